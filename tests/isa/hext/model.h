/*
 * Both stages of translation as the text gives them, step by step, without anything cached: what an
 * access must come to (supervisor.adoc, "Virtual Address Translation Process"; hypervisor.adoc,
 * "Guest Physical Address Translation"; svnapot.adoc; svpbmt.adoc). Reads the tables in memory and
 * changes nothing; the updates of A and D that it finds due are listed.
 */
#ifndef HEXT_MODEL_H
#define HEXT_MODEL_H

#include "access.h"

#define MODEL_UPDATES 16

struct model {
    /* what is asked */
    u64 vsatp, hgatp;
    bool user, vs_sum, vs_mxr, hs_mxr;
    bool vs_adue, g_adue, vs_pbmte, g_pbmte, napot;
    bool svrsw60t59b; /* bits 60 and 59 are software's */
    /* whether a physical address is memory */
    bool (*is_memory)(u64 pa);
    /* the answer */
    enum { MODEL_WORKS, MODEL_PAGE_FAULT, MODEL_GUEST_FAULT, MODEL_ACCESS_FAULT } result;
    u64 pa;
    u64 gpa;          /* of a guest-page fault */
    enum tinst tinst;
    unsigned n_updates;
    struct {
        u64 pa, pte;
    } update[MODEL_UPDATES];
};

void model_access(struct model *m, enum kind kind, u64 va);

#endif
