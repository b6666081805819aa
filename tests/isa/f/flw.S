# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# flw freg, offset(rs1)
# Unprivileged specification, F extension, loads and stores.
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
    TEST_FP_LOAD 1, "flw f0, 0(x1)", f0, 1, area + 80 - (0), 0xffffffff00b8ea41
    TEST_FP_LOAD 2, "flw f23, 1(x15)", f23, 15, area + 56 - (1), 0xffffffff21a6c762
    TEST_FP_LOAD 3, "flw f0, -1(x15)", f0, 15, area + 16 - (-1), 0xffffffff4de0ec2a
    TEST_FP_LOAD 4, "flw f2, 2047(x1)", f2, 1, area + 0 - (2047), 0xffffffff00000001
    TEST_FP_LOAD 5, "flw f10, -2048(x6)", f10, 6, area + 40 - (-2048), 0xffffffff1b92f35d
    TEST_FP_LOAD 6, "flw f10, 8(x29)", f10, 29, area + 32 - (8), 0xffffffff40b5bb69
    TEST_FP_LOAD 7, "flw f13, -8(x5)", f13, 5, area + 88 - (-8), 0xffffffff4fc5db4a
    TEST_FP_LOAD 8, "flw f23, -1629(x15)", f23, 15, area + 0 - (-1629), 0xffffffff00000001
    TEST_FP_LOAD 9, "flw f22, -223(x6)", f22, 6, area + 8 - (-223), 0xffffffff7c017c01
    TEST_FP_LOAD 10, "flw f30, -1684(x16)", f30, 16, area + 12 - (-1684), 0xffffffff7f800001
    TEST_FP_LOAD 11, "flw f24, -1636(x29)", f24, 29, area + 56 - (-1636), 0xffffffff21a6c762
    TEST_FP_LOAD 12, "flw f21, -965(x15)", f21, 15, area + 57 - (-965), 0xffffffff3e21a6c7
    TEST_FP_LOAD 13, "flw f8, 839(x5)", f8, 5, area + 58 - (839), 0xffffffffc43e21a6
    TEST_FP_LOAD 14, "flw f29, -167(x6)", f29, 6, area + 59 - (-167), 0xffffffff8fc43e21
    TEST_FP_LOAD 15, "flw f27, -238(x1)", f27, 1, area + 60 - (-238), 0xffffffff138fc43e
    TEST_FP_LOAD 16, "flw f12, 588(x1)", f12, 1, area + 61 - (588), 0xffffffff75138fc4
    TEST_FP_LOAD 17, "flw f19, -367(x16)", f19, 16, area + 62 - (-367), 0xffffffffa875138f
    TEST_FP_LOAD 18, "flw f9, -1066(x1)", f9, 1, area + 63 - (-1066), 0xffffffff8ea87513
    TEST_FP_LOAD 19, "flw f12, -1178(x29)", f12, 29, area + 64 - (-1178), 0xffffffff708ea875
    TEST_FP_LOAD 20, "flw f6, -1209(x2)", f6, 2, area + 24 - (-1209), 0xffffffff6cb8d621
    TEST_FP_LOAD 21, "flw f4, 1598(x29)", f4, 29, area + 25 - (1598), 0xffffffff1e6cb8d6
    TEST_FP_LOAD 22, "flw f21, 915(x5)", f21, 5, area + 26 - (915), 0xffffffff981e6cb8
    TEST_FP_LOAD 23, "flw f16, -754(x2)", f16, 2, area + 27 - (-754), 0xffffffff9c981e6c
    TEST_FP_LOAD 24, "flw f23, 757(x2)", f23, 2, area + 28 - (757), 0xffffffff789c981e
    TEST_FP_LOAD 25, "flw f28, 1983(x29)", f28, 29, area + 29 - (1983), 0xffffffff69789c98
    TEST_FP_LOAD 26, "flw f26, -1726(x15)", f26, 15, area + 30 - (-1726), 0xffffffffbb69789c
    TEST_FP_LOAD 27, "flw f14, 1709(x1)", f14, 1, area + 31 - (1709), 0xffffffffb5bb6978
    TEST_FP_LOAD 28, "flw f0, -1352(x29)", f0, 29, area + 26 - (-1352), 0xffffffff981e6cb8
    TEST_FP_LOAD 29, "flw f11, -43(x5)", f11, 5, area + 27 - (-43), 0xffffffff9c981e6c
    TEST_FP_LOAD 30, "flw f15, 69(x1)", f15, 1, area + 51 - (69), 0xffffffffe6d96956
    TEST_FP_LOAD 31, "flw f14, 19(x5)", f14, 5, area + 30 - (19), 0xffffffffbb69789c
    TEST_FP_LOAD 32, "flw f4, 1107(x6)", f4, 6, area + 61 - (1107), 0xffffffff75138fc4
    TEST_FP_LOAD 33, "flw f20, -1791(x16)", f20, 16, area + 58 - (-1791), 0xffffffffc43e21a6
    TEST_FP_LOAD 34, "flw f0, 2041(x29)", f0, 29, area + 95 - (2041), 0xffffffffd3953c4e
    TEST_FP_LOAD 35, "flw f6, 3(x1)", f6, 1, area + 28 - (3), 0xffffffff789c981e
    TEST_FP_LOAD 36, "flw f28, 782(x16)", f28, 16, area + 24 - (782), 0xffffffff6cb8d621
    TEST_FP_LOAD 37, "flw f25, 349(x5)", f25, 5, area + 63 - (349), 0xffffffff8ea87513
    TEST_FP_LOAD 38, "flw f18, -1683(x15)", f18, 15, area + 12 - (-1683), 0xffffffff7f800001
    TEST_FP_LOAD 39, "flw f10, -224(x29)", f10, 29, area + 109 - (-224), 0xffffffff3c268384
    TEST_FP_LOAD 40, "flw f24, 944(x5)", f24, 5, area + 2 - (944), 0xffffffff00000000
    TEST_FP_LOAD 41, "flw f25, 1587(x16)", f25, 16, area + 54 - (1587), 0xffffffffc7624ce6
    TEST_FP_LOAD 42, "flw f5, 286(x29)", f5, 29, area + 47 - (286), 0xffffffffbbd31168
    TEST_FP_LOAD 43, "flw f12, 508(x5)", f12, 5, area + 95 - (508), 0xffffffffd3953c4e
    TEST_FP_LOAD 44, "flw f6, 1482(x15)", f6, 15, area + 77 - (1482), 0xffffffff412eade4
    TEST_FP_LOAD 45, "flw f20, -1184(x2)", f20, 2, area + 58 - (-1184), 0xffffffffc43e21a6
    TEST_FP_LOAD 46, "flw f22, 1345(x1)", f22, 1, area + 74 - (1345), 0xffffffffe41a42bf
    TEST_FP_LOAD 47, "flw f15, 976(x1)", f15, 1, area + 9 - (976), 0xffffffff017c017c
    TEST_FP_LOAD 48, "flw f18, -1078(x6)", f18, 6, area + 36 - (-1078), 0xffffffff59d0c847
    TEST_FP_LOAD 49, "flw f13, 1156(x1)", f13, 1, area + 102 - (1156), 0xffffffffaf185481
    TEST_FP_LOAD 50, "flw f29, 410(x2)", f29, 2, area + 85 - (410), 0xffffffff4a2bd5ab
    TEST_FP_LOAD 51, "flw f18, -1218(x29)", f18, 29, area + 50 - (-1218), 0xffffffffd96956bb
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 52, CAUSE_LOAD_ACCESS, x9, flw f8, 0(x9)
    la x9, area
    TEST_FP_OFF 53, flw f8, 0(x9)
    TEST_FP_DIRTY 54, flw f8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 64
