/*
 * Rule "stale translation": an access went by a translation that a walk would refuse or send
 * elsewhere, because software changed a PTE and has not fenced this hart since.
 *
 * When is the fence owed? At once, where nothing can have come between the store and the use: the
 * hart that stored uses the translation in the same stay in its mode, or a hypervisor changed a
 * guest's tables and then let the guest run on the same hart. Else a fence may still come in time:
 * kernels clear many PTEs and then fence once, and other harts and threads may use what is unmapped
 * until the page is given to somebody else. Such a use is kept until it is decided: it is forgiven
 * when a fence covers the translation within GRACE or the tables hold it again, and told when neither
 * comes, when the run ends, or as soon as the page is seen to be somebody else's: a PTE leads to it
 * anew, and what it holds has changed. (Pages that many share are mapped anew all the time.)
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "debug/lint_internal.h"
#include "debug/walk_print.h"

#define GRACE UINT64_C(50000000) /* instructions of the hart */

/* One stale use, as it is about to be told. */
struct finding {
    struct hart *h;
    struct lint_code code;
    uint64_t va;
    enum access_type type;
    uint64_t pa;                    /* where the access goes */
    const struct walk_trace *fresh; /* what a walk says */
    const struct shadow_pte *pte;   /* that has changed; NULL: it is not known which */
    uint64_t was;                   /* its value in the translation */
};

static bool is_permitted(const struct shadow *s, enum access_type type)
{
    switch (type) {
    case ACCESS_FETCH:
        return s->by_fetch;
    case ACCESS_LOAD:
        return s->by_data;
    case ACCESS_STORE:
    case ACCESS_AMO:
        return s->by_data && s->may_write;
    default:
        return false;
    }
}

/* A or D alone: the old translation may be used as long as it likes. */
static bool refuses_ad_only(const struct walk_trace *fresh)
{
    enum walk_refusal refusal = WALK_NOT_REFUSED;

    for (unsigned i = 0; i < fresh->n_stages; i++) {
        if (fresh->stage[i].result != WALK_OK)
            refusal = fresh->stage[i].out.refusal;
    }
    return refusal == WALK_A_CLEAR || refusal == WALK_D_CLEAR;
}

static bool leads_to(const struct walk_trace *fresh, uint64_t page)
{
    return fresh->ok && (fresh->pa & TLB_PAGE_MASK) == page;
}

/* Whether walks give at least what the translation gives, so that nothing is owed for it. */
static bool is_as_good(struct hart *h, const struct shadow *s, uint64_t va)
{
    struct walk_trace fresh;

    if (s->by_fetch) {
        walk_trace(h, va, ACCESS_FETCH, &s->context, &fresh);
        if (!leads_to(&fresh, s->pa))
            return false;
    }
    if (!s->by_data)
        return true;
    walk_trace(h, va, s->may_write ? ACCESS_STORE : ACCESS_LOAD, &s->context, &fresh);
    return leads_to(&fresh, s->pa);
}

/* ---- telling ---- */

static void put_value(FILE *out, uint64_t pte)
{
    char flags[10];

    walk_pte_flags(pte, flags);
    fprintf(out, "0x%" PRIx64 " %s", pte, flags);
}

static void put_fresh(FILE *out, const struct walk_trace *fresh)
{
    const char *why = "an access fault";

    if (fresh->ok) {
        fprintf(out, "the tables lead to 0x%" PRIx64 "\n", fresh->pa);
        return;
    }
    for (unsigned i = 0; i < fresh->n_stages; i++) {
        if (fresh->stage[i].result == WALK_PAGE_FAULT)
            why = walk_refusal_text(fresh->stage[i].out.refusal);
    }
    fprintf(out, "the tables refuse it: %s\n", why);
}

static void put_pte(struct lint *lint, FILE *out, const struct finding *f)
{
    static const char *const names[] = {
        [TABLE_S] = "PTE", [TABLE_VS] = "VS-stage PTE", [TABLE_G] = "G-stage PTE"};
    const struct lint_writer *w = &f->pte->writer;

    fprintf(out, "    %s at 0x%" PRIx64 " was ", names[f->pte->kind], f->pte->pa);
    put_value(out, f->was);
    fputs(", is ", out);
    put_value(out, f->pte->value);
    if (!w->is_known) {
        fputc('\n', out);
        return;
    }
    if (w->is_device) {
        fputs(", written by a device\n", out);
        return;
    }
    fprintf(out, ", written by hart %u%s at pc ", w->hart, w->code.virt ? " in a guest" : "");
    lint_put_code(lint, out, &w->code);
    fputc('\n', out);
}

