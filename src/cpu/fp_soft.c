/*
 * Operands are unpacked to a significand with its leading one in bit 63 and an unbounded exponent,
 * computed with exactly or with all lost bits "jammed" into the lowest one (which then says that
 * something non-zero is below), and packed by the one place that rounds.
 */
#include "cpu/fp_soft.h"

__extension__ typedef unsigned __int128 wide;

enum kind { KIND_ZERO, KIND_FINITE, KIND_INFINITY, KIND_NAN };

/* A finite value is sig * 2^(exp - 63). */
struct number {
    uint64_t sig;
    int exp;
    bool sign;
    uint8_t kind; /* enum kind */
};

static struct number unpack(enum fp_format fmt, uint64_t bits)
{
    unsigned fraction = fp_fraction(fmt);
    uint64_t magnitude = fp_magnitude(fmt, bits);
    struct number n = {.sign = (bits & fp_sign(fmt)) != 0, .kind = KIND_FINITE};
    unsigned field = (unsigned)(magnitude >> fraction);
    unsigned zeros;

    if (magnitude >= fp_infinity(fmt)) {
        n.kind = magnitude == fp_infinity(fmt) ? KIND_INFINITY : KIND_NAN;
    } else if (!magnitude) {
        n.kind = KIND_ZERO;
    } else if (field) {
        n.exp = (int)field - fp_bias(fmt);
        n.sig = BIT(63) | magnitude << (63 - fraction);
    } else {
        zeros = (unsigned)__builtin_clzll(magnitude);
        n.sig = magnitude << zeros;
        n.exp = 1 - fp_bias(fmt) + 63 - (int)fraction - (int)zeros;
    }
    return n;
}

/* Whether what is cut off, `low` of units where `half` is a tie, pushes the rest away from 0. */
static bool rounds_up(unsigned rm, bool sign, bool odd, uint64_t low, uint64_t half)
{
    switch (rm) {
    case FP_RNE:
        return low > half || (low == half && odd);
    case FP_RMM:
        return low >= half;
    case FP_RDN:
        return sign && low;
    case FP_RUP:
        return !sign && low;
    default:
        return false;
    }
}

struct rounded {
    uint64_t value;
    bool inexact;
};

/* `sig` without its lowest `drop` bits (1..63). */
static struct rounded round_off(uint64_t sig, unsigned drop, unsigned rm, bool sign)
{
    uint64_t low = sig & MASK(drop - 1, 0);
    uint64_t kept = sig >> drop;

    return (struct rounded){.value = kept + rounds_up(rm, sign, kept & 1, low, BIT(drop - 1)),
                            .inexact = low != 0};
}

static uint64_t jam_right(uint64_t value, unsigned shift)
{
    if (shift > 63)
        return value != 0;
    return value >> shift | ((value & (BIT(shift) - 1)) != 0);
}

static wide jam_right_wide(wide value, unsigned shift)
{
    if (shift > 127)
        return value != 0;
    return value >> shift | ((value & (((wide)1 << shift) - 1)) != 0);
}

static struct fp_result exact(uint64_t bits)
{
    return (struct fp_result){.bits = bits};
}

static struct fp_result signed_bits(enum fp_format fmt, bool sign, uint64_t magnitude)
{
    return exact((sign ? fp_sign(fmt) : 0) | magnitude);
}

static struct fp_result invalid(enum fp_format fmt)
{
    return (struct fp_result){.bits = fp_canonical_nan(fmt), .flags = FP_NV};
}

/* The result of an operation that has a NaN among its operands. */
static struct fp_result nan_result(enum fp_format fmt, bool signalling)
{
    return (struct fp_result){.bits = fp_canonical_nan(fmt), .flags = signalling ? FP_NV : 0};
}

/* Directed modes that point towards zero stop at the greatest finite number. */
static struct fp_result overflow(enum fp_format fmt, unsigned rm, bool sign)
{
    bool to_infinity = rm == FP_RNE || rm == FP_RMM || (rm != FP_RTZ && sign == (rm == FP_RDN));
    struct fp_result r = signed_bits(fmt, sign, fp_infinity(fmt) - !to_infinity);

    r.flags = FP_OF | FP_NX;
    return r;
}

