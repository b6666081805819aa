/*
 * What fences of the VS-stage must do: after a fence that names an address, an ASID or a VMID, no translation from
 * before it is used for what it names; and translations of another ASID, VMID or mode never are
 * (hypervisor.adoc, "Hypervisor Memory-Management Fence Instructions", "Memory-Management Fences";
 * supervisor.adoc, "Supervisor Memory-Management Fence Instruction"; svinval.adoc).
 *
 * That a translation survives a fence which does not name it is nowhere a condition to pass: it is
 * always legal to fence more.
 */
#include "fence.h"

/* ---- the VS-stage ---- */

static void vs_leaf(const struct fence *f, enum operands operands, bool user)
{
    const struct way *list = user ? user_ways : ways;
    struct window w, other, there;
    u64 old;

    build_guest(MODE_SV39, MODE_SV39);
    w = vm_window(0, 0, 0, user);
    other = vm_window(1, 0, 0, user);
    there = moved(&w, &other);
    there.gpa = other.gpa;
    old = *w.vs;
    all_reach(list, &w);
    *w.vs = *other.vs; /* elsewhere */
    do_fence(f, operands, w.va + 0xabc, vm.asid);
    all_reach(list, &there);
    *w.vs = old & ~(u64)PTE_V; /* nowhere */
    do_fence(f, operands, w.va + 0xff8, vm.asid);
    all_page_fault(list, &w);
    *w.vs = old; /* back */
    do_fence(f, operands, w.va, vm.asid);
    all_reach(list, &w);
    *w.vs = old & ~(u64)PTE_W; /* read-only */
    do_fence(f, operands, w.va, vm.asid);
    access_by(user ? AS_VU : AS_VS, STORE, w.va);
    EXPECT_PAGE_FAULT(w.va);
    *w.vs = old ^ PTE_U; /* the other privilege's */
    do_fence(f, operands, w.va, vm.asid);
    all_page_fault(list, &w);
}

CASE("H-265 H-266 H-271 H-276 H-279", "a fence of the VS-stage drops the leaf it names")
{
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++)
            for (unsigned user = 0; user < 2; user++)
                if (is_here(&vs_fences[i]))
                    vs_leaf(&vs_fences[i], o, user);
}

/* Bits of the ASID above ASIDMAX are ignored. */
CASE("H-270", "a fence of the VS-stage ignores the upper bits of the ASID")
{
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = BY_ID; o < N_OPERANDS; o++) {
            struct window w;

            if (!is_here(&vs_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_page(false);
            all_reach(ways, &w);
            *w.vs = 0;
            do_fence(&vs_fences[i], o, w.va, vm.asid | ~(u64)MASK(15, 0));
            all_page_fault(ways, &w);
        }
}

CASE("H-270", "a fence of the VS-stage ignores ASID bits that are not implemented")
{
    struct window w;

    if (has.asid_bits == 16)
        ABSENT("an ASID of less than 16 bits");
    for (unsigned i = 0; i < N_VS_FENCES; i++) {
        if (!is_here(&vs_fences[i]))
            continue;
        build_guest(MODE_SV39, MODE_SV39);
        w = vm_page(false);
        all_reach(ways, &w);
        *w.vs = 0;
        do_fence(&vs_fences[i], BY_ID, w.va, vm.asid | BIT(15));
        all_page_fault(ways, &w);
    }
}

/* A pointer to a table changes: fences without an address cover it. */
CASE("H-266 H-276", "a fence of the VS-stage without an address drops what tables led to")
{
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = ALL; o < N_OPERANDS; o += BY_ID)
            for (unsigned level = 1; level < 3; level++) {
                struct window w, other, there;

                if (!is_here(&vs_fences[i]) || (level == 2 && vs_fences[i].mode == VS))
                    continue;
                build_guest(MODE_SV39, MODE_SV39);
                w = vm_window(0, 0, 0, false);
                other = vm_window(1, 0, 0, false);
                there = moved(&w, &other);
                all_reach(ways, &w);
                /* Window 1 lies one gigapage higher, at the same place within it. */
                *vs_slot(w.va, level) = *vs_slot(other.va, level);
                do_fence(&vs_fences[i], o, 0, vm.asid);
                all_reach(ways, &there);
            }
}

CASE("H-213 H-266 H-276", "a fence of any address in a superpage of the VS-stage drops all of it")
{
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++)
            for (unsigned level = 1; level < 3; level++)
                if (is_here(&vs_fences[i]))
                    fence_superpage(&vs_fences[i], o, level, level, false);
}

