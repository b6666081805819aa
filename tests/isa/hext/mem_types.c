/*
 * Svpbmt and Svnapot in both stages (svpbmt.adoc, svnapot.adoc; hypervisor.adoc, henvcfg.PBMTE).
 */
#include "access.h"

static void set_pbmte(bool g, bool vs)
{
    csr_write(CSR_MENVCFG, g ? ENVCFG_PBMTE : 0);
    csr_write(CSR_HENVCFG, vs ? ENVCFG_PBMTE : 0);
    vm_fence();
}

static u64 with_pbmt(u64 pte, unsigned type)
{
    return (pte & ~(u64)(PTE_PBMT_NC | PTE_PBMT_IO)) | (u64)type << 61;
}

/* Each type in each stage, by one way: 0 always works, 3 never, 1 and 2 with PBMTE of the stage. */
static void all_types(enum how how, bool g_on, bool vs_on, unsigned level)
{
    struct window w;
    u64 vs, g;

    vm_build(MODE_SV39, MODE_SV39);
    set_pbmte(g_on, vs_on);
    w = vm_window(0, level, level, how_is_user(how));
    vs = *w.vs;
    g = *w.g;
    for (unsigned i = 0; i < 4; i++)
        for (unsigned j = 0; j < 4; j++) {
            bool vs_faults = i == 3 || (i && !vs_on), g_faults = j == 3 || (j && !g_on);

            *w.vs = with_pbmt(vs, i);
            *w.g = with_pbmt(g, j);
            vm_fence();
            for (enum kind kind = 0; kind < XLOAD; kind++) {
                if (!how_can(how, kind))
                    continue;
                note("types VS, G, PBMTE VS, G", i << 12 | j << 8 | (unsigned)vs_on << 4 | g_on);
                if (vs_faults) {
                    access_by(how, kind, kind_va(kind, &w));
                    EXPECT_PAGE_FAULT(kind_va(kind, &w));
                } else if (g_faults) {
                    access_by(how, kind, kind_va(kind, &w));
                    EXPECT_GUEST_FAULT(kind_va(kind, &w), kind_gpa(kind, &w));
                } else {
                    EXPECT_WORKS(how, kind, &w);
                }
            }
        }
}

CASE("H-104 H-105 H-183 H-185", "PBMT without PBMTE is reserved in both stages")
{
    for (enum how how = 0; how < HOWS; how++)
        all_types(how, false, false, 0);
    all_types(AS_VS, false, false, 1);
}

CASE("H-104 H-105 H-185",
     "PBMT with menvcfg.PBMTE alone: the G-stage has it, the VS-stage not; by the guest")
{
    if (!has.svpbmt)
        ABSENT("Svpbmt");
    for (enum how how = AS_VS; how <= AS_VU; how++)
        all_types(how, true, false, 0);
    all_types(AS_VS, true, false, 1);
    all_types(AS_VS, true, false, 2);
}

CASE("H-104 H-105 H-185", "PBMT with menvcfg.PBMTE alone, by HLV, HSV and MPRV")
{
    if (!has.svpbmt)
        ABSENT("Svpbmt");
    for (enum how how = M_HLV_VS; how < HOWS; how++)
        all_types(how, true, false, 0);
}

CASE("H-104 H-185", "PBMT with PBMTE in both")
{
    if (!has.svpbmt)
        ABSENT("Svpbmt");
    for (enum how how = 0; how < HOWS; how++)
        all_types(how, true, true, 0);
    all_types(AS_VS, true, true, 1);
    all_types(AS_VS, true, true, 2);
}

CASE("H-101 H-104 H-105", "henvcfg.PBMTE is zero while menvcfg.PBMTE is, and then does nothing")
{
    struct window w;

    if (!has.svpbmt)
        ABSENT("Svpbmt");
    vm_build(MODE_SV39, MODE_BARE);
    w = vm_page(false);
    *w.vs |= PTE_PBMT_NC;
    set_pbmte(true, true);
    EXPECT_WORKS(AS_VS, LOAD, &w);
    csr_write(CSR_MENVCFG, 0);
    vm_fence();
    CHECK_EQ(csr_read(CSR_HENVCFG) & ENVCFG_PBMTE, 0);
    access_by(AS_VS, LOAD, w.va);
    EXPECT_PAGE_FAULT(w.va);
}

