# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# bge rs1, rs2, offset
# Unprivileged specification, RV32I, conditional branches.
#include "test.h"

    TEST_BEGIN
    # The furthest offsets: +4094 and -4096.
    .macro TEST_LIMITS n, op, a, b
    li x3, \n
    li x5, \a
    li x6, \b
    j .Lforward\@
.Lback\@:
    j .Ldone\@
    .fill (4096 - 4) / 4, 4, 0
.Lbackward\@:
    \op x5, x6, .Lback\@
    j test_fail
.Lforward\@:
    \op x5, x6, .Lfar\@
    j test_fail
    .fill (4094 - 8) / 2, 2, 0
.Lfar\@:
    j .Lbackward\@
    RVC c.nop
.Ldone\@:
    .endm

    # A target that is not a multiple of four, reached with a compressed instruction there.
    .macro TEST_HALFWORD_TARGET n, op, a, b
    li x3, \n
    li x5, \a
    li x6, \b
    li x7, 0
    \op x5, x6, .Lhalf\@
    RVC c.li x7, 1
.Lhalf\@:
    RVC c.addi x7, 2
    RVC c.nop
    CHECK x7, 2
    .endm
    TEST_TAKEN 1, bge, x5, x6, 0, 0
    TEST_NOT_TAKEN 2, bge, x5, x6, 0, 1
    TEST_TAKEN 3, bge, x5, x6, 0, 0xffffffffffffffff
    TEST_TAKEN 4, bge, x5, x6, 0, 0x8000000000000000
    TEST_NOT_TAKEN 5, bge, x5, x6, 0, 0x7fffffffffffffff
    TEST_NOT_TAKEN 6, bge, x5, x6, 0, 0x80000000
    TEST_NOT_TAKEN 7, bge, x5, x6, 0, 0x7fffffff
    TEST_TAKEN 8, bge, x5, x6, 0, 0xffffffff80000000
    TEST_NOT_TAKEN 9, bge, x5, x6, 0, 0xffffffff
    TEST_TAKEN 10, bge, x5, x6, 1, 0
    TEST_TAKEN 11, bge, x5, x6, 1, 1
    TEST_TAKEN 12, bge, x5, x6, 1, 0xffffffffffffffff
    TEST_TAKEN 13, bge, x5, x6, 1, 0x8000000000000000
    TEST_NOT_TAKEN 14, bge, x5, x6, 1, 0x7fffffffffffffff
    TEST_NOT_TAKEN 15, bge, x5, x6, 1, 0x80000000
    TEST_NOT_TAKEN 16, bge, x5, x6, 1, 0x7fffffff
    TEST_TAKEN 17, bge, x5, x6, 1, 0xffffffff80000000
    TEST_NOT_TAKEN 18, bge, x5, x6, 1, 0xffffffff
    TEST_NOT_TAKEN 19, bge, x5, x6, 0xffffffffffffffff, 0
    TEST_NOT_TAKEN 20, bge, x5, x6, 0xffffffffffffffff, 1
    TEST_TAKEN 21, bge, x5, x6, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_TAKEN 22, bge, x5, x6, 0xffffffffffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 23, bge, x5, x6, 0xffffffffffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 24, bge, x5, x6, 0xffffffffffffffff, 0x80000000
    TEST_NOT_TAKEN 25, bge, x5, x6, 0xffffffffffffffff, 0x7fffffff
    TEST_TAKEN 26, bge, x5, x6, 0xffffffffffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 27, bge, x5, x6, 0xffffffffffffffff, 0xffffffff
    TEST_NOT_TAKEN 28, bge, x5, x6, 0x8000000000000000, 0
    TEST_NOT_TAKEN 29, bge, x5, x6, 0x8000000000000000, 1
    TEST_NOT_TAKEN 30, bge, x5, x6, 0x8000000000000000, 0xffffffffffffffff
    TEST_TAKEN 31, bge, x5, x6, 0x8000000000000000, 0x8000000000000000
    TEST_NOT_TAKEN 32, bge, x5, x6, 0x8000000000000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 33, bge, x5, x6, 0x8000000000000000, 0x80000000
    TEST_NOT_TAKEN 34, bge, x5, x6, 0x8000000000000000, 0x7fffffff
    TEST_NOT_TAKEN 35, bge, x5, x6, 0x8000000000000000, 0xffffffff80000000
    TEST_NOT_TAKEN 36, bge, x5, x6, 0x8000000000000000, 0xffffffff
    TEST_TAKEN 37, bge, x5, x6, 0x7fffffffffffffff, 0
    TEST_TAKEN 38, bge, x5, x6, 0x7fffffffffffffff, 1
    TEST_TAKEN 39, bge, x5, x6, 0x7fffffffffffffff, 0xffffffffffffffff
    TEST_TAKEN 40, bge, x5, x6, 0x7fffffffffffffff, 0x8000000000000000
    TEST_TAKEN 41, bge, x5, x6, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_TAKEN 42, bge, x5, x6, 0x7fffffffffffffff, 0x80000000
    TEST_TAKEN 43, bge, x5, x6, 0x7fffffffffffffff, 0x7fffffff
    TEST_TAKEN 44, bge, x5, x6, 0x7fffffffffffffff, 0xffffffff80000000
    TEST_TAKEN 45, bge, x5, x6, 0x7fffffffffffffff, 0xffffffff
    TEST_TAKEN 46, bge, x5, x6, 0x80000000, 0
    TEST_TAKEN 47, bge, x5, x6, 0x80000000, 1
    TEST_TAKEN 48, bge, x5, x6, 0x80000000, 0xffffffffffffffff
    TEST_TAKEN 49, bge, x5, x6, 0x80000000, 0x8000000000000000
    TEST_NOT_TAKEN 50, bge, x5, x6, 0x80000000, 0x7fffffffffffffff
    TEST_TAKEN 51, bge, x5, x6, 0x80000000, 0x80000000
    TEST_TAKEN 52, bge, x5, x6, 0x80000000, 0x7fffffff
    TEST_TAKEN 53, bge, x5, x6, 0x80000000, 0xffffffff80000000
    TEST_NOT_TAKEN 54, bge, x5, x6, 0x80000000, 0xffffffff
    TEST_TAKEN 55, bge, x5, x6, 0x7fffffff, 0
    TEST_TAKEN 56, bge, x5, x6, 0x7fffffff, 1
    TEST_TAKEN 57, bge, x5, x6, 0x7fffffff, 0xffffffffffffffff
    TEST_TAKEN 58, bge, x5, x6, 0x7fffffff, 0x8000000000000000
    TEST_NOT_TAKEN 59, bge, x5, x6, 0x7fffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 60, bge, x5, x6, 0x7fffffff, 0x80000000
    TEST_TAKEN 61, bge, x5, x6, 0x7fffffff, 0x7fffffff
    TEST_TAKEN 62, bge, x5, x6, 0x7fffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 63, bge, x5, x6, 0x7fffffff, 0xffffffff
    TEST_NOT_TAKEN 64, bge, x5, x6, 0xffffffff80000000, 0
    TEST_NOT_TAKEN 65, bge, x5, x6, 0xffffffff80000000, 1
    TEST_NOT_TAKEN 66, bge, x5, x6, 0xffffffff80000000, 0xffffffffffffffff
    TEST_TAKEN 67, bge, x5, x6, 0xffffffff80000000, 0x8000000000000000
    TEST_NOT_TAKEN 68, bge, x5, x6, 0xffffffff80000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 69, bge, x5, x6, 0xffffffff80000000, 0x80000000
    TEST_NOT_TAKEN 70, bge, x5, x6, 0xffffffff80000000, 0x7fffffff
    TEST_TAKEN 71, bge, x5, x6, 0xffffffff80000000, 0xffffffff80000000
    TEST_NOT_TAKEN 72, bge, x5, x6, 0xffffffff80000000, 0xffffffff
    TEST_TAKEN 73, bge, x5, x6, 0xffffffff, 0
    TEST_TAKEN 74, bge, x5, x6, 0xffffffff, 1
    TEST_TAKEN 75, bge, x5, x6, 0xffffffff, 0xffffffffffffffff
    TEST_TAKEN 76, bge, x5, x6, 0xffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 77, bge, x5, x6, 0xffffffff, 0x7fffffffffffffff
    TEST_TAKEN 78, bge, x5, x6, 0xffffffff, 0x80000000
    TEST_TAKEN 79, bge, x5, x6, 0xffffffff, 0x7fffffff
    TEST_TAKEN 80, bge, x5, x6, 0xffffffff, 0xffffffff80000000
    TEST_TAKEN 81, bge, x5, x6, 0xffffffff, 0xffffffff
    TEST_NOT_TAKEN 82, bge, x0, x13, 0, 0x3251b7ff
    TEST_NOT_TAKEN 83, bge, x1, x8, 0x29c1a, 0x7b4b1281654bd946
    TEST_NOT_TAKEN 84, bge, x2, x25, 0xbd55e77c18d8cac6, 0x55ed4c7268ddd9a4
    TEST_TAKEN 85, bge, x5, x19, 0xff00ff00ff00ff, 1
    TEST_NOT_TAKEN 86, bge, x6, x1, 0xffffffff80000000, 0x7f1349c0b5def2cd
    TEST_TAKEN 87, bge, x7, x26, 0x1e3743986674, 0xef271b33
    TEST_NOT_TAKEN 88, bge, x8, x1, 0xd73bef9f7f777f86, 0x7dd9d504
    TEST_NOT_TAKEN 89, bge, x9, x10, 6, 0x3a
    TEST_NOT_TAKEN 90, bge, x10, x13, 0x1f1fcbcb217, 0x755adb8c0e94
    TEST_TAKEN 91, bge, x11, x20, 0x56843218bf9, 0xffffffffbe7bdbf6
    TEST_NOT_TAKEN 92, bge, x12, x24, 0x14ee6524c2e7, 0x28113f899ce93d33
    TEST_TAKEN 93, bge, x13, x8, 0x1734d953101d52b6, 0xddd0c3a628130dcb
    TEST_TAKEN 94, bge, x14, x14, 0x58106fea, 0x58106fea
    TEST_TAKEN 95, bge, x15, x10, 0xf45ee4ed, 0xffffffffde6535ee
    TEST_TAKEN 96, bge, x16, x5, 0x243ec928946d57, 0x36ddaee88
    TEST_TAKEN 97, bge, x17, x11, 0x675cb60bae960326, 0x3bef7717cf
    TEST_NOT_TAKEN 98, bge, x18, x21, 0xffffffff9c63fc6f, 0x80000000
    TEST_NOT_TAKEN 99, bge, x19, x11, 0x374a57ea1b7c, 0x5555555555555555
    TEST_NOT_TAKEN 100, bge, x20, x16, 0xce23db30b8553bec, 0x6a6efb39
    TEST_TAKEN 101, bge, x21, x21, 1, 1
    TEST_TAKEN 102, bge, x22, x11, 0x6ae42d00ff2ce021, 0xe5e6e0c2c8b872a1
    TEST_TAKEN 103, bge, x23, x22, 0x10a94192baeb922e, 0x835e8d4d31582f39
    TEST_TAKEN 104, bge, x24, x16, 0x3b6646c42b65b10e, 0xffffffffffffffff
    TEST_TAKEN 105, bge, x25, x28, 0x2c068fc0d5cd4, 0xffffffffbef40a45
    TEST_NOT_TAKEN 106, bge, x26, x18, 0x5896e483, 0x7fffffff
    TEST_NOT_TAKEN 107, bge, x27, x29, 0xffffffffbb4486f4, 0x7fffffff
    TEST_TAKEN 108, bge, x28, x27, 0x2d678ca3, 1
    TEST_NOT_TAKEN 109, bge, x29, x16, 0x55, 0x7fffffffffffffff
    TEST_TAKEN 110, bge, x5, x5, 7, 7
    TEST_TAKEN 111, bge, x0, x0, 0, 0
    TEST_LIMITS 112, bge, 0, -1
    TEST_HALFWORD_TARGET 113, bge, 0, -1
    TEST_END
