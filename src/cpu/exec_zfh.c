/*
 * zfh.adoc, zfhmin.adoc: half-precision floating point.
 */
#include "cpu/exec_fp.h"

EXEC(flh)
{
    return fp_load(h, d, FP_H);
}

EXEC(fsh)
{
    return fp_store(h, d, FP_H);
}

EXEC(fmadd_h)
{
    return fp_fma(h, d, FP_H, FP_MADD);
}

EXEC(fmsub_h)
{
    return fp_fma(h, d, FP_H, FP_MSUB);
}

EXEC(fnmsub_h)
{
    return fp_fma(h, d, FP_H, FP_NMSUB);
}

EXEC(fnmadd_h)
{
    return fp_fma(h, d, FP_H, FP_NMADD);
}

EXEC(fadd_h)
{
    return fp_arith(h, d, FP_H, FP_ADD);
}

EXEC(fsub_h)
{
    return fp_arith(h, d, FP_H, FP_SUB);
}

EXEC(fmul_h)
{
    return fp_arith(h, d, FP_H, FP_MUL);
}

EXEC(fdiv_h)
{
    return fp_arith(h, d, FP_H, FP_DIV);
}

EXEC(fsqrt_h)
{
    return fp_sqrt(h, d, FP_H);
}

EXEC(fsgnj_h)
{
    return fp_inject(h, d, FP_H, FP_SGNJ);
}

EXEC(fsgnjn_h)
{
    return fp_inject(h, d, FP_H, FP_SGNJN);
}

EXEC(fsgnjx_h)
{
    return fp_inject(h, d, FP_H, FP_SGNJX);
}

EXEC(fmin_h)
{
    return fp_min_max(h, d, FP_H, false, false);
}

EXEC(fmax_h)
{
    return fp_min_max(h, d, FP_H, true, false);
}

EXEC(fle_h)
{
    return fp_compare(h, d, FP_H, FP_LE);
}

EXEC(flt_h)
{
    return fp_compare(h, d, FP_H, FP_LT);
}

EXEC(feq_h)
{
    return fp_compare(h, d, FP_H, FP_EQ);
}

EXEC(fclass_h)
{
    return fp_classify(h, d, FP_H);
}

EXEC(fcvt_w_h)
{
    return fp_to_int(h, d, FP_H, FP_W);
}

EXEC(fcvt_wu_h)
{
    return fp_to_int(h, d, FP_H, FP_WU);
}

EXEC(fcvt_l_h)
{
    return fp_to_int(h, d, FP_H, FP_L);
}

EXEC(fcvt_lu_h)
{
    return fp_to_int(h, d, FP_H, FP_LU);
}

EXEC(fcvt_h_w)
{
    return fp_from_int(h, d, FP_H, FP_W);
}

EXEC(fcvt_h_wu)
{
    return fp_from_int(h, d, FP_H, FP_WU);
}

EXEC(fcvt_h_l)
{
    return fp_from_int(h, d, FP_H, FP_L);
}

EXEC(fcvt_h_lu)
{
    return fp_from_int(h, d, FP_H, FP_LU);
}

EXEC(fmv_x_h)
{
    return fp_move_to_x(h, d, FP_H);
}

EXEC(fmv_h_x)
{
    return fp_move_from_x(h, d, FP_H);
}

EXEC(fcvt_s_h)
{
    return fp_convert(h, d, FP_S, FP_H);
}

EXEC(fcvt_h_s)
{
    return fp_convert(h, d, FP_H, FP_S);
}

EXEC(fcvt_d_h)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_convert(h, d, FP_D, FP_H);
}

EXEC(fcvt_h_d)
{
    if (!fp_has(h, EXT_D))
        return fp_illegal(h, d);
    return fp_convert(h, d, FP_H, FP_D);
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#define INSN_C(...)
#include "cpu/isa/zfh.def"
