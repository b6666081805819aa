/*
 * A translation told step by step: every PTE of both stages that the access would read, what each
 * walk gave, and the trap or the physical address at the end. Asks the same walks as the hart
 * (mem/walk.h, hext/gstage.h), but reads memory only: no PTE is updated, nothing is cached or
 * counted, nothing is taken from the TLB, so it also shows what a stale translation hides.
 */
#ifndef HARTWOOD_DEBUG_WALK_TRACE_H
#define HARTWOOD_DEBUG_WALK_TRACE_H

#include "cpu/access.h"

#define WALK_TRACE_LEVELS 5
/* The first stage, a G-stage walk for each of its PTEs, one for its A/D update, one for the data. */
#define WALK_TRACE_STAGES (1 + WALK_TRACE_LEVELS + 2)

/* What a G-stage walk is for. */
enum walk_purpose {
    WALK_FOR_ACCESS,    /* the access itself */
    WALK_FOR_PTE_READ,  /* a PTE of the VS-stage */
    WALK_FOR_PTE_WRITE, /* an update of its A and D */
};

struct walk_trace_pte {
    uint64_t address; /* guest-physical in the VS-stage, else physical */
    uint64_t value;
    bool is_read;     /* false: it cannot be read, value is 0 */
    int gstage;       /* VS-stage: index of the stage that located it; -1: there is none */
};

struct walk_trace_stage {
    struct walk_in in;
    enum walk_purpose purpose;
    struct walk_trace_pte pte[WALK_TRACE_LEVELS]; /* root first */
    unsigned n_ptes;
    bool sets_ad;          /* hardware would write the leaf, */
    uint64_t updated_leaf; /* with this value */
    enum walk_result result;
    struct walk_out out;
};

struct walk_trace {
    uint64_t address;
    enum access_type type;
    struct tlb_context context;
    struct walk_trace_stage stage[WALK_TRACE_STAGES];
    unsigned n_stages;
    int first;  /* index of the stage that translates the address itself; -1: Bare */
    int second; /* of the G-stage walk of its result; -1: Bare, not reached, or not in a guest */
    bool ok;          /* false: `trap` is what the access would raise */
    uint64_t gpa;     /* in a guest, when the first stage passed */
    uint64_t pa;
    unsigned pmp;     /* PMP_* at pa */
    struct {
        uint64_t pa, value;
    } update[WALK_TRACE_STAGES]; /* PTEs that hardware would have written so far */
    unsigned n_updates;
    struct trap trap; /* tinst: of pseudoinstructions only, else 0 */
};

/*
 * Follows an access of one byte at `address`.
 *   context  access_context_of()'s, or one made by hand; for guest-physical addresses
 *            walk_trace_guest_physical()'s
 *   *trace   filled wholly
 */
void walk_trace(struct hart *h, uint64_t address, enum access_type type,
                const struct tlb_context *context, struct walk_trace *trace);

/* CTX_* of the access. */
static inline uint32_t walk_trace_flags(const struct walk_trace *trace)
{
    return trace->type == ACCESS_FETCH ? trace->context.fetch : trace->context.data;
}

/* The context in which addresses are guest-physical ones of this hgatp. */
struct tlb_context walk_trace_guest_physical(const struct hart *h, uint64_t hgatp);

#endif
