/*
 * Rule "exposed hypervisor": a guest accesses memory through a G-stage leaf that also maps what its
 * hypervisor runs by: the tables of hgatp, those of satp, or code that HS-mode has executed. What a
 * page was once does not count: it must be in use now, by this hart's satp and hgatp.
 */
#include <inttypes.h>

#include "cpu/csr_bits.h"
#include "debug/lint_internal.h"

void exposed_fetched(struct lint *lint, const struct hart *h, uint64_t va, uint64_t pa)
{
    struct lint_page *page = lint_page_find(lint, pa, true);

    if (!page)
        return;
    if (field_get(h->csr.satp, SATP_MODE) == ATP_MODE_BARE) {
        page->is_bare_code = true;
        return;
    }
    page->has_code = true;
    page->code_va = va;
}

static bool is_code_now(struct hart *h, const struct lint_page *page)
{
    struct tlb_context context;
    struct walk_trace trace;

    if (field_get(h->csr.satp, SATP_MODE) == ATP_MODE_BARE)
        return page->is_bare_code;
    if (!page->has_code)
        return false;
    access_context_of(h, false, PRIV_S, &context);
    walk_trace(h, page->code_va, ACCESS_FETCH, &context, &trace);
    return trace.ok && (trace.pa & TLB_PAGE_MASK) == page->pa;
}

static bool is_used_now(const struct hart *h, const struct shadow_pte *pte)
{
    for (const struct shadow_feed *feed = pte->feeds; feed; feed = feed->next) {
        const struct shadow *s = feed->shadow;

        if (!s->n_changed && ((pte->kind == TABLE_G && s->context.hgatp == h->csr.hgatp) ||
                              (pte->kind == TABLE_S && s->context.atp == h->csr.satp)))
            return true;
    }
    return false;
}

/* What the page is to the hypervisor, in words; NULL: nothing. */
static const char *secret_of(struct lint *lint, struct hart *h, const struct lint_page *page)
{
    if (is_code_now(h, page))
        return "code that HS-mode runs";
    for (uint64_t at = page->pa; page->n_ptes && at < page->pa + PHYS_PAGE_SIZE; at += 8) {
        const struct shadow_pte *pte = shadow_pte_find(lint, at);

        if (pte && pte->kind != TABLE_VS && is_used_now(h, pte))
            return pte->kind == TABLE_G ? "the tables of its own hgatp" : "the tables of satp";
    }
    return NULL;
}

static void tell(struct lint *lint, const struct hart *h, const struct walk_trace *trace,
                 const struct lint_page *page, const char *what)
{
    const struct walk_trace_stage *g = &trace->stage[trace->second];
    uint64_t base = align_down(g->out.pa, BIT(g->out.log2_size));
    uint64_t leaf = g->pte[g->n_ptes - 1].address;
    uint64_t gpa = align_down(trace->gpa, BIT(g->out.log2_size)) + (page->pa - base);
    const struct shadow_pte *pte = shadow_pte_find(lint, leaf);

    if (!lint_is_new(lint, LINT_EXPOSED, page->pa, h->csr.hgatp))
        return;
    lint_begin(lint, lint->out, LINT_EXPOSED, (unsigned)h->config.id, h->pc, h->virt, h->priv);
    fprintf(lint->out, "guest-physical 0x%" PRIx64 " is physical 0x%" PRIx64 ", which holds %s\n"
                       "    G-stage PTE at 0x%" PRIx64 ": 0x%" PRIx64 ", a leaf of %" PRIu64 " KiB",
            gpa, page->pa, what, leaf, g->pte[g->n_ptes - 1].value, BIT(g->out.log2_size) / 1024);
    if (pte && pte->writer.is_known) {
        fprintf(lint->out, ", written by hart %u at pc ", pte->writer.hart);
        lint_put_pc(lint, lint->out, pte->writer.pc);
    }
    fputs(" (hypervisor.adoc, \"Guest Physical Address Translation\")\n", lint->out);
}

static void check_page(struct lint *lint, struct hart *h, const struct walk_trace *trace,
                       const struct lint_page *page)
{
    const char *what = secret_of(lint, h, page);

    if (what)
        tell(lint, h, trace, page, what);
}

/* All known pages of a superpage, but only once for each root. */
static void check_leaf(struct lint *lint, struct hart *h, const struct walk_trace *trace)
{
    unsigned size = trace->stage[trace->second].out.log2_size;
    uint64_t base = align_down(trace->pa, BIT(size));
    uint64_t key = (base | size) ^ h->csr.hgatp * UINT64_C(0x9e3779b97f4a7c15);
    uint64_t *seen = &lint->exposed_seen[key % EXPOSED_SEEN];

    if (*seen == key)
        return;
    *seen = key;
    for (unsigned i = 0; i < ARRAY_SIZE(lint->pages); i++) {
        for (struct lint_page *page = lint->pages[i]; page; page = page->next) {
            if (page->pa >= base && page->pa - base < BIT(size))
                check_page(lint, h, trace, page);
        }
    }
}

void exposed_check(struct lint *lint, struct hart *h, const struct walk_trace *trace)
{
    const struct lint_page *page = lint_page_find(lint, trace->pa, false);

    if (trace->second < 0)
        return;
    if (page)
        check_page(lint, h, trace, page);
    if (trace->stage[trace->second].out.log2_size > TLB_PAGE_SHIFT)
        check_leaf(lint, h, trace);
}
