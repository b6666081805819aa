/*
 * The disk behind its slot, and the image behind it. The first bytes: bit 0 read-only, bit 1 the image
 * is made of the input (its length in two bytes, its contents), else of 64 KiB; then virtio.c.
 */
#include <stdlib.h>
#include <unistd.h>

#include "fuzz.h"

#define IMAGE_SIZE 65536

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const uint8_t zeros[IMAGE_SIZE];
    struct input in = {data, size};
    struct virtio_blk_options options = {0};
    unsigned first = (unsigned)take(&in, 1);
    const uint8_t *image = zeros;
    size_t image_size = IMAGE_SIZE;
    struct virtio_device *vdev;
    char path[32], error[256];
    int fd;

    if (first & 2)
        image = take_bytes(&in, take(&in, 2), &image_size);
    fd = file_of(image, image_size, path);
    options.path = path;
    options.is_readonly = first & 1;
    if (virtio_blk_create(&vdev, &options, error, sizeof(error)) == 0)
        drive_virtio(vdev, &in, NULL);
    else
        require(first & 2, error);
    if (image == zeros)
        require(lseek(fd, 0, SEEK_END) == IMAGE_SIZE, "the image has changed its size");
    close(fd);
    return 0;
}
