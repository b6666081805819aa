/*
 * The virtio block device (VIRTIO 1.2, 5.2) on a raw image file or a host block device.
 *
 * Laws:
 *  1. A request completes when the host has done it. Flush means fdatasync(); for a driver that
 *     did not accept VIRTIO_BLK_F_FLUSH each write is stable when it completes (5.2.6.2).
 *  2. What the host refuses (disk full, medium error) is VIRTIO_BLK_S_IOERR to the guest. Nothing
 *     that was flushed before is touched by that.
 *  3. The capacity is fixed at the start; no request reaches beyond it.
 */
#include <errno.h>
#include <fcntl.h>
#include <linux/falloc.h>
#include <linux/virtio_blk.h>
#include <linux/virtio_ids.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "devices/virtio_device.h"

#define SECTOR_SIZE 512
#define SEG_MAX (VIRTQUEUE_MAX_SIZE - 2) /* header and status take one descriptor each */
#define SIZE_MAX_BYTES (1u << 20)        /* of one segment */
#define MAX_TRANSFER ((uint64_t)SEG_MAX * SIZE_MAX_BYTES)
#define RANGE_MAX_SECTORS (1u << 18) /* of one discard or write-zeroes segment: 128 MiB */
#define RANGE_MAX_SEGMENTS 32
#define ZERO_CHUNK 65536
#define IOV_COUNT 64

struct virtio_blk {
    struct virtio_device vdev;
    struct virtio_blk_config config;
    int fd; /* owned */
    bool is_readonly;
    uint64_t capacity; /* sectors */
    char serial[VIRTIO_BLK_ID_BYTES];
    struct virtq_chain chain; /* the request being processed */
};

/* Result of a request beyond the status byte: the guest's buffers are not memory. */
#define STATUS_BAD_BUFFER (-1)

static bool is_range_inside(const struct virtio_blk *blk, uint64_t sector, uint64_t n_sectors)
{
    return sector <= blk->capacity && n_sectors <= blk->capacity - sector;
}

static ssize_t transfer(int fd, struct iovec *iov, unsigned n, uint64_t at, bool is_write)
{
    ssize_t done;

    do {
        done = is_write ? pwritev(fd, iov, (int)n, (off_t)at) : preadv(fd, iov, (int)n, (off_t)at);
    } while (done < 0 && errno == EINTR);
    return done;
}

/* Moves the data part of a read or write; the views are made anew after each partial transfer. */
static int move_data(struct virtio_blk *blk, uint64_t sector, bool is_write)
{
    const struct virtq_chain *chain = &blk->chain;
    uint64_t header = is_write ? sizeof(struct virtio_blk_outhdr) : 0;
    uint64_t total = is_write ? chain->out_size - header : chain->in_size - 1;
    enum virtq_part part = is_write ? VIRTQ_OUT : VIRTQ_IN;

    if (total % SECTOR_SIZE != 0 || total > MAX_TRANSFER ||
        !is_range_inside(blk, sector, total / SECTOR_SIZE))
        return VIRTIO_BLK_S_IOERR;
    for (uint64_t done = 0; done < total;) {
        struct iovec iov[IOV_COUNT];
        uint64_t mapped;
        unsigned n = virtq_chain_map(chain, part, header + done, total - done, iov, IOV_COUNT,
                                     &mapped);
        ssize_t moved;

        if (n == 0)
            return STATUS_BAD_BUFFER;
        moved = transfer(blk->fd, iov, n, sector * SECTOR_SIZE + done, is_write);
        if (moved <= 0)
            return VIRTIO_BLK_S_IOERR;
        if (!is_write)
            virtq_chain_written(chain, done, (uint64_t)moved);
        done += (uint64_t)moved;
    }
    return VIRTIO_BLK_S_OK;
}

static int flush(struct virtio_blk *blk)
{
    if (blk->is_readonly || fdatasync(blk->fd) == 0)
        return VIRTIO_BLK_S_OK;
    return VIRTIO_BLK_S_IOERR;
}

