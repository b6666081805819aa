/*
 * vsscratch.c's mistake, with the guest's code at an address where its hypervisor has code of another
 * name: findings name code by what it is, not by the number of its address.
 */
#include "lint.h"

static struct guest one, two;

/* The program's first page, to the guest, is the page of guest code. */
static const void *map_over_host(struct guest *g, const char *code)
{
    u64 page = (u64)code & ~(PAGE - 1);

    g->g_leaf[1][0] = LEAF(page, PTE_RX | PTE_U);
    return (const void *)(0x80000000UL | ((u64)code - page));
}

void main(void)
{
    const void *writer = map_over_host(&one, guest_scratch_write);
    const void *reader = map_over_host(&two, guest_scratch_read);
    u64 seen;

    guest_init(&one, 1);
    guest_init(&two, 2);
    csr_write(vsatp, 0);
    csr_write(vsscratch, 0);
    csr_write(hgatp, guest_hgatp(&one));
    fence_all();
    expect(run_guest(writer, 0x5ec2e7, 0, 0), CAUSE_ECALL_VS);
    csr_write(hgatp, guest_hgatp(&two));
#ifdef REPAIRED
    csr_write(vsscratch, 0);
#endif
    expect(run_guest(reader, 0, 0, &seen), CAUSE_ECALL_VS);
}
