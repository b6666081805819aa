/*
 * Page tables of a guest: both stages in every mode, built at run time in free RAM.
 *
 * Laws:
 *   1. One guest at a time, `vm`. vm_build() starts anew and gives all earlier pages back.
 *   2. Guest code is mapped in both stages: at its physical address for VS-mode (U=0), and at
 *      GUEST_USER_CODE + (address - RAM_BASE) for VU-mode (U=1) when the VS-stage is paged.
 *   3. With a paged G-stage each VS-stage table lies at a guest physical address of its own,
 *      GUEST_TABLES + n pages, mapped by a 4 KiB G-stage leaf of its own, and nowhere else: a test
 *      may take its permissions away without touching anything besides.
 *   4. Writing a PTE does not fence; vm_fence() does, for all there is.
 */
#ifndef HARTWOOD_HEXT_VM_H
#define HARTWOOD_HEXT_VM_H

#include "hext.h"

#define MODE_BARE ((unsigned)ATP_BARE)
#define MODE_SV39 ((unsigned)ATP_SV39)
#define MODE_SV48 ((unsigned)ATP_SV48)
#define MODE_SV57 ((unsigned)ATP_SV57)

#define PTE_V BIT(0)
#define PTE_R BIT(1)
#define PTE_W BIT(2)
#define PTE_X BIT(3)
#define PTE_U BIT(4)
#define PTE_G BIT(5)
#define PTE_A BIT(6)
#define PTE_D BIT(7)
#define PTE_N BIT(63)
#define PTE_AD (PTE_A | PTE_D)
#define PTE_RW (PTE_V | PTE_R | PTE_W | PTE_AD)
#define PTE_RWX (PTE_RW | PTE_X)
#define PTE_URWX (PTE_RWX | PTE_U)
#define PTE_RSW MASK(9, 8)
#define PTE_PBMT_NC BIT(61)
#define PTE_PBMT_IO BIT(62)
#define PTE_PPN(pa) ((u64)(pa) >> 12 << 10)

#define PAGE_SIZE 4096UL
#define RAM_BASE  0x80000000UL
#define POOL_BASE 0x80400000UL /* free RAM, to POOL_END */
#define POOL_END  0x84000000UL

#define GUEST_USER_CODE 0xc0000000UL
#define GUEST_TABLES    0x200000000UL

struct vm {
    unsigned vs_mode, g_mode;
    unsigned vmid, asid;
    u64 vs_root; /* guest physical address; 0 when Bare */
    u64 g_root;  /* 0 when Bare */
};
extern struct vm vm;

/* Number of levels of a paged mode: 3, 4, 5. */
unsigned vm_levels(unsigned mode);
/* Bytes that a leaf at this level maps; level 0 is the 4 KiB page. */
u64 vm_leaf_size(unsigned level);

/* Zeroed pages from the pool, aligned to their size (a power of two of bytes). */
u64 page_alloc(u64 size);

/* Makes the guest and loads vsatp and hgatp; everything is fenced. */
void vm_build(unsigned vs_mode, unsigned g_mode);
/* Loads vsatp, hgatp from `vm` without a fence. */
void vm_load(void);
u64 vm_vsatp(void);
u64 vm_hgatp(void);
/* HFENCE.GVMA, HFENCE.VVMA and SFENCE.VMA of everything. */
void vm_fence(void);
/* Leaves translation off: vsatp = hgatp = 0, fenced. */
void vm_off(void);

/*
 * Entry at `level` on the way of an address, with the tables above it made when they are missing.
 * Only for a paged stage.
 */
u64 *vs_slot(u64 va, unsigned level);
u64 *g_slot(u64 gpa, unsigned level);
/* Guest physical address of the entry vs_slot() gives. */
u64 vs_slot_gpa(u64 va, unsigned level);
/* G-stage leaf of the page that holds this entry; only when both stages are paged. */
u64 *vs_slot_g_leaf(u64 va, unsigned level);

/* Write a leaf: the low bits of the target below the leaf's size are dropped. */
void vs_map(u64 va, u64 gpa, unsigned level, u64 flags);
void g_map(u64 gpa, u64 pa, unsigned level, u64 flags);

/* A page of data with a way through both stages. A stage that is Bare has no entry (NULL). */
struct window {
    u64 va, gpa, pa;
    u64 *vs, *g;
    unsigned vs_level, g_level;
};

/*
 * A window onto a fresh page, by leaves of these levels: U=0 (user: U=1) in the VS-stage, and all
 * permissions. Addresses use the highest bits of each format; `which` (0..7) tells windows apart.
 */
struct window vm_window(unsigned which, unsigned vs_level, unsigned g_level, bool user);
/* The usual one: 4 KiB leaves, window 0. */
struct window vm_page(bool user);
/* What the page of a window holds at offsets from 8 on, in each aligned doubleword. */
u64 window_data(const struct window *w);
/* Its first two words are instructions: they leave this in a0 and end the probe. */
u64 window_code(const struct window *w);
#define WINDOW_DATA 0x40 /* offset that tests use for data */

/* Fills a page with what the two above say. */
void page_fill(u64 pa);
u64 page_data(u64 pa);
u64 page_code(u64 pa);

/* Modes that this machine has; the last one is Bare in both lists. */
unsigned vm_vs_modes(unsigned *modes);
unsigned vm_g_modes(unsigned *modes);
/* Found by trying; builds a guest of its own. */
bool vm_has_svnapot(void);
const char *vm_mode_name(unsigned mode);

#endif
