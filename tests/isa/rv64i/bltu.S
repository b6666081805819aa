# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# bltu rs1, rs2, offset
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
    TEST_NOT_TAKEN 1, bltu, x5, x6, 0, 0
    TEST_TAKEN 2, bltu, x5, x6, 0, 1
    TEST_TAKEN 3, bltu, x5, x6, 0, 0xffffffffffffffff
    TEST_TAKEN 4, bltu, x5, x6, 0, 0x8000000000000000
    TEST_TAKEN 5, bltu, x5, x6, 0, 0x7fffffffffffffff
    TEST_TAKEN 6, bltu, x5, x6, 0, 0x80000000
    TEST_TAKEN 7, bltu, x5, x6, 0, 0x7fffffff
    TEST_TAKEN 8, bltu, x5, x6, 0, 0xffffffff80000000
    TEST_TAKEN 9, bltu, x5, x6, 0, 0xffffffff
    TEST_NOT_TAKEN 10, bltu, x5, x6, 1, 0
    TEST_NOT_TAKEN 11, bltu, x5, x6, 1, 1
    TEST_TAKEN 12, bltu, x5, x6, 1, 0xffffffffffffffff
    TEST_TAKEN 13, bltu, x5, x6, 1, 0x8000000000000000
    TEST_TAKEN 14, bltu, x5, x6, 1, 0x7fffffffffffffff
    TEST_TAKEN 15, bltu, x5, x6, 1, 0x80000000
    TEST_TAKEN 16, bltu, x5, x6, 1, 0x7fffffff
    TEST_TAKEN 17, bltu, x5, x6, 1, 0xffffffff80000000
    TEST_TAKEN 18, bltu, x5, x6, 1, 0xffffffff
    TEST_NOT_TAKEN 19, bltu, x5, x6, 0xffffffffffffffff, 0
    TEST_NOT_TAKEN 20, bltu, x5, x6, 0xffffffffffffffff, 1
    TEST_NOT_TAKEN 21, bltu, x5, x6, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 22, bltu, x5, x6, 0xffffffffffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 23, bltu, x5, x6, 0xffffffffffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 24, bltu, x5, x6, 0xffffffffffffffff, 0x80000000
    TEST_NOT_TAKEN 25, bltu, x5, x6, 0xffffffffffffffff, 0x7fffffff
    TEST_NOT_TAKEN 26, bltu, x5, x6, 0xffffffffffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 27, bltu, x5, x6, 0xffffffffffffffff, 0xffffffff
    TEST_NOT_TAKEN 28, bltu, x5, x6, 0x8000000000000000, 0
    TEST_NOT_TAKEN 29, bltu, x5, x6, 0x8000000000000000, 1
    TEST_TAKEN 30, bltu, x5, x6, 0x8000000000000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 31, bltu, x5, x6, 0x8000000000000000, 0x8000000000000000
    TEST_NOT_TAKEN 32, bltu, x5, x6, 0x8000000000000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 33, bltu, x5, x6, 0x8000000000000000, 0x80000000
    TEST_NOT_TAKEN 34, bltu, x5, x6, 0x8000000000000000, 0x7fffffff
    TEST_TAKEN 35, bltu, x5, x6, 0x8000000000000000, 0xffffffff80000000
    TEST_NOT_TAKEN 36, bltu, x5, x6, 0x8000000000000000, 0xffffffff
    TEST_NOT_TAKEN 37, bltu, x5, x6, 0x7fffffffffffffff, 0
    TEST_NOT_TAKEN 38, bltu, x5, x6, 0x7fffffffffffffff, 1
    TEST_TAKEN 39, bltu, x5, x6, 0x7fffffffffffffff, 0xffffffffffffffff
    TEST_TAKEN 40, bltu, x5, x6, 0x7fffffffffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 41, bltu, x5, x6, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 42, bltu, x5, x6, 0x7fffffffffffffff, 0x80000000
    TEST_NOT_TAKEN 43, bltu, x5, x6, 0x7fffffffffffffff, 0x7fffffff
    TEST_TAKEN 44, bltu, x5, x6, 0x7fffffffffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 45, bltu, x5, x6, 0x7fffffffffffffff, 0xffffffff
    TEST_NOT_TAKEN 46, bltu, x5, x6, 0x80000000, 0
    TEST_NOT_TAKEN 47, bltu, x5, x6, 0x80000000, 1
    TEST_TAKEN 48, bltu, x5, x6, 0x80000000, 0xffffffffffffffff
    TEST_TAKEN 49, bltu, x5, x6, 0x80000000, 0x8000000000000000
    TEST_TAKEN 50, bltu, x5, x6, 0x80000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 51, bltu, x5, x6, 0x80000000, 0x80000000
    TEST_NOT_TAKEN 52, bltu, x5, x6, 0x80000000, 0x7fffffff
    TEST_TAKEN 53, bltu, x5, x6, 0x80000000, 0xffffffff80000000
    TEST_TAKEN 54, bltu, x5, x6, 0x80000000, 0xffffffff
    TEST_NOT_TAKEN 55, bltu, x5, x6, 0x7fffffff, 0
    TEST_NOT_TAKEN 56, bltu, x5, x6, 0x7fffffff, 1
    TEST_TAKEN 57, bltu, x5, x6, 0x7fffffff, 0xffffffffffffffff
    TEST_TAKEN 58, bltu, x5, x6, 0x7fffffff, 0x8000000000000000
    TEST_TAKEN 59, bltu, x5, x6, 0x7fffffff, 0x7fffffffffffffff
    TEST_TAKEN 60, bltu, x5, x6, 0x7fffffff, 0x80000000
    TEST_NOT_TAKEN 61, bltu, x5, x6, 0x7fffffff, 0x7fffffff
    TEST_TAKEN 62, bltu, x5, x6, 0x7fffffff, 0xffffffff80000000
    TEST_TAKEN 63, bltu, x5, x6, 0x7fffffff, 0xffffffff
    TEST_NOT_TAKEN 64, bltu, x5, x6, 0xffffffff80000000, 0
    TEST_NOT_TAKEN 65, bltu, x5, x6, 0xffffffff80000000, 1
    TEST_TAKEN 66, bltu, x5, x6, 0xffffffff80000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 67, bltu, x5, x6, 0xffffffff80000000, 0x8000000000000000
    TEST_NOT_TAKEN 68, bltu, x5, x6, 0xffffffff80000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 69, bltu, x5, x6, 0xffffffff80000000, 0x80000000
    TEST_NOT_TAKEN 70, bltu, x5, x6, 0xffffffff80000000, 0x7fffffff
    TEST_NOT_TAKEN 71, bltu, x5, x6, 0xffffffff80000000, 0xffffffff80000000
    TEST_NOT_TAKEN 72, bltu, x5, x6, 0xffffffff80000000, 0xffffffff
    TEST_NOT_TAKEN 73, bltu, x5, x6, 0xffffffff, 0
    TEST_NOT_TAKEN 74, bltu, x5, x6, 0xffffffff, 1
    TEST_TAKEN 75, bltu, x5, x6, 0xffffffff, 0xffffffffffffffff
    TEST_TAKEN 76, bltu, x5, x6, 0xffffffff, 0x8000000000000000
    TEST_TAKEN 77, bltu, x5, x6, 0xffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 78, bltu, x5, x6, 0xffffffff, 0x80000000
    TEST_NOT_TAKEN 79, bltu, x5, x6, 0xffffffff, 0x7fffffff
    TEST_TAKEN 80, bltu, x5, x6, 0xffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 81, bltu, x5, x6, 0xffffffff, 0xffffffff
    TEST_TAKEN 82, bltu, x0, x14, 0, 0x3bf8ddbe76f05aa8
    TEST_TAKEN 83, bltu, x1, x18, 0, 0x123305455155c33d
    TEST_NOT_TAKEN 84, bltu, x2, x12, 0x5555555555555555, 0x3604b346
    TEST_NOT_TAKEN 85, bltu, x5, x27, 0x156da8f7b6adfbb5, 0x89e761c9cc629
    TEST_TAKEN 86, bltu, x6, x13, 0xa9267c7041da835e, 0xfffffffff803c4aa
    TEST_TAKEN 87, bltu, x7, x20, 0x25d35cde61b45670, 0xd7dd888c124ba06a
    TEST_NOT_TAKEN 88, bltu, x8, x19, 0x5dab2b79b98c8ea6, 0x32f22735
    TEST_TAKEN 89, bltu, x9, x29, 0x7fffffffffffffff, 0xffffffffd630b0f9
    TEST_NOT_TAKEN 90, bltu, x10, x29, 0x92c7936a65323db3, 0x8d9aae7d35e9d509
    TEST_TAKEN 91, bltu, x11, x27, 0x112c1d8a49544, 0xffffffff80000000
    TEST_TAKEN 92, bltu, x12, x28, 0x536fd75a, 0xff00ff00ff00ff
    TEST_NOT_TAKEN 93, bltu, x13, x21, 0x469a0ba91415e9, 0x2e3
    TEST_NOT_TAKEN 94, bltu, x14, x15, 0x1cd281ed37b95167, 7
    TEST_NOT_TAKEN 95, bltu, x15, x20, 0x5555555555555555, 0x24f12b69
    TEST_NOT_TAKEN 96, bltu, x16, x5, 0xffffffff9db9bd87, 0xc26c43
    TEST_TAKEN 97, bltu, x17, x15, 0x6cd8123e, 0x23676563f98d
    TEST_NOT_TAKEN 98, bltu, x18, x26, 0x73beb9e26dc4, 0xffffffff
    TEST_NOT_TAKEN 99, bltu, x19, x16, 0xffffffff, 0x7e13e1d3
    TEST_TAKEN 100, bltu, x20, x15, 0x3b2d0201, 0xffffffffe10a8ac4
    TEST_TAKEN 101, bltu, x21, x13, 0xd2d1d, 0x902183f7c1fdda70
    TEST_NOT_TAKEN 102, bltu, x22, x5, 0xfffffffff6f87752, 0xffffffffc0a67761
    TEST_TAKEN 103, bltu, x23, x11, 0x9bd73819346db, 0xff00ff00ff00ff
    TEST_TAKEN 104, bltu, x24, x9, 0x6e0a3be9, 0xffffffffbc9b85f5
    TEST_NOT_TAKEN 105, bltu, x25, x23, 0x1f6ddce8a4515c44, 0xb3a965ae307506
    TEST_NOT_TAKEN 106, bltu, x26, x26, 0x5555555555555555, 0x5555555555555555
    TEST_NOT_TAKEN 107, bltu, x27, x2, 0xffffffffec78c7c3, 0xffffffffa20ced8e
    TEST_NOT_TAKEN 108, bltu, x28, x20, 0xffffffffa9efcbec, 0x5555555555555555
    TEST_NOT_TAKEN 109, bltu, x29, x18, 0xfffffffff8c01cdb, 0x5624b6229f752b91
    TEST_NOT_TAKEN 110, bltu, x5, x5, 7, 7
    TEST_NOT_TAKEN 111, bltu, x0, x0, 0, 0
    TEST_LIMITS 112, bltu, 0, 1
    TEST_HALFWORD_TARGET 113, bltu, 0, 1
    TEST_END