static int write_sectors(struct virtio_blk *blk, uint64_t sector)
{
    int status;

    if (blk->is_readonly)
        return VIRTIO_BLK_S_IOERR; /* 5.2.6.2 */
    status = move_data(blk, sector, true);
    if (status == VIRTIO_BLK_S_OK && !virtio_device_has(&blk->vdev, VIRTIO_BLK_F_FLUSH))
        status = flush(blk);
    return status;
}

static int get_id(struct virtio_blk *blk)
{
    uint64_t len = blk->chain.in_size - 1;

    if (len > sizeof(blk->serial))
        len = sizeof(blk->serial);
    return virtq_chain_write(&blk->chain, 0, blk->serial, len) ? VIRTIO_BLK_S_OK
                                                                : STATUS_BAD_BUFFER;
}

static int zero_by_writing(int fd, uint64_t at, uint64_t len)
{
    static const uint8_t zeroes[ZERO_CHUNK];

    while (len > 0) {
        struct iovec iov = {
            .iov_base = (void *)(uintptr_t)zeroes, /* pwritev() only reads */
            .iov_len = len < ZERO_CHUNK ? len : ZERO_CHUNK,
        };
        ssize_t done = transfer(fd, &iov, 1, at, true);

        if (done <= 0)
            return VIRTIO_BLK_S_IOERR;
        at += (uint64_t)done;
        len -= (uint64_t)done;
    }
    return VIRTIO_BLK_S_OK;
}

/* One segment of a discard or write-zeroes request, checked already. */
static int change_range(struct virtio_blk *blk, const struct virtio_blk_discard_write_zeroes *range,
                        bool is_zeroes)
{
    uint64_t at = range->sector * SECTOR_SIZE;
    uint64_t len = (uint64_t)range->num_sectors * SECTOR_SIZE;
    bool may_unmap = !is_zeroes || (range->flags & VIRTIO_BLK_WRITE_ZEROES_FLAG_UNMAP);
    int mode = (may_unmap ? FALLOC_FL_PUNCH_HOLE : FALLOC_FL_ZERO_RANGE) | FALLOC_FL_KEEP_SIZE;
    int result;

    if (len == 0)
        return VIRTIO_BLK_S_OK;
    do {
        result = fallocate(blk->fd, mode, (off_t)at, (off_t)len);
    } while (result < 0 && errno == EINTR);
    if (result == 0)
        return VIRTIO_BLK_S_OK;
    if (errno != EOPNOTSUPP)
        return VIRTIO_BLK_S_IOERR;
    /* A discard is advice, a host that cannot take it may leave the data; zeroes are an order. */
    return is_zeroes ? zero_by_writing(blk->fd, at, len) : VIRTIO_BLK_S_OK;
}

static int check_range(const struct virtio_blk *blk,
                       const struct virtio_blk_discard_write_zeroes *range, bool is_zeroes)
{
    uint32_t known = is_zeroes ? VIRTIO_BLK_WRITE_ZEROES_FLAG_UNMAP : 0;

    if (range->flags & ~known)
        return VIRTIO_BLK_S_UNSUPP; /* 5.2.6.2 */
    if (range->num_sectors > RANGE_MAX_SECTORS ||
        !is_range_inside(blk, range->sector, range->num_sectors))
        return VIRTIO_BLK_S_IOERR;
    return VIRTIO_BLK_S_OK;
}

