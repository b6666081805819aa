#include "cpu/access.h"

#include "cpu/block.h"
#include "cpu/counters.h"
#include "cpu/csr_bits.h"
#include "cpu/engine.h"
#include "cpu/gate_id.h"
#include "cpu/debug.h"
#include "cpu/fp.h"
#include "cpu/lint.h"
#include "cpu/refill.h"
#include "cpu/tap.h"
#include "hext/gstage.h"
#include "hext/hext.h"

static bool is_store_type(enum access_type type)
{
    return type == ACCESS_STORE || type == ACCESS_AMO;
}

static uint32_t context_of(const struct hart *h, enum access_type type)
{
    return type == ACCESS_FETCH ? h->bank->context.fetch : h->bank->context.data;
}

/* GVA tells a guest's address by the access, which may be made from outside (HLV, MPRV). */
static bool fault(struct hart *h, enum access_type type, const enum cause cause[3], uint64_t va)
{
    h->trap = (struct trap){
        .cause = cause[type == ACCESS_FETCH ? 0 : is_store_type(type) ? 2 : 1],
        .tval = va,
        .gva = context_of(h, type) & CTX_VIRT,
    };
    return false;
}

bool access_page_fault(struct hart *h, enum access_type type, uint64_t va)
{
    static const enum cause cause[3] = {CAUSE_FETCH_PAGE, CAUSE_LOAD_PAGE, CAUSE_STORE_PAGE};

    return fault(h, type, cause, va);
}

bool access_access_fault(struct hart *h, enum access_type type, uint64_t va)
{
    static const enum cause cause[3] = {CAUSE_FETCH_ACCESS, CAUSE_LOAD_ACCESS, CAUSE_STORE_ACCESS};

    return fault(h, type, cause, va);
}

static bool misaligned_fault(struct hart *h, enum access_type type, uint64_t va)
{
    static const enum cause cause[3] = {CAUSE_FETCH_MISALIGNED, CAUSE_LOAD_MISALIGNED,
                                        CAUSE_STORE_MISALIGNED};

    return fault(h, type, cause, va);
}

bool access_read_pte(void *hart, uint64_t pa, uint64_t *pte)
{
    struct hart *h = hart;
    const uint8_t *ram = phys_ram(h->config.phys, pa, 8);
    bool uniform;

    if (!ram || !(pmp_check(&h->pmp, pa, 8, false, &uniform) & PMP_R))
        return false;
    memcpy(pte, ram, 8);
    return true;
}

bool access_write_pte(void *hart, uint64_t pa, uint64_t pte)
{
    struct hart *h = hart;
    bool uniform;

    if (!(pmp_check(&h->pmp, pa, 8, false, &uniform) & PMP_W))
        return false;
    return phys_write(h->config.phys, pa, 8, pte);
}

struct walk_in access_first_stage(const struct hart *h, uint64_t va, enum access_type type,
                                  const struct tlb_context *context)
{
    uint32_t ctx = type == ACCESS_FETCH ? context->fetch : context->data;

    return (struct walk_in){
        .va = va,
        .atp = context->atp,
        .is_store = is_store_type(type),
        .is_fetch = type == ACCESS_FETCH,
        .is_hlvx = type == ACCESS_HLVX,
        .is_user = (ctx & CTX_PRIV) == PRIV_U,
        .sum = ctx & CTX_SUM,
        .mxr = ctx & (CTX_MXR | CTX_VMXR),
        .adue = ctx & CTX_ADUE,
        .pbmte = ctx & CTX_PBMTE,
        .has_napot = isa_has(h->config.isa, EXT_SVNAPOT),
    };
}

static bool translate_paged(struct hart *h, uint64_t va, enum access_type type,
                            struct access_target *t)
{
    const struct walk_memory memory = {access_read_pte, access_write_pte, h};
    const struct walk_in in = access_first_stage(h, va, type, &h->bank->context);
    struct walk_out out;
    enum walk_result result = refill_walk(h, &in, &memory, &out);

    counters_add(h, EVENT_ONE_STAGE_WALKS, 1);
    if (result == WALK_PAGE_FAULT)
        return access_page_fault(h, type, va);
    if (result == WALK_ACCESS_FAULT)
        return access_access_fault(h, type, va);
    refill_note(h, va, &out, out.table);
    *t = (struct access_target){.pa = out.pa,
                                .log2_size = out.log2_size,
                                .is_global = out.is_global,
                                .level = out.level,
                                .pte = out.pte,
                                .may_write = out.may_write};
    return true;
}

