/* Counts by translation context: who owns a miss, recycled banks, more owners than rows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "mem/tlb_tally.h"

#define ID(n) ((uint64_t)(n) << ATP_ASID_LO)
#define SV39 (UINT64_C(8) << 60)

struct fixture {
    struct tlb_bank banks[TLB_BANKS];
    struct tlb_tallies tallies, total;
    uint64_t now;
};

static int setup(void **state)
{
    *state = calloc(1, sizeof(struct fixture));
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    free(*state);
    return 0;
}

/* As access.c does it. */
static struct tlb_bank *use(struct fixture *f, const struct tlb_context *context)
{
    bool is_new;
    struct tlb_bank *bank = tlb_bank_find(f->banks, context, ++f->now, &is_new);

    if (is_new)
        tlb_tally_start(&f->tallies, bank);
    return bank;
}

static const struct tlb_tallies *total(struct fixture *f)
{
    f->total = f->tallies;
    tlb_tally_finish(&f->total, f->banks);
    return &f->total;
}

static struct tlb_context host(unsigned asid)
{
    return (struct tlb_context){.atp = SV39 | ID(asid), .data = 1 | CTX_PAGED,
                                .fetch = 1 | CTX_PAGED};
}

static void test_contexts_of_one_owner(void **state)
{
    struct fixture *f = *state;
    struct tlb_context context = host(7);
    const struct tlb_tallies *t;

    use(f, &context)->counts = (struct tlb_counts){.data_misses = 2, .fetch_misses = 1};
    context.data |= CTX_SUM;
    context.atp |= 0x123;
    use(f, &context)->counts = (struct tlb_counts){.data_misses = 30, .accesses = 400};
    t = total(f);
    assert_int_equal(t->n, 1);
    assert_int_equal(t->row[0].owner.asid, 7);
    assert_int_equal(t->row[0].owner.priv, 1);
    assert_true(t->row[0].owner.is_paged && !t->row[0].owner.virt);
    assert_int_equal(t->row[0].counts.data_misses, 32);
    assert_int_equal(t->row[0].counts.fetch_misses, 1);
    assert_int_equal(t->row[0].counts.accesses, 400);
}

static void test_guests_are_told_apart(void **state)
{
    struct fixture *f = *state;
    const uint32_t vs = 1 | CTX_VIRT;
    const struct tlb_context contexts[] = {
        {.hgatp = SV39 | ID(3), .data = vs, .fetch = vs},
        {.hgatp = SV39 | ID(4), .data = vs, .fetch = vs},
        {.hgatp = SV39 | ID(3), .atp = SV39, .data = vs | CTX_PAGED, .fetch = vs | CTX_PAGED},
        {.hgatp = SV39 | ID(3), .atp = SV39 | ID(5), .data = vs | CTX_PAGED,
         .fetch = vs | CTX_PAGED},
        {.hgatp = SV39 | ID(3), .data = CTX_VIRT, .fetch = CTX_VIRT},
        {.data = 1, .fetch = 1},
    };
    const struct tlb_tallies *t;

    for (unsigned i = 0; i < ARRAY_SIZE(contexts); i++)
        use(f, &contexts[i])->counts.data_misses = 1 + i;
    t = total(f);
    assert_int_equal(t->n, ARRAY_SIZE(contexts));
    for (unsigned i = 0; i < t->n; i++)
        assert_int_equal(t->row[i].counts.data_misses, t->n - i); /* the busiest first */
    assert_int_equal(t->row[4].owner.vmid, 4);
    assert_int_equal(t->row[2].owner.asid, 5);
    assert_int_equal(t->row[2].owner.vmid, 3);
    assert_int_equal(tlb_tally_sum(t, true).data_misses, 15);
    assert_int_equal(tlb_tally_sum(t, false).data_misses, 6);
}

/* MPRV: M-mode's code is fetched as such, its data are the guest's. */
static void test_data_and_code_of_two_owners(void **state)
{
    struct fixture *f = *state;
    const struct tlb_context context = {
        .hgatp = SV39 | ID(9), .data = 1 | CTX_VIRT, .fetch = 3};
    const struct tlb_tallies *t;

    use(f, &context)->counts =
        (struct tlb_counts){.data_misses = 5, .fetch_misses = 6, .accesses = 7};
    t = total(f);
    assert_int_equal(t->n, 2);
    assert_int_equal(t->row[0].owner.priv, 3);
    assert_int_equal(t->row[0].counts.fetch_misses, 6);
    assert_int_equal(t->row[0].counts.data_misses + t->row[0].counts.accesses, 0);
    assert_int_equal(t->row[1].owner.vmid, 9);
    assert_int_equal(t->row[1].counts.data_misses, 5);
    assert_int_equal(t->row[1].counts.accesses, 7);
}

static void test_recycled_banks_lose_nothing(void **state)
{
    struct fixture *f = *state;
    const struct tlb_tallies *t;

    for (unsigned round = 0; round < 3; round++) {
        for (unsigned asid = 0; asid < TLB_BANKS + 5; asid++) {
            struct tlb_context context = host(asid);

            use(f, &context)->counts.data_misses += 1 + asid;
        }
    }
    t = total(f);
    assert_int_equal(t->n, TLB_BANKS + 5);
    for (unsigned i = 0; i < t->n; i++)
        assert_int_equal(t->row[i].counts.data_misses, 3 * (1 + t->row[i].owner.asid));
}

static void test_more_owners_than_rows(void **state)
{
    struct fixture *f = *state;
    const unsigned n = 3 * TLB_TALLIES;
    const struct tlb_tallies *t;

    for (unsigned asid = 0; asid < n; asid++) {
        struct tlb_context context = host(asid);

        use(f, &context)->counts.fetch_misses = asid == 2 ? 1000 : 1;
    }
    t = total(f);
    assert_int_equal(t->n, TLB_TALLIES);
    assert_int_equal(t->row[0].owner.asid, 2);
    assert_int_equal(t->n_rest[0], n - TLB_TALLIES);
    assert_int_equal(t->n_rest[1], 0);
    assert_int_equal(t->rest[0].fetch_misses, n - TLB_TALLIES);
    assert_int_equal(tlb_tally_sum(t, false).fetch_misses, n - 1 + 1000);
}

#define WITH_BANKS(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_BANKS(test_contexts_of_one_owner),
        WITH_BANKS(test_guests_are_told_apart),
        WITH_BANKS(test_data_and_code_of_two_owners),
        WITH_BANKS(test_recycled_banks_lose_nothing),
        WITH_BANKS(test_more_owners_than_rows),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
