/*
 * Who may access which CSR, and what the accesses reach when V=1 (hypervisor.adoc, "Hypervisor and
 * Virtual Supervisor CSRs", "Trap Cause Codes"; csrs.adoc, "CSR Address Mapping").
 */
#include "expect.h"

#define ILL CAUSE_ILLEGAL
#define VIRT CAUSE_VIRTUAL

/* All forms, as reads and as writes that change nothing in a read-write CSR holding `value`. */
static void expect_forms(enum mode mode, unsigned csr, u64 value, u64 read_cause, u64 write_cause)
{
    note(mode_name(mode), csr);
    EXPECT(mode, CSRRS(A0, csr, ZERO), read_cause);
    EXPECT(mode, CSRRC(A0, csr, ZERO), read_cause);
    EXPECT(mode, CSRRSI(A0, csr, 0), read_cause);
    EXPECT(mode, CSRRCI(A0, csr, 0), read_cause);
    probe.a[1] = 0;
    EXPECT(mode, CSRRS(A0, csr, A1), write_cause);
    EXPECT(mode, CSRRC(A0, csr, A1), write_cause);
    if (write_cause == PASS) {
        probe.a[1] = value;
        EXPECT(mode, CSRRW(A0, csr, A1), write_cause);
        return;
    }
    EXPECT(mode, CSRRW(ZERO, csr, A1), write_cause);
    EXPECT(mode, CSRRWI(ZERO, csr, 1), write_cause);
    EXPECT(mode, CSRRSI(ZERO, csr, 1), write_cause);
    EXPECT(mode, CSRRCI(ZERO, csr, 1), write_cause);
}

/* CSRs of HS that a guest has no version of, and the VS CSRs. */
static const unsigned hypervisor_csrs[] = {
    CSR_HSTATUS, CSR_HEDELEG, CSR_HIDELEG, CSR_HIE, CSR_HTIMEDELTA, CSR_HCOUNTEREN, CSR_HGEIE,
    CSR_HENVCFG, CSR_HTVAL, CSR_HIP, CSR_HVIP, CSR_HTINST, CSR_HGATP,
};
static const unsigned vs_csrs[] = {
    CSR_VSSTATUS, CSR_VSIE, CSR_VSTVEC, CSR_VSSCRATCH, CSR_VSEPC, CSR_VSCAUSE, CSR_VSTVAL,
    CSR_VSIP, CSR_VSATP,
};
static const unsigned s_csrs[] = {
    CSR_SSTATUS, CSR_SIE, CSR_STVEC, CSR_SCOUNTEREN, CSR_SENVCFG, CSR_SSCRATCH, CSR_SEPC,
    CSR_SCAUSE, CSR_STVAL, CSR_SIP, CSR_SATP,
};
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

CASE("H-021 H-335",
     "CSRs of HS: HS and M may, VS and VU take a virtual-instruction exception, U an illegal "
     "one")
{
    for (unsigned i = 0; i < COUNT(hypervisor_csrs); i++) {
        unsigned csr = hypervisor_csrs[i];

        if (csr == CSR_HTIMEDELTA && !has.time)
            continue;
        expect_forms(M, csr, 0, PASS, PASS);
        expect_forms(HS, csr, 0, PASS, PASS);
        expect_forms(U, csr, 0, ILL, ILL);
        expect_forms(VS, csr, 0, VIRT, VIRT);
        expect_forms(VU, csr, 0, VIRT, VIRT);
    }
}

CASE("H-016 H-015",
     "VS CSRs by their own numbers: HS and M may, VS and VU virtual-instruction, U illegal")
{
    probe.keep_tvec = true;
    for (unsigned i = 0; i < COUNT(vs_csrs); i++) {
        expect_forms(M, vs_csrs[i], 0, PASS, PASS);
        expect_forms(HS, vs_csrs[i], 0, PASS, PASS);
        expect_forms(U, vs_csrs[i], 0, ILL, ILL);
        expect_forms(VS, vs_csrs[i], 0, VIRT, VIRT);
        expect_forms(VU, vs_csrs[i], 0, VIRT, VIRT);
    }
}

