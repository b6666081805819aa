/*
 * vsstatus, vstvec, vsscratch, vsepc, vscause, vstval, vsatp as registers, and FS and VS with V=1
 * (hypervisor.adoc, "Virtual Supervisor Status (vsstatus) Register" to "Virtual Supervisor Address
 * Translation and Protection (vsatp) Register"; shvstvecd.adoc).
 */
#include "expect.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define VSSTATUS_FIELDS                                                                       \
    (STATUS_SIE | STATUS_SPIE | STATUS_SPP | STATUS_FS | STATUS_SUM | STATUS_MXR)
#define VSSTATUS_OPTIONAL                                                                     \
    (STATUS_UBE | STATUS_VS | STATUS_XS | STATUS_SPELP | STATUS_SDT | STATUS_UXL)

CASE("H-215", "each field of vsstatus can be written alone, and the reserved bits read zero")
{
    u64 fields = VSSTATUS_FIELDS | (has.vector ? STATUS_VS : 0);

    for (unsigned i = 0; i < 63; i++) {
        note("bit", i);
        csr_write(CSR_VSSTATUS, BIT(i));
        if (fields & BIT(i)) {
            CHECK_BITS(csr_read(CSR_VSSTATUS), ~STATUS_UXL & ~STATUS_SD, BIT(i));
            csr_write(CSR_VSSTATUS, fields & ~BIT(i));
            CHECK_BITS(csr_read(CSR_VSSTATUS), fields, fields & ~BIT(i));
        } else if (!(VSSTATUS_OPTIONAL & BIT(i))) {
            CHECK_BITS(csr_read(CSR_VSSTATUS), ~STATUS_UXL, 0);
        }
    }
    note(0, 0);
    csr_write(CSR_VSSTATUS, ~0UL);
    CHECK_BITS(csr_read(CSR_VSSTATUS), ~VSSTATUS_OPTIONAL, VSSTATUS_FIELDS | STATUS_SD);
    csr_write(CSR_VSSTATUS, fields);
    CHECK_EQ(read_in(VS, CSR_SSTATUS), csr_read(CSR_VSSTATUS));
    CHECK_EQ(read_in(HS, CSR_VSSTATUS), csr_read(CSR_VSSTATUS));
}

CASE("H-216 H-217", "UXL and UBE of vsstatus: a legal value, or a copy of VSXL and VSBE")
{
    for (u64 value = 0; value < 4; value++) {
        u64 got;

        csr_write(CSR_VSSTATUS, value << 32);
        got = (csr_read(CSR_VSSTATUS) & STATUS_UXL) >> 32;
        note("UXL", value);
        CHECK(got == 1 || got == 2);
#ifdef HEXT_HOUSE
        CHECK_EQ(got, (csr_read(CSR_HSTATUS) & HSTATUS_VSXL) >> 32);
#endif
    }
    csr_write(CSR_VSSTATUS, STATUS_UBE);
#ifdef HEXT_HOUSE
    CHECK_BITS(csr_read(CSR_VSSTATUS), STATUS_UBE, 0);
    csr_write(CSR_VSSTATUS, STATUS_SPELP | STATUS_SDT | STATUS_XS);
    CHECK_BITS(csr_read(CSR_VSSTATUS), STATUS_SPELP | STATUS_SDT | STATUS_XS, 0);
#endif
}

CASE("H-221", "SD of vsstatus is about vsstatus.FS and VS alone, SD of sstatus about its own")
{
    for (u64 fs = 0; fs < 4; fs++)
        for (u64 vs_fs = 0; vs_fs < 4; vs_fs++) {
            note("FS, vsstatus.FS", fs << 4 | vs_fs);
            csr_write(CSR_MSTATUS, fs << 13);
            csr_write(CSR_VSSTATUS, vs_fs << 13);
            CHECK_BITS(csr_read(CSR_VSSTATUS), STATUS_SD, vs_fs == 3 ? STATUS_SD : 0);
            CHECK_BITS(csr_read(CSR_SSTATUS), STATUS_SD, fs == 3 ? STATUS_SD : 0);
            CHECK_BITS(read_in(VS, CSR_SSTATUS), STATUS_SD | STATUS_FS,
                       (vs_fs == 3 ? STATUS_SD : 0) | vs_fs << 13);
        }
}

