# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.w.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, x10, 1, 0, fcvt.w.d x10, f10, rne
    FP_RUN 19, vectors_rne, 18, 1, x10, 0, 10, fcvt.w.d x10, f10, dyn
    FP_RUN 37, vectors_rtz, 18, 1, x10, 2, 0, fcvt.w.d x10, f10, rtz
    FP_RUN 55, vectors_rtz, 18, 1, x10, 1, 10, fcvt.w.d x10, f10, dyn
    FP_RUN 73, vectors_rdn, 18, 1, x10, 3, 0, fcvt.w.d x10, f10, rdn
    FP_RUN 91, vectors_rdn, 18, 1, x10, 2, 10, fcvt.w.d x10, f10, dyn
    FP_RUN 109, vectors_rup, 18, 1, x10, 4, 0, fcvt.w.d x10, f10, rup
    FP_RUN 127, vectors_rup, 18, 1, x10, 3, 10, fcvt.w.d x10, f10, dyn
    FP_RUN 145, vectors_rmm, 18, 1, x10, 0, 0, fcvt.w.d x10, f10, rmm
    FP_RUN 163, vectors_rmm, 18, 1, x10, 4, 10, fcvt.w.d x10, f10, dyn
    li x3, 181
    FP_SET f1, 0xc1dffffffffffffe
    csrw fcsr, x0
    fcvt.w.d x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 1
    li x3, 182
    FP_SET f30, 0xbff0000000000040
    csrw fcsr, x0
    fcvt.w.d x29, f30, dyn
    CHECK x29, 0xffffffffffffffff
    CHECK_FLAGS 1
    li x3, 183
    FP_SET f5, 0xc1effffffffffffe
    csrw fcsr, x0
    fcvt.w.d x5, f5, dyn
    CHECK x5, 0xffffffff80000000
    CHECK_FLAGS 16
    li x3, 184
    FP_SET f6, 0xbfefffffffffffff
    csrw fcsr, x0
    fcvt.w.d x5, f6, dyn
    CHECK x5, 0xffffffffffffffff
    CHECK_FLAGS 1
    li x3, 185
    FP_SET f6, 0xc45426462df0be02
    csrw fcsr, x0
    fcvt.w.d x5, f6, dyn
    CHECK x5, 0xffffffff80000000
    CHECK_FLAGS 16
    li x3, 186
    FP_SET f5, 0x43d0000000000000
    csrw fcsr, x0
    fcvt.w.d x5, f5, dyn
    CHECK x5, 0x7fffffff
    CHECK_FLAGS 16
    li x3, 187
    FP_SET f7, 0x43d0000000000000
    csrw fcsr, x0
    fcvt.w.d x6, f7, dyn
    CHECK x6, 0x7fffffff
    CHECK_FLAGS 16
    li x3, 188
    FP_SET f15, 0xc040000000000000
    csrw fcsr, x0
    fcvt.w.d x16, f15, dyn
    CHECK x16, 0xffffffffffffffe0
    CHECK_FLAGS 0
    li x3, 189
    FP_SET f16, 0x4170000000000000
    csrw fcsr, x0
    fcvt.w.d x15, f16, dyn
    CHECK x15, 0x1000000
    CHECK_FLAGS 0
    TEST_FP_OFF 190, fcvt.w.d x10, f10, dyn
    TEST_ILLEGAL 191, 0xc2055553
    TEST_ILLEGAL 192, 0xc2056553
    TEST_BAD_FRM 193, 5, fcvt.w.d x10, f10, dyn
    TEST_BAD_FRM 194, 6, fcvt.w.d x10, f10, dyn
    TEST_BAD_FRM 195, 7, fcvt.w.d x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 0x3ff0000000000001, 1, 1
    .dword 0x8000000000000000, 0, 0
    .dword 0xbff0000000000001, 0xffffffffffffffff, 1
    .dword 0x3ffaefc459fc6eed, 2, 1
    .dword 0x41e08fd3886a7d41, 0x7fffffff, 0x10
    .dword 0xc33a2bf17bc326c1, 0xffffffff80000000, 0x10
    .dword 0x41e0000000000000, 0x7fffffff, 0x10
    .dword 0x43f0000000000000, 0x7fffffff, 0x10
    .dword 0xc3e7a459dfb3bbce, 0xffffffff80000000, 0x10
    .dword 0x43e69e76317cbd4f, 0x7fffffff, 0x10
    .dword 0x4040000000000000, 0x20, 0
    .dword 0xc3e0000200000000, 0xffffffff80000000, 0x10
    .dword 0x41e0000000000040, 0x7fffffff, 0x10
    .dword 0xbffffffffffffffe, 0xfffffffffffffffe, 1
    .dword 0x41db972f10000000, 0x6e5cbc40, 0
    .dword 0xc16ffffffffffffd, 0xffffffffff000000, 1
    .dword 0x41dbcbb1a07c4e48, 0x6f2ec682, 1
