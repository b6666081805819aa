# ecall: a cause for each mode it comes from, mepc at itself, mtval zero, registers untouched.
# Unprivileged specification, RV32I, environment call; privileged, mcause.
#include "test.h"

# Case N: ecall from MODE gives CAUSE; the trap record's MPP is MODE.
.macro TEST_ECALL n, mode, cause
    li x3, \n
    ENTER \mode
    LEAVE \n, \cause
    la x31, trap_record
    ld x30, TRAP_STATUS(x31)
    srli x30, x30, 11
    andi x30, x30, 3
    CHECK x30, \mode
    la x31, trap_record
    ld x30, TRAP_TVAL(x31)
    CHECK x30, 0
.endm

    TEST_BEGIN
    OPEN_PMP

    TEST_ECALL 1, MODE_M, CAUSE_ECALL_M
    TEST_ECALL 2, MODE_S, CAUSE_ECALL_S
    TEST_ECALL 3, MODE_U, CAUSE_ECALL_U

    # 4: interrupts are off in the handler and the old MIE is in MPIE.
    li x3, 4
    csrsi mstatus, MSTATUS_MIE
    LEAVE 4, CAUSE_ECALL_M
    la x31, trap_record
    ld x30, TRAP_STATUS(x31)
    andi x30, x30, MSTATUS_MIE | MSTATUS_MPIE
    CHECK x30, MSTATUS_MPIE
    csrci mstatus, MSTATUS_MIE

    # 5: no register changes.
    li x3, 5
    SET_ALL
    la x4, 1f
    ecall
    j test_fail
1:  CHECK_ALL

    # Its operand fields are part of the encoding.
    TEST_ILLEGAL 6, 0x000000f3
    TEST_ILLEGAL 7, 0x00008073
    TEST_ILLEGAL 8, 0x00300073

    TEST_END
