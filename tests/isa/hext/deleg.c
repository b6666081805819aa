/*
 * Delegation of exceptions, and what a trap writes at each level (hypervisor.adoc, "Hypervisor Trap
 * Delegation (hedeleg and hideleg) Registers", "Trap Entry", "Trap Cause Codes").
 */
#include "expect.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define HEDELEG_WRITABLE (MASK(8, 1) | BIT(12) | BIT(13) | BIT(15) | BIT(18) | BIT(19))
#define HEDELEG_ZERO (BIT(9) | BIT(10) | BIT(11) | BIT(16) | MASK(23, 20))

CASE("H-052 H-053 H-054 H-068 H-069",
     "each bit of hedeleg is writable or read-only zero, as the table says")
{
    for (unsigned i = 0; i < 64; i++) {
        u64 got;

        note("bit", i);
        csr_write(CSR_HEDELEG, BIT(i));
        got = csr_read(CSR_HEDELEG);
        CHECK_BITS(got, ~BIT(i), 0);
        if (HEDELEG_WRITABLE & BIT(i))
            CHECK_EQ(got, BIT(i));
        if (HEDELEG_ZERO & BIT(i))
            CHECK_EQ(got, 0);
        csr_write(CSR_HEDELEG, ~BIT(i));
        CHECK_BITS(csr_read(CSR_HEDELEG), BIT(i), 0);
    }
    note(0, 0);
    csr_write(CSR_HEDELEG, ~0UL);
    CHECK_BITS(csr_read(CSR_HEDELEG), HEDELEG_WRITABLE | HEDELEG_ZERO, HEDELEG_WRITABLE);
}

#ifdef HEXT_HOUSE
CASE("H-052 H-054", "hedeleg: the bits of reserved causes are zero")
{
    csr_write(CSR_HEDELEG, ~0UL);
    CHECK_BITS(csr_read(CSR_HEDELEG), BIT(14) | BIT(17) | MASK(63, 24), 0);
}
#endif

CASE("H-052", "HS writes hedeleg and hideleg, too")
{
    csr_write(CSR_MIDELEG, ~0UL);
    write_in(HS, CSR_HEDELEG, HEDELEG_WRITABLE);
    CHECK_NO_TRAP();
    CHECK_EQ(csr_read(CSR_HEDELEG), HEDELEG_WRITABLE);
    write_in(HS, CSR_HIDELEG, VS_IRQS);
    CHECK_NO_TRAP();
    CHECK_EQ(csr_read(CSR_HIDELEG), VS_IRQS);
    CHECK_EQ(read_in(HS, CSR_HIDELEG), VS_IRQS);
}

CASE("H-060 H-061 H-062 H-063 H-064",
     "hideleg: bits 10, 6, 2 writable; 12, 9, 5, 1 and those of M zero; 13 with Shlcofideleg")
{
    for (unsigned all = 0; all < 2; all++) {
        csr_write(CSR_MIDELEG, all ? ~0UL : 0);
        for (unsigned i = 0; i < 14; i++) {
            bool writable = (VS_IRQS & BIT(i)) || (i == IRQ_LCOFI && has.shlcofideleg && all);

            note("bit", i);
            csr_write(CSR_HIDELEG, BIT(i));
            CHECK_BITS(csr_read(CSR_HIDELEG), 0x3fff, writable ? BIT(i) : 0);
            csr_write(CSR_HIDELEG, 0x3fff & ~BIT(i));
            CHECK_BITS(csr_read(CSR_HIDELEG), BIT(i), 0);
        }
        csr_write(CSR_HIDELEG, ~0UL);
        CHECK_BITS(csr_read(CSR_HIDELEG), ~csr_read(CSR_MIDELEG), 0);
#ifdef HEXT_HOUSE
        CHECK_BITS(csr_read(CSR_HIDELEG), MASK(63, 14), 0);
#endif
        csr_write(CSR_HIDELEG, 0);
    }
}

