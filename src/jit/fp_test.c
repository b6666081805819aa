/*
 * Floating point and its CSRs on two harts, one of each engine: short loops of FP instructions of all
 * rows and rounding modes on operands at the edges of formats and integers, between them reads and
 * writes of fflags, frm and fcsr. Each pass of a loop stores all results, so each is compared.
 */
#include "cpu/disasm.h"
#include "cpu/fp.h"
#include "jit/two_harts.h"

#define RAM_SIZE UINT64_C(0x10000)
#define HANDLER 0x40
#define CODE 0x100
#define BODY 12
#define PASSES 40
#define ROUNDS 400
#define PAIRS 250

static bool is_fp(const struct insn_info *row)
{
    return row->flow == FLOW_FP && isa_length(row->match) == 4 && (row->mask & 0x7f) == 0x7f &&
           (row->match & 0x7f) != 0x07 && (row->match & 0x7f) != 0x27;
}

/* An FP instruction of any row; integers go to a0 to a7 and come from there. */
static uint32_t fp_word(struct fixture *f)
{
    const struct insn_info *row;
    uint32_t word;

    do {
        row = &isa_insns[draw(f) % INSN_COUNT];
    } while (!is_fp(row));
    word = row->match | ((uint32_t)draw(f) & ~row->mask);
    if (!(row->mask & 0x7000) && below(f, 16)) /* a rounding mode that exists */
        word = (word & ~0x7000u) | (below(f, 2) ? FP_DYN : below(f, 5)) << 12;
    if (below(f, 2)) /* so that integers meet: x10 to x15 */
        word = (word & ~0x000f8f80u) | (10u + below(f, 6)) << 7 |
               (10u + below(f, 6)) << 15;
    return word;
}

/* x5 holds the end, x6 where results go, x31 what the handler needs. */
static bool spares_loop(uint32_t word)
{
    unsigned rd = word >> 7 & 31;

    return rd != 5 && rd != 6 && rd != 31;
}

static uint32_t csr_access(struct fixture *f)
{
    static const uint16_t numbers[] = {1, 1, 1, 2, 3, 3, 0x300};
    uint16_t number = numbers[below(f, ARRAY_SIZE(numbers))];
    unsigned funct3 = 1 + below(f, 3) + below(f, 2) * 4;
    unsigned rd = below(f, 2) ? 0 : 10 + below(f, 6);

    if (number == 0x300)
        return csr_word(CSRRS, rd, number, 0);
    if (number == 2 && below(f, 4))
        return csr_word(5, rd, number, below(f, 5));
    return csr_word(funct3, rd, number, below(f, 4) ? 10 + below(f, 6) : below(f, 32));
}

/* frflags a4; flt a5, ...; fsflags a4: what compilers make of a comparison that is to be quiet. */
static void put_quiet_compare(struct fixture *f)
{
    uint32_t compare = isa_insns[below(f, 2) ? INSN_flt_d : INSN_fle_s].match;

    put(f, csr_word(CSRRS, 14, 1, 0));
    put(f, compare | 15u << 7 | below(f, 32) << 15 | below(f, 32) << 20);
    put(f, csr_word(1, 0, 1, 14));
}

static void put_body(struct fixture *f)
{
    for (unsigned i = 0; i < BODY; i++) {
        uint32_t word;

        if (below(f, 8) == 0) {
            put_quiet_compare(f);
            continue;
        }
        do {
            word = below(f, 4) == 0 ? csr_access(f) : fp_word(f);
        } while (!spares_loop(word));
        put(f, word);
        if (below(f, 8) == 0) /* sd a0, 8(x6) */
            put(f, 0x00a33423u);
    }
}

