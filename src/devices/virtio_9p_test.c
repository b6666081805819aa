/*
 * The 9P server on a real directory: what Linux's v9fs does to it, and every way out of the
 * directory that a hostile client could try.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "devices/virtio_9p_server.h"
#include "devices/virtio_9p_wire.h"
#include "devices/virtio_fake.h"

#define ROOT_FID 1
#define NOFID UINT32_MAX
#define MSIZE 8192
#define O_9P_WRONLY 01
#define O_9P_RDWR 02

struct share {
    char top[64];  /* holds `inside`, the share, and `outside` */
    char path[96]; /* of the share */
    struct p9_server *server;
    uint8_t request[MSIZE], reply[P9_MSIZE_MAX];
    struct p9_writer w; /* the message being built */
    struct p9_reader r; /* the body of the reply */
};

static void begin(struct share *s, uint8_t type)
{
    s->w = (struct p9_writer){ .at = s->request + 4, .end = s->request + MSIZE };
    p9_put8(&s->w, type);
    p9_put16(&s->w, 7);
}

/* Sends what was built. Returns 0 with the reply's body in s->r, or the error of an Rlerror. */
static int finish(struct share *s)
{
    uint32_t size = (uint32_t)(s->w.at - s->request);
    uint8_t type = s->request[4];
    size_t got;

    assert_false(s->w.is_bad);
    memcpy(s->request, &size, sizeof(size));
    got = p9_server_handle(s->server, s->request, size, s->reply, MSIZE);
    assert_true(got >= P9_HEADER_SIZE && got <= MSIZE);
    memcpy(&size, s->reply, sizeof(size));
    assert_int_equal(size, got);
    assert_int_equal(s->reply[5], 7);
    s->r = (struct p9_reader){ .at = s->reply + P9_HEADER_SIZE, .end = s->reply + got };
    if (s->reply[4] == P9_RLERROR)
        return (int)p9_get32(&s->r);
    assert_int_equal(s->reply[4], type + 1);
    return 0;
}

static int start(struct share *s)
{
    begin(s, P9_TVERSION);
    p9_put32(&s->w, MSIZE);
    p9_put_string(&s->w, "9P2000.L");
    assert_int_equal(finish(s), 0);
    assert_int_equal(p9_get32(&s->r), MSIZE);
    begin(s, P9_TATTACH);
    p9_put32(&s->w, ROOT_FID);
    p9_put32(&s->w, NOFID);
    p9_put_string(&s->w, "root");
    p9_put_string(&s->w, "");
    p9_put32(&s->w, 0);
    return finish(s);
}

/* Walks up to three names (NULL ends) from `fid`; *walked: how many existed. */
static int walk(struct share *s, uint32_t fid, uint32_t new_fid, const char *a, const char *b,
                unsigned *walked)
{
    int result;

    begin(s, P9_TWALK);
    p9_put32(&s->w, fid);
    p9_put32(&s->w, new_fid);
    p9_put16(&s->w, (uint16_t)(a ? b ? 2 : 1 : 0));
    if (a)
        p9_put_string(&s->w, a);
    if (a && b)
        p9_put_string(&s->w, b);
    result = finish(s);
    *walked = result == 0 ? p9_get16(&s->r) : 0;
    return result;
}

/* As walk(), for a single name that is known to exist. */
static void walk_to(struct share *s, uint32_t new_fid, const char *name)
{
    unsigned walked;

    assert_int_equal(walk(s, ROOT_FID, new_fid, name, NULL, &walked), 0);
    assert_int_equal(walked, name ? 1 : 0);
}

static int clunk(struct share *s, uint32_t fid)
{
    begin(s, P9_TCLUNK);
    p9_put32(&s->w, fid);
    return finish(s);
}

static int lopen(struct share *s, uint32_t fid, uint32_t flags)
{
    begin(s, P9_TLOPEN);
    p9_put32(&s->w, fid);
    p9_put32(&s->w, flags);
    return finish(s);
}

static int lcreate(struct share *s, uint32_t fid, const char *name, uint32_t flags)
{
    begin(s, P9_TLCREATE);
    p9_put32(&s->w, fid);
    p9_put_string(&s->w, name);
    p9_put32(&s->w, flags);
    p9_put32(&s->w, 0644);
    p9_put32(&s->w, 0);
    return finish(s);
}