CASE("H-007", "medeleg: bits 10, 20 to 23 can be written, 11 and 16 not")
{
    /* WARL: a hart that lacks one of the first is legal, but no hypervisor of today runs on it. */
    static const unsigned wanted[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 15, 20, 21, 22, 23};

    for (unsigned i = 0; i < COUNT(wanted); i++) {
        note("bit", wanted[i]);
        csr_write(CSR_MEDELEG, BIT(wanted[i]));
        CHECK_EQ(csr_read(CSR_MEDELEG), BIT(wanted[i]));
    }
    note(0, 0);
    csr_write(CSR_MEDELEG, ~0UL);
    CHECK_BITS(csr_read(CSR_MEDELEG), BIT(11), 0);
#ifdef HEXT_HOUSE
    CHECK_BITS(csr_read(CSR_MEDELEG), BIT(0) | BIT(14) | BIT(16) | BIT(17) | MASK(63, 24),
               csr_read(CSR_MEDELEG) & BIT(0));
#endif
    csr_write(CSR_MEDELEG, 0);
    CHECK_EQ(csr_read(CSR_MEDELEG), 0);
}

CASE("H-293 H-097", "mideleg: bits 10, 6, 2 are read-only one, 12 as well when GEILEN is not zero")
{
    u64 fixed = VS_IRQS | (has.geilen ? BIT(IRQ_SGEI) : 0), mask = fixed;

#ifdef HEXT_HOUSE
    mask |= BIT(IRQ_SGEI); /* no guest external interrupts: zero */
#endif
    csr_write(CSR_MIDELEG, 0);
    CHECK_BITS(csr_read(CSR_MIDELEG), mask, fixed);
    csr_write(CSR_MIDELEG, ~0UL);
    CHECK_BITS(csr_read(CSR_MIDELEG), mask, fixed);
    CHECK_BITS(csr_read(CSR_MIDELEG), BIT(IRQ_MSI) | BIT(IRQ_MTI) | BIT(IRQ_MEI), 0);
    CHECK_BITS(csr_read(CSR_MIDELEG), BIT(IRQ_SSI) | BIT(IRQ_STI) | BIT(IRQ_SEI),
               BIT(IRQ_SSI) | BIT(IRQ_STI) | BIT(IRQ_SEI));
}

/* ---- every exception from every mode to every level ---- */

#define ANY_MODE 0x1b /* U, HS, VU, VS as bits of enum mode */
#define V_MODES (BIT(VU) | BIT(VS))

static const struct exception {
    u64 cause;
    u32 insn;        /* with a1 = NOWHERE */
    unsigned modes;
    unsigned flags;  /* of expect_trap */
    char tval;       /* 'a' the address, 'i' the instruction, '0' zero, 'p' zero or the pc */
} exceptions[] = {
    {CAUSE_ILLEGAL, CSRR(A0, CSR_MSCRATCH), ANY_MODE, 0, 'i'},
    {CAUSE_ILLEGAL, 0x00000000, ANY_MODE, 0, 'c'},
    {CAUSE_BREAKPOINT, EBREAK, ANY_MODE, 0, 'p'},
    {CAUSE_BREAKPOINT, 0x9002 /* c.ebreak */, ANY_MODE, 0, 'p'},
    {CAUSE_LOAD_ACCESS, LW(A0, A1, 0), ANY_MODE, TINST_ANY, 'a'},
    {CAUSE_LOAD_ACCESS, LR_D(A0, A1), ANY_MODE, TINST_ANY, 'a'},
    {CAUSE_STORE_ACCESS, SB(A0, A1, 0), ANY_MODE, TINST_ANY, 'a'},
    {CAUSE_STORE_ACCESS, AMOADD_D(A0, A1, A2), ANY_MODE, TINST_ANY, 'a'},
    {CAUSE_STORE_ACCESS, SC_D(A0, A1, A2), ANY_MODE, TINST_ANY, 'a'},
    {CAUSE_FETCH_ACCESS, JALR(RA, A1), ANY_MODE, 0, 'a'},
    {CAUSE_ECALL_U, ECALL, BIT(U) | BIT(VU), 0, '0'},
    {CAUSE_ECALL_HS, ECALL, BIT(HS), 0, '0'},
    {CAUSE_ECALL_VS, ECALL, BIT(VS), 0, '0'},
    {CAUSE_VIRTUAL, CSRR(A0, CSR_HSTATUS), V_MODES, 0, 'i'},
    {CAUSE_VIRTUAL, CSRR(A0, CSR_SSCRATCH), BIT(VU), 0, 'i'},
};