static void put_owed(FILE *out, const struct finding *f)
{
    const struct tlb_context *c = &f->fresh->context;
    uint64_t asid = bits_get(c->atp, ATP_ASID_HI, ATP_ASID_LO);
    uint64_t vmid = bits_get(c->hgatp, HGATP_VMID_HI, ATP_ASID_LO);
    enum table_kind kind = f->pte ? f->pte->kind : TABLE_G;

    switch (kind) {
    case TABLE_S:
        fprintf(out, "    owed: SFENCE.VMA by hart %" PRIu64 ", address 0x%" PRIx64 ", ASID %" PRIu64
                     " (supervisor.adoc, \"Supervisor Memory-Management Fence Instruction\")\n",
                f->h->config.id, f->va & TLB_PAGE_MASK, asid);
        break;
    case TABLE_VS:
        fprintf(out, "    owed: %s by hart %" PRIu64 ", address 0x%" PRIx64 ", ASID %" PRIu64
                     ", VMID %" PRIu64 " (hypervisor.adoc, \"Hypervisor Memory-Management Fence "
                     "Instructions\")\n",
                f->pte->writer.code.virt ? "SFENCE.VMA in the guest" : "HFENCE.VVMA", f->h->config.id,
                f->va & TLB_PAGE_MASK, asid, vmid);
        break;
    case TABLE_G:
        fprintf(out, "    owed: HFENCE.GVMA by hart %" PRIu64 ", guest-physical 0x%" PRIx64
                     ", VMID %" PRIu64 " (hypervisor.adoc, \"Hypervisor Memory-Management Fence "
                     "Instructions\")\n",
                f->h->config.id, f->fresh->gpa & TLB_PAGE_MASK, vmid);
        break;
    }
}

static void put_finding(struct lint *lint, FILE *out, const struct finding *f)
{
    lint_begin(lint, out, LINT_STALE, (unsigned)f->h->config.id, &f->code);
    fprintf(out, "%s at 0x%" PRIx64 " by a stale translation to 0x%" PRIx64 "\n    ",
            walk_type_name(f->type), f->va, f->pa);
    put_fresh(out, f->fresh);
    if (f->pte)
        put_pte(lint, out, f);
    put_owed(out, f);
}

static uint64_t key_of(const struct finding *f)
{
    return f->pte ? f->pte->pa : f->va & TLB_PAGE_MASK;
}

static void tell(struct lint *lint, const struct finding *f)
{
    if (lint_is_new(lint, LINT_STALE, f->code.pc, key_of(f)))
        put_finding(lint, lint->out, f);
}

/* ---- deciding ---- */

static bool is_owed_at_once(const struct lint *lint, const struct finding *f)
{
    const struct lint_writer *w = f->pte ? &f->pte->writer : NULL;
    unsigned hart = (unsigned)f->h->config.id;

    if (!w || !w->is_known || w->is_device || w->hart != hart)
        return false;
    if (w->stay == lint->harts[hart].stay)
        return true;
    return f->pte->kind != TABLE_S && !w->code.virt;
}

static void forget_use(struct lint *lint, struct shadow *s)
{
    if (!s->use.text)
        return;
    lint->n_uses--;
    free(s->use.text);
    *s->use.link = s->use.next;
    if (s->use.next)
        s->use.next->use.link = s->use.link;
    s->use = (struct stale_use){0};
}

static void tell_use(struct lint *lint, struct shadow *s)
{
    if (s->use.text && lint_is_new(lint, LINT_STALE, s->use.pc, s->use.pte))
        fputs(s->use.text, lint->out);
    forget_use(lint, s);
}

static uint64_t content_of(const struct lint *lint, const struct shadow *s)
{
    const uint8_t *ram = phys_ram(machine_phys(lint->machine), s->pa, PHYS_PAGE_SIZE);
    uint64_t hash = 0;

    for (size_t i = 0; ram && i < PHYS_PAGE_SIZE; i += sizeof(uint64_t)) {
        uint64_t word;

        memcpy(&word, ram + i, sizeof(word));
        hash = lint_mix(hash, word);
    }
    return hash;
}

