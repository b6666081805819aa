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

/* An AMO counts as a load and a store, and misses once. */
static void print_accesses(FILE *out, const struct hart_stats *s)
{
    for (unsigned virt = 0; virt < 2; virt++) {
        uint64_t misses = s->tlb_misses[virt] - s->fetch_misses[virt];
        uint64_t accesses = s->accesses[virt];

        if (!accesses)
            continue;
        print_count(out, virt ? "loads and stores, V=1" : "loads and stores, V=0", accesses);
        print_count(out, "  TLB hits", accesses > misses ? accesses - misses : 0);
    }
}

static void print_hart(FILE *out, unsigned id, const struct hart_stats *s)
{
    const struct {
        const char *what;
        uint64_t count;
    } rows[] = {
        {"instructions", s->insns},
        {"traps", s->traps},
        {"interrupts", s->interrupts},
        {"blocks decoded", s->blocks_decoded},
        {"blocks dropped", s->blocks_dropped},
        {"jump cache misses", s->jump_cache_misses},
        {"entries of translations", s->native_entries},
        {"TLB misses, V=0", s->tlb_misses[0]},
        {"TLB misses, V=1", s->tlb_misses[1]},
        {"walks of satp and vsatp", s->walks},
        {"  PTEs read", s->walk_loads},
        {"walks of hgatp", s->guest_walks},
        {"  PTEs read", s->guest_walk_loads},
        {"G-stage cache hits", s->guest_walk_hits},
        {"changes of TLB bank", s->bank_switches},
        {"banks filled anew", s->bank_fills},
        {"fences of satp and vsatp", s->fences},
        {"fences of hgatp", s->guest_fences},
        {"entries that fences dropped", s->fenced_entries},
    };

    fprintf(out, "hart %u\n", id);
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
        print_count(out, rows[i].what, rows[i].count);
    print_accesses(out, s);
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

void machine_print_stats(const struct machine *m, FILE *out)
{
    fprintf(out, "machine\n");
    print_count(out, "instructions", m->instructions);
    print_count(out, "poll rounds", m->n_polls);
    print_count(out, "sleeps", m->n_sleeps);
    print_count(out, "resets", m->n_resets);
    if (m->engine)
        print_jit(out, m->engine);
    for (unsigned i = 0; i < m->config.n_harts; i++) {
        struct hart_stats s;

        hart_get_stats(m->harts[i], &s);
        print_hart(out, i, &s);
    }
}