static u64 exception_tval(const struct exception *exception, unsigned *flags)
{
    *flags = exception->flags;
    switch (exception->tval) {
    case 'a':
        return NOWHERE;
    case 'i':
    case 'c':
#ifndef HEXT_HOUSE
        *flags |= TVAL_OR_ZERO;
#endif
        return exception->insn;
    case 'p':
#ifndef HEXT_HOUSE
        *flags |= TVAL_OR_ZERO;
        return probe_pc();
#else
        return 0;
#endif
    default:
        return 0;
    }
}

/* SIE and SPIE of both levels as the bits say; a1 = NOWHERE. */
static void prepare(unsigned bits)
{
    u64 own = (bits & 1 ? STATUS_SIE : 0) | (bits & 2 ? STATUS_SPIE : 0) |
              (bits & 2 ? 0 : STATUS_SPP);

    seed_traps();
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | own | (bits & 1 ? STATUS_GVA : 0));
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | own | STATUS_SUM);
    csr_write(CSR_HSTATUS, (bits & 1 ? HSTATUS_GVA | HSTATUS_SPV : HSTATUS_SPVP) | HSTATUS_HU);
    probe.a[1] = NOWHERE;
}

static void expect_exception(const struct exception *exception, enum mode from, enum mode to)
{
    for (unsigned bits = 0; bits < 4; bits++) {
        unsigned flags;
        u64 tval = exception_tval(exception, &flags);

        prepare(bits);
        run(from, exception->insn);
        expect_trap(to, exception->cause,
                    exception->cause == CAUSE_FETCH_ACCESS ? NOWHERE : probe_pc(), tval, flags,
                    __LINE__);
        CHECK(!trap.taken || trap.from == from);
    }
}

static const enum mode modes[] = {U, HS, VU, VS};

/* All exceptions with the delegation registers set by `medeleg` and `hedeleg` for each cause. */
static void expect_all(bool medeleg, bool hedeleg)
{
    for (unsigned i = 0; i < COUNT(exceptions); i++)
        for (unsigned m = 0; m < COUNT(modes); m++) {
            const struct exception *exception = &exceptions[i];
            u64 bit = BIT(exception->cause);
            bool delegated = hedeleg && is_virtual(modes[m]) && (HEDELEG_WRITABLE & bit);

            if (!(exception->modes & BIT(modes[m])))
                continue;
            note(mode_name(modes[m]), exception->insn);
            csr_write(CSR_MEDELEG, medeleg ? bit : 0);
            csr_write(CSR_HEDELEG, hedeleg ? ~0UL : 0);
            expect_exception(exception, modes[m], !medeleg ? M : delegated ? VS : HS);
        }
}

CASE("H-299 H-284 H-319 H-301 H-133 H-158 H-160",
     "exceptions that are not delegated go to M with all that this writes")
{
    expect_all(false, false);
}

CASE("H-055", "hedeleg without medeleg delegates nothing")
{
    expect_all(false, true);
}

CASE("H-300 H-036 H-037 H-302 H-294 H-139 H-319 H-133 H-158 H-160 H-303 H-224 H-317",
     "medeleg alone: exceptions go to HS with all that this writes, and leave the VS CSRs "
     "alone")
{
    expect_all(true, false);
}

CASE("H-301 H-056 H-057 H-058 H-067 H-068 H-069 H-070 H-140 H-327",
     "medeleg and hedeleg: exceptions of a guest go to VS, but not 10 and 22; those of HS and "
     "U go to HS")
{
    expect_all(true, true);
}

CASE("H-055 H-057", "only the bit of the very cause delegates, in medeleg and in hedeleg")
{
    for (unsigned i = 0; i < COUNT(exceptions); i++) {
        const struct exception *exception = &exceptions[i];
        u64 bit = BIT(exception->cause), exits = BIT(8) | BIT(9) | BIT(10) | BIT(2) | BIT(3);

        if (!(exception->modes & BIT(VU)))
            continue;
        note("instruction", exception->insn);
        csr_write(CSR_MEDELEG, ~(bit | (exits & ~BIT(2)) | (bit == BIT(2) ? 0 : BIT(2))));
        csr_write(CSR_HEDELEG, ~0UL);
        expect_exception(exception, VU, M);
        csr_write(CSR_MEDELEG, bit);
        csr_write(CSR_HEDELEG, ~bit);
        expect_exception(exception, VU, HS);
    }
}

