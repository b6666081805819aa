/*
 * misa, reset, and what H adds to machine-level CSRs (hypervisor.adoc, introduction and
 * "Machine-Level CSRs"; machine.adoc, misa, "Reset").
 */
#include "expect.h"

#define MISA(letter) BIT((letter) - 'A')

CASE("H-001 H-003",
     "misa says H, and I rather than E; clearing H, where that is possible, can be undone")
{
    u64 misa = csr_read(CSR_MISA);

    CHECK(misa & MISA('H'));
    CHECK(misa & MISA('I'));
    CHECK(!(misa & MISA('E')));
    CHECK_EQ(misa >> 62, 2);
    csr_clear(CSR_MISA, MISA('H'));
    CHECK_BITS(csr_read(CSR_MISA), ~MISA('H'), misa & ~MISA('H'));
    csr_set(CSR_MISA, MISA('H'));
    CHECK_EQ(csr_read(CSR_MISA), misa);
}

CASE("H-001 H-002 H-012",
     "with misa.H = 0, where that is possible, MRET does not enter V=1, and H CSRs do what was "
     "documented")
{
    csr_clear(CSR_MISA, MISA('H'));
    if (csr_read(CSR_MISA) & MISA('H')) {
        /* Read-only: V can be 1, which all other files show. */
        CHECK(exists(CSR_HSTATUS));
        return;
    }
    csr_set(CSR_MSTATUS, STATUS_MPV);
    run(HS, NOP);
    CHECK_EQ(trap.from, HS);
#ifdef HEXT_HOUSE
    CHECK(!exists(CSR_HSTATUS));
#endif
    csr_set(CSR_MISA, MISA('H'));
}

#ifdef HEXT_HOUSE
CASE("H-001 H-169 H-205", "nothing of what this implementation has was overlooked")
{
    CHECK(has.sstc && has.stateen && has.sscofpmf && has.time);
    CHECK(has.svinval && has.svpbmt && has.svadu && has.sv48 && has.sv57);
    CHECK(has.zicbom && has.zicboz && has.zawrs && has.zfh && has.zkr && has.mpv);
    CHECK_EQ(has.geilen, 0);
    CHECK_EQ(has.vmid_bits, 14);
    CHECK_EQ(has.asid_bits, 16);
}
#endif

CASE("H-004", "mtval holds the address of a faulting load in M")
{
    probe.a[1] = NOWHERE;
    run(M, LD(A0, A1, 0));
    CHECK_TRAP(M, CAUSE_LOAD_ACCESS);
    CHECK_EQ(trap.tval, NOWHERE);
    csr_write(CSR_MTVAL, 0x12345678);
    CHECK_EQ(csr_read(CSR_MTVAL), 0x12345678);
}

CASE("H-005 H-206 H-171",
     "satp has Sv39 and Bare, and vsatp and hgatp have each mode that satp has")
{
    static const u64 modes[] = {ATP_BARE, ATP_SV39, ATP_SV48, ATP_SV57};

    for (unsigned i = 0; i < 4; i++) {
        note("mode", modes[i]);
        csr_write(CSR_SATP, modes[i] << 60);
        if (csr_read(CSR_SATP) >> 60 != modes[i]) {
            CHECK(modes[i] > ATP_SV39);
            continue;
        }
        csr_write(CSR_VSATP, modes[i] << 60);
        CHECK_EQ(csr_read(CSR_VSATP) >> 60, modes[i]);
        csr_write(CSR_HGATP, modes[i] << 60);
        CHECK_EQ(csr_read(CSR_HGATP) >> 60, modes[i]);
    }
    csr_write(CSR_SATP, 0);
    csr_write(CSR_VSATP, 0);
    csr_write(CSR_HGATP, 0);
}

CASE("H-006 H-364",
     "after reset: M-mode, V=0, MIE = MPRV = 0, satp, vsatp and hgatp Bare, mstateen zero")
{
    CHECK_BITS(reset_values.mstatus, STATUS_MIE | STATUS_MPRV, 0);
    CHECK_EQ(reset_values.hgatp >> 60, 0);
    CHECK_EQ(reset_values.vsatp >> 60, 0);
    CHECK_EQ(reset_values.satp >> 60, 0);
    if (has.stateen)
        for (unsigned i = 0; i < 4; i++)
            CHECK_EQ(reset_values.mstateen[i], 0);
}

