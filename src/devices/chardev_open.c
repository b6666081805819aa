#include "devices/chardev_open.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "unix_socket.h"

static int fail(char *error, size_t error_size, const char *what, int code)
{
    snprintf(error, error_size, "%s: %s", what, strerror(code));
    return -code;
}

static bool is_open(int fd)
{
    return fcntl(fd, F_GETFD) >= 0;
}

static void open_stdio(struct chardev_fds *out)
{
    out->in = is_open(STDIN_FILENO) ? STDIN_FILENO : -1;
    out->out = is_open(STDOUT_FILENO) ? STDOUT_FILENO : -1;
    out->is_terminal = out->in >= 0 && isatty(out->in);
    out->is_stdio = true;
}

/*
 * The other end is opened once and closed again: from then on poll() reports a hangup whenever
 * nobody is attached.
 */
static int open_pty(struct chardev_fds *out, char *error, size_t error_size)
{
    char name[64];
    struct termios raw;
    int code;
    int other;
    int fd = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);

    if (fd < 0)
        return fail(error, error_size, "pty", errno);
    if (grantpt(fd) < 0 || unlockpt(fd) < 0 || ptsname_r(fd, name, sizeof(name)) != 0
        || (other = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)) < 0) {
        code = errno;
        close(fd);
        return fail(error, error_size, "pty", code);
    }
    if (tcgetattr(other, &raw) == 0) {
        cfmakeraw(&raw);
        (void)tcsetattr(other, TCSANOW, &raw); /* only a default for who attaches */
    }
    close(other);
    out->in = out->out = fd;
    out->is_pty = true;
    out->path = strdup(name);
    return out->path ? 0 : fail(error, error_size, "pty", ENOMEM);
}

static int open_file(struct chardev_fds *out, const char *path, char *error, size_t error_size)
{
    out->out = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NONBLOCK, 0666);
    return out->out < 0 ? fail(error, error_size, path, errno) : 0;
}

static int open_unix(struct chardev_fds *out, const char *path, char *error, size_t error_size)
{
    int fd = unix_socket_listen(path);

    if (fd < 0)
        return fail(error, error_size, path, -fd);
    out->listener = fd;
    out->path = strdup(path);
    return out->path ? 0 : fail(error, error_size, path, ENOMEM);
}

int chardev_open(struct chardev_fds *out, const char *spec, char *error, size_t error_size)
{
    int result = 0;

    *out = (struct chardev_fds){.in = -1, .out = -1, .listener = -1, .is_owned = true};
    if (strcmp(spec, "stdio") == 0) {
        out->is_owned = false;
        open_stdio(out);
    } else if (strcmp(spec, "pty") == 0) {
        result = open_pty(out, error, error_size);
    } else if (strncmp(spec, "file:", 5) == 0 && spec[5]) {
        result = open_file(out, spec + 5, error, error_size);
    } else if (strncmp(spec, "unix:", 5) == 0 && spec[5]) {
        result = open_unix(out, spec + 5, error, error_size);
    } else if (strcmp(spec, "none") != 0) {
        snprintf(error, error_size,
                 "serial line \"%s\": expected stdio, pty, file:PATH, unix:PATH or none", spec);
        result = -EINVAL;
    }
    if (result < 0)
        chardev_close(out);
    return result;
}

void chardev_close(struct chardev_fds *fds)
{
    if (fds->listener >= 0) {
        close(fds->listener);
        if (fds->path)
            unlink(fds->path);
    }
    if (fds->is_owned) {
        if (fds->in >= 0)
            close(fds->in);
        if (fds->out >= 0 && fds->out != fds->in)
            close(fds->out);
    }
    free(fds->path);
    *fds = (struct chardev_fds){.in = -1, .out = -1, .listener = -1};
}
