# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# feq.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, feq.h x10, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, feq.h x10, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffffff9e47
    FP_SET f2, 0xffffffffffff9e46
    csrw fcsr, x0
    feq.h x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff09f8
    FP_SET f29, 0xffffffffffff09f9
    csrw fcsr, x0
    feq.h x29, f30, f29
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffff0b16
    FP_SET f6, 0xffffffffffff0b16
    csrw fcsr, x0
    feq.h x5, f5, f6
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffffd3db
    FP_SET f5, 0xffffffffffffd3da
    csrw fcsr, x0
    feq.h x5, f6, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffffbea0
    FP_SET f7, 0xffffffffffff3ea0
    csrw fcsr, x0
    feq.h x5, f6, f7
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffffeffd
    FP_SET f5, 0xffffffffffffeffd
    csrw fcsr, x0
    feq.h x5, f5, f5
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff83fe
    FP_SET f7, 0xffffffffffff83fe
    csrw fcsr, x0
    feq.h x6, f7, f7
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffff1100
    FP_SET f0, 0xffffffffffff9100
    csrw fcsr, x0
    feq.h x16, f15, f0
    CHECK x16, 0
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffffcbfd
    FP_SET f31, 0xffffffffffff4bfd
    csrw fcsr, x0
    feq.h x15, f16, f31
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, feq.h x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 1, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 1, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 1, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff0000, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0001, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c00, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c01, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7bff, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff8000, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8001, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc00, 0, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc01, 0, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffbff, 0, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0, 0
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
    .dword 0x3c00, 0xffffffffffff3c00, 0, 0
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0, 0
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0, 0
    .dword 0x2966a22f5d95d04, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x47f8f11db45fd2c4, 0, 0
    .dword 0xffffffffffffa280, 0xffffffffffffd695, 0, 0
    .dword 0xffffffffffff6db7, 0xffffffffffff6db7, 1, 0
    .dword 0xfffffffffffff900, 0xffffffffffff7900, 0, 0
    .dword 0xffffffffffff0adb, 0xffffffffffff0ada, 0, 0
    .dword 0xffffffffffffc840, 0xffffffffffffc841, 0, 0
    .dword 0xffffffffffff8d00, 0xffffffffffff8d01, 0, 0
    .dword 0xffffffffffff9400, 0xffffffffffff1400, 0, 0
    .dword 0xffffffffffff2408, 0xffffffffffffa408, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffa46b, 0, 0
    .dword 0xffffffffffffbc5a, 0xffffffffffffbc5b, 0, 0
    .dword 0xffffffffffff5000, 0xffffffffffff5001, 0, 0
    .dword 0xffffffffffff2000, 0xffffffffffff2001, 0, 0
    .dword 0xffffffffffff7bfd, 0xffffffffffff7bfd, 1, 0
    .dword 0xffffffffffff5780, 0xffffffffffff5780, 1, 0
    .dword 0xffffffffffff77fd, 0xffffffffffff77fd, 1, 0
    .dword 0xffffffffffffa880, 0xffffffffffffa881, 0, 0
    .dword 0xffffffffffffc200, 0xffffffffffffc201, 0, 0
    .dword 0xffffffffffff1203, 0xfffffffffffffbfd, 0, 0
    .dword 0xfffffffffffff400, 0xfffffffffffff401, 0, 0
    .dword 0xffffffffffffdba9, 0xffffffffffff3a80, 0, 0
    .dword 0xfffffffffffff000, 0xfffffffffffff000, 1, 0
    .dword 0xffffffffffffc002, 0xffffffffffffc003, 0, 0
    .dword 0xffffffffffffa600, 0xffffffffffff2600, 0, 0
    .dword 0xffffffffffff2900, 0xffffffffffff2901, 0, 0
    .dword 0xffffffffffff0c02, 0xffffffffffff0c02, 1, 0
    .dword 0xffffffffffffa520, 0xffffffffffff2520, 0, 0
    .dword 0xffffffffffff67fd, 0xffffffffffff0600, 0, 0
    .dword 0xffffffffffff9801, 0xffffffffffff1801, 0, 0
    .dword 0xffffffffffffd800, 0xffffffffffffd801, 0, 0
    .dword 0xffffffffffffd100, 0xffffffffffff2900, 0, 0
    .dword 0xffffffffffff6920, 0xffffffffffffe920, 0, 0
    .dword 0xffffffffffffb400, 0xffffffffffff3400, 0, 0
    .dword 0xffffffffffffaa00, 0xffffffffffffaa01, 0, 0
    .dword 0xffffffffffff6c00, 0xffffffffffff6c01, 0, 0
    .dword 0xffffffffffff4c00, 0xffffffffffffcc00, 0, 0
    .dword 0xffffffffffffb3fd, 0xffffffffffffb3fc, 0, 0
    .dword 0xffffffffffffe800, 0xffffffffffff6800, 0, 0
    .dword 0xffffffffffff1bfd, 0xffffffffffff9bfd, 0, 0
    .dword 0xffffffffffff3f86, 0xffffffffffff3f87, 0, 0
    .dword 0xffffffffffff2bfd, 0xffffffffffffd15b, 0, 0
    .dword 0xffffffffffff1840, 0xffffffffffff2255, 0, 0
    .dword 0xffffffffffff2660, 0xffffffffffff2661, 0, 0
    .dword 0xffffffffffff3bfe, 0xffffffffffffcbfe, 0, 0
    .dword 0xffffffffffff3caa, 0xffffffffffff3cab, 0, 0
    .dword 0xffffffffffffec20, 0xffffffffffffec21, 0, 0
    .dword 0xffffffffffff5f55, 0xffffffffffffdf55, 0, 0
    .dword 0xffffffffffff23bc, 0xffffffffffffa3bc, 0, 0
    .dword 0xffffffffffff0514, 0xffffffffffff656d, 0, 0
