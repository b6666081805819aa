#include "devices/finisher.h"

#include <stdlib.h>

#include "devices/fdt.h"

#define VALUE_FAIL 0x3333
#define VALUE_PASS 0x5555
#define VALUE_RESET 0x7777

struct finisher {
    struct device dev;
    struct finisher_config config;
};

static struct finisher *from_device(struct device *dev)
{
    return container_of(dev, struct finisher, dev);
}

static bool finisher_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    (void)dev;
    (void)offset;
    (void)size;
    *value = 0;
    return true;
}

static bool finisher_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    const struct finisher_config *config = &from_device(dev)->config;
    unsigned code = (unsigned)bits_get(value, 31, 16);

    (void)size;
    if (offset != 0)
        return true;
    switch (value & 0xffff) {
    case VALUE_PASS:
        config->request(config->ctx, FINISHER_PASS, 0);
        break;
    case VALUE_FAIL:
        config->request(config->ctx, FINISHER_FAIL, code);
        break;
    case VALUE_RESET:
        config->request(config->ctx, FINISHER_RESET, 0);
        break;
    default:
        break;
    }
    return true;
}

static void finisher_destroy(struct device *dev)
{
    free(from_device(dev));
}

static int finisher_describe(struct device *dev, struct fdt_writer *fdt)
{
    static const char *const compatible[] = {"sifive,test1", "sifive,test0", "syscon", NULL};

    fdt_writer_begin_unit(fdt, "test", dev->base);
    fdt_writer_u32(fdt, "phandle", from_device(dev)->config.phandle);
    fdt_writer_reg(fdt, dev->base, dev->size);
    fdt_writer_strings(fdt, "compatible", compatible);
    fdt_writer_end(fdt);
    return fdt_writer_error(fdt);
}

static void describe_request(struct fdt_writer *fdt, const char *node, const char *compatible,
                             uint32_t regmap, uint32_t value)
{
    fdt_writer_begin(fdt, node);
    fdt_writer_u32(fdt, "value", value);
    fdt_writer_u32(fdt, "offset", 0);
    fdt_writer_u32(fdt, "regmap", regmap);
    fdt_writer_string(fdt, "compatible", compatible);
    fdt_writer_end(fdt);
}

void finisher_describe_power(struct device *dev, struct fdt_writer *fdt)
{
    uint32_t phandle = from_device(dev)->config.phandle;

    describe_request(fdt, "poweroff", "syscon-poweroff", phandle, VALUE_PASS);
    describe_request(fdt, "reboot", "syscon-reboot", phandle, VALUE_RESET);
}

struct device *finisher_create(const struct finisher_config *config)
{
    static const struct device_ops ops = {
        .read = finisher_read,
        .write = finisher_write,
        .destroy = finisher_destroy,
        .describe = finisher_describe,
        .min_size = 2,
        .max_size = 4,
    };
    struct finisher *finisher = calloc(1, sizeof(*finisher));

    if (!finisher)
        return NULL;
    finisher->dev.ops = &ops;
    finisher->dev.name = "test-finisher";
    finisher->config = *config;
    return &finisher->dev;
}
