/*
 * The CSR file. One row a CSR (csr.def, hext/csr_h.def); an access asks, in this order: does it
 * exist, is the privilege high enough, is it read-only, does the row's gate let it pass. In a guest
 * a VS CSR then takes the place of its supervisor CSR.
 */
#ifndef HARTWOOD_CPU_CSR_H
#define HARTWOOD_CPU_CSR_H

#include "cpu/state.h"

/* Who wants to access a CSR. A guest is asked about only after ASK_QUALIFIED has passed. */
enum csr_asker {
    ASK_M,
    ASK_HS, /* S-mode; HS-mode with the H extension */
    ASK_U,
    ASK_VS,
    ASK_VU,
    ASK_QUALIFIED, /* HS-mode with mstatus.TVM = 0 (hypervisor.adoc, "HS-qualified") */
};

/* What a write may change besides the CSR itself. */
enum csr_effect {
    CSR_ANYTHING,
    CSR_NOTHING, /* nothing but storage */
    CSR_GATE,    /* it holds bits of gates.def; else as CSR_CONTEXT */
    CSR_CONTEXT, /* translation context, mode key, pending interrupts */
};

struct csr_row {
    const char *name; /* NULL: no such CSR */
    uint64_t (*read)(struct hart *h, const struct csr_row *row);
    void (*write)(struct hart *h, const struct csr_row *row, uint64_t value);
    /* May this asker access it? NULL: yes. */
    bool (*gate)(const struct hart *h, const struct csr_row *row, enum csr_asker asker);
    uint16_t field;   /* offset of the storage in struct hart; 0: none */
    uint16_t number;
    uint8_t ext;      /* enum isa_ext it belongs to */
    uint8_t effect;   /* enum csr_effect: of a write */
    uint64_t mask;    /* writable bits of the storage */
};

extern const struct csr_row csr_table[4096];

/* The present mode. */
enum csr_asker csr_asker_now(const struct hart *h);

/* The row that this access reaches now, or NULL when it is not allowed. */
const struct csr_row *csr_find(const struct hart *h, unsigned number, bool write);

/*
 * The exception of an access that csr_find() refused: CAUSE_VIRTUAL when a guest is kept from what
 * HS-mode could do (hypervisor.adoc, "Trap Cause Codes"), else CAUSE_ILLEGAL.
 */
enum cause csr_refusal(const struct hart *h, unsigned number, bool write);

/* mip without the pins: what a read-modify-write of mip works on (machine.adoc, mip.SEIP). */
uint64_t csr_mip_software(const struct hart *h);
/* mip with pins and timers as of now. */
uint64_t csr_mip(const struct hart *h);
/*
 * Likewise with the timers as of when the hart last looked at the host's clock, which costs more
 * than an interrupt check; it looks when a run starts, at attention, in WFI, and whenever the guest
 * reads or writes time. So nothing that the guest can know of is missed.
 */
uint64_t csr_mip_seen(const struct hart *h);
/* The time of this hart, which timers are compared with from now on. */
uint64_t csr_look_at_time(struct hart *h);

uint64_t csr_instret(const struct hart *h);
void csr_reset(struct hart *h);

/* Rules of mstatus and sstatus that other files share. */
void csr_set_mstatus(struct hart *h, uint64_t value);

#endif
