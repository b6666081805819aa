# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.fld freg, offset(rs1)
# Unprivileged specification, C extension with D (Zcd).
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
    TEST_FP_LOAD 1, "RVC c.fld f9, 0(x12)", f9, 12, area + 104 - (0), 0x2ddaa7226cd0f71a
    TEST_FP_LOAD 2, "RVC c.fld f14, 8(x13)", f14, 13, area + 96 - (8), 0x99487597ce59f4d
    TEST_FP_LOAD 3, "RVC c.fld f9, 16(x11)", f9, 11, area + 40 - (16), 0x49b2d61731849f30
    TEST_FP_LOAD 4, "RVC c.fld f13, 24(x11)", f13, 11, area + 72 - (24), 0x20a5e83a1a90b332
    TEST_FP_LOAD 5, "RVC c.fld f14, 32(x12)", f14, 12, area + 80 - (32), 0x7083a2142fbc9640
    TEST_FP_LOAD 6, "RVC c.fld f8, 40(x14)", f8, 14, area + 0 - (40), 0x7ff0000000000001
    TEST_FP_LOAD 7, "RVC c.fld f11, 48(x10)", f11, 10, area + 104 - (48), 0x2ddaa7226cd0f71a
    TEST_FP_LOAD 8, "RVC c.fld f9, 56(x11)", f9, 11, area + 24 - (56), 0x61a5b86414e1b504
    TEST_FP_LOAD 9, "RVC c.fld f13, 64(x9)", f13, 9, area + 48 - (64), 0x40f5e56f10c4cd34
    TEST_FP_LOAD 10, "RVC c.fld f12, 72(x8)", f12, 8, area + 40 - (72), 0x49b2d61731849f30
    TEST_FP_LOAD 11, "RVC c.fld f9, 80(x8)", f9, 8, area + 8 - (80), 0x7f8000017c017c01
    TEST_FP_LOAD 12, "RVC c.fld f12, 88(x14)", f12, 14, area + 112 - (88), 0x509fd9087dc0960d
    TEST_FP_LOAD 13, "RVC c.fld f11, 96(x14)", f11, 14, area + 8 - (96), 0x7f8000017c017c01
    TEST_FP_LOAD 14, "RVC c.fld f8, 104(x15)", f8, 15, area + 104 - (104), 0x2ddaa7226cd0f71a
    TEST_FP_LOAD 15, "RVC c.fld f9, 112(x15)", f9, 15, area + 64 - (112), 0x62f18d2141bddc2d
    TEST_FP_LOAD 16, "RVC c.fld f10, 120(x9)", f10, 9, area + 16 - (120), 0x4bd1c75a1bdeae68
    TEST_FP_LOAD 17, "RVC c.fld f13, 128(x12)", f13, 12, area + 80 - (128), 0x7083a2142fbc9640
    TEST_FP_LOAD 18, "RVC c.fld f15, 136(x13)", f15, 13, area + 40 - (136), 0x49b2d61731849f30
    TEST_FP_LOAD 19, "RVC c.fld f8, 144(x13)", f8, 13, area + 112 - (144), 0x509fd9087dc0960d
    TEST_FP_LOAD 20, "RVC c.fld f12, 152(x13)", f12, 13, area + 112 - (152), 0x509fd9087dc0960d
    TEST_FP_LOAD 21, "RVC c.fld f11, 160(x13)", f11, 13, area + 104 - (160), 0x2ddaa7226cd0f71a
    TEST_FP_LOAD 22, "RVC c.fld f13, 168(x12)", f13, 12, area + 72 - (168), 0x20a5e83a1a90b332
    TEST_FP_LOAD 23, "RVC c.fld f9, 176(x9)", f9, 9, area + 96 - (176), 0x99487597ce59f4d
    TEST_FP_LOAD 24, "RVC c.fld f9, 184(x10)", f9, 10, area + 24 - (184), 0x61a5b86414e1b504
    TEST_FP_LOAD 25, "RVC c.fld f11, 192(x8)", f11, 8, area + 16 - (192), 0x4bd1c75a1bdeae68
    TEST_FP_LOAD 26, "RVC c.fld f10, 200(x8)", f10, 8, area + 16 - (200), 0x4bd1c75a1bdeae68
    TEST_FP_LOAD 27, "RVC c.fld f8, 208(x8)", f8, 8, area + 48 - (208), 0x40f5e56f10c4cd34
    TEST_FP_LOAD 28, "RVC c.fld f12, 216(x15)", f12, 15, area + 56 - (216), 0x17edcb6e5da4fa7d
    TEST_FP_LOAD 29, "RVC c.fld f10, 224(x11)", f10, 11, area + 72 - (224), 0x20a5e83a1a90b332
    TEST_FP_LOAD 30, "RVC c.fld f13, 232(x13)", f13, 13, area + 56 - (232), 0x17edcb6e5da4fa7d
    TEST_FP_LOAD 31, "RVC c.fld f9, 240(x8)", f9, 8, area + 40 - (240), 0x49b2d61731849f30
    TEST_FP_LOAD 32, "RVC c.fld f10, 248(x11)", f10, 11, area + 112 - (248), 0x509fd9087dc0960d
    TEST_FP_LOAD 33, "RVC c.fld f13, 248(x12)", f13, 12, area + 0 - (248), 0x7ff0000000000001
    TEST_FP_LOAD 34, "RVC c.fld f12, 56(x9)", f12, 9, area + 8 - (56), 0x7f8000017c017c01
    TEST_FP_LOAD 35, "RVC c.fld f8, 184(x12)", f8, 12, area + 12 - (184), 0x1bdeae687f800001
    TEST_FP_LOAD 36, "RVC c.fld f10, 56(x13)", f10, 13, area + 56 - (56), 0x17edcb6e5da4fa7d
    TEST_FP_LOAD 37, "RVC c.fld f8, 176(x13)", f8, 13, area + 57 - (176), 0x2d17edcb6e5da4fa
    TEST_FP_LOAD 38, "RVC c.fld f15, 200(x8)", f15, 8, area + 58 - (200), 0xdc2d17edcb6e5da4
    TEST_FP_LOAD 39, "RVC c.fld f11, 160(x12)", f11, 12, area + 59 - (160), 0xbddc2d17edcb6e5d
    TEST_FP_LOAD 40, "RVC c.fld f10, 216(x12)", f10, 12, area + 60 - (216), 0x41bddc2d17edcb6e
    TEST_FP_LOAD 41, "RVC c.fld f10, 48(x13)", f10, 13, area + 61 - (48), 0x2141bddc2d17edcb
    TEST_FP_LOAD 42, "RVC c.fld f15, 232(x10)", f15, 10, area + 62 - (232), 0x8d2141bddc2d17ed
    TEST_FP_LOAD 43, "RVC c.fld f8, 176(x12)", f8, 12, area + 63 - (176), 0xf18d2141bddc2d17
    TEST_FP_LOAD 44, "RVC c.fld f11, 160(x15)", f11, 15, area + 64 - (160), 0x62f18d2141bddc2d
    TEST_FP_LOAD 45, "RVC c.fld f9, 232(x11)", f9, 11, area + 24 - (232), 0x61a5b86414e1b504
    TEST_FP_LOAD 46, "RVC c.fld f13, 104(x8)", f13, 8, area + 25 - (104), 0x7061a5b86414e1b5
    TEST_FP_LOAD 47, "RVC c.fld f15, 48(x15)", f15, 15, area + 26 - (48), 0xfd7061a5b86414e1
    TEST_FP_LOAD 48, "RVC c.fld f14, 216(x14)", f14, 14, area + 27 - (216), 0xf4fd7061a5b86414
    TEST_FP_LOAD 49, "RVC c.fld f8, 136(x14)", f8, 14, area + 28 - (136), 0x1ef4fd7061a5b864
    TEST_FP_LOAD 50, "RVC c.fld f10, 240(x13)", f10, 13, area + 29 - (240), 0x191ef4fd7061a5b8
    TEST_FP_LOAD 51, "RVC c.fld f11, 56(x14)", f11, 14, area + 30 - (56), 0xbb191ef4fd7061a5
    TEST_FP_LOAD 52, "RVC c.fld f12, 80(x9)", f12, 9, area + 31 - (80), 0xbebb191ef4fd7061
    TEST_FP_LOAD 53, "RVC c.fld f15, 32(x10)", f15, 10, area + 112 - (32), 0x509fd9087dc0960d
    TEST_FP_LOAD 54, "RVC c.fld f12, 168(x10)", f12, 10, area + 84 - (168), 0x51e7c56d7083a214
    TEST_FP_LOAD 55, "RVC c.fld f12, 136(x14)", f12, 14, area + 99 - (136), 0xd0f71a099487597c
    TEST_FP_LOAD 56, "RVC c.fld f11, 200(x12)", f11, 12, area + 29 - (200), 0x191ef4fd7061a5b8
    TEST_FP_LOAD 57, "RVC c.fld f10, 216(x12)", f10, 12, area + 80 - (216), 0x7083a2142fbc9640
    TEST_FP_LOAD 58, "RVC c.fld f9, 232(x8)", f9, 8, area + 24 - (232), 0x61a5b86414e1b504
    TEST_FP_LOAD 59, "RVC c.fld f14, 0(x8)", f14, 8, area + 12 - (0), 0x1bdeae687f800001
    TEST_FP_LOAD 60, "RVC c.fld f15, 216(x15)", f15, 15, area + 76 - (216), 0x2fbc964020a5e83a
    TEST_FP_LOAD 61, "RVC c.fld f9, 112(x9)", f9, 9, area + 38 - (112), 0xd61731849f3003be
    TEST_FP_LOAD 62, "RVC c.fld f13, 152(x12)", f13, 12, area + 30 - (152), 0xbb191ef4fd7061a5
    TEST_FP_LOAD 63, "RVC c.fld f11, 160(x9)", f11, 9, area + 46 - (160), 0xe56f10c4cd3449b2
    TEST_FP_LOAD 64, "RVC c.fld f10, 40(x9)", f10, 9, area + 74 - (40), 0x964020a5e83a1a90
    TEST_FP_LOAD 65, "RVC c.fld f15, 96(x15)", f15, 15, area + 106 - (96), 0x960d2ddaa7226cd0
    TEST_FP_LOAD 66, "RVC c.fld f10, 200(x12)", f10, 12, area + 11 - (200), 0xdeae687f8000017c
    TEST_FP_LOAD 67, "RVC c.fld f15, 32(x8)", f15, 8, area + 11 - (32), 0xdeae687f8000017c
    TEST_FP_LOAD 68, "RVC c.fld f10, 160(x10)", f10, 10, area + 101 - (160), 0x226cd0f71a099487
    TEST_FP_LOAD 69, "RVC c.fld f8, 184(x12)", f8, 12, area + 21 - (184), 0x6414e1b5044bd1c7
    TEST_FP_LOAD 70, "RVC c.fld f9, 232(x8)", f9, 8, area + 67 - (232), 0x90b33262f18d2141
    TEST_FP_LOAD 71, "RVC c.fld f14, 0(x12)", f14, 12, area + 74 - (0), 0x964020a5e83a1a90
    TEST_FP_LOAD 72, "RVC c.fld f9, 168(x13)", f9, 13, area + 87 - (168), 0xfab23851e7c56d70
    TEST_FP_LOAD 73, "RVC c.fld f8, 88(x12)", f8, 12, area + 49 - (88), 0x7d40f5e56f10c4cd
    TEST_FP_LOAD 74, "RVC c.fld f11, 32(x11)", f11, 11, area + 80 - (32), 0x7083a2142fbc9640
    TEST_FP_LOAD 75, "RVC c.fld f13, 160(x10)", f13, 10, area + 51 - (160), 0xa4fa7d40f5e56f10
    TEST_FP_LOAD 76, "RVC c.fld f12, 176(x14)", f12, 14, area + 5 - (176), 0x17c017c017ff000
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 77, CAUSE_LOAD_ACCESS, x9, RVC c.fld f8, 0(x9)
    la x9, area
    TEST_FP_OFF 78, RVC c.fld f8, 0(x9)
    TEST_FP_DIRTY 79, RVC c.fld f8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
