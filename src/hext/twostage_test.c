/*
 * Random page tables of both stages against a model written from the text alone (supervisor.adoc,
 * "Virtual Address Translation Process"; hypervisor.adoc, "Two-Stage Address Translation"): one
 * access at a time, no cache, no context, nothing shared with the implementation. Between accesses
 * tables change only before a fence that reaches them, so TLB banks, stale entries, known tables and
 * the G-stage cache must never answer otherwise than a walk.
 *
 *   HARTWOOD_ROUNDS=N  rounds instead of the default; HARTWOOD_SEED=N  another start
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/access.h"
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "debug/walk_trace.h"
#include "hext/gstage.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_PAGES 32
#define RAM_SIZE (RAM_PAGES * UINT64_C(4096))
#define ACCESSES_PER_ROUND 300

enum { V = 1, R = 2, W = 4, X = 8, U = 16, G = 32, A = 64, D = 128 };
enum kind { LOAD, STORE, FETCH, HLVX, KINDS };

struct world {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct hart *hart;
    uint8_t *ram;                      /* the hart's */
    uint64_t model[RAM_SIZE / 8];      /* the model's own copy */
    uint64_t random;
    uint64_t n_fine;                   /* accesses that passed */
    uint64_t *leaf;                    /* the last PTE of the VS-stage that let one pass */
};

static uint64_t next(struct world *w)
{
    w->random ^= w->random << 13;
    w->random ^= w->random >> 7;
    w->random ^= w->random << 17;
    return w->random;
}

static bool chance(struct world *w, unsigned percent)
{
    return next(w) % 100 < percent;
}

/* The model */

enum outcome { FINE, PAGE_FAULT, GUEST_FAULT, ACCESS_FAULT };

struct result {
    enum outcome outcome;
    uint64_t address; /* FINE: physical address; GUEST_FAULT: guest-physical address */
    uint64_t tinst;
};

struct stage {
    uint64_t atp;
    bool is_g;
    bool user, sum, mxr, adue, pbmte;
};

static uint64_t *model_word(struct world *w, uint64_t pa)
{
    return pa >= RAM_BASE && pa < RAM_BASE + RAM_SIZE ? &w->model[(pa - RAM_BASE) / 8] : NULL;
}

/* Whether the leaf allows the access. */
static bool leaf_allows(const struct stage *s, uint64_t pte, enum kind kind)
{
    if (kind == FETCH)
        return (pte & X) && (pte & U ? s->user : !s->user);
    if (s->user ? !(pte & U) : (pte & U) && !s->sum)
        return false;
    if (kind == STORE)
        return pte & W;
    if (kind == HLVX)
        return pte & X;
    return (pte & R) || (s->mxr && (pte & X));
}

static struct result model_stage(struct world *w, const struct stage *s, uint64_t address,
                                 enum kind kind, const struct stage *behind);

/* Where the PTE at this address of the stage's own space lies, through the stage behind. */
static struct result model_pte(struct world *w, uint64_t address, enum kind kind,
                               const struct stage *behind)
{
    struct result r = {FINE, address, 0};
    struct stage implicit;

    if (behind) {
        implicit = *behind;
        implicit.mxr = false;
        r = model_stage(w, &implicit, address, kind, NULL);
        r.tinst = kind == STORE ? 0x3020 : 0x3000;
    }
    if (r.outcome == FINE && !model_word(w, r.address))
        r.outcome = ACCESS_FAULT;
    return r;
}

static struct result model_stage(struct world *w, const struct stage *s, uint64_t address,
                                 enum kind kind, const struct stage *behind)
{
    const enum outcome refused = s->is_g ? GUEST_FAULT : PAGE_FAULT;
    unsigned mode = (unsigned)(s->atp >> 60);
    int levels = (int)mode - 5;
    unsigned width = 12 + 9 * (unsigned)levels + (s->is_g ? 2 : 0);
    uint64_t table = (s->atp & 0xfffffffffff) * 4096;
    struct result where;
    uint64_t top, pte, pte_at, ppn, offset_mask;
    int i;

