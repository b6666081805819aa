# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.fsd freg, offset(rs1)
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
    TEST_FP_STORE 1, "RVC c.fsd f12, 0(x15)", f12, 15, area + 8 - (0), 0xfbf35fbd725bac64, 0xa5a5a5a5a5a5a5a5, 0xfbf35fbd725bac64, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 2, "RVC c.fsd f13, 8(x11)", f13, 11, area + 8 - (8), 0xf89e4e8e7b539ff5, 0xa5a5a5a5a5a5a5a5, 0xf89e4e8e7b539ff5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 3, "RVC c.fsd f11, 16(x9)", f11, 9, area + 8 - (16), 0x8d4fb56cb3d6bf40, 0xa5a5a5a5a5a5a5a5, 0x8d4fb56cb3d6bf40, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 4, "RVC c.fsd f9, 24(x12)", f9, 12, area + 8 - (24), 0x86f1342f47b19768, 0xa5a5a5a5a5a5a5a5, 0x86f1342f47b19768, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 5, "RVC c.fsd f15, 32(x8)", f15, 8, area + 8 - (32), 0xfefbd35aaaf6cab6, 0xa5a5a5a5a5a5a5a5, 0xfefbd35aaaf6cab6, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 6, "RVC c.fsd f15, 40(x10)", f15, 10, area + 8 - (40), 0x1867b703de74bb1b, 0xa5a5a5a5a5a5a5a5, 0x1867b703de74bb1b, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 7, "RVC c.fsd f11, 48(x13)", f11, 13, area + 8 - (48), 0x8066f5afe563b57e, 0xa5a5a5a5a5a5a5a5, 0x8066f5afe563b57e, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 8, "RVC c.fsd f12, 56(x12)", f12, 12, area + 8 - (56), 0x8985d110718b67e0, 0xa5a5a5a5a5a5a5a5, 0x8985d110718b67e0, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 9, "RVC c.fsd f15, 64(x12)", f15, 12, area + 8 - (64), 0xad4dea998e0e12c8, 0xa5a5a5a5a5a5a5a5, 0xad4dea998e0e12c8, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 10, "RVC c.fsd f10, 72(x9)", f10, 9, area + 8 - (72), 0xab16d0f70048cfdb, 0xa5a5a5a5a5a5a5a5, 0xab16d0f70048cfdb, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 11, "RVC c.fsd f15, 80(x12)", f15, 12, area + 8 - (80), 0xf7d14dfae8682839, 0xa5a5a5a5a5a5a5a5, 0xf7d14dfae8682839, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 12, "RVC c.fsd f10, 88(x15)", f10, 15, area + 8 - (88), 0x7d5ba7ed3c49d2ae, 0xa5a5a5a5a5a5a5a5, 0x7d5ba7ed3c49d2ae, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 13, "RVC c.fsd f15, 96(x8)", f15, 8, area + 8 - (96), 0x46d5ada8b401d661, 0xa5a5a5a5a5a5a5a5, 0x46d5ada8b401d661, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 14, "RVC c.fsd f12, 104(x11)", f12, 11, area + 8 - (104), 0x21c23824d768d86d, 0xa5a5a5a5a5a5a5a5, 0x21c23824d768d86d, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 15, "RVC c.fsd f12, 112(x15)", f12, 15, area + 8 - (112), 0xefc1befb9176b706, 0xa5a5a5a5a5a5a5a5, 0xefc1befb9176b706, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 16, "RVC c.fsd f8, 120(x8)", f8, 8, area + 8 - (120), 0x89a3ea679030bf5d, 0xa5a5a5a5a5a5a5a5, 0x89a3ea679030bf5d, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 17, "RVC c.fsd f9, 128(x13)", f9, 13, area + 8 - (128), 0x9591ddb13d951a22, 0xa5a5a5a5a5a5a5a5, 0x9591ddb13d951a22, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 18, "RVC c.fsd f15, 136(x13)", f15, 13, area + 8 - (136), 0x31ce528ab70c3088, 0xa5a5a5a5a5a5a5a5, 0x31ce528ab70c3088, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 19, "RVC c.fsd f10, 144(x13)", f10, 13, area + 8 - (144), 0x2f5e603425d228f9, 0xa5a5a5a5a5a5a5a5, 0x2f5e603425d228f9, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 20, "RVC c.fsd f15, 152(x13)", f15, 13, area + 8 - (152), 0x2b505d7766337f18, 0xa5a5a5a5a5a5a5a5, 0x2b505d7766337f18, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 21, "RVC c.fsd f15, 160(x11)", f15, 11, area + 8 - (160), 0xfd66d04ce2235aca, 0xa5a5a5a5a5a5a5a5, 0xfd66d04ce2235aca, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 22, "RVC c.fsd f13, 168(x15)", f13, 15, area + 8 - (168), 0xf19eaa92fca8db59, 0xa5a5a5a5a5a5a5a5, 0xf19eaa92fca8db59, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 23, "RVC c.fsd f8, 176(x8)", f8, 8, area + 8 - (176), 0x6252d2d503572f7f, 0xa5a5a5a5a5a5a5a5, 0x6252d2d503572f7f, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 24, "RVC c.fsd f9, 184(x10)", f9, 10, area + 8 - (184), 0xaaff3ac17c0bbb55, 0xa5a5a5a5a5a5a5a5, 0xaaff3ac17c0bbb55, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 25, "RVC c.fsd f14, 192(x11)", f14, 11, area + 8 - (192), 0x5c541d07a7786583, 0xa5a5a5a5a5a5a5a5, 0x5c541d07a7786583, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 26, "RVC c.fsd f14, 200(x9)", f14, 9, area + 8 - (200), 0x1bc2e83ad9d6d5c2, 0xa5a5a5a5a5a5a5a5, 0x1bc2e83ad9d6d5c2, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 27, "RVC c.fsd f9, 208(x12)", f9, 12, area + 8 - (208), 0xccb30e9e2ba7861f, 0xa5a5a5a5a5a5a5a5, 0xccb30e9e2ba7861f, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 28, "RVC c.fsd f14, 216(x13)", f14, 13, area + 8 - (216), 0xfc99910bf1e27f03, 0xa5a5a5a5a5a5a5a5, 0xfc99910bf1e27f03, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 29, "RVC c.fsd f10, 224(x12)", f10, 12, area + 8 - (224), 0xaff292bfc0bc4aa4, 0xa5a5a5a5a5a5a5a5, 0xaff292bfc0bc4aa4, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 30, "RVC c.fsd f9, 232(x11)", f9, 11, area + 8 - (232), 0x5dbf6019aed860a5, 0xa5a5a5a5a5a5a5a5, 0x5dbf6019aed860a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 31, "RVC c.fsd f9, 240(x11)", f9, 11, area + 8 - (240), 0x5b4761207f942564, 0xa5a5a5a5a5a5a5a5, 0x5b4761207f942564, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 32, "RVC c.fsd f11, 248(x9)", f11, 9, area + 8 - (248), 0x2392664f9334311, 0xa5a5a5a5a5a5a5a5, 0x2392664f9334311, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 33, "RVC c.fsd f13, 72(x10)", f13, 10, area + 0 - (72), 0x490731d9b08c548b, 0x490731d9b08c548b, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 34, "RVC c.fsd f10, 16(x12)", f10, 12, area + 1 - (16), 0x8b2b73ffadf8fd1f, 0x2b73ffadf8fd1fa5, 0xa5a5a5a5a5a5a58b, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 35, "RVC c.fsd f14, 208(x9)", f14, 9, area + 2 - (208), 0x3650217a1a6d0e63, 0x217a1a6d0e63a5a5, 0xa5a5a5a5a5a53650, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 36, "RVC c.fsd f10, 200(x14)", f10, 14, area + 3 - (200), 0x8e325ae1ef254117, 0xe1ef254117a5a5a5, 0xa5a5a5a5a58e325a, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 37, "RVC c.fsd f13, 208(x15)", f13, 15, area + 4 - (208), 0x71fbedefff87fc61, 0xff87fc61a5a5a5a5, 0xa5a5a5a571fbedef, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 38, "RVC c.fsd f15, 144(x8)", f15, 8, area + 5 - (144), 0x6dedb59251dd79ad, 0xdd79ada5a5a5a5a5, 0xa5a5a56dedb59251, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 39, "RVC c.fsd f11, 152(x9)", f11, 9, area + 6 - (152), 0x38fc31d7d6dd744c, 0x744ca5a5a5a5a5a5, 0xa5a538fc31d7d6dd, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 40, "RVC c.fsd f10, 160(x13)", f10, 13, area + 7 - (160), 0x386604e285ceb695, 0x95a5a5a5a5a5a5a5, 0xa5386604e285ceb6, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 41, "RVC c.fsd f8, 32(x14)", f8, 14, area + 8 - (32), 0x16babfbfc74f9263, 0xa5a5a5a5a5a5a5a5, 0x16babfbfc74f9263, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 42, "RVC c.fsd f14, 200(x9)", f14, 9, area + 9 - (200), 0xbf256c65eae1d596, 0xa5a5a5a5a5a5a5a5, 0x256c65eae1d596a5, 0xa5a5a5a5a5a5a5bf
    TEST_FP_STORE 43, "RVC c.fsd f9, 200(x8)", f9, 8, area + 10 - (200), 0xfa0985020ffdcfdc, 0xa5a5a5a5a5a5a5a5, 0x85020ffdcfdca5a5, 0xa5a5a5a5a5a5fa09
    TEST_FP_STORE 44, "RVC c.fsd f15, 224(x9)", f15, 9, area + 11 - (224), 0xa855b927ac29beb2, 0xa5a5a5a5a5a5a5a5, 0x27ac29beb2a5a5a5, 0xa5a5a5a5a5a855b9
    TEST_FP_STORE 45, "RVC c.fsd f8, 8(x13)", f8, 13, area + 12 - (8), 0xda24187e7b4c4e55, 0xa5a5a5a5a5a5a5a5, 0x7b4c4e55a5a5a5a5, 0xa5a5a5a5da24187e
    TEST_FP_STORE 46, "RVC c.fsd f13, 152(x13)", f13, 13, area + 13 - (152), 0x762bd6dc7f98cd81, 0xa5a5a5a5a5a5a5a5, 0x98cd81a5a5a5a5a5, 0xa5a5a5762bd6dc7f
    TEST_FP_STORE 47, "RVC c.fsd f14, 16(x15)", f14, 15, area + 14 - (16), 0xf4c927ec8c2aa336, 0xa5a5a5a5a5a5a5a5, 0xa336a5a5a5a5a5a5, 0xa5a5f4c927ec8c2a
    TEST_FP_STORE 48, "RVC c.fsd f10, 136(x9)", f10, 9, area + 15 - (136), 0xdd4560d6e9a34d97, 0xa5a5a5a5a5a5a5a5, 0x97a5a5a5a5a5a5a5, 0xa5dd4560d6e9a34d
    TEST_FP_STORE 49, "RVC c.fsd f14, 16(x10)", f14, 10, area + 16 - (16), 0xb0d0d8f6f3c07fe0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xb0d0d8f6f3c07fe0
    TEST_FP_STORE 50, "RVC c.fsd f8, 128(x15)", f8, 15, area + 8 - (128), 0x7ff0000000000001, 0xa5a5a5a5a5a5a5a5, 0x7ff0000000000001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 51, "RVC c.fsd f8, 200(x14)", f8, 14, area + 8 - (200), 0xffffffff7f800001, 0xa5a5a5a5a5a5a5a5, 0xffffffff7f800001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 52, "RVC c.fsd f8, 144(x14)", f8, 14, area + 8 - (144), 0xffffffffffff7c01, 0xa5a5a5a5a5a5a5a5, 0xffffffffffff7c01, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 53, "RVC c.fsd f14, 200(x14)", f14, 14, area + 8 - (200), 0x3c00, 0xa5a5a5a5a5a5a5a5, 0x3c00, 0xa5a5a5a5a5a5a5a5
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 54, CAUSE_STORE_ACCESS, x9, RVC c.fsd f8, 0(x9)
    la x9, area
    TEST_FP_OFF 55, RVC c.fsd f8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
