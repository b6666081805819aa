/* The hypervisor changes a guest's own page table for it, and forgets HFENCE.VVMA. */
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
    g_map(&guest, 0x5000, second_page, PTE_RW);
    vs_map(&guest, 0x9000, 0x4000, PTE_RW);
    csr_write(hgatp, guest_hgatp(&guest));
    csr_write(vsatp, guest_vsatp(&guest));
    fence_all();
    expect(run_guest(guest_load, 0x9000, 0, &seen), CAUSE_ECALL_VS);
    expect(seen, 1);
    vs_map(&guest, 0x9000, 0x5000, PTE_RW);
#ifdef REPAIRED
    hfence_vvma(0x9000UL);
#endif
    expect(run_guest(guest_load, 0x9000, 0, &seen), CAUSE_ECALL_VS);
}