    if (mode == 0)
        return address >> 56 ? (struct result){ACCESS_FAULT, 0, 0}
                             : (struct result){FINE, address, 0};
    top = address >> (width - 1);
    if (s->is_g ? top > 1 : top != 0 && top != UINT64_MAX >> (width - 1))
        return (struct result){refused, address, 0};
    for (i = levels - 1;; i--) {
        unsigned entries = s->is_g && i == levels - 1 ? 2048 : 512;

        if (i < 0)
            return (struct result){refused, address, 0};
        pte_at = table + (address >> (12 + 9 * i)) % entries * 8;
        where = model_pte(w, pte_at, LOAD, behind);
        if (where.outcome != FINE)
            return where;
        pte = *model_word(w, where.address);
        ppn = pte >> 10 & 0xfffffffffff;
        if (!(pte & V) || ((pte & W) && !(pte & R)) || (pte >> 54 & 0x7f) || (pte >> 61 & 3) == 3)
            return (struct result){refused, address, 0};
        if ((pte >> 61 & 3) && !s->pbmte)
            return (struct result){refused, address, 0};
        if (pte & (R | X))
            break;
        if ((pte & (A | D | U)) || pte >> 61)
            return (struct result){refused, address, 0};
        table = ppn * 4096;
    }
    offset_mask = (UINT64_C(4096) << (9 * i)) - 1;
    if (!leaf_allows(s, pte, kind) || (ppn * 4096 & offset_mask))
        return (struct result){refused, address, 0};
    if (pte >> 63) {
        if (i != 0 || (ppn & 15) != 8)
            return (struct result){refused, address, 0};
        ppn -= 8;
        offset_mask = 0xffff;
    }
    if (!(pte & A) || (kind == STORE && !(pte & D))) {
        if (!s->adue)
            return (struct result){refused, address, 0};
        where = model_pte(w, pte_at, STORE, behind);
        if (where.outcome != FINE)
            return where;
        *model_word(w, where.address) = pte | A | (kind == STORE ? D : 0);
    }
    if (!s->is_g)
        w->leaf = model_word(w, where.address);
    return (struct result){FINE, (ppn * 4096 & ~offset_mask) | (address & offset_mask), 0};
}

static struct result model_access(struct world *w, uint64_t va, enum kind kind)
{
    const struct csr_state *csr = &w->hart->csr;
    struct stage vs = {
        .atp = csr->vsatp,
        .user = w->hart->priv == PRIV_U,
        .sum = csr->vsstatus & MSTATUS_SUM,
        .mxr = (csr->vsstatus | csr->mstatus) & MSTATUS_MXR,
        .adue = csr->henvcfg & MENVCFG_ADUE,
        .pbmte = csr->henvcfg & MENVCFG_PBMTE,
    };
    struct stage g = {
        .atp = csr->hgatp,
        .is_g = true,
        .user = true,
        .mxr = csr->mstatus & MSTATUS_MXR,
        .adue = csr->menvcfg & MENVCFG_ADUE,
        .pbmte = csr->menvcfg & MENVCFG_PBMTE,
    };
    struct result r;

    /* A Bare VS-stage passes every address on, however wide. */
    if (vs.atp >> 60 == 0)
        r = (struct result){FINE, va, 0};
    else
        r = model_stage(w, &vs, va, kind, &g);
    if (r.outcome == FINE)
        r = model_stage(w, &g, r.address, kind, NULL);
    if (r.outcome == FINE && !model_word(w, r.address))
        r.outcome = ACCESS_FAULT;
    return r;
}

/* The hart */

