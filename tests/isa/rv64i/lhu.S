# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# lhu rd, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_LOAD 1, lhu, x5, x6, 0, load_data + 0, 0xf010
    TEST_LOAD 2, lhu, x5, x6, 0, load_data + 1, 0xb7f0
    TEST_LOAD 3, lhu, x5, x6, 0, load_data + 2, 0x21b7
    TEST_LOAD 4, lhu, x5, x6, 0, load_data + 3, 0x1b21
    TEST_LOAD 5, lhu, x5, x6, 0, load_data + 4, 0xf61b
    TEST_LOAD 6, lhu, x5, x6, 0, load_data + 5, 0xf9f6
    TEST_LOAD 7, lhu, x5, x6, 0, load_data + 6, 0x4af9
    TEST_LOAD 8, lhu, x5, x6, 0, load_data + 7, 0x484a
    TEST_LOAD 9, lhu, x5, x6, 0, load_data + 8, 0xf848
    TEST_LOAD 10, lhu, x5, x6, 0, load_data + 9, 0x9af8
    TEST_LOAD 11, lhu, x5, x6, 0, load_data + 10, 0x319a
    TEST_LOAD 12, lhu, x5, x6, 0, load_data + 11, 0x731
    TEST_LOAD 13, lhu, x5, x6, 0, load_data + 12, 0xbc07
    TEST_LOAD 14, lhu, x5, x6, 0, load_data + 13, 0x8dbc
    TEST_LOAD 15, lhu, x5, x6, 0, load_data + 14, 0x458d
    TEST_LOAD 16, lhu, x5, x6, 0, load_data + 15, 0x2845
    TEST_LOAD 17, lhu, x5, x6, 0, load_data + 16, 0xfd28
    TEST_LOAD 18, lhu, x5, x6, 0, load_data + 17, 0x80fd
    TEST_LOAD 19, lhu, x5, x6, 0, load_data + 18, 0x6780
    TEST_LOAD 20, lhu, x5, x6, 0, load_data + 19, 0x4667
    TEST_LOAD 21, lhu, x5, x6, 0, load_data + 20, 0xc346
    TEST_LOAD 22, lhu, x5, x6, 0, load_data + 21, 0xa9c3
    TEST_LOAD 23, lhu, x5, x6, 0, load_data + 22, 0x53a9
    TEST_LOAD 24, lhu, x5, x6, 0, load_data + 23, 0x453
    TEST_LOAD 25, lhu, x5, x6, 0, load_data + 56, 0xbc4f
    TEST_LOAD 26, lhu, x5, x6, 0, load_data + 57, 0x98bc
    TEST_LOAD 27, lhu, x5, x6, 0, load_data + 58, 0x4a98
    TEST_LOAD 28, lhu, x5, x6, 0, load_data + 59, 0x594a
    TEST_LOAD 29, lhu, x5, x6, 0, load_data + 60, 0xf359
    TEST_LOAD 30, lhu, x5, x6, 0, load_data + 61, 0xfff3
    TEST_LOAD 31, lhu, x5, x6, 0, load_data + 62, 0x6aff
    TEST_LOAD 32, lhu, x5, x6, 0, load_data + 63, 0x6d6a
    TEST_LOAD 33, lhu, x5, x6, 0, load_data + 64, 0xdb6d
    TEST_LOAD 34, lhu, x5, x6, 1, load_data + 16, 0xfd28
    TEST_LOAD 35, lhu, x5, x6, -1, load_data + 16, 0xfd28
    TEST_LOAD 36, lhu, x5, x6, 2047, load_data + 16, 0xfd28
    TEST_LOAD 37, lhu, x5, x6, -2048, load_data + 16, 0xfd28
    TEST_LOAD 38, lhu, x5, x6, 1024, load_data + 16, 0xfd28
    TEST_LOAD 39, lhu, x5, x6, -1024, load_data + 16, 0xfd28
    TEST_LOAD 40, lhu, x5, x6, 8, load_data + 16, 0xfd28
    TEST_LOAD 41, lhu, x5, x6, -8, load_data + 16, 0xfd28
    TEST_LOAD 42, lhu, x0, x6, 921, load_data + 42, 0
    TEST_LOAD 43, lhu, x6, x6, -867, load_data + 92, 0xe97b
    TEST_LOAD 44, lhu, x31, x5, -1378, load_data + 13, 0x8dbc
    TEST_LOAD 45, lhu, x1, x27, -92, load_data + 47, 0x1942
    TEST_LOAD 46, lhu, x2, x7, 1245, load_data + 38, 0x2d8a
    TEST_LOAD 47, lhu, x5, x6, -1910, load_data + 43, 0x5f03
    TEST_LOAD 48, lhu, x6, x7, 1853, load_data + 13, 0x8dbc
    TEST_LOAD 49, lhu, x7, x19, -1752, load_data + 74, 0x6ca
    TEST_LOAD 50, lhu, x8, x5, -161, load_data + 67, 0x1b01
    TEST_LOAD 51, lhu, x9, x24, 720, load_data + 25, 0xac84
    TEST_LOAD 52, lhu, x10, x19, -871, load_data + 106, 0x72a1
    TEST_LOAD 53, lhu, x11, x10, -411, load_data + 89, 0xbbeb
    TEST_LOAD 54, lhu, x12, x27, -1793, load_data + 33, 0xa4ff
    TEST_LOAD 55, lhu, x13, x14, 722, load_data + 27, 0x195a
    TEST_LOAD 56, lhu, x14, x27, -1329, load_data + 47, 0x1942
    TEST_LOAD 57, lhu, x15, x23, 536, load_data + 12, 0xbc07
    TEST_LOAD 58, lhu, x16, x19, -423, load_data + 98, 0x22d1
    TEST_LOAD 59, lhu, x17, x15, 1663, load_data + 35, 0x5d66
    TEST_LOAD 60, lhu, x18, x21, 109, load_data + 82, 0x6dad
    TEST_LOAD 61, lhu, x19, x19, -1082, load_data + 27, 0x195a
    TEST_LOAD 62, lhu, x20, x21, -1381, load_data + 57, 0x98bc
    TEST_LOAD 63, lhu, x21, x24, 1214, load_data + 4, 0xf61b
    TEST_LOAD 64, lhu, x22, x13, 1746, load_data + 34, 0x66a4
    TEST_LOAD 65, lhu, x23, x18, 1354, load_data + 34, 0x66a4
    TEST_LOAD 66, lhu, x24, x22, -1347, load_data + 78, 0x73e1
    TEST_LOAD 67, lhu, x25, x26, 865, load_data + 71, 0x522a
    TEST_LOAD 68, lhu, x26, x29, -1900, load_data + 75, 0x3d06
    TEST_LOAD 69, lhu, x27, x27, 685, load_data + 68, 0xe41b
    TEST_LOAD 70, lhu, x28, x12, 313, load_data + 93, 0xede9
    TEST_LOAD 71, lhu, x29, x9, -1811, load_data + 11, 0x731
    li x5, NOWHERE + 8
    TEST_TRAP_TVAL_REG 72, CAUSE_LOAD_ACCESS, x5, lhu x6, 0(x5)
    # A load that traps leaves rd alone (case 73), also one to x0.
    li x6, 0x123456789
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 73, CAUSE_LOAD_ACCESS, x5, lhu x6, 0(x5)
    CHECK x6, 0x123456789
    TEST_TRAP_TVAL_REG 74, CAUSE_LOAD_ACCESS, x5, lhu x0, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
