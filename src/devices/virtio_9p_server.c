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
#include <unistd.h>

#include "devices/virtio_9p_message.h"

#define MSIZE_MIN 4096
#define RLERROR_SIZE (P9_HEADER_SIZE + 4)
#define WALK_MAX 16 /* names in one Twalk */

#define QID_DIR 0x80
#define QID_SYMLINK 0x02

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
    {P9_TSTATFS, p9_do_statfs},
    {P9_TLOPEN, p9_do_lopen},
    {P9_TLCREATE, p9_do_lcreate},
    {P9_TSYMLINK, p9_do_symlink},
    {P9_TMKNOD, p9_do_mknod},
    {P9_TRENAME, p9_do_rename},
    {P9_TREADLINK, p9_do_readlink},
    {P9_TGETATTR, p9_do_getattr},
    {P9_TSETATTR, p9_do_setattr},
    {P9_TXATTRWALK, do_unsupported},
    {P9_TXATTRCREATE, do_unsupported},
    {P9_TREADDIR, p9_do_readdir},
    {P9_TFSYNC, p9_do_fsync},
    {P9_TLOCK, p9_do_lock},
    {P9_TGETLOCK, p9_do_getlock},
    {P9_TLINK, p9_do_link},
    {P9_TMKDIR, p9_do_mkdir},
    {P9_TRENAMEAT, p9_do_renameat},
    {P9_TUNLINKAT, p9_do_unlinkat},
    {P9_TVERSION, do_version},
    {P9_TAUTH, do_unsupported},
    {P9_TATTACH, do_attach},
    {P9_TFLUSH, do_flush},
    {P9_TWALK, do_walk},
    {P9_TREAD, p9_do_read},
    {P9_TWRITE, p9_do_write},
    {P9_TCLUNK, do_clunk},
    {P9_TREMOVE, p9_do_remove},
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
