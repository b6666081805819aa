#include "model.h"

#define HAS(pte, bit) (((pte) & (bit)) != 0)

/* One stage under way. */
struct stage {
    struct model *m;
    enum kind kind;   /* of the access that goes through this stage */
    bool is_g;
    bool user, sum, mxr, adue, pbmte;
    unsigned mode;
    u64 root;
};

static bool is_write(enum kind kind)
{
    return kind == STORE || kind == ATOMIC || kind == CONDITIONAL;
}

/* Memory as it is with the updates made so far. */
static u64 read_pa(const struct model *m, u64 pa)
{
    for (unsigned i = m->n_updates; i > 0; i--)
        if (m->update[i - 1].pa == pa)
            return m->update[i - 1].pte;
    return *(volatile u64 *)pa;
}

static bool fail(struct model *m, int result)
{
    m->result = result;
    return false;
}

static bool translate_g(struct model *m, enum kind kind, u64 gpa, enum tinst tinst, u64 *pa);

/* Where the PTE at `address` lies in memory, for a read or a write of it. */
static bool locate(const struct stage *s, u64 address, bool write, u64 *pa)
{
    *pa = address;
    if (!s->is_g && !translate_g(s->m, write ? STORE : LOAD, address,
                                 write ? TINST_WRITE : TINST_READ, pa))
        return false;
    return s->m->is_memory(*pa) || fail(s->m, MODEL_ACCESS_FAULT);
}

/* Step 3, and what svpbmt.adoc and svnapot.adoc add to it. */
static bool is_reserved(const struct stage *s, u64 pte)
{
    u64 pbmt = pte >> 61 & 3;
    u64 reserved = s->m->svrsw60t59b ? MASK(58, 54) : MASK(60, 54);
    bool leaf = HAS(pte, PTE_R) || HAS(pte, PTE_X);

    if ((pte & reserved) || (HAS(pte, PTE_W) && !HAS(pte, PTE_R)))
        return true;
    if (pbmt == 3 || (pbmt && !s->pbmte) || (HAS(pte, PTE_N) && !s->m->napot))
        return true;
    return !leaf && (pbmt || HAS(pte, PTE_N) || (pte & (PTE_U | PTE_AD)));
}

/* Steps 6 and 8. */
static bool is_allowed(const struct stage *s, u64 pte)
{
    if (s->user && !HAS(pte, PTE_U))
        return false;
    if (!s->user && HAS(pte, PTE_U) && (s->kind == FETCH || !s->sum))
        return false;
    if (s->kind == FETCH || s->kind == XLOAD)
        return HAS(pte, PTE_X);
    if (is_write(s->kind))
        return HAS(pte, PTE_W);
    return HAS(pte, PTE_R) || (s->mxr && HAS(pte, PTE_X));
}

/* What a stage makes of its address: 0 a fault (reported by the caller), -1 reported already. */
enum walk { WALK_DONE, WALK_FAULT, WALK_REPORTED };

static enum walk finish(const struct stage *s, u64 pte, u64 pte_address, u64 pte_pa, unsigned level,
                        u64 address, u64 *out)
{
    u64 ppn = pte >> 10 & MASK(43, 0), size = vm_leaf_size(level), wanted = pte | PTE_A;

    if (ppn & (size / PAGE_SIZE - 1))
        return WALK_FAULT; /* step 5 */
    if (HAS(pte, PTE_N)) {
        if (level > 0 || (ppn & 15) != 8)
            return WALK_FAULT;
        ppn = (ppn & ~15UL) | (address >> 12 & 15);
    }
    if (!is_allowed(s, pte))
        return WALK_FAULT;
    if (is_write(s->kind))
        wanted |= PTE_D;
    if (wanted != pte) { /* step 9 */
        if (!s->adue)
            return WALK_FAULT;
        if (!locate(s, pte_address, true, &pte_pa))
            return WALK_REPORTED;
        if (s->m->n_updates < MODEL_UPDATES) {
            s->m->update[s->m->n_updates].pa = pte_pa;
            s->m->update[s->m->n_updates++].pte = wanted;
        }
    }
    *out = (ppn * PAGE_SIZE & ~(size - 1)) | (address & (size - 1));
    return WALK_DONE;
}

static enum walk walk(const struct stage *s, u64 address, u64 *out)
{
    unsigned levels = vm_levels(s->mode);
    unsigned width = 12 + 9 * levels;
    u64 table = s->root;

    if (s->is_g) {
        if (address >> (width + 2))
            return WALK_FAULT;
    } else if ((u64)((int64_t)(address << (64 - width)) >> (64 - width)) != address) {
        return WALK_FAULT;
    }
    for (unsigned level = levels; level-- > 0;) {
        u64 index = address >> (12 + 9 * level) & (s->is_g && level == levels - 1 ? 2047 : 511);
        u64 pa, pte;

        if (!locate(s, table + 8 * index, false, &pa))
            return WALK_REPORTED;
        pte = read_pa(s->m, pa);
        if (!HAS(pte, PTE_V) || is_reserved(s, pte))
            return WALK_FAULT;
        if (HAS(pte, PTE_R) || HAS(pte, PTE_X))
            return finish(s, pte, table + 8 * index, pa, level, address, out);
        table = (pte >> 10 & MASK(43, 0)) * PAGE_SIZE;
    }
    return WALK_FAULT;
}

/* The G-stage: all accesses are as by U-mode; `kind` is that of this access, not the original. */
static bool translate_g(struct model *m, enum kind kind, u64 gpa, enum tinst tinst, u64 *pa)
{
    const struct stage s = {
        .m = m,
        .kind = kind,
        .is_g = true,
        .user = true,
        .mxr = m->hs_mxr && tinst == TINST_INSN, /* MXR is for explicit loads */
        .adue = m->g_adue,
        .pbmte = m->g_pbmte,
        .mode = (unsigned)(m->hgatp >> 60),
        .root = (m->hgatp & ATP_PPN) << 12,
    };
    enum walk result;

    *pa = gpa;
    if (s.mode == MODE_BARE)
        return true;
    result = walk(&s, gpa, pa);
    if (result == WALK_FAULT) {
        m->gpa = gpa;
        m->tinst = tinst;
        m->result = MODEL_GUEST_FAULT;
    }
    return result == WALK_DONE;
}

void model_access(struct model *m, enum kind kind, u64 va)
{
    const struct stage s = {
        .m = m,
        .kind = kind,
        .user = m->user,
        .sum = m->vs_sum,
        .mxr = m->vs_mxr || m->hs_mxr,
        .adue = m->vs_adue,
        .pbmte = m->vs_pbmte,
        .mode = (unsigned)(m->vsatp >> 60),
        .root = (m->vsatp & ATP_PPN) << 12,
    };
    u64 gpa = va;

    m->n_updates = 0;
    m->result = MODEL_WORKS;
    if (s.mode != MODE_BARE) {
        enum walk result = walk(&s, va, &gpa);

        if (result == WALK_FAULT)
            m->result = MODEL_PAGE_FAULT;
        if (result != WALK_DONE)
            return;
    }
    if (!translate_g(m, kind, gpa, TINST_INSN, &m->pa))
        return;
    if (!m->is_memory(m->pa))
        m->result = MODEL_ACCESS_FAULT;
}
