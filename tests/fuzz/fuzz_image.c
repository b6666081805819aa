/*
 * The bytes of an input, but the first, are a file: raw, a Linux Image, gzip or zboot. The first byte
 * chooses how it is loaded: bit 0 as it stands, bit 1 unpacked for the guest, bits 2 to 7 where.
 */
#include <unistd.h>

#include "fuzz.h"

#include "mem/load.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_SIZE (UINT64_C(1) << 20)

static int load(struct phys *phys, unsigned how, const char *path, char *error, size_t error_size)
{
    uint64_t base = RAM_BASE + (how >> 2) * UINT64_C(0x8000);
    struct load_result result;
    struct load_blob blob;
    int code;

    if (how & 1)
        return load_raw(phys, path, base, &result, error, error_size);
    if (!(how & 2))
        return load_file(phys, path, base, NULL, &result, error, error_size);
    code = load_blob_read_unpacked(path, RAM_SIZE, &blob, error, error_size);
    if (code == 0) {
        code = load_blob_place(phys, &blob, path, base, &result, error, error_size);
        load_blob_free(&blob);
    }
    return code;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input in = {data, size};
    unsigned how = (unsigned)take(&in, 1);
    struct phys *phys = phys_create();
    char error[512] = "", path[32];
    int fd = file_of(in.data, in.size, path);

    require(phys && phys_add_ram(phys, RAM_BASE, RAM_SIZE) == 0, "no memory");
    require(load(phys, how, path, error, sizeof(error)) == 0 || (error[0] && !strchr(error, '\n')),
            "a refusal without one line");
    phys_destroy(phys);
    close(fd);
    return 0;
}
