/*
 * Fences of both stages in all their forms, and the ways that may have a translation cached: what the
 * topics about fences share.
 */
#ifndef HEXT_FENCE_H
#define HEXT_FENCE_H

#include "access.h"

#define VMID 3u
#define ASID 5u

/* A guest with an ASID and a VMID that are not zero, where the machine has the bits. */
void build_guest(unsigned vs_mode, unsigned g_mode);
/* Another guest's roots and ids, without a fence. */
void switch_guest(struct vm *to);

enum operands { ALL, BY_ADDRESS, BY_ID, BY_BOTH, N_OPERANDS };

struct fence {
    const char *name;
    enum mode mode;
    u32 (*insn)(unsigned rs1, unsigned rs2);
    bool split; /* between SFENCE.W.INVAL and SFENCE.INVAL.IR */
    bool gpa;   /* the address is a guest physical one, shifted, and the id a VMID */
};

#define N_VS_FENCES 6
#define N_G_FENCES 4
extern const struct fence vs_fences[N_VS_FENCES];
extern const struct fence g_fences[N_G_FENCES];

/* Executes the fence; `address` is virtual or guest physical, `id` an ASID or VMID. */
void do_fence(const struct fence *f, enum operands operands, u64 address, u64 id);
/* Whether the machine has the instruction. */
bool is_here(const struct fence *f);

/* Ways that may have a translation of their own in a cache: all are tried before and after. */
struct way {
    enum how how;
    enum kind kind;
};
#define N_WAYS 9
extern const struct way ways[N_WAYS], user_ways[N_WAYS];

/* All ways reach the page behind `w.pa`, at w.va; not those of U while satp hides the code of U. */
void all_reach(const struct way *list, const struct window *w);
/* All of them take the fault. */
void all_page_fault(const struct way *list, const struct window *w);
void all_guest_fault(const struct way *list, const struct window *w);

/* The window as it is once its address leads to the page of another one. */
struct window moved(const struct window *w, const struct window *to);

/*
 * A case: pages here and there in a superpage (of the G-stage if by_g), fenced by one address of it
 * that was never used.
 */
void fence_superpage(const struct fence *f, enum operands operands, unsigned vs_level,
                     unsigned g_level, bool by_g);

#endif
