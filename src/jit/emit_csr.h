/*
 * What the emitters of CSR instructions share.
 */
#ifndef HARTWOOD_JIT_EMIT_CSR_H
#define HARTWOOD_JIT_EMIT_CSR_H

#include "jit/internal.h"

enum csr_op { OP_WRITE = 1, OP_SET, OP_CLEAR }; /* as in funct3 */

static inline enum csr_op csr_op_of(const struct insn *d)
{
    return (enum csr_op)(d->raw >> 12 & 3);
}

static inline bool csr_does_write(const struct insn *d)
{
    return csr_op_of(d) == OP_WRITE || d->rs1 != 0;
}

static inline bool csr_does_read(const struct insn *d)
{
    return csr_op_of(d) != OP_WRITE || d->rd != REG_SINK;
}

/* rcx = what is written, from the old value in rax and the operand. rax stays. */
void emit_csr_combined(struct region *r, const struct insn *d);

/* Of fflags, frm and fcsr, when the code may access them (emit_fcsr.c). False: nothing emitted. */
bool emit_fcsr(struct region *r, const struct insn *d);
/* Behind the region: frm has become, or is no longer, round to nearest even. */
void emit_fcsr_cold(struct region *r, const struct cold *cold);

/* Of sstatus and vsstatus in S-mode (emit_status.c). False: nothing emitted. */
bool emit_status(struct region *r, const struct insn *d, const struct csr_row *row);
/* Behind the region: a write changes more than storage. */
void emit_status_cold(struct region *r, const struct cold *cold);

#endif
