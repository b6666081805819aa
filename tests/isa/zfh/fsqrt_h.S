# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsqrt.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, f13, 4, 0, fsqrt.h f13, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, f13, 0, 10, fsqrt.h f13, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, f13, 0, 0, fsqrt.h f13, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, f13, 1, 10, fsqrt.h f13, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, f13, 1, 0, fsqrt.h f13, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, f13, 2, 10, fsqrt.h f13, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, f13, 2, 0, fsqrt.h f13, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, f13, 3, 10, fsqrt.h f13, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, f13, 3, 0, fsqrt.h f13, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, f13, 4, 10, fsqrt.h f13, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffffffff60f0
    csrw fcsr, x0
    fsqrt.h f0, f1, dyn
    CHECK_F f0, 0xffffffffffff4e49
    CHECK_FLAGS 1
    li x3, 190
    FP_SET f30, 0xffffffffffffd3f3
    csrw fcsr, x0
    fsqrt.h f31, f30, dyn
    CHECK_F f31, 0xffffffffffff7e00
    CHECK_FLAGS 16
    li x3, 191
    FP_SET f5, 0xffffffffffffa800
    csrw fcsr, x0
    fsqrt.h f5, f5, dyn
    CHECK_F f5, 0xffffffffffff7e00
    CHECK_FLAGS 16
    li x3, 192
    FP_SET f6, 0xffffffffffffd29f
    csrw fcsr, x0
    fsqrt.h f5, f6, dyn
    CHECK_F f5, 0xffffffffffff7e00
    CHECK_FLAGS 16
    li x3, 193
    FP_SET f6, 0xffffffffffffb920
    csrw fcsr, x0
    fsqrt.h f5, f6, dyn
    CHECK_F f5, 0xffffffffffff7e00
    CHECK_FLAGS 16
    li x3, 194
    FP_SET f5, 0xffffffffffff2a3b
    csrw fcsr, x0
    fsqrt.h f5, f5, dyn
    CHECK_F f5, 0xffffffffffff330f
    CHECK_FLAGS 1
    li x3, 195
    FP_SET f7, 0xffffffffffff2900
    csrw fcsr, x0
    fsqrt.h f6, f7, dyn
    CHECK_F f6, 0xffffffffffff3253
    CHECK_FLAGS 1
    li x3, 196
    FP_SET f15, 0xffffffffffff53a6
    csrw fcsr, x0
    fsqrt.h f16, f15, dyn
    CHECK_F f16, 0xffffffffffff47d2
    CHECK_FLAGS 1
    li x3, 197
    FP_SET f16, 0xffffffffffffdbfe
    csrw fcsr, x0
    fsqrt.h f15, f16, dyn
    CHECK_F f15, 0xffffffffffff7e00
    CHECK_FLAGS 16
    TEST_FP_OFF 198, fsqrt.h f13, f10, dyn
    TEST_FP_DIRTY 199, fsqrt.h f13, f10, dyn
    TEST_ILLEGAL 200, 0x5c0556d3
    TEST_ILLEGAL 201, 0x5c0566d3
    TEST_BAD_FRM 202, 5, fsqrt.h f13, f10, dyn
    TEST_BAD_FRM 203, 6, fsqrt.h f13, f10, dyn
    TEST_BAD_FRM 204, 7, fsqrt.h f13, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0x10
    .dword 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0993, 0xffffffffffff22ae, 1
    .dword 0xffffffffffff97fe, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffff410, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffe402, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff173a, 0xffffffffffff2960, 1
    .dword 0xffffffffffffe000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffca00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7000, 0xffffffffffff55a8, 1
    .dword 0xffffffffffffe3ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83fe, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffb808, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffc5c0, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff53fd, 0xffffffffffff47fe, 1
    .dword 0xffffffffffffdd33, 0xffffffffffff7e00, 0x10
vectors_rtz:
    .dword 0xffffffffffff0001, 0xffffffffffff0c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff5bff, 1
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffa7ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff53c0, 0xffffffffffff47df, 1
    .dword 0xffffffffffff3c99, 0xffffffffffff3c49, 1
    .dword 0xffffffffffff10a0, 0xffffffffffff2615, 1
    .dword 0xffffffffffffd660, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffe9e0, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffe970, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffba04, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff1e88, 0xffffffffffff2d1c, 1
    .dword 0xffffffffffff9bfe, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffdbff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff9000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff2f94, 0xffffffffffff3581, 1
    .dword 0xffffffffffff2bfe, 0xffffffffffff33fe, 1
vectors_rdn:
    .dword 0xffffffffffff03ff, 0xffffffffffff1ffe, 1
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff6402, 0xffffffffffff5000, 1
    .dword 0xffffffffffffb246, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffcfff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffd6a0, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff2600, 0xffffffffffff30e6, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff1ffe, 1
    .dword 0xffffffffffff1424, 0xffffffffffff2811, 1
    .dword 0xffffffffffff8040, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8e5b, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7367, 0xffffffffffff57b2, 1
    .dword 0xffffffffffffb741, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff802e, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0800, 0xffffffffffff21a8, 1
vectors_rup:
    .dword 0xffffffffffff0400, 0xffffffffffff2000, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0x6921fac3415a9050, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8dd2, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff93e3, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffec00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff1bff, 0xffffffffffff2c00, 1
    .dword 0xffffffffffff0da0, 0xffffffffffff24bf, 1
    .dword 0xfffffffffffff50a, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff4c40, 0xffffffffffff4420, 1
    .dword 0xffffffffffff558f, 0xffffffffffff48b8, 1
    .dword 0xffffffffffff5358, 0xffffffffffff47ab, 1
    .dword 0xffffffffffff4000, 0xffffffffffff3da9, 1
    .dword 0xffffffffffff2873, 0xffffffffffff31f8, 1
    .dword 0xffffffffffffad79, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff6400, 0xffffffffffff5000, 0
    .dword 0xffffffffffff8c08, 0xffffffffffff7e00, 0x10
vectors_rmm:
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff6ea0, 0xffffffffffff5526, 1
    .dword 0xffffffffffff8834, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff5400, 0xffffffffffff4800, 0
    .dword 0xffffffffffffc7ae, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff1f22, 0xffffffffffff2d57, 1
    .dword 0xffffffffffff4c59, 0xffffffffffff442c, 1
    .dword 0xffffffffffffdbfe, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff4300, 0xffffffffffff3f7c, 1
    .dword 0xffffffffffff2800, 0xffffffffffff31a8, 1
    .dword 0xffffffffffff351b, 0xffffffffffff3885, 1
    .dword 0xffffffffffff5a00, 0xffffffffffff4aee, 1
    .dword 0xffffffffffff4730, 0xffffffffffff415d, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffd153, 0xffffffffffff7e00, 0x10
