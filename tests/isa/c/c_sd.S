# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.sd rs2, offset(rs1)
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
    TEST_STORE_INSN 1, "RVC c.sd x10, 0(x11)", 10, 11, area + 8 - 0, 0x30994d5c6ae83768, 0xa5a5a5a5a5a5a5a5, 0x30994d5c6ae83768, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 2, "RVC c.sd x8, 8(x14)", 8, 14, area + 8 - 8, 0x5a62ec33130fb2d2, 0xa5a5a5a5a5a5a5a5, 0x5a62ec33130fb2d2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 3, "RVC c.sd x14, 16(x12)", 14, 12, area + 8 - 16, 0x4e9909b6b83e62e5, 0xa5a5a5a5a5a5a5a5, 0x4e9909b6b83e62e5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 4, "RVC c.sd x13, 24(x9)", 13, 9, area + 8 - 24, 0x7af97ae5d2dbaefb, 0xa5a5a5a5a5a5a5a5, 0x7af97ae5d2dbaefb, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 5, "RVC c.sd x8, 32(x10)", 8, 10, area + 8 - 32, 0xd9fc98d61f725e77, 0xa5a5a5a5a5a5a5a5, 0xd9fc98d61f725e77, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 6, "RVC c.sd x12, 40(x15)", 12, 15, area + 8 - 40, 0x4f54a3713af63d73, 0xa5a5a5a5a5a5a5a5, 0x4f54a3713af63d73, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 7, "RVC c.sd x10, 48(x15)", 10, 15, area + 8 - 48, 0x47f9ae05cf796d1d, 0xa5a5a5a5a5a5a5a5, 0x47f9ae05cf796d1d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 8, "RVC c.sd x9, 56(x12)", 9, 12, area + 8 - 56, 0xd62dd19397a3fee, 0xa5a5a5a5a5a5a5a5, 0xd62dd19397a3fee, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 9, "RVC c.sd x9, 64(x14)", 9, 14, area + 8 - 64, 0x3b9590d0cee55020, 0xa5a5a5a5a5a5a5a5, 0x3b9590d0cee55020, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 10, "RVC c.sd x12, 72(x14)", 12, 14, area + 8 - 72, 0x59eb65ee4fe8342c, 0xa5a5a5a5a5a5a5a5, 0x59eb65ee4fe8342c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 11, "RVC c.sd x13, 80(x10)", 13, 10, area + 8 - 80, 0x51b79d731108a83c, 0xa5a5a5a5a5a5a5a5, 0x51b79d731108a83c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 12, "RVC c.sd x13, 88(x8)", 13, 8, area + 8 - 88, 0xceff3618fb16c68b, 0xa5a5a5a5a5a5a5a5, 0xceff3618fb16c68b, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 13, "RVC c.sd x13, 96(x8)", 13, 8, area + 8 - 96, 0x365d7ef2bcf8d95a, 0xa5a5a5a5a5a5a5a5, 0x365d7ef2bcf8d95a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 14, "RVC c.sd x10, 104(x9)", 10, 9, area + 8 - 104, 0xcebb25ebc18b52e5, 0xa5a5a5a5a5a5a5a5, 0xcebb25ebc18b52e5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 15, "RVC c.sd x8, 112(x9)", 8, 9, area + 8 - 112, 0x200769276cb9342a, 0xa5a5a5a5a5a5a5a5, 0x200769276cb9342a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 16, "RVC c.sd x8, 120(x13)", 8, 13, area + 8 - 120, 0xca9dcfdde054bc39, 0xa5a5a5a5a5a5a5a5, 0xca9dcfdde054bc39, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 17, "RVC c.sd x8, 128(x14)", 8, 14, area + 8 - 128, 0x26aa3f1a726caac6, 0xa5a5a5a5a5a5a5a5, 0x26aa3f1a726caac6, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 18, "RVC c.sd x8, 136(x9)", 8, 9, area + 8 - 136, 0x9fa13d0c040ad498, 0xa5a5a5a5a5a5a5a5, 0x9fa13d0c040ad498, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 19, "RVC c.sd x13, 144(x10)", 13, 10, area + 8 - 144, 0xf19c3f48af412671, 0xa5a5a5a5a5a5a5a5, 0xf19c3f48af412671, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 20, "RVC c.sd x14, 152(x12)", 14, 12, area + 8 - 152, 0x6cc6bff0a6da0f09, 0xa5a5a5a5a5a5a5a5, 0x6cc6bff0a6da0f09, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 21, "RVC c.sd x15, 160(x12)", 15, 12, area + 8 - 160, 0x25a0004ac43c2067, 0xa5a5a5a5a5a5a5a5, 0x25a0004ac43c2067, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 22, "RVC c.sd x9, 168(x12)", 9, 12, area + 8 - 168, 0x84355ace1b7bc06b, 0xa5a5a5a5a5a5a5a5, 0x84355ace1b7bc06b, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 23, "RVC c.sd x12, 176(x9)", 12, 9, area + 8 - 176, 0x6998b0ff9fa43b12, 0xa5a5a5a5a5a5a5a5, 0x6998b0ff9fa43b12, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 24, "RVC c.sd x13, 184(x12)", 13, 12, area + 8 - 184, 0x6ec5abca206afaf3, 0xa5a5a5a5a5a5a5a5, 0x6ec5abca206afaf3, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 25, "RVC c.sd x14, 192(x9)", 14, 9, area + 8 - 192, 0x7e8562cfdafd99ad, 0xa5a5a5a5a5a5a5a5, 0x7e8562cfdafd99ad, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 26, "RVC c.sd x12, 200(x11)", 12, 11, area + 8 - 200, 0x2cfd392c5d40f422, 0xa5a5a5a5a5a5a5a5, 0x2cfd392c5d40f422, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 27, "RVC c.sd x10, 208(x9)", 10, 9, area + 8 - 208, 0x447263b6de36868d, 0xa5a5a5a5a5a5a5a5, 0x447263b6de36868d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 28, "RVC c.sd x8, 216(x15)", 8, 15, area + 8 - 216, 0xaa9c08d46239f591, 0xa5a5a5a5a5a5a5a5, 0xaa9c08d46239f591, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 29, "RVC c.sd x8, 224(x12)", 8, 12, area + 8 - 224, 0xdbcda5a0f5bc86b9, 0xa5a5a5a5a5a5a5a5, 0xdbcda5a0f5bc86b9, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 30, "RVC c.sd x8, 232(x13)", 8, 13, area + 8 - 232, 0x1c9f7933846f05be, 0xa5a5a5a5a5a5a5a5, 0x1c9f7933846f05be, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 31, "RVC c.sd x8, 240(x14)", 8, 14, area + 8 - 240, 0x97caf3915174b528, 0xa5a5a5a5a5a5a5a5, 0x97caf3915174b528, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 32, "RVC c.sd x15, 248(x8)", 15, 8, area + 8 - 248, 0xbfce3e9546c7121, 0xa5a5a5a5a5a5a5a5, 0xbfce3e9546c7121, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 33, "RVC c.sd x9, 104(x10)", 9, 10, area + 0 - 104, 0xc6a085863a49e136, 0xc6a085863a49e136, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 34, "RVC c.sd x15, 120(x14)", 15, 14, area + 1 - 120, 0x23e6064e68c61987, 0xe6064e68c61987a5, 0xa5a5a5a5a5a5a523, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 35, "RVC c.sd x11, 216(x15)", 11, 15, area + 2 - 216, 0x4a93c3576b0236c, 0x3c3576b0236ca5a5, 0xa5a5a5a5a5a504a9, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 36, "RVC c.sd x14, 128(x9)", 14, 9, area + 3 - 128, 0x1d47dafbf8cc4012, 0xfbf8cc4012a5a5a5, 0xa5a5a5a5a51d47da, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 37, "RVC c.sd x15, 64(x11)", 15, 11, area + 4 - 64, 0xe676c55e341841fb, 0x341841fba5a5a5a5, 0xa5a5a5a5e676c55e, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 38, "RVC c.sd x10, 128(x12)", 10, 12, area + 5 - 128, 0xca1887ad8679070b, 0x79070ba5a5a5a5a5, 0xa5a5a5ca1887ad86, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 39, "RVC c.sd x9, 240(x8)", 9, 8, area + 6 - 240, 0x5fe2038ce29d3107, 0x3107a5a5a5a5a5a5, 0xa5a55fe2038ce29d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 40, "RVC c.sd x11, 0(x15)", 11, 15, area + 7 - 0, 0xc924d466d6e6a99, 0x99a5a5a5a5a5a5a5, 0xa50c924d466d6e6a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 41, "RVC c.sd x15, 80(x10)", 15, 10, area + 8 - 80, 0x406ce8c6accf03df, 0xa5a5a5a5a5a5a5a5, 0x406ce8c6accf03df, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 42, "RVC c.sd x9, 136(x11)", 9, 11, area + 9 - 136, 0x55d05dddbfb91ded, 0xa5a5a5a5a5a5a5a5, 0xd05dddbfb91deda5, 0xa5a5a5a5a5a5a555
    TEST_STORE_INSN 43, "RVC c.sd x12, 48(x9)", 12, 9, area + 10 - 48, 0x5947bd15cbbb76bf, 0xa5a5a5a5a5a5a5a5, 0xbd15cbbb76bfa5a5, 0xa5a5a5a5a5a55947
    TEST_STORE_INSN 44, "RVC c.sd x11, 240(x9)", 11, 9, area + 11 - 240, 0xef03b5fa8d20db9e, 0xa5a5a5a5a5a5a5a5, 0xfa8d20db9ea5a5a5, 0xa5a5a5a5a5ef03b5
    TEST_STORE_INSN 45, "RVC c.sd x11, 96(x9)", 11, 9, area + 12 - 96, 0x6ef655870688d385, 0xa5a5a5a5a5a5a5a5, 0x688d385a5a5a5a5, 0xa5a5a5a56ef65587
    TEST_STORE_INSN 46, "RVC c.sd x12, 168(x15)", 12, 15, area + 13 - 168, 0x27aede5c4f7e5eb2, 0xa5a5a5a5a5a5a5a5, 0x7e5eb2a5a5a5a5a5, 0xa5a5a527aede5c4f
    TEST_STORE_INSN 47, "RVC c.sd x15, 176(x8)", 15, 8, area + 14 - 176, 0xce2c7364d21998e7, 0xa5a5a5a5a5a5a5a5, 0x98e7a5a5a5a5a5a5, 0xa5a5ce2c7364d219
    TEST_STORE_INSN 48, "RVC c.sd x8, 208(x15)", 8, 15, area + 15 - 208, 0x5472fca668cd3840, 0xa5a5a5a5a5a5a5a5, 0x40a5a5a5a5a5a5a5, 0xa55472fca668cd38
    TEST_STORE_INSN 49, "RVC c.sd x11, 56(x13)", 11, 13, area + 16 - 56, 0x46c362b3073ce189, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x46c362b3073ce189
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 50, CAUSE_STORE_ACCESS, x9, RVC c.sd x8, 0(x9)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
