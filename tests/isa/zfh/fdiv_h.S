# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fdiv.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 96, 2, f13, 3, 0, fdiv.h f13, f10, f11, rne
    FP_RUN 97, vectors_rne, 96, 2, f13, 0, 10, fdiv.h f13, f10, f11, dyn
    FP_RUN 193, vectors_rtz, 96, 2, f13, 4, 0, fdiv.h f13, f10, f11, rtz
    FP_RUN 289, vectors_rtz, 96, 2, f13, 1, 10, fdiv.h f13, f10, f11, dyn
    FP_RUN 385, vectors_rdn, 96, 2, f13, 0, 0, fdiv.h f13, f10, f11, rdn
    FP_RUN 481, vectors_rdn, 96, 2, f13, 2, 10, fdiv.h f13, f10, f11, dyn
    FP_RUN 577, vectors_rup, 95, 2, f13, 1, 0, fdiv.h f13, f10, f11, rup
    FP_RUN 672, vectors_rup, 95, 2, f13, 3, 10, fdiv.h f13, f10, f11, dyn
    FP_RUN 767, vectors_rmm, 95, 2, f13, 2, 0, fdiv.h f13, f10, f11, rmm
    FP_RUN 862, vectors_rmm, 95, 2, f13, 4, 10, fdiv.h f13, f10, f11, dyn
    li x3, 957
    FP_SET f1, 0xffffffffffffb000
    FP_SET f2, 0xffffffffffff0200
    csrw fcsr, x0
    fdiv.h f0, f1, f2, dyn
    CHECK_F f0, 0xffffffffffffec00
    CHECK_FLAGS 0
    li x3, 958
    FP_SET f30, 0xffffffffffff3ffe
    FP_SET f29, 0xffffffffffff2800
    csrw fcsr, x0
    fdiv.h f31, f30, f29, dyn
    CHECK_F f31, 0xffffffffffff53fe
    CHECK_FLAGS 0
    li x3, 959
    FP_SET f5, 0xffffffffffff2d92
    FP_SET f6, 0xffffffffffff1800
    csrw fcsr, x0
    fdiv.h f5, f5, f6, dyn
    CHECK_F f5, 0xffffffffffff5192
    CHECK_FLAGS 0
    li x3, 960
    FP_SET f6, 0xffffffffffff5500
    FP_SET f5, 0xffffffffffff43ff
    csrw fcsr, x0
    fdiv.h f5, f6, f5, dyn
    CHECK_F f5, 0xffffffffffff4d01
    CHECK_FLAGS 1
    li x3, 961
    FP_SET f6, 0xffffffffffff3e41
    FP_SET f7, 0xffffffffffffbffe
    csrw fcsr, x0
    fdiv.h f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffffffba43
    CHECK_FLAGS 1
    li x3, 962
    FP_SET f5, 0xffffffffffff2c08
    FP_SET f5, 0xffffffffffff2c08
    csrw fcsr, x0
    fdiv.h f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffffff3c00
    CHECK_FLAGS 0
    li x3, 963
    FP_SET f7, 0xffffffffffffbe19
    FP_SET f7, 0xffffffffffffbe19
    csrw fcsr, x0
    fdiv.h f6, f7, f7, dyn
    CHECK_F f6, 0xffffffffffff3c00
    CHECK_FLAGS 0
    li x3, 964
    FP_SET f15, 0xffffffffffff3401
    FP_SET f0, 0xfffffffffffffbfe
    csrw fcsr, x0
    fdiv.h f16, f15, f0, dyn
    CHECK_F f16, 0xffffffffffff8040
    CHECK_FLAGS 3
    li x3, 965
    FP_SET f16, 0xffffffffffff2ffd
    FP_SET f31, 0xffffffffffffac00
    csrw fcsr, x0
    fdiv.h f15, f16, f31, dyn
    CHECK_F f15, 0xffffffffffffbffd
    CHECK_FLAGS 0
    TEST_FP_OFF 966, fdiv.h f13, f10, f11, dyn
    TEST_FP_DIRTY 967, fdiv.h f13, f10, f11, dyn
    TEST_ILLEGAL 968, 0x1cb556d3
    TEST_ILLEGAL 969, 0x1cb566d3
    TEST_BAD_FRM 970, 5, fdiv.h f13, f10, f11, dyn
    TEST_BAD_FRM 971, 6, fdiv.h f13, f10, f11, dyn
    TEST_BAD_FRM 972, 7, fdiv.h f13, f10, f11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff0001, 3
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffff8001, 3
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff03fe, 3
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffff83fe, 3
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff03ff, 3
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffff83ff, 3
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff3bfe, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffffbbfe, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xffffffffffff7bfd, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xfffffffffffffbfd, 1
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff8001, 3
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffff0001, 3
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff83fe, 3
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffff03fe, 3
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff83ff, 3
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffff03ff, 3
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffffbbfe, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffff3bfe, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffff7c00, 8
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xfffffffffffffc00, 8
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xfffffffffffffbfd, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xffffffffffff7c00, 8
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xffffffffffff7bfd, 1
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc01, 0xffffffffffff7e00, 0x10
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff57fd, 0xffffffffffff9c01, 0xfffffffffffff7fb, 1
    .dword 0xffffffffffffb000, 0xffffffffffff9ce2, 0xffffffffffff4e8e, 1
    .dword 0xffffffffffff4004, 0xffffffffffff7bfe, 0xffffffffffff0203, 3
    .dword 0xffffffffffff3db1, 0xffffffffffff7820, 0xffffffffffff02c2, 3
    .dword 0xffffffffffff33fd, 0xffffffffffff0333, 0xffffffffffff6cfe, 1
    .dword 0xffffffffffff2800, 0xffffffffffff0070, 0xffffffffffff6c92, 1
    .dword 0xffffffffffffbe7b, 0xffffffffffff84c9, 0xffffffffffff756b, 1
    .dword 0xffffffffffff53be, 0xffffffffffff3e57, 0xffffffffffff50e3, 1
    .dword 0xffffffffffffac00, 0xfffffffffffff826, 0xffffffffffff001f, 3
    .dword 0xffffffffffff2ff8, 0xffffffffffff827f, 0xffffffffffffea63, 1
    .dword 0xffffffffffff2363, 0xffffffffffff0ce0, 0xffffffffffff5210, 1
    .dword 0xffffffffffffa4e2, 0xffffffffffff2400, 0xffffffffffffbce2, 0
    .dword 0xffffffffffffa410, 0xffffffffffff9280, 0xffffffffffff4d00, 0
    .dword 0xffffffffffff5144, 0xffffffffffffbfa9, 0xffffffffffffcd80, 1
