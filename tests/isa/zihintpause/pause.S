# pause: a hint, encoded as a fence with pred = W and succ = 0: nothing changes, in any mode.
# Unprivileged specification, Zihintpause.
#include "test.h"

    TEST_BEGIN
    OPEN_PMP

    TEST_NOTHING 1, .4byte 0x0100000f

    # 2: many in a row end in bounded time.
    li x3, 2
    li x5, 1000
1:  .4byte 0x0100000f
    addi x5, x5, -1
    bnez x5, 1b

    li x3, 3
    ENTER MODE_S
    .4byte 0x0100000f
    LEAVE 3, CAUSE_ECALL_S
    li x3, 4
    ENTER MODE_U
    .4byte 0x0100000f
    LEAVE 4, CAUSE_ECALL_U

    TEST_END
