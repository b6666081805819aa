/*
 * The memory-mapped transport (VIRTIO 1.2, 4.2), modern and legacy register layout. A slot without
 * a device reads as one with DeviceID 0, which drivers pass over (4.2.2).
 *
 * Control registers are 32 bits wide and are accessed so (4.2.2.2); another access of a driver
 * that breaks this rule reads zero or does nothing. The configuration space takes any width.
 */
#include <linux/virtio_config.h>
#include <linux/virtio_mmio.h>
#include <stdlib.h>
#include <string.h>

#include "devices/fdt.h"
#include "devices/virtio_device.h"

#define MAGIC 0x74726976     /* "virt" */
#define VENDOR_ID 0x44575448 /* "HTWD" */
#define LEGACY_PAGE_SIZE 4096

struct virtio_mmio {
    struct device dev;
    struct virtio_device *vdev; /* owned; NULL: empty slot */
    enum virtio_version version;
    struct irq_line irq;
    uint32_t interrupt; /* number in the device tree */

    uint32_t interrupt_status;
    uint32_t device_features_sel;
    uint32_t driver_features_sel;
    uint32_t queue_sel;
    uint32_t guest_page_size; /* legacy */
    uint32_t queue_align[VIRTIO_MAX_QUEUES]; /* legacy */
    uint32_t queue_pfn[VIRTIO_MAX_QUEUES];   /* legacy */
};

static struct virtio_mmio *mmio_of(struct device *dev)
{
    return container_of(dev, struct virtio_mmio, dev);
}

static void update_irq(struct virtio_mmio *mmio)
{
    irq_set(&mmio->irq, mmio->interrupt_status != 0);
}

static void mmio_interrupt(void *ctx, uint32_t cause)
{
    struct virtio_mmio *mmio = ctx;

    mmio->interrupt_status |= cause;
    update_irq(mmio);
}

static struct virtqueue *selected_queue(struct virtio_mmio *mmio)
{
    return mmio->queue_sel < mmio->vdev->n_queues ? &mmio->vdev->queue[mmio->queue_sel] : NULL;
}

/* The registers of 2.4: what a reset of the device resets in its transport. */
static void reset_transport(struct virtio_mmio *mmio)
{
    mmio->interrupt_status = 0;
    mmio->device_features_sel = 0;
    mmio->driver_features_sel = 0;
    mmio->queue_sel = 0;
    mmio->guest_page_size = LEGACY_PAGE_SIZE;
    for (unsigned i = 0; i < VIRTIO_MAX_QUEUES; i++) {
        mmio->queue_align[i] = LEGACY_PAGE_SIZE;
        mmio->queue_pfn[i] = 0;
    }
    update_irq(mmio);
}

static uint32_t half(uint64_t value, uint32_t sel)
{
    return sel > 1 ? 0 : (uint32_t)(value >> (32 * sel));
}

static void set_half(uint64_t *value, unsigned sel, uint32_t to)
{
    *value = bits_set(*value, 32 * sel + 31, 32 * sel, to);
}

static uint32_t read_queue_register(struct virtio_mmio *mmio, uint64_t offset)
{
    const struct virtqueue *vq = selected_queue(mmio);
    bool is_legacy = mmio->version == VIRTIO_LEGACY;

    if (!vq)
        return 0; /* QueueNumMax 0: there is no such queue */
    switch (offset) {
    case VIRTIO_MMIO_QUEUE_NUM_MAX:
        return VIRTQUEUE_MAX_SIZE;
    case VIRTIO_MMIO_QUEUE_PFN:
        return is_legacy ? mmio->queue_pfn[mmio->queue_sel] : 0;
    case VIRTIO_MMIO_QUEUE_READY:
        return !is_legacy && vq->is_ready;
    default:
        return 0;
    }
}

static uint32_t read_register(struct virtio_mmio *mmio, uint64_t offset)
{
    struct virtio_device *vdev = mmio->vdev;

    if (offset == VIRTIO_MMIO_MAGIC_VALUE)
        return MAGIC;
    if (offset == VIRTIO_MMIO_VERSION)
        return mmio->version;
    if (offset == VIRTIO_MMIO_VENDOR_ID)
        return VENDOR_ID;
    if (!vdev)
        return 0;
    switch (offset) {
    case VIRTIO_MMIO_DEVICE_ID:
        return vdev->id;
    case VIRTIO_MMIO_DEVICE_FEATURES:
        return half(virtio_device_features(vdev), mmio->device_features_sel);
    case VIRTIO_MMIO_INTERRUPT_STATUS:
        return mmio->interrupt_status;
    case VIRTIO_MMIO_STATUS:
        return vdev->status;
    case VIRTIO_MMIO_SHM_LEN_LOW:
    case VIRTIO_MMIO_SHM_LEN_HIGH:
    case VIRTIO_MMIO_SHM_BASE_LOW:
    case VIRTIO_MMIO_SHM_BASE_HIGH:
        return UINT32_MAX; /* no such shared memory region: 4.2.2.1 */
    case VIRTIO_MMIO_CONFIG_GENERATION:
        return mmio->version == VIRTIO_LEGACY ? 0 : vdev->config_generation;
    default:
        return read_queue_register(mmio, offset);
    }
}