CASE("H-016 H-015", "vstimecmp by its own number")
{
    if (!has.sstc)
        ABSENT("Sstc");
    csr_write(CSR_MENVCFG, ENVCFG_STCE);
    csr_write(CSR_HENVCFG, ENVCFG_STCE);
    expect_forms(M, CSR_VSTIMECMP, ~0UL, PASS, PASS);
    expect_forms(HS, CSR_VSTIMECMP, ~0UL, PASS, PASS);
    expect_forms(U, CSR_VSTIMECMP, 0, ILL, ILL);
    expect_forms(VS, CSR_VSTIMECMP, 0, VIRT, VIRT);
    expect_forms(VU, CSR_VSTIMECMP, 0, VIRT, VIRT);
}

CASE("H-022 H-338", "S CSRs: VS may, VU takes a virtual-instruction exception, U an illegal one")
{
    probe.keep_tvec = true;
    for (unsigned i = 0; i < COUNT(s_csrs); i++) {
        expect_forms(HS, s_csrs[i], 0, PASS, PASS);
        expect_forms(VS, s_csrs[i], 0, PASS, PASS);
        expect_forms(U, s_csrs[i], 0, ILL, ILL);
        expect_forms(VU, s_csrs[i], 0, VIRT, VIRT);
        reset_state();
        probe.keep_tvec = true;
    }
}

CASE("H-023 H-336", "M CSRs: illegal in every other mode, with V=1, too")
{
    static const unsigned csrs[] = {
        CSR_MSTATUS, CSR_MISA, CSR_MEDELEG, CSR_MIDELEG, CSR_MIE, CSR_MTVEC, CSR_MCOUNTEREN,
        CSR_MENVCFG, CSR_MCOUNTINHIBIT, CSR_MSCRATCH, CSR_MEPC, CSR_MCAUSE, CSR_MTVAL, CSR_MIP,
        CSR_MTINST, CSR_MTVAL2, CSR_PMPCFG0, CSR_PMPADDR0, CSR_MCYCLE, CSR_MINSTRET,
        CSR_MVENDORID, CSR_MHARTID,
    };
    static const enum mode modes[] = {U, HS, VU, VS};

    for (unsigned i = 0; i < COUNT(csrs); i++)
        for (unsigned m = 0; m < COUNT(modes); m++)
            expect_forms(modes[m], csrs[i], 0, ILL, ILL);
    expect_forms(M, CSR_MTINST, 0, PASS, PASS);
    expect_forms(M, CSR_MTVAL2, 0, PASS, PASS);
}

CASE("H-024 H-092",
     "hgeip is read-only: writing is illegal in every mode, reading virtual with V=1")
{
    expect_forms(M, CSR_HGEIP, 0, PASS, ILL);
    expect_forms(HS, CSR_HGEIP, 0, PASS, ILL);
    expect_forms(U, CSR_HGEIP, 0, ILL, ILL);
    expect_forms(VS, CSR_HGEIP, 0, VIRT, ILL);
    expect_forms(VU, CSR_HGEIP, 0, VIRT, ILL);
}

CASE("H-024 H-339",
     "scountovf is read-only: writing is illegal in every mode, reading virtual in VU")
{
    if (!has.sscofpmf)
        ABSENT("Sscofpmf");
    expect_forms(M, CSR_SCOUNTOVF, 0, PASS, ILL);
    expect_forms(HS, CSR_SCOUNTOVF, 0, PASS, ILL);
    expect_forms(U, CSR_SCOUNTOVF, 0, ILL, ILL);
    expect_forms(VS, CSR_SCOUNTOVF, 0, PASS, ILL);
    expect_forms(VU, CSR_SCOUNTOVF, 0, VIRT, ILL);
}

