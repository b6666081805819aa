# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# lui rd, imm
# Unprivileged specification, RV32I and RV64I base integer instruction sets.
#include "test.h"

    TEST_BEGIN
    .macro TEST_UPPER n, op, rd, imm, r
    li x3, \n
    \op \rd, \imm
    CHECK \rd, \r
    .endm
    .macro TEST_UPPER_X0 n, op, imm
    li x3, \n
    \op x0, \imm
    CHECK x0, 0
    .endm
    TEST_UPPER 1, lui, x5, 0x0, 0
    TEST_UPPER 2, lui, x5, 0x1, 0x1000
    TEST_UPPER 3, lui, x5, 0x7ffff, 0x7ffff000
    TEST_UPPER 4, lui, x5, 0x80000, 0xffffffff80000000
    TEST_UPPER 5, lui, x5, 0xfffff, 0xfffffffffffff000
    TEST_UPPER 6, lui, x5, 0x12345, 0x12345000
    TEST_UPPER 7, lui, x5, 0xabcde, 0xffffffffabcde000
    TEST_UPPER 8, lui, x1, 0x6f0d6, 0x6f0d6000
    TEST_UPPER 9, lui, x2, 0x2508c, 0x2508c000
    TEST_UPPER 10, lui, x5, 0x9db76, 0xffffffff9db76000
    TEST_UPPER 11, lui, x6, 0x15406, 0x15406000
    TEST_UPPER 12, lui, x7, 0x2b3f2, 0x2b3f2000
    TEST_UPPER 13, lui, x8, 0x7c5b0, 0x7c5b0000
    TEST_UPPER 14, lui, x9, 0xab82c, 0xffffffffab82c000
    TEST_UPPER 15, lui, x10, 0x6382e, 0x6382e000
    TEST_UPPER 16, lui, x11, 0x9eebe, 0xffffffff9eebe000
    TEST_UPPER 17, lui, x12, 0xe459c, 0xffffffffe459c000
    TEST_UPPER 18, lui, x13, 0xc3c6, 0xc3c6000
    TEST_UPPER 19, lui, x14, 0xe6ade, 0xffffffffe6ade000
    TEST_UPPER 20, lui, x15, 0x2a5c7, 0x2a5c7000
    TEST_UPPER 21, lui, x16, 0x20cde, 0x20cde000
    TEST_UPPER 22, lui, x17, 0x8c9f7, 0xffffffff8c9f7000
    TEST_UPPER 23, lui, x18, 0xa0eef, 0xffffffffa0eef000
    TEST_UPPER 24, lui, x19, 0x149b6, 0x149b6000
    TEST_UPPER 25, lui, x20, 0xaef95, 0xffffffffaef95000
    TEST_UPPER 26, lui, x21, 0x18044, 0x18044000
    TEST_UPPER 27, lui, x22, 0x527b6, 0x527b6000
    TEST_UPPER 28, lui, x23, 0xaff28, 0xffffffffaff28000
    TEST_UPPER 29, lui, x24, 0x8766d, 0xffffffff8766d000
    TEST_UPPER 30, lui, x25, 0x3c4ba, 0x3c4ba000
    TEST_UPPER 31, lui, x26, 0xe03a2, 0xffffffffe03a2000
    TEST_UPPER 32, lui, x27, 0xdb56c, 0xffffffffdb56c000
    TEST_UPPER 33, lui, x28, 0xef1fc, 0xffffffffef1fc000
    TEST_UPPER 34, lui, x29, 0xbabac, 0xffffffffbabac000
    TEST_UPPER_X0 35, lui, 0xfffff
    TEST_END
