/*
 * The UART's registers and interrupts. Its line is a socket, the test is the other end.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

#include "devices/chardev.h"
#include "devices/uart16550.h"

#define DATA 0
#define IER 1
#define IIR 2
#define FCR 2
#define LCR 3
#define MCR 4
#define LSR 5
#define MSR 6
#define SCR 7

struct fixture {
    struct io_loop *loop;
    struct chardev *chardev;
    struct device *dev;
    char directory[64];
    int peer;
    bool irq;
};

static void on_irq(void *ctx, unsigned line, bool level)
{
    struct fixture *f = ctx;

    (void)line;
    f->irq = level;
}

static unsigned get(struct fixture *f, uint64_t offset)
{
    uint64_t value;

    assert_true(f->dev->ops->read(f->dev, offset, 1, &value));
    return (unsigned)value;
}

static void set(struct fixture *f, uint64_t offset, unsigned value)
{
    assert_true(f->dev->ops->write(f->dev, offset, 1, value));
}

static void turn(struct fixture *f)
{
    for (int i = 0; i < 3; i++)
        io_loop_run(f->loop, 0);
}

static void type(struct fixture *f, const char *text)
{
    assert_int_equal(write(f->peer, text, strlen(text)), strlen(text));
    turn(f);
}

static int connect_peer(struct fixture *f)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    char spec[128];
    char error[256];

    snprintf(f->directory, sizeof(f->directory), "/tmp/hartwood-uart-XXXXXX");
    if (!mkdtemp(f->directory))
        return -1;
    snprintf(address.sun_path, sizeof(address.sun_path), "%s/line", f->directory);
    snprintf(spec, sizeof(spec), "unix:%s/line", f->directory);
    if (chardev_create(&f->chardev, f->loop, spec, error, sizeof(error)) < 0)
        return -1;
    f->peer = socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
    return connect(f->peer, (struct sockaddr *)&address, sizeof(address));
}

static int setup(void **state)
{
    static struct fixture f;

    f = (struct fixture){0};
    f.loop = io_loop_create();
    if (!f.loop || connect_peer(&f) < 0)
        return -1;
    f.dev = uart16550_create(&(struct uart16550_config){
        .chardev = f.chardev, .irq = {.set = on_irq, .ctx = &f}, .interrupt = 10});
    turn(&f);
    *state = &f;
    return f.dev ? 0 : -1;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    f->dev->ops->destroy(f->dev);
    chardev_destroy(f->chardev);
    io_loop_destroy(f->loop);
    close(f->peer);
    return rmdir(f->directory); /* the socket is gone with its chardev */
}

static void test_reset_values(void **state)
{
    struct fixture *f = *state;

    assert_int_equal(get(f, IER), 0);
    assert_int_equal(get(f, IIR), 1);
    assert_int_equal(get(f, LCR), 0);
    assert_int_equal(get(f, MCR), 0);
    assert_int_equal(get(f, LSR), 0x60);
    assert_int_equal(get(f, MSR), 0xb0);
    assert_false(f->irq);
}

static void test_transmit(void **state)
{
    struct fixture *f = *state;
    char text[8] = "";

    set(f, DATA, 'o');
    set(f, DATA, 'k');
    turn(f);
    assert_int_equal(read(f->peer, text, sizeof(text)), 2);
    assert_string_equal(text, "ok");
    assert_int_equal(get(f, LSR), 0x60);
}

static void test_transmit_interrupt(void **state)
{
    struct fixture *f = *state;

    set(f, IER, 2); /* THR is empty: at once */
    assert_true(f->irq);
    assert_int_equal(get(f, IIR), 2);
    assert_false(f->irq); /* reading IIR cleared it */
    assert_int_equal(get(f, IIR), 1);
    set(f, DATA, 'x');
    assert_true(f->irq);
    set(f, IER, 0);
    assert_false(f->irq);
}

static void test_receive_without_fifo(void **state)
{
    struct fixture *f = *state;

    set(f, IER, 1);
    type(f, "ab");
    assert_true(f->irq);
    assert_int_equal(get(f, IIR), 4);
    assert_int_equal(get(f, LSR), 0x61);
    assert_int_equal(get(f, DATA), 'a');
    assert_int_equal(get(f, DATA), 'b'); /* the line waited: nothing is overrun */
    assert_int_equal(get(f, LSR), 0x60);
    assert_false(f->irq);
}

