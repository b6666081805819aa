/*
 * The rows of options.def as the parser and the printers see them, and what parses their values.
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

/* option_<id>() of each row: 0, or -EINVAL with error, or -ENOMEM. */
#define OPTION(id, ...) int option_##id(const struct option_value *value);
#include "options.def"

/* Writes the reason why a value cannot be taken; returns -EINVAL. */
PRINTF_LIKE(2, 3) int option_refuse(const struct option_value *value, const char *format, ...);

/*
 * Keeps a string that is a part of an argument until options_free(). Takes `text` over and returns
 * it; NULL when it is NULL or there is no memory.
 */
const char *option_own(struct options *options, char *text);

/* The decimal or 0x... number at the start of `text`; `rest` is what follows. False: none there. */
bool option_read_number(const char *text, uint64_t *number, const char **rest);

/* The whole value as a number, or as a string that is not empty: 0 or -EINVAL with error. */
int option_parse_number(const struct option_value *value, uint64_t *out);
int option_parse_string(const struct option_value *value, const char **out);

/*
 * The next piece of "a,b,c" (",," stands for a comma in a piece), to be freed or owned; `text`
 * moves behind it. NULL: out of memory.
 */
char *option_next_piece(const char **text);

/* What follows "key=" in a piece, "" for the bare key, NULL when it is another key. */
const char *option_piece_value(const char *piece, const char *key);

/* "on", "off", or "" for on: 0 or -EINVAL with error, which names `key`. */
int option_parse_switch(const struct option_value *value, const char *key, const char *text,
                        bool *out);

/* Whether the options go together: 0, or -EINVAL with a one-line reason. */
int options_check(const struct options *options, char *error, size_t size);

static inline bool option_is_for(const struct option_row *row, int command)
{
    return row->name && (command < 0 || (row->commands >> command & 1));
}

#endif
