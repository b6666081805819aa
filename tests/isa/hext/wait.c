/*
 * What must not disturb WFI and WRS.NTO: fields of hstatus and mstatus that rule others, VTW outside
 * of a guest, and htimedelta while a guest waits for its timer (hypervisor.adoc, hstatus.VTW,
 * "Hypervisor Time Delta (htimedelta) Register"; zawrs.adoc).
 */
#include "irq.h"

static u64 word;

CASE("H-048 H-333", "WFI: TVM, TSR and all of hstatus but VTW do not bear on it")
{
    static const enum mode modes[] = {HS, VS};

    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_HVIP, BIT(IRQ_VSSI)); /* pending and enabled, so that WFI ends; SIE is 0 */
    csr_write(CSR_HIE, BIT(IRQ_VSSI));
    csr_write(CSR_HSTATUS, ~HSTATUS_VTW);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | STATUS_TVM | STATUS_TSR);
    for (unsigned m = 0; m < 2; m++) {
        note(mode_name(modes[m]), m);
        run(modes[m], WFI);
        CHECK_NO_TRAP();
    }
}

CASE("H-357", "WRS.NTO outside of a guest: VTW does not bear on it")
{
    static const enum mode modes[] = {M, HS, U};

    if (!has.zawrs)
        ABSENT("Zawrs");
    csr_write(CSR_HSTATUS, HSTATUS_VTW);
    for (unsigned m = 0; m < 3; m++) {
        note(mode_name(modes[m]), m);
        set_mtimecmp(get_mtime() + 1000000);
        csr_write(CSR_MIE, BIT(IRQ_MTI));
        probe.a[1] = (u64)&word;
        RUN(modes[m], LR_D(A0, A1), WRS_NTO);
        CHECK(!trap.taken || trap.cause == INTERRUPT(IRQ_MTI)); /* it may wait that long */
        csr_write(CSR_MIE, 0);
        set_mtimecmp(~0UL);
    }
}

CASE("H-357", "WRS.NTO in M-mode: TW does not bear on it")
{
    if (!has.zawrs)
        ABSENT("Zawrs");
    csr_set(CSR_MSTATUS, STATUS_TW);
    set_mtimecmp(get_mtime() + 1000000);
    csr_write(CSR_MIE, BIT(IRQ_MTI)); /* with mstatus.MIE = 0, so that the wait ends if it lasts */
    probe.a[1] = (u64)&word;
    RUN(M, LR_D(A0, A1), WRS_NTO);
    CHECK_NO_TRAP();
    csr_write(CSR_MIE, 0);
    set_mtimecmp(~0UL);
    csr_clear(CSR_MSTATUS, STATUS_TW);
}

/* The unit is a time in which the interrupt shall come; a busy host gets a longer one. */
static bool guest_timer_wakes(u64 unit)
{
    u64 delta = 10 * unit, now;

    while (get_mtime() < 2 * delta)
        ;
    csr_write(CSR_HTIMEDELTA, delta);
    now = get_mtime();
    set_mtimecmp(now + 8 * unit);
    csr_write(CSR_VSTIMECMP, now + delta + unit);
    csr_write(CSR_MIE, BIT(IRQ_MTI) | BIT(IRQ_VSTI));
    run(VS, WFI);
    csr_write(CSR_MIE, 0);
    set_mtimecmp(~0UL);
    return trap.taken && trap.to == VS && trap.cause == INTERRUPT(IRQ_STI);
}

CASE("H-239 H-116",
     "WFI in VS ends when time plus htimedelta reaches vstimecmp, long before M's timer")
{
    bool woken = false;

    if (!has.sstc || !has.time)
        ABSENT("Sstc");
    csr_write(CSR_MENVCFG, ENVCFG_STCE);
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SIE);
    for (u64 unit = 25000; unit <= 16 * 25000 && !woken; unit *= 2)
        woken = guest_timer_wakes(unit);
    CHECK(woken);
    csr_write(CSR_HTIMEDELTA, 0);
}
