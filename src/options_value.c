/*
 * What the values of several options have in common: numbers, lists, and the way to refuse one.
 */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "options_internal.h"

int option_refuse(const struct option_value *value, const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vsnprintf(value->error, value->error_size, format, args);
    va_end(args);
    return -EINVAL;
}

const char *option_own(struct options *options, char *text)
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

bool option_read_number(const char *text, uint64_t *number, const char **rest)
{
    char *end;

    if (!isdigit((unsigned char)*text))
        return false;
    errno = 0;
    *number = strtoull(text, &end, text[0] == '0' && (text[1] | 0x20) == 'x' ? 16 : 10);
    *rest = end;
    return errno == 0;
}

int option_parse_number(const struct option_value *value, uint64_t *out)
{
    const char *rest;

    if (!option_read_number(value->text, out, &rest) || *rest)
        return option_refuse(value, "\"%s\" is not a number (decimal or 0x..., at most 64 bits)",
                             value->text);
    return 0;
}

int option_parse_string(const struct option_value *value, const char **out)
{
    if (!*value->text)
        return option_refuse(value, "the value is empty");
    *out = value->text;
    return 0;
}

char *option_next_piece(const char **text)
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

const char *option_piece_value(const char *piece, const char *key)
{
    size_t n = strlen(key);

    if (strncmp(piece, key, n) != 0 || (piece[n] && piece[n] != '='))
        return NULL;
    return piece[n] ? piece + n + 1 : "";
}

int option_parse_switch(const struct option_value *value, const char *key, const char *text,
                        bool *out)
{
    if (strcmp(text, "") != 0 && strcmp(text, "on") != 0 && strcmp(text, "off") != 0)
        return option_refuse(value, "%s=%s is neither on nor off", key, text);
    *out = strcmp(text, "off") != 0;
    return 0;
}
