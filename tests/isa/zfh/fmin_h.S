# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmin.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fmin.h f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fmin.h f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffffffc240
    FP_SET f2, 0xffffffffffffc241
    csrw fcsr, x0
    fmin.h f0, f1, f2
    CHECK_F f0, 0xffffffffffffc241
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffffd002
    FP_SET f29, 0xffffffffffffd003
    csrw fcsr, x0
    fmin.h f31, f30, f29
    CHECK_F f31, 0xffffffffffffd003
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffff3b1a
    FP_SET f6, 0xffffffffffffbb1a
    csrw fcsr, x0
    fmin.h f5, f5, f6
    CHECK_F f5, 0xffffffffffffbb1a
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffff3371
    FP_SET f5, 0xffffffffffff3370
    csrw fcsr, x0
    fmin.h f5, f6, f5
    CHECK_F f5, 0xffffffffffff3370
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffff0f00
    FP_SET f7, 0xffffffffffff0f01
    csrw fcsr, x0
    fmin.h f5, f6, f7
    CHECK_F f5, 0xffffffffffff0f00
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffff22e8
    FP_SET f5, 0xffffffffffff22e8
    csrw fcsr, x0
    fmin.h f5, f5, f5
    CHECK_F f5, 0xffffffffffff22e8
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff83fe
    FP_SET f7, 0xffffffffffff83fe
    csrw fcsr, x0
    fmin.h f6, f7, f7
    CHECK_F f6, 0xffffffffffff83fe
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xfffffffffffff6a0
    FP_SET f0, 0xfffffffffffff6a1
    csrw fcsr, x0
    fmin.h f16, f15, f0
    CHECK_F f16, 0xfffffffffffff6a1
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffffce80
    FP_SET f31, 0xffffffffffff1c00
    csrw fcsr, x0
    fmin.h f15, f16, f31
    CHECK_F f15, 0xffffffffffffce80
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fmin.h f13, f10, f11
    TEST_FP_DIRTY 923, fmin.h f13, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff0000, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff0000, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff0001, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff0001, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff03ff, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff03ff, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff0400, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff0400, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff3c00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff3c01, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffff3c01, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xffffffffffff7bff, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xffffffffffff7bff, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0xffffffffffff7c00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff0000, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0001, 0xffffffffffff0001, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0xffffffffffff03ff, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0400, 0xffffffffffff0400, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7bff, 0xffffffffffff7bff, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff8000, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8001, 0xffffffffffff8001, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0xffffffffffff83ff, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8400, 0xffffffffffff8400, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc00, 0xffffffffffffbc00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffbff, 0xfffffffffffffbff, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff8000, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff8000, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff8001, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff8001, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff83ff, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff83ff, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff8400, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff8400, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffffbc00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffffbc00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffffbc01, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffffbc01, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xfffffffffffffbff, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xfffffffffffffbff, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc01, 0xfffffffffffffc00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0000, 0xffffffffffff0000, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0001, 0xffffffffffff0001, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff03ff, 0xffffffffffff03ff, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0400, 0xffffffffffff0400, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7bff, 0xffffffffffff7bff, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8000, 0xffffffffffff8000, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8001, 0xffffffffffff8001, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff83ff, 0xffffffffffff83ff, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8400, 0xffffffffffff8400, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc00, 0xffffffffffffbc00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffbff, 0xfffffffffffffbff, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0x71c8a7e86d65656a, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x3ea27ab6a077bd49, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffa98b, 0xffffffffffffa98b, 0xffffffffffffa98b, 0
    .dword 0xffffffffffff4860, 0xffffffffffff33fd, 0xffffffffffff33fd, 0
    .dword 0xffffffffffff2aec, 0xffffffffffff2aec, 0xffffffffffff2aec, 0
    .dword 0xffffffffffff0df3, 0xffffffffffff0df3, 0xffffffffffff0df3, 0
    .dword 0xffffffffffffabfd, 0xffffffffffffabfd, 0xffffffffffffabfd, 0
    .dword 0xffffffffffff14d4, 0xffffffffffff2800, 0xffffffffffff14d4, 0
    .dword 0xffffffffffffc000, 0xffffffffffffc001, 0xffffffffffffc001, 0
    .dword 0xffffffffffff7100, 0xffffffffffff7100, 0xffffffffffff7100, 0
    .dword 0xffffffffffff5a60, 0xffffffffffff5a61, 0xffffffffffff5a60, 0
    .dword 0xffffffffffff73ff, 0xffffffffffff73fe, 0xffffffffffff73fe, 0
    .dword 0xffffffffffff1c10, 0xffffffffffff53fe, 0xffffffffffff1c10, 0
    .dword 0xffffffffffff4dd6, 0xffffffffffffc400, 0xffffffffffffc400, 0
    .dword 0xffffffffffff3ec0, 0xffffffffffff3ec0, 0xffffffffffff3ec0, 0
    .dword 0xffffffffffffd0d1, 0xfffffffffffff8f8, 0xfffffffffffff8f8, 0
    .dword 0xffffffffffffc42f, 0xffffffffffff442f, 0xffffffffffffc42f, 0
    .dword 0xffffffffffffd3fd, 0xffffffffffffd3fd, 0xffffffffffffd3fd, 0
    .dword 0xffffffffffff9400, 0xffffffffffff1400, 0xffffffffffff9400, 0
    .dword 0xffffffffffff5ad7, 0xffffffffffffdad7, 0xffffffffffffdad7, 0
    .dword 0xffffffffffffdfff, 0xffffffffffffa800, 0xffffffffffffdfff, 0
    .dword 0xffffffffffff7401, 0xfffffffffffff401, 0xfffffffffffff401, 0
    .dword 0xffffffffffff5bfe, 0xffffffffffff5808, 0xffffffffffff5808, 0
    .dword 0xffffffffffff0a80, 0xffffffffffff3220, 0xffffffffffff0a80, 0
    .dword 0xffffffffffffa400, 0xffffffffffffa400, 0xffffffffffffa400, 0
    .dword 0xfffffffffffff800, 0xffffffffffff1800, 0xfffffffffffff800, 0
    .dword 0xffffffffffffc800, 0xffffffffffff4800, 0xffffffffffffc800, 0
    .dword 0xffffffffffff20bf, 0xffffffffffffa0bf, 0xffffffffffffa0bf, 0
    .dword 0xfffffffffffff25a, 0xffffffffffffea72, 0xfffffffffffff25a, 0
    .dword 0xffffffffffff7040, 0xfffffffffffff040, 0xfffffffffffff040, 0
    .dword 0xffffffffffffd908, 0xffffffffffffd909, 0xffffffffffffd909, 0
    .dword 0xffffffffffff5200, 0xffffffffffff5201, 0xffffffffffff5200, 0
    .dword 0xffffffffffffe336, 0xffffffffffff6336, 0xffffffffffffe336, 0
    .dword 0xffffffffffff3c40, 0xffffffffffff3c40, 0xffffffffffff3c40, 0
    .dword 0xffffffffffffe602, 0xffffffffffffe602, 0xffffffffffffe602, 0
    .dword 0xffffffffffffbffd, 0xffffffffffff71c0, 0xffffffffffffbffd, 0
    .dword 0xffffffffffff0b06, 0xffffffffffff0b07, 0xffffffffffff0b06, 0
    .dword 0xffffffffffffcffe, 0xffffffffffff4ffe, 0xffffffffffffcffe, 0
    .dword 0xfffffffffffff000, 0xfffffffffffff000, 0xfffffffffffff000, 0
    .dword 0xfffffffffffff840, 0xffffffffffff7840, 0xfffffffffffff840, 0
    .dword 0xffffffffffff1ffe, 0xffffffffffff9ffe, 0xffffffffffff9ffe, 0
    .dword 0xffffffffffffcfff, 0xffffffffffff8800, 0xffffffffffffcfff, 0
    .dword 0xffffffffffffe900, 0xffffffffffffc002, 0xffffffffffffe900, 0
    .dword 0xffffffffffff3400, 0xffffffffffff2b4c, 0xffffffffffff2b4c, 0
    .dword 0xffffffffffff6c00, 0xffffffffffff6c00, 0xffffffffffff6c00, 0
    .dword 0xffffffffffff6400, 0xffffffffffff6400, 0xffffffffffff6400, 0
    .dword 0xffffffffffffed99, 0xffffffffffffed98, 0xffffffffffffed99, 0
    .dword 0xffffffffffffa080, 0xffffffffffffa080, 0xffffffffffffa080, 0
    .dword 0xffffffffffff5000, 0xfffffffffffff400, 0xfffffffffffff400, 0
    .dword 0xffffffffffffb7c0, 0xffffffffffff56dc, 0xffffffffffffb7c0, 0
