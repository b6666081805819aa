/* The list of points, and whether one is hit: kinds, ranges, filters, ends of the address space. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "cpu/csr_bits.h"
#include "cpu/state.h"
#include "debug/points.h"

static struct hart *make_hart(uint64_t id, bool virt, uint8_t priv, uint64_t vmid)
{
    struct hart *h = calloc(1, sizeof(*h));

    assert_non_null(h);
    h->config.id = id;
    h->virt = virt;
    h->priv = priv;
    h->csr.hgatp = field_set(0, HGATP_VMID, vmid);
    return h;
}

static struct point *add(struct points *points, enum point_kind kind, uint64_t address,
                         uint64_t length)
{
    struct point point = {
        .kind = kind, .address = address, .length = length, .filter = point_filter_any};
    struct point *added = points_add(points, &point);

    assert_non_null(added);
    return added;
}

static void keeps_a_list(void **state)
{
    struct points points = {0};

    (void)state;
    for (unsigned i = 0; i < POINTS_MAX; i++)
        assert_int_equal(add(&points, POINT_SOFT, i, 4)->id, i + 1);
    assert_null(points_add(&points, &points.list[0]));
    assert_int_equal(points_find(&points, 1000)->address, 999);
    points_remove(&points, 999);
    assert_null(points_find(&points, 1000));
    assert_int_equal(points.n, POINTS_MAX - 1);
    assert_int_equal(points_find(&points, 1001)->address, 1000);
    assert_int_equal(add(&points, POINT_SOFT, 5, 4)->id, POINTS_MAX + 1); /* ids do not come back */
    points_free(&points);
    assert_int_equal(points.n, 0);
    assert_null(points_find(&points, 1));
}

static void hits_breakpoints(void **state)
{
    struct points points = {0};
    struct hart *h = make_hart(0, false, PRIV_S, 0);

    (void)state;
    add(&points, POINT_ACCESS, 0x1000, 4); /* no breakpoint */
    assert_null(points_hit(&points, h, 0x1000));
    add(&points, POINT_HARD, 0x1000, 4);
    assert_int_equal(points_hit(&points, h, 0x1000)->id, 2);
    assert_null(points_hit(&points, h, 0x1002));
    assert_null(points_hit(&points, h, 0xffc));
    points_free(&points);
    free(h);
}

/* Whether a breakpoint with this filter is hit by a hart in this state. */
static bool passes(struct point_filter filter, uint64_t id, bool virt, uint8_t priv, uint64_t vmid)
{
    struct points points = {0};
    struct hart *h = make_hart(id, virt, priv, vmid);
    bool hit;

    add(&points, POINT_SOFT, 0x1000, 4)->filter = filter;
    hit = points_hit(&points, h, 0x1000) != NULL;
    points_free(&points);
    free(h);
    return hit;
}

static void filters(void **state)
{
    struct point_filter by_hart = point_filter_any, by_virt = by_hart, by_priv = by_hart,
                        by_vmid = by_hart;

    (void)state;
    by_hart.hart = 1;
    by_virt.virt = 0;
    by_priv.priv = PRIV_U;
    by_vmid.vmid = 7;
    assert_true(passes(point_filter_any, 3, true, PRIV_U, 9));
    assert_true(passes(by_hart, 1, true, PRIV_S, 0));
    assert_false(passes(by_hart, 0, true, PRIV_S, 0));
    assert_true(passes(by_virt, 0, false, PRIV_S, 0));
    assert_false(passes(by_virt, 0, true, PRIV_S, 0));
    assert_true(passes(by_priv, 0, true, PRIV_U, 0));
    assert_false(passes(by_priv, 0, true, PRIV_S, 0));
    assert_true(passes(by_vmid, 0, true, PRIV_S, 7));
    assert_false(passes(by_vmid, 0, true, PRIV_S, 8));
    assert_false(passes(by_vmid, 0, false, PRIV_S, 7)); /* a VMID means V=1 */
}

static const struct point *access_hit(const struct points *points, uint64_t at, unsigned size,
                                      bool reads, bool writes)
{
    struct hart *h = make_hart(0, false, PRIV_S, 0);
    const struct debug_access access = {
        .va = at, .pa = at + 0x10000, .size = size, .reads = reads, .writes = writes};
    const struct point *hit = points_hit_access(points, h, &access);

    free(h);
    return hit;
}

static void hits_watchpoints(void **state)
{
    struct points points = {0};

    (void)state;
    add(&points, POINT_WRITE, 0x1004, 4);
    assert_null(access_hit(&points, 0x1004, 4, true, false));
    assert_non_null(access_hit(&points, 0x1004, 4, false, true));
    assert_non_null(access_hit(&points, 0x1007, 1, false, true));
    assert_non_null(access_hit(&points, 0x1000, 8, false, true));
    assert_null(access_hit(&points, 0x1000, 4, false, true));
    assert_null(access_hit(&points, 0x1008, 8, false, true));
    points.list[0].kind = POINT_READ;
    assert_non_null(access_hit(&points, 0x1004, 4, true, false));
    assert_null(access_hit(&points, 0x1004, 4, false, true));
    points.list[0].kind = POINT_ACCESS;
    assert_non_null(access_hit(&points, 0x1004, 4, false, true));
    points.list[0].is_physical = true;
    assert_null(access_hit(&points, 0x1004, 4, true, true));
    points.list[0].address += 0x10000;
    assert_non_null(access_hit(&points, 0x1004, 4, true, true));
    points_free(&points);
}

/* Nothing wraps round: the last bytes of the address space, and a range of nearly all of it. */
static void ends_of_the_space(void **state)
{
    struct points points = {0};

    (void)state;
    add(&points, POINT_ACCESS, UINT64_MAX - 7, 8);
    assert_non_null(access_hit(&points, UINT64_MAX, 1, true, false));
    assert_non_null(access_hit(&points, UINT64_MAX - 11, 8, true, false));
    assert_null(access_hit(&points, UINT64_MAX - 15, 8, true, false));
    assert_null(access_hit(&points, 0, 8, true, false));
    points.list[0].address = 8;
    points.list[0].length = UINT64_MAX - 8;
    assert_null(access_hit(&points, 0, 8, true, false));
    assert_non_null(access_hit(&points, 1, 8, true, false));
    points_free(&points);
}

static void watches_pages(void **state)
{
    struct points points = {0};
    bool reads = false, writes = false;

    (void)state;
    add(&points, POINT_SOFT, 0x1000, 4);
    add(&points, POINT_WRITE, 0x2ffe, 4); /* over the edge of two pages */
    points_watched(&points, 0x1000, 0x1000, &reads, &writes);
    assert_false(reads || writes);
    points_watched(&points, 0x2000, 0x9000, &reads, &writes);
    assert_true(!reads && writes);
    writes = false;
    points_watched(&points, 0x3000, 0x9000, &reads, &writes);
    assert_true(!reads && writes);
    writes = false;
    points_watched(&points, 0x4000, 0x2000, &reads, &writes);
    assert_false(reads || writes);
    points.list[1].is_physical = true;
    points.list[1].kind = POINT_READ;
    points_watched(&points, 0x4000, 0x2000, &reads, &writes);
    assert_true(reads && !writes);
    points_free(&points);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_a_list),      cmocka_unit_test(hits_breakpoints),
        cmocka_unit_test(filters),           cmocka_unit_test(hits_watchpoints),
        cmocka_unit_test(ends_of_the_space), cmocka_unit_test(watches_pages),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
