/*
 * Where the blocks of code stand that were looked up last, by the host address of their first
 * instruction: what a bank's jump cache is filled from. A fence, another address space or another
 * bank empties that one; this one says nothing of translations, so nothing of that concerns it.
 *
 * Laws:
 * 1. Who has found the entry of an address has translated the address: it is pc + addend of a
 *    TLB entry that may be fetched from. Same host address and same mode: same block.
 * 2. An entry may outlive its block: then its code starts with op_dead, and `host`, if there is
 *    any, leads back to the lookup, which renews the entry.
 * 3. Before the memory of blocks is reused, all entries are zeroed. No code stands at address 0.
 */
#ifndef HARTWOOD_CPU_PLACE_H
#define HARTWOOD_CPU_PLACE_H

#include "base.h"

#define PLACE_BITS 16
#define PLACES (1u << PLACE_BITS)

struct insn;

struct place {
    uint64_t address;
    uint64_t mode_key;
    struct insn *code;
    const void *host; /* engine.h: the translation, NULL: there is none */
};
_Static_assert(sizeof(struct place) == 32, "the JIT scales by 32");

static inline unsigned place_index(uint64_t address)
{
    return (unsigned)(address >> 1) & (PLACES - 1);
}

#endif
