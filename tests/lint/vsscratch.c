/* One guest reads what another left in sscratch: vsscratch was not switched. */
#include "lint.h"

static struct guest one, two;

void main(void)
{
    u64 seen;

    guest_init(&one, 1);
    guest_init(&two, 2);
    csr_write(vsatp, 0);
    csr_write(vsscratch, 0);
    csr_write(hgatp, guest_hgatp(&one));
    fence_all();
    expect(run_guest(guest_scratch_write, 0x5ec2e7, 0, 0), CAUSE_ECALL_VS);
    csr_write(hgatp, guest_hgatp(&two));
#ifdef REPAIRED
    csr_write(vsscratch, 0);
#endif
    expect(run_guest(guest_scratch_read, 0, 0, &seen), CAUSE_ECALL_VS);
}
