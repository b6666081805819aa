/*
 * Conversions between integers and floating point, classes, minimum and maximum.
 */
#include "jit/emit.h"
#include "jit/emit_fp.h"

#define CONVERT_NEAREST 0x2d
#define CONVERT_TRUNCATE 0x2c
#define ROUND_KEEP_INEXACT 8 /* of roundss and roundsd, whose modes are RNE, RDN, RUP, RTZ */

/* ---- to integers ---- */

/* The mode of d if it is static and the host has it, or RNE by frm; FP_DYN: none of these. */
static unsigned mode_of(const struct region *r, const struct insn *d)
{
    unsigned rm = d->raw >> 12 & 7;

    if (fp_rounds_to_even(r, d))
        return FP_RNE;
    if (rm == FP_RTZ || (r->jit->host.sse41 && (rm == FP_RDN || rm == FP_RUP)))
        return rm;
    return FP_DYN;
}

static void emit_round(struct region *r, enum fp_format fmt, unsigned x, unsigned control)
{
    x64_op_rr(&r->c, UINT64_C(0x66) << 24 | (fmt == FP_D ? 0x0f3a0b : 0x0f3a0a), false, XMM0, x);
    x64_byte(&r->c, (uint8_t)control);
}

/* rax = the value, of which it is known that it is in range, or that the host says so without NX. */
static void emit_convert(struct region *r, enum fp_format fmt, bool is_long, unsigned x, unsigned rm)
{
    unsigned opcode = rm == FP_RNE ? CONVERT_NEAREST : CONVERT_TRUNCATE;

    x64_op_rr(&r->c, fp_scalar(fmt, opcode), is_long, RAX, x);
}

/* FP_RDN is 2 and FP_RUP is 3: one more than the host's. */
static unsigned host_mode(unsigned rm)
{
    return rm - 1;
}

/*
 * Out of range the host answers the least integer; the exact way finds out what it should be. What
 * is out of range must not be inexact too: the host keeps to that when it converts, and roundsd is
 * told not to say so before the conversion has been looked at.
 */
static void emit_to_int(struct region *r, const struct insn *d, enum fp_format fmt, bool is_long)
{
    struct cold_list l = {.n = 0};
    unsigned rm = mode_of(r, d), x;
    bool is_directed = rm == FP_RDN || rm == FP_RUP;

    if (rm == FP_DYN) {
        fp_by_call(r, d);
        return;
    }
    if (fmt == FP_S)
        fp_check_box(r, d, d->rs1, &l);
    x = fp_use_low(r, d->rs1, XMM1);
    if (is_directed)
        emit_round(r, fmt, x, host_mode(rm) | ROUND_KEEP_INEXACT);
    emit_convert(r, fmt, is_long, is_directed ? XMM0 : x, rm);
    x64_alu_ri(&r->c, ALU_CMP, is_long, RAX, 1);
    fp_leave_if(r, d, CC_O, &l);
    if (is_directed)
        emit_round(r, fmt, x, host_mode(rm));
    if (!is_long)
        x64_op_rr(&r->c, 0x63, true, RAX, RAX);
    done(r, d->rd, RAX);
    fp_end(r, &l);
}

/*
 * By the exponent: positive values below a power of two, which no rounding brings out of range, are
 * signed ones of 64 bits; all others go the exact way.
 */
static void emit_to_unsigned(struct region *r, const struct insn *d, enum fp_format fmt,
                             bool is_long)
{
    struct cold_list l = {.n = 0};
    unsigned rm = mode_of(r, d), x;
    bool is_directed = rm == FP_RDN || rm == FP_RUP, may_grow = rm == FP_RNE || rm == FP_RUP;
    int limit = is_long ? 63 : may_grow ? 31 : 32;

    if (rm == FP_DYN) {
        fp_by_call(r, d);
        return;
    }
    if (fmt == FP_S)
        fp_check_box(r, d, d->rs1, &l);
    emit_fp_value(r, d->rs1, RCX);
    x64_shift_ri(&r->c, SHIFT_SHR, fmt == FP_D, RCX, fp_fraction(fmt));
    x64_alu_ri(&r->c, ALU_CMP, false, RCX, fp_bias(fmt) + limit);
    fp_leave_if(r, d, CC_AE, &l);
    x = fp_use_low(r, d->rs1, XMM1);
    if (is_directed)
        emit_round(r, fmt, x, host_mode(rm));
    emit_convert(r, fmt, true, is_directed ? XMM0 : x, rm);
    if (!is_long)
        x64_op_rr(&r->c, 0x63, true, RAX, RAX);
    done(r, d->rd, RAX);
    fp_end(r, &l);
}

