/*
 * Events of the performance counters, and what a hart keeps of them. The functions are in
 * counters.h and counters.c.
 */
#ifndef HARTWOOD_CPU_EVENTS_H
#define HARTWOOD_CPU_EVENTS_H

#include "base.h"

enum event {
#define EVENT(id, selector, sbi, doc) EVENT_##id = selector,
#include "cpu/events.def"
#undef EVENT
    EVENT_COUNT
};

struct event_info {
    uint32_t sbi; /* number of the event at the SBI; 0: none */
    const char *doc;
};
extern const struct event_info event_table[EVENT_COUNT];

#define COUNTERS 32 /* 0 cycle, 2 instret, 3 to 31 programmable; 1 is time and none of ours */
#define COUNTERS_PROGRAMMABLE MASK(31, 3)

/*
 * A running counter reads value + (total of its event - start); a stopped one reads value. So
 * nothing is to do while it counts.
 */
struct counters {
    uint64_t value[COUNTERS];
    uint64_t start[COUNTERS];
    uint64_t config[COUNTERS]; /* mhpmevent; 0 and 2: mcyclecfg, minstretcfg */
    uint32_t running;          /* bit n: counter n counts, in the present mode */
    bool has_filter;           /* some counter depends on the mode */
    bool counts_ops;           /* one that runs counts an event of decoded code (count_op.c) */
    bool is_armed;             /* one that runs raises LCOFI when it overflows */
    bool is_alarmed;           /* one may have overflowed */
    uint64_t total[EVENT_COUNT]; /* since the hart exists; CYCLES and INSTRET stand in instret */
    uint64_t alarm[EVENT_COUNT]; /* total at which an armed counter overflows */
    uint64_t instret_alarm;      /* likewise for CYCLES and INSTRET; UINT64_MAX: none */
    uint64_t accesses_seen;      /* loads and stores that counters_fold_accesses() has seen */
    uint64_t counted_at;         /* instret before the last instruction that count_op.c counted */
    uint8_t counted[2];          /* its events */
};

#endif
