/*
 * Permissions: R, W, X, U of both stages, SUM and MXR of both levels, for each way of access
 * (hypervisor.adoc, "Two-Stage Address Translation", "Guest Physical Address Translation", HLV).
 *
 * Expectations are computed by two functions written from the text, one a stage; a stage that
 * refuses faults, and the VS-stage comes first.
 */
#include "access.h"

/* What an access is refused by. */
enum verdict { ALLOWED, VS_REFUSES, G_REFUSES };

struct switches {
    bool vs_sum, hs_sum, vs_mxr, hs_mxr;
};

static void set_switches(struct switches s)
{
    csr_clear(CSR_VSSTATUS, STATUS_SUM | STATUS_MXR);
    csr_set(CSR_VSSTATUS, (s.vs_sum ? STATUS_SUM : 0) | (s.vs_mxr ? STATUS_MXR : 0));
    csr_clear(CSR_MSTATUS, STATUS_SUM | STATUS_MXR);
    csr_set(CSR_MSTATUS, (s.hs_sum ? STATUS_SUM : 0) | (s.hs_mxr ? STATUS_MXR : 0));
}

static struct switches switches_of(unsigned bits)
{
    return (struct switches){bits & 1, bits & 2, bits & 4, bits & 8};
}

/* R, W, X alone. MXR makes executable pages readable for loads; HLVX needs X and nothing else. */
static bool rwx_allows(enum kind kind, u64 pte, bool mxr)
{
    switch (kind) {
    case FETCH:
    case XLOAD:
        return pte & PTE_X;
    case LOAD:
    case RESERVE:
        return (pte & PTE_R) || (mxr && (pte & PTE_X));
    default:
        return pte & PTE_W;
    }
}

/* vsstatus.SUM counts for an access as VS, never for a fetch; sstatus.SUM does not count. */
static bool vs_allows(enum how how, enum kind kind, u64 pte, struct switches s)
{
    if (how_is_user(how) ? !(pte & PTE_U) : (pte & PTE_U) && (kind == FETCH || !s.vs_sum))
        return false;
    return rwx_allows(kind, pte, s.vs_mxr || s.hs_mxr);
}

/* All accesses are user accesses; vsstatus.MXR does not count. */
static bool g_allows(enum kind kind, u64 pte, struct switches s)
{
    return (pte & PTE_U) && rwx_allows(kind, pte, s.hs_mxr);
}

static enum verdict verdict_of(enum how how, enum kind kind, u64 vs, u64 g, struct switches s)
{
    if (vm.vs_mode != MODE_BARE && !vs_allows(how, kind, vs, s))
        return VS_REFUSES;
    if (vm.g_mode != MODE_BARE && !g_allows(kind, g, s))
        return G_REFUSES;
    return ALLOWED;
}

/* Whether an LR reads an execute-only page with MXR is left out: the text says loads. */
static bool is_disputed(enum kind kind, u64 vs, u64 g)
{
    return kind == RESERVE && (!(vs & PTE_R) || !(g & PTE_R));
}

static void try(enum how how, enum kind kind, const struct window *w, u64 vs, u64 g,
                struct switches s)
{
    enum verdict verdict = verdict_of(how, kind, vs, g, s);

    note("VS pte, G pte, vsSUM hsSUM vsMXR hsMXR",
         (vs & 0xff) << 16 | (g & 0xff) << 8 |
             (u64)(s.vs_sum | s.hs_sum << 1 | s.vs_mxr << 2 | s.hs_mxr << 3));
    if (verdict == ALLOWED) {
        EXPECT_WORKS(how, kind, w);
        return;
    }
    access_by(how, kind, kind_va(kind, w));
    if (verdict == VS_REFUSES)
        EXPECT_PAGE_FAULT(kind_va(kind, w));
    else
        EXPECT_GUEST_FAULT(kind_va(kind, w), kind_gpa(kind, w));
}

