/*
 * Code as compilers make it, on two harts, one of each engine: loops over loads and stores off a few
 * bases that move, branches that join again, arithmetic in words and singles, in S-mode on pages of
 * which some may not be read or written, or are not dirty yet. A trap skips its instruction.
 */
#include "jit/two_harts.h"
#include "mem/walk.h"

#define RAM_SIZE UINT64_C(0x20000)
#define HANDLER UINT64_C(0x100)   /* offsets in RAM */
#define CODE UINT64_C(0x1000)
#define DATA UINT64_C(0x8000)     /* eight pages */
#define TABLES UINT64_C(0x18000)
#define BODY 40 /* instructions of a loop */

static uint32_t reg(struct fixture *f)
{
    return 10 + (uint32_t)(draw(f) % 8); /* a0 to a7 */
}

static uint32_t i_form(uint32_t match, uint32_t rd, uint32_t rs1, int32_t imm)
{
    return match | rd << 7 | rs1 << 15 | (uint32_t)imm << 20;
}

/* s0, s1, s4 or s5. */
static uint32_t base_reg(struct fixture *f)
{
    return 8 + (uint32_t)(draw(f) % 2) + (draw(f) % 3 ? 0 : 12);
}

/* A load or store of any kind off a base, now and then close to the end of a page. */
static void put_access(struct fixture *f)
{
    static const uint32_t loads[] = {0x0003, 0x1003, 0x2003, 0x3003, 0x4003, 0x5003,
                                     0x6003, 0x2007, 0x3007};
    static const uint32_t stores[] = {0x0023, 0x1023, 0x2023, 0x3023, 0x2027, 0x3027};
    uint32_t base = base_reg(f);
    int32_t imm = (int32_t)(draw(f) % 64) - 32;

    if (draw(f) % 3)
        put(f, i_form(loads[draw(f) % ARRAY_SIZE(loads)], draw(f) % 24 ? reg(f) : base, base, imm));
    else
        put(f, stores[draw(f) % ARRAY_SIZE(stores)] | base << 15 | reg(f) << 20 |
                   ((uint32_t)imm & 0x1f) << 7 | ((uint32_t)imm >> 5 & 0x7f) << 25);
}

static void put_arithmetic(struct fixture *f)
{
    static const uint32_t rows[] = {0x33,       0x3b,       0x40000033, 0x4000003b, 0x02000033,
                                    0x3033,     0x20002033, 0x00007053, 0x10007053, 0x02007053,
                                    0x12007053};
    uint32_t a = reg(f), b = reg(f);

    switch (draw(f) % 7) {
    case 0: /* slli, srli */
        put(f, i_form(0x1013, a, b, draw(f) & 1 ? 32 : 48));
        put(f, i_form(0x5013, draw(f) % 4 ? a : b, a, (int32_t)(draw(f) % 64)));
        break;
    case 1: /* the bases move, or become what others are */
        a = base_reg(f);
        b = draw(f) & 1 ? a : base_reg(f);
        put(f, draw(f) % 4 ? i_form(0x13, a, b, (int32_t)(draw(f) % 32) - 16)
                           : 0x33u | a << 7 | b << 20); /* c.mv, in four bytes */
        break;
    case 2: /* sext.w, often of what is a word or was one; copies */
        put(f, draw(f) % 3 ? i_form(0x1b, a, b, 0) : 0x33u | a << 7 | b << 20);
        break;
    case 3: /* addiw, srliw */
        put(f, draw(f) & 1 ? i_form(0x1b, a, b, (int32_t)draw(f) >> 20)
                           : i_form(0x501b, a, b, (int32_t)(draw(f) % 32)));
        break;
    default:
        put(f, rows[draw(f) % ARRAY_SIZE(rows)] | a << 7 | b << 15 | reg(f) << 20);
        break;
    }
}

/* beq to bgeu over some instructions of the body. */
static void put_branch(struct fixture *f)
{
    static const uint32_t rows[] = {0x0063, 0x1063, 0x4063, 0x5063, 0x6063, 0x7063};
    uint32_t over = 8 + 4 * (uint32_t)(draw(f) % 5);
    uint32_t word = reg(f);

    put(f, rows[draw(f) % ARRAY_SIZE(rows)] | reg(f) << 15 | reg(f) << 20 | over << 7);
    if (draw(f) & 1)
        return;
    put(f, 0x3bu | word << 7 | reg(f) << 15 | reg(f) << 20); /* addw, perhaps the last skipped */
    put(f, i_form(0x1b, reg(f), word, 0));                   /* sext.w */
}

/* A loop that starts with the bases where s2 and s3 say. */
static void put_loop(struct fixture *f)
{
    unsigned start, end;
    uint32_t back;

    put(f, i_form(0x13, 5, 0, 3 + (int32_t)(draw(f) % 6)));
    start = f->n;
    put(f, i_form(0x13, 8, 18, 0));
    put(f, i_form(0x13, 9, 19, 0));
    put(f, i_form(0x13, 20, 8, 24));
    put(f, i_form(0x13, 21, 19, -40));
    end = f->n + BODY;
    while (f->n < end) {
        if (draw(f) % 2)
            put_access(f);
        else if (draw(f) % 6)
            put_arithmetic(f);
        else
            put_branch(f);
    }
    for (unsigned i = 0; i < 6; i++) /* what the last branches skip */
        put(f, 0x13);
    put(f, i_form(0x13, 5, 5, -1));
    back = (uint32_t)-(int32_t)((f->n - start) * 4);
    put(f, 0x1063u | 5u << 15 | (back >> 11 & 1) << 7 | (back >> 1 & 15) << 8 |
               (back >> 5 & 63) << 25 | (back >> 12 & 1) << 31);
}

