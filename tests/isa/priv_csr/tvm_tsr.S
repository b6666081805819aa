/* machine.adoc, "Virtualization Support in mstatus Register": TVM and TSR. */
#include "priv.h"

TEST_BEGIN
    OPEN_PMP
    OK_IN 1, MODE_S, csrr x5, satp
    OK_IN 2, MODE_S, sfence.vma
    li x5, MSTATUS_TVM
    csrs mstatus, x5
    ILLEGAL_IN 3, MODE_S, csrr x5, satp
    ILLEGAL_IN 4, MODE_S, csrw satp, x0
    ILLEGAL_IN 5, MODE_S, sfence.vma
    ILLEGAL_IN 6, MODE_S, sfence.vma x5, x6
    /* M-mode is free. */
    csrr x5, satp
    sfence.vma
    li x5, MSTATUS_TVM
    csrc mstatus, x5
    ILLEGAL_IN 7, MODE_U, sfence.vma
    ILLEGAL_IN 8, MODE_U, csrr x5, satp

    li x5, MSTATUS_TSR
    csrs mstatus, x5
    ILLEGAL_IN 10, MODE_S, sret
    li x5, MSTATUS_TSR
    csrc mstatus, x5
    ILLEGAL_IN 11, MODE_U, sret
    ILLEGAL_IN 12, MODE_U, mret
    ILLEGAL_IN 13, MODE_S, mret
TEST_END
