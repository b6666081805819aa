/*
 * Frame of the H extension suite: one bare-metal program a topic, made of cases that each name the
 * items of checklist.txt they prove.
 *
 * The C code of a case runs in M-mode on hart 0, untranslated, with interrupts off. What a case has
 * executed elsewhere is a probe: a few instructions written into the page `probe_page`, run in a
 * mode with a0..a5 set, until they trap or are through. Laws:
 *   1. run() returns after the first trap, wherever it was taken: `trap` then says where and holds
 *      every CSR that a trap to that mode writes. A probe that came to its end took no trap.
 *   2. HS- and VS-mode enter at one-instruction stubs in `stub_page` that leave to M-mode at once,
 *      so their CSRs are still as the trap left them. Leaving uses an exception that medeleg does
 *      not delegate: a case leaves one of 2, 3 and (8, 9 and 10 together) undelegated. Should it
 *      not, the way out of VS leads through HS, and the CSRs of HS are not worth looking at.
 *   3. Every case starts from the same state (reset_state): nothing is delegated, no interrupt
 *      is enabled or pending, stages are Bare, stateen and counters are open, envcfg is zero, FS
 *      is Initial, the PMP is open.
 *   4. With translation on, the case maps probe_page and stub_page; probe.pc, probe.hs_stub and
 *      probe.vs_stub say at which addresses, unless that is the physical one.
 *   5. A case compares with `before` what a trap is to leave alone: the way into the mode may
 *      itself have changed sepc, SPV, SPP and SPIE.
 *   6. What the specification leaves open is found out (exists, writable_bits, has); an extension
 *      that is not there ends the case with ABSENT, which is reported and not counted as passed.
 * Expected values are from the text of the specification, never from an emulator.
 */
#ifndef HARTWOOD_HEXT_H
#define HARTWOOD_HEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "csr.h"
#include "insn.h"

typedef uint64_t u64;
typedef uint32_t u32;

enum mode { U, HS, M, VU, VS };

/* ---- cases ---- */

struct test_case {
    const char *items; /* "H-036 H-037" */
    const char *text;
    void (*run)(void);
    const char *file;
    u64 line;
};

#define CASE(items, text) CASE_AT(items, text, __LINE__)
#define CASE_AT(items, text, line) CASE_NAMED(items, text, line)
#define CASE_NAMED(items_, text_, line_)                                                      \
    static void case_##line_(void);                                                           \
    static const struct test_case info_##line_                                                \
        __attribute__((used, section(".cases"), aligned(8))) = {items_, text_, case_##line_,  \
                                                                __FILE__, line_};             \
    static void case_##line_(void)

/* Each check that does not hold is printed with its line; the case goes on and counts as failed. */
#define CHECK(condition) check((condition), #condition, __LINE__)
#define CHECK_EQ(got, want) check_eq((u64)(got), (u64)(want), #got, __LINE__)
/* As CHECK_EQ in the bits of MASK. */
#define CHECK_BITS(got, mask, want) check_eq((u64)(got) & (u64)(mask), (u64)(want), #got, __LINE__)
/* A note that the failures of this case carry: which of many it was. */
void note(const char *text, u64 value);
/* The case needs what is not here; nothing after it runs. */
#define ABSENT(extension) absent(extension)

/* Prints what the running case is at, if a helper knows more than note(). */
void describe(void);

void check(bool holds, const char *text, int line);
void check_eq(u64 got, u64 want, const char *text, int line);
__attribute__((noreturn)) void absent(const char *extension);

void print(const char *text);
void print_hex(u64 value);
void print_dec(u64 value);

/* ---- probes ---- */

extern struct probe {
    u64 a[6];        /* a0..a5 at the start */
    bool mie;        /* run with mstatus.MIE = 1 */
    u64 pc;          /* where probe_page is mapped; 0: at its physical address */
    u64 hs_stub;     /* likewise stub_page for HS */
    u64 vs_stub;     /* and for VS */
    u64 stvec_mode;  /* low bits of stvec and vstvec */
    u64 vstvec_mode;
    bool keep_tvec;  /* leave stvec and vstvec as they are */
} probe;

/* CSRs as the probe found them, and as it left them; sstatus is in mstatus. */
struct state {
    u64 mstatus, hstatus, sepc, scause, stval, htval, htinst;
    u64 vsstatus, vsepc, vscause, vstval;
    bool mie; /* before: mstatus.MIE in the mode */
};
extern struct state before;
void take_state(struct state *state);