static bool translate(struct hart *h, uint64_t va, enum access_type type, struct access_target *t)
{
    uint32_t ctx = context_of(h, type);

    if (ctx & CTX_VIRT)
        return hext_translate(h, va, type, ctx, t);
    if (ctx & CTX_PAGED)
        return translate_paged(h, va, type, t);
    *t = (struct access_target){
        .pa = va, .log2_size = 64, .is_global = true, .level = WALK_NO_LEVEL, .may_write = true};
    return va >> 56 == 0 || access_access_fault(h, type, va);
}

static bool is_watched(const struct hart *h, uint64_t page)
{
    return h->watch.len && page + PHYS_PAGE_SIZE > h->watch.pa &&
           page < h->watch.pa + h->watch.len;
}

static uint8_t leaf_size(unsigned log2_size)
{
    return (uint8_t)(log2_size > 63 ? 63 : log2_size);
}

/* Enters the page of t into the TLB as far as this kind of access tells about it. */
static void fill(struct hart *h, uint64_t va, enum access_type type,
                 const struct access_target *t, unsigned pmp)
{
    uint64_t page_va = va & TLB_PAGE_MASK;
    uint64_t page_pa = t->pa & TLB_PAGE_MASK;
    const uint8_t *host = phys_memory(h->config.phys, page_pa, PHYS_PAGE_SIZE);
    struct tlb_entry entry = *tlb_slot(h->bank, va);
    bool writable = phys_ram(h->config.phys, page_pa, PHYS_PAGE_SIZE) != NULL;

    if (!host)
        return;
    if (h->bank->context.data != h->bank->context.fetch ||
        (entry.tag_r != page_va && entry.tag_w != page_va && entry.tag_x != page_va) ||
        entry.addend != (uint64_t)(uintptr_t)host - page_va ||
        h->bank->cold[tlb_index(va)].pte != t->pte) /* the tags of before are of another PTE */
        entry = (struct tlb_entry){(uint64_t)(uintptr_t)host - page_va, TLB_INVALID, TLB_INVALID,
                                   TLB_INVALID};
    if (type == ACCESS_FETCH) {
        entry.tag_x = page_va;
    } else {
        writable = writable && t->may_write && (pmp & PMP_W) &&
                   !block_page_has_code(h, page_pa) && !is_watched(h, page_pa) &&
                   !tap_wants_stores(h) && !lint_is_table(h, page_pa);
        entry.tag_r = pmp & PMP_R ? page_va : TLB_INVALID;
        entry.tag_w = writable ? entry.tag_r : TLB_INVALID; /* law 5 of tlb.h */
    }
    if (UNLIKELY(h->debug != NULL))
        debug_mask_tags(h, page_va, page_pa, &entry);
    if (entry.tag_w == page_va)
        block_page_write_tag(h, page_pa, tlb_index(va));
    tlb_fill(h->bank, va, &entry,
             &(struct tlb_cold){.pa = page_pa,
                                .gpa = t->gpa & TLB_PAGE_MASK,
                                .log2_size = leaf_size(t->log2_size),
                                .g_log2_size = leaf_size(t->g_log2_size),
                                .is_global = t->is_global,
                                .level = t->level,
                                .pte = t->pte});
    h->bank->counts.data_misses += type != ACCESS_FETCH;
    h->bank->counts.fetch_misses += type == ACCESS_FETCH;
}

/*
 * A TLB miss is a translation by page tables that the TLB does not hold for this kind of access.
 * Pages of devices are never held.
 */
static void count_miss(struct hart *h, uint64_t va, enum access_type type)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);
    uint32_t ctx = context_of(h, type);
    uint64_t gatp = ctx & CTX_VIRT ? h->bank->context.hgatp : 0;
    uint64_t page = va & TLB_PAGE_MASK;

    if (!(ctx & CTX_PAGED) && field_get(gatp, SATP_MODE) == ATP_MODE_BARE)
        return;
    if (type == ACCESS_FETCH && e->tag_x != page)
        counters_add(h, EVENT_FETCH_TLB_MISSES, 1);
    else if (is_store_type(type) && e->tag_w != page)
        counters_add(h, EVENT_STORE_TLB_MISSES, 1);
    else if ((type == ACCESS_LOAD || type == ACCESS_HLVX) && e->tag_r != page)
        counters_add(h, EVENT_LOAD_TLB_MISSES, 1);
}

