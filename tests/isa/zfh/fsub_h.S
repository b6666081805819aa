# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsub.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 96, 2, f13, 3, 0, fsub.h f13, f10, f11, rne
    FP_RUN 97, vectors_rne, 96, 2, f13, 0, 10, fsub.h f13, f10, f11, dyn
    FP_RUN 193, vectors_rtz, 96, 2, f13, 4, 0, fsub.h f13, f10, f11, rtz
    FP_RUN 289, vectors_rtz, 96, 2, f13, 1, 10, fsub.h f13, f10, f11, dyn
    FP_RUN 385, vectors_rdn, 96, 2, f13, 0, 0, fsub.h f13, f10, f11, rdn
    FP_RUN 481, vectors_rdn, 96, 2, f13, 2, 10, fsub.h f13, f10, f11, dyn
    FP_RUN 577, vectors_rup, 95, 2, f13, 1, 0, fsub.h f13, f10, f11, rup
    FP_RUN 672, vectors_rup, 95, 2, f13, 3, 10, fsub.h f13, f10, f11, dyn
    FP_RUN 767, vectors_rmm, 95, 2, f13, 2, 0, fsub.h f13, f10, f11, rmm
    FP_RUN 862, vectors_rmm, 95, 2, f13, 4, 10, fsub.h f13, f10, f11, dyn
    li x3, 957
    FP_SET f1, 0xffffffffffff43ff
    FP_SET f2, 0xffffffffffffb525
    csrw fcsr, x0
    fsub.h f0, f1, f2, dyn
    CHECK_F f0, 0xffffffffffff4452
    CHECK_FLAGS 1
    li x3, 958
    FP_SET f30, 0xffffffffffffbf40
    FP_SET f29, 0xffffffffffff9f1e
    csrw fcsr, x0
    fsub.h f31, f30, f29, dyn
    CHECK_F f31, 0xffffffffffffbf39
    CHECK_FLAGS 1
    li x3, 959
    FP_SET f5, 0xffffffffffff0000
    FP_SET f6, 0xffffffffffff011f
    csrw fcsr, x0
    fsub.h f5, f5, f6, dyn
    CHECK_F f5, 0xffffffffffff811f
    CHECK_FLAGS 0
    li x3, 960
    FP_SET f6, 0xffffffffffff4080
    FP_SET f5, 0xffffffffffff1f57
    csrw fcsr, x0
    fsub.h f5, f6, f5, dyn
    CHECK_F f5, 0xffffffffffff407c
    CHECK_FLAGS 1
    li x3, 961
    FP_SET f6, 0xffffffffffff4800
    FP_SET f7, 0xffffffffffff3408
    csrw fcsr, x0
    fsub.h f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffffff47c0
    CHECK_FLAGS 1
    li x3, 962
    FP_SET f5, 0xffffffffffff8ffe
    FP_SET f5, 0xffffffffffff8ffe
    csrw fcsr, x0
    fsub.h f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffffff0000
    CHECK_FLAGS 0
    li x3, 963
    FP_SET f7, 0xffffffffffff40fd
    FP_SET f7, 0xffffffffffff40fd
    csrw fcsr, x0
    fsub.h f6, f7, f7, dyn
    CHECK_F f6, 0xffffffffffff0000
    CHECK_FLAGS 0
    li x3, 964
    FP_SET f15, 0xffffffffffff8c00
    FP_SET f0, 0xffffffffffff0ffe
    csrw fcsr, x0
    fsub.h f16, f15, f0, dyn
    CHECK_F f16, 0xffffffffffff91ff
    CHECK_FLAGS 0
    li x3, 965
    FP_SET f16, 0xffffffffffff0ffd
    FP_SET f31, 0xffffffffffff0fff
    csrw fcsr, x0
    fsub.h f15, f16, f31, dyn
    CHECK_F f15, 0xffffffffffff8008
    CHECK_FLAGS 0
    TEST_FP_OFF 966, fsub.h f13, f10, f11, dyn
    TEST_FP_DIRTY 967, fsub.h f13, f10, f11, dyn
    TEST_ILLEGAL 968, 0xcb556d3
    TEST_ILLEGAL 969, 0xcb566d3
    TEST_BAD_FRM 970, 5, fsub.h f13, f10, f11, dyn
    TEST_BAD_FRM 971, 6, fsub.h f13, f10, f11, dyn
    TEST_BAD_FRM 972, 7, fsub.h f13, f10, f11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff9400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffff4000, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffff4001, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffffc000, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffff1400, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffffc001, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xfffffffffffffc00, 0
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
    .dword 0xffffffffffff33d1, 0xffffffffffff83a0, 0xffffffffffff33d1, 1
    .dword 0xffffffffffff4817, 0xffffffffffffc038, 0xffffffffffff4925, 0
    .dword 0xffffffffffff8401, 0xffffffffffff0400, 0xffffffffffff8800, 1
    .dword 0xffffffffffff2d00, 0xffffffffffff1bfd, 0xffffffffffff2cc0, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff37ff, 0xffffffffffffbe00, 1
    .dword 0xffffffffffff3432, 0xffffffffffff8fd1, 0xffffffffffff3434, 1
    .dword 0xffffffffffffbffe, 0xffffffffffff3bfd, 0xffffffffffffc1fe, 1
    .dword 0xffffffffffff3fff, 0xffffffffffffbc02, 0xffffffffffff4200, 1
    .dword 0xffffffffffffcbe0, 0xffffffffffff36e0, 0xffffffffffffcc0c, 1
    .dword 0xffffffffffff8c04, 0xffffffffffff8fff, 0xffffffffffff0bf6, 0
    .dword 0xffffffffffff33ff, 0xffffffffffffb3fe, 0xffffffffffff37fe, 1
    .dword 0xffffffffffffb800, 0xffffffffffffa000, 0xffffffffffffb7e0, 0
    .dword 0xffffffffffff4740, 0xffffffffffffb3ff, 0xffffffffffff4780, 1
    .dword 0xffffffffffff0c04, 0xffffffffffff0ffd, 0xffffffffffff8bf2, 0
