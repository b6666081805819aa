/*
 * Bodies shared by the formats; `fmt` and what else selects the operation are constants at each
 * use. What rounds to nearest even in S or D runs on the host's unit, the rest in fp_soft.c.
 */
#ifndef HARTWOOD_CPU_EXEC_FP_H
#define HARTWOOD_CPU_EXEC_FP_H

#include "cpu/exec.h"
#include "cpu/fp_host.h"
#include "cpu/fp_soft.h"

enum fp_op { FP_ADD, FP_SUB, FP_MUL, FP_DIV };
enum fp_fused { FP_MADD, FP_MSUB, FP_NMSUB, FP_NMADD };
enum fp_compare { FP_LE, FP_LT, FP_EQ, FP_LE_QUIET, FP_LT_QUIET };
enum fp_inject { FP_SGNJ, FP_SGNJN, FP_SGNJX };
/* What follows the l or w of fcvt. */
enum fp_integer { FP_W, FP_WU, FP_L, FP_LU };

/* d-st-ext.adoc, "NaN Boxing": what is not boxed well reads as the canonical NaN. */
static ALWAYS_INLINE uint64_t fp_read(const struct hart *h, unsigned reg, enum fp_format fmt)
{
    uint64_t value = h->f[reg];

    if (fmt == FP_D)
        return value;
    if (UNLIKELY(value < ~fp_mask(fmt)))
        return fp_canonical_nan(fmt);
    return value & fp_mask(fmt);
}

static ALWAYS_INLINE enum exec fp_write(struct hart *h, const struct insn *d, enum fp_format fmt,
                                        uint64_t bits)
{
    h->f[d->rd] = bits | ~fp_mask(fmt);
    return EXEC_NEXT;
}

/* Writes what fp_soft.c computed. */
static ALWAYS_INLINE enum exec fp_finish(struct hart *h, const struct insn *d, enum fp_format fmt,
                                         struct fp_result result)
{
    h->fflags |= (uint8_t)result.flags;
    return fp_write(h, d, fmt, result.bits);
}

static ALWAYS_INLINE void fp_raise_if(struct hart *h, bool condition, unsigned flags)
{
    if (UNLIKELY(condition))
        h->fflags |= (uint8_t)flags;
}

/* The rounding mode; above FP_RMM it is reserved, and the instruction illegal. */
static ALWAYS_INLINE unsigned fp_rm(const struct hart *h, const struct insn *d)
{
    unsigned rm = d->raw >> 12 & 7;

    return rm == FP_DYN ? h->frm : rm;
}

/* Says to the compiler what exec_illegal() returns, so that ops stay small. */
static ALWAYS_INLINE enum exec fp_illegal(struct hart *h, const struct insn *d)
{
    (void)exec_illegal(h, d);
    return EXEC_TRAP;
}

static ALWAYS_INLINE bool fp_is_fast(enum fp_format fmt, unsigned rm)
{
    return fmt != FP_H && LIKELY(rm == FP_RNE);
}

static ALWAYS_INLINE enum exec fp_load(struct hart *h, const struct insn *d, enum fp_format fmt)
{
    struct load r = exec_load(h, d, rs1(h, d) + imm(d), fp_width(fmt) / 8);

    if (UNLIKELY(!r.ok))
        return EXEC_TRAP;
    return fp_write(h, d, fmt, r.value);
}

static ALWAYS_INLINE enum exec fp_store(struct hart *h, const struct insn *d, enum fp_format fmt)
{
    return exec_store_result(
        exec_store(h, d, rs1(h, d) + imm(d), h->f[d->rs2], fp_width(fmt) / 8));
}

static ALWAYS_INLINE enum exec fp_arith(struct hart *h, const struct insn *d, enum fp_format fmt,
                                        enum fp_op op)
{
    uint64_t a = fp_read(h, d->rs1, fmt), b = fp_read(h, d->rs2, fmt);
    unsigned rm = fp_rm(h, d);

    if (fp_is_fast(fmt, rm))
        return fp_write(h, d, fmt,
                        op == FP_ADD   ? fp_host_add(fmt, a, b)
                        : op == FP_SUB ? fp_host_sub(fmt, a, b)
                        : op == FP_MUL ? fp_host_mul(fmt, a, b)
                                       : fp_host_div(fmt, a, b));
    if (rm > FP_RMM)
        return fp_illegal(h, d);
    return fp_finish(h, d, fmt,
                     op == FP_ADD   ? fp_soft_add(fmt, rm, a, b)
                     : op == FP_SUB ? fp_soft_add(fmt, rm, a, b ^ fp_sign(fmt))
                     : op == FP_MUL ? fp_soft_mul(fmt, rm, a, b)
                                    : fp_soft_div(fmt, rm, a, b));
}

