/* SRET and MRET (hypervisor.adoc, "Trap Return"; machine.adoc on MPRV). */
#include "expect.h"

static enum mode target_of(bool virtual, bool high)
{
    return virtual ? (high ? VS : VU) : (high ? HS : U);
}

/*
 * SRET in HS or M with SPV, SPP, SPIE, SIE and SPVP as the bits say; the probe lands in the new
 * mode.
 */
static void try_sret(enum mode mode, unsigned bits)
{
    bool spv = bits & 1, spp = bits & 2, spie = bits & 4, sie = bits & 8, spvp = bits & 16;
    u64 own = STATUS_SIE | STATUS_SPIE | STATUS_SPP;
    u64 vsstatus = STATUS_FS_INITIAL | (bits & 2 ? STATUS_SPIE : STATUS_SPP | STATUS_SIE);

    note(mode_name(mode), bits);
    csr_write(CSR_HSTATUS, (spv ? HSTATUS_SPV : 0) | (spvp ? HSTATUS_SPVP : 0) | HSTATUS_HU);
    csr_write(CSR_VSSTATUS, vsstatus);
    csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | (spp ? STATUS_SPP : 0) | (spie ? STATUS_SPIE : 0) |
                               (sie ? STATUS_SIE : 0));
    csr_write(CSR_SEPC, landing());
    csr_write(CSR_VSEPC, 0x1230);
    csr_write(CSR_MCOUNTEREN, 0);
    run(mode, SRET);
    CHECK_NO_TRAP();
    CHECK(trap.landed);
    CHECK_EQ(trap.from, target_of(spv, spp));
    CHECK_BITS(trap.after.mstatus, own, STATUS_SPIE | (spie ? STATUS_SIE : 0));
    CHECK_BITS(trap.after.hstatus, HSTATUS_SPV | HSTATUS_SPVP | HSTATUS_HU,
               (spvp ? HSTATUS_SPVP : 0) | HSTATUS_HU);
    CHECK_BITS(trap.after.vsstatus, own | STATUS_FS, vsstatus);
    CHECK_EQ(trap.after.sepc, landing());
    CHECK_EQ(trap.after.vsepc, 0x1230);
}

CASE("H-309 H-312 H-011 H-282 H-008",
     "SRET in HS: to the mode of SPV and SPP; then SPV = SPP = 0, SIE = SPIE, SPIE = 1; SPVP "
     "and vsstatus stay")
{
    for (unsigned bits = 0; bits < 32; bits++)
        try_sret(HS, bits);
}

CASE("H-310 H-312", "SRET in M uses hstatus.SPV and sstatus.SPP, too")
{
    for (unsigned bits = 0; bits < 32; bits++)
        try_sret(M, bits);
}

CASE("H-311 H-237 H-332 H-224",
     "SRET in VS: to the mode of vsstatus.SPP at vsepc; hstatus, sstatus and sepc stay")
{
    u64 own = STATUS_SIE | STATUS_SPIE | STATUS_SPP;

    for (unsigned bits = 0; bits < 8; bits++) {
        u64 status = STATUS_FS_INITIAL | (bits & 1 ? STATUS_SPP : 0) |
                     (bits & 2 ? STATUS_SPIE : 0) | (bits & 4 ? STATUS_SIE : 0);

        note("bits", bits);
        csr_write(CSR_VSSTATUS, status);
        csr_write(CSR_VSEPC, landing());
        csr_write(CSR_SEPC, 0x1230);
        csr_write(CSR_HSTATUS, HSTATUS_SPVP | HSTATUS_SPV);
        csr_write(CSR_MSTATUS, STATUS_FS_INITIAL | (bits & 1 ? 0 : STATUS_SPP) |
                                   (bits & 2 ? 0 : STATUS_SPIE) | (bits & 4 ? 0 : STATUS_SIE));
        run(VS, SRET);
        CHECK_NO_TRAP();
        CHECK(trap.landed);
        CHECK_EQ(trap.from, bits & 1 ? VS : VU);
        CHECK_BITS(trap.after.vsstatus, own, STATUS_SPIE | (bits & 2 ? STATUS_SIE : 0));
        CHECK_BITS(trap.after.mstatus, own, before.mstatus & own);
        CHECK_EQ(trap.after.hstatus, before.hstatus);
        CHECK_EQ(trap.after.sepc, before.sepc);
        CHECK_EQ(trap.after.vsepc, landing());
    }
}

