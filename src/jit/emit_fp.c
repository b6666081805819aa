/*
 * Floating point on the host's SSE unit; MXCSR is the guest's while translated code runs (fp.h).
 *
 * What the host does not do to the bit, goes to the semantic function behind the end of the region:
 * results that are NaN, singles that are not boxed, rounding modes other than to nearest even. The
 * operands are still there, and the flags that were raised on the way are raised again.
 */
#include "cpu/fp.h"
#include "jit/emit.h"
#include "jit/emit_fp.h"


unsigned fp_use(struct region *r, unsigned f, unsigned scratch)
{
    if (jit_pinned_fp[f] != NO_REG)
        return (unsigned)jit_pinned_fp[f];
    x64_fp_rm(&r->c, SSE_LOAD_D, false, scratch, guest_f_mem(f));
    return scratch;
}

void fp_use_in(struct region *r, unsigned f, unsigned to)
{
    unsigned from = fp_use(r, f, to);

    if (from != to)
        x64_fp_rr(&r->c, MOVAPS, false, to, from);
}

unsigned fp_use_low(struct region *r, unsigned f, unsigned scratch)
{
    unsigned from = fp_use(r, f, scratch);

    if (from < 16)
        return from;
    x64_fp_rr(&r->c, MOVAPS, false, scratch, from);
    return scratch;
}

void fp_done(struct region *r, unsigned f, unsigned from, enum fp_format fmt)
{
    if (jit_pinned_fp[f] == NO_REG)
        x64_fp_rm(&r->c, SSE_STORE_D, false, from, guest_f_mem(f));
    else if ((unsigned)jit_pinned_fp[f] != from)
        x64_fp_rr(&r->c, MOVAPS, false, (unsigned)jit_pinned_fp[f], from);
    r->boxed = fmt == FP_S ? r->boxed | 1u << f : r->boxed & ~(1u << f);
}

void emit_fp_value(struct region *r, unsigned f, enum x64_reg to)
{
    if (jit_pinned_fp[f] != NO_REG)
        x64_fp_rr(&r->c, MOVQ_FROM_XMM, true, (unsigned)jit_pinned_fp[f], (unsigned)to);
    else
        x64_load(&r->c, to, guest_f_mem(f));
}

void fp_done_bits(struct region *r, unsigned f, enum x64_reg from, enum fp_format fmt)
{
    if (jit_pinned_fp[f] != NO_REG)
        x64_fp_rr(&r->c, MOVQ_TO_XMM, true, (unsigned)jit_pinned_fp[f], (unsigned)from);
    else
        x64_store(&r->c, guest_f_mem(f), from);
    r->boxed = fmt == FP_S ? r->boxed | 1u << f : r->boxed & ~(1u << f);
}

/* rax, whose upper half is zero, boxed. */
static void box(struct region *r)
{
    x64_mov_ri(&r->c, RCX, BOX);
    x64_alu_rr(&r->c, ALU_OR, true, RAX, RCX);
}

void emit_fp_loaded(struct region *r, const struct insn *d, unsigned log2_size)
{
    if (log2_size == 2)
        box(r);
    fp_done_bits(r, d->rd, RAX, log2_size == 2 ? FP_S : FP_D);
}

void emit_fp_loaded_from(struct region *r, const struct insn *d, struct x64_mem m)
{
    unsigned to = jit_pinned_fp[d->rd] != NO_REG ? (unsigned)jit_pinned_fp[d->rd] : XMM0;

    x64_fp_rm(&r->c, SSE_LOAD_D, false, to, m);
    fp_done(r, d->rd, to, FP_D);
}

void emit_fp_stored(struct region *r, unsigned f, unsigned log2_size, struct x64_mem m)
{
    uint64_t opcode = log2_size == 2 ? SSE(0xf3, 0x11) : SSE_STORE_D;

    if (jit_pinned_fp[f] != NO_REG) {
        x64_fp_rm(&r->c, opcode, false, (unsigned)jit_pinned_fp[f], m);
    } else {
        x64_load(&r->c, RDX, guest_f_mem(f));
        x64_op_rm(&r->c, 0x89, log2_size == 3, RDX, m);
    }
}

