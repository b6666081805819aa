# wrs.sto: stalls while the reservation is valid, at most for a short time.
# Unprivileged specification, Zawrs: it may end early for any reason; nothing but time passes.
#include "test.h"

#define MIP_SSIP 0x2
#define WRS .4byte 0x01d00073

    TEST_BEGIN
    OPEN_PMP

    # 1: without a reservation it completes at once. (A failed sc leaves none.)
    li x3, 1
    la x5, cell
    sc.w x6, x0, (x5)
    TEST_NOTHING 1, WRS

    # 2: an interrupt that is pending and enabled in mie ends it, whatever MIE.
    li x3, 2
    csrwi mie, MIP_SSIP
    csrwi mip, MIP_SSIP
    la x5, cell
    lr.w x6, (x5)
    WRS
    csrwi mip, 0
    csrwi mie, 0

    # 3: the store for which it waits ends it: here the hart's own, done before the wait.
    li x3, 3
    lr.w x6, (x5)
    li x7, 1
    sc.w x6, x7, (x5)
    CHECK x6, 0
    WRS
    CHECK_MEM cell, 0, 1

    # 4, 5: available in every mode while TW is clear.
    li x3, 4
    ENTER MODE_S
    WRS
    LEAVE 4, CAUSE_ECALL_S
    li x3, 5
    ENTER MODE_U
    WRS
    LEAVE 5, CAUSE_ECALL_U

    # 6: with a reservation and nobody to break it, the short timeout ends it.
    li x3, 6
    la x5, cell
    lr.w x6, (x5)
    WRS

    # 7: TW has nothing to say about the form with a timeout.
    li x3, 7
    li x31, MSTATUS_TW
    csrs mstatus, x31
    ENTER MODE_U
    WRS
    LEAVE 7, CAUSE_ECALL_U

    # Its operand fields are part of the encoding.
    TEST_ILLEGAL 8, 0x01d00073 | 1 << 7
    TEST_ILLEGAL 9, 0x01d00073 | 1 << 15

    TEST_END

    .data
    .balign 8
cell:
    .dword 0
