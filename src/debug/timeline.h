/*
 * Where a hart spent its time, in a fixed number of columns: when the time no longer fits, two
 * columns become one. A lane is a row of the picture.
 */
#ifndef HARTWOOD_DEBUG_TIMELINE_H
#define HARTWOOD_DEBUG_TIMELINE_H

#include "base.h"

#define TIMELINE_COLUMNS 400
#define TIMELINE_LANES 16

/* Starts as all zeros. */
struct timeline {
    uint64_t width; /* ticks a column; 0: nothing yet */
    uint64_t end;   /* of the last stay */
    uint64_t spent[TIMELINE_COLUMNS][TIMELINE_LANES]; /* ticks */
};

/* A stay in a lane from one tick to another; nothing when `to` is not behind `from`. */
void timeline_add(struct timeline *timeline, unsigned lane, uint64_t from, uint64_t to);

#endif
