/*
 * The 9P2000.L server. See virtio_9p_server.h for the laws.
 *
 * Each handler reads its message, checks that it was whole, acts, and writes the body of the
 * reply; it returns 0 or -errno, which becomes an Rlerror.
 */
#include "devices/virtio_9p_server.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "devices/virtio_9p_message.h"

#define MSIZE_MIN 4096
#define RLERROR_SIZE (P9_HEADER_SIZE + 4)
#define V9FS_MAGIC 0x01021997 /* f_type of the file system, as Linux's v9fs reports it */
#define WALK_MAX 16 /* names in one Twalk */

#define QID_DIR 0x80
#define QID_SYMLINK 0x02

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

struct p9_fid *p9_message_get_fid(struct p9_message *m)
{
    return p9_fid_find(&m->server->fids, p9_get32(&m->in));
}

void p9_message_get_name(struct p9_message *m, char name[P9_NAME_SIZE])
{
    p9_get_string(&m->in, name, P9_NAME_SIZE);
    if (!tree_is_name(name))
        m->in.is_bad = true;
}

void p9_message_put_qid(struct p9_message *m, const struct stat *st)
{
    uint64_t path = st->st_ino;
    int64_t version = st->st_mtim.tv_sec ^ st->st_mtim.tv_nsec ^ st->st_size;

    /* Inode numbers are unique in one file system; another one mounted below gets its own half. */
    if (st->st_dev != m->server->root_dev)
        path ^= (uint64_t)st->st_dev << 40;
    p9_put8(&m->out, S_ISDIR(st->st_mode) ? QID_DIR : S_ISLNK(st->st_mode) ? QID_SYMLINK : 0);
    p9_put32(&m->out, (uint32_t)version);
    p9_put64(&m->out, path);
}

int p9_message_put_qid_of(struct p9_message *m, const char *path)
{
    struct stat st;
    int result = tree_stat(m->server->root, path, &st);

    if (result == 0)
        p9_message_put_qid(m, &st);
    return result;
}

static int do_version(struct p9_message *m)
{
    struct p9_server *server = m->server;
    uint32_t msize = p9_get32(&m->in);
    char version[32];

    p9_get_string(&m->in, version, sizeof(version));
    if (m->in.is_bad)
        return -EINVAL;
    if (msize < MSIZE_MIN)
        return -EMSGSIZE;
    p9_server_reset(server);
    server->is_ready = strcmp(version, "9P2000.L") == 0;
    server->msize = msize < P9_MSIZE_MAX ? msize : P9_MSIZE_MAX;
    p9_put32(&m->out, server->msize);
    p9_put_string(&m->out, server->is_ready ? "9P2000.L" : "unknown");
    return 0;
}

static int do_attach(struct p9_message *m)
{
    uint32_t number = p9_get32(&m->in);
    char user[P9_NAME_SIZE], tree[P9_NAME_SIZE];
    int result;
    char *path;

    p9_get32(&m->in); /* afid: no authentication was offered */
    p9_get_string(&m->in, user, sizeof(user));
    p9_get_string(&m->in, tree, sizeof(tree));
    p9_get32(&m->in); /* n_uname */
    if (m->in.is_bad)
        return -EINVAL;
    if (strcmp(tree, "") != 0 && strcmp(tree, "/") != 0)
        return -ENOENT; /* there is one tree */
    path = strdup("");
    if (!path)
        return -ENOMEM;
    result = p9_fid_add(&m->server->fids, number, path);
    if (result < 0)
        return result;
    result = p9_message_put_qid_of(m, "");
    if (result < 0)
        p9_fid_remove(&m->server->fids, number);
    return result;
}

