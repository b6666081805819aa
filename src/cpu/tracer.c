#include "cpu/tracer.h"

#include <stdlib.h>
#include <string.h>

#include "cpu/access.h"
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "cpu/exec.h"
#include "cpu/fp.h"
#include "cpu/tracer_memory.h"
#include "hext/hext.h"

#define CSR_WORDS (sizeof(struct csr_state) / sizeof(uint64_t))

struct tracer {
    trace_sink *sink;
    void *ctx; /* borrowed */
    struct trace_step step;
    bool has_insn;            /* step.raw is of the instruction that runs */
    bool may_change_csrs;     /* before and fflags are of this instruction */
    bool runs_again;          /* it has only made FS dirty, and starts anew (op_fs_dirty) */
    uint64_t retired;         /* instructions before it */
    struct csr_state before;
    uint8_t fflags;
    const struct csr_row *written; /* by the CSR instruction that runs, or NULL */
    struct tracer_access access;
    uint16_t csr_of_word[CSR_WORDS]; /* number of the CSR that each word of csr_state is */
};

/* CSRs whose rows name no storage, because reading or writing them is more than that. */
static const struct {
    uint16_t number, offset;
} odd_storage[] = {
    {0x300, offsetof(struct csr_state, mstatus)},
    {0x344, offsetof(struct csr_state, mip)},
    {0x600, offsetof(struct csr_state, hstatus)},
    {0x200, offsetof(struct csr_state, vsstatus)},
    {0x60c, offsetof(struct csr_state, hstateen[0])},
    {0x60d, offsetof(struct csr_state, hstateen[1])},
    {0x60e, offsetof(struct csr_state, hstateen[2])},
    {0x60f, offsetof(struct csr_state, hstateen[3])},
};

/* CSRs that show less where another one has zeros: their own storage stays as it is. */
static const struct {
    uint16_t number, view;
} views[] = {{0x303, 0x603}, {0x30c, 0x60c}, {0x30d, 0x60d}, {0x30e, 0x60e}, {0x30f, 0x60f}};

struct tracer *tracer_create(trace_sink *sink, void *ctx)
{
    struct tracer *t = calloc(1, sizeof(*t));
    const size_t base = offsetof(struct hart, csr);

    if (!t)
        return NULL;
    t->sink = sink;
    t->ctx = ctx;
    for (unsigned i = 0; i < ARRAY_SIZE(csr_table); i++) {
        const struct csr_row *row = &csr_table[i];

        if (row->name && row->field >= base && row->field < base + sizeof(struct csr_state))
            t->csr_of_word[(row->field - base) / sizeof(uint64_t)] = row->number;
    }
    for (unsigned i = 0; i < ARRAY_SIZE(odd_storage); i++)
        t->csr_of_word[odd_storage[i].offset / sizeof(uint64_t)] = odd_storage[i].number;
    return t;
}

void tracer_destroy(struct tracer *t)
{
    free(t);
}

static void add_write(struct trace_step *step, enum trace_register kind, unsigned number,
                      uint64_t value)
{
    if (step->n_writes < TRACE_MAX_WRITES)
        step->writes[step->n_writes++] = (struct trace_write){
            .value = value, .number = (uint16_t)number, .kind = (uint8_t)kind};
}

static void add_csr(struct hart *h, const struct csr_row *row)
{
    struct trace_step *step = &h->tracer->step;

    for (unsigned i = 0; i < step->n_writes; i++) {
        if (step->writes[i].kind == TRACE_CSR && step->writes[i].number == row->number)
            return;
    }
    add_write(step, TRACE_CSR, row->number, row->read(h, row));
}

static void add_views(struct hart *h, unsigned number)
{
    for (unsigned i = 0; i < ARRAY_SIZE(views) && isa_has(h->config.isa, EXT_H); i++) {
        if (views[i].number == number)
            add_csr(h, &csr_table[views[i].view]);
    }
}

/* Whose storage has changed since `before` was taken. */
static void add_changed_csrs(struct hart *h)
{
    const struct tracer *t = h->tracer;
    uint64_t old[CSR_WORDS];
    uint64_t now[CSR_WORDS];

    memcpy(old, &t->before, sizeof(old));
    memcpy(now, &h->csr, sizeof(now));
    for (unsigned i = 0; i < CSR_WORDS; i++) {
        if (old[i] == now[i] || !csr_table[t->csr_of_word[i]].name)
            continue;
        add_csr(h, &csr_table[t->csr_of_word[i]]);
        add_views(h, t->csr_of_word[i]);
    }
}

