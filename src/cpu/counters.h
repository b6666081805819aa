/*
 * The performance counters: functions of their CSR rows. Cycles are retired instructions, in every
 * mode, so both counters stand still in WFI.
 */
#ifndef HARTWOOD_CPU_COUNTERS_H
#define HARTWOOD_CPU_COUNTERS_H

#include "cpu/csr.h"

uint64_t counters_read_cycle(struct hart *h, const struct csr_row *row);
void counters_write_cycle(struct hart *h, const struct csr_row *row, uint64_t value);
uint64_t counters_read_instret(struct hart *h, const struct csr_row *row);
void counters_write_instret(struct hart *h, const struct csr_row *row, uint64_t value);
void counters_write_inhibit(struct hart *h, const struct csr_row *row, uint64_t value);

#endif
