/* Heavy hitters: exact while there is room, and honest when there is none. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "debug/heavy.h"

static struct heavy_key key(uint64_t n)
{
    return (struct heavy_key){{n, n >> 8, 7}};
}

static void test_few_keys_are_counted_exactly(void **state)
{
    struct heavy *heavy = calloc(1, sizeof(*heavy));
    struct heavy_row top[4];

    (void)state;
    for (uint64_t n = 1; n <= 3; n++) {
        for (uint64_t i = 0; i < n * 10; i++)
            heavy_add(heavy, key(n));
    }
    assert_int_equal(heavy_top(heavy, top, 4), 3);
    for (unsigned i = 0; i < 3; i++) {
        assert_int_equal(top[i].key.part[0], 3 - i);
        assert_int_equal(top[i].count, 30 - 10 * i);
        assert_int_equal(top[i].excess, 0);
    }
    assert_int_equal(heavy->total, 60);
    free(heavy);
}

/* A guest that faults everywhere does not hide the address that faults most. */
static void test_the_most_frequent_survives_endless_others(void **state)
{
    struct heavy *heavy = calloc(1, sizeof(*heavy));
    struct heavy_row top[1];

    (void)state;
    for (uint64_t i = 0; i < 1000000; i++)
        heavy_add(heavy, key(i % 5 ? 1000 + i : 1));
    assert_int_equal(heavy_top(heavy, top, 1), 1);
    assert_int_equal(top[0].key.part[0], 1);
    assert_true(top[0].count >= 200000);
    assert_true(top[0].count - top[0].excess <= 200000);
    assert_true(heavy->evictions > 0);
    free(heavy);
}

static void test_the_cut_is_kept(void **state)
{
    struct heavy *heavy = calloc(1, sizeof(*heavy));
    struct heavy_row top[HEAVY_ROWS];

    (void)state;
    assert_int_equal(heavy_top(heavy, top, HEAVY_ROWS), 0);
    for (uint64_t i = 0; i < 100000; i++)
        heavy_add(heavy, key(i));
    assert_int_equal(heavy_top(heavy, top, 5), 5);
    assert_int_equal(heavy_top(heavy, top, HEAVY_ROWS), HEAVY_ROWS);
    free(heavy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_few_keys_are_counted_exactly),
        cmocka_unit_test(test_the_most_frequent_survives_endless_others),
        cmocka_unit_test(test_the_cut_is_kept),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
