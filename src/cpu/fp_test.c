/*
 * Floating point against MPFR: every operation with hard and random operands in every format and
 * rounding mode, results and flags. The operations run as the interpreter's ops, so that the
 * host's unit, the software path and the NaN boxing are all under test.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>
#include <mpfr.h>

#include "cpu/exec.h"
#include "cpu/fp_soft.h"

#define N_RANDOM 10000
#define N_MODES 5

struct outcome {
    uint64_t bits;
    unsigned flags;
};

struct rig {
    struct hart *h;
    struct isa_config isa;
    uint64_t random;
    mpfr_t a, b, c, wide, scaled, rounded;
};

static const char *const format_names[] = {"h", "s", "d"};
static const enum fp_format formats[] = {FP_H, FP_S, FP_D};

/* ---- Driving the ops ---- */

static void op_stop(struct hart *h, const struct insn *d)
{
    (void)d;
    h->step = NULL;
}

/* Runs one op on f1, f2, f3 (or x1) with rd = 4. */
static void run_op(struct rig *rig, op_fn *op, unsigned rm)
{
    struct insn insns[2] = {{.fn = op, .rd = 4, .rs1 = 1, .rs2 = 2}, {.fn = op_stop}};

    insns[0].imm = 3;
    insns[0].raw = 3 | rm << 12;
    rig->h->exit = EXIT_LOOKUP;
    rig->h->fflags = 0;
    fp_enter(rig->h);
    op(rig->h, insns);
    fp_leave(rig->h);
}

static uint64_t box(enum fp_format fmt, uint64_t bits)
{
    return bits | ~fp_mask(fmt);
}

static void set_operands(struct rig *rig, enum fp_format fmt, uint64_t a, uint64_t b, uint64_t c)
{
    rig->h->f[1] = box(fmt, a);
    rig->h->f[2] = box(fmt, b);
    rig->h->f[3] = box(fmt, c);
}

/* ---- Operands ---- */

