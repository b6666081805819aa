/*
 * Lockstep: equal harts are left alone, whatever devices and chance say, and each kind of difference
 * is found and named. The leader is an interpreter too: what differs is planted from outside.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/check.h"
#include "cpu/state.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x10000)
#define DEVICE_BASE UINT64_C(0x10000000)
#define OTHER_PAGE UINT64_C(0x8000)

struct fixture {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct hart *h;
    struct check *check;
    unsigned n_differences;
    uint64_t device_value; /* counts reads */
    uint64_t device_written;
};

static struct fixture *the_fixture;

static bool device_read(struct device *dev, uint64_t offset, unsigned size, uint64_t *value)
{
    (void)dev;
    (void)offset;
    (void)size;
    *value = ++the_fixture->device_value;
    return true;
}

/* Also writes RAM, as a device with DMA does. */
static bool device_write(struct device *dev, uint64_t offset, unsigned size, uint64_t value)
{
    uint8_t *ram = phys_ram(the_fixture->phys, RAM_BASE + OTHER_PAGE, 8);

    (void)dev;
    (void)offset;
    (void)size;
    the_fixture->device_written = value;
    memcpy(ram, &value, sizeof(value));
    phys_written(the_fixture->phys, RAM_BASE + OTHER_PAGE, 8);
    return true;
}

static void device_destroy(struct device *dev)
{
    free(dev);
}

static const struct device_ops device_ops = {
    .read = device_read, .write = device_write, .destroy = device_destroy, .min_size = 1,
    .max_size = 8};

static void on_difference(void *ctx)
{
    ((struct fixture *)ctx)->n_differences++;
}

static void on_written(void *ctx, uint64_t pa, uint64_t len)
{
    struct fixture *f = ctx;

    hart_ram_written(f->h, pa, len);
    check_ram_written(f->check, pa, len);
}

static void open_fixture(struct fixture *f, const uint32_t *code, size_t size)
{
    struct device *dev = calloc(1, sizeof(*dev));
    char error[128];

    *f = (struct fixture){0};
    the_fixture = f;
    assert_non_null(dev);
    dev->ops = &device_ops;
    dev->name = "counter";
    assert_int_equal(isa_parse("max", &f->isa, error, sizeof(error)), 0);
    clock_init(&f->clock, false);
    clock_hold(&f->clock, UINT64_MAX);
    f->phys = phys_create();
    assert_non_null(f->phys);
    assert_int_equal(phys_add_ram(f->phys, RAM_BASE, RAM_SIZE), 0);
    assert_int_equal(phys_add_device(f->phys, dev, DEVICE_BASE, 0x1000), 0);
    f->h = hart_create(&(struct hart_config){
        .isa = &f->isa, .phys = f->phys, .clock = &f->clock, .n_pmp = 16});
    assert_non_null(f->h);
    assert_int_equal(check_create(&(struct check_config){.harts = {f->h},
                                                         .n_harts = 1,
                                                         .isa = &f->isa,
                                                         .phys = f->phys,
                                                         .clock = &f->clock,
                                                         .n_pmp = 16,
                                                         .differs = on_difference,
                                                         .ctx = f},
                                  &f->check), 0);
    phys_set_listener(f->phys, on_written, NULL, f);
    memcpy(phys_ram(f->phys, RAM_BASE, size), code, size);
    hart_reset(f->h, RAM_BASE);
    hart_set_x(f->h, 10, DEVICE_BASE);
    hart_set_x(f->h, 11, RAM_BASE + 0x4000);
    check_reset(f->check);
}

static void close_fixture(struct fixture *f)
{
    check_destroy(f->check);
    phys_set_listener(f->phys, NULL, NULL, NULL);
    hart_destroy(f->h);
    phys_destroy(f->phys);
}

static void run(struct fixture *f, uint64_t insns)
{
    check_begin(f->check, 0, insns);
    (void)hart_run(f->h, insns);
    check_end(f->check, 0);
}

/* Whether the report of several lines has the text. */
static bool report_has(const struct fixture *f, const char *text)
{
    char *report = NULL;
    size_t size;
    FILE *out = open_memstream(&report, &size);
    bool has;

    assert_non_null(out);
    check_report(f->check, out);
    fclose(out);
    has = strstr(report, text) != NULL;
    if (!has)
        print_message("no \"%s\" in\n%s", text, report);
    free(report);
    return has;
}

