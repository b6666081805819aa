# c.mop.n, n odd, 1..15: no register is written; in the space of c.lui xn, 0.
# Unprivileged specification, Zcmop.
#include "test.h"

    TEST_BEGIN
    OPEN_PMP

    # Cases 1..8.
    .set n, 1
    .rept 8
    TEST_NOTHING (n + 1) / 2, .2byte 0x6001 | n << 7, 0x0001
    .set n, n + 2
    .endr

    li x3, 9
    ENTER MODE_S
    .2byte 0x6001 | 15 << 7, 0x0001
    LEAVE 9, CAUSE_ECALL_S
    li x3, 10
    ENTER MODE_U
    .2byte 0x6001 | 1 << 7, 0x0001
    LEAVE 10, CAUSE_ECALL_U

    # The even ones and those from 16 on are reserved.
    TEST_ILLEGAL16 11, 0x6001 | 4 << 7
    TEST_ILLEGAL16 12, 0x6001 | 14 << 7
    TEST_ILLEGAL16 13, 0x6001 | 17 << 7
    TEST_ILLEGAL16 14, 0x6001 | 31 << 7

    TEST_END
