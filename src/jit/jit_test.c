/*
 * Translations against the interpreter: the same random code on two harts, one of each engine, in
 * all modes; after each run registers, CSRs, retired instructions and memory must be equal.
 */
#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "cpu/access.h"
#include "cpu/csr_bits.h"
#include "cpu/disasm.h"
#include "jit/jit.h"
#include "mem/walk.h"

#define RAM_BASE UINT64_C(0x80000000)
#define RAM_SIZE UINT64_C(0x10000)
#define CODE_SIZE UINT64_C(0x4000)
#define CSRW_MTVEC_S8 0x305c1073u

/* One engine's machine. */
struct side {
    struct clock clock;
    struct phys *phys;
    struct hart *h;
};

struct fixture {
    struct isa_config isa;
    struct engine *jit;
    struct side side[2]; /* 0 the interpreter, 1 translations */
    uint64_t seed;
};

static void fixture_open(struct fixture *f, const char *isa, uint64_t seed)
{
    char error[128];

    *f = (struct fixture){.seed = seed};
    assert_int_equal(isa_parse(isa, &f->isa, error, sizeof(error)), 0);
    assert_int_equal(jit_create(&f->isa, true, &f->jit), 0);
    jit_set_threshold(f->jit, 1);
    for (unsigned i = 0; i < 2; i++) {
        struct side *s = &f->side[i];

        clock_init(&s->clock, true);
        s->phys = phys_create();
        assert_non_null(s->phys);
        assert_int_equal(phys_add_ram(s->phys, RAM_BASE, RAM_SIZE), 0);
        s->h = hart_create(&(struct hart_config){.isa = &f->isa,
                                                 .phys = s->phys,
                                                 .clock = &s->clock,
                                                 .n_pmp = 16,
                                                 .engine = i ? f->jit : NULL});
        assert_non_null(s->h);
    }
}

static void fixture_close(struct fixture *f)
{
    for (unsigned i = 0; i < 2; i++) {
        hart_destroy(f->side[i].h);
        phys_destroy(f->side[i].phys);
    }
    jit_destroy(f->jit);
}

static uint64_t draw(struct fixture *f)
{
    f->seed ^= f->seed << 13;
    f->seed ^= f->seed >> 7;
    f->seed ^= f->seed << 17;
    return f->seed;
}

static uint8_t *ram(struct side *s)
{
    return phys_ram(s->phys, RAM_BASE, RAM_SIZE);
}

/* A row at random; most of the time one whose operands keep the code running. */
static uint32_t random_word(struct fixture *f)
{
    static const enum insn_id common[] = {INSN_ld,   INSN_sd,  INSN_lw,  INSN_sw,     INSN_lbu,
                                          INSN_sh,   INSN_fld, INSN_fsd, INSN_flw,    INSN_fsw,
                                          INSN_slli, INSN_add, INSN_bne, INSN_fadd_s, INSN_addi};
    enum insn_id id = draw(f) % 2 ? common[draw(f) % ARRAY_SIZE(common)]
                                  : (enum insn_id)(draw(f) % INSN_COUNT);
    const struct insn_info *row = &isa_insns[id];
    uint32_t word = row->match | ((uint32_t)draw(f) & ~row->mask);

    if (draw(f) % 32 == 0)
        return (uint32_t)draw(f);
    /* Short jumps, mostly: the sign and the high bits of B and J displacements. */
    if (row->format == FMT_B && draw(f) % 4)
        word = (word & ~0x7e000000u) | (word & 0x80000000u ? 0x7e000000u : 0);
    if (row->format == FMT_J && draw(f) % 4)
        word = (word & 0x80000fffu) | (word & 0x00e00000u) | (word & 0x80000000u ? 0x7f1ff000u : 0);
    /* Loads and stores near their base; rounding modes that exist. */
    if ((row->format == FMT_I || row->format == FMT_S) && draw(f) % 2)
        word &= 0x1fffffffu;
    if (row->flow == FLOW_FP && draw(f) % 4 && !(row->mask & 0x7000))
        word = (word & ~0x7000u) | (draw(f) & 1 ? 0x7000u : 0);
    return word;
}

