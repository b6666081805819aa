/*
 * Where the accrued flags live. MXCSR's flags are sticky like RISC-V's but in another order, with
 * a flag for subnormal operands that RISC-V does not have.
 */
#include "cpu/fp.h"

#include <xmmintrin.h>

#include "cpu/state.h"

/* Every exception masked, round to nearest even, neither FTZ nor DAZ, no flag set. */
#define MXCSR_GUEST 0x1f80u
#define MXCSR_FLAGS 0x3fu

static uint8_t flags_from_mxcsr(uint32_t mxcsr)
{
    unsigned flags = 0;

    if (mxcsr & _MM_EXCEPT_INEXACT)
        flags |= FP_NX;
    if (mxcsr & _MM_EXCEPT_UNDERFLOW)
        flags |= FP_UF;
    if (mxcsr & _MM_EXCEPT_OVERFLOW)
        flags |= FP_OF;
    if (mxcsr & _MM_EXCEPT_DIV_ZERO)
        flags |= FP_DZ;
    if (mxcsr & _MM_EXCEPT_INVALID)
        flags |= FP_NV;
    return (uint8_t)flags;
}

void fp_enter(struct hart *h)
{
    h->host_mxcsr = _mm_getcsr();
    _mm_setcsr(MXCSR_GUEST);
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
        _mm_setcsr(_mm_getcsr() & ~MXCSR_FLAGS);
}
