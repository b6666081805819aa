#include "debug/monitor.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "debug/command.h"
#include "debug/monitor_prompt.h"

#define EXIT_SCRIPT_FAILED 1

struct monitor {
    struct io_source source;
    struct debug_listener listener;
    struct machine *machine;    /* borrowed */
    struct debug *debug;        /* owned; NULL: nobody has called the monitor yet */
    struct commander commander;
    FILE *script;               /* owned unless standard input; NULL: a prompt */
    bool has_failed;            /* a command of the script */
    bool has_prompt;            /* on the terminal now */
    int poll;
};

/* The prompt has no argument for its owner: there is one terminal. */
static struct monitor *prompted;

static const char *reason_text(const struct debug_stop *stop)
{
    switch (stop->reason) {
    case DEBUG_STEPPED:
        return "stepped";
    case DEBUG_BREAK:
        return "breakpoint";
    case DEBUG_WATCH:
        return "watchpoint";
    case DEBUG_EVENT:
        return "event";
    default:
        return "stopped";
    }
}

/* Where it stands: the reason and the instruction that is next. */
static void show_stop(struct monitor *m)
{
    const struct debug_stop *stop = debug_last_stop(m->debug);

    if (stop->reason != DEBUG_REQUEST)
        m->commander.hart = stop->hart;
    printf("%s", reason_text(stop));
    if (stop->reason == DEBUG_BREAK || stop->reason == DEBUG_WATCH)
        printf(" %u", stop->point.id);
    if (stop->reason == DEBUG_WATCH)
        printf(" at %#" PRIx64, stop->address);
    printf(", hart %u\n", m->commander.hart);
    (void)command_run(&m->commander, "where", stdout);
    fflush(stdout);
}

static void end_prompt(struct monitor *m)
{
    if (!m->has_prompt)
        return;
    prompt_end();
    m->has_prompt = false;
    machine_give_terminal(m->machine);
}

static void run_line(struct monitor *m, const char *line)
{
    if (!command_run(&m->commander, line, stdout))
        m->has_failed = true;
    fflush(stdout);
}

/* A line from the prompt; NULL: Ctrl-D, which lets the machine go on. */
static void on_line(const char *line)
{
    struct monitor *m = prompted;

    run_line(m, line ? line : "continue");
    if (debug_is_running(m->debug) || machine_has_ended(m->machine))
        end_prompt(m);
}

static void begin_prompt(struct monitor *m)
{
    if (m->has_prompt || m->script)
        return;
    machine_take_terminal(m->machine);
    prompted = m;
    m->has_prompt = true;
    prompt_begin("(hartwood) ", machine_symbols(m->machine), on_line);
}

/* The script while the machine stands. Its end ends a run that it has stopped. */
static void run_script(struct monitor *m)
{
    char *line = NULL;
    size_t size = 0;

    while (!debug_is_running(m->debug)) {
        if (getline(&line, &size, m->script) < 0) {
            machine_quit(m->machine, m->has_failed ? EXIT_SCRIPT_FAILED : 0);
            break;
        }
        if (line[0] != '#')
            run_line(m, line);
    }
    free(line);
}

/* ---- what others call ---- */

static void on_stopped(struct debug_listener *listener, const struct debug_stop *stop)
{
    struct monitor *m = container_of(listener, struct monitor, listener);

    (void)stop;
    show_stop(m);
    begin_prompt(m);
}

static void on_ended(struct debug_listener *listener, int exit_code)
{
    (void)exit_code;
    end_prompt(container_of(listener, struct monitor, listener));
}

static bool attach(struct monitor *m)
{
    if (m->debug)
        return true;
    m->debug = debug_create(m->machine);
    if (!m->debug)
        return false;
    m->listener = (struct debug_listener){on_stopped, on_ended};
    debug_set_listener(m->debug, &m->listener);
    commander_init(&m->commander, m->debug);
    m->commander.may_resume = true;
    return true;
}

/* Ctrl-A c. */
static void on_escape(void *ctx)
{
    struct monitor *m = ctx;

    if (!attach(m) || m->has_prompt)
        return;
    debug_interrupt(m->debug);
    printf("\n");
    show_stop(m);
    begin_prompt(m);
}

static void prepare(struct io_source *source, struct io_poll *round)
{
    struct monitor *m = container_of(source, struct monitor, source);

    m->poll = m->has_prompt ? io_poll_add(round, STDIN_FILENO, POLLIN) : -1;
    if (m->script && m->debug && !debug_is_running(m->debug))
        round->timeout_ns = 0;
}

static void dispatch(struct io_source *source, const struct io_poll *round)
{
    struct monitor *m = container_of(source, struct monitor, source);

    if (m->script && m->debug && !debug_is_running(m->debug))
        run_script(m);
    else if (m->poll >= 0 && round->fds[m->poll].revents && m->has_prompt)
        prompt_read();
}

/* ---- life ---- */

static int open_script(struct monitor *m, const char *path, char *error, size_t error_size)
{
    int err;

    m->script = strcmp(path, "-") == 0 ? stdin : fopen(path, "re");
    if (m->script)
        return 0;
    err = errno;
    snprintf(error, error_size, "%s: %s", path, strerror(err));
    return -err;
}

static int start(struct monitor *m, const struct monitor_config *config, char *error,
                 size_t error_size)
{
    if (config->script) {
        int err = open_script(m, config->script, error, error_size);

        if (err < 0)
            return err;
    }
    if (config->starts || config->script) {
        if (!attach(m)) {
            snprintf(error, error_size, "out of memory");
            return -ENOMEM;
        }
        debug_interrupt(m->debug);
    }
    if (config->starts && !config->script) {
        show_stop(m);
        begin_prompt(m);
    }
    if (!config->script)
        machine_set_escape(m->machine, on_escape, m);
    return 0;
}

int monitor_create(struct machine *machine, const struct monitor_config *config,
                   struct monitor **out, char *error, size_t error_size)
{
    struct monitor *m = calloc(1, sizeof(*m));
    int err;

    if (!m) {
        snprintf(error, error_size, "out of memory");
        return -ENOMEM;
    }
    m->machine = machine;
    m->source.prepare = prepare;
    m->source.dispatch = dispatch;
    io_loop_add(machine_io_loop(machine), &m->source);
    err = start(m, config, error, error_size);
    if (err < 0)
        monitor_destroy(m);
    else
        *out = m;
    return err;
}

void monitor_destroy(struct monitor *m)
{
    if (!m)
        return;
    end_prompt(m);
    machine_set_escape(m->machine, NULL, NULL);
    io_loop_remove(machine_io_loop(m->machine), &m->source);
    debug_destroy(m->debug);
    if (m->script && m->script != stdin)
        fclose(m->script);
    free(m);
}
