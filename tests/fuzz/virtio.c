/*
 * A guest against a virtio device. After the first byte (fuzz.h) come steps, a byte each that is
 * taken modulo 8, with operands:
 *   0  write a register: size (1), offset (2), value (size)
 *   1  read a register: size (1), offset (2)
 *   2  write RAM: address (3), n (1), n bytes
 *   3  a descriptor: queue, index, address (see place_of), length (2), flags, next
 *   4  offer a chain and notify: queue, head (2)
 *   5  a request: queue, n (2), n bytes in one descriptor, then room for the answer (2) in another
 *   6  let the host's side turn
 *   7  reset and bring up again, with features taken away (4)
 */
#include <stdlib.h>

#include "fuzz.h"

#define MAX_REQUEST 9000u
#define REQUEST FAKE_DATA
#define ANSWER (FAKE_DATA + 0x10000)

struct guest {
    struct fake_guest *g;
    struct input *in;
    struct io_loop *loop;
    unsigned n_queues;
    bool is_legacy;
};

static void bring_up(struct guest *t, uint64_t without)
{
    uint64_t offered = 0;

    fake_set(t->g, VIRTIO_MMIO_STATUS, 0);
    for (uint32_t half = 0; half < 2; half++) {
        fake_set(t->g, VIRTIO_MMIO_DEVICE_FEATURES_SEL, half);
        offered |= (uint64_t)fake_get(t->g, VIRTIO_MMIO_DEVICE_FEATURES) << (32 * half);
    }
    offered &= ~without;
    if (t->is_legacy)
        fake_bring_up_legacy(t->g, (uint32_t)offered, t->n_queues);
    else
        (void)fake_bring_up(t->g, offered, t->n_queues);
}

static void access_register(struct guest *t, bool is_write)
{
    struct device *dev = t->g->dev;
    unsigned size = 1u << (take(t->in, 1) & 3);
    uint64_t offset = align_down(take(t->in, 2) % 0x200, size), value = 0;

    if (is_write)
        value = take(t->in, size);
    if (size < dev->ops->min_size || size > dev->ops->max_size)
        return;
    if (is_write)
        (void)dev->ops->write(dev, offset, size, value);
    else
        (void)dev->ops->read(dev, offset, size, &value);
}

static void write_ram(struct guest *t)
{
    uint64_t offset = take(t->in, 3) % FAKE_RAM_SIZE;
    size_t n;
    const uint8_t *bytes = take_bytes(t->in, (size_t)take(t->in, 1), &n);

    if (n > 0 && n <= FAKE_RAM_SIZE - offset)
        memcpy(t->g->ram + offset, bytes, n);
}

/* An address: on the rings, in the data, at RAM's end, at the end of everything, nowhere. */
static uint64_t place_of(struct guest *t)
{
    uint64_t kind = take(t->in, 1), offset = take(t->in, 2);

    switch (kind & 7) {
    case 0:
        return FAKE_RAM_BASE + offset;
    case 1:
        return FAKE_RAM_BASE + FAKE_RAM_SIZE - (offset & 0xff);
    case 2:
        return UINT64_MAX - (offset & 0xfff);
    case 3:
        return FAKE_NOWHERE + offset;
    default:
        return FAKE_DATA + offset;
    }
}

static void put_descriptor(struct guest *t)
{
    unsigned q = (unsigned)take(t->in, 1) % t->n_queues, index = (unsigned)take(t->in, 1) % 16;
    uint64_t addr = place_of(t);
    uint32_t length = (uint32_t)take(t->in, 2);
    unsigned flags = (unsigned)take(t->in, 1), next = (unsigned)take(t->in, 1);

    if (length > 0xfff0) /* also lengths that wrap round */
        length |= 0xffff0000;
    if (t->g->queue[q].desc)
        fake_desc(t->g, q, index, addr, length, flags, next);
}

static void offer(struct guest *t, unsigned q, uint16_t head)
{
    if (t->g->queue[q].size)
        fake_kick(t->g, q, head);
}

static void request(struct guest *t)
{
    unsigned q = (unsigned)take(t->in, 1) % t->n_queues;
    size_t n;
    const uint8_t *bytes = take_bytes(t->in, take(t->in, 2) % MAX_REQUEST, &n);
    uint32_t room = (uint32_t)take(t->in, 2);

    if (!t->g->queue[q].size)
        return;
    if (n)
        memcpy(fake_ram(t->g, REQUEST), bytes, n);
    fake_desc(t->g, q, 0, REQUEST, (uint32_t)n, VRING_DESC_F_NEXT, 1);
    fake_desc(t->g, q, 1, ANSWER, room, VRING_DESC_F_WRITE, 0);
    offer(t, q, 0);
}

static void step(struct guest *t)
{
    unsigned q;

    switch (take(t->in, 1) % 8) {
    case 0:
        access_register(t, true);
        break;
    case 1:
        access_register(t, false);
        break;
    case 2:
        write_ram(t);
        break;
    case 3:
        put_descriptor(t);
        break;
    case 4:
        q = (unsigned)take(t->in, 1) % t->n_queues;
        offer(t, q, (uint16_t)take(t->in, 2));
        break;
    case 5:
        request(t);
        break;
    case 6:
        if (t->loop)
            io_loop_run(t->loop, 0);
        break;
    case 7:
        bring_up(t, take(t->in, 4));
        break;
    }
}

void drive_virtio(struct virtio_device *vdev, struct input *in, struct io_loop *loop)
{
    static struct fake_guest *ram; /* cleared where it was used */
    struct guest t = {.in = in, .loop = loop, .n_queues = vdev->n_queues};
    unsigned first = (unsigned)take(in, 1);

    if (!ram)
        ram = calloc(1, sizeof(*ram));
    require(ram, "no memory");
    t.g = ram;
    t.is_legacy = first & 1;
    fake_attach(t.g, vdev, t.is_legacy ? VIRTIO_LEGACY : VIRTIO_MODERN);
    require(t.g->dev, "no slot");
    if (!(first & 2))
        bring_up(&t, 0);
    while (in->size > 0)
        step(&t);
    t.g->dev->ops->destroy(t.g->dev);
    memset(t.g, 0, sizeof(*t.g));
}