/* All these kinds in this order and back: what one brings into a cache must not serve another. */
static void try_all(enum how how, const enum kind *kinds, unsigned n_kinds, const struct window *w,
                    u64 vs, u64 g, struct switches s)
{
    for (unsigned i = 0; i < 2 * n_kinds; i++) {
        enum kind kind = kinds[i < n_kinds ? i : 2 * n_kinds - 1 - i];

        if (how_can(how, kind) && !is_disputed(kind, vs, g))
            try(how, kind, w, vs, g, s);
    }
}

/* Leaves with each legal combination of R, W and X. */
static const u64 rwx[] = {PTE_R, PTE_R | PTE_W, PTE_X, PTE_R | PTE_X, PTE_R | PTE_W | PTE_X};
#define N_RWX (sizeof(rwx) / sizeof(rwx[0]))

/* HS tries all switches with HLV; M and U, which differ in nothing but the mode, a few. */
static bool is_wanted(enum how how, unsigned bits)
{
    return !how_is_hlv(how) || how_mode(how) == HS || bits % 5 == 0;
}

/* One stage's leaf in all its forms, the other open. */
static void vary_vs(const enum kind *kinds, unsigned n_kinds, enum how first, enum how end)
{
    struct window w = vm_page(false);
    u64 base = *w.vs & ~(u64)MASK(7, 0);

    for (unsigned i = 0; i < 2 * N_RWX; i++) {
        u64 pte = base | PTE_V | PTE_AD | rwx[i / 2] | (i & 1 ? PTE_U : 0);

        *w.vs = pte;
        for (unsigned bits = 0; bits < 16; bits++) {
            set_switches(switches_of(bits));
            vm_fence();
            for (enum how how = first; how < end; how++)
                if (is_wanted(how, bits))
                    try_all(how, kinds, n_kinds, &w, pte, PTE_URWX, switches_of(bits));
        }
    }
}

static void vary_g(const enum kind *kinds, unsigned n_kinds, enum how first, enum how end)
{
    for (enum how how = first; how < end; how++) {
        struct window w;
        u64 base, vs;

        vm_build(vm.vs_mode, vm.g_mode);
        w = vm_page(how_is_user(how));
        base = *w.g & ~(u64)MASK(7, 0);
        vs = w.vs ? *w.vs : PTE_URWX;
        for (unsigned i = 0; i < 2 * N_RWX; i++) {
            u64 pte = base | PTE_V | PTE_AD | rwx[i / 2] | (i & 1 ? PTE_U : 0);

            *w.g = pte;
            for (unsigned bits = 0; bits < 16; bits++) {
                if (!is_wanted(how, bits))
                    continue;
                set_switches(switches_of(bits));
                vm_fence();
                try_all(how, kinds, n_kinds, &w, vs, pte, switches_of(bits));
            }
        }
    }
}

static const enum kind usual[] = {LOAD, STORE, FETCH, ATOMIC, RESERVE, CONDITIONAL};
static const enum kind hlvx[] = {XLOAD};

CASE("H-186 H-190 H-192 H-209 H-210 H-222",
     "VS-stage permissions, SUM and MXR for the guest's accesses")
{
    vm_build(MODE_SV39, MODE_SV39);
    vary_vs(usual, 6, AS_VS, AS_VU + 1);
}

CASE("H-190 H-192 H-209 H-246 H-248 H-249", "VS-stage permissions, SUM and MXR for HLV and HSV")
{
    vm_build(MODE_SV39, MODE_SV39);
    vary_vs(usual, 6, M_HLV_VS, U_HLV_VU + 1);
}

CASE("H-190 H-246 H-248 H-249 H-250", "VS-stage permissions, SUM and MXR for HLVX")
{
    vm_build(MODE_SV39, MODE_SV39);
    vary_vs(hlvx, 1, M_HLV_VS, U_HLV_VU + 1);
}

CASE("H-190 H-192 H-288", "VS-stage permissions, SUM and MXR with MPRV")
{
    if (!has.mpv)
        ABSENT("a writable mstatus.MPV");
    vm_build(MODE_SV39, MODE_SV39);
    vary_vs(usual, 6, MPRV_VS, MPRV_VU + 1);
}