CASE("H-185 H-187", "PBMT in the G-stage leaf of a VS-stage table")
{
    struct window w;
    u64 *leaf;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    leaf = vs_slot_g_leaf(w.va, 0);
    for (unsigned type = 1; type < 4; type++)
        for (unsigned on = 0; on < 2; on++) {
            if (on && !has.svpbmt)
                continue;
            *leaf = with_pbmt(*leaf, type);
            set_pbmte(on, false);
            note("type, PBMTE", type << 4 | on);
            if (on && type != 3) {
                EXPECT_WORKS(AS_VS, LOAD, &w);
                EXPECT_WORKS(AS_VS, FETCH, &w);
            } else {
                access_by(AS_VS, LOAD, w.va);
                EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
            }
        }
}

CASE("H-278", "changes of PBMTE after HFENCE.GVMA and HFENCE.VVMA")
{
    struct window w;

    if (!has.svpbmt)
        ABSENT("Svpbmt");
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.vs |= PTE_PBMT_NC;
    set_pbmte(true, true);
    for (unsigned round = 0; round < 3; round++) {
        csr_write(CSR_HENVCFG, ENVCFG_PBMTE);
        run(HS, HFENCE_VVMA(0, 0));
        EXPECT_WORKS(AS_VS, LOAD, &w);
        EXPECT_WORKS(AS_VS, FETCH, &w);
        csr_write(CSR_HENVCFG, 0);
        run(HS, HFENCE_VVMA(0, 0));
        access_by(AS_VS, LOAD, w.va);
        EXPECT_PAGE_FAULT(w.va);
        access_by(AS_VS, FETCH, w.va);
        EXPECT_PAGE_FAULT(w.va);
    }
    *w.vs &= ~PTE_PBMT_NC;
    *w.g |= PTE_PBMT_IO;
    vm_fence();
    for (unsigned round = 0; round < 3; round++) {
        csr_write(CSR_MENVCFG, ENVCFG_PBMTE);
        run(M, HFENCE_GVMA(0, 0));
        EXPECT_WORKS(AS_VS, LOAD, &w);
        csr_write(CSR_MENVCFG, 0);
        run(M, HFENCE_GVMA(0, 0));
        access_by(AS_VS, LOAD, w.va);
        EXPECT_GUEST_FAULT(w.va, w.gpa);
    }
}

/* henvcfg is for V=1: HS goes by menvcfg alone. */
CASE("H-104 H-106", "henvcfg.PBMTE and ADUE do not reach HS")
{
    u64 root, table, leaf, pa;
    u64 *pte;

    vm_build(MODE_BARE, MODE_BARE);
    root = page_alloc(PAGE_SIZE);
    table = page_alloc(PAGE_SIZE);
    leaf = page_alloc(PAGE_SIZE);
    pa = page_alloc(PAGE_SIZE);
    page_fill(pa);
    ((u64 *)root)[2] = PTE_PPN(RAM_BASE) | PTE_RWX;
    ((u64 *)root)[0] = PTE_PPN(table) | PTE_V;
    ((u64 *)table)[0] = PTE_PPN(leaf) | PTE_V;
    pte = &((u64 *)leaf)[5];
    csr_write(CSR_SATP, ATP_SV39 << 60 | root >> 12);
    for (unsigned i = 0; i < 4; i++) {
        bool pbmt = i & 1, henvcfg = i & 2;

        if (pbmt ? !has.svpbmt : !has.svadu)
            continue;
        *pte = PTE_PPN(pa) | (pbmt ? PTE_RWX | PTE_PBMT_NC : PTE_RWX & ~(u64)PTE_AD);
        csr_write(CSR_MENVCFG, pbmt ? ENVCFG_PBMTE : ENVCFG_ADUE);
        csr_write(CSR_HENVCFG, henvcfg ? ENVCFG_PBMTE | ENVCFG_ADUE : 0);
        vm_fence();
        note("PBMT else A, henvcfg", i);
        probe.a[0] = 0x5008;
        run(HS, LD(A0, A0, 0));
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[0], page_data(pa));
        /* The other bit of menvcfg is for something else. */
        csr_write(CSR_MENVCFG, pbmt ? ENVCFG_ADUE : ENVCFG_PBMTE);
        *pte = PTE_PPN(pa) | (pbmt ? PTE_RWX | PTE_PBMT_NC : PTE_RWX & ~(u64)PTE_AD);
        vm_fence();
        probe.a[0] = 0x5008;
        run(HS, LD(A0, A0, 0));
        CHECK_TRAP(M, CAUSE_LOAD_PAGE);
    }
    csr_write(CSR_SATP, 0);
    vm_fence();
}

