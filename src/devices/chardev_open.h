/*
 * How each kind of character stream gets its descriptors. Private to chardev.
 */
#ifndef HARTWOOD_DEVICES_CHARDEV_OPEN_H
#define HARTWOOD_DEVICES_CHARDEV_OPEN_H

#include "base.h"

struct chardev_fds {
    int in, out;       /* -1: none; may be the same */
    int listener;      /* unix: accepts the client that becomes in and out; else -1 */
    bool is_owned;     /* close them at the end */
    bool is_terminal;  /* in is a terminal: raw mode, escape key, hangup ends the run */
    bool is_pty;       /* in is a pseudo terminal's master: hangup means nobody is attached */
    bool is_stdio;     /* failing output ends the run */
    char *path;        /* owned; pty: the other end; unix: the socket, unlinked at the end */
};

/* As chardev_create(). On failure nothing is left open. */
int chardev_open(struct chardev_fds *out, const char *spec, char *error, size_t error_size);
void chardev_close(struct chardev_fds *fds);

#endif
