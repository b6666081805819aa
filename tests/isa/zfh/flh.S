# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# flh freg, offset(rs1)
# Unprivileged specification, Zfh: half precision; NaN boxing.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    # Case n: the load INSN gets the raw register content R into FREG with x RS1 = ADDR.
    .macro TEST_FP_LOAD n, insn, freg, rs1, addr, r
    li x3, \n
    FP_SET \freg, 0x0123456789abcdef
    la x\rs1, \addr
    \insn
    CHECK_F \freg, \r
    CHECK_FLAGS 0
    .endm

    # Case n: the store INSN of FREG = VALUE with x RS1 = ADDR makes the doublewords at area R0..R2.
    .macro TEST_FP_STORE n, insn, freg, rs1, addr, value, r0, r1, r2
    li x3, \n
    la x31, area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    FP_SET \freg, \value
    la x\rs1, \addr
    \insn
    CHECK_MEM area, 0, \r0
    CHECK_MEM area, 8, \r1
    CHECK_MEM area, 16, \r2
    .endm
    ENABLE_FP
    TEST_FP_LOAD 1, "flh f24, 0(x5)", f24, 5, area + 0 - (0), 0xffffffffffff0001
    TEST_FP_LOAD 2, "flh f28, 1(x1)", f28, 1, area + 80 - (1), 0xffffffffffff8358
    TEST_FP_LOAD 3, "flh f7, -1(x1)", f7, 1, area + 24 - (-1), 0xffffffffffffe512
    TEST_FP_LOAD 4, "flh f6, 2047(x16)", f6, 16, area + 16 - (2047), 0xffffffffffffba1c
    TEST_FP_LOAD 5, "flh f26, -2048(x15)", f26, 15, area + 40 - (-2048), 0xffffffffffffdb4f
    TEST_FP_LOAD 6, "flh f28, 8(x29)", f28, 29, area + 112 - (8), 0xffffffffffffae68
    TEST_FP_LOAD 7, "flh f21, -8(x16)", f21, 16, area + 24 - (-8), 0xffffffffffffe512
    TEST_FP_LOAD 8, "flh f12, 1976(x16)", f12, 16, area + 0 - (1976), 0xffffffffffff0001
    TEST_FP_LOAD 9, "flh f5, -1774(x2)", f5, 2, area + 8 - (-1774), 0xffffffffffff7c01
    TEST_FP_LOAD 10, "flh f16, -897(x16)", f16, 16, area + 12 - (-897), 0xffffffffffff0001
    TEST_FP_LOAD 11, "flh f6, 435(x2)", f6, 2, area + 56 - (435), 0xffffffffffff9f7f
    TEST_FP_LOAD 12, "flh f5, -141(x5)", f5, 5, area + 57 - (-141), 0xfffffffffffffc9f
    TEST_FP_LOAD 13, "flh f25, -117(x5)", f25, 5, area + 58 - (-117), 0xffffffffffff0bfc
    TEST_FP_LOAD 14, "flh f15, 1876(x16)", f15, 16, area + 59 - (1876), 0xffffffffffff530b
    TEST_FP_LOAD 15, "flh f21, 316(x29)", f21, 29, area + 60 - (316), 0xffffffffffffd653
    TEST_FP_LOAD 16, "flh f26, -159(x15)", f26, 15, area + 61 - (-159), 0xffffffffffffabd6
    TEST_FP_LOAD 17, "flh f9, -1363(x15)", f9, 15, area + 62 - (-1363), 0xffffffffffff65ab
    TEST_FP_LOAD 18, "flh f22, -1033(x2)", f22, 2, area + 63 - (-1033), 0xffffffffffff6365
    TEST_FP_LOAD 19, "flh f9, -169(x6)", f9, 6, area + 64 - (-169), 0xffffffffffffbd63
    TEST_FP_LOAD 20, "flh f28, 1311(x29)", f28, 29, area + 24 - (1311), 0xffffffffffffe512
    TEST_FP_LOAD 21, "flh f22, 2003(x15)", f22, 15, area + 25 - (2003), 0xffffffffffffcce5
    TEST_FP_LOAD 22, "flh f3, -155(x29)", f3, 29, area + 26 - (-155), 0xffffffffffff7fcc
    TEST_FP_LOAD 23, "flh f25, -1332(x5)", f25, 5, area + 27 - (-1332), 0xffffffffffff507f
    TEST_FP_LOAD 24, "flh f21, -204(x6)", f21, 6, area + 28 - (-204), 0xffffffffffffb550
    TEST_FP_LOAD 25, "flh f15, -1372(x1)", f15, 1, area + 29 - (-1372), 0xffffffffffffb3b5
    TEST_FP_LOAD 26, "flh f14, -1067(x5)", f14, 5, area + 30 - (-1067), 0xffffffffffff46b3
    TEST_FP_LOAD 27, "flh f16, -1008(x1)", f16, 1, area + 31 - (-1008), 0xffffffffffff5546
    TEST_FP_LOAD 28, "flh f13, -22(x16)", f13, 16, area + 83 - (-22), 0xffffffffffff4c6d
    TEST_FP_LOAD 29, "flh f30, -1304(x5)", f30, 5, area + 118 - (-1304), 0xffffffffffff46bc
    TEST_FP_LOAD 30, "flh f7, -1880(x5)", f7, 5, area + 103 - (-1880), 0xffffffffffff324d
    TEST_FP_LOAD 31, "flh f6, 1280(x2)", f6, 2, area + 90 - (1280), 0xffffffffffff27a8
    TEST_FP_LOAD 32, "flh f14, 939(x16)", f14, 16, area + 2 - (939), 0xffffffffffff0000
    TEST_FP_LOAD 33, "flh f13, 1521(x6)", f13, 6, area + 88 - (1521), 0xffffffffffffdf46
    TEST_FP_LOAD 34, "flh f26, -1524(x16)", f26, 16, area + 26 - (-1524), 0xffffffffffff7fcc
    TEST_FP_LOAD 35, "flh f15, -629(x16)", f15, 16, area + 60 - (-629), 0xffffffffffffd653
    TEST_FP_LOAD 36, "flh f30, -1153(x15)", f30, 15, area + 62 - (-1153), 0xffffffffffff65ab
    TEST_FP_LOAD 37, "flh f6, 572(x15)", f6, 15, area + 69 - (572), 0xffffffffffff95b4
    TEST_FP_LOAD 38, "flh f3, 1274(x15)", f3, 15, area + 11 - (1274), 0xffffffffffff017c
    TEST_FP_LOAD 39, "flh f10, -1972(x1)", f10, 1, area + 69 - (-1972), 0xffffffffffff95b4
    TEST_FP_LOAD 40, "flh f12, -1034(x16)", f12, 16, area + 0 - (-1034), 0xffffffffffff0001
    TEST_FP_LOAD 41, "flh f13, 1085(x16)", f13, 16, area + 44 - (1085), 0xffffffffffffe14d
    TEST_FP_LOAD 42, "flh f0, 27(x29)", f0, 29, area + 57 - (27), 0xfffffffffffffc9f
    TEST_FP_LOAD 43, "flh f5, -1427(x15)", f5, 15, area + 10 - (-1427), 0xffffffffffff7c01
    TEST_FP_LOAD 44, "flh f31, 327(x16)", f31, 16, area + 87 - (327), 0xffffffffffff461e
    TEST_FP_LOAD 45, "flh f19, -1383(x6)", f19, 6, area + 46 - (-1383), 0xffffffffffff7afa
    TEST_FP_LOAD 46, "flh f12, -1674(x6)", f12, 6, area + 81 - (-1674), 0xffffffffffffea83
    TEST_FP_LOAD 47, "flh f18, 242(x5)", f18, 5, area + 67 - (242), 0xffffffffffff3a79
    TEST_FP_LOAD 48, "flh f4, 105(x1)", f4, 1, area + 1 - (105), 0xffffffffffff0000
    TEST_FP_LOAD 49, "flh f4, -883(x29)", f4, 29, area + 66 - (-883), 0xffffffffffff79cc
    TEST_FP_LOAD 50, "flh f13, 1611(x29)", f13, 29, area + 21 - (1611), 0xffffffffffff8cb8
    TEST_FP_LOAD 51, "flh f29, 705(x29)", f29, 29, area + 47 - (705), 0xffffffffffff2d7a
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 52, CAUSE_LOAD_ACCESS, x9, flh f8, 0(x9)
    la x9, area
    TEST_FP_OFF 53, flh f8, 0(x9)
    TEST_FP_DIRTY 54, flh f8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
