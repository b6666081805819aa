/*
 * The virtio block device on real files: what is read and written, and what is refused.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <linux/virtio_blk.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "devices/virtio_fake.h"

#define W VRING_DESC_F_WRITE
#define N VRING_DESC_F_NEXT
#define SECTORS 64
#define ALL_FEATURES                                                                               \
    (BIT(VIRTIO_BLK_F_FLUSH) | BIT(VIRTIO_BLK_F_DISCARD) | BIT(VIRTIO_BLK_F_WRITE_ZEROES))

#define HEADER FAKE_DATA
#define STATUS (FAKE_DATA + 0x100)
#define BUFFER (FAKE_DATA + 0x1000)

struct disk {
    char path[64];
    struct fake_guest *g;
};

/* A file of SECTORS sectors, each filled with its number. */
static void make_image(char path[64])
{
    uint8_t sector[512];
    int fd;

    strcpy(path, "/tmp/hartwood-blk-XXXXXX");
    fd = mkstemp(path);
    assert_true(fd >= 0);
    for (int i = 0; i < SECTORS; i++) {
        memset(sector, i, sizeof(sector));
        assert_int_equal(write(fd, sector, sizeof(sector)), sizeof(sector));
    }
    close(fd);
}

static struct disk disk_attach(bool is_readonly, enum virtio_version version)
{
    struct virtio_device *vdev;
    struct disk disk;
    char error[300];

    make_image(disk.path);
    disk.g = calloc(1, sizeof(*disk.g));
    assert_non_null(disk.g);
    assert_int_equal(virtio_blk_create(&vdev,
                                       &(struct virtio_blk_options){ .path = disk.path,
                                                                     .serial = "serial-7",
                                                                     .is_readonly = is_readonly },
                                       error, sizeof(error)),
                     0);
    fake_attach(disk.g, vdev, version);
    return disk;
}

static struct disk disk_open(bool is_readonly, uint64_t features)
{
    struct disk disk = disk_attach(is_readonly, VIRTIO_MODERN);

    assert_true(fake_bring_up(disk.g, features, 1));
    return disk;
}

static void disk_close(struct disk *disk)
{
    disk->g->dev->ops->destroy(disk->g->dev);
    unlink(disk->path);
    free(disk->g);
}

static uint8_t file_byte(const struct disk *disk, off_t at)
{
    uint8_t byte = 0;
    int fd = open(disk->path, O_RDONLY);

    assert_int_equal(pread(fd, &byte, 1, at), 1);
    close(fd);
    return byte;
}

/* One request with `len` bytes at BUFFER; returns the status byte. */
static uint8_t request(struct disk *disk, uint32_t type, uint64_t sector, uint32_t len,
                       bool is_in)
{
    struct fake_guest *g = disk->g;
    struct virtio_blk_outhdr header = { .type = type, .sector = sector };
    uint16_t before = fake_used_idx(g, 0);

    memcpy(fake_ram(g, HEADER), &header, sizeof(header));
    *fake_ram(g, STATUS) = 0xee;
    fake_desc(g, 0, 0, HEADER, sizeof(header), N, len ? 1 : 2);
    fake_desc(g, 0, 1, BUFFER, len, N | (is_in ? W : 0), 2);
    fake_desc(g, 0, 2, STATUS, 1, W, 0);
    fake_kick(g, 0, 0);
    assert_int_equal((uint16_t)(fake_used_idx(g, 0) - before), 1);
    return *fake_ram(g, STATUS);
}

static void reads_and_writes_sectors(void **state)
{
    struct disk disk = disk_open(false, ALL_FEATURES);

    (void)state;
    assert_int_equal(request(&disk, VIRTIO_BLK_T_IN, 3, 4096, true), VIRTIO_BLK_S_OK);
    for (unsigned i = 0; i < 4096; i++)
        assert_int_equal(*fake_ram(disk.g, BUFFER + i), 3 + i / 512);
    assert_int_equal(fake_used(disk.g, 0, 0).len, 4097);
    memset(fake_ram(disk.g, BUFFER), 0xab, 2048);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, 60, 2048, false), VIRTIO_BLK_S_OK);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_FLUSH, 0, 0, false), VIRTIO_BLK_S_OK);
    assert_int_equal(file_byte(&disk, 60 * 512 - 1), 59);
    assert_int_equal(file_byte(&disk, 60 * 512), 0xab);
    assert_int_equal(file_byte(&disk, SECTORS * 512 - 1), 0xab);
    disk_close(&disk);
}

