#include "mem/tlb.h"

#include <string.h>

static bool bank_is_guest(const struct tlb_bank *bank)
{
    return (bank->context.data | bank->context.fetch) & CTX_VIRT;
}

static uint16_t *gpa_chain(struct tlb_bank *bank, uint64_t gpa)
{
    return &bank->gpa_first[gpa >> TLB_PAGE_SHIFT & (GPA_CHAINS - 1)];
}

/* Every listed entry of a guest's bank is in the chain of its gpa, also when it is free. */
static void gpa_link(struct tlb_bank *bank, unsigned index)
{
    struct tlb_cold *cold = &bank->cold[index];
    uint16_t *first = gpa_chain(bank, cold->gpa);

    cold->gpa_prev = 0;
    cold->gpa_next = *first;
    if (*first)
        bank->cold[*first - 1].gpa_prev = (uint16_t)(index + 1);
    *first = (uint16_t)(index + 1);
}

static void gpa_unlink(struct tlb_bank *bank, unsigned index)
{
    const struct tlb_cold *cold = &bank->cold[index];

    if (cold->gpa_prev)
        bank->cold[cold->gpa_prev - 1].gpa_next = cold->gpa_next;
    else
        *gpa_chain(bank, cold->gpa) = cold->gpa_next;
    if (cold->gpa_next)
        bank->cold[cold->gpa_next - 1].gpa_prev = cold->gpa_prev;
}

static void entry_drop(struct tlb_bank *bank, unsigned index)
{
    struct tlb_entry *e = &bank->entry[index];

    e->tag_r = e->tag_w = e->tag_x = TLB_INVALID;
}

static bool entry_is_stale(const struct tlb_entry *e)
{
    return (e->tag_r != TLB_INVALID && (e->tag_r & TLB_STALE)) ||
           (e->tag_x != TLB_INVALID && (e->tag_x & TLB_STALE));
}

/* Law 7. INVALID has the bit. */
static void entry_make_stale(struct tlb_entry *e)
{
    e->tag_r |= TLB_STALE;
    e->tag_w |= TLB_STALE;
    e->tag_x |= TLB_STALE;
}

void tlb_jumps_clear(struct tlb_bank *bank)
{
    bank->jump_generation++;
    bank->jumps_outlive = false;
    memset(bank->jump_pages, 0, sizeof(bank->jump_pages));
}

static void list_clear(struct tlb_bank *bank)
{
    bank->n_used = 0;
    leaf_set_clear(&bank->superpages);
    leaf_set_clear(&bank->g_superpages);
}

void tlb_bank_clear(struct tlb_bank *bank)
{
    for (unsigned i = 0; i < bank->n_used; i++) {
        unsigned index = bank->used[i];

        entry_drop(bank, index);
        bank->listed[index / 64] &= ~BIT(index % 64);
        *gpa_chain(bank, bank->cold[index].gpa) = 0;
    }
    list_clear(bank);
    tlb_jumps_clear(bank);
    walk_cache_clear(&bank->walks);
}

static bool entry_is_free(const struct tlb_entry *e)
{
    return (e->tag_r & e->tag_w & e->tag_x) == TLB_INVALID;
}

/* Law 5. */
static void bank_reset(struct tlb_bank *bank)
{
    entry_drop(bank, 0);
    entry_drop(bank, TLB_ENTRIES - 1);
    tlb_jumps_clear(bank);
    walk_cache_clear(&bank->walks);
    bank->is_valid = true;
}

static bool context_equal(const struct tlb_context *a, const struct tlb_context *b)
{
    return a->atp == b->atp && a->hgatp == b->hgatp && a->data == b->data && a->fetch == b->fetch;
}

static void leave_twin(struct tlb_bank *bank)
{
    if (bank->sum_twin)
        bank->sum_twin->sum_twin = NULL;
    bank->sum_twin = NULL;
}

void tlb_bank_pair(struct tlb_bank *a, struct tlb_bank *b)
{
    const struct tlb_context *x = &a->context, *y = &b->context;

    if (x->atp != y->atp || x->hgatp != y->hgatp || (x->data ^ y->data) != CTX_SUM ||
        (x->fetch ^ y->fetch) != CTX_SUM || a->sum_twin == b)
        return;
    leave_twin(a);
    leave_twin(b);
    a->sum_twin = b;
    b->sum_twin = a;
}

