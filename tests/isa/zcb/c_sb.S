# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.sb rs2, offset(rs1)
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
    TEST_STORE_INSN 1, ".2byte 0x8994", 13, 11, area + 8 - 0, 0xeb7105866b8e3415, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a515, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 2, ".2byte 0x89c0", 8, 11, area + 8 - 1, 0x33995bf956630350, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a550, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 3, ".2byte 0x8b24", 9, 14, area + 8 - 2, 0xc696452a96b79c60, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a560, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 4, ".2byte 0x8b6c", 11, 14, area + 8 - 3, 0x3fd1ea468973616e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a56e, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 5, ".2byte 0x897c", 15, 10, area + 0 - 3, 0x74c9b8509f3a6202, 0xa5a5a5a5a5a5a502, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 6, ".2byte 0x8874", 13, 8, area + 1 - 3, 0x6e3c4706d4870de5, 0xa5a5a5a5a5a5e5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 7, ".2byte 0x8a74", 13, 12, area + 2 - 3, 0x27689e33ea0cd13, 0xa5a5a5a5a513a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 8, ".2byte 0x8ac8", 10, 13, area + 3 - 1, 0x47174188325b79af, 0xa5a5a5a5afa5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 9, ".2byte 0x89c4", 9, 11, area + 4 - 1, 0x6ea1a24dfca59554, 0xa5a5a554a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 10, ".2byte 0x8bc8", 10, 15, area + 5 - 1, 0xe01295d6ef7bb544, 0xa5a544a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 11, ".2byte 0x8940", 8, 10, area + 6 - 1, 0x5313d9cbab0f16a1, 0xa5a1a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 12, ".2byte 0x89c4", 9, 11, area + 7 - 1, 0xb63f2a0f7dada119, 0x19a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 13, ".2byte 0x8aa4", 9, 13, area + 8 - 2, 0x46e0b7b6b022d1d9, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5d9, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 14, ".2byte 0x8bf4", 13, 15, area + 9 - 3, 0x920890c8275dc542, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a542a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 15, ".2byte 0x8b14", 13, 14, area + 10 - 0, 0xf4ebcedbc8df52e4, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5e4a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 16, ".2byte 0x8bb4", 13, 15, area + 11 - 2, 0x6a86bc13672f51aa, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5aaa5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 17, ".2byte 0x8bf0", 12, 15, area + 12 - 3, 0x9ff41537568338be, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5bea5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 18, ".2byte 0x89a8", 10, 11, area + 13 - 2, 0x2f13ffdc81af885f, 0xa5a5a5a5a5a5a5a5, 0xa5a55fa5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 19, ".2byte 0x885c", 15, 8, area + 14 - 1, 0x2a9aa20d1b4285d0, 0xa5a5a5a5a5a5a5a5, 0xa5d0a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 20, ".2byte 0x8bc4", 9, 15, area + 15 - 1, 0xdc48dedd048421ba, 0xa5a5a5a5a5a5a5a5, 0xbaa5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 21, ".2byte 0x8828", 10, 8, area + 16 - 2, 0xe70a09708c42d7a0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a0
    TEST_STORE_INSN 22, ".2byte 0x89f8", 14, 11, area + 17 - 3, 0xdc032054c75f631a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a51aa5
    TEST_STORE_INSN 23, ".2byte 0x8814", 13, 8, area + 18 - 0, 0x673c4f19f2e8b0d4, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5d4a5a5
    TEST_STORE_INSN 24, ".2byte 0x8a48", 10, 12, area + 19 - 1, 0x90504fa58cd0de9a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a59aa5a5a5
    TEST_STORE_INSN 25, ".2byte 0x8b28", 10, 14, area + 20 - 2, 0xbac061cbac06343d, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a53da5a5a5a5
    TEST_STORE_INSN 26, ".2byte 0x8b0c", 11, 14, area + 21 - 0, 0xa625ed62b75b3b12, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a512a5a5a5a5a5
    TEST_STORE_INSN 27, ".2byte 0x8a18", 14, 12, area + 22 - 0, 0xb72c6e236306a454, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa554a5a5a5a5a5a5
    TEST_STORE_INSN 28, ".2byte 0x8a3c", 15, 12, area + 23 - 2, 0x68a88dab28d583cc, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xcca5a5a5a5a5a5a5
    li x9, NOWHERE
    TEST_TRAP_TVAL_REG 29, CAUSE_STORE_ACCESS, x9, .2byte 0x8880
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
