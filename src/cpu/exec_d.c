/*
 * d-st-ext.adoc: double-precision floating point.
 */
#include "cpu/exec_fp.h"

EXEC(fld)
{
    return fp_load(h, d, FP_D);
}

EXEC(fsd)
{
    return fp_store(h, d, FP_D);
}

EXEC(fmadd_d)
{
    return fp_fma(h, d, FP_D, FP_MADD);
}

EXEC(fmsub_d)
{
    return fp_fma(h, d, FP_D, FP_MSUB);
}

EXEC(fnmsub_d)
{
    return fp_fma(h, d, FP_D, FP_NMSUB);
}

EXEC(fnmadd_d)
{
    return fp_fma(h, d, FP_D, FP_NMADD);
}

EXEC(fadd_d)
{
    return fp_arith(h, d, FP_D, FP_ADD);
}

EXEC(fsub_d)
{
    return fp_arith(h, d, FP_D, FP_SUB);
}

EXEC(fmul_d)
{
    return fp_arith(h, d, FP_D, FP_MUL);
}

EXEC(fdiv_d)
{
    return fp_arith(h, d, FP_D, FP_DIV);
}

EXEC(fsqrt_d)
{
    return fp_sqrt(h, d, FP_D);
}

EXEC(fsgnj_d)
{
    return fp_inject(h, d, FP_D, FP_SGNJ);
}

EXEC(fsgnjn_d)
{
    return fp_inject(h, d, FP_D, FP_SGNJN);
}

EXEC(fsgnjx_d)
{
    return fp_inject(h, d, FP_D, FP_SGNJX);
}

EXEC(fmin_d)
{
    return fp_min_max(h, d, FP_D, false, false);
}

EXEC(fmax_d)
{
    return fp_min_max(h, d, FP_D, true, false);
}

EXEC(fle_d)
{
    return fp_compare(h, d, FP_D, FP_LE);
}

EXEC(flt_d)
{
    return fp_compare(h, d, FP_D, FP_LT);
}

EXEC(feq_d)
{
    return fp_compare(h, d, FP_D, FP_EQ);
}

EXEC(fclass_d)
{
    return fp_classify(h, d, FP_D);
}

EXEC(fcvt_w_d)
{
    return fp_to_int(h, d, FP_D, FP_W);
}

EXEC(fcvt_wu_d)
{
    return fp_to_int(h, d, FP_D, FP_WU);
}

EXEC(fcvt_l_d)
{
    return fp_to_int(h, d, FP_D, FP_L);
}

EXEC(fcvt_lu_d)
{
    return fp_to_int(h, d, FP_D, FP_LU);
}

EXEC(fcvt_d_w)
{
    return fp_from_int(h, d, FP_D, FP_W);
}

EXEC(fcvt_d_wu)
{
    return fp_from_int(h, d, FP_D, FP_WU);
}

EXEC(fcvt_d_l)
{
    return fp_from_int(h, d, FP_D, FP_L);
}

EXEC(fcvt_d_lu)
{
    return fp_from_int(h, d, FP_D, FP_LU);
}

EXEC(fmv_x_d)
{
    return fp_move_to_x(h, d, FP_D);
}

EXEC(fmv_d_x)
{
    return fp_move_from_x(h, d, FP_D);
}

EXEC(fcvt_s_d)
{
    return fp_convert(h, d, FP_S, FP_D);
}

EXEC(fcvt_d_s)
{
    return fp_convert(h, d, FP_D, FP_S);
}

#include "cpu/op.h"

#define INSN(id, mn, fmt, match, mask, ext, alt, flow, ops) OP(id, flow)
#define INSN_C(...)
#include "cpu/isa/d.def"