area:
    .byte 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf0, 0x7f, 0x1, 0x7c, 0x1, 0x7c
    .byte 0x1, 0x0, 0x80, 0x7f, 0x68, 0xae, 0xde, 0x1b, 0x5a, 0xc7, 0xd1, 0x4b
    .byte 0x4, 0xb5, 0xe1, 0x14, 0x64, 0xb8, 0xa5, 0x61, 0x70, 0xfd, 0xf4, 0x1e
    .byte 0x19, 0xbb, 0xbe, 0x3, 0x30, 0x9f, 0x84, 0x31, 0x17, 0xd6, 0xb2, 0x49
    .byte 0x34, 0xcd, 0xc4, 0x10, 0x6f, 0xe5, 0xf5, 0x40, 0x7d, 0xfa, 0xa4, 0x5d
    .byte 0x6e, 0xcb, 0xed, 0x17, 0x2d, 0xdc, 0xbd, 0x41, 0x21, 0x8d, 0xf1, 0x62
    .byte 0x32, 0xb3, 0x90, 0x1a, 0x3a, 0xe8, 0xa5, 0x20, 0x40, 0x96, 0xbc, 0x2f
    .byte 0x14, 0xa2, 0x83, 0x70, 0x6d, 0xc5, 0xe7, 0x51, 0x38, 0xb2, 0xfa, 0x3
    .byte 0x4d, 0x9f, 0xe5, 0x7c, 0x59, 0x87, 0x94, 0x9, 0x1a, 0xf7, 0xd0, 0x6c
    .byte 0x22, 0xa7, 0xda, 0x2d, 0xd, 0x96, 0xc0, 0x7d, 0x8, 0xd9, 0x9f, 0x50
    .byte 0x6, 0xf4, 0xd3, 0x14, 0x7d, 0xdb, 0xf2, 0x14