static uint64_t next_random(struct rig *rig)
{
    uint64_t z = rig->random += UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

#define N_HARD 34

static uint64_t hard_operand(enum fp_format fmt, unsigned index)
{
    uint64_t one = (uint64_t)fp_bias(fmt) << fp_fraction(fmt), unit = BIT(fp_fraction(fmt));
    const uint64_t magnitudes[N_HARD / 2] = {
        0, 1, 2, unit / 2, unit - 1, unit, unit + 1, one - 1, one, one + 1, one + unit / 2,
        one + (uint64_t)fp_fraction(fmt) * unit + 1, fp_infinity(fmt) - 1,
        fp_infinity(fmt) - unit, fp_infinity(fmt), fp_infinity(fmt) + 1,
        fp_canonical_nan(fmt) + 5,
    };

    return magnitudes[index / 2] | (index % 2 ? fp_sign(fmt) : 0);
}

/* Random bits; or few bits set; or an exponent near that of `near`, for cancellation and ties. */
static uint64_t random_operand(struct rig *rig, enum fp_format fmt, uint64_t near)
{
    uint64_t r = next_random(rig), bits = next_random(rig) & fp_mask(fmt);
    uint64_t fraction = MASK(fp_fraction(fmt) - 1, 0);

    switch (r % 8) {
    case 0:
        return hard_operand(fmt, (unsigned)(r >> 8) % N_HARD);
    case 1:
    case 2:
        return (near & ~fraction) | (bits & fraction);
    case 3:
        return ((near & fp_mask(fmt)) ^ (bits & fp_sign(fmt))) + (r >> 8) % 5 - 2;
    case 4:
        bits &= ~(fraction >> (r >> 8) % fp_fraction(fmt));
        return bits;
    case 5:
        bits = (bits & ~fraction) | (fraction & (fraction << (r >> 8) % fp_fraction(fmt)));
        return bits;
    default:
        return bits;
    }
}

/* ---- The reference ---- */

static void mpfr_from_bits(mpfr_t x, enum fp_format fmt, uint64_t bits)
{
    uint64_t magnitude = fp_magnitude(fmt, bits);
    uint64_t field = magnitude >> fp_fraction(fmt);
    uint64_t fraction = magnitude & MASK(fp_fraction(fmt) - 1, 0);
    int sign = bits & fp_sign(fmt) ? -1 : 1;

    if (magnitude > fp_infinity(fmt))
        mpfr_set_nan(x);
    else if (magnitude == fp_infinity(fmt))
        mpfr_set_inf(x, sign);
    else if (!magnitude)
        mpfr_set_zero(x, sign);
    else
        mpfr_set_ui_2exp(x, field ? fraction | BIT(fp_fraction(fmt)) : fraction,
                         (int)(field ? field : 1) - fp_bias(fmt) - (int)fp_fraction(fmt),
                         MPFR_RNDN);
    if (!mpfr_nan_p(x) && sign < 0 && !mpfr_signbit(x))
        mpfr_neg(x, x, MPFR_RNDN);
}

static int mpfr_integer(mpfr_t r, mpfr_t x, unsigned rm)
{
    switch (rm) {
    case FP_RNE:
        return mpfr_roundeven(r, x);
    case FP_RTZ:
        return mpfr_trunc(r, x);
    case FP_RDN:
        return mpfr_floor(r, x);
    case FP_RUP:
        return mpfr_ceil(r, x);
    default:
        return mpfr_round(r, x);
    }
}

/* For the signs of exact zeros only. */
static mpfr_rnd_t mpfr_mode(unsigned rm)
{
    return rm == FP_RDN ? MPFR_RNDD : MPFR_RNDN;
}

/* rig->rounded = x in units of 2^quantum, an integer. Returns whether that is inexact. */
static bool quantize(struct rig *rig, mpfr_t x, long quantum, unsigned rm)
{
    mpfr_mul_2si(rig->scaled, x, -quantum, MPFR_RNDN);
    mpfr_integer(rig->rounded, rig->scaled, rm);
    return mpfr_cmp(rig->rounded, rig->scaled) != 0;
}

static uint64_t overflow_bits(enum fp_format fmt, unsigned rm, bool sign)
{
    bool finite = rm == FP_RTZ || (rm == FP_RDN && !sign) || (rm == FP_RUP && sign);

    return fp_infinity(fmt) - finite;
}

/* Rounds x to the format. */
static struct outcome reference_round(struct rig *rig, enum fp_format fmt, unsigned rm, mpfr_t x)
{
    long fraction = fp_fraction(fmt), exp_min = 1 - fp_bias(fmt), exp, quantum;
    bool sign = mpfr_signbit(x), tiny = false;
    struct outcome r = {0};
    uint64_t m;

    if (mpfr_nan_p(x))
        return (struct outcome){.bits = fp_canonical_nan(fmt)};
    if (mpfr_inf_p(x)) {
        r.bits = fp_infinity(fmt);
    } else if (!mpfr_zero_p(x)) {
        exp = mpfr_get_exp(x) - 1;
        if (exp < exp_min) {
            quantize(rig, x, exp - fraction, rm);
            tiny = mpfr_get_exp(rig->rounded) + exp - fraction <= exp_min;
        }
        quantum = (exp > exp_min ? exp : exp_min) - fraction;
        if (quantize(rig, x, quantum, rm))
            r.flags = FP_NX | (tiny ? FP_UF : 0);
        m = 0;
        if (!mpfr_zero_p(rig->rounded) &&
            mpfr_get_exp(rig->rounded) + quantum > fp_bias(fmt) + 1) {
            r.bits = overflow_bits(fmt, rm, sign);
            r.flags = FP_OF | FP_NX;
        } else {
            mpfr_abs(rig->rounded, rig->rounded, MPFR_RNDN);
            m = mpfr_get_ui(rig->rounded, MPFR_RNDN);
            r.bits = ((uint64_t)(quantum + fraction - exp_min) << fraction) + m;
        }
    }
    r.bits |= sign ? fp_sign(fmt) : 0;
    return r;
}

enum operation { OP_ADD, OP_SUB, OP_MUL, OP_DIV, OP_SQRT, OP_MADD, OP_MSUB, OP_NMSUB, OP_NMADD };

static bool is_fused(enum operation op)
{
    return op >= OP_MADD;
}

static void reference_compute(struct rig *rig, enum operation op, mpfr_rnd_t mode)
{
    if (op == OP_NMSUB || op == OP_NMADD)
        mpfr_neg(rig->a, rig->a, MPFR_RNDN);
    if (op == OP_MSUB || op == OP_NMADD)
        mpfr_neg(rig->c, rig->c, MPFR_RNDN);
    switch (op) {
    case OP_ADD:
        mpfr_add(rig->wide, rig->a, rig->b, mode);
        break;
    case OP_SUB:
        mpfr_sub(rig->wide, rig->a, rig->b, mode);
        break;
    case OP_MUL:
        mpfr_mul(rig->wide, rig->a, rig->b, mode);
        break;
    case OP_DIV:
        mpfr_div(rig->wide, rig->a, rig->b, mode);
        break;
    case OP_SQRT:
        mpfr_sqrt(rig->wide, rig->a, mode);
        break;
    default:
        mpfr_fma(rig->wide, rig->a, rig->b, rig->c, mode);
    }
}

/* The wide result is exact, or, of div and sqrt, far nearer than any tie could be. */
static struct outcome reference(struct rig *rig, enum operation op, enum fp_format fmt,
                                unsigned rm, const uint64_t *v)
{
    bool is_unary = op == OP_SQRT;
    bool signalling = fp_is_signalling(fmt, v[0]) || (!is_unary && fp_is_signalling(fmt, v[1])) ||
                      (is_fused(op) && fp_is_signalling(fmt, v[2]));
    bool any_nan = fp_is_nan(fmt, v[0]) || (!is_unary && fp_is_nan(fmt, v[1])) ||
                   (is_fused(op) && fp_is_nan(fmt, v[2]));
    struct outcome r;

    mpfr_from_bits(rig->a, fmt, v[0]);
    mpfr_from_bits(rig->b, fmt, v[1]);
    mpfr_from_bits(rig->c, fmt, v[2]);
    reference_compute(rig, op, mpfr_mode(rm));
    r = reference_round(rig, fmt, rm, rig->wide);
    if (signalling || (!any_nan && mpfr_nan_p(rig->wide)))
        r.flags = FP_NV;
    if (is_fused(op) && ((mpfr_inf_p(rig->a) && mpfr_zero_p(rig->b)) ||
                         (mpfr_zero_p(rig->a) && mpfr_inf_p(rig->b))))
        r.flags = FP_NV;
    if (op == OP_DIV && mpfr_zero_p(rig->b) && mpfr_regular_p(rig->a))
        r.flags = FP_DZ;
    return r;
}

/* ---- The tests ---- */

static void expect(const struct rig *rig, const char *name, unsigned rm, const uint64_t *v,
                   uint64_t got, struct outcome want)
{
    if (got == want.bits && rig->h->fflags == want.flags && rig->h->exit != EXIT_TRAP)
        return;
    fail_msg("%s rm %u of %#llx %#llx %#llx: got %#llx flags %#x, expected %#llx flags %#x", name,
             rm, (unsigned long long)v[0], (unsigned long long)v[1], (unsigned long long)v[2],
             (unsigned long long)got, rig->h->fflags, (unsigned long long)want.bits, want.flags);
}

static op_fn *const arithmetic_ops[][3] = {
    [OP_ADD] = {op_fadd_h, op_fadd_s, op_fadd_d},
    [OP_SUB] = {op_fsub_h, op_fsub_s, op_fsub_d},
    [OP_MUL] = {op_fmul_h, op_fmul_s, op_fmul_d},
    [OP_DIV] = {op_fdiv_h, op_fdiv_s, op_fdiv_d},
    [OP_SQRT] = {op_fsqrt_h, op_fsqrt_s, op_fsqrt_d},
    [OP_MADD] = {op_fmadd_h, op_fmadd_s, op_fmadd_d},
    [OP_MSUB] = {op_fmsub_h, op_fmsub_s, op_fmsub_d},
    [OP_NMSUB] = {op_fnmsub_h, op_fnmsub_s, op_fnmsub_d},
    [OP_NMADD] = {op_fnmadd_h, op_fnmadd_s, op_fnmadd_d},
};
static const char *const arithmetic_names[] = {"fadd",  "fsub",  "fmul",   "fdiv",  "fsqrt",
                                               "fmadd", "fmsub", "fnmsub", "fnmadd"};

/* The software path in the modes that the ops leave to the host, too. */
static struct fp_result soft_arithmetic(enum operation op, enum fp_format fmt, unsigned rm,
                                        const uint64_t *v)
{
    uint64_t a = v[0], c = v[2], sign = fp_sign(fmt);

    switch (op) {
    case OP_ADD:
        return fp_soft_add(fmt, rm, a, v[1]);
    case OP_SUB:
        return fp_soft_add(fmt, rm, a, v[1] ^ sign);
    case OP_MUL:
        return fp_soft_mul(fmt, rm, a, v[1]);
    case OP_DIV:
        return fp_soft_div(fmt, rm, a, v[1]);
    case OP_SQRT:
        return fp_soft_sqrt(fmt, rm, a);
    default:
        return fp_soft_fma(fmt, rm, op >= OP_NMSUB ? a ^ sign : a, v[1],
                           op == OP_MSUB || op == OP_NMADD ? c ^ sign : c);
    }
}

static void check_arithmetic(struct rig *rig, enum operation op, enum fp_format fmt,
                             const uint64_t *v)
{
    for (unsigned rm = 0; rm < N_MODES; rm++) {
        struct outcome want = reference(rig, op, fmt, rm, v);
        struct fp_result soft = soft_arithmetic(op, fmt, rm, v);

        rig->h->exit = EXIT_LOOKUP;
        rig->h->fflags = (uint8_t)soft.flags;
        expect(rig, arithmetic_names[op], rm, v, soft.bits, want);
        want.bits = box(fmt, want.bits);
        set_operands(rig, fmt, v[0], v[1], v[2]);
        run_op(rig, arithmetic_ops[op][fmt], rm);
        expect(rig, arithmetic_names[op], rm, v, rig->h->f[4], want);
        rig->h->frm = (uint8_t)rm;
        run_op(rig, arithmetic_ops[op][fmt], FP_DYN);
        expect(rig, arithmetic_names[op], rm, v, rig->h->f[4], want);
    }
}

static void arithmetic_agrees(struct rig *rig, enum operation op, enum fp_format fmt)
{
    for (unsigned i = 0; i < N_HARD * N_HARD; i++) {
        uint64_t v[3] = {hard_operand(fmt, i % N_HARD), hard_operand(fmt, i / N_HARD), 0};

        v[2] = hard_operand(fmt, (unsigned)next_random(rig) % N_HARD);
        check_arithmetic(rig, op, fmt, v);
    }
    for (unsigned i = 0; i < N_RANDOM; i++) {
        uint64_t v[3] = {next_random(rig) & fp_mask(fmt), 0, 0};

        v[1] = random_operand(rig, fmt, v[0]) & fp_mask(fmt);
        v[2] = random_operand(rig, fmt, v[i & 1]) & fp_mask(fmt);
        check_arithmetic(rig, op, fmt, v);
    }
}

static void set_precision(struct rig *rig, enum fp_format fmt)
{
    mpfr_prec_t precision = fmt == FP_D ? 4400 : fmt == FP_S ? 640 : 256;

    mpfr_set_prec(rig->wide, precision);
    mpfr_set_prec(rig->scaled, precision);
    mpfr_set_prec(rig->rounded, precision);
}

static void arithmetic_test(void **state)
{
    struct rig *rig = *state;

    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        set_precision(rig, formats[f]);
        for (enum operation op = OP_ADD; op <= OP_NMADD; op++)
            arithmetic_agrees(rig, op, formats[f]);
    }
}

