#include "mem/walk.h"

#include "mem/walk_cache.h"

#define PAGE_SHIFT 12
#define LEVEL_BITS 9
#define ATP_PPN MASK(43, 0)
#define PTE_PPN MASK(53, 10)
#define NAPOT_64K 8u
#define GSTAGE_MORE_BITS 2u

static unsigned levels_of(uint64_t atp)
{
    return (unsigned)(atp >> 60) - ATP_MODE_SV39 + 3;
}

/* A virtual address is sign-extended from its top bit, a guest-physical one zero-extended. */
static bool is_in_range(const struct walk_in *in, unsigned levels)
{
    unsigned bits = PAGE_SHIFT + LEVEL_BITS * levels;

    if (in->is_gstage)
        return in->va >> (bits + GSTAGE_MORE_BITS) == 0;
    return (uint64_t)sext(in->va, bits) == in->va;
}

/* The index into the table of this level; the G-stage's root is four times as large. */
static uint64_t vpn(const struct walk_in *in, unsigned level, bool is_root)
{
    unsigned bits = LEVEL_BITS + (in->is_gstage && is_root ? GSTAGE_MORE_BITS : 0);

    return (in->va >> (PAGE_SHIFT + LEVEL_BITS * level)) & (BIT(bits) - 1);
}

/* Step 3: what makes a PTE invalid whatever the access. */
static enum walk_refusal pte_refusal(const struct walk_in *in, uint64_t pte)
{
    uint64_t pbmt = field_get(pte, PTE_PBMT);

    if (!(pte & PTE_V))
        return WALK_NOT_VALID;
    if ((pte & PTE_W) && !(pte & PTE_R))
        return WALK_WRITE_ONLY;
    if (pte & PTE_RESERVED)
        return WALK_RESERVED_BITS;
    if (pbmt == 3 || (pbmt != 0 && !in->pbmte))
        return WALK_RESERVED_PBMT;
    if ((pte & PTE_N) && !in->has_napot)
        return WALK_RESERVED_N;
    if (pte & (PTE_R | PTE_X))
        return WALK_NOT_REFUSED;
    /* A pointer to the next level: these bits are reserved (svnapot.adoc, svpbmt.adoc too). */
    return pte & (PTE_A | PTE_D | PTE_U | PTE_N | PTE_PBMT) ? WALK_RESERVED_POINTER
                                                            : WALK_NOT_REFUSED;
}

static enum walk_result refuse(struct walk_out *out, enum walk_refusal refusal)
{
    out->refusal = refusal;
    return WALK_PAGE_FAULT;
}

/* Steps 5 and 6: the privilege half and the R/W/X half. */
static void leaf_permissions(const struct walk_in *in, uint64_t pte, struct walk_out *out)
{
    bool user_page = pte & PTE_U;
    uint64_t read_bits = in->is_hlvx ? PTE_X : PTE_R | (in->mxr ? PTE_X : 0);
    bool data_ok = in->is_user ? user_page : !user_page || in->sum;
    bool fetch_ok = in->is_user == user_page;

    out->may_read = data_ok && (pte & read_bits);
    out->may_write = data_ok && (pte & PTE_W);
    out->may_fetch = fetch_ok && (pte & PTE_X);
}

static bool is_permitted(const struct walk_in *in, const struct walk_out *out)
{
    if (in->is_fetch)
        return out->may_fetch;
    return in->is_store ? out->may_write : out->may_read;
}

/* Which half of the leaf's permissions refused the access. */
static enum walk_refusal permission_refusal(const struct walk_in *in, uint64_t pte)
{
    bool user_page = pte & PTE_U;
    bool may = in->is_user == user_page || (user_page && in->sum && !in->is_fetch);

    return may ? WALK_NOT_PERMITTED : WALK_WRONG_PRIVILEGE;
}

