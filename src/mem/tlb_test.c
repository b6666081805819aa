/* The TLB banks: contexts, fences of every kind, the jump cache's generation. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "mem/tlb.h"

#define ASID(n) ((uint64_t)(n) << 44)
#define SV39 (UINT64_C(8) << 60)

static int setup(void **state)
{
    *state = calloc(TLB_BANKS, sizeof(struct tlb_bank));
    return *state ? 0 : -1;
}

static int teardown(void **state)
{
    free(*state);
    return 0;
}

static struct tlb_bank *bank_of(struct tlb_bank *banks, uint64_t atp, uint32_t flags, uint64_t now)
{
    const struct tlb_context context = {.atp = atp, .data = flags, .fetch = flags};
    bool is_new;

    return tlb_bank_find(banks, &context, now, &is_new);
}

static void enter(struct tlb_bank *bank, uint64_t va, unsigned log2_size, bool is_global)
{
    uint64_t page = va & TLB_PAGE_MASK;

    tlb_fill(bank, va, &(struct tlb_entry){0, page, page, page},
             &(struct tlb_cold){
                 .pa = page,
                 .log2_size = (uint8_t)log2_size,
                 .is_global = is_global,
                 .level = WALK_NO_LEVEL});
}

/* An entry whose PTE can be read again. */
static void enter_leaf(struct tlb_bank *bank, uint64_t va)
{
    enter(bank, va, 12, false);
    bank->cold[tlb_index(va)].level = 0;
}

static bool holds(struct tlb_bank *bank, uint64_t va)
{
    return tlb_slot(bank, va)->tag_r == (va & TLB_PAGE_MASK);
}

static void test_banks_by_context(void **state)
{
    struct tlb_bank *banks = *state;
    const struct tlb_context context = {.atp = SV39 | 5, .data = 1, .fetch = 1};
    struct tlb_context other = context;
    bool is_new;
    struct tlb_bank *first = tlb_bank_find(banks, &context, 1, &is_new);

    assert_true(is_new);
    enter(first, 0x1000, 12, false);
    other.data |= CTX_SUM;
    assert_ptr_not_equal(tlb_bank_find(banks, &other, 2, &is_new), first);
    assert_true(is_new);
    assert_ptr_equal(tlb_bank_find(banks, &context, 3, &is_new), first);
    assert_false(is_new);
    assert_true(holds(first, 0x1000));
}

static void test_oldest_bank_is_recycled_empty(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *first = bank_of(banks, SV39 | 1, 1, 1);
    uint64_t generation;

    enter(first, 0x1000, 12, false);
    generation = first->jump_generation;
    for (uint64_t i = 2; i <= TLB_BANKS; i++)
        assert_ptr_not_equal(bank_of(banks, SV39 | i, 1, i), first);
    assert_true(holds(first, 0x1000));
    assert_ptr_equal(bank_of(banks, SV39 | 100, 1, 100), first);
    assert_false(holds(first, 0x1000));
    assert_int_not_equal(first->jump_generation, generation);
}

static void test_new_bank_matches_no_address(void **state)
{
    struct tlb_bank *bank = bank_of(*state, 0, 3, 1);

    for (uint64_t i = 0; i < TLB_ENTRIES; i++)
        assert_false(holds(bank, i << TLB_PAGE_SHIFT));
    assert_false(holds(bank, TLB_PAGE_MASK)); /* the highest page */
}

static void test_fence_by_address(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *bank = bank_of(banks, SV39 | ASID(1), 1, 1);
    const struct tlb_fence fence = {.has_va = true, .va = 0x2008};

    enter(bank, 0x1000, 12, false);
    enter(bank, 0x2000, 12, false);
    enter(bank, 0x3000, 12, false);
    assert_int_equal(tlb_fence(banks, &fence), 1);
    assert_true(holds(bank, 0x1000));
    assert_false(holds(bank, 0x2000));
    assert_true(holds(bank, 0x3000));
}

