/*
 * A stream of bytes to and from the host behind a serial device: the terminal, a pseudo terminal,
 * a file, a socket or nothing.
 *
 * Laws:
 *  - Nothing here waits. Output is buffered and leaves in the rounds of the I/O loop, hence before
 *    the machine sleeps; when the host is slow the buffer fills and the device sees no space.
 *  - The terminal is raw only between chardev_activate() and chardev_deactivate().
 *  - The escape key Ctrl-A is handled here, before the guest: Ctrl-A x ends the run, Ctrl-A c calls
 *    the monitor if there is one, Ctrl-A Ctrl-A sends one Ctrl-A, Ctrl-A and another key sends both.
 *    Only on a terminal: files and pipes are transparent.
 */
#ifndef HARTWOOD_DEVICES_CHARDEV_H
#define HARTWOOD_DEVICES_CHARDEV_H

#include "io_loop.h"

struct chardev;

enum chardev_event {
    CHARDEV_EVENT_QUIT,   /* the escape key */
    CHARDEV_EVENT_MONITOR, /* Ctrl-A c, if somebody wants it */
    CHARDEV_EVENT_HANGUP, /* the terminal or the reader of standard output went away */
    CHARDEV_EVENT_FAILED, /* output could not be written (host disk full); it is lost */
};

/* The device that reads the stream. Any function may be NULL. */
struct chardev_receiver {
    size_t (*space)(void *ctx);                               /* bytes it can take now */
    void (*receive)(void *ctx, const uint8_t *data, size_t n); /* at most what space() said */
    void (*drained)(void *ctx); /* output has space again after chardev_write() took too little */
    void *ctx;
};

/*
 * spec: stdio | pty | file:PATH (output only) | unix:PATH (listens, one client at a time) | none.
 * Returns 0 or -errno with a one-line reason. loop is borrowed and outlives the chardev.
 */
NODISCARD int chardev_create(struct chardev **out, struct io_loop *loop, const char *spec,
                             char *error, size_t error_size);
/* Flushes what the host takes, restores the terminal. NULL is fine. */
void chardev_destroy(struct chardev *chardev);

void chardev_set_receiver(struct chardev *chardev, const struct chardev_receiver *receiver);
/* Who hears of events (the machine). */
void chardev_set_events(struct chardev *chardev,
                        void (*event)(void *ctx, enum chardev_event event), void *ctx);

/* Queues up to n bytes; returns how many were taken (all of them when nothing listens). */
size_t chardev_write(struct chardev *chardev, const uint8_t *data, size_t n);
/*
 * Text for standard error. Where standard output shows the stream it waits for the end of the line
 * that the guest is in, or until the guest has said nothing for a while; else it is written at once.
 */
void chardev_aside(struct chardev *chardev, const char *text, size_t n);
/* No longer waits. */
void chardev_finish_aside(struct chardev *chardev);
bool chardev_is_stdio(const struct chardev *chardev);
/* The receiver has space again: hand over what waits. May call receive() at once. */
void chardev_accept_input(struct chardev *chardev);

/*
 * Raw mode on and off; without effect on anything but a terminal in the foreground that nobody
 * holds.
 */
void chardev_activate(struct chardev *chardev);
void chardev_deactivate(struct chardev *chardev);
/* Whether Ctrl-A c is an event; without, the guest gets it. */
void chardev_set_monitor_key(struct chardev *chardev, bool on);
/*
 * While stdio is held its input is somebody else's, and a terminal is in the mode it had before.
 * Output goes on.
 */
void chardev_hold(struct chardev *chardev, bool on);
/* Gives the host what it takes within timeout_ms (the end of a run). */
void chardev_flush(struct chardev *chardev, int timeout_ms);

/* Path of the pseudo terminal's other end; NULL for all other kinds. */
const char *chardev_pty_path(const struct chardev *chardev);

#endif
