/* What the files of check/ share. */
#ifndef HARTWOOD_CHECK_INTERNAL_H
#define HARTWOOD_CHECK_INTERNAL_H

#include "check/check.h"
#include "cpu/state.h"
#include "cpu/tap.h"

#define CHECK_STEPS 64  /* that a report can show */
#define CHECK_ITEMS 24  /* differing values of a report */

/* A range of RAM. */
struct check_range {
    uint64_t pa, len;
};

/* A list that grows; false from its adders is impossible: without memory the check has failed. */
struct check_ranges {
    struct check_range *items; /* owned */
    size_t n, room;
};

/* What came from outside of the instructions, or went there. */
enum check_kind { CHECK_DEVICE_READ, CHECK_DEVICE_WRITE, CHECK_CSR_READ };
struct check_external {
    uint64_t value;
    uint64_t mtimecmp; /* of the leader, afterwards; and its interrupt pins */
    const struct device *dev;
    uint64_t offset;
    unsigned pins;
    uint8_t kind, size;
    bool ok;
};

/* One instruction of a follower. */
struct check_step {
    uint64_t pc;
    uint64_t x, f;   /* of its rd, afterwards */
    uint64_t cause;  /* of its trap */
    uint32_t raw;
    uint8_t rd;
    uint8_t priv;
    bool virt, is_fetch_fault, has_trapped;
};

struct check_item {
    char name[40];
    uint64_t expected, got;
    int x, f; /* register number, or -1 */
};

struct check {
    struct check_config config;
    struct phys *phys;   /* owned: the followers' */
    struct clock clock;  /* the leaders', as it was when interrupts were looked at */
    struct hart *followers[CHECK_MAX_HARTS]; /* owned */
    struct hart_tap leader_tap, follower_tap;
    struct phys_tap leader_devices, follower_devices;

    unsigned current;       /* hart that runs */
    bool is_running;        /* a leader is between check_begin() and check_end() */
    bool is_in_code;        /* it runs code: has not come back yet */
    unsigned device_depth;  /* a device works on its behalf */
    int64_t left;           /* left_of() it, when interrupts had been looked at */
    uint64_t random;        /* decides how soon code must come back */
    bool map_has_changed;

    struct check_external *log; /* owned */
    size_t n_log, log_room, log_next;
    struct check_ranges written; /* by the follower */
    struct check_ranges carried; /* by devices, while code ran */
    unsigned sweep;              /* entry of the TLB whose page is compared next */

    struct check_step steps[CHECK_STEPS]; /* a ring */
    uint64_t n_steps;     /* ever */
    uint64_t first_step;  /* of the part that is compared */
    struct check_item items[CHECK_ITEMS];
    unsigned n_items;
    bool has_failed;
    char summary[256];
    struct check_stats stats;
};

/* ---- external.c ---- */

/* Fills in the taps. */
void external_init(struct check *c);
/* The first unconsumed entry that the follower did not ask for fails the check. */
void external_finish(struct check *c);

/* ---- compare.c ---- */

void compare_harts(struct check *c, const struct hart *expected, const struct hart *got);
/* What the follower wrote, and some pages besides. */
void compare_written(struct check *c);
void compare_some_pages(struct check *c, const struct hart *leader);
/* False: the page of RAM differs. */
bool compare_page(struct check *c, uint64_t pa);

/* ---- ram.c ---- */

/* Copies [pa, pa + len) of the leaders' RAM to the followers'. */
void ram_copy(struct check *c, uint64_t pa, uint64_t len);
/* Each page that either side has touched, until `visit` answers false. */
void ram_for_each_used(struct check *c, bool (*visit)(struct check *c, uint64_t pa));

/* ---- report.c ---- */

/* One more value that differs; after the first one check_failed() is due. */
void report_item(struct check *c, const char *name, int x, int f, uint64_t expected, uint64_t got);
/* Ends the check if there is any, with a line of text. */
void report_end(struct check *c, const char *format, ...) PRINTF_LIKE(2, 3);

/* ---- check.c ---- */

void ranges_add(struct check *c, struct check_ranges *list, uint64_t pa, uint64_t len);

#endif
