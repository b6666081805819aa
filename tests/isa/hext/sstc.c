/*
 * vstimecmp and the timer interrupt of VS (hypervisor.adoc, "Virtual Supervisor Timer (vstimecmp)
 * Register", henvcfg.STCE, hcounteren.TM; machine.adoc, menvcfg.STCE, mcounteren.TM).
 */
#include "expect.h"

#define TM BIT(1)
#define ALL 0xffffffffUL
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static void need_sstc(void)
{
    if (!has.sstc || !has.time)
        ABSENT("Sstc");
    csr_write(CSR_MENVCFG, ENVCFG_STCE);
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
}

/* Accesses of stimecmp (own: by its number; else vstimecmp) in MODE with the four enables. */
static u64 stimecmp_cause(enum mode mode, bool vs_number, unsigned bits)
{
    bool m_open = (bits & 1) && (bits & 2), h_open = (bits & 4) && (bits & 8);

    if (mode == M)
        return PASS;
    if (mode == U || !m_open)
        return CAUSE_ILLEGAL;
    if (mode == HS)
        return PASS;
    if (vs_number || mode == VU || !h_open)
        return CAUSE_VIRTUAL;
    return PASS;
}

CASE("H-116 H-123 H-238 H-241 H-242 H-342 H-101",
     "stimecmp and vstimecmp in each mode, by menvcfg.STCE, mcounteren.TM, henvcfg.STCE, "
     "hcounteren.TM")
{
    static const enum mode modes[] = {M, HS, U, VS, VU};

    need_sstc();
    for (unsigned bits = 0; bits < 16; bits++) {
        csr_write(CSR_MENVCFG, bits & 1 ? ENVCFG_STCE : ~ENVCFG_STCE);
        csr_write(CSR_MCOUNTEREN, bits & 2 ? TM : ALL & ~TM);
        csr_write(CSR_HENVCFG, bits & 4 ? ENVCFG_STCE : ~ENVCFG_STCE);
        csr_write(CSR_HCOUNTEREN, bits & 8 ? TM : ALL & ~TM);
        for (unsigned s = 0; s < 2; s++) {
            csr_write(CSR_SCOUNTEREN, s ? ALL : 0);
            for (unsigned m = 0; m < COUNT(modes); m++) {
                note(mode_name(modes[m]), bits);
                probe.a[1] = ~0UL;
                EXPECT(modes[m], CSRR(A0, CSR_STIMECMP), stimecmp_cause(modes[m], false, bits));
                EXPECT(modes[m], CSRRW(ZERO, CSR_STIMECMP, A1),
                       stimecmp_cause(modes[m], false, bits));
                EXPECT(modes[m], CSRR(A0, CSR_VSTIMECMP), stimecmp_cause(modes[m], true, bits));
                EXPECT(modes[m], CSRRW(ZERO, CSR_VSTIMECMP, A1),
                       stimecmp_cause(modes[m], true, bits));
            }
        }
    }
}

CASE("H-238", "stimecmp in VS is vstimecmp; HS has both, and each has 64 bits")
{
    need_sstc();
    csr_write(CSR_STIMECMP, 0xffffffff12345678);
    csr_write(CSR_VSTIMECMP, 0xfffffffe9abcdef0);
    CHECK_EQ(read_in(VS, CSR_STIMECMP), 0xfffffffe9abcdef0);
    CHECK_EQ(read_in(HS, CSR_STIMECMP), 0xffffffff12345678);
    CHECK_EQ(read_in(HS, CSR_VSTIMECMP), 0xfffffffe9abcdef0);
    write_in(VS, CSR_STIMECMP, 0xfffffff555555555);
    CHECK_NO_TRAP();
    CHECK_EQ(csr_read(CSR_VSTIMECMP), 0xfffffff555555555);
    CHECK_EQ(csr_read(CSR_STIMECMP), 0xffffffff12345678);
    write_in(HS, CSR_VSTIMECMP, 0xffffffff00000000);
    CHECK_EQ(csr_read(CSR_VSTIMECMP), 0xffffffff00000000);
    CHECK_EQ(csr_read(CSR_STIMECMP), 0xffffffff12345678);
    CHECK_EQ(writable_bits(CSR_VSTIMECMP), ~0UL);
}

