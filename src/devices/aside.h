/*
 * What is said on standard error while a guest writes lines to standard output: it waits for the end
 * of the line that has been begun, so that it cuts none. A line that stays unfinished, as a prompt
 * does, is waited for only a little.
 */
#ifndef HARTWOOD_DEVICES_ASIDE_H
#define HARTWOOD_DEVICES_ASIDE_H

#include "base.h"

/* Of one stream. Zeroed memory is one that is at the start of a line. */
struct aside {
    char *text; /* owned */
    size_t length;
    size_t ahead;       /* bytes of the stream that come before it */
    bool is_in_line;    /* the stream's last byte did not end a line */
    int64_t waits_since; /* ns; 0: it has not been waited for yet */
};

/* ahead: bytes that the stream has queued. Terminals in raw mode want carriage returns. */
void aside_add(struct aside *aside, const char *text, size_t n, size_t ahead, bool is_raw);
/* How many of the n bytes that come next may be written before the aside is looked at again. */
size_t aside_piece(const struct aside *aside, const uint8_t *data, size_t n);
/* The stream's next n bytes are written. */
void aside_written(struct aside *aside, const uint8_t *data, size_t n, bool is_raw);
/* The stream has nothing to write now. Lowers *timeout_ns (-1: none) to when this is to be called. */
void aside_wait(struct aside *aside, int64_t *timeout_ns, bool is_raw);
/* Says what waits, on a line of its own. */
void aside_finish(struct aside *aside, bool is_raw);
void aside_destroy(struct aside *aside, bool is_raw);

#endif
