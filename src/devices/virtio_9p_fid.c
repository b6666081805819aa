/*
 * Fids in a hash table.
 */
#include "devices/virtio_9p_fid.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static struct p9_fid **find_slot(struct p9_fids *fids, uint32_t number)
{
    struct p9_fid **at = &fids->bucket[number % P9_FID_BUCKETS];

    while (*at && (*at)->number != number)
        at = &(*at)->next;
    return at;
}

struct p9_fid *p9_fid_find(const struct p9_fids *fids, uint32_t number)
{
    struct p9_fid *fid = fids->bucket[number % P9_FID_BUCKETS];

    while (fid && fid->number != number)
        fid = fid->next;
    return fid;
}

int p9_fid_add(struct p9_fids *fids, uint32_t number, char *path)
{
    struct p9_fid **slot = find_slot(fids, number);
    struct p9_fid *fid = NULL;
    int result = 0;

    if (*slot)
        result = -EBADF;
    else if (fids->count >= P9_FID_MAX)
        result = -ENFILE;
    else if (!(fid = malloc(sizeof(*fid))))
        result = -ENOMEM;
    if (result < 0) {
        free(path);
        return result;
    }
    *fid = (struct p9_fid){ .number = number, .path = path, .fd = -1 };
    *slot = fid;
    fids->count++;
    return 0;
}

void p9_fid_remove(struct p9_fids *fids, uint32_t number)
{
    struct p9_fid **slot = find_slot(fids, number);
    struct p9_fid *fid = *slot;

    if (!fid)
        return;
    *slot = fid->next;
    fids->count--;
    if (fid->dir)
        closedir(fid->dir);
    if (fid->fd >= 0)
        close(fid->fd);
    free(fid->path);
    free(fid);
}

void p9_fid_clear(struct p9_fids *fids)
{
    for (unsigned i = 0; i < P9_FID_BUCKETS; i++) {
        while (fids->bucket[i])
            p9_fid_remove(fids, fids->bucket[i]->number);
    }
}

static bool is_at_or_below(const char *path, const char *top)
{
    size_t len = strlen(top);

    return strncmp(path, top, len) == 0 && (path[len] == '\0' || path[len] == '/');
}

int p9_fid_move(struct p9_fids *fids, const char *from, const char *to)
{
    size_t from_len = strlen(from), to_len = strlen(to);
    int result = 0;

    for (unsigned i = 0; i < P9_FID_BUCKETS; i++) {
        for (struct p9_fid *fid = fids->bucket[i]; fid; fid = fid->next) {
            size_t rest_len;
            char *path;

            if (!is_at_or_below(fid->path, from))
                continue;
            rest_len = strlen(fid->path + from_len);
            path = malloc(to_len + rest_len + 1);
            if (!path) {
                result = -ENOMEM;
                continue;
            }
            memcpy(path, to, to_len);
            memcpy(path + to_len, fid->path + from_len, rest_len + 1);
            free(fid->path);
            fid->path = path;
        }
    }
    return result;
}
