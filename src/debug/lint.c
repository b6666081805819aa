#include "debug/lint.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/random.h>

#include "cpu/csr_bits.h"
#include "cpu/isa.h"
#include "debug/lint_internal.h"
#include "debug/names.h"
#include "debug/walk_print.h"

static const char *const rule_names[LINT_RULES] = {
    [LINT_STALE] = "stale translation", [LINT_EXPOSED] = "exposed hypervisor",
    [LINT_WARL] = "dropped write",      [LINT_VCPU] = "leaked CSR",
    [LINT_INTERRUPT] = "lost interrupt"};

struct hart *lint_machine_hart(const struct lint *lint, unsigned n)
{
    return machine_hart(lint->machine, n);
}

/* ---- findings ---- */

static uint64_t mix(uint64_t a, uint64_t b, uint64_t c)
{
    uint64_t x = a * UINT64_C(0x9e3779b97f4a7c15) ^ b;

    x = (x ^ x >> 29) * UINT64_C(0xbf58476d1ce4e5b9) ^ c;
    x = (x ^ x >> 32) * UINT64_C(0x94d049bb133111eb);
    return x ? x : 1;
}

bool lint_is_new(struct lint *lint, enum lint_rule rule, uint64_t a, uint64_t b)
{
    uint64_t key = mix(a, b, rule);

    for (unsigned i = 0; i < LINT_KEYS; i++) {
        uint64_t *place = &lint->told[(key + i) % LINT_KEYS];

        if (*place == key)
            return false;
        if (*place)
            continue;
        *place = key;
        return ++lint->n_told[rule] <= LINT_MAX_TOLD;
    }
    lint->n_unknown++;
    return false;
}

/* The TLB knows where code that runs lies, for the price of a look. */
struct lint_code lint_here(const struct lint *lint, const struct hart *h)
{
    struct lint_code here = {.pc = h->pc, .virt = h->virt, .priv = h->priv, .is_placed = true};

    if (!h->virt)
        here.loaded = h->pc;
    else if (tlb_slot(h->bank, h->pc)->tag_x == (h->pc & TLB_PAGE_MASK))
        here.loaded = h->bank->cold[tlb_index(h->pc)].pa | (h->pc & ~TLB_PAGE_MASK);
    else
        here.is_placed = names_loaded_address(lint->machine, h, h->pc, &here.loaded);
    return here;
}

void lint_put_code(const struct lint *lint, FILE *out, const struct lint_code *code)
{
    const struct symbols *symbols = machine_symbols(lint->machine);
    uint64_t offset;
    const char *name =
        symbols && code->is_placed ? symbols_at(symbols, code->loaded, &offset) : NULL;

    fprintf(out, "0x%" PRIx64, code->pc);
    if (name)
        fprintf(out, " <%s+0x%" PRIx64 ">", name, offset);
}

void lint_begin(struct lint *lint, FILE *out, enum lint_rule rule, unsigned hart,
                const struct lint_code *code)
{
    fprintf(out, "lint: %s: hart %u, pc ", rule_names[rule], hart);
    lint_put_code(lint, out, code);
    fprintf(out, " in %s", walk_privilege_name(code->virt, code->priv));
    if (code->virt)
        fprintf(out, ", VMID %" PRIu64,
                field_get(lint_machine_hart(lint, hart)->csr.hgatp, HGATP_VMID));
    fputs(": ", out);
}

/* ---- the seams ---- */

static bool on_cached(void *ctx, struct hart *h, uint64_t va, enum access_type type,
                      struct access_target *t)
{
    return stale_cached(ctx, h, va, type, t);
}

/* Whether page tables of any stage had a part in accesses of this kind. */
static bool is_translated(const struct hart *h, enum access_type type)
{
    const struct tlb_context *c = &h->bank->context;
    uint32_t flags = type == ACCESS_FETCH ? c->fetch : c->data;

    return (flags & CTX_PAGED) ||
           ((flags & CTX_VIRT) && field_get(c->hgatp, SATP_MODE) != ATP_MODE_BARE);
}

static void on_translated(void *ctx, struct hart *h, uint64_t va, enum access_type type,
                          const struct access_target *t)
{
    struct lint *lint = ctx;
    struct walk_trace trace;

    if (type == ACCESS_FETCH && !h->virt && h->priv == PRIV_S)
        exposed_fetched(lint, h, va, t->pa);
    if (!is_translated(h, type) || type == ACCESS_HLVX)
        return;
    walk_trace(h, va, type, &h->bank->context, &trace);
    if (!trace.ok || ((trace.pa ^ t->pa) & TLB_PAGE_MASK)) {
        stale_walked(lint, h, t, &trace);
        return;
    }
    shadow_enter(lint, h, type, t, &trace);
    if (walk_trace_flags(&trace) & CTX_VIRT)
        exposed_check(lint, h, &trace);
}

static bool on_is_table(void *ctx, uint64_t page_pa)
{
    const struct lint_page *page = lint_page_find(ctx, page_pa, false);

    return page && page->n_ptes;
}

