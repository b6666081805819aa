/*
 * scalar-crypto (zk.adoc), "Entropy Source": seed is read by an instruction that writes, and
 * gated.
 */
#include "priv.h"

#define USEED (1 << 8)
#define SSEED (1 << 9)

/* Case N: the read is one of OPST BIST, WAIT, ES16 or DEAD with nothing in the reserved bits. */
.macro CHECK_SEED n, reg
    li x3, \n
    li x6, 0xffffffff3fff0000
    srli x7, \reg, 24
    and x6, \reg, x6
    CHECK x6, 0
    srli x6, \reg, 30
    addi x6, x6, -2
    beqz x6, .Lrandom\@
    slli x6, \reg, 48
    CHECK x6, 0
.Lrandom\@:
.endm

TEST_BEGIN
    OPEN_PMP
    csrw CSR_MSECCFG, x0
    csrrw x5, CSR_SEED, x0
    CHECK_SEED 1, x5
    csrrsi x5, CSR_SEED, 1
    CHECK_SEED 2, x5
    /* Reads that do not write are illegal. */
    ILLEGAL_HERE 3, csrrs x5, CSR_SEED, x0
    ILLEGAL_HERE 4, csrrc x5, CSR_SEED, x0
    ILLEGAL_HERE 5, csrrsi x5, CSR_SEED, 0
    ILLEGAL_HERE 6, csrrci x5, CSR_SEED, 0
    /* S and U by mseccfg only. */
    ILLEGAL_IN 7, MODE_S, csrrw x5, CSR_SEED, x0
    ILLEGAL_IN 8, MODE_U, csrrw x5, CSR_SEED, x0
    CHECK_WARL 9, CSR_MSECCFG, SSEED, SSEED | USEED, SSEED
    OK_IN 10, MODE_S, csrrw x5, CSR_SEED, x0
    CHECK_SEED 11, x5
    ILLEGAL_IN 12, MODE_U, csrrw x5, CSR_SEED, x0
    CHECK_WARL 13, CSR_MSECCFG, USEED, SSEED | USEED, USEED
    OK_IN 14, MODE_U, csrrw x5, CSR_SEED, x0
    ILLEGAL_IN 15, MODE_S, csrrw x5, CSR_SEED, x0
    ILLEGAL_IN 16, MODE_S, csrrs x5, CSR_SEED, x0
    csrw CSR_MSECCFG, x0
    /* Two words of eight draws differ (all equal: chance 2^-112). */
    li x3, 20
    li x9, 8
1:  csrrw x5, CSR_SEED, x0
    srli x6, x5, 30
    addi x6, x6, -2
    bnez x6, 1b
    csrrw x7, CSR_SEED, x0
    bne x5, x7, 2f
    addi x9, x9, -1
    bnez x9, 1b
    j test_fail
2:
TEST_END