static int write_at(struct share *s, uint32_t fid, uint64_t offset, const char *text)
{
    begin(s, P9_TWRITE);
    p9_put32(&s->w, fid);
    p9_put64(&s->w, offset);
    p9_put32(&s->w, (uint32_t)strlen(text));
    p9_put_bytes(&s->w, text, strlen(text));
    return finish(s);
}

static int read_at(struct share *s, uint32_t fid, uint64_t offset, uint32_t count)
{
    begin(s, P9_TREAD);
    p9_put32(&s->w, fid);
    p9_put64(&s->w, offset);
    p9_put32(&s->w, count);
    return finish(s);
}

/* mkdir and symlink (text: target), on a directory's fid. */
static int make(struct share *s, uint8_t type, uint32_t dir, const char *name, const char *text)
{
    begin(s, type);
    p9_put32(&s->w, dir);
    p9_put_string(&s->w, name);
    if (text)
        p9_put_string(&s->w, text);
    else
        p9_put32(&s->w, 0755);
    p9_put32(&s->w, 0);
    return finish(s);
}

static int unlinkat_9p(struct share *s, uint32_t dir, const char *name, uint32_t flags)
{
    begin(s, P9_TUNLINKAT);
    p9_put32(&s->w, dir);
    p9_put_string(&s->w, name);
    p9_put32(&s->w, flags);
    return finish(s);
}

static int renameat_9p(struct share *s, uint32_t from_dir, const char *from, uint32_t to_dir,
                       const char *to)
{
    begin(s, P9_TRENAMEAT);
    p9_put32(&s->w, from_dir);
    p9_put_string(&s->w, from);
    p9_put32(&s->w, to_dir);
    p9_put_string(&s->w, to);
    return finish(s);
}

static int setattr(struct share *s, uint32_t fid, uint32_t valid, uint32_t mode, uint64_t size)
{
    begin(s, P9_TSETATTR);
    p9_put32(&s->w, fid);
    p9_put32(&s->w, valid);
    p9_put32(&s->w, mode);
    p9_put32(&s->w, 0);
    p9_put32(&s->w, 0);
    p9_put64(&s->w, size);
    for (unsigned i = 0; i < 4; i++)
        p9_put64(&s->w, 1000);
    return finish(s);
}

static void path_in(const struct share *s, const char *name, char path[300])
{
    snprintf(path, 300, "%s/%s", s->top, name);
}

static void put_file(const struct share *s, const char *name, const char *text)
{
    char path[300];
    FILE *file;

    path_in(s, name, path);
    file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static bool exists(const struct share *s, const char *name)
{
    struct stat st;
    char path[300];

    path_in(s, name, path);
    return lstat(path, &st) == 0;
}

/* A share with a file and a directory; outside of it a secret, and links that point there. */
static int set_up(void **state)
{
    struct share *s = calloc(1, sizeof(*s));
    char path[300];

    assert_non_null(s);
    strcpy(s->top, "/tmp/hartwood-9p-XXXXXX");
    assert_non_null(mkdtemp(s->top));
    snprintf(s->path, sizeof(s->path), "%s/inside", s->top);
    assert_int_equal(mkdir(s->path, 0755), 0);
    path_in(s, "outside", path);
    assert_int_equal(mkdir(path, 0755), 0);
    path_in(s, "inside/dir", path);
    assert_int_equal(mkdir(path, 0755), 0);
    put_file(s, "outside/secret", "secret");
    put_file(s, "inside/file", "hello");
    path_in(s, "inside/link-dir", path);
    assert_int_equal(symlink("../outside", path), 0);
    path_in(s, "inside/link-file", path);
    assert_int_equal(symlink("../outside/secret", path), 0);
    path_in(s, "inside/pipe", path);
    assert_int_equal(mkfifo(path, 0644), 0);
    assert_int_equal(p9_server_create(&s->server, s->path), 0);
    assert_int_equal(start(s), 0);
    *state = s;
    return 0;
}

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
    (void)st;
    (void)type;
    (void)ftw;
    return remove(path);
}

