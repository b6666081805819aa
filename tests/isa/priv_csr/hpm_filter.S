/*
 * smcntrpmf.adoc and sscofpmf.adoc: filters by mode, of cycle, instret and the programmable
 * counters. The rules for traps and xRET are those of smcntrpmf.adoc, "Counter Behavior".
 */
#include "hpm.h"

.macro NOTHING
.endm

.macro FIVE_NOPS
    nop
    nop
    nop
    nop
    nop
.endm

/* Down to U-mode by an SRET and three instructions. */
.macro SRET_TO_U
    la x5, 9f
    csrw sepc, x5
    sret
9:  nop
    nop
    nop
.endm

/* minstret, mcycle and mhpmcounter3 count with the filters BITS. */
.macro FILTER bits
    li x5, \bits
    csrw CSR_MINSTRETCFG, x5
    csrw CSR_MCYCLECFG, x5
    COUNT 3, EVENT_INSTRET + \bits, 0
    csrw minstret, x0
    csrw mcycle, x0
.endm

.macro ALL_COUNTED value
    COUNTED minstret, \value
    COUNTED mcycle, \value
    COUNTED mhpmcounter3, \value
.endm

TEST_BEGIN
    OPEN_PMP
    csrw mcountinhibit, x0
    CHECK_WARL 1, CSR_MCYCLECFG, -1, 0xf3ffffffffffffff, MINH + SINH + UINH
    CHECK_WARL 2, CSR_MINSTRETCFG, -1, 0xf3ffffffffffffff, MINH + SINH + UINH
    CHECK_WARL 3, mhpmevent3, -1, 0xf3ffffffffffffff, OF + MINH + SINH + UINH
    CHECK_WARL 4, mhpmevent31, 0, -1, 0
    CHECK_WARL 5, CSR_MCYCLECFG, SINH, -1, SINH
    CHECK_WARL 6, CSR_MINSTRETCFG, 0, -1, 0
    ILLEGAL_IN 7, MODE_S, csrr x5, CSR_MCYCLECFG
    ILLEGAL_IN 8, MODE_S, csrr x5, CSR_MINSTRETCFG

    /* M-mode alone inhibited: what U-mode retires; the ecall retires not, the mret not in U. */
    li x3, 10
    FILTER MINH
    nop
    nop
    ALL_COUNTED 0
    RUN_IN MODE_U, FIVE_NOPS
    ALL_COUNTED 5
    RUN_IN MODE_S, FIVE_NOPS
    ALL_COUNTED 10
    /* S-mode too. The SRET leaves S-mode. */
    li x3, 11
    FILTER MINH + SINH
    RUN_IN MODE_S, FIVE_NOPS
    ALL_COUNTED 0
    RUN_IN MODE_U, FIVE_NOPS
    ALL_COUNTED 5
    RUN_IN MODE_S, SRET_TO_U
    ALL_COUNTED 8
    li x3, 12
    FILTER MINH + UINH
    RUN_IN MODE_U, FIVE_NOPS
    ALL_COUNTED 0
    RUN_IN MODE_S, SRET_TO_U
    /* la is two instructions, csrw and sret count. */
    ALL_COUNTED 4

    /* M-mode alone counts: the same, whatever U-mode does, the mret included. */
    li x3, 13
    FILTER SINH + UINH
    csrw minstret, x0
    RUN_IN MODE_U, NOTHING
    csrr x8, minstret
    csrw minstret, x0
    RUN_IN MODE_U, FIVE_NOPS
    csrr x9, minstret
    bne x8, x9, test_fail
    sltiu x9, x9, 8
    CHECK x9, 0
    /* Nowhere, and no filter at all. */
    li x3, 14
    FILTER MINH + SINH + UINH
    RUN_IN MODE_U, FIVE_NOPS
    ALL_COUNTED 0
    li x3, 15
    FILTER 0
    csrw minstret, x0
    nop
    nop
    COUNTED minstret, 2
    /* One counter's filter is not the other's. */
    li x3, 16
    li x5, MINH
    csrw CSR_MCYCLECFG, x5
    csrw mcycle, x0
    csrw minstret, x0
    nop
    csrr x6, minstret
    csrr x7, mcycle
    CHECK x6, 1
    CHECK x7, 0
    csrw CSR_MCYCLECFG, x0
TEST_END
