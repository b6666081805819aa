/*
 * The network card behind its slot; the bytes of an input as virtio.c says. Restricted: no frame
 * reaches a real network.
 */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input in = {data, size};
    struct io_loop *loop = io_loop_create();
    struct virtio_device *vdev;
    char error[256];

    require(loop, "no loop");
    require(virtio_net_create(&vdev,
                              &(struct virtio_net_options){.loop = loop,
                                                           .netdev = "user,restrict=on"},
                              error, sizeof(error)) == 0,
            error);
    drive_virtio(vdev, &in, loop);
    io_loop_destroy(loop);
    return 0;
}
