/* The code cache's memory. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "jit/arena.h"

#define SIZE (UINT64_C(8) << 20)
#define PIECE 4000

/* KiB of the mapping at p that are in memory (proc_pid_smaps(5)). */
static unsigned long resident(const void *p)
{
    FILE *file = fopen("/proc/self/smaps", "re");
    char line[256];
    bool is_here = false;
    unsigned long kib = 0;
    uintptr_t start, end;

    assert_non_null(file);
    while (fgets(line, sizeof(line), file)) {
        if (sscanf(line, "%" SCNxPTR "-%" SCNxPTR " ", &start, &end) == 2)
            is_here = (uintptr_t)p >= start && (uintptr_t)p < end;
        else if (is_here && sscanf(line, "Rss: %lu kB", &kib) == 1)
            break;
    }
    fclose(file);
    return kib;
}

static void fill(struct arena *arena)
{
    uint8_t *at;

    for (unsigned n = 1; (at = arena_room(arena, PIECE)); n++) {
        memset(at, (int)(n % 251), PIECE);
        arena_commit(arena, at + PIECE);
    }
}

static void test_old_code_is_not_kept_writable(void **state)
{
    struct arena arena;

    (void)state;
    assert_int_equal(arena_create(&arena, SIZE), 0);
    fill(&arena);
    assert_true(arena.used > SIZE - 2 * PIECE);
    assert_true(resident(arena.execute) > 0);
    assert_in_range(resident(arena.write), 1, 2 << 10);
    arena_destroy(&arena);
}

static void test_old_code_can_be_written_all_the_same(void **state)
{
    struct arena arena;
    uint8_t *first;

    (void)state;
    assert_int_equal(arena_create(&arena, SIZE), 0);
    first = arena_room(&arena, PIECE);
    fill(&arena);
    assert_int_equal(arena_executable(&arena, first)[0], 1);
    assert_int_equal(first[PIECE - 1], 1);
    first[1] = 77;
    assert_int_equal(arena_executable(&arena, first)[1], 77);
    arena_destroy(&arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_old_code_is_not_kept_writable),
        cmocka_unit_test(test_old_code_can_be_written_all_the_same),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
