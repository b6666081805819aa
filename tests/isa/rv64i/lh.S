# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# lh rd, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_LOAD 1, lh, x5, x6, 0, load_data + 0, 0xffffffffffffb44f
    TEST_LOAD 2, lh, x5, x6, 0, load_data + 1, 0xfffffffffffffab4
    TEST_LOAD 3, lh, x5, x6, 0, load_data + 2, 0x29fa
    TEST_LOAD 4, lh, x5, x6, 0, load_data + 3, 0x1629
    TEST_LOAD 5, lh, x5, x6, 0, load_data + 4, 0xffffffffffff9616
    TEST_LOAD 6, lh, x5, x6, 0, load_data + 5, 0xffffffffffff8696
    TEST_LOAD 7, lh, x5, x6, 0, load_data + 6, 0x5786
    TEST_LOAD 8, lh, x5, x6, 0, load_data + 7, 0x1857
    TEST_LOAD 9, lh, x5, x6, 0, load_data + 8, 0xffffffffffff8818
    TEST_LOAD 10, lh, x5, x6, 0, load_data + 9, 0xfffffffffffff388
    TEST_LOAD 11, lh, x5, x6, 0, load_data + 10, 0x5ff3
    TEST_LOAD 12, lh, x5, x6, 0, load_data + 11, 0x6a5f
    TEST_LOAD 13, lh, x5, x6, 0, load_data + 12, 0xffffffffffff866a
    TEST_LOAD 14, lh, x5, x6, 0, load_data + 13, 0xffffffffffff8986
    TEST_LOAD 15, lh, x5, x6, 0, load_data + 14, 0x5d89
    TEST_LOAD 16, lh, x5, x6, 0, load_data + 15, 0x745d
    TEST_LOAD 17, lh, x5, x6, 0, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 18, lh, x5, x6, 0, load_data + 17, 0xffffffffffffdde4
    TEST_LOAD 19, lh, x5, x6, 0, load_data + 18, 0x61dd
    TEST_LOAD 20, lh, x5, x6, 0, load_data + 19, 0x2261
    TEST_LOAD 21, lh, x5, x6, 0, load_data + 20, 0xfffffffffffff422
    TEST_LOAD 22, lh, x5, x6, 0, load_data + 21, 0xfffffffffffff2f4
    TEST_LOAD 23, lh, x5, x6, 0, load_data + 22, 0x2ef2
    TEST_LOAD 24, lh, x5, x6, 0, load_data + 23, 0x262e
    TEST_LOAD 25, lh, x5, x6, 0, load_data + 56, 0xffffffffffffcf6d
    TEST_LOAD 26, lh, x5, x6, 0, load_data + 57, 0xffffffffffffc0cf
    TEST_LOAD 27, lh, x5, x6, 0, load_data + 58, 0x7dc0
    TEST_LOAD 28, lh, x5, x6, 0, load_data + 59, 0x607d
    TEST_LOAD 29, lh, x5, x6, 0, load_data + 60, 0xffffffffffffc560
    TEST_LOAD 30, lh, x5, x6, 0, load_data + 61, 0xffffffffffffeec5
    TEST_LOAD 31, lh, x5, x6, 0, load_data + 62, 0x7cee
    TEST_LOAD 32, lh, x5, x6, 0, load_data + 63, 0x147c
    TEST_LOAD 33, lh, x5, x6, 0, load_data + 64, 0xffffffffffff9f14
    TEST_LOAD 34, lh, x5, x6, 1, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 35, lh, x5, x6, -1, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 36, lh, x5, x6, 2047, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 37, lh, x5, x6, -2048, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 38, lh, x5, x6, 1024, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 39, lh, x5, x6, -1024, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 40, lh, x5, x6, 8, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 41, lh, x5, x6, -8, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 42, lh, x0, x6, 1870, load_data + 91, 0
    TEST_LOAD 43, lh, x6, x6, -157, load_data + 29, 0xffffffffffffe3d5
    TEST_LOAD 44, lh, x31, x5, -492, load_data + 74, 0x7cd1
    TEST_LOAD 45, lh, x1, x28, -245, load_data + 82, 0xbb1
    TEST_LOAD 46, lh, x2, x17, 515, load_data + 102, 0x2db3
    TEST_LOAD 47, lh, x5, x15, 1668, load_data + 69, 0xfffffffffffff692
    TEST_LOAD 48, lh, x6, x23, -1605, load_data + 101, 0xffffffffffffb3a4
    TEST_LOAD 49, lh, x7, x20, -1217, load_data + 52, 0xffffffffffffc341
    TEST_LOAD 50, lh, x8, x8, 1053, load_data + 16, 0xffffffffffffe474
    TEST_LOAD 51, lh, x9, x2, 1391, load_data + 66, 0x40bc
    TEST_LOAD 52, lh, x10, x28, 606, load_data + 7, 0x1857
    TEST_LOAD 53, lh, x11, x29, -363, load_data + 17, 0xffffffffffffdde4
    TEST_LOAD 54, lh, x12, x14, 1857, load_data + 36, 0xffffffffffffd503
    TEST_LOAD 55, lh, x13, x22, -1115, load_data + 43, 0x1d78
    TEST_LOAD 56, lh, x14, x18, -275, load_data + 61, 0xffffffffffffeec5
    TEST_LOAD 57, lh, x15, x20, -1088, load_data + 23, 0x262e
    TEST_LOAD 58, lh, x16, x26, 1760, load_data + 69, 0xfffffffffffff692
    TEST_LOAD 59, lh, x17, x23, -274, load_data + 45, 0xffffffffffffeffa
    TEST_LOAD 60, lh, x18, x14, -1644, load_data + 60, 0xffffffffffffc560
    TEST_LOAD 61, lh, x19, x24, -196, load_data + 31, 0x1462
    TEST_LOAD 62, lh, x20, x16, 2035, load_data + 64, 0xffffffffffff9f14
    TEST_LOAD 63, lh, x21, x2, 1526, load_data + 26, 0x5b96
    TEST_LOAD 64, lh, x22, x14, 675, load_data + 29, 0xffffffffffffe3d5
    TEST_LOAD 65, lh, x23, x27, -687, load_data + 103, 0x4b2d
    TEST_LOAD 66, lh, x24, x24, -256, load_data + 100, 0xffffffffffffa466
    TEST_LOAD 67, lh, x25, x9, -46, load_data + 34, 0x4e8b
    TEST_LOAD 68, lh, x26, x27, -19, load_data + 27, 0x4e5b
    TEST_LOAD 69, lh, x27, x23, 1585, load_data + 51, 0x413c
    TEST_LOAD 70, lh, x28, x24, 584, load_data + 3, 0x1629
    TEST_LOAD 71, lh, x29, x6, -1939, load_data + 38, 0x1d84
    li x5, NOWHERE + 8
    TEST_TRAP_TVAL_REG 72, CAUSE_LOAD_ACCESS, x5, lh x6, 0(x5)
    # A load that traps leaves rd alone (case 73), also one to x0.
    li x6, 0x123456789
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 73, CAUSE_LOAD_ACCESS, x5, lh x6, 0(x5)
    CHECK x6, 0x123456789
    TEST_TRAP_TVAL_REG 74, CAUSE_LOAD_ACCESS, x5, lh x0, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
