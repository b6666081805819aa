# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fadd.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 96, 2, f13, 3, 0, fadd.h f13, f10, f11, rne
    FP_RUN 97, vectors_rne, 96, 2, f13, 0, 10, fadd.h f13, f10, f11, dyn
    FP_RUN 193, vectors_rtz, 96, 2, f13, 4, 0, fadd.h f13, f10, f11, rtz
    FP_RUN 289, vectors_rtz, 96, 2, f13, 1, 10, fadd.h f13, f10, f11, dyn
    FP_RUN 385, vectors_rdn, 96, 2, f13, 0, 0, fadd.h f13, f10, f11, rdn
    FP_RUN 481, vectors_rdn, 96, 2, f13, 2, 10, fadd.h f13, f10, f11, dyn
    FP_RUN 577, vectors_rup, 95, 2, f13, 1, 0, fadd.h f13, f10, f11, rup
    FP_RUN 672, vectors_rup, 95, 2, f13, 3, 10, fadd.h f13, f10, f11, dyn
    FP_RUN 767, vectors_rmm, 95, 2, f13, 2, 0, fadd.h f13, f10, f11, rmm
    FP_RUN 862, vectors_rmm, 95, 2, f13, 4, 10, fadd.h f13, f10, f11, dyn
    li x3, 957
    FP_SET f1, 0xffffffffffffb8ea
    FP_SET f2, 0xffffffffffff0804
    csrw fcsr, x0
    fadd.h f0, f1, f2, dyn
    CHECK_F f0, 0xffffffffffffb8ea
    CHECK_FLAGS 1
    li x3, 958
    FP_SET f30, 0xffffffffffff46d9
    FP_SET f29, 0xffffffffffff4480
    csrw fcsr, x0
    fadd.h f31, f30, f29, dyn
    CHECK_F f31, 0xffffffffffff49ac
    CHECK_FLAGS 1
    li x3, 959
    FP_SET f5, 0xffffffffffff8480
    FP_SET f6, 0xffffffffffff87fe
    csrw fcsr, x0
    fadd.h f5, f5, f6, dyn
    CHECK_F f5, 0xffffffffffff8a3f
    CHECK_FLAGS 0
    li x3, 960
    FP_SET f6, 0xffffffffffff8fa4
    FP_SET f5, 0xffffffffffff0f39
    csrw fcsr, x0
    fadd.h f5, f6, f5, dyn
    CHECK_F f5, 0xffffffffffff81ac
    CHECK_FLAGS 0
    li x3, 961
    FP_SET f6, 0xffffffffffff2fff
    FP_SET f7, 0xffffffffffff8c00
    csrw fcsr, x0
    fadd.h f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffffff2ffb
    CHECK_FLAGS 0
    li x3, 962
    FP_SET f5, 0xffffffffffff0f00
    FP_SET f5, 0xffffffffffff0f00
    csrw fcsr, x0
    fadd.h f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffffff1300
    CHECK_FLAGS 0
    li x3, 963
    FP_SET f7, 0xffffffffffffbbfd
    FP_SET f7, 0xffffffffffffbbfd
    csrw fcsr, x0
    fadd.h f6, f7, f7, dyn
    CHECK_F f6, 0xffffffffffffbffd
    CHECK_FLAGS 0
    li x3, 964
    FP_SET f15, 0xffffffffffffc800
    FP_SET f0, 0xffffffffffffc800
    csrw fcsr, x0
    fadd.h f16, f15, f0, dyn
    CHECK_F f16, 0xffffffffffffcc00
    CHECK_FLAGS 0
    li x3, 965
    FP_SET f16, 0xffffffffffff3402
    FP_SET f31, 0xffffffffffffb7fd
    csrw fcsr, x0
    fadd.h f15, f16, f31, dyn
    CHECK_F f15, 0xffffffffffffb3f6
    CHECK_FLAGS 0
    TEST_FP_OFF 966, fadd.h f13, f10, f11, dyn
    TEST_FP_DIRTY 967, fadd.h f13, f10, f11, dyn
    TEST_ILLEGAL 968, 0x4b556d3
    TEST_ILLEGAL 969, 0x4b566d3
    TEST_BAD_FRM 970, 5, fadd.h f13, f10, f11, dyn
    TEST_BAD_FRM 971, 6, fadd.h f13, f10, f11, dyn
    TEST_BAD_FRM 972, 7, fadd.h f13, f10, f11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff4000, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffff9400, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff4001, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffff0000, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffff1400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffffc000, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffffc001, 0
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
    .dword 0xffffffffffffae80, 0xffffffffffffaffe, 0xffffffffffffb33f, 0
    .dword 0xffffffffffff3354, 0xffffffffffff33fe, 0xffffffffffff37a9, 0
    .dword 0xffffffffffffb100, 0xffffffffffffaff8, 0xffffffffffffb47e, 0
    .dword 0xffffffffffff07ff, 0xffffffffffff8400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffffb148, 0xffffffffffff0aab, 0xffffffffffffb146, 1
    .dword 0xffffffffffffbcbf, 0xffffffffffffbfa5, 0xffffffffffffc232, 0
    .dword 0xffffffffffff863e, 0xffffffffffff0400, 0xffffffffffff823e, 0
    .dword 0xffffffffffff4840, 0xffffffffffff488c, 0xffffffffffff4c66, 0
    .dword 0xffffffffffff0e25, 0xffffffffffff8df8, 0xffffffffffff00b4, 0
    .dword 0xffffffffffff4800, 0xffffffffffff3ffe, 0xffffffffffff4900, 1
    .dword 0xffffffffffff8000, 0xffffffffffff8013, 0xffffffffffff8013, 0
    .dword 0xffffffffffff3400, 0xffffffffffff3789, 0xffffffffffff39c4, 1
    .dword 0xffffffffffff3480, 0xffffffffffff07fd, 0xffffffffffff3480, 1
    .dword 0xffffffffffff307a, 0xffffffffffff2ffe, 0xffffffffffff343c, 1
