/*
 * Who may execute HLV, HLVX, HSV and the fences of guests, and which encodings there are
 * (hypervisor.adoc, "Hypervisor Virtual-Machine Load and Store Instructions", "Hypervisor
 * Memory-Management Fence Instructions"; svinval.adoc). What they do is in mem_insn.c, mem_perm.c
 * and mem_fence.c, mem_gfence.c and mem_unfenced.c.
 */
#include "access.h"

#define HYPERVISOR (STUB_HLV | STUB_HLVX | STUB_HSV)

/* As CHECK_TRAP to M for an instruction refused: tval is zero or its bits. */
static void check_refused(enum mode mode, u32 insn, u64 cause)
{
    note(mode_name(mode), insn);
    probe.a[0] = RAM_BASE;
    probe.a[1] = 0;
    run(mode, insn);
    CHECK_TRAP(M, cause);
    CHECK(trap.tval == 0 || trap.tval == insn);
    CHECK_EQ(trap.tval2, 0);
    CHECK_EQ(trap.tinst, 0);
    if (has.mpv)
        CHECK_EQ(trap.after.mstatus & STATUS_GVA, 0);
}

CASE("H-042 H-158 H-245", "HLV, HLVX and HSV in U-mode with HU = 0 are illegal instructions")
{
    for (const struct stub *s = stubs; s < stubs_end; s++)
        if (s->kind & HYPERVISOR)
            check_refused(U, s->expanded, CAUSE_ILLEGAL);
}

CASE("H-245 H-335 H-158",
     "HLV, HLVX and HSV with V = 1 are virtual instructions, with HU or without")
{
    for (unsigned hu = 0; hu < 2; hu++) {
        csr_write(CSR_HSTATUS, hu ? HSTATUS_HU : 0);
        for (const struct stub *s = stubs; s < stubs_end; s++)
            if (s->kind & HYPERVISOR) {
                check_refused(VS, s->expanded, CAUSE_VIRTUAL);
                check_refused(VU, s->expanded, CAUSE_VIRTUAL);
            }
    }
}

CASE("H-261", "reserved encodings of hypervisor loads and stores are illegal instructions")
{
    static const u32 loads[4] = {0x3, 0xb, 0xb, 0x1}; /* a bit a valid rs2, by width */

    csr_write(CSR_HSTATUS, HSTATUS_HU);
    for (unsigned width = 0; width < 4; width++) {
        for (unsigned rs2 = 0; rs2 < 32; rs2++)
            if (!(loads[width] >> rs2 & 1)) {
                u32 insn = R_TYPE(0x73, 4, 0x30 + 2 * width, A2, A0, rs2);

                check_refused(M, insn, CAUSE_ILLEGAL);
                check_refused(HS, insn, CAUSE_ILLEGAL);
                check_refused(U, insn, CAUSE_ILLEGAL);
                check_refused(VS, insn, CAUSE_ILLEGAL);
            }
        for (unsigned rd = 1; rd < 32; rd++) {
            u32 insn = R_TYPE(0x73, 4, 0x31 + 2 * width, rd, A0, A1);

            check_refused(M, insn, CAUSE_ILLEGAL);
            check_refused(HS, insn, CAUSE_ILLEGAL);
            check_refused(VS, insn, CAUSE_ILLEGAL);
        }
    }
}

/* SPVP is what the last trap from the guest left, or what HS writes; SPP and SPV do not count. */
CASE("H-036 H-037 H-246", "SPVP alone gives the privilege")
{
    for (unsigned i = 0; i < 16; i++) {
        bool spvp = i & 1, spp = i & 2, spv = i & 4, user_page = i & 8;
        struct window w;

        vm_build(MODE_SV39, MODE_SV39);
        w = vm_page(user_page);
        csr_write(CSR_HSTATUS, (spvp ? HSTATUS_SPVP : 0) | (spv ? HSTATUS_SPV : 0));
        csr_clear(CSR_SSTATUS, STATUS_SPP);
        csr_set(CSR_SSTATUS, spp ? STATUS_SPP : 0);
        note("SPVP SPP SPV user page", i);
        probe.a[0] = w.va + 8;
        run(HS, HLV_D(A0, A0));
        if (spvp != user_page) {
            CHECK_NO_TRAP();
            CHECK_EQ(trap.a[0], window_data(&w));
        } else {
            CHECK_TRAP(M, CAUSE_LOAD_PAGE);
            CHECK_EQ(trap.tval, w.va + 8);
        }
    }
}

