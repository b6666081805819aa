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

/* Goes to the block at h->pc by the jump cache, or to hart_run(). */
static ALWAYS_INLINE void op_jump(struct hart *h, unsigned retired)
{
    const struct jump_entry *e = tlb_jump_slot(h->bank, h->pc);

    h->budget -= retired;
    if (LIKELY(e->pc == h->pc && e->key == h->jump_key) &&
        LIKELY(h->budget > 0 && !atomic_load_explicit(&h->attention, memory_order_relaxed))) {
        h->pc_page = h->pc & TLB_PAGE_MASK;
        OP_GO(h, e->code);
    }
    op_leave(h, 0, EXIT_LOOKUP);
}

/* Follows the link slot `slot` to pc_page + offset, both in one page. */
static ALWAYS_INLINE void op_follow(struct hart *h, const struct insn *slot, uint64_t pc)
{
    h->budget -= slot->index;
    if (LIKELY(slot->link && h->budget > 0 &&
               !atomic_load_explicit(&h->attention, memory_order_relaxed)))
        OP_GO(h, slot->link);
    h->pc = pc;
    h->link = (struct insn *)(uintptr_t)slot;
    op_leave(h, 0, EXIT_LOOKUP);
}

/* The branch or jump before `slot` is taken. */
static ALWAYS_INLINE void op_taken(struct hart *h, const struct insn *d, const struct insn *slot)
{
    uint64_t pc = insn_pc(h, d) + imm(d);

    if (LIKELY((pc & TLB_PAGE_MASK) == h->pc_page)) {
        op_follow(h, slot, pc);
        return;
    }
    h->pc = pc;
    op_jump(h, slot->index);
}

static ALWAYS_INLINE void op_finish(struct hart *h, const struct insn *d, enum exec result,
                                    unsigned flow)
{
    switch (result) {
    case EXEC_NEXT:
        /* A branch and a jump are followed by the link slot of their target. */
        OP_GO(h, d + (flow == FLOW_BRANCH || flow == FLOW_JUMP ? 2 : 1));
    case EXEC_TAKEN:
        op_taken(h, d, d + 1);
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
        op_leave(h, d->index, EXIT_TRAP);
        return;
    }
}

/* The op of a row; the row's flow is a constant, so that what cannot happen costs nothing. */
#define OP(id, flow) \
    void op_##id(struct hart *h, const struct insn *d)                                             \
    {                                                                                              \
        op_finish(h, d, exec_##id(h, d), flow);                                                    \
    }

#endif
