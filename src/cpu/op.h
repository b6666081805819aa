/*
 * Threaded dispatch: an op runs its semantic function and jumps straight to the next op. Included
 * by the exec_*.c after their EXEC bodies; then each does
 *     #define INSN(id, ...) OP(id)
 * and includes its .def files.
 *
 * Optimised builds turn the last call of an op into a jump. Builds without that (sanitizers, -O0)
 * return to hart_run() after each op instead, so that no chain of calls grows the stack.
 */
#ifndef HARTWOOD_CPU_OP_H
#define HARTWOOD_CPU_OP_H

#include "cpu/block.h"
#include "cpu/exec.h"

#if defined(__OPTIMIZE__) && !defined(__SANITIZE_ADDRESS__) && !defined(HARTWOOD_NO_TAIL_CALLS)
#define OP_GO(h, d)                                                                                \
    do {                                                                                           \
        const struct insn *go_ = (d);                                                              \
        go_->fn((h), go_);                                                                         \
        return;                                                                                    \
    } while (0)
#else
#define OP_GO(h, d)                                                                                \
    do {                                                                                           \
        (h)->step = (d);                                                                           \
        return;                                                                                    \
    } while (0)
#endif

/* Leaves to hart_run() at h->pc, having retired `retired` instructions of the block. */
static ALWAYS_INLINE void op_leave(struct hart *h, unsigned retired, enum hart_exit exit)
{
    h->budget -= retired;
    h->exit = (uint8_t)exit;
    h->step = NULL;
}

/* Whether the running code may go on without a look at budget, interrupts and requests. */
static ALWAYS_INLINE bool op_may_go_on(struct hart *h)
{
    return LIKELY(h->budget > 0) &&
           LIKELY(!atomic_load_explicit(&h->attention, memory_order_relaxed));
}

/* Goes to the block at h->pc by the jump cache, or to hart_run(). */
static ALWAYS_INLINE void op_jump(struct hart *h, unsigned retired)
{
    const struct jump_entry *e = tlb_jump_slot(h->bank, h->pc);

    h->budget -= retired;
    if (LIKELY(e->pc == h->pc && e->key == h->jump_key) &&
        op_may_go_on(h)) {
        h->pc_page = h->pc & TLB_PAGE_MASK;
        OP_GO(h, e->code);
    }
    op_leave(h, 0, EXIT_LOOKUP);
}

/* The link of `slot` is not known, or leads out of the page, or something wants attention. */
static NOINLINE void op_follow_slow(struct hart *h, const struct insn *slot, uint64_t pc)
{
    h->pc = pc;
    if ((pc & TLB_PAGE_MASK) == h->pc_page) {
        h->link = (struct insn *)(uintptr_t)slot;
        op_leave(h, 0, EXIT_LOOKUP);
        return;
    }
    op_jump(h, 0);
}

/* Goes on at pc, the target of `slot`. Links only ever stay inside the page. */
#define OP_FOLLOW(h, slot, pc)                                                                     \
    do {                                                                                           \
        (h)->budget -= (slot)->index;                                                              \
        if (LIKELY((slot)->link) && op_may_go_on(h))                                               \
            OP_GO(h, (slot)->link);                                                                \
        op_follow_slow((h), (slot), (pc));                                                         \
    } while (0)

static ALWAYS_INLINE void op_finish(struct hart *h, const struct insn *d, enum exec result,
                                    unsigned flow)
{
    switch (result) {
    case EXEC_NEXT:
        /* A branch and a jump are followed by the link slot of their target. */
        OP_GO(h, d + (flow == FLOW_BRANCH || flow == FLOW_JUMP ? 2 : 1));
    case EXEC_TAKEN:
        OP_FOLLOW(h, d + 1, insn_pc(h, d) + imm(d));
        return;
    case EXEC_INDIRECT:
        op_jump(h, d->index + 1u);
        return;
    case EXEC_END:
        h->pc = insn_next_pc(h, d);
        op_leave(h, d->index + 1u, EXIT_LOOKUP);
        return;
    case EXEC_END_JUMP:
        op_leave(h, d->index + 1u, EXIT_LOOKUP);
        return;
    case EXEC_TRAP:
        h->pc = insn_pc(h, d);
        h->trap_insn = d;
        op_leave(h, d->index, EXIT_TRAP);
        return;
    }
}

/*
 * The op of a row, and run_<id>() for engines that go on by themselves; the row's flow is a
 * constant, so that what cannot happen costs nothing.
 */
#define OP(id, flow) \
    void op_##id(struct hart *h, const struct insn *d)                                             \
    {                                                                                              \
        op_finish(h, d, exec_##id(h, d), flow);                                                    \
    }                                                                                              \
    enum exec run_##id(struct hart *h, const struct insn *d)                                       \
    {                                                                                              \
        return exec_##id(h, d);                                                                    \
    }

#endif
