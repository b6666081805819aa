#include "debug/map.h"

#include "cpu/csr_bits.h"

#define PAGE_SHIFT 12
#define LEVEL_BITS 9
#define GSTAGE_MORE_BITS 2
/* A hostile guest's tables can hold 2^45 leaves: no more than this many are looked at. */
#define MAX_STEPS (UINT64_C(1) << 18)

static unsigned levels_of(uint64_t atp)
{
    return (unsigned)field_get(atp, SATP_MODE) - ATP_MODE_SV39 + 3;
}

static bool continues(const struct map_range *last, const struct map_range *next)
{
    return last->from + last->size == next->from && last->to + last->size == next->to &&
           last->read == next->read && last->write == next->write &&
           last->execute == next->execute;
}

static void add(struct map *map, const struct map_range *range)
{
    map->bytes += range->size;
    if (map->n && continues(&map->range[map->n - 1], range)) {
        map->range[map->n - 1].size += range->size;
        return;
    }
    if (map->n == MAP_MAX_RANGES) {
        map->is_cut = true;
        map->bytes -= range->size;
        return;
    }
    map->range[map->n++] = *range;
}

/* The stage that translates the address itself. */
static const struct walk_trace_stage *stage_of(const struct walk_trace *trace)
{
    return &trace->stage[trace->first >= 0 ? trace->first : trace->second];
}

/*
 * One leaf or one hole. A hole is as large as what the PTE that ends the walk covers.
 * Returns log2 of the size.
 */
static unsigned look(struct hart *h, uint64_t address, const struct tlb_context *context,
                     struct map *map)
{
    struct walk_trace trace;
    const struct walk_trace_stage *stage;
    unsigned level;

    walk_trace(h, address, ACCESS_LOAD, context, &trace);
    stage = stage_of(&trace);
    level = levels_of(stage->in.atp) - (stage->n_ptes ? stage->n_ptes : 1);
    if (stage->result != WALK_OK)
        return PAGE_SHIFT + LEVEL_BITS * level;
    add(map, &(struct map_range){
                 .from = address,
                 .to = stage->out.pa,
                 .size = BIT(stage->out.log2_size),
                 .read = stage->out.may_read,
                 .write = stage->pte[stage->n_ptes - 1].value & PTE_W,
                 .execute = stage->pte[stage->n_ptes - 1].value & PTE_X,
             });
    return stage->out.log2_size;
}

/* The addresses from `first` on, 2^bits of them. */
static void look_through(struct hart *h, uint64_t first, unsigned bits,
                         const struct tlb_context *context, uint64_t *steps, struct map *map)
{
    uint64_t offset = 0;

    while (offset < BIT(bits) && !map->is_cut) {
        uint64_t size = BIT(look(h, first + offset, context, map));

        offset = align_down(offset, size) + size;
        if (++*steps == MAX_STEPS)
            map->is_cut = true;
    }
}

/* Returns whether that is all, for want of a translation. */
static bool begin(struct map *map, uint64_t atp)
{
    map->n = 0;
    map->bytes = 0;
    map->is_cut = false;
    map->is_bare = field_get(atp, SATP_MODE) == ATP_MODE_BARE;
    return map->is_bare;
}

void map_gstage(struct hart *h, uint64_t hgatp, struct map *map)
{
    struct tlb_context context = walk_trace_guest_physical(h, hgatp);
    uint64_t steps = 0;

    if (begin(map, hgatp))
        return;
    context.data |= CTX_MXR | CTX_GADUE | CTX_GPBMTE; /* whatever the leaf allows, and A not yet */
    look_through(h, 0, PAGE_SHIFT + LEVEL_BITS * levels_of(hgatp) + GSTAGE_MORE_BITS, &context,
                 &steps, map);
}

/* Both halves: addresses are sign-extended. */
void map_vs_stage(struct hart *h, uint64_t vsatp, uint64_t hgatp, struct map *map)
{
    const struct tlb_context context = {
        .atp = vsatp,
        .hgatp = hgatp,
        .data = PRIV_S | CTX_VIRT | CTX_PAGED | CTX_SUM | CTX_MXR | CTX_ADUE | CTX_PBMTE |
                CTX_GADUE | CTX_GPBMTE,
    };
    unsigned half;
    uint64_t steps = 0;

    if (begin(map, vsatp))
        return;
    half = PAGE_SHIFT + LEVEL_BITS * levels_of(vsatp) - 1;
    look_through(h, 0, half, &context, &steps, map);
    look_through(h, ~(BIT(half) - 1), half, &context, &steps, map);
}
