#include "mem/tlb_tally.h"

#include <stdio.h>

#include <stdlib.h>

static struct tlb_owner owner_of(const struct tlb_context *context, uint32_t flags)
{
    bool virt = flags & CTX_VIRT;
    bool is_paged = flags & CTX_PAGED;

    return (struct tlb_owner){
        .asid = is_paged ? (uint16_t)bits_get(context->atp, ATP_ASID_HI, ATP_ASID_LO) : 0,
        .vmid = virt ? (uint16_t)bits_get(context->hgatp, HGATP_VMID_HI, ATP_ASID_LO) : 0,
        .priv = flags & CTX_PRIV,
        .virt = virt,
        .is_paged = is_paged,
    };
}

static bool is_owner(const struct tlb_owner *a, const struct tlb_owner *b)
{
    return a->asid == b->asid && a->vmid == b->vmid && a->priv == b->priv && a->virt == b->virt &&
           a->is_paged == b->is_paged;
}

void tlb_counts_add(struct tlb_counts *to, const struct tlb_counts *counts)
{
    to->data_misses += counts->data_misses;
    to->fetch_misses += counts->fetch_misses;
    to->accesses += counts->accesses;
}

static uint64_t misses_of(const struct tlb_tally *tally)
{
    return tally->counts.data_misses + tally->counts.fetch_misses;
}

static int busier_first(const void *a, const void *b)
{
    uint64_t left = misses_of(a);
    uint64_t right = misses_of(b);

    return (left < right) - (left > right);
}

/* The owner's row; when there are too many, the one with the fewest misses gives its own up. */
static struct tlb_tally *row_of(struct tlb_tallies *t, const struct tlb_owner *owner)
{
    struct tlb_tally *least = &t->row[0];

    for (unsigned i = 0; i < t->n; i++) {
        if (is_owner(&t->row[i].owner, owner))
            return &t->row[i];
        if (misses_of(&t->row[i]) < misses_of(least))
            least = &t->row[i];
    }
    if (t->n < TLB_TALLIES) {
        least = &t->row[t->n++];
    } else {
        tlb_counts_add(&t->rest[least->owner.virt], &least->counts);
        t->n_rest[least->owner.virt]++;
    }
    *least = (struct tlb_tally){.owner = *owner};
    return least;
}

/* With MPRV data and code of one bank are of different owners. */
static void add_bank(struct tlb_tallies *t, const struct tlb_bank *bank)
{
    const struct tlb_context *context = &bank->counted_context;
    struct tlb_counts data = bank->counts;
    const struct tlb_counts code = {.fetch_misses = data.fetch_misses};
    struct tlb_owner owner;

    data.fetch_misses = 0;
    if (data.data_misses || data.accesses) {
        owner = owner_of(context, context->data);
        tlb_counts_add(&row_of(t, &owner)->counts, &data);
    }
    if (code.fetch_misses) {
        owner = owner_of(context, context->fetch);
        tlb_counts_add(&row_of(t, &owner)->counts, &code);
    }
}

void tlb_tally_start(struct tlb_tallies *tallies, struct tlb_bank *bank)
{
    add_bank(tallies, bank);
    bank->counts = (struct tlb_counts){0};
    bank->counted_context = bank->context;
}

void tlb_tally_finish(struct tlb_tallies *tallies, const struct tlb_bank *banks)
{
    for (unsigned i = 0; i < TLB_BANKS; i++)
        add_bank(tallies, &banks[i]);
    qsort(tallies->row, tallies->n, sizeof(tallies->row[0]), busier_first);
}

struct tlb_counts tlb_tally_sum(const struct tlb_tallies *tallies, bool virt)
{
    struct tlb_counts sum = tallies->rest[virt];

    for (unsigned i = 0; i < tallies->n; i++) {
        if (tallies->row[i].owner.virt == virt)
            tlb_counts_add(&sum, &tallies->row[i].counts);
    }
    return sum;
}

void tlb_owner_name(const struct tlb_owner *owner, char *text, size_t size)
{
    static const char *const modes[2][4] = {{"U", "S", "?", "M"}, {"VU", "VS", "?", "?"}};
    char vmid[16] = "";
    char asid[16] = "bare";

    if (owner->virt)
        snprintf(vmid, sizeof(vmid), "VMID %u, ", owner->vmid);
    if (owner->is_paged)
        snprintf(asid, sizeof(asid), "ASID %u", owner->asid);
    snprintf(text, size, "%s, %s%s", modes[owner->virt][owner->priv], vmid, asid);
}
