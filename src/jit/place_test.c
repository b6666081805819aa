/*
 * Jumps to one address at which other code stands each time: another address space, another page
 * behind the same PTE, other instructions. Fences empty the jump cache, so each jump is looked up by
 * its place (cpu/place.h).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/access.h"
#include "cpu/csr_bits.h"
#include "cpu/place.h"
#include "jit/jit.h"
#include "mem/walk.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x40000)
#define LOOP UINT64_C(0x1000)     /* offsets in RAM */
#define FUNCTION UINT64_C(0x4000) /* and one `apart` */
#define TABLES UINT64_C(0x8000)   /* two roots, a table of 2 MiB each, a table of pages each */
#define VA UINT64_C(0x5000)       /* where one of the functions is mapped */
#define RUNS 64

struct fixture {
    uint64_t apart; /* bytes between the functions */
    struct isa_config isa;
    struct engine *jit;
    struct clock clock[2];
    struct phys *phys[2];
    struct hart *h[2]; /* 0 the interpreter, 1 translations */
};

/* The first instruction makes VA lead to the other function: s2 and s3 take turns as what it writes. */
static const uint32_t loop[] = {
    0,          /* see below */
    0x12000073, /* sfence.vma; or of one address */
    0x000480e7, /* jalr ra, s1 */
    0x00090293, /* mv t0, s2 */
    0x00098913, /* mv s2, s3 */
    0x00028993, /* mv s3, t0 */
    0x00130313, /* addi t1, t1, 1 */
    0x00737393, /* andi t2, t1, 7 */
    0xfe0390e3, /* bnez t2, the start */
    0x000a2e03, /* lw t3, 0(s4) */
    0x00200eb7, /* lui t4, 0x200 */
    0x01de4e33, /* xor t3, t3, t4: another constant */
    0x01ca2023, /* sw t3, 0(s4) */
    0x0000100f, /* fence.i */
    0xfc9ff06f, /* j the start */
};
#define CSRW_SATP_S2 0x18091073u
#define SD_S2_S5 0x012ab023u
#define SFENCE_S4 0x120a0073u /* VA stays in the TLB, but in no jump cache */

static const uint32_t functions[2][2] = {
    {0x00150513, 0x00008067}, /* addi a0, a0, 1; ret */
    {0x01050513, 0x00008067}, /* addi a0, a0, 16; ret */
};

static void write_ram(struct fixture *f, uint64_t offset, const void *bytes, size_t size)
{
    for (unsigned i = 0; i < 2; i++) {
        memcpy(phys_ram(f->phys[i], RAM_BASE + offset, size), bytes, size);
        hart_ram_written(f->h[i], RAM_BASE + offset, size);
    }
}

static uint64_t pte_to(uint64_t offset, uint64_t rights)
{
    return ((RAM_BASE + offset) >> PHYS_PAGE_SHIFT) << 10 | PTE_V | rights;
}

static uint64_t leaf(unsigned function, uint64_t apart)
{
    return pte_to(FUNCTION + function * apart, PTE_R | PTE_X | PTE_A | PTE_D);
}

static uint64_t root(unsigned space)
{
    return TABLES + space * 3 * PHYS_PAGE_SIZE;
}

/* An identity map of the RAM, and a function at VA; each space has its own. */
static void make_tables(struct fixture *f)
{
    for (unsigned space = 0; space < 2; space++) {
        static uint64_t tables[3][512];

        memset(tables, 0, sizeof(tables));
        tables[0][2] = pte_to(0, PTE_R | PTE_W | PTE_X | PTE_A | PTE_D);
        tables[0][0] = pte_to(root(space) + PHYS_PAGE_SIZE, 0);
        tables[1][0] = pte_to(root(space) + 2 * PHYS_PAGE_SIZE, 0);
        tables[2][VA >> PHYS_PAGE_SHIFT] = leaf(space, f->apart);
        write_ram(f, root(space), tables, sizeof(tables));
    }
}

static uint64_t satp(unsigned space)
{
    return (uint64_t)ATP_MODE_SV39 << 60 | (RAM_BASE + root(space)) >> PHYS_PAGE_SHIFT;
}

static void start(struct hart *h, const uint64_t turns[2])
{
    hart_reset(h, RAM_BASE + LOOP);
    pmp_write_addr(&h->pmp, 0, ~UINT64_C(0));
    pmp_write_cfg(&h->pmp, 0, 0x1f);
    h->csr.satp = satp(0);
    h->priv = PRIV_S;
    access_update_context(h);
    hart_set_x(h, 9, VA);
    hart_set_x(h, 18, turns[1]);
    hart_set_x(h, 19, turns[0]);
    hart_set_x(h, 20, RAM_BASE + FUNCTION);
    hart_set_x(h, 21, RAM_BASE + root(0) + 2 * PHYS_PAGE_SIZE + (VA >> PHYS_PAGE_SHIFT) * 8);
}

