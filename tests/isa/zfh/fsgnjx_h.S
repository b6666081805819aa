# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsgnjx.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fsgnjx.h f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fsgnjx.h f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffffffec00
    FP_SET f2, 0xffffffffffff9ffd
    csrw fcsr, x0
    fsgnjx.h f0, f1, f2
    CHECK_F f0, 0xffffffffffff6c00
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff5800
    FP_SET f29, 0xffffffffffff2230
    csrw fcsr, x0
    fsgnjx.h f31, f30, f29
    CHECK_F f31, 0xffffffffffff5800
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffff6140
    FP_SET f6, 0xffffffffffffac10
    csrw fcsr, x0
    fsgnjx.h f5, f5, f6
    CHECK_F f5, 0xffffffffffffe140
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffffac00
    FP_SET f5, 0xffffffffffffbd00
    csrw fcsr, x0
    fsgnjx.h f5, f6, f5
    CHECK_F f5, 0xffffffffffff2c00
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffffb780
    FP_SET f7, 0xffffffffffff7808
    csrw fcsr, x0
    fsgnjx.h f5, f6, f7
    CHECK_F f5, 0xffffffffffffb780
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffff5400
    FP_SET f5, 0xffffffffffff5400
    csrw fcsr, x0
    fsgnjx.h f5, f5, f5
    CHECK_F f5, 0xffffffffffff5400
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff9000
    FP_SET f7, 0xffffffffffff9000
    csrw fcsr, x0
    fsgnjx.h f6, f7, f7
    CHECK_F f6, 0xffffffffffff1000
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffff1b7e
    FP_SET f0, 0xffffffffffff1600
    csrw fcsr, x0
    fsgnjx.h f16, f15, f0
    CHECK_F f16, 0xffffffffffff1b7e
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffffa0e0
    FP_SET f31, 0xffffffffffff81c6
    csrw fcsr, x0
    fsgnjx.h f15, f16, f31
    CHECK_F f15, 0xffffffffffff20e0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fsgnjx.h f13, f10, f11
    TEST_FP_DIRTY 923, fsgnjx.h f13, f10, f11
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
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0x245b26d0e13b612a, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x192d406d39fa200b, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffd100, 0xffffffffffff7150, 0xffffffffffffd100, 0
    .dword 0xffffffffffff8f63, 0xffffffffffff68c0, 0xffffffffffff8f63, 0
    .dword 0xffffffffffff27ff, 0xffffffffffff1480, 0xffffffffffff27ff, 0
    .dword 0xffffffffffff0d1b, 0xffffffffffff5840, 0xffffffffffff0d1b, 0
    .dword 0xffffffffffffc800, 0xffffffffffff5201, 0xffffffffffffc800, 0
    .dword 0xffffffffffff3c60, 0xffffffffffffd620, 0xffffffffffffbc60, 0
    .dword 0xffffffffffff192e, 0xffffffffffffe3ff, 0xffffffffffff992e, 0
    .dword 0xffffffffffff675c, 0xffffffffffffc800, 0xffffffffffffe75c, 0
    .dword 0xffffffffffffd580, 0xffffffffffff1408, 0xffffffffffffd580, 0
    .dword 0xfffffffffffff251, 0xffffffffffff6e3a, 0xfffffffffffff251, 0
    .dword 0xffffffffffff1097, 0xffffffffffff6c20, 0xffffffffffff1097, 0
    .dword 0xffffffffffff3bc5, 0xffffffffffff4c00, 0xffffffffffff3bc5, 0
    .dword 0xffffffffffff4da0, 0xffffffffffff52de, 0xffffffffffff4da0, 0
    .dword 0xffffffffffff3bfd, 0xffffffffffff6f20, 0xffffffffffff3bfd, 0
    .dword 0xffffffffffff1800, 0xffffffffffffc800, 0xffffffffffff9800, 0
    .dword 0xffffffffffffc580, 0xffffffffffff0c00, 0xffffffffffffc580, 0
    .dword 0xffffffffffff06ec, 0xffffffffffff23fd, 0xffffffffffff06ec, 0
    .dword 0xffffffffffffbc02, 0xffffffffffff8868, 0xffffffffffff3c02, 0
    .dword 0xffffffffffff5800, 0xffffffffffff7400, 0xffffffffffff5800, 0
    .dword 0xfffffffffffff7a0, 0xffffffffffffada0, 0xffffffffffff77a0, 0
    .dword 0xffffffffffff4bfe, 0xffffffffffff4400, 0xffffffffffff4bfe, 0
    .dword 0xffffffffffff2c04, 0xffffffffffffa920, 0xffffffffffffac04, 0
    .dword 0xffffffffffff2c01, 0xffffffffffff4780, 0xffffffffffff2c01, 0
    .dword 0xffffffffffff5ee0, 0xfffffffffffffa00, 0xffffffffffffdee0, 0
    .dword 0xffffffffffff1000, 0xffffffffffff5b6e, 0xffffffffffff1000, 0
    .dword 0xffffffffffffcfff, 0xffffffffffff9bfe, 0xffffffffffff4fff, 0
    .dword 0xffffffffffff8860, 0xffffffffffff9800, 0xffffffffffff0860, 0
    .dword 0xffffffffffffe800, 0xffffffffffff3002, 0xffffffffffffe800, 0
    .dword 0xffffffffffffc53c, 0xffffffffffff615f, 0xffffffffffffc53c, 0
    .dword 0xffffffffffff67fe, 0xffffffffffffd0f3, 0xffffffffffffe7fe, 0
    .dword 0xffffffffffffd160, 0xffffffffffff83ff, 0xffffffffffff5160, 0
    .dword 0xfffffffffffff800, 0xffffffffffff5a86, 0xfffffffffffff800, 0
    .dword 0xffffffffffff0802, 0xffffffffffff67fe, 0xffffffffffff0802, 0
    .dword 0xfffffffffffff800, 0xfffffffffffface0, 0xffffffffffff7800, 0
    .dword 0xffffffffffffe7fe, 0xffffffffffffd3fd, 0xffffffffffff67fe, 0
    .dword 0xffffffffffff2800, 0xffffffffffff5400, 0xffffffffffff2800, 0
    .dword 0xffffffffffffbffe, 0xffffffffffff1bff, 0xffffffffffffbffe, 0
    .dword 0xffffffffffffa400, 0xffffffffffff73fd, 0xffffffffffffa400, 0
    .dword 0xffffffffffff3c80, 0xffffffffffff1000, 0xffffffffffff3c80, 0
    .dword 0xffffffffffffb7ac, 0xffffffffffff8400, 0xffffffffffff37ac, 0
    .dword 0xffffffffffffe500, 0xffffffffffff0810, 0xffffffffffffe500, 0
    .dword 0xffffffffffff62ef, 0xffffffffffff5fff, 0xffffffffffff62ef, 0
    .dword 0xffffffffffff1216, 0xffffffffffffb8f7, 0xffffffffffff9216, 0
    .dword 0xffffffffffff1de8, 0xffffffffffff3f7f, 0xffffffffffff1de8, 0
    .dword 0xffffffffffff4420, 0xffffffffffff00e8, 0xffffffffffff4420, 0
    .dword 0xffffffffffff6bff, 0xffffffffffff6fcc, 0xffffffffffff6bff, 0
    .dword 0xffffffffffff8d80, 0xffffffffffffb020, 0xffffffffffff0d80, 0
    .dword 0xffffffffffff281c, 0xffffffffffff0c00, 0xffffffffffff281c, 0
