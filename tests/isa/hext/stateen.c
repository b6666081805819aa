/*
 * State enable under H (smstateen.adoc; smcsrind.adoc, "Access control by the state-enable CSRs").
 */
#include "expect.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
/* Bits with a meaning in mstateen0 and hstateen0. */
#define KNOWN_M                                                                               \
    (STATEEN_C | STATEEN_FCSR | STATEEN_JVT | STATEEN_CTR | STATEEN_SRMCFG | STATEEN_P1P13 |   \
     STATEEN_CONTEXT | STATEEN_IMSIC | STATEEN_AIA | STATEEN_CSRIND | STATEEN_ENVCFG | STATEEN_SE)
#define KNOWN_H (KNOWN_M & ~(STATEEN_SRMCFG | STATEEN_P1P13))
#define KNOWN_S (STATEEN_C | STATEEN_FCSR | STATEEN_JVT)

static const enum mode all_modes[] = {M, HS, U, VS, VU};

static void need_stateen(void)
{
    if (!has.stateen)
        ABSENT("Smstateen");
}

CASE("H-361 H-364 H-365 H-366",
     "mstateen and hstateen: bit 63 can always be written, bits without a meaning are zero")
{
    need_stateen();
    for (unsigned i = 0; i < 4; i++) {
        u64 m = writable_bits(CSR_MSTATEEN0 + i), h;

        note("number", i);
        write_csr(CSR_MSTATEEN0 + i, ~0UL);
        h = writable_bits(CSR_HSTATEEN0 + i);
        CHECK_BITS(m, STATEEN_SE, STATEEN_SE);
        CHECK_BITS(h, STATEEN_SE, STATEEN_SE);
        CHECK_BITS(m, i ? ~STATEEN_SE : ~KNOWN_M, 0);
        CHECK_BITS(h, i ? ~STATEEN_SE : ~KNOWN_H, 0);
        CHECK_BITS(h, ~m, 0);
        write_csr(CSR_MSTATEEN0 + i, 0);
        CHECK_EQ(read_csr(CSR_MSTATEEN0 + i), 0);
        write_csr(CSR_MSTATEEN0 + i, ~0UL);
    }
    CHECK_BITS(csr_read(CSR_MSTATEEN0), STATEEN_ENVCFG, STATEEN_ENVCFG);
    csr_write(CSR_HSTATEEN0, ~0UL);
    CHECK_BITS(csr_read(CSR_HSTATEEN0), STATEEN_ENVCFG, STATEEN_ENVCFG);
    if (csr_read(CSR_MISA) & BIT('F' - 'A'))
        CHECK_BITS(csr_read(CSR_MSTATEEN0) | csr_read(CSR_HSTATEEN0) | csr_read(CSR_SSTATEEN0),
                   STATEEN_FCSR, 0);
}

#ifdef HEXT_HOUSE
CASE("H-364 H-366 H-347", "stateen: no bit for state that this hart lacks")
{
    u64 csrind = has.sscsrind ? STATEEN_CSRIND : 0;

    need_stateen();
    CHECK_EQ(writable_bits(CSR_MSTATEEN0), STATEEN_SE | STATEEN_ENVCFG | csrind);
    csr_write(CSR_MSTATEEN0, ~0UL);
    CHECK_EQ(writable_bits(CSR_HSTATEEN0), STATEEN_SE | STATEEN_ENVCFG | csrind);
    csr_write(CSR_HSTATEEN0, ~0UL);
    CHECK_EQ(writable_bits(CSR_SSTATEEN0), 0);
    for (unsigned i = 1; i < 4; i++) {
        write_csr(CSR_HSTATEEN0 + i, ~0UL);
        CHECK_EQ(writable_bits(CSR_SSTATEEN0 + i), 0);
    }
}
#endif