load_data:
    .byte 0x4f, 0xb4, 0xfa, 0x29, 0x16, 0x96, 0x86, 0x57, 0x18, 0x88, 0xf3, 0x5f
    .byte 0x6a, 0x86, 0x89, 0x5d, 0x74, 0xe4, 0xdd, 0x61, 0x22, 0xf4, 0xf2, 0x2e
    .byte 0x26, 0xd9, 0x96, 0x5b, 0x4e, 0xd5, 0xe3, 0x62, 0x14, 0xea, 0x8b, 0x4e
    .byte 0x3, 0xd5, 0x84, 0x1d, 0x3b, 0xac, 0xbf, 0x78, 0x1d, 0xfa, 0xef, 0x27
    .byte 0x5e, 0x99, 0x95, 0x3c, 0x41, 0xc3, 0xa5, 0x1d, 0x6d, 0xcf, 0xc0, 0x7d
    .byte 0x60, 0xc5, 0xee, 0x7c, 0x14, 0x9f, 0xbc, 0x40, 0x73, 0x92, 0xf6, 0x3d
    .byte 0x23, 0xd7, 0xd1, 0x7c, 0x0, 0xda, 0xd2, 0x3b, 0x6d, 0x9b, 0xb1, 0xb
    .byte 0x48, 0x86, 0xed, 0x3c, 0x41, 0x9a, 0xb2, 0x5, 0x8, 0x96, 0xf9, 0x44
    .byte 0x41, 0xce, 0xc0, 0x4f, 0x66, 0xa4, 0xb3, 0x2d, 0x4b, 0xde, 0xbb, 0x25
    .byte 0x7b, 0xc7, 0x83, 0x37, 0x20, 0xef, 0x99, 0x20, 0x1f, 0xee, 0xb5, 0x6e
    .byte 0x15, 0xb0, 0xc2, 0x5a, 0x40, 0xad, 0xa0, 0x39
