/*
 * From argv to struct options: one function a row of options.def, and the loop over getopt_long().
 */
#include "options.h"

#include <ctype.h>
#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "debug/gdb.h"
#include "options_internal.h"

/* getopt's value of row 0: above all characters, which are its values of short options. */
#define FIRST_ROW_VALUE 256

static PRINTF_LIKE(2, 3) int refuse(const struct option_value *value, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(value->error, value->error_size, format, args);
    va_end(args);
    return -EINVAL;
}

/* Keeps a string that is a part of an argument until options_free(). Takes `text` over. */
static const char *own(struct options *options, char *text)
{
    char **owned = reallocarray(options->owned, options->n_owned + 1, sizeof(*owned));

    if (!text || !owned) {
        free(text);
        return NULL;
    }
    options->owned = owned;
    owned[options->n_owned++] = text;
    return text;
}

/* A whole decimal or 0x... number and nothing else. */
static bool read_number(const char *text, uint64_t *number, const char **rest)
{
    char *end;

    if (!isdigit((unsigned char)*text))
        return false;
    errno = 0;
    *number = strtoull(text, &end, text[0] == '0' && (text[1] | 0x20) == 'x' ? 16 : 10);
    *rest = end;
    return errno == 0;
}

static int parse_number(const struct option_value *value, uint64_t *out)
{
    const char *rest;

    if (!read_number(value->text, out, &rest) || *rest)
        return refuse(value, "\"%s\" is not a number (decimal or 0x..., at most 64 bits)",
                      value->text);
    return 0;
}

static int parse_string(const struct option_value *value, const char **out)
{
    if (!*value->text)
        return refuse(value, "the value is empty");
    *out = value->text;
    return 0;
}

static int option_bios(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.bios);
}

static int option_kernel(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.kernel);
}

static int option_initrd(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.initrd);
}

static int option_append(const struct option_value *value)
{
    value->options->machine.append = value->text;
    return 0;
}

static int option_load(const struct option_value *value)
{
    struct machine_config *machine = &value->options->machine;
    const char *at = strrchr(value->text, '@');
    const char *rest;
    uint64_t address;

    if (!at || at == value->text)
        return refuse(value, "\"%s\" is not FILE@ADDR", value->text);
    if (!read_number(at + 1, &address, &rest) || *rest)
        return refuse(value, "\"%s\" is not an address", at + 1);
    if (machine->n_loads == MACHINE_MAX_LOADS)
        return refuse(value, "given more than %d times", MACHINE_MAX_LOADS);

    const char *path = own(value->options, strndup(value->text, (size_t)(at - value->text)));

    if (!path)
        return -ENOMEM;
    machine->loads[machine->n_loads++] = (struct machine_load){path, address};
    return 0;
}

static int option_dtb(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.dtb);
}

static int option_dump_dtb(const struct option_value *value)
{
    return parse_string(value, &value->options->dump_dtb);
}

static int option_firmware_dir(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.firmware_dir);
}

/* The next piece of "a,b,c" (",," stands for a comma in a piece); owned. NULL: out of memory. */
static char *next_piece(const char **text)
{
    const char *from = *text;
    char *piece = malloc(strlen(from) + 1);
    size_t n = 0;

    if (!piece)
        return NULL;
    while (*from && (from[0] != ',' || from[1] == ',')) {
        if (*from == ',')
            from++;
        piece[n++] = *from++;
    }
    piece[n] = '\0';
    *text = *from ? from + 1 : from;
    return piece;
}

/* What follows "key=" in a piece, "" for the bare key, NULL when it is another key. */
static const char *piece_value(const char *piece, const char *key)
{
    size_t n = strlen(key);

    if (strncmp(piece, key, n) != 0 || (piece[n] && piece[n] != '='))
        return NULL;
    return piece[n] ? piece + n + 1 : "";
}