/* An address inside a superpage takes all the fragments of it that are cached. */
static void test_fence_takes_superpage_fragments(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *bank = bank_of(banks, SV39 | ASID(1), 1, 1);
    const struct tlb_fence fence = {.has_va = true, .va = 0x40212345};

    enter(bank, 0x40201000, 21, false);
    enter(bank, 0x403ff000, 21, false);
    enter(bank, 0x40012000, 21, false); /* the superpage before */
    enter(bank, 0x40413000, 21, false); /* and behind */
    enter(bank, 0x80014000, 12, false);
    assert_int_equal(tlb_fence(banks, &fence), 2);
    assert_false(holds(bank, 0x40201000));
    assert_false(holds(bank, 0x403ff000));
    assert_true(holds(bank, 0x40012000));
    assert_true(holds(bank, 0x40413000));
    assert_true(holds(bank, 0x80014000));
}

static void test_fence_by_asid_spares_globals(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *one = bank_of(banks, SV39 | ASID(1), 1, 1);
    struct tlb_bank *two = bank_of(banks, SV39 | ASID(2), 1, 2);
    const struct tlb_fence fence = {.has_asid = true, .asid = 1};

    enter(one, 0x1000, 12, false);
    enter(one, 0x2000, 12, true);
    enter(two, 0x1000, 12, false);
    assert_int_equal(tlb_fence(banks, &fence), 1);
    assert_false(holds(one, 0x1000));
    assert_true(holds(one, 0x2000));
    assert_true(holds(two, 0x1000));
}

static void test_fence_without_asid_takes_globals(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *one = bank_of(banks, SV39 | ASID(1), 1, 1);
    struct tlb_bank *two = bank_of(banks, SV39 | ASID(2), 1, 2);
    const struct tlb_fence page = {.has_va = true, .va = 0x2000};
    const struct tlb_fence all = {0};

    enter(one, 0x2000, 12, true);
    enter(two, 0x2000, 12, true);
    enter(two, 0x5000, 12, true);
    assert_int_equal(tlb_fence(banks, &page), 2);
    assert_true(holds(two, 0x5000));
    assert_int_equal(tlb_fence(banks, &all), 1);
    assert_false(holds(two, 0x5000));
}

static void test_fence_by_both(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *one = bank_of(banks, SV39 | ASID(1), 1, 1);
    struct tlb_bank *two = bank_of(banks, SV39 | ASID(2), 1, 2);
    const struct tlb_fence fence = {.has_va = true, .va = 0x1000, .has_asid = true, .asid = 2};

    enter(one, 0x1000, 12, false);
    enter(two, 0x1000, 12, false);
    enter(two, 0x2000, 12, false);
    assert_int_equal(tlb_fence(banks, &fence), 1);
    assert_true(holds(one, 0x1000));
    assert_false(holds(two, 0x1000));
    assert_true(holds(two, 0x2000));
}

static void test_worlds_are_apart(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *host = bank_of(banks, SV39, 1, 1);
    struct tlb_bank *guest = bank_of(banks, SV39, 1 | CTX_VIRT, 2);
    const struct tlb_fence all = {0};

    enter(host, 0x1000, 12, false);
    enter(guest, 0x1000, 12, false);
    assert_int_equal(tlb_fence(banks, &all), 1);
    assert_false(holds(host, 0x1000));
    assert_true(holds(guest, 0x1000));
}

/* M-mode's bank, and a guest's with vsatp Bare: their fence is that of the G-stage, or a flush. */
static void test_fences_spare_what_is_not_paged(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *machine = bank_of(banks, 0, 3, 1);
    struct tlb_bank *guest = bank_of(banks, 0, 1 | CTX_VIRT, 2);
    const struct tlb_fence host_fences = {0}, guest_fences = {.virt = true};
    const struct tlb_guest_fence second = {0};
    uint64_t key = tlb_jump_key(machine, 0);

    enter(machine, 0x1000, 63, true);
    enter(guest, 0x1000, 63, true);
    assert_int_equal(tlb_fence(banks, &host_fences) + tlb_fence(banks, &guest_fences), 0);
    assert_true(holds(machine, 0x1000) && holds(guest, 0x1000));
    assert_true(tlb_jump_key(machine, 0) == key);
    assert_int_equal(tlb_fence_guest(banks, &second), 1);
    assert_false(holds(guest, 0x1000));
}