/* An addend placed so that the sum is at or beside a tie, where products round twice. */
static void fma_tie_test(void **state)
{
    struct rig *rig = *state;

    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        enum fp_format fmt = formats[f];

        set_precision(rig, fmt);
        for (unsigned i = 0; i < N_RANDOM; i++) {
            uint64_t one = (uint64_t)fp_bias(fmt) << fp_fraction(fmt);
            uint64_t v[3];

            v[0] = one + next_random(rig) % BIT(fp_fraction(fmt) / 2);
            v[1] = one + next_random(rig) % BIT(fp_fraction(fmt) / 2);
            v[2] = (next_random(rig) & fp_sign(fmt)) |
                   (one + BIT(fp_fraction(fmt)) * (next_random(rig) % (fp_fraction(fmt) + 3)));
            if (i & 1)
                v[2] -= fp_fraction(fmt) < 11 ? 0 : BIT(fp_fraction(fmt)) * 30;
            check_arithmetic(rig, OP_MADD, fmt, v);
        }
    }
}

struct integer_ops {
    op_fn *to[3], *from[3];
    unsigned width;
    bool is_signed;
    const char *name;
};
static const struct integer_ops integer_ops[] = {
    {{op_fcvt_w_h, op_fcvt_w_s, op_fcvt_w_d}, {op_fcvt_h_w, op_fcvt_s_w, op_fcvt_d_w}, 32, true,
     "w"},
    {{op_fcvt_wu_h, op_fcvt_wu_s, op_fcvt_wu_d}, {op_fcvt_h_wu, op_fcvt_s_wu, op_fcvt_d_wu}, 32,
     false, "wu"},
    {{op_fcvt_l_h, op_fcvt_l_s, op_fcvt_l_d}, {op_fcvt_h_l, op_fcvt_s_l, op_fcvt_d_l}, 64, true,
     "l"},
    {{op_fcvt_lu_h, op_fcvt_lu_s, op_fcvt_lu_d}, {op_fcvt_h_lu, op_fcvt_s_lu, op_fcvt_d_lu}, 64,
     false, "lu"},
};

