/*
 * The rows of options.def, as the parser and the printers see them.
 */
#ifndef HARTWOOD_OPTIONS_INTERNAL_H
#define HARTWOOD_OPTIONS_INTERNAL_H

#include "options.h"

/* What a value parser gets; its error text is the reason only, the caller names the option. */
struct option_value {
    struct options *options;
    const char *text; /* NULL for a switch */
    char *error;
    size_t error_size;
};

struct command_row {
    const char *name, *operands, *summary, *description;
};

/* A row of options.def; a GROUP has no name and its heading in `help`. */
struct option_row {
    const char *name, *argument, *completion;
    unsigned commands; /* bit n: exists in command n */
    const char *help;
    int (*parse)(const struct option_value *value); /* 0 or -errno with error */
};

extern const struct command_row option_commands[COMMAND_COUNT];
extern const struct option_row option_rows[];
extern const unsigned option_n_rows;

static inline bool option_is_for(const struct option_row *row, int command)
{
    return row->name && (command < 0 || (row->commands >> command & 1));
}

#endif
