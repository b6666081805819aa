/*
 * Whole harts: what one writes, the other executes after its FENCE.I (zifencei.adoc); runs end; a
 * hart without compressed instructions.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/access.h"
#include "cpu/csr_bits.h"
#include "cpu/debug.h"
#include "cpu/observe.h"
#include "mem/walk.h"

#define RAM_BASE UINT64_C(0x80000000)
#define LI_A0(n) (0x00000513u | (uint32_t)(n) << 20) /* addi a0, x0, n */
#define FENCE_I 0x0000100fu
#define SW_A1_A2 0x00b62023u /* sw a1, 0(a2) */
#define CSRW_MTVEC_S8 0x305c1073u
#define JUMP_SELF 0x0000006fu
#define A0 10
#define A1 11
#define A2 12
#define A3 13
#define A4 14
#define A5 15

struct fixture {
    struct isa_config isa;
    struct clock clock;
    struct phys *phys;
    struct hart *hart[2];
};

static void fixture_open(struct fixture *f, const char *isa)
{
    struct hart_config config = {.isa = &f->isa, .clock = &f->clock, .n_pmp = 16};
    char error[128];

    *f = (struct fixture){0};
    assert_int_equal(isa_parse(isa, &f->isa, error, sizeof(error)), 0);
    clock_init(&f->clock, true);
    f->phys = phys_create();
    assert_non_null(f->phys);
    assert_int_equal(phys_add_ram(f->phys, RAM_BASE, 0x10000), 0);
    config.phys = f->phys;
    for (unsigned i = 0; i < 2; i++) {
        config.id = i;
        config.peer = i ? f->hart[0] : NULL;
        f->hart[i] = hart_create(&config);
        assert_non_null(f->hart[i]);
    }
}

static void fixture_close(struct fixture *f)
{
    hart_destroy(f->hart[0]);
    hart_destroy(f->hart[1]);
    phys_destroy(f->phys);
}

static void put(struct fixture *f, uint64_t pa, const uint32_t *words, size_t n)
{
    memcpy(phys_ram(f->phys, pa, n * 4), words, n * 4);
}

/* Hart 1 loops over { li a0, 1; fence.i; }; hart 0 stores another li over the first. */
static void test_code_written_by_another_hart(void **state)
{
    const uint32_t reader[] = {LI_A0(1), FENCE_I, 0xff9ff06f /* j .-8 */};
    const uint32_t writer[] = {SW_A1_A2, JUMP_SELF};
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    put(&f, RAM_BASE, reader, ARRAY_SIZE(reader));
    put(&f, RAM_BASE + 0x4000, writer, ARRAY_SIZE(writer));
    hart_reset(f.hart[0], RAM_BASE + 0x4000);
    hart_reset(f.hart[1], RAM_BASE);
    (void)hart_run(f.hart[1], 30);
    assert_int_equal(hart_get_x(f.hart[1], A0), 1);
    hart_set_x(f.hart[0], A1, LI_A0(2));
    hart_set_x(f.hart[0], A2, RAM_BASE);
    (void)hart_run(f.hart[0], 10);
    (void)hart_run(f.hart[1], 30);
    assert_int_equal(hart_get_x(f.hart[1], A0), 2);
    fixture_close(&f);
}

/*
 * The same with a writer that holds a write tag for the page before anybody decodes code there
 * (block.h, law 3), and in both directions.
 */
