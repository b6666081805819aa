/*
 * What the translator's files share.
 *
 * Host registers inside translated code:
 *   rbp              struct hart * + HART_BIAS
 *   r15              the present TLB bank
 *   rax, rcx, rdx    scratch; xmm0 to xmm3 too
 *   the other ten    ten guest registers, the same everywhere, so that no jump moves any
 *   xmm4 to xmm15    twelve FP registers likewise
 * At each boundary of guest instructions the other guest registers and pc_page are in the hart;
 * budget lacks the `pending` instructions that the emitter knows of.
 */
#ifndef HARTWOOD_JIT_INTERNAL_H
#define HARTWOOD_JIT_INTERNAL_H

#include "cpu/block.h"
#include "cpu/engine.h"
#include "cpu/exec.h"
#include "jit/arena.h"
#include "jit/jit.h"
#include "jit/x64.h"

#define HART_BIAS 128
#define SSE_LOAD_D (UINT64_C(0xf2) << 24 | 0x0f10) /* movsd */
#define SSE_STORE_D (UINT64_C(0xf2) << 24 | 0x0f11)
#define MODE_FS_DIRTY 2 /* bit of the mode key (state.h) */
#define REGION_MAX_BLOCKS 48
#define REGION_MAX_INSNS 256
#define REGION_BYTES (96u << 10) /* more than a region can need */
#define PAGE_HALVES 2048
#define ENTRY_BYTES 10
#define MAX_PENDING 128 /* fits insn.index */
#define POOL_SIZE (UINT64_C(1) << 20)

/* An instruction that goes through C: index is what is pending, all else as decoded. */
struct called {
    struct insn d;
    union {
        exec_fn *run;  /* the semantic function */
        uint32_t size; /* of a load or store */
    };
};

/* Host features beyond x86-64's first version. */
struct host_features {
    bool bmi1, bmi2, lzcnt, popcnt, fma, sse41;
};

struct jit {
    struct engine engine; /* first: what the harts see */
    struct arena arena;
    struct called *pool;  /* owned: instructions that translations call */
    size_t n_pool;
    struct host_features host;
    const struct isa_config *isa;
    bool is_deterministic;
    struct jit_stats stats;
    /* Entries of the common code, executable. */
    const uint8_t *exec, *load, *store, *leave;
    const uint8_t *exit_pc, *exit_offset, *exit_link, *exit_dropped;
    struct region *scratch; /* owned: the region being made */
};

/* Code behind the end of the hot path. */
enum cold_kind { COLD_LOAD, COLD_STORE, COLD_EXIT, COLD_CHAIN, COLD_EXIT_PC,
                 COLD_CALL, COLD_BRANCH_OUT };

struct cold {
    enum cold_kind kind;
    uint8_t *site[2];   /* jumps of the hot path that lead here */
    uint8_t *back;      /* where the hot path goes on */
    const struct insn *d;
    uint16_t offset;    /* page offset that an exit or a chain goes to */
    uint8_t pending;
    uint8_t log2_size;
    bool is_signed, is_fp;
};

struct fixup {
    uint8_t *site;
    uint16_t offset;
};

#define MAX_COLD (2 * REGION_MAX_INSNS + 2 * REGION_MAX_BLOCKS)

struct region {
    struct jit *jit;
    struct hart *h;
    struct x64 c;
    uint8_t *start;
    struct insn *heads[REGION_MAX_BLOCKS];
    unsigned n_heads;
    unsigned n_insns;
    unsigned pending;
    uint32_t boxed; /* FP registers that hold well-boxed singles for certain */
    struct cold cold[MAX_COLD];
    unsigned n_cold;
    struct fixup fixups[MAX_COLD];
    unsigned n_fixups;
    uint8_t *entry[PAGE_HALVES]; /* ENTRY_BYTES before a label: ecx = page offset, then a nop */
    uint8_t *label[PAGE_HALVES];
    bool is_target[PAGE_HALVES];
};

/* An emitter of one row. */
typedef void emit_fn(struct region *r, const struct insn *d);
extern emit_fn *const jit_emitters[INSN_COUNT];

/* ---- runtime.c ---- */

/* Makes the common code and the entry function. False: no room. */
bool runtime_make(struct jit *jit);
/* What stands for the decoded instruction when it is called. */
exec_fn *runtime_function(const struct insn *d);

/* ---- region.c ---- */

/* The register that holds guest register x all the time, or NO_REG. */
extern const int8_t jit_pinned[33];
/* The same for guest register f: an xmm register; they count as loaded while FS is Dirty. */
extern const int8_t jit_pinned_fp[32];
struct x64_mem guest_mem(unsigned x);
struct x64_mem guest_f_mem(unsigned f);
#define HART_MEM(field) x64_at(RBP, (int32_t)offsetof(struct hart, field) - HART_BIAS)

/* The value of x: its own register, or `scratch`, loaded. */
enum x64_reg use(struct region *r, unsigned x, enum x64_reg scratch);
/* x in `to` for certain. */
void use_in(struct region *r, unsigned x, enum x64_reg to);
/* Where a result for x is made; done() puts it into place. */
enum x64_reg def(unsigned x, enum x64_reg scratch);
void done(struct region *r, unsigned x, enum x64_reg from);

struct cold *cold_new(struct region *r, enum cold_kind kind, const struct insn *d);
/* Takes the pending instructions off the budget. */
void emit_account(struct region *r);
/* Calls the semantic function of d, which goes on or leaves. */
void emit_call(struct region *r, const struct insn *d);
/* Goes to the address in rax, through the jump cache. Takes what is pending off the budget. */
void emit_jump_cached(struct region *r);
/* Goes to the page offset `target`, of which `slot` is the link slot, likewise. */
void emit_goto(struct region *r, const struct insn *slot, int64_t target);
/* Before the compare of branch d, which is pending already; then what follows if it is taken. */
void emit_branch_account(struct region *r, const struct insn *d);
void emit_branch_taken(struct region *r, enum x64_cond cc, const struct insn *d);

/* Makes a region that starts with the block of `head` and leads the heads there. */
bool region_make(struct jit *jit, struct hart *h, struct insn *head);

/* ---- emit_mem.c ---- */

/* The value in rax, zero-extended by the slow path, goes to the destination of load d. */
void emit_loaded(struct region *r, const struct insn *d, unsigned log2_size, bool is_signed,
                 bool is_fp);

/* ---- emit_fp.c ---- */

/* All bits of FP register f in an integer register. */
void emit_fp_value(struct region *r, unsigned f, enum x64_reg to);

#endif