/* Boxed where it stands: xmm `x`, whose upper half is zero. */
static void box_xmm(struct region *r, unsigned x)
{
    if (x < 16)
        x64_op_rr(&r->c, ORPS, false, x, JIT_XMM_BOX);
    else
        x64_fp_rrr(&r->c, 1, 1, false, 0xeb, x, x, JIT_XMM_BOX); /* vpord */
}

void emit_fp_loaded_single(struct region *r, const struct insn *d, struct x64_mem m)
{
    unsigned to = jit_pinned_fp[d->rd] != NO_REG ? (unsigned)jit_pinned_fp[d->rd] : XMM0;

    x64_fp_rm(&r->c, SSE(0xf3, 0x10), false, to, m); /* movss */
    box_xmm(r, to);
    fp_done(r, d->rd, to, FP_S);
}

void emit_flw(struct region *r, const struct insn *d)
{
    emit_fp_load(r, d, 2);
}

void emit_fld(struct region *r, const struct insn *d)
{
    emit_fp_load(r, d, 3);
}

void emit_fsw(struct region *r, const struct insn *d)
{
    emit_fp_store(r, d, 2);
}

void emit_fsd(struct region *r, const struct insn *d)
{
    emit_fp_store(r, d, 3);
}

/* ---- ways to the semantic function ---- */

void fp_leave_if(struct region *r, const struct insn *d, enum x64_cond cc, struct cold_list *l)
{
    struct cold *cold = cold_new(r, COLD_CALL, d);

    cold->site[0] = x64_jcc(&r->c, cc);
    l->cold[l->n++] = cold;
}

void fp_end(struct region *r, const struct cold_list *l)
{
    for (unsigned i = 0; i < l->n; i++)
        l->cold[i]->back = r->c.at;
}

bool fp_rounds_to_even(const struct region *r, const struct insn *d)
{
    unsigned rm = d->raw >> 12 & 7;

    return rm == FP_RNE || (rm == FP_DYN && !(r->h->mode_key & MODE_FRM));
}

/* ptest against the box: carry is set if all of its bits are. */
void fp_check_box(struct region *r, const struct insn *d, unsigned f, struct cold_list *l)
{
    enum x64_cond unboxed = CC_NE;

    if (r->boxed >> f & 1)
        return;
    if (jit_pinned_fp[f] == NO_REG) {
        x64_alu_mi(&r->c, ALU_CMP, false, x64_at(RBP, guest_f_mem(f).disp + 4), -1);
    } else if (r->jit->host.sse41) {
        x64_op_rr(&r->c, UINT64_C(0x66) << 24 | 0x0f3817, false, fp_use_low(r, f, XMM0), JIT_XMM_BOX);
        unboxed = CC_AE;
    } else {
        emit_fp_value(r, f, RAX);
        x64_shift_ri(&r->c, SHIFT_SAR, true, RAX, 32);
        x64_alu_ri(&r->c, ALU_CMP, false, RAX, -1);
    }
    fp_leave_if(r, d, unboxed, l); /* and comes back with f as it is: nothing is known of it later */
}

void fp_check_nan(struct region *r, const struct insn *d, enum fp_format fmt, unsigned x,
                      struct cold_list *l)
{
    x64_fp_rr(&r->c, fmt == FP_D ? SSE(0x66, 0x2e) : 0x0f2eu, false, x, x); /* ucomis */
    fp_leave_if(r, d, CC_P, l);
}

void fp_by_call(struct region *r, const struct insn *d)
{
    emit_call(r, d);
    r->boxed = 0;
}

/* ---- arithmetic ---- */

/* Where a result is made: rd's own register if that is none of the operands, which must stay. */
static unsigned def_fp(const struct insn *d, bool has_rs3)
{
    bool is_operand = d->rd == d->rs1 || d->rd == d->rs2 || (has_rs3 && d->rd == (unsigned)d->imm);

    return jit_pinned_fp[d->rd] == NO_REG || is_operand ? XMM0 : (unsigned)jit_pinned_fp[d->rd];
}

