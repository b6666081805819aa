/*
 * Runs one operation, as the interpreter's op or as translated code. For the latter each row of
 * floating point lies in RAM as a little loop, once for each rounding mode and each set of registers:
 * those that translations keep in the host's registers, those that they do not, and rd the same as an
 * operand.
 */
#include <stdio.h>
#include <string.h>

#include "cpu/access.h"
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "fp.h"
#include "jit/jit.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x100000)
#define N_SETS 8
#define N_RM 8
#define JUMP_TO_SELF 0x0000006fu
#define CSR_FRM 0x002
#define CSR_MSTATUS 0x300

struct registers {
    uint8_t rs1, rs2, rs3, rd;
};

static const struct registers sets[N_SETS] = {
    {1, 2, 3, 4},     {10, 11, 12, 13}, {20, 21, 22, 23}, {10, 11, 12, 10},
    {11, 10, 20, 10}, {10, 20, 11, 11}, {20, 21, 22, 22}, {20, 21, 10, 20},
};

struct translated {
    struct engine *jit;
    struct clock clock;
    struct phys *phys;
    unsigned set; /* the next one to be used */
    op_fn *op;    /* of the last operation */
    unsigned id;
};

static op_fn *const ops[INSN_COUNT] = {
#define INSN(id, ...) [INSN_##id] = op_##id,
#define INSN_C(id, ...)
#include "cpu/isa/all.def"
#undef INSN
#undef INSN_C
};

/* ---- the interpreter ---- */

void op_stop(struct hart *h, const struct insn *d)
{
    (void)d;
    h->step = NULL;
}

static void run_by_hand(struct rig *rig, op_fn *op, unsigned rm)
{
    struct insn insns[2] = {{.fn = op, .rd = 4, .rs1 = 1, .rs2 = 2}, {.fn = op_stop}};

    insns[0].imm = 3;
    insns[0].raw = 3 | rm << 12;
    rig->h->exit = EXIT_LOOKUP;
    rig->h->fflags = 0;
    fp_enter(rig->h);
    op(rig->h, insns);
    fp_leave(rig->h);
}

static struct hart *bare_hart(struct rig *rig)
{
    struct hart *h = calloc(1, sizeof(*h));

    if (!h)
        return NULL;
    for (size_t i = 0; i < ARRAY_SIZE(rig->isa.enabled); i++)
        rig->isa.enabled[i] = ~UINT64_C(0);
    h->config.isa = &rig->isa;
    h->budget = INT64_MAX / 2;
    return h;
}

/* ---- translations ---- */

static uint64_t place(unsigned id, unsigned rm, unsigned set)
{
    return RAM_BASE + (((uint64_t)id * N_RM + rm) * N_SETS + set) * 8;
}

static uint32_t encode(unsigned id, unsigned rm, const struct registers *r)
{
    const struct insn_info *row = &isa_insns[id];
    uint32_t operands = (uint32_t)r->rd << 7 | (uint32_t)r->rs1 << 15 | (uint32_t)r->rs2 << 20 |
                        (row->format == FMT_R4 ? (uint32_t)r->rs3 << 27 : 0) | rm << 12;

    return row->match | (operands & ~row->mask);
}

static void put_code(struct translated *t)
{
    uint8_t *ram = phys_ram(t->phys, RAM_BASE, RAM_SIZE);

    for (unsigned id = 0; id < INSN_COUNT; id++) {
        for (unsigned i = 0; isa_insns[id].flow == FLOW_FP && i < N_RM * N_SETS; i++) {
            uint64_t at = place(id, i / N_SETS, i % N_SETS) - RAM_BASE;
            uint32_t words[2] = {encode(id, i / N_SETS, &sets[i % N_SETS]), JUMP_TO_SELF};

            memcpy(ram + at, words, sizeof(words));
        }
    }
}

static void write_csr(struct hart *h, unsigned number, uint64_t value)
{
    const struct csr_row *row = csr_find(h, number, true);

    row->write(h, row, value);
}

