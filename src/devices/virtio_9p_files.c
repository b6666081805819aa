/*
 * The 9P messages about opened files: open and create, read and write, read a directory, locks.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "devices/virtio_9p_message.h"

/*
 * The open flags of 9P2000.L that we serve. O_APPEND is not passed on: each Twrite has its offset.
 * Neither is O_DIRECT, which would ask alignment of us.
 */
static int host_flags(uint32_t flags)
{
    static const struct {
        uint32_t wire;
        int host;
    } map[] = {
        { 01, O_WRONLY },       { 02, O_RDWR },      { 0200, O_EXCL },
        { 01000, O_TRUNC },     { 010000, O_DSYNC }, { 0200000, O_DIRECTORY },
        { 04000000, O_SYNC },
    };
    int host = 0;

    for (size_t i = 0; i < ARRAY_SIZE(map); i++)
        host |= flags & map[i].wire ? map[i].host : 0;
    return host;
}

/* Gives an opened descriptor to its fid. */
static int fid_take(struct p9_fid *fid, int fd, const struct stat *st)
{
    if (!S_ISDIR(st->st_mode)) {
        fid->fd = fd;
        return 0;
    }
    fid->dir = fdopendir(fd);
    if (!fid->dir) {
        int code = -errno;

        close(fd);
        return code;
    }
    return 0;
}

int p9_do_lopen(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    int flags = host_flags(p9_get32(&m->in)) & ~O_EXCL;
    struct stat st;
    int fd, result;

    if (m->in.is_bad)
        return -EINVAL;
    if (!fid || p9_fid_is_open(fid))
        return -EBADF;
    fd = tree_open(m->server->root, fid->path, flags);
    if (fd < 0)
        return fd;
    if (fstat(fd, &st) < 0) {
        result = -errno;
        close(fd);
        return result;
    }
    result = fid_take(fid, fd, &st);
    if (result < 0)
        return result;
    p9_message_put_qid(m, &st);
    p9_put32(&m->out, 0); /* iounit: whatever fits a message */
    return 0;
}

/* Creates and opens a regular file. Returns the descriptor or -errno. */
static int create_file(struct p9_server *server, const char *path, int flags, mode_t mode,
                       struct stat *st)
{
    struct tree_place place;
    int fd, result = tree_resolve(server->root, path, &place);

    if (result < 0)
        return result;
    /* Without O_EXCL the name may exist; then it must be something that tree_open() opens. */
    fd = openat(place.dir, place.name, flags | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                mode & 0777);
    result = fd < 0 ? -errno : fd;
    tree_close(&place);
    if (result == -EEXIST && !(flags & O_EXCL))
        result = fd = tree_open(server->root, path, flags);
    if (result >= 0 && fstat(fd, st) < 0) {
        result = -errno;
        close(fd);
    }
    return result;
}

int p9_do_lcreate(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    char name[P9_NAME_SIZE];
    uint32_t flags, mode;
    struct stat st;
    char *path;
    int fd, result;

    p9_message_get_name(m, name);
    flags = p9_get32(&m->in);
    mode = p9_get32(&m->in);
    p9_get32(&m->in); /* gid: law 2 */
    if (m->in.is_bad)
        return -EINVAL;
    if (!fid || p9_fid_is_open(fid))
        return -EBADF;
    path = tree_join(fid->path, name);
    if (!path)
        return -errno;
    fd = create_file(m->server, path, host_flags(flags) & ~O_DIRECTORY, (mode_t)mode, &st);
    result = fd < 0 ? fd : fid_take(fid, fd, &st);
    if (result < 0) {
        free(path);
        return result;
    }
    free(fid->path); /* the fid stands for the new file now */
    fid->path = path;
    p9_message_put_qid(m, &st);
    p9_put32(&m->out, 0);
    return 0;
}

/* Bytes that a reply of the form count[4] data[count] may carry. */
static uint32_t clamp_count(const struct p9_message *m, uint32_t count)
{
    size_t room = (size_t)(m->out.end - m->out.at);

    if (room < sizeof(uint32_t))
        return 0;
    room -= sizeof(uint32_t);
    return count < room ? count : (uint32_t)room;
}

int p9_do_read(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    uint64_t offset = p9_get64(&m->in);
    uint32_t got, count = clamp_count(m, p9_get32(&m->in));
    uint8_t *head;
    ssize_t result;

    if (m->in.is_bad || offset > INT64_MAX)
        return -EINVAL;
    if (!fid || fid->fd < 0)
        return -EBADF;
    head = p9_put_room(&m->out, sizeof(got) + count);
    if (!head)
        return -EMSGSIZE;
    do {
        result = pread(fid->fd, head + sizeof(got), count, (off_t)offset);
    } while (result < 0 && errno == EINTR);
    if (result < 0)
        return -errno;
    got = (uint32_t)result;
    memcpy(head, &got, sizeof(got));
    m->out.at = head + sizeof(got) + got;
    return 0;
}

