/*
 * Confined path resolution. See virtio_9p_tree.h for the laws.
 */
#include "devices/virtio_9p_tree.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool tree_is_name(const char *name)
{
    size_t len = strlen(name);

    return len > 0 && len <= NAME_MAX && !strchr(name, '/') && strcmp(name, ".") != 0 &&
           strcmp(name, "..") != 0;
}

char *tree_join(const char *path, const char *name)
{
    size_t path_len = strlen(path), name_len = strlen(name);
    char *joined;

    if (path_len + name_len + 2 > PATH_MAX) {
        errno = ENAMETOOLONG;
        return NULL;
    }
    joined = malloc(path_len + name_len + 2);
    if (!joined)
        return NULL;
    memcpy(joined, path, path_len);
    if (path_len > 0)
        joined[path_len++] = '/';
    memcpy(joined + path_len, name, name_len + 1);
    return joined;
}

/* Steps from place->dir into the directory `name`. */
static int descend(struct tree_place *place, const char *name)
{
    int fd = openat(place->dir, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

    if (fd < 0)
        return -errno;
    tree_close(place);
    place->dir = fd;
    place->is_dir_owned = true;
    return 0;
}

int tree_resolve(int root, const char *path, struct tree_place *place)
{
    *place = (struct tree_place){ .dir = root, .name = "." };
    while (*path != '\0') {
        size_t len = strcspn(path, "/");
        char name[NAME_MAX + 1];
        int result;

        if (len > NAME_MAX) {
            tree_close(place);
            return -ENAMETOOLONG;
        }
        memcpy(name, path, len);
        name[len] = '\0';
        if (!tree_is_name(name)) {
            tree_close(place);
            return -EINVAL;
        }
        path += len;
        if (*path == '\0') {
            strcpy(place->name, name);
            return 0;
        }
        path++;
        result = descend(place, name);
        if (result < 0) {
            tree_close(place);
            return result;
        }
    }
    return 0;
}

void tree_close(struct tree_place *place)
{
    if (place->is_dir_owned)
        close(place->dir);
    place->is_dir_owned = false;
}

int tree_stat(int root, const char *path, struct stat *st)
{
    struct tree_place place;
    int result = tree_resolve(root, path, &place);

    if (result < 0)
        return result;
    if (fstatat(place.dir, place.name, st, AT_SYMLINK_NOFOLLOW) < 0)
        result = -errno;
    tree_close(&place);
    return result;
}

static int check_openable(const struct stat *st)
{
    if (S_ISLNK(st->st_mode))
        return -ELOOP;
    return S_ISREG(st->st_mode) || S_ISDIR(st->st_mode) ? 0 : -ENXIO;
}

int tree_open(int root, const char *path, int flags)
{
    struct tree_place place;
    struct stat st;
    int fd, result = tree_resolve(root, path, &place);

    if (result < 0)
        return result;
    /* Looked at before, because opening a device or a pipe has effects of its own. */
    if (fstatat(place.dir, place.name, &st, AT_SYMLINK_NOFOLLOW) < 0)
        result = -errno;
    else
        result = check_openable(&st);
    if (result < 0) {
        tree_close(&place);
        return result;
    }
    fd = openat(place.dir, place.name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    result = fd < 0 ? -errno : fd;
    tree_close(&place);
    if (fd < 0)
        return result;
    /* And after, because the host may have exchanged it meanwhile. */
    result = fstat(fd, &st) < 0 ? -errno : check_openable(&st);
    if (result < 0) {
        close(fd);
        return result;
    }
    return fd;
}
