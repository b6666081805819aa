/*
 * smcsrind.adoc: miselect, siselect and the alias CSRs, of which none has a register behind it here;
 * smstateen.adoc: CSRIND. The two-level rules are in guest_csrind.S.
 */
#include "priv.h"

#define CSRIND (1 << 60)

.macro ALIASES_ILLEGAL n, mode, base
    ILLEGAL_IN \n, \mode, csrr x5, \base + 1
    ILLEGAL_IN \n + 1, \mode, csrr x5, \base + 2
    ILLEGAL_IN \n + 2, \mode, csrr x5, \base + 3
    ILLEGAL_IN \n + 3, \mode, csrr x5, \base + 5
    ILLEGAL_IN \n + 4, \mode, csrr x5, \base + 6
    ILLEGAL_IN \n + 5, \mode, csrw \base + 7, x0
.endm

TEST_BEGIN
    OPEN_PMP
    OPEN_STATEEN
    CHECK_WARL 1, CSR_MSTATEEN0, -1, CSRIND, CSRIND
    CHECK_WARL 2, CSR_MSTATEEN0, 0, CSRIND, 0
    li x5, CSRIND
    csrw CSR_MSTATEEN0, x5
    /* siselect holds all of 0..0xfff; so does miselect here. */
    CHECK_WARL 3, CSR_SISELECT, 0xfff, -1, 0xfff
    CHECK_WARL 4, CSR_SISELECT, 0x35a, -1, 0x35a
    CHECK_WARL 5, CSR_MISELECT, 0xfff, -1, 0xfff
    CHECK_CSR 6, CSR_SISELECT, 0x35a
    OK_IN 7, MODE_S, csrr x8, CSR_SISELECT
    CHECK x8, 0x35a
    OK_IN 8, MODE_S, csrw CSR_SISELECT, x0
    CHECK_CSR 9, CSR_SISELECT, 0
    ILLEGAL_IN 10, MODE_U, csrr x5, CSR_SISELECT
    ILLEGAL_IN 11, MODE_S, csrr x5, CSR_MISELECT
    /* The aliases, whatever is selected. */
    ILLEGAL_HERE 12, csrr x5, CSR_MISELECT + 1
    ILLEGAL_HERE 13, csrw CSR_MISELECT + 7, x0
    ILLEGAL_HERE 14, csrr x5, CSR_SISELECT + 1
    ALIASES_ILLEGAL 20, MODE_S, CSR_SISELECT
    ALIASES_ILLEGAL 30, MODE_U, CSR_SISELECT
    ALIASES_ILLEGAL 40, MODE_S, CSR_MISELECT
    li x5, 0x70
    csrw CSR_SISELECT, x5
    csrw CSR_MISELECT, x5
    ALIASES_ILLEGAL 50, MODE_S, CSR_SISELECT
    ILLEGAL_HERE 56, csrr x5, CSR_MISELECT + 2
    /* 0x354 is mip's upper half and none of these, 0x154 is nothing. */
    ILLEGAL_HERE 57, csrr x5, CSR_SISELECT + 4
    /* CSRIND = 0: not even the selector, but for M-mode. */
    csrw CSR_MSTATEEN0, x0
    ILLEGAL_IN 60, MODE_S, csrr x5, CSR_SISELECT
    ALIASES_ILLEGAL 61, MODE_S, CSR_SISELECT
    CHECK_CSR 67, CSR_SISELECT, 0x70
TEST_END
