# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmsub.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 85, 3, f13, 4, 0, fmsub.h f13, f10, f11, f12, rne
    FP_RUN 86, vectors_rne, 85, 3, f13, 0, 10, fmsub.h f13, f10, f11, f12, dyn
    FP_RUN 171, vectors_rtz, 85, 3, f13, 0, 0, fmsub.h f13, f10, f11, f12, rtz
    FP_RUN 256, vectors_rtz, 85, 3, f13, 1, 10, fmsub.h f13, f10, f11, f12, dyn
    FP_RUN 341, vectors_rdn, 85, 3, f13, 1, 0, fmsub.h f13, f10, f11, f12, rdn
    FP_RUN 426, vectors_rdn, 85, 3, f13, 2, 10, fmsub.h f13, f10, f11, f12, dyn
    FP_RUN 511, vectors_rup, 85, 3, f13, 2, 0, fmsub.h f13, f10, f11, f12, rup
    FP_RUN 596, vectors_rup, 85, 3, f13, 3, 10, fmsub.h f13, f10, f11, f12, dyn
    FP_RUN 681, vectors_rmm, 85, 3, f13, 3, 0, fmsub.h f13, f10, f11, f12, rmm
    FP_RUN 766, vectors_rmm, 85, 3, f13, 4, 10, fmsub.h f13, f10, f11, f12, dyn
    li x3, 851
    FP_SET f1, 0xffffffffffff445a
    FP_SET f2, 0xffffffffffffef8e
    FP_SET f3, 0xffffffffffff6ffd
    csrw fcsr, x0
    fmsub.h f0, f1, f2, f3, dyn
    CHECK_F f0, 0xfffffffffffff91c
    CHECK_FLAGS 1
    li x3, 852
    FP_SET f30, 0xffffffffffffc200
    FP_SET f29, 0xffffffffffff4408
    FP_SET f28, 0xffffffffffffc9e4
    csrw fcsr, x0
    fmsub.h f31, f30, f29, f28, dyn
    CHECK_F f31, 0xffffffffffffb500
    CHECK_FLAGS 0
    li x3, 853
    FP_SET f5, 0xffffffffffffbba4
    FP_SET f6, 0xffffffffffffc002
    FP_SET f7, 0xffffffffffff44cd
    csrw fcsr, x0
    fmsub.h f5, f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffffffc1c6
    CHECK_FLAGS 1
    li x3, 854
    FP_SET f6, 0xffffffffffff36b1
    FP_SET f5, 0xffffffffffffc4e0
    FP_SET f7, 0xffffffffffffcf40
    csrw fcsr, x0
    fmsub.h f5, f6, f5, f7, dyn
    CHECK_F f5, 0xffffffffffff4ebe
    CHECK_FLAGS 1
    li x3, 855
    FP_SET f6, 0xffffffffffffabce
    FP_SET f7, 0xffffffffffff5000
    FP_SET f5, 0xffffffffffffb85e
    csrw fcsr, x0
    fmsub.h f5, f6, f7, f5, dyn
    CHECK_F f5, 0xffffffffffffbd9f
    CHECK_FLAGS 0
    li x3, 856
    FP_SET f5, 0xffffffffffff3080
    FP_SET f5, 0xffffffffffff3080
    FP_SET f5, 0xffffffffffff3080
    csrw fcsr, x0
    fmsub.h f5, f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffffffafbc
    CHECK_FLAGS 0
    li x3, 857
    FP_SET f7, 0xffffffffffff37ff
    FP_SET f7, 0xffffffffffff37ff
    FP_SET f8, 0xffffffffffffca2a
    csrw fcsr, x0
    fmsub.h f6, f7, f7, f8, dyn
    CHECK_F f6, 0xffffffffffff4a4a
    CHECK_FLAGS 1
    li x3, 858
    FP_SET f15, 0xffffffffffff4ca5
    FP_SET f0, 0xffffffffffff02a1
    FP_SET f31, 0xffffffffffff83bb
    csrw fcsr, x0
    fmsub.h f16, f15, f0, f31, dyn
    CHECK_F f16, 0xffffffffffff1292
    CHECK_FLAGS 1
    li x3, 859
    FP_SET f16, 0xffffffffffff4937
    FP_SET f31, 0xffffffffffff00c0
    FP_SET f0, 0xffffffffffff8112
    csrw fcsr, x0
    fmsub.h f15, f16, f31, f0, dyn
    CHECK_F f15, 0xffffffffffff0872
    CHECK_FLAGS 1
    TEST_FP_OFF 860, fmsub.h f13, f10, f11, f12, dyn
    TEST_FP_DIRTY 861, fmsub.h f13, f10, f11, f12, dyn
    TEST_ILLEGAL 862, 0x64b556c7
    TEST_ILLEGAL 863, 0x64b566c7
    TEST_BAD_FRM 864, 5, fmsub.h f13, f10, f11, f12, dyn
    TEST_BAD_FRM 865, 6, fmsub.h f13, f10, f11, f12, dyn
    TEST_BAD_FRM 866, 7, fmsub.h f13, f10, f11, f12, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x4a9d9c4d6b076b03, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3800, 0xffffffffffff4ec0, 0xffffffffffff4b2c, 0xffffffffffffbac0, 0
    .dword 0xffffffffffffc3fd, 0xffffffffffff39e0, 0xffffffffffffdbfd, 0xffffffffffff5be6, 1
    .dword 0xffffffffffff4004, 0xffffffffffff03da, 0xffffffffffff8160, 0xffffffffffff088e, 1
    .dword 0xffffffffffff2401, 0xffffffffffff9fca, 0xffffffffffff842b, 0xffffffffffff83a1, 3
    .dword 0xffffffffffff2073, 0xffffffffffff7840, 0xffffffffffff7bfe, 0xfffffffffffffbf5, 1
    .dword 0xffffffffffffd740, 0xffffffffffffa420, 0xffffffffffff5c20, 0xffffffffffffdc19, 1
    .dword 0xffffffffffffcac0, 0xffffffffffffbf56, 0xffffffffffff4a00, 0xffffffffffff4a61, 1
    .dword 0xffffffffffffcd6b, 0xffffffffffffbb00, 0xffffffffffff4800, 0xffffffffffff497b, 1
    .dword 0xffffffffffffaf40, 0xfffffffffffff808, 0xffffffffffff7840, 0xfffffffffffff796, 1
    .dword 0xffffffffffffac00, 0xffffffffffff7800, 0xffffffffffffe6fe, 0xffffffffffffdc08, 0
    .dword 0xffffffffffffcc00, 0xffffffffffffb8be, 0xffffffffffff4bc0, 0xffffffffffffc604, 0
    .dword 0xffffffffffffabfe, 0xffffffffffffd05b, 0xffffffffffffaa88, 0xffffffffffff4074, 1
    .dword 0xffffffffffff4ffe, 0xffffffffffffe7f3, 0xfffffffffffff808, 0xfffffffffffff7d2, 1
    .dword 0xffffffffffffd7fd, 0xffffffffffff5fff, 0xffffffffffffcc00, 0xfffffffffffffbfc, 1
