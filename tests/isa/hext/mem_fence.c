/*
 * What fences must do: after a fence that names an address, an ASID or a VMID, no translation from
 * before it is used for what it names; and translations of another ASID, VMID or mode never are
 * (hypervisor.adoc, "Hypervisor Memory-Management Fence Instructions", "Memory-Management Fences";
 * supervisor.adoc, "Supervisor Memory-Management Fence Instruction"; svinval.adoc).
 *
 * That a translation survives a fence which does not name it is nowhere a condition to pass: it is
 * always legal to fence more.
 */
#include "access.h"

#define VMID 3u
#define ASID 5u

/* A guest with an ASID and a VMID that are not zero, where the machine has the bits. */
static void build(unsigned vs_mode, unsigned g_mode)
{
    vm_build(vs_mode, g_mode);
    vm.vmid = has.vmid_bits >= 2 ? VMID : 0;
    vm.asid = has.asid_bits >= 3 ? ASID : 0;
    vm_load();
    vm_fence();
}

/* ---- fences ---- */

enum operands { ALL, BY_ADDRESS, BY_ID, BY_BOTH, N_OPERANDS };

struct fence {
    const char *name;
    enum mode mode;
    u32 (*insn)(unsigned rs1, unsigned rs2);
    bool split; /* between SFENCE.W.INVAL and SFENCE.INVAL.IR */
    bool gpa;   /* the address is a guest physical one, shifted, and the id a VMID */
};

static u32 insn_hfence_vvma(unsigned rs1, unsigned rs2) { return HFENCE_VVMA(rs1, rs2); }
static u32 insn_hfence_gvma(unsigned rs1, unsigned rs2) { return HFENCE_GVMA(rs1, rs2); }
static u32 insn_hinval_vvma(unsigned rs1, unsigned rs2) { return HINVAL_VVMA(rs1, rs2); }
static u32 insn_hinval_gvma(unsigned rs1, unsigned rs2) { return HINVAL_GVMA(rs1, rs2); }
static u32 insn_sfence_vma(unsigned rs1, unsigned rs2) { return SFENCE_VMA(rs1, rs2); }
static u32 insn_sinval_vma(unsigned rs1, unsigned rs2) { return SINVAL_VMA(rs1, rs2); }

static const struct fence vs_fences[] = {
    {"HFENCE.VVMA in M", M, insn_hfence_vvma, false, false},
    {"HFENCE.VVMA in HS", HS, insn_hfence_vvma, false, false},
    {"SFENCE.VMA in VS", VS, insn_sfence_vma, false, false},
    {"HINVAL.VVMA in M", M, insn_hinval_vvma, true, false},
    {"HINVAL.VVMA in HS", HS, insn_hinval_vvma, true, false},
    {"SINVAL.VMA in VS", VS, insn_sinval_vma, true, false},
};
static const struct fence g_fences[] = {
    {"HFENCE.GVMA in M", M, insn_hfence_gvma, false, true},
    {"HFENCE.GVMA in HS", HS, insn_hfence_gvma, false, true},
    {"HINVAL.GVMA in M", M, insn_hinval_gvma, true, true},
    {"HINVAL.GVMA in HS", HS, insn_hinval_gvma, true, true},
};
#define N_VS_FENCES 6
#define N_G_FENCES 4

/* Executes the fence; `address` is virtual or guest physical, `id` an ASID or VMID. */
static void do_fence(const struct fence *f, enum operands operands, u64 address, u64 id)
{
    bool by_address = operands == BY_ADDRESS || operands == BY_BOTH;
    bool by_id = operands == BY_ID || operands == BY_BOTH;
    u32 insn = f->insn(by_address ? A0 : ZERO, by_id ? A1 : ZERO);
    u32 code[] = {SFENCE_W_INVAL, insn, SFENCE_INVAL_IR};

    note(f->name, operands);
    probe.a[0] = f->gpa ? address >> 2 : address;
    probe.a[1] = id;
    if (f->split)
        run_code(f->mode, code, 3);
    else
        run_code(f->mode, &insn, 1);
    CHECK_NO_TRAP();
}

static bool is_here(const struct fence *f)
{
    return !f->split || has.svinval;
}

