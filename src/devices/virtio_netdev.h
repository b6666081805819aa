/*
 * The value of --netdev, parsed, and the numbers of the user network.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_NETDEV_H
#define HARTWOOD_DEVICES_VIRTIO_NETDEV_H

#include <netinet/in.h>

#include "base.h"

#define VIRTIO_NETDEV_NETWORK 0x0a000200 /* 10.0.2.0 */
#define VIRTIO_NETDEV_MASK 0xffffff00
#define VIRTIO_NETDEV_HOST 0x0a000202
#define VIRTIO_NETDEV_DNS 0x0a000203
#define VIRTIO_NETDEV_GUEST 0x0a00020f

#define VIRTIO_NETDEV_MAX_FORWARDS 32

struct virtio_netdev_forward {
    struct in_addr host, guest;
    uint16_t host_port, guest_port;
    bool is_udp;
};

struct virtio_netdev {
    bool is_restricted; /* the guest reaches nothing outside */
    unsigned n_forwards;
    struct virtio_netdev_forward forward[VIRTIO_NETDEV_MAX_FORWARDS];
};

/*
 * user[,hostfwd=tcp|udp:[HOSTIP]:PORT-[GUESTIP]:PORT]...[,restrict[=on|off]]
 * HOSTIP defaults to all addresses of the host, GUESTIP to the one that DHCP gives.
 * 0 or -EINVAL with a one-line reason.
 */
NODISCARD int virtio_netdev_parse(struct virtio_netdev *netdev, const char *text, char *error,
                                  size_t error_size);

#endif