static void test_code_on_a_page_that_was_written_before(void **state)
{
    const uint32_t reader[] = {LI_A0(1), FENCE_I, 0xff9ff06f /* j .-8 */};
    const uint32_t writer[] = {SW_A1_A2, JUMP_SELF};
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    put(&f, RAM_BASE + 0x4000, writer, ARRAY_SIZE(writer));
    for (unsigned i = 0; i < 2; i++) {
        struct hart *first = f.hart[i], *second = f.hart[1 - i];

        put(&f, RAM_BASE, reader, ARRAY_SIZE(reader));
        hart_reset(first, RAM_BASE + 0x4000);
        hart_reset(second, RAM_BASE);
        hart_set_x(first, A1, LI_A0(5));
        hart_set_x(first, A2, RAM_BASE);
        (void)hart_run(first, 10);
        (void)hart_run(second, 30);
        assert_int_equal(hart_get_x(second, A0), 5);
        first->pc = RAM_BASE + 0x4000;
        hart_set_x(first, A1, LI_A0(6));
        (void)hart_run(first, 10);
        (void)hart_run(second, 30);
        assert_int_equal(hart_get_x(second, A0), 6);
    }
    fixture_close(&f);
}

/* FENCE.I drops nothing: what is stale has been dropped by the store that made it so. */
static void test_fence_i_keeps_code(void **state)
{
    const uint32_t reader[] = {LI_A0(1), FENCE_I, 0xff9ff06f /* j .-8 */};
    struct hart_stats stats[2];
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    put(&f, RAM_BASE, reader, ARRAY_SIZE(reader));
    for (unsigned i = 0; i < 2; i++) {
        f.hart[i]->pc = RAM_BASE;
        f.hart[i]->priv = PRIV_M;
        access_update_context(f.hart[i]);
        (void)hart_run(f.hart[i], 3000);
        hart_get_stats(f.hart[i], &stats[i]);
    }
    assert_in_range(stats[0].blocks_decoded, 1, 4);
    assert_int_equal(stats[1].blocks_decoded, 0); /* it shares them */
    fixture_close(&f);
}

static void test_code_written_by_a_device(void **state)
{
    const uint32_t reader[] = {LI_A0(1), FENCE_I, 0xff9ff06f};
    const uint32_t patched[] = {LI_A0(3)};
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    put(&f, RAM_BASE, reader, ARRAY_SIZE(reader));
    hart_reset(f.hart[0], RAM_BASE);
    (void)hart_run(f.hart[0], 30);
    put(&f, RAM_BASE, patched, 1);
    hart_ram_written(f.hart[0], RAM_BASE, 4);
    (void)hart_run(f.hart[0], 30);
    assert_int_equal(hart_get_x(f.hart[0], A0), 3);
    fixture_close(&f);
}

/*
 * LR, a run's end, SC: the reservation lasts, unless a device has written to its 64 bytes or the
 * machine says that others may have.
 */
static void test_reservation_and_what_ends_it(void **state)
{
    const uint32_t lr_sc[] = {
        0x100625afu, JUMP_SELF, /* lr.w a1, (a2) */
        0x18a6252fu, JUMP_SELF, /* sc.w a0, a0, (a2) */
    };
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    put(&f, RAM_BASE, lr_sc, ARRAY_SIZE(lr_sc));
    for (unsigned what = 0; what < 4; what++) {
        hart_reset(f.hart[0], RAM_BASE);
        hart_set_x(f.hart[0], A2, RAM_BASE + 0x2000);
        (void)hart_run(f.hart[0], 1);
        f.hart[0]->pc = RAM_BASE + 8;
        if (what == 1)
            hart_ram_written(f.hart[0], RAM_BASE + 0x203c, 4);
        else if (what == 2)
            hart_ram_written(f.hart[0], RAM_BASE + 0x2040, 64);
        else if (what == 3)
            hart_end_reservation(f.hart[0]);
        (void)hart_run(f.hart[0], 2);
        assert_int_equal(hart_get_x(f.hart[0], A0), what == 1 || what == 3);
    }
    fixture_close(&f);
}

