/*
 * No fence, and no wrong translation: those of another ASID, VMID or mode are never used, and what
 * needs no fence takes effect at once (hypervisor.adoc, "Memory-Management Fences"; supervisor.adoc,
 * "Supervisor Memory-Management Fence Instruction").
 */
#include "fence.h"

/* Two guests with the same virtual and guest physical addresses and pages of their own. */
struct pair {
    struct vm a, b;
    struct window wa, wb;
};

/* `b` gets tables of its own; ids are set by the caller. */
static struct pair two_guests(bool global)
{
    struct pair p;
    u64 pa;

    build_guest(MODE_SV39, MODE_SV39);
    p.wa = vm_page(false);
    if (global)
        *p.wa.vs |= PTE_G;
    p.a = vm;
    /* A second pair of tables in the same pool. */
    vm.g_root = page_alloc(4 * PAGE_SIZE);
    g_map(RAM_BASE, RAM_BASE, 1, PTE_URWX);
    vm.vs_root = 0;
    p.b = vm;
    pa = page_alloc(PAGE_SIZE);
    page_fill(pa);
    p.wb = p.wa;
    p.wb.pa = pa;
    return p;
}

/* VS-stage tables of the second guest: those of the first, at the same GPAs. */
static void share_tables(struct pair *p)
{
    for (unsigned i = 0; i < 16; i++) {
        u64 gpa = GUEST_TABLES + i * PAGE_SIZE, leaf;

        vm = p->a;
        leaf = *g_slot(gpa, 0);
        vm = p->b;
        *g_slot(gpa, 0) = leaf;
    }
    g_map(p->wb.gpa, p->wb.pa, 0, PTE_URWX);
    p->wb.g = g_slot(p->wb.gpa, 0);
    p->b.vs_root = p->a.vs_root;
}

/* The same virtual address in turn in both, without a fence. */
static void alternate(struct pair *p)
{
    vm = p->a;
    vm_load();
    vm_fence();
    for (unsigned round = 0; round < 3; round++) {
        switch_guest(&p->a);
        all_reach(ways, &p->wa);
        switch_guest(&p->b);
        all_reach(ways, &p->wb);
    }
}

CASE("H-273 H-274 H-282", "guests of different VMIDs never use each other's translations")
{
    if (has.vmid_bits < 2)
        ABSENT("VMIDs");
    for (unsigned bit = 0; bit < has.vmid_bits; bit++)
        for (unsigned global = 0; global < 2; global++) {
            struct pair p = two_guests(global);

            share_tables(&p);
            p.a.vmid = 0;
            p.b.vmid = 1u << bit;
            note("VMID bit, global", bit << 4 | global);
            alternate(&p);
        }
}

CASE("H-271 H-272 H-273", "SFENCE.VMA of one guest never harms another")
{
    struct pair p;

    if (has.vmid_bits < 2)
        ABSENT("VMIDs");
    p = two_guests(false);
    share_tables(&p);
    p.a.vmid = 1;
    p.b.vmid = 2;
    alternate(&p);
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            if (!is_here(&vs_fences[i]))
                continue;
            switch_guest(&p.b);
            do_fence(&vs_fences[i], o, p.wb.va, vm.asid);
            all_reach(ways, &p.wb);
            switch_guest(&p.a);
            all_reach(ways, &p.wa);
        }
}

/* Two address spaces of one guest, with roots of their own; ids are set by the caller. */
static struct pair two_spaces(void)
{
    struct pair p;
    struct window other;
    u64 root = GUEST_TABLES + 0x100000, table = root + PAGE_SIZE, leaf = table + PAGE_SIZE;
    u64 *entries;

    build_guest(MODE_SV39, MODE_SV39);
    p.wa = vm_window(0, 0, 0, false);
    other = vm_window(1, 0, 0, false);
    p.wb = moved(&p.wa, &other);
    p.a = p.b = vm;
    p.b.vs_root = root;
    entries = (u64 *)page_alloc(4 * PAGE_SIZE);
    for (unsigned i = 0; i < 3; i++)
        g_map(root + i * PAGE_SIZE, (u64)entries + i * PAGE_SIZE, 0, PTE_RW | PTE_U);
    /* The code is behind the tables of the first. */
    entries[RAM_BASE >> 30] = *vs_slot(RAM_BASE, 2);
    entries[GUEST_USER_CODE >> 30] = *vs_slot(GUEST_USER_CODE, 2);
    entries[p.wa.va >> 30 & 511] = PTE_PPN(table) | PTE_V;
    entries[512 + (p.wa.va >> 21 & 511)] = PTE_PPN(leaf) | PTE_V;
    entries[1024 + (p.wa.va >> 12 & 511)] = PTE_PPN(other.gpa) | PTE_RWX;
    vm_fence();
    return p;
}

CASE("H-205 H-273", "address spaces of different ASIDs never use each other's translations")
{
    if (has.asid_bits < 2)
        ABSENT("ASIDs");
    for (unsigned bit = 0; bit < has.asid_bits; bit++) {
        struct pair p = two_spaces();

        p.a.asid = 0;
        p.b.asid = 1u << bit;
        note("ASID bit", bit);
        alternate(&p);
    }
}

/* More of them than any cache of contexts has places. */
CASE("H-205 H-273", "many ASIDs in turn, over two address spaces")
{
    struct pair p;

    if (has.asid_bits < 6)
        ABSENT("ASIDs");
    p = two_spaces();
    for (unsigned i = 0; i < 128; i++) {
        struct vm *space = i & 1 ? &p.b : &p.a;

        space->asid = i & 63;
        switch_guest(space);
        note("ASID", i & 63);
        access_by(AS_VS, LOAD, p.wa.va + 8);
        EXPECT_VALUE(window_data(i & 1 ? &p.wb : &p.wa));
        access_by(AS_VS, FETCH, p.wa.va);
        EXPECT_VALUE(window_code(i & 1 ? &p.wb : &p.wa));
        access_by(M_HLV_VS, LOAD, p.wa.va + 8);
        EXPECT_VALUE(window_data(i & 1 ? &p.wb : &p.wa));
    }
}

