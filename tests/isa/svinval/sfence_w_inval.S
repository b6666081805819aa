# sfence.w.inval: orders earlier stores before later sinval.vma; nothing else changes.
# Privileged specification, Svinval: allowed in S-mode whatever TVM, illegal in U-mode.
#include "vm.h"

    TEST_BEGIN
    .option arch, +svinval
    VM_SETUP

    TEST_NOTHING 1, sfence.w.inval

    # 2: its place in the sequence: the changed table is seen after it.
    li x3, 2
    VM_ON 5
    sfence.vma
    VM_MAP vm_leaf, 0, page_one, PTE_DATA
    sfence.vma
    CHECK_WINDOW 0, 0x1111111111111111
    VM_MAP vm_leaf, 0, page_two, PTE_DATA
    sfence.w.inval
    sinval.vma x0, x0
    sfence.inval.ir
    CHECK_WINDOW 0, 0x2222222222222222

    ENTER MODE_S
    sfence.w.inval
    LEAVE 3, CAUSE_ECALL_S
    li x31, MSTATUS_TVM
    csrs mstatus, x31
    ENTER MODE_S
    sfence.w.inval
    LEAVE 4, CAUSE_ECALL_S
    csrw satp, x0
    ENTER MODE_U
    TEST_TRAP 5, CAUSE_ILLEGAL, sfence.w.inval
    TEST_ILLEGAL 6, 0x180000f3
    TEST_ILLEGAL 7, 0x180000f3 & ~0xf80 | 1 << 15

    TEST_END
    VM_DATA
