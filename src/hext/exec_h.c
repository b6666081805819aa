/* hypervisor.adoc: virtual-machine loads and stores, fences of both stages. */
#include "cpu/csr_bits.h"
#include "cpu/exec.h"
#include "cpu/observe.h"
#include "hext/gstage.h"

/*
 * Whether the instruction may run here; if not, *refusal is what it ends with. U-mode has the loads
 * and stores when HU is set, the fences never (norm:hlsv_mode, norm:hfence-vvma_mode).
 */
static bool may_run(struct hart *h, const struct insn *d, bool in_user_mode, enum exec *refusal)
{
    if (!h->virt && (h->priv != PRIV_U || in_user_mode))
        return true;
    *refusal = h->virt ? exec_virtual(h, d) : exec_illegal(h, d);
    return false;
}

/* One access of the guest's memory, whatever MPRV says (norm:hlsv_trans). */
static NOINLINE struct load guest_load(struct hart *h, uint64_t va, unsigned size, bool is_hlvx)
{
    struct tlb_bank *own = h->bank;
    struct load r;

    h->bank = access_guest_bank(h);
    r = is_hlvx ? access_load_executable(h, va, size) : access_load(h, va, size);
    if (r.ok)
        access_count_guest(h, h->bank);
    h->bank = own;
    return r;
}

static NOINLINE enum store guest_store(struct hart *h, uint64_t va, uint64_t value, unsigned size)
{
    struct tlb_bank *own = h->bank;
    enum store result;

    h->bank = access_guest_bank(h);
    result = access_store(h, va, value, size);
    if (result != STORE_TRAP)
        access_count_guest(h, h->bank);
    h->bank = own;
    return result;
}

enum extension { ZERO_EXTENDED, SIGN_EXTENDED };

static NOINLINE enum exec hlv(struct hart *h, const struct insn *d, unsigned size,
                              enum extension extension, bool is_hlvx)
{
    enum exec refusal;
    struct load r;

    if (!may_run(h, d, h->csr.hstatus & HSTATUS_HU, &refusal))
        return refusal;
    r = guest_load(h, rs1(h, d), size, is_hlvx);
    if (!r.ok)
        return EXEC_TRAP;
    return rd(h, d, extension == SIGN_EXTENDED ? (uint64_t)sext(r.value, size * 8) : r.value);
}

static NOINLINE enum exec hsv(struct hart *h, const struct insn *d, unsigned size)
{
    enum exec refusal;

    if (!may_run(h, d, h->csr.hstatus & HSTATUS_HU, &refusal))
        return refusal;
    return exec_store_result(guest_store(h, rs1(h, d), rs2(h, d), size));
}

EXEC(hlv_b)
{
    return hlv(h, d, 1, SIGN_EXTENDED, false);
}

EXEC(hlv_bu)
{
    return hlv(h, d, 1, ZERO_EXTENDED, false);
}

EXEC(hlv_h)
{
    return hlv(h, d, 2, SIGN_EXTENDED, false);
}

EXEC(hlv_hu)
{
    return hlv(h, d, 2, ZERO_EXTENDED, false);
}

EXEC(hlvx_hu)
{
    return hlv(h, d, 2, ZERO_EXTENDED, true);
}

EXEC(hlv_w)
{
    return hlv(h, d, 4, SIGN_EXTENDED, false);
}

EXEC(hlv_wu)
{
    return hlv(h, d, 4, ZERO_EXTENDED, false);
}

EXEC(hlvx_wu)
{
    return hlv(h, d, 4, ZERO_EXTENDED, true);
}

EXEC(hlv_d)
{
    return hlv(h, d, 8, ZERO_EXTENDED, false);
}

EXEC(hsv_b)
{
    return hsv(h, d, 1);
}

EXEC(hsv_h)
{
    return hsv(h, d, 2);
}

EXEC(hsv_w)
{
    return hsv(h, d, 4);
}

EXEC(hsv_d)
{
    return hsv(h, d, 8);
}

/* The VS-stage of the guest that hgatp names (norm:hfence-vvma_op). */
static NOINLINE enum exec fence_vvma(struct hart *h, const struct insn *d)
{
    enum exec refusal;

    if (!may_run(h, d, false, &refusal))
        return refusal;
    return exec_fence_vma(h, d, true);
}

/* The G-stage: rs1 is a guest-physical address shifted right by 2, rs2 a VMID. */
static NOINLINE enum exec fence_gvma(struct hart *h, const struct insn *d)
{
    const struct tlb_guest_fence fence = {
        .has_gpa = d->rs1 != 0,
        .has_vmid = d->rs2 != 0,
        .gpa = rs1(h, d) << 2,
        .vmid = rs2(h, d) & (HGATP_VMID >> 44),
    };
    enum exec refusal;
    unsigned dropped;

    if (!may_run(h, d, false, &refusal))
        return refusal;
    if (h->priv == PRIV_S && (h->csr.mstatus & MSTATUS_TVM))
        return exec_illegal(h, d);
    dropped = tlb_fence_guest(h->banks, &fence) + gstage_fence(h->gstage, &fence);
    h->stats.guest_fences++;
    h->stats.fenced_entries += dropped;
    if (UNLIKELY(h->observers))
        observe_fence(h, &(struct fence_event){.kind = FENCE_GVMA,
                                               .pc = insn_pc(h, d),
                                               .has_address = fence.has_gpa,
                                               .has_id = fence.has_vmid,
                                               .address = fence.gpa,
                                               .id = fence.vmid,
                                               .vmid = field_get(h->csr.hgatp, HGATP_VMID),
                                               .n_dropped = dropped});
    return EXEC_END;
}

EXEC(hfence_vvma)
{
    return fence_vvma(h, d);
}

EXEC(hfence_gvma)
{
    return fence_gvma(h, d);
}

/* svinval.adoc: as the fences, since both take effect at once here. */
EXEC(hinval_vvma)
{
    return isa_has(h->config.isa, EXT_SVINVAL) ? fence_vvma(h, d) : exec_illegal(h, d);
}

EXEC(hinval_gvma)
{
    return isa_has(h->config.isa, EXT_SVINVAL) ? fence_gvma(h, d) : exec_illegal(h, d);
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#include "hext/isa_h.def"
#undef INSN
