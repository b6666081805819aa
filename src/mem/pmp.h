/*
 * Physical memory protection (machine.adoc, "Physical Memory Protection"; smepmp.adoc). Pure:
 * knows no hart. Entries are compiled into ranges when a CSR is written.
 */
#ifndef HARTWOOD_MEM_PMP_H
#define HARTWOOD_MEM_PMP_H

#include "base.h"

#define PMP_MAX 64
#define PMP_R 1u
#define PMP_W 2u
#define PMP_X 4u
#define PMP_A 0x18u
#define PMP_L 0x80u
#define MSECCFG_MML BIT(0)
#define MSECCFG_MMWP BIT(1)
#define MSECCFG_RLB BIT(2)

struct pmp_range {
    uint64_t first, last; /* byte addresses, both included */
    uint8_t cfg;
};

/* Whole pages around a page for which the same entry decides, as far as they reach. */
struct pmp_span {
    uint64_t first, last; /* byte addresses, both included; first > last: none */
    uint8_t perms[2];     /* of S/U and of M */
};
#define PMP_SPANS 4

struct pmp {
    unsigned n; /* implemented entries: 0, 16 or 64 */
    uint8_t cfg[PMP_MAX];
    uint64_t addr[PMP_MAX];
    uint64_t mseccfg; /* MML, MMWP, RLB */
    struct pmp_range range[PMP_MAX]; /* active entries in priority order */
    unsigned n_ranges;
    /* Found lately, filled by pmp_check(). */
    struct pmp_span span[PMP_SPANS];
    unsigned next_span;
};

/* WARL writes of the CSRs; locked entries keep their value. index of pmpcfg: first entry. */
void pmp_write_cfg(struct pmp *pmp, unsigned first, uint64_t value);
uint64_t pmp_read_cfg(const struct pmp *pmp, unsigned first);
void pmp_write_addr(struct pmp *pmp, unsigned index, uint64_t value);
void pmp_write_mseccfg(struct pmp *pmp, uint64_t value);
void pmp_reset(struct pmp *pmp, unsigned n);

/*
 * Permissions (PMP_R | PMP_W | PMP_X) of an access of `len` bytes at pa. An access that only
 * partly matches the first matching entry has none.
 *   is_machine  effective privilege M
 *   *uniform    the answer holds for the whole 4 KiB page of pa
 */
unsigned pmp_check(struct pmp *pmp, uint64_t pa, unsigned len, bool is_machine,
                   bool *uniform);

#endif
