/*
 * hypervisor.adoc, norm:vsip_vsie_lcofi: with Shlcofideleg a hypervisor hands the overflow interrupt
 * on to its guest, where it keeps its number 13.
 */
#include "hpm.h"

TEST_BEGIN
    OPEN_PMP
    csrw mcountinhibit, x0
    csrw mie, x0
    li x5, CLINT_MTIMECMP
    li x6, -1
    sd x6, 0(x5)
    /* Zero while mideleg keeps it (norm:mideleg_hroz). */
    csrw mideleg, x0
    CHECK_WARL 1, CSR_HIDELEG, MIP_LCOFIP, MIP_LCOFIP, 0
    li x5, MIP_LCOFIP
    csrw mideleg, x5
    CHECK_WARL 1, CSR_HIDELEG, MIP_LCOFIP, MIP_LCOFIP, MIP_LCOFIP
    /* Aliases of sip and sie while delegated all the way. */
    li x5, MIP_LCOFIP
    csrw mip, x5
    csrw mie, x5
    li x3, 2
    csrr x5, CSR_VSIP
    CHECK x5, MIP_LCOFIP
    csrr x5, CSR_VSIE
    CHECK x5, MIP_LCOFIP
    li x3, 3
    csrw CSR_VSIP, x0
    csrr x5, sip
    CHECK x5, 0
    CHECK_CSR 3, mip, 0
    li x3, 4
    csrw CSR_VSIE, x0
    csrr x5, sie
    CHECK x5, 0
    CHECK_WARL 5, CSR_VSIE, -1, MIP_LCOFIP, MIP_LCOFIP
    CHECK_WARL 6, CSR_VSIP, -1, MIP_LCOFIP, MIP_LCOFIP
    CHECK_CSR 7, sip, MIP_LCOFIP
    /* Read-only zero when hideleg or mideleg keeps it. */
    li x3, 8
    csrw CSR_HIDELEG, x0
    csrr x5, CSR_VSIP
    CHECK x5, 0
    csrr x5, CSR_VSIE
    CHECK x5, 0
    csrw CSR_VSIP, x0
    csrw CSR_VSIE, x0
    CHECK_CSR 9, sip, MIP_LCOFIP
    CHECK_CSR 10, sie, MIP_LCOFIP
    li x3, 11
    li x5, MIP_LCOFIP
    csrw CSR_HIDELEG, x5
    csrw mideleg, x0
    csrr x5, CSR_VSIP
    CHECK x5, 0
    csrw CSR_VSIP, x0
    csrw CSR_VSIE, x0
    li x5, MIP_LCOFIP
    csrw mideleg, x5
    CHECK_CSR 12, sip, MIP_LCOFIP
    CHECK_CSR 13, sie, MIP_LCOFIP

    /* Not in HS-mode, whatever SIE says; in the guest with SIE, as interrupt 13. */
    li x3, 20
    la x5, test_fail
    csrw stvec, x5
    la x5, 1f
    csrw CSR_VSTVEC, x5
    csrsi sstatus, MSTATUS_SIE
    ENTER MODE_S
    nop
    nop
    LEAVE 20, CAUSE_ECALL_S
    li x3, 21
    csrw CSR_VSSTATUS, x0
    ENTER_GUEST MODE_S
    nop
    nop
    LEAVE 21, CAUSE_ECALL_VS
    li x3, 22
    ENTER_GUEST MODE_S
    csrsi sstatus, MSTATUS_SIE
    j test_fail
    ALIGN_CODE
1:  csrr x6, scause
    csrr x7, sip
    li x5, MIP_LCOFIP
    csrc sip, x5
    csrr x8, sip
    LEAVE 22, CAUSE_ECALL_VS
    CHECK x6, IRQ(13)
    CHECK x7, MIP_LCOFIP
    CHECK x8, 0
    CHECK_CSR 22, mip, 0
    CHECK_CSR 22, CSR_VSCAUSE, IRQ(13)

    /* A counter of the guest's instructions overflows while the guest runs. */
    li x3, 23
    la x5, 2f
    csrw CSR_VSTVEC, x5
    li x5, MSTATUS_SIE
    csrw CSR_VSSTATUS, x5
    COUNT 3, EVENT_INSTRET + MINH + SINH + UINH, -100
    ENTER_GUEST MODE_S
    li x6, 5000
3:  addi x6, x6, -1
    bnez x6, 3b
    j test_fail
    ALIGN_CODE
2:  csrr x6, scause
    LEAVE 23, CAUSE_ECALL_VS
    CHECK x6, IRQ(13)
    csrw mip, x0
    /* The guest's other interrupts come first. */
    li x3, 25
    la x5, 5f
    csrw CSR_VSTVEC, x5
    li x5, MIP_LCOFIP
    csrw mip, x5
    li x5, MIP_LCOFIP | MIP_VSTIP
    csrw CSR_HIDELEG, x5
    csrw mie, x5
    li x5, MIP_VSTIP
    csrw CSR_HVIP, x5
    li x5, MSTATUS_SIE
    csrw CSR_VSSTATUS, x5
    ENTER_GUEST MODE_S
    j test_fail
    ALIGN_CODE
5:  csrr x6, scause
    LEAVE 25, CAUSE_ECALL_VS
    CHECK x6, IRQ(5)
    csrw CSR_HVIP, x0
    csrw mip, x0
    li x5, MIP_LCOFIP
    csrw mie, x5
    /* Kept by HS-mode: it comes there, out of the guest. */
    li x3, 24
    csrw CSR_HIDELEG, x0
    la x5, 4f
    csrw stvec, x5
    li x5, MIP_LCOFIP
    csrw mip, x5
    csrw CSR_VSSTATUS, x0
    ENTER_GUEST MODE_S
    j test_fail
    ALIGN_CODE
4:  csrr x6, scause
    LEAVE 24, CAUSE_ECALL_S
    CHECK x6, IRQ(13)
    csrw mip, x0
    csrw mie, x0
    csrw mideleg, x0
TEST_END
