/* Walks told step by step, and what a stage maps. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/csr_bits.h"
#include "debug/command_internal.h"
#include "debug/json_words.h"
#include "debug/map.h"
#include "debug/walk_print.h"

/* Who makes the access that is followed. */
struct walker {
    bool is_current; /* the mode of the hart now */
    bool virt;
    enum priv priv;
    enum access_type type;
};

static bool take_type(const char *word, struct walker *walker)
{
    static const struct {
        const char *name;
        enum access_type type;
    } types[] = {{"load", ACCESS_LOAD},
                 {"store", ACCESS_STORE},
                 {"fetch", ACCESS_FETCH},
                 {"amo", ACCESS_AMO},
                 {"hlvx", ACCESS_HLVX}};

    for (size_t i = 0; i < ARRAY_SIZE(types); i++) {
        if (strcmp(word, types[i].name) == 0) {
            walker->type = types[i].type;
            return true;
        }
    }
    return false;
}

static bool take_walker(const char *word, struct walker *walker)
{
    static const struct {
        const char *name;
        bool virt;
        enum priv priv;
    } modes[] = {{"as=m", false, PRIV_M},
                 {"as=hs", false, PRIV_S},
                 {"as=u", false, PRIV_U},
                 {"as=vs", true, PRIV_S},
                 {"as=vu", true, PRIV_U}};

    for (size_t i = 0; i < ARRAY_SIZE(modes); i++) {
        if (strcmp(word, modes[i].name) == 0) {
            walker->is_current = false;
            walker->virt = modes[i].virt;
            walker->priv = modes[i].priv;
            return true;
        }
    }
    return false;
}

/* Takes the words that are about the access; the others move up to `first`, for words_choice(). */
static void take_access(struct words *w, unsigned first, struct walker *walker)
{
    unsigned kept = first;

    for (unsigned i = first; i < w->n; i++) {
        if (!take_type(w->word[i], walker) && !take_walker(w->word[i], walker))
            w->word[kept++] = w->word[i];
    }
    w->n = kept;
}

static struct hart *chosen_hart(const struct words *w, const struct space_choice *choice)
{
    unsigned n = choice->hart >= 0 ? (unsigned)choice->hart : w->commander->hart;

    return machine_hart(debug_machine(w->commander->debug), n);
}

/* The space of the choice, if a walk can go through it. */
static bool take_space(const struct words *w, const struct space_choice *choice,
                       struct space *space)
{
    const char *reason;

    if (!command_space(w->commander, choice, space, &reason))
        return complain(w, "%s", reason);
    if (!space_has_mode(space->atp) || !space_has_mode(space->hgatp))
        return complain(w, "the mode of that root, bits 63 to 60, is reserved");
    return true;
}

static bool take_asid(const struct words *w, const struct space_choice *choice,
                      struct space *space)
{
    return space_of_asid(debug_machine(w->commander->debug), choice->asid, space) ||
           complain(w, "no hart has used that ASID of satp lately");
}

/* The roots as the user wants them, over those of the context. */
static bool choose_roots(const struct words *w, const struct space_choice *choice,
                         enum priv priv, struct tlb_context *context)
{
    bool is_guests = choice->vmid >= 0 || choice->has_hgatp || choice->has_vsatp;
    bool virt = context->data & CTX_VIRT;
    struct space space;

    if (!is_guests && choice->asid < 0)
        return true;
    if (is_guests && !virt)
        return complain(w, "vmid=, hgatp= and vsatp= are about a guest: add as=vs or as=vu");
    if (!virt && priv == PRIV_M)
        return complain(w, "asid= is about translation: add as=hs, u, vs or vu");
    if (virt ? !take_space(w, choice, &space) : !take_asid(w, choice, &space))
        return false;
    context->atp = space.atp;
    context->hgatp = space.hgatp;
    context->data &= ~(uint32_t)CTX_PAGED;
    context->data |= field_get(space.atp, SATP_MODE) != ATP_MODE_BARE ? CTX_PAGED : 0u;
    context->fetch = context->data;
    return true;
}

static bool check_walker(const struct words *w, const struct walker *walker, const struct hart *h)
{
    if ((walker->virt || walker->type == ACCESS_HLVX) && !isa_has(h->config.isa, EXT_H))
        return complain(w, "the machine has no H extension");
    if (walker->type == ACCESS_HLVX && !walker->virt)
        return complain(w, "hlvx is an access to a guest: add as=vs or as=vu");
    return true;
}

