/*
 * Parsing of --netdev.
 */
#include "devices/virtio_netdev.h"

#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "devices/virtio_device.h"

#define ITEM_MAX 128

/* "[IP]:PORT"; an empty IP leaves *address alone. */
static bool parse_endpoint(const char *text, struct in_addr *address, uint16_t *port)
{
    const char *colon = strchr(text, ':');
    char ip[INET_ADDRSTRLEN];
    unsigned long value;
    char *end;

    if (!colon || (size_t)(colon - text) >= sizeof(ip))
        return false;
    memcpy(ip, text, (size_t)(colon - text));
    ip[colon - text] = '\0';
    if (ip[0] != '\0' && inet_pton(AF_INET, ip, address) != 1)
        return false;
    if (colon[1] < '0' || colon[1] > '9')
        return false;
    value = strtoul(colon + 1, &end, 10);
    if (*end != '\0' || value == 0 || value > UINT16_MAX)
        return false;
    *port = (uint16_t)value;
    return true;
}

/* "tcp|udp:[HOSTIP]:PORT-[GUESTIP]:PORT"; the text is cut in place. */
static bool parse_forward(char *text, struct virtio_netdev_forward *forward)
{
    char *dash = strchr(text, '-');

    if (!dash)
        return false;
    *dash = '\0';
    forward->is_udp = strncmp(text, "udp:", 4) == 0;
    if (!forward->is_udp && strncmp(text, "tcp:", 4) != 0)
        return false;
    forward->host.s_addr = htonl(INADDR_ANY);
    forward->guest.s_addr = htonl(VIRTIO_NETDEV_GUEST);
    return parse_endpoint(text + 4, &forward->host, &forward->host_port) &&
           parse_endpoint(dash + 1, &forward->guest, &forward->guest_port);
}

static int parse_item(struct virtio_netdev *netdev, const char *item, char *error,
                      size_t error_size)
{
    char copy[ITEM_MAX];

    if (strcmp(item, "restrict") == 0 || strcmp(item, "restrict=on") == 0
        || strcmp(item, "restrict=off") == 0) {
        netdev->is_restricted = strcmp(item, "restrict=off") != 0;
        return 0;
    }
    if (strncmp(item, "hostfwd=", 8) != 0)
        return virtio_error(error, error_size, -EINVAL,
                            "--netdev: '%s' is unknown (hostfwd=, restrict[=on|off])", item);
    if (netdev->n_forwards == VIRTIO_NETDEV_MAX_FORWARDS)
        return virtio_error(error, error_size, -EINVAL, "--netdev: more than %d hostfwd",
                            VIRTIO_NETDEV_MAX_FORWARDS);
    strcpy(copy, item); /* fits: virtio_netdev_parse() made the item of the same size */
    if (!parse_forward(copy + 8, &netdev->forward[netdev->n_forwards]))
        return virtio_error(error, error_size, -EINVAL,
                            "--netdev: '%s' is not hostfwd=tcp|udp:[HOSTIP]:PORT-[GUESTIP]:PORT",
                            item);
    netdev->n_forwards++;
    return 0;
}

int virtio_netdev_parse(struct virtio_netdev *netdev, const char *text, char *error,
                        size_t error_size)
{
    size_t len = strcspn(text, ",");

    *netdev = (struct virtio_netdev){ 0 };
    if (len != 4 || strncmp(text, "user", 4) != 0)
        return virtio_error(error, error_size, -EINVAL,
                            "--netdev: '%s': only 'user[,...]' is known", text);
    for (text += len; *text == ','; text += len) {
        char item[ITEM_MAX];
        int result;

        text++;
        len = strcspn(text, ",");
        if (len >= sizeof(item))
            return virtio_error(error, error_size, -EINVAL, "--netdev: '%s' is too long", text);
        memcpy(item, text, len);
        item[len] = '\0';
        result = parse_item(netdev, item, error, error_size);
        if (result < 0)
            return result;
    }
    return 0;
}