/* Rounds sig * 2^(exp - 63), whose leading one is in bit 63, to the format. */
static struct fp_result pack(enum fp_format fmt, unsigned rm, bool sign, int exp, uint64_t sig)
{
    unsigned fraction = fp_fraction(fmt);
    unsigned drop = 63 - fraction;
    int exp_min = 1 - fp_bias(fmt);
    struct rounded r = round_off(sig, drop, rm, sign);
    bool carry = r.value >> (fraction + 1);
    struct fp_result result;
    bool tiny = false;

    if (exp >= exp_min) {
        exp += carry;
        if (exp > fp_bias(fmt))
            return overflow(fmt, rm, sign);
        /* The leading one adds 1 to the exponent field; after a carry the fraction is 0. */
        r.value = ((uint64_t)(exp - exp_min) << fraction) + (r.value >> carry);
    } else {
        /* Tininess after rounding: as if the exponent had no lower bound. */
        tiny = exp < exp_min - 1 || !carry;
        r = round_off(jam_right(sig, (unsigned)(exp_min - exp)), drop, rm, sign);
    }
    result = signed_bits(fmt, sign, r.value);
    if (r.inexact)
        result.flags = FP_NX | (tiny ? FP_UF : 0);
    return result;
}

static struct fp_result repack(enum fp_format fmt, unsigned rm, struct number n)
{
    if (n.kind == KIND_ZERO)
        return signed_bits(fmt, n.sign, 0);
    if (n.kind == KIND_INFINITY)
        return signed_bits(fmt, n.sign, fp_infinity(fmt));
    return pack(fmt, rm, n.sign, n.exp, n.sig);
}

/* Rounds m * 2^(exp - 124), m not 0. */
static struct fp_result pack_wide(enum fp_format fmt, unsigned rm, bool sign, int exp, wide m)
{
    uint64_t high = (uint64_t)(m >> 64);
    int zeros = high ? __builtin_clzll(high) : 64 + __builtin_clzll((uint64_t)m);

    m <<= zeros;
    return pack(fmt, rm, sign, exp + 3 - zeros, (uint64_t)(m >> 64) | ((uint64_t)m != 0));
}

/* A term of a sum: m * 2^(exp - 124), m below 2^126 and, unless it is 0, not below 2^124. */
struct term {
    wide m;
    int exp;
    bool sign;
};

static struct term term_of(struct number n)
{
    return (struct term){.m = (wide)n.sig << 61, .exp = n.exp, .sign = n.sign};
}

/*
 * Both are finite, at most one is a product. No bit is lost where it matters: terms whose
 * exponents are near keep all their bits (a product of doubles ends 20 bits above the bottom),
 * and those far apart cannot cancel.
 */
static struct fp_result sum(enum fp_format fmt, unsigned rm, struct term x, struct term y)
{
    struct term swap = x;

    if (!x.m && !y.m)
        return signed_bits(fmt, x.sign == y.sign ? x.sign : rm == FP_RDN, 0);
    if (!x.m || (y.m && x.exp < y.exp)) {
        x = y;
        y = swap;
    }
    if (y.m)
        y.m = jam_right_wide(y.m, (unsigned)(x.exp - y.exp));
    if (x.sign == y.sign)
        return pack_wide(fmt, rm, x.sign, x.exp, x.m + y.m);
    if (x.m == y.m)
        return signed_bits(fmt, rm == FP_RDN, 0);
    if (x.m > y.m)
        return pack_wide(fmt, rm, x.sign, x.exp, x.m - y.m);
    return pack_wide(fmt, rm, y.sign, x.exp, y.m - x.m);
}

struct fp_result fp_soft_add(enum fp_format fmt, unsigned rm, uint64_t a, uint64_t b)
{
    struct number x = unpack(fmt, a), y = unpack(fmt, b);

    if (x.kind == KIND_NAN || y.kind == KIND_NAN)
        return nan_result(fmt, fp_is_signalling(fmt, a) || fp_is_signalling(fmt, b));
    if (x.kind == KIND_INFINITY && y.kind == KIND_INFINITY && x.sign != y.sign)
        return invalid(fmt);
    if (x.kind == KIND_INFINITY)
        return exact(a);
    if (y.kind == KIND_INFINITY)
        return exact(b);
    return sum(fmt, rm, term_of(x), term_of(y));
}

