/*
 * WFI and WRS under H (hypervisor.adoc, hstatus.VTW and "Trap Cause Codes"; machine.adoc, "Wait for
 * Interrupt", mstatus.TW; zawrs.adoc). A machine timer that a case enables as a watchdog ends a
 * wait that ought not to be.
 */
#include "expect.h"
#include "irq.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define LONG 20000000 /* ticks that no case waits */
#define SHORT 100000

static void set_watchdog(u64 ticks)
{
    set_mtimecmp(get_mtime() + ticks);
    csr_set(CSR_MIE, BIT(IRQ_MTI));
}

/*
 * For TICKS that grow until the hart was not held up so long that the time came before WFI: the
 * interrupt is then taken at WFI itself. To be left by `break` when all is well.
 */
#define TRY_TICKS(ticks) for (u64 ticks = SHORT; ticks <= 256 * SHORT; ticks *= 4)
static bool was_late(void)
{
    return trap.taken && trap.cause >> 63 && trap.epc == probe_pc();
}

static void run_to_watchdog(enum mode mode)
{
    TRY_TICKS(ticks) {
        set_watchdog(ticks);
        run(mode, WFI);
        if (!was_late())
            break;
    }
}

CASE("H-048 H-049 H-050 H-333 H-292",
     "WFI with nothing pending: TW=1 illegal in all modes below M; TW=0: VU virtual, VS "
     "virtual with VTW=1")
{
    static const enum mode modes[] = {U, HS, VU, VS};

    for (unsigned bits = 0; bits < 4; bits++)
        for (unsigned m = 0; m < COUNT(modes); m++) {
            bool vtw = bits & 1, tw = bits & 2;
            u64 cause = tw ? CAUSE_ILLEGAL : CAUSE_VIRTUAL;

            note(mode_name(modes[m]), bits);
            csr_write(CSR_HSTATUS, vtw ? HSTATUS_VTW : 0);
            csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | (tw ? STATUS_TW : 0));
            if (!tw && (modes[m] == HS || (modes[m] == VS && !vtw))) {
                run_to_watchdog(modes[m]);
                CHECK(trap.taken && trap.to == M && trap.cause == INTERRUPT(IRQ_MTI));
                CHECK_EQ(trap.epc, probe_pc() + 4);
                continue;
            }
            set_watchdog(LONG);
            if (modes[m] == U && !tw) {
                run(U, WFI); /* illegal, unless it completes in bounded time */
                CHECK(!trap.taken || trap.cause == CAUSE_ILLEGAL);
#ifdef HEXT_HOUSE
                CHECK_TRAP(M, CAUSE_ILLEGAL);
#endif
                continue;
            }
            EXPECT(modes[m], WFI, cause);
        }
}

CASE("H-048 H-327 H-070",
     "the illegal WFI of TW=1 can be delegated to VS, the virtual one of VTW=1 only to HS")
{
    set_watchdog(LONG);
    csr_write(CSR_MEDELEG, BIT(CAUSE_ILLEGAL) | BIT(CAUSE_VIRTUAL));
    csr_write(CSR_HEDELEG, ~0UL);
    csr_write(CSR_HSTATUS, HSTATUS_VTW);
    run(VS, WFI);
    CHECK_TRAP(HS, CAUSE_VIRTUAL);
    run(VU, WFI);
    CHECK_TRAP(HS, CAUSE_VIRTUAL);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | STATUS_TW);
    run(VS, WFI);
    CHECK_TRAP(VS, CAUSE_ILLEGAL);
    run(VU, WFI);
    CHECK_TRAP(VS, CAUSE_ILLEGAL);
}

