/*
 * MPRV with MPV (hypervisor.adoc, "Machine Status (mstatus and mstatush) Registers", table of the
 * effect of MPRV), and what it does not touch.
 */
#include "access.h"

/* Where an address leads: in M-mode itself, by satp, by both stages. */
struct places {
    struct window w;    /* w.va as the guest sees it */
    u64 hs_page;        /* w.va as HS sees it, by satp */
    u64 satp;
};

static struct places make_places(bool user)
{
    struct places p;
    u64 root, table, leaf;

    vm_build(MODE_SV39, MODE_SV39);
    p.w = vm_page(user);
    root = page_alloc(PAGE_SIZE);
    table = page_alloc(PAGE_SIZE);
    leaf = page_alloc(PAGE_SIZE);
    p.hs_page = page_alloc(PAGE_SIZE);
    page_fill(p.hs_page);
    ((u64 *)root)[RAM_BASE >> 30] = PTE_PPN(RAM_BASE) | PTE_RWX;
    ((u64 *)root)[p.w.va >> 30 & 511] = PTE_PPN(table) | PTE_V;
    ((u64 *)table)[p.w.va >> 21 & 511] = PTE_PPN(leaf) | PTE_V;
    ((u64 *)leaf)[p.w.va >> 12 & 511] = PTE_PPN(p.hs_page) | (user ? PTE_URWX : PTE_RWX);
    p.satp = ATP_SV39 << 60 | root >> 12;
    csr_write(CSR_SATP, p.satp);
    vm_fence();
    return p;
}

/* One load in M-mode with these fields; MPRV is off again afterwards. */
static void load_with(bool mprv, bool mpv, u64 mpp, u32 insn, u64 va)
{
    u64 mstatus = csr_read(CSR_MSTATUS) & ~(STATUS_MPP | STATUS_MPV | STATUS_MPRV);
    u32 code[2];

    code[0] = CSRW(CSR_MSTATUS, A1);
    code[1] = insn;
    probe.a[0] = va;
    probe.a[1] = mstatus | (mprv ? STATUS_MPRV : 0) | (mpv ? STATUS_MPV : 0) | mpp << 11;
    run_code(M, code, 2);
    csr_clear(CSR_MSTATUS, STATUS_MPRV);
}

CASE("H-285 H-288", "mstatus.MPV can be written")
{
    csr_set(CSR_MSTATUS, STATUS_MPV);
    CHECK_EQ(csr_read(CSR_MSTATUS) & STATUS_MPV, STATUS_MPV);
    csr_clear(CSR_MSTATUS, STATUS_MPV);
    CHECK_EQ(csr_read(CSR_MSTATUS) & STATUS_MPV, 0);
}

CASE("H-288 H-289", "each combination of MPRV, MPV and MPP")
{
    for (unsigned user = 0; user < 2; user++)
        for (unsigned i = 0; i < 8; i++) {
            bool mprv = i & 1, mpv = i & 2;
            u64 mpp = i & 4 ? 3 : !user;
            struct places p = make_places(user);

            if (mpv && !has.mpv)
                continue;
            note("user, MPRV MPV MPP=3", user << 4 | i);
            if (!mprv || mpp == 3) {
                /* Untranslated: the address is physical. */
                load_with(mprv, mpv, mpp, LD(A0, A0, 0), p.w.pa + 8);
                CHECK_NO_TRAP();
                CHECK_EQ(trap.a[0], page_data(p.w.pa));
                load_with(mprv, mpv, mpp, LD(A0, A0, 0), p.w.va + 8);
                CHECK(trap.taken);
                CHECK_EQ(trap.cause, CAUSE_LOAD_ACCESS);
                CHECK_EQ(trap.tval, p.w.va + 8);
                CHECK_BITS(trap.after.mstatus, STATUS_GVA | STATUS_MPV, 0);
            } else {
                load_with(mprv, mpv, mpp, LD(A0, A0, 0), p.w.va + 8);
                CHECK_NO_TRAP();
                CHECK_EQ(trap.a[0], page_data(mpv ? p.w.pa : p.hs_page));
            }
        }
}

CASE("H-288 H-291", "faults with MPRV: causes, GVA, MPV, mtval2")
{
    struct places p = make_places(false);

    if (!has.mpv)
        ABSENT("a writable mstatus.MPV");
    *p.w.g = 0;
    vm_fence();
    for (enum kind kind = 0; kind < XLOAD; kind++)
        if (how_can(MPRV_VS, kind)) {
            access_by(MPRV_VS, kind, kind_va(kind, &p.w));
            EXPECT_GUEST_FAULT(kind_va(kind, &p.w), kind_gpa(kind, &p.w));
        }
    *p.w.vs = 0;
    vm_fence();
    for (enum kind kind = 0; kind < XLOAD; kind++)
        if (how_can(MPRV_VS, kind)) {
            access_by(MPRV_VS, kind, kind_va(kind, &p.w));
            EXPECT_PAGE_FAULT(kind_va(kind, &p.w));
        }
}

