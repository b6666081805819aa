/*
 * Counters under H: hcounteren, htimedelta, and Sscofpmf's filters (hypervisor.adoc, "Hypervisor
 * Counter-Enable (hcounteren) Register", "Hypervisor Time Delta (htimedelta) Register";
 * machine.adoc, mcounteren; sscofpmf.adoc; shcounterenw.adoc).
 */
#include "expect.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define ALL 0xffffffffUL

static const enum mode all_modes[] = {M, HS, U, VS, VU};

/* Bits of *counteren, or of the counter's number among 32. */
static bool implemented(unsigned counter)
{
    return exists(CSR_CYCLE + counter);
}

/* What reading a counter raises, with its bit in the three registers. */
static u64 counter_cause(enum mode mode, bool m, bool h, bool s)
{
    if (mode == M)
        return PASS;
    if (!m)
        return CAUSE_ILLEGAL;
    if (mode == U && !s)
        return CAUSE_ILLEGAL;
    if (is_virtual(mode) && !h)
        return CAUSE_VIRTUAL;
    if (mode == VU && !s)
        return CAUSE_VIRTUAL;
    return PASS;
}

static void try_counter(unsigned counter, enum mode mode, unsigned bits)
{
    bool m = bits & 1, h = bits & 2, s = bits & 4;
    u64 bit = BIT(counter);

    /* All other bits are the opposite: only the right one may decide. */
    csr_write(CSR_MCOUNTEREN, m ? bit : ALL & ~bit);
    csr_write(CSR_HCOUNTEREN, h ? bit : ALL & ~bit);
    csr_write(CSR_SCOUNTEREN, s ? bit : ALL & ~bit);
    if (m && !(csr_read(CSR_MCOUNTEREN) & bit))
        return; /* read-only zero */
    if (h && !(csr_read(CSR_HCOUNTEREN) & bit))
        return;
    if (s && !(csr_read(CSR_SCOUNTEREN) & bit))
        return;
    note(mode_name(mode), (u64)counter << 8 | bits);
    EXPECT(mode, CSRR(A0, CSR_CYCLE + counter), counter_cause(mode, m, h, s));
}

CASE("H-118 H-119 H-120 H-121 H-122 H-126 H-298 H-340 H-341",
     "each counter in each mode, with each combination of its bits in mcounteren, hcounteren, "
     "scounteren")
{
    for (unsigned counter = 0; counter < 32; counter++) {
        if (!implemented(counter)) {
            for (unsigned m = 0; m < COUNT(all_modes); m++) {
                note(mode_name(all_modes[m]), counter);
                EXPECT(all_modes[m], CSRR(A0, CSR_CYCLE + counter), CAUSE_ILLEGAL);
            }
            continue;
        }
        for (unsigned m = 0; m < COUNT(all_modes); m++)
            for (unsigned bits = 0; bits < 8; bits++)
                try_counter(counter, all_modes[m], bits);
    }
}

CASE("H-125", "writing a counter by its user number is illegal in every mode, whatever the enables")
{
    for (unsigned m = 0; m < COUNT(all_modes); m++)
        for (unsigned open = 0; open < 2; open++) {
            csr_write(CSR_HCOUNTEREN, open ? ALL : 0);
            note(mode_name(all_modes[m]), open);
            probe.a[1] = 0;
            EXPECT(all_modes[m], CSRRW(ZERO, CSR_CYCLE, A1), CAUSE_ILLEGAL);
            EXPECT(all_modes[m], CSRRS(A0, CSR_INSTRET, A1), CAUSE_ILLEGAL);
            EXPECT(all_modes[m], CSRRCI(A0, CSR_TIME, 1), CAUSE_ILLEGAL);
        }
}

