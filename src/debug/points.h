/*
 * Breakpoints and watchpoints: a list, and the question whether one of them is hit. What they are
 * compared with is virtual addresses as the hart uses them, in whatever world and address space it
 * is; a filter narrows that down.
 */
#ifndef HARTWOOD_DEBUG_POINTS_H
#define HARTWOOD_DEBUG_POINTS_H

#include "cpu/debug.h"

/* The order is that of gdb's packets Z0 to Z4. */
enum point_kind { POINT_SOFT, POINT_HARD, POINT_WRITE, POINT_READ, POINT_ACCESS };

#define FILTER_ANY (-1)

/* FILTER_ANY in a field: all of them. */
struct point_filter {
    int virt;     /* V of the code, or of the memory that is accessed */
    int priv;     /* privilege of the code: enum priv */
    int hart;
    int32_t vmid; /* implies V=1 */
};

extern const struct point_filter point_filter_any;

/* Whether what happens on h, in or to the world `virt` of the guest of hgatp, passes the filter. */
bool point_filter_passes(const struct point_filter *filter, const struct hart *h, bool virt,
                         uint64_t hgatp);

struct point {
    unsigned id;
    enum point_kind kind;
    bool is_physical; /* a watchpoint by physical address */
    bool is_remote;   /* set by gdb, which takes it away itself */
    uint64_t address, length;
    struct point_filter filter;
    uint64_t hits;
};

#define POINTS_MAX 1024

struct points {
    struct point *list; /* owned */
    unsigned n, capacity;
    unsigned last_id;
};

void points_free(struct points *points);
/* A copy of *point with a new id, or NULL: out of memory, or POINTS_MAX are there. */
struct point *points_add(struct points *points, const struct point *point);
void points_remove(struct points *points, unsigned index);
struct point *points_find(struct points *points, unsigned id);

/* The breakpoint that h hits at pc, or NULL. */
struct point *points_hit(const struct points *points, const struct hart *h, uint64_t pc);
struct point *points_hit_access(const struct points *points, const struct hart *h,
                                const struct debug_access *access);
/* Adds to *reads and *writes what is watched on the page. */
void points_watched(const struct points *points, uint64_t page_va, uint64_t page_pa, bool *reads,
                    bool *writes);

#endif
