/*
 * The timer: stimecmp where the hart has it (Sstc), else the CLINT's mtimecmp, whose interrupt M-mode
 * turns into S-mode's.
 */
#include "firmware.h"

#define MTIMECMP_OFFSET 0x4000

static void set_mtimecmp(uint64_t when)
{
    volatile uint64_t *mtimecmp = (volatile uint64_t *)(platform.clint.base + MTIMECMP_OFFSET);

    if (platform.clint.size)
        mtimecmp[platform.clint_slot[this_hart()->index]] = when;
}

void time_set(uint64_t when)
{
    fw_count(this_hart(), FW_SET_TIMER);
    if (hart_has_sstc()) {
        csr_write(CSR_STIMECMP, when);
        return;
    }
    csr_clear(CSR_MIP, BIT(IRQ_ST));
    set_mtimecmp(when);
    csr_set(CSR_MIE, BIT(IRQ_MT));
}

void time_interrupt(void)
{
    csr_clear(CSR_MIE, BIT(IRQ_MT));
    csr_set(CSR_MIP, BIT(IRQ_ST));
}

void time_stop(void)
{
    csr_clear(CSR_MIE, BIT(IRQ_MT));
    if (hart_has_sstc())
        csr_write(CSR_STIMECMP, ~0ul);
    set_mtimecmp(~0ul);
}

struct sbi_return time_call(const uint64_t *a, uint64_t function)
{
    if (function != 0)
        return sbi_error(SBI_ERR_NOT_SUPPORTED);
    time_set(a[0]);
    return sbi_error(SBI_SUCCESS);
}