static int parse_switch(const struct option_value *value, const char *key, const char *text,
                        bool *out)
{
    if (strcmp(text, "") != 0 && strcmp(text, "on") != 0 && strcmp(text, "off") != 0)
        return refuse(value, "%s=%s is neither on nor off", key, text);
    *out = strcmp(text, "off") != 0;
    return 0;
}

static int option_flash(const struct option_value *value)
{
    struct machine_config *machine = &value->options->machine;
    const char *text = value->text;
    unsigned bank = machine->flash[0] ? 1 : 0;

    if (machine->flash[bank])
        return refuse(value, "given more than %d times", MACHINE_MAX_FLASH);

    const char *path = own(value->options, next_piece(&text));

    if (!path)
        return -ENOMEM;
    if (!*path)
        return refuse(value, "\"%s\" names no file", value->text);
    machine->flash[bank] = path;
    if (!*text)
        return 0;

    const char *readonly = piece_value(text, "readonly");

    if (!readonly)
        return refuse(value, "unknown property \"%s\"", text);
    return parse_switch(value, "readonly", readonly, &machine->flash_is_readonly[bank]);
}

static int option_memory(const struct option_value *value)
{
    static const char letters[] = "KMGT";
    uint64_t number;
    const char *rest;
    unsigned shift = 20;

    if (!read_number(value->text, &number, &rest))
        return refuse(value, "\"%s\" is not a size", value->text);
    if (*rest) {
        const char *letter = strchr(letters, toupper((unsigned char)*rest));

        if (!letter || (rest[1] && strcmp(rest + 1, "iB") != 0))
            return refuse(value, "\"%s\" is not a size", value->text);
        shift = 10 * (unsigned)(letter - letters + 1);
    }
    if (number > MACHINE_MAX_MEMORY >> shift || number << shift < MACHINE_MIN_MEMORY)
        return refuse(value, "\"%s\" is out of range: %" PRIu64 "M to %" PRIu64 "G", value->text,
                      MACHINE_MIN_MEMORY >> 20, MACHINE_MAX_MEMORY >> 30);
    number <<= shift;
    if (number % PHYS_PAGE_SIZE != 0)
        return refuse(value, "\"%s\" is not a multiple of 4K", value->text);
    value->options->machine.memory_size = number;
    return 0;
}

static int option_smp(const struct option_value *value)
{
    uint64_t number;
    int err = parse_number(value, &number);

    if (err < 0)
        return err;
    if (number < 1 || number > MACHINE_MAX_HARTS)
        return refuse(value, "%" PRIu64 " harts are out of range: 1 to %d", number,
                      MACHINE_MAX_HARTS);
    value->options->machine.n_harts = (unsigned)number;
    return 0;
}

static int option_isa(const struct option_value *value)
{
    return isa_parse(value->text, &value->options->machine.isa, value->error, value->error_size);
}

static int option_pmp(const struct option_value *value)
{
    uint64_t number;
    int err = parse_number(value, &number);

    if (err < 0)
        return err;
    if (number != 0 && number != 16 && number != 64)
        return refuse(value, "%" PRIu64 " is not 0, 16 or 64", number);
    value->options->machine.n_pmp = (unsigned)number;
    return 0;
}

/* One piece of --drive; path is set when it was "file=". */
static int parse_drive_piece(const struct option_value *value, const char *piece,
                             struct machine_drive *drive, bool *is_file)
{
    const char *text;

    if ((text = piece_value(piece, "file"))) {
        drive->path = text;
        *is_file = true;
        return *text ? 0 : refuse(value, "file= names no file");
    }
    if ((text = piece_value(piece, "readonly")))
        return parse_switch(value, "readonly", text, &drive->is_readonly);
    if ((text = piece_value(piece, "format")))
        return strcmp(text, "raw") == 0
                   ? 0
                   : refuse(value, "format %s is not supported, only raw; convert the image with "
                            "\"qemu-img convert -O raw\"", text);
    if ((text = piece_value(piece, "slot"))) {
        if (strlen(text) != 1 || *text < '0' || *text >= '0' + MACHINE_MAX_DRIVES)
            return refuse(value, "slot \"%s\" is out of range: 0 to %d", text,
                          MACHINE_MAX_DRIVES - 1);
        drive->slot = *text - '0';
        return 0;
    }
    return refuse(value, "unknown property \"%s\"", piece);
}

