/* HFENCE.GVMA takes a guest-physical address shifted right by 2; here it is not. */
#include "lint.h"

static struct guest guest;
static u64 page[512] PAGES;

void main(void)
{
    guest_init(&guest, 1);
    g_map(&guest, 0x4000, page, PTE_RW);
    csr_write(hgatp, guest_hgatp(&guest));
    csr_write(vsatp, 0);
    fence_all();
    expect(run_guest(guest_load, 0x4000, 0, 0), CAUSE_ECALL_VS);
    guest.g_leaf[0][4] = 0;
#ifdef REPAIRED
    hfence_gvma(0x4000UL >> 2);
    expect(run_guest(guest_load, 0x4000, 0, 0), 21); /* a load guest-page fault */
#else
    hfence_gvma(0x4000UL);
    (void)run_guest(guest_load, 0x4000, 0, 0);
#endif
}
