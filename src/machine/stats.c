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

static void print_share(FILE *out, const char *what, uint64_t part, uint64_t whole)
{
    fprintf(out, "  %-40s %14" PRIu64 " %7.2f %%\n", what, part,
            whole ? 100.0 * (double)part / (double)whole : 0.0);
}

static void print_native(FILE *out, const struct native_counts *n)
{
    uint64_t above = 0;

    fprintf(out, "  in translated code\n");
#define COUNT(member, what) print_count(out, "  " what, above = n->member);
#define MISSES(member, what) print_share(out, "  " what, above - n->member, above);
#include "cpu/native_counts.def"
#undef COUNT
    (void)above;
}

#define CALLS_PRINTED 12

/* The instructions that translations leave to C most. */
static void print_calls(FILE *out, struct engine *engine)
{
    struct jit_call calls[CALLS_PRINTED];
    unsigned n = jit_get_calls(engine, calls, CALLS_PRINTED);

    if (n)
        fprintf(out, "  calls of C for instructions and CSRs\n");
    for (unsigned i = 0; i < n; i++)
        fprintf(out, "    %-38s %14" PRIu64 "\n", calls[i].name, calls[i].count);
}

static void print_jit(FILE *out, struct engine *engine)
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
    print_calls(out, engine);
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
    if (m->config.counts_parts && !m->check) {
        print_count(out, "reads of devices", m->profile.device_reads);
        print_count(out, "writes to devices", m->profile.device_writes);
    }
    if (m->config.counts_parts)
        profile_print(m, out);
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
        if (m->engine && m->config.counts_parts)
            print_native(out, &s.native);
        print_world(out, &tallies, false);
        print_world(out, &tallies, true);
        print_owners(out, &tallies, m->config.counts_accesses);
    }
}