int p9_do_write(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    uint64_t offset = p9_get64(&m->in);
    uint32_t count = p9_get32(&m->in);
    ssize_t done;

    if (m->in.is_bad || count > (size_t)(m->in.end - m->in.at) || offset > INT64_MAX)
        return -EINVAL;
    if (!fid || fid->fd < 0)
        return -EBADF;
    do {
        done = pwrite(fid->fd, m->in.at, count, (off_t)offset);
    } while (done < 0 && errno == EINTR);
    if (done < 0)
        return -errno;
    p9_put32(&m->out, (uint32_t)done);
    return 0;
}

/* Writes one entry; false when it does not fit any more. */
static bool put_entry(struct p9_message *m, const struct dirent *entry, const struct stat *self)
{
    const size_t fixed = 13 + 8 + 1 + 2; /* qid, offset, type, length of the name */
    struct stat st = *self;

    if (fixed + strlen(entry->d_name) > (size_t)(m->out.end - m->out.at))
        return false;
    /* What lies above the root is not shown, not even its number. */
    if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) {
        st.st_ino = entry->d_ino;
        st.st_mode = (mode_t)entry->d_type << 12; /* the DT_ numbers are those of S_IFMT */
    }
    p9_message_put_qid(m, &st);
    p9_put64(&m->out, (uint64_t)entry->d_off);
    p9_put8(&m->out, entry->d_type);
    p9_put_string(&m->out, entry->d_name);
    return true;
}

int p9_do_readdir(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    uint64_t offset = p9_get64(&m->in);
    uint32_t size, count = clamp_count(m, p9_get32(&m->in));
    const struct dirent *entry;
    struct stat self;
    uint8_t *head;

    if (m->in.is_bad || offset > INT64_MAX)
        return -EINVAL;
    if (!fid || !fid->dir)
        return -EBADF;
    if (fstat(dirfd(fid->dir), &self) < 0)
        return -errno;
    if (offset == 0)
        rewinddir(fid->dir);
    else
        seekdir(fid->dir, (long)offset);
    head = p9_put_room(&m->out, sizeof(size));
    if (!head)
        return -EMSGSIZE;
    m->out.end = m->out.at + count;
    for (errno = 0; (entry = readdir(fid->dir)); errno = 0) {
        if (!put_entry(m, entry, &self))
            break;
    }
    size = (uint32_t)(m->out.at - head - (ptrdiff_t)sizeof(size));
    if (!entry && errno != 0 && size == 0)
        return -errno;
    memcpy(head, &size, sizeof(size));
    return 0;
}

int p9_do_fsync(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    bool is_data_only = p9_get32(&m->in) != 0;
    int fd;

    if (m->in.is_bad)
        return -EINVAL;
    if (!fid || !p9_fid_is_open(fid))
        return -EBADF;
    fd = fid->dir ? dirfd(fid->dir) : fid->fd;
    return (is_data_only ? fdatasync(fd) : fsync(fd)) < 0 ? -errno : 0;
}

/* type[1] flags[4] start[8] length[8] proc_id[4] client_id[s] */
int p9_do_lock(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);
    char client[P9_NAME_SIZE];

    p9_get8(&m->in);
    p9_get32(&m->in);
    p9_get64(&m->in);
    p9_get64(&m->in);
    p9_get32(&m->in);
    p9_get_string(&m->in, client, sizeof(client));
    if (m->in.is_bad)
        return -EINVAL;
    if (!fid || !p9_fid_is_open(fid))
        return -EBADF;
    p9_put8(&m->out, 0); /* success: law 3 */
    return 0;
}

/* type[1] start[8] length[8] proc_id[4] client_id[s]; the answer has the same form. */
int p9_do_getlock(struct p9_message *m)
{
    const uint8_t unlocked = 2;
    struct p9_fid *fid = p9_message_get_fid(m);
    char client[P9_NAME_SIZE];
    uint64_t start, length;
    uint32_t process;

    p9_get8(&m->in);
    start = p9_get64(&m->in);
    length = p9_get64(&m->in);
    process = p9_get32(&m->in);
    p9_get_string(&m->in, client, sizeof(client));
    if (m->in.is_bad)
        return -EINVAL;
    if (!fid || !p9_fid_is_open(fid))
        return -EBADF;
    p9_put8(&m->out, unlocked); /* nobody but the client's own processes holds locks: law 3 */
    p9_put64(&m->out, start);
    p9_put64(&m->out, length);
    p9_put32(&m->out, process);
    p9_put_string(&m->out, client);
    return 0;
}