/* The body, stores of a few registers, and back while x6 is below x5. */
static void put_loop(struct fixture *f)
{
    uint32_t start, back;

    f->n = 0;
    start = f->n;
    put_body(f);
    for (unsigned i = 0; i < 6; i++)
        put(f, isa_insns[INSN_sd].match | 6u << 15 | (10u + i) << 20 | (i * 8 & 31) << 7 |
                   (i * 8 >> 5) << 25);
    put(f, csr_word(CSRRS, 30, 3, 0));
    put(f, isa_insns[INSN_sd].match | 6u << 15 | 30u << 20 | 16u << 7 | 1u << 25);
    put(f, 0x04030313u); /* addi x6, x6, 64 */
    back = (start - f->n) * 4;
    put(f, 0x00536063u | (back >> 11 & 1) << 7 | (back >> 1 & 15) << 8 | (back >> 5 & 63) << 25 |
               (back >> 12 & 1) << 31); /* bltu x6, x5 */
    put(f, 0x10500073u);                /* wfi */
}

static uint64_t random_fp(struct fixture *f)
{
    static const uint64_t edges[] = {
        0, UINT64_C(1) << 63, 1, UINT64_C(0x7ff0000000000000), UINT64_C(0xfff0000000000000),
        UINT64_C(0x7ff8000000000000), UINT64_C(0xfff8000000000123), UINT64_C(0x7ff0000000000001),
        UINT64_C(0x3ff0000000000000), UINT64_C(0xbff0000000000000), UINT64_C(0x0010000000000000),
        UINT64_C(0x41dfffffffc00000), UINT64_C(0x41dfffffffe00000), UINT64_C(0xc1e0000000000000),
        UINT64_C(0x41efffffffe00000), UINT64_C(0x41effffffff00000), UINT64_C(0x41f0000000000000),
        UINT64_C(0x43e0000000000000), UINT64_C(0x43dfffffffffffff), UINT64_C(0x43efffffffffffff),
        UINT64_C(0x43f0000000000000), UINT64_C(0xc3e0000000000000), UINT64_C(0xc3e0000000000001),
        UINT64_C(0xbfe0000000000000), UINT64_C(0x3fe0000000000000), UINT64_C(0x4004000000000000),
        UINT64_C(0xffffffff00000000), UINT64_C(0xffffffff80000000), UINT64_C(0xffffffff7f800000),
        UINT64_C(0xffffffffff800000), UINT64_C(0xffffffff7fc00000), UINT64_C(0xffffffff7f800001),
        UINT64_C(0xffffffffffc00001), UINT64_C(0xffffffff3f800000), UINT64_C(0xffffffff00000001),
        UINT64_C(0xffffffff00800000), UINT64_C(0xffffffff4effffff), UINT64_C(0xffffffff4f000000),
        UINT64_C(0xffffffff4f7fffff), UINT64_C(0xffffffff4f800000), UINT64_C(0xffffffff5effffff),
        UINT64_C(0xffffffff5f000000), UINT64_C(0xffffffff5f7fffff), UINT64_C(0xffffffff5f800000),
        UINT64_C(0xffffffffcf000000), UINT64_C(0xffffffffcf000001), UINT64_C(0xffffffff3f000000),
        UINT64_C(0xffffffffbf000000), UINT64_C(0xffffffff40200000)};

    switch (below(f, 4)) {
    case 0:
    case 1:
        return edges[below(f, ARRAY_SIZE(edges))];
    case 2: /* near an integer and a half */
        return (draw(f) << 40 & UINT64_C(0x800f000000000000)) | (UINT64_C(1022) + below(f, 66)) << 52;
    default:
        return UINT64_C(0xffffffff00000000) | (draw(f) & 0x80ffffff) | (126u + below(f, 66)) << 23;
    }
}

static uint64_t random_int(struct fixture *f)
{
    uint64_t bit = UINT64_C(1) << below(f, 64);

    switch (below(f, 4)) {
    case 0:
        return bit - below(f, 2);
    case 1:
        return 0 - bit;
    case 2:
        return below(f, 256);
    default:
        return draw(f) << 20 ^ draw(f);
    }
}

