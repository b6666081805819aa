/* A kernel sends a page elsewhere, and forgets SFENCE.VMA. */
#include "lint.h"

static u64 root[512] PAGES, middle[512] PAGES, leaf[512] PAGES;
static volatile u64 first_page[512] PAGES, second_page[512] PAGES;

void main(void)
{
    volatile u64 *window = (volatile u64 *)0x40001000;

    first_page[0] = 1;
    second_page[0] = 2;
    root[2] = LEAF(0x80000000UL, PTE_RW | 8);
    root[1] = LEAF(middle, PTE_V);
    middle[0] = LEAF(leaf, PTE_V);
    leaf[1] = LEAF(first_page, PTE_RW);
    csr_write(satp, SV39 | (u64)root >> 12);
    fence_all();
    expect(*window, 1);
    *(volatile u64 *)&leaf[1] = LEAF(second_page, PTE_RW);
#ifdef REPAIRED
    __asm__ volatile("sfence.vma %0, zero" ::"r"(window) : "memory");
    expect(*window, 2);
#else
    (void)*window;
#endif
    csr_write(satp, 0);
}
