# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.sw rs2, offset(rs1)
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
    TEST_STORE_INSN 1, "RVC c.sw x13, 0(x14)", 13, 14, area + 8 - 0, 0x9afca4f351fe654, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5351fe654, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 2, "RVC c.sw x15, 4(x11)", 15, 11, area + 8 - 4, 0xc235e672d62bb9d4, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5d62bb9d4, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 3, "RVC c.sw x13, 8(x12)", 13, 12, area + 8 - 8, 0x8df9d1b3776d99c2, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5776d99c2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 4, "RVC c.sw x12, 12(x14)", 12, 14, area + 8 - 12, 0x8486ae19e758d5b0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5e758d5b0, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 5, "RVC c.sw x12, 16(x9)", 12, 9, area + 8 - 16, 0x40f5cda97bc3cf80, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a57bc3cf80, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 6, "RVC c.sw x10, 20(x15)", 10, 15, area + 8 - 20, 0x27206b5fa1912b79, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a1912b79, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 7, "RVC c.sw x10, 24(x11)", 10, 11, area + 8 - 24, 0x3372610ab8d5b455, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5b8d5b455, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 8, "RVC c.sw x13, 28(x10)", 13, 10, area + 8 - 28, 0x726382ccd706a2f9, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5d706a2f9, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 9, "RVC c.sw x13, 32(x12)", 13, 12, area + 8 - 32, 0x4d3e5e96ee72557a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ee72557a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 10, "RVC c.sw x14, 36(x10)", 14, 10, area + 8 - 36, 0x43d63959fc4d2eff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5fc4d2eff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 11, "RVC c.sw x11, 40(x14)", 11, 14, area + 8 - 40, 0x643de5fc53b0f6ff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a553b0f6ff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 12, "RVC c.sw x14, 44(x11)", 14, 11, area + 8 - 44, 0xee239f398284b3a1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a58284b3a1, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 13, "RVC c.sw x9, 48(x8)", 9, 8, area + 8 - 48, 0x4318d19972630358, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a572630358, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 14, "RVC c.sw x11, 52(x14)", 11, 14, area + 8 - 52, 0x81b18d1617196077, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a517196077, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 15, "RVC c.sw x10, 56(x15)", 10, 15, area + 8 - 56, 0xc71a14cd57ea9c0d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a557ea9c0d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 16, "RVC c.sw x10, 60(x12)", 10, 12, area + 8 - 60, 0x7598d1a70f71ece1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a50f71ece1, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 17, "RVC c.sw x8, 64(x15)", 8, 15, area + 8 - 64, 0x4df1c70bc078e3f2, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5c078e3f2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 18, "RVC c.sw x9, 68(x13)", 9, 13, area + 8 - 68, 0x27d1491d0f2b76b6, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a50f2b76b6, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 19, "RVC c.sw x10, 72(x14)", 10, 14, area + 8 - 72, 0x20fcd2cc9b3967b4, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a59b3967b4, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 20, "RVC c.sw x9, 76(x13)", 9, 13, area + 8 - 76, 0x48fbb18f5192ecba, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a55192ecba, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 21, "RVC c.sw x13, 80(x11)", 13, 11, area + 8 - 80, 0xf496744b2b4f804, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5b2b4f804, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 22, "RVC c.sw x12, 84(x11)", 12, 11, area + 8 - 84, 0x40acf2ecad9c01b9, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ad9c01b9, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 23, "RVC c.sw x15, 88(x10)", 15, 10, area + 8 - 88, 0x409a98ea301b822e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5301b822e, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 24, "RVC c.sw x10, 92(x13)", 10, 13, area + 8 - 92, 0xcc423e4a21264d3f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a521264d3f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 25, "RVC c.sw x10, 96(x14)", 10, 14, area + 8 - 96, 0xcd399b053e4352f2, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a53e4352f2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 26, "RVC c.sw x8, 100(x14)", 8, 14, area + 8 - 100, 0xfd4edd1c501e3253, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5501e3253, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 27, "RVC c.sw x10, 104(x8)", 10, 8, area + 8 - 104, 0x34a07dc9220755e4, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5220755e4, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 28, "RVC c.sw x14, 108(x12)", 14, 12, area + 8 - 108, 0xa6743aca6504c174, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a56504c174, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 29, "RVC c.sw x9, 112(x8)", 9, 8, area + 8 - 112, 0x7f193f0dcfa72815, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5cfa72815, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 30, "RVC c.sw x13, 116(x12)", 13, 12, area + 8 - 116, 0x481c6b190a0c81e3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a50a0c81e3, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 31, "RVC c.sw x9, 120(x12)", 9, 12, area + 8 - 120, 0xf70b382c48b833d8, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a548b833d8, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 32, "RVC c.sw x12, 124(x14)", 12, 14, area + 8 - 124, 0xad64f42994544143, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a594544143, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 33, "RVC c.sw x15, 20(x13)", 15, 13, area + 0 - 20, 0x26af229edb8273ec, 0xa5a5a5a5db8273ec, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 34, "RVC c.sw x12, 80(x13)", 12, 13, area + 1 - 80, 0xa4f4b4de0f5b45cd, 0xa5a5a50f5b45cda5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 35, "RVC c.sw x8, 92(x15)", 8, 15, area + 2 - 92, 0xa138f9e82d68ad2c, 0xa5a52d68ad2ca5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 36, "RVC c.sw x10, 100(x13)", 10, 13, area + 3 - 100, 0xc04f994ecfc4497c, 0xa5cfc4497ca5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 37, "RVC c.sw x9, 100(x13)", 9, 13, area + 4 - 100, 0xb8177718b98676f5, 0xb98676f5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 38, "RVC c.sw x10, 20(x12)", 10, 12, area + 5 - 20, 0x95f9541e49187505, 0x187505a5a5a5a5a5, 0xa5a5a5a5a5a5a549, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 39, "RVC c.sw x9, 84(x12)", 9, 12, area + 6 - 84, 0xdb4f2b469d876a99, 0x6a99a5a5a5a5a5a5, 0xa5a5a5a5a5a59d87, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 40, "RVC c.sw x14, 124(x11)", 14, 11, area + 7 - 124, 0x7aaed501a5c5ac99, 0x99a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5c5ac, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 41, "RVC c.sw x12, 92(x14)", 12, 14, area + 8 - 92, 0xd534d9c06b677d66, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a56b677d66, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 42, "RVC c.sw x12, 52(x9)", 12, 9, area + 9 - 52, 0x44e7b69d7e353ed6, 0xa5a5a5a5a5a5a5a5, 0xa5a5a57e353ed6a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 43, "RVC c.sw x14, 60(x8)", 14, 8, area + 10 - 60, 0xa1e2336dd38d05f6, 0xa5a5a5a5a5a5a5a5, 0xa5a5d38d05f6a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 44, "RVC c.sw x10, 24(x15)", 10, 15, area + 11 - 24, 0x73c7214aeb708603, 0xa5a5a5a5a5a5a5a5, 0xa5eb708603a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 45, "RVC c.sw x10, 100(x8)", 10, 8, area + 12 - 100, 0x2ceaaea370600e44, 0xa5a5a5a5a5a5a5a5, 0x70600e44a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 46, "RVC c.sw x12, 96(x13)", 12, 13, area + 13 - 96, 0xb92670541f7d48fb, 0xa5a5a5a5a5a5a5a5, 0x7d48fba5a5a5a5a5, 0xa5a5a5a5a5a5a51f
    TEST_STORE_INSN 47, "RVC c.sw x9, 80(x11)", 9, 11, area + 14 - 80, 0x2e732fcddfc6d7cd, 0xa5a5a5a5a5a5a5a5, 0xd7cda5a5a5a5a5a5, 0xa5a5a5a5a5a5dfc6
    TEST_STORE_INSN 48, "RVC c.sw x10, 100(x11)", 10, 11, area + 15 - 100, 0xed9afbe8bfeb6d51, 0xa5a5a5a5a5a5a5a5, 0x51a5a5a5a5a5a5a5, 0xa5a5a5a5a5bfeb6d
    TEST_STORE_INSN 49, "RVC c.sw x9, 0(x12)", 9, 12, area + 16 - 0, 0x7c6aee106e898358, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a56e898358
    TEST_STORE_INSN 50, "RVC c.sw x15, 124(x11)", 15, 11, area + 17 - 124, 0x1b8f1c50bc1138ff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5bc1138ffa5
    TEST_STORE_INSN 51, "RVC c.sw x9, 96(x13)", 9, 13, area + 18 - 96, 0x9d559342a15aee5c, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a15aee5ca5a5
    TEST_STORE_INSN 52, "RVC c.sw x11, 108(x9)", 11, 9, area + 19 - 108, 0x8bf2899cd0f3db1e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5d0f3db1ea5a5a5
    TEST_STORE_INSN 53, "RVC c.sw x10, 4(x9)", 10, 9, area + 20 - 4, 0xd71fb669cb43ee0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x9cb43ee0a5a5a5a5
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 54, CAUSE_STORE_ACCESS, x9, RVC c.sw x8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