area:
    .byte 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf0, 0x7f, 0x1, 0x7c, 0x1, 0x7c
    .byte 0x1, 0x0, 0x80, 0x7f, 0x1c, 0xba, 0xc9, 0x15, 0x76, 0xb8, 0x8c, 0x12
    .byte 0x12, 0xe5, 0xcc, 0x7f, 0x50, 0xb5, 0xb3, 0x46, 0x55, 0xf3, 0xc5, 0x3d
    .byte 0xb, 0xd9, 0xc8, 0x54, 0x4f, 0xdb, 0xbc, 0x15, 0x4d, 0xe1, 0xfa, 0x7a
    .byte 0x2d, 0xa9, 0x90, 0x77, 0x56, 0xfb, 0xd7, 0x29, 0x7f, 0x9f, 0xfc, 0xb
    .byte 0x53, 0xd6, 0xab, 0x65, 0x63, 0xbd, 0xcc, 0x79, 0x3a, 0xb4, 0x95, 0x5b
    .byte 0x24, 0x8f, 0xc2, 0x55, 0x2e, 0x95, 0x90, 0x70, 0x58, 0x83, 0xea, 0x6d
    .byte 0x4c, 0xae, 0xe8, 0x1e, 0x46, 0xdf, 0xa8, 0x27, 0x78, 0x82, 0x80, 0x46
    .byte 0x4f, 0xba, 0xab, 0x6e, 0x5, 0xe8, 0xf1, 0x4d, 0x32, 0xca, 0x8c, 0x7a
    .byte 0x12, 0x9c, 0x8b, 0x2f, 0x68, 0xae, 0xff, 0x1e, 0x29, 0xad, 0xbc, 0x46
    .byte 0x54, 0xfb, 0xfa, 0x43, 0x29, 0xed, 0xcc, 0x2a
