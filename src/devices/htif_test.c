#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "devices/htif.h"
#include "mem/phys.h"

#define RAM UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x10000)
#define TOHOST (RAM + 0x1000)
#define FROMHOST (RAM + 0x1040)
#define BLOCK (RAM + 0x2000)
#define TEXT (RAM + 0x3000)

struct fixture {
    struct phys *phys;
    struct htif *htif;
    char output[64];
    size_t n_output;
    const char *input;
    uint64_t code;
    unsigned n_ends;
};

static void host_write(void *ctx, const uint8_t *bytes, size_t n)
{
    struct fixture *f = ctx;

    for (size_t i = 0; i < n && f->n_output < sizeof(f->output); i++)
        f->output[f->n_output++] = (char)bytes[i];
}

static int host_read(void *ctx)
{
    struct fixture *f = ctx;

    return *f->input ? (unsigned char)*f->input++ : -1;
}

static void host_end(void *ctx, uint64_t code)
{
    struct fixture *f = ctx;

    f->code = code;
    f->n_ends++;
}

static int setup(void **state)
{
    static const struct fixture empty = {.input = ""};
    struct fixture *f = test_malloc(sizeof(*f));

    *f = empty;
    f->phys = phys_create();
    assert_int_equal(phys_add_ram(f->phys, RAM, RAM_SIZE), 0);

    struct dma dma = phys_dma(f->phys);
    struct htif_host host = {host_write, host_read, host_end, f};

    f->htif = htif_create(&dma, &host, TOHOST, true, FROMHOST);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;

    htif_destroy(f->htif);
    phys_destroy(f->phys);
    test_free(f);
    return 0;
}

static void store(struct fixture *f, uint64_t address, unsigned size, uint64_t value)
{
    assert_true(phys_write(f->phys, address, size, value));
    if (address < TOHOST + 8 && address + size > TOHOST + 4)
        htif_poll(f->htif);
}

static uint64_t load(struct fixture *f, uint64_t address)
{
    uint64_t value = 0;

    assert_true(phys_read(f->phys, address, 8, &value));
    return value;
}

static uint64_t syscall_result(struct fixture *f, uint64_t number, uint64_t a, uint64_t b,
                               uint64_t c)
{
    const uint64_t words[] = {number, a, b, c, 0, 0, 0, 0};

    for (unsigned i = 0; i < 8; i++)
        store(f, BLOCK + 8 * i, 8, words[i]);
    store(f, FROMHOST, 8, 0);
    store(f, TOHOST, 8, BLOCK);
    assert_int_equal(load(f, TOHOST), 0);
    assert_int_equal(load(f, FROMHOST), 1);
    return load(f, BLOCK);
}

static void test_ends(void **state)
{
    struct fixture *f = *state;

    store(f, TOHOST, 8, 1);
    assert_int_equal(f->n_ends, 1);
    assert_int_equal(f->code, 0);
    store(f, TOHOST, 8, 7 << 1 | 1);
    assert_int_equal(f->n_ends, 2);
    assert_int_equal(f->code, 7);
}

static void test_ends_by_halves(void **state)
{
    struct fixture *f = *state;

    store(f, TOHOST, 4, 5 << 1 | 1);
    assert_int_equal(f->n_ends, 0);
    store(f, TOHOST + 4, 4, 0);
    assert_int_equal(f->n_ends, 1);
    assert_int_equal(f->code, 5);
}

static void test_console_by_halves(void **state)
{
    struct fixture *f = *state;

    store(f, TOHOST, 4, 'a'); /* odd: alone it would look like a failed test */
    htif_tick(f->htif, 0);
    htif_tick(f->htif, 1000);
    store(f, TOHOST + 4, 4, 0x01010000);
    assert_int_equal(f->n_ends, 0);
    assert_int_equal(f->n_output, 1);
    assert_int_equal(f->output[0], 'a');
    assert_int_equal(load(f, TOHOST), 0);
}

static void test_low_half_alone_settles(void **state)
{
    struct fixture *f = *state;

    store(f, TOHOST, 4, 1);
    htif_tick(f->htif, 100);
    htif_tick(f->htif, HTIF_SETTLE_INSNS);
    assert_int_equal(f->n_ends, 0);
    htif_tick(f->htif, 100 + HTIF_SETTLE_INSNS);
    assert_int_equal(f->n_ends, 1);
    assert_int_equal(f->code, 0);
}

static void test_console_input_waits(void **state)
{
    struct fixture *f = *state;

    store(f, TOHOST, 8, UINT64_C(0x0100000000000000));
    assert_int_equal(load(f, TOHOST), 0);
    assert_int_equal(load(f, FROMHOST), 0);
    f->input = "x";
    htif_tick(f->htif, 0);
    assert_int_equal(load(f, FROMHOST), UINT64_C(0x0100000000000100) | 'x');
}

static void test_syscall_write(void **state)
{
    struct fixture *f = *state;
    const char text[] = "hello";

    for (unsigned i = 0; text[i]; i++)
        store(f, TEXT + i, 1, (unsigned char)text[i]);
    assert_int_equal(syscall_result(f, 64, 1, TEXT, 5), 5);
    assert_int_equal(f->n_output, 5);
    assert_memory_equal(f->output, text, 5);
    assert_int_equal(syscall_result(f, 64, 3, TEXT, 5), (uint64_t)-9);
}

static void test_syscall_hostile(void **state)
{
    struct fixture *f = *state;

    assert_int_equal(syscall_result(f, 64, 1, 0, 5), (uint64_t)-14);
    assert_int_equal(syscall_result(f, 64, 1, UINT64_MAX - 1, UINT64_MAX), (uint64_t)-14);
    assert_int_equal(syscall_result(f, 64, 1, RAM + RAM_SIZE - 4096, UINT64_MAX), 4096);
    f->input = "abc";
    assert_int_equal(syscall_result(f, 63, 0, RAM - 1, 2), (uint64_t)-14);
    assert_int_equal(syscall_result(f, 80, 1, UINT64_MAX, 0), (uint64_t)-14);
    assert_int_equal(syscall_result(f, 9999, 0, 0, 0), (uint64_t)-38);
    /* A block that is no RAM is nobody's; it must only not be touched. */
    store(f, TOHOST, 8, UINT64_C(0x7ffffffffffe));
    assert_int_equal(load(f, TOHOST), 0);
    store(f, TOHOST, 8, RAM + RAM_SIZE - 8);
    assert_int_equal(load(f, TOHOST), 0);
    assert_int_equal(f->n_ends, 0);
}

static void test_syscall_exit(void **state)
{
    struct fixture *f = *state;

    (void)syscall_result(f, 93, 3, 0, 0);
    assert_int_equal(f->n_ends, 1);
    assert_int_equal(f->code, 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_ends, setup, teardown),
        cmocka_unit_test_setup_teardown(test_ends_by_halves, setup, teardown),
        cmocka_unit_test_setup_teardown(test_console_by_halves, setup, teardown),
        cmocka_unit_test_setup_teardown(test_low_half_alone_settles, setup, teardown),
        cmocka_unit_test_setup_teardown(test_console_input_waits, setup, teardown),
        cmocka_unit_test_setup_teardown(test_syscall_write, setup, teardown),
        cmocka_unit_test_setup_teardown(test_syscall_hostile, setup, teardown),
        cmocka_unit_test_setup_teardown(test_syscall_exit, setup, teardown),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
