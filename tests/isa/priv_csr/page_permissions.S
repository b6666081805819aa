/*
 * supervisor.adoc, "Virtual Address Translation Process", steps 5 and 6: R, W, X, U with SUM and
 * MXR, for loads, stores and fetches; stval is the address of the access.
 */
#include "priv.h"

.macro LOADS n, mode
    OK_IN \n, \mode, ld x5, 8(x10)
.endm
.macro STORES n, mode
    OK_IN \n, \mode, sd x0, 8(x10)
.endm
.macro FETCHES n, mode /* the frame begins with jalr x0, 0(x1) */
    li x3, \n
    ENTER \mode
    jalr x1, 0(x10)
    LEAVE \n, CAUSE_ECALL_U + (\mode)
.endm
.macro NO_LOAD n, mode
    TRAP_IN \n, \mode, CAUSE_LOAD_PAGE, ld x5, 8(x10)
    CHECK_TVAL PAGED + 8
.endm
.macro NO_STORE n, mode
    TRAP_IN \n, \mode, CAUSE_STORE_PAGE, sd x0, 8(x10)
    CHECK_TVAL PAGED + 8
    TRAP_IN \n, \mode, CAUSE_STORE_PAGE, amoadd.d x5, x0, (x10)
    CHECK_TVAL PAGED
.endm
.macro NO_FETCH n, mode
    li x3, \n
    la x4, .Lback\@
    ENTER \mode
    jalr x1, 0(x10)
    j test_fail
    ALIGN_CODE
.Lback\@:
    CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_PAGE
    CHECK_MEM trap_record, TRAP_EPC, PAGED
    CHECK_TVAL PAGED
.endm
.macro STATUS op, bits
    li x31, \bits
    csr\op mstatus, x31
.endm

#define AD (PTE_A | PTE_D)

TEST_BEGIN
    SETUP_PAGING
    la x5, frame0
    li x6, 0x00008067 /* ret */
    sw x6, 0(x5)
    fence.i
    li x10, PAGED

    USE_ROOT SATP_SV39, root_s
    SET_PTE l0, 0, frame0, PTE_V | PTE_R | AD
    LOADS 1, MODE_S
    NO_STORE 2, MODE_S
    NO_FETCH 3, MODE_S
    SET_PTE l0, 0, frame0, PTE_V | PTE_R | PTE_W | AD
    LOADS 4, MODE_S
    STORES 5, MODE_S
    NO_FETCH 6, MODE_S
    SET_PTE l0, 0, frame0, PTE_V | PTE_X | AD
    NO_LOAD 7, MODE_S
    NO_STORE 8, MODE_S
    FETCHES 9, MODE_S
    STATUS s, MSTATUS_MXR
    LOADS 10, MODE_S
    NO_STORE 11, MODE_S
    STATUS c, MSTATUS_MXR
    SET_PTE l0, 0, frame0, PTE_RWX
    FETCHES 12, MODE_S
    LOADS 13, MODE_S
    STORES 14, MODE_S
    /* Not valid, or W without R: faults of all kinds. */
    SET_PTE l0, 0, frame0, PTE_RWX & ~PTE_V
    NO_LOAD 15, MODE_S
    NO_STORE 16, MODE_S
    NO_FETCH 17, MODE_S
    SET_PTE l0, 0, frame0, PTE_V | PTE_W | PTE_X | AD
    NO_LOAD 18, MODE_S
    NO_FETCH 19, MODE_S

    /* A U page: S-mode never fetches from it, and reaches its data with SUM only. */
    SET_PTE l0, 0, frame0, PTE_RWX | PTE_U
    NO_LOAD 20, MODE_S
    NO_STORE 21, MODE_S
    NO_FETCH 22, MODE_S
    STATUS s, MSTATUS_SUM
    LOADS 23, MODE_S
    STORES 24, MODE_S
    NO_FETCH 25, MODE_S
    SET_PTE l0, 0, frame0, PTE_V | PTE_X | PTE_U | AD
    NO_LOAD 26, MODE_S
    STATUS s, MSTATUS_MXR
    LOADS 27, MODE_S
    STATUS c, MSTATUS_MXR | MSTATUS_SUM

    /* U-mode: U pages only; SUM changes nothing for it. */
    USE_ROOT SATP_SV39, root_u
    SET_PTE l0, 0, frame0, PTE_RWX | PTE_U
    LOADS 30, MODE_U
    STORES 31, MODE_U
    la x5, frame0
    li x6, 0x00008067
    sw x6, 0(x5)
    fence.i
    FETCHES 32, MODE_U
    SET_PTE l0, 0, frame0, PTE_RWX
    NO_LOAD 33, MODE_U
    NO_STORE 34, MODE_U
    NO_FETCH 35, MODE_U
    STATUS s, MSTATUS_SUM
    NO_LOAD 36, MODE_U
    STATUS c, MSTATUS_SUM
    SET_PTE l0, 0, frame0, PTE_V | PTE_X | PTE_U | AD
    NO_LOAD 37, MODE_U
    FETCHES 38, MODE_U
    STATUS s, MSTATUS_MXR
    LOADS 39, MODE_U
    STATUS c, MSTATUS_MXR
    csrw satp, x0
TEST_END
PAGE_TABLES
