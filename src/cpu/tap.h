/*
 * Who follows a hart step by step listens here (check/check.h). Nothing on this list is called from
 * a hot path.
 */
#ifndef HARTWOOD_CPU_TAP_H
#define HARTWOOD_CPU_TAP_H

#include "cpu/state.h"

/* Any of the functions may be NULL. */
struct hart_tap {
    /* Interrupts have been looked at; code runs next, if at all. */
    void (*attended)(void *ctx, struct hart *h);
    /* Code has handed control back, and its trap has been taken. */
    void (*returned)(void *ctx, struct hart *h);
    /* A CSR that is not determined by the instructions before was read as `value`. */
    uint64_t (*read)(void *ctx, struct hart *h, uint64_t value);
    /*
     * RAM was written by the slow way of a store. A hart with this function has no other way: it
     * gets no write tags.
     */
    void (*wrote)(void *ctx, struct hart *h, uint64_t pa, uint64_t len);
    void *ctx;
};

static inline uint64_t tap_read(struct hart *h, uint64_t value)
{
    return h->tap && h->tap->read ? h->tap->read(h->tap->ctx, h, value) : value;
}

static inline bool tap_wants_stores(const struct hart *h)
{
    return h->tap && h->tap->wrote;
}

static inline void tap_wrote(struct hart *h, uint64_t pa, uint64_t len)
{
    if (tap_wants_stores(h))
        h->tap->wrote(h->tap->ctx, h, pa, len);
}

#endif
