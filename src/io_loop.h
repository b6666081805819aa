/*
 * Host file descriptors that devices listen to, polled from the machine's run loop (never from a
 * signal, never concurrently with device code).
 */
#ifndef HARTWOOD_IO_LOOP_H
#define HARTWOOD_IO_LOOP_H

#include <poll.h>
#include <stdint.h>

#include "base.h"

struct io_loop;

/* What one poll round is made of. Sources append to it in prepare(). */
struct io_poll {
    struct pollfd *fds; /* owned by the loop */
    unsigned n_fds;
    unsigned capacity;
    int64_t timeout_ns; /* a source may lower it; -1: no limit */
};

/* Appends one descriptor; returns its index, by which dispatch() finds revents. -1 when full. */
int io_poll_add(struct io_poll *poll, int fd, short events);

/* A device back end with descriptors of its own. Embedded in the device, borrowed by the loop. */
struct io_source {
    void (*prepare)(struct io_source *source, struct io_poll *poll);
    void (*dispatch)(struct io_source *source, const struct io_poll *poll);
    struct io_source *next; /* list of the loop */
};

/* NULL when out of memory. */
struct io_loop *io_loop_create(void);
void io_loop_destroy(struct io_loop *loop);
void io_loop_add(struct io_loop *loop, struct io_source *source);
void io_loop_remove(struct io_loop *loop, struct io_source *source);

/* Polls once and dispatches. timeout_ns: 0 returns at once, -1 waits for an event or a signal. */
void io_loop_run(struct io_loop *loop, int64_t timeout_ns);

#endif
