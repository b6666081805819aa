/*
 * Tells what a file is, unpacks it and puts it into RAM.
 */
#include "mem/load.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mem/load_internal.h"

#define READ_CHUNK (UINT64_C(1) << 16)
#define MAX_FILE_SIZE (UINT64_C(256) << 20) /* or RAM, if that is larger; unpacked as well */
/* An ELF with debugging information may be much larger than what it loads. */
#define MAX_ELF_SIZE (UINT64_C(4) << 30)

/* The boot image header: code0/1, text_offset, image_size, flags, ..., magic2, PE offset. */
#define IMAGE_TEXT_OFFSET 8
#define IMAGE_SIZE 16
#define IMAGE_FLAGS 24
#define IMAGE_FLAG_BIG_ENDIAN BIT(0)
#define IMAGE_MAGIC2 56
#define IMAGE_PE_OFFSET 60
#define IMAGE_HEADER_SIZE 64

int load_fail(const struct load_job *job, int err, const char *format, ...)
{
    va_list args;
    int n = snprintf(job->error, job->error_size, "%s: ", job->path);

    if (n >= 0 && (size_t)n < job->error_size) {
        va_start(args, format);
        vsnprintf(job->error + n, job->error_size - (size_t)n, format, args);
        va_end(args);
    }
    return err;
}

void load_blob_free(struct load_blob *blob)
{
    free(blob->data);
    *blob = (struct load_blob){NULL, 0};
}

/* Reads until the end of `fd`; one byte more than `limit` is tried, to tell a longer file. */
static int read_all(const struct load_job *job, int fd, uint64_t limit, uint64_t expected,
                    struct load_blob *out)
{
    uint64_t capacity = (expected < limit ? expected : limit) + 1;
    uint64_t used = 0;

    for (;;) {
        uint8_t *data = realloc(out->data, capacity);

        if (!data)
            return load_fail(job, -ENOMEM, "no memory to read it");
        out->data = data;
        while (used < capacity) {
            ssize_t n = read(fd, out->data + used, capacity - used);

            if (n < 0 && errno == EINTR)
                continue;
            if (n < 0)
                return load_fail(job, -errno, "%s", strerror(errno));
            if (n == 0) {
                out->size = used;
                return 0;
            }
            used += (uint64_t)n;
        }
        if (used > limit)
            return load_fail(job, -EFBIG, "has more than the %" PRIu64 " bytes that may be loaded",
                             limit);
        capacity = 2 * used + READ_CHUNK < limit + 1 ? 2 * used + READ_CHUNK : limit + 1;
    }
}

