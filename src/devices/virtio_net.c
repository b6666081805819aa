/*
 * The virtio network device (VIRTIO 1.2, 5.1) on libslirp's user network: the guest is 10.0.2.15,
 * the host 10.0.2.2, the name server 10.0.2.3. IPv4 only: a guest that learns of an IPv6 route
 * would prefer it, also where the host has none.
 *
 * Laws:
 *  1. libslirp is entered from two places only, the driver's transmit notification and the I/O
 *     loop, both on the machine's thread; it calls back from within these.
 *  2. Frames to a guest that has no buffer ready wait in a bounded list; beyond the bound they are
 *     dropped, as on a wire, and TCP sends them again.
 */
#include <errno.h>
#include <libslirp.h>
#include <linux/if_ether.h>
#include <linux/virtio_config.h>
#include <linux/virtio_ids.h>
#include <linux/virtio_net.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "devices/virtio_device.h"
#include "devices/virtio_netdev.h"

#define RX_QUEUE 0
#define TX_QUEUE 1
#define FRAME_MAX 65536
#define BACKLOG_MAX 1024 /* frames */
#define NS_PER_MS 1000000

struct frame {
    struct frame *next; /* owned */
    size_t size;
    uint8_t data[];
};

/* A timer of libslirp's; made and freed on its demand. */
struct net_timer {
    struct net_timer *next;
    SlirpTimerCb callback;
    void *ctx;
    int64_t expires_ms; /* INT64_MAX: not armed */
};

struct virtio_net {
    struct virtio_device vdev;
    struct virtio_net_config config;
    struct io_loop *loop; /* borrowed */
    struct io_source source;
    Slirp *slirp;               /* owned */
    struct io_poll *poll;       /* set while libslirp adds descriptors */
    const struct io_poll *done; /* set while it asks for their events */
    struct net_timer *timers;   /* owned */
    struct frame *backlog;      /* owned, oldest first */
    struct frame **backlog_end;
    unsigned backlog_count;
    struct virtq_chain rx, tx;
    uint8_t buf[FRAME_MAX]; /* one frame from the guest */
};

static struct virtio_net *net_of(struct virtio_device *vdev)
{
    return container_of(vdev, struct virtio_net, vdev);
}

/*
 * 5.1.6.1: for drivers older than VIRTIO_F_VERSION_1 the header lacks num_buffers, unless they
 * accepted VIRTIO_NET_F_MRG_RXBUF, which is not offered.
 */
static size_t header_size(const struct virtio_net *net)
{
    return virtio_device_has(&net->vdev, VIRTIO_F_VERSION_1)
               ? sizeof(struct virtio_net_hdr_mrg_rxbuf)
               : sizeof(struct virtio_net_hdr);
}

/* Guest to host. */
static void transmit(struct virtio_net *net)
{
    struct virtio_device *vdev = &net->vdev;
    size_t header = header_size(net);

    while (virtio_device_pop(vdev, TX_QUEUE, &net->tx)) {
        uint64_t size = net->tx.out_size - header;

        if (net->tx.out_size < header) {
            virtio_device_fail(vdev);
            break;
        }
        if (size >= ETH_HLEN && size <= sizeof(net->buf)) {
            if (!virtq_chain_read(&net->tx, header, net->buf, size)) {
                virtio_device_fail(vdev);
                break;
            }
            slirp_input(net->slirp, net->buf, (int)size);
        }
        virtqueue_push(&vdev->queue[TX_QUEUE], &net->tx, 0);
    }
    virtio_device_signal(vdev, TX_QUEUE);
}

/* Hands one frame to the driver. False: no buffer ready. */
static bool deliver(struct virtio_net *net, const uint8_t *data, size_t size)
{
    const struct virtio_net_hdr_mrg_rxbuf header = { .num_buffers = 1 };
    struct virtio_device *vdev = &net->vdev;
    struct virtqueue *vq = &vdev->queue[RX_QUEUE];
    size_t header_len = header_size(net);

    if (!virtio_device_pop(vdev, RX_QUEUE, &net->rx))
        return false;
    if (net->rx.in_size < header_len + size) {
        /* A driver with short buffers (5.1.6.3.1 asks for 1526 bytes) loses the long frames. */
        virtqueue_unpop(vq);
        return true;
    }
    if (!virtq_chain_write(&net->rx, 0, &header, header_len) ||
        !virtq_chain_write(&net->rx, header_len, data, size)) {
        virtio_device_fail(vdev);
        return true;
    }
    virtqueue_push(vq, &net->rx, (uint32_t)(header_len + size));
    return true;
}

static void drop_backlog(struct virtio_net *net)
{
    while (net->backlog) {
        struct frame *frame = net->backlog;

        net->backlog = frame->next;
        free(frame);
    }
    net->backlog_end = &net->backlog;
    net->backlog_count = 0;
}