/* Also one that finds no entry: a jump entry outlives the TLB entry that it was made from. */
static void test_any_fence_renews_the_jump_key(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *bank = bank_of(banks, SV39 | ASID(1), 1, 1);
    uint64_t key = tlb_jump_key(bank, 2);
    const struct tlb_fence miss = {.has_asid = true, .asid = 1};

    assert_int_not_equal(key, tlb_jump_key(bank, 1));
    assert_int_equal(tlb_fence(banks, &miss), 0);
    assert_int_not_equal(tlb_jump_key(bank, 2), key);
}

static void test_full_bank_flushes(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *bank = bank_of(banks, SV39, 1, 1);

    for (uint64_t round = 0; round < 3; round++) {
        for (uint64_t i = 0; i < TLB_ENTRIES; i++)
            enter(bank, (round * TLB_ENTRIES + i) << TLB_PAGE_SHIFT, 12, false);
    }
    assert_int_equal(bank->n_used, TLB_ENTRIES);
    tlb_flush_all(banks);
    assert_int_equal(bank->n_used, 0);
    for (uint64_t i = 0; i < TLB_ENTRIES; i++)
        assert_int_equal(bank->entry[i].tag_r & bank->entry[i].tag_w & bank->entry[i].tag_x,
                         TLB_INVALID);
}

static void test_protect_page_takes_write_tags_by_physical_page(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *one = bank_of(banks, SV39 | 1, 1, 1);
    struct tlb_bank *two = bank_of(banks, SV39 | 2, 1, 2);

    tlb_fill(one, 0x1000, &(struct tlb_entry){0, 0x1000, 0x1000, TLB_INVALID},
             &(struct tlb_cold){.pa = 0x80000000, .log2_size = 12});
    tlb_fill(two, 0x5000, &(struct tlb_entry){0, 0x5000, 0x5000, TLB_INVALID},
             &(struct tlb_cold){.pa = 0x80000000, .log2_size = 12});
    tlb_fill(two, 0x6000, &(struct tlb_entry){0, 0x6000, 0x6000, TLB_INVALID},
             &(struct tlb_cold){.pa = 0x80001000, .log2_size = 12});
    tlb_protect_page(banks, 0x80000000);
    assert_int_equal(tlb_slot(one, 0x1000)->tag_w, TLB_INVALID);
    assert_int_equal(tlb_slot(two, 0x5000)->tag_w, TLB_INVALID);
    assert_int_equal(tlb_slot(two, 0x6000)->tag_w, 0x6000);
    assert_true(holds(one, 0x1000) && holds(two, 0x5000));
}

static void enter_guest(struct tlb_bank *bank, uint64_t va, uint64_t gpa, uint8_t g_log2_size)
{
    tlb_fill(bank, va, &(struct tlb_entry){0, va, va, va},
             &(struct tlb_cold){.pa = va, .gpa = gpa, .log2_size = 12, .g_log2_size = g_log2_size});
}

static struct tlb_bank *guest_bank(struct tlb_bank *banks, uint64_t vmid, uint64_t now)
{
    const struct tlb_context context = {
        .atp = SV39, .hgatp = SV39 | vmid << 44, .data = 1 | CTX_VIRT, .fetch = 1 | CTX_VIRT};
    bool is_new;

    return tlb_bank_find(banks, &context, now, &is_new);
}

static void test_guest_fence_by_address_takes_the_whole_leaf(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *one = guest_bank(banks, 1, 1);
    struct tlb_bank *two = guest_bank(banks, 2, 2);
    const struct tlb_guest_fence fence = {.has_gpa = true, .gpa = 0x80012000};

    enter_guest(one, 0x1000, 0x80012000, 12);
    enter_guest(one, 0x2000, 0x80013000, 12);
    enter_guest(one, 0x3000, 0x80155000, 21);
    enter_guest(one, 0x4000, 0x80255000, 21);
    enter_guest(two, 0x1000, 0x80012000, 12);
    assert_int_equal(tlb_fence_guest(banks, &fence), 3);
    assert_false(holds(one, 0x1000) || holds(one, 0x3000) || holds(two, 0x1000));
    assert_true(holds(one, 0x2000) && holds(one, 0x4000));
}

