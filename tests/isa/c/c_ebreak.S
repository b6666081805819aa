# c.ebreak: a breakpoint exception at itself, also on a halfword.
# Unprivileged specification, C extension, breakpoint instruction.
#include "test.h"

.macro TEST_EBREAK n, filler:vararg
    li x3, \n
    la x4, .Lafter\@
    .ifnb \filler
    \filler
    .endif
.Lat\@:
    RVC c.ebreak
    .balign 2
    j test_fail
    ALIGN_CODE
.Lafter\@:
    CHECK_TRAP CAUSE_BREAKPOINT, .Lat\@
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
    TEST_EBREAK 2, RVC c.nop
    ENTER MODE_S
    TEST_EBREAK 3
    ENTER MODE_U
    TEST_EBREAK 4, RVC c.nop

    TEST_END