CASE("H-360 H-363",
     "a bit that is zero in mstateen reads zero in hstateen and sstateen, and its own value "
     "comes back or not with it")
{
    need_stateen();
    for (unsigned i = 0; i < 4; i++) {
        unsigned mcsr = CSR_MSTATEEN0 + i, hcsr = CSR_HSTATEEN0 + i, scsr = CSR_SSTATEEN0 + i;
        u64 bits;

        write_csr(mcsr, ~0UL);
        write_csr(hcsr, ~0UL);
        bits = read_csr(hcsr);
        for (unsigned bit = 0; bit < 64; bit++) {
            if (!(bits & BIT(bit)))
                continue;
            note("bit", (u64)i << 8 | bit);
            write_csr(mcsr, ~BIT(bit));
            CHECK_BITS(read_csr(hcsr), BIT(bit), 0);
            CHECK_EQ(read_csr(hcsr), bits & ~BIT(bit));
            CHECK_BITS(read_csr(scsr), BIT(bit), 0);
            if (bit != 63)
                CHECK_EQ(read_in(HS, hcsr), bits & ~BIT(bit));
            write_csr(hcsr, ~0UL);
            CHECK_BITS(read_csr(hcsr), BIT(bit), 0);
            write_csr(mcsr, ~0UL);
            write_csr(hcsr, 0);
            CHECK_EQ(read_csr(hcsr), 0);
            write_csr(hcsr, BIT(bit));
            CHECK_EQ(read_csr(hcsr), BIT(bit));
#ifdef HEXT_HOUSE
            /* What is written while a bit is read-only is lost. */
            write_csr(hcsr, 0);
            write_csr(mcsr, ~BIT(bit));
            write_csr(hcsr, ~0UL);
            write_csr(mcsr, ~0UL);
            CHECK_BITS(read_csr(hcsr), BIT(bit), 0);
#endif
            write_csr(hcsr, ~0UL);
        }
    }
}

CASE("H-363", "sstateen as VS reads it: zero where hstateen is zero")
{
    need_stateen();
    for (unsigned i = 0; i < 4; i++) {
        u64 all;

        note("number", i);
        write_csr(CSR_MSTATEEN0 + i, ~0UL);
        write_csr(CSR_HSTATEEN0 + i, ~0UL);
        write_csr(CSR_SSTATEEN0 + i, ~0UL);
        all = read_csr(CSR_SSTATEEN0 + i);
        CHECK_BITS(all, i ? ~0UL : ~KNOWN_S, 0);
        CHECK_EQ(read_in(VS, CSR_SSTATEEN0 + i), all);
        write_csr(CSR_HSTATEEN0 + i, STATEEN_SE);
        CHECK_EQ(read_in(VS, CSR_SSTATEEN0 + i), 0);
        CHECK_EQ(read_in(HS, CSR_SSTATEEN0 + i), all);
    }
}

/* What accessing sstateen (`h` false) or hstateen raises, by bit 63 of mstateen and hstateen. */
static u64 stateen_cause(enum mode mode, bool hcsr, bool m, bool h)
{
    if (mode == M)
        return PASS;
    if (mode == U || !m)
        return CAUSE_ILLEGAL;
    if (mode == HS)
        return PASS;
    if (hcsr || mode == VU)
        return CAUSE_VIRTUAL;
    return h ? PASS : CAUSE_VIRTUAL;
}

CASE("H-359 H-361 H-343",
     "hstateen and sstateen in each mode, by bit 63 of mstateen and hstateen of the same "
     "number")
{
    need_stateen();
    for (unsigned i = 0; i < 4; i++)
        for (unsigned bits = 0; bits < 4; bits++) {
            for (unsigned j = 0; j < 4; j++) {
                bool same = j == i;

                write_csr(CSR_MSTATEEN0 + j, ((bits & 1) != 0) == same ? ~0UL : ~STATEEN_SE);
                write_csr(CSR_HSTATEEN0 + j, ((bits & 2) != 0) == same ? ~0UL : ~STATEEN_SE);
            }
            for (unsigned m = 0; m < COUNT(all_modes); m++) {
                enum mode mode = all_modes[m];
                u64 s_cause = stateen_cause(mode, false, bits & 1, bits & 2);
                u64 h_cause = stateen_cause(mode, true, bits & 1, bits & 2);

                note(mode_name(mode), (u64)i << 8 | bits);
                probe.a[1] = 0;
                EXPECT(mode, CSRR(A0, CSR_SSTATEEN0 + i), s_cause);
                EXPECT(mode, CSRRS(A0, CSR_SSTATEEN0 + i, A1), s_cause);
                EXPECT(mode, CSRR(A0, CSR_HSTATEEN0 + i), h_cause);
                EXPECT(mode, CSRRS(A0, CSR_HSTATEEN0 + i, A1), h_cause);
            }
        }
}

