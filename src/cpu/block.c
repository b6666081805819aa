#include "cpu/block.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "cpu/access.h"
#include "cpu/count_op.h"
#include "cpu/debug.h"
#include "cpu/engine.h"
#include "cpu/lint.h"
#include "cpu/op.h"
#include "cpu/place.h"
#include "mem/lazy_map.h"

#define HASH_BITS 16
#define ARENA_INSNS (UINT64_C(1) << 21)
#define ARENA_BLOCKS (UINT64_C(1) << 18)
#define LINE_SHIFT 6

struct block {
    uint64_t pa;
    struct insn *code;       /* in the arena */
    struct block *hash_next;
    struct block *page_next; /* blocks of one RAM page */
    uint32_t mode_key;
};

#define NO_TAG 0
#define ANY_TAG UINT16_MAX

/* What is known of a page of RAM. */
struct code_page {
    struct block *blocks;
    uint64_t lines; /* bit n: 64-byte line n holds decoded bytes */
};

struct block_cache {
    struct hart *harts;      /* borrowed: those that share it, by next_sharer */
    struct insn *arena;      /* owned, mapped lazily */
    uint64_t n_insns;
    struct block *blocks;    /* owned, mapped lazily */
    uint64_t n_blocks;
    struct block *hash[1u << HASH_BITS];
    struct place *places;    /* owned, mapped lazily */
    struct code_page *pages; /* owned, one a page of RAM, mapped lazily */
    /*
     * owned, one a page of RAM: whether banks may hold a write tag for it, and where: NO_TAG, the
     * index of the entries + 1, or ANY_TAG when there have been several.
     */
    uint16_t *write_tag;
    uint64_t n_pages;
    uint64_t ram_base;
};

static void cache_destroy(struct block_cache *cache)
{
    if (cache->arena)
        munmap(cache->arena, ARENA_INSNS * sizeof(struct insn));
    if (cache->blocks)
        munmap(cache->blocks, ARENA_BLOCKS * sizeof(struct block));
    if (cache->places)
        munmap(cache->places, PLACES * sizeof(struct place));
    if (cache->pages)
        munmap(cache->pages, (cache->n_pages + 1) * sizeof(struct code_page));
    if (cache->write_tag)
        munmap(cache->write_tag, (cache->n_pages + 1) * sizeof(*cache->write_tag));
    free(cache);
}

static struct block_cache *cache_create(const struct phys *phys)
{
    struct block_cache *cache = calloc(1, sizeof(*cache));

    if (!cache)
        return NULL;
    cache->ram_base = phys_ram_base(phys);
    cache->n_pages = phys_ram_size(phys) >> PHYS_PAGE_SHIFT;
    cache->arena = lazy_map(ARENA_INSNS * sizeof(struct insn));
    cache->blocks = lazy_map(ARENA_BLOCKS * sizeof(struct block));
    cache->places = lazy_map(PLACES * sizeof(struct place));
    cache->pages = lazy_map((cache->n_pages + 1) * sizeof(struct code_page));
    cache->write_tag = lazy_map((cache->n_pages + 1) * sizeof(*cache->write_tag));
    if (!cache->arena || !cache->blocks || !cache->places || !cache->pages || !cache->write_tag) {
        cache_destroy(cache);
        return NULL;
    }
    return cache;
}

bool block_cache_join(struct hart *h, const struct phys *phys, const struct hart *peer)
{
    h->blocks = peer ? peer->blocks : cache_create(phys);
    if (!h->blocks)
        return false;
    h->places = h->blocks->places;
    h->next_sharer = h->blocks->harts;
    h->blocks->harts = h;
    return true;
}

void block_cache_leave(struct hart *h)
{
    struct hart **at;

    if (!h->blocks)
        return;
    for (at = &h->blocks->harts; *at != h; at = &(*at)->next_sharer)
        ;
    *at = h->next_sharer;
    if (!h->blocks->harts)
        cache_destroy(h->blocks);
    h->blocks = NULL;
}

static struct code_page *page_of(const struct block_cache *cache, uint64_t pa)
{
    uint64_t n = (pa - cache->ram_base) >> PHYS_PAGE_SHIFT;

    return pa >= cache->ram_base && n < cache->n_pages ? &cache->pages[n] : NULL;
}

static unsigned hash_of(uint64_t pa, unsigned mode_key)
{
    return (unsigned)((pa >> 1) ^ (pa >> 14) ^ (mode_key * 0x9e5u)) & ((1u << HASH_BITS) - 1);
}

