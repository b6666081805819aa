/*
 * Encoding of 9P messages.
 */
#include "devices/virtio_9p_wire.h"

#include <string.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "integers are copied as they stand");

static void get(struct p9_reader *r, void *to, size_t n)
{
    if (r->is_bad || n > (size_t)(r->end - r->at)) {
        r->is_bad = true;
        memset(to, 0, n);
        return;
    }
    memcpy(to, r->at, n);
    r->at += n;
}

uint8_t p9_get8(struct p9_reader *r)
{
    uint8_t value;

    get(r, &value, sizeof(value));
    return value;
}

uint16_t p9_get16(struct p9_reader *r)
{
    uint16_t value;

    get(r, &value, sizeof(value));
    return value;
}

uint32_t p9_get32(struct p9_reader *r)
{
    uint32_t value;

    get(r, &value, sizeof(value));
    return value;
}

uint64_t p9_get64(struct p9_reader *r)
{
    uint64_t value;

    get(r, &value, sizeof(value));
    return value;
}

void p9_get_string(struct p9_reader *r, char *text, size_t size)
{
    uint16_t len = p9_get16(r);

    text[0] = '\0';
    if (len >= size) {
        r->is_bad = true;
        return;
    }
    get(r, text, len);
    text[len] = '\0';
    if (strlen(text) != len)
        r->is_bad = true;
}

uint8_t *p9_put_room(struct p9_writer *w, size_t n)
{
    uint8_t *room = w->at;

    if (w->is_bad || n > (size_t)(w->end - w->at)) {
        w->is_bad = true;
        return NULL;
    }
    w->at += n;
    return room;
}

void p9_put_bytes(struct p9_writer *w, const void *bytes, size_t n)
{
    uint8_t *room = p9_put_room(w, n);

    if (room)
        memcpy(room, bytes, n);
}

void p9_put8(struct p9_writer *w, uint8_t value)
{
    p9_put_bytes(w, &value, sizeof(value));
}

void p9_put16(struct p9_writer *w, uint16_t value)
{
    p9_put_bytes(w, &value, sizeof(value));
}

void p9_put32(struct p9_writer *w, uint32_t value)
{
    p9_put_bytes(w, &value, sizeof(value));
}

void p9_put64(struct p9_writer *w, uint64_t value)
{
    p9_put_bytes(w, &value, sizeof(value));
}

void p9_put_string(struct p9_writer *w, const char *text)
{
    size_t len = strlen(text);

    if (len > UINT16_MAX) {
        w->is_bad = true;
        return;
    }
    p9_put16(w, (uint16_t)len);
    p9_put_bytes(w, text, len);
}
