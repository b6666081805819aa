/*
 * The state of one hart: data only, the hottest first. Its writers are the semantic functions,
 * the CSR table and trap.c.
 */
#ifndef HARTWOOD_CPU_STATE_H
#define HARTWOOD_CPU_STATE_H

#include <stdatomic.h>

#include "clock.h"
#include "cpu/causes.h"
#include "cpu/events.h"
#include "cpu/hart.h"
#include "cpu/isa.h"
#include "mem/phys.h"
#include "mem/pmp.h"
#include "mem/tlb.h"

enum priv { PRIV_U = 0, PRIV_S = 1, PRIV_M = 3 };

/* A trap is a value: what was found, before anybody decides where it goes. */
struct trap {
    uint64_t cause;
    uint64_t tval;
    uint64_t tval2; /* guest-physical address >> 2, or 0 */
    uint64_t tinst;
    bool gva;       /* tval is a guest virtual address */
};

struct csr_state {
    uint64_t mstatus, misa, medeleg, mideleg, mie, mip, mtvec, mscratch, mepc, mcause, mtval;
    uint64_t mtval2, mtinst;
    uint64_t mcounteren, mcountinhibit, menvcfg, mseccfg;
    uint64_t mstateen[4];
    uint64_t stvec, sscratch, sepc, scause, stval, satp, scounteren, senvcfg, stimecmp;
    uint64_t miselect, siselect, vsiselect;
    uint64_t sstateen[4];
    uint64_t hstatus, hedeleg, hideleg, hvip, hcounteren, htimedelta, htval, htinst, hgatp, henvcfg;
    uint64_t hstateen[4];
    uint64_t vsstatus, vstvec, vsscratch, vsepc, vscause, vstval, vsatp, vstimecmp;
};

/* One decoded instruction, 24 bytes. A link slot (see block.h) overlays imm and raw. */
struct insn;
typedef void op_fn(struct hart *h, const struct insn *d);
struct insn {
    op_fn *fn;
    union {
        struct {
            int32_t imm;
            uint32_t raw; /* the bits; 16 bits when compressed */
        };
        struct insn *link; /* link slots: code of the successor, NULL until it is known */
        const void *host;  /* head slots (engine.h): the translation, once there is one */
    };
    uint8_t rd; /* REG_SINK for x0 */
    uint8_t rs1, rs2;
    uint8_t index;   /* instructions before this one in its block */
    uint16_t id;     /* enum insn_id */
    uint16_t offset; /* bytes from the start of the page */
};
_Static_assert(sizeof(struct insn) == 24, "the interpreter steps by 24");

/* An instruction that is in no block (block.h), decoded: itself, its link slot, what follows. */
struct straddle {
    struct insn slots[4];
    uint32_t raw;
    uint32_t mode_key;
    bool is_valid;
};
#define STRADDLES 512u

#define REG_SINK 32 /* writes to x0 go here */

/*
 * The mode key: FS off 0, clean 1, dirty 2; whether frm is other than round to nearest even, while
 * FS is dirty; blocks that count have a bit of their own.
 */
#define MODE_FS 3u
#define MODE_FRM 4u
#define MODE_COUNTS 0x80u
#define MODE_GATES_SHIFT 8 /* from there on the gate id (gate_id.h); 0 without an engine */

/* Bits of `attention`. */
#define ATTENTION_STOP 1
#define ATTENTION_IRQ 2

/* Why code handed control back to hart_run(). */
enum hart_exit {
    EXIT_LOOKUP, /* find the block at h->pc; h->link may be patched */
    EXIT_TRAP,   /* h->trap holds it, h->pc is the instruction's */
};

