/*
 * The virtio 9P transport: each chain carries one request and has room for its reply. Device id 9;
 * the configuration space holds the mount tag. (The device is reserved in chapter 5 of the
 * specification; Linux's linux/virtio_9p.h defines it.)
 */
#include <errno.h>
#include <linux/virtio_9p.h>
#include <linux/virtio_ids.h>
#include <stdlib.h>
#include <string.h>

#include "devices/virtio_9p_server.h"
#include "devices/virtio_device.h"

#define TAG_MAX 255

struct virtio_9p {
    struct virtio_device vdev;
    struct p9_server *server; /* owned */
    uint8_t config[sizeof(uint16_t) + TAG_MAX]; /* tag_len, tag */
    struct virtq_chain chain;
    uint8_t request[P9_MSIZE_MAX];
    uint8_t reply[P9_MSIZE_MAX];
};

static struct virtio_9p *p9_of(struct virtio_device *vdev)
{
    return container_of(vdev, struct virtio_9p, vdev);
}

/* False: no 9P message, no room for an answer, or the buffers are not memory. */
static bool process_request(struct virtio_9p *p9)
{
    const struct virtq_chain *chain = &p9->chain;
    size_t size = chain->out_size < P9_MSIZE_MAX ? chain->out_size : P9_MSIZE_MAX;
    size_t limit = chain->in_size < P9_MSIZE_MAX ? chain->in_size : P9_MSIZE_MAX;

    if (!virtq_chain_read(chain, 0, p9->request, size))
        return false;
    size = p9_server_handle(p9->server, p9->request, size, p9->reply, limit);
    if (size == 0 || !virtq_chain_write(chain, 0, p9->reply, size))
        return false;
    virtqueue_push(&p9->vdev.queue[0], chain, (uint32_t)size);
    return true;
}

static void p9_notify(struct virtio_device *vdev, unsigned queue)
{
    struct virtio_9p *p9 = p9_of(vdev);

    while (virtio_device_pop(vdev, queue, &p9->chain)) {
        if (!process_request(p9))
            virtio_device_fail(vdev);
    }
    virtio_device_signal(vdev, queue);
}

static void p9_reset(struct virtio_device *vdev)
{
    p9_server_reset(p9_of(vdev)->server);
}

static void p9_destroy(struct virtio_device *vdev)
{
    p9_server_destroy(p9_of(vdev)->server);
    free(p9_of(vdev));
}

static const struct virtio_device_ops p9_ops = {
    .notify = p9_notify,
    .reset = p9_reset,
    .destroy = p9_destroy,
};

int virtio_9p_create(struct virtio_device **vdev, const char *directory, const char *tag,
                     char *error, size_t error_size)
{
    size_t tag_len = strlen(tag);
    uint16_t tag_len16 = (uint16_t)tag_len;
    struct virtio_9p *p9;
    int result;

    if (tag_len == 0 || tag_len > TAG_MAX)
        return virtio_error(error, error_size, -EINVAL,
                            "%s: the mount tag must have 1 to %d bytes", directory, TAG_MAX);
    p9 = calloc(1, sizeof(*p9));
    result = p9 ? p9_server_create(&p9->server, directory) : -ENOMEM;
    if (result < 0) {
        free(p9);
        return virtio_error(error, error_size, result, "%s: %s", directory, strerror(-result));
    }
    memcpy(p9->config, &tag_len16, sizeof(tag_len16));
    memcpy(p9->config + sizeof(tag_len16), tag, tag_len);
    p9->vdev = (struct virtio_device){
        .ops = &p9_ops,
        .name = "virtio-9p",
        .id = VIRTIO_ID_9P,
        .features = BIT(VIRTIO_9P_MOUNT_TAG),
        .config = p9->config,
        .config_size = (uint32_t)(sizeof(tag_len16) + tag_len),
        .n_queues = 1,
    };
    *vdev = &p9->vdev;
    return 0;
}
