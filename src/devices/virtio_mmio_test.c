/*
 * The virtio-mmio transport and the split ring, driven through registers; the device behind it is
 * the entropy source, whose requests are the simplest.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <libfdt.h>

#include "devices/fdt.h"
#include "devices/virtio_fake.h"

#define W VRING_DESC_F_WRITE
#define N VRING_DESC_F_NEXT
#define I VRING_DESC_F_INDIRECT

static struct fake_guest *guest_with(enum virtio_version version, bool has_device)
{
    struct fake_guest *g = calloc(1, sizeof(*g));
    struct virtio_device *vdev = NULL;
    char error[100];

    assert_non_null(g);
    if (has_device)
        assert_int_equal(virtio_rng_create(&vdev, true, 1, error, sizeof(error)), 0);
    fake_attach(g, vdev, version);
    assert_non_null(g->dev);
    return g;
}

static struct fake_guest *running_guest(uint64_t features)
{
    struct fake_guest *g = guest_with(VIRTIO_MODERN, true);

    assert_true(fake_bring_up(g, features, 1));
    return g;
}

static void guest_free(struct fake_guest *g)
{
    g->dev->ops->destroy(g->dev);
    free(g);
}

static bool is_filled(struct fake_guest *g, uint64_t addr, size_t len)
{
    size_t zeroes = 0;

    for (size_t i = 0; i < len; i++)
        zeroes += *fake_ram(g, addr + i) == 0;
    return zeroes < len / 2;
}

static void empty_slot_has_device_id_zero(void **state)
{
    struct fake_guest *g = guest_with(VIRTIO_MODERN, false);

    (void)state;
    assert_int_equal(fake_get(g, VIRTIO_MMIO_MAGIC_VALUE), 0x74726976);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_VERSION), 2);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_DEVICE_ID), 0);
    for (uint64_t offset = 0; offset < 0x200; offset += 4)
        fake_set(g, offset, 0xffffffff);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_STATUS), 0);
    guest_free(g);
}

static void features_are_agreed_or_refused(void **state)
{
    struct fake_guest *g = guest_with(VIRTIO_MODERN, true);

    (void)state;
    assert_false(fake_negotiate(g, BIT(VIRTIO_F_VERSION_1) | BIT(3))); /* not offered */
    /* DRIVER_OK does not stick without FEATURES_OK. */
    fake_start(g);
    assert_false(fake_get(g, VIRTIO_MMIO_STATUS) & VIRTIO_CONFIG_S_DRIVER_OK);
    assert_true(fake_negotiate(g, BIT(VIRTIO_F_VERSION_1)));
    /* What was agreed stays: an indirect table is not accepted afterwards. */
    fake_set(g, VIRTIO_MMIO_DRIVER_FEATURES_SEL, 0);
    fake_set(g, VIRTIO_MMIO_DRIVER_FEATURES, BIT(VIRTIO_RING_F_INDIRECT_DESC));
    fake_setup_queue(g, 0, 8);
    fake_start(g);
    fake_put_desc(g, FAKE_DATA, 0, FAKE_DATA + 0x1000, 8, W, 0);
    fake_desc(g, 0, 0, FAKE_DATA, 16, I, 0);
    fake_kick(g, 0, 0);
    assert_true(fake_needs_reset(g));
    guest_free(g);
}

static void driver_without_version_1_is_served(void **state)
{
    struct fake_guest *g = guest_with(VIRTIO_MODERN, true);

    (void)state;
    assert_true(fake_negotiate(g, 0));
    fake_setup_queue(g, 0, 8);
    fake_start(g);
    fake_desc(g, 0, 0, FAKE_DATA, 64, W, 0);
    fake_kick(g, 0, 0);
    assert_int_equal(fake_used_idx(g, 0), 1);
    guest_free(g);
}

static void registers_of_missing_queue_read_zero(void **state)
{
    struct fake_guest *g = running_guest(0);

    (void)state;
    fake_set(g, VIRTIO_MMIO_QUEUE_SEL, 0);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_QUEUE_NUM_MAX), VIRTQUEUE_MAX_SIZE);
    fake_set(g, VIRTIO_MMIO_QUEUE_SEL, 1);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_QUEUE_NUM_MAX), 0);
    fake_set(g, VIRTIO_MMIO_QUEUE_READY, 1);
    fake_set(g, VIRTIO_MMIO_QUEUE_NOTIFY, 1);
    fake_set(g, VIRTIO_MMIO_QUEUE_NOTIFY, 0xffffffff);
    assert_false(fake_needs_reset(g));
    guest_free(g);
}

