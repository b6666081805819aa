/*
 * Lesson: virtual interrupts. From hvip to the guest's handler, what the guest can do about them, and
 * timers without exits.
 */
#include "lesson.h"

enum { CODE_HANDLER = 1, CODE_DONE, CODE_SIP, CODE_TIME };
#define HOUR 36000000000ul /* ticks of a 10 MHz timebase */

GUEST __attribute__((aligned(4))) static void handler(void)
{
    tell(CODE_HANDLER, csr_read(CSR_SCAUSE));
}

GUEST static void looks_at_sip(uint64_t a0, uint64_t a1)
{
    (void)a0;
    (void)a1;
    tell(CODE_SIP, csr_read(CSR_SIP));
}

/* Enables what a0 says, one by one and all together. */
GUEST static void enables(uint64_t sie, uint64_t sstatus)
{
    csr_write(CSR_SIE, sie);
    csr_set(CSR_SSTATUS, sstatus);
    tell(CODE_DONE, csr_read(CSR_SIP));
}

GUEST static void clears_ssip(uint64_t a0, uint64_t a1)
{
    (void)a0;
    (void)a1;
    csr_clear(CSR_SIP, BIT(IRQ_SS));
    tell(CODE_SIP, csr_read(CSR_SIP));
}

GUEST static void reads_time(uint64_t a0, uint64_t a1)
{
    (void)a0;
    (void)a1;
    tell(CODE_TIME, csr_read(CSR_TIME));
}

/* Sets its own timer and waits, without a call. */
GUEST static void sets_stimecmp(uint64_t ticks, uint64_t a1)
{
    (void)a1;
    csr_write(CSR_STIMECMP, csr_read(CSR_TIME) + ticks);
    csr_write(CSR_SIE, BIT(IRQ_ST));
    csr_set(CSR_SSTATUS, MSTATUS_SIE);
    for (;;)
        ;
}

static struct vcpu *vcpu;

static struct guest_exit try_guest(void (*function)(uint64_t, uint64_t), uint64_t a0, uint64_t a1)
{
    guest_at(vcpu, function, a0, a1);
    vcpu->vs.vstvec = (uint64_t)handler;
    vcpu->vs.vsstatus = 0;
    return run_guest(vcpu);
}

static bool came_to_handler(const struct guest_exit *exit, uint64_t irq)
{
    return exit->cause == CAUSE_ECALL_VS && vcpu->x[REG_A0] == CODE_HANDLER
           && vcpu->x[REG_A1] == (CAUSE_INTERRUPT | irq);
}

static void pending_and_enabled(void)
{
    struct guest_exit exit;

    step("hideleg has the three VS interrupts. The hypervisor sets hvip.VSTIP (bit 6).");
    vcpu->hvip = BIT(IRQ_VST);
    exit = try_guest(looks_at_sip, 0, 0);
    note("-> the guest reads its sip: %lx, which is STIP (bit 5)", vcpu->x[REG_A1]);
    expect(vcpu->x[REG_A1] == BIT(IRQ_ST), "STIP is pending for the guest");

    step("The guest enables it in sie, but not sstatus.SIE:");
    exit = try_guest(enables, BIT(IRQ_ST), 0);
    note("-> it goes on; nothing happens");
    expect(exit.cause == CAUSE_ECALL_VS && vcpu->x[REG_A0] == CODE_DONE, "no trap");

    step("And with sstatus.SIE:");
    exit = try_guest(enables, BIT(IRQ_ST), MSTATUS_SIE);
    note("-> the guest's handler, vscause interrupt %lu: the supervisor timer, as on a real hart",
         vcpu->x[REG_A1] & 0xff);
    note("   hip had bit 6 all the time; the hart makes 5 of it because V is 1.");
    expect(came_to_handler(&exit, IRQ_ST), "a timer interrupt");
    vcpu->hvip = 0;
}

