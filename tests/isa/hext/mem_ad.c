/*
 * A and D bits in both stages: Svade faults, Svadu updates (supervisor.adoc, "Addressing and Memory
 * Protection"; hypervisor.adoc, "Guest Physical Address Translation"; menvcfg.ADUE governs the
 * G-stage, henvcfg.ADUE the VS-stage).
 */
#include "access.h"

static bool is_write(enum kind kind)
{
    return kind == STORE || kind == ATOMIC || kind == CONDITIONAL;
}

/* A and D of a PTE that an access of this kind wants and does not find. */
static u64 missing(enum kind kind, u64 pte)
{
    return (PTE_A | (is_write(kind) ? PTE_D : 0)) & ~pte;
}

static void set_adue(bool g, bool vs)
{
    csr_write(CSR_MENVCFG, g ? ENVCFG_ADUE : 0);
    csr_write(CSR_HENVCFG, vs ? ENVCFG_ADUE : 0);
    vm_fence();
}

static const u64 bits[] = {0, PTE_A, PTE_D, PTE_A | PTE_D};

static u64 with_ad(u64 pte, unsigned i)
{
    return (pte & ~(u64)PTE_AD) | bits[i];
}

/*
 * One access to a page whose leaves hold these bits. The VS-stage comes first; a stage without
 * hardware updating faults and leaves its PTE alone, the other one adds what is missing. The update
 * of a VS-stage PTE before a fault of the G-stage is allowed and not required.
 */
static void try(enum how how, enum kind kind, const struct window *w, u64 vs, u64 g,
                bool vs_updates, bool g_updates)
{
    u64 vs_missing = w->vs ? missing(kind, vs) : 0, g_missing = w->g ? missing(kind, g) : 0;
    u64 va = kind_va(kind, w);

    /* Whether an SC that fails wants D is not said; only one that finds all set is tried. */
    if (kind == CONDITIONAL && (vs_missing || g_missing))
        return;
    if (w->vs)
        *w->vs = vs;
    if (w->g)
        *w->g = g;
    vm_fence();
    note("VS bits, G bits", (vs & 0xff) << 8 | (g & 0xff));
    if (vs_missing && !vs_updates) {
        access_by(how, kind, va);
        EXPECT_PAGE_FAULT(va);
        CHECK_EQ(*w->vs, vs);
        if (w->g)
            CHECK_EQ(*w->g, g);
    } else if (g_missing && !g_updates) {
        access_by(how, kind, va);
        EXPECT_GUEST_FAULT(va, kind_gpa(kind, w));
        if (w->vs)
            CHECK_EQ(*w->vs & ~vs_missing, vs);
        CHECK_EQ(*w->g, g);
    } else {
        EXPECT_WORKS(how, kind, w);
        if (w->vs)
            CHECK_EQ(*w->vs, vs | vs_missing);
        if (w->g)
            CHECK_EQ(*w->g, g | g_missing);
    }
}

static void all_bits(enum how how, enum kind first, enum kind end, bool vs_updates, bool g_updates)
{
    struct window w = vm_page(how_is_user(how));
    u64 vs = w.vs ? *w.vs | PTE_RSW : 0, g = w.g ? *w.g | PTE_RSW : 0;

    for (unsigned i = 0; i < 4; i++)
        for (unsigned j = 0; j < 4; j++)
            for (enum kind kind = first; kind < end; kind++)
                if (how_can(how, kind))
                    try(how, kind, &w, with_ad(vs, i), with_ad(g, j), vs_updates, g_updates);
}

/* The settings of ADUE that there are; the VS-stage has it only where the G-stage has. */
static void each_way(enum kind first, enum kind end, bool vs_updates, bool g_updates)
{
    for (enum how how = 0; how < HOWS; how++) {
        vm_build(MODE_SV39, MODE_SV39);
        set_adue(g_updates, vs_updates);
        all_bits(how, first, end, vs_updates, g_updates);
    }
    for (unsigned bare = 0; bare < 2; bare++) {
        vm_build(bare ? MODE_SV39 : MODE_BARE, bare ? MODE_BARE : MODE_SV39);
        set_adue(g_updates, vs_updates);
        all_bits(AS_VS, first, end, vs_updates, g_updates);
        all_bits(HS_HLV_VS, first, end, vs_updates, g_updates);
    }
}

