/*
 * Accounts of translations, for people and for perf. Off, they cost nothing: only the translator
 * looks whether there is one. On, each block of a region counts its entries.
 */
#ifndef HARTWOOD_JIT_DUMP_H
#define HARTWOOD_JIT_DUMP_H

#include "jit/internal.h"

/* Of guest addresses. 0 and *out, or a negative errno value (host_disasm_open()). */
int dump_create(uint64_t first, uint64_t last, struct dump **out);
void dump_destroy(struct dump *dump);

/* A region begins; its account is kept if dump_end() follows. */
void dump_begin(struct dump *dump, struct region *r);
/* A block's label stands here: emits the count of its entries. */
void dump_head(struct dump *dump, struct region *r);
void dump_insn(struct dump *dump, const struct region *r, const struct insn *d);
/* The hot path ends here. */
void dump_cold(struct dump *dump, const struct region *r);
void dump_end(struct dump *dump, const struct region *r);

/* Writes all regions that touch the range, the most executed first. */
void dump_write(const struct dump *dump, FILE *out);

#endif
