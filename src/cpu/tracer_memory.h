/* The memory accesses of one instruction, worked out from its row and its operands. */
#ifndef HARTWOOD_CPU_TRACER_MEMORY_H
#define HARTWOOD_CPU_TRACER_MEMORY_H

#include "cpu/state.h"
#include "cpu/tracer.h"

enum tracer_access_kind {
    TRACER_NO_ACCESS,
    TRACER_LOAD,
    TRACER_STORE,
    TRACER_SC,
    TRACER_AMO,
    TRACER_CAS,
    TRACER_ZERO, /* cbo.zero */
};

/* What is known before the instruction runs. */
struct tracer_access {
    enum tracer_access_kind kind;
    uint64_t va;
    uint64_t stored[2];   /* what a store is to write */
    uint64_t expected[2]; /* what a compare-and-swap compares with */
    unsigned size;
    bool by_hlv; /* HLV, HLVX, HSV */
};

void tracer_access_before(struct hart *h, const struct insn *d, struct tracer_access *a);
/* Adds the accesses to step, once the instruction has retired. */
void tracer_access_retired(struct hart *h, const struct insn *d, const struct tracer_access *a,
                           struct trace_step *step);

#endif
