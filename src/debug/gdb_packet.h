/*
 * The frames of gdb's remote protocol: bytes into packets and packets into bytes. Pure: no socket,
 * no machine. What comes in is not trusted: a packet that is too long or damaged is an event, not
 * an error.
 */
#ifndef HARTWOOD_DEBUG_GDB_PACKET_H
#define HARTWOOD_DEBUG_GDB_PACKET_H

#include "base.h"

#define GDB_PACKET_MAX 0x4000 /* bytes of a packet's body, escapes undone */

enum gdb_event {
    GDB_NOTHING,   /* more bytes are needed */
    GDB_PACKET,    /* body[0..n) is a packet; a zero stands behind it */
    GDB_DAMAGED,   /* wrong checksum, or too long: ask again */
    GDB_ACK,
    GDB_NACK,
    GDB_INTERRUPT, /* the byte 3 between packets */
};

struct gdb_parser {
    char body[GDB_PACKET_MAX + 1];
    size_t n;
    enum { GDB_BETWEEN, GDB_IN_BODY, GDB_IN_ESCAPE, GDB_IN_SUM_1, GDB_IN_SUM_2 } state;
    bool is_too_long;
    uint8_t sum, sum_sent;
};

/* Takes one byte. A zeroed parser is ready. */
enum gdb_event gdb_parse(struct gdb_parser *parser, uint8_t byte);

/* Text that grows; on lack of memory or beyond BUFFER_MAX it is marked and takes no more. */
#define BUFFER_MAX (1u << 20)
struct buffer {
    char *text; /* owned; a zero stands behind it once anything was added */
    size_t n, capacity;
    bool is_broken;
};

void buffer_free(struct buffer *buffer);
void buffer_clear(struct buffer *buffer);
void buffer_add(struct buffer *buffer, const void *bytes, size_t n);
void buffer_format(struct buffer *buffer, const char *format, ...) PRINTF_LIKE(2, 3);
/* Two hexadecimal digits a byte. */
void buffer_add_hex(struct buffer *buffer, const void *bytes, size_t n);
/* Adds the packet with this body: $..#xx, with escapes. */
void buffer_add_packet(struct buffer *buffer, const void *body, size_t n);

int hex_digit(char c); /* 0..15, or -1 */
/* Decodes 2 n digits. False: one of them is none. */
bool hex_decode(const char *digits, void *bytes, size_t n);

#endif
