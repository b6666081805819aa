#include "vm.h"

#define MAX_TABLES 256

struct vm vm;

static u64 pool_next;
static u64 table_pa[MAX_TABLES]; /* where VS-stage table n lies when the G-stage is paged */
static unsigned n_tables;

unsigned vm_levels(unsigned mode)
{
    return mode - MODE_SV39 + 3;
}

u64 vm_leaf_size(unsigned level)
{
    return 4096UL << (9 * level);
}

u64 page_alloc(u64 size)
{
    u64 pa = (pool_next + size - 1) & ~(size - 1);

    pool_next = pa + size;
    if (pool_next > POOL_END)
        ABSENT("memory: the page pool is exhausted");
    for (u64 i = 0; i < size && i < 65536; i += 8)
        *(volatile u64 *)(pa + i) = 0;
    return pa;
}

/* A VS-stage table: where it lies for the guest. */
static u64 table_alloc(void)
{
    u64 pa = page_alloc(PAGE_SIZE);
    u64 gpa = pa;

    if (vm.g_mode != MODE_BARE) {
        if (n_tables == MAX_TABLES)
            ABSENT("memory: too many VS-stage tables");
        gpa = GUEST_TABLES + n_tables * PAGE_SIZE;
        table_pa[n_tables++] = pa;
        g_map(gpa, pa, 0, PTE_RW | PTE_U);
    }
    return gpa;
}

static u64 table_to_pa(u64 gpa)
{
    return vm.g_mode == MODE_BARE ? gpa : table_pa[(gpa - GUEST_TABLES) / PAGE_SIZE];
}

static u64 vpn(u64 address, unsigned level, bool is_root, bool is_g)
{
    u64 mask = is_root && is_g ? 2047 : 511;

    return address >> (12 + 9 * level) & mask;
}

static u64 vs_table(u64 va, unsigned level)
{
    u64 table = vm.vs_root;

    for (unsigned i = vm_levels(vm.vs_mode) - 1; i > level; i--) {
        u64 *slot = (u64 *)table_to_pa(table) + vpn(va, i, false, false);

        if (!(*slot & PTE_V))
            *slot = PTE_PPN(table_alloc()) | PTE_V;
        table = *slot >> 10 << 12;
    }
    return table;
}

u64 vs_slot_gpa(u64 va, unsigned level)
{
    return vs_table(va, level) + vpn(va, level, false, false) * 8;
}

u64 *vs_slot(u64 va, unsigned level)
{
    return (u64 *)table_to_pa(vs_table(va, level)) + vpn(va, level, false, false);
}

u64 *g_slot(u64 gpa, unsigned level)
{
    unsigned root_level = vm_levels(vm.g_mode) - 1;
    u64 table = vm.g_root;

    for (unsigned i = root_level; i > level; i--) {
        u64 *slot = (u64 *)table + vpn(gpa, i, i == root_level, true);

        if (!(*slot & PTE_V))
            *slot = PTE_PPN(page_alloc(PAGE_SIZE)) | PTE_V;
        table = *slot >> 10 << 12;
    }
    return (u64 *)table + vpn(gpa, level, level == root_level, true);
}

u64 *vs_slot_g_leaf(u64 va, unsigned level)
{
    return g_slot(vs_slot_gpa(va, level), 0);
}

void vs_map(u64 va, u64 gpa, unsigned level, u64 flags)
{
    *vs_slot(va, level) = PTE_PPN(gpa & ~(vm_leaf_size(level) - 1)) | flags;
}

void g_map(u64 gpa, u64 pa, unsigned level, u64 flags)
{
    *g_slot(gpa, level) = PTE_PPN(pa & ~(vm_leaf_size(level) - 1)) | flags;
}

u64 vm_vsatp(void)
{
    return vm.vs_mode == MODE_BARE
               ? 0
               : (u64)vm.vs_mode << 60 | (u64)vm.asid << 44 | vm.vs_root >> 12;
}

u64 vm_hgatp(void)
{
    return vm.g_mode == MODE_BARE
               ? 0
               : (u64)vm.g_mode << 60 | (u64)vm.vmid << 44 | vm.g_root >> 12;
}

void vm_load(void)
{
    csr_write(CSR_VSATP, 0);
    csr_write(CSR_HGATP, vm_hgatp());
    csr_write(CSR_VSATP, vm_vsatp());
}

void vm_fence(void)
{
    fence_all();
}

void vm_off(void)
{
    csr_write(CSR_VSATP, 0);
    csr_write(CSR_HGATP, 0);
    vm_fence();
}

void vm_build(unsigned vs_mode, unsigned g_mode)
{
    pool_next = POOL_BASE;
    n_tables = 0;
    vm = (struct vm){.vs_mode = vs_mode, .g_mode = g_mode};
    if (g_mode != MODE_BARE) {
        vm.g_root = page_alloc(4 * PAGE_SIZE);
        g_map(RAM_BASE, RAM_BASE, 1, PTE_URWX); /* 2 MiB: the program, not the pool */
    }
    if (vs_mode != MODE_BARE) {
        vm.vs_root = table_alloc();
        vs_map(RAM_BASE, RAM_BASE, 1, PTE_RWX);
        vs_map(GUEST_USER_CODE, RAM_BASE, 1, PTE_URWX);
    }
    vm_load();
    vm_fence();
}

