#include "debug/inspect.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "debug/command.h"

/* How the run came to its end. */
struct inspection {
    struct debug_listener listener;
    const struct inspect_config *config;
    struct debug *debug;
    uint64_t left;   /* times that it has to happen yet */
    uint64_t address; /* INSPECT_PC */
    bool is_stopped; /* there, by this; false: the run has ended */
    bool is_at_limit; /* of instructions */
    bool is_reached;
};

static const char *const until_names[] = {
    [INSPECT_START] = "start", [INSPECT_TRAP] = "trap", [INSPECT_WORLD] = "world",
    [INSPECT_MODE] = "mode",   [INSPECT_PC] = "pc",     [INSPECT_END] = "end",
    [INSPECT_INSNS] = "insns"};

static bool read_number(const char *text, uint64_t *out, const char **rest)
{
    bool is_hex = text[0] == '0' && (text[1] | 0x20) == 'x';
    char *end;

    if (!isxdigit((unsigned char)text[is_hex ? 2 : 0]))
        return false;
    errno = 0;
    *out = strtoull(text, &end, is_hex ? 16 : 10);
    *rest = end;
    return errno == 0;
}

/* The address or symbol at the beginning of the text; what follows it, or NULL. */
static const char *take_place(const char *text, struct inspect_config *config)
{
    size_t n = strcspn(text, ",");
    const char *rest;
    uint64_t address;

    if (n == 0 || n >= sizeof(config->place))
        return NULL;
    if (isdigit((unsigned char)*text) && (!read_number(text, &address, &rest) || rest != text + n))
        return NULL;
    memcpy(config->place, text, n);
    config->place[n] = 0;
    return text + n;
}

/* The event at the beginning of the text; what follows it, or NULL. */
static const char *take_event(const char *text, struct inspect_config *config)
{
    if (strncmp(text, "pc=", 3) == 0) {
        config->until = INSPECT_PC;
        return take_place(text + 3, config);
    }
    for (unsigned i = INSPECT_TRAP; i <= INSPECT_END; i++) {
        size_t n = strlen(until_names[i]);

        if (i != INSPECT_PC && strncmp(text, until_names[i], n) == 0) {
            config->until = (enum inspect_until)i;
            return text + n;
        }
    }
    return NULL;
}

int inspect_parse_until(const char *text, struct inspect_config *config, char *reason,
                        size_t reason_size)
{
    const char *rest = take_event(text, config);

    config->count = 1;
    if (rest && *rest == ',' && config->until != INSPECT_END &&
        (!read_number(rest + 1, &config->count, &rest) || config->count == 0))
        rest = NULL;
    if (rest && !*rest)
        return 0;
    snprintf(reason, reason_size,
             "\"%s\" is not trap, world, mode or pc=PLACE, with ,COUNT or without, or end", text);
    return -EINVAL;
}

/* ---- the run ---- */

static void wait_on(struct inspection *i)
{
    switch (i->config->until) {
    case INSPECT_TRAP:
        debug_run_until(i->debug, DEBUG_EVENT_TRAP);
        break;
    case INSPECT_WORLD:
        debug_run_until(i->debug, DEBUG_EVENT_WORLD);
        break;
    case INSPECT_MODE:
        debug_run_until(i->debug, DEBUG_EVENT_MODE);
        break;
    default:
        debug_continue(i->debug);
        break;
    }
}

static void on_stopped(struct debug_listener *listener, const struct debug_stop *stop)
{
    struct inspection *i = container_of(listener, struct inspection, listener);

    (void)stop;
    if (--i->left > 0) {
        wait_on(i);
        return;
    }
    i->is_stopped = true;
    machine_quit(debug_machine(i->debug), 0);
}

static void on_ended(struct debug_listener *listener, int exit_code)
{
    (void)listener;
    (void)exit_code;
}

