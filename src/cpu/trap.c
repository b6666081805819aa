#include "cpu/trap.h"

#include "cpu/access.h"
#include "cpu/counters.h"
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "cpu/observe.h"
#include "cpu/tracer.h"
#include "hext/hext.h"

static void set_mode(struct hart *h, enum priv priv, bool virt)
{
    h->stats.world_switches += h->virt != virt;
    counters_add(h, EVENT_WORLD_SWITCHES, h->virt != virt);
    h->priv = (uint8_t)priv;
    h->virt = virt;
    h->irq_recheck = true;
    if (h->counters.has_filter)
        counters_update(h);
    access_update_context(h);
    if (UNLIKELY(h->observers))
        observe_mode(h);
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
    if (isa_has(h->config.isa, EXT_H))
        hext_trap_to_hs(h);
    h->pc = vector_of(h->csr.stvec, h->trap.cause);
    set_mode(h, PRIV_S, false);
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
    if (isa_has(h->config.isa, EXT_H))
        hext_trap_to_machine(h);
    h->pc = vector_of(h->csr.mtvec, h->trap.cause);
    set_mode(h, PRIV_M, false);
}

static void enter_guest(struct hart *h)
{
    hext_enter_guest(h);
    h->pc = vector_of(h->csr.vstvec, h->csr.vscause);
    set_mode(h, PRIV_S, true);
}

static void count_trap(struct hart *h, enum trap_target target)
{
    bool stays = target == TRAP_TO_VS;
    unsigned cause = h->trap.cause & 63;

    if (h->trap.cause & CAUSE_INTERRUPT) {
        h->stats.interrupts++;
        h->stats.vs_interrupts += stays;
    } else {
        h->stats.traps++;
        h->stats.vs_traps += stays;
    }
    if (!h->virt || stays)
        return;
    if (h->trap.cause & CAUSE_INTERRUPT)
        h->stats.guest_interrupts[cause]++;
    else
        h->stats.guest_exceptions[cause]++;
}

enum trap_target trap_target(const struct hart *h, uint64_t cause, bool virt, unsigned priv)
{
    uint64_t delegated = cause & CAUSE_INTERRUPT ? h->csr.mideleg : h->csr.medeleg;

    if (priv == PRIV_M || !(delegated & BIT(cause & 63)))
        return TRAP_TO_M;
    return virt && hext_trap_is_delegated(h, cause) ? TRAP_TO_VS : TRAP_TO_HS;
}

void trap_take(struct hart *h)
{
    static void (*const enter[])(struct hart *h) = {
        [TRAP_TO_M] = enter_machine, [TRAP_TO_HS] = enter_supervisor, [TRAP_TO_VS] = enter_guest};
    enum trap_target target = trap_target(h, h->trap.cause, h->virt, h->priv);

    if (UNLIKELY(h->tracer))
        tracer_trap(h);
    if (UNLIKELY(h->observers))
        observe_trap(h, target);
    counters_add(h, h->trap.cause & CAUSE_INTERRUPT ? EVENT_INTERRUPTS : EVENT_EXCEPTIONS, 1);
    count_trap(h, target);
    enter[target](h);
    if (UNLIKELY(h->tracer))
        tracer_trapped(h);
}

/*
 * machine.adoc, "Machine Interrupt Registers": MEI, MSI, MTI, SEI, SSI, STI; hypervisor.adoc adds
 * SGEI, VSEI, VSSI, VSTI (norm:hsint_priority). LCOFI is the last.
 */
static uint64_t highest_priority(uint64_t pending)
{
    static const uint8_t order[] = {IRQ_MEI, IRQ_MSI,  IRQ_MTI,  IRQ_SEI,  IRQ_SSI,
                                    IRQ_STI, IRQ_SGEI, IRQ_VSEI, IRQ_VSSI, IRQ_VSTI,
                                    IRQ_LCOFI};

    for (size_t i = 0; i < ARRAY_SIZE(order); i++) {
        if (pending & BIT(order[i]))
            return order[i];
    }
    return 0;
}

/* Interrupts to a higher mode are always enabled, to a lower one never. */
static uint64_t enabled_interrupts(const struct hart *h)
{
    uint64_t pending = csr_mip_seen(h) & h->csr.mie;
    uint64_t to_machine = pending & ~h->csr.mideleg;
    uint64_t to_supervisor = pending & h->csr.mideleg & ~h->csr.hideleg;
    uint64_t to_guest = pending & h->csr.mideleg & h->csr.hideleg;

    if (h->priv == PRIV_M)
        return h->csr.mstatus & MSTATUS_MIE ? to_machine : 0;
    if (to_machine)
        return to_machine;
    if (h->virt || h->priv == PRIV_U || (h->csr.mstatus & MSTATUS_SIE)) {
        if (to_supervisor)
            return to_supervisor;
    }
    if (h->virt && (h->priv == PRIV_U || (h->csr.vsstatus & MSTATUS_SIE)))
        return to_guest;
    return 0;
}

bool trap_is_pending(const struct hart *h)
{
    return enabled_interrupts(h) != 0;
}

bool trap_take_interrupt(struct hart *h)
{
    uint64_t pending = enabled_interrupts(h);

    if (!pending)
        return false;
    h->trap = (struct trap){.cause = CAUSE_INTERRUPT | highest_priority(pending)};
    h->trap_insn = NULL;
    trap_take(h);
    return true;
}

static void return_from_machine(struct hart *h)
{
    uint64_t status = h->csr.mstatus;
    enum priv to = (enum priv)field_get(status, MSTATUS_MPP);
    bool virt = to != PRIV_M && (status & MSTATUS_MPV);

    status = field_set(status, MSTATUS_MIE, (status & MSTATUS_MPIE) != 0);
    status = (status | MSTATUS_MPIE) & ~(MSTATUS_MPP | MSTATUS_MPV);
    if (to != PRIV_M)
        status &= ~MSTATUS_MPRV;
    h->csr.mstatus = status;
    h->pc = h->csr.mepc;
    set_mode(h, to, virt);
}

/* From HS-mode, or from M-mode by SRET. */
static void return_from_supervisor(struct hart *h)
{
    uint64_t status = h->csr.mstatus;
    enum priv to = status & MSTATUS_SPP ? PRIV_S : PRIV_U;
    bool virt = h->csr.hstatus & HSTATUS_SPV;

    status = field_set(status, MSTATUS_SIE, (status & MSTATUS_SPIE) != 0);
    status = (status | MSTATUS_SPIE) & ~(MSTATUS_SPP | MSTATUS_MPRV);
    h->csr.mstatus = status;
    h->csr.hstatus &= ~HSTATUS_SPV;
    h->pc = h->csr.sepc;
    set_mode(h, to, virt);
}

void trap_return(struct hart *h, enum priv from)
{
    if (from == PRIV_M)
        return_from_machine(h);
    else if (h->virt)
        set_mode(h, hext_return_in_guest(h), true);
    else
        return_from_supervisor(h);
}
