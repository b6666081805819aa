# sfence.vma rs1, rs2: page-table changes are seen, by address and address space.
# Privileged specification, supervisor memory-management fence instruction.
#include "vm.h"

# A change of the tables is seen after this sequence.
.macro FENCE rs1, rs2
    sfence.vma \rs1, \rs2
.endm

# Case N: after page 0 is switched between two pages, FENCE RS1, RS2 makes the new one seen.
.macro TEST_FENCE n, rs1, rs2
    li x3, \n
    VM_MAP vm_leaf, 0, page_one, PTE_DATA
    sfence.vma
    CHECK_WINDOW 0, 0x1111111111111111
    VM_MAP vm_leaf, 0, page_two, PTE_DATA
    FENCE \rs1, \rs2
    CHECK_WINDOW 0, 0x2222222222222222
.endm

    TEST_BEGIN
    VM_SETUP
    VM_ON 5
    sfence.vma
    li x10, WINDOW
    li x11, 5
    li x12, WINDOW + 0xff8

    # 1..4: everything, by address, by address space, by both.
    TEST_FENCE 1, x0, x0
    TEST_FENCE 2, x10, x0
    TEST_FENCE 3, x0, x11
    TEST_FENCE 4, x10, x11
    # 5: any address within the page.
    TEST_FENCE 5, x12, x11

    # 6: a global mapping goes by address or with everything, not only by address space.
    li x3, 6
    VM_MAP vm_leaf, 0, page_one, PTE_DATA | PTE_G
    sfence.vma
    CHECK_WINDOW 0, 0x1111111111111111
    VM_MAP vm_leaf, 0, page_two, PTE_DATA | PTE_G
    FENCE x10, x0
    CHECK_WINDOW 0, 0x2222222222222222
    VM_MAP vm_leaf, 0, page_one, PTE_DATA | PTE_G
    FENCE x0, x0
    CHECK_WINDOW 0, 0x1111111111111111

    # 7: a change of a table above the leaf, with rs1 = x0.
    li x3, 7
    VM_MAP vm_leaf, 1, page_one, PTE_DATA
    VM_MAP vm_other_leaf, 1, page_two, PTE_DATA
    FENCE x0, x0
    CHECK_WINDOW 1, 0x1111111111111111
    VM_LINK vm_middle, 0, vm_other_leaf
    FENCE x0, x11
    CHECK_WINDOW 1, 0x2222222222222222
    VM_LINK vm_middle, 0, vm_leaf
    FENCE x0, x0
    CHECK_WINDOW 1, 0x1111111111111111

    # 8: permission taken away: a store faults, with the address in mtval.
    VM_MAP vm_leaf, 1, page_one, PTE_V | PTE_R | PTE_A | PTE_D
    FENCE x0, x0
    li x5, WINDOW + 0x1000
    AS_SUPERVISOR
    TEST_TRAP_TVAL_REG 8, CAUSE_STORE_PAGE, x5, sd x6, 0(x5)
    AS_MACHINE
    # 9: the page taken away.
    la x31, vm_leaf
    sd x0, 8(x31)
    FENCE x5, x11
    AS_SUPERVISOR
    TEST_TRAP_TVAL_REG 9, CAUSE_LOAD_PAGE, x5, ld x6, 0(x5)
    AS_MACHINE

    # 10: another ASID has its own view of what is not global; coming back needs no fence.
    li x3, 10
    VM_MAP vm_leaf, 0, page_one, PTE_DATA
    FENCE x0, x0
    CHECK_WINDOW 0, 0x1111111111111111
    VM_ON 6
    VM_MAP vm_leaf, 0, page_two, PTE_DATA
    li x13, 6
    FENCE x0, x13
    CHECK_WINDOW 0, 0x2222222222222222
    li x11, 5
    FENCE x0, x11
    VM_ON 5
    CHECK_WINDOW 0, 0x2222222222222222

    # 11..13: allowed in S-mode, not with TVM, never in U-mode.
    ENTER MODE_S
    sfence.vma x0, x0
    LEAVE 11, CAUSE_ECALL_S
    li x31, MSTATUS_TVM
    csrs mstatus, x31
    ENTER MODE_S
    TEST_TRAP 12, CAUSE_ILLEGAL, sfence.vma x10, x11
    # With TVM it still works in M-mode.
    sfence.vma x0, x0
    li x31, MSTATUS_TVM
    csrc mstatus, x31
    csrw satp, x0
    ENTER MODE_U
    TEST_TRAP 13, CAUSE_ILLEGAL, sfence.vma x0, x0
    # 14: rd is zero in the encoding.
    TEST_ILLEGAL 14, 0x120000f3

    TEST_END
    VM_DATA