struct tlb_bank *tlb_bank_find(struct tlb_bank *banks, const struct tlb_context *context,
                               uint64_t now, bool *is_new)
{
    struct tlb_bank *victim = &banks[0];

    for (unsigned i = 0; i < TLB_BANKS; i++) {
        struct tlb_bank *bank = &banks[i];

        if (bank->is_valid && context_equal(&bank->context, context)) {
            bank->last_use = now;
            *is_new = false;
            return bank;
        }
        if (!bank->is_valid || (victim->is_valid && bank->last_use < victim->last_use))
            victim = bank;
    }
    if (victim->is_valid)
        tlb_bank_clear(victim);
    else
        bank_reset(victim);
    leave_twin(victim);
    victim->context = *context;
    victim->last_use = now;
    *is_new = true;
    return victim;
}

void tlb_fill(struct tlb_bank *bank, uint64_t va, const struct tlb_entry *entry,
              const struct tlb_cold *cold)
{
    unsigned index = tlb_index(va);
    const struct tlb_entry *before = &bank->entry[index];
    bool is_guest = bank_is_guest(bank);

    if (!(bank->listed[index / 64] & BIT(index % 64))) {
        bank->listed[index / 64] |= BIT(index % 64);
        bank->used[bank->n_used++] = (uint16_t)index;
    } else {
        if (is_guest)
            gpa_unlink(bank, index);
        if (before->tag_x != TLB_INVALID && before->tag_x != entry->tag_x)
            bank->jumps_outlive = true;
    }
    bank->entry[index] = *entry;
    bank->cold[index] = *cold;
    leaf_set_add(&bank->superpages, va, cold->log2_size);
    if (!is_guest)
        return;
    leaf_set_add(&bank->g_superpages, cold->gpa, cold->g_log2_size);
    gpa_link(bank, index);
}

static uint64_t entry_va(const struct tlb_entry *e)
{
    return e->tag_r != TLB_INVALID ? e->tag_r : e->tag_w != TLB_INVALID ? e->tag_w : e->tag_x;
}

static bool fence_hits(const struct tlb_fence *fence, const struct tlb_entry *e,
                       const struct tlb_cold *cold)
{
    if (fence->has_asid && cold->is_global)
        return false;
    /* A fence by address takes every fragment of the leaf that maps the address. */
    return !fence->has_va || ((entry_va(e) ^ fence->va) >> cold->log2_size) == 0;
}

static bool guest_fence_hits(const struct tlb_guest_fence *fence, const struct tlb_cold *cold)
{
    return !fence->has_gpa || ((cold->gpa ^ fence->gpa) >> cold->g_log2_size) == 0;
}

/* What a fence of the first stage does to an entry that it hits. Returns the number dropped. */
static unsigned entry_fence(struct tlb_bank *bank, unsigned index)
{
    struct tlb_entry *e = &bank->entry[index];

    if (entry_is_stale(e)) {
        entry_drop(bank, index);
        return 0;
    }
    if (bank->cold[index].level == WALK_NO_LEVEL)
        entry_drop(bank, index);
    else
        entry_make_stale(e);
    return 1;
}

/* A fence by an address that lies in no superpage: there is one entry that can be concerned. */
static unsigned bank_fence_page(struct tlb_bank *bank, const struct tlb_fence *fence)
{
    unsigned index = tlb_index(fence->va);
    struct tlb_entry *e = &bank->entry[index];

    if (page_filter_may_hold(bank->jump_pages, JUMP_FILTER_BITS, fence->va))
        tlb_jumps_clear(bank);
    if (!(bank->listed[index / 64] & BIT(index % 64)) || entry_is_free(e) ||
        !fence_hits(fence, e, &bank->cold[index]))
        return 0;
    return entry_fence(bank, index);
}

/* Drops the entries that one of the two fences (the other is NULL) hits. */
static unsigned bank_fence(struct tlb_bank *bank, const struct tlb_fence *fence,
                           const struct tlb_guest_fence *guest)
{
    bool is_guest = bank_is_guest(bank);
    unsigned kept = 0;
    unsigned dropped = 0;

    for (unsigned i = 0; i < bank->n_used; i++) {
        unsigned index = bank->used[i];
        const struct tlb_entry *e = &bank->entry[index];
        const struct tlb_cold *cold = &bank->cold[index];

        if (!entry_is_free(e) && (fence ? fence_hits(fence, e, cold)
                                        : guest_fence_hits(guest, cold))) {
            if (fence) {
                dropped += entry_fence(bank, index);
            } else {
                dropped += !entry_is_stale(e);
                entry_drop(bank, index);
            }
        }
        if (!entry_is_free(e)) {
            bank->used[kept++] = (uint16_t)index;
            continue;
        }
        bank->listed[index / 64] &= ~BIT(index % 64);
        if (is_guest)
            gpa_unlink(bank, index);
    }
    bank->n_used = kept;
    /* A jump entry outlives the TLB entry that it was made from: it falls with any fence. */
    tlb_jumps_clear(bank);
    return dropped;
}