static void deliver_backlog(struct virtio_net *net)
{
    while (net->backlog && deliver(net, net->backlog->data, net->backlog->size)) {
        struct frame *frame = net->backlog;

        net->backlog = frame->next;
        net->backlog_count--;
        free(frame);
    }
    if (!net->backlog)
        net->backlog_end = &net->backlog;
    virtio_device_signal(&net->vdev, RX_QUEUE);
}

/* Host to guest: libslirp has a frame. */
static ssize_t send_packet(const void *buf, size_t len, void *opaque)
{
    struct virtio_net *net = opaque;
    struct frame *frame;

    if (!net->vdev.queue[RX_QUEUE].is_ready)
        return (ssize_t)len; /* the driver is not up: the cable is not in */
    if (!net->backlog && deliver(net, buf, len)) {
        virtio_device_signal(&net->vdev, RX_QUEUE);
        return (ssize_t)len;
    }
    if (net->backlog_count >= BACKLOG_MAX)
        return (ssize_t)len;
    frame = malloc(sizeof(*frame) + len);
    if (!frame)
        return (ssize_t)len;
    frame->next = NULL;
    frame->size = len;
    memcpy(frame->data, buf, len);
    *net->backlog_end = frame;
    net->backlog_end = &frame->next;
    net->backlog_count++;
    return (ssize_t)len;
}

static void guest_error(const char *msg, void *opaque)
{
    /* What the guest sends wrongly is the guest's affair. */
    (void)msg;
    (void)opaque;
}

static int64_t clock_get_ns(void *opaque)
{
    struct timespec now;

    (void)opaque;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 * NS_PER_MS + now.tv_nsec;
}

static void *timer_new(SlirpTimerCb callback, void *ctx, void *opaque)
{
    struct virtio_net *net = opaque;
    struct net_timer *timer = malloc(sizeof(*timer));

    if (!timer)
        return NULL;
    *timer = (struct net_timer){ net->timers, callback, ctx, INT64_MAX };
    net->timers = timer;
    return timer;
}

static void timer_free(void *handle, void *opaque)
{
    struct virtio_net *net = opaque;

    for (struct net_timer **at = &net->timers; *at; at = &(*at)->next) {
        if (*at == handle) {
            *at = (*at)->next;
            free(handle);
            return;
        }
    }
}

static void timer_mod(void *handle, int64_t expires_ms, void *opaque)
{
    struct net_timer *timer = handle;

    (void)opaque;
    if (timer)
        timer->expires_ms = expires_ms;
}

static void run_timers(struct virtio_net *net)
{
    int64_t now = clock_get_ns(net) / NS_PER_MS;

    for (struct net_timer *timer = net->timers; timer;) {
        struct net_timer *next = timer->next; /* the callback may free or re-arm its own timer */

        if (timer->expires_ms <= now) {
            timer->expires_ms = INT64_MAX;
            timer->callback(timer->ctx);
        }
        timer = next;
    }
}

/* All descriptors are asked for anew in each round, so there is nothing to keep. */
static void note_poll_fd(int fd, void *opaque)
{
    (void)fd;
    (void)opaque;
}

static void note_more_space(void *opaque)
{
    (void)opaque; /* only of use to another thread than the loop's */
}

static const SlirpCb slirp_callbacks = {
    .send_packet = send_packet,
    .guest_error = guest_error,
    .clock_get_ns = clock_get_ns,
    .timer_new = timer_new,
    .timer_free = timer_free,
    .timer_mod = timer_mod,
    .register_poll_fd = note_poll_fd,
    .unregister_poll_fd = note_poll_fd,
    .notify = note_more_space,
};

static const struct {
    int slirp;
    short host;
} event_map[] = {
    { SLIRP_POLL_IN, POLLIN },   { SLIRP_POLL_OUT, POLLOUT }, { SLIRP_POLL_PRI, POLLPRI },
    { SLIRP_POLL_ERR, POLLERR }, { SLIRP_POLL_HUP, POLLHUP },
};

static int add_poll(int fd, int events, void *opaque)
{
    struct virtio_net *net = opaque;
    int host = 0;

    for (size_t i = 0; i < ARRAY_SIZE(event_map); i++)
        host |= events & event_map[i].slirp ? event_map[i].host : 0;
    return io_poll_add(net->poll, fd, (short)host);
}

static int get_revents(int index, void *opaque)
{
    const struct virtio_net *net = opaque;
    int events = 0;

    if (index < 0 || (unsigned)index >= net->done->n_fds)
        return 0;
    for (size_t i = 0; i < ARRAY_SIZE(event_map); i++)
        events |= net->done->fds[index].revents & event_map[i].host ? event_map[i].slirp : 0;
    return events;
}

static void lower_timeout(struct io_poll *poll, int64_t timeout_ms)
{
    int64_t ns = timeout_ms < 0 ? 0 : timeout_ms * NS_PER_MS;

    if (poll->timeout_ns < 0 || ns < poll->timeout_ns)
        poll->timeout_ns = ns;
}

