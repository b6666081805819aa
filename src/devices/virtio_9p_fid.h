/*
 * The fids of a 9P client: numbers that stand for paths, some of them open.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_9P_FID_H
#define HARTWOOD_DEVICES_VIRTIO_9P_FID_H

#include <dirent.h>

#include "base.h"

#define P9_FID_BUCKETS 256
#define P9_FID_MAX 65536 /* a client that asks for more gets ENFILE */

struct p9_fid {
    struct p9_fid *next; /* of the same bucket */
    uint32_t number;
    char *path; /* owned; relative to the root */
    int fd;     /* owned; opened file, else -1 */
    DIR *dir;   /* owned; opened directory, else NULL */
};

struct p9_fids {
    struct p9_fid *bucket[P9_FID_BUCKETS];
    unsigned count;
};

struct p9_fid *p9_fid_find(const struct p9_fids *fids, uint32_t number); /* NULL: none */

/* A new fid; takes over `path` in every case. -EBADF: the number is taken; -ENFILE, -ENOMEM. */
NODISCARD int p9_fid_add(struct p9_fids *fids, uint32_t number, char *path);

void p9_fid_remove(struct p9_fids *fids, uint32_t number);
void p9_fid_clear(struct p9_fids *fids);

static inline bool p9_fid_is_open(const struct p9_fid *fid)
{
    return fid->fd >= 0 || fid->dir;
}

/* `from` was renamed to `to`: corrects the paths of it and of all below. -ENOMEM when some kept
   the old path, which then names nothing. */
NODISCARD int p9_fid_move(struct p9_fids *fids, const char *from, const char *to);

#endif
