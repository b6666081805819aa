/* Physical memory protection, from machine.adoc ("Physical Memory Protection") and smepmp.adoc. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mem/pmp.h"

#define TOR 0x08u
#define NA4 0x10u
#define NAPOT 0x18u
#define RWX (PMP_R | PMP_W | PMP_X)
#define M true
#define SU false

static struct pmp fresh(void)
{
    struct pmp pmp;

    pmp_reset(&pmp, 16);
    return pmp;
}

/* Entry i becomes (addr, cfg) by the CSR writes that a program would do. */
static void set(struct pmp *pmp, unsigned i, uint64_t addr, unsigned cfg)
{
    unsigned first = i & ~7u, shift = 8 * (i & 7);

    pmp_write_addr(pmp, i, addr);
    pmp_write_cfg(pmp, first,
                  (pmp_read_cfg(pmp, first) & ~(UINT64_C(0xff) << shift)) | (uint64_t)cfg << shift);
}

static unsigned check(struct pmp *pmp, uint64_t pa, unsigned len, bool is_machine)
{
    bool uniform;

    return pmp_check(pmp, pa, len, is_machine, &uniform);
}

static bool is_uniform(struct pmp *pmp, uint64_t pa)
{
    bool uniform;

    (void)pmp_check(pmp, pa, 1, SU, &uniform);
    return uniform;
}

static void test_defaults(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    assert_int_equal(check(&pmp, 0x80000000, 8, M), RWX);
    assert_int_equal(check(&pmp, 0x80000000, 8, SU), 0);
    pmp_reset(&pmp, 0);
    assert_int_equal(check(&pmp, 0x80000000, 8, SU), RWX);
}

static void test_tor(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    set(&pmp, 0, 0x1000 >> 2, TOR | PMP_R); /* [0, 0x1000) */
    set(&pmp, 1, 0x2000 >> 2, 0);
    set(&pmp, 2, 0x3000 >> 2, TOR | PMP_R | PMP_W); /* [0x2000, 0x3000) */
    set(&pmp, 3, 0x2800 >> 2, TOR | RWX);           /* upside down: matches nothing */
    assert_int_equal(check(&pmp, 0, 8, SU), PMP_R);
    assert_int_equal(check(&pmp, 0xff8, 8, SU), PMP_R);
    assert_int_equal(check(&pmp, 0x1000, 8, SU), 0);
    assert_int_equal(check(&pmp, 0x1ff8, 8, SU), 0);
    assert_int_equal(check(&pmp, 0x2000, 8, SU), PMP_R | PMP_W);
    assert_int_equal(check(&pmp, 0x2ff8, 8, SU), PMP_R | PMP_W);
    assert_int_equal(check(&pmp, 0x3000, 8, SU), 0);
    assert_int_equal(check(&pmp, 0x2ffc, 8, SU), 0); /* partly matched */
    assert_int_equal(check(&pmp, 0x2ffc, 8, M), 0);
}

static void test_na4(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    set(&pmp, 0, 0x1004 >> 2, NA4 | PMP_X);
    assert_int_equal(check(&pmp, 0x1004, 4, SU), PMP_X);
    assert_int_equal(check(&pmp, 0x1006, 2, SU), PMP_X);
    assert_int_equal(check(&pmp, 0x1000, 4, SU), 0);
    assert_int_equal(check(&pmp, 0x1008, 4, SU), 0);
    assert_int_equal(check(&pmp, 0x1004, 8, SU), 0);
}

static void test_napot_sizes(void **state)
{
    (void)state;
    for (unsigned log2 = 3; log2 < 56; log2++) {
        uint64_t size = BIT(log2);
        uint64_t base = log2 < 55 ? size : 0;
        struct pmp pmp = fresh();

        set(&pmp, 0, (base | (size / 2 - 1)) >> 2, NAPOT | PMP_R);
        assert_int_equal(check(&pmp, base, 4, SU), PMP_R);
        assert_int_equal(check(&pmp, base + size - 4, 4, SU), PMP_R);
        assert_int_equal(check(&pmp, base + size, 4, SU), 0);
        if (base)
            assert_int_equal(check(&pmp, base - 4, 4, SU), 0);
    }
}

static void test_napot_all_ones_is_everything(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    set(&pmp, 0, ~UINT64_C(0), NAPOT | RWX);
    assert_int_equal(pmp.addr[0], MASK(53, 0));
    assert_int_equal(check(&pmp, 0, 8, SU), RWX);
    assert_int_equal(check(&pmp, BIT(56) - 8, 8, SU), RWX);
}

