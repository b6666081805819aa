/* henvcfg.STCE is read-only zero while menvcfg.STCE is; what asks for it by reading back may. */
#include "lint.h"

#define STCE (1UL << 63)

#ifdef REPAIRED
const u64 menvcfg_value = STCE;
#endif

void main(void)
{
    csr_write(hgatp, 0x3fffUL << 44 | 3); /* asks how many bits VMID and PPN have */
    (void)csr_read(hgatp);
    csr_write(hgatp, 0);
    csr_set(henvcfg, STCE);
    csr_write(vsatp, 0);
    csr_write(vsscratch, 0);
    csr_write(vstvec, 0);
    csr_write(vsepc, 0);
}