/* Loads and stores often have one of two bases, as those of compiled code do. */
static uint32_t with_common_base(struct fixture *f, uint32_t word)
{
    unsigned opcode = word & 0x7f;

    if ((opcode != 0x03 && opcode != 0x07 && opcode != 0x23 && opcode != 0x27) || draw(f) % 3 == 0)
        return word;
    return (word & ~0x000f8000u) | (uint32_t)(8 + draw(f) % 2) << 15;
}

/* After a slli often a srli of the same register: compilers cut to 32 or 16 bits that way. */
static uint32_t shift_back(struct fixture *f, uint32_t slli)
{
    uint32_t rd = slli >> 7 & 31;

    return 0x5013u | rd << 7 | rd << 15 | (uint32_t)(draw(f) % 64) << 20;
}

static void random_code(struct fixture *f)
{
    uint8_t code[RAM_SIZE];

    for (size_t i = 0; i < sizeof(code); i += 8) {
        uint64_t value = draw(f);

        memcpy(code + i, &value, 8);
    }
    for (size_t at = 0; at < CODE_SIZE - 4;) {
        uint32_t word = with_common_base(f, random_word(f));

        if ((word & 0xfc00707f) == 0x1013 && draw(f) % 2)
            word = (word & ~0x03f00000u) | (draw(f) & 1 ? 32u : 48u) << 20;
        memcpy(code + at, &word, 4);
        at += isa_length(word);
        if ((word & 0xfc00707f) == 0x1013 && at < CODE_SIZE - 4) {
            word = shift_back(f, word);
            memcpy(code + at, &word, 4);
            at += 4;
        }
    }
    memcpy(code, &(const uint32_t){CSRW_MTVEC_S8}, 4);
    for (unsigned i = 0; i < 2; i++) {
        memcpy(ram(&f->side[i]), code, sizeof(code));
        phys_written(f->side[i].phys, RAM_BASE, RAM_SIZE);
        hart_ram_written(f->side[i].h, RAM_BASE, RAM_SIZE);
    }
}

/* Registers that point into RAM, small numbers, doubles, anything. */
static uint64_t random_value(struct fixture *f)
{
    switch (draw(f) % 4) {
    case 0:
        return draw(f);
    case 1:
        return draw(f) % 64 - 16;
    default:
        return RAM_BASE + (draw(f) & 0xffff);
    }
}

static uint64_t random_fp(struct fixture *f)
{
    static const uint64_t edges[] = {
        0, UINT64_C(1) << 63, 1, UINT64_C(0x7ff0000000000000), UINT64_C(0x7ff8000000000000),
        UINT64_C(0x7ff0000000000001), UINT64_C(0x3ff0000000000000), UINT64_C(0x0010000000000000),
        UINT64_C(0xffffffff7f800000), UINT64_C(0xffffffff7fc00000), UINT64_C(0xffffffff7f800001),
        UINT64_C(0xffffffff3f800000), UINT64_C(0xffffffff00000001), UINT64_C(0xffffffff00800000)};

    if (draw(f) % 2)
        return edges[draw(f) % ARRAY_SIZE(edges)];
    return draw(f) & 1 ? draw(f) : (draw(f) & UINT64_C(0x800fffffffffffff)) |
                                       (UINT64_C(1000) + draw(f) % 50) << 52;
}

static void random_registers(struct fixture *f)
{
    for (unsigned reg = 1; reg < 32; reg++) {
        uint64_t value = random_value(f);

        if (draw(f) & 1)
            continue;
        if ((reg == 8 || reg == 9) && draw(f) % 2) /* near the end of a page */
            value = RAM_BASE + (draw(f) & 0xf000) + 0xfc0 + draw(f) % 64;
        hart_set_x(f->side[0].h, reg, value);
        hart_set_x(f->side[1].h, reg, value);
    }
    for (unsigned reg = 0; reg < 32; reg++)
        f->side[0].h->f[reg] = f->side[1].h->f[reg] = random_fp(f);
}

