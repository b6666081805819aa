/*
 * A guest that changes the translation of the very code that does it (supervisor.adoc, satp:
 * between Bare and paged the change takes effect at once, without a fence). What follows the write
 * in the same page must be fetched by the new rules, though it was fetched together with it before.
 */
#include "access.h"

#define CODE 0x1d0000000UL  /* virtual and, while the VS-stage is Bare, guest physical address */
#define OTHER 0x1d0001000UL /* guest physical address of CODE in the paged VS-stage */

/* Both pages switch in their first word; what they then say in a1 tells them apart. */
static void write_page(u64 pa, unsigned says)
{
    volatile u32 *page = (volatile u32 *)pa;

    page[0] = CSRRW(ZERO, CSR_SATP, A0);
    page[1] = LI(A1, says);
    page[2] = ECALL;
    __asm__ volatile("fence.i" : : : "memory");
}

static void run_page(u64 vsatp)
{
    static const u32 filler[2];

    place_code(filler, 2); /* the length of what stands in the pages */
    probe.pc = CODE;
    probe.a[0] = vsatp;
    run_placed(VS);
    probe.pc = 0;
}

CASE("H-214 H-202", "VS turns its own stage on and off: the next instruction is of the new page")
{
    u64 bare, paged;

    vm_build(MODE_SV39, MODE_SV39);
    bare = page_alloc(PAGE_SIZE);
    paged = page_alloc(PAGE_SIZE);
    g_map(CODE, bare, 0, PTE_URWX);
    g_map(OTHER, paged, 0, PTE_URWX);
    vs_map(CODE, OTHER, 0, PTE_RWX);
    write_page(bare, 1);
    write_page(paged, 2);
    vm_fence();
    for (unsigned round = 0; round < 3; round++) {
        csr_write(CSR_VSATP, 0);
        run_page(vm_vsatp());
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[1], 2);
        CHECK_EQ(csr_read(CSR_VSATP), vm_vsatp());
        run_page(0);
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[1], 1);
        CHECK_EQ(csr_read(CSR_VSATP), 0);
    }
    vm_off();
}
