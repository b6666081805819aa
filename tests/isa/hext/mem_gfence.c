/*
 * What fences of the G-stage must do: after a fence that names a guest physical address or a VMID, no
 * translation from before it is used for what it names (hypervisor.adoc, "Hypervisor
 * Memory-Management Fence Instructions", "Memory-Management Fences"; svinval.adoc). More may be
 * fenced, as in mem_fence.c.
 */
#include "fence.h"

/* All but the ids of a guest, kept while another one runs. */
static struct vm first_guest;

CASE("H-268 H-269 H-276", "a fence of any address in a superpage of the G-stage drops all of it")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++)
            for (unsigned level = 1; level < 3; level++)
                if (is_here(&g_fences[i]))
                    fence_superpage(&g_fences[i], o, level, level, true);
}

CASE("H-268 H-269 H-276", "4 KiB pages of the VS-stage over a G-stage superpage")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            struct window w;
            u64 gpa;

            if (!is_here(&g_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_window(0, 0, 1, false);
            gpa = w.gpa & ~0x1fffffUL;
            for (unsigned k = 0; k < 8; k++) {
                u64 va = w.va + 0x100000000 + k * 0x11000;

                vs_map(va, gpa + k * 0x9000, 0, PTE_RWX);
                access_by(AS_VS, LOAD, va + 8);
                EXPECT_DONE();
            }
            *w.g = 0;
            do_fence(&g_fences[i], o, gpa + 0x1ff124, vm.vmid);
            for (unsigned k = 0; k < 8; k++) {
                u64 va = w.va + 0x100000000 + k * 0x11000;

                access_by(AS_VS, LOAD, va + 8);
                EXPECT_GUEST_FAULT(va + 8, gpa + k * 0x9000 + 8);
            }
        }
}

static void g_leaf(const struct fence *f, enum operands operands, unsigned vs_mode, bool user)
{
    const struct way *list = user ? user_ways : ways;
    struct window w, other, there;
    u64 old;

    build_guest(vs_mode, MODE_SV39);
    w = vm_window(0, 0, 0, user);
    other = vm_window(1, 0, 0, user);
    there = moved(&w, &other);
    old = *w.g;
    all_reach(list, &w);
    *w.g = *other.g;
    do_fence(f, operands, w.gpa + 0xabc, vm.vmid);
    all_reach(list, &there);
    *w.g = old & ~(u64)PTE_V;
    do_fence(f, operands, w.gpa, vm.vmid);
    all_guest_fault(list, &w);
    *w.g = old;
    do_fence(f, operands, w.gpa + 0xffc, vm.vmid);
    all_reach(list, &w);
    *w.g = old & ~(u64)PTE_W;
    do_fence(f, operands, w.gpa, vm.vmid);
    access_by(list[0].how, STORE, w.va);
    EXPECT_GUEST_FAULT(w.va, w.gpa);
    *w.g = old & ~(u64)PTE_U;
    do_fence(f, operands, w.gpa, vm.vmid);
    all_guest_fault(list, &w);
}

CASE("H-268 H-269 H-276 H-279", "a fence of the G-stage drops the leaf it names")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++)
            for (unsigned user = 0; user < 2; user++)
                if (is_here(&g_fences[i]))
                    g_leaf(&g_fences[i], o, MODE_SV39, user);
}

CASE("H-197 H-268 H-276 H-279", "a fence of the G-stage alone, the VS-stage being Bare")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++)
            if (is_here(&g_fences[i]))
                g_leaf(&g_fences[i], o, MODE_BARE, false);
}

