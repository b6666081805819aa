/* What --stats prints: counters of the machine and of each hart. */
#include <inttypes.h>
#include <stdio.h>

#include "cpu/causes.h"
#include "jit/jit.h"
#include "machine/internal.h"

static void print_count(FILE *out, const char *what, uint64_t count)
{
    fprintf(out, "  %-40s %14" PRIu64 "\n", what, count);
}

static void print_exits(FILE *out, const uint64_t *counts, const char *(*name_of)(uint64_t))
{
    for (unsigned cause = 0; cause < HART_CAUSES; cause++) {
        const char *name = name_of(cause);
        char text[80];

        if (!counts[cause])
            continue;
        snprintf(text, sizeof(text), "exits by %s (%u)", name ? name : "cause", cause);
        print_count(out, text, counts[cause]);
    }
}

static void print_guests(FILE *out, const struct hart_stats *s)
{
    if (!s->world_switches)
        return;
    print_count(out, "world switches", s->world_switches);
    print_exits(out, s->guest_exceptions, exception_name);
    print_exits(out, s->guest_interrupts, interrupt_name);
}

static uint64_t hits_of(const struct tlb_counts *c)
{
    return c->accesses > c->data_misses ? c->accesses - c->data_misses : 0;
}

/* An AMO counts as a load and a store, and misses once. */
static void print_world(FILE *out, const struct tlb_tallies *tallies, bool virt)
{
    struct tlb_counts sum = tlb_tally_sum(tallies, virt);

    print_count(out, virt ? "TLB misses, V=1" : "TLB misses, V=0",
                sum.data_misses + sum.fetch_misses);
    if (!sum.accesses)
        return;
    print_count(out, virt ? "loads and stores, V=1" : "loads and stores, V=0", sum.accesses);
    print_count(out, "  TLB hits", hits_of(&sum));
}

static void print_counts(FILE *out, const char *what, const struct tlb_counts *c)
{
    fprintf(out, "    %-28s %14" PRIu64 " %14" PRIu64, what, c->data_misses, c->fetch_misses);
    if (c->accesses)
        fprintf(out, " %14" PRIu64, hits_of(c));
    fputc('\n', out);
}

#define OWNERS_PRINTED 16

static void print_owners(FILE *out, const struct tlb_tallies *tallies, bool counts_accesses)
{
    struct tlb_counts others = {0};
    uint64_t n_others = tallies->n_rest[0] + tallies->n_rest[1];
    char text[64];

    fprintf(out, "  %-30s %14s %14s%s\n", "TLB by context", "data misses", "fetch misses",
            counts_accesses ? "      data hits" : "");
    for (unsigned i = 0; i < tallies->n && i < OWNERS_PRINTED; i++) {
        tlb_owner_name(&tallies->row[i].owner, text, sizeof(text));
        print_counts(out, text, &tallies->row[i].counts);
    }
    for (unsigned i = OWNERS_PRINTED; i < tallies->n; i++, n_others++)
        tlb_counts_add(&others, &tallies->row[i].counts);
    for (unsigned virt = 0; virt < 2; virt++)
        tlb_counts_add(&others, &tallies->rest[virt]);
    if (n_others) {
        snprintf(text, sizeof(text), "%" PRIu64 " others", n_others);
        print_counts(out, text, &others);
    }
}

static void print_hart(FILE *out, unsigned id, const struct hart_stats *s)
{
    const struct {
        const char *what;
        uint64_t count;
    } rows[] = {
#define COUNT(what, member) {what, s->member},
#include "cpu/hart_counts.def"
#undef COUNT
    };

    fprintf(out, "hart %u\n", id);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
        print_count(out, rows[i].what, rows[i].count);
    print_guests(out, s);
}

static void print_jit(FILE *out, const struct engine *engine)
{
    struct jit_stats s;

    jit_get_stats(engine, &s);
    fprintf(out, "jit\n");
    print_count(out, "regions translated", s.regions);
    print_count(out, "  instructions", s.region_insns);
    print_count(out, "  of these called", s.calls_emitted);
    print_count(out, "  bytes of code", s.bytes);
    print_count(out, "  microseconds", s.translate_ns / 1000);
    print_count(out, "jumps linked", s.links);
    print_count(out, "flushes", s.flushes);
    print_count(out, "translations refused", s.failures);
}

static void print_check(FILE *out, const struct check *check)
{
    struct check_stats s;

    check_get_stats(check, &s);
    fprintf(out, "check\n");
    print_count(out, "comparisons", s.returns);
    print_count(out, "instructions repeated", s.insns);
    print_count(out, "accesses to devices", s.accesses);
}

void machine_print_stats(const struct machine *m, FILE *out)
{
    fprintf(out, "machine\n");
    print_count(out, "instructions", m->instructions);
    print_count(out, "poll rounds", m->n_polls);
    print_count(out, "sleeps", m->n_sleeps);
    print_count(out, "resets", m->n_resets);
    if (m->engine)
        print_jit(out, m->engine);
    if (m->check)
        print_check(out, m->check);
    for (unsigned i = 0; i < m->config.n_harts; i++) {
        struct hart_stats s;
        struct tlb_tallies tallies;

        hart_get_stats(m->harts[i], &s);
        hart_get_tallies(m->harts[i], &tallies);
        print_hart(out, i, &s);
        print_world(out, &tallies, false);
        print_world(out, &tallies, true);
        print_owners(out, &tallies, m->config.counts_accesses);
    }
}
