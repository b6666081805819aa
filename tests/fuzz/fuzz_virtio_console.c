/* The console behind its slot; the bytes of an input as virtio.c says. Its line has a peer. */
#include <unistd.h>

#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct input in = {data, size};
    struct virtio_device *vdev;
    struct line line;
    char error[256];

    line_open(&line);
    line_turn(&line, 'x');
    require(virtio_console_create(&vdev, line.chardev, error, sizeof(error)) == 0, error);
    if (take(&in, 1) & 1)
        virtio_console_set_size(vdev, 80, 25);
    line_turn(&line, 'y');
    drive_virtio(vdev, &in, line.loop);
    line_close(&line);
    return 0;
}
