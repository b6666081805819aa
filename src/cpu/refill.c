#include "cpu/refill.h"

#include "cpu/counters.h"

static uint64_t read_pte(const struct walk_node *node, uint64_t va, unsigned level)
{
    uint64_t pte;

    memcpy(&pte, node->table + walk_cache_index(va, level), sizeof(pte));
    return pte;
}

/* What a walk counts that reads one PTE. */
static void count_walk(struct hart *h, enum access_type type)
{
    uint32_t ctx = type == ACCESS_FETCH ? h->bank->context.fetch : h->bank->context.data;

    counters_add(h, type == ACCESS_FETCH  ? EVENT_FETCH_TLB_MISSES
                    : type == ACCESS_LOAD ? EVENT_LOAD_TLB_MISSES
                                          : EVENT_STORE_TLB_MISSES, 1);
    h->stats.revived++;
    h->stats.walk_loads++;
    counters_add(h, ctx & CTX_VIRT ? EVENT_TWO_STAGE_WALKS : EVENT_ONE_STAGE_WALKS, 1);
    counters_add(h, EVENT_WALK_LOADS, 1);
}

bool refill_revive(struct hart *h, uint64_t va, enum access_type type)
{
    struct tlb_bank *bank = h->bank;
    struct tlb_entry *e = tlb_slot(bank, va);
    const struct tlb_cold *cold = &bank->cold[tlb_index(va)];
    bool is_fetch = type == ACCESS_FETCH;
    uint64_t tag = is_fetch ? e->tag_x : type == ACCESS_LOAD ? e->tag_r : e->tag_w;
    const struct walk_node *node;

    /* Checks of --lint follow each walk from its root. */
    if (tag != ((va & TLB_PAGE_MASK) | TLB_STALE) || type == ACCESS_HLVX || h->lint)
        return false;
    node = walk_cache_find(&bank->walks, va, cold->level);
    if (!node || read_pte(node, va, cold->level) != cold->pte ||
        (node->is_global || (cold->pte & PTE_G)) != cold->is_global)
        return false;
    e->tag_r = tlb_tag_revived(e->tag_r);
    e->tag_w = tlb_tag_revived(e->tag_w);
    e->tag_x = tlb_tag_revived(e->tag_x);
    bank->counts.data_misses += !is_fetch;
    bank->counts.fetch_misses += is_fetch;
    count_walk(h, type);
    return true;
}

/* False: no table is known, or it does not hold the leaf. */
static bool walk_shortly(struct hart *h, const struct walk_in *in,
                         const struct walk_memory *memory, struct walk_out *out,
                         enum walk_result *result)
{
    for (unsigned level = 0; level < WALK_LEVELS; level++) {
        const struct walk_node *node = walk_cache_find(&h->bank->walks, in->va, level);

        if (!node)
            continue;
        *out = (struct walk_out){.is_global = node->is_global};
        return walk_last(in, memory, node->address + walk_cache_index(in->va, level),
                         read_pte(node, in->va, level), level, out, result);
    }
    return false;
}

enum walk_result refill_walk(struct hart *h, const struct walk_in *in,
                             const struct walk_memory *memory, struct walk_out *out)
{
    enum walk_result result;

    if (walk_shortly(h, in, memory, out, &result))
        h->stats.short_walks++;
    else
        result = walk_stage(in, memory, out);
    h->stats.walks++;
    h->stats.walk_loads += out->loads;
    counters_add(h, EVENT_WALK_LOADS, out->loads);
    return result;
}

void refill_note(struct hart *h, uint64_t va, const struct walk_out *out, uint64_t table)
{
    const uint8_t *host;
    bool uniform;

    if (h->lint || out->level == WALK_NO_LEVEL || walk_cache_find(&h->bank->walks, va, out->level))
        return;
    host = phys_ram(h->config.phys, table, PHYS_PAGE_SIZE);
    if (host && (pmp_check(&h->pmp, table, 8, false, &uniform) & PMP_R) && uniform)
        walk_cache_add(&h->bank->walks, va, out->level, host, out->table, out->is_below_global);
}