bool access_translate(struct hart *h, uint64_t va, unsigned size, enum access_type type,
                      uint64_t *pa)
{
    bool is_machine = (context_of(h, type) & CTX_PRIV) == PRIV_M;
    static const uint8_t wanted_of[] = {
        [ACCESS_LOAD] = PMP_R,          [ACCESS_STORE] = PMP_W,        [ACCESS_FETCH] = PMP_X,
        [ACCESS_AMO] = PMP_R | PMP_W,   [ACCESS_HLVX] = PMP_R | PMP_X,
    };
    unsigned wanted = wanted_of[type];
    struct access_target t;
    unsigned pmp;
    bool uniform;
    bool is_cached = lint_cached(h, va, type, &t);

    if (!is_cached && refill_revive(h, va, type)) {
        *pa = h->bank->cold[tlb_index(va)].pa | (va & ~TLB_PAGE_MASK);
        return true;
    }
    count_miss(h, va, type);
    if (!is_cached && !translate(h, va, type, &t))
        return false;
    pmp = pmp_check(&h->pmp, t.pa, size, is_machine, &uniform);
    if ((pmp & wanted) != wanted)
        return access_access_fault(h, type, va);
    if (!is_cached)
        lint_translated(h, va, type, &t);
    if (uniform && type != ACCESS_HLVX && !is_cached)
        fill(h, va, type, &t, pmp);
    *pa = t.pa;
    return true;
}

/* True, with a trap set that is none of the guest's: the debugger watches for such an access. */
static bool is_stopped(struct hart *h, uint64_t va, uint64_t pa, unsigned size,
                       enum access_type type)
{
    return UNLIKELY(h->debug != NULL) && debug_stops_access(h, va, pa, size, type);
}

static bool crosses_page(uint64_t va, unsigned size)
{
    return ((va ^ (va + size - 1)) & TLB_PAGE_MASK) != 0;
}

/* Misaligned loads work in RAM and ROMs only; a misaligned load from a device faults as such. */
static bool load_within_page(struct hart *h, uint64_t va, unsigned size, enum access_type type,
                             uint64_t *value)
{
    uint64_t pa;

    if (!access_translate(h, va, size, type, &pa) || is_stopped(h, va, pa, size, type))
        return false;
    if (phys_read(h->config.phys, pa, size, value))
        return true;
    if ((pa & (size - 1)) && phys_device(h->config.phys, pa))
        return misaligned_fault(h, type, va);
    return access_access_fault(h, type, va);
}

/* RAM, or what only loads take for memory: a ROM. */
static bool is_memory(const struct hart *h, uint64_t pa, enum access_type type)
{
    return type == ACCESS_STORE ? phys_ram(h->config.phys, pa, 1) != NULL
                                : phys_memory(h->config.phys, pa, 1) != NULL;
}

/*
 * Whether an access that crosses into another page may be done byte by byte: only memory takes it
 * in parts, a device sees none of them. Both pages are translated first, so that a fault leaves no
 * byte behind; a page or access fault names the part that caused it (machine.adoc, mtval).
 */
static bool may_split(struct hart *h, uint64_t va, unsigned size, enum access_type type)
{
    const uint64_t part[2] = {va, (va + size - 1) & TLB_PAGE_MASK};
    uint64_t pa[2];

    if (!access_translate(h, part[0], 1, type, &pa[0]) ||
        !access_translate(h, part[1], 1, type, &pa[1]))
        return false;
    for (unsigned i = 0; i < 2; i++) {
        if (is_memory(h, pa[i], type))
            continue;
        return phys_device(h->config.phys, pa[i]) ? misaligned_fault(h, type, va)
                                                  : access_access_fault(h, type, part[i]);
    }
    return true;
}

/* Host memory of the byte at va when the TLB lets it be read or written, else NULL. */
static uint8_t *hit(const struct hart *h, uint64_t va, bool is_store)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);
    uint64_t tag = is_store ? e->tag_w : e->tag_r;

    return tag == (va & TLB_PAGE_MASK) ? (uint8_t *)(uintptr_t)(va + e->addend) : NULL;
}

/* The two parts of an access that crosses into another page, if the TLB has both. */
struct halves {
    uint8_t *part[2];
    unsigned size[2];
};

static bool hit_both(const struct hart *h, uint64_t va, unsigned size, bool is_store,
                     struct halves *out)
{
    uint64_t second = (va + size - 1) & TLB_PAGE_MASK;

