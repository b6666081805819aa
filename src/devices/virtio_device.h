/*
 * What a virtio device is to its transport, and the other way round (VIRTIO 1.2, chapter 2).
 * The device knows its queues, features and configuration bytes; the transport knows registers
 * and interrupts.
 *
 * Requests are carried out inside the notification that announces them. Input from the host is
 * delivered from the I/O loop. Both run on the machine's thread.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_DEVICE_H
#define HARTWOOD_DEVICES_VIRTIO_DEVICE_H

#include "devices/virtio.h"
#include "devices/virtqueue.h"

#define VIRTIO_MAX_QUEUES 4

/* Bits of the InterruptStatus register (4.2.2). */
#define VIRTIO_INTERRUPT_USED 1
#define VIRTIO_INTERRUPT_CONFIG 2

struct virtio_device_ops {
    /* The driver added buffers to a queue that is ready. */
    void (*notify)(struct virtio_device *vdev, unsigned queue);
    void (*reset)(struct virtio_device *vdev); /* may be NULL; queues are reset by the core */
    /* The driver wrote `config`, where the bytes stand already; NULL: read-only (writes ignored) */
    void (*config_written)(struct virtio_device *vdev);
    void (*destroy)(struct virtio_device *vdev); /* frees vdev itself */
};

struct virtio_device {
    const struct virtio_device_ops *ops;
    const char *name; /* static */
    uint32_t id;      /* device id of chapter 5 */
    uint64_t features; /* device-specific bits offered; the core adds its own */
    uint64_t driver_features; /* accepted by the driver */
    void *config;             /* the device's configuration space, little-endian; owned by it */
    uint32_t config_size;
    unsigned n_queues;
    struct virtqueue queue[VIRTIO_MAX_QUEUES];

    /* The transport's side. */
    uint8_t status; /* 2.1 */
    bool is_legacy;
    bool is_failed; /* waits for a reset; legacy drivers have no bit to see it */
    uint32_t config_generation;
    struct dma dma;
    void (*interrupt)(void *ctx, uint32_t cause); /* cause: VIRTIO_INTERRUPT_* */
    void *interrupt_ctx;
};

/* All that the device offers on this transport, the ring features included. */
uint64_t virtio_device_features(const struct virtio_device *vdev);
static inline bool virtio_device_has(const struct virtio_device *vdev, unsigned bit)
{
    return vdev->driver_features >> bit & 1;
}

/* Back to the state after power-on (2.4). */
void virtio_device_reset(struct virtio_device *vdev);

/* The driver writes the status field (2.1, 3.1.1). */
void virtio_device_set_status(struct virtio_device *vdev, uint8_t status);

/* The driver says that `queue` has new buffers. Any number is harmless. */
void virtio_device_notify(struct virtio_device *vdev, uint32_t queue);

/* The driver lets the device use `vq` from now on: takes over the negotiated ring features. */
void virtio_device_enable_queue(struct virtio_device *vdev, struct virtqueue *vq);

/*
 * Next chain of a queue. False: none, not started, or the ring is broken, in which case the
 * device has asked for a reset.
 */
bool virtio_device_pop(struct virtio_device *vdev, unsigned queue, struct virtq_chain *chain);

/* Interrupts the driver if it wants to know what was pushed to `queue`. */
void virtio_device_signal(struct virtio_device *vdev, unsigned queue);

/* The configuration bytes changed (2.5): new generation and an interrupt. */
void virtio_device_config_changed(struct virtio_device *vdev);

/* The driver broke the rules: nothing more is processed until it resets the device (2.1.2). */
void virtio_device_fail(struct virtio_device *vdev);

/* Formats the one-line reason of a failed create function; returns `code`. */
int virtio_error(char *error, size_t error_size, int code, const char *format, ...)
    PRINTF_LIKE(4, 5);

#endif
