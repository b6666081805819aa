/*
 * What the tests of floating point share: an op driven by hand, operands, and IEEE 754 rounding by
 * MPFR's integers. The operations run as the interpreter's ops, so that the host's unit, the
 * software path and the NaN boxing are all under test.
 */
#ifndef HARTWOOD_CPU_FP_TEST_H
#define HARTWOOD_CPU_FP_TEST_H

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

static const enum fp_format formats[] = {FP_H, FP_S, FP_D};

/* ---- Driving the ops ---- */

static inline void op_stop(struct hart *h, const struct insn *d)
{
    (void)d;
    h->step = NULL;
}

/* Runs one op on f1, f2, f3 (or x1) with rd = 4. */
static inline void run_op(struct rig *rig, op_fn *op, unsigned rm)
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

static inline uint64_t box(enum fp_format fmt, uint64_t bits)
{
    return bits | ~fp_mask(fmt);
}

static inline void set_operands(struct rig *rig, enum fp_format fmt, uint64_t a, uint64_t b,
                                uint64_t c)
{
    rig->h->f[1] = box(fmt, a);
    rig->h->f[2] = box(fmt, b);
    rig->h->f[3] = box(fmt, c);
}

/* ---- Operands ---- */

static inline uint64_t next_random(struct rig *rig)
{
    uint64_t z = rig->random += UINT64_C(0x9e3779b97f4a7c15);

    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

#define N_HARD 34

static inline uint64_t hard_operand(enum fp_format fmt, unsigned index)
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
static inline uint64_t random_operand(struct rig *rig, enum fp_format fmt, uint64_t near)
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

static inline void mpfr_from_bits(mpfr_t x, enum fp_format fmt, uint64_t bits)
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

static inline int mpfr_integer(mpfr_t r, mpfr_t x, unsigned rm)
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
static inline mpfr_rnd_t mpfr_mode(unsigned rm)
{
    return rm == FP_RDN ? MPFR_RNDD : MPFR_RNDN;
}

/* rig->rounded = x in units of 2^quantum, an integer. Returns whether that is inexact. */
static inline bool quantize(struct rig *rig, mpfr_t x, long quantum, unsigned rm)
{
    mpfr_mul_2si(rig->scaled, x, -quantum, MPFR_RNDN);
    mpfr_integer(rig->rounded, rig->scaled, rm);
    return mpfr_cmp(rig->rounded, rig->scaled) != 0;
}

static inline uint64_t overflow_bits(enum fp_format fmt, unsigned rm, bool sign)
{
    bool finite = rm == FP_RTZ || (rm == FP_RDN && !sign) || (rm == FP_RUP && sign);

    return fp_infinity(fmt) - finite;
}

/* Rounds x to the format. */
static inline struct outcome reference_round(struct rig *rig, enum fp_format fmt, unsigned rm,
                                             mpfr_t x)
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

static inline void expect(const struct rig *rig, const char *name, unsigned rm, const uint64_t *v,
                          uint64_t got, struct outcome want)
{
    if (got == want.bits && rig->h->fflags == want.flags && rig->h->exit != EXIT_TRAP)
        return;
    fail_msg("%s rm %u of %#llx %#llx %#llx: got %#llx flags %#x, expected %#llx flags %#x", name,
             rm, (unsigned long long)v[0], (unsigned long long)v[1], (unsigned long long)v[2],
             (unsigned long long)got, rig->h->fflags, (unsigned long long)want.bits, want.flags);
}

static inline void set_precision(struct rig *rig, enum fp_format fmt)
{
    mpfr_prec_t precision = fmt == FP_D ? 4400 : fmt == FP_S ? 640 : 256;

    mpfr_set_prec(rig->wide, precision);
    mpfr_set_prec(rig->scaled, precision);
    mpfr_set_prec(rig->rounded, precision);
}

static inline int setup(void **state)
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

static inline int teardown(void **state)
{
    struct rig *rig = *state;

    mpfr_clears(rig->a, rig->b, rig->c, rig->wide, rig->scaled, rig->rounded, (mpfr_ptr)NULL);
    mpfr_free_cache();
    free(rig->h);
    free(rig);
    return 0;
}

#endif