/* ---- FS ---- */

/* Floating-point instructions and CSR accesses; a1 = address of a doubleword. */
static const u32 fp_insns[] = {
    FLW(0, A1, 0), FLD(1, A1, 0), FSW(0, A1, 0), FSD(1, A1, 0), FMV_W_X(2, A0),
    R_TYPE(0x53, 0, 0x00, 1, 2, 3) /* fadd.s rne */, R_TYPE(0x53, 2, 0x50, A0, 1, 2) /* feq.s */,
    CSRR(A0, CSR_FCSR), CSRRW(ZERO, CSR_FRM, ZERO), CSRRS(A0, CSR_FFLAGS, A0),
};
static u64 operand[2];

CASE("H-218 H-346 H-017",
     "FS off in sstatus or vsstatus: floating point in VS and VU is illegal, never virtual; "
     "vsstatus.FS has no part with V=0")
{
    static const enum mode modes[] = {U, HS, M, VU, VS};

    for (unsigned i = 0; i < COUNT(fp_insns); i++)
        for (unsigned bits = 0; bits < 4; bits++)
            for (unsigned m = 0; m < COUNT(modes); m++) {
                bool on = (bits & 1) && (!is_virtual(modes[m]) || (bits & 2));

                note(mode_name(modes[m]), (u64)bits << 32 | fp_insns[i]);
                csr_write(CSR_MSTATUS, bits & 1 ? STATUS_FS_INITIAL : 0);
                csr_write(CSR_VSSTATUS, bits & 2 ? STATUS_FS_INITIAL : 0);
                probe.a[0] = 0;
                probe.a[1] = (u64)operand;
                EXPECT(modes[m], fp_insns[i], on ? PASS : CAUSE_ILLEGAL);
            }
}

CASE("H-218", "compressed floating-point loads and stores likewise")
{
    static const u32 insns[] = {0x2188 /* c.fld fa0, 0(a1) */, 0xa188 /* c.fsd fa0, 0(a1) */};

    for (unsigned i = 0; i < COUNT(insns); i++)
        for (unsigned bits = 0; bits < 4; bits++) {
            note("FS", (u64)bits << 32 | insns[i]);
            csr_write(CSR_MSTATUS, bits & 1 ? STATUS_FS_INITIAL : 0);
            csr_write(CSR_VSSTATUS, bits & 2 ? STATUS_FS_INITIAL : 0);
            probe.a[1] = (u64)operand;
            EXPECT(VS, insns[i], bits == 3 ? PASS : CAUSE_ILLEGAL);
            EXPECT(VU, insns[i], bits == 3 ? PASS : CAUSE_ILLEGAL);
        }
}

CASE("H-219",
     "floating-point state changed with V=1 makes both FS fields Dirty, with V=0 only that of "
     "sstatus")
{
    static const u32 insns[] = {FLW(0, A1, 0), FLD(1, A1, 0), FMV_W_X(2, A0),
                                CSRRWI(ZERO, CSR_FRM, 1), CSRRWI(ZERO, CSR_FFLAGS, 1),
                                CSRRWI(ZERO, CSR_FCSR, 1)};
    static const enum mode modes[] = {U, HS, VU, VS};

    for (unsigned i = 0; i < COUNT(insns); i++)
        for (unsigned m = 0; m < COUNT(modes); m++)
            for (u64 fs = 1; fs < 4; fs++)
                for (u64 vs_fs = 1; vs_fs < 4; vs_fs++) {
                    note(mode_name(modes[m]), fs << 36 | vs_fs << 32 | insns[i]);
                    csr_write(CSR_MSTATUS, fs << 13);
                    csr_write(CSR_VSSTATUS, vs_fs << 13);
                    probe.a[1] = (u64)operand;
                    EXPECT(modes[m], insns[i], PASS);
                    CHECK_BITS(trap.after.mstatus, STATUS_FS | STATUS_SD, STATUS_FS | STATUS_SD);
                    if (is_virtual(modes[m]))
                        CHECK_BITS(trap.after.vsstatus, STATUS_FS | STATUS_SD,
                                   STATUS_FS | STATUS_SD);
                    else
                        CHECK_BITS(trap.after.vsstatus, STATUS_FS, vs_fs << 13);
                }
}