static int change_ranges(struct virtio_blk *blk, bool is_zeroes)
{
    struct virtio_blk_discard_write_zeroes range[RANGE_MAX_SEGMENTS];
    uint64_t size = blk->chain.out_size - sizeof(struct virtio_blk_outhdr);
    unsigned feature = is_zeroes ? VIRTIO_BLK_F_WRITE_ZEROES : VIRTIO_BLK_F_DISCARD;
    int status = VIRTIO_BLK_S_OK;

    if (!virtio_device_has(&blk->vdev, feature))
        return VIRTIO_BLK_S_UNSUPP;
    if (blk->is_readonly || size == 0 || size > sizeof(range) || size % sizeof(range[0]) != 0)
        return VIRTIO_BLK_S_IOERR;
    if (!virtq_chain_read(&blk->chain, sizeof(struct virtio_blk_outhdr), range, size))
        return STATUS_BAD_BUFFER;
    /* All are checked before the first is carried out. */
    for (size_t i = 0; i < size / sizeof(range[0]) && status == VIRTIO_BLK_S_OK; i++)
        status = check_range(blk, &range[i], is_zeroes);
    for (size_t i = 0; i < size / sizeof(range[0]) && status == VIRTIO_BLK_S_OK; i++)
        status = change_range(blk, &range[i], is_zeroes);
    if (status == VIRTIO_BLK_S_OK && !virtio_device_has(&blk->vdev, VIRTIO_BLK_F_FLUSH))
        status = flush(blk);
    return status;
}

static int carry_out(struct virtio_blk *blk, const struct virtio_blk_outhdr *header)
{
    switch (header->type) {
    case VIRTIO_BLK_T_IN:
        return move_data(blk, header->sector, false);
    case VIRTIO_BLK_T_OUT:
        return write_sectors(blk, header->sector);
    case VIRTIO_BLK_T_FLUSH:
        return flush(blk);
    case VIRTIO_BLK_T_GET_ID:
        return get_id(blk);
    case VIRTIO_BLK_T_DISCARD:
        return change_ranges(blk, false);
    case VIRTIO_BLK_T_WRITE_ZEROES:
        return change_ranges(blk, true);
    default:
        return VIRTIO_BLK_S_UNSUPP;
    }
}

/* False: the chain is no request, or its buffers are not memory. */
static bool process_request(struct virtio_blk *blk)
{
    const struct virtq_chain *chain = &blk->chain;
    struct virtio_blk_outhdr header;
    bool is_read;
    uint8_t status_byte;
    int status;

    if (chain->in_size == 0 || !virtq_chain_read(chain, 0, &header, sizeof(header)))
        return false;
    status = carry_out(blk, &header);
    if (status == STATUS_BAD_BUFFER)
        return false;
    status_byte = (uint8_t)status;
    if (!virtq_chain_write(chain, chain->in_size - 1, &status_byte, 1))
        return false;
    is_read = header.type == VIRTIO_BLK_T_IN || header.type == VIRTIO_BLK_T_GET_ID;
    virtqueue_push(&blk->vdev.queue[0], chain,
                   is_read && status == VIRTIO_BLK_S_OK ? (uint32_t)chain->in_size : 1);
    return true;
}

static void blk_notify(struct virtio_device *vdev, unsigned queue)
{
    struct virtio_blk *blk = container_of(vdev, struct virtio_blk, vdev);

    while (virtio_device_pop(vdev, queue, &blk->chain)) {
        if (!process_request(blk))
            virtio_device_fail(vdev);
    }
    virtio_device_signal(vdev, queue);
}

static void blk_destroy(struct virtio_device *vdev)
{
    struct virtio_blk *blk = container_of(vdev, struct virtio_blk, vdev);

    if (blk->fd >= 0) {
        (void)flush(blk); /* nobody is left to hear of a failure */
        close(blk->fd);
    }
    free(blk);
}

static const struct virtio_device_ops blk_ops = {
    .notify = blk_notify,
    .destroy = blk_destroy,
};

static int open_image(struct virtio_blk *blk, const struct virtio_blk_options *options, char *error,
                      size_t error_size)
{
    /* O_NONBLOCK: a path that is a FIFO must not hang the start; disks ignore it. */
    int flags = (options->is_readonly ? O_RDONLY : O_RDWR) | O_CLOEXEC | O_NONBLOCK;
    int code;

    blk->fd = open(options->path, flags);
    if (blk->fd < 0) {
        code = -errno;
        return virtio_error(error, error_size, code, "%s: %s%s", options->path, strerror(-code),
                            code == -EACCES || code == -EROFS ? " (try readonly)" : "");
    }
    if (flock(blk->fd, (options->is_readonly ? LOCK_SH : LOCK_EX) | LOCK_NB) < 0)
        return virtio_error(error, error_size, -EBUSY,
                            "%s: the image is in use (by another slot or another run)",
                            options->path);
    return 0;
}

