# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.s.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, f13, 1, 0, fcvt.s.d f13, f10, rne
    FP_RUN 19, vectors_rne, 18, 1, f13, 0, 10, fcvt.s.d f13, f10, dyn
    FP_RUN 37, vectors_rtz, 18, 1, f13, 2, 0, fcvt.s.d f13, f10, rtz
    FP_RUN 55, vectors_rtz, 18, 1, f13, 1, 10, fcvt.s.d f13, f10, dyn
    FP_RUN 73, vectors_rdn, 18, 1, f13, 3, 0, fcvt.s.d f13, f10, rdn
    FP_RUN 91, vectors_rdn, 18, 1, f13, 2, 10, fcvt.s.d f13, f10, dyn
    FP_RUN 109, vectors_rup, 18, 1, f13, 4, 0, fcvt.s.d f13, f10, rup
    FP_RUN 127, vectors_rup, 18, 1, f13, 3, 10, fcvt.s.d f13, f10, dyn
    FP_RUN 145, vectors_rmm, 18, 1, f13, 0, 0, fcvt.s.d f13, f10, rmm
    FP_RUN 163, vectors_rmm, 18, 1, f13, 4, 10, fcvt.s.d f13, f10, dyn
    li x3, 181
    FP_SET f1, 0x3ff0000000000000
    csrw fcsr, x0
    fcvt.s.d f0, f1, dyn
    CHECK_F f0, 0xffffffff3f800000
    CHECK_FLAGS 0
    li x3, 182
    FP_SET f30, 0x38059cdbf0000000
    csrw fcsr, x0
    fcvt.s.d f31, f30, dyn
    CHECK_F f31, 0xffffffff00567370
    CHECK_FLAGS 3
    li x3, 183
    FP_SET f5, 0xc7ed1bd250000000
    csrw fcsr, x0
    fcvt.s.d f5, f5, dyn
    CHECK_F f5, 0xffffffffff68de92
    CHECK_FLAGS 1
    li x3, 184
    FP_SET f6, 0xc7ee91c7a9693340
    csrw fcsr, x0
    fcvt.s.d f5, f6, dyn
    CHECK_F f5, 0xffffffffff748e3d
    CHECK_FLAGS 1
    li x3, 185
    FP_SET f6, 0xc000000000000000
    csrw fcsr, x0
    fcvt.s.d f5, f6, dyn
    CHECK_F f5, 0xffffffffc0000000
    CHECK_FLAGS 0
    li x3, 186
    FP_SET f5, 0xc7e0000000000000
    csrw fcsr, x0
    fcvt.s.d f5, f5, dyn
    CHECK_F f5, 0xffffffffff000000
    CHECK_FLAGS 0
    li x3, 187
    FP_SET f7, 0x3ffffffff0000000
    csrw fcsr, x0
    fcvt.s.d f6, f7, dyn
    CHECK_F f6, 0xffffffff40000000
    CHECK_FLAGS 1
    li x3, 188
    FP_SET f15, 0x37ea9681d15fcddd
    csrw fcsr, x0
    fcvt.s.d f16, f15, dyn
    CHECK_F f16, 0xffffffff001a9682
    CHECK_FLAGS 3
    li x3, 189
    FP_SET f16, 0x3806893af0000000
    csrw fcsr, x0
    fcvt.s.d f15, f16, dyn
    CHECK_F f15, 0xffffffff005a24ec
    CHECK_FLAGS 3
    TEST_FP_OFF 190, fcvt.s.d f13, f10, dyn
    TEST_FP_DIRTY 191, fcvt.s.d f13, f10, dyn
    TEST_ILLEGAL 192, 0x401556d3
    TEST_ILLEGAL 193, 0x401566d3
    TEST_BAD_FRM 194, 5, fcvt.s.d f13, f10, dyn
    TEST_BAD_FRM 195, 6, fcvt.s.d f13, f10, dyn
    TEST_BAD_FRM 196, 7, fcvt.s.d f13, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffff00000000, 0
    .dword 0x3ff0000000000001, 0xffffffff3f800000, 1
    .dword 0x8000000000000000, 0xffffffff80000000, 0
    .dword 0xbff0000000000001, 0xffffffffbf800000, 1
    .dword 0x47e0000000000000, 0xffffffff7f000000, 0
    .dword 0xb7e94adb835b22cc, 0xffffffff80194adc, 3
    .dword 0x37effffff0000000, 0xffffffff00200000, 3
    .dword 0x38040be530000000, 0xffffffff00502f95, 3
    .dword 0xb7ca79e8b87f8511, 0xffffffff80069e7a, 3
    .dword 0x3802d29c10000000, 0xffffffff004b4a70, 3
    .dword 0xb7a9ccfb90000000, 0xffffffff80019cd0, 3
    .dword 0xb80c9598e01dd8b7, 0xffffffff80725664, 3
    .dword 0x36bffffff0000000, 0xffffffff00000004, 3
    .dword 0xc05ca7e798000000, 0xffffffffc2e53f3d, 1
    .dword 0x380ffffff0000000, 0xffffffff00800000, 1
    .dword 0x375ffffffffffffe, 0xffffffff00001000, 3
    .dword 0x3802d4e2f0000000, 0xffffffff004b538c, 3
    .dword 0x3ffcbd6820000000, 0xffffffff3fe5eb41, 0
