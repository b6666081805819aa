/*
 * sstatus and vsstatus on two harts, one of each engine: loops in S-mode, and in a guest's, that
 * toggle SUM between accesses to user pages, turn interrupts off and on while some are pending or
 * become pending, and write other bits too. Traps and interrupts leave a record of where they were.
 */
#include "cpu/counters.h"
#include "cpu/disasm.h"
#include "jit/two_harts.h"
#include "mem/walk.h"

#define RAM_SIZE UINT64_C(0x20000)
#define HANDLER 0x40
#define CODE 0x100
#define DATA 0x8000   /* a page of S-mode, one of users, one of users that may only be run */
#define RECORD 0xc000 /* 8 KiB that the handler fills in turn */
#define ROOT UINT64_C(0x10000)
#define BODY 16
#define ROUNDS 300

/* s0 = SUM, s1 = SIE, s2 = SUM and MXR, s3 = SIE and SPP, s4 = SPIE, s5 = FS, s6 = 0. */
static uint32_t status_access(struct fixture *f, bool is_guests)
{
    unsigned rs1 = below(f, 3) ? 8 + below(f, 2) : 18 + below(f, 5);
    unsigned rd = below(f, 2) ? 0 : 10 + below(f, 6);
    unsigned funct3 = 1 + below(f, 3), number = is_guests && below(f, 4) == 0 ? 0x200 : 0x100;

    if (funct3 == 1 && below(f, 4))
        funct3 = 2 + below(f, 2);
    if (below(f, 4) == 0)
        return csr_word(funct3 + 4, rd, number, below(f, 2) ? 2 : below(f, 32));
    return csr_word(funct3, rd, number, below(f, 8) ? rs1 : 10 + below(f, 6));
}

/* A load or store of a page of DATA, to which a0's neighbours s7 to s9 point. */
static uint32_t access(struct fixture *f)
{
    unsigned base = 23 + below(f, 3);

    if (below(f, 3) == 0)
        return isa_insns[INSN_sd].match | base << 15 | (10 + below(f, 6)) << 20;
    return isa_insns[INSN_ld].match | base << 15 | (10 + below(f, 6)) << 7;
}

static void put_body(struct fixture *f, bool is_guests)
{
    for (unsigned i = 0; i < BODY; i++) {
        switch (below(f, 7)) {
        case 0:
            put(f, csr_word(6, 0, 0x144, 2)); /* sip.SSIP = 1: an interrupt, as soon as it may be */
            break;
        case 1:
        case 2:
            put(f, access(f));
            break;
        case 6: /* cycle, instret */
            put(f, csr_word(CSRRS, 10 + below(f, 6), below(f, 2) ? 0xc00 : 0xc02, 0));
            break;
        case 3: /* csrs sstatus, SUM; access; csrc sstatus, SUM */
            put(f, csr_word(2, 0, 0x100, 8));
            put(f, access(f));
            put(f, csr_word(3, 0, 0x100, 8));
            break;
        default:
            put(f, status_access(f, is_guests));
            break;
        }
    }
}

static void put_loop(struct fixture *f, bool is_guests)
{
    uint32_t back;

    f->n = 0;
    put_body(f, is_guests);
    put(f, 0x00130313u); /* addi x6, x6, 1 */
    back = (0 - f->n) * 4;
    put(f, 0x00536063u | (back >> 11 & 1) << 7 | (back >> 1 & 15) << 8 | (back >> 5 & 63) << 25 |
               (back >> 12 & 1) << 31); /* bltu x6, x5 */
    put(f, 0x0000006fu);                /* j . */
}

/*
 * Records scause and sepc where x7 points, which wraps in 4 KiB; clears SSIP; an exception goes on
 * behind its instruction. x28 to x31 are its own.
 */
static const uint32_t handler[] = {
    0x14202ef3u, /* csrr x29, scause */
    0x14102f73u, /* csrr x30, sepc */
    0x01d3b023u, /* sd x29, 0(x7) */
    0x01e3b423u, /* sd x30, 8(x7) */
    0x01038393u, /* addi x7, x7, 16 */
    0x14417073u, /* csrci sip, 2 */
    0x000ec663u, /* bltz x29, +12 */
    0x004f0f13u, /* addi x30, x30, 4 */
    0x141f1073u, /* csrw sepc, x30 */
    0x10200073u, /* sret */
};

static void put_page(uint8_t *ram, uint64_t page, uint64_t flags)
{
    uint64_t pte = (RAM_BASE + page) >> PHYS_PAGE_SHIFT << 10 | flags | PTE_V | PTE_A | PTE_D;

    memcpy(ram + ROOT + 0x2000 + page / 4096 * 8, &pte, 8);
}

