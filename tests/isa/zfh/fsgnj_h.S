# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsgnj.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fsgnj.h f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fsgnj.h f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffffff8420
    FP_SET f2, 0xffffffffffff4800
    csrw fcsr, x0
    fsgnj.h f0, f1, f2
    CHECK_F f0, 0xffffffffffff0420
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffffbbfe
    FP_SET f29, 0xffffffffffffc743
    csrw fcsr, x0
    fsgnj.h f31, f30, f29
    CHECK_F f31, 0xffffffffffffbbfe
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffff9c01
    FP_SET f6, 0xffffffffffffd3ca
    csrw fcsr, x0
    fsgnj.h f5, f5, f6
    CHECK_F f5, 0xffffffffffff9c01
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffff4400
    FP_SET f5, 0xffffffffffff93fe
    csrw fcsr, x0
    fsgnj.h f5, f6, f5
    CHECK_F f5, 0xffffffffffffc400
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffffe3ec
    FP_SET f7, 0xffffffffffff43fe
    csrw fcsr, x0
    fsgnj.h f5, f6, f7
    CHECK_F f5, 0xffffffffffff63ec
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffffdc8e
    FP_SET f5, 0xffffffffffffdc8e
    csrw fcsr, x0
    fsgnj.h f5, f5, f5
    CHECK_F f5, 0xffffffffffffdc8e
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xfffffffffffff3fe
    FP_SET f7, 0xfffffffffffff3fe
    csrw fcsr, x0
    fsgnj.h f6, f7, f7
    CHECK_F f6, 0xfffffffffffff3fe
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffff9800
    FP_SET f0, 0xffffffffffffdc40
    csrw fcsr, x0
    fsgnj.h f16, f15, f0
    CHECK_F f16, 0xffffffffffff9800
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffff64ee
    FP_SET f31, 0xfffffffffffff36f
    csrw fcsr, x0
    fsgnj.h f15, f16, f31
    CHECK_F f15, 0xffffffffffffe4ee
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fsgnj.h f13, f10, f11
    TEST_FP_DIRTY 923, fsgnj.h f13, f10, f11
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
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc01, 0xfffffffffffffe00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0001, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0400, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff3c01, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7bff, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7c01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff8001, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff8400, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffffbc00, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xffffffffffffbc01, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xfffffffffffffbff, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xfffffffffffffe00, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff7c01, 0xfffffffffffffc01, 0xfffffffffffffc01, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff8400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffffbc01, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8000, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8001, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc01, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffbff, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc01, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0000, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0001, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff03ff, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0400, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff3c00, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff3c01, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7bff, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7c00, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7c01, 0xffffffffffff7c01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff8000, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff8001, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff83ff, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff8400, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffffbc00, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xffffffffffffbc01, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffbff, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffc00, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffe00, 0xfffffffffffffc01, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffc01, 0xfffffffffffffc01, 0
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0x1148eb5b6f2641ca, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xaebe3d97e03d0c9, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff01c1, 0xffffffffffff5889, 0xffffffffffff01c1, 0
    .dword 0xffffffffffffb094, 0xffffffffffffa700, 0xffffffffffffb094, 0
    .dword 0xffffffffffff5a2d, 0xffffffffffff7480, 0xffffffffffff5a2d, 0
    .dword 0xffffffffffffcb3c, 0xffffffffffffb400, 0xffffffffffffcb3c, 0
    .dword 0xffffffffffffa46d, 0xffffffffffff7708, 0xffffffffffff246d, 0
    .dword 0xffffffffffff6fff, 0xffffffffffff977a, 0xffffffffffffefff, 0
    .dword 0xffffffffffffe3fd, 0xffffffffffffae49, 0xffffffffffffe3fd, 0
    .dword 0xffffffffffffa639, 0xffffffffffff142f, 0xffffffffffff2639, 0
    .dword 0xffffffffffff23fd, 0xffffffffffffdba0, 0xffffffffffffa3fd, 0
    .dword 0xffffffffffffa7fd, 0xffffffffffffec20, 0xffffffffffffa7fd, 0
    .dword 0xffffffffffff2ffe, 0xffffffffffff8808, 0xffffffffffffaffe, 0
    .dword 0xffffffffffff19a8, 0xfffffffffffff040, 0xffffffffffff99a8, 0
    .dword 0xffffffffffffe8c9, 0xffffffffffffee2f, 0xffffffffffffe8c9, 0
    .dword 0xffffffffffffd1b8, 0xffffffffffff63ce, 0xffffffffffff51b8, 0
    .dword 0xffffffffffff361b, 0xffffffffffff6800, 0xffffffffffff361b, 0
    .dword 0xffffffffffff0d80, 0xffffffffffffa404, 0xffffffffffff8d80, 0
    .dword 0xffffffffffffac04, 0xffffffffffff3400, 0xffffffffffff2c04, 0
    .dword 0xffffffffffffdf40, 0xffffffffffff5b47, 0xffffffffffff5f40, 0
    .dword 0xffffffffffff10fd, 0xffffffffffff5440, 0xffffffffffff10fd, 0
    .dword 0xffffffffffff8100, 0xffffffffffff8d00, 0xffffffffffff8100, 0
    .dword 0xffffffffffff8380, 0xffffffffffffd440, 0xffffffffffff8380, 0
    .dword 0xffffffffffff2400, 0xffffffffffff9400, 0xffffffffffffa400, 0
    .dword 0xffffffffffffd0e0, 0xffffffffffffe408, 0xffffffffffffd0e0, 0
    .dword 0xffffffffffff78de, 0xffffffffffff3480, 0xffffffffffff78de, 0
    .dword 0xffffffffffff77ff, 0xffffffffffffbee3, 0xfffffffffffff7ff, 0
    .dword 0xffffffffffffe560, 0xffffffffffff4da4, 0xffffffffffff6560, 0
    .dword 0xffffffffffffb209, 0xffffffffffff35a0, 0xffffffffffff3209, 0
    .dword 0xffffffffffffa840, 0xffffffffffffbe00, 0xffffffffffffa840, 0
    .dword 0xffffffffffffa0b8, 0xffffffffffff53fe, 0xffffffffffff20b8, 0
    .dword 0xffffffffffffdc80, 0xffffffffffff4040, 0xffffffffffff5c80, 0
    .dword 0xffffffffffff6800, 0xffffffffffffb000, 0xffffffffffffe800, 0
    .dword 0xffffffffffff9c20, 0xffffffffffff2800, 0xffffffffffff1c20, 0
    .dword 0xffffffffffff0b20, 0xffffffffffff53fd, 0xffffffffffff0b20, 0
    .dword 0xffffffffffff95e0, 0xffffffffffffb800, 0xffffffffffff95e0, 0
    .dword 0xffffffffffff5380, 0xffffffffffffe920, 0xffffffffffffd380, 0
    .dword 0xffffffffffff1ee5, 0xffffffffffff21fd, 0xffffffffffff1ee5, 0
    .dword 0xffffffffffffd401, 0xffffffffffff2350, 0xffffffffffff5401, 0
    .dword 0xfffffffffffffa20, 0xffffffffffff8da0, 0xfffffffffffffa20, 0
    .dword 0xfffffffffffff164, 0xffffffffffff2ffe, 0xffffffffffff7164, 0
    .dword 0xffffffffffff62c0, 0xffffffffffffe480, 0xffffffffffffe2c0, 0
    .dword 0xffffffffffff2800, 0xffffffffffff6760, 0xffffffffffff2800, 0
    .dword 0xffffffffffff9cc0, 0xffffffffffff1106, 0xffffffffffff1cc0, 0
    .dword 0xffffffffffffb440, 0xffffffffffffd3fd, 0xffffffffffffb440, 0
    .dword 0xffffffffffffd7f5, 0xffffffffffff9b49, 0xffffffffffffd7f5, 0
    .dword 0xffffffffffff23fe, 0xffffffffffff3d03, 0xffffffffffff23fe, 0
    .dword 0xffffffffffff7880, 0xffffffffffffcfff, 0xfffffffffffff880, 0
    .dword 0xffffffffffffb700, 0xffffffffffff8bfe, 0xffffffffffffb700, 0
    .dword 0xffffffffffff2c2b, 0xffffffffffffbffd, 0xffffffffffffac2b, 0
