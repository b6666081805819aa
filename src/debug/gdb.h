/*
 * gdb's remote serial protocol: every hart is a thread (hart n is thread n + 1), all stop together.
 * gdb_session is the protocol by itself, bytes in and bytes out; gdb_server puts it behind a socket.
 */
#ifndef HARTWOOD_DEBUG_GDB_H
#define HARTWOOD_DEBUG_GDB_H

#include "debug/debug.h"

/* ---- one debugger (gdb_session.c) ---- */

struct gdb_session;

/* Where a session's bytes go. */
struct gdb_output {
    void (*write)(struct gdb_output *output, const void *bytes, size_t n);
};

/* The machine is stopped. NULL: out of memory. `debug` and `output` are borrowed. */
struct gdb_session *gdb_session_create(struct debug *debug, struct gdb_output *output);
/* Takes all points away. The machine stays as it is. */
void gdb_session_destroy(struct gdb_session *session);
void gdb_session_receive(struct gdb_session *session, const void *bytes, size_t n);
/* After a detach or a kill: the connection is to be closed. */
bool gdb_session_is_over(const struct gdb_session *session);

/* ---- its socket (gdb_server.c) ---- */

struct gdb_server;

/*
 * Listens at `where`: PORT (of 127.0.0.1), ADDRESS:PORT, [IPv6]:PORT or unix:PATH. With `waits` the
 * machine is paused until a debugger resumes it. Returns 0 and *out, or -errno with a reason.
 */
NODISCARD int gdb_server_start(struct machine *machine, const char *where, bool waits,
                               struct gdb_server **out, char *error, size_t error_size);
/* Before the machine goes. NULL is fine. */
void gdb_server_stop(struct gdb_server *server);
/* Whether `where` has one of the forms above. */
bool gdb_address_is_valid(const char *where);

#endif
