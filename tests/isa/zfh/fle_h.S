# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fle.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, fle.h x10, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, fle.h x10, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffffff5804
    FP_SET f2, 0xffffffffffff5805
    csrw fcsr, x0
    fle.h x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff3400
    FP_SET f29, 0xffffffffffff3401
    csrw fcsr, x0
    fle.h x29, f30, f29
    CHECK x29, 1
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffffd48c
    FP_SET f6, 0xffffffffffffd48d
    csrw fcsr, x0
    fle.h x5, f5, f6
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffff1820
    FP_SET f5, 0xffffffffffff9820
    csrw fcsr, x0
    fle.h x5, f6, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffff5255
    FP_SET f7, 0xffffffffffffd255
    csrw fcsr, x0
    fle.h x5, f6, f7
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffff9c00
    FP_SET f5, 0xffffffffffff9c00
    csrw fcsr, x0
    fle.h x5, f5, f5
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff69f6
    FP_SET f7, 0xffffffffffff69f6
    csrw fcsr, x0
    fle.h x6, f7, f7
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffffbbff
    FP_SET f0, 0xffffffffffff3bff
    csrw fcsr, x0
    fle.h x16, f15, f0
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffff8c00
    FP_SET f31, 0xffffffffffff8c01
    csrw fcsr, x0
    fle.h x15, f16, f31
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fle.h x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 1, 0
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
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 1, 0
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
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 1, 0
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
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 1, 0
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
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 1, 0
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
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 1, 0
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
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 1, 0
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
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 1, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 1, 0
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
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 1, 0
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
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 1, 0
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
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 1, 0
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
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 1, 0
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
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 1, 0
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
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 1, 0
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
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 1, 0
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
    .dword 0x3e76b2b778ac1e6, 0xffffffffffff3c00, 0, 0x10
    .dword 0xffffffffffff3c00, 0x3c00, 0, 0x10
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0, 0x10
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0, 0x10
    .dword 0xffffffffffff3c00, 0x6a68ce1e0285ac29, 0, 0x10
    .dword 0xffffffffffff5bfe, 0xffffffffffff5bff, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffffa1b5, 0xffffffffffffa1b5, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff77fd, 0xfffffffffffff7fd, 0, 0
    .dword 0xffffffffffff0140, 0xffffffffffff0141, 1, 0
    .dword 0xffffffffffff5e51, 0xffffffffffffde51, 0, 0
    .dword 0xffffffffffffc640, 0xffffffffffff8bff, 1, 0
    .dword 0xffffffffffff6400, 0xffffffffffff6401, 1, 0
    .dword 0xfffffffffffff002, 0xfffffffffffff002, 1, 0
    .dword 0xffffffffffff7580, 0xfffffffffffff580, 0, 0
    .dword 0xffffffffffffd008, 0xffffffffffff77fe, 1, 0
    .dword 0xffffffffffff2800, 0xffffffffffff2801, 1, 0
    .dword 0xffffffffffff0000, 0xffffffffffff692a, 1, 0
    .dword 0xffffffffffff2fc0, 0xffffffffffff2c00, 0, 0
    .dword 0xffffffffffff2400, 0xffffffffffff2401, 1, 0
    .dword 0xffffffffffff6800, 0xffffffffffffba1d, 0, 0
    .dword 0xffffffffffff8020, 0xffffffffffff8021, 0, 0
    .dword 0xffffffffffff2f92, 0xffffffffffff2f92, 1, 0
    .dword 0xffffffffffffddd4, 0xffffffffffff5dd4, 1, 0
    .dword 0xffffffffffffdbfe, 0xffffffffffffbffe, 1, 0
    .dword 0xffffffffffff37ff, 0xffffffffffff37fe, 0, 0
    .dword 0xffffffffffffa000, 0xffffffffffffa001, 0, 0
    .dword 0xffffffffffff5c20, 0xffffffffffffdc20, 0, 0
    .dword 0xffffffffffff6500, 0xffffffffffff4040, 0, 0
    .dword 0xffffffffffff87fd, 0xffffffffffff07fd, 1, 0
    .dword 0xffffffffffffe3e0, 0xffffffffffff63e0, 1, 0
    .dword 0xffffffffffffb100, 0xffffffffffff3100, 1, 0
    .dword 0xffffffffffff97ff, 0xffffffffffff9800, 0, 0
    .dword 0xffffffffffff97fe, 0xffffffffffff97ff, 0, 0
    .dword 0xffffffffffff93fe, 0xffffffffffff13fe, 1, 0
    .dword 0xffffffffffffd000, 0xffffffffffff5000, 1, 0
    .dword 0xffffffffffffec00, 0xffffffffffffec00, 1, 0
    .dword 0xffffffffffff0ae0, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff13ff, 0xffffffffffff93ff, 0, 0
    .dword 0xffffffffffffc90e, 0xffffffffffffc90e, 1, 0
    .dword 0xffffffffffff0dc0, 0xffffffffffffd34f, 0, 0
    .dword 0xffffffffffff0c01, 0xffffffffffff8c01, 0, 0
    .dword 0xffffffffffff27fd, 0xffffffffffffa7fd, 0, 0
    .dword 0xfffffffffffff800, 0xfffffffffffff800, 1, 0
    .dword 0xffffffffffff449c, 0xffffffffffffc49c, 0, 0
    .dword 0xffffffffffff1ca0, 0xffffffffffff9ca0, 0, 0
    .dword 0xffffffffffffa1dc, 0xffffffffffff7a76, 1, 0
    .dword 0xfffffffffffffab0, 0xfffffffffffffab1, 0, 0
    .dword 0xffffffffffff3800, 0xffffffffffffb800, 0, 0
    .dword 0xffffffffffff0440, 0xffffffffffff4aab, 1, 0
    .dword 0xffffffffffff418a, 0xffffffffffffc18a, 0, 0
    .dword 0xffffffffffff2600, 0xffffffffffffecf3, 0, 0