static uint64_t integer_from_mpfr(mpfr_t x)
{
    uint64_t magnitude;

    mpfr_abs(x, x, MPFR_RNDN);
    magnitude = mpfr_get_ui(x, MPFR_RNDN);
    return magnitude;
}

static struct outcome reference_to_int(struct rig *rig, const struct integer_ops *type,
                                       enum fp_format fmt, unsigned rm, uint64_t a)
{
    bool negative, inexact;
    uint64_t greatest = MASK(type->width - 1 - type->is_signed, 0), value;
    uint64_t least = type->is_signed ? greatest + 1 : 0; /* its magnitude */

    mpfr_from_bits(rig->a, fmt, a);
    if (mpfr_nan_p(rig->a))
        return (struct outcome){(uint64_t)sext(greatest, type->width), FP_NV};
    negative = mpfr_signbit(rig->a);
    if (mpfr_inf_p(rig->a))
        mpfr_set_inf(rig->rounded, negative ? -1 : 1);
    else
        mpfr_integer(rig->rounded, rig->a, rm);
    if (negative && mpfr_cmpabs(rig->rounded, (mpfr_set_ui(rig->b, least, MPFR_RNDN), rig->b)) > 0)
        return (struct outcome){(uint64_t)sext(-least, type->width), FP_NV};
    mpfr_set_prec(rig->b, 64);
    mpfr_set_ui(rig->b, greatest, MPFR_RNDN);
    inexact = mpfr_cmp(rig->rounded, rig->b) > 0;
    mpfr_set_prec(rig->b, 53);
    if (inexact)
        return (struct outcome){(uint64_t)sext(greatest, type->width), FP_NV};
    inexact = mpfr_cmp(rig->rounded, rig->a) != 0;
    value = integer_from_mpfr(rig->rounded);
    return (struct outcome){(uint64_t)sext(negative ? -value : value, type->width),
                            inexact ? FP_NX : 0};
}

static void check_to_int(struct rig *rig, enum fp_format fmt, uint64_t a)
{
    const uint64_t v[3] = {a, 0, 0};

    set_operands(rig, fmt, a, 0, 0);
    for (size_t t = 0; t < ARRAY_SIZE(integer_ops); t++) {
        for (unsigned rm = 0; rm < N_MODES; rm++) {
            run_op(rig, integer_ops[t].to[fmt], rm);
            expect(rig, integer_ops[t].name, rm, v, rig->h->x[4],
                   reference_to_int(rig, &integer_ops[t], fmt, rm, a));
        }
    }
}

