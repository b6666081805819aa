/*
 * machine.adoc, "Physical Memory Attributes": where nothing is, an access faults; so in all modes.
 */
#include "priv.h"

TEST_BEGIN
    OPEN_PMP
    li x10, NOWHERE
    TEST_TRAP_TVAL 1, CAUSE_LOAD_ACCESS, NOWHERE, ld x5, 0(x10)
    TEST_TRAP_TVAL 2, CAUSE_STORE_ACCESS, NOWHERE + 4, sw x5, 4(x10)
    TEST_TRAP_TVAL 3, CAUSE_STORE_ACCESS, NOWHERE, amoadd.w x5, x0, (x10)
    TEST_TRAP_TVAL 4, CAUSE_LOAD_ACCESS, NOWHERE, lr.w x5, (x10)
    TRAP_IN 5, MODE_S, CAUSE_LOAD_ACCESS, lb x5, 1(x10)
    CHECK_TVAL NOWHERE + 1
    TRAP_IN 6, MODE_U, CAUSE_STORE_ACCESS, sb x5, 3(x10)
    CHECK_TVAL NOWHERE + 3
    li x3, 7
    la x4, 1f
    jalr x1, 0(x10)
    j test_fail
    ALIGN_CODE
1:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS
    CHECK_MEM trap_record, TRAP_EPC, NOWHERE
    CHECK_TVAL NOWHERE
    /* Physical addresses have 56 bits. */
    li x10, 0x0100000000000000
    TEST_TRAP_TVAL 8, CAUSE_LOAD_ACCESS, 0x0100000000000000, ld x5, 0(x10)
    li x10, -8
    TEST_TRAP_TVAL 9, CAUSE_STORE_ACCESS, -8, sd x5, 0(x10)
    /* Around the very end and the beginning of the address space. */
    li x10, -4
    TEST_TRAP_TVAL 10, CAUSE_LOAD_ACCESS, -4, ld x5, 0(x10)
    TEST_TRAP_TVAL 11, CAUSE_LOAD_ACCESS, 0, ld x5, 4(x10)
    /* A page that maps to nowhere: access fault with the virtual address. */
    SETUP_PAGING
    li x5, (NOWHERE >> 2) | PTE_RWX
    la x6, l0
    sd x5, 0(x6)
    USE_ROOT SATP_SV39, root_s
    li x10, PAGED + 16
    TRAP_IN 20, MODE_S, CAUSE_LOAD_ACCESS, ld x5, 0(x10)
    CHECK_TVAL PAGED + 16
    TRAP_IN 21, MODE_S, CAUSE_STORE_ACCESS, sd x5, 0(x10)
    CHECK_TVAL PAGED + 16
    li x3, 22
    la x4, 2f
    ENTER MODE_S
    jalr x1, 0(x10)
    j test_fail
    ALIGN_CODE
2:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS
    CHECK_MEM trap_record, TRAP_EPC, PAGED + 16
    CHECK_TVAL PAGED + 16
    csrw satp, x0
TEST_END
PAGE_TABLES