vectors_rtz:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0x155f2866b56d330a, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff2140, 0xffffffffffff5bff, 0xffffffffffff1d34, 0xffffffffffff413c, 1
    .dword 0xffffffffffffd440, 0xffffffffffffdcfe, 0xffffffffffff6040, 0xffffffffffff752b, 1
    .dword 0xffffffffffff2bee, 0xffffffffffff5c00, 0xffffffffffff4801, 0xffffffffffff47da, 0
    .dword 0xffffffffffff3000, 0xfffffffffffffb40, 0xfffffffffffff7b1, 0xffffffffffff75e1, 0
    .dword 0xffffffffffffc440, 0xffffffffffff4000, 0xffffffffffff4800, 0xffffffffffffcc20, 0
    .dword 0xffffffffffff4800, 0xffffffffffff03a5, 0xffffffffffff016d, 0xffffffffffff0eee, 1
    .dword 0xffffffffffff2ffd, 0xffffffffffff5880, 0xffffffffffffca4e, 0xffffffffffff4fa5, 1
    .dword 0xffffffffffff35ad, 0xffffffffffffd3fd, 0xffffffffffffcbfe, 0xffffffffffffc6af, 1
    .dword 0xffffffffffffa391, 0xffffffffffff5800, 0xffffffffffffb800, 0xffffffffffffbd91, 0
    .dword 0xffffffffffffcf02, 0xffffffffffff3820, 0xffffffffffff48a0, 0xffffffffffffcded, 1
    .dword 0xffffffffffffba09, 0xfffffffffffff93c, 0xffffffffffffe0ab, 0xffffffffffff7805, 1
    .dword 0xffffffffffffd400, 0xffffffffffffb152, 0xffffffffffffcbfe, 0xffffffffffff4ea8, 0
    .dword 0xffffffffffff4865, 0xffffffffffff83cd, 0xffffffffffff03ff, 0xffffffffffff90ac, 1
    .dword 0xffffffffffffcbff, 0xffffffffffff8000, 0xffffffffffff030b, 0xffffffffffff830b, 0