/* hip.VSTIP, given a moment to follow. */
static bool vstip(bool wanted)
{
    for (unsigned i = 0; i < 1000; i++)
        if (((csr_read(CSR_HIP) & BIT(IRQ_VSTI)) != 0) == wanted)
            break;
    return csr_read(CSR_HIP) & BIT(IRQ_VSTI);
}

/* sip.STIP likewise. */
static bool stip(bool wanted)
{
    for (unsigned i = 0; i < 1000; i++)
        if (((csr_read(CSR_SIP) & BIT(IRQ_STI)) != 0) == wanted)
            break;
    return csr_read(CSR_SIP) & BIT(IRQ_STI);
}

CASE("H-239 H-075 H-090", "hip.VSTIP is time + htimedelta >= vstimecmp, unsigned, also while V=0")
{
    static const struct {
        u64 delta, distance; /* vstimecmp = time + delta + distance */
        bool pending;
    } steps[] = {
        {0, 0, true}, {0, 1UL << 40, false}, {0, -1UL, true}, {1UL << 45, 0, true},
        {1UL << 45, 1UL << 40, false}, {1UL << 45, -(1UL << 44), true},
        {1UL << 63, 1UL << 40, false}, {1UL << 63, -(1UL << 40), true},
        {1UL << 62, 1UL << 62, false},
    };

    need_sstc();
    for (unsigned i = 0; i < COUNT(steps); i++) {
        note("step", i);
        csr_write(CSR_HTIMEDELTA, steps[i].delta);
        csr_write(CSR_VSTIMECMP, csr_read(CSR_TIME) + steps[i].delta + steps[i].distance);
        CHECK_EQ(vstip(steps[i].pending), steps[i].pending);
        CHECK_BITS(csr_read(CSR_MIP) >> IRQ_VSTI, 1, steps[i].pending);
    }
}

CASE("H-239 H-127", "changing htimedelta or vstimecmp raises and clears VSTIP")
{
    need_sstc();
    csr_write(CSR_VSTIMECMP, 1UL << 50);
    csr_write(CSR_HTIMEDELTA, 0);
    CHECK(!vstip(false));
    csr_write(CSR_HTIMEDELTA, 1UL << 51);
    CHECK(vstip(true));
    csr_write(CSR_HTIMEDELTA, -(csr_read(CSR_TIME)) + 1000); /* guest time starts anew */
    CHECK(!vstip(false));
    csr_write(CSR_VSTIMECMP, 0);
    CHECK(vstip(true));
    csr_write(CSR_VSTIMECMP, ~0UL);
    CHECK(!vstip(false));
    write_in(VS, CSR_STIMECMP, 0);
    CHECK(vstip(true));
    write_in(VS, CSR_STIMECMP, ~0UL);
    CHECK(!vstip(false));
}

CASE("H-239 H-090", "VSTIP comes by the passing of time, without a write")
{
    u64 end, pending;

    need_sstc();
    csr_write(CSR_HTIMEDELTA, 1UL << 40);
    csr_write(CSR_VSTIMECMP, csr_read(CSR_TIME) + (1UL << 40) + 100000);
    pending = csr_read(CSR_HIP) & BIT(IRQ_VSTI);
    CHECK(!pending || csr_read(CSR_TIME) + (1UL << 40) >= csr_read(CSR_VSTIMECMP));
    end = csr_read(CSR_TIME) + 2000000;
    while (csr_read(CSR_TIME) < end && !(csr_read(CSR_HIP) & BIT(IRQ_VSTI)))
        ;
    CHECK(csr_read(CSR_HIP) & BIT(IRQ_VSTI));
    CHECK(csr_read(CSR_TIME) + (1UL << 40) >= csr_read(CSR_VSTIMECMP));
}

CASE("H-075", "hip.VSTIP is hvip.VSTIP or the comparator")
{
    need_sstc();
    for (unsigned bits = 0; bits < 4; bits++) {
        note("hvip, comparator", bits);
        csr_write(CSR_HVIP, bits & 1 ? BIT(IRQ_VSTI) : 0);
        csr_write(CSR_VSTIMECMP, bits & 2 ? 0 : ~0UL);
        CHECK_EQ(vstip(bits != 0), bits != 0);
        CHECK_BITS(csr_read(CSR_HVIP), BIT(IRQ_VSTI), bits & 1 ? BIT(IRQ_VSTI) : 0);
    }
}

