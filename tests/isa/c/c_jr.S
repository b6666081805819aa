# c.jr rs1: to the address with bit 0 dropped, no link; rs1 = x0 is reserved.
# Unprivileged specification, C extension, control transfer instructions.
#include "test.h"

.macro TEST_JR n, reg, skew
    li x3, \n
    la \reg, .Ltarget\@ + \skew
    RVC c.jr \reg
    RVC c.nop
    j test_fail
.Ltarget\@:
.endm

    TEST_BEGIN

    .set n, 1
    .irp r, 1, 2, 5, 6, 7, 8, 9, 10, 15, 16, 17, 28, 29, 30, 31
    TEST_JR n, x\r, 0
    TEST_JR n + 1, x\r, 1
    .set n, n + 2
    .endr
    # 40: to a halfword, with no register changed.
    li x3, 40
    SET_ALL
    la x31, 1f
    RVC c.jr x31
    RVC c.nop
    RVC c.nop
1:  RVC c.nop
    li x31, 0x0102030405060700 + 31
    CHECK_ALL
    TEST_ILLEGAL16 41, 0x8002

    TEST_END
