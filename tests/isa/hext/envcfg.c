/*
 * henvcfg with menvcfg and senvcfg: which bits there are, and cache-block instructions by them
 * (hypervisor.adoc, "Hypervisor Environment Configuration Register (henvcfg)"; machine.adoc,
 * menvcfg; supervisor.adoc, senvcfg; cmo.adoc).
 */
#include "expect.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define KNOWN                                                                                 \
    (ENVCFG_FIOM | ENVCFG_LPE | ENVCFG_SSE | ENVCFG_CBIE | ENVCFG_CBCFE | ENVCFG_CBZE |         \
     ENVCFG_PMM | ENVCFG_DTE | ENVCFG_ADUE | ENVCFG_PBMTE | ENVCFG_STCE)
#define GATED (ENVCFG_SSE | ENVCFG_DTE | ENVCFG_ADUE | ENVCFG_PBMTE | ENVCFG_STCE)

static const enum mode all_modes[] = {M, HS, U, VS, VU};
static u64 block[64] __attribute__((aligned(512)));

/* Bits that henvcfg must have, given what this hart has. */
static u64 required(void)
{
    return ENVCFG_FIOM | (has.zicboz ? ENVCFG_CBZE : 0) | (has.zicbom ? ENVCFG_CBCFE : 0) |
           (has.svadu ? ENVCFG_ADUE : 0) | (has.svpbmt ? ENVCFG_PBMTE : 0) |
           (has.sstc ? ENVCFG_STCE : 0);
}

CASE("H-100",
     "each bit of henvcfg that an extension here defines can be written alone; reserved ones "
     "are zero")
{
    csr_write(CSR_MENVCFG, ~0UL);
    for (unsigned i = 0; i < 64; i++) {
        note("bit", i);
        csr_write(CSR_HENVCFG, BIT(i));
        CHECK_BITS(csr_read(CSR_HENVCFG), ~BIT(i) & ~ENVCFG_CBIE, 0);
        if (required() & BIT(i))
            CHECK_EQ(csr_read(CSR_HENVCFG), BIT(i));
        if (!(KNOWN & BIT(i)))
            CHECK_EQ(csr_read(CSR_HENVCFG), 0);
        if (!(ENVCFG_CBIE & BIT(i)))
            CHECK_BITS(csr_read(CSR_HENVCFG), ENVCFG_CBIE, 0);
        csr_write(CSR_HENVCFG, ~BIT(i));
        CHECK_BITS(csr_read(CSR_HENVCFG), required(), required() & ~BIT(i));
    }
    write_in(HS, CSR_HENVCFG, required());
    CHECK_NO_TRAP();
    CHECK_BITS(csr_read(CSR_HENVCFG), required(), required());
}

#ifdef HEXT_HOUSE
CASE("H-100 H-113 H-114 H-115 H-112",
     "henvcfg and menvcfg: fields of extensions that this hart lacks are zero")
{
    csr_write(CSR_MENVCFG, ~0UL);
    csr_write(CSR_HENVCFG, ~0UL & ~ENVCFG_CBIE);
    CHECK_BITS(csr_read(CSR_HENVCFG), ~required() & ~ENVCFG_CBIE, 0);
    CHECK_BITS(csr_read(CSR_MENVCFG),
               ENVCFG_LPE | ENVCFG_SSE | ENVCFG_PMM | ENVCFG_DTE | BIT(1) | MASK(31, 8), 0);
}
#endif

