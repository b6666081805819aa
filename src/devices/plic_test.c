/*
 * The PLIC against its specification: priorities, threshold, gateways, claim and completion.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "devices/plic.h"

#define PENDING 0x1000
#define ENABLE(context) (0x2000 + 0x80 * (uint64_t)(context))
#define THRESHOLD(context) (0x200000 + 0x1000 * (uint64_t)(context))
#define CLAIM(context) (THRESHOLD(context) + 4)
#define N_SOURCES 96

struct fixture {
    struct device *dev;
    bool pins[4];
};

static void on_pin(void *ctx, unsigned context, bool level)
{
    struct fixture *f = ctx;

    f->pins[context] = level;
}

static uint32_t get(struct fixture *f, uint64_t offset)
{
    uint64_t value;

    assert_true(f->dev->ops->read(f->dev, offset, 4, &value));
    return (uint32_t)value;
}

static void set(struct fixture *f, uint64_t offset, uint32_t value)
{
    assert_true(f->dev->ops->write(f->dev, offset, 4, value));
}

static void drive(struct fixture *f, unsigned source, bool level)
{
    struct irq_line line = plic_line(f->dev, source);

    irq_set(&line, level);
}

static int setup(void **state)
{
    static struct fixture f;
    static const uint32_t phandles[] = {1, 2};

    f = (struct fixture){0};
    f.dev = plic_create(&(struct plic_config){
        .n_harts = 2,
        .n_sources = N_SOURCES,
        .set_pin = on_pin,
        .ctx = &f,
        .phandle = 3,
        .hart_phandles = phandles,
    });
    *state = &f;
    return f.dev ? 0 : -1;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    f->dev->ops->destroy(f->dev);
    return 0;
}

static void test_claim_and_complete(void **state)
{
    struct fixture *f = *state;

    set(f, 4 * 10, 1);
    set(f, ENABLE(1), 1u << 10);
    drive(f, 10, true);
    assert_true(f->pins[1]);
    assert_false(f->pins[0]);
    assert_int_equal(get(f, PENDING), 1u << 10);
    assert_int_equal(get(f, CLAIM(1)), 10);
    assert_false(f->pins[1]);
    assert_int_equal(get(f, CLAIM(1)), 0);
    set(f, CLAIM(1), 10); /* the level is still high: again */
    assert_true(f->pins[1]);
    assert_int_equal(get(f, CLAIM(1)), 10);
    drive(f, 10, false);
    set(f, CLAIM(1), 10);
    assert_false(f->pins[1]);
}

static void test_gateway_latches_request(void **state)
{
    struct fixture *f = *state;

    set(f, 4 * 5, 1);
    set(f, ENABLE(0), 1u << 5);
    drive(f, 5, true);
    drive(f, 5, false);
    assert_int_equal(get(f, CLAIM(0)), 5);
    drive(f, 5, true); /* the gateway is closed until completion */
    assert_int_equal(get(f, PENDING), 0);
    set(f, CLAIM(0), 5);
    assert_int_equal(get(f, PENDING), 1u << 5);
}

static void test_highest_priority_then_lowest_number(void **state)
{
    struct fixture *f = *state;

    set(f, 4 * 3, 2);
    set(f, 4 * 4, 2);
    set(f, 4 * 40, 7);
    set(f, ENABLE(2), 1u << 3 | 1u << 4);
    set(f, ENABLE(2) + 4, 1u << (40 - 32));
    drive(f, 4, true);
    drive(f, 3, true);
    drive(f, 40, true);
    assert_int_equal(get(f, CLAIM(2)), 40);
    assert_int_equal(get(f, CLAIM(2)), 3);
    assert_int_equal(get(f, CLAIM(2)), 4);
}

static void test_threshold_masks_the_pin_not_the_claim(void **state)
{
    struct fixture *f = *state;

    set(f, 4 * 7, 3);
    set(f, ENABLE(3), 1u << 7);
    set(f, THRESHOLD(3), 3);
    drive(f, 7, true);
    assert_false(f->pins[3]);
    set(f, THRESHOLD(3), 2);
    assert_true(f->pins[3]);
    set(f, THRESHOLD(3), 7);
    assert_false(f->pins[3]);
    assert_int_equal(get(f, CLAIM(3)), 7);
}

static void test_priority_zero_never_interrupts(void **state)
{
    struct fixture *f = *state;

    set(f, ENABLE(0), 1u << 9);
    drive(f, 9, true);
    assert_false(f->pins[0]);
    assert_int_equal(get(f, CLAIM(0)), 0);
}

static void test_completion_needs_enable(void **state)
{
    struct fixture *f = *state;

    set(f, 4 * 6, 1);
    set(f, ENABLE(0), 1u << 6);
    drive(f, 6, true);
    assert_int_equal(get(f, CLAIM(0)), 6);
    set(f, CLAIM(1), 6); /* context 1 has not enabled it: ignored */
    assert_false(f->pins[0]);
    set(f, CLAIM(0), 6);
    assert_true(f->pins[0]);
}

static void test_reserved_bits(void **state)
{
    struct fixture *f = *state;

    set(f, ENABLE(0), UINT32_MAX);
    assert_int_equal(get(f, ENABLE(0)), UINT32_MAX - 1); /* source 0 does not exist */
    set(f, ENABLE(0) + 12, UINT32_MAX);
    assert_int_equal(get(f, ENABLE(0) + 12), 0); /* nor do sources from 96 on */
    set(f, 4 * 95, UINT32_MAX);
    assert_int_equal(get(f, 4 * 95), 7);
    set(f, 4 * 96, 1);
    assert_int_equal(get(f, 4 * 96), 0);
    set(f, CLAIM(0), UINT32_MAX);
    assert_int_equal(get(f, 0x1ffffc), 0);
}

static void test_reset_keeps_levels(void **state)
{
    struct fixture *f = *state;

    set(f, 4 * 8, 1);
    set(f, ENABLE(0), 1u << 8);
    drive(f, 8, true);
    f->dev->ops->reset(f->dev);
    assert_false(f->pins[0]);
    set(f, 4 * 8, 1);
    set(f, ENABLE(0), 1u << 8);
    assert_true(f->pins[0]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_claim_and_complete, setup, teardown),
        cmocka_unit_test_setup_teardown(test_gateway_latches_request, setup, teardown),
        cmocka_unit_test_setup_teardown(test_highest_priority_then_lowest_number, setup, teardown),
        cmocka_unit_test_setup_teardown(test_threshold_masks_the_pin_not_the_claim, setup,
                                        teardown),
        cmocka_unit_test_setup_teardown(test_priority_zero_never_interrupts, setup, teardown),
        cmocka_unit_test_setup_teardown(test_completion_needs_enable, setup, teardown),
        cmocka_unit_test_setup_teardown(test_reserved_bits, setup, teardown),
        cmocka_unit_test_setup_teardown(test_reset_keeps_levels, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