static ALWAYS_INLINE enum exec fp_sqrt(struct hart *h, const struct insn *d, enum fp_format fmt)
{
    uint64_t a = fp_read(h, d->rs1, fmt);
    unsigned rm = fp_rm(h, d);

    if (fp_is_fast(fmt, rm))
        return fp_write(h, d, fmt, fp_host_sqrt(fmt, a));
    if (rm > FP_RMM)
        return fp_illegal(h, d);
    return fp_finish(h, d, fmt, fp_soft_sqrt(fmt, rm, a));
}

static ALWAYS_INLINE bool fp_is_infinity_times_zero(enum fp_format fmt, uint64_t a, uint64_t b)
{
    uint64_t x = fp_magnitude(fmt, a), y = fp_magnitude(fmt, b);

    return (x == fp_infinity(fmt) && !y) || (!x && y == fp_infinity(fmt));
}

/* RISC-V negates the product, and the addend by itself, so that zeros keep their signs right. */
static ALWAYS_INLINE enum exec fp_fma(struct hart *h, const struct insn *d, enum fp_format fmt,
                                      enum fp_fused op)
{
    uint64_t a = fp_read(h, d->rs1, fmt), b = fp_read(h, d->rs2, fmt);
    uint64_t c = fp_read(h, (unsigned)d->imm, fmt);
    unsigned rm = fp_rm(h, d);
    uint64_t result;

    if (op == FP_NMSUB || op == FP_NMADD)
        a ^= fp_sign(fmt);
    if (op == FP_MSUB || op == FP_NMADD)
        c ^= fp_sign(fmt);
    if (fp_is_fast(fmt, rm) && LIKELY(fp_host_has_fma())) {
        result = fp_host_fma(fmt, a, b, c);
        if (UNLIKELY(result == fp_canonical_nan(fmt)))
            fp_raise_if(h, fp_is_infinity_times_zero(fmt, a, b), FP_NV);
        return fp_write(h, d, fmt, result);
    }
    if (rm > FP_RMM)
        return fp_illegal(h, d);
    return fp_finish(h, d, fmt, fp_soft_fma(fmt, rm, a, b, c));
}

static ALWAYS_INLINE enum exec fp_inject(struct hart *h, const struct insn *d, enum fp_format fmt,
                                         enum fp_inject op)
{
    uint64_t a = fp_read(h, d->rs1, fmt), sign = fp_read(h, d->rs2, fmt);

    if (op == FP_SGNJN)
        sign = ~sign;
    else if (op == FP_SGNJX)
        sign ^= a;
    return fp_write(h, d, fmt, fp_magnitude(fmt, a) | (sign & fp_sign(fmt)));
}

/* Signed integers in the order of the numbers, -0 below +0. */
static ALWAYS_INLINE int64_t fp_order(enum fp_format fmt, uint64_t bits)
{
    int64_t value = sext(bits, fp_width(fmt));

    return value < 0 ? value ^ INT64_MAX : value;
}

/* fmin, fmax and, with `strict`, Zfa's fminm and fmaxm: then any NaN makes the result NaN. */
static ALWAYS_INLINE enum exec fp_min_max(struct hart *h, const struct insn *d, enum fp_format fmt,
                                          bool is_max, bool strict)
{
    uint64_t a = fp_read(h, d->rs1, fmt), b = fp_read(h, d->rs2, fmt);
    bool a_nan = fp_is_nan(fmt, a), b_nan = fp_is_nan(fmt, b);

    if (UNLIKELY(a_nan || b_nan)) {
        fp_raise_if(h, fp_is_signalling(fmt, a) || fp_is_signalling(fmt, b), FP_NV);
        if (strict || (a_nan && b_nan))
            return fp_write(h, d, fmt, fp_canonical_nan(fmt));
        return fp_write(h, d, fmt, a_nan ? b : a);
    }
    return fp_write(h, d, fmt, (fp_order(fmt, a) < fp_order(fmt, b)) != is_max ? a : b);
}

/* For what the host lacks. No operand is NaN. */
static ALWAYS_INLINE bool fp_compare_integers(enum fp_format fmt, enum fp_compare op, uint64_t a,
                                              uint64_t b)
{
    bool zeros = !fp_magnitude(fmt, a | b);

    switch (op) {
    case FP_EQ:
        return a == b || zeros;
    case FP_LE:
    case FP_LE_QUIET:
        return fp_order(fmt, a) <= fp_order(fmt, b) || zeros;
    default:
        return fp_order(fmt, a) < fp_order(fmt, b) && !zeros;
    }
}

static ALWAYS_INLINE enum exec fp_compare(struct hart *h, const struct insn *d, enum fp_format fmt,
                                          enum fp_compare op)
{
    uint64_t a = fp_read(h, d->rs1, fmt), b = fp_read(h, d->rs2, fmt);