static bool mmio_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    struct virtio_mmio *mmio = mmio_of(dev);

    *value = 0;
    if (offset < VIRTIO_MMIO_CONFIG) {
        if (size == 4)
            *value = read_register(mmio, offset);
    } else if (mmio->vdev) {
        uint64_t at = offset - VIRTIO_MMIO_CONFIG;
        uint64_t limit = mmio->vdev->config_size;
        const uint8_t *config = mmio->vdev->config;

        if (at < limit) /* what lies behind the last byte reads as zero */
            memcpy(value, config + at, size < limit - at ? size : limit - at);
    }
    return true;
}

static void write_config(struct virtio_device *vdev, uint64_t at, unsigned size, uint64_t value)
{
    if (!vdev->ops->config_written || at >= vdev->config_size || size > vdev->config_size - at)
        return;
    memcpy((uint8_t *)vdev->config + at, &value, size);
    vdev->ops->config_written(vdev);
}

static void write_driver_features(struct virtio_mmio *mmio, uint32_t value)
{
    struct virtio_device *vdev = mmio->vdev;

    if (mmio->driver_features_sel > 1)
        return;
    if (mmio->version == VIRTIO_LEGACY) {
        if (mmio->driver_features_sel == 0)
            vdev->driver_features = value & virtio_device_features(vdev);
    } else if (!(vdev->status & VIRTIO_CONFIG_S_FEATURES_OK)) { /* 3.1.1: settled by FEATURES_OK */
        set_half(&vdev->driver_features, mmio->driver_features_sel, value);
    }
}

static void write_queue_pfn(struct virtio_mmio *mmio, struct virtqueue *vq, uint32_t pfn)
{
    uint32_t align = mmio->queue_align[mmio->queue_sel];
    uint16_t size = vq->size;

    mmio->queue_pfn[mmio->queue_sel] = pfn;
    virtqueue_reset(vq, &mmio->vdev->dma);
    if (pfn == 0)
        return;
    vq->size = size;
    virtqueue_set_legacy_layout(vq, (uint64_t)pfn * mmio->guest_page_size, align);
    virtio_device_enable_queue(mmio->vdev, vq);
}

static bool is_power_of_two(uint32_t value)
{
    return value != 0 && (value & (value - 1)) == 0;
}

static void write_legacy_queue(struct virtio_mmio *mmio, struct virtqueue *vq, uint64_t offset,
                               uint32_t value)
{
    switch (offset) {
    case VIRTIO_MMIO_QUEUE_NUM:
        if (!vq->is_ready && virtqueue_is_valid_size(value))
            vq->size = (uint16_t)value;
        break;
    case VIRTIO_MMIO_QUEUE_ALIGN:
        if (is_power_of_two(value))
            mmio->queue_align[mmio->queue_sel] = value;
        break;
    case VIRTIO_MMIO_QUEUE_PFN:
        write_queue_pfn(mmio, vq, value);
        break;
    default:
        break;
    }
}

static void write_modern_queue(struct virtio_mmio *mmio, struct virtqueue *vq, uint64_t offset,
                               uint32_t value)
{
    if (offset == VIRTIO_MMIO_QUEUE_READY) {
        if ((value & 1) && !vq->is_ready)
            virtio_device_enable_queue(mmio->vdev, vq);
        else if (!(value & 1))
            vq->is_ready = false;
        return;
    }
    if (vq->is_ready)
        return; /* 4.2.2.2: a queue in use is not changed */
    switch (offset) {
    case VIRTIO_MMIO_QUEUE_NUM:
        if (virtqueue_is_valid_size(value))
            vq->size = (uint16_t)value;
        break;
    case VIRTIO_MMIO_QUEUE_DESC_LOW:
    case VIRTIO_MMIO_QUEUE_DESC_HIGH:
        set_half(&vq->desc, offset == VIRTIO_MMIO_QUEUE_DESC_HIGH, value);
        break;
    case VIRTIO_MMIO_QUEUE_AVAIL_LOW:
    case VIRTIO_MMIO_QUEUE_AVAIL_HIGH:
        set_half(&vq->avail, offset == VIRTIO_MMIO_QUEUE_AVAIL_HIGH, value);
        break;
    case VIRTIO_MMIO_QUEUE_USED_LOW:
    case VIRTIO_MMIO_QUEUE_USED_HIGH:
        set_half(&vq->used, offset == VIRTIO_MMIO_QUEUE_USED_HIGH, value);
        break;
    default:
        break;
    }
}

static void write_status(struct virtio_mmio *mmio, uint32_t value)
{
    virtio_device_set_status(mmio->vdev, (uint8_t)value);
    if (mmio->vdev->status == 0)
        reset_transport(mmio);
}

