/*
 * What harts may have cached: each translation since the last fence that covers it, with the PTEs of
 * both stages that it came from. Larger than any TLB of ours, so that what is found does not depend
 * on what our TLB happens to have kept; when a hart has more than SHADOW_MAX the oldest is forgotten.
 */
#include <stdlib.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "debug/lint_internal.h"

/* Differences that owe no fence: A and D, and bits that are software's. */
#define PTE_RSW MASK(9, 8)
#define PTE_FREE (PTE_A | PTE_D | PTE_RSW)

/* ---- pages ---- */

struct lint_page *lint_page_find(struct lint *lint, uint64_t pa, bool creates)
{
    uint64_t key = pa & TLB_PAGE_MASK;
    struct lint_page **bucket = &lint->pages[lint_place(lint, key, PAGE_BITS)];
    struct lint_page *page;

    for (page = *bucket; page; page = page->next) {
        if (page->pa == key)
            return page;
    }
    page = creates ? calloc(1, sizeof(*page)) : NULL;
    if (!page)
        return NULL;
    page->pa = key;
    page->next = *bucket;
    *bucket = page;
    return page;
}

/* ---- PTEs ---- */

struct shadow_pte *shadow_pte_find(struct lint *lint, uint64_t pa)
{
    struct shadow_pte *pte = lint->ptes[lint_place(lint, pa, PTE_BITS)];

    while (pte && pte->pa != pa)
        pte = pte->next;
    return pte;
}

/* From now on each hart's stores to the page are seen. */
static bool watch_page(struct lint *lint, uint64_t pa)
{
    struct lint_page *page = lint_page_find(lint, pa, true);

    if (!page)
        return false;
    if (page->n_ptes++ == 0) {
        for (unsigned i = 0; i < lint->n_harts; i++)
            tlb_protect_page(lint_machine_hart(lint, i)->banks, page->pa);
    }
    return true;
}

static struct shadow_pte *pte_obtain(struct lint *lint, uint64_t pa, uint64_t value,
                                     enum table_kind kind)
{
    struct shadow_pte *pte = shadow_pte_find(lint, pa);
    unsigned bucket = lint_place(lint, pa, PTE_BITS);

    if (pte) {
        pte->kind = kind;
        return pte;
    }
    pte = calloc(1, sizeof(*pte));
    if (!pte || !watch_page(lint, pa)) {
        free(pte);
        return NULL;
    }
    *pte = (struct shadow_pte){.pa = pa, .value = value, .kind = kind, .next = lint->ptes[bucket]};
    lint->ptes[bucket] = pte;
    if (kind != TABLE_VS)
        exposed_page(lint, pa);
    return pte;
}

static void pte_drop(struct lint *lint, struct shadow_pte *pte)
{
    struct shadow_pte **at = &lint->ptes[lint_place(lint, pte->pa, PTE_BITS)];
    struct lint_page *page = lint_page_find(lint, pte->pa, false);

    while (*at != pte)
        at = &(*at)->next;
    *at = pte->next;
    if (page)
        page->n_ptes--;
    free(pte);
}

/* ---- translations ---- */

static bool context_equal(const struct tlb_context *a, const struct tlb_context *b)
{
    return a->atp == b->atp && a->hgatp == b->hgatp && a->data == b->data && a->fetch == b->fetch;
}

struct shadow *shadow_find(struct lint *lint, unsigned hart, const struct tlb_context *context,
                           uint64_t va)
{
    uint64_t page = va & TLB_PAGE_MASK;
    struct shadow *s = lists_of_page(lint, hart, context, page);

    while (s && (s->va != page || !context_equal(&s->context, context)))
        s = s->link[BY_PAGE].next;
    return s;
}

bool shadow_is_guests(const struct shadow *s)
{
    return (s->context.data | s->context.fetch) & CTX_VIRT;
}

static void feed_unlink(struct lint *lint, struct shadow_feed *feed)
{
    *feed->link = feed->next;
    if (feed->next)
        feed->next->link = feed->link;
    if (!feed->pte->feeds)
        pte_drop(lint, feed->pte);
}

