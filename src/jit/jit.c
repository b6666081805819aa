#include "jit/jit.h"

#include <cpuid.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "cpu/gate_id.h"
#include "jit/count.h"
#include "jit/dump.h"
#include "jit/emit.h"
#include "mem/lazy_map.h"

#define ARENA_SIZE (UINT64_C(64) << 20)
#define THRESHOLD 24

emit_fn *const jit_emitters[INSN_COUNT] = {
#define NATIVE(id) [INSN_##id] = emit_##id,
#include "jit/native.def"
#undef NATIVE
};

/* Of this thread's CPU time: what else the host does meanwhile is no translation. */
static uint64_t now_ns(void)
{
    struct timespec now;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

/* No room: everything goes, at the next moment when no code runs. */
static void out_of_room(struct jit *jit, struct hart *h)
{
    jit->stats.failures++;
    h->flush_blocks = true;
    atomic_fetch_or(&h->attention, ATTENTION_IRQ);
}

static void translate(struct engine *e, struct hart *h, struct insn *head)
{
    struct jit *jit = (struct jit *)e;
    uint64_t start = now_ns();

    if (h->mode_key & MODE_COUNTS) /* its ops count before they run */
        return;
    h->part = HART_TRANSLATES; /* only the interpreter gets here */
    if (!region_make(jit, h, head))
        out_of_room(jit, h);
    h->part = HART_INTERPRETS;
    jit->stats.translate_ns += now_ns() - start;
}

static void link_site(struct engine *e, void *site, const void *host)
{
    struct jit *jit = (struct jit *)e;

    x64_patch(site, arena_writable(&jit->arena, host));
    jit->stats.links++;
}

/* The entry's second half (region.c) becomes a jump; inside the region nothing leads there. */
static void drop(struct engine *e, const void *host)
{
    struct jit *jit = (struct jit *)e;
    uint8_t *at = arena_writable(&jit->arena, host);
    struct x64 c = {.at = at + ENTRY_BYTES / 2, .end = at + ENTRY_BYTES};

    x64_patch(x64_jmp(&c), arena_writable(&jit->arena, jit->exit_dropped));
}

static void flush(struct engine *e)
{
    struct jit *jit = (struct jit *)e;

    arena_reset(&jit->arena);
    count_settle(jit);
    jit->n_pool = 0;
    jit->stats.flushes++;
}

static struct host_features host_features(void)
{
    unsigned a, b, d, ext_c = 0;

    if (__get_cpuid(0x80000001, &a, &b, &ext_c, &d) == 0)
        ext_c = 0;
    return (struct host_features){
        .bmi1 = __builtin_cpu_supports("bmi"),
        .bmi2 = __builtin_cpu_supports("bmi2"),
        .lzcnt = ext_c & bit_LZCNT,
        .popcnt = __builtin_cpu_supports("popcnt"),
        .fma = __builtin_cpu_supports("fma"),
        .avx = __builtin_cpu_supports("avx"),
        .sse41 = __builtin_cpu_supports("sse4.1"),
        .avx512 = __builtin_cpu_supports("avx512vl"),
    };
}

static bool is_host_old;

void jit_presume_old_host(bool is_old)
{
    is_host_old = is_old;
}

int jit_create(const struct isa_config *isa, bool is_deterministic, struct engine **out)
{
    struct jit *jit = calloc(1, sizeof(*jit));
    int result;

    if (!jit)
        return -ENOMEM;
    jit->engine = (struct engine){
        .translate = translate, .link = link_site, .drop = drop, .flush = flush, .threshold = THRESHOLD};
    jit->isa = isa;
    jit->is_deterministic = is_deterministic;
    jit->host = is_host_old ? (struct host_features){.bmi1 = false} : host_features();
    jit_pinned_fp = jit->host.avx512 ? jit_pinned_fp_28 : jit_pinned_fp_12;
    jit->engine.gates = gate_table_create();
    jit->scratch = lazy_map(sizeof(*jit->scratch));
    jit->pool = lazy_map(POOL_SIZE * sizeof(*jit->pool));
    result = arena_create(&jit->arena, ARENA_SIZE);
    if (result == 0 && (!jit->engine.gates || !jit->scratch || !jit->pool || !runtime_make(jit)))
        result = -ENOMEM;
    if (result < 0) {
        jit_destroy(&jit->engine);
        return result;
    }
    *out = &jit->engine;
    return 0;
}

void jit_destroy(struct engine *e)
{
    struct jit *jit = (struct jit *)e;

    if (!jit)
        return;
    dump_destroy(jit->dump);
    free(jit->calls);
    if (jit->perf_map)
        fclose(jit->perf_map);
    arena_destroy(&jit->arena);
    gate_table_destroy(jit->engine.gates);
    if (jit->scratch)
        munmap(jit->scratch, sizeof(*jit->scratch));
    if (jit->pool)
        munmap(jit->pool, POOL_SIZE * sizeof(*jit->pool));
    free(jit);
}

void jit_get_stats(const struct engine *e, struct jit_stats *out)
{
    *out = ((const struct jit *)e)->stats;
}

/* The common code is made again, with what counts in it. */
int jit_keep_counts(struct engine *e)
{
    struct jit *jit = (struct jit *)e;

    jit->calls = count_create();
    if (!jit->calls)
        return -ENOMEM;
    arena_empty(&jit->arena);
    return runtime_make(jit) ? 0 : -ENOMEM;
}

int jit_keep_dump(struct engine *e, uint64_t first, uint64_t last)
{
    struct jit *jit = (struct jit *)e;

    return dump_create(first, last, &jit->dump);
}

void jit_dump(const struct engine *e, FILE *out)
{
    dump_write(((const struct jit *)e)->dump, out);
}

int jit_make_perf_map(struct engine *e)
{
    struct jit *jit = (struct jit *)e;
    char path[64];

    snprintf(path, sizeof(path), "/tmp/perf-%ld.map", (long)getpid());
    jit->perf_map = fopen(path, "we");
    if (!jit->perf_map)
        return -errno;
    setvbuf(jit->perf_map, NULL, _IOLBF, 0); /* complete, however the process ends */
    fprintf(jit->perf_map, "%" PRIxPTR " %zx hartwood_jit_common\n",
            (uintptr_t)jit->arena.execute, jit->arena.kept);
    return 0;
}

void jit_set_threshold(struct engine *e, int32_t threshold)
{
    e->threshold = threshold;
}

void jit_fail_at(struct engine *e, uint64_t n)
{
    ((struct jit *)e)->arena.fail_at = n;
}

void jit_limit_room(struct engine *e, size_t bytes)
{
    struct arena *arena = &((struct jit *)e)->arena;

    arena->room = arena->kept + bytes;
}
