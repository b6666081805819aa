# csrrwi rd, csr, uimm: swaps in a 5-bit immediate, zero-extended.
# Unprivileged specification, Zicsr; privileged, CSR address mapping conventions.
#include "test.h"

# An unassigned address of M-mode.
#define NO_CSR 0x3ff

# Case N: csrrwi RD, sscratch, UIMM with sscratch = OLD; rd is OLD, then sscratch NEW.
.macro TEST_CSR n, rd, uimm, old, new
    li x3, \n
    li x30, \old
    csrw sscratch, x30
    csrrwi \rd, sscratch, \uimm
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

    TEST_CSR 1, x5, 31, 0x1122334455667788, 31
    TEST_CSR 2, x5, 0, -1, 0
    TEST_CSR 3, x5, 16, 0x8000000000000000, 16
    TEST_CSR 4, x0, 1, -1, 1
    TEST_CSR 5, x29, 10, 7, 10
    TEST_CSR 6, x0, 0, 7, 0

    # A read-only register: any form that writes is illegal, and rd is kept.
    li x5, 0x55
    li x6, 0
    TEST_TRAP 8, CAUSE_ILLEGAL, csrrwi x5, mvendorid, 0
    CHECK x5, 0x55
    TEST_TRAP 9, CAUSE_ILLEGAL, csrrwi x5, cycle, 0
    TEST_TRAP 10, CAUSE_ILLEGAL, csrrwi x0, mhartid, 0

    # A register that does not exist, also when nothing would be read or written.
    TEST_TRAP 11, CAUSE_ILLEGAL, csrrwi x5, NO_CSR, 0
    TEST_TRAP 12, CAUSE_ILLEGAL, csrrwi x0, NO_CSR, 0

    # Privilege: S-mode reaches S registers only, U-mode neither.
    li x3, 13
    li x30, 0x77
    csrw sscratch, x30
    ENTER MODE_S
    csrrwi x5, sscratch, 0
    LEAVE 13, CAUSE_ECALL_S
    CHECK x5, 0x77
    ENTER MODE_S
    TEST_TRAP 14, CAUSE_ILLEGAL, csrrwi x5, mscratch, 0
    ENTER MODE_U
    TEST_TRAP 15, CAUSE_ILLEGAL, csrrwi x5, sscratch, 0
    ENTER MODE_U
    TEST_TRAP 16, CAUSE_ILLEGAL, csrrwi x5, mscratch, 0

    TEST_END