static void jumps_clear(struct hart *h)
{
    for (unsigned i = 0; i < TLB_BANKS; i++) {
        if (h->banks[i].is_valid)
            tlb_jumps_clear(&h->banks[i]);
    }
    if (h->bank)
        h->jump_key = tlb_jump_key(h->bank, h->mode_key);
}

void block_cache_flush(struct hart *h)
{
    struct block_cache *cache = h->blocks;

    for (uint64_t i = 0; i < cache->n_blocks; i++) {
        struct code_page *page = page_of(cache, cache->blocks[i].pa);

        cache->hash[hash_of(cache->blocks[i].pa, cache->blocks[i].mode_key)] = NULL;
        if (page)
            *page = (struct code_page){0};
    }
    if (cache->n_blocks) /* places that nobody has touched need no memory */
        memset(cache->places, 0, PLACES * sizeof(struct place));
    cache->n_blocks = 0;
    cache->n_insns = 0;
    if (h->engine)
        h->engine->flush(h->engine);
    for (struct hart *sharer = cache->harts; sharer; sharer = sharer->next_sharer) {
        block_forget_link(sharer);
        jumps_clear(sharer);
    }
}

bool block_page_has_code(const struct hart *h, uint64_t pa)
{
    const struct code_page *page = page_of(h->blocks, pa);

    return page && page->blocks;
}

void block_page_write_tag(const struct hart *h, uint64_t pa, unsigned index)
{
    uint64_t n = (pa - h->blocks->ram_base) >> PHYS_PAGE_SHIFT;
    uint16_t *tag = &h->blocks->write_tag[n];

    if (pa >= h->blocks->ram_base && n < h->blocks->n_pages && *tag != index + 1)
        *tag = *tag == NO_TAG ? (uint16_t)(index + 1) : ANY_TAG;
}

/* Law 3, when a page gets its first code. */
static void page_protect(struct block_cache *cache, struct code_page *page, uint64_t pa)
{
    uint16_t *tag = &cache->write_tag[page - cache->pages];

    pa = align_down(pa, PHYS_PAGE_SIZE);
    for (struct hart *h = cache->harts; h && *tag != NO_TAG; h = h->next_sharer) {
        if (*tag == ANY_TAG)
            tlb_protect_page(h->banks, pa);
        else
            tlb_protect_entry(h->banks, pa, *tag - 1u);
    }
    *tag = NO_TAG;
}

static void hash_remove(struct block_cache *cache, const struct block *block)
{
    struct block **at = &cache->hash[hash_of(block->pa, block->mode_key)];

    while (*at && *at != block)
        at = &(*at)->hash_next;
    if (*at)
        *at = block->hash_next;
}

/* Blocks and translations stay for those who lead to them, but lead back to the lookup. */
static void page_drop(struct hart *h, struct code_page *page)
{
    for (struct block *block = page->blocks; block; block = block->page_next) {
        hash_remove(h->blocks, block);
        if (block->code->fn == op_native)
            h->engine->drop(h->engine, block->code->host);
        block->code->fn = op_dead;
        h->stats.blocks_dropped++;
    }
    *page = (struct code_page){0};
    for (struct hart *sharer = h->blocks->harts; sharer; sharer = sharer->next_sharer) {
        block_forget_link(sharer);
    }
}

static uint64_t lines_of(uint64_t pa, uint64_t last)
{
    unsigned low = (unsigned)(pa >> LINE_SHIFT) & 63;
    unsigned high = (unsigned)(last >> LINE_SHIFT) & 63;

    return MASK(high, low);
}

bool block_ram_written(struct hart *h, uint64_t pa, uint64_t len)
{
    uint64_t end = pa + len;
    bool any = false;

    while (pa < end) {
        uint64_t page_end = align_down(pa, PHYS_PAGE_SIZE) + PHYS_PAGE_SIZE;
        uint64_t part_end = end < page_end ? end : page_end;
        struct code_page *page = page_of(h->blocks, pa);

        if (page && page->blocks && (page->lines & lines_of(pa, part_end - 1))) {
            page_drop(h, page);
            any = true;
        }
        pa = part_end;
    }
    return any;
}

/* The builder's place in the block that it makes. */
struct builder {
    struct hart *h;
    struct insn *out;  /* next free slot */
    uint64_t va, pa;   /* of the next instruction */
    unsigned n;        /* instructions so far */
    uint32_t raw;
};

