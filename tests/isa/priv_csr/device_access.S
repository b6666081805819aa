/*
 * machine.adoc, "Physical Memory Attributes": I/O regions of this board (here the CLINT) support
 * no misaligned accesses, no atomics and no fetches; each may be a misaligned or access fault.
 */
#include "priv.h"

TEST_BEGIN
    OPEN_PMP
    li x10, CLINT_MTIMECMP
    li x5, -1
    sd x5, 0(x10)
    li x3, 1
    ld x6, 0(x10)
    CHECK x6, -1
    lwu x6, 4(x10)
    CHECK x6, 0xffffffff
    TEST_TRAP_EITHER 2, CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS, ld x6, 1(x10)
    TEST_TRAP_EITHER 3, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sd x0, 4(x10)
    TEST_TRAP_EITHER 4, CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS, lw x6, 2(x10)
    /* Also over a page's edge, and nothing of a store is done. */
    li x10, CLINT_MTIMECMP - 4
    TEST_TRAP_EITHER 5, CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS, ld x6, 0(x10)
    TEST_TRAP_EITHER 6, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, sd x0, 0(x10)
    li x3, 7
    ld x6, 4(x10)
    CHECK x6, -1
    li x10, CLINT_MTIMECMP
    TEST_TRAP 8, CAUSE_STORE_ACCESS, amoswap.d x6, x0, (x10)
    TEST_TRAP 9, CAUSE_LOAD_ACCESS, lr.d x6, (x10)
    li x3, 10
    la x4, 1f
    jr x10
    ALIGN_CODE
1:  CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_FETCH_ACCESS
    CHECK_MEM trap_record, TRAP_EPC, CLINT_MTIMECMP
TEST_END