static bool is_invalid_product(struct number x, struct number y)
{
    return (x.kind == KIND_INFINITY && y.kind == KIND_ZERO) ||
           (x.kind == KIND_ZERO && y.kind == KIND_INFINITY);
}

/* Both are finite or zero. */
static struct term product(struct number x, struct number y)
{
    struct term t = {.sign = x.sign != y.sign};

    if (x.kind == KIND_FINITE && y.kind == KIND_FINITE) {
        t.m = (wide)x.sig * y.sig >> 2; /* the low bits are 0 in every format */
        t.exp = x.exp + y.exp;
    }
    return t;
}

struct fp_result fp_soft_mul(enum fp_format fmt, unsigned rm, uint64_t a, uint64_t b)
{
    struct number x = unpack(fmt, a), y = unpack(fmt, b);
    struct term t;

    if (x.kind == KIND_NAN || y.kind == KIND_NAN)
        return nan_result(fmt, fp_is_signalling(fmt, a) || fp_is_signalling(fmt, b));
    if (is_invalid_product(x, y))
        return invalid(fmt);
    if (x.kind == KIND_INFINITY || y.kind == KIND_INFINITY)
        return signed_bits(fmt, x.sign != y.sign, fp_infinity(fmt));
    t = product(x, y);
    if (!t.m)
        return signed_bits(fmt, t.sign, 0);
    return pack_wide(fmt, rm, t.sign, t.exp, t.m);
}

struct fp_result fp_soft_fma(enum fp_format fmt, unsigned rm, uint64_t a, uint64_t b, uint64_t c)
{
    struct number x = unpack(fmt, a), y = unpack(fmt, b), z = unpack(fmt, c);
    bool sign = x.sign != y.sign;

    /* f-st-ext.adoc: infinity times zero is invalid even when the addend is a quiet NaN. */
    if (is_invalid_product(x, y))
        return invalid(fmt);
    if (x.kind == KIND_NAN || y.kind == KIND_NAN || z.kind == KIND_NAN)
        return nan_result(fmt, fp_is_signalling(fmt, a) || fp_is_signalling(fmt, b) ||
                                   fp_is_signalling(fmt, c));
    if (x.kind == KIND_INFINITY || y.kind == KIND_INFINITY) {
        if (z.kind == KIND_INFINITY && z.sign != sign)
            return invalid(fmt);
        return signed_bits(fmt, sign, fp_infinity(fmt));
    }
    if (z.kind == KIND_INFINITY)
        return exact(c);
    return sum(fmt, rm, product(x, y), term_of(z));
}

struct fp_result fp_soft_div(enum fp_format fmt, unsigned rm, uint64_t a, uint64_t b)
{
    struct number x = unpack(fmt, a), y = unpack(fmt, b);
    bool sign = x.sign != y.sign;
    struct fp_result infinity = signed_bits(fmt, sign, fp_infinity(fmt));
    wide dividend;

    if (x.kind == KIND_NAN || y.kind == KIND_NAN)
        return nan_result(fmt, fp_is_signalling(fmt, a) || fp_is_signalling(fmt, b));
    if (x.kind == y.kind && x.kind != KIND_FINITE)
        return invalid(fmt);
    if (x.kind == KIND_INFINITY)
        return infinity;
    if (x.kind == KIND_ZERO || y.kind == KIND_INFINITY)
        return signed_bits(fmt, sign, 0);
    if (y.kind == KIND_ZERO) {
        infinity.flags = FP_DZ;
        return infinity;
    }
    dividend = (wide)x.sig << 61;
    /* The quotient has 61 or 62 bits, more than any format keeps. */
    return pack_wide(fmt, rm, sign, x.exp - y.exp + 62,
                     dividend / y.sig << 1 | (dividend % y.sig != 0));
}

struct fp_result fp_soft_sqrt(enum fp_format fmt, unsigned rm, uint64_t a)
{
    struct number x = unpack(fmt, a);
    bool odd = x.exp & 1;
    wide radicand = (wide)x.sig << (63 + odd);
    uint64_t root = 0;

