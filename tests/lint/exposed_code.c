/* The G-stage maps all of the first 2 MiB of RAM for its guest, and with it the hypervisor. */
#include "lint.h"

static struct guest guest;

void main(void)
{
    guest_init(&guest, 1);
#ifndef REPAIRED
    guest.g_middle[1][0] = LEAF(0x80000000UL, PTE_RW | PTE_U | 8);
#endif
    csr_write(hgatp, guest_hgatp(&guest));
    csr_write(vsatp, 0);
    fence_all();
    expect(run_guest(guest_scratch_write, 0, 0, 0), CAUSE_ECALL_VS);
}
