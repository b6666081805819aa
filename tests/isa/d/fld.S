# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fld freg, offset(rs1)
# Unprivileged specification, D extension, loads and stores; NaN boxing.
#include "fp.h"

    TEST_BEGIN
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
    TEST_FP_LOAD 1, "fld f21, 0(x5)", f21, 5, area + 72 - (0), 0x59e286386f87c564
    TEST_FP_LOAD 2, "fld f16, 1(x6)", f16, 6, area + 104 - (1), 0x7f81874b3ec28362
    TEST_FP_LOAD 3, "fld f15, -1(x6)", f15, 6, area + 112 - (-1), 0x3bc7ab077cc28573
    TEST_FP_LOAD 4, "fld f12, 2047(x15)", f12, 15, area + 88 - (2047), 0x72ccba0d06b68120
    TEST_FP_LOAD 5, "fld f29, -2048(x1)", f29, 1, area + 56 - (-2048), 0x71a39640699cd161
    TEST_FP_LOAD 6, "fld f12, 8(x16)", f12, 16, area + 40 - (8), 0x7af09f594ecfe078
    TEST_FP_LOAD 7, "fld f16, -8(x15)", f16, 15, area + 72 - (-8), 0x59e286386f87c564
    TEST_FP_LOAD 8, "fld f19, 433(x16)", f19, 16, area + 0 - (433), 0x7ff0000000000001
    TEST_FP_LOAD 9, "fld f10, 1217(x16)", f10, 16, area + 8 - (1217), 0x7f8000017c017c01
    TEST_FP_LOAD 10, "fld f17, -927(x5)", f17, 5, area + 12 - (-927), 0x30d2c26c7f800001
    TEST_FP_LOAD 11, "fld f11, 1315(x5)", f11, 5, area + 56 - (1315), 0x71a39640699cd161
    TEST_FP_LOAD 12, "fld f28, -665(x2)", f28, 2, area + 57 - (-665), 0x7071a39640699cd1
    TEST_FP_LOAD 13, "fld f17, 770(x2)", f17, 2, area + 58 - (770), 0xf77071a39640699c
    TEST_FP_LOAD 14, "fld f24, 205(x1)", f24, 1, area + 59 - (205), 0xf2f77071a3964069
    TEST_FP_LOAD 15, "fld f14, -689(x16)", f14, 16, area + 60 - (-689), 0x44f2f77071a39640
    TEST_FP_LOAD 16, "fld f16, 1311(x6)", f16, 6, area + 61 - (1311), 0x7a44f2f77071a396
    TEST_FP_LOAD 17, "fld f9, 577(x15)", f9, 15, area + 62 - (577), 0xad7a44f2f77071a3
    TEST_FP_LOAD 18, "fld f26, -372(x6)", f26, 6, area + 63 - (-372), 0xf5ad7a44f2f77071
    TEST_FP_LOAD 19, "fld f30, -1078(x29)", f30, 29, area + 64 - (-1078), 0x2af5ad7a44f2f770
    TEST_FP_LOAD 20, "fld f28, -47(x6)", f28, 6, area + 24 - (-47), 0x6ba3847161d7aa41
    TEST_FP_LOAD 21, "fld f22, 1216(x15)", f22, 15, area + 25 - (1216), 0x416ba3847161d7aa
    TEST_FP_LOAD 22, "fld f16, 113(x1)", f16, 1, area + 26 - (113), 0xe7416ba3847161d7
    TEST_FP_LOAD 23, "fld f4, -270(x1)", f4, 1, area + 27 - (-270), 0xdce7416ba3847161
    TEST_FP_LOAD 24, "fld f21, -723(x29)", f21, 29, area + 28 - (-723), 0x17dce7416ba38471
    TEST_FP_LOAD 25, "fld f5, -1180(x6)", f5, 6, area + 29 - (-1180), 0x217dce7416ba384
    TEST_FP_LOAD 26, "fld f24, 495(x2)", f24, 2, area + 30 - (495), 0xb10217dce7416ba3
    TEST_FP_LOAD 27, "fld f25, -286(x1)", f25, 1, area + 31 - (-286), 0xc5b10217dce7416b
    TEST_FP_LOAD 28, "fld f16, 687(x29)", f16, 29, area + 48 - (687), 0x3ecae55a0c8ac941
    TEST_FP_LOAD 29, "fld f29, -1441(x29)", f29, 29, area + 91 - (-1441), 0x89e86772ccba0d06
    TEST_FP_LOAD 30, "fld f6, 1078(x16)", f6, 16, area + 57 - (1078), 0x7071a39640699cd1
    TEST_FP_LOAD 31, "fld f18, -1588(x6)", f18, 6, area + 26 - (-1588), 0xe7416ba3847161d7
    TEST_FP_LOAD 32, "fld f30, -119(x6)", f30, 6, area + 24 - (-119), 0x6ba3847161d7aa41
    TEST_FP_LOAD 33, "fld f23, -680(x15)", f23, 15, area + 90 - (-680), 0xe86772ccba0d06b6
    TEST_FP_LOAD 34, "fld f30, -1982(x1)", f30, 1, area + 51 - (-1982), 0x9cd1613ecae55a0c
    TEST_FP_LOAD 35, "fld f31, -2047(x5)", f31, 5, area + 111 - (-2047), 0xc7ab077cc285737f
    TEST_FP_LOAD 36, "fld f28, -62(x15)", f28, 15, area + 29 - (-62), 0x217dce7416ba384
    TEST_FP_LOAD 37, "fld f27, 1095(x29)", f27, 29, area + 107 - (1095), 0xc285737f81874b3e
    TEST_FP_LOAD 38, "fld f14, -1189(x5)", f14, 5, area + 102 - (-1189), 0x874b3ec2836257d8
    TEST_FP_LOAD 39, "fld f3, -759(x2)", f3, 2, area + 26 - (-759), 0xe7416ba3847161d7
    TEST_FP_LOAD 40, "fld f31, -301(x16)", f31, 16, area + 26 - (-301), 0xe7416ba3847161d7
    TEST_FP_LOAD 41, "fld f3, -608(x16)", f3, 16, area + 48 - (-608), 0x3ecae55a0c8ac941
    TEST_FP_LOAD 42, "fld f25, -1380(x1)", f25, 1, area + 49 - (-1380), 0x613ecae55a0c8ac9
    TEST_FP_LOAD 43, "fld f2, 1045(x1)", f2, 1, area + 101 - (1045), 0x4b3ec2836257d8da
    TEST_FP_LOAD 44, "fld f7, -493(x5)", f7, 5, area + 100 - (-493), 0x3ec2836257d8da27
    TEST_FP_LOAD 45, "fld f21, -498(x1)", f21, 1, area + 64 - (-498), 0x2af5ad7a44f2f770
    TEST_FP_LOAD 46, "fld f0, -1190(x16)", f0, 16, area + 47 - (-1190), 0xcae55a0c8ac9417a
    TEST_FP_LOAD 47, "fld f4, -572(x5)", f4, 5, area + 56 - (-572), 0x71a39640699cd161
    TEST_FP_LOAD 48, "fld f0, 811(x16)", f0, 16, area + 7 - (811), 0x8000017c017c017f
    TEST_FP_LOAD 49, "fld f23, 1567(x29)", f23, 29, area + 2 - (1567), 0x7c017ff000000000
    TEST_FP_LOAD 50, "fld f19, 1336(x6)", f19, 6, area + 38 - (1336), 0x9f594ecfe0784dc5
    TEST_FP_LOAD 51, "fld f22, 2003(x29)", f22, 29, area + 96 - (2003), 0x57d8da275e89e867
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 52, CAUSE_LOAD_ACCESS, x9, fld f8, 0(x9)
    la x9, area
    TEST_FP_OFF 53, fld f8, 0(x9)
    TEST_FP_DIRTY 54, fld f8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
