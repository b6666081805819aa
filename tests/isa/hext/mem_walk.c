/*
 * Guest-page faults: of the access itself and of the reads of VS-stage tables, to M and to HS
 * (hypervisor.adoc, "Guest-Page Faults", "Hypervisor Trap Value (htval) Register", "Transformed
 * Instruction or Pseudoinstruction for mtinst or htinst", "Trap Entry").
 */
#include "access.h"

/* Calls TEST for each pair of paged modes, built. */
static void each_paged_pair(void (*test)(void))
{
    unsigned vs[4], g[4];
    unsigned n_vs = vm_vs_modes(vs) - 1, n_g = vm_g_modes(g) - 1;

    for (unsigned i = 0; i < n_vs; i++)
        for (unsigned j = 0; j < n_g; j++) {
            vm_build(vs[i], g[j]);
            test();
        }
}

/*
 * Of the three groups of kinds, those whose implicit reads some machines report as writes, and
 * HLVX, have cases of their own.
 */
enum group { READERS, WRITERS, EXECUTE_LOADS };
static enum group group;

static bool in_group(enum how how, enum kind kind)
{
    enum group of = kind == XLOAD                                                 ? EXECUTE_LOADS
                    : kind == STORE || kind == ATOMIC || kind == CONDITIONAL      ? WRITERS
                                                                                  : READERS;
    return of == group && how_can(how, kind);
}

/* ---- the final address ---- */

static void final_fault(void)
{
    static const enum mode targets[] = {M, HS, VS};

    for (enum how how = 0; how < HOWS; how++) {
        struct window w;

        vm_build(vm.vs_mode, vm.g_mode);
        w = vm_page(how_is_user(how));
        *w.g = 0;
        vm_fence();
        for (unsigned i = 0; i < 3; i++) {
            deliver_to(targets[i]);
            for (enum kind kind = 0; kind < KINDS; kind++)
                if (in_group(how, kind)) {
                    note("delegated to (0 M, 1 HS, 2 VS)", i);
                    access_by(how, kind, kind_va(kind, &w));
                    EXPECT_GUEST_FAULT(kind_va(kind, &w), kind_gpa(kind, &w));
                }
        }
        deliver_to(M);
    }
}

static void all_final_faults(enum group which)
{
    unsigned modes[4];
    unsigned n = vm_g_modes(modes) - 1;

    group = which;
    each_paged_pair(final_fault);
    for (unsigned i = 0; i < n; i++) {
        vm_build(MODE_BARE, modes[i]);
        final_fault();
    }
}

CASE("H-039 H-040 H-069 H-132 H-150 H-153 H-164 H-255 H-284 H-291 H-299 H-300 H-302 H-320 H-321",
     "guest-page faults of loads and fetches, by every way, to M and to HS")
{
    all_final_faults(READERS);
}

CASE("H-039 H-040 H-069 H-132 H-151 H-152 H-153 H-164 H-255 H-259 H-284 H-320 H-321",
     "guest-page faults of stores and AMOs, by every way, to M and to HS")
{
    all_final_faults(WRITERS);
}

CASE("H-132 H-153 H-250 H-255", "guest-page faults of HLVX, to M and to HS")
{
    all_final_faults(EXECUTE_LOADS);
}

/* All bits of the offset: the GPA of htval lacks the lowest two, stval has them. */
CASE("H-132 H-135", "htval and stval for every offset in a page")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.g = 0;
    vm_fence();
    for (unsigned i = 0; i < 2; i++) {
        deliver_to(i ? HS : M);
        for (unsigned offset = 0; offset < PAGE_SIZE; offset += 61) {
            access_stub(AS_VS, stub_named("lb"), w.va + offset, 0);
            EXPECT_FAULT(CAUSE_LOAD_GUEST, w.va + offset, w.gpa + offset, TINST_INSN);
            access_stub(HS_HLV_VS, stub_named("hsv_b"), w.va + offset, 0);
            EXPECT_FAULT(CAUSE_STORE_GUEST, w.va + offset, w.gpa + offset, TINST_INSN);
        }
    }
}

