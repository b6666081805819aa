/*
 * The virtio console (VIRTIO 1.2, 5.3), one port.
 *
 * Laws:
 *  1. Output that the host does not take yet keeps its buffer: the chain is returned to the driver
 *     when its last byte is on its way (backpressure, no loss).
 *  2. Input is taken from the stream only when a receive buffer stands ready.
 */
#include <errno.h>
#include <linux/virtio_console.h>
#include <linux/virtio_ids.h>
#include <stdlib.h>
#include <string.h>

#include "devices/chardev.h"
#include "devices/virtio_device.h"

#define RX_QUEUE 0
#define TX_QUEUE 1
#define CHUNK 4096

struct virtio_console {
    struct virtio_device vdev;
    struct virtio_console_config config;
    struct chardev *chardev; /* borrowed; NULL: nothing there */
    uint16_t columns, rows;
    struct virtq_chain rx, tx; /* taken from the rings and not returned yet */
    bool has_rx, has_tx;
    uint64_t tx_done; /* bytes of tx that the stream took */
};

static struct virtio_console *console_of(struct virtio_device *vdev)
{
    return container_of(vdev, struct virtio_console, vdev);
}

static size_t send(struct virtio_console *console, const uint8_t *data, size_t n)
{
    return console->chardev ? chardev_write(console->chardev, data, n) : n;
}

/* Sends the rest of the current chain. False: the stream is full, or the chain is no memory. */
static bool send_chain(struct virtio_console *console)
{
    while (console->tx_done < console->tx.out_size) {
        uint64_t rest = console->tx.out_size - console->tx_done;
        size_t taken, n = rest < CHUNK ? rest : CHUNK;
        uint8_t buf[CHUNK];

        if (!virtq_chain_read(&console->tx, console->tx_done, buf, n)) {
            virtio_device_fail(&console->vdev);
            return false;
        }
        taken = send(console, buf, n);
        console->tx_done += taken;
        if (taken < n)
            return false;
    }
    return true;
}

static void transmit(struct virtio_console *console)
{
    struct virtio_device *vdev = &console->vdev;

    while (console->has_tx || virtio_device_pop(vdev, TX_QUEUE, &console->tx)) {
        if (!console->has_tx)
            console->tx_done = 0;
        console->has_tx = true;
        if (!send_chain(console))
            break;
        console->has_tx = false;
        virtqueue_push(&vdev->queue[TX_QUEUE], &console->tx, 0);
    }
    virtio_device_signal(vdev, TX_QUEUE);
}

static void console_notify(struct virtio_device *vdev, unsigned queue)
{
    struct virtio_console *console = console_of(vdev);

    if (queue == TX_QUEUE)
        transmit(console);
    else if (console->chardev)
        chardev_accept_input(console->chardev);
}

/* The stream asks how much it may deliver. */
static size_t rx_space(void *ctx)
{
    struct virtio_console *console = ctx;

    if (!console->vdev.queue[RX_QUEUE].is_ready || console->vdev.is_failed)
        return 0;
    if (!console->has_rx)
        console->has_rx = virtio_device_pop(&console->vdev, RX_QUEUE, &console->rx);
    if (console->has_rx && console->rx.in_size == 0) {
        virtio_device_fail(&console->vdev);
        return 0;
    }
    return console->has_rx ? console->rx.in_size : 0;
}

static void rx_receive(void *ctx, const uint8_t *data, size_t n)
{
    struct virtio_console *console = ctx;
    struct virtio_device *vdev = &console->vdev;

    if (!console->has_rx || n == 0)
        return;
    console->has_rx = false;
    if (!virtq_chain_write(&console->rx, 0, data, n)) {
        virtio_device_fail(vdev);
        return;
    }
    virtqueue_push(&vdev->queue[RX_QUEUE], &console->rx, (uint32_t)n);
    virtio_device_signal(vdev, RX_QUEUE);
}

static void tx_drained(void *ctx)
{
    struct virtio_console *console = ctx;

    if (console->has_tx && !console->vdev.is_failed)
        transmit(console);
}

static void show_size(struct virtio_console *console)
{
    console->config.cols = console->columns;
    console->config.rows = console->rows;
}

/* Emergency write (5.3.4): one character, at any time, without a queue. The rest is read-only. */
static void console_config_written(struct virtio_device *vdev)
{
    struct virtio_console *console = console_of(vdev);
    uint32_t character = console->config.emerg_wr;
    uint8_t byte = (uint8_t)character;

    memset(&console->config, 0, sizeof(console->config));
    show_size(console);
    if (character != 0)
        (void)send(console, &byte, 1);
}

static void console_reset(struct virtio_device *vdev)
{
    struct virtio_console *console = console_of(vdev);

    console->has_rx = console->has_tx = false;
}

static void console_destroy(struct virtio_device *vdev)
{
    struct virtio_console *console = console_of(vdev);
    const struct chardev_receiver nobody = { 0 };

    if (console->chardev)
        chardev_set_receiver(console->chardev, &nobody);
    free(console);
}

static const struct virtio_device_ops console_ops = {
    .notify = console_notify,
    .reset = console_reset,
    .config_written = console_config_written,
    .destroy = console_destroy,
};

void virtio_console_set_size(struct virtio_device *vdev, uint16_t columns, uint16_t rows)
{
    struct virtio_console *console = console_of(vdev);

    console->columns = columns;
    console->rows = rows;
    show_size(console);
    if (virtio_device_has(vdev, VIRTIO_CONSOLE_F_SIZE))
        virtio_device_config_changed(vdev);
    else if (vdev->status == 0)
        vdev->features |= BIT(VIRTIO_CONSOLE_F_SIZE);
}

int virtio_console_create(struct virtio_device **vdev, struct chardev *chardev, char *error,
                          size_t error_size)
{
    struct virtio_console *console = calloc(1, sizeof(*console));

    if (!console)
        return virtio_error(error, error_size, -ENOMEM, "virtio-console: %s", strerror(ENOMEM));
    console->chardev = chardev;
    console->vdev = (struct virtio_device){
        .ops = &console_ops,
        .name = "virtio-console",
        .id = VIRTIO_ID_CONSOLE,
        .features = BIT(VIRTIO_CONSOLE_F_EMERG_WRITE),
        .config = &console->config,
        .config_size = sizeof(console->config),
        .n_queues = 2,
    };
    if (chardev) {
        const struct chardev_receiver receiver = {
            .space = rx_space,
            .receive = rx_receive,
            .drained = tx_drained,
            .ctx = console,
        };

        chardev_set_receiver(chardev, &receiver);
    }
    *vdev = &console->vdev;
    return 0;
}
