/*
 * Each virtio device under a driver that follows no rule: random rings, random registers, at
 * random moments, in both register layouts. What must hold: nothing crashes (run under the
 * sanitizers), nothing hangs, no memory but the guest's changes, and a reset always heals.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <ftw.h>
#include <stdio.h>
#include <unistd.h>

#include "devices/virtio_fake.h"

#define ROUNDS 4000

struct hostile {
    struct fake_guest *g;
    struct io_loop *loop;
    uint64_t seed;
    char path[64]; /* of the image or the directory; empty: none */
};

static uint32_t pick(struct hostile *h, uint32_t limit)
{
    h->seed = h->seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(h->seed >> 33) % limit;
}

static uint64_t some_address(struct hostile *h)
{
    switch (pick(h, 8)) {
    case 0:
        return FAKE_NOWHERE;
    case 1:
        return FAKE_RAM_BASE + FAKE_RAM_SIZE - pick(h, 64);
    case 2:
        return UINT64_MAX - pick(h, 4096);
    case 3:
        return FAKE_RAM_BASE + pick(h, 0x40000); /* onto the rings */
    default:
        return FAKE_DATA + pick(h, 0x100000);
    }
}

static uint32_t some_length(struct hostile *h)
{
    static const uint32_t lengths[] = { 0, 1, 10, 12, 16, 20, 48, 512, 1500, 4096, 0xffffffff };

    return pick(h, 4) == 0 ? pick(h, 70000) : lengths[pick(h, ARRAY_SIZE(lengths))];
}

