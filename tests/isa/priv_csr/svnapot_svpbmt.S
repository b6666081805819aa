/* svnapot.adoc: 64 KiB NAPOT pages. svpbmt.adoc: memory types, gated by menvcfg.PBMTE. */
#include "priv.h"

#define N (1 << 63)
#define PBMTE (1 << 62)

/* Entry INDEX of l0: the 64 KiB at big, its low PPN bits LOW, FLAGS. */
.macro SET_NAPOT index, low, flags
    la x31, big
    srli x31, x31, 12
    ori x31, x31, \low
    slli x31, x31, 10
    li x30, \flags
    or x31, x31, x30
    la x30, l0 + (\index) * 8
    sd x31, 0(x30)
    sfence.vma
.endm

TEST_BEGIN
    SETUP_PAGING
    USE_ROOT SATP_SV39, root_s
    csrw CSR_MENVCFG, x0
    la x5, big
    li x6, 11
    sd x6, 0(x5)
    li x6, 22
    li x7, 0x7000
    add x5, x5, x7
    sd x6, 8(x5)
    /* Sixteen equal entries; each page of the range sees its own part. */
    li x8, 0
    SET_NAPOT 0, 8, N | PTE_RW
    la x5, l0
    ld x6, 0(x5)
    li x8, 15
1:  addi x5, x5, 8
    sd x6, 0(x5)
    addi x8, x8, -1
    bnez x8, 1b
    sfence.vma
    li x10, PAGED
    OK_IN 1, MODE_S, ld x5, 0(x10)
    CHECK x5, 11
    li x10, PAGED + 0x7008
    OK_IN 2, MODE_S, ld x5, 0(x10)
    CHECK x5, 22
    /* Other low bits are reserved. */
    li x10, PAGED
    SET_NAPOT 0, 0, N | PTE_RW
    TRAP_IN 3, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    CHECK_TVAL PAGED
    SET_NAPOT 0, 4, N | PTE_RW
    TRAP_IN 4, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    SET_NAPOT 0, 12, N | PTE_RW
    TRAP_IN 5, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    /* A fence by one address takes the whole range. */
    li x3, 6
    li x10, PAGED + 0x7008
    OK_IN 6, MODE_S, ld x5, 0(x10)
    la x5, l0
    li x8, 16
2:  sd x0, 0(x5)
    addi x5, x5, 8
    addi x8, x8, -1
    bnez x8, 2b
    li x5, PAGED + 0x7000
    sfence.vma x5, x0
    TRAP_IN 7, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)

    /* PBMT without PBMTE is reserved; with it 1 (NC) and 2 (IO) are types and 3 is reserved. */
    li x10, PAGED
    SET_PTE l0, 0, frame0, PTE_RW | 1 << 61
    TRAP_IN 20, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    CHECK_TVAL PAGED
    li x5, PBMTE
    csrw CSR_MENVCFG, x5
    csrr x6, CSR_MENVCFG
    li x3, 21
    bne x5, x6, test_fail
    sfence.vma
    OK_IN 22, MODE_S, ld x5, 0(x10)
    SET_PTE l0, 0, frame0, PTE_RW | 2 << 61
    OK_IN 23, MODE_S, sd x5, 0(x10)
    SET_PTE l0, 0, frame0, PTE_RW | 3 << 61
    TRAP_IN 24, MODE_S, CAUSE_STORE_PAGE, sd x5, 0(x10)
    /* In a pointer it is reserved even so. */
    SET_PTE l0, 0, frame0, PTE_RW
    SET_PTE l1, 0, l0, PTE_V | 1 << 61
    TRAP_IN 25, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    SET_PTE l1, 0, l0, PTE_V
    /* Reserved bits 60:54. */
    SET_PTE l0, 0, frame0, PTE_RW | 1 << 54
    TRAP_IN 26, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    SET_PTE l0, 0, frame0, PTE_RW | 1 << 58
    TRAP_IN 27, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    csrw CSR_MENVCFG, x0
    csrw satp, x0
TEST_END
PAGE_TABLES
    .balign 0x10000
big:
    .space 0x10000
