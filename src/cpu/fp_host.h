/*
 * The host's SSE unit, one instruction each, rounding to nearest even and leaving its flags in
 * MXCSR (see fp.h). Volatile assembly, because compilers move, fold and speculate C arithmetic
 * without regard to flags. Operands and results are bits; a NaN result is the canonical one.
 */
#ifndef HARTWOOD_CPU_FP_HOST_H
#define HARTWOOD_CPU_FP_HOST_H

#include <string.h>

#include "cpu/fp.h"

static ALWAYS_INLINE float fp_host_float(uint64_t bits)
{
    uint32_t low = (uint32_t)bits;
    float value;

    memcpy(&value, &low, sizeof(value));
    return value;
}

static ALWAYS_INLINE double fp_host_double(uint64_t bits)
{
    double value;

    memcpy(&value, &bits, sizeof(value));
    return value;
}

/* Comparing a result with itself raises nothing: no operation yields a signalling NaN. */
static ALWAYS_INLINE uint64_t fp_host_bits_s(float value)
{
    uint32_t bits;

    if (UNLIKELY(__builtin_isnan(value)))
        return fp_canonical_nan(FP_S);
    memcpy(&bits, &value, sizeof(bits));
    return bits;
}

static ALWAYS_INLINE uint64_t fp_host_bits_d(double value)
{
    uint64_t bits;

    if (UNLIKELY(__builtin_isnan(value)))
        return fp_canonical_nan(FP_D);
    memcpy(&bits, &value, sizeof(bits));
    return bits;
}

/* fp_host_NAME(fmt, a, b): `insn` is the mnemonic without ss or sd. */
#define FP_HOST_BINARY(name, insn)                                                                 \
    static ALWAYS_INLINE uint64_t fp_host_##name(enum fp_format fmt, uint64_t a, uint64_t b)       \
    {                                                                                              \
        float x = fp_host_float(a), y = fp_host_float(b);                                          \
        double p = fp_host_double(a), q = fp_host_double(b);                                       \
                                                                                                   \
        if (fmt == FP_S) {                                                                         \
            __asm__ volatile(insn "ss %1, %0" : "+x"(x) : "x"(y));                                 \
            return fp_host_bits_s(x);                                                              \
        }                                                                                          \
        __asm__ volatile(insn "sd %1, %0" : "+x"(p) : "x"(q));                                     \
        return fp_host_bits_d(p);                                                                  \
    }

FP_HOST_BINARY(add, "add")
FP_HOST_BINARY(sub, "sub")
FP_HOST_BINARY(mul, "mul")
FP_HOST_BINARY(div, "div")

static ALWAYS_INLINE uint64_t fp_host_sqrt(enum fp_format fmt, uint64_t a)
{
    float x = fp_host_float(a);
    double p = fp_host_double(a);

    if (fmt == FP_S) {
        __asm__ volatile("sqrtss %0, %0" : "+x"(x));
        return fp_host_bits_s(x);
    }
    __asm__ volatile("sqrtsd %0, %0" : "+x"(p));
    return fp_host_bits_d(p);
}

static ALWAYS_INLINE bool fp_host_has_fma(void)
{
    return __builtin_cpu_supports("fma");
}

/* a * b + c. The host says nothing of infinity times zero when c is a quiet NaN. */
static ALWAYS_INLINE uint64_t fp_host_fma(enum fp_format fmt, uint64_t a, uint64_t b, uint64_t c)
{
    float x = fp_host_float(a), y = fp_host_float(b), z = fp_host_float(c);
    double p = fp_host_double(a), q = fp_host_double(b), r = fp_host_double(c);

    if (fmt == FP_S) {
        __asm__ volatile("vfmadd213ss %2, %1, %0" : "+x"(x) : "x"(y), "x"(z));
        return fp_host_bits_s(x);
    }
    __asm__ volatile("vfmadd213sd %2, %1, %0" : "+x"(p) : "x"(q), "x"(r));
    return fp_host_bits_d(p);
}

static ALWAYS_INLINE uint64_t fp_host_s_from_d(uint64_t a)
{
    float x = 0;

    __asm__ volatile("cvtsd2ss %1, %0" : "+x"(x) : "x"(fp_host_double(a)));
    return fp_host_bits_s(x);
}

static ALWAYS_INLINE uint64_t fp_host_d_from_s(uint64_t a)
{
    double x = 0;

    __asm__ volatile("cvtss2sd %1, %0" : "+x"(x) : "x"(fp_host_float(a)));
    return fp_host_bits_d(x);
}

static ALWAYS_INLINE uint64_t fp_host_from_int(enum fp_format fmt, uint64_t a)
{
    float x = 0;
    double p = 0;

    if (fmt == FP_S) {
        __asm__ volatile("cvtsi2ssq %1, %0" : "+x"(x) : "r"(a));
        return fp_host_bits_s(x);
    }
    __asm__ volatile("cvtsi2sdq %1, %0" : "+x"(p) : "r"(a));
    return fp_host_bits_d(p);
}

