/*
 * Compressed images: gzip (RFC 1952) and the EFI zboot wrapper around it. What comes out is bounded
 * by the caller, so that a small file cannot eat the host's memory.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "mem/load_internal.h"

#define UNPACK_CHUNK (UINT64_C(1) << 20)
#define GZIP_WINDOW (MAX_WBITS + 16) /* zlib: expect a gzip header */

/* The zboot header, little endian: "MZ" 0 0 "zimg" offset32 size32 reserved[8] compression[32]. */
#define ZBOOT_OFFSET 8
#define ZBOOT_SIZE 12
#define ZBOOT_COMPRESSION 24
#define ZBOOT_COMPRESSION_SIZE 32
#define ZBOOT_HEADER_SIZE 56

static bool has_gzip_magic(const uint8_t *data, uint64_t size)
{
    return size >= 3 && data[0] == 0x1f && data[1] == 0x8b && data[2] == 8;
}

bool load_is_gzip(const struct load_blob *blob)
{
    return has_gzip_magic(blob->data, blob->size);
}

bool load_is_zboot(const struct load_blob *blob)
{
    return blob->size >= ZBOOT_HEADER_SIZE && memcmp(blob->data, "MZ", 2) == 0 &&
           memcmp(blob->data + 4, "zimg", 4) == 0;
}

/* Room for at least one more byte in `out`, up to one behind `limit` (that one tells "too big"). */
static int grow(struct load_blob *out, uint64_t used, uint64_t limit)
{
    uint64_t size = used < UNPACK_CHUNK ? UNPACK_CHUNK : 2 * used;

    if (size > limit + 1)
        size = limit + 1;

    uint8_t *data = realloc(out->data, size);

    if (!data)
        return -ENOMEM;
    out->data = data;
    out->size = size;
    return 0;
}

/* Inflates all members of `in` into `out`; `out->size` is then what they hold. */
static int inflate_members(const struct load_job *job, z_stream *stream, uint64_t limit,
                           const struct load_blob *in, struct load_blob *out)
{
    uint64_t used = 0;
    uint64_t taken = 0;

    for (;;) {
        if (used == out->size && grow(out, used, limit) < 0)
            return load_fail(job, -ENOMEM, "no memory to unpack it");
        stream->next_in = in->data + taken;
        stream->avail_in = (uInt)(in->size - taken < UNPACK_CHUNK ? in->size - taken
                                                                   : UNPACK_CHUNK);
        stream->next_out = out->data + used;
        stream->avail_out = (uInt)(out->size - used < UNPACK_CHUNK ? out->size - used
                                                                    : UNPACK_CHUNK);

        int status = inflate(stream, Z_NO_FLUSH);

        taken = (uint64_t)(stream->next_in - in->data);
        used = (uint64_t)(stream->next_out - out->data);
        if (used > limit)
            return load_fail(job, -EFBIG, "unpacks to more than the memory holds");
        if (status == Z_STREAM_END) {
            /* What follows the last member is padding, as gzip itself treats it. */
            if (!has_gzip_magic(in->data + taken, in->size - taken))
                break;
            if (inflateReset(stream) != Z_OK)
                return load_fail(job, -EINVAL, "damaged gzip data");
        } else if (status == Z_MEM_ERROR) {
            return load_fail(job, -ENOMEM, "no memory to unpack it");
        } else if (status == Z_BUF_ERROR || (status == Z_OK && taken == in->size &&
                                             stream->avail_out)) {
            return load_fail(job, -EINVAL, "truncated gzip data");
        } else if (status != Z_OK) {
            return load_fail(job, -EINVAL, "damaged gzip data");
        }
    }
    out->size = used;
    return 0;
}

int load_gunzip(const struct load_job *job, uint64_t limit, struct load_blob *blob)
{
    struct load_blob out = {NULL, 0};
    z_stream stream = {0};

    if (inflateInit2(&stream, GZIP_WINDOW) != Z_OK)
        return load_fail(job, -ENOMEM, "no memory to unpack it");

    int err = inflate_members(job, &stream, limit, blob, &out);

    inflateEnd(&stream);
    if (err < 0) {
        free(out.data);
        return err;
    }
    free(blob->data);
    *blob = out;
    return 0;
}

int load_unpack_zboot(const struct load_job *job, uint64_t limit, struct load_blob *blob)
{
    uint64_t offset = load_le32(blob->data + ZBOOT_OFFSET);
    uint64_t size = load_le32(blob->data + ZBOOT_SIZE);
    char compression[ZBOOT_COMPRESSION_SIZE + 1] = "";

    memcpy(compression, blob->data + ZBOOT_COMPRESSION, ZBOOT_COMPRESSION_SIZE);
    for (char *c = compression; *c; c++) {
        if (*c < ' ' || *c > '~')
            *c = '?';
    }
    if (strcmp(compression, "gzip") != 0)
        return load_fail(job, -ENOTSUP,
                         "EFI zboot image with %s compression: only gzip is unpacked, "
                         "give the kernel's Image", compression);
    if (offset > blob->size || size > blob->size - offset)
        return load_fail(job, -EINVAL, "truncated EFI zboot image");
    memmove(blob->data, blob->data + offset, size);
    blob->size = size;
    if (!load_is_gzip(blob))
        return load_fail(job, -EINVAL, "EFI zboot image without gzip data");
    return load_gunzip(job, limit, blob);
}
