/*
 * Which interrupt is taken where, with what cause, and in which order (hypervisor.adoc, "Hypervisor
 * Interrupt (hvip, hip, and hie) Registers", "Trap Entry"; machine.adoc and supervisor.adoc on
 * mip, mie and sip, sie).
 */
#include "expect.h"
#include "irq.h"

#define S_IRQS (BIT(IRQ_SSI) | BIT(IRQ_STI) | BIT(IRQ_SEI) | (has.sscofpmf ? BIT(IRQ_LCOFI) : 0))
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static bool is_vs_irq(unsigned irq)
{
    return VS_IRQS & BIT(irq);
}

static bool is_m_irq(unsigned irq)
{
    return irq == IRQ_MSI || irq == IRQ_MTI || irq == IRQ_MEI;
}

/* Level that takes the interrupt, from the delegation registers. */
static enum mode destination(unsigned irq)
{
    if (!(csr_read(CSR_MIDELEG) & BIT(irq)))
        return M;
    return csr_read(CSR_HIDELEG) & BIT(irq) ? VS : HS;
}

/* Whether an enabled, pending interrupt for TO interrupts MODE. */
static bool taken_in(enum mode mode, enum mode to, bool mie, bool sie, bool vsie)
{
    switch (to) {
    case M:
        return mode != M || mie;
    case HS:
        return mode == HS ? sie : mode != M;
    default:
        return mode == VS ? vsie : mode == VU;
    }
}

/* Code for VS: translated down by one for the VS-level interrupts. */
static u64 code_of(unsigned irq, enum mode to)
{
    return INTERRUPT(to == VS && is_vs_irq(irq) ? irq - 1 : irq);
}

/* One interrupt alone, in one mode, with the three global enables as the bits say. */
static void try_irq(unsigned irq, enum mode mode, unsigned enables)
{
    bool mie = enables & 1, sie = enables & 2, vsie = enables & 4;
    enum mode to = destination(irq);

    seed_traps();
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | (sie ? STATUS_SIE : 0));
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | (vsie ? STATUS_SIE : 0));
    csr_write(CSR_HSTATUS, HSTATUS_GVA);
    csr_write(CSR_MIE, BIT(irq));
    probe.mie = mie;
    run(mode, NOP);
    if (!taken_in(mode, to, mie, sie, vsie)) {
        CHECK_NO_TRAP();
    } else {
        EXPECT_TRAP(to, code_of(irq, to), 0, 0);
        CHECK_EQ(trap.from, mode);
    }
    csr_write(CSR_MIE, 0);
}

static void try_everywhere(unsigned irq)
{
    static const enum mode modes[] = {U, HS, M, VU, VS};

    for (unsigned m = 0; m < COUNT(modes); m++)
        for (unsigned enables = 0; enables < 8; enables++) {
            note(mode_name(modes[m]), (u64)irq << 8 | enables);
            try_irq(irq, modes[m], enables);
        }
}

CASE("H-009 H-085 H-089 H-299 H-330 H-142",
     "M- and S-level interrupts that are not delegated: to M, from each mode, by MIE")
{
    prepare_irqs();
    csr_write(CSR_MIDELEG, 0);
    for (unsigned i = 0; i < IRQ_COUNT; i++) {
        if (is_vs_irq(irqs[i]))
            continue;
        raise_irq(irqs[i], true);
        try_everywhere(irqs[i]);
        raise_irq(irqs[i], false);
    }
}

CASE("H-085 H-086 H-300 H-330 H-142 H-322 H-139 H-041",
     "S-level interrupts delegated to HS: taken in HS by SIE, in U, VU and VS always")
{
    prepare_irqs();
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HIDELEG, VS_IRQS);
    for (unsigned i = 0; i < IRQ_COUNT; i++) {
        if (!(S_IRQS & BIT(irqs[i])))
            continue;
        raise_irq(irqs[i], true);
        try_everywhere(irqs[i]);
        raise_irq(irqs[i], false);
    }
}

CASE("H-066 H-085 H-087 H-322 H-142 H-072",
     "VS-level interrupts without hideleg: to HS with codes 2, 6, 10, in HS by SIE")
{
    prepare_irqs();
    for (unsigned i = 0; i < IRQ_COUNT; i++) {
        if (!is_vs_irq(irqs[i]))
            continue;
        csr_write(CSR_HIDELEG, VS_IRQS & ~BIT(irqs[i]));
        raise_irq(irqs[i], true);
        try_everywhere(irqs[i]);
        raise_irq(irqs[i], false);
    }
}

