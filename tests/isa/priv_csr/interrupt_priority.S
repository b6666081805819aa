/*
 * machine.adoc, "Machine Interrupt Registers": MEI, MSI, MTI, SEI, SSI, STI, LCOFI; those that go
 * to M-mode before those that are delegated; global enables by mode.
 */
#include "priv.h"

/* Case N: with PENDING software bits, in M-mode with MIE, interrupt LINE is taken. */
.macro TAKES n, pending, line
    li x3, \n
    li x5, \pending
    csrw mip, x5
    la x4, .Ltaken\@
    csrsi mstatus, MSTATUS_MIE
    j test_fail
    ALIGN_CODE
.Ltaken\@:
    CHECK_MEM trap_record, TRAP_CAUSE, IRQ(\line)
    csrci mstatus, MSTATUS_MIE
.endm

TEST_BEGIN
    OPEN_PMP
    li x5, 0x2aaa
    csrw mie, x5
    li x5, CLINT_MTIMECMP
    li x6, -1
    sd x6, 0(x5)
    TAKES 1, 0x222, 9
    TAKES 2, 0x022, 1
    TAKES 3, 0x020, 5
    TAKES 8, 0x2020, 5
    TAKES 9, 0x2000, 13
    li x5, CLINT_MTIMECMP
    sd x0, 0(x5)
    TAKES 4, 0x222, 7
    li x5, CLINT_MSIP
    li x6, 1
    sw x6, 0(x5)
    TAKES 5, 0x222, 3
    /* Not enabled in mie: the next one. */
    li x5, 0x2a2
    csrw mie, x5
    TAKES 6, 0x222, 7
    li x5, 0x222
    csrw mie, x5
    TAKES 7, 0x222, 9

    /* MIE = 0: nothing is taken in M-mode; in S-mode it counts as set. */
    li x3, 10
    csrci mstatus, MSTATUS_MIE
    nop
    li x5, MSTATUS_MPIE
    csrc mstatus, x5
    li x5, MSTATUS_MPP
    csrc mstatus, x5
    li x5, 0x800
    csrs mstatus, x5
    la x5, s_code
    csrw mepc, x5
    la x4, 1f
    mret
s_code:
    j test_fail
    ALIGN_CODE
1:  CHECK_MEM trap_record, TRAP_CAUSE, IRQ(9)
    CHECK_MEM trap_record, TRAP_TVAL, 0
    la x31, trap_record
    ld x6, TRAP_EPC(x31)
    la x5, s_code
    bne x5, x6, test_fail

    /* A delegated SEI waits behind an undelegated STI. */
    li x3, 11
    la x5, test_fail
    csrw stvec, x5
    li x5, MIP_SEIP | MIP_SSIP
    csrw mideleg, x5
    csrsi mstatus, MSTATUS_SIE
    la x4, 2f
    ENTER MODE_S
    j test_fail
    ALIGN_CODE
2:  CHECK_MEM trap_record, TRAP_CAUSE, IRQ(5)

    /* SIE = 0 holds delegated ones off in S-mode, but not in U-mode; never in M-mode. */
    li x3, 12
    li x5, 0x222
    csrw mideleg, x5
    csrci mstatus, MSTATUS_SIE
    csrsi mstatus, MSTATUS_MIE
    nop
    csrci mstatus, MSTATUS_MIE
    OK_IN 12, MODE_S, nop
    li x3, 13
    la x5, 3f
    csrw stvec, x5
    ENTER MODE_U
    j test_fail
    ALIGN_CODE
3:  csrr x5, scause
    CHECK x5, IRQ(9)
    csrr x5, sstatus
    andi x5, x5, 0x122
    CHECK x5, 0
    LEAVE 13, CAUSE_ECALL_S
    csrw mip, x0
    csrw mie, x0
    csrw mideleg, x0
TEST_END
