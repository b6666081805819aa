/*
 * Rule "dropped write": a write tried to set bits of a WARL field, and they read as zero. Software
 * that asks which bits there are writes and reads back: a write is a probe, and no finding, when one
 * of the next few CSR instructions reads the same CSR.
 */
#include <inttypes.h>

#include "cpu/csr.h"
#include "debug/lint_internal.h"

#define PROBE_CSRS 4      /* CSR instructions that may read it back; probes also set trap vectors */
#define PROBE_INSNS 1000

struct warl_row {
    uint16_t number;
    uint64_t mask;
    const char *section;
};

static const struct warl_row rows[] = {
#define WARL(number, mask, section) {number, mask, section},
#include "debug/lint_warl.def"
#undef WARL
};

static const struct warl_row *row_of(unsigned number)
{
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        if (rows[i].number == number)
            return &rows[i];
    }
    return NULL;
}

static bool is_csr_instruction(const struct insn *d)
{
    return (d->raw & 0x7f) == 0x73 && (d->raw >> 12 & 3);
}

/* By funct3: 1 and 5 write, 2 and 6 set, 3 and 7 clear. */
static unsigned operation_of(const struct insn *d)
{
    return d->raw >> 12 & 3;
}

/* For software: to set bits reads too, but without a destination nobody sees it. */
static bool reads(const struct insn *d)
{
    return d->rd != REG_SINK;
}

static bool writes(const struct insn *d)
{
    return operation_of(d) == 1 || d->rs1 != 0;
}

static void tell(struct lint *lint, const struct hart *h, struct warl_write *w)
{
    w->is_open = false;
    if (!lint_is_new(lint, LINT_WARL, w->code.pc, w->row->number))
        return;
    lint_begin(lint, lint->out, LINT_WARL, (unsigned)h->config.id, &w->code);
    fprintf(lint->out, "%s was written 0x%" PRIx64 " and holds 0x%" PRIx64 "\n"
                       "    lost: 0x%" PRIx64 ", not read back since (%s)\n",
            w->csr->name, w->wanted, w->got, w->lost, w->row->section);
}

static void compare(struct lint *lint, const struct hart *h, struct warl_write *w)
{
    struct hart *reader = lint_machine_hart(lint, (unsigned)h->config.id);

    w->is_compared = true;
    w->got = w->csr->read(reader, w->csr);
    w->lost = w->wanted & ~w->got & w->row->mask;
    w->is_open = w->lost != 0;
}

/* Whether the instruction at h->pc decides about an open write. */
static void decide(struct lint *lint, const struct hart *h, const struct insn *d,
                   struct warl_write *w)
{
    if (w->is_away && h->pc == w->resume_pc && h->virt == w->code.virt &&
        h->priv == w->code.priv) {
        w->is_away = false;
        w->since = hart_instret(h);
    }
    if (w->is_away)
        return;
    if (is_csr_instruction(d)) {
        const struct csr_row *csr = csr_find(h, d->raw >> 20, false);

        if (csr == w->csr && reads(d)) {
            w->is_open = false;
            return;
        }
        w->n_csrs++;
    }
    if (w->n_csrs >= PROBE_CSRS || hart_instret(h) > w->since + PROBE_INSNS)
        tell(lint, h, w);
}

static void begin(const struct lint *lint, struct hart *h, const struct insn *d,
                  struct warl_write *w)
{
    const struct csr_row *csr = csr_find(h, d->raw >> 20, true);
    const struct warl_row *row = csr ? row_of(csr->number) : NULL;
    bool is_immediate = d->raw >> 14 & 1;
    uint64_t operand = is_immediate ? d->rs1 : h->x[d->rs1];

    if (!row || operation_of(d) == 3 || operand == ~UINT64_C(0))
        return;
    *w = (struct warl_write){.is_open = true,
                             .row = row,
                             .csr = csr,
                             .wanted = operand,
                             .code = lint_here(lint, h),
                             .since = hart_instret(h)};
}

void warl_instruction(struct lint *lint, struct hart *h, const struct insn *d)
{
    struct warl_write *w = &lint->harts[h->config.id].warl;

    if (w->is_open && !w->is_compared)
        compare(lint, h, w);
    if (w->is_open)
        decide(lint, h, d, w);
    if (is_csr_instruction(d) && writes(d) && (!w->is_open || !w->is_away)) {
        if (w->is_open && row_of(d->raw >> 20))
            tell(lint, h, w);
        if (!w->is_open)
            begin(lint, h, d, w);
    }
}

/* The instruction may itself have trapped: then nothing was written. */
void warl_trapped(struct lint *lint, const struct hart *h)
{
    struct warl_write *w = &lint->harts[h->config.id].warl;

    if (!w->is_open || w->is_away)
        return;
    if (!w->is_compared && h->pc == w->code.pc) {
        w->is_open = false;
        return;
    }
    if (!w->is_compared)
        compare(lint, h, w);
    w->is_away = true;
    w->resume_pc = h->pc;
}