CASE("H-117", "hcounteren has 32 bits, and the bit of each counter that counts can be written")
{
    csr_write(CSR_HCOUNTEREN, ~0UL);
    CHECK_BITS(csr_read(CSR_HCOUNTEREN), ~ALL, 0);
    for (unsigned counter = 0; counter < 32; counter++) {
        bool counts = counter < 3 && (counter != 1 || has.time);

        if (counter >= 3 && exists(CSR_HPMCOUNTER3 + counter - 3))
            counts = writable_bits(CSR_MCYCLE + counter) != 0;
        note("counter", counter);
        csr_write(CSR_HCOUNTEREN, BIT(counter));
        CHECK_BITS(csr_read(CSR_HCOUNTEREN), ~BIT(counter), 0);
        if (counts)
            CHECK_EQ(csr_read(CSR_HCOUNTEREN), BIT(counter));
#ifdef HEXT_HOUSE
        CHECK_EQ(csr_read(CSR_HCOUNTEREN), BIT(counter));
#endif
        csr_write(CSR_HCOUNTEREN, ALL & ~BIT(counter));
        CHECK_BITS(csr_read(CSR_HCOUNTEREN), BIT(counter), 0);
    }
    write_in(HS, CSR_HCOUNTEREN, 5);
    CHECK_NO_TRAP();
    CHECK_EQ(csr_read(CSR_HCOUNTEREN), 5);
}

/* ---- htimedelta ---- */

/* TIME read in MODE lies in what the platform counts before and after, plus DELTA. */
static void expect_time(enum mode mode, u64 delta)
{
    u64 first = csr_read(CSR_TIME), got, last;

    got = read_in(mode, CSR_TIME);
    CHECK_NO_TRAP();
    last = csr_read(CSR_TIME);
    CHECK(got - delta >= first && got - delta <= last);
}

CASE("H-127 H-128 H-129 H-367",
     "time in VS and VU is time + htimedelta modulo 2^64, in M, HS and U it is time")
{
    static const u64 deltas[] = {0, 1UL << 40, 0x123456789abcdef0, ~0UL - 1000000000000UL,
                                 1UL << 63, 0x00000000ffffffff, 0xffffffff00000000};

    if (!has.time)
        ABSENT("time CSR");
    for (unsigned i = 0; i < COUNT(deltas); i++) {
        csr_write(CSR_HTIMEDELTA, deltas[i]);
        for (unsigned m = 0; m < COUNT(all_modes); m++) {
            note(mode_name(all_modes[m]), deltas[i]);
            expect_time(all_modes[m], is_virtual(all_modes[m]) ? deltas[i] : 0);
        }
    }
}

CASE("H-130", "htimedelta exists where time does, and has 64 bits")
{
    if (!has.time)
        ABSENT("time CSR");
    CHECK(exists(CSR_HTIMEDELTA));
    CHECK_EQ(writable_bits(CSR_HTIMEDELTA), ~0UL);
    write_in(HS, CSR_HTIMEDELTA, 0xfedcba9876543210);
    CHECK_NO_TRAP();
    CHECK_EQ(csr_read(CSR_HTIMEDELTA), 0xfedcba9876543210);
}

CASE("H-127 H-128", "htimedelta changes no other counter")
{
    u64 before_read, got;

    if (!has.time)
        ABSENT("time CSR");
    csr_write(CSR_HTIMEDELTA, 1UL << 50);
    before_read = csr_read(CSR_CYCLE);
    got = read_in(VS, CSR_CYCLE);
    CHECK(got - before_read < 1UL << 40);
    before_read = csr_read(CSR_INSTRET);
    got = read_in(VU, CSR_INSTRET);
    CHECK(got - before_read < 1UL << 40);
}

/* ---- Sscofpmf ---- */

#define OF BIT(63)
#define MINH BIT(62)
#define SINH BIT(61)
#define UINH BIT(60)
#define VSINH BIT(59)
#define VUINH BIT(58)

