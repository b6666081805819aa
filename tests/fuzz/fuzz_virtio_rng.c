/* The entropy source behind its slot; the bytes of an input as virtio.c says. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input in = {data, size};
    struct virtio_device *vdev;
    char error[256];

    require(virtio_rng_create(&vdev, true, 5, error, sizeof(error)) == 0, error);
    drive_virtio(vdev, &in, NULL);
    return 0;
}
