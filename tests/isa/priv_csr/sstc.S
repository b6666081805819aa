/* sstc.adoc: stimecmp, mip.STIP, and the gates menvcfg.STCE and mcounteren.TM. */
#include "priv.h"

#define STCE (1 << 63)

TEST_BEGIN
    OPEN_PMP
    csrw CSR_MENVCFG, x0
    li x5, 2
    csrw mcounteren, x5
    /* STCE = 0: S-mode may not; STIP is M-mode's to write. */
    ILLEGAL_IN 1, MODE_S, csrr x5, CSR_STIMECMP
    CHECK_WARL 2, mip, MIP_STIP, MIP_STIP, MIP_STIP
    csrw mip, x0
    /* STCE = 1 but TM = 0: S-mode may not either. */
    li x5, STCE
    csrw CSR_MENVCFG, x5
    csrw mcounteren, x0
    ILLEGAL_IN 3, MODE_S, csrr x5, CSR_STIMECMP
    ILLEGAL_IN 4, MODE_S, csrw CSR_STIMECMP, x0
    li x5, 2
    csrw mcounteren, x5
    OK_IN 5, MODE_S, csrr x5, CSR_STIMECMP
    ILLEGAL_IN 6, MODE_U, csrr x5, CSR_STIMECMP
    /* STIP = time >= stimecmp, read-only. */
    li x5, -1
    csrw CSR_STIMECMP, x5
    CHECK_WARL 7, mip, MIP_STIP, MIP_STIP, 0
    csrw CSR_STIMECMP, x0
    CHECK_WARL 8, mip, 0, MIP_STIP, MIP_STIP
    CHECK_WARL 9, CSR_STIMECMP, 0x123456789abcdef0, -1, 0x123456789abcdef0
    /* It interrupts S-mode when its time has come. */
    li x3, 10
    li x5, MIP_STIP
    csrw mideleg, x5
    csrw mie, x5
    la x5, s_timer
    csrw stvec, x5
    csrr x8, time
    addi x8, x8, 200
    csrw CSR_STIMECMP, x8
    csrci mstatus, MSTATUS_SIE
    li x5, MSTATUS_SPIE
    csrc mstatus, x5
    ENTER MODE_S
    csrsi sstatus, MSTATUS_SIE
1:  j 1b
    ALIGN_CODE
s_timer:
    csrr x5, scause
    CHECK x5, IRQ(5)
    csrr x5, time
    bltu x5, x8, test_fail
    li x5, -1
    csrw CSR_STIMECMP, x5
    csrr x5, sip
    CHECK x5, 0
    LEAVE 11, CAUSE_ECALL_S
    csrw mie, x0
    csrw mideleg, x0
    csrw CSR_MENVCFG, x0
TEST_END
