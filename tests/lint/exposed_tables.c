/* The G-stage gives a guest the root of its own G-stage. */
#include "lint.h"

static struct guest guest;
static u64 page[512] PAGES;

void main(void)
{
    guest_init(&guest, 1);
#ifdef REPAIRED
    g_map(&guest, 0x4000, page, PTE_RW);
#else
    (void)page;
    g_map(&guest, 0x4000, guest.g_root, PTE_RW);
#endif
    csr_write(hgatp, guest_hgatp(&guest));
    csr_write(vsatp, 0);
    fence_all();
    expect(run_guest(guest_load, 0x4000, 0, 0), CAUSE_ECALL_VS);
}
