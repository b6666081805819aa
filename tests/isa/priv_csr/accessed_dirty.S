/* svade.adoc and svadu.adoc: A and D by exception or by hardware, as menvcfg.ADUE says. */
#include "priv.h"

#define BASE (PTE_V | PTE_R | PTE_W | PTE_X)
#define ADUE (1 << 61)

TEST_BEGIN
    SETUP_PAGING
    USE_ROOT SATP_SV39, root_s
    li x10, PAGED
    csrw CSR_MENVCFG, x0

    /* Svade: the access faults and the entry stays. */
    SET_PTE l0, 0, frame0, BASE
    TRAP_IN 1, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    CHECK_TVAL PAGED
    TRAP_IN 2, MODE_S, CAUSE_STORE_PAGE, sd x5, 0(x10)
    CHECK_TVAL PAGED
    CHECK_PTE 3, l0, 0, BASE
    SET_PTE l0, 0, frame0, BASE | PTE_A
    OK_IN 4, MODE_S, ld x5, 0(x10)
    TRAP_IN 5, MODE_S, CAUSE_STORE_PAGE, sd x5, 0(x10)
    CHECK_PTE 6, l0, 0, BASE | PTE_A
    SET_PTE l0, 0, frame0, BASE | PTE_D
    TRAP_IN 7, MODE_S, CAUSE_STORE_PAGE, sd x5, 0(x10)
    SET_PTE l0, 0, frame0, BASE | PTE_A | PTE_D
    OK_IN 8, MODE_S, sd x5, 0(x10)

    /* Svadu: set by hardware, D by stores only. */
    li x5, ADUE
    csrw CSR_MENVCFG, x5
    csrr x6, CSR_MENVCFG
    li x3, 10
    bne x5, x6, test_fail
    SET_PTE l0, 0, frame0, BASE
    OK_IN 11, MODE_S, ld x5, 0(x10)
    CHECK_PTE 12, l0, 0, BASE | PTE_A
    OK_IN 13, MODE_S, sd x5, 0(x10)
    CHECK_PTE 14, l0, 0, BASE | PTE_A | PTE_D
    SET_PTE l0, 0, frame0, BASE
    OK_IN 15, MODE_S, sd x5, 0(x10)
    CHECK_PTE 16, l0, 0, BASE | PTE_A | PTE_D
    SET_PTE l0, 0, frame0, BASE
    OK_IN 17, MODE_S, amoadd.d x5, x0, (x10)
    CHECK_PTE 18, l0, 0, BASE | PTE_A | PTE_D
    SET_PTE l0, 0, frame0, BASE
    OK_IN 19, MODE_S, lr.d x5, (x10)
    CHECK_PTE 20, l0, 0, BASE | PTE_A
    /* A fetch sets A. */
    la x5, frame0
    li x6, 0x00008067
    sw x6, 0(x5)
    fence.i
    SET_PTE l0, 0, frame0, BASE
    li x3, 21
    ENTER MODE_S
    jalr x1, 0(x10)
    LEAVE 21, CAUSE_ECALL_S
    CHECK_PTE 22, l0, 0, BASE | PTE_A
    /* A forbidden access sets nothing. */
    SET_PTE l0, 0, frame0, PTE_V | PTE_R
    TRAP_IN 23, MODE_S, CAUSE_STORE_PAGE, sd x5, 0(x10)
    CHECK_PTE 24, l0, 0, PTE_V | PTE_R
    /* ADUE off again: faults again. */
    csrw CSR_MENVCFG, x0
    SET_PTE l0, 0, frame0, BASE
    TRAP_IN 25, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    csrw satp, x0
TEST_END
PAGE_TABLES
