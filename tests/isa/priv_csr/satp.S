/*
 * supervisor.adoc, "Supervisor Address Translation and Protection (satp) Register": modes, WARL;
 * Sv39, Sv48, Sv57 with superpages of every size, canonical addresses.
 */
#include "priv.h"

/* Case N: satp with MODE is taken. */
.macro TAKES n, mode
    CHECK_WARL \n, satp, (\mode << 60) + 0x5a5a, -1, (\mode << 60) + 0x5a5a
    csrw satp, x0
.endm
/* Case N: a write with MODE has no effect at all. */
.macro IGNORES n, mode
    CHECK_WARL \n, satp, (\mode << 60) + 0x1234, -1, 0
.endm

/* Case N: the bytes at VA are those of frame0 + OFFSET. */
.macro SEES n, va, offset
    li x3, \n
    li x5, \n + 1000
    la x10, frame0 + (\offset)
    sd x5, 0(x10)
    li x10, \va
    OK_IN \n, MODE_S, ld x5, 0(x10)
    CHECK x5, \n + 1000
.endm
.macro FAULTS n, va
    li x10, \va
    TRAP_IN \n, MODE_S, CAUSE_LOAD_PAGE, ld x5, 0(x10)
    CHECK_TVAL \va
.endm

TEST_BEGIN
    csrw satp, x0
    TAKES 1, 8
    TAKES 2, 9
    TAKES 3, 10
    IGNORES 4, 1
    IGNORES 5, 7
    IGNORES 6, 11
    IGNORES 7, 15
    /* ASID: 16 bits. */
    CHECK_WARL 8, satp, 0x8ffff00000000000, -1, 0x8ffff00000000000
    csrw satp, x0

    SETUP_PAGING
    /* Sv39: 4 KiB, 2 MiB (the program's own), 1 GiB. */
    USE_ROOT SATP_SV39, root_s
    SET_PTE l0, 3, frame0, PTE_RW
    SEES 10, PAGED + 0x3000, 0
    SEES 11, PAGED + 0x3ff8, 0xff8
    SET_PTE l1, 1, _start, PTE_RW
    li x3, 12
    la x5, frame0
    li x6, 0x1ff000
    and x7, x5, x6
    li x10, PAGED + 0x200000
    add x10, x10, x7
    li x6, 4242
    sd x6, 0(x5)
    OK_IN 12, MODE_S, ld x5, 0(x10)
    CHECK x5, 4242
    /* A 2 MiB page whose low PPN bits are not zero. */
    SET_PTE l1, 2, frame0, PTE_RW
    FAULTS 13, PAGED + 0x400000
    /* Not canonical: bits 63:39 must equal bit 38. */
    FAULTS 14, 0x4040003000
    FAULTS 15, 0x8000000040003000
    FAULTS 16, 0x0000004000000000
    /* A pointer at the last level. */
    SET_PTE l0, 4, frame0, PTE_V
    FAULTS 17, PAGED + 0x4000

    /* Sv48: one level above root_s. */
    SET_PTE high4, 0, root_s, PTE_V
    USE_ROOT SATP_SV48, high4
    SEES 20, PAGED + 0x3000, 0
    FAULTS 21, 0x0000800000003000
    FAULTS 22, 0xffff000000003000
    SET_PTE high4, 511, root_s, PTE_V
    SEES 23, 0xffffff8040003000, 0
    /* A 512 GiB page: identity. */
    li x3, 24
    la x5, high4
    li x6, PTE_RW
    sd x6, 8(x5)
    sfence.vma
    la x10, frame0
    li x6, 2424
    sd x6, 0(x10)
    li x5, 0x8000000000
    add x10, x10, x5
    OK_IN 24, MODE_S, ld x5, 0(x10)
    CHECK x5, 2424

    /* Sv57: one more. */
    SET_PTE high5, 0, high4, PTE_V
    USE_ROOT SATP_SV57, high5
    SEES 30, PAGED + 0x3000, 0
    FAULTS 31, 0x0100000000003000
    FAULTS 32, 0xfeffffffffffff00
    SET_PTE high5, 511, high4, PTE_V
    SEES 33, 0xffffff8040003000, 0
    SEES 34, 0xffff000040003000, 0
    csrw satp, x0
    /* Bare: physical addresses. */
    li x3, 40
    la x10, frame0
    OK_IN 40, MODE_S, ld x5, 0(x10)
    CHECK x5, 1034
    /* A table where no memory is: an access fault of the original access. */
    li x3, 41
    la x5, root_s
    li x6, (0x3000000 << 10) | PTE_V
    sd x6, 8(x5)
    USE_ROOT SATP_SV39, root_s
    li x10, PAGED
    TRAP_IN 42, MODE_S, CAUSE_LOAD_ACCESS, ld x5, 0(x10)
    CHECK_TVAL PAGED
    TRAP_IN 43, MODE_S, CAUSE_STORE_ACCESS, sd x5, 0(x10)
    CHECK_TVAL PAGED
    csrw satp, x0
TEST_END
PAGE_TABLES
    .balign 4096
high4:
    .space 4096
high5:
    .space 4096