/* MRET in M with MPP, MPV, MPIE; only where MPV can be written. */
CASE("H-286 H-287 H-012",
     "MRET: to the mode of MPP and MPV (V stays 0 for MPP = 3); then MPV = MPP = 0, MIE = "
     "MPIE, MPIE = 1")
{
    static const u64 levels[] = {0, 1, 3};

    for (unsigned l = 0; l < 3; l++)
        for (unsigned bits = 0; bits < 4; bits++) {
            bool mpv = bits & 1, mpie = bits & 2;
            u64 own = STATUS_SIE | STATUS_SPIE | STATUS_SPP | STATUS_MPRV;
            u64 mstatus = STATUS_FS_INITIAL | levels[l] << 11 | (mpv ? STATUS_MPV : 0) |
                          (mpie ? STATUS_MPIE : 0) | (bits & 1 ? STATUS_SPP : STATUS_SPIE);

            note("MPP, MPV, MPIE", levels[l] << 4 | bits);
            csr_write(CSR_MSTATUS, STATUS_FS_INITIAL);
            csr_write(CSR_MEPC, landing());
            csr_write(CSR_HSTATUS, HSTATUS_SPVP);
            probe.a[1] = mstatus;
            probe.a[2] = landing();
            RUN(M, CSRRW(ZERO, CSR_MSTATUS, A1), CSRRW(ZERO, CSR_MEPC, A2), MRET);
            CHECK_NO_TRAP();
            CHECK(trap.landed);
            CHECK_EQ(trap.from, levels[l] == 3 ? M : target_of(mpv, levels[l]));
            /* The exit wrote MPP, MPV and MPIE: MIE shows in MPIE. */
            CHECK_BITS(trap.after.mstatus, STATUS_MPIE, mpie ? STATUS_MPIE : 0);
            CHECK_BITS(trap.after.mstatus, own, bits & 1 ? STATUS_SPP : STATUS_SPIE);
            CHECK_BITS(trap.after.hstatus, HSTATUS_SPV | HSTATUS_SPVP, HSTATUS_SPVP);
        }
}

CASE("H-286 H-012",
     "MRET to M leaves MPP = 0, MPV = 0, MPIE = 1 behind, which the code after it reads")
{
    static u32 code[4] = {0};

    probe.a[1] = STATUS_FS_INITIAL | STATUS_MPP | STATUS_MPV;
    probe.a[2] = probe_pc() + 12;
    code[0] = CSRRW(ZERO, CSR_MSTATUS, A1);
    code[1] = CSRRW(ZERO, CSR_MEPC, A2);
    code[2] = MRET;
    code[3] = CSRR(A0, CSR_MSTATUS);
    run_code(M, code, 4);
    CHECK_NO_TRAP();
    CHECK_EQ(trap.from, M);
    CHECK_BITS(trap.a[0], STATUS_MPP | STATUS_MPV | STATUS_MPIE | STATUS_MIE, STATUS_MPIE);
}

CASE("H-286 H-315", "MRET clears MPRV when the new mode is less than M, and keeps it for M")
{
    static const u64 levels[] = {0, 1, 3};

    for (unsigned l = 0; l < 3; l++)
        for (unsigned mpv = 0; mpv < 2; mpv++) {
            note("MPP, MPV", levels[l] << 4 | mpv);
            probe.a[1] = STATUS_FS_INITIAL | STATUS_MPRV | levels[l] << 11 | (mpv ? STATUS_MPV : 0);
            probe.a[2] = landing();
            RUN(M, CSRRW(ZERO, CSR_MSTATUS, A1), CSRRW(ZERO, CSR_MEPC, A2), MRET);
            CHECK_NO_TRAP();
            CHECK_BITS(trap.after.mstatus, STATUS_MPRV, levels[l] == 3 ? STATUS_MPRV : 0);
            csr_clear(CSR_MSTATUS, STATUS_MPRV);
        }
}