CASE("H-329 H-326", "tval of a compressed illegal instruction is its 16 bits")
{
    static const u32 insns[] = {0x0000, 0x8002 /* c.jr x0 */, 0x2000 /* c.fld, FS off */};
    static const enum mode to[] = {M, HS, VS};

    for (unsigned i = 0; i < COUNT(insns); i++)
        for (unsigned t = 0; t < COUNT(to); t++) {
            note(mode_name(to[t]), insns[i]);
            delegate(CAUSE_ILLEGAL, to[t]);
            csr_write(CSR_MSTATUS, 0);
            csr_write(CSR_VSSTATUS, 0);
            run(VS, insns[i]);
            CHECK_TRAP(to[t], CAUSE_ILLEGAL);
#ifndef HEXT_HOUSE
            if (trap.tval == 0)
                continue;
#endif
            CHECK_EQ(trap.tval, insns[i]);
        }
}

CASE("H-326 H-158",
     "tval of a virtual instruction is the instruction, tval2 and tinst are zero, in M and in "
     "HS")
{
    static const u32 insns[] = {CSRR(A0, CSR_HSTATUS), HLV_W(A0, A1), HFENCE_GVMA(0, 0), SRET,
                                SFENCE_VMA(0, 0), CSRRWI(T0, CSR_SSCRATCH, 9)};
    static const enum mode to[] = {M, HS};

    for (unsigned i = 0; i < COUNT(insns); i++)
        for (unsigned t = 0; t < COUNT(to); t++) {
            note(mode_name(to[t]), insns[i]);
            delegate(CAUSE_VIRTUAL, to[t]);
            seed_traps();
            csr_write(CSR_HSTATUS, HSTATUS_GVA);
            run(VU, insns[i]);
#ifdef HEXT_HOUSE
            EXPECT_TRAP(to[t], CAUSE_VIRTUAL, insns[i], 0);
#else
            EXPECT_TRAP(to[t], CAUSE_VIRTUAL, insns[i], TVAL_OR_ZERO);
#endif
        }
}

CASE("H-305", "a trap in M stays in M whatever is delegated")
{
    static const u32 insns[] = {0x00000000, LW(A0, A1, 0), SD(A0, A1, 0), CSRR(A0, 0x6ff),
                                HLV_D(A0, A1), HSV_B(A0, A1)};
    static const u64 causes[] = {CAUSE_ILLEGAL, CAUSE_LOAD_ACCESS, CAUSE_STORE_ACCESS,
                                 CAUSE_ILLEGAL, CAUSE_LOAD_ACCESS, CAUSE_STORE_ACCESS};

    csr_write(CSR_MEDELEG, ~0UL);
    csr_write(CSR_HEDELEG, ~0UL);
    for (unsigned i = 0; i < COUNT(insns); i++) {
        note("instruction", insns[i]);
        seed_traps();
        csr_write(CSR_HSTATUS, HSTATUS_SPVP);
        probe.a[1] = NOWHERE;
        run(M, insns[i]);
        CHECK_TRAP(M, causes[i]);
        CHECK_BITS(trap.after.mstatus, STATUS_MPV | STATUS_MPP, STATUS_MPP);
        CHECK_EQ(trap.tval2, 0);
        expect_hs_untouched(__LINE__);
        expect_vs_untouched(__LINE__);
    }
    run(M, ECALL);
    CHECK_TRAP(M, CAUSE_ECALL_M);
}

CASE("H-304", "a trap of HS after one of a guest keeps SPVP and clears SPV")
{
    csr_write(CSR_MEDELEG, BIT(CAUSE_ILLEGAL));
    run(VS, CSRR(A0, CSR_MSCRATCH));
    CHECK_TRAP(HS, CAUSE_ILLEGAL);
    CHECK_BITS(trap.after.hstatus, HSTATUS_SPV | HSTATUS_SPVP, HSTATUS_SPV | HSTATUS_SPVP);
    run(HS, CSRR(A0, CSR_MSCRATCH));
    CHECK_TRAP(HS, CAUSE_ILLEGAL);
    CHECK_BITS(trap.after.hstatus, HSTATUS_SPV | HSTATUS_SPVP, HSTATUS_SPVP);
    run(VU, CSRR(A0, CSR_MSCRATCH));
    CHECK_BITS(trap.after.hstatus, HSTATUS_SPV | HSTATUS_SPVP, HSTATUS_SPV);
    run(U, CSRR(A0, CSR_MSCRATCH));
    CHECK_BITS(trap.after.hstatus, HSTATUS_SPV | HSTATUS_SPVP, 0);
}

