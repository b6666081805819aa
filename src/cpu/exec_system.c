/* zicsr.adoc, machine.adoc, supervisor.adoc, svinval.adoc: CSRs, traps, waiting, fences. */
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "cpu/exec.h"
#include "cpu/gate_id.h"
#include "cpu/observe.h"
#include "cpu/trap.h"

NOINLINE enum exec exec_trap(struct hart *h, enum cause cause, uint64_t tval)
{
    h->trap = (struct trap){.cause = cause, .tval = tval};
    return EXEC_TRAP;
}

enum exec exec_illegal(struct hart *h, const struct insn *d)
{
    return exec_trap(h, CAUSE_ILLEGAL, d->raw);
}

enum exec exec_virtual(struct hart *h, const struct insn *d)
{
    return exec_trap(h, CAUSE_VIRTUAL, d->raw);
}

/* What a CSR instruction does with the old value and its operand. */
enum csr_op { CSR_WRITE, CSR_SET, CSR_CLEAR };

#define CSR_MIP 0x344
#define CSR_SEED 0x015

static uint64_t csr_combine(struct hart *h, const struct csr_row *row, enum csr_op op, uint64_t old,
                            uint64_t operand)
{
    if (row->number == CSR_MIP && op != CSR_WRITE)
        old = csr_mip_software(h); /* the pin of SEIP is not written back */
    return op == CSR_WRITE ? operand : op == CSR_SET ? old | operand : old & ~operand;
}

/* Whether the write to `row` has changed what the code that follows was decoded or fetched for. */
static enum exec csr_effect(struct hart *h, const struct csr_row *row, const struct tlb_bank *bank,
                            uint32_t mode_key)
{
    switch ((enum csr_effect)row->effect) {
    case CSR_NOTHING:
        return EXEC_NEXT;
    case CSR_GATE:
        gates_changed(h);
        access_update_context(h);
        break;
    case CSR_CONTEXT:
        break;
    case CSR_ANYTHING:
        return EXEC_END;
    }
    return h->bank != bank || h->mode_key != mode_key || trap_is_pending(h) ? EXEC_END : EXEC_NEXT;
}

static ALWAYS_INLINE enum exec csr_perform(struct hart *h, const struct insn *d,
                                           const struct csr_row *row, enum csr_op op,
                                           uint64_t operand, bool writes)
{
    const struct tlb_bank *bank = h->bank;
    uint32_t mode_key = h->mode_key;
    uint64_t old = 0;

    h->now_index = d->index;
    if (op != CSR_WRITE || d->rd != REG_SINK)
        old = row->read(h, row);
    if (writes)
        row->write(h, row, csr_combine(h, row, op, old, operand));
    h->now_index = 0;
    h->x[d->rd] = old;
    return writes ? csr_effect(h, row, bank, mode_key) : EXEC_NEXT;
}

enum exec exec_csr_found(struct hart *h, const struct insn *d, const struct csr_row *row)
{
    static const enum csr_op ops[] = {CSR_WRITE, CSR_WRITE, CSR_SET, CSR_CLEAR}; /* by funct3 */
    enum csr_op op = ops[d->raw >> 12 & 3];
    bool is_immediate = d->raw >> 14 & 1;

    return csr_perform(h, d, row, op, is_immediate ? d->rs1 : rs1(h, d),
                       op == CSR_WRITE || d->rs1 != 0);
}

static NOINLINE enum exec csr_access(struct hart *h, const struct insn *d, enum csr_op op,
                                     uint64_t operand, bool writes)
{
    unsigned number = d->raw >> 20;
    const struct csr_row *row = csr_find(h, number, writes);

    /* seed must be accessed by a writing instruction (zk.adoc). */
    if (number == CSR_SEED && !writes)
        return exec_illegal(h, d);
    if (!row)
        return exec_trap(h, csr_refusal(h, number, writes), d->raw);
    return csr_perform(h, d, row, op, operand, writes);
}

EXEC(csrrw)
{
    return csr_access(h, d, CSR_WRITE, rs1(h, d), true);
}

EXEC(csrrs)
{
    return csr_access(h, d, CSR_SET, rs1(h, d), d->rs1 != 0);
}

EXEC(csrrc)
{
    return csr_access(h, d, CSR_CLEAR, rs1(h, d), d->rs1 != 0);
}

EXEC(csrrwi)
{
    return csr_access(h, d, CSR_WRITE, d->rs1, true);
}

EXEC(csrrsi)
{
    return csr_access(h, d, CSR_SET, d->rs1, d->rs1 != 0);
}

EXEC(csrrci)
{
    return csr_access(h, d, CSR_CLEAR, d->rs1, d->rs1 != 0);
}

EXEC(ecall)
{
    bool from_guest = h->virt && h->priv == PRIV_S;

    return exec_trap(h, from_guest ? CAUSE_ECALL_VS : (enum cause)(CAUSE_ECALL_U + h->priv), 0);
}

/* tval: supervisor.adoc allows zero or the pc for EBREAK; ours is zero. */
EXEC(ebreak)
{
    return exec_trap(h, CAUSE_BREAKPOINT, 0);
}

