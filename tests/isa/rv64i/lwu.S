# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# lwu rd, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_LOAD 1, lwu, x5, x6, 0, load_data + 0, 0x77f9da04
    TEST_LOAD 2, lwu, x5, x6, 0, load_data + 1, 0x4877f9da
    TEST_LOAD 3, lwu, x5, x6, 0, load_data + 2, 0xb54877f9
    TEST_LOAD 4, lwu, x5, x6, 0, load_data + 3, 0xb0b54877
    TEST_LOAD 5, lwu, x5, x6, 0, load_data + 4, 0x68b0b548
    TEST_LOAD 6, lwu, x5, x6, 0, load_data + 5, 0xa68b0b5
    TEST_LOAD 7, lwu, x5, x6, 0, load_data + 6, 0xa70a68b0
    TEST_LOAD 8, lwu, x5, x6, 0, load_data + 7, 0xb5a70a68
    TEST_LOAD 9, lwu, x5, x6, 0, load_data + 8, 0x66b5a70a
    TEST_LOAD 10, lwu, x5, x6, 0, load_data + 9, 0x2e66b5a7
    TEST_LOAD 11, lwu, x5, x6, 0, load_data + 10, 0x802e66b5
    TEST_LOAD 12, lwu, x5, x6, 0, load_data + 11, 0x9e802e66
    TEST_LOAD 13, lwu, x5, x6, 0, load_data + 12, 0x679e802e
    TEST_LOAD 14, lwu, x5, x6, 0, load_data + 13, 0x55679e80
    TEST_LOAD 15, lwu, x5, x6, 0, load_data + 14, 0xb055679e
    TEST_LOAD 16, lwu, x5, x6, 0, load_data + 15, 0xccb05567
    TEST_LOAD 17, lwu, x5, x6, 0, load_data + 16, 0xfccb055
    TEST_LOAD 18, lwu, x5, x6, 0, load_data + 17, 0x1b0fccb0
    TEST_LOAD 19, lwu, x5, x6, 0, load_data + 18, 0xf31b0fcc
    TEST_LOAD 20, lwu, x5, x6, 0, load_data + 19, 0xf6f31b0f
    TEST_LOAD 21, lwu, x5, x6, 0, load_data + 20, 0x2ff6f31b
    TEST_LOAD 22, lwu, x5, x6, 0, load_data + 21, 0x212ff6f3
    TEST_LOAD 23, lwu, x5, x6, 0, load_data + 22, 0xf8212ff6
    TEST_LOAD 24, lwu, x5, x6, 0, load_data + 23, 0xcdf8212f
    TEST_LOAD 25, lwu, x5, x6, 0, load_data + 56, 0x7ebc12d
    TEST_LOAD 26, lwu, x5, x6, 0, load_data + 57, 0x3507ebc1
    TEST_LOAD 27, lwu, x5, x6, 0, load_data + 58, 0x873507eb
    TEST_LOAD 28, lwu, x5, x6, 0, load_data + 59, 0x8e873507
    TEST_LOAD 29, lwu, x5, x6, 0, load_data + 60, 0x518e8735
    TEST_LOAD 30, lwu, x5, x6, 0, load_data + 61, 0x51518e87
    TEST_LOAD 31, lwu, x5, x6, 0, load_data + 62, 0x9e51518e
    TEST_LOAD 32, lwu, x5, x6, 0, load_data + 63, 0xaf9e5151
    TEST_LOAD 33, lwu, x5, x6, 0, load_data + 64, 0x4af9e51
    TEST_LOAD 34, lwu, x5, x6, 1, load_data + 16, 0xfccb055
    TEST_LOAD 35, lwu, x5, x6, -1, load_data + 16, 0xfccb055
    TEST_LOAD 36, lwu, x5, x6, 2047, load_data + 16, 0xfccb055
    TEST_LOAD 37, lwu, x5, x6, -2048, load_data + 16, 0xfccb055
    TEST_LOAD 38, lwu, x5, x6, 1024, load_data + 16, 0xfccb055
    TEST_LOAD 39, lwu, x5, x6, -1024, load_data + 16, 0xfccb055
    TEST_LOAD 40, lwu, x5, x6, 8, load_data + 16, 0xfccb055
    TEST_LOAD 41, lwu, x5, x6, -8, load_data + 16, 0xfccb055
    TEST_LOAD 42, lwu, x0, x6, 1178, load_data + 8, 0
    TEST_LOAD 43, lwu, x6, x6, -1363, load_data + 25, 0x1a28cdf8
    TEST_LOAD 44, lwu, x31, x5, -1999, load_data + 116, 0x509aca2e
    TEST_LOAD 45, lwu, x1, x14, -767, load_data + 92, 0x16ec947b
    TEST_LOAD 46, lwu, x2, x25, 1213, load_data + 14, 0xb055679e
    TEST_LOAD 47, lwu, x5, x7, 1588, load_data + 88, 0x35af9d39
    TEST_LOAD 48, lwu, x6, x19, -1239, load_data + 80, 0x32f1be50
    TEST_LOAD 49, lwu, x7, x22, 680, load_data + 8, 0x66b5a70a
    TEST_LOAD 50, lwu, x8, x18, -989, load_data + 105, 0x420cc3a5
    TEST_LOAD 51, lwu, x9, x12, 770, load_data + 59, 0x8e873507
    TEST_LOAD 52, lwu, x10, x26, 1248, load_data + 5, 0xa68b0b5
    TEST_LOAD 53, lwu, x11, x21, 1247, load_data + 65, 0x7204af9e
    TEST_LOAD 54, lwu, x12, x17, -1531, load_data + 14, 0xb055679e
    TEST_LOAD 55, lwu, x13, x18, -618, load_data + 97, 0x3672d69d
    TEST_LOAD 56, lwu, x14, x22, -1747, load_data + 109, 0xf1fd7fe
    TEST_LOAD 57, lwu, x15, x29, 491, load_data + 113, 0x2e3b8686
    TEST_LOAD 58, lwu, x16, x7, 821, load_data + 15, 0xccb05567
    TEST_LOAD 59, lwu, x17, x10, -1650, load_data + 95, 0xd69d6a16
    TEST_LOAD 60, lwu, x18, x6, 1873, load_data + 57, 0x3507ebc1
    TEST_LOAD 61, lwu, x19, x2, 1455, load_data + 54, 0xc12d1596
    TEST_LOAD 62, lwu, x20, x29, 498, load_data + 108, 0x1fd7fe42
    TEST_LOAD 63, lwu, x21, x9, -864, load_data + 99, 0xdfab3672
    TEST_LOAD 64, lwu, x22, x28, -604, load_data + 70, 0x882466a0
    TEST_LOAD 65, lwu, x23, x2, -1889, load_data + 112, 0x3b86860f
    TEST_LOAD 66, lwu, x24, x1, 881, load_data + 112, 0x3b86860f
    TEST_LOAD 67, lwu, x25, x6, -2033, load_data + 94, 0x9d6a16ec
    TEST_LOAD 68, lwu, x26, x17, 464, load_data + 110, 0x860f1fd7
    TEST_LOAD 69, lwu, x27, x6, 1905, load_data + 30, 0xcc3174ad
    TEST_LOAD 70, lwu, x28, x1, -1106, load_data + 34, 0xa03d0e81
    TEST_LOAD 71, lwu, x29, x7, -929, load_data + 108, 0x1fd7fe42
    li x5, NOWHERE + 8
    TEST_TRAP_TVAL_REG 72, CAUSE_LOAD_ACCESS, x5, lwu x6, 0(x5)
    # A load that traps leaves rd alone (case 73), also one to x0.
    li x6, 0x123456789
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 73, CAUSE_LOAD_ACCESS, x5, lwu x6, 0(x5)
    CHECK x6, 0x123456789
    TEST_TRAP_TVAL_REG 74, CAUSE_LOAD_ACCESS, x5, lwu x0, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
