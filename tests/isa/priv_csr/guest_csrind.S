/* smcsrind.adoc, "Virtual Supervisor-level CSRs" and "Access control by the state-enable CSRs". */
#include "priv.h"

#define CSRIND (1 << 60)
#define CSR_SIREG 0x151
#define CSR_SIREG6 0x157
#define CSR_VSIREG 0x251
#define CSR_VSIREG6 0x257

.macro OPEN machine, hypervisor
    li x5, \machine
    csrw CSR_MSTATEEN0, x5
    li x5, \hypervisor
    csrw CSR_HSTATEEN0, x5
.endm

TEST_BEGIN
    OPEN_PMP
    OPEN CSRIND, CSRIND
    CHECK_WARL 1, CSR_HSTATEEN0, -1, CSRIND, CSRIND
    CHECK_WARL 2, CSR_VSISELECT, 0xfff, -1, 0xfff
    /* vsiselect stands in for siselect while V=1. */
    li x5, 0x123
    csrw CSR_SISELECT, x5
    li x8, 0x456
    OK_IN_VS 3, csrrw x9, CSR_SISELECT, x8
    CHECK x9, 0xfff
    CHECK_CSR 4, CSR_SISELECT, 0x123
    CHECK_CSR 5, CSR_VSISELECT, 0x456
    OK_IN 6, MODE_S, csrr x9, CSR_VSISELECT
    CHECK x9, 0x456
    /* Nothing selected is there: illegal in VS-mode, HS-mode and M-mode, virtual in VU-mode. */
    li x3, 10
    ENTER_GUEST MODE_S
    TEST_TRAP 10, CAUSE_ILLEGAL, csrr x5, CSR_SIREG
    li x3, 11
    ENTER_GUEST MODE_U
    TEST_TRAP 11, CAUSE_VIRTUAL, csrr x5, CSR_SIREG
    li x3, 12
    ENTER_GUEST MODE_U
    TEST_TRAP 12, CAUSE_VIRTUAL, csrr x5, CSR_SISELECT
    li x3, 13
    ENTER_GUEST MODE_S
    TEST_TRAP 13, CAUSE_ILLEGAL, csrw CSR_SIREG6, x0
    ILLEGAL_HERE 14, csrr x5, CSR_VSIREG
    ILLEGAL_IN 15, MODE_S, csrr x5, CSR_VSIREG
    ILLEGAL_IN 16, MODE_S, csrr x5, CSR_SIREG
    ILLEGAL_IN 17, MODE_U, csrr x5, CSR_VSISELECT
    /* The VS CSRs by their own numbers. */
    TRAP_IN_GUEST 20, CAUSE_VIRTUAL, csrr x5, CSR_VSISELECT
    TRAP_IN_GUEST 22, CAUSE_VIRTUAL, csrr x5, CSR_VSIREG
    TRAP_IN_GUEST 24, CAUSE_VIRTUAL, csrw CSR_VSIREG6, x0
    TRAP_IN_GUEST 26, CAUSE_ILLEGAL, csrr x5, CSR_MISELECT
    TRAP_IN_GUEST 28, CAUSE_ILLEGAL, csrr x5, CSR_MISELECT + 1
    /* hstateen0 alone closes them to the guest. */
    OPEN CSRIND, 0
    TRAP_IN_GUEST 30, CAUSE_VIRTUAL, csrr x5, CSR_SISELECT
    TRAP_IN_GUEST 32, CAUSE_VIRTUAL, csrr x5, CSR_SIREG
    TRAP_IN_GUEST 34, CAUSE_VIRTUAL, csrr x5, CSR_VSIREG
    OK_IN 36, MODE_S, csrr x9, CSR_VSISELECT
    /* mstateen0 closes them to all. */
    OPEN 0, CSRIND
    TRAP_IN_GUEST 40, CAUSE_ILLEGAL, csrr x5, CSR_SISELECT
    TRAP_IN_GUEST 42, CAUSE_ILLEGAL, csrr x5, CSR_SIREG
    TRAP_IN_GUEST 44, CAUSE_ILLEGAL, csrr x5, CSR_VSISELECT
    TRAP_IN_GUEST 46, CAUSE_ILLEGAL, csrr x5, CSR_VSIREG
    ILLEGAL_IN 48, MODE_S, csrr x5, CSR_VSISELECT
    CHECK_CSR 49, CSR_HSTATEEN0, 0
TEST_END
