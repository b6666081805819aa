/*
 * Where walks of one context have lately ended: for each stretch of addresses that one page table
 * translates, that table in host memory. A walk that begins there reads one PTE in place of three
 * to five.
 *
 * Laws:
 * 1. A node holds what non-leaf PTEs say, and they may be held until any fence that reaches the
 *    context (supervisor.adoc, "Supervisor Memory-Management Fence Instruction"); each of them,
 *    also one by address or of the G-stage, empties the cache: walk_cache_clear().
 * 2. The table lies in RAM, all of its page may be read with S-mode's rights, and for a guest the
 *    G-stage has let its page be read. A change of PMP empties the cache too.
 * 3. The root has no node: its table decides over addresses that the mode does not translate.
 */
#ifndef HARTWOOD_MEM_WALK_CACHE_H
#define HARTWOOD_MEM_WALK_CACHE_H

#include "base.h"

#define WALK_NODES 64 /* 128 MiB of 4 KiB pages */
#define WALK_LEVELS 3 /* of leaves whose tables have nodes: 4 KiB, 2 MiB, 1 GiB */
#define WALK_NO_LEVEL 0xff

struct walk_node {
    uint64_t key;         /* the addresses, and the level of the table's leaves */
    uint64_t generation;  /* the cache's, or the node is empty */
    const uint8_t *table; /* host memory, borrowed from the RAM */
    uint64_t address;     /* of the table, in a guest guest-physical */
    bool is_global;       /* some PTE on the way had G */
};

/* All zero is invalid: generations start with walk_cache_clear(). */
struct walk_cache {
    uint64_t generation;
    struct walk_node node[WALK_NODES];
};

static inline void walk_cache_clear(struct walk_cache *cache)
{
    cache->generation++;
}

static inline uint64_t walk_cache_key(uint64_t va, unsigned level)
{
    return va >> (21 + 9 * level) << 2 | level;
}

static inline struct walk_node *walk_cache_slot(struct walk_cache *cache, uint64_t key)
{
    return &cache->node[((key >> 2) + (key & 3) * 21) % WALK_NODES];
}

/* The node of the table whose PTEs for va are leaves of this level; NULL: none. */
static inline const struct walk_node *walk_cache_find(struct walk_cache *cache, uint64_t va,
                                                      unsigned level)
{
    uint64_t key = walk_cache_key(va, level);
    const struct walk_node *node = walk_cache_slot(cache, key);

    return node->key == key && node->generation == cache->generation ? node : NULL;
}

static inline void walk_cache_add(struct walk_cache *cache, uint64_t va, unsigned level,
                                  const uint8_t *table, uint64_t address, bool is_global)
{
    uint64_t key = walk_cache_key(va, level);

    *walk_cache_slot(cache, key) = (struct walk_node){
        .key = key,
        .generation = cache->generation,
        .table = table,
        .address = address,
        .is_global = is_global,
    };
}

/* Byte offset in its table of the PTE of this level for va. */
static inline uint64_t walk_cache_index(uint64_t va, unsigned level)
{
    return (va >> (12 + 9 * level) & 0x1ff) * 8;
}

#endif
