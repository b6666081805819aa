# c.beqz rs1', offset: both outcomes, each register, the limits +254 and -256.
# Unprivileged specification, C extension, control transfer instructions.
#include "test.h"

# Case N: with REG = VALUE it is taken, or it is not.
.macro TEST_TAKEN_C n, reg, value
    li x3, \n
    li \reg, \value
    RVC c.beqz \reg, .Lforward\@
    j test_fail
.Lback\@:
    j .Ldone\@
.Lforward\@:
    RVC c.beqz \reg, .Lback\@
    j test_fail
.Ldone\@:
    ALIGN_CODE
.endm
.macro TEST_NOT_TAKEN_C n, reg, value
    li x3, \n
    li \reg, \value
    RVC c.beqz \reg, .Lout\@
    j .Ldone\@
.Lout\@:
    j test_fail
.Ldone\@:
    ALIGN_CODE
.endm

    TEST_BEGIN

    .set n, 1
    .irp r, 8, 9, 10, 11, 12, 13, 14, 15
    TEST_TAKEN_C n, x\r, 0
    TEST_NOT_TAKEN_C n + 1, x\r, 1
    TEST_NOT_TAKEN_C n + 2, x\r, 0x8000000000000000
    TEST_NOT_TAKEN_C n + 3, x\r, 0x100000000
    .set n, n + 4
    .endr

    # 40: the limits, encoded by hand from the diagram: 0xcc7d is x8, +254 and 0xd001 x8, -256.
    li x3, 40
    li x8, 0
    j 1f
back:
    j done
    .space 256 - 4
backward:
    .2byte 0xd001
    j test_fail
    ALIGN_CODE
1:  .2byte 0xcc7d
    j test_fail
    .space 254 - 6
    j backward
done:
    ALIGN_CODE

    # 41: every single bit of the offset.
    li x3, 41
    li x5, 0
    .irp step, 2, 4, 8, 16, 32, 64, 128
    RVC c.beqz x8, 5f
    .if \step > 2
    .space \step - 2
    .endif
5:  RVC c.addi x5, 1
    .endr
    ALIGN_CODE
    CHECK x5, 7

    TEST_END