/* A superpage gives the GPA its low bits. */
CASE("H-132", "htval under superpages of the VS-stage")
{
    vm_build(MODE_SV39, MODE_SV39);
    for (unsigned level = 0; level < 3; level++) {
        struct window w;

        vm_build(MODE_SV39, MODE_SV39);
        w = vm_window(0, level, 0, false);
        *w.g = 0;
        vm_fence();
        access_by(AS_VS, LOAD, w.va + 0x7f8);
        EXPECT_GUEST_FAULT(w.va + 0x7f8, w.gpa + 0x7f8);
        access_by(AS_VS, FETCH, w.va);
        EXPECT_GUEST_FAULT(w.va, w.gpa);
        access_by(M_HLV_VS, STORE, w.va + 0x10);
        EXPECT_GUEST_FAULT(w.va + 0x10, w.gpa + 0x10);
    }
}

/* ---- the tables ---- */

/* Each level's table page becomes unreadable in the G-stage. */
static void table_fault(void)
{
    static const enum how ways[] = {AS_VS, M_HLV_VS, HS_HLV_VS, U_HLV_VS, MPRV_VS};
    struct window w = vm_page(false);

    for (unsigned level = 0; level < vm_levels(vm.vs_mode); level++) {
        u64 *leaf = vs_slot_g_leaf(w.va, level);
        u64 gpa = vs_slot_gpa(w.va, level);
        u64 old = *leaf;

        for (unsigned i = 0; i < 5; i++)
            for (enum kind kind = 0; kind < KINDS; kind++) {
                if (!in_group(ways[i], kind))
                    continue;
                /* The root serves the code of VS, too: only a fetch faults at the right place. */
                if (level == vm_levels(vm.vs_mode) - 1 && ways[i] == AS_VS && kind != FETCH)
                    continue;
                *leaf = 0;
                vm_fence();
                note("level", level);
                deliver_to(kind & 1 ? M : HS);
                access_by(ways[i], kind, kind_va(kind, &w));
                EXPECT_WALK_FAULT(kind_va(kind, &w), gpa, TINST_READ);
                *leaf = old;
            }
    }
    vm_fence();
    deliver_to(M);
}

CASE("H-132 H-134 H-144 H-148 H-149 H-187", "tables that the G-stage does not map: loads, fetches")
{
    group = READERS;
    each_paged_pair(table_fault);
}

CASE("H-132 H-134 H-144 H-148 H-149 H-187", "tables that the G-stage does not map: stores, AMOs")
{
    group = WRITERS;
    each_paged_pair(table_fault);
}

CASE("H-134 H-144 H-148 H-149 H-187 H-250", "tables that the G-stage does not map: HLVX")
{
    group = EXECUTE_LOADS;
    each_paged_pair(table_fault);
}

