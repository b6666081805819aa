# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.h.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, f13, 1, 0, fcvt.h.s f13, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, f13, 0, 10, fcvt.h.s f13, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, f13, 2, 0, fcvt.h.s f13, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, f13, 1, 10, fcvt.h.s f13, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, f13, 3, 0, fcvt.h.s f13, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, f13, 2, 10, fcvt.h.s f13, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, f13, 4, 0, fcvt.h.s f13, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, f13, 3, 10, fcvt.h.s f13, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, f13, 0, 0, fcvt.h.s f13, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, f13, 4, 10, fcvt.h.s f13, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffffb87ff000
    csrw fcsr, x0
    fcvt.h.s f0, f1, dyn
    CHECK_F f0, 0xffffffffffff8400
    CHECK_FLAGS 1
    li x3, 190
    FP_SET f30, 0xffffffffc7000000
    csrw fcsr, x0
    fcvt.h.s f31, f30, dyn
    CHECK_F f31, 0xfffffffffffff800
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xffffffff472ad000
    csrw fcsr, x0
    fcvt.h.s f5, f5, dyn
    CHECK_F f5, 0xffffffffffff7956
    CHECK_FLAGS 1
    li x3, 192
    FP_SET f6, 0xffffffff477ff000
    csrw fcsr, x0
    fcvt.h.s f5, f6, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 193
    FP_SET f6, 0xffffffffc7567000
    csrw fcsr, x0
    fcvt.h.s f5, f6, dyn
    CHECK_F f5, 0xfffffffffffffab4
    CHECK_FLAGS 1
    li x3, 194
    FP_SET f5, 0xffffffff38a55000
    csrw fcsr, x0
    fcvt.h.s f5, f5, dyn
    CHECK_F f5, 0xffffffffffff052a
    CHECK_FLAGS 1
    li x3, 195
    FP_SET f7, 0xffffffffb81b9000
    csrw fcsr, x0
    fcvt.h.s f6, f7, dyn
    CHECK_F f6, 0xffffffffffff826e
    CHECK_FLAGS 3
    li x3, 196
    FP_SET f15, 0xffffffffbb7d1000
    csrw fcsr, x0
    fcvt.h.s f16, f15, dyn
    CHECK_F f16, 0xffffffffffff9be8
    CHECK_FLAGS 1
    li x3, 197
    FP_SET f16, 0xffffffffbd800000
    csrw fcsr, x0
    fcvt.h.s f15, f16, dyn
    CHECK_F f15, 0xffffffffffffac00
    CHECK_FLAGS 0
    TEST_FP_OFF 198, fcvt.h.s f13, f10, dyn
    TEST_FP_DIRTY 199, fcvt.h.s f13, f10, dyn
    TEST_ILLEGAL 200, 0x440556d3
    TEST_ILLEGAL 201, 0x440566d3
    TEST_BAD_FRM 202, 5, fcvt.h.s f13, f10, dyn
    TEST_BAD_FRM 203, 6, fcvt.h.s f13, f10, dyn
    TEST_BAD_FRM 204, 7, fcvt.h.s f13, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffffffff0000, 0
    .dword 0xffffffff3f800001, 0xffffffffffff3c00, 1
    .dword 0xffffffff80000000, 0xffffffffffff8000, 0
    .dword 0xffffffffbf800001, 0xffffffffffffbc00, 1
    .dword 0x3f800000, 0xffffffffffff7e00, 0
    .dword 0xffffffff36800000, 0xffffffffffff0040, 0
    .dword 0xffffffffc0c35000, 0xffffffffffffc61a, 1
    .dword 0xffffffffb6a52000, 0xffffffffffff8053, 3
    .dword 0xffffffffb478c967, 0xffffffffffff8004, 3
    .dword 0xffffffff40919000, 0xffffffffffff448c, 1
    .dword 0xffffffffbc7be800, 0xffffffffffffa3df, 1
    .dword 0xffffffff3e23b000, 0xffffffffffff311e, 1
    .dword 0xffffffff4711a000, 0xffffffffffff788d, 0
    .dword 0xffffffff36840000, 0xffffffffffff0042, 0
    .dword 0xffffffffbe800000, 0xffffffffffffb400, 0
    .dword 0xffffffffc43c0337, 0xffffffffffffe1e0, 1
    .dword 0xffffffff367fffff, 0xffffffffffff0040, 3
    .dword 0xffffffffb861e980, 0xffffffffffff8388, 3
    .dword 0xffffffff38000000, 0xffffffffffff0200, 0
