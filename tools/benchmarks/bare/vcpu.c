/* Exits of a guest whose registers are all saved and restored: a call, or an access to a device. */
#include "bare.h"

#ifndef MMIO
#define MMIO 0
#endif

#define CAUSE_ECALL_VS 10
#define CAUSE_LOAD_GUEST 21

const char *const bench_name = MMIO ? "mmio-exit" : "vcpu-call";
const uint64_t bench_iterations = 1000000;

__attribute__((naked)) static void guest(void)
{
    __asm__ volatile("1: addi a1, a1, 3\n"
#if MMIO
                     "lw a2, 0(s0)\n"
#else
                     "ecall\n"
#endif
                     "add a1, a1, a2\n"
                     "j 1b\n");
}

uint64_t bench(uint64_t iterations)
{
    static struct vcpu v;
    const uint64_t wanted = MMIO ? CAUSE_LOAD_GUEST : CAUSE_ECALL_VS;

    guest_make();
    v.pc = (uint64_t)guest;
    v.x[8] = HOLE_VA + 0x124;
    for (uint64_t i = 0; i < iterations; i++) {
        vcpu_run(&v);
        if (csr_read(scause) != wanted)
            return 0;
        if (MMIO && (csr_read(htval) << 2 | (csr_read(stval) & 3)) != v.x[8])
            return 0;
        v.x[12] = i;
        v.pc += 4; /* built without compressed instructions */
    }
    return v.x[11];
}