/*
 * addss and its like keep the upper half of the first operand: it stays boxed. The forms of AVX have
 * a place of their own for the result.
 */
static void emit_arith(struct region *r, const struct insn *d, enum fp_format fmt, unsigned opcode)
{
    struct cold_list l = {.n = 0};
    unsigned to = def_fp(d, false), pp = fmt == FP_D ? 3 : 2;

    if (!fp_rounds_to_even(r, d)) {
        fp_by_call(r, d);
        return;
    }
    if (fmt == FP_S) {
        fp_check_box(r, d, d->rs1, &l);
        fp_check_box(r, d, d->rs2, &l);
    }
    if (r->jit->host.avx) {
        unsigned a = fp_use(r, d->rs1, XMM1);

        x64_fp_rrr(&r->c, 1, pp, fmt == FP_D, (uint8_t)opcode, to, a, fp_use(r, d->rs2, XMM2));
    } else {
        fp_use_in(r, d->rs1, to);
        if (jit_pinned_fp[d->rs2] != NO_REG)
            x64_op_rr(&r->c, fp_scalar(fmt, opcode), false, to, (unsigned)jit_pinned_fp[d->rs2]);
        else
            x64_op_rm(&r->c, fp_scalar(fmt, opcode), false, to, guest_f_mem(d->rs2));
    }
    fp_check_nan(r, d, fmt, to, &l);
    fp_done(r, d->rd, to, fmt);
    fp_end(r, &l);
}

static void emit_sqrt(struct region *r, const struct insn *d, enum fp_format fmt)
{
    struct cold_list l = {.n = 0};

    if (!fp_rounds_to_even(r, d)) {
        fp_by_call(r, d);
        return;
    }
    if (fmt == FP_S)
        fp_check_box(r, d, d->rs1, &l);
    fp_use_in(r, d->rs1, XMM0);
    x64_op_rr(&r->c, fp_scalar(fmt, 0x51), false, XMM0, XMM0);
    fp_check_nan(r, d, fmt, XMM0, &l);
    fp_done(r, d->rd, XMM0, fmt);
    fp_end(r, &l);
}

/* vf[n]madd213s[sd] and so on: `to` = `to` * rs2 + rs3. */
static void emit_fused(struct region *r, const struct insn *d, enum fp_format fmt, uint8_t opcode)
{
    struct cold_list l = {.n = 0};
    unsigned to = def_fp(d, true);

    if (!r->jit->host.fma || !fp_rounds_to_even(r, d)) {
        fp_by_call(r, d);
        return;
    }
    if (fmt == FP_S) {
        fp_check_box(r, d, d->rs1, &l);
        fp_check_box(r, d, d->rs2, &l);
        fp_check_box(r, d, (unsigned)d->imm, &l);
    }
    fp_use_in(r, d->rs1, to);
    x64_fp_rrr(&r->c, 2, 1, fmt == FP_D, opcode, to, fp_use(r, d->rs2, XMM1),
               fp_use(r, (unsigned)d->imm, XMM2));
    fp_check_nan(r, d, fmt, to, &l);
    fp_done(r, d->rd, to, fmt);
    fp_end(r, &l);
}

EMIT_S_D(fadd, emit_arith, 0x58)
EMIT_S_D(fmul, emit_arith, 0x59)
EMIT_S_D(fsub, emit_arith, 0x5c)
EMIT_S_D(fdiv, emit_arith, 0x5e)
EMIT_S_D(fmadd, emit_fused, 0xa9)
EMIT_S_D(fmsub, emit_fused, 0xab)
EMIT_S_D(fnmsub, emit_fused, 0xad)
EMIT_S_D(fnmadd, emit_fused, 0xaf)

void emit_fsqrt_s(struct region *r, const struct insn *d)
{
    emit_sqrt(r, d, FP_S);
}

void emit_fsqrt_d(struct region *r, const struct insn *d)
{
    emit_sqrt(r, d, FP_D);
}

/* ---- compare ---- */

