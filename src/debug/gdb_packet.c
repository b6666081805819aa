#include "debug/gdb_packet.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ESCAPE '}'
#define ESCAPE_BIT 0x20
#define INTERRUPT_BYTE 3

static void begin(struct gdb_parser *p)
{
    p->state = GDB_IN_BODY;
    p->n = 0;
    p->sum = 0;
    p->is_too_long = false;
}

static enum gdb_event parse_between(struct gdb_parser *p, uint8_t byte)
{
    switch (byte) {
    case '$':
        begin(p);
        return GDB_NOTHING;
    case '+':
        return GDB_ACK;
    case '-':
        return GDB_NACK;
    case INTERRUPT_BYTE:
        return GDB_INTERRUPT;
    default:
        return GDB_NOTHING; /* noise */
    }
}

static void take(struct gdb_parser *p, uint8_t byte)
{
    if (p->n == GDB_PACKET_MAX)
        p->is_too_long = true;
    else
        p->body[p->n++] = (char)byte;
}

/* A "$" in a body is the start of the next packet: the rest of this one was lost. */
static void parse_body(struct gdb_parser *p, uint8_t byte)
{
    if (byte == '#') {
        p->state = GDB_IN_SUM_1;
        return;
    }
    if (byte == '$') {
        begin(p);
        return;
    }
    p->sum = (uint8_t)(p->sum + byte);
    if (byte == ESCAPE)
        p->state = GDB_IN_ESCAPE;
    else
        take(p, byte);
}

static enum gdb_event finish(struct gdb_parser *p, uint8_t byte)
{
    int low = hex_digit((char)byte);

    p->state = GDB_BETWEEN;
    if (low < 0 || p->sum_sent > 15 || p->sum != (p->sum_sent << 4 | low) || p->is_too_long)
        return GDB_DAMAGED;
    p->body[p->n] = '\0';
    return GDB_PACKET;
}

enum gdb_event gdb_parse(struct gdb_parser *p, uint8_t byte)
{
    switch (p->state) {
    case GDB_BETWEEN:
        return parse_between(p, byte);
    case GDB_IN_BODY:
        parse_body(p, byte);
        return GDB_NOTHING;
    case GDB_IN_ESCAPE:
        p->sum = (uint8_t)(p->sum + byte);
        p->state = GDB_IN_BODY;
        take(p, byte ^ ESCAPE_BIT);
        return GDB_NOTHING;
    case GDB_IN_SUM_1:
        p->sum_sent = (uint8_t)hex_digit((char)byte);
        p->state = GDB_IN_SUM_2;
        return GDB_NOTHING;
    default:
        return finish(p, byte);
    }
}

/* ---- text ---- */

void buffer_free(struct buffer *b)
{
    free(b->text);
    *b = (struct buffer){0};
}

void buffer_clear(struct buffer *b)
{
    b->n = 0;
    b->is_broken = false;
    if (b->text)
        b->text[0] = '\0';
}

static bool reserve(struct buffer *b, size_t n)
{
    size_t capacity = b->capacity ? b->capacity : 256;
    char *text;

    if (b->is_broken || n > BUFFER_MAX - b->n) {
        b->is_broken = true;
        return false;
    }
    while (capacity < b->n + n + 1)
        capacity *= 2;
    if (capacity == b->capacity)
        return true;
    text = realloc(b->text, capacity);
    if (!text) {
        b->is_broken = true;
        return false;
    }
    b->text = text;
    b->capacity = capacity;
    return true;
}

void buffer_add(struct buffer *b, const void *bytes, size_t n)
{
    if (!reserve(b, n))
        return;
    memcpy(b->text + b->n, bytes, n);
    b->n += n;
    b->text[b->n] = '\0';
}

void buffer_format(struct buffer *b, const char *format, ...)
{
    char line[512];
    va_list args;
    int n;

    va_start(args, format);
    n = vsnprintf(line, sizeof(line), format, args);
    va_end(args);
    if (n > 0)
        buffer_add(b, line, (size_t)n < sizeof(line) ? (size_t)n : sizeof(line) - 1);
}

void buffer_add_hex(struct buffer *b, const void *bytes, size_t n)
{
    static const char digits[] = "0123456789abcdef";
    const uint8_t *from = bytes;

    for (size_t i = 0; i < n; i++) {
        const char pair[2] = {digits[from[i] >> 4], digits[from[i] & 15]};

        buffer_add(b, pair, 2);
    }
}

void buffer_add_packet(struct buffer *b, const void *body, size_t n)
{
    const char *from = body;
    uint8_t sum = 0;

    buffer_add(b, "$", 1);
    for (size_t i = 0; i < n; i++) {
        char pair[2] = {ESCAPE, (char)(from[i] ^ ESCAPE_BIT)};
        bool escaped = from[i] && strchr("$#}*", from[i]);

        if (escaped)
            buffer_add(b, pair, 2);
        else
            buffer_add(b, &from[i], 1);
        sum = (uint8_t)(sum + (escaped ? (uint8_t)pair[0] + (uint8_t)pair[1] : (uint8_t)from[i]));
    }
    buffer_format(b, "#%02x", sum);
}

int hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
        return (c | 0x20) - 'a' + 10;
    return -1;
}

bool hex_decode(const char *digits, void *bytes, size_t n)
{
    uint8_t *to = bytes;

    for (size_t i = 0; i < n; i++) {
        int high = hex_digit(digits[2 * i]);
        int low = high < 0 ? -1 : hex_digit(digits[2 * i + 1]);

        if (low < 0)
            return false;
        to[i] = (uint8_t)(high << 4 | low);
    }
    return true;
}
