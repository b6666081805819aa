/*
 * Platform-level interrupt controller: RISC-V PLIC Specification 1.0.0 in SiFive's layout.
 * Contexts 2h and 2h+1 are the M-mode and the S-mode external interrupt of hart h.
 */
#ifndef HARTWOOD_DEVICES_PLIC_H
#define HARTWOOD_DEVICES_PLIC_H

#include "irq.h"
#include "mem/bus.h"

#define PLIC_MAX_HARTS 64

struct plic_config {
    unsigned n_harts;   /* 1..PLIC_MAX_HARTS */
    unsigned n_sources; /* interrupt 0 included; at most 1024 */
    /* Drives the pin of context `context`. */
    void (*set_pin)(void *ctx, unsigned context, bool level);
    void *ctx;
    uint32_t phandle;              /* of its device-tree node */
    const uint32_t *hart_phandles; /* n_harts, of the harts' own controllers; copied */
};

struct device *plic_create(const struct plic_config *config); /* NULL: out of memory */

/* The input of source `source` (1..n_sources-1) as a line that a device drives. */
struct irq_line plic_line(struct device *dev, unsigned source);

#endif