    if (fmt != FP_H)
        return rd(h, d,
                  op == FP_LE         ? fp_host_le(fmt, a, b)
                  : op == FP_LT       ? fp_host_lt(fmt, a, b)
                  : op == FP_EQ       ? fp_host_eq(fmt, a, b)
                  : op == FP_LE_QUIET ? fp_host_le_quiet(fmt, a, b)
                                      : fp_host_lt_quiet(fmt, a, b));
    if (UNLIKELY(fp_is_nan(fmt, a) || fp_is_nan(fmt, b))) {
        fp_raise_if(h,
                    op == FP_LE || op == FP_LT || fp_is_signalling(fmt, a) ||
                        fp_is_signalling(fmt, b),
                    FP_NV);
        return rd(h, d, 0);
    }
    return rd(h, d, fp_compare_integers(fmt, op, a, b));
}

/* f-st-ext.adoc, "Format of result of fclass instruction". */
static ALWAYS_INLINE enum exec fp_classify(struct hart *h, const struct insn *d,
                                           enum fp_format fmt)
{
    uint64_t a = fp_read(h, d->rs1, fmt), magnitude = fp_magnitude(fmt, a);
    bool negative = a != magnitude;
    unsigned bit;

    if (magnitude > fp_infinity(fmt))
        return rd(h, d, BIT(fp_is_signalling(fmt, a) ? 8 : 9));
    if (magnitude == fp_infinity(fmt))
        bit = 7;
    else if (magnitude >> fp_fraction(fmt))
        bit = 6;
    else
        bit = magnitude ? 5 : 4;
    return rd(h, d, BIT(negative ? 7 - bit : bit));
}

static ALWAYS_INLINE enum exec fp_to_int(struct hart *h, const struct insn *d, enum fp_format fmt,
                                         enum fp_integer type)
{
    uint64_t a = fp_read(h, d->rs1, fmt);
    unsigned rm = fp_rm(h, d), width = type == FP_W || type == FP_WU ? 32 : 64;
    bool is_signed = type == FP_W || type == FP_L;
    /* Below this no rounding leaves the range. */
    uint64_t limit = (uint64_t)(fp_bias(fmt) + (int)width - 2) << fp_fraction(fmt);
    struct fp_result result;

    if (fmt != FP_H && LIKELY((is_signed ? fp_magnitude(fmt, a) : a) < limit)) {
        if (LIKELY(rm <= FP_RTZ))
            return rd(h, d, fp_host_to_int(fmt, rm == FP_RTZ, a));
        if (rm < FP_RMM && LIKELY(fp_host_has_round()))
            return rd(h, d, fp_host_to_int(fmt, true, fp_host_round(fmt, rm, true, a)));
    }
    if (rm > FP_RMM)
        return fp_illegal(h, d);
    result = fp_soft_to_int(fmt, rm, a, width, is_signed);
    h->fflags |= (uint8_t)result.flags;
    return rd(h, d, result.bits);
}

static ALWAYS_INLINE enum exec fp_from_int(struct hart *h, const struct insn *d,
                                           enum fp_format fmt, enum fp_integer type)
{
    uint64_t a = rs1(h, d);
    unsigned rm = fp_rm(h, d);
    bool negative;

    if (type == FP_W)
        a = (uint64_t)sext(a, 32);
    else if (type == FP_WU)
        a = (uint32_t)a;
    if (fp_is_fast(fmt, rm) && (type != FP_LU || LIKELY(!(a >> 63))))
        return fp_write(h, d, fmt, fp_host_from_int(fmt, a));
    if (rm > FP_RMM)
        return fp_illegal(h, d);
    negative = type != FP_LU && a >> 63;
    return fp_finish(h, d, fmt, fp_soft_from_int(fmt, rm, negative, negative ? -a : a));
}

static ALWAYS_INLINE enum exec fp_convert(struct hart *h, const struct insn *d, enum fp_format to,
                                          enum fp_format from)
{
    uint64_t a = fp_read(h, d->rs1, from);
    unsigned rm = fp_rm(h, d);

    if (from != FP_H && fp_is_fast(to, rm))
        return fp_write(h, d, to, to == FP_S ? fp_host_s_from_d(a) : fp_host_d_from_s(a));
    if (rm > FP_RMM)
        return fp_illegal(h, d);
    return fp_finish(h, d, to, fp_soft_convert(to, from, rm, a));
}

/* fmv.x: the lowest bits of the register, boxed or not, sign-extended. */
static ALWAYS_INLINE enum exec fp_move_to_x(struct hart *h, const struct insn *d,
                                            enum fp_format fmt)
{
    return rd(h, d, (uint64_t)sext(h->f[d->rs1], fp_width(fmt)));
}

static ALWAYS_INLINE enum exec fp_move_from_x(struct hart *h, const struct insn *d,
                                              enum fp_format fmt)
{
    return fp_write(h, d, fmt, rs1(h, d));
}

/* Rows of two extensions: the table names one, the body asks for the other. */
static ALWAYS_INLINE bool fp_has(const struct hart *h, enum isa_ext ext)
{
    return isa_has(h->config.isa, ext);
}

#endif