vectors_rtz:
    .dword 1, 0, 1
    .dword 0x7fefffffffffffff, 0x7fffffff, 0x10
    .dword 0x8000000000000001, 0, 1
    .dword 0xffefffffffffffff, 0xffffffff80000000, 0x10
    .dword 0xc33ffffffffffffd, 0xffffffff80000000, 0x10
    .dword 0xc00f712bf9328c29, 0xfffffffffffffffd, 1
    .dword 0xc090000000000000, 0xfffffffffffffc00, 0
    .dword 0xbff0000008000000, 0xffffffffffffffff, 1
    .dword 0x3fe0000000100000, 0, 1
    .dword 0xc450000000000040, 0xffffffff80000000, 0x10
    .dword 0x400b5c7aa8c0acfb, 3, 1
    .dword 0x4170000000000000, 0x1000000, 0
    .dword 0xc16fffffffffffff, 0xffffffffff000001, 1
    .dword 0x41c0303bfc000000, 0x206077f8, 0
    .dword 0xc1ed92cc4510a6c0, 0xffffffff80000000, 0x10
    .dword 0xc1e84e143bb2919b, 0xffffffff80000000, 0x10
    .dword 0x3fd4ede91c000000, 0, 1
    .dword 0xc000000080000000, 0xfffffffffffffffe, 1
vectors_rdn:
    .dword 0xfffffffffffff, 0, 1
    .dword 0x7ff0000000000000, 0x7fffffff, 0x10
    .dword 0x800fffffffffffff, 0xffffffffffffffff, 1
    .dword 0xfff0000000000000, 0xffffffff80000000, 0x10
    .dword 0x3fdaed255f4a7fe1, 0, 1
    .dword 0x417ffffffffffffd, 0x1ffffff, 1
    .dword 0x3fe0000000000000, 0, 1
    .dword 0xc000001000000000, 0xfffffffffffffffd, 1
    .dword 0xc1d0000000000000, 0xffffffffc0000000, 0
    .dword 0x41cfffffffffffff, 0x3fffffff, 1
    .dword 0x3feffffffffffffe, 0, 1
    .dword 0x3ff0000000000000, 1, 0
    .dword 0x404b8812e0000000, 0x37, 1
    .dword 0x41e0000000002000, 0x7fffffff, 0x10
    .dword 0xc3fb294da7c79132, 0xffffffff80000000, 0x10
    .dword 0xc16fffffffffffff, 0xffffffffff000000, 1
    .dword 0xc1cfffffffffffff, 0xffffffffc0000000, 1
    .dword 0xbfdc0efbdbb61b61, 0xffffffffffffffff, 1
vectors_rup:
    .dword 0x10000000000000, 1, 1
    .dword 0x7ff8000000000000, 0x7fffffff, 0x10
    .dword 0x8010000000000000, 0, 1
    .dword 0xfff8000000000000, 0x7fffffff, 0x10
    .dword 0x43d2f4e99c000000, 0x7fffffff, 0x10
    .dword 0xc3d4000000000000, 0xffffffff80000000, 0x10
    .dword 0x41e0000000000000, 0x7fffffff, 0x10
    .dword 0x41fc71b63f789b3e, 0x7fffffff, 0x10
    .dword 0x3fe0200000000000, 1, 1
    .dword 0xbff891353e18a364, 0xffffffffffffffff, 1
    .dword 0x4170000020000000, 0x1000002, 0
    .dword 0xc450800000000000, 0xffffffff80000000, 0x10
    .dword 0xc09b30542684c284, 0xfffffffffffff934, 1
    .dword 0x4450000000000000, 0x7fffffff, 0x10
    .dword 0x3fdfffffffffffff, 1, 1
    .dword 0x43f3a038baf8ea6e, 0x7fffffff, 0x10
    .dword 0xbffffffffffffffe, 0xffffffffffffffff, 1
    .dword 0x4160000000000000, 0x800000, 0
vectors_rmm:
    .dword 0x3ff0000000000000, 1, 0
    .dword 0x7ff0000000000001, 0x7fffffff, 0x10
    .dword 0xbff0000000000000, 0xffffffffffffffff, 0
    .dword 0xfff0000000000001, 0x7fffffff, 0x10
    .dword 0x445d75c818000000, 0x7fffffff, 0x10
    .dword 0x40099234614e3fd9, 3, 1
    .dword 0xc090000000040000, 0xfffffffffffffc00, 1
    .dword 0xbffffffffffffffe, 0xfffffffffffffffe, 1
    .dword 0x43dffffffffffffe, 0x7fffffff, 0x10
    .dword 0xc3e0000010000000, 0xffffffff80000000, 0x10
    .dword 0x43f0000000000000, 0x7fffffff, 0x10
    .dword 0xbfd2718f74000000, 0, 1
    .dword 0xbfdffffffffffffd, 0, 1
    .dword 0x445085f2f1765aaa, 0x7fffffff, 0x10
    .dword 0xc170100000000000, 0xfffffffffeff0000, 0
    .dword 0xc330000000000040, 0xffffffff80000000, 0x10
    .dword 0x41d0000000000000, 0x40000000, 0
    .dword 0xc3efffffffffffff, 0xffffffff80000000, 0x10
