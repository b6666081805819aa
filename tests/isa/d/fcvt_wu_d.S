# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.wu.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, x10, 2, 0, fcvt.wu.d x10, f10, rne
    FP_RUN 19, vectors_rne, 18, 1, x10, 0, 10, fcvt.wu.d x10, f10, dyn
    FP_RUN 37, vectors_rtz, 18, 1, x10, 3, 0, fcvt.wu.d x10, f10, rtz
    FP_RUN 55, vectors_rtz, 18, 1, x10, 1, 10, fcvt.wu.d x10, f10, dyn
    FP_RUN 73, vectors_rdn, 18, 1, x10, 4, 0, fcvt.wu.d x10, f10, rdn
    FP_RUN 91, vectors_rdn, 18, 1, x10, 2, 10, fcvt.wu.d x10, f10, dyn
    FP_RUN 109, vectors_rup, 18, 1, x10, 0, 0, fcvt.wu.d x10, f10, rup
    FP_RUN 127, vectors_rup, 18, 1, x10, 3, 10, fcvt.wu.d x10, f10, dyn
    FP_RUN 145, vectors_rmm, 18, 1, x10, 1, 0, fcvt.wu.d x10, f10, rmm
    FP_RUN 163, vectors_rmm, 18, 1, x10, 4, 10, fcvt.wu.d x10, f10, dyn
    li x3, 181
    FP_SET f1, 0x4096ae5d50000000
    csrw fcsr, x0
    fcvt.wu.d x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 1
    li x3, 182
    FP_SET f30, 0xc1e794af2f03943f
    csrw fcsr, x0
    fcvt.wu.d x29, f30, dyn
    CHECK x29, 0
    CHECK_FLAGS 16
    li x3, 183
    FP_SET f5, 0xbfecabdffa5a363f
    csrw fcsr, x0
    fcvt.wu.d x5, f5, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 184
    FP_SET f6, 0x433ffffffffffffd
    csrw fcsr, x0
    fcvt.wu.d x5, f6, dyn
    CHECK x5, 0xffffffffffffffff
    CHECK_FLAGS 16
    li x3, 185
    FP_SET f6, 0x41cfffffffffffff
    csrw fcsr, x0
    fcvt.wu.d x5, f6, dyn
    CHECK x5, 0x40000000
    CHECK_FLAGS 1
    li x3, 186
    FP_SET f5, 0xc002afcc20000000
    csrw fcsr, x0
    fcvt.wu.d x5, f5, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 187
    FP_SET f7, 0xc1d0000002000000
    csrw fcsr, x0
    fcvt.wu.d x6, f7, dyn
    CHECK x6, 0
    CHECK_FLAGS 16
    li x3, 188
    FP_SET f15, 0x43e0000000800000
    csrw fcsr, x0
    fcvt.wu.d x16, f15, dyn
    CHECK x16, 0xffffffffffffffff
    CHECK_FLAGS 16
    li x3, 189
    FP_SET f16, 0x3fdbc9c7ae54eadf
    csrw fcsr, x0
    fcvt.wu.d x15, f16, dyn
    CHECK x15, 0
    CHECK_FLAGS 1
    TEST_FP_OFF 190, fcvt.wu.d x10, f10, dyn
    TEST_ILLEGAL 191, 0xc2155553
    TEST_ILLEGAL 192, 0xc2156553
    TEST_BAD_FRM 193, 5, fcvt.wu.d x10, f10, dyn
    TEST_BAD_FRM 194, 6, fcvt.wu.d x10, f10, dyn
    TEST_BAD_FRM 195, 7, fcvt.wu.d x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 0x3ff0000000000001, 1, 1
    .dword 0x8000000000000000, 0, 0
    .dword 0xbff0000000000001, 0, 0x10
    .dword 0x3fe0000000000000, 0, 1
    .dword 0x3fe0004000000000, 1, 1
    .dword 0xbffffffffffffffe, 0, 0x10
    .dword 0x41e0000000000000, 0xffffffff80000000, 0
    .dword 0x3ff7c08a45dbf0f0, 1, 1
    .dword 0x404555624c000000, 0x2b, 1
    .dword 0xc1efffffffffffff, 0, 0x10
    .dword 0xc170000000000000, 0, 0x10
    .dword 0xbfeffffffffffffd, 0, 0x10
    .dword 0x41c42c7e876d8041, 0x2858fd0f, 1
    .dword 0xc450000080000000, 0, 0x10
    .dword 0xc1e4d8c2c9ef4a39, 0, 0x10
    .dword 0xc3e0000100000000, 0, 0x10
    .dword 0xbfefffffffffffff, 0, 0x10
