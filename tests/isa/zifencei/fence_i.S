# fence.i: stores to code are seen by later fetches of the same hart; operand fields are ignored.
# Unprivileged specification, Zifencei.
#include "test.h"

# Case N: the code at code_area becomes "li x10, IMM; ret" and the fence makes that visible.
.macro TEST_REWRITE n, imm, fence:vararg
    li x3, \n
    la x5, code_area
    li x6, 0x00000513 | (\imm) << 20
    sw x6, 0(x5)
    li x6, 0x00008067
    sw x6, 4(x5)
    \fence
    jalr x1, 0(x5)
    CHECK x10, \imm
.endm

    TEST_BEGIN

    TEST_REWRITE 1, 11, fence.i
    TEST_REWRITE 2, 22, fence.i
    TEST_REWRITE 3, 33, fence.i

    # 4: many rewrites of code that has run often before.
    li x3, 4
    li x12, 200
1:  la x5, code_area
    slli x6, x12, 20
    ori x6, x6, 0x513
    sw x6, 0(x5)
    fence.i
    jalr x1, 0(x5)
    bne x10, x12, test_fail
    jalr x1, 0(x5)
    bne x10, x12, test_fail
    addi x12, x12, -1
    bnez x12, 1b

    # 5: an instruction just ahead in the same block.
    li x3, 5
    li x10, 1
    la x5, 1f
    li x6, 0x00700513               # li x10, 7
    sw x6, 0(x5)
    fence.i
1:  li x10, 1
    CHECK x10, 7

    # 6: half of a 4-byte instruction, across a page boundary.
    li x3, 6
    la x5, page_edge
    li x6, 0x0513                   # li x10, 9: low half, then high half
    sh x6, -2(x5)
    li x6, 0x0090
    sh x6, 0(x5)
    li x6, 0x8082                   # c.jr x1
    sh x6, 2(x5)
    fence.i
    addi x5, x5, -2
    jalr x1, 0(x5)
    CHECK x10, 9
    li x6, 0x0080
    sh x6, 2(x5)
    fence.i
    jalr x1, 0(x5)
    CHECK x10, 8

    # 7..9: imm, rs1 and rd are reserved and ignored.
    TEST_REWRITE 7, 44, .4byte 0x7ff0100f
    TEST_REWRITE 8, 55, .4byte 0x0002900f
    TEST_REWRITE 9, 66, .4byte 0x0000128f

    # 10: nothing else changes.
    TEST_NOTHING 10, fence.i

    # Other funct3 values of MISC-MEM than fence, fence.i and the cache-block ones.
    TEST_ILLEGAL 11, 0x0000300f
    TEST_ILLEGAL 12, 0x0000700f

    TEST_END

    .data
    .balign 64
code_area:
    .4byte 0, 0
    .balign 4096
    .space 4096
page_edge:
    .space 16