vectors_rtz:
    .dword 0xffffffff00000001, 0xffffffffffff0000, 3
    .dword 0xffffffff7f7fffff, 0xffffffffffff7bff, 5
    .dword 0xffffffff80000001, 0xffffffffffff8000, 3
    .dword 0xffffffffff7fffff, 0xfffffffffffffbff, 5
    .dword 0x7fffffff3f800000, 0xffffffffffff7e00, 0
    .dword 0xffffffff38098800, 0xffffffffffff0226, 3
    .dword 0xffffffffc77ff000, 0xfffffffffffffbff, 1
    .dword 0xffffffff32f92000, 0xffffffffffff0000, 3
    .dword 0xffffffffbf800000, 0xffffffffffffbc00, 0
    .dword 0xffffffffb3000000, 0xffffffffffff8000, 3
    .dword 0xffffffffc7200000, 0xfffffffffffff900, 0
    .dword 0xffffffff41d04000, 0xffffffffffff4e82, 0
    .dword 0xffffffff3a840000, 0xffffffffffff1420, 0
    .dword 0xffffffffc768efd5, 0xfffffffffffffb47, 1
    .dword 0xffffffffc74d6000, 0xfffffffffffffa6b, 0
    .dword 0xffffffff3ca2e000, 0xffffffffffff2517, 0
    .dword 0xffffffffc77ff000, 0xfffffffffffffbff, 1
    .dword 0xffffffff33000000, 0xffffffffffff0000, 3
    .dword 0xffffffffc2e68000, 0xffffffffffffd734, 0
vectors_rdn:
    .dword 0xffffffff007fffff, 0xffffffffffff0000, 3
    .dword 0xffffffff7f800000, 0xffffffffffff7c00, 0
    .dword 0xffffffff807fffff, 0xffffffffffff8001, 3
    .dword 0xffffffffff800000, 0xfffffffffffffc00, 0
    .dword 0xfffffffe3f800000, 0xffffffffffff7e00, 0
    .dword 0xffffffff3e900000, 0xffffffffffff3480, 0
    .dword 0xffffffffb823d000, 0xffffffffffff8290, 3
    .dword 0xffffffff32800000, 0xffffffffffff0000, 3
    .dword 0xffffffffb8020000, 0xffffffffffff8208, 0
    .dword 0xffffffffbd5e6000, 0xffffffffffffaaf3, 0
    .dword 0xffffffffbe7ffffe, 0xffffffffffffb400, 1
    .dword 0xffffffff474dd1bb, 0xffffffffffff7a6e, 1
    .dword 0xffffffffbfe8c235, 0xffffffffffffbf47, 1
    .dword 0xffffffff47000000, 0xffffffffffff7800, 0
    .dword 0xffffffffbc1e6800, 0xffffffffffffa0f4, 1
    .dword 0xffffffff410e7000, 0xffffffffffff4873, 1
    .dword 0xffffffffc76d1000, 0xfffffffffffffb69, 1
    .dword 0xffffffff347ff000, 0xffffffffffff0003, 3
    .dword 0xffffffffb6743000, 0xffffffffffff803e, 3
vectors_rup:
    .dword 0xffffffff00800000, 0xffffffffffff0001, 3
    .dword 0xffffffff7fc00000, 0xffffffffffff7e00, 0
    .dword 0xffffffff80800000, 0xffffffffffff8000, 3
    .dword 0xffffffffffc00000, 0xffffffffffff7e00, 0
    .dword 0x7382823621854e2f, 0xffffffffffff7e00, 0
    .dword 0xffffffffb87ff000, 0xffffffffffff83ff, 3
    .dword 0xffffffffc17fffff, 0xffffffffffffcbff, 1
    .dword 0xffffffff38473000, 0xffffffffffff031d, 3
    .dword 0xffffffff37fff000, 0xffffffffffff0200, 3
    .dword 0xffffffff38150000, 0xffffffffffff0254, 0
    .dword 0xffffffffc7000000, 0xfffffffffffff800, 0
    .dword 0xffffffff41004000, 0xffffffffffff4802, 0
    .dword 0xffffffff381d3000, 0xffffffffffff0275, 3
    .dword 0xffffffffb87ff000, 0xffffffffffff83ff, 3
    .dword 0xffffffffb67ff000, 0xffffffffffff803f, 3
    .dword 0xffffffff387ff000, 0xffffffffffff0400, 1
    .dword 0xffffffffb86f152b, 0xffffffffffff83bc, 3
    .dword 0xffffffff47000000, 0xffffffffffff7800, 0
    .dword 0xffffffff38001000, 0xffffffffffff0201, 3
vectors_rmm:
    .dword 0xffffffff3f800000, 0xffffffffffff3c00, 0
    .dword 0xffffffff7f800001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffbf800000, 0xffffffffffffbc00, 0
    .dword 0xffffffffff800001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffb819688c, 0xffffffffffff8266, 3
    .dword 0xffffffffc7001000, 0xfffffffffffff801, 1
    .dword 0xffffffffb80e3000, 0xffffffffffff8239, 3
    .dword 0xffffffff476a7000, 0xffffffffffff7b54, 1
    .dword 0xffffffff387ff000, 0xffffffffffff0400, 1
    .dword 0xffffffff43002000, 0xffffffffffff5801, 0
    .dword 0xffffffff33800000, 0xffffffffffff0001, 0
    .dword 0xffffffff38170000, 0xffffffffffff025c, 0
    .dword 0xffffffffb827ff6e, 0xffffffffffff82a0, 3
    .dword 0xffffffffb6fff000, 0xffffffffffff8080, 3
    .dword 0xffffffffb8000000, 0xffffffffffff8200, 0
    .dword 0xffffffff33000000, 0xffffffffffff0001, 3
    .dword 0xffffffff40000000, 0xffffffffffff4000, 0
    .dword 0xffffffffc7000000, 0xfffffffffffff800, 0