/* ---- from integers ---- */

/* xmm0 = what the host's conversion keeps the upper half of. */
static void emit_target(struct region *r, enum fp_format fmt)
{
    x64_op_rr(&r->c, fmt == FP_D ? XORPS : MOVAPS, false, XMM0, fmt == FP_D ? XMM0 : JIT_XMM_BOX);
}

static void emit_from(struct region *r, enum fp_format fmt, bool is_long, enum x64_reg from)
{
    x64_op_rr(&r->c, fp_scalar(fmt, 0x2a), is_long, XMM0, (unsigned)from);
}

static void emit_from_int(struct region *r, const struct insn *d, enum fp_format fmt, bool is_long)
{
    if (!fp_rounds_to_even(r, d)) {
        fp_by_call(r, d);
        return;
    }
    emit_target(r, fmt);
    emit_from(r, fmt, is_long, use(r, d->rs1, RAX));
    fp_done(r, d->rd, XMM0, fmt);
}

/*
 * From 2^63 on: half of it, the lowest bit kept so that rounding sees it, twice. Doubling is exact.
 */
static void emit_from_unsigned(struct region *r, const struct insn *d, enum fp_format fmt,
                               bool is_long)
{
    struct x64 *c = &r->c;
    uint8_t *is_large, *over;

    if (!fp_rounds_to_even(r, d)) {
        fp_by_call(r, d);
        return;
    }
    emit_target(r, fmt);
    if (!is_long) {
        x64_mov32_rr(c, RAX, use(r, d->rs1, RAX));
        emit_from(r, fmt, true, RAX);
        fp_done(r, d->rd, XMM0, fmt);
        return;
    }
    use_in(r, d->rs1, RAX);
    x64_test_rr(c, true, RAX, RAX);
    is_large = x64_jcc(c, CC_S);
    emit_from(r, fmt, true, RAX);
    over = x64_jmp(c);
    patch_here(r, is_large);
    x64_mov_rr(c, RCX, RAX);
    x64_shift_ri(c, SHIFT_SHR, true, RCX, 1);
    x64_alu_ri(c, ALU_AND, false, RAX, 1);
    x64_alu_rr(c, ALU_OR, true, RCX, RAX);
    emit_from(r, fmt, true, RCX);
    x64_op_rr(c, fp_scalar(fmt, 0x58), false, XMM0, XMM0);
    patch_here(r, over);
    fp_done(r, d->rd, XMM0, fmt);
}