vectors_rtz:
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff0002, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff03fe, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff0401, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffff3bff, 1
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xfffffffffffffbfe, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xffffffffffff0000, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff8002, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff83fe, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff8401, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffffbbff, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xfffffffffffffbff, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xfffffffffffffbfe, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xfffffffffffffbff, 5
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
    .dword 0xffffffffffff8800, 0xffffffffffff8ab5, 0xffffffffffff8d5a, 1
    .dword 0xffffffffffff4880, 0xffffffffffff4a00, 0xffffffffffff4d40, 0
    .dword 0xffffffffffffc801, 0xffffffffffffcbfd, 0xffffffffffffcdff, 0
    .dword 0xffffffffffff3bac, 0xffffffffffff2400, 0xffffffffffff3bcc, 0
    .dword 0xffffffffffff0bfd, 0xffffffffffff0800, 0xffffffffffff0dfe, 1
    .dword 0xffffffffffff2c00, 0xffffffffffff0640, 0xffffffffffff2c01, 1
    .dword 0xffffffffffff3fa9, 0xffffffffffffbd38, 0xffffffffffff38e2, 0
    .dword 0xffffffffffff38a8, 0xffffffffffffbbfe, 0xffffffffffffb6ac, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff9500, 0xffffffffffff3bfd, 1
    .dword 0xffffffffffffb2c0, 0xffffffffffff0800, 0xffffffffffffb2bf, 0
    .dword 0xffffffffffff4a20, 0xffffffffffffc800, 0xffffffffffff4440, 0
    .dword 0xffffffffffffb98b, 0xffffffffffff39e4, 0xffffffffffff2990, 0
    .dword 0xffffffffffff3000, 0xffffffffffff97fd, 0xffffffffffff2fe0, 1
    .dword 0xffffffffffff8fe9, 0xffffffffffff0c00, 0xffffffffffff8bd2, 0
vectors_rdn:
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff83fe, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff07fe, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff07ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffff3bff, 1
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff7bff, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xffffffffffff7bfe, 1
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff03fe, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff87fe, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff87ff, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffffbc02, 1
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xfffffffffffffbff, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xfffffffffffffc00, 5
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x1a18cf662fd374cb, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8a8d, 0xffffffffffff0820, 0xffffffffffff84da, 0
    .dword 0xffffffffffff03fd, 0xffffffffffff00f0, 0xffffffffffff04ed, 0
    .dword 0xffffffffffff3de0, 0xffffffffffff13fd, 0xffffffffffff3de0, 1
    .dword 0xffffffffffffc400, 0xffffffffffff2c00, 0xffffffffffffc3e0, 0
    .dword 0xffffffffffff4265, 0xffffffffffff2408, 0xffffffffffff426d, 1
    .dword 0xffffffffffff3800, 0xffffffffffffba05, 0xffffffffffffb40a, 0
    .dword 0xffffffffffff3500, 0xffffffffffff2d58, 0xffffffffffff3656, 0
    .dword 0xffffffffffffcb38, 0xffffffffffff2fab, 0xffffffffffffcb29, 1
    .dword 0xffffffffffff3200, 0xffffffffffffb010, 0xffffffffffff2bc0, 0
    .dword 0xffffffffffff2c40, 0xffffffffffff1e00, 0xffffffffffff2ca0, 0
    .dword 0xffffffffffff0ffd, 0xffffffffffff0dac, 0xffffffffffff12d4, 1
    .dword 0xffffffffffff2de0, 0xffffffffffff03fd, 0xffffffffffff2de0, 1
    .dword 0xffffffffffff3800, 0xffffffffffff0c8d, 0xffffffffffff3800, 1
    .dword 0xffffffffffff03fe, 0xffffffffffff8294, 0xffffffffffff016a, 0