CASE("H-025 H-344",
     "numbers around the H and VS CSRs that no extension uses are illegal everywhere")
{
    static const unsigned csrs[] = {
        0x201, 0x202, 0x203, 0x206, 0x20a, 0x20b, 0x20c, 0x245, 0x246, 0x247, 0x24a, 0x24b,
        0x24f, 0x260, 0x281, 0x288, 0x2ff, 0x601, 0x60b, 0x610, 0x611, 0x616, 0x620, 0x640,
        0x641, 0x642, 0x648, 0x649, 0x64b, 0x64f, 0x660, 0x681, 0x688, 0x6ff, 0xe11, 0xe13,
        0xe00, 0xe40, 0xea0, 0x101, 0x107, 0x148, 0x181, 0x345, 0x348, 0x34c, 0x34f,
    };
    static const enum mode modes[] = {M, HS, U, VS, VU};

    for (unsigned i = 0; i < COUNT(csrs); i++)
        for (unsigned m = 0; m < COUNT(modes); m++)
            expect_forms(modes[m], csrs[i], 0, ILL, ILL);
}

CASE("H-026 H-059 H-102 H-130",
     "high-half CSRs do not exist on RV64: illegal in every mode, with V=1, too")
{
    static const unsigned csrs[] = {
        0x612 /* hedelegh */, 0x615 /* htimedeltah */, 0x61a /* henvcfgh */, 0x61c, 0x61d, 0x61e,
        0x61f /* hstateen0h-3h */, 0x25d /* vstimecmph */, 0x15d /* stimecmph */,
        0xc80 /* cycleh */, 0xc81, 0xc82, 0xc83, 0xc9f, 0x310 /* mstatush */, 0x312 /* medelegh */,
        0x31a /* menvcfgh */, 0x31c /* mstateen0h */, 0xb80, 0xb82,
    };
    static const enum mode modes[] = {M, HS, U, VS, VU};

    csr_write(CSR_MENVCFG, ~0UL);
    csr_write(CSR_HENVCFG, ~0UL);
    for (unsigned i = 0; i < COUNT(csrs); i++)
        for (unsigned m = 0; m < COUNT(modes); m++)
            expect_forms(modes[m], csrs[i], 0, ILL, ILL);
}

/* ---- substitution ---- */

static const struct pair {
    unsigned s, vs;
    u64 hs_value, vs_value, new_value; /* differ in many bits; each is legal */
} pairs[] = {
    {CSR_SSCRATCH, CSR_VSSCRATCH, 0x0123456789abcdef, 0xfedcba9876543210, 0xa5a55a5ac3c33c3c},
    {CSR_SEPC, CSR_VSEPC, 0x0000001234567890, 0x0000003210fedcba, 0x0000000f0f0f0f0e},
    {CSR_SCAUSE, CSR_VSCAUSE, 5, 13, 2},
    {CSR_STVAL, CSR_VSTVAL, 0x0000001111111111, 0x0000002222222222, 0x0000003333333335},
    {CSR_STVEC, CSR_VSTVEC, 0x80001000, 0x80002040, 0x80003080},
    {CSR_SSTATUS, CSR_VSSTATUS, STATUS_SPIE | STATUS_SUM | 0x200002000,
     STATUS_SPP | STATUS_MXR | 0x200004000, STATUS_SPIE | STATUS_SPP | STATUS_SUM | 0x200002000},
};

/* A write through VS by INSN (csrrw, csrrs or csrrc of a1 to a0) leaves RESULT in the VS CSR. */
static void write_as_guest(const struct pair *pair, u32 insn, u64 operand, u64 result)
{
    csr_write(CSR_VSSTATUS, 0x2000);
    csr_write(CSR_SSTATUS, 0x2000);
    write_csr(pair->s, pair->hs_value);
    write_csr(pair->vs, pair->vs_value);
    probe.a[1] = operand;
    run(VS, insn);
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[0], pair->vs_value);
    CHECK_EQ(read_csr(pair->vs), result);
    if (pair->s == CSR_SEPC && !has.mpv)
        return; /* the way into VS went by sepc */
    if (pair->s == CSR_SSTATUS && !has.mpv)
        CHECK_BITS(read_csr(pair->s), ~(STATUS_SPIE | STATUS_SPP),
                   pair->hs_value & ~(STATUS_SPIE | STATUS_SPP));
    else
        CHECK_EQ(read_csr(pair->s), pair->hs_value);
}

