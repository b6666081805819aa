/*
 * What the files of the report share. Nobody else includes this.
 *
 *   report.c        collecting
 *   report_page.c   the page: head, time, exits
 *   report_tables.c what came most often, traps, fences
 *   report_timeline.c, report_maps.c   timelines and maps as SVG
 *   html.c          text that may be anything
 */
#ifndef HARTWOOD_DEBUG_REPORT_INTERNAL_H
#define HARTWOOD_DEBUG_REPORT_INTERNAL_H

#include <stdio.h>

#include "debug/heavy.h"
#include "debug/map.h"
#include "debug/report.h"
#include "debug/timeline.h"

#define REPORT_VMIDS (1u << 14)
#define REPORT_CAUSES 64

enum { LANE_MACHINE, LANE_HOST, LANE_FIRST_GUEST, LANE_OTHERS = TIMELINE_LANES - 1 };

/* Where a hart is since when. */
struct report_stay {
    uint64_t ticks, insns; /* when it began */
    bool virt;
    uint8_t priv;
    unsigned vmid; /* virt */
};

struct report_spent {
    uint64_t ticks, insns, entries;
};

#define REPORT_RANGES 48

/* What a stage maps at some time: the largest ranges. */
struct report_map {
    struct map_range range[REPORT_RANGES];
    unsigned n, n_all; /* ranges that are kept, and that there were */
    uint64_t bytes;
    bool is_cut;
};

struct report_maps {
    struct report_map g, vs;
};

/* A guest by its VMID. Pages of the array that no guest touches cost nothing. */
struct report_guest {
    bool is_seen;
    uint8_t lane;
    struct report_spent spent[2];            /* by privilege: VU, VS */
    uint64_t exits[2][REPORT_CAUSES];        /* exceptions, interrupts */
    uint64_t n_exits;
    uint64_t hgatp, vsatp; /* the last ones that translated; 0: none */
    struct report_maps *last_maps; /* owned; when it asked to be shut down; NULL: it did not */
    unsigned n_shutdowns;          /* that were looked at */
};

struct report_fences {
    uint64_t count, dropped;
};

struct report {
    struct hart_observer observer; /* first: observers are cast to this */
    struct machine *machine;       /* borrowed */
    FILE *file;
    char *title;
    int exit_code;
    struct report_stay stay[MACHINE_MAX_HARTS];
    struct report_spent host[4];   /* by privilege, V=0 */
    struct report_guest *guests;   /* REPORT_VMIDS */
    unsigned lane_vmid[TIMELINE_LANES];
    unsigned n_lanes;
    uint64_t world_switches;
    uint64_t traps[2][3][2][REPORT_CAUSES]; /* V, enum trap_target, is interrupt, code */
    struct report_fences fences[3][2][2];   /* enum fence_kind, has_address, has_id */
    struct heavy faults; /* VMID, guest-physical address, cause */
    struct heavy places; /* VMID, pc, cause */
    struct heavy calls;  /* VMID, a7, a6 */
    struct heavy insns;  /* VMID, bits of the instruction */
    struct timeline timelines[MACHINE_MAX_HARTS];
};

/* The most busy guests, by time; returns how many. */
unsigned report_guests(const struct report *report, unsigned *vmids, unsigned max);
unsigned report_count_guests(const struct report *report);

void report_write_page(struct report *report);
void report_write_tables(const struct report *report);
void report_draw_timelines(const struct report *report);
/* Reads the tables of the guest as they are now. False: out of memory. */
NODISCARD bool report_take_maps(const struct report *report, const struct report_guest *guest,
                                struct report_maps *maps);
void report_draw_maps(const struct report *report);

/* Cells; each stands for itself. */
void report_put_number(FILE *out, uint64_t value);
void report_put_cause(FILE *out, bool is_interrupt, unsigned code);
const char *report_cause_name(bool is_interrupt, unsigned code);

/* A heading that begins with "<" stands at the left. */
void report_begin_table(FILE *out, const char *id, const char *const *headings, size_t n);
void report_end_table(FILE *out);
#define REPORT_TABLE(out, id, ...)                                  \
    report_begin_table(out, id, (const char *const[]){__VA_ARGS__}, \
                       sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

#endif
