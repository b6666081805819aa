/* hstatus and what its fields do (hypervisor.adoc, "Hypervisor Status (hstatus) Register"). */
#include "expect.h"

#define FIELDS                                                                                \
    (HSTATUS_GVA | HSTATUS_SPV | HSTATUS_SPVP | HSTATUS_HU | HSTATUS_VTVM | HSTATUS_VTW |      \
     HSTATUS_VTSR)
#define OPTIONAL (HSTATUS_VSBE | HSTATUS_VGEIN | HSTATUS_VSXL | HSTATUS_HUPMM)
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

CASE("H-029 H-038", "each field of hstatus can be written alone, and the reserved bits read zero")
{
    for (unsigned i = 0; i < 64; i++) {
        u64 zeros;

        note("bit", i);
        csr_write(CSR_HSTATUS, 0);
        zeros = csr_read(CSR_HSTATUS);
        CHECK_BITS(zeros, ~HSTATUS_VSXL, 0);
        csr_write(CSR_HSTATUS, BIT(i));
        if (FIELDS & BIT(i)) {
            CHECK_BITS(csr_read(CSR_HSTATUS), ~HSTATUS_VSXL, BIT(i));
            csr_write(CSR_HSTATUS, FIELDS & ~BIT(i));
            CHECK_BITS(csr_read(CSR_HSTATUS), FIELDS, FIELDS & ~BIT(i));
        } else if (!(OPTIONAL & BIT(i))) {
            CHECK_BITS(csr_read(CSR_HSTATUS), ~HSTATUS_VSXL, 0);
        }
    }
    note(0, 0);
    csr_write(CSR_HSTATUS, ~0UL);
    CHECK_BITS(csr_read(CSR_HSTATUS), ~OPTIONAL, FIELDS);
    CHECK_EQ(read_in(HS, CSR_HSTATUS), csr_read(CSR_HSTATUS));
}

CASE("H-038", "HS writes every field of hstatus, too")
{
    probe.a[1] = FIELDS;
    run(HS, CSRRW(A0, CSR_HSTATUS, A1));
    CHECK_NO_TRAP();
    CHECK_BITS(csr_read(CSR_HSTATUS), FIELDS, FIELDS);
    run(HS, CSRRC(A0, CSR_HSTATUS, A1));
    CHECK_BITS(csr_read(CSR_HSTATUS), FIELDS, 0);
}

CASE("H-030", "VSXL never holds a reserved value, nor one whose width this hart lacks")
{
    for (u64 value = 0; value < 4; value++) {
        u64 got;

        csr_write(CSR_HSTATUS, value << 32);
        got = (csr_read(CSR_HSTATUS) & HSTATUS_VSXL) >> 32;
        note("VSXL", value);
        CHECK(got == 1 || got == 2);
#ifdef HEXT_HOUSE
        CHECK_EQ(got, 2);
#endif
    }
}

CASE("H-033", "VSBE takes both values, or keeps one")
{
    u64 zero, one;

    csr_write(CSR_HSTATUS, 0);
    zero = csr_read(CSR_HSTATUS) & HSTATUS_VSBE;
    csr_write(CSR_HSTATUS, HSTATUS_VSBE);
    one = csr_read(CSR_HSTATUS) & HSTATUS_VSBE;
    CHECK(zero == 0); /* read-only one: big-endian HS-mode, which we do not meet */
    CHECK(one == 0 || one == HSTATUS_VSBE);
#ifdef HEXT_HOUSE
    CHECK_EQ(one, 0);
#endif
}

CASE("H-034 H-035", "VGEIN holds 0 to GEILEN")
{
    for (u64 value = 0; value < 64; value++) {
        u64 got;

        csr_write(CSR_HSTATUS, value << 12);
        got = (csr_read(CSR_HSTATUS) & HSTATUS_VGEIN) >> 12;
        note("VGEIN", value);
        if (value <= has.geilen)
            CHECK_EQ(got, value);
#ifdef HEXT_HOUSE
        CHECK(got <= has.geilen);
#endif
    }
}

