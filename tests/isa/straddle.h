/*
 * Hot code with an instruction that straddles two pages: what its second half is depends on the
 * next page's mapping and bytes each time (rv32.adoc says nothing of it: it is an instruction like
 * any other). One page of first halves, run at two addresses, with other pages behind it.
 */
#ifndef HARTWOOD_TESTS_ISA_STRADDLE_H
#define HARTWOOD_TESTS_ISA_STRADDLE_H

#include "priv.h"

#define FIRST_AT (PAGED + 0x40ff8)
#define OTHER_AT (PAGED + 0x50ff8)
#define ROUNDS 300
#define CODE_FLAGS (PTE_V | PTE_R | PTE_X | PTE_A)

/* x9 += IMM, ROUNDS times, at ADDRESS in the mode that `enter` goes to. */
.macro RUN_STRADDLE n, address, imm, cause, enter:vararg
    li x3, \n
    li x9, 0
    li x10, ROUNDS
    li x11, \address
    \enter
    jalr x1, 0(x11)
    LEAVE \n, \cause
    CHECK x9, ROUNDS * \imm
.endm

/* All cases in one mode, from case N on; pages have FLAGS, and a change of them wants FENCE. */
.macro STRADDLE_CASES n, flags, cause, fence, enter:vararg
    SET_PTE l0, 64, first, CODE_FLAGS | \flags
    SET_PTE l0, 65, second_1, CODE_FLAGS | \flags
    SET_PTE l0, 80, first, CODE_FLAGS | \flags
    SET_PTE l0, 81, second_2, CODE_FLAGS | \flags
    \fence
    RUN_STRADDLE \n, FIRST_AT, 1, \cause, \enter
    /* The same first page elsewhere, before another page; then the first again. */
    RUN_STRADDLE \n + 1, OTHER_AT, 2, \cause, \enter
    RUN_STRADDLE \n + 2, FIRST_AT, 1, \cause, \enter
    /* The second page is mapped to another one. */
    SET_PTE l0, 65, second_3, CODE_FLAGS | \flags
    \fence
    RUN_STRADDLE \n + 3, FIRST_AT, 3, \cause, \enter
    /* A store into the second half. */
    la x5, second_3
    li x6, 0x0044
    sh x6, 0(x5)
    fence.i
    RUN_STRADDLE \n + 4, FIRST_AT, 4, \cause, \enter
    /* And into the first half: two short instructions now. */
    la x5, first + 0xffe
    li x6, 0x0485 /* c.addi x9, 1 */
    sh x6, 0(x5)
    la x5, second_3
    li x6, 0x0001 /* c.nop */
    sh x6, 0(x5)
    fence.i
    RUN_STRADDLE \n + 5, FIRST_AT, 1, \cause, \enter
    la x5, first + 0xffe
    li x6, 0x8493
    sh x6, 0(x5)
    la x5, second_3
    li x6, 0x0034
    sh x6, 0(x5)
    fence.i
    RUN_STRADDLE \n + 6, FIRST_AT, 3, \cause, \enter
    /* The second page is there no longer: its fetch faults. */
    SET_PTE l0, 65, second_3, 0
    \fence
    li x3, \n + 7
    li x9, 0
    li x10, ROUNDS
    li x11, FIRST_AT
    la x4, .Lback\@
    \enter
    jalr x1, 0(x11)
    j test_fail
    ALIGN_CODE
.Lback\@:
    CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_PAGE
    CHECK_MEM trap_record, TRAP_TVAL, PAGED + 0x41000
    CHECK_MEM trap_record, TRAP_EPC, PAGED + 0x40ffe
    CHECK x9, 0
.endm

.macro SECOND_PAGE name, imm
    .balign 4096
\name:
    .half \imm << 4 | 4      /* the second half of addi x9, x9, IMM */
    addi x10, x10, -1
    bne x10, x0, . - 14
    ret
.endm

.macro STRADDLE_PAGES
    .data
    .option push
    .option norvc
    .balign 4096
first:
    .space 0xff8
    .half 1, 1, 1, 0x8493    /* three c.nop, then the first half */
    SECOND_PAGE second_1, 1
    SECOND_PAGE second_2, 2
    SECOND_PAGE second_3, 3
    .balign 4096
    .option pop
.endm

#endif
