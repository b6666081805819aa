#include "devices/terminal.h"

#include <unistd.h>

void terminal_init(struct terminal *terminal, int fd)
{
    *terminal = (struct terminal){.fd = fd};
}

void terminal_make_raw(struct terminal *terminal)
{
    struct termios raw;

    if (terminal->is_raw || tcgetpgrp(terminal->fd) != getpgrp()
        || tcgetattr(terminal->fd, &terminal->saved) < 0)
        return;
    raw = terminal->saved;
    cfmakeraw(&raw);
    raw.c_oflag = terminal->saved.c_oflag; /* programs that end lines with LF alone begin new ones */
    terminal->is_raw = tcsetattr(terminal->fd, TCSANOW, &raw) == 0;
}

void terminal_restore(struct terminal *terminal)
{
    if (!terminal->is_raw)
        return;
    terminal->is_raw = false;
    /* Fails only when the terminal is gone; then there is nothing to restore. */
    (void)tcsetattr(terminal->fd, TCSADRAIN, &terminal->saved);
}