CASE("H-106 H-107 H-182 H-256", "ADUE = 0: A and D clear are faults of their stage")
{
    each_way(0, XLOAD, false, false);
}

CASE("H-182 H-250", "ADUE = 0, HLVX")
{
    each_way(XLOAD, KINDS, false, false);
}

CASE("H-106 H-107 H-182 H-256", "menvcfg.ADUE = 1, henvcfg.ADUE = 0: only the G-stage is updated")
{
    if (!has.svadu)
        ABSENT("Svadu");
    each_way(0, XLOAD, false, true);
}

CASE("H-106 H-107 H-182 H-211 H-212 H-256", "ADUE = 1 in both: both stages are updated")
{
    if (!has.svadu)
        ABSENT("Svadu");
    each_way(0, KINDS, true, true);
}

CASE("H-106 H-107 H-182", "updates in each pair of modes, at each level")
{
    unsigned vs[4], g[4];
    unsigned n_vs = vm_vs_modes(vs) - 1, n_g = vm_g_modes(g) - 1;

    if (!has.svadu)
        ABSENT("Svadu");
    for (unsigned i = 0; i < n_vs; i++)
        for (unsigned j = 0; j < n_g; j++)
            for (unsigned level = 0; level < 3; level++) {
                struct window w;
                u64 up, g_up;

                vm_build(vs[i], g[j]);
                set_adue(true, true);
                w = vm_window(0, level, 2 - level, false);
                up = *vs_slot(w.va, vm_levels(vs[i]) - 1);
                g_up = *g_slot(w.gpa, vm_levels(g[j]) - 1);
                try(AS_VS, LOAD, &w, with_ad(*w.vs, 0), with_ad(*w.g, 0), true, true);
                try(AS_VS, STORE, &w, with_ad(*w.vs, 0), with_ad(*w.g, 0), true, true);
                try(AS_VS, FETCH, &w, with_ad(*w.vs, 0), with_ad(*w.g, 0), true, true);
                if (level < vm_levels(vs[i]) - 1)
                    CHECK_EQ(*vs_slot(w.va, vm_levels(vs[i]) - 1), up);
                if (2 - level < vm_levels(g[j]) - 1)
                    CHECK_EQ(*g_slot(w.gpa, vm_levels(g[j]) - 1), g_up);
            }
}

/* The permissions are looked at before; what they refuse changes no PTE. */
CASE("H-211 H-212", "an access that its stage refuses sets no bit there")
{
    struct window w;
    u64 vs, g;

    if (!has.svadu)
        ABSENT("Svadu");
    vm_build(MODE_SV39, MODE_SV39);
    set_adue(true, true);
    w = vm_page(false);
    vs = with_ad(*w.vs, 0);
    g = with_ad(*w.g, 0);
    for (unsigned i = 0; i < 4; i++) {
        const u64 refused[] = {vs & ~(u64)(PTE_R | PTE_W), vs | PTE_U, vs & ~(u64)PTE_W,
                               vs | BIT(54)};
        static const enum kind kinds[] = {LOAD, LOAD, STORE, FETCH};

        *w.vs = refused[i];
        *w.g = g;
        vm_fence();
        access_by(AS_VS, kinds[i], kind_va(kinds[i], &w));
        EXPECT_PAGE_FAULT(kind_va(kinds[i], &w));
        CHECK_EQ(*w.vs, refused[i]);
        CHECK_EQ(*w.g, g);
        access_by(AS_VU, LOAD, kind_va(LOAD, &w));
        if (i != 1 && i != 0) {
            EXPECT_PAGE_FAULT(kind_va(LOAD, &w));
            CHECK_EQ(*w.vs, refused[i]);
        }
    }
    *w.vs = vs | PTE_AD;
    for (unsigned i = 0; i < 4; i++) {
        const u64 refused[] = {g & ~(u64)(PTE_R | PTE_W), g & ~(u64)PTE_U, g & ~(u64)PTE_W,
                               g & ~(u64)PTE_X};
        static const enum kind kinds[] = {LOAD, LOAD, STORE, FETCH};

        *w.g = refused[i];
        vm_fence();
        access_by(AS_VS, kinds[i], kind_va(kinds[i], &w));
        EXPECT_GUEST_FAULT(kind_va(kinds[i], &w), kind_gpa(kinds[i], &w));
        CHECK_EQ(*w.g, refused[i]);
    }
}

