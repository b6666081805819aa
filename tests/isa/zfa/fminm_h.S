# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fminm.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, .4byte 0x2cb526d3
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, .4byte 0x2cb526d3
    li x3, 913
    FP_SET f1, 0xffffffffffffa320
    FP_SET f2, 0xffffffffffff47fe
    csrw fcsr, x0
    .4byte 0x2c20a053
    CHECK_F f0, 0xffffffffffffa320
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff47ff
    FP_SET f29, 0xffffffffffffea80
    csrw fcsr, x0
    .4byte 0x2ddf2fd3
    CHECK_F f31, 0xffffffffffffea80
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffff5c61
    FP_SET f6, 0xffffffffffff0480
    csrw fcsr, x0
    .4byte 0x2c62a2d3
    CHECK_F f5, 0xffffffffffff0480
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffff0200
    FP_SET f5, 0xffffffffffff0201
    csrw fcsr, x0
    .4byte 0x2c5322d3
    CHECK_F f5, 0xffffffffffff0200
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffff21b0
    FP_SET f7, 0xffffffffffff83ff
    csrw fcsr, x0
    .4byte 0x2c7322d3
    CHECK_F f5, 0xffffffffffff83ff
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffff7870
    FP_SET f5, 0xffffffffffff7870
    csrw fcsr, x0
    .4byte 0x2c52a2d3
    CHECK_F f5, 0xffffffffffff7870
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff3880
    FP_SET f7, 0xffffffffffff3880
    csrw fcsr, x0
    .4byte 0x2c73a353
    CHECK_F f6, 0xffffffffffff3880
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffff7804
    FP_SET f0, 0xfffffffffffff804
    csrw fcsr, x0
    .4byte 0x2c07a853
    CHECK_F f16, 0xfffffffffffff804
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xfffffffffffffa73
    FP_SET f31, 0xfffffffffffffa72
    csrw fcsr, x0
    .4byte 0x2df827d3
    CHECK_F f15, 0xfffffffffffffa73
    CHECK_FLAGS 0
    TEST_FP_OFF 922, .4byte 0x2cb526d3
    TEST_FP_DIRTY 923, .4byte 0x2cb526d3
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
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xfffffffffffffc00, 0
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
    .dword 0x287cb21313b39f54, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x444081ed3f60bbe5, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffb671, 0xffffffffffff8402, 0xffffffffffffb671, 0
    .dword 0xffffffffffff93ff, 0xffffffffffff13ff, 0xffffffffffff93ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff6e20, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83fd, 0xffffffffffff03fd, 0xffffffffffff83fd, 0
    .dword 0xffffffffffff2000, 0xfffffffffffff7fc, 0xfffffffffffff7fc, 0
    .dword 0xffffffffffffe810, 0xffffffffffffe811, 0xffffffffffffe811, 0
    .dword 0xffffffffffff2619, 0xffffffffffff2618, 0xffffffffffff2618, 0
    .dword 0xffffffffffff37fe, 0xffffffffffff37ff, 0xffffffffffff37fe, 0
    .dword 0xffffffffffffa3fe, 0xffffffffffffa3fe, 0xffffffffffffa3fe, 0
    .dword 0xffffffffffff70aa, 0xffffffffffff70aa, 0xffffffffffff70aa, 0
    .dword 0xffffffffffffb4c1, 0xffffffffffff34c1, 0xffffffffffffb4c1, 0
    .dword 0xffffffffffffea5c, 0xffffffffffffea5c, 0xffffffffffffea5c, 0
    .dword 0xffffffffffffe000, 0xffffffffffff6000, 0xffffffffffffe000, 0
    .dword 0xffffffffffff412a, 0xffffffffffffc12a, 0xffffffffffffc12a, 0
    .dword 0xffffffffffff57b1, 0xffffffffffff57b0, 0xffffffffffff57b0, 0
    .dword 0xffffffffffffc400, 0xffffffffffffc400, 0xffffffffffffc400, 0
    .dword 0xffffffffffff1000, 0xffffffffffff9000, 0xffffffffffff9000, 0
    .dword 0xfffffffffffff3fe, 0xfffffffffffff3ff, 0xfffffffffffff3ff, 0
    .dword 0xffffffffffffbc10, 0xffffffffffff3c10, 0xffffffffffffbc10, 0
    .dword 0xffffffffffff2800, 0xffffffffffffa800, 0xffffffffffffa800, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff14e3, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff5c39, 0xffffffffffffdc39, 0xffffffffffffdc39, 0
    .dword 0xffffffffffff03fd, 0xffffffffffff03fd, 0xffffffffffff03fd, 0
    .dword 0xffffffffffff3401, 0xffffffffffff443c, 0xffffffffffff3401, 0
    .dword 0xffffffffffff6804, 0xffffffffffff2e00, 0xffffffffffff2e00, 0
    .dword 0xffffffffffffa7ff, 0xffffffffffffa7ff, 0xffffffffffffa7ff, 0
    .dword 0xffffffffffff38e0, 0xffffffffffff9bfd, 0xffffffffffff9bfd, 0
    .dword 0xffffffffffff30c0, 0xffffffffffff30c1, 0xffffffffffff30c0, 0
    .dword 0xffffffffffff2840, 0xffffffffffff2840, 0xffffffffffff2840, 0
    .dword 0xffffffffffff5900, 0xffffffffffffd900, 0xffffffffffffd900, 0
    .dword 0xffffffffffff2eeb, 0xffffffffffff2eea, 0xffffffffffff2eea, 0
    .dword 0xffffffffffff89a1, 0xffffffffffff09a1, 0xffffffffffff89a1, 0
    .dword 0xffffffffffffb001, 0xffffffffffff1002, 0xffffffffffffb001, 0
    .dword 0xffffffffffffc800, 0xffffffffffffc801, 0xffffffffffffc801, 0
    .dword 0xffffffffffff8ffe, 0xffffffffffffaa9e, 0xffffffffffffaa9e, 0
    .dword 0xffffffffffff0800, 0xffffffffffff8800, 0xffffffffffff8800, 0
    .dword 0xffffffffffff07ff, 0xffffffffffff07fe, 0xffffffffffff07fe, 0
    .dword 0xffffffffffff253d, 0xffffffffffff253c, 0xffffffffffff253c, 0
    .dword 0xffffffffffff6c00, 0xffffffffffffec00, 0xffffffffffffec00, 0
    .dword 0xffffffffffff5420, 0xffffffffffff5420, 0xffffffffffff5420, 0
    .dword 0xffffffffffffec00, 0xffffffffffff6c00, 0xffffffffffffec00, 0
    .dword 0xffffffffffff58e0, 0xffffffffffff58e1, 0xffffffffffff58e0, 0
    .dword 0xffffffffffff838a, 0xffffffffffffebff, 0xffffffffffffebff, 0
    .dword 0xffffffffffff2001, 0xffffffffffffa001, 0xffffffffffffa001, 0
    .dword 0xffffffffffff5000, 0xffffffffffff5001, 0xffffffffffff5000, 0
    .dword 0xffffffffffffcb80, 0xffffffffffffcb81, 0xffffffffffffcb81, 0
    .dword 0xffffffffffff53fd, 0xffffffffffff53fc, 0xffffffffffff53fc, 0
    .dword 0xffffffffffff8940, 0xffffffffffff8941, 0xffffffffffff8941, 0