/* A run ends after the given number of instructions, also in a loop of one jump or of traps. */
static void test_runs_are_bounded(void **state)
{
    const uint32_t loop[] = {JUMP_SELF};
    struct fixture f;

    (void)state;
    fixture_open(&f, "max");
    put(&f, RAM_BASE, loop, 1);
    hart_reset(f.hart[0], RAM_BASE);
    assert_in_range(hart_run(f.hart[0], 1000), 1000, 1064);
    hart_reset(f.hart[0], 0); /* nothing there: a trap whose handler at 0 traps again */
    (void)hart_run(f.hart[0], 1000);
    hart_reset(f.hart[0], RAM_BASE + 0x10000 - 2); /* the last two bytes of RAM */
    phys_ram(f.phys, RAM_BASE + 0x10000 - 2, 2)[0] = 0x13;
    (void)hart_run(f.hart[0], 1000);
    assert_int_equal(hart_get_pc(f.hart[0]), 0);
    fixture_close(&f);
}

/* Without C a jump to an address that is no multiple of four traps, and rd keeps its value. */
static void test_misaligned_jumps_without_compression(void **state)
{
    static const struct {
        uint32_t word;
        bool traps;
        uint64_t target;
    } cases[] = {
        {0x006000ef, true, RAM_BASE + 0x106},  /* jal ra, .+6 */
        {0x00b50363, true, RAM_BASE + 0x106},  /* beq a0, a1, .+6 */
        {0x00b51363, false, RAM_BASE + 0x106}, /* bne a0, a1, .+6 */
        {0x00b54363, false, 0},                /* blt a0, a1, .+6 */
        {0x00b55363, true, RAM_BASE + 0x106},  /* bge a0, a1, .+6 */
        {0x00b56363, false, 0},                /* bltu a0, a1, .+6 */
        {0x00b57363, true, RAM_BASE + 0x106},  /* bgeu a0, a1, .+6 */
        {0x002600e7, true, RAM_BASE + 0x202},  /* jalr ra, 2(a2) */
        {0x003600e7, true, RAM_BASE + 0x202},  /* jalr ra, 3(a2) */
        {0x001600e7, false, 0},                /* jalr ra, 1(a2) */
    };
    const uint32_t loop[] = {JUMP_SELF};
    const uint32_t read_cause[] = {0x342026f3, 0x34302773, 0x341027f3, JUMP_SELF}; /* a3 a4 a5 */

    (void)state;
    for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
        const uint32_t code[] = {CSRW_MTVEC_S8, cases[i].word, JUMP_SELF};
        struct fixture f;

        fixture_open(&f, "rv64ima_zicsr_zifencei");
        put(&f, RAM_BASE + 0xfc, code, ARRAY_SIZE(code));
        put(&f, RAM_BASE + 0x200, loop, 1);
        put(&f, RAM_BASE + 0x300, read_cause, ARRAY_SIZE(read_cause));
        hart_reset(f.hart[0], RAM_BASE + 0xfc);
        hart_set_x(f.hart[0], A2, RAM_BASE + 0x200);
        hart_set_x(f.hart[0], A3, 99);
        hart_set_x(f.hart[0], 24, RAM_BASE + 0x300);
        (void)hart_run(f.hart[0], 20);
        if (cases[i].traps) {
            assert_int_equal(hart_get_x(f.hart[0], A3), 0);
            assert_int_equal(hart_get_x(f.hart[0], A4), cases[i].target);
            assert_int_equal(hart_get_x(f.hart[0], A5), RAM_BASE + 0x100);
            assert_int_equal(hart_get_x(f.hart[0], 1), 0);
        } else {
            assert_int_equal(hart_get_x(f.hart[0], A3), 99);
        }
        fixture_close(&f);
    }
}