/* ---- what is cached ---- */

/* Ways that may have a translation of their own in a cache: all are tried before and after. */
struct way {
    enum how how;
    enum kind kind;
};
static const struct way ways[] = {
    {AS_VS, LOAD}, {AS_VS, FETCH},    {AS_VS, STORE},    {M_HLV_VS, LOAD},
    {HS_HLV_VS, LOAD}, {U_HLV_VS, LOAD}, {M_HLV_VS, XLOAD}, {M_HLV_VS, STORE}, {MPRV_VS, LOAD},
};
#define N_WAYS 9
static const struct way user_ways[] = {
    {AS_VU, LOAD},      {AS_VU, FETCH},     {AS_VU, STORE},   {M_HLV_VU, LOAD},
    {HS_HLV_VU, STORE}, {U_HLV_VU, LOAD}, {U_HLV_VU, XLOAD}, {MPRV_VU, LOAD}, {MPRV_VU, STORE},
};

/* All ways reach the page behind `w.pa`, at w.va; not those of U while satp hides the code of U. */
static void all_reach(const struct way *list, const struct window *w)
{
    bool no_user = csr_read(CSR_SATP) != 0;

    for (unsigned i = 0; i < N_WAYS; i++)
        if (how_can(list[i].how, list[i].kind) && !(no_user && how_mode(list[i].how) == U))
            EXPECT_WORKS(list[i].how, list[i].kind, w);
}

static void all_page_fault(const struct way *list, const struct window *w)
{
    for (unsigned i = 0; i < N_WAYS; i++)
        if (how_can(list[i].how, list[i].kind) && list[i].kind != XLOAD) {
            access_by(list[i].how, list[i].kind, kind_va(list[i].kind, w));
            EXPECT_PAGE_FAULT(kind_va(list[i].kind, w));
        }
}

static void all_guest_fault(const struct way *list, const struct window *w)
{
    for (unsigned i = 0; i < N_WAYS; i++)
        if (how_can(list[i].how, list[i].kind) && list[i].kind != XLOAD) {
            access_by(list[i].how, list[i].kind, kind_va(list[i].kind, w));
            EXPECT_GUEST_FAULT(kind_va(list[i].kind, w), kind_gpa(list[i].kind, w));
        }
}

/* The window as it is once its address leads to the page of another one. */
static struct window moved(const struct window *w, const struct window *to)
{
    struct window m = *w;

    m.pa = to->pa;
    return m;
}

/* ---- the VS-stage ---- */

static void vs_leaf(const struct fence *f, enum operands operands, bool user)
{
    const struct way *list = user ? user_ways : ways;
    struct window w, other, there;
    u64 old;

    build(MODE_SV39, MODE_SV39);
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
            build(MODE_SV39, MODE_SV39);
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
        build(MODE_SV39, MODE_SV39);
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
                build(MODE_SV39, MODE_SV39);
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

/* Pages here and there in a superpage, fenced by one address of it that was never used. */
static void superpage(const struct fence *f, enum operands operands, unsigned vs_level,
                      unsigned g_level, bool by_g)
{
    struct window w;
    u64 size, base, step, address, first;
    u64 *leaf;

    build(MODE_SV39, MODE_SV39);
    w = vm_window(0, vs_level, g_level, false);
    leaf = by_g ? w.g : w.vs;
    size = vm_leaf_size(by_g ? g_level : vs_level);
    base = by_g ? w.gpa & ~(size - 1) : w.va & ~(size - 1);
    /* The window is at the end of a 2 MiB page, and at the beginning of RAM in a gigapage. */
    step = size == vm_leaf_size(2) ? 0x401000 : size / 4;
    first = size == vm_leaf_size(2) ? w.va : w.va - 3 * step;
    for (unsigned i = 0; i < 4; i++) {
        u64 at = first + i * step;

        access_by(AS_VS, LOAD, at);
        EXPECT_DONE();
        access_by(M_HLV_VS, LOAD, at + 8);
        EXPECT_DONE();
    }
    address = base + size / 2 + 0x3000; /* never accessed */
    *leaf = 0;
    do_fence(f, operands, address, f->gpa ? vm.vmid : vm.asid);
    for (unsigned i = 0; i < 4; i++) {
        u64 at = first + i * step;

        access_by(AS_VS, LOAD, at);
        if (by_g)
            EXPECT_GUEST_FAULT(at, w.gpa + at - w.va);
        else
            EXPECT_PAGE_FAULT(at);
        access_by(M_HLV_VS, LOAD, at + 8);
        if (by_g)
            EXPECT_GUEST_FAULT(at + 8, w.gpa + at + 8 - w.va);
        else
            EXPECT_PAGE_FAULT(at + 8);
    }
}

CASE("H-213 H-266 H-276", "a fence of any address in a superpage of the VS-stage drops all of it")
{
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++)
            for (unsigned level = 1; level < 3; level++)
                if (is_here(&vs_fences[i]))
                    superpage(&vs_fences[i], o, level, level, false);
}