CASE("H-170 H-199 H-209 H-210", "VS-stage permissions alone, under a Bare G-stage")
{
    if (!has.sv48)
        ABSENT("Sv48");
    vm_build(MODE_SV48, MODE_BARE);
    vary_vs(usual, 6, AS_VS, AS_VU + 1);
}

CASE("H-180 H-186 H-189 H-190 H-375 H-376", "G-stage permissions and MXR for the guest's accesses")
{
    vm_build(MODE_SV39, MODE_SV39);
    vary_g(usual, 6, AS_VS, AS_VU + 1);
}

CASE("H-180 H-189 H-190 H-249 H-259", "G-stage permissions and MXR for HLV and HSV")
{
    vm_build(MODE_SV39, MODE_SV39);
    vary_g(usual, 6, M_HLV_VS, U_HLV_VU + 1);
}

CASE("H-180 H-249 H-250", "G-stage permissions and MXR for HLVX")
{
    vm_build(MODE_SV39, MODE_SV39);
    vary_g(hlvx, 1, M_HLV_VS, U_HLV_VU + 1);
}

CASE("H-180 H-186 H-288", "G-stage permissions and MXR with MPRV")
{
    if (!has.mpv)
        ABSENT("a writable mstatus.MPV");
    vm_build(MODE_SV39, MODE_SV39);
    vary_g(usual, 6, MPRV_VS, MPRV_VU + 1);
}

CASE("H-180 H-186 H-189 H-197", "G-stage permissions alone, under a Bare VS-stage")
{
    vm_build(MODE_BARE, MODE_SV39);
    vary_g(usual, 6, AS_VS, HS_HLV_VU + 1);
}

/* All pairs of leaves: the VS-stage refuses first. */
static void both_stages(const enum kind *kinds, unsigned n_kinds, enum how how)
{
    struct window w = vm_page(how_is_user(how));

    for (unsigned i = 0; i < N_RWX; i++)
        for (unsigned j = 0; j < 2 * N_RWX; j++) {
            u64 vs = (*w.vs & ~(u64)MASK(3, 1)) | rwx[i];
            u64 g = (*w.g & ~(u64)MASK(4, 1)) | rwx[j / 2] | (j & 1 ? PTE_U : 0);

            *w.vs = vs;
            *w.g = g;
            for (unsigned bits = 0; bits < 16; bits += 4) {
                set_switches(switches_of(bits));
                vm_fence();
                try_all(how, kinds, n_kinds, &w, vs, g, switches_of(bits));
            }
        }
}

CASE("H-186 H-189 H-190 H-196 H-325", "all pairs of leaves, by VS")
{
    vm_build(MODE_SV39, MODE_SV39);
    both_stages(usual, 6, AS_VS);
}

CASE("H-186 H-189 H-190 H-196 H-325", "all pairs of leaves, by VU")
{
    vm_build(MODE_SV39, MODE_SV39);
    both_stages(usual, 6, AS_VU);
}

CASE("H-190 H-249 H-325", "all pairs of leaves, by HLV and HSV")
{
    vm_build(MODE_SV39, MODE_SV39);
    both_stages(usual, 6, HS_HLV_VU);
}

CASE("H-250 H-325", "all pairs of leaves, by HLVX")
{
    vm_build(MODE_SV39, MODE_SV39);
    both_stages(hlvx, 1, U_HLV_VS);
}

CASE("H-249 H-250", "HLV and HLVX of one page do not lend each other their permissions")
{
    static const enum kind both[] = {XLOAD, LOAD, XLOAD, STORE, LOAD};

    vm_build(MODE_SV39, MODE_SV39);
    both_stages(both, 5, HS_HLV_VS);
}

/* Two ways of different privilege over one page, without a fence. */
CASE("H-209 H-246 H-248", "VS and VU of one page do not lend each other their permissions")
{
    vm_build(MODE_SV39, MODE_SV39);
    for (unsigned user = 0; user < 2; user++) {
        struct window w = vm_page(user);

        for (unsigned bits = 0; bits < 16; bits++) {
            set_switches(switches_of(bits));
            for (unsigned round = 0; round < 2; round++)
                for (enum how how = AS_VS; how < HOWS; how++)
                    for (unsigned k = 0; k < 3; k++)
                        if (how_can(how, usual[k]))
                            try(how, usual[k], &w, *w.vs, *w.g, switches_of(bits));
        }
        vm_build(MODE_SV39, MODE_SV39);
    }
}