static int option_drive(const struct option_value *value)
{
    struct machine_config *machine = &value->options->machine;
    struct machine_drive drive = {NULL, false, -1};
    const char *text = value->text;

    if (machine->n_drives == MACHINE_MAX_DRIVES)
        return refuse(value, "given more than %d times", MACHINE_MAX_DRIVES);
    while (*text) {
        bool is_file = false;
        const char *piece = own(value->options, next_piece(&text));

        if (!piece)
            return -ENOMEM;

        int err = parse_drive_piece(value, piece, &drive, &is_file);

        if (err < 0)
            return err;
    }
    if (!drive.path)
        return refuse(value, "\"%s\" has no file=", value->text);
    for (unsigned i = 0; i < machine->n_drives; i++) {
        if (drive.slot >= 0 && machine->drives[i].slot == drive.slot)
            return refuse(value, "slot %d is given twice", drive.slot);
    }
    machine->drives[machine->n_drives++] = drive;
    return 0;
}

static int option_virtio(const struct option_value *value)
{
    bool is_legacy = strcmp(value->text, "legacy") == 0;

    if (!is_legacy && strcmp(value->text, "modern") != 0)
        return refuse(value, "\"%s\" is neither modern nor legacy", value->text);
    value->options->machine.virtio_is_legacy = is_legacy;
    return 0;
}

static int option_netdev(const struct option_value *value)
{
    struct machine_config *machine = &value->options->machine;

    if (strcmp(value->text, "user") != 0 && strncmp(value->text, "user,", 5) != 0)
        return refuse(value, "\"%s\" is unknown: only user is there", value->text);
    if (machine->n_netdevs == MACHINE_MAX_NETDEVS)
        return refuse(value, "given more than %d times", MACHINE_MAX_NETDEVS);
    machine->netdevs[machine->n_netdevs++] = value->text;
    return 0;
}

static int option_share(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.share_dir);
}

static int parse_line(const struct option_value *value, const char **out)
{
    static const char *const words[] = {"stdio", "pty", "none"};
    bool is_known = (strncmp(value->text, "file:", 5) == 0 ||
                     strncmp(value->text, "unix:", 5) == 0) && value->text[5];

    for (size_t i = 0; i < ARRAY_SIZE(words); i++)
        is_known = is_known || strcmp(value->text, words[i]) == 0;
    if (!is_known)
        return refuse(value, "\"%s\" is not stdio, pty, file:PATH, unix:PATH or none",
                      value->text);
    *out = value->text;
    return 0;
}

static int option_serial(const struct option_value *value)
{
    return parse_line(value, &value->options->machine.serial);
}

static int option_console(const struct option_value *value)
{
    return parse_line(value, &value->options->machine.console);
}

static int option_engine(const struct option_value *value)
{
    if (strcmp(value->text, "interp") == 0)
        value->options->machine.engine = ENGINE_INTERP;
    else if (strcmp(value->text, "jit") == 0)
        value->options->machine.engine = ENGINE_JIT;
    else if (strcmp(value->text, "check") == 0)
        value->options->machine.engine = ENGINE_CHECK;
    else
        return refuse(value, "engine \"%s\" is not known: interp, jit and check are",
                      value->text);
    return 0;
}

static int option_jit_threshold(const struct option_value *value)
{
    uint64_t n;
    int result = parse_number(value, &n);

    if (result < 0)
        return result;
    if (n < 1 || n > 1000000)
        return refuse(value, "out of range: 1 to 1000000");
    value->options->machine.jit_threshold = (int32_t)n;
    return 0;
}

static int option_deterministic(const struct option_value *value)
{
    value->options->machine.is_deterministic = true;
    return 0;
}

static int option_seed(const struct option_value *value)
{
    return parse_number(value, &value->options->machine.seed);
}

