# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fleq.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, .4byte 0xa4b54553
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, .4byte 0xa4b54553
    li x3, 913
    FP_SET f1, 0xffffffffffff3c20
    FP_SET f2, 0xffffffffffffe945
    csrw fcsr, x0
    .4byte 0xa420c053
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffffffe920
    FP_SET f29, 0xffffffffffff6920
    csrw fcsr, x0
    .4byte 0xa5df4ed3
    CHECK x29, 1
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffffffad40
    FP_SET f6, 0xffffffffffff2d40
    csrw fcsr, x0
    .4byte 0xa462c2d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffffff6b20
    FP_SET f5, 0xffffffffffff6b21
    csrw fcsr, x0
    .4byte 0xa45342d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffffffcbfe
    FP_SET f7, 0xffffffffffffb080
    csrw fcsr, x0
    .4byte 0xa47342d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffffffa9e6
    FP_SET f5, 0xffffffffffffa9e6
    csrw fcsr, x0
    .4byte 0xa452c2d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffffff7000
    FP_SET f7, 0xffffffffffff7000
    csrw fcsr, x0
    .4byte 0xa473c353
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffffffd7ff
    FP_SET f0, 0xffffffffffff27fe
    csrw fcsr, x0
    .4byte 0xa407c853
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffffff4940
    FP_SET f31, 0xffffffffffffc940
    csrw fcsr, x0
    .4byte 0xa5f847d3
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, .4byte 0xa4b54553
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
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 1, 0
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
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 1, 0
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
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 1, 0
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
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 1, 0
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
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 1, 0
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
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 1, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 1, 0
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
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 1, 0
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
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 1, 0
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
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 1, 0
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
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 1, 0
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
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 1, 0
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
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 1, 0
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
    .dword 0x7ece233a9e8989c5, 0xffffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0, 0
    .dword 0xffffffffffff3c00, 0x4ead0beba67c15b5, 0, 0
    .dword 0xffffffffffff8da4, 0xffffffffffff0da4, 1, 0
    .dword 0xffffffffffffcc00, 0xffffffffffff4c00, 1, 0
    .dword 0xffffffffffff66a0, 0xffffffffffff66a1, 1, 0
    .dword 0xffffffffffff614b, 0xffffffffffff614b, 1, 0
    .dword 0xffffffffffff3a67, 0xffffffffffff3cb9, 1, 0
    .dword 0xffffffffffff37ff, 0xffffffffffff5476, 1, 0
    .dword 0xffffffffffffa980, 0xffffffffffff53ff, 1, 0
    .dword 0xffffffffffffb500, 0xffffffffffff3500, 1, 0
    .dword 0xffffffffffff9ea2, 0xffffffffffff1ea2, 1, 0
    .dword 0xffffffffffff1480, 0xffffffffffff1481, 1, 0
    .dword 0xffffffffffff0620, 0xffffffffffff3bfe, 1, 0
    .dword 0xffffffffffff6600, 0xffffffffffff2000, 0, 0
    .dword 0xffffffffffffa480, 0xffffffffffffa481, 0, 0
    .dword 0xffffffffffff50a0, 0xffffffffffffd0a0, 0, 0
    .dword 0xffffffffffff0f40, 0xffffffffffff8f40, 0, 0
    .dword 0xffffffffffff0a40, 0xffffffffffff0a41, 1, 0
    .dword 0xffffffffffffc400, 0xffffffffffffc401, 0, 0
    .dword 0xffffffffffff0c81, 0xffffffffffff0c80, 0, 0
    .dword 0xffffffffffff0798, 0xffffffffffff0798, 1, 0
    .dword 0xffffffffffff4820, 0xffffffffffff4820, 1, 0
    .dword 0xffffffffffffc7b7, 0xffffffffffffc7b6, 1, 0
    .dword 0xffffffffffffb640, 0xffffffffffffb640, 1, 0
    .dword 0xffffffffffff2900, 0xffffffffffff2900, 1, 0
    .dword 0xffffffffffff11bf, 0xffffffffffff11be, 0, 0
    .dword 0xffffffffffffa3fe, 0xffffffffffffdffe, 0, 0
    .dword 0xffffffffffff3c40, 0xffffffffffff3c41, 1, 0
    .dword 0xffffffffffff8bff, 0xffffffffffff8bff, 1, 0
    .dword 0xffffffffffff37ff, 0xffffffffffffe7cc, 0, 0
    .dword 0xffffffffffff0fff, 0xfffffffffffff400, 0, 0
    .dword 0xffffffffffff2040, 0xffffffffffffa040, 0, 0
    .dword 0xffffffffffff4c00, 0xffffffffffff9410, 0, 0
    .dword 0xffffffffffff43fd, 0xffffffffffff2d80, 0, 0
    .dword 0xffffffffffff67ff, 0xffffffffffff67ff, 1, 0
    .dword 0xffffffffffff2dec, 0xffffffffffff2ded, 1, 0
    .dword 0xffffffffffff5b44, 0xffffffffffffb008, 0, 0
    .dword 0xffffffffffff99f5, 0xffffffffffff99f5, 1, 0
    .dword 0xffffffffffff74e4, 0xffffffffffff74e4, 1, 0
    .dword 0xffffffffffff7400, 0xffffffffffff7400, 1, 0
    .dword 0xffffffffffff65b5, 0xffffffffffffe5b5, 0, 0
    .dword 0xffffffffffff67fd, 0xffffffffffffafff, 0, 0
    .dword 0xfffffffffffff9c0, 0xfffffffffffff9c0, 1, 0
    .dword 0xffffffffffff1bfc, 0xffffffffffff1bfd, 1, 0
    .dword 0xffffffffffff6e12, 0xffffffffffff6e12, 1, 0
    .dword 0xffffffffffffe1c4, 0xffffffffffffe1c5, 0, 0
    .dword 0xffffffffffff02ba, 0xffffffffffff02ba, 1, 0
    .dword 0xffffffffffff1000, 0xffffffffffffc810, 0, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0, 0
    .dword 0xffffffffffff6f00, 0xffffffffffffe400, 0, 0
