/*
 * machine.adoc, "Physical Memory Protection and Paging": page tables are read and written with
 * S-mode's rights; a refusal is an access fault of the original access, with its address.
 */
#include "priv.h"

#define NA4 0x10
#define NAPOT 0x18
#define TOR 0x08
#define ADUE (1 << 61)

/* pmpcfg0 = CFG for entry 0 over the 8 bytes of l0's first entry; entry 8 opens the rest. */
.macro GUARD cfg
    la x31, l0
    srli x31, x31, 2
    csrw pmpaddr0, x31
    li x31, \cfg
    csrw pmpcfg0, x31
    sfence.vma
.endm

TEST_BEGIN
    SETUP_PAGING
    li x5, -1
    csrw pmpaddr8, x5
    li x5, 0x1f
    csrw pmpcfg2, x5
    csrw pmpcfg0, x0
    USE_ROOT SATP_SV39, root_s
    SET_PTE l0, 0, frame0, PTE_RWX
    li x10, PAGED + 8
    OK_IN 1, MODE_S, ld x5, 0(x10)
    /* No rights on the table: M-mode itself could read it. */
    GUARD NAPOT
    la x6, l0
    ld x5, 0(x6)
    TRAP_IN 2, MODE_S, CAUSE_LOAD_ACCESS, ld x5, 0(x10)
    CHECK_TVAL PAGED + 8
    TRAP_IN 3, MODE_S, CAUSE_STORE_ACCESS, sd x5, 0(x10)
    CHECK_TVAL PAGED + 8
    li x3, 4
    la x4, 1f
    ENTER MODE_S
    jr x10
    ALIGN_CODE
1:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS
    CHECK_MEM trap_record, TRAP_EPC, PAGED + 8
    CHECK_TVAL PAGED + 8
    /* Half of an entry is not enough. */
    GUARD NA4 | 7
    TRAP_IN 5, MODE_S, CAUSE_LOAD_ACCESS, ld x5, 0(x10)
    /* Reading suffices while A and D need no update... */
    GUARD NAPOT | 1
    OK_IN 6, MODE_S, sd x5, 0(x10)
    /* ...and does not when hardware has to set them. */
    li x5, ADUE
    csrw CSR_MENVCFG, x5
    SET_PTE l0, 0, frame0, PTE_V | PTE_R | PTE_W
    TRAP_IN 7, MODE_S, CAUSE_LOAD_ACCESS, ld x5, 0(x10)
    TRAP_IN 8, MODE_S, CAUSE_STORE_ACCESS, sd x5, 0(x10)
    CHECK_TVAL PAGED + 8
    CHECK_PTE 9, l0, 0, PTE_V | PTE_R | PTE_W
    GUARD NAPOT | 3
    OK_IN 10, MODE_S, sd x5, 0(x10)
    CHECK_PTE 11, l0, 0, PTE_V | PTE_R | PTE_W | PTE_A | PTE_D
    csrw CSR_MENVCFG, x0
    csrw satp, x0

    /* The page itself: an entry that covers the frame of a mapped page. */
    csrw pmpcfg0, x0
    USE_ROOT SATP_SV39, root_s
    la x31, frame0
    srli x31, x31, 2
    ori x31, x31, 1 /* 16 bytes */
    csrw pmpaddr0, x31
    li x31, NAPOT | 1
    csrw pmpcfg0, x31
    sfence.vma
    OK_IN 20, MODE_S, ld x5, 0(x10)
    TRAP_IN 21, MODE_S, CAUSE_STORE_ACCESS, sd x5, 0(x10)
    CHECK_TVAL PAGED + 8
    li x10, PAGED + 16
    OK_IN 22, MODE_S, sd x5, 0(x10)
    /* A store over the page's edge into a frame that PMP refuses: nothing is written. */
    SET_PTE l0, 0, frame1, PTE_RW
    SET_PTE l0, 1, frame0, PTE_RW
    la x6, frame1
    li x5, -1
    li x7, 0xff8
    add x6, x6, x7
    sd x5, 0(x6)
    li x10, PAGED + 0xffc
    li x5, 0
    TRAP_IN 23, MODE_S, CAUSE_STORE_ACCESS, sd x5, 0(x10)
    CHECK_TVAL PAGED + 0x1000
    CHECK_MEM frame1 + 0xff8, 0, -1
    csrw satp, x0
TEST_END
PAGE_TABLES
