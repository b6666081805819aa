/*
 * Every VS-stage mode under every G-stage mode, leaves of every level, and the checks of addresses
 * (hypervisor.adoc, "Two-Stage Address Translation"; supervisor.adoc, Sv39, Sv48, Sv57).
 */
#include "access.h"

/*
 * Faults of HLVX have cases of their own, so that a machine that has only those wrong is seen to
 * have the others right: `hlvx` chooses, and FOR_KINDS runs through the kinds chosen.
 */
static bool hlvx;
#define FOR_KINDS(kind)                                                                            \
    for (enum kind kind = hlvx ? XLOAD : 0; kind < (hlvx ? KINDS : XLOAD); kind++)

static enum how way(void)
{
    return hlvx ? HS_HLV_VS : AS_VS;
}

/* Calls TEST for each pair of modes that this machine has, with that guest built. */
static void each_pair_of(bool with_hlvx, void (*test)(void))
{
    unsigned vs[4], g[4];
    unsigned n_vs = vm_vs_modes(vs), n_g = vm_g_modes(g);

    hlvx = with_hlvx;
    for (unsigned i = 0; i < n_vs; i++)
        for (unsigned j = 0; j < n_g; j++) {
            vm_build(vs[i], g[j]);
            test();
        }
}

static void each_pair(void (*test)(void))
{
    each_pair_of(false, test);
}

static void all_ways(void)
{
    for (enum how how = 0; how < HOWS; how++) {
        struct window w;

        vm_build(vm.vs_mode, vm.g_mode);
        w = vm_page(how_is_user(how));
        for (enum kind kind = 0; kind < KINDS; kind++) {
            if (how_can(how, kind))
                EXPECT_WORKS(how, kind, &w);
        }
    }
}

CASE("H-011 H-170 H-173 H-174 H-175 H-197 H-198 H-199 H-202 H-206 H-258",
     "each way of access works in each pair of modes")
{
    each_pair(all_ways);
}

static void all_levels(void)
{
    unsigned vs_levels = vm.vs_mode == MODE_BARE ? 1 : vm_levels(vm.vs_mode);
    unsigned g_levels = vm.g_mode == MODE_BARE ? 1 : vm_levels(vm.g_mode);

    for (unsigned i = 0; i < vs_levels; i++)
        for (unsigned j = 0; j < g_levels; j++) {
            struct window w;

            if (vm.g_mode == MODE_BARE && i > 2)
                continue; /* GPA 0 up: fine, but not what RAM is at */
            vm_build(vm.vs_mode, vm.g_mode);
            w = vm_window(0, i, j, false);
            for (enum kind kind = 0; kind < KINDS; kind++) {
                note("levels", i << 4 | j);
                if (how_can(AS_VS, kind))
                    EXPECT_WORKS(AS_VS, kind, &w);
            }
            EXPECT_WORKS(HS_HLV_VS, LOAD, &w);
        }
}

CASE("H-178 H-179 H-213", "superpages of every level of both stages reach the right page")
{
    each_pair(all_levels);
}

/* Several pages inside one superpage, and neighbours just outside of it. */
CASE("H-179", "a superpage maps all of itself and nothing else")
{
    vm_build(MODE_SV39, MODE_SV39);
    for (unsigned vs_level = 0; vs_level < 2; vs_level++)
        for (unsigned g_level = 0; g_level < 2; g_level++) {
            struct window w;
            u64 size;

            vm_build(MODE_SV39, MODE_SV39);
            w = vm_window(0, vs_level, g_level, false);
            size = vm_leaf_size(vs_level < g_level ? vs_level : g_level);
            for (unsigned i = 0; i < (size > PAGE_SIZE ? 4 : 1); i++) {
                u64 offset = (w.va & ~(size - 1)) + i * (size / 4) - w.va;

                page_fill(w.pa + offset);
                access_by(AS_VS, LOAD, w.va + offset + 8);
                EXPECT_VALUE(page_data(w.pa + offset));
                access_by(AS_VS, FETCH, w.va + offset);
                EXPECT_VALUE(page_code(w.pa + offset));
            }
            size = vm_leaf_size(vs_level);
            access_by(AS_VS, LOAD, (w.va & ~(size - 1)) + size);
            EXPECT_PAGE_FAULT((w.va & ~(size - 1)) + size);
            access_by(AS_VS, STORE, (w.va & ~(size - 1)) - 8);
            EXPECT_PAGE_FAULT((w.va & ~(size - 1)) - 8);
        }
}

