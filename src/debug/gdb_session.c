#include <stdlib.h>
#include <string.h>

#include "debug/gdb_internal.h"

#define SIGNAL_INT 2 /* gdb's numbers */
#define SIGNAL_TRAP 5

/* ---- cursors ---- */

bool cursor_hex(struct cursor *c, uint64_t *value)
{
    unsigned n = 0;

    *value = 0;
    for (; c->at < c->end && hex_digit(*c->at) >= 0; c->at++) {
        if (++n > 16)
            return false;
        *value = *value << 4 | (uint64_t)hex_digit(*c->at);
    }
    return n > 0;
}

bool cursor_skip(struct cursor *c, char wanted)
{
    if (c->at == c->end || *c->at != wanted)
        return false;
    c->at++;
    return true;
}

bool cursor_word(struct cursor *c, const char *word)
{
    size_t n = strlen(word);

    if (cursor_left(c) < n || memcmp(c->at, word, n) != 0)
        return false;
    c->at += n;
    return true;
}

bool cursor_thread(struct cursor *c, const struct gdb_session *s, int *hart)
{
    uint64_t id;

    *hart = ALL_HARTS;
    if (cursor_word(c, "-1"))
        return true;
    if (!cursor_hex(c, &id) || id > machine_n_harts(s->machine))
        return false;
    if (id > 0)
        *hart = (int)id - 1;
    return true;
}

/* ---- answers ---- */

void gdb_error(struct gdb_session *s, unsigned number)
{
    buffer_clear(&s->reply);
    buffer_format(&s->reply, "E%02x", number);
}

void gdb_ok(struct gdb_session *s)
{
    buffer_clear(&s->reply);
    buffer_format(&s->reply, "OK");
}

void gdb_send(struct gdb_session *s, const void *body, size_t n)
{
    buffer_clear(&s->frame);
    buffer_add_packet(&s->frame, body, n);
    if (!s->frame.is_broken)
        s->output->write(s->output, s->frame.text, s->frame.n);
}

static void send_reply(struct gdb_session *s)
{
    if (s->reply.is_broken)
        gdb_error(s, GDB_EFAULT);
    gdb_send(s, s->reply.text ? s->reply.text : "", s->reply.n);
}

static const char *watch_word(enum point_kind kind)
{
    return kind == POINT_WRITE ? "watch" : kind == POINT_READ ? "rwatch" : "awatch";
}

void gdb_tell_stop(struct gdb_session *s, const struct debug_stop *stop)
{
    const struct point *point = &stop->point;

    s->commander.hart = stop->hart;
    buffer_clear(&s->reply);
    buffer_format(&s->reply, "T%02xthread:%x;", SIGNAL_TRAP, stop->hart + 1);
    if (stop->reason == DEBUG_WATCH && point->is_remote)
        buffer_format(&s->reply, "%s:%llx;", watch_word(point->kind),
                      (unsigned long long)stop->address);
    if (stop->reason != DEBUG_BREAK || !point->is_remote)
        return;
    if (point->kind == POINT_SOFT && s->knows_swbreak)
        buffer_format(&s->reply, "swbreak:;");
    if (point->kind == POINT_HARD && s->knows_hwbreak)
        buffer_format(&s->reply, "hwbreak:;");
}

/* gdb knows nothing of points that were set by monitor commands: it gets a line to show. */
static void announce(struct gdb_session *s, const struct debug_stop *stop)
{
    struct buffer body = {0};
    char line[96];
    int n;

    if ((stop->reason != DEBUG_BREAK && stop->reason != DEBUG_WATCH) || stop->point.is_remote)
        return;
    n = snprintf(line, sizeof(line), "hart %u: %s %u at %#llx\n", stop->hart,
                 stop->reason == DEBUG_BREAK ? "breakpoint" : "watchpoint", stop->point.id,
                 (unsigned long long)stop->address);
    buffer_add(&body, "O", 1);
    buffer_add_hex(&body, line, (size_t)n);
    if (!body.is_broken)
        gdb_send(s, body.text, body.n);
    buffer_free(&body);
}

static void on_stopped(struct debug_listener *listener, const struct debug_stop *stop)
{
    struct gdb_session *s = container_of(listener, struct gdb_session, listener);

    announce(s, stop);
    gdb_tell_stop(s, stop);
    send_reply(s);
}

static void on_ended(struct debug_listener *listener, int exit_code)
{
    struct gdb_session *s = container_of(listener, struct gdb_session, listener);

    if (s->is_over)
        return;
    buffer_clear(&s->reply);
    buffer_format(&s->reply, "W%02x", (unsigned)exit_code & 0xff);
    send_reply(s);
    s->is_over = true;
}

