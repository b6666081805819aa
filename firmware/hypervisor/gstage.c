/*
 * Teaches: the second stage of translation, and the fences that it owes.
 *
 * What the guest takes for a physical address goes through one more page table, which hgatp points
 * to. Sv39x4 is Sv39 with two more bits: the root has four pages and 2048 entries. Every entry needs
 * PTE.U, because G-stage accesses count as those of user mode. A and D are set from the beginning, so
 * that no hart needs to (see the lesson "ad-bits" for what happens otherwise).
 *
 * A hart may remember translations of both stages, and combinations of them, by VMID. From "not
 * there" to "there" owes no fence as long as nobody remembers that it was not there; a mapping that
 * goes away or changes owes HFENCE.GVMA for the guest-physical page and the VMID, on every hart that
 * may have run the guest. This hypervisor has one hart. (With more, the SBI's RFENCE extension.)
 */
#include "hypervisor.h"

#define LEVELS 3
#define ROOT_PAGES 4
#define PPN_SHIFT 10

static unsigned index_at(uint64_t gpa, unsigned level)
{
    unsigned bits = level == LEVELS - 1 ? 11 : 9;

    return (unsigned)(gpa >> (12 + 9 * level) & (BIT(bits) - 1));
}

static uint64_t *table_of(uint64_t pte)
{
    return (uint64_t *)(pte >> PPN_SHIFT << 12);
}

static uint64_t pte_for(const void *page, uint64_t flags)
{
    return (uint64_t)page >> 12 << PPN_SHIFT | flags;
}

void gstage_create(struct gstage *gstage, unsigned vmid)
{
    gstage->root = page_alloc(ROOT_PAGES, ROOT_PAGES * PAGE_SIZE);
    gstage->vmid = vmid;
    /* The VMID may have belonged to a guest of an earlier life of this hart. */
    hfence_gvma_vmid(vmid);
}

uint64_t gstage_hgatp(const struct gstage *gstage)
{
    return GSTAGE_MODE_SV39X4 | (uint64_t)gstage->vmid << GSTAGE_VMID_SHIFT
           | (uint64_t)gstage->root >> 12;
}

uint64_t *gstage_leaf(const struct gstage *gstage, uint64_t gpa)
{
    uint64_t *table = gstage->root;

    for (unsigned level = LEVELS - 1; level > 0; level--) {
        uint64_t pte = table[index_at(gpa, level)];

        if (!(pte & PTE_V))
            return NULL;
        table = table_of(pte);
    }
    return &table[index_at(gpa, 0)];
}

void gstage_map(struct gstage *gstage, uint64_t gpa, uint64_t pa, uint64_t permissions)
{
    uint64_t *table = gstage->root;
    uint64_t *leaf, old;

    for (unsigned level = LEVELS - 1; level > 0; level--) {
        uint64_t *pte = &table[index_at(gpa, level)];

        if (!(*pte & PTE_V))
            *pte = pte_for(page_alloc(1, PAGE_SIZE), PTE_V);
        table = table_of(*pte);
    }
    leaf = &table[index_at(gpa, 0)];
    old = *leaf;
    *leaf = pte_for((void *)pa, permissions | PTE_A | PTE_D | PTE_U | PTE_V);
    if (old & PTE_V)
        hfence_gvma_gpa_vmid(gpa, gstage->vmid);
}

void gstage_unmap(struct gstage *gstage, uint64_t gpa)
{
    uint64_t *leaf = gstage_leaf(gstage, gpa);

    if (!leaf || !(*leaf & PTE_V))
        return;
    *leaf = 0;
    hfence_gvma_gpa_vmid(gpa, gstage->vmid);
}
