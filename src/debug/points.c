#include "debug/points.h"

#include <stdlib.h>

#include "cpu/csr_bits.h"

const struct point_filter point_filter_any = {FILTER_ANY, FILTER_ANY, FILTER_ANY, FILTER_ANY};

void points_free(struct points *points)
{
    free(points->list);
    *points = (struct points){0};
}

struct point *points_add(struct points *points, const struct point *point)
{
    struct point *added;

    if (points->n == POINTS_MAX)
        return NULL;
    if (points->n == points->capacity) {
        unsigned capacity = points->capacity ? 2 * points->capacity : 16;
        struct point *list = reallocarray(points->list, capacity, sizeof(*list));

        if (!list)
            return NULL;
        points->list = list;
        points->capacity = capacity;
    }
    added = &points->list[points->n++];
    *added = *point;
    added->id = ++points->last_id;
    added->hits = 0;
    return added;
}

void points_remove(struct points *points, unsigned index)
{
    for (unsigned i = index + 1; i < points->n; i++)
        points->list[i - 1] = points->list[i];
    points->n--;
}

struct point *points_find(struct points *points, unsigned id)
{
    for (unsigned i = 0; i < points->n; i++) {
        if (points->list[i].id == id)
            return &points->list[i];
    }
    return NULL;
}

static bool is_breakpoint(const struct point *point)
{
    return point->kind == POINT_SOFT || point->kind == POINT_HARD;
}

bool point_filter_passes(const struct point_filter *filter, const struct hart *h, bool virt,
                         uint64_t hgatp)
{
    if (filter->hart != FILTER_ANY && (uint64_t)filter->hart != h->config.id)
        return false;
    if (filter->priv != FILTER_ANY && filter->priv != h->priv)
        return false;
    if (filter->virt != FILTER_ANY && filter->virt != virt)
        return false;
    return filter->vmid == FILTER_ANY ||
           (virt && (uint64_t)filter->vmid == field_get(hgatp, HGATP_VMID));
}

struct point *points_hit(const struct points *points, const struct hart *h, uint64_t pc)
{
    for (unsigned i = 0; i < points->n; i++) {
        struct point *point = &points->list[i];

        if (is_breakpoint(point) && point->address == pc &&
            point_filter_passes(&point->filter, h, h->virt, h->csr.hgatp))
            return point;
    }
    return NULL;
}

static bool watches_reads(const struct point *point)
{
    return point->kind == POINT_READ || point->kind == POINT_ACCESS;
}

static bool watches_writes(const struct point *point)
{
    return point->kind == POINT_WRITE || point->kind == POINT_ACCESS;
}

/* Ranges are not empty; a range may end at the very end of the address space. */
static bool overlaps(uint64_t a, uint64_t a_size, uint64_t b, uint64_t b_size)
{
    return b - a < a_size || a - b < b_size;
}

struct point *points_hit_access(const struct points *points, const struct hart *h,
                                const struct debug_access *access)
{
    for (unsigned i = 0; i < points->n; i++) {
        struct point *point = &points->list[i];
        uint64_t at = point->is_physical ? access->pa : access->va;

        if (((access->reads && watches_reads(point)) ||
             (access->writes && watches_writes(point))) &&
            overlaps(point->address, point->length, at, access->size) &&
            point_filter_passes(&point->filter, h, access->virt, access->hgatp))
            return point;
    }
    return NULL;
}

void points_watched(const struct points *points, uint64_t page_va, uint64_t page_pa, bool *reads,
                    bool *writes)
{
    for (unsigned i = 0; i < points->n; i++) {
        const struct point *point = &points->list[i];
        uint64_t page = point->is_physical ? page_pa : page_va;

        if (is_breakpoint(point) ||
            !overlaps(point->address, point->length, page, PHYS_PAGE_SIZE))
            continue;
        *reads = *reads || watches_reads(point);
        *writes = *writes || watches_writes(point);
    }
}