static int tear_down(void **state)
{
    struct share *s = *state;

    p9_server_destroy(s->server);
    nftw(s->top, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    free(s);
    return 0;
}

static void reads_a_file(void **state)
{
    struct share *s = *state;
    char text[6] = "";

    walk_to(s, 2, "file");
    assert_int_equal(lopen(s, 2, 0), 0);
    assert_int_equal(read_at(s, 2, 1, 4096), 0);
    assert_int_equal(p9_get32(&s->r), 4);
    memcpy(text, s->r.at, 4);
    assert_string_equal(text, "ello");
    assert_int_equal(read_at(s, 2, 100, 10), 0);
    assert_int_equal(p9_get32(&s->r), 0);
    assert_int_equal(write_at(s, 2, 0, "x"), EBADF); /* opened for reading */
    assert_int_equal(clunk(s, 2), 0);
    assert_int_equal(clunk(s, 2), EBADF);
}

static void creates_writes_and_survives_unlink(void **state)
{
    struct share *s = *state;

    walk_to(s, 2, NULL);
    assert_int_equal(lcreate(s, 2, "new", O_9P_RDWR), 0);
    assert_int_equal(write_at(s, 2, 3, "abc"), 0);
    assert_int_equal(p9_get32(&s->r), 3);
    assert_true(exists(s, "inside/new"));
    assert_int_equal(setattr(s, 2, 0x8, 0, 5), 0);
    assert_int_equal(unlinkat_9p(s, ROOT_FID, "new", 0), 0);
    assert_int_equal(read_at(s, 2, 0, 100), 0);
    assert_int_equal(p9_get32(&s->r), 5);
    begin(s, P9_TGETATTR);
    p9_put32(&s->w, 2);
    p9_put64(&s->w, 0x7ff);
    assert_int_equal(finish(s), 0);
    begin(s, P9_TFSYNC);
    p9_put32(&s->w, 2);
    p9_put32(&s->w, 0);
    assert_int_equal(finish(s), 0);
}

/* Collects the names of a directory in calls of `count` bytes; returns how many there are. */
static unsigned list(struct share *s, uint32_t fid, uint32_t count, bool *has_dotdot)
{
    uint64_t offset = 0;
    unsigned n = 0;

    for (;;) {
        uint32_t size;
        const uint8_t *end;

        begin(s, P9_TREADDIR);
        p9_put32(&s->w, fid);
        p9_put64(&s->w, offset);
        p9_put32(&s->w, count);
        assert_int_equal(finish(s), 0);
        size = p9_get32(&s->r);
        assert_true(size <= count);
        if (size == 0)
            return n;
        for (end = s->r.at + size; s->r.at < end; n++) {
            char name[256];

            p9_get8(&s->r);
            p9_get32(&s->r);
            p9_get64(&s->r);
            offset = p9_get64(&s->r);
            p9_get8(&s->r);
            p9_get_string(&s->r, name, sizeof(name));
            assert_false(s->r.is_bad);
            *has_dotdot |= strcmp(name, "..") == 0;
        }
    }
}

static void lists_a_directory_in_pieces(void **state)
{
    struct share *s = *state;
    bool has_dotdot = false;

    for (int i = 0; i < 100; i++) {
        char name[64];

        snprintf(name, sizeof(name), "inside/dir/entry-%d", i);
        put_file(s, name, "");
    }
    walk_to(s, 2, "dir");
    assert_int_equal(lopen(s, 2, 0), 0);
    assert_int_equal(list(s, 2, 300, &has_dotdot), 102);
    assert_int_equal(list(s, 2, 8000, &has_dotdot), 102);
    assert_true(has_dotdot);
}

static void rename_moves_fids_below(void **state)
{
    struct share *s = *state;
    unsigned walked;

    put_file(s, "inside/dir/deep", "deep");
    assert_int_equal(walk(s, ROOT_FID, 2, "dir", "deep", &walked), 0);
    assert_int_equal(renameat_9p(s, ROOT_FID, "dir", ROOT_FID, "moved"), 0);
    assert_int_equal(lopen(s, 2, 0), 0);
    assert_true(exists(s, "inside/moved/deep"));
    begin(s, P9_TRENAME);
    p9_put32(&s->w, 2);
    p9_put32(&s->w, ROOT_FID);
    p9_put_string(&s->w, "top");
    assert_int_equal(finish(s), 0);
    assert_true(exists(s, "inside/top"));
}

static void makes_directories_links_and_symlinks(void **state)
{
    struct share *s = *state;
    char target[100];

    assert_int_equal(make(s, P9_TMKDIR, ROOT_FID, "d", NULL), 0);
    assert_int_equal(make(s, P9_TMKDIR, ROOT_FID, "d", NULL), EEXIST);
    assert_int_equal(make(s, P9_TSYMLINK, ROOT_FID, "l", "/etc/passwd"), 0);
    walk_to(s, 2, "l");
    begin(s, P9_TREADLINK);
    p9_put32(&s->w, 2);
    assert_int_equal(finish(s), 0);
    p9_get_string(&s->r, target, sizeof(target));
    assert_string_equal(target, "/etc/passwd");
    walk_to(s, 3, "file");
    begin(s, P9_TLINK);
    p9_put32(&s->w, ROOT_FID);
    p9_put32(&s->w, 3);
    p9_put_string(&s->w, "hard");
    assert_int_equal(finish(s), 0);
    assert_true(exists(s, "inside/hard"));
    assert_int_equal(unlinkat_9p(s, ROOT_FID, "d", 0), EISDIR);
    assert_int_equal(unlinkat_9p(s, ROOT_FID, "d", 0x200), 0);
}

static void dotdot_stays_inside(void **state)
{
    struct share *s = *state;
    unsigned walked;

    assert_int_equal(walk(s, ROOT_FID, 2, "..", "outside", &walked), 0);
    assert_int_equal(walked, 1); /* ".." is the root itself, and that has no `outside` */
    assert_int_equal(clunk(s, 2), EBADF);
    assert_int_equal(walk(s, ROOT_FID, 2, "..", "file", &walked), 0);
    assert_int_equal(walked, 2);
}

static void no_name_leads_outside(void **state)
{
    static const char *const names[] = { "../outside/secret", "/etc/passwd", "dir/../../outside",
                                         "..", ".", "", "/", "a/b" };
    struct share *s = *state;
    unsigned walked;

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        if (strcmp(names[i], "..") != 0)
            assert_int_equal(walk(s, ROOT_FID, 50, names[i], NULL, &walked), ENOENT);
        assert_int_equal(make(s, P9_TMKDIR, ROOT_FID, names[i], NULL), EINVAL);
        assert_int_equal(make(s, P9_TSYMLINK, ROOT_FID, names[i], "x"), EINVAL);
        assert_int_equal(unlinkat_9p(s, ROOT_FID, names[i], 0), EINVAL);
        assert_int_equal(renameat_9p(s, ROOT_FID, "file", ROOT_FID, names[i]), EINVAL);
        assert_int_equal(renameat_9p(s, ROOT_FID, names[i], ROOT_FID, "stolen"), EINVAL);
        assert_int_equal(lcreate(s, ROOT_FID, names[i], O_9P_RDWR), EINVAL);
    }
    assert_true(exists(s, "outside/secret"));
    assert_true(exists(s, "inside/file"));
}

