/*
 * The host's terminal in raw mode, and back. Restoring is idempotent and is what every way out
 * does first.
 */
#ifndef HARTWOOD_DEVICES_TERMINAL_H
#define HARTWOOD_DEVICES_TERMINAL_H

#include <termios.h>

#include "base.h"

struct terminal {
    int fd;
    bool is_raw;
    struct termios saved;
};

void terminal_init(struct terminal *terminal, int fd);
/*
 * Every key to the guest, output unprocessed. Nothing happens when fd is no terminal, or when the
 * process is in the background (it would be stopped by SIGTTOU).
 */
void terminal_make_raw(struct terminal *terminal);
void terminal_restore(struct terminal *terminal);

#endif
