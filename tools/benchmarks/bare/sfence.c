/* SFENCE.VMA x0, asid with 16 live entries, which are made anew each time. */
#include "bare.h"

const char *const bench_name = "sfence-asid";
const uint64_t bench_iterations = 300000;

uint64_t bench(uint64_t iterations)
{
    const uint64_t asid = 5;
    volatile uint64_t *at = (volatile uint64_t *)POOL_VA;
    uint64_t sum = 0;

    for (unsigned i = 0; i < POOL_PAGES; i++)
        pool[i][0] = i * 7 + 1;
    csr_write(satp, paging_make(asid, 0));
    for (uint64_t i = 0; i < iterations; i++) {
        for (unsigned page = 0; page < 16; page++)
            sum += at[page * (PAGE / 8)];
        __asm__ volatile("sfence.vma x0, %0" ::"r"(asid) : "memory");
    }
    return sum;
}
