/*
 * The 9P messages that make, remove, rename and read names.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "devices/virtio_9p_message.h"

#define P9_AT_REMOVEDIR 0x200

/* Reads "dfid[4] name[s]"-like parts: the path of `name` in the directory of `fid`. */
static int child_path(const struct p9_fid *fid, const char *name, char **path)
{
    if (!fid)
        return -EBADF;
    *path = tree_join(fid->path, name);
    return *path ? 0 : -errno;
}

/*
 * A call on one name: resolve, act, close. `act` returns what the system call returned.
 */
static int at_place(struct p9_message *m, const char *path,
                    int (*act)(const struct tree_place *place, const void *arg), const void *arg)
{
    struct tree_place place;
    int result = tree_resolve(m->server->root, path, &place);

    if (result < 0)
        return result;
    if (act(&place, arg) < 0)
        result = -errno;
    tree_close(&place);
    return result;
}

static int act_symlink(const struct tree_place *place, const void *target)
{
    return symlinkat(target, place->dir, place->name);
}

static int act_mkdir(const struct tree_place *place, const void *mode)
{
    return mkdirat(place->dir, place->name, *(const mode_t *)mode);
}

static int act_unlink(const struct tree_place *place, const void *flags)
{
    return unlinkat(place->dir, place->name, *(const int *)flags);
}

/* Makes a name in a directory and answers with its qid. */
static int make_name(struct p9_message *m, const struct p9_fid *dir, const char *name,
                     int (*act)(const struct tree_place *place, const void *arg), const void *arg)
{
    char *path;
    int result = child_path(dir, name, &path);

    if (result < 0)
        return result;
    result = at_place(m, path, act, arg);
    if (result == 0)
        result = p9_message_put_qid_of(m, path);
    free(path);
    return result;
}

int p9_do_symlink(struct p9_message *m)
{
    struct p9_fid *dir = p9_message_get_fid(m);
    char name[P9_NAME_SIZE], target[PATH_MAX];

    p9_message_get_name(m, name);
    p9_get_string(&m->in, target, sizeof(target));
    p9_get32(&m->in); /* gid */
    if (m->in.is_bad)
        return -EINVAL;
    /* Any target will do: neither this server nor the guest's kernel resolves it on the host. */
    return make_name(m, dir, name, act_symlink, target);
}

int p9_do_mkdir(struct p9_message *m)
{
    struct p9_fid *dir = p9_message_get_fid(m);
    char name[P9_NAME_SIZE];
    mode_t mode;

    p9_message_get_name(m, name);
    mode = p9_get32(&m->in) & 01777;
    p9_get32(&m->in); /* gid */
    if (m->in.is_bad)
        return -EINVAL;
    return make_name(m, dir, name, act_mkdir, &mode);
}

int p9_do_mknod(struct p9_message *m)
{
    (void)m;
    return -EPERM; /* law 2 of the server */
}

int p9_do_readlink(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    char target[PATH_MAX];
    struct tree_place place;
    ssize_t len;
    int result;

    if (m->in.is_bad)
        return -EINVAL;
    if (!fid)
        return -EBADF;
    result = tree_resolve(m->server->root, fid->path, &place);
    if (result < 0)
        return result;
    len = readlinkat(place.dir, place.name, target, sizeof(target) - 1);
    result = len < 0 ? -errno : 0;
    tree_close(&place);
    if (result < 0)
        return result;
    target[len] = '\0';
    p9_put_string(&m->out, target);
    return 0;
}

enum two_paths { TWO_LINK, TWO_RENAME };

static int at_two_places(struct p9_message *m, const char *from, const char *to,
                         enum two_paths what)
{
    struct tree_place source, target;
    int result = tree_resolve(m->server->root, from, &source);

    if (result < 0)
        return result;
    result = tree_resolve(m->server->root, to, &target);
    if (result == 0) {
        int done = what == TWO_LINK
                       ? linkat(source.dir, source.name, target.dir, target.name, 0)
                       : renameat(source.dir, source.name, target.dir, target.name);

        if (done < 0)
            result = -errno;
        tree_close(&target);
    }
    tree_close(&source);
    return result;
}

int p9_do_link(struct p9_message *m)
{
    struct p9_fid *dir = p9_message_get_fid(m);
    struct p9_fid *fid = p9_message_get_fid(m);
    char name[P9_NAME_SIZE];
    char *path;
    int result;

    p9_message_get_name(m, name);
    if (m->in.is_bad)
        return -EINVAL;
    if (!fid)
        return -EBADF;
    result = child_path(dir, name, &path);
    if (result < 0)
        return result;
    result = at_two_places(m, fid->path, path, TWO_LINK);
    free(path);
    return result;
}

static int rename_path(struct p9_message *m, const char *from, const char *to)
{
    int result;

    if (from[0] == '\0')
        return -EBUSY; /* the root */
    result = at_two_places(m, from, to, TWO_RENAME);
    if (result < 0 || strcmp(from, to) == 0)
        return result;
    return p9_fid_move(&m->server->fids, from, to);
}

int p9_do_rename(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    struct p9_fid *dir = p9_message_get_fid(m);
    char name[P9_NAME_SIZE];
    char *from, *to;
    int result;

    p9_message_get_name(m, name);
    if (m->in.is_bad)
        return -EINVAL;
    if (!fid)
        return -EBADF;
    result = child_path(dir, name, &to);
    if (result < 0)
        return result;
    from = strdup(fid->path); /* the fid's own path changes on the way */
    result = from ? rename_path(m, from, to) : -ENOMEM;
    free(from);
    free(to);
    return result;
}

int p9_do_renameat(struct p9_message *m)
{
    struct p9_fid *old_dir = p9_message_get_fid(m), *new_dir;
    char old_name[P9_NAME_SIZE], new_name[P9_NAME_SIZE];
    char *from, *to;
    int result;

    p9_message_get_name(m, old_name);
    new_dir = p9_message_get_fid(m);
    p9_message_get_name(m, new_name);
    if (m->in.is_bad)
        return -EINVAL;
    result = child_path(old_dir, old_name, &from);
    if (result < 0)
        return result;
    result = child_path(new_dir, new_name, &to);
    if (result == 0) {
        result = rename_path(m, from, to);
        free(to);
    }
    free(from);
    return result;
}

int p9_do_unlinkat(struct p9_message *m)
{
    struct p9_fid *dir = p9_message_get_fid(m);
    char name[P9_NAME_SIZE];
    char *path;
    int result, flags;

    p9_message_get_name(m, name);
    flags = p9_get32(&m->in) & P9_AT_REMOVEDIR ? AT_REMOVEDIR : 0;
    if (m->in.is_bad)
        return -EINVAL;
    result = child_path(dir, name, &path);
    if (result < 0)
        return result;
    result = at_place(m, path, act_unlink, &flags);
    free(path);
    return result;
}

/* Removes the file and, whether that works or not, the fid. */
int p9_do_remove(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    struct stat st;
    int result, flags;

    if (m->in.is_bad)
        return -EINVAL;
    if (!fid)
        return -EBADF;
    result = fid->path[0] == '\0' ? -EBUSY : tree_stat(m->server->root, fid->path, &st);
    if (result == 0) {
        flags = S_ISDIR(st.st_mode) ? AT_REMOVEDIR : 0;
        result = at_place(m, fid->path, act_unlink, &flags);
    }
    p9_fid_remove(&m->server->fids, fid->number);
    return result;
}
