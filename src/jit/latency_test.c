/*
 * Timer interrupts of a deterministic run: 10,000 deadlines of stimecmp, and of a guest's, in loops of
 * S-mode. Under both engines each is taken behind the same instruction, and soon.
 */
#include "jit/two_harts.h"

#define RAM_SIZE UINT64_C(0x80000)
#define HANDLER 0x40
#define CODE 0x200
#define DATA 0x3000
#define RECORD 0x10000 /* a line of the handler for each interrupt */
#define DEADLINES 10000u
#define LATENCY_MAX 2000u /* instructions */
#define SLICE 20000
#define HTIMEDELTA UINT64_C(0x123456)
#define CSR_STIMECMP 0x14d
#define CSR_TIME 0xc01
#define CSR_INSTRET 0xc02

struct line {
    uint64_t instret, deadline;
};

static uint32_t word(enum insn_id id, unsigned rd, unsigned rs1, unsigned rs2)
{
    return isa_insns[id].match | rd << 7 | rs1 << 15 | rs2 << 20;
}

static uint32_t addi(unsigned rd, unsigned rs1, int value)
{
    return word(INSN_addi, rd, rs1, 0) | (uint32_t)value << 20;
}

/* Writes its line where s4 points; the next deadline is 1 to 256 ticks from now, by chance. */
static void put_handler(struct fixture *f)
{
    const uint32_t code[] = {
        csr_word(CSRRS, 23, CSR_INSTRET, 0),
        word(INSN_sd, 0, 20, 23),
        csr_word(CSRRS, 24, CSR_STIMECMP, 0),
        word(INSN_sd, 8, 20, 24),
        addi(20, 20, sizeof(struct line)),
        word(INSN_mul, 21, 21, 22),
        addi(21, 21, 1),
        word(INSN_srli, 24, 21, 56),
        addi(24, 24, 1),
        csr_word(CSRRS, 23, CSR_TIME, 0),
        word(INSN_add, 24, 24, 23),
        csr_word(1, 0, CSR_STIMECMP, 24),
        word(INSN_sret, 0, 0, 0),
    };

    write_ram(f, HANDLER, code, sizeof(code));
}

/* A loop within a loop, a branch that is taken at times, a call, a store. */
static void put_spinning(struct fixture *f)
{
    const uint32_t code[] = {
        addi(10, 10, 1),
        word(INSN_xor, 11, 11, 10),
        word(INSN_andi, 12, 10, 7),
        word(INSN_bne, 0, 12, 0) | 8u << 7, /* over the store */
        word(INSN_sd, 0, 25, 11),
        addi(13, 0, 5),
        addi(13, 13, -1),
        0xfe069ee3u,               /* bne a3, x0, -4 */
        0x008000efu,               /* jal ra, 8 */
        0xfddff06fu,               /* j -36 */
        word(INSN_slli, 14, 11, 1),
        word(INSN_jalr, 0, 1, 0),
    };

    write_ram(f, CODE, code, sizeof(code));
}

static void reset(struct fixture *f, bool is_guest)
{
    for (unsigned i = 0; i < 2; i++) {
        struct hart *h = f->h[i];

        hart_reset(h, RAM_BASE + CODE);
        pmp_write_addr(&h->pmp, 0, ~UINT64_C(0));
        pmp_write_cfg(&h->pmp, 0, 0x1f);
        h->csr.mideleg = MIP_STIP | MIP_VS_LEVEL;
        h->csr.hideleg = is_guest ? MIP_VS_LEVEL : 0;
        h->csr.mie = is_guest ? MIP_VSTIP : MIP_STIP;
        h->csr.mcounteren = h->csr.hcounteren = 7;
        h->csr.menvcfg = h->csr.henvcfg = MENVCFG_STCE;
        h->csr.mstatus = MSTATUS_SIE;
        h->csr.vsstatus = MSTATUS_SIE;
        h->csr.stvec = h->csr.vstvec = RAM_BASE + HANDLER;
        h->csr.htimedelta = is_guest ? HTIMEDELTA : 0;
        h->csr.stimecmp = is_guest ? UINT64_MAX : 10;
        h->csr.vstimecmp = is_guest ? HTIMEDELTA + 10 : UINT64_MAX;
        h->priv = PRIV_S;
        h->virt = is_guest;
        access_update_context(h);
        hart_set_x(h, 20, RAM_BASE + RECORD);
        hart_set_x(h, 21, 1);
        hart_set_x(h, 22, UINT64_C(6364136223846793005));
        hart_set_x(h, 25, RAM_BASE + DATA);
    }
}

/* instret in the handler, which counts all instructions before it, against the deadline. */
static void judge(const struct line *lines, uint64_t delta)
{
    uint64_t worst = 0;

    for (unsigned i = 0; i < DEADLINES; i++) {
        uint64_t due = (lines[i].deadline - delta) * CLOCK_INSNS_PER_TICK;
        uint64_t late = lines[i].instret - due;

        assert_true(lines[i].instret >= due); /* none before its time */
        worst = late > worst ? late : worst;
    }
    print_message("at most %" PRIu64 " instructions late\n", worst);
    assert_true(worst <= LATENCY_MAX);
}

static void run_deadlines(bool is_guest)
{
    const uint64_t end = RAM_BASE + RECORD + DEADLINES * sizeof(struct line);
    struct hart_stats stats;
    struct fixture f;

    fixture_open(&f, 1, RAM_SIZE, 24);
    put_handler(&f);
    put_spinning(&f);
    reset(&f, is_guest);
    while (f.h[0]->x[20] < end) {
        if (!run_both(&f, SLICE)) {
            print_differences(&f, 0);
            fail();
        }
    }
    judge((const struct line *)(const void *)(fixture_ram(&f, 0) + RECORD),
          is_guest ? HTIMEDELTA : 0);
    hart_get_stats(f.h[1], &stats);
    assert_true(f.h[1]->counters.total[EVENT_INTERRUPTS] >= DEADLINES);
    assert_true(stats.native_entries > DEADLINES);
    fixture_close(&f);
}

static void test_supervisor(void **state)
{
    (void)state;
    run_deadlines(false);
}

static void test_guest(void **state)
{
    (void)state;
    run_deadlines(true);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_supervisor),
        cmocka_unit_test(test_guest),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