static void symlinks_are_never_followed(void **state)
{
    struct share *s = *state;
    unsigned walked;

    assert_int_equal(walk(s, ROOT_FID, 2, "link-dir", "secret", &walked), 0);
    assert_int_equal(walked, 1);
    walk_to(s, 3, "link-file");
    assert_int_equal(lopen(s, 3, 0), ELOOP);
    assert_int_equal(setattr(s, 3, 0x8, 0, 0), ELOOP);
    assert_true(setattr(s, 3, 0x1, 0777, 0) != 0);
    walk_to(s, 4, "link-dir");
    assert_int_equal(lopen(s, 4, 0), ELOOP);
    assert_true(lcreate(s, 4, "made", O_9P_RDWR) != 0);
    assert_true(make(s, P9_TMKDIR, 4, "made", NULL) != 0);
    assert_true(unlinkat_9p(s, 4, "secret", 0) != 0);
    assert_true(renameat_9p(s, ROOT_FID, "file", 4, "made") != 0);
    walk_to(s, 5, NULL);
    assert_int_equal(lcreate(s, 5, "link-file", O_9P_WRONLY | 01000), ELOOP);
    assert_false(exists(s, "outside/made"));
    assert_true(exists(s, "outside/secret"));
}

/* The host, or the guest through another fid, exchanges a walked directory for a link. */
static void exchanged_directory_is_noticed(void **state)
{
    struct share *s = *state;
    unsigned walked;
    char path[300];

    put_file(s, "inside/dir/secret", "mine");
    assert_int_equal(walk(s, ROOT_FID, 2, "dir", "secret", &walked), 0);
    assert_int_equal(walked, 2);
    walk_to(s, 3, "dir");
    assert_int_equal(unlinkat_9p(s, 3, "secret", 0), 0);
    path_in(s, "inside/dir", path);
    assert_int_equal(rmdir(path), 0);
    assert_int_equal(symlink("../outside", path), 0);
    assert_true(lopen(s, 2, 0) != 0);
    assert_true(setattr(s, 2, 0x8, 0, 0) != 0);
    assert_true(lcreate(s, 3, "made", O_9P_RDWR) != 0);
    assert_true(unlinkat_9p(s, 3, "secret", 0) != 0);
    assert_true(exists(s, "outside/secret"));
    assert_false(exists(s, "outside/made"));
}