load_data:
    .byte 0x4, 0xda, 0xf9, 0x77, 0x48, 0xb5, 0xb0, 0x68, 0xa, 0xa7, 0xb5, 0x66
    .byte 0x2e, 0x80, 0x9e, 0x67, 0x55, 0xb0, 0xcc, 0xf, 0x1b, 0xf3, 0xf6, 0x2f
    .byte 0x21, 0xf8, 0xcd, 0x28, 0x1a, 0xc9, 0xad, 0x74, 0x31, 0xcc, 0x81, 0xe
    .byte 0x3d, 0xa0, 0xb4, 0x0, 0x29, 0xf8, 0xa8, 0x29, 0x23, 0xab, 0x82, 0x3d
    .byte 0x60, 0xe9, 0xdf, 0x36, 0x5, 0xd1, 0x96, 0x15, 0x2d, 0xc1, 0xeb, 0x7
    .byte 0x35, 0x87, 0x8e, 0x51, 0x51, 0x9e, 0xaf, 0x4, 0x72, 0xa3, 0xa0, 0x66
    .byte 0x24, 0x88, 0x9f, 0x8, 0x71, 0xc6, 0x8f, 0x6e, 0x50, 0xbe, 0xf1, 0x32
    .byte 0x2e, 0xec, 0xdf, 0x9, 0x39, 0x9d, 0xaf, 0x35, 0x7b, 0x94, 0xec, 0x16
    .byte 0x6a, 0x9d, 0xd6, 0x72, 0x36, 0xab, 0xdf, 0x48, 0x33, 0xa5, 0xc3, 0xc
    .byte 0x42, 0xfe, 0xd7, 0x1f, 0xf, 0x86, 0x86, 0x3b, 0x2e, 0xca, 0x9a, 0x50
    .byte 0x40, 0xab, 0x99, 0x1a, 0x6, 0x99, 0xcb, 0x65