CASE("H-013 H-014 H-018 H-222 H-237 H-028",
     "VS accesses sscratch, sepc, scause, stval, stvec, sstatus and reaches the VS CSR, in all "
     "64 bits")
{
    probe.keep_tvec = true;
    for (unsigned i = 0; i < COUNT(pairs); i++) {
        const struct pair *pair = &pairs[i];

        note("CSR", pair->s);
        write_as_guest(pair, CSRRW(A0, pair->s, A1), pair->new_value, pair->new_value);
    }
}

CASE("H-020", "set, clear and immediate forms reach the VS CSR, and rs1 = x0 writes nothing")
{
    static const struct pair *const pair = &pairs[0];

    write_as_guest(pair, CSRRS(A0, CSR_SSCRATCH, A1), 0xff, 0xfedcba98765432ff);
    write_as_guest(pair, CSRRC(A0, CSR_SSCRATCH, A1), 0xf0ff, 0xfedcba9876540200 & ~0UL);
    write_as_guest(pair, CSRRWI(A0, CSR_SSCRATCH, 21), 0, 21);
    write_as_guest(pair, CSRRSI(A0, CSR_SSCRATCH, 15), 0, 0xfedcba987654321f);
    write_as_guest(pair, CSRRCI(A0, CSR_SSCRATCH, 16), 0, 0xfedcba9876543200);
    write_as_guest(pair, CSRRS(A0, CSR_SSCRATCH, ZERO), 0, pair->vs_value);
    write_as_guest(pair, CSRRC(A0, CSR_SSCRATCH, ZERO), 0, pair->vs_value);
    write_as_guest(pair, CSRRSI(A0, CSR_SSCRATCH, 0), 0, pair->vs_value);
    write_as_guest(pair, CSRRCI(A0, CSR_SSCRATCH, 0), 0, pair->vs_value);
}

CASE("H-014 H-015 H-297",
     "HS and M read and write each of the two copies without touching the other")
{
    probe.keep_tvec = true;
    for (unsigned i = 0; i < COUNT(pairs); i++) {
        const struct pair *pair = &pairs[i];

        note("CSR", pair->s);
        for (unsigned m = 0; m < 2; m++) {
            enum mode mode = m ? HS : M;

            write_csr(pair->s, pair->hs_value);
            write_csr(pair->vs, pair->vs_value);
            CHECK_EQ(read_in(mode, pair->s), pair->hs_value);
            CHECK_EQ(read_in(mode, pair->vs), pair->vs_value);
            write_in(mode, pair->vs, pair->new_value);
            CHECK_NO_TRAP();
            CHECK_EQ(read_csr(pair->s), pair->hs_value);
            CHECK_EQ(read_csr(pair->vs), pair->new_value);
            write_in(mode, pair->s, pair->vs_value);
            CHECK_NO_TRAP();
            CHECK_EQ(read_csr(pair->s), pair->vs_value);
            CHECK_EQ(read_csr(pair->vs), pair->new_value);
            csr_write(CSR_SSTATUS, 0x2000);
        }
    }
}

CASE("H-013 H-014 H-225", "VS accesses sie and sip and reaches vsie and vsip")
{
    csr_write(CSR_MIDELEG, ~0UL);
    csr_write(CSR_HIDELEG, VS_IRQS);
    csr_write(CSR_SIE, BIT(IRQ_SSI) | BIT(IRQ_SEI));
    csr_write(CSR_VSIE, BIT(IRQ_STI));
    CHECK_EQ(read_in(VS, CSR_SIE), BIT(IRQ_STI));
    write_in(VS, CSR_SIE, BIT(IRQ_SSI) | BIT(IRQ_STI) | BIT(IRQ_SEI));
    CHECK_NO_TRAP();
    CHECK_BITS(csr_read(CSR_VSIE), 0xfff, BIT(IRQ_SSI) | BIT(IRQ_STI) | BIT(IRQ_SEI));
    CHECK_BITS(csr_read(CSR_SIE), 0xfff, BIT(IRQ_SSI) | BIT(IRQ_SEI));
    write_in(VS, CSR_SIE, 0);
    CHECK_EQ(csr_read(CSR_VSIE), 0);
    CHECK_BITS(csr_read(CSR_SIE), 0xfff, BIT(IRQ_SSI) | BIT(IRQ_SEI));
    csr_write(CSR_SIE, 0);
    csr_set(CSR_MIP, BIT(IRQ_SSI));
    CHECK_EQ(read_in(VS, CSR_SIP), 0);
    write_in(VS, CSR_SIP, BIT(IRQ_SSI));
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, BIT(IRQ_VSSI));
    CHECK_EQ(read_in(VS, CSR_SIP), BIT(IRQ_SSI));
    write_in(VS, CSR_SIP, 0);
    CHECK_BITS(csr_read(CSR_HVIP), VS_IRQS, 0);
    CHECK_BITS(csr_read(CSR_SIP), BIT(IRQ_SSI), BIT(IRQ_SSI));
}

