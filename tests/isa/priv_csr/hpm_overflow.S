/* sscofpmf.adoc, "Count Overflow Control" and "Supervisor Count Overflow (scountovf) Register". */
#include "hpm.h"

.macro NOTHING
.endm

.macro LOADS
    ld x6, 0(x10)
    ld x6, 0(x10)
    ld x6, 0(x10)
.endm

/* Waits for the interrupt that the running case expects, at most some thousands of instructions. */
.macro AWAIT
    li x6, 5000
8:  ld x7, 0(x10)
    addi x6, x6, -1
    bnez x6, 8b
    j test_fail
    ALIGN_CODE
.endm

/* Clears LCOFIP, and sees that nothing comes for a while. */
.macro QUIET
    li x5, MIP_LCOFIP
    csrc mip, x5
    li x6, 5000
7:  ld x7, 0(x10)
    addi x6, x6, -1
    bnez x6, 7b
    csrr x5, mip
    CHECK x5, 0
.endm

/* The local counter overflow interrupt is enabled, in M-mode. */
.macro ENABLE
    li x5, MIP_LCOFIP
    csrw mie, x5
    csrsi mstatus, MSTATUS_MIE
.endm

TEST_BEGIN
    OPEN_PMP
    csrw mcountinhibit, x0
    la x10, area
    li x5, CLINT_MTIMECMP
    li x6, -1
    sd x6, 0(x5)
    csrw 0x14d, x6
    /* The bits of the interrupt: writable in mip, mie and mideleg. */
    CHECK_WARL 1, mie, 0x2aaa, MIP_LCOFIP, MIP_LCOFIP
    CHECK_WARL 2, mideleg, -1, MIP_LCOFIP, MIP_LCOFIP
    CHECK_WARL 3, mip, MIP_LCOFIP, -1, MIP_LCOFIP
    CHECK_CSR 4, sip, MIP_LCOFIP
    CHECK_WARL 5, sip, 0, MIP_LCOFIP, 0
    CHECK_WARL 6, sie, 0, MIP_LCOFIP, 0
    CHECK_CSR 7, mie, MIP_MSIP | MIP_MTIP | MIP_MEIP
    csrw mideleg, x0
    CHECK_WARL 8, sie, -1, -1, 0
    li x5, MIP_LCOFIP
    csrw mip, x5
    CHECK_CSR 9, sip, 0
    csrw mip, x0
    csrw mie, x0

    /* Instructions overflow: OF, scountovf, LCOFIP, the interrupt; the counter goes on. */
    li x3, 10
    la x4, 1f
    COUNT 3, EVENT_INSTRET, -200
    ENABLE
    AWAIT
1:  csrr x8, mhpmcounter3
    CHECK_MEM trap_record, TRAP_CAUSE, IRQ(13)
    li x5, 200
    bgtu x8, x5, test_fail
    csrr x5, mhpmevent3
    li x6, EVENT_INSTRET + OF
    bne x5, x6, test_fail
    CHECK_CSR 10, CSR_SCOUNTOVF, 8
    CHECK_CSR 10, mip, MIP_LCOFIP
    csrr x9, mhpmcounter3
    bleu x9, x8, test_fail
    /* OF = 1 holds further requests back. */
    li x3, 11
    li x5, -50
    csrw mhpmcounter3, x5
    QUIET
    csrr x5, mhpmevent3
    li x6, EVENT_INSTRET + OF
    bne x5, x6, test_fail
    CHECK_CSR 11, mip, 0
    csrr x5, mhpmcounter3
    li x6, 20000
    bgtu x5, x6, test_fail
    /* OF cleared by software: the next overflow is a request. */
    li x3, 12
    la x4, 2f
    COUNT 3, EVENT_CYCLES, -50
    ENABLE
    AWAIT
