/*
 * What a stage of translation maps as a whole: its ranges in address order. Asks walk_stage() page
 * by page, skipping what one missing PTE leaves out, so the rules of PTEs are in one place. Reads
 * only; costs a walk a leaf.
 */
#ifndef HARTWOOD_DEBUG_MAP_H
#define HARTWOOD_DEBUG_MAP_H

#include "debug/walk_trace.h"

/* Neighbouring leaves that lead to neighbouring places with the same permissions. */
struct map_range {
    uint64_t from, to; /* addresses of the space that is mapped; of the first bytes */
    uint64_t size;     /* bytes; 0: 2^64 */
    bool read, write, execute; /* write: whether D allows it or not */
};

#define MAP_MAX_RANGES 4096

struct map {
    struct map_range range[MAP_MAX_RANGES];
    unsigned n;
    bool is_bare;   /* no translation: every address leads to itself; without ranges */
    bool is_cut;    /* there are more ranges, or more leaves than are looked at */
    uint64_t bytes; /* mapped, of all ranges in the list */
};

/* The G-stage of this hgatp: guest-physical to physical. */
void map_gstage(struct hart *h, uint64_t hgatp, struct map *map);

/* The VS-stage of vsatp behind hgatp: guest-virtual to guest-physical. */
void map_vs_stage(struct hart *h, uint64_t vsatp, uint64_t hgatp, struct map *map);

#endif
