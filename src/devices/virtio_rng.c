/*
 * The virtio entropy source (VIRTIO 1.2, 5.4): the host's random bytes, or in deterministic runs
 * those of a seeded generator.
 */
#include <errno.h>
#include <linux/virtio_ids.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>

#include "devices/virtio_device.h"

/* A request is filled up to here; the device may place fewer bytes than asked for (5.4.6.2). */
#define REQUEST_MAX 4096

struct virtio_rng {
    struct virtio_device vdev;
    bool is_seeded;
    uint64_t state; /* of the generator */
    struct virtq_chain chain;
};

/* SplitMix64 (Steele, Lea, Flood 2014): the whole state is one counter, so a seed is enough. */
static uint64_t next_random(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

/* Returns the number of bytes got, 0 when the host has none. */
static size_t fill(struct virtio_rng *rng, uint8_t *buf, size_t len)
{
    ssize_t got;

    if (!rng->is_seeded) {
        do {
            got = getrandom(buf, len, 0);
        } while (got < 0 && errno == EINTR);
        return got > 0 ? (size_t)got : 0;
    }
    for (size_t i = 0; i < len; i += sizeof(uint64_t)) {
        uint64_t word = next_random(&rng->state);

        memcpy(buf + i, &word, len - i < sizeof(word) ? len - i : sizeof(word));
    }
    return len;
}

static void rng_notify(struct virtio_device *vdev, unsigned queue)
{
    struct virtio_rng *rng = container_of(vdev, struct virtio_rng, vdev);
    const struct virtq_chain *chain = &rng->chain;
    uint8_t buf[REQUEST_MAX];

    while (virtio_device_pop(vdev, queue, &rng->chain)) {
        size_t len = fill(rng, buf, chain->in_size < sizeof(buf) ? chain->in_size : sizeof(buf));

        /* 5.4.6.2: at least one byte; a request without room for it is none. */
        if (len == 0 || !virtq_chain_write(chain, 0, buf, len))
            virtio_device_fail(vdev);
        else
            virtqueue_push(&vdev->queue[queue], chain, (uint32_t)len);
    }
    virtio_device_signal(vdev, queue);
}

static void rng_destroy(struct virtio_device *vdev)
{
    free(container_of(vdev, struct virtio_rng, vdev));
}

static const struct virtio_device_ops rng_ops = {
    .notify = rng_notify,
    .destroy = rng_destroy,
};

int virtio_rng_create(struct virtio_device **vdev, bool is_seeded, uint64_t seed, char *error,
                      size_t error_size)
{
    struct virtio_rng *rng = calloc(1, sizeof(*rng));

    if (!rng)
        return virtio_error(error, error_size, -ENOMEM, "virtio-rng: %s", strerror(ENOMEM));
    rng->is_seeded = is_seeded;
    rng->state = seed;
    rng->vdev = (struct virtio_device){
        .ops = &rng_ops,
        .name = "virtio-rng",
        .id = VIRTIO_ID_RNG,
        .n_queues = 1,
    };
    *vdev = &rng->vdev;
    return 0;
}