static void write_without_flush_feature_is_stable(void **state)
{
    struct disk disk = disk_open(false, 0);

    (void)state;
    memset(fake_ram(disk.g, BUFFER), 0x77, 512);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, 0, 512, false), VIRTIO_BLK_S_OK);
    assert_int_equal(file_byte(&disk, 0), 0x77);
    disk_close(&disk);
}

static void legacy_disk_works(void **state)
{
    struct disk disk = disk_attach(false, VIRTIO_LEGACY);

    (void)state;
    fake_bring_up_legacy(disk.g, BIT(VIRTIO_BLK_F_FLUSH), 1);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_IN, 9, 512, true), VIRTIO_BLK_S_OK);
    assert_int_equal(*fake_ram(disk.g, BUFFER), 9);
    memset(fake_ram(disk.g, BUFFER), 0x42, 512);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, 9, 512, false), VIRTIO_BLK_S_OK);
    assert_int_equal(file_byte(&disk, 9 * 512), 0x42);
    disk_close(&disk);
}

static void refuses_what_lies_outside(void **state)
{
    struct disk disk = disk_open(false, ALL_FEATURES);

    (void)state;
    assert_int_equal(request(&disk, VIRTIO_BLK_T_IN, SECTORS, 512, true), VIRTIO_BLK_S_IOERR);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, SECTORS - 1, 1024, false),
                     VIRTIO_BLK_S_IOERR);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, UINT64_MAX, 512, false), VIRTIO_BLK_S_IOERR);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, UINT64_C(1) << 55, 512, false),
                     VIRTIO_BLK_S_IOERR);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_IN, 0, 511, true), VIRTIO_BLK_S_IOERR);
    assert_int_equal(request(&disk, 4711, 0, 512, true), VIRTIO_BLK_S_UNSUPP);
    assert_int_equal(file_byte(&disk, SECTORS * 512 - 1), SECTORS - 1);
    disk_close(&disk);
}

static void readonly_disk_is_not_written(void **state)
{
    struct disk disk = disk_open(true, BIT(VIRTIO_BLK_F_RO));

    (void)state;
    memset(fake_ram(disk.g, BUFFER), 0xcd, 512);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, 1, 512, false), VIRTIO_BLK_S_IOERR);
    assert_int_equal(file_byte(&disk, 512), 1);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_FLUSH, 0, 0, false), VIRTIO_BLK_S_OK);
    disk_close(&disk);
}

static void tells_its_serial(void **state)
{
    struct disk disk = disk_open(false, 0);

    (void)state;
    memset(fake_ram(disk.g, BUFFER), 0xff, 20);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_GET_ID, 0, 20, true), VIRTIO_BLK_S_OK);
    assert_memory_equal(fake_ram(disk.g, BUFFER), "serial-7\0\0\0\0\0\0\0\0\0\0\0\0", 20);
    disk_close(&disk);
}

static uint8_t range_request(struct disk *disk, uint32_t type, uint64_t sector, uint32_t n,
                             uint32_t flags)
{
    struct virtio_blk_discard_write_zeroes range = {
        .sector = sector, .num_sectors = n, .flags = flags
    };

    memcpy(fake_ram(disk->g, BUFFER), &range, sizeof(range));
    return request(disk, type, 0, sizeof(range), false);
}

