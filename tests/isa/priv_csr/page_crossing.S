/*
 * machine.adoc, mtval: an access that crosses into a page that faults reports the address of the
 * part that faulted; an instruction likewise, while mepc is the instruction's start.
 */
#include "priv.h"

TEST_BEGIN
    SETUP_PAGING
    USE_ROOT SATP_SV39, root_s
    SET_PTE l0, 0, frame0, PTE_RWX
    SET_PTE l0, 1, frame1, PTE_RWX
    la x5, frame1
    addi x5, x5, -8
    li x6, 0x1122334455667788
    sd x6, 0(x5)
    li x6, 0xaabbccddeeff0011
    sd x6, 8(x5)
    li x10, PAGED + 0xffc
    /* Both there: one value over two pages. */
    OK_IN 1, MODE_S, ld x5, 0(x10)
    CHECK x5, 0xeeff001111223344
    /* The frames need not be neighbours. */
    SET_PTE l0, 1, frame0, PTE_RWX
    la x5, frame0
    li x6, 0x0102030405060708
    sd x6, 0(x5)
    OK_IN 2, MODE_S, ld x5, 0(x10)
    CHECK x5, 0x0506070811223344
    li x7, 0x99aabbccddeeff00
    OK_IN 3, MODE_S, sd x7, 0(x10)
    CHECK_MEM frame0, 0, 0x0102030499aabbcc
    CHECK_MEM frame1, -8, 0xddeeff0055667788

    /* The second page is absent. */
    SET_PTE l0, 1, frame1, 0
    TRAP_IN 10, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    CHECK_TVAL PAGED + 0x1000
    li x7, 0
    TRAP_IN 11, MODE_S, CAUSE_STORE_PAGE, sd x7, 0(x10)
    CHECK_TVAL PAGED + 0x1000
    /* Nothing of the store was done. */
    CHECK_MEM frame1, -8, 0xddeeff0055667788
    li x10, PAGED + 0xfff
    TRAP_IN 12, MODE_S, CAUSE_LOAD_PAGE, lh x5, 0(x10)
    CHECK_TVAL PAGED + 0x1000
    OK_IN 13, MODE_S, lb x5, 0(x10)
    /* The first page is absent. */
    SET_PTE l0, 0, frame0, 0
    SET_PTE l0, 1, frame1, PTE_RWX
    li x10, PAGED + 0xffc
    TRAP_IN 14, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    CHECK_TVAL PAGED + 0xffc
    TRAP_IN 15, MODE_S, CAUSE_STORE_PAGE, sd x5, 0(x10)
    CHECK_TVAL PAGED + 0xffc

    /* A 32-bit instruction over the edge: li x9, 99; ret. */
    la x5, frame1
    li x6, 0x0493 /* low half of addi x9, x0, 99 */
    sh x6, -2(x5)
    li x6, 0x80670630 /* its high half; ret, split */
    sw x6, 0(x5)
    sh x0, 4(x5)
    fence.i
    SET_PTE l0, 0, frame0, PTE_RWX
    li x10, PAGED + 0xffe
    li x3, 20
    li x9, 0
    ENTER MODE_S
    jalr x1, 0(x10)
    LEAVE 20, CAUSE_ECALL_S
    CHECK x9, 99
    /* Its second half is changed by a store. */
    li x3, 21
    la x5, frame1
    li x6, 0x0640
    sh x6, 0(x5)
    fence.i
    ENTER MODE_S
    jalr x1, 0(x10)
    LEAVE 21, CAUSE_ECALL_S
    CHECK x9, 100
    /* The second page goes away: mepc at the instruction, mtval at the page. */
    li x3, 22
    SET_PTE l0, 1, frame1, 0
    la x4, 1f
    ENTER MODE_S
    jalr x1, 0(x10)
    j test_fail
    ALIGN_CODE
1:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_PAGE
    CHECK_MEM trap_record, TRAP_EPC, PAGED + 0xffe
    CHECK_TVAL PAGED + 0x1000
    /* A compressed instruction in the same place is whole; its successor faults. */
    li x3, 23
    la x5, frame1
    li x6, 0x44a9 /* c.li x9, 10 */
    sh x6, -2(x5)
    fence.i
    la x4, 2f
    ENTER MODE_S
    jalr x1, 0(x10)
    j test_fail
    ALIGN_CODE
2:  CHECK x9, 10
    CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_PAGE
    CHECK_MEM trap_record, TRAP_EPC, PAGED + 0x1000
    CHECK_TVAL PAGED + 0x1000
    csrw satp, x0
TEST_END
    .data
PAGE_TABLES
