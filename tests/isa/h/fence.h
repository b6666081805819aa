/* The cases that the fences of the two stages have in common. */
#ifndef HARTWOOD_TESTS_ISA_H_FENCE_H
#define HARTWOOD_TESTS_ISA_H_FENCE_H

#include "guest.h"

#define VALUE_ONE 0x8182838485868788
#define VALUE_TWO 0x2222222222222222

/* Case N: once FENCE has run, the page at x10 is page_two, not page_one, where TABLE said so. */
.macro TEST_FENCE n, table, flags, fence:vararg
    li x3, \n
    MAP \table, 0, page_one, \flags
    FENCE_ALL
    hlv.d x5, (x10)
    CHECK x5, VALUE_ONE
    MAP \table, 0, page_two, \flags
    \fence
    hlv.d x5, (x10)
    CHECK x5, VALUE_TWO
.endm

/* Cases N..N+2: not in U-mode, whatever HU says, and not in a guest. */
.macro TEST_FENCE_MODES n, insn:vararg
    li x3, \n
    csrw CSR_VSATP, x0 /* its tables let no VU-mode run */
    HSTATUS_SET HSTATUS_HU
    ENTER MODE_U
    TEST_TRAP \n, CAUSE_ILLEGAL, \insn
    VIRTUAL_IN_GUEST \n + 1, \insn
.endm

/* Case N: the instruction passes in HS-mode with mstatus.TVM = 1. */
.macro TEST_TVM_PASSES n, insn:vararg
    li x3, \n
    li x31, MSTATUS_TVM
    csrs mstatus, x31
    ENTER MODE_S
    \insn
    LEAVE \n, CAUSE_ECALL_S
.endm

/* Case N: it is illegal there; M-mode may still. */
.macro TEST_TVM_TRAPS n, insn:vararg
    li x3, \n
    li x31, MSTATUS_TVM
    csrs mstatus, x31
    \insn
    ENTER MODE_S
    TEST_TRAP \n, CAUSE_ILLEGAL, \insn
.endm

/* The VS-stage's fence OP; BEFORE and AFTER order it where it is an invalidation. */
.macro VVMA_CASES op, before, after
    TEST_BEGIN
    GUEST_SETUP
    VS_STAGE_ON
    HSTATUS_SET HSTATUS_SPVP
    li x10, VWINDOW
    li x11, ASID
    li x12, VWINDOW + 0xff8
    /* 1..5: everything, by address, by address space, by both; any address of the page. */
    TEST_FENCE 1, vs_leaf, PTE_DATA, ORDERED \before, \after, \op x0, x0
    TEST_FENCE 2, vs_leaf, PTE_DATA, ORDERED \before, \after, \op x10, x0
    TEST_FENCE 3, vs_leaf, PTE_DATA, ORDERED \before, \after, \op x0, x11
    TEST_FENCE 4, vs_leaf, PTE_DATA, ORDERED \before, \after, \op x10, x11
    TEST_FENCE 5, vs_leaf, PTE_DATA, ORDERED \before, \after, \op x12, x11
    /* 6: a global mapping goes without an address space. */
    TEST_FENCE 6, vs_leaf, PTE_DATA | PTE_G, ORDERED \before, \after, \op x10, x0
    TEST_FENCE_MODES 7, \op x0, x0
    /* 10: TVM is about satp and hgatp, not about vsatp. */
    TEST_TVM_PASSES 10, \op x0, x0
    TEST_END
    GUEST_DATA
.endm

/* The G-stage's fence OP: addresses are shifted right by two. */
.macro GVMA_CASES op, before, after
    TEST_BEGIN
    GUEST_SETUP
    HSTATUS_SET HSTATUS_SPVP
    li x10, WINDOW
    li x11, VMID
    li x12, WINDOW >> 2
    li x13, (WINDOW + 0xff8) >> 2
    TEST_FENCE 1, g_leaf, PTE_DATA | PTE_U, ORDERED \before, \after, \op x0, x0
    TEST_FENCE 2, g_leaf, PTE_DATA | PTE_U, ORDERED \before, \after, \op x12, x0
    TEST_FENCE 3, g_leaf, PTE_DATA | PTE_U, ORDERED \before, \after, \op x0, x11
    TEST_FENCE 4, g_leaf, PTE_DATA | PTE_U, ORDERED \before, \after, \op x12, x11
    TEST_FENCE 5, g_leaf, PTE_DATA | PTE_U, ORDERED \before, \after, \op x13, x11
    /* 6: with a VS-stage in front, the guest-physical address still is what counts. */
    VS_STAGE_ON
    MAP_WINDOW vs_leaf, 0
    li x10, VWINDOW
    TEST_FENCE 6, g_leaf, PTE_DATA | PTE_U, ORDERED \before, \after, \op x12, x11
    TEST_FENCE_MODES 7, \op x0, x0
    TEST_TVM_TRAPS 10, \op x0, x0
    TEST_END
    GUEST_DATA
.endm

/* Entry INDEX of TABLE is the guest-physical page WINDOW. */
.macro MAP_WINDOW table, index
    li x30, ((WINDOW >> 12) << 10) | PTE_DATA
    la x31, \table
    sd x30, 8 * (\index)(x31)
.endm

/* BEFORE and AFTER are instructions or `nop`. */
.macro ORDERED before, after, insn:vararg
    \before
    \insn
    \after
.endm

#endif
