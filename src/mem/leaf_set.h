/*
 * The superpages that a cache of 4 KiB fragments has fragments of. A fence by address must drop all
 * fragments of the leaf that maps the address; this tells whether there can be any besides the one
 * at the address itself, so that most fences look at one entry instead of all.
 */
#ifndef HARTWOOD_MEM_LEAF_SET_H
#define HARTWOOD_MEM_LEAF_SET_H

#include "base.h"

#define LEAF_SET_SIZE 8

/* All zero is the empty set. */
struct leaf_set {
    struct {
        uint64_t base;
        uint8_t log2_size;
    } leaf[LEAF_SET_SIZE];
    unsigned n;
    bool is_full;         /* more leaves than places: all of first..last counts as covered */
    uint64_t first, last; /* the addresses between which all leaves lie */
};

static inline void leaf_set_widen(struct leaf_set *set, uint64_t base, unsigned log2_size)
{
    uint64_t last = base + (BIT(log2_size) - 1);

    set->first = set->n == 0 || base < set->first ? base : set->first;
    set->last = set->n == 0 || last > set->last ? last : set->last;
}

/* Notes the leaf of 2^log2_size bytes (up to 63) around the address; 4 KiB need no note. */
static inline void leaf_set_add(struct leaf_set *set, uint64_t address, unsigned log2_size)
{
    uint64_t base = address >> log2_size << log2_size;

    if (log2_size <= 12)
        return;
    for (unsigned i = 0; i < set->n; i++) {
        if (set->leaf[i].base == base && set->leaf[i].log2_size == log2_size)
            return;
    }
    leaf_set_widen(set, base, log2_size);
    if (set->n == LEAF_SET_SIZE) {
        set->is_full = true;
        return;
    }
    set->leaf[set->n].base = base;
    set->leaf[set->n++].log2_size = (uint8_t)log2_size;
}

static inline bool leaf_set_covers(const struct leaf_set *set, uint64_t address)
{
    if (set->is_full)
        return set->first <= address && address <= set->last;
    for (unsigned i = 0; i < set->n; i++) {
        if ((address ^ set->leaf[i].base) >> set->leaf[i].log2_size == 0)
            return true;
    }
    return false;
}

static inline void leaf_set_clear(struct leaf_set *set)
{
    set->n = 0;
    set->is_full = false;
}

#endif