/* Pages of 4 KiB of one stage in a superpage of the other: fragments in a cache of both. */
CASE("H-266 H-276", "a VS-stage superpage over 4 KiB pages of the G-stage")
{
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            struct window w;
            u64 base;

            if (!is_here(&vs_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_window(0, 1, 0, false);
            base = w.va & ~0x1fffffUL;
            for (unsigned k = 0; k < 8; k++) {
                u64 pa = page_alloc(PAGE_SIZE);

                g_map((w.gpa & ~0x1fffffUL) + k * 0x11000, pa, 0, PTE_URWX);
                page_fill(pa);
                access_by(AS_VS, LOAD, base + k * 0x11000 + 8);
                EXPECT_VALUE(page_data(pa));
                access_by(AS_VS, FETCH, base + k * 0x11000);
                EXPECT_VALUE(page_code(pa));
            }
            *w.vs = 0;
            do_fence(&vs_fences[i], o, base + 0x1ff123, vm.asid);
            for (unsigned k = 0; k < 8; k++) {
                access_by(AS_VS, LOAD, base + k * 0x11000 + 8);
                EXPECT_PAGE_FAULT(base + k * 0x11000 + 8);
                access_by(AS_VS, FETCH, base + k * 0x11000);
                EXPECT_PAGE_FAULT(base + k * 0x11000);
            }
        }
}

/* ---- global mappings ---- */

CASE("H-266 H-267 H-276", "a fence without an ASID drops global mappings")
{
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = ALL; o <= BY_ADDRESS; o++)
            for (unsigned level = 0; level < 2; level++) {
                struct window w, other, there;

                if (!is_here(&vs_fences[i]))
                    continue;
                build_guest(MODE_SV39, MODE_SV39);
                w = vm_window(0, 0, 0, false);
                other = vm_window(1, 0, 0, false);
                there = moved(&w, &other);
                *vs_slot(w.va, level) |= PTE_G;
                vm_fence();
                all_reach(ways, &w);
                *w.vs = *other.vs | (level == 0 ? PTE_G : 0);
                do_fence(&vs_fences[i], o, w.va, vm.asid);
                all_reach(ways, &there);
            }
}

/* One root for two ASIDs: a global page cached under one is dropped under the other. */
CASE("H-266 H-267 H-276", "a fence drops a global mapping that another ASID brought in")
{
    struct window w;

    if (has.asid_bits < 3)
        ABSENT("ASIDs");
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = ALL; o <= BY_ADDRESS; o++) {
            if (!is_here(&vs_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_page(false);
            *w.vs |= PTE_G;
            vm_fence();
            all_reach(ways, &w);
            vm.asid = 6;
            vm_load();
            all_reach(ways, &w);
            *w.vs = 0;
            do_fence(&vs_fences[i], o, w.va, 0);
            all_page_fault(ways, &w);
            vm.asid = ASID;
            vm_load();
            all_page_fault(ways, &w);
        }
}

/* ---- other ASIDs ---- */

CASE("H-266 H-276", "a fence by ASID works while another ASID is current")
{
    struct window w;

    if (has.asid_bits < 3)
        ABSENT("ASIDs");
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            if (!is_here(&vs_fences[i]))
                continue;
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_page(false);
            all_reach(ways, &w);
            vm.asid = 6;
            vm_load();
            *w.vs = 0;
            do_fence(&vs_fences[i], o, w.va, ASID);
            vm.asid = ASID;
            vm_load();
            all_page_fault(ways, &w);
        }
}

/* ---- by the guest itself, without leaving it ---- */

CASE("H-271 H-276", "a guest changes its own PTE and fences: loads")
{
    for (unsigned form = 0; form < 4; form++) {
        struct window w, other;
        u64 table;

        build_guest(MODE_SV39, MODE_SV39);
        w = vm_window(0, 0, 0, false);
        other = vm_window(1, 0, 0, false);
        table = vs_slot_gpa(w.va, 0);
        vs_map(table, table, 0, PTE_RW);
        vm_fence();
        probe.a[0] = w.va + 8;
        probe.a[1] = table;
        probe.a[2] = *other.vs;
        probe.a[5] = vm.asid;
        {
            u32 code[] = {LD(A3, A0, 0), SD(A2, A1, 0),
                          SFENCE_VMA(form & 1 ? A0 : ZERO, form & 2 ? A5 : ZERO), LD(A4, A0, 0)};

            note("rs1, rs2", form);
            run_code(VS, code, 4);
        }
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[3], window_data(&w));
        CHECK_EQ(trap.a[4], window_data(&other));
    }
}

