/*
 * unpriv intro, "the address space is circular": code and data on the last page of the virtual
 * address space, and running off its end to address 0.
 */
#include "priv.h"

#define LAST 0xfffffffffffff000

TEST_BEGIN
    SETUP_PAGING
    /* The same tables hold the last and the first GiB. */
    SET_PTE root_s, 511, l1, PTE_V
    SET_PTE root_s, 0, l1, PTE_V
    SET_PTE l1, 511, l0, PTE_V
    SET_PTE l0, 511, frame0, PTE_RWX
    SET_PTE l0, 0, frame1, PTE_RWX
    la x5, frame0
    li x6, 0x00148493 /* addi x9, x9, 1 */
    sw x6, 0(x5)
    sw x6, 4(x5)
    li x7, 0x00008067 /* ret */
    sw x7, 8(x5)
    li x8, 0xff8
    add x5, x5, x8
    sw x6, 0(x5)
    sw x6, 4(x5)
    la x5, frame1
    sw x6, 0(x5)
    sw x7, 4(x5)
    fence.i
    USE_ROOT SATP_SV39, root_s
    li x3, 1
    li x9, 0
    li x10, LAST
    ENTER MODE_S
    jalr x1, 0(x10)
    LEAVE 1, CAUSE_ECALL_S
    CHECK x9, 2
    /* Over the end: two instructions there, one at address 0. */
    li x3, 2
    li x9, 0
    li x10, -8
    ENTER MODE_S
    jalr x1, 0(x10)
    LEAVE 2, CAUSE_ECALL_S
    CHECK x9, 3
    /* An instruction that straddles the end: its halves at -2 and 0. */
    li x3, 3
    la x5, frame0
    li x8, 0xff8
    add x5, x5, x8
    li x6, 0x00010001 /* c.nop twice */
    sw x6, 0(x5)
    li x6, 0x84930001 /* c.nop, low half of addi x9, x9, 1 */
    sw x6, 4(x5)
    la x5, frame1
    li x6, 0x80670014 /* its high half; ret, split */
    sw x6, 0(x5)
    sh x0, 4(x5)
    fence.i
    li x9, 0
    ENTER MODE_S
    jalr x1, 0(x10)
    LEAVE 3, CAUSE_ECALL_S
    CHECK x9, 1
    /* Data over the end. */
    li x10, -4
    OK_IN 4, MODE_S, ld x5, 0(x10)
    CHECK x5, 0x8067001484930001
    csrw satp, x0
TEST_END
PAGE_TABLES
    .balign 4096
