#include "expect.h"

void seed_traps(void)
{
    csr_write(CSR_SEPC, 0x1110);
    csr_write(CSR_SCAUSE, 3);
    csr_write(CSR_STVAL, 0x2222);
    csr_write(CSR_HTVAL, 0x3333);
    csr_write(CSR_HTINST, 0x3000);
    csr_write(CSR_MTVAL2, 0x4444);
    csr_write(CSR_MTINST, 0x3020);
    csr_write(CSR_VSEPC, 0x5550);
    csr_write(CSR_VSCAUSE, 4);
    csr_write(CSR_VSTVAL, 0x6666);
}

#define SAME(name) check_eq(trap.after.name, before.name, #name " of before", line)

void expect_hs_untouched(int line)
{
    u64 mask = STATUS_SIE | STATUS_SPIE | STATUS_SPP;

    SAME(sepc);
    SAME(scause);
    SAME(stval);
    SAME(htval);
    SAME(htinst);
    SAME(hstatus);
    check_eq(trap.after.mstatus & mask, before.mstatus & mask, "sstatus of before", line);
}

void expect_vs_untouched(int line)
{
    SAME(vsepc);
    SAME(vscause);
    SAME(vstval);
    SAME(vsstatus);
}

static void expect_machine(u64 gva, int line)
{
    static const u64 privilege[] = {0, 1, 3, 0, 1};
    u64 mstatus = trap.after.mstatus;

    check_eq((mstatus & STATUS_MPP) >> 11, privilege[trap.from], "MPP", line);
    check_eq((mstatus & STATUS_MPV) != 0, is_virtual(trap.from), "MPV", line);
    check_eq((mstatus & STATUS_GVA) != 0, gva, "mstatus.GVA", line);
    check_eq(mstatus & STATUS_MIE, 0, "MIE", line);
    check_eq((mstatus & STATUS_MPIE) != 0, before.mie, "MPIE", line);
    expect_hs_untouched(line);
    expect_vs_untouched(line);
}

static void expect_supervisor(u64 gva, int line)
{
    u64 hstatus = before.hstatus & ~(HSTATUS_SPV | HSTATUS_GVA);
    u64 sstatus = before.mstatus & ~(STATUS_SPP | STATUS_SPIE | STATUS_SIE);
    u64 mask = STATUS_SPP | STATUS_SPIE | STATUS_SIE | STATUS_SUM | STATUS_MXR | STATUS_FS;
    bool high = trap.from == HS || trap.from == VS;

    if (is_virtual(trap.from)) {
        hstatus = (hstatus & ~HSTATUS_SPVP) | HSTATUS_SPV;
        hstatus |= high ? HSTATUS_SPVP : 0;
    }
    hstatus |= gva ? HSTATUS_GVA : 0;
    sstatus |= high ? STATUS_SPP : 0;
    sstatus |= before.mstatus & STATUS_SIE ? STATUS_SPIE : 0;
    check_eq(trap.after.hstatus, hstatus, "hstatus", line);
    check_eq(trap.after.mstatus & mask, sstatus & mask, "sstatus", line);
    expect_vs_untouched(line);
}

static void expect_virtual(int line)
{
    u64 vsstatus = before.vsstatus & ~(STATUS_SPP | STATUS_SPIE | STATUS_SIE);

    vsstatus |= trap.from == VS ? STATUS_SPP : 0;
    vsstatus |= before.vsstatus & STATUS_SIE ? STATUS_SPIE : 0;
    check_eq(trap.after.vsstatus, vsstatus, "vsstatus", line);
    expect_hs_untouched(line);
}

static bool writes_address(u64 cause)
{
    return cause == CAUSE_FETCH_MISALIGNED || cause == CAUSE_FETCH_ACCESS ||
           cause == CAUSE_BREAKPOINT ||
           (cause >= CAUSE_LOAD_MISALIGNED && cause <= CAUSE_STORE_ACCESS) ||
           (cause >= CAUSE_FETCH_PAGE && cause <= CAUSE_STORE_PAGE) ||
           cause == CAUSE_FETCH_GUEST || cause == CAUSE_LOAD_GUEST || cause == CAUSE_STORE_GUEST;
}

void expect_trap(enum mode to, u64 cause, u64 epc, u64 tval, unsigned flags, int line)
{
    bool guest = is_virtual(trap.from) || (flags & GUEST_ADDRESS);
    u64 gva;

    if (!trap.taken || trap.to != to || trap.cause != cause || trap.epc != epc) {
        check_trap(to, cause, line);
        if (trap.taken && trap.to == to && trap.cause == cause)
            check_eq(trap.epc, epc, "epc", line);
        return;
    }
    if (!(flags & TVAL_ANY) && !((flags & TVAL_OR_ZERO) && trap.tval == 0))
        check_eq(trap.tval, tval, "tval", line);
    gva = writes_address(cause) && guest && (cause != CAUSE_BREAKPOINT || trap.tval != 0);
    if (!(flags & GUEST_FAULT)) {
        check_eq(trap.tval2, 0, "tval2", line);
        if (!(flags & TINST_ANY))
            check_eq(trap.tinst, 0, "tinst", line);
    }
    if (to == M)
        expect_machine(gva, line);
    else if (to == HS)
        expect_supervisor(gva, line);
    else
        expect_virtual(line);
}

void delegate(u64 cause, enum mode to)
{
    bool interrupt = cause >> 63;
    u64 bit = BIT(cause & 63);

    if (interrupt) {
        csr_clear(CSR_MIDELEG, bit);
        csr_clear(CSR_HIDELEG, bit);
        if (to != M)
            csr_set(CSR_MIDELEG, bit);
        if (to == VS)
            csr_set(CSR_HIDELEG, bit);
        return;
    }
    csr_clear(CSR_MEDELEG, bit);
    csr_clear(CSR_HEDELEG, bit);
    if (to != M)
        csr_set(CSR_MEDELEG, bit);
    if (to == VS)
        csr_set(CSR_HEDELEG, bit);
}

/* machine.adoc, mtval: zero or the bits of the instruction. We write the bits. */
static void check_insn_tval(u32 insn, int line)
{
    u64 bits = (insn & 3) == 3 ? insn : insn & 0xffff;

#ifndef HEXT_HOUSE
    if (trap.tval == 0)
        return;
#endif
    check_eq(trap.tval, bits, "tval (the instruction)", line);
}

void expect_insn(enum mode mode, u32 insn, u64 cause, int line)
{
    run(mode, insn);
    if (cause == PASS) {
        check_no_trap(line);
        return;
    }
    check_trap(M, cause, line);
    if (trap.taken && (cause == CAUSE_ILLEGAL || cause == CAUSE_VIRTUAL)) {
        check_insn_tval(insn, line);
        check_eq(trap.tval2, 0, "mtval2", line);
        check_eq(trap.tinst, 0, "mtinst", line);
    }
}