CASE("H-218 H-219",
     "FS changed while the guest runs: off by itself, and a second instruction after the first "
     "made it Dirty")
{
    for (unsigned m = 0; m < 2; m++) {
        csr_write(CSR_MSTATUS, STATUS_FS_INITIAL);
        csr_write(CSR_VSSTATUS, STATUS_FS_INITIAL);
        note("without, with FS off", m);
        probe.a[1] = m ? STATUS_FS : 0;
        RUN(VS, FMV_W_X(2, A0), CSRRC(ZERO, CSR_SSTATUS, A1), FMV_W_X(3, A0), FMV_W_X(4, A0));
        CHECK_BITS(trap.after.mstatus, STATUS_FS, STATUS_FS);
        CHECK_BITS(trap.after.vsstatus, STATUS_FS, m ? 0 : STATUS_FS);
        if (!m) {
            CHECK_NO_TRAP();
            continue;
        }
        CHECK(trap.taken && trap.cause == CAUSE_ILLEGAL && trap.to == M);
        CHECK_EQ(trap.epc, probe_pc() + 8);
    }
}

CASE("H-220",
     "VS off in sstatus or vsstatus: vector instructions in VS and VU are illegal; a change "
     "makes both Dirty")
{
    u32 vsetvli = 0x0c057557; /* vsetvli a0, a0, e8, m1, ta, ma */

    if (!has.vector)
        ABSENT("V");
    for (unsigned bits = 0; bits < 4; bits++) {
        note("VS fields", bits);
        csr_write(CSR_MSTATUS, bits & 1 ? BIT(9) : 0);
        csr_write(CSR_VSSTATUS, bits & 2 ? BIT(9) : 0);
        EXPECT(VS, vsetvli, bits == 3 ? PASS : CAUSE_ILLEGAL);
        EXPECT(VU, vsetvli, bits == 3 ? PASS : CAUSE_ILLEGAL);
        if (bits == 3) {
            CHECK_BITS(trap.after.mstatus, STATUS_VS, STATUS_VS);
            CHECK_BITS(trap.after.vsstatus, STATUS_VS, STATUS_VS);
        }
    }
}

/* ---- the other registers ---- */

CASE("H-232",
     "vstvec: MODE holds 0 and 1 and no reserved value, BASE any four-byte-aligned address "
     "with MODE 0")
{
    for (unsigned bit = 2; bit < 38; bit++) {
        note("bit", bit);
        csr_write(CSR_VSTVEC, BIT(bit));
        CHECK_EQ(csr_read(CSR_VSTVEC), BIT(bit));
    }
    csr_write(CSR_VSTVEC, 0xffffffc000000004);
    CHECK_EQ(csr_read(CSR_VSTVEC), 0xffffffc000000004);
    for (u64 mode = 0; mode < 4; mode++) {
        note("MODE", mode);
        csr_write(CSR_VSTVEC, 0x80001000 | mode);
        if (mode < 2)
            CHECK_EQ(csr_read(CSR_VSTVEC), 0x80001000 | mode);
        else
            CHECK((csr_read(CSR_VSTVEC) & 3) < 2);
    }
}