static void test_lowest_entry_wins(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    set(&pmp, 3, ~UINT64_C(0), NAPOT | RWX);
    set(&pmp, 2, 0x1000 >> 2, NA4);
    assert_int_equal(check(&pmp, 0x1000, 4, SU), 0);
    assert_int_equal(check(&pmp, 0x1004, 4, SU), RWX);
    assert_int_equal(check(&pmp, 0x1000, 8, SU), 0);
    assert_int_equal(check(&pmp, 0x1000, 4, M), RWX); /* not locked */
    assert_int_equal(check(&pmp, 0x1000, 8, M), 0);   /* partial match fails whatever L says */
}

static void test_write_without_read_is_reserved(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    set(&pmp, 0, 0x400, NA4 | PMP_W);
    assert_int_equal(pmp.cfg[0] & (PMP_R | PMP_W), 0);
    set(&pmp, 0, 0x400, NA4 | PMP_R | 0x60);
    assert_int_equal(pmp.cfg[0], NA4 | PMP_R); /* bits 6:5 are zero */
}

static void test_lock(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    set(&pmp, 0, 0x400, 0);
    set(&pmp, 1, 0x800, TOR | PMP_L | PMP_R);
    assert_int_equal(check(&pmp, 0x1000, 4, M), PMP_R);
    set(&pmp, 1, 0x900, TOR | RWX);
    assert_int_equal(pmp.addr[1], 0x800);
    assert_int_equal(pmp.cfg[1], TOR | PMP_L | PMP_R);
    pmp_write_addr(&pmp, 0, 0x500); /* base of a locked TOR entry */
    assert_int_equal(pmp.addr[0], 0x400);
    set(&pmp, 2, 0x700, PMP_L | TOR); /* locked although it matches nothing */
    pmp_write_addr(&pmp, 2, 0x1000);
    assert_int_equal(pmp.addr[2], 0x700);
}

static void test_rule_locking_bypass(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    pmp_write_mseccfg(&pmp, MSECCFG_RLB);
    set(&pmp, 0, 0x400, NA4 | PMP_L | PMP_R);
    set(&pmp, 0, 0x500, NA4 | PMP_L);
    assert_int_equal(pmp.addr[0], 0x500);
    assert_int_equal(pmp.cfg[0], NA4 | PMP_L);
    pmp_write_mseccfg(&pmp, 0);
    assert_int_equal(pmp.mseccfg, 0);
    pmp_write_mseccfg(&pmp, MSECCFG_RLB); /* an entry is locked: stays 0 */
    assert_int_equal(pmp.mseccfg, 0);
}

static void test_mml_and_mmwp_are_sticky(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    pmp_write_mseccfg(&pmp, MSECCFG_MML);
    pmp_write_mseccfg(&pmp, MSECCFG_MMWP);
    pmp_write_mseccfg(&pmp, 0);
    assert_int_equal(pmp.mseccfg, MSECCFG_MML | MSECCFG_MMWP);
}

static void test_no_match_in_machine_mode(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    pmp_write_mseccfg(&pmp, MSECCFG_MML);
    assert_int_equal(check(&pmp, 0x1000, 4, M), PMP_R | PMP_W);
    pmp = fresh();
    pmp_write_mseccfg(&pmp, MSECCFG_MMWP);
    assert_int_equal(check(&pmp, 0x1000, 4, M), 0);
}

/* The table of smepmp.adoc, row by row: LRWX to the rights of M and of S/U. */
static void test_mml_truth_table(void **state)
{
    static const struct {
        unsigned machine, other;
    } rows[16] = {
        [0] = {0, 0},
        [1] = {0, PMP_X},
        [2] = {PMP_R | PMP_W, PMP_R},
        [3] = {PMP_R | PMP_W, PMP_R | PMP_W},
        [4] = {0, PMP_R},
        [5] = {0, PMP_R | PMP_X},
        [6] = {0, PMP_R | PMP_W},
        [7] = {0, RWX},
        [8] = {0, 0},
        [9] = {PMP_X, 0},
        [10] = {PMP_X, PMP_X},
        [11] = {PMP_R | PMP_X, PMP_X},
        [12] = {PMP_R, 0},
        [13] = {PMP_R | PMP_X, 0},
        [14] = {PMP_R | PMP_W, 0},
        [15] = {PMP_R, PMP_R},
    };

    (void)state;
    for (unsigned row = 0; row < 16; row++) {
        struct pmp pmp = fresh();
        unsigned cfg = (row & 8 ? PMP_L : 0) | (row & 4 ? PMP_R : 0) | (row & 2 ? PMP_W : 0) |
                       (row & 1 ? PMP_X : 0);

        pmp_write_mseccfg(&pmp, MSECCFG_MML | MSECCFG_RLB);
        set(&pmp, 0, ~UINT64_C(0), NAPOT | cfg);
        assert_int_equal(pmp.cfg[0], NAPOT | cfg);
        assert_int_equal(check(&pmp, 0x1000, 4, M), rows[row].machine);
        assert_int_equal(check(&pmp, 0x1000, 4, SU), rows[row].other);
    }
}