/* ---- the tables themselves, as pages of the G-stage ---- */

CASE("H-145 H-147 H-188 H-212", "a VS-stage PTE that cannot be written: loads and fetches")
{
    if (!has.svadu)
        ABSENT("Svadu");
    for (enum how how = 0; how < HOWS; how++) {
        struct window w;
        u64 vs, *leaf;

        vm_build(MODE_SV39, MODE_SV39);
        set_adue(true, true);
        w = vm_page(how_is_user(how));
        vs = *w.vs;
        leaf = vs_slot_g_leaf(w.va, 0);
        *leaf &= ~(u64)PTE_W;
        for (enum kind kind = 0; kind < XLOAD; kind++) {
            if (!how_can(how, kind) || is_write(kind))
                continue;
            *w.vs = with_ad(vs, 2); /* D alone */
            vm_fence();
            deliver_to(kind == FETCH ? HS : M);
            access_by(how, kind, kind_va(kind, &w));
            EXPECT_WALK_FAULT(kind_va(kind, &w), vs_slot_gpa(w.va, 0), TINST_WRITE);
            CHECK_EQ(*w.vs, with_ad(vs, 2));
            deliver_to(M);
            /* Nothing to write: no fault. */
            *w.vs = with_ad(vs, 1);
            vm_fence();
            EXPECT_WORKS(how, kind, &w);
        }
    }
}

CASE("H-145 H-147 H-188 H-212", "a VS-stage PTE that cannot be written: stores and AMOs")
{
    if (!has.svadu)
        ABSENT("Svadu");
    for (enum how how = 0; how < HOWS; how++) {
        struct window w;
        u64 vs, *leaf;

        vm_build(MODE_SV39, MODE_SV39);
        set_adue(true, true);
        w = vm_page(how_is_user(how));
        vs = *w.vs;
        leaf = vs_slot_g_leaf(w.va, 0);
        *leaf &= ~(u64)PTE_W;
        for (enum kind kind = 0; kind < XLOAD; kind++) {
            if (!how_can(how, kind) || !is_write(kind) || kind == CONDITIONAL)
                continue;
            for (unsigned i = 0; i < 3; i++) {
                *w.vs = with_ad(vs, i);
                vm_fence();
                deliver_to(i & 1 ? HS : M);
                access_by(how, kind, kind_va(kind, &w));
                EXPECT_WALK_FAULT(kind_va(kind, &w), vs_slot_gpa(w.va, 0), TINST_WRITE);
                CHECK_EQ(*w.vs, with_ad(vs, i));
            }
            deliver_to(M);
            *w.vs = with_ad(vs, 3);
            vm_fence();
            EXPECT_WORKS(how, kind, &w);
        }
    }
}

CASE("H-145 H-188 H-250", "a VS-stage PTE that cannot be written: HLVX")
{
    struct window w;

    if (!has.svadu)
        ABSENT("Svadu");
    vm_build(MODE_SV39, MODE_SV39);
    set_adue(true, true);
    w = vm_page(false);
    *vs_slot_g_leaf(w.va, 0) &= ~(u64)PTE_W;
    *w.vs &= ~(u64)PTE_A;
    vm_fence();
    access_by(HS_HLV_VS, XLOAD, w.va);
    EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_WRITE);
}

