/*
 * Rule "exposed hypervisor": a guest accesses memory through a G-stage leaf that also maps what its
 * hypervisor runs by: the tables of hgatp, those of satp, or code that HS-mode has executed. What a
 * page was once does not count: it must be in use now, by this hart's satp and hgatp.
 *
 * A superpage is looked through once, at the guest's first access to it. When a page in it becomes
 * a table or code later, that look is forgotten, and so are the guest's TLB entries, so that its next
 * access is seen and looks again.
 */
#include <inttypes.h>

#include "cpu/csr_bits.h"
#include "debug/lint_internal.h"

#define FEW_PAGES 21 /* log2: in a superpage of that size each page is looked up */

static struct exposed_leaf *looks_at(struct lint *lint, uint64_t base, unsigned size)
{
    return lint->looks[lint_place(lint, base | size, LOOK_BITS)];
}

void exposed_page(struct lint *lint, uint64_t pa)
{
    for (unsigned size = TLB_PAGE_SHIFT + 1; lint->look_sizes >> size; size++) {
        uint64_t base = align_down(pa, BIT(size));
        struct exposed_leaf *looks = looks_at(lint, base, size);

        for (unsigned i = 0; i < LOOK_WAYS; i++) {
            struct exposed_leaf *look = &looks[i];

            if (look->size != size || look->base != base)
                continue;
            for (unsigned j = 0; j < lint->n_harts; j++)
                lint_untag_guest(lint_machine_hart(lint, j), look->hgatp);
            *look = (struct exposed_leaf){0};
        }
    }
}

void exposed_fetched(struct lint *lint, const struct hart *h, uint64_t va, uint64_t pa)
{
    struct lint_page *page = lint_page_find(lint, pa, true);

    bool is_bare = field_get(h->csr.satp, SATP_MODE) == ATP_MODE_BARE;

    va &= TLB_PAGE_MASK;
    if (!page || (is_bare ? page->is_bare_code : page->has_code && page->code_va == va))
        return;
    if (is_bare) {
        page->is_bare_code = true;
    } else {
        page->has_code = true;
        page->code_va = va;
    }
    exposed_page(lint, page->pa);
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
    const struct lint_code here = lint_here(lint, h);

    if (!lint_is_new(lint, LINT_EXPOSED, page->pa, h->csr.hgatp))
        return;
    lint_begin(lint, lint->out, LINT_EXPOSED, (unsigned)h->config.id, &here);
    fprintf(lint->out, "guest-physical 0x%" PRIx64 " is physical 0x%" PRIx64 ", which holds %s\n"
                       "    G-stage PTE at 0x%" PRIx64 ": 0x%" PRIx64 ", a leaf of %" PRIu64 " KiB",
            gpa, page->pa, what, leaf, g->pte[g->n_ptes - 1].value, BIT(g->out.log2_size) / 1024);
    if (pte && pte->writer.is_known) {
        fprintf(lint->out, ", written by hart %u at pc ", pte->writer.hart);
        lint_put_code(lint, lint->out, &pte->writer.code);
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

/* Whether this is the first look at the superpage for these roots; then it is noted. */
static bool is_first_look(struct lint *lint, const struct hart *h, uint64_t base, unsigned size)
{
    const struct exposed_leaf leaf = {
        .base = base, .size = size, .hgatp = h->csr.hgatp, .satp = h->csr.satp};
    struct exposed_leaf *looks = looks_at(lint, base, size);

    for (unsigned i = 0; i < LOOK_WAYS; i++) {
        if (looks[i].size == size && looks[i].base == base && looks[i].hgatp == leaf.hgatp &&
            looks[i].satp == leaf.satp)
            return false;
    }
    looks[lint->n_looks++ % LOOK_WAYS] = leaf;
    lint->look_sizes |= BIT(size);
    return true;
}

/* All known pages of a superpage. */
static void check_leaf(struct lint *lint, struct hart *h, const struct walk_trace *trace)
{
    unsigned size = trace->stage[trace->second].out.log2_size;
    uint64_t base = align_down(trace->pa, BIT(size));

    if (!is_first_look(lint, h, base, size))
        return;
    if (size <= FEW_PAGES) {
        for (uint64_t pa = base; pa - base < BIT(size); pa += PHYS_PAGE_SIZE) {
            const struct lint_page *page = lint_page_find(lint, pa, false);

            if (page)
                check_page(lint, h, trace, page);
        }
        return;
    }
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
