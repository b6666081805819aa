/* machine.adoc, "Hardware Performance Monitor" and mcountinhibit: mcycle, minstret. */
#include "priv.h"

TEST_BEGIN
    /* A written value is what the next instruction reads (minstret), and then it counts by one. */
    li x3, 1
    li x5, 1000
    csrw minstret, x5
    csrr x6, minstret
    nop
    nop
    csrr x7, minstret
    CHECK x6, 1000
    CHECK x7, 1003
    /* All 64 bits, with overflow. */
    li x3, 2
    li x5, -2
    csrw minstret, x5
    nop
    nop
    csrr x6, minstret
    CHECK x6, 0
    /* instret and cycle are the read-only shadows. */
    li x3, 3
    li x5, 0x123456789abc
    csrw minstret, x5
    csrr x6, instret
    CHECK x6, 0x123456789abc
    li x3, 4
    csrw mcycle, x5
    csrr x6, cycle
    sub x6, x6, x5
    srli x6, x6, 32
    CHECK x6, 0
    /* A trap: the ecall does not retire. */
    li x3, 5
    csrw minstret, x0
    la x4, 1f
    ecall
    j test_fail
    ALIGN_CODE
1:  csrr x6, minstret
    li x3, 6
    csrw minstret, x0
    la x4, 2f
    nop
    ecall
    j test_fail
    ALIGN_CODE
2:  csrr x7, minstret
    sub x7, x7, x6
    CHECK x7, 1

    /* mcountinhibit takes effect behind its instruction. */
    li x3, 9
    csrsi mcountinhibit, 4
    csrw minstret, x0
    csrw mcountinhibit, x0
    nop
    csrsi mcountinhibit, 4
    csrr x6, minstret
    CHECK x6, 2

    /* mcountinhibit: stopped counters keep their value and can be written. */
    CHECK_WARL 10, mcountinhibit, 5, 7, 5
    CHECK_WARL 11, mcountinhibit, -1, 2, 0
    li x3, 12
    csrr x5, minstret
    csrr x6, mcycle
    nop
    nop
    csrr x7, minstret
    csrr x8, mcycle
    bne x5, x7, test_fail
    bne x6, x8, test_fail
    li x3, 13
    li x5, 500
    csrw minstret, x5
    nop
    csrr x6, minstret
    CHECK x6, 500
    /* Time goes on. */
    li x3, 14
    csrr x5, time
3:  csrr x6, time
    beq x5, x6, 3b
    /* One alone. */
    li x3, 15
    li x5, 1
    csrw mcountinhibit, x5
    csrr x6, minstret
    csrr x7, mcycle
    nop
    csrr x8, minstret
    csrr x9, mcycle
    beq x6, x8, test_fail
    bne x7, x9, test_fail
    csrw mcountinhibit, x0
TEST_END