static void zeroes_and_discards(void **state)
{
    struct disk disk = disk_open(false, ALL_FEATURES);

    (void)state;
    assert_int_equal(range_request(&disk, VIRTIO_BLK_T_WRITE_ZEROES, 8, 8, 0), VIRTIO_BLK_S_OK);
    assert_int_equal(range_request(&disk, VIRTIO_BLK_T_WRITE_ZEROES, 24, 8, 1), VIRTIO_BLK_S_OK);
    assert_int_equal(file_byte(&disk, 8 * 512 - 1), 7);
    assert_int_equal(file_byte(&disk, 8 * 512), 0);
    assert_int_equal(file_byte(&disk, 16 * 512 - 1), 0);
    assert_int_equal(file_byte(&disk, 16 * 512), 16);
    assert_int_equal(file_byte(&disk, 24 * 512), 0);
    assert_int_equal(range_request(&disk, VIRTIO_BLK_T_DISCARD, 32, 8, 0), VIRTIO_BLK_S_OK);
    assert_int_equal(range_request(&disk, VIRTIO_BLK_T_DISCARD, 32, 8, 1), VIRTIO_BLK_S_UNSUPP);
    assert_int_equal(range_request(&disk, VIRTIO_BLK_T_DISCARD, SECTORS - 1, 2, 0),
                     VIRTIO_BLK_S_IOERR);
    assert_int_equal(range_request(&disk, VIRTIO_BLK_T_WRITE_ZEROES, UINT64_MAX, 2, 0),
                     VIRTIO_BLK_S_IOERR);
    assert_int_equal(file_byte(&disk, SECTORS * 512 - 1), SECTORS - 1);
    disk_close(&disk);
}

static void ranges_need_their_feature(void **state)
{
    struct disk disk = disk_open(false, BIT(VIRTIO_BLK_F_FLUSH));

    (void)state;
    assert_int_equal(range_request(&disk, VIRTIO_BLK_T_DISCARD, 0, 8, 0), VIRTIO_BLK_S_UNSUPP);
    assert_int_equal(file_byte(&disk, 0), 0);
    disk_close(&disk);
}

/* A file-size limit stands in for the full disk: the host refuses the write. */
static void host_refusal_is_an_io_error(void **state)
{
    struct disk disk = disk_open(false, ALL_FEATURES);
    struct rlimit old, limit;

    (void)state;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
    limit = (struct rlimit){ .rlim_cur = 4096, .rlim_max = old.rlim_max };
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
    memset(fake_ram(disk.g, BUFFER), 0x11, 512);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, 16, 512, false), VIRTIO_BLK_S_IOERR);
    assert_int_equal(request(&disk, VIRTIO_BLK_T_OUT, 0, 512, false), VIRTIO_BLK_S_OK);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
    assert_int_equal(file_byte(&disk, 16 * 512), 16);
    disk_close(&disk);
}

/* Chains that are no requests: the device asks for a reset and goes on after it. */
static void hostile_requests_need_reset(void **state)
{
    struct disk disk = disk_open(false, ALL_FEATURES);
    struct virtio_blk_outhdr header = { .type = VIRTIO_BLK_T_IN };
    struct fake_guest *g = disk.g;

    (void)state;
    memcpy(fake_ram(g, HEADER), &header, sizeof(header));
    for (unsigned kind = 0; kind < 5; kind++) {
        assert_true(fake_bring_up(g, ALL_FEATURES, 1));
        fake_desc(g, 0, 0, HEADER, kind == 0 ? 15 : 16, kind == 1 ? 0 : N, 1);
        fake_desc(g, 0, 1, kind == 2 ? FAKE_NOWHERE : BUFFER, 512, W | N, 2);
        fake_desc(g, 0, 2, kind == 3 ? FAKE_NOWHERE : STATUS, 1, W, 0);
        if (kind == 4)
            fake_desc(g, 0, 0, FAKE_NOWHERE, 16, N, 1);
        fake_kick(g, 0, 0);
        assert_true(fake_needs_reset(g));
    }
    assert_true(fake_bring_up(g, ALL_FEATURES, 1));
    assert_int_equal(request(&disk, VIRTIO_BLK_T_IN, 5, 512, true), VIRTIO_BLK_S_OK);
    disk_close(&disk);
}

