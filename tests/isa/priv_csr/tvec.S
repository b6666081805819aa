/* machine.adoc, "Machine Trap-Vector Base-Address (mtvec) Register"; stvec alike. */
#include "priv.h"

TEST_BEGIN
    OPEN_PMP
    csrr x9, mtvec
    /* The base keeps bits 63:2, MODE 0 and 1 exist, 2 and 3 are reserved. */
    CHECK_WARL 1, mtvec, 0x80001000, -1, 0x80001000
    CHECK_WARL 2, mtvec, 0x80001001, -1, 0x80001001
    CHECK_WARL 3, mtvec, 0x80001003, 2, 0
    CHECK_WARL 4, stvec, 0x80001000, -1, 0x80001000
    CHECK_WARL 5, stvec, 0x80001001, -1, 0x80001001
    CHECK_WARL 6, stvec, 0x80001002, 2, 0
    csrw mtvec, x9

    /* Vectored: an interrupt goes to base + 4 * cause, an exception to the base. */
    li x3, 10
    la x5, table
    addi x5, x5, 1
    csrw mtvec, x5
    li x5, MIP_SSIP
    csrw mie, x5
    csrw mip, x5
    la x7, m_ssi
    li x6, MSTATUS_MIE
    csrs mstatus, x6
    j test_fail
m_ssi:
    csrw mip, x0
    csrr x5, mcause
    CHECK x5, IRQ(1)
    csrr x5, mtval
    CHECK x5, 0
    li x3, 11
    la x7, m_ecall
    ecall
    j test_fail
m_ecall:
    csrr x5, mcause
    CHECK x5, CAUSE_ECALL_M

    /* stvec: a delegated supervisor timer interrupt. */
    li x3, 12
    csrw mtvec, x9
    la x5, table
    addi x5, x5, 1
    csrw stvec, x5
    li x5, MIP_STIP
    csrw mideleg, x5
    csrw mie, x5
    csrw mip, x5
    la x7, s_sti
    ENTER MODE_U
    j test_fail
s_sti:
    csrr x5, scause
    CHECK x5, IRQ(5)
    /* Direct again: the same interrupt goes to the base. */
    li x3, 13
    LEAVE 13, CAUSE_ECALL_S
    la x5, direct
    csrw stvec, x5
    ENTER MODE_U
    j test_fail
    ALIGN_CODE
direct:
    LEAVE 14, CAUSE_ECALL_S
    csrw mip, x0
    csrw mie, x0
    csrw mideleg, x0
    j test_pass

    .balign 256
table:
    j at_base
    j at_1
    j test_fail
    j test_fail
    j test_fail
    j at_5
at_base:
    la x31, m_ecall
    j 1f
at_1:
    la x31, m_ssi
    j 1f
at_5:
    la x31, s_sti
1:  bne x7, x31, test_fail
    jr x7
TEST_END