/* ---- Svnapot ---- */

/* Sixteen entries of 64 KiB at one level-0 table, in each stage that is asked for. */
struct napot {
    u64 va, gpa, pa;
    struct window w;
};

static struct napot napot_range(bool vs, bool g)
{
    struct napot n = {.w = vm_page(false)};

    n.pa = page_alloc(0x10000);
    n.gpa = vm.g_mode == MODE_BARE ? n.pa : n.w.gpa + 0x10000;
    n.va = vm.vs_mode == MODE_BARE ? n.gpa : (n.w.va & ~0xffffUL) + 0x10000;
    for (unsigned i = 0; i < 16; i++) {
        u64 offset = i * PAGE_SIZE;

        page_fill(n.pa + offset);
        if (vm.g_mode != MODE_BARE)
            *g_slot(n.gpa + offset, 0) =
                PTE_URWX | (g ? PTE_PPN(n.pa | 0x8000) | PTE_N : PTE_PPN(n.pa + offset));
        if (vm.vs_mode != MODE_BARE)
            *vs_slot(n.va + offset, 0) =
                PTE_RWX | (vs ? PTE_PPN(n.gpa | 0x8000) | PTE_N : PTE_PPN(n.gpa + offset));
    }
    vm_fence();
    return n;
}

CASE("H-184", "NAPOT ranges of 64 KiB in each stage and in both, in each pair of modes")
{
    unsigned vs[4], g[4];
    unsigned n_vs = vm_vs_modes(vs), n_g = vm_g_modes(g);

    if (!vm_has_svnapot())
        ABSENT("Svnapot");
    for (unsigned i = 0; i < n_vs; i++)
        for (unsigned j = 0; j < n_g; j++)
            for (unsigned which = 1; which < 4; which++) {
                struct napot n;

                if ((which & 1 && vs[i] == MODE_BARE) || (which & 2 && g[j] == MODE_BARE))
                    continue;
                vm_build(vs[i], g[j]);
                n = napot_range(which & 1, which & 2);
                for (unsigned k = 0; k < 16; k++) {
                    u64 offset = (k * 7 % 16) * PAGE_SIZE; /* in no order */

                    note("stages, page", which << 8 | k);
                    access_by(AS_VS, LOAD, n.va + offset + 0xff8);
                    EXPECT_VALUE(page_data(n.pa + offset));
                    access_by(AS_VS, FETCH, n.va + offset);
                    EXPECT_VALUE(page_code(n.pa + offset));
                    access_by(AS_VS, STORE, n.va + offset + 8);
                    EXPECT_DONE();
                    CHECK_EQ(*(volatile u64 *)(n.pa + offset + 8), access_value);
                    access_by(HS_HLV_VS, LOAD, n.va + offset + 0xff8);
                    EXPECT_VALUE(page_data(n.pa + offset));
                }
            }
}

