/*
 * Decoded code. A block starts at an address that was jumped to and runs on past branches until
 * an unconditional jump, the end of its page or its maximal length; so a branch not taken costs
 * nothing.
 *
 * Layout: the instructions in order, each branch or jump followed by a link slot for its target,
 * the whole closed by a slot for the instruction behind the block. A slot's `link` points to the
 * successor's code once known. A slot's `index` is the number of instructions retired when it is
 * reached. With an engine (engine.h) a head slot stands before the first instruction.
 *
 * Laws:
 * 1. Blocks are keyed by physical address and mode key, and contain no virtual address: all
 *    address spaces share them. Links stay inside a page, so they can never outlive a mapping.
 * 2. A dropped block is not freed but made to lead back to the lookup (op_dead); memory is reused
 *    only when everything is flushed, from hart_run().
 * 3. A page with code has a write tag in no bank of any hart that shares the cache: each store
 *    into it is seen, and drops its blocks for all of them.
 * 4. An instruction in a page which PMP divides is in no block; it is fetched, checked and decoded
 *    afresh each time.
 * 5. An instruction that straddles two pages is a block of its own (op_straddle), which belongs to
 *    the page of its first half. Each time it runs, the second half is fetched anew, by whatever
 *    maps it then, and must be what was decoded. No jump entry leads there: a lookup looks at both
 *    halves, and where others stand than the block has, it decodes them afresh.
 */
#ifndef HARTWOOD_CPU_BLOCK_H
#define HARTWOOD_CPU_BLOCK_H

#include "cpu/state.h"

#define BLOCK_MAX_INSNS 64

/*
 * Gives h its code cache: a new one, or that of `peer`. Harts that share one see each other's
 * stores into code at once, so they must run on one thread. False: out of memory.
 */
NODISCARD bool block_cache_join(struct hart *h, const struct phys *phys, const struct hart *peer);
/* The last hart to leave destroys the cache. */
void block_cache_leave(struct hart *h);
/* Drops everything, for all harts that share it. */
void block_cache_flush(struct hart *h);

/* Code at h->pc, decoded if need be; enters the jump cache. NULL: h->trap is set. */
struct insn *block_lookup(struct hart *h);

/* Code for the one instruction at h->pc. NULL: h->trap is set. */
struct insn *block_step(struct hart *h);

/* RAM was written: drops blocks whose 64-byte lines are concerned. True if there were any. */
bool block_ram_written(struct hart *h, uint64_t pa, uint64_t len);
/* Whether stores to the RAM page at pa must be seen (it holds decoded code). */
bool block_page_has_code(const struct hart *h, uint64_t pa);
/* A TLB bank got a write tag for the page of RAM at pa, in the entry of that index. */
void block_page_write_tag(const struct hart *h, uint64_t pa, unsigned index);

/*
 * The op that runs instruction `id` in the hart's present mode; what `fn` of its slot is, but that
 * in blocks that count an op of count_op.c may stand before it.
 */
op_fn *block_op(const struct hart *h, enum insn_id id);

/* What comes next is not what the code that ran last leads to. */
static inline void block_forget_link(struct hart *h)
{
    h->link = NULL;
    h->site = NULL;
}

/*
 * For op_jump_aligned(), the op of jumps in a hart without compressed instructions: whether d would
 * go to an address that is no multiple of four; then h->trap is set.
 */
bool block_jump_is_misaligned(struct hart *h, const struct insn *d);

op_fn op_next, op_dead, op_fs_dirty, op_jump_aligned, op_straddle;

#endif
