# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.l.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, x10, 1, 0, fcvt.l.d x10, f10, rne
    FP_RUN 19, vectors_rne, 18, 1, x10, 0, 10, fcvt.l.d x10, f10, dyn
    FP_RUN 37, vectors_rtz, 18, 1, x10, 2, 0, fcvt.l.d x10, f10, rtz
    FP_RUN 55, vectors_rtz, 18, 1, x10, 1, 10, fcvt.l.d x10, f10, dyn
    FP_RUN 73, vectors_rdn, 18, 1, x10, 3, 0, fcvt.l.d x10, f10, rdn
    FP_RUN 91, vectors_rdn, 18, 1, x10, 2, 10, fcvt.l.d x10, f10, dyn
    FP_RUN 109, vectors_rup, 18, 1, x10, 4, 0, fcvt.l.d x10, f10, rup
    FP_RUN 127, vectors_rup, 18, 1, x10, 3, 10, fcvt.l.d x10, f10, dyn
    FP_RUN 145, vectors_rmm, 18, 1, x10, 0, 0, fcvt.l.d x10, f10, rmm
    FP_RUN 163, vectors_rmm, 18, 1, x10, 4, 10, fcvt.l.d x10, f10, dyn
    li x3, 181
    FP_SET f1, 0x3fe2354948000000
    csrw fcsr, x0
    fcvt.l.d x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 1
    li x3, 182
    FP_SET f30, 0x404f26c129e52c98
    csrw fcsr, x0
    fcvt.l.d x29, f30, dyn
    CHECK x29, 0x3e
    CHECK_FLAGS 1
    li x3, 183
    FP_SET f5, 0x4042558e325f608d
    csrw fcsr, x0
    fcvt.l.d x5, f5, dyn
    CHECK x5, 0x25
    CHECK_FLAGS 1
    li x3, 184
    FP_SET f6, 0x4178000000000000
    csrw fcsr, x0
    fcvt.l.d x5, f6, dyn
    CHECK x5, 0x1800000
    CHECK_FLAGS 0
    li x3, 185
    FP_SET f6, 0xc3e0000000000000
    csrw fcsr, x0
    fcvt.l.d x5, f6, dyn
    CHECK x5, 0x8000000000000000
    CHECK_FLAGS 0
    li x3, 186
    FP_SET f5, 0xc1dfffffffffffff
    csrw fcsr, x0
    fcvt.l.d x5, f5, dyn
    CHECK x5, 0xffffffff80000000
    CHECK_FLAGS 1
    li x3, 187
    FP_SET f7, 0xc1dc205d30000000
    csrw fcsr, x0
    fcvt.l.d x6, f7, dyn
    CHECK x6, 0xffffffff8f7e8b40
    CHECK_FLAGS 0
    li x3, 188
    FP_SET f15, 0x43e8057cd8249b29
    csrw fcsr, x0
    fcvt.l.d x16, f15, dyn
    CHECK x16, 0x7fffffffffffffff
    CHECK_FLAGS 16
    li x3, 189
    FP_SET f16, 0xbfd0000000000000
    csrw fcsr, x0
    fcvt.l.d x15, f16, dyn
    CHECK x15, 0
    CHECK_FLAGS 1
    TEST_FP_OFF 190, fcvt.l.d x10, f10, dyn
    TEST_ILLEGAL 191, 0xc2255553
    TEST_ILLEGAL 192, 0xc2256553
    TEST_BAD_FRM 193, 5, fcvt.l.d x10, f10, dyn
    TEST_BAD_FRM 194, 6, fcvt.l.d x10, f10, dyn
    TEST_BAD_FRM 195, 7, fcvt.l.d x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 0x3ff0000000000001, 1, 1
    .dword 0x8000000000000000, 0, 0
    .dword 0xbff0000000000001, 0xffffffffffffffff, 1
    .dword 0x445ffffffffffffd, 0x7fffffffffffffff, 0x10
    .dword 0xc1e46f8c24000000, 0xffffffff5c839ee0, 0
    .dword 0x416c05553af40b2d, 0xe02aaa, 1
    .dword 0xbfe88e131c2ca851, 0xffffffffffffffff, 1
    .dword 0xbfd0000000000000, 0, 1
    .dword 0xc1effffffffffffd, 0xffffffff00000000, 1
    .dword 0x43eedcf706786091, 0x7fffffffffffffff, 0x10
    .dword 0xc1cbf4a63b7b9753, 0xffffffffc816b389, 1
    .dword 0x41c12c22708f834e, 0x225844e1, 1
    .dword 0x445fffffffffffff, 0x7fffffffffffffff, 0x10
    .dword 0xc1ffc88e96969269, 0xfffffffe03771697, 1
    .dword 0xc1ffffffffffffff, 0xfffffffe00000000, 1
    .dword 0xc170008000000000, 0xfffffffffefff800, 0
    .dword 0x41d0000000000000, 0x40000000, 0