/* One step of a walk; *path is replaced. ".." of the root is the root. */
static int walk_step(struct p9_message *m, char **path, const char *name, struct stat *st)
{
    char *next, *slash;
    int result;

    if (strcmp(name, "..") == 0) {
        next = strdup(*path);
        if (next) {
            slash = strrchr(next, '/');
            *(slash ? slash : next) = '\0';
        }
    } else if (!tree_is_name(name)) {
        return -ENOENT;
    } else {
        next = tree_join(*path, name);
    }
    if (!next)
        return -errno;
    result = tree_stat(m->server->root, next, st);
    if (result < 0) {
        free(next);
        return result;
    }
    free(*path);
    *path = next;
    return 0;
}

/* Walks n names, putting a qid for each that exists. Returns how many, or -errno for the first. */
static int walk_names(struct p9_message *m, char **path, unsigned n)
{
    for (unsigned i = 0; i < n; i++) {
        char name[P9_NAME_SIZE];
        struct stat st;
        int result;

        p9_get_string(&m->in, name, sizeof(name));
        if (m->in.is_bad)
            return -EINVAL;
        result = walk_step(m, path, name, &st);
        if (result < 0)
            return i == 0 ? result : (int)i;
        p9_message_put_qid(m, &st);
    }
    return (int)n;
}

static int do_walk(struct p9_message *m)
{
    struct p9_fids *fids = &m->server->fids;
    struct p9_fid *fid = p9_message_get_fid(m);
    uint32_t new_number = p9_get32(&m->in);
    uint16_t n = p9_get16(&m->in), walked16;
    uint8_t *count;
    char *path;
    int walked;

    if (m->in.is_bad || n > WALK_MAX)
        return -EINVAL;
    if (!fid || p9_fid_is_open(fid) ||
        (fid->number != new_number && p9_fid_find(fids, new_number)))
        return -EBADF;
    path = strdup(fid->path);
    if (!path)
        return -ENOMEM;
    count = p9_put_room(&m->out, sizeof(uint16_t));
    walked = walk_names(m, &path, n);
    if (walked < 0 || !count) {
        free(path);
        return walked < 0 ? walked : -EMSGSIZE;
    }
    walked16 = (uint16_t)walked;
    memcpy(count, &walked16, sizeof(walked16));
    if (walked < n) { /* a walk that ends early makes no fid */
        free(path);
        return 0;
    }
    if (fid->number == new_number)
        p9_fid_remove(fids, new_number);
    return p9_fid_add(fids, new_number, path);
}

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

static int do_lopen(struct p9_message *m)
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

static int do_lcreate(struct p9_message *m)
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

static int do_read(struct p9_message *m)
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

static int do_write(struct p9_message *m)
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

static int do_clunk(struct p9_message *m)
{
    struct p9_fid *fid = p9_message_get_fid(m);

    if (m->in.is_bad)
        return -EINVAL;
    if (!fid)
        return -EBADF;
    p9_fid_remove(&m->server->fids, fid->number);
    return 0;
}

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

static int do_getattr(struct p9_message *m)
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

static int do_setattr(struct p9_message *m)
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

static int do_readdir(struct p9_message *m)
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

static int do_statfs(struct p9_message *m)
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

static int do_fsync(struct p9_message *m)
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
static int do_lock(struct p9_message *m)
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
static int do_getlock(struct p9_message *m)
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

/* Requests are carried out at once, so there is never one to be flushed. */
static int do_flush(struct p9_message *m)
{
    p9_get16(&m->in);
    return m->in.is_bad ? -EINVAL : 0;
}

static int do_unsupported(struct p9_message *m)
{
    (void)m;
    return -EOPNOTSUPP;
}

