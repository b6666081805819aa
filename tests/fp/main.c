/*
 * Floating point against MPFR.
 *
 *   fp_check [--engine interp|jit] [--seed N] [--random N] [--halves N]
 *
 * --random N   operands that are drawn for each operation (default 10000, a quarter of it by the jit)
 * --halves N   second operands of halves, of 65536, that meet all first ones (default 2)
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "fp.h"

/* CMocka's setup has no argument but this. */
static struct settings {
    bool is_translated;
    uint64_t seed;
    unsigned n_random, n_halves;
} settings = {.seed = 1, .n_random = 0, .n_halves = 2};

static struct rig *rig;

static int setup(void **state)
{
    rig = rig_create(settings.is_translated);
    rig->random = settings.seed;
    rig->n_random = settings.n_random;
    rig->n_halves = settings.n_halves;
    *state = rig;
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    rig_destroy(rig);
    return 0;
}

/* Nearly all of what ran before must have been translated code, or nothing of it was tested. */
static void translated_test(void **state)
{
    (void)state;
    if (settings.is_translated)
        assert_true(rig_translated(rig) > settings.n_random * UINT64_C(100));
}

static void usage(void)
{
    fprintf(stderr, "fp_check [--engine interp|jit] [--seed N] [--random N] [--halves N]\n");
    exit(2);
}

static uint64_t number(const char *text)
{
    char *end = NULL;
    uint64_t n = text ? strtoull(text, &end, 0) : 0;

    if (!text || end == text || *end)
        usage();
    return n;
}

static void parse(char **argv)
{
    while (*++argv) {
        const char *value = argv[1];

        if (!value)
            usage();
        if (strcmp(*argv, "--engine") == 0 && strcmp(value, "jit") == 0)
            settings.is_translated = true;
        else if (strcmp(*argv, "--seed") == 0)
            settings.seed = number(value);
        else if (strcmp(*argv, "--random") == 0)
            settings.n_random = (unsigned)number(value);
        else if (strcmp(*argv, "--halves") == 0)
            settings.n_halves = (unsigned)number(value);
        else if (strcmp(*argv, "--engine") != 0 || strcmp(value, "interp") != 0)
            usage();
        argv++;
    }
    if (!settings.n_random)
        settings.n_random = settings.is_translated ? 2500 : 10000;
}

int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arithmetic_test), cmocka_unit_test(fma_tie_test),
        cmocka_unit_test(compare_test),    cmocka_unit_test(classify_test),
        cmocka_unit_test(boxing_test),     cmocka_unit_test(to_int_test),
        cmocka_unit_test(from_int_test),   cmocka_unit_test(conversion_test),
        cmocka_unit_test(round_test),      cmocka_unit_test(modular_test),
        cmocka_unit_test(halves_test),     cmocka_unit_test(reserved_test),
        cmocka_unit_test(translated_test),
    };
    const struct CMUnitTest by_hand[] = {
        cmocka_unit_test(immediate_test),
        cmocka_unit_test(flags_test),
    };
    int failed;

    (void)argc;
    parse(argv);
    failed = cmocka_run_group_tests(tests, setup, teardown);
    if (!settings.is_translated)
        failed += cmocka_run_group_tests(by_hand, setup, teardown);
    return failed != 0;
}
