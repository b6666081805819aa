/*
 * The program: command line in, exit code out. The one place that prints errors of the host.
 *
 * Exit codes: 2 when the command line or a file is refused (one line on standard error, nothing
 * started); otherwise what machine_run() says. Signals are the machine's while it runs.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cpu/isa.h"
#include "debug/gdb.h"
#include "debug/inspect.h"
#include "debug/monitor.h"
#include "disasm_command.h"
#include "demo.h"
#include "machine.h"
#include "options.h"
#include "watchers.h"

#define EXIT_REFUSED 2
#define ERROR_SIZE 8192 /* the longest path that the host opens (4096) and a reason fit */

/* One line on standard error, whatever file names it holds: control characters become "?". */
static void say(const char *text)
{
    fputs("hartwood: ", stderr);
    for (const char *c = text; *c; c++)
        fputc(iscntrl((unsigned char)*c) ? '?' : *c, stderr);
    fputc('\n', stderr);
}

static int refused(const char *error)
{
    say(error);
    return EXIT_REFUSED;
}

/* Text commands: what was printed must have arrived (full disk, closed pipe). */
static int finish_output(void)
{
    if (fflush(stdout) == 0 && !ferror(stdout))
        return EXIT_SUCCESS;
    return refused("standard output: cannot write");
}

/* A file that is written at the end must be writable from the beginning: nobody runs in vain. */
static int check_writable(const char *path, char *error, size_t error_size)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY, 0666);

    if (fd < 0) {
        int err = errno;

        snprintf(error, error_size, "%s: %s", path, strerror(err));
        return -err;
    }
    close(fd);
    return 0;
}

/* Runs the machine. The exit code: its own, unless what watched could not write. */
static int run_watched(struct machine *machine, struct watchers *watchers)
{
    int code = machine_run(machine);
    const char *failed = watchers_finish(watchers, code);

    if (!failed)
        return code;
    say(failed);
    return code ? code : EXIT_REFUSED;
}

/* The monitor, or a key of the terminal that calls it. 0 and *monitor (NULL: none), or -errno. */
static int start_monitor(const struct options *options, struct machine *machine,
                         struct monitor **monitor, char *error, size_t error_size)
{
    const struct monitor_config config = {options->monitor, options->monitor_script};

    *monitor = NULL;
    if (options->gdb || options->machine.engine == ENGINE_CHECK)
        return 0;
    if (options->monitor && !options->monitor_script && !isatty(STDIN_FILENO)) {
        snprintf(error, error_size, "--monitor needs a terminal; use --monitor-script");
        return -EINVAL;
    }
    return monitor_create(machine, &config, monitor, error, error_size);
}

/* What code the program ends with when it would end with `code`. */
static int finish_dump(struct machine *machine, const struct options *options, int code)
{
    if (machine_dump_jit(machine) == 0)
        return code;
    fprintf(stderr, "hartwood: %s: could not be written\n", options->machine.dump_jit);
    return code == EXIT_SUCCESS ? EXIT_REFUSED : code;
}

static int command_run(struct options *options)
{
    struct monitor *monitor;
    struct watchers watchers;
    struct gdb_server *gdb = NULL;
    char error[ERROR_SIZE] = "";
    struct machine *machine;

    if (options->lint) /* its checks stand in front of instructions and behind the TLB */
        options->machine.engine = ENGINE_INTERP;
    if (machine_create(&options->machine, &machine, error, sizeof(error)) < 0)
        return refused(error);
    if (options->dump_dtb) {
        int err = machine_dump_dtb(machine, options->dump_dtb, error, sizeof(error));

        machine_destroy(machine);
        return err < 0 ? refused(error) : EXIT_SUCCESS;
    }

    if (options->machine.signature &&
        check_writable(options->machine.signature, error, sizeof(error)) < 0) {
        machine_destroy(machine);
        return refused(error);
    }
    if (options->machine.dump_jit &&
        check_writable(options->machine.dump_jit, error, sizeof(error)) < 0) {
        machine_destroy(machine);
        return refused(error);
    }
    if (options->gdb && gdb_server_start(machine, options->gdb, options->gdb_wait, &gdb, error,
                                         sizeof(error)) < 0) {
        machine_destroy(machine);
        return refused(error);
    }
    if (watchers_start(options, machine, &watchers, error, sizeof(error)) < 0) {
        gdb_server_stop(gdb);
        machine_destroy(machine);
        return refused(error);
    }
    if (machine_warning(machine))
        fprintf(stderr, "hartwood: %s\n", machine_warning(machine));
    if (machine_serial_path(machine))
        fprintf(stderr, "hartwood: the serial line is %s\n", machine_serial_path(machine));
    if (machine_console_path(machine))
        fprintf(stderr, "hartwood: the virtio console is %s\n", machine_console_path(machine));

    if (start_monitor(options, machine, &monitor, error, sizeof(error)) < 0) {
        (void)watchers_finish(&watchers, 0);
        gdb_server_stop(gdb);
        machine_destroy(machine);
        return refused(error);
    }

    int code = finish_dump(machine, options, run_watched(machine, &watchers));

    monitor_destroy(monitor);
    gdb_server_stop(gdb);
    if (*machine_error(machine))
        say(machine_error(machine));
    machine_print_difference(machine, stderr);
    if (options->wants_stats)
        machine_print_stats(machine, stderr);
    machine_destroy(machine);
    return code;
}

static int command_demo(struct options *options)
{
    char error[ERROR_SIZE] = "";

    if (options->wants_list) {
        demo_list(stdout);
        return finish_output();
    }
    if (demo_configure(options->lesson, &options->machine, error, sizeof(error)) < 0)
        return refused(error);
    return command_run(options);
}