vectors_rup:
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff0401, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff07ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff0800, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff3c02, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffff3c01, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff7c00, 5
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xffffffffffff7bff, 1
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
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff8401, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff87ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff8800, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffffbbff, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffffbc00, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffffbc01, 1
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xfffffffffffffbfe, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xfffffffffffffbff, 1
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
    .dword 0x614a590762f98109, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3fff, 0xffffffffffffbd16, 0xffffffffffff39d2, 0
    .dword 0xffffffffffffcbc0, 0xffffffffffffcace, 0xffffffffffffcf47, 0
    .dword 0xffffffffffff3000, 0xffffffffffff0015, 0xffffffffffff3001, 1
    .dword 0xffffffffffff88a0, 0xffffffffffff8bfd, 0xffffffffffff8e4e, 1
    .dword 0xffffffffffffc400, 0xffffffffffffc400, 0xffffffffffffc800, 0
    .dword 0xffffffffffff47fd, 0xffffffffffff4402, 0xffffffffffff4a00, 1
    .dword 0xffffffffffff8840, 0xffffffffffff09a9, 0xffffffffffff02d2, 0
    .dword 0xffffffffffff83fe, 0xffffffffffff03ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8bfd, 0xffffffffffff0804, 0xffffffffffff87f2, 0
    .dword 0xffffffffffff0800, 0xffffffffffff8a80, 0xffffffffffff8500, 0
    .dword 0xffffffffffff8800, 0xffffffffffff0801, 0xffffffffffff0002, 0
    .dword 0xffffffffffff3fff, 0xffffffffffffb802, 0xffffffffffff3dfe, 0
    .dword 0xffffffffffff3800, 0xffffffffffff2028, 0xffffffffffff3811, 1
    .dword 0xffffffffffffc802, 0xffffffffffff2c08, 0xffffffffffffc7f3, 1
vectors_rmm:
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff4000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff4001, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffff1400, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffffbc00, 1
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffffc000, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffff9400, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffffc001, 1
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
    .dword 0xffffffffffff0ea7, 0xffffffffffff8d00, 0xffffffffffff069c, 0
    .dword 0xffffffffffff4a00, 0xffffffffffff4928, 0xffffffffffff4d94, 0
    .dword 0xffffffffffff4bfe, 0xffffffffffff4400, 0xffffffffffff4cff, 0
    .dword 0xffffffffffff4777, 0xffffffffffffc620, 0xffffffffffff3d5c, 0
    .dword 0xffffffffffff8c01, 0xffffffffffff0d17, 0xffffffffffff0458, 0
    .dword 0xffffffffffff2d20, 0xffffffffffff2f71, 0xffffffffffff3249, 1
    .dword 0xffffffffffff3ff5, 0xffffffffffffbc00, 0xffffffffffff3bea, 0
    .dword 0xffffffffffff3de7, 0xffffffffffff8cbe, 0xffffffffffff3de7, 1
    .dword 0xffffffffffffbc82, 0xffffffffffff2f00, 0xffffffffffffbc12, 0
    .dword 0xffffffffffffaf06, 0xffffffffffffa355, 0xffffffffffffaff1, 1
    .dword 0xffffffffffff0bfe, 0xffffffffffff0a80, 0xffffffffffff0f3f, 0
    .dword 0xffffffffffff0bfd, 0xffffffffffff8880, 0xffffffffffff06fa, 0
    .dword 0xffffffffffffb05f, 0xffffffffffff198a, 0xffffffffffffb049, 1
    .dword 0xffffffffffff3914, 0xffffffffffff37fe, 0xffffffffffff3c8a, 1
