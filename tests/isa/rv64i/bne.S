# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# bne rs1, rs2, offset
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
    TEST_NOT_TAKEN 1, bne, x5, x6, 0, 0
    TEST_TAKEN 2, bne, x5, x6, 0, 1
    TEST_TAKEN 3, bne, x5, x6, 0, 0xffffffffffffffff
    TEST_TAKEN 4, bne, x5, x6, 0, 0x8000000000000000
    TEST_TAKEN 5, bne, x5, x6, 0, 0x7fffffffffffffff
    TEST_TAKEN 6, bne, x5, x6, 0, 0x80000000
    TEST_TAKEN 7, bne, x5, x6, 0, 0x7fffffff
    TEST_TAKEN 8, bne, x5, x6, 0, 0xffffffff80000000
    TEST_TAKEN 9, bne, x5, x6, 0, 0xffffffff
    TEST_TAKEN 10, bne, x5, x6, 1, 0
    TEST_NOT_TAKEN 11, bne, x5, x6, 1, 1
    TEST_TAKEN 12, bne, x5, x6, 1, 0xffffffffffffffff
    TEST_TAKEN 13, bne, x5, x6, 1, 0x8000000000000000
    TEST_TAKEN 14, bne, x5, x6, 1, 0x7fffffffffffffff
    TEST_TAKEN 15, bne, x5, x6, 1, 0x80000000
    TEST_TAKEN 16, bne, x5, x6, 1, 0x7fffffff
    TEST_TAKEN 17, bne, x5, x6, 1, 0xffffffff80000000
    TEST_TAKEN 18, bne, x5, x6, 1, 0xffffffff
    TEST_TAKEN 19, bne, x5, x6, 0xffffffffffffffff, 0
    TEST_TAKEN 20, bne, x5, x6, 0xffffffffffffffff, 1
    TEST_NOT_TAKEN 21, bne, x5, x6, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_TAKEN 22, bne, x5, x6, 0xffffffffffffffff, 0x8000000000000000
    TEST_TAKEN 23, bne, x5, x6, 0xffffffffffffffff, 0x7fffffffffffffff
    TEST_TAKEN 24, bne, x5, x6, 0xffffffffffffffff, 0x80000000
    TEST_TAKEN 25, bne, x5, x6, 0xffffffffffffffff, 0x7fffffff
    TEST_TAKEN 26, bne, x5, x6, 0xffffffffffffffff, 0xffffffff80000000
    TEST_TAKEN 27, bne, x5, x6, 0xffffffffffffffff, 0xffffffff
    TEST_TAKEN 28, bne, x5, x6, 0x8000000000000000, 0
    TEST_TAKEN 29, bne, x5, x6, 0x8000000000000000, 1
    TEST_TAKEN 30, bne, x5, x6, 0x8000000000000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 31, bne, x5, x6, 0x8000000000000000, 0x8000000000000000
    TEST_TAKEN 32, bne, x5, x6, 0x8000000000000000, 0x7fffffffffffffff
    TEST_TAKEN 33, bne, x5, x6, 0x8000000000000000, 0x80000000
    TEST_TAKEN 34, bne, x5, x6, 0x8000000000000000, 0x7fffffff
    TEST_TAKEN 35, bne, x5, x6, 0x8000000000000000, 0xffffffff80000000
    TEST_TAKEN 36, bne, x5, x6, 0x8000000000000000, 0xffffffff
    TEST_TAKEN 37, bne, x5, x6, 0x7fffffffffffffff, 0
    TEST_TAKEN 38, bne, x5, x6, 0x7fffffffffffffff, 1
    TEST_TAKEN 39, bne, x5, x6, 0x7fffffffffffffff, 0xffffffffffffffff
    TEST_TAKEN 40, bne, x5, x6, 0x7fffffffffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 41, bne, x5, x6, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_TAKEN 42, bne, x5, x6, 0x7fffffffffffffff, 0x80000000
    TEST_TAKEN 43, bne, x5, x6, 0x7fffffffffffffff, 0x7fffffff
    TEST_TAKEN 44, bne, x5, x6, 0x7fffffffffffffff, 0xffffffff80000000
    TEST_TAKEN 45, bne, x5, x6, 0x7fffffffffffffff, 0xffffffff
    TEST_TAKEN 46, bne, x5, x6, 0x80000000, 0
    TEST_TAKEN 47, bne, x5, x6, 0x80000000, 1
    TEST_TAKEN 48, bne, x5, x6, 0x80000000, 0xffffffffffffffff
    TEST_TAKEN 49, bne, x5, x6, 0x80000000, 0x8000000000000000
    TEST_TAKEN 50, bne, x5, x6, 0x80000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 51, bne, x5, x6, 0x80000000, 0x80000000
    TEST_TAKEN 52, bne, x5, x6, 0x80000000, 0x7fffffff
    TEST_TAKEN 53, bne, x5, x6, 0x80000000, 0xffffffff80000000
    TEST_TAKEN 54, bne, x5, x6, 0x80000000, 0xffffffff
    TEST_TAKEN 55, bne, x5, x6, 0x7fffffff, 0
    TEST_TAKEN 56, bne, x5, x6, 0x7fffffff, 1
    TEST_TAKEN 57, bne, x5, x6, 0x7fffffff, 0xffffffffffffffff
    TEST_TAKEN 58, bne, x5, x6, 0x7fffffff, 0x8000000000000000
    TEST_TAKEN 59, bne, x5, x6, 0x7fffffff, 0x7fffffffffffffff
    TEST_TAKEN 60, bne, x5, x6, 0x7fffffff, 0x80000000
    TEST_NOT_TAKEN 61, bne, x5, x6, 0x7fffffff, 0x7fffffff
    TEST_TAKEN 62, bne, x5, x6, 0x7fffffff, 0xffffffff80000000
    TEST_TAKEN 63, bne, x5, x6, 0x7fffffff, 0xffffffff
    TEST_TAKEN 64, bne, x5, x6, 0xffffffff80000000, 0
    TEST_TAKEN 65, bne, x5, x6, 0xffffffff80000000, 1
    TEST_TAKEN 66, bne, x5, x6, 0xffffffff80000000, 0xffffffffffffffff
    TEST_TAKEN 67, bne, x5, x6, 0xffffffff80000000, 0x8000000000000000
    TEST_TAKEN 68, bne, x5, x6, 0xffffffff80000000, 0x7fffffffffffffff
    TEST_TAKEN 69, bne, x5, x6, 0xffffffff80000000, 0x80000000
    TEST_TAKEN 70, bne, x5, x6, 0xffffffff80000000, 0x7fffffff
    TEST_NOT_TAKEN 71, bne, x5, x6, 0xffffffff80000000, 0xffffffff80000000
    TEST_TAKEN 72, bne, x5, x6, 0xffffffff80000000, 0xffffffff
    TEST_TAKEN 73, bne, x5, x6, 0xffffffff, 0
    TEST_TAKEN 74, bne, x5, x6, 0xffffffff, 1
    TEST_TAKEN 75, bne, x5, x6, 0xffffffff, 0xffffffffffffffff
    TEST_TAKEN 76, bne, x5, x6, 0xffffffff, 0x8000000000000000
    TEST_TAKEN 77, bne, x5, x6, 0xffffffff, 0x7fffffffffffffff
    TEST_TAKEN 78, bne, x5, x6, 0xffffffff, 0x80000000
    TEST_TAKEN 79, bne, x5, x6, 0xffffffff, 0x7fffffff
    TEST_TAKEN 80, bne, x5, x6, 0xffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 81, bne, x5, x6, 0xffffffff, 0xffffffff
    TEST_TAKEN 82, bne, x0, x15, 0, 0x64e397a5
    TEST_TAKEN 83, bne, x1, x28, 0x1f2c8193dd02e10f, 0xa0fa9f21d032d7c7
    TEST_TAKEN 84, bne, x2, x17, 0xffffffff8f10e87c, 0xff00ff00ff00ff
    TEST_TAKEN 85, bne, x5, x24, 0x6781e95f, 0xfffffffffd7a10d0
    TEST_TAKEN 86, bne, x6, x1, 0x7fffffffffffffff, 0x273aa0ac765a03fb
    TEST_TAKEN 87, bne, x7, x25, 0xd269d0164aaf3985, 0xa93b3c0c7ad6eea9
    TEST_TAKEN 88, bne, x8, x25, 0x141b3ad16bb, 0x7fffffff
    TEST_TAKEN 89, bne, x9, x6, 0xffffffff, 0x62558b8e
    TEST_TAKEN 90, bne, x10, x6, 0x10bab5ab4d7c4a3e, 0xffffffffffffffff
    TEST_TAKEN 91, bne, x11, x24, 0x8c5bc1b70677b6e7, 0x1c663cd528a1351a
    TEST_TAKEN 92, bne, x12, x5, 0xd538a33a2ca0a718, 0x84db94320b9431af
    TEST_TAKEN 93, bne, x13, x9, 0xfcc624ca8ca9f06, 0x29d53cf
    TEST_TAKEN 94, bne, x14, x5, 0x52d377afd0a48, 0xd2d480310f0bce3d
    TEST_TAKEN 95, bne, x15, x9, 0x7c781974017b08fd, 0x53834b11df6aa
    TEST_TAKEN 96, bne, x16, x23, 0xeb, 1
    TEST_TAKEN 97, bne, x17, x19, 0xffffffff80000000, 0x8000000000000000
    TEST_TAKEN 98, bne, x18, x9, 0x519321ac, 0xcd0976df01ffdf7a
    TEST_TAKEN 99, bne, x19, x2, 0x8ff0, 0x1b29411cf684f5f3
    TEST_TAKEN 100, bne, x20, x7, 0xb591c5de3fe1f67f, 0xffffffffcf1ed7c3
    TEST_TAKEN 101, bne, x21, x23, 0xe824752194fa1be2, 0x1122543e6b7b0e13
    TEST_TAKEN 102, bne, x22, x19, 0x19a, 0x5b42bfd40fd94ce2
    TEST_TAKEN 103, bne, x23, x18, 0x613d7ae3b303e, 0xdb98a72e7303d15a
    TEST_TAKEN 104, bne, x24, x25, 0x5b65b0, 0xfffffffff723a698
    TEST_TAKEN 105, bne, x25, x18, 0x154089698c, 0xffffffffee52870b
    TEST_TAKEN 106, bne, x26, x6, 0xde12f754fd8010fd, 0xe5aee452d8e6164b
    TEST_TAKEN 107, bne, x27, x25, 0xf7e2f2a7bba9aef7, 0xf097e28b972d3cc7
    TEST_TAKEN 108, bne, x28, x21, 0x7a2a54236c8, 0x8000000000000000
    TEST_TAKEN 109, bne, x29, x17, 0x7f4067b847, 0xffffffffffffffff
    TEST_NOT_TAKEN 110, bne, x5, x5, 7, 7
    TEST_NOT_TAKEN 111, bne, x0, x0, 0, 0
    TEST_LIMITS 112, bne, 7, 8
    TEST_HALFWORD_TARGET 113, bne, 7, 8
    TEST_END
