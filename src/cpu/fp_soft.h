/*
 * IEEE 754 arithmetic in integers: every format, every rounding mode, exact to the bit, with
 * RISC-V's canonical NaN. It serves the rounding modes and formats that the host's unit lacks.
 *
 * Operands and results are the bits of the format, right-aligned. `rm` is a valid enum
 * fp_rounding below FP_DYN. Flags are FP_NX and so on, of this operation alone.
 */
#ifndef HARTWOOD_CPU_FP_SOFT_H
#define HARTWOOD_CPU_FP_SOFT_H

#include "cpu/fp.h"

struct fp_result {
    uint64_t bits;
    uint64_t flags;
};

/* A subtraction is the sum with the sign of b flipped. */
struct fp_result fp_soft_add(enum fp_format fmt, unsigned rm, uint64_t a, uint64_t b);
struct fp_result fp_soft_mul(enum fp_format fmt, unsigned rm, uint64_t a, uint64_t b);
struct fp_result fp_soft_div(enum fp_format fmt, unsigned rm, uint64_t a, uint64_t b);
struct fp_result fp_soft_sqrt(enum fp_format fmt, unsigned rm, uint64_t a);
/* a * b + c, rounded once. */
struct fp_result fp_soft_fma(enum fp_format fmt, unsigned rm, uint64_t a, uint64_t b, uint64_t c);

struct fp_result fp_soft_convert(enum fp_format to, enum fp_format from, unsigned rm, uint64_t a);
/* The value is negative or not, and `magnitude` far from 0. */
struct fp_result fp_soft_from_int(enum fp_format fmt, unsigned rm, bool negative,
                                  uint64_t magnitude);
/* To an integer of `width` (32 or 64) bits, clipped; a 32-bit result is sign-extended to 64. */
struct fp_result fp_soft_to_int(enum fp_format fmt, unsigned rm, uint64_t a, unsigned width,
                                bool is_signed);
/* To an integer in the same format; FP_NX is reported, as froundnx wants it. */
struct fp_result fp_soft_round(enum fp_format fmt, unsigned rm, uint64_t a);
/* The low 32 bits of the truncated value, sign-extended; flags as of the clipping conversion. */
struct fp_result fp_soft_to_int_modular(uint64_t a);

#endif
