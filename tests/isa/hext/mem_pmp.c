/*
 * Physical memory behind both stages: PMP on the final access and on the page tables of each stage,
 * tables and pages where nothing is, tables in devices (hypervisor.adoc, "Two-Stage Address
 * Translation", "Memory-Management Fences"; machine.adoc, "Physical Memory Protection and Paging";
 * supervisor.adoc, translation process, step 2).
 */
#include "access.h"

#define PMP_R 1u
#define PMP_W 2u
#define PMP_X 4u
#define PMP_RWX 7u
#define PMP_NAPOT 0x18u
#define CLINT 0x2000000UL

/* One page has these permissions, everything else all. HFENCE.GVMA synchronises both stages. */
static void pmp_page(u64 pa, unsigned permissions)
{
    csr_write(0x3b1, ~0UL);
    csr_write(CSR_PMPADDR0, (pa & ~0xfffUL) >> 2 | 0x1ff);
    csr_write(CSR_PMPCFG0, (PMP_RWX | PMP_NAPOT) << 8 | PMP_NAPOT | permissions);
    run(M, HFENCE_GVMA(ZERO, ZERO));
    CHECK_NO_TRAP();
}

static bool pmp_allows(enum kind kind, unsigned permissions)
{
    static const unsigned wanted[KINDS] = {
        [LOAD] = PMP_R,          [STORE] = PMP_W,      [FETCH] = PMP_X, [ATOMIC] = PMP_R | PMP_W,
        [RESERVE] = PMP_R, [CONDITIONAL] = PMP_W, [XLOAD] = PMP_R | PMP_X,
    };

    return (permissions & wanted[kind]) == wanted[kind];
}

static const unsigned settings[] = {PMP_RWX, 0,     PMP_R, PMP_R | PMP_W, PMP_RWX, PMP_X,
                                    PMP_R | PMP_X, PMP_RWX};
#define N_SETTINGS 8

/* One guest throughout: what a setting changes must be seen after HFENCE.GVMA alone. */
static void final_page(enum how how, bool hlvx, unsigned vs_mode, unsigned g_mode)
{
    struct window w;

    vm_build(vs_mode, g_mode);
    w = vm_page(how_is_user(how));
    for (unsigned i = 0; i < N_SETTINGS; i++) {
        pmp_page(w.pa, settings[i]);
        for (enum kind kind = 0; kind < KINDS; kind++) {
            /* Of an SC without a reservation some machines ask nothing. */
            if (!how_can(how, kind) || (kind == XLOAD) != hlvx || kind == CONDITIONAL)
                continue;
            note("PMP", settings[i]);
            if (pmp_allows(kind, settings[i])) {
                EXPECT_WORKS(how, kind, &w);
            } else {
                access_by(how, kind, kind_va(kind, &w));
                EXPECT_ACCESS_FAULT(kind_va(kind, &w));
            }
        }
    }
}

CASE("H-133 H-193 H-277", "PMP of the page that is accessed, by every way")
{
    for (enum how how = 0; how < HOWS; how++)
        final_page(how, false, MODE_SV39, MODE_SV39);
}

CASE("H-193 H-277", "PMP of the page that is accessed, with one stage or none")
{
    final_page(AS_VS, false, MODE_BARE, MODE_SV39);
    final_page(AS_VU, false, MODE_SV39, MODE_BARE);
    final_page(AS_VS, false, MODE_BARE, MODE_BARE);
    final_page(HS_HLV_VS, false, MODE_BARE, MODE_BARE);
}

CASE("H-193 H-251", "HLVX needs read and execute permission of the PMP")
{
    final_page(M_HLV_VS, true, MODE_SV39, MODE_SV39);
    final_page(HS_HLV_VU, true, MODE_SV39, MODE_SV39);
    final_page(U_HLV_VS, true, MODE_SV39, MODE_SV39);
    final_page(U_HLV_VS, true, MODE_BARE, MODE_BARE);
}

CASE("H-193", "the PMP is asked for S-mode even when M-mode executes HLV")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    pmp_page(w.pa, 0);
    probe.a[0] = w.pa;
    run(M, LD(A1, A0, 0)); /* itself it may */
    CHECK_NO_TRAP();
    access_by(M_HLV_VS, LOAD, w.va);
    EXPECT_ACCESS_FAULT(w.va);
}

/* ---- page tables ---- */

/* The table of `stage` at `level` on the way of w. */
static u64 table_of(const struct window *w, unsigned stage, unsigned level)
{
    if (stage)
        return (u64)g_slot(w->gpa, level) & ~0xfffUL;
    return (u64)vs_slot(w->va, level) & ~0xfffUL;
}

