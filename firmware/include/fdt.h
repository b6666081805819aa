/*
 * Reading a flattened device tree (Devicetree Specification 0.4, chapter 5). The tree comes from
 * who built the machine, so it is not hostile, but it may be damaged: every length is checked.
 */
#ifndef FIRMWARE_FDT_H
#define FIRMWARE_FDT_H

#include "riscv.h"

#define FDT_MAGIC 0xd00dfeed
#define FDT_BEGIN_NODE 1
#define FDT_END_NODE 2
#define FDT_PROP 3
#define FDT_NOP 4
#define FDT_END 9

enum { /* words of the header */
    FDT_WORD_MAGIC,
    FDT_WORD_TOTAL,
    FDT_WORD_STRUCT,
    FDT_WORD_STRINGS,
    FDT_WORD_RESERVED,
    FDT_WORD_VERSION,
    FDT_WORD_COMPATIBLE,
    FDT_WORD_BOOT_HART,
    FDT_WORD_STRINGS_SIZE,
    FDT_WORD_STRUCT_SIZE,
    FDT_HEADER_WORDS,
};

struct fdt {
    const uint8_t *base;
    uint32_t structure, structure_end, strings, strings_end; /* offsets from base */
};

/* One token; name and data are in the tree. */
struct fdt_token {
    uint32_t kind;
    uint32_t offset; /* of the token from the beginning of the tree */
    const char *name;
    const uint8_t *data;
    uint32_t size;
};

static inline uint32_t fdt_be32(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

bool fdt_open(struct fdt *fdt, const void *tree);
/* Reads the token at *offset (begin with fdt->structure) and moves on. FDT_END at any damage. */
struct fdt_token fdt_next(const struct fdt *fdt, uint32_t *offset);
bool string_equal(const char *a, const char *b);
/* Whether a property's list of strings has this one. */
bool fdt_lists(const uint8_t *data, uint32_t size, const char *word);
/* A number of 1 or 2 cells at `cell` cells into the property; 0 behind its end. */
uint64_t fdt_cells(const uint8_t *data, uint32_t size, unsigned cell, unsigned n);

#endif