vectors_rtz:
    .dword 1, 0, 1
    .dword 0x7fefffffffffffff, 0xffffffffffffffff, 0x10
    .dword 0x8000000000000001, 0, 1
    .dword 0xffefffffffffffff, 0, 0x10
    .dword 0x3fd388aa84000000, 0, 1
    .dword 0x3fedb0db78000000, 0, 1
    .dword 0x3ffffffffffffffe, 1, 1
    .dword 0xc1605c8f3b31eae4, 0, 0x10
    .dword 0x43ff6c293e5ec393, 0xffffffffffffffff, 0x10
    .dword 0x4336def6734c591f, 0xffffffffffffffff, 0x10
    .dword 0xc0448f42de0a92fe, 0, 0x10
    .dword 0xbff8818fc8000000, 0, 0x10
    .dword 0xc00ffffffffffffe, 0, 0x10
    .dword 0x41f612ba84b76fbb, 0xffffffffffffffff, 0x10
    .dword 0x4170000000000000, 0x1000000, 0
    .dword 0x43330bdc94d9165c, 0xffffffffffffffff, 0x10
    .dword 0xc1cfffffffffffff, 0, 0x10
    .dword 0x404a962436ecec05, 0x35, 1
vectors_rdn:
    .dword 0xfffffffffffff, 0, 1
    .dword 0x7ff0000000000000, 0xffffffffffffffff, 0x10
    .dword 0x800fffffffffffff, 0, 0x10
    .dword 0xfff0000000000000, 0, 0x10
    .dword 0xc3ec527eb871dd8e, 0, 0x10
    .dword 0x4330000002000000, 0xffffffffffffffff, 0x10
    .dword 0x404d65a5dc000000, 0x3a, 1
    .dword 0x3fe0020000000000, 0, 1
    .dword 0x3ff0000000000000, 1, 0
    .dword 0xc090000000004000, 0, 0x10
    .dword 0x433ffffffffffffe, 0xffffffffffffffff, 0x10
    .dword 0xc093319b47945406, 0, 0x10
    .dword 0x43dffffffffffffd, 0xffffffffffffffff, 0x10
    .dword 0x3fd73d34b4000000, 0, 1
    .dword 0x404fffffffffffff, 0x3f, 1
    .dword 0x433a1e5b0c000000, 0xffffffffffffffff, 0x10
    .dword 0xc450000000000010, 0, 0x10
    .dword 0x3fd5880c90000000, 0, 1
vectors_rup:
    .dword 0x10000000000000, 1, 1
    .dword 0x7ff8000000000000, 0xffffffffffffffff, 0x10
    .dword 0x8010000000000000, 0, 1
    .dword 0xfff8000000000000, 0xffffffffffffffff, 0x10
    .dword 0x417ab6b53b5b35ce, 0x1ab6b54, 1
    .dword 0x3fefffffffffffff, 1, 1
    .dword 0xc167c646f0380791, 0, 0x10
    .dword 0xc3effffffffffffe, 0, 0x10
    .dword 0x445800e206fe6bde, 0xffffffffffffffff, 0x10
    .dword 0x3fd0000000000000, 1, 1
    .dword 0xc160000200000000, 0, 0x10
    .dword 0xc1c4cea260000000, 0, 0x10
    .dword 0xc330000000000000, 0, 0x10
    .dword 0x4000080000000000, 3, 1
    .dword 0x3fd00be470000000, 1, 1
    .dword 0x43dffffffffffffe, 0xffffffffffffffff, 0x10
    .dword 0x4170000000000000, 0x1000000, 0
    .dword 0xc3f604c19d10cdbd, 0, 0x10
vectors_rmm:
    .dword 0x3ff0000000000000, 1, 0
    .dword 0x7ff0000000000001, 0xffffffffffffffff, 0x10
    .dword 0xbff0000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0xffffffffffffffff, 0x10
    .dword 0xc45ffffffffffffe, 0, 0x10
    .dword 0x41dfffffffffffff, 0xffffffff80000000, 1
    .dword 0x3fda86ee9c000000, 0, 1
    .dword 0x41eccd3ce05278d9, 0xffffffffe669e703, 1
    .dword 0x43effffffffffffd, 0xffffffffffffffff, 0x10
    .dword 0xc0917f55d74a466d, 0, 0x10
    .dword 0xc00ffffffffffffd, 0, 0x10
    .dword 0xbfe6e5fffcdfbed1, 0, 0x10
    .dword 0x41f0000000000000, 0xffffffffffffffff, 0x10
    .dword 0x400ffffffffffffe, 4, 1
    .dword 0x3fd8000000000000, 0, 1
    .dword 0xc450010000000000, 0, 0x10
    .dword 0xc1effffffffffffe, 0, 0x10
    .dword 0x43fffffffffffffd, 0xffffffffffffffff, 0x10