static void request_completes_with_interrupt(void **state)
{
    struct fake_guest *g = running_guest(0);

    (void)state;
    fake_desc(g, 0, 3, FAKE_DATA, 3000, W, 0); /* crosses pieces of host memory */
    fake_kick(g, 0, 3);
    assert_int_equal(fake_used_idx(g, 0), 1);
    assert_int_equal(fake_used(g, 0, 0).id, 3);
    assert_int_equal(fake_used(g, 0, 0).len, 3000);
    assert_true(is_filled(g, FAKE_DATA, 3000));
    assert_int_equal(*fake_ram(g, FAKE_DATA + 3000), 0);
    assert_true(g->irq_level);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_INTERRUPT_STATUS), VIRTIO_INTERRUPT_USED);
    fake_set(g, VIRTIO_MMIO_INTERRUPT_ACK, VIRTIO_INTERRUPT_USED);
    assert_false(g->irq_level);
    guest_free(g);
}

static void kick_before_driver_ok_waits(void **state)
{
    struct fake_guest *g = guest_with(VIRTIO_MODERN, true);

    (void)state;
    assert_true(fake_negotiate(g, BIT(VIRTIO_F_VERSION_1)));
    fake_setup_queue(g, 0, 8);
    fake_desc(g, 0, 0, FAKE_DATA, 64, W, 0);
    fake_kick(g, 0, 0);
    assert_int_equal(fake_used_idx(g, 0), 0);
    fake_start(g);
    assert_int_equal(fake_used_idx(g, 0), 1);
    guest_free(g);
}

static void no_interrupt_flag_is_honoured(void **state)
{
    struct fake_guest *g = running_guest(0);
    uint16_t flags = VRING_AVAIL_F_NO_INTERRUPT;

    (void)state;
    memcpy(fake_ram(g, g->queue[0].avail), &flags, sizeof(flags));
    fake_desc(g, 0, 0, FAKE_DATA, 64, W, 0);
    fake_kick(g, 0, 0);
    assert_int_equal(fake_used_idx(g, 0), 1);
    assert_false(g->irq_level);
    guest_free(g);
}

static void event_index_selects_interrupts_and_kicks(void **state)
{
    struct fake_guest *g = running_guest(BIT(VIRTIO_RING_F_EVENT_IDX));
    struct fake_queue *queue = &g->queue[0];
    uint16_t used_event = 2, avail_event;

    (void)state;
    memcpy(fake_ram(g, queue->avail + 4 + 2 * (uint64_t)queue->size), &used_event, 2);
    fake_desc(g, 0, 0, FAKE_DATA, 64, W, 0);
    fake_kick(g, 0, 0);
    fake_kick(g, 0, 0); /* used index 2 does not pass used_event 2 */
    assert_false(g->irq_level);
    fake_kick(g, 0, 0); /* 3 does */
    assert_true(g->irq_level);
    memcpy(&avail_event, fake_ram(g, queue->used + 4 + 8 * (uint64_t)queue->size), 2);
    assert_int_equal(avail_event, 3); /* kick when the next one comes */
    guest_free(g);
}

static void ring_indices_wrap(void **state)
{
    struct fake_guest *g = running_guest(BIT(VIRTIO_RING_F_EVENT_IDX));

    (void)state;
    fake_desc(g, 0, 5, FAKE_DATA, 8, W, 0);
    for (unsigned i = 0; i < 70000; i++)
        fake_kick(g, 0, 5);
    assert_int_equal(fake_used_idx(g, 0), 70000 % 65536);
    assert_false(fake_needs_reset(g));
    guest_free(g);
}

