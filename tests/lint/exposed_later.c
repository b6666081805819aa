/*
 * A guest has 2 MiB by one leaf and uses them; later its hypervisor takes a page of them for a new
 * table of the same guest's G-stage.
 */
#include "lint.h"

#define GIVEN 0x80400000UL /* the guest's 2 MiB */
#define GIVEN_GPA 0x400000UL

static struct guest guest;
static u64 own_page[512] PAGES;
static u64 data[512] PAGES;

void main(void)
{
#ifdef REPAIRED
    u64 *table = own_page;
#else
    u64 *table = (u64 *)(GIVEN + 7 * PAGE);
    (void)own_page;
#endif

    guest_init(&guest, 1);
    guest.g_middle[0][GIVEN_GPA >> 21] = LEAF(GIVEN, PTE_RW | PTE_U);
    csr_write(hgatp, guest_hgatp(&guest));
    csr_write(vsatp, 0);
    csr_write(vsscratch, 0);
    fence_all();
    expect(run_guest(guest_load, GIVEN_GPA, 0, 0), CAUSE_ECALL_VS);
    table[0] = LEAF(data, PTE_RW | PTE_U);
    guest.g_middle[0][3] = LEAF(table, PTE_V);
    expect(run_guest(guest_load, 3UL << 21, 0, 0), CAUSE_ECALL_VS);
    expect(run_guest(guest_load, GIVEN_GPA, 0, 0), CAUSE_ECALL_VS);
}
