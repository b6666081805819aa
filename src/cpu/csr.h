/*
 * The CSR file. One row a CSR (csr.def); an access asks, in this order: does it exist, is the
 * privilege high enough, does the row's gate let it pass, is it read-only.
 */
#ifndef HARTWOOD_CPU_CSR_H
#define HARTWOOD_CPU_CSR_H

#include "cpu/state.h"

struct csr_row {
    const char *name; /* NULL: no such CSR */
    uint64_t (*read)(struct hart *h, const struct csr_row *row);
    void (*write)(struct hart *h, const struct csr_row *row, uint64_t value);
    bool (*gate)(const struct hart *h, const struct csr_row *row); /* NULL: open */
    uint16_t field;   /* offset of the storage in struct hart; 0: none */
    uint16_t number;
    uint8_t ext;      /* enum isa_ext it belongs to */
    bool is_plain;    /* nothing but storage: a write has no effect elsewhere */
    uint64_t mask;    /* writable bits of the storage */
};

extern const struct csr_row csr_table[4096];

/* The row when this access is allowed now, else NULL (illegal instruction). */
const struct csr_row *csr_find(const struct hart *h, unsigned number, bool write);

/* mip without the pins: what a read-modify-write of mip works on (machine.adoc, mip.SEIP). */
uint64_t csr_mip_software(const struct hart *h);
/* mip with pins and timers as of now. */
uint64_t csr_mip(const struct hart *h);

uint64_t csr_instret(const struct hart *h);
void csr_reset(struct hart *h);

/* Rules of mstatus and sstatus that other files share. */
void csr_set_mstatus(struct hart *h, uint64_t value);

#endif
