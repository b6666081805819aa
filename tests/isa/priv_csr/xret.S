/* machine.adoc, "Privilege and Global Interrupt-Enable Stack"; mret, sret: MPP, SPP, MPRV, MIE. */
#include "priv.h"

/* Case N: mret with mstatus SET of the bits MASK, then in M-mode mstatus & MASK is RESULT. */
.macro MRET_TO_M n, mask, set, result
    li x3, \n
    li x5, \mask
    csrc mstatus, x5
    li x5, \set
    csrs mstatus, x5
    la x5, .Lhere\@
    csrw mepc, x5
    mret
    j test_fail
.Lhere\@:
    csrr x5, mstatus
    csrci mstatus, MSTATUS_MIE
    li x6, \mask
    and x5, x5, x6
    CHECK x5, \result
.endm

#define FIELDS (MSTATUS_MPP | MSTATUS_MIE | MSTATUS_MPIE | MSTATUS_MPRV)

TEST_BEGIN
    OPEN_PMP
    csrw mie, x0
    /* To M-mode: MPRV stays, MPP becomes U, MIE = MPIE, MPIE = 1. */
    MRET_TO_M 1, FIELDS & ~MSTATUS_MPRV, MSTATUS_MPP, MSTATUS_MPIE
    MRET_TO_M 2, FIELDS & ~MSTATUS_MPRV, MSTATUS_MPP | MSTATUS_MPIE, MSTATUS_MPIE | MSTATUS_MIE
    MRET_TO_M 3, FIELDS, MSTATUS_MPP | MSTATUS_MPRV, MSTATUS_MPIE | MSTATUS_MPRV
    li x5, MSTATUS_MPRV
    csrc mstatus, x5

    /* To S-mode: MPRV is cleared. */
    li x3, 10
    li x5, MSTATUS_MPRV
    csrs mstatus, x5
    ENTER MODE_S
    LEAVE 10, CAUSE_ECALL_S
    la x31, trap_record
    ld x5, TRAP_STATUS(x31)
    li x6, MSTATUS_MPRV
    and x5, x5, x6
    CHECK x5, 0

    /* sret from M-mode: to SPP, SIE = SPIE, SPIE = 1, SPP = U, MPRV = 0. */
    li x3, 11
    li x5, MSTATUS_MPRV | MSTATUS_SPP | MSTATUS_SPIE
    csrs mstatus, x5
    csrci mstatus, MSTATUS_SIE
    la x5, 1f
    csrw sepc, x5
    sret
1:  LEAVE 11, CAUSE_ECALL_S
    la x31, trap_record
    ld x5, TRAP_STATUS(x31)
    li x6, MSTATUS_MPRV | MSTATUS_SPP | MSTATUS_SPIE | MSTATUS_SIE
    and x5, x5, x6
    CHECK x5, MSTATUS_SPIE | MSTATUS_SIE
    li x3, 12
    csrci mstatus, MSTATUS_SIE
    li x5, MSTATUS_SPIE | MSTATUS_SPP
    csrc mstatus, x5
    la x5, 2f
    csrw sepc, x5
    ENTER MODE_S
    sret
2:  LEAVE 12, CAUSE_ECALL_U
    la x31, trap_record
    ld x5, TRAP_STATUS(x31)
    andi x5, x5, 0x122
    CHECK x5, MSTATUS_SPIE
    /* xepc never holds bit 0. */
    CHECK_WARL 13, mepc, -1, 1, 0
    CHECK_WARL 14, sepc, -1, 1, 0
TEST_END
