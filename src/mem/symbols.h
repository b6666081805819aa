/*
 * Names and addresses of a loaded program: found both ways by HTIF, the monitor, gdb and traces.
 * Names are copied; the table is ordered on demand and never refers to the file.
 */
#ifndef HARTWOOD_MEM_SYMBOLS_H
#define HARTWOOD_MEM_SYMBOLS_H

#include "base.h"

struct symbols;

struct symbols *symbols_create(void);            /* NULL: out of memory */
void symbols_destroy(struct symbols *symbols);   /* NULL is fine */

/* Adds a name (copied). size: bytes, 0 when unknown. Returns 0 or -ENOMEM. */
NODISCARD int symbols_add(struct symbols *symbols, const char *name, uint64_t address,
                          uint64_t size);

/* Orders the table; call it after the last symbols_add() and before a lookup. 0 or -ENOMEM. */
NODISCARD int symbols_sort(struct symbols *symbols);

size_t symbols_count(const struct symbols *symbols);
/* The names in their order; a name that stands for several addresses comes as often. NULL: n is none. */
const char *symbols_name(const struct symbols *symbols, size_t n);

/* The address of `name`; false when there is no such symbol. The lowest one when there are more. */
bool symbols_find(const struct symbols *symbols, const char *name, uint64_t *address);

/*
 * The symbol that `address` lies in: the nearest one at or below it, unless its size is known and
 * ends before `address`. Gives its name (valid as long as the table) and the offset into it; NULL
 * when there is none.
 */
const char *symbols_at(const struct symbols *symbols, uint64_t address, uint64_t *offset);

#endif
