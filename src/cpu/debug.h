/*
 * The seam to a debugger: what makes a hart stop by itself. A hart without a debugger, and one whose
 * debugger has set nothing, run the same code; what costs something is an instruction at the page
 * offset of a breakpoint (op_break stands before it), and an access to a page with a watchpoint (it
 * has no tags in the TLB, so each access takes the slow path).
 *
 * Laws:
 * 1. A stop leaves the code as a trap does, with CAUSE_DEBUG in h->trap, before the instruction has
 *    changed anything. Nobody takes that trap: hart_run() returns.
 * 2. After `armed` or the watchpoints have gained something, debug_changed() is called, outside of
 *    hart_run().
 */
#ifndef HARTWOOD_CPU_DEBUG_H
#define HARTWOOD_CPU_DEBUG_H

#include "cpu/access.h"

/* Not a cause of the architecture: its codes end at 63. */
#define CAUSE_DEBUG UINT64_C(0x100)

/* An access as a watchpoint sees it. */
struct debug_access {
    uint64_t va, pa;
    unsigned size;
    bool reads, writes;
    bool virt;      /* of a guest's memory, also by HLV and its like */
    uint64_t hgatp; /* of the guest's */
};

#define DEBUG_OFFSETS (PHYS_PAGE_SIZE / 2)

struct hart_debug {
    uint64_t armed[DEBUG_OFFSETS / 64]; /* bit n: breakpoints at 2 n bytes into some page */
    /* Whether h, about to run what lies at pc, stops. */
    bool (*stops_at)(void *ctx, const struct hart *h, uint64_t pc);
    bool (*stops_access)(void *ctx, const struct hart *h, const struct debug_access *access);
    /* Adds to *reads and *writes what the page must have no tags for. */
    void (*watched)(void *ctx, uint64_t page_va, uint64_t page_pa, bool *reads, bool *writes);
    void *ctx;
};

/* What a hart does not stop at, for the time of a step. */
#define DEBUG_PASS_BREAKS 1
#define DEBUG_PASS_WATCHES 2

/* Gives the hart its debugger, or takes it away (NULL). Borrowed. */
void hart_set_debug(struct hart *h, struct hart_debug *debug);
/* Code is decoded and translations are made anew. */
void debug_changed(struct hart *h);
/* Whether the last run of the hart ended at a stop of its own; asking clears it. */
bool hart_take_stop(struct hart *h);

/*
 * Runs one instruction, or takes the trap that it raises; interrupts only if `interrupts`, and then
 * entering the handler is the step. A hart that waits stays where it is until something pends.
 *   passes  DEBUG_PASS_*; breakpoints are always passed
 * Returns the number of instructions retired.
 */
uint64_t hart_step(struct hart *h, bool interrupts, unsigned passes);

/* For the block builder. */
static inline bool debug_is_armed(const struct hart *h, uint64_t va)
{
    uint64_t n = (va & ~TLB_PAGE_MASK) / 2;

    return UNLIKELY(h->debug != NULL) && (h->debug->armed[n / 64] >> (n % 64) & 1);
}

/* For engines: true, with h->trap set, when the hart stops before what lies at pc. */
bool debug_stops_at(struct hart *h, uint64_t pc);
/* The same for an access that has been translated. */
bool debug_stops_access(struct hart *h, uint64_t va, uint64_t pa, unsigned size,
                        enum access_type type);
/* Takes the tags away that a page with watchpoints must not have. */
void debug_mask_tags(const struct hart *h, uint64_t page_va, uint64_t page_pa,
                     struct tlb_entry *entry);

/* The op in front of an instruction with a breakpoint, and what stands behind it. */
op_fn op_break;
op_fn *debug_op_behind(const struct hart *h, const struct insn *d);

#endif