/* With MML and without RLB no rule that lets M-mode execute can be added. */
static void test_mml_refuses_new_machine_code(void **state)
{
    (void)state;
    for (unsigned row = 0; row < 16; row++) {
        struct pmp pmp = fresh();
        unsigned cfg = (row & 8 ? PMP_L : 0) | (row & 4 ? PMP_R : 0) | (row & 2 ? PMP_W : 0) |
                       (row & 1 ? PMP_X : 0);
        bool refused = row == 9 || row == 10 || row == 11 || row == 13;

        pmp_write_mseccfg(&pmp, MSECCFG_MML);
        set(&pmp, 0, 0x400, NA4 | cfg);
        assert_int_equal(pmp.cfg[0], refused ? 0 : NA4 | cfg);
    }
}

static void test_uniform(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    set(&pmp, 0, 0x1ffc >> 2, NA4 | PMP_R);
    set(&pmp, 1, (0x4000 | 0xfff) >> 2, NAPOT | PMP_R); /* [0x4000, 0x6000) */
    set(&pmp, 2, ~UINT64_C(0), NAPOT | RWX);
    assert_false(is_uniform(&pmp, 0x1000));
    assert_false(is_uniform(&pmp, 0x1ffc));
    assert_true(is_uniform(&pmp, 0x2000));
    assert_true(is_uniform(&pmp, 0xffc));
    assert_true(is_uniform(&pmp, 0x4000));
    assert_true(is_uniform(&pmp, 0x5ffc));
    set(&pmp, 1, 0, 0);
    set(&pmp, 3, 0x4804 >> 2, NA4); /* hidden under entry 2, which covers the page */
    assert_true(is_uniform(&pmp, 0x4000));
}

static void test_entries_beyond_n_do_not_exist(void **state)
{
    struct pmp pmp = fresh();

    (void)state;
    pmp_write_addr(&pmp, 16, 5);
    pmp_write_cfg(&pmp, 16, UINT64_C(0x1f));
    assert_int_equal(pmp.addr[16], 0);
    assert_int_equal(pmp_read_cfg(&pmp, 16), 0);
    assert_int_equal(pmp.n_ranges, 0);
}

/* What was found for one address must not answer for another: against a check without memory. */
static void test_spans_change_no_answer(void **state)
{
    struct pmp pmp;
    uint64_t random = 88172645463325252u;

    (void)state;
    for (unsigned round = 0; round < 200; round++) {
        pmp_reset(&pmp, 16);
        for (unsigned i = 0; i < 16; i++) {
            random = random * 6364136223846793005u + 1442695040888963407u;
            pmp_write_addr(&pmp, i, random >> 40 & ((1u << (6 + random % 12)) - 1));
        }
        pmp_write_cfg(&pmp, 0, random & 0x1f1f1f1f1f1f1f1fu);
        pmp_write_cfg(&pmp, 8, random >> 3 & 0x1f9f1f1f1f1f9f1fu);
        for (unsigned i = 0; i < 300; i++) {
            uint64_t pa = (random = random * 6364136223846793005u + 1442695040888963407u) >> 44;
            unsigned len = 1u << (random >> 33 & 3);
            bool is_machine = random >> 36 & 1;
            bool uniform, fresh_uniform;
            struct pmp fresh = pmp;
            unsigned perms;

            pa &= ~(uint64_t)(len - 1);
            pmp_write_addr(&fresh, 15, fresh.addr[15]); /* forgets what it found */
            perms = pmp_check(&pmp, pa, len, is_machine, &uniform);
            assert_int_equal(perms, pmp_check(&fresh, pa, len, is_machine, &fresh_uniform));
            assert_int_equal(uniform, fresh_uniform);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_tor),
        cmocka_unit_test(test_na4),
        cmocka_unit_test(test_napot_sizes),
        cmocka_unit_test(test_napot_all_ones_is_everything),
        cmocka_unit_test(test_lowest_entry_wins),
        cmocka_unit_test(test_write_without_read_is_reserved),
        cmocka_unit_test(test_lock),
        cmocka_unit_test(test_rule_locking_bypass),
        cmocka_unit_test(test_mml_and_mmwp_are_sticky),
        cmocka_unit_test(test_no_match_in_machine_mode),
        cmocka_unit_test(test_mml_truth_table),
        cmocka_unit_test(test_mml_refuses_new_machine_code),
        cmocka_unit_test(test_uniform),
        cmocka_unit_test(test_entries_beyond_n_do_not_exist),
        cmocka_unit_test(test_spans_change_no_answer),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
