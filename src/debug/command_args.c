/* Words of a command into numbers, filters and spaces. */
#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "cpu/state.h"
#include "debug/command_internal.h"

#define VMID_MAX 0x3fff
#define ASID_MAX 0xffff

const struct space_choice space_choice_current = {
    .kind = SPACE_VIRTUAL, .hart = -1, .vmid = -1, .asid = -1};

static bool read_number(const char *text, uint64_t *out)
{
    bool is_hex = text[0] == '0' && (text[1] | 0x20) == 'x';
    char *end;

    if (!isxdigit((unsigned char)text[is_hex ? 2 : 0]))
        return false;
    errno = 0;
    *out = strtoull(text, &end, is_hex ? 16 : 10);
    return errno == 0 && !*end;
}

bool words_number(const struct words *w, unsigned index, const char *what, uint64_t *out)
{
    if (index >= w->n)
        return complain(w, "%s is missing", what);
    if (!read_number(w->word[index], out))
        return complain(w, "%s \"%s\" is not a number (decimal or 0x...)", what, w->word[index]);
    return true;
}

/* SYMBOL or SYMBOL+NUMBER. */
static bool read_symbol(struct debug *debug, const char *text, uint64_t *out)
{
    const char *plus = strchr(text, '+');
    uint64_t offset = 0;
    char *name;
    bool found;

    if (plus && !read_number(plus + 1, &offset))
        return false;
    name = plus ? strndup(text, (size_t)(plus - text)) : strdup(text);
    found = name && names_find(debug_names(debug), debug_machine(debug), name, out);
    free(name);
    if (found)
        *out += offset;
    return found;
}

bool command_address(struct debug *debug, const char *text, uint64_t *address)
{
    return read_number(text, address) || read_symbol(debug, text, address);
}

bool words_address(const struct words *w, unsigned index, const char *what, uint64_t *out)
{
    if (index >= w->n)
        return complain(w, "%s is missing", what);
    if (!command_address(w->commander->debug, w->word[index], out))
        return complain(w, "%s \"%s\" is neither a number (decimal or 0x...) nor a symbol", what,
                        w->word[index]);
    return true;
}

/* The value of KEY=VALUE when the word has this key, else NULL. */
static const char *value_of(const char *word, const char *key)
{
    size_t n = strlen(key);

    return strncmp(word, key, n) == 0 && word[n] == '=' ? word + n + 1 : NULL;
}

static bool take_number(const struct words *w, const char *word, const char *text, uint64_t limit,
                        uint64_t *out)
{
    if (!read_number(text, out) || *out > limit)
        return complain(w, "\"%s\": not a number from 0 to %" PRIu64, word, limit);
    return true;
}

static uint64_t last_hart(const struct words *w)
{
    return machine_n_harts(debug_machine(w->commander->debug)) - 1;
}

static bool take_mode(const struct words *w, const char *text, struct point_filter *filter)
{
    static const struct {
        const char *name;
        int virt;
        enum priv priv;
    } modes[] = {{"m", 0, PRIV_M},  {"s", FILTER_ANY, PRIV_S}, {"u", FILTER_ANY, PRIV_U},
                 {"hs", 0, PRIV_S}, {"vs", 1, PRIV_S},         {"vu", 1, PRIV_U}};

    for (size_t i = 0; i < ARRAY_SIZE(modes); i++) {
        if (strcmp(text, modes[i].name) != 0)
            continue;
        filter->priv = (int)modes[i].priv;
        if (modes[i].virt != FILTER_ANY)
            filter->virt = modes[i].virt;
        return true;
    }
    return complain(w, "mode \"%s\" is none of m, s, u, hs, vs, vu", text);
}

static bool take_condition(const struct words *w, const char *word, struct point_filter *filter)
{
    const char *text;
    uint64_t n;

    if ((text = value_of(word, "mode")))
        return take_mode(w, text, filter);
    if ((text = value_of(word, "v"))) {
        if (!take_number(w, word, text, 1, &n))
            return false;
        filter->virt = (int)n;
    } else if ((text = value_of(word, "vmid"))) {
        if (!take_number(w, word, text, VMID_MAX, &n))
            return false;
        filter->vmid = (int32_t)n;
    } else if ((text = value_of(word, "hart"))) {
        if (!take_number(w, word, text, last_hart(w), &n))
            return false;
        filter->hart = (int)n;
    } else {
        return complain(w, "\"%s\" is no condition", word);
    }
    return true;
}

