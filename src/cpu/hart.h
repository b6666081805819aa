/*
 * A hart as the machine sees it: create, reset, wire up, run. What is inside stands in state.h.
 */
#ifndef HARTWOOD_CPU_HART_H
#define HARTWOOD_CPU_HART_H

#include "clock.h"
#include "cpu/isa.h"
#include "cpu/tracer.h"
#include "mem/phys.h"
#include "mem/tlb_tally.h"

struct hart;
struct block_cache;
struct engine;
struct hart_observer;

struct hart_config {
    uint64_t id;                 /* mhartid */
    const struct isa_config *isa; /* borrowed, lives as long as the hart */
    struct phys *phys;           /* borrowed */
    struct clock *clock;         /* borrowed */
    unsigned n_pmp;              /* 0, 16 or 64 */
    bool counts_accesses;        /* for tlb_counts.accesses; costs about half the speed */
    /* Another hart of the machine, whose decoded code this one shares; NULL: it is the first. */
    const struct hart *peer;
    struct engine *engine; /* borrowed translator (engine.h), the same for all; NULL: none */
};

struct hart *hart_create(const struct hart_config *config); /* NULL: out of memory */
void hart_destroy(struct hart *h);

/* Reset state of the privileged specification 3.4; execution starts at `pc` in M-mode. */
void hart_reset(struct hart *h, uint64_t pc);

void hart_set_x(struct hart *h, unsigned reg, uint64_t value);
uint64_t hart_get_x(const struct hart *h, unsigned reg);
uint64_t hart_get_pc(const struct hart *h);

/* External interrupt pins: `line` is the interrupt's bit in mip (3 MSIP, 9 SEIP, 11 MEIP). */
void hart_set_interrupt(struct hart *h, unsigned line, bool level);
bool hart_get_interrupt(const struct hart *h, unsigned line);

uint64_t hart_get_mtimecmp(const struct hart *h);
void hart_set_mtimecmp(struct hart *h, uint64_t value);

/* The time this hart reads now, in ticks of the timebase. */
uint64_t hart_time(const struct hart *h);
/* Tells the hart that time was set, so that timers are compared again. */
void hart_time_changed(struct hart *h);

/*
 * Runs until `insns` instructions have retired, the hart waits (WFI), gives up its slice, or
 * hart_request_stop() is called. Returns the number retired.
 */
uint64_t hart_run(struct hart *h, uint64_t insns);

/* True while the hart sleeps in WFI with nothing pending that would wake it. */
bool hart_is_waiting(struct hart *h);
/* The earliest time (ticks) at which a timer of this hart will fire; UINT64_MAX: none armed. */
uint64_t hart_next_deadline(const struct hart *h);

/* Makes hart_run() return soon. Safe from a signal handler or another thread. */
void hart_request_stop(struct hart *h);

/* Instructions retired since reset. */
uint64_t hart_instret(const struct hart *h);

/* Another hart runs next, and its stores are not watched: the SC that is owed will fail. */
void hart_end_reservation(struct hart *h);

/* RAM in [pa, pa + len) was written by something else than this hart. */
void hart_ram_written(struct hart *h, uint64_t pa, uint64_t len);
/* The physical map changed (flash left its array mode): drop cached translations. */
void hart_map_changed(struct hart *h);

/* `hit` is called after each store of this hart that touches [pa, pa + len). len 0: no watch. */
void hart_set_watch(struct hart *h, uint64_t pa, uint64_t len, void (*hit)(void *ctx), void *ctx);

/* observe.h; borrowed. NULL: none. */
void hart_set_observers(struct hart *h, struct hart_observer *first);

/*
 * From now on `sink` is called for each instruction that retires and each trap (tracer.h), and the
 * hart runs one instruction at a time, by the interpreter. False: out of memory.
 */
NODISCARD bool hart_set_trace(struct hart *h, trace_sink *sink, void *ctx);

#define HART_CAUSES 64 /* exception and interrupt codes that are counted */

/* What translated code counts of itself, if it is told to (jit_keep_counts()). */
struct native_counts {
#define COUNT(member, what) uint64_t member;
#include "cpu/native_counts.def"
#undef COUNT
};

/* What a hart is at, as far as translated code tells (likewise); else it interprets. */
enum hart_part {
    HART_INTERPRETS,  /* the run loop is in it */
    HART_TRANSLATED,  /* in translated code */
    HART_ACCESSES,    /* in C, for a load or store of translated code */
    HART_CALLED,      /* in C, for any other instruction of it */
    HART_BETWEEN,     /* traps, interrupts, lookups and decoding between translations */
    HART_TRANSLATES,
    HART_PARTS
};

/* Counters for --stats. */
struct hart_stats {
    uint64_t insns, traps, interrupts;   /* traps: exceptions */
    uint64_t vs_traps, vs_interrupts;    /* of these, taken in VS-mode */
    uint64_t blocks_decoded, blocks_dropped, jump_cache_misses;
    uint64_t jumps_placed; /* of the misses: answered without looking for the block (place.h) */
    uint64_t native_entries; /* of translations, from outside of translations */
    uint64_t walks, walk_loads;             /* of satp or vsatp; loads: PTEs read */
    uint64_t short_walks, revived;          /* began at the last table; entries read again */
    uint64_t guest_walks, guest_walk_loads; /* of hgatp */
    uint64_t guest_walk_hits;               /* answered by the G-stage cache */
    uint64_t split_accesses, guarded_stores; /* slow, but no misses; guarded: no write tag */
    uint64_t bank_switches, bank_fills;
    uint64_t fences, guest_fences, fenced_entries; /* guest: HFENCE.GVMA, HINVAL.GVMA */
    uint64_t world_switches;                       /* changes of V */
    uint64_t guest_exceptions[HART_CAUSES]; /* traps that left a guest, by cause */
    uint64_t guest_interrupts[HART_CAUSES];
    struct native_counts native;
};
void hart_get_stats(const struct hart *h, struct hart_stats *out);
/* Safe from a signal handler of the thread that runs the hart. */
enum hart_part hart_get_part(const struct hart *h);
/* TLB misses and accesses by translation context, the busiest first. */
void hart_get_tallies(struct hart *h, struct tlb_tallies *out);

#endif
