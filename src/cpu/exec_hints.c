/* cmo.adoc, zihintpause.adoc, zihintntl.adoc, zawrs.adoc, zimop.adoc. */
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "cpu/debug.h"
#include "cpu/exec.h"

#define CACHE_BLOCK 64u

/*
 * cmo.adoc, "Control and Status Register State": the fields of menvcfg, henvcfg and senvcfg that
 * let a cache-block operation run. What HS-mode itself may not do is illegal; what a guest may not
 * is a virtual instruction. EXEC_NEXT: it may run.
 */
static enum exec check_block_operation(struct hart *h, const struct insn *d, uint64_t field)
{
    if (h->priv != PRIV_M && !(h->csr.menvcfg & field))
        return exec_illegal(h, d);
    if (h->virt && !(h->csr.henvcfg & field))
        return exec_virtual(h, d);
    if (h->priv == PRIV_U && !(h->csr.senvcfg & field))
        return h->virt ? exec_virtual(h, d) : exec_illegal(h, d);
    return EXEC_NEXT;
}

bool exec_may_zero_block(const struct hart *h)
{
    uint64_t allowed = h->priv == PRIV_M ? ~UINT64_C(0) : h->csr.menvcfg;

    allowed &= h->virt ? h->csr.henvcfg : ~UINT64_C(0);
    allowed &= h->priv == PRIV_U ? h->csr.senvcfg : ~UINT64_C(0);
    return allowed & ENVCFG_CBZE;
}

/* The faulting address of a cache-block operation is the one in rs1 (cmo.adoc, "Traps"). */
static enum exec block_access_fault(struct hart *h, const struct insn *d)
{
    (void)access_access_fault(h, ACCESS_STORE, rs1(h, d));
    return EXEC_TRAP;
}

/*
 * The block could not be translated. A guest-physical address that is told with rs1 is that of rs1,
 * too (norm:mtval2_htval_virtaddr); that of a page table, which a pseudoinstruction marks, stays.
 */
static enum exec block_not_translated(struct hart *h, const struct insn *d)
{
    h->trap.tval = rs1(h, d);
    if (h->trap.cause == CAUSE_STORE_GUEST && !h->trap.tinst)
        h->trap.tval2 |= (rs1(h, d) & (CACHE_BLOCK - 1)) >> 2;
    return EXEC_TRAP;
}

/*
 * No cache is modelled: the operation translates, checks and does nothing. It needs read or write
 * permission, and reports store faults (cmo.adoc, "Traps").
 */
static NOINLINE enum exec manage_block(struct hart *h, const struct insn *d, uint64_t field)
{
    uint64_t va = rs1(h, d) & ~(uint64_t)(CACHE_BLOCK - 1);

    if (check_block_operation(h, d, field) != EXEC_NEXT)
        return EXEC_TRAP;
    if (!access_translate(h, va, CACHE_BLOCK, ACCESS_LOAD, &h->atomic_pa) &&
        !access_translate(h, va, CACHE_BLOCK, ACCESS_STORE, &h->atomic_pa))
        return block_not_translated(h, d);
    if (!phys_ram(h->config.phys, h->atomic_pa, 1) && !phys_device(h->config.phys, h->atomic_pa))
        return block_access_fault(h, d);
    return EXEC_NEXT;
}

EXEC(cbo_inval)
{
    return manage_block(h, d, ENVCFG_CBIE);
}

EXEC(cbo_clean)
{
    return manage_block(h, d, ENVCFG_CBCFE);
}

EXEC(cbo_flush)
{
    return manage_block(h, d, ENVCFG_CBCFE);
}

EXEC(cbo_zero)
{
    uint64_t va = rs1(h, d) & ~(uint64_t)(CACHE_BLOCK - 1);
    uint8_t *block;

    if (check_block_operation(h, d, ENVCFG_CBZE) != EXEC_NEXT)
        return EXEC_TRAP;
    if (LIKELY(tlb_slot(h->bank, va)->tag_w == (va & TLB_PAGE_MASK))) {
        memset((void *)(uintptr_t)(va + tlb_slot(h->bank, va)->addend), 0, CACHE_BLOCK);
        return EXEC_NEXT;
    }
    if (!access_translate(h, va, CACHE_BLOCK, ACCESS_STORE, &h->atomic_pa))
        return block_not_translated(h, d);
    block = phys_ram(h->config.phys, h->atomic_pa, CACHE_BLOCK);
    if (!block)
        return block_access_fault(h, d);
    if (UNLIKELY(h->debug != NULL) &&
        debug_stops_access(h, va, h->atomic_pa, CACHE_BLOCK, ACCESS_STORE))
        return EXEC_TRAP;
    memset(block, 0, CACHE_BLOCK);
    return exec_store_result(access_atomic_written(h, h->atomic_pa, CACHE_BLOCK));
}

EXEC(prefetch_i)
{
    return EXEC_NEXT;
}

EXEC(prefetch_r)
{
    return EXEC_NEXT;
}

EXEC(prefetch_w)
{
    return EXEC_NEXT;
}

static enum exec give_up_slice(struct hart *h)
{
    h->stop_slice = true;
    return EXEC_END;
}

EXEC(pause)
{
    return give_up_slice(h);
}

/*
 * zawrs.adoc: the wait ends at once without a reservation or with an interrupt pending that is
 * enabled at any level; otherwise at any time, and not within the bound of TW and VTW, which is 0.
 */
EXEC(wrs_nto)
{
    bool is_over = !h->reservation.size || (csr_mip(h) & h->csr.mie);

    if (!is_over && h->priv != PRIV_M && (h->csr.mstatus & MSTATUS_TW))
        return exec_illegal(h, d);
    if (!is_over && h->virt && (h->csr.hstatus & HSTATUS_VTW))
        return exec_virtual(h, d);
    return give_up_slice(h);
}

EXEC(wrs_sto)
{
    return give_up_slice(h);
}

EXEC(ntl_p1)
{
    return EXEC_NEXT;
}

EXEC(ntl_pall)
{
    return EXEC_NEXT;
}

EXEC(ntl_s1)
{
    return EXEC_NEXT;
}

EXEC(ntl_all)
{
    return EXEC_NEXT;
}

EXEC(mop_r_n)
{
    return rd(h, d, 0);
}

EXEC(mop_rr_n)
{
    return rd(h, d, 0);
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#include "cpu/isa/zc_hints.def"
#undef INSN