/* To nearest even, or truncated. The value is far from the limits of 64 bits. */
static ALWAYS_INLINE uint64_t fp_host_to_int(enum fp_format fmt, bool truncate, uint64_t a)
{
    uint64_t value;

    if (fmt == FP_S && truncate)
        __asm__ volatile("cvttss2siq %1, %0" : "=r"(value) : "x"(fp_host_float(a)));
    else if (fmt == FP_S)
        __asm__ volatile("cvtss2siq %1, %0" : "=r"(value) : "x"(fp_host_float(a)));
    else if (truncate)
        __asm__ volatile("cvttsd2siq %1, %0" : "=r"(value) : "x"(fp_host_double(a)));
    else
        __asm__ volatile("cvtsd2siq %1, %0" : "=r"(value) : "x"(fp_host_double(a)));
    return value;
}

static ALWAYS_INLINE bool fp_host_has_round(void)
{
    return __builtin_cpu_supports("sse4.1");
}

/* To an integer in the same format; `control` holds the host's rounding mode. */
#define FP_HOST_ROUND(name, control)                                                               \
    static ALWAYS_INLINE uint64_t fp_host_##name(enum fp_format fmt, uint64_t a)                   \
    {                                                                                              \
        float x = fp_host_float(a);                                                                \
        double p = fp_host_double(a);                                                              \
                                                                                                   \
        if (fmt == FP_S) {                                                                         \
            __asm__ volatile("roundss $" control ", %0, %0" : "+x"(x));                            \
            return fp_host_bits_s(x);                                                              \
        }                                                                                          \
        __asm__ volatile("roundsd $" control ", %0, %0" : "+x"(p));                                \
        return fp_host_bits_d(p);                                                                  \
    }

/* 8 keeps the inexact flag as it is. */
FP_HOST_ROUND(round_rne, "8")
FP_HOST_ROUND(round_rdn, "9")
FP_HOST_ROUND(round_rup, "10")
FP_HOST_ROUND(round_rtz, "11")
FP_HOST_ROUND(round_exact_rne, "0")
FP_HOST_ROUND(round_exact_rdn, "1")
FP_HOST_ROUND(round_exact_rup, "2")
FP_HOST_ROUND(round_exact_rtz, "3")

/* rm below FP_RMM. */
static ALWAYS_INLINE uint64_t fp_host_round(enum fp_format fmt, unsigned rm, bool exact, uint64_t a)
{
    switch (rm) {
    case FP_RNE:
        return exact ? fp_host_round_exact_rne(fmt, a) : fp_host_round_rne(fmt, a);
    case FP_RDN:
        return exact ? fp_host_round_exact_rdn(fmt, a) : fp_host_round_rdn(fmt, a);
    case FP_RUP:
        return exact ? fp_host_round_exact_rup(fmt, a) : fp_host_round_rup(fmt, a);
    default:
        return exact ? fp_host_round_exact_rtz(fmt, a) : fp_host_round_rtz(fmt, a);
    }
}

/* a < b and a <= b are "above" and "above or equal" of the operands exchanged; false for NaN. */
#define FP_HOST_COMPARE(name, insn, condition)                                                     \
    static ALWAYS_INLINE bool fp_host_##name(enum fp_format fmt, uint64_t a, uint64_t b)           \
    {                                                                                              \
        bool r;                                                                                    \
                                                                                                   \
        if (fmt == FP_S)                                                                           \
            __asm__ volatile(insn "ss %1, %2"                                                      \
                             : condition(r)                                                        \
                             : "x"(fp_host_float(a)), "x"(fp_host_float(b)));                      \
        else                                                                                       \
            __asm__ volatile(insn "sd %1, %2"                                                      \
                             : condition(r)                                                        \
                             : "x"(fp_host_double(a)), "x"(fp_host_double(b)));                    \
        return r;                                                                                  \
    }

FP_HOST_COMPARE(lt, "comi", "=@cca")
FP_HOST_COMPARE(le, "comi", "=@ccae")
FP_HOST_COMPARE(lt_quiet, "ucomi", "=@cca")
FP_HOST_COMPARE(le_quiet, "ucomi", "=@ccae")

static ALWAYS_INLINE bool fp_host_eq(enum fp_format fmt, uint64_t a, uint64_t b)
{
    bool zero, ordered;

    if (fmt == FP_S)
        __asm__ volatile("ucomiss %2, %3"
                         : "=@ccz"(zero), "=@ccnp"(ordered)
                         : "x"(fp_host_float(a)), "x"(fp_host_float(b)));
    else
        __asm__ volatile("ucomisd %2, %3"
                         : "=@ccz"(zero), "=@ccnp"(ordered)
                         : "x"(fp_host_double(a)), "x"(fp_host_double(b)));
    return zero && ordered;
}

#endif
