/*
 * Random page tables of both stages against model.c: pages of a guest that are tables and data at
 * once, entries that are mostly right, every way of access, every switch. The seed is fixed; the
 * round of a failure is in its note.
 */
#include "model.h"

#define PAGES 16        /* the guest's, in a row from a 2 MiB boundary */
#define G_TABLES 8      /* table t is for level t modulo the levels below the root */
#define ENTRIES 4       /* used of each table */
#define ROOT_FIRST 0x20 /* entries of the roots that are ours */
#define CODE 0x800      /* of a page: offset of its two instructions */

/*
 * What a page of the guest is for goes by its number modulo 4, which is also that of the guest
 * physical pages that mostly lead to it: upper tables, lowest tables, and twice data.
 */
enum role { UPPER, LOWEST };

static unsigned flaws; /* percent of things that are not as they ought to be, in this guest */
static u64 pages, g_tables;
static u64 random_state;

static u64 random_bits(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state >> 8;
}

static unsigned below(unsigned n)
{
    return (unsigned)(random_bits() % n);
}

static bool percent(unsigned n)
{
    return below(100) < n;
}

static bool is_ram(u64 pa)
{
    return pa >= RAM_BASE && pa < POOL_END;
}

/* An address that uses our entries of each level, of this many levels. */
static u64 random_address(unsigned levels)
{
    u64 address = (u64)(ROOT_FIRST + below(ENTRIES)) << (12 + 9 * (levels - 1));

    for (unsigned level = 0; level < levels - 1; level++)
        address |= (u64)below(ENTRIES) << (12 + 9 * level);
    return address;
}

static bool flawed(void)
{
    return percent(flaws);
}

static u64 page_of(unsigned role)
{
    return pages + (4 * below(PAGES / 4) + role) * PAGE_SIZE;
}

/* A guest physical page that ought to have this role. */
static u64 gpa_of(unsigned role)
{
    if (flawed())
        role = below(4);
    if (vm.g_mode == MODE_BARE)
        return page_of(role);
    return (random_address(vm_levels(vm.g_mode)) & ~0x3000UL) | (u64)role << 12;
}

static u64 random_flags(bool leaf, bool user)
{
    static const u64 rwx[] = {PTE_R, PTE_R | PTE_W, PTE_X, PTE_R | PTE_X};
    u64 flags = flawed() ? 0 : PTE_V;

    if (leaf) {
        flags |= flawed() ? rwx[below(4)] : PTE_R | PTE_W | PTE_X;
        flags |= percent(2 * flaws) ? 0 : PTE_A;
        flags |= percent(3 * flaws) ? 0 : PTE_D;
        flags |= user ? PTE_U : 0;
        flags |= flawed() ? (u64)below(4) << 61 : 0;
    }
    flags |= (percent(20) ? PTE_G : 0) | (u64)below(4) << 8;
    if (percent(flaws / 4)) /* something reserved */
        flags ^= percent(50) ? BIT(54 + below(10)) : BIT(below(8));
    return flags;
}

/* The target of a leaf is such that no access can reach the program. */
static u64 vs_entry(unsigned role)
{
    bool leaf = (role != UPPER) != flawed();
    u64 flags = random_flags(leaf, percent(50));
    u64 gpa;

    if (!leaf)
        return PTE_PPN(gpa_of(percent(70) ? LOWEST : UPPER)) | flags;
    gpa = gpa_of(2 + below(2));
    if (role == UPPER)
        gpa &= ~0x1fffffUL; /* fit for 2 MiB */
    else if (percent(15))
        return PTE_PPN((gpa & ~0xffffUL) | 0x8000) | flags | PTE_N;
    return PTE_PPN(gpa) | flags;
}

static u64 g_table(unsigned level)
{
    unsigned below_root = vm_levels(vm.g_mode) - 1;

    if (flawed())
        return g_tables + below(G_TABLES) * PAGE_SIZE;
    return g_tables + (level + below_root * below(G_TABLES / below_root)) * PAGE_SIZE;
}

static u64 g_entry(unsigned level, unsigned index)
{
    bool leaf = (level == 0) != (flawed() && percent(40));
    u64 flags = random_flags(leaf, !flawed());

    if (!leaf)
        return PTE_PPN(g_table(level ? level - 1 : 0)) | flags;
    if (level > 0)
        return PTE_PPN(level == 1 ? pages : NOWHERE & ~MASK(29, 0)) | flags;
    if (percent(15))
        return PTE_PPN(pages | 0x8000) | flags | PTE_N;
    return PTE_PPN(percent(98) ? page_of(flawed() ? below(4) : index) : NOWHERE) | flags;
}

static void fill_g(void)
{
    unsigned top = vm_levels(vm.g_mode) - 1;

    for (unsigned i = 0; i < ENTRIES; i++)
        ((u64 *)vm.g_root)[ROOT_FIRST + i] = g_entry(top, i);
    for (unsigned t = 0; t < G_TABLES; t++)
        for (unsigned i = 0; i < ENTRIES; i++)
            ((u64 *)(g_tables + t * PAGE_SIZE))[i] = g_entry(t % top, i);
}

static void fill_vs(void)
{
    u64 *root = vs_slot(0, vm_levels(vm.vs_mode) - 1);

    for (unsigned i = 0; i < ENTRIES; i++)
        root[ROOT_FIRST + i] =
            flawed() ? vs_entry(UPPER) : PTE_PPN(gpa_of(UPPER)) | PTE_V;
}

static void fill_pages(void)
{
    for (unsigned p = 0; p < PAGES; p++) {
        u64 pa = pages + p * PAGE_SIZE;

        page_fill(pa);
        ((volatile u64 *)pa)[CODE / 8] = ((volatile u64 *)pa)[0];
        for (unsigned i = 0; i < ENTRIES; i++)
            ((volatile u64 *)pa)[i] = vs_entry(p % 4);
    }
}

