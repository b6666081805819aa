/* A case from a number: code of all formats, page tables of both stages, CSRs, a mode. */
#include <string.h>

#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "fuzz.h"
#include "mem/walk.h"

#define PPN(offset) ((FUZZ_RAM_BASE + (offset)) >> PHYS_PAGE_SHIFT)
#define G_ROOT FUZZ_TABLES /* 16 KiB, its own size aligned */
#define G_MIDDLE (FUZZ_TABLES + 0x4000)
#define G_LEAF (FUZZ_TABLES + 0x5000)
#define VS_ROOT (FUZZ_TABLES + 0x6000) /* with a middle and a leaf table behind it */
#define S_ROOT (FUZZ_TABLES + 0x9000)
#define CODE_PAGES (FUZZ_USED >> PHYS_PAGE_SHIFT)

struct source {
    uint64_t state;
};

static uint64_t draw(struct source *s)
{
    s->state ^= s->state << 13;
    s->state ^= s->state >> 7;
    s->state ^= s->state << 17;
    return s->state * UINT64_C(0x2545f4914f6cdd1d);
}

static bool one_in(struct source *s, unsigned n)
{
    return (draw(s) >> 33) % n == 0;
}

/* Any address of the used RAM, or one beside the edge of a page. */
static uint64_t near_page_edge(struct source *s)
{
    uint64_t page = FUZZ_RAM_BASE + (draw(s) >> 20) % CODE_PAGES * PHYS_PAGE_SIZE;

    return page + (draw(s) >> 20) % 24 - 12;
}

static uint64_t pointer(struct source *s)
{
    if (one_in(s, 4))
        return near_page_edge(s);
    return FUZZ_RAM_BASE + ((draw(s) >> 20) & (FUZZ_USED - 8));
}

static uint64_t any_value(struct source *s)
{
    switch ((draw(s) >> 40) % 8) {
    case 0:
        return draw(s);
    case 1:
        return (draw(s) >> 30) % 64 - 16;
    case 2:
        return FUZZ_DEVICE + 8 * ((draw(s) >> 30) % 4);
    case 3:
        return BIT((draw(s) >> 30) & 63) - (draw(s) >> 63);
    default:
        return pointer(s);
    }
}

static uint64_t any_fp(struct source *s)
{
    static const uint64_t edges[] = {
        0, UINT64_C(1) << 63, 1, UINT64_C(0x7ff0000000000000), UINT64_C(0x7ff8000000000000),
        UINT64_C(0x7ff0000000000001), UINT64_C(0x3ff0000000000000), UINT64_C(0x0010000000000000),
        UINT64_C(0xffffffff7f800000), UINT64_C(0xffffffff7fc00000), UINT64_C(0xffffffff7f800001),
        UINT64_C(0xffffffff3f800000), UINT64_C(0xffffffff00000001), UINT64_C(0xffffffff00800000)};

    if (one_in(s, 2))
        return edges[(draw(s) >> 30) % ARRAY_SIZE(edges)];
    return one_in(s, 2) ? draw(s) : (draw(s) & UINT64_C(0x800fffffffffffff)) |
                                        (UINT64_C(1000) + (draw(s) >> 40) % 50) << 52;
}

/* The number of a CSR that exists, mostly. */
static unsigned any_csr(struct source *s)
{
    for (unsigned tries = 0; tries < 64; tries++) {
        unsigned number = (draw(s) >> 30) & 4095;

        if (csr_table[number].name || one_in(s, 64))
            return number;
    }
    return 0x340;
}

