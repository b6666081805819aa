/*
 * The G-stage by itself: guest-physical to supervisor physical addresses, with a cache that makes
 * a two-stage miss cost about what a one-stage miss costs.
 *
 * Laws:
 * 1. An entry belongs to one hgatp as a whole: another guest never finds it. A change of menvcfg's
 *    ADUE or PBMTE owes an HFENCE.GVMA of everything (hypervisor.adoc, "Memory-Management Fences").
 * 2. An entry holds what the leaf allows, not what one access needed; a store that finds D clear
 *    walks again.
 * 3. HFENCE.GVMA drops each 4 KiB fragment of the leaf it names; the price is by entries in use.
 */
#ifndef HARTWOOD_HEXT_GSTAGE_H
#define HARTWOOD_HEXT_GSTAGE_H

#include "cpu/access.h"

struct gstage_cache *gstage_create(void); /* NULL: out of memory */
void gstage_destroy(struct gstage_cache *cache);
void gstage_flush(struct gstage_cache *cache);
/* Returns the number of entries dropped. */
unsigned gstage_fence(struct gstage_cache *cache, const struct tlb_guest_fence *fence);

enum gstage_result { GSTAGE_OK, GSTAGE_PAGE_FAULT, GSTAGE_ACCESS_FAULT };

/* What an access wants of the G-stage; implicit ones are loads and stores without MXR. */
struct gstage_in {
    uint64_t gpa;
    uint64_t hgatp;
    enum access_type type;
    bool mxr;
    bool adue, pbmte; /* of menvcfg */
};

/* The request of an access of this type at gpa under `context`, a guest's. */
struct gstage_in gstage_request(uint64_t gpa, enum access_type type,
                                const struct tlb_context *context);
/* What the walk of that request is asked; in->hgatp is not Bare. */
struct walk_in gstage_walk(const struct hart *h, const struct gstage_in *in);

/*
 * *t: pa, g_log2_size and may_write. GSTAGE_PAGE_FAULT: a guest-page fault at in->gpa;
 * GSTAGE_ACCESS_FAULT: a PTE of the G-stage could not be accessed.
 */
enum gstage_result gstage_translate(struct hart *h, const struct gstage_in *in,
                                    struct access_target *t);

#endif
