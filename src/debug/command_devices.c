/* What devices tell of their state. */
#include <inttypes.h>

#include "debug/command_internal.h"
#include "debug/json_words.h"

/* Where the values go that are told next. */
struct telling {
    const struct words *w;
    const struct device *dev;
    json_t *list;   /* borrowed */
    json_t *device; /* in the list */
    json_t *values; /* of the device or of its last part */
    bool has_begun;
    bool in_line;   /* text: a line has been begun */
};

/* A device shows with the first that it tells. */
static void begin(struct telling *t)
{
    if (t->has_begun)
        return;
    t->has_begun = true;
    if (!t->w->json) {
        fprintf(t->w->out, "%#" PRIx64 " %s\n", t->dev->base, t->dev->name);
        return;
    }
    t->device = json_object();
    t->values = json_array();
    json_object_set_new(t->device, "name", json_string(t->dev->name));
    json_object_set_new(t->device, "base", json_hex(t->dev->base));
    json_object_set_new(t->device, "values", t->values);
    json_array_append_new(t->list, t->device);
}

static void end_line(struct telling *t)
{
    if (t->in_line)
        fputc('\n', t->w->out);
    t->in_line = false;
}

static void tell_part(void *ctx, const char *kind, unsigned index)
{
    struct telling *t = ctx;
    json_t *parts, *o;

    begin(t);
    if (!t->w->json) {
        end_line(t);
        fprintf(t->w->out, "  %s %u:", kind, index);
        t->in_line = true;
        return;
    }
    parts = json_object_get(t->device, "parts");
    if (!parts) {
        parts = json_array();
        json_object_set_new(t->device, "parts", parts);
    }
    o = json_object();
    json_object_set_new(o, "kind", json_string(kind));
    json_object_set_new(o, "index", json_count(index));
    t->values = json_array();
    json_object_set_new(o, "values", t->values);
    json_array_append_new(parts, o);
}

static void tell_value(void *ctx, const char *name, uint64_t value)
{
    struct telling *t = ctx;
    json_t *o;

    begin(t);
    if (!t->w->json) {
        fprintf(t->w->out, "%s %s %#" PRIx64, t->in_line ? "" : " ", name, value);
        t->in_line = true;
        return;
    }
    o = json_object();
    json_object_set_new(o, "name", json_string(name));
    json_object_set_new(o, "value", json_hex(value));
    json_array_append_new(t->values, o);
}

bool command_state(const struct words *w)
{
    const struct phys *phys = machine_phys(debug_machine(w->commander->debug));
    json_t *list = w->json ? json_array() : NULL;
    struct device *dev;
    bool found = false;

    for (unsigned i = 0; (dev = phys_device_at(phys, i)) != NULL; i++) {
        struct telling t = {.w = w, .dev = dev, .list = list};

        if (!dev->ops->tell || (w->n && strcmp(w->word[0], dev->name) != 0))
            continue;
        dev->ops->tell(dev, &(struct device_listener){tell_part, tell_value, &t});
        end_line(&t);
        found = true;
    }
    if (w->json)
        json_object_set_new(w->json, "devices", list);
    return found || complain(w, "no device \"%s\" tells its state", w->n ? w->word[0] : "");
}
