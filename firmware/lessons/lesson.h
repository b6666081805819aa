/*
 * The frame of the lessons: small programs on top of the hypervisor's parts, one file each, which do one
 * thing after the other and say what happened. Each has hypervisor_main() and, marked GUEST, what its
 * guest runs.
 *
 * Guest functions live in pages of their own, which the G-stage maps where they are (their gpa is their
 * pa) and nothing else of the hypervisor. They may use their arguments and registers, but no strings and
 * no functions that are not GUEST. A guest speaks by ECALL: tell(code, value) is an exit with cause 10.
 */
#ifndef LESSON_H
#define LESSON_H

#include "hypervisor.h"

#define GUEST __attribute__((section(".guest"), noinline, used))

/* Where lessons put memory of a guest; any free guest-physical addresses would do. */
#define GPA_STACK 0x60000000ul
#define GPA_TABLES 0x70000000ul

static inline __attribute__((always_inline)) void tell(uint64_t code, uint64_t value)
{
    register uint64_t a0 __asm__("a0") = code, a1 __asm__("a1") = value;

    __asm__ volatile("ecall" : "+r"(a0), "+r"(a1)::"memory");
}

static inline __attribute__((always_inline)) uint64_t peek(uint64_t address)
{
    return *(volatile uint64_t *)address;
}

static inline __attribute__((always_inline)) void poke(uint64_t address, uint64_t value)
{
    *(volatile uint64_t *)address = value;
}

/* ---- transcript ---- */

void lesson_title(const char *title);
/* Begins a numbered step. The arguments are print()'s. */
void step(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* A line below the step. */
void note(const char *format, ...) __attribute__((format(printf, 1, 2)));
/* What a trap to HS-mode left behind, each CSR in words. */
void show_exit(const struct vcpu *vcpu, const struct guest_exit *exit);
/* Ends the lesson with a failure when something did not happen that the lesson shows. */
void expect(bool condition, const char *what);

/* ---- guests ---- */

/* A machine with one vCPU, the guest pages and a stack. VMIDs count from 1. */
struct vcpu *lesson_guest(void);
/* The vCPU is to begin at a GUEST function, in VS-mode, with two arguments. */
void guest_at(struct vcpu *vcpu, void (*function)(uint64_t, uint64_t), uint64_t a0, uint64_t a1);
/* The same in VU-mode. */
void guest_in_user_mode(struct vcpu *vcpu);
/* Loads the vCPU, runs it to its next exit. All lessons' vCPUs delegate by `hedeleg`. */
struct guest_exit run_guest(struct vcpu *vcpu);
extern uint64_t lesson_hedeleg;

/* ---- VS-stage page tables, which a guest would make itself ---- */

struct vs_tables {
    uint64_t *root, *middle, *leaves; /* in the hypervisor's memory; mapped at GPA_TABLES */
};

/*
 * Sv39 tables: guest pages and gigapage 1 (devices and stacks) as they are, and below them
 * gva 0x200000 + n * 4096, whose leaves[n] is up to the lesson.
 */
#define GVA_WINDOW 0x200000ul
void make_vs_tables(struct vcpu *vcpu, struct vs_tables *tables);
uint64_t leaf_pte(uint64_t pa, uint64_t flags);
uint64_t vs_tables_vsatp(uint64_t asid);

#endif