extern struct trap {
    bool taken;      /* false: the probe came to its end */
    bool landed;     /* the probe went on at landing() */
    enum mode to;    /* where the trap was taken: M, HS or VS */
    enum mode from;  /* the mode that trapped or came to the end */
    u64 cause, epc, tval;
    u64 tval2;       /* mtval2 or htval */
    u64 tinst;       /* mtinst or htinst */
    u64 vector;      /* byte offset from the base of stvec or vstvec */
    u64 a[6];        /* a0..a5 at the end */
    struct state after;
} trap;

extern u32 probe_page[1024]; /* the probe stands at its beginning, landing() at its middle */
extern u32 stub_page[1024];

/* Runs the instruction in MODE with probe.a; true when it trapped. 16-bit ones are recognised. */
bool run(enum mode mode, u32 insn);
/* As run, for COUNT instructions of 32 bits one after another. */
bool run_code(enum mode mode, const u32 *code, unsigned count);
#define RUN(mode, ...)                                                                        \
    ({                                                                                        \
        static const u32 code_[] = {__VA_ARGS__};                                             \
        run_code(mode, code_, sizeof(code_) / sizeof(code_[0]));                              \
    })
/* Writes the probe without running it, or runs what stands there from INDEX on. */
void place_code(const u32 *code, unsigned count);
bool run_placed(enum mode mode);
/* Address at which a probe may go on instead of its end (sret, mret): it counts as end. */
u64 landing(void);
/* Address of the probe as it is executed. */
u64 probe_pc(void);

/* The probe of the last run() ended without a trap. */
#define CHECK_NO_TRAP() check_no_trap(__LINE__)
/* It trapped to MODE with CAUSE, at its first instruction. */
#define CHECK_TRAP(mode, cause) check_trap(mode, cause, __LINE__)
/* Both in one: the instruction in MODE passes, or traps to M (nothing is delegated) with CAUSE. */
#define CHECK_PASSES(mode, insn)                                                              \
    do {                                                                                      \
        run(mode, insn);                                                                      \
        check_no_trap(__LINE__);                                                              \
    } while (0)
#define CHECK_CAUSE(mode, insn, cause)                                                        \
    do {                                                                                      \
        run(mode, insn);                                                                      \
        check_trap(M, cause, __LINE__);                                                       \
    } while (0)

void check_no_trap(int line);
void check_trap(enum mode to, u64 cause, int line);

/* ---- CSRs by variable number, in M-mode unless said ---- */

bool exists(unsigned csr);
/* Value read in MODE; on a trap `trap.taken` is set and the value is 0. */
u64 read_in(enum mode mode, unsigned csr);
/* Writes in MODE; true when it trapped. */
bool write_in(enum mode mode, unsigned csr, u64 value);
u64 read_csr(unsigned csr);
void write_csr(unsigned csr, u64 value);
/* Bits that are 1 after all ones were written and 0 after zeros; the old value is put back. */
u64 writable_bits(unsigned csr);

/* What this machine has, found out once by trying. */
extern struct features {
    bool sstc, stateen, sscofpmf, shlcofideleg, sscsrind, aia, svinval, svpbmt, svnapot, svadu;
    bool zicbom, zicboz, zawrs, vector, zfh, zkr, time, sv48, sv57;
    bool mpv; /* mstatus.MPV can be written */
    unsigned geilen, vmid_bits, asid_bits;
    u64 medeleg; /* writable bits */
} has;

/* CSRs as they were when the program began. */
extern struct reset_values {
    u64 mstatus, satp, vsatp, hgatp, mstateen[4];
} reset_values;

void reset_state(void);
const char *mode_name(enum mode mode);
static inline bool is_virtual(enum mode mode) { return mode >= VU; }

/* ---- board ---- */

#ifndef BOARD_CLINT
#define BOARD_CLINT 0x2000000UL
#endif
static inline void set_msip(bool on) { *(volatile u32 *)BOARD_CLINT = on; }
static inline u64 get_mtime(void) { return *(volatile u64 *)(BOARD_CLINT + 0xbff8); }
static inline void set_mtimecmp(u64 when) { *(volatile u64 *)(BOARD_CLINT + 0x4000) = when; }

/* An address behind which no board that we know has anything. */
#define NOWHERE 0x0000003000000000UL

static inline void fence_all(void)
{
    __asm__ volatile("sfence.vma\n.word %0\n.word %1\nfence.i"
                     :
                     : "i"(HFENCE_VVMA(0, 0)), "i"(HFENCE_GVMA(0, 0))
                     : "memory");
}

void *memset(void *to, int value, unsigned long size);
void *memcpy(void *to, const void *from, unsigned long size);

#endif