/* Around every power of two up to 2^65, with halves beside the integers. */
static uint64_t integer_like(struct rig *rig, enum fp_format fmt)
{
    uint64_t r = next_random(rig);
    uint64_t exp = r % 68 + (uint64_t)fp_bias(fmt) - 2;
    uint64_t fraction = next_random(rig) & MASK(fp_fraction(fmt) - 1, 0);

    if (r & BIT(20))
        fraction &= ~MASK(fp_fraction(fmt) - 1, 0) >> (r >> 32) % fp_fraction(fmt);
    if (r & BIT(21))
        fraction = r & BIT(22) ? MASK(fp_fraction(fmt) - 1, 0) : 0;
    return ((exp << fp_fraction(fmt) | fraction) & (fp_sign(fmt) - 1)) |
           (r & BIT(23) ? fp_sign(fmt) : 0);
}

static void to_int_test(void **state)
{
    struct rig *rig = *state;

    set_precision(rig, FP_H);
    for (uint64_t a = 0; a <= 0xffff; a++)
        check_to_int(rig, FP_H, a);
    for (size_t f = 1; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < N_HARD; i++)
            check_to_int(rig, formats[f], hard_operand(formats[f], i));
        for (unsigned i = 0; i < 8 * N_RANDOM; i++)
            check_to_int(rig, formats[f], integer_like(rig, formats[f]));
    }
}

static void check_from_int(struct rig *rig, const struct integer_ops *type, enum fp_format fmt,
                           uint64_t value)
{
    const uint64_t v[3] = {value, 0, 0};

    rig->h->x[1] = value;
    value = type->is_signed ? (uint64_t)sext(value, type->width)
                            : value & MASK(type->width - 1, 0);
    for (unsigned rm = 0; rm < N_MODES; rm++) {
        struct outcome want;

        if (type->is_signed)
            mpfr_set_si(rig->wide, (long)value, MPFR_RNDN);
        else
            mpfr_set_ui(rig->wide, value, MPFR_RNDN);
        want = reference_round(rig, fmt, rm, rig->wide);
        want.bits = box(fmt, want.bits);
        run_op(rig, type->from[fmt], rm);
        expect(rig, type->name, rm, v, rig->h->f[4], want);
    }
}

static void from_int_test(void **state)
{
    struct rig *rig = *state;

    set_precision(rig, FP_H);
    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        for (size_t t = 0; t < ARRAY_SIZE(integer_ops); t++) {
            check_from_int(rig, &integer_ops[t], formats[f], 0);
            for (unsigned i = 0; i < N_RANDOM; i++) {
                uint64_t r = next_random(rig);
                uint64_t value = next_random(rig) >> r % 64;

                if (r & BIT(20))
                    value = BIT(r % 64) + (r >> 32) % 5 - 2;
                if (r & BIT(21)) /* a tie for some format, or beside one */
                    value = (value & ~(value - 1)) * 0x1001 + (r >> 32) % 3 - 1;
                check_from_int(rig, &integer_ops[t], formats[f], value);
            }
        }
    }
}

struct conversion {
    op_fn *op;
    enum fp_format to, from;
};
static const struct conversion conversions[] = {
    {op_fcvt_s_d, FP_S, FP_D}, {op_fcvt_d_s, FP_D, FP_S}, {op_fcvt_s_h, FP_S, FP_H},
    {op_fcvt_h_s, FP_H, FP_S}, {op_fcvt_d_h, FP_D, FP_H}, {op_fcvt_h_d, FP_H, FP_D},
};

static void check_conversion(struct rig *rig, const struct conversion *c, uint64_t a)
{
    const uint64_t v[3] = {a, 0, 0};

    set_operands(rig, c->from, a, 0, 0);
    mpfr_from_bits(rig->a, c->from, a);
    for (unsigned rm = 0; rm < N_MODES; rm++) {
        struct outcome want = reference_round(rig, c->to, rm, rig->a);

        want.bits = box(c->to, want.bits);
        if (fp_is_signalling(c->from, a))
            want.flags = FP_NV;
        run_op(rig, c->op, rm);
        expect(rig, "fcvt", rm, v, rig->h->f[4], want);
    }
}

/* A value near the range of the narrower format, with ties. */
static uint64_t convertible(struct rig *rig, const struct conversion *c)
{
    uint64_t bits = random_operand(rig, c->to, 0) & fp_mask(c->to), r = next_random(rig);
    unsigned shift = c->from > c->to ? fp_fraction(c->from) - fp_fraction(c->to) : 0;
    uint64_t exp;

    if (!shift || r % 4 == 0)
        return random_operand(rig, c->from, r) & fp_mask(c->from);
    exp = (uint64_t)(fp_bias(c->from) - fp_bias(c->to)) << fp_fraction(c->from);
    exp -= (r >> 8) % (2 * fp_fraction(c->to)) << fp_fraction(c->from);
    return (bits & fp_sign(c->to) ? fp_sign(c->from) : 0) |
           (exp + (fp_magnitude(c->to, bits) << shift) + (BIT(shift - 1) & r << 7) + (r >> 40) % 3);
}

static void conversion_test(void **state)
{
    struct rig *rig = *state;

    set_precision(rig, FP_S);
    for (size_t i = 0; i < ARRAY_SIZE(conversions); i++) {
        const struct conversion *c = &conversions[i];

        for (unsigned k = 0; k < N_HARD; k++)
            check_conversion(rig, c, hard_operand(c->from, k));
        for (unsigned k = 0; k < 8 * N_RANDOM; k++)
            check_conversion(rig, c, convertible(rig, c) & fp_mask(c->from));
    }
}

