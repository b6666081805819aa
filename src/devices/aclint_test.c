/*
 * The CLINT's register layout, in accesses of 32 and 64 bits.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "devices/aclint.h"

#define N_HARTS 3

struct fixture {
    struct device *dev;
    bool msip[N_HARTS];
    uint64_t mtimecmp[N_HARTS];
    uint64_t mtime;
};

static bool get_msip(void *ctx, unsigned hart)
{
    struct fixture *f = ctx;

    return f->msip[hart];
}

static void set_msip(void *ctx, unsigned hart, bool level)
{
    struct fixture *f = ctx;

    f->msip[hart] = level;
}

static uint64_t get_mtimecmp(void *ctx, unsigned hart)
{
    struct fixture *f = ctx;

    return f->mtimecmp[hart];
}

static void set_mtimecmp(void *ctx, unsigned hart, uint64_t value)
{
    struct fixture *f = ctx;

    f->mtimecmp[hart] = value;
}

static uint64_t get_mtime(void *ctx)
{
    struct fixture *f = ctx;

    return f->mtime;
}

static void set_mtime(void *ctx, uint64_t value)
{
    struct fixture *f = ctx;

    f->mtime = value;
}

static const struct aclint_port port = {
    .get_msip = get_msip,
    .set_msip = set_msip,
    .get_mtimecmp = get_mtimecmp,
    .set_mtimecmp = set_mtimecmp,
    .get_mtime = get_mtime,
    .set_mtime = set_mtime,
};

static uint64_t get(struct fixture *f, uint64_t offset, unsigned size)
{
    uint64_t value;

    assert_true(f->dev->ops->read(f->dev, offset, size, &value));
    return value;
}

static void set(struct fixture *f, uint64_t offset, unsigned size, uint64_t value)
{
    assert_true(f->dev->ops->write(f->dev, offset, size, value));
}

static int setup(void **state)
{
    static struct fixture f;
    static const uint32_t phandles[N_HARTS] = {1, 2, 3};

    f = (struct fixture){0};
    f.dev = aclint_create(&(struct aclint_config){
        .n_harts = N_HARTS, .port = &port, .ctx = &f, .hart_phandles = phandles});
    *state = &f;
    return f.dev ? 0 : -1;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    f->dev->ops->destroy(f->dev);
    return 0;
}

static void test_msip(void **state)
{
    struct fixture *f = *state;

    set(f, 4, 4, UINT32_MAX);
    assert_false(f->msip[0]);
    assert_true(f->msip[1]);
    assert_int_equal(get(f, 4, 4), 1); /* only bit 0 exists */
    assert_int_equal(get(f, 0, 8), UINT64_C(1) << 32);
    set(f, 4, 4, 2);
    assert_false(f->msip[1]);
    set(f, 4 * N_HARTS, 4, 1); /* no such hart */
    assert_int_equal(get(f, 4 * N_HARTS, 4), 0);
}

static void test_mtimecmp_halves(void **state)
{
    struct fixture *f = *state;

    set(f, 0x4008, 8, UINT64_C(0x1122334455667788));
    assert_int_equal(f->mtimecmp[1], UINT64_C(0x1122334455667788));
    set(f, 0x4008, 4, 0xaaaaaaaa);
    set(f, 0x400c, 4, 0xbbbbbbbb);
    assert_int_equal(f->mtimecmp[1], UINT64_C(0xbbbbbbbbaaaaaaaa));
    assert_int_equal(get(f, 0x4008, 4), 0xaaaaaaaa);
    assert_int_equal(get(f, 0x400c, 4), 0xbbbbbbbb);
    assert_int_equal(f->mtimecmp[0], 0);
    assert_int_equal(f->mtimecmp[2], 0);
}

static void test_mtime_halves(void **state)
{
    struct fixture *f = *state;

    f->mtime = UINT64_C(0x0102030405060708);
    assert_int_equal(get(f, 0xbff8, 8), f->mtime);
    assert_int_equal(get(f, 0xbff8, 4), 0x05060708);
    assert_int_equal(get(f, 0xbffc, 4), 0x01020304);
    set(f, 0xbffc, 4, 9);
    assert_int_equal(f->mtime, UINT64_C(0x0000000905060708));
}

static void test_holes_read_as_zero(void **state)
{
    struct fixture *f = *state;

    f->mtime = UINT64_MAX;
    set(f, 0x8000, 8, UINT64_MAX);
    assert_int_equal(get(f, 0x8000, 8), 0);
    assert_int_equal(get(f, 0xc000, 8), 0);
    assert_int_equal(get(f, 0x4000 + 8 * N_HARTS, 8), 0);
}

static void test_reset(void **state)
{
    struct fixture *f = *state;

    f->msip[2] = true;
    f->mtime = 77;
    f->dev->ops->reset(f->dev);
    assert_false(f->msip[2]);
    assert_int_equal(f->mtime, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_msip, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mtimecmp_halves, setup, teardown),
        cmocka_unit_test_setup_teardown(test_mtime_halves, setup, teardown),
        cmocka_unit_test_setup_teardown(test_holes_read_as_zero, setup, teardown),
        cmocka_unit_test_setup_teardown(test_reset, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
