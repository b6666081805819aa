/* The hypervisor gives a guest another page, and forgets HFENCE.GVMA. */
#include "lint.h"

static struct guest guest;
static u64 first_page[512] PAGES, second_page[512] PAGES;

void main(void)
{
    u64 seen;

    first_page[0] = 1;
    second_page[0] = 2;
    guest_init(&guest, 1);
    g_map(&guest, 0x4000, first_page, PTE_RW);
    csr_write(hgatp, guest_hgatp(&guest));
    csr_write(vsatp, 0);
    fence_all();
    expect(run_guest(guest_load, 0x4000, 0, &seen), CAUSE_ECALL_VS);
    expect(seen, 1);
    g_map(&guest, 0x4000, second_page, PTE_RW);
#ifdef REPAIRED
    hfence_gvma(0x4000UL >> 2);
#endif
    expect(run_guest(guest_load, 0x4000, 0, &seen), CAUSE_ECALL_VS);
}