#ifdef HEXT_HOUSE
CASE("H-029", "HUPMM reads zero without Ssnpm")
{
    csr_write(CSR_HSTATUS, HSTATUS_HUPMM);
    CHECK_BITS(csr_read(CSR_HSTATUS), HSTATUS_HUPMM, 0);
}
#endif

CASE("H-036 H-037 H-302 H-304", "a trap to HS writes SPV, and SPVP when it came from a guest")
{
    static const enum mode modes[] = {U, HS, VU, VS};

    csr_write(CSR_MEDELEG, BIT(CAUSE_ILLEGAL));
    for (unsigned m = 0; m < COUNT(modes); m++)
        for (unsigned old = 0; old < 4; old++) {
            u64 hstatus = (old & 1 ? HSTATUS_SPV : 0) | (old & 2 ? HSTATUS_SPVP : 0);
            u64 spvp = modes[m] == VS ? HSTATUS_SPVP : modes[m] == VU ? 0 : hstatus & HSTATUS_SPVP;

            note(mode_name(modes[m]), old);
            csr_write(CSR_HSTATUS, hstatus);
            run(modes[m], CSRR(A0, CSR_MSCRATCH));
            CHECK_TRAP(HS, CAUSE_ILLEGAL);
            CHECK_BITS(trap.after.hstatus, HSTATUS_SPV, is_virtual(modes[m]) ? HSTATUS_SPV : 0);
            CHECK_BITS(trap.after.hstatus, HSTATUS_SPVP, spvp);
        }
}

CASE("H-036", "the other fields of hstatus pass through a trap to HS")
{
    u64 others = HSTATUS_HU | HSTATUS_VTVM | HSTATUS_VTW | HSTATUS_VTSR;

    csr_write(CSR_MEDELEG, BIT(CAUSE_ILLEGAL));
    csr_write(CSR_HSTATUS, others);
    run(VS, CSRR(A0, CSR_MSCRATCH));
    CHECK_TRAP(HS, CAUSE_ILLEGAL);
    CHECK_BITS(trap.after.hstatus, others, others);
    csr_write(CSR_HSTATUS, 0);
    run(VS, CSRR(A0, CSR_MSCRATCH));
    CHECK_BITS(trap.after.hstatus, others, 0);
}

/* The load, store or jump at a1 faults and the trap goes to TO; GVA then is as given. */
static void expect_gva(enum mode mode, u32 insn, u64 cause, enum mode to, bool gva)
{
    csr_write(CSR_MEDELEG, to == HS ? BIT(cause) : 0);
    for (unsigned old = 0; old < 2; old++) {
        note(mode_name(mode), cause);
        csr_write(CSR_HSTATUS, HSTATUS_HU | (old ? HSTATUS_GVA : 0));
        csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | (old ? STATUS_GVA : 0));
        probe.a[1] = NOWHERE;
        run(mode, insn);
        CHECK(trap.taken && trap.to == to && trap.cause == cause);
        if (to == HS) {
            CHECK_BITS(trap.after.hstatus, HSTATUS_GVA, gva ? HSTATUS_GVA : 0);
            CHECK_BITS(trap.after.hstatus, HSTATUS_SPV, is_virtual(mode) ? HSTATUS_SPV : 0);
        } else {
            CHECK_BITS(trap.after.mstatus, STATUS_GVA, gva ? STATUS_GVA : 0);
            CHECK_BITS(trap.after.mstatus, STATUS_MPV, is_virtual(mode) ? STATUS_MPV : 0);
        }
    }
}

CASE("H-039 H-284", "GVA is 1 for access faults of a guest, 0 for those of HS and U")
{
    static const enum mode modes[] = {U, HS, VU, VS};
    static const enum mode to[] = {M, HS};

    for (unsigned m = 0; m < COUNT(modes); m++)
        for (unsigned t = 0; t < 2; t++) {
            bool gva = is_virtual(modes[m]);

            expect_gva(modes[m], LD(A0, A1, 0), CAUSE_LOAD_ACCESS, to[t], gva);
            expect_gva(modes[m], SD(A0, A1, 0), CAUSE_STORE_ACCESS, to[t], gva);
            expect_gva(modes[m], AMOADD_W(A0, A1, A0), CAUSE_STORE_ACCESS, to[t], gva);
            expect_gva(modes[m], JALR(RA, A1), CAUSE_FETCH_ACCESS, to[t], gva);
        }
}

