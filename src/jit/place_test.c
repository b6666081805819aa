/*
 * Jumps to one address at which other code stands each time: another address space, another page
 * behind the same PTE, other instructions, another rounding mode. Fences empty the jump cache, so each jump is looked up by
 * its place (cpu/place.h).
 */
#include "jit/two_harts.h"

#include "cpu/place.h"
#include "mem/walk.h"

#define RAM_SIZE UINT64_C(0x40000)
#define LOOP UINT64_C(0x1000)     /* offsets in RAM */
#define FUNCTION UINT64_C(0x4000) /* and one `apart` */
#define TABLES UINT64_C(0x8000)   /* two roots, a table of 2 MiB each, a table of pages each */
#define VA UINT64_C(0x5000)       /* where one of the functions is mapped */
#define RUNS 64

/* What stands behind VA, and what makes it change. */
struct scene {
    uint64_t apart;    /* bytes between the functions */
    uint32_t first;    /* what the loop begins with */
    uint32_t fence;    /* after it */
    uint64_t turns[2]; /* what s2 and s3 hold at first */
    uint32_t functions[2][3];
    uint64_t adds[2];  /* what a0 grows by after each of the turns */
    uint64_t change;   /* these bits of adds[0] change each eighth round */
};

/* s2 and s3 take turns as what the first instruction writes. */
static const uint32_t loop[] = {
    0,          /* scene.first */
    0,          /* scene.fence */
    0x000480e7, /* jalr ra, s1 */
    0x00090293, /* mv t0, s2 */
    0x00098913, /* mv s2, s3 */
    0x00028993, /* mv s3, t0 */
    0x00130313, /* addi t1, t1, 1 */
    0x00737393, /* andi t2, t1, 7 */
    0xfe0390e3, /* bnez t2, the start */
    0x000a2e03, /* lw t3, 0(s4) */
    0x00200eb7, /* lui t4, 0x200 */
    0x01de4e33, /* xor t3, t3, t4: another constant, or a conversion to 64 bits */
    0x01ca2023, /* sw t3, 0(s4) */
    0x0000100f, /* fence.i */
    0xfc9ff06f, /* j the start */
};
#define CSRW_SATP_S2 0x18091073u
#define SD_S2_S5 0x012ab023u
#define FSRM_S2 0x00291073u
#define SFENCE 0x12000073u
#define SFENCE_S4 0x120a0073u /* VA stays in the TLB, but in no jump cache */

