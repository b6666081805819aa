/*
 * Random code, translated and interpreted in lockstep.
 *
 *   jit_fuzz [--seed N] [--cases N] [--time SECONDS] [--no-shrink]
 *
 * Runs the cases N, N + 1, ... until so many are done (default 500) or so much time has passed, if
 * that is given. At the first one in which the engines differ it prints the case, made as small as it
 * can be, and the report of the check, and ends with 1.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "fuzz.h"

struct settings {
    uint64_t seed, cases, seconds;
    bool shrinks;
};

static uint64_t number_of(const char *text)
{
    char *end;
    uint64_t n;

    n = text ? strtoull(text, &end, 0) : 0;
    if (!text || end == text || *end) {
        fprintf(stderr, "jit_fuzz: a number is missing or none\n");
        exit(2);
    }
    return n;
}

static struct settings settings_of(char **argv)
{
    struct settings s = {.seed = 1, .cases = 500, .shrinks = true};

    while (*++argv) {
        if (strcmp(*argv, "--seed") == 0) {
            s.seed = number_of(*++argv);
        } else if (strcmp(*argv, "--cases") == 0) {
            s.cases = number_of(*++argv);
        } else if (strcmp(*argv, "--time") == 0) {
            s.seconds = number_of(*++argv);
            s.cases = UINT64_MAX;
        } else if (strcmp(*argv, "--no-shrink") == 0) {
            s.shrinks = false;
        } else {
            fprintf(stderr, "jit_fuzz [--seed N] [--cases N] [--time SECONDS] [--no-shrink]\n");
            exit(2);
        }
    }
    return s;
}

static void report(struct fuzz_bench *bench, struct fuzz_case *c, bool shrinks)
{
    printf("case %" PRIu64 " differs\n", c->number);
    fflush(stdout);
    if (shrinks) {
        unsigned trials = fuzz_shrink(bench, c);

        printf("shrunk to %u instructions in %u trials\n", fuzz_size(c), trials);
        fuzz_print(bench, c, stdout);
    }
    if (fuzz_run(bench, c, stdout))
        printf("it does not differ when it is run again\n");
}

int main(int argc, char **argv)
{
    struct settings s = settings_of(argv);
    static struct fuzz_case c;
    struct fuzz_bench *benches[2] = {fuzz_bench_create(false), fuzz_bench_create(true)};
    time_t end = time(NULL) + (time_t)s.seconds;
    uint64_t n = 0;
    int result = 0;

    (void)argc;
    if (!benches[0] || !benches[1]) {
        fprintf(stderr, "jit_fuzz: no translator here\n");
        return 2;
    }
    for (; n < s.cases && result == 0 && (!s.seconds || time(NULL) < end); n++) {
        fuzz_generate(&c, s.seed + n);
        if (fuzz_run(benches[c.is_compressed], &c, NULL))
            continue;
        report(benches[c.is_compressed], &c, s.shrinks);
        result = 1;
    }
    printf("%" PRIu64 " cases, %" PRIu64 " instructions, %" PRIu64 " entries of translations\n", n,
           fuzz_insns(benches[0]) + fuzz_insns(benches[1]),
           fuzz_native_entries(benches[0]) + fuzz_native_entries(benches[1]));
    fuzz_bench_destroy(benches[0]);
    fuzz_bench_destroy(benches[1]);
    return result;
}
