/* machine.adoc, "Environment Call and Breakpoint": causes by mode, mepc at the instruction. */
#include "priv.h"

TEST_BEGIN
    OPEN_PMP
    TEST_TRAP_TVAL 1, CAUSE_ECALL_M, 0, ecall
    TRAP_IN 2, MODE_S, CAUSE_ECALL_S, ecall
    CHECK_TVAL 0
    TRAP_IN 3, MODE_U, CAUSE_ECALL_U, ecall
    CHECK_TVAL 0
    TRAP_IN 4, MODE_U, CAUSE_BREAKPOINT, ebreak
    TRAP_IN 5, MODE_S, CAUSE_BREAKPOINT, ebreak
    TEST_TRAP 6, CAUSE_BREAKPOINT, RVC c.ebreak
    /* MPP tells where it came from. */
    li x3, 7
    ENTER MODE_U
    TEST_TRAP 7, CAUSE_ECALL_U, ecall
    la x31, trap_record
    ld x5, TRAP_STATUS(x31)
    li x6, MSTATUS_MPP
    and x5, x5, x6
    CHECK x5, 0
    TEST_TRAP 8, CAUSE_ECALL_M, ecall
    la x31, trap_record
    ld x5, TRAP_STATUS(x31)
    and x5, x5, x6
    CHECK x5, MSTATUS_MPP
    /* An ecall does not retire: minstret counts it not (machine.adoc, "Environment Call"). */
TEST_END
