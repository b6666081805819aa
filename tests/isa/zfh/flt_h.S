# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# flt.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, flt.h x10, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, flt.h x10, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffffffb080
    FP_SET f2, 0xffffffffffffb2a0
    csrw fcsr, x0
    flt.h x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff0459
    FP_SET f29, 0xffffffffffff0459
    csrw fcsr, x0
    flt.h x29, f30, f29
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffffc400
    FP_SET f6, 0xffffffffffffefff
    csrw fcsr, x0
    flt.h x5, f5, f6
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffff54dc
    FP_SET f5, 0xffffffffffff8880
    csrw fcsr, x0
    flt.h x5, f6, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffff1d4b
    FP_SET f7, 0xffffffffffff1d4a
    csrw fcsr, x0
    flt.h x5, f6, f7
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffff35e7
    FP_SET f5, 0xffffffffffff35e7
    csrw fcsr, x0
    flt.h x5, f5, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff4820
    FP_SET f7, 0xffffffffffff4820
    csrw fcsr, x0
    flt.h x6, f7, f7
    CHECK x6, 0
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffff5edf
    FP_SET f0, 0xffffffffffff5ede
    csrw fcsr, x0
    flt.h x16, f15, f0
    CHECK x16, 0
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xfffffffffffff93b
    FP_SET f31, 0xfffffffffffff93b
    csrw fcsr, x0
    flt.h x15, f16, f31
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, flt.h x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0, 0x10
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0, 0x10
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0, 0x10
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff7e00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0001, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0400, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c01, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7bff, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8001, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8400, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc00, 0, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc01, 0, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffbff, 0, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0, 0x10
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 1, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0, 0x10
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 1, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 1, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff0000, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff0001, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff3c00, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff3c01, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff7bff, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff8000, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff8001, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffffbc00, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffffbc01, 0, 0x10
    .dword 0xfffffffffffffe00, 0xfffffffffffffbff, 0, 0x10
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0, 0x10
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0, 0x10
    .dword 0xfffffffffffffe00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0000, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0001, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff03ff, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0400, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c00, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c01, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7bff, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c00, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8000, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8001, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff83ff, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8400, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc00, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc01, 0, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffbff, 0, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc00, 0, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffe00, 0, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc01, 0, 0x10
    .dword 0x3c00, 0xffffffffffff3c00, 0, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0, 0x10
    .dword 0x4e4a5c310b46cb1f, 0xffffffffffff3c00, 0, 0x10
    .dword 0xffffffffffff3c00, 0x3c00, 0, 0x10
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0, 0x10
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0, 0x10
    .dword 0xffffffffffff3c00, 0x374c18b545a3b262, 0, 0x10
    .dword 0xffffffffffff4402, 0xffffffffffff4403, 1, 0
    .dword 0xffffffffffff1400, 0xffffffffffff1400, 0, 0
    .dword 0xffffffffffff40bf, 0xffffffffffffc0bf, 0, 0
    .dword 0xffffffffffffdce1, 0xffffffffffffdce0, 1, 0
    .dword 0xffffffffffffe810, 0xffffffffffffe811, 0, 0
    .dword 0xffffffffffffc845, 0xffffffffffff4845, 1, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0, 0
    .dword 0xfffffffffffff040, 0xfffffffffffff041, 0, 0
    .dword 0xffffffffffff9c02, 0xffffffffffff9c02, 0, 0
    .dword 0xffffffffffff1402, 0xffffffffffff1402, 0, 0
    .dword 0xffffffffffff1520, 0xffffffffffff1520, 0, 0
    .dword 0xffffffffffff57d6, 0xffffffffffff87fd, 0, 0
    .dword 0xffffffffffff19e0, 0xffffffffffff19e0, 0, 0
    .dword 0xffffffffffff875a, 0xffffffffffff875b, 0, 0
    .dword 0xffffffffffff3800, 0xffffffffffff3800, 0, 0
    .dword 0xffffffffffff0fff, 0xffffffffffff8fff, 0, 0
    .dword 0xffffffffffff2a00, 0xffffffffffff0500, 0, 0
    .dword 0xffffffffffff0ccc, 0xffffffffffff8ccc, 0, 0
    .dword 0xffffffffffff8f80, 0xffffffffffff8f81, 0, 0
    .dword 0xffffffffffff7346, 0xffffffffffff7347, 1, 0
    .dword 0xffffffffffffa800, 0xffffffffffffa801, 0, 0
    .dword 0xffffffffffff5c00, 0xffffffffffffdc00, 0, 0
    .dword 0xffffffffffff93ff, 0xffffffffffff93fe, 1, 0
    .dword 0xffffffffffff5da1, 0xffffffffffff5da1, 0, 0
    .dword 0xffffffffffff04c4, 0xffffffffffff84c4, 0, 0
    .dword 0xfffffffffffff03b, 0xffffffffffff3000, 1, 0
    .dword 0xffffffffffffc651, 0xffffffffffff4651, 1, 0
    .dword 0xffffffffffff9b00, 0xffffffffffff9b01, 0, 0
    .dword 0xffffffffffff1408, 0xffffffffffff9408, 0, 0
    .dword 0xffffffffffff43fe, 0xffffffffffffc3fe, 0, 0
    .dword 0xffffffffffffb064, 0xffffffffffffb065, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff1067, 1, 0
    .dword 0xffffffffffffa175, 0xffffffffffff13bd, 1, 0
    .dword 0xfffffffffffff3fd, 0xffffffffffffc3fe, 1, 0
    .dword 0xffffffffffff0540, 0xffffffffffff0540, 0, 0
    .dword 0xffffffffffff4c00, 0xffffffffffff4c01, 1, 0
    .dword 0xffffffffffff0c40, 0xffffffffffff0c41, 1, 0
    .dword 0xffffffffffffa420, 0xffffffffffffa420, 0, 0
    .dword 0xffffffffffff71b4, 0xffffffffffff71b4, 0, 0
    .dword 0xffffffffffff2e95, 0xffffffffffff2e95, 0, 0
    .dword 0xfffffffffffff6a2, 0xfffffffffffff6a3, 0, 0
    .dword 0xffffffffffff5cb4, 0xffffffffffff5cb4, 0, 0
    .dword 0xffffffffffff0726, 0xffffffffffff7bfd, 1, 0
    .dword 0xffffffffffffd37d, 0xffffffffffff8368, 1, 0
    .dword 0xffffffffffff7bfe, 0xfffffffffffffbfe, 0, 0
    .dword 0xffffffffffffdb66, 0xffffffffffffdb67, 0, 0
    .dword 0xffffffffffffd860, 0xffffffffffff1347, 1, 0
    .dword 0xffffffffffff2c80, 0xffffffffffffacc0, 0, 0
