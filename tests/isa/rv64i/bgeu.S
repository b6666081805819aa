# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# bgeu rs1, rs2, offset
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
    TEST_TAKEN 1, bgeu, x5, x6, 0, 0
    TEST_NOT_TAKEN 2, bgeu, x5, x6, 0, 1
    TEST_NOT_TAKEN 3, bgeu, x5, x6, 0, 0xffffffffffffffff
    TEST_NOT_TAKEN 4, bgeu, x5, x6, 0, 0x8000000000000000
    TEST_NOT_TAKEN 5, bgeu, x5, x6, 0, 0x7fffffffffffffff
    TEST_NOT_TAKEN 6, bgeu, x5, x6, 0, 0x80000000
    TEST_NOT_TAKEN 7, bgeu, x5, x6, 0, 0x7fffffff
    TEST_NOT_TAKEN 8, bgeu, x5, x6, 0, 0xffffffff80000000
    TEST_NOT_TAKEN 9, bgeu, x5, x6, 0, 0xffffffff
    TEST_TAKEN 10, bgeu, x5, x6, 1, 0
    TEST_TAKEN 11, bgeu, x5, x6, 1, 1
    TEST_NOT_TAKEN 12, bgeu, x5, x6, 1, 0xffffffffffffffff
    TEST_NOT_TAKEN 13, bgeu, x5, x6, 1, 0x8000000000000000
    TEST_NOT_TAKEN 14, bgeu, x5, x6, 1, 0x7fffffffffffffff
    TEST_NOT_TAKEN 15, bgeu, x5, x6, 1, 0x80000000
    TEST_NOT_TAKEN 16, bgeu, x5, x6, 1, 0x7fffffff
    TEST_NOT_TAKEN 17, bgeu, x5, x6, 1, 0xffffffff80000000
    TEST_NOT_TAKEN 18, bgeu, x5, x6, 1, 0xffffffff
    TEST_TAKEN 19, bgeu, x5, x6, 0xffffffffffffffff, 0
    TEST_TAKEN 20, bgeu, x5, x6, 0xffffffffffffffff, 1
    TEST_TAKEN 21, bgeu, x5, x6, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_TAKEN 22, bgeu, x5, x6, 0xffffffffffffffff, 0x8000000000000000
    TEST_TAKEN 23, bgeu, x5, x6, 0xffffffffffffffff, 0x7fffffffffffffff
    TEST_TAKEN 24, bgeu, x5, x6, 0xffffffffffffffff, 0x80000000
    TEST_TAKEN 25, bgeu, x5, x6, 0xffffffffffffffff, 0x7fffffff
    TEST_TAKEN 26, bgeu, x5, x6, 0xffffffffffffffff, 0xffffffff80000000
    TEST_TAKEN 27, bgeu, x5, x6, 0xffffffffffffffff, 0xffffffff
    TEST_TAKEN 28, bgeu, x5, x6, 0x8000000000000000, 0
    TEST_TAKEN 29, bgeu, x5, x6, 0x8000000000000000, 1
    TEST_NOT_TAKEN 30, bgeu, x5, x6, 0x8000000000000000, 0xffffffffffffffff
    TEST_TAKEN 31, bgeu, x5, x6, 0x8000000000000000, 0x8000000000000000
    TEST_TAKEN 32, bgeu, x5, x6, 0x8000000000000000, 0x7fffffffffffffff
    TEST_TAKEN 33, bgeu, x5, x6, 0x8000000000000000, 0x80000000
    TEST_TAKEN 34, bgeu, x5, x6, 0x8000000000000000, 0x7fffffff
    TEST_NOT_TAKEN 35, bgeu, x5, x6, 0x8000000000000000, 0xffffffff80000000
    TEST_TAKEN 36, bgeu, x5, x6, 0x8000000000000000, 0xffffffff
    TEST_TAKEN 37, bgeu, x5, x6, 0x7fffffffffffffff, 0
    TEST_TAKEN 38, bgeu, x5, x6, 0x7fffffffffffffff, 1
    TEST_NOT_TAKEN 39, bgeu, x5, x6, 0x7fffffffffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 40, bgeu, x5, x6, 0x7fffffffffffffff, 0x8000000000000000
    TEST_TAKEN 41, bgeu, x5, x6, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_TAKEN 42, bgeu, x5, x6, 0x7fffffffffffffff, 0x80000000
    TEST_TAKEN 43, bgeu, x5, x6, 0x7fffffffffffffff, 0x7fffffff
    TEST_NOT_TAKEN 44, bgeu, x5, x6, 0x7fffffffffffffff, 0xffffffff80000000
    TEST_TAKEN 45, bgeu, x5, x6, 0x7fffffffffffffff, 0xffffffff
    TEST_TAKEN 46, bgeu, x5, x6, 0x80000000, 0
    TEST_TAKEN 47, bgeu, x5, x6, 0x80000000, 1
    TEST_NOT_TAKEN 48, bgeu, x5, x6, 0x80000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 49, bgeu, x5, x6, 0x80000000, 0x8000000000000000
    TEST_NOT_TAKEN 50, bgeu, x5, x6, 0x80000000, 0x7fffffffffffffff
    TEST_TAKEN 51, bgeu, x5, x6, 0x80000000, 0x80000000
    TEST_TAKEN 52, bgeu, x5, x6, 0x80000000, 0x7fffffff
    TEST_NOT_TAKEN 53, bgeu, x5, x6, 0x80000000, 0xffffffff80000000
    TEST_NOT_TAKEN 54, bgeu, x5, x6, 0x80000000, 0xffffffff
    TEST_TAKEN 55, bgeu, x5, x6, 0x7fffffff, 0
    TEST_TAKEN 56, bgeu, x5, x6, 0x7fffffff, 1
    TEST_NOT_TAKEN 57, bgeu, x5, x6, 0x7fffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 58, bgeu, x5, x6, 0x7fffffff, 0x8000000000000000
    TEST_NOT_TAKEN 59, bgeu, x5, x6, 0x7fffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 60, bgeu, x5, x6, 0x7fffffff, 0x80000000
    TEST_TAKEN 61, bgeu, x5, x6, 0x7fffffff, 0x7fffffff
    TEST_NOT_TAKEN 62, bgeu, x5, x6, 0x7fffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 63, bgeu, x5, x6, 0x7fffffff, 0xffffffff
    TEST_TAKEN 64, bgeu, x5, x6, 0xffffffff80000000, 0
    TEST_TAKEN 65, bgeu, x5, x6, 0xffffffff80000000, 1
    TEST_NOT_TAKEN 66, bgeu, x5, x6, 0xffffffff80000000, 0xffffffffffffffff
    TEST_TAKEN 67, bgeu, x5, x6, 0xffffffff80000000, 0x8000000000000000
    TEST_TAKEN 68, bgeu, x5, x6, 0xffffffff80000000, 0x7fffffffffffffff
    TEST_TAKEN 69, bgeu, x5, x6, 0xffffffff80000000, 0x80000000
    TEST_TAKEN 70, bgeu, x5, x6, 0xffffffff80000000, 0x7fffffff
    TEST_TAKEN 71, bgeu, x5, x6, 0xffffffff80000000, 0xffffffff80000000
    TEST_TAKEN 72, bgeu, x5, x6, 0xffffffff80000000, 0xffffffff
    TEST_TAKEN 73, bgeu, x5, x6, 0xffffffff, 0
    TEST_TAKEN 74, bgeu, x5, x6, 0xffffffff, 1
    TEST_NOT_TAKEN 75, bgeu, x5, x6, 0xffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 76, bgeu, x5, x6, 0xffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 77, bgeu, x5, x6, 0xffffffff, 0x7fffffffffffffff
    TEST_TAKEN 78, bgeu, x5, x6, 0xffffffff, 0x80000000
    TEST_TAKEN 79, bgeu, x5, x6, 0xffffffff, 0x7fffffff
    TEST_NOT_TAKEN 80, bgeu, x5, x6, 0xffffffff, 0xffffffff80000000
    TEST_TAKEN 81, bgeu, x5, x6, 0xffffffff, 0xffffffff
    TEST_NOT_TAKEN 82, bgeu, x0, x2, 0, 0xffffffffffffffff
    TEST_NOT_TAKEN 83, bgeu, x1, x23, 0x38db3, 0xffffffff80000000
    TEST_TAKEN 84, bgeu, x2, x11, 0xffffffff8aed597a, 0x5555555555555555
    TEST_TAKEN 85, bgeu, x5, x9, 0xb86ccec91139a48b, 0x644f7ac5
    TEST_NOT_TAKEN 86, bgeu, x6, x11, 0x24ac1878, 0xffffffffc3f0e13d
    TEST_NOT_TAKEN 87, bgeu, x7, x15, 0x22be2477, 0xffffffff8d614160
    TEST_NOT_TAKEN 88, bgeu, x8, x6, 0x6142f, 0x321151a
    TEST_NOT_TAKEN 89, bgeu, x9, x19, 0x59cc8ef1, 0xffffffff98830c1e
    TEST_TAKEN 90, bgeu, x10, x28, 0xfffffffff9e243cf, 0x5555555555555555
    TEST_TAKEN 91, bgeu, x11, x15, 0x693d073aba74a6e0, 0x27c7c832a5e0055
    TEST_TAKEN 92, bgeu, x12, x1, 0xffffffffddc90dea, 0x1bc3b1abb6a34b0c
    TEST_TAKEN 93, bgeu, x13, x17, 0xbf985332c61543, 1
    TEST_NOT_TAKEN 94, bgeu, x14, x21, 0xe76c4d11d9342f6b, 0xf0bcd7909b0f9dcf
    TEST_TAKEN 95, bgeu, x15, x15, 0x866c59f50869a813, 0x866c59f50869a813
    TEST_TAKEN 96, bgeu, x16, x29, 0xffffffffffffffff, 0x7fffffff
    TEST_TAKEN 97, bgeu, x17, x23, 0xffffffffc00c4b1c, 0xff00ff00ff00ff
    TEST_TAKEN 98, bgeu, x18, x5, 0x80000000, 0x80000000
    TEST_NOT_TAKEN 99, bgeu, x19, x29, 0x3c3dda39, 0xaaaaaaaaaaaaaaaa
    TEST_NOT_TAKEN 100, bgeu, x20, x16, 0xc230ada, 0x4116bff8243e787b
    TEST_NOT_TAKEN 101, bgeu, x21, x28, 0x3b37, 0xffffffff
    TEST_TAKEN 102, bgeu, x22, x22, 0xffffffffd1f00b8d, 0xffffffffd1f00b8d
    TEST_NOT_TAKEN 103, bgeu, x23, x9, 0x7fffffffffffffff, 0xdfaa47059157f41a
    TEST_NOT_TAKEN 104, bgeu, x24, x6, 1, 0xe3
    TEST_TAKEN 105, bgeu, x25, x28, 0xf41ead819fec5c81, 0x7f93b086f080970c
    TEST_NOT_TAKEN 106, bgeu, x26, x24, 0, 0xffffffff93cc70c3
    TEST_TAKEN 107, bgeu, x27, x17, 0x36cff9356f4, 0x286d
    TEST_TAKEN 108, bgeu, x28, x28, 0x348a9915e0c, 0x348a9915e0c
    TEST_TAKEN 109, bgeu, x29, x8, 0x4a2e5f5c84f0bd72, 0x117ccc3c
    TEST_TAKEN 110, bgeu, x5, x5, 7, 7
    TEST_TAKEN 111, bgeu, x0, x0, 0, 0
    TEST_LIMITS 112, bgeu, 1, 0
    TEST_HALFWORD_TARGET 113, bgeu, 1, 0
    TEST_END