load_data:
    .byte 0x10, 0xf0, 0xb7, 0x21, 0x1b, 0xf6, 0xf9, 0x4a, 0x48, 0xf8, 0x9a, 0x31
    .byte 0x7, 0xbc, 0x8d, 0x45, 0x28, 0xfd, 0x80, 0x67, 0x46, 0xc3, 0xa9, 0x53
    .byte 0x4, 0x84, 0xac, 0x5a, 0x19, 0xbc, 0x9d, 0x4d, 0x1e, 0xff, 0xa4, 0x66
    .byte 0x5d, 0xe3, 0x8a, 0x2d, 0x3d, 0xfa, 0xa8, 0x3, 0x5f, 0x91, 0xd0, 0x42
    .byte 0x19, 0x81, 0xe5, 0x1, 0x7f, 0x83, 0xd2, 0x57, 0x4f, 0xbc, 0x98, 0x4a
    .byte 0x59, 0xf3, 0xff, 0x6a, 0x6d, 0xdb, 0xc6, 0x1, 0x1b, 0xe4, 0xbe, 0x2a
    .byte 0x52, 0x82, 0xca, 0x6, 0x3d, 0x97, 0xe1, 0x73, 0x14, 0xdc, 0xad, 0x6d
    .byte 0x39, 0xf3, 0xed, 0x59, 0x7c, 0xeb, 0xbb, 0x19, 0x7b, 0xe9, 0xed, 0x5f
    .byte 0x2b, 0xcb, 0xd1, 0x22, 0x4f, 0x80, 0xbb, 0x30, 0x58, 0x94, 0xa1, 0x72
    .byte 0x3c, 0xa1, 0xd0, 0x14, 0x10, 0xfc, 0xb3, 0x13, 0x10, 0xd0, 0xce, 0x5e
    .byte 0x60, 0x86, 0xa3, 0x64, 0x70, 0xed, 0xed, 0x53
