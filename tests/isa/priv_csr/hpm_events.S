/*
 * machine.adoc, "Hardware Performance Monitor": what the programmable counters count. The platform
 * defines the events; ours count retired instructions and what happens to them.
 */
#include "hpm.h"

#define M_ONLY (SINH | UINH)
#define U_ONLY (MINH | SINH)

.macro THREE_NOPS
    nop
    nop
    nop
.endm

/* Two loads that retire and one that faults. */
.macro TWO_LOADS
    ld x6, 0(x10)
    lw x6, 0(x10)
    ld x6, 0(x11)
.endm

.macro NOTHING
.endm

.macro READ_COUNTERS
    csrr x6, hpmcounter3
    csrr x7, hpmcounter31
.endm

TEST_BEGIN
    OPEN_PMP
    csrw mcountinhibit, x0
    la x10, area
    li x11, NOWHERE

    /* Nothing selected: the counter holds what is written. */
    li x3, 1
    COUNT 3, 0, 0x123456789abcdef0
    nop
    COUNTED mhpmcounter3, 0x123456789abcdef0
    COUNT 31, 0, -1
    nop
    COUNTED mhpmcounter31, -1
    CHECK_WARL 2, mhpmevent3, EVENT_LOADS, -1, EVENT_LOADS
    CHECK_WARL 3, mhpmevent3, EVENT_UNKNOWN, -1, 0

    /* Instructions and cycles: a written value is what the next instruction reads. */
    li x3, 4
    li x5, EVENT_INSTRET
    csrw mhpmevent3, x5
    li x5, EVENT_CYCLES
    csrw mhpmevent31, x5
    csrw mhpmcounter3, x0
    nop
    nop
    csrr x5, mhpmcounter3
    CHECK x5, 2
    csrw mhpmcounter31, x0
    nop
    csrr x5, mhpmcounter31
    CHECK x5, 1
    /* A selector takes effect behind its instruction; to select nothing stops behind it. */
    li x3, 5
    csrw mhpmevent3, x0
    csrw mhpmcounter3, x0
    li x5, EVENT_INSTRET
    csrw mhpmevent3, x5
    nop
    csrw mhpmevent3, x0
    COUNTED mhpmcounter3, 2

    /* mcountinhibit. */
    li x3, 6
    CHECK_WARL 6, mcountinhibit, 0x80000008, -1, 0x80000008
    CHECK_WARL 7, mcountinhibit, -1, -1, 0xfffffffd
    li x3, 8
    li x5, 8
    csrw mcountinhibit, x5
    COUNT 3, EVENT_INSTRET, 100
    COUNT 4, EVENT_INSTRET, 100
    nop
    nop
    COUNTED mhpmcounter3, 100
    csrr x5, mhpmcounter4
    addi x5, x5, -100
    sltiu x5, x5, 3
    CHECK x5, 0
    li x3, 9
    csrw mcountinhibit, x0
    nop
    csrci mcountinhibit, 8
    csrsi mcountinhibit, 8
    COUNTED mhpmcounter3, 103
    csrw mcountinhibit, x0

    /* Loads and stores of all sorts. Three counters at once. */
    li x3, 10
    COUNT 4, EVENT_STORES, 0
    COUNT 5, EVENT_LOADS, 0
    COUNT 3, EVENT_LOADS, 0
    lb x6, 0(x10)
    ld x6, 8(x10)
    lwu x6, 1(x10)
    sd x6, 0(x10)
    lr.d x6, (x10)
    sc.d x6, x7, (x10)
    sc.d x6, x7, (x10)
    amoadd.d x6, x7, (x10)
    RVC c.ld x8, 8(x10)
    RVC c.sd x8, 8(x10)
    COUNTED mhpmcounter3, 6
    COUNTED mhpmcounter4, 5
    COUNTED mhpmcounter5, 6
    csrw mhpmevent5, x0
    li x3, 11
    ENABLE_FP
    COUNT 4, EVENT_STORES, 0
    COUNT 3, EVENT_LOADS, 0
    fld f0, 0(x10)
    flw f0, 0(x10)
    fsd f0, 0(x10)
    COUNTED mhpmcounter3, 2
    COUNTED mhpmcounter4, 1

    /* One that traps does not retire; filters keep the handler out. */
    li x3, 12
    COUNT 3, EVENT_LOADS + U_ONLY, 0
    RUN_IN MODE_U, TWO_LOADS
    CHECK_MEM trap_record, TRAP_CAUSE, CAUSE_LOAD_ACCESS
    COUNTED mhpmcounter3, 2
    li x3, 13
    COUNT 3, EVENT_LOADS + U_ONLY, 0
    RUN_IN MODE_U, NOTHING
    COUNTED mhpmcounter3, 0
    DISABLE_FP
    li x3, 14
    COUNT 3, EVENT_LOADS, 0
    la x4, 1f
    fld f0, 0(x10)
    ALIGN_CODE
1:  csrw mhpmevent3, x0
    /* The handler loads x30 once. */
    COUNTED mhpmcounter3, 1
    csrw mhpmevent4, x0

    /* Conditional branches, taken or not; jumps; both. */
    li x3, 20
    COUNT 3, EVENT_BRANCHES, 0
    COUNT 4, EVENT_JUMPS, 0
    COUNT 5, EVENT_TRANSFERS, 0
    li x6, 10
2:  addi x6, x6, -1
    bnez x6, 2b
    bnez x6, test_fail
    j 3f
    j test_fail
3:  la x7, 4f
    jalr x7
    j test_fail
4:  RVC c.j 5f
    j test_fail
    ALIGN_CODE
5:  csrr x5, mhpmcounter3
    csrr x6, mhpmcounter4
    csrr x7, mhpmcounter5
    csrw mhpmevent3, x0
    csrw mhpmevent4, x0
    csrw mhpmevent5, x0
    CHECK x5, 11
    CHECK x6, 3
    CHECK x7, 14

    /* Traps count in the mode that they leave. */
    li x3, 30
    COUNT 3, EVENT_EXCEPTIONS + U_ONLY, 0
    COUNT 4, EVENT_EXCEPTIONS + M_ONLY, 0
    COUNT 5, EVENT_INTERRUPTS, 0
    RUN_IN MODE_U, THREE_NOPS
    RUN_IN MODE_S, NOTHING
    COUNTED mhpmcounter3, 1
    COUNTED mhpmcounter4, 0
    TEST_TRAP 31, CAUSE_ECALL_M, ecall
    COUNTED mhpmcounter3, 1
    COUNTED mhpmcounter4, 1
    li x3, 32
    COUNTED mhpmcounter5, 0
    li x5, MIP_SSIP
    csrw mie, x5
    csrw mip, x5
    la x4, 6f
    csrsi mstatus, MSTATUS_MIE
    j test_fail
    ALIGN_CODE
6:  csrw mip, x0
    csrw mie, x0
    COUNTED mhpmcounter5, 1
    COUNTED mhpmcounter4, 1

    /* The unprivileged names show the same. */
    li x3, 40
    COUNT 3, 0, 0x1111
    COUNT 31, 0, 0x3131
    li x5, -1
    csrw mcounteren, x5
    csrw scounteren, x5
    RUN_IN MODE_U, READ_COUNTERS
    CHECK x6, 0x1111
    CHECK x7, 0x3131
TEST_END
    .data
    .balign 16
area:
    .dword 0, 0, 0