CASE("H-065 H-009 H-223 H-301 H-057 H-058 H-234",
     "VS-level interrupts with hideleg: to VS with codes 1, 5, 9, in VS by vsstatus.SIE, never "
     "with V=0")
{
    prepare_irqs();
    for (unsigned i = 0; i < IRQ_COUNT; i++) {
        if (!is_vs_irq(irqs[i]))
            continue;
        csr_write(CSR_HIDELEG, BIT(irqs[i]));
        raise_irq(irqs[i], true);
        try_everywhere(irqs[i]);
        raise_irq(irqs[i], false);
    }
}

CASE("H-063 H-229", "LCOFI with hideleg: to VS with code 13")
{
    if (!has.shlcofideleg)
        ABSENT("Shlcofideleg");
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HIDELEG, BIT(IRQ_LCOFI));
    raise_irq(IRQ_LCOFI, true);
    try_everywhere(IRQ_LCOFI);
    raise_irq(IRQ_LCOFI, false);
}

CASE("H-085 H-353",
     "an interrupt that is not enabled in mie, sie or hie is not taken, whatever its level")
{
    static const enum mode modes[] = {U, HS, M, VU, VS};

    prepare_irqs();
    for (unsigned deleg = 0; deleg < 2; deleg++) {
        csr_write(CSR_MIDELEG, deleg ? ~0UL : 0);
        csr_write(CSR_HIDELEG, deleg ? ~0UL : 0);
        for (unsigned i = 0; i < IRQ_COUNT; i++) {
            raise_irq(irqs[i], true);
            for (unsigned m = 0; m < COUNT(modes); m++) {
                note(mode_name(modes[m]), irqs[i]);
                csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
                csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
                csr_write(CSR_MIE, ~BIT(irqs[i]));
                probe.mie = true;
                run(modes[m], NOP);
                CHECK_NO_TRAP();
                csr_write(CSR_MIE, 0);
            }
            raise_irq(irqs[i], false);
        }
    }
}

/* ---- priorities ---- */

/*
 * All of `order` pending and enabled: the first one of it is taken; then without it the next one,
 * and so on. SGEI has no source that software can raise.
 */
static void expect_order(const unsigned *order, unsigned count, enum mode mode, enum mode to)
{
    u64 enabled = 0;

    for (unsigned i = 0; i < count; i++) {
        raise_irq(order[i], true);
        enabled |= BIT(order[i]);
    }
    for (unsigned i = 0; i < count; i++) {
        note("interrupt", order[i]);
        csr_set(CSR_MSTATUS, STATUS_SIE);
        csr_write(CSR_MIE, enabled);
        run(mode, NOP);
        CHECK_TRAP(to, code_of(order[i], to));
        CHECK_EQ(trap.tval, 0);
        enabled &= ~BIT(order[i]);
    }
    csr_write(CSR_MIE, 0);
    for (unsigned i = 0; i < count; i++)
        raise_irq(order[i], false);
}

CASE("H-088", "priority among interrupts to HS: SEI, SSI, STI, VSEI, VSSI, VSTI, LCOFI")
{
    static const unsigned order[] = {IRQ_SEI, IRQ_SSI, IRQ_STI, IRQ_VSEI, IRQ_VSSI, IRQ_VSTI,
                                     IRQ_LCOFI};
    static const enum mode modes[] = {U, HS, VU, VS};

    prepare_irqs();
    csr_write(CSR_MIDELEG, ~0UL);
    for (unsigned m = 0; m < COUNT(modes); m++)
        expect_order(order, has.sscofpmf ? 7 : 6, modes[m], HS);
}

CASE("H-088 H-065", "priority among interrupts to VS: SEI, SSI, STI")
{
    static const unsigned order[] = {IRQ_VSEI, IRQ_VSSI, IRQ_VSTI};

    prepare_irqs();
    csr_write(CSR_HIDELEG, VS_IRQS);
    expect_order(order, 3, VU, VS);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    for (unsigned i = 0; i < 3; i++) {
        csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
        note("only from", i);
        for (unsigned j = i; j < 3; j++)
            raise_irq(order[j], true);
        csr_write(CSR_HIE, VS_IRQS);
        run(VS, NOP);
        CHECK_TRAP(VS, code_of(order[i], VS));
        for (unsigned j = i; j < 3; j++)
            raise_irq(order[j], false);
    }
}

