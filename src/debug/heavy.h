/*
 * Which keys come most often, in bounded memory: a guest may use any number of them. A key that
 * finds no room takes the place of a rare one and inherits its count, which may then be too high by
 * `excess`, never too low ("space saving", here by set of rows).
 */
#ifndef HARTWOOD_DEBUG_HEAVY_H
#define HARTWOOD_DEBUG_HEAVY_H

#include "base.h"

#define HEAVY_WAYS 8
#define HEAVY_SETS 128
#define HEAVY_ROWS (HEAVY_WAYS * HEAVY_SETS)

struct heavy_key {
    uint64_t part[3];
};

struct heavy_row {
    struct heavy_key key;
    uint64_t count; /* 0: the row is free */
    uint64_t excess;
};

/* Starts as all zeros. */
struct heavy {
    struct heavy_row row[HEAVY_ROWS];
    uint64_t total;
    uint64_t evictions;
};

void heavy_add(struct heavy *heavy, struct heavy_key key);

/*
 * The rows that are certain to have come most often (count less excess), the first ones first.
 * Returns how many were put in `out`.
 */
unsigned heavy_top(const struct heavy *heavy, struct heavy_row *out, unsigned max);

#endif
