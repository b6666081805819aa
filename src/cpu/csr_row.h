/*
 * What the rows of the CSR tables are made of: the readers and writers that many rows share, and
 * the question a row's gate answers. For csr.c and the files beside it that hold rows' functions.
 */
#ifndef HARTWOOD_CPU_CSR_ROW_H
#define HARTWOOD_CPU_CSR_ROW_H

#include "cpu/csr.h"

/* The row's storage, read and written through its mask. */
uint64_t csr_read_field(struct hart *h, const struct csr_row *row);
void csr_write_field(struct hart *h, const struct csr_row *row, uint64_t value);

uint64_t csr_read_zero(struct hart *h, const struct csr_row *row);
void csr_write_ignored(struct hart *h, const struct csr_row *row, uint64_t value);

/* The gates (csr_gates.c). */
bool csr_gate_fp(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_counter(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_stimecmp(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_satp(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_envcfg(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_stateen(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_seed(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_siselect(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_sireg(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_vsireg(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_mireg(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
bool csr_gate_pmp(const struct hart *h, const struct csr_row *row, enum csr_asker asker);

/* CBIE = 2 is reserved: the field keeps its value of `old`. */
uint64_t csr_legal_envcfg(uint64_t old, uint64_t value);
/* The fields of menvcfg, senvcfg and henvcfg that the enabled instructions bring. */
uint64_t csr_envcfg_fields(const struct isa_config *isa);
void csr_write_tvec(struct hart *h, const struct csr_row *row, uint64_t value);
void csr_write_epc(struct hart *h, const struct csr_row *row, uint64_t value);
/* satp and vsatp: a write with an unsupported MODE has no effect at all. */
void csr_write_atp(struct hart *h, const struct csr_row *row, uint64_t value);
/* For CSRs that interrupts are compared with: timers, delegation. */
void csr_write_stimecmp(struct hart *h, const struct csr_row *row, uint64_t value);

#endif
