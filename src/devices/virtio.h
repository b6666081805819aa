/*
 * Virtio devices as the board puts them together: make a device (disk, net, ...), give it to a
 * virtio-mmio slot, map the slot. Virtual I/O Device (VIRTIO) version 1.2.
 *
 * Errors: the create functions return 0 or -errno. On failure `error` holds one line without a
 * newline that names the file or option and the reason.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_H
#define HARTWOOD_DEVICES_VIRTIO_H

#include "io_loop.h"
#include "irq.h"
#include "mem/bus.h"

struct chardev;
struct virtio_device; /* see virtio_device.h; only devices and transports look inside */

/* The value of the Version register: which register layout and ring layout the slot speaks. */
enum virtio_version {
    VIRTIO_LEGACY = 1, /* 4.2.4: GuestPageSize, QueuePFN */
    VIRTIO_MODERN = 2, /* 4.2.2 */
};

struct virtio_mmio_options {
    struct virtio_device *vdev; /* owned by the slot from the call on; NULL: an empty slot */
    enum virtio_version version;
    struct irq_line irq;
    uint32_t interrupt; /* interrupt specifier of the device-tree node (PLIC source number) */
    struct dma dma;
};

/* A virtio-mmio slot (4.2) of any size >= 0x200 bytes. NULL: out of memory; vdev is destroyed. */
struct device *virtio_mmio_create(const struct virtio_mmio_options *options);

/* Destroys a device that no slot owns yet (a failed start). */
void virtio_device_destroy(struct virtio_device *vdev);

/* ---- 5.2 block device ---- */

struct virtio_blk_options {
    const char *path;   /* a raw image or a block device */
    const char *serial; /* up to 20 bytes for GET_ID; NULL: "hartwood" */
    bool is_readonly;
};

/*
 * Opens and locks the image: two writers of one image are refused (-EBUSY); so are a qcow2 image,
 * and a file that is shorter than one sector or no multiple of it (-EINVAL). destroy() flushes it.
 */
int virtio_blk_create(struct virtio_device **vdev, const struct virtio_blk_options *options,
                      char *error, size_t error_size);

/* ---- 5.1 network device, on libslirp's user network 10.0.2.0/24 ---- */

struct virtio_net_options {
    struct io_loop *loop; /* borrowed, outlives the device */
    const char *netdev;   /* "user[,...]", see virtio_netdev.h */
    unsigned index;       /* number of the card; makes its MAC address 52:54:00:12:34:56+index */
};

/* -EINVAL: the specification is wrong; other codes come from the host (port in use). */
int virtio_net_create(struct virtio_device **vdev, const struct virtio_net_options *options,
                      char *error, size_t error_size);

/* ---- 5.3 console (hvc0), one port ---- */

/*
 * The device installs itself as the receiver of `chardev` (borrowed, outlives the device).
 * NULL: input never comes, output is discarded.
 */
int virtio_console_create(struct virtio_device **vdev, struct chardev *chardev, char *error,
                          size_t error_size);

/*
 * Tells the guest the terminal's size in characters. Without a call before the guest starts there
 * is no VIRTIO_CONSOLE_F_SIZE; a later call reaches the guest as a configuration change.
 */
void virtio_console_set_size(struct virtio_device *vdev, uint16_t columns, uint16_t rows);

/* ---- 5.4 entropy source ---- */

/* is_seeded: the bytes are a function of `seed` (deterministic runs), else the host's entropy. */
int virtio_rng_create(struct virtio_device **vdev, bool is_seeded, uint64_t seed, char *error,
                      size_t error_size);

/* ---- 9P2000.L share of a host directory, read-write, confined to it ---- */

/* tag: the mount tag that the guest names, at most 255 bytes. */
int virtio_9p_create(struct virtio_device **vdev, const char *directory, const char *tag,
                     char *error, size_t error_size);

#endif
