/*
 * walk_stage() against page tables in a small array of fake memory. Expectations are written from
 * supervisor.adoc ("Virtual Address Translation Process"), svnapot.adoc, svpbmt.adoc, svadu.adoc.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "mem/walk.h"

#define PAGES 8
#define PAGE UINT64_C(4096)
#define RWX (PTE_R | PTE_W | PTE_X)
#define AD (PTE_A | PTE_D)
#define LEAF (PTE_V | RWX | AD)
#define PPN_OF(pa) ((uint64_t)(pa) >> 12 << 10)
#define VA UINT64_C(0x0000002a55a03123) /* positive in every mode: bit 38 is clear */

/* Page n of the tables lies at n * 4096; level L of the walk to VA uses page L. */
struct tables {
    uint64_t word[PAGES * 512];
    unsigned writes;
    bool refuse_writes;
};

static bool read_pte(void *ctx, uint64_t addr, uint64_t *pte)
{
    struct tables *t = ctx;

    if (addr >= PAGES * PAGE)
        return false;
    *pte = t->word[addr / 8];
    return true;
}

static bool write_pte(void *ctx, uint64_t addr, uint64_t pte)
{
    struct tables *t = ctx;

    if (addr >= PAGES * PAGE || t->refuse_writes)
        return false;
    t->writes++;
    t->word[addr / 8] = pte;
    return true;
}

static uint64_t *slot(struct tables *t, uint64_t va, unsigned level)
{
    return &t->word[level * 512 + ((va >> (12 + 9 * level)) & 511)];
}

/* Tables of `levels` levels whose path to va ends in `leaf` at `leaf_level`. */
static void map(struct tables *t, unsigned levels, uint64_t va, unsigned leaf_level, uint64_t leaf)
{
    *t = (struct tables){0};
    for (unsigned level = levels - 1; level > leaf_level; level--)
        *slot(t, va, level) = PTE_V | PPN_OF((level - 1) * PAGE);
    *slot(t, va, leaf_level) = leaf;
}

static struct walk_in load_of(unsigned levels, uint64_t va)
{
    return (struct walk_in){
        .va = va,
        .atp = (uint64_t)(ATP_MODE_SV39 + levels - 3) << 60 | (levels - 1),
        .has_napot = true,
    };
}

static enum walk_result walk(struct tables *t, const struct walk_in *in, struct walk_out *out)
{
    const struct walk_memory memory = {read_pte, write_pte, t};

    return walk_stage(in, &memory, out);
}

static void test_every_mode_and_leaf_size(void **state)
{
    (void)state;
    for (unsigned levels = 3; levels <= 5; levels++) {
        for (unsigned leaf = 0; leaf < levels; leaf++) {
            uint64_t size = PAGE << (9 * leaf);
            uint64_t pa = UINT64_C(3) << 50; /* aligned to every size */
            struct walk_in in = load_of(levels, VA);
            struct tables t;
            struct walk_out out;

            map(&t, levels, VA, leaf, LEAF | PPN_OF(pa));
            assert_int_equal(walk(&t, &in, &out), WALK_OK);
            assert_int_equal(out.pa, pa | (VA & (size - 1)));
            assert_int_equal(out.log2_size, 12 + 9 * leaf);
            assert_int_equal(out.loads, levels - leaf);
            assert_true(out.may_read && out.may_write && out.may_fetch);
            assert_false(out.is_global);
            assert_int_equal(t.writes, 0);
        }
    }
}

static void test_misaligned_superpages_fault(void **state)
{
    (void)state;
    for (unsigned leaf = 1; leaf < 5; leaf++) {
        for (unsigned bit = 0; bit < 9 * leaf; bit++) {
            struct walk_in in = load_of(5, VA);
            struct tables t;
            struct walk_out out;

            map(&t, 5, VA, leaf, LEAF | PPN_OF(UINT64_C(1) << 50) | PTE_V << (10 + bit));
            assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
        }
    }
}

