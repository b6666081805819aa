# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# lw rd, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_LOAD 1, lw, x5, x6, 0, load_data + 0, 0x3c9951c
    TEST_LOAD 2, lw, x5, x6, 0, load_data + 1, 0x3b03c995
    TEST_LOAD 3, lw, x5, x6, 0, load_data + 2, 0xffffffffb33b03c9
    TEST_LOAD 4, lw, x5, x6, 0, load_data + 3, 0xffffffffcab33b03
    TEST_LOAD 5, lw, x5, x6, 0, load_data + 4, 0x2dcab33b
    TEST_LOAD 6, lw, x5, x6, 0, load_data + 5, 0x232dcab3
    TEST_LOAD 7, lw, x5, x6, 0, load_data + 6, 0xffffffffc3232dca
    TEST_LOAD 8, lw, x5, x6, 0, load_data + 7, 0xffffffffaec3232d
    TEST_LOAD 9, lw, x5, x6, 0, load_data + 8, 0x7baec323
    TEST_LOAD 10, lw, x5, x6, 0, load_data + 9, 0x467baec3
    TEST_LOAD 11, lw, x5, x6, 0, load_data + 10, 0xffffffffdf467bae
    TEST_LOAD 12, lw, x5, x6, 0, load_data + 11, 0xffffffffc3df467b
    TEST_LOAD 13, lw, x5, x6, 0, load_data + 12, 0x39c3df46
    TEST_LOAD 14, lw, x5, x6, 0, load_data + 13, 0x5d39c3df
    TEST_LOAD 15, lw, x5, x6, 0, load_data + 14, 0xffffffffb95d39c3
    TEST_LOAD 16, lw, x5, x6, 0, load_data + 15, 0xfffffffffdb95d39
    TEST_LOAD 17, lw, x5, x6, 0, load_data + 16, 0x7efdb95d
    TEST_LOAD 18, lw, x5, x6, 0, load_data + 17, 0x7b7efdb9
    TEST_LOAD 19, lw, x5, x6, 0, load_data + 18, 0xfffffffff17b7efd
    TEST_LOAD 20, lw, x5, x6, 0, load_data + 19, 0xfffffffffcf17b7e
    TEST_LOAD 21, lw, x5, x6, 0, load_data + 20, 0xbfcf17b
    TEST_LOAD 22, lw, x5, x6, 0, load_data + 21, 0xf0bfcf1
    TEST_LOAD 23, lw, x5, x6, 0, load_data + 22, 0xffffffffe70f0bfc
    TEST_LOAD 24, lw, x5, x6, 0, load_data + 23, 0xffffffffcee70f0b
    TEST_LOAD 25, lw, x5, x6, 0, load_data + 56, 0xe80df78
    TEST_LOAD 26, lw, x5, x6, 0, load_data + 57, 0x540e80df
    TEST_LOAD 27, lw, x5, x6, 0, load_data + 58, 0xffffffff9e540e80
    TEST_LOAD 28, lw, x5, x6, 0, load_data + 59, 0xffffffffc69e540e
    TEST_LOAD 29, lw, x5, x6, 0, load_data + 60, 0x1ac69e54
    TEST_LOAD 30, lw, x5, x6, 0, load_data + 61, 0x21ac69e
    TEST_LOAD 31, lw, x5, x6, 0, load_data + 62, 0xffffffff8e021ac6
    TEST_LOAD 32, lw, x5, x6, 0, load_data + 63, 0xffffffffa38e021a
    TEST_LOAD 33, lw, x5, x6, 0, load_data + 64, 0x34a38e02
    TEST_LOAD 34, lw, x5, x6, 1, load_data + 16, 0x7efdb95d
    TEST_LOAD 35, lw, x5, x6, -1, load_data + 16, 0x7efdb95d
    TEST_LOAD 36, lw, x5, x6, 2047, load_data + 16, 0x7efdb95d
    TEST_LOAD 37, lw, x5, x6, -2048, load_data + 16, 0x7efdb95d
    TEST_LOAD 38, lw, x5, x6, 1024, load_data + 16, 0x7efdb95d
    TEST_LOAD 39, lw, x5, x6, -1024, load_data + 16, 0x7efdb95d
    TEST_LOAD 40, lw, x5, x6, 8, load_data + 16, 0x7efdb95d
    TEST_LOAD 41, lw, x5, x6, -8, load_data + 16, 0x7efdb95d
    TEST_LOAD 42, lw, x0, x6, 2001, load_data + 72, 0
    TEST_LOAD 43, lw, x6, x6, -1986, load_data + 34, 0xffffffffe1784ae1
    TEST_LOAD 44, lw, x31, x5, -335, load_data + 49, 0x116298bc
    TEST_LOAD 45, lw, x1, x21, -31, load_data + 53, 0x7829c1bf
    TEST_LOAD 46, lw, x2, x23, -648, load_data + 2, 0xffffffffb33b03c9
    TEST_LOAD 47, lw, x5, x18, -1668, load_data + 49, 0x116298bc
    TEST_LOAD 48, lw, x6, x18, -1710, load_data + 47, 0xffffffff98bc7b10
    TEST_LOAD 49, lw, x7, x20, -1425, load_data + 37, 0x5267fce1
    TEST_LOAD 50, lw, x8, x21, 1147, load_data + 107, 0xffffffffe0ca1f64
    TEST_LOAD 51, lw, x9, x13, -1492, load_data + 101, 0x1709a9c0
    TEST_LOAD 52, lw, x10, x9, 1275, load_data + 64, 0x34a38e02
    TEST_LOAD 53, lw, x11, x24, -1768, load_data + 116, 0x28b38d33
    TEST_LOAD 54, lw, x12, x27, -495, load_data + 18, 0xfffffffff17b7efd
    TEST_LOAD 55, lw, x13, x22, -575, load_data + 15, 0xfffffffffdb95d39
    TEST_LOAD 56, lw, x14, x19, -904, load_data + 105, 0x1f64ccf1
    TEST_LOAD 57, lw, x15, x7, -1152, load_data + 39, 0xffffffffeffd5267
    TEST_LOAD 58, lw, x16, x21, -1964, load_data + 118, 0xffffffffba0328b3
    TEST_LOAD 59, lw, x17, x11, 1862, load_data + 78, 0xffffffffd24167e9
    TEST_LOAD 60, lw, x18, x12, -510, load_data + 114, 0xffffffff8d331dff
    TEST_LOAD 61, lw, x19, x26, 1059, load_data + 78, 0xffffffffd24167e9
    TEST_LOAD 62, lw, x20, x9, 77, load_data + 68, 0x6984b14d
    TEST_LOAD 63, lw, x21, x17, -1660, load_data + 65, 0x4d34a38e
    TEST_LOAD 64, lw, x22, x8, 287, load_data + 57, 0x540e80df
    TEST_LOAD 65, lw, x23, x12, 167, load_data + 36, 0x67fce178
    TEST_LOAD 66, lw, x24, x14, 1467, load_data + 85, 0x4a15b5ad
    TEST_LOAD 67, lw, x25, x16, 233, load_data + 49, 0x116298bc
    TEST_LOAD 68, lw, x26, x8, -1855, load_data + 47, 0xffffffff98bc7b10
    TEST_LOAD 69, lw, x27, x19, -1577, load_data + 106, 0xffffffffca1f64cc
    TEST_LOAD 70, lw, x28, x19, -548, load_data + 102, 0xfffffffff11709a9
    TEST_LOAD 71, lw, x29, x14, 949, load_data + 29, 0x3101beaa
    li x5, NOWHERE + 8
    TEST_TRAP_TVAL_REG 72, CAUSE_LOAD_ACCESS, x5, lw x6, 0(x5)
    # A load that traps leaves rd alone (case 73), also one to x0.
    li x6, 0x123456789
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 73, CAUSE_LOAD_ACCESS, x5, lw x6, 0(x5)
    CHECK x6, 0x123456789
    TEST_TRAP_TVAL_REG 74, CAUSE_LOAD_ACCESS, x5, lw x0, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
