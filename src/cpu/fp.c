/*
 * Where the accrued flags live. MXCSR's flags are sticky like RISC-V's but in another order, with
 * a flag for subnormal operands that RISC-V does not have.
 */
#include "cpu/fp.h"

#include <xmmintrin.h>

#include "cpu/state.h"

/* The table of fp.h, by the order of MXCSR: invalid, subnormal, zero, overflow, underflow, inexact. */
#define FLAGS_OF(n)                                                                                \
    ((n) >> 5 & 1 ? FP_NX : 0) | ((n) >> 4 & 1 ? FP_UF : 0) | ((n) >> 3 & 1 ? FP_OF : 0) |         \
        ((n) >> 2 & 1 ? FP_DZ : 0) | ((n) & 1 ? FP_NV : 0)
#define FLAGS_OF_4(n) FLAGS_OF(n), FLAGS_OF((n) + 1), FLAGS_OF((n) + 2), FLAGS_OF((n) + 3)
#define FLAGS_OF_16(n) FLAGS_OF_4(n), FLAGS_OF_4((n) + 4), FLAGS_OF_4((n) + 8), FLAGS_OF_4((n) + 12)

const uint8_t fp_flags_of_mxcsr[FP_MXCSR_FLAGS + 1] = {
    FLAGS_OF_16(0), FLAGS_OF_16(16), FLAGS_OF_16(32), FLAGS_OF_16(48),
};

static uint8_t flags_from_mxcsr(uint32_t mxcsr)
{
    return fp_flags_of_mxcsr[mxcsr & FP_MXCSR_FLAGS];
}

void fp_enter(struct hart *h)
{
    h->host_mxcsr = _mm_getcsr();
    _mm_setcsr(FP_MXCSR_GUEST);
}

void fp_leave(struct hart *h)
{
    h->fflags |= flags_from_mxcsr(_mm_getcsr());
    _mm_setcsr(h->host_mxcsr);
    h->host_mxcsr = 0;
}

uint8_t fp_flags_read(const struct hart *h)
{
    if (!h->host_mxcsr)
        return h->fflags;
    return (uint8_t)(h->fflags | flags_from_mxcsr(_mm_getcsr()));
}

void fp_flags_write(struct hart *h, uint8_t flags)
{
    h->fflags = flags & (FP_NX | FP_UF | FP_OF | FP_DZ | FP_NV);
    if (h->host_mxcsr)
        _mm_setcsr(_mm_getcsr() & ~FP_MXCSR_FLAGS);
}