static void indirect_table_is_followed(void **state)
{
    struct fake_guest *g = running_guest(BIT(VIRTIO_RING_F_INDIRECT_DESC));
    uint64_t table = FAKE_DATA + 0x8000;

    (void)state;
    fake_put_desc(g, table, 0, FAKE_DATA, 10, W | N, 2);
    fake_put_desc(g, table, 2, FAKE_DATA + 100, 20, W, 0);
    fake_desc(g, 0, 0, table, 3 * 16, I | W, 0); /* W means nothing here: 2.7.5.3.2 */
    fake_kick(g, 0, 0);
    assert_int_equal(fake_used(g, 0, 0).len, 30);
    assert_true(is_filled(g, FAKE_DATA + 100, 20));
    guest_free(g);
}

/* One kick with what `prepare` wrote must end in NEEDS_RESET, and a reset must heal. */
static void expect_broken(uint64_t features, void (*prepare)(struct fake_guest *g))
{
    struct fake_guest *g = running_guest(features);

    prepare(g);
    fake_kick(g, 0, 0);
    assert_true(fake_needs_reset(g));
    assert_true(fake_get(g, VIRTIO_MMIO_INTERRUPT_STATUS) & VIRTIO_INTERRUPT_CONFIG);
    assert_int_equal(fake_used_idx(g, 0), 0);
    assert_true(fake_bring_up(g, 0, 1));
    assert_false(fake_needs_reset(g));
    fake_desc(g, 0, 0, FAKE_DATA, 64, W, 0);
    fake_kick(g, 0, 0);
    assert_int_equal(fake_used_idx(g, 0), 1);
    guest_free(g);
}

static void prepare_loop(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_DATA, 8, W | N, 1);
    fake_desc(g, 0, 1, FAKE_DATA, 8, W | N, 0);
}

static void prepare_wild_next(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_DATA, 8, W | N, 0xffff);
}

static void prepare_wild_address(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_NOWHERE, 8, W, 0);
}

static void prepare_end_of_ram(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_RAM_BASE + FAKE_RAM_SIZE - 4, 8, W, 0);
}

static void prepare_wrapping_address(struct fake_guest *g)
{
    fake_desc(g, 0, 0, UINT64_MAX - 2, 64, W, 0);
}

static void prepare_no_room(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_DATA, 0, W, 0);
}

static void prepare_huge(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_DATA, 0xffffffff, W | N, 1);
    fake_desc(g, 0, 1, FAKE_DATA, 0xffffffff, W, 0);
}

static void prepare_out_after_in(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_DATA, 8, W | N, 1);
    fake_desc(g, 0, 1, FAKE_DATA, 8, 0, 0);
}

static void prepare_indirect(struct fake_guest *g)
{
    fake_put_desc(g, FAKE_DATA, 0, FAKE_DATA + 0x1000, 8, W, 0);
    fake_desc(g, 0, 0, FAKE_DATA, 16, I, 0);
}

static void prepare_indirect_bad_size(struct fake_guest *g)
{
    prepare_indirect(g);
    fake_desc(g, 0, 0, FAKE_DATA, 17, I, 0);
}

static void prepare_indirect_empty(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_DATA, 0, I, 0);
}

static void prepare_indirect_nested(struct fake_guest *g)
{
    fake_put_desc(g, FAKE_DATA, 0, FAKE_DATA, 16, I, 0);
    fake_desc(g, 0, 0, FAKE_DATA, 16, I, 0);
}

static void prepare_indirect_and_next(struct fake_guest *g)
{
    prepare_indirect(g);
    fake_desc(g, 0, 0, FAKE_DATA, 16, I | N, 1);
}

static void prepare_indirect_wild(struct fake_guest *g)
{
    fake_desc(g, 0, 0, FAKE_NOWHERE, 16, I, 0);
}

static void prepare_indirect_too_long(struct fake_guest *g)
{
    for (unsigned i = 0; i < 64; i++)
        fake_put_desc(g, FAKE_DATA, i, FAKE_DATA + 0x1000, 8, W | (i < 63 ? N : 0), i + 1);
    fake_desc(g, 0, 0, FAKE_DATA, 64 * 16, I, 0); /* the queue has 16: 2.7.5.3.1 */
}