CASE("H-040 H-254 H-255", "GVA is 1 and SPV (MPV) 0 for faults of HLV and HSV in HS, in U and in M")
{
    static const enum mode modes[] = {U, HS};

    for (unsigned m = 0; m < COUNT(modes); m++) {
        expect_gva(modes[m], HLV_W(A0, A1), CAUSE_LOAD_ACCESS, HS, true);
        expect_gva(modes[m], HLVX_WU(A0, A1), CAUSE_LOAD_ACCESS, HS, true);
        expect_gva(modes[m], HSV_D(A0, A1), CAUSE_STORE_ACCESS, HS, true);
        expect_gva(modes[m], HLV_W(A0, A1), CAUSE_LOAD_ACCESS, M, true);
        expect_gva(modes[m], HSV_D(A0, A1), CAUSE_STORE_ACCESS, M, true);
    }
    csr_write(CSR_MEDELEG, ~0UL);
    probe.a[1] = NOWHERE;
    run(M, HLV_W(A0, A1));
    CHECK_TRAP(M, CAUSE_LOAD_ACCESS);
    CHECK_BITS(trap.after.mstatus, STATUS_GVA | STATUS_MPV | STATUS_MPP, STATUS_GVA | STATUS_MPP);
    run(M, HSV_B(A0, A1));
    CHECK_TRAP(M, CAUSE_STORE_ACCESS);
    CHECK_BITS(trap.after.mstatus, STATUS_GVA | STATUS_MPV | STATUS_MPP, STATUS_GVA | STATUS_MPP);
    run(M, LD(A0, A1, 0));
    CHECK_TRAP(M, CAUSE_LOAD_ACCESS);
    CHECK_BITS(trap.after.mstatus, STATUS_GVA | STATUS_MPV, 0);
}

CASE("H-041", "GVA is 0 for environment calls, illegal and virtual instructions")
{
    static const enum mode to[] = {M, HS};

    for (unsigned t = 0; t < 2; t++) {
        expect_gva(VS, CSRR(A0, CSR_MSCRATCH), CAUSE_ILLEGAL, to[t], false);
        expect_gva(VU, CSRR(A0, CSR_MSCRATCH), CAUSE_ILLEGAL, to[t], false);
        expect_gva(VS, CSRR(A0, CSR_HSTATUS), CAUSE_VIRTUAL, to[t], false);
        expect_gva(VU, CSRR(A0, CSR_SSTATUS), CAUSE_VIRTUAL, to[t], false);
        expect_gva(VS, ECALL, CAUSE_ECALL_VS, to[t], false);
        expect_gva(VU, ECALL, CAUSE_ECALL_U, to[t], false);
    }
}

CASE("H-041 H-328", "EBREAK in a guest: GVA is 1 exactly when tval was written with the address")
{
    csr_write(CSR_MEDELEG, BIT(CAUSE_BREAKPOINT));
    run(VS, EBREAK);
    CHECK_TRAP(HS, CAUSE_BREAKPOINT);
    CHECK(trap.tval == 0 || trap.tval == probe_pc());
    CHECK_EQ((trap.after.hstatus & HSTATUS_GVA) != 0, trap.tval != 0);
#ifdef HEXT_HOUSE
    CHECK_EQ(trap.tval, 0);
#endif
    csr_write(CSR_MEDELEG, 0);
    run(VU, EBREAK);
    CHECK_TRAP(M, CAUSE_BREAKPOINT);
    CHECK(trap.tval == 0 || trap.tval == probe_pc());
    CHECK_EQ((trap.after.mstatus & STATUS_GVA) != 0, trap.tval != 0);
}

CASE("H-041", "GVA is 0 for interrupts")
{
    csr_write(CSR_HSTATUS, HSTATUS_GVA);
    csr_write(CSR_HVIP, BIT(IRQ_VSSI));
    csr_write(CSR_HIE, BIT(IRQ_VSSI));
    run(VS, NOP);
    CHECK_TRAP(HS, INTERRUPT(IRQ_VSSI));
    CHECK_BITS(trap.after.hstatus, HSTATUS_GVA | HSTATUS_SPV, HSTATUS_SPV);
}

