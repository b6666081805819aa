#include "debug/walk_trace.h"

#include "cpu/csr_bits.h"
#include "hext/gstage.h"
#include "hext/hinst.h"

/* What the hooks of one walk need. */
struct recorder {
    struct hart *h;
    struct walk_trace *trace;
    struct walk_trace_stage *stage;
    bool has_trap; /* trace->trap tells why a PTE could not be reached */
};

static void set_trap(struct walk_trace *trace, const enum cause cause[3], uint64_t tval2,
                     uint64_t tinst)
{
    bool is_fetch = trace->type == ACCESS_FETCH;
    bool is_store = trace->type == ACCESS_STORE || trace->type == ACCESS_AMO;

    trace->trap = (struct trap){.cause = cause[is_fetch ? 0 : is_store ? 2 : 1],
                                .tval = trace->address,
                                .tval2 = tval2,
                                .tinst = tinst,
                                .gva = walk_trace_flags(trace) & CTX_VIRT};
}

static void set_access_fault(struct walk_trace *trace)
{
    static const enum cause cause[3] = {CAUSE_FETCH_ACCESS, CAUSE_LOAD_ACCESS, CAUSE_STORE_ACCESS};

    set_trap(trace, cause, 0, 0);
}

static void set_page_fault(struct walk_trace *trace)
{
    static const enum cause cause[3] = {CAUSE_FETCH_PAGE, CAUSE_LOAD_PAGE, CAUSE_STORE_PAGE};

    set_trap(trace, cause, 0, 0);
}

static void set_guest_page_fault(struct walk_trace *trace, uint64_t gpa, uint64_t tinst)
{
    static const enum cause cause[3] = {CAUSE_FETCH_GUEST, CAUSE_LOAD_GUEST, CAUSE_STORE_GUEST};

    set_trap(trace, cause, gpa >> 2, tinst);
}

static struct walk_trace_stage *add_stage(struct walk_trace *trace, const struct walk_in *in,
                                          enum walk_purpose purpose)
{
    struct walk_trace_stage *stage = &trace->stage[trace->n_stages++];

    *stage = (struct walk_trace_stage){.in = *in, .purpose = purpose};
    return stage;
}

static struct walk_trace_pte *add_pte(struct walk_trace_stage *stage, uint64_t address)
{
    struct walk_trace_pte *pte = &stage->pte[stage->n_ptes++];

    *pte = (struct walk_trace_pte){.address = address, .gstage = -1};
    return pte;
}

/* A table may lead through itself: what this walk would have written counts from then on. */
static bool read_pte(struct recorder *r, uint64_t pa, struct walk_trace_pte *pte)
{
    pte->is_read = access_read_pte(r->h, pa, &pte->value);
    for (unsigned i = 0; pte->is_read && i < r->trace->n_updates; i++) {
        if (r->trace->update[i].pa == pa)
            pte->value = r->trace->update[i].value;
    }
    return pte->is_read;
}

static bool write_pte(struct recorder *r, uint64_t pa, uint64_t value)
{
    struct walk_trace *trace = r->trace;
    bool uniform;

    if (!(pmp_check(&r->h->pmp, pa, 8, false, &uniform) & PMP_W))
        return false;
    trace->update[trace->n_updates].pa = pa;
    trace->update[trace->n_updates++].value = value;
    return true;
}

static void note_update(struct walk_trace_stage *stage, uint64_t pte)
{
    stage->sets_ad = true;
    stage->updated_leaf = pte;
}

/* Hooks of a walk whose tables are in physical memory. */
static bool read_physical(void *ctx, uint64_t address, uint64_t *value)
{
    struct recorder *r = ctx;
    struct walk_trace_pte *pte = add_pte(r->stage, address);
    bool ok = read_pte(r, address, pte);

    *value = pte->value;
    return ok;
}

static bool write_physical(void *ctx, uint64_t address, uint64_t value)
{
    struct recorder *r = ctx;

    note_update(r->stage, value);
    return write_pte(r, address, value);
}

/* The G-stage of one access. Sets the trap when it fails. */
static bool through_gstage(struct hart *h, struct walk_trace *trace, const struct gstage_in *in,
                           enum walk_purpose purpose, uint64_t *pa, int *index)
{
    const uint64_t tinst = purpose == WALK_FOR_PTE_READ    ? HINST_PSEUDO_READ
                           : purpose == WALK_FOR_PTE_WRITE ? HINST_PSEUDO_WRITE
                                                           : 0;
    struct recorder r = {.h = h, .trace = trace};
    const struct walk_memory memory = {read_physical, write_physical, &r};
    struct walk_in walk;

