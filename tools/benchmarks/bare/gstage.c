/* Service of G-stage faults: the guest writes to pages that are mapped as it faults on them. */
#include "bare.h"

#define CAUSE_STORE_GUEST 23

const char *const bench_name = "gstage-fault";
const uint64_t bench_iterations = 640000;

__attribute__((naked)) static void guest(void)
{
    __asm__ volatile("li s1, 4096\n"
                     "1: mv t0, s0\n"
                     "li t1, %0\n"
                     "2: sd t1, 0(t0)\n"
                     "add t0, t0, s1\n"
                     "addi t1, t1, -1\n"
                     "bnez t1, 2b\n"
                     "j 1b\n" ::"i"(POOL_PAGES));
}

static void unmap_all(void)
{
    for (unsigned i = 0; i < POOL_PAGES; i++)
        guest_map(i, 0);
    __asm__ volatile(HFENCE_GVMA ::: "memory");
}

uint64_t bench(uint64_t iterations)
{
    static struct vcpu v;
    uint64_t sum = 0;

    guest_make();
    v.pc = (uint64_t)guest;
    v.x[8] = POOL_VA;
    for (uint64_t i = 0; i < iterations; i++) {
        if (i % POOL_PAGES == 0)
            unmap_all();
        vcpu_run(&v);
        uint64_t gpa = csr_read(htval) << 2;
        unsigned page = (unsigned)(gpa - (uint64_t)pool) / PAGE;
        if (csr_read(scause) != CAUSE_STORE_GUEST || page >= POOL_PAGES)
            return 0;
        guest_map(page, 1);
        sum += page ^ i;
    }
    return sum;
}
