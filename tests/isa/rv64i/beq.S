# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# beq rs1, rs2, offset
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
    TEST_TAKEN 1, beq, x5, x6, 0, 0
    TEST_NOT_TAKEN 2, beq, x5, x6, 0, 1
    TEST_NOT_TAKEN 3, beq, x5, x6, 0, 0xffffffffffffffff
    TEST_NOT_TAKEN 4, beq, x5, x6, 0, 0x8000000000000000
    TEST_NOT_TAKEN 5, beq, x5, x6, 0, 0x7fffffffffffffff
    TEST_NOT_TAKEN 6, beq, x5, x6, 0, 0x80000000
    TEST_NOT_TAKEN 7, beq, x5, x6, 0, 0x7fffffff
    TEST_NOT_TAKEN 8, beq, x5, x6, 0, 0xffffffff80000000
    TEST_NOT_TAKEN 9, beq, x5, x6, 0, 0xffffffff
    TEST_NOT_TAKEN 10, beq, x5, x6, 1, 0
    TEST_TAKEN 11, beq, x5, x6, 1, 1
    TEST_NOT_TAKEN 12, beq, x5, x6, 1, 0xffffffffffffffff
    TEST_NOT_TAKEN 13, beq, x5, x6, 1, 0x8000000000000000
    TEST_NOT_TAKEN 14, beq, x5, x6, 1, 0x7fffffffffffffff
    TEST_NOT_TAKEN 15, beq, x5, x6, 1, 0x80000000
    TEST_NOT_TAKEN 16, beq, x5, x6, 1, 0x7fffffff
    TEST_NOT_TAKEN 17, beq, x5, x6, 1, 0xffffffff80000000
    TEST_NOT_TAKEN 18, beq, x5, x6, 1, 0xffffffff
    TEST_NOT_TAKEN 19, beq, x5, x6, 0xffffffffffffffff, 0
    TEST_NOT_TAKEN 20, beq, x5, x6, 0xffffffffffffffff, 1
    TEST_TAKEN 21, beq, x5, x6, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 22, beq, x5, x6, 0xffffffffffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 23, beq, x5, x6, 0xffffffffffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 24, beq, x5, x6, 0xffffffffffffffff, 0x80000000
    TEST_NOT_TAKEN 25, beq, x5, x6, 0xffffffffffffffff, 0x7fffffff
    TEST_NOT_TAKEN 26, beq, x5, x6, 0xffffffffffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 27, beq, x5, x6, 0xffffffffffffffff, 0xffffffff
    TEST_NOT_TAKEN 28, beq, x5, x6, 0x8000000000000000, 0
    TEST_NOT_TAKEN 29, beq, x5, x6, 0x8000000000000000, 1
    TEST_NOT_TAKEN 30, beq, x5, x6, 0x8000000000000000, 0xffffffffffffffff
    TEST_TAKEN 31, beq, x5, x6, 0x8000000000000000, 0x8000000000000000
    TEST_NOT_TAKEN 32, beq, x5, x6, 0x8000000000000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 33, beq, x5, x6, 0x8000000000000000, 0x80000000
    TEST_NOT_TAKEN 34, beq, x5, x6, 0x8000000000000000, 0x7fffffff
    TEST_NOT_TAKEN 35, beq, x5, x6, 0x8000000000000000, 0xffffffff80000000
    TEST_NOT_TAKEN 36, beq, x5, x6, 0x8000000000000000, 0xffffffff
    TEST_NOT_TAKEN 37, beq, x5, x6, 0x7fffffffffffffff, 0
    TEST_NOT_TAKEN 38, beq, x5, x6, 0x7fffffffffffffff, 1
    TEST_NOT_TAKEN 39, beq, x5, x6, 0x7fffffffffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 40, beq, x5, x6, 0x7fffffffffffffff, 0x8000000000000000
    TEST_TAKEN 41, beq, x5, x6, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 42, beq, x5, x6, 0x7fffffffffffffff, 0x80000000
    TEST_NOT_TAKEN 43, beq, x5, x6, 0x7fffffffffffffff, 0x7fffffff
    TEST_NOT_TAKEN 44, beq, x5, x6, 0x7fffffffffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 45, beq, x5, x6, 0x7fffffffffffffff, 0xffffffff
    TEST_NOT_TAKEN 46, beq, x5, x6, 0x80000000, 0
    TEST_NOT_TAKEN 47, beq, x5, x6, 0x80000000, 1
    TEST_NOT_TAKEN 48, beq, x5, x6, 0x80000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 49, beq, x5, x6, 0x80000000, 0x8000000000000000
    TEST_NOT_TAKEN 50, beq, x5, x6, 0x80000000, 0x7fffffffffffffff
    TEST_TAKEN 51, beq, x5, x6, 0x80000000, 0x80000000
    TEST_NOT_TAKEN 52, beq, x5, x6, 0x80000000, 0x7fffffff
    TEST_NOT_TAKEN 53, beq, x5, x6, 0x80000000, 0xffffffff80000000
    TEST_NOT_TAKEN 54, beq, x5, x6, 0x80000000, 0xffffffff
    TEST_NOT_TAKEN 55, beq, x5, x6, 0x7fffffff, 0
    TEST_NOT_TAKEN 56, beq, x5, x6, 0x7fffffff, 1
    TEST_NOT_TAKEN 57, beq, x5, x6, 0x7fffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 58, beq, x5, x6, 0x7fffffff, 0x8000000000000000
    TEST_NOT_TAKEN 59, beq, x5, x6, 0x7fffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 60, beq, x5, x6, 0x7fffffff, 0x80000000
    TEST_TAKEN 61, beq, x5, x6, 0x7fffffff, 0x7fffffff
    TEST_NOT_TAKEN 62, beq, x5, x6, 0x7fffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 63, beq, x5, x6, 0x7fffffff, 0xffffffff
    TEST_NOT_TAKEN 64, beq, x5, x6, 0xffffffff80000000, 0
    TEST_NOT_TAKEN 65, beq, x5, x6, 0xffffffff80000000, 1
    TEST_NOT_TAKEN 66, beq, x5, x6, 0xffffffff80000000, 0xffffffffffffffff
    TEST_NOT_TAKEN 67, beq, x5, x6, 0xffffffff80000000, 0x8000000000000000
    TEST_NOT_TAKEN 68, beq, x5, x6, 0xffffffff80000000, 0x7fffffffffffffff
    TEST_NOT_TAKEN 69, beq, x5, x6, 0xffffffff80000000, 0x80000000
    TEST_NOT_TAKEN 70, beq, x5, x6, 0xffffffff80000000, 0x7fffffff
    TEST_TAKEN 71, beq, x5, x6, 0xffffffff80000000, 0xffffffff80000000
    TEST_NOT_TAKEN 72, beq, x5, x6, 0xffffffff80000000, 0xffffffff
    TEST_NOT_TAKEN 73, beq, x5, x6, 0xffffffff, 0
    TEST_NOT_TAKEN 74, beq, x5, x6, 0xffffffff, 1
    TEST_NOT_TAKEN 75, beq, x5, x6, 0xffffffff, 0xffffffffffffffff
    TEST_NOT_TAKEN 76, beq, x5, x6, 0xffffffff, 0x8000000000000000
    TEST_NOT_TAKEN 77, beq, x5, x6, 0xffffffff, 0x7fffffffffffffff
    TEST_NOT_TAKEN 78, beq, x5, x6, 0xffffffff, 0x80000000
    TEST_NOT_TAKEN 79, beq, x5, x6, 0xffffffff, 0x7fffffff
    TEST_NOT_TAKEN 80, beq, x5, x6, 0xffffffff, 0xffffffff80000000
    TEST_TAKEN 81, beq, x5, x6, 0xffffffff, 0xffffffff
    TEST_NOT_TAKEN 82, beq, x0, x22, 0, 0x35f2af6a1647b
    TEST_NOT_TAKEN 83, beq, x1, x21, 0x80000000, 0xffffffffce365715
    TEST_NOT_TAKEN 84, beq, x2, x15, 0x74d0340bb25dc1a1, 0xffffffff9b0e2c81
    TEST_NOT_TAKEN 85, beq, x5, x26, 0, 0x483f0e025ae
    TEST_NOT_TAKEN 86, beq, x6, x26, 0xffffffffffffffff, 0xffffffff80000000
    TEST_NOT_TAKEN 87, beq, x7, x22, 0x414b22, 0x58a90031
    TEST_NOT_TAKEN 88, beq, x8, x17, 0xffffffff, 1
    TEST_NOT_TAKEN 89, beq, x9, x19, 0xce29268a62996122, 0xffffffff
    TEST_NOT_TAKEN 90, beq, x10, x17, 0xffffffffda3bfb2b, 0x1175a46
    TEST_NOT_TAKEN 91, beq, x11, x12, 9, 0x3382
    TEST_NOT_TAKEN 92, beq, x12, x29, 0xffffffffffffffff, 0x1eae903c38b3f
    TEST_NOT_TAKEN 93, beq, x13, x2, 0x2a74f20dcd50b9, 2
    TEST_NOT_TAKEN 94, beq, x14, x25, 0xffffffffef953d43, 0x51f566b1
    TEST_NOT_TAKEN 95, beq, x15, x14, 0xffffffffe35fe32d, 0x3b5cee1ec062ebfa
    TEST_NOT_TAKEN 96, beq, x16, x21, 0x2659, 0x7e3e0143ea6eac
    TEST_NOT_TAKEN 97, beq, x17, x18, 0x94cf0c4181d51d21, 0xe58bb35b454022c0
    TEST_NOT_TAKEN 98, beq, x18, x8, 0x5555555555555555, 0x449aa514
    TEST_NOT_TAKEN 99, beq, x19, x10, 0x6a, 0x80000000
    TEST_NOT_TAKEN 100, beq, x20, x23, 0x29eb350d825c208a, 0x1a50a2741
    TEST_NOT_TAKEN 101, beq, x21, x28, 0xe476db508c373fbe, 0x56151950f6feaa00
    TEST_NOT_TAKEN 102, beq, x22, x11, 0x7ecffef16bf9, 0x772c8b2f23339b40
    TEST_NOT_TAKEN 103, beq, x23, x14, 0x60403ea, 0xffffffffc7832e43
    TEST_NOT_TAKEN 104, beq, x24, x28, 0xffffffff97f58607, 0xbef99fe
    TEST_NOT_TAKEN 105, beq, x25, x7, 0x616054156758e8ff, 0xffffffff
    TEST_NOT_TAKEN 106, beq, x26, x25, 0x2d3655a8, 0xc37aff1e473bdd01
    TEST_NOT_TAKEN 107, beq, x27, x18, 0x5555555555555555, 0x3b5198f060a07f19
    TEST_NOT_TAKEN 108, beq, x28, x18, 0x1ff8643093fd9b94, 0xee3f5b133f6990b2
    TEST_NOT_TAKEN 109, beq, x29, x12, 0x887098ef1d199, 1
    TEST_TAKEN 110, beq, x5, x5, 7, 7
    TEST_TAKEN 111, beq, x0, x0, 0, 0
    TEST_LIMITS 112, beq, 7, 7
    TEST_HALFWORD_TARGET 113, beq, 7, 7
    TEST_ILLEGAL 114, 0x00002063
    TEST_ILLEGAL 115, 0x00003063
    TEST_END
