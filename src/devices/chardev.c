#include "devices/chardev.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "devices/aside.h"
#include "devices/chardev_open.h"
#include "devices/terminal.h"

#define RING_SIZE 65536 /* a power of two */
#define ESCAPE_KEY 0x01 /* Ctrl-A */
#define DETACHED_POLL_NS INT64_C(200000000) /* how soon we notice that somebody attached a pty */

struct ring {
    uint8_t bytes[RING_SIZE];
    size_t head, count;
};

struct chardev {
    struct io_source source;
    struct io_loop *loop; /* borrowed */
    struct chardev_fds fds;
    struct terminal terminal;
    struct chardev_receiver receiver;
    void (*event)(void *ctx, enum chardev_event event);
    void *event_ctx;
    struct ring input, output;
    struct aside aside;
    int poll_in, poll_out, poll_listener; /* indices of this round; -1: not polled */
    bool escape_seen;
    bool has_monitor_key;
    bool is_held; /* stdio: somebody else reads the input */
    bool writer_waits; /* chardev_write() took too little: owe a drained() */
    bool is_attached;  /* somebody takes the output */
};

static size_t ring_put(struct ring *ring, const uint8_t *data, size_t n)
{
    size_t space = RING_SIZE - ring->count;

    if (n > space)
        n = space;
    for (size_t i = 0; i < n; i++)
        ring->bytes[(ring->head + ring->count + i) % RING_SIZE] = data[i];
    ring->count += n;
    return n;
}

/* The longest piece at the head that lies in one run of memory. */
static size_t ring_front(const struct ring *ring, const uint8_t **data)
{
    size_t run = RING_SIZE - ring->head;

    *data = ring->bytes + ring->head;
    return ring->count < run ? ring->count : run;
}

static void ring_drop(struct ring *ring, size_t n)
{
    ring->head = (ring->head + n) % RING_SIZE;
    ring->count -= n;
}

static void tell(struct chardev *c, enum chardev_event event)
{
    if (c->event)
        c->event(c->event_ctx, event);
}

/* ---- output ---- */

static void drop_output(struct chardev *c)
{
    ring_drop(&c->output, c->output.count);
    c->is_attached = false;
}

/* The client of a socket went away: the next one may come. */
static void drop_client(struct chardev *c)
{
    close(c->fds.in);
    c->fds.in = c->fds.out = -1;
    drop_output(c);
}

static void output_failed(struct chardev *c, int code)
{
    if (c->fds.listener >= 0) {
        drop_client(c);
        return;
    }
    drop_output(c);
    if (!c->fds.is_pty)
        tell(c, c->fds.is_stdio && (code == EPIPE || code == EIO) ? CHARDEV_EVENT_HANGUP
                                                                  : CHARDEV_EVENT_FAILED);
}

/* poll() promises room for PIPE_BUF bytes, so that a write of that size does not wait. */
static void push_output(struct chardev *c)
{
    while (c->output.count > 0 && c->is_attached) {
        struct pollfd ready = {.fd = c->fds.out, .events = POLLOUT};
        const uint8_t *data;
        size_t n = ring_front(&c->output, &data);
        ssize_t written;

        n = aside_piece(&c->aside, data, n);
        if (poll(&ready, 1, 0) <= 0)
            return;
        written = write(c->fds.out, data, n < PIPE_BUF ? n : PIPE_BUF);
        if (written >= 0) {
            aside_written(&c->aside, data, (size_t)written, c->terminal.is_raw);
            ring_drop(&c->output, (size_t)written);
        } else if (errno == EAGAIN || errno == EINTR) {
            return;
        } else {
            output_failed(c, errno);
        }
    }
}

static void announce_space(struct chardev *c)
{
    if (c->writer_waits && c->output.count < RING_SIZE / 2) {
        c->writer_waits = false;
        if (c->receiver.drained)
            c->receiver.drained(c->receiver.ctx);
    }
}

