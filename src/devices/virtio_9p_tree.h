/*
 * A host directory as a closed tree: paths that guests name, resolved so that nothing outside is
 * ever reached.
 *
 * Laws:
 *  1. Paths are relative to the root, made of checked names (no slash, no ".", no ".."); "" is the
 *     root itself.
 *  2. A path is walked one name at a time from the root's descriptor, each directory opened with
 *     O_NOFOLLOW. A symbolic link on the way is an error (ELOOP or ENOTDIR), whoever made it and
 *     whenever; the guest resolves links itself, inside its own view.
 *  3. The last name is used only by calls that do not follow links.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_9P_TREE_H
#define HARTWOOD_DEVICES_VIRTIO_9P_TREE_H

#include <limits.h>
#include <sys/stat.h>

#include "base.h"

/* Where a path's last name lives. */
struct tree_place {
    int dir;                 /* the directory that holds it */
    bool is_dir_owned;       /* close `dir` at the end */
    char name[NAME_MAX + 1]; /* "." for the root */
};

/* True for a name that may stand in a path: 1..255 bytes, no slash, neither "." nor "..". */
bool tree_is_name(const char *name);

/* "path/name" in new memory (free()); NULL with errno ENAMETOOLONG or ENOMEM. */
char *tree_join(const char *path, const char *name);

/* Resolves all but the last name. 0 or -errno; on success release with tree_close(). */
NODISCARD int tree_resolve(int root, const char *path, struct tree_place *place);
void tree_close(struct tree_place *place);

/* lstat of a path. 0 or -errno. */
NODISCARD int tree_stat(int root, const char *path, struct stat *st);

/*
 * Opens a regular file or a directory with `flags` (no O_CREAT). Returns the descriptor or -errno;
 * -ELOOP for a symbolic link, -ENXIO for devices, pipes and sockets, which are never opened.
 */
NODISCARD int tree_open(int root, const char *path, int flags);

#endif
