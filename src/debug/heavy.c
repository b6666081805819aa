#include "debug/heavy.h"

#include <stdlib.h>
#include <string.h>

static struct heavy_row *set_of(struct heavy *heavy, const struct heavy_key *key)
{
    uint64_t hash = 0;

    for (size_t i = 0; i < ARRAY_SIZE(key->part); i++)
        hash = (hash ^ key->part[i] ^ key->part[i] >> 29) * UINT64_C(0x9e3779b97f4a7c15);
    return &heavy->row[(hash >> 40) % HEAVY_SETS * HEAVY_WAYS];
}

void heavy_add(struct heavy *heavy, struct heavy_key key)
{
    struct heavy_row *set = set_of(heavy, &key);
    struct heavy_row *rarest = set;

    heavy->total++;
    for (struct heavy_row *row = set; row < set + HEAVY_WAYS; row++) {
        if (row->count && memcmp(&row->key, &key, sizeof(key)) == 0) {
            row->count++;
            return;
        }
        if (row->count < rarest->count)
            rarest = row;
    }
    if (rarest->count)
        heavy->evictions++;
    rarest->key = key;
    rarest->excess = rarest->count;
    rarest->count++;
}

/* Equal ones in the order of their keys, so that a report of the same run is the same. */
static int compare(const void *left, const void *right)
{
    const struct heavy_row *a = left;
    const struct heavy_row *b = right;
    uint64_t na = a->count - a->excess;
    uint64_t nb = b->count - b->excess;

    if (na != nb)
        return na < nb ? 1 : -1;
    for (size_t i = 0; i < ARRAY_SIZE(a->key.part); i++) {
        if (a->key.part[i] != b->key.part[i])
            return a->key.part[i] < b->key.part[i] ? -1 : 1;
    }
    return 0;
}

unsigned heavy_top(const struct heavy *heavy, struct heavy_row *out, unsigned max)
{
    struct heavy_row sorted[HEAVY_ROWS];
    unsigned n = 0;

    memcpy(sorted, heavy->row, sizeof(sorted));
    qsort(sorted, HEAVY_ROWS, sizeof(sorted[0]), compare);
    for (; n < max && n < HEAVY_ROWS && sorted[n].count; n++)
        out[n] = sorted[n];
    return n;
}
