/*
 * gdb's frames: every byte of a packet, escapes, checksums, what is damaged or too long, and the text
 * that grows.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "debug/gdb_packet.h"

/* The last event that is something, of these bytes. */
static enum gdb_event feed(struct gdb_parser *p, const char *bytes, size_t n)
{
    enum gdb_event last = GDB_NOTHING;

    for (size_t i = 0; i < n; i++) {
        enum gdb_event event = gdb_parse(p, (uint8_t)bytes[i]);

        if (event != GDB_NOTHING)
            last = event;
    }
    return last;
}

static enum gdb_event feed_text(struct gdb_parser *p, const char *text)
{
    return feed(p, text, strlen(text));
}

static void parses_packets(void **state)
{
    static struct gdb_parser p;

    (void)state;
    assert_int_equal(feed_text(&p, "$g#67"), GDB_PACKET);
    assert_int_equal(p.n, 1);
    assert_string_equal(p.body, "g");
    assert_int_equal(feed_text(&p, "$#00"), GDB_PACKET);
    assert_int_equal(p.n, 0);
    assert_int_equal(feed_text(&p, "noise$m8,4#0"), GDB_NOTHING);
    assert_int_equal(feed_text(&p, "5"), GDB_PACKET);
    assert_string_equal(p.body, "m8,4");
    assert_int_equal(feed_text(&p, "$OK#9A"), GDB_PACKET); /* digits of either case */
}

static void parses_single_bytes(void **state)
{
    static struct gdb_parser p;

    (void)state;
    assert_int_equal(gdb_parse(&p, '+'), GDB_ACK);
    assert_int_equal(gdb_parse(&p, '-'), GDB_NACK);
    assert_int_equal(gdb_parse(&p, 3), GDB_INTERRUPT);
    assert_int_equal(gdb_parse(&p, 'x'), GDB_NOTHING);
    assert_int_equal(feed(&p, "$\3+-#5b", 7), GDB_PACKET); /* none of that inside of a packet */
    assert_memory_equal(p.body, "\3+-", 4);
}

/* gdb's manual, "Overview" of the protocol: } and the byte with bit 5 turned over. */
static void parses_escapes(void **state)
{
    static struct gdb_parser p;

    (void)state;
    assert_int_equal(feed(&p, "$}\3}\4}]#db", 10), GDB_PACKET);
    assert_int_equal(p.n, 3);
    assert_memory_equal(p.body, "#$}", 4);
}

static void refuses_damage(void **state)
{
    static struct gdb_parser p;

    (void)state;
    assert_int_equal(feed_text(&p, "$g#68"), GDB_DAMAGED);
    assert_int_equal(feed_text(&p, "$g#6x"), GDB_DAMAGED);
    assert_int_equal(feed_text(&p, "$g#x7"), GDB_DAMAGED);
    assert_int_equal(feed_text(&p, "$lost$g#67"), GDB_PACKET); /* a new start */
    assert_string_equal(p.body, "g");
}

/* As long as allowed, and one byte more. */
static void bounds_packets(void **state)
{
    static struct gdb_parser p;
    struct buffer packet = {0};
    char *body = malloc(GDB_PACKET_MAX + 1);

    (void)state;
    assert_non_null(body);
    memset(body, 'a', GDB_PACKET_MAX + 1);
    buffer_add_packet(&packet, body, GDB_PACKET_MAX);
    assert_int_equal(feed(&p, packet.text, packet.n), GDB_PACKET);
    assert_int_equal(p.n, GDB_PACKET_MAX);
    buffer_clear(&packet);
    buffer_add_packet(&packet, body, GDB_PACKET_MAX + 1);
    assert_int_equal(feed(&p, packet.text, packet.n), GDB_DAMAGED);
    assert_int_equal(feed_text(&p, "$g#67"), GDB_PACKET);
    buffer_free(&packet);
    free(body);
}

/* What is framed parses to itself, whatever its bytes. */
static void frames_every_byte(void **state)
{
    static struct gdb_parser p;
    struct buffer packet = {0};
    uint8_t body[256];

    (void)state;
    for (unsigned i = 0; i < 256; i++)
        body[i] = (uint8_t)i;
    buffer_add_packet(&packet, body, sizeof(body));
    assert_int_equal(packet.text[0], '$');
    assert_int_equal(feed(&p, packet.text, packet.n), GDB_PACKET);
    assert_int_equal(p.n, sizeof(body));
    assert_memory_equal(p.body, body, sizeof(body));
    buffer_free(&packet);
}

static void grows_text(void **state)
{
    struct buffer b = {0};
    static const char piece[4096];

    (void)state;
    buffer_format(&b, "%s%d;", "T0", 5);
    buffer_add_hex(&b, "\x01\xfe", 2);
    assert_string_equal(b.text, "T05;01fe");
    buffer_clear(&b);
    assert_int_equal(b.n, 0);
    assert_string_equal(b.text, "");
    for (unsigned i = 0; i < BUFFER_MAX / sizeof(piece); i++)
        buffer_add(&b, piece, sizeof(piece));
    assert_false(b.is_broken);
    assert_int_equal(b.n, BUFFER_MAX);
    buffer_add(&b, piece, 1); /* one byte too many: marked, and as it was */
    assert_true(b.is_broken);
    assert_int_equal(b.n, BUFFER_MAX);
    buffer_clear(&b);
    assert_false(b.is_broken);
    buffer_free(&b);
    assert_null(b.text);
}

static void decodes_hex(void **state)
{
    uint8_t bytes[3] = {0};

    (void)state;
    assert_int_equal(hex_digit('0'), 0);
    assert_int_equal(hex_digit('9'), 9);
    assert_int_equal(hex_digit('a'), 10);
    assert_int_equal(hex_digit('F'), 15);
    assert_int_equal(hex_digit('g'), -1);
    assert_int_equal(hex_digit('/'), -1);
    assert_int_equal(hex_digit('\xff'), -1);
    assert_true(hex_decode("00fF7a", bytes, 3));
    assert_memory_equal(bytes, "\x00\xff\x7a", 3);
    assert_false(hex_decode("00f", bytes, 2));
    assert_false(hex_decode("0x", bytes, 1));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parses_packets),   cmocka_unit_test(parses_single_bytes),
        cmocka_unit_test(parses_escapes),   cmocka_unit_test(refuses_damage),
        cmocka_unit_test(bounds_packets),   cmocka_unit_test(frames_every_byte),
        cmocka_unit_test(grows_text),       cmocka_unit_test(decodes_hex),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
