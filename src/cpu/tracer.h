/*
 * What one instruction or trap did, for a commit log. A hart with a tracer runs instruction by
 * instruction (hart.c); one without pays nothing for it.
 *
 * Laws:
 * 1. A tracer changes nothing that the guest could see.
 * 2. All values are architectural: a CSR's is what reading it now gives.
 * 3. Physical addresses come from the TLB entry that the access used; an access that used none
 *    (a device's, HLVX, a page that PMP divides) has none.
 */
#ifndef HARTWOOD_CPU_TRACER_H
#define HARTWOOD_CPU_TRACER_H

#include "base.h"

struct hart;
struct insn;

enum trace_register { TRACE_X, TRACE_F, TRACE_CSR };

struct trace_write {
    uint64_t value;
    uint16_t number;
    uint8_t kind; /* enum trace_register */
};

struct trace_access {
    uint64_t va, gpa, pa; /* gpa: in a guest only */
    uint64_t value;       /* zero-extended */
    uint8_t size;
    bool is_store;
    bool is_guest; /* V=1, or HLV and its like, or MPRV with MPV */
    bool has_pa;
};

struct trace_trap {
    uint64_t cause, epc, tval, tval2, tinst; /* cause as raised, before VS-mode's renumbering */
    bool gva;
    uint8_t to_priv; /* enum priv */
    bool to_virt;
};

#define TRACE_MAX_WRITES 80
#define TRACE_MAX_ACCESSES 8 /* cbo.zero's */

struct trace_step {
    uint64_t index; /* instructions that this hart retired before */
    uint64_t pc;
    uint32_t raw;
    uint16_t vmid; /* hgatp.VMID; 0 when V=0 */
    uint16_t asid; /* of satp, or of vsatp when V=1 */
    uint8_t length; /* of raw, bytes; 0: an interrupt, or a fetch that failed */
    uint8_t hart;
    uint8_t priv; /* before */
    bool virt;
    bool has_retired; /* else `trap` tells why not */
    uint8_t n_writes, n_accesses;
    struct trace_trap trap;
    struct trace_access accesses[TRACE_MAX_ACCESSES];
    struct trace_write writes[TRACE_MAX_WRITES];
};

typedef void trace_sink(void *ctx, const struct trace_step *step);

struct tracer; /* one a hart */

struct tracer *tracer_create(trace_sink *sink, void *ctx); /* NULL: out of memory */
void tracer_destroy(struct tracer *t);

/* For hart.c and trap.c: around an instruction that is about to run, and around a trap. */
void tracer_before(struct hart *h, const struct insn *d);
void tracer_retired(struct hart *h, const struct insn *d);
void tracer_trap(struct hart *h);
void tracer_trapped(struct hart *h);

#endif