static void misaligned_vs(void)
{
    if (vm.vs_mode == MODE_BARE)
        return;
    for (unsigned level = 1; level < vm_levels(vm.vs_mode); level++)
        for (unsigned bit = 0; bit < 9 * level; bit += bit == 9 * level - 2 ? 1 : 4) {
            struct window w;

            vm_build(vm.vs_mode, vm.g_mode);
            w = vm_window(0, level, 0, false);
            *w.vs |= BIT(10 + bit);
            vm_fence();
            FOR_KINDS(kind) {
                note("level and bit", level << 8 | bit);
                access_by(way(), kind, kind_va(kind, &w));
                EXPECT_PAGE_FAULT(kind_va(kind, &w));
            }
        }
}

CASE("H-213", "a misaligned superpage of the VS-stage is a page fault")
{
    each_pair(misaligned_vs);
}

CASE("H-213 H-250", "a misaligned superpage of the VS-stage, HLVX")
{
    each_pair_of(true, misaligned_vs);
}

static void misaligned_g(void)
{
    if (vm.g_mode == MODE_BARE)
        return;
    for (unsigned level = 1; level < vm_levels(vm.g_mode); level++)
        for (unsigned bit = 0; bit < 9 * level; bit += bit == 9 * level - 2 ? 1 : 4) {
            struct window w;

            vm_build(vm.vs_mode, vm.g_mode);
            w = vm_window(0, 0, level, false);
            *w.g |= BIT(10 + bit);
            vm_fence();
            FOR_KINDS(kind) {
                note("level and bit", level << 8 | bit);
                access_by(way(), kind, kind_va(kind, &w));
                EXPECT_GUEST_FAULT(kind_va(kind, &w), kind_gpa(kind, &w));
            }
        }
}

CASE("H-179", "a misaligned superpage of the G-stage is a guest-page fault")
{
    each_pair(misaligned_g);
}

CASE("H-179 H-250", "a misaligned superpage of the G-stage, HLVX")
{
    each_pair_of(true, misaligned_g);
}

/* Bits that are the caller's to choose change nothing. */
CASE("H-181 H-183", "RSW and G are ignored in leaves of both stages")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    *w.vs |= PTE_RSW;
    *w.g |= PTE_RSW | PTE_G;
    vm_fence();
    for (enum kind kind = 0; kind < XLOAD; kind++)
        EXPECT_WORKS(AS_VS, kind, &w);
    *g_slot(w.gpa, 1) |= PTE_RSW | PTE_G;
    *vs_slot(w.va, 1) |= PTE_RSW;
    vm_fence();
    for (enum kind kind = 0; kind < XLOAD; kind++)
        EXPECT_WORKS(AS_VS, kind, &w);
}

/*
 * Number of reserved bits from 54 up: to 60, or to 58 with Svrsw60t59b, of which no CSR tells. A
 * machine that takes bit 59 in one place must take it, and 60, everywhere; this one is for it.
 */
static unsigned reserved_pte_bits(void)
{
#ifdef HEXT_HOUSE
    return 7;
#else
    static unsigned bits;

    if (!bits) {
        struct vm now = vm;
        struct window w;

        vm_build(MODE_SV39, MODE_SV39);
        w = vm_page(false);
        *w.vs |= BIT(59);
        vm_fence();
        access_by(AS_VS, LOAD, w.va);
        bits = trap.taken ? 7 : 5;
        vm_build(now.vs_mode, now.g_mode);
    }
    return bits;
#endif
}