/* Data that lands on the available ring, while that ring is being processed. */
static void data_on_the_ring_is_caught(void **state)
{
    struct disk disk = disk_open(false, ALL_FEATURES);
    struct virtio_blk_outhdr header = { .type = VIRTIO_BLK_T_GET_ID };
    struct fake_guest *g = disk.g;

    (void)state;
    memcpy(fake_ram(g, HEADER), &header, sizeof(header));
    fake_desc(g, 0, 0, HEADER, 16, N, 1);
    fake_desc(g, 0, 1, g->queue[0].avail, 20, W | N, 2); /* the index becomes 'ri' */
    fake_desc(g, 0, 2, STATUS, 1, W, 0);
    fake_kick(g, 0, 0);
    assert_true(fake_needs_reset(g));
    disk_close(&disk);
}

static void config_tells_capacity(void **state)
{
    struct disk disk = disk_open(false, 0);

    (void)state;
    assert_int_equal(fake_get(disk.g, VIRTIO_MMIO_CONFIG), SECTORS);
    assert_int_equal(fake_get(disk.g, VIRTIO_MMIO_CONFIG + 4), 0);
    fake_set(disk.g, VIRTIO_MMIO_CONFIG, 1000000); /* read-only */
    assert_int_equal(fake_get(disk.g, VIRTIO_MMIO_CONFIG), SECTORS);
    disk_close(&disk);
}

static int create(const char *path, bool is_readonly, struct virtio_device **vdev, char error[300])
{
    return virtio_blk_create(
        vdev, &(struct virtio_blk_options){ .path = path, .is_readonly = is_readonly }, error, 300);
}

static void bad_images_are_refused(void **state)
{
    struct virtio_device *vdev, *other;
    char path[64], error[300];
    int fd;

    (void)state;
    assert_int_equal(create("/nonexistent/disk", false, &vdev, error), -ENOENT);
    assert_non_null(strstr(error, "/nonexistent/disk"));
    assert_int_equal(create("/", true, &vdev, error), -EINVAL);
    assert_int_equal(create("/dev/null", false, &vdev, error), -EINVAL);
    make_image(path);
    assert_int_equal(create(path, false, &vdev, error), 0);
    assert_int_equal(create(path, false, &other, error), -EBUSY);
    assert_int_equal(create(path, true, &other, error), -EBUSY);
    virtio_device_destroy(vdev);
    assert_int_equal(create(path, true, &vdev, error), 0);
    assert_int_equal(create(path, true, &other, error), 0);
    virtio_device_destroy(vdev);
    virtio_device_destroy(other);
    fd = open(path, O_RDWR);
    assert_int_equal(pwrite(fd, "QFI\xfb", 4, 0), 4);
    assert_int_equal(create(path, false, &vdev, error), -EINVAL);
    assert_non_null(strstr(error, "qemu-img convert -O raw"));
    assert_int_equal(ftruncate(fd, 100), 0);
    assert_int_equal(create(path, false, &vdev, error), -EINVAL);
    assert_int_equal(ftruncate(fd, 0), 0);
    assert_int_equal(create(path, false, &vdev, error), -EINVAL);
    close(fd);
    unlink(path);
    assert_int_equal(mkfifo(path, 0600), 0);
    assert_int_equal(create(path, false, &vdev, error), -EINVAL);
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_and_writes_sectors),
        cmocka_unit_test(write_without_flush_feature_is_stable),
        cmocka_unit_test(legacy_disk_works),
        cmocka_unit_test(refuses_what_lies_outside),
        cmocka_unit_test(readonly_disk_is_not_written),
        cmocka_unit_test(tells_its_serial),
        cmocka_unit_test(zeroes_and_discards),
        cmocka_unit_test(ranges_need_their_feature),
        cmocka_unit_test(host_refusal_is_an_io_error),
        cmocka_unit_test(hostile_requests_need_reset),
        cmocka_unit_test(data_on_the_ring_is_caught),
        cmocka_unit_test(config_tells_capacity),
        cmocka_unit_test(bad_images_are_refused),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