/* An HLV that is refused has translated nothing, and hgatp is nothing to U itself. */
CASE("H-201 H-211", "with HU = 0 an HLV in U-mode leaves no trace in the guest's tables")
{
    struct window w;
    u64 vs, g;

    vm_build(MODE_SV39, MODE_SV39);
    csr_write(CSR_MENVCFG, ENVCFG_ADUE);
    csr_write(CSR_HENVCFG, ENVCFG_ADUE);
    w = vm_page(true);
    vs = *w.vs &= ~(u64)PTE_AD;
    g = *w.g &= ~(u64)PTE_AD;
    vm_fence();
    probe.a[0] = w.va + 8;
    run(U, HLV_D(A0, A0));
    CHECK_TRAP(M, CAUSE_ILLEGAL);
    probe.a[0] = w.va + 8;
    run(U, HSV_D(A0, A0));
    CHECK_TRAP(M, CAUSE_ILLEGAL);
    CHECK_EQ(*w.vs, vs);
    CHECK_EQ(*w.g, g);
    probe.a[0] = w.pa + 8;
    run(U, LD(A0, A0, 0));
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[0], window_data(&w));
}

CASE("H-304", "a trap of HS after one of the guest keeps SPVP")
{
    struct window w;

    for (unsigned user = 0; user < 2; user++) {
        vm_build(MODE_SV39, MODE_SV39);
        w = vm_page(user);
        *w.g = 0;
        vm_fence();
        deliver_to(HS);
        access_by(user ? AS_VU : AS_VS, LOAD, w.va);
        EXPECT_GUEST_FAULT(w.va, w.gpa);
        CHECK_BITS(csr_read(CSR_HSTATUS), HSTATUS_SPVP, user ? 0 : HSTATUS_SPVP);
        probe.a[0] = w.va; /* a fault of HLV, with SPP = 1 whatever the guest's was */
        run(HS, HLV_D(A0, A0));
        CHECK_TRAP(HS, CAUSE_LOAD_GUEST);
        CHECK_BITS(trap.after.hstatus, HSTATUS_SPVP | HSTATUS_SPV | HSTATUS_GVA,
                   HSTATUS_GVA | (user ? 0 : HSTATUS_SPVP));
        CHECK_EQ(trap.after.mstatus & STATUS_SPP, STATUS_SPP);
    }
}

/* ---- fences ---- */

CASE("H-043 H-047 H-263 H-264 H-296 H-335", "who may execute HFENCE")
{
    static const u32 vvma = HFENCE_VVMA(A0, A1), gvma = HFENCE_GVMA(A0, A1);

    for (unsigned i = 0; i < 8; i++) {
        bool tvm = i & 1, vtvm = i & 2, hu = i & 4;

        csr_clear(CSR_MSTATUS, STATUS_TVM);
        csr_set(CSR_MSTATUS, tvm ? STATUS_TVM : 0);
        csr_write(CSR_HSTATUS, (vtvm ? HSTATUS_VTVM : 0) | (hu ? HSTATUS_HU : 0));
        note("TVM VTVM HU", i);
        CHECK_PASSES(M, vvma);
        CHECK_PASSES(M, gvma);
        CHECK_PASSES(HS, vvma);
        if (tvm)
            check_refused(HS, gvma, CAUSE_ILLEGAL);
        else
            CHECK_PASSES(HS, gvma);
        check_refused(U, vvma, CAUSE_ILLEGAL);
        check_refused(U, gvma, CAUSE_ILLEGAL);
        check_refused(VS, vvma, CAUSE_VIRTUAL);
        check_refused(VS, gvma, CAUSE_VIRTUAL);
        check_refused(VU, vvma, CAUSE_VIRTUAL);
        check_refused(VU, gvma, CAUSE_VIRTUAL);
    }
}

