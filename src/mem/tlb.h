/*
 * TLB banks: one bank a translation context, so that changing satp, privilege or world swaps a
 * pointer and empties nothing. A bank maps virtual pages straight to host memory.
 *
 * Laws:
 * 1. An entry's tag is the page-aligned virtual address, or has a flag bit (11..4) set and then
 *    never equals an address. Three tags, one addend: reads, writes, fetches.
 * 2. No write tag for pages that hold decoded code, are watched, or whose D bit is clear: such
 *    stores go the slow way and are seen.
 * 3. What fences need to know stands in the cold array, not in the entry.
 * 4. A flush costs by the entries in use, never by the size of the array.
 * 5. An entry with a write tag has the same read tag.
 * 6. Zeroed memory is a set of banks, and nothing of a bank is touched before it is used: an entry
 *    of zeros can only be mistaken for page 0. tlb_bank_find() invalidates its place, and the last
 *    one, where an access that wraps around to page 0 is looked up.
 * 7. A fence of the first stage makes entries stale: they answer nothing, but when the PTE has been
 *    read again and is what it was (cold.pte), the entry is what a walk would give. What else an
 *    entry depends on (PMP, the G-stage, stores that must be seen) drops it for good or takes the
 *    tag away. A stale entry that a fence finds is dropped, so flushes cost by what has been used
 *    since the one before the last.
 * 8. A jump entry is made while its page has an entry that may be fetched from. tlb_fill() notes
 *    when it takes such an entry away (jumps_outlive); who drops one otherwise clears the jumps.
 */
#ifndef HARTWOOD_MEM_TLB_H
#define HARTWOOD_MEM_TLB_H

#include "mem/leaf_set.h"
#include "mem/walk_cache.h"

#define TLB_PAGE_SHIFT 12
#define TLB_PAGE_MASK (~UINT64_C(0) << TLB_PAGE_SHIFT)
#define TLB_BITS 13
#define TLB_ENTRIES (1u << TLB_BITS)
#define TLB_INVALID (~UINT64_C(0))
#define TLB_STALE BIT(4) /* in a tag: law 7 */
#define TLB_BANKS 16
#define JUMP_CACHE_BITS 12
#define JUMP_CACHE_ENTRIES (1u << JUMP_CACHE_BITS)

struct insn;

struct tlb_entry {
    uint64_t addend; /* host address = virtual address + addend; first, as loads wait for it */
    uint64_t tag_r, tag_w, tag_x;
};
_Static_assert(sizeof(struct tlb_entry) == 32, "the JIT scales by 32");

struct tlb_cold {
    uint64_t pa;         /* page address of the translation's result */
    uint64_t gpa;        /* page address between the two stages, in a guest */
    uint8_t log2_size;   /* of the leaf that maps it (VS-stage leaf when V=1) */
    uint8_t g_log2_size; /* of the G-stage leaf */
    bool is_global;
    uint8_t level;       /* of `pte`; WALK_NO_LEVEL: there is none to read again */
    uint16_t gpa_next, gpa_prev; /* tlb_fill()'s: indices + 1 of the bank's chain for gpa, or 0 */
    uint64_t pte;        /* of the first stage: the leaf as it was when the entry was made */
};
_Static_assert(sizeof(struct tlb_cold) == 32, "half a line of the host's cache");

/* All that the meaning of an access depends on. Compared as a whole; no padding. */
struct tlb_context {
    uint64_t atp;   /* satp or vsatp; 0 when that stage is Bare */
    uint64_t hgatp; /* 0 when V=0; with its VMID even when Bare */
    uint32_t data;  /* CTX_* of loads and stores */
    uint32_t fetch; /* CTX_* of fetches */
};
#define CTX_PRIV 3u       /* effective privilege */
#define CTX_VIRT BIT(2)
#define CTX_SUM BIT(3)
#define CTX_MXR BIT(4)
#define CTX_VMXR BIT(5)
#define CTX_ADUE BIT(6)   /* of the stage of atp */
#define CTX_PBMTE BIT(7)
#define CTX_PAGED BIT(8)  /* atp is not Bare for this kind of access */
#define CTX_GADUE BIT(9)  /* of the G-stage */
#define CTX_GPBMTE BIT(10)

/* Bits of satp, vsatp and hgatp: the ASID, and the VMID in its place. */
#define ATP_ASID_HI 59
#define ATP_ASID_LO 44
#define HGATP_VMID_HI 57

/* For --stats; accesses only where they are counted (hart_config.counts_accesses). */
struct tlb_counts {
    uint64_t data_misses, fetch_misses;
    uint64_t accesses; /* loads and stores */
};

/* Valid when both pc and key match; see tlb_jump_key(). */
struct jump_entry {
    uint64_t pc;
    uint64_t key;
    struct insn *code;
    const void *host; /* engine.h: where translated code goes on */
};
_Static_assert(sizeof(struct jump_entry) == 32, "the JIT scales by 32");

#define GPA_CHAINS 4096
#define JUMP_FILTER_BITS 4096

