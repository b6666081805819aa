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

#endif