CASE("H-046 H-263 H-264 H-279 H-280 H-296 H-335",
     "who may execute HINVAL, SINVAL.VMA and their fences")
{
    static const u32 vvma = HINVAL_VVMA(A0, A1), gvma = HINVAL_GVMA(A0, A1);
    static const u32 sinval = SINVAL_VMA(A0, A1), sfence = SFENCE_VMA(A0, A1);

    if (!has.svinval)
        ABSENT("Svinval");
    for (unsigned i = 0; i < 4; i++) {
        bool tvm = i & 1, vtvm = i & 2;

        csr_clear(CSR_MSTATUS, STATUS_TVM);
        csr_set(CSR_MSTATUS, tvm ? STATUS_TVM : 0);
        csr_write(CSR_HSTATUS, vtvm ? HSTATUS_VTVM : 0);
        note("TVM VTVM", i);
        CHECK_PASSES(M, vvma);
        CHECK_PASSES(M, gvma);
        CHECK_PASSES(M, sinval);
        CHECK_PASSES(HS, vvma);
        if (tvm) {
            check_refused(HS, gvma, CAUSE_ILLEGAL);
            check_refused(HS, sinval, CAUSE_ILLEGAL);
            check_refused(HS, sfence, CAUSE_ILLEGAL);
        } else {
            CHECK_PASSES(HS, gvma);
            CHECK_PASSES(HS, sinval);
            CHECK_PASSES(HS, sfence);
        }
        if (vtvm) {
            check_refused(VS, sinval, CAUSE_VIRTUAL);
            check_refused(VS, sfence, CAUSE_VIRTUAL);
        } else {
            CHECK_PASSES(VS, sinval);
            CHECK_PASSES(VS, sfence);
        }
        check_refused(U, vvma, CAUSE_ILLEGAL);
        check_refused(U, gvma, CAUSE_ILLEGAL);
        check_refused(U, sinval, CAUSE_ILLEGAL);
        check_refused(VS, vvma, CAUSE_VIRTUAL);
        check_refused(VS, gvma, CAUSE_VIRTUAL);
        check_refused(VU, vvma, CAUSE_VIRTUAL);
        check_refused(VU, gvma, CAUSE_VIRTUAL);
        check_refused(VU, sinval, CAUSE_VIRTUAL);
        check_refused(VU, sfence, CAUSE_VIRTUAL);
        CHECK_PASSES(M, SFENCE_W_INVAL);
        CHECK_PASSES(M, SFENCE_INVAL_IR);
        CHECK_PASSES(HS, SFENCE_W_INVAL);
        CHECK_PASSES(HS, SFENCE_INVAL_IR);
        CHECK_PASSES(VS, SFENCE_W_INVAL);
        CHECK_PASSES(VS, SFENCE_INVAL_IR);
        check_refused(U, SFENCE_W_INVAL, CAUSE_ILLEGAL);
        check_refused(U, SFENCE_INVAL_IR, CAUSE_ILLEGAL);
        check_refused(VU, SFENCE_W_INVAL, CAUSE_VIRTUAL);
        check_refused(VU, SFENCE_INVAL_IR, CAUSE_VIRTUAL);
    }
}

/* ---- endianness ---- */

CASE("H-033 H-217 H-247 H-368", "the guest's byte order for HLV and HSV")
{
    struct window w;
    bool big;

    csr_set(CSR_HSTATUS, HSTATUS_VSBE);
    big = csr_read(CSR_HSTATUS) & HSTATUS_VSBE;
    csr_clear(CSR_HSTATUS, HSTATUS_VSBE);
    vm_build(MODE_BARE, MODE_SV39);
    w = vm_page(false);
    *(volatile u64 *)(w.pa + 8) = 0x0102030405060708;
    probe.a[0] = w.va + 8;
    csr_set(CSR_HSTATUS, HSTATUS_SPVP);
    run(HS, HLV_D(A0, A0));
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[0], 0x0102030405060708);
    if (!big) {
        /* Read-only zero: then the U-mode field of the guest may only be zero or writable. */
        return;
    }
    csr_set(CSR_HSTATUS, HSTATUS_VSBE);
    probe.a[0] = w.va + 8;
    run(HS, HLV_D(A0, A0));
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[0], 0x0807060504030201);
}
