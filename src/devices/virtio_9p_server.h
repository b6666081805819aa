/*
 * A 9P2000.L server of one host directory, for one client: messages in, messages out, no
 * transport. The protocol is the one of Linux's v9fs (9P2000 with the .L messages).
 *
 * Laws:
 *  1. A fid is a path below the root (virtio_9p_tree.h), not a descriptor, so that a client may
 *     hold many; a rename moves the fids below it. Only opened fids hold a descriptor.
 *  2. Files belong to the user who runs the program: owners given by the guest at creation are
 *     not used, and set-user-id bits are refused (EPERM), so that a share is no way to leave
 *     privileged files on the host. Device nodes, pipes and sockets are not made (EPERM).
 *  3. Extended attributes are not served (EOPNOTSUPP). Locks are granted: the guest's kernel
 *     arbitrates among its processes; processes of the host are not locked out.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_9P_SERVER_H
#define HARTWOOD_DEVICES_VIRTIO_9P_SERVER_H

#include "base.h"

#define P9_MSIZE_MAX (512 * 1024) /* the largest message we agree to, bytes */

struct p9_server;

/* Opens `directory`. 0 or -errno (-ENOTDIR when it is none). */
NODISCARD int p9_server_create(struct p9_server **server, const char *directory);
void p9_server_destroy(struct p9_server *server);

/* Forgets the client: all fids are gone. */
void p9_server_reset(struct p9_server *server);

/*
 * Carries out one message.
 *   request, size: the message as received, its own size field not trusted
 *   reply: room for P9_MSIZE_MAX bytes; limit: what the client can take, bytes
 * Returns the reply's size (a message is always answered, with Rlerror if need be), or 0 when the
 * request has no header or `limit` has no room for an Rlerror.
 */
size_t p9_server_handle(struct p9_server *server, const uint8_t *request, size_t size,
                        uint8_t *reply, size_t limit);

#endif
