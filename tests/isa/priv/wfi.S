# wfi: resumes on a locally enabled pending interrupt whatever MIE, traps by TW and in U-mode.
# Privileged specification, wait for interrupt; "Virtualization Support in mstatus" (TW).
#include "test.h"

#define MIP_SSIP 0x2
#define MIP_MSIP 0x8
#define MIP_MTIP 0x80
#define CLINT_MSIP     0x2000000
#define CLINT_MTIMECMP 0x2004000
#define CLINT_MTIME    0x200bff8

    TEST_BEGIN
    OPEN_PMP
    li x5, CLINT_MTIMECMP
    li x6, -1
    sd x6, 0(x5)

    # 1: an interrupt that is pending and enabled in mie ends it at once; MIE is off, so no trap.
    li x3, 1
    csrwi mie, MIP_SSIP
    csrwi mip, MIP_SSIP
    SET_ALL
    wfi
    CHECK_ALL
    csrwi mip, 0

    # 2: the timer wakes it after a while.
    li x3, 2
    li x6, MIP_MTIP
    csrw mie, x6
    li x7, CLINT_MTIME
    li x5, CLINT_MTIMECMP
    ld x8, 0(x7)
    li x9, 20000
    add x8, x8, x9
    sd x8, 0(x5)
1:  wfi
    csrr x9, mip
    andi x9, x9, MIP_MTIP
    beqz x9, 1b
    ld x9, 0(x7)
    bltu x9, x8, test_fail

    # 3: with MIE on, the interrupt is taken and mepc is the instruction after it.
    li x3, 3
    li x6, -1
    sd x6, 0(x5)
    ld x8, 0(x7)
    li x9, 20000
    add x8, x8, x9
    la x4, 3f
    sd x8, 0(x5)
    csrsi mstatus, MSTATUS_MIE
1:  wfi
2:  j 1b
3:  li x6, -1
    li x5, CLINT_MTIMECMP
    sd x6, 0(x5)
    la x31, trap_record
    ld x30, TRAP_CAUSE(x31)
    CHECK x30, 0x8000000000000007
    la x31, trap_record
    ld x30, TRAP_EPC(x31)
    la x31, 1b
    sub x30, x30, x31
    li x31, 8
    bgtu x30, x31, test_fail
    csrci mstatus, MSTATUS_MIE

    # 4: a software interrupt to itself.
    li x3, 4
    csrwi mie, MIP_MSIP
    li x5, CLINT_MSIP
    li x6, 1
    sw x6, 0(x5)
1:  wfi
    csrr x9, mip
    andi x9, x9, MIP_MSIP
    beqz x9, 1b
    sw x0, 0(x5)

    # 5, 6: S-mode may wait while TW is clear; with TW set it traps in bounded time. The interrupt is
    # delegated and masked by SIE, so it ends the wait and is not taken.
    csrwi mideleg, MIP_SSIP
    csrwi mie, MIP_SSIP
    csrwi mip, MIP_SSIP
    li x3, 5
    ENTER MODE_S
    wfi
    LEAVE 5, CAUSE_ECALL_S
    csrwi mip, 0
    csrwi mie, 0
    li x31, MSTATUS_TW
    csrs mstatus, x31
    ENTER MODE_S
    TEST_TRAP 6, CAUSE_ILLEGAL, wfi
    # 7: TW does not touch M-mode.
    li x3, 7
    csrwi mie, MIP_SSIP
    csrwi mip, MIP_SSIP
    wfi
    csrwi mip, 0
    csrwi mie, 0
    li x31, MSTATUS_TW
    csrc mstatus, x31

    # 8: where there is S-mode, U-mode does not wait without bound.
    ENTER MODE_U
    TEST_TRAP 8, CAUSE_ILLEGAL, wfi
    TEST_ILLEGAL 9, 0x105000f3
    TEST_ILLEGAL 10, 0x10508073

    TEST_END