CASE("H-268 H-269 H-276", "a fence of any address in a superpage of the G-stage drops all of it")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++)
            for (unsigned level = 1; level < 3; level++)
                if (is_here(&g_fences[i]))
                    superpage(&g_fences[i], o, level, level, true);
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
            build(MODE_SV39, MODE_SV39);
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

CASE("H-268 H-269 H-276", "4 KiB pages of the VS-stage over a G-stage superpage")
{
    for (unsigned i = 0; i < N_G_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            struct window w;
            u64 gpa;

            if (!is_here(&g_fences[i]))
                continue;
            build(MODE_SV39, MODE_SV39);
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

/* ---- global mappings ---- */

CASE("H-266 H-267 H-276", "a fence without an ASID drops global mappings")
{
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = ALL; o <= BY_ADDRESS; o++)
            for (unsigned level = 0; level < 2; level++) {
                struct window w, other, there;

                if (!is_here(&vs_fences[i]))
                    continue;
                build(MODE_SV39, MODE_SV39);
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
            build(MODE_SV39, MODE_SV39);
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

/* ---- other ASIDs and VMIDs ---- */

/* All but the ids of a guest, kept while another one runs. */
static struct vm first_guest;

static void switch_guest(struct vm *to)
{
    csr_write(CSR_VSATP, 0);
    vm = *to;
    vm_load();
}

CASE("H-266 H-276", "a fence by ASID works while another ASID is current")
{
    struct window w;

    if (has.asid_bits < 3)
        ABSENT("ASIDs");
    for (unsigned i = 0; i < N_VS_FENCES; i++)
        for (enum operands o = 0; o < N_OPERANDS; o++) {
            if (!is_here(&vs_fences[i]))
                continue;
            build(MODE_SV39, MODE_SV39);
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

static void g_leaf(const struct fence *f, enum operands operands, unsigned vs_mode, bool user)
{
    const struct way *list = user ? user_ways : ways;
    struct window w, other, there;
    u64 old;

    build(vs_mode, MODE_SV39);
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
            build(MODE_SV39, MODE_SV39);
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
            build(MODE_SV39, MODE_SV39);
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
            build(MODE_SV39, MODE_SV39);
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
            build(MODE_SV39, MODE_SV39);
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

            build(MODE_SV39, MODE_SV39);
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

/* ---- no fence, and no wrong translation ---- */

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

    build(MODE_SV39, MODE_SV39);
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

    build(MODE_SV39, MODE_SV39);
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

    build(MODE_SV39, MODE_SV39);
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
    build(MODE_SV39, MODE_SV39);
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

    build(MODE_SV39, MODE_SV39);
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

/* Modes of the G-stage, with the HFENCE.GVMA that the text asks for. */
CASE("H-275", "hgatp.MODE after HFENCE.GVMA")
{
    struct window w;
    u64 hgatp;

    build(MODE_BARE, MODE_SV39);
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

/* ---- by the guest itself, without leaving it ---- */

CASE("H-271 H-276", "a guest changes its own PTE and fences: loads")
{
    for (unsigned form = 0; form < 4; form++) {
        struct window w, other;
        u64 table;

        build(MODE_SV39, MODE_SV39);
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

        build(MODE_SV39, MODE_SV39);
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

    build(MODE_SV39, MODE_SV39);
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
            build(MODE_SV39, MODE_SV39);
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