static void hostile_chains_need_reset(void **state)
{
    uint64_t indirect = BIT(VIRTIO_RING_F_INDIRECT_DESC);

    (void)state;
    expect_broken(0, prepare_loop);
    expect_broken(0, prepare_wild_next);
    expect_broken(0, prepare_wild_address);
    expect_broken(0, prepare_end_of_ram);
    expect_broken(0, prepare_wrapping_address);
    expect_broken(0, prepare_no_room);
    expect_broken(0, prepare_huge);
    expect_broken(0, prepare_out_after_in);
    expect_broken(0, prepare_indirect); /* not negotiated */
    expect_broken(indirect, prepare_indirect_bad_size);
    expect_broken(indirect, prepare_indirect_empty);
    expect_broken(indirect, prepare_indirect_nested);
    expect_broken(indirect, prepare_indirect_and_next);
    expect_broken(indirect, prepare_indirect_wild);
    expect_broken(indirect, prepare_indirect_too_long);
}

static void head_beyond_the_table_needs_reset(void **state)
{
    struct fake_guest *g = running_guest(0);

    (void)state;
    fake_kick(g, 0, 16);
    assert_true(fake_needs_reset(g));
    guest_free(g);
}

static void impossible_available_index_needs_reset(void **state)
{
    struct fake_guest *g = running_guest(0);

    (void)state;
    fake_desc(g, 0, 0, FAKE_DATA, 8, W, 0);
    g->queue[0].next_avail = 1000;
    fake_kick(g, 0, 0);
    assert_true(fake_needs_reset(g));
    assert_int_equal(fake_used_idx(g, 0), 0);
    guest_free(g);
}

static void rings_in_nowhere_need_reset(void **state)
{
    struct fake_guest *g = guest_with(VIRTIO_MODERN, true);

    (void)state;
    assert_true(fake_negotiate(g, BIT(VIRTIO_F_VERSION_1)));
    fake_set(g, VIRTIO_MMIO_QUEUE_SEL, 0);
    fake_set(g, VIRTIO_MMIO_QUEUE_DESC_HIGH, 0xffffffff);
    fake_set(g, VIRTIO_MMIO_QUEUE_AVAIL_LOW, 0xfffffff0);
    fake_set(g, VIRTIO_MMIO_QUEUE_AVAIL_HIGH, 0xffffffff);
    fake_set(g, VIRTIO_MMIO_QUEUE_READY, 1);
    fake_start(g);
    fake_set(g, VIRTIO_MMIO_QUEUE_NOTIFY, 0);
    assert_true(fake_needs_reset(g));
    guest_free(g);
}

static void odd_accesses_are_harmless(void **state)
{
    struct fake_guest *g = running_guest(0);

    (void)state;
    for (uint64_t offset = 0; offset < 0x1000; offset++) {
        for (unsigned size = 1; size <= 8; size *= 2) {
            uint64_t value = UINT64_MAX;

            if (offset % size != 0)
                continue;
            assert_true(g->dev->ops->read(g->dev, offset, size, &value));
            assert_true(size == 8 || value >> (8 * size) == 0);
            if (offset < VIRTIO_MMIO_CONFIG && size != 4)
                assert_int_equal(value, 0);
            assert_true(g->dev->ops->write(g->dev, offset, size, 0xa5a5a5a5a5a5a5a5));
        }
    }
    guest_free(g);
}

/* The contiguous layout of 2.7.2, through GuestPageSize and QueuePFN. */
static void legacy_queue_works(void **state)
{
    struct fake_guest *g = guest_with(VIRTIO_LEGACY, true);

    (void)state;
    assert_int_equal(fake_get(g, VIRTIO_MMIO_VERSION), 1);
    fake_set(g, VIRTIO_MMIO_DEVICE_FEATURES_SEL, 1);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_DEVICE_FEATURES), 0); /* no VERSION_1 */
    fake_set(g, VIRTIO_MMIO_QUEUE_SEL, 0);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_QUEUE_PFN), 0);
    fake_bring_up_legacy(g, 0, 1);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_QUEUE_PFN), FAKE_RAM_BASE >> 12);
    fake_desc(g, 0, 1, FAKE_DATA, 100, W, 0);
    fake_kick(g, 0, 1);
    assert_int_equal(fake_used_idx(g, 0), 1);
    assert_int_equal(fake_used(g, 0, 0).len, 100);
    assert_true(g->irq_level);
    fake_set(g, VIRTIO_MMIO_QUEUE_PFN, 0); /* gives the queue back */
    fake_kick(g, 0, 1);
    assert_int_equal(fake_used_idx(g, 0), 1);
    guest_free(g);
}

