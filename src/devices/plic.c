#include "devices/plic.h"

#include <stdlib.h>
#include <string.h>

#include "devices/fdt.h"

/* Memory map, chapter 3 of the specification. */
#define PRIORITY_BASE 0x0
#define PENDING_BASE 0x1000
#define ENABLE_BASE 0x2000
#define ENABLE_STRIDE 0x80
#define CONTEXT_BASE 0x200000
#define CONTEXT_STRIDE 0x1000
#define CONTEXT_THRESHOLD 0x0
#define CONTEXT_CLAIM 0x4

#define MAX_SOURCES 1024
#define MAX_WORDS (MAX_SOURCES / 32)
#define PRIORITY_MASK 7u

/* Interrupt numbers of a hart (privileged specification, mip). */
#define IRQ_S_EXTERNAL 9
#define IRQ_M_EXTERNAL 11

struct context {
    uint32_t enable[MAX_WORDS];
    uint32_t threshold;
    bool pin;
};

struct plic {
    struct device dev;
    struct plic_config config;
    unsigned n_contexts;
    unsigned n_words;
    uint32_t level[MAX_WORDS];   /* inputs as the devices drive them */
    uint32_t pending[MAX_WORDS]; /* IP */
    uint32_t in_service[MAX_WORDS]; /* gateway closed: forwarded, not completed (chapter 1.1) */
    uint32_t priority[MAX_SOURCES];
    uint32_t hart_phandles[PLIC_MAX_HARTS];
    struct context contexts[]; /* n_contexts */
};

static struct plic *from_device(struct device *dev)
{
    return container_of(dev, struct plic, dev);
}

/* The pending enabled source of highest priority above `floor`, lowest number first; 0: none. */
static unsigned best_source(const struct plic *plic, const struct context *context, uint32_t floor)
{
    unsigned best = 0;
    uint32_t best_priority = floor;

    for (unsigned word = 0; word < plic->n_words; word++) {
        uint32_t candidates = plic->pending[word] & context->enable[word];

        for (; candidates; candidates &= candidates - 1) {
            unsigned source = word * 32 + (unsigned)__builtin_ctz(candidates);

            if (plic->priority[source] > best_priority) {
                best = source;
                best_priority = plic->priority[source];
            }
        }
    }
    return best;
}

static void update_pins(struct plic *plic)
{
    for (unsigned i = 0; i < plic->n_contexts; i++) {
        struct context *context = &plic->contexts[i];
        bool pin = best_source(plic, context, context->threshold) != 0;

        if (pin != context->pin) {
            context->pin = pin;
            plic->config.set_pin(plic->config.ctx, i, pin);
        }
    }
}

/*
 * Gateway of a level-triggered source: a request is forwarded once, then the gateway stays closed
 * until completion; a request that was forwarded stays pending even when the level falls.
 */
static void gateway_update(struct plic *plic, unsigned source)
{
    uint32_t bit = UINT32_C(1) << (source % 32);
    unsigned word = source / 32;

    if (plic->level[word] & ~plic->in_service[word] & bit) {
        plic->pending[word] |= bit;
        plic->in_service[word] |= bit;
    }
}

static void set_level(void *ctx, unsigned source, bool level)
{
    struct plic *plic = ctx;
    uint32_t bit = UINT32_C(1) << (source % 32);

    if (level)
        plic->level[source / 32] |= bit;
    else
        plic->level[source / 32] &= ~bit;
    gateway_update(plic, source);
    update_pins(plic);
}

/* Claims ignore the threshold (chapter 8). */
static uint32_t claim(struct plic *plic, const struct context *context)
{
    unsigned source = best_source(plic, context, 0);

    if (source) {
        plic->pending[source / 32] &= ~(UINT32_C(1) << (source % 32));
        update_pins(plic);
    }
    return source;
}