CASE("H-285 H-283", "mstatus: MPV and GVA can each be written")
{
    u64 mask = STATUS_MPV | STATUS_GVA;

    csr_write(CSR_MSTATUS, STATUS_MPV);
    CHECK_BITS(csr_read(CSR_MSTATUS), mask, STATUS_MPV);
    csr_write(CSR_MSTATUS, STATUS_GVA);
    CHECK_BITS(csr_read(CSR_MSTATUS), mask, STATUS_GVA);
    csr_write(CSR_MSTATUS, mask);
    CHECK_BITS(csr_read(CSR_MSTATUS), mask, mask);
    csr_write(CSR_MSTATUS, ~mask & ~STATUS_MPRV & ~STATUS_MIE);
    CHECK_BITS(csr_read(CSR_MSTATUS), mask, 0);
    csr_write(CSR_MSTATUS, 0);
    CHECK_BITS(csr_read(CSR_MSTATUS), mask, 0);
    csr_write(CSR_MSTATUS, STATUS_MPV | STATUS_MPP);
    CHECK_BITS(csr_read(CSR_MSTATUS), STATUS_MPV | STATUS_MPP, STATUS_MPV | STATUS_MPP);
}

CASE("H-283 H-297",
     "sstatus does not show MPV and GVA, and is part of mstatus, while vsstatus is not")
{
    csr_write(CSR_MSTATUS, STATUS_MPV | STATUS_GVA);
    CHECK_BITS(csr_read(CSR_SSTATUS), STATUS_MPV | STATUS_GVA, 0);
    csr_write(CSR_SSTATUS, STATUS_MPV | STATUS_GVA | STATUS_SPP);
    CHECK_BITS(csr_read(CSR_MSTATUS), STATUS_SPP, STATUS_SPP);
    csr_write(CSR_MSTATUS, 0);
    csr_write(CSR_SSTATUS, STATUS_MPV | STATUS_GVA);
    CHECK_BITS(csr_read(CSR_MSTATUS), STATUS_MPV | STATUS_GVA, 0);
    csr_write(CSR_VSSTATUS, STATUS_SIE | STATUS_SPIE | STATUS_SPP | STATUS_SUM | STATUS_MXR);
    CHECK_BITS(csr_read(CSR_MSTATUS),
               STATUS_SIE | STATUS_SPIE | STATUS_SPP | STATUS_SUM | STATUS_MXR, 0);
    csr_write(CSR_VSSTATUS, 0);
    csr_write(CSR_MSTATUS, STATUS_SIE | STATUS_SPIE | STATUS_SPP | STATUS_SUM | STATUS_MXR);
    CHECK_BITS(csr_read(CSR_VSSTATUS),
               STATUS_SIE | STATUS_SPIE | STATUS_SPP | STATUS_SUM | STATUS_MXR, 0);
    csr_write(CSR_MSTATUS, 0);
}

/* Not by probes: the trap at their end writes mtval2 and mtinst. */
#define HOLDS(csr, value)                                                                     \
    do {                                                                                      \
        csr_write(csr, value);                                                                \
        CHECK_EQ(csr_read(csr), value);                                                       \
    } while (0)

CASE("H-138 H-163 H-133",
     "htval, mtval2, htinst, mtinst hold zero, and the values that traps here write")
{
    HOLDS(CSR_HTVAL, 0);
    HOLDS(CSR_MTVAL2, 0);
    HOLDS(CSR_HTINST, 0);
    HOLDS(CSR_MTINST, 0);
#ifdef HEXT_HOUSE
    HOLDS(CSR_HTVAL, 0x0123456789abcdef);
    HOLDS(CSR_MTVAL2, 0x01edcba987654321);
    HOLDS(CSR_HTINST, 0x89abcdef);
    HOLDS(CSR_MTINST, 0xfedcba98);
    CHECK_EQ(csr_read(CSR_HTVAL), 0x0123456789abcdef);
    CHECK_EQ(csr_read(CSR_HTINST), 0x89abcdef);
    CHECK_EQ(csr_read(CSR_MTVAL2), 0x01edcba987654321);
#endif
}

CASE("H-010 H-008 H-319", "each mode shows as the nominal privilege and V that the text gives it")
{
    static const struct {
        enum mode mode;
        u64 ecall, mpp, mpv;
    } modes[] = {
        {U, CAUSE_ECALL_U, 0, 0}, {HS, CAUSE_ECALL_HS, 1, 0}, {M, CAUSE_ECALL_M, 3, 0},
        {VU, CAUSE_ECALL_U, 0, 1}, {VS, CAUSE_ECALL_VS, 1, 1},
    };

    for (unsigned i = 0; i < 5; i++) {
        note(mode_name(modes[i].mode), 0);
        run(modes[i].mode, ECALL);
        CHECK_EQ(trap.cause, modes[i].ecall);
        CHECK_EQ(trap.epc, probe_pc());
        CHECK_EQ((trap.after.mstatus & STATUS_MPP) >> 11, modes[i].mpp);
        CHECK_EQ((trap.after.mstatus & STATUS_MPV) >> 39, modes[i].mpv);
        CHECK_EQ(trap.tval, 0);
        CHECK_EQ(trap.tval2, 0);
        CHECK_EQ(trap.tinst, 0);
    }
}