/* Step 9: A, and D for stores. Either hardware sets them or the access faults. */
static enum walk_result update_ad(const struct walk_in *in, const struct walk_memory *memory,
                                  uint64_t addr, uint64_t *pte, struct walk_out *out)
{
    uint64_t wanted = *pte | PTE_A | (in->is_store ? PTE_D : 0);

    if (wanted == *pte)
        return WALK_OK;
    if (!in->adue)
        return refuse(out, *pte & PTE_A ? WALK_D_CLEAR : WALK_A_CLEAR);
    *pte = wanted;
    return memory->write_pte(memory->ctx, addr, wanted) ? WALK_OK : WALK_ACCESS_FAULT;
}

static enum walk_result finish_leaf(const struct walk_in *in, const struct walk_memory *memory,
                                    uint64_t addr, uint64_t pte, unsigned level,
                                    struct walk_out *out)
{
    uint64_t ppn = field_get(pte, PTE_PPN);
    enum walk_result result;

    out->log2_size = PAGE_SHIFT + LEVEL_BITS * level;
    if (ppn & (BIT(LEVEL_BITS * level) - 1))
        return refuse(out, WALK_MISALIGNED);
    if (pte & PTE_N) {
        /* Only 64 KiB is defined, and in no superpage: an aligned one has zeros there. */
        if ((ppn & 0xf) != NAPOT_64K)
            return refuse(out, WALK_RESERVED_N);
        out->log2_size = 16;
    }
    leaf_permissions(in, pte, out);
    if (!is_permitted(in, out))
        return refuse(out, permission_refusal(in, pte));
    result = update_ad(in, memory, addr, &pte, out);
    if (result != WALK_OK)
        return result;
    out->may_write = out->may_write && (pte & PTE_D);
    out->pte = pte;
    out->table = align_down(addr, BIT(PAGE_SHIFT));
    out->level = level < WALK_LEVELS && level + 1 < levels_of(in->atp) ? (uint8_t)level
                                                                      : WALK_NO_LEVEL;
    out->pa = align_down(ppn << PAGE_SHIFT, BIT(out->log2_size)) |
              (in->va & (BIT(out->log2_size) - 1));
    return WALK_OK;
}

enum walk_result walk_stage(const struct walk_in *in, const struct walk_memory *memory,
                            struct walk_out *out)
{
    unsigned levels = levels_of(in->atp);
    unsigned level = levels;
    uint64_t table = (in->atp & ATP_PPN) << PAGE_SHIFT;

    *out = (struct walk_out){0};
    if (!is_in_range(in, levels))
        return refuse(out, WALK_OUT_OF_RANGE);
    while (level-- > 0) {
        uint64_t addr = table + vpn(in, level, level + 1 == levels) * 8;
        uint64_t pte;

        out->loads++;
        if (!memory->read_pte(memory->ctx, addr, &pte))
            return WALK_ACCESS_FAULT;
        out->refusal = pte_refusal(in, pte);
        if (out->refusal != WALK_NOT_REFUSED)
            return WALK_PAGE_FAULT;
        out->is_below_global = out->is_global;
        out->is_global |= (pte & PTE_G) != 0;
        if (pte & (PTE_R | PTE_X))
            return finish_leaf(in, memory, addr, pte, level, out);
        table = field_get(pte, PTE_PPN) << PAGE_SHIFT;
    }
    return refuse(out, WALK_NO_LEAF);
}

bool walk_last(const struct walk_in *in, const struct walk_memory *memory, uint64_t addr,
               uint64_t pte, unsigned level, struct walk_out *out, enum walk_result *result)
{
    out->loads = 1;
    out->refusal = pte_refusal(in, pte);
    if (out->refusal != WALK_NOT_REFUSED) {
        *result = WALK_PAGE_FAULT;
        return true;
    }
    if (!(pte & (PTE_R | PTE_X)))
        return false;
    out->is_below_global = out->is_global;
    out->is_global |= (pte & PTE_G) != 0;
    *result = finish_leaf(in, memory, addr, pte, level, out);
    return true;
}
