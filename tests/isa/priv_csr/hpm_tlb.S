/*
 * Events of translation: TLB misses by kind of access, walks and what they read. The pages of the
 * cases lie where they share no entry of a direct-mapped TLB with the program.
 */
#include "hpm.h"

#define DATA_FLAGS (PTE_V | PTE_R | PTE_W | PTE_A | PTE_D)
#define CODE_FLAGS (PTE_V | PTE_R | PTE_X | PTE_A)

.macro COUNT_ALL
    COUNT 3, EVENT_LOAD_TLB_MISSES + MINH, 0
    COUNT 4, EVENT_STORE_TLB_MISSES + MINH, 0
    COUNT 5, EVENT_FETCH_TLB_MISSES + MINH, 0
    COUNT 6, EVENT_ONE_STAGE_WALKS + MINH, 0
    COUNT 7, EVENT_WALK_LOADS + MINH, 0
.endm

.macro NOTHING
.endm

.macro LOAD_TWICE
    ld x6, 0(x10)
    ld x6, 8(x10)
.endm

.macro STORE_TWICE
    sd x6, 0(x10)
    sd x6, 8(x10)
.endm

.macro AMO_AND_LOAD
    amoadd.d x6, x0, (x10)
    ld x6, 8(x10)
.endm

.macro CALL_TWICE
    jalr x12
    jalr x12
.endm

.macro FAULT
    ld x6, 0(x11)
.endm

TEST_BEGIN
    SETUP_PAGING
    csrw mcountinhibit, x0
    SET_PTE l0, 64, frame0, DATA_FLAGS
    SET_PTE l0, 65, code, CODE_FLAGS
    SET_PTE l0, 66, frame1, 0
    USE_ROOT SATP_SV39, root_s
    li x10, PAGED + 0x40000
    li x11, PAGED + 0x42000
    li x12, PAGED + 0x41000

    /* The program's own page, one gigapage by one entry, is fetched once; x13 is that. */
    li x3, 1
    RUN_IN MODE_S, NOTHING
    COUNT_ALL
    RUN_IN MODE_S, NOTHING
    COUNTED mhpmcounter3, 0
    COUNTED mhpmcounter4, 0

    /* A load: one miss, three levels; the second load hits. */
    li x3, 2
    COUNT_ALL
    RUN_IN MODE_S, LOAD_TWICE
    COUNTED mhpmcounter3, 1
    COUNTED mhpmcounter4, 0
    li x3, 3
    COUNT_ALL
    RUN_IN MODE_S, LOAD_TWICE
    COUNTED mhpmcounter3, 0

    /* A fence brings the miss back. */
    li x3, 4
    sfence.vma
    RUN_IN MODE_S, NOTHING
    COUNT_ALL
    RUN_IN MODE_S, STORE_TWICE
    COUNTED mhpmcounter3, 0
    COUNTED mhpmcounter4, 1
    li x3, 5
    sfence.vma
    RUN_IN MODE_S, NOTHING
    COUNT_ALL
    RUN_IN MODE_S, AMO_AND_LOAD
    COUNTED mhpmcounter3, 0
    COUNTED mhpmcounter4, 1

    /* Fetches; walks are the sum and read three entries each here. */
    li x3, 6
    sfence.vma
    RUN_IN MODE_S, NOTHING
    COUNT_ALL
    RUN_IN MODE_S, CALL_TWICE
    csrr x6, mhpmcounter5
    csrr x7, mhpmcounter6
    csrr x8, mhpmcounter7
    bne x6, x7, test_fail
    CHECK x6, 1
    CHECK x8, 3
    COUNTED mhpmcounter3, 0
    COUNTED mhpmcounter4, 0

    /* A walk that ends in a page fault is one too; the table is known from the one before. */
    li x3, 7
    COUNT_ALL
    RUN_IN MODE_S, FAULT
    CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_LOAD_PAGE
    COUNTED mhpmcounter3, 1
    COUNTED mhpmcounter7, 1

    /* No translation, no miss. */
    li x3, 8
    csrw satp, x0
    sfence.vma
    la x10, frame0
    COUNT_ALL
    RUN_IN MODE_S, LOAD_TWICE
    COUNTED mhpmcounter3, 0
    COUNTED mhpmcounter5, 0
    COUNTED mhpmcounter6, 0
TEST_END
PAGE_TABLES
    .section .text
    .balign 4096
code:
    ret
    .balign 4096
