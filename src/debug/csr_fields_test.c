/* The table of fields against the table of CSRs, and how values are told. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "debug/csr_fields.h"

static bool is_csr(const char *name)
{
    for (unsigned n = 0; n < 4096; n++) {
        if (csr_table[n].name && strcmp(csr_table[n].name, name) == 0)
            return true;
    }
    return false;
}

static void test_fields_belong_to_csrs_and_do_not_overlap(void **state)
{
    unsigned n_fields = 0;

    (void)state;
    for (unsigned number = 0; number < 4096; number++) {
        const struct csr_field *field;
        uint64_t seen = 0;

        if (!csr_table[number].name)
            continue;
        for (unsigned n = 0; (field = csr_field(csr_table[number].name, n)); n++, n_fields++) {
            assert_true(is_csr(field->csr));
            assert_int_not_equal(field->bits, 0);
            assert_int_equal(field->bits & seen, 0);
            assert_true(seen == 0 || field->bits < seen); /* the most significant first */
            seen |= field->bits;
        }
    }
    /* Every row of the table was met: none names a CSR that does not exist. */
    assert_int_equal(n_fields, csr_field_count());
}

static const char *told(const char *csr, unsigned n, uint64_t value)
{
    static char text[256];

    csr_field_tell(csr_field(csr, n), value, text, sizeof(text));
    return text;
}

static void test_values_in_words(void **state)
{
    (void)state;
    assert_string_equal(told("hgatp", 0, UINT64_C(9) << 60), "Sv48x4");
    assert_string_equal(told("hgatp", 1, UINT64_C(0x7fff) << 44), "16383");
    assert_string_equal(told("hgatp", 2, 0x80004), "0x80004000");
    assert_string_equal(told("hedeleg", 0, BIT(8) | BIT(12)),
                        "environment call from U-mode or VU-mode, instruction page fault");
    assert_string_equal(told("hedeleg", 0, 0), "none");
    assert_string_equal(told("mideleg", 0, BIT(6) | BIT(40)), "VS-level timer interrupt, 40");
    assert_string_equal(told("scause", 0, 23), "23, store/AMO guest-page fault");
    assert_string_equal(told("scause", 0, BIT(63) | 9), "9, supervisor external interrupt");
    assert_string_equal(told("htval", 0, 0x20000000), "0x80000000");
    assert_string_equal(told("htinst", 0, 0x3000), "0x3000, read of a VS-stage PTE");
    assert_string_equal(told("mstatus", 12, UINT64_C(2) << 11), "2, reserved");
}

static void test_print_leaves_zero_fields_out_if_asked(void **state)
{
    char *text;
    size_t size;
    FILE *out = open_memstream(&text, &size);

    (void)state;
    csr_print(out, "hstatus", HSTATUS_SPV | HSTATUS_VSXL_64, false);
    fclose(out);
    assert_string_equal(text, "hstatus    0x0000000200000080\n"
                              "  VSXL      64         XLEN of VS-mode\n"
                              "  SPV       1          V before the trap into HS-mode\n");
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_fields_belong_to_csrs_and_do_not_overlap),
        cmocka_unit_test(test_values_in_words),
        cmocka_unit_test(test_print_leaves_zero_fields_out_if_asked),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
