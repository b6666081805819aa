# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.swsp rs2, offset(rs1)
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
    TEST_STORE_INSN 1, "RVC c.swsp x15, 0(x2)", 15, 2, area + 8 - 0, 0xe16075eb8c684966, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a58c684966, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 2, "RVC c.swsp x8, 4(x2)", 8, 2, area + 8 - 4, 0x68fed361ff04c5db, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ff04c5db, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 3, "RVC c.swsp x7, 8(x2)", 7, 2, area + 8 - 8, 0xf8e7faac2a06214, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5c2a06214, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 4, "RVC c.swsp x9, 12(x2)", 9, 2, area + 8 - 12, 0x10d5adf1a9119e15, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a9119e15, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 5, "RVC c.swsp x5, 16(x2)", 5, 2, area + 8 - 16, 0xe17df554a3626da1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a3626da1, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 6, "RVC c.swsp x26, 20(x2)", 26, 2, area + 8 - 20, 0x6cc6402e6df62cdb, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a56df62cdb, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 7, "RVC c.swsp x24, 24(x2)", 24, 2, area + 8 - 24, 0x7febb76a98cbd9a3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a598cbd9a3, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 8, "RVC c.swsp x5, 28(x2)", 5, 2, area + 8 - 28, 0xd45297737e4ff4f5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a57e4ff4f5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 9, "RVC c.swsp x24, 32(x2)", 24, 2, area + 8 - 32, 0x7acfcc5644019370, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a544019370, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 10, "RVC c.swsp x29, 36(x2)", 29, 2, area + 8 - 36, 0x5f978c7a5e540574, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a55e540574, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 11, "RVC c.swsp x27, 40(x2)", 27, 2, area + 8 - 40, 0x320d87c715e56649, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a515e56649, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 12, "RVC c.swsp x11, 44(x2)", 11, 2, area + 8 - 44, 0x75885686b8a2a37f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5b8a2a37f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 13, "RVC c.swsp x19, 48(x2)", 19, 2, area + 8 - 48, 0x73b4bf04ebfc7f5a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ebfc7f5a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 14, "RVC c.swsp x26, 52(x2)", 26, 2, area + 8 - 52, 0x65e068b16a56ee92, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a56a56ee92, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 15, "RVC c.swsp x7, 56(x2)", 7, 2, area + 8 - 56, 0x65e5c02577a09d07, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a577a09d07, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 16, "RVC c.swsp x10, 60(x2)", 10, 2, area + 8 - 60, 0xe9b15cca55cf233d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a555cf233d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 17, "RVC c.swsp x25, 64(x2)", 25, 2, area + 8 - 64, 0x884fbd4b0e82a59b, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a50e82a59b, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 18, "RVC c.swsp x17, 68(x2)", 17, 2, area + 8 - 68, 0xb16fe7d587fcc15d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a587fcc15d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 19, "RVC c.swsp x16, 72(x2)", 16, 2, area + 8 - 72, 0x2914c9cc50ec7f9f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a550ec7f9f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 20, "RVC c.swsp x22, 76(x2)", 22, 2, area + 8 - 76, 0xf5d31c501a9c1794, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a51a9c1794, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 21, "RVC c.swsp x13, 80(x2)", 13, 2, area + 8 - 80, 0xa590128757d81d9b, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a557d81d9b, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 22, "RVC c.swsp x24, 84(x2)", 24, 2, area + 8 - 84, 0x4b8fed3704ef42d4, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a504ef42d4, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 23, "RVC c.swsp x8, 88(x2)", 8, 2, area + 8 - 88, 0xf782a7f6db281e3a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5db281e3a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 24, "RVC c.swsp x20, 92(x2)", 20, 2, area + 8 - 92, 0xc81a175e21efccad, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a521efccad, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 25, "RVC c.swsp x21, 96(x2)", 21, 2, area + 8 - 96, 0x2f9de4b1c59be6a7, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5c59be6a7, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 26, "RVC c.swsp x21, 100(x2)", 21, 2, area + 8 - 100, 0xd3025df28521a635, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a58521a635, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 27, "RVC c.swsp x16, 104(x2)", 16, 2, area + 8 - 104, 0xb89c6e95c8b804ad, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5c8b804ad, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 28, "RVC c.swsp x9, 108(x2)", 9, 2, area + 8 - 108, 0x2bc1bf97b25667fd, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5b25667fd, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 29, "RVC c.swsp x7, 112(x2)", 7, 2, area + 8 - 112, 0x5318f7b1df56ef6b, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5df56ef6b, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 30, "RVC c.swsp x1, 116(x2)", 1, 2, area + 8 - 116, 0x1799abdab38f623f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5b38f623f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 31, "RVC c.swsp x5, 120(x2)", 5, 2, area + 8 - 120, 0xe9cb0efc3fb25c0a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a53fb25c0a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 32, "RVC c.swsp x16, 124(x2)", 16, 2, area + 8 - 124, 0x98f336e5766c6020, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5766c6020, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 33, "RVC c.swsp x13, 128(x2)", 13, 2, area + 8 - 128, 0x57d5fc9efeec1ff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5efeec1ff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 34, "RVC c.swsp x21, 132(x2)", 21, 2, area + 8 - 132, 0x67fbce2e9cedd254, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a59cedd254, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 35, "RVC c.swsp x8, 136(x2)", 8, 2, area + 8 - 136, 0xc96fc118a123dda1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a123dda1, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 36, "RVC c.swsp x5, 140(x2)", 5, 2, area + 8 - 140, 0x66f16cdf5630f5d5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a55630f5d5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 37, "RVC c.swsp x22, 144(x2)", 22, 2, area + 8 - 144, 0xe1a7d103262922a3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5262922a3, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 38, "RVC c.swsp x15, 148(x2)", 15, 2, area + 8 - 148, 0xd99c33fe69d1fa81, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a569d1fa81, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 39, "RVC c.swsp x9, 152(x2)", 9, 2, area + 8 - 152, 0x48d7c75ee9ffb016, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5e9ffb016, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 40, "RVC c.swsp x19, 156(x2)", 19, 2, area + 8 - 156, 0x5735e1b4326008bb, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5326008bb, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 41, "RVC c.swsp x28, 160(x2)", 28, 2, area + 8 - 160, 0x68f5094cc7823377, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5c7823377, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 42, "RVC c.swsp x24, 164(x2)", 24, 2, area + 8 - 164, 0x9e3ad6c32fff091d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a52fff091d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 43, "RVC c.swsp x25, 168(x2)", 25, 2, area + 8 - 168, 0xe631c1f64450f511, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a54450f511, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 44, "RVC c.swsp x9, 172(x2)", 9, 2, area + 8 - 172, 0x1dc4a4336c1ec8f6, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a56c1ec8f6, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 45, "RVC c.swsp x29, 176(x2)", 29, 2, area + 8 - 176, 0x33a3087f54eac81f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a554eac81f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 46, "RVC c.swsp x29, 180(x2)", 29, 2, area + 8 - 180, 0xf870174475fdcfa2, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a575fdcfa2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 47, "RVC c.swsp x8, 184(x2)", 8, 2, area + 8 - 184, 0xf524963ccba2f5dd, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5cba2f5dd, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 48, "RVC c.swsp x21, 188(x2)", 21, 2, area + 8 - 188, 0xcfcde6efa7472791, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a7472791, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 49, "RVC c.swsp x27, 192(x2)", 27, 2, area + 8 - 192, 0x5e0d3f78e7185df3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5e7185df3, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 50, "RVC c.swsp x22, 196(x2)", 22, 2, area + 8 - 196, 0x901b7d6fd396a8e2, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5d396a8e2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 51, "RVC c.swsp x5, 200(x2)", 5, 2, area + 8 - 200, 0xbf686bb91644446d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a51644446d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 52, "RVC c.swsp x21, 204(x2)", 21, 2, area + 8 - 204, 0x704569adcc11472, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5dcc11472, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 53, "RVC c.swsp x20, 208(x2)", 20, 2, area + 8 - 208, 0x9f6663c95c8df0f6, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a55c8df0f6, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 54, "RVC c.swsp x10, 212(x2)", 10, 2, area + 8 - 212, 0x4ee47902ec4bef45, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ec4bef45, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 55, "RVC c.swsp x17, 216(x2)", 17, 2, area + 8 - 216, 0x52a2c8048b939e04, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a58b939e04, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 56, "RVC c.swsp x12, 220(x2)", 12, 2, area + 8 - 220, 0xec54c9cd8f3f0b93, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a58f3f0b93, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 57, "RVC c.swsp x16, 224(x2)", 16, 2, area + 8 - 224, 0x2d2f162bdfc71c1c, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5dfc71c1c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 58, "RVC c.swsp x5, 228(x2)", 5, 2, area + 8 - 228, 0x4ad469f049b2fb4a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a549b2fb4a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 59, "RVC c.swsp x14, 232(x2)", 14, 2, area + 8 - 232, 0x72024dcc378a8374, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5378a8374, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 60, "RVC c.swsp x23, 236(x2)", 23, 2, area + 8 - 236, 0x701b300745a42d41, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a545a42d41, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 61, "RVC c.swsp x27, 240(x2)", 27, 2, area + 8 - 240, 0x876aa3e6fb0924ec, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5fb0924ec, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 62, "RVC c.swsp x24, 244(x2)", 24, 2, area + 8 - 244, 0x87ad908008abed7d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a508abed7d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 63, "RVC c.swsp x17, 248(x2)", 17, 2, area + 8 - 248, 0x2eb7c11bc6698338, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5c6698338, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 64, "RVC c.swsp x20, 252(x2)", 20, 2, area + 8 - 252, 0xd9fc4cce07c280ae, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a507c280ae, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 65, "RVC c.swsp x20, 208(x2)", 20, 2, area + 0 - 208, 0xab3fc10da3462b3f, 0xa5a5a5a5a3462b3f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 66, "RVC c.swsp x1, 24(x2)", 1, 2, area + 1 - 24, 0xb28912052a6dbf96, 0xa5a5a52a6dbf96a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 67, "RVC c.swsp x19, 204(x2)", 19, 2, area + 2 - 204, 0x97752b48485f0e63, 0xa5a5485f0e63a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 68, "RVC c.swsp x26, 120(x2)", 26, 2, area + 3 - 120, 0x5f2d3ad482bff5b8, 0xa582bff5b8a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 69, "RVC c.swsp x5, 180(x2)", 5, 2, area + 4 - 180, 0x4d1fd2b35164f99d, 0x5164f99da5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 70, "RVC c.swsp x20, 192(x2)", 20, 2, area + 5 - 192, 0x630bdcbee0bfaff4, 0xbfaff4a5a5a5a5a5, 0xa5a5a5a5a5a5a5e0, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 71, "RVC c.swsp x8, 132(x2)", 8, 2, area + 6 - 132, 0xaa13aa84cf1cb48e, 0xb48ea5a5a5a5a5a5, 0xa5a5a5a5a5a5cf1c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 72, "RVC c.swsp x23, 60(x2)", 23, 2, area + 7 - 60, 0x84815f4e3752403b, 0x3ba5a5a5a5a5a5a5, 0xa5a5a5a5a5375240, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 73, "RVC c.swsp x27, 20(x2)", 27, 2, area + 8 - 20, 0x18aade97034b9318, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5034b9318, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 74, "RVC c.swsp x9, 76(x2)", 9, 2, area + 9 - 76, 0x507732a10696d8a7, 0xa5a5a5a5a5a5a5a5, 0xa5a5a50696d8a7a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 75, "RVC c.swsp x1, 208(x2)", 1, 2, area + 10 - 208, 0xdeb825f7bec0661e, 0xa5a5a5a5a5a5a5a5, 0xa5a5bec0661ea5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 76, "RVC c.swsp x22, 124(x2)", 22, 2, area + 11 - 124, 0xe957b120ac2b310b, 0xa5a5a5a5a5a5a5a5, 0xa5ac2b310ba5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 77, "RVC c.swsp x29, 112(x2)", 29, 2, area + 12 - 112, 0xd2ff6258195e4e75, 0xa5a5a5a5a5a5a5a5, 0x195e4e75a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 78, "RVC c.swsp x28, 236(x2)", 28, 2, area + 13 - 236, 0xf0942b05bdf81c93, 0xa5a5a5a5a5a5a5a5, 0xf81c93a5a5a5a5a5, 0xa5a5a5a5a5a5a5bd
    TEST_STORE_INSN 79, "RVC c.swsp x28, 0(x2)", 28, 2, area + 14 - 0, 0xa2e30c98dbebf7e7, 0xa5a5a5a5a5a5a5a5, 0xf7e7a5a5a5a5a5a5, 0xa5a5a5a5a5a5dbeb
    TEST_STORE_INSN 80, "RVC c.swsp x15, 0(x2)", 15, 2, area + 15 - 0, 0xf64588b93e9ca3fd, 0xa5a5a5a5a5a5a5a5, 0xfda5a5a5a5a5a5a5, 0xa5a5a5a5a53e9ca3
    TEST_STORE_INSN 81, "RVC c.swsp x15, 244(x2)", 15, 2, area + 16 - 244, 0x70449bed141a5865, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5141a5865
    TEST_STORE_INSN 82, "RVC c.swsp x1, 48(x2)", 1, 2, area + 17 - 48, 0xa66b48fc6c962541, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a56c962541a5
    TEST_STORE_INSN 83, "RVC c.swsp x16, 196(x2)", 16, 2, area + 18 - 196, 0xcb076aaab902b7a8, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5b902b7a8a5a5
    TEST_STORE_INSN 84, "RVC c.swsp x16, 32(x2)", 16, 2, area + 19 - 32, 0xc5820a98187e9dad, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5187e9dada5a5a5
    TEST_STORE_INSN 85, "RVC c.swsp x10, 108(x2)", 10, 2, area + 20 - 108, 0xf049932c55e08ce1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x55e08ce1a5a5a5a5
    TEST_STORE_INSN 86, "RVC c.swsp x0, 4(x2)", 0, 2, area + 8 - 4, 0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a500000000, 0xa5a5a5a5a5a5a5a5
    li x2, NOWHERE
    TEST_TRAP_TVAL_REG 87, CAUSE_STORE_ACCESS, x2, RVC c.swsp x8, 0(x2)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