static void load(struct fixture *f)
{
    const uint64_t all = PTE_R | PTE_W | PTE_X;
    const uint64_t middle = (RAM_BASE + ROOT + 0x1000) >> PHYS_PAGE_SHIFT << 10 | PTE_V;
    const uint64_t leaf = (RAM_BASE + ROOT + 0x2000) >> PHYS_PAGE_SHIFT << 10 | PTE_V;

    for (unsigned i = 0; i < 2; i++) {
        uint8_t *ram = fixture_ram(f, i);

        memset(ram, 0, RAM_SIZE);
        memcpy(ram + HANDLER, handler, sizeof(handler));
        memcpy(ram + CODE, f->code, f->n * 4);
        memcpy(ram + ROOT + 2 * 8, &middle, 8); /* 0x80000000 is the third gigabyte */
        memcpy(ram + ROOT + 0x1000, &leaf, 8);
        for (uint64_t page = 0; page < RAM_SIZE; page += 4096)
            put_page(ram, page, all);
        put_page(ram, DATA + 0x1000, PTE_R | PTE_W | PTE_U);
        put_page(ram, DATA + 0x2000, PTE_X | PTE_U);
        phys_written(f->phys[i], RAM_BASE, RAM_SIZE);
        hart_ram_written(f->h[i], RAM_BASE, RAM_SIZE);
    }
}

static void set_registers(struct hart *h)
{
    static const uint64_t bits[] = {
        MSTATUS_SUM | MSTATUS_MXR, MSTATUS_SIE | MSTATUS_SPP, MSTATUS_SPIE, MSTATUS_FS, 0};

    hart_set_x(h, 5, 60);
    hart_set_x(h, 6, 0);
    hart_set_x(h, 7, RAM_BASE + RECORD);
    hart_set_x(h, 8, MSTATUS_SUM);
    hart_set_x(h, 9, MSTATUS_SIE);
    for (unsigned i = 0; i < ARRAY_SIZE(bits); i++)
        hart_set_x(h, 18 + i, bits[i]);
    for (unsigned i = 0; i < 3; i++)
        hart_set_x(h, 23 + i, RAM_BASE + DATA + 0x1000 * i);
}

static void reset(struct fixture *f, bool is_guest)
{
    uint64_t status = below(f, 2) ? MSTATUS_FS : 0, ssie = below(f, 4) ? MIP_SSIP : 0;
    uint64_t inhibit = below(f, 4) ? 0 : UINT64_C(1) << 2 * below(f, 2); /* cycle or instret stands */
    uint64_t atp = (uint64_t)ATP_MODE_SV39 << 60 | (RAM_BASE + ROOT) >> PHYS_PAGE_SHIFT;

    for (unsigned i = 0; i < 2; i++) {
        struct hart *h = f->h[i];

        hart_reset(h, RAM_BASE + CODE);
        pmp_write_addr(&h->pmp, 0, ~UINT64_C(0));
        pmp_write_cfg(&h->pmp, 0, 0x1f);
        h->csr.medeleg = h->csr.hedeleg = 0xb3ff;
        h->csr.mideleg = MIP_SSIP | MIP_STIP | MIP_SEIP | MIP_VS_LEVEL;
        h->csr.hideleg = is_guest ? MIP_VS_LEVEL : 0;
        h->csr.mie = is_guest ? ssie << 1 : ssie;
        h->csr.mcounteren = h->csr.hcounteren = 7;
        h->csr.mcountinhibit = inhibit;
        counters_update(h);
        h->csr.mstatus = status;
        h->csr.vsstatus = status;
        h->csr.stvec = h->csr.vstvec = RAM_BASE + HANDLER;
        h->csr.satp = h->csr.vsatp = atp;
        h->priv = PRIV_S;
        h->virt = is_guest;
        access_update_context(h);
        set_registers(h);
    }
}

static void report(const struct fixture *f, uint64_t seed)
{
    char text[128];

    print_differences(f, seed);
    for (unsigned i = 0; i < f->n; i++) {
        disasm(f->h[0]->decoder, f->code[i], RAM_BASE + CODE + i * 4, text, sizeof(text));
        print_message("%3x: %08x %s\n", i * 4, f->code[i], text);
    }
}

/* Which banks are recycled next, on which the counters of TLB events depend. */
static bool banks_are_equal(const struct fixture *f)
{
    const struct hart *a = f->h[0], *b = f->h[1];

    for (unsigned i = 0; i < TLB_BANKS; i++) {
        if (a->banks[i].last_use != b->banks[i].last_use)
            return false;
    }
    return a->context_clock == b->context_clock;
}