/* What makes a G-stage leaf unusable for the read of a table. */
CASE("H-134 H-144 H-183 H-187", "each reason of the G-stage to refuse the read of a table")
{
    struct window w;
    u64 *leaf, *middle;
    u64 good, good_middle;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    leaf = vs_slot_g_leaf(w.va, 0);
    middle = g_slot(vs_slot_gpa(w.va, 0), 1);
    good = *leaf;
    good_middle = *middle;
    for (unsigned i = 0; i < 9; i++) {
        const u64 spoilt[] = {
            good & ~(u64)PTE_V,
            good & ~(u64)(PTE_R | PTE_W),                 /* a pointer, at level 0 */
            (good & ~(u64)(PTE_R | PTE_W)) | PTE_X,       /* execute-only */
            good & ~(u64)PTE_R,                           /* reserved */
            good & ~(u64)PTE_U,
            good & ~(u64)PTE_A,                           /* Svade */
            good | BIT(54),
            good | PTE_PBMT_NC | PTE_PBMT_IO,
            (good & ~(u64)PTE_PPN(0xf000)) | PTE_N,       /* no 64 KiB encoding */
        };

        *leaf = spoilt[i];
        vm_fence();
        note("reason", i);
        access_by(AS_VS, LOAD, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
        access_by(AS_VS, FETCH, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
        access_by(U_HLV_VS, LOAD, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
        *leaf = good;
    }
    *middle = 0; /* all tables and the root are behind it */
    vm_fence();
    access_by(HS_HLV_VS, LOAD, w.va);
    EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 2), TINST_READ);
    *middle = good_middle;
    vm_fence();
    EXPECT_WORKS(AS_VS, LOAD, &w);
}

/* Different entries of one table: the GPA is that of the entry. */
CASE("H-134", "htval is the address of the very entry")
{
    struct window w;
    u64 base;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    base = w.va & ~(vm_leaf_size(1) - 1);
    *vs_slot_g_leaf(w.va, 0) = 0;
    vm_fence();
    for (unsigned i = 0; i < 512; i += 37) {
        access_by(AS_VS, LOAD, base + i * PAGE_SIZE + 0x123 * 8);
        EXPECT_WALK_FAULT(base + i * PAGE_SIZE + 0x123 * 8,
                          vs_slot_gpa(w.va & ~0x1fffffUL, 0) + 8 * i, TINST_READ);
    }
}

/* A table at a GPA whose page is mapped elsewhere: the walk reads where the G-stage says. */
CASE("H-011 H-177 H-202", "the walk follows the G-stage to each table")
{
    struct window w, other;
    u64 copy;
    u64 *leaf;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_window(0, 0, 0, false);
    other = vm_window(1, 0, 0, false);
    /* A second table that leads to the other page, put behind the GPA of the first. */
    copy = page_alloc(PAGE_SIZE);
    ((u64 *)copy)[w.va >> 12 & 511] = PTE_PPN(other.gpa) | PTE_RWX;
    leaf = vs_slot_g_leaf(w.va, 0);
    *leaf = PTE_PPN(copy) | PTE_RW | PTE_U;
    vm_fence();
    access_by(AS_VS, LOAD, w.va + WINDOW_DATA);
    EXPECT_VALUE(window_data(&other));
    access_by(AS_VS, FETCH, w.va);
    EXPECT_VALUE(window_code(&other));
    access_by(M_HLV_VS, LOAD, w.va + WINDOW_DATA);
    EXPECT_VALUE(window_data(&other));
}

/* Tables mapped by G-stage superpages. */
CASE("H-179 H-187", "VS-stage tables behind superpages of the G-stage")
{
    vm_build(MODE_SV39, MODE_SV39);
    for (unsigned level = 1; level < 3; level++) {
        struct window w;
        u64 table, gpa;

        vm_build(MODE_SV39, MODE_SV39);
        w = vm_page(false);
        table = page_alloc(PAGE_SIZE);
        ((u64 *)table)[w.va >> 12 & 511] = *w.vs;
        gpa = 0x1c0000000UL + (table & (vm_leaf_size(level) - 1));
        g_map(gpa, table, level, PTE_RW | PTE_U);
        *vs_slot(w.va, 1) = PTE_PPN(gpa) | PTE_V;
        vm_fence();
        EXPECT_WORKS(AS_VS, LOAD, &w);
        EXPECT_WORKS(AS_VS, FETCH, &w);
        EXPECT_WORKS(HS_HLV_VS, STORE, &w);
        *g_slot(gpa, level) &= ~(u64)PTE_R & ~(u64)PTE_W;
        *g_slot(gpa, level) |= PTE_X;
        vm_fence();
        access_by(AS_VS, LOAD, w.va);
        EXPECT_WALK_FAULT(w.va, gpa + (w.va >> 12 & 511) * 8, TINST_READ);
    }
}

/* Recursion: a table that is its own leaf is read and written like any page. */
CASE("H-202 H-375", "a VS-stage table mapped into the guest's own address space")
{
    struct window w;
    u64 va;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    va = w.va ^ 0x5000;
    vs_map(va, vs_slot_gpa(w.va, 0), 0, PTE_RW);
    vm_fence();
    access_by(AS_VS, LOAD, va + (w.va >> 12 & 511) * 8);
    EXPECT_VALUE(*w.vs);
    *vs_slot_g_leaf(w.va, 0) &= ~(u64)PTE_W; /* still a table, no more to be written */
    vm_fence();
    access_by(AS_VS, STORE, va);
    EXPECT_GUEST_FAULT(va, vs_slot_gpa(w.va, 0) & ~0xfffUL);
    EXPECT_WORKS(AS_VS, LOAD, &w);
}

/* Tables that point to themselves: the walk ends with its levels, in a pointer at level 0. */
CASE("H-183 H-207", "tables that lead back to themselves")
{
    unsigned modes[4];
    unsigned n = vm_g_modes(modes) - 1;

    for (unsigned i = 0; i < n; i++) {
        struct window w;
        unsigned top = vm_levels(modes[i]) - 1;
        u64 va = 0, gpa = 0;

        for (unsigned level = 0; level <= top; level++) {
            va |= 77UL << (12 + 9 * level);
            gpa |= 99UL << (12 + 9 * level);
        }
        vm_build(modes[i], modes[i]);
        w = vm_page(false);
        *vs_slot(va, top) = PTE_PPN(vm.vs_root) | PTE_V;
        vm_fence();
        for (enum kind kind = 0; kind < XLOAD; kind++) {
            access_by(AS_VS, kind, va + 8);
            EXPECT_PAGE_FAULT(va + 8);
        }
        vm_build(modes[i], modes[i]);
        w = vm_page(false);
        *g_slot(gpa, top) = PTE_PPN(vm.g_root) | PTE_V;
        *w.vs = PTE_PPN(gpa) | PTE_RWX;
        vm_fence();
        for (enum kind kind = 0; kind < XLOAD; kind++) {
            access_by(AS_VS, kind, kind_va(kind, &w));
            EXPECT_GUEST_FAULT(kind_va(kind, &w), gpa + (kind == FETCH ? 0 : WINDOW_DATA));
        }
        /* A VS-stage table at such an address. */
        *vs_slot(w.va, 1) = PTE_PPN(gpa) | PTE_V;
        vm_fence();
        access_by(AS_VS, LOAD, w.va);
        EXPECT_WALK_FAULT(w.va, gpa + (w.va >> 12 & 0x1ff) * 8, TINST_READ);
    }
}

/* ---- which fault comes first ---- */

CASE("H-196 H-207 H-323 H-325", "the first fault of the walk is the one taken")
{
    struct window w;
    u64 g;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    g = *w.g;
    for (enum kind kind = 0; kind < XLOAD; kind++) {
        u64 va = kind_va(kind, &w), vs = *w.vs, up = *vs_slot(w.va, 1);

        /* The VS-stage leaf is invalid, and what it maps is nowhere in the G-stage. */
        *w.g = 0;
        *w.vs = vs & ~(u64)PTE_V;
        vm_fence();
        access_by(AS_VS, kind, va);
        EXPECT_PAGE_FAULT(va);
        /* Its permissions, its U bit, its A bit come before the G-stage, too. */
        *w.vs = vs & ~(u64)PTE_A;
        vm_fence();
        access_by(AS_VS, kind, va);
        EXPECT_PAGE_FAULT(va);
        *w.vs = vs | PTE_U;
        vm_fence();
        access_by(AS_VS, kind, va);
        EXPECT_PAGE_FAULT(va);
        *w.vs = vs;
        /* A pointer is invalid, and the table below it unmapped in the G-stage. */
        *vs_slot(w.va, 1) = up & ~(u64)PTE_V;
        vm_fence();
        access_by(AS_VS, kind, va);
        EXPECT_PAGE_FAULT(va);
        *vs_slot(w.va, 1) = up;
        *w.g = g;
    }
    /* The table is unmapped in the G-stage, and its leaf invalid: the read comes first. */
    *w.vs = 0;
    *vs_slot_g_leaf(w.va, 0) = 0;
    vm_fence();
    access_by(AS_VS, LOAD, w.va);
    EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
    access_by(AS_VS, FETCH, w.va);
    EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
    /* Both tables: the upper one. */
    *vs_slot_g_leaf(w.va, 1) = 0;
    vm_fence();
    access_by(AS_VS, LOAD, w.va);
    EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 1), TINST_READ);
    /* Not canonical: before any table. */
    access_by(AS_VS, LOAD, w.va | BIT(60));
    EXPECT_PAGE_FAULT(w.va | BIT(60));
}