/* Sv39 tables behind the code that map every address to some page, mostly all may be done there. */
static void random_tables(struct fixture *f)
{
    uint64_t tables[3][512];
    uint64_t ppn = RAM_BASE >> PHYS_PAGE_SHIFT;

    for (unsigned i = 0; i < 512; i++) {
        uint64_t flags = PTE_V | PTE_R | PTE_W | PTE_X | PTE_A | PTE_D | (draw(f) & PTE_U);

        if (draw(f) % 8 == 0)
            flags |= draw(f) & (MASK(9, 0) | PTE_PBMT | PTE_N);
        tables[0][i] = (ppn + 14) << 10 | PTE_V;
        tables[1][i] = (ppn + 15) << 10 | PTE_V;
        tables[2][i] = (ppn + draw(f) % 8) << 10 | flags;
    }
    for (unsigned i = 0; i < 2; i++)
        memcpy(ram(&f->side[i]) + 0xd000, tables, sizeof(tables));
}

static void enter_paged(struct fixture *f)
{
    uint64_t pc = RAM_BASE + (draw(f) & 0x3ffe), medeleg = draw(f) & 0xb3ff;
    uint64_t menvcfg = draw(f) & (MENVCFG_ADUE | MENVCFG_PBMTE | ENVCFG_CBZE | ENVCFG_CBCFE);
    uint64_t status = draw(f) & (MSTATUS_SUM | MSTATUS_MXR | MSTATUS_FS);
    uint64_t mtvec = RAM_BASE + (draw(f) & 0x3ffc), stvec = RAM_BASE + (draw(f) & 0x3ffc);
    bool is_supervisor = draw(f) & 1;

    random_tables(f);
    for (unsigned i = 0; i < 2; i++) {
        struct hart *h = f->side[i].h;

        hart_reset(h, pc);
        pmp_write_addr(&h->pmp, 0, ~UINT64_C(0));
        pmp_write_cfg(&h->pmp, 0, 0x1f);
        h->csr.satp = (uint64_t)ATP_MODE_SV39 << 60 | ((RAM_BASE + 0xd000) >> PHYS_PAGE_SHIFT);
        h->csr.medeleg = medeleg;
        h->csr.menvcfg = menvcfg;
        h->csr.mstatus = status;
        h->csr.mtvec = mtvec;
        h->csr.stvec = stvec;
        h->priv = is_supervisor ? PRIV_S : PRIV_U;
        access_update_context(h);
    }
}

static void enter_machine(struct fixture *f)
{
    uint64_t pc = RAM_BASE + (draw(f) & 0x3ffe), mtvec = RAM_BASE + (draw(f) & 0x3ffc);

    for (unsigned i = 0; i < 2; i++) {
        struct hart *h = f->side[i].h;

        hart_reset(h, pc);
        h->csr.mtvec = mtvec;
        h->csr.mstatus |= MSTATUS_FS;
        access_update_context(h);
    }
}

static void report(struct fixture *f, uint64_t pc, uint64_t seed)
{
    const struct hart *a = f->side[0].h, *b = f->side[1].h;

    print_message("seed %#" PRIx64 ", run from %#" PRIx64 "\n", seed, pc);
    print_message("pc %#" PRIx64 " %#" PRIx64 ", instret %" PRIu64 " %" PRIu64 "\n", a->pc, b->pc,
                  hart_instret(a), hart_instret(b));
    for (unsigned i = 0; i < 32; i++) {
        if (a->x[i] != b->x[i])
            print_message("x%u %#" PRIx64 " %#" PRIx64 "\n", i, a->x[i], b->x[i]);
        if (a->f[i] != b->f[i])
            print_message("f%u %#" PRIx64 " %#" PRIx64 "\n", i, a->f[i], b->f[i]);
    }
    if (memcmp(&a->csr, &b->csr, sizeof(a->csr)) != 0)
        print_message("CSRs differ; mcause %#" PRIx64 " %#" PRIx64 " mepc %#" PRIx64 " %#" PRIx64
                      " mtval %#" PRIx64 " %#" PRIx64 "\n",
                      a->csr.mcause, b->csr.mcause, a->csr.mepc, b->csr.mepc, a->csr.mtval,
                      b->csr.mtval);
    if (a->fflags != b->fflags || a->frm != b->frm)
        print_message("fcsr %x/%x %x/%x\n", a->fflags, a->frm, b->fflags, b->frm);
    for (size_t i = 0; i < RAM_SIZE; i++) {
        if (ram(&f->side[0])[i] != ram(&f->side[1])[i]) {
            print_message("first byte of RAM at %#zx\n", i);
            break;
        }
    }
}