CASE("H-353 H-354 H-358",
     "WFI in HS and M goes on at once when any enabled interrupt is pending, wherever it is "
     "delegated and globally masked")
{
    prepare_irqs();
    for (unsigned deleg = 0; deleg < 3; deleg++) {
        csr_write(CSR_MIDELEG, deleg ? ~0UL : 0);
        csr_write(CSR_HIDELEG, deleg == 2 ? ~0UL : 0);
        for (unsigned i = 0; i < IRQ_COUNT; i++) {
            unsigned irq = irqs[i];

            if (irq == IRQ_MTI)
                continue; /* the watchdog's */
            note("interrupt", (u64)deleg << 8 | irq);
            raise_irq(irq, true);
            csr_write(CSR_MIE, BIT(irq));
            set_mtimecmp(get_mtime() + LONG);
            csr_set(CSR_MIE, BIT(IRQ_MTI));
            run(M, WFI);
            CHECK_NO_TRAP();
            CHECK(get_mtime() + LONG / 2 < *(volatile u64 *)(BOARD_CLINT + 0x4000) + LONG / 4);
            if (csr_read(CSR_MIDELEG) & BIT(irq)) {
                csr_write(CSR_MSTATUS, STATUS_FS_INITIAL);
                set_mtimecmp(get_mtime() + LONG);
                run(HS, WFI);
                CHECK_NO_TRAP();
            }
            raise_irq(irq, false);
            csr_write(CSR_MIE, 0);
            set_mtimecmp(~0UL);
        }
    }
}

CASE("H-353 H-354 H-358",
     "WFI in VS goes on at once when a VS-level interrupt is pending and enabled, though "
     "vsstatus.SIE = 0")
{
    csr_write(CSR_HIDELEG, VS_IRQS);
    for (unsigned irq = IRQ_VSSI; irq <= IRQ_VSEI; irq += 4) {
        note("interrupt", irq);
        raise_irq(irq, true);
        csr_write(CSR_MIE, BIT(irq));
        csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL);
        set_watchdog(LONG);
        run(VS, WFI);
        CHECK_NO_TRAP();
        raise_irq(irq, false);
        csr_write(CSR_MIE, 0);
    }
}

#ifdef HEXT_HOUSE
CASE("H-353 H-356", "WFI does not go on for an interrupt that is pending but not enabled")
{
    static const enum mode modes[] = {HS, VS};

    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_HVIP, VS_IRQS);
    csr_set(CSR_MIP, BIT(IRQ_SSI));
    for (unsigned m = 0; m < COUNT(modes); m++) {
        note(mode_name(modes[m]), 0);
        csr_write(CSR_MIE, 0);
        run_to_watchdog(modes[m]);
        CHECK(trap.taken && trap.cause == INTERRUPT(IRQ_MTI));
        CHECK_EQ(trap.epc, probe_pc() + 4);
    }
}
#endif

CASE("H-048 H-353",
     "WFI in VS with VTW=1 and an enabled interrupt pending: completes or is a virtual "
     "instruction")
{
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_HVIP, VS_IRQS);
    csr_write(CSR_HIE, VS_IRQS);
    csr_write(CSR_HSTATUS, HSTATUS_VTW);
    set_watchdog(LONG);
    run(VS, WFI);
    CHECK(!trap.taken || (trap.cause == CAUSE_VIRTUAL && trap.epc == probe_pc()));
}

CASE("H-354 H-358 H-065",
     "a waiting VS is woken by its own timer, and the trap is taken behind WFI")
{
    if (!has.sstc || !has.time)
        ABSENT("Sstc");
    csr_write(CSR_MENVCFG, ENVCFG_STCE);
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_HTIMEDELTA, 1UL << 40);
    for (unsigned sie = 0; sie < 2; sie++) {
        note("vsstatus.SIE", sie);
        TRY_TICKS(ticks) {
            csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | (sie ? STATUS_SIE : 0));
            csr_write(CSR_MIE, BIT(IRQ_VSTI));
            csr_write(CSR_VSTIMECMP, csr_read(CSR_TIME) + (1UL << 40) + ticks);
            set_watchdog(LONG + ticks);
            run(VS, WFI);
            if (!was_late())
                break;
        }
        CHECK(csr_read(CSR_TIME) + (1UL << 40) >= csr_read(CSR_VSTIMECMP));
        if (sie) {
            CHECK(trap.taken && trap.to == VS && trap.cause == INTERRUPT(IRQ_STI));
            CHECK_EQ(trap.epc, probe_pc() + 4);
        } else {
            CHECK_NO_TRAP();
        }
    }
}

