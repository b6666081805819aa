#include "devices/aclint.h"

#include <stdlib.h>
#include <string.h>

#include "devices/fdt.h"

#define MTIMECMP_BASE 0x4000
#define MTIME 0xbff8
#define IRQ_M_SOFT 3
#define IRQ_M_TIMER 7

struct aclint {
    struct device dev;
    struct aclint_config config;
    uint32_t hart_phandles[ACLINT_MAX_HARTS];
};

static struct aclint *from_device(struct device *dev)
{
    return container_of(dev, struct aclint, dev);
}

/* The part of a 64-bit register that an access of 4 or 8 bytes at `offset` sees. */
static uint64_t part_get(uint64_t whole, uint64_t offset, unsigned size)
{
    if (size == 8)
        return whole;
    return offset & 4 ? whole >> 32 : (uint32_t)whole;
}

static uint64_t part_set(uint64_t whole, uint64_t offset, unsigned size, uint64_t value)
{
    if (size == 8)
        return value;
    return offset & 4 ? bits_set(whole, 63, 32, value) : bits_set(whole, 31, 0, value);
}

static bool is_mtimecmp(const struct aclint *aclint, uint64_t offset)
{
    return offset >= MTIMECMP_BASE && offset < MTIMECMP_BASE + aclint->config.n_harts * 8u;
}

static bool aclint_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    struct aclint *aclint = from_device(dev);
    const struct aclint_config *config = &aclint->config;

    *value = 0;
    if (offset < config->n_harts * 4u) {
        for (unsigned i = 0; i < size / 4 && offset / 4 + i < config->n_harts; i++)
            *value |= (uint64_t)config->port->get_msip(config->ctx, (unsigned)(offset / 4) + i)
                      << (32 * i);
    } else if (is_mtimecmp(aclint, offset)) {
        unsigned hart = (unsigned)((offset - MTIMECMP_BASE) / 8);

        *value = part_get(config->port->get_mtimecmp(config->ctx, hart), offset, size);
    } else if ((offset & ~UINT64_C(7)) == MTIME) {
        *value = part_get(config->port->get_mtime(config->ctx), offset, size);
    }
    return true;
}

static bool aclint_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct aclint *aclint = from_device(dev);
    const struct aclint_config *config = &aclint->config;

    if (offset < config->n_harts * 4u) {
        for (unsigned i = 0; i < size / 4 && offset / 4 + i < config->n_harts; i++)
            config->port->set_msip(config->ctx, (unsigned)(offset / 4) + i,
                                   (value >> (32 * i)) & 1);
    } else if (is_mtimecmp(aclint, offset)) {
        unsigned hart = (unsigned)((offset - MTIMECMP_BASE) / 8);
        uint64_t old = config->port->get_mtimecmp(config->ctx, hart);

        config->port->set_mtimecmp(config->ctx, hart, part_set(old, offset, size, value));
    } else if ((offset & ~UINT64_C(7)) == MTIME) {
        uint64_t old = config->port->get_mtime(config->ctx);

        config->port->set_mtime(config->ctx, part_set(old, offset, size, value));
    }
    return true;
}

/* mtime and MSIP start at 0 (ACLINT 2.1, 3.3); mtimecmp is the hart's and is reset with it. */
static void aclint_reset(struct device *dev)
{
    struct aclint *aclint = from_device(dev);
    const struct aclint_config *config = &aclint->config;

    for (unsigned hart = 0; hart < config->n_harts; hart++)
        config->port->set_msip(config->ctx, hart, false);
    config->port->set_mtime(config->ctx, 0);
}

static void aclint_destroy(struct device *dev)
{
    free(from_device(dev));
}

static int aclint_describe(struct device *dev, struct fdt_writer *fdt)
{
    static const char *const compatible[] = {"sifive,clint0", "riscv,clint0", NULL};
    struct aclint *aclint = from_device(dev);
    uint32_t pins[ACLINT_MAX_HARTS * 4];

    for (unsigned i = 0; i < aclint->config.n_harts; i++) {
        pins[i * 4] = aclint->hart_phandles[i];
        pins[i * 4 + 1] = IRQ_M_SOFT;
        pins[i * 4 + 2] = aclint->hart_phandles[i];
        pins[i * 4 + 3] = IRQ_M_TIMER;
    }
    fdt_writer_begin_unit(fdt, "clint", dev->base);
    fdt_writer_cells(fdt, "interrupts-extended", pins, aclint->config.n_harts * 4);
    fdt_writer_reg(fdt, dev->base, dev->size);
    fdt_writer_strings(fdt, "compatible", compatible);
    fdt_writer_end(fdt);
    return fdt_writer_error(fdt);
}

static void aclint_tell(struct device *dev, const struct device_listener *to)
{
    const struct aclint_config *config = &from_device(dev)->config;

    to->value(to->ctx, "mtime", config->port->get_mtime(config->ctx));
    for (unsigned i = 0; i < config->n_harts; i++) {
        to->part(to->ctx, "hart", i);
        to->value(to->ctx, "msip", config->port->get_msip(config->ctx, i));
        to->value(to->ctx, "mtimecmp", config->port->get_mtimecmp(config->ctx, i));
    }
}

struct device *aclint_create(const struct aclint_config *config)
{
    static const struct device_ops ops = {
        .read = aclint_read,
        .write = aclint_write,
        .reset = aclint_reset,
        .destroy = aclint_destroy,
        .describe = aclint_describe,
        .tell = aclint_tell,
        .min_size = 4,
        .max_size = 8,
    };
    struct aclint *aclint = calloc(1, sizeof(*aclint));

    if (!aclint)
        return NULL;
    aclint->dev.ops = &ops;
    aclint->dev.name = "clint";
    aclint->config = *config;
    memcpy(aclint->hart_phandles, config->hart_phandles,
           config->n_harts * sizeof(aclint->hart_phandles[0]));
    aclint->config.hart_phandles = aclint->hart_phandles;
    return &aclint->dev;
}