static int check_image(struct virtio_blk *blk, const char *path, char *error, size_t error_size)
{
    static const uint8_t qcow_magic[4] = { 'Q', 'F', 'I', 0xfb };
    uint8_t magic[sizeof(qcow_magic)];
    struct stat st;
    off_t size;

    if (fstat(blk->fd, &st) < 0)
        return virtio_error(error, error_size, -errno, "%s: %s", path, strerror(errno));
    if (!S_ISREG(st.st_mode) && !S_ISBLK(st.st_mode))
        return virtio_error(error, error_size, -EINVAL, "%s: neither a file nor a block device",
                            path);
    if (pread(blk->fd, magic, sizeof(magic), 0) == (ssize_t)sizeof(magic) &&
        memcmp(magic, qcow_magic, sizeof(magic)) == 0)
        return virtio_error(error, error_size, -EINVAL,
                            "%s: a qcow2 image; convert it: qemu-img convert -O raw %s %s.raw",
                            path, path, path);
    size = lseek(blk->fd, 0, SEEK_END);
    if (size < SECTOR_SIZE || size % SECTOR_SIZE != 0)
        return virtio_error(error, error_size, -EINVAL,
                            "%s: %jd bytes are no disk; its size must be a multiple of %d", path,
                            (intmax_t)size, SECTOR_SIZE);
    blk->capacity = (uint64_t)size / SECTOR_SIZE;
    return 0;
}

static void fill_config(struct virtio_blk *blk)
{
    blk->config = (struct virtio_blk_config){
        .capacity = blk->capacity,
        .size_max = SIZE_MAX_BYTES,
        .seg_max = SEG_MAX,
        .blk_size = SECTOR_SIZE,
        .max_discard_sectors = RANGE_MAX_SECTORS,
        .max_discard_seg = RANGE_MAX_SEGMENTS,
        .discard_sector_alignment = 4096 / SECTOR_SIZE,
        .max_write_zeroes_sectors = RANGE_MAX_SECTORS,
        .max_write_zeroes_seg = RANGE_MAX_SEGMENTS,
        .write_zeroes_may_unmap = 1,
    };
    blk->vdev.features = BIT(VIRTIO_BLK_F_SIZE_MAX) | BIT(VIRTIO_BLK_F_SEG_MAX) |
                         BIT(VIRTIO_BLK_F_BLK_SIZE) | BIT(VIRTIO_BLK_F_FLUSH);
    if (blk->is_readonly)
        blk->vdev.features |= BIT(VIRTIO_BLK_F_RO);
    else
        blk->vdev.features |= BIT(VIRTIO_BLK_F_DISCARD) | BIT(VIRTIO_BLK_F_WRITE_ZEROES);
}

int virtio_blk_create(struct virtio_device **vdev, const struct virtio_blk_options *options,
                      char *error, size_t error_size)
{
    struct virtio_blk *blk = calloc(1, sizeof(*blk));
    const char *serial = options->serial ? options->serial : "hartwood";
    int result;

    if (!blk)
        return virtio_error(error, error_size, -ENOMEM, "%s: %s", options->path, strerror(ENOMEM));
    result = open_image(blk, options, error, error_size);
    if (result == 0)
        result = check_image(blk, options->path, error, error_size);
    if (result < 0) {
        if (blk->fd >= 0)
            close(blk->fd);
        free(blk);
        return result;
    }
    memcpy(blk->serial, serial, strnlen(serial, sizeof(blk->serial)));
    blk->is_readonly = options->is_readonly;
    blk->vdev = (struct virtio_device){
        .ops = &blk_ops,
        .name = "virtio-blk",
        .id = VIRTIO_ID_BLOCK,
        .config = &blk->config,
        .config_size = sizeof(blk->config),
        .n_queues = 1,
    };
    fill_config(blk);
    *vdev = &blk->vdev;
    return 0;
}