vectors_rtz:
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff0002, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff03fe, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff0401, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff3bff, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7bff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff8002, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff83fe, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff8401, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffffbbff, 1
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xffffffffffff7bfe, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xfffffffffffffbff, 5
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xfffffffffffffbfe, 1
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xfffffffffffffc00, 0
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
    .dword 0xffffffffffff854f, 0xffffffffffff0732, 0xffffffffffff8a40, 1
    .dword 0xffffffffffffbbfe, 0xffffffffffffb9e0, 0xffffffffffffb43c, 0
    .dword 0xffffffffffff3802, 0xffffffffffff206e, 0xffffffffffff37e0, 1
    .dword 0xffffffffffff8010, 0xffffffffffff03a0, 0xffffffffffff83b0, 0
    .dword 0xffffffffffff03fe, 0xffffffffffff02c2, 0xffffffffffff013c, 0
    .dword 0xffffffffffff2c5b, 0xffffffffffffafff, 0xffffffffffff322d, 0
    .dword 0xffffffffffff33ff, 0xffffffffffffa9a0, 0xffffffffffff34b3, 1
    .dword 0xffffffffffff0200, 0xffffffffffff0020, 0xffffffffffff01e0, 0
    .dword 0xffffffffffff33fe, 0xffffffffffff07e1, 0xffffffffffff33fd, 1
    .dword 0xffffffffffffc800, 0xffffffffffffc880, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbbff, 0xffffffffffff3bff, 0xffffffffffffbfff, 0
    .dword 0xffffffffffff0611, 0xffffffffffff0400, 0xffffffffffff0211, 0
    .dword 0xffffffffffff3edf, 0xffffffffffffbf00, 0xffffffffffff42ef, 1
    .dword 0xffffffffffff077a, 0xffffffffffff0731, 0xffffffffffff0049, 0
vectors_rdn:
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff83fe, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff07fe, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff07ff, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff3bff, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff03fe, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff87fe, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff87ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffffbc02, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xfffffffffffffc00, 5
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xfffffffffffffc00, 0
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
    .dword 0xffffffffffff3c00, 0x22d229c23fb751f9, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffc440, 0xffffffffffff1c00, 0xffffffffffffc441, 0
    .dword 0xffffffffffff8cc6, 0xffffffffffff8ce0, 0xffffffffffff0068, 0
    .dword 0xffffffffffffc6c0, 0xffffffffffff1800, 0xffffffffffffc6c1, 1
    .dword 0xffffffffffffc280, 0xffffffffffff2480, 0xffffffffffffc289, 0
    .dword 0xffffffffffff3aaf, 0xffffffffffffb975, 0xffffffffffff3e12, 0
    .dword 0xffffffffffffc804, 0xffffffffffffb581, 0xffffffffffffc7b0, 1
    .dword 0xffffffffffffc260, 0xffffffffffff4105, 0xffffffffffffc5b3, 1
    .dword 0xffffffffffffb920, 0xffffffffffff1801, 0xffffffffffffb925, 1
    .dword 0xffffffffffff2f5c, 0xffffffffffffae40, 0xffffffffffff32ce, 0
    .dword 0xffffffffffff8920, 0xffffffffffff8820, 0xffffffffffff8200, 0
    .dword 0xffffffffffff8404, 0xffffffffffff07fd, 0xffffffffffff8a01, 1
    .dword 0xffffffffffff4200, 0xffffffffffff37fe, 0xffffffffffff4100, 1
    .dword 0xffffffffffffc808, 0xffffffffffffbee0, 0xffffffffffffc658, 0
    .dword 0xffffffffffffade0, 0xffffffffffff0840, 0xffffffffffffade3, 1