/* HLV, HLVX and HSV with address a1 and value a0. */
static const u32 guest_accesses[] = {
    HLV_B(A0, A1), HLV_BU(A0, A1), HLV_H(A0, A1), HLV_HU(A0, A1), HLVX_HU(A0, A1), HLV_W(A0, A1),
    HLV_WU(A0, A1), HLVX_WU(A0, A1), HLV_D(A0, A1), HSV_B(A0, A1), HSV_H(A0, A1), HSV_W(A0, A1),
    HSV_D(A0, A1),
};
static const u32 fences[] = {HFENCE_VVMA(0, 0), HFENCE_GVMA(0, 0), HFENCE_VVMA(A1, A2),
                             HFENCE_GVMA(A1, A2)};
static const u32 invals[] = {HINVAL_VVMA(0, 0), HINVAL_GVMA(0, 0), HINVAL_VVMA(A1, A2),
                             HINVAL_GVMA(A1, A2)};
static u64 scratch;

CASE("H-042 H-245 H-335 H-331",
     "HLV, HLVX, HSV: M and HS may, U with HU=1, VS and VU virtual-instruction")
{
    for (unsigned i = 0; i < COUNT(guest_accesses); i++)
        for (unsigned hu = 0; hu < 2; hu++) {
            u32 insn = guest_accesses[i];

            note("instruction", insn);
            csr_write(CSR_HSTATUS, hu ? HSTATUS_HU : 0);
            probe.a[1] = (u64)&scratch;
            EXPECT(M, insn, PASS);
            EXPECT(HS, insn, PASS);
            EXPECT(U, insn, hu ? PASS : CAUSE_ILLEGAL);
            EXPECT(VS, insn, CAUSE_VIRTUAL);
            EXPECT(VU, insn, CAUSE_VIRTUAL);
        }
}

CASE("H-043 H-263 H-264 H-047 H-335",
     "HFENCE: M and HS may whatever VTVM, U never, VS and VU virtual-instruction")
{
    for (unsigned i = 0; i < COUNT(fences); i++)
        for (unsigned bits = 0; bits < 4; bits++) {
            note("instruction", fences[i]);
            csr_write(CSR_HSTATUS, (bits & 1 ? HSTATUS_HU : 0) | (bits & 2 ? HSTATUS_VTVM : 0));
            EXPECT(M, fences[i], PASS);
            EXPECT(HS, fences[i], PASS);
            EXPECT(U, fences[i], CAUSE_ILLEGAL);
            EXPECT(VS, fences[i], CAUSE_VIRTUAL);
            EXPECT(VU, fences[i], CAUSE_VIRTUAL);
        }
}

CASE("H-043 H-279 H-047", "HINVAL likewise")
{
    if (!has.svinval)
        ABSENT("Svinval");
    for (unsigned i = 0; i < COUNT(invals); i++)
        for (unsigned bits = 0; bits < 4; bits++) {
            note("instruction", invals[i]);
            csr_write(CSR_HSTATUS, (bits & 1 ? HSTATUS_HU : 0) | (bits & 2 ? HSTATUS_VTVM : 0));
            EXPECT(M, invals[i], PASS);
            EXPECT(HS, invals[i], PASS);
            EXPECT(U, invals[i], CAUSE_ILLEGAL);
            EXPECT(VS, invals[i], CAUSE_VIRTUAL);
            EXPECT(VU, invals[i], CAUSE_VIRTUAL);
        }
}

