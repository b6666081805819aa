# jal rd, offset: link value, both directions, offset limits, targets on halfwords.
# Unprivileged specification, RV32I, unconditional jumps.
#include "test.h"

    TEST_BEGIN

    # 1..3: forward and backward, the link is the address of the next instruction.
    li x3, 1
    jal x5, 1f
2:  j test_fail
3:  j 4f
1:  la x6, 2b
    bne x5, x6, test_fail
    li x3, 2
    jal x31, 3b
5:  j test_fail
4:  la x6, 5b
    bne x31, x6, test_fail
    li x3, 3
    li x1, 7
    jal x0, 1f
    j test_fail
1:  CHECK x0, 0
    CHECK x1, 7

    # 4: a target that is only a multiple of two.
    li x3, 4
    li x7, 0
    jal x5, 1f
    RVC c.li x7, 1
1:  RVC c.addi x7, 2
    RVC c.nop
    CHECK x7, 2

    # 5, 6: the furthest offsets, +0xffffe and -0x100000, with code written at run time.
    li x3, 5
    li x10, 0x80300000
    li x11, 0x7ffff0ef              # jal x1, .+0xffffe
    sw x11, 0(x10)
    li x12, 0x803ffffe
    li x11, 0x8082                  # c.jr x1 ...
    sh x11, 0(x12)
    li x3, 5
    fence.i
    # x1 = 0x80300004 must be the link; it is set to come back here by code after the jump.
    li x11, 0x00080067              # jalr x0, 0(x16)
    sw x11, 4(x10)
    la x16, 1f
    jalr x0, 0(x10)
    j test_fail
1:  li x11, 0x80300004
    bne x1, x11, test_fail
    li x3, 6
    li x11, 0x800000ef              # jal x1, .-0x100000
    sw x11, 0(x10)
    li x12, 0x80200000
    li x11, 0x8082
    sh x11, 0(x12)
    fence.i
    la x16, 1f
    li x1, 0
    jalr x0, 0(x10)
    j test_fail
1:  li x11, 0x80300004
    bne x1, x11, test_fail

    # 7: every other register is left alone.
    li x3, 7
    SET_ALL
    jal x0, 1f
    j test_fail
1:  CHECK_ALL

    TEST_END
