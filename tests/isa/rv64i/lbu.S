# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# lbu rd, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_LOAD 1, lbu, x5, x6, 0, load_data + 0, 0x40
    TEST_LOAD 2, lbu, x5, x6, 0, load_data + 1, 0xad
    TEST_LOAD 3, lbu, x5, x6, 0, load_data + 2, 0x8c
    TEST_LOAD 4, lbu, x5, x6, 0, load_data + 3, 0x12
    TEST_LOAD 5, lbu, x5, x6, 0, load_data + 4, 0x77
    TEST_LOAD 6, lbu, x5, x6, 0, load_data + 5, 0xcd
    TEST_LOAD 7, lbu, x5, x6, 0, load_data + 6, 0xc1
    TEST_LOAD 8, lbu, x5, x6, 0, load_data + 7, 0x3e
    TEST_LOAD 9, lbu, x5, x6, 0, load_data + 8, 9
    TEST_LOAD 10, lbu, x5, x6, 0, load_data + 9, 0xa1
    TEST_LOAD 11, lbu, x5, x6, 0, load_data + 10, 0x81
    TEST_LOAD 12, lbu, x5, x6, 0, load_data + 11, 0x67
    TEST_LOAD 13, lbu, x5, x6, 0, load_data + 12, 0x3d
    TEST_LOAD 14, lbu, x5, x6, 0, load_data + 13, 0xa9
    TEST_LOAD 15, lbu, x5, x6, 0, load_data + 14, 0xe4
    TEST_LOAD 16, lbu, x5, x6, 0, load_data + 15, 3
    TEST_LOAD 17, lbu, x5, x6, 0, load_data + 16, 0x23
    TEST_LOAD 18, lbu, x5, x6, 0, load_data + 17, 0x9c
    TEST_LOAD 19, lbu, x5, x6, 0, load_data + 18, 0x8e
    TEST_LOAD 20, lbu, x5, x6, 0, load_data + 19, 0x44
    TEST_LOAD 21, lbu, x5, x6, 0, load_data + 20, 0xd
    TEST_LOAD 22, lbu, x5, x6, 0, load_data + 21, 0xb2
    TEST_LOAD 23, lbu, x5, x6, 0, load_data + 22, 0xea
    TEST_LOAD 24, lbu, x5, x6, 0, load_data + 23, 0x69
    TEST_LOAD 25, lbu, x5, x6, 0, load_data + 56, 0x42
    TEST_LOAD 26, lbu, x5, x6, 0, load_data + 57, 0xe3
    TEST_LOAD 27, lbu, x5, x6, 0, load_data + 58, 0xfe
    TEST_LOAD 28, lbu, x5, x6, 0, load_data + 59, 0x5c
    TEST_LOAD 29, lbu, x5, x6, 0, load_data + 60, 0x55
    TEST_LOAD 30, lbu, x5, x6, 0, load_data + 61, 0xa0
    TEST_LOAD 31, lbu, x5, x6, 0, load_data + 62, 0x91
    TEST_LOAD 32, lbu, x5, x6, 0, load_data + 63, 0x44
    TEST_LOAD 33, lbu, x5, x6, 0, load_data + 64, 0x31
    TEST_LOAD 34, lbu, x5, x6, 1, load_data + 16, 0x23
    TEST_LOAD 35, lbu, x5, x6, -1, load_data + 16, 0x23
    TEST_LOAD 36, lbu, x5, x6, 2047, load_data + 16, 0x23
    TEST_LOAD 37, lbu, x5, x6, -2048, load_data + 16, 0x23
    TEST_LOAD 38, lbu, x5, x6, 1024, load_data + 16, 0x23
    TEST_LOAD 39, lbu, x5, x6, -1024, load_data + 16, 0x23
    TEST_LOAD 40, lbu, x5, x6, 8, load_data + 16, 0x23
    TEST_LOAD 41, lbu, x5, x6, -8, load_data + 16, 0x23
    TEST_LOAD 42, lbu, x0, x6, -1568, load_data + 11, 0
    TEST_LOAD 43, lbu, x6, x6, 1699, load_data + 99, 0x5e
    TEST_LOAD 44, lbu, x31, x5, -1320, load_data + 89, 0xf1
    TEST_LOAD 45, lbu, x1, x23, 756, load_data + 113, 0xf1
    TEST_LOAD 46, lbu, x2, x10, -1770, load_data + 93, 0x88
    TEST_LOAD 47, lbu, x5, x17, -150, load_data + 55, 0xd
    TEST_LOAD 48, lbu, x6, x1, -792, load_data + 105, 0xc2
    TEST_LOAD 49, lbu, x7, x13, -574, load_data + 0, 0x40
    TEST_LOAD 50, lbu, x8, x12, 1946, load_data + 33, 0x81
    TEST_LOAD 51, lbu, x9, x27, -2012, load_data + 119, 0x79
    TEST_LOAD 52, lbu, x10, x11, -787, load_data + 6, 0xc1
    TEST_LOAD 53, lbu, x11, x28, -1870, load_data + 90, 0xaa
    TEST_LOAD 54, lbu, x12, x15, -31, load_data + 59, 0x5c
    TEST_LOAD 55, lbu, x13, x26, -1931, load_data + 66, 0xc5
    TEST_LOAD 56, lbu, x14, x14, 1474, load_data + 29, 0x93
    TEST_LOAD 57, lbu, x15, x8, 254, load_data + 107, 0x36
    TEST_LOAD 58, lbu, x16, x11, -1579, load_data + 84, 0x5f
    TEST_LOAD 59, lbu, x17, x24, -1519, load_data + 32, 0x58
    TEST_LOAD 60, lbu, x18, x25, -335, load_data + 84, 0x5f
    TEST_LOAD 61, lbu, x19, x19, 1221, load_data + 38, 0xea
    TEST_LOAD 62, lbu, x20, x10, -12, load_data + 94, 0xae
    TEST_LOAD 63, lbu, x21, x20, -1778, load_data + 90, 0xaa
    TEST_LOAD 64, lbu, x22, x2, -987, load_data + 26, 0xff
    TEST_LOAD 65, lbu, x23, x26, -1412, load_data + 36, 0x16
    TEST_LOAD 66, lbu, x24, x24, -685, load_data + 60, 0x55
    TEST_LOAD 67, lbu, x25, x18, 810, load_data + 21, 0xb2
    TEST_LOAD 68, lbu, x26, x18, -304, load_data + 3, 0x12
    TEST_LOAD 69, lbu, x27, x28, 1737, load_data + 23, 0x69
    TEST_LOAD 70, lbu, x28, x21, -1313, load_data + 63, 0x44
    TEST_LOAD 71, lbu, x29, x9, -608, load_data + 82, 0xc9
    li x5, NOWHERE + 8
    TEST_TRAP_TVAL_REG 72, CAUSE_LOAD_ACCESS, x5, lbu x6, 0(x5)
    # A load that traps leaves rd alone (case 73), also one to x0.
    li x6, 0x123456789
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 73, CAUSE_LOAD_ACCESS, x5, lbu x6, 0(x5)
    CHECK x6, 0x123456789
    TEST_TRAP_TVAL_REG 74, CAUSE_LOAD_ACCESS, x5, lbu x0, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