CASE("H-018 H-271 H-273 H-282",
     "HS and a guest of the same ASID do not use each other's translations")
{
    struct window w;
    u64 root, table, leaf, pa;

    build_guest(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    root = page_alloc(PAGE_SIZE);
    table = page_alloc(PAGE_SIZE);
    leaf = page_alloc(PAGE_SIZE);
    pa = page_alloc(PAGE_SIZE);
    page_fill(pa);
    ((u64 *)root)[RAM_BASE >> 30] = PTE_PPN(RAM_BASE) | PTE_RWX;
    ((u64 *)root)[w.va >> 30 & 511] = PTE_PPN(table) | PTE_V;
    ((u64 *)table)[w.va >> 21 & 511] = PTE_PPN(leaf) | PTE_V;
    ((u64 *)leaf)[w.va >> 12 & 511] = PTE_PPN(pa) | PTE_RWX | PTE_G;
    csr_write(CSR_SATP, ATP_SV39 << 60 | (u64)vm.asid << 44 | root >> 12);
    vm_fence();
    for (unsigned round = 0; round < 3; round++) {
        probe.a[0] = w.va + 8;
        run(HS, LD(A0, A0, 0));
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[0], page_data(pa));
        all_reach(ways, &w);
    }
    /* SFENCE.VMA in HS is for HS: its own change is seen. */
    ((u64 *)leaf)[w.va >> 12 & 511] = 0;
    run(HS, SFENCE_VMA(0, 0));
    CHECK_NO_TRAP();
    probe.a[0] = w.va + 8;
    run(HS, LD(A0, A0, 0));
    CHECK_TRAP(M, CAUSE_LOAD_PAGE);
    all_reach(ways, &w);
}

/* HS keeps its own translations, through however many address spaces its HLVs go meanwhile. */
CASE("H-018 H-258 H-273", "HLVs through many address spaces leave HS its own")
{
    static const u32 code[] = {
        LD(T0, A0, 0),
        CSRW(CSR_VSATP, A1), /* loop */
        HLV_D(A2, A0),
        LD(A5, A0, 0),
        BNE(A5, T0, 16), /* wrong: out, with rounds left */
        ADD(A1, A1, A3),
        ADDI(A4, A4, -1),
        BNE(A4, ZERO, -24),
    };
    struct window w;
    u64 root, table, leaf, pa;

    if (has.asid_bits < 6)
        ABSENT("ASIDs");
    build_guest(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    root = page_alloc(PAGE_SIZE);
    table = page_alloc(PAGE_SIZE);
    leaf = page_alloc(PAGE_SIZE);
    pa = page_alloc(PAGE_SIZE);
    page_fill(pa);
    ((u64 *)root)[RAM_BASE >> 30] = PTE_PPN(RAM_BASE) | PTE_RWX;
    ((u64 *)root)[w.va >> 30 & 511] = PTE_PPN(table) | PTE_V;
    ((u64 *)table)[w.va >> 21 & 511] = PTE_PPN(leaf) | PTE_V;
    ((u64 *)leaf)[w.va >> 12 & 511] = PTE_PPN(pa) | PTE_RWX;
    csr_write(CSR_SATP, ATP_SV39 << 60 | root >> 12);
    csr_set(CSR_HSTATUS, HSTATUS_SPVP);
    vm_fence();
    probe.a[0] = w.va + 8;
    probe.a[1] = vm_vsatp() & ~ATP_ASID;
    probe.a[3] = 1UL << 44;
    probe.a[4] = 60;
    run_code(HS, code, 8);
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[4], 0);
    CHECK_EQ(trap.a[2], window_data(&w));
    CHECK_EQ(trap.a[5], page_data(pa));
}

/* Between Bare and paged no fence is needed, and none between the modes with different ASIDs. */
CASE("H-214", "vsatp between Bare and paged takes effect at once")
{
    struct window w;
    u64 pa;

    build_guest(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    pa = page_alloc(PAGE_SIZE);
    page_fill(pa);
    g_map(w.va, pa, 0, PTE_URWX); /* what the address is without the VS-stage */
    vm_fence();
    for (unsigned round = 0; round < 3; round++) {
        access_by(AS_VS, LOAD, w.va + 8);
        EXPECT_VALUE(window_data(&w));
        access_by(AS_VS, FETCH, w.va);
        EXPECT_VALUE(window_code(&w));
        access_by(M_HLV_VS, LOAD, w.va + 8);
        EXPECT_VALUE(window_data(&w));
        csr_write(CSR_VSATP, 0);
        access_by(AS_VS, LOAD, w.va + 8);
        EXPECT_VALUE(page_data(pa));
        access_by(AS_VS, FETCH, w.va);
        EXPECT_VALUE(page_code(pa));
        access_by(M_HLV_VS, LOAD, w.va + 8);
        EXPECT_VALUE(page_data(pa));
        csr_write(CSR_VSATP, vm_vsatp());
    }
    /* By the guest itself. */
    probe.a[0] = w.va + 8;
    probe.a[1] = vm_vsatp();
    RUN(VS, LD(A2, A0, 0), CSRW(CSR_SATP, ZERO), LD(A3, A0, 0), CSRW(CSR_SATP, A1), LD(A4, A0, 0));
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[2], window_data(&w));
    CHECK_EQ(trap.a[3], page_data(pa));
    CHECK_EQ(trap.a[4], window_data(&w));
}