/* Ways whose own code does not need that table. */
static void table_denied(unsigned stage, unsigned level, enum mode to, bool hlvx)
{
    static const enum how ways[] = {AS_VS, M_HLV_VS, HS_HLV_VS, U_HLV_VS, MPRV_VS};
    struct window w;
    bool is_root;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    is_root = level == 2;
    for (enum kind kind = 0; kind < KINDS; kind++)
        for (unsigned i = 0; i < 5; i++) {
            if (!how_can(ways[i], kind) || (kind == XLOAD) != hlvx)
                continue;
            /* Through a root that cannot be read the guest cannot fetch its code. */
            if (is_root && ways[i] == AS_VS && (kind != FETCH || to == VS))
                continue;
            pmp_page(table_of(&w, stage, level), PMP_RWX);
            note("stage and level", stage << 4 | level);
            if (!is_root)
                EXPECT_WORKS(ways[i], kind, &w);
            pmp_page(table_of(&w, stage, level), PMP_W | PMP_X);
            if (csr_read(CSR_PMPCFG0) & PMP_W) /* W without R is reserved: may read back as zero */
                pmp_page(table_of(&w, stage, level), PMP_X);
            deliver_to(to);
            access_by(ways[i], kind, kind_va(kind, &w));
            EXPECT_ACCESS_FAULT(kind_va(kind, &w));
            deliver_to(M);
        }
    pmp_page(table_of(&w, stage, level), PMP_RWX);
}

static void all_tables_denied(enum mode to, bool hlvx)
{
    for (unsigned stage = 0; stage < 2; stage++)
        for (unsigned level = 0; level < 3; level++)
            table_denied(stage, level, to, hlvx);
}

CASE("H-133 H-193 H-194", "PMP denies a table of each stage: access fault of the original type")
{
    all_tables_denied(M, false);
    all_tables_denied(HS, false);
}

CASE("H-140 H-193 H-194 H-195", "PMP denies a table of each stage: access fault to VS")
{
    all_tables_denied(VS, false);
}

CASE("H-193 H-194 H-250", "PMP denies a table of each stage, HLVX")
{
    all_tables_denied(M, true);
    all_tables_denied(HS, true);
}

/* A table of the G-stage that serves only the read of VS-stage tables. */
CASE("H-194 H-195", "PMP denies a G-stage table on the way to a VS-stage table")
{
    struct window w;
    u64 table;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    table = (u64)vs_slot_g_leaf(w.va, 0) & ~0xfffUL;
    pmp_page(table, PMP_X);
    access_by(M_HLV_VS, LOAD, w.va);
    EXPECT_ACCESS_FAULT(w.va);
    access_by(HS_HLV_VS, STORE, w.va);
    EXPECT_ACCESS_FAULT(w.va);
    access_by(AS_VS, FETCH, w.va);
    EXPECT_ACCESS_FAULT(w.va);
    deliver_to(HS);
    access_by(HS_HLV_VS, LOAD, w.va);
    EXPECT_ACCESS_FAULT(w.va);
    pmp_page(table, PMP_R); /* it is not written */
    EXPECT_WORKS(AS_VS, LOAD, &w);
    EXPECT_WORKS(AS_VS, STORE, &w);
}

/* An update of A or D is a store to the table. */
CASE("H-193 H-194 H-212", "PMP denies the update of a PTE in each stage")
{
    if (!has.svadu)
        ABSENT("Svadu");
    for (unsigned stage = 0; stage < 2; stage++)
        for (enum kind kind = 0; kind < CONDITIONAL; kind++) {
            struct window w;
            u64 *slot, old;

            vm_build(MODE_SV39, MODE_SV39);
            csr_write(CSR_MENVCFG, ENVCFG_ADUE);
            csr_write(CSR_HENVCFG, ENVCFG_ADUE);
            w = vm_page(false);
            slot = stage ? w.g : w.vs;
            old = *slot & ~(u64)PTE_AD;
            *slot = old;
            pmp_page((u64)slot, PMP_R | PMP_X);
            note("stage", stage);
            access_by(AS_VS, kind, kind_va(kind, &w));
            EXPECT_ACCESS_FAULT(kind_va(kind, &w));
            CHECK_EQ(*slot, old);
            *slot = old | PTE_AD; /* nothing to write */
            vm_fence();
            EXPECT_WORKS(AS_VS, kind, &w);
            *slot = old;
            pmp_page((u64)slot, PMP_RWX);
            EXPECT_WORKS(AS_VS, kind, &w);
            CHECK(*slot & PTE_A);
        }
}

/* ---- where nothing is ---- */

