# ebreak: breakpoint exception in every mode; mtval is zero or the address of the instruction.
# Unprivileged specification, RV32I, environment breakpoints; privileged, mtval.
#include "test.h"

.macro TEST_EBREAK n
    TEST_TRAP \n, CAUSE_BREAKPOINT, ebreak
    la x31, trap_record
    ld x30, TRAP_TVAL(x31)
    beqz x30, .Ldone\@
    ld x31, TRAP_EPC(x31)
    bne x30, x31, test_fail
.Ldone\@:
.endm

    TEST_BEGIN
    OPEN_PMP

    TEST_EBREAK 1
    ENTER MODE_S
    TEST_EBREAK 2
    ENTER MODE_U
    TEST_EBREAK 3
    TEST_ILLEGAL 4, 0x001000f3
    TEST_ILLEGAL 5, 0x00108073

    TEST_END
