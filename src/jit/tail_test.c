/*
 * Jumps through registers on two harts, one of each engine: pieces of code that end in a few shared
 * tails, each of which jumps to the next piece by a table, returns, or calls; with targets whose
 * lowest bit is set, and code that is overwritten while regions hold copies of it.
 */
#include "jit/two_harts.h"

#define RAM_SIZE UINT64_C(0x10000)
#define CODE UINT64_C(0x1000)
#define TABLE UINT64_C(0x4000) /* addresses of pieces */
#define PIECES 16
#define TAILS 3
#define TAIL_WORDS 8
#define PIECE_WORDS 8
#define TAIL(n) (CODE + (n) * TAIL_WORDS * 4)
#define PIECE(n) (TAIL(TAILS) + (n) * PIECE_WORDS * 4)
#define NEXT_PAGE UINT64_C(0x2000) /* half of the pieces stand in another page */

static uint64_t piece_at(unsigned n)
{
    return n % 2 ? NEXT_PAGE + PIECE(n) - CODE : PIECE(n);
}

static uint32_t i_form(uint32_t match, uint32_t rd, uint32_t rs1, int32_t imm)
{
    return match | rd << 7 | rs1 << 15 | (uint32_t)imm << 20;
}

static uint32_t jal(uint32_t rd, int64_t distance)
{
    uint32_t to = (uint32_t)distance;

    return 0x6fu | rd << 7 | (to >> 12 & 255) << 12 | (to >> 11 & 1) << 20 | (to >> 1 & 1023) << 21 |
           (to >> 20 & 1) << 31;
}

/*
 * A step of the generator in a0, then jr to the entry of the table (s0) that its bits name. a2 is or
 * was the target, whose lowest bit may be set.
 */
static void write_tail(struct fixture *f, unsigned n, uint32_t add)
{
    const uint32_t code[TAIL_WORDS] = {
        0x00154533u, /* xor a0, a0, ra: the last instructions of a run are the interpreter's */
        0x02b50533u,                                /* mul a0, a0, a1 */
        i_form(0x13, 10, 10, (int32_t)(add & 511)), /* addi a0, a0, add */
        i_form(0x5013, 12, 10, 40),                 /* srli a2, a0, 40 */
        i_form(0x7013, 12, 12, (PIECES - 1) * 8),   /* andi a2, a2, 0x78 */
        0x00860633u,                                /* add a2, a2, s0 */
        i_form(0x3003, 12, 12, 0),                  /* ld a2, 0(a2) */
        i_form(0x67, n == 1 ? 1 : n == 2 ? 12 : 0, 12, 0), /* jr a2, jalr a2, jalr a2, a2 */
    };

    write_ram(f, TAIL(n), code, sizeof(code));
}

/* Some work, then a tail; every fourth piece calls one that returns through the table instead. */
static void write_piece(struct fixture *f, unsigned n)
{
    uint64_t at = piece_at(n);
    uint32_t code[PIECE_WORDS];

    for (unsigned i = 0; i < PIECE_WORDS; i++)
        code[i] = i_form(0x13, 13, 13, (int32_t)below(f, 1000));
    if (n % 4 == 2)
        code[2] = jal(1, (int64_t)(TAIL(below(f, TAILS)) - (at + 2 * 4)));
    code[3] = 0x00e68463u; /* beq a3, a4, over the next */
    code[5] = jal(0, (int64_t)(TAIL(below(f, TAILS)) - (at + 5 * 4)));
    write_ram(f, at, code, sizeof(code));
}

static void make(struct fixture *f)
{
    for (unsigned n = 0; n < TAILS; n++)
        write_tail(f, n, below(f, 512));
    for (unsigned n = 0; n < PIECES; n++) {
        uint64_t address = RAM_BASE + piece_at(n) + below(f, 2);

        write_piece(f, n);
        write_ram(f, TABLE + n * 8, &address, 8);
    }
}

static void reset(struct fixture *f)
{
    uint64_t start = draw(f);

    for (unsigned i = 0; i < 2; i++) {
        hart_reset(f->h[i], RAM_BASE + piece_at(0));
        hart_set_x(f->h[i], 8, RAM_BASE + TABLE);
        hart_set_x(f->h[i], 10, start);
        hart_set_x(f->h[i], 11, UINT64_C(0x5851f42d4c957f2d));
    }
}