CASE("H-264 H-263 H-296 H-172 H-292",
     "TVM=1: HS may not use hgatp, HFENCE.GVMA, satp, SFENCE.VMA; it may use vsatp, "
     "HFENCE.VVMA")
{
    csr_write(CSR_MSTATUS, STATUS_TVM | STATUS_FS_INITIAL);
    for (unsigned vtvm = 0; vtvm < 2; vtvm++) {
        csr_write(CSR_HSTATUS, vtvm ? HSTATUS_VTVM : 0);
        probe.a[1] = 0;
        EXPECT(HS, CSRR(A0, CSR_HGATP), CAUSE_ILLEGAL);
        EXPECT(HS, CSRRS(A0, CSR_HGATP, A1), CAUSE_ILLEGAL);
        EXPECT(HS, CSRRW(ZERO, CSR_HGATP, A1), CAUSE_ILLEGAL);
        EXPECT(HS, CSRR(A0, CSR_SATP), CAUSE_ILLEGAL);
        EXPECT(HS, CSRRW(ZERO, CSR_SATP, A1), CAUSE_ILLEGAL);
        EXPECT(HS, HFENCE_GVMA(0, 0), CAUSE_ILLEGAL);
        EXPECT(HS, SFENCE_VMA(0, 0), CAUSE_ILLEGAL);
        EXPECT(HS, CSRR(A0, CSR_VSATP), PASS);
        EXPECT(HS, CSRRW(A0, CSR_VSATP, A1), PASS);
        EXPECT(HS, HFENCE_VVMA(0, 0), PASS);
        EXPECT(M, CSRR(A0, CSR_HGATP), PASS);
        EXPECT(M, CSRRW(A0, CSR_HGATP, A1), PASS);
        EXPECT(M, HFENCE_GVMA(0, 0), PASS);
        EXPECT(M, HFENCE_VVMA(0, 0), PASS);
        EXPECT(VS, CSRR(A0, CSR_HGATP), CAUSE_VIRTUAL);
        EXPECT(VU, CSRR(A0, CSR_HGATP), CAUSE_VIRTUAL);
        EXPECT(VU, CSRR(A0, CSR_SATP), CAUSE_VIRTUAL);
        EXPECT(VS, HFENCE_GVMA(0, 0), CAUSE_VIRTUAL);
        EXPECT(VU, HFENCE_GVMA(0, 0), CAUSE_VIRTUAL);
        EXPECT(VU, SFENCE_VMA(0, 0), CAUSE_VIRTUAL);
    }
}

CASE("H-296 H-279 H-046 H-292",
     "TVM=1 and Svinval: SINVAL.VMA and HINVAL.GVMA trap in HS, HINVAL.VVMA and the SFENCEs do "
     "not")
{
    if (!has.svinval)
        ABSENT("Svinval");
    csr_write(CSR_MSTATUS, STATUS_TVM | STATUS_FS_INITIAL);
    EXPECT(HS, HINVAL_GVMA(0, 0), CAUSE_ILLEGAL);
    EXPECT(HS, SINVAL_VMA(0, 0), CAUSE_ILLEGAL);
    EXPECT(HS, HINVAL_VVMA(0, 0), PASS);
    EXPECT(HS, SFENCE_W_INVAL, PASS);
    EXPECT(HS, SFENCE_INVAL_IR, PASS);
    EXPECT(M, HINVAL_GVMA(0, 0), PASS);
    EXPECT(M, HINVAL_VVMA(0, 0), PASS);
    EXPECT(VS, HINVAL_GVMA(0, 0), CAUSE_VIRTUAL);
    EXPECT(VU, SINVAL_VMA(0, 0), CAUSE_VIRTUAL);
    EXPECT(VS, SINVAL_VMA(0, 0), PASS);
}