static const enum cause causes[][KINDS] = {
    [PAGE_FAULT] = {CAUSE_LOAD_PAGE, CAUSE_STORE_PAGE, CAUSE_FETCH_PAGE, CAUSE_LOAD_PAGE},
    [GUEST_FAULT] = {CAUSE_LOAD_GUEST, CAUSE_STORE_GUEST, CAUSE_FETCH_GUEST, CAUSE_LOAD_GUEST},
    [ACCESS_FAULT] = {CAUSE_LOAD_ACCESS, CAUSE_STORE_ACCESS, CAUSE_FETCH_ACCESS, CAUSE_LOAD_ACCESS},
};

/* One access of the hart; true when it passes, with *value what it read. */
static bool hart_access(struct hart *h, uint64_t va, enum kind kind, uint64_t same, uint64_t *value)
{
    struct load r = {same, false};
    uint64_t pa;

    switch (kind) {
    case LOAD:
        r = access_load(h, va, 8);
        break;
    case HLVX:
        r = access_load_executable(h, va, 4);
        break;
    case FETCH:
        r = access_fetch(h, va, &pa);
        break;
    default:
        r.ok = access_store(h, va, same, 8) != STORE_TRAP;
    }
    *value = r.value;
    return r.ok;
}

static uint64_t expected_value(struct world *w, uint64_t pa, enum kind kind)
{
    uint64_t word = *model_word(w, pa) >> 8 * (pa % 8);

    return kind == FETCH ? word & 0xffff : kind == HLVX ? word & 0xffffffff : word;
}

/* The walk that is told step by step must come to the same end, without touching anything. */
static void check_told_walk(struct world *w, const struct walk_trace *trace, enum kind kind,
                            const struct result *r)
{
    if (trace->ok) {
        assert_true(r->outcome == FINE ||
                    (r->outcome == ACCESS_FAULT && !model_word(w, trace->pa)));
        assert_int_equal(trace->pa, r->address);
        return;
    }
    assert_int_equal(trace->trap.cause, causes[r->outcome][kind]);
    assert_int_equal(trace->trap.tval2, r->outcome == GUEST_FAULT ? r->address >> 2 : 0);
    assert_int_equal(trace->trap.tinst, r->outcome == GUEST_FAULT ? r->tinst : 0);
}

static const enum access_type types[KINDS] = {ACCESS_LOAD, ACCESS_STORE, ACCESS_FETCH, ACCESS_HLVX};

static void check_access(struct world *w, uint64_t va, enum kind kind)
{
    const struct trap *trap = &w->hart->trap;
    struct walk_trace trace;
    struct result r;
    uint64_t same, value;
    bool ok;

    walk_trace(w->hart, va, types[kind], &w->hart->bank->context, &trace);
    assert_memory_equal(w->ram, w->model, RAM_SIZE);
    r = model_access(w, va, kind);
    check_told_walk(w, &trace, kind, &r);
    same = r.outcome == FINE ? expected_value(w, r.address, kind) : 0;
    ok = hart_access(w->hart, va, kind, same, &value);
    assert_int_equal(ok, r.outcome == FINE);
    assert_memory_equal(w->ram, w->model, RAM_SIZE); /* A and D bits */
    if (ok) {
        w->n_fine++;
        assert_int_equal(value, same);
        return;
    }
    assert_int_equal(trap->cause, causes[r.outcome][kind]);
    assert_int_equal(trap->tval, va);
    assert_true(trap->gva);
    assert_int_equal(trap->tval2, r.outcome == GUEST_FAULT ? r.address >> 2 : 0);
    assert_int_equal(trap->tinst, r.outcome == GUEST_FAULT ? r.tinst : 0);
}

/* Random things, made so that most walks get far. */

static uint64_t random_ppn(struct world *w)
{
    if (chance(w, 3))
        return next(w) & 0xfffffffffff;
    if (chance(w, 40))
        return chance(w, 90) ? RAM_BASE >> 12 : 0; /* fits superpages */
    return (RAM_BASE >> 12) + next(w) % RAM_PAGES;
}

