/* Timelines keep every tick, however often columns are joined. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "debug/timeline.h"

static uint64_t sum_of(const struct timeline *timeline, unsigned lane)
{
    uint64_t sum = 0;

    for (unsigned i = 0; i < TIMELINE_COLUMNS; i++)
        sum += timeline->spent[i][lane];
    return sum;
}

static void test_no_tick_is_lost(void **state)
{
    struct timeline *t = calloc(1, sizeof(*t));
    uint64_t now = 0;
    uint64_t spent[2] = {0};

    (void)state;
    for (unsigned i = 0; i < 5000; i++) {
        uint64_t length = 1 + i % 37;

        timeline_add(t, i % 2, now, now + length);
        now += length;
        spent[i % 2] += length;
    }
    assert_int_equal(sum_of(t, 0), spent[0]);
    assert_int_equal(sum_of(t, 1), spent[1]);
    assert_int_equal(t->end, now);
    assert_true(t->width * TIMELINE_COLUMNS >= now);
    /* No column holds more than its width. */
    for (unsigned i = 0; i < TIMELINE_COLUMNS; i++)
        assert_true(t->spent[i][0] + t->spent[i][1] <= t->width);
    free(t);
}

static void test_places_are_kept(void **state)
{
    struct timeline *t = calloc(1, sizeof(*t));

    (void)state;
    timeline_add(t, 3, 10, 12);
    timeline_add(t, 4, TIMELINE_COLUMNS * 2 - 1, TIMELINE_COLUMNS * 2);
    assert_int_equal(t->width, 2);
    assert_int_equal(t->spent[5][3], 2);
    assert_int_equal(t->spent[TIMELINE_COLUMNS - 1][4], 1);
    free(t);
}

/* A guest with rights to mtime can set it to anything. */
static void test_any_time_will_do(void **state)
{
    struct timeline *t = calloc(1, sizeof(*t));

    (void)state;
    timeline_add(t, 0, 0, UINT64_MAX);
    timeline_add(t, 1, UINT64_MAX - 1, UINT64_MAX);
    timeline_add(t, 1, 5, 5);
    timeline_add(t, 1, 6, 5);
    assert_int_equal(sum_of(t, 0), UINT64_C(1) << 62);
    assert_int_equal(sum_of(t, 1), 0);
    free(t);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_tick_is_lost),
        cmocka_unit_test(test_places_are_kept),
        cmocka_unit_test(test_any_time_will_do),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