/* Returns the run's exit code, -1: it has not run, -ENOMEM. */
static int run(struct inspection *i)
{
    const struct point point = {.kind = POINT_HARD,
                                .address = i->address,
                                .length = 1,
                                .filter = point_filter_any};

    i->left = i->config->count;
    i->listener = (struct debug_listener){on_stopped, on_ended};
    debug_set_listener(i->debug, &i->listener);
    if (i->config->until == INSPECT_PC && !debug_add_point(i->debug, &point))
        return -ENOMEM;
    debug_interrupt(i->debug);
    wait_on(i);
    return machine_run(debug_machine(i->debug));
}

/* Runs to the place and says how that ended. Returns as run() does. */
static int reach(struct inspection *i)
{
    const uint64_t limit = i->config->max_instructions;
    enum inspect_until until = i->config->until;
    int exit_code = 0;

    i->is_stopped = until == INSPECT_START;
    if (!i->is_stopped)
        exit_code = run(i);
    i->is_at_limit = !i->is_stopped && limit && exit_code == MACHINE_EXIT_LIMIT &&
                     machine_instructions(debug_machine(i->debug)) >= limit;
    i->is_reached = i->is_stopped || (until == INSPECT_INSNS ? i->is_at_limit
                                                             : until == INSPECT_END &&
                                                                   !i->is_at_limit);
    return exit_code;
}

/* ---- what is told ---- */

static bool tell_text(struct commander *commander, const struct inspection *i, int exit_code,
                      FILE *out)
{
    const struct inspect_config *config = i->config;
    bool ok = true;

    if (!i->is_reached && i->is_at_limit)
        fprintf(out, "not reached within %" PRIu64 " instructions\n", config->max_instructions);
    else if (!i->is_reached)
        fprintf(out, "not reached: the run ended with exit code %d\n", exit_code);
    for (unsigned n = 0; n < config->n_commands; n++) {
        fprintf(out, "(hartwood) %s\n", config->command[n]);
        ok = command_run(commander, config->command[n], out) && ok;
    }
    return ok;
}

static bool tell_json(struct commander *commander, const struct inspection *i, int exit_code,
                      FILE *out)
{
    bool ok = true;

    fprintf(out, "{\n\"until\": \"%s\",\n\"reached\": %s,\n\"instructions\": %" PRIu64 ",\n",
            until_names[i->config->until], i->is_reached ? "true" : "false",
            machine_instructions(debug_machine(i->debug)));
    if (i->is_stopped || i->is_at_limit)
        fputs("\"exit_code\": null,\n", out);
    else
        fprintf(out, "\"exit_code\": %d,\n", exit_code);
    fputs("\"results\": [", out);
    for (unsigned n = 0; n < i->config->n_commands; n++) {
        bool is_done;
        char *text = command_run_json(commander, i->config->command[n], &is_done);

        fprintf(out, "%s\n%s", n ? "," : "", text ? text : "null");
        free(text);
        ok = is_done && ok;
    }
    fputs("\n]\n}\n", out);
    return ok;
}

static int inspect(struct inspection *i, FILE *out, char *reason, size_t reason_size)
{
    const struct inspect_config *config = i->config;
    struct commander commander;
    int exit_code;
    bool ok;

    commander_init(&commander, i->debug);
    commander.may_end = false;
    if (config->until == INSPECT_PC && !command_address(i->debug, config->place, &i->address)) {
        snprintf(reason, reason_size, "--until: \"%s\" is no symbol of what is loaded",
                 config->place);
        return -EINVAL;
    }
    exit_code = reach(i);
    if (exit_code < 0) {
        snprintf(reason, reason_size, "out of memory");
        return exit_code;
    }
    if (i->is_stopped && config->until != INSPECT_START)
        commander.hart = debug_last_stop(i->debug)->hart;
    ok = config->json ? tell_json(&commander, i, exit_code, out)
                      : tell_text(&commander, i, exit_code, out);
    return ok && i->is_reached ? 0 : 1;
}

int inspect_run(struct machine *machine, const struct inspect_config *config, FILE *out,
                char *reason, size_t reason_size)
{
    struct inspection i = {.config = config, .debug = debug_create(machine)};
    int result;

    if (!i.debug) {
        snprintf(reason, reason_size, "out of memory");
        return -ENOMEM;
    }
    result = inspect(&i, out, reason, reason_size);
    debug_destroy(i.debug);
    return result;
}
