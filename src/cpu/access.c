#include "cpu/access.h"

#include "cpu/block.h"
#include "cpu/csr_bits.h"
#include "mem/walk.h"

/* What a translation gives: where, how far, and what may be done there. */
struct target {
    uint64_t pa;
    unsigned log2_size;
    bool is_global;
    bool may_read, may_write, may_fetch;
};

static bool is_store_type(enum access_type type)
{
    return type == ACCESS_STORE || type == ACCESS_AMO;
}

static bool fault(struct hart *h, enum cause cause, uint64_t va)
{
    h->trap = (struct trap){.cause = cause, .tval = va};
    return false;
}

static bool page_fault(struct hart *h, enum access_type type, uint64_t va)
{
    return fault(h, type == ACCESS_FETCH  ? CAUSE_FETCH_PAGE
                    : type == ACCESS_LOAD ? CAUSE_LOAD_PAGE
                                          : CAUSE_STORE_PAGE, va);
}

static bool access_fault(struct hart *h, enum access_type type, uint64_t va)
{
    return fault(h, type == ACCESS_FETCH  ? CAUSE_FETCH_ACCESS
                    : type == ACCESS_LOAD ? CAUSE_LOAD_ACCESS
                                          : CAUSE_STORE_ACCESS, va);
}

static bool misaligned_fault(struct hart *h, enum access_type type, uint64_t va)
{
    return fault(h, type == ACCESS_LOAD ? CAUSE_LOAD_MISALIGNED : CAUSE_STORE_MISALIGNED, va);
}

/* Page tables are read with S-mode's rights (machine.adoc, "PMP and Paging"). */
static bool read_pte(void *ctx, uint64_t addr, uint64_t *pte)
{
    struct hart *h = ctx;
    const uint8_t *ram = phys_ram(h->config.phys, addr, 8);
    bool uniform;

    if (!ram || !(pmp_check(&h->pmp, addr, 8, false, &uniform) & PMP_R))
        return false;
    memcpy(pte, ram, 8);
    return true;
}

static bool write_pte(void *ctx, uint64_t addr, uint64_t pte)
{
    struct hart *h = ctx;
    bool uniform;

    if (!(pmp_check(&h->pmp, addr, 8, false, &uniform) & PMP_W))
        return false;
    return phys_write(h->config.phys, addr, 8, pte);
}

static uint32_t context_of(const struct hart *h, enum access_type type)
{
    return type == ACCESS_FETCH ? h->bank->context.fetch : h->bank->context.data;
}

static bool translate_paged(struct hart *h, uint64_t va, enum access_type type, uint32_t ctx,
                            struct target *t)
{
    const struct walk_memory memory = {read_pte, write_pte, h};
    const struct walk_in in = {
        .va = va,
        .atp = h->bank->context.atp,
        .is_store = is_store_type(type),
        .is_fetch = type == ACCESS_FETCH,
        .is_user = (ctx & CTX_PRIV) == PRIV_U,
        .sum = ctx & CTX_SUM,
        .mxr = ctx & CTX_MXR,
        .adue = ctx & CTX_ADUE,
        .pbmte = ctx & CTX_PBMTE,
        .has_napot = isa_has(h->config.isa, EXT_SVNAPOT),
    };
    struct walk_out out;
    enum walk_result result = walk_stage(&in, &memory, &out);

    h->stats.walks++;
    h->stats.walk_loads += out.loads;
    if (result == WALK_PAGE_FAULT)
        return page_fault(h, type, va);
    if (result == WALK_ACCESS_FAULT)
        return access_fault(h, type, va);
    *t = (struct target){.pa = out.pa,
                         .log2_size = out.log2_size,
                         .is_global = out.is_global,
                         .may_read = out.may_read,
                         .may_write = out.may_write,
                         .may_fetch = out.may_fetch};
    return true;
}

static bool translate(struct hart *h, uint64_t va, enum access_type type, struct target *t)
{
    uint32_t ctx = context_of(h, type);

    if (ctx & CTX_PAGED)
        return translate_paged(h, va, type, ctx, t);
    *t = (struct target){va, 64, true, true, true, true};
    return va >> 56 == 0 || access_fault(h, type, va);
}

static bool is_watched(const struct hart *h, uint64_t page)
{
    return h->watch.len && page + PHYS_PAGE_SIZE > h->watch.pa &&
           page < h->watch.pa + h->watch.len;
}

