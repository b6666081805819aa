/*
 * The 9P share behind its slot; the bytes of an input as virtio.c says. The share is a directory in a
 * directory of our own, which must have nothing else in it at the end.
 */
#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fuzz.h"

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
    (void)type;
    if (S_ISDIR(st->st_mode))
        (void)chmod(path, 0700);
    return ftw->level > 0 ? remove(path) : 0;
}

static void make_share(const char *outer, const char *share)
{
    int folder, fd;

    require(nftw(outer, remove_entry, 16, FTW_DEPTH | FTW_PHYS) == 0, "the share cannot be emptied");
    require(mkdir(share, 0700) == 0, "no share");
    folder = open(share, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    require(folder >= 0 && mkdirat(folder, "d", 0700) == 0, "no folder in it");
    fd = openat(folder, "f", O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    require(fd >= 0 && write(fd, "hello", 5) == 5, "no file in it");
    require(symlinkat("/", folder, "l") == 0 && symlinkat("../..", folder, "u") == 0, "no link");
    close(fd);
    close(folder);
}

static unsigned entries(const char *path)
{
    DIR *dir = opendir(path);
    unsigned n = 0;

    require(dir, "no directory");
    while (readdir(dir))
        n++;
    closedir(dir);
    return n;
}

static char outer[64], share[80];

static void remove_all(void)
{
    (void)nftw(outer, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    (void)rmdir(outer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input in = {data, size};
    struct virtio_device *vdev;
    char error[256];

    if (!outer[0]) {
        strcpy(outer, access("/dev/shm", W_OK) == 0 ? "/dev/shm/hartwood-fuzz-9p-XXXXXX"
                                                    : "/tmp/hartwood-fuzz-9p-XXXXXX");
        require(mkdtemp(outer), "no directory");
        snprintf(share, sizeof(share), "%s/share", outer);
        atexit(remove_all);
    }
    make_share(outer, share);
    require(virtio_9p_create(&vdev, share, "share", error, sizeof(error)) == 0, error);
    drive_virtio(vdev, &in, NULL);
    require(entries(outer) == 3, "something was made outside of the share");
    return 0;
}
