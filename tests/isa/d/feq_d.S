# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# feq.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 448, 2, x10, 0, 0, feq.d x10, f10, f11
    FP_RUN 449, vectors_rne, 448, 2, x10, 3, 21, feq.d x10, f10, f11
    li x3, 897
    FP_SET f1, 0x31086928229b4ba9
    FP_SET f2, 0x31086928229b4ba8
    csrw fcsr, x0
    feq.d x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 898
    FP_SET f30, 0x14e6df1214000000
    FP_SET f29, 0xf91f1ca438000000
    csrw fcsr, x0
    feq.d x29, f30, f29
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 899
    FP_SET f5, 0x8bd0000000000020
    FP_SET f6, 0xbd0000000000020
    csrw fcsr, x0
    feq.d x5, f5, f6
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 900
    FP_SET f6, 0x91d0000100000000
    FP_SET f5, 0x529da82aa9ac9e9d
    csrw fcsr, x0
    feq.d x5, f6, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 901
    FP_SET f6, 0x5ab2a662d8000000
    FP_SET f7, 0x5ab2a662d8000000
    csrw fcsr, x0
    feq.d x5, f6, f7
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 902
    FP_SET f5, 0x4a8ffffffffffffd
    FP_SET f5, 0x4a8ffffffffffffd
    csrw fcsr, x0
    feq.d x5, f5, f5
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 903
    FP_SET f7, 0x59f588203c000000
    FP_SET f7, 0x59f588203c000000
    csrw fcsr, x0
    feq.d x6, f7, f7
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 904
    FP_SET f15, 0x942960033dab9bdd
    FP_SET f0, 0x942960033dab9bdd
    csrw fcsr, x0
    feq.d x16, f15, f0
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 905
    FP_SET f16, 0x4710000000000000
    FP_SET f31, 0x4710000000000000
    csrw fcsr, x0
    feq.d x15, f16, f31
    CHECK x15, 1
    CHECK_FLAGS 0
    TEST_FP_OFF 906, feq.d x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 1, 0
    .dword 0, 1, 0, 0
    .dword 0, 0xfffffffffffff, 0, 0
    .dword 0, 0x10000000000000, 0, 0
    .dword 0, 0x3ff0000000000000, 0, 0
    .dword 0, 0x3ff0000000000001, 0, 0
    .dword 0, 0x7fefffffffffffff, 0, 0
    .dword 0, 0x7ff0000000000000, 0, 0
    .dword 0, 0x7ff8000000000000, 0, 0
    .dword 0, 0x7ff0000000000001, 0, 0x10
    .dword 0, 0x8000000000000000, 1, 0
    .dword 0, 0x8000000000000001, 0, 0
    .dword 0, 0x800fffffffffffff, 0, 0
    .dword 0, 0x8010000000000000, 0, 0
    .dword 0, 0xbff0000000000000, 0, 0
    .dword 0, 0xbff0000000000001, 0, 0
    .dword 0, 0xffefffffffffffff, 0, 0
    .dword 0, 0xfff0000000000000, 0, 0
    .dword 0, 0xfff8000000000000, 0, 0
    .dword 0, 0xfff0000000000001, 0, 0x10
    .dword 1, 0, 0, 0
    .dword 1, 1, 1, 0
    .dword 1, 0xfffffffffffff, 0, 0
    .dword 1, 0x10000000000000, 0, 0
    .dword 1, 0x3ff0000000000000, 0, 0
    .dword 1, 0x3ff0000000000001, 0, 0
    .dword 1, 0x7fefffffffffffff, 0, 0
    .dword 1, 0x7ff0000000000000, 0, 0
    .dword 1, 0x7ff8000000000000, 0, 0
    .dword 1, 0x7ff0000000000001, 0, 0x10
    .dword 1, 0x8000000000000000, 0, 0
    .dword 1, 0x8000000000000001, 0, 0
    .dword 1, 0x800fffffffffffff, 0, 0
    .dword 1, 0x8010000000000000, 0, 0
    .dword 1, 0xbff0000000000000, 0, 0
    .dword 1, 0xbff0000000000001, 0, 0
    .dword 1, 0xffefffffffffffff, 0, 0
    .dword 1, 0xfff0000000000000, 0, 0
    .dword 1, 0xfff8000000000000, 0, 0
    .dword 1, 0xfff0000000000001, 0, 0x10
    .dword 0xfffffffffffff, 0, 0, 0
    .dword 0xfffffffffffff, 1, 0, 0
    .dword 0xfffffffffffff, 0xfffffffffffff, 1, 0
    .dword 0xfffffffffffff, 0x10000000000000, 0, 0
    .dword 0xfffffffffffff, 0x3ff0000000000000, 0, 0
    .dword 0xfffffffffffff, 0x3ff0000000000001, 0, 0
    .dword 0xfffffffffffff, 0x7fefffffffffffff, 0, 0
    .dword 0xfffffffffffff, 0x7ff0000000000000, 0, 0
    .dword 0xfffffffffffff, 0x7ff8000000000000, 0, 0
    .dword 0xfffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0xfffffffffffff, 0x8000000000000000, 0, 0
    .dword 0xfffffffffffff, 0x8000000000000001, 0, 0
    .dword 0xfffffffffffff, 0x800fffffffffffff, 0, 0
    .dword 0xfffffffffffff, 0x8010000000000000, 0, 0
    .dword 0xfffffffffffff, 0xbff0000000000000, 0, 0
    .dword 0xfffffffffffff, 0xbff0000000000001, 0, 0
    .dword 0xfffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0xfffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0xfffffffffffff, 0xfff8000000000000, 0, 0
    .dword 0xfffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0x10000000000000, 0, 0, 0
    .dword 0x10000000000000, 1, 0, 0
    .dword 0x10000000000000, 0xfffffffffffff, 0, 0
    .dword 0x10000000000000, 0x10000000000000, 1, 0
    .dword 0x10000000000000, 0x3ff0000000000000, 0, 0
    .dword 0x10000000000000, 0x3ff0000000000001, 0, 0
    .dword 0x10000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0x10000000000000, 0x7ff0000000000000, 0, 0
    .dword 0x10000000000000, 0x7ff8000000000000, 0, 0
    .dword 0x10000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x10000000000000, 0x8000000000000000, 0, 0
    .dword 0x10000000000000, 0x8000000000000001, 0, 0
    .dword 0x10000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x10000000000000, 0x8010000000000000, 0, 0
    .dword 0x10000000000000, 0xbff0000000000000, 0, 0
    .dword 0x10000000000000, 0xbff0000000000001, 0, 0
    .dword 0x10000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x10000000000000, 0xfff0000000000000, 0, 0
    .dword 0x10000000000000, 0xfff8000000000000, 0, 0
    .dword 0x10000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x3ff0000000000000, 0, 0, 0
    .dword 0x3ff0000000000000, 1, 0, 0
    .dword 0x3ff0000000000000, 0xfffffffffffff, 0, 0
    .dword 0x3ff0000000000000, 0x10000000000000, 0, 0
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x3ff0000000000000, 0x3ff0000000000001, 0, 0
    .dword 0x3ff0000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0x3ff0000000000000, 0x7ff0000000000000, 0, 0
    .dword 0x3ff0000000000000, 0x7ff8000000000000, 0, 0
    .dword 0x3ff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x3ff0000000000000, 0x8000000000000000, 0, 0
    .dword 0x3ff0000000000000, 0x8000000000000001, 0, 0
    .dword 0x3ff0000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x3ff0000000000000, 0x8010000000000000, 0, 0
    .dword 0x3ff0000000000000, 0xbff0000000000000, 0, 0
    .dword 0x3ff0000000000000, 0xbff0000000000001, 0, 0
    .dword 0x3ff0000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x3ff0000000000000, 0xfff0000000000000, 0, 0
    .dword 0x3ff0000000000000, 0xfff8000000000000, 0, 0
    .dword 0x3ff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x3ff0000000000001, 0, 0, 0
    .dword 0x3ff0000000000001, 1, 0, 0
    .dword 0x3ff0000000000001, 0xfffffffffffff, 0, 0
    .dword 0x3ff0000000000001, 0x10000000000000, 0, 0
    .dword 0x3ff0000000000001, 0x3ff0000000000000, 0, 0
    .dword 0x3ff0000000000001, 0x3ff0000000000001, 1, 0
    .dword 0x3ff0000000000001, 0x7fefffffffffffff, 0, 0
    .dword 0x3ff0000000000001, 0x7ff0000000000000, 0, 0
    .dword 0x3ff0000000000001, 0x7ff8000000000000, 0, 0
    .dword 0x3ff0000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0x3ff0000000000001, 0x8000000000000000, 0, 0
    .dword 0x3ff0000000000001, 0x8000000000000001, 0, 0
    .dword 0x3ff0000000000001, 0x800fffffffffffff, 0, 0
    .dword 0x3ff0000000000001, 0x8010000000000000, 0, 0
    .dword 0x3ff0000000000001, 0xbff0000000000000, 0, 0
    .dword 0x3ff0000000000001, 0xbff0000000000001, 0, 0
    .dword 0x3ff0000000000001, 0xffefffffffffffff, 0, 0
    .dword 0x3ff0000000000001, 0xfff0000000000000, 0, 0
    .dword 0x3ff0000000000001, 0xfff8000000000000, 0, 0
    .dword 0x3ff0000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0x7fefffffffffffff, 0, 0, 0
    .dword 0x7fefffffffffffff, 1, 0, 0
    .dword 0x7fefffffffffffff, 0xfffffffffffff, 0, 0
    .dword 0x7fefffffffffffff, 0x10000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0x3ff0000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0x3ff0000000000001, 0, 0
    .dword 0x7fefffffffffffff, 0x7fefffffffffffff, 1, 0
    .dword 0x7fefffffffffffff, 0x7ff0000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0x7ff8000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0x7fefffffffffffff, 0x8000000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0x8000000000000001, 0, 0
    .dword 0x7fefffffffffffff, 0x800fffffffffffff, 0, 0
    .dword 0x7fefffffffffffff, 0x8010000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0xbff0000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0xbff0000000000001, 0, 0
    .dword 0x7fefffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0x7fefffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0xfff8000000000000, 0, 0
    .dword 0x7fefffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0x7ff0000000000000, 0, 0, 0
    .dword 0x7ff0000000000000, 1, 0, 0
    .dword 0x7ff0000000000000, 0xfffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0x10000000000000, 0, 0
    .dword 0x7ff0000000000000, 0x3ff0000000000000, 0, 0
    .dword 0x7ff0000000000000, 0x3ff0000000000001, 0, 0
    .dword 0x7ff0000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0x7ff0000000000000, 1, 0
    .dword 0x7ff0000000000000, 0x7ff8000000000000, 0, 0
    .dword 0x7ff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x7ff0000000000000, 0x8000000000000000, 0, 0
    .dword 0x7ff0000000000000, 0x8000000000000001, 0, 0
    .dword 0x7ff0000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0x8010000000000000, 0, 0
    .dword 0x7ff0000000000000, 0xbff0000000000000, 0, 0
    .dword 0x7ff0000000000000, 0xbff0000000000001, 0, 0
    .dword 0x7ff0000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x7ff0000000000000, 0xfff0000000000000, 0, 0
    .dword 0x7ff0000000000000, 0xfff8000000000000, 0, 0
    .dword 0x7ff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x7ff8000000000000, 0, 0, 0
    .dword 0x7ff8000000000000, 1, 0, 0
    .dword 0x7ff8000000000000, 0xfffffffffffff, 0, 0
    .dword 0x7ff8000000000000, 0x10000000000000, 0, 0
    .dword 0x7ff8000000000000, 0x3ff0000000000000, 0, 0
    .dword 0x7ff8000000000000, 0x3ff0000000000001, 0, 0
    .dword 0x7ff8000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0x7ff8000000000000, 0x7ff0000000000000, 0, 0
    .dword 0x7ff8000000000000, 0x7ff8000000000000, 0, 0
    .dword 0x7ff8000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x7ff8000000000000, 0x8000000000000000, 0, 0
    .dword 0x7ff8000000000000, 0x8000000000000001, 0, 0
    .dword 0x7ff8000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x7ff8000000000000, 0x8010000000000000, 0, 0
    .dword 0x7ff8000000000000, 0xbff0000000000000, 0, 0
    .dword 0x7ff8000000000000, 0xbff0000000000001, 0, 0
    .dword 0x7ff8000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x7ff8000000000000, 0xfff0000000000000, 0, 0
    .dword 0x7ff8000000000000, 0xfff8000000000000, 0, 0
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
    .dword 0x8000000000000000, 0, 1, 0
    .dword 0x8000000000000000, 1, 0, 0
    .dword 0x8000000000000000, 0xfffffffffffff, 0, 0
    .dword 0x8000000000000000, 0x10000000000000, 0, 0
    .dword 0x8000000000000000, 0x3ff0000000000000, 0, 0
    .dword 0x8000000000000000, 0x3ff0000000000001, 0, 0
    .dword 0x8000000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0x8000000000000000, 0x7ff0000000000000, 0, 0
    .dword 0x8000000000000000, 0x7ff8000000000000, 0, 0
    .dword 0x8000000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x8000000000000000, 0x8000000000000000, 1, 0
    .dword 0x8000000000000000, 0x8000000000000001, 0, 0
    .dword 0x8000000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x8000000000000000, 0x8010000000000000, 0, 0
    .dword 0x8000000000000000, 0xbff0000000000000, 0, 0
    .dword 0x8000000000000000, 0xbff0000000000001, 0, 0
    .dword 0x8000000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x8000000000000000, 0xfff0000000000000, 0, 0
    .dword 0x8000000000000000, 0xfff8000000000000, 0, 0
    .dword 0x8000000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x8000000000000001, 0, 0, 0
    .dword 0x8000000000000001, 1, 0, 0
    .dword 0x8000000000000001, 0xfffffffffffff, 0, 0
    .dword 0x8000000000000001, 0x10000000000000, 0, 0
    .dword 0x8000000000000001, 0x3ff0000000000000, 0, 0
    .dword 0x8000000000000001, 0x3ff0000000000001, 0, 0
    .dword 0x8000000000000001, 0x7fefffffffffffff, 0, 0
    .dword 0x8000000000000001, 0x7ff0000000000000, 0, 0
    .dword 0x8000000000000001, 0x7ff8000000000000, 0, 0
    .dword 0x8000000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0x8000000000000001, 0x8000000000000000, 0, 0
    .dword 0x8000000000000001, 0x8000000000000001, 1, 0
    .dword 0x8000000000000001, 0x800fffffffffffff, 0, 0
    .dword 0x8000000000000001, 0x8010000000000000, 0, 0
    .dword 0x8000000000000001, 0xbff0000000000000, 0, 0
    .dword 0x8000000000000001, 0xbff0000000000001, 0, 0
    .dword 0x8000000000000001, 0xffefffffffffffff, 0, 0
    .dword 0x8000000000000001, 0xfff0000000000000, 0, 0
    .dword 0x8000000000000001, 0xfff8000000000000, 0, 0
    .dword 0x8000000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0x800fffffffffffff, 0, 0, 0
    .dword 0x800fffffffffffff, 1, 0, 0
    .dword 0x800fffffffffffff, 0xfffffffffffff, 0, 0
    .dword 0x800fffffffffffff, 0x10000000000000, 0, 0
    .dword 0x800fffffffffffff, 0x3ff0000000000000, 0, 0
    .dword 0x800fffffffffffff, 0x3ff0000000000001, 0, 0
    .dword 0x800fffffffffffff, 0x7fefffffffffffff, 0, 0
    .dword 0x800fffffffffffff, 0x7ff0000000000000, 0, 0
    .dword 0x800fffffffffffff, 0x7ff8000000000000, 0, 0
    .dword 0x800fffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0x800fffffffffffff, 0x8000000000000000, 0, 0
    .dword 0x800fffffffffffff, 0x8000000000000001, 0, 0
    .dword 0x800fffffffffffff, 0x800fffffffffffff, 1, 0
    .dword 0x800fffffffffffff, 0x8010000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xbff0000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xbff0000000000001, 0, 0
    .dword 0x800fffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0x800fffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xfff8000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0x8010000000000000, 0, 0, 0
    .dword 0x8010000000000000, 1, 0, 0
    .dword 0x8010000000000000, 0xfffffffffffff, 0, 0
    .dword 0x8010000000000000, 0x10000000000000, 0, 0
    .dword 0x8010000000000000, 0x3ff0000000000000, 0, 0
    .dword 0x8010000000000000, 0x3ff0000000000001, 0, 0
    .dword 0x8010000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0x8010000000000000, 0x7ff0000000000000, 0, 0
    .dword 0x8010000000000000, 0x7ff8000000000000, 0, 0
    .dword 0x8010000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x8010000000000000, 0x8000000000000000, 0, 0
    .dword 0x8010000000000000, 0x8000000000000001, 0, 0
    .dword 0x8010000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x8010000000000000, 0x8010000000000000, 1, 0
    .dword 0x8010000000000000, 0xbff0000000000000, 0, 0
    .dword 0x8010000000000000, 0xbff0000000000001, 0, 0
    .dword 0x8010000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x8010000000000000, 0xfff0000000000000, 0, 0
    .dword 0x8010000000000000, 0xfff8000000000000, 0, 0
    .dword 0x8010000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xbff0000000000000, 0, 0, 0
    .dword 0xbff0000000000000, 1, 0, 0
    .dword 0xbff0000000000000, 0xfffffffffffff, 0, 0
    .dword 0xbff0000000000000, 0x10000000000000, 0, 0
    .dword 0xbff0000000000000, 0x3ff0000000000000, 0, 0
    .dword 0xbff0000000000000, 0x3ff0000000000001, 0, 0
    .dword 0xbff0000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0xbff0000000000000, 0x7ff0000000000000, 0, 0
    .dword 0xbff0000000000000, 0x7ff8000000000000, 0, 0
    .dword 0xbff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0xbff0000000000000, 0x8000000000000000, 0, 0
    .dword 0xbff0000000000000, 0x8000000000000001, 0, 0
    .dword 0xbff0000000000000, 0x800fffffffffffff, 0, 0
    .dword 0xbff0000000000000, 0x8010000000000000, 0, 0
    .dword 0xbff0000000000000, 0xbff0000000000000, 1, 0
    .dword 0xbff0000000000000, 0xbff0000000000001, 0, 0
    .dword 0xbff0000000000000, 0xffefffffffffffff, 0, 0
    .dword 0xbff0000000000000, 0xfff0000000000000, 0, 0
    .dword 0xbff0000000000000, 0xfff8000000000000, 0, 0
    .dword 0xbff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xbff0000000000001, 0, 0, 0
    .dword 0xbff0000000000001, 1, 0, 0
    .dword 0xbff0000000000001, 0xfffffffffffff, 0, 0
    .dword 0xbff0000000000001, 0x10000000000000, 0, 0
    .dword 0xbff0000000000001, 0x3ff0000000000000, 0, 0
    .dword 0xbff0000000000001, 0x3ff0000000000001, 0, 0
    .dword 0xbff0000000000001, 0x7fefffffffffffff, 0, 0
    .dword 0xbff0000000000001, 0x7ff0000000000000, 0, 0
    .dword 0xbff0000000000001, 0x7ff8000000000000, 0, 0
    .dword 0xbff0000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0xbff0000000000001, 0x8000000000000000, 0, 0
    .dword 0xbff0000000000001, 0x8000000000000001, 0, 0
    .dword 0xbff0000000000001, 0x800fffffffffffff, 0, 0
    .dword 0xbff0000000000001, 0x8010000000000000, 0, 0
    .dword 0xbff0000000000001, 0xbff0000000000000, 0, 0
    .dword 0xbff0000000000001, 0xbff0000000000001, 1, 0
    .dword 0xbff0000000000001, 0xffefffffffffffff, 0, 0
    .dword 0xbff0000000000001, 0xfff0000000000000, 0, 0
    .dword 0xbff0000000000001, 0xfff8000000000000, 0, 0
    .dword 0xbff0000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0xffefffffffffffff, 0, 0, 0
    .dword 0xffefffffffffffff, 1, 0, 0
    .dword 0xffefffffffffffff, 0xfffffffffffff, 0, 0
    .dword 0xffefffffffffffff, 0x10000000000000, 0, 0
    .dword 0xffefffffffffffff, 0x3ff0000000000000, 0, 0
    .dword 0xffefffffffffffff, 0x3ff0000000000001, 0, 0
    .dword 0xffefffffffffffff, 0x7fefffffffffffff, 0, 0
    .dword 0xffefffffffffffff, 0x7ff0000000000000, 0, 0
    .dword 0xffefffffffffffff, 0x7ff8000000000000, 0, 0
    .dword 0xffefffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0xffefffffffffffff, 0x8000000000000000, 0, 0
    .dword 0xffefffffffffffff, 0x8000000000000001, 0, 0
    .dword 0xffefffffffffffff, 0x800fffffffffffff, 0, 0
    .dword 0xffefffffffffffff, 0x8010000000000000, 0, 0
    .dword 0xffefffffffffffff, 0xbff0000000000000, 0, 0
    .dword 0xffefffffffffffff, 0xbff0000000000001, 0, 0
    .dword 0xffefffffffffffff, 0xffefffffffffffff, 1, 0
    .dword 0xffefffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0xffefffffffffffff, 0xfff8000000000000, 0, 0
    .dword 0xffefffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0xfff0000000000000, 0, 0, 0
    .dword 0xfff0000000000000, 1, 0, 0
    .dword 0xfff0000000000000, 0xfffffffffffff, 0, 0
    .dword 0xfff0000000000000, 0x10000000000000, 0, 0
    .dword 0xfff0000000000000, 0x3ff0000000000000, 0, 0
    .dword 0xfff0000000000000, 0x3ff0000000000001, 0, 0
    .dword 0xfff0000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0xfff0000000000000, 0x7ff0000000000000, 0, 0
    .dword 0xfff0000000000000, 0x7ff8000000000000, 0, 0
    .dword 0xfff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0xfff0000000000000, 0x8000000000000000, 0, 0
    .dword 0xfff0000000000000, 0x8000000000000001, 0, 0
    .dword 0xfff0000000000000, 0x800fffffffffffff, 0, 0
    .dword 0xfff0000000000000, 0x8010000000000000, 0, 0
    .dword 0xfff0000000000000, 0xbff0000000000000, 0, 0
    .dword 0xfff0000000000000, 0xbff0000000000001, 0, 0
    .dword 0xfff0000000000000, 0xffefffffffffffff, 0, 0
    .dword 0xfff0000000000000, 0xfff0000000000000, 1, 0
    .dword 0xfff0000000000000, 0xfff8000000000000, 0, 0
    .dword 0xfff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xfff8000000000000, 0, 0, 0
    .dword 0xfff8000000000000, 1, 0, 0
    .dword 0xfff8000000000000, 0xfffffffffffff, 0, 0
    .dword 0xfff8000000000000, 0x10000000000000, 0, 0
    .dword 0xfff8000000000000, 0x3ff0000000000000, 0, 0
    .dword 0xfff8000000000000, 0x3ff0000000000001, 0, 0
    .dword 0xfff8000000000000, 0x7fefffffffffffff, 0, 0
    .dword 0xfff8000000000000, 0x7ff0000000000000, 0, 0
    .dword 0xfff8000000000000, 0x7ff8000000000000, 0, 0
    .dword 0xfff8000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0xfff8000000000000, 0x8000000000000000, 0, 0
    .dword 0xfff8000000000000, 0x8000000000000001, 0, 0
    .dword 0xfff8000000000000, 0x800fffffffffffff, 0, 0
    .dword 0xfff8000000000000, 0x8010000000000000, 0, 0
    .dword 0xfff8000000000000, 0xbff0000000000000, 0, 0
    .dword 0xfff8000000000000, 0xbff0000000000001, 0, 0
    .dword 0xfff8000000000000, 0xffefffffffffffff, 0, 0
    .dword 0xfff8000000000000, 0xfff0000000000000, 0, 0
    .dword 0xfff8000000000000, 0xfff8000000000000, 0, 0
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
    .dword 0x506a4f77d0747e03, 0x506a4f77d0747e03, 1, 0
    .dword 0x73dfffffffffffff, 0x4558f45122d12214, 0, 0
    .dword 0x50baa375b93f8775, 0xd0baa375b93f8775, 0, 0
    .dword 0x6426c00a10000000, 0x6426c00a10000000, 1, 0
    .dword 0x9190000000000000, 0x9190000000000001, 0, 0
    .dword 0xd5bfffffffffffff, 0xd5bffffffffffffe, 0, 0
    .dword 0xa730008000000000, 0xa730008000000000, 1, 0
    .dword 0x80ffffffffffffd, 0x80ffffffffffffd, 1, 0
    .dword 0xe54fffffffffffff, 0xe54fffffffffffff, 1, 0
    .dword 0xe520000800000000, 0xe520000800000000, 1, 0
    .dword 0x54b8c93364000000, 0xd6f2777ed50432f6, 0, 0
    .dword 0x91e6980e9c000000, 0x8e99ecd7e2993cae, 0, 0
    .dword 0x10f42405b379485d, 0x5db0000000000800, 0, 0
    .dword 0x9798443ac3549c2d, 0x1798443ac3549c2d, 0, 0
    .dword 0x622fffffffffffff, 0x622fffffffffffff, 1, 0
    .dword 0xb0affffffffffffe, 0xb0affffffffffffe, 1, 0
    .dword 0xabcdae3ebcdac36f, 0x9ae0dd0ecdffe8db, 0, 0
    .dword 0xf3e0ae2830000000, 0xf3e0ae2830000000, 1, 0
    .dword 0xd12bc9ce84000000, 0xd12bc9ce84000000, 1, 0
    .dword 0xc2cd73e23cef0c34, 0xc2cd73e23cef0c34, 1, 0
    .dword 0x22a065b88fb67444, 0x22a065b88fb67444, 1, 0
    .dword 0xe380000000000000, 0xe380000000000000, 1, 0
    .dword 0xa860000000000000, 0x9e90000000000000, 0, 0
    .dword 0x8dc0000020000000, 0xdc0000020000000, 0, 0
    .dword 0x431ffffffffffffd, 0x76511890eb1ccade, 0, 0
    .dword 0x2a0f94f70c000000, 0x2a0f94f70c000000, 1, 0
    .dword 0x237c7b834c000000, 0xd0c8000000000000, 0, 0
    .dword 0x7544cd8d94000000, 0x7544cd8d94000000, 1, 0
    .dword 0xcf0ffffffffffffe, 0xf3fffffffffffff, 0, 0
    .dword 0xc750000000000000, 0x4750000000000000, 0, 0
    .dword 0x7ee3925b7f819832, 0x4bfffffffffffff, 0, 0
    .dword 0x47d7aa48b0000000, 0xc7d7aa48b0000000, 0, 0
    .dword 0xab02c5b8ebdabc7b, 0xab02c5b8ebdabc7a, 0, 0
    .dword 0x3f77e0c5e2ccd1b6, 0xb3f29fbd87b50cac, 0, 0
    .dword 0x5c7ffffffffffffe, 0xdc7ffffffffffffe, 0, 0
    .dword 0x3037f61b992879ed, 0x387a829b50000000, 0, 0
    .dword 0x674fffffffffffff, 0xe74fffffffffffff, 0, 0
    .dword 0xa9ad27b43099f383, 0xa9ad27b43099f382, 0, 0
    .dword 0x45610231af5adf3, 0x45610231af5adf2, 0, 0
    .dword 0x2dd0000000000000, 0x2dd0000000000001, 0, 0
    .dword 0xfa6fffffffffffff, 0x7a6fffffffffffff, 0, 0
    .dword 0x2d530a4ac55625ef, 0xad530a4ac55625ef, 0, 0
    .dword 0x67c0000400000000, 0xd251d5d4a8000000, 0, 0
    .dword 0xf161e52a7bdc3626, 0xc302da897d1d51d0, 0, 0
    .dword 0x7c41c36844889a83, 0x7c41c36844889a83, 1, 0
    .dword 0x14ccc576e1cc776e, 0x18d0000000000000, 0, 0
    .dword 0xd3c79a85a8000000, 0xd3c79a85a8000001, 0, 0
    .dword 0x96acd73783e1c0f1, 0x55b782a0a0edd4a2, 0, 0