int load_read(const struct load_job *job, uint64_t limit, struct load_blob *out)
{
    struct stat status;
    int fd = open(job->path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    int err;

    *out = (struct load_blob){NULL, 0};
    if (fd < 0)
        return load_fail(job, -errno, "%s", strerror(errno));
    if (fstat(fd, &status) < 0)
        err = load_fail(job, -errno, "%s", strerror(errno));
    else if (S_ISDIR(status.st_mode))
        err = load_fail(job, -EISDIR, "%s", strerror(EISDIR));
    else if (S_ISREG(status.st_mode) && (uint64_t)status.st_size > limit)
        err = load_fail(job, -EFBIG, "has %" PRIu64 " bytes, only %" PRIu64 " may be loaded",
                        (uint64_t)status.st_size, limit);
    else
        err = read_all(job, fd, limit, S_ISREG(status.st_mode) ? (uint64_t)status.st_size : 0,
                       out);
    close(fd);
    if (err == 0 && out->size == 0)
        err = load_fail(job, -EINVAL, "empty file");
    if (err < 0)
        load_blob_free(out);
    return err;
}

int load_blob_read(const char *path, uint64_t limit, struct load_blob *out, char *error,
                   size_t error_size)
{
    struct load_job job = {NULL, path, error, error_size};

    return load_read(&job, limit, out);
}

static int unpack(const struct load_job *job, uint64_t limit, struct load_blob *blob)
{
    if (load_is_zboot(blob))
        return load_unpack_zboot(job, limit, blob);
    if (load_is_gzip(blob))
        return load_gunzip(job, limit, blob);
    return 0;
}

int load_blob_read_unpacked(const char *path, uint64_t limit, struct load_blob *out, char *error,
                            size_t error_size)
{
    struct load_job job = {NULL, path, error, error_size};
    int err = load_read(&job, limit, out);

    if (err < 0)
        return err;
    err = unpack(&job, limit, out);
    if (err < 0)
        load_blob_free(out);
    return err;
}

int load_copy(const struct load_job *job, const uint8_t *data, uint64_t size, uint64_t address)
{
    uint8_t *ram = phys_ram(job->phys, address, size);

    if (!ram)
        return load_fail(job, -EFBIG,
                         "%" PRIu64 " bytes at 0x%" PRIx64 " do not fit into RAM (%" PRIu64
                         " MiB at 0x%" PRIx64 ")",
                         size, address, phys_ram_size(job->phys) >> 20, phys_ram_base(job->phys));
    if (size == 0)
        return 0;
    memcpy(ram, data, size);
    phys_written(job->phys, address, size);
    return 0;
}

static int place_raw(const struct load_job *job, const struct load_blob *blob, uint64_t address,
                     struct load_result *out)
{
    int err = load_copy(job, blob->data, blob->size, address);

    if (err < 0)
        return err;
    *out = (struct load_result){LOAD_RAW, address, address + blob->size, address, 64};
    return 0;
}

int load_blob_place(struct phys *phys, const struct load_blob *blob, const char *path,
                    uint64_t address, struct load_result *out, char *error, size_t error_size)
{
    struct load_job job = {phys, path, error, error_size};

    return place_raw(&job, blob, address, out);
}

int load_elf_bytes(struct phys *phys, const char *name, const uint8_t *data, uint64_t size,
                   struct symbols *symbols, struct load_result *out, char *error,
                   size_t error_size)
{
    struct load_job job = {phys, name, error, error_size};
    struct load_blob blob = {malloc(size), size}; /* libelf may change what it reads */
    int err;

    if (!blob.data)
        return load_fail(&job, -ENOMEM, "no memory to read it");
    memcpy(blob.data, data, size);
    err = load_elf(&job, &blob, phys_ram_base(phys), symbols, out);
    load_blob_free(&blob);
    return err;
}

int load_raw(struct phys *phys, const char *path, uint64_t address, struct load_result *out,
             char *error, size_t error_size)
{
    struct load_job job = {phys, path, error, error_size};
    struct load_blob blob;
    int err = load_read(&job, phys_ram_size(phys), &blob);

    if (err < 0)
        return err;
    err = place_raw(&job, &blob, address, out);
    load_blob_free(&blob);
    return err;
}

bool load_overlaps(const struct load_result *a, const struct load_result *b)
{
    return a->start < b->end && b->start < a->end;
}

static bool is_image(const struct load_blob *blob)
{
    return blob->size >= IMAGE_HEADER_SIZE && memcmp(blob->data + IMAGE_MAGIC2, "RSC\x05", 4) == 0;
}

/*
 * The bytes that the sections of a PE header (an Image that is an EFI application) occupy in the
 * file; 0 when there is no readable PE header. Only this tells a truncated Image: its own header
 * does not.
 */
static uint64_t pe_file_size(const struct load_blob *blob)
{
    uint64_t pe = load_le32(blob->data + IMAGE_PE_OFFSET);
    uint64_t end = 0;

    if (memcmp(blob->data, "MZ", 2) != 0 || pe + 24 > blob->size ||
        memcmp(blob->data + pe, "PE\0\0", 4) != 0)
        return 0;

    unsigned n_sections = blob->data[pe + 6] | (unsigned)blob->data[pe + 7] << 8;
    unsigned optional_size = blob->data[pe + 20] | (unsigned)blob->data[pe + 21] << 8;
    uint64_t section = pe + 24 + optional_size;

    for (unsigned i = 0; i < n_sections; i++, section += 40) {
        if (section + 40 > blob->size)
            return section + 40;

        uint64_t section_end = (uint64_t)load_le32(blob->data + section + 16) +
                               load_le32(blob->data + section + 20);

        if (section_end > end)
            end = section_end;
    }
    return end;
}

static int load_image(const struct load_job *job, const struct load_blob *blob, uint64_t base,
                      struct load_result *out)
{
    uint64_t text_offset = load_le64(blob->data + IMAGE_TEXT_OFFSET);
    uint64_t image_size = load_le64(blob->data + IMAGE_SIZE);
    uint64_t ram_base = phys_ram_base(job->phys);
    uint64_t start = base;

    if (load_le64(blob->data + IMAGE_FLAGS) & IMAGE_FLAG_BIG_ENDIAN)
        return load_fail(job, -EINVAL, "big-endian kernel image");
    if (pe_file_size(blob) > blob->size)
        return load_fail(job, -EINVAL, "truncated kernel image: %" PRIu64 " of %" PRIu64 " bytes",
                         blob->size, pe_file_size(blob));
    if (image_size < blob->size)
        image_size = blob->size; /* 0 in old kernels; never less than what is there */
    if (text_offset >= phys_ram_size(job->phys))
        return load_fail(job, -EFBIG, "text_offset 0x%" PRIx64 " lies beyond RAM", text_offset);
    if (start < ram_base + text_offset)
        start = ram_base + text_offset;
    if (!phys_ram(job->phys, start, image_size))
        return load_fail(job, -EFBIG,
                         "the kernel needs %" PRIu64 " bytes at 0x%" PRIx64
                         ", RAM has %" PRIu64 " MiB at 0x%" PRIx64,
                         image_size, start, phys_ram_size(job->phys) >> 20, ram_base);

    int err = load_copy(job, blob->data, blob->size, start);

    if (err < 0)
        return err;
    *out = (struct load_result){LOAD_IMAGE, start, start + image_size, start, 64};
    return 0;
}

/* What a file is that is certainly not RISC-V code, or NULL. */
static const char *foreign_name(const struct load_blob *blob)
{
    static const struct {
        uint16_t offset;
        uint8_t length;
        char magic[8];
        const char *name;
    } foreign[] = {
        {56, 4, "ARM\x64", "an arm64 kernel image"},
        {514, 4, "HdrS", "an x86 kernel image"},
        {0, 2, "MZ", "an EFI application that is no RISC-V kernel image"},
        {0, 4, "\xd0\x0d\xfe\xed", "a device tree or FIT image"},
        {0, 4, "\x27\x05\x19\x56", "a U-Boot legacy image"},
        {0, 4, "QFI\xfb", "a qcow2 disk image"},
        {0, 4, "\x28\xb5\x2f\xfd", "zstd-compressed"},
        {0, 6, "\xfd\x37zXZ", "xz-compressed"},
        {0, 3, "BZh", "bzip2-compressed"},
        {0, 4, "\x02\x21\x4c\x18", "lz4-compressed"},
        {0, 4, "\x04\x22\x4d\x18", "lz4-compressed"},
        {0, 8, "!<arch>\n", "an archive"},
    };

    for (size_t i = 0; i < ARRAY_SIZE(foreign); i++) {
        if (blob->size >= foreign[i].offset + foreign[i].length &&
            memcmp(blob->data + foreign[i].offset, foreign[i].magic, foreign[i].length) == 0)
            return foreign[i].name;
    }
    return NULL;
}

static uint64_t larger(uint64_t a, uint64_t b)
{
    return a > b ? a : b;
}

/* How much of a file is worth reading: only an ELF may hold more than goes into RAM. */
static uint64_t size_limit(const struct load_job *job)
{
    uint64_t limit = larger(phys_ram_size(job->phys), MAX_FILE_SIZE);
    uint8_t magic[4];
    struct load_blob head = {magic, 0};
    struct stat status;
    int fd;

    /* A pipe must be opened once only: its writer may end with its first reader. */
    if (stat(job->path, &status) < 0 || !S_ISREG(status.st_mode))
        return limit;
    fd = open(job->path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return limit;
    if (pread(fd, magic, sizeof(magic), 0) == (ssize_t)sizeof(magic))
        head.size = sizeof(magic);
    close(fd);
    return load_is_elf(&head) ? larger(limit, MAX_ELF_SIZE) : limit;
}

static int place(const struct load_job *job, struct load_blob *blob, uint64_t base,
                 struct symbols *symbols, struct load_result *out)
{
    if (blob->size == 0)
        return load_fail(job, -EINVAL, "unpacks to nothing");
    if (load_is_elf(blob))
        return load_elf(job, blob, base, symbols, out);
    if (is_image(blob))
        return load_image(job, blob, base, out);

    const char *foreign = foreign_name(blob);

    if (foreign)
        return load_fail(job, -ENOEXEC, "is %s, not a RISC-V program", foreign);
    return place_raw(job, blob, base, out);
}

int load_file(struct phys *phys, const char *path, uint64_t base, struct symbols *symbols,
              struct load_result *out, char *error, size_t error_size)
{
    struct load_job job = {phys, path, error, error_size};
    struct load_blob blob;
    int err = load_read(&job, size_limit(&job), &blob);

    if (err < 0)
        return err;
    err = unpack(&job, larger(phys_ram_size(phys), MAX_FILE_SIZE), &blob);
    if (err == 0)
        err = place(&job, &blob, base, symbols, out);
    load_blob_free(&blob);
    return err;
}