/* Enters the page of t into the TLB as far as this kind of access tells about it. */
static void fill(struct hart *h, uint64_t va, enum access_type type, const struct target *t,
                 unsigned pmp)
{
    uint64_t page_va = va & TLB_PAGE_MASK;
    uint64_t page_pa = t->pa & TLB_PAGE_MASK;
    const uint8_t *host = phys_ram(h->config.phys, page_pa, PHYS_PAGE_SIZE);
    struct tlb_entry entry = *tlb_slot(h->bank, va);
    bool writable = true;

    if (!host) {
        const struct device *dev = phys_device(h->config.phys, page_pa);

        if (!dev || !dev->rom || dev->size - (page_pa - dev->base) < PHYS_PAGE_SIZE)
            return;
        host = dev->rom + (page_pa - dev->base);
        writable = false;
    }
    if (h->bank->context.data != h->bank->context.fetch ||
        (entry.tag_r != page_va && entry.tag_w != page_va && entry.tag_x != page_va) ||
        entry.addend != (uint64_t)(uintptr_t)host - page_va)
        entry = (struct tlb_entry){TLB_INVALID, TLB_INVALID, TLB_INVALID,
                                   (uint64_t)(uintptr_t)host - page_va};
    if (type == ACCESS_FETCH) {
        entry.tag_x = page_va;
    } else {
        writable = writable && t->may_write && (pmp & PMP_W) &&
                   !block_page_has_code(h, page_pa) && !is_watched(h, page_pa);
        entry.tag_r = t->may_read && (pmp & PMP_R) ? page_va : TLB_INVALID;
        entry.tag_w = writable ? page_va : TLB_INVALID;
    }
    tlb_fill(h->bank, va, &entry,
             &(struct tlb_cold){page_pa, (uint8_t)(t->log2_size > 63 ? 63 : t->log2_size),
                                t->is_global});
    h->stats.tlb_misses++;
}

bool access_translate(struct hart *h, uint64_t va, unsigned size, enum access_type type,
                      uint64_t *pa)
{
    bool is_machine = (context_of(h, type) & CTX_PRIV) == PRIV_M;
    unsigned wanted = type == ACCESS_FETCH  ? PMP_X
                      : type == ACCESS_LOAD ? PMP_R
                      : type == ACCESS_AMO  ? PMP_R | PMP_W
                                            : PMP_W;
    struct target t;
    unsigned pmp;
    bool uniform;

    if (!translate(h, va, type, &t))
        return false;
    pmp = pmp_check(&h->pmp, t.pa, size, is_machine, &uniform);
    if ((pmp & wanted) != wanted)
        return access_fault(h, type, va);
    if (uniform)
        fill(h, va, type, &t, pmp);
    *pa = t.pa;
    return true;
}

static bool crosses_page(uint64_t va, unsigned size)
{
    return ((va ^ (va + size - 1)) & TLB_PAGE_MASK) != 0;
}

/* Misaligned accesses work in RAM only; a misaligned access to a device faults as such. */
static bool load_within_page(struct hart *h, uint64_t va, unsigned size, uint64_t *value)
{
    uint64_t pa;

    if (!access_translate(h, va, size, ACCESS_LOAD, &pa))
        return false;
    if (phys_read(h->config.phys, pa, size, value))
        return true;
    if ((pa & (size - 1)) && phys_device(h->config.phys, pa))
        return misaligned_fault(h, ACCESS_LOAD, va);
    return access_fault(h, ACCESS_LOAD, va);
}

struct load access_load_slow(struct hart *h, uint64_t va, unsigned size)
{
    struct load r = {0};
    uint64_t value;
    uint64_t low;

    if (!crosses_page(va, size)) {
        r.ok = load_within_page(h, va, size, &value);
        r.value = value;
        return r;
    }
    for (unsigned i = 0; i < size; i++) {
        if (!load_within_page(h, va + i, 1, &low))
            return r;
        r.value |= low << (8 * i);
    }
    r.ok = true;
    return r;
}

/* Called after bytes of RAM at pa were written by this hart outside of the fast path. */
static enum store ram_store_done(struct hart *h, uint64_t pa, unsigned size)
{
    enum store result = block_ram_written(h, pa, size) ? STORE_CODE : STORE_OK;

    if (h->watch.len && pa < h->watch.pa + h->watch.len && pa + size > h->watch.pa)
        h->watch.hit(h->watch.ctx);
    return result;
}

static enum store store_within_page(struct hart *h, uint64_t va, uint64_t value, unsigned size)
{
    uint64_t pa;
    uint8_t *ram;

