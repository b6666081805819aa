/*
 * The part of a virtio device that is the same for all: status, features, queues, notifications.
 */
#include "devices/virtio_device.h"

#include <linux/virtio_config.h>
#include <linux/virtio_ring.h>
#include <stdarg.h>
#include <stdio.h>

/*
 * Chains that one notification may process. A driver cannot have more than a ring full in flight,
 * so only a ring that the requests themselves rewrite (a disk read onto the available ring) comes
 * here; without the limit it would never end.
 */
#define NOTIFY_MAX_CHAINS 65536

uint64_t virtio_device_features(const struct virtio_device *vdev)
{
    uint64_t ring = BIT(VIRTIO_RING_F_INDIRECT_DESC) | BIT(VIRTIO_RING_F_EVENT_IDX);

    /* 6.3: requests are understood in any layout, which legacy drivers are told by a bit. */
    if (vdev->is_legacy)
        return (vdev->features | ring | BIT(VIRTIO_F_ANY_LAYOUT)) & UINT32_MAX;
    return vdev->features | ring | BIT(VIRTIO_F_VERSION_1);
}

void virtio_device_reset(struct virtio_device *vdev)
{
    vdev->status = 0;
    vdev->is_failed = false;
    vdev->driver_features = 0;
    for (unsigned i = 0; i < vdev->n_queues; i++)
        virtqueue_reset(&vdev->queue[i], &vdev->dma);
    if (vdev->ops->reset)
        vdev->ops->reset(vdev);
}

void virtio_device_destroy(struct virtio_device *vdev)
{
    if (vdev)
        vdev->ops->destroy(vdev);
}

/* Legacy drivers may use the queues before they set DRIVER_OK (3.1.2). */
static bool is_started(const struct virtio_device *vdev)
{
    return !vdev->is_failed && (vdev->is_legacy || (vdev->status & VIRTIO_CONFIG_S_DRIVER_OK));
}

/*
 * A driver must accept VIRTIO_F_VERSION_1, but a device may live with one that does not (6.1):
 * teaching kernels look at the low half of the features only.
 */
static bool are_features_acceptable(const struct virtio_device *vdev)
{
    return !(vdev->driver_features & ~virtio_device_features(vdev));
}

void virtio_device_set_status(struct virtio_device *vdev, uint8_t status)
{
    uint8_t old = vdev->status;

    if (status == 0) {
        virtio_device_reset(vdev);
        return;
    }
    /* 2.1.1: the driver never clears a bit; NEEDS_RESET is the device's. */
    status = (uint8_t)((status & ~VIRTIO_CONFIG_S_NEEDS_RESET) | old);
    if (!vdev->is_legacy && (status & ~old & VIRTIO_CONFIG_S_FEATURES_OK) &&
        !are_features_acceptable(vdev))
        status &= (uint8_t)~VIRTIO_CONFIG_S_FEATURES_OK; /* 2.2.2: not this way */
    /* 3.1.1: a modern device does not live without agreed features. */
    if (!vdev->is_legacy && !(status & VIRTIO_CONFIG_S_FEATURES_OK))
        status &= (uint8_t)~VIRTIO_CONFIG_S_DRIVER_OK;
    vdev->status = status;
    if (status & ~old & VIRTIO_CONFIG_S_DRIVER_OK) {
        /* What the driver queued so far was left alone (3.1.1); it need not kick again. */
        for (unsigned i = 0; i < vdev->n_queues; i++)
            virtio_device_notify(vdev, i);
    }
}

void virtio_device_notify(struct virtio_device *vdev, uint32_t queue)
{
    if (queue < vdev->n_queues && is_started(vdev) && vdev->queue[queue].is_ready)
        vdev->ops->notify(vdev, queue);
}

void virtio_device_enable_queue(struct virtio_device *vdev, struct virtqueue *vq)
{
    vq->has_indirect = virtio_device_has(vdev, VIRTIO_RING_F_INDIRECT_DESC);
    vq->has_event_index = virtio_device_has(vdev, VIRTIO_RING_F_EVENT_IDX);
    vq->last_avail = vq->next_used = vq->signalled_used = 0;
    vq->n_popped = 0;
    vq->is_ready = true;
}

bool virtio_device_pop(struct virtio_device *vdev, unsigned queue, struct virtq_chain *chain)
{
    struct virtqueue *vq = &vdev->queue[queue];

    if (!is_started(vdev))
        return false;
    if (vq->n_popped < NOTIFY_MAX_CHAINS && virtqueue_pop(vq, chain)) {
        vq->n_popped++;
        return true;
    }
    if (vq->is_broken || vq->n_popped == NOTIFY_MAX_CHAINS)
        virtio_device_fail(vdev);
    vq->n_popped = 0;
    return false;
}

void virtio_device_signal(struct virtio_device *vdev, unsigned queue)
{
    struct virtqueue *vq = &vdev->queue[queue];

    vq->n_popped = 0;
    if (virtqueue_should_notify(vq))
        vdev->interrupt(vdev->interrupt_ctx, VIRTIO_INTERRUPT_USED);
    if (vq->is_broken)
        virtio_device_fail(vdev);
}

void virtio_device_config_changed(struct virtio_device *vdev)
{
    vdev->config_generation++;
    if (vdev->status & VIRTIO_CONFIG_S_DRIVER_OK)
        vdev->interrupt(vdev->interrupt_ctx, VIRTIO_INTERRUPT_CONFIG);
}

void virtio_device_fail(struct virtio_device *vdev)
{
    if (vdev->is_failed)
        return;
    vdev->is_failed = true;
    if (vdev->is_legacy)
        return;
    vdev->status |= VIRTIO_CONFIG_S_NEEDS_RESET;
    if (vdev->status & VIRTIO_CONFIG_S_DRIVER_OK)
        vdev->interrupt(vdev->interrupt_ctx, VIRTIO_INTERRUPT_CONFIG);
}

int virtio_error(char *error, size_t error_size, int code, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(error, error_size, format, args);
    va_end(args);
    return code;
}
