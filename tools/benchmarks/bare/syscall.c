/* ECALL from U-mode to HS-mode and back, the handler as short as can be. */
#include "bare.h"

const char *const bench_name = "syscall";
const uint64_t bench_iterations = 2000000;

/* One page of code for U-mode, at POOL_VA. */
static const uint32_t user[] = {
    0x00000893, /* 1: li a7, 0 */
    0x00000073, /* ecall */
    0xfff50513, /* addi a0, a0, -1 */
    0xfe051ae3, /* bnez a0, 1b */
    0x00100893, /* li a7, 1 */
    0x00000073, /* ecall */
};

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
    for (unsigned i = 0; i < sizeof(user) / sizeof(user[0]); i++)
        ((volatile uint32_t *)pool)[i] = user[i];
    csr_write(satp, paging_make(0, 1));
    __asm__ volatile("sfence.vma\n fence.i" ::: "memory");
    return user_enter(POOL_VA, iterations, 0, handler);
}