/* Tables at an address behind which there is nothing, in each place where one can be named. */
static void table_nowhere(unsigned place, u64 where)
{
    struct window w;

    vm_build(MODE_SV39, place == 5 ? MODE_BARE : MODE_SV39);
    w = vm_page(false);
    switch (place) {
    case 0: /* a VS-stage table, mapped to nowhere */
        *vs_slot_g_leaf(w.va, 0) = PTE_PPN(where) | PTE_RW | PTE_U;
        break;
    case 1: /* a pointer of the G-stage */
        *g_slot(w.gpa, 1) = PTE_PPN(where) | PTE_V;
        break;
    case 2:
        *g_slot(w.gpa, 2) = PTE_PPN(where) | PTE_V;
        break;
    case 3: /* the root of the VS-stage, mapped to nowhere */
        *vs_slot_g_leaf(w.va, 2) = PTE_PPN(where) | PTE_RW | PTE_U;
        break;
    case 4: /* the root of the G-stage */
        csr_write(CSR_HGATP, ATP_SV39 << 60 | where >> 12);
        break;
    default: /* the root of the VS-stage under a Bare G-stage */
        csr_write(CSR_VSATP, ATP_SV39 << 60 | where >> 12);
        break;
    }
    vm_fence();
    note("place", place);
    access_by(M_HLV_VS, LOAD, w.va);
    EXPECT_ACCESS_FAULT(w.va);
    access_by(HS_HLV_VS, STORE, w.va);
    EXPECT_ACCESS_FAULT(w.va);
    access_by(AS_VS, FETCH, w.va);
    EXPECT_ACCESS_FAULT(w.va);
    if (place < 3) {
        access_by(AS_VS, LOAD, w.va);
        EXPECT_ACCESS_FAULT(w.va);
        access_by(AS_VS, ATOMIC, w.va);
        EXPECT_ACCESS_FAULT(w.va);
        deliver_to(HS);
        access_by(AS_VS, LOAD, w.va);
        EXPECT_ACCESS_FAULT(w.va);
        deliver_to(M);
    }
}

CASE("H-133 H-193 H-194 H-323", "page tables where nothing is: access fault of the original type")
{
    for (unsigned place = 0; place < 6; place++)
        table_nowhere(place, NOWHERE);
}

CASE("H-193 H-194", "page tables at the highest physical addresses")
{
    for (unsigned place = 0; place < 6; place++)
        table_nowhere(place, 0xffffffffffc000);
}

#ifdef HEXT_HOUSE
/* Page tables are read from main memory only: the PMAs of a device do not let them be. */
CASE("H-193 H-194", "page tables in a device")
{
    for (unsigned place = 0; place < 6; place++)
        table_nowhere(place, CLINT + 0x4000);
}
#endif

CASE("H-193 H-323", "pages where nothing is, in each stage")
{
    static const u64 places[] = {NOWHERE, 0xfffffffffff000, 0x80000000000000};

    for (unsigned i = 0; i < 3; i++)
        for (unsigned g_mode = 0; g_mode < 2; g_mode++)
            for (enum kind kind = 0; kind < CONDITIONAL; kind++) {
                struct window w;

                vm_build(MODE_SV39, g_mode ? MODE_SV39 : MODE_BARE);
                w = vm_page(false);
                if (g_mode)
                    *w.g = PTE_PPN(places[i]) | PTE_URWX;
                else
                    *w.vs = PTE_PPN(places[i]) | PTE_RWX;
                vm_fence();
                note("address", places[i]);
                access_by(AS_VS, kind, kind_va(kind, &w));
                EXPECT_ACCESS_FAULT(kind_va(kind, &w));
            }
}

CASE("H-198", "addresses above the physical ones with both stages Bare")
{
    vm_build(MODE_BARE, MODE_BARE);
    for (unsigned bit = 56; bit < 64; bit++)
        for (enum kind kind = 0; kind < CONDITIONAL; kind++) {
            u64 va = BIT(bit) | 0x80000000UL;

            access_by(AS_VS, kind, va);
            EXPECT_ACCESS_FAULT(va);
        }
}

/* A device through both stages: mtime counts for the guest, too. */
CASE("H-011 H-193", "a device mapped into the guest")
{
    struct window w;
    u64 first, second, msip;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = PTE_PPN(CLINT + 0xb000) | PTE_URWX;
    vm_fence();
    first = get_mtime();
    access_by(AS_VS, LOAD, w.va + 0xff8);
    EXPECT_DONE();
    second = trap.a[0];
    CHECK(second >= first);
    access_by(HS_HLV_VS, LOAD, w.va + 0xff8);
    EXPECT_DONE();
    CHECK(trap.a[0] >= second);
    /* A word written by the guest arrives: the software interrupt of M-mode, which stays masked. */
    *w.g = PTE_PPN(CLINT) | PTE_URWX;
    vm_fence();
    access_stub(AS_VS, stub_named("sw"), w.va, 1);
    EXPECT_DONE();
    msip = csr_read(CSR_MIP) & BIT(IRQ_MSI);
    access_stub(HS_HLV_VS, stub_named("hsv_w"), w.va, 0);
    EXPECT_DONE();
    CHECK_EQ(msip, BIT(IRQ_MSI));
    CHECK_EQ(csr_read(CSR_MIP) & BIT(IRQ_MSI), 0);
}

