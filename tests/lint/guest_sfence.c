/* A guest changes its own page table, and forgets SFENCE.VMA. The table is at 0x8000 for it. */
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
    vs_map(&guest, 0, 0x4000, PTE_RW);
    vs_map(&guest, 0x8000, VS_LEAF_GPA, PTE_RW);
    csr_write(hgatp, guest_hgatp(&guest));
    csr_write(vsatp, guest_vsatp(&guest));
    fence_all();
#ifdef REPAIRED
    expect(run_guest(guest_change_fence, 0, LEAF(0x5000UL, PTE_RW), &seen), CAUSE_ECALL_VS);
    expect(seen, 2);
#else
    expect(run_guest(guest_change, 0, LEAF(0x5000UL, PTE_RW), &seen), CAUSE_ECALL_VS);
#endif
}