/* A loop of 8: device, random number, store, AMO. x10 the device, x11 RAM. */
static const uint32_t busy_loop[] = {
    0x00053283, /* ld t0, 0(a0) */
    0x01502373, /* csrrs t1, seed, zero: traps without a write, and is no trap with one */
    0x015013f3, /* csrrw t2, seed, zero */
    0x0055b023, /* sd t0, 0(a1) */
    0x0055b42f, /* amoadd.d s0, t0, (a1) */
    0x00553023, /* sd t0, 0(a0) */
    0xc0102e73, /* rdtime t3 */
    0xfe5ff06f, /* j busy_loop */
};

static void test_equal(void **state)
{
    struct fixture f;
    struct check_stats stats;

    (void)state;
    open_fixture(&f, busy_loop, sizeof(busy_loop));
    f.h->csr.mtvec = RAM_BASE + 8;
    check_reset(f.check);
    for (unsigned i = 0; i < 50; i++)
        run(&f, 100);
    assert_true(check_finish(f.check));
    assert_int_equal(f.n_differences, 0);
    check_get_stats(f.check, &stats);
    assert_true(stats.insns > 4000);
    assert_true(stats.accesses > 1000);
    assert_true(f.device_value - f.device_written <= 1); /* nothing was done twice */
    close_fixture(&f);
}

/* What the leader does wrong in the midst of a run, as a tap sees it. */
enum sabotage { SABOTAGE_X, SABOTAGE_F, SABOTAGE_CSR, SABOTAGE_PC, SABOTAGE_FLAGS };

static const uint32_t plain_loop[] = {
    0x00128293, /* addi t0, t0, 1 */
    0x0055b023, /* sd t0, 0(a1) */
    0xff9ff06f, /* j plain_loop */
};

static void sabotage(struct hart *h, enum sabotage what)
{
    switch (what) {
    case SABOTAGE_X:
        h->x[5] ^= 4;
        break;
    case SABOTAGE_F:
        h->f[3] ^= 1;
        break;
    case SABOTAGE_CSR:
        h->csr.sscratch++;
        break;
    case SABOTAGE_PC:
        h->pc += 4;
        break;
    case SABOTAGE_FLAGS:
        h->fflags ^= 1;
        break;
    }
}

static void test_differences(void **state)
{
    static const char *const names[] = {"> M ", "f3 (ft3)", "sscratch", "  pc ", "fflags"};
    struct fixture f;

    (void)state;
    for (unsigned what = SABOTAGE_X; what <= SABOTAGE_FLAGS; what++) {
        open_fixture(&f, plain_loop, sizeof(plain_loop));
        run(&f, 1000);
        assert_int_equal(f.n_differences, 0);
        sabotage(f.h, what);
        run(&f, 10);
        assert_int_equal(f.n_differences, 1);
        assert_true(check_has_failed(f.check));
        assert_true(report_has(&f, names[what]));
        assert_true(report_has(&f, "addi t0,t0,1"));
        close_fixture(&f);
    }
}

static const uint32_t adding_loop[] = {
    0x0055b02f, /* amoadd.d zero, t0, (a1) */
    0xffdff06f, /* j adding_loop */
};

/* A store of the leader's that went to the wrong place: what it overwrote, and what it missed. */
static void test_stray_store(void **state)
{
    struct fixture f;

    (void)state;
    open_fixture(&f, plain_loop, sizeof(plain_loop));
    run(&f, 100);
    phys_ram(f.phys, RAM_BASE + OTHER_PAGE, 8)[3] = 1;
    assert_false(check_finish(f.check));
    assert_true(report_has(&f, "RAM 0x80008000"));
    close_fixture(&f);
    open_fixture(&f, adding_loop, sizeof(adding_loop));
    run(&f, 3);
    assert_int_equal(f.n_differences, 0);
    phys_ram(f.phys, RAM_BASE + 0x4000, 8)[3] = 1;
    run(&f, 2);
    assert_int_equal(f.n_differences, 1);
    assert_true(report_has(&f, "RAM 0x80004000"));
    close_fixture(&f);
}

static const uint32_t writing_loop[] = {
    0x00553023, /* sd t0, 0(a0) */
    0xffdff06f, /* j writing_loop */
};

/* The follower writes another value to the device. */
static void test_device_differs(void **state)
{
    struct fixture f;

    (void)state;
    open_fixture(&f, writing_loop, sizeof(writing_loop));
    run(&f, 5);
    assert_int_equal(f.n_differences, 0);
    hart_set_x(f.h, 5, 77);
    run(&f, 2);
    assert_int_equal(f.n_differences, 1);
    assert_true(report_has(&f, "write of 8 bytes to device counter at 0x10000000"));
    close_fixture(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_equal),
        cmocka_unit_test(test_differences),
        cmocka_unit_test(test_stray_store),
        cmocka_unit_test(test_device_differs),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
