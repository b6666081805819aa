/*
 * machine.adoc, "Wait for Interrupt": a pending enabled interrupt wakes whatever the global
 * enable.
 */
#include "priv.h"

TEST_BEGIN
    OPEN_PMP
    csrci mstatus, MSTATUS_MIE
    /* Already pending: does not sleep, takes no trap. */
    li x3, 1
    li x5, MIP_SSIP
    csrw mie, x5
    csrw mip, x5
    wfi
    csrw mip, x0
    /* The timer wakes it while MIE = 0; execution goes on behind it. */
    li x3, 2
    li x5, MIP_MTIP
    csrw mie, x5
    csrr x6, time
    addi x6, x6, 100
    li x5, CLINT_MTIMECMP
    sd x6, 0(x5)
    wfi
1:  csrr x7, mip
    andi x7, x7, MIP_MTIP
    beqz x7, 1b
    csrr x7, time
    bltu x7, x6, test_fail
    /* With MIE the trap comes, and mepc is behind the wfi. */
    li x3, 3
    li x6, -1
    sd x6, 0(x5)
    csrr x6, time
    addi x6, x6, 100
    sd x6, 0(x5)
    la x4, 2f
    csrsi mstatus, MSTATUS_MIE
3:  wfi
    j 3b
    ALIGN_CODE
2:  CHECK_MEM trap_record, TRAP_CAUSE, IRQ(7)
    csrci mstatus, MSTATUS_MIE
    li x6, -1
    li x5, CLINT_MTIMECMP
    sd x6, 0(x5)
    /* S-mode may wait; with TW it may not (a bounded time may be zero). */
    li x5, MIP_SSIP
    csrw mie, x5
    csrw mip, x5
    li x5, MIP_SSIP
    csrw mideleg, x5
    OK_IN 4, MODE_S, wfi
    csrw mip, x0
    csrw mideleg, x0
    csrw mie, x0
    li x5, MSTATUS_TW
    csrs mstatus, x5
    ILLEGAL_IN 5, MODE_S, wfi
    ILLEGAL_IN 6, MODE_U, wfi
TEST_END
