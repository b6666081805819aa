#include "cpu/trap.h"

#include "cpu/access.h"
#include "cpu/csr.h"
#include "cpu/csr_bits.h"

void trap_set_privilege(struct hart *h, enum priv priv)
{
    h->priv = (uint8_t)priv;
    h->irq_recheck = true;
    access_update_context(h);
}

/* Vectored mode counts for interrupts only. */
static uint64_t vector_of(uint64_t tvec, uint64_t cause)
{
    uint64_t base = tvec & ~UINT64_C(3);

    if ((tvec & 1) && (cause & CAUSE_INTERRUPT))
        return base + 4 * (cause & ~CAUSE_INTERRUPT);
    return base;
}

static void enter_supervisor(struct hart *h)
{
    uint64_t status = h->csr.mstatus;

    h->csr.sepc = h->pc;
    h->csr.scause = h->trap.cause;
    h->csr.stval = h->trap.tval;
    status = field_set(status, MSTATUS_SPIE, (status & MSTATUS_SIE) != 0);
    status = field_set(status, MSTATUS_SPP, h->priv == PRIV_S);
    h->csr.mstatus = status & ~MSTATUS_SIE;
    h->pc = vector_of(h->csr.stvec, h->trap.cause);
    trap_set_privilege(h, PRIV_S);
}

static void enter_machine(struct hart *h)
{
    uint64_t status = h->csr.mstatus;

    h->csr.mepc = h->pc;
    h->csr.mcause = h->trap.cause;
    h->csr.mtval = h->trap.tval;
    status = field_set(status, MSTATUS_MPIE, (status & MSTATUS_MIE) != 0);
    status = field_set(status, MSTATUS_MPP, h->priv);
    h->csr.mstatus = status & ~MSTATUS_MIE;
    h->pc = vector_of(h->csr.mtvec, h->trap.cause);
    trap_set_privilege(h, PRIV_M);
}

void trap_take(struct hart *h)
{
    bool is_interrupt = h->trap.cause & CAUSE_INTERRUPT;
    uint64_t delegated = is_interrupt ? h->csr.mideleg : h->csr.medeleg;
    uint64_t bit = BIT(h->trap.cause & 63);

    if (is_interrupt)
        h->stats.interrupts++;
    else
        h->stats.traps++;
    if (h->priv != PRIV_M && (delegated & bit))
        enter_supervisor(h);
    else
        enter_machine(h);
}

/* machine.adoc, "Machine Interrupt Registers": MEI, MSI, MTI, SEI, SSI, STI. */
static uint64_t highest_priority(uint64_t pending)
{
    static const uint8_t order[] = {IRQ_MEI, IRQ_MSI, IRQ_MTI, IRQ_SEI, IRQ_SSI, IRQ_STI};

    for (size_t i = 0; i < ARRAY_SIZE(order); i++) {
        if (pending & BIT(order[i]))
            return order[i];
    }
    return 0;
}

bool trap_take_interrupt(struct hart *h)
{
    uint64_t pending = csr_mip(h) & h->csr.mie;
    uint64_t to_machine = pending & ~h->csr.mideleg;
    uint64_t to_supervisor = pending & h->csr.mideleg;

    if (h->priv == PRIV_M && !(h->csr.mstatus & MSTATUS_MIE))
        to_machine = 0;
    if (h->priv == PRIV_M || (h->priv == PRIV_S && !(h->csr.mstatus & MSTATUS_SIE)))
        to_supervisor = 0;
    pending = to_machine ? to_machine : to_supervisor;
    if (!pending)
        return false;
    h->trap = (struct trap){.cause = CAUSE_INTERRUPT | highest_priority(pending)};
    trap_take(h);
    return true;
}

static void return_from_machine(struct hart *h)
{
    uint64_t status = h->csr.mstatus;
    enum priv to = (enum priv)field_get(status, MSTATUS_MPP);

    status = field_set(status, MSTATUS_MIE, (status & MSTATUS_MPIE) != 0);
    status = (status | MSTATUS_MPIE) & ~MSTATUS_MPP;
    if (to != PRIV_M)
        status &= ~MSTATUS_MPRV;
    h->csr.mstatus = status;
    h->pc = h->csr.mepc;
    trap_set_privilege(h, to);
}

static void return_from_supervisor(struct hart *h)
{
    uint64_t status = h->csr.mstatus;
    enum priv to = status & MSTATUS_SPP ? PRIV_S : PRIV_U;

    status = field_set(status, MSTATUS_SIE, (status & MSTATUS_SPIE) != 0);
    status = (status | MSTATUS_SPIE) & ~(MSTATUS_SPP | MSTATUS_MPRV);
    h->csr.mstatus = status;
    h->pc = h->csr.sepc;
    trap_set_privilege(h, to);
}

void trap_return(struct hart *h, enum priv from)
{
    if (from == PRIV_M)
        return_from_machine(h);
    else
        return_from_supervisor(h);
}