CASE("H-089", "M-level before HS-level before VS-level")
{
    static const enum mode modes[] = {VU, VS};

    prepare_irqs();
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HIDELEG, VS_IRQS);
    for (unsigned m = 0; m < COUNT(modes); m++)
        for (unsigned vs = 0; vs < 3; vs++) {
            static const unsigned low[] = {IRQ_VSSI, IRQ_VSTI, IRQ_VSEI};

            note(mode_name(modes[m]), low[vs]);
            raise_irq(low[vs], true);
            raise_irq(IRQ_SSI, true);
            raise_irq(IRQ_MSI, true);
            csr_write(CSR_MIE, ~0UL);
            csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
            csr_write(CSR_MSTATUS, STATUS_FS_INITIAL);
            run(modes[m], NOP);
            CHECK_TRAP(M, INTERRUPT(IRQ_MSI));
            raise_irq(IRQ_MSI, false);
            run(modes[m], NOP);
            CHECK_TRAP(HS, INTERRUPT(IRQ_SSI));
            raise_irq(IRQ_SSI, false);
            csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
            run(modes[m], NOP);
            CHECK_TRAP(VS, code_of(low[vs], VS));
            raise_irq(low[vs], false);
            csr_write(CSR_MIE, 0);
        }
}

CASE("H-089",
     "an undelegated S-level interrupt, too, comes before a delegated one, and an HS-level one "
     "before VS")
{
    prepare_irqs();
    csr_write(CSR_MIDELEG, BIT(IRQ_SEI));
    csr_write(CSR_HIDELEG, BIT(IRQ_VSEI));
    raise_irq(IRQ_SSI, true);
    raise_irq(IRQ_SEI, true);
    raise_irq(IRQ_VSEI, true);
    raise_irq(IRQ_VSTI, true);
    csr_write(CSR_MIE, ~0UL);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    run(VS, NOP);
    CHECK_TRAP(M, INTERRUPT(IRQ_SSI));
    raise_irq(IRQ_SSI, false);
    run(VS, NOP);
    CHECK_TRAP(HS, INTERRUPT(IRQ_SEI));
    raise_irq(IRQ_SEI, false);
    run(VS, NOP);
    CHECK_TRAP(HS, INTERRUPT(IRQ_VSTI));
    raise_irq(IRQ_VSTI, false);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    run(VS, NOP);
    CHECK_TRAP(VS, INTERRUPT(IRQ_SEI));
}

CASE("H-089", "a higher level that masks an interrupt does not hold up a lower one")
{
    prepare_irqs();
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HIDELEG, VS_IRQS);
    raise_irq(IRQ_SEI, true); /* pending, but not enabled */
    raise_irq(IRQ_MSI, true);
    raise_irq(IRQ_VSSI, true);
    csr_write(CSR_MIE, BIT(IRQ_VSSI));
    run(VU, NOP);
    CHECK_TRAP(VS, INTERRUPT(IRQ_SSI));
}

/* ---- vectors ---- */

CASE("H-232",
     "vectored mode: interrupts to VS go to base + 4 x translated cause, those to HS + 4 x "
     "cause")
{
    prepare_irqs();
    csr_write(CSR_MIDELEG, ~0UL);
    for (unsigned vectored = 0; vectored < 2; vectored++)
        for (unsigned i = 0; i < IRQ_COUNT; i++) {
            unsigned irq = irqs[i];

            if (is_m_irq(irq))
                continue;
            for (unsigned deleg = 0; deleg < 2; deleg++) {
                enum mode to;

                csr_write(CSR_HIDELEG, deleg ? VS_IRQS : 0);
                to = destination(irq);
                note(mode_name(to), irq);
                raise_irq(irq, true);
                csr_write(CSR_MIE, BIT(irq));
                csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
                probe.vstvec_mode = to == VS ? vectored : !vectored;
                probe.stvec_mode = to == VS ? !vectored : vectored;
                run(VS, NOP);
                CHECK_TRAP(to, code_of(irq, to));
                CHECK_EQ(trap.vector, vectored ? 4 * (code_of(irq, to) & 63) : 0);
                raise_irq(irq, false);
                csr_write(CSR_MIE, 0);
            }
        }
}

/* ---- changes take effect at once ---- */