/* The same decisions, once they are cached: one page, many switches, no fence in between. */
CASE("H-189 H-190 H-192 H-248 H-249", "SUM, MXR and SPVP take effect at once")
{
    struct window w;
    u64 vs, g;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(true);
    vs = *w.vs = (*w.vs & ~(u64)(PTE_R | PTE_W)) | PTE_X;
    g = *w.g;
    vm_fence();
    for (unsigned round = 0; round < 64; round++) {
        struct switches s = switches_of(round * 11 % 16);

        set_switches(s);
        for (enum how how = AS_VS; how <= HS_HLV_VU; how++)
            try(how, LOAD, &w, vs, g, s);
    }
    vs = *w.vs |= PTE_R | PTE_W;
    g = *w.g &= ~(u64)(PTE_R | PTE_W);
    vm_fence();
    for (unsigned round = 0; round < 64; round++) {
        struct switches s = switches_of(round * 7 % 16);

        set_switches(s);
        for (enum how how = AS_VS; how <= HS_HLV_VU; how++)
            try(how, LOAD, &w, vs, g, s);
        try(AS_VS, FETCH, &w, vs, g, s);
        try(AS_VU, FETCH, &w, vs, g, s);
    }
}

/* The trap of the last RUN was at instruction `index` of it. */
static void check_trap_at(enum mode mode, unsigned index, u64 cause)
{
    CHECK(trap.taken);
    CHECK_EQ(trap.from, mode);
    CHECK_EQ(trap.cause, cause);
    CHECK_EQ(trap.epc, (u64)probe_page + 4 * index);
}

CASE("H-192 H-214 H-222", "the guest's own writes of SUM and MXR take effect with the next access")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(true);
    probe.a[0] = w.va + 8;
    probe.a[1] = STATUS_SUM;
    probe.a[2] = probe.a[3] = 0;
    RUN(VS, CSRRS(ZERO, CSR_SSTATUS, A1), LD(A2, A0, 0), CSRRC(ZERO, CSR_SSTATUS, A1),
        LD(A3, A0, 0));
    check_trap_at(VS, 3, CAUSE_LOAD_PAGE);
    CHECK_EQ(trap.a[2], window_data(&w));
    RUN(VS, CSRRS(ZERO, CSR_SSTATUS, A1), SD(A2, A0, 0), CSRRC(ZERO, CSR_SSTATUS, A1),
        SD(A3, A0, 0));
    check_trap_at(VS, 3, CAUSE_STORE_PAGE);
    *w.vs = (*w.vs & ~(u64)(PTE_R | PTE_W | PTE_U)) | PTE_X;
    vm_fence();
    probe.a[1] = STATUS_MXR;
    RUN(VS, CSRRS(ZERO, CSR_SSTATUS, A1), LD(A2, A0, 0), CSRRC(ZERO, CSR_SSTATUS, A1),
        LD(A3, A0, 0));
    check_trap_at(VS, 3, CAUSE_LOAD_PAGE);
    RUN(VS, LD(A3, A0, 0));
    check_trap_at(VS, 0, CAUSE_LOAD_PAGE);
}