vectors_rtz:
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xffffffffffff8000, 3
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff63fe, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffffe3fe, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xffffffffffff8000, 3
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff6400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffffe400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xffffffffffff8000, 3
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffff0100, 3
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xfffffffffffffbff, 5
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xffffffffffff8100, 3
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffff0100, 3
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xfffffffffffffbff, 5
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xffffffffffff8100, 3
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xfffffffffffffbff, 5
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7bff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff8000, 3
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffffe3fe, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffff8000, 3
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff63fe, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffffe400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffff8000, 3
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff6400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xffffffffffff0000, 3
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xfffffffffffffbff, 5
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xffffffffffff8100, 3
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffff7bff, 5
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xffffffffffff0100, 3
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xfffffffffffffbff, 5
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xffffffffffff8100, 3
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffff7bff, 5
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xffffffffffff0100, 3
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xfffffffffffffbff, 5
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xffffffffffff7bff, 5
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0001, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7bff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8001, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff4004, 0xffffffffffff8400, 0xfffffffffffff804, 0
    .dword 0xffffffffffff2075, 0xffffffffffffe35d, 0xffffffffffff809a, 3
    .dword 0xffffffffffffb000, 0xffffffffffff7b76, 0xffffffffffff8022, 3
    .dword 0xffffffffffffbffe, 0xffffffffffffbc00, 0xffffffffffff3ffe, 0
    .dword 0xffffffffffff4000, 0xffffffffffff4020, 0xffffffffffff3bc1, 1
    .dword 0xffffffffffffd400, 0xffffffffffffc3c4, 0xffffffffffff4c1e, 1
    .dword 0xffffffffffffb180, 0xffffffffffff0000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffff4400, 0xffffffffffff4500, 0xffffffffffff3a66, 1
    .dword 0xffffffffffff2c93, 0xfffffffffffff9bb, 0xffffffffffff8019, 3
    .dword 0xffffffffffffa804, 0xffffffffffff9400, 0xffffffffffff5004, 0
    .dword 0xffffffffffffbbe2, 0xffffffffffff0000, 0xfffffffffffffc00, 8
    .dword 0xffffffffffffc1e0, 0xffffffffffffafff, 0xffffffffffff4de0, 1
    .dword 0xffffffffffff23ff, 0xffffffffffffa008, 0xffffffffffffbfef, 1
    .dword 0xffffffffffffcbff, 0xffffffffffffb7fd, 0xffffffffffff5001, 1
