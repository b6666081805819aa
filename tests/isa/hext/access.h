/*
 * Memory accesses of a guest in all the ways that there are, and what must come of them.
 *
 * access_by() makes one access; EXPECT_VALUE, EXPECT_DONE and EXPECT_FAULT then check everything
 * that the specification says about its end: where the trap went, cause, epc, tval, htval/mtval2,
 * htinst/mtinst, SPV, SPVP, SPP, MPV, MPP, GVA, and that what the trap must not touch is untouched.
 */
#ifndef HEXT_ACCESS_H
#define HEXT_ACCESS_H

#include "hext.h"
#include "stubs.h"
#include "vm.h"

/* One instruction of stubs.S. */
struct stub {
    const u32 *start, *at, *end; /* its code, the instruction itself, behind the code */
    const char *name;
    u32 expanded; /* the instruction in 32 bits */
    uint16_t kind, size;
};
extern const struct stub stubs[], stubs_end[];
const struct stub *stub_named(const char *name);

/* Who executes, and with which privilege the access counts: odd ones as VU, even ones as VS. */
enum how {
    AS_VS, AS_VU,             /* by the guest itself */
    M_HLV_VS, M_HLV_VU,       /* by HLV, HLVX, HSV in M-mode, SPVP = 1, 0 */
    HS_HLV_VS, HS_HLV_VU,
    U_HLV_VS, U_HLV_VU,       /* in U-mode with HU = 1 */
    MPRV_VS, MPRV_VU,         /* in M-mode with MPRV = 1, MPV = 1, MPP = 1, 0 */
    HOWS
};
static inline bool how_is_user(enum how how) { return how & 1; }
static inline bool how_is_native(enum how how) { return how <= AS_VU; }
static inline bool how_is_mprv(enum how how) { return how >= MPRV_VS; }
static inline bool how_is_hlv(enum how how) { return !how_is_native(how) && !how_is_mprv(how); }
enum mode how_mode(enum how how);
const char *how_name(enum how how);

enum kind { LOAD, STORE, FETCH, ATOMIC, RESERVE, CONDITIONAL, XLOAD /* HLVX */, KINDS };
/* Whether this way knows that kind: fetches are the guest's own, XLOAD is HLVX. */
bool how_can(enum how how, enum kind kind); /* no MPRV_* where MPV cannot be written: mem_mprv.c */
const char *kind_name(enum kind kind);

/* Where the following faults are delegated to: M, HS or VS. Starts as M in each case. */
void deliver_to(enum mode to);

/*
 * One access of 8 bytes (XLOAD: 4, FETCH: the two instructions of a page) at va.
 * STORE writes `access_value`, ATOMIC adds it.
 */
extern u64 access_value;
void access_by(enum how how, enum kind kind, u64 va);
/* The same with the instruction given; the value goes to its source register. */
void access_stub(enum how how, const struct stub *stub, u64 va, u64 value);
/* The stub of a kind. */
const struct stub *stub_of(enum how how, enum kind kind);

enum tinst {
    TINST_INSN,   /* explicit access: zero or the transformed instruction */
    TINST_READ,   /* implicit read of a VS-stage table: 0x3000 */
    TINST_WRITE,  /* implicit write: 0x3020 */
};
#define NO_GPA (~0UL)

/* It went through; a0 is VALUE. */
#define EXPECT_VALUE(value) expect_value(value, __LINE__)
#define EXPECT_DONE() expect_done(__LINE__)
/* It trapped with CAUSE; htval/mtval2 is GPA >> 2, or 0 for NO_GPA. */
#define EXPECT_FAULT(cause, va, gpa, tinst) expect_fault(cause, va, gpa, tinst, __LINE__)
/* Causes by the kind of the last access: page fault 12, 13, 15; guest-page fault 20, 21, 23. */
#define EXPECT_PAGE_FAULT(va) expect_fault(page_fault_cause(), va, NO_GPA, TINST_INSN, __LINE__)
#define EXPECT_ACCESS_FAULT(va) expect_fault(access_fault_cause(), va, NO_GPA, TINST_INSN, __LINE__)
#define EXPECT_GUEST_FAULT(va, gpa) expect_fault(guest_fault_cause(), va, gpa, TINST_INSN, __LINE__)
#define EXPECT_WALK_FAULT(va, gpa, tinst)                                                          \
    expect_fault(guest_fault_cause(), va, gpa, tinst, __LINE__)

void expect_value(u64 value, int line);
void expect_done(int line);
void expect_fault(u64 cause, u64 va, u64 gpa, enum tinst tinst, int line);
u64 page_fault_cause(void);
u64 access_fault_cause(void);
u64 guest_fault_cause(void);

/* What the kind reads from the page of w at WINDOW_DATA, or leaves in a0. */
u64 kind_value(enum kind kind, const struct window *w);
/* Address in w that the kind is tried at. */
u64 kind_va(enum kind kind, const struct window *w);
/* That address in the guest physical space. */
u64 kind_gpa(enum kind kind, const struct window *w);
/* access_by() there and EXPECT_VALUE of what must come, memory included. */
#define EXPECT_WORKS(how, kind, w) expect_works(how, kind, w, __LINE__)
void expect_works(enum how how, enum kind kind, const struct window *w, int line);

/* The transformed instruction (hypervisor.adoc, "Transformed Instruction or Pseudoinstruction"). */
u32 stub_transformed(const struct stub *stub, unsigned offset);

#endif