static int option_max_instructions(const struct option_value *value)
{
    int err = parse_number(value, &value->options->machine.max_instructions);

    if (err == 0 && value->options->machine.max_instructions == 0)
        return refuse(value, "0 instructions are no run");
    return err;
}

static int option_gdb(const struct option_value *value)
{
    if (!gdb_address_is_valid(value->text))
        return refuse(value, "\"%s\" is not PORT, ADDRESS:PORT, [ADDRESS]:PORT or unix:PATH",
                      value->text);
    value->options->gdb = value->text;
    return 0;
}

static int option_gdb_wait(const struct option_value *value)
{
    value->options->gdb_wait = true;
    return 0;
}

static int option_signature(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.signature);
}

static int option_monitor(const struct option_value *value)
{
    value->options->monitor = true;
    return 0;
}

static int option_monitor_script(const struct option_value *value)
{
    return parse_string(value, &value->options->monitor_script);
}

static int option_dump_jit(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.dump_jit);
}

static int option_dump_jit_range(const struct option_value *value)
{
    struct machine_config *config = &value->options->machine;
    char *end;

    errno = 0;
    config->dump_first = strtoull(value->text, &end, 0);
    if (errno || end == value->text || *end != '-')
        return refuse(value, "wanted: FIRST-LAST");
    config->dump_last = strtoull(end + 1, &end, 0);
    if (errno || *end || strchr(value->text, '-') != strrchr(value->text, '-') ||
        config->dump_last < config->dump_first || config->dump_last == 0)
        return refuse(value, "wanted: FIRST-LAST");
    return 0;
}

static int option_perf_map(const struct option_value *value)
{
    value->options->machine.perf_map = true;
    return 0;
}

static int option_events(const struct option_value *value)
{
    return parse_string(value, &value->options->events);
}

static int option_lint(const struct option_value *value)
{
    value->options->lint = true;
    return 0;
}

static int option_lint_file(const struct option_value *value)
{
    value->options->lint = true;
    return parse_string(value, &value->options->lint_file);
}

static int option_report(const struct option_value *value)
{
    return parse_string(value, &value->options->report);
}

static int option_signature_granularity(const struct option_value *value)
{
    uint64_t number;
    int err = parse_number(value, &number);

    if (err < 0)
        return err;
    if (number != 4 && number != 8 && number != 16)
        return refuse(value, "%" PRIu64 " is not 4, 8 or 16", number);
    value->options->machine.signature_granularity = (unsigned)number;
    return 0;
}

static int option_trace(const struct option_value *value)
{
    return parse_string(value, &value->options->machine.trace);
}

static int option_trace_format(const struct option_value *value)
{
    static const char *const names[] = {
        [TRACE_TEXT] = "text", [TRACE_DISASM] = "disasm", [TRACE_BINARY] = "binary"};

    for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
        if (strcmp(value->text, names[i]) == 0) {
            value->options->machine.trace_format = (enum trace_format)i;
            return 0;
        }
    }
    return refuse(value, "\"%s\" is not text, disasm or binary", value->text);
}

static int option_trace_filter(const struct option_value *value)
{
    return trace_filter_parse(value->text, &value->options->machine.trace_filter, value->error,
                              value->error_size);
}

static int option_stats(const struct option_value *value)
{
    value->options->wants_stats = true;
    value->options->machine.counts_parts = true;
    return 0;
}

static int option_count_accesses(const struct option_value *value)
{
    value->options->machine.counts_accesses = true;
    return 0;
}

static int option_lesson(const struct option_value *value)
{
    return parse_string(value, &value->options->lesson);
}

static int option_until(const struct option_value *value)
{
    return inspect_parse_until(value->text, &value->options->inspect, value->error,
                               value->error_size);
}

static int option_until_insn(const struct option_value *value)
{
    int err = parse_number(value, &value->options->machine.max_instructions);

    if (err == 0 && value->options->machine.max_instructions == 0)
        return refuse(value, "0 instructions are none: leave it away");
    return err;
}