size_t chardev_write(struct chardev *c, const uint8_t *data, size_t n)
{
    size_t taken;

    if (!c->is_attached)
        return n;
    taken = ring_put(&c->output, data, n);
    if (taken < n)
        c->writer_waits = true;
    return taken;
}

void chardev_flush(struct chardev *c, int timeout_ms)
{
    push_output(c);
    while (c->output.count > 0 && c->is_attached) {
        struct pollfd ready = {.fd = c->fds.out, .events = POLLOUT};

        if (poll(&ready, 1, timeout_ms) <= 0)
            return;
        push_output(c);
    }
}

/* ---- standard error ---- */

void chardev_aside(struct chardev *c, const char *text, size_t n)
{
    aside_add(&c->aside, text, n, c->is_attached ? c->output.count : 0, c->terminal.is_raw);
}

void chardev_finish_aside(struct chardev *c)
{
    aside_finish(&c->aside, c->terminal.is_raw);
}

bool chardev_is_stdio(const struct chardev *c)
{
    return c->fds.is_stdio;
}

/* ---- input ---- */

void chardev_accept_input(struct chardev *c)
{
    while (c->input.count > 0 && c->receiver.receive) {
        const uint8_t *data;
        size_t n = ring_front(&c->input, &data);
        size_t space = c->receiver.space ? c->receiver.space(c->receiver.ctx) : n;

        if (space < n)
            n = space;
        if (n == 0)
            return;
        ring_drop(&c->input, n); /* first: receive() may come back here */
        c->receiver.receive(c->receiver.ctx, data, n);
    }
}

/* Bytes from a terminal: the escape key is ours. What the full ring cannot take is lost. */
static void take_typed(struct chardev *c, const uint8_t *data, size_t n)
{
    static const uint8_t escape = ESCAPE_KEY;

    for (size_t i = 0; i < n; i++) {
        if (!c->escape_seen) {
            c->escape_seen = data[i] == ESCAPE_KEY;
            if (!c->escape_seen)
                ring_put(&c->input, &data[i], 1);
            continue;
        }
        c->escape_seen = false;
        if (data[i] == 'x' || (data[i] == 'c' && c->has_monitor_key)) {
            tell(c, data[i] == 'x' ? CHARDEV_EVENT_QUIT : CHARDEV_EVENT_MONITOR);
            continue;
        }
        ring_put(&c->input, &escape, 1);
        if (data[i] != ESCAPE_KEY)
            ring_put(&c->input, &data[i], 1);
    }
}

static void input_ended(struct chardev *c)
{
    if (c->fds.listener >= 0) {
        drop_client(c);
    } else if (c->fds.is_terminal) {
        c->fds.in = -1;
        tell(c, CHARDEV_EVENT_HANGUP);
    } else if (!c->fds.is_pty) {
        c->fds.in = -1; /* a file or pipe came to its end; the guest lives on */
    }
}

static void pull_input(struct chardev *c)
{
    uint8_t data[1024];
    size_t space = RING_SIZE - c->input.count;
    ssize_t n;

    if (c->fds.is_terminal || space > sizeof(data))
        space = sizeof(data);
    n = read(c->fds.in, data, space);
    if (n > 0 && c->fds.is_terminal)
        take_typed(c, data, (size_t)n);
    else if (n > 0)
        ring_put(&c->input, data, (size_t)n);
    else if (n == 0 || (errno != EAGAIN && errno != EINTR))
        input_ended(c);
}

static void accept_client(struct chardev *c)
{
    int fd = accept4(c->fds.listener, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);

    if (fd < 0)
        return;
    c->fds.in = c->fds.out = fd;
    c->is_attached = true;
}

/* ---- the I/O loop ---- */

/* Whether somebody holds the other end of our pseudo terminal. */
static void check_pty(struct chardev *c)
{
    struct pollfd state = {.fd = c->fds.in};

    if (poll(&state, 1, 0) > 0 && (state.revents & POLLHUP))
        drop_output(c);
    else
        c->is_attached = true;
}