/* a < b and a <= b are "above" and "above or equal" of the operands exchanged; false for NaN. */
static void emit_compare(struct region *r, const struct insn *d, enum fp_format fmt,
                         enum x64_cond cc)
{
    struct cold_list l = {.n = 0};
    bool is_equal = cc == CC_E;
    unsigned a, b;

    if (fmt == FP_S) {
        fp_check_box(r, d, d->rs1, &l);
        fp_check_box(r, d, d->rs2, &l);
    }
    a = fp_use(r, is_equal ? d->rs1 : d->rs2, XMM0);
    b = fp_use(r, is_equal ? d->rs2 : d->rs1, XMM1);
    x64_fp_rr(&r->c, (fmt == FP_D ? UINT64_C(0x66) << 24 : 0) | (is_equal ? 0x0f2eu : 0x0f2fu),
              false, a, b);
    x64_setcc(&r->c, cc, RAX);
    if (is_equal) {
        x64_setcc(&r->c, CC_NP, RCX);
        x64_alu_rr(&r->c, ALU_AND, false, RAX, RCX);
    }
    x64_op_rr(&r->c, 0x0fb6, false, RAX, RAX);
    done(r, d->rd, RAX);
    fp_end(r, &l);
}

EMIT_S_D(feq, emit_compare, CC_E)
EMIT_S_D(flt, emit_compare, CC_A)
EMIT_S_D(fle, emit_compare, CC_AE)

/* ---- signs and moves ---- */

enum inject { INJECT, INJECT_NOT, INJECT_XOR };

/* rax = the magnitude of rs1 with a sign from rs2; a single's box is part of rax. */
static void emit_inject(struct region *r, const struct insn *d, enum fp_format fmt,
                        enum inject op)
{
    struct cold_list l = {.n = 0};
    unsigned sign = fmt == FP_D ? 63 : 31;

    if (fmt == FP_S) {
        fp_check_box(r, d, d->rs1, &l);
        fp_check_box(r, d, d->rs2, &l);
    }
    if (d->rs1 == d->rs2 && op == INJECT) {
        fp_done(r, d->rd, fp_use(r, d->rs1, XMM0), fmt);
        fp_end(r, &l);
        return;
    }
    emit_fp_value(r, d->rs1, RAX);
    if (d->rs1 == d->rs2) {
        x64_bt_ri(&r->c, op == INJECT_NOT ? 7 : 6, RAX, sign);
    } else {
        emit_fp_value(r, d->rs2, RCX);
        if (op == INJECT_NOT)
            x64_unary(&r->c, UNARY_NOT, true, RCX);
        else if (op == INJECT_XOR)
            x64_alu_rr(&r->c, ALU_XOR, true, RCX, RAX);
        x64_bt_ri(&r->c, 6, RAX, sign);
        x64_shift_ri(&r->c, SHIFT_SHR, fmt == FP_D, RCX, sign);
        x64_shift_ri(&r->c, SHIFT_SHL, true, RCX, sign);
        x64_alu_rr(&r->c, ALU_OR, true, RAX, RCX);
    }
    fp_done_bits(r, d->rd, RAX, fmt);
    fp_end(r, &l);
}

EMIT_S_D(fsgnj, emit_inject, INJECT)
EMIT_S_D(fsgnjn, emit_inject, INJECT_NOT)
EMIT_S_D(fsgnjx, emit_inject, INJECT_XOR)

void emit_fmv_x_d(struct region *r, const struct insn *d)
{
    emit_fp_value(r, d->rs1, RAX);
    done(r, d->rd, RAX);
}

void emit_fmv_x_w(struct region *r, const struct insn *d)
{
    emit_fp_value(r, d->rs1, RAX);
    x64_op_rr(&r->c, 0x63, true, RAX, RAX);
    done(r, d->rd, RAX);
}

void emit_fmv_d_x(struct region *r, const struct insn *d)
{
    fp_done_bits(r, d->rd, use(r, d->rs1, RAX), FP_D);
}

void emit_fmv_w_x(struct region *r, const struct insn *d)
{
    x64_mov32_rr(&r->c, RAX, use(r, d->rs1, RAX));
    box(r);
    fp_done_bits(r, d->rd, RAX, FP_S);
}