static void check_round(struct rig *rig, enum fp_format fmt, uint64_t a)
{
    static op_fn *const round_ops[] = {op_fround_h, op_fround_s, op_fround_d};
    static op_fn *const exact_ops[] = {op_froundnx_h, op_froundnx_s, op_froundnx_d};
    const uint64_t v[3] = {a, 0, 0};

    set_operands(rig, fmt, a, 0, 0);
    mpfr_from_bits(rig->a, fmt, a);
    for (unsigned rm = 0; rm < N_MODES; rm++) {
        struct outcome want;
        unsigned inexact = 0;

        mpfr_set(rig->wide, rig->a, MPFR_RNDN);
        if (mpfr_regular_p(rig->a)) {
            mpfr_integer(rig->wide, rig->a, rm);
            inexact = mpfr_cmp(rig->wide, rig->a) ? FP_NX : 0;
        }
        want = reference_round(rig, fmt, rm, rig->wide);
        want.bits = box(fmt, want.bits);
        want.flags = fp_is_signalling(fmt, a) ? FP_NV : 0;
        run_op(rig, round_ops[fmt], rm);
        expect(rig, "fround", rm, v, rig->h->f[4], want);
        want.flags |= inexact;
        run_op(rig, exact_ops[fmt], rm);
        expect(rig, "froundnx", rm, v, rig->h->f[4], want);
    }
}

static void round_test(void **state)
{
    struct rig *rig = *state;

    set_precision(rig, FP_S);
    for (uint64_t a = 0; a <= 0xffff; a++)
        check_round(rig, FP_H, a);
    for (size_t f = 1; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < N_HARD; i++)
            check_round(rig, formats[f], hard_operand(formats[f], i));
        for (unsigned i = 0; i < 8 * N_RANDOM; i++)
            check_round(rig, formats[f], integer_like(rig, formats[f]));
    }
}

/* zfa.adoc: the truncated value modulo 2^32; flags of fcvt.w.d. */
static void modular_test(void **state)
{
    struct rig *rig = *state;
    mpz_t integer;

    mpz_init(integer);
    set_precision(rig, FP_D);
    for (unsigned i = 0; i < 16 * N_RANDOM; i++) {
        uint64_t a = i % 4 ? integer_like(rig, FP_D) : next_random(rig);
        const uint64_t v[3] = {a, 0, 0};
        struct outcome want = reference_to_int(rig, &integer_ops[0], FP_D, FP_RTZ, a);

        if (i < N_HARD)
            want = reference_to_int(rig, &integer_ops[0], FP_D, FP_RTZ,
                                    a = hard_operand(FP_D, i));
        mpfr_from_bits(rig->a, FP_D, a);
        want.bits = 0;
        if (mpfr_number_p(rig->a)) {
            mpfr_get_z(integer, rig->a, MPFR_RNDZ);
            mpz_fdiv_r_2exp(integer, integer, 32);
            want.bits = (uint64_t)sext(mpz_get_ui(integer), 32);
        }
        set_operands(rig, FP_D, a, 0, 0);
        run_op(rig, op_fcvtmod_w_d, FP_RTZ);
        expect(rig, "fcvtmod.w.d", FP_RTZ, v, rig->h->x[4], want);
    }
    mpz_clear(integer);
}

struct compare_ops {
    op_fn *le, *lt, *eq, *leq, *ltq, *min, *max, *minm, *maxm;
};
static const struct compare_ops compare_ops[] = {
    {op_fle_h, op_flt_h, op_feq_h, op_fleq_h, op_fltq_h, op_fmin_h, op_fmax_h, op_fminm_h,
     op_fmaxm_h},
    {op_fle_s, op_flt_s, op_feq_s, op_fleq_s, op_fltq_s, op_fmin_s, op_fmax_s, op_fminm_s,
     op_fmaxm_s},
    {op_fle_d, op_flt_d, op_feq_d, op_fleq_d, op_fltq_d, op_fmin_d, op_fmax_d, op_fminm_d,
     op_fmaxm_d},
};

static void check_op(struct rig *rig, op_fn *op, const char *name, bool to_x, const uint64_t *v,
                     uint64_t bits, unsigned flags)
{
    run_op(rig, op, 0);
    expect(rig, name, 0, v, to_x ? rig->h->x[4] : rig->h->f[4], (struct outcome){bits, flags});
}