static void write_register(struct virtio_mmio *mmio, uint64_t offset, uint32_t value)
{
    struct virtqueue *vq = selected_queue(mmio);

    switch (offset) {
    case VIRTIO_MMIO_DEVICE_FEATURES_SEL:
        mmio->device_features_sel = value;
        break;
    case VIRTIO_MMIO_DRIVER_FEATURES_SEL:
        mmio->driver_features_sel = value;
        break;
    case VIRTIO_MMIO_DRIVER_FEATURES:
        write_driver_features(mmio, value);
        break;
    case VIRTIO_MMIO_GUEST_PAGE_SIZE:
        if (is_power_of_two(value))
            mmio->guest_page_size = value;
        break;
    case VIRTIO_MMIO_QUEUE_SEL:
        mmio->queue_sel = value;
        break;
    case VIRTIO_MMIO_QUEUE_NOTIFY:
        virtio_device_notify(mmio->vdev, value);
        break;
    case VIRTIO_MMIO_INTERRUPT_ACK:
        mmio->interrupt_status &= ~value;
        update_irq(mmio);
        break;
    case VIRTIO_MMIO_STATUS:
        write_status(mmio, value);
        break;
    default:
        if (vq && mmio->version == VIRTIO_LEGACY)
            write_legacy_queue(mmio, vq, offset, value);
        else if (vq)
            write_modern_queue(mmio, vq, offset, value);
        break;
    }
}

static bool mmio_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    struct virtio_mmio *mmio = mmio_of(dev);

    if (!mmio->vdev)
        return true;
    if (offset >= VIRTIO_MMIO_CONFIG)
        write_config(mmio->vdev, offset - VIRTIO_MMIO_CONFIG, size, value);
    else if (size == 4)
        write_register(mmio, offset, (uint32_t)value);
    return true;
}

static void mmio_reset(struct device *dev)
{
    struct virtio_mmio *mmio = mmio_of(dev);

    if (mmio->vdev)
        virtio_device_reset(mmio->vdev);
    reset_transport(mmio);
}

static void mmio_destroy(struct device *dev)
{
    struct virtio_mmio *mmio = mmio_of(dev);

    virtio_device_destroy(mmio->vdev);
    free(mmio);
}

static int mmio_describe(struct device *dev, struct fdt_writer *fdt)
{
    fdt_writer_begin_unit(fdt, "virtio_mmio", dev->base);
    fdt_writer_string(fdt, "compatible", "virtio,mmio");
    fdt_writer_reg(fdt, dev->base, dev->size);
    fdt_writer_interrupt(fdt, mmio_of(dev)->interrupt);
    fdt_writer_end(fdt);
    return fdt_writer_error(fdt);
}

static void mmio_tell(struct device *dev, const struct device_listener *to)
{
    const struct virtio_mmio *mmio = mmio_of(dev);
    const struct virtio_device *vdev = mmio->vdev;

    if (!vdev)
        return;
    to->value(to->ctx, "device id", vdev->id);
    to->value(to->ctx, "Status", vdev->status);
    to->value(to->ctx, "InterruptStatus", mmio->interrupt_status);
    to->value(to->ctx, "features offered", virtio_device_features(vdev));
    to->value(to->ctx, "features accepted", vdev->driver_features);
    for (unsigned i = 0; i < vdev->n_queues; i++) {
        const struct virtqueue *vq = &vdev->queue[i];

        to->part(to->ctx, "queue", i);
        to->value(to->ctx, "ready", vq->is_ready);
        to->value(to->ctx, "size", vq->size);
        to->value(to->ctx, "descriptors at", vq->desc);
        to->value(to->ctx, "available ring at", vq->avail);
        to->value(to->ctx, "used ring at", vq->used);
        to->value(to->ctx, "next available", vq->last_avail);
        to->value(to->ctx, "next used", vq->next_used);
    }
}

static const struct device_ops mmio_ops = {
    .read = mmio_read,
    .write = mmio_write,
    .reset = mmio_reset,
    .destroy = mmio_destroy,
    .describe = mmio_describe,
    .tell = mmio_tell,
    .min_size = 1,
    .max_size = 8,
};

struct device *virtio_mmio_create(const struct virtio_mmio_options *options)
{
    struct virtio_mmio *mmio = calloc(1, sizeof(*mmio));
    struct virtio_device *vdev = options->vdev;

    if (!mmio) {
        virtio_device_destroy(vdev);
        return NULL;
    }
    mmio->dev.ops = &mmio_ops;
    mmio->dev.name = vdev ? vdev->name : "virtio-mmio";
    mmio->vdev = vdev;
    mmio->version = options->version;
    mmio->irq = options->irq;
    mmio->interrupt = options->interrupt;
    if (vdev) {
        vdev->is_legacy = options->version == VIRTIO_LEGACY;
        vdev->dma = options->dma;
        vdev->interrupt = mmio_interrupt;
        vdev->interrupt_ctx = mmio;
    }
    mmio_reset(&mmio->dev);
    return &mmio->dev;
}