area:
    .byte 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf0, 0x7f, 0x1, 0x7c, 0x1, 0x7c
    .byte 0x1, 0x0, 0x80, 0x7f, 0x2a, 0xec, 0xe0, 0x4d, 0x11, 0xa3, 0x97, 0x7f
    .byte 0x21, 0xd6, 0xb8, 0x6c, 0x1e, 0x98, 0x9c, 0x78, 0x69, 0xbb, 0xb5, 0x40
    .byte 0x47, 0xc8, 0xd0, 0x59, 0x5d, 0xf3, 0x92, 0x1b, 0x5b, 0xcc, 0x8c, 0x68
    .byte 0x11, 0xd3, 0xbb, 0x56, 0x69, 0xd9, 0xe6, 0x4c, 0x62, 0xc7, 0xa6, 0x21
    .byte 0x3e, 0xc4, 0x8f, 0x13, 0x75, 0xa8, 0x8e, 0x70, 0x5b, 0xf5, 0x97, 0x1f
    .byte 0x3f, 0xdc, 0xbf, 0x42, 0x1a, 0xe4, 0xad, 0x2e, 0x41, 0xea, 0xb8, 0x0
    .byte 0x10, 0xab, 0xd5, 0x2b, 0x4a, 0xdb, 0xc5, 0x4f, 0x74, 0xa6, 0x93, 0x4e
    .byte 0x3c, 0x95, 0xd3, 0x24, 0x22, 0x92, 0x81, 0x54, 0x18, 0xaf, 0xf9, 0x40
    .byte 0x4b, 0x84, 0x83, 0x26, 0x3c, 0xa0, 0x8e, 0x5c, 0x6, 0xaf, 0xdd, 0x79
    .byte 0x39, 0xf4, 0xed, 0x72, 0x16, 0x95, 0xa0, 0x2a
