/*
 * A bank of flash (registers.c). The first byte: bit 0 it is read-only, bit 1 it has a file of two
 * blocks behind it. A turn resets it.
 */
#include <unistd.h>

#include "fuzz.h"

#include "devices/cfi_flash.h"

#define BANK_SIZE (1u << 20)
#define FILE_SIZE 70000

static void reset(void *ctx, uint8_t byte)
{
    struct device *dev = ctx;

    (void)byte;
    if (dev->ops->reset)
        dev->ops->reset(dev);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint8_t contents[FILE_SIZE];
    struct input in = {data, size};
    unsigned first = (unsigned)take(&in, 1);
    struct cfi_flash_config config = {.size = BANK_SIZE, .n_banks = 1, .is_readonly = first & 1};
    struct device *dev;
    char path[32], error[256];
    int fd = file_of(contents, sizeof(contents), path);

    config.path = first & 2 ? path : NULL;
    require(cfi_flash_create(&dev, &config, error, sizeof(error)) == 0, error);
    dev->size = BANK_SIZE;
    drive_registers(dev, &in, reset, dev);
    dev->ops->destroy(dev);
    require(lseek(fd, 0, SEEK_END) == FILE_SIZE, "the file has changed its size");
    close(fd);
    return 0;
}
