# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fltq.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, .4byte 0xa4b55553
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, .4byte 0xa4b55553
    li x3, 913
    FP_SET f1, 0xffffffffffff6c40
    FP_SET f2, 0xffffffffffff6400
    csrw fcsr, x0
    .4byte 0xa420d053
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffff23fd
    FP_SET f29, 0xffffffffffff23fc
    csrw fcsr, x0
    .4byte 0xa5df5ed3
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffff64f3
    FP_SET f6, 0xffffffffffff88c0
    csrw fcsr, x0
    .4byte 0xa462d2d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffffa440
    FP_SET f5, 0xffffffffffffa440
    csrw fcsr, x0
    .4byte 0xa45352d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffffe800
    FP_SET f7, 0xffffffffffff6800
    csrw fcsr, x0
    .4byte 0xa47352d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffff1020
    FP_SET f5, 0xffffffffffff1020
    csrw fcsr, x0
    .4byte 0xa452d2d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff93fe
    FP_SET f7, 0xffffffffffff93fe
    csrw fcsr, x0
    .4byte 0xa473d353
    CHECK x6, 0
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffff8080
    FP_SET f0, 0xffffffffffff8081
    csrw fcsr, x0
    .4byte 0xa407d853
    CHECK x16, 0
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffff0600
    FP_SET f31, 0xffffffffffff2820
    csrw fcsr, x0
    .4byte 0xa5f857d3
    CHECK x15, 1
    CHECK_FLAGS 0
    TEST_FP_OFF 922, .4byte 0xa4b55553
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
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0, 0
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
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0, 0
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 1, 0
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
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 1, 0
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
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 1, 0
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
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 1, 0
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
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 1, 0
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
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 1, 0
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
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 1, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 1, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 1, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 1, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 1, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 1, 0
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 1, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 1, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0, 0
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
    .dword 0x6b8fc7d5db1b96ee, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x7f1dcce0ecaf06a, 0, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8401, 0, 0
    .dword 0xfffffffffffff16e, 0xffffffffffff716e, 1, 0
    .dword 0xfffffffffffff280, 0xfffffffffffff281, 0, 0
    .dword 0xffffffffffff189d, 0xffffffffffff189d, 0, 0
    .dword 0xffffffffffff8686, 0xffffffffffff8687, 0, 0
    .dword 0xffffffffffff7008, 0xffffffffffff7009, 1, 0
    .dword 0xffffffffffff4497, 0xffffffffffff4497, 0, 0
    .dword 0xffffffffffff4000, 0xffffffffffff4001, 1, 0
    .dword 0xffffffffffff4c00, 0xffffffffffffc3ff, 0, 0
    .dword 0xffffffffffff3c70, 0xffffffffffffbc70, 0, 0
    .dword 0xffffffffffff4459, 0xffffffffffff4458, 0, 0
    .dword 0xffffffffffffdf94, 0xffffffffffff1c00, 1, 0
    .dword 0xffffffffffff4402, 0xffffffffffff4402, 0, 0
    .dword 0xffffffffffff5840, 0xffffffffffff5840, 0, 0
    .dword 0xffffffffffffac00, 0xffffffffffff2c00, 1, 0
    .dword 0xffffffffffff2000, 0xffffffffffff2000, 0, 0
    .dword 0xffffffffffff71fe, 0xfffffffffffff1fe, 0, 0
    .dword 0xffffffffffffa040, 0xffffffffffff2040, 1, 0
    .dword 0xffffffffffffa3fe, 0xffffffffffffa3fe, 0, 0
    .dword 0xffffffffffff7020, 0xfffffffffffff020, 0, 0
    .dword 0xffffffffffffcc00, 0xffffffffffff9100, 1, 0
    .dword 0xffffffffffff40fc, 0xffffffffffff40fd, 1, 0
    .dword 0xffffffffffff77fd, 0xffffffffffff5c00, 0, 0
    .dword 0xffffffffffff7811, 0xffffffffffff4000, 0, 0
    .dword 0xffffffffffff1000, 0xffffffffffff9000, 0, 0
    .dword 0xffffffffffffd7fd, 0xffffffffffffdbfd, 0, 0
    .dword 0xffffffffffff75b0, 0xffffffffffff75b1, 1, 0
    .dword 0xffffffffffffb000, 0xffffffffffff3000, 1, 0
    .dword 0xffffffffffff5400, 0xffffffffffffd400, 0, 0
    .dword 0xffffffffffff5c00, 0xffffffffffffdc00, 0, 0
    .dword 0xffffffffffff803b, 0xffffffffffff803a, 1, 0
    .dword 0xffffffffffffeffe, 0xffffffffffffeffe, 0, 0
    .dword 0xffffffffffffa038, 0xffffffffffffa039, 0, 0
    .dword 0xffffffffffff3000, 0xffffffffffff3001, 1, 0
    .dword 0xffffffffffff6800, 0xffffffffffff6800, 0, 0
    .dword 0xffffffffffff8480, 0xffffffffffff0480, 1, 0
    .dword 0xffffffffffff13fe, 0xffffffffffff03fd, 0, 0
    .dword 0xfffffffffffff4a9, 0xffffffffffffd7ff, 1, 0
    .dword 0xffffffffffff5f20, 0xffffffffffffe810, 0, 0
    .dword 0xffffffffffff10d7, 0xffffffffffff1600, 1, 0
    .dword 0xffffffffffffc040, 0xffffffffffffc040, 0, 0
    .dword 0xffffffffffffcf91, 0xffffffffffffcf91, 0, 0
    .dword 0xffffffffffff57c0, 0xffffffffffff5800, 1, 0
    .dword 0xffffffffffff8008, 0xffffffffffff0980, 1, 0
    .dword 0xffffffffffffabff, 0xffffffffffff2bff, 1, 0
    .dword 0xffffffffffff3d12, 0xffffffffffff3d13, 1, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0, 0
    .dword 0xffffffffffff3800, 0xffffffffffff3801, 1, 0