static void special_files_are_refused(void **state)
{
    struct share *s = *state;

    walk_to(s, 2, "pipe");
    assert_int_equal(lopen(s, 2, 0), ENXIO); /* and does not wait for a writer */
    begin(s, P9_TMKNOD);
    p9_put32(&s->w, ROOT_FID);
    p9_put_string(&s->w, "null");
    p9_put32(&s->w, S_IFCHR | 0666);
    p9_put32(&s->w, 1);
    p9_put32(&s->w, 3);
    p9_put32(&s->w, 0);
    assert_int_equal(finish(s), EPERM);
    walk_to(s, 3, "file");
    assert_int_equal(setattr(s, 3, 0x1, 04755, 0), EPERM);
    assert_int_equal(setattr(s, 3, 0x1, 0600, 0), 0);
}

static void times_are_set(void **state)
{
    struct share *s = *state;
    struct stat st;
    char path[300];

    walk_to(s, 2, "file");
    assert_int_equal(setattr(s, 2, 0x20 | 0x100, 0, 0), 0); /* mtime, given: 1000 s, 1000 ns */
    path_in(s, "inside/file", path);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mtim.tv_sec, 1000);
    assert_int_equal(st.st_mtim.tv_nsec, 1000);
    assert_int_not_equal(st.st_atim.tv_sec, 1000);
    assert_int_equal(setattr(s, 2, 0x10 | 0x80 | 0x20, 0, 0), 0); /* mtime: now */
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_atim.tv_sec, 1000);
    assert_true(st.st_mtim.tv_sec > 1000);
}

static void file_system_and_locks_are_answered(void **state)
{
    struct share *s = *state;

    begin(s, P9_TSTATFS);
    p9_put32(&s->w, ROOT_FID);
    assert_int_equal(finish(s), 0);
    assert_int_equal(p9_get32(&s->r), 0x01021997);
    assert_true(p9_get32(&s->r) >= 512);
    walk_to(s, 2, "file");
    for (int is_open = 0; is_open < 2; is_open++) {
        begin(s, P9_TLOCK);
        p9_put32(&s->w, 2);
        p9_put8(&s->w, 1);
        p9_put32(&s->w, 0);
        p9_put64(&s->w, 0);
        p9_put64(&s->w, 10);
        p9_put32(&s->w, 1);
        p9_put_string(&s->w, "client");
        assert_int_equal(finish(s), is_open ? 0 : EBADF);
        if (!is_open)
            assert_int_equal(lopen(s, 2, O_9P_RDWR), 0);
    }
    begin(s, P9_TGETLOCK);
    p9_put32(&s->w, 2);
    p9_put8(&s->w, 1);
    p9_put64(&s->w, 5);
    p9_put64(&s->w, 10);
    p9_put32(&s->w, 77);
    p9_put_string(&s->w, "client");
    assert_int_equal(finish(s), 0);
    assert_int_equal(p9_get8(&s->r), 2); /* unlocked */
    assert_int_equal(p9_get64(&s->r), 5);
}

static void root_is_not_moved(void **state)
{
    struct share *s = *state;

    begin(s, P9_TREMOVE);
    p9_put32(&s->w, ROOT_FID);
    assert_int_equal(finish(s), EBUSY);
    assert_int_equal(start(s), 0);
    walk_to(s, 2, "dir");
    begin(s, P9_TRENAME);
    p9_put32(&s->w, ROOT_FID);
    p9_put32(&s->w, 2);
    p9_put_string(&s->w, "root");
    assert_int_equal(finish(s), EBUSY);
}

