# cbo.clean (rs1): memory keeps what was stored; gated by CBCFE.
# Unprivileged specification, cache-block operations (CMO); blocks of 64 bytes, as the device tree says.
#include "test.h"

# Case N: cbo.clean of the address at block + AT.
.macro TEST_BLOCK n, rs1, at
    li x3, \n
    la x5, area
    li x6, 24
    li x7, 0x5a5a5a5a5a5a5a5a
1:  sd x7, 0(x5)
    addi x5, x5, 8
    addi x6, x6, -1
    bnez x6, 1b
    la \rs1, area + 64 + \at
    cbo.clean 0(\rs1)
    CHECK_MEM area, 56, 0x5a5a5a5a5a5a5a5a
    CHECK_MEM area, 64, 0x5a5a5a5a5a5a5a5a
    CHECK_MEM area, 96, 0x5a5a5a5a5a5a5a5a
    CHECK_MEM area, 120, 0x5a5a5a5a5a5a5a5a
    CHECK_MEM area, 128, 0x5a5a5a5a5a5a5a5a
.endm

# Case N: in MODE with menvcfg = M and senvcfg = S it is allowed.
.macro TEST_ALLOWED n, mode, m, s, cause
    li x3, \n
    csrwi menvcfg, 0
    csrwi senvcfg, 0
    li x31, \m
    csrw menvcfg, x31
    li x31, \s
    csrw senvcfg, x31
    la x5, area
    ENTER \mode
    cbo.clean 0(x5)
    LEAVE \n, \cause
.endm

# Case N: in MODE with menvcfg = M and senvcfg = S it is illegal.
.macro TEST_REFUSED n, mode, m, s
    csrwi menvcfg, 0
    csrwi senvcfg, 0
    li x31, \m
    csrw menvcfg, x31
    li x31, \s
    csrw senvcfg, x31
    la x5, area
    ENTER \mode
    TEST_TRAP \n, CAUSE_ILLEGAL, cbo.clean 0(x5)
.endm

    TEST_BEGIN
    .option arch, +zicbom
    OPEN_PMP

    # The whole naturally aligned block that holds the address, no other.
    TEST_BLOCK 1, x8, 0
    TEST_BLOCK 2, x9, 1
    TEST_BLOCK 3, x1, 63
    TEST_BLOCK 4, x29, 32
    TEST_BLOCK 5, x15, 8

    # menvcfg rules for S-mode, menvcfg and senvcfg together for U-mode.
    TEST_REFUSED 7, MODE_S, 0, 0
    TEST_REFUSED 8, MODE_S, 0, 0x40
    TEST_ALLOWED 9, MODE_S, 0x40, 0, CAUSE_ECALL_S
    TEST_REFUSED 10, MODE_U, 0, 0
    TEST_REFUSED 11, MODE_U, 0x40, 0
    TEST_REFUSED 12, MODE_U, 0, 0x40
    TEST_ALLOWED 13, MODE_U, 0x40, 0x40, CAUSE_ECALL_U

    # rd is zero in the encoding, and operations 3 and 5 on are not defined.
    TEST_ILLEGAL 14, 0x0010200f | 1 << 7 | 5 << 15
    TEST_ILLEGAL 15, 0x0030200f | 5 << 15
    TEST_ILLEGAL 16, 0x0050200f | 5 << 15

    # 17: no register changes.
    li x3, 17
    SET_ALL
    la x31, area
    cbo.clean 0(x31)
    li x31, 0x0102030405060700 + 31
    CHECK_ALL

    # No memory: a store access fault at the given address. Off any alignment there is no
    # misaligned exception.
    li x5, NOWHERE + 3
    TEST_TRAP_TVAL_REG 30, CAUSE_STORE_ACCESS, x5, cbo.clean 0(x5)

    TEST_END

    .data
    .balign 4096
area:
    .space 256
