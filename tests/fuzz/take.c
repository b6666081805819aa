/* The input as choices and as files. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"

uint64_t take(struct input *in, unsigned n)
{
    uint64_t value = 0;
    size_t got;
    const uint8_t *bytes = take_bytes(in, n, &got);

    for (size_t i = 0; i < got; i++)
        value |= (uint64_t)bytes[i] << (8 * i);
    return value;
}

const uint8_t *take_bytes(struct input *in, size_t n, size_t *got)
{
    const uint8_t *bytes = in->data;

    *got = n < in->size ? n : in->size;
    if (*got) {
        in->data += *got;
        in->size -= *got;
    }
    return bytes;
}

void require(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "fuzz: %s\n", what);
    abort();
}

int file_of(const uint8_t *data, size_t size, char *path)
{
    int fd = memfd_create("fuzz", MFD_CLOEXEC);

    require(fd >= 0, "no file in memory");
    require(size == 0 || write(fd, data, size) == (ssize_t)size, "the file cannot be written");
    snprintf(path, 32, "/proc/self/fd/%d", fd);
    return fd;
}
