/*
 * Floating point: formats, rounding modes, flags, and where the accrued flags live.
 *
 * While a hart runs, the host's MXCSR belongs to the guest: all exceptions masked, round to
 * nearest even, no flushing of subnormals, and its sticky flags are part of the guest's fflags.
 * The host detects tininess after rounding, as RISC-V asks ("Subnormal Arithmetic" of the F
 * chapter). What the host cannot do to the bit is done by fp_soft.h, whose flags go to h->fflags.
 * So between fp_enter() and fp_leave() nobody else may compute with host floating point.
 */
#ifndef HARTWOOD_CPU_FP_H
#define HARTWOOD_CPU_FP_H

#include "base.h"

struct hart;

enum fp_format { FP_H, FP_S, FP_D };

/* The rm field and fcsr.frm (f-st-ext.adoc, "Rounding mode encoding"); 5 and 6 are reserved. */
enum fp_rounding { FP_RNE, FP_RTZ, FP_RDN, FP_RUP, FP_RMM, FP_DYN = 7 };

/* fcsr.fflags. */
#define FP_NX 1u
#define FP_UF 2u
#define FP_OF 4u
#define FP_DZ 8u
#define FP_NV 16u

/* The guest's MXCSR without flags: all masked, to nearest even, neither FTZ nor DAZ. */
#define FP_MXCSR_GUEST 0x1f80u
#define FP_MXCSR_FLAGS 0x3fu
/* fflags by the flags of MXCSR. */
extern const uint8_t fp_flags_of_mxcsr[FP_MXCSR_FLAGS + 1];

/* Gives the host's unit to the guest; to be called once before guest code runs. */
void fp_enter(struct hart *h);
/* Takes it back: the guest's flags are in h->fflags then. */
void fp_leave(struct hart *h);

/* The accrued flags, inside and outside of fp_enter() and fp_leave(). */
uint8_t fp_flags_read(const struct hart *h);
void fp_flags_write(struct hart *h, uint8_t flags);

/* Bits of the fraction, without the hidden one. */
static inline unsigned fp_fraction(enum fp_format fmt)
{
    return fmt == FP_D ? 52 : fmt == FP_S ? 23 : 10;
}

static inline unsigned fp_width(enum fp_format fmt)
{
    return 16u << fmt;
}

static inline int fp_bias(enum fp_format fmt)
{
    return fmt == FP_D ? 1023 : fmt == FP_S ? 127 : 15;
}

/* All bits of a value of the format. */
static inline uint64_t fp_mask(enum fp_format fmt)
{
    return MASK(fp_width(fmt) - 1, 0);
}

static inline uint64_t fp_sign(enum fp_format fmt)
{
    return BIT(fp_width(fmt) - 1);
}

static inline uint64_t fp_infinity(enum fp_format fmt)
{
    return MASK(fp_width(fmt) - 2, fp_fraction(fmt));
}

/* The bit that tells a quiet from a signalling NaN. */
static inline uint64_t fp_quiet(enum fp_format fmt)
{
    return BIT(fp_fraction(fmt) - 1);
}

static inline uint64_t fp_canonical_nan(enum fp_format fmt)
{
    return fp_infinity(fmt) | fp_quiet(fmt);
}

static inline uint64_t fp_magnitude(enum fp_format fmt, uint64_t bits)
{
    return bits & ~fp_sign(fmt);
}

static inline bool fp_is_nan(enum fp_format fmt, uint64_t bits)
{
    return fp_magnitude(fmt, bits) > fp_infinity(fmt);
}

static inline bool fp_is_signalling(enum fp_format fmt, uint64_t bits)
{
    return fp_is_nan(fmt, bits) && !(bits & fp_quiet(fmt));
}

#endif
