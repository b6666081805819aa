/* hstatus (hypervisor.adoc, "Hypervisor Status (hstatus) Register"). */
#include "hext.h"

CASE("H-036", "SPV is 1 after a trap from VS")
{
    csr_write(CSR_MEDELEG, BIT(CAUSE_ILLEGAL));
    run(VS, 0x00000000);
    CHECK_TRAP(HS, CAUSE_ILLEGAL);
    CHECK_EQ(trap.after.hstatus & HSTATUS_SPV, HSTATUS_SPV);
}