    out->size[0] = (unsigned)(second - va);
    out->size[1] = size - out->size[0];
    out->part[0] = hit(h, va, is_store);
    out->part[1] = hit(h, second, is_store);
    return out->part[0] && out->part[1];
}

static struct load load_of_type(struct hart *h, uint64_t va, unsigned size, enum access_type type)
{
    struct load r = {0};
    struct halves halves;
    uint64_t value;
    uint64_t low;

    if (!crosses_page(va, size)) {
        r.ok = load_within_page(h, va, size, type, &value);
        r.value = value;
        return r;
    }
    h->stats.split_accesses++;
    if (type == ACCESS_LOAD && hit_both(h, va, size, false, &halves)) {
        memcpy(&r.value, halves.part[0], halves.size[0]);
        memcpy((uint8_t *)&r.value + halves.size[0], halves.part[1], halves.size[1]);
        r.ok = true;
        return r;
    }
    if (!may_split(h, va, size, type))
        return r;
    for (unsigned i = 0; i < size; i++) {
        if (!load_within_page(h, va + i, 1, type, &low))
            return r;
        r.value |= low << (8 * i);
    }
    r.ok = true;
    return r;
}

/* An access within the page of a stale entry: host memory, if that is all that there is to it. */
static uint8_t *revive(struct hart *h, uint64_t va, unsigned size, enum access_type type)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);
    uint64_t tag = type == ACCESS_LOAD ? e->tag_r : e->tag_w;

    if (tag != (((va + size - 1) & TLB_PAGE_MASK) | TLB_STALE))
        return NULL;
    return refill_revive(h, va, type) ? (uint8_t *)(uintptr_t)(va + e->addend) : NULL;
}

struct load access_load_slow(struct hart *h, uint64_t va, unsigned size)
{
    const uint8_t *host = revive(h, va, size, ACCESS_LOAD);
    struct load r = {.ok = true};

    if (host) {
        memcpy(&r.value, host, size);
        return r;
    }
    return load_of_type(h, va, size, ACCESS_LOAD);
}

struct load access_load_executable(struct hart *h, uint64_t va, unsigned size)
{
    return load_of_type(h, va, size, ACCESS_HLVX);
}

/* Called after bytes of RAM at pa were written by this hart outside of the fast path. */
static enum store ram_store_done(struct hart *h, uint64_t pa, unsigned size)
{
    enum store result = block_ram_written(h, pa, size) ? STORE_CODE : STORE_OK;

    tap_wrote(h, pa, size);
    lint_wrote(h, pa, size, true);
    if (h->watch.len && pa < h->watch.pa + h->watch.len && pa + size > h->watch.pa) {
        h->watch.hit(h->watch.ctx);
        result = STORE_CODE;
    }
    return result;
}

static enum store store_within_page(struct hart *h, uint64_t va, uint64_t value, unsigned size)
{
    uint64_t pa;
    uint8_t *ram;

    if (!access_translate(h, va, size, ACCESS_STORE, &pa) ||
        is_stopped(h, va, pa, size, ACCESS_STORE))
        return STORE_TRAP;
    ram = phys_ram(h->config.phys, pa, size);
    if (ram) {
        memcpy(ram, &value, size);
        h->stats.guarded_stores += tlb_slot(h->bank, va)->tag_w != (va & TLB_PAGE_MASK);
        return ram_store_done(h, pa, size);
    }
    if (phys_write(h->config.phys, pa, size, value)) {
        h->irq_recheck = true;
        return STORE_CODE;
    }
    if ((pa & (size - 1)) && phys_device(h->config.phys, pa))
        (void)misaligned_fault(h, ACCESS_STORE, va);
    else
        (void)access_access_fault(h, ACCESS_STORE, va);
    return STORE_TRAP;
}

enum store access_store_slow(struct hart *h, uint64_t va, uint64_t value, unsigned size)
{
    enum store result = STORE_OK;
    struct halves halves;
    uint8_t *host = revive(h, va, size, ACCESS_STORE);

    if (host) {
        memcpy(host, &value, size);
        return STORE_OK;
    }
    if (!crosses_page(va, size))
        return store_within_page(h, va, value, size);
    h->stats.split_accesses++;
    if (hit_both(h, va, size, true, &halves)) {
        memcpy(halves.part[0], &value, halves.size[0]);
        memcpy(halves.part[1], (const uint8_t *)&value + halves.size[0], halves.size[1]);
        return STORE_OK;
    }
    if (!may_split(h, va, size, ACCESS_STORE))
        return STORE_TRAP;
    for (unsigned i = 0; i < size; i++) {
        enum store part = store_within_page(h, va + i, value >> (8 * i) & 0xff, 1);

        if (part == STORE_TRAP)
            return part;
        result = part == STORE_CODE ? part : result;
    }
    return result;
}