static void check_compare(struct rig *rig, enum fp_format fmt, const uint64_t *v)
{
    const struct compare_ops *ops = &compare_ops[fmt];
    uint64_t nan = box(fmt, fp_canonical_nan(fmt)), a = box(fmt, v[0]), b = box(fmt, v[1]);
    bool a_nan = fp_is_nan(fmt, v[0]), b_nan = fp_is_nan(fmt, v[1]), ordered, less, equal, first;
    unsigned quiet, signalling;

    set_operands(rig, fmt, v[0], v[1], 0);
    mpfr_from_bits(rig->a, fmt, v[0]);
    mpfr_from_bits(rig->b, fmt, v[1]);
    ordered = !mpfr_unordered_p(rig->a, rig->b);
    less = mpfr_less_p(rig->a, rig->b);
    equal = mpfr_equal_p(rig->a, rig->b);
    first = less || (equal && mpfr_signbit(rig->a)); /* a is the minimum */
    quiet = fp_is_signalling(fmt, v[0]) || fp_is_signalling(fmt, v[1]) ? FP_NV : 0;
    signalling = ordered ? 0 : FP_NV;
    check_op(rig, ops->le, "fle", true, v, less || equal, signalling);
    check_op(rig, ops->lt, "flt", true, v, less, signalling);
    check_op(rig, ops->eq, "feq", true, v, equal, quiet);
    check_op(rig, ops->leq, "fleq", true, v, less || equal, quiet);
    check_op(rig, ops->ltq, "fltq", true, v, less, quiet);
    check_op(rig, ops->minm, "fminm", false, v, !ordered ? nan : first ? a : b, quiet);
    check_op(rig, ops->maxm, "fmaxm", false, v, !ordered ? nan : first ? b : a, quiet);
    if (!ordered) {
        a = a_nan && b_nan ? nan : a_nan ? b : a;
        b = a;
    }
    check_op(rig, ops->min, "fmin", false, v, first ? a : b, quiet);
    check_op(rig, ops->max, "fmax", false, v, first ? b : a, quiet);
}

static void compare_test(void **state)
{
    struct rig *rig = *state;

    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < N_HARD * N_HARD; i++) {
            uint64_t v[3] = {hard_operand(formats[f], i % N_HARD),
                             hard_operand(formats[f], i / N_HARD), 0};

            check_compare(rig, formats[f], v);
        }
        for (unsigned i = 0; i < N_RANDOM; i++) {
            uint64_t v[3] = {next_random(rig) & fp_mask(formats[f]), 0, 0};

            v[1] = random_operand(rig, formats[f], v[0]) & fp_mask(formats[f]);
            check_compare(rig, formats[f], v);
        }
    }
}

/* f-st-ext.adoc, "Single-Precision Floating-Point Classify Instruction". */
static void classify_test(void **state)
{
    static const uint8_t bits[N_HARD / 2] = {4, 5, 5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 8, 9};
    static op_fn *const ops[] = {op_fclass_h, op_fclass_s, op_fclass_d};
    struct rig *rig = *state;

    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < N_HARD; i++) {
            uint64_t v[3] = {hard_operand(formats[f], i), 0, 0};
            unsigned bit = bits[i / 2];

            if (i % 2 && bit < 8)
                bit = 7 - bit;
            set_operands(rig, formats[f], v[0], 0, 0);
            check_op(rig, ops[f], format_names[f], true, v, BIT(bit), 0);
        }
    }
}

/* Sign injection and moves: bits as they are, except that badly boxed values read as NaN. */
static void boxing_test(void **state)
{
    struct rig *rig = *state;
    struct hart *h = rig->h;
    const uint64_t v[3] = {0};

    h->f[1] = UINT64_C(0xffffffff7fa00001);
    h->f[2] = UINT64_C(0xffffffff80000000);
    check_op(rig, op_fsgnj_s, "fsgnj.s", false, v, UINT64_C(0xffffffffffa00001), 0);
    check_op(rig, op_fsgnjn_s, "fsgnjn.s", false, v, UINT64_C(0xffffffff7fa00001), 0);
    check_op(rig, op_fsgnjx_s, "fsgnjx.s", false, v, UINT64_C(0xffffffffffa00001), 0);
    h->f[1] = UINT64_C(0xfffffffe3f800000);
    check_op(rig, op_fsgnj_s, "fsgnj.s", false, v, UINT64_C(0xffffffffffc00000), 0);
    check_op(rig, op_fclass_s, "fclass.s", true, v, BIT(9), 0);
    check_op(rig, op_fadd_s, "fadd.s", false, v, UINT64_C(0xffffffff7fc00000), 0);
    check_op(rig, op_fmv_x_w, "fmv.x.w", true, v, UINT64_C(0x3f800000), 0);
    h->f[1] = UINT64_C(0x0000000080000000);
    check_op(rig, op_fmv_x_w, "fmv.x.w", true, v, UINT64_C(0xffffffff80000000), 0);
    h->f[1] = UINT64_C(0xffffffff00003c00);
    h->f[2] = ~UINT64_C(0);
    check_op(rig, op_fsgnj_h, "fsgnj.h", false, v, UINT64_C(0xfffffffffffffe00), 0);
    check_op(rig, op_fmv_x_h, "fmv.x.h", true, v, 0x3c00, 0);
    check_op(rig, op_fmv_x_d, "fmv.x.d", true, v, UINT64_C(0xffffffff00003c00), 0);
    h->x[1] = UINT64_C(0x123456789abcdef0);
    check_op(rig, op_fmv_h_x, "fmv.h.x", false, v, UINT64_C(0xffffffffffffdef0), 0);
    check_op(rig, op_fmv_w_x, "fmv.w.x", false, v, UINT64_C(0xffffffff9abcdef0), 0);
    check_op(rig, op_fmv_d_x, "fmv.d.x", false, v, UINT64_C(0x123456789abcdef0), 0);
}

