/*
 * sscofpmf.adoc and smcntrpmf.adoc in a guest: VSINH and VUINH, scountovf under hcounteren; the event
 * of world switches.
 */
#include "hpm.h"

#define NOT_GUEST (MINH | SINH | UINH)

.macro NOTHING
.endm

.macro FIVE_NOPS
    nop
    nop
    nop
    nop
    nop
.endm

.macro READ_OVERFLOW
    csrr x8, CSR_SCOUNTOVF
.endm

/* minstret, mcycle and mhpmcounter3 count with the filters BITS. */
.macro FILTER bits
    li x5, \bits
    csrw CSR_MINSTRETCFG, x5
    csrw CSR_MCYCLECFG, x5
    COUNT 3, EVENT_INSTRET + \bits, 0
    csrw minstret, x0
    csrw mcycle, x0
.endm

.macro ALL_COUNTED value
    COUNTED minstret, \value
    COUNTED mcycle, \value
    COUNTED mhpmcounter3, \value
.endm

TEST_BEGIN
    OPEN_PMP
    csrw mcountinhibit, x0
    CHECK_WARL 1, CSR_MCYCLECFG, -1, 0xfc00000000000000, NOT_GUEST + VSINH + VUINH
    CHECK_WARL 2, CSR_MINSTRETCFG, -1, 0xfc00000000000000, NOT_GUEST + VSINH + VUINH
    CHECK_WARL 3, mhpmevent3, -1, 0xfc00000000000000, OF + NOT_GUEST + VSINH + VUINH

    /* The guest alone counts, both its modes. */
    li x3, 10
    FILTER NOT_GUEST
    RUN_IN_GUEST MODE_S, FIVE_NOPS
    ALL_COUNTED 5
    RUN_IN_GUEST MODE_U, FIVE_NOPS
    ALL_COUNTED 10
    RUN_IN MODE_S, FIVE_NOPS
    RUN_IN MODE_U, FIVE_NOPS
    ALL_COUNTED 10
    li x3, 11
    FILTER NOT_GUEST + VSINH
    RUN_IN_GUEST MODE_S, FIVE_NOPS
    ALL_COUNTED 0
    RUN_IN_GUEST MODE_U, FIVE_NOPS
    ALL_COUNTED 5
    li x3, 12
    FILTER NOT_GUEST + VUINH
    RUN_IN_GUEST MODE_U, FIVE_NOPS
    ALL_COUNTED 0
    RUN_IN_GUEST MODE_S, FIVE_NOPS
    ALL_COUNTED 5
    /* HS and U are not the guest's modes. */
    li x3, 13
    FILTER MINH + VSINH + VUINH
    RUN_IN_GUEST MODE_S, FIVE_NOPS
    RUN_IN_GUEST MODE_U, FIVE_NOPS
    ALL_COUNTED 0
    RUN_IN MODE_S, FIVE_NOPS
    ALL_COUNTED 5
    csrw CSR_MCYCLECFG, x0
    csrw CSR_MINSTRETCFG, x0

    /* World switches: there and back; not between modes of one world. */
    li x3, 20
    COUNT 3, EVENT_WORLD_SWITCHES, 0
    RUN_IN MODE_S, NOTHING
    RUN_IN MODE_U, NOTHING
    COUNTED mhpmcounter3, 0
    RUN_IN_GUEST MODE_S, NOTHING
    COUNTED mhpmcounter3, 2
    RUN_IN_GUEST MODE_U, NOTHING
    COUNTED mhpmcounter3, 4
    csrw mhpmevent3, x0

    /* scountovf: both enables for VS-mode, mcounteren alone for HS-mode. */
    li x3, 30
    li x5, OF
    csrw mhpmevent3, x5
    csrw mhpmevent4, x5
    csrw mhpmevent5, x5
    li x5, 0x18
    csrw mcounteren, x5
    li x5, 0x28
    csrw CSR_HCOUNTEREN, x5
    RUN_IN_GUEST MODE_S, READ_OVERFLOW
    CHECK x8, 0x08
    li x3, 31
    RUN_IN MODE_S, READ_OVERFLOW
    CHECK x8, 0x18
    CHECK_CSR 32, CSR_SCOUNTOVF, 0x38
    li x3, 33
    ENTER_GUEST MODE_U
    TEST_TRAP 33, CAUSE_VIRTUAL, csrr x5, CSR_SCOUNTOVF
    csrw mhpmevent3, x0
    csrw mhpmevent4, x0
    csrw mhpmevent5, x0
TEST_END
