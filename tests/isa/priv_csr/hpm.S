/*
 * machine.adoc, "Hardware Performance Monitor": the counters and event selectors 3 to 31 exist;
 * the unprivileged views obey mcounteren and scounteren.
 */
#include "priv.h"

.macro ALL base, first
    .set i, \first
    .rept 32 - \first
    csrr x5, \base + i
    .set i, i + 1
    .endr
.endm

TEST_BEGIN
    OPEN_PMP
    li x3, 1
    ALL 0xb00, 3
    li x3, 2
    ALL 0x320, 3
    li x3, 3
    ALL 0xc00, 3
    /* Writable from M-mode, whatever they keep. */
    li x3, 4
    li x5, -1
    csrw 0xb03, x5
    csrw 0x323, x5
    csrw 0xb03, x0
    csrw 0x323, x0
    ILLEGAL_HERE 5, csrw 0xc03, x5
    csrw mcounteren, x0
    csrw scounteren, x0
    ILLEGAL_IN 6, MODE_S, csrr x5, 0xc03
    ILLEGAL_IN 7, MODE_U, csrr x5, 0xc1f
    ILLEGAL_IN 8, MODE_S, csrr x5, 0xb03
    li x5, -1
    csrw mcounteren, x5
    ILLEGAL_IN 9, MODE_U, csrr x5, 0xc03
    OK_IN 10, MODE_S, csrr x5, 0xc03
    OK_IN 11, MODE_S, csrr x5, 0xc1f
    li x5, -1
    csrw scounteren, x5
    OK_IN 12, MODE_U, csrr x5, 0xc1f
TEST_END
