/*
 * What fuzz targets share: the input as a stream of choices, files that are made of it, streams of
 * accesses to a device's registers, a guest that breaks every rule of virtio, and random code.
 */
#ifndef HARTWOOD_TESTS_FUZZ_FUZZ_H
#define HARTWOOD_TESTS_FUZZ_FUZZ_H

#include "devices/chardev.h"
#include "devices/virtio_fake.h"
#include "machine.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* ---- the input: take.c ---- */

struct input {
    const uint8_t *data;
    size_t size;
};

/* The next n bytes (1 to 8), little-endian; zeros behind the end. */
uint64_t take(struct input *in, unsigned n);
/* Up to n bytes that follow; *got of them are there. */
const uint8_t *take_bytes(struct input *in, size_t n, size_t *got);

/* A file without a name that holds the bytes; `path` (32 bytes) leads to it. Close the result. */
int file_of(const uint8_t *data, size_t size, char *path);

/* Ends the target: what it needs to work was not there. */
void require(bool holds, const char *what);

/* ---- registers.c ---- */

/*
 * Reads and writes of the device until the input ends, `turn` (may be NULL) now and then. A step is
 *   kind   bit 7: of `turn`, with the next byte; bit 6: a read; bits 2 to 5: which page of 4 KiB of
 *          the device (the top two: the last ones); bits 0 and 1: log2 of the size
 *   offset two bytes, in the page
 *   value  as many bytes as the size, of writes
 */
void drive_registers(struct device *dev, struct input *in, void (*turn)(void *ctx, uint8_t byte),
                     void *ctx);

/* A chardev whose other end is `peer`, for devices that receive. */
struct line {
    struct io_loop *loop;
    struct chardev *chardev;
    int peer;
};

void line_open(struct line *line);
/* Sends a byte from the peer, empties its input and lets the loop turn. */
void line_turn(struct line *line, uint8_t byte);
void line_close(struct line *line);

/* ---- virtio.c ---- */

/*
 * A guest that drives the device through its slot. The first byte: bit 0 legacy, bit 1 no bring-up;
 * then steps, see virtio.c. Destroys the device. `loop` (may be NULL) turns when a step says so.
 */
void drive_virtio(struct virtio_device *vdev, struct input *in, struct io_loop *loop);

/* ---- code.c ---- */

/*
 * Runs the input as guest code under the engine: a header (mode, translation, CSRs, registers), then
 * code and data. Aborts when the engines of ENGINE_CHECK differ.
 */
void drive_code(enum machine_engine engine, const uint8_t *data, size_t size);

#endif
