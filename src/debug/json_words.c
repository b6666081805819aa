#include "debug/json_words.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

json_t *json_hex(uint64_t value)
{
    return json_sprintf("0x%" PRIx64, value);
}

json_t *json_count(uint64_t value)
{
    return json_integer((json_int_t)value);
}

json_t *json_words(const char *text)
{
    char *copy = text ? strdup(text) : NULL;
    json_t *json;

    if (!copy)
        return json_null();
    for (char *c = copy; *c; c++) {
        if (*c & 0x80)
            *c = '?';
    }
    json = json_string(copy);
    free(copy);
    return json;
}
