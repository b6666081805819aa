/* The cases that every HLV and HLVX has in common. */
#ifndef HARTWOOD_TESTS_ISA_H_HLV_H
#define HARTWOOD_TESTS_ISA_H_HLV_H

#include "guest.h"

/*
 * Cases 1 to 14: OP rd, (rs1) with extension and access rights.
 *   VALUE   what it reads at page_one
 *   GOOD    flags of a page it may read, BAD of one it may not
 *   WORD    its encoding with rd = x5 and rs1 = x0: the transformed instruction
 */
.macro HLV_CASES op, value, good, bad, word
    TEST_BEGIN
    GUEST_SETUP
    MAP g_leaf, 0, page_one, PTE_U | \good
    MAP g_leaf, 1, page_one, PTE_U | \bad
    MAP g_leaf, 2, page_one, \good
    FENCE_ALL
    li x10, WINDOW

    /* 1, 2: M-mode, as VS-mode and as VU-mode. */
    li x3, 1
    HSTATUS_SET HSTATUS_SPVP
    \op x5, (x10)
    CHECK x5, \value
    li x3, 2
    HSTATUS_CLEAR HSTATUS_SPVP
    \op x6, (x10)
    CHECK x6, \value
    /* 3: HS-mode. */
    li x3, 3
    ENTER MODE_S
    \op x7, (x10)
    CHECK x7, \value
    LEAVE 3, CAUSE_ECALL_S
    /* 4, 5: U-mode by hstatus.HU only. */
    li x3, 4
    HSTATUS_CLEAR HSTATUS_HU
    ENTER MODE_U
    TEST_TRAP 4, CAUSE_ILLEGAL, \op x5, (x10)
    li x3, 5
    HSTATUS_SET HSTATUS_HU
    ENTER MODE_U
    \op x5, (x10)
    CHECK x5, \value
    LEAVE 5, CAUSE_ECALL_U
    /* 6, 7: never in a guest. */
    VIRTUAL_IN_GUEST 6, \op x5, (x10)
    /* 8: without permission; the register keeps its value. */
    li x5, 0x55
    li x11, WINDOW + 0x1000
    TEST_TRAP_TVAL_REG 8, CAUSE_LOAD_GUEST, x11, \op x5, (x11)
    CHECK_GUEST_FAULT (WINDOW + 0x1000) >> 2, hlv_word
    CHECK x5, 0x55
    /* 9: the G-stage takes every access for a user's. */
    li x11, WINDOW + 0x2000
    TEST_TRAP_TVAL_REG 9, CAUSE_LOAD_GUEST, x11, \op x5, (x11)
    CHECK_GUEST_FAULT (WINDOW + 0x2000) >> 2, hlv_word
    /* 10: rd = x0 accesses all the same. */
    TEST_TRAP_TVAL_REG 10, CAUSE_LOAD_GUEST, x11, \op x0, (x11)
    /* 11, 12: with the VS-stage; U=1 pages are VU-mode's. */
    li x3, 11
    VS_STAGE_ON
    MAP vs_leaf, 0, page_one, PTE_U | \good
    MAP vs_leaf, 1, page_one, \good
    FENCE_ALL
    li x12, VWINDOW
    li x13, VWINDOW + 0x1000
    \op x5, (x12)
    CHECK x5, \value
    TEST_TRAP_TVAL_REG 12, CAUSE_LOAD_PAGE, x13, \op x5, (x13)
    CHECK_GUEST_ADDRESS
    /* 13, 14: and U=0 pages VS-mode's, as vsstatus.SUM is zero; MPRV changes nothing. */
    HSTATUS_SET HSTATUS_SPVP
    li x3, 13
    \op x5, (x13)
    CHECK x5, \value
    li x31, MSTATUS_MPRV
    csrs mstatus, x31
    TEST_TRAP_TVAL_REG 14, CAUSE_LOAD_PAGE, x12, \op x5, (x12)
    CHECK_GUEST_ADDRESS
    TEST_END
    GUEST_DATA
hlv_word:
    .word \word
.endm

#endif
