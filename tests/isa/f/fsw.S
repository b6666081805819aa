# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsw freg, offset(rs1)
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
    TEST_FP_STORE 1, "fsw f25, 0(x16)", f25, 16, area + 8 - (0), 0x557c947a9bc7b458, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a59bc7b458, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 2, "fsw f0, 1(x16)", f0, 16, area + 8 - (1), 0xcf3ef3d47bd38b3e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a57bd38b3e, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 3, "fsw f29, -1(x15)", f29, 15, area + 8 - (-1), 0xe0576fe40deda45a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a50deda45a, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 4, "fsw f16, 2047(x6)", f16, 6, area + 8 - (2047), 0x7dd651dc1eeb0e54, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a51eeb0e54, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 5, "fsw f10, -2048(x15)", f10, 15, area + 8 - (-2048), 0x337f251e50c8d01e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a550c8d01e, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 6, "fsw f20, 8(x5)", f20, 5, area + 8 - (8), 0x52fcf520ecf147fd, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ecf147fd, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 7, "fsw f1, -8(x1)", f1, 1, area + 8 - (-8), 0x36e90677cc296ec1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5cc296ec1, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 8, "fsw f1, 665(x6)", f1, 6, area + 0 - (665), 0x3b266495047eb9e, 0xa5a5a5a55047eb9e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 9, "fsw f16, 49(x15)", f16, 15, area + 1 - (49), 0x89ce75e94079dde9, 0xa5a5a54079dde9a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 10, "fsw f19, 1794(x15)", f19, 15, area + 2 - (1794), 0x78d91c39cf5c443f, 0xa5a5cf5c443fa5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 11, "fsw f15, 1240(x2)", f15, 2, area + 3 - (1240), 0x6475840741850853, 0xa541850853a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 12, "fsw f18, -1293(x6)", f18, 6, area + 4 - (-1293), 0x3ce708b849da6299, 0x49da6299a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 13, "fsw f9, -696(x6)", f9, 6, area + 5 - (-696), 0x214becce37d70c49, 0xd70c49a5a5a5a5a5, 0xa5a5a5a5a5a5a537, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 14, "fsw f27, 1272(x5)", f27, 5, area + 6 - (1272), 0xc03b21572167d6c0, 0xd6c0a5a5a5a5a5a5, 0xa5a5a5a5a5a52167, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 15, "fsw f13, -1887(x5)", f13, 5, area + 7 - (-1887), 0x6d7423f8a237baa7, 0xa7a5a5a5a5a5a5a5, 0xa5a5a5a5a5a237ba, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 16, "fsw f13, 1704(x5)", f13, 5, area + 8 - (1704), 0xea227d8a368312f0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5368312f0, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 17, "fsw f13, -1469(x29)", f13, 29, area + 9 - (-1469), 0x376afa230f3ba3b5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a50f3ba3b5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 18, "fsw f0, 798(x1)", f0, 1, area + 10 - (798), 0x10aaf8d1a56e7d53, 0xa5a5a5a5a5a5a5a5, 0xa5a5a56e7d53a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 19, "fsw f8, 1278(x2)", f8, 2, area + 11 - (1278), 0x11f1cfc5c6cafa93, 0xa5a5a5a5a5a5a5a5, 0xa5c6cafa93a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 20, "fsw f19, 184(x29)", f19, 29, area + 12 - (184), 0x55dfe9fa20a19cbd, 0xa5a5a5a5a5a5a5a5, 0x20a19cbda5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 21, "fsw f8, 71(x6)", f8, 6, area + 13 - (71), 0x91f76372817437b, 0xa5a5a5a5a5a5a5a5, 0x17437ba5a5a5a5a5, 0xa5a5a5a5a5a5a528
    TEST_FP_STORE 22, "fsw f18, 1883(x15)", f18, 15, area + 14 - (1883), 0x1f91d827aa5a4e6f, 0xa5a5a5a5a5a5a5a5, 0x4e6fa5a5a5a5a5a5, 0xa5a5a5a5a5a5aa5a
    TEST_FP_STORE 23, "fsw f0, -1323(x1)", f0, 1, area + 15 - (-1323), 0x54213779d98f0d83, 0xa5a5a5a5a5a5a5a5, 0x83a5a5a5a5a5a5a5, 0xa5a5a5a5a5d98f0d
    TEST_FP_STORE 24, "fsw f22, 174(x16)", f22, 16, area + 16 - (174), 0x8a7153da063b7995, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5063b7995
    TEST_FP_STORE 25, "fsw f2, -1732(x6)", f2, 6, area + 17 - (-1732), 0xbeccbeaf587ce63, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5f587ce63a5
    TEST_FP_STORE 26, "fsw f11, -1807(x6)", f11, 6, area + 18 - (-1807), 0xa866756bb77f44e4, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5b77f44e4a5a5
    TEST_FP_STORE 27, "fsw f30, 134(x15)", f30, 15, area + 19 - (134), 0x5af7bc0edda4aada, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5dda4aadaa5a5a5
    TEST_FP_STORE 28, "fsw f13, -1919(x5)", f13, 5, area + 20 - (-1919), 0xcc93efdd15bc5198, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x15bc5198a5a5a5a5
    TEST_FP_STORE 29, "fsw f0, -1023(x2)", f0, 2, area + 8 - (-1023), 0x7ff0000000000001, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a500000001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 30, "fsw f29, -1170(x15)", f29, 15, area + 8 - (-1170), 0xffffffff7f800001, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a57f800001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 31, "fsw f23, -1491(x5)", f23, 5, area + 8 - (-1491), 0xffffffffffff7c01, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ffff7c01, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 32, "fsw f9, -1531(x29)", f9, 29, area + 8 - (-1531), 0x3c00, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a500003c00, 0xa5a5a5a5a5a5a5a5
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 33, CAUSE_STORE_ACCESS, x9, fsw f8, 0(x9)
    la x9, area
    TEST_FP_OFF 34, fsw f8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