static void reset(struct fixture *f)
{
    uint8_t frm = (uint8_t)(below(f, 2) ? 0 : below(f, 5));

    for (unsigned i = 0; i < 2; i++) {
        hart_reset(f->h[i], RAM_BASE + CODE);
        f->h[i]->csr.mstatus |= MSTATUS_FS;
        f->h[i]->csr.mtvec = RAM_BASE + HANDLER;
        f->h[i]->frm = frm;
        access_update_context(f->h[i]);
    }
    for (unsigned reg = 0; reg < 32; reg++) {
        uint64_t x = random_int(f), value = random_fp(f);

        for (unsigned i = 0; i < 2; i++) {
            hart_set_x(f->h[i], reg, x);
            hart_set_x(f->h[i], 5, RAM_BASE + 0x4000 + 64 * PASSES);
            hart_set_x(f->h[i], 6, RAM_BASE + 0x4000);
            f->h[i]->f[reg] = value;
        }
    }
}

/* csrr x31, mepc; addi x31, x31, 4; csrw mepc, x31; mret: an illegal rounding mode is skipped. */
static void load(struct fixture *f)
{
    const uint32_t handler[] = {csr_word(CSRRS, 31, 0x341, 0), 0x004f8f93u, csr_word(1, 0, 0x341, 31),
                                0x30200073u};

    for (unsigned i = 0; i < 2; i++) {
        uint8_t *ram = fixture_ram(f, i);

        memset(ram, 0, RAM_SIZE);
        memcpy(ram + HANDLER, handler, sizeof(handler));
        memcpy(ram + CODE, f->code, f->n * 4);
        phys_written(f->phys[i], RAM_BASE, RAM_SIZE);
        hart_ram_written(f->h[i], RAM_BASE, RAM_SIZE);
    }
}

static void report(const struct fixture *f, uint64_t seed)
{
    char text[128];

    print_differences(f, seed);
    for (unsigned i = 0; i < f->n; i++) {
        disasm(f->h[0]->decoder, f->code[i], RAM_BASE + CODE + i * 4, text, sizeof(text));
        print_message("%3x: %08x %s\n", i * 4, f->code[i], text);
    }
}

static void run_and_compare(struct fixture *f, uint64_t insns, uint64_t seed)
{
    if (!run_both(f, insns)) {
        report(f, seed);
        fail();
    }
}

static void test_loops(void **state)
{
    struct fixture f;
    struct hart_stats stats;

    (void)state;
    fixture_open(&f, UINT64_C(0x9e3779b97f4a7c15), RAM_SIZE, 1);
    for (unsigned round = 0; round < ROUNDS; round++) {
        uint64_t seed = f.seed;

        put_loop(&f);
        load(&f);
        for (unsigned part = 0; part < 6; part++) {
            reset(&f);
            for (unsigned run = 0; run < 4; run++)
                run_and_compare(&f, 200 + draw(&f) % 1000, seed);
        }
    }
    hart_get_stats(f.h[1], &stats);
    assert_true(stats.native_entries > ROUNDS);
    fixture_close(&f);
}

/* fa2 or a2 = op of fa0, fa1, a0, whose bits x6 points to; with the flags that it raises alone. */
static void put_one(struct fixture *f, uint32_t word)
{
    uint32_t back;

    f->n = 0;
    put(f, 0x00033507u); /* fld fa0, 0(x6) */
    put(f, 0x00833587u); /* fld fa1, 8(x6) */
    put(f, 0x00033503u); /* ld a0, 0(x6) */
    put(f, csr_word(5, 0, 1, 0));
    put(f, word | 12u << 7 | 10u << 15);
    put(f, csr_word(CSRRS, 13, 1, 0));
    put(f, 0x00c33827u); /* fsd fa2, 16(x6) */
    put(f, 0x00c33c23u); /* sd a2, 24(x6) */
    put(f, 0x02d33023u); /* sd a3, 32(x6) */
    put(f, 0x02830313u); /* addi x6, x6, 40 */
    back = (0 - f->n) * 4;
    put(f, 0x00536063u | (back >> 11 & 1) << 7 | (back >> 1 & 15) << 8 | (back >> 5 & 63) << 25 |
               (back >> 12 & 1) << 31); /* bltu x6, x5 */
    put(f, 0x0000006fu);                /* j . */
}

