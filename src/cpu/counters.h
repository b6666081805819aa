/*
 * The performance counters: counting, filters by mode, overflow, and the functions of their CSR
 * rows. Cycles are retired instructions, in every mode, so both stand still in WFI.
 *
 * Laws:
 * 1. What no counter looks at costs nothing in code that runs: instructions are known from instret,
 *    slow events are counted always, loads, stores and jumps only in blocks decoded for it.
 * 2. What a running counter depends on changes only between two calls of counters_update().
 */
#ifndef HARTWOOD_CPU_COUNTERS_H
#define HARTWOOD_CPU_COUNTERS_H

#include "cpu/csr.h"

void counters_reset(struct hart *h);

/* Adds the loads and stores since the last call to the counts of the present bank. */
void counters_fold_accesses(struct hart *h);

/*
 * Settles what has been counted, raises LCOFI for what has overflowed, and finds out what counts
 * from now on. To be called when the mode (only if has_filter), the configuration or a counter has
 * changed, and when an alarm went off. May shorten the budget of the running slice.
 */
void counters_update(struct hart *h);
/*
 * Lets the budget end `kept` instructions before the one that makes a counter overflow, or before
 * the end of the run.
 */
void counters_plan_budget(struct hart *h);

/* To be called when a trap is about to be taken: its instruction does not retire. */
void counters_not_retired(struct hart *h);

void counters_alarm(struct hart *h);

static inline void counters_add(struct hart *h, enum event event, uint64_t n)
{
    uint64_t left = h->counters.alarm[event] - h->counters.total[event];

    h->counters.total[event] += n;
    if (UNLIKELY(left <= n))
        counters_alarm(h);
}

/* Rows: cycle, instret, hpmcounter3 to 31 and their machine-level names. */
uint64_t counters_read(struct hart *h, const struct csr_row *row);
void counters_write(struct hart *h, const struct csr_row *row, uint64_t value);
/* Rows: mcyclecfg, minstretcfg, mhpmevent3 to 31. */
uint64_t counters_read_config(struct hart *h, const struct csr_row *row);
void counters_write_filter(struct hart *h, const struct csr_row *row, uint64_t value);
void counters_write_event(struct hart *h, const struct csr_row *row, uint64_t value);
void counters_write_inhibit(struct hart *h, const struct csr_row *row, uint64_t value);
uint64_t counters_read_overflow(struct hart *h, const struct csr_row *row);

#endif