/* The entry of each level is spoilt by these; all of them are page or guest-page faults. */
static u64 spoilt_leaf(u64 pte, unsigned how)
{
    switch (how) {
    case 0:
        return pte & ~(u64)PTE_V;
    case 1:
        return (pte & ~(u64)(PTE_R | PTE_X)) | PTE_W;
    case 2:
        return (pte & ~(u64)PTE_R) | PTE_W | PTE_X;
    case 3:
        return pte | PTE_PBMT_NC | PTE_PBMT_IO; /* 3 is reserved, with or without Svpbmt */
    case 4:
        return pte & ~(u64)(PTE_R | PTE_W | PTE_X | PTE_U | PTE_AD); /* a pointer at level 0 */
    default:
        return pte | BIT(54 + (how - 5)); /* 54 to 60 are reserved */
    }
}
#define SPOILT_LEAVES (5 + reserved_pte_bits())

static void spoil_leaves(void)
{
    unsigned n = SPOILT_LEAVES;
    struct window w = vm_page(false);

    for (unsigned how = 0; how < n; how++)
        for (unsigned stage = 0; stage < 2; stage++) {
            u64 *slot = stage ? w.g : w.vs;
            u64 old;

            if (!slot)
                continue;
            old = *slot;
            *slot = spoilt_leaf(old, how);
            vm_fence();
            FOR_KINDS(kind) {
                note("spoilt", how << 4 | stage);
                access_by(way(), kind, kind_va(kind, &w));
                if (stage)
                    EXPECT_GUEST_FAULT(kind_va(kind, &w), kind_gpa(kind, &w));
                else
                    EXPECT_PAGE_FAULT(kind_va(kind, &w));
            }
            *slot = old;
            vm_fence();
            EXPECT_WORKS(AS_VS, LOAD, &w);
        }
}

CASE("H-183 H-207", "invalid, reserved and malformed leaves fault in each stage")
{
    each_pair(spoil_leaves);
}

CASE("H-183 H-207 H-250", "invalid, reserved and malformed leaves, HLVX")
{
    each_pair_of(true, spoil_leaves);
}

/* A, D, U, N and PBMT are reserved in an entry that points to a table. */
static u64 spoilt_pointer(u64 pte, unsigned how)
{
    static const u64 bits[] = {PTE_U, PTE_A, PTE_D, PTE_PBMT_NC, PTE_PBMT_IO, PTE_N};

    if (how == 0)
        return pte & ~(u64)PTE_V;
    if (how < 7)
        return pte | bits[how - 1];
    if (how == 7)
        return pte | PTE_W; /* a leaf that is reserved */
    return pte | BIT(54 + (how - 8));
}
#define SPOILT_POINTERS (8 + reserved_pte_bits())

/*
 * "For non-leaf PTEs, the D, A, and U bits are reserved for future standard use": step 3 of the
 * translation process makes them a page fault. Bits 63 to 61 say so themselves.
 */
static void spoil_pointers(void)
{
    unsigned n = SPOILT_POINTERS;
    struct window w = vm_page(false);
    unsigned levels[2] = {vm.vs_mode == MODE_BARE ? 1 : vm_levels(vm.vs_mode),
                          vm.g_mode == MODE_BARE ? 1 : vm_levels(vm.g_mode)};

    csr_write(CSR_MENVCFG, ENVCFG_PBMTE);
    csr_write(CSR_HENVCFG, ENVCFG_PBMTE);
    for (unsigned how = 0; how < n; how++)
        for (unsigned stage = 0; stage < 2; stage++)
            for (unsigned level = 1; level < levels[stage]; level++) {
                u64 *slot = stage ? g_slot(w.gpa, level) : vs_slot(w.va, level);
                u64 old = *slot;

                *slot = spoilt_pointer(old, how);
                vm_fence();
                for (enum kind kind = 0; kind < XLOAD; kind++) {
                    note("spoilt, stage, level", how << 8 | stage << 4 | level);
                    access_by(AS_VS, kind, kind_va(kind, &w));
                    if (stage)
                        EXPECT_GUEST_FAULT(kind_va(kind, &w), kind_gpa(kind, &w));
                    else
                        EXPECT_PAGE_FAULT(kind_va(kind, &w));
                }
                *slot = old;
            }
    vm_fence();
    EXPECT_WORKS(AS_VS, LOAD, &w);
}