struct hart {
    uint64_t x[33];
    uint64_t f[32];
    uint64_t pc;       /* valid outside of blocks */
    uint64_t pc_page;  /* virtual page of the running block */
    int64_t budget;    /* instructions left in this run */
    uint64_t instret_end; /* instret = instret_end - budget */
    int64_t kept;      /* instructions that the budget's end lies before where it should end */
    uint64_t cut;      /* instructions by which a timer has shortened this run */
    bool no_native;    /* translations must not be entered */
    atomic_int attention; /* non-zero: leave the code soon; set by anybody */
    struct tlb_bank *bank; /* of the present context; points into banks */
    uint64_t jump_key; /* tlb_jump_key() of the present bank and mode */
    uint8_t priv;      /* enum priv */
    bool virt;         /* V */
    uint32_t mode_key; /* what decoded code presumes: MODE_* */
    uint8_t frm;       /* fcsr.frm */
    uint8_t fflags;    /* accrued flags that are not in the host's MXCSR */
    uint8_t exit;      /* enum hart_exit */
    bool is_waiting;   /* in WFI */
    bool stop_slice;   /* pause, wrs: give the slice up */
    struct insn *link; /* link slot that the next lookup may fill, or NULL */
    void *site;        /* the same of translated code (engine.h) */
    uint64_t engine_arg; /* scratch of the engine */
    uint64_t engine_slots[4]; /* likewise */
    const struct insn *step; /* builds without tail calls: the op to run next, or NULL */
    struct trap trap;
    const struct insn *trap_insn; /* what raised it; NULL: a fetch or an interrupt */
    uint64_t atomic_pa;   /* where the running atomic instruction works */
    uint8_t now_index;    /* index of the CSR instruction that runs; 0 outside of one */
    bool irq_recheck;     /* something that interrupts depend on has changed */
    uint64_t run_start;   /* instret at the last accounting of the machine clock */
    uint64_t time_seen;   /* what timers are compared with, unless time is deterministic (csr.h) */

    /* Reservation of LR (zalrsc.adoc). size 0: none. */
    struct {
        uint64_t pa;
        uint64_t value;
        unsigned size;
    } reservation;

    struct csr_state csr;
    struct counters counters;
    uint64_t reserve;  /* instructions of this run behind the budget's end */
    struct pmp pmp;
    atomic_uint pins;  /* mip bits driven from outside: MSIP, SEIP, MEIP */
    uint64_t mtimecmp;

    struct hart_config config;
    struct engine *engine;        /* borrowed; NULL: the interpreter alone */
    struct tracer *tracer;        /* owned; NULL: nobody wants to know */
    struct isa_decoder *decoder;  /* owned */
    struct block_cache *blocks;   /* owned together with those that share it */
    struct place *places;         /* of `blocks` (place.h) */
    struct hart *next_sharer;     /* in the list of those */
    struct straddle straddles[STRADDLES]; /* by the instruction */
    struct tlb_bank *banks;       /* owned, TLB_BANKS of them */
    struct gstage_cache *gstage;  /* owned */
    uint64_t context_clock;       /* ages banks */
    uint8_t bank_hint[64];        /* by a hash of the context: the bank that had it last */
    uint16_t gate_ids[5];         /* by enum csr_asker; 0: not known (gate_id.h) */
    bool flush_blocks;            /* the physical map changed: at the next chance */
    uint64_t entropy;             /* state of the deterministic seed CSR */
    uint32_t host_mxcsr;          /* the host's, while the guest's is loaded; else 0 (fp.h) */
    struct {
        uint64_t pa, len;
        void (*hit)(void *ctx);
        void *ctx;
    } watch;
    struct hart_observer *observers; /* borrowed (observe.h); NULL: none */
    const struct hart_tap *tap;   /* borrowed; NULL: nobody listens (tap.h) */
    const struct hart_lint *lint; /* borrowed checks (lint.h), or NULL */
    struct hart_debug *debug; /* borrowed debugger (debug.h), or NULL */
    uint8_t debug_passes;     /* DEBUG_PASS_* of the running step */
    bool has_stopped;         /* the debugger stopped the last run */
    volatile uint8_t part; /* enum hart_part */
    struct hart_stats stats;
    struct tlb_tallies tallies; /* without what the banks have counted since they were new */
};

static inline uint64_t hart_insns_now(const struct hart *h, const struct insn *d)
{
    return h->instret_end - (uint64_t)h->budget + d->index;
}

#endif
