/*
 * Interrupts to M-mode: a write that raises or enables one acts before the next instruction
 * (machine.adoc, "Machine Interrupt (mip and mie) Registers"), and what rules mip.STIP.
 */
#include "irq.h"

/* INSN (with a1) in M-mode, then an endless loop: the interrupt comes right behind it. */
static void expect_at_once(u32 insn, u64 a1, u64 code)
{
    const u32 code_words[] = {insn, LI(A0, 1), 0x0000006f /* j . */};

    note("instruction", insn);
    probe.a[0] = 0;
    probe.a[1] = a1;
    set_mtimecmp(get_mtime() + 20000000); /* should it never come */
    csr_set(CSR_MIE, BIT(IRQ_MTI));
    run_code(M, code_words, 3);
    CHECK(trap.taken && trap.to == M && trap.cause == INTERRUPT(code));
    CHECK_EQ(trap.epc, probe_pc() + 4);
    CHECK_EQ(trap.a[0], 0);
    set_mtimecmp(~0UL);
    csr_write(CSR_MIE, 0);
    csr_write(CSR_MIP, 0);
}

CASE("H-009 H-295",
     "writes in M that raise or enable an interrupt to M: mip, mie, mideleg, mstatus")
{
    csr_write(CSR_MIDELEG, 0);
    probe.mie = true;
    csr_write(CSR_MIE, BIT(IRQ_SSI));
    expect_at_once(CSRRSI(ZERO, CSR_MIP, 2), 0, IRQ_SSI);
    csr_write(CSR_MIE, BIT(IRQ_STI));
    expect_at_once(CSRRS(ZERO, CSR_MIP, A1), BIT(IRQ_STI), IRQ_STI);
    csr_write(CSR_MIP, BIT(IRQ_SSI));
    expect_at_once(CSRRSI(ZERO, CSR_MIE, 2), 0, IRQ_SSI);
    csr_write(CSR_MIDELEG, BIT(IRQ_SSI));
    csr_write(CSR_MIE, BIT(IRQ_SSI));
    csr_write(CSR_MIP, BIT(IRQ_SSI));
    expect_at_once(CSRRC(ZERO, CSR_MIDELEG, A1), BIT(IRQ_SSI), IRQ_SSI);
    probe.mie = false;
    csr_write(CSR_MIE, BIT(IRQ_SSI));
    csr_write(CSR_MIP, BIT(IRQ_SSI));
    expect_at_once(CSRRSI(ZERO, CSR_MSTATUS, 8), 0, IRQ_SSI);
}

#ifdef HEXT_HOUSE
CASE("H-241", "menvcfg.STCE lets the timer interrupt to M come before the next instruction")
{
    if (!has.sstc || !has.time)
        ABSENT("Sstc");
    csr_write(CSR_MIDELEG, 0);
    csr_write(CSR_STIMECMP, 0);
    csr_write(CSR_MIE, BIT(IRQ_STI));
    probe.mie = true;
    expect_at_once(CSRRW(ZERO, CSR_MENVCFG, A1), ENVCFG_STCE, IRQ_STI);
    csr_write(CSR_MENVCFG, 0);
    probe.mie = false;
}
#endif

CASE("H-241",
     "mip.STIP can be written while menvcfg.STCE is zero and only then, whatever else is set")
{
    u64 others = writable_bits(CSR_MENVCFG) & ~ENVCFG_STCE;

    csr_write(CSR_MENVCFG, others);
    CHECK_EQ(writable_bits(CSR_MIP) & BIT(IRQ_STI), BIT(IRQ_STI));
    if (!has.sstc)
        ABSENT("Sstc");
    csr_write(CSR_MIP, 0);
    csr_write(CSR_STIMECMP, ~0UL);
    csr_write(CSR_MENVCFG, ENVCFG_STCE);
    csr_set(CSR_MIP, BIT(IRQ_STI));
    CHECK_BITS(csr_read(CSR_MIP), BIT(IRQ_STI), 0);
    csr_write(CSR_MENVCFG, 0);
    CHECK_BITS(csr_read(CSR_MIP), BIT(IRQ_STI), 0); /* nor was it kept for later */
}
