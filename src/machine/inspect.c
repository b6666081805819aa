/* The machine's parts and its pause, for the debug layer. */
#include "machine/inspect.h"

#include "machine/internal.h"

void machine_set_debugger(struct machine *m, struct machine_debugger *debugger)
{
    m->debugger = debugger;
}

void machine_pause(struct machine *m)
{
    if (m->is_paused)
        return;
    m->is_paused = true;
    clock_freeze(&m->clock);
}

void machine_resume(struct machine *m)
{
    m->is_paused = false;
    clock_thaw(&m->clock);
}

bool machine_is_paused(const struct machine *m)
{
    return m->is_paused;
}

void machine_quit(struct machine *m, int exit_code)
{
    machine_end(m, END_EXIT, exit_code);
}

bool machine_has_ended(const struct machine *m)
{
    return m->end != END_NONE && m->end != END_RESET;
}

void machine_request_reset(struct machine *m)
{
    machine_end(m, END_RESET, 0);
}

static void set_monitor_key(struct chardev *c, bool on)
{
    if (c)
        chardev_set_monitor_key(c, on);
}

void machine_set_escape(struct machine *m, void (*escape)(void *ctx), void *ctx)
{
    m->escape = escape;
    m->escape_ctx = ctx;
    set_monitor_key(m->serial, escape);
    set_monitor_key(m->console, escape);
}

void machine_take_terminal(struct machine *m)
{
    chardev_hold(m->serial, true);
    if (m->console)
        chardev_hold(m->console, true);
}

void machine_give_terminal(struct machine *m)
{
    chardev_hold(m->serial, false);
    if (m->console)
        chardev_hold(m->console, false);
}

/* The stream that standard output shows, if any. */
static struct chardev *stdio_of(const struct machine *m)
{
    if (m->console && chardev_is_stdio(m->console))
        return m->console;
    return chardev_is_stdio(m->serial) ? m->serial : NULL;
}

void machine_aside(struct machine *m, const char *text, size_t n)
{
    struct chardev *stream = stdio_of(m);

    if (stream)
        chardev_aside(stream, text, n);
    else
        (void)fwrite(text, 1, n, stderr);
}

void machine_finish_aside(struct machine *m)
{
    struct chardev *stream = stdio_of(m);

    if (stream)
        chardev_finish_aside(stream);
}

const struct symbols *machine_symbols(const struct machine *m)
{
    return m->symbols;
}

unsigned machine_n_harts(const struct machine *m)
{
    return m->config.n_harts;
}

struct hart *machine_hart(const struct machine *m, unsigned n)
{
    return m->harts[n];
}

struct phys *machine_phys(const struct machine *m)
{
    return m->phys;
}

struct io_loop *machine_io_loop(const struct machine *m)
{
    return m->loop;
}

const struct isa_config *machine_isa(const struct machine *m)
{
    return &m->config.isa;
}
