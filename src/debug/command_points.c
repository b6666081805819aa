/* Breakpoints and watchpoints. */
#include <inttypes.h>
#include <string.h>

#include "debug/command_internal.h"
#include "debug/json_words.h"

static bool add(const struct words *w, const struct point *point)
{
    const struct point *added = debug_add_point(w->commander->debug, point);

    if (!added)
        return complain(w, "no room for another point (%d at most), or it is empty", POINTS_MAX);
    fprintf(w->out, "%u\n", added->id);
    return true;
}

bool command_break(const struct words *w)
{
    struct point point = {.kind = POINT_SOFT, .length = 2, .filter = point_filter_any};

    return words_address(w, 0, "break: the address", &point.address) &&
           words_filter(w, 1, &point.filter) && add(w, &point);
}

static bool take_kind(const char *word, struct point *point)
{
    static const struct {
        const char *name;
        enum point_kind kind;
    } kinds[] = {{"r", POINT_READ}, {"w", POINT_WRITE}, {"rw", POINT_ACCESS}};

    for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
        if (strcmp(word, kinds[i].name) == 0) {
            point->kind = kinds[i].kind;
            return true;
        }
    }
    return false;
}

bool command_watch(const struct words *w)
{
    struct point point = {.kind = POINT_WRITE, .filter = point_filter_any};
    unsigned next = 2;

    if (!words_address(w, 0, "watch: the address", &point.address) ||
        !words_number(w, 1, "watch: the length", &point.length))
        return false;
    if (next < w->n && take_kind(w->word[next], &point))
        next++;
    if (next < w->n && strcmp(w->word[next], "physical") == 0) {
        point.is_physical = true;
        next++;
    }
    return words_filter(w, next, &point.filter) && add(w, &point);
}

static const char *const kinds_of_points[] = {"break", "hbreak", "watch w", "watch r", "watch rw"};

static void print_point(const struct words *w, const struct point *point)
{
    fprintf(w->out, "%u %s %#" PRIx64, point->id, kinds_of_points[point->kind], point->address);
    if (point->kind != POINT_SOFT && point->kind != POINT_HARD)
        fprintf(w->out, " length %" PRIu64 "%s", point->length,
                point->is_physical ? " physical" : "");
    print_filter(&point->filter, w->out);
    fprintf(w->out, ", %" PRIu64 " hits%s\n", point->hits, point->is_remote ? ", gdb's" : "");
}

static json_t *point_json(const struct point *point)
{
    json_t *o = json_object();

    json_object_set_new(o, "id", json_count(point->id));
    json_object_set_new(o, "kind", json_string(kinds_of_points[point->kind]));
    json_object_set_new(o, "address", json_hex(point->address));
    json_object_set_new(o, "length", json_count(point->length));
    json_object_set_new(o, "physical", json_boolean(point->is_physical));
    json_object_set_new(o, "hits", json_count(point->hits));
    filter_json(o, &point->filter);
    return o;
}

bool command_points(const struct words *w)
{
    const struct points *points = debug_points(w->commander->debug);
    json_t *list = w->json ? json_array() : NULL;

    for (unsigned i = 0; i < points->n; i++) {
        if (w->json)
            json_array_append_new(list, point_json(&points->list[i]));
        else
            print_point(w, &points->list[i]);
    }
    if (w->json)
        json_object_set_new(w->json, "points", list);
    return true;
}

bool command_delete(const struct words *w)
{
    uint64_t id;

    if (w->n == 1 && strcmp(w->word[0], "all") == 0) {
        debug_clear_points(w->commander->debug, false);
        return true;
    }
    if (!words_number(w, 0, "delete: the number", &id))
        return false;
    if (id > UINT32_MAX || !debug_remove_point(w->commander->debug, (unsigned)id))
        return complain(w, "delete: there is no point %" PRIu64, id);
    return true;
}

bool command_filter(const struct words *w)
{
    struct point_filter filter = point_filter_any;

    if (w->n == 0) {
        fputs("filter:", w->out);
        print_filter(&w->commander->filter, w->out);
        fputc('\n', w->out);
        return true;
    }
    if (!(w->n == 1 && strcmp(w->word[0], "none") == 0) && !words_filter(w, 0, &filter))
        return false;
    w->commander->filter = filter;
    return true;
}
