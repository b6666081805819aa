/*
 * machine.adoc, "Machine ISA (misa) Register": MXL = 64, the letters that the machine always has.
 */
#include "priv.h"

TEST_BEGIN
    li x3, 1
    csrr x5, misa
    srli x6, x5, 62
    CHECK x6, 2
    /* A, C, D, F, I, M, S, U */
    li x3, 2
    li x7, 0x14112d
    and x6, x5, x7
    CHECK x6, 0x14112d
    /* E is the complement of I; bits 61:26 are zero. */
    li x3, 3
    andi x6, x5, 0x10
    CHECK x6, 0
    li x3, 4
    slli x6, x5, 2
    srli x6, x6, 28
    CHECK x6, 0
    /* WARL: MXL stays, I stays. */
    li x3, 5
    li x6, 0x8000000000000100
    and x7, x5, x6
    csrw misa, x7
    csrr x7, misa
    and x7, x7, x6
    CHECK x7, 0x8000000000000100
    csrw misa, x5
TEST_END
