/*
 * The 9P encoding (little-endian integers, strings with a 16-bit length) read from and written to
 * a bounded buffer. An overrun sets a flag and makes all that follows harmless, so that callers
 * check once per message.
 */
#ifndef HARTWOOD_DEVICES_VIRTIO_9P_WIRE_H
#define HARTWOOD_DEVICES_VIRTIO_9P_WIRE_H

#include "base.h"

#define P9_HEADER_SIZE 7 /* size[4] type[1] tag[2] */

enum p9_type {
    P9_RLERROR = 7,
    P9_TSTATFS = 8,
    P9_TLOPEN = 12,
    P9_TLCREATE = 14,
    P9_TSYMLINK = 16,
    P9_TMKNOD = 18,
    P9_TRENAME = 20,
    P9_TREADLINK = 22,
    P9_TGETATTR = 24,
    P9_TSETATTR = 26,
    P9_TXATTRWALK = 30,
    P9_TXATTRCREATE = 32,
    P9_TREADDIR = 40,
    P9_TFSYNC = 50,
    P9_TLOCK = 52,
    P9_TGETLOCK = 54,
    P9_TLINK = 70,
    P9_TMKDIR = 72,
    P9_TRENAMEAT = 74,
    P9_TUNLINKAT = 76,
    P9_TVERSION = 100,
    P9_TAUTH = 102,
    P9_TATTACH = 104,
    P9_TFLUSH = 108,
    P9_TWALK = 110,
    P9_TREAD = 116,
    P9_TWRITE = 118,
    P9_TCLUNK = 120,
    P9_TREMOVE = 122,
}; /* the reply to T is T + 1 */

struct p9_reader {
    const uint8_t *at, *end;
    bool is_bad; /* the message ended early, or holds a string that is none */
};

struct p9_writer {
    uint8_t *at, *end;
    bool is_bad; /* the reply does not fit */
};

uint8_t p9_get8(struct p9_reader *r);
uint16_t p9_get16(struct p9_reader *r);
uint32_t p9_get32(struct p9_reader *r);
uint64_t p9_get64(struct p9_reader *r);
/* Copies a string of less than `size` bytes, without NUL inside, and ends it with NUL. */
void p9_get_string(struct p9_reader *r, char *text, size_t size);

void p9_put8(struct p9_writer *w, uint8_t value);
void p9_put16(struct p9_writer *w, uint16_t value);
void p9_put32(struct p9_writer *w, uint32_t value);
void p9_put64(struct p9_writer *w, uint64_t value);
void p9_put_bytes(struct p9_writer *w, const void *bytes, size_t n);
void p9_put_string(struct p9_writer *w, const char *text); /* at most 65535 bytes */
/* Leaves n bytes for the caller to fill; NULL when they do not fit. */
uint8_t *p9_put_room(struct p9_writer *w, size_t n);

#endif
