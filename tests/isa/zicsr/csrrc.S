# csrrc rd, csr, rs1: clears the bits of rs1; rs1 = x0 does not write.
# Unprivileged specification, Zicsr; privileged, CSR address mapping conventions.
#include "test.h"

# An unassigned address of M-mode.
#define NO_CSR 0x3ff

# Case N: csrrc RD, sscratch, RS1 with sscratch = OLD and RS1 = VALUE; rd is OLD, then sscratch NEW.
.macro TEST_CSR n, rd, rs1, old, value, new
    li x3, \n
    li x30, \old
    csrw sscratch, x30
    li \rs1, \value
    csrrc \rd, sscratch, \rs1
    .ifc \rd, x0
    CHECK x0, 0
    .else
    CHECK \rd, \old
    .endif
    csrr x30, sscratch
    CHECK x30, \new
.endm

    TEST_BEGIN
    OPEN_PMP

    TEST_CSR 1, x5, x6, 0x0f0f0f0f0f0f0f0f, 0x00ff00ff00ff00ff, 0x0f000f000f000f00
    TEST_CSR 2, x5, x6, -1, 0, -1
    TEST_CSR 3, x5, x5, 0x8000000000000007, 5, 0x8000000000000002
    TEST_CSR 4, x0, x6, -1, 0xfffffffffffffff0, 15
    TEST_CSR 5, x29, x1, 15, 8, 7
    TEST_CSR 6, x5, x0, 0x77, 0, 0x77
    TEST_CSR 7, x0, x0, 0x77, 0, 0x77

    # A read-only register: any form that writes is illegal, and rd is kept.
    li x5, 0x55
    li x6, 0
    TEST_TRAP 8, CAUSE_ILLEGAL, csrrc x5, mvendorid, x6
    CHECK x5, 0x55
    TEST_TRAP 9, CAUSE_ILLEGAL, csrrc x5, cycle, x6

    # One that does not write is allowed there.
    li x3, 10
    csrr x7, mhartid
    li x5, 0x55
    csrrc x5, mhartid, x0
    bne x5, x7, test_fail

    # A register that does not exist, also when nothing would be read or written.
    TEST_TRAP 11, CAUSE_ILLEGAL, csrrc x5, NO_CSR, x6
    TEST_TRAP 12, CAUSE_ILLEGAL, csrrc x0, NO_CSR, x0

    # Privilege: S-mode reaches S registers only, U-mode neither.
    li x3, 13
    li x30, 0x77
    csrw sscratch, x30
    ENTER MODE_S
    csrrc x5, sscratch, x6
    LEAVE 13, CAUSE_ECALL_S
    CHECK x5, 0x77
    ENTER MODE_S
    TEST_TRAP 14, CAUSE_ILLEGAL, csrrc x5, mscratch, x0
    ENTER MODE_U
    TEST_TRAP 15, CAUSE_ILLEGAL, csrrc x5, sscratch, x0
    ENTER MODE_U
    TEST_TRAP 16, CAUSE_ILLEGAL, csrrc x5, mscratch, x0

    TEST_END