CASE("H-354 H-358 H-086",
     "a waiting VS is woken by HS's timer, which is taken in HS behind WFI; HS by the guest's")
{
    if (!has.sstc || !has.time)
        ABSENT("Sstc");
    csr_write(CSR_MENVCFG, ENVCFG_STCE);
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    csr_write(CSR_MIDELEG, ~0UL);
    TRY_TICKS(ticks) {
        csr_write(CSR_MIE, BIT(IRQ_STI));
        csr_write(CSR_STIMECMP, csr_read(CSR_TIME) + ticks);
        set_watchdog(LONG + ticks);
        run(VS, WFI);
        if (!was_late())
            break;
    }
    CHECK(trap.taken && trap.to == HS && trap.cause == INTERRUPT(IRQ_STI));
    CHECK_EQ(trap.epc, probe_pc() + 4);
    csr_write(CSR_STIMECMP, ~0UL);
    csr_write(CSR_MIE, BIT(IRQ_VSTI));
    csr_write(CSR_VSTIMECMP, csr_read(CSR_TIME) + SHORT);
    set_watchdog(LONG);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL);
    csr_write(CSR_HIDELEG, VS_IRQS);
    run(HS, WFI);
    CHECK_NO_TRAP();
    CHECK(csr_read(CSR_TIME) >= csr_read(CSR_VSTIMECMP));
}

/* ---- Zawrs ---- */

static u64 word;

CASE("H-357",
     "WRS.NTO in a guest: with VTW=1 completes or is virtual, with TW=1 completes or is "
     "illegal; WRS.STO never traps")
{
    static const enum mode modes[] = {VU, VS};

    if (!has.zawrs)
        ABSENT("Zawrs");
    for (unsigned m = 0; m < COUNT(modes); m++)
        for (unsigned bits = 1; bits < 4; bits++) {
            note(mode_name(modes[m]), bits);
            csr_write(CSR_HSTATUS, bits & 1 ? HSTATUS_VTW : 0);
            csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | (bits & 2 ? STATUS_TW : 0));
            set_watchdog(LONG);
            probe.a[1] = (u64)&word;
            RUN(modes[m], LR_D(A0, A1), WRS_NTO);
            if (trap.taken) {
                CHECK_EQ(trap.cause, bits & 2 ? CAUSE_ILLEGAL : CAUSE_VIRTUAL);
                CHECK_EQ(trap.epc, probe_pc() + 4);
                CHECK(trap.tval == 0 || trap.tval == WRS_NTO);
            }
#ifdef HEXT_HOUSE
            CHECK(trap.taken && trap.tval == WRS_NTO);
#endif
            RUN(modes[m], LR_D(A0, A1), WRS_STO);
            CHECK_NO_TRAP();
        }
    /* Neither bit set: it may stay until something happens. */
    csr_write(CSR_HSTATUS, 0);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL);
    set_watchdog(SHORT);
    RUN(VS, LR_D(A0, A1), WRS_NTO);
    CHECK(!trap.taken || trap.cause == INTERRUPT(IRQ_MTI));
}

CASE("H-357", "WRS.NTO without a reservation, or with an enabled interrupt pending, completes")
{
    if (!has.zawrs)
        ABSENT("Zawrs");
    csr_write(CSR_HSTATUS, HSTATUS_VTW);
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_HVIP, VS_IRQS);
    csr_write(CSR_HIE, VS_IRQS);
    set_watchdog(LONG);
    probe.a[1] = (u64)&word;
    RUN(VS, LR_D(A0, A1), WRS_NTO);
    CHECK_NO_TRAP();
    csr_write(CSR_HVIP, 0);
    probe.a[1] = (u64)&word;
    RUN(VS, LR_D(A0, A1), SC_D(A0, A1, A0), WRS_NTO);
    CHECK_NO_TRAP();
}