bool command_walk(const struct words *words)
{
    struct walker walker = {.is_current = true, .type = ACCESS_LOAD};
    struct space_choice choice = space_choice_current;
    struct words w = *words;
    struct tlb_context context;
    struct walk_trace trace;
    uint64_t address;
    struct hart *h;

    if (!words_address(&w, 0, "the address", &address))
        return false;
    take_access(&w, 1, &walker);
    choice.kind = SPACE_GUEST_VIRTUAL;
    if (!words_choice(&w, 1, &choice, NULL))
        return false;
    h = chosen_hart(&w, &choice);
    if (walker.is_current) {
        walker.virt = h->virt;
        walker.priv = (enum priv)h->priv;
    }
    if (!check_walker(&w, &walker, h))
        return false;
    access_context_of(h, walker.virt, walker.priv, &context);
    if (!choose_roots(&w, &choice, walker.priv, &context))
        return false;
    walk_trace(h, address, walker.type, &context, &trace);
    if (w.json)
        walk_json(w.json, h, &trace);
    else
        walk_print(w.out, h, &trace);
    return true;
}

/* To four digits: "12.5 MiB". */
static const char *size_in_words(uint64_t bytes, char *text, size_t n)
{
    static const char *const units[] = {"KiB", "MiB", "GiB", "TiB", "PiB"};
    double size = (double)bytes / 1024;
    unsigned unit = 0;

    for (; size >= 1024 && unit + 1 < ARRAY_SIZE(units); unit++)
        size /= 1024;
    snprintf(text, n, "%.4g %s", size, units[unit]);
    return text;
}

static void print_map(const struct words *w, const struct map *map)
{
    char size[32];

    if (map->is_bare) {
        fputs("Bare: every address leads to itself\n", w->out);
        return;
    }
    for (unsigned i = 0; i < map->n; i++) {
        const struct map_range *r = &map->range[i];

        fprintf(w->out, "%#018" PRIx64 " - %#018" PRIx64 " -> %#014" PRIx64 " %c%c%c\n", r->from,
                r->from + r->size - 1, r->to, r->read ? 'r' : '-', r->write ? 'w' : '-',
                r->execute ? 'x' : '-');
    }
    fprintf(w->out, "%u range%s, %s%s\n", map->n, map->n == 1 ? "" : "s",
            size_in_words(map->bytes, size, sizeof(size)), map->is_cut ? "; there is more" : "");
}

static void map_json(json_t *o, const struct map *map)
{
    json_t *ranges = json_array();

    for (unsigned i = 0; i < map->n; i++) {
        const struct map_range *r = &map->range[i];
        json_t *row = json_object();

        json_object_set_new(row, "from", json_hex(r->from));
        json_object_set_new(row, "size", json_count(r->size));
        json_object_set_new(row, "to", json_hex(r->to));
        json_object_set_new(row, "read", json_boolean(r->read));
        json_object_set_new(row, "write", json_boolean(r->write));
        json_object_set_new(row, "execute", json_boolean(r->execute));
        json_array_append_new(ranges, row);
    }
    json_object_set_new(o, "bare", json_boolean(map->is_bare));
    json_object_set_new(o, "ranges", ranges);
    json_object_set_new(o, "bytes", json_count(map->bytes));
    json_object_set_new(o, "cut", json_boolean(map->is_cut));
}

bool command_map(const struct words *w)
{
    bool is_vs = w->n > 0 && strcmp(w->word[0], "vs") == 0;
    struct space_choice choice = space_choice_current;
    struct space space;
    struct map *map;

    if (!is_vs && (w->n == 0 || strcmp(w->word[0], "g") != 0))
        return complain(w, "map: name a stage, vs or g");
    choice.kind = is_vs ? SPACE_GUEST_VIRTUAL : SPACE_GUEST_PHYSICAL;
    if (!words_choice(w, 1, &choice, NULL) || !take_space(w, &choice, &space))
        return false;
    map = malloc(sizeof(*map));
    if (!map)
        return complain(w, "out of memory");
    if (is_vs)
        map_vs_stage(chosen_hart(w, &choice), space.atp, space.hgatp, map);
    else
        map_gstage(chosen_hart(w, &choice), space.hgatp, map);
    if (w->json)
        map_json(w->json, map);
    else
        print_map(w, map);
    free(map);
    return true;
}
