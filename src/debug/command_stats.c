/* What the harts have counted: exits of guests, walks, fences, TLB misses. */
#include <inttypes.h>

#include "cpu/causes.h"
#include "debug/command_internal.h"
#include "debug/json_words.h"
#include "mem/tlb_tally.h"

#define OWNERS_SHOWN 16

/* A row of exits, if there were any. */
static void tell_exits_by(const struct words *w, json_t *list, bool is_interrupt, unsigned cause,
                          uint64_t count)
{
    const char *name = is_interrupt ? interrupt_name(cause) : exception_name(cause);
    json_t *o;

    if (!count)
        return;
    if (!w->json) {
        fprintf(w->out, "  %-44s %2u %14" PRIu64 "\n", name ? name : "a cause without a name",
                cause, count);
        return;
    }
    o = json_object();
    json_object_set_new(o, "interrupt", json_boolean(is_interrupt));
    json_object_set_new(o, "cause", json_count(cause));
    json_object_set_new(o, "words", json_words(name));
    json_object_set_new(o, "count", json_count(count));
    json_array_append_new(list, o);
}

static json_t *tell_exits(const struct words *w, unsigned hart)
{
    json_t *list = w->json ? json_array() : NULL;
    struct hart_stats s;
    json_t *o = NULL;

    hart_get_stats(machine_hart(debug_machine(w->commander->debug), hart), &s);
    if (!w->json)
        fprintf(w->out, "hart %u: %" PRIu64 " world switches\n", hart, s.world_switches);
    for (unsigned cause = 0; cause < HART_CAUSES; cause++)
        tell_exits_by(w, list, false, cause, s.guest_exceptions[cause]);
    for (unsigned cause = 0; cause < HART_CAUSES; cause++)
        tell_exits_by(w, list, true, cause, s.guest_interrupts[cause]);
    if (w->json) {
        o = json_object();
        json_object_set_new(o, "hart", json_count(hart));
        json_object_set_new(o, "world_switches", json_count(s.world_switches));
        json_object_set_new(o, "exits", list);
    }
    return o;
}

/* Of each hart what `tell` tells. */
static bool tell_harts(const struct words *w, json_t *(*tell)(const struct words *w, unsigned hart))
{
    json_t *list = w->json ? json_array() : NULL;

    for (unsigned i = 0; i < machine_n_harts(debug_machine(w->commander->debug)); i++) {
        json_t *o = tell(w, i);

        if (w->json)
            json_array_append_new(list, o);
    }
    if (w->json)
        json_object_set_new(w->json, "harts", list);
    return true;
}

bool command_exits(const struct words *w)
{
    return tell_harts(w, tell_exits);
}

static json_t *tell_owners(const struct words *w, struct hart *h)
{
    json_t *list = w->json ? json_array() : NULL;
    struct tlb_tallies tallies;

    hart_get_tallies(h, &tallies);
    for (unsigned i = 0; i < tallies.n && i < OWNERS_SHOWN; i++) {
        const struct tlb_counts *counts = &tallies.row[i].counts;
        char name[64];

        tlb_owner_name(&tallies.row[i].owner, name, sizeof(name));
        if (w->json) {
            json_t *o = json_object();

            json_object_set_new(o, "context", json_string(name));
            json_object_set_new(o, "data_misses", json_count(counts->data_misses));
            json_object_set_new(o, "fetch_misses", json_count(counts->fetch_misses));
            json_array_append_new(list, o);
        } else {
            fprintf(w->out, "  TLB misses of %-24s %10" PRIu64 " data %10" PRIu64 " fetch\n", name,
                    counts->data_misses, counts->fetch_misses);
        }
    }
    return list;
}

static json_t *tell_counts(const struct words *w, unsigned hart)
{
    struct hart *h = machine_hart(debug_machine(w->commander->debug), hart);
    json_t *o = w->json ? json_object() : NULL;
    struct hart_stats s;

    hart_get_stats(h, &s);
    const struct {
        const char *what, *member;
        uint64_t count;
    } rows[] = {
#define COUNT(what, member) {what, #member, s.member},
#include "cpu/hart_counts.def"
#undef COUNT
    };
    if (w->json)
        json_object_set_new(o, "hart", json_count(hart));
    else
        fprintf(w->out, "hart %u\n", hart);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        if (w->json)
            json_object_set_new(o, rows[i].member, json_count(rows[i].count));
        else
            fprintf(w->out, "  %-40s %14" PRIu64 "\n", rows[i].what, rows[i].count);
    }
    if (w->json)
        json_object_set_new(o, "tlb", tell_owners(w, h));
    else
        (void)tell_owners(w, h);
    return o;
}

bool command_counts(const struct words *w)
{
    return tell_harts(w, tell_counts);
}