/* A row, one of the base instructions more often than any other. */
static const struct insn_info *any_row(struct source *s)
{
    static const uint16_t often[] = {
        INSN_addi, INSN_add,  INSN_sub,  INSN_addw, INSN_slli, INSN_srli, INSN_and,  INSN_lui,
        INSN_auipc, INSN_beq, INSN_bne,  INSN_blt,  INSN_bgeu, INSN_jal,  INSN_jalr, INSN_lb,
        INSN_lhu,  INSN_lw,   INSN_ld,   INSN_sb,   INSN_sh,   INSN_sw,   INSN_sd,   INSN_fld,
        INSN_fsd,  INSN_flw,  INSN_fsw,  INSN_fadd_d, INSN_fmul_s, INSN_csrrw, INSN_csrrs,
        INSN_ecall, INSN_sret, INSN_mret, INSN_lr_d, INSN_sc_d, INSN_amoadd_w};

    if (one_in(s, 2))
        return &isa_insns[often[(draw(s) >> 30) % ARRAY_SIZE(often)]];
    return &isa_insns[(draw(s) >> 30) % INSN_COUNT];
}

/* Short ways, mostly: the sign and the high bits of a displacement agree. */
static uint32_t shorten(const struct insn_info *row, uint32_t word)
{
    if (row->format == FMT_B)
        return (word & ~0x7e000000u) | (word & 0x80000000u ? 0x7e000000u : 0);
    if (row->format == FMT_J)
        return (word & 0x80000fffu) | (word & 0x00e00000u) | (word & 0x80000000u ? 0x7f1ff000u : 0);
    if (row->format == FMT_I || row->format == FMT_S)
        return word & 0x1fffffffu;
    return word;
}

static uint32_t any_word(struct source *s)
{
    const struct insn_info *row = any_row(s);
    uint32_t word = row->match | ((uint32_t)(draw(s) >> 16) & ~row->mask);

    if (one_in(s, 40))
        return (uint32_t)(draw(s) >> 16);
    if (!one_in(s, 4))
        word = shorten(row, word);
    if (row->format == FMT_CSR && !one_in(s, 8))
        word = (word & 0xfffffu) | any_csr(s) << 20;
    if (row->flow == FLOW_FP && !one_in(s, 4) && !(row->mask & 0x7000))
        word = (word & ~0x7000u) | (one_in(s, 2) ? 0x7000u : 0);
    return word;
}

static uint32_t immediate_i(int offset)
{
    return (uint32_t)offset << 20;
}

static uint32_t immediate_s(int offset)
{
    return ((uint32_t)offset >> 5 & 0x7f) << 25 | ((uint32_t)offset & 31) << 7;
}

/* j, backwards by less than 2 KiB. */
static uint32_t jump_back(uint32_t displacement)
{
    return 0x801ff06fu | (displacement >> 1 & 0x3ff) << 21;
}

static uint32_t word_of(enum insn_id id, unsigned rd, unsigned rs1, uint32_t rest)
{
    return isa_insns[id].match | rd << 7 | rs1 << 15 | rest;
}

/*
 * A loop that calls a function in the next page and exchanges two instructions of it each fourth
 * time: jumps between pages go through the jump cache, which must not lead to what was overwritten.
 */
static void put_exchange(struct fuzz_case *c, struct source *s)
{
    size_t at = (draw(s) >> 30) % (FUZZ_CODE / 4096 - 1) * 4096 + (draw(s) >> 30) % 900 * 4;
    size_t function = at + 4096;
    const uint32_t loop[] = {
        word_of(INSN_auipc, 1, 0, 0x1000),
        word_of(INSN_addi, 9, 9, immediate_i(1)),
        word_of(INSN_andi, 8, 9, immediate_i(3)),
        word_of(INSN_bne, 20, 8, 0), /* by 20, over the four that follow */
        word_of(INSN_lw, 31, 1, immediate_i(0)),
        word_of(INSN_lw, 30, 1, immediate_i(4)),
        word_of(INSN_sw, 0, 1, immediate_s(4) | 31u << 20),
        word_of(INSN_sw, 0, 1, immediate_s(0) | 30u << 20),
        word_of(INSN_jalr, 5, 1, immediate_i(0)),
        jump_back((uint32_t)-36),
    };
    const uint32_t called[] = {
        word_of(INSN_addi, 10, 10, immediate_i((int)((draw(s) >> 30) % 100))),
        word_of(INSN_slli, 10, 10, immediate_i(1)),
        word_of(INSN_jalr, 0, 5, 0),
    };

    memcpy(c->ram + at, loop, sizeof(loop));
    memcpy(c->ram + function, called, sizeof(called));
    if (one_in(s, 2))
        c->pc = FUZZ_RAM_BASE + at;
}

