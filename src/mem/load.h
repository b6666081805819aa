/*
 * Files into guest RAM: ELF, Linux Image, raw bytes, gzip of each, EFI zboot images.
 * Laws:
 *   1. A file is hostile: every offset and size in it is checked before it is used, what it unpacks
 *      to is bounded by RAM, and a refused file leaves an error text of one line that names it.
 *   2. Nothing outside of RAM is written; what is written is told to phys_written().
 *   3. Bytes are placed at physical addresses (ELF: p_paddr).
 */
#ifndef HARTWOOD_MEM_LOAD_H
#define HARTWOOD_MEM_LOAD_H

#include "mem/phys.h"
#include "mem/symbols.h"

enum load_format {
    LOAD_RAW,   /* bytes as they stand in the file */
    LOAD_ELF,
    LOAD_IMAGE, /* RISC-V Linux boot image header (Documentation/arch/riscv/boot-image-header) */
};

struct load_result {
    enum load_format format;
    uint64_t start; /* lowest physical address that belongs to the image */
    uint64_t end;   /* first one behind it, zeroed data and image_size included */
    uint64_t entry; /* physical address of the first instruction */
    unsigned xlen;  /* ELF: 32 or 64; otherwise 64 */
};

/*
 * Loads a program, firmware or kernel, whatever its format; gzip and zboot are unpacked first.
 *   base     where a raw file goes; an Image goes to the higher of `base` and the start of RAM plus
 *            its text_offset; a position-independent ELF linked at 0 goes to `base`; any other ELF
 *            goes where its segments say
 *   symbols  receives the ELF's symbols (sorted), at their link addresses (moved with a
 *            position-independent program); may be NULL
 * Returns 0 or -errno with a one-line reason in error; RAM may then hold part of the file.
 */
NODISCARD int load_file(struct phys *phys, const char *path, uint64_t base,
                        struct symbols *symbols, struct load_result *out, char *error,
                        size_t error_size);

/* The same for an ELF file that is in memory already; name is for the error text only. */
NODISCARD int load_elf_bytes(struct phys *phys, const char *name, const uint8_t *data,
                             uint64_t size, struct symbols *symbols, struct load_result *out,
                             char *error, size_t error_size);

/* Reads only the symbols of an ELF file, sorted, at their link addresses. Errors as load_file(). */
NODISCARD int load_elf_symbols(const char *path, struct symbols *symbols, char *error,
                               size_t error_size);

/* Loads the bytes of a file as they are (--load, device trees). Errors as load_file(). */
NODISCARD int load_raw(struct phys *phys, const char *path, uint64_t address,
                       struct load_result *out, char *error, size_t error_size);

/* A file in host memory, for what is placed after its size is known (initrd, flash, dtb). */
struct load_blob {
    uint8_t *data; /* owned: load_blob_free() */
    uint64_t size; /* bytes */
};

/* Reads a whole file of at most `limit` bytes; -EFBIG when it has more. Pipes are fine. */
NODISCARD int load_blob_read(const char *path, uint64_t limit, struct load_blob *out, char *error,
                             size_t error_size);
/* The same for a kernel that the guest is to unwrap itself: gzip and zboot are unpacked here. */
NODISCARD int load_blob_read_unpacked(const char *path, uint64_t limit, struct load_blob *out,
                                      char *error, size_t error_size);
void load_blob_free(struct load_blob *blob);

/* Copies a blob to RAM at `address`; path is for the error text only. */
NODISCARD int load_blob_place(struct phys *phys, const struct load_blob *blob, const char *path,
                              uint64_t address, struct load_result *out, char *error,
                              size_t error_size);

/* True when the two images share a byte. */
bool load_overlaps(const struct load_result *a, const struct load_result *b);

#endif