static void broken_legacy_queue_waits_for_reset(void **state)
{
    struct fake_guest *g = guest_with(VIRTIO_LEGACY, true);

    (void)state;
    fake_bring_up_legacy(g, 0, 1);
    fake_desc(g, 0, 0, FAKE_NOWHERE, 100, W, 0);
    fake_kick(g, 0, 0);
    fake_desc(g, 0, 0, FAKE_DATA, 100, W, 0);
    fake_kick(g, 0, 0);
    assert_int_equal(fake_used_idx(g, 0), 0);
    assert_int_equal(fake_get(g, VIRTIO_MMIO_STATUS), 7); /* the bit is a modern one */
    fake_bring_up_legacy(g, 0, 1);
    fake_desc(g, 0, 0, FAKE_DATA, 100, W, 0);
    fake_kick(g, 0, 0);
    assert_int_equal(fake_used_idx(g, 0), 1);
    guest_free(g);
}

static void seeded_bytes_repeat(void **state)
{
    struct fake_guest *a = running_guest(0), *b = running_guest(0);

    (void)state;
    fake_desc(a, 0, 0, FAKE_DATA, 500, W, 0);
    fake_desc(b, 0, 0, FAKE_DATA, 500, W, 0);
    fake_kick(a, 0, 0);
    fake_kick(b, 0, 0);
    assert_memory_equal(fake_ram(a, FAKE_DATA), fake_ram(b, FAKE_DATA), 500);
    guest_free(a);
    guest_free(b);
}

static void slot_describes_itself(void **state)
{
    static const uint8_t reg[16] = { [4] = 0x10, [6] = 0x10, [14] = 0x10 };
    struct fake_guest *g = guest_with(VIRTIO_MODERN, false);
    struct fdt_writer *fdt = fdt_writer_create();
    size_t size;
    void *blob;
    int node, len;

    (void)state;
    g->dev->base = 0x10001000;
    g->dev->size = 0x1000;
    fdt_writer_set_interrupt_parent(fdt, 3, 1);
    assert_int_equal(g->dev->ops->describe(g->dev, fdt), 0);
    blob = fdt_writer_finish(fdt, &size);
    assert_non_null(blob);
    node = fdt_path_offset(blob, "/virtio_mmio@10001000");
    assert_true(node > 0);
    assert_string_equal(fdt_getprop(blob, node, "compatible", &len), "virtio,mmio");
    assert_memory_equal(fdt_getprop(blob, node, "reg", &len), reg, sizeof(reg));
    assert_int_equal(len, sizeof(reg));
    assert_memory_equal(fdt_getprop(blob, node, "interrupts", &len), "\0\0\0\1", 4);
    free(blob);
    fdt_writer_destroy(fdt);
    guest_free(g);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(empty_slot_has_device_id_zero),
        cmocka_unit_test(features_are_agreed_or_refused),
        cmocka_unit_test(driver_without_version_1_is_served),
        cmocka_unit_test(registers_of_missing_queue_read_zero),
        cmocka_unit_test(request_completes_with_interrupt),
        cmocka_unit_test(kick_before_driver_ok_waits),
        cmocka_unit_test(no_interrupt_flag_is_honoured),
        cmocka_unit_test(event_index_selects_interrupts_and_kicks),
        cmocka_unit_test(ring_indices_wrap),
        cmocka_unit_test(indirect_table_is_followed),
        cmocka_unit_test(hostile_chains_need_reset),
        cmocka_unit_test(head_beyond_the_table_needs_reset),
        cmocka_unit_test(impossible_available_index_needs_reset),
        cmocka_unit_test(rings_in_nowhere_need_reset),
        cmocka_unit_test(odd_accesses_are_harmless),
        cmocka_unit_test(legacy_queue_works),
        cmocka_unit_test(broken_legacy_queue_waits_for_reset),
        cmocka_unit_test(seeded_bytes_repeat),
        cmocka_unit_test(slot_describes_itself),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