static void new_guest(void)
{
    unsigned vs[4], g[4];
    unsigned n_vs = vm_vs_modes(vs), n_g = vm_g_modes(g);
    unsigned vs_mode = vs[below(n_vs)], g_mode = g[below(n_g)];
    static const unsigned degrees[] = {1, 4, 10, 25};

    flaws = degrees[below(4)];
    vm_build(vs_mode, g_mode);
    pages = page_alloc(0x200000);
    g_tables = page_alloc(G_TABLES * PAGE_SIZE);
    fill_pages();
    if (g_mode != MODE_BARE)
        fill_g();
    if (vs_mode != MODE_BARE)
        fill_vs();
}

/* Settings of this round; what the guest's CSRs are is put into the question. */
static void new_switches(struct model *m)
{
    u64 menvcfg = 0, henvcfg = 0;

    m->vs_sum = percent(50);
    m->vs_mxr = percent(30);
    m->hs_mxr = percent(30);
    csr_write(CSR_VSSTATUS, (m->vs_sum ? STATUS_SUM : 0) | (m->vs_mxr ? STATUS_MXR : 0));
    csr_clear(CSR_MSTATUS, STATUS_SUM | STATUS_MXR);
    csr_set(CSR_MSTATUS, (m->hs_mxr ? STATUS_MXR : 0) | (percent(50) ? STATUS_SUM : 0));
    m->g_adue = has.svadu && percent(50);
    m->vs_adue = m->g_adue && percent(60);
    m->g_pbmte = has.svpbmt && percent(60);
    m->vs_pbmte = m->g_pbmte && percent(60);
    menvcfg |= (m->g_adue ? ENVCFG_ADUE : 0) | (m->g_pbmte ? ENVCFG_PBMTE : 0);
    henvcfg |= (m->vs_adue ? ENVCFG_ADUE : 0) | (m->vs_pbmte ? ENVCFG_PBMTE : 0);
    csr_write(CSR_MENVCFG, menvcfg);
    csr_write(CSR_HENVCFG, henvcfg);
    m->vsatp = vm_vsatp();
    m->hgatp = vm_hgatp();
    m->is_memory = is_ram;
}

/* The updates of A and D that were due. Before a fault they may have been made or not. */
static void check_updates(const struct model *m)
{
    for (unsigned i = 0; i < m->n_updates; i++) {
        u64 now = *(volatile u64 *)m->update[i].pa, last = m->update[i].pte;

        for (unsigned j = i + 1; j < m->n_updates; j++)
            if (m->update[j].pa == m->update[i].pa)
                last = m->update[j].pte;
        if (m->result == MODEL_WORKS)
            CHECK_EQ(now, last);
        else
            CHECK_EQ(now | PTE_AD, last | PTE_AD);
    }
}

static void check_value(const struct model *m, enum kind kind, u64 before)
{
    volatile u64 *data = (volatile u64 *)m->pa;

    if (kind == FETCH)
        EXPECT_VALUE(page_code(m->pa));
    else if (kind == STORE)
        EXPECT_DONE();
    else
        EXPECT_VALUE(kind == XLOAD ? (u32)before : before);
    if (kind == STORE)
        CHECK_EQ(*data, access_value);
    else if (kind == ATOMIC)
        CHECK_EQ(*data, before + access_value);
}

/* A load of an execute-only page by LR is not settled; SC may fail. Neither is tried. */
static const enum kind kinds[] = {LOAD, STORE, FETCH, ATOMIC, XLOAD};

static void one_access(struct model *m, bool hlvx)
{
    enum how how = below(HOWS);
    enum kind kind = kinds[below(5)];
    u64 va, before = 0;

    if (!how_can(how, kind) || (kind == XLOAD) != hlvx)
        return;
    va = vm.vs_mode == MODE_BARE ? gpa_of(below(4)) : random_address(vm_levels(vm.vs_mode));
    va += kind == FETCH ? CODE : WINDOW_DATA + 8 * below(32);
    if (percent(2))
        va ^= BIT(38 + below(26));
    m->user = how_is_user(how);
    model_access(m, kind, va);
    if (m->result == MODEL_WORKS && kind != FETCH)
        before = *(volatile u64 *)m->pa;
    access_by(how, kind, va);
    switch (m->result) {
    case MODEL_WORKS:
        check_value(m, kind, before);
        break;
    case MODEL_PAGE_FAULT:
        EXPECT_PAGE_FAULT(va);
        break;
    case MODEL_GUEST_FAULT:
        EXPECT_WALK_FAULT(va, m->gpa, m->tinst);
        break;
    default:
        EXPECT_ACCESS_FAULT(va);
        break;
    }
    check_updates(m);
}

/* Several accesses without a fence in between where only A and D change. */
static void rounds(unsigned n, u64 seed, bool hlvx)
{
    struct model m = {.napot = vm_has_svnapot()};

    random_state = seed;
    for (unsigned round = 0; round < n; round++) {
        if (round % 4 == 0)
            new_guest();
        new_switches(&m);
        vm_fence();
        deliver_to(percent(50) ? HS : M);
        for (unsigned i = 0; i < 12; i++) {
            note("round, access", (u64)round << 8 | i);
            one_access(&m, hlvx);
        }
    }
    deliver_to(M);
}

CASE("H-011 H-178 H-183 H-186 H-196 H-207 H-323 H-325", "random tables, every way but HLVX")
{
    rounds(1000, 0x9e3779b97f4a7c15, false);
}

CASE("H-011 H-183 H-196 H-250 H-325", "random tables, HLVX")
{
    rounds(300, 0xd1b54a32d192ed03, true);
}
