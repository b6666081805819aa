/*
 * What the counters count must not depend on how a run is cut into slices, nor a slice's length on
 * the counters. The rules of the CSRs are tested by tests/isa/priv_csr/hpm_*.S.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/counters.h"
#include "cpu/csr_bits.h"

#define RAM_BASE UINT64_C(0x80000000)
#define DATA (RAM_BASE + 0x8000)
#define A1 11
#define A2 12
#define MCOUNTINHIBIT 0x320
#define MHPMEVENT 0x320
#define MHPMCOUNTER 0xb00
#define MTVEC 0x305
#define SCOUNTOVF 0xda0
#define MIP 0x344
#define BLOCK 64 /* a budget is overrun by less than a block */

/* One round of the program: a1 counts them. The trap handler stands behind it. */
static const uint32_t program[] = {
    0x00063503, /* ld a0, 0(a2) */
    0x00a63023, /* sd a0, 0(a2) */
    0x00158593, /* addi a1, a1, 1 */
    0x00059463, /* bnez a1, .+8 */
    0x00000013, /* nop */
    0x00000073, /* ecall */
    0xfe9ff06f, /* j .-24 */
    0x341026f3, /* csrr a3, mepc */
    0x00468693, /* addi a3, a3, 4 */
    0x34169073, /* csrw mepc, a3 */
    0x30200073, /* mret */
};
#define HANDLER (RAM_BASE + 7 * 4)

struct fixture {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct hart *hart;
};

static uint64_t get(struct hart *h, unsigned number)
{
    const struct csr_row *row = csr_find(h, number, false);

    assert_non_null(row);
    return row->read(h, row);
}

static void set(struct hart *h, unsigned number, uint64_t value)
{
    const struct csr_row *row = csr_find(h, number, true);

    assert_non_null(row);
    row->write(h, row, value);
}

static void count(struct hart *h, unsigned n, uint64_t config, uint64_t value)
{
    set(h, MHPMEVENT + n, 0);
    set(h, MHPMCOUNTER + n, value);
    set(h, MHPMEVENT + n, config);
}

static void fixture_open(struct fixture *f, const char *isa)
{
    struct hart_config config = {.isa = &f->isa, .clock = &f->clock, .n_pmp = 16};
    char error[128];

    *f = (struct fixture){0};
    assert_int_equal(isa_parse(isa, &f->isa, error, sizeof(error)), 0);
    clock_init(&f->clock, true);
    f->phys = phys_create();
    assert_non_null(f->phys);
    assert_int_equal(phys_add_ram(f->phys, RAM_BASE, 0x10000), 0);
    memcpy(phys_ram(f->phys, RAM_BASE, sizeof(program)), program, sizeof(program));
    config.phys = f->phys;
    f->hart = hart_create(&config);
    assert_non_null(f->hart);
    hart_reset(f->hart, RAM_BASE);
    hart_set_x(f->hart, A2, DATA);
    set(f->hart, MTVEC, HANDLER);
}

static void fixture_close(struct fixture *f)
{
    hart_destroy(f->hart);
    phys_destroy(f->phys);
}

/* A value between 1 and limit. */
static uint64_t next_random(uint64_t *state, uint64_t limit)
{
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return 1 + *state % limit;
}

/* What each round counts once: the last round may be at any point. */
static void assert_rounds(uint64_t counted, uint64_t rounds)
{
    assert_true(counted == rounds || counted == rounds + 1 || counted + 1 == rounds);
}

/* Counter 10 overflows again and again at random distances; the others never notice. */
static void test_counts_do_not_depend_on_slices(void **state)
{
    static const enum event again[] = {EVENT_INSTRET, EVENT_LOADS, EVENT_EXCEPTIONS, EVENT_JUMPS};
    uint64_t random = 88172645463325252u;
    uint64_t used = 0;
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    count(f.hart, 3, EVENT_LOADS, 0);
    count(f.hart, 4, EVENT_STORES, 0);
    count(f.hart, 5, EVENT_BRANCHES, 0);
    count(f.hart, 6, EVENT_EXCEPTIONS, 0);
    count(f.hart, 7, EVENT_INSTRET, 0);
    count(f.hart, 8, EVENT_INSTRET | COUNTER_MINH, 0);
    count(f.hart, 9, EVENT_TRANSFERS, 0);
    for (unsigned i = 0; i < 3000; i++) {
        uint64_t length = next_random(&random, 400);
        uint64_t distance = next_random(&random, 100);
        uint64_t start = hart_instret(f.hart);
        uint64_t done;

        count(f.hart, 10, again[i % 4], -distance);
        if (i % 4 == 0) /* the write's own retirement, that no instruction here has */
            distance++;
        done = hart_run(f.hart, length);
        used += done;
        assert_true(done >= length && done < length + BLOCK);
        if (i % 4 == 0 && hart_instret(f.hart) - start >= distance)
            assert_int_equal(get(f.hart, SCOUNTOVF), 1 << 10);
        if (hart_instret(f.hart) - start < distance)
            assert_int_equal(get(f.hart, SCOUNTOVF), 0);
    }
    /* Counter 7 leaves out the retirement of the instruction that would have started it. */
    assert_int_equal(get(f.hart, MHPMCOUNTER + 7) + 1 + get(f.hart, MHPMCOUNTER + 6), used);
    assert_int_equal(get(f.hart, MHPMCOUNTER + 8), 0);
    assert_rounds(get(f.hart, MHPMCOUNTER + 3), hart_get_x(f.hart, A1));
    assert_rounds(get(f.hart, MHPMCOUNTER + 4), hart_get_x(f.hart, A1));
    assert_rounds(get(f.hart, MHPMCOUNTER + 5), hart_get_x(f.hart, A1));
    assert_rounds(get(f.hart, MHPMCOUNTER + 6), hart_get_x(f.hart, A1));
    assert_rounds(get(f.hart, MHPMCOUNTER + 9) / 2, hart_get_x(f.hart, A1));
    assert_true(hart_get_x(f.hart, A1) > 10000);
    fixture_close(&f);
}