static void three_kinds(void)
{
    static const struct {
        unsigned vs, s;
        const char *name;
    } kinds[] = {{IRQ_VSS, IRQ_SS, "software"}, {IRQ_VST, IRQ_ST, "timer"},
                 {IRQ_VSE, IRQ_SE, "external"}};

    step("All three kinds, one after the other:");
    for (unsigned i = 0; i < ARRAY_SIZE(kinds); i++) {
        struct guest_exit exit;

        vcpu->hvip = BIT(kinds[i].vs);
        exit = try_guest(enables, BIT(kinds[i].s), MSTATUS_SIE);
        note("hvip bit %lu -> interrupt %lu of the guest, %s", (uint64_t)kinds[i].vs,
             vcpu->x[REG_A1] & 0xff, kinds[i].name);
        expect(came_to_handler(&exit, kinds[i].s), "the guest's handler");
    }
    vcpu->hvip = BIT(IRQ_VSS);
    try_guest(clears_ssip, 0, 0);
    note("SSIP is the guest's to clear, in its sip: hvip is %lx after that. The others are not.",
         vcpu->hvip);
    expect(vcpu->hvip == 0, "the guest cleared hvip.VSSIP");
}

static void not_delegated(void)
{
    struct guest_exit exit;

    step("Without hideleg the interrupt is the hypervisor's own: hvip.VSEIP, hie bit 10, V 1.");
    vcpu->hvip = BIT(IRQ_VSE);
    guest_at(vcpu, enables, BIT(IRQ_SE), MSTATUS_SIE);
    vcpu_load(vcpu);
    csr_write(CSR_HIDELEG, 0);
    csr_write(CSR_HIE, BIT(IRQ_VSE));
    guest_run(vcpu);
    exit = exit_read();
    csr_write(CSR_HIE, 0);
    vcpu_save(vcpu);
    show_exit(vcpu, &exit);
    note("   number %lu, that of hip. The guest saw nothing of it.", exit.cause & 0xff);
    expect(exit.cause == (CAUSE_INTERRUPT | IRQ_VSE), "an interrupt for HS-mode");
    vcpu->hvip = 0;
}

static void time_of_the_guest(void)
{
    uint64_t before;

    step("The guest's time is the host's plus htimedelta; it reads it without an exit.");
    guest_at(vcpu, reads_time, 0, 0);
    vcpu_load(vcpu);
    csr_write(CSR_HTIMEDELTA, HOUR);
    before = host_time();
    guest_run(vcpu);
    note("htimedelta is one hour: in ticks, %lu for the host a moment before, %lu for the guest",
         before, vcpu->x[REG_A1]);
    expect(vcpu->x[REG_A1] - (before + HOUR) < 100000, "the guest's time");
}

static void timer_without_exits(void)
{
    struct guest_exit exit;

    step("With henvcfg.STCE the guest has a stimecmp of its own (vstimecmp), and needs no call:");
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    csr_write(CSR_VSTIMECMP, ~0ul);
    exit = try_guest(sets_stimecmp, 5000, 0);
    note("-> the guest set its timer, spun, and got interrupt %lu: all that without an exit",
         vcpu->x[REG_A1] & 0xff);
    note("   hip is %lx: VSTIP is hvip's bit or the comparison of time + htimedelta with vstimecmp",
         csr_read(CSR_HIP));
    expect(came_to_handler(&exit, IRQ_ST), "a timer interrupt");
    csr_write(CSR_VSTIMECMP, ~0ul);
    note("   A vCPU that is not on the hart has no vstimecmp: the hypervisor must watch for it,");
    note("   with its own timer (schedule.c).");
}

void hypervisor_main(void);
void hypervisor_main(void)
{
    vcpu = lesson_guest();
    lesson_title("Virtual interrupts");
    pending_and_enabled();
    three_kinds();
    not_delegated();
    time_of_the_guest();
    timer_without_exits();
}
