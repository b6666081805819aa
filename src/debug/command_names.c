/* Symbols of files that the user names. */
#include <inttypes.h>

#include "debug/command_internal.h"
#include "debug/json_words.h"

static json_t *table_json(const struct names_table *t)
{
    json_t *o = json_object();

    json_object_set_new(o, "file", json_words(t->path));
    json_object_set_new(o, "symbols", json_count(symbols_count(t->symbols)));
    filter_json(o, &t->where);
    return o;
}

static bool list_tables(const struct words *w)
{
    struct debug *debug = w->commander->debug;
    const struct symbols *loaded = machine_symbols(debug_machine(debug));
    size_t n = loaded ? symbols_count(loaded) : 0;
    json_t *files = w->json ? json_array() : NULL;

    for (const struct names_table *t = debug_names(debug)->tables; t; t = t->next) {
        if (w->json) {
            json_array_append_new(files, table_json(t));
            continue;
        }
        fprintf(w->out, "%zu of %s", symbols_count(t->symbols), t->path);
        print_filter(&t->where, w->out);
        fputc('\n', w->out);
    }
    if (w->json) {
        json_object_set_new(w->json, "files", files);
        json_object_set_new(w->json, "loaded", json_count(n));
    } else {
        fprintf(w->out, "%zu of what was loaded\n", n);
    }
    return true;
}

bool command_symbols(const struct words *w)
{
    struct point_filter where = point_filter_any;
    char error[512];

    if (w->n == 0)
        return list_tables(w);
    if (!words_filter(w, 1, &where))
        return false;
    if (names_add(debug_names(w->commander->debug), w->word[0], &where, error, sizeof(error)) < 0)
        return complain(w, "symbols: %s", error);
    return true;
}