#define NEAR 30
#define FAR 31

/* The request comes in the run in which a counter overflows, even if another one has long to go. */
static void test_overflow_within_a_run(void **state)
{
    static const struct {
        enum event event;
        unsigned per_round;
    } rows[] = {{EVENT_CYCLES, 9}, {EVENT_INSTRET, 9}, {EVENT_LOADS, 1},   {EVENT_STORES, 1},
                {EVENT_BRANCHES, 1}, {EVENT_JUMPS, 1}, {EVENT_TRANSFERS, 2}, {EVENT_EXCEPTIONS, 1}};

    (void)state;
    for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
        struct fixture f;

        fixture_open(&f, "max");
        count(f.hart, NEAR, rows[i].event, (uint64_t)-1000);
        count(f.hart, FAR, rows[i].event, (uint64_t)-1000000);
        (void)hart_run(f.hart, 9 * 900 / rows[i].per_round);
        assert_int_equal(get(f.hart, MIP) & MIP_LCOFIP, 0);
        assert_int_equal(get(f.hart, MHPMEVENT + NEAR), rows[i].event);
        (void)hart_run(f.hart, 100000);
        assert_int_equal(get(f.hart, MIP) & MIP_LCOFIP, MIP_LCOFIP);
        assert_int_equal(get(f.hart, MHPMEVENT + NEAR), rows[i].event | MHPMEVENT_OF);
        assert_true(get(f.hart, MHPMCOUNTER + NEAR) < 200000);
        fixture_close(&f);
    }
}

/* Without Sscofpmf and Smcntrpmf: no field of theirs, and no overflow interrupt. */
static void test_without_sscofpmf(void **state)
{
    struct fixture f;

    (void)state;
    fixture_open(&f, "rv64gc_zicntr_zihpm");
    set(f.hart, MHPMEVENT + 3, ~UINT64_C(0));
    assert_int_equal(get(f.hart, MHPMEVENT + 3), 0);
    set(f.hart, MIP, MIP_LCOFIP);
    assert_int_equal(get(f.hart, MIP) & MIP_LCOFIP, 0);
    assert_null(csr_find(f.hart, SCOUNTOVF, false));
    count(f.hart, 3, EVENT_INSTRET | MHPMEVENT_OF | COUNTER_MINH, (uint64_t)-10);
    assert_int_equal(get(f.hart, MHPMEVENT + 3), EVENT_INSTRET);
    (void)hart_run(f.hart, 1000);
    assert_int_equal(get(f.hart, MIP) & MIP_LCOFIP, 0);
    assert_int_equal(get(f.hart, MHPMEVENT + 3), EVENT_INSTRET);
    assert_true(get(f.hart, MHPMCOUNTER + 3) < 1100);
    fixture_close(&f);
}

/* Every event of the table can be selected; nothing else can. */
static void test_selectors(void **state)
{
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    for (uint64_t event = 0; event < 300; event++) {
        set(f.hart, MHPMEVENT + 3, event);
        assert_int_equal(get(f.hart, MHPMEVENT + 3), event < EVENT_COUNT ? event : EVENT_NONE);
        (void)hart_run(f.hart, 100);
    }
    set(f.hart, MHPMEVENT + 3, BIT(55) | EVENT_LOADS);
    assert_int_equal(get(f.hart, MHPMEVENT + 3), EVENT_NONE);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts_do_not_depend_on_slices),
        cmocka_unit_test(test_overflow_within_a_run),
        cmocka_unit_test(test_without_sscofpmf),
        cmocka_unit_test(test_selectors),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
