/*
 * What the parts of the loader share: how errors are worded, unpacking, the ELF reader.
 */
#ifndef HARTWOOD_MEM_LOAD_INTERNAL_H
#define HARTWOOD_MEM_LOAD_INTERNAL_H

#include "mem/load.h"

/* What a load works on, and where its error text goes. */
struct load_job {
    struct phys *phys; /* borrowed */
    const char *path;  /* borrowed, for the error text */
    char *error;
    size_t error_size;
};

/* Writes "PATH: reason" to the job's error text and returns `err` (-errno). */
PRINTF_LIKE(3, 4) int load_fail(const struct load_job *job, int err, const char *format, ...);

/* Reads a whole file of at most `limit` bytes. */
NODISCARD int load_read(const struct load_job *job, uint64_t limit, struct load_blob *out);

static inline uint32_t load_le32(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
           (uint32_t)bytes[3] << 24;
}

static inline uint64_t load_le64(const uint8_t *bytes)
{
    return load_le32(bytes) | (uint64_t)load_le32(bytes + 4) << 32;
}

bool load_is_gzip(const struct load_blob *blob);
/* EFI zboot: an EFI application that carries a compressed kernel (Linux, CONFIG_EFI_ZBOOT). */
bool load_is_zboot(const struct load_blob *blob);

/* Replaces a gzip or zboot blob by what it unpacks to, at most `limit` bytes. */
NODISCARD int load_gunzip(const struct load_job *job, uint64_t limit, struct load_blob *blob);
NODISCARD int load_unpack_zboot(const struct load_job *job, uint64_t limit,
                                struct load_blob *blob);

bool load_is_elf(const struct load_blob *blob);
NODISCARD int load_elf(const struct load_job *job, struct load_blob *blob, uint64_t base,
                       struct symbols *symbols, struct load_result *out);

/* Copies bytes to RAM; an error names the range that is not RAM. */
NODISCARD int load_copy(const struct load_job *job, const uint8_t *data, uint64_t size,
                        uint64_t address);

#endif
