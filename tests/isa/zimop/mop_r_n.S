# mop.r.n rd, rs1, n = 0..31: writes zero to rd; another extension may redefine one, none does here.
# Unprivileged specification, Zimop.
#include "test.h"

    TEST_BEGIN
    OPEN_PMP

    # The diagram: 1, n[4], 00, n[3:2], 0111, n[1:0], rs1, 100, rd, 1110011.
    .macro MOP_R n, rd, rs1
    .4byte 0x81c04073 | (((\n) >> 4) & 1) << 30 | (((\n) >> 2) & 3) << 26 | ((\n) & 3) << 20 | \
        (\rs1) << 15 | (\rd) << 7
    .endm

    # Cases 1..32: each n; rd becomes zero, rs1 and the others stay.
    .set n, 0
    .rept 32
    li x3, n + 1
    li x5, -1
    li x6, 0x123456789
    MOP_R n, 5, 6
    CHECK x5, 0
    CHECK x6, 0x123456789
    .set n, n + 1
    .endr

    # 33: rd = rs1, other registers, rd = x0.
    li x3, 33
    li x7, 9
    MOP_R 3, 7, 7
    CHECK x7, 0
    li x31, 9
    li x1, 9
    MOP_R 17, 31, 1
    CHECK x31, 0
    CHECK x1, 9
    TEST_NOTHING 34, MOP_R 9, 0, 6

    # 35, 36: in every mode.
    li x5, 1
    ENTER MODE_S
    MOP_R 0, 5, 6
    LEAVE 35, CAUSE_ECALL_S
    CHECK x5, 0
    li x5, 1
    ENTER MODE_U
    MOP_R 31, 5, 6
    LEAVE 36, CAUSE_ECALL_U
    CHECK x5, 0

    TEST_END