static void run_part(struct fixture *f, uint64_t seed)
{
    if (!run_both(f, 500 + below(f, 2000))) {
        print_differences(f, seed);
        fail();
    }
}

static void test_tables(void **state)
{
    struct fixture f;
    struct jit_stats stats;

    (void)state;
    fixture_open(&f, UINT64_C(0x9e3779b97f4a7c15), RAM_SIZE, 2);
    for (unsigned round = 0; round < 60; round++) {
        uint64_t seed = f.seed;

        make(&f);
        reset(&f);
        for (unsigned part = 0; part < 12; part++) {
            run_part(&f, seed);
            if (part % 3 == 2) /* while the pieces' regions have it too */
                write_tail(&f, below(&f, TAILS), below(&f, 512));
        }
    }
    jit_get_stats(f.jit, &stats);
    assert_true(stats.regions > 60 * PIECES);
    fixture_close(&f);
}

/* A piece's region holds the tail as well, which has been translated before. */
static void test_copies(void **state)
{
    struct fixture f;
    struct jit_stats stats;

    (void)state;
    fixture_open(&f, 1, RAM_SIZE, 2);
    make(&f);
    reset(&f);
    for (unsigned part = 0; part < 20; part++)
        run_part(&f, 1);
    jit_get_stats(f.jit, &stats);
    assert_true(stats.regions >= PIECES);
    assert_true(stats.region_insns > stats.regions * TAIL_WORDS);
    fixture_close(&f);
}

/* ---- the entry of a tail that another region holds too ---- */

#define RET 0x00008067u
#define DRIVER UINT64_C(0x3000) /* in a page of its own: calls what s2 points to, again and again */

static void write_words(struct fixture *f, uint64_t at, const uint32_t *words, size_t n)
{
    write_ram(f, at, words, n * sizeof(*words));
}

/* The driver calls the code at `target` some times. */
static void call_often(struct fixture *f, uint64_t target)
{
    for (unsigned i = 0; i < 2; i++) {
        hart_set_x(f->h[i], 18, RAM_BASE + target);
        f->h[i]->pc = RAM_BASE + DRIVER;
    }
    run_part(f, 1);
}

/*
 * The head of a tail goes on leading to the region that had it first. Were it led to the one that
 * borrows it, it would get that region's entry at this page offset: there is none, or one that the
 * block at the same offset of another page has left there.
 */
static void test_borrowed(void **state)
{
    const uint32_t driver[] = {
        i_form(0x67, 1, 18, 0), /* jalr ra, s2 */
        i_form(0x13, 14, 14, 1),
        jal(0, -8),
    };
    const uint32_t tail[] = {i_form(0x13, 10, 10, 1), i_form(0x13, 11, 11, 3), RET};
    const uint32_t other[] = {i_form(0x13, 10, 10, 100), i_form(0x13, 12, 12, 5), RET};
    const uint32_t borrower[] = {i_form(0x13, 13, 13, 7), jal(0, -0x84)};
    struct fixture f;

    (void)state;
    fixture_open(&f, 1, RAM_SIZE, 2);
    write_words(&f, DRIVER, driver, ARRAY_SIZE(driver));
    write_words(&f, CODE, tail, ARRAY_SIZE(tail));
    write_words(&f, CODE + 0x80, borrower, ARRAY_SIZE(borrower));
    write_words(&f, NEXT_PAGE, other, ARRAY_SIZE(other));
    for (unsigned i = 0; i < 2; i++)
        hart_reset(f.h[i], RAM_BASE + DRIVER);
    call_often(&f, CODE);
    call_often(&f, NEXT_PAGE);
    call_often(&f, CODE + 0x80);
    for (unsigned i = 0; i < 2; i++) /* its head, not what jump caches have kept */
        f.h[i]->pc = RAM_BASE + CODE;
    run_part(&f, 1);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_borrowed),
        cmocka_unit_test(test_tables),
        cmocka_unit_test(test_copies),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