area:
    .byte 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf0, 0x7f, 0x1, 0x7c, 0x1, 0x7c
    .byte 0x1, 0x0, 0x80, 0x7f, 0x6c, 0xc2, 0xd2, 0x30, 0xb, 0xb1, 0x93, 0x64
    .byte 0x41, 0xaa, 0xd7, 0x61, 0x71, 0x84, 0xa3, 0x6b, 0x41, 0xe7, 0xdc, 0x17
    .byte 0x2, 0xb1, 0xc5, 0x4d, 0x78, 0xe0, 0xcf, 0x4e, 0x59, 0x9f, 0xf0, 0x7a
    .byte 0x41, 0xc9, 0x8a, 0xc, 0x5a, 0xe5, 0xca, 0x3e, 0x61, 0xd1, 0x9c, 0x69
    .byte 0x40, 0x96, 0xa3, 0x71, 0x70, 0xf7, 0xf2, 0x44, 0x7a, 0xad, 0xf5, 0x2a
    .byte 0x64, 0xc5, 0x87, 0x6f, 0x38, 0x86, 0xe2, 0x59, 0x59, 0xf8, 0xaf, 0x10
    .byte 0x6c, 0x93, 0xdf, 0x5d, 0x20, 0x81, 0xb6, 0x6, 0xd, 0xba, 0xcc, 0x72
    .byte 0x67, 0xe8, 0x89, 0x5e, 0x27, 0xda, 0xd8, 0x57, 0x62, 0x83, 0xc2, 0x3e
    .byte 0x4b, 0x87, 0x81, 0x7f, 0x73, 0x85, 0xc2, 0x7c, 0x7, 0xab, 0xc7, 0x3b
    .byte 0x61, 0xce, 0xdb, 0x2e, 0x42, 0xe2, 0x89, 0x23
