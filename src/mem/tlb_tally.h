/*
 * TLB misses and accesses by translation context, for --stats. Each bank counts for itself, so
 * that a miss costs one addition; what it has counted is added here when the bank is recycled and
 * when somebody asks. A hit costs nothing.
 */
#ifndef HARTWOOD_MEM_TLB_TALLY_H
#define HARTWOOD_MEM_TLB_TALLY_H

#include "mem/tlb.h"

/*
 * Whose translations: finer differences of contexts (SUM, MXR, ADUE, PBMTE, the roots) are left out.
 * Without the VS-stage (satp Bare when V=0) there is no ASID, with V=0 no VMID.
 */
struct tlb_owner {
    uint16_t asid, vmid;
    uint8_t priv; /* effective: 0 U, 1 S, 3 M */
    bool virt;
    bool is_paged; /* satp or vsatp is not Bare */
};

struct tlb_tally {
    struct tlb_owner owner;
    struct tlb_counts counts;
};

#define TLB_TALLIES 64

struct tlb_tallies {
    struct tlb_tally row[TLB_TALLIES];
    unsigned n;
    struct tlb_counts rest[2]; /* by V: of owners that had no row left */
    uint64_t n_rest[2];        /* how often a row was given up; an owner may lose several */
};

/* Adds up what the bank has counted for its last context; from now on it counts for the present. */
void tlb_tally_start(struct tlb_tallies *tallies, struct tlb_bank *bank);

/* Adds what the banks have counted and not yet handed over; the busiest owner comes first. */
void tlb_tally_finish(struct tlb_tallies *tallies, const struct tlb_bank *banks);

void tlb_counts_add(struct tlb_counts *to, const struct tlb_counts *counts);

/* The sum over all owners of this V. */
struct tlb_counts tlb_tally_sum(const struct tlb_tallies *tallies, bool virt);

/*
 * As "VS, VMID 1, ASID 7", "U, ASID 3" or "M, bare"; bare: of the stage that has ASIDs. Cut to `size`.
 */
void tlb_owner_name(const struct tlb_owner *owner, char *text, size_t size);

#endif