static bool is_equal(struct fixture *f)
{
    const struct hart *a = f->side[0].h, *b = f->side[1].h;

    return memcmp(a->x, b->x, 32 * sizeof(a->x[0])) == 0 && memcmp(a->f, b->f, sizeof(a->f)) == 0 &&
           a->pc == b->pc && a->priv == b->priv && a->virt == b->virt && a->frm == b->frm &&
           a->fflags == b->fflags && memcmp(&a->csr, &b->csr, sizeof(a->csr)) == 0 &&
           hart_instret(a) == hart_instret(b) &&
           memcmp(ram(&f->side[0]), ram(&f->side[1]), RAM_SIZE) == 0;
}

static void run_both(struct fixture *f, uint64_t insns)
{
    uint64_t seed = f->seed, pc = f->side[0].h->pc, retired[2];

    for (unsigned i = 0; i < 2; i++) {
        retired[i] = hart_run(f->side[i].h, insns);
        f->side[i].clock.virtual_insns += retired[i];
    }
    if (retired[0] != retired[1] || !is_equal(f)) {
        report(f, pc, seed);
        fail();
    }
}

/* How code memory fails; 0: not. */
struct shortage {
    uint64_t fail_at; /* requests, at most, until one is refused */
    size_t room;      /* bytes */
};

static void run_rounds(const char *isa, uint64_t seed, unsigned rounds, struct shortage shortage)
{
    struct fixture f;
    struct jit_stats stats;
    struct hart_stats hart_stats;

    fixture_open(&f, isa, seed);
    if (shortage.room)
        jit_limit_room(f.jit, shortage.room);
    for (unsigned round = 0; round < rounds; round++) {
        random_code(&f);
        for (unsigned part = 0; part < 40; part++) {
            if (part % 4 == 0 || draw(&f) % 4 == 0) {
                if (draw(&f) % 3)
                    enter_machine(&f);
                else
                    enter_paged(&f);
            }
            if (shortage.fail_at)
                jit_fail_at(f.jit, 1 + draw(&f) % shortage.fail_at);
            random_registers(&f);
            run_both(&f, 500 + draw(&f) % 2000);
        }
    }
    jit_get_stats(f.jit, &stats);
    hart_get_stats(f.side[1].h, &hart_stats);
    assert_true(stats.regions > rounds); /* it did translate, and run that */
    assert_true(hart_stats.native_entries > 10 * rounds);
    if (shortage.fail_at || shortage.room) {
        assert_true(stats.failures > rounds);
    }
    fixture_close(&f);
}

static unsigned n_rounds(void)
{
    const char *text = getenv("HARTWOOD_FUZZ_ROUNDS");

    return text ? (unsigned)strtoul(text, NULL, 10) : 300;
}

static void test_random_code(void **state)
{
    (void)state;
    run_rounds("max", UINT64_C(0x9e3779b97f4a7c15), n_rounds(), (struct shortage){0});
}

static void test_random_code_without_compression(void **state)
{
    (void)state;
    run_rounds("rv64imafd_zicsr_zifencei", UINT64_C(0xd1b54a32d192ed03), n_rounds() / 4, (struct shortage){0});
}

static void test_failing_memory(void **state)
{
    (void)state;
    run_rounds("max", UINT64_C(0x8cb92ba72f3d8dd7), n_rounds() / 4, (struct shortage){.fail_at = 8});
}

/* Room for the largest region and little more: it is full after each few regions. */
static void test_full_memory(void **state)
{
    (void)state;
    run_rounds("max", UINT64_C(0x2545f4914f6cdd1d), n_rounds() / 4,
               (struct shortage){.room = (192u << 10) + (8u << 10)});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_random_code),
        cmocka_unit_test(test_random_code_without_compression),
        cmocka_unit_test(test_failing_memory),
        cmocka_unit_test(test_full_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