static void test_receive_fifo_trigger(void **state)
{
    struct fixture *f = *state;

    set(f, FCR, 0x41); /* trigger at 4 */
    set(f, IER, 1);
    type(f, "abc");
    assert_int_equal(get(f, IIR), 0xcc); /* time-out, FIFOs enabled */
    type(f, "d");
    assert_int_equal(get(f, IIR), 0xc4);
    assert_int_equal(get(f, DATA), 'a');
    assert_int_equal(get(f, IIR), 0xcc);
    set(f, FCR, 0x43); /* clears the receiver */
    assert_int_equal(get(f, LSR), 0x60);
    assert_int_equal(get(f, IIR), 0xc1);
}

static void test_loopback(void **state)
{
    struct fixture *f = *state;
    char byte;

    set(f, MCR, 0x10);
    set(f, DATA, 0x5a);
    assert_int_equal(get(f, LSR), 0x61);
    assert_int_equal(get(f, DATA), 0x5a);
    turn(f);
    assert_int_equal(read(f->peer, &byte, 1), -1); /* nothing left the chip */
    set(f, DATA, 1);
    set(f, DATA, 2);
    assert_int_equal(get(f, LSR), 0x63); /* overrun without FIFO: the register is overwritten */
    assert_int_equal(get(f, LSR), 0x61);
    assert_int_equal(get(f, DATA), 2);
}

static void test_loopback_modem_lines(void **state)
{
    struct fixture *f = *state;

    set(f, MCR, 0x10);
    get(f, MSR);
    set(f, MCR, 0x1a); /* RTS to CTS, OUT2 to DCD */
    assert_int_equal(get(f, MSR), 0x99);
    assert_int_equal(get(f, MSR), 0x90); /* deltas are cleared by reading */
    set(f, IER, 8);
    set(f, MCR, 0x14); /* CTS and DCD fall, RI rises: no delta for RI */
    assert_true(f->irq);
    assert_int_equal(get(f, IIR), 0);
    assert_int_equal(get(f, MSR), 0x49);
    set(f, MCR, 0x10);
    assert_int_equal(get(f, MSR), 0x04); /* trailing edge of RI */
}

static void test_line_interrupt_has_priority(void **state)
{
    struct fixture *f = *state;

    set(f, MCR, 0x10);
    set(f, IER, 0x0f);
    set(f, DATA, 1);
    set(f, DATA, 2);
    assert_int_equal(get(f, IIR), 6);
    get(f, LSR);
    assert_int_equal(get(f, IIR), 4);
    get(f, DATA);
    assert_int_equal(get(f, IIR), 2);
}

static void test_divisor_latch_and_scratch(void **state)
{
    struct fixture *f = *state;

    set(f, LCR, 0x83);
    set(f, DATA, 0x12);
    set(f, IER, 0x34);
    assert_int_equal(get(f, DATA), 0x12);
    assert_int_equal(get(f, IER), 0x34);
    set(f, LCR, 0x03);
    assert_int_equal(get(f, IER), 0);
    assert_int_equal(get(f, LSR), 0x60); /* the divisor was not sent */
    set(f, SCR, 0xa5);
    assert_int_equal(get(f, SCR), 0xa5);
    set(f, IER, 0xff);
    assert_int_equal(get(f, IER), 0x0f);
}

/* Nobody reads the other end: the transmitter stays busy instead of losing bytes. */
static void test_slow_reader(void **state)
{
    struct fixture *f = *state;
    unsigned sent = 0;
    unsigned received = 0;
    char bytes[4096];
    ssize_t n;

    for (; sent < 4u << 20 && (get(f, LSR) & 0x20); sent++) {
        set(f, DATA, 'x');
        if (sent % 4096 == 0)
            turn(f);
    }
    assert_true(sent < 4u << 20);
    do {
        while ((n = read(f->peer, bytes, sizeof(bytes))) > 0)
            received += (unsigned)n;
        turn(f);
    } while (received < sent && (n = read(f->peer, bytes, 1)) == 1 && ++received);
    assert_int_equal(received, sent);
    assert_true(get(f, LSR) & 0x20);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_reset_values, setup, teardown),
        cmocka_unit_test_setup_teardown(test_transmit, setup, teardown),
        cmocka_unit_test_setup_teardown(test_transmit_interrupt, setup, teardown),
        cmocka_unit_test_setup_teardown(test_receive_without_fifo, setup, teardown),
        cmocka_unit_test_setup_teardown(test_receive_fifo_trigger, setup, teardown),
        cmocka_unit_test_setup_teardown(test_loopback, setup, teardown),
        cmocka_unit_test_setup_teardown(test_loopback_modem_lines, setup, teardown),
        cmocka_unit_test_setup_teardown(test_line_interrupt_has_priority, setup, teardown),
        cmocka_unit_test_setup_teardown(test_divisor_latch_and_scratch, setup, teardown),
        cmocka_unit_test_setup_teardown(test_slow_reader, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