static int option_command(const struct option_value *value)
{
    struct inspect_config *inspect = &value->options->inspect;

    if (inspect->n_commands == INSPECT_MAX_COMMANDS)
        return refuse(value, "more than %d commands", INSPECT_MAX_COMMANDS);
    return parse_string(value, &inspect->command[inspect->n_commands++]);
}

static int option_json(const struct option_value *value)
{
    value->options->inspect.json = true;
    return 0;
}

static int option_output(const struct option_value *value)
{
    return parse_string(value, &value->options->output);
}

static int option_list(const struct option_value *value)
{
    value->options->wants_list = true;
    return 0;
}

static int option_list_lessons(const struct option_value *value)
{
    value->options->wants_list = true;
    return 0;
}

static int option_extensions(const struct option_value *value)
{
    value->options->wants_extensions = true;
    return 0;
}

static int option_man(const struct option_value *value)
{
    value->options->help_form = HELP_MAN;
    return 0;
}

static int option_markdown(const struct option_value *value)
{
    value->options->help_form = HELP_MARKDOWN;
    return 0;
}

static int option_bash(const struct option_value *value)
{
    value->options->help_form = HELP_BASH;
    return 0;
}

static int option_help(const struct option_value *value)
{
    value->options->wants_help = true;
    return 0;
}

const struct command_row option_commands[COMMAND_COUNT] = {
#define COMMAND(id, name, operands, summary, description) {name, operands, summary, description},
#include "options.def"
};

#define FOR(id) (1u << COMMAND_##id)
const struct option_row option_rows[] = {
#define GROUP(heading) {NULL, NULL, NULL, 0, heading, NULL},
#define OPTION(id, name, argument, completion, commands, help)                                    \
    {name, argument, completion, commands, help, option_##id},
#include "options.def"
};
const unsigned option_n_rows = ARRAY_SIZE(option_rows);
#undef FOR

static bool is_on_stdio(const char *line)
{
    return strcmp(line, "stdio") == 0;
}

/* Firmware that runs nothing by itself, or none, and nothing else: the harts would run zeros. */
static bool has_nothing_to_run(const struct machine_config *machine)
{
    return machine->bios
           && (strcmp(machine->bios, "none") == 0 || strcmp(machine->bios, "builtin") == 0)
           && !machine->kernel && !machine->flash[0] && machine->n_loads == 0;
}

static int find_command(const char *name)
{
    for (int i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(option_commands[i].name, name) == 0)
            return i;
    }
    return -1;
}