/* smcntrpmf.adoc, "Counter Behavior": xRET itself counts in the mode that it leaves. */
static enum exec return_from(struct hart *h, const struct insn *d, enum priv from)
{
    h->now_index = (uint8_t)(d->index + 1);
    trap_return(h, from);
    h->now_index = 0;
    return EXEC_END_JUMP;
}

EXEC(mret)
{
    if (h->priv != PRIV_M)
        return exec_illegal(h, d);
    return return_from(h, d, PRIV_M);
}

EXEC(sret)
{
    if (h->virt && (h->priv == PRIV_U || (h->csr.hstatus & HSTATUS_VTSR)))
        return exec_virtual(h, d);
    if (!h->virt &&
        (h->priv == PRIV_U || (h->priv == PRIV_S && (h->csr.mstatus & MSTATUS_TSR))))
        return exec_illegal(h, d);
    return return_from(h, d, PRIV_S);
}

/*
 * machine.adoc, "Wait for Interrupt". With TW=1 the bounded time limit is zero; in U-mode likewise,
 * since S-mode is implemented. hstatus.VTW is to VS-mode what TW is to S-mode.
 */
EXEC(wfi)
{
    if (h->priv != PRIV_M && (h->csr.mstatus & MSTATUS_TW))
        return exec_illegal(h, d);
    if (h->virt && (h->priv == PRIV_U || (h->csr.hstatus & HSTATUS_VTW)))
        return exec_virtual(h, d);
    if (h->priv == PRIV_U)
        return exec_illegal(h, d);
    h->is_waiting = true;
    h->irq_recheck = true;
    return EXEC_END;
}

#define ASID_BITS 16

enum exec exec_fence_vma(struct hart *h, const struct insn *d, bool of_guest)
{
    const struct tlb_fence fence = {
        .has_va = d->rs1 != 0,
        .has_asid = d->rs2 != 0,
        .va = rs1(h, d),
        .asid = rs2(h, d) & (BIT(ASID_BITS) - 1),
        .virt = of_guest,
        .vmid = field_get(h->csr.hgatp, HGATP_VMID),
    };

    unsigned dropped = tlb_fence(h->banks, &fence);

    h->stats.fences++;
    h->stats.fenced_entries += dropped;
    if (UNLIKELY(h->observers))
        observe_fence(h, &(struct fence_event){
                             .kind = of_guest && !h->virt ? FENCE_VVMA : FENCE_VMA,
                             .pc = insn_pc(h, d),
                             .has_address = fence.has_va,
                             .has_id = fence.has_asid,
                             .address = fence.va,
                             .id = fence.asid,
                             .is_guests = of_guest,
                             .vmid = fence.vmid,
                             .n_dropped = dropped});
    return EXEC_END;
}

/* mstatus.TVM closes the fence to HS-mode, hstatus.VTVM to VS-mode. */
static NOINLINE enum exec fence_vma(struct hart *h, const struct insn *d)
{
    if (h->virt && (h->priv == PRIV_U || (h->csr.hstatus & HSTATUS_VTVM)))
        return exec_virtual(h, d);
    if (!h->virt &&
        (h->priv == PRIV_U || (h->priv == PRIV_S && (h->csr.mstatus & MSTATUS_TVM))))
        return exec_illegal(h, d);
    return exec_fence_vma(h, d, h->virt);
}

EXEC(sfence_vma)
{
    return fence_vma(h, d);
}

EXEC(sinval_vma)
{
    return fence_vma(h, d);
}

/*
 * SINVAL.VMA takes effect at once here, so the two ordering fences only check privilege
 * (svinval.adoc: neither TVM nor VTVM counts).
 */
static enum exec order_invalidations(struct hart *h, const struct insn *d, enum exec allowed)
{
    if (h->priv == PRIV_U)
        return h->virt ? exec_virtual(h, d) : exec_illegal(h, d);
    return allowed;
}

EXEC(sfence_w_inval)
{
    return order_invalidations(h, d, EXEC_NEXT);
}

EXEC(sfence_inval_ir)
{
    return order_invalidations(h, d, EXEC_END);
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#include "cpu/isa/system.def"
#undef INSN

/* The ops that are not instructions. */

void op_illegal(struct hart *h, const struct insn *d)
{
    op_finish(h, d, exec_illegal(h, d), FLOW_SYSTEM);
}

/* First FP instruction since FS was last not Dirty: mark it, then decode for that state. */
void op_fs_dirty(struct hart *h, const struct insn *d)
{
    h->csr.mstatus |= MSTATUS_FS;
    if (h->virt)
        h->csr.vsstatus |= MSTATUS_FS;
    access_update_context(h);
    h->pc = insn_pc(h, d);
    op_leave(h, d->index, EXIT_LOOKUP);
}

void op_dead(struct hart *h, const struct insn *d)
{
    h->pc = insn_pc(h, d);
    op_leave(h, 0, EXIT_LOOKUP);
}

void op_next(struct hart *h, const struct insn *d)
{
    OP_FOLLOW(h, d, insn_pc(h, d));
}