static void emit_slot(struct builder *b, op_fn *fn)
{
    *b->out++ = (struct insn){
        .fn = fn,
        .index = (uint8_t)b->n,
        .offset = (uint16_t)(b->va - (b->h->pc & TLB_PAGE_MASK)),
    };
}

static op_fn *const op_table[INSN_COUNT + 1] = {
#define INSN(id, ...) [INSN_##id] = op_##id,
#define INSN_C(id, mn, fmt, match, mask, ext, alt, flow, ops, base) [INSN_##id] = op_##base,
#include "cpu/isa/all.def"
#undef INSN
#undef INSN_C
    [INSN_illegal] = op_illegal,
};

static bool writes_fp_register(const struct insn_info *info)
{
    for (const char *c = info->operands; *c; c++) {
        if (*c == 'D')
            return true;
    }
    return false;
}

static bool is_taken(const struct hart *h, const struct insn *d)
{
    uint64_t a = rs1(h, d), b = rs2(h, d);

    switch (d->id) {
    case INSN_beq:
        return a == b;
    case INSN_bne:
        return a != b;
    case INSN_blt:
        return (int64_t)a < (int64_t)b;
    case INSN_bge:
        return (int64_t)a >= (int64_t)b;
    case INSN_bltu:
        return a < b;
    case INSN_bgeu:
        return a >= b;
    default:
        return true;
    }
}

/*
 * Jumps of a hart without compressed instructions: one that is taken to no multiple of four traps
 * itself (rv32.adoc, "Control Transfer Instructions").
 */
bool block_jump_is_misaligned(struct hart *h, const struct insn *d)
{
    uint64_t base = d->id == INSN_jalr ? rs1(h, d) : insn_pc(h, d);
    uint64_t target = (base + imm(d)) & ~UINT64_C(1);

    if (!(target & 2) || !is_taken(h, d))
        return false;
    h->trap = (struct trap){.cause = CAUSE_FETCH_MISALIGNED, .tval = target, .gva = h->virt};
    return true;
}

void op_jump_aligned(struct hart *h, const struct insn *d)
{
    if (!block_jump_is_misaligned(h, d)) {
        op_table[d->id](h, d);
        return;
    }
    h->pc = insn_pc(h, d);
    op_leave(h, d->index, EXIT_TRAP);
}

static bool is_jump(unsigned flow)
{
    return flow == FLOW_BRANCH || flow == FLOW_JUMP || flow == FLOW_INDIRECT;
}

/* FP instructions look at FS when they are decoded: the mode key says what it is. */
op_fn *block_op(const struct hart *h, enum insn_id id)
{
    unsigned flow = id == INSN_illegal ? FLOW_SYSTEM : isa_insns[id].flow;
    unsigned fs = h->mode_key & MODE_FS;

    if (is_jump(flow) && !isa_has(h->config.isa, EXT_ZCA))
        return op_jump_aligned;
    if (flow == FLOW_FP && fs == 0)
        return op_illegal;
    if (flow == FLOW_FP && fs == 1)
        return op_fs_dirty;
    return op_table[id];
}

/*
 * Checks see where traps and jumps lead to, which begins a block, and the instructions that they are
 * about (hart_lint's `instruction`).
 */
static bool is_checked(const struct builder *b, enum insn_id id)
{
    unsigned flow = id == INSN_illegal ? FLOW_SYSTEM : isa_insns[id].flow;

    return UNLIKELY(b->h->lint != NULL) && (b->n == 0 || flow == FLOW_SYSTEM || flow == FLOW_FP);
}

/* What stands first of an instruction: checks, or a breakpoint, or a count, or itself. */
static op_fn *first_op(const struct builder *b, enum insn_id id)
{
    const struct hart *h = b->h;
    op_fn *counting = h->mode_key & MODE_COUNTS ? count_op(h, id) : NULL;

    if (is_checked(b, id))
        return op_lint;
    if (debug_is_armed(h, b->va))
        return op_break;
    return counting ? counting : block_op(h, id);
}