CASE("H-359 H-023", "mstateen is M's alone")
{
    need_stateen();
    for (unsigned i = 0; i < 4; i++)
        for (unsigned m = 1; m < COUNT(all_modes); m++) {
            note(mode_name(all_modes[m]), i);
            EXPECT(all_modes[m], CSRR(A0, CSR_MSTATEEN0 + i), CAUSE_ILLEGAL);
        }
}

/* What accessing senvcfg or henvcfg raises, by bit 62 of mstateen0 and hstateen0. */
static u64 envcfg_cause(enum mode mode, bool hcsr, bool m, bool h)
{
    return stateen_cause(mode, hcsr, m, h);
}

CASE("H-362 H-343", "henvcfg and senvcfg in each mode, by ENVCFG of mstateen0 and hstateen0")
{
    need_stateen();
    for (unsigned bits = 0; bits < 4; bits++) {
        csr_write(CSR_MSTATEEN0, bits & 1 ? STATEEN_ENVCFG : ~STATEEN_ENVCFG);
        csr_write(CSR_HSTATEEN0, bits & 2 ? STATEEN_ENVCFG : ~STATEEN_ENVCFG);
        for (unsigned m = 0; m < COUNT(all_modes); m++) {
            enum mode mode = all_modes[m];
            bool h = (bits & 2) && (bits & 1);

            note(mode_name(mode), bits);
            probe.a[1] = 0;
            EXPECT(mode, CSRR(A0, CSR_SENVCFG), envcfg_cause(mode, false, bits & 1, h));
            EXPECT(mode, CSRRS(A0, CSR_SENVCFG, A1), envcfg_cause(mode, false, bits & 1, h));
            EXPECT(mode, CSRR(A0, CSR_HENVCFG), envcfg_cause(mode, true, bits & 1, h));
            EXPECT(mode, CSRRS(A0, CSR_HENVCFG, A1), envcfg_cause(mode, true, bits & 1, h));
        }
    }
}

CASE("H-362", "ENVCFG closes the CSRs and leaves what they say in force")
{
    need_stateen();
    if (!has.zicboz)
        ABSENT("Zicboz");
    csr_write(CSR_MENVCFG, ENVCFG_CBZE);
    csr_write(CSR_HENVCFG, ENVCFG_CBZE);
    csr_write(CSR_SENVCFG, ENVCFG_CBZE);
    csr_write(CSR_MSTATEEN0, 0);
    probe.a[1] = (u64)(probe_page + 256);
    EXPECT(VU, CBO_ZERO(A1), PASS);
    csr_write(CSR_HENVCFG, 0);
    EXPECT(VU, CBO_ZERO(A1), CAUSE_VIRTUAL);
}

CASE("H-366", "hedelegh does not exist on RV64, whatever P1P13")
{
    need_stateen();
    csr_write(CSR_MSTATEEN0, ~0UL);
    EXPECT(HS, CSRR(A0, CSR_HEDELEGH), CAUSE_ILLEGAL);
    csr_write(CSR_MSTATEEN0, ~STATEEN_P1P13);
    EXPECT(HS, CSRR(A0, CSR_HEDELEGH), CAUSE_ILLEGAL);
    EXPECT(HS, CSRR(A0, CSR_HEDELEG), PASS);
}

/* ---- Sscsrind ---- */

CASE("H-352 H-343", "siselect and vsiselect in each mode, by CSRIND of mstateen0 and hstateen0")
{
    if (!has.sscsrind)
        ABSENT("Sscsrind");
    need_stateen();
    for (unsigned bits = 0; bits < 4; bits++) {
        csr_write(CSR_MSTATEEN0, bits & 1 ? STATEEN_CSRIND : ~STATEEN_CSRIND);
        csr_write(CSR_HSTATEEN0, bits & 2 ? STATEEN_CSRIND : ~STATEEN_CSRIND);
        for (unsigned m = 0; m < COUNT(all_modes); m++) {
            enum mode mode = all_modes[m];
            bool h = (bits & 2) && (bits & 1);

            note(mode_name(mode), bits);
            probe.a[1] = 0;
            EXPECT(mode, CSRR(A0, CSR_SISELECT), stateen_cause(mode, false, bits & 1, h));
            EXPECT(mode, CSRRW(A0, CSR_SISELECT, A1), stateen_cause(mode, false, bits & 1, h));
            EXPECT(mode, CSRR(A0, CSR_VSISELECT), stateen_cause(mode, true, bits & 1, h));
            EXPECT(mode, CSRRW(A0, CSR_VSISELECT, A1), stateen_cause(mode, true, bits & 1, h));
        }
    }
}

