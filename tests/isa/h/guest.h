/*
 * Frame of the tests of the H extension's instructions, on top of test.h: a guest's memory.
 *
 * The G-stage (Sv39x4) maps RAM's first gigabyte to itself and, from WINDOW on, page by page what a
 * case puts into g_leaf. The VS-stage (Sv39), where a case turns it on, maps the same gigabyte to
 * itself and from VWINDOW on the pages of vs_leaf. All is in hypervisor.adoc.
 */
#ifndef HARTWOOD_TESTS_ISA_H_GUEST_H
#define HARTWOOD_TESTS_ISA_H_GUEST_H

#include "test.h"

#define CAUSE_LOAD_GUEST  21
#define CAUSE_STORE_GUEST 23

#define HSTATUS_SPVP 0x100
#define HSTATUS_HU   0x200

/* By number: assemblers know them only with the extension. */
#define CSR_HSTATUS 0x600
#define CSR_HGATP   0x680
#define CSR_VSATP   0x280
#define CSR_MTINST  0x34a
#define CSR_MTVAL2  0x34b

#define WINDOW  0x40000000
#define VWINDOW 0xc0000000

#define PTE_V 0x01
#define PTE_R 0x02
#define PTE_W 0x04
#define PTE_X 0x08
#define PTE_U 0x10
#define PTE_G 0x20
#define PTE_A 0x40
#define PTE_D 0x80
#define PTE_DATA (PTE_V | PTE_R | PTE_W | PTE_A | PTE_D)
#define PTE_CODE (PTE_V | PTE_X | PTE_A)

#define VMID 7
#define ASID 5

/* Entry INDEX of TABLE is the page at LABEL with FLAGS; no fence. */
.macro MAP table, index, label, flags
    la x30, \label
    srli x30, x30, 12
    slli x30, x30, 10
    ori x30, x30, \flags
    la x31, \table
    sd x30, 8 * (\index)(x31)
.endm

.macro LINK table, index, next
    MAP \table, \index, \next, PTE_V
.endm

/* Every fence there is. */
.macro FENCE_ALL
    hfence.gvma
    hfence.vvma
    sfence.vma
.endm

/* Opens PMP, fills the tables and turns the G-stage on; vsatp is Bare. */
.macro GUEST_SETUP
    .option arch, +h
    .option arch, +svinval
    OPEN_PMP
    MAP g_root, 2, _start, PTE_DATA | PTE_X | PTE_U
    LINK g_root, 1, g_middle
    LINK g_middle, 0, g_leaf
    MAP vs_root, 2, _start, PTE_DATA | PTE_X
    LINK vs_root, 3, vs_middle
    LINK vs_middle, 0, vs_leaf
    la x30, g_root
    srli x30, x30, 12
    li x31, (8 << 60) | (VMID << 44)
    or x30, x30, x31
    csrw CSR_HGATP, x30
    csrw CSR_VSATP, x0
    FENCE_ALL
.endm

/* vsatp = Sv39 with the tables above. */
.macro VS_STAGE_ON
    la x30, vs_root
    srli x30, x30, 12
    li x31, (8 << 60) | (ASID << 44)
    or x30, x30, x31
    csrw CSR_VSATP, x30
.endm

/* hstatus gets or loses BITS. */
.macro HSTATUS_SET bits
    li x31, \bits
    csrs CSR_HSTATUS, x31
.endm
.macro HSTATUS_CLEAR bits
    li x31, \bits
    csrc CSR_HSTATUS, x31
.endm

/* The last trap was by an access of the guest's memory: GVA is set, MPV is not. */
.macro CHECK_GUEST_ADDRESS
    la x31, trap_record
    ld x30, TRAP_STATUS(x31)
    li x31, MSTATUS_GVA | MSTATUS_MPV
    and x30, x30, x31
    li x31, MSTATUS_GVA
    bne x30, x31, test_fail
.endm

/* mtval2 holds zero or VALUE, mtinst zero or WORD, the transformed instruction. */
.macro CHECK_GUEST_FAULT value, word
    CHECK_GUEST_ADDRESS
    csrr x30, CSR_MTVAL2
    beqz x30, .Lno_gpa\@
    li x31, \value
    bne x30, x31, test_fail
.Lno_gpa\@:
    csrr x30, CSR_MTINST
    beqz x30, .Lno_inst\@
    lwu x31, \word
    bne x30, x31, test_fail
.Lno_inst\@:
.endm

/* Cases N and N+1: in VS- and in VU-mode a virtual-instruction exception. */
.macro VIRTUAL_IN_GUEST n, insn:vararg
    li x3, \n
    ENTER_GUEST MODE_S
    TEST_TRAP \n, CAUSE_VIRTUAL, \insn
    li x3, \n + 1
    ENTER_GUEST MODE_U
    TEST_TRAP \n + 1, CAUSE_VIRTUAL, \insn
.endm

/* Tables and pages; to be placed behind TEST_END. */
.macro GUEST_DATA
    .data
    .balign 16384
g_root:
    .space 16384
g_middle:
    .space 4096
g_leaf:
    .space 4096
vs_root:
    .space 4096
vs_middle:
    .space 4096
vs_leaf:
    .space 4096
page_one:
    .dword 0x8182838485868788
    .balign 4096
page_two:
    .dword 0x2222222222222222
    .balign 4096
.endm

#endif