/* A completion for a source that this context has not enabled is ignored (chapter 9). */
static void complete(struct plic *plic, const struct context *context, uint32_t source)
{
    uint32_t bit = UINT32_C(1) << (source % 32);
    unsigned word = source / 32;

    if (source == 0 || source >= plic->config.n_sources || !(context->enable[word] & bit))
        return;
    if (plic->pending[word] & bit)
        return; /* nobody has claimed it yet */
    plic->in_service[word] &= ~bit;
    gateway_update(plic, source);
    update_pins(plic);
}

/* The bits of word `word` that belong to implemented sources; source 0 does not exist. */
static uint32_t implemented(const struct plic *plic, unsigned word)
{
    unsigned first = word * 32;
    uint32_t mask = UINT32_MAX;

    if (first >= plic->config.n_sources)
        return 0;
    if (plic->config.n_sources - first < 32)
        mask = (UINT32_C(1) << (plic->config.n_sources - first)) - 1;
    return word == 0 ? mask & ~UINT32_C(1) : mask;
}

static bool plic_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    struct plic *plic = from_device(dev);

    (void)size;
    *value = 0;
    if (offset < PENDING_BASE) {
        *value = plic->priority[offset / 4];
    } else if (offset < PENDING_BASE + MAX_WORDS * 4) {
        *value = plic->pending[(offset - PENDING_BASE) / 4];
    } else if (offset >= ENABLE_BASE && offset < ENABLE_BASE + plic->n_contexts * ENABLE_STRIDE) {
        uint64_t at = offset - ENABLE_BASE;

        *value = plic->contexts[at / ENABLE_STRIDE].enable[at % ENABLE_STRIDE / 4];
    } else if (offset >= CONTEXT_BASE
               && offset < CONTEXT_BASE + plic->n_contexts * CONTEXT_STRIDE) {
        struct context *context = &plic->contexts[(offset - CONTEXT_BASE) / CONTEXT_STRIDE];

        if (offset % CONTEXT_STRIDE == CONTEXT_THRESHOLD)
            *value = context->threshold;
        else if (offset % CONTEXT_STRIDE == CONTEXT_CLAIM)
            *value = claim(plic, context);
    }
    return true;
}

static bool plic_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct plic *plic = from_device(dev);
    uint32_t word = (uint32_t)value;

    (void)size;
    if (offset < PENDING_BASE) {
        if (offset != 0 && offset / 4 < plic->config.n_sources)
            plic->priority[offset / 4] = word & PRIORITY_MASK;
    } else if (offset >= ENABLE_BASE && offset < ENABLE_BASE + plic->n_contexts * ENABLE_STRIDE) {
        uint64_t at = offset - ENABLE_BASE;
        unsigned index = (unsigned)(at % ENABLE_STRIDE / 4);

        plic->contexts[at / ENABLE_STRIDE].enable[index] = word & implemented(plic, index);
    } else if (offset >= CONTEXT_BASE
               && offset < CONTEXT_BASE + plic->n_contexts * CONTEXT_STRIDE) {
        struct context *context = &plic->contexts[(offset - CONTEXT_BASE) / CONTEXT_STRIDE];

        if (offset % CONTEXT_STRIDE == CONTEXT_THRESHOLD)
            context->threshold = word & PRIORITY_MASK;
        else if (offset % CONTEXT_STRIDE == CONTEXT_CLAIM)
            complete(plic, context, word);
    }
    update_pins(plic);
    return true;
}

static void plic_reset(struct device *dev)
{
    struct plic *plic = from_device(dev);

    memset(plic->pending, 0, sizeof(plic->pending));
    memset(plic->in_service, 0, sizeof(plic->in_service));
    memset(plic->priority, 0, sizeof(plic->priority));
    for (unsigned i = 0; i < plic->n_contexts; i++) {
        memset(plic->contexts[i].enable, 0, sizeof(plic->contexts[i].enable));
        plic->contexts[i].threshold = 0;
    }
    update_pins(plic);
    for (unsigned source = 1; source < plic->config.n_sources; source++)
        gateway_update(plic, source);
}

static void plic_destroy(struct device *dev)
{
    free(from_device(dev));
}

