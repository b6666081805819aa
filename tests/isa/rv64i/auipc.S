# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# auipc rd, imm
# Unprivileged specification, RV32I and RV64I base integer instruction sets.
#include "test.h"

    TEST_BEGIN
    .macro TEST_UPPER n, op, rd, imm, r
    li x3, \n
    jal x31, .Lpc\@
.Lpc\@:
    \op \rd, \imm
    sub x31, \rd, x31
    CHECK x31, \r
    .endm
    .macro TEST_UPPER_X0 n, op, imm
    li x3, \n
    \op x0, \imm
    CHECK x0, 0
    .endm
    TEST_UPPER 1, auipc, x5, 0x0, 0
    TEST_UPPER 2, auipc, x5, 0x1, 0x1000
    TEST_UPPER 3, auipc, x5, 0x7ffff, 0x7ffff000
    TEST_UPPER 4, auipc, x5, 0x80000, 0xffffffff80000000
    TEST_UPPER 5, auipc, x5, 0xfffff, 0xfffffffffffff000
    TEST_UPPER 6, auipc, x5, 0x12345, 0x12345000
    TEST_UPPER 7, auipc, x5, 0xabcde, 0xffffffffabcde000
    TEST_UPPER 8, auipc, x1, 0x932c8, 0xffffffff932c8000
    TEST_UPPER 9, auipc, x2, 0x44c7d, 0x44c7d000
    TEST_UPPER 10, auipc, x5, 0x12ebc, 0x12ebc000
    TEST_UPPER 11, auipc, x6, 0xf5250, 0xfffffffff5250000
    TEST_UPPER 12, auipc, x7, 0x65662, 0x65662000
    TEST_UPPER 13, auipc, x8, 0x427ef, 0x427ef000
    TEST_UPPER 14, auipc, x9, 0x37222, 0x37222000
    TEST_UPPER 15, auipc, x10, 0xd1415, 0xffffffffd1415000
    TEST_UPPER 16, auipc, x11, 0x5f680, 0x5f680000
    TEST_UPPER 17, auipc, x12, 0x6ad4d, 0x6ad4d000
    TEST_UPPER 18, auipc, x13, 0x28a2e, 0x28a2e000
    TEST_UPPER 19, auipc, x14, 0xdceea, 0xffffffffdceea000
    TEST_UPPER 20, auipc, x15, 0x7cae0, 0x7cae0000
    TEST_UPPER 21, auipc, x16, 0xece7d, 0xffffffffece7d000
    TEST_UPPER 22, auipc, x17, 0x44e93, 0x44e93000
    TEST_UPPER 23, auipc, x18, 0xaeec2, 0xffffffffaeec2000
    TEST_UPPER 24, auipc, x19, 0xcef04, 0xffffffffcef04000
    TEST_UPPER 25, auipc, x20, 0xfb4b3, 0xfffffffffb4b3000
    TEST_UPPER 26, auipc, x21, 0x47153, 0x47153000
    TEST_UPPER 27, auipc, x22, 0xbe428, 0xffffffffbe428000
    TEST_UPPER 28, auipc, x23, 0x74685, 0x74685000
    TEST_UPPER 29, auipc, x24, 0xc3435, 0xffffffffc3435000
    TEST_UPPER 30, auipc, x25, 0xbed28, 0xffffffffbed28000
    TEST_UPPER 31, auipc, x26, 0xdd685, 0xffffffffdd685000
    TEST_UPPER 32, auipc, x27, 0xe3454, 0xffffffffe3454000
    TEST_UPPER 33, auipc, x28, 0xd2bac, 0xffffffffd2bac000
    TEST_UPPER 34, auipc, x29, 0x67f18, 0x67f18000
    TEST_UPPER_X0 35, auipc, 0xfffff
    TEST_END