CASE("H-339 H-117 H-122",
     "scountovf: in VS a bit shows where mcounteren and hcounteren have it, in HS where "
     "mcounteren has")
{
    if (!has.sscofpmf)
        ABSENT("Sscofpmf");
    for (unsigned counter = 3; counter < 32; counter++) {
        unsigned event = 0x320 + counter;
        u64 bit = BIT(counter), old = read_csr(event);

        write_csr(event, OF);
        if (!(read_csr(event) & OF)) {
            write_csr(event, old);
            continue;
        }
        for (unsigned bits = 0; bits < 4; bits++) {
            note("counter", (u64)counter << 8 | bits);
            csr_write(CSR_MCOUNTEREN, bits & 1 ? bit : ALL & ~bit);
            csr_write(CSR_HCOUNTEREN, bits & 2 ? bit : ALL & ~bit);
            CHECK_EQ(read_in(M, CSR_SCOUNTOVF) & bit, bit);
            CHECK_EQ(read_in(HS, CSR_SCOUNTOVF) & bit, csr_read(CSR_MCOUNTEREN) & bit);
            CHECK_EQ(read_in(VS, CSR_SCOUNTOVF) & bit,
                     csr_read(CSR_MCOUNTEREN) & csr_read(CSR_HCOUNTEREN) & bit);
        }
        write_csr(event, old);
    }
}

CASE("H-117", "the filters VSINH and VUINH of an mhpmevent that has OF can be written")
{
    unsigned counter = 3;

    if (!has.sscofpmf)
        ABSENT("Sscofpmf");
    while (counter < 32 && !writable_bits(0x320 + counter))
        counter++;
    if (counter == 32)
        ABSENT("a programmable counter");
    CHECK_BITS(writable_bits(0x320 + counter), OF | MINH | SINH | UINH | VSINH | VUINH,
               OF | MINH | SINH | UINH | VSINH | VUINH);
}

/* ---- filters by mode: Sscofpmf for programmable counters, Smcntrpmf for instret ---- */

#define FILTERED_CODE 400 /* instructions of the probe that is counted */

static u32 nops[FILTERED_CODE];

/* What COUNTER, an M-level CSR, counts while FILTERED_CODE instructions run in MODE. */
static u64 counted_in(enum mode mode, unsigned counter)
{
    u64 first;

    for (unsigned i = 0; i < FILTERED_CODE; i++)
        nops[i] = NOP;
    place_code(nops, FILTERED_CODE);
    first = counter == CSR_MINSTRET ? csr_read(CSR_MINSTRET) : csr_read(CSR_MCYCLE + 3);
    run_placed(mode);
    return (counter == CSR_MINSTRET ? csr_read(CSR_MINSTRET) : csr_read(CSR_MCYCLE + 3)) - first;
}

/*
 * Each filter alone, and none: the counter then counts the probe in all modes but that of the
 * filter. M-mode's own instructions around the probe are kept out by MINH.
 */
static void expect_filters(unsigned config, u64 event, unsigned counter)
{
    static const u64 filters[] = {0, SINH, UINH, VSINH, VUINH};
    static const enum mode filtered[] = {M, HS, U, VS, VU};
    static const enum mode modes[] = {HS, U, VS, VU};
    u64 around;

    for (unsigned f = 0; f < COUNT(filters); f++)
        for (unsigned m = 0; m < COUNT(modes); m++) {
            u64 count;

            note(mode_name(modes[m]), filters[f]);
            write_csr(config, event | MINH | filters[f]);
            count = counted_in(modes[m], counter);
            if (filtered[f] == modes[m])
                CHECK(count < FILTERED_CODE / 4);
            else
                CHECK(count >= FILTERED_CODE && count < FILTERED_CODE + FILTERED_CODE / 4);
        }
    write_csr(config, event | VSINH | VUINH | SINH | UINH);
    note("M-mode counts", 0);
    counted_in(VS, counter); /* the probe is there, what is around it is the same from now on */
    around = counted_in(VS, counter);
    CHECK(counted_in(M, counter) >= around + FILTERED_CODE / 2);
    write_csr(config, 0);
}

CASE("H-117 H-122",
     "minstret counts in each mode but that of the filter bit in minstretcfg: VS and VU apart "
     "from S and U")
{
    if (!exists(0x322))
        ABSENT("Smcntrpmf");
    expect_filters(0x322, 0, CSR_MINSTRET);
}

#ifdef HEXT_HOUSE
CASE("H-117 H-122",
     "a programmable counter counts instructions in each mode but that of its filter bit")
{
    if (!has.sscofpmf)
        ABSENT("Sscofpmf");
    expect_filters(0x323, 2, CSR_MCYCLE + 3);
}
#endif