static void net_prepare(struct io_source *source, struct io_poll *poll)
{
    struct virtio_net *net = container_of(source, struct virtio_net, source);
    int64_t now = clock_get_ns(net) / NS_PER_MS;
    uint32_t timeout_ms = UINT32_MAX;

    net->poll = poll;
    slirp_pollfds_fill(net->slirp, &timeout_ms, add_poll, net);
    net->poll = NULL;
    if (timeout_ms != UINT32_MAX)
        lower_timeout(poll, timeout_ms);
    for (const struct net_timer *timer = net->timers; timer; timer = timer->next) {
        if (timer->expires_ms != INT64_MAX)
            lower_timeout(poll, timer->expires_ms - now);
    }
}

static void net_dispatch(struct io_source *source, const struct io_poll *poll)
{
    struct virtio_net *net = container_of(source, struct virtio_net, source);

    net->done = poll;
    slirp_pollfds_poll(net->slirp, 0, get_revents, net);
    net->done = NULL;
    run_timers(net);
}

static void net_notify(struct virtio_device *vdev, unsigned queue)
{
    struct virtio_net *net = net_of(vdev);

    if (queue == TX_QUEUE)
        transmit(net);
    else
        deliver_backlog(net);
}

static void net_reset(struct virtio_device *vdev)
{
    drop_backlog(net_of(vdev));
}

static void net_destroy(struct virtio_device *vdev)
{
    struct virtio_net *net = net_of(vdev);

    if (net->slirp) {
        io_loop_remove(net->loop, &net->source);
        slirp_cleanup(net->slirp);
    }
    while (net->timers)
        timer_free(net->timers, net);
    drop_backlog(net);
    free(net);
}

static const struct virtio_device_ops net_ops = {
    .notify = net_notify,
    .reset = net_reset,
    .destroy = net_destroy,
};

static int start_slirp(struct virtio_net *net, const struct virtio_netdev *netdev, char *error,
                       size_t error_size)
{
    const SlirpConfig config = {
        .version = 1,
        .restricted = netdev->is_restricted,
        .in_enabled = true,
        .vnetwork.s_addr = htonl(VIRTIO_NETDEV_NETWORK),
        .vnetmask.s_addr = htonl(VIRTIO_NETDEV_MASK),
        .vhost.s_addr = htonl(VIRTIO_NETDEV_HOST),
        .vdhcp_start.s_addr = htonl(VIRTIO_NETDEV_GUEST),
        .vnameserver.s_addr = htonl(VIRTIO_NETDEV_DNS),
    };

    net->slirp = slirp_new(&config, &slirp_callbacks, net);
    if (!net->slirp)
        return virtio_error(error, error_size, -EIO, "--netdev: libslirp does not start");
    io_loop_add(net->loop, &net->source);
    for (unsigned i = 0; i < netdev->n_forwards; i++) {
        const struct virtio_netdev_forward *forward = &netdev->forward[i];

        errno = 0;
        if (slirp_add_hostfwd(net->slirp, forward->is_udp, forward->host, forward->host_port,
                              forward->guest, forward->guest_port) < 0)
            return virtio_error(error, error_size, errno ? -errno : -EIO,
                                "--netdev: cannot listen on %s port %u of the host: %s",
                                forward->is_udp ? "udp" : "tcp", forward->host_port,
                                errno ? strerror(errno) : "refused");
    }
    return 0;
}

int virtio_net_create(struct virtio_device **vdev, const struct virtio_net_options *options,
                      char *error, size_t error_size)
{
    struct virtio_netdev netdev;
    struct virtio_net *net;
    int result = virtio_netdev_parse(&netdev, options->netdev, error, error_size);

    if (result < 0)
        return result;
    net = calloc(1, sizeof(*net));
    if (!net)
        return virtio_error(error, error_size, -ENOMEM, "--netdev: %s", strerror(ENOMEM));
    net->loop = options->loop;
    net->source.prepare = net_prepare;
    net->source.dispatch = net_dispatch;
    net->backlog_end = &net->backlog;
    net->config = (struct virtio_net_config){
        .mac = { 0x52, 0x54, 0x00, 0x12, 0x34, (uint8_t)(0x56 + options->index) },
        .status = VIRTIO_NET_S_LINK_UP,
    };
    net->vdev = (struct virtio_device){
        .ops = &net_ops,
        .name = "virtio-net",
        .id = VIRTIO_ID_NET,
        .features = BIT(VIRTIO_NET_F_MAC) | BIT(VIRTIO_NET_F_STATUS),
        .config = &net->config,
        .config_size = offsetof(struct virtio_net_config, max_virtqueue_pairs),
        .n_queues = 2,
    };
    result = start_slirp(net, &netdev, error, error_size);
    if (result < 0) {
        net_destroy(&net->vdev);
        return result;
    }
    *vdev = &net->vdev;
    return 0;
}