/*
 * auipc ra, 0; lw t6, a(ra); sw t6, b(ra); and maybe j back: an instruction of the neighbourhood
 * overwrites another one, which has run or will run.
 */
static size_t put_self_modifying(struct fuzz_case *c, struct source *s, size_t at)
{
    int from = (int)((draw(s) >> 30) % 128) * 4 - 256, to = (int)((draw(s) >> 30) % 128) * 2 - 192;
    uint32_t words[] = {0x00000097u, 0x0000af83u | immediate_i(from),
                        0x01f0a023u | immediate_s(to), any_word(s), 0};
    uint32_t back = (uint32_t)-(int)(16 + (draw(s) >> 30) % 64 * 4);
    size_t n = 4;

    if (one_in(s, 2))
        words[n++] = jump_back(back);
    if (at + n * 4 > FUZZ_CODE - 4)
        return at;
    memcpy(c->ram + at, words, n * 4);
    return at + n * 4;
}

static void fill_ram(struct fuzz_case *c, struct source *s)
{
    for (size_t at = 0; at < FUZZ_USED; at += 8) {
        uint64_t value = draw(s);

        memcpy(c->ram + at, &value, 8);
    }
    for (size_t at = one_in(s, 2) ? 0 : 2; at < FUZZ_CODE - 4;) {
        uint32_t word = any_word(s);

        if (one_in(s, 24))
            at = put_self_modifying(c, s, at);
        memcpy(c->ram + at, &word, 4);
        at += isa_length(word);
    }
}

static uint64_t *table(struct fuzz_case *c, uint64_t offset)
{
    return (uint64_t *)(void *)(c->tables + (offset - FUZZ_TABLES));
}

/* Three levels in which all addresses share the tables; the leaves map pages of code and data. */
static void fill_tables(struct fuzz_case *c, struct source *s, uint64_t root, uint64_t roots,
                        uint64_t middle, uint64_t leaf, uint64_t user)
{
    for (uint64_t i = 0; i < roots; i++)
        table(c, root)[i] = PPN(middle) << 10 | PTE_V;
    for (uint64_t i = 0; i < 512; i++) {
        uint64_t page = i < 0x100 && one_in(s, 4) ? (draw(s) >> 30) % CODE_PAGES : i % 256;
        uint64_t flags = PTE_V | PTE_R | PTE_W | PTE_X | PTE_A | PTE_D | user;

        if (one_in(s, 8) && i % 256 < CODE_PAGES)
            flags ^= (draw(s) >> 20) & (MASK(7, 0) | PTE_PBMT | PTE_N);
        table(c, middle)[i] = PPN(leaf) << 10 | PTE_V;
        table(c, leaf)[i] = (PPN(0) + page) << 10 | flags;
    }
}

static void add_csr(struct fuzz_case *c, uint16_t number, uint64_t value)
{
    if (c->n_csrs < FUZZ_CSRS)
        c->csrs[c->n_csrs++] = (struct fuzz_csr){number, value};
}

static uint64_t table_root(unsigned mode, uint64_t offset)
{
    return (uint64_t)mode << 60 | PPN(offset);
}

static uint64_t vector(struct source *s)
{
    return FUZZ_RAM_BASE + ((draw(s) >> 20) & (FUZZ_CODE - 4)) + (draw(s) >> 63);
}