void shadow_drop(struct lint *lint, struct shadow *s)
{
    struct lint_hart *lh = &lint->harts[s->hart];

    stale_settle(lint, s);
    for (unsigned i = 0; i < s->n_feeds; i++)
        feed_unlink(lint, &s->feeds[i]);
    lists_leave(s);
    *(s->younger ? &s->younger->older : &lh->youngest) = s->older;
    *(s->older ? &s->older->younger : &lh->oldest) = s->younger;
    lh->n--;
    lh->n_changed -= s->n_changed != 0;
    free(s);
}

static void shadow_link(struct lint *lint, struct shadow *s)
{
    struct lint_hart *lh = &lint->harts[s->hart];

    lists_enter(lint, s);
    s->older = lh->youngest;
    *(lh->youngest ? &lh->youngest->younger : &lh->oldest) = s;
    lh->youngest = s;
    lh->n++;
    if (lh->n > SHADOW_MAX)
        shadow_drop(lint, lh->oldest);
}

enum table_kind shadow_pte_kind(const struct walk_trace *trace, unsigned stage)
{
    if (trace->stage[stage].in.is_gstage)
        return TABLE_G;
    return walk_trace_flags(trace) & CTX_VIRT ? TABLE_VS : TABLE_S;
}

uint64_t shadow_pte_pa(const struct walk_trace *trace, unsigned stage, unsigned pte)
{
    const struct walk_trace_pte *p = &trace->stage[stage].pte[pte];

    return p->gstage >= 0 ? trace->stage[p->gstage].out.pa : p->address;
}

static bool has_feed(const struct shadow *s, uint64_t pa)
{
    for (unsigned i = 0; i < s->n_feeds; i++) {
        if (s->feeds[i].pte->pa == pa)
            return true;
    }
    return false;
}

static void add_feed(struct lint *lint, struct shadow *s, const struct walk_trace *trace,
                     unsigned stage, unsigned index)
{
    uint64_t pa = shadow_pte_pa(trace, stage, index);
    uint64_t value = trace->stage[stage].pte[index].value;
    struct shadow_feed *feed = &s->feeds[s->n_feeds];
    struct shadow_pte *pte;

    if (!trace->stage[stage].pte[index].is_read || has_feed(s, pa))
        return;
    pte = pte_obtain(lint, pa, value, shadow_pte_kind(trace, stage));
    if (!pte)
        return;
    *feed = (struct shadow_feed){
        .shadow = s, .pte = pte, .value = value, .next = pte->feeds, .link = &pte->feeds};
    if (feed->next)
        feed->next->link = &feed->next;
    pte->feeds = feed;
    s->n_feeds++;
}

/* The leaf's size, as fences see it: 63 stands for what no stage divides. */
static uint8_t leaf_size(unsigned log2_size)
{
    return (uint8_t)(log2_size > 63 ? 63 : log2_size);
}

static unsigned count_ptes(const struct walk_trace *trace)
{
    unsigned n = 0;

    for (unsigned i = 0; i < trace->n_stages; i++)
        n += trace->stage[i].n_ptes;
    return n;
}

void shadow_enter(struct lint *lint, struct hart *h, enum access_type type,
                  const struct access_target *t, const struct walk_trace *trace)
{
    unsigned hart = (unsigned)h->config.id;
    struct shadow *old = shadow_find(lint, hart, &trace->context, trace->address);
    bool is_fetch = type == ACCESS_FETCH;
    struct shadow *s;

    if (old && !old->n_changed && old->pa == (t->pa & TLB_PAGE_MASK)) {
        old->by_fetch |= is_fetch;
        old->by_data |= !is_fetch;
        old->may_write |= !is_fetch && t->may_write;
        return;
    }
    if (old)
        shadow_drop(lint, old);
    s = calloc(1, sizeof(*s) + count_ptes(trace) * sizeof(s->feeds[0]));
    if (!s)
        return;
    s->context = trace->context;
    s->hart = hart;
    s->va = trace->address & TLB_PAGE_MASK;
    s->gpa = t->gpa & TLB_PAGE_MASK;
    s->pa = t->pa & TLB_PAGE_MASK;
    s->log2_size = leaf_size(t->log2_size);
    s->g_log2_size = leaf_size(t->g_log2_size);
    s->is_global = t->is_global;
    s->by_fetch = is_fetch;
    s->by_data = !is_fetch;
    s->may_write = !is_fetch && t->may_write;
    for (unsigned i = 0; i < trace->n_stages; i++) {
        for (unsigned j = 0; j < trace->stage[i].n_ptes; j++)
            add_feed(lint, s, trace, i, j);
    }
    shadow_link(lint, s);
}

