/*
 * Traps with the H extension (hypervisor.adoc, "Trap Entry" and "Trap Return"): delegation to the
 * guest, and what is written beside the registers that S-mode and M-mode always have.
 */
#include "cpu/csr_bits.h"
#include "hext/hext.h"
#include "hext/hinst.h"

bool hext_trap_is_delegated(const struct hart *h, uint64_t cause)
{
    uint64_t delegated = cause & CAUSE_INTERRUPT ? h->csr.hideleg : h->csr.hedeleg;

    return delegated >> (cause & 63) & 1;
}

/* VS-level interrupts are supervisor interrupts to the guest (norm:hideleg_trans). */
static uint64_t cause_for_guest(uint64_t cause)
{
    if ((cause & CAUSE_INTERRUPT) && (BIT(cause & 63) & MIP_VS_LEVEL))
        return cause - 1;
    return cause;
}

void hext_enter_guest(struct hart *h)
{
    uint64_t status = h->csr.vsstatus;

    h->csr.vsepc = h->pc;
    h->csr.vscause = cause_for_guest(h->trap.cause);
    h->csr.vstval = h->trap.tval;
    status = field_set(status, MSTATUS_SPIE, (status & MSTATUS_SIE) != 0);
    status = field_set(status, MSTATUS_SPP, h->priv == PRIV_S);
    h->csr.vsstatus = status & ~MSTATUS_SIE;
}

/* Faults of explicit loads, stores and AMOs tell their instruction (table "tinst-values"). */
static bool exception_tells_instruction(uint64_t cause)
{
    const uint64_t causes = BIT(CAUSE_LOAD_MISALIGNED) | BIT(CAUSE_LOAD_ACCESS) |
                            BIT(CAUSE_STORE_MISALIGNED) | BIT(CAUSE_STORE_ACCESS) |
                            BIT(CAUSE_LOAD_PAGE) | BIT(CAUSE_STORE_PAGE) | BIT(CAUSE_LOAD_GUEST) |
                            BIT(CAUSE_STORE_GUEST);

    return causes >> cause & 1;
}

/*
 * A pseudoinstruction takes precedence: it must be written (norm:H_trap_xtinst_guestpage). An
 * interrupt has no instruction.
 */
static uint64_t trap_instruction(const struct hart *h)
{
    const struct insn *d = h->trap_insn;
    uint64_t va;

    if (h->trap.tinst || !d || !exception_tells_instruction(h->trap.cause))
        return h->trap.tinst;
    va = h->x[d->rs1] + (uint64_t)(int64_t)d->imm; /* an atomic instruction's imm is 0 */
    return hinst_transform(d, (unsigned)(h->trap.tval - va));
}

void hext_trap_to_hs(struct hart *h)
{
    uint64_t status = h->csr.hstatus;

    status = field_set(status, HSTATUS_SPV, h->virt);
    if (h->virt)
        status = field_set(status, HSTATUS_SPVP, h->priv == PRIV_S);
    h->csr.hstatus = field_set(status, HSTATUS_GVA, h->trap.gva);
    h->csr.htval = h->trap.tval2;
    h->csr.htinst = trap_instruction(h);
}

void hext_trap_to_machine(struct hart *h)
{
    uint64_t status = field_set(h->csr.mstatus, MSTATUS_MPV, h->virt);

    h->csr.mstatus = field_set(status, MSTATUS_GVA, h->trap.gva);
    h->csr.mtval2 = h->trap.tval2;
    h->csr.mtinst = trap_instruction(h);
}

enum priv hext_return_in_guest(struct hart *h)
{
    uint64_t status = h->csr.vsstatus;
    enum priv to = status & MSTATUS_SPP ? PRIV_S : PRIV_U;

    status = field_set(status, MSTATUS_SIE, (status & MSTATUS_SPIE) != 0);
    h->csr.vsstatus = (status | MSTATUS_SPIE) & ~MSTATUS_SPP;
    h->pc = h->csr.vsepc;
    return to;
}