    *index = -1;
    *pa = in->gpa;
    if (field_get(in->hgatp, SATP_MODE) == ATP_MODE_BARE) {
        if (in->gpa >> 56)
            set_access_fault(trace);
        return in->gpa >> 56 == 0;
    }
    walk = gstage_walk(h, in);
    *index = (int)trace->n_stages;
    r.stage = add_stage(trace, &walk, purpose);
    r.stage->result = walk_stage(&walk, &memory, &r.stage->out);
    *pa = r.stage->out.pa;
    if (r.stage->result == WALK_PAGE_FAULT)
        set_guest_page_fault(trace, in->gpa, tinst);
    else if (r.stage->result == WALK_ACCESS_FAULT)
        set_access_fault(trace);
    return r.stage->result == WALK_OK;
}

/* Hooks of the VS-stage, whose tables are in guest-physical memory. */
static bool locate(struct recorder *r, uint64_t gpa, enum walk_purpose purpose, uint64_t *pa,
                   int *index)
{
    struct gstage_in in = gstage_request(gpa, r->trace->type, &r->trace->context);

    in.type = purpose == WALK_FOR_PTE_WRITE ? ACCESS_STORE : ACCESS_LOAD;
    in.mxr = false;
    r->has_trap = !through_gstage(r->h, r->trace, &in, purpose, pa, index);
    return !r->has_trap;
}

static bool read_guest(void *ctx, uint64_t gpa, uint64_t *value)
{
    struct recorder *r = ctx;
    struct walk_trace_pte *pte = add_pte(r->stage, gpa);
    uint64_t pa;
    bool ok = locate(r, gpa, WALK_FOR_PTE_READ, &pa, &pte->gstage) && read_pte(r, pa, pte);

    *value = pte->value;
    return ok;
}

static bool write_guest(void *ctx, uint64_t gpa, uint64_t value)
{
    struct recorder *r = ctx;
    uint64_t pa;
    int index;

    note_update(r->stage, value);
    return locate(r, gpa, WALK_FOR_PTE_WRITE, &pa, &index) && write_pte(r, pa, value);
}

static bool through_first_stage(struct hart *h, struct walk_trace *trace, bool is_guest)
{
    const struct walk_in in = access_first_stage(h, trace->address, trace->type, &trace->context);
    struct recorder r = {.h = h, .trace = trace};
    const struct walk_memory guest = {read_guest, write_guest, &r};
    const struct walk_memory host = {read_physical, write_physical, &r};

    trace->first = (int)trace->n_stages;
    r.stage = add_stage(trace, &in, WALK_FOR_ACCESS);
    r.stage->result = walk_stage(&in, is_guest ? &guest : &host, &r.stage->out);
    if (r.stage->result == WALK_PAGE_FAULT)
        set_page_fault(trace);
    else if (r.stage->result == WALK_ACCESS_FAULT && !r.has_trap)
        set_access_fault(trace);
    trace->gpa = r.stage->out.pa;
    return r.stage->result == WALK_OK;
}

static bool both_stages(struct hart *h, struct walk_trace *trace)
{
    uint32_t ctx = walk_trace_flags(trace);
    struct gstage_in in;

    trace->gpa = trace->address;
    if ((ctx & CTX_PAGED) && !through_first_stage(h, trace, ctx & CTX_VIRT))
        return false;
    trace->pa = trace->gpa;
    if (!(ctx & CTX_VIRT)) {
        if (trace->pa >> 56)
            set_access_fault(trace);
        return trace->pa >> 56 == 0;
    }
    in = gstage_request(trace->gpa, trace->type, &trace->context);
    return through_gstage(h, trace, &in, WALK_FOR_ACCESS, &trace->pa, &trace->second);
}

static bool pmp_allows(struct hart *h, struct walk_trace *trace)
{
    static const uint8_t wanted_of[] = {
        [ACCESS_LOAD] = PMP_R,        [ACCESS_STORE] = PMP_W,        [ACCESS_FETCH] = PMP_X,
        [ACCESS_AMO] = PMP_R | PMP_W, [ACCESS_HLVX] = PMP_R | PMP_X,
    };
    unsigned wanted = wanted_of[trace->type];
    bool uniform;

    trace->pmp = pmp_check(&h->pmp, trace->pa, 1, (walk_trace_flags(trace) & CTX_PRIV) == PRIV_M, &uniform);
    if ((trace->pmp & wanted) == wanted)
        return true;
    set_access_fault(trace);
    return false;
}

void walk_trace(struct hart *h, uint64_t address, enum access_type type,
                const struct tlb_context *context, struct walk_trace *trace)
{
    *trace = (struct walk_trace){
        .address = address, .type = type, .context = *context, .first = -1, .second = -1};
    trace->ok = both_stages(h, trace) && pmp_allows(h, trace);
}

struct tlb_context walk_trace_guest_physical(const struct hart *h, uint64_t hgatp)
{
    struct tlb_context context;

    access_context_of(h, true, PRIV_S, &context);
    context.data &= ~(uint32_t)CTX_PAGED;
    context.fetch = context.data;
    context.atp = 0;
    context.hgatp = hgatp;
    return context;
}
