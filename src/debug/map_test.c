/* Maps of tables made by hand. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/csr_bits.h"
#include "debug/map.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x40000)
#define GSTAGE_ROOT UINT64_C(0x80010000)
#define GSTAGE_TABLE UINT64_C(0x80014000)
#define VS_ROOT UINT64_C(0x80020000)
#define VS_TABLE UINT64_C(0x80021000)
#define SV39(vmid_or_asid, root) (UINT64_C(8) << 60 | UINT64_C(vmid_or_asid) << 44 | (root) >> 12)
#define LEAF (PTE_V | PTE_R | PTE_U)

struct fixture {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct hart *hart;
    struct map map;
};

static int set_up(void **state)
{
    struct fixture *f = calloc(1, sizeof(*f));
    struct hart_config config = {.isa = &f->isa, .clock = &f->clock, .n_pmp = 0};
    char error[128];

    assert_int_equal(isa_parse("max", &f->isa, error, sizeof(error)), 0);
    clock_init(&f->clock, true);
    f->phys = phys_create();
    assert_int_equal(phys_add_ram(f->phys, RAM_BASE, RAM_SIZE), 0);
    config.phys = f->phys;
    f->hart = hart_create(&config);
    assert_non_null(f->hart);
    hart_reset(f->hart, RAM_BASE);
    *state = f;
    return 0;
}

static int tear_down(void **state)
{
    struct fixture *f = *state;

    hart_destroy(f->hart);
    phys_destroy(f->phys);
    free(f);
    return 0;
}

static void put_pte(struct fixture *f, uint64_t table, unsigned index, uint64_t target,
                    uint64_t flags)
{
    uint64_t pte = target >> 12 << 10 | flags;

    memcpy(phys_ram(f->phys, table + 8 * index, 8), &pte, 8);
}

static void expect(const struct map_range *range, uint64_t from, uint64_t to, uint64_t size,
                   const char *permissions)
{
    assert_int_equal(range->from, from);
    assert_int_equal(range->to, to);
    assert_int_equal(range->size, size);
    assert_int_equal(range->read, permissions[0] == 'r');
    assert_int_equal(range->write, permissions[1] == 'w');
    assert_int_equal(range->execute, permissions[2] == 'x');
}

/* Pages without A or D count, since the map tells what is there, not what was used. */
static void test_gstage_joins_neighbours_and_skips_holes(void **state)
{
    struct fixture *f = *state;

    put_pte(f, GSTAGE_ROOT, 2, GSTAGE_TABLE, PTE_V);
    put_pte(f, GSTAGE_ROOT, 2047, UINT64_C(0x40000000), LEAF | PTE_X);
    put_pte(f, GSTAGE_TABLE, 0, UINT64_C(0x80000000), LEAF | PTE_W);
    put_pte(f, GSTAGE_TABLE, 1, UINT64_C(0x80200000), LEAF | PTE_W);
    put_pte(f, GSTAGE_TABLE, 2, UINT64_C(0x80400000), LEAF);
    put_pte(f, GSTAGE_TABLE, 4, UINT64_C(0x80000000), LEAF);
    put_pte(f, GSTAGE_TABLE, 5, UINT64_C(0x80000000), PTE_V | PTE_R); /* no U: not the G-stage's */
    map_gstage(f->hart, SV39(7, GSTAGE_ROOT), &f->map);
    assert_int_equal(f->map.n, 4);
    assert_false(f->map.is_cut);
    expect(&f->map.range[0], 0x80000000, 0x80000000, 0x400000, "rw-");
    expect(&f->map.range[1], 0x80400000, 0x80400000, 0x200000, "r--");
    expect(&f->map.range[2], 0x80800000, 0x80000000, 0x200000, "r--");
    expect(&f->map.range[3], UINT64_C(2047) << 30, 0x40000000, UINT64_C(1) << 30, "r-x");
    assert_int_equal(f->map.bytes, 0x800000 + (UINT64_C(1) << 30));
}

static void test_vs_stage_reads_its_tables_through_the_gstage(void **state)
{
    struct fixture *f = *state;
    const uint64_t moved = UINT64_C(0x10000000000); /* where the guest sees RAM */

    put_pte(f, GSTAGE_ROOT, (unsigned)(moved >> 30), RAM_BASE, LEAF | PTE_W);
    put_pte(f, VS_ROOT, 511, moved + VS_TABLE - RAM_BASE, PTE_V);
    put_pte(f, VS_TABLE, 510, UINT64_C(0x600000), PTE_V | PTE_R | PTE_W);
    put_pte(f, VS_TABLE, 511, UINT64_C(0x800000), PTE_V | PTE_X);
    put_pte(f, VS_ROOT, 0, UINT64_C(0x1000), PTE_V); /* a table that the G-stage does not map */
    map_vs_stage(f->hart, SV39(1, moved + VS_ROOT - RAM_BASE), SV39(7, GSTAGE_ROOT), &f->map);
    assert_int_equal(f->map.n, 2);
    expect(&f->map.range[0], ~UINT64_C(0x3fffff), 0x600000, 0x200000, "rw-");
    expect(&f->map.range[1], ~UINT64_C(0x1fffff), 0x800000, 0x200000, "r-x");
}

/* A root that leads to itself on all levels: 2^27 leaves. */
static void test_hostile_tables_are_cut(void **state)
{
    struct fixture *f = *state;

    for (unsigned i = 0; i < 2048; i++)
        put_pte(f, GSTAGE_ROOT, i, GSTAGE_ROOT, PTE_V);
    map_gstage(f->hart, SV39(7, GSTAGE_ROOT), &f->map);
    assert_int_equal(f->map.n, 0);
    assert_true(f->map.is_cut);
    for (unsigned i = 0; i < 512; i++)
        put_pte(f, GSTAGE_TABLE, i, RAM_BASE + 0x2000 * i, LEAF);
    for (unsigned i = 0; i < 2048; i++)
        put_pte(f, GSTAGE_ROOT, i, i % 4 ? GSTAGE_ROOT : GSTAGE_TABLE, PTE_V);
    map_gstage(f->hart, SV39(7, GSTAGE_ROOT), &f->map);
    assert_int_equal(f->map.n, MAP_MAX_RANGES);
    assert_true(f->map.is_cut);
}

static void test_bare_maps_nothing(void **state)
{
    struct fixture *f = *state;

    map_gstage(f->hart, 0, &f->map);
    assert_int_equal(f->map.n, 0);
    map_vs_stage(f->hart, 0, 0, &f->map);
    assert_int_equal(f->map.n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_gstage_joins_neighbours_and_skips_holes, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_vs_stage_reads_its_tables_through_the_gstage, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_hostile_tables_are_cut, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_bare_maps_nothing, set_up, tear_down),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