    if (x.kind == KIND_NAN)
        return nan_result(fmt, fp_is_signalling(fmt, a));
    if (x.kind == KIND_ZERO)
        return exact(a);
    if (x.sign)
        return invalid(fmt);
    if (x.kind == KIND_INFINITY)
        return exact(a);
    /* One bit below the one that decides the rounding; the remainder is jammed. */
    for (unsigned bit = 63; bit >= 61 - fp_fraction(fmt); bit--) {
        uint64_t trial = root | BIT(bit);

        if ((wide)trial * trial <= radicand)
            root = trial;
    }
    return pack(fmt, rm, false, (x.exp - odd) / 2, root | ((wide)root * root != radicand));
}

struct fp_result fp_soft_convert(enum fp_format to, enum fp_format from, unsigned rm, uint64_t a)
{
    struct number x = unpack(from, a);

    if (x.kind == KIND_NAN)
        return nan_result(to, fp_is_signalling(from, a));
    return repack(to, rm, x);
}

struct fp_result fp_soft_from_int(enum fp_format fmt, unsigned rm, bool negative,
                                  uint64_t magnitude)
{
    int zeros;

    if (!magnitude)
        return exact(0);
    zeros = __builtin_clzll(magnitude);
    return pack(fmt, rm, negative, 63 - zeros, magnitude << zeros);
}

/* A finite number with an exponent up to 63 as an integer. No format makes 2^64 of it. */
static struct rounded round_to_integer(struct number n, unsigned rm)
{
    unsigned shift = (unsigned)(63 - n.exp);
    uint64_t whole = shift > 63 ? 0 : n.sig >> shift;
    uint64_t rest = 0; /* in units of 2^-64 */

    if (shift > 63)
        rest = jam_right(n.sig, shift - 64);
    else if (shift)
        rest = n.sig << (64 - shift);
    return (struct rounded){.value = whole + rounds_up(rm, n.sign, whole & 1, rest, BIT(63)),
                            .inexact = rest != 0};
}

struct fp_result fp_soft_to_int(enum fp_format fmt, unsigned rm, uint64_t a, unsigned width,
                                bool is_signed)
{
    struct number n = unpack(fmt, a);
    bool is_negative = n.sign && n.kind != KIND_NAN;
    uint64_t greatest = MASK(width - 1 - is_signed, 0);
    uint64_t limit = !is_negative ? greatest : is_signed ? greatest + 1 : 0;
    struct rounded r = {0};
    uint64_t value;

    if (n.kind == KIND_FINITE && n.exp <= 63)
        r = round_to_integer(n, rm);
    if ((n.kind != KIND_ZERO && n.kind != KIND_FINITE) || n.exp > 63 || r.value > limit) {
        value = is_negative ? -limit : limit;
        return (struct fp_result){.bits = (uint64_t)sext(value, width), .flags = FP_NV};
    }
    value = is_negative ? -r.value : r.value;
    return (struct fp_result){.bits = (uint64_t)sext(value, width),
                              .flags = r.inexact ? FP_NX : 0};
}

struct fp_result fp_soft_round(enum fp_format fmt, unsigned rm, uint64_t a)
{
    struct number n = unpack(fmt, a);
    struct rounded r;
    struct fp_result result;

    if (n.kind == KIND_NAN)
        return nan_result(fmt, fp_is_signalling(fmt, a));
    if (n.kind != KIND_FINITE || n.exp >= (int)fp_fraction(fmt))
        return exact(a);
    r = round_to_integer(n, rm);
    result = fp_soft_from_int(fmt, FP_RTZ, n.sign, r.value);
    if (!r.value)
        result = signed_bits(fmt, n.sign, 0);
    result.flags = r.inexact ? FP_NX : 0;
    return result;
}

struct fp_result fp_soft_to_int_modular(uint64_t a)
{
    struct fp_result r = fp_soft_to_int(FP_D, FP_RTZ, a, 32, true);
    struct number n = unpack(FP_D, a);
    uint64_t value = 0;

    if (n.kind == KIND_FINITE && n.exp < 63 + 64)
        value = n.exp > 63 ? n.sig << (n.exp - 63) : round_to_integer(n, FP_RTZ).value;
    r.bits = (uint64_t)sext(n.sign ? -value : value, 32);
    return r;
}
