/* machine.adoc, "Machine Status (mstatus) Register": WARL fields, SD, UXL, SXL; sstatus's view. */
#include "priv.h"

TEST_BEGIN
    /* MPP holds U, S and M; 2 is no privilege, so the field keeps a legal value. */
    CHECK_WARL 1, mstatus, 0x0000, MSTATUS_MPP, 0x0000
    CHECK_WARL 2, mstatus, 0x0800, MSTATUS_MPP, 0x0800
    CHECK_WARL 3, mstatus, 0x1800, MSTATUS_MPP, 0x1800
    li x3, 4
    li x5, 0x1000
    csrw mstatus, x5
    csrr x5, mstatus
    li x6, MSTATUS_MPP
    and x5, x5, x6
    li x6, 0x1000
    beq x5, x6, test_fail

    /* UXL = SXL = 2 (64 bits), whatever is written. */
    CHECK_WARL 10, mstatus, -1, 0xf00000000, 0xa00000000
    CHECK_WARL 11, mstatus, 0, 0xf00000000, 0xa00000000
    /* Little-endian only: UBE, SBE, MBE. */
    CHECK_WARL 12, mstatus, -1, 0x3000000040, 0

    /* SD sums FS up: set only for Dirty. */
    CHECK_WARL 20, mstatus, 0x0000, 0x8000000000006000, 0
    CHECK_WARL 21, mstatus, 0x2000, 0x8000000000006000, 0x2000
    CHECK_WARL 22, mstatus, 0x4000, 0x8000000000006000, 0x4000
    CHECK_WARL 23, mstatus, 0x6000, 0x8000000000006000, 0x8000000000006000
    li x3, 24
    csrr x5, sstatus
    li x6, 0x8000000000006000
    and x5, x5, x6
    CHECK x5, 0x8000000000006000
    /* SD is read-only. */
    CHECK_WARL 25, mstatus, 0x8000000000000000, 0x8000000000000000, 0

    /* All the single bits that we have can be set and cleared. */
    CHECK_WARL 30, mstatus, 0x7e01aa, 0x7e01aa, 0x7e01aa
    CHECK_WARL 31, mstatus, 0, 0x7e01aa, 0

    /* sstatus shows SIE, SPIE, SPP, FS, SUM, MXR, UXL, SD and nothing of M-mode. */
    li x3, 40
    li x5, 0x7e79aa
    csrw mstatus, x5
    csrr x5, sstatus
    CHECK x5, 0x80000002000c6122
    li x3, 41
    csrw sstatus, x0
    csrr x5, mstatus
    CHECK x5, 0xa00721888
    li x3, 42
    csrw mstatus, x0
    li x5, -1
    csrw sstatus, x5
    csrr x5, mstatus
    li x6, ~0x600 /* without VS, of a hart with vectors */
    and x5, x5, x6
    CHECK x5, 0x8000000a000c6122
    csrw mstatus, x0
TEST_END
