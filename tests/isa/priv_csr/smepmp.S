/*
 * smepmp.adoc: RLB, MML and MMWP of mseccfg. Under MML the program's own code (entry 1) is a locked
 * rule of M-mode and the rest of memory (entry 3) a region shared by M-mode and S/U-mode.
 */
#include "priv.h"

#define MML 1
#define MMWP 2
#define RLB 4
#define TOR 0x08
#define NA4 0x10
#define NAPOT 0x18
#define R 1
#define W 2
#define X 4
#define L 0x80

#define CODE ((TOR | L | R | X) << 8)  /* M-mode's own: read and execute */
#define REST ((NAPOT | W | X) << 24)   /* shared: M and S/U read and write, nobody executes */
#define USER ((TOR | X | R) << 16)     /* S/U-mode's own: read and execute */

TEST_BEGIN
    csrw CSR_MSECCFG, x0
    CHECK_WARL 1, CSR_MSECCFG, 0, 7, 0
    /* RLB: locked entries can be written. */
    CHECK_WARL 2, CSR_MSECCFG, RLB, 7, RLB
    la x10, area
    srli x5, x10, 2
    csrw pmpaddr0, x5
    li x5, NA4 | L
    csrw pmpcfg0, x5
    sfence.vma
    TEST_TRAP 3, CAUSE_LOAD_ACCESS, lw x5, 0(x10)
    li x3, 4
    csrw pmpcfg0, x0
    sfence.vma
    lw x5, 0(x10)
    csrr x5, pmpcfg0
    CHECK x5, 0

    /* Entry 1: M-mode's code (entry 0 is its base); entry 2: user_code. */
    la x5, user_code
    srli x5, x5, 2
    csrw pmpaddr1, x5
    la x5, user_end
    srli x5, x5, 2
    csrw pmpaddr2, x5
    li x5, -1
    csrw pmpaddr3, x5
    la x5, _start
    srli x5, x5, 2
    csrw pmpaddr0, x5
    li x5, CODE | USER | ((NAPOT | R | W | X) << 24)
    csrw pmpcfg0, x5
    li x5, MML | RLB
    csrw CSR_MSECCFG, x5
    li x5, CODE | USER | REST
    csrw pmpcfg0, x5
    sfence.vma
    CHECK_WARL 5, CSR_MSECCFG, RLB, 7, MML | RLB

    /* M-mode: reads its code, may not write it; reads and writes the shared rest. */
    la x10, _start
    lw x5, 0(x10)
    TEST_TRAP 6, CAUSE_STORE_ACCESS, sw x5, 0(x10)
    la x10, area
    sd x0, 0(x10)
    ld x5, 0(x10)
    /* M-mode may not touch or execute what is S/U-mode's own. */
    la x10, user_code
    TEST_TRAP 7, CAUSE_LOAD_ACCESS, lw x5, 0(x10)
    li x3, 8
    la x4, 1f
    jr x10
    ALIGN_CODE
1:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS
    /* Nor execute the shared data. */
    li x3, 9
    la x10, area
    la x4, 2f
    jr x10
    ALIGN_CODE
2:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS

    /* S-mode runs its code there, and reaches the shared data but not M-mode's code. */
    li x3, 10
    li x9, 0
    la x10, _start
    la x11, area
    la x4, 3f
    li x5, MSTATUS_MPP
    csrc mstatus, x5
    li x5, 0x800
    csrs mstatus, x5
    la x5, user_code
    csrw mepc, x5
    mret
    ALIGN_CODE
3:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_LOAD_ACCESS
    CHECK x9, 1
    li x3, 11
    li x9, 0
    mv x10, x11
    la x4, 4f
    la x5, user_code
    csrw mepc, x5
    li x5, MSTATUS_MPP
    csrc mstatus, x5
    mret
    ALIGN_CODE
4:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_ECALL_U
    CHECK x9, 2

    /* Without RLB no rule that M-mode could execute by is added: pmpcfg keeps its value. */
    li x3, 12
    csrw CSR_MSECCFG, x0
    csrr x5, CSR_MSECCFG
    andi x5, x5, 7
    CHECK x5, MML
    li x5, NA4 | L | R | X
    csrw pmpcfg2, x5
    csrr x5, pmpcfg2
    CHECK x5, 0
    li x5, NA4 | L | W
    csrw pmpcfg2, x5
    csrr x5, pmpcfg2
    CHECK x5, 0
    /* Others are; RLB stays off for good, since a locked entry exists. */
    li x3, 13
    li x5, NA4 | R
    csrw pmpcfg2, x5
    csrr x5, pmpcfg2
    CHECK x5, NA4 | R
    CHECK_WARL 14, CSR_MSECCFG, RLB, 7, MML
    /* MMWP: what matches nothing is closed to M-mode, and the bit is sticky. */
    li x10, CLINT_MTIMECMP
    ld x5, 0(x10)
    CHECK_WARL 15, CSR_MSECCFG, MMWP, 7, MML | MMWP
    CHECK_WARL 16, CSR_MSECCFG, 0, 7, MML | MMWP
    li x3, 17
    li x5, (0x80000000 >> 2) | ((1 << 28) - 1) /* entry 3 shrinks to [2 GiB, 4 GiB) */
    csrw pmpaddr3, x5
    sfence.vma
    TEST_TRAP 17, CAUSE_LOAD_ACCESS, ld x5, 0(x10)
    TEST_TRAP 18, CAUSE_STORE_ACCESS, sd x5, 0(x10)
    la x10, area
    ld x5, 0(x10)
TEST_END

    .section .text, "ax"
    .balign 4
user_code:
    ori x9, x9, 1
    ld x5, 0(x10)
    addi x9, x9, 1
    ecall
user_end:
    .data
    .balign 64
area:
    .space 128