static uint64_t random_pte(struct world *w)
{
    uint64_t pte = random_ppn(w) << 10 | V;

    if (chance(w, 3))
        return next(w);
    if (chance(w, 60))
        return pte; /* a pointer to the next level */
    pte |= next(w) & (R | W | X | G) & (chance(w, 50) ? ~UINT64_C(0) : R | X);
    pte |= chance(w, 70) ? U : 0;
    pte |= chance(w, 90) ? R | A : 0;
    pte |= chance(w, 80) ? A | D : 0;
    if (chance(w, 10)) /* for HLVX and MXR */
        pte = (pte & ~(uint64_t)(R | W)) | X | A;
    pte |= chance(w, 4) ? (next(w) & 3) << 61 : 0;
    if (chance(w, 4))
        pte = (pte & ~(UINT64_C(15) << 10)) | UINT64_C(8) << 10 | UINT64_C(1) << 63;
    return pte;
}

/*
 * By chance alone no walk of the VS-stage finds all its tables: most pages that can be a root of
 * the G-stage map RAM to itself by a gigapage, at whatever level they stand.
 */
static void make_identity_roots(struct world *w)
{
    for (unsigned page = 0; page < RAM_PAGES; page += 4) {
        uint64_t *table = &w->model[page * 512];

        if (chance(w, 20))
            continue;
        table[0] = ((RAM_BASE >> 12) + next(w) % (RAM_PAGES / 4) * 4) << 10 | V;
        table[2] = RAM_BASE >> 12 << 10 | V | U | A | (next(w) & (X | D | G));
        table[2] |= chance(w, 80) ? R | W : X;
    }
}

static uint64_t random_atp(struct world *w, bool is_g)
{
    uint64_t ppn = (RAM_BASE >> 12) + next(w) % RAM_PAGES;

    if (chance(w, 15))
        return 0;
    return (8 + next(w) % 3) << 60 | (next(w) % 3) << 44 | (is_g ? ppn & ~UINT64_C(3) : ppn);
}

/* Few different addresses, so that later accesses meet what earlier ones cached. */
static uint64_t random_va(struct world *w)
{
    static const uint16_t index[] = {0, 1, 2, 256, 511};
    uint64_t va = next(w) % 512 * 8;

    if (chance(w, 2))
        return next(w) & ~UINT64_C(7);
    if (chance(w, 20))
        return RAM_BASE + (next(w) % RAM_SIZE & ~UINT64_C(7));
    for (unsigned level = 0; level < 5; level++)
        va |= (uint64_t)index[next(w) % ARRAY_SIZE(index)] << (12 + 9 * level);
    if (chance(w, 60)) /* Sv39 with its sign */
        va = (uint64_t)sext(va, 39);
    return va;
}

static void random_context(struct world *w)
{
    struct hart *h = w->hart;
    const uint64_t modes = MENVCFG_ADUE | MENVCFG_PBMTE;

    h->csr.vsatp = random_atp(w, false);
    h->csr.hgatp = random_atp(w, true);
    h->csr.menvcfg = next(w) & modes;
    h->csr.henvcfg = next(w) & h->csr.menvcfg;
    h->csr.vsstatus = next(w) & (MSTATUS_SUM | MSTATUS_MXR);
    h->csr.mstatus = next(w) & (MSTATUS_SUM | MSTATUS_MXR);
    h->priv = chance(w, 50) ? PRIV_S : PRIV_U;
    h->virt = true;
    access_update_context(h);
}

/*
 * PTEs change, and a fence of everything that they may have been part of follows; without a G-stage
 * that is the VS-stage's alone. Many fences find nothing changed: stale entries come back.
 */
