/*
 * Accesses that lie close together share one check of the TLB: the first looks whether all of them
 * lie in one page that may be read, or written; the others are plain moves off the host address
 * that the first has left in the hart. Close together are those whose base registers are known to
 * differ by a constant: the same one unchanged, or what addi and c.mv have made of it.
 *
 * The check holds as long as nothing else than plain arithmetic, branches, loads and stores runs:
 * only a fence, a CSR or another block's decoding takes a right away. A store to code or to a device
 * leaves, and what leaves does not come back into the middle.
 *
 * Where the check fails, a copy of the run takes over in which each access checks for itself.
 */
#include <string.h>

#include "jit/emit.h"

#define SPAN 512 /* bytes of a group: more would cross pages too often */
#define SPAN_KNOWN (1 << 20) /* of what is added to a root: far from an overflow */
#define SLOTS ARRAY_SIZE(((struct hart *)0)->engine_slots)
#define SLOT_FREE (-1)

static const struct insn_info *row_of(const struct insn *d)
{
    return &isa_insns[isa_insns[d->id].base];
}

static bool is_plain_ext(unsigned ext)
{
    switch (ext) {
    case EXT_I:
    case EXT_M:
    case EXT_F:
    case EXT_D:
    case EXT_ZBA:
    case EXT_ZBB:
    case EXT_ZBS:
    case EXT_ZICOND:
        return true;
    default:
        return false;
    }
}

/* What may stand between the accesses of a group. */
static bool may_share(const struct insn *d)
{
    const struct insn_info *row;

    if (d->id >= INSN_COUNT || !has_emitter(d))
        return false;
    row = row_of(d);
    return is_plain_ext(row->ext) && isa_insns[d->id].base != INSN_fence &&
           (row->flow == FLOW_SEQ || row->flow == FLOW_FP || row->flow == FLOW_BRANCH);
}

/* The integer register that d writes, or REG_SINK. */
static unsigned written_by(const struct insn *d)
{
    return strchr(row_of(d)->operands, 'd') ? d->rd : REG_SINK;
}

#define ROOTS (32 + SHARE_INSNS)

/* Where the groups stand while share_plan() goes through the code. */
struct plan {
    struct share_run *run;
    unsigned n_groups;
    unsigned n_roots;
    /* What x holds is a value that nobody knows, its root, plus a constant. */
    uint8_t root[32];
    int32_t plus[32];
    int8_t open[ROOTS];     /* group of accesses off that root, or -1 */
    int32_t origin[SHARE_GROUPS]; /* of a group: `plus` of what its offsets are relative to */
};

static void plan_access(struct plan *p, const struct insn *d)
{
    struct share_run *run = p->run;
    int32_t size = 1 << access_log2_size(d);
    int8_t *open = &p->open[p->root[d->rs1]], n = *open;
    struct share_group *g = &run->groups[n < 0 ? 0 : n];
    int32_t at = d->imm + p->plus[d->rs1] - p->origin[n < 0 ? 0 : n];

    if (d->rs1 == 0)
        return;
    if (n >= 0 && (at + size - g->lo > SPAN || g->end - at > SPAN))
        n = -1;
    if (n < 0) {
        if (p->n_groups == SHARE_GROUPS)
            return;
        n = *open = (int8_t)p->n_groups++;
        at = d->imm;
        g = &run->groups[n];
        *g = (struct share_group){.first = d, .base = d->rs1, .lo = at, .end = at + size};
        p->origin[n] = p->plus[d->rs1];
    }
    g->last = d;
    g->n++;
    g->has_store = g->has_store || access_is_store(d);
    g->lo = at < g->lo ? at : g->lo;
    g->end = at + size > g->end ? at + size : g->end;
    run->member[d - run->first].group = n;
    run->member[d - run->first].offset = at;
}

/* The register to which d only adds a constant, or 0; *by becomes the constant. */
static unsigned moved_by(const struct insn *d, int32_t *by)
{
    enum insn_id id = isa_insns[d->id].base;

    *by = id == INSN_addi ? d->imm : 0;
    if (id == INSN_addi)
        return d->rs1;
    return id == INSN_add && d->rs1 == 0 ? d->rs2 : 0;
}

static void plan_write(struct plan *p, const struct insn *d)
{
    unsigned x = written_by(d), from;
    int32_t by;

    if (x == REG_SINK)
        return;
    from = moved_by(d, &by);
    by += p->plus[from];
    if (from && by > -SPAN_KNOWN && by < SPAN_KNOWN) {
        p->root[x] = p->root[from];
        p->plus[x] = by;
    } else {
        p->root[x] = (uint8_t)p->n_roots++;
        p->plus[x] = 0;
    }
}