static void fixture_open(struct fixture *f, uint64_t apart, uint32_t first, const uint64_t turns[2])
{
    char error[128];

    *f = (struct fixture){.apart = apart};
    assert_int_equal(isa_parse("max", &f->isa, error, sizeof(error)), 0);
    assert_int_equal(jit_create(&f->isa, true, &f->jit), 0);
    jit_set_threshold(f->jit, 2);
    for (unsigned i = 0; i < 2; i++) {
        clock_init(&f->clock[i], true);
        f->phys[i] = phys_create();
        assert_non_null(f->phys[i]);
        assert_int_equal(phys_add_ram(f->phys[i], RAM_BASE, RAM_SIZE), 0);
        f->h[i] = hart_create(&(struct hart_config){.isa = &f->isa,
                                                    .phys = f->phys[i],
                                                    .clock = &f->clock[i],
                                                    .n_pmp = 16,
                                                    .engine = i ? f->jit : NULL});
        assert_non_null(f->h[i]);
    }
    write_ram(f, LOOP, loop, sizeof(loop));
    write_ram(f, LOOP, &first, sizeof(first));
    write_ram(f, FUNCTION, functions[0], sizeof(functions[0]));
    write_ram(f, FUNCTION + apart, functions[1], sizeof(functions[1]));
    make_tables(f);
    for (unsigned i = 0; i < 2; i++)
        start(f->h[i], turns);
}

static void fixture_close(struct fixture *f)
{
    for (unsigned i = 0; i < 2; i++) {
        hart_destroy(f->h[i]);
        phys_destroy(f->phys[i]);
    }
    jit_destroy(f->jit);
}

/* What the loop adds up: in turns the functions, of which the first changes every eighth time. */
static uint64_t expected_sum(uint64_t calls)
{
    uint64_t constants[2] = {1, 16};
    uint64_t sum = 0;

    for (uint64_t i = 1; i <= calls; i++) {
        sum += constants[i % 2];
        if (i % 8 == 0)
            constants[0] ^= 2;
    }
    return sum;
}

/* t1 counts the rounds that are over; a0 may be one function ahead. */
static void check(const struct hart *h)
{
    uint64_t calls = hart_get_x(h, 6), sum = hart_get_x(h, 10);

    assert_true(sum == expected_sum(calls) || sum == expected_sum(calls + 1));
}

static void run(uint64_t apart, uint32_t first, const uint64_t turns[2])
{
    struct fixture f;
    struct hart_stats stats;
    uint32_t fence = apart == PHYS_PAGE_SIZE ? loop[1] : SFENCE_S4;

    fixture_open(&f, apart, first, turns);
    write_ram(&f, LOOP + 4, &fence, sizeof(fence));
    for (unsigned part = 0; part < RUNS; part++) {
        for (unsigned i = 0; i < 2; i++) {
            f.clock[i].virtual_insns += hart_run(f.h[i], 401);
            check(f.h[i]);
        }
        assert_int_equal(hart_get_x(f.h[0], 10), hart_get_x(f.h[1], 10));
        assert_int_equal(hart_get_pc(f.h[0]), hart_get_pc(f.h[1]));
    }
    for (unsigned i = 0; i < 2; i++) {
        hart_get_stats(f.h[i], &stats);
        assert_true(stats.jumps_placed > RUNS);
        assert_true(stats.jumps_placed <= stats.jump_cache_misses);
    }
    assert_true(stats.native_entries > RUNS);
    fixture_close(&f);
}

static void test_other_address_space(void **state)
{
    (void)state;
    run(PHYS_PAGE_SIZE, CSRW_SATP_S2, (const uint64_t[]){satp(0), satp(1)});
}

static void test_other_page(void **state)
{
    (void)state;
    run(PHYS_PAGE_SIZE, SD_S2_S5,
        (const uint64_t[]){leaf(0, PHYS_PAGE_SIZE), leaf(1, PHYS_PAGE_SIZE)});
}

/* Both functions have the same place: only its address tells them apart. */
static void test_shared_place(void **state)
{
    (void)state;
    run(2 * PLACES, CSRW_SATP_S2, (const uint64_t[]){satp(0), satp(1)});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_other_address_space),
        cmocka_unit_test(test_other_page),
        cmocka_unit_test(test_shared_place),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