/* Loops, rounding modes that change, and a jump back to the start. */
static void make_code(struct fixture *f)
{
    uint32_t back;

    f->n = 0;
    for (unsigned i = 0; i < 6; i++) {
        put_loop(f);
        put(f, i_form(0x5073, 0, draw(f) % 3 ? 0 : (uint32_t)(draw(f) % 5), 2)); /* csrwi frm */
        put(f, i_form(0x13, 18, 18, (int32_t)(draw(f) % 256) - 128));
    }
    back = (uint32_t)-(int32_t)(f->n * 4);
    put(f, 0x6fu | (back >> 12 & 255) << 12 | (back >> 11 & 1) << 20 | (back >> 1 & 1023) << 21 |
               (back >> 20 & 1) << 31);
}

/* An identity map of the code, and of the data at 0x0 on with some rights missing. */
static void make_tables(struct fixture *f)
{
    static uint64_t tables[3][512]; /* the root, and one for each gigabyte's first 2 MiB */
    uint64_t all = PTE_V | PTE_R | PTE_W | PTE_A | PTE_D;
    uint64_t ppn = RAM_BASE >> PHYS_PAGE_SHIFT;

    memset(tables, 0, sizeof(tables));
    tables[0][0] = (ppn + (TABLES >> 12) + 1) << 10 | PTE_V;
    tables[0][2] = (ppn << 10) | all | PTE_X; /* the code: a gigabyte from RAM_BASE on */
    tables[1][0] = (ppn + (TABLES >> 12) + 2) << 10 | PTE_V;
    for (unsigned i = 0; i < 8; i++) {
        uint64_t rights = all;

        if (draw(f) % 3 == 0)
            rights = draw(f) & 1 ? all & ~PTE_W : draw(f) & 1 ? all & ~PTE_D : PTE_V | PTE_X;
        tables[2][i] = (ppn + (DATA >> 12) + draw(f) % 8) << 10 | rights;
    }
    write_ram(f, TABLES, tables, sizeof(tables));
}

static void enter(struct fixture *f)
{
    uint64_t bases[2] = {draw(f) & 0x7fff, (draw(f) & 0x7000) + 0xfe0 + draw(f) % 64};

    for (unsigned i = 0; i < 2; i++) {
        struct hart *h = f->h[i];

        hart_reset(h, RAM_BASE + CODE);
        pmp_write_addr(&h->pmp, 0, ~UINT64_C(0));
        pmp_write_cfg(&h->pmp, 0, 0x1f);
        h->csr.satp = (uint64_t)ATP_MODE_SV39 << 60 | ((RAM_BASE + TABLES) >> PHYS_PAGE_SHIFT);
        h->csr.menvcfg = f->seed & MENVCFG_ADUE;
        h->csr.mstatus = MSTATUS_FS;
        h->csr.mtvec = RAM_BASE + HANDLER;
        h->priv = PRIV_S;
        access_update_context(h);
        hart_set_x(h, 18, bases[0]);
        hart_set_x(h, 19, bases[1]);
    }
    for (unsigned x = 10; x < 18; x++) {
        uint64_t value = draw(f) >> draw(f) % 64, bits = draw(f);

        for (unsigned i = 0; i < 2; i++) {
            hart_set_x(f->h[i], x, value);
            f->h[i]->f[x] = bits % 3 ? bits | UINT64_C(0xffffffff00000000) : bits;
        }
    }
}

static void test_loops(void **state)
{
    /* csrr t6, mepc; addi t6, t6, 4; csrw mepc, t6; mret */
    static const uint32_t handler[] = {0x34102ff3, 0x004f8f93, 0x341f9073, 0x30200073};
    struct fixture f;
    struct hart_stats stats;

    (void)state;
    fixture_open(&f, UINT64_C(0x2545f4914f6cdd1d), RAM_SIZE, 2);
    write_ram(&f, HANDLER, handler, sizeof(handler));
    for (unsigned round = 0; round < 200; round++) {
        uint64_t seed = f.seed;

        make_code(&f);
        write_ram(&f, CODE, f.code, f.n * sizeof(f.code[0]));
        make_tables(&f);
        for (unsigned i = 0; i < 2; i++) /* nothing is cached of the tables before */
            access_flush_all(f.h[i]);
        enter(&f);
        for (unsigned part = 0; part < 8; part++) {
            uint64_t insns = 400 + draw(&f) % 800;

            if (!run_both(&f, insns)) {
                print_differences(&f, seed);
                fail();
            }
        }
    }
    hart_get_stats(f.h[1], &stats);
    assert_true(stats.native_entries > 1000);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_loops)};

    return cmocka_run_group_tests(tests, NULL, NULL);
}