vectors_rup:
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff0401, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff07ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff0800, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffff3c02, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xffffffffffff7c00, 5
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0400, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff8401, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff87ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff8800, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffffbbff, 1
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xfffffffffffffbfe, 1
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0x4cf7f13e55e86200, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff2c82, 0xffffffffffff23fe, 0xffffffffffff2b05, 1
    .dword 0xffffffffffff0900, 0xffffffffffff8820, 0xffffffffffff0c90, 0
    .dword 0xffffffffffffbda0, 0xffffffffffff3000, 0xffffffffffffbe20, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8600, 0xffffffffffff0900, 0
    .dword 0xffffffffffff0ecc, 0xffffffffffff8c20, 0xffffffffffff1176, 0
    .dword 0xffffffffffffbbfe, 0xffffffffffffaeaf, 0xffffffffffffbb28, 1
    .dword 0xffffffffffff35e0, 0xffffffffffff0c95, 0xffffffffffff35df, 1
    .dword 0xffffffffffff8a07, 0xffffffffffff0bfe, 0xffffffffffff8f02, 1
    .dword 0xffffffffffffb3ff, 0xffffffffffff24a8, 0xffffffffffffb44a, 0
    .dword 0xffffffffffff07c0, 0xffffffffffff07de, 0xffffffffffff801e, 0
    .dword 0xffffffffffff434a, 0xffffffffffffc220, 0xffffffffffff46b5, 0
    .dword 0xffffffffffffb3fd, 0xffffffffffff8bfe, 0xffffffffffffb3fb, 1
    .dword 0xffffffffffff3dd6, 0xffffffffffff3ffd, 0xffffffffffffb84e, 0
    .dword 0xffffffffffff4000, 0xffffffffffff2400, 0xffffffffffff3ff0, 0
vectors_rmm:
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffff4000, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff1400, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffff4001, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffffc000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffffc001, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffff9400, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xfffffffffffffc00, 0
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
    .dword 0xffffffffffff3089, 0xffffffffffffb27d, 0xffffffffffff3583, 0
    .dword 0xffffffffffff4986, 0xffffffffffff9d80, 0xffffffffffff4987, 1
    .dword 0xffffffffffffac00, 0xffffffffffffaffe, 0xffffffffffff2bfc, 0
    .dword 0xffffffffffffc008, 0xffffffffffff2960, 0xffffffffffffc01e, 1
    .dword 0xffffffffffff8c17, 0xffffffffffff8d1c, 0xffffffffffff0414, 0
    .dword 0xffffffffffff3a40, 0xffffffffffff3bff, 0xffffffffffffb2fc, 0
    .dword 0xffffffffffffbc6d, 0xffffffffffff3ffe, 0xffffffffffffc236, 1
    .dword 0xffffffffffff07fe, 0xffffffffffff855d, 0xffffffffffff0aae, 1
    .dword 0xffffffffffff0ba0, 0xffffffffffff0a7f, 0xffffffffffff0242, 0
    .dword 0xffffffffffff3b45, 0xffffffffffff0c16, 0xffffffffffff3b44, 1
    .dword 0xffffffffffffc000, 0xffffffffffff9f80, 0xffffffffffffbff9, 1
    .dword 0xffffffffffff2f6a, 0xffffffffffffafc0, 0xffffffffffff3395, 0
    .dword 0xffffffffffff37fd, 0xffffffffffff37fd, 0xffffffffffff0000, 0
    .dword 0xffffffffffff4260, 0xffffffffffff9445, 0xffffffffffff4261, 1
