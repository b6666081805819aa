# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# lb rd, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_LOAD 1, lb, x5, x6, 0, load_data + 0, 0x1e
    TEST_LOAD 2, lb, x5, x6, 0, load_data + 1, 0xffffffffffffff9c
    TEST_LOAD 3, lb, x5, x6, 0, load_data + 2, 0xffffffffffffff87
    TEST_LOAD 4, lb, x5, x6, 0, load_data + 3, 0x2f
    TEST_LOAD 5, lb, x5, x6, 0, load_data + 4, 0x2c
    TEST_LOAD 6, lb, x5, x6, 0, load_data + 5, 0xffffffffffffffae
    TEST_LOAD 7, lb, x5, x6, 0, load_data + 6, 0xffffffffffffffc2
    TEST_LOAD 8, lb, x5, x6, 0, load_data + 7, 0x37
    TEST_LOAD 9, lb, x5, x6, 0, load_data + 8, 0xd
    TEST_LOAD 10, lb, x5, x6, 0, load_data + 9, 0xffffffffffffff82
    TEST_LOAD 11, lb, x5, x6, 0, load_data + 10, 0xffffffffffffff90
    TEST_LOAD 12, lb, x5, x6, 0, load_data + 11, 0x38
    TEST_LOAD 13, lb, x5, x6, 0, load_data + 12, 7
    TEST_LOAD 14, lb, x5, x6, 0, load_data + 13, 0xffffffffffffffad
    TEST_LOAD 15, lb, x5, x6, 0, load_data + 14, 0xffffffffffffffa2
    TEST_LOAD 16, lb, x5, x6, 0, load_data + 15, 0x6c
    TEST_LOAD 17, lb, x5, x6, 0, load_data + 16, 0x71
    TEST_LOAD 18, lb, x5, x6, 0, load_data + 17, 0xffffffffffffffa9
    TEST_LOAD 19, lb, x5, x6, 0, load_data + 18, 0xffffffffffffff9b
    TEST_LOAD 20, lb, x5, x6, 0, load_data + 19, 0x7a
    TEST_LOAD 21, lb, x5, x6, 0, load_data + 20, 0x20
    TEST_LOAD 22, lb, x5, x6, 0, load_data + 21, 0xffffffffffffffe6
    TEST_LOAD 23, lb, x5, x6, 0, load_data + 22, 0xffffffffffffff89
    TEST_LOAD 24, lb, x5, x6, 0, load_data + 23, 0x3b
    TEST_LOAD 25, lb, x5, x6, 0, load_data + 56, 0x7d
    TEST_LOAD 26, lb, x5, x6, 0, load_data + 57, 0xfffffffffffffff2
    TEST_LOAD 27, lb, x5, x6, 0, load_data + 58, 0xffffffffffffffd0
    TEST_LOAD 28, lb, x5, x6, 0, load_data + 59, 0x48
    TEST_LOAD 29, lb, x5, x6, 0, load_data + 60, 0x73
    TEST_LOAD 30, lb, x5, x6, 0, load_data + 61, 0xffffffffffffffbe
    TEST_LOAD 31, lb, x5, x6, 0, load_data + 62, 0xffffffffffffffe5
    TEST_LOAD 32, lb, x5, x6, 0, load_data + 63, 0x4b
    TEST_LOAD 33, lb, x5, x6, 0, load_data + 64, 0x44
    TEST_LOAD 34, lb, x5, x6, 1, load_data + 16, 0x71
    TEST_LOAD 35, lb, x5, x6, -1, load_data + 16, 0x71
    TEST_LOAD 36, lb, x5, x6, 2047, load_data + 16, 0x71
    TEST_LOAD 37, lb, x5, x6, -2048, load_data + 16, 0x71
    TEST_LOAD 38, lb, x5, x6, 1024, load_data + 16, 0x71
    TEST_LOAD 39, lb, x5, x6, -1024, load_data + 16, 0x71
    TEST_LOAD 40, lb, x5, x6, 8, load_data + 16, 0x71
    TEST_LOAD 41, lb, x5, x6, -8, load_data + 16, 0x71
    TEST_LOAD 42, lb, x0, x6, -1388, load_data + 119, 0
    TEST_LOAD 43, lb, x6, x6, -2017, load_data + 88, 0x7a
    TEST_LOAD 44, lb, x31, x5, 1100, load_data + 87, 0xa
    TEST_LOAD 45, lb, x1, x18, -1674, load_data + 22, 0xffffffffffffff89
    TEST_LOAD 46, lb, x2, x19, 946, load_data + 83, 0x32
    TEST_LOAD 47, lb, x5, x29, -413, load_data + 6, 0xffffffffffffffc2
    TEST_LOAD 48, lb, x6, x17, -1007, load_data + 105, 0xffffffffffffffac
    TEST_LOAD 49, lb, x7, x8, 1731, load_data + 45, 0xffffffffffffffe6
    TEST_LOAD 50, lb, x8, x17, -847, load_data + 104, 0x71
    TEST_LOAD 51, lb, x9, x15, -427, load_data + 38, 0xffffffffffffffe3
    TEST_LOAD 52, lb, x10, x6, 366, load_data + 84, 0x4d
    TEST_LOAD 53, lb, x11, x22, -629, load_data + 56, 0x7d
    TEST_LOAD 54, lb, x12, x13, -591, load_data + 39, 0x49
    TEST_LOAD 55, lb, x13, x8, 1059, load_data + 35, 0x43
    TEST_LOAD 56, lb, x14, x12, 509, load_data + 58, 0xffffffffffffffd0
    TEST_LOAD 57, lb, x15, x10, 1232, load_data + 66, 0xfffffffffffffff7
    TEST_LOAD 58, lb, x16, x18, 1011, load_data + 72, 0x2a
    TEST_LOAD 59, lb, x17, x25, -795, load_data + 70, 0xffffffffffffffe4
    TEST_LOAD 60, lb, x18, x8, -1596, load_data + 99, 0x11
    TEST_LOAD 61, lb, x19, x29, 887, load_data + 115, 0x63
    TEST_LOAD 62, lb, x20, x8, -1710, load_data + 50, 0xffffffffffffff8b
    TEST_LOAD 63, lb, x21, x20, 1252, load_data + 101, 0xffffffffffffff9d
    TEST_LOAD 64, lb, x22, x5, -1238, load_data + 101, 0xffffffffffffff9d
    TEST_LOAD 65, lb, x23, x28, 466, load_data + 119, 0x57
    TEST_LOAD 66, lb, x24, x27, -1664, load_data + 103, 8
    TEST_LOAD 67, lb, x25, x16, 1119, load_data + 77, 0xffffffffffffffbd
    TEST_LOAD 68, lb, x26, x22, -1587, load_data + 23, 0x3b
    TEST_LOAD 69, lb, x27, x21, 1367, load_data + 70, 0xffffffffffffffe4
    TEST_LOAD 70, lb, x28, x14, 1229, load_data + 98, 0xfffffffffffffffc
    TEST_LOAD 71, lb, x29, x2, 1607, load_data + 79, 0x6f
    li x5, NOWHERE + 8
    TEST_TRAP_TVAL_REG 72, CAUSE_LOAD_ACCESS, x5, lb x6, 0(x5)
    # A load that traps leaves rd alone (case 73), also one to x0.
    li x6, 0x123456789
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 73, CAUSE_LOAD_ACCESS, x5, lb x6, 0(x5)
    CHECK x6, 0x123456789
    TEST_TRAP_TVAL_REG 74, CAUSE_LOAD_ACCESS, x5, lb x0, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
