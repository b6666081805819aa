/*
 * From argv to struct options: the tables of options.def, and the loop over getopt_long().
 */
#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "options_internal.h"

/* getopt's value of row 0: above all characters, which are its values of short options. */
#define FIRST_ROW_VALUE 256

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
    return options->wants_help ? 0 : options_check(options, error, size);
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