CASE("H-182 H-188", "the read of a table needs A in the G-stage, its update D, too")
{
    struct window w;
    u64 *leaf;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    leaf = vs_slot_g_leaf(w.va, 0);
    /* Without hardware updating: A clear is a fault of the implicit read, D clear is none. */
    *leaf &= ~(u64)PTE_AD;
    vm_fence();
    access_by(AS_VS, FETCH, w.va);
    EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0), TINST_READ);
    *leaf |= PTE_A;
    vm_fence();
    EXPECT_WORKS(AS_VS, LOAD, &w);
    EXPECT_WORKS(AS_VS, STORE, &w);
    CHECK_BITS(*leaf, PTE_AD, PTE_A);
    if (!has.svadu)
        return;
    /* With it. D may come early where the G-stage allows writes. */
    set_adue(true, false);
    *leaf &= ~(u64)PTE_AD;
    vm_fence();
    EXPECT_WORKS(AS_VS, STORE, &w);
    CHECK_EQ(*leaf & PTE_A, PTE_A);
#ifdef HEXT_HOUSE
    CHECK_EQ(*leaf & PTE_D, 0);
#endif
    /* Read-only in the G-stage: A is set, D never. */
    *leaf &= ~(u64)(PTE_AD | PTE_W);
    vm_fence();
    EXPECT_WORKS(AS_VS, LOAD, &w);
    CHECK_BITS(*leaf, PTE_AD, PTE_A);
    /* An update of the VS-stage PTE is a write of its page. */
    set_adue(true, true);
    *leaf = (*leaf | PTE_W) & ~(u64)PTE_AD;
    *w.vs &= ~(u64)PTE_AD;
    vm_fence();
    EXPECT_WORKS(AS_VS, LOAD, &w);
    CHECK_BITS(*leaf, PTE_AD, PTE_AD);
    CHECK_BITS(*w.vs, PTE_AD, PTE_A);
}

/* ---- cached translations ---- */

/* A translation that a load brought in is no permission to store without D. */
CASE("H-106 H-107 H-182", "a store after a load of the same page sees that D is clear")
{
    struct window w;
    u64 vs, g;

    vm_build(MODE_SV39, MODE_SV39);
    for (enum how how = 0; how < HOWS; how++) {
        if (!how_can(how, LOAD))
            continue;
        vm_build(MODE_SV39, MODE_SV39);
        set_adue(false, false);
        w = vm_page(how_is_user(how));
        vs = *w.vs;
        g = *w.g;
        *w.vs = vs & ~(u64)PTE_D;
        vm_fence();
        EXPECT_WORKS(how, LOAD, &w);
        access_by(how, STORE, kind_va(STORE, &w));
        EXPECT_PAGE_FAULT(kind_va(STORE, &w));
        *w.vs = vs;
        *w.g = g & ~(u64)PTE_D;
        vm_fence();
        EXPECT_WORKS(how, LOAD, &w);
        access_by(how, STORE, kind_va(STORE, &w));
        EXPECT_GUEST_FAULT(kind_va(STORE, &w), kind_gpa(STORE, &w));
        if (!has.svadu)
            continue;
        *w.vs = vs & ~(u64)PTE_AD;
        *w.g = g & ~(u64)PTE_AD;
        set_adue(true, true);
        EXPECT_WORKS(how, LOAD, &w);
        CHECK_BITS(*w.vs, PTE_AD, PTE_A);
        CHECK_BITS(*w.g, PTE_AD, PTE_A);
        EXPECT_WORKS(how, STORE, &w);
        CHECK_BITS(*w.vs, PTE_AD, PTE_AD);
        CHECK_BITS(*w.g, PTE_AD, PTE_AD);
    }
}

