/* The hypervisor injects an interrupt that hideleg does not give to the guest. */
#include "lint.h"

#define VSSI 4UL

static struct guest guest;

void main(void)
{
    guest_init(&guest, 1);
    csr_write(hgatp, guest_hgatp(&guest));
    csr_write(vsatp, 0);
    fence_all();
#ifdef REPAIRED
    csr_set(hideleg, VSSI);
#endif
    csr_set(hvip, VSSI);
    csr_set(hstatus, HSTATUS_VTW);
    expect(run_guest(guest_wfi, 0, 0, 0), CAUSE_VIRTUAL);
}