/* The operand of a command, if it may have one. */
static int take_operand(struct options *options, const char *operand, char *error, size_t size)
{
    const char *command = option_commands[options->command].name;

    if ((options->command == COMMAND_run || options->command == COMMAND_inspect) &&
        !options->machine.program && *operand) {
        options->machine.program = operand;
        return 0;
    }
    if ((options->command == COMMAND_disasm || options->command == COMMAND_trace) &&
        !options->input && *operand) {
        options->input = operand;
        return 0;
    }
    if (options->command == COMMAND_demo && !options->lesson && *operand) {
        options->lesson = operand;
        return 0;
    }
    if (options->command == COMMAND_help && options->help_command < 0) {
        options->help_command = find_command(operand);
        if (options->help_command >= 0)
            return 0;
        snprintf(error, size, "unknown command \"%s\"; \"hartwood help\" lists them", operand);
        return -EINVAL;
    }
    snprintf(error, size, "%s: unexpected argument \"%s\"", command, operand);
    return -EINVAL;
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
        return "--dump-jit and --perf-map are about --engine jit, and this run is by the interpreter";
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

/* What only shows when all options are known. */
static int check_together(const struct options *options, char *error, size_t size)
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

/* getopt's table of the command's options; values count from FIRST_ROW_VALUE. */
static struct option *make_table(enum command command)
{
    struct option *table = calloc(option_n_rows + 1, sizeof(*table));
    unsigned n = 0;

    for (unsigned i = 0; table && i < option_n_rows; i++) {
        const struct option_row *row = &option_rows[i];

        if (option_is_for(row, (int)command))
            table[n++] = (struct option){row->name, row->argument ? required_argument : no_argument,
                                         NULL, FIRST_ROW_VALUE + (int)i};
    }
    return table;
}

/* getopt returned ':' or '?'. `word` is the argument that it looked at. */
static int explain(int status, const char *command, const char *word, char *error, size_t size)
{
    if (status == ':')
        snprintf(error, size, "%s: %s needs a value", command, word);
    else if (optopt >= FIRST_ROW_VALUE)
        snprintf(error, size, "%s: --%s takes no value", command,
                 option_rows[optopt - FIRST_ROW_VALUE].name);
    else if (optopt)
        snprintf(error, size, "%s: unknown option -%c; \"hartwood %s --help\" lists them", command,
                 optopt, command);
    else
        snprintf(error, size, "%s: unknown option %s; \"hartwood %s --help\" lists them", command,
                 word, command);
    return -EINVAL;
}

static int apply(struct options *options, const struct option_row *row, char *error, size_t size)
{
    char reason[512] = "";
    struct option_value value = {options, row->argument ? optarg : NULL, reason, sizeof(reason)};
    int err = row->parse(&value);

    if (err == -ENOMEM)
        snprintf(error, size, "--%s: out of memory", row->name);
    else if (err < 0)
        snprintf(error, size, "--%s: %s", row->name, reason);
    return err;
}

/* An option by its long name, which is there. */
static const struct option_row *find_option(const char *name)
{
    const struct option_row *row = option_rows;

    while (!row->name || strcmp(row->name, name) != 0)
        row++;
    return row;
}

static int parse_options(struct options *options, int argc, char **argv,
                         const struct option *table, char *error, size_t size)
{
    const char *command = option_commands[options->command].name;
    int status;

    optind = 0; /* glibc: start anew */
    opterr = 0;
    while (!options->wants_help) {
        optopt = 0;
        status = getopt_long(argc, argv, options->command == COMMAND_inspect ? "-:hc:" : "-:h",
                             table, NULL);
        if (status < 0)
            break;

        int err = 0;

        if (status == 1)
            err = take_operand(options, optarg, error, size);
        else if (status == 'h')
            options->wants_help = true;
        else if (status == 'c')
            err = apply(options, find_option("command"), error, size);
        else if (status == ':' || status == '?')
            err = explain(status, command, argv[optind - 1], error, size);
        else
            err = apply(options, &option_rows[status - FIRST_ROW_VALUE], error, size);
        if (err < 0)
            return err;
    }
    while (!options->wants_help && optind < argc) {
        int err = take_operand(options, argv[optind++], error, size);

        if (err < 0)
            return err;
    }
    return options->wants_help ? 0 : check_together(options, error, size);
}

int options_parse(struct options *options, int argc, char **argv, char *error, size_t error_size)
{
    const char *word = argc > 1 ? argv[1] : "";
    int command = find_command(word);

    *options = (struct options){.command = COMMAND_help, .help_command = -1};
    machine_config_init(&options->machine);
    if (command < 0 && strcmp(word, "--version") == 0)
        command = COMMAND_version;
    if (command < 0 && (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0))
        command = COMMAND_help;
    if (command < 0 && *word)
        snprintf(error, error_size, "unknown command \"%s\"; \"hartwood help\" lists them", word);
    else if (command < 0)
        snprintf(error, error_size, "no command given; \"hartwood help\" lists them");
    if (command < 0)
        return -EINVAL;
    options->command = (enum command)command;

    struct option *table = make_table(options->command);

    if (!table) {
        snprintf(error, error_size, "out of memory");
        return -ENOMEM;
    }

    int err = parse_options(options, argc - 1, argv + 1, table, error, error_size);

    free(table);
    return err;
}

void options_free(struct options *options)
{
    for (unsigned i = 0; i < options->n_owned; i++)
        free(options->owned[i]);
    free(options->owned);
    *options = (struct options){0};
}