/* Loads and atomics of a guest fault with causes of their kind. */
CASE("H-321", "LR raises load faults; SC, AMOs and stores raise store faults, also in a guest")
{
    static const struct {
        u32 insn;
        u64 cause;
    } accesses[] = {
        {LB(A0, A1, 0), 5}, {LHU(A0, A1, 0), 5}, {LD(A0, A1, 0), 5}, {LR_W(A0, A1), 5},
        {LR_D(A0, A1), 5}, {SC_W(A0, A1, A2), 7}, {AMOSWAP_D(A0, A1, A2), 7},
        {AMOADD_W(ZERO, A1, A2), 7}, {SW(A0, A1, 0), 7},
    };

    for (unsigned i = 0; i < COUNT(accesses); i++)
        for (unsigned m = 0; m < COUNT(modes); m++) {
            note(mode_name(modes[m]), accesses[i].insn);
            probe.a[1] = NOWHERE;
            run(modes[m], accesses[i].insn);
            CHECK_TRAP(M, accesses[i].cause);
            CHECK_EQ(trap.tval, NOWHERE);
        }
}

CASE("H-039 H-159 H-321 H-323",
     "misaligned atomics: misaligned or access fault of their kind, at the address, GVA as for "
     "other accesses")
{
    static const struct {
        u32 insn;
        u64 misaligned, access;
    } atomics[] = {
        {LR_D(A0, A1), CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS},
        {LR_W(A0, A1), CAUSE_LOAD_MISALIGNED, CAUSE_LOAD_ACCESS},
        {SC_D(A0, A1, A2), CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS},
        {SC_W(A0, A1, A2), CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS},
        {AMOADD_D(A0, A1, A2), CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS},
        {AMOADD_W(A0, A1, A2), CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS},
    };
    static const enum mode to[] = {M, HS, VS};
    static u64 cells[16];
    /* Across a doubleword of 64 bytes, so that no atomicity granule (Zama16b) has all of it. */
    u64 address = (((u64)cells + 63) & ~63UL) + 62;

    for (unsigned i = 0; i < COUNT(atomics); i++)
        for (unsigned m = 0; m < COUNT(modes); m++)
            for (unsigned t = 0; t < COUNT(to); t++) {
                u64 cause = atomics[i].misaligned;

                if (to[t] == VS && !is_virtual(modes[m]))
                    continue;
                note(mode_name(modes[m]), atomics[i].insn);
                prepare(t);
                delegate(atomics[i].misaligned, to[t]);
                delegate(atomics[i].access, to[t]);
                probe.a[1] = address;
                run(modes[m], atomics[i].insn);
                if (trap.cause == atomics[i].access)
                    cause = trap.cause;
                EXPECT_TRAP(to[t], cause, address, TINST_ANY);
            }
}

/* ---- vstvec ---- */

CASE("H-232", "exceptions go to the base of vstvec in vectored mode, too")
{
    delegate(CAUSE_ILLEGAL, VS);
    for (unsigned mode = 0; mode < 2; mode++) {
        probe.vstvec_mode = mode;
        probe.stvec_mode = !mode;
        run(VS, CSRR(A0, CSR_MSCRATCH));
        CHECK_TRAP(VS, CAUSE_ILLEGAL);
        CHECK_EQ(trap.vector, 0);
    }
}

CASE("H-323", "an illegal instruction has priority over virtual: a write to a read-only H CSR")
{
    EXPECT(VS, CSRRWI(ZERO, CSR_HGEIP, 1), CAUSE_ILLEGAL);
    EXPECT(VU, CSRRWI(ZERO, CSR_HGEIP, 1), CAUSE_ILLEGAL);
}
