#include "lint.h"

#define RAM 0x80000000UL

__attribute__((weak)) const u64 menvcfg_value = 0;

__attribute__((weak)) void second(void)
{
    for (;;)
        __asm__ volatile("wfi");
}

void guest_init(struct guest *g, unsigned vmid)
{
    const char *code = (const char *)((u64)guest_load & ~(PAGE - 1));

    g->vmid = vmid;
    g->g_root[0] = LEAF(g->g_middle[0], PTE_V);
    g->g_root[2] = LEAF(g->g_middle[1], PTE_V);
    g->g_middle[0][0] = LEAF(g->g_leaf[0], PTE_V);
    g->g_middle[1][0] = LEAF(g->g_leaf[1], PTE_V);
    g->g_leaf[1][((u64)code - RAM) / PAGE] = LEAF(code, PTE_RX | PTE_U);
    g_map(g, VS_ROOT_GPA, g->vs_root, PTE_RW);
    for (unsigned i = 0; i < 2; i++) {
        g_map(g, VS_ROOT_GPA + (1 + i) * PAGE, g->vs_middle[i], PTE_RW);
        g_map(g, VS_LEAF_GPA + i * PAGE, g->vs_leaf[i], PTE_RW);
    }
    g->vs_root[0] = LEAF(VS_ROOT_GPA + PAGE, PTE_V);
    g->vs_root[2] = LEAF(VS_ROOT_GPA + 2 * PAGE, PTE_V);
    g->vs_middle[0][0] = LEAF(VS_LEAF_GPA, PTE_V);
    g->vs_middle[1][0] = LEAF(VS_LEAF_GPA + PAGE, PTE_V);
    g->vs_leaf[1][((u64)code - RAM) / PAGE] = LEAF(code, PTE_RX);
}

void g_map(struct guest *g, u64 gpa, const void *page, u64 flags)
{
    *(volatile u64 *)&g->g_leaf[0][gpa / PAGE] = LEAF(page, flags | PTE_U);
}

void vs_map(struct guest *g, u64 va, u64 gpa, u64 flags)
{
    *(volatile u64 *)&g->vs_leaf[0][va / PAGE] = LEAF(gpa, flags);
}

u64 guest_vsatp(const struct guest *g)
{
    (void)g;
    return SV39 | VS_ROOT_GPA >> 12;
}

u64 guest_hgatp(const struct guest *g)
{
    return SV39 | (u64)g->vmid << 44 | (u64)g->g_root >> 12;
}

void fence_all(void)
{
    __asm__ volatile(".insn r 0x73, 0, 0x31, x0, x0, x0\n" /* hfence.gvma */
                     ".insn r 0x73, 0, 0x11, x0, x0, x0\n" /* hfence.vvma */
                     "sfence.vma" ::: "memory");
}

void expect(u64 got, u64 want)
{
    if (got != want)
        finish(2 * 7 + 1);
}
