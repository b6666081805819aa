/*
 * What a trap leaves behind, in full: hypervisor.adoc, "Trap Entry". After a run() that trapped,
 * expect_trap() checks every field that the trap writes, and that it wrote nothing else.
 */
#ifndef HARTWOOD_HEXT_EXPECT_H
#define HARTWOOD_HEXT_EXPECT_H

#include "hext.h"

/* Distinct values in the CSRs that traps write, so that a write and its absence are seen. */
void seed_traps(void);

/* Value of tval that may also be zero, because the text allows it (EBREAK, illegal in M-mode). */
#define TVAL_OR_ZERO BIT(0)
/* tval may be anything. */
#define TVAL_ANY BIT(1)
/* A guest virtual address was written to tval although V was 0 (HLV, HSV). */
#define GUEST_ADDRESS BIT(2)
/* The trap is a guest-page fault: tval2 and tinst are the caller's to check. */
#define GUEST_FAULT BIT(3)
/* tinst is the caller's to check. */
#define TINST_ANY BIT(4)

#define EXPECT_TRAP(to, cause, tval, flags)                                                   \
    expect_trap(to, cause, probe_pc(), tval, flags, __LINE__)
void expect_trap(enum mode to, u64 cause, u64 epc, u64 tval, unsigned flags, int line);

/* The CSRs that a trap to HS or to VS writes are as `before`. */
void expect_hs_untouched(int line);
void expect_vs_untouched(int line);

/* Delegates CAUSE (or INTERRUPT(n), n of S-level or VS-level) so that from V=1 it goes to TO. */
void delegate(u64 cause, enum mode to);

/*
 * The probe of the instruction must pass (cause 0) or trap to M-mode with the cause; an illegal or
 * virtual instruction also has its tval checked.
 */
#define PASS 0
#define EXPECT(mode, insn, cause) expect_insn(mode, insn, cause, __LINE__)
void expect_insn(enum mode mode, u32 insn, u64 cause, int line);

#endif