/* The physical address by the TLB alone, when it has what the access needs. */
static bool hit_atomic(const struct hart *h, uint64_t va, enum access_type type, uint64_t *pa)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);
    uint64_t page = va & TLB_PAGE_MASK;

    if (e->tag_r != page || (type != ACCESS_LOAD && e->tag_w != page))
        return false;
    *pa = h->bank->cold[tlb_index(va)].pa | (va & ~TLB_PAGE_MASK);
    return true;
}

uint8_t *access_atomic(struct hart *h, uint64_t va, unsigned size, enum access_type type,
                       uint64_t *pa)
{
    uint8_t *ram;

    if (va & (size - 1)) {
        (void)misaligned_fault(h, type, va);
        return NULL;
    }
    if (!hit_atomic(h, va, type, pa) &&
        (!access_translate(h, va, size, type, pa) || is_stopped(h, va, *pa, size, type)))
        return NULL;
    ram = phys_ram(h->config.phys, *pa, size);
    if (!ram)
        (void)access_access_fault(h, type, va);
    return ram;
}

enum store access_atomic_written(struct hart *h, uint64_t pa, unsigned size)
{
    return ram_store_done(h, pa, size);
}

struct load access_fetch(struct hart *h, uint64_t va, uint64_t *pa)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);
    const uint8_t *code;
    struct load r = {0};

    if (e->tag_x == (va & TLB_PAGE_MASK)) {
        *pa = h->bank->cold[tlb_index(va)].pa | (va & ~TLB_PAGE_MASK);
    } else if (!access_translate(h, va, 2, ACCESS_FETCH, pa)) {
        return r;
    }
    code = phys_memory(h->config.phys, *pa, 2); /* not of a device, which might notice the fetch */
    if (code)
        memcpy(&r.value, code, 2);
    else
        (void)access_access_fault(h, ACCESS_FETCH, va);
    r.ok = code != NULL;
    return r;
}

/* Of an access with V=0. SUM says nothing in U-mode: the walk does not ask it there. */
static uint32_t context_flags(const struct hart *h, unsigned priv)
{
    uint32_t ctx = priv;

    if (priv == PRIV_M || field_get(h->csr.satp, SATP_MODE) == ATP_MODE_BARE)
        return ctx;
    ctx |= CTX_PAGED;
    ctx |= h->csr.mstatus & MSTATUS_SUM ? CTX_SUM : 0;
    ctx |= h->csr.mstatus & MSTATUS_MXR ? CTX_MXR : 0;
    ctx |= h->csr.menvcfg & MENVCFG_ADUE ? CTX_ADUE : 0;
    ctx |= h->csr.menvcfg & MENVCFG_PBMTE ? CTX_PBMTE : 0;
    return ctx;
}

/*
 * Of an access with V=1: SUM is the guest's alone, MXR of HS-mode reaches both stages and the
 * guest's only its own (hypervisor.adoc, "Two-Stage Address Translation"); henvcfg rules the
 * VS-stage, menvcfg the G-stage.
 */
static uint32_t guest_context_flags(const struct hart *h, unsigned priv)
{
    uint32_t ctx = priv | CTX_VIRT;

    ctx |= field_get(h->csr.vsatp, SATP_MODE) != ATP_MODE_BARE ? CTX_PAGED : 0;
    ctx |= h->csr.vsstatus & MSTATUS_SUM ? CTX_SUM : 0;
    ctx |= h->csr.vsstatus & MSTATUS_MXR ? CTX_VMXR : 0;
    ctx |= h->csr.mstatus & MSTATUS_MXR ? CTX_MXR : 0;
    ctx |= h->csr.henvcfg & MENVCFG_ADUE ? CTX_ADUE : 0;
    ctx |= h->csr.henvcfg & MENVCFG_PBMTE ? CTX_PBMTE : 0;
    ctx |= h->csr.menvcfg & MENVCFG_ADUE ? CTX_GADUE : 0;
    ctx |= h->csr.menvcfg & MENVCFG_PBMTE ? CTX_GPBMTE : 0;
    return ctx;
}

