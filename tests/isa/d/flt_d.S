# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# flt.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 448, 2, x10, 0, 0, flt.d x10, f10, f11
    FP_RUN 449, vectors_rne, 448, 2, x10, 3, 21, flt.d x10, f10, f11
    li x3, 897
    FP_SET f1, 0xec70000000000000
    FP_SET f2, 0x419d4e41b0000000
    csrw fcsr, x0
    flt.d x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 898
    FP_SET f30, 0x7fc1f2ff935333f0
    FP_SET f29, 0xffc1f2ff935333f0
    csrw fcsr, x0
    flt.d x29, f30, f29
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 899
    FP_SET f5, 0x9b60000000000000
    FP_SET f6, 0xca0ffffffffffffd
    csrw fcsr, x0
    flt.d x5, f5, f6
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 900
    FP_SET f6, 0x826044145c000000
    FP_SET f5, 0x826044145c000000
    csrw fcsr, x0
    flt.d x5, f6, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 901
    FP_SET f6, 0xcce92de70f50e0d4
    FP_SET f7, 0x4ce92de70f50e0d4
    csrw fcsr, x0
    flt.d x5, f6, f7
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 902
    FP_SET f5, 0xba8ffffffffffffd
    FP_SET f5, 0xba8ffffffffffffd
    csrw fcsr, x0
    flt.d x5, f5, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 903
    FP_SET f7, 0xecea9483b8000000
    FP_SET f7, 0xecea9483b8000000
    csrw fcsr, x0
    flt.d x6, f7, f7
    CHECK x6, 0
    CHECK_FLAGS 0
    li x3, 904
    FP_SET f15, 0xb1bfffffffffffff
    FP_SET f0, 0x2fdd1c870ae3ec25
    csrw fcsr, x0
    flt.d x16, f15, f0
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 905
    FP_SET f16, 0xb755a620d4000000
    FP_SET f31, 0xb755a620d4000000
    csrw fcsr, x0
    flt.d x15, f16, f31
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 906, flt.d x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0, 0
    .dword 0, 1, 1, 0
    .dword 0, 0xfffffffffffff, 1, 0
    .dword 0, 0x10000000000000, 1, 0
    .dword 0, 0x3ff0000000000000, 1, 0
    .dword 0, 0x3ff0000000000001, 1, 0
    .dword 0, 0x7fefffffffffffff, 1, 0
    .dword 0, 0x7ff0000000000000, 1, 0
    .dword 0, 0x7ff8000000000000, 0, 0x10
    .dword 0, 0x7ff0000000000001, 0, 0x10
    .dword 0, 0x8000000000000000, 0, 0
    .dword 0, 0x8000000000000001, 0, 0
    .dword 0, 0x800fffffffffffff, 0, 0
    .dword 0, 0x8010000000000000, 0, 0
    .dword 0, 0xbff0000000000000, 0, 0
    .dword 0, 0xbff0000000000001, 0, 0
    .dword 0, 0xffefffffffffffff, 0, 0
    .dword 0, 0xfff0000000000000, 0, 0
    .dword 0, 0xfff8000000000000, 0, 0x10
    .dword 0, 0xfff0000000000001, 0, 0x10
    .dword 1, 0, 0, 0
    .dword 1, 1, 0, 0
    .dword 1, 0xfffffffffffff, 1, 0
    .dword 1, 0x10000000000000, 1, 0
    .dword 1, 0x3ff0000000000000, 1, 0
    .dword 1, 0x3ff0000000000001, 1, 0
    .dword 1, 0x7fefffffffffffff, 1, 0
    .dword 1, 0x7ff0000000000000, 1, 0
    .dword 1, 0x7ff8000000000000, 0, 0x10
    .dword 1, 0x7ff0000000000001, 0, 0x10
    .dword 1, 0x8000000000000000, 0, 0
    .dword 1, 0x8000000000000001, 0, 0
    .dword 1, 0x800fffffffffffff, 0, 0
    .dword 1, 0x8010000000000000, 0, 0
    .dword 1, 0xbff0000000000000, 0, 0
    .dword 1, 0xbff0000000000001, 0, 0
    .dword 1, 0xffefffffffffffff, 0, 0
    .dword 1, 0xfff0000000000000, 0, 0
    .dword 1, 0xfff8000000000000, 0, 0x10
    .dword 1, 0xfff0000000000001, 0, 0x10
    .dword 0xfffffffffffff, 0, 0, 0
    .dword 0xfffffffffffff, 1, 0, 0
    .dword 0xfffffffffffff, 0xfffffffffffff, 0, 0
    .dword 0xfffffffffffff, 0x10000000000000, 1, 0
    .dword 0xfffffffffffff, 0x3ff0000000000000, 1, 0
    .dword 0xfffffffffffff, 0x3ff0000000000001, 1, 0
    .dword 0xfffffffffffff, 0x7fefffffffffffff, 1, 0
    .dword 0xfffffffffffff, 0x7ff0000000000000, 1, 0
    .dword 0xfffffffffffff, 0x7ff8000000000000, 0, 0x10
    .dword 0xfffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0xfffffffffffff, 0x8000000000000000, 0, 0
    .dword 0xfffffffffffff, 0x8000000000000001, 0, 0
    .dword 0xfffffffffffff, 0x800fffffffffffff, 0, 0
    .dword 0xfffffffffffff, 0x8010000000000000, 0, 0
    .dword 0xfffffffffffff, 0xbff0000000000000, 0, 0
    .dword 0xfffffffffffff, 0xbff0000000000001, 0, 0
    .dword 0xfffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0xfffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0xfffffffffffff, 0xfff8000000000000, 0, 0x10
    .dword 0xfffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0x10000000000000, 0, 0, 0
    .dword 0x10000000000000, 1, 0, 0
    .dword 0x10000000000000, 0xfffffffffffff, 0, 0
    .dword 0x10000000000000, 0x10000000000000, 0, 0
    .dword 0x10000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x10000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x10000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x10000000000000, 0x7ff0000000000000, 1, 0
    .dword 0x10000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0x10000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x10000000000000, 0x8000000000000000, 0, 0
    .dword 0x10000000000000, 0x8000000000000001, 0, 0
    .dword 0x10000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x10000000000000, 0x8010000000000000, 0, 0
    .dword 0x10000000000000, 0xbff0000000000000, 0, 0
    .dword 0x10000000000000, 0xbff0000000000001, 0, 0
    .dword 0x10000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x10000000000000, 0xfff0000000000000, 0, 0
    .dword 0x10000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0x10000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x3ff0000000000000, 0, 0, 0
    .dword 0x3ff0000000000000, 1, 0, 0
    .dword 0x3ff0000000000000, 0xfffffffffffff, 0, 0
    .dword 0x3ff0000000000000, 0x10000000000000, 0, 0
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 0, 0
    .dword 0x3ff0000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x3ff0000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x3ff0000000000000, 0x7ff0000000000000, 1, 0
    .dword 0x3ff0000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0x3ff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x3ff0000000000000, 0x8000000000000000, 0, 0
    .dword 0x3ff0000000000000, 0x8000000000000001, 0, 0
    .dword 0x3ff0000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x3ff0000000000000, 0x8010000000000000, 0, 0
    .dword 0x3ff0000000000000, 0xbff0000000000000, 0, 0
    .dword 0x3ff0000000000000, 0xbff0000000000001, 0, 0
    .dword 0x3ff0000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x3ff0000000000000, 0xfff0000000000000, 0, 0
    .dword 0x3ff0000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0x3ff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x3ff0000000000001, 0, 0, 0
    .dword 0x3ff0000000000001, 1, 0, 0
    .dword 0x3ff0000000000001, 0xfffffffffffff, 0, 0
    .dword 0x3ff0000000000001, 0x10000000000000, 0, 0
    .dword 0x3ff0000000000001, 0x3ff0000000000000, 0, 0
    .dword 0x3ff0000000000001, 0x3ff0000000000001, 0, 0
    .dword 0x3ff0000000000001, 0x7fefffffffffffff, 1, 0
    .dword 0x3ff0000000000001, 0x7ff0000000000000, 1, 0
    .dword 0x3ff0000000000001, 0x7ff8000000000000, 0, 0x10
    .dword 0x3ff0000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0x3ff0000000000001, 0x8000000000000000, 0, 0
    .dword 0x3ff0000000000001, 0x8000000000000001, 0, 0
    .dword 0x3ff0000000000001, 0x800fffffffffffff, 0, 0
    .dword 0x3ff0000000000001, 0x8010000000000000, 0, 0
    .dword 0x3ff0000000000001, 0xbff0000000000000, 0, 0
    .dword 0x3ff0000000000001, 0xbff0000000000001, 0, 0
    .dword 0x3ff0000000000001, 0xffefffffffffffff, 0, 0
    .dword 0x3ff0000000000001, 0xfff0000000000000, 0, 0
    .dword 0x3ff0000000000001, 0xfff8000000000000, 0, 0x10
    .dword 0x3ff0000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0x7fefffffffffffff, 0, 0, 0
    .dword 0x7fefffffffffffff, 1, 0, 0
    .dword 0x7fefffffffffffff, 0xfffffffffffff, 0, 0
    .dword 0x7fefffffffffffff, 0x10000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0x3ff0000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0x3ff0000000000001, 0, 0
    .dword 0x7fefffffffffffff, 0x7fefffffffffffff, 0, 0
    .dword 0x7fefffffffffffff, 0x7ff0000000000000, 1, 0
    .dword 0x7fefffffffffffff, 0x7ff8000000000000, 0, 0x10
    .dword 0x7fefffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0x7fefffffffffffff, 0x8000000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0x8000000000000001, 0, 0
    .dword 0x7fefffffffffffff, 0x800fffffffffffff, 0, 0
    .dword 0x7fefffffffffffff, 0x8010000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0xbff0000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0xbff0000000000001, 0, 0
    .dword 0x7fefffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0x7fefffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0xfff8000000000000, 0, 0x10
    .dword 0x7fefffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0x7ff0000000000000, 0, 0, 0
    .dword 0x7ff0000000000000, 1, 0, 0
    .dword 0x7ff0000000000000, 0xfffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0x10000000000000, 0, 0
    .dword 0x7ff0000000000000, 0x3ff0000000000000, 0, 0
    .dword 0x7ff0000000000000, 0x3ff0000000000001, 0, 0
    .dword 0x7ff0000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0x7ff0000000000000, 0, 0
    .dword 0x7ff0000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0x7ff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x7ff0000000000000, 0x8000000000000000, 0, 0
    .dword 0x7ff0000000000000, 0x8000000000000001, 0, 0
    .dword 0x7ff0000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0x8010000000000000, 0, 0
    .dword 0x7ff0000000000000, 0xbff0000000000000, 0, 0
    .dword 0x7ff0000000000000, 0xbff0000000000001, 0, 0
    .dword 0x7ff0000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0xfff0000000000000, 0, 0
    .dword 0x7ff0000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0x7ff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x7ff8000000000000, 0, 0, 0x10
    .dword 0x7ff8000000000000, 1, 0, 0x10
    .dword 0x7ff8000000000000, 0xfffffffffffff, 0, 0x10
    .dword 0x7ff8000000000000, 0x10000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0x3ff0000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0x3ff0000000000001, 0, 0x10
    .dword 0x7ff8000000000000, 0x7fefffffffffffff, 0, 0x10
    .dword 0x7ff8000000000000, 0x7ff0000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x7ff8000000000000, 0x8000000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0x8000000000000001, 0, 0x10
    .dword 0x7ff8000000000000, 0x800fffffffffffff, 0, 0x10
    .dword 0x7ff8000000000000, 0x8010000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0xbff0000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0xbff0000000000001, 0, 0x10
    .dword 0x7ff8000000000000, 0xffefffffffffffff, 0, 0x10
    .dword 0x7ff8000000000000, 0xfff0000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0x7ff8000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x7ff0000000000001, 0, 0, 0x10
    .dword 0x7ff0000000000001, 1, 0, 0x10
    .dword 0x7ff0000000000001, 0xfffffffffffff, 0, 0x10
    .dword 0x7ff0000000000001, 0x10000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0x3ff0000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0x3ff0000000000001, 0, 0x10
    .dword 0x7ff0000000000001, 0x7fefffffffffffff, 0, 0x10
    .dword 0x7ff0000000000001, 0x7ff0000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0x7ff8000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0x7ff0000000000001, 0x8000000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0x8000000000000001, 0, 0x10
    .dword 0x7ff0000000000001, 0x800fffffffffffff, 0, 0x10
    .dword 0x7ff0000000000001, 0x8010000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0xbff0000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0xbff0000000000001, 0, 0x10
    .dword 0x7ff0000000000001, 0xffefffffffffffff, 0, 0x10
    .dword 0x7ff0000000000001, 0xfff0000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0xfff8000000000000, 0, 0x10
    .dword 0x7ff0000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0x8000000000000000, 0, 0, 0
    .dword 0x8000000000000000, 1, 1, 0
    .dword 0x8000000000000000, 0xfffffffffffff, 1, 0
    .dword 0x8000000000000000, 0x10000000000000, 1, 0
    .dword 0x8000000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x8000000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x8000000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x8000000000000000, 0x7ff0000000000000, 1, 0
    .dword 0x8000000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0x8000000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x8000000000000000, 0x8000000000000000, 0, 0
    .dword 0x8000000000000000, 0x8000000000000001, 0, 0
    .dword 0x8000000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x8000000000000000, 0x8010000000000000, 0, 0
    .dword 0x8000000000000000, 0xbff0000000000000, 0, 0
    .dword 0x8000000000000000, 0xbff0000000000001, 0, 0
    .dword 0x8000000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x8000000000000000, 0xfff0000000000000, 0, 0
    .dword 0x8000000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0x8000000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x8000000000000001, 0, 1, 0
    .dword 0x8000000000000001, 1, 1, 0
    .dword 0x8000000000000001, 0xfffffffffffff, 1, 0
    .dword 0x8000000000000001, 0x10000000000000, 1, 0
    .dword 0x8000000000000001, 0x3ff0000000000000, 1, 0
    .dword 0x8000000000000001, 0x3ff0000000000001, 1, 0
    .dword 0x8000000000000001, 0x7fefffffffffffff, 1, 0
    .dword 0x8000000000000001, 0x7ff0000000000000, 1, 0
    .dword 0x8000000000000001, 0x7ff8000000000000, 0, 0x10
    .dword 0x8000000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0x8000000000000001, 0x8000000000000000, 1, 0
    .dword 0x8000000000000001, 0x8000000000000001, 0, 0
    .dword 0x8000000000000001, 0x800fffffffffffff, 0, 0
    .dword 0x8000000000000001, 0x8010000000000000, 0, 0
    .dword 0x8000000000000001, 0xbff0000000000000, 0, 0
    .dword 0x8000000000000001, 0xbff0000000000001, 0, 0
    .dword 0x8000000000000001, 0xffefffffffffffff, 0, 0
    .dword 0x8000000000000001, 0xfff0000000000000, 0, 0
    .dword 0x8000000000000001, 0xfff8000000000000, 0, 0x10
    .dword 0x8000000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0x800fffffffffffff, 0, 1, 0
    .dword 0x800fffffffffffff, 1, 1, 0
    .dword 0x800fffffffffffff, 0xfffffffffffff, 1, 0
    .dword 0x800fffffffffffff, 0x10000000000000, 1, 0
    .dword 0x800fffffffffffff, 0x3ff0000000000000, 1, 0
    .dword 0x800fffffffffffff, 0x3ff0000000000001, 1, 0
    .dword 0x800fffffffffffff, 0x7fefffffffffffff, 1, 0
    .dword 0x800fffffffffffff, 0x7ff0000000000000, 1, 0
    .dword 0x800fffffffffffff, 0x7ff8000000000000, 0, 0x10
    .dword 0x800fffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0x800fffffffffffff, 0x8000000000000000, 1, 0
    .dword 0x800fffffffffffff, 0x8000000000000001, 1, 0
    .dword 0x800fffffffffffff, 0x800fffffffffffff, 0, 0
    .dword 0x800fffffffffffff, 0x8010000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xbff0000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xbff0000000000001, 0, 0
    .dword 0x800fffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0x800fffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xfff8000000000000, 0, 0x10
    .dword 0x800fffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0x8010000000000000, 0, 1, 0
    .dword 0x8010000000000000, 1, 1, 0
    .dword 0x8010000000000000, 0xfffffffffffff, 1, 0
    .dword 0x8010000000000000, 0x10000000000000, 1, 0
    .dword 0x8010000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x8010000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x8010000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x8010000000000000, 0x7ff0000000000000, 1, 0
    .dword 0x8010000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0x8010000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x8010000000000000, 0x8000000000000000, 1, 0
    .dword 0x8010000000000000, 0x8000000000000001, 1, 0
    .dword 0x8010000000000000, 0x800fffffffffffff, 1, 0
    .dword 0x8010000000000000, 0x8010000000000000, 0, 0
    .dword 0x8010000000000000, 0xbff0000000000000, 0, 0
    .dword 0x8010000000000000, 0xbff0000000000001, 0, 0
    .dword 0x8010000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x8010000000000000, 0xfff0000000000000, 0, 0
    .dword 0x8010000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0x8010000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xbff0000000000000, 0, 1, 0
    .dword 0xbff0000000000000, 1, 1, 0
    .dword 0xbff0000000000000, 0xfffffffffffff, 1, 0
    .dword 0xbff0000000000000, 0x10000000000000, 1, 0
    .dword 0xbff0000000000000, 0x3ff0000000000000, 1, 0
    .dword 0xbff0000000000000, 0x3ff0000000000001, 1, 0
    .dword 0xbff0000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0xbff0000000000000, 0x7ff0000000000000, 1, 0
    .dword 0xbff0000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0xbff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0xbff0000000000000, 0x8000000000000000, 1, 0
    .dword 0xbff0000000000000, 0x8000000000000001, 1, 0
    .dword 0xbff0000000000000, 0x800fffffffffffff, 1, 0
    .dword 0xbff0000000000000, 0x8010000000000000, 1, 0
    .dword 0xbff0000000000000, 0xbff0000000000000, 0, 0
    .dword 0xbff0000000000000, 0xbff0000000000001, 0, 0
    .dword 0xbff0000000000000, 0xffefffffffffffff, 0, 0
    .dword 0xbff0000000000000, 0xfff0000000000000, 0, 0
    .dword 0xbff0000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0xbff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xbff0000000000001, 0, 1, 0
    .dword 0xbff0000000000001, 1, 1, 0
    .dword 0xbff0000000000001, 0xfffffffffffff, 1, 0
    .dword 0xbff0000000000001, 0x10000000000000, 1, 0
    .dword 0xbff0000000000001, 0x3ff0000000000000, 1, 0
    .dword 0xbff0000000000001, 0x3ff0000000000001, 1, 0
    .dword 0xbff0000000000001, 0x7fefffffffffffff, 1, 0
    .dword 0xbff0000000000001, 0x7ff0000000000000, 1, 0
    .dword 0xbff0000000000001, 0x7ff8000000000000, 0, 0x10
    .dword 0xbff0000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0xbff0000000000001, 0x8000000000000000, 1, 0
    .dword 0xbff0000000000001, 0x8000000000000001, 1, 0
    .dword 0xbff0000000000001, 0x800fffffffffffff, 1, 0
    .dword 0xbff0000000000001, 0x8010000000000000, 1, 0
    .dword 0xbff0000000000001, 0xbff0000000000000, 1, 0
    .dword 0xbff0000000000001, 0xbff0000000000001, 0, 0
    .dword 0xbff0000000000001, 0xffefffffffffffff, 0, 0
    .dword 0xbff0000000000001, 0xfff0000000000000, 0, 0
    .dword 0xbff0000000000001, 0xfff8000000000000, 0, 0x10
    .dword 0xbff0000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0xffefffffffffffff, 0, 1, 0
    .dword 0xffefffffffffffff, 1, 1, 0
    .dword 0xffefffffffffffff, 0xfffffffffffff, 1, 0
    .dword 0xffefffffffffffff, 0x10000000000000, 1, 0
    .dword 0xffefffffffffffff, 0x3ff0000000000000, 1, 0
    .dword 0xffefffffffffffff, 0x3ff0000000000001, 1, 0
    .dword 0xffefffffffffffff, 0x7fefffffffffffff, 1, 0
    .dword 0xffefffffffffffff, 0x7ff0000000000000, 1, 0
    .dword 0xffefffffffffffff, 0x7ff8000000000000, 0, 0x10
    .dword 0xffefffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0xffefffffffffffff, 0x8000000000000000, 1, 0
    .dword 0xffefffffffffffff, 0x8000000000000001, 1, 0
    .dword 0xffefffffffffffff, 0x800fffffffffffff, 1, 0
    .dword 0xffefffffffffffff, 0x8010000000000000, 1, 0
    .dword 0xffefffffffffffff, 0xbff0000000000000, 1, 0
    .dword 0xffefffffffffffff, 0xbff0000000000001, 1, 0
    .dword 0xffefffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0xffefffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0xffefffffffffffff, 0xfff8000000000000, 0, 0x10
    .dword 0xffefffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0xfff0000000000000, 0, 1, 0
    .dword 0xfff0000000000000, 1, 1, 0
    .dword 0xfff0000000000000, 0xfffffffffffff, 1, 0
    .dword 0xfff0000000000000, 0x10000000000000, 1, 0
    .dword 0xfff0000000000000, 0x3ff0000000000000, 1, 0
    .dword 0xfff0000000000000, 0x3ff0000000000001, 1, 0
    .dword 0xfff0000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0xfff0000000000000, 0x7ff0000000000000, 1, 0
    .dword 0xfff0000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0xfff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0xfff0000000000000, 0x8000000000000000, 1, 0
    .dword 0xfff0000000000000, 0x8000000000000001, 1, 0
    .dword 0xfff0000000000000, 0x800fffffffffffff, 1, 0
    .dword 0xfff0000000000000, 0x8010000000000000, 1, 0
    .dword 0xfff0000000000000, 0xbff0000000000000, 1, 0
    .dword 0xfff0000000000000, 0xbff0000000000001, 1, 0
    .dword 0xfff0000000000000, 0xffefffffffffffff, 1, 0
    .dword 0xfff0000000000000, 0xfff0000000000000, 0, 0
    .dword 0xfff0000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0xfff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xfff8000000000000, 0, 0, 0x10
    .dword 0xfff8000000000000, 1, 0, 0x10
    .dword 0xfff8000000000000, 0xfffffffffffff, 0, 0x10
    .dword 0xfff8000000000000, 0x10000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0x3ff0000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0x3ff0000000000001, 0, 0x10
    .dword 0xfff8000000000000, 0x7fefffffffffffff, 0, 0x10
    .dword 0xfff8000000000000, 0x7ff0000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0xfff8000000000000, 0x8000000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0x8000000000000001, 0, 0x10
    .dword 0xfff8000000000000, 0x800fffffffffffff, 0, 0x10
    .dword 0xfff8000000000000, 0x8010000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0xbff0000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0xbff0000000000001, 0, 0x10
    .dword 0xfff8000000000000, 0xffefffffffffffff, 0, 0x10
    .dword 0xfff8000000000000, 0xfff0000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0xfff8000000000000, 0, 0x10
    .dword 0xfff8000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xfff0000000000001, 0, 0, 0x10
    .dword 0xfff0000000000001, 1, 0, 0x10
    .dword 0xfff0000000000001, 0xfffffffffffff, 0, 0x10
    .dword 0xfff0000000000001, 0x10000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0x3ff0000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0x3ff0000000000001, 0, 0x10
    .dword 0xfff0000000000001, 0x7fefffffffffffff, 0, 0x10
    .dword 0xfff0000000000001, 0x7ff0000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0x7ff8000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0xfff0000000000001, 0x8000000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0x8000000000000001, 0, 0x10
    .dword 0xfff0000000000001, 0x800fffffffffffff, 0, 0x10
    .dword 0xfff0000000000001, 0x8010000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0xbff0000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0xbff0000000000001, 0, 0x10
    .dword 0xfff0000000000001, 0xffefffffffffffff, 0, 0x10
    .dword 0xfff0000000000001, 0xfff0000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0xfff8000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0xb018f6fe9c000000, 0xb018f6fe9c000000, 0, 0
    .dword 0x318a02b6cfc3b1f4, 0xb18a02b6cfc3b1f4, 0, 0
    .dword 0x373ffffffffffffd, 0x373ffffffffffffd, 0, 0
    .dword 0xcc002e98e0000000, 0xb72f3805ef0dbdd3, 1, 0
    .dword 0x33f1000000000000, 0x33f1000000000001, 1, 0
    .dword 0x6c57b3c2f0000000, 0x6c57b3c2f0000001, 1, 0
    .dword 0x95e0001000000000, 0x241fffffffffffff, 1, 0
    .dword 0x8e07b107f2b4b56e, 0x8e07b107f2b4b56e, 0, 0
    .dword 0x93affffffffffffd, 0x93affffffffffffc, 1, 0
    .dword 0xc700000008000000, 0x597ffffffffffffe, 1, 0
    .dword 0xda80080000000000, 0xda80080000000001, 0, 0
    .dword 0x2a0000000000000, 0x82a0000000000000, 0, 0
    .dword 0x110bf2db1c761417, 0x2090000000000000, 1, 0
    .dword 0xa52ffffffffffffe, 0xe8d0004000000000, 0, 0
    .dword 0x1cd0000001000000, 0x3860000000000000, 1, 0
    .dword 0xe2e0080000000000, 0xe2e0080000000000, 0, 0
    .dword 0x8750000000000000, 0x750000000000000, 1, 0
    .dword 0x6112229958000000, 0x6112229958000000, 0, 0
    .dword 0xcb11cd5c51ead29f, 0x4b11cd5c51ead29f, 1, 0
    .dword 0x9a3c528264000000, 0x9a3c528264000000, 0, 0
    .dword 0x46f7d487975f2094, 0x46f7d487975f2094, 0, 0
    .dword 0xa6006c290e222f4a, 0xa6006c290e222f4a, 0, 0
    .dword 0xf120000000000000, 0x7120000000000000, 1, 0
    .dword 0x428ba9b151873f7a, 0x428ba9b151873f7a, 0, 0
    .dword 0x3bc773bbda63a85a, 0xbbc773bbda63a85a, 0, 0
    .dword 0xc0bd133e387bb70a, 0xc0bd133e387bb70b, 0, 0
    .dword 0x1a60000000400000, 0x1a60000000400000, 0, 0
    .dword 0x2070000080000000, 0x7daee56d29232344, 1, 0
    .dword 0xb57e5ae82bca8708, 0xf890001000000000, 0, 0
    .dword 0x3dce8739796b3e3a, 0xbdce8739796b3e3a, 0, 0
    .dword 0xd2fffffffffffffd, 0xd2fffffffffffffd, 0, 0
    .dword 0x491e662fab206616, 0x491e662fab206616, 0, 0
    .dword 0xd100040000000000, 0x5100040000000000, 1, 0
    .dword 0xe2c0000000000000, 0xe2c0000000000001, 0, 0
    .dword 0x2612ab6fcdfe3d39, 0x2612ab6fcdfe3d38, 0, 0
    .dword 0xa96fffffffffffff, 0xa96ffffffffffffe, 1, 0
    .dword 0x98a0100000000000, 0x2f80000000000000, 1, 0
    .dword 0x1a9ffffffffffffe, 0x1a9fffffffffffff, 1, 0
    .dword 0xdb75d32ef4000000, 0xd050000000002000, 1, 0
    .dword 0x9699b67a64000000, 0x9699b67a64000000, 0, 0
    .dword 0x3af0000000001000, 0x3af0000000001001, 1, 0
    .dword 0x7d3ffffffffffffd, 0x7d3ffffffffffffc, 0, 0
    .dword 0x4bb0000000000000, 0x4bb0000000000000, 0, 0
    .dword 0x209c02206ac6d1be, 0x209c02206ac6d1be, 0, 0
    .dword 0xdac0d8bb1c000000, 0x4046a039ac000000, 1, 0
    .dword 0xa38b0cf920000000, 0xa38b0cf920000001, 0, 0
    .dword 0xe590000000200000, 0xac6bae82667d3727, 1, 0
    .dword 0x93e0000000000000, 0x93e0000000000000, 0, 0
