/*
 * A hart's view of memory. Hits of the TLB are inline; everything else goes to access.c, which
 * translates, checks, fills the TLB, or leaves a trap in h->trap.
 */
#ifndef HARTWOOD_CPU_ACCESS_H
#define HARTWOOD_CPU_ACCESS_H

#include <string.h>

#include "cpu/state.h"
#include "mem/walk.h"

/* Returned by value: it travels in two registers and keeps tail calls possible. */
struct load {
    uint64_t value; /* zero-extended */
    bool ok;        /* false: h->trap is set */
};

/* HLVX is a load that needs execute permission instead of read permission. */
enum access_type { ACCESS_LOAD, ACCESS_STORE, ACCESS_FETCH, ACCESS_AMO, ACCESS_HLVX };

/* What became of a store. */
enum store {
    STORE_OK,
    STORE_TRAP,
    STORE_CODE, /* what it did, to code or a device, ends the block */
};

struct load access_load_slow(struct hart *h, uint64_t va, unsigned size);
enum store access_store_slow(struct hart *h, uint64_t va, uint64_t value, unsigned size);

/*
 * Host pointer for an atomic access of size bytes (naturally aligned by the caller's check), both
 * readable and writable (ACCESS_AMO) or readable (ACCESS_LOAD). NULL: h->trap is set. I/O memory
 * supports no atomics (AMONone, RsrvNone): access fault.
 */
uint8_t *access_atomic(struct hart *h, uint64_t va, unsigned size, enum access_type type,
                       uint64_t *pa);
/* To be called after writing through access_atomic(): STORE_OK or STORE_CODE. */
enum store access_atomic_written(struct hart *h, uint64_t pa, unsigned size);

/*
 * Fetches 16 bits (size 2) at va for the block builder. *pa: physical address.
 */
struct load access_fetch(struct hart *h, uint64_t va, uint64_t *pa);

/* Translates va for a cache-block operation or a probe. False: h->trap is set. */
NODISCARD bool access_translate(struct hart *h, uint64_t va, unsigned size, enum access_type type,
                                uint64_t *pa);

/* What a translation gives: where, how far, and what may be done there. */
struct access_target {
    uint64_t pa;
    uint64_t gpa;         /* in a guest: of the byte */
    unsigned log2_size;   /* of the leaf; of the VS-stage's in a guest */
    unsigned g_log2_size; /* of the G-stage's leaf */
    bool is_global;
    uint8_t level;        /* of tlb_cold, as pte */
    uint64_t pte;
    /* What a permitted access does not tell: a store's page can be read (PTE encodings). */
    bool may_write;
};

/*
 * What the first stage (the only one, or the VS-stage) is asked for an access of this type under
 * `context`; context->atp is not Bare.
 */
struct walk_in access_first_stage(const struct hart *h, uint64_t va, enum access_type type,
                                  const struct tlb_context *context);

/*
 * The page tables' own memory, with S-mode's rights (machine.adoc, "PMP and Paging"). False: an
 * access fault, or the table is not in RAM.
 */
bool access_read_pte(void *hart, uint64_t pa, uint64_t *pte);
bool access_write_pte(void *hart, uint64_t pa, uint64_t pte);

/* Leave in h->trap the fault of an access of this type at va, and return false. */
bool access_page_fault(struct hart *h, enum access_type type, uint64_t va);
bool access_access_fault(struct hart *h, enum access_type type, uint64_t va);

/*
 * The bank of what HLV, HLVX and HSV access: the guest's memory with the rights of hstatus.SPVP.
 * To be put in h->bank for the time of one access.
 */
struct tlb_bank *access_guest_bank(struct hart *h);
/* The access that has just been made with that bank is one of its own in --count-accesses. */
void access_count_guest(struct hart *h, struct tlb_bank *bank);
/* As a load of the fast path, for HLVX: enters nothing into the TLB. */
struct load access_load_executable(struct hart *h, uint64_t va, unsigned size);

/* What accesses by this privilege, in a guest or outside of one, mean at present. */
void access_context_of(const struct hart *h, bool virt, enum priv priv, struct tlb_context *context);

/* Drops all cached translations: PMP or the map of physical memory has changed. */
void access_flush_all(struct hart *h);

/* Recomputes h->bank and h->mode_key after anything they depend on changed. */
void access_update_context(struct hart *h);

static ALWAYS_INLINE struct load access_load(struct hart *h, uint64_t va, unsigned size)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);

    if (LIKELY(e->tag_r == ((va + size - 1) & TLB_PAGE_MASK))) {
        struct load r = {.ok = true};

        memcpy(&r.value, (const void *)(uintptr_t)(va + e->addend), size);
        return r;
    }
    return access_load_slow(h, va, size);
}

static ALWAYS_INLINE enum store access_store(struct hart *h, uint64_t va, uint64_t value,
                                             unsigned size)
{
    const struct tlb_entry *e = tlb_slot(h->bank, va);

    if (LIKELY(e->tag_w == ((va + size - 1) & TLB_PAGE_MASK))) {
        memcpy((void *)(uintptr_t)(va + e->addend), &value, size);
        return STORE_OK;
    }
    return access_store_slow(h, va, value, size);
}

#endif
