/* Streams of register accesses, and a line with a peer. */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "fuzz.h"

#define PAGE 4096

void drive_registers(struct device *dev, struct input *in, void (*turn)(void *ctx, uint8_t byte),
                     void *ctx)
{
    while (in->size > 0) {
        unsigned kind = (unsigned)take(in, 1), size = 1u << (kind & 3), page = kind >> 2 & 15;
        uint64_t offset, value = 0;

        if (kind & 0x80) {
            if (turn)
                turn(ctx, (uint8_t)take(in, 1));
            continue;
        }
        offset = take(in, 2) % PAGE + (page < 14 ? (uint64_t)page * PAGE
                                                 : dev->size - (16 - (uint64_t)page) * PAGE);
        offset = align_down(offset % dev->size, size);
        if (!(kind & 0x40))
            value = take(in, size);
        if (size < dev->ops->min_size || size > dev->ops->max_size) /* phys refuses these */
            continue;
        if (kind & 0x40)
            (void)dev->ops->read(dev, offset, size, &value);
        else
            (void)dev->ops->write(dev, offset, size, value);
    }
}

void line_open(struct line *line)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    char spec[128], error[256];

    (void)signal(SIGPIPE, SIG_IGN); /* which a running machine blocks */
    snprintf(address.sun_path, sizeof(address.sun_path), "/tmp/hartwood-fuzz-%d", (int)getpid());
    snprintf(spec, sizeof(spec), "unix:%s", address.sun_path);
    line->loop = io_loop_create();
    require(line->loop && chardev_create(&line->chardev, line->loop, spec, error, sizeof(error)) == 0,
            "no line");
    line->peer = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    require(line->peer >= 0 &&
                connect(line->peer, (struct sockaddr *)&address, sizeof(address)) == 0,
            "no peer");
    io_loop_run(line->loop, 0);
}

void line_turn(struct line *line, uint8_t byte)
{
    char room[4096];

    (void)!send(line->peer, &byte, 1, MSG_NOSIGNAL);
    io_loop_run(line->loop, 0);
    while (recv(line->peer, room, sizeof(room), 0) > 0)
        ;
}

void line_close(struct line *line)
{
    close(line->peer);
    chardev_destroy(line->chardev);
    io_loop_destroy(line->loop);
}
