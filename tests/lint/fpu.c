/* The hypervisor goes from one guest to another with the first one's floating-point registers. */
#include "lint.h"

#define FS_INITIAL (1UL << 13)

static struct guest one, two;

static void enter(const struct guest *g, const void *pc, u64 a0)
{
    csr_write(hgatp, guest_hgatp(g));
    csr_write(vsstatus, FS_INITIAL);
    expect(run_guest(pc, a0, 0, 0), CAUSE_ECALL_VS);
}

void main(void)
{
    guest_init(&one, 1);
    guest_init(&two, 2);
    csr_write(vsatp, 0);
    csr_write(vsscratch, 0);
    csr_set(sstatus, FS_INITIAL);
    fence_all();
    enter(&one, guest_f_write, 0x5ec2e7);
#ifdef REPAIRED
    __asm__ volatile(".option push\n.option arch, +d\nfmv.d.x f9, zero\n.option pop");
#endif
    enter(&two, guest_f_read, 0);
}