/* The roots belong to the context as far as its accesses use them. */
static void context_set_roots(const struct hart *h, struct tlb_context *context)
{
    uint32_t used = context->data | context->fetch;

    if (used & CTX_VIRT)
        context->hgatp = h->csr.hgatp;
    if (used & CTX_PAGED)
        context->atp = used & CTX_VIRT ? h->csr.vsatp : h->csr.satp;
}

/* The bank in use must not be the one that is recycled, however long ago it was found. */
static struct tlb_bank *find_bank(struct hart *h, const struct tlb_context *context)
{
    uint64_t mix = context->atp ^ context->atp >> 44 ^ context->hgatp >> 41 ^
                   context->data * UINT64_C(5) ^ context->fetch * UINT64_C(3) ^ context->data >> 4;
    uint8_t *hint = &h->bank_hint[mix % sizeof(h->bank_hint)];
    struct tlb_bank *bank = &h->banks[*hint];
    bool is_new = false;

    if (h->bank)
        h->bank->last_use = ++h->context_clock;
    h->context_clock++;
    if (LIKELY(bank->is_valid && memcmp(&bank->context, context, sizeof(*context)) == 0)) {
        bank->last_use = h->context_clock;
        return bank;
    }
    bank = tlb_bank_find(h->banks, context, h->context_clock, &is_new);
    *hint = (uint8_t)(bank - h->banks);
    h->stats.bank_fills += is_new;
    if (is_new)
        tlb_tally_start(&h->tallies, bank);
    return bank;
}

void access_context_of(const struct hart *h, bool virt, enum priv priv, struct tlb_context *context)
{
    uint32_t flags = virt ? guest_context_flags(h, priv) : context_flags(h, priv);

    *context = (struct tlb_context){.data = flags, .fetch = flags};
    context_set_roots(h, context);
}

struct tlb_bank *access_guest_bank(struct hart *h)
{
    struct tlb_context context;

    access_context_of(h, true, h->csr.hstatus & HSTATUS_SPVP ? PRIV_S : PRIV_U, &context);
    return find_bank(h, &context);
}

void access_count_guest(struct hart *h, struct tlb_bank *bank)
{
    if (!h->config.counts_accesses)
        return;
    bank->counts.accesses++;
    h->counters.accesses_seen++;
}

void access_flush_all(struct hart *h)
{
    tlb_flush_all(h->banks);
    gstage_flush(h->gstage);
    if (UNLIKELY(h->lint != NULL))
        h->lint->flushed(h->lint->ctx, h);
}

/* FP code is Off when either level says so, and Dirty only when both do (norm:vsstatus_fs_op). */
static uint32_t fs_key_of(const struct hart *h)
{
    uint64_t fs = field_get(h->csr.mstatus, MSTATUS_FS);
    uint64_t guest = h->virt ? field_get(h->csr.vsstatus, MSTATUS_FS) : fs;

    if (fs == FS_OFF || guest == FS_OFF)
        return 0;
    if (fs != FS_DIRTY || guest != FS_DIRTY)
        return 1;
    return h->frm == FP_RNE ? 2u : 2u | MODE_FRM;
}

void access_update_context(struct hart *h)
{
    bool mprv = h->priv == PRIV_M && (h->csr.mstatus & MSTATUS_MPRV);
    unsigned priv = mprv ? (unsigned)field_get(h->csr.mstatus, MSTATUS_MPP) : h->priv;
    bool virt = mprv ? (h->csr.mstatus & MSTATUS_MPV) && priv != PRIV_M : h->virt;
    struct tlb_bank *before = h->bank;
    struct tlb_context context = {
        .data = virt ? guest_context_flags(h, priv) : context_flags(h, priv),
        .fetch = h->virt ? guest_context_flags(h, h->priv) : context_flags(h, h->priv),
    };

    h->mode_key = fs_key_of(h) | (h->counters.counts_ops ? MODE_COUNTS : 0u);
    if (h->engine && h->engine->gates)
        h->mode_key |= gate_id(h, h->engine->gates) << MODE_GATES_SHIFT;
    context_set_roots(h, &context);
    if (h->bank && memcmp(&h->bank->context, &context, sizeof(context)) == 0)
        return;
    if (h->config.counts_accesses)
        counters_fold_accesses(h);
    h->bank = find_bank(h, &context);
    if (before)
        tlb_bank_pair(before, h->bank);
    h->stats.bank_switches++;
}
