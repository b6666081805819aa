/*
 * Hart 0 unmaps a page that hart 1 goes on reading, fills it anew and maps it elsewhere before hart 1
 * has fenced. A page that stays what it is, as one of a file that many map, may be mapped again.
 */
#include "lint.h"

static u64 root[512] PAGES, middle[512] PAGES, leaf[512] PAGES;
static volatile u64 page[512] PAGES;
static volatile u64 stage;

static void await(u64 n)
{
    while (stage < n)
        ;
}

static void turn_on(void)
{
    csr_write(satp, SV39 | (u64)root >> 12);
    __asm__ volatile("sfence.vma" ::: "memory");
}

void second(void)
{
    volatile u64 *window = (volatile u64 *)0x40001000;

    await(1);
    turn_on();
    (void)*window;
    stage = 2;
    await(3);
    (void)*window; /* unmapped, but not fenced here */
    stage = 4;
    await(5);
    __asm__ volatile("sfence.vma" ::: "memory");
    stage = 6;
    for (;;)
        __asm__ volatile("wfi");
}

void main(void)
{
    root[2] = LEAF(0x80000000UL, PTE_RW | 8);
    root[1] = LEAF(middle, PTE_V);
    middle[0] = LEAF(leaf, PTE_V);
    leaf[1] = LEAF(page, PTE_RW);
    turn_on();
    stage = 1;
    await(2);
    *(volatile u64 *)&leaf[1] = 0;
    stage = 3;
    await(4);
#ifndef REPAIRED
    page[1] = 0x5ec2e7; /* another owner's */
#endif
    *(volatile u64 *)&leaf[2] = LEAF(page, PTE_RW);
    stage = 5;
    await(6);
    csr_write(satp, 0);
}