static struct hart *translating_hart(struct rig *rig)
{
    struct translated *t = calloc(1, sizeof(*t));
    struct hart *h;
    char error[128];

    rig->translated = t;
    if (!t || isa_parse("max", &rig->isa, error, sizeof(error)) < 0)
        return NULL;
    clock_init(&t->clock, false);
    t->phys = phys_create();
    if (!t->phys || phys_add_ram(t->phys, RAM_BASE, RAM_SIZE) < 0 ||
        jit_create(&rig->isa, false, &t->jit) < 0)
        return NULL;
    jit_set_threshold(t->jit, 1);
    put_code(t);
    h = hart_create(&(struct hart_config){
        .isa = &rig->isa, .phys = t->phys, .clock = &t->clock, .n_pmp = 16, .engine = t->jit});
    if (!h)
        return NULL;
    hart_reset(h, RAM_BASE);
    write_csr(h, CSR_MSTATUS, MSTATUS_FS);
    return h;
}

static unsigned id_of(struct translated *t, op_fn *op)
{
    if (t->op == op)
        return t->id;
    t->op = op;
    for (t->id = 0; ops[t->id] != op; t->id++)
        ;
    return t->id;
}

static void run_translated(struct rig *rig, op_fn *op, unsigned rm)
{
    struct translated *t = rig->translated;
    const struct registers *r = &sets[t->set];
    struct hart *h = rig->h;

    if (rm == FP_DYN)
        write_csr(h, CSR_FRM, h->frm);
    h->f[r->rs1] = h->f[1];
    h->f[r->rs2] = h->f[2];
    h->f[r->rs3] = h->f[3];
    h->x[r->rs1] = h->x[1];
    h->f[r->rd] = h->f[4];
    h->x[r->rd] = h->x[4];
    if (r->rd == r->rs1) {
        h->f[r->rd] = h->f[1];
        h->x[r->rd] = h->x[1];
    } else if (r->rd == r->rs2) {
        h->f[r->rd] = h->f[2];
    } else if (r->rd == r->rs3) {
        h->f[r->rd] = h->f[3];
    }
    h->fflags = 0;
    h->csr.mcause = 0;
    h->pc = place(id_of(t, op), rm, t->set);
    (void)hart_run(h, 1);
    h->exit = h->csr.mcause ? EXIT_TRAP : EXIT_LOOKUP;
    if (h->exit != EXIT_TRAP) {
        h->f[4] = h->f[r->rd];
        h->x[4] = h->x[r->rd];
    }
    t->set = (t->set + 1) % N_SETS;
}

/* ---- both ---- */

void run_op(struct rig *rig, op_fn *op, unsigned rm)
{
    if (rig->translated)
        run_translated(rig, op, rm);
    else
        run_by_hand(rig, op, rm);
}

uint64_t rig_translated(const struct rig *rig)
{
    struct hart_stats stats;

    hart_get_stats(rig->h, &stats);
    return stats.native_entries;
}

struct rig *rig_create(bool is_translated)
{
    struct rig *rig = calloc(1, sizeof(*rig));

    if (rig)
        rig->h = is_translated ? translating_hart(rig) : bare_hart(rig);
    if (!rig || !rig->h) {
        fprintf(stderr, "fp_check: no memory or no translator here\n");
        exit(2);
    }
    rig->random = 1;
    mpfr_inits2(53, rig->a, rig->b, rig->c, (mpfr_ptr)NULL);
    mpfr_inits2(256, rig->wide, rig->scaled, rig->rounded, (mpfr_ptr)NULL);
    return rig;
}

void rig_destroy(struct rig *rig)
{
    mpfr_clears(rig->a, rig->b, rig->c, rig->wide, rig->scaled, rig->rounded, (mpfr_ptr)NULL);
    mpfr_free_cache();
    if (rig->translated) {
        hart_destroy(rig->h);
        phys_destroy(rig->translated->phys);
        jit_destroy(rig->translated->jit);
        free(rig->translated);
    } else {
        free(rig->h);
    }
    free(rig);
}
