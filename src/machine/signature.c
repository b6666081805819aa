/*
 * The signature of a compliance test: the memory between two symbols as hexadecimal words, one a
 * line, the word's most significant byte first.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "machine/internal.h"

static bool write_lines(FILE *file, const uint8_t *bytes, uint64_t size, unsigned granularity)
{
    for (uint64_t at = 0; at < size; at += granularity) {
        for (unsigned i = granularity; i > 0; i--) {
            uint64_t offset = at + i - 1;

            fprintf(file, "%02x", offset < size ? bytes[offset] : 0);
        }
        fputc('\n', file);
    }
    return !ferror(file);
}

/* Finds the memory between the two symbols. 0 or -errno with a reason. */
static int find_signature(const struct machine *m, const uint8_t **bytes, uint64_t *size,
                          char *error, size_t error_size)
{
    const char *path = m->config.signature;
    uint64_t begin;
    uint64_t end;

    if (!symbols_find(m->symbols, "begin_signature", &begin)
        || !symbols_find(m->symbols, "end_signature", &end)) {
        snprintf(error, error_size,
                 "%s: no signature: the program has no symbols begin_signature and end_signature",
                 path);
        return -ENOENT;
    }
    *size = end - begin;
    *bytes = begin <= end ? phys_ram(m->phys, begin, *size) : NULL;
    if (!*bytes) {
        snprintf(error, error_size, "%s: no signature: begin_signature..end_signature is not in RAM",
                 path);
        return -EINVAL;
    }
    return 0;
}

int signature_check(const struct machine *m, char *error, size_t error_size)
{
    const uint8_t *bytes;
    uint64_t size;

    return find_signature(m, &bytes, &size, error, error_size);
}

int signature_write(struct machine *m, char *error, size_t error_size)
{
    const char *path = m->config.signature;
    const uint8_t *bytes;
    uint64_t size;
    bool ok;
    FILE *file;
    int result = find_signature(m, &bytes, &size, error, error_size);

    if (result < 0)
        return result;
    file = fopen(path, "w");
    ok = file && write_lines(file, bytes, size, m->config.signature_granularity);
    if (file && fclose(file) != 0)
        ok = false;
    if (!ok) {
        snprintf(error, error_size, "%s: %s", path, strerror(errno));
        return -EIO;
    }
    return 0;
}
