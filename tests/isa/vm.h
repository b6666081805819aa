/*
 * Sv39 page tables for tests: RAM's first gigabyte maps to itself for S-mode (user bit clear), and
 * the pages from WINDOW on are the test's to map one by one. Data accesses go through the tables
 * from M-mode by mstatus.MPRV, so that the code itself needs no mapping.
 */
#ifndef HARTWOOD_TESTS_ISA_VM_H
#define HARTWOOD_TESTS_ISA_VM_H

#include "test.h"

#define WINDOW 0x40000000

#define PTE_V 0x01
#define PTE_R 0x02
#define PTE_W 0x04
#define PTE_X 0x08
#define PTE_U 0x10
#define PTE_G 0x20
#define PTE_A 0x40
#define PTE_D 0x80
#define PTE_DATA (PTE_V | PTE_R | PTE_W | PTE_A | PTE_D)

/* Fills the tables; every page of the window is invalid (clobbers x29..x31). */
.macro VM_SETUP
    OPEN_PMP
    la x31, vm_root
    li x30, ((0x80000000 >> 12) << 10) | PTE_DATA | PTE_X
    sd x30, 16(x31)
    VM_LINK vm_root, 1, vm_middle
    VM_LINK vm_middle, 0, vm_leaf
.endm

/* Entry INDEX of TABLE points to the table NEXT. */
.macro VM_LINK table, index, next
    la x30, \next
    srli x30, x30, 2
    ori x30, x30, PTE_V
    la x31, \table
    sd x30, 8 * (\index)(x31)
.endm

/* Page INDEX of the window becomes the page at LABEL with these flags; no fence. */
.macro VM_MAP table, index, label, flags
    la x30, \label
    srli x30, x30, 12
    slli x30, x30, 10
    ori x30, x30, \flags
    la x31, \table
    sd x30, 8 * (\index)(x31)
.endm

/* satp = Sv39, ASID, the root table. */
.macro VM_ON asid
    la x30, vm_root
    srli x30, x30, 12
    li x31, (8 << 60) | ((\asid) << 44)
    or x30, x30, x31
    csrw satp, x30
.endm

/* Data accesses are those of S-mode from here on, or of M-mode again. */
.macro AS_SUPERVISOR
    li x31, MSTATUS_MPP
    csrc mstatus, x31
    li x31, MSTATUS_MPRV | (MODE_S << 11)
    csrs mstatus, x31
.endm
.macro AS_MACHINE
    li x31, MSTATUS_MPRV
    csrc mstatus, x31
.endm

/* Fails unless S-mode reads VALUE at page INDEX of the window. */
.macro CHECK_WINDOW index, value
    li x29, WINDOW + (\index) * 4096
    AS_SUPERVISOR
    ld x30, 0(x29)
    AS_MACHINE
    CHECK x30, \value
.endm

/* Tables and two pages that tell themselves apart. */
.macro VM_DATA
    .data
    .balign 4096
vm_root:
    .space 4096
vm_middle:
    .space 4096
vm_leaf:
    .space 4096
vm_other_leaf:
    .space 4096
page_one:
    .dword 0x1111111111111111
    .balign 4096
page_two:
    .dword 0x2222222222222222
    .balign 4096
.endm

#endif
