/* An instruction across two pages in hot code of S-mode and U-mode. */
#include "straddle.h"

TEST_BEGIN
    SETUP_PAGING
    USE_ROOT SATP_SV39, root_s
    STRADDLE_CASES 1, 0, CAUSE_ECALL_S, sfence.vma, ENTER MODE_S
    USE_ROOT SATP_SV39, root_u
    STRADDLE_CASES 20, PTE_U, CAUSE_ECALL_U, sfence.vma, ENTER MODE_U
    csrw satp, x0
TEST_END
PAGE_TABLES
STRADDLE_PAGES
