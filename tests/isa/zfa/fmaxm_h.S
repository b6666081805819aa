# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmaxm.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, .4byte 0x2cb536d3
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, .4byte 0x2cb536d3
    li x3, 913
    FP_SET f1, 0xffffffffffff6bfd
    FP_SET f2, 0xffffffffffff6bfc
    csrw fcsr, x0
    .4byte 0x2c20b053
    CHECK_F f0, 0xffffffffffff6bfd
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff3cfb
    FP_SET f29, 0xffffffffffff3cfa
    csrw fcsr, x0
    .4byte 0x2ddf3fd3
    CHECK_F f31, 0xffffffffffff3cfb
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffffc7fe
    FP_SET f6, 0xffffffffffffc7ff
    csrw fcsr, x0
    .4byte 0x2c62b2d3
    CHECK_F f5, 0xffffffffffffc7fe
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffffc400
    FP_SET f5, 0xffffffffffff4053
    csrw fcsr, x0
    .4byte 0x2c5332d3
    CHECK_F f5, 0xffffffffffff4053
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffff9000
    FP_SET f7, 0xffffffffffff9000
    csrw fcsr, x0
    .4byte 0x2c7332d3
    CHECK_F f5, 0xffffffffffff9000
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffff1040
    FP_SET f5, 0xffffffffffff1040
    csrw fcsr, x0
    .4byte 0x2c52b2d3
    CHECK_F f5, 0xffffffffffff1040
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff2b97
    FP_SET f7, 0xffffffffffff2b97
    csrw fcsr, x0
    .4byte 0x2c73b353
    CHECK_F f6, 0xffffffffffff2b97
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffffaffd
    FP_SET f0, 0xffffffffffff2ffd
    csrw fcsr, x0
    .4byte 0x2c07b853
    CHECK_F f16, 0xffffffffffff2ffd
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffff9440
    FP_SET f31, 0xffffffffffff1440
    csrw fcsr, x0
    .4byte 0x2df837d3
    CHECK_F f15, 0xffffffffffff1440
    CHECK_FLAGS 0
    TEST_FP_OFF 922, .4byte 0x2cb536d3
    TEST_FP_DIRTY 923, .4byte 0x2cb536d3
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
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0400, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7bff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
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
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0001, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff0400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7bff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8001, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0x6ba7b87c132d81e2, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x400c50f6486e9eeb, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffd3ff, 0xffffffffffff6fff, 0xffffffffffff6fff, 0
    .dword 0xffffffffffff83fe, 0xffffffffffff0b80, 0xffffffffffff0b80, 0
    .dword 0xffffffffffffc800, 0xffffffffffff4800, 0xffffffffffff4800, 0
    .dword 0xffffffffffff6401, 0xffffffffffff6400, 0xffffffffffff6401, 0
    .dword 0xffffffffffff288c, 0xffffffffffff288d, 0xffffffffffff288d, 0
    .dword 0xfffffffffffff68c, 0xffffffffffff768c, 0xffffffffffff768c, 0
    .dword 0xffffffffffffe0b3, 0xffffffffffffe0b3, 0xffffffffffffe0b3, 0
    .dword 0xffffffffffffd3ff, 0xffffffffffff53ff, 0xffffffffffff53ff, 0
    .dword 0xffffffffffff1820, 0xffffffffffff1821, 0xffffffffffff1821, 0
    .dword 0xffffffffffff9400, 0xffffffffffff9400, 0xffffffffffff9400, 0
    .dword 0xffffffffffffa000, 0xffffffffffffa000, 0xffffffffffffa000, 0
    .dword 0xffffffffffffb78a, 0xffffffffffffb78b, 0xffffffffffffb78a, 0
    .dword 0xffffffffffffe394, 0xffffffffffff6394, 0xffffffffffff6394, 0
    .dword 0xffffffffffffe500, 0xffffffffffff03fe, 0xffffffffffff03fe, 0
    .dword 0xffffffffffff4400, 0xffffffffffffa000, 0xffffffffffff4400, 0
    .dword 0xffffffffffffa800, 0xffffffffffffa800, 0xffffffffffffa800, 0
    .dword 0xffffffffffffb404, 0xffffffffffff3404, 0xffffffffffff3404, 0
    .dword 0xffffffffffff15bd, 0xffffffffffff5a18, 0xffffffffffff5a18, 0
    .dword 0xffffffffffff6bfd, 0xffffffffffff1340, 0xffffffffffff6bfd, 0
    .dword 0xffffffffffffcaf0, 0xffffffffffffcaf0, 0xffffffffffffcaf0, 0
    .dword 0xffffffffffff0802, 0xffffffffffff0803, 0xffffffffffff0803, 0
    .dword 0xffffffffffff9d19, 0xffffffffffff9d18, 0xffffffffffff9d18, 0
    .dword 0xffffffffffff4880, 0xffffffffffff4881, 0xffffffffffff4881, 0
    .dword 0xffffffffffff3000, 0xffffffffffff3001, 0xffffffffffff3001, 0
    .dword 0xffffffffffff5d43, 0xffffffffffff5d42, 0xffffffffffff5d43, 0
    .dword 0xffffffffffffbde0, 0xffffffffffff554f, 0xffffffffffff554f, 0
    .dword 0xffffffffffff13f1, 0xffffffffffff13f0, 0xffffffffffff13f1, 0
    .dword 0xffffffffffff3745, 0xffffffffffff3745, 0xffffffffffff3745, 0
    .dword 0xffffffffffff2220, 0xffffffffffff2220, 0xffffffffffff2220, 0
    .dword 0xffffffffffff3a7d, 0xffffffffffff3a7d, 0xffffffffffff3a7d, 0
    .dword 0xffffffffffff9e46, 0xffffffffffff9e46, 0xffffffffffff9e46, 0
    .dword 0xffffffffffff6800, 0xffffffffffff6800, 0xffffffffffff6800, 0
    .dword 0xffffffffffff0853, 0xffffffffffff8853, 0xffffffffffff0853, 0
    .dword 0xffffffffffff1bbd, 0xffffffffffff9bbd, 0xffffffffffff1bbd, 0
    .dword 0xffffffffffffb212, 0xffffffffffff3212, 0xffffffffffff3212, 0
    .dword 0xffffffffffff27b6, 0xffffffffffff27b7, 0xffffffffffff27b7, 0
    .dword 0xffffffffffff5087, 0xffffffffffff5086, 0xffffffffffff5087, 0
    .dword 0xffffffffffffe400, 0xffffffffffffe400, 0xffffffffffffe400, 0
    .dword 0xffffffffffff2a25, 0xffffffffffff0b34, 0xffffffffffff2a25, 0
    .dword 0xffffffffffffe000, 0xffffffffffffe000, 0xffffffffffffe000, 0
    .dword 0xfffffffffffff800, 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xffffffffffff1c02, 0xffffffffffff1c02, 0xffffffffffff1c02, 0
    .dword 0xffffffffffff48f8, 0xffffffffffffc8f8, 0xffffffffffff48f8, 0
    .dword 0xffffffffffff1808, 0xffffffffffff9808, 0xffffffffffff1808, 0
    .dword 0xffffffffffff6400, 0xffffffffffffb800, 0xffffffffffff6400, 0
    .dword 0xffffffffffff77ff, 0xfffffffffffff7ff, 0xffffffffffff77ff, 0
    .dword 0xffffffffffff3700, 0xffffffffffffe01c, 0xffffffffffff3700, 0
    .dword 0xffffffffffff4808, 0xffffffffffffc808, 0xffffffffffff4808, 0
