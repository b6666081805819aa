/*
 * The seam to an engine that translates decoded blocks into host code. The interpreter needs none;
 * with one, each block starts with a head slot that counts entries (op_count), then leads to the
 * translation (op_native).
 *
 * Laws:
 * 1. Translated code returns to hart_run() as ops do: h->pc, h->exit and h->budget tell how.
 * 2. A translation lives as long as its block: block_cache_flush() and a store to the page end it.
 *    Its memory may be reused only after flush(), which is never called from inside of it.
 * 3. All engines of a machine's harts are one.
 */
#ifndef HARTWOOD_CPU_ENGINE_H
#define HARTWOOD_CPU_ENGINE_H

#include "cpu/state.h"

/* Instructions that translated code may run beyond its budget, at most. */
#define ENGINE_OVERRUN 320

struct engine {
    /*
     * Called when the block that starts with the head slot has been entered often enough. May make
     * heads of this and of other blocks lead to host code: fn op_native and `host`.
     */
    void (*translate)(struct engine *e, struct hart *h, struct insn *head);
    /* Runs host code until it hands control back. */
    void (*enter)(struct hart *h, const void *host);
    /* Makes the jump at h->site lead to `host`. */
    void (*link)(struct engine *e, void *site, const void *host);
    /* Makes the translation at `host` lead back to the lookup. */
    void (*drop)(struct engine *e, const void *host);
    /* Every translation is dropped. */
    void (*flush)(struct engine *e);
    struct gate_table *gates; /* owned; NULL: translations presume no gates (gate_id.h) */
    const void *miss;  /* what jump entries of blocks without a translation hold */
    int32_t threshold; /* entries until translate(); at least 1 */
};

op_fn op_count, op_native, op_pass;

/*
 * For translated code that ends with the hart as for hart_run() (law 1): takes the trap or a pending
 * interrupt and looks up what comes next. Its translation, or NULL: return to hart_run().
 */
const void *engine_next(struct hart *h);

#endif
