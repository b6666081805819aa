/*
 * The device tree as it is written: a cursor into a tree that grows from root to leaves, so that
 * each device can add its own node (struct device_ops, describe). A thin layer over libfdt's
 * sequential write that keeps the first error, so that callers check once, at the end.
 *
 * Properties of a node come before its subnodes (Devicetree Specification 5.4).
 */
#ifndef HARTWOOD_DEVICES_FDT_H
#define HARTWOOD_DEVICES_FDT_H

#include "base.h"

struct fdt_writer;

struct fdt_writer *fdt_writer_create(void); /* NULL: out of memory; the root node is open */
void fdt_writer_destroy(struct fdt_writer *fdt);

/* The first error since creation: 0 or a negative libfdt error. What describe() returns. */
int fdt_writer_error(const struct fdt_writer *fdt);
/*
 * Closes the root node. Returns the blob (owned by the caller, free()) and its size in bytes, or
 * NULL when an error happened on the way.
 */
void *fdt_writer_finish(struct fdt_writer *fdt, size_t *size);

/* Opens a node; name@unit in the second form. */
void fdt_writer_begin(struct fdt_writer *fdt, const char *name);
void fdt_writer_begin_unit(struct fdt_writer *fdt, const char *name, uint64_t unit);
void fdt_writer_end(struct fdt_writer *fdt);

void fdt_writer_flag(struct fdt_writer *fdt, const char *name);
void fdt_writer_u32(struct fdt_writer *fdt, const char *name, uint32_t value);
void fdt_writer_u64(struct fdt_writer *fdt, const char *name, uint64_t value);
void fdt_writer_cells(struct fdt_writer *fdt, const char *name, const uint32_t *cells, unsigned n);
void fdt_writer_string(struct fdt_writer *fdt, const char *name, const char *value);
/* A stringlist; ends with a NULL. */
void fdt_writer_strings(struct fdt_writer *fdt, const char *name, const char *const *values);
void fdt_writer_bytes(struct fdt_writer *fdt, const char *name, const void *bytes, size_t size);

/* reg = <base size>, two cells each. */
void fdt_writer_reg(struct fdt_writer *fdt, uint64_t base, uint64_t size);

/*
 * Declares the interrupt controller that the following fdt_writer_interrupt() calls name.
 *   n_cells: its #interrupt-cells; 1: source number; 2: source number, level-high (4)
 */
void fdt_writer_set_interrupt_parent(struct fdt_writer *fdt, uint32_t phandle, unsigned n_cells);
/* interrupts and interrupt-parent of the current node. */
void fdt_writer_interrupt(struct fdt_writer *fdt, uint32_t source);

#endif