CASE("H-315", "SRET clears MPRV whatever mode below M it goes to, from M and from HS")
{
    for (unsigned bits = 0; bits < 4; bits++) {
        note("SPV, SPP", bits);
        csr_write(CSR_HSTATUS, bits & 1 ? HSTATUS_SPV : 0);
        csr_write(CSR_SEPC, landing());
        probe.a[1] = STATUS_FS_INITIAL | STATUS_MPRV | STATUS_MPP | (bits & 2 ? STATUS_SPP : 0);
        RUN(M, CSRRW(ZERO, CSR_MSTATUS, A1), SRET);
        CHECK_NO_TRAP();
        CHECK_EQ(trap.from, target_of(bits & 1, bits & 2));
        CHECK_BITS(trap.after.mstatus, STATUS_MPRV, 0);
        csr_clear(CSR_MSTATUS, STATUS_MPRV);
    }
}

CASE("H-316 H-336", "MRET below M is illegal, in a guest, too")
{
    static const enum mode modes[] = {U, HS, VU, VS};

    csr_write(CSR_MEPC, landing());
    for (unsigned m = 0; m < 4; m++) {
        note(mode_name(modes[m]), 0);
        EXPECT(modes[m], MRET, CAUSE_ILLEGAL);
    }
}

CASE("H-309 H-300 H-037",
     "a guest's trap to HS and SRET from there come back to the guest's instruction and mode")
{
    static const enum mode modes[] = {VU, VS};

    csr_write(CSR_MEDELEG, BIT(CAUSE_VIRTUAL));
    for (unsigned m = 0; m < 2; m++) {
        note(mode_name(modes[m]), 0);
        run(modes[m], CSRR(A0, CSR_HSTATUS));
        CHECK_TRAP(HS, CAUSE_VIRTUAL);
        csr_write(CSR_SEPC, landing());
        run(HS, SRET);
        CHECK(trap.landed && trap.from == modes[m]);
        CHECK_BITS(trap.after.hstatus, HSTATUS_SPVP, modes[m] == VS ? HSTATUS_SPVP : 0);
    }
}

CASE("H-286 H-284", "a guest's trap to M and MRET from there come back to the guest's mode")
{
    static const enum mode modes[] = {VU, VS};

    for (unsigned m = 0; m < 2; m++) {
        u64 mpp;

        note(mode_name(modes[m]), 0);
        run(modes[m], CSRR(A0, CSR_HSTATUS));
        CHECK_TRAP(M, CAUSE_VIRTUAL);
        mpp = trap.after.mstatus & STATUS_MPP;
        CHECK_EQ(mpp >> 11, modes[m] == VS);
        CHECK_BITS(trap.after.mstatus, STATUS_MPV, STATUS_MPV);
        probe.a[1] = trap.after.mstatus;
        probe.a[2] = landing();
        RUN(M, CSRRW(ZERO, CSR_MSTATUS, A1), CSRRW(ZERO, CSR_MEPC, A2), MRET);
        CHECK(trap.landed && trap.from == modes[m]);
    }
}

CASE("H-233 H-309", "sepc and vsepc keep no bit below the instruction alignment")
{
    csr_write(CSR_VSEPC, ~0UL);
    CHECK_BITS(csr_read(CSR_VSEPC), 1, 0);
    CHECK_BITS(csr_read(CSR_VSEPC), ~3UL, ~3UL);
    csr_write(CSR_SEPC, ~0UL);
    CHECK_EQ(csr_read(CSR_VSEPC), csr_read(CSR_SEPC));
    csr_write(CSR_VSEPC, 0x123456789abcdef3);
    csr_write(CSR_SEPC, 0x123456789abcdef3);
    CHECK_EQ(csr_read(CSR_VSEPC), csr_read(CSR_SEPC));
    write_in(VS, CSR_SEPC, 0x1233);
    CHECK_EQ(csr_read(CSR_VSEPC), csr_read(CSR_VSEPC) & ~1UL);
    CHECK_BITS(csr_read(CSR_VSEPC), ~3UL, 0x1230);
}