/* Pairs of operands of which some are equal but for their signs. */
static void put_operands(struct fixture *f)
{
    for (unsigned at = 0; at < PAIRS; at++) {
        uint64_t pair[2] = {below(f, 4) ? random_fp(f) : random_int(f), random_fp(f)};

        if (below(f, 8) == 0)
            pair[1] = pair[0] ^ (uint64_t)below(f, 2) << 63 ^ (uint64_t)below(f, 2) << 31;
        for (unsigned i = 0; i < 2; i++)
            memcpy(fixture_ram(f, i) + 0x4000 + (size_t)at * 40, pair, 16);
    }
}

static void run_one(struct fixture *f, uint32_t word)
{
    uint64_t seed = f->seed;

    put_one(f, word);
    load(f);
    put_operands(f);
    reset(f);
    for (unsigned i = 0; i < 2; i++)
        hart_set_x(f->h[i], 5, RAM_BASE + 0x4000 + 40 * PAIRS);
    run_and_compare(f, 20 * PAIRS, seed);
}

/* Each FP row in each rounding mode on many operands; the flags of each are looked at. */
static void test_each(void **state)
{
    struct fixture f;

    (void)state;
    fixture_open(&f, UINT64_C(0xd1b54a32d192ed03), RAM_SIZE, 1);
    for (unsigned id = 0; id < INSN_COUNT; id++) {
        const struct insn_info *row = &isa_insns[id];
        bool has_mode = !(row->mask & 0x7000);
        uint32_t rs2 = row->mask & 0x01f00000 ? 0 : 11u << 20;
        uint32_t rs3 = row->mask & 0xf8000000 ? 0 : 10u << 27;

        if (!is_fp(row))
            continue;
        for (uint32_t rm = 0; rm < (has_mode ? 8 : 1); rm++)
            run_one(&f, row->match | rs2 | rs3 | rm << 12);
    }
    fixture_close(&f);
}

/* The same where the host has 16 registers, neither AVX nor FMA, and no roundsd. */
static void test_old_host(void **state)
{
    jit_presume_old_host(true);
    test_loops(state);
    test_each(state);
    jit_presume_old_host(false);
}

/* Accesses to the CSRs while FS is Dirty need no call of C. */
static void test_flags_stay_native(void **state)
{
    struct fixture f;
    struct jit_stats stats;
    const uint32_t code[] = {csr_word(CSRRS, 14, 1, 0), 0x02b50553u /* fadd.d fa0, fa0, fa1, rne */,
                             csr_word(1, 0, 1, 14), csr_word(5, 15, 2, 0),
                             csr_word(1, 0, 3, 14), csr_word(CSRRS, 13, 3, 0),
                             0xfe0004e3u /* beq x0, x0, -24 */};

    (void)state;
    fixture_open(&f, 1, RAM_SIZE, 1);
    memcpy(f.code, code, sizeof(code));
    f.n = ARRAY_SIZE(code);
    load(&f);
    reset(&f);
    run_and_compare(&f, 2000, 0);
    jit_get_stats(f.jit, &stats);
    assert_true(stats.regions > 0);
    /* fadd.d has one behind the end, for results that are NaN; what follows the loop is illegal. */
    assert_true(stats.calls_emitted <= 2 * stats.regions);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_loops),
        cmocka_unit_test(test_each),
        cmocka_unit_test(test_old_host),
        cmocka_unit_test(test_flags_stay_native),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
