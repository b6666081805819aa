/*
 * What the tests of floating point share: operands, and IEEE 754 rounding by MPFR's integers. Each
 * operation runs as the interpreter's op, or as a translated instruction (run.c), so that the host's
 * unit, the software path and the NaN boxing are all under test.
 */
#ifndef HARTWOOD_TESTS_FP_H
#define HARTWOOD_TESTS_FP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>
#include <mpfr.h>

#include "cpu/exec.h"
#include "cpu/fp_soft.h"

#define N_MODES 5

struct outcome {
    uint64_t bits;
    unsigned flags;
};

struct translated; /* run.c */

struct rig {
    struct hart *h;
    struct isa_config isa;
    struct translated *translated; /* NULL: the interpreter's ops, by hand */
    uint64_t random;
    unsigned n_random; /* operands that are drawn for each operation */
    unsigned n_halves; /* second operands of halves that meet all first ones */
    mpfr_t a, b, c, wide, scaled, rounded;
};

static const enum fp_format formats[] = {FP_H, FP_S, FP_D};

/* ---- Driving the ops: run.c ---- */

/* Sets up a rig for the interpreter or for translations; exits when there is no memory. */
struct rig *rig_create(bool is_translated);
void rig_destroy(struct rig *rig);
/*
 * Runs one op on f1, f2, f3 (or x1) with rd = 4. Afterwards h->fflags has the flags that it raised;
 * h->exit is EXIT_TRAP, and h->trap says why, if it trapped.
 */
void run_op(struct rig *rig, op_fn *op, unsigned rm);
/* Stands behind an op that is run by hand. */
void op_stop(struct hart *h, const struct insn *d);
/* Operations that ran as translated code. */
uint64_t rig_translated(const struct rig *rig);

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

/* ---- The tests, each with a rig as its state ---- */

void arithmetic_test(void **state);
void fma_tie_test(void **state);
void compare_test(void **state);
void classify_test(void **state);
void boxing_test(void **state);
void immediate_test(void **state);
void reserved_test(void **state);
void flags_test(void **state);
void to_int_test(void **state);
void from_int_test(void **state);
void conversion_test(void **state);
void round_test(void **state);
void modular_test(void **state);
void halves_test(void **state);

#endif
