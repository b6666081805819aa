/* Fences of both stages, and the ways that may have cached what they drop. */
#include "fence.h"

void build_guest(unsigned vs_mode, unsigned g_mode)
{
    vm_build(vs_mode, g_mode);
    vm.vmid = has.vmid_bits >= 2 ? VMID : 0;
    vm.asid = has.asid_bits >= 3 ? ASID : 0;
    vm_load();
    vm_fence();
}

static u32 insn_hfence_vvma(unsigned rs1, unsigned rs2) { return HFENCE_VVMA(rs1, rs2); }
static u32 insn_hfence_gvma(unsigned rs1, unsigned rs2) { return HFENCE_GVMA(rs1, rs2); }
static u32 insn_hinval_vvma(unsigned rs1, unsigned rs2) { return HINVAL_VVMA(rs1, rs2); }
static u32 insn_hinval_gvma(unsigned rs1, unsigned rs2) { return HINVAL_GVMA(rs1, rs2); }
static u32 insn_sfence_vma(unsigned rs1, unsigned rs2) { return SFENCE_VMA(rs1, rs2); }
static u32 insn_sinval_vma(unsigned rs1, unsigned rs2) { return SINVAL_VMA(rs1, rs2); }

const struct fence vs_fences[N_VS_FENCES] = {
    {"HFENCE.VVMA in M", M, insn_hfence_vvma, false, false},
    {"HFENCE.VVMA in HS", HS, insn_hfence_vvma, false, false},
    {"SFENCE.VMA in VS", VS, insn_sfence_vma, false, false},
    {"HINVAL.VVMA in M", M, insn_hinval_vvma, true, false},
    {"HINVAL.VVMA in HS", HS, insn_hinval_vvma, true, false},
    {"SINVAL.VMA in VS", VS, insn_sinval_vma, true, false},
};
const struct fence g_fences[N_G_FENCES] = {
    {"HFENCE.GVMA in M", M, insn_hfence_gvma, false, true},
    {"HFENCE.GVMA in HS", HS, insn_hfence_gvma, false, true},
    {"HINVAL.GVMA in M", M, insn_hinval_gvma, true, true},
    {"HINVAL.GVMA in HS", HS, insn_hinval_gvma, true, true},
};

void do_fence(const struct fence *f, enum operands operands, u64 address, u64 id)
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

bool is_here(const struct fence *f)
{
    return !f->split || has.svinval;
}

const struct way ways[N_WAYS] = {
    {AS_VS, LOAD}, {AS_VS, FETCH},    {AS_VS, STORE},    {M_HLV_VS, LOAD},
    {HS_HLV_VS, LOAD}, {U_HLV_VS, LOAD}, {M_HLV_VS, XLOAD}, {M_HLV_VS, STORE}, {MPRV_VS, LOAD},
};
const struct way user_ways[N_WAYS] = {
    {AS_VU, LOAD},      {AS_VU, FETCH},     {AS_VU, STORE},   {M_HLV_VU, LOAD},
    {HS_HLV_VU, STORE}, {U_HLV_VU, LOAD}, {U_HLV_VU, XLOAD}, {MPRV_VU, LOAD}, {MPRV_VU, STORE},
};

void all_reach(const struct way *list, const struct window *w)
{
    bool no_user = csr_read(CSR_SATP) != 0;

    for (unsigned i = 0; i < N_WAYS; i++)
        if (how_can(list[i].how, list[i].kind) && !(no_user && how_mode(list[i].how) == U))
            EXPECT_WORKS(list[i].how, list[i].kind, w);
}

void all_page_fault(const struct way *list, const struct window *w)
{
    for (unsigned i = 0; i < N_WAYS; i++)
        if (how_can(list[i].how, list[i].kind) && list[i].kind != XLOAD) {
            access_by(list[i].how, list[i].kind, kind_va(list[i].kind, w));
            EXPECT_PAGE_FAULT(kind_va(list[i].kind, w));
        }
}

void all_guest_fault(const struct way *list, const struct window *w)
{
    for (unsigned i = 0; i < N_WAYS; i++)
        if (how_can(list[i].how, list[i].kind) && list[i].kind != XLOAD) {
            access_by(list[i].how, list[i].kind, kind_va(list[i].kind, w));
            EXPECT_GUEST_FAULT(kind_va(list[i].kind, w), kind_gpa(list[i].kind, w));
        }
}

struct window moved(const struct window *w, const struct window *to)
{
    struct window m = *w;

    m.pa = to->pa;
    return m;
}

void fence_superpage(const struct fence *f, enum operands operands, unsigned vs_level,
                      unsigned g_level, bool by_g)
{
    struct window w;
    u64 size, base, step, address, first;
    u64 *leaf;

    build_guest(MODE_SV39, MODE_SV39);
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

void switch_guest(struct vm *to)
{
    csr_write(CSR_VSATP, 0);
    vm = *to;
    vm_load();
}
