# c.jalr rs1: links in x1 the address two bytes on, jumps with bit 0 dropped; rs1 = x1 works.
# Unprivileged specification, C extension, control transfer instructions.
#include "test.h"

.macro TEST_JALR n, reg, skew
    li x3, \n
    la \reg, .Ltarget\@ + \skew
    RVC c.jalr \reg
.Lnext\@:
    RVC c.nop
    j test_fail
.Ltarget\@:
    la x30, .Lnext\@
    bne x1, x30, test_fail
.endm

    TEST_BEGIN

    .set n, 1
    .irp r, 1, 2, 5, 6, 7, 8, 9, 10, 15, 16, 17, 28, 29, 30, 31
    TEST_JALR n, x\r, 0
    TEST_JALR n + 1, x\r, 1
    .set n, n + 2
    .endr
    # 40: from a halfword the link is a multiple of four.
    li x3, 40
    la x5, 2f
    ALIGN_CODE
    RVC c.nop
    RVC c.jalr x5
1:  j test_fail
2:  la x30, 1b
    bne x1, x30, test_fail
    andi x30, x1, 3
    CHECK x30, 0

    TEST_END