static void run_and_compare(struct fixture *f, uint64_t insns, uint64_t seed)
{
    if (!run_both(f, insns) || !banks_are_equal(f)) {
        report(f, seed);
        fail();
    }
}

static void run_rounds(bool is_guest, uint64_t seed)
{
    struct fixture f;
    struct hart_stats stats;

    fixture_open(&f, seed, RAM_SIZE, 1);
    for (unsigned round = 0; round < ROUNDS; round++) {
        uint64_t start = f.seed;

        put_loop(&f, !is_guest);
        load(&f);
        reset(&f, is_guest);
        for (unsigned run = 0; run < 4; run++)
            run_and_compare(&f, 300 + below(&f, 600), start);
    }
    hart_get_stats(f.h[1], &stats);
    assert_true(stats.native_entries > ROUNDS);
    assert_true(stats.bank_switches > ROUNDS);
    fixture_close(&f);
}

static void test_supervisor(void **state)
{
    (void)state;
    run_rounds(false, UINT64_C(0x9e3779b97f4a7c15));
}

static void test_guest(void **state)
{
    (void)state;
    run_rounds(true, UINT64_C(0xd1b54a32d192ed03));
}

/* What Linux does around an access to user memory, and around a critical section. */
static void test_toggles(void **state)
{
    const uint32_t code[] = {
        csr_word(2, 0, 0x100, 8),  0x000c3503u /* ld a0, 0(s8) */, csr_word(3, 0, 0x100, 8),
        csr_word(7, 11, 0x100, 2), csr_word(2, 0, 0x100, 9),       0xfe0006e3u /* beq x0, x0, -20 */};
    struct hart_stats before, after;
    struct fixture f;

    (void)state;
    fixture_open(&f, 1, RAM_SIZE, 1);
    memcpy(f.code, code, sizeof(code));
    f.n = ARRAY_SIZE(code);
    load(&f);
    reset(&f, false);
    run_and_compare(&f, 2000, 0);
    hart_get_stats(f.h[1], &before);
    run_and_compare(&f, 60000, 0);
    hart_get_stats(f.h[1], &after);
    assert_int_equal(f.h[1]->csr.scause, 0);
    assert_true(after.bank_switches - before.bank_switches > 10000);
    fixture_close(&f);
}

/* mseccfg.MML forbids M-mode to fetch from a region without lock: the next instruction is not run. */
static void test_protection(void **state)
{
    const uint32_t code[] = {
        csr_word(1, 0, 0x747, 5), 0x00150513u /* addi a0, a0, 1 */, 0xfff30313u /* addi t1, t1, -1 */,
        0x00133293u /* seqz t0, t1 */, 0xfe0008e3u /* beq x0, x0, -16 */};
    struct fixture f;

    (void)state;
    fixture_open(&f, 1, RAM_SIZE, 1);
    memcpy(f.code, code, sizeof(code));
    f.n = ARRAY_SIZE(code);
    load(&f);
    for (unsigned i = 0; i < 2; i++) {
        hart_reset(f.h[i], RAM_BASE + CODE);
        pmp_write_addr(&f.h[i]->pmp, 0, ~UINT64_C(0));
        pmp_write_cfg(&f.h[i]->pmp, 0, 0x1f);
        f.h[i]->csr.mtvec = RAM_BASE + HANDLER;
        hart_set_x(f.h[i], 6, 50);
    }
    run_and_compare(&f, 1000, 0);
    assert_int_equal(f.h[0]->x[10], 50);
    assert_int_equal(f.h[0]->csr.mcause, CAUSE_FETCH_ACCESS);
    fixture_close(&f);
}

/* Reads of the counters need no C. */
static void test_counters(void **state)
{
    const uint32_t code[] = {csr_word(CSRRS, 10, 0xc02, 0), csr_word(CSRRS, 11, 0xc00, 0),
                             0x00b50633u /* add a2, a0, a1 */, 0xff5ff06fu /* j -12 */};
    struct jit_stats stats;
    struct fixture f;

    (void)state;
    fixture_open(&f, 1, RAM_SIZE, 1);
    memcpy(f.code, code, sizeof(code));
    f.n = ARRAY_SIZE(code);
    load(&f);
    reset(&f, false);
    run_and_compare(&f, 2001, 0);
    run_and_compare(&f, 60002, 0);
    jit_get_stats(f.jit, &stats);
    assert_true(stats.regions > 0);
    assert_int_equal(stats.calls_emitted, 0);
    assert_true(f.h[1]->x[10] > 50000);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_supervisor),
        cmocka_unit_test(test_guest),
        cmocka_unit_test(test_toggles),
        cmocka_unit_test(test_counters),
        cmocka_unit_test(test_protection),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
