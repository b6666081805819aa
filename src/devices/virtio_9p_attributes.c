/*
 * The 9P messages about what a file is: its attributes, and those of the file system.
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "devices/virtio_9p_message.h"

#define V9FS_MAGIC 0x01021997 /* f_type of the file system, as Linux's v9fs reports it */

/* Bits of Tsetattr's valid. */
#define SET_MODE 0x001
#define SET_UID 0x002
#define SET_GID 0x004
#define SET_SIZE 0x008
#define SET_ATIME 0x010
#define SET_MTIME 0x020
#define SET_ATIME_GIVEN 0x080
#define SET_MTIME_GIVEN 0x100

#define GETATTR_BASIC 0x7ff /* mode to blocks: all that stat gives */

static int fid_stat(struct p9_message *m, const struct p9_fid *fid, struct stat *st)
{
    int fd = fid->dir ? dirfd(fid->dir) : fid->fd;

    if (fd < 0)
        return tree_stat(m->server->root, fid->path, st);
    return fstat(fd, st) < 0 ? -errno : 0; /* works after its name is gone, too */
}

static void put_time(struct p9_message *m, const struct timespec *time)
{
    p9_put64(&m->out, (uint64_t)time->tv_sec);
    p9_put64(&m->out, (uint64_t)time->tv_nsec);
}

int p9_do_getattr(struct p9_message *m)
{
    static const struct timespec unknown = { 0, 0 };
    struct p9_fid *fid = p9_message_get_fid(m);
    struct stat st;
    int result;

    p9_get64(&m->in); /* the mask asked for; the basic ones are always given */
    if (m->in.is_bad)
        return -EINVAL;
    if (!fid)
        return -EBADF;
    result = fid_stat(m, fid, &st);
    if (result < 0)
        return result;
    p9_put64(&m->out, GETATTR_BASIC);
    p9_message_put_qid(m, &st);
    p9_put32(&m->out, st.st_mode);
    p9_put32(&m->out, st.st_uid);
    p9_put32(&m->out, st.st_gid);
    p9_put64(&m->out, st.st_nlink);
    p9_put64(&m->out, st.st_rdev);
    p9_put64(&m->out, (uint64_t)st.st_size);
    p9_put64(&m->out, (uint64_t)st.st_blksize);
    p9_put64(&m->out, (uint64_t)st.st_blocks);
    put_time(m, &st.st_atim);
    put_time(m, &st.st_mtim);
    put_time(m, &st.st_ctim);
    put_time(m, &unknown); /* birth */
    p9_put64(&m->out, 0);  /* generation */
    p9_put64(&m->out, 0);  /* data version */
    return 0;
}

struct p9_attributes {
    uint32_t valid, mode, uid, gid;
    uint64_t size;
    struct timespec time[2]; /* access, modification */
};

static int set_size(struct p9_message *m, const struct p9_fid *fid, uint64_t size)
{
    int fd = fid->fd, result = 0;

    if (size > INT64_MAX)
        return -EINVAL;
    if (fd < 0 || (fcntl(fd, F_GETFL) & O_ACCMODE) == O_RDONLY)
        fd = tree_open(m->server->root, fid->path, O_WRONLY);
    if (fd < 0)
        return fd;
    if (ftruncate(fd, (off_t)size) < 0)
        result = -errno;
    if (fd != fid->fd)
        close(fd);
    return result;
}

static int set_mode(struct tree_place *place, uint32_t mode)
{
    struct stat st;

    if (fstatat(place->dir, place->name, &st, AT_SYMLINK_NOFOLLOW) < 0)
        return -errno;
    if (!S_ISDIR(st.st_mode) && (mode & (S_ISUID | S_ISGID)))
        return -EPERM; /* law 2 */
    return fchmodat(place->dir, place->name, mode & 07777, AT_SYMLINK_NOFOLLOW) < 0 ? -errno : 0;
}

static int set_times(struct tree_place *place, const struct p9_attributes *set)
{
    static const struct {
        uint32_t set, given;
    } bits[2] = { { SET_ATIME, SET_ATIME_GIVEN }, { SET_MTIME, SET_MTIME_GIVEN } };
    struct timespec time[2];

    for (unsigned i = 0; i < 2; i++) {
        time[i] = set->time[i];
        if (!(set->valid & bits[i].set))
            time[i].tv_nsec = UTIME_OMIT;
        else if (!(set->valid & bits[i].given))
            time[i].tv_nsec = UTIME_NOW;
        else if (time[i].tv_nsec < 0 || time[i].tv_nsec > 999999999)
            return -EINVAL;
    }
    return utimensat(place->dir, place->name, time, AT_SYMLINK_NOFOLLOW) < 0 ? -errno : 0;
}

static int set_attributes(struct p9_message *m, const struct p9_fid *fid,
                          const struct p9_attributes *set)
{
    uid_t uid = set->valid & SET_UID ? set->uid : (uid_t)-1;
    gid_t gid = set->valid & SET_GID ? set->gid : (gid_t)-1;
    struct tree_place place;
    int result = tree_resolve(m->server->root, fid->path, &place);

    if (result < 0)
        return result;
    if ((set->valid & (SET_UID | SET_GID)) &&
        fchownat(place.dir, place.name, uid, gid, AT_SYMLINK_NOFOLLOW) < 0)
        result = -errno;
    if (result == 0 && (set->valid & SET_MODE))
        result = set_mode(&place, set->mode);
    if (result == 0 && (set->valid & SET_SIZE))
        result = set_size(m, fid, set->size);
    if (result == 0 && (set->valid & (SET_ATIME | SET_MTIME)))
        result = set_times(&place, set);
    tree_close(&place);
    return result;
}

int p9_do_setattr(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    struct p9_attributes set = { 0 };

    set.valid = p9_get32(&m->in);
    set.mode = p9_get32(&m->in);
    set.uid = p9_get32(&m->in);
    set.gid = p9_get32(&m->in);
    set.size = p9_get64(&m->in);
    for (unsigned i = 0; i < 2; i++) {
        set.time[i].tv_sec = (time_t)p9_get64(&m->in);
        set.time[i].tv_nsec = (long)p9_get64(&m->in);
    }
    if (m->in.is_bad)
        return -EINVAL;
    return fid ? set_attributes(m, fid, &set) : -EBADF;
}

int p9_do_statfs(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    struct statfs fs;

    if (m->in.is_bad)
        return -EINVAL;
    if (!fid)
        return -EBADF;
    if (fstatfs(m->server->root, &fs) < 0)
        return -errno;
    p9_put32(&m->out, V9FS_MAGIC);
    p9_put32(&m->out, (uint32_t)fs.f_bsize);
    p9_put64(&m->out, fs.f_blocks);
    p9_put64(&m->out, fs.f_bfree);
    p9_put64(&m->out, fs.f_bavail);
    p9_put64(&m->out, fs.f_files);
    p9_put64(&m->out, fs.f_ffree);
    p9_put64(&m->out, 0); /* fsid */
    p9_put32(&m->out, (uint32_t)fs.f_namelen);
    return 0;
}
