/* machine.adoc, "Hardware Performance Monitor" and "Machine Counter-Inhibit (mcountinhibit)". */
#include "cpu/counters.h"

#include "cpu/csr_bits.h"

uint64_t counters_read_cycle(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.mcountinhibit & COUNTER_CY ? h->csr.mcycle_frozen
                                             : csr_instret(h) + h->csr.mcycle_offset;
}

uint64_t counters_read_instret(struct hart *h, const struct csr_row *row)
{
    (void)row;
    return h->csr.mcountinhibit & COUNTER_IR ? h->csr.minstret_frozen
                                             : csr_instret(h) + h->csr.minstret_offset;
}

/* A written value is what the next instruction reads: the write's own retirement counts not. */
void counters_write_cycle(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.mcycle_frozen = value;
    h->csr.mcycle_offset = value - csr_instret(h) - 1;
}

void counters_write_instret(struct hart *h, const struct csr_row *row, uint64_t value)
{
    (void)row;
    h->csr.minstret_frozen = value;
    h->csr.minstret_offset = value - csr_instret(h) - 1;
}

void counters_write_inhibit(struct hart *h, const struct csr_row *row, uint64_t value)
{
    uint64_t cycle = counters_read_cycle(h, NULL);
    uint64_t instret = counters_read_instret(h, NULL);

    h->csr.mcountinhibit = value & row->mask;
    h->csr.mcycle_frozen = cycle;
    h->csr.minstret_frozen = instret;
    h->csr.mcycle_offset = cycle - csr_instret(h);
    h->csr.minstret_offset = instret - csr_instret(h);
}