2:  CHECK_MEM trap_record, TRAP_CAUSE, IRQ(13)

    /* Writes never overflow: from -1 to 0, and of the selector. */
    li x3, 13
    COUNT 3, EVENT_EXCEPTIONS, -1
    csrw mhpmcounter3, x0
    QUIET
    CHECK_CSR 13, mhpmevent3, EVENT_EXCEPTIONS
    li x3, 14
    li x5, EVENT_INSTRET
    csrw mhpmevent3, x5
    csrw mhpmcounter3, x0
    QUIET
    CHECK_CSR 14, mhpmevent3, EVENT_INSTRET
    /* OF set by software raises nothing, and shows in scountovf. */
    li x3, 15
    COUNT 31, OF, 0
    QUIET
    CHECK_CSR 15, CSR_SCOUNTOVF, 1 << 31
    csrw mhpmevent31, x0

    /* Loads overflow: exactly as many as it takes. */
    li x3, 20
    la x4, 3f
    COUNT 4, EVENT_LOADS, -20
    ENABLE
    AWAIT
3:  CHECK_MEM trap_record, TRAP_CAUSE, IRQ(13)
    CHECK_CSR 20, CSR_SCOUNTOVF, 16
    csrw mhpmevent4, x0
    li x5, MIP_LCOFIP
    csrc mip, x5
    /* Exceptions do, of U-mode alone. */
    li x3, 21
    csrw mie, x0
    COUNT 4, EVENT_EXCEPTIONS + MINH + SINH, -2
    RUN_IN MODE_U, NOTHING
    TEST_TRAP 21, CAUSE_ECALL_M, ecall
    CHECK_CSR 21, CSR_SCOUNTOVF, 0
    CHECK_CSR 21, mip, 0
    RUN_IN MODE_U, NOTHING
    CHECK_CSR 21, CSR_SCOUNTOVF, 16
    COUNTED mhpmcounter4, 0
    CHECK_CSR 21, mip, MIP_LCOFIP
    csrw mhpmevent4, x0
    csrw mip, x0
    /* Instructions of U-mode alone: not before it has retired that many. */
    li x3, 22
    COUNT 4, EVENT_INSTRET + MINH + SINH, -5
    nop
    nop
    nop
    nop
    nop
    RUN_IN MODE_U, LOADS
    CHECK_CSR 22, CSR_SCOUNTOVF, 0
    RUN_IN MODE_U, LOADS
    CHECK_CSR 22, CSR_SCOUNTOVF, 16
    CHECK_CSR 22, mip, MIP_LCOFIP
    /* Two counters at once. */
    li x3, 23
    COUNT 4, EVENT_INSTRET, -10
    COUNT 5, EVENT_INSTRET, -10
    COUNT 6, EVENT_LOADS, -2
    LOADS
    LOADS
    LOADS
    LOADS
    CHECK_CSR 23, CSR_SCOUNTOVF, 0x70
    csrw mhpmevent6, x0
    csrw mip, x0

    /* Delegated: the interrupt goes to S-mode. */
    li x3, 30
    li x5, MIP_LCOFIP
    csrw mideleg, x5
    csrw mie, x0
    csrw sie, x5
    la x5, 4f
    csrw stvec, x5
    li x5, -1
    csrw mcounteren, x5
    csrsi sstatus, MSTATUS_SIE
    COUNT 7, EVENT_LOADS, -20
    ENTER MODE_S
    AWAIT
4:  csrr x5, scause
    CHECK x5, IRQ(13)
    csrr x5, CSR_SCOUNTOVF
    CHECK x5, 0xb0
    csrr x5, sip
    CHECK x5, MIP_LCOFIP
    li x5, MIP_LCOFIP
    csrc sip, x5
    csrr x5, sip
    CHECK x5, 0
    LEAVE 30, CAUSE_ECALL_S
    CHECK_CSR 30, mip, 0
    csrw mie, x0
    csrw mideleg, x0

    /* scountovf: read-only, by mcounteren in S-mode, not there in U-mode. */
    ILLEGAL_HERE 40, csrw CSR_SCOUNTOVF, x0
    ILLEGAL_IN 41, MODE_U, csrr x5, CSR_SCOUNTOVF
    li x5, 0x80
    csrw mcounteren, x5
    li x3, 42
    ENTER MODE_S
    csrr x8, CSR_SCOUNTOVF
    LEAVE 42, CAUSE_ECALL_S
    CHECK x8, 0x80
    CHECK_CSR 43, CSR_SCOUNTOVF, 0xb0
TEST_END
    .data
    .balign 16
area:
    .dword 0, 0
