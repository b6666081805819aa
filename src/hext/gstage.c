#include "hext/gstage.h"

#include <stdlib.h>
#include <string.h>

#include "cpu/counters.h"
#include "cpu/csr_bits.h"

#define CACHE_BITS 10
#define CACHE_ENTRIES (1u << CACHE_BITS)

/* One 4 KiB page of guest-physical memory. */
struct gstage_entry {
    uint64_t gpa;   /* page address */
    uint64_t hgatp; /* 0: free, since a cached MODE is not Bare */
    uint64_t pa;    /* page address */
    uint8_t log2_size;
    bool r, w, x; /* of the leaf; w only with D set */
};

struct gstage_cache {
    struct gstage_entry entry[CACHE_ENTRIES];
    uint16_t used[CACHE_ENTRIES]; /* indices of entries that may be in use, once each */
    unsigned n_used;
    bool listed[CACHE_ENTRIES];   /* whether the index stands in `used` */
    struct leaf_set superpages;   /* that there may be fragments of */
};

struct gstage_cache *gstage_create(void)
{
    return calloc(1, sizeof(struct gstage_cache));
}

void gstage_destroy(struct gstage_cache *cache)
{
    free(cache);
}

void gstage_flush(struct gstage_cache *cache)
{
    for (unsigned i = 0; i < cache->n_used; i++)
        cache->entry[cache->used[i]].hgatp = 0;
    cache->n_used = 0;
    memset(cache->listed, 0, sizeof(cache->listed));
    leaf_set_clear(&cache->superpages);
}

static unsigned index_of(uint64_t gpa)
{
    uint64_t page = gpa >> TLB_PAGE_SHIFT;

    return (unsigned)(page ^ page >> CACHE_BITS) & (CACHE_ENTRIES - 1);
}

static bool fence_hits(const struct tlb_guest_fence *fence, const struct gstage_entry *e)
{
    if (fence->has_vmid && field_get(e->hgatp, HGATP_VMID) != fence->vmid)
        return false;
    return !fence->has_gpa || ((e->gpa ^ fence->gpa) >> e->log2_size) == 0;
}

static unsigned drop_if_hit(struct gstage_entry *e, const struct tlb_guest_fence *fence)
{
    if (!e->hgatp || !fence_hits(fence, e))
        return 0;
    e->hgatp = 0;
    return 1;
}

unsigned gstage_fence(struct gstage_cache *cache, const struct tlb_guest_fence *fence)
{
    unsigned kept = 0;
    unsigned dropped = 0;

    if (fence->has_gpa && !leaf_set_covers(&cache->superpages, fence->gpa))
        return drop_if_hit(&cache->entry[index_of(fence->gpa)], fence);
    for (unsigned i = 0; i < cache->n_used; i++) {
        unsigned index = cache->used[i];

        dropped += drop_if_hit(&cache->entry[index], fence);
        if (cache->entry[index].hgatp)
            cache->used[kept++] = (uint16_t)index;
        else
            cache->listed[index] = false;
    }
    cache->n_used = kept;
    return dropped;
}

/* HLVX asks for the permission to execute in place of the one to read. */
static bool is_permitted(const struct gstage_in *in, const struct gstage_entry *e)
{
    switch (in->type) {
    case ACCESS_LOAD:
        return e->r || (in->mxr && e->x);
    case ACCESS_HLVX:
    case ACCESS_FETCH:
        return e->x;
    default:
        return e->w;
    }
}

/* False: not cached, or the walk must say why the access is not permitted. */
static bool lookup(struct hart *h, const struct gstage_in *in, struct access_target *t)
{
    const struct gstage_entry *e = &h->gstage->entry[index_of(in->gpa)];

    if (e->hgatp != in->hgatp || e->gpa != (in->gpa & TLB_PAGE_MASK))
        return false;
    t->pa = e->pa | (in->gpa & ~TLB_PAGE_MASK);
    t->g_log2_size = e->log2_size;
    t->may_write = e->w;
    return is_permitted(in, e);
}

static void remember(struct gstage_cache *cache, const struct gstage_in *in,
                     const struct walk_out *out)
{
    unsigned index = index_of(in->gpa);
    struct gstage_entry *e = &cache->entry[index];

    if (!cache->listed[index]) {
        cache->listed[index] = true;
        cache->used[cache->n_used++] = (uint16_t)index;
    }
    leaf_set_add(&cache->superpages, in->gpa, out->log2_size);
    *e = (struct gstage_entry){
        .gpa = in->gpa & TLB_PAGE_MASK,
        .hgatp = in->hgatp,
        .pa = out->pa & TLB_PAGE_MASK,
        .log2_size = (uint8_t)out->log2_size,
        .r = out->may_read,
        .w = out->may_write,
        .x = out->may_fetch,
    };
}

struct gstage_in gstage_request(uint64_t gpa, enum access_type type,
                                const struct tlb_context *context)
{
    uint32_t ctx = type == ACCESS_FETCH ? context->fetch : context->data;

    return (struct gstage_in){
        .gpa = gpa,
        .hgatp = context->hgatp,
        .type = type,
        .mxr = ctx & CTX_MXR,
        .adue = ctx & CTX_GADUE,
        .pbmte = ctx & CTX_GPBMTE,
    };
}

struct walk_in gstage_walk(const struct hart *h, const struct gstage_in *in)
{
    return (struct walk_in){
        .va = in->gpa,
        .atp = in->hgatp,
        .is_gstage = true,
        .is_store = in->type == ACCESS_STORE || in->type == ACCESS_AMO,
        .is_fetch = in->type == ACCESS_FETCH,
        .is_hlvx = in->type == ACCESS_HLVX,
        .is_user = true, /* norm:H_vm_gpapriv */
        .mxr = in->mxr,
        .adue = in->adue,
        .pbmte = in->pbmte,
        .has_napot = isa_has(h->config.isa, EXT_SVNAPOT),
    };
}

enum gstage_result gstage_translate(struct hart *h, const struct gstage_in *in,
                                    struct access_target *t)
{
    const struct walk_memory memory = {access_read_pte, access_write_pte, h};
    const struct walk_in walk = gstage_walk(h, in);
    struct walk_out out;
    enum walk_result result;

    if (lookup(h, in, t)) {
        h->stats.guest_walk_hits++;
        return GSTAGE_OK;
    }
    result = walk_stage(&walk, &memory, &out);
    h->stats.guest_walks++;
    h->stats.guest_walk_loads += out.loads;
    counters_add(h, EVENT_G_STAGE_WALKS, 1);
    counters_add(h, EVENT_WALK_LOADS, out.loads);
    if (result != WALK_OK)
        return result == WALK_PAGE_FAULT ? GSTAGE_PAGE_FAULT : GSTAGE_ACCESS_FAULT;
    t->pa = out.pa;
    t->g_log2_size = out.log2_size;
    t->may_write = out.may_write;
    /* An entry tells what the leaf has: nothing that MXR or HLVX turned one permission into. */
    if (!in->mxr && in->type != ACCESS_HLVX)
        remember(h->gstage, in, &out);
    return GSTAGE_OK;
}
