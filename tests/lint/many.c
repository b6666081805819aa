/*
 * All ASIDs and VMIDs, one after the other, and fences that name one of each: nothing is wrong, and
 * the checks must not take longer the more of them there are.
 */
#include "lint.h"

#define ASIDS 65536UL
#define VMIDS 16384UL
#define FENCES 32UL

static u64 root[512] PAGES, middle[512] PAGES, leaf[512] PAGES;
static volatile u64 page[512] PAGES;
static struct guest guest;

static void use_asids(void)
{
    root[2] = LEAF(0x80000000UL, PTE_RW | 8 | 0x20); /* global */
    root[1] = LEAF(middle, PTE_V);
    middle[0] = LEAF(leaf, PTE_V);
    leaf[1] = LEAF(page, PTE_RW);
    for (u64 asid = 0; asid < ASIDS; asid++) {
        csr_write(satp, SV39 | asid << 44 | (u64)root >> 12);
        (void)*(volatile u64 *)0x40001000;
        for (u64 i = 0; i < FENCES; i++)
            __asm__ volatile("sfence.vma zero, %0" ::"r"((i << 13) ^ ~asid) : "memory");
    }
    csr_write(satp, 0);
    __asm__ volatile("sfence.vma" ::: "memory");
}

static void use_vmids(void)
{
    guest_init(&guest, 0);
    g_map(&guest, 0x4000, (const void *)page, PTE_RW);
    csr_write(vsatp, 0);
    csr_write(vsscratch, 0);
    for (u64 vmid = 0; vmid < VMIDS; vmid++) {
        guest.vmid = (unsigned)vmid;
        csr_write(hgatp, guest_hgatp(&guest));
        expect(run_guest(guest_load, 0x4000, 0, 0), CAUSE_ECALL_VS);
        __asm__ volatile(".insn r 0x73, 0, 0x31, x0, x0, %0" ::"r"(VMIDS - 1 - vmid) : "memory");
    }
}

void main(void)
{
    use_asids();
    use_vmids();
    fence_all();
}
