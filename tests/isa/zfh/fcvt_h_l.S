# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.h.l: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 1, 0, fcvt.h.l f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.h.l f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 2, 0, fcvt.h.l f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.h.l f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 3, 0, fcvt.h.l f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.h.l f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 4, 0, fcvt.h.l f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.h.l f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 0, 0, fcvt.h.l f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.h.l f13, x11, dyn
    li x3, 205
    li x1, 0xb5b8848e
    csrw fcsr, x0
    fcvt.h.l f0, x1, dyn
    CHECK_F f0, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 206
    li x22, 0x8a9a3776297c7581
    csrw fcsr, x0
    fcvt.h.l f31, x22, dyn
    CHECK_F f31, 0xfffffffffffffc00
    CHECK_FLAGS 5
    li x3, 207
    li x5, 0
    csrw fcsr, x0
    fcvt.h.l f5, x5, dyn
    CHECK_F f5, 0xffffffffffff0000
    CHECK_FLAGS 0
    li x3, 208
    li x6, 0x100000000
    csrw fcsr, x0
    fcvt.h.l f5, x6, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 209
    li x6, 0xffffff55865fbda3
    csrw fcsr, x0
    fcvt.h.l f5, x6, dyn
    CHECK_F f5, 0xfffffffffffffc00
    CHECK_FLAGS 5
    li x3, 210
    li x5, 0xc0b60b217d516
    csrw fcsr, x0
    fcvt.h.l f5, x5, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 211
    li x7, 0x1b44529db
    csrw fcsr, x0
    fcvt.h.l f6, x7, dyn
    CHECK_F f6, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 212
    li x15, 0xffffffffd90d7ac0
    csrw fcsr, x0
    fcvt.h.l f16, x15, dyn
    CHECK_F f16, 0xfffffffffffffc00
    CHECK_FLAGS 5
    li x3, 213
    li x16, 0xfffffffffffffff3
    csrw fcsr, x0
    fcvt.h.l f15, x16, dyn
    CHECK_F f15, 0xffffffffffffca80
    CHECK_FLAGS 0
    TEST_FP_OFF 214, fcvt.h.l f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.h.l f13, x11, dyn
    TEST_ILLEGAL 216, 0xd425d6d3
    TEST_ILLEGAL 217, 0xd425e6d3
    TEST_BAD_FRM 218, 5, fcvt.h.l f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.h.l f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.h.l f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffffffff0000, 0
    .dword 0x7fffffffffffffff, 0xffffffffffff7c00, 5
    .dword 0x100000000, 0xffffffffffff7c00, 5
    .dword 0x40000000000002, 0xffffffffffff7c00, 5
    .dword 0x801, 0xffffffffffff6800, 1
    .dword 0xffff, 0xffffffffffff7c00, 5
    .dword 0xffffff8000000000, 0xfffffffffffffc00, 5
    .dword 0xfe1259f5e97a4213, 0xfffffffffffffc00, 5
    .dword 0x1ef0362b0da63, 0xffffffffffff7c00, 5
    .dword 0xffe5154eca377f67, 0xfffffffffffffc00, 5
    .dword 0xfc17dff45ba42f28, 0xfffffffffffffc00, 5
    .dword 1, 0xffffffffffff3c00, 0
    .dword 0xfe074bf7d7f8e, 0xffffffffffff7c00, 5
    .dword 0x10000, 0xffffffffffff7c00, 5
    .dword 0x1cf354f35179f, 0xffffffffffff7c00, 5
    .dword 0xffffff7f, 0xffffffffffff7c00, 5
    .dword 0x27124fde348bf, 0xffffffffffff7c00, 5
    .dword 0xfff0, 0xffffffffffff7c00, 5
    .dword 0x7fffffff, 0xffffffffffff7c00, 5
    .dword 0x24c, 0xffffffffffff6098, 0
    .dword 2, 0xffffffffffff4000, 0
vectors_rtz:
    .dword 1, 0xffffffffffff3c00, 0
    .dword 0x80000000, 0xffffffffffff7bff, 5
    .dword 0x1000001, 0xffffffffffff7bff, 5
    .dword 0x40000000000006, 0xffffffffffff7bff, 5
    .dword 0x803, 0xffffffffffff6801, 1
    .dword 0x10000, 0xffffffffffff7bff, 5
    .dword 0xffffff7fffffffff, 0xfffffffffffffbff, 5
    .dword 0x151889b745b4243, 0xffffffffffff7bff, 5
    .dword 0x100000000, 0xffffffffffff7bff, 5
    .dword 0x6f86507c226a, 0xffffffffffff7bff, 5
    .dword 0x1f4b0e, 0xffffffffffff7bff, 5
    .dword 0x1a3df2f01b1d, 0xffffffffffff7bff, 5
    .dword 0x622174e52bc, 0xffffffffffff7bff, 5
    .dword 0x8000000000000000, 0xfffffffffffffbff, 5
    .dword 0x6820eed, 0xffffffffffff7bff, 5
    .dword 0x890419e, 0xffffffffffff7bff, 5
    .dword 0x69125aff, 0xffffffffffff7bff, 5
    .dword 0xe, 0xffffffffffff4b00, 0
    .dword 0xfffffffe153069c0, 0xfffffffffffffbff, 5
    .dword 0x44d992, 0xffffffffffff7bff, 5
    .dword 0x7ffffffffffffc00, 0xffffffffffff7bff, 5
