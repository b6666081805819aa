/*
 * The seam to those who watch what harts do (event traces, reports) without changing it. A hart that
 * nobody observes pays one branch where it traps, changes its mode or fences, and nothing elsewhere.
 *
 * Laws:
 * 1. An observer reads the hart and writes nothing of it.
 * 2. All harts of a machine have the same list of observers.
 */
#ifndef HARTWOOD_CPU_OBSERVE_H
#define HARTWOOD_CPU_OBSERVE_H

#include "cpu/state.h"
#include "cpu/trap.h"

enum fence_kind { FENCE_VMA, FENCE_VVMA, FENCE_GVMA };

/* What SFENCE.VMA, HFENCE.VVMA, HFENCE.GVMA or the HINVAL and SINVAL forms of them named. */
struct fence_event {
    enum fence_kind kind;
    uint64_t pc;       /* of the instruction; the hart's own may still be that of its block */
    bool has_address, has_id;
    uint64_t address;  /* virtual; guest-physical for FENCE_GVMA */
    uint64_t id;       /* ASID; VMID for FENCE_GVMA */
    bool is_guests;    /* FENCE_VMA executed in a guest, and FENCE_VVMA */
    uint64_t vmid;     /* of hgatp at that time */
    unsigned n_dropped; /* cached translations */
};

/* Any function may be NULL. */
struct hart_observer {
    /* h->trap is about to be entered; mode, pc and CSRs are those before. */
    void (*trapped)(struct hart_observer *self, const struct hart *h, enum trap_target target);
    /* Privilege or V have been set, perhaps to what they were. */
    void (*mode_set)(struct hart_observer *self, const struct hart *h);
    void (*fenced)(struct hart_observer *self, const struct hart *h,
                   const struct fence_event *fence);
    struct hart_observer *next;
};

void observe_trap(const struct hart *h, enum trap_target target);
void observe_mode(const struct hart *h);
void observe_fence(const struct hart *h, const struct fence_event *fence);

#endif
