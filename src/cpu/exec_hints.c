/* cmo.adoc, zihintpause.adoc, zihintntl.adoc, zawrs.adoc, zimop.adoc. */
#include "cpu/csr_bits.h"
#include "cpu/exec.h"

#define CACHE_BLOCK 64u

/* The field of menvcfg, and for U-mode of senvcfg, that governs a cache-block operation. */
static uint64_t envcfg_allowing(const struct hart *h, uint64_t field)
{
    uint64_t value = field;

    if (h->priv != PRIV_M)
        value &= h->csr.menvcfg;
    if (h->priv == PRIV_U)
        value &= h->csr.senvcfg;
    return value;
}

/*
 * No cache is modelled: the operation translates, checks and does nothing. It needs read or write
 * permission, and reports store faults (cmo.adoc, "Traps").
 */
static NOINLINE enum exec manage_block(struct hart *h, const struct insn *d, uint64_t field)
{
    uint64_t va = rs1(h, d) & ~(uint64_t)(CACHE_BLOCK - 1);

    if (envcfg_allowing(h, field) == 0)
        return exec_illegal(h, d);
    if (!access_translate(h, va, CACHE_BLOCK, ACCESS_LOAD, &h->atomic_pa) &&
        !access_translate(h, va, CACHE_BLOCK, ACCESS_STORE, &h->atomic_pa)) {
        h->trap.tval = rs1(h, d);
        return EXEC_TRAP;
    }
    if (!phys_ram(h->config.phys, h->atomic_pa, 1) && !phys_device(h->config.phys, h->atomic_pa))
        return exec_trap(h, CAUSE_STORE_ACCESS, rs1(h, d));
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

    if (envcfg_allowing(h, ENVCFG_CBZE) == 0)
        return exec_illegal(h, d);
    if (!access_translate(h, va, CACHE_BLOCK, ACCESS_STORE, &h->atomic_pa)) {
        h->trap.tval = rs1(h, d);
        return EXEC_TRAP;
    }
    block = phys_ram(h->config.phys, h->atomic_pa, CACHE_BLOCK);
    if (!block)
        return exec_trap(h, CAUSE_STORE_ACCESS, rs1(h, d));
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

/* Without a reservation the wait ends at once; with one it may end at any time. */
EXEC(wrs_nto)
{
    if (h->priv != PRIV_M && (h->csr.mstatus & MSTATUS_TW) && h->reservation.size)
        return exec_illegal(h, d);
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