/* Bits of the highest part of each format, so that a walk that ignores one goes astray. */
static u64 high_va(unsigned mode)
{
    return mode == MODE_SV39   ? 0x3000000000UL
           : mode == MODE_SV48 ? 0x600000000000UL
                               : 0xc0000000000000UL;
}

static u64 high_gpa(void)
{
    if (vm.g_mode == MODE_SV39)
        return 0x18000000000UL;
    if (vm.g_mode == MODE_SV48)
        return 0x3000000000000UL;
    /* A PTE's PPN holds 56 bits of address; without a VS-stage all 59 can be had. */
    return vm.vs_mode == MODE_BARE ? 0x600000000000000UL : 0x80000000000000UL;
}

/*
 * Pages of 4 KiB lie some pages up in each space, so that the low bits of their numbers differ from
 * each other and from those of the page tables: a cache by low bits then keeps them all.
 */
#define GPA_PAGES_UP (48 * PAGE_SIZE) /* of 16: Svnapot */
#define VA_PAGES_UP (96 * PAGE_SIZE)

struct window vm_window(unsigned which, unsigned vs_level, unsigned g_level, bool user)
{
    struct window w = {.vs_level = vs_level, .g_level = g_level};
    /* A leaf of 2 MiB has a target of its own, so that nothing else of the pool shows. */
    unsigned top = vs_level > g_level ? vs_level : g_level;
    u64 size = vm_leaf_size(top == 1 ? 1 : 0);
    u64 offset = top == 1 ? size - (which + 1) * PAGE_SIZE : 0;

    w.pa = page_alloc(size) + offset;
    page_fill(w.pa);
    w.gpa = w.pa;
    if (vm.g_mode != MODE_BARE) {
        u64 g_size = vm_leaf_size(g_level);
        u64 stride = vm_leaf_size(top < 2 ? 2 : top);

        w.gpa = high_gpa() + which * stride + (w.pa & (vm_leaf_size(top) - 1));
        w.gpa += top == 0 ? GPA_PAGES_UP : 0;
        g_map(w.gpa, w.pa & ~(g_size - 1), g_level, PTE_URWX);
        w.g = g_slot(w.gpa, g_level);
    }
    w.va = w.gpa;
    if (vm.vs_mode != MODE_BARE) {
        w.va = high_va(vm.vs_mode) + which * vm_leaf_size(vs_level < 2 ? 2 : vs_level) +
               (w.gpa & (vm_leaf_size(vs_level) - 1)) + (vs_level == 0 ? VA_PAGES_UP : 0);
        vs_map(w.va, w.gpa, vs_level, user ? PTE_URWX : PTE_RWX);
        w.vs = vs_slot(w.va, vs_level);
    }
    return w;
}

struct window vm_page(bool user)
{
    return vm_window(0, 0, 0, user);
}

u64 page_data(u64 pa)
{
    return (pa & ~(PAGE_SIZE - 1)) * 0x100001 ^ 0x8f1e2d3c4b5a6978;
}

/* LUI sign-extends its 20 bits. */
u64 page_code(u64 pa)
{
    return (u64)(int64_t)(int32_t)(u32)(pa & ~(PAGE_SIZE - 1));
}

void page_fill(u64 pa)
{
    volatile u64 *page = (volatile u64 *)pa;

    for (unsigned i = 1; i < PAGE_SIZE / 8; i++)
        page[i] = page_data(pa);
    page[0] = (u64)ECALL << 32 | (u32)page_code(pa) | A0 << 7 | 0x37; /* lui a0; ecall */
    __asm__ volatile("fence.i" : : : "memory");
}

u64 window_data(const struct window *w)
{
    return page_data(w->pa);
}

u64 window_code(const struct window *w)
{
    return page_code(w->pa);
}

static unsigned modes_of(unsigned *modes)
{
    unsigned n = 0;

    modes[n++] = MODE_SV39;
    if (has.sv48)
        modes[n++] = MODE_SV48;
    if (has.sv57)
        modes[n++] = MODE_SV57;
    modes[n++] = MODE_BARE;
    return n;
}

unsigned vm_vs_modes(unsigned *modes)
{
    return modes_of(modes);
}

/* The same as for vsatp: Shgatpa and Shvsatpa ask for all that satp has (mem_atp.c tests it). */
unsigned vm_g_modes(unsigned *modes)
{
    return modes_of(modes);
}

bool vm_has_svnapot(void)
{
#ifdef HEXT_HOUSE
    return true;
#else
    u64 pa;

    vm_build(MODE_SV39, MODE_BARE);
    pa = page_alloc(0x10000);
    *vs_slot(high_va(MODE_SV39), 0) = PTE_PPN(pa | 0x8000) | PTE_RWX | PTE_N;
    vm_fence();
    csr_set(CSR_HSTATUS, HSTATUS_SPVP);
    probe.a[0] = high_va(MODE_SV39);
    return !run(M, HLV_D(A0, A0));
#endif
}

const char *vm_mode_name(unsigned mode)
{
    return mode == MODE_SV39   ? "Sv39"
           : mode == MODE_SV48 ? "Sv48"
           : mode == MODE_SV57 ? "Sv57"
                               : "Bare";
}
