/* What is said of the first difference. */
#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

#include "check/internal.h"
#include "cpu/disasm.h"

void report_item(struct check *c, const char *name, int x, int f, uint64_t expected, uint64_t got)
{
    struct check_item *item = &c->items[c->n_items];

    if (c->has_failed || c->n_items == CHECK_ITEMS)
        return;
    c->n_items++;
    *item = (struct check_item){.expected = expected, .got = got, .x = x, .f = f};
    if (x >= 0)
        snprintf(item->name, sizeof(item->name), "x%d (%s)", x, disasm_x_name((unsigned)x));
    else if (f >= 0)
        snprintf(item->name, sizeof(item->name), "f%d (%s)", f, disasm_f_name((unsigned)f));
    else
        snprintf(item->name, sizeof(item->name), "%s", name);
}

void report_end(struct check *c, const char *format, ...)
{
    va_list args;

    if (c->has_failed)
        return;
    c->has_failed = true;
    va_start(args, format);
    vsnprintf(c->summary, sizeof(c->summary), format, args);
    va_end(args);
    c->config.differs(c->config.ctx);
}

bool check_has_failed(const struct check *c)
{
    return c->has_failed;
}

const char *check_summary(const struct check *c)
{
    return c->summary;
}

static const char *mode_name(const struct check_step *s)
{
    static const char *const names[2][4] = {{"U", "S", "?", "M"}, {"VU", "VS", "?", "?"}};

    return names[s->virt][s->priv & 3];
}

static const struct insn_info *row_of(const struct hart *h, uint32_t raw)
{
    enum insn_id id = isa_decode(h->decoder, raw);

    return id == INSN_illegal ? NULL : &isa_insns[id];
}

static bool writes_fp(const struct insn_info *row)
{
    return strchr(row->operands, 'D') != NULL;
}

/* Whether the instruction wrote a register that differs. */
static bool is_suspect(const struct check *c, const struct check_step *s)
{
    const struct insn_info *row;

    if (s->is_fetch_fault || s->has_trapped)
        return false;
    row = row_of(c->followers[c->current], s->raw);
    for (unsigned i = 0; i < c->n_items && row; i++) {
        if (writes_fp(row) ? c->items[i].f == s->rd : c->items[i].x > 0 && c->items[i].x == s->rd)
            return true;
    }
    return false;
}

static void print_result(const struct check *c, const struct check_step *s, FILE *out)
{
    const struct insn_info *row = row_of(c->followers[c->current], s->raw);

    if (s->has_trapped)
        fprintf(out, "  trap, cause %#" PRIx64, s->cause);
    else if (row && writes_fp(row))
        fprintf(out, "  %s = %#" PRIx64, disasm_f_name(s->rd), s->f);
    else if (s->rd > 0 && s->rd < 32 && row && strchr(row->operands, 'd'))
        fprintf(out, "  %s = %#" PRIx64, disasm_x_name(s->rd), s->x);
}

static void print_step(const struct check *c, const struct check_step *s, FILE *out)
{
    char text[64];

    if (s->is_fetch_fault) {
        fprintf(out, "    %-2s %016" PRIx64 "            fetch: trap, cause %#" PRIx64 "\n",
                mode_name(s), s->pc, s->cause);
        return;
    }
    disasm(c->followers[c->current]->decoder, s->raw, s->pc, text, sizeof(text));
    fprintf(out, "  %c %-2s %016" PRIx64 "  %0*" PRIx32 "%*s  %-32s", is_suspect(c, s) ? '>' : ' ',
            mode_name(s), s->pc, isa_length(s->raw) == 4 ? 8 : 4,
            isa_length(s->raw) == 4 ? s->raw : s->raw & 0xffff, isa_length(s->raw) == 4 ? 0 : 4, "",
            text);
    print_result(c, s, out);
    fputc('\n', out);
}

void check_report(const struct check *c, FILE *out)
{
    uint64_t first = c->n_steps > CHECK_STEPS ? c->n_steps - CHECK_STEPS : 0;

    if (!c->has_failed)
        return;
    fprintf(out, "engines differ: hart %u, %s\n", c->current, c->summary);
    if (c->n_items)
        fprintf(out, "  %-24s %18s %18s\n", "", "interpreter", "translation");
    for (unsigned i = 0; i < c->n_items; i++)
        fprintf(out, "  %-24s %#18" PRIx64 " %#18" PRIx64 "\n", c->items[i].name,
                c->items[i].expected, c->items[i].got);
    fprintf(out, "  instructions as the interpreter ran them; > wrote a register that differs;\n"
                 "  those below the line are the ones that the translation did differently:\n");
    for (uint64_t i = first; i < c->n_steps; i++) {
        if (i == c->first_step)
            fprintf(out, "    --\n");
        print_step(c, &c->steps[i % CHECK_STEPS], out);
    }
}
