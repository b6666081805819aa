/* The cases that every HSV has in common. */
#ifndef HARTWOOD_TESTS_ISA_H_HSV_H
#define HARTWOOD_TESTS_ISA_H_HSV_H

#include "guest.h"

/* Case N: x6 stored by OP at x10 leaves VALUE in the doubleword at page_one. */
.macro CHECK_HSV n, op, value
    li x3, \n
    la x31, page_one
    li x30, 0x8182838485868788
    sd x30, 0(x31)
    \op x6, (x10)
    CHECK_MEM page_one, 0, \value
.endm

/*
 * OP rs2, (rs1) of 0x1112131415161718.
 *   VALUE   the doubleword afterwards
 *   WORD    its encoding with rs2 = x6 and rs1 = x0: the transformed instruction
 */
.macro HSV_CASES op, value, word
    TEST_BEGIN
    GUEST_SETUP
    MAP g_leaf, 0, page_one, PTE_DATA | PTE_U
    MAP g_leaf, 1, page_one, PTE_V | PTE_R | PTE_A | PTE_D | PTE_U
    MAP g_leaf, 2, page_one, PTE_DATA
    FENCE_ALL
    li x6, 0x1112131415161718
    li x10, WINDOW

    /* 1, 2: M-mode, as VS-mode and as VU-mode. */
    HSTATUS_SET HSTATUS_SPVP
    CHECK_HSV 1, \op, \value
    HSTATUS_CLEAR HSTATUS_SPVP
    CHECK_HSV 2, \op, \value
    /* 3: HS-mode. */
    ENTER MODE_S
    CHECK_HSV 3, \op, \value
    LEAVE 3, CAUSE_ECALL_S
    /* 4, 5: U-mode by hstatus.HU only. */
    li x3, 4
    HSTATUS_CLEAR HSTATUS_HU
    ENTER MODE_U
    TEST_TRAP 4, CAUSE_ILLEGAL, \op x6, (x10)
    HSTATUS_SET HSTATUS_HU
    ENTER MODE_U
    CHECK_HSV 5, \op, \value
    LEAVE 5, CAUSE_ECALL_U
    /* 6, 7: never in a guest. */
    VIRTUAL_IN_GUEST 6, \op x6, (x10)
    /* 8: a page that is read-only to the G-stage; memory stays. */
    la x31, page_one
    sd x0, 0(x31)
    li x11, WINDOW + 0x1000
    TEST_TRAP_TVAL_REG 8, CAUSE_STORE_GUEST, x11, \op x6, (x11)
    CHECK_GUEST_FAULT (WINDOW + 0x1000) >> 2, hsv_word
    CHECK_MEM page_one, 0, 0
    /* 9: the G-stage takes every access for a user's. */
    li x11, WINDOW + 0x2000
    TEST_TRAP_TVAL_REG 9, CAUSE_STORE_GUEST, x11, \op x6, (x11)
    /* 10..13: with the VS-stage; U=1 pages are VU-mode's, U=0 pages VS-mode's. */
    VS_STAGE_ON
    MAP vs_leaf, 0, page_one, PTE_DATA | PTE_U
    MAP vs_leaf, 1, page_one, PTE_DATA
    FENCE_ALL
    li x10, VWINDOW
    li x13, VWINDOW + 0x1000
    CHECK_HSV 10, \op, \value
    TEST_TRAP_TVAL_REG 11, CAUSE_STORE_PAGE, x13, \op x6, (x13)
    CHECK_GUEST_ADDRESS
    HSTATUS_SET HSTATUS_SPVP
    TEST_TRAP_TVAL_REG 12, CAUSE_STORE_PAGE, x10, \op x6, (x10)
    CHECK_GUEST_ADDRESS
    mv x10, x13
    CHECK_HSV 13, \op, \value
    TEST_END
    GUEST_DATA
hsv_word:
    .word \word
.endm

#endif
