/*
 * How a semantic function looks. Each instruction has one, EXEC(id) { ... }, in the exec_*.c of
 * its chapter; at the end of such a file "cpu/op.h" makes the interpreter's ops of them.
 *
 * Laws:
 * 1. A body sees h and d, writes registers through rd(), and returns an enum exec.
 * 2. A body that traps has changed nothing that the architecture would show.
 * 3. No address of a local may escape to another function: it would forbid tail calls.
 */
#ifndef HARTWOOD_CPU_EXEC_H
#define HARTWOOD_CPU_EXEC_H

#include "cpu/access.h"
#include "cpu/state.h"

enum exec {
    EXEC_NEXT,     /* go on behind this instruction */
    EXEC_TAKEN,    /* go to pc + imm */
    EXEC_INDIRECT, /* go to h->pc */
    EXEC_END,      /* go on behind it, but through hart_run(): something was changed */
    EXEC_END_JUMP, /* go to h->pc, through hart_run() */
    EXEC_TRAP,     /* h->trap is set; the instruction does not retire */
};

#define EXEC(id)                                                                                   \
    static ALWAYS_INLINE enum exec exec_##id(struct hart *h __attribute__((unused)),               \
                                             const struct insn *d __attribute__((unused)))

static ALWAYS_INLINE uint64_t rs1(const struct hart *h, const struct insn *d)
{
    return h->x[d->rs1];
}

static ALWAYS_INLINE uint64_t rs2(const struct hart *h, const struct insn *d)
{
    return h->x[d->rs2];
}

static ALWAYS_INLINE enum exec rd(struct hart *h, const struct insn *d, uint64_t value)
{
    h->x[d->rd] = value;
    return EXEC_NEXT;
}

/* Writes the low 32 bits, sign-extended. */
static ALWAYS_INLINE enum exec rdw(struct hart *h, const struct insn *d, uint64_t value)
{
    return rd(h, d, (uint64_t)(int64_t)(int32_t)value);
}

static ALWAYS_INLINE uint64_t imm(const struct insn *d)
{
    return (uint64_t)(int64_t)d->imm;
}

static ALWAYS_INLINE uint64_t insn_pc(const struct hart *h, const struct insn *d)
{
    return h->pc_page + d->offset;
}

static ALWAYS_INLINE uint64_t insn_next_pc(const struct hart *h, const struct insn *d)
{
    return insn_pc(h, d) + isa_length(d->raw);
}

/* access_load() and access_store() of an instruction, whose place devices see as the time. */
static ALWAYS_INLINE struct load exec_load(struct hart *h, const struct insn *d, uint64_t va,
                                           unsigned size)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);
    struct load r;

    if (LIKELY(e->tag_r == ((va + size - 1) & TLB_PAGE_MASK)))
        return access_load(h, va, size);
    h->now_index = d->index;
    r = access_load_slow(h, va, size);
    h->now_index = 0;
    return r;
}

static ALWAYS_INLINE enum store exec_store(struct hart *h, const struct insn *d, uint64_t va,
                                           uint64_t value, unsigned size)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);
    enum store r;

    if (LIKELY(e->tag_w == ((va + size - 1) & TLB_PAGE_MASK)))
        return access_store(h, va, value, size);
    h->now_index = d->index;
    r = access_store_slow(h, va, value, size);
    h->now_index = 0;
    return r;
}

/* Sets h->trap and returns EXEC_TRAP. */
enum exec exec_trap(struct hart *h, enum cause cause, uint64_t tval);
/* The CSR instruction d, of which csr_find() has found the row and which is not a read of seed. */
struct csr_row;
enum exec exec_csr_found(struct hart *h, const struct insn *d, const struct csr_row *row);
/* Whether the present mode may do cbo.zero; depends on gates.def alone. */
bool exec_may_zero_block(const struct hart *h);
/* Illegal instruction; tval is the instruction (Sstvala). */
enum exec exec_illegal(struct hart *h, const struct insn *d);
/* Virtual instruction: HS-mode could do it, the guest may not (hypervisor.adoc). tval as above. */
enum exec exec_virtual(struct hart *h, const struct insn *d);
/*
 * SFENCE.VMA and its like, after the checks: rs1 = x0 means every address, rs2 = x0 every address
 * space. of_guest: the VS-stage of the VMID in hgatp, else the HS-level's own.
 */
enum exec exec_fence_vma(struct hart *h, const struct insn *d, bool of_guest);

static ALWAYS_INLINE enum exec exec_store_result(enum store store)
{
    return LIKELY(store == STORE_OK) ? EXEC_NEXT : store == STORE_TRAP ? EXEC_TRAP : EXEC_END;
}

/* The interpreter's op of each instruction and of the slots of block.h. */
typedef enum exec exec_fn(struct hart *h, const struct insn *d);
#define INSN(id, ...)                                                                              \
    op_fn op_##id;                                                                                 \
    exec_fn run_##id;
#define INSN_C(id, ...)
#include "cpu/isa/all.def"
#undef INSN
#undef INSN_C
op_fn op_illegal;

#endif