/* zfa.adoc, "Immediate values loaded by the fli.s instruction". */
static void immediate_test(void **state)
{
    static const char *const values[] = {
        "-1", "",     "0x1p-16", "0x1p-15", "0x1p-8", "0x1p-7", "0.0625", "0.125",
        "0.25", "0.3125", "0.375", "0.4375", "0.5", "0.625", "0.75", "0.875",
        "1", "1.25", "1.5", "1.75", "2", "2.5", "3", "4",
        "8", "16", "128", "256", "32768", "65536", "inf", "nan",
    };
    static op_fn *const ops[] = {op_fli_h, op_fli_s, op_fli_d};
    struct rig *rig = *state;

    set_precision(rig, FP_H);
    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < ARRAY_SIZE(values); i++) {
            struct insn insns[2] = {{.fn = ops[f], .rd = 4, .rs1 = (uint8_t)i}, {.fn = op_stop}};
            uint64_t want = BIT(fp_fraction(formats[f]));

            if (i != 1) {
                mpfr_set_str(rig->a, values[i], 0, MPFR_RNDN);
                want = reference_round(rig, formats[f], FP_RNE, rig->a).bits;
            }
            rig->h->fflags = 0;
            ops[f](rig->h, insns);
            assert_int_equal(rig->h->f[4], box(formats[f], want));
            assert_int_equal(rig->h->fflags, 0);
        }
    }
}

/* Reserved rounding modes, static and dynamic, trap and change nothing. */
static void reserved_test(void **state)
{
    static op_fn *const ops[] = {
        op_fadd_s, op_fsqrt_d, op_fmadd_d, op_fcvt_w_d, op_fcvt_d_w, op_fcvt_s_d, op_fcvt_d_s,
        op_fadd_h, op_fround_s, op_fcvt_h_s, op_fcvt_lu_s, op_fcvt_s_lu,
    };
    struct rig *rig = *state;
    struct hart *h = rig->h;

    set_operands(rig, FP_D, 1, 2, 3);
    for (size_t i = 0; i < ARRAY_SIZE(ops); i++) {
        for (unsigned frm = 5; frm <= 7; frm++) {
            h->f[4] = h->x[4] = 0x1234;
            h->frm = (uint8_t)frm;
            run_op(rig, ops[i], FP_DYN);
            assert_int_equal(h->exit, EXIT_TRAP);
            assert_int_equal(h->trap.cause, CAUSE_ILLEGAL);
            if (frm < 7) {
                h->frm = 0;
                run_op(rig, ops[i], frm);
                assert_int_equal(h->exit, EXIT_TRAP);
            }
            assert_int_equal(h->f[4], 0x1234);
            assert_int_equal(h->x[4], 0x1234);
            assert_int_equal(h->fflags, 0);
        }
    }
    h->frm = 0;
}

/* fflags is one register, wherever its bits happen to be. */
static void flags_test(void **state)
{
    struct rig *rig = *state;
    struct hart *h = rig->h;
    struct insn insns[2] = {{.fn = op_fdiv_d, .rd = 4, .rs1 = 1, .rs2 = 2}, {.fn = op_stop}};

    insns[0].raw = 3;
    h->f[1] = UINT64_C(0x3ff0000000000000);
    h->f[2] = 0;
    h->fflags = FP_NX;
    fp_enter(h);
    op_fdiv_d(h, insns);
    assert_int_equal(fp_flags_read(h), FP_DZ | FP_NX);
    fp_flags_write(h, FP_UF);
    assert_int_equal(fp_flags_read(h), FP_UF);
    op_fdiv_d(h, insns);
    fp_leave(h);
    assert_int_equal(fp_flags_read(h), FP_DZ | FP_UF);
    fp_flags_write(h, 0xff);
    assert_int_equal(fp_flags_read(h), 0x1f);
}

static int setup(void **state)
{
    struct rig *rig = calloc(1, sizeof(*rig));

    if (!rig)
        return -1;
    rig->h = calloc(1, sizeof(*rig->h));
    if (!rig->h)
        return -1;
    for (size_t i = 0; i < ARRAY_SIZE(rig->isa.enabled); i++)
        rig->isa.enabled[i] = ~UINT64_C(0);
    rig->h->config.isa = &rig->isa;
    rig->h->budget = INT64_MAX / 2;
    rig->random = 1;
    mpfr_inits2(53, rig->a, rig->b, rig->c, (mpfr_ptr)NULL);
    mpfr_inits2(256, rig->wide, rig->scaled, rig->rounded, (mpfr_ptr)NULL);
    *state = rig;
    return 0;
}

static int teardown(void **state)
{
    struct rig *rig = *state;

    mpfr_clears(rig->a, rig->b, rig->c, rig->wide, rig->scaled, rig->rounded, (mpfr_ptr)NULL);
    mpfr_free_cache();
    free(rig->h);
    free(rig);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arithmetic_test), cmocka_unit_test(fma_tie_test),
        cmocka_unit_test(to_int_test),     cmocka_unit_test(from_int_test),
        cmocka_unit_test(conversion_test), cmocka_unit_test(round_test),
        cmocka_unit_test(modular_test),    cmocka_unit_test(compare_test),
        cmocka_unit_test(classify_test),   cmocka_unit_test(boxing_test),
        cmocka_unit_test(immediate_test),  cmocka_unit_test(reserved_test),
        cmocka_unit_test(flags_test),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