struct tlb_bank {
    struct tlb_entry entry[TLB_ENTRIES];
    struct tlb_cold cold[TLB_ENTRIES];
    uint16_t used[TLB_ENTRIES]; /* indices of entries that may be valid, once each */
    unsigned n_used;
    uint64_t listed[TLB_ENTRIES / 64]; /* bit n: index n stands in `used` */
    /* What the bank may hold anything of since it was empty, so that fences need not look. */
    struct leaf_set superpages, g_superpages; /* of each stage: by va and by gpa */
    uint16_t gpa_first[GPA_CHAINS]; /* of a guest: index + 1 of a listed entry, by gpa; or 0 */
    uint64_t jump_pages[JUMP_FILTER_BITS / 64]; /* filter of the pages of jump entries, by pc */
    uint64_t jump_generation; /* a new one empties the jump cache */
    bool jumps_outlive; /* there may be jump entries of pages that no entry is for any more */
    struct jump_entry jump[JUMP_CACHE_ENTRIES];
    struct walk_cache walks;
    struct tlb_context context;
    struct tlb_counts counts; /* since tlb_tally_start(); see tlb_tally.h */
    struct tlb_context counted_context;
    /* The bank whose context has the other SUM, or NULL; it points back. */
    struct tlb_bank *sum_twin;
    uint64_t last_use;
    bool is_valid;
};

static inline unsigned tlb_index(uint64_t va)
{
    return (unsigned)(va >> TLB_PAGE_SHIFT) & (TLB_ENTRIES - 1);
}

static inline struct tlb_entry *tlb_slot(struct tlb_bank *bank, uint64_t va)
{
    return &bank->entry[tlb_index(va)];
}

static inline struct jump_entry *tlb_jump_slot(struct tlb_bank *bank, uint64_t pc)
{
    return &bank->jump[((pc >> 1) ^ (pc >> 13)) & (JUMP_CACHE_ENTRIES - 1)];
}

#define MODE_KEY_BITS 24

/* What the key of a jump entry must be: the bank's generation and the mode key. */
static inline uint64_t tlb_jump_key(const struct tlb_bank *bank, uint32_t mode_key)
{
    return bank->jump_generation << MODE_KEY_BITS | mode_key;
}

/* A filter is a bitmap by the low bits of the page number. */
static inline void page_filter_add(uint64_t *filter, unsigned bits, uint64_t address)
{
    uint64_t bit = address >> TLB_PAGE_SHIFT & (bits - 1);

    filter[bit / 64] |= BIT(bit % 64);
}

static inline bool page_filter_may_hold(const uint64_t *filter, unsigned bits, uint64_t address)
{
    uint64_t bit = address >> TLB_PAGE_SHIFT & (bits - 1);

    return filter[bit / 64] >> (bit % 64) & 1;
}

/* To be called for each jump entry that is made: a fence of its page must drop it. */
static inline void tlb_jump_note(struct tlb_bank *bank, uint64_t pc)
{
    page_filter_add(bank->jump_pages, JUMP_FILTER_BITS, pc);
}

/* The tag of a stale entry made valid again. */
static inline uint64_t tlb_tag_revived(uint64_t tag)
{
    return tag == TLB_INVALID ? tag : tag & ~TLB_STALE;
}

void tlb_bank_clear(struct tlb_bank *bank);
void tlb_jumps_clear(struct tlb_bank *bank);

/* Finds or recycles the bank of `context`. *is_new tells that it starts empty. */
struct tlb_bank *tlb_bank_find(struct tlb_bank *banks, const struct tlb_context *context,
                               uint64_t now, bool *is_new);

/* Makes a and b twins if their contexts differ in nothing but SUM. */
void tlb_bank_pair(struct tlb_bank *a, struct tlb_bank *b);

/* Enters a translation; an entry of another page in the slot is replaced. */
void tlb_fill(struct tlb_bank *bank, uint64_t va, const struct tlb_entry *entry,
              const struct tlb_cold *cold);

/* What SFENCE.VMA names (supervisor.adoc, "Supervisor Memory-Management Fence Instruction"). */
struct tlb_fence {
    bool has_va, has_asid;
    uint64_t va;
    uint64_t asid;
    bool virt;     /* entries of V=1 (of `vmid`) or of V=0 */
    uint64_t vmid;
};
/* Returns the number of entries dropped. */
unsigned tlb_fence(struct tlb_bank *banks, const struct tlb_fence *fence);

/* What HFENCE.GVMA names (hypervisor.adoc, "Hypervisor Memory-Management Fence Instructions"). */
struct tlb_guest_fence {
    bool has_gpa, has_vmid;
    uint64_t gpa;
    uint64_t vmid;
};
/* Drops what was translated through the G-stage leaf of the address. Returns the number. */
unsigned tlb_fence_guest(struct tlb_bank *banks, const struct tlb_guest_fence *fence);
void tlb_flush_all(struct tlb_bank *banks);
/* Takes the write tags of the page at pa away from all banks. */
void tlb_protect_page(struct tlb_bank *banks, uint64_t pa);
/* The same where all entries for that page are known to have this index. */
void tlb_protect_entry(struct tlb_bank *banks, uint64_t pa, unsigned index);

#endif
