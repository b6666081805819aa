# lr.w rd, (rs1): the word, sign-extended; memory untouched; alignment; ordering bits; faults.
# Unprivileged specification, Zalrsc.
#include "test.h"

# Case N: lr.w with suffix ORDER at lr_area + AT into RD from RS1 gives R.
.macro TEST_LR n, order, rd, rs1, at, r
    li x3, \n
    la \rs1, lr_area + \at
    lr.w\order \rd, (\rs1)
    CHECK \rd, \r
.endm

    TEST_BEGIN

    TEST_LR 1, , x5, x6, 0, 0xffffffff89abcdef
    TEST_LR 2, , x5, x6, 4, 0x01234567
    TEST_LR 3, .aq, x5, x6, 8, 0xffffffffffffffff
    TEST_LR 4, .rl, x5, x6, 12, 0
    TEST_LR 5, .aqrl, x31, x29, 16, 0x7fffffff
    TEST_LR 6, , x6, x6, 20, 0xffffffff80000000
    TEST_LR 7, , x0, x6, 0, 0
    CHECK_MEM lr_area, 0, 0x0123456789abcdef

    # 8: it registers a reservation, also with rd = x0.
    li x3, 8
    la x6, lr_area
    lr.w x0, (x6)
    sc.w x7, x0, (x6)
    CHECK x7, 0

    # 9: no memory: a load fault, rd kept.
    li x5, 77
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 9, CAUSE_LOAD_ACCESS, x6, lr.w x5, (x6)
    CHECK x5, 77

    # 10: rs2 is zero in the encoding.
    TEST_ILLEGAL 10, 0x100202af | 1 << 20 | 6 << 15

    # From 11 on: misaligned addresses.
    la x6, lr_area + 1
    TEST_TRAP_EITHER 11, CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS, lr.w x5, (x6)
    la x6, lr_area + 2
    TEST_TRAP_EITHER 12, CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS, lr.w x5, (x6)
    la x6, lr_area + 3
    TEST_TRAP_EITHER 13, CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS, lr.w x5, (x6)

    TEST_END

    .data
    .balign 16
lr_area:
    .dword 0x0123456789abcdef, 0x00000000ffffffff, 0x800000007fffffff
