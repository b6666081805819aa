# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsgnjn.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fsgnjn.h f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fsgnjn.h f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffffffb800
    FP_SET f2, 0xffffffffffff0b29
    csrw fcsr, x0
    fsgnjn.h f0, f1, f2
    CHECK_F f0, 0xffffffffffffb800
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff4810
    FP_SET f29, 0xffffffffffff1bfd
    csrw fcsr, x0
    fsgnjn.h f31, f30, f29
    CHECK_F f31, 0xffffffffffffc810
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffffe880
    FP_SET f6, 0xffffffffffffc2ab
    csrw fcsr, x0
    fsgnjn.h f5, f5, f6
    CHECK_F f5, 0xffffffffffff6880
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffff4200
    FP_SET f5, 0xffffffffffffd400
    csrw fcsr, x0
    fsgnjn.h f5, f6, f5
    CHECK_F f5, 0xffffffffffff4200
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffff4480
    FP_SET f7, 0xffffffffffffb000
    csrw fcsr, x0
    fsgnjn.h f5, f6, f7
    CHECK_F f5, 0xffffffffffff4480
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffffa77d
    FP_SET f5, 0xffffffffffffa77d
    csrw fcsr, x0
    fsgnjn.h f5, f5, f5
    CHECK_F f5, 0xffffffffffff277d
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff0c00
    FP_SET f7, 0xffffffffffff0c00
    csrw fcsr, x0
    fsgnjn.h f6, f7, f7
    CHECK_F f6, 0xffffffffffff8c00
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffff91da
    FP_SET f0, 0xffffffffffffb000
    csrw fcsr, x0
    fsgnjn.h f16, f15, f0
    CHECK_F f16, 0xffffffffffff11da
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffff44e0
    FP_SET f31, 0xffffffffffff2100
    csrw fcsr, x0
    fsgnjn.h f15, f16, f31
    CHECK_F f15, 0xffffffffffffc4e0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fsgnjn.h f13, f10, f11
    TEST_FP_DIRTY 923, fsgnjn.h f13, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0001, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0400, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff3c01, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7bff, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff8001, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff8400, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffffbc00, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffffbc01, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xfffffffffffffbff, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xfffffffffffffe00, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xfffffffffffffc01, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff0400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffff3c01, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc01, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0000, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0001, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c01, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7bff, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c01, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0000, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0001, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff03ff, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0400, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff3c00, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff3c01, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7bff, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7c00, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7c01, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff8000, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff8001, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff83ff, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff8400, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffffbc00, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffffbc01, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffbff, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffc00, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffe00, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffc01, 0xffffffffffff7c01, 0
    .dword 0x3c00, 0xffffffffffff3c00, 0xfffffffffffffe00, 0
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xfffffffffffffe00, 0
    .dword 0x365dbd7b91f86a02, 0xffffffffffff3c00, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0x48b9af6a0e4b8e6b, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff5e1f, 0xffffffffffff1b75, 0xffffffffffffde1f, 0
    .dword 0xffffffffffffe000, 0xffffffffffff68a0, 0xffffffffffffe000, 0
    .dword 0xffffffffffff9569, 0xffffffffffff6002, 0xffffffffffff9569, 0
    .dword 0xffffffffffff5f40, 0xffffffffffffe420, 0xffffffffffff5f40, 0
    .dword 0xffffffffffff7a80, 0xffffffffffff98f1, 0xffffffffffff7a80, 0
    .dword 0xffffffffffffd3de, 0xffffffffffff8600, 0xffffffffffff53de, 0
    .dword 0xffffffffffff7304, 0xffffffffffffc000, 0xffffffffffff7304, 0
    .dword 0xffffffffffff6f60, 0xffffffffffffa802, 0xffffffffffff6f60, 0
    .dword 0xffffffffffffa880, 0xffffffffffff1680, 0xffffffffffffa880, 0
    .dword 0xffffffffffff03fd, 0xffffffffffff01a8, 0xffffffffffff83fd, 0
    .dword 0xffffffffffffcc4b, 0xffffffffffff2c00, 0xffffffffffffcc4b, 0
    .dword 0xffffffffffff0280, 0xffffffffffff6dd9, 0xffffffffffff8280, 0
    .dword 0xffffffffffff1ab0, 0xffffffffffff1b20, 0xffffffffffff9ab0, 0
    .dword 0xfffffffffffff900, 0xffffffffffff7408, 0xfffffffffffff900, 0
    .dword 0xffffffffffff77ff, 0xffffffffffffec00, 0xffffffffffff77ff, 0
    .dword 0xffffffffffff0680, 0xffffffffffffc3ff, 0xffffffffffff0680, 0
    .dword 0xffffffffffffe1e6, 0xffffffffffff9a6b, 0xffffffffffff61e6, 0
    .dword 0xffffffffffff9810, 0xffffffffffff4840, 0xffffffffffff9810, 0
    .dword 0xffffffffffffc6bd, 0xffffffffffff04cb, 0xffffffffffffc6bd, 0
    .dword 0xffffffffffff30c0, 0xfffffffffffff000, 0xffffffffffff30c0, 0
    .dword 0xffffffffffff4c40, 0xffffffffffffa000, 0xffffffffffff4c40, 0
    .dword 0xffffffffffffc400, 0xfffffffffffffbb7, 0xffffffffffff4400, 0
    .dword 0xffffffffffff1bfd, 0xffffffffffff20a0, 0xffffffffffff9bfd, 0
    .dword 0xffffffffffff2408, 0xffffffffffff7b07, 0xffffffffffffa408, 0
    .dword 0xffffffffffff1ce0, 0xffffffffffff9694, 0xffffffffffff1ce0, 0
    .dword 0xffffffffffff17fd, 0xffffffffffff8c20, 0xffffffffffff17fd, 0
    .dword 0xffffffffffff3804, 0xffffffffffff5bff, 0xffffffffffffb804, 0
    .dword 0xffffffffffffb7a9, 0xffffffffffffb402, 0xffffffffffff37a9, 0
    .dword 0xffffffffffffb3fe, 0xffffffffffffdd00, 0xffffffffffff33fe, 0
    .dword 0xffffffffffff4002, 0xffffffffffff3cd6, 0xffffffffffffc002, 0
    .dword 0xffffffffffff5c00, 0xffffffffffff9af2, 0xffffffffffff5c00, 0
    .dword 0xffffffffffffa400, 0xffffffffffffc000, 0xffffffffffff2400, 0
    .dword 0xffffffffffff1998, 0xffffffffffff7600, 0xffffffffffff9998, 0
    .dword 0xffffffffffff8820, 0xffffffffffff3004, 0xffffffffffff8820, 0
    .dword 0xffffffffffff0bfe, 0xffffffffffff49b8, 0xffffffffffff8bfe, 0
    .dword 0xfffffffffffff66b, 0xffffffffffff86e3, 0xffffffffffff766b, 0
    .dword 0xffffffffffffdb60, 0xffffffffffffac08, 0xffffffffffff5b60, 0
    .dword 0xffffffffffffdbff, 0xfffffffffffff220, 0xffffffffffff5bff, 0
    .dword 0xffffffffffff9c00, 0xfffffffffffff4d7, 0xffffffffffff1c00, 0
    .dword 0xfffffffffffffbfe, 0xffffffffffff18d2, 0xfffffffffffffbfe, 0
    .dword 0xffffffffffff748f, 0xffffffffffff7a72, 0xfffffffffffff48f, 0
    .dword 0xffffffffffff5c40, 0xffffffffffff1f50, 0xffffffffffffdc40, 0
    .dword 0xffffffffffff8620, 0xffffffffffffc7b7, 0xffffffffffff0620, 0
    .dword 0xffffffffffff45eb, 0xffffffffffffceef, 0xffffffffffff45eb, 0
    .dword 0xffffffffffff8c43, 0xffffffffffffc800, 0xffffffffffff0c43, 0
    .dword 0xffffffffffff44bf, 0xffffffffffff77d5, 0xffffffffffffc4bf, 0
    .dword 0xffffffffffff8440, 0xffffffffffff0c00, 0xffffffffffff8440, 0
    .dword 0xffffffffffff18c0, 0xffffffffffff4bff, 0xffffffffffff98c0, 0