/* HFENCE.VVMA is enough for henvcfg, HFENCE.GVMA for menvcfg. */
CASE("H-101 H-106 H-107 H-278", "changes of ADUE after their fences")
{
    struct window w;

    if (!has.svadu)
        ABSENT("Svadu");
    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    for (unsigned round = 0; round < 3; round++) {
        csr_write(CSR_MENVCFG, ENVCFG_ADUE);
        __asm__ volatile(".word %0" : : "i"(HFENCE_GVMA(0, 0)) : "memory");
        csr_write(CSR_HENVCFG, ENVCFG_ADUE);
        __asm__ volatile(".word %0" : : "i"(HFENCE_VVMA(0, 0)) : "memory");
        *w.vs &= ~(u64)PTE_AD;
        *w.g &= ~(u64)PTE_AD;
        vm_fence();
        EXPECT_WORKS(AS_VS, LOAD, &w);
        CHECK_BITS(*w.vs, PTE_AD, PTE_A);
        csr_write(CSR_HENVCFG, 0);
        __asm__ volatile(".word %0" : : "i"(HFENCE_VVMA(0, 0)) : "memory");
        access_by(AS_VS, STORE, w.va);
        EXPECT_PAGE_FAULT(w.va);
        csr_write(CSR_HENVCFG, ENVCFG_ADUE);
        __asm__ volatile(".word %0" : : "i"(HFENCE_VVMA(0, 0)) : "memory");
        EXPECT_WORKS(AS_VS, STORE, &w);
        *w.g &= ~(u64)PTE_AD;
        csr_write(CSR_MENVCFG, 0);
        __asm__ volatile(".word %0" : : "i"(HFENCE_GVMA(0, 0)) : "memory");
        access_by(AS_VS, STORE, w.va);
        EXPECT_GUEST_FAULT(w.va, w.gpa);
        CHECK_EQ(csr_read(CSR_HENVCFG) & ENVCFG_ADUE, 0);
        *w.g |= PTE_AD;
        *w.vs &= ~(u64)PTE_A; /* henvcfg.ADUE is gone with menvcfg.ADUE */
        __asm__ volatile(".word %0" : : "i"(HFENCE_GVMA(0, 0)) : "memory");
        __asm__ volatile(".word %0" : : "i"(HFENCE_VVMA(0, 0)) : "memory");
        access_by(AS_VS, LOAD, w.va);
        EXPECT_PAGE_FAULT(w.va);
    }
}

/* The whole PTE is written back: nothing of its other bits changes. */
CASE("H-212 H-374", "an update keeps the other bits of the PTE")
{
    struct window w;
    u64 vs, g;

    if (!has.svadu)
        ABSENT("Svadu");
    vm_build(MODE_SV39, MODE_SV39);
    set_adue(true, true);
    w = vm_page(false);
    vs = (*w.vs & ~(u64)PTE_AD) | PTE_G | BIT(9);
    g = (*w.g & ~(u64)PTE_AD) | PTE_G | BIT(8);
    *w.vs = vs;
    *w.g = g;
    vm_fence();
    EXPECT_WORKS(AS_VS, ATOMIC, &w);
    CHECK_EQ(*w.vs, vs | PTE_AD);
    CHECK_EQ(*w.g, g | PTE_AD);
}

/* Fetches set A in both stages and D in none; by HLVX likewise. */
CASE("H-106 H-107 H-256", "a fetch and an HLVX set A alone")
{
    struct window w;

    if (!has.svadu)
        ABSENT("Svadu");
    vm_build(MODE_SV39, MODE_SV39);
    set_adue(true, true);
    w = vm_page(false);
    for (unsigned i = 0; i < 2; i++) {
        *w.vs &= ~(u64)PTE_AD;
        *w.g &= ~(u64)PTE_AD;
        vm_fence();
        EXPECT_WORKS(i ? HS_HLV_VS : AS_VS, i ? XLOAD : FETCH, &w);
        CHECK_BITS(*w.vs, PTE_AD, PTE_A);
        CHECK_BITS(*w.g, PTE_AD, PTE_A);
    }
}
