/* smstateen.adoc: mstateen0.ENVCFG gates senvcfg, mstateen0.SE0 gates sstateen0. */
#include "priv.h"

#define SE (1 << 63)
#define ENVCFG (1 << 62)

TEST_BEGIN
    OPEN_PMP
    CHECK_WARL 1, CSR_MSTATEEN0, SE + ENVCFG, SE + ENVCFG, SE + ENVCFG
    CHECK_WARL 2, CSR_MSTATEEN0, 0, SE + ENVCFG, 0
    ILLEGAL_IN 3, MODE_S, csrr x5, CSR_SENVCFG
    ILLEGAL_IN 4, MODE_S, csrw CSR_SENVCFG, x0
    ILLEGAL_IN 5, MODE_S, csrr x5, CSR_SSTATEEN0
    csrr x5, CSR_SENVCFG
    csrr x5, CSR_SSTATEEN0
    li x5, ENVCFG
    csrw CSR_MSTATEEN0, x5
    OK_IN 6, MODE_S, csrr x5, CSR_SENVCFG
    ILLEGAL_IN 7, MODE_S, csrr x5, CSR_SSTATEEN0
    li x5, SE
    csrw CSR_MSTATEEN0, x5
    ILLEGAL_IN 8, MODE_S, csrr x5, CSR_SENVCFG
    OK_IN 9, MODE_S, csrr x5, CSR_SSTATEEN0
    ILLEGAL_IN 10, MODE_U, csrr x5, CSR_SSTATEEN0
    /* A bit of sstateen that is zero in mstateen reads as zero. */
    CHECK_WARL 11, CSR_SSTATEEN0, -1, SE + ENVCFG, 0
    li x5, SE + ENVCFG
    csrw CSR_MSTATEEN0, x5
TEST_END