vectors_rtz:
    .dword 1, 0, 1
    .dword 0x7fefffffffffffff, 0x7fffffffffffffff, 0x10
    .dword 0x8000000000000001, 0, 1
    .dword 0xffefffffffffffff, 0x8000000000000000, 0x10
    .dword 0xc3fff569393ae973, 0x8000000000000000, 0x10
    .dword 0xc1f0002000000000, 0xfffffffefffe0000, 0
    .dword 0x4173bcdab8086090, 0x13bcdab, 1
    .dword 0x4000000000000000, 2, 0
    .dword 0x41ce37682f6445c0, 0x3c6ed05e, 1
    .dword 0x41f70c72ddc562c3, 0x170c72ddc, 1
    .dword 0x4040000000010000, 0x20, 1
    .dword 0xc1610e12f0e738d5, 0xffffffffff778f69, 1
    .dword 0xc160000100000000, 0xffffffffff7ffff8, 0
    .dword 0x3fffffffffffffff, 1, 1
    .dword 0xc160000004000000, 0xffffffffff800000, 1
    .dword 0xc3e90d401ff1a65a, 0x8000000000000000, 0x10
    .dword 0xbffffffffffffffd, 0xffffffffffffffff, 1
    .dword 0xc1d0000020000000, 0xffffffffbfffff80, 0
vectors_rdn:
    .dword 0xfffffffffffff, 0, 1
    .dword 0x7ff0000000000000, 0x7fffffffffffffff, 0x10
    .dword 0x800fffffffffffff, 0xffffffffffffffff, 1
    .dword 0xfff0000000000000, 0x8000000000000000, 0x10
    .dword 0xc1f891de53c9e87f, 0xfffffffe76e21ac3, 1
    .dword 0x41c0000000000000, 0x20000000, 0
    .dword 0x43f0000000000000, 0x7fffffffffffffff, 0x10
    .dword 0x43371b1c00000000, 0x171b1c00000000, 0
    .dword 0x404c9f8700c1e705, 0x39, 1
    .dword 0x41e0000000000000, 0x80000000, 0
    .dword 0xbfffabee34000000, 0xfffffffffffffffe, 1
    .dword 0xc1ff21c5c4000000, 0xfffffffe0de3a3c0, 0
    .dword 0xc1cf772de0000000, 0xffffffffc111a440, 0
    .dword 0xbfe5316cdc000000, 0xffffffffffffffff, 1
    .dword 0xc00fffffffffffff, 0xfffffffffffffffc, 1
    .dword 0x417ffffffffffffd, 0x1ffffff, 1
    .dword 0x3fe0000000000000, 0, 1
    .dword 0xc09406a5c0000000, 0xfffffffffffffafe, 1
vectors_rup:
    .dword 0x10000000000000, 1, 1
    .dword 0x7ff8000000000000, 0x7fffffffffffffff, 0x10
    .dword 0x8010000000000000, 0, 1
    .dword 0xfff8000000000000, 0x7fffffffffffffff, 0x10
    .dword 0x417a239628000000, 0x1a23963, 1
    .dword 0xbff0400000000000, 0xffffffffffffffff, 1
    .dword 0x41d8ccef94000000, 0x6333be50, 0
    .dword 0x4090000000000000, 0x400, 0
    .dword 0xc1effffffffffffe, 0xffffffff00000001, 1
    .dword 0xc040004000000000, 0xffffffffffffffe0, 1
    .dword 0x3fd0200000000000, 1, 1
    .dword 0xc1c0000000002000, 0xffffffffe0000000, 1
    .dword 0xc000000000100000, 0xfffffffffffffffe, 1
    .dword 0x3fffffffffffffff, 2, 1
    .dword 0xc1d8000000000000, 0xffffffffa0000000, 0
    .dword 0xc1e0000000000000, 0xffffffff80000000, 0
    .dword 0xc45d7db704000000, 0x8000000000000000, 0x10
    .dword 0xc3dfffffffffffff, 0x8000000000000400, 0
vectors_rmm:
    .dword 0x3ff0000000000000, 1, 0
    .dword 0x7ff0000000000001, 0x7fffffffffffffff, 0x10
    .dword 0xbff0000000000000, 0xffffffffffffffff, 0
    .dword 0xfff0000000000001, 0x7fffffffffffffff, 0x10
    .dword 0xc1dd9e426c6b8916, 0xffffffff8986f64e, 1
    .dword 0x4040792058000000, 0x21, 1
    .dword 0x43d6cced86c85df7, 0x5b33b61b2177dc00, 0
    .dword 0xc1d0000000000000, 0xffffffffc0000000, 0
    .dword 0x3fe1af345c9d787e, 1, 1
    .dword 0x4456f20dbc000000, 0x7fffffffffffffff, 0x10
    .dword 0xc1ef92eb7c8071db, 0xffffffff0368a41c, 1
    .dword 0x41d1795d0e776c96, 0x45e5743a, 1
    .dword 0x41d57594aeac3a8b, 0x55d652bb, 1
    .dword 0x445944716c000000, 0x7fffffffffffffff, 0x10
    .dword 0x43f0002000000000, 0x7fffffffffffffff, 0x10
    .dword 0xc3317dc734000000, 0xffee8238cc000000, 0
    .dword 0x3fdffffffffffffe, 0, 1
    .dword 0xbfe0200000000000, 0xffffffffffffffff, 1