/* What tells modes apart, and some CSRs at random. */
static void choose_csrs(struct fuzz_case *c, struct source *s)
{
    uint64_t status = draw(s) & (MSTATUS_SUM | MSTATUS_MXR | MSTATUS_FS | MSTATUS_MPP |
                                 MSTATUS_MPV | MSTATUS_SPP | MSTATUS_SIE | MSTATUS_MIE);

    if (!one_in(s, 4))
        status |= MSTATUS_FS;
    add_csr(c, 0x300, status);
    add_csr(c, 0x305, vector(s));
    add_csr(c, 0x105, vector(s));
    add_csr(c, 0x205, vector(s));
    add_csr(c, 0x341, pointer(s));
    add_csr(c, 0x141, pointer(s));
    add_csr(c, 0x302, draw(s));
    add_csr(c, 0x303, draw(s));
    add_csr(c, 0x602, draw(s));
    add_csr(c, 0x3b0, ~UINT64_C(0));
    add_csr(c, 0x3a0, 0x1f);
    add_csr(c, 0x30a, one_in(s, 2) ? ~UINT64_C(0) : draw(s)); /* menvcfg before henvcfg */
    add_csr(c, 0x60a, draw(s));
    add_csr(c, 0x180, one_in(s, 4) ? 0 : table_root(ATP_MODE_SV39, S_ROOT));
    add_csr(c, 0x280, one_in(s, 4) ? 0 : table_root(ATP_MODE_SV39, VS_ROOT));
    add_csr(c, 0x680, one_in(s, 4) ? 0 : table_root(ATP_MODE_SV39, G_ROOT));
    add_csr(c, 0x200, MSTATUS_FS);
    add_csr(c, 0x304, one_in(s, 2) ? draw(s) : 0);
    add_csr(c, 0x14d, one_in(s, 2) ? (draw(s) >> 30) % 2000 : ~UINT64_C(0));
    if (one_in(s, 2))
        add_csr(c, (uint16_t)any_csr(s), any_value(s));
}

static void choose_mode(struct fuzz_case *c, struct source *s)
{
    unsigned mode = (draw(s) >> 30) % 8;

    c->priv = mode < 2 ? PRIV_M : mode % 2 ? PRIV_S : PRIV_U;
    c->virt = mode >= 5;
    c->is_compressed = !one_in(s, 6);
    c->pc = FUZZ_RAM_BASE + ((draw(s) >> 20) & (FUZZ_CODE - (c->is_compressed ? 2 : 4)));
    c->threshold = (uint8_t)(one_in(s, 2) ? 1 : 1 + (draw(s) >> 30) % 4);
    c->runs = 1 + (unsigned)(draw(s) >> 40) % 8;
    c->insns = 100 + (draw(s) >> 30) % 3000;
    c->pins = one_in(s, 4) ? draw(s) | 1 : 0;
    c->fail_at = one_in(s, 16) ? 1 + (draw(s) >> 30) % 8 : 0;
}

/* The page of that number is where its number says, for S-mode, in both stages. */
static void map_plainly(struct fuzz_case *c, uint64_t leaf, uint64_t page)
{
    uint64_t pte = (PPN(0) + page) << 10 | PTE_V | PTE_R | PTE_W | PTE_X | PTE_A | PTE_D;

    table(c, leaf)[page] = pte;
    table(c, G_LEAF)[page] = pte | PTE_U;
}

/*
 * S-mode calls a function whose page changes places with the next one, which holds another function,
 * before each call: translations of remapped pages, found by the jump cache or by a link.
 */