/* Every message type, cut at every length and with every byte of the body set: an answer each. */
static void garbage_is_answered(void **state)
{
    struct share *s = *state;
    uint32_t seed = 1;

    for (unsigned type = 0; type < 256; type++) {
        for (uint32_t size = 7; size < 100; size++) {
            uint8_t message[100];

            for (unsigned i = 7; i < sizeof(message); i++) {
                seed = seed * 1103515245 + 12345;
                /* Small numbers hit existing fids and short strings. */
                message[i] = (uint8_t)(seed >> 16 & (seed >> 30 ? 3 : 0xff));
            }
            if (type == P9_TVERSION)
                continue; /* would end the session */
            memcpy(message, &size, sizeof(size));
            message[4] = (uint8_t)type;
            message[5] = message[6] = 0;
            assert_true(p9_server_handle(s->server, message, size, s->reply, MSIZE) >= 7);
        }
    }
    assert_true(exists(s, "outside/secret"));
}

static void framing_is_checked(void **state)
{
    struct share *s = *state;
    uint8_t message[16] = { 200, 0, 0, 0, P9_TCLUNK };

    assert_int_equal(p9_server_handle(s->server, message, 6, s->reply, MSIZE), 0);
    assert_int_equal(p9_server_handle(s->server, message, 16, s->reply, 10), 0);
    assert_int_equal(p9_server_handle(s->server, message, 16, s->reply, MSIZE), 11);
    assert_int_equal(s->reply[7], EMSGSIZE);
    message[0] = 3;
    assert_int_equal(p9_server_handle(s->server, message, 16, s->reply, MSIZE), 11);
    assert_int_equal(s->reply[7], EMSGSIZE);
}

/* Over the ring: the tag in the configuration space, a version message in one chain. */
static void device_carries_messages(void **state)
{
    struct share *s = *state;
    struct fake_guest *g = calloc(1, sizeof(*g));
    struct virtio_device *vdev;
    char error[200];

    assert_non_null(g);
    assert_int_equal(virtio_9p_create(&vdev, s->path, "share", error, sizeof(error)), 0);
    fake_attach(g, vdev, VIRTIO_MODERN);
    assert_true(fake_bring_up(g, BIT(0), 1));
    assert_int_equal(fake_get(g, VIRTIO_MMIO_CONFIG), 5 | 's' << 16 | 'h' << 24);
    begin(s, P9_TVERSION);
    p9_put32(&s->w, 1 << 24);
    p9_put_string(&s->w, "9P2000.L");
    s->request[0] = (uint8_t)(s->w.at - s->request);
    memcpy(fake_ram(g, FAKE_DATA), s->request, s->request[0]);
    fake_desc(g, 0, 0, FAKE_DATA, s->request[0], VRING_DESC_F_NEXT, 1);
    fake_desc(g, 0, 1, FAKE_DATA + 0x1000, 4096, VRING_DESC_F_WRITE, 0);
    fake_kick(g, 0, 0);
    assert_int_equal(fake_used(g, 0, 0).len, 7 + 4 + 2 + 8);
    assert_memory_equal(fake_ram(g, FAKE_DATA + 0x1000 + 13), "9P2000.L", 8);
    fake_desc(g, 0, 1, FAKE_DATA + 0x1000, 4, VRING_DESC_F_WRITE, 0); /* no room for an answer */
    fake_kick(g, 0, 0);
    assert_true(fake_needs_reset(g));
    g->dev->ops->destroy(g->dev);
    free(g);
    assert_int_equal(virtio_9p_create(&vdev, "/nonexistent", "t", error, sizeof(error)), -ENOENT);
    assert_int_equal(virtio_9p_create(&vdev, "/dev/null", "t", error, sizeof(error)), -ENOTDIR);
}

#define SHARE_TEST(f) cmocka_unit_test_setup_teardown(f, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        SHARE_TEST(reads_a_file),
        SHARE_TEST(creates_writes_and_survives_unlink),
        SHARE_TEST(lists_a_directory_in_pieces),
        SHARE_TEST(rename_moves_fids_below),
        SHARE_TEST(makes_directories_links_and_symlinks),
        SHARE_TEST(dotdot_stays_inside),
        SHARE_TEST(no_name_leads_outside),
        SHARE_TEST(symlinks_are_never_followed),
        SHARE_TEST(exchanged_directory_is_noticed),
        SHARE_TEST(special_files_are_refused),
        SHARE_TEST(times_are_set),
        SHARE_TEST(file_system_and_locks_are_answered),
        SHARE_TEST(root_is_not_moved),
        SHARE_TEST(garbage_is_answered),
        SHARE_TEST(framing_is_checked),
        SHARE_TEST(device_carries_messages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
