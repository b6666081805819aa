/*
 * The physical address space: who answers at an address, what is refused, and who goes first.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>

#include "mem/phys.h"

#define RAM UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x2000)

/* Writes its name down when it is destroyed. */
struct fake {
    struct device dev;
    char name;
    char *log;
};

static bool fake_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    (void)size;
    *value = offset + (uint64_t)container_of(dev, struct fake, dev)->name * 0x100;
    return true;
}

static bool fake_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    (void)dev, (void)offset, (void)size, (void)value;
    return true;
}

static void fake_destroy(struct device *dev)
{
    struct fake *fake = container_of(dev, struct fake, dev);

    fake->log[strlen(fake->log)] = fake->name;
}

static const struct device_ops fake_ops = {
    .read = fake_read, .write = fake_write, .destroy = fake_destroy, .min_size = 2, .max_size = 4};

static void test_last_added_goes_first(void **state)
{
    static const uint64_t base[] = {0x3000, 0x1000, 0x4000, 0x2000};
    char log[8] = "";
    struct fake fakes[4];
    struct phys *phys = phys_create();

    (void)state;
    for (unsigned i = 0; i < 4; i++) {
        fakes[i] = (struct fake){.dev.ops = &fake_ops, .name = (char)('a' + i), .log = log};
        assert_int_equal(phys_add_device(phys, &fakes[i].dev, base[i], 0x1000), 0);
    }
    for (unsigned i = 1; i < 4; i++) /* but they are listed by address */
        assert_true(phys_device_at(phys, i - 1)->base < phys_device_at(phys, i)->base);
    phys_destroy(phys);
    assert_string_equal(log, "dcba");
}

static void test_who_answers(void **state)
{
    char log[8] = "";
    struct fake first = {.dev.ops = &fake_ops, .name = 1, .log = log};
    struct fake second = {.dev.ops = &fake_ops, .name = 2, .log = log};
    struct phys *phys = phys_create();
    uint64_t value;

    (void)state;
    assert_int_equal(phys_add_ram(phys, RAM, RAM_SIZE), 0);
    assert_int_equal(phys_add_device(phys, &first.dev, 0x1000, 0x100), 0);
    assert_int_equal(phys_add_device(phys, &second.dev, 0x10ff, 0x100), -EEXIST);
    assert_int_equal(phys_add_device(phys, &second.dev, RAM + RAM_SIZE - 1, 0x100), -EEXIST);
    assert_int_equal(phys_add_device(phys, &second.dev, UINT64_MAX, 2), -EINVAL);
    assert_int_equal(phys_add_device(phys, &second.dev, 0x1100, 0x100), 0);
    assert_true(phys_read(phys, 0x10fc, 4, &value));
    assert_int_equal(value, 0x1fc);
    assert_true(phys_read(phys, 0x1100, 4, &value));
    assert_int_equal(value, 0x200);
    assert_false(phys_read(phys, 0x1102, 4, &value)); /* misaligned */
    assert_false(phys_read(phys, 0x1100, 1, &value)); /* narrower and wider than it takes */
    assert_false(phys_write(phys, 0x1100, 8, 0));
    assert_false(phys_read(phys, 0x1200, 4, &value)); /* nobody */
    assert_true(phys_write(phys, RAM + RAM_SIZE - 8, 8, UINT64_C(0x1122334455667788)));
    assert_true(phys_read(phys, RAM + RAM_SIZE - 7, 4, &value));
    assert_int_equal(value, 0x44556677);
    assert_false(phys_read(phys, RAM + RAM_SIZE - 4, 8, &value));
    phys_destroy(phys);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_last_added_goes_first),
        cmocka_unit_test(test_who_answers),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
