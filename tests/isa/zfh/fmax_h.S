# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmax.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fmax.h f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fmax.h f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffffff03fe
    FP_SET f2, 0xffffffffffff03ff
    csrw fcsr, x0
    fmax.h f0, f1, f2
    CHECK_F f0, 0xffffffffffff03ff
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff6c94
    FP_SET f29, 0xffffffffffffbc20
    csrw fcsr, x0
    fmax.h f31, f30, f29
    CHECK_F f31, 0xffffffffffff6c94
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffff6340
    FP_SET f6, 0xffffffffffff6341
    csrw fcsr, x0
    fmax.h f5, f5, f6
    CHECK_F f5, 0xffffffffffff6341
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffffac40
    FP_SET f5, 0xffffffffffff3ee0
    csrw fcsr, x0
    fmax.h f5, f6, f5
    CHECK_F f5, 0xffffffffffff3ee0
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffffdfff
    FP_SET f7, 0xffffffffffffdfff
    csrw fcsr, x0
    fmax.h f5, f6, f7
    CHECK_F f5, 0xffffffffffffdfff
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffff1c00
    FP_SET f5, 0xffffffffffff1c00
    csrw fcsr, x0
    fmax.h f5, f5, f5
    CHECK_F f5, 0xffffffffffff1c00
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffffec00
    FP_SET f7, 0xffffffffffffec00
    csrw fcsr, x0
    fmax.h f6, f7, f7
    CHECK_F f6, 0xffffffffffffec00
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffffb3fd
    FP_SET f0, 0xffffffffffffb3fc
    csrw fcsr, x0
    fmax.h f16, f15, f0
    CHECK_F f16, 0xffffffffffffb3fc
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffffae40
    FP_SET f31, 0xffffffffffff9000
    csrw fcsr, x0
    fmax.h f15, f16, f31
    CHECK_F f15, 0xffffffffffff9000
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fmax.h f13, f10, f11
    TEST_FP_DIRTY 923, fmax.h f13, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff0000, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff0000, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff0001, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff0001, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff03ff, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff03ff, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff0400, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff0400, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff3c00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff3c01, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffff3c01, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xffffffffffff7bff, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xffffffffffff7bff, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff8000, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff8000, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff8001, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff8001, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff83ff, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff83ff, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff8400, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff8400, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffffbc00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffffbc00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffffbc01, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffffbc01, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xfffffffffffffbff, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xfffffffffffffbff, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
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
    .dword 0x5ca880dc57a1c7d4, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0x7e03ca96a8f73e10, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff57fe, 0xffffffffffff57ff, 0xffffffffffff57ff, 0
    .dword 0xffffffffffffcaeb, 0xffffffffffff0c00, 0xffffffffffff0c00, 0
    .dword 0xffffffffffff7001, 0xffffffffffff7001, 0xffffffffffff7001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8080, 0xffffffffffff8080, 0
    .dword 0xffffffffffffafa3, 0xffffffffffffafa2, 0xffffffffffffafa2, 0
    .dword 0xffffffffffffc3fe, 0xffffffffffff43fe, 0xffffffffffff43fe, 0
    .dword 0xffffffffffffc1ff, 0xffffffffffffc1ff, 0xffffffffffffc1ff, 0
    .dword 0xffffffffffffbce4, 0xffffffffffffbce4, 0xffffffffffffbce4, 0
    .dword 0xffffffffffff1797, 0xffffffffffff9797, 0xffffffffffff1797, 0
    .dword 0xfffffffffffff3ff, 0xffffffffffff73ff, 0xffffffffffff73ff, 0
    .dword 0xffffffffffffb657, 0xffffffffffffb657, 0xffffffffffffb657, 0
    .dword 0xffffffffffff74a2, 0xffffffffffffc1a0, 0xffffffffffff74a2, 0
    .dword 0xffffffffffffe408, 0xffffffffffff6408, 0xffffffffffff6408, 0
    .dword 0xffffffffffff9eac, 0xffffffffffff9bff, 0xffffffffffff9bff, 0
    .dword 0xffffffffffffb800, 0xffffffffffffb801, 0xffffffffffffb800, 0
    .dword 0xffffffffffff3400, 0xffffffffffff40a0, 0xffffffffffff40a0, 0
    .dword 0xffffffffffff9940, 0xffffffffffffcc00, 0xffffffffffff9940, 0
    .dword 0xffffffffffffc894, 0xffffffffffffd3fd, 0xffffffffffffc894, 0
    .dword 0xffffffffffff5400, 0xffffffffffff6490, 0xffffffffffff6490, 0
    .dword 0xffffffffffffdc21, 0xffffffffffffdc21, 0xffffffffffffdc21, 0
    .dword 0xffffffffffff17ff, 0xffffffffffff17ff, 0xffffffffffff17ff, 0
    .dword 0xffffffffffffc000, 0xffffffffffffe538, 0xffffffffffffc000, 0
    .dword 0xffffffffffff7889, 0xfffffffffffff889, 0xffffffffffff7889, 0
    .dword 0xffffffffffffcffe, 0xffffffffffff4ffe, 0xffffffffffff4ffe, 0
    .dword 0xffffffffffff8940, 0xffffffffffff8940, 0xffffffffffff8940, 0
    .dword 0xffffffffffffa1a0, 0xffffffffffffa1a1, 0xffffffffffffa1a0, 0
    .dword 0xffffffffffffc000, 0xffffffffffff37fe, 0xffffffffffff37fe, 0
    .dword 0xffffffffffff5900, 0xffffffffffff5900, 0xffffffffffff5900, 0
    .dword 0xffffffffffff4b4e, 0xffffffffffff4b4f, 0xffffffffffff4b4f, 0
    .dword 0xffffffffffff0401, 0xffffffffffffcf7a, 0xffffffffffff0401, 0
    .dword 0xffffffffffff8bfd, 0xffffffffffff6400, 0xffffffffffff6400, 0
    .dword 0xffffffffffffd873, 0xffffffffffff3933, 0xffffffffffff3933, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff9bfe, 0xffffffffffff9bff, 0xffffffffffff9bfe, 0
    .dword 0xffffffffffff6800, 0xffffffffffff33ff, 0xffffffffffff6800, 0
    .dword 0xffffffffffff5410, 0xffffffffffff5410, 0xffffffffffff5410, 0
    .dword 0xffffffffffffd3af, 0xffffffffffffd3af, 0xffffffffffffd3af, 0
    .dword 0xffffffffffff2ae4, 0xffffffffffff2ae5, 0xffffffffffff2ae5, 0
    .dword 0xffffffffffff4cc9, 0xffffffffffff4cc8, 0xffffffffffff4cc9, 0
    .dword 0xffffffffffff8c85, 0xffffffffffff8c85, 0xffffffffffff8c85, 0
    .dword 0xffffffffffffe020, 0xffffffffffffe020, 0xffffffffffffe020, 0
    .dword 0xffffffffffffb440, 0xffffffffffffb440, 0xffffffffffffb440, 0
    .dword 0xffffffffffffd7ff, 0xffffffffffff57ff, 0xffffffffffff57ff, 0
    .dword 0xffffffffffff67ff, 0xffffffffffff67fe, 0xffffffffffff67ff, 0
    .dword 0xffffffffffff2400, 0xffffffffffff8016, 0xffffffffffff2400, 0
    .dword 0xffffffffffff7808, 0xffffffffffff7809, 0xffffffffffff7809, 0
    .dword 0xffffffffffff03fd, 0xffffffffffff03fc, 0xffffffffffff03fd, 0
    .dword 0xffffffffffffa7ff, 0xffffffffffff27ff, 0xffffffffffff27ff, 0
