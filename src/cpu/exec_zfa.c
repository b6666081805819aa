/*
 * zfa.adoc: additional floating-point instructions. The rows for doubles exist with D only, those
 * for halves with Zfh only.
 */
#include "cpu/exec_fp.h"

/* A constant is quarters / 4 * 2^exp. Entries 0, 1, 30 and 31 stand in fli_value(). */
struct fli_entry {
    int8_t exp;
    uint8_t quarters; /* 4..7 */
};

static const struct fli_entry fli_table[32] = {
    [2] = {-16, 4}, [3] = {-15, 4}, [4] = {-8, 4},  [5] = {-7, 4},  [6] = {-4, 4},  [7] = {-3, 4},
    [8] = {-2, 4},  [9] = {-2, 5},  [10] = {-2, 6}, [11] = {-2, 7}, [12] = {-1, 4}, [13] = {-1, 5},
    [14] = {-1, 6}, [15] = {-1, 7}, [16] = {0, 4},  [17] = {0, 5},  [18] = {0, 6},  [19] = {0, 7},
    [20] = {1, 4},  [21] = {1, 5},  [22] = {1, 6},  [23] = {2, 4},  [24] = {3, 4},  [25] = {4, 4},
    [26] = {7, 4},  [27] = {8, 4},  [28] = {15, 4}, [29] = {16, 4},
};

/*
 * zfa.adoc, "Load-Immediate Instructions". As halves, 2^-16 and 2^-15 are subnormal and 2^16 is
 * infinity.
 */
static ALWAYS_INLINE uint64_t fli_value(enum fp_format fmt, unsigned index)
{
    const struct fli_entry *e = &fli_table[index];
    int field = e->exp + fp_bias(fmt);
    uint64_t sig = (uint64_t)e->quarters << (fp_fraction(fmt) - 2);

    switch (index) {
    case 0:
        return fp_sign(fmt) | (uint64_t)fp_bias(fmt) << fp_fraction(fmt);
    case 1:
        return BIT(fp_fraction(fmt));
    case 30:
        return fp_infinity(fmt);
    case 31:
        return fp_canonical_nan(fmt);
    default:
        if (field < 1)
            return sig >> (1 - field);
        return ((uint64_t)(field - 1) << fp_fraction(fmt)) + sig;
    }
}

static ALWAYS_INLINE enum exec fp_load_immediate(struct hart *h, const struct insn *d,
                                                 enum fp_format fmt)
{
    return fp_write(h, d, fmt, fli_value(fmt, d->rs1));
}

static ALWAYS_INLINE enum exec fp_round(struct hart *h, const struct insn *d, enum fp_format fmt,
                                        bool exact)
{
    uint64_t a = fp_read(h, d->rs1, fmt);
    unsigned rm = fp_rm(h, d);
    struct fp_result result;

    if (fmt != FP_H && LIKELY(rm < FP_RMM) && LIKELY(fp_host_has_round()))
        return fp_write(h, d, fmt, fp_host_round(fmt, rm, exact, a));
    if (rm > FP_RMM)
        return fp_illegal(h, d);
    result = fp_soft_round(fmt, rm, a);
    if (!exact)
        result.flags &= ~(uint64_t)FP_NX;
    return fp_finish(h, d, fmt, result);
}

EXEC(fli_s)
{
    return fp_load_immediate(h, d, FP_S);
}

EXEC(fminm_s)
{
    return fp_min_max(h, d, FP_S, false, true);
}

EXEC(fmaxm_s)
{
    return fp_min_max(h, d, FP_S, true, true);
}

EXEC(fround_s)
{
    return fp_round(h, d, FP_S, false);
}

EXEC(froundnx_s)
{
    return fp_round(h, d, FP_S, true);
}

EXEC(fleq_s)
{
    return fp_compare(h, d, FP_S, FP_LE_QUIET);
}

EXEC(fltq_s)
{
    return fp_compare(h, d, FP_S, FP_LT_QUIET);
}

EXEC(fli_d)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_load_immediate(h, d, FP_D);
}

EXEC(fminm_d)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_min_max(h, d, FP_D, false, true);
}

EXEC(fmaxm_d)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_min_max(h, d, FP_D, true, true);
}

EXEC(fround_d)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_round(h, d, FP_D, false);
}

EXEC(froundnx_d)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_round(h, d, FP_D, true);
}

EXEC(fleq_d)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_compare(h, d, FP_D, FP_LE_QUIET);
}

EXEC(fltq_d)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_compare(h, d, FP_D, FP_LT_QUIET);
}

EXEC(fli_h)
{
    if (!fp_has(h, EXT_ZFH))
        return fp_illegal(h, d);
    return fp_load_immediate(h, d, FP_H);
}

EXEC(fminm_h)
{
    if (!fp_has(h, EXT_ZFH))
        return fp_illegal(h, d);
    return fp_min_max(h, d, FP_H, false, true);
}

EXEC(fmaxm_h)
{
    if (!fp_has(h, EXT_ZFH))
        return fp_illegal(h, d);
    return fp_min_max(h, d, FP_H, true, true);
}

EXEC(fround_h)
{
    if (!fp_has(h, EXT_ZFH))
        return fp_illegal(h, d);
    return fp_round(h, d, FP_H, false);
}

EXEC(froundnx_h)
{
    if (!fp_has(h, EXT_ZFH))
        return fp_illegal(h, d);
    return fp_round(h, d, FP_H, true);
}

EXEC(fleq_h)
{
    if (!fp_has(h, EXT_ZFH))
        return fp_illegal(h, d);
    return fp_compare(h, d, FP_H, FP_LE_QUIET);
}

EXEC(fltq_h)
{
    if (!fp_has(h, EXT_ZFH))
        return fp_illegal(h, d);
    return fp_compare(h, d, FP_H, FP_LT_QUIET);
}

EXEC(fcvtmod_w_d)
{
    struct fp_result result = fp_soft_to_int_modular(h->f[d->rs1]);

    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    h->fflags |= (uint8_t)result.flags;
    return rd(h, d, result.bits);
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#define INSN_C(...)
#include "cpu/isa/zfa.def"