static int command_inspect(struct options *options)
{
    struct machine_config *config = &options->machine;
    struct inspect_config *inspect = &options->inspect;
    char error[ERROR_SIZE] = "";
    struct machine *machine;
    int code;

    if (options->lesson && demo_configure(options->lesson, config, error, sizeof(error)) < 0)
        return refused(error);
    if (!config->serial)
        config->serial = "none";
    inspect->max_instructions = config->max_instructions;
    if (inspect->until == INSPECT_START && config->max_instructions)
        inspect->until = INSPECT_INSNS;
    if (machine_create(config, &machine, error, sizeof(error)) < 0)
        return refused(error);
    if (machine_warning(machine))
        fprintf(stderr, "hartwood: %s\n", machine_warning(machine));
    code = inspect_run(machine, inspect, stdout, error, sizeof(error));
    if (*machine_error(machine) && !config->max_instructions)
        say(machine_error(machine));
    machine_destroy(machine);
    if (code < 0)
        return refused(error);
    return finish_output() == EXIT_SUCCESS ? code : EXIT_REFUSED;
}

/* A machine that only is looked at: it needs no firmware and no terminal. */
static int create_for_show(struct options *options, struct machine **machine)
{
    struct machine_config *config = &options->machine;
    char error[ERROR_SIZE] = "";

    config->serial = "none";
    if (!config->bios && !config->kernel && !config->program)
        config->bios = "none";
    return machine_create(config, machine, error, sizeof(error)) < 0 ? refused(error) : 0;
}

static int command_devices(struct options *options)
{
    struct machine *machine;
    int code = create_for_show(options, &machine);

    if (code)
        return code;
    machine_list_devices(machine, stdout);
    machine_destroy(machine);
    return finish_output();
}

static int command_dtb(struct options *options)
{
    char error[ERROR_SIZE] = "";
    struct machine *machine;

    if (!options->output && isatty(STDOUT_FILENO))
        return refused("dtb: the output is binary; give --output FILE or redirect it");

    int code = create_for_show(options, &machine);

    if (code)
        return code;
    if (machine_dump_dtb(machine, options->output ? options->output : "/dev/stdout", error,
                         sizeof(error)) < 0)
        code = refused(error);
    machine_destroy(machine);
    return code;
}

static void print_extensions(const struct isa_config *isa)
{
    for (int ext = EXT_NONE + 1; ext < EXT_COUNT; ext++)
        printf("%c %-12s %s\n", isa_has(isa, (enum isa_ext)ext) ? '*' : ' ', isa_exts[ext].name,
               isa_exts[ext].doc);
}

static const char *ext_name(const struct insn_info *insn)
{
    return insn->ext == EXT_NONE ? "" : isa_exts[insn->ext].name;
}

static int command_isa(struct options *options)
{
    if (options->wants_extensions) {
        print_extensions(&options->machine.isa);
        return finish_output();
    }
    for (int id = 0; id < INSN_COUNT; id++) {
        const struct insn_info *insn = &isa_insns[id];

        if (options->wants_list)
            printf("%s\t%s\n", insn->name, ext_name(insn));
        else
            printf("%-14s %-26s %-12s match 0x%08" PRIx32 " mask 0x%08" PRIx32 "\n",
                   insn->mnemonic, insn->operands, ext_name(insn), insn->match, insn->mask);
    }
    return finish_output();
}

static int command_disasm(struct options *options)
{
    const char *path = options->input;
    char reason[ERROR_SIZE / 2] = "";
    char error[ERROR_SIZE];
    FILE *in = path ? fopen(path, "r") : stdin;
    int code;

    if (!in) {
        snprintf(error, sizeof(error), "%s: %s", path, strerror(errno));
        return refused(error);
    }
    code = disasm_lines(&options->machine.isa, in, stdout, reason, sizeof(reason));
    if (code == 0 && ferror(in)) {
        code = -EIO;
        snprintf(reason, sizeof(reason), "cannot be read");
    }
    if (path)
        fclose(in);
    if (code == 0)
        return finish_output();
    snprintf(error, sizeof(error), "%.4000s: %s", path ? path : "standard input", reason);
    return refused(error);
}

static int command_trace(struct options *options)
{
    const struct machine_config *config = &options->machine;
    char error[ERROR_SIZE] = "";

    if (trace_convert(options->input, config->trace_format, &config->trace_filter, &config->isa,
                      stdout, error, sizeof(error)) < 0)
        return refused(error);
    return finish_output();
}

static int command_help(struct options *options)
{
    switch (options->help_form) {
    case HELP_TEXT:
        options_print_help(stdout, options->help_command);
        break;
    case HELP_MAN:
        options_print_man(stdout);
        break;
    case HELP_MARKDOWN:
        options_print_markdown(stdout);
        break;
    case HELP_BASH:
        options_print_bash(stdout);
        break;
    }
    return finish_output();
}

static int command_version(struct options *options)
{
    (void)options;
    puts("hartwood " HARTWOOD_VERSION);
    return finish_output();
}

int main(int argc, char **argv)
{
    static int (*const commands[])(struct options *options) = {
#define COMMAND(id, ...) command_##id,
#include "options.def"
    };
    char error[ERROR_SIZE] = "";
    struct options options;
    int code;

    if (options_parse(&options, argc, argv, error, sizeof(error)) < 0) {
        code = refused(error);
    } else if (options.wants_help) {
        options_print_help(stdout, (int)options.command);
        code = finish_output();
    } else {
        code = commands[options.command](&options);
    }
    options_free(&options);
    return code;
}
