/*
 * Inside of the 9P server: one message on its way, and the handlers that stand in another file
 * than the dispatcher.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_9P_MESSAGE_H
#define HARTWOOD_DEVICES_VIRTIO_9P_MESSAGE_H

#include "devices/virtio_9p_fid.h"
#include "devices/virtio_9p_server.h"
#include "devices/virtio_9p_tree.h"
#include "devices/virtio_9p_wire.h"

#define P9_NAME_SIZE (NAME_MAX + 1)

struct p9_server {
    int root;       /* owned */
    dev_t root_dev; /* its file system */
    uint32_t msize; /* agreed by Tversion */
    bool is_ready;  /* a version was agreed */
    struct p9_fids fids;
};

struct p9_message {
    struct p9_server *server;
    struct p9_reader in;
    struct p9_writer out;
};

/* Reads a fid number; NULL when there is none of that number. */
struct p9_fid *p9_message_get_fid(struct p9_message *m);
/* Reads a name to be created, removed or renamed; another string makes the message bad. */
void p9_message_get_name(struct p9_message *m, char name[P9_NAME_SIZE]);
void p9_message_put_qid(struct p9_message *m, const struct stat *st);
/* The same of what lies at `path`. 0 or -errno. */
NODISCARD int p9_message_put_qid_of(struct p9_message *m, const char *path);

/* virtio_9p_files.c: what opens files, and what needs an opened one. Each returns 0 or -errno. */
int p9_do_lopen(struct p9_message *m);
int p9_do_lcreate(struct p9_message *m);
int p9_do_read(struct p9_message *m);
int p9_do_write(struct p9_message *m);
int p9_do_readdir(struct p9_message *m);
int p9_do_fsync(struct p9_message *m);
int p9_do_lock(struct p9_message *m);
int p9_do_getlock(struct p9_message *m);

/* virtio_9p_attributes.c: what files are. Each returns 0 or -errno. */
int p9_do_getattr(struct p9_message *m);
int p9_do_setattr(struct p9_message *m);
int p9_do_statfs(struct p9_message *m);

/* virtio_9p_names.c: what changes or reads names. Each returns 0 or -errno. */
int p9_do_symlink(struct p9_message *m);
int p9_do_mknod(struct p9_message *m);
int p9_do_rename(struct p9_message *m);
int p9_do_readlink(struct p9_message *m);
int p9_do_link(struct p9_message *m);
int p9_do_mkdir(struct p9_message *m);
int p9_do_renameat(struct p9_message *m);
int p9_do_unlinkat(struct p9_message *m);
int p9_do_remove(struct p9_message *m);

#endif