/* A root that maps 0x80000000..0xbfffffff to itself, U=0. */
static u64 root[512] __attribute__((aligned(4096)));
#define LEAF_1G(flags) (0x80000000UL >> 12 << 10 | (flags))

CASE("H-013 H-014 H-202", "VS accesses satp and reaches vsatp")
{
    u64 paged = ATP_SV39 << 60 | (u64)root >> 12;

    root[2] = LEAF_1G(0xcf);
    csr_write(CSR_SATP, 0);
    csr_write(CSR_VSATP, 0);
    fence_all();
    write_in(VS, CSR_SATP, paged);
    CHECK_NO_TRAP();
    CHECK_EQ(csr_read(CSR_VSATP), paged);
    CHECK_EQ(csr_read(CSR_SATP), 0);
    CHECK_EQ(read_in(VS, CSR_SATP), paged);
    csr_write(CSR_VSATP, 0);
    csr_write(CSR_SATP, paged);
    fence_all();
    CHECK_EQ(read_in(VS, CSR_SATP), 0);
    CHECK_EQ(read_in(HS, CSR_SATP), paged);
    CHECK_EQ(read_in(HS, CSR_VSATP), 0);
    csr_write(CSR_SATP, 0);
    fence_all();
}

CASE("H-019", "scounteren and senvcfg have no VS copy")
{
    csr_write(CSR_SCOUNTEREN, 7);
    CHECK_EQ(read_in(VS, CSR_SCOUNTEREN), csr_read(CSR_SCOUNTEREN));
    write_in(VS, CSR_SCOUNTEREN, 2);
    CHECK_NO_TRAP();
    CHECK_EQ(read_in(HS, CSR_SCOUNTEREN), 2);
    csr_write(CSR_SENVCFG, ENVCFG_FIOM);
    CHECK_EQ(read_in(VS, CSR_SENVCFG), ENVCFG_FIOM);
    write_in(VS, CSR_SENVCFG, 0);
    CHECK_NO_TRAP();
    CHECK_EQ(read_in(HS, CSR_SENVCFG), 0);
    write_in(VS, CSR_SENVCFG, ENVCFG_FIOM);
    CHECK_EQ(csr_read(CSR_SENVCFG), ENVCFG_FIOM);
}

CASE("H-017 H-014", "stvec, satp, sstatus.SIE of HS have no part in what VS executes")
{
    csr_write(CSR_STVEC, NOWHERE);
    csr_write(CSR_SATP, ATP_SV39 << 60); /* a root where nothing is */
    fence_all();
    probe.keep_tvec = true;
    run(VS, NOP);
    CHECK_NO_TRAP();
    csr_write(CSR_SATP, 0);
    fence_all();
}

CASE("H-018", "vsatp and vstvec have no part in what HS executes")
{
    csr_write(CSR_VSTVEC, NOWHERE);
    csr_write(CSR_VSATP, ATP_SV39 << 60);
    csr_write(CSR_HGATP, ATP_SV39 << 60);
    csr_write(CSR_VSSTATUS, STATUS_SIE);
    fence_all();
    probe.keep_tvec = true;
    probe.a[1] = (u64)root;
    run(HS, LD(A0, A1, 0));
    CHECK_NO_TRAP();
    run(U, LD(A0, A1, 0));
    CHECK_NO_TRAP();
}