static void keep_use(struct lint *lint, struct shadow *s, const struct finding *f)
{
    struct shadow **link = &lint->uses[lint_place(lint, s->pa, USE_BITS)];
    size_t size;
    char *text = NULL;
    FILE *out = open_memstream(&text, &size);

    if (!out)
        return;
    put_finding(lint, out, f);
    if (fclose(out) != 0) {
        free(text);
        return;
    }
    s->use = (struct stale_use){.text = text,
                                .pc = f->code.pc,
                                .pte = key_of(f),
                                .instret = hart_instret(f->h),
                                .content = content_of(lint, s),
                                .next = *link,
                                .link = link};
    if (s->use.next)
        s->use.next->use.link = &s->use.next;
    *link = s;
    lint->n_uses++;
}

static bool is_overdue(const struct lint *lint, const struct shadow *s)
{
    return hart_instret(lint_machine_hart(lint, s->hart)) > s->use.instret + GRACE;
}

static void note_use(struct lint *lint, struct shadow *s, const struct finding *f)
{
    if (is_owed_at_once(lint, f))
        tell(lint, f);
    else if (!s->use.text)
        keep_use(lint, s, f);
    else if (is_overdue(lint, s))
        tell_use(lint, s);
}

static const struct shadow_feed *changed_feed(const struct shadow *s)
{
    for (unsigned i = 0; i < s->n_feeds; i++) {
        if (s->feeds[i].has_changed)
            return &s->feeds[i];
    }
    return NULL;
}

bool stale_cached(struct lint *lint, struct hart *h, uint64_t va, enum access_type type,
                  struct access_target *t)
{
    unsigned hart = (unsigned)h->config.id;
    uint64_t offset = va & ~TLB_PAGE_MASK;
    const struct shadow_feed *feed;
    struct walk_trace fresh;
    struct shadow *s;

    if (!lint->harts[hart].n_changed)
        return false;
    s = shadow_find(lint, hart, &h->bank->context, va);
    if (!s || !s->n_changed || !is_permitted(s, type) || is_as_good(h, s, va))
        return false;
    walk_trace(h, va, type, &s->context, &fresh);
    feed = changed_feed(s);
    if (feed && !leads_to(&fresh, s->pa) && !refuses_ad_only(&fresh))
        note_use(lint, s, &(struct finding){.h = h,
                                            .code = lint_here(lint, h),
                                            .va = va,
                                            .type = type,
                                            .pa = s->pa | offset,
                                            .fresh = &fresh,
                                            .pte = feed->pte,
                                            .was = feed->value});
    *t = (struct access_target){.pa = s->pa | offset,
                                .gpa = s->gpa | offset,
                                .log2_size = s->log2_size,
                                .g_log2_size = s->g_log2_size,
                                .is_global = s->is_global,
                                .may_write = s->may_write};
    return true;
}

/* The leaf of the last G-stage walk: what the G-stage's cache hid. */
static const struct shadow_pte *last_pte(struct lint *lint, const struct walk_trace *trace)
{
    const struct walk_trace_stage *stage;

    if (!trace->n_stages)
        return NULL;
    stage = &trace->stage[trace->n_stages - 1];
    if (!stage->n_ptes)
        return NULL;
    return shadow_pte_find(lint, shadow_pte_pa(trace, trace->n_stages - 1, stage->n_ptes - 1));
}

void stale_walked(struct lint *lint, struct hart *h, const struct access_target *t,
                  const struct walk_trace *trace)
{
    const struct shadow_pte *pte = last_pte(lint, trace);
    const struct finding f = {.h = h,
                              .code = lint_here(lint, h),
                              .va = trace->address,
                              .type = trace->type,
                              .pa = t->pa,
                              .fresh = trace,
                              .pte = pte,
                              .was = pte ? pte->writer.before : 0};

    if (!refuses_ad_only(trace) && is_owed_at_once(lint, &f))
        tell(lint, &f);
}

void stale_settle(struct lint *lint, struct shadow *s)
{
    if (s->use.text && is_overdue(lint, s))
        tell_use(lint, s);
    forget_use(lint, s);
}

void stale_restored(struct lint *lint, struct shadow *s)
{
    forget_use(lint, s);
}

void stale_reused(struct lint *lint, uint64_t pa)
{
    struct shadow *next;

    for (struct shadow *s = lint->uses[lint_place(lint, pa, USE_BITS)]; s; s = next) {
        next = s->use.next;
        if (s->pa == pa && s->use.content != content_of(lint, s))
            tell_use(lint, s);
    }
}

void stale_finish(struct lint *lint)
{
    for (unsigned i = 0; i < ARRAY_SIZE(lint->uses); i++) {
        while (lint->uses[i])
            tell_use(lint, lint->uses[i]);
    }
}