CASE("H-183 H-207", "invalid and reserved pointers to tables fault in each stage, at each level")
{
    each_pair(spoil_pointers);
}

/* Each bit above the widest guest physical address of the mode is a guest-page fault. */
static void wide_gpa(void)
{
    unsigned width = 12 + 9 * vm_levels(vm.g_mode) + 2;
    struct window w;

    if (vm.g_mode == MODE_BARE)
        return;
    w = vm_page(false);
    if (vm.vs_mode == MODE_BARE) {
        for (unsigned bit = width; bit < 64; bit++)
            FOR_KINDS(kind) {
                u64 va = kind_va(kind, &w) | BIT(bit);

                note("bit", bit);
                access_by(way(), kind, va);
                EXPECT_GUEST_FAULT(va, va);
            }
        /* Not sign-extended: all bits from the top one of the format up are one. */
        access_by(AS_VS, LOAD, w.va | ~MASK(width - 2, 0));
        EXPECT_GUEST_FAULT(w.va | ~MASK(width - 2, 0), w.va | ~MASK(width - 2, 0));
        return;
    }
    for (unsigned bit = width; bit < 56; bit++)
        FOR_KINDS(kind) {
            u64 old = *w.vs;

            *w.vs |= BIT(bit - 2);
            vm_fence();
            note("bit", bit);
            access_by(way(), kind, kind_va(kind, &w));
            EXPECT_GUEST_FAULT(kind_va(kind, &w), kind_gpa(kind, &w) | BIT(bit));
            *w.vs = old;
        }
}

CASE("H-173 H-174 H-175 H-177 H-197 H-200", "a guest physical address that is too wide faults")
{
    each_pair(wide_gpa);
}

CASE("H-173 H-174 H-175 H-250", "a guest physical address that is too wide, HLVX")
{
    each_pair_of(true, wide_gpa);
}

/* A VS-stage table beyond the width: an implicit access. */
static void wide_table(void)
{
    unsigned width = 12 + 9 * vm_levels(vm.g_mode) + 2;
    struct window w;

    if (vm.g_mode == MODE_BARE || vm.vs_mode == MODE_BARE || width >= 56)
        return;
    w = vm_page(false);
    for (unsigned bit = width; bit < 56; bit++) {
        u64 *slot = vs_slot(w.va, 1);
        u64 old = *slot;

        *slot |= BIT(bit - 2);
        vm_fence();
        access_by(AS_VS, FETCH, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, 0) | BIT(bit), TINST_READ);
        *slot = old;
        csr_write(CSR_VSATP, vm_vsatp() | BIT(bit - 12));
        vm_fence();
        access_by(HS_HLV_VS, LOAD, w.va);
        EXPECT_WALK_FAULT(w.va, vs_slot_gpa(w.va, vm_levels(vm.vs_mode) - 1) | BIT(bit),
                          TINST_READ);
        vm_load();
    }
}

CASE("H-134 H-173 H-174 H-200", "a VS-stage table at a guest physical address that is too wide")
{
    each_pair(wide_table);
}