vectors_rdn:
    .dword 0xffffffffffffffff, 0xffffffffffffbc00, 0
    .dword 0x7fffffff, 0xffffffffffff7bff, 5
    .dword 0x2000002, 0xffffffffffff7bff, 5
    .dword 0x7fffff80, 0xffffffffffff7bff, 5
    .dword 0xffe0, 0xffffffffffff7bff, 0
    .dword 0x7ffffffffffffc00, 0xffffffffffff7bff, 5
    .dword 0xfffff575ae0fcc24, 0xfffffffffffffc00, 5
    .dword 0x145cb6d6e8f92, 0xffffffffffff7bff, 5
    .dword 0x3b, 0xffffffffffff5360, 0
    .dword 1, 0xffffffffffff3c00, 0
    .dword 4, 0xffffffffffff4400, 0
    .dword 0x45887a, 0xffffffffffff7bff, 5
    .dword 2, 0xffffffffffff4000, 0
    .dword 0xfffffffe16460204, 0xfffffffffffffc00, 5
    .dword 0x20000000000001, 0xffffffffffff7bff, 5
    .dword 0xffffff616bc4d5ed, 0xfffffffffffffc00, 5
    .dword 0x1e, 0xffffffffffff4f80, 0
    .dword 0xffffffffffffa759, 0xfffffffffffff58b, 1
    .dword 0xfffff19143380ac7, 0xfffffffffffffc00, 5
    .dword 0, 0xffffffffffff0000, 0
vectors_rup:
    .dword 2, 0xffffffffffff4000, 0
    .dword 0xffffffff80000000, 0xfffffffffffffbff, 5
    .dword 0x2000006, 0xffffffffffff7c00, 5
    .dword 0x7fffffc0, 0xffffffffffff7c00, 5
    .dword 0xffef, 0xffffffffffff7c00, 5
    .dword 0x7ffffffffffffe00, 0xffffffffffff7c00, 5
    .dword 0xb44ffeb5, 0xffffffffffff7c00, 5
    .dword 0xd6871c5243290d, 0xffffffffffff7c00, 5
    .dword 0xffffffffffffd43b, 0xfffffffffffff178, 1
    .dword 0xd38d21, 0xffffffffffff7c00, 5
    .dword 0xfffffffffff8a670, 0xfffffffffffffbff, 5
    .dword 0xffffff7fffffffff, 0xfffffffffffffbff, 5
    .dword 0xfffffffffffff400, 0xffffffffffffea00, 0
    .dword 0x5dcce0ff41, 0xffffffffffff7c00, 5
    .dword 0x14dca19, 0xffffffffffff7c00, 5
    .dword 0x28eed76740ee, 0xffffffffffff7c00, 5
    .dword 0xfcedfa19438c397, 0xffffffffffff7c00, 5
    .dword 0xffff, 0xffffffffffff7c00, 5
    .dword 0xfffffffff8745d9c, 0xfffffffffffffbff, 5
    .dword 0x7fffff80, 0xffffffffffff7c00, 5
vectors_rmm:
    .dword 0x8000000000000000, 0xfffffffffffffc00, 5
    .dword 0xffffffff, 0xffffffffffff7c00, 5
    .dword 0x20000000000001, 0xffffffffffff7c00, 5
    .dword 0xffffff7f, 0xffffffffffff7c00, 5
    .dword 0xfff0, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffff400, 0xffffffffffffea00, 0
    .dword 0x401865b16a2c359, 0xffffffffffff7c00, 5
    .dword 0x776137fc1561d01, 0xffffffffffff7c00, 5
    .dword 0x1e8a299f2e74d, 0xffffffffffff7c00, 5
    .dword 0x7fffff80, 0xffffffffffff7c00, 5
    .dword 0xffdc045e45e50d65, 0xfffffffffffffc00, 5
    .dword 0x5ac, 0xffffffffffff65ac, 0
    .dword 0xfffffefdb7d31184, 0xfffffffffffffc00, 5
    .dword 0xffffffffffffffff, 0xffffffffffffbc00, 0
    .dword 0xb444d24b3c6ff, 0xffffffffffff7c00, 5
    .dword 0x9f7ac, 0xffffffffffff7c00, 5
    .dword 6, 0xffffffffffff4600, 0
    .dword 0x1d39549c6de8, 0xffffffffffff7c00, 5
    .dword 0xffffffff80000000, 0xfffffffffffffc00, 5
    .dword 0x1e579789296ec4cb, 0xffffffffffff7c00, 5