bool words_filter(const struct words *w, unsigned first, struct point_filter *filter)
{
    for (unsigned i = first; i < w->n; i++) {
        if (!take_condition(w, w->word[i], filter))
            return false;
    }
    return true;
}

static bool take_choice(const struct words *w, const char *word, struct space_choice *choice)
{
    const char *text;
    uint64_t n;

    if ((text = value_of(word, "vmid"))) {
        if (!take_number(w, word, text, VMID_MAX, &n))
            return false;
        choice->vmid = (int32_t)n;
    } else if ((text = value_of(word, "asid"))) {
        if (!take_number(w, word, text, ASID_MAX, &n))
            return false;
        choice->asid = (int32_t)n;
    } else if ((text = value_of(word, "hart"))) {
        if (!take_number(w, word, text, last_hart(w), &n))
            return false;
        choice->hart = (int)n;
    } else if ((text = value_of(word, "hgatp"))) {
        choice->has_hgatp = true;
        return take_number(w, word, text, UINT64_MAX, &choice->hgatp);
    } else if ((text = value_of(word, "vsatp"))) {
        choice->has_vsatp = true;
        return take_number(w, word, text, UINT64_MAX, &choice->vsatp);
    } else {
        return complain(w, "\"%s\" does not belong here", word);
    }
    return true;
}

bool words_choice(const struct words *w, unsigned first, struct space_choice *choice,
                  bool *device)
{
    for (unsigned i = first; i < w->n; i++) {
        if (device && strcmp(w->word[i], "device") == 0)
            *device = true;
        else if (!take_choice(w, w->word[i], choice))
            return false;
    }
    return true;
}

static const char *const space_names[] = {
    [SPACE_VIRTUAL] = "virtual",
    [SPACE_PHYSICAL] = "physical",
    [SPACE_GUEST_PHYSICAL] = "guest-physical",
    [SPACE_GUEST_VIRTUAL] = "guest-virtual",
};

bool words_space(const struct words *w, unsigned index, struct space_choice *choice)
{
    *choice = space_choice_current;
    for (unsigned kind = 0; index < w->n && kind < ARRAY_SIZE(space_names); kind++) {
        if (strcmp(w->word[index], space_names[kind]) == 0) {
            choice->kind = (enum space_kind)kind;
            return true;
        }
    }
    return complain(w, "name a space: virtual, physical, guest-physical or guest-virtual");
}

void print_choice(const struct space_choice *choice, FILE *out)
{
    fputs(space_names[choice->kind], out);
    if (choice->hart >= 0)
        fprintf(out, " hart=%d", choice->hart);
    if (choice->vmid >= 0)
        fprintf(out, " vmid=%d", (int)choice->vmid);
    if (choice->asid >= 0)
        fprintf(out, " asid=%d", (int)choice->asid);
    if (choice->has_hgatp)
        fprintf(out, " hgatp=%#" PRIx64, choice->hgatp);
    if (choice->has_vsatp)
        fprintf(out, " vsatp=%#" PRIx64, choice->vsatp);
}

void filter_json(json_t *o, const struct point_filter *filter)
{
    const struct {
        const char *name;
        int value;
    } conditions[] = {{"v", filter->virt},
                      {"privilege", filter->priv},
                      {"hart", filter->hart},
                      {"vmid", filter->vmid}};

    for (size_t i = 0; i < ARRAY_SIZE(conditions); i++) {
        if (conditions[i].value != FILTER_ANY)
            json_object_set_new(o, conditions[i].name, json_integer(conditions[i].value));
    }
}

void print_filter(const struct point_filter *filter, FILE *out)
{
    static const char names[] = {'u', 's', '?', 'm'};

    if (filter->virt != FILTER_ANY)
        fprintf(out, " v=%d", filter->virt);
    if (filter->vmid != FILTER_ANY)
        fprintf(out, " vmid=%d", (int)filter->vmid);
    if (filter->priv != FILTER_ANY)
        fprintf(out, " mode=%c", names[filter->priv & 3]);
    if (filter->hart != FILTER_ANY)
        fprintf(out, " hart=%d", filter->hart);
}