CASE("H-041 H-291", "a fault of MPRV with MPV = 0 writes no guest address")
{
    struct places p = make_places(false);

    csr_write(CSR_MTVAL2, 0x4321);
    load_with(true, false, 1, LD(A0, A0, 0), p.w.va + PAGE_SIZE);
    CHECK(trap.taken);
    CHECK_EQ(trap.to, M);
    CHECK_EQ(trap.cause, CAUSE_LOAD_PAGE);
    CHECK_EQ(trap.tval, p.w.va + PAGE_SIZE);
    CHECK_EQ(trap.tval2, 0);
    CHECK_BITS(trap.after.mstatus, STATUS_GVA | STATUS_MPV, 0);
}

/* SUM and MXR: of HS for MPV = 0, of the guest (and MXR of HS) for MPV = 1. */
CASE("H-190 H-192 H-288", "SUM and MXR with MPRV")
{
    if (!has.mpv)
        ABSENT("a writable mstatus.MPV");
    for (unsigned i = 0; i < 4; i++) {
        bool vs_sum = i & 1, hs_sum = i & 2;
        struct places p = make_places(true);

        csr_write(CSR_VSSTATUS, vs_sum ? STATUS_SUM : 0);
        csr_clear(CSR_MSTATUS, STATUS_SUM);
        csr_set(CSR_MSTATUS, hs_sum ? STATUS_SUM : 0);
        note("vsSUM hsSUM", i);
        load_with(true, true, 1, LD(A0, A0, 0), p.w.va + 8);
        CHECK_EQ(trap.taken, !vs_sum);
        load_with(true, false, 1, LD(A0, A0, 0), p.w.va + 8);
        CHECK_EQ(trap.taken, !hs_sum);
    }
}

CASE("H-290", "MPRV does not affect fetches")
{
    if (!has.mpv)
        ABSENT("a writable mstatus.MPV");
    vm_build(MODE_SV39, MODE_SV39);
    *vs_slot(RAM_BASE, 1) = 0; /* the guest would not find the code */
    vm_fence();
    load_with(true, true, 1, ADDI(A0, A0, 5), 0x100);
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[0], 0x105);
}

/* HLV and HSV go by SPVP whatever MPRV, MPV and MPP say. */
CASE("H-254 H-290", "MPRV does not affect HLV, HLVX and HSV")
{
    for (unsigned i = 0; i < 12; i++)
        for (unsigned user = 0; user < 2; user++) {
            static const u64 mpps[] = {0, 1, 3};
            struct places p = make_places(user);
            bool mpv = i & 1, mprv = i & 2;

            if (mpv && !has.mpv)
                continue;
            note("MPV MPRV MPP, user", i << 4 | user);
            csr_clear(CSR_HSTATUS, HSTATUS_SPVP);
            csr_set(CSR_HSTATUS, user ? 0 : HSTATUS_SPVP);
            load_with(mprv, mpv, mpps[i >> 2], HLV_D(A0, A0), p.w.va + 8);
            CHECK_NO_TRAP();
            CHECK_EQ(trap.a[0], page_data(p.w.pa));
            load_with(mprv, mpv, mpps[i >> 2], HLVX_WU(A0, A0), p.w.va + 8);
            CHECK_NO_TRAP();
            CHECK_EQ(trap.a[0], (u32)page_data(p.w.pa));
            load_with(mprv, mpv, mpps[i >> 2], HSV_D(A0, A0), p.w.va + 8);
            CHECK_NO_TRAP();
            CHECK_EQ(*(volatile u64 *)(p.w.pa + 8), p.w.va + 8);
            /* A page of the other privilege: not by MPP, either. */
            csr_set(CSR_HSTATUS, HSTATUS_SPVP);
            csr_clear(CSR_HSTATUS, user ? 0 : HSTATUS_SPVP);
            load_with(mprv, mpv, mpps[i >> 2], HLV_D(A0, A0), p.w.va + 8);
            CHECK(trap.taken);
            CHECK_EQ(trap.cause, CAUSE_LOAD_PAGE);
        }
}

/* Code that turns MPRV on, loads, writes a CSR, loads again. */
static void around_write(unsigned csr, u64 value, u64 mpp, u64 va)
{
    u64 mstatus = csr_read(CSR_MSTATUS) & ~(STATUS_MPP | STATUS_MPV | STATUS_MPRV);
    u32 code[] = {CSRW(CSR_MSTATUS, A1), LD(A2, A0, 0), CSRW(csr, A4), LD(A3, A0, 0)};

    probe.a[0] = va;
    probe.a[1] = mstatus | STATUS_MPRV | STATUS_MPV | mpp << 11;
    probe.a[2] = probe.a[3] = 0;
    probe.a[4] = value;
    note("CSR", csr);
    run_code(M, code, 4);
    csr_clear(CSR_MSTATUS, STATUS_MPRV);
}

