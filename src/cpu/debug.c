#include "cpu/debug.h"

#include "cpu/block.h"
#include "cpu/count_op.h"
#include "cpu/op.h"

void hart_set_debug(struct hart *h, struct hart_debug *debug)
{
    h->debug = debug;
    h->debug_passes = 0;
    h->has_stopped = false;
    debug_changed(h);
}

void debug_changed(struct hart *h)
{
    block_cache_flush(h);
    for (unsigned i = 0; i < STRADDLES; i++)
        h->straddles[i].is_valid = false;
    tlb_flush_all(h->banks);
}

bool hart_take_stop(struct hart *h)
{
    bool has_stopped = h->has_stopped;

    h->has_stopped = false;
    return has_stopped;
}

static bool stop(struct hart *h)
{
    h->trap = (struct trap){.cause = CAUSE_DEBUG};
    return true;
}

bool debug_stops_at(struct hart *h, uint64_t pc)
{
    if (!h->debug || (h->debug_passes & DEBUG_PASS_BREAKS))
        return false;
    return h->debug->stops_at(h->debug->ctx, h, pc) && stop(h);
}

bool debug_stops_access(struct hart *h, uint64_t va, uint64_t pa, unsigned size,
                        enum access_type type)
{
    const struct debug_access access = {
        .va = va,
        .pa = pa,
        .size = size,
        .reads = type != ACCESS_STORE,
        .writes = type == ACCESS_STORE || type == ACCESS_AMO,
        .virt = h->bank->context.data & CTX_VIRT,
        .hgatp = h->bank->context.hgatp,
    };

    if (type == ACCESS_FETCH || (h->debug_passes & DEBUG_PASS_WATCHES))
        return false;
    return h->debug->stops_access(h->debug->ctx, h, &access) && stop(h);
}

void debug_mask_tags(const struct hart *h, uint64_t page_va, uint64_t page_pa,
                     struct tlb_entry *entry)
{
    bool reads = false;
    bool writes = false;

    h->debug->watched(h->debug->ctx, page_va, page_pa, &reads, &writes);
    if (reads)
        entry->tag_r = TLB_INVALID;
    if (writes)
        entry->tag_w = TLB_INVALID;
}

op_fn *debug_op_behind(const struct hart *h, const struct insn *d)
{
    enum insn_id id = (enum insn_id)d->id;
    op_fn *counting = h->mode_key & MODE_COUNTS ? count_op(h, id) : NULL;

    return counting ? counting : block_op(h, id);
}

void op_break(struct hart *h, const struct insn *d)
{
    uint64_t pc = insn_pc(h, d);

    if (!debug_stops_at(h, pc)) {
        debug_op_behind(h, d)(h, d);
        return;
    }
    h->pc = pc;
    h->trap_insn = d;
    op_leave(h, d->index, EXIT_TRAP);
}