CASE("H-045 H-334 H-337 H-051",
     "VTVM=1: SFENCE.VMA and satp in VS are virtual instructions; mstatus.TVM has no part in "
     "it")
{
    for (unsigned bits = 0; bits < 4; bits++) {
        bool vtvm = bits & 1;

        note("VTVM, TVM", bits);
        csr_write(CSR_HSTATUS, vtvm ? HSTATUS_VTVM : 0);
        csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | (bits & 2 ? STATUS_TVM : 0));
        probe.a[1] = 0;
        EXPECT(VS, SFENCE_VMA(0, 0), vtvm ? CAUSE_VIRTUAL : PASS);
        EXPECT(VS, SFENCE_VMA(A1, A2), vtvm ? CAUSE_VIRTUAL : PASS);
        EXPECT(VS, CSRR(A0, CSR_SATP), vtvm ? CAUSE_VIRTUAL : PASS);
        EXPECT(VS, CSRRW(A0, CSR_SATP, A1), vtvm ? CAUSE_VIRTUAL : PASS);
        EXPECT(VS, CSRRSI(A0, CSR_SATP, 0), vtvm ? CAUSE_VIRTUAL : PASS);
        EXPECT(VU, SFENCE_VMA(0, 0), CAUSE_VIRTUAL);
        EXPECT(VU, CSRR(A0, CSR_SATP), CAUSE_VIRTUAL);
        EXPECT(U, SFENCE_VMA(0, 0), CAUSE_ILLEGAL);
        EXPECT(HS, SFENCE_VMA(0, 0), bits & 2 ? CAUSE_ILLEGAL : PASS);
        EXPECT(HS, CSRR(A0, CSR_SATP), bits & 2 ? CAUSE_ILLEGAL : PASS);
        EXPECT(M, SFENCE_VMA(0, 0), PASS);
        EXPECT(VS, CSRR(A0, CSR_SSCRATCH), PASS);
        if (!has.svinval)
            continue;
        EXPECT(VS, SINVAL_VMA(0, 0), vtvm ? CAUSE_VIRTUAL : PASS);
        EXPECT(VS, SFENCE_W_INVAL, PASS);
        EXPECT(VS, SFENCE_INVAL_IR, PASS);
        EXPECT(VU, SINVAL_VMA(0, 0), CAUSE_VIRTUAL);
        EXPECT(U, SINVAL_VMA(0, 0), CAUSE_ILLEGAL);
    }
}

CASE("H-046 H-280",
     "SFENCE.W.INVAL and SFENCE.INVAL.IR: VS may even with VTVM=1, VU virtual-instruction, U "
     "illegal")
{
    if (!has.svinval)
        ABSENT("Svinval");
    for (unsigned vtvm = 0; vtvm < 2; vtvm++) {
        csr_write(CSR_HSTATUS, vtvm ? HSTATUS_VTVM : 0);
        EXPECT(M, SFENCE_W_INVAL, PASS);
        EXPECT(HS, SFENCE_W_INVAL, PASS);
        EXPECT(VS, SFENCE_W_INVAL, PASS);
        EXPECT(VU, SFENCE_W_INVAL, CAUSE_VIRTUAL);
        EXPECT(U, SFENCE_W_INVAL, CAUSE_ILLEGAL);
        EXPECT(M, SFENCE_INVAL_IR, PASS);
        EXPECT(HS, SFENCE_INVAL_IR, PASS);
        EXPECT(VS, SFENCE_INVAL_IR, PASS);
        EXPECT(VU, SFENCE_INVAL_IR, CAUSE_VIRTUAL);
        EXPECT(U, SFENCE_INVAL_IR, CAUSE_ILLEGAL);
    }
}

/* SRET in VS: to landing(), in VS-mode, when it is allowed. */
CASE("H-044 H-051 H-332 H-314 H-318 H-292",
     "SRET: VTSR=1 traps it in VS, TSR=1 in HS; VU virtual-instruction, U illegal")
{
    for (unsigned bits = 0; bits < 4; bits++) {
        u64 mstatus = STATUS_FS_INITIAL | (bits & 2 ? STATUS_TSR : 0);

        note("VTSR, TSR", bits);
        csr_write(CSR_MSTATUS, mstatus);
        csr_write(CSR_HSTATUS, bits & 1 ? HSTATUS_VTSR : 0);
        csr_write(CSR_VSEPC, landing());
        csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL | STATUS_SPP);
        EXPECT(VS, SRET, bits & 1 ? CAUSE_VIRTUAL : PASS);
        CHECK(bits & 1 || (trap.landed && trap.from == VS));
        csr_write(CSR_SEPC, landing());
        csr_write(CSR_MSTATUS, mstatus | STATUS_SPP);
        EXPECT(HS, SRET, bits & 2 ? CAUSE_ILLEGAL : PASS);
        CHECK(bits & 2 || (trap.landed && trap.from == HS));
        csr_write(CSR_SEPC, landing());
        csr_write(CSR_MSTATUS, mstatus | STATUS_SPP);
        EXPECT(M, SRET, PASS);
        CHECK(trap.landed && trap.from == HS);
        EXPECT(VU, SRET, CAUSE_VIRTUAL);
        EXPECT(U, SRET, CAUSE_ILLEGAL);
    }
}