#ifdef HEXT_HOUSE
/* A device takes no misaligned access: the fault is of the guest's address. */
CASE("H-039 H-159 H-324", "a misaligned access of the guest to a device")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = PTE_PPN(CLINT + 0x4000) | PTE_URWX;
    vm_fence();
    for (unsigned to = 0; to < 2; to++)
        for (unsigned i = 0; i < 2; i++) {
            enum how how = i ? HS_HLV_VS : AS_VS;

            deliver_to(to ? HS : M);
            access_by(how, LOAD, w.va + 0x101);
            EXPECT_FAULT(CAUSE_LOAD_MISALIGNED, w.va + 0x101, NO_GPA, TINST_INSN);
            access_by(how, STORE, w.va + 0x101);
            EXPECT_FAULT(CAUSE_STORE_MISALIGNED, w.va + 0x101, NO_GPA, TINST_INSN);
            deliver_to(M);
        }
}

CASE("H-193 H-324", "a misaligned access of the guest to where nothing is")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = PTE_PPN(NOWHERE) | PTE_URWX;
    vm_fence();
    access_by(AS_VS, LOAD, w.va + 0x101);
    EXPECT_ACCESS_FAULT(w.va + 0x101);
    access_by(AS_VS, STORE, w.va + 0x101);
    EXPECT_ACCESS_FAULT(w.va + 0x101);
}

CASE("H-193", "a device is no place for atomics or code of the guest")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = PTE_PPN(CLINT + 0x4000) | PTE_URWX;
    vm_fence();
    access_by(AS_VS, ATOMIC, w.va + 0x100);
    EXPECT_ACCESS_FAULT(w.va + 0x100);
    access_by(AS_VS, RESERVE, w.va + 0x100);
    EXPECT_ACCESS_FAULT(w.va + 0x100);
    access_by(AS_VS, FETCH, w.va + 0x100);
    EXPECT_ACCESS_FAULT(w.va + 0x100);
}
#endif

/* ---- order ---- */

CASE("H-194 H-196 H-323", "access faults of tables stand where the walk meets them")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    /* The VS-stage leaf is invalid and the final page denied: page fault. */
    *w.vs &= ~(u64)PTE_V;
    pmp_page(w.pa, 0);
    access_by(AS_VS, LOAD, w.va);
    EXPECT_PAGE_FAULT(w.va);
    /* The leaf is fine, the final page neither mapped nor allowed: guest-page fault. */
    *w.vs |= PTE_V;
    *w.g &= ~(u64)PTE_V;
    vm_fence();
    access_by(AS_VS, LOAD, w.va);
    EXPECT_GUEST_FAULT(w.va, w.gpa);
    /* The upper table cannot be read, the lower one is unmapped: access fault. */
    *vs_slot_g_leaf(w.va, 0) = 0;
    pmp_page((u64)vs_slot(w.va, 1), PMP_X);
    access_by(AS_VS, LOAD, w.va);
    EXPECT_ACCESS_FAULT(w.va);
    /* The other way round: guest-page fault of the upper table's page. */
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *vs_slot_g_leaf(w.va, 1) = 0;
    pmp_page((u64)vs_slot(w.va, 0), PMP_X);
    access_by(AS_VS, LOAD, w.va);
    EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 1), TINST_READ);
}

#ifdef HEXT_HOUSE
/* Software owes a fence after it has changed them (machine.adoc); here they need none. */
CASE("H-277", "PMP settings take effect at once where nothing is translated")
{
    static const enum mode modes[] = {HS, U, VS, VU};
    u64 pa = page_alloc(PAGE_SIZE);

    for (unsigned m = 0; m < 4; m++)
        for (unsigned i = 0; i < N_SETTINGS; i++) {
            csr_write(0x3b1, ~0UL);
            csr_write(CSR_PMPADDR0, pa >> 2 | 0x1ff);
            csr_write(CSR_PMPCFG0, (PMP_RWX | PMP_NAPOT) << 8 | PMP_NAPOT | settings[i]);
            note(mode_name(modes[m]), settings[i]);
            probe.a[1] = pa;
            run(modes[m], LD(A0, A1, 0));
            CHECK_EQ(trap.taken, !(settings[i] & PMP_R));
            if (trap.taken)
                CHECK_EQ(trap.cause, CAUSE_LOAD_ACCESS);
        }
}
#endif
