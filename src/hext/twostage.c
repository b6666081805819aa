/*
 * Two-stage address translation (hypervisor.adoc). The VS-stage is a walk whose every access to a
 * PTE goes through the G-stage as an implicit load or store; the guest-physical address it gives
 * then goes through the G-stage as what the instruction does. Faults are always reported as faults
 * of the original access (norm:H_vm_gpapriv).
 */
#include "cpu/counters.h"
#include "cpu/csr_bits.h"
#include "cpu/refill.h"
#include "hext/gstage.h"
#include "hext/hext.h"
#include "hext/hinst.h"

/* One translation under way. `in` is what its G-stage accesses have in common. */
struct twostage {
    struct hart *h;
    uint64_t va;
    enum access_type type;
    struct gstage_in in;
    uint64_t pte_pa; /* where the last PTE was read */
    bool has_trap; /* h->trap says why a PTE could not be accessed */
};

static bool guest_page_fault(struct twostage *w, uint64_t gpa, uint64_t tinst)
{
    static const enum cause cause[] = {
        [ACCESS_LOAD] = CAUSE_LOAD_GUEST,   [ACCESS_HLVX] = CAUSE_LOAD_GUEST,
        [ACCESS_STORE] = CAUSE_STORE_GUEST, [ACCESS_AMO] = CAUSE_STORE_GUEST,
        [ACCESS_FETCH] = CAUSE_FETCH_GUEST,
    };

    w->h->trap = (struct trap){
        .cause = cause[w->type], .tval = w->va, .tval2 = gpa >> 2, .tinst = tinst, .gva = true};
    return false;
}

/* The G-stage of one access; Bare lets everything pass (norm:hgatp_mode_bare_trans). */
static bool through_gstage(struct twostage *w, const struct gstage_in *in, uint64_t tinst,
                           struct access_target *t)
{
    if (field_get(in->hgatp, SATP_MODE) == ATP_MODE_BARE) {
        t->pa = in->gpa;
        t->g_log2_size = 64;
        t->may_write = true;
        return in->gpa >> 56 == 0 || access_access_fault(w->h, w->type, w->va);
    }
    switch (gstage_translate(w->h, in, t)) {
    case GSTAGE_PAGE_FAULT:
        return guest_page_fault(w, in->gpa, tinst);
    case GSTAGE_ACCESS_FAULT:
        return access_access_fault(w->h, w->type, w->va);
    default:
        return true;
    }
}

/* Where a PTE of the VS-stage lies in supervisor physical memory; MXR counts for explicit loads. */
static bool locate_pte(struct twostage *w, uint64_t gpa, enum access_type type, uint64_t *pa)
{
    struct gstage_in in = w->in;
    struct access_target t;

    in.gpa = gpa;
    in.type = type;
    in.mxr = false;
    w->has_trap = !through_gstage(w, &in, type == ACCESS_STORE ? HINST_PSEUDO_WRITE : HINST_PSEUDO_READ, &t);
    *pa = t.pa;
    return !w->has_trap;
}

static bool read_pte(void *ctx, uint64_t gpa, uint64_t *pte)
{
    struct twostage *w = ctx;

    return locate_pte(w, gpa, ACCESS_LOAD, &w->pte_pa) && access_read_pte(w->h, w->pte_pa, pte);
}

static bool write_pte(void *ctx, uint64_t gpa, uint64_t pte)
{
    struct twostage *w = ctx;
    uint64_t pa;

    return locate_pte(w, gpa, ACCESS_STORE, &pa) && access_write_pte(w->h, pa, pte);
}

static bool vs_stage(struct twostage *w, struct walk_out *out)
{
    const struct walk_memory memory = {read_pte, write_pte, w};
    const struct walk_in in = access_first_stage(w->h, w->va, w->type, &w->h->bank->context);
    enum walk_result result = refill_walk(w->h, &in, &memory, out);

    counters_add(w->h, EVENT_TWO_STAGE_WALKS, 1);
    if (result == WALK_OK) {
        if (w->pte_pa) /* not from a table that was known */
            refill_note(w->h, w->va, out, align_down(w->pte_pa, PHYS_PAGE_SIZE));
        return true;
    }
    if (result == WALK_PAGE_FAULT)
        return access_page_fault(w->h, w->type, w->va);
    return !w->has_trap ? access_access_fault(w->h, w->type, w->va) : false;
}

bool hext_translate(struct hart *h, uint64_t va, enum access_type type, uint32_t ctx,
                    struct access_target *t)
{
    struct twostage w = {
        .h = h,
        .va = va,
        .type = type,
        .in = gstage_request(0, type, &h->bank->context),
    };
    struct walk_out vs = {.pa = va, .log2_size = 64, .is_global = true, .may_write = true,
                          .level = WALK_NO_LEVEL};

    if ((ctx & CTX_PAGED) && !vs_stage(&w, &vs))
        return false;
    w.in.gpa = vs.pa;
    if (!through_gstage(&w, &w.in, 0, t))
        return false;
    t->gpa = vs.pa;
    t->log2_size = vs.log2_size;
    t->is_global = vs.is_global;
    t->level = vs.level;
    t->pte = vs.pte;
    t->may_write = t->may_write && vs.may_write;
    return true;
}