static void vs_stage_faults(enum mode to)
{
    for (enum how how = 0; how < HOWS; how++) {
        struct window w;

        vm_build(MODE_SV39, MODE_SV39);
        w = vm_page(how_is_user(how));
        *w.vs = 0;
        vm_fence();
        deliver_to(to);
        for (enum kind kind = 0; kind < XLOAD; kind++)
            if (how_can(how, kind)) {
                access_by(how, kind, kind_va(kind, &w));
                EXPECT_PAGE_FAULT(kind_va(kind, &w));
            }
    }
}

CASE("H-039 H-133 H-159 H-207 H-299 H-300", "page faults of the VS-stage to M and to HS")
{
    vs_stage_faults(M);
    vs_stage_faults(HS);
}

CASE("H-140 H-207 H-235 H-301", "page faults of the VS-stage to VS")
{
    vs_stage_faults(VS);
}

/* Traps of HS and U themselves: GVA = 0, SPV = 0, htval = 0. */
CASE("H-039 H-041 H-132 H-133 H-302", "a page fault of HS or U writes no guest address")
{
    u64 root, hstatus;

    vm_build(MODE_SV39, MODE_SV39);
    root = page_alloc(PAGE_SIZE);
    ((u64 *)root)[2] = PTE_PPN(RAM_BASE) | PTE_RWX; /* the program for HS, by a gigapage */
    ((u64 *)root)[3] = PTE_PPN(RAM_BASE) | PTE_URWX; /* and for U */
    csr_write(CSR_SATP, ATP_SV39 << 60 | root >> 12);
    vm_fence();
    deliver_to(HS);
    csr_write(CSR_MTVAL2, 0x4321);
    for (unsigned user = 0; user < 2; user++) {
        csr_write(CSR_HSTATUS, HSTATUS_SPVP | HSTATUS_GVA);
        csr_write(CSR_HTVAL, 0x1234);
        hstatus = csr_read(CSR_HSTATUS);
        probe.pc = user ? (u64)probe_page + 0x40000000 : 0;
        probe.a[0] = 0x7000;
        run(user ? U : HS, LD(A0, A0, 0));
        CHECK_TRAP(HS, CAUSE_LOAD_PAGE);
        CHECK_EQ(trap.tval, 0x7000);
        CHECK_EQ(trap.tval2, 0);
        CHECK_EQ(trap.after.hstatus, hstatus & ~HSTATUS_GVA);
        CHECK(trap.tinst == 0 || trap.tinst == 0x00003503);
    }
    deliver_to(M);
    csr_set(CSR_MSTATUS, STATUS_GVA);
    probe.pc = 0;
    run(HS, LD(A0, A0, 0));
    CHECK_TRAP(M, CAUSE_LOAD_PAGE);
    CHECK_EQ(trap.tval2, 0);
    CHECK_EQ(trap.after.mstatus & (STATUS_GVA | STATUS_MPV), 0);
}