static void check_second_faults(u64 cause, u64 first)
{
    CHECK(trap.taken);
    CHECK_EQ(trap.cause, cause);
    CHECK_EQ(trap.epc, (u64)probe_page + 12);
    CHECK_EQ(trap.a[2], first);
}

CASE("H-190 H-214 H-288", "CSRs written while MPRV is on count for the next access")
{
    struct places p;
    u64 va;

    if (!has.mpv)
        ABSENT("a writable mstatus.MPV");
    p = make_places(true);
    va = p.w.va + 8;
    csr_write(CSR_VSSTATUS, STATUS_SUM);
    around_write(CSR_VSSTATUS, 0, 1, va);
    check_second_faults(CAUSE_LOAD_PAGE, page_data(p.w.pa));
    csr_write(CSR_VSSTATUS, STATUS_SUM);
    around_write(CSR_VSATP, 0, 1, va);
    check_second_faults(CAUSE_LOAD_GUEST, page_data(p.w.pa));
    csr_write(CSR_VSATP, vm_vsatp());
    /* Another root of the G-stage, under another VMID: empty. */
    if (has.vmid_bits) {
        around_write(CSR_HGATP, ATP_SV39 << 60 | 1UL << 44 | page_alloc(4 * PAGE_SIZE) >> 12, 1,
                     va);
        check_second_faults(CAUSE_LOAD_GUEST, page_data(p.w.pa));
        csr_write(CSR_HGATP, vm_hgatp());
    }
    /* The MXR of HS, by mstatus itself: MPRV stays. */
    *p.w.vs = (*p.w.vs & ~(u64)(PTE_R | PTE_W)) | PTE_X;
    vm_fence();
    csr_set(CSR_MSTATUS, STATUS_MXR);
    around_write(CSR_SSTATUS, csr_read(CSR_SSTATUS) & ~STATUS_MXR, 1, va);
    check_second_faults(CAUSE_LOAD_PAGE, page_data(p.w.pa));
    csr_clear(CSR_MSTATUS, STATUS_MXR);
    csr_write(CSR_VSSTATUS, STATUS_SUM | STATUS_MXR);
    around_write(CSR_VSSTATUS, STATUS_SUM, 1, va);
    check_second_faults(CAUSE_LOAD_PAGE, page_data(p.w.pa));
}

/* The instruction behind an HLV or HSV is its mode's own again, code and data. */
CASE("H-018 H-254 H-258", "after HLV, HLVX and HSV the mode has its own memory back")
{
    static const u32 insns[] = {HLV_D(A2, A0), HLVX_WU(A2, A0), HSV_D(A1, A0)};

    for (unsigned i = 0; i < 3; i++) {
        struct places p = make_places(false);
        u32 code[] = {insns[i], LD(A3, A0, 0), SD(A4, A0, 8), insns[i], LD(A5, A0, 8)};

        csr_set(CSR_HSTATUS, HSTATUS_SPVP);
        note("instruction", insns[i]);
        probe.a[0] = p.w.va + 0x40;
        probe.a[1] = 0x1111;
        probe.a[4] = 0x2222;
        run_code(HS, code, 5);
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[3], page_data(p.hs_page));
        CHECK_EQ(trap.a[5], 0x2222);
        CHECK_EQ(*(volatile u64 *)(p.hs_page + 0x48), 0x2222);
        CHECK_EQ(*(volatile u64 *)(p.w.pa + 0x48), page_data(p.w.pa));
        /* M goes by physical addresses between them. */
        p = make_places(false);
        csr_set(CSR_HSTATUS, HSTATUS_SPVP);
        {
            u32 machine[] = {insns[i], LD(A3, A4, 0), SD(A1, A4, 8), insns[i], LD(A5, A4, 8)};

            probe.a[0] = p.w.va + 0x40;
            probe.a[1] = 0x3333;
            probe.a[4] = p.hs_page + 0x40;
            run_code(M, machine, 5);
        }
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[3], page_data(p.hs_page));
        CHECK_EQ(trap.a[5], 0x3333);
    }
}

/* With MPRV and MPV = 1, hgatp and vsatp in each pair of modes. */
CASE("H-288", "MPRV in each pair of modes")
{
    unsigned vs[4], g[4];
    unsigned n_vs = vm_vs_modes(vs), n_g = vm_g_modes(g);

    if (!has.mpv)
        ABSENT("a writable mstatus.MPV");
    for (unsigned i = 0; i < n_vs; i++)
        for (unsigned j = 0; j < n_g; j++)
            for (enum how how = MPRV_VS; how <= MPRV_VU; how++) {
                struct window w;

                vm_build(vs[i], g[j]);
                w = vm_page(how_is_user(how));
                for (enum kind kind = 0; kind < XLOAD; kind++)
                    if (how_can(how, kind))
                        EXPECT_WORKS(how, kind, &w);
            }
}