static uint64_t draw(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

/* Mostly instructions that exist, with random operands; some words at random. */
static uint32_t random_word(uint64_t *seed)
{
    const struct insn_info *row = &isa_insns[draw(seed) % INSN_COUNT];

    if (draw(seed) % 16 == 0)
        return (uint32_t)draw(seed);
    return row->match | ((uint32_t)draw(seed) & ~row->mask);
}

/* Sv39 tables at RAM_BASE + 0x4000 that map every address to some page of RAM, mostly readable. */
static void random_tables(struct fixture *f, uint64_t *seed)
{
    uint64_t *root = (uint64_t *)(void *)phys_ram(f->phys, RAM_BASE + 0x4000, 3 * PHYS_PAGE_SIZE);
    uint64_t *middle = root + 512, *leaves = middle + 512;
    uint64_t ppn = RAM_BASE >> PHYS_PAGE_SHIFT;

    for (unsigned i = 0; i < 512; i++) {
        uint64_t flags = PTE_V | PTE_R | PTE_W | PTE_X | PTE_A | PTE_D | (draw(seed) & PTE_U);

        if (draw(seed) % 4 == 0)
            flags |= draw(seed) & (MASK(9, 0) | PTE_PBMT | PTE_N);
        root[i] = (ppn + 5) << 10 | PTE_V;
        middle[i] = (ppn + 6) << 10 | PTE_V;
        leaves[i] = (ppn + draw(seed) % 16) << 10 | flags;
    }
}

/* Sv39x4 tables at RAM_BASE + 0x8000: mostly RAM itself, sometimes another page or none. */
static void random_guest_tables(struct fixture *f, uint64_t *seed)
{
    uint64_t *root = (uint64_t *)(void *)phys_ram(f->phys, RAM_BASE + 0x8000, 6 * PHYS_PAGE_SIZE);
    uint64_t *middle = root + 4 * 512, *leaves = middle + 512;
    uint64_t ppn = RAM_BASE >> PHYS_PAGE_SHIFT;

    for (unsigned i = 0; i < 4 * 512; i++)
        root[i] = (ppn + 12) << 10 | PTE_V;
    for (unsigned i = 0; i < 512; i++) {
        uint64_t flags = PTE_V | PTE_R | PTE_W | PTE_X | PTE_A | PTE_D | PTE_U;

        if (draw(seed) % 16 == 0)
            flags ^= draw(seed) & (MASK(9, 0) | PTE_PBMT | PTE_N);
        middle[i] = (ppn + 13) << 10 | PTE_V;
        leaves[i] = (ppn + (draw(seed) % 8 ? i : draw(seed)) % 16) << 10 | flags;
    }
}

/* Makes the hart's S- or U-mode that of a guest, under both kinds of tables. */
static void enter_guest(struct fixture *f, uint64_t *seed)
{
    struct hart *h = f->hart[0];

    random_guest_tables(f, seed);
    h->csr.vsatp = draw(seed) & 1 ? h->csr.satp : 0;
    h->csr.hgatp = (uint64_t)ATP_MODE_SV39 << 60 | (draw(seed) & HGATP_VMID) |
                   (RAM_BASE + 0x8000) >> PHYS_PAGE_SHIFT;
    h->csr.medeleg = draw(seed) & 0xf0b7ff;
    h->csr.hedeleg = draw(seed) & 0xb1ff;
    h->csr.hideleg = draw(seed) & MIP_VS_LEVEL;
    h->csr.hvip = draw(seed) & MIP_VS_LEVEL;
    h->csr.mie = draw(seed) & MIP_VS_LEVEL;
    h->csr.henvcfg = draw(seed) & h->csr.menvcfg;
    h->csr.hstatus = draw(seed) & (HSTATUS_SPVP | HSTATUS_HU | HSTATUS_VTVM | HSTATUS_VTSR);
    h->csr.vsstatus = draw(seed) & (MSTATUS_SIE | MSTATUS_SUM | MSTATUS_MXR | MSTATUS_FS);
    h->csr.vstvec = RAM_BASE + (draw(seed) & 0xfffc);
    h->virt = true;
}

/* Puts the hart into S- or U-mode under those tables, as M-mode could have done. */
static void enter_paged(struct fixture *f, uint64_t *seed)
{
    struct hart *h = f->hart[0];

    random_tables(f, seed);
    hart_reset(h, RAM_BASE + (draw(seed) & 0xfffe));
    pmp_write_addr(&h->pmp, 0, ~UINT64_C(0));
    pmp_write_cfg(&h->pmp, 0, 0x1f);
    h->csr.satp = (uint64_t)ATP_MODE_SV39 << 60 | ((RAM_BASE + 0x4000) >> PHYS_PAGE_SHIFT);
    h->csr.medeleg = draw(seed) & 0xb3ff;
    h->csr.menvcfg = draw(seed) & (MENVCFG_ADUE | MENVCFG_PBMTE | ENVCFG_CBZE | ENVCFG_CBCFE);
    h->csr.mstatus = draw(seed) & (MSTATUS_SUM | MSTATUS_MXR | MSTATUS_FS);
    h->csr.mtvec = RAM_BASE + (draw(seed) & 0xfffc);
    h->csr.stvec = RAM_BASE + (draw(seed) & 0xfffc);
    if (draw(seed) & 1)
        h->pc |= ~UINT64_C(0xffff); /* the highest pages */
    h->priv = draw(seed) & 1 ? PRIV_S : PRIV_U;
    if (draw(seed) & 1)
        enter_guest(f, seed);
    access_update_context(h);
}

/* A step is one instruction, or the interrupt that comes before it. */
static void test_steps_heed_interrupts_that_are_pending(void **state)
{
    static const uint32_t nop = 0x13;
    struct fixture f;
    struct hart *h;

    (void)state;
    fixture_open(&f, "rv64gch");
    h = f.hart[0];
    memcpy(phys_ram(f.phys, RAM_BASE, 4), &nop, 4);
    hart_reset(h, RAM_BASE);
    assert_int_equal(hart_step(h, true, 0), 1);
    assert_int_equal(hart_get_pc(h), RAM_BASE + 4);
    hart_reset(h, RAM_BASE);
    h->csr.mtvec = RAM_BASE + 0x100;
    h->csr.mie = MIP_MSIP;
    h->csr.mstatus |= MSTATUS_MIE;
    hart_set_interrupt(h, 3, true); /* MSIP */
    assert_int_equal(hart_step(h, true, 0), 0);
    assert_int_equal(hart_get_pc(h), RAM_BASE + 0x100);
    fixture_close(&f);
}

static unsigned n_traps, n_modes;

static void see_trap(struct hart_observer *self, const struct hart *h, enum trap_target target)
{
    (void)self;
    n_traps += target == TRAP_TO_M && h->trap.cause == CAUSE_ECALL_S && h->priv == PRIV_S;
}

static void see_mode(struct hart_observer *self, const struct hart *h)
{
    (void)self;
    n_modes += h->priv == PRIV_M;
}

/* Of a trap before anything has changed, of a mode once it is the hart's. */
static void test_observers_are_told_of_traps_and_modes(void **state)
{
    static const uint32_t ecall = 0x73;
    struct hart_observer observer = {.trapped = see_trap, .mode_set = see_mode};
    struct fixture f;

    (void)state;
    fixture_open(&f, "rv64gch");
    memcpy(phys_ram(f.phys, RAM_BASE, 4), &ecall, 4);
    hart_reset(f.hart[0], RAM_BASE);
    pmp_write_addr(&f.hart[0]->pmp, 0, ~UINT64_C(0));
    pmp_write_cfg(&f.hart[0]->pmp, 0, 0x1f);
    f.hart[0]->priv = PRIV_S;
    access_update_context(f.hart[0]);
    hart_set_observers(f.hart[0], &observer);
    n_traps = n_modes = 0;
    (void)hart_run(f.hart[0], 1);
    assert_int_equal(n_traps, 1);
    assert_int_equal(n_modes, 1);
    fixture_close(&f);
}

/*
 * Whatever code a guest runs, in whatever mode it drives itself into, the run ends in time and
 * touches nothing but the guest (a sanitizer build sees to the latter).
 */
static void test_random_code_is_harmless(void **state)
{
    uint64_t seed = UINT64_C(0x2545f4914f6cdd1d);
    uint64_t retired = 0, switches = 0, guest_walks = 0;

    (void)state;
    for (unsigned round = 0; round < 200; round++) {
        struct hart_stats stats;
        struct fixture f;

        fixture_open(&f, "max");
        for (uint64_t pa = RAM_BASE; pa < RAM_BASE + 0x10000 - 4; pa += 2 + (draw(&seed) & 2)) {
            uint32_t word = random_word(&seed);

            memcpy(phys_ram(f.phys, pa, 4), &word, 4);
        }
        put(&f, RAM_BASE, (const uint32_t[]){CSRW_MTVEC_S8}, 1);
        for (unsigned part = 0; part < 50; part++) {
            uint64_t now, before;

            if (part % 4 == 0) /* afresh, with trap vectors inside the code */
                hart_reset(f.hart[0], RAM_BASE);
            else if (draw(&seed) & 1)
                enter_paged(&f, &seed);
            for (unsigned reg = 1; reg < 32; reg++) {
                if (draw(&seed) & 1)
                    hart_set_x(f.hart[0], reg, RAM_BASE + (draw(&seed) & 0x1ffff));
            }
            before = hart_instret(f.hart[0]);
            now = hart_run(f.hart[0], 200);
            assert_in_range(now, 0, 200 + 64);
            assert_true(hart_instret(f.hart[0]) - before <= now); /* traps cost, too */
            retired += hart_instret(f.hart[0]) - before;
            hart_set_interrupt(f.hart[0], 3, draw(&seed) & 1);
        }
        hart_get_stats(f.hart[0], &stats);
        switches += stats.world_switches;
        guest_walks += stats.guest_walks;
        fixture_close(&f);
    }
    assert_true(retired > 100000); /* it did run, also as a guest */
    assert_true(switches > 1000 && guest_walks > 1500);
}

/* A sleeping hart must be woken at the first of its timers, whichever that is. */
static void test_deadline_is_the_first_timer(void **state)
{
    const uint64_t at[] = {1000, 2000, 3000};
    struct fixture f;
    struct hart *h;

    (void)state;
    fixture_open(&f, "max");
    h = f.hart[0];
    hart_reset(h, RAM_BASE);
    h->csr.menvcfg = h->csr.henvcfg = MENVCFG_STCE;
    for (unsigned order = 0; order < 3; order++) {
        const uint64_t when[] = {at[order], at[(order + 1) % 3], at[(order + 2) % 3]};
        const uint64_t enable[] = {MIP_MTIP, MIP_STIP, MIP_VSTIP};

        h->mtimecmp = when[0];
        h->csr.stimecmp = when[1];
        h->csr.htimedelta = 500;
        h->csr.vstimecmp = when[2] + 500;
        for (unsigned enabled = 0; enabled < 8; enabled++) {
            uint64_t first = UINT64_MAX;

            h->csr.mie = 0;
            for (unsigned i = 0; i < 3; i++) {
                if (!(enabled & 1u << i))
                    continue;
                h->csr.mie |= enable[i];
                first = when[i] < first ? when[i] : first;
            }
            assert_int_equal(hart_next_deadline(h), first);
        }
    }
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_code_written_by_another_hart),
        cmocka_unit_test(test_code_on_a_page_that_was_written_before),
        cmocka_unit_test(test_fence_i_keeps_code),
        cmocka_unit_test(test_code_written_by_a_device),
        cmocka_unit_test(test_reservation_and_what_ends_it),
        cmocka_unit_test(test_runs_are_bounded),
        cmocka_unit_test(test_deadline_is_the_first_timer),
        cmocka_unit_test(test_misaligned_jumps_without_compression),
        cmocka_unit_test(test_steps_heed_interrupts_that_are_pending),
        cmocka_unit_test(test_observers_are_told_of_traps_and_modes),
        cmocka_unit_test(test_random_code_is_harmless),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
