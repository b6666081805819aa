/*
 * ECALL from VS-mode to HS-mode and back, the handler as short as can be; with TOUCH, the guest
 * reads that many pages between two calls.
 */
#include "bare.h"

#ifndef TOUCH
#define TOUCH 0
#endif

const char *const bench_name = TOUCH ? "hypercall-64-pages" : "hypercall";
const uint64_t bench_iterations = TOUCH ? 200000 : 2000000;

/* a0 counts down, a1 is the sum, s0 the pages. The last call has a7 = 1. */
__attribute__((naked)) static void guest(void)
{
    __asm__ volatile("li s0, %0\n"
                     "li s1, 4096\n"
                     "1: li a7, 0\n"
                     "mv t0, s0\n"
                     "li t1, %1\n"
                     "beqz t1, 3f\n"
                     "2: ld t2, 0(t0)\n"
                     "add a1, a1, t2\n"
                     "add t0, t0, s1\n"
                     "addi t1, t1, -1\n"
                     "bnez t1, 2b\n"
                     "3: ecall\n"
                     "addi a0, a0, -1\n"
                     "bnez a0, 1b\n"
                     "li a7, 1\n"
                     "ecall\n"
                     "4: j 4b\n" ::"i"(POOL_VA),
                     "i"(TOUCH));
}

__attribute__((naked, aligned(4))) static void handler(void)
{
    __asm__ volatile("csrrw t6, sscratch, t6\n"
                     "bnez a7, 1f\n"
                     "csrr t6, sepc\n"
                     "addi t6, t6, 4\n"
                     "csrw sepc, t6\n"
                     "addi a1, a1, 3\n"
                     "csrrw t6, sscratch, t6\n"
                     "sret\n"
                     "1: mv a0, a1\n"
                     "j enter_return\n");
}

uint64_t bench(uint64_t iterations)
{
    guest_make();
    for (unsigned i = 0; i < POOL_PAGES; i++)
        pool[i][0] = i * 7 + 1;
    return guest_enter((uint64_t)guest, iterations, 0, handler);
}