static void test_malformed_ptes_fault(void **state)
{
    static const uint64_t bad_leaves[] = {
        0,
        LEAF & ~PTE_V,
        PTE_V | PTE_W | AD,
        PTE_V | PTE_W | PTE_X | AD,
        LEAF | BIT(54), LEAF | BIT(55), LEAF | BIT(56), LEAF | BIT(57), LEAF | BIT(58),
        LEAF | BIT(59), LEAF | BIT(60),
    };
    static const uint64_t bad_pointers[] = {
        PTE_A, PTE_D, PTE_U, PTE_N, BIT(61), BIT(62), BIT(54), BIT(60),
    };
    struct walk_in in = load_of(3, VA);
    struct tables t;
    struct walk_out out;

    (void)state;
    in.pbmte = true;
    for (size_t i = 0; i < ARRAY_SIZE(bad_leaves); i++) {
        map(&t, 3, VA, 0, bad_leaves[i]);
        assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
    }
    for (size_t i = 0; i < ARRAY_SIZE(bad_pointers); i++) {
        map(&t, 3, VA, 0, LEAF);
        *slot(&t, VA, 1) |= bad_pointers[i];
        assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
    }
    map(&t, 3, VA, 0, PTE_V | PPN_OF(PAGE)); /* a pointer at the last level */
    assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
}

static void test_software_bits_are_ignored(void **state)
{
    struct walk_in in = load_of(3, VA);
    struct tables t;
    struct walk_out out;

    (void)state;
    map(&t, 3, VA, 0, LEAF | BIT(8) | BIT(9));
    *slot(&t, VA, 2) |= BIT(8) | BIT(9);
    assert_int_equal(walk(&t, &in, &out), WALK_OK);
}

static void test_napot(void **state)
{
    struct walk_in in = load_of(3, VA);
    struct tables t;
    struct walk_out out;

    (void)state;
    for (unsigned low = 0; low < 16; low++) {
        map(&t, 3, VA, 0, LEAF | PTE_N | PPN_OF(0x40000000 | low << 12));
        if (low != 8) {
            assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
            continue;
        }
        assert_int_equal(walk(&t, &in, &out), WALK_OK);
        assert_int_equal(out.pa, 0x40000000 | (VA & 0xffff));
        assert_int_equal(out.log2_size, 16);
    }
    in.has_napot = false;
    map(&t, 3, VA, 0, LEAF | PTE_N | PPN_OF(0x40008000));
    assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
    in.has_napot = true;
    map(&t, 3, VA, 1, LEAF | PTE_N | PPN_OF(0x40000000));
    assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
}

static void test_pbmt(void **state)
{
    (void)state;
    for (unsigned pbmt = 0; pbmt < 4; pbmt++) {
        for (unsigned enabled = 0; enabled < 2; enabled++) {
            struct walk_in in = load_of(4, VA);
            bool good = pbmt == 0 || (enabled && pbmt != 3);
            struct tables t;
            struct walk_out out;

            in.pbmte = enabled;
            map(&t, 4, VA, 0, LEAF | (uint64_t)pbmt << 61);
            assert_int_equal(walk(&t, &in, &out), good ? WALK_OK : WALK_PAGE_FAULT);
        }
    }
}

static void test_accessed_and_dirty(void **state)
{
    (void)state;
    for (unsigned ad = 0; ad < 4; ad++) {
        for (unsigned mode = 0; mode < 4; mode++) {
            bool is_store = mode & 1, adue = mode & 2;
            uint64_t before = PTE_V | RWX | (ad & 1 ? PTE_A : 0) | (ad & 2 ? PTE_D : 0);
            uint64_t after = before | PTE_A | (is_store ? PTE_D : 0);
            bool ok = before == after || adue;
            struct walk_in in = load_of(3, VA);
            struct tables t;
            struct walk_out out;

            in.is_store = is_store;
            in.adue = adue;
            map(&t, 3, VA, 0, before);
            assert_int_equal(walk(&t, &in, &out), ok ? WALK_OK : WALK_PAGE_FAULT);
            assert_int_equal(*slot(&t, VA, 0), ok ? after : before);
            assert_int_equal(t.writes, ok && before != after);
            if (ok)
                assert_int_equal(out.may_write, (after & PTE_D) != 0);
            else
                assert_int_equal(out.refusal, before & PTE_A ? WALK_D_CLEAR : WALK_A_CLEAR);
        }
    }
}

static void test_forbidden_access_leaves_the_pte(void **state)
{
    struct walk_in in = load_of(3, VA);
    struct tables t;
    struct walk_out out;

    (void)state;
    in.adue = true;
    in.is_store = true;
    map(&t, 3, VA, 0, PTE_V | PTE_R);
    assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
    assert_int_equal(t.writes, 0);
    map(&t, 3, VA, 0, PTE_V | PTE_R | PTE_W);
    t.refuse_writes = true;
    assert_int_equal(walk(&t, &in, &out), WALK_ACCESS_FAULT);
}

