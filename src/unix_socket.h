/*
 * Listening UNIX sockets. A name that nobody serves any more, because its program was killed, is
 * taken over; a name that somebody serves, and any other file, is left alone.
 */
#ifndef HARTWOOD_UNIX_SOCKET_H
#define HARTWOOD_UNIX_SOCKET_H

#include "base.h"

/* A descriptor, not blocking, that listens at path; or -errno. Whoever closes it unlinks path. */
NODISCARD int unix_socket_listen(const char *path);

#endif