/* ---- stores ---- */

static void feed_changes(struct lint *lint, struct shadow_feed *feed, uint64_t value)
{
    struct shadow *s = feed->shadow;
    struct lint_hart *lh = &lint->harts[s->hart];
    bool differs = ((feed->value ^ value) & ~PTE_FREE) != 0;

    if (differs == feed->has_changed)
        return;
    feed->has_changed = differs;
    if (differs && s->n_changed++ == 0) {
        lh->n_changed++;
        lint_untag(lint_machine_hart(lint, s->hart), &s->context, s->va);
    } else if (!differs && --s->n_changed == 0) {
        lh->n_changed--;
        stale_restored(lint, s);
    }
}

/* Software changed the PTE. */
static void pte_changes(struct lint *lint, struct shadow_pte *pte, const struct hart *h,
                        bool by_hart, uint64_t value)
{
    pte->writer = (struct lint_writer){
        .is_known = true,
        .is_device = !by_hart,
        .hart = (unsigned)h->config.id,
        .code = lint_here(lint, h),
        .stay = lint->harts[h->config.id].stay,
        .before = pte->value,
    };
    for (struct shadow_feed *feed = pte->feeds; feed; feed = feed->next)
        feed_changes(lint, feed, value);
}

static uint64_t pte_read(const struct hart *h, uint64_t pa)
{
    const uint8_t *ram = phys_ram(h->config.phys, pa, sizeof(uint64_t));
    uint64_t value = 0;

    if (ram)
        memcpy(&value, ram, sizeof(value));
    return value;
}

static void pte_look(struct lint *lint, struct shadow_pte *pte, const struct hart *h, bool by_hart)
{
    uint64_t value = pte_read(h, pte->pa);

    if ((value ^ pte->value) & ~PTE_FREE)
        pte_changes(lint, pte, h, by_hart, value);
    pte->value = value;
}

/* A word of a page that holds page tables was written. */
static void word_written(struct lint *lint, const struct hart *h, uint64_t pa, bool by_hart)
{
    struct shadow_pte *pte = shadow_pte_find(lint, pa);
    uint64_t value;

    if (pte)
        pte_look(lint, pte, h, by_hart);
    if (!lint->n_uses)
        return;
    value = pte_read(h, pa);
    if ((value & PTE_V) && (value & (PTE_R | PTE_X)))
        stale_reused(lint, (value >> 10 & MASK(43, 0)) << TLB_PAGE_SHIFT);
}

#define LONG_WRITE (UINT64_C(1) << 20) /* bytes: looking at every known PTE is cheaper */

void shadow_wrote(struct lint *lint, struct hart *h, uint64_t pa, uint64_t len, bool by_hart)
{
    if (len > LONG_WRITE) {
        for (unsigned i = 0; i < ARRAY_SIZE(lint->ptes); i++) {
            for (struct shadow_pte *pte = lint->ptes[i]; pte; pte = pte->next)
                pte_look(lint, pte, h, by_hart);
        }
        return;
    }
    for (uint64_t at = pa & ~UINT64_C(7); at < pa + len; at += 8) {
        const struct lint_page *page = lint_page_find(lint, at, false);

        if (!page || !page->n_ptes) {
            at = (at | ~TLB_PAGE_MASK) - 7;
            continue;
        }
        word_written(lint, h, at, by_hart);
    }
}

/* ---- life ---- */

void shadow_flush(struct lint *lint, unsigned hart)
{
    struct lint_hart *lh = &lint->harts[hart];

    while (lh->youngest)
        shadow_drop(lint, lh->youngest);
    memset(lh->leaf_sizes, 0, sizeof(lh->leaf_sizes));
}

void shadow_destroy(struct lint *lint)
{
    for (unsigned i = 0; i < lint->n_harts; i++)
        shadow_flush(lint, i);
    for (unsigned i = 0; i < ARRAY_SIZE(lint->pages); i++) {
        while (lint->pages[i]) {
            struct lint_page *page = lint->pages[i];

            lint->pages[i] = page->next;
            free(page);
        }
    }
}