vectors_rdn:
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff1401, 1
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff9402, 1
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffffbc02, 1
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff7401, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xfffffffffffff402, 1
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff7402, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xfffffffffffff403, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xfffffffffffffc00, 5
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff9402, 1
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff1401, 1
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffffbc02, 1
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xfffffffffffff402, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffff7401, 1
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xfffffffffffff403, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffff7402, 1
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xfffffffffffffc00, 5
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xffffffffffff7bff, 5
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x9e75cc291d8ceb0, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff4c80, 0xffffffffffff8f83, 0xfffffffffffff8cb, 1
    .dword 0xffffffffffffafe0, 0xffffffffffffae86, 0xffffffffffff3cd4, 1
    .dword 0xffffffffffffb7ff, 0xffffffffffffa320, 0xffffffffffff507d, 1
    .dword 0xffffffffffffc986, 0xffffffffffff3480, 0xffffffffffffd0e9, 1
    .dword 0xffffffffffff4bbf, 0xffffffffffff0a28, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff3d00, 0xffffffffffff8360, 0xfffffffffffff5ee, 1
    .dword 0xffffffffffffc7fe, 0xffffffffffffc7fd, 0xffffffffffff3c00, 1
    .dword 0xffffffffffffd401, 0xffffffffffff4020, 0xffffffffffffcfc4, 1
    .dword 0xffffffffffff4000, 0xffffffffffff2c00, 0xffffffffffff5000, 0
    .dword 0xffffffffffff243d, 0xffffffffffff90c7, 0xffffffffffffcf19, 1
    .dword 0xffffffffffff2900, 0xffffffffffff97fd, 0xffffffffffffcd02, 1
    .dword 0xffffffffffff3400, 0xffffffffffffb7fd, 0xffffffffffffb802, 1
    .dword 0xffffffffffff5155, 0xffffffffffff7804, 0xffffffffffff154f, 1
    .dword 0xffffffffffffa401, 0xffffffffffffa43a, 0xffffffffffff3b94, 1
vectors_rup:
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff1400, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff9400, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff3bfe, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffffbbfe, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff7400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xfffffffffffff400, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff7401, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xfffffffffffff401, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff7c00, 5
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xfffffffffffffbff, 5
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0400, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff9400, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff1400, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffffbbfe, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff3bfe, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xfffffffffffff400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffff7400, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xfffffffffffff401, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffff7401, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xfffffffffffffbff, 5
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0x3fa5305acd187623, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffac40, 0xffffffffffffac00, 0xffffffffffff3c40, 0
    .dword 0xffffffffffff31eb, 0xffffffffffff000d, 0xffffffffffff7c00, 5
    .dword 0xffffffffffffaa86, 0xffffffffffff7810, 0xffffffffffff8019, 3
    .dword 0xffffffffffffc01b, 0xffffffffffffac10, 0xffffffffffff500b, 1
    .dword 0xffffffffffffad40, 0xffffffffffff1b42, 0xffffffffffffcdc9, 1
    .dword 0xffffffffffffd600, 0xffffffffffff5408, 0xffffffffffffbdf4, 1
    .dword 0xffffffffffff33e0, 0xffffffffffff9c80, 0xffffffffffffd300, 0
    .dword 0xffffffffffff23fe, 0xfffffffffffff960, 0xffffffffffff8005, 3
    .dword 0xffffffffffff4800, 0xffffffffffffb435, 0xffffffffffffcf9b, 1
    .dword 0xffffffffffffd566, 0xffffffffffff1443, 0xfffffffffffffbff, 5
    .dword 0xffffffffffff29dc, 0xffffffffffff01ef, 0xffffffffffff6610, 1
    .dword 0xffffffffffffbbfd, 0xffffffffffffb8d9, 0xffffffffffff3e98, 1
    .dword 0xffffffffffff43ff, 0xffffffffffff4000, 0xffffffffffff3fff, 0
    .dword 0xffffffffffffca2d, 0xffffffffffff3404, 0xffffffffffffd226, 1
vectors_rmm:
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbfec, 0xffffffffffffabfd, 0xffffffffffff4fef, 1
    .dword 0xffffffffffff33c3, 0xffffffffffff9c00, 0xffffffffffffd3c3, 0
    .dword 0xffffffffffff3114, 0xffffffffffff80e0, 0xfffffffffffff1ce, 1
    .dword 0xffffffffffff2840, 0xffffffffffffa800, 0xffffffffffffbc40, 0
    .dword 0xffffffffffff3160, 0xffffffffffffb3c9, 0xffffffffffffb986, 1
    .dword 0xffffffffffffa225, 0xffffffffffff0008, 0xfffffffffffff625, 0
    .dword 0xffffffffffffac00, 0xffffffffffff8220, 0xffffffffffff6788, 1
    .dword 0xffffffffffff2fd4, 0xffffffffffff8134, 0xffffffffffffee82, 1
    .dword 0xffffffffffffa0a6, 0xffffffffffff6832, 0xffffffffffff8047, 3
    .dword 0xffffffffffff3400, 0xfffffffffffff804, 0xffffffffffff8080, 3
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xffffffffffff0100, 3
    .dword 0xffffffffffffd000, 0xffffffffffffd000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3408, 0xffffffffffffa1a0, 0xffffffffffffcdbc, 1
    .dword 0xffffffffffff2220, 0xffffffffffff6ffd, 0xffffffffffff0019, 3
