/* More findings than are told apart: all of them are counted. */
#include "lint.h"

const u64 menvcfg_value =
#ifdef REPAIRED
    1UL << 63;
#else
    0;
#endif

void main(void)
{
    __asm__ volatile(".rept 5000\n"
                     "csrs henvcfg, %0\n"
                     ".endr" ::"r"(1UL << 63));
    csr_write(vsatp, 0);
    csr_write(vsscratch, 0);
    csr_write(vstvec, 0);
    csr_write(vsepc, 0);
}
