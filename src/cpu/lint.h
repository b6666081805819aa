/*
 * The seam to the checks of --lint (debug/lint.h). A hart with one runs by the interpreter, and what
 * the checks need is asked for on slow paths: a page that holds page tables gets no write tags, so
 * stores to it are seen, and a translation that has lost its ground has no tags at all, so each use
 * of it is. An instruction that the checks look at has op_lint in front of its own op. A hart without
 * one runs the same code as ever.
 */
#ifndef HARTWOOD_CPU_LINT_H
#define HARTWOOD_CPU_LINT_H

#include "cpu/access.h"

struct hart_lint {
    /*
     * Before an access is translated. True, with *t: by a cached translation, which the page tables
     * may hold no more; a hart may go on using it until it is fenced.
     */
    bool (*cached)(void *ctx, struct hart *h, uint64_t va, enum access_type type,
                   struct access_target *t);
    /* The access has been translated by a walk (h->bank has its context). */
    void (*translated)(void *ctx, struct hart *h, uint64_t va, enum access_type type,
                       const struct access_target *t);
    /* Whether stores to the page must be seen. */
    bool (*is_table)(void *ctx, uint64_t page_pa);
    /* RAM was written by the slow way of a store, or by something else than a hart's store. */
    void (*wrote)(void *ctx, struct hart *h, uint64_t pa, uint64_t len, bool by_hart);
    /* The hart has dropped all its translations. */
    void (*flushed)(void *ctx, struct hart *h);
    /*
     * d, at h->pc, runs next. Called for all of FLOW_SYSTEM and FLOW_FP, and for the first one of a
     * block: so for each one that a jump, a trap or a return from one leads to.
     */
    void (*instruction)(void *ctx, struct hart *h, const struct insn *d);
    void *ctx;
};

/* Gives the hart its checks, or takes them away (NULL). Borrowed. Outside of hart_run(). */
void hart_set_lint(struct hart *h, const struct hart_lint *lint);

/* Takes the tags of the page at va away from the bank with this context. */
void lint_untag(struct hart *h, const struct tlb_context *context, uint64_t va);

/* Takes all tags of the guest with this hgatp away. */
void lint_untag_guest(struct hart *h, uint64_t hgatp);

static inline bool lint_cached(struct hart *h, uint64_t va, enum access_type type,
                               struct access_target *t)
{
    return UNLIKELY(h->lint != NULL) && h->lint->cached(h->lint->ctx, h, va, type, t);
}

static inline void lint_translated(struct hart *h, uint64_t va, enum access_type type,
                                   const struct access_target *t)
{
    if (UNLIKELY(h->lint != NULL))
        h->lint->translated(h->lint->ctx, h, va, type, t);
}

static inline bool lint_is_table(const struct hart *h, uint64_t page_pa)
{
    return UNLIKELY(h->lint != NULL) && h->lint->is_table(h->lint->ctx, page_pa);
}

static inline void lint_wrote(struct hart *h, uint64_t pa, uint64_t len, bool by_hart)
{
    if (UNLIKELY(h->lint != NULL))
        h->lint->wrote(h->lint->ctx, h, pa, len, by_hart);
}

op_fn op_lint;

#endif