static void test_guest_fence_by_vmid(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *one = guest_bank(banks, 1, 1);
    struct tlb_bank *two = guest_bank(banks, 2, 2);
    struct tlb_bank *host = bank_of(banks, SV39, 1, 3);
    const struct tlb_guest_fence fence = {.has_vmid = true, .vmid = 2};

    enter_guest(one, 0x1000, 0x80012000, 12);
    enter_guest(two, 0x1000, 0x80012000, 12);
    enter_guest(two, 0x2000, 0x80013000, 12);
    enter(host, 0x1000, 12, false);
    assert_int_equal(tlb_fence_guest(banks, &fence), 2);
    assert_true(holds(one, 0x1000) && holds(host, 0x1000));
    assert_false(holds(two, 0x1000) || holds(two, 0x2000));
}

/* By gpa, through the chains: random fills, drops and fences against a look at every entry. */
static void test_guest_fences_by_address_find_every_entry(void **state)
{
    enum { VAS = 64, GPAS = 16, STEPS = 20000 };
    struct tlb_bank *bank = guest_bank(*state, 1, 1);
    const struct tlb_fence all = {.virt = true, .vmid = 1};
    uint64_t gpa_of[VAS] = {0}; /* 0: no entry */
    uint32_t random = 1;

    for (unsigned step = 0; step < STEPS; step++) {
        unsigned n = (random >> 8) % VAS, held = 0;
        /* Some share the chain of others. */
        uint64_t gpa = ((random >> 16) % GPAS + 1) * (GPA_CHAINS / 2) << TLB_PAGE_SHIFT;
        const struct tlb_guest_fence fence = {.has_gpa = true, .gpa = gpa | 0x10};

        random = random * 1664525u + 1013904223u;
        if (random >> 29 != 0) {
            enter_guest(bank, (uint64_t)n << TLB_PAGE_SHIFT, gpa, 12);
            bank->cold[n].level = WALK_NO_LEVEL;
            gpa_of[n] = gpa;
        } else if (random >> 24 != 0) {
            for (unsigned i = 0; i < VAS; i++) {
                held += gpa_of[i] == gpa;
                gpa_of[i] = gpa_of[i] == gpa ? 0 : gpa_of[i];
            }
            assert_int_equal(tlb_fence_guest(*state, &fence), held);
        } else {
            (void)tlb_fence(*state, &all);
            memset(gpa_of, 0, sizeof(gpa_of));
        }
        assert_true(holds(bank, (uint64_t)n << TLB_PAGE_SHIFT) == (gpa_of[n] != 0));
    }
}

static bool fence_gpa_clears_jumps(struct tlb_bank *banks, struct tlb_bank *bank, uint64_t gpa)
{
    const struct tlb_guest_fence fence = {.has_gpa = true, .gpa = gpa};
    uint64_t key = tlb_jump_key(bank, 0);

    (void)tlb_fence_guest(banks, &fence);
    return tlb_jump_key(bank, 0) != key;
}

/* Law 8: the jump cache falls with the page of code, also when another page has taken its entry. */
static void test_guest_fence_takes_jumps_of_its_page(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *bank = guest_bank(banks, 1, 1);
    const uint64_t far = (uint64_t)TLB_ENTRIES << TLB_PAGE_SHIFT;

    enter_guest(bank, 0x1000, 0x80001000, 12);
    tlb_fill(bank, 0x2000, &(struct tlb_entry){0, 0x2000, 0x2000, TLB_INVALID},
             &(struct tlb_cold){.gpa = 0x80002000, .log2_size = 12, .g_log2_size = 12});
    assert_false(fence_gpa_clears_jumps(banks, bank, 0x80002000));
    assert_false(fence_gpa_clears_jumps(banks, bank, 0x80003000));
    assert_true(fence_gpa_clears_jumps(banks, bank, 0x80001000));
    assert_false(fence_gpa_clears_jumps(banks, bank, 0x80001000));
    enter_guest(bank, 0x1000, 0x80001000, 12);
    enter_guest(bank, 0x1000 + far, 0x80005000, 12);
    assert_true(fence_gpa_clears_jumps(banks, bank, 0x80001000));
}

/* Fences beside superpages look at one page, whatever lies between two of them. */
static void test_fence_between_superpages_spares_jumps(void **state)
{
    struct tlb_bank *bank = bank_of(*state, SV39, 1, 1);
    struct tlb_fence fence = {.has_va = true, .va = 0x10005000};
    uint64_t key;

    for (uint64_t i = 0; i < 20; i++)
        enter(bank, i << 25, 21, false);
    tlb_jump_note(bank, 0x2001010);
    key = tlb_jump_key(bank, 0);
    fence.va = (20 << 25) - 0x1000;
    (void)tlb_fence(*state, &fence);
    assert_true(tlb_jump_key(bank, 0) == key);
    fence.va = 1 << 25 | 0x7000;
    (void)tlb_fence(*state, &fence);
    assert_true(tlb_jump_key(bank, 0) != key);
}