CASE("H-236 H-234 H-235", "vsscratch, vscause and vstval hold what is written")
{
    for (unsigned bit = 0; bit < 64; bit++) {
        note("bit", bit);
        csr_write(CSR_VSSCRATCH, BIT(bit));
        CHECK_EQ(csr_read(CSR_VSSCRATCH), BIT(bit));
        csr_write(CSR_VSTVAL, BIT(bit));
        csr_write(CSR_STVAL, BIT(bit));
        CHECK_EQ(csr_read(CSR_VSTVAL), csr_read(CSR_STVAL));
    }
    for (u64 cause = 0; cause < 24; cause++) {
        note("cause", cause);
        csr_write(CSR_VSCAUSE, cause);
        CHECK_EQ(csr_read(CSR_VSCAUSE), cause);
    }
    for (u64 cause = 1; cause < 14; cause += 4) {
        csr_write(CSR_VSCAUSE, INTERRUPT(cause));
        CHECK_EQ(csr_read(CSR_VSCAUSE), INTERRUPT(cause));
    }
    csr_write(CSR_VSTVAL, 0xffffffc012345678);
    CHECK_EQ(csr_read(CSR_VSTVAL), 0xffffffc012345678);
    csr_write(CSR_VSEPC, 0xffffffc012345678);
    CHECK_EQ(csr_read(CSR_VSEPC), 0xffffffc012345678);
}

CASE("H-203 H-204 H-206",
     "vsatp: a reserved MODE is never taken; from VS, by satp, the write is then ignored as a "
     "whole")
{
    for (u64 mode = 1; mode < 16; mode++) {
        u64 old = 0, new_value = mode << 60 | 1UL << 44 | 0x12345;

        if (mode >= ATP_SV39 && mode <= ATP_SV57)
            continue;
        note("MODE", mode);
        csr_write(CSR_VSATP, old);
        write_in(VS, CSR_SATP, new_value);
        CHECK_NO_TRAP();
        CHECK_EQ(csr_read(CSR_VSATP), old);
        csr_write(CSR_VSATP, new_value);
        CHECK(csr_read(CSR_VSATP) >> 60 != mode);
#ifdef HEXT_HOUSE
        CHECK_EQ(csr_read(CSR_VSATP), old);
#endif
        csr_write(CSR_VSATP, 0);
    }
}

CASE("H-165 H-166 H-167 H-168 H-169",
     "hgatp: a reserved MODE is never taken; bits 59:58 are zero; PPN[1:0] zero when paged; "
     "VMID from its lowest bit")
{
    u64 vmid;

    for (u64 mode = 0; mode < 16; mode++) {
        u64 got;

        note("MODE", mode);
        csr_write(CSR_HGATP, mode << 60);
        got = csr_read(CSR_HGATP) >> 60;
        CHECK(got == 0 || (got >= 8 && got <= 10));
        if (mode == 0 || mode == ATP_SV39)
            CHECK_EQ(got, mode);
    }
    csr_write(CSR_HGATP, ATP_SV39 << 60 | MASK(59, 0));
    CHECK_BITS(csr_read(CSR_HGATP), MASK(59, 58), 0);
    CHECK_BITS(csr_read(CSR_HGATP), 3, 0);
    vmid = (csr_read(CSR_HGATP) & ATP_VMID) >> 44;
    CHECK_EQ(vmid & (vmid + 1), 0);
    csr_write(CSR_HGATP, ATP_SV39 << 60 | 0x80004);
    CHECK_EQ(csr_read(CSR_HGATP), ATP_SV39 << 60 | 0x80004);
    /* Not ignored as a whole, as it is for satp. */
    csr_write(CSR_HGATP, 1UL << 60 | 0x80008);
    CHECK_BITS(csr_read(CSR_HGATP), ATP_PPN, 0x80008);
    csr_write(CSR_HGATP, 0);
    CHECK_EQ(csr_read(CSR_HGATP), 0);
}