/* Steps 5 and 6 for every combination of page, privilege, SUM, MXR and access. */
static void test_permission_matrix(void **state)
{
    (void)state;
    for (unsigned bits = 0; bits < 1u << 9; bits++) {
        bool r = bits & 1, w = bits & 2, x = bits & 4, u = bits & 8;
        bool user = bits & 16, sum = bits & 32, mxr = bits & 64;
        unsigned access = bits >> 7; /* 0 load, 1 store, 2 fetch */
        bool valid = (r || x) && !(w && !r);
        bool data = user ? u : !u || sum;
        bool ok = access == 0   ? data && (r || (mxr && x))
                  : access == 1 ? data && w
                                : u == user && x;
        struct walk_in in = load_of(3, VA);
        struct tables t;
        struct walk_out out;

        if (access == 3)
            continue;
        in.is_user = user;
        in.sum = sum;
        in.mxr = mxr;
        in.is_store = access == 1;
        in.is_fetch = access == 2;
        map(&t, 3, VA, 0, PTE_V | AD | (r ? PTE_R : 0) | (w ? PTE_W : 0) | (x ? PTE_X : 0) |
                              (u ? PTE_U : 0));
        assert_int_equal(walk(&t, &in, &out), valid && ok ? WALK_OK : WALK_PAGE_FAULT);
    }
}

static void test_canonical_addresses(void **state)
{
    (void)state;
    for (unsigned levels = 3; levels <= 5; levels++) {
        unsigned bits = 12 + 9 * levels;
        uint64_t highest_low = BIT(bits - 1) - 1;
        struct walk_in in;
        struct tables t;
        struct walk_out out;

        map(&t, levels, highest_low, 0, LEAF);
        in = load_of(levels, highest_low);
        assert_int_equal(walk(&t, &in, &out), WALK_OK);
        in.va = BIT(bits - 1); /* first of the hole */
        assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
        assert_int_equal(out.loads, 0);
        in.va = ~highest_low - 2; /* last of the hole */
        assert_int_equal(walk(&t, &in, &out), WALK_PAGE_FAULT);
        map(&t, levels, ~highest_low, 0, LEAF);
        in.va = ~highest_low;
        assert_int_equal(walk(&t, &in, &out), WALK_OK);
        map(&t, levels, ~UINT64_C(0), 0, LEAF);
        in.va = ~UINT64_C(0);
        assert_int_equal(walk(&t, &in, &out), WALK_OK);
    }
}

static void test_global_comes_from_any_level(void **state)
{
    (void)state;
    for (unsigned level = 0; level < 3; level++) {
        struct walk_in in = load_of(3, VA);
        struct tables t;
        struct walk_out out;

        map(&t, 3, VA, 0, LEAF);
        *slot(&t, VA, level) |= PTE_G;
        assert_int_equal(walk(&t, &in, &out), WALK_OK);
        assert_true(out.is_global);
    }
}

static void test_table_outside_memory(void **state)
{
    struct walk_in in = load_of(3, VA);
    struct tables t;
    struct walk_out out;

    (void)state;
    map(&t, 3, VA, 0, LEAF);
    *slot(&t, VA, 1) = PTE_V | PPN_OF(PAGES * PAGE);
    assert_int_equal(walk(&t, &in, &out), WALK_ACCESS_FAULT);
    in.atp = (in.atp & ~MASK(43, 0)) | MASK(43, 0);
    assert_int_equal(walk(&t, &in, &out), WALK_ACCESS_FAULT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_mode_and_leaf_size),
        cmocka_unit_test(test_misaligned_superpages_fault),
        cmocka_unit_test(test_malformed_ptes_fault),
        cmocka_unit_test(test_software_bits_are_ignored),
        cmocka_unit_test(test_napot),
        cmocka_unit_test(test_pbmt),
        cmocka_unit_test(test_accessed_and_dirty),
        cmocka_unit_test(test_forbidden_access_leaves_the_pte),
        cmocka_unit_test(test_permission_matrix),
        cmocka_unit_test(test_canonical_addresses),
        cmocka_unit_test(test_global_comes_from_any_level),
        cmocka_unit_test(test_table_outside_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