/* However many superpages there are, no fragment may be missed. */
static void test_fence_takes_fragments_of_any_number_of_superpages(void **state)
{
    struct tlb_bank *bank = bank_of(*state, SV39, 1, 1);
    struct tlb_fence fence = {.has_va = true};

    for (uint64_t i = 0; i < 40; i++)
        enter(bank, (i << 21) + (i << 12), 21, false);
    for (uint64_t i = 0; i < 40; i++) {
        fence.va = (i << 21) + 0x1ff000;
        assert_int_equal(tlb_fence(*state, &fence), 1);
        assert_false(holds(bank, (i << 21) + (i << 12)));
    }
}

/* An index is listed once however often its entry is dropped and filled again. */
static void test_fences_by_address_lose_no_entry(void **state)
{
    struct tlb_bank *bank = bank_of(*state, SV39, 1, 1);
    const struct tlb_fence fence = {.has_va = true, .va = 0x5000};

    for (unsigned i = 0; i < 3 * TLB_ENTRIES; i++) {
        enter(bank, 0x5000, 12, false);
        assert_int_equal(tlb_fence(*state, &fence), 1);
        assert_true(bank->n_used <= 1);
    }
    enter(bank, 0x7000, 12, false);
    tlb_flush_all(*state);
    assert_false(holds(bank, 0x7000));
}

static void test_fences_of_all_addresses_lose_no_entry(void **state)
{
    struct tlb_bank *bank = bank_of(*state, SV39, 1, 1);
    const struct tlb_fence fence = {.has_asid = true};

    for (unsigned i = 0; i < 4; i++) {
        for (uint64_t va = 0x1000; va < 0x6000; va += 0x1000)
            enter(bank, va, 12, va == 0x3000);
        assert_true(tlb_fence(*state, &fence) > 0);
        assert_int_equal(bank->n_used, 1);
        assert_true(holds(bank, 0x3000));
    }
}

/* The jump cache falls with a fence of a page it leads to, and only then. */
static void test_fence_by_address_spares_other_jumps(void **state)
{
    struct tlb_bank *bank = bank_of(*state, SV39, 1, 1);
    struct tlb_fence fence = {.has_va = true, .va = 0x5000};
    uint64_t key = tlb_jump_key(bank, 0);

    tlb_jump_note(bank, 0x7010);
    (void)tlb_fence(*state, &fence);
    assert_true(tlb_jump_key(bank, 0) == key);
    fence.va = 0x7ff8;
    (void)tlb_fence(*state, &fence);
    assert_true(tlb_jump_key(bank, 0) != key);
}

static bool is_stale(struct tlb_bank *bank, uint64_t va)
{
    return tlb_slot(bank, va)->tag_r == ((va & TLB_PAGE_MASK) | TLB_STALE);
}

/* Law 7: the first fence leaves a stale entry, the second none. */
static void test_fence_leaves_stale_entries_once(void **state)
{
    struct tlb_bank *bank = bank_of(*state, SV39 | ASID(1), 1, 1);
    const struct tlb_fence all = {.has_asid = true, .asid = 1};
    const struct tlb_fence page = {.has_va = true, .va = 0x2000};

    enter_leaf(bank, 0x1000);
    enter_leaf(bank, 0x2000);
    assert_int_equal(tlb_fence(*state, &all), 2);
    assert_true(is_stale(bank, 0x1000) && is_stale(bank, 0x2000));
    assert_int_equal(tlb_fence(*state, &page), 0);
    assert_true(is_stale(bank, 0x1000) && !is_stale(bank, 0x2000));
    assert_int_equal(tlb_fence(*state, &all), 0);
    assert_false(is_stale(bank, 0x1000));
    assert_int_equal(bank->n_used, 0);
}