static const unsigned sregs[] = {0x151, 0x152, 0x153, 0x155, 0x156, 0x157};

CASE("H-352",
     "sireg* and vsireg*: V=1 on vsireg*, and VU on sireg*, are virtual instructions; closed "
     "by CSRIND as the selects are")
{
    if (!has.sscsrind)
        ABSENT("Sscsrind");
    need_stateen();
    for (unsigned i = 0; i < COUNT(sregs); i++) {
        unsigned s = sregs[i], vs = s + 0x100;

        note("CSR", s);
        csr_write(CSR_MSTATEEN0, ~0UL);
        csr_write(CSR_HSTATEEN0, ~0UL);
        EXPECT(VS, CSRR(A0, vs), CAUSE_VIRTUAL);
        EXPECT(VU, CSRR(A0, vs), CAUSE_VIRTUAL);
        EXPECT(VU, CSRR(A0, s), CAUSE_VIRTUAL);
        EXPECT(VS, CSRRW(ZERO, vs, A1), CAUSE_VIRTUAL);
        EXPECT(VU, CSRRW(ZERO, s, A1), CAUSE_VIRTUAL);
        EXPECT(U, CSRR(A0, s), CAUSE_ILLEGAL);
        EXPECT(U, CSRR(A0, vs), CAUSE_ILLEGAL);
        csr_write(CSR_HSTATEEN0, ~STATEEN_CSRIND);
        EXPECT(VS, CSRR(A0, s), CAUSE_VIRTUAL);
        EXPECT(VU, CSRR(A0, s), CAUSE_VIRTUAL);
        csr_write(CSR_MSTATEEN0, ~STATEEN_CSRIND);
        EXPECT(HS, CSRR(A0, s), CAUSE_ILLEGAL);
        EXPECT(HS, CSRR(A0, vs), CAUSE_ILLEGAL);
        EXPECT(VS, CSRR(A0, s), CAUSE_ILLEGAL);
        EXPECT(VS, CSRR(A0, vs), CAUSE_ILLEGAL);
        EXPECT(VU, CSRR(A0, s), CAUSE_ILLEGAL);
    }
}

#ifdef HEXT_HOUSE
CASE("H-352",
     "sireg* and vsireg* with a select that nothing implements: illegal in M and HS, virtual "
     "in VS where VS-level has it not")
{
    static const u64 selects[] = {0, 0x40, 0xfff};

    if (!has.sscsrind)
        ABSENT("Sscsrind");
    for (unsigned i = 0; i < COUNT(sregs); i++)
        for (unsigned j = 0; j < COUNT(selects); j++) {
            note("CSR", sregs[i] | selects[j] << 16);
            write_csr(CSR_SISELECT, selects[j]);
            write_csr(CSR_VSISELECT, selects[j]);
            CHECK_EQ(read_csr(CSR_VSISELECT), selects[j]);
            CHECK_EQ(read_csr(CSR_SISELECT), selects[j]);
            EXPECT(HS, CSRR(A0, sregs[i]), CAUSE_ILLEGAL);
            EXPECT(M, CSRR(A0, sregs[i]), CAUSE_ILLEGAL);
            EXPECT(HS, CSRR(A0, sregs[i] + 0x100), CAUSE_ILLEGAL);
            EXPECT(M, CSRR(A0, sregs[i] + 0x100), CAUSE_ILLEGAL);
            EXPECT(VS, CSRR(A0, sregs[i]), CAUSE_ILLEGAL);
        }
}
#endif

CASE("H-013 H-352", "VS accesses siselect and reaches vsiselect; both hold 0 to 0xfff")
{
    if (!has.sscsrind)
        ABSENT("Sscsrind");
    for (u64 value = 1; value < 0x1000; value = value << 1 | 1) {
        note("select", value);
        write_csr(CSR_SISELECT, 0);
        write_in(VS, CSR_SISELECT, value);
        CHECK_NO_TRAP();
        CHECK_EQ(read_csr(CSR_VSISELECT), value);
        CHECK_EQ(read_csr(CSR_SISELECT), 0);
        write_csr(CSR_SISELECT, value >> 1);
        CHECK_EQ(read_in(VS, CSR_SISELECT), value);
        CHECK_EQ(read_csr(CSR_SISELECT), value >> 1);
    }
}
