/*
 * Machine time: the mtime counter at TIMEBASE_HZ. Either the host's monotonic clock, or (in
 * deterministic mode) a function of the instructions that the harts retired.
 */
#ifndef HARTWOOD_CLOCK_H
#define HARTWOOD_CLOCK_H

#include "base.h"

#define CLOCK_INSNS_PER_TICK 10 /* deterministic mode: 10 MHz timebase = 100 MIPS machine */

struct clock {
    bool is_deterministic;
    bool is_held;           /* the host's time stands still at held_ticks */
    uint64_t held_ticks;
    uint64_t host_ticks;    /* what the host said when it was held last */
    uint64_t offset;        /* ticks, added to the source: writes of mtime, reset */
    uint64_t virtual_insns; /* deterministic: instructions accounted so far, jumps included */
    bool is_frozen;         /* stands at frozen_ticks */
    uint64_t frozen_ticks;
};

/* insns: instructions that the running hart has retired since virtual_insns was last updated. */
uint64_t clock_ticks(const struct clock *clock, uint64_t insns);
/* Sets the time that clock_ticks(clock, insns) gives now. */
void clock_set_ticks(struct clock *clock, uint64_t insns, uint64_t ticks);
/*
 * Holds time until the next call. It is moved on by what has passed on the host, but by no more than
 * `most` ticks. Changes nothing for deterministic clocks.
 */
void clock_hold(struct clock *clock, uint64_t most);
void clock_init(struct clock *clock, bool is_deterministic);
/* Time stands still from one to the other, and then goes on from where it stood. */
void clock_freeze(struct clock *clock);
void clock_thaw(struct clock *clock);
/* Nanoseconds of host time that `ticks` of the timebase last. */
int64_t clock_ticks_to_ns(uint64_t ticks);

#endif