CASE("H-101 H-278",
     "PBMTE, ADUE, STCE, SSE, DTE read zero where menvcfg has zero; FIOM, CBIE, CBCFE, CBZE do "
     "not")
{
    static const unsigned bits[] = {3, 59, 61, 62, 63};
    u64 free_bits = required() & ~GATED, all;

    csr_write(CSR_MENVCFG, ~0UL);
    csr_write(CSR_HENVCFG, ~0UL);
    all = csr_read(CSR_HENVCFG) & GATED;
    for (unsigned i = 0; i < COUNT(bits); i++) {
        note("bit", bits[i]);
        csr_write(CSR_MENVCFG, GATED & ~BIT(bits[i]));
        csr_write(CSR_HENVCFG, ~0UL);
        CHECK_BITS(csr_read(CSR_HENVCFG), GATED, all & ~BIT(bits[i]));
        csr_write(CSR_MENVCFG, BIT(bits[i]));
        csr_write(CSR_HENVCFG, ~0UL);
        CHECK_BITS(csr_read(CSR_HENVCFG), GATED, all & BIT(bits[i]));
    }
    note(0, 0);
    csr_write(CSR_MENVCFG, ~0UL);
    csr_write(CSR_HENVCFG, ~0UL);
    csr_write(CSR_MENVCFG, 0);
    CHECK_BITS(csr_read(CSR_HENVCFG), GATED, 0);
    CHECK_BITS(csr_read(CSR_HENVCFG), free_bits, free_bits);
    csr_write(CSR_HENVCFG, 0);
    csr_write(CSR_HENVCFG, ~0UL);
    CHECK_BITS(csr_read(CSR_HENVCFG), GATED | free_bits, free_bits);
}

CASE("H-110", "CBIE holds 0, 1 and 3, and never the reserved 2")
{
    static const unsigned csrs[] = {CSR_HENVCFG, CSR_MENVCFG, CSR_SENVCFG};

    if (!has.zicbom)
        ABSENT("Zicbom");
    for (unsigned c = 0; c < COUNT(csrs); c++) {
        note("CSR", csrs[c]);
        for (u64 value = 0; value < 4; value++) {
            u64 got;

            write_csr(csrs[c], value << 4);
            got = (read_csr(csrs[c]) & ENVCFG_CBIE) >> 4;
            CHECK(value == 2 ? got != 2 : got == value);
        }
        write_csr(csrs[c], 0);
    }
}

/* Cause of a cache-block instruction: enabled at M-, H- and S-level? */
static u64 block_cause(enum mode mode, bool m, bool h, bool s)
{
    if (mode == M)
        return PASS;
    if (!m || (mode == U && !s))
        return CAUSE_ILLEGAL;
    if ((is_virtual(mode) && !h) || (mode == VU && !s))
        return CAUSE_VIRTUAL;
    return PASS;
}

/* INSN in every mode with FIELD on and off in the three registers; other fields are opposite. */
static void try_block(u32 insn, u64 field)
{
    u64 others = (ENVCFG_CBCFE | ENVCFG_CBZE) & ~field;

    if (!(field & ENVCFG_CBIE))
        others |= ENVCFG_CBIE_INVAL;

    for (unsigned bits = 0; bits < 8; bits++)
        for (unsigned m = 0; m < COUNT(all_modes); m++) {
            csr_write(CSR_MENVCFG, bits & 1 ? field : others);
            csr_write(CSR_HENVCFG, bits & 2 ? field : others);
            csr_write(CSR_SENVCFG, bits & 4 ? field : others);
            note(mode_name(all_modes[m]), bits);
            probe.a[1] = (u64)block;
            EXPECT(all_modes[m], insn, block_cause(all_modes[m], bits & 1, bits & 2, bits & 4));
        }
}

CASE("H-108 H-348", "cbo.zero in each mode by CBZE of menvcfg, henvcfg, senvcfg")
{
    if (!has.zicboz)
        ABSENT("Zicboz");
    try_block(CBO_ZERO(A1), ENVCFG_CBZE);
}

CASE("H-109 H-348", "cbo.clean and cbo.flush in each mode by CBCFE of menvcfg, henvcfg, senvcfg")
{
    if (!has.zicbom)
        ABSENT("Zicbom");
    try_block(CBO_CLEAN(A1), ENVCFG_CBCFE);
    try_block(CBO_FLUSH(A1), ENVCFG_CBCFE);
}

CASE("H-110 H-111 H-348", "cbo.inval in each mode by CBIE, as flush and as invalidate")
{
    if (!has.zicbom)
        ABSENT("Zicbom");
    try_block(CBO_INVAL(A1), ENVCFG_CBIE_FLUSH);
    try_block(CBO_INVAL(A1), ENVCFG_CBIE_INVAL);
}

