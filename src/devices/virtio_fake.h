/*
 * For unit tests: a guest in miniature. It has some RAM and drives one virtio-mmio slot through
 * its registers, as a driver would. Its RAM is handed out in small pieces, so that no device can
 * rely on buffers being contiguous on the host.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_FAKE_H
#define HARTWOOD_DEVICES_VIRTIO_FAKE_H

#include <linux/virtio_config.h>
#include <linux/virtio_mmio.h>
#include <linux/virtio_ring.h>
#include <string.h>

#include "devices/virtio_device.h"

#define FAKE_RAM_BASE UINT64_C(0x80000000)
#define FAKE_RAM_SIZE UINT64_C(0x400000)
#define FAKE_PIECE 1000 /* bytes that are contiguous on the host */
#define FAKE_NOWHERE UINT64_C(0x40000000)

/* Rings of queue q stand at FAKE_RAM_BASE + q * FAKE_QUEUE_STRIDE, free RAM from FAKE_DATA on. */
#define FAKE_QUEUE_STRIDE UINT64_C(0x10000)
#define FAKE_DATA (FAKE_RAM_BASE + UINT64_C(0x100000))

struct fake_queue {
    uint64_t desc, avail, used;
    uint16_t size, next_avail;
};

struct fake_guest {
    uint8_t ram[FAKE_RAM_SIZE];
    struct dma dma;
    struct device *dev; /* owned */
    bool irq_level;
    struct fake_queue queue[VIRTIO_MAX_QUEUES];
};

static inline uint8_t *fake_span(void *ctx, uint64_t addr, uint64_t *len, bool write)
{
    struct fake_guest *g = ctx;
    uint64_t offset = addr - FAKE_RAM_BASE, piece;

    (void)write;
    if (addr < FAKE_RAM_BASE || offset >= FAKE_RAM_SIZE)
        return NULL;
    piece = FAKE_PIECE - offset % FAKE_PIECE;
    if (piece > FAKE_RAM_SIZE - offset)
        piece = FAKE_RAM_SIZE - offset;
    if (*len > piece)
        *len = piece;
    return g->ram + offset;
}

static inline void fake_written(void *ctx, uint64_t addr, uint64_t len)
{
    (void)ctx;
    (void)addr;
    (void)len;
}

static inline void fake_irq(void *ctx, unsigned line, bool level)
{
    struct fake_guest *g = ctx;

    (void)line;
    g->irq_level = level;
}

static const struct dma_ops fake_dma_ops = { .span = fake_span, .written = fake_written };

/* Puts vdev (may be NULL) into a slot. */
static inline void fake_attach(struct fake_guest *g, struct virtio_device *vdev,
                               enum virtio_version version)
{
    g->dma = (struct dma){ .ops = &fake_dma_ops, .ctx = g };
    g->dev = virtio_mmio_create(&(struct virtio_mmio_options){
        .vdev = vdev,
        .version = version,
        .irq = { .set = fake_irq, .ctx = g },
        .interrupt = 1,
        .dma = g->dma,
    });
}

static inline uint32_t fake_get(struct fake_guest *g, uint64_t offset)
{
    uint64_t value = 0;

    return g->dev->ops->read(g->dev, offset, 4, &value) ? (uint32_t)value : UINT32_MAX;
}

static inline void fake_set(struct fake_guest *g, uint64_t offset, uint32_t value)
{
    (void)g->dev->ops->write(g->dev, offset, 4, value);
}

static inline uint8_t *fake_ram(struct fake_guest *g, uint64_t addr)
{
    return g->ram + (addr - FAKE_RAM_BASE);
}

/* Reset, acknowledge, agree on `features` (VERSION_1 included by the caller), FEATURES_OK. */
static inline bool fake_negotiate(struct fake_guest *g, uint64_t features)
{
    uint32_t status = VIRTIO_CONFIG_S_ACKNOWLEDGE | VIRTIO_CONFIG_S_DRIVER;

    fake_set(g, VIRTIO_MMIO_STATUS, 0);
    fake_set(g, VIRTIO_MMIO_STATUS, status);
    for (uint32_t half = 0; half < 2; half++) {
        fake_set(g, VIRTIO_MMIO_DRIVER_FEATURES_SEL, half);
        fake_set(g, VIRTIO_MMIO_DRIVER_FEATURES, (uint32_t)(features >> (32 * half)));
    }
    fake_set(g, VIRTIO_MMIO_STATUS, status | VIRTIO_CONFIG_S_FEATURES_OK);
    return fake_get(g, VIRTIO_MMIO_STATUS) & VIRTIO_CONFIG_S_FEATURES_OK;
}

