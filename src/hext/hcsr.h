/* Functions of the rows of csr_h.def, and what stands in for what while V=1. */
#ifndef HARTWOOD_HEXT_HCSR_H
#define HARTWOOD_HEXT_HCSR_H

#include "cpu/csr_row.h"

/*
 * The row that a guest's access to `row` reaches: the VS CSR that substitutes for it, or itself
 * (norm:H_vscsrs_sub). The VS CSRs stand 0x100 above their supervisor CSRs.
 */
const struct csr_row *hext_csr_of_guest(const struct csr_row *row);

bool hcsr_gate_hgatp(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool hcsr_gate_hstateen(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool hcsr_gate_vsiselect(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool hcsr_gate_vstimecmp(const struct hart *h, const struct csr_row *row, enum csr_asker asker);

uint64_t hcsr_read_hstatus(struct hart *h, const struct csr_row *row);
uint64_t hcsr_read_hie(struct hart *h, const struct csr_row *row);
uint64_t hcsr_read_hideleg(struct hart *h, const struct csr_row *row);
uint64_t hcsr_read_hip(struct hart *h, const struct csr_row *row);
uint64_t hcsr_read_hstateen(struct hart *h, const struct csr_row *row);
uint64_t hcsr_read_vsstatus(struct hart *h, const struct csr_row *row);
uint64_t hcsr_read_vsie(struct hart *h, const struct csr_row *row);
uint64_t hcsr_read_vsip(struct hart *h, const struct csr_row *row);

void hcsr_write_hstatus(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_hideleg(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_hie(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_hip(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_henvcfg(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_hgatp(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_hstateen(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_vsstatus(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_vsie(struct hart *h, const struct csr_row *row, uint64_t value);
void hcsr_write_vsip(struct hart *h, const struct csr_row *row, uint64_t value);

#endif
