# mret: to the mode in MPP, MIE from MPIE, MPP to U, MPRV cleared below M; pc from mepc.
# Privileged specification, "Privilege and Global Interrupt-Enable Stack", trap-return instructions.
#include "test.h"

.set STACK, MSTATUS_MPP | MSTATUS_MPIE | MSTATUS_MIE | MSTATUS_MPRV

# Case N: mret in M-mode with the mstatus bits BEFORE of STACK leaves AFTER and stays in M-mode.
.macro TEST_MRET n, before, after
    li x3, \n
    li x5, STACK
    csrc mstatus, x5
    li x5, \before
    csrs mstatus, x5
    la x5, 1f
    csrw mepc, x5
    mret
    j test_fail
1:  csrr x6, mstatus
    li x5, STACK
    and x6, x6, x5
    csrc mstatus, x5
    CHECK x6, \after
.endm

# Case N: mret to MODE with MPIE and MPRV set: it ends there, and the handler sees them as specified.
.macro TEST_MRET_TO n, mode, cause
    li x3, \n
    li x5, STACK
    csrc mstatus, x5
    li x5, MSTATUS_MPRV | ((\mode) << 11)
    csrs mstatus, x5
    la x5, 1f
    csrw mepc, x5
    mret
    j test_fail
1:  LEAVE \n, \cause
    la x31, trap_record
    ld x30, TRAP_STATUS(x31)
    li x31, STACK
    and x30, x30, x31
    CHECK x30, ((\mode) << 11)
.endm

    TEST_BEGIN
    OPEN_PMP

    # MPP = M: MPRV stays, MPP becomes U, MPIE becomes 1, MIE is the old MPIE.
    TEST_MRET 1, MSTATUS_MPP, MSTATUS_MPIE
    TEST_MRET 2, MSTATUS_MPP | MSTATUS_MPIE, MSTATUS_MPIE | MSTATUS_MIE
    TEST_MRET 3, MSTATUS_MPP | MSTATUS_MIE, MSTATUS_MPIE
    TEST_MRET 4, MSTATUS_MPP | MSTATUS_MPRV, MSTATUS_MPIE | MSTATUS_MPRV

    TEST_MRET_TO 5, MODE_S, CAUSE_ECALL_S
    TEST_MRET_TO 6, MODE_U, CAUSE_ECALL_U

    # 7: a target on a halfword; bit 0 of mepc is no part of it.
    li x3, 7
    li x7, 0
    li x5, MSTATUS_MPP
    csrs mstatus, x5
    la x5, 1f + 1
    csrw mepc, x5
    csrr x6, mepc
    addi x5, x5, -1
    bne x5, x6, test_fail
    mret
    RVC c.li x7, 1
1:  RVC c.addi x7, 2
    RVC c.nop
    CHECK x7, 2

    # 8: no register changes.
    li x3, 8
    li x5, MSTATUS_MPP
    csrs mstatus, x5
    la x5, 1f
    csrw mepc, x5
    SET_ALL
    mret
    j test_fail
1:  CHECK_ALL

    ENTER MODE_S
    TEST_TRAP 9, CAUSE_ILLEGAL, mret
    ENTER MODE_U
    TEST_TRAP 10, CAUSE_ILLEGAL, mret
    TEST_ILLEGAL 11, 0x302000f3
    TEST_ILLEGAL 12, 0x30208073

    TEST_END
