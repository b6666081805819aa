/*
 * The superpages that a cache of 4 KiB fragments has fragments of. A fence by address must drop all
 * fragments of the leaf that maps the address; this tells whether there can be any besides the one
 * at the address itself, so that most fences look at one entry instead of all.
 *
 * It is a filter: a bit for the 2 MiB around the address, or for the GiB, by the low bits of their
 * numbers. It may say yes where nothing lies, and never says no where something does.
 */
#ifndef HARTWOOD_MEM_LEAF_SET_H
#define HARTWOOD_MEM_LEAF_SET_H

#include <string.h>

#include "base.h"

#define LEAF_SET_MIB_SHIFT 21
#define LEAF_SET_MIB_BITS 4096u /* 8 GiB */
#define LEAF_SET_GIB_SHIFT 30
#define LEAF_SET_GIB_BITS 512u

/* All zero is the empty set. */
struct leaf_set {
    uint64_t mib[LEAF_SET_MIB_BITS / 64]; /* leaves of up to 2 MiB */
    uint64_t gib[LEAF_SET_GIB_BITS / 64]; /* of up to a GiB */
    bool covers_all;                      /* larger ones */
    bool holds_any;
};

static inline unsigned leaf_set_mib(uint64_t address)
{
    return (unsigned)(address >> LEAF_SET_MIB_SHIFT) & (LEAF_SET_MIB_BITS - 1);
}

static inline unsigned leaf_set_gib(uint64_t address)
{
    return (unsigned)(address >> LEAF_SET_GIB_SHIFT) & (LEAF_SET_GIB_BITS - 1);
}

/* Notes the leaf of 2^log2_size bytes (up to 63) around the address; 4 KiB need no note. */
static inline void leaf_set_add(struct leaf_set *set, uint64_t address, unsigned log2_size)
{
    unsigned mib = leaf_set_mib(address);
    unsigned gib = leaf_set_gib(address);

    if (log2_size <= 12)
        return;
    set->holds_any = true;
    if (log2_size <= LEAF_SET_MIB_SHIFT)
        set->mib[mib / 64] |= BIT(mib % 64);
    else if (log2_size <= LEAF_SET_GIB_SHIFT)
        set->gib[gib / 64] |= BIT(gib % 64);
    else
        set->covers_all = true;
}

static inline bool leaf_set_covers(const struct leaf_set *set, uint64_t address)
{
    unsigned mib = leaf_set_mib(address);
    unsigned gib = leaf_set_gib(address);

    return set->covers_all || (set->mib[mib / 64] >> (mib % 64) & 1) ||
           (set->gib[gib / 64] >> (gib % 64) & 1);
}

static inline void leaf_set_clear(struct leaf_set *set)
{
    if (set->holds_any)
        memset(set, 0, sizeof(*set));
}

#endif
