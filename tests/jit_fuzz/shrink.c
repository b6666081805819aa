/*
 * A failing case made smaller: shorter, fewer instructions, fewer registers and CSRs that are not
 * zero. Each change stays only if the case still fails.
 */
#include <inttypes.h>
#include <string.h>

#include "cpu/csr.h"
#include "cpu/disasm.h"
#include "fuzz.h"

#define C_NOP 0x0001u
#define NOP 0x00000013u

struct shrinker {
    struct fuzz_bench *bench;
    struct fuzz_case *c; /* the smallest yet */
    struct fuzz_case trial;
    unsigned n_trials;
};

/* Keeps the trial if it fails. */
static bool keep(struct shrinker *s)
{
    s->n_trials++;
    if (fuzz_run(s->bench, &s->trial, NULL))
        return false;
    *s->c = s->trial;
    return true;
}

/* The last of the runs only as long as need be. */
static void shorten(struct shrinker *s)
{
    for (s->trial = *s->c; s->trial.runs > 1;) {
        s->trial.runs--;
        if (!keep(s))
            break;
    }
    for (uint64_t step = s->c->insns / 2; step > 0;) {
        s->trial = *s->c;
        s->trial.insns -= step;
        if (s->trial.insns == 0 || !keep(s))
            step /= 2;
        else if (step > s->c->insns / 2)
            step = s->c->insns / 2;
    }
}

static uint32_t word_at(const struct fuzz_case *c, size_t at)
{
    uint32_t word;

    memcpy(&word, c->ram + at, 4);
    return word;
}

static bool is_nop(uint32_t word)
{
    return isa_length(word) == 4 ? word == NOP : (word & 0xffff) == C_NOP;
}

/* Nops of the same length in [from, to) of the code. False: there was nothing else. */
static bool make_nops(struct fuzz_case *c, size_t from, size_t to)
{
    bool any = false;

    for (size_t at = from; at < to && at < FUZZ_CODE - 4;) {
        uint32_t word = word_at(c, at), nop = isa_length(word) == 4 ? NOP : C_NOP;

        any = any || !is_nop(word);
        memcpy(c->ram + at, &nop, isa_length(word));
        at += isa_length(word);
    }
    return any;
}

/* Where the instruction at or behind `at` starts, read from the start of the code. */
static size_t boundary(const struct fuzz_case *c, size_t at)
{
    size_t here = 0;

    while (here < at)
        here += isa_length(word_at(c, here));
    return here;
}

/* Code in ever smaller pieces. True: some of it went. */
static bool remove_code(struct shrinker *s)
{
    bool any = false;

    for (size_t piece = FUZZ_CODE; piece >= 2; piece /= 2) {
        for (size_t at = 0; at < FUZZ_CODE; at += piece) {
            s->trial = *s->c;
            if (make_nops(&s->trial, boundary(s->c, at), boundary(s->c, at + piece)) && keep(s))
                any = true;
        }
    }
    return any;
}

static bool remove_registers(struct shrinker *s)
{
    bool any = false;

    for (unsigned i = 0; i < 64; i++) {
        uint64_t *value;

        s->trial = *s->c;
        value = i < 32 ? &s->trial.x[i] : &s->trial.f[i - 32];
        if (*value == 0)
            continue;
        *value = 0;
        any = keep(s) || any;
    }
    return any;
}

static bool remove_csrs(struct shrinker *s)
{
    bool any = false;

    for (unsigned i = s->c->n_csrs; i-- > 0;) {
        s->trial = *s->c;
        s->trial.n_csrs--;
        memmove(&s->trial.csrs[i], &s->trial.csrs[i + 1],
                (s->trial.n_csrs - i) * sizeof(s->trial.csrs[0]));
        any = keep(s) || any;
    }
    s->trial = *s->c;
    s->trial.pins = s->trial.fail_at = 0;
    if (s->c->pins || s->c->fail_at)
        any = keep(s) || any;
    return any;
}

/* The data behind the code, all at once and by pages. */
static bool remove_data(struct shrinker *s)
{
    static const uint8_t zeros[PHYS_PAGE_SIZE];
    bool any = false;

    for (size_t at = FUZZ_CODE; at < FUZZ_USED; at += sizeof(zeros)) {
        if (memcmp(s->c->ram + at, zeros, sizeof(zeros)) == 0)
            continue;
        s->trial = *s->c;
        memset(s->trial.ram + at, 0, sizeof(zeros));
        any = keep(s) || any;
    }
    return any;
}

unsigned fuzz_shrink(struct fuzz_bench *b, struct fuzz_case *c)
{
    static struct shrinker s;
    bool any = true;

    s = (struct shrinker){.bench = b, .c = c};
    for (unsigned round = 0; any && round < 4; round++) {
        shorten(&s);
        any = remove_code(&s);
        any = remove_registers(&s) || any;
        any = remove_csrs(&s) || any;
        any = remove_data(&s) || any;
    }
    return s.n_trials;
}

unsigned fuzz_size(const struct fuzz_case *c)
{
    unsigned n = 0;

    for (size_t at = 0; at < FUZZ_CODE - 4; at += isa_length(word_at(c, at)))
        n += !is_nop(word_at(c, at));
    return n;
}

static void print_code(const struct fuzz_case *c, FILE *out)
{
    struct isa_config isa;
    struct isa_decoder *decoder;
    char error[64], text[64];

    if (isa_parse("max", &isa, error, sizeof(error)) < 0)
        return;
    decoder = isa_decoder_create(&isa);
    for (size_t at = 0; decoder && at < FUZZ_CODE - 4; at += isa_length(word_at(c, at))) {
        uint32_t word = word_at(c, at);

        if (is_nop(word))
            continue;
        disasm(decoder, word, FUZZ_RAM_BASE + at, text, sizeof(text));
        fprintf(out, "  %#" PRIx64 "  %0*" PRIx32 "%*s  %s\n", FUZZ_RAM_BASE + at,
                isa_length(word) == 4 ? 8 : 4, isa_length(word) == 4 ? word : word & 0xffff,
                isa_length(word) == 4 ? 0 : 4, "", text);
    }
    isa_decoder_destroy(decoder);
}

void fuzz_print(const struct fuzz_bench *b, const struct fuzz_case *c, FILE *out)
{
    static const char *const modes[2][4] = {{"U", "S", "?", "M"}, {"VU", "VS", "?", "?"}};

    (void)b;
    fprintf(out, "case %" PRIu64 ": pc %#" PRIx64 " in %s-mode, %u runs of %" PRIu64
                 " instructions, threshold %u%s%s\n",
            c->number, c->pc, modes[c->virt][c->priv & 3], c->runs, c->insns, c->threshold,
            c->is_compressed ? "" : ", without C", c->pins ? ", with interrupts" : "");
    for (unsigned i = 1; i < 32; i++) {
        if (c->x[i])
            fprintf(out, "  %s = %#" PRIx64 "\n", disasm_x_name(i), c->x[i]);
    }
    for (unsigned i = 0; i < 32; i++) {
        if (c->f[i])
            fprintf(out, "  %s = %#" PRIx64 "\n", disasm_f_name(i), c->f[i]);
    }
    for (unsigned i = 0; i < c->n_csrs; i++) {
        const char *name = csr_table[c->csrs[i].number].name;

        fprintf(out, "  %s (%#x) = %#" PRIx64 "\n", name ? name : "?", c->csrs[i].number,
                c->csrs[i].value);
    }
    print_code(c, out);
}
