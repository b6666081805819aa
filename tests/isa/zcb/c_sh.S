# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.sh rs2, offset(rs1)
# Unprivileged specification, Zcb: simple code-size saving instructions.
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
    TEST_STORE_INSN 1, ".2byte 0x8e90", 12, 13, area + 8 - 0, 0x74b59ea7c533c44, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a53c44, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 2, ".2byte 0x8c2c", 11, 8, area + 8 - 2, 0x66b7f64af7d0a328, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a328, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 3, ".2byte 0x8c90", 12, 9, area + 0 - 0, 0x866a6d6d1467e9e, 0xa5a5a5a5a5a57e9e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 4, ".2byte 0x8c0c", 11, 8, area + 1 - 0, 0xe838575aeae85436, 0xa5a5a5a5a55436a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 5, ".2byte 0x8f1c", 15, 14, area + 2 - 0, 0xe0737afa7502744, 0xa5a5a5a52744a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 6, ".2byte 0x8e04", 9, 12, area + 3 - 0, 0xa3b9def6b33db7dd, 0xa5a5a5b7dda5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 7, ".2byte 0x8da0", 8, 11, area + 4 - 2, 0x215ffd6f81a2d26, 0xa5a52d26a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 8, ".2byte 0x8fb8", 14, 15, area + 5 - 2, 0x960ddc7eec8c9f32, 0xa59f32a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 9, ".2byte 0x8d30", 12, 10, area + 6 - 2, 0x313bc389974e7c64, 0x7c64a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 10, ".2byte 0x8c34", 13, 8, area + 7 - 2, 0x1f458330d7a3ec5f, 0x5fa5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5ec, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 11, ".2byte 0x8fb8", 14, 15, area + 8 - 2, 0x3514163d7e46952a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5952a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 12, ".2byte 0x8e34", 13, 12, area + 9 - 2, 0xe43b178e02db238f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5238fa5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 13, ".2byte 0x8cb8", 14, 9, area + 10 - 2, 0xda0edb1cde020607, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a50607a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 14, ".2byte 0x8f10", 12, 14, area + 11 - 0, 0xbc48214bb4d7e900, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5e900a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 15, ".2byte 0x8ea0", 8, 13, area + 12 - 2, 0x27002f605ae6e485, 0xa5a5a5a5a5a5a5a5, 0xa5a5e485a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 16, ".2byte 0x8e2c", 11, 12, area + 13 - 2, 0x313fdd0a529ab381, 0xa5a5a5a5a5a5a5a5, 0xa5b381a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 17, ".2byte 0x8ca0", 8, 9, area + 14 - 2, 0x5a29f91997f8a913, 0xa5a5a5a5a5a5a5a5, 0xa913a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 18, ".2byte 0x8db4", 13, 11, area + 15 - 2, 0x73ea4bc6f78940b8, 0xa5a5a5a5a5a5a5a5, 0xb8a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a540
    TEST_STORE_INSN 19, ".2byte 0x8db4", 13, 11, area + 16 - 2, 0x2bf05e275075b56a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5b56a
    TEST_STORE_INSN 20, ".2byte 0x8f2c", 11, 14, area + 17 - 2, 0xb7c62567185b5162, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a55162a5
    TEST_STORE_INSN 21, ".2byte 0x8c0c", 11, 8, area + 18 - 0, 0xed17ab605afd46d5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a546d5a5a5
    TEST_STORE_INSN 22, ".2byte 0x8dbc", 15, 11, area + 19 - 2, 0xe34c445d8447feec, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5feeca5a5a5
    TEST_STORE_INSN 23, ".2byte 0x8c24", 9, 8, area + 20 - 2, 0x2b8068e1ee07b765, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5b765a5a5a5a5
    TEST_STORE_INSN 24, ".2byte 0x8c80", 8, 9, area + 21 - 0, 0x4b14cb9f44c4cfd0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5cfd0a5a5a5a5a5
    TEST_STORE_INSN 25, ".2byte 0x8d38", 14, 10, area + 22 - 2, 0x738a1d93e75779a8, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x79a8a5a5a5a5a5a5
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 26, CAUSE_STORE_ACCESS, x9, .2byte 0x8c80
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