/* Decodes b->raw into the next slot; false when the block ends with it. */
static bool emit_insn(struct builder *b)
{
    enum insn_id id = isa_decode(b->h->decoder, b->raw);
    const struct insn_info *info = id == INSN_illegal ? NULL : &isa_insns[id];
    unsigned flow = info ? info->flow : FLOW_SYSTEM;
    struct isa_operands ops = {0};
    struct insn *d = b->out++;
    unsigned length = isa_length(b->raw);

    if (info)
        isa_extract(info->format, b->raw, &ops);
    if (ops.rd == 0 && !(info && writes_fp_register(info)))
        ops.rd = REG_SINK;
    *d = (struct insn){
        .fn = first_op(b, id),
        .imm = ops.imm,
        .raw = length == 4 ? b->raw : b->raw & 0xffff,
        .rd = ops.rd,
        .rs1 = ops.rs1,
        .rs2 = ops.rs2,
        .index = (uint8_t)b->n,
        .id = (uint16_t)id,
        .offset = (uint16_t)(b->va - (b->h->pc & TLB_PAGE_MASK)),
    };
    b->n++;
    b->va += length;
    b->pa += length;
    if (flow == FLOW_BRANCH || flow == FLOW_JUMP)
        emit_slot(b, op_dead);
    return info && flow != FLOW_JUMP && flow != FLOW_INDIRECT;
}

/*
 * One instruction, each half of it fetched and checked. What it decodes to depends on its bits, its
 * place in the page and the mode only.
 */
static struct insn *build_straddle(struct hart *h, uint32_t low, uint64_t pa)
{
    struct builder b = {.h = h, .va = h->pc, .pa = pa, .raw = low};
    uint64_t offset = h->pc & ~TLB_PAGE_MASK;
    struct straddle *s;
    uint64_t second_pa;

    if (isa_length(low) == 4) {
        struct load high = access_fetch(h, h->pc + 2, &second_pa);

        if (!high.ok)
            return NULL;
        b.raw |= (uint32_t)high.value << 16;
    }
    s = &h->straddles[(b.raw ^ b.raw >> 7 ^ b.raw >> 15 ^ (uint32_t)offset << 2) % STRADDLES];
    if (s->is_valid && s->raw == b.raw && s->mode_key == h->mode_key &&
        s->slots[0].offset == offset)
        return s->slots;
    b.out = s->slots;
    *s = (struct straddle){.raw = b.raw, .mode_key = h->mode_key, .is_valid = true};
    (void)emit_insn(&b);
    emit_slot(&b, op_next);
    return s->slots;
}

/* Whether the second half of the straddling instruction d of the page that runs is as decoded. */
static bool has_second_half(const struct hart *h, const struct insn *d)
{
    uint64_t second = h->pc_page + PHYS_PAGE_SIZE;
    const struct tlb_entry *e = tlb_slot(h->bank, second);
    uint16_t half;

    if (e->tag_x != second)
        return false;
    memcpy(&half, (const void *)(uintptr_t)(second + e->addend), sizeof(half));
    return half == d->raw >> 16;
}

void op_straddle(struct hart *h, const struct insn *d)
{
    if (has_second_half(h, d)) {
        op_table[d->id](h, d);
        return;
    }
    h->pc = insn_pc(h, d);
    op_leave(h, d->index, EXIT_LOOKUP);
}

/* Reads instructions of one page until the block ends. The first 16 bits can be read. */
static void build_page(struct builder *b)
{
    uint64_t page_end = (b->h->pc & TLB_PAGE_MASK) + PHYS_PAGE_SIZE; /* 0: the last page */
    uint64_t half;

    for (;;) {
        if (!phys_read(b->h->config.phys, b->pa, 2, &half))
            break;
        b->raw = (uint32_t)half;
        if (isa_length(b->raw) == 4) {
            if (page_end - b->va < 4 || !phys_read(b->h->config.phys, b->pa + 2, 2, &half))
                break;
            b->raw |= (uint32_t)half << 16;
        }
        if (!emit_insn(b) || b->n == BLOCK_MAX_INSNS || b->va == page_end)
            break;
    }
    emit_slot(b, op_next);
}

static void block_enter_tables(struct hart *h, struct block *block, uint64_t end_pa)
{
    struct block_cache *cache = h->blocks;
    struct block **bucket = &cache->hash[hash_of(block->pa, block->mode_key)];
    struct code_page *page = page_of(cache, block->pa);

    block->hash_next = *bucket;
    *bucket = block;
    if (!page)
        return;
    if (!page->blocks)
        page_protect(cache, page, block->pa);
    block->page_next = page->blocks;
    page->blocks = block;
    page->lines |= lines_of(block->pa, end_pa - 1);
}

/* Starts a block at h->pc. */
static struct block *block_begin(struct hart *h, struct builder *b)
{
    struct block_cache *cache = h->blocks;
    struct block *block;

