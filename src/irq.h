/*
 * A level-triggered interrupt line as a closure: who drives it does not know what listens
 * (PLIC, APLIC, a hart's pin).
 */
#ifndef HARTWOOD_IRQ_H
#define HARTWOOD_IRQ_H

#include <stdbool.h>

struct irq_line {
    void (*set)(void *ctx, unsigned line, bool level); /* NULL: not connected */
    void *ctx;
    unsigned line;
};

static inline void irq_set(const struct irq_line *irq, bool level)
{
    if (irq->set)
        irq->set(irq->ctx, irq->line, level);
}

#endif
