/*
 * machine.adoc, "Extension Context Status in mstatus Register": FS Off makes floating point
 * illegal.
 */
#include "priv.h"

.macro FS value
    li x31, MSTATUS_FS
    csrc mstatus, x31
    li x31, \value << 13
    csrs mstatus, x31
.endm
.macro CHECK_FS n, value
    li x3, \n
    csrr x5, mstatus
    srli x5, x5, 13
    andi x5, x5, 3
    CHECK x5, \value
.endm

TEST_BEGIN
    OPEN_PMP
    FS 0
    ILLEGAL_HERE 1, fmv.d.x f1, x0
    ILLEGAL_HERE 2, fmv.x.d x5, f1
    ILLEGAL_HERE 3, csrr x5, fcsr
    ILLEGAL_HERE 4, csrw frm, x0
    ILLEGAL_HERE 5, fld f1, 0(x2)
    ILLEGAL_IN 6, MODE_U, fsd f1, 0(x2)
    ILLEGAL_IN 7, MODE_S, csrr x5, fflags
    CHECK_FS 8, 0
    /* A write makes it dirty; so at the latest a write, and SD follows. */
    FS 1
    fmv.d.x f1, x0
    CHECK_FS 9, 3
    li x3, 10
    csrr x5, mstatus
    srli x5, x5, 63
    CHECK x5, 1
    FS 2
    csrw fflags, x0
    CHECK_FS 11, 3
    FS 1
    li x5, 1
    fcvt.d.l f2, x5
    CHECK_FS 12, 3
    /* The same code again with FS off, now that it has run decoded with FS on. */
    li x3, 13
    li x9, 0
1:  la x4, 2f
code:
    fmv.d.x f3, x5
    bnez x9, test_fail
    li x9, 1
    FS 0
    j 1b
    ALIGN_CODE
2:  CHECK x9, 1
    CHECK_TRAP CAUSE_ILLEGAL, code
    /* sstatus.FS is the same field. */
    li x3, 14
    li x5, MSTATUS_FS
    csrs sstatus, x5
    li x4, 0
    fmv.d.x f1, x0
    csrc sstatus, x5
    ILLEGAL_HERE 15, fmv.d.x f1, x0
TEST_END