vectors_rdn:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffd401, 0xffffffffffffb28d, 0xffffffffffff4bfe, 0xffffffffffffc1be, 1
    .dword 0xffffffffffffa480, 0xffffffffffff0411, 0xffffffffffff9000, 0xffffffffffff0ffb, 1
    .dword 0xffffffffffff2e7a, 0xffffffffffff0c80, 0xffffffffffff8800, 0xffffffffffff08e9, 1
    .dword 0xffffffffffffa002, 0xffffffffffff5800, 0xffffffffffff2e73, 0xffffffffffffbc6a, 1
    .dword 0xffffffffffffbf40, 0xffffffffffff3c00, 0xffffffffffffa9e0, 0xffffffffffffbf11, 0
    .dword 0xffffffffffff3801, 0xfffffffffffffba0, 0xffffffffffffd020, 0xfffffffffffff7a0, 1
    .dword 0xffffffffffffca42, 0xffffffffffff33fe, 0xffffffffffff29a2, 0xffffffffffffc257, 1
    .dword 0xffffffffffffb15a, 0xffffffffffffd400, 0xffffffffffff4987, 0xffffffffffffb5a0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7520, 0xffffffffffff7b53, 0xfffffffffffffc00, 5
    .dword 0xffffffffffffcfd1, 0xffffffffffffac20, 0xffffffffffffb800, 0xffffffffffff4107, 1
    .dword 0xffffffffffff4400, 0xffffffffffff6f11, 0xffffffffffff53ff, 0xffffffffffff770d, 1
    .dword 0xffffffffffff57e7, 0xffffffffffff0004, 0xffffffffffff0010, 0xffffffffffff01e9, 3
    .dword 0xffffffffffff3800, 0xffffffffffffcc00, 0xffffffffffffc9d1, 0xffffffffffff4344, 0
    .dword 0xffffffffffff3d56, 0xffffffffffff8004, 0xffffffffffff0300, 0xffffffffffff8306, 3
vectors_rup:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffc3fd, 0xffffffffffff80a0, 0xffffffffffff01be, 0xffffffffffff00c2, 3
    .dword 0xffffffffffffcffd, 0xffffffffffff021a, 0xffffffffffff8093, 0xffffffffffff9429, 1
    .dword 0xffffffffffffc50f, 0xffffffffffff37fd, 0xffffffffffff6283, 0xffffffffffffe288, 1
    .dword 0xffffffffffffc408, 0xffffffffffffb408, 0xffffffffffff497d, 0xffffffffffffc8fa, 1
    .dword 0xffffffffffff4420, 0xffffffffffffec80, 0xffffffffffff583c, 0xfffffffffffff4ac, 1
    .dword 0xffffffffffffce7d, 0xffffffffffffe756, 0xffffffffffff79a0, 0xffffffffffff6932, 1
    .dword 0xffffffffffffcc04, 0xffffffffffff00e0, 0xffffffffffff17e0, 0xffffffffffff9860, 1
    .dword 0xffffffffffff55f1, 0xffffffffffff0000, 0xffffffffffff0fa7, 0xffffffffffff8fa7, 0
    .dword 0xffffffffffff5410, 0xffffffffffff5c00, 0xffffffffffff7bff, 0xfffffffffffff9f7, 0
    .dword 0xffffffffffffa160, 0xfffffffffffff9a0, 0xffffffffffff7802, 0xfffffffffffff7e5, 1
    .dword 0xffffffffffffcc9f, 0xffffffffffffbbe0, 0xffffffffffffca2d, 0xffffffffffff4fa4, 1
    .dword 0xffffffffffff3000, 0xffffffffffffd401, 0xffffffffffff4802, 0xffffffffffffcc01, 1
    .dword 0xffffffffffffc6c5, 0xffffffffffff427f, 0xffffffffffffc800, 0xffffffffffffcafe, 1
    .dword 0xffffffffffffb5a0, 0xffffffffffff4401, 0xffffffffffffe260, 0xffffffffffff625e, 1
vectors_rmm:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x6c08596fd4897a2b, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff2119, 0xffffffffffff67fe, 0xffffffffffffcb8a, 0xffffffffffff506e, 1
    .dword 0xffffffffffff4130, 0xffffffffffff7135, 0xffffffffffffcfff, 0xffffffffffff76c3, 1
    .dword 0xffffffffffffcc20, 0xffffffffffff3ae0, 0xffffffffffffcb20, 0xffffffffffff2c80, 0
    .dword 0xffffffffffff2001, 0xffffffffffffd800, 0xffffffffffff196f, 0xffffffffffffbc04, 1
    .dword 0xffffffffffff268b, 0xffffffffffff5600, 0xffffffffffff5d80, 0xffffffffffffdd76, 1
    .dword 0xffffffffffff2400, 0xffffffffffffd400, 0xffffffffffff4c40, 0xffffffffffffcc80, 0
    .dword 0xffffffffffffcfff, 0xffffffffffff3bfd, 0xffffffffffff4bfd, 0xffffffffffffd1fd, 1
    .dword 0xffffffffffffd6c7, 0xffffffffffff03ff, 0xffffffffffff8397, 0xffffffffffff9eb7, 1
    .dword 0xffffffffffff4c01, 0xffffffffffff2da0, 0xffffffffffff61e7, 0xffffffffffffe1e4, 1
    .dword 0xffffffffffffbffd, 0xffffffffffff8006, 0xffffffffffff1c00, 0xffffffffffff9c00, 1
    .dword 0xffffffffffff5258, 0xffffffffffffb402, 0xffffffffffffcbfe, 0xffffffffffff428b, 1
    .dword 0xffffffffffffce78, 0xffffffffffff6402, 0xffffffffffff7880, 0xfffffffffffffbbe, 1
    .dword 0xffffffffffff4802, 0xffffffffffff3200, 0xffffffffffffaa80, 0xffffffffffff3e37, 0
    .dword 0xffffffffffff3f80, 0xffffffffffff8176, 0xffffffffffff87fd, 0xffffffffffff0540, 1
