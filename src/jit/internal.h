/*
 * What the translator's files share.
 *
 * Host registers inside translated code:
 *   rbp              struct hart * + HART_BIAS
 *   r15              the present TLB bank
 *   rax, rcx, rdx    scratch; xmm0 to xmm2 too
 *   xmm3             the bits that box a single, while FS is Dirty
 *   the other ten    ten guest registers, the same everywhere, so that no jump moves any
 *   xmm4 to xmm15    twelve FP registers likewise; sixteen more in xmm16 to xmm31 if the host has them
 * At each boundary of guest instructions the other guest registers and pc_page are in the hart;
 * budget lacks the `pending` instructions that the emitter knows of.
 */
#ifndef HARTWOOD_JIT_INTERNAL_H
#define HARTWOOD_JIT_INTERNAL_H

#include <stdio.h>

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
#define JIT_XMM_BOX 3
#define JIT_BOX UINT64_C(0xffffffff00000000)
#define REGION_MAX_BLOCKS 48
#define REGION_MAX_INSNS 256
#define REGION_BYTES (192u << 10) /* more than a region can need */
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
    const struct csr_row *row; /* of a CSR instruction whose row is known */
    uint64_t count;            /* of calls, with jit->calls */
};

/* Host features beyond x86-64's first version. */
struct host_features {
    bool bmi1, bmi2, lzcnt, popcnt, fma, sse41, avx, avx512;
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
    struct call_counts *calls; /* owned; NULL: nothing counts (count.h) */
    struct dump *dump;      /* owned; NULL: nobody wants to see translations (dump.h) */
    FILE *perf_map;         /* owned; likewise */
};

/* Code behind the end of the hot path. */
enum cold_kind { COLD_LOAD, COLD_STORE, COLD_EXIT, COLD_CHAIN, COLD_EXIT_PC,
                 COLD_CALL, COLD_BRANCH_OUT, COLD_SHARED, COLD_ENTRY, COLD_FRM, COLD_STATUS };

struct cold {
    enum cold_kind kind;
    uint8_t *site[2];   /* jumps of the hot path that lead here */
    uint8_t *back;      /* where the hot path goes on */
    const struct insn *d;
    uint16_t offset;    /* page offset that an exit or a chain goes to */
    uint8_t pending;
    uint8_t log2_size;
    bool is_signed, is_fp;
    bool is_miss;       /* COLD_EXIT_PC because the jump cache does not know the pc */
    bool may_be_odd;       /* of COLD_EXIT_PC: bit 0 of the pc is to be cleared */
    enum x64_reg va;       /* of a load or store: where its address is; rax as long as not said */
    struct share_run *run; /* of COLD_SHARED */
    const struct csr_row *row; /* of COLD_STATUS */
};

struct fixup {
    uint8_t *site;
    uint16_t offset;
};

#define MAX_COLD (4 * REGION_MAX_INSNS + 2 * REGION_MAX_BLOCKS)

/* ---- share.c: accesses off one unchanged base that share one check ---- */

#define SHARE_INSNS 48 /* slots of decoded code that a run spans at most */
#define SHARE_GROUPS 16
#define SHARE_RUNS 64

struct share_group {
    const struct insn *first, *last;
    uint8_t base, n, slot;
    bool has_store;
    int32_t lo, end; /* bytes from what base holds at `first` */
};

/* A straight piece of code in which all groups begin and end. */
struct share_run {
    const struct insn *first, *last;
    struct share_group groups[SHARE_GROUPS];
    struct {
        int8_t group; /* -1: checks for itself */
        int32_t offset;
        uint8_t pending;   /* in the copy, when it stands here */
        uint8_t *copy;     /* in the copy; of the first of a group */
    } member[SHARE_INSNS];
    uint8_t pending, pending_back; /* before the first, and behind the last on the hot path */
    uint8_t *back;
    bool has_copy;
};

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
    uint32_t words; /* integer registers that hold sign-extended words for certain */
    const struct insn *planned;  /* share_plan() has looked as far as here */
    struct share_run *run;       /* that of the code up to there, or NULL */
    const struct insn *fused;    /* what was emitted with the one before it */
    bool is_copy;                /* what is emitted shares nothing */
    const struct share_group *in_rax; /* whose host address rax holds while c.at is rax_at */
    uint8_t *rax_at;
    unsigned n_runs;
    struct cold cold[MAX_COLD];
    unsigned n_cold;
    struct fixup fixups[MAX_COLD];
    unsigned n_fixups;
    struct share_run runs[SHARE_RUNS];
    uint8_t *entry[PAGE_HALVES]; /* ENTRY_BYTES before a label: ecx = page offset, then a nop */
    uint8_t *label[PAGE_HALVES];
    uint8_t arrives[PAGE_HALVES]; /* 1 + what is pending at the label; 0: not known yet */
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
/* The same of a CSR instruction whose `row` is known. */
exec_fn runtime_csr;

