/*
 * supervisor.adoc, "Supervisor Memory-Management Fence Instruction", and svinval.adoc: fences by
 * address and ASID, superpages and global pages; a changed satp.ASID needs no fence.
 */
#include "priv.h"

#define SFENCE_W_INVAL 0x18000073
#define SFENCE_INVAL_IR 0x18100073
#define SINVAL_VMA_X5_X0 0x16028073
#define SINVAL_VMA_X5_X6 0x16628073

/* Entry INDEX of TABLE, without a fence. */
.macro PUT_PTE table, index, pa, flags
    la x31, \pa
    srli x31, x31, 12
    slli x31, x31, 10
    li x30, \flags
    or x31, x31, x30
    la x30, \table + (\index) * 8
    sd x31, 0(x30)
.endm
.macro ASID n
    la x31, root_s
    srli x31, x31, 12
    li x30, (8 << 60) | (\n << 44)
    or x31, x31, x30
    csrw satp, x31
.endm
/* Case N: in S-mode the doubleword at x10 is VALUE. */
.macro READS n, value
    OK_IN \n, MODE_S, ld x5, 0(x10)
    CHECK x5, \value
.endm

TEST_BEGIN
    SETUP_PAGING
    la x5, frame0
    li x6, 100
    sd x6, 0(x5)
    la x5, frame1
    li x6, 101
    sd x6, 0(x5)
    ASID 1
    sfence.vma
    li x10, PAGED
    /* By address. */
    PUT_PTE l0, 0, frame0, PTE_RW
    READS 1, 100
    PUT_PTE l0, 0, frame1, PTE_RW
    mv x5, x10
    sfence.vma x5, x0
    READS 2, 101
    /* By address and ASID; from S-mode. */
    PUT_PTE l0, 0, frame0, PTE_RW
    mv x5, x10
    li x6, 1
    OK_IN 3, MODE_S, sfence.vma x5, x6
    READS 4, 100
    /* By ASID. */
    PUT_PTE l0, 0, frame1, PTE_RW
    li x6, 1
    sfence.vma x0, x6
    READS 5, 101
    /* Two ASIDs, two tables: the translations do not mix. */
    PUT_PTE l0, 0, frame0, PTE_RW
    sfence.vma
    READS 6, 100
    la x31, root_2
    srli x31, x31, 12
    li x30, (8 << 60) | (2 << 44)
    or x31, x31, x30
    csrw satp, x31
    PUT_PTE root_2, 2, _start, PTE_RWX
    la x5, root_s
    ld x6, 16(x5)
    la x5, root_2
    sd x6, 16(x5)
    PUT_PTE root_2, 1, l1_2, PTE_V
    PUT_PTE l1_2, 0, l0_2, PTE_V
    PUT_PTE l0_2, 0, frame1, PTE_RW
    li x6, 2
    sfence.vma x0, x6
    READS 7, 101
    ASID 1
    READS 8, 100
    /* A fence of ASID 2 by all addresses; then ASID 2 sees its new entry. */
    PUT_PTE l0_2, 0, frame0, PTE_RW
    li x6, 2
    sfence.vma x0, x6
    la x31, root_2
    srli x31, x31, 12
    li x30, (8 << 60) | (2 << 44)
    or x31, x31, x30
    csrw satp, x31
    READS 9, 100
    ASID 1

    /* A 2 MiB page cached by two of its pages: any address in it names the whole leaf. */
    li x3, 10
    PUT_PTE l1, 1, _start, PTE_RW
    sfence.vma
    la x5, frame0
    li x6, 0x1fffff
    and x7, x5, x6
    li x10, PAGED + 0x200000
    add x10, x10, x7
    READS 10, 100
    li x6, 4096
    add x10, x10, x6
    READS 11, 101
    la x5, l1
    sd x0, 8(x5)
    li x5, PAGED + 0x200000
    sfence.vma x5, x0
    TRAP_IN 12, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    li x6, -4096
    add x10, x10, x6
    TRAP_IN 13, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)

    /* A global page falls to a fence without ASID. */
    li x10, PAGED + 0x1000
    PUT_PTE l0, 1, frame0, PTE_RW | PTE_G
    sfence.vma
    READS 20, 100
    PUT_PTE l0, 1, frame1, PTE_RW | PTE_G
    mv x5, x10
    sfence.vma x5, x0
    READS 21, 101

    /* Svinval: the same by three instructions. */
    PUT_PTE l0, 1, frame0, PTE_RW
    sfence.vma
    READS 30, 100
    PUT_PTE l0, 1, frame1, PTE_RW
    mv x5, x10
    .4byte SFENCE_W_INVAL
    .4byte SINVAL_VMA_X5_X0
    .4byte SFENCE_INVAL_IR
    READS 31, 101
    PUT_PTE l0, 1, frame0, PTE_RW
    mv x5, x10
    li x6, 1
    .4byte SFENCE_W_INVAL
    .4byte SINVAL_VMA_X5_X6
    .4byte SFENCE_INVAL_IR
    READS 32, 100
    csrw satp, x0
    /* U-mode may not; TVM traps sinval.vma of S-mode but not its ordering fences. */
    ILLEGAL_IN 40, MODE_U, .4byte SFENCE_W_INVAL
    ILLEGAL_IN 41, MODE_U, .4byte SFENCE_INVAL_IR
    ILLEGAL_IN 42, MODE_U, .4byte SINVAL_VMA_X5_X0
    li x5, MSTATUS_TVM
    csrs mstatus, x5
    ILLEGAL_IN 43, MODE_S, .4byte SINVAL_VMA_X5_X0
    OK_IN 44, MODE_S, .4byte SFENCE_W_INVAL
    OK_IN 45, MODE_S, .4byte SFENCE_INVAL_IR
TEST_END
PAGE_TABLES
    .balign 4096
root_2:
    .space 4096
l1_2:
    .space 4096
l0_2:
    .space 4096
