# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsd freg, offset(rs1)
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
    TEST_FP_STORE 1, "fsd f18, 0(x6)", f18, 6, area + 8 - (0), 0xfb30cc2975f56ce1, 0xa5a5a5a5a5a5a5a5, 0xfb30cc2975f56ce1, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 2, "fsd f12, 1(x6)", f12, 6, area + 8 - (1), 0xa45d3eb5e5e28b09, 0xa5a5a5a5a5a5a5a5, 0xa45d3eb5e5e28b09, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 3, "fsd f23, -1(x16)", f23, 16, area + 8 - (-1), 0xe5c5162833b40fc3, 0xa5a5a5a5a5a5a5a5, 0xe5c5162833b40fc3, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 4, "fsd f7, 2047(x5)", f7, 5, area + 8 - (2047), 0x2b2dca8ba0809ea9, 0xa5a5a5a5a5a5a5a5, 0x2b2dca8ba0809ea9, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 5, "fsd f17, -2048(x1)", f17, 1, area + 8 - (-2048), 0x8326ea5442658e3e, 0xa5a5a5a5a5a5a5a5, 0x8326ea5442658e3e, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 6, "fsd f7, 8(x29)", f7, 29, area + 8 - (8), 0x9443f77e1eb394be, 0xa5a5a5a5a5a5a5a5, 0x9443f77e1eb394be, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 7, "fsd f28, -8(x16)", f28, 16, area + 8 - (-8), 0x189a7d7df67e72a7, 0xa5a5a5a5a5a5a5a5, 0x189a7d7df67e72a7, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 8, "fsd f8, -773(x29)", f8, 29, area + 0 - (-773), 0x40af9743b956f218, 0x40af9743b956f218, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 9, "fsd f6, 436(x1)", f6, 1, area + 1 - (436), 0x2e77e4560b62804a, 0x77e4560b62804aa5, 0xa5a5a5a5a5a5a52e, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 10, "fsd f24, -992(x6)", f24, 6, area + 2 - (-992), 0xa8aebb1c5a6384b8, 0xbb1c5a6384b8a5a5, 0xa5a5a5a5a5a5a8ae, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 11, "fsd f10, -1419(x2)", f10, 2, area + 3 - (-1419), 0xb8e0b82ba930a8c7, 0x2ba930a8c7a5a5a5, 0xa5a5a5a5a5b8e0b8, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 12, "fsd f9, -155(x16)", f9, 16, area + 4 - (-155), 0xfde4d874d066a543, 0xd066a543a5a5a5a5, 0xa5a5a5a5fde4d874, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 13, "fsd f10, 1932(x16)", f10, 16, area + 5 - (1932), 0xa1192df05ba47d28, 0xa47d28a5a5a5a5a5, 0xa5a5a5a1192df05b, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 14, "fsd f7, 492(x29)", f7, 29, area + 6 - (492), 0x58f386509e7035c2, 0x35c2a5a5a5a5a5a5, 0xa5a558f386509e70, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 15, "fsd f13, -1841(x6)", f13, 6, area + 7 - (-1841), 0x6f6d214a85f7d3ac, 0xaca5a5a5a5a5a5a5, 0xa56f6d214a85f7d3, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 16, "fsd f30, -21(x15)", f30, 15, area + 8 - (-21), 0xe9f43fc86b72550f, 0xa5a5a5a5a5a5a5a5, 0xe9f43fc86b72550f, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 17, "fsd f24, -505(x15)", f24, 15, area + 9 - (-505), 0xc9ee946a937d14bd, 0xa5a5a5a5a5a5a5a5, 0xee946a937d14bda5, 0xa5a5a5a5a5a5a5c9
    TEST_FP_STORE 18, "fsd f5, -293(x15)", f5, 15, area + 10 - (-293), 0xcbf90a8aa5554c85, 0xa5a5a5a5a5a5a5a5, 0xa8aa5554c85a5a5, 0xa5a5a5a5a5a5cbf9
    TEST_FP_STORE 19, "fsd f30, -1336(x29)", f30, 29, area + 11 - (-1336), 0xb374c913ce8fee43, 0xa5a5a5a5a5a5a5a5, 0x13ce8fee43a5a5a5, 0xa5a5a5a5a5b374c9
    TEST_FP_STORE 20, "fsd f2, 38(x16)", f2, 16, area + 12 - (38), 0x60c09fd65ca9cb58, 0xa5a5a5a5a5a5a5a5, 0x5ca9cb58a5a5a5a5, 0xa5a5a5a560c09fd6
    TEST_FP_STORE 21, "fsd f27, -999(x6)", f27, 6, area + 13 - (-999), 0xf01744c4a3e5c1e5, 0xa5a5a5a5a5a5a5a5, 0xe5c1e5a5a5a5a5a5, 0xa5a5a5f01744c4a3
    TEST_FP_STORE 22, "fsd f31, 1831(x29)", f31, 29, area + 14 - (1831), 0xb23f5401b3296c02, 0xa5a5a5a5a5a5a5a5, 0x6c02a5a5a5a5a5a5, 0xa5a5b23f5401b329
    TEST_FP_STORE 23, "fsd f12, 458(x5)", f12, 5, area + 15 - (458), 0x890f02a1846c58c3, 0xa5a5a5a5a5a5a5a5, 0xc3a5a5a5a5a5a5a5, 0xa5890f02a1846c58
    TEST_FP_STORE 24, "fsd f9, 2007(x6)", f9, 6, area + 16 - (2007), 0x42de7aeec01f7d64, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x42de7aeec01f7d64
    TEST_FP_STORE 25, "fsd f11, 1154(x16)", f11, 16, area + 8 - (1154), 0x7ff0000000000001, 0xa5a5a5a5a5a5a5a5, 0x7ff0000000000001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 26, "fsd f25, -38(x16)", f25, 16, area + 8 - (-38), 0xffffffff7f800001, 0xa5a5a5a5a5a5a5a5, 0xffffffff7f800001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 27, "fsd f11, -452(x6)", f11, 6, area + 8 - (-452), 0xffffffffffff7c01, 0xa5a5a5a5a5a5a5a5, 0xffffffffffff7c01, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 28, "fsd f2, 1908(x15)", f2, 15, area + 8 - (1908), 0x3c00, 0xa5a5a5a5a5a5a5a5, 0x3c00, 0xa5a5a5a5a5a5a5a5
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 29, CAUSE_STORE_ACCESS, x9, fsd f8, 0(x9)
    la x9, area
    TEST_FP_OFF 30, fsd f8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
