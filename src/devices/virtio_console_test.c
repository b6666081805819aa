/*
 * The virtio console over a pseudo terminal of the host.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include "devices/chardev.h"
#include "devices/virtio_fake.h"

#include <linux/virtio_console.h>

#define W VRING_DESC_F_WRITE
#define RX 0
#define TX 1
#define RX_BUFFER FAKE_DATA
#define TX_BUFFER (FAKE_DATA + 0x100000)

struct terminal {
    struct io_loop *loop;
    struct chardev *chardev;
    struct fake_guest *g;
    struct virtio_device *vdev;
    int fd; /* the user's end */
};

static struct terminal terminal_open(void)
{
    struct terminal t = { .loop = io_loop_create(), .g = calloc(1, sizeof(*t.g)) };
    char error[200];

    assert_non_null(t.g);
    assert_int_equal(chardev_create(&t.chardev, t.loop, "pty", error, sizeof(error)), 0);
    t.fd = open(chardev_pty_path(t.chardev), O_RDWR | O_NOCTTY | O_NONBLOCK);
    assert_true(t.fd >= 0);
    assert_int_equal(virtio_console_create(&t.vdev, t.chardev, error, sizeof(error)), 0);
    fake_attach(t.g, t.vdev, VIRTIO_MODERN);
    return t;
}

static void terminal_close(struct terminal *t)
{
    t->g->dev->ops->destroy(t->g->dev);
    chardev_destroy(t->chardev);
    io_loop_destroy(t->loop);
    close(t->fd);
    free(t->g);
}

/* Reads up to n bytes at the user's end while the loop runs; returns how many came. */
static size_t user_read(struct terminal *t, uint8_t *buf, size_t n)
{
    size_t got = 0;

    for (int round = 0; round < 2000 && got < n; round++) {
        ssize_t part = read(t->fd, buf + got, n - got);

        got += part > 0 ? (size_t)part : 0;
        io_loop_run(t->loop, part > 0 ? 0 : 1000000);
    }
    return got;
}

static void output_arrives(void **state)
{
    struct terminal t = terminal_open();
    uint8_t buf[5];

    (void)state;
    assert_true(fake_bring_up(t.g, 0, 2));
    memcpy(fake_ram(t.g, TX_BUFFER), "hello", 5);
    fake_desc(t.g, TX, 0, TX_BUFFER, 2, VRING_DESC_F_NEXT, 1);
    fake_desc(t.g, TX, 1, TX_BUFFER + 2, 3, 0, 0);
    fake_kick(t.g, TX, 0);
    assert_int_equal(fake_used_idx(t.g, TX), 1);
    assert_int_equal(user_read(&t, buf, 5), 5);
    assert_memory_equal(buf, "hello", 5);
    terminal_close(&t);
}

/* More than any buffer of the host takes at once: the chain waits, nothing is lost. */
static void slow_reader_loses_nothing(void **state)
{
    struct terminal t = terminal_open();
    const size_t size = 2 << 20;
    uint8_t *buf = malloc(size);

    (void)state;
    assert_non_null(buf);
    assert_true(fake_bring_up(t.g, 0, 2));
    for (size_t i = 0; i < size; i++)
        *fake_ram(t.g, TX_BUFFER + i) = (uint8_t)('a' + i % 23);
    fake_desc(t.g, TX, 0, TX_BUFFER, (uint32_t)size, 0, 0);
    fake_kick(t.g, TX, 0);
    assert_int_equal(fake_used_idx(t.g, TX), 0); /* still on its way */
    assert_int_equal(user_read(&t, buf, size), size);
    assert_memory_equal(buf, fake_ram(t.g, TX_BUFFER), size);
    assert_int_equal(fake_used_idx(t.g, TX), 1);
    free(buf);
    terminal_close(&t);
}

static void input_waits_for_a_buffer(void **state)
{
    struct terminal t = terminal_open();

    (void)state;
    assert_true(fake_bring_up(t.g, 0, 2));
    assert_int_equal(write(t.fd, "keys", 4), 4);
    for (int i = 0; i < 5; i++)
        io_loop_run(t.loop, 1000000);
    assert_int_equal(fake_used_idx(t.g, RX), 0);
    fake_desc(t.g, RX, 0, RX_BUFFER, 64, W, 0);
    fake_kick(t.g, RX, 0);
    for (int i = 0; i < 500 && fake_used_idx(t.g, RX) == 0; i++)
        io_loop_run(t.loop, 1000000);
    assert_int_equal(fake_used(t.g, RX, 0).len, 4);
    assert_memory_equal(fake_ram(t.g, RX_BUFFER), "keys", 4);
    assert_true(t.g->irq_level);
    terminal_close(&t);
}

static void emergency_write_needs_no_queue(void **state)
{
    struct terminal t = terminal_open();
    uint8_t byte;

    (void)state;
    fake_set(t.g, VIRTIO_MMIO_CONFIG + offsetof(struct virtio_console_config, emerg_wr), '!');
    assert_int_equal(user_read(&t, &byte, 1), 1);
    assert_int_equal(byte, '!');
    terminal_close(&t);
}

static void size_change_is_told(void **state)
{
    struct terminal t = terminal_open();
    uint32_t generation;

    (void)state;
    virtio_console_set_size(t.vdev, 80, 25);
    assert_true(fake_bring_up(t.g, BIT(VIRTIO_CONSOLE_F_SIZE), 2));
    assert_int_equal(fake_get(t.g, VIRTIO_MMIO_CONFIG), 25 << 16 | 80);
    generation = fake_get(t.g, VIRTIO_MMIO_CONFIG_GENERATION);
    virtio_console_set_size(t.vdev, 132, 50);
    assert_int_equal(fake_get(t.g, VIRTIO_MMIO_CONFIG), 50 << 16 | 132);
    assert_int_not_equal(fake_get(t.g, VIRTIO_MMIO_CONFIG_GENERATION), generation);
    assert_int_equal(fake_get(t.g, VIRTIO_MMIO_INTERRUPT_STATUS), VIRTIO_INTERRUPT_CONFIG);
    terminal_close(&t);
}

static void reset_forgets_held_buffers(void **state)
{
    struct terminal t = terminal_open();
    const size_t size = 2 << 20;
    uint8_t byte;

    (void)state;
    assert_true(fake_bring_up(t.g, 0, 2));
    fake_desc(t.g, TX, 0, TX_BUFFER, (uint32_t)size, 0, 0);
    fake_kick(t.g, TX, 0); /* more than the host takes: the console holds the chain */
    assert_int_equal(fake_used_idx(t.g, TX), 0);
    assert_true(fake_bring_up(t.g, 0, 2));
    while (user_read(&t, &byte, 1) == 1 && fake_used_idx(t.g, TX) == 0)
        ;
    assert_int_equal(fake_used_idx(t.g, TX), 0);
    terminal_close(&t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(output_arrives),
        cmocka_unit_test(slow_reader_loses_nothing),
        cmocka_unit_test(input_waits_for_a_buffer),
        cmocka_unit_test(emergency_write_needs_no_queue),
        cmocka_unit_test(size_change_is_told),
        cmocka_unit_test(reset_forgets_held_buffers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
