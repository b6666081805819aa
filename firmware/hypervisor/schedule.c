/*
 * Teaches: several vCPUs on one hart.
 *
 * Each gets a slice of time; the hart's own timer (stimecmp, by the firmware's SBI) ends it. It is an
 * HS-level interrupt, so it comes whatever the guest does with its own sstatus.SIE: a guest cannot keep
 * the hart. A vCPU that waits in WFI is passed over until something is pending for it.
 */
#include "hypervisor.h"

#define SLICE 20000 /* ticks: 2 ms of a 10 MHz timebase */
#define SHOWN_SWITCHES 6

struct vcpu *current; /* whose CSRs are on the hart; NULL: nobody's */

static unsigned n_switches;

static struct vcpu *vcpu_number(unsigned n)
{
    for (unsigned vm = 0; vm < n_vms; vm++) {
        if (n < vms[vm].n_vcpus)
            return &vms[vm].vcpus[n];
        n -= vms[vm].n_vcpus;
    }
    return NULL;
}

static void switch_to(struct vcpu *vcpu)
{
    if (vcpu == current)
        return;
    if (current)
        vcpu_save(current);
    if (current && n_switches++ < SHOWN_SWITCHES)
        column_print(COLUMN_HYPERVISOR, "world switch: %s/%lu to %s/%lu\n", current->vm->name,
                     (uint64_t)current->id, vcpu->vm->name, (uint64_t)vcpu->id);
    vcpu_load(vcpu);
    vcpu->vm->switches++;
    current = vcpu;
}

/* Wakes who has something pending. Returns the time of the next event, and whether anybody lives. */
static uint64_t update_all(bool *alive)
{
    struct vcpu *vcpu;
    uint64_t next = NEVER;

    *alive = false;
    for (unsigned i = 0; (vcpu = vcpu_number(i)); i++) {
        if (vcpu->state == VCPU_STOPPED)
            continue;
        *alive = true;
        irq_update(vcpu);
        if (vcpu->state == VCPU_WAITING && irq_is_pending(vcpu))
            vcpu->state = VCPU_READY;
        if (irq_next_time(vcpu) < next)
            next = irq_next_time(vcpu);
    }
    return next;
}

/* The next ready vCPU after number *n, or NULL. */
static struct vcpu *pick(unsigned *n)
{
    struct vcpu *vcpu;

    for (unsigned tries = 0; tries <= MAX_VMS * MAX_VCPUS; tries++) {
        ++*n;
        vcpu = vcpu_number(*n);
        if (!vcpu) {
            *n = 0;
            vcpu = vcpu_number(0);
        }
        if (vcpu->state == VCPU_READY)
            return vcpu;
    }
    return NULL;
}

/* A deadline that is set already and has not passed needs no call. */
static void set_host_timer(uint64_t when)
{
    static uint64_t armed;

    if (when != armed || when <= host_time())
        host_call(EID_TIME, 0, when, 0, 0);
    armed = when;
}

/* Until the slice is over or the vCPU has nothing to do. Its exits in between are served here. */
static void run_slice(struct vcpu *vcpu)
{
    uint64_t end = host_time() + SLICE;
    bool alive;

    switch_to(vcpu);
    while (vcpu->state == VCPU_READY && host_time() < end) {
        uint64_t next = update_all(&alive);

        set_host_timer(next < end ? next : end);
        guest_run(vcpu);
        exit_handle(vcpu);
    }
}

void schedule(void)
{
    unsigned n = MAX_VMS * MAX_VCPUS;
    bool alive;

    csr_write(CSR_SIE, BIT(IRQ_ST));
    for (;;) {
        uint64_t next = update_all(&alive);
        struct vcpu *vcpu = pick(&n);

        if (!alive)
            return;
        if (vcpu) {
            run_slice(vcpu);
            continue;
        }
        set_host_timer(next);
        wait_for_interrupt();
    }
}
