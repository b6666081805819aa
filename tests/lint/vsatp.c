/* The hypervisor goes from one guest to another, and forgets to write vsatp. */
#include "lint.h"

static struct guest one, two;

void main(void)
{
    guest_init(&one, 1);
    guest_init(&two, 2);
    csr_write(vsatp, guest_vsatp(&one));
    csr_write(hgatp, guest_hgatp(&one));
    fence_all();
    expect(run_guest(guest_scratch_write, 0, 0, 0), CAUSE_ECALL_VS);
    csr_write(hgatp, guest_hgatp(&two));
#ifdef REPAIRED
    csr_write(vsatp, guest_vsatp(&two));
#endif
    expect(run_guest(guest_scratch_write, 0, 0, 0), CAUSE_ECALL_VS);
}