/* Root entries 0 to 2047 are all used: a page behind one of each quarter of the root. */
static void whole_root(void)
{
    unsigned top;

    if (vm.g_mode == MODE_BARE || vm.vs_mode != MODE_BARE)
        return;
    top = vm_levels(vm.g_mode) - 1;
    for (unsigned index = 5; index < 2048; index += 511) {
        u64 gpa = (u64)index * vm_leaf_size(top) + 3 * vm_leaf_size(1) + 7 * PAGE_SIZE;
        u64 pa;

        if (index == 5 && top == 2)
            gpa += 0x3000000; /* keep away from what the guest has there */
        pa = page_alloc(PAGE_SIZE);
        page_fill(pa);
        g_map(gpa, pa, 0, PTE_URWX);
        vm_fence();
        note("root index", index);
        access_by(AS_VS, LOAD, gpa + 8);
        EXPECT_VALUE(page_data(pa));
        access_by(AS_VU, FETCH, gpa);
        EXPECT_VALUE(page_code(pa));
        access_by(M_HLV_VU, XLOAD, gpa + 8);
        EXPECT_VALUE((u32)page_data(pa));
    }
}

CASE("H-173 H-174 H-175", "the root of the G-stage has 2048 entries")
{
    each_pair(whole_root);
}

/* An address whose upper bits are not all equal is a page fault, whatever is mapped. */
static void canonical(void)
{
    unsigned width = 12 + 9 * vm_levels(vm.vs_mode);
    struct window w;

    if (vm.vs_mode == MODE_BARE)
        return;
    w = vm_page(false);
    for (unsigned bit = width - 1; bit < 64; bit++)
        FOR_KINDS(kind) {
            u64 va = kind_va(kind, &w) ^ BIT(bit);

            note("bit", bit);
            access_by(hlvx ? U_HLV_VS : AS_VS, kind, va);
            EXPECT_PAGE_FAULT(va);
        }
}

CASE("H-208", "a virtual address that is not canonical is a page fault of the VS-stage")
{
    each_pair(canonical);
}

CASE("H-208 H-250", "a virtual address that is not canonical, HLVX")
{
    each_pair_of(true, canonical);
}

/* The upper half of each format: all ones above. */
static void upper_half(void)
{
    unsigned width = 12 + 9 * vm_levels(vm.vs_mode);
    struct window w;
    u64 va;

    if (vm.vs_mode == MODE_BARE)
        return;
    w = vm_page(false);
    va = ~MASK(width - 3, 0) | 0x7654000;
    vs_map(va, w.gpa, 0, PTE_RWX);
    vs_map(~0UL - 4095, w.gpa, 0, PTE_URWX);
    vm_fence();
    access_by(AS_VS, LOAD, va + WINDOW_DATA);
    EXPECT_VALUE(window_data(&w));
    access_by(AS_VS, FETCH, va);
    EXPECT_VALUE(window_code(&w));
    access_by(HS_HLV_VU, LOAD, ~0UL - 7);
    EXPECT_VALUE(window_data(&w));
    access_by(AS_VU, ATOMIC, ~0UL - 7);
    EXPECT_VALUE(window_data(&w));
    access_by(AS_VU, FETCH, ~0UL - 4095);
    EXPECT_VALUE(window_code(&w));
}

CASE("H-208", "the upper half of the virtual addresses is mapped as the lower")
{
    each_pair(upper_half);
}

