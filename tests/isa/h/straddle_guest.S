/* An instruction across two pages in hot code of VS-mode and VU-mode. */
#include "straddle.h"

    .option arch, +h
TEST_BEGIN
    SETUP_PAGING
    USE_ROOT SATP_SV39, root_s
    csrr x5, satp
    csrw vsatp, x5
    csrw satp, x0
    STRADDLE_CASES 1, 0, CAUSE_ECALL_VS, hfence.vvma, ENTER_GUEST MODE_S
    USE_ROOT SATP_SV39, root_u
    csrr x5, satp
    csrw vsatp, x5
    csrw satp, x0
    STRADDLE_CASES 20, PTE_U, CAUSE_ECALL_U, hfence.vvma, ENTER_GUEST MODE_U
TEST_END
PAGE_TABLES
STRADDLE_PAGES
