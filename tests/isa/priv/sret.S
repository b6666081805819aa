# sret: to the mode in SPP, SIE from SPIE, SPP to U, MPRV cleared; TSR; pc from sepc.
# Privileged specification, supervisor trap-return; "Virtualization Support in mstatus" (TSR).
#include "test.h"

.set STACK, MSTATUS_SPP | MSTATUS_SPIE | MSTATUS_SIE | MSTATUS_MPRV

# Case N: sret from MODE with the mstatus bits BEFORE of STACK ends in a mode whose ecall gives
# CAUSE, with AFTER in the bits.
.macro TEST_SRET n, mode, before, after, cause
    li x3, \n
    li x5, STACK
    csrc mstatus, x5
    li x5, \before
    csrs mstatus, x5
    la x5, 1f
    csrw sepc, x5
    .if (\mode) == MODE_S
    ENTER MODE_S
    .endif
    sret
    j test_fail
1:  LEAVE \n, \cause
    la x31, trap_record
    ld x30, TRAP_STATUS(x31)
    li x31, STACK
    and x30, x30, x31
    CHECK x30, \after
.endm

    TEST_BEGIN
    OPEN_PMP

    TEST_SRET 1, MODE_S, 0, MSTATUS_SPIE, CAUSE_ECALL_U
    TEST_SRET 2, MODE_S, MSTATUS_SPIE, MSTATUS_SPIE | MSTATUS_SIE, CAUSE_ECALL_U
    TEST_SRET 3, MODE_S, MSTATUS_SPP | MSTATUS_SPIE, MSTATUS_SPIE | MSTATUS_SIE, CAUSE_ECALL_S
    TEST_SRET 4, MODE_S, MSTATUS_SPP | MSTATUS_SIE, MSTATUS_SPIE, CAUSE_ECALL_S
    # From M-mode: the same stack, MPRV cleared because the new mode is below M.
    TEST_SRET 5, MODE_M, MSTATUS_SPP | MSTATUS_MPRV, MSTATUS_SPIE, CAUSE_ECALL_S
    TEST_SRET 6, MODE_M, MSTATUS_SPIE | MSTATUS_MPRV, MSTATUS_SPIE | MSTATUS_SIE, CAUSE_ECALL_U

    # 7: a target on a halfword.
    li x3, 7
    li x7, 0
    la x5, 1f
    csrw sepc, x5
    sret
    RVC c.li x7, 1
1:  RVC c.addi x7, 2
    RVC c.nop
    LEAVE 7, CAUSE_ECALL_U
    CHECK x7, 2

    # 8, 9: TSR makes it illegal in S-mode, not in M-mode.
    li x31, MSTATUS_TSR
    csrs mstatus, x31
    ENTER MODE_S
    TEST_TRAP 8, CAUSE_ILLEGAL, sret
    TEST_SRET 9, MODE_M, MSTATUS_SPP, MSTATUS_SPIE, CAUSE_ECALL_S
    li x31, MSTATUS_TSR
    csrc mstatus, x31

    ENTER MODE_U
    TEST_TRAP 10, CAUSE_ILLEGAL, sret
    TEST_ILLEGAL 11, 0x102000f3
    TEST_ILLEGAL 12, 0x10208073

    TEST_END
