/*
 * fw_cfg's registers (registers.c). A turn writes RAM where transfers find their descriptors: the byte
 * says how many bytes, from the start of RAM on, come from the input.
 */
#include <endian.h>
#include <stdlib.h>

#include "fuzz.h"

#include "devices/fw_cfg.h"

struct state {
    struct fake_guest *g;
    struct input *in;
};

static void turn(void *ctx, uint8_t byte)
{
    struct state *s = ctx;
    size_t n;
    const uint8_t *bytes = take_bytes(s->in, byte, &n);

    if (n)
        memcpy(s->g->ram, bytes, n);
}

/* Transfers whose descriptor is at the start of RAM; each byte of the offset is a choice there. */
static void start_transfer(struct device *dev)
{
    (void)dev->ops->write(dev, 16, 8, htobe64(FAKE_RAM_BASE));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct fake_guest *g;
    struct input in = {data, size};
    struct state s;
    struct device *dev;

    if (!g)
        g = calloc(1, sizeof(*g));
    require(g, "no memory");
    s = (struct state){g, &in};
    dev = fw_cfg_create((struct dma){.ops = &fake_dma_ops, .ctx = g});
    require(dev && fw_cfg_add_item(dev, FW_CFG_KERNEL_DATA, "kernel", 7) == 0 &&
                fw_cfg_add_file(dev, "etc/file", "contents", 9) == 0,
            "no memory");
    dev->size = 24;
    for (unsigned part = 0; in.size > 0; part++) {
        size_t n;
        struct input some = {take_bytes(&in, 24, &n), 0};

        some.size = n;
        turn(&s, part ? 16 : 0);
        drive_registers(dev, &some, turn, &s);
        if (take(&in, 1) & 1)
            start_transfer(dev);
    }
    dev->ops->destroy(dev);
    memset(g->ram, 0, 65536);
    return 0;
}