CASE("H-111", "cbo.inval that some level turns into a flush keeps what was stored")
{
    if (!has.zicbom)
        ABSENT("Zicbom");
    for (unsigned level = 0; level < 3; level++) {
        csr_write(CSR_MENVCFG, level == 0 ? ENVCFG_CBIE_FLUSH : ENVCFG_CBIE_INVAL);
        csr_write(CSR_HENVCFG, level == 1 ? ENVCFG_CBIE_FLUSH : ENVCFG_CBIE_INVAL);
        csr_write(CSR_SENVCFG, level == 2 ? ENVCFG_CBIE_FLUSH : ENVCFG_CBIE_INVAL);
        note("level", level);
        ((volatile u64 *)block)[0] = 0x1122334455667788 + level;
        probe.a[1] = (u64)block;
        EXPECT(VU, CBO_INVAL(A1), PASS);
        CHECK_EQ(((volatile u64 *)block)[0], 0x1122334455667788 + level);
    }
}

CASE("H-108", "cbo.zero by a guest clears the block")
{
    if (!has.zicboz)
        ABSENT("Zicboz");
    csr_write(CSR_MENVCFG, ENVCFG_CBZE);
    csr_write(CSR_HENVCFG, ENVCFG_CBZE);
    csr_write(CSR_SENVCFG, ENVCFG_CBZE);
    ((volatile u64 *)block)[0] = 1;
    probe.a[1] = (u64)block;
    EXPECT(VU, CBO_ZERO(A1), PASS);
    CHECK_EQ(((volatile u64 *)block)[0], 0);
}

CASE("H-103", "FENCE with I/O bits executes in every mode with FIOM on and off at each level")
{
    for (unsigned bits = 0; bits < 8; bits++)
        for (unsigned m = 0; m < COUNT(all_modes); m++) {
            csr_write(CSR_MENVCFG, bits & 1 ? ENVCFG_FIOM : 0);
            csr_write(CSR_HENVCFG, bits & 2 ? ENVCFG_FIOM : 0);
            csr_write(CSR_SENVCFG, bits & 4 ? ENVCFG_FIOM : 0);
            note(mode_name(all_modes[m]), bits);
            EXPECT(all_modes[m], 0x0ff0000f, PASS);
            EXPECT(all_modes[m], 0x0c30000f, PASS);
        }
}

CASE("H-103 H-100", "FIOM of the three registers are three bits, and V=1 reads senvcfg's")
{
    csr_write(CSR_HENVCFG, ENVCFG_FIOM);
    CHECK_BITS(csr_read(CSR_SENVCFG), ENVCFG_FIOM, 0);
    CHECK_BITS(csr_read(CSR_MENVCFG), ENVCFG_FIOM, 0);
    CHECK_BITS(read_in(VS, CSR_SENVCFG), ENVCFG_FIOM, 0);
    csr_write(CSR_HENVCFG, 0);
    csr_write(CSR_SENVCFG, ENVCFG_FIOM);
    CHECK_BITS(csr_read(CSR_HENVCFG), ENVCFG_FIOM, 0);
}

#ifdef HEXT_HOUSE
CASE("H-100", "a reserved CBIE leaves that of its own register as it was")
{
    static const unsigned csrs[] = {CSR_MENVCFG, CSR_HENVCFG, CSR_SENVCFG};

    if (!has.zicbom)
        ABSENT("Zicbom");
    for (unsigned i = 0; i < COUNT(csrs); i++) {
        for (unsigned other = 0; other < COUNT(csrs); other++)
            write_csr(csrs[other], other == i ? ENVCFG_CBIE_FLUSH : ENVCFG_CBIE_INVAL);
        note("level", i);
        write_csr(csrs[i], ENVCFG_CBIE_INVAL & ~ENVCFG_CBIE_FLUSH);
        CHECK_BITS(read_csr(csrs[i]), ENVCFG_CBIE_INVAL, ENVCFG_CBIE_FLUSH);
    }
}
#endif
