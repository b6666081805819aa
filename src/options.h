/*
 * The command line as data: options.def declares it, this turns argv into it and prints what the
 * declaration says (help, man page, completion, reference).
 */
#ifndef HARTWOOD_OPTIONS_H
#define HARTWOOD_OPTIONS_H

#include <stdio.h>

#include "debug/inspect.h"
#include "machine.h"

enum command {
#define COMMAND(id, ...) COMMAND_##id,
#include "options.def"
    COMMAND_COUNT
};

/* A switch that turns the output of `hartwood help` into another form. */
enum help_form { HELP_TEXT, HELP_MAN, HELP_MARKDOWN, HELP_BASH };

struct options {
    enum command command;
    struct machine_config machine; /* strings borrowed from argv or owned below */
    bool wants_help;               /* --help: everything else was not looked at */
    const char *dump_dtb;          /* run --dump-dtb */
    const char *output;            /* dtb --output */
    const char *lesson;            /* demo LESSON, inspect --lesson; NULL: none given */
    struct inspect_config inspect;
    bool monitor;                  /* run --monitor */
    const char *monitor_script;
    const char *events;            /* run --events */
    bool lint;                     /* --lint, --lint-file */
    const char *lint_file;         /* NULL: standard error */
    const char *report;            /* run --report */
    const char *input;             /* disasm FILE (NULL: standard input), trace FILE */
    const char *gdb;               /* run --gdb */
    bool gdb_wait;
    bool wants_stats;
    bool wants_list;
    bool wants_extensions;
    enum help_form help_form;
    int help_command; /* help COMMAND: an enum command; -1: all */
    char **owned;     /* strings that are parts of arguments; owned */
    unsigned n_owned;
};

/*
 * Parses argv (argv[0] is the program, argv[1] the command). Returns 0, or -EINVAL/-ENOMEM with a
 * one-line reason. argv may be reordered. options_free() after success and failure alike.
 */
NODISCARD int options_parse(struct options *options, int argc, char **argv, char *error,
                            size_t error_size);
void options_free(struct options *options);

/* Help of one command, or of the program (command < 0). */
void options_print_help(FILE *out, int command);
void options_print_man(FILE *out);
void options_print_markdown(FILE *out);
void options_print_bash(FILE *out);

#endif
