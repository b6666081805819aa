/*
 * What only shows when all options are known: those that exclude or need each other.
 */
#include <errno.h>
#include <string.h>

#include "options_internal.h"

static bool is_on_stdio(const char *line)
{
    return strcmp(line, "stdio") == 0;
}

/* Firmware that runs nothing by itself, or none, and nothing else: the harts would run zeros. */
static bool has_nothing_to_run(const struct machine_config *machine)
{
    return machine->bios &&
           (strcmp(machine->bios, "none") == 0 || strcmp(machine->bios, "builtin") == 0) &&
           !machine->kernel && !machine->flash[0] && machine->n_loads == 0;
}

/* Why what is to be run cannot be what it is; NULL: it can. */
static const char *software_conflict(const struct options *options)
{
    const struct machine_config *machine = &options->machine;
    bool runs = options->command == COMMAND_run || options->command == COMMAND_inspect;

    if (machine->program && (machine->bios || machine->kernel))
        return "a bare program excludes --bios and --kernel";
    if (machine->program && (machine->initrd || machine->append))
        return "a bare program has no use for --initrd and --append";
    if (options->command == COMMAND_demo)
        return NULL; /* demo_configure() knows what its lessons take */
    if (machine->initrd && !machine->kernel)
        return "--initrd needs --kernel";
    if (options->command == COMMAND_inspect && options->lesson &&
        (machine->program || machine->bios))
        return "--lesson excludes a program and --bios";
    if (runs && !options->dump_dtb && has_nothing_to_run(machine))
        return "nothing to run: with --bios none or builtin, give --kernel, --flash or --load";
    return NULL;
}

static const char *machine_conflict(const struct options *options)
{
    const struct machine_config *machine = &options->machine;

    if (machine->is_deterministic && machine->n_netdevs)
        return "--deterministic excludes --netdev: the host's network is not repeatable";
    if (machine->console && is_on_stdio(machine->console) &&
        (!machine->serial || is_on_stdio(machine->serial)))
        return "--console stdio needs the serial line elsewhere, for example --serial none";
    if (machine->dump_last && !machine->dump_jit)
        return "--dump-jit-range needs --dump-jit";
    if ((machine->dump_jit || machine->perf_map) &&
        (machine->engine == ENGINE_INTERP || options->lint))
        return "--dump-jit and --perf-map are about --engine jit, and this run is by the "
               "interpreter";
    return NULL;
}

/* --engine check steps the harts itself, and has its own report. */
static const char *check_conflict(const struct options *options)
{
    if (options->machine.engine != ENGINE_CHECK)
        return NULL;
    if (options->command == COMMAND_inspect)
        return "--engine check steps the harts itself; use interp or jit";
    if (options->gdb)
        return "--gdb excludes --engine check, whose second engine knows no breakpoints";
    if (options->monitor || options->monitor_script)
        return "--monitor does not go with --engine check, which steps the harts itself";
    if (options->lint)
        return "--lint does not go with --engine check, which runs more than the interpreter";
    if (options->machine.trace)
        return "--trace does not go with --engine check, which has its own report";
    return NULL;
}

static const char *debug_conflict(const struct options *options)
{
    if (options->command == COMMAND_inspect && options->inspect.n_commands == 0)
        return "nothing is asked; give a command by -c";
    if (options->gdb_wait && !options->gdb)
        return "--gdb-wait needs --gdb";
    if (options->gdb && (options->monitor || options->monitor_script))
        return "--gdb does not go with --monitor: gdb has its commands as \"monitor ...\"";
    if (options->command == COMMAND_trace && !options->input)
        return "give the file of the binary trace";
    if (options->command == COMMAND_trace && options->machine.trace_format == TRACE_BINARY)
        return "a binary trace is turned into text: --trace-format text or disasm";
    return NULL;
}

int options_check(const struct options *options, char *error, size_t size)
{
    static const char *(*const conflicts[])(const struct options *options) = {
        software_conflict, machine_conflict, check_conflict, debug_conflict};

    for (size_t i = 0; i < ARRAY_SIZE(conflicts); i++) {
        const char *reason = conflicts[i](options);

        if (!reason)
            continue;
        snprintf(error, size, "%s: %s", option_commands[options->command].name, reason);
        return -EINVAL;
    }
    return 0;
}
