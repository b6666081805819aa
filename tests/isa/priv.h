/*
 * Frame of the privileged tests, on top of test.h: cases in S- and U-mode, page tables.
 *
 * Two Sv39 roots map the program identically by one gigapage: root_s for S-mode (U=0), root_u for
 * U-mode (U=1). Both share the tables behind PAGED (1 GiB at 0x40000000): level 1 in `l1`, and the
 * first 2 MiB of it by 4 KiB pages in `l0`. A case puts its own entries there.
 */
#ifndef HARTWOOD_TESTS_ISA_PRIV_H
#define HARTWOOD_TESTS_ISA_PRIV_H

#include "test.h"

#define IRQ(n) (0x8000000000000000 + (n))
#define MIP_SSIP 0x2
#define MIP_MSIP 0x8
#define MIP_STIP 0x20
#define MIP_MTIP 0x80
#define MIP_SEIP 0x200
#define MIP_MEIP 0x800
#define MIP_VSTIP 0x40
#define MIP_LCOFIP 0x2000

#define CLINT_MSIP     0x2000000
#define CLINT_MTIMECMP 0x2004000

#define PTE_V 0x1
#define PTE_R 0x2
#define PTE_W 0x4
#define PTE_X 0x8
#define PTE_U 0x10
#define PTE_G 0x20
#define PTE_A 0x40
#define PTE_D 0x80
#define PTE_RW  (PTE_V | PTE_R | PTE_W | PTE_A | PTE_D)
#define PTE_RWX (PTE_RW | PTE_X)

#define PAGED 0x40000000
#define SATP_SV39 8
#define SATP_SV48 9
#define SATP_SV57 10

/* The registers of envcfg and stateen by number: older assemblers do not know the names. */
#define CSR_SEED      0x015
#define CSR_SENVCFG   0x10a
#define CSR_SSTATEEN0 0x10c
#define CSR_STIMECMP  0x14d
#define CSR_MENVCFG   0x30a
#define CSR_MSTATEEN0 0x30c
#define CSR_HSTATEEN0 0x60c
#define CSR_MCYCLECFG 0x321
#define CSR_MINSTRETCFG 0x322
#define CSR_MSECCFG   0x747
#define CSR_SCOUNTOVF 0xda0
#define CSR_SISELECT  0x150
#define CSR_VSISELECT 0x250
#define CSR_MISELECT  0x350
#define CSR_HIDELEG   0x603
#define CSR_HCOUNTEREN 0x606
#define CSR_HVIP      0x645
#define CSR_VSSTATUS  0x200
#define CSR_VSIE      0x204
#define CSR_VSTVEC    0x205
#define CSR_VSCAUSE   0x242
#define CSR_VSIP      0x244

/*
 * senvcfg and its like for S-mode where Smstateen exists; its absence traps, and that is as good.
 */
.macro OPEN_STATEEN
    la x4, .Lopen\@
    li x31, -1
    csrw CSR_MSTATEEN0, x31
    ALIGN_CODE
.Lopen\@:
    li x4, 0
.endm

/* Case N: the instruction passes in MODE; back in M-mode by an ecall. */
.macro OK_IN n, mode, insn:vararg
    li x3, \n
    ENTER \mode
    \insn
    LEAVE \n, CAUSE_ECALL_U + (\mode)
.endm

/* Case N: the instruction traps in MODE with CAUSE; trap_record tells more. */
.macro TRAP_IN n, mode, cause, insn:vararg
    li x3, \n
    ENTER \mode
    TEST_TRAP \n, \cause, \insn
.endm

/* Case N: the 32-bit instruction is illegal in MODE, and mtval holds zero or its bits. */
.macro ILLEGAL_IN n, mode, insn:vararg
    TRAP_IN \n, \mode, CAUSE_ILLEGAL, \insn
    CHECK_ILLEGAL_BITS
.endm

/* Case N: as ILLEGAL_IN, in M-mode. */
.macro ILLEGAL_HERE n, insn:vararg
    TEST_TRAP \n, CAUSE_ILLEGAL, \insn
    CHECK_ILLEGAL_BITS
.endm

/* mtval of the last trap is zero or the four bytes at mepc. */
.macro CHECK_ILLEGAL_BITS
    la x31, trap_record
    ld x30, TRAP_EPC(x31)
    ld x31, TRAP_TVAL(x31)
    beqz x31, .Lnone\@
    lwu x30, 0(x30)
    bne x30, x31, test_fail
.Lnone\@:
.endm

/* Cases N and N+1: the instruction traps with CAUSE in VS-mode and in VU-mode. */
.macro TRAP_IN_GUEST n, cause, insn:vararg
    li x3, \n
    ENTER_GUEST MODE_S
    TEST_TRAP \n, \cause, \insn
    li x3, \n + 1
    ENTER_GUEST MODE_U
    TEST_TRAP \n + 1, \cause, \insn
.endm

/* Case N: the instruction passes in VS-mode. */
.macro OK_IN_VS n, insn:vararg
    li x3, \n
    ENTER_GUEST MODE_S
    \insn
    LEAVE \n, CAUSE_ECALL_VS
.endm

/* The last trap's mtval is VALUE. */
.macro CHECK_TVAL value
    CHECK_MEM trap_record, TRAP_TVAL, \value
.endm

/* Case N: CSR reads as VALUE (rd is x5). */
.macro CHECK_CSR n, csr, value
    li x3, \n
    csrr x5, \csr
    CHECK x5, \value
.endm

/* Case N: VALUE written to CSR reads back as RESULT in the bits of MASK. */
.macro CHECK_WARL n, csr, value, mask, result
    li x3, \n
    li x5, \value
    csrw \csr, x5
    csrr x5, \csr
    li x6, \mask
    and x5, x5, x6
    CHECK x5, \result
.endm

/* Entry INDEX of page table TABLE: the page at PA (a symbol or number) with FLAGS. */
.macro SET_PTE table, index, pa, flags
    la x31, \pa
    srli x31, x31, 12
    slli x31, x31, 10
    li x30, \flags
    or x31, x31, x30
    la x30, \table + (\index) * 8
    sd x31, 0(x30)
    sfence.vma
.endm

/* Case N: entry INDEX of TABLE has exactly FLAGS in its low ten bits. */
.macro CHECK_PTE n, table, index, flags
    li x3, \n
    la x31, \table + (\index) * 8
    ld x5, 0(x31)
    andi x5, x5, 0x3ff
    CHECK x5, \flags
.endm

/* satp = MODE with the tables at ROOT, ASID 0. M-mode goes on untranslated. */
.macro USE_ROOT mode, root
    la x31, \root
    srli x31, x31, 12
    li x30, \mode
    slli x30, x30, 60
    or x31, x31, x30
    csrw satp, x31
    sfence.vma
.endm

/* The tables of this file, in .data; to be placed behind TEST_END. */
.macro PAGE_TABLES
    .data
    .balign 4096
root_s:
    .dword 0, 0, (0x80000 << 10) | PTE_RWX
    .balign 4096
root_u:
    .dword 0, 0, (0x80000 << 10) | PTE_RWX | PTE_U
    .balign 4096
l1:
    .space 4096
l0:
    .space 4096
frame0:
    .space 4096
frame1:
    .space 4096
.endm

/* Fills what the assembler could not: pointers between the tables. Opens the PMP. */
.macro SETUP_PAGING
    OPEN_PMP
    SET_PTE root_s, 1, l1, PTE_V
    SET_PTE root_u, 1, l1, PTE_V
    SET_PTE l1, 0, l0, PTE_V
.endm

#endif
