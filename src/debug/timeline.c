#include "debug/timeline.h"

#include <string.h>

/* Guests set the time as they like; no product here overflows below this. */
#define LATEST (UINT64_C(1) << 62)

static void fold(struct timeline *timeline)
{
    for (unsigned i = 0; i < TIMELINE_COLUMNS / 2; i++) {
        for (unsigned lane = 0; lane < TIMELINE_LANES; lane++)
            timeline->spent[i][lane] =
                timeline->spent[2 * i][lane] + timeline->spent[2 * i + 1][lane];
    }
    memset(timeline->spent[TIMELINE_COLUMNS / 2], 0, sizeof(timeline->spent) / 2);
    timeline->width *= 2;
}

void timeline_add(struct timeline *timeline, unsigned lane, uint64_t from, uint64_t to)
{
    if (to > LATEST)
        to = LATEST;
    if (to <= from)
        return;
    if (timeline->width == 0)
        timeline->width = 1;
    while ((to - 1) / timeline->width >= TIMELINE_COLUMNS)
        fold(timeline);
    if (to > timeline->end)
        timeline->end = to;
    while (from < to) {
        uint64_t column = from / timeline->width;
        uint64_t next = (column + 1) * timeline->width;

        if (next > to)
            next = to;
        timeline->spent[column][lane] += next - from;
        from = next;
    }
}
