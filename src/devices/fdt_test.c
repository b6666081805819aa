/*
 * What the writer makes is a valid tree with the values that were given; errors stick.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <libfdt.h>

#include "devices/fdt.h"

static void test_round_trip(void **state)
{
    static const char *const compatible[] = {"first,one", "second", NULL};
    struct fdt_writer *fdt = fdt_writer_create();
    size_t size;
    void *blob;
    int node;
    int length;

    (void)state;
    assert_non_null(fdt);
    fdt_writer_u32(fdt, "#address-cells", 2);
    fdt_writer_set_interrupt_parent(fdt, 7, 2);
    fdt_writer_begin_unit(fdt, "device", 0x10001000);
    fdt_writer_reg(fdt, UINT64_C(0x110001000), 0x1000);
    fdt_writer_strings(fdt, "compatible", compatible);
    fdt_writer_interrupt(fdt, 33);
    fdt_writer_flag(fdt, "dma-coherent");
    fdt_writer_u64(fdt, "wide", UINT64_C(0x1122334455667788));
    fdt_writer_end(fdt);
    assert_int_equal(fdt_writer_error(fdt), 0);
    blob = fdt_writer_finish(fdt, &size);
    assert_non_null(blob);
    assert_int_equal(fdt_check_full(blob, size), 0);
    node = fdt_path_offset(blob, "/device@10001000");
    assert_true(node > 0);
    assert_memory_equal(fdt_getprop(blob, node, "reg", &length),
                        "\0\0\0\1\x10\0\x10\0\0\0\0\0\0\0\x10\0", 16);
    assert_int_equal(length, 16);
    assert_int_equal(fdt_stringlist_search(blob, node, "compatible", "second"), 1);
    assert_memory_equal(fdt_getprop(blob, node, "interrupts", &length), "\0\0\0\x21\0\0\0\4", 8);
    assert_int_equal(length, 8);
    assert_non_null(fdt_getprop(blob, node, "dma-coherent", &length));
    assert_int_equal(length, 0);
    assert_memory_equal(fdt_getprop(blob, node, "wide", &length),
                        "\x11\x22\x33\x44\x55\x66\x77\x88", 8);
    free(blob);
    fdt_writer_destroy(fdt);
}

static void test_first_error_sticks(void **state)
{
    static char huge[512 * 1024];
    struct fdt_writer *fdt = fdt_writer_create();
    size_t size;

    (void)state;
    assert_non_null(fdt);
    memset(huge, 'x', sizeof(huge) - 1);
    fdt_writer_string(fdt, "bootargs", huge);
    assert_int_equal(fdt_writer_error(fdt), -FDT_ERR_NOSPACE);
    fdt_writer_u32(fdt, "fine", 1);
    assert_int_equal(fdt_writer_error(fdt), -FDT_ERR_NOSPACE);
    assert_null(fdt_writer_finish(fdt, &size));
    fdt_writer_destroy(fdt);
}

static void test_unclosed_node_is_an_error(void **state)
{
    struct fdt_writer *fdt = fdt_writer_create();
    size_t size;

    (void)state;
    assert_non_null(fdt);
    fdt_writer_begin(fdt, "open");
    assert_null(fdt_writer_finish(fdt, &size));
    fdt_writer_destroy(fdt);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_first_error_sticks),
        cmocka_unit_test(test_unclosed_node_is_an_error),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
