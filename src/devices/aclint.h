/*
 * Timer and software interrupts of M-mode in the layout of SiFive's CLINT, which the RISC-V ACLINT
 * specification 1.0-rc4 takes over: MSWI at +0, MTIMER with mtimecmp at +0x4000, mtime at +0xbff8.
 * The registers themselves live in the harts and the machine's clock.
 */
#ifndef HARTWOOD_DEVICES_ACLINT_H
#define HARTWOOD_DEVICES_ACLINT_H

#include "mem/bus.h"

#define ACLINT_MAX_HARTS 64

/* The harts and the clock as this device sees them. hart: index below n_harts. */
struct aclint_port {
    bool (*get_msip)(void *ctx, unsigned hart);
    void (*set_msip)(void *ctx, unsigned hart, bool level);
    uint64_t (*get_mtimecmp)(void *ctx, unsigned hart);
    void (*set_mtimecmp)(void *ctx, unsigned hart, uint64_t value);
    uint64_t (*get_mtime)(void *ctx);
    void (*set_mtime)(void *ctx, uint64_t value);
};

struct aclint_config {
    unsigned n_harts; /* 1..ACLINT_MAX_HARTS */
    const struct aclint_port *port;
    void *ctx;
    const uint32_t *hart_phandles; /* n_harts, of the harts' interrupt controllers; copied */
};

struct device *aclint_create(const struct aclint_config *config); /* NULL: out of memory */

#endif
