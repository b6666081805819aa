/*
 * TLB misses that need no whole walk: the table that the last PTE stands in is known
 * (mem/walk_cache.h), or a stale entry can be read again (law 7 of mem/tlb.h).
 */
#ifndef HARTWOOD_CPU_REFILL_H
#define HARTWOOD_CPU_REFILL_H

#include "cpu/access.h"

/* Makes the stale entry of va valid again if it allows this access and its PTE is what it was. */
bool refill_revive(struct hart *h, uint64_t va, enum access_type type);

/*
 * walk_stage() of the first stage in the context of the present bank, from a known table if there
 * is one.
 */
enum walk_result refill_walk(struct hart *h, const struct walk_in *in,
                             const struct walk_memory *memory, struct walk_out *out);
/* To be called when it has succeeded: the last PTE's table, at this physical address, is known. */
void refill_note(struct hart *h, uint64_t va, const struct walk_out *out, uint64_t table);

#endif
