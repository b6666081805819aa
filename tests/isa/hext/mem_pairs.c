/*
 * Two accesses one after another on a G-stage leaf of each kind: what the first has found out must
 * not serve the second, which needs another permission (hypervisor.adoc, "Two-Stage Address
 * Translation"; HLVX; sstatus.MXR).
 */
#include "access.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

struct way {
    enum how how;
    enum kind kind;
    bool mxr;
};
static const struct way ways[] = {
    {AS_VS, LOAD, false},      {AS_VS, LOAD, true},      {AS_VS, STORE, false},
    {AS_VS, FETCH, false},     {AS_VS, ATOMIC, false},   {HS_HLV_VS, LOAD, false},
    {HS_HLV_VS, LOAD, true},   {HS_HLV_VS, STORE, false}, {HS_HLV_VS, XLOAD, false},
    {M_HLV_VS, XLOAD, true},
};
static const u64 rwx[] = {PTE_R, PTE_R | PTE_W, PTE_X, PTE_R | PTE_X, PTE_R | PTE_W | PTE_X};

static bool allows(const struct way *way, u64 pte)
{
    switch (way->kind) {
    case FETCH:
    case XLOAD:
        return pte & PTE_X;
    case LOAD:
        return (pte & PTE_R) || (way->mxr && (pte & PTE_X));
    default:
        return pte & PTE_W;
    }
}

static void go(const struct way *way, const struct window *w, u64 pte)
{
    csr_clear(CSR_MSTATUS, STATUS_MXR);
    csr_set(CSR_MSTATUS, way->mxr ? STATUS_MXR : 0);
    if (allows(way, pte)) {
        EXPECT_WORKS(way->how, way->kind, w);
        return;
    }
    access_by(way->how, way->kind, kind_va(way->kind, w));
    EXPECT_GUEST_FAULT(kind_va(way->kind, w), kind_gpa(way->kind, w));
}

CASE("H-186 H-190 H-250", "each access after each other one, on G-stage leaves of each kind")
{
    struct window w;
    u64 base;

    vm_build(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    base = *w.g & ~(u64)(PTE_R | PTE_W | PTE_X);
    for (unsigned p = 0; p < COUNT(rwx); p++)
        for (unsigned first = 0; first < COUNT(ways); first++)
            for (unsigned second = 0; second < COUNT(ways); second++) {
                note("leaf, first, second", rwx[p] << 16 | first << 8 | second);
                *w.g = base | rwx[p];
                vm_fence();
                go(&ways[first], &w, rwx[p]);
                go(&ways[second], &w, rwx[p]);
            }
    csr_clear(CSR_MSTATUS, STATUS_MXR);
    vm_off();
}
