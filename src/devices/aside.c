#include "devices/aside.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define PATIENCE_NS INT64_C(200000000)

static int64_t now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void put(const char *text, size_t n, bool is_raw)
{
    bool wants_cr = is_raw && isatty(STDERR_FILENO);

    for (size_t i = 0; i < n; i++) {
        if (text[i] == '\n' && wants_cr)
            fputc('\r', stderr);
        fputc(text[i], stderr);
    }
}

static void say(struct aside *aside, bool is_raw)
{
    put(aside->text, aside->length, is_raw);
    fflush(stderr);
    free(aside->text);
    aside->text = NULL;
    aside->length = aside->ahead = 0;
    aside->waits_since = 0;
}

void aside_finish(struct aside *aside, bool is_raw)
{
    if (!aside->length)
        return;
    if (aside->is_in_line)
        put("\n", 1, is_raw);
    say(aside, is_raw);
}

void aside_destroy(struct aside *aside, bool is_raw)
{
    aside_finish(aside, is_raw);
}

static void say_if_due(struct aside *aside, bool is_raw)
{
    if (aside->length && !aside->ahead && !aside->is_in_line)
        say(aside, is_raw);
}

void aside_add(struct aside *aside, const char *text, size_t n, size_t ahead, bool is_raw)
{
    char *grown = realloc(aside->text, aside->length + n);

    if (!grown) {
        aside_finish(aside, is_raw);
        put(text, n, is_raw);
        return;
    }
    if (!aside->length)
        aside->ahead = ahead;
    aside->text = grown;
    memcpy(grown + aside->length, text, n);
    aside->length += n;
    say_if_due(aside, is_raw);
}

size_t aside_piece(const struct aside *aside, const uint8_t *data, size_t n)
{
    size_t from = aside->ahead ? aside->ahead - 1 : 0;
    const uint8_t *end;

    if (!aside->length || from >= n)
        return n;
    end = memchr(data + from, '\n', n - from);
    return end ? (size_t)(end - data) + 1 : n;
}

void aside_written(struct aside *aside, const uint8_t *data, size_t n, bool is_raw)
{
    if (!n)
        return;
    aside->is_in_line = data[n - 1] != '\n';
    aside->ahead -= n < aside->ahead ? n : aside->ahead;
    say_if_due(aside, is_raw);
}

void aside_wait(struct aside *aside, int64_t *timeout_ns, bool is_raw)
{
    int64_t left;

    if (!aside->length)
        return;
    if (!aside->waits_since)
        aside->waits_since = now_ns();
    left = aside->waits_since + PATIENCE_NS - now_ns();
    if (left <= 0)
        aside_finish(aside, is_raw);
    else if (*timeout_ns < 0 || *timeout_ns > left)
        *timeout_ns = left;
}