static void change_tables(struct world *w, bool has_gstage)
{
    const struct tlb_guest_fence guest = {0};
    struct tlb_fence first = {.virt = true};
    unsigned changes = chance(w, 50) ? 0 : 1 + (unsigned)(next(w) % 3);

    for (unsigned i = 0; i < changes; i++) {
        uint64_t *word = &w->model[next(w) % RAM_PAGES * 512 + next(w) % 3];

        if (w->leaf && chance(w, 50))
            word = w->leaf;
        *word = chance(w, 70) ? *word ^ (UINT64_C(1) << next(w) % 12) : random_pte(w);
    }
    memcpy(w->ram, w->model, RAM_SIZE);
    for (first.vmid = 0; first.vmid < 3; first.vmid++)
        (void)tlb_fence(w->hart->banks, &first);
    if (changes && has_gstage) {
        (void)tlb_fence_guest(w->hart->banks, &guest);
        (void)gstage_fence(w->hart->gstage, &guest);
    }
}

/* Few contexts a round: what one of them cached is met again when it comes back. */
static void run_round(struct world *w)
{
    struct csr_state contexts[6];
    uint8_t privs[ARRAY_SIZE(contexts)];
    uint64_t va = random_va(w);
    bool has_gstage = chance(w, 75);
    bool is_near = chance(w, 50); /* most accesses go through one table */
    uint64_t near = align_down(va, 1 << 21);

    for (size_t i = 0; i < ARRAY_SIZE(w->model); i++)
        w->model[i] = random_pte(w);
    make_identity_roots(w);
    memcpy(w->ram, w->model, RAM_SIZE);
    access_flush_all(w->hart);
    for (size_t i = 0; i < ARRAY_SIZE(contexts); i++) {
        random_context(w);
        if (!has_gstage)
            w->hart->csr.hgatp = 0;
        contexts[i] = w->hart->csr;
        privs[i] = w->hart->priv;
    }
    for (unsigned i = 0; i < ACCESSES_PER_ROUND; i++) {
        size_t n = is_near && chance(w, 80) ? 0 : next(w) % ARRAY_SIZE(contexts);

        w->hart->csr = contexts[n];
        w->hart->priv = privs[n];
        access_update_context(w->hart);
        if (chance(w, 5))
            change_tables(w, has_gstage);
        if (chance(w, 60)) /* else the same address again, often by other means */
            va = is_near && chance(w, 80) ? near + next(w) % 3 * 4096 : random_va(w);
        check_access(w, va, (enum kind)(next(w) % KINDS));
    }
}

static uint64_t number_from(const char *name, uint64_t otherwise)
{
    const char *text = getenv(name);

    return text ? strtoull(text, NULL, 0) : otherwise;
}

static void test_random_tables_against_the_model(void **state)
{
    static struct world w;
    struct tlb_tallies tallies;
    struct tlb_counts misses;
    struct hart_config config = {.isa = &w.isa, .clock = &w.clock, .n_pmp = 0};
    uint64_t rounds = number_from("HARTWOOD_ROUNDS", 150);
    char error[128];

    (void)state;
    w.random = number_from("HARTWOOD_SEED", 20211201);
    assert_int_equal(isa_parse("max", &w.isa, error, sizeof(error)), 0);
    clock_init(&w.clock, true);
    w.phys = phys_create();
    assert_int_equal(phys_add_ram(w.phys, RAM_BASE, RAM_SIZE), 0);
    w.ram = phys_ram(w.phys, RAM_BASE, RAM_SIZE);
    config.phys = w.phys;
    w.hart = hart_create(&config);
    assert_non_null(w.hart);
    hart_reset(w.hart, RAM_BASE);
    for (uint64_t i = 0; i < rounds; i++)
        run_round(&w);
    /* The tables must have let enough through for the test to mean something. */
    assert_true(w.hart->stats.guest_walks > 100 * rounds);
    assert_true(w.hart->stats.guest_walk_hits > 40 * rounds);
    assert_true(w.hart->stats.short_walks > rounds);
    assert_true(w.hart->stats.revived > rounds / 20);
    hart_get_tallies(w.hart, &tallies);
    misses = tlb_tally_sum(&tallies, true);
    assert_true(misses.data_misses + misses.fetch_misses > 5 * rounds);
    assert_true(w.n_fine > 8 * rounds);
    hart_destroy(w.hart);
    phys_destroy(w.phys);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random_tables_against_the_model)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
