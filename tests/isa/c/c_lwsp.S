# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.lwsp rd, offset(rs1)
# Unprivileged specification, C extension (Zca).
#include "test.h"

    TEST_BEGIN
    # Case n: the load INSN gets R into x RD with x RS1 = ADDR.
    .macro TEST_LOAD_INSN n, insn, rd, rs1, addr, r
    li x3, \n
    la x\rs1, \addr
    \insn
    CHECK x\rd, \r
    .endm

    # Case n: the store INSN with x RS2 = VALUE, x RS1 = ADDR makes the doublewords at area R0..R2.
    .macro TEST_STORE_INSN n, insn, rs2, rs1, addr, value, r0, r1, r2
    li x3, \n
    la x31, area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    li x\rs2, \value
    la x\rs1, \addr
    \insn
    CHECK_MEM area, 0, \r0
    CHECK_MEM area, 8, \r1
    CHECK_MEM area, 16, \r2
    .endm
    TEST_LOAD_INSN 1, "RVC c.lwsp x27, 0(x2)", 27, 2, data + 24 - 0, 0x7bb5e33f
    TEST_LOAD_INSN 2, "RVC c.lwsp x6, 4(x2)", 6, 2, data + 104 - 4, 0xc9dbe39
    TEST_LOAD_INSN 3, "RVC c.lwsp x15, 8(x2)", 15, 2, data + 48 - 8, 0x2f93bc6d
    TEST_LOAD_INSN 4, "RVC c.lwsp x29, 12(x2)", 29, 2, data + 0 - 12, 0x70fa9114
    TEST_LOAD_INSN 5, "RVC c.lwsp x5, 16(x2)", 5, 2, data + 64 - 16, 0x13f2ec29
    TEST_LOAD_INSN 6, "RVC c.lwsp x25, 20(x2)", 25, 2, data + 32 - 20, 0x28858f78
    TEST_LOAD_INSN 7, "RVC c.lwsp x7, 24(x2)", 7, 2, data + 0 - 24, 0x70fa9114
    TEST_LOAD_INSN 8, "RVC c.lwsp x15, 28(x2)", 15, 2, data + 56 - 28, 0x5889a455
    TEST_LOAD_INSN 9, "RVC c.lwsp x15, 32(x2)", 15, 2, data + 24 - 32, 0x7bb5e33f
    TEST_LOAD_INSN 10, "RVC c.lwsp x28, 36(x2)", 28, 2, data + 24 - 36, 0x7bb5e33f
    TEST_LOAD_INSN 11, "RVC c.lwsp x15, 40(x2)", 15, 2, data + 64 - 40, 0x13f2ec29
    TEST_LOAD_INSN 12, "RVC c.lwsp x20, 44(x2)", 20, 2, data + 8 - 44, 0x67d0a545
    TEST_LOAD_INSN 13, "RVC c.lwsp x23, 48(x2)", 23, 2, data + 48 - 48, 0x2f93bc6d
    TEST_LOAD_INSN 14, "RVC c.lwsp x17, 52(x2)", 17, 2, data + 64 - 52, 0x13f2ec29
    TEST_LOAD_INSN 15, "RVC c.lwsp x19, 56(x2)", 19, 2, data + 32 - 56, 0x28858f78
    TEST_LOAD_INSN 16, "RVC c.lwsp x6, 60(x2)", 6, 2, data + 56 - 60, 0x5889a455
    TEST_LOAD_INSN 17, "RVC c.lwsp x23, 64(x2)", 23, 2, data + 56 - 64, 0x5889a455
    TEST_LOAD_INSN 18, "RVC c.lwsp x14, 68(x2)", 14, 2, data + 104 - 68, 0xc9dbe39
    TEST_LOAD_INSN 19, "RVC c.lwsp x18, 72(x2)", 18, 2, data + 16 - 72, 0x54ebf576
    TEST_LOAD_INSN 20, "RVC c.lwsp x15, 76(x2)", 15, 2, data + 48 - 76, 0x2f93bc6d
    TEST_LOAD_INSN 21, "RVC c.lwsp x1, 80(x2)", 1, 2, data + 112 - 80, 0x7caad061
    TEST_LOAD_INSN 22, "RVC c.lwsp x6, 84(x2)", 6, 2, data + 16 - 84, 0x54ebf576
    TEST_LOAD_INSN 23, "RVC c.lwsp x18, 88(x2)", 18, 2, data + 72 - 88, 0x29ce880a
    TEST_LOAD_INSN 24, "RVC c.lwsp x13, 92(x2)", 13, 2, data + 16 - 92, 0x54ebf576
    TEST_LOAD_INSN 25, "RVC c.lwsp x24, 96(x2)", 24, 2, data + 80 - 96, 0xfb1e338
    TEST_LOAD_INSN 26, "RVC c.lwsp x19, 100(x2)", 19, 2, data + 88 - 100, 0x49d0e409
    TEST_LOAD_INSN 27, "RVC c.lwsp x24, 104(x2)", 24, 2, data + 80 - 104, 0xfb1e338
    TEST_LOAD_INSN 28, "RVC c.lwsp x5, 108(x2)", 5, 2, data + 72 - 108, 0x29ce880a
    TEST_LOAD_INSN 29, "RVC c.lwsp x18, 112(x2)", 18, 2, data + 8 - 112, 0x67d0a545
    TEST_LOAD_INSN 30, "RVC c.lwsp x16, 116(x2)", 16, 2, data + 32 - 116, 0x28858f78
    TEST_LOAD_INSN 31, "RVC c.lwsp x29, 120(x2)", 29, 2, data + 32 - 120, 0x28858f78
    TEST_LOAD_INSN 32, "RVC c.lwsp x9, 124(x2)", 9, 2, data + 64 - 124, 0x13f2ec29
    TEST_LOAD_INSN 33, "RVC c.lwsp x14, 128(x2)", 14, 2, data + 48 - 128, 0x2f93bc6d
    TEST_LOAD_INSN 34, "RVC c.lwsp x9, 132(x2)", 9, 2, data + 0 - 132, 0x70fa9114
    TEST_LOAD_INSN 35, "RVC c.lwsp x17, 136(x2)", 17, 2, data + 88 - 136, 0x49d0e409
    TEST_LOAD_INSN 36, "RVC c.lwsp x28, 140(x2)", 28, 2, data + 72 - 140, 0x29ce880a
    TEST_LOAD_INSN 37, "RVC c.lwsp x6, 144(x2)", 6, 2, data + 40 - 144, 0x78d69e79
    TEST_LOAD_INSN 38, "RVC c.lwsp x5, 148(x2)", 5, 2, data + 24 - 148, 0x7bb5e33f
    TEST_LOAD_INSN 39, "RVC c.lwsp x11, 152(x2)", 11, 2, data + 32 - 152, 0x28858f78
    TEST_LOAD_INSN 40, "RVC c.lwsp x9, 156(x2)", 9, 2, data + 48 - 156, 0x2f93bc6d
    TEST_LOAD_INSN 41, "RVC c.lwsp x23, 160(x2)", 23, 2, data + 88 - 160, 0x49d0e409
    TEST_LOAD_INSN 42, "RVC c.lwsp x19, 164(x2)", 19, 2, data + 80 - 164, 0xfb1e338
    TEST_LOAD_INSN 43, "RVC c.lwsp x21, 168(x2)", 21, 2, data + 48 - 168, 0x2f93bc6d
    TEST_LOAD_INSN 44, "RVC c.lwsp x17, 172(x2)", 17, 2, data + 88 - 172, 0x49d0e409
    TEST_LOAD_INSN 45, "RVC c.lwsp x8, 176(x2)", 8, 2, data + 40 - 176, 0x78d69e79
    TEST_LOAD_INSN 46, "RVC c.lwsp x19, 180(x2)", 19, 2, data + 72 - 180, 0x29ce880a
    TEST_LOAD_INSN 47, "RVC c.lwsp x18, 184(x2)", 18, 2, data + 24 - 184, 0x7bb5e33f
    TEST_LOAD_INSN 48, "RVC c.lwsp x27, 188(x2)", 27, 2, data + 112 - 188, 0x7caad061
    TEST_LOAD_INSN 49, "RVC c.lwsp x11, 192(x2)", 11, 2, data + 64 - 192, 0x13f2ec29
    TEST_LOAD_INSN 50, "RVC c.lwsp x15, 196(x2)", 15, 2, data + 48 - 196, 0x2f93bc6d
    TEST_LOAD_INSN 51, "RVC c.lwsp x21, 200(x2)", 21, 2, data + 8 - 200, 0x67d0a545
    TEST_LOAD_INSN 52, "RVC c.lwsp x26, 204(x2)", 26, 2, data + 16 - 204, 0x54ebf576
    TEST_LOAD_INSN 53, "RVC c.lwsp x24, 208(x2)", 24, 2, data + 16 - 208, 0x54ebf576
    TEST_LOAD_INSN 54, "RVC c.lwsp x28, 212(x2)", 28, 2, data + 80 - 212, 0xfb1e338
    TEST_LOAD_INSN 55, "RVC c.lwsp x19, 216(x2)", 19, 2, data + 96 - 216, 0x7df3d155
    TEST_LOAD_INSN 56, "RVC c.lwsp x5, 220(x2)", 5, 2, data + 16 - 220, 0x54ebf576
    TEST_LOAD_INSN 57, "RVC c.lwsp x14, 224(x2)", 14, 2, data + 80 - 224, 0xfb1e338
    TEST_LOAD_INSN 58, "RVC c.lwsp x6, 228(x2)", 6, 2, data + 88 - 228, 0x49d0e409
    TEST_LOAD_INSN 59, "RVC c.lwsp x23, 232(x2)", 23, 2, data + 24 - 232, 0x7bb5e33f
    TEST_LOAD_INSN 60, "RVC c.lwsp x5, 236(x2)", 5, 2, data + 24 - 236, 0x7bb5e33f
    TEST_LOAD_INSN 61, "RVC c.lwsp x29, 240(x2)", 29, 2, data + 88 - 240, 0x49d0e409
    TEST_LOAD_INSN 62, "RVC c.lwsp x9, 244(x2)", 9, 2, data + 72 - 244, 0x29ce880a
    TEST_LOAD_INSN 63, "RVC c.lwsp x25, 248(x2)", 25, 2, data + 24 - 248, 0x7bb5e33f
    TEST_LOAD_INSN 64, "RVC c.lwsp x1, 252(x2)", 1, 2, data + 40 - 252, 0x78d69e79
    TEST_LOAD_INSN 65, "RVC c.lwsp x8, 8(x2)", 8, 2, data + 56 - 8, 0x5889a455
    TEST_LOAD_INSN 66, "RVC c.lwsp x16, 32(x2)", 16, 2, data + 57 - 32, 0x6f5889a4
    TEST_LOAD_INSN 67, "RVC c.lwsp x24, 68(x2)", 24, 2, data + 58 - 68, 0xfffffffff76f5889
    TEST_LOAD_INSN 68, "RVC c.lwsp x19, 40(x2)", 19, 2, data + 59 - 40, 0xffffffffb1f76f58
    TEST_LOAD_INSN 69, "RVC c.lwsp x15, 152(x2)", 15, 2, data + 60 - 152, 0x19b1f76f
    TEST_LOAD_INSN 70, "RVC c.lwsp x12, 20(x2)", 12, 2, data + 61 - 20, 0x2919b1f7
    TEST_LOAD_INSN 71, "RVC c.lwsp x14, 168(x2)", 14, 2, data + 62 - 168, 0xffffffffec2919b1
    TEST_LOAD_INSN 72, "RVC c.lwsp x7, 160(x2)", 7, 2, data + 63 - 160, 0xfffffffff2ec2919
    TEST_LOAD_INSN 73, "RVC c.lwsp x16, 20(x2)", 16, 2, data + 64 - 20, 0x13f2ec29
    TEST_LOAD_INSN 74, "RVC c.lwsp x8, 228(x2)", 8, 2, data + 76 - 228, 0x6fdbbd3b
    TEST_LOAD_INSN 75, "RVC c.lwsp x9, 124(x2)", 9, 2, data + 37 - 124, 0x792fdeac
    TEST_LOAD_INSN 76, "RVC c.lwsp x10, 132(x2)", 10, 2, data + 100 - 132, 0x70a7ff36
    TEST_LOAD_INSN 77, "RVC c.lwsp x11, 100(x2)", 11, 2, data + 43 - 100, 0xffffffffc5f47978
    TEST_LOAD_INSN 78, "RVC c.lwsp x12, 232(x2)", 12, 2, data + 74 - 232, 0xffffffffbd3b29ce
    TEST_LOAD_INSN 79, "RVC c.lwsp x13, 24(x2)", 13, 2, data + 118 - 24, 0xffffffffe5664f8a
    TEST_LOAD_INSN 80, "RVC c.lwsp x14, 44(x2)", 14, 2, data + 82 - 44, 0xffffffffd9460fb1
    TEST_LOAD_INSN 81, "RVC c.lwsp x15, 240(x2)", 15, 2, data + 36 - 240, 0x2fdeac69
    TEST_LOAD_INSN 82, "RVC c.lwsp x2, 4(x2)", 2, 2, data + 8 - 4, 0x67d0a545
    li x2, NOWHERE
    TEST_TRAP_TVAL_REG 83, CAUSE_LOAD_ACCESS, x2, RVC c.lwsp x8, 0(x2)
    TEST_ILLEGAL16 84, 0x4002
    TEST_ILLEGAL16 85, 0x5006
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
data:
    .byte 0x14, 0x91, 0xfa, 0x70, 0x5d, 0xfb, 0xc2, 0x67, 0x45, 0xa5, 0xd0, 0x67
    .byte 0x38, 0xc5, 0xb8, 0x5b, 0x76, 0xf5, 0xeb, 0x54, 0x3d, 0xab, 0x84, 0x5e
    .byte 0x3f, 0xe3, 0xb5, 0x7b, 0x37, 0xd3, 0xc8, 0x5c, 0x78, 0x8f, 0x85, 0x28
    .byte 0x69, 0xac, 0xde, 0x2f, 0x79, 0x9e, 0xd6, 0x78, 0x79, 0xf4, 0xc5, 0x11
    .byte 0x6d, 0xbc, 0x93, 0x2f, 0x21, 0xf4, 0x97, 0x23, 0x55, 0xa4, 0x89, 0x58
    .byte 0x6f, 0xf7, 0xb1, 0x19, 0x29, 0xec, 0xf2, 0x13, 0x67, 0xeb, 0xc1, 0x34
    .byte 0xa, 0x88, 0xce, 0x29, 0x3b, 0xbd, 0xdb, 0x6f, 0x38, 0xe3, 0xb1, 0xf
    .byte 0x46, 0xd9, 0xd6, 0x35, 0x9, 0xe4, 0xd0, 0x49, 0x7, 0xe2, 0xbc, 0x6d
    .byte 0x55, 0xd1, 0xf3, 0x7d, 0x36, 0xff, 0xa7, 0x70, 0x39, 0xbe, 0x9d, 0xc
    .byte 0x2a, 0xb1, 0x85, 0x3b, 0x61, 0xd0, 0xaa, 0x7c, 0x2, 0x8b, 0x8a, 0x4f
    .byte 0x66, 0xe5, 0xb4, 0x5, 0x6e, 0xc1, 0xdc, 0x66
