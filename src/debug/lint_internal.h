/*
 * What the files of --lint share. Nobody else includes this.
 *
 *   lint.c          life, findings as text, the seams' functions
 *   lint_shadow.c   the translations that harts may have cached, and the PTEs that they came from
 *   lint_lists.c    the lists that those stand in, and the fences that go by them
 *   lint_stale.c    rule: use of a translation that the page tables no longer hold
 *   lint_exposed.c  rule: a guest that reaches its hypervisor's page tables or code
 *   lint_csr.c      rule: bits of a CSR write that WARL dropped
 *   lint_vcpu.c     rule: CSRs of one guest that the next one finds
 *   lint_fp.c       the same of floating-point registers
 *   lint_irq.c      rule: an interrupt that nothing can take
 */
#ifndef HARTWOOD_DEBUG_LINT_INTERNAL_H
#define HARTWOOD_DEBUG_LINT_INTERNAL_H

#include <stdio.h>

#include "cpu/lint.h"
#include "cpu/observe.h"
#include "debug/lint.h"
#include "debug/walk_trace.h"
#include "machine/inspect.h"

enum lint_rule {
    LINT_STALE,
    LINT_EXPOSED,
    LINT_WARL,
    LINT_VCPU,
    LINT_INTERRUPT,
    LINT_RULES
};

/* Where a hart was, told later by a name: the tables may lead elsewhere by then. */
struct lint_code {
    uint64_t pc;
    uint64_t loaded; /* the address by which the loaded symbols know it, with is_placed */
    bool is_placed;
    bool virt;
    uint8_t priv;
};

/* ---- the shadow ---- */

enum table_kind { TABLE_S, TABLE_VS, TABLE_G };

/* Who changed a PTE last. */
struct lint_writer {
    bool is_known;
    bool is_device;  /* or the emulator itself: no store of a hart */
    unsigned hart;
    struct lint_code code;
    uint64_t stay;   /* of that hart (struct lint_hart) */
    uint64_t before; /* the PTE's value until then */
};

struct shadow_pte {
    uint64_t pa, value;
    enum table_kind kind;
    struct lint_writer writer;
    struct shadow_feed *feeds;
    struct shadow_pte *next; /* in its bucket */
};

/* One PTE that one translation came from. */
struct shadow_feed {
    struct shadow *shadow;
    struct shadow_pte *pte;
    uint64_t value; /* when it was walked */
    bool has_changed;
    struct shadow_feed *next, **link; /* of the PTE */
};

#define SHADOW_FEEDS (WALK_TRACE_STAGES * WALK_TRACE_LEVELS)

/* A use of a translation whose debt may still be paid in time (lint_stale.c). */
struct stale_use {
    char *text;        /* owned: the finding that it may become; NULL: there is none */
    uint64_t pc, pte;  /* what it is about */
    uint64_t instret;  /* of the hart, when the use was */
    uint64_t content;  /* of the page then: a hash */
    struct shadow *next, **link; /* of those in its bucket that have one */
};

/*
 * The lists of a hart that a shadow stands in, each a hash table by what a fence may name, so that a
 * fence looks at what it drops and little else, whatever a guest does. Those by ASID leave out what
 * is global.
 */
enum shadow_list {
    BY_PAGE, /* and by context: the one that an access uses */
    BY_LEAF, /* of the first stage, and VMID */
    BY_LEAF_ASID,
    BY_G_LEAF,
    BY_G_LEAF_VMID,
    BY_VIRT,
    BY_VMID, /* what no guest's is has one, too: none */
    BY_ASID,
    SHADOW_LISTS
};

/* A page that one hart may have cached in one context. */
struct shadow {
    struct tlb_context context;
    uint64_t va, gpa, pa; /* page addresses */
    unsigned hart;
    uint8_t log2_size, g_log2_size;
    bool is_global, may_write, by_data, by_fetch;
    unsigned n_changed; /* of its feeds */
    struct stale_use use;
    struct shadow *younger, *older; /* of the hart */
    struct {
        struct shadow *next, **at;
    } link[SHADOW_LISTS];
    unsigned n_feeds;
    struct shadow_feed feeds[];
};