/* Groups of one access are none, nor are those that find no slot. */
static void give_slots(struct share_run *run, const struct insn *end)
{
    const struct share_group *holder[SLOTS] = {NULL};

    run->last = NULL;
    for (const struct insn *d = run->first; d < end; d++) {
        int8_t n = run->member[d - run->first].group;
        struct share_group *g = &run->groups[n < 0 ? 0 : n];
        unsigned slot = 0;

        if (n < 0 || (g->n > 1 && d != g->first)) {
            if (n >= 0)
                run->last = d;
            if (n >= 0 && d == g->last)
                holder[g->slot] = NULL;
            continue;
        }
        while (slot < SLOTS && holder[slot])
            slot++;
        if (g->n < 2 || slot == SLOTS) {
            g->n = 0;
            run->member[d - run->first].group = -1;
            continue;
        }
        holder[slot] = g;
        g->slot = (uint8_t)slot;
    }
}

static void share_plan(struct region *r, const struct insn *first)
{
    struct share_run *run = &r->runs[r->n_runs];
    struct plan p = {.run = run, .n_roots = 32};
    const struct insn *d = first;

    r->run = NULL;
    if (r->n_runs == SHARE_RUNS)
        return;
    memset(p.open, -1, sizeof(p.open));
    for (unsigned x = 0; x < 32; x++)
        p.root[x] = (uint8_t)x;
    *run = (struct share_run){.first = first, .pending = (uint8_t)r->pending};
    for (; d->fn != op_next && d - first < SHARE_INSNS - 1; d++) {
        run->member[d - first].group = -1;
        if ((d != first && r->is_target[d->offset / 2]) || !may_share(d))
            break;
        if (access_log2_size(d) >= 0)
            plan_access(&p, d);
        plan_write(&p, d);
        if (row_of(d)->flow == FLOW_BRANCH)
            run->member[++d - first].group = -1;
    }
    r->planned = d;
    give_slots(run, d);
    if (!run->last)
        return;
    r->run = run;
    r->n_runs++;
}

static const struct share_group *group_of(const struct share_run *run, const struct insn *d)
{
    int8_t n = run && d >= run->first && d <= run->last ? run->member[d - run->first].group : -1;

    return n >= 0 && run->groups[n].n ? &run->groups[n] : NULL;
}

bool share_address(struct region *r, const struct insn *d, struct x64_mem *m)
{
    const struct share_group *g;

    if (r->is_copy)
        return false;
    if (!r->planned || d >= r->planned)
        share_plan(r, d);
    g = group_of(r->run, d);
    if (!g)
        return false;
    if (d == g->first) {
        struct cold *cold = cold_new(r, COLD_SHARED, d);

        cold->run = r->run;
        emit_check(r, g->base, g->lo, g->end, g->has_store, cold);
        x64_store(&r->c, HART_MEM(engine_slots[g->slot]), RAX);
    } else if (r->in_rax != g || r->rax_at != r->c.at) {
        x64_load(&r->c, RAX, HART_MEM(engine_slots[g->slot]));
    }
    *m = x64_at(RAX, r->run->member[d - r->run->first].offset - g->lo);
    return true;
}

void share_rax_kept(struct region *r, const struct insn *d)
{
    r->in_rax = group_of(r->run, d);
    r->rax_at = r->c.at;
}

void share_behind(struct region *r, const struct insn *d)
{
    if (!r->run || d != r->run->last)
        return;
    r->run->back = r->c.at;
    r->run->pending_back = (uint8_t)r->pending;
}

static void emit_copy(struct region *r, struct share_run *run)
{
    r->is_copy = true;
    r->pending = run->pending;
    r->boxed = 0;
    r->words = 0;
    for (const struct insn *d = run->first; d <= run->last && !r->c.full; d++) {
        const struct share_group *g = group_of(run, d);

        if (g && d == g->first) {
            run->member[d - run->first].copy = r->c.at;
            run->member[d - run->first].pending = (uint8_t)r->pending;
            r->boxed = 0;
            r->words = 0;
        }
        emit_one(r, d);
        if (row_of(d)->flow == FLOW_BRANCH)
            d++;
    }
    emit_pending(r, run->pending_back);
    jump_back(r, run->back);
    r->is_copy = false;
    run->has_copy = true;
}

void share_emit_cold(struct region *r, struct cold *cold)
{
    struct share_run *run = cold->run;
    uint8_t *entry = r->c.at;
    unsigned i = (unsigned)(cold->d - run->first);

    if (run->has_copy && run->member[i].pending == cold->pending) {
        x64_patch(cold->site[0], run->member[i].copy);
        return;
    }
    if (run->has_copy) {
        patch_here(r, cold->site[0]);
        r->pending = cold->pending;
        emit_pending(r, run->member[i].pending);
        jump_back(r, run->member[i].copy);
        return;
    }
    emit_copy(r, run);
    if (!r->c.full && entry != run->member[i].copy)
        share_emit_cold(r, cold);
}
