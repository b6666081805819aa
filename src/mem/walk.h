/*
 * One stage of address translation (supervisor.adoc, "Virtual Address Translation Process"):
 * Sv39, Sv48 and Sv57, their x4 variants of the G-stage (hypervisor.adoc, "Guest Physical Address
 * Translation"), Svnapot, Svpbmt, Svade and Svadu. Knows addresses and PTEs; reading and
 * writing a PTE is the caller's, since for VS-stage tables that is a G-stage access.
 */
#ifndef HARTWOOD_MEM_WALK_H
#define HARTWOOD_MEM_WALK_H

#include "base.h"

#define PTE_V BIT(0)
#define PTE_R BIT(1)
#define PTE_W BIT(2)
#define PTE_X BIT(3)
#define PTE_U BIT(4)
#define PTE_G BIT(5)
#define PTE_A BIT(6)
#define PTE_D BIT(7)
#define PTE_RESERVED MASK(60, 54)
#define PTE_PBMT MASK(62, 61)
#define PTE_N BIT(63)

#define ATP_MODE_BARE 0
#define ATP_MODE_SV39 8
#define ATP_MODE_SV48 9
#define ATP_MODE_SV57 10

enum walk_result {
    WALK_OK,
    WALK_PAGE_FAULT,   /* in the G-stage a guest-page fault */
    WALK_ACCESS_FAULT, /* a PTE could not be read or written; the caller's hook knows why */
};

/* Which rule of the process gave WALK_PAGE_FAULT. */
enum walk_refusal {
    WALK_NOT_REFUSED,
    WALK_OUT_OF_RANGE,      /* step 0: the address has bits above what the mode translates */
    WALK_NOT_VALID,         /* step 3, as the five below */
    WALK_WRITE_ONLY,        /* W without R */
    WALK_RESERVED_BITS,
    WALK_RESERVED_PBMT,     /* 3, or any without Svpbmt */
    WALK_RESERVED_N,        /* without Svnapot, or not 64 KiB */
    WALK_RESERVED_POINTER,  /* a pointer with A, D, U, N or PBMT */
    WALK_NO_LEAF,           /* step 4: a pointer on the last level */
    WALK_MISALIGNED,        /* a superpage whose low PPN bits are not zero */
    WALK_WRONG_PRIVILEGE,   /* U, and SUM */
    WALK_NOT_PERMITTED,     /* R, W, X, and MXR */
    WALK_A_CLEAR,           /* step 9 under Svade, as the next */
    WALK_D_CLEAR,
};

/* Access to page tables; false: WALK_ACCESS_FAULT. */
struct walk_memory {
    bool (*read_pte)(void *ctx, uint64_t addr, uint64_t *pte);
    bool (*write_pte)(void *ctx, uint64_t addr, uint64_t pte);
    void *ctx;
};

struct walk_in {
    uint64_t va;
    uint64_t atp;      /* satp, vsatp or hgatp; MODE not Bare */
    bool is_gstage;    /* va is a guest-physical address: two bits more, zero-extended */
    bool is_store, is_fetch;
    bool is_hlvx;      /* a load that needs X instead of R */
    bool is_user;      /* effective privilege U */
    bool sum, mxr;
    bool adue;         /* hardware sets A and D (Svadu), else a fault (Svade) */
    bool pbmte;        /* Svpbmt enabled */
    bool has_napot;    /* Svnapot implemented */
};

struct walk_out {
    uint64_t pa;        /* of the byte at va */
    unsigned log2_size; /* of the leaf */
    bool is_global;
    bool may_read, may_write, may_fetch; /* may_write only with D set; HLVX: may_read is of X */
    unsigned loads;     /* PTEs read */
    enum walk_refusal refusal;
    /* Of a leaf, so that the next walk may begin there (walk_cache.h). */
    uint64_t pte;       /* as it is now */
    uint64_t table;     /* address of the table it stands in */
    uint8_t level;      /* of the table; WALK_NO_LEVEL: walks cannot begin there */
    bool is_below_global; /* a PTE on the way to that table had G */
};

enum walk_result walk_stage(const struct walk_in *in, const struct walk_memory *memory,
                            struct walk_out *out);

/*
 * The end of a walk: the PTE that was read for in->va from a table of this level, which is not the
 * root. out->is_global tells of the PTEs before it. False: it is no leaf.
 */
bool walk_last(const struct walk_in *in, const struct walk_memory *memory, uint64_t addr,
               uint64_t pte, unsigned level, struct walk_out *out, enum walk_result *result);

#endif