    if (cache->n_blocks == ARENA_BLOCKS || cache->n_insns + 2 * BLOCK_MAX_INSNS + 3 > ARENA_INSNS)
        block_cache_flush(h);
    block = &cache->blocks[cache->n_blocks++];
    *block = (struct block){
        .pa = b->pa, .code = &cache->arena[cache->n_insns], .mode_key = h->mode_key};
    b->out = block->code;
    if (h->engine) {
        emit_slot(b, op_count);
        block->code->imm = h->engine->threshold;
    }
    return block;
}

/* Ends it; its bytes end at end_pa. */
static struct insn *block_end(struct hart *h, struct block *block, const struct builder *b,
                              uint64_t end_pa)
{
    h->blocks->n_insns += (uint64_t)(b->out - block->code);
    block_enter_tables(h, block, end_pa);
    h->stats.blocks_decoded++;
    return block->code;
}

static struct insn *build(struct hart *h, uint64_t pa)
{
    struct builder b = {.h = h, .va = h->pc, .pa = pa};
    struct block *block = block_begin(h, &b);

    build_page(&b);
    return block_end(h, block, &b, b.pa);
}

static struct insn *find(const struct hart *h, uint64_t pa)
{
    const struct block *block = h->blocks->hash[hash_of(pa, h->mode_key)];

    for (; block; block = block->hash_next) {
        if (block->pa == pa && block->mode_key == h->mode_key)
            return block->code;
    }
    return NULL;
}

/* What access_fetch() gives, without a call when the TLB knows the page. */
static ALWAYS_INLINE struct load fetch(struct hart *h, uint64_t pc, uint64_t *pa)
{
    const struct tlb_entry *e = tlb_slot(h->bank, pc);
    struct load r = {.ok = true};
    uint16_t half;

    if (UNLIKELY(e->tag_x != (pc & TLB_PAGE_MASK)))
        return access_fetch(h, pc, pa);
    *pa = h->bank->cold[tlb_index(pc)].pa | (pc & ~TLB_PAGE_MASK);
    memcpy(&half, (const void *)(uintptr_t)(pc + e->addend), sizeof(half));
    r.value = half;
    return r;
}

static bool starts_straddle(uint64_t pc, uint64_t half)
{
    return (pc & (PHYS_PAGE_SIZE - 1)) == PHYS_PAGE_SIZE - 2 && isa_length((uint32_t)half) == 4;
}

/* False: PMP or the end of a ROM divides the page, so one fetch says nothing of the next. */
static bool page_is_uniform(const struct hart *h)
{
    return tlb_slot(h->bank, h->pc)->tag_x == (h->pc & TLB_PAGE_MASK);
}

/* Where the block of h->pc, whose page the TLB knows, is looked up by its host address. */
static uint64_t host_address(const struct hart *h)
{
    return h->pc + tlb_slot(h->bank, h->pc)->addend;
}

static struct place *place_of(const struct hart *h)
{
    return &h->places[place_index(host_address(h))];
}

/*
 * Tells the jump entry, the place, and the translated jump that got here, where the block's
 * translation is.
 */
static void enter_native(struct hart *h, struct jump_entry *e, struct place *place)
{
    bool has_native = e->code->fn == op_native;

    e->host = has_native ? e->code->host : h->engine->miss;
    if (place)
        place->host = has_native ? e->code->host : NULL;
    if (has_native && h->site && h->pc_page == (h->pc & TLB_PAGE_MASK))
        h->engine->link(h->engine, h->site, e->host);
    h->site = NULL;
}

static bool is_in_straddles(const struct hart *h, const struct insn *slot)
{
    uintptr_t offset = (uintptr_t)slot - (uintptr_t)h->straddles;

    return offset < sizeof(h->straddles);
}

/* Law 5: the block of the straddling instruction at h->pc, which starts with `low`; NULL: none. */
static struct insn *straddle_block(struct hart *h, uint32_t low, uint64_t pa)
{
    struct builder b = {.h = h, .va = h->pc, .pa = pa};
    struct insn *code = find(h, pa);
    const struct tlb_entry *second = tlb_slot(h->bank, h->pc + 2);
    struct block *block;
    enum insn_id id;
    uint16_t high;

