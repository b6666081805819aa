/*
 * Frame of the programs for --lint: each makes one mistake, and with REPAIRED defined does not. The
 * program is an HS-mode hypervisor without translation of its own (unless it turns it on) that runs
 * guests of a few instructions, one at a time, until they call it. It ends by HTIF.
 *
 * Laws:
 *   1. Guest code stands in the section .guest, in pages that HS-mode never runs; guest_map_code()
 *      maps them at their physical addresses, for VS-mode.
 *   2. Nothing here fences but fence_all(), and nothing is delegated but what start.S says.
 */
#ifndef HARTWOOD_TESTS_LINT_H
#define HARTWOOD_TESTS_LINT_H

#include <stdbool.h>
#include <stdint.h>

typedef uint64_t u64;

#define PAGE 4096UL
#define SV39 (8UL << 60)
#define PTE_V 1UL
#define PTE_RW (0xc7UL)   /* V R W A D */
#define PTE_RX (0xcbUL)   /* V R X A D */
#define PTE_U 0x10UL
#define LEAF(page, flags) ((u64)(page) >> 12 << 10 | (flags))

#define PAGES __attribute__((aligned(4096)))

#define csr_write(name, value) __asm__ volatile("csrw " #name ", %0" ::"r"(value) : "memory")
#define csr_set(name, value) __asm__ volatile("csrs " #name ", %0" ::"r"(value) : "memory")
#define csr_clear(name, value) __asm__ volatile("csrc " #name ", %0" ::"r"(value) : "memory")
#define csr_read(name)                                                                             \
    ({                                                                                             \
        u64 value_;                                                                                \
        __asm__ volatile("csrr %0, " #name : "=r"(value_)::"memory");                              \
        value_;                                                                                    \
    })

/* Of one address (already shifted for the G-stage), and all ASIDs or VMIDs. */
#define hfence_gvma(gpa4) __asm__ volatile(".insn r 0x73, 0, 0x31, x0, %0, x0" ::"r"(gpa4) : "memory")
#define hfence_vvma(va) __asm__ volatile(".insn r 0x73, 0, 0x11, x0, %0, x0" ::"r"(va) : "memory")

#define HSTATUS_VTW (1UL << 21)
#define CAUSE_ECALL_VS 10
#define CAUSE_VIRTUAL 22

/* A guest: its tables, of one page a level each but the G-stage's root. */
struct guest {
    u64 g_root[2048] __attribute__((aligned(16384)));
    u64 g_middle[2][512] PAGES; /* of the first gigabyte, and of RAM's */
    u64 g_leaf[2][512] PAGES;   /* 2 MiB each: from 0, and from the start of RAM */
    u64 vs_root[512] PAGES, vs_middle[2][512], vs_leaf[2][512];
    unsigned vmid;
};

#define VS_ROOT_GPA 0x100000UL /* where a guest finds its tables: root, middles, leaves */
#define VS_LEAF_GPA (VS_ROOT_GPA + 3 * PAGE)

void guest_init(struct guest *g, unsigned vmid);
/* Write one leaf of 4 KiB, for addresses below 2 MiB; no fence. */
void g_map(struct guest *g, u64 gpa, const void *page, u64 flags);
void vs_map(struct guest *g, u64 va, u64 gpa, u64 flags);
u64 guest_vsatp(const struct guest *g);
u64 guest_hgatp(const struct guest *g);
void fence_all(void);

/* Enters VS-mode there, with two arguments; returns scause of the exit, *result what a0 is then. */
u64 run_guest(const void *pc, u64 a0, u64 a1, u64 *result);
/* Ends the program: the code is the test's. */
__attribute__((noreturn)) void finish(u64 code);
/* Fails the program unless the values are the same. */
void expect(u64 got, u64 want);

/* Guest code. */
extern const char guest_load[];    /* a0 = *a0 */
extern const char guest_wfi[];
extern const char guest_scratch_write[], guest_scratch_read[];
extern const char guest_f_write[], guest_f_read[]; /* f9 = a0; reads f9 */
extern const char guest_change[], guest_change_fence[]; /* *a0; *0x8000 = a1; a0 = *a0 */

void main(void);
/* Hart 1 runs this in HS-mode, if there is one. */
void second(void);

extern const u64 menvcfg_value; /* what M-mode writes there before main() */

#endif