load_data:
    .byte 0x1c, 0x95, 0xc9, 0x3, 0x3b, 0xb3, 0xca, 0x2d, 0x23, 0xc3, 0xae, 0x7b
    .byte 0x46, 0xdf, 0xc3, 0x39, 0x5d, 0xb9, 0xfd, 0x7e, 0x7b, 0xf1, 0xfc, 0xb
    .byte 0xf, 0xe7, 0xce, 0x50, 0x51, 0xaa, 0xbe, 0x1, 0x31, 0xf5, 0xe1, 0x4a
    .byte 0x78, 0xe1, 0xfc, 0x67, 0x52, 0xfd, 0xef, 0x33, 0x7b, 0xcd, 0xac, 0x10
    .byte 0x7b, 0xbc, 0x98, 0x62, 0x11, 0xbf, 0xc1, 0x29, 0x78, 0xdf, 0x80, 0xe
    .byte 0x54, 0x9e, 0xc6, 0x1a, 0x2, 0x8e, 0xa3, 0x34, 0x4d, 0xb1, 0x84, 0x69
    .byte 0x1f, 0xf4, 0xa7, 0x65, 0x3b, 0xd9, 0xe9, 0x67, 0x41, 0xd2, 0xd7, 0x4e
    .byte 0x5c, 0xad, 0xb5, 0x15, 0x4a, 0x9f, 0xb3, 0x4d, 0x71, 0xe0, 0xbc, 0x17
    .byte 0x73, 0x80, 0xa5, 0x6e, 0x1, 0xc0, 0xa9, 0x9, 0x17, 0xf1, 0xcc, 0x64
    .byte 0x1f, 0xca, 0xe0, 0x6a, 0x1c, 0xc9, 0xff, 0x1d, 0x33, 0x8d, 0xb3, 0x28
    .byte 0x3, 0xba, 0xc0, 0xe, 0x5c, 0xaf, 0xea, 0x13