    if (second->tag_x != h->pc + 2)
        return NULL;
    memcpy(&high, (const void *)(uintptr_t)(h->pc + 2 + second->addend), sizeof(high));
    b.raw = low | (uint32_t)high << 16;
    if (code)
        return code[h->engine ? 1 : 0].raw == b.raw ? code : NULL;
    id = isa_decode(h->decoder, b.raw);
    if (id == INSN_illegal || first_op(&b, id) != op_table[id])
        return NULL;
    block = block_begin(h, &b);
    (void)emit_insn(&b);
    block->code[h->engine ? 1 : 0].fn = op_straddle;
    emit_slot(&b, op_next);
    return block_end(h, block, &b, pa + 2);
}

/* Leads those who jumped here to the code: links stay inside a page. */
static void link_here(struct hart *h, struct insn *code)
{
    if (h->pc_page != (h->pc & TLB_PAGE_MASK))
        return;
    if (h->site && code->fn == op_native)
        h->engine->link(h->engine, h->site, code->host);
    if (h->link)
        h->link->link = code;
}

/* Code of a straddling instruction. */
static struct insn *lookup_straddle(struct hart *h, uint32_t low, uint64_t pa)
{
    struct insn *code = straddle_block(h, low, pa);

    if (code) {
        if (!is_in_straddles(h, h->link))
            link_here(h, code);
        block_forget_link(h);
        return code;
    }
    block_forget_link(h);
    return build_straddle(h, low, pa);
}

static void remember(struct hart *h, struct insn *code)
{
    struct jump_entry *e = tlb_jump_slot(h->bank, h->pc);

    struct place *place = place_of(h);

    *e = (struct jump_entry){.pc = h->pc, .key = h->jump_key, .code = code};
    *place = (struct place){.address = host_address(h), .mode_key = h->mode_key, .code = code};
    tlb_jump_note(h->bank, h->pc);
    if (h->engine)
        enter_native(h, e, place);
    /* A link stays inside its page; a slot of the straddle buffer is nobody's. */
    if (h->link && h->pc_page == (h->pc & TLB_PAGE_MASK) &&
        !is_in_straddles(h, h->link))
        h->link->link = code;
}

/* The code at h->pc by its host address alone; NULL: not known, or dropped. */
static struct insn *find_place(const struct hart *h)
{
    const struct place *place = place_of(h);

    if (tlb_slot(h->bank, h->pc)->tag_x != (h->pc & TLB_PAGE_MASK) ||
        place->address != host_address(h) || place->mode_key != h->mode_key ||
        place->code->fn == op_dead)
        return NULL;
    return place->code;
}

/* Code at h->pc by what stands there. NULL: h->trap is set. */
static struct insn *look_up(struct hart *h)
{
    uint64_t pa;
    struct load half = fetch(h, h->pc, &pa);
    struct insn *code;

    if (!half.ok)
        return NULL;
    if (page_is_uniform(h) && starts_straddle(h->pc, half.value))
        return lookup_straddle(h, (uint32_t)half.value, pa);
    if (!page_is_uniform(h)) {
        block_forget_link(h);
        return build_straddle(h, (uint32_t)half.value, pa);
    }
    code = find(h, pa);
    if (!code)
        code = build(h, pa);
    h->jump_key = tlb_jump_key(h->bank, h->mode_key); /* a flush may have renewed it */
    remember(h, code);
    return code;
}

struct insn *block_lookup(struct hart *h)
{
    struct jump_entry *e = tlb_jump_slot(h->bank, h->pc);
    struct insn *code;

    h->jump_key = tlb_jump_key(h->bank, h->mode_key);
    if (!h->link && e->pc == h->pc && e->key == h->jump_key && e->code->fn != op_dead) {
        if (h->engine)
            enter_native(h, e, NULL);
        h->pc_page = h->pc & TLB_PAGE_MASK;
        return e->code;
    }
    h->stats.jump_cache_misses++;
    code = find_place(h);
    if (code) {
        h->stats.jumps_placed++;
        remember(h, code);
    } else {
        code = look_up(h);
    }
    if (!code)
        return NULL;
    block_forget_link(h);
    h->pc_page = h->pc & TLB_PAGE_MASK;
    return code;
}

struct insn *block_step(struct hart *h)
{
    uint64_t pa;
    struct load half = access_fetch(h, h->pc, &pa);

    block_forget_link(h);
    h->jump_key = tlb_jump_key(h->bank, h->mode_key);
    h->pc_page = h->pc & TLB_PAGE_MASK;
    return half.ok ? build_straddle(h, (uint32_t)half.value, pa) : NULL;
}