CASE("H-132 H-184", "guest-page faults under NAPOT ranges give the page's own address")
{
    struct napot n;

    if (!vm_has_svnapot())
        ABSENT("Svnapot");
    vm_build(MODE_SV39, MODE_SV39);
    n = napot_range(true, false);
    for (unsigned i = 0; i < 16; i++)
        *g_slot(n.gpa + i * PAGE_SIZE, 0) = 0;
    vm_fence();
    for (unsigned i = 0; i < 16; i++) {
        u64 offset = i * PAGE_SIZE + 0x38;

        access_by(AS_VS, LOAD, n.va + offset);
        EXPECT_GUEST_FAULT(n.va + offset, n.gpa + offset);
        access_by(AS_VS, STORE, n.va + offset);
        EXPECT_GUEST_FAULT(n.va + offset, n.gpa + offset);
    }
}

/* All other encodings of the low four bits, and N at a higher level. */
CASE("H-183 H-184 H-207", "reserved encodings of N fault in each stage")
{
    if (!vm_has_svnapot())
        ABSENT("Svnapot");
    for (unsigned stage = 0; stage < 2; stage++)
        for (unsigned bits = 0; bits < 16; bits++) {
            struct napot n;

            vm_build(MODE_SV39, MODE_SV39);
            n = napot_range(true, true);
            for (unsigned i = 0; i < 16; i++) {
                u64 *slot =
                    stage ? g_slot(n.gpa + i * PAGE_SIZE, 0) : vs_slot(n.va + i * PAGE_SIZE, 0);

                *slot = (*slot & ~(u64)PTE_PPN(0xf000)) | (u64)bits << 10;
            }
            vm_fence();
            note("stage, bits", stage << 4 | bits);
            access_by(AS_VS, LOAD, n.va + 0x3008);
            if (bits == 8)
                EXPECT_VALUE(page_data(n.pa + 0x3000));
            else if (stage)
                EXPECT_GUEST_FAULT(n.va + 0x3008, n.gpa + 0x3008);
            else
                EXPECT_PAGE_FAULT(n.va + 0x3008);
            access_by(AS_VS, FETCH, n.va);
            if (bits == 8)
                EXPECT_VALUE(page_code(n.pa));
            else if (stage)
                EXPECT_GUEST_FAULT(n.va, n.gpa);
            else
                EXPECT_PAGE_FAULT(n.va);
        }
}

CASE("H-183 H-184 H-207", "N in a superpage faults in each stage")
{
    if (!vm_has_svnapot())
        ABSENT("Svnapot");
    for (unsigned stage = 0; stage < 2; stage++)
        for (unsigned level = 1; level < 3; level++)
            for (unsigned encoded = 0; encoded < 2; encoded++) {
                struct window w;
                u64 *slot;

                vm_build(MODE_SV39, MODE_SV39);
                w = vm_window(0, level, level, false);
                slot = stage ? w.g : w.vs;
                *slot |= PTE_N | (encoded ? BIT(10 + 3) : 0); /* misaligned besides */
                vm_fence();
                note("stage, level", stage << 4 | level);
                for (enum kind kind = 0; kind < XLOAD; kind++) {
                    access_by(AS_VS, kind, kind_va(kind, &w));
                    if (stage)
                        EXPECT_GUEST_FAULT(kind_va(kind, &w), kind_gpa(kind, &w));
                    else
                        EXPECT_PAGE_FAULT(kind_va(kind, &w));
                }
            }
}

CASE("H-184 H-187", "a VS-stage table behind a NAPOT range of the G-stage")
{
    struct window w;
    u64 pages, gpa;

    if (!vm_has_svnapot())
        ABSENT("Svnapot");
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    pages = page_alloc(0x10000);
    gpa = GUEST_TABLES + 0x100000;
    for (unsigned i = 0; i < 16; i++)
        *g_slot(gpa + i * PAGE_SIZE, 0) = PTE_PPN(pages | 0x8000) | PTE_URWX | PTE_N;
    ((u64 *)(pages + 11 * PAGE_SIZE))[w.va >> 12 & 511] = *w.vs;
    *vs_slot(w.va, 1) = PTE_PPN(gpa + 11 * PAGE_SIZE) | PTE_V;
    vm_fence();
    EXPECT_WORKS(AS_VS, LOAD, &w);
    EXPECT_WORKS(AS_VS, FETCH, &w);
    EXPECT_WORKS(M_HLV_VS, STORE, &w);
}