CASE("H-270", "a fence of the G-stage ignores the upper bits of the VMID")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = BY_ID; o < N_OPERANDS; o++) {
            struct window w;

            if (!is_here(&g_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_page(false);
            all_reach(ways, &w);
            *w.g = 0;
            do_fence(&g_fences[i], o, w.gpa, vm.vmid | ~(u64)(BIT(has.vmid_bits) - 1));
            all_guest_fault(ways, &w);
        }
}

CASE("H-268 H-276", "a fence of the G-stage without an address drops what tables led to")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = ALL; o < N_OPERANDS; o += BY_ID) {
            struct window w, other, there;

            if (!is_here(&g_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_window(0, 0, 0, false);
            other = vm_window(1, 0, 0, false); /* one gigapage higher */
            there = moved(&w, &other);
            all_reach(ways, &w);
            *g_slot(w.gpa, 2) = *g_slot(other.gpa, 2);
            do_fence(&g_fences[i], o, 0, vm.vmid);
            all_reach(ways, &there);
        }
}

/* Two virtual addresses, one guest page: both go. */
CASE("H-268 H-269", "a fence of the G-stage drops all virtual addresses of the page")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            struct window w, alias;

            if (!is_here(&g_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_page(false);
            alias = w;
            alias.va += 0x40003000;
            vs_map(alias.va, w.gpa, 0, PTE_RWX);
            all_reach(ways, &w);
            all_reach(ways, &alias);
            *w.g = 0;
            do_fence(&g_fences[i], o, w.gpa, vm.vmid);
            all_guest_fault(ways, &w);
            all_guest_fault(ways, &alias);
        }
}

CASE("H-268 H-276", "a fence by VMID works while another VMID is current")
{
    if (has.vmid_bits < 3)
        ABSENT("VMIDs");
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            struct window w;
            struct vm other;

            if (!is_here(&g_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_page(false);
            all_reach(ways, &w);
            other = first_guest = vm;
            other.vmid = VMID + 1;
            switch_guest(&other);
            *w.g = 0;
            do_fence(&g_fences[i], o, w.gpa, VMID);
            switch_guest(&first_guest);
            all_guest_fault(ways, &w);
        }
}

/* The table of the VS-stage moves behind its guest physical address. */
CASE("H-269 H-276", "a table page remapped in the G-stage is read anew after both fences")
{
    for (unsigned order = 0; order < 2; order++)
        for (unsigned by = 0; by < 2; by++) {
            struct window w, other, there;
            u64 copy;

            build_guest(MODE_SV39, MODE_SV39);
            w = vm_window(0, 0, 0, false);
            other = vm_window(1, 0, 0, false);
            there = moved(&w, &other);
            copy = page_alloc(PAGE_SIZE);
            ((u64 *)copy)[w.va >> 12 & 511] = PTE_PPN(other.gpa) | PTE_RWX;
            all_reach(ways, &w);
            *vs_slot_g_leaf(w.va, 0) = PTE_PPN(copy) | PTE_RW | PTE_U;
            if (order)
                do_fence(&vs_fences[1], by ? BY_ADDRESS : BY_ID, w.va, vm.asid);
            do_fence(&g_fences[1], by ? BY_ADDRESS : BY_ID, vs_slot_gpa(w.va, 0), vm.vmid);
            if (!order)
                do_fence(&vs_fences[1], by ? BY_ADDRESS : BY_ID, w.va, vm.asid);
            all_reach(ways, &there);
        }
}

/* Modes of the G-stage, with the HFENCE.GVMA that the text asks for. */
CASE("H-275", "hgatp.MODE after HFENCE.GVMA")
{
    struct window w;
    u64 hgatp;

    build_guest(MODE_BARE, MODE_SV39);
    w = vm_page(false);
    hgatp = vm_hgatp();
    for (unsigned round = 0; round < 2; round++) {
        access_by(AS_VS, LOAD, w.va + 8);
        EXPECT_VALUE(window_data(&w));
        csr_write(CSR_HGATP, 0);
        do_fence(&g_fences[round], ALL, 0, 0);
        access_by(AS_VS, LOAD, w.pa + 8);
        EXPECT_VALUE(window_data(&w));
        access_by(AS_VS, LOAD, NOWHERE);
        EXPECT_ACCESS_FAULT(NOWHERE);
        csr_write(CSR_HGATP, hgatp);
        do_fence(&g_fences[round], BY_ID, 0, vm.vmid);
        access_by(AS_VS, LOAD, NOWHERE);
        EXPECT_GUEST_FAULT(NOWHERE, NOWHERE);
    }
}