/* Code that returns: a call before and after the change. */
CASE("H-271 H-276", "a guest changes its own PTE and fences: fetches")
{
    for (unsigned form = 0; form < 4; form++) {
        struct window w, other;
        u64 table;

        build_guest(MODE_SV39, MODE_SV39);
        w = vm_window(0, 0, 0, false);
        other = vm_window(1, 0, 0, false);
        for (unsigned i = 0; i < 2; i++) {
            volatile u32 *code = (volatile u32 *)((i ? other.pa : w.pa) + 0x800);

            code[0] = ADDI(A4, A4, i ? 16 : 1);
            code[1] = JALR(ZERO, RA);
        }
        __asm__ volatile("fence.i" : : : "memory");
        table = vs_slot_gpa(w.va, 0);
        vs_map(table, table, 0, PTE_RW);
        vm_fence();
        probe.a[0] = w.va + 0x800;
        probe.a[1] = table;
        probe.a[2] = *other.vs;
        probe.a[4] = 0;
        probe.a[5] = vm.asid;
        {
            u32 code[] = {JALR(RA, A0), JALR(RA, A0), SD(A2, A1, 0),
                          SFENCE_VMA(form & 1 ? A0 : ZERO, form & 2 ? A5 : ZERO), JALR(RA, A0),
                          JALR(RA, A0)};

            note("rs1, rs2", form);
            run_code(VS, code, 6);
        }
        CHECK_NO_TRAP();
        CHECK_EQ(trap.a[4], 34);
    }
}

CASE("H-271", "SFENCE.VMA of an address that is not canonical does nothing and traps not")
{
    struct window w;

    build_guest(MODE_SV39, MODE_SV39);
    w = vm_page(false);
    probe.a[0] = BIT(50);
    probe.a[1] = vm.asid;
    run(VS, SFENCE_VMA(A0, A1));
    CHECK_NO_TRAP();
    run(HS, HFENCE_VVMA(A0, A1));
    CHECK_NO_TRAP();
    probe.a[0] = ~0UL;
    run(HS, HFENCE_GVMA(A0, A1));
    CHECK_NO_TRAP();
    all_reach(ways, &w);
}

/* Entries of 64 KiB: a fence of the page accessed is enough for it. */
CASE("H-184 H-266 H-268 H-276", "fences of NAPOT pages")
{
    struct window w;
    u64 va, gpa, pa;

    if (!vm_has_svnapot())
        ABSENT("Svnapot");
    for (unsigned by_g = 0; by_g < 2; by_g++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            build_guest(MODE_SV39, MODE_SV39);
            w = vm_page(false);
            pa = page_alloc(0x10000);
            gpa = w.gpa + 0x10000;
            va = w.va + 0x10000;
            for (unsigned i = 0; i < 16; i++) {
                page_fill(pa + i * PAGE_SIZE);
                *g_slot(gpa + i * PAGE_SIZE, 0) = PTE_PPN(pa | 0x8000) | PTE_URWX | PTE_N;
                *vs_slot(va + i * PAGE_SIZE, 0) = PTE_PPN(gpa | 0x8000) | PTE_RWX | PTE_N;
            }
            vm_fence();
            for (unsigned i = 0; i < 16; i++) {
                access_by(AS_VS, LOAD, va + i * PAGE_SIZE + 8);
                EXPECT_VALUE(page_data(pa + i * PAGE_SIZE));
            }
            for (unsigned i = 0; i < 16; i++)
                *(by_g ? g_slot(gpa + i * PAGE_SIZE, 0) : vs_slot(va + i * PAGE_SIZE, 0)) = 0;
            for (unsigned i = 0; i < 16; i++)
                do_fence(by_g ? &g_fences[1] : &vs_fences[1], o, (by_g ? gpa : va) + i * PAGE_SIZE,
                         by_g ? vm.vmid : vm.asid);
            for (unsigned i = 0; i < 16; i++) {
                access_by(AS_VS, LOAD, va + i * PAGE_SIZE + 8);
                if (by_g)
                    EXPECT_GUEST_FAULT(va + i * PAGE_SIZE + 8, gpa + i * PAGE_SIZE + 8);
                else
                    EXPECT_PAGE_FAULT(va + i * PAGE_SIZE + 8);
            }
        }
}

#ifdef HEXT_HOUSE
CASE("H-281", "fences with a destination register are illegal instructions")
{
    static const u32 insns[] = {HFENCE_VVMA(0, 0), HFENCE_GVMA(0, 0), HINVAL_VVMA(0, 0),
                                HINVAL_GVMA(0, 0), SFENCE_VMA(0, 0), SINVAL_VMA(0, 0)};

    for (unsigned i = 0; i < 6; i++)
        for (unsigned rd = 1; rd < 32; rd += 15) {
            note("instruction", insns[i]);
            CHECK_CAUSE(M, insns[i] | rd << 7, CAUSE_ILLEGAL);
            CHECK_CAUSE(HS, insns[i] | rd << 7, CAUSE_ILLEGAL);
            CHECK_CAUSE(VS, insns[i] | rd << 7, CAUSE_ILLEGAL);
        }
}
#endif