#define EMIT_CONVERT(int_name, to, from, is_long)                                                  \
    EMIT_S_D(fcvt_##int_name, to, is_long)                                                         \
    void emit_fcvt_s_##int_name(struct region *r, const struct insn *d)                            \
    {                                                                                              \
        from(r, d, FP_S, is_long);                                                                 \
    }                                                                                              \
    void emit_fcvt_d_##int_name(struct region *r, const struct insn *d)                            \
    {                                                                                              \
        from(r, d, FP_D, is_long);                                                                 \
    }

EMIT_CONVERT(w, emit_to_int, emit_from_int, false)
EMIT_CONVERT(l, emit_to_int, emit_from_int, true)
EMIT_CONVERT(wu, emit_to_unsigned, emit_from_unsigned, false)
EMIT_CONVERT(lu, emit_to_unsigned, emit_from_unsigned, true)

/* ---- between formats ---- */

void emit_fcvt_s_d(struct region *r, const struct insn *d)
{
    struct cold_list l = {.n = 0};

    if (!fp_rounds_to_even(r, d)) {
        fp_by_call(r, d);
        return;
    }
    x64_op_rr(&r->c, MOVAPS, false, XMM0, JIT_XMM_BOX);
    x64_op_rr(&r->c, SSE(0xf2, 0x5a), false, XMM0, fp_use_low(r, d->rs1, XMM1));
    fp_check_nan(r, d, FP_S, XMM0, &l);
    fp_done(r, d->rd, XMM0, FP_S);
    fp_end(r, &l);
}

void emit_fcvt_d_s(struct region *r, const struct insn *d)
{
    struct cold_list l = {.n = 0};

    if (!fp_rounds_to_even(r, d)) {
        fp_by_call(r, d);
        return;
    }
    fp_check_box(r, d, d->rs1, &l);
    x64_op_rr(&r->c, SSE(0xf3, 0x5a), false, XMM0, fp_use_low(r, d->rs1, XMM1));
    fp_check_nan(r, d, FP_D, XMM0, &l);
    fp_done(r, d->rd, XMM0, FP_D);
    fp_end(r, &l);
}

/* ---- minimum and maximum ---- */

/*
 * The host's answers the second operand when both are equal; so the operands in both orders, of
 * which OR has the sign of -0 and AND that of +0. The compare says what is to be said of NaNs.
 */
static void emit_extreme(struct region *r, const struct insn *d, enum fp_format fmt, unsigned opcode,
                         uint64_t combine)
{
    struct cold_list l = {.n = 0};
    unsigned a, b;

    if (fmt == FP_S) {
        fp_check_box(r, d, d->rs1, &l);
        fp_check_box(r, d, d->rs2, &l);
    }
    a = fp_use_low(r, d->rs1, XMM1);
    b = fp_use_low(r, d->rs2, XMM2);
    x64_op_rr(&r->c, (fmt == FP_D ? UINT64_C(0x66) << 24 : 0) | 0x0f2eu, false, a, b);
    fp_leave_if(r, d, CC_P, &l);
    x64_op_rr(&r->c, MOVAPS, false, XMM0, a);
    x64_op_rr(&r->c, fp_scalar(fmt, opcode), false, XMM0, b);
    if (b != XMM2)
        x64_op_rr(&r->c, MOVAPS, false, XMM2, b);
    x64_op_rr(&r->c, fp_scalar(fmt, opcode), false, XMM2, a);
    x64_op_rr(&r->c, combine, false, XMM0, XMM2);
    fp_done(r, d->rd, XMM0, fmt);
    fp_end(r, &l);
}

EMIT_S_D(fmin, emit_extreme, 0x5d, ORPS)
EMIT_S_D(fmax, emit_extreme, 0x5f, ANDPS)

/* ---- classes ---- */

/* rcx -= 1 if eax or rax is below the value. */
static void count_below(struct region *r, bool w, int32_t value)
{
    x64_alu_ri(&r->c, ALU_CMP, w, RAX, value);
    x64_alu_ri(&r->c, ALU_SBB, false, RCX, 0);
}

/*
 * k = 0 for zero, 1 subnormal, 2 normal, 3 infinite is bit 4 + k, or 3 - k if negative. Shifted to
 * the left by one, the value lacks its sign; shifted back by what is a fraction, it is the exponent.
 */
static void emit_class(struct region *r, const struct insn *d, enum fp_format fmt)
{
    struct x64 *c = &r->c;
    struct cold_list l = {.n = 0};
    bool w = fmt == FP_D;

    if (fmt == FP_S)
        fp_check_box(r, d, d->rs1, &l);
    emit_fp_value(r, d->rs1, RAX);
    x64_op_rr(c, 0x8b, w, RDX, RAX);
    x64_shift_ri(c, SHIFT_SAR, w, RDX, fp_width(fmt) - 1);
    x64_shift_ri(c, SHIFT_SHL, w, RAX, 1);
    x64_mov_ri(c, RCX, fp_infinity(fmt) << 1);
    x64_alu_rr(c, ALU_CMP, w, RAX, RCX);
    fp_leave_if(r, d, CC_A, &l);
    x64_mov_ri(c, RCX, 3);
    count_below(r, w, 1);
    x64_shift_ri(c, SHIFT_SHR, w, RAX, fp_fraction(fmt) + 1);
    count_below(r, false, 1);
    count_below(r, false, (int32_t)(fp_infinity(fmt) >> fp_fraction(fmt)));
    x64_alu_rr(c, ALU_XOR, false, RCX, RDX);
    x64_alu_ri(c, ALU_ADD, false, RCX, 4);
    x64_mov_ri(c, RAX, 1);
    x64_shift_cl(c, SHIFT_SHL, false, RAX);
    done(r, d->rd, RAX);
    fp_end(r, &l);
}

void emit_fclass_s(struct region *r, const struct insn *d)
{
    emit_class(r, d, FP_S);
}

void emit_fclass_d(struct region *r, const struct insn *d)
{
    emit_class(r, d, FP_D);
}