/* ---- region.c ---- */

/* The register that holds guest register x all the time, or NO_REG. */
extern const int8_t jit_pinned[33];
/* The same for guest register f: an xmm register; they count as loaded while FS is Dirty. */
extern const int8_t *jit_pinned_fp; /* one of the two, by the features of the host */
extern const int8_t jit_pinned_fp_12[32], jit_pinned_fp_28[32];
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
/* Takes instructions off the budget until `pending` are left, or puts some back. */
void emit_pending(struct region *r, unsigned pending);
/* Takes the pending instructions off the budget. */
void emit_account(struct region *r);
/* Calls the semantic function of d, which goes on or leaves. */
void emit_call(struct region *r, const struct insn *d);
/* Likewise for a CSR instruction that accesses this row. */
void emit_call_csr(struct region *r, const struct insn *d, const struct csr_row *row);
/*
 * Goes to the address in rax, with bit 0 cleared if it may be set, through the jump cache. Takes what
 * is pending off the budget.
 */
void emit_jump_cached(struct region *r, bool may_be_odd);
/* Likewise to pc_page + displacement. */
void emit_jump_page(struct region *r, int64_t displacement);
/* Goes to the page offset `target`, of which `slot` is the link slot, likewise. */
void emit_goto(struct region *r, const struct insn *slot, int64_t target);
/* Before the compare of branch d, which is pending already; then what follows if it is taken. */
void emit_branch_account(struct region *r, const struct insn *d);
void emit_branch_taken(struct region *r, enum x64_cond cc, const struct insn *d);

/* Makes a region that starts with the block of `head` and leads the heads there. */
bool region_make(struct jit *jit, struct hart *h, struct insn *head);

/* Keeps r->words up to date behind d, which has been emitted and goes on behind itself. */
void words_note(struct region *r, const struct insn *d);
/* Whether the instruction behind d is `id` and only ever runs behind d. */
bool is_followed_by(const struct region *r, const struct insn *d, enum insn_id id);
/* The instruction of a block that d is, emitted and counted as pending. */
void emit_one(struct region *r, const struct insn *d);
bool has_emitter(const struct insn *d);
/* Leads `site` to here. */
void patch_here(struct region *r, uint8_t *site);
void jump_back(struct region *r, const uint8_t *to);

/* ---- share.c ---- */

/*
 * The access d of 1 << log2_size bytes: true if it shares a check with others; then *m is where it
 * goes in host memory.
 */
bool share_address(struct region *r, const struct insn *d, struct x64_mem *m);
/* To be called when an access has left the host address of its group in rax. */
void share_rax_kept(struct region *r, const struct insn *d);
/* To be called behind each instruction of the hot path. */
void share_behind(struct region *r, const struct insn *d);
void share_emit_cold(struct region *r, struct cold *cold);

/* ---- emit_mem.c ---- */

/* Of an access: log2 of its bytes, or -1 if d is none that an emitter makes. */
int access_log2_size(const struct insn *d);
bool access_is_store(const struct insn *d);
/* rax = the host address of what `lo` bytes behind base is; checks up to `end`. Emits no jump that
 * somebody else could take: fills cold->site. */
void emit_check(struct region *r, unsigned base, int32_t lo, int32_t end, bool is_store,
                struct cold *cold);

/* The value in rax, zero-extended by the slow path, goes to the destination of load d. */
void emit_loaded(struct region *r, const struct insn *d, unsigned log2_size, bool is_signed,
                 bool is_fp);

/* ---- emit_fp.c ---- */

/* All bits of FP register f in an integer register. */
void emit_fp_value(struct region *r, unsigned f, enum x64_reg to);

#endif