CASE("H-306 H-085",
     "an interrupt that becomes pending by an instruction is taken before the next one, with "
     "its address in epc")
{
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_HIE, VS_IRQS);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    probe.a[1] = BIT(IRQ_SSI);
    RUN(VS, CSRRW(ZERO, CSR_SIP, A1), LI(A0, 1), LI(A0, 2));
    CHECK(trap.taken && trap.to == VS && trap.cause == INTERRUPT(IRQ_SSI));
    CHECK_EQ(trap.epc, probe_pc() + 4);
    CHECK_EQ(trap.a[0], 0);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL);
    RUN(VS, CSRRSI(ZERO, CSR_SSTATUS, 2), LI(A0, 1), LI(A0, 2));
    CHECK(trap.taken && trap.to == VS && trap.cause == INTERRUPT(IRQ_SSI));
    CHECK_EQ(trap.epc, probe_pc() + 4);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    csr_write(CSR_HIE, 0);
    RUN(VS, CSRRSI(ZERO, CSR_SIE, 2), LI(A0, 1), LI(A0, 2));
    CHECK(trap.taken && trap.to == VS && trap.cause == INTERRUPT(IRQ_SSI));
    CHECK_EQ(trap.epc, probe_pc() + 4);
}

CASE("H-085 H-072",
     "HS raises VS interrupts for itself when hideleg is clear: hvip, hie, hideleg and SIE act "
     "at once")
{
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    csr_write(CSR_HIE, VS_IRQS);
    probe.a[1] = BIT(IRQ_VSTI);
    RUN(HS, CSRRW(ZERO, CSR_HVIP, A1), LI(A0, 1));
    CHECK(trap.taken && trap.to == HS && trap.cause == INTERRUPT(IRQ_VSTI));
    CHECK_EQ(trap.epc, probe_pc() + 4);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    csr_write(CSR_HIE, 0);
    RUN(HS, CSRRW(ZERO, CSR_HIE, A1), LI(A0, 1));
    CHECK(trap.taken && trap.to == HS && trap.cause == INTERRUPT(IRQ_VSTI));
    CHECK_EQ(trap.epc, probe_pc() + 4);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    csr_write(CSR_HIDELEG, VS_IRQS);
    RUN(HS, CSRRW(ZERO, CSR_HIDELEG, ZERO), LI(A0, 1));
    CHECK(trap.taken && trap.to == HS && trap.cause == INTERRUPT(IRQ_VSTI));
    CHECK_EQ(trap.epc, probe_pc() + 4);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL);
    RUN(HS, CSRRSI(ZERO, CSR_SSTATUS, 2), LI(A0, 1));
    CHECK(trap.taken && trap.to == HS && trap.cause == INTERRUPT(IRQ_VSTI));
    CHECK_EQ(trap.epc, probe_pc() + 4);
}

CASE("H-009 H-085 H-309",
     "SRET and MRET into a guest with an interrupt pending: it is taken at the guest's first "
     "instruction")
{
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_HIE, VS_IRQS);
    csr_write(CSR_HVIP, BIT(IRQ_VSEI));
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    csr_write(CSR_HSTATUS, HSTATUS_SPV);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | STATUS_SPP);
    csr_write(CSR_SEPC, landing());
    run(HS, SRET);
    CHECK(trap.taken && trap.to == VS && trap.cause == INTERRUPT(IRQ_SEI));
    CHECK_EQ(trap.epc, landing());
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SPIE | STATUS_SPP);
    csr_write(CSR_VSEPC, landing());
    run(VS, SRET);
    CHECK(trap.taken && trap.to == VS && trap.cause == INTERRUPT(IRQ_SEI));
    CHECK_EQ(trap.epc, landing());
}

/* ---- every write that can make an interrupt pending or enabled ---- */

/*
 * INSN (with a1) in MODE, then an endless loop: the interrupt comes behind it. At which instruction
 * is the implementation's affair for what goes by time; ours is at once in all cases.
 */
static void expect_at_once(enum mode mode, u32 insn, u64 a1, enum mode to, u64 code)
{
    const u32 code_words[] = {insn, LI(A0, 1), 0x0000006f /* j . */};

    note(mode_name(mode), insn);
    probe.a[1] = a1;
    set_mtimecmp(get_mtime() + 20000000); /* should it never come */
    csr_set(CSR_MIE, BIT(IRQ_MTI));
    run_code(mode, code_words, 3);
    CHECK(trap.taken && trap.to == to && trap.cause == INTERRUPT(code));
    CHECK(trap.epc >= probe_pc() + 4);
#ifdef HEXT_HOUSE
    CHECK_EQ(trap.epc, probe_pc() + 4);
#endif
    set_mtimecmp(~0UL);
    csr_clear(CSR_MIE, BIT(IRQ_MTI));
}

