/*
 * CSR instructions. The mode key holds all that decides about an access (gate_id.h), so the row is
 * found at translation time. Rows that are plain storage, what sstatus shows, and reads of cycle and
 * instret are inline; all others are calls of the row's own functions.
 */
#include "cpu/counters.h"
#include "cpu/csr.h"
#include "cpu/csr_bits.h"
#include "cpu/csr_row.h"
#include "cpu/gate_id.h"
#include "jit/emit.h"
#include "jit/emit_csr.h"

#define CSR_SEED 0x015

static struct x64_mem storage(const struct csr_row *row)
{
    return x64_at(RBP, row->field - HART_BIAS);
}

/* A write changes these bits of the storage and nothing else. False: there is more to it. */
static bool plain_write(const struct region *r, const struct csr_row *row, uint64_t *mask)
{
    *mask = row->mask;
    if (row->effect != CSR_NOTHING || row->field == 0)
        return false;
    if (row->write == csr_write_field)
        return true;
    if (row->write == csr_write_tvec)
        *mask = ~UINT64_C(2);
    else if (row->write == csr_write_epc)
        *mask &= isa_has(r->jit->isa, EXT_ZCA) ? ~UINT64_C(0) : ~UINT64_C(3);
    else
        return false;
    return true;
}

void emit_csr_combined(struct region *r, const struct insn *d)
{
    struct x64 *c = &r->c;

    if (d->raw >> 14 & 1)
        x64_mov_ri(c, RCX, d->rs1);
    else
        use_in(r, d->rs1, RCX);
    if (csr_op_of(d) == OP_SET) {
        x64_alu_rr(c, ALU_OR, true, RCX, RAX);
    } else if (csr_op_of(d) == OP_CLEAR) {
        x64_unary(c, UNARY_NOT, true, RCX);
        x64_alu_rr(c, ALU_AND, true, RCX, RAX);
    }
}

/* The storage takes the bits of rcx under the mask. Destroys rcx and rdx; rax stays. */
static void emit_masked_store(struct region *r, const struct csr_row *row, uint64_t mask)
{
    struct x64 *c = &r->c;

    if (mask == ~UINT64_C(0)) {
        x64_store(c, storage(row), RCX);
        return;
    }
    x64_mov_ri(c, RDX, mask);
    x64_alu_rr(c, ALU_AND, true, RCX, RDX);
    x64_unary(c, UNARY_NOT, true, RDX);
    x64_alu_rm(c, ALU_AND, true, RDX, storage(row));
    x64_alu_rr(c, ALU_OR, true, RCX, RDX);
    x64_store(c, storage(row), RCX);
}

/* cycle and instret: both count retired instructions. */
static bool counts_instructions(const struct csr_row *row)
{
    return row->read == counters_read && ((row->number & 31) == 0 || (row->number & 31) == 2);
}

/* rax = the counter, as counters_read() has it. Destroys rcx. */
static void emit_counter(struct region *r, unsigned n)
{
    struct x64 *c = &r->c;
    struct x64_mem value = HART_MEM(counters.value), start = HART_MEM(counters.start);
    uint8_t *stands, *behind;

    value.disp += 8 * (int32_t)n;
    start.disp += 8 * (int32_t)n;
    x64_load(c, RAX, value);
    x64_op_rm(c, 0xf6, false, 0, HART_MEM(counters.running)); /* test byte */
    x64_byte(c, (uint8_t)(1u << n));
    stands = x64_jcc(c, CC_E);
    x64_load(c, RCX, HART_MEM(instret_end));
    x64_alu_rm(c, ALU_SUB, true, RCX, HART_MEM(budget));
    x64_alu_ri(c, ALU_ADD, true, RCX, (int32_t)r->pending);
    x64_alu_rm(c, ALU_SUB, true, RCX, start);
    x64_test_rr(c, true, RCX, RCX); /* a start may be one instruction ahead */
    behind = x64_jcc(c, CC_LE);
    x64_alu_rr(c, ALU_ADD, true, RAX, RCX);
    patch_here(r, stands);
    patch_here(r, behind);
}

/* rax = the value of the row. False: its reader must be called. */
static bool emit_read(struct region *r, const struct csr_row *row)
{
    if (counts_instructions(row))
        emit_counter(r, row->number & 31);
    else if (row->read == csr_read_zero)
        x64_mov_ri(&r->c, RAX, 0);
    else if (row->read == csr_read_field && row->field)
        x64_load(&r->c, RAX, storage(row));
    else
        return false;
    return true;
}

static void emit_call_found(struct region *r, const struct insn *d, const struct csr_row *row)
{
    emit_call_csr(r, d, row);
    r->boxed = 0;
}

static void emit_csr(struct region *r, const struct insn *d)
{
    unsigned number = d->raw >> 20;
    bool is_known = r->h->mode_key >> MODE_GATES_SHIFT != 0;
    const struct csr_row *row = is_known ? csr_find(r->h, number, csr_does_write(d)) : NULL;
    uint64_t mask = 0;

    if (!row || number == CSR_SEED) {
        emit_call(r, d);
        r->boxed = 0;
        return;
    }
    if (emit_fcsr(r, d) || emit_status(r, d, row))
        return;
    if (csr_does_write(d) && !plain_write(r, row, &mask)) {
        emit_call_found(r, d, row);
        return;
    }
    if (csr_does_read(d) && !emit_read(r, row)) {
        emit_call_found(r, d, row);
        return;
    }
    if (csr_does_write(d)) {
        emit_csr_combined(r, d);
        emit_masked_store(r, row, mask);
    }
    if (csr_does_read(d))
        done(r, d->rd, RAX);
}

#define CSR_INSN(id)                                                                               \
    void emit_##id(struct region *r, const struct insn *d)                                         \
    {                                                                                              \
        emit_csr(r, d);                                                                            \
    }

CSR_INSN(csrrw)
CSR_INSN(csrrs)
CSR_INSN(csrrc)
CSR_INSN(csrrwi)
CSR_INSN(csrrsi)
CSR_INSN(csrrci)