#define SHADOW_BITS 14
#define SHADOW_MAX 32768 /* of a hart */

/* A page of physical memory that the checks know. */
struct lint_page {
    uint64_t pa;
    unsigned n_ptes;      /* of the shadow; not 0: stores to it are seen */
    bool is_bare_code;    /* HS-mode fetched from it by physical address */
    bool has_code;        /* HS-mode fetched from it through its page tables, at code_va */
    uint64_t code_va;
    struct lint_page *next;
};

/* ---- CSRs ---- */

#define VCPU_CSRS 8

struct vcpu_csr {
    bool has_owner; /* else it was written by HS-mode since, or by nobody */
    bool is_leaked; /* the running guest finds another one's */
    bool is_trap;   /* that wrote it, at no place of its own */
    uint64_t owner; /* hgatp */
    struct lint_code code; /* of the write */
};

#define FP_REGISTERS 32

struct fp_register {
    bool has_owner;
    uint64_t owner; /* hgatp */
    struct lint_code code; /* of the write */
};

/* A write that lost bits, and what decides whether it was a probe. */
struct warl_write {
    bool is_open, is_compared, is_away; /* away: a trap came between */
    const struct warl_row *row;
    const struct csr_row *csr;
    uint64_t wanted, got, lost;
    struct lint_code code;
    uint64_t resume_pc;
    uint64_t since;  /* of the hart: instret when it wrote, or came back from a trap */
    unsigned n_csrs; /* instructions since that access CSRs */
};

struct lint_hart {
    struct shadow *bucket[SHADOW_LISTS][1u << SHADOW_BITS];
    uint64_t leaf_sizes[SHADOW_LISTS]; /* log2 of those in the lists by leaf, a bit each */
    struct shadow *youngest, *oldest;
    unsigned n, n_changed;
    uint64_t stay; /* counts changes of mode and traps */
    struct warl_write warl;
    struct vcpu_csr vcpu[VCPU_CSRS];
    struct fp_register fp[FP_REGISTERS];
    unsigned n_leaked;
    uint64_t lost_since; /* ticks; 0: nothing is */
    uint64_t lost;       /* interrupts */
};

/* A superpage of a guest that was looked through; size 0: none. */
struct exposed_leaf {
    uint64_t base, hgatp, satp;
    unsigned size; /* log2 */
};

#define LOOK_BITS 10
#define LOOK_WAYS 8 /* roots that share a superpage */
#define PTE_BITS 16
#define PAGE_BITS 16
#define USE_BITS 10
#define LINT_KEYS 4096
#define LINT_MAX_TOLD 50 /* findings of a rule that are written; the rest is counted */

struct lint {
    struct hart_observer observer; /* first: observers are cast to this */
    struct hart_lint seam;
    struct machine *machine;
    FILE *out;
    unsigned n_harts;
    struct lint_hart *harts;
    struct shadow_pte *ptes[1u << PTE_BITS];
    struct lint_page *pages[1u << PAGE_BITS];
    struct shadow *uses[1u << USE_BITS]; /* those with a pending one, by physical page */
    unsigned n_uses;
    uint64_t seed; /* of the hash tables, so that no guest can choose what collides */
    struct exposed_leaf looks[1u << LOOK_BITS][LOOK_WAYS];
    uint64_t look_sizes; /* of those, a bit each */
    unsigned n_looks;
    uint64_t told[LINT_KEYS]; /* hashes of findings, so that each is told once */
    unsigned n_told[LINT_RULES];
    uint64_t n_unknown; /* findings when `told` was full: new ones or not */
};

/* A place in one of the tables, of 2^bits. Any number of words are hashed by going on with the last. */
static inline uint64_t lint_mix(uint64_t hash, uint64_t word)
{
    uint64_t x = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);

    x = (x ^ x >> 29) * UINT64_C(0xbf58476d1ce4e5b9);
    return x ^ x >> 32;
}

static inline unsigned lint_place(const struct lint *lint, uint64_t word, unsigned bits)
{
    return (unsigned)(lint_mix(lint->seed, word) >> (64 - bits));
}

/* ---- lint.c ---- */