/* What is behind the PTE, and a store that must be seen, are not read again with it. */
static void test_stale_entries_lose_what_others_take(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *bank = bank_of(banks, SV39 | ASID(1), 1 | CTX_VIRT, 1);
    const struct tlb_fence all = {.virt = true};
    const struct tlb_guest_fence guest = {0};

    enter_leaf(bank, 0x1000);
    enter_leaf(bank, 0x2000);
    (void)tlb_fence(banks, &all);
    tlb_protect_page(banks, 0x2000);
    assert_true(tlb_slot(bank, 0x2000)->tag_w == TLB_INVALID);
    assert_true(tlb_tag_revived(tlb_slot(bank, 0x2000)->tag_w) == TLB_INVALID);
    assert_true(tlb_tag_revived(tlb_slot(bank, 0x2000)->tag_r) == 0x2000);
    assert_int_equal(tlb_fence_guest(banks, &guest), 0);
    assert_false(is_stale(bank, 0x1000) || is_stale(bank, 0x2000));
}

/* Each fence that reaches the context makes its walks begin at the root, and only that. */
static void test_fences_forget_tables(void **state)
{
    struct tlb_bank *banks = *state;
    struct tlb_bank *bank = bank_of(banks, SV39 | ASID(1), 1 | CTX_VIRT, 1);
    const struct tlb_fence page = {.has_va = true, .va = 0x7000, .virt = true};
    const struct tlb_fence other = {.has_asid = true, .asid = 2, .virt = true};
    const struct tlb_guest_fence guest = {.has_gpa = true, .gpa = 0x9000};
    const uint8_t *table = (const uint8_t *)bank;

    walk_cache_add(&bank->walks, 0x345000, 0, table, 0x80001000, false);
    assert_non_null(walk_cache_find(&bank->walks, 0x234000, 0));
    assert_null(walk_cache_find(&bank->walks, 0x234000, 1));
    assert_null(walk_cache_find(&bank->walks, 0x434000, 0));
    (void)tlb_fence(banks, &other);
    assert_non_null(walk_cache_find(&bank->walks, 0x234000, 0));
    (void)tlb_fence(banks, &page);
    assert_null(walk_cache_find(&bank->walks, 0x234000, 0));
    walk_cache_add(&bank->walks, 0x345000, 0, table, 0x80001000, false);
    (void)tlb_fence_guest(banks, &guest);
    assert_null(walk_cache_find(&bank->walks, 0x234000, 0));
    walk_cache_add(&bank->walks, 0x345000, 0, table, 0x80001000, false);
    tlb_flush_all(banks);
    assert_null(walk_cache_find(&bank->walks, 0x234000, 0));
}

#define WITH_BANKS(test) cmocka_unit_test_setup_teardown(test, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_BANKS(test_banks_by_context),
        WITH_BANKS(test_fence_leaves_stale_entries_once),
        WITH_BANKS(test_stale_entries_lose_what_others_take),
        WITH_BANKS(test_fences_forget_tables),
        WITH_BANKS(test_oldest_bank_is_recycled_empty),
        WITH_BANKS(test_new_bank_matches_no_address),
        WITH_BANKS(test_fence_by_address),
        WITH_BANKS(test_fence_takes_superpage_fragments),
        WITH_BANKS(test_fence_by_asid_spares_globals),
        WITH_BANKS(test_fence_without_asid_takes_globals),
        WITH_BANKS(test_fence_by_both),
        WITH_BANKS(test_worlds_are_apart),
        WITH_BANKS(test_fences_spare_what_is_not_paged),
        WITH_BANKS(test_any_fence_renews_the_jump_key),
        WITH_BANKS(test_full_bank_flushes),
        WITH_BANKS(test_fence_takes_fragments_of_any_number_of_superpages),
        WITH_BANKS(test_fences_by_address_lose_no_entry),
        WITH_BANKS(test_fences_of_all_addresses_lose_no_entry),
        WITH_BANKS(test_fence_by_address_spares_other_jumps),
        WITH_BANKS(test_guest_fence_by_address_takes_the_whole_leaf),
        WITH_BANKS(test_guest_fence_by_vmid),
        WITH_BANKS(test_guest_fences_by_address_find_every_entry),
        WITH_BANKS(test_guest_fence_takes_jumps_of_its_page),
        WITH_BANKS(test_fence_between_superpages_spares_jumps),
        WITH_BANKS(test_protect_page_takes_write_tags_by_physical_page),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
