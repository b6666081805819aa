#include "unix_socket.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

/* Removes a socket that nobody serves any more. True when the name is free then. */
static bool remove_stale_socket(const struct sockaddr_un *address)
{
    struct stat status;
    bool is_stale;
    int fd;

    /* connect() refuses other kinds of files in the same words: they are not ours to remove. */
    if (lstat(address->sun_path, &status) < 0 || !S_ISSOCK(status.st_mode))
        return false;
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    is_stale = connect(fd, (const struct sockaddr *)address, sizeof(*address)) < 0
               && errno == ECONNREFUSED;
    close(fd);
    return is_stale && unlink(address->sun_path) == 0;
}

int unix_socket_listen(const char *path)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    const struct sockaddr *name = (const struct sockaddr *)&address;
    bool bound;
    int code;
    int fd;

    if (strlen(path) >= sizeof(address.sun_path))
        return -ENAMETOOLONG;
    strcpy(address.sun_path, path);
    fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (fd < 0)
        return -errno;
    bound = bind(fd, name, sizeof(address)) == 0;
    if (!bound && errno == EADDRINUSE && remove_stale_socket(&address))
        bound = bind(fd, name, sizeof(address)) == 0;
    if (bound && listen(fd, 1) == 0)
        return fd;
    code = errno;
    if (bound)
        unlink(path);
    close(fd);
    return -code;
}
