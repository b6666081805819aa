/* Raising and enabling interrupts of every level. */
#ifndef HARTWOOD_HEXT_IRQ_H
#define HARTWOOD_HEXT_IRQ_H

#include "hext.h"

/* Interrupts that software can raise here, in no order; LCOFI last, where it exists. */
static const unsigned irqs[] = {IRQ_SSI, IRQ_MSI, IRQ_STI, IRQ_MTI, IRQ_SEI,
                                IRQ_VSSI, IRQ_VSTI, IRQ_VSEI, IRQ_LCOFI};
#define IRQ_COUNT (sizeof(irqs) / sizeof(irqs[0]) - (has.sscofpmf ? 0 : 1))

/* menvcfg.STCE is on where Sstc is: STIP then follows stimecmp (machine.adoc, mip.STIP). */
static inline void prepare_irqs(void)
{
    if (has.sstc)
        csr_set(CSR_MENVCFG, ENVCFG_STCE);
}

static inline void raise_irq(unsigned irq, bool on)
{
    switch (irq) {
    case IRQ_MSI:
        set_msip(on);
        break;
    case IRQ_MTI:
        set_mtimecmp(on ? 0 : ~0UL);
        break;
    case IRQ_STI:
        if (has.sstc) {
            csr_write(CSR_STIMECMP, on ? 0 : ~0UL);
            break;
        }
        __attribute__((fallthrough));
    case IRQ_SSI:
    case IRQ_SEI:
    case IRQ_LCOFI:
        if (on)
            csr_set(CSR_MIP, BIT(irq));
        else
            csr_clear(CSR_MIP, BIT(irq));
        break;
    default:
        if (on)
            csr_set(CSR_HVIP, BIT(irq));
        else
            csr_clear(CSR_HVIP, BIT(irq));
        break;
    }
    /* Device registers and comparators may take a moment to show. */
    for (unsigned i = 0; i < 1000 && ((csr_read(CSR_MIP) >> irq & 1) != on); i++)
        ;
}

#endif