load_data:
    .byte 0x40, 0xad, 0x8c, 0x12, 0x77, 0xcd, 0xc1, 0x3e, 0x9, 0xa1, 0x81, 0x67
    .byte 0x3d, 0xa9, 0xe4, 0x3, 0x23, 0x9c, 0x8e, 0x44, 0xd, 0xb2, 0xea, 0x69
    .byte 0x69, 0xd6, 0xff, 0x6b, 0x60, 0x93, 0xa3, 0x1, 0x58, 0x81, 0xf4, 0x45
    .byte 0x16, 0x8f, 0xea, 0x31, 0x68, 0xf0, 0xc2, 0x1, 0x1a, 0xcf, 0xa4, 0x7e
    .byte 0x6d, 0xca, 0xb2, 0x6b, 0x61, 0x82, 0xf5, 0xd, 0x42, 0xe3, 0xfe, 0x5c
    .byte 0x55, 0xa0, 0x91, 0x44, 0x31, 0xbe, 0xc5, 0x2e, 0x74, 0xc2, 0x8e, 0x22
    .byte 0x25, 0xb4, 0xfc, 0x24, 0x53, 0x85, 0xaa, 0x6b, 0x50, 0xa7, 0xc9, 0x2f
    .byte 0x5f, 0xe2, 0xa0, 0x2c, 0x51, 0xf1, 0xaa, 0x22, 0x3e, 0x88, 0xae, 0x23
    .byte 0x7f, 0xa2, 0x99, 0x5e, 0x62, 0xa6, 0xc4, 0x34, 0x66, 0xc2, 0xe4, 0x36
    .byte 0x65, 0xba, 0xda, 0x64, 0x5e, 0xf1, 0xa7, 0x2f, 0x49, 0xc8, 0xb2, 0x79
    .byte 0x6c, 0x8b, 0xd6, 0x5f, 0x1d, 0xca, 0xb6, 0x79
