/*
 * f-st-ext.adoc: single-precision floating point.
 */
#include "cpu/exec_fp.h"

EXEC(flw)
{
    return fp_load(h, d, FP_S);
}

EXEC(fsw)
{
    return fp_store(h, d, FP_S);
}

EXEC(fmadd_s)
{
    return fp_fma(h, d, FP_S, FP_MADD);
}

EXEC(fmsub_s)
{
    return fp_fma(h, d, FP_S, FP_MSUB);
}

EXEC(fnmsub_s)
{
    return fp_fma(h, d, FP_S, FP_NMSUB);
}

EXEC(fnmadd_s)
{
    return fp_fma(h, d, FP_S, FP_NMADD);
}

EXEC(fadd_s)
{
    return fp_arith(h, d, FP_S, FP_ADD);
}

EXEC(fsub_s)
{
    return fp_arith(h, d, FP_S, FP_SUB);
}

EXEC(fmul_s)
{
    return fp_arith(h, d, FP_S, FP_MUL);
}

EXEC(fdiv_s)
{
    return fp_arith(h, d, FP_S, FP_DIV);
}

EXEC(fsqrt_s)
{
    return fp_sqrt(h, d, FP_S);
}

EXEC(fsgnj_s)
{
    return fp_inject(h, d, FP_S, FP_SGNJ);
}

EXEC(fsgnjn_s)
{
    return fp_inject(h, d, FP_S, FP_SGNJN);
}

EXEC(fsgnjx_s)
{
    return fp_inject(h, d, FP_S, FP_SGNJX);
}

EXEC(fmin_s)
{
    return fp_min_max(h, d, FP_S, false, false);
}

EXEC(fmax_s)
{
    return fp_min_max(h, d, FP_S, true, false);
}

EXEC(fle_s)
{
    return fp_compare(h, d, FP_S, FP_LE);
}

EXEC(flt_s)
{
    return fp_compare(h, d, FP_S, FP_LT);
}

EXEC(feq_s)
{
    return fp_compare(h, d, FP_S, FP_EQ);
}

EXEC(fclass_s)
{
    return fp_classify(h, d, FP_S);
}

EXEC(fcvt_w_s)
{
    return fp_to_int(h, d, FP_S, FP_W);
}

EXEC(fcvt_wu_s)
{
    return fp_to_int(h, d, FP_S, FP_WU);
}

EXEC(fcvt_l_s)
{
    return fp_to_int(h, d, FP_S, FP_L);
}

EXEC(fcvt_lu_s)
{
    return fp_to_int(h, d, FP_S, FP_LU);
}

EXEC(fcvt_s_w)
{
    return fp_from_int(h, d, FP_S, FP_W);
}

EXEC(fcvt_s_wu)
{
    return fp_from_int(h, d, FP_S, FP_WU);
}

EXEC(fcvt_s_l)
{
    return fp_from_int(h, d, FP_S, FP_L);
}

EXEC(fcvt_s_lu)
{
    return fp_from_int(h, d, FP_S, FP_LU);
}

EXEC(fmv_x_w)
{
    return fp_move_to_x(h, d, FP_S);
}

EXEC(fmv_w_x)
{
    return fp_move_from_x(h, d, FP_S);
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#define INSN_C(...)
#include "cpu/isa/f.def"