CASE("H-116 H-240", "henvcfg.STCE = 0 or menvcfg.STCE = 0: VSTIP is hvip.VSTIP alone")
{
    need_sstc();
    csr_write(CSR_VSTIMECMP, 0);
    CHECK(vstip(true));
    csr_write(CSR_HENVCFG, 0);
    CHECK(!vstip(false));
    csr_write(CSR_HVIP, BIT(IRQ_VSTI));
    CHECK(vstip(true));
    csr_write(CSR_HVIP, 0);
    CHECK(!vstip(false));
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    CHECK(vstip(true));
    csr_write(CSR_MENVCFG, 0);
    CHECK(!vstip(false));
    csr_write(CSR_MENVCFG, ENVCFG_STCE);
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    CHECK(vstip(true));
}

CASE("H-116 H-123", "hcounteren.TM closes stimecmp to the guest and does not stop the timer")
{
    need_sstc();
    csr_write(CSR_HCOUNTEREN, 0);
    csr_write(CSR_MCOUNTEREN, 0);
    csr_write(CSR_VSTIMECMP, 0);
    CHECK(vstip(true));
}

CASE("H-239 H-301 H-065",
     "the timer interrupt of VS is taken with code 5 where hideleg says so, else with 6 in HS")
{
    need_sstc();
    csr_write(CSR_VSTIMECMP, 0);
    csr_write(CSR_HIE, BIT(IRQ_VSTI));
    vstip(true);
    csr_write(CSR_HIDELEG, BIT(IRQ_VSTI));
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    run(VS, NOP);
    CHECK_TRAP(VS, INTERRUPT(IRQ_STI));
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL);
    run(VS, NOP);
    CHECK_NO_TRAP();
    run(VU, NOP);
    CHECK_TRAP(VS, INTERRUPT(IRQ_STI));
    CHECK_EQ(read_in(VS, CSR_SIP), BIT(IRQ_STI));
    write_in(VS, CSR_SIP, 0);
    CHECK_EQ(read_in(VS, CSR_SIP), BIT(IRQ_STI));
    csr_write(CSR_HIDELEG, 0);
    run(VS, NOP);
    CHECK_TRAP(HS, INTERRUPT(IRQ_VSTI));
}

CASE("H-239 H-238", "stimecmp of HS and vstimecmp do not touch each other's pending bit")
{
    need_sstc();
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_STIMECMP, 0);
    CHECK(!vstip(false));
    CHECK(stip(true));
    csr_write(CSR_STIMECMP, ~0UL);
    csr_write(CSR_VSTIMECMP, 0);
    CHECK(vstip(true));
    CHECK(!stip(false));
    csr_write(CSR_STIMECMP, csr_read(CSR_TIME) + (1UL << 40));
    csr_write(CSR_HTIMEDELTA, 1UL << 50);
    CHECK(!stip(false));
}

CASE("H-127 H-129 H-239",
     "a guest timer interrupt is taken while VS runs, at vstimecmp of its own time, also with "
     "a negative delta")
{
    for (unsigned negative = 0; negative < 2; negative++) {
        u64 delta;

        note("negative", negative);
        need_sstc();
        delta = negative ? -csr_read(CSR_TIME) : 1UL << 44;
        csr_write(CSR_HTIMEDELTA, delta);
        csr_write(CSR_VSTIMECMP, csr_read(CSR_TIME) + delta + 5000);
        csr_write(CSR_HIDELEG, BIT(IRQ_VSTI));
        csr_write(CSR_HIE, BIT(IRQ_VSTI));
        csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
        set_mtimecmp(get_mtime() + 50000000); /* should it never come */
        csr_set(CSR_MIE, BIT(IRQ_MTI));
        run(VS, 0x0000006f); /* j . */
        CHECK_TRAP(VS, INTERRUPT(IRQ_STI));
        CHECK(csr_read(CSR_TIME) + delta >= csr_read(CSR_VSTIMECMP));
        csr_write(CSR_VSTIMECMP, ~0UL);
        csr_write(CSR_MIE, 0);
        set_mtimecmp(~0UL);
    }
}
