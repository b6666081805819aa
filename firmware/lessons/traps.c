/*
 * Lesson: traps and delegation. One trap after the other in the guest: who gets it, and by which bit.
 */
#include "lesson.h"

enum { CODE_HANDLER = 1, CODE_DONE };

GUEST static void breaks(uint64_t a0, uint64_t a1)
{
    (void)a0;
    (void)a1;
    __asm__ volatile("ebreak");
    tell(CODE_DONE, 0);
}

GUEST static void calls(uint64_t a0, uint64_t a1)
{
    (void)a0;
    (void)a1;
    tell(CODE_DONE, 0);
}

GUEST static void looks_at_hgatp(uint64_t a0, uint64_t a1)
{
    (void)a0;
    (void)a1;
    csr_read(CSR_HGATP);
}

GUEST static void runs_nonsense(uint64_t a0, uint64_t a1)
{
    (void)a0;
    (void)a1;
    __asm__ volatile(".word 0");
}

/* The guest's own trap handler: it says what it found in its scause, which is vscause. */
GUEST __attribute__((aligned(4))) static void handler(void)
{
    tell(CODE_HANDLER, csr_read(CSR_SCAUSE));
}

static struct vcpu *vcpu;

static struct guest_exit try_guest(void (*function)(uint64_t, uint64_t), bool in_user_mode)
{
    guest_at(vcpu, function, 0, 0);
    if (in_user_mode)
        guest_in_user_mode(vcpu);
    vcpu->vs.vstvec = (uint64_t)handler;
    return run_guest(vcpu);
}

static void show_handler(const struct guest_exit *exit)
{
    expect(exit->cause == CAUSE_ECALL_VS && vcpu->x[REG_A0] == CODE_HANDLER, "the guest's handler");
    note("-> no exit. The hart went to the guest's own vector in VS-mode; its handler found");
    note("   vscause %lu, vsepc %lx", vcpu->x[REG_A1], vcpu->vs.vsepc);
}

void hypervisor_main(void);
void hypervisor_main(void)
{
    struct guest_exit exit;

    vcpu = lesson_guest();
    lesson_title("Traps and delegation");

    step("hedeleg is 0. The guest runs EBREAK in VS-mode.");
    exit = try_guest(breaks, false);
    show_exit(vcpu, &exit);
    expect(exit.cause == CAUSE_BREAKPOINT, "a breakpoint for HS-mode");

    step("hedeleg has bit 3, breakpoints. The same again.");
    lesson_hedeleg = BIT(CAUSE_BREAKPOINT);
    exit = try_guest(breaks, false);
    show_handler(&exit);

    step("The guest's program in VU-mode calls its kernel: cause 8. Without bit 8 of hedeleg:");
    exit = try_guest(calls, true);
    show_exit(vcpu, &exit);
    expect(exit.cause == CAUSE_ECALL_U, "a call for HS-mode");

    step("With bit 8, the system call stays in the guest:");
    lesson_hedeleg |= BIT(CAUSE_ECALL_U);
    exit = try_guest(calls, true);
    show_handler(&exit);

    step("The guest's kernel calls its firmware, which is the hypervisor: cause 10.");
    exit = try_guest(calls, false);
    show_exit(vcpu, &exit);
    csr_write(CSR_HEDELEG, ~0ul);
    note("   No bit of hedeleg gives this to the guest. Written as all ones, it reads %lx:",
         csr_read(CSR_HEDELEG));
    note("   bits 9 to 11, 20 to 23 and 16 stay 0 (ECALLs of VS and above, guest-page faults,");
    note("   virtual instructions).");
    expect(exit.cause == CAUSE_ECALL_VS && !(csr_read(CSR_HEDELEG) >> 10 & 1), "bit 10 stays 0");

    step("The guest reads hgatp. HS-mode may do that, so it is no illegal instruction for the hart:");
    exit = try_guest(looks_at_hgatp, false);
    show_exit(vcpu, &exit);
    note("   A hypervisor whose guest has no H extension injects an illegal instruction.");
    expect(exit.cause == CAUSE_VIRTUAL, "a virtual instruction");

    step("An instruction that is illegal in every mode. medeleg of the firmware keeps cause 2 in");
    note("M-mode, which counts it and gives it to HS-mode as the hart would have:");
    lesson_hedeleg = 0;
    exit = try_guest(runs_nonsense, false);
    show_exit(vcpu, &exit);
    expect(exit.cause == CAUSE_ILLEGAL, "an illegal instruction");

    step("And with bit 2 of hedeleg the firmware gives it to the guest:");
    lesson_hedeleg = BIT(CAUSE_ILLEGAL);
    exit = try_guest(runs_nonsense, false);
    show_handler(&exit);
}
