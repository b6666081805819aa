/*
 * The device's side of a split virtqueue (VIRTIO 1.2, 2.7), with indirect descriptors (2.7.5.3)
 * and the event index (2.7.10).
 *
 *   descriptor, 16 bytes              available ring             used ring
 *   +----------------+----+--+--+     +-----+-----+--------+-+   +-----+-----+----------+-+
 *   | addr 64        |len |fl|nx|     |flags| idx |ring[n] |e|   |flags| idx |ring[n]   |e|
 *   +----------------+----+--+--+     +-----+-----+--------+-+   +-----+-----+----------+-+
 *   e: used_event, avail_event                                    element: id 32, len 32
 *
 * Laws:
 *  1. The rings are the guest's memory, hence hostile: each value is read once and checked before
 *     it is used, each transfer goes through struct dma. A ring that breaks a rule makes the queue
 *     broken (is_broken); the device then asks for a reset. Nothing loops longer than the ring.
 *  2. A chain holds at most `size` descriptors (2.7.5.3.1) and 2^32 bytes (2.7.4), device-readable
 *     ones first (2.7.4.2). A descriptor of length zero holds no bytes and does no harm.
 */
#ifndef HARTWOOD_DEVICES_VIRTQUEUE_H
#define HARTWOOD_DEVICES_VIRTQUEUE_H

#include <sys/uio.h>

#include "mem/bus.h"

#define VIRTQUEUE_MAX_SIZE 256 /* descriptors; what every queue of ours offers */

struct virtqueue {
    const struct dma *dma; /* borrowed from the device */
    uint64_t desc;         /* guest-physical addresses of the three parts */
    uint64_t avail;
    uint64_t used;
    uint16_t size;           /* descriptors, a power of two <= VIRTQUEUE_MAX_SIZE */
    uint16_t last_avail;     /* next entry of the available ring to look at (free running) */
    uint16_t next_used;      /* next entry of the used ring to fill (free running) */
    uint16_t signalled_used; /* next_used at the last used buffer notification */
    uint32_t n_popped; /* chains taken since the last pause of the device (virtio_device.c) */
    bool is_ready;
    bool is_broken;
    bool has_indirect;
    bool has_event_index;
};

struct virtq_segment {
    uint64_t addr;
    uint32_t len;
};

/* One request: device-readable segments [0, n_out), then device-writable ones [n_out, n). */
struct virtq_chain {
    const struct dma *dma; /* borrowed */
    uint64_t out_size;     /* bytes the device may read */
    uint64_t in_size;      /* bytes the device may write */
    uint16_t head;
    uint16_t n_out;
    uint16_t n;
    struct virtq_segment segment[VIRTQUEUE_MAX_SIZE];
};

enum virtq_part {
    VIRTQ_OUT, /* device-readable */
    VIRTQ_IN,  /* device-writable */
};

/* As after reset: not ready, no addresses, size VIRTQUEUE_MAX_SIZE. */
void virtqueue_reset(struct virtqueue *vq, const struct dma *dma);

/* True when `size` may be the size of a queue of ours: a power of two (2.7) within the maximum. */
bool virtqueue_is_valid_size(uint32_t size);

/* The contiguous layout of legacy devices (2.7.2): descriptors at `base`, used ring aligned. */
void virtqueue_set_legacy_layout(struct virtqueue *vq, uint64_t base, uint32_t alignment);

/* Takes the next chain. False: there is none, or the queue is (now) broken. */
bool virtqueue_pop(struct virtqueue *vq, struct virtq_chain *chain);

/* Gives back the chain taken last, unused: the next pop finds it again. */
void virtqueue_unpop(struct virtqueue *vq);

/* Returns a chain to the driver; written: bytes that the device wrote into it (2.7.8). */
void virtqueue_push(struct virtqueue *vq, const struct virtq_chain *chain, uint32_t written);

/* True when the driver wants a notification for what was pushed since the last call (2.7.7). */
bool virtqueue_should_notify(struct virtqueue *vq);

/* Copies bytes between `buf` and part `part` of a chain. False: out of bounds, or not RAM. */
NODISCARD bool virtq_chain_read(const struct virtq_chain *chain, uint64_t offset, void *buf,
                                uint64_t len);
NODISCARD bool virtq_chain_write(const struct virtq_chain *chain, uint64_t offset, const void *buf,
                                 uint64_t len);

/*
 * Host views of [offset, offset + len) of one part, at most max entries of iov; *mapped: bytes
 * they cover together. Returns the number of entries, 0 when the bytes are not RAM or not in the
 * chain. The views hold until the caller returns; after writing call virtq_chain_written().
 */
unsigned virtq_chain_map(const struct virtq_chain *chain, enum virtq_part part, uint64_t offset,
                         uint64_t len, struct iovec *iov, unsigned max, uint64_t *mapped);
void virtq_chain_written(const struct virtq_chain *chain, uint64_t offset, uint64_t len);

#endif
