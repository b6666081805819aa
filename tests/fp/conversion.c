/*
 * Floating-point conversions and rounding to integers against MPFR, in every format and rounding
 * mode, results and flags; halves exhaustively.
 */
#include "fp.h"

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

void to_int_test(void **state)
{
    struct rig *rig = *state;

    set_precision(rig, FP_H);
    for (uint64_t a = 0; a <= 0xffff; a++)
        check_to_int(rig, FP_H, a);
    for (size_t f = 1; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < N_HARD; i++)
            check_to_int(rig, formats[f], hard_operand(formats[f], i));
        for (unsigned i = 0; i < 8 * rig->n_random; i++)
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

void from_int_test(void **state)
{
    struct rig *rig = *state;

    set_precision(rig, FP_H);
    for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
        for (size_t t = 0; t < ARRAY_SIZE(integer_ops); t++) {
            check_from_int(rig, &integer_ops[t], formats[f], 0);
            for (unsigned i = 0; i < rig->n_random; i++) {
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

void conversion_test(void **state)
{
    struct rig *rig = *state;

    set_precision(rig, FP_S);
    for (size_t i = 0; i < ARRAY_SIZE(conversions); i++) {
        const struct conversion *c = &conversions[i];

        for (unsigned k = 0; k < N_HARD; k++)
            check_conversion(rig, c, hard_operand(c->from, k));
        for (uint64_t a = 0; c->from == FP_H && a <= 0xffff; a++)
            check_conversion(rig, c, a);
        for (unsigned k = 0; k < 8 * rig->n_random; k++)
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
        struct fp_result soft;
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
        soft = fp_soft_round(fmt, rm, a);
        rig->h->fflags = (uint8_t)soft.flags;
        expect(rig, "fround in software", rm, v, box(fmt, soft.bits), want);
    }
}

void round_test(void **state)
{
    struct rig *rig = *state;

    set_precision(rig, FP_S);
    for (uint64_t a = 0; a <= 0xffff; a++)
        check_round(rig, FP_H, a);
    for (size_t f = 1; f < ARRAY_SIZE(formats); f++) {
        for (unsigned i = 0; i < N_HARD; i++)
            check_round(rig, formats[f], hard_operand(formats[f], i));
        for (unsigned i = 0; i < 8 * rig->n_random; i++)
            check_round(rig, formats[f], integer_like(rig, formats[f]));
    }
}

/* zfa.adoc: the truncated value modulo 2^32; flags of fcvt.w.d. */
void modular_test(void **state)
{
    struct rig *rig = *state;
    mpz_t integer;

    mpz_init(integer);
    set_precision(rig, FP_D);
    for (unsigned i = 0; i < 16 * rig->n_random; i++) {
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