#define ADDI_A0 0x00050513u
#define RET 0x00008067u
#define FCVT_W_S_T5_FA0 0xc0057f53u
#define ADD_A0_T5 0x01e50533u

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
static void make_tables(struct fixture *f, uint64_t apart)
{
    for (unsigned space = 0; space < 2; space++) {
        static uint64_t tables[3][512];

        memset(tables, 0, sizeof(tables));
        tables[0][2] = pte_to(0, PTE_R | PTE_W | PTE_X | PTE_A | PTE_D);
        tables[0][0] = pte_to(root(space) + PHYS_PAGE_SIZE, 0);
        tables[1][0] = pte_to(root(space) + 2 * PHYS_PAGE_SIZE, 0);
        tables[2][VA >> PHYS_PAGE_SHIFT] = leaf(space, apart);
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
    h->csr.mstatus |= MSTATUS_FS;
    h->f[10] = UINT64_C(0xffffffff3fc00000); /* 1.5f */
    h->priv = PRIV_S;
    access_update_context(h);
    hart_set_x(h, 9, VA);
    hart_set_x(h, 18, turns[0]);
    hart_set_x(h, 19, turns[1]);
    hart_set_x(h, 20, RAM_BASE + FUNCTION);
    hart_set_x(h, 21, RAM_BASE + root(0) + 2 * PHYS_PAGE_SIZE + (VA >> PHYS_PAGE_SHIFT) * 8);
}

static void open_scene(struct fixture *f, const struct scene *scene)
{
    fixture_open(f, 0, RAM_SIZE, 2);
    write_ram(f, LOOP, loop, sizeof(loop));
    write_ram(f, LOOP, &scene->first, sizeof(scene->first));
    write_ram(f, LOOP + 4, &scene->fence, sizeof(scene->fence));
    for (unsigned i = 0; i < 2; i++)
        write_ram(f, FUNCTION + i * scene->apart, scene->functions[i],
                  sizeof(scene->functions[i]));
    make_tables(f, scene->apart);
    for (unsigned i = 0; i < 2; i++)
        start(f->h[i], scene->turns);
}

static uint64_t expected_sum(const struct scene *scene, uint64_t calls)
{
    uint64_t adds[2] = {scene->adds[0], scene->adds[1]};
    uint64_t sum = 0;

    for (uint64_t i = 1; i <= calls; i++) {
        sum += adds[i % 2];
        if (i % 8 == 0)
            adds[0] ^= scene->change;
    }
    return sum;
}

/* t1 counts the rounds that are over; a0 may be one function ahead. */
static void check(const struct hart *h, const struct scene *scene)
{
    uint64_t calls = hart_get_x(h, 6), sum = hart_get_x(h, 10);

    assert_true(sum == expected_sum(scene, calls) || sum == expected_sum(scene, calls + 1));
}

static void run(const struct scene *scene)
{
    struct fixture f;
    struct hart_stats stats;

    open_scene(&f, scene);
    for (unsigned part = 0; part < RUNS; part++) {
        assert_true(run_both(&f, 401));
        check(f.h[1], scene);
    }
    for (unsigned i = 0; i < 2; i++) {
        hart_get_stats(f.h[i], &stats);
        assert_true(stats.jumps_placed > RUNS);
        assert_true(stats.jumps_placed <= stats.jump_cache_misses);
    }
    assert_true(stats.native_entries > RUNS);
    fixture_close(&f);
}

#define ADDITIONS                                                                                  \
    .functions = {{ADDI_A0 | 1 << 20, RET}, {ADDI_A0 | 16 << 20, RET}}, .adds = {1, 16}, .change = 2

static void test_other_address_space(void **state)
{
    (void)state;
    run(&(struct scene){.apart = PHYS_PAGE_SIZE,
                        .first = CSRW_SATP_S2,
                        .fence = SFENCE,
                        .turns = {satp(1), satp(0)},
                        ADDITIONS});
}

static void test_other_page(void **state)
{
    (void)state;
    run(&(struct scene){.apart = PHYS_PAGE_SIZE,
                        .first = SD_S2_S5,
                        .fence = SFENCE,
                        .turns = {leaf(1, PHYS_PAGE_SIZE), leaf(0, PHYS_PAGE_SIZE)},
                        ADDITIONS});
}

/* Both functions have the same place: only its address tells them apart. */
static void test_shared_place(void **state)
{
    (void)state;
    run(&(struct scene){.apart = 2 * PLACES,
                        .first = CSRW_SATP_S2,
                        .fence = SFENCE_S4,
                        .turns = {satp(1), satp(0)},
                        ADDITIONS});
}

/* One function that rounds as frm says, which translations presume: only the mode key tells. */
static void test_other_mode(void **state)
{
    (void)state;
    run(&(struct scene){.apart = 0,
                        .first = FSRM_S2,
                        .fence = SFENCE_S4,
                        .turns = {1, 0}, /* to zero, to the nearest */
                        .functions = {{FCVT_W_S_T5_FA0, ADD_A0_T5, RET},
                                      {FCVT_W_S_T5_FA0, ADD_A0_T5, RET}},
                        .adds = {2, 1}});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_other_address_space),
        cmocka_unit_test(test_other_page),
        cmocka_unit_test(test_shared_place),
        cmocka_unit_test(test_other_mode),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
