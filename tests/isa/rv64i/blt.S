# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# blt rs1, rs2, offset
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
    TEST_NOT_TAKEN 1, blt, x5, x6, 0, 0
    TEST_TAKEN 2, blt, x5, x6, 0, 1
    TEST_NOT_TAKEN 3, blt, x5, x6, 0, 0xffffffffffffffff
    TEST_NOT_TAKEN 4, blt, x5, x6, 0, 0x8000000000000000
    TEST_TAKEN 5, blt, x5, x6, 0, 0x7fffffffffffffff
    TEST_TAKEN 6, blt, x5, x6, 0, 0x80000000
    TEST_TAKEN 7, blt, x5, x6, 0, 0x7fffffff
    TEST_NOT_TAKEN 8, blt, x5, x6, 0, 0xffffffff80000000
    TEST_TAKEN 9, blt, x5, x6, 0, 0xffffffff
    TEST_NOT_TAKEN 10, blt, x5, x6, 1, 0
    TEST_NOT_TAKEN 11, blt, x5, x6, 1, 1
    TEST_NOT_TAKEN 12, blt, x5, x6, 1, 0xffffffffffffffff
    TEST_NOT_TAKEN 13, blt, x5, x6, 1, 0x8000000000000000
    TEST_TAKEN 14, blt, x5, x6, 1, 0x7fffffffffffffff
    TEST_TAKEN 15, blt, x5, x6, 1, 0x80000000
    TEST_TAKEN 16, blt, x5, x6, 1, 0x7fffffff
    TEST_NOT_TAKEN 17, blt, x5, x6, 1, 0xffffffff80000000
    TEST_TAKEN 18, blt, x5, x6, 1, 0xffffffff
    TEST_TAKEN 19, blt, x5, x6, 0xffffffffffffffff, 0
    TEST_TAKEN 20, blt, x5, x6, 0xffffffffffffffff, 1
    TEST_NOT_TAKEN 21, blt, x5, x6, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 22, blt, x5, x6, 0xffffffffffffffff, 0x8000000000000000
    TEST_TAKEN 23, blt, x5, x6, 0xffffffffffffffff, 0x7fffffffffffffff
    TEST_TAKEN 24, blt, x5, x6, 0xffffffffffffffff, 0x80000000
    TEST_TAKEN 25, blt, x5, x6, 0xffffffffffffffff, 0x7fffffff
    TEST_NOT_TAKEN 26, blt, x5, x6, 0xffffffffffffffff, 0xffffffff80000000
    TEST_TAKEN 27, blt, x5, x6, 0xffffffffffffffff, 0xffffffff
    TEST_TAKEN 28, blt, x5, x6, 0x8000000000000000, 0
    TEST_TAKEN 29, blt, x5, x6, 0x8000000000000000, 1
    TEST_TAKEN 30, blt, x5, x6, 0x8000000000000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 31, blt, x5, x6, 0x8000000000000000, 0x8000000000000000
    TEST_TAKEN 32, blt, x5, x6, 0x8000000000000000, 0x7fffffffffffffff
    TEST_TAKEN 33, blt, x5, x6, 0x8000000000000000, 0x80000000
    TEST_TAKEN 34, blt, x5, x6, 0x8000000000000000, 0x7fffffff
    TEST_TAKEN 35, blt, x5, x6, 0x8000000000000000, 0xffffffff80000000
    TEST_TAKEN 36, blt, x5, x6, 0x8000000000000000, 0xffffffff
    TEST_NOT_TAKEN 37, blt, x5, x6, 0x7fffffffffffffff, 0
    TEST_NOT_TAKEN 38, blt, x5, x6, 0x7fffffffffffffff, 1
    TEST_NOT_TAKEN 39, blt, x5, x6, 0x7fffffffffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 40, blt, x5, x6, 0x7fffffffffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 41, blt, x5, x6, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 42, blt, x5, x6, 0x7fffffffffffffff, 0x80000000
    TEST_NOT_TAKEN 43, blt, x5, x6, 0x7fffffffffffffff, 0x7fffffff
    TEST_NOT_TAKEN 44, blt, x5, x6, 0x7fffffffffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 45, blt, x5, x6, 0x7fffffffffffffff, 0xffffffff
    TEST_NOT_TAKEN 46, blt, x5, x6, 0x80000000, 0
    TEST_NOT_TAKEN 47, blt, x5, x6, 0x80000000, 1
    TEST_NOT_TAKEN 48, blt, x5, x6, 0x80000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 49, blt, x5, x6, 0x80000000, 0x8000000000000000
    TEST_TAKEN 50, blt, x5, x6, 0x80000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 51, blt, x5, x6, 0x80000000, 0x80000000
    TEST_NOT_TAKEN 52, blt, x5, x6, 0x80000000, 0x7fffffff
    TEST_NOT_TAKEN 53, blt, x5, x6, 0x80000000, 0xffffffff80000000
    TEST_TAKEN 54, blt, x5, x6, 0x80000000, 0xffffffff
    TEST_NOT_TAKEN 55, blt, x5, x6, 0x7fffffff, 0
    TEST_NOT_TAKEN 56, blt, x5, x6, 0x7fffffff, 1
    TEST_NOT_TAKEN 57, blt, x5, x6, 0x7fffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 58, blt, x5, x6, 0x7fffffff, 0x8000000000000000
    TEST_TAKEN 59, blt, x5, x6, 0x7fffffff, 0x7fffffffffffffff
    TEST_TAKEN 60, blt, x5, x6, 0x7fffffff, 0x80000000
    TEST_NOT_TAKEN 61, blt, x5, x6, 0x7fffffff, 0x7fffffff
    TEST_NOT_TAKEN 62, blt, x5, x6, 0x7fffffff, 0xffffffff80000000
    TEST_TAKEN 63, blt, x5, x6, 0x7fffffff, 0xffffffff
    TEST_TAKEN 64, blt, x5, x6, 0xffffffff80000000, 0
    TEST_TAKEN 65, blt, x5, x6, 0xffffffff80000000, 1
    TEST_TAKEN 66, blt, x5, x6, 0xffffffff80000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 67, blt, x5, x6, 0xffffffff80000000, 0x8000000000000000
    TEST_TAKEN 68, blt, x5, x6, 0xffffffff80000000, 0x7fffffffffffffff
    TEST_TAKEN 69, blt, x5, x6, 0xffffffff80000000, 0x80000000
    TEST_TAKEN 70, blt, x5, x6, 0xffffffff80000000, 0x7fffffff
    TEST_NOT_TAKEN 71, blt, x5, x6, 0xffffffff80000000, 0xffffffff80000000
    TEST_TAKEN 72, blt, x5, x6, 0xffffffff80000000, 0xffffffff
    TEST_NOT_TAKEN 73, blt, x5, x6, 0xffffffff, 0
    TEST_NOT_TAKEN 74, blt, x5, x6, 0xffffffff, 1
    TEST_NOT_TAKEN 75, blt, x5, x6, 0xffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 76, blt, x5, x6, 0xffffffff, 0x8000000000000000
    TEST_TAKEN 77, blt, x5, x6, 0xffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 78, blt, x5, x6, 0xffffffff, 0x80000000
    TEST_NOT_TAKEN 79, blt, x5, x6, 0xffffffff, 0x7fffffff
    TEST_NOT_TAKEN 80, blt, x5, x6, 0xffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 81, blt, x5, x6, 0xffffffff, 0xffffffff
    TEST_TAKEN 82, blt, x0, x7, 0, 0x52713
    TEST_NOT_TAKEN 83, blt, x1, x1, 0x38, 0x38
    TEST_TAKEN 84, blt, x2, x9, 0x80000000, 0x7fffffffffffffff
    TEST_TAKEN 85, blt, x5, x18, 0x3e, 0x6c7dd662c8e
    TEST_NOT_TAKEN 86, blt, x6, x11, 0x75594284, 0x18d
    TEST_NOT_TAKEN 87, blt, x7, x22, 0x7fffffff, 0xffffffffbaec668a
    TEST_TAKEN 88, blt, x8, x28, 0x5b8952e, 0x7ff72505518bda63
    TEST_NOT_TAKEN 89, blt, x9, x12, 0xee30aabbe48ba79, 0x40e2c4a23d4d7
    TEST_NOT_TAKEN 90, blt, x10, x14, 0x9b8d508, 0x8c
    TEST_NOT_TAKEN 91, blt, x11, x27, 0x355952, 0x218
    TEST_TAKEN 92, blt, x12, x15, 0x513f6368b7b9a136, 0x7fffffffffffffff
    TEST_NOT_TAKEN 93, blt, x13, x0, 0x46098, 0
    TEST_TAKEN 94, blt, x14, x21, 0xb37ccb3631535a5e, 1
    TEST_NOT_TAKEN 95, blt, x15, x21, 0x77c514c25c43964, 0xc33eb4c27ba7ff00
    TEST_NOT_TAKEN 96, blt, x16, x10, 0x71e0347643d122f6, 0x2d24bf175181e256
    TEST_TAKEN 97, blt, x17, x24, 0x48066, 0xc99427a58f59
    TEST_TAKEN 98, blt, x18, x12, 0xa57b55f4bc9c33fc, 0x7fffffffffffffff
    TEST_TAKEN 99, blt, x19, x10, 0xf5cf9324287cfeb8, 0x7fffffffffffffff
    TEST_TAKEN 100, blt, x20, x1, 0xb7f0f275, 0x41aee2b5e9632ae1
    TEST_TAKEN 101, blt, x21, x29, 0xdfa450af3eeb9f02, 0x7fffffffffffffff
    TEST_NOT_TAKEN 102, blt, x22, x1, 0x5555555555555555, 0xfc1d936e63355dba
    TEST_NOT_TAKEN 103, blt, x23, x20, 0xbb178c276870a8f0, 0xaaaaaaaaaaaaaaaa
    TEST_TAKEN 104, blt, x24, x12, 0xffffffff, 0x62a2bad80d
    TEST_NOT_TAKEN 105, blt, x25, x28, 0x2008bd90, 0xbe8e83558c71e808
    TEST_NOT_TAKEN 106, blt, x26, x5, 0x5f9b028d8ab933ff, 0xffffffff939c1133
    TEST_NOT_TAKEN 107, blt, x27, x13, 0xc9baf088498922e, 0xffffffffe8c4dd18
    TEST_NOT_TAKEN 108, blt, x28, x6, 0x7fffffffffffffff, 0x7231c316
    TEST_TAKEN 109, blt, x29, x2, 0xffffffffa73c284d, 1
    TEST_NOT_TAKEN 110, blt, x5, x5, 7, 7
    TEST_NOT_TAKEN 111, blt, x0, x0, 0, 0
    TEST_LIMITS 112, blt, -1, 0
    TEST_HALFWORD_TARGET 113, blt, -1, 0
    TEST_END
