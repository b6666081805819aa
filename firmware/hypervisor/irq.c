/*
 * Teaches: interrupts for guests.
 *
 * A bit in hvip is an interrupt that a guest sees as pending in its sip: VSSIP, VSTIP, VSEIP are its
 * SSIP, STIP, SEIP. hideleg has given them to it, so the hart itself takes the trap in VS-mode when
 * the guest enables it; the hypervisor never calls a guest's handler. For a vCPU that does not run,
 * hvip is in memory and goes to the hart with the rest.
 */
#include "hypervisor.h"

extern struct vcpu *current; /* whose CSRs are on the hart (schedule.c) */

void irq_inject(struct vcpu *vcpu, unsigned irq)
{
    if (vcpu == current)
        csr_set(CSR_HVIP, BIT(irq));
    else
        vcpu->hvip |= BIT(irq);
}

void irq_withdraw(struct vcpu *vcpu, unsigned irq)
{
    if (vcpu == current)
        csr_clear(CSR_HVIP, BIT(irq));
    else
        vcpu->hvip &= ~BIT(irq);
}

/* The bell rings for vCPU 0. */
static void update_bell(struct vcpu *vcpu)
{
    struct vm *vm = vcpu->vm;

    if (vcpu->id != 0 || host_time() < vm->bell_time)
        return;
    vm->bell_time = NEVER;
    vm->bell_line = true;
    vm->bell_rings++;
    vm->injected_external++;
    irq_inject(vcpu, IRQ_VSE);
}

void irq_update(struct vcpu *vcpu)
{
    update_bell(vcpu);
    if (host_time() < vcpu->timer)
        return;
    vcpu->timer = NEVER;
    vcpu->vm->injected_timer++;
    if (vcpu->vm->injected_timer == 1 && vcpu->vm->column != COLUMN_NONE)
        column_print(COLUMN_HYPERVISOR, "%s: virtual timer is due, hvip.VSTIP set\n",
                     vcpu->vm->name);
    irq_inject(vcpu, IRQ_VST);
}

/* WFI ends by an interrupt that is pending and enabled one by one, whatever sstatus.SIE says. */
bool irq_is_pending(const struct vcpu *vcpu)
{
    uint64_t hvip = vcpu == current ? csr_read(CSR_HVIP) : vcpu->hvip;
    uint64_t vsie = vcpu == current ? csr_read(CSR_VSIE) : vcpu->vs.vsie;

    return hvip >> 1 & vsie; /* VSSIP is bit 2 of hvip and, as the guest's SSIP, bit 1 of vsie */
}

uint64_t irq_next_time(const struct vcpu *vcpu)
{
    uint64_t bell = vcpu->id == 0 ? vcpu->vm->bell_time : NEVER;

    return bell < vcpu->timer ? bell : vcpu->timer;
}
