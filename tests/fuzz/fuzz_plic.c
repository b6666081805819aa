/*
 * The PLIC's registers (registers.c); a turn drives an input: bit 7 its level, the rest its number.
 * Claims of context n stand at page 512 + n, where no page number leads: every second piece of 32
 * bytes is about the registers from there on, beginning with the first one if the first byte is odd.
 */
#include "fuzz.h"

#include "devices/plic.h"

#define N_SOURCES 96
#define CONTEXTS 0x200000

static bool pins[4];

static void on_pin(void *ctx, unsigned context, bool level)
{
    (void)ctx;
    require(context < ARRAY_SIZE(pins), "a context that is not there");
    pins[context] = level;
}

static void drive(void *ctx, uint8_t byte)
{
    struct irq_line line = plic_line(ctx, 1 + (byte & 0x7f) % (N_SOURCES - 1));

    irq_set(&line, byte >> 7);
}

/* The device moved by CONTEXTS, as far as accesses are concerned. */
static struct device *plic;

static bool read_moved(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    (void)dev;
    return plic->ops->read(plic, (offset + CONTEXTS) % plic->size, size, value);
}

static bool write_moved(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    (void)dev;
    return plic->ops->write(plic, (offset + CONTEXTS) % plic->size, size, value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint32_t phandles[] = {1, 2};
    struct device_ops ops;
    struct device moved;
    struct input in = {data, size};
    unsigned first = (unsigned)take(&in, 1);

    plic = plic_create(&(struct plic_config){.n_harts = 2,
                                             .n_sources = N_SOURCES,
                                             .set_pin = on_pin,
                                             .phandle = 3,
                                             .hart_phandles = phandles});
    require(plic, "no memory");
    plic->size = 0x600000; /* phys would set it */
    ops = (struct device_ops){.read = read_moved,
                              .write = write_moved,
                              .min_size = plic->ops->min_size,
                              .max_size = plic->ops->max_size};
    moved = *plic;
    moved.ops = &ops;
    while (in.size > 0) {
        size_t n;
        struct input part = {take_bytes(&in, 32, &n), 0};

        part.size = n;
        drive_registers(first & 1 ? &moved : plic, &part, drive, plic);
        first ^= 1;
    }
    plic->ops->destroy(plic);
    return 0;
}