static const struct {
    enum p9_type type;
    int (*handle)(struct p9_message *m);
} handlers[] = {
    { P9_TSTATFS, do_statfs },       { P9_TLOPEN, do_lopen },
    { P9_TLCREATE, do_lcreate },     { P9_TSYMLINK, p9_do_symlink },
    { P9_TMKNOD, p9_do_mknod },      { P9_TRENAME, p9_do_rename },
    { P9_TREADLINK, p9_do_readlink }, { P9_TGETATTR, do_getattr },
    { P9_TSETATTR, do_setattr },     { P9_TXATTRWALK, do_unsupported },
    { P9_TXATTRCREATE, do_unsupported }, { P9_TREADDIR, do_readdir },
    { P9_TFSYNC, do_fsync },         { P9_TLOCK, do_lock },
    { P9_TGETLOCK, do_getlock },     { P9_TLINK, p9_do_link },
    { P9_TMKDIR, p9_do_mkdir },      { P9_TRENAMEAT, p9_do_renameat },
    { P9_TUNLINKAT, p9_do_unlinkat }, { P9_TVERSION, do_version },
    { P9_TAUTH, do_unsupported },    { P9_TATTACH, do_attach },
    { P9_TFLUSH, do_flush },         { P9_TWALK, do_walk },
    { P9_TREAD, do_read },           { P9_TWRITE, do_write },
    { P9_TCLUNK, do_clunk },         { P9_TREMOVE, p9_do_remove },
};

static int dispatch(struct p9_message *m, uint8_t type)
{
    if (!m->server->is_ready && type != P9_TVERSION)
        return -EPROTO; /* the first message agrees on the version */
    for (size_t i = 0; i < ARRAY_SIZE(handlers); i++) {
        if (handlers[i].type == type)
            return handlers[i].handle(m);
    }
    return -EOPNOTSUPP;
}

static void put_header(uint8_t *reply, uint32_t size, uint8_t type, uint16_t tag)
{
    memcpy(reply, &size, sizeof(size));
    reply[4] = type;
    memcpy(reply + 5, &tag, sizeof(tag));
}

size_t p9_server_handle(struct p9_server *server, const uint8_t *request, size_t size,
                        uint8_t *reply, size_t limit)
{
    struct p9_message m = { .server = server, .in = { .at = request, .end = request + size } };
    uint32_t claimed = p9_get32(&m.in), code;
    uint8_t type = p9_get8(&m.in);
    uint16_t tag = p9_get16(&m.in);
    int result;

    if (m.in.is_bad || limit < RLERROR_SIZE)
        return 0;
    if (server->is_ready && limit > server->msize)
        limit = server->msize;
    m.out = (struct p9_writer){ .at = reply + P9_HEADER_SIZE, .end = reply + limit };
    if (claimed < P9_HEADER_SIZE || claimed > size ||
        (server->is_ready && claimed > server->msize)) {
        result = -EMSGSIZE;
    } else {
        m.in.end = request + claimed;
        result = dispatch(&m, type);
    }
    if (result >= 0 && m.out.is_bad)
        result = -EMSGSIZE;
    if (result >= 0) {
        size = (size_t)(m.out.at - reply);
        put_header(reply, (uint32_t)size, (uint8_t)(type + 1), tag);
        return size;
    }
    code = (uint32_t)-result; /* errno numbers of x86-64 and RISC-V Linux are the same */
    put_header(reply, RLERROR_SIZE, P9_RLERROR, tag);
    memcpy(reply + P9_HEADER_SIZE, &code, sizeof(code));
    return RLERROR_SIZE;
}

void p9_server_reset(struct p9_server *server)
{
    p9_fid_clear(&server->fids);
    server->is_ready = false;
    server->msize = 0;
}

int p9_server_create(struct p9_server **out, const char *directory)
{
    struct p9_server *server = calloc(1, sizeof(*server));
    struct stat st;

    if (!server)
        return -ENOMEM;
    server->root = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (server->root < 0 || fstat(server->root, &st) < 0) {
        int code = -errno;

        if (server->root >= 0)
            close(server->root);
        free(server);
        return code;
    }
    server->root_dev = st.st_dev;
    *out = server;
    return 0;
}

void p9_server_destroy(struct p9_server *server)
{
    p9_fid_clear(&server->fids);
    close(server->root);
    free(server);
}