static int plic_describe(struct device *dev, struct fdt_writer *fdt)
{
    static const char *const compatible[] = {"sifive,plic-1.0.0", "riscv,plic0", NULL};
    struct plic *plic = from_device(dev);
    uint32_t pins[PLIC_MAX_HARTS * 4];

    for (unsigned i = 0; i < plic->config.n_harts; i++) {
        pins[i * 4] = plic->hart_phandles[i];
        pins[i * 4 + 1] = IRQ_M_EXTERNAL;
        pins[i * 4 + 2] = plic->hart_phandles[i];
        pins[i * 4 + 3] = IRQ_S_EXTERNAL;
    }
    fdt_writer_begin_unit(fdt, "interrupt-controller", dev->base);
    fdt_writer_u32(fdt, "phandle", plic->config.phandle);
    fdt_writer_u32(fdt, "riscv,ndev", plic->config.n_sources - 1);
    fdt_writer_reg(fdt, dev->base, dev->size);
    fdt_writer_cells(fdt, "interrupts-extended", pins, plic->config.n_harts * 4);
    fdt_writer_flag(fdt, "interrupt-controller");
    fdt_writer_strings(fdt, "compatible", compatible);
    fdt_writer_u32(fdt, "#address-cells", 0);
    fdt_writer_u32(fdt, "#interrupt-cells", 1);
    fdt_writer_end(fdt);
    return fdt_writer_error(fdt);
}

/* Sources that are not as after a reset, and all contexts. */
static void plic_tell(struct device *dev, const struct device_listener *to)
{
    struct plic *plic = from_device(dev);

    for (unsigned i = 1; i < plic->n_words * 32; i++) {
        bool pending = plic->pending[i / 32] >> i % 32 & 1;
        bool level = plic->level[i / 32] >> i % 32 & 1;
        bool in_service = plic->in_service[i / 32] >> i % 32 & 1;

        if (!plic->priority[i] && !pending && !level && !in_service)
            continue;
        to->part(to->ctx, "source", i);
        to->value(to->ctx, "priority", plic->priority[i]);
        to->value(to->ctx, "level", level);
        to->value(to->ctx, "pending", pending);
        to->value(to->ctx, "in service", in_service && !pending);
    }
    for (unsigned i = 0; i < plic->n_contexts; i++) {
        const struct context *context = &plic->contexts[i];

        to->part(to->ctx, "context", i);
        to->value(to->ctx, "threshold", context->threshold);
        to->value(to->ctx, "interrupt", context->pin);
        to->value(to->ctx, "next claim", best_source(plic, context, 0));
        for (unsigned word = 0; word < plic->n_words; word++) {
            for (uint32_t bits = context->enable[word]; bits; bits &= bits - 1)
                to->value(to->ctx, "enabled source", word * 32 + (unsigned)__builtin_ctz(bits));
        }
    }
}

struct device *plic_create(const struct plic_config *config)
{
    static const struct device_ops ops = {
        .read = plic_read,
        .write = plic_write,
        .reset = plic_reset,
        .destroy = plic_destroy,
        .describe = plic_describe,
        .tell = plic_tell,
        .min_size = 4,
        .max_size = 4,
    };
    unsigned n_contexts = config->n_harts * 2;
    struct plic *plic = calloc(1, sizeof(*plic) + n_contexts * sizeof(plic->contexts[0]));

    if (!plic)
        return NULL;
    plic->dev.ops = &ops;
    plic->dev.name = "plic";
    plic->config = *config;
    plic->n_contexts = n_contexts;
    plic->n_words = (config->n_sources + 31) / 32;
    memcpy(plic->hart_phandles, config->hart_phandles,
           config->n_harts * sizeof(plic->hart_phandles[0]));
    plic->config.hart_phandles = plic->hart_phandles;
    return &plic->dev;
}

struct irq_line plic_line(struct device *dev, unsigned source)
{
    return (struct irq_line){.set = set_level, .ctx = from_device(dev), .line = source};
}