/* All masks off but those of HS, and nothing pending. */
static void enable_in_hs(u64 hie)
{
    reset_state();
    prepare_irqs();
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    csr_write(CSR_MIE, hie);
}

CASE("H-073 H-074 H-085",
     "writes in HS that raise or enable an interrupt to HS: hvip, hip, hie, hideleg, sip, sie, "
     "sstatus")
{
    enable_in_hs(VS_IRQS);
    expect_at_once(HS, CSRRW(ZERO, CSR_HVIP, A1), BIT(IRQ_VSEI), HS, IRQ_VSEI);
    enable_in_hs(VS_IRQS);
    expect_at_once(HS, CSRRW(ZERO, CSR_HIP, A1), BIT(IRQ_VSSI), HS, IRQ_VSSI);
    enable_in_hs(VS_IRQS);
    expect_at_once(HS, CSRRSI(ZERO, CSR_HIP, 4), 0, HS, IRQ_VSSI);
    enable_in_hs(0);
    csr_write(CSR_HVIP, BIT(IRQ_VSTI));
    expect_at_once(HS, CSRRS(ZERO, CSR_HIE, A1), BIT(IRQ_VSTI), HS, IRQ_VSTI);
    enable_in_hs(VS_IRQS);
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_HVIP, BIT(IRQ_VSSI));
    expect_at_once(HS, CSRRC(ZERO, CSR_HIDELEG, A1), BIT(IRQ_VSSI), HS, IRQ_VSSI);
    enable_in_hs(BIT(IRQ_SSI));
    expect_at_once(HS, CSRRSI(ZERO, CSR_SIP, 2), 0, HS, IRQ_SSI);
    enable_in_hs(0);
    csr_set(CSR_MIP, BIT(IRQ_SSI));
    expect_at_once(HS, CSRRSI(ZERO, CSR_SIE, 2), 0, HS, IRQ_SSI);
    enable_in_hs(BIT(IRQ_VSEI));
    csr_write(CSR_HVIP, BIT(IRQ_VSEI));
    csr_clear(CSR_MSTATUS, STATUS_SIE);
    expect_at_once(HS, CSRRSI(ZERO, CSR_SSTATUS, 2), 0, HS, IRQ_VSEI);
}

/* VS-level interrupts delegated and enabled as VSIE says, vsstatus.SIE = 1. */
static void enable_in_vs(u64 hie)
{
    reset_state();
    prepare_irqs();
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_MIE, hie);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
}

CASE("H-223 H-226 H-228", "writes in VS that raise or enable an interrupt to VS: sip, sie, sstatus")
{
    enable_in_vs(VS_IRQS);
    expect_at_once(VS, CSRRSI(ZERO, CSR_SIP, 2), 0, VS, IRQ_SSI);
    enable_in_vs(0);
    csr_write(CSR_HVIP, BIT(IRQ_VSEI));
    expect_at_once(VS, CSRRW(ZERO, CSR_SIE, A1), BIT(IRQ_SEI), VS, IRQ_SEI);
    enable_in_vs(VS_IRQS);
    csr_write(CSR_HVIP, BIT(IRQ_VSEI));
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL);
    expect_at_once(VS, CSRRSI(ZERO, CSR_SSTATUS, 2), 0, VS, IRQ_SEI);
}

CASE("H-239 H-116",
     "writes that make the guest's timer due: vstimecmp, htimedelta and henvcfg in HS, "
     "stimecmp in VS")
{
    if (!has.sstc || !has.time)
        ABSENT("Sstc");
    enable_in_hs(VS_IRQS);
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    expect_at_once(HS, CSRRW(ZERO, CSR_VSTIMECMP, ZERO), 0, HS, IRQ_VSTI);
    enable_in_hs(VS_IRQS);
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    csr_write(CSR_VSTIMECMP, 1UL << 60);
    expect_at_once(HS, CSRRW(ZERO, CSR_HTIMEDELTA, A1), 1UL << 61, HS, IRQ_VSTI);
    enable_in_hs(VS_IRQS);
    csr_write(CSR_VSTIMECMP, 0);
    expect_at_once(HS, CSRRW(ZERO, CSR_HENVCFG, A1), ENVCFG_STCE, HS, IRQ_VSTI);
    enable_in_vs(VS_IRQS);
    expect_at_once(VS, CSRRW(ZERO, CSR_STIMECMP, ZERO), 0, VS, IRQ_STI);
    enable_in_hs(BIT(IRQ_STI));
    expect_at_once(HS, CSRRW(ZERO, CSR_STIMECMP, ZERO), 0, HS, IRQ_STI);
}