    if (!access_translate(h, va, size, ACCESS_STORE, &pa))
        return STORE_TRAP;
    ram = phys_ram(h->config.phys, pa, size);
    if (ram) {
        memcpy(ram, &value, size);
        return ram_store_done(h, pa, size);
    }
    if (phys_write(h->config.phys, pa, size, value)) {
        h->irq_recheck = true;
        return STORE_OK;
    }
    if ((pa & (size - 1)) && phys_device(h->config.phys, pa))
        (void)misaligned_fault(h, ACCESS_STORE, va);
    else
        (void)access_fault(h, ACCESS_STORE, va);
    return STORE_TRAP;
}

enum store access_store_slow(struct hart *h, uint64_t va, uint64_t value, unsigned size)
{
    enum store result = STORE_OK;
    uint64_t pa;

    if (!crosses_page(va, size))
        return store_within_page(h, va, value, size);
    /* Both pages are translated before either is written: a fault leaves no byte behind. */
    if (!access_translate(h, va, 1, ACCESS_STORE, &pa) ||
        !access_translate(h, (va + size - 1) & TLB_PAGE_MASK, 1, ACCESS_STORE, &pa))
        return STORE_TRAP;
    for (unsigned i = 0; i < size; i++) {
        enum store part = store_within_page(h, va + i, value >> (8 * i) & 0xff, 1);

        if (part == STORE_TRAP)
            return part;
        result = part == STORE_CODE ? part : result;
    }
    return result;
}

uint8_t *access_atomic(struct hart *h, uint64_t va, unsigned size, enum access_type type,
                       uint64_t *pa)
{
    uint8_t *ram;

    if (va & (size - 1)) {
        (void)misaligned_fault(h, type, va);
        return NULL;
    }
    if (!access_translate(h, va, size, type, pa))
        return NULL;
    ram = phys_ram(h->config.phys, *pa, size);
    if (!ram)
        (void)access_fault(h, type, va);
    return ram;
}

enum store access_atomic_written(struct hart *h, uint64_t pa, unsigned size)
{
    return ram_store_done(h, pa, size);
}

struct load access_fetch(struct hart *h, uint64_t va, uint64_t *pa)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);
    struct load r = {0};

    if (e->tag_x == (va & TLB_PAGE_MASK)) {
        *pa = h->bank->cold[tlb_index(va)].pa | (va & ~TLB_PAGE_MASK);
    } else if (!access_translate(h, va, 2, ACCESS_FETCH, pa)) {
        return r;
    }
    r.ok = phys_read(h->config.phys, *pa, 2, &r.value);
    if (!r.ok || (!phys_ram(h->config.phys, *pa, 2) && !phys_device(h->config.phys, *pa)->rom)) {
        r.ok = false;
        (void)access_fault(h, ACCESS_FETCH, va);
    }
    return r;
}

static uint32_t context_flags(const struct hart *h, unsigned priv)
{
    uint32_t ctx = priv;

    if (priv == PRIV_M || field_get(h->csr.satp, SATP_MODE) == ATP_MODE_BARE)
        return ctx;
    ctx |= CTX_PAGED;
    ctx |= h->csr.mstatus & MSTATUS_SUM && priv == PRIV_S ? CTX_SUM : 0;
    ctx |= h->csr.mstatus & MSTATUS_MXR ? CTX_MXR : 0;
    ctx |= h->csr.menvcfg & MENVCFG_ADUE ? CTX_ADUE : 0;
    ctx |= h->csr.menvcfg & MENVCFG_PBMTE ? CTX_PBMTE : 0;
    return ctx;
}

void access_update_context(struct hart *h)
{
    bool mprv = h->priv == PRIV_M && (h->csr.mstatus & MSTATUS_MPRV);
    unsigned data_priv = mprv ? (unsigned)field_get(h->csr.mstatus, MSTATUS_MPP) : h->priv;
    struct tlb_context context = {
        .data = context_flags(h, data_priv),
        .fetch = context_flags(h, h->priv),
    };
    unsigned fs = (unsigned)field_get(h->csr.mstatus, MSTATUS_FS);
    bool is_new;

    h->mode_key = fs == FS_OFF ? 0 : fs == FS_DIRTY ? 2 : 1;
    if ((context.data | context.fetch) & CTX_PAGED)
        context.atp = h->csr.satp;
    if (h->bank && memcmp(&h->bank->context, &context, sizeof(context)) == 0)
        return;
    h->bank = tlb_bank_find(h->banks, &context, ++h->context_clock, &is_new);
    h->stats.bank_switches++;
    h->stats.bank_fills += is_new;
}
