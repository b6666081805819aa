# mop.rr.n rd, rs1, rs2, n = 0..7: writes zero to rd; none is redefined here.
# Unprivileged specification, Zimop.
#include "test.h"

    TEST_BEGIN
    OPEN_PMP

    # The diagram: 1, n[2], 00, n[1:0], 1, rs2, rs1, 100, rd, 1110011.
    .macro MOP_RR n, rd, rs1, rs2
    .4byte 0x82004073 | (((\n) >> 2) & 1) << 30 | ((\n) & 3) << 26 | (\rs2) << 20 | \
        (\rs1) << 15 | (\rd) << 7
    .endm

    .set n, 0
    .rept 8
    li x3, n + 1
    li x5, -1
    li x6, 0x123456789
    li x7, 0x987654321
    MOP_RR n, 5, 6, 7
    CHECK x5, 0
    CHECK x6, 0x123456789
    CHECK x7, 0x987654321
    .set n, n + 1
    .endr

    # 9: aliasing. 10: rd = x0.
    li x3, 9
    li x7, 9
    MOP_RR 3, 7, 7, 7
    CHECK x7, 0
    li x31, 9
    li x1, 9
    MOP_RR 5, 31, 1, 31
    CHECK x31, 0
    CHECK x1, 9
    TEST_NOTHING 10, MOP_RR 4, 0, 6, 7

    li x5, 1
    ENTER MODE_S
    MOP_RR 0, 5, 6, 7
    LEAVE 11, CAUSE_ECALL_S
    CHECK x5, 0
    li x5, 1
    ENTER MODE_U
    MOP_RR 6, 5, 6, 7
    LEAVE 12, CAUSE_ECALL_U
    CHECK x5, 0

    # Between the two groups: bit 25 clear with bits 24..22 not 111 is reserved, and bits 29..28 are zero.
    TEST_ILLEGAL 13, 0x80004073
    TEST_ILLEGAL 14, 0x91c04073
    TEST_ILLEGAL 15, 0xa2004073

    TEST_END
