/*
 * What translated code counts for --stats. Without jit_keep_counts() nothing of this is in the code.
 */
#ifndef HARTWOOD_JIT_COUNT_H
#define HARTWOOD_JIT_COUNT_H

#include "jit/internal.h"

struct call_counts;

struct call_counts *count_create(void); /* NULL: out of memory; free() ends it */

/* Adds 1 to a member of native_counts (cpu/hart.h). Destroys the flags. */
#define COUNT_ONE(jit, c, member) count_one(jit, c, HART_MEM(stats.native.member))
void count_one(const struct jit *jit, struct x64 *c, struct x64_mem counter);
/* The hart is at this part from here on. */
void count_part(const struct jit *jit, struct x64 *c, enum hart_part part);
/* rax = the struct called that is about to run. Destroys the flags. */
void count_call(const struct jit *jit, struct x64 *c);

/* The calls in the pool are counted; it may be used anew. */
void count_settle(struct jit *jit);

#endif
