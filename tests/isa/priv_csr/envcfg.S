/*
 * machine.adoc, menvcfg; supervisor.adoc, senvcfg; cmo.adoc, "Control and Status Register State":
 * CBIE, CBCFE and CBZE open the cache-block operations to S- and U-mode.
 */
#include "priv.h"

#define CBIE_FLUSH 0x10
#define CBIE_INVAL 0x30
#define CBCFE 0x40
#define CBZE 0x80

/* With x10 as the address. */
#define CBO_INVAL 0x0005200f
#define CBO_CLEAN 0x0015200f
#define CBO_FLUSH 0x0025200f
#define CBO_ZERO 0x0045200f

.macro ENVCFG machine, supervisor
    li x5, \machine
    csrw CSR_MENVCFG, x5
    li x5, \supervisor
    csrw CSR_SENVCFG, x5
.endm

/* Cases N..N+8: BITS open the operation WORD, the OTHERS do not. */
.macro GATED n, bits, word, others
    ENVCFG 0, 0
    .4byte \word
    ILLEGAL_IN \n, MODE_S, .4byte \word
    ILLEGAL_IN \n + 1, MODE_U, .4byte \word
    ENVCFG 0, \bits
    ILLEGAL_IN \n + 2, MODE_S, .4byte \word
    ILLEGAL_IN \n + 3, MODE_U, .4byte \word
    ENVCFG \bits, 0
    OK_IN \n + 4, MODE_S, .4byte \word
    ILLEGAL_IN \n + 5, MODE_U, .4byte \word
    ENVCFG \bits, \bits
    OK_IN \n + 6, MODE_U, .4byte \word
    ENVCFG \others, \others
    ILLEGAL_IN \n + 7, MODE_S, .4byte \word
    ILLEGAL_IN \n + 8, MODE_U, .4byte \word
.endm

TEST_BEGIN
    OPEN_PMP
    OPEN_STATEEN
    /* WARL: CBIE = 2 is reserved. */
    CHECK_WARL 1, CSR_MENVCFG, 0xf1, 0xf1, 0xf1
    CHECK_WARL 2, CSR_MENVCFG, 0, 0xf1, 0
    CHECK_WARL 3, CSR_MENVCFG, 0x10, 0x30, 0x10
    CHECK_WARL 4, CSR_SENVCFG, 0xf1, 0xff1, 0xf1
    CHECK_WARL 5, CSR_SENVCFG, 0, -1, 0
    li x3, 6
    li x5, 0x20
    csrw CSR_SENVCFG, x5
    csrr x5, CSR_SENVCFG
    li x6, 0x20
    beq x5, x6, test_fail
    /* menvcfg does not exist for S-mode, senvcfg not for U-mode. */
    ILLEGAL_IN 7, MODE_S, csrr x5, CSR_MENVCFG
    ILLEGAL_IN 8, MODE_U, csrr x5, CSR_SENVCFG
    OK_IN 9, MODE_S, csrr x5, CSR_SENVCFG

    la x10, area
    GATED 10, CBIE_INVAL, CBO_INVAL, 0xc0
    GATED 20, CBIE_FLUSH, CBO_INVAL, 0xc0
    GATED 30, CBCFE, CBO_CLEAN, 0xb0
    GATED 40, CBCFE, CBO_FLUSH, 0xb0
    GATED 50, CBZE, CBO_ZERO, 0x70
    ENVCFG 0, 0
TEST_END
    .data
    .balign 64
area:
    .space 128
