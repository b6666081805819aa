/*
 * The monitor: the commands of command.h at a prompt, or from a script. The machine stands still
 * while commands are taken; a command that lets it run gives the terminal back to the guest until
 * the next stop, or until Ctrl-A c.
 */
#ifndef HARTWOOD_DEBUG_MONITOR_H
#define HARTWOOD_DEBUG_MONITOR_H

#include "debug/debug.h"

struct monitor;

struct monitor_config {
    bool starts;        /* before the first instruction; else Ctrl-A c calls it */
    const char *script; /* commands instead of a prompt: a file, "-" standard input; NULL: none */
};

/*
 * Returns 0 and *out, or -errno with a reason that names the script. While a monitor is there it is
 * the machine's only debugger.
 */
NODISCARD int monitor_create(struct machine *machine, const struct monitor_config *config,
                             struct monitor **out, char *error, size_t error_size);
/* Before the machine goes; the terminal is the guest's or restored. NULL is fine. */
void monitor_destroy(struct monitor *monitor);

#endif