/* ---- packets about the session itself ---- */

static void why(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    gdb_tell_stop(s, debug_last_stop(s->debug));
}

static void detach(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    gdb_ok(s);
    debug_clear_points(s->debug, false);
    debug_continue(s->debug);
    s->is_over = true;
}

static void quit(struct gdb_session *s, struct cursor *c)
{
    (void)c;
    s->is_silent = true;
    s->is_over = true;
    machine_quit(s->machine, 0);
}

static void kill_program(struct gdb_session *s, struct cursor *c)
{
    quit(s, c);
    s->is_silent = false;
    gdb_ok(s);
}

/* As soon as a row's name matches, the row answers; longer names stand first. */
static const struct {
    const char *name;
    gdb_handler *handler;
} packets[] = {
    {"?", why},
    {"vCont?", gdb_vcont_query},
    {"vCont", gdb_vcont},
    {"vKill;", kill_program},
    {"g", gdb_read_registers},
    {"G", gdb_write_registers},
    {"p", gdb_read_register},
    {"P", gdb_write_register},
    {"m", gdb_read_memory},
    {"M", gdb_write_memory},
    {"X", gdb_write_binary},
    {"c", gdb_continue},
    {"C", gdb_continue_signal},
    {"s", gdb_step},
    {"S", gdb_step_signal},
    {"Z", gdb_insert_point},
    {"z", gdb_remove_point},
    {"H", gdb_set_thread},
    {"T", gdb_thread_is_alive},
    {"q", gdb_query},
    {"Q", gdb_set},
    {"D", detach},
    {"k", quit},
};

static void answer(struct gdb_session *s)
{
    struct cursor c = {s->parser.body, s->parser.body + s->parser.n};

    /* gdb waits for the stop itself; somebody else who talks meanwhile means a machine at rest. */
    debug_interrupt(s->debug);
    buffer_clear(&s->reply);
    s->is_silent = false;
    for (size_t i = 0; i < ARRAY_SIZE(packets); i++) {
        if (cursor_word(&c, packets[i].name)) {
            packets[i].handler(s, &c);
            break;
        }
    }
    if (!s->is_silent)
        send_reply(s);
}

static void interrupt(struct gdb_session *s)
{
    if (!debug_is_running(s->debug))
        return;
    debug_interrupt(s->debug);
    buffer_clear(&s->reply);
    buffer_format(&s->reply, "T%02xthread:%x;", SIGNAL_INT, s->commander.hart + 1);
    send_reply(s);
}

static void acknowledge(struct gdb_session *s, const char *sign)
{
    if (!s->no_ack)
        s->output->write(s->output, sign, 1);
}

void gdb_session_receive(struct gdb_session *s, const void *bytes, size_t n)
{
    const uint8_t *at = bytes;

    for (; n > 0 && !s->is_over; n--, at++) {
        switch (gdb_parse(&s->parser, *at)) {
        case GDB_PACKET:
            acknowledge(s, "+");
            answer(s);
            break;
        case GDB_DAMAGED:
            acknowledge(s, "-");
            break;
        case GDB_NACK:
            if (!s->no_ack && s->frame.n && !s->frame.is_broken)
                s->output->write(s->output, s->frame.text, s->frame.n);
            break;
        case GDB_INTERRUPT:
            interrupt(s);
            break;
        case GDB_ACK:
        case GDB_NOTHING:
            break;
        }
    }
}

bool gdb_session_is_over(const struct gdb_session *s)
{
    return s->is_over;
}

/* ---- life ---- */

struct gdb_session *gdb_session_create(struct debug *debug, struct gdb_output *output)
{
    struct gdb_session *s = calloc(1, sizeof(*s));

    if (!s)
        return NULL;
    s->listener = (struct debug_listener){on_stopped, on_ended};
    s->debug = debug;
    s->machine = debug_machine(debug);
    s->output = output;
    s->resumed_hart = ALL_HARTS;
    commander_init(&s->commander, debug);
    debug_interrupt(debug);
    debug_set_listener(debug, &s->listener);
    return s;
}

void gdb_session_destroy(struct gdb_session *s)
{
    if (!s)
        return;
    debug_set_listener(s->debug, NULL);
    debug_clear_points(s->debug, false);
    debug_set_step_interrupts(s->debug, false);
    buffer_free(&s->reply);
    buffer_free(&s->frame);
    free(s->description);
    free(s);
}