load_data:
    .byte 0x1e, 0x9c, 0x87, 0x2f, 0x2c, 0xae, 0xc2, 0x37, 0xd, 0x82, 0x90, 0x38
    .byte 0x7, 0xad, 0xa2, 0x6c, 0x71, 0xa9, 0x9b, 0x7a, 0x20, 0xe6, 0x89, 0x3b
    .byte 0x35, 0xf3, 0xc4, 0x7f, 0x14, 0xf8, 0x9f, 0xf, 0x4c, 0xfe, 0xf6, 0x43
    .byte 0x32, 0xd6, 0xe3, 0x49, 0x11, 0x8d, 0xc3, 0x78, 0x31, 0xe6, 0xd5, 0x54
    .byte 0x6e, 0xf8, 0x8b, 0x4f, 0x31, 0xf3, 0xa3, 0x3a, 0x7d, 0xf2, 0xd0, 0x48
    .byte 0x73, 0xbe, 0xe5, 0x4b, 0x44, 0xb3, 0xf7, 0x12, 0x52, 0xa5, 0xe4, 0x45
    .byte 0x2a, 0x8f, 0xd2, 0x27, 0x0, 0xbd, 0xdf, 0x6f, 0x4d, 0xb6, 0xd7, 0x32
    .byte 0x4d, 0xd7, 0xc7, 0xa, 0x7a, 0x8f, 0xc3, 0x14, 0x6a, 0x83, 0xf3, 0x26
    .byte 0x76, 0xda, 0xfc, 0x11, 0x52, 0x9d, 0x83, 0x8, 0x71, 0xac, 0xab, 0x4
    .byte 0x70, 0xcd, 0xec, 0x4d, 0x72, 0x98, 0xea, 0x63, 0x75, 0xe2, 0xc4, 0x57
    .byte 0x7c, 0xd0, 0xf8, 0x4, 0x40, 0xe6, 0xcb, 0x9