static inline void fake_setup_queue(struct fake_guest *g, unsigned q, uint16_t size)
{
    struct fake_queue *queue = &g->queue[q];

    queue->size = size;
    queue->next_avail = 0;
    queue->desc = FAKE_RAM_BASE + q * FAKE_QUEUE_STRIDE;
    queue->avail = queue->desc + 0x4000;
    queue->used = queue->desc + 0x8000;
    memset(fake_ram(g, queue->desc), 0, FAKE_QUEUE_STRIDE);
    fake_set(g, VIRTIO_MMIO_QUEUE_SEL, q);
    fake_set(g, VIRTIO_MMIO_QUEUE_NUM, size);
    fake_set(g, VIRTIO_MMIO_QUEUE_DESC_LOW, (uint32_t)queue->desc);
    fake_set(g, VIRTIO_MMIO_QUEUE_AVAIL_LOW, (uint32_t)queue->avail);
    fake_set(g, VIRTIO_MMIO_QUEUE_USED_LOW, (uint32_t)queue->used);
    fake_set(g, VIRTIO_MMIO_QUEUE_READY, 1);
}

static inline void fake_start(struct fake_guest *g)
{
    fake_set(g, VIRTIO_MMIO_STATUS, fake_get(g, VIRTIO_MMIO_STATUS) | VIRTIO_CONFIG_S_DRIVER_OK);
}

/* The whole bring-up of a modern device with n queues. */
static inline bool fake_bring_up(struct fake_guest *g, uint64_t features, unsigned n_queues)
{
    if (!fake_negotiate(g, features | BIT(VIRTIO_F_VERSION_1)))
        return false;
    for (unsigned q = 0; q < n_queues; q++)
        fake_setup_queue(g, q, 16);
    fake_start(g);
    return true;
}

/* The same of a legacy device: no FEATURES_OK, the rings in one piece (2.7.2). */
static inline void fake_bring_up_legacy(struct fake_guest *g, uint32_t features, unsigned n_queues)
{
    fake_set(g, VIRTIO_MMIO_STATUS, 0);
    fake_set(g, VIRTIO_MMIO_STATUS, VIRTIO_CONFIG_S_ACKNOWLEDGE | VIRTIO_CONFIG_S_DRIVER);
    fake_set(g, VIRTIO_MMIO_DRIVER_FEATURES_SEL, 0);
    fake_set(g, VIRTIO_MMIO_DRIVER_FEATURES, features);
    fake_set(g, VIRTIO_MMIO_GUEST_PAGE_SIZE, 4096);
    for (unsigned q = 0; q < n_queues; q++) {
        struct fake_queue *queue = &g->queue[q];
        uint64_t base = FAKE_RAM_BASE + q * FAKE_QUEUE_STRIDE;

        memset(fake_ram(g, base), 0, FAKE_QUEUE_STRIDE);
        *queue = (struct fake_queue){ base, base + 16 * 8, base + 4096, 8, 0 };
        fake_set(g, VIRTIO_MMIO_QUEUE_SEL, q);
        fake_set(g, VIRTIO_MMIO_QUEUE_NUM, 8);
        fake_set(g, VIRTIO_MMIO_QUEUE_ALIGN, 4096);
        fake_set(g, VIRTIO_MMIO_QUEUE_PFN, (uint32_t)(base >> 12));
    }
    fake_start(g);
}

/* Writes a descriptor into a table at `table`. */
static inline void fake_put_desc(struct fake_guest *g, uint64_t table, unsigned i, uint64_t addr,
                                 uint32_t len, unsigned flags, unsigned next)
{
    struct vring_desc desc = {
        .addr = addr, .len = len, .flags = (uint16_t)flags, .next = (uint16_t)next
    };

    memcpy(fake_ram(g, table + i * sizeof(desc)), &desc, sizeof(desc));
}

static inline void fake_desc(struct fake_guest *g, unsigned q, unsigned i, uint64_t addr,
                             uint32_t len, unsigned flags, unsigned next)
{
    fake_put_desc(g, g->queue[q].desc, i, addr, len, flags, next);
}

/* Makes a chain available without a kick. */
static inline void fake_offer(struct fake_guest *g, unsigned q, uint16_t head)
{
    struct fake_queue *queue = &g->queue[q];
    uint16_t slot = (uint16_t)(queue->next_avail++ % queue->size);

    memcpy(fake_ram(g, queue->avail + 4 + 2 * (uint64_t)slot), &head, sizeof(head));
    memcpy(fake_ram(g, queue->avail + 2), &queue->next_avail, sizeof(queue->next_avail));
}

static inline void fake_kick(struct fake_guest *g, unsigned q, uint16_t head)
{
    fake_offer(g, q, head);
    fake_set(g, VIRTIO_MMIO_QUEUE_NOTIFY, q);
}

static inline uint16_t fake_used_idx(struct fake_guest *g, unsigned q)
{
    uint16_t idx;

    memcpy(&idx, fake_ram(g, g->queue[q].used + 2), sizeof(idx));
    return idx;
}

static inline struct vring_used_elem fake_used(struct fake_guest *g, unsigned q, unsigned i)
{
    struct vring_used_elem elem;
    uint64_t slot = i % g->queue[q].size;

    memcpy(&elem, fake_ram(g, g->queue[q].used + 4 + sizeof(elem) * slot), sizeof(elem));
    return elem;
}

static inline bool fake_needs_reset(struct fake_guest *g)
{
    return fake_get(g, VIRTIO_MMIO_STATUS) & VIRTIO_CONFIG_S_NEEDS_RESET;
}

#endif