/* A fence by a guest-physical address that lies in no superpage. */
static unsigned bank_fence_guest_page(struct tlb_bank *bank, const struct tlb_guest_fence *fence)
{
    bool has_code = bank->jumps_outlive;
    unsigned dropped = 0;
    const struct tlb_cold *cold;

    for (unsigned next = *gpa_chain(bank, fence->gpa); next; next = cold->gpa_next) {
        struct tlb_entry *e = &bank->entry[next - 1];

        cold = &bank->cold[next - 1];
        if (entry_is_free(e) || !guest_fence_hits(fence, cold))
            continue;
        has_code |= e->tag_x != TLB_INVALID;
        dropped += !entry_is_stale(e);
        entry_drop(bank, next - 1);
    }
    if (has_code)
        tlb_jumps_clear(bank);
    return dropped;
}

static uint64_t bank_vmid(const struct tlb_bank *bank)
{
    return bits_get(bank->context.hgatp, HGATP_VMID_HI, ATP_ASID_LO);
}

/* Where the first stage is Bare there is nothing that the fence could order. */
static bool bank_concerned(const struct tlb_bank *bank, const struct tlb_fence *fence)
{
    if (!bank->is_valid || bank->context.atp == 0 || bank_is_guest(bank) != fence->virt)
        return false;
    return !fence->virt || bank_vmid(bank) == fence->vmid;
}

unsigned tlb_fence(struct tlb_bank *banks, const struct tlb_fence *fence)
{
    unsigned dropped = 0;

    for (unsigned i = 0; i < TLB_BANKS; i++) {
        struct tlb_bank *bank = &banks[i];
        uint64_t asid = bits_get(bank->context.atp, ATP_ASID_HI, ATP_ASID_LO);

        if (!bank_concerned(bank, fence) || (fence->has_asid && asid != fence->asid))
            continue;
        walk_cache_clear(&bank->walks);
        if (fence->has_va && !leaf_set_covers(&bank->superpages, fence->va))
            dropped += bank_fence_page(bank, fence);
        else
            dropped += bank_fence(bank, fence, NULL);
    }
    return dropped;
}

unsigned tlb_fence_guest(struct tlb_bank *banks, const struct tlb_guest_fence *fence)
{
    unsigned dropped = 0;

    for (unsigned i = 0; i < TLB_BANKS; i++) {
        struct tlb_bank *bank = &banks[i];

        if (!bank->is_valid || !bank_is_guest(bank) ||
            (fence->has_vmid && bank_vmid(bank) != fence->vmid))
            continue;
        walk_cache_clear(&bank->walks);
        if (fence->has_gpa && !leaf_set_covers(&bank->g_superpages, fence->gpa))
            dropped += bank_fence_guest_page(bank, fence);
        else
            dropped += bank_fence(bank, NULL, fence);
    }
    return dropped;
}

void tlb_flush_all(struct tlb_bank *banks)
{
    for (unsigned i = 0; i < TLB_BANKS; i++) {
        if (banks[i].is_valid)
            tlb_bank_clear(&banks[i]);
    }
}

void tlb_protect_page(struct tlb_bank *banks, uint64_t pa)
{
    for (unsigned i = 0; i < TLB_BANKS; i++) {
        struct tlb_bank *bank = &banks[i];

        if (!bank->is_valid)
            continue;
        for (unsigned j = 0; j < bank->n_used; j++) {
            if (bank->cold[bank->used[j]].pa == pa)
                bank->entry[bank->used[j]].tag_w = TLB_INVALID;
        }
    }
}

void tlb_protect_entry(struct tlb_bank *banks, uint64_t pa, unsigned index)
{
    for (unsigned i = 0; i < TLB_BANKS; i++) {
        struct tlb_bank *bank = &banks[i];

        if (bank->is_valid && bank->cold[index].pa == pa)
            bank->entry[index].tag_w = TLB_INVALID;
    }
}
