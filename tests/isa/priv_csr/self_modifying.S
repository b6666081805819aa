/*
 * zifencei.adoc: after FENCE.I the hart fetches what its earlier stores wrote, also through another
 * virtual address, also after a remapping by SFENCE.VMA.
 */
#include "priv.h"

#define LI_X9(n) (0x00000493 | (n) << 20) /* addi x9, x0, n */

TEST_BEGIN
    SETUP_PAGING
    /* The very next instruction behind the fence. */
    li x3, 1
    la x5, patch1
    li x6, LI_X9(2)
    sw x6, 0(x5)
    fence.i
patch1:
    .4byte LI_X9(1)
    CHECK x9, 2
    /* Code that has run already, in a loop, patched on each round. */
    li x3, 2
    li x7, LI_X9(0)
    li x8, 0
    li x10, 1 << 20
1:  la x5, patch2
    sw x7, 0(x5)
    fence.i
patch2:
    .4byte LI_X9(77)
    bne x9, x8, test_fail
    add x7, x7, x10
    addi x8, x8, 1
    li x6, 20
    bne x8, x6, 1b
    /* A byte and a doubleword that cover a part of it. */
    li x3, 3
    la x5, patch3
    li x6, 0x05
    sb x6, 3(x5)
    fence.i
patch3:
    .4byte LI_X9(1)
    CHECK x9, 0x51
    /* By an AMO. */
    li x3, 4
    la x5, patch4
    li x6, LI_X9(9)
    amoswap.w x7, x6, (x5)
    fence.i
    .balign 4
patch4:
    .4byte LI_X9(1)
    CHECK x9, 9

    /* A store through another virtual address of the same frame. */
    la x5, frame0
    li x6, LI_X9(10)
    sw x6, 0(x5)
    li x6, 0x00008067
    sw x6, 4(x5)
    la x5, frame1
    sw x6, 4(x5)
    li x6, LI_X9(30)
    sw x6, 0(x5)
    fence.i
    USE_ROOT SATP_SV39, root_s
    SET_PTE l0, 0, frame0, PTE_RWX
    SET_PTE l0, 1, frame0, PTE_RW
    li x10, PAGED
    li x11, PAGED + 0x1000
    li x12, LI_X9(20)
    li x3, 10
    ENTER MODE_S
    jalr x1, 0(x10)
    CHECK x9, 10
    sw x12, 0(x11)
    fence.i
    jalr x1, 0(x10)
    CHECK x9, 20
    LEAVE 10, CAUSE_ECALL_S
    /* Stores by physical addresses from M-mode. */
    li x3, 11
    la x5, frame0
    li x6, LI_X9(21)
    sw x6, 0(x5)
    ENTER MODE_S
    fence.i
    jalr x1, 0(x10)
    CHECK x9, 21
    LEAVE 11, CAUSE_ECALL_S
    /* The code's page is mapped elsewhere. */
    li x3, 12
    SET_PTE l0, 0, frame1, PTE_RWX
    ENTER MODE_S
    jalr x1, 0(x10)
    CHECK x9, 30
    LEAVE 12, CAUSE_ECALL_S
    /* And back; both frames' code is still right. */
    li x3, 13
    SET_PTE l0, 0, frame0, PTE_RWX
    ENTER MODE_S
    jalr x1, 0(x10)
    CHECK x9, 21
    LEAVE 13, CAUSE_ECALL_S
    csrw satp, x0
TEST_END
PAGE_TABLES