/* Something that may pass for a request header: a block request or a 9P message. */
static void put_header(struct hostile *h, uint64_t addr)
{
    uint8_t bytes[32];

    for (size_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = (uint8_t)(pick(h, 3) ? pick(h, 4) : pick(h, 256));
    if (pick(h, 2)) {
        memset(bytes + 1, 0, 3); /* a type below 16, or a message below 256 bytes */
        bytes[0] = (uint8_t)pick(h, pick(h, 2) ? 16 : 256);
        bytes[4] = (uint8_t)pick(h, 128);
    }
    if (addr >= FAKE_RAM_BASE && addr <= FAKE_RAM_BASE + FAKE_RAM_SIZE - sizeof(bytes))
        memcpy(fake_ram(h->g, addr), bytes, sizeof(bytes));
}

static void put_descriptors(struct hostile *h, unsigned q)
{
    static const unsigned flags[] = { 0, 0, 1, 1, 1, 2, 2, 3, 3, 3, 4, 5, 6, 7, 0xffff };

    for (unsigned i = 0; i < 8; i++) {
        uint64_t addr = some_address(h);

        put_header(h, addr);
        fake_desc(h->g, q, i, addr, some_length(h), flags[pick(h, ARRAY_SIZE(flags))],
                  pick(h, 8) ? (i + 1) % 8 : pick(h, 65536));
    }
}

static void poke_register(struct hostile *h)
{
    unsigned size = 1u << pick(h, 4);
    uint64_t offset = align_down(pick(h, 0x140), size), value;

    (void)h->g->dev->ops->read(h->g->dev, offset, size, &value);
    value = pick(h, 3) ? pick(h, 16) : (uint64_t)pick(h, 0x7fffffff) << pick(h, 34);
    (void)h->g->dev->ops->write(h->g->dev, offset, size, value);
}

static void bring_up(struct hostile *h, enum virtio_version version, unsigned n_queues)
{
    uint64_t offered = 0;

    fake_set(h->g, VIRTIO_MMIO_STATUS, 0);
    for (uint32_t half = 0; half < 2; half++) {
        fake_set(h->g, VIRTIO_MMIO_DEVICE_FEATURES_SEL, half);
        offered |= (uint64_t)fake_get(h->g, VIRTIO_MMIO_DEVICE_FEATURES) << (32 * half);
    }
    if (version == VIRTIO_LEGACY)
        fake_bring_up_legacy(h->g, (uint32_t)offered, n_queues);
    else
        assert_true(fake_bring_up(h->g, offered, n_queues));
    assert_false(fake_needs_reset(h->g));
}

static void attack(struct hostile *h, struct virtio_device *vdev, enum virtio_version version)
{
    unsigned n_queues = vdev->n_queues;

    fake_attach(h->g, vdev, version);
    for (unsigned round = 0; round < ROUNDS; round++) {
        unsigned q = pick(h, n_queues);

        if (round % 4 == 0)
            bring_up(h, version, n_queues);
        put_descriptors(h, q);
        for (unsigned i = 0; i < 3; i++)
            fake_offer(h->g, q, (uint16_t)(pick(h, 20) ? pick(h, 8) : pick(h, 65536)));
        fake_set(h->g, VIRTIO_MMIO_QUEUE_NOTIFY, q);
        if (pick(h, 4) == 0)
            poke_register(h);
        if (h->loop && pick(h, 8) == 0)
            io_loop_run(h->loop, 0);
    }
    bring_up(h, version, n_queues);
    h->g->dev->ops->destroy(h->g->dev);
    memset(h->g, 0, sizeof(*h->g));
}

static struct hostile hostile_create(uint64_t seed)
{
    struct hostile h = { .g = calloc(1, sizeof(*h.g)), .loop = io_loop_create(), .seed = seed };

    assert_non_null(h.g);
    assert_non_null(h.loop);
    return h;
}

static void hostile_free(struct hostile *h)
{
    io_loop_destroy(h->loop);
    free(h->g);
}

static void rng_survives(void **state)
{
    struct hostile h = hostile_create(1);
    struct virtio_device *vdev;
    char error[300];

    (void)state;
    for (int version = VIRTIO_LEGACY; version <= VIRTIO_MODERN; version++) {
        assert_int_equal(virtio_rng_create(&vdev, true, 5, error, sizeof(error)), 0);
        attack(&h, vdev, (enum virtio_version)version);
    }
    hostile_free(&h);
}

static void console_survives(void **state)
{
    struct hostile h = hostile_create(2);
    struct virtio_device *vdev;
    char error[300];

    (void)state;
    for (int version = VIRTIO_LEGACY; version <= VIRTIO_MODERN; version++) {
        assert_int_equal(virtio_console_create(&vdev, NULL, error, sizeof(error)), 0);
        attack(&h, vdev, (enum virtio_version)version);
    }
    hostile_free(&h);
}

static void blk_survives(void **state)
{
    struct hostile h = hostile_create(3);
    struct virtio_device *vdev;
    char error[300];
    int fd;

    (void)state;
    strcpy(h.path, "/tmp/hartwood-hostile-XXXXXX");
    fd = mkstemp(h.path);
    assert_true(fd >= 0);
    assert_int_equal(ftruncate(fd, 1 << 20), 0);
    for (int version = VIRTIO_LEGACY; version <= VIRTIO_MODERN; version++) {
        const struct virtio_blk_options options = { .path = h.path };

        assert_int_equal(virtio_blk_create(&vdev, &options, error, sizeof(error)), 0);
        attack(&h, vdev, (enum virtio_version)version);
    }
    assert_int_equal(lseek(fd, 0, SEEK_END), 1 << 20);
    close(fd);
    unlink(h.path);
    hostile_free(&h);
}

static void net_survives(void **state)
{
    struct hostile h = hostile_create(4);
    struct virtio_device *vdev;
    char error[300];

    (void)state;
    for (int version = VIRTIO_LEGACY; version <= VIRTIO_MODERN; version++) {
        /* Restricted: random frames must not reach a real network. */
        const struct virtio_net_options options = { .loop = h.loop, .netdev = "user,restrict=on" };

        assert_int_equal(virtio_net_create(&vdev, &options, error, sizeof(error)), 0);
        attack(&h, vdev, (enum virtio_version)version);
    }
    hostile_free(&h);
}

static int remove_entry(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
    (void)st;
    (void)type;
    (void)ftw;
    return remove(path);
}

static void share_survives(void **state)
{
    struct hostile h = hostile_create(5);
    struct virtio_device *vdev;
    char error[300];

    (void)state;
    strcpy(h.path, "/tmp/hartwood-hostile-XXXXXX");
    assert_non_null(mkdtemp(h.path));
    for (int version = VIRTIO_LEGACY; version <= VIRTIO_MODERN; version++) {
        assert_int_equal(virtio_9p_create(&vdev, h.path, "share", error, sizeof(error)), 0);
        attack(&h, vdev, (enum virtio_version)version);
    }
    assert_int_equal(nftw(h.path, remove_entry, 16, FTW_DEPTH | FTW_PHYS), 0);
    hostile_free(&h);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rng_survives), cmocka_unit_test(console_survives),
        cmocka_unit_test(blk_survives), cmocka_unit_test(net_survives),
        cmocka_unit_test(share_survives),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