static void put_remap(struct fuzz_case *c, struct source *s)
{
    uint64_t page = (draw(s) >> 30) % 2, at = (draw(s) >> 30) % 900 * 4;
    uint64_t leaf = (c->virt ? VS_ROOT : S_ROOT) + 0x2000;
    bool by_address = one_in(s, 2);
    const uint32_t loop[] = {
        word_of(INSN_auipc, 1, 0, 0x1000),
        word_of(INSN_auipc, 12, 0, 0x2000),
        word_of(INSN_ld, 30, 11, immediate_i(0)),
        word_of(INSN_ld, 31, 11, immediate_i(8)),
        word_of(INSN_sd, 0, 11, immediate_s(0) | 31u << 20),
        word_of(INSN_sd, 0, 11, immediate_s(8) | 30u << 20),
        word_of(INSN_sfence_vma, 0, by_address ? 1 : 0, 0),
        word_of(INSN_sfence_vma, 0, by_address ? 12 : 0, 0),
        word_of(INSN_jalr, 5, 1, immediate_i(0)),
        jump_back((uint32_t)-36),
    };
    const uint32_t first[] = {word_of(INSN_addi, 10, 10, immediate_i(1)),
                              word_of(INSN_jalr, 0, 5, 0)};
    const uint32_t second[] = {word_of(INSN_slli, 10, 10, immediate_i(1)),
                               word_of(INSN_jalr, 0, 5, 0)};

    if (c->priv != PRIV_S)
        return;
    memcpy(c->ram + page * PHYS_PAGE_SIZE + at, loop, sizeof(loop));
    memcpy(c->ram + (page + 1) * PHYS_PAGE_SIZE + at, first, sizeof(first));
    memcpy(c->ram + (page + 2) * PHYS_PAGE_SIZE + at, second, sizeof(second));
    for (uint64_t i = page; i < page + 3; i++)
        map_plainly(c, leaf, i);
    for (uint64_t i = FUZZ_TABLES; i < FUZZ_TABLES + FUZZ_TABLES_SIZE; i += PHYS_PAGE_SIZE)
        map_plainly(c, leaf, i >> PHYS_PAGE_SHIFT);
    c->x[11] = FUZZ_RAM_BASE + leaf + 8 * (page + 1);
    c->pc = FUZZ_RAM_BASE + page * PHYS_PAGE_SIZE + at;
}

/* Rounding modes other than to nearest even; counters of what code does, one about to overflow. */
static void choose_more_csrs(struct fuzz_case *c, struct source *s)
{
    if (one_in(s, 4))
        add_csr(c, 0x003, draw(s) >> 30 & 0xff);
    if (!one_in(s, 6))
        return;
    add_csr(c, 0x323, EVENT_LOADS + (draw(s) >> 30) % 5 + (draw(s) & COUNTER_FILTER));
    add_csr(c, 0xb03, one_in(s, 2) ? -((draw(s) >> 30) % 64) : draw(s));
    add_csr(c, 0x306, draw(s) | 0xf);
}

void fuzz_generate(struct fuzz_case *c, uint64_t number)
{
    struct source s = {.state = (number + 1) * UINT64_C(0x9e3779b97f4a7c15)};
    uint64_t user;

    for (unsigned i = 0; i < 8; i++)
        (void)draw(&s);
    memset(c, 0, sizeof(*c));
    c->number = number;
    fill_ram(c, &s);
    user = one_in(&s, 2) ? PTE_U : 0;
    fill_tables(c, &s, G_ROOT, 2048, G_MIDDLE, G_LEAF, PTE_U);
    fill_tables(c, &s, VS_ROOT, 512, VS_ROOT + 0x1000, VS_ROOT + 0x2000, user);
    fill_tables(c, &s, S_ROOT, 512, S_ROOT + 0x1000, S_ROOT + 0x2000, user);
    choose_csrs(c, &s);
    choose_mode(c, &s);
    if (one_in(&s, 6))
        put_exchange(c, &s);
    for (unsigned i = 1; i < 32; i++)
        c->x[i] = any_value(&s);
    for (unsigned i = 0; i < 32; i++)
        c->f[i] = any_fp(&s);
    choose_more_csrs(c, &s);
    if (one_in(&s, 6))
        put_remap(c, &s);
}