struct hart *lint_machine_hart(const struct lint *lint, unsigned n);
/*
 * Whether a finding of the rule about (a, b) is new, and is to be written. Counts it; when no more
 * can be told apart, as one of which that is not known.
 */
bool lint_is_new(struct lint *lint, enum lint_rule rule, uint64_t a, uint64_t b);
/* Begins a finding: "lint: RULE: hart N, pc ..., in VS-mode: "; what follows ends the line. */
void lint_begin(struct lint *lint, FILE *out, enum lint_rule rule, unsigned hart,
                const struct lint_code *code);
/* The place where the hart is. */
struct lint_code lint_here(const struct lint *lint, const struct hart *h);
/* "0x80001234 <name+0x10>" */
void lint_put_code(const struct lint *lint, FILE *out, const struct lint_code *code);

/* ---- lint_shadow.c ---- */

struct lint_page *lint_page_find(struct lint *lint, uint64_t pa, bool creates);
struct shadow *shadow_find(struct lint *lint, unsigned hart, const struct tlb_context *context,
                           uint64_t va);
void shadow_enter(struct lint *lint, struct hart *h, enum access_type type,
                  const struct access_target *t, const struct walk_trace *trace);
void shadow_wrote(struct lint *lint, struct hart *h, uint64_t pa, uint64_t len, bool by_hart);
void shadow_flush(struct lint *lint, unsigned hart);
void shadow_destroy(struct lint *lint);
/* Forgets it: a fence covers it, or there is no room. */
void shadow_drop(struct lint *lint, struct shadow *s);
bool shadow_is_guests(const struct shadow *s);
struct shadow_pte *shadow_pte_find(struct lint *lint, uint64_t pa);
/* Where PTE j of stage i of the trace lies in physical memory, and whose table it is in. */
uint64_t shadow_pte_pa(const struct walk_trace *trace, unsigned stage, unsigned pte);
enum table_kind shadow_pte_kind(const struct walk_trace *trace, unsigned stage);

/* ---- lint_lists.c ---- */

/* The bucket of all shadows of the page in the context, and others. */
struct shadow *lists_of_page(struct lint *lint, unsigned hart, const struct tlb_context *context,
                             uint64_t page);
void lists_enter(struct lint *lint, struct shadow *s);
void lists_leave(struct shadow *s);
/* Drops what the fence covers. */
void lists_fence(struct lint *lint, unsigned hart, const struct fence_event *fence);

/* ---- the rules ---- */

bool stale_cached(struct lint *lint, struct hart *h, uint64_t va, enum access_type type,
                  struct access_target *t);
/* A walk went by the G-stage's cache to another place than the tables lead to. */
void stale_walked(struct lint *lint, struct hart *h, const struct access_target *t,
                  const struct walk_trace *trace);
/* The translation goes: a pending use is forgiven or told. */
void stale_settle(struct lint *lint, struct shadow *s);
/* The tables hold the translation again: nothing is owed for it. */
void stale_restored(struct lint *lint, struct shadow *s);
/* A PTE now leads to the page at pa, which pending uses may still reach by their old way. */
void stale_reused(struct lint *lint, uint64_t pa);
void stale_finish(struct lint *lint);

void exposed_fetched(struct lint *lint, const struct hart *h, uint64_t va, uint64_t pa);
/* The page becomes a table, other than a guest's own, or code of HS-mode. */
void exposed_page(struct lint *lint, uint64_t pa);
void exposed_check(struct lint *lint, struct hart *h, const struct walk_trace *trace);

void warl_instruction(struct lint *lint, struct hart *h, const struct insn *d);
void warl_trapped(struct lint *lint, const struct hart *h);

void vcpu_instruction(struct lint *lint, struct hart *h, const struct insn *d);
void vcpu_trapped(struct lint *lint, const struct hart *h, enum trap_target target);
void vcpu_mode(struct lint *lint, const struct hart *h);
/* Whether two values of hgatp are of one guest: a hypervisor may give it a new VMID, or new tables. */
bool lint_same_guest(uint64_t a, uint64_t b);

/* For FLOW_FP alone. */
void fp_instruction(struct lint *lint, const struct hart *h, const struct insn *d);

void lost_check(struct lint *lint, const struct hart *h, bool waits);

#endif
