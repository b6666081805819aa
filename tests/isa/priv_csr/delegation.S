/*
 * machine.adoc, "Machine Trap Delegation (medeleg and mideleg) Registers": which bits exist, where
 * delegated and other traps go, what they leave in sstatus; sie and sip show delegated bits only.
 */
#include "priv.h"

TEST_BEGIN
    OPEN_PMP
    /*
     * Traps of M-mode are never delegated: bit 11 (ecall from M) is zero, as are reserved causes.
     */
    CHECK_WARL 1, medeleg, -1, 0x4800, 0
    /*
     * These can all be delegated: illegal, breakpoint, misaligned, access and page faults, ecalls.
     */
    CHECK_WARL 2, medeleg, -1, 0xb3fc, 0xb3fc
    CHECK_WARL 3, medeleg, 0, 0xffff, 0
    /* Supervisor interrupts can be delegated, machine interrupts not. */
    CHECK_WARL 4, mideleg, -1, 0xaaa, 0x222
    CHECK_WARL 5, mideleg, 0, 0x222, 0

    /* sie and sip: windows that mideleg opens. */
    li x3, 10
    li x5, 0x222
    csrw mie, x5
    csrw mip, x5
    csrr x6, sie
    CHECK x6, 0
    csrr x6, sip
    CHECK x6, 0
    csrw sie, x5
    csrw mie, x0
    csrw sie, x5
    csrr x6, mie
    CHECK x6, 0
    li x3, 11
    li x6, 0x20
    csrw mideleg, x6
    csrw sie, x5
    csrr x6, mie
    CHECK x6, 0x20
    csrr x6, sip
    CHECK x6, 0x20
    /* sip.STIP and sip.SEIP are read-only, sip.SSIP is writable. */
    li x3, 12
    csrw mideleg, x5
    csrw sip, x0
    csrr x6, sip
    CHECK x6, 0x220
    csrw sip, x5
    csrr x6, sip
    CHECK x6, 0x222
    li x3, 13
    csrw mip, x0
    csrw sip, x5
    csrr x6, sip
    CHECK x6, 2
    csrw sip, x0
    csrw mie, x0
    csrw mideleg, x0

    /* An undelegated ecall of S goes to M; MPP, MPIE and MIE are stacked. */
    li x3, 20
    li x5, MSTATUS_MIE
    csrc mstatus, x5
    li x5, MSTATUS_MPIE
    csrs mstatus, x5
    ENTER MODE_S
    TEST_TRAP 20, CAUSE_ECALL_S, ecall
    CHECK_TVAL 0
    la x31, trap_record
    ld x5, TRAP_STATUS(x31)
    li x6, 0x1888
    and x5, x5, x6
    CHECK x5, 0x880

    /* A delegated one of U goes to S: sepc, scause, stval, SPP = U, SPIE = SIE, SIE = 0. */
    li x3, 21
    la x5, s_handler
    csrw stvec, x5
    li x5, 0x100
    csrw medeleg, x5
    li x5, MSTATUS_SIE
    csrs mstatus, x5
    ENTER MODE_U
u_call:
    ecall
    j test_fail
    ALIGN_CODE
s_handler:
    csrr x5, scause
    CHECK x5, CAUSE_ECALL_U
    csrr x5, sepc
    la x6, u_call
    bne x5, x6, test_fail
    csrr x5, stval
    CHECK x5, 0
    csrr x5, sstatus
    andi x5, x5, 0x122
    CHECK x5, 0x20
    /* S-mode runs this; its own delegated trap stays in S and sets SPP. */
    li x3, 22
    la x5, s_again
    csrw stvec, x5
    TEST_TRAP 22, CAUSE_ECALL_S, ecall
    li x5, 0x300
    csrw medeleg, x5
    li x3, 23
    ENTER MODE_S
    ecall
    j test_fail
    ALIGN_CODE
s_again:
    csrr x5, scause
    CHECK x5, CAUSE_ECALL_S
    csrr x5, sstatus
    andi x5, x5, 0x100
    CHECK x5, 0x100
    /* Delegated or not, a trap in M-mode stays in M-mode. */
    li x3, 24
    TEST_TRAP 24, CAUSE_ILLEGAL, csrw mscratch, x5
    li x5, 0xb3ff
    csrw medeleg, x5
    TEST_TRAP 25, CAUSE_ECALL_M, ecall
    TEST_TRAP 26, CAUSE_BREAKPOINT, ebreak
    csrw medeleg, x0
TEST_END