/* Where and in what world the next step happens. */
static void begin(struct hart *h, uint64_t pc)
{
    struct trace_step *step = &h->tracer->step;

    step->index = csr_instret(h);
    step->pc = pc;
    step->raw = 0;
    step->length = 0;
    step->hart = (uint8_t)h->config.id;
    step->priv = h->priv;
    step->virt = h->virt;
    step->vmid = (uint16_t)(h->virt ? field_get(h->csr.hgatp, HGATP_VMID) : 0);
    step->asid = (uint16_t)field_get(h->virt ? h->csr.vsatp : h->csr.satp, SATP_ASID);
    step->n_writes = 0;
    step->n_accesses = 0;
}

#define CSR_INSTRUCTION_WRITES(d, base) ((base) == INSN_csrrw || (base) == INSN_csrrwi || (d)->rs1)

static const struct csr_row *row_to_be_written(const struct hart *h, const struct insn *d)
{
    if (isa_insns[d->id].format != FMT_CSR || !CSR_INSTRUCTION_WRITES(d, d->id))
        return NULL;
    return csr_find(h, d->raw >> 20, true);
}

void tracer_before(struct hart *h, const struct insn *d)
{
    struct tracer *t = h->tracer;
    unsigned flow = d->id == INSN_illegal ? FLOW_SYSTEM : isa_insns[d->id].flow;

    begin(h, insn_pc(h, d));
    t->step.raw = d->raw;
    t->step.length = (uint8_t)isa_length(d->raw);
    t->has_insn = true;
    t->may_change_csrs = flow == FLOW_SYSTEM || flow == FLOW_FP;
    t->written = NULL;
    t->access.kind = TRACER_NO_ACCESS;
    if (d->id == INSN_illegal)
        return;
    tracer_access_before(h, d, &t->access);
    t->retired = h->instret_end - (uint64_t)h->budget;
    if (!t->may_change_csrs)
        return;
    if (!t->runs_again)
        t->before = h->csr;
    t->runs_again = false;
    t->fflags = fp_flags_read(h);
    t->written = row_to_be_written(h, d);
}

#define CSR_FFLAGS 0x001
#define CSR_SEED 0x015

static void add_csrs(struct hart *h)
{
    struct tracer *t = h->tracer;

    if (t->written && t->written->number != CSR_SEED) /* reading the seed takes it */
        add_csr(h, t->written);
    if (fp_flags_read(h) != t->fflags)
        add_csr(h, &csr_table[CSR_FFLAGS]);
    add_changed_csrs(h);
}

/* The destination is the first operand of a row that has one; a compressed row has its base's. */
static void add_registers(const struct hart *h, const struct insn *d, struct trace_step *step)
{
    const struct insn_info *base = &isa_insns[isa_insns[d->id].base];

    if (*base->operands == 'D')
        add_write(step, TRACE_F, d->rd, h->f[d->rd]);
    if (*base->operands != 'd' || d->rd == REG_SINK)
        return;
    add_write(step, TRACE_X, d->rd, h->x[d->rd]);
    if (d->id == INSN_amocas_q)
        add_write(step, TRACE_X, d->rd + 1u, h->x[d->rd + 1]);
}

void tracer_retired(struct hart *h, const struct insn *d)
{
    struct tracer *t = h->tracer;

    t->runs_again = h->instret_end - (uint64_t)h->budget == t->retired;
    if (d->id == INSN_illegal || t->runs_again)
        return;
    add_registers(h, d, &t->step);
    if (t->may_change_csrs)
        add_csrs(h);
    tracer_access_retired(h, d, &t->access, &t->step);
    t->step.has_retired = true;
    t->has_insn = false;
    t->sink(t->ctx, &t->step);
}

void tracer_trap(struct hart *h)
{
    struct tracer *t = h->tracer;

    if (!t->has_insn)
        begin(h, h->pc);
    t->has_insn = false;
    t->runs_again = false;
    t->before = h->csr;
    t->step.n_writes = 0;
    t->step.has_retired = false;
    t->step.trap = (struct trace_trap){
        .cause = h->trap.cause,
        .epc = h->pc,
        .tval = h->trap.tval,
        .tval2 = h->trap.tval2,
        .tinst = h->trap.tinst,
        .gva = h->trap.gva,
    };
}

void tracer_trapped(struct hart *h)
{
    struct tracer *t = h->tracer;

    t->step.trap.to_priv = h->priv;
    t->step.trap.to_virt = h->virt;
    add_changed_csrs(h);
    t->sink(t->ctx, &t->step);
}