static void on_wrote(void *ctx, struct hart *h, uint64_t pa, uint64_t len, bool by_hart)
{
    shadow_wrote(ctx, h, pa, len, by_hart);
}

static void on_flushed(void *ctx, struct hart *h)
{
    shadow_flush(ctx, (unsigned)h->config.id);
}

static void on_instruction(void *ctx, struct hart *h, const struct insn *d)
{
    struct lint *lint = ctx;
    struct lint_hart *lh = &lint->harts[h->config.id];

    if (lh->warl.is_open || (d->raw & 0x7f) == 0x73)
        warl_instruction(lint, h, d);
    if (lh->n_leaked || ((d->raw & 0x7f) == 0x73 && (d->raw >> 12 & 3)))
        vcpu_instruction(lint, h, d);
    if (d->id < INSN_COUNT && isa_insns[d->id].flow == FLOW_FP)
        fp_instruction(lint, h, d);
    if (d->id == INSN_wfi)
        lost_check(lint, h, true);
}

static void on_trap(struct hart_observer *self, const struct hart *h, enum trap_target target)
{
    struct lint *lint = (struct lint *)self;

    lint->harts[h->config.id].stay++;
    warl_trapped(lint, h);
    vcpu_trapped(lint, h, target);
}

static void on_mode(struct hart_observer *self, const struct hart *h)
{
    struct lint *lint = (struct lint *)self;

    lint->harts[h->config.id].stay++;
    vcpu_mode(lint, h);
    lost_check(lint, h, false);
}

static void on_fence(struct hart_observer *self, const struct hart *h,
                     const struct fence_event *fence)
{
    lists_fence((struct lint *)self, (unsigned)h->config.id, fence);
}

/* ---- life ---- */

/* Findings on standard error stand between the lines of the guest's output. */
static ssize_t write_aside(void *ctx, const char *text, size_t n)
{
    machine_aside(ctx, text, n);
    return (ssize_t)n;
}

static FILE *open_out(struct machine *machine, const char *path)
{
    FILE *out = path ? fopen(path, "w")
                     : fopencookie(machine, "w", (cookie_io_functions_t){.write = write_aside});

    if (out) /* each finding is there as soon as it is made */
        (void)setvbuf(out, NULL, _IOLBF, 0);
    return out;
}

static void destroy(struct lint *lint)
{
    if (lint->harts)
        shadow_destroy(lint);
    free(lint->harts);
    free(lint);
}

int lint_create(struct machine *machine, const char *path, struct lint **out)
{
    struct lint *lint = calloc(1, sizeof(*lint));

    if (!lint)
        return -ENOMEM;
    lint->machine = machine;
    if (getrandom(&lint->seed, sizeof(lint->seed), 0) < 0)
        lint->seed = (uintptr_t)lint;
    lint->n_harts = machine_n_harts(machine);
    lint->harts = calloc(lint->n_harts, sizeof(*lint->harts));
    lint->out = open_out(machine, path);
    if (!lint->harts || !lint->out) {
        int err = lint->out ? ENOMEM : errno;

        if (lint->out)
            fclose(lint->out);
        destroy(lint);
        return -err;
    }
    lint->observer = (struct hart_observer){
        .trapped = on_trap, .mode_set = on_mode, .fenced = on_fence};
    lint->seam = (struct hart_lint){on_cached,  on_translated,  on_is_table, on_wrote,
                                    on_flushed, on_instruction, lint};
    machine_add_observer(machine, &lint->observer);
    for (unsigned i = 0; i < lint->n_harts; i++)
        hart_set_lint(machine_hart(machine, i), &lint->seam);
    *out = lint;
    return 0;
}

static void put_summary(const struct lint *lint)
{
    unsigned n = 0;

    for (unsigned i = 0; i < LINT_RULES; i++)
        n += lint->n_told[i];
    fprintf(lint->out, "lint: %u finding%s", n, n == 1 ? "" : "s");
    for (unsigned i = 0; i < LINT_RULES; i++) {
        if (lint->n_told[i])
            fprintf(lint->out, ", %s: %u", rule_names[i], lint->n_told[i]);
        if (lint->n_told[i] > LINT_MAX_TOLD)
            fprintf(lint->out, " (the first %u are told)", LINT_MAX_TOLD);
    }
    if (lint->n_unknown)
        fprintf(lint->out, "; and %" PRIu64 " times one of these or another, which was not looked into",
                lint->n_unknown);
    fputc('\n', lint->out);
}

int lint_finish(struct lint *lint)
{
    bool ok;

    if (!lint)
        return 0;
    stale_finish(lint);
    machine_remove_observer(lint->machine, &lint->observer);
    for (unsigned i = 0; i < lint->n_harts; i++)
        hart_set_lint(machine_hart(lint->machine, i), NULL);
    put_summary(lint);
    ok = fflush(lint->out) == 0 && !ferror(lint->out);
    if (fclose(lint->out) != 0)
        ok = false;
    machine_finish_aside(lint->machine);
    destroy(lint);
    return ok ? 0 : -EIO;
}