/* Addresses that differ in one bit, or lie where a cache may put its zeros: page 0 of the guest. */
static void one_bit_apart(void)
{
    unsigned bits = vm.vs_mode == MODE_BARE ? 12 + 9 * vm_levels(vm.g_mode) + 2
                                            : 12 + 9 * vm_levels(vm.vs_mode) - 1;
    u64 va[64], pa[64];
    unsigned n = 0;

    if (vm.vs_mode == MODE_BARE && vm.g_mode == MODE_BARE)
        return;
    for (unsigned bit = 11; bit < bits; bit++) {
        va[n] = 0x5555555000 & (BIT(bits) - 1) & ~0xe0000000UL; /* not where the code is */
        if (bit >= 12)
            va[n] ^= BIT(bit);
        if (va[n] >> 30 == 2 || va[n] >> 30 == 3 || va[n] >> 30 == 8)
            continue;
        if (bit == bits - 1)
            va[n] = 0;
        pa[n] = page_alloc(PAGE_SIZE);
        page_fill(pa[n]);
        if (vm.vs_mode == MODE_BARE)
            g_map(va[n], pa[n], 0, PTE_URWX);
        else if (vm.g_mode == MODE_BARE)
            vs_map(va[n], pa[n], 0, PTE_RWX);
        else {
            /* The same of the guest physical addresses, of which Sv39x4 has bits up to 40. */
            u64 gpa = 0x155555000 ^ (bit <= 40 ? BIT(bit) : BIT(bit - 29) | BIT(40));

            if (bit == 11)
                gpa = 0;
            g_map(gpa, pa[n], 0, PTE_URWX);
            vs_map(va[n], gpa, 0, PTE_RWX);
        }
        n++;
    }
    vm_fence();
    for (unsigned round = 0; round < 2; round++)
        for (unsigned i = 0; i < n; i++) {
            unsigned k = round ? n - 1 - i : i;

            note("address", va[k]);
            access_by(AS_VS, LOAD, va[k] + 8);
            EXPECT_VALUE(page_data(pa[k]));
            if (va[k]) { /* the frame has no pc of 0 */
                access_by(AS_VS, FETCH, va[k]);
                EXPECT_VALUE(page_code(pa[k]));
            }
            access_by(M_HLV_VS, LOAD, va[k] + 8);
            EXPECT_VALUE(page_data(pa[k]));
        }
}

CASE("H-011 H-177", "addresses that differ in one bit have translations of their own")
{
    each_pair(one_bit_apart);
}

CASE("H-170 H-198", "with both stages Bare the guest's address is the physical one")
{
    struct window w;

    vm_build(MODE_BARE, MODE_BARE);
    w = vm_page(false);
    CHECK_EQ(w.va, w.pa);
    for (enum how how = 0; how < HOWS; how++)
        for (enum kind kind = 0; kind < KINDS; kind++)
            if (how_can(how, kind))
                EXPECT_WORKS(how, kind, &w);
    for (enum kind kind = 0; kind < CONDITIONAL; kind++) {
        access_by(AS_VS, kind, NOWHERE);
        EXPECT_ACCESS_FAULT(NOWHERE);
    }
}

/* Not a walk by satp, with whatever is in it. */
CASE("H-011 H-018 H-258", "satp plays no part in an access of a guest")
{
    struct window w;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    csr_write(CSR_SATP, ATP_SV39 << 60 | page_alloc(PAGE_SIZE) >> 12); /* an empty table */
    vm_fence();
    for (enum kind kind = 0; kind < XLOAD; kind++)
        EXPECT_WORKS(AS_VS, kind, &w);
    EXPECT_WORKS(M_HLV_VS, LOAD, &w);
    EXPECT_WORKS(M_HLV_VS, STORE, &w);
    EXPECT_WORKS(M_HLV_VS, XLOAD, &w);
    if (has.mpv)
        EXPECT_WORKS(MPRV_VS, ATOMIC, &w);
}

CASE("H-018", "vsatp and hgatp play no part in an access of HS and U")
{
    struct window w;
    u64 pa;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    pa = w.pa;
    vm_build(MODE_SV39, MODE_SV39);
    *vs_slot(RAM_BASE, 1) = 0;
    *g_slot(RAM_BASE, 1) = 0;
    vm_fence();
    page_fill(pa);
    probe.a[0] = pa + 8;
    run(HS, LD(A0, A0, 0));
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[0], page_data(pa));
    probe.a[0] = pa + 8;
    run(U, LD(A0, A0, 0));
    CHECK_NO_TRAP();
    CHECK_EQ(trap.a[0], page_data(pa));
}
