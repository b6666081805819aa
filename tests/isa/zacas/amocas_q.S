# amocas.q rd, rs2, (rs1): 128-bit compare and swap on register pairs.
# Unprivileged specification, Zacas: x0 as a pair is zero and discards, odd registers are reserved,
# the address is 16-byte aligned.
#include "test.h"

# The encoding: funct5 = 00101, aq, rl, rs2, rs1, 100, rd, 0101111.
.macro AMOCAS_Q rd, rs1, rs2, aqrl=0
    .4byte 0x2800402f | \aqrl << 25 | \rs2 << 20 | \rs1 << 15 | \rd << 7
.endm

# Case N: memory M0:M1, compare pair x10 = C0:C1, swap pair x12 = S0:S1; memory becomes R0:R1.
.macro TEST_CAS_Q n, aqrl, m0, m1, c0, c1, s0, s1, r0, r1
    li x3, \n
    la x6, cas_area
    li x5, \m0
    sd x5, 0(x6)
    li x5, \m1
    sd x5, 8(x6)
    li x10, \c0
    li x11, \c1
    li x12, \s0
    li x13, \s1
    AMOCAS_Q 10, 6, 12, \aqrl
    CHECK x10, \m0
    CHECK x11, \m1
    CHECK x12, \s0
    CHECK x13, \s1
    CHECK_MEM cas_area, 0, \r0
    CHECK_MEM cas_area, 8, \r1
    CHECK_MEM cas_area, 16, 0x5a5a5a5a5a5a5a5a
.endm

    TEST_BEGIN

    TEST_CAS_Q 1, 0, 1, 2, 1, 2, 3, 4, 3, 4
    TEST_CAS_Q 2, 1, 1, 2, 1, 3, 3, 4, 1, 2
    TEST_CAS_Q 3, 2, 1, 2, 0, 2, 3, 4, 1, 2
    TEST_CAS_Q 4, 3, 1, 2, 2, 1, 3, 4, 1, 2
    TEST_CAS_Q 5, 3, 0x8000000000000001, -1, 0x8000000000000001, -1, -5, -6, -5, -6
    TEST_CAS_Q 6, 0, 0x8000000000000001, -1, 0x8000000000000001, 0x7fffffffffffffff, -5, -6, \
        0x8000000000000001, -1
    TEST_CAS_Q 7, 0, 0x100000001, 5, 1, 5, 7, 8, 0x100000001, 5

    # 8: rs2 = x0 swaps in zeros, whatever x1 holds.
    li x3, 8
    la x6, cas_area
    li x1, 99
    li x10, 0x100000001
    li x11, 5
    AMOCAS_Q 10, 6, 0
    CHECK_MEM cas_area, 0, 0
    CHECK_MEM cas_area, 8, 0
    CHECK x10, 0x100000001
    CHECK x11, 5

    # 9: rd = x0 compares with zeros and writes neither x0 nor x1.
    li x3, 9
    li x12, 21
    li x13, 22
    AMOCAS_Q 0, 6, 12
    CHECK_MEM cas_area, 0, 21
    CHECK_MEM cas_area, 8, 22
    CHECK x0, 0
    CHECK x1, 99

    # 10: rd and rs2 the same pair; the address in the pair itself.
    li x3, 10
    li x10, 21
    li x11, 22
    AMOCAS_Q 10, 6, 10
    CHECK x10, 21
    CHECK x11, 22
    CHECK_MEM cas_area, 0, 21
    li x10, 1
    la x11, cas_area
    AMOCAS_Q 10, 11, 12
    CHECK x10, 21
    CHECK x11, 22

    # 11: the highest usable pairs.
    li x3, 11
    la x6, cas_area
    li x28, 21
    li x29, 22
    li x26, 31
    li x27, 32
    AMOCAS_Q 28, 6, 26
    CHECK x28, 21
    CHECK x29, 22
    CHECK_MEM cas_area, 0, 31
    CHECK_MEM cas_area, 8, 32

    # 12..14: odd registers.
    TEST_ILLEGAL 12, 0x2800402f | 11 << 7 | 6 << 15 | 12 << 20
    TEST_ILLEGAL 13, 0x2800402f | 10 << 7 | 6 << 15 | 13 << 20
    TEST_ILLEGAL 14, 0x2800402f | 11 << 7 | 6 << 15 | 13 << 20

    # 15, 16: misaligned, one half aligned to eight. 17: no memory.
    la x6, cas_area + 8
    TEST_TRAP_EITHER 15, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, AMOCAS_Q 10, 6, 12
    la x6, cas_area + 1
    TEST_TRAP_EITHER 16, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, AMOCAS_Q 10, 6, 12
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 17, CAUSE_STORE_ACCESS, x6, AMOCAS_Q 10, 6, 12

    TEST_END

    .data
    .balign 16
cas_area:
    .dword 0, 0, 0x5a5a5a5a5a5a5a5a