static void chardev_prepare(struct io_source *source, struct io_poll *round)
{
    struct chardev *c = container_of(source, struct chardev, source);

    c->poll_in = c->poll_out = c->poll_listener = -1;
    if (c->fds.is_pty) {
        check_pty(c);
        if (!c->is_attached) {
            if (round->timeout_ns < 0 || round->timeout_ns > DETACHED_POLL_NS)
                round->timeout_ns = DETACHED_POLL_NS;
            return;
        }
    }
    push_output(c);
    if (c->output.count == 0)
        aside_wait(&c->aside, &round->timeout_ns, c->terminal.is_raw);
    announce_space(c);
    if (c->is_attached && c->fds.out >= 0) /* without output: only to hear of a closed pipe */
        c->poll_out = io_poll_add(round, c->fds.out, c->output.count > 0 ? POLLOUT : 0);
    if (c->is_held)
        return;
    if (c->fds.in >= 0 && (c->fds.is_terminal || c->input.count < RING_SIZE))
        c->poll_in = io_poll_add(round, c->fds.in, POLLIN);
    else if (c->fds.in < 0 && c->fds.listener >= 0)
        c->poll_listener = io_poll_add(round, c->fds.listener, POLLIN);
}

static void chardev_dispatch(struct io_source *source, const struct io_poll *round)
{
    struct chardev *c = container_of(source, struct chardev, source);

    if (c->poll_out >= 0 && round->fds[c->poll_out].revents) {
        push_output(c);
        announce_space(c);
        if (c->fds.is_stdio && c->is_attached && (round->fds[c->poll_out].revents & POLLERR))
            output_failed(c, EPIPE);
    }
    if (c->poll_in >= 0 && c->fds.in >= 0 && round->fds[c->poll_in].revents)
        pull_input(c);
    if (c->poll_listener >= 0 && round->fds[c->poll_listener].revents)
        accept_client(c);
    chardev_accept_input(c);
}

/* ---- life ---- */

int chardev_create(struct chardev **out, struct io_loop *loop, const char *spec, char *error,
                   size_t error_size)
{
    struct chardev *c = calloc(1, sizeof(*c));
    int result;

    if (!c)
        return -ENOMEM;
    result = chardev_open(&c->fds, spec, error, error_size);
    if (result < 0) {
        free(c);
        return result;
    }
    terminal_init(&c->terminal, c->fds.in);
    c->is_attached = c->fds.out >= 0;
    c->loop = loop;
    c->source.prepare = chardev_prepare;
    c->source.dispatch = chardev_dispatch;
    io_loop_add(loop, &c->source);
    *out = c;
    return 0;
}

void chardev_destroy(struct chardev *c)
{
    if (!c)
        return;
    push_output(c);
    aside_destroy(&c->aside, c->terminal.is_raw);
    terminal_restore(&c->terminal);
    io_loop_remove(c->loop, &c->source);
    chardev_close(&c->fds);
    free(c);
}

void chardev_set_receiver(struct chardev *c, const struct chardev_receiver *receiver)
{
    c->receiver = receiver ? *receiver : (struct chardev_receiver){0};
}

void chardev_set_events(struct chardev *c, void (*event)(void *ctx, enum chardev_event event),
                        void *ctx)
{
    c->event = event;
    c->event_ctx = ctx;
}

void chardev_activate(struct chardev *c)
{
    if (c->fds.is_terminal && !c->is_held) /* else when it is given back */
        terminal_make_raw(&c->terminal);
}

void chardev_deactivate(struct chardev *c)
{
    terminal_restore(&c->terminal);
}

void chardev_set_monitor_key(struct chardev *c, bool on)
{
    c->has_monitor_key = on;
}

void chardev_hold(struct chardev *c, bool on)
{
    if (!c->fds.is_stdio || c->is_held == on)
        return;
    c->is_held = on;
    if (on) {
        chardev_flush(c, 0);
        chardev_deactivate(c);
    } else {
        chardev_activate(c);
    }
}

const char *chardev_pty_path(const struct chardev *c)
{
    return c->fds.is_pty ? c->fds.path : NULL;
}
