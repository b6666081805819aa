/*
 * machine.adoc, "Memory Privilege in mstatus Register": MPRV gives loads and stores MPP's rights.
 */
#include "priv.h"

/* In M-mode, loads and stores by the rights of MODE from here on. */
.macro DATA_AS mode
    li x31, MSTATUS_MPP
    csrc mstatus, x31
    li x31, MSTATUS_MPRV | ((\mode) << 11)
    csrs mstatus, x31
.endm
.macro DATA_AS_M
    li x31, MSTATUS_MPRV
    csrc mstatus, x31
.endm
/* Case N: a load at x10 as MODE traps with CAUSE. The handler leaves MPRV set: cleared here. */
.macro LOAD_TRAPS n, mode, cause
    li x3, \n
    la x4, .Lback\@
    DATA_AS \mode
    ld x5, 0(x10)
    j test_fail
    ALIGN_CODE
.Lback\@:
    DATA_AS_M
    CHECK_MEM trap_record, TRAP_CAUSE, \cause
    CHECK_TVAL PAGED
.endm

TEST_BEGIN
    SETUP_PAGING
    la x5, frame0
    li x6, 314
    sd x6, 0(x5)
    li x10, PAGED
    USE_ROOT SATP_SV39, root_s
    SET_PTE l0, 0, frame0, PTE_RW
    li x3, 1
    DATA_AS MODE_S
    ld x5, 0(x10)
    DATA_AS_M
    CHECK x5, 314
    /* Fetches stay those of M-mode: the code runs at physical addresses all the time. */
    LOAD_TRAPS 2, MODE_U, CAUSE_LOAD_PAGE
    SET_PTE l0, 0, frame0, PTE_RW | PTE_U
    LOAD_TRAPS 3, MODE_S, CAUSE_LOAD_PAGE
    li x3, 4
    DATA_AS MODE_U
    ld x5, 0(x10)
    DATA_AS_M
    CHECK x5, 314
    li x3, 5
    li x5, MSTATUS_SUM
    csrs mstatus, x5
    DATA_AS MODE_S
    ld x5, 0(x10)
    li x6, 315
    sd x6, 0(x10)
    DATA_AS_M
    CHECK x5, 314
    CHECK_MEM frame0, 0, 315
    li x5, MSTATUS_SUM
    csrc mstatus, x5
    /* MPP = M: nothing changes. */
    li x3, 6
    DATA_AS MODE_M
    la x5, frame0
    ld x5, 0(x5)
    DATA_AS_M
    CHECK x5, 315
    /* MXR counts for M's loads by MPRV. */
    SET_PTE l0, 0, frame0, PTE_V | PTE_X | PTE_A
    LOAD_TRAPS 7, MODE_S, CAUSE_LOAD_PAGE
    li x3, 8
    li x5, MSTATUS_MXR
    csrs mstatus, x5
    DATA_AS MODE_S
    ld x5, 0(x10)
    DATA_AS_M
    CHECK x5, 315
    li x5, MSTATUS_MXR
    csrc mstatus, x5
    /* Physical protection is S-mode's too. */
    csrw satp, x0
    csrw pmpcfg0, x0
    li x3, 9
    la x10, frame0
    la x4, 1f
    DATA_AS MODE_S
    ld x5, 0(x10)
    j test_fail
    ALIGN_CODE
1:  DATA_AS_M
    CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_LOAD_ACCESS
TEST_END
PAGE_TABLES