CASE("H-190 H-246 H-248 H-249", "what HS writes takes effect with its next HLV")
{
    struct window w;
    u64 vsatp;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(true);
    probe.a[0] = w.va + 8;
    /* SPVP: a page of the user. */
    probe.a[1] = HSTATUS_SPVP;
    RUN(HS, CSRRC(ZERO, CSR_HSTATUS, A1), HLV_D(A2, A0), CSRRS(ZERO, CSR_HSTATUS, A1),
        HLV_D(A3, A0));
    check_trap_at(HS, 3, CAUSE_LOAD_PAGE);
    CHECK_EQ(trap.a[2], window_data(&w));
    /* vsstatus.SUM. */
    probe.a[1] = STATUS_SUM;
    RUN(HS, CSRRS(ZERO, CSR_VSSTATUS, A1), HLV_D(A2, A0), CSRRC(ZERO, CSR_VSSTATUS, A1),
        HLV_D(A3, A0));
    check_trap_at(HS, 3, CAUSE_LOAD_PAGE);
    CHECK_EQ(trap.a[2], window_data(&w));
    /* sstatus.MXR, for an execute-only page of the G-stage. */
    csr_set(CSR_VSSTATUS, STATUS_SUM);
    *w.g = (*w.g & ~(u64)(PTE_R | PTE_W)) | PTE_X;
    vm_fence();
    probe.a[1] = STATUS_MXR;
    RUN(HS, CSRRS(ZERO, CSR_SSTATUS, A1), HLV_D(A2, A0), CSRRC(ZERO, CSR_SSTATUS, A1),
        HLV_D(A3, A0));
    check_trap_at(HS, 3, CAUSE_LOAD_GUEST);
    CHECK_EQ(trap.a[2], window_data(&w));
    /* vsatp: Bare, and back. */
    vsatp = vm_vsatp();
    g_map(w.va, w.pa, 0, PTE_URWX);
    vm_fence();
    probe.a[1] = vsatp;
    RUN(HS, CSRW(CSR_VSATP, ZERO), HLV_D(A2, A0), CSRW(CSR_VSATP, A1), HLV_D(A3, A0));
    check_trap_at(HS, 3, CAUSE_LOAD_GUEST);
    CHECK_EQ(trap.a[2], window_data(&w));
}

/* MXR is for explicit loads: a table that the G-stage maps execute-only cannot be read. */
CASE("H-187 H-191", "MXR does not make VS-stage tables readable")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    for (unsigned bits = 0; bits < 16; bits++) {
        u64 *leaf = vs_slot_g_leaf(w.va, 0);
        u64 old = *leaf;

        *leaf = (old & ~(u64)(PTE_R | PTE_W)) | PTE_X;
        set_switches(switches_of(bits));
        vm_fence();
        access_by(AS_VS, LOAD, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
        access_by(AS_VS, FETCH, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
        access_by(M_HLV_VS, LOAD, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
        *leaf = old;
    }
}

/* The G-stage looks at an implicit access as a load: a fetch through a table without X works. */
CASE("H-187", "VS-stage tables need R and U in the G-stage, and neither W nor X")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    for (unsigned level = 0; level < 3; level++) {
        u64 *leaf = vs_slot_g_leaf(w.va, level);
        u64 old = *leaf;

        *leaf = old & ~(u64)(PTE_W | PTE_X | PTE_D);
        vm_fence();
        for (enum kind kind = 0; kind < XLOAD; kind++)
            EXPECT_WORKS(AS_VS, kind, &w);
        *leaf = old & ~(u64)PTE_U;
        vm_fence();
        access_by(M_HLV_VS, LOAD, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, level), TINST_READ);
        access_by(AS_VS, FETCH, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, level), TINST_READ);
        *leaf = old;
    }
}

/* What one kind of access has left in the caches must not serve another kind. */
CASE("H-186 H-187", "permissions of the G-stage, kind after kind without a fence")
{
    static const u64 leaves[] = {PTE_R, PTE_X, PTE_R | PTE_W, PTE_R | PTE_X};
    static const enum how hows[] = {AS_VS, AS_VU, HS_HLV_VS, M_HLV_VU};

    for (unsigned h = 0; h < 4; h++)
        for (unsigned i = 0; i < 4; i++) {
            struct window w;

            vm_build(MODE_SV39, MODE_SV39);
            w = vm_page(how_is_user(hows[h]));
            *w.g = (*w.g & ~(u64)(PTE_R | PTE_W | PTE_X)) | leaves[i];
            vm_fence();
            for (unsigned turn = 0; turn < 2; turn++)
                for (enum kind kind = 0; kind < KINDS; kind++)
                    if (kind != RESERVE && kind != CONDITIONAL && how_can(hows[h], kind))
                        try(hows[h], kind, &w, *w.vs, *w.g, switches_of(0));
        }
}
