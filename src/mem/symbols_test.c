#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "mem/symbols.h"

static void test_empty(void **state)
{
    struct symbols *symbols = symbols_create();
    uint64_t value;

    (void)state;
    assert_int_equal(symbols_sort(symbols), 0);
    assert_int_equal(symbols_count(symbols), 0);
    assert_false(symbols_find(symbols, "main", &value));
    assert_null(symbols_at(symbols, UINT64_MAX, &value));
    symbols_destroy(symbols);
    symbols_destroy(NULL);
}

static void test_same_name_gives_the_lowest(void **state)
{
    struct symbols *symbols = symbols_create();
    uint64_t address;

    (void)state;
    assert_int_equal(symbols_add(symbols, "loop", 0x300, 0), 0);
    assert_int_equal(symbols_add(symbols, "loop", 0x100, 0), 0);
    assert_int_equal(symbols_add(symbols, "loop", 0x200, 0), 0);
    assert_int_equal(symbols_sort(symbols), 0);
    assert_true(symbols_find(symbols, "loop", &address));
    assert_int_equal(address, 0x100);
    assert_false(symbols_find(symbols, "loo", &address));
    assert_false(symbols_find(symbols, "loops", &address));
    symbols_destroy(symbols);
}

static void test_sizes(void **state)
{
    struct symbols *symbols = symbols_create();
    uint64_t offset;

    (void)state;
    assert_int_equal(symbols_add(symbols, "sized", 0x100, 0x10), 0);
    assert_int_equal(symbols_add(symbols, "label", 0x200, 0), 0);
    assert_int_equal(symbols_sort(symbols), 0);
    assert_null(symbols_at(symbols, 0xff, &offset));
    assert_string_equal(symbols_at(symbols, 0x10f, &offset), "sized");
    assert_int_equal(offset, 0xf);
    assert_null(symbols_at(symbols, 0x110, &offset));
    assert_string_equal(symbols_at(symbols, UINT64_MAX, &offset), "label");
    assert_int_equal(offset, UINT64_MAX - 0x200);
    symbols_destroy(symbols);
}

/* Sorting twice, with more symbols in between, as two images in one table do. */
static void test_many_in_two_parts(void **state)
{
    struct symbols *symbols = symbols_create();
    char name[16];
    uint64_t address;
    uint64_t offset;

    (void)state;
    for (unsigned part = 0; part < 2; part++) {
        for (unsigned i = part * 500; i < part * 500 + 500; i++) {
            unsigned shuffled = i * 7919 % 1000;

            snprintf(name, sizeof(name), "s%u", shuffled);
            assert_int_equal(symbols_add(symbols, name, UINT64_C(16) * shuffled, 16), 0);
        }
        assert_int_equal(symbols_sort(symbols), 0);
    }
    assert_int_equal(symbols_count(symbols), 1000);
    assert_string_equal(symbols_name(symbols, 0), "s0");
    assert_string_equal(symbols_name(symbols, 999), "s999");
    assert_null(symbols_name(symbols, 1000));
    for (unsigned i = 0; i < 1000; i++) {
        snprintf(name, sizeof(name), "s%u", i);
        assert_true(symbols_find(symbols, name, &address));
        assert_int_equal(address, 16 * i);
        assert_string_equal(symbols_at(symbols, 16 * i + 3, &offset), name);
    }
    symbols_destroy(symbols);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_empty),
        cmocka_unit_test(test_same_name_gives_the_lowest),
        cmocka_unit_test(test_sizes),
        cmocka_unit_test(test_many_in_two_parts),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