vectors_rtz:
    .dword 1, 0xffffffff00000000, 3
    .dword 0x7fefffffffffffff, 0xffffffff7f7fffff, 5
    .dword 0x8000000000000001, 0xffffffff80000000, 3
    .dword 0xffefffffffffffff, 0xffffffffff7fffff, 5
    .dword 0x406c037170000000, 0xffffffff43601b8b, 1
    .dword 0xb7ca60b660000000, 0xffffffff8006982d, 3
    .dword 0xb7fd98a7d4000000, 0xffffffff803b314f, 3
    .dword 0x47e71cd424000000, 0xffffffff7f38e6a1, 1
    .dword 0xbf8319ae30000000, 0xffffffffbc18cd71, 1
    .dword 0x37a33d67c0000000, 0xffffffff000133d6, 3
    .dword 0x38037a8fb95243b9, 0xffffffff004dea3e, 3
    .dword 0x3800000000000100, 0xffffffff00400000, 3
    .dword 0x3800010000000000, 0xffffffff00400400, 0
    .dword 0xb7e58f455e438be0, 0xffffffff80158f45, 3
    .dword 0x380503eee93e87f2, 0xffffffff00540fbb, 3
    .dword 0xb800000000000008, 0xffffffff80400000, 3
    .dword 0x37ebce93d0000000, 0xffffffff001bce93, 3
    .dword 0xc7effffff0000000, 0xffffffffff7fffff, 1
vectors_rdn:
    .dword 0xfffffffffffff, 0xffffffff00000000, 3
    .dword 0x7ff0000000000000, 0xffffffff7f800000, 0
    .dword 0x800fffffffffffff, 0xffffffff80000001, 3
    .dword 0xfff0000000000000, 0xffffffffff800000, 0
    .dword 0x36851559b0000000, 0xffffffff00000000, 3
    .dword 0x3ff0000100000000, 0xffffffff3f800008, 0
    .dword 0x380438d820000000, 0xffffffff0050e360, 3
    .dword 0x370ffffffffffffd, 0xffffffff0000007f, 3
    .dword 0x379c686cf0000000, 0xffffffff0000e343, 3
    .dword 0xb803206c20000000, 0xffffffff804c81b1, 3
    .dword 0x47effffff0000000, 0xffffffff7f7fffff, 1
    .dword 0x47e09dfa14e098e3, 0xffffffff7f04efd0, 1
    .dword 0x380063d760000000, 0xffffffff00418f5d, 3
    .dword 0xc7e4c31cc6f72cc3, 0xffffffffff2618e7, 1
    .dword 0x47eb3a32afd8bdd0, 0xffffffff7f59d195, 1
    .dword 0x379302e0b8000000, 0xffffffff00009817, 3
    .dword 0xc7effffff0000000, 0xffffffffff800000, 5
    .dword 0xb6c0000000000000, 0xffffffff80000004, 0
vectors_rup:
    .dword 0x10000000000000, 0xffffffff00000001, 3
    .dword 0x7ff8000000000000, 0xffffffff7fc00000, 0
    .dword 0x8010000000000000, 0xffffffff80000000, 3
    .dword 0xfff8000000000000, 0xffffffff7fc00000, 0
    .dword 0x380ffffff0000000, 0xffffffff00800000, 1
    .dword 0x406934500c000000, 0xffffffff4349a281, 1
    .dword 0xb808701a3c000000, 0xffffffff8061c068, 3
    .dword 0x3710000000000000, 0xffffffff00000080, 0
    .dword 0xb80ffffff0000000, 0xffffffff807fffff, 3
    .dword 0xb80dfb2d00000000, 0xffffffff8077ecb4, 0
    .dword 0xb800000800000000, 0xffffffff80400020, 0
    .dword 0xc7e00046f0000000, 0xffffffffff000237, 1
    .dword 0xc070000000000000, 0xffffffffc3800000, 0
    .dword 0xb760000000000010, 0xffffffff80001000, 3
    .dword 0xb800000004000000, 0xffffffff80400000, 3
    .dword 0xb7d1000000000000, 0xffffffff80088000, 0
    .dword 0xb720000000000000, 0xffffffff80000100, 0
    .dword 0xc7e0000000800000, 0xffffffffff000000, 1
vectors_rmm:
    .dword 0x3ff0000000000000, 0xffffffff3f800000, 0
    .dword 0x7ff0000000000001, 0xffffffff7fc00000, 0x10
    .dword 0xbff0000000000000, 0xffffffffbf800000, 0
    .dword 0xfff0000000000001, 0xffffffff7fc00000, 0x10
    .dword 0x47e0000010000000, 0xffffffff7f000001, 1
    .dword 0x3fd0000000000000, 0xffffffff3e800000, 0
    .dword 0x380fffffffffffff, 0xffffffff00800000, 1
    .dword 0xb80e33cd44e5dd0b, 0xffffffff8078cf35, 3
    .dword 0xb73ffffff0000000, 0xffffffff80000400, 3
    .dword 0x403eebf5fb591c14, 0xffffffff41f75fb0, 1
    .dword 0xb705060470000000, 0xffffffff80000054, 3
    .dword 0x404ffffffffffffd, 0xffffffff42800000, 1
    .dword 0xb6d0000020000000, 0xffffffff80000008, 3
    .dword 0x47e0000000000004, 0xffffffff7f000000, 1
    .dword 0x3800000000000000, 0xffffffff00400000, 0
    .dword 0xc7effffff0000000, 0xffffffffff800000, 5
    .dword 0x3f8aeaae10000000, 0xffffffff3c575571, 1
    .dword 0xb70a175c00000000, 0xffffffff80000068, 3
