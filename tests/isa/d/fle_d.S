# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fle.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 448, 2, x10, 0, 0, fle.d x10, f10, f11
    FP_RUN 449, vectors_rne, 448, 2, x10, 3, 21, fle.d x10, f10, f11
    li x3, 897
    FP_SET f1, 0xa6e1000000000000
    FP_SET f2, 0x7aef9be8ee102336
    csrw fcsr, x0
    fle.d x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 898
    FP_SET f30, 0x78b0000000800000
    FP_SET f29, 0x78b0000000800000
    csrw fcsr, x0
    fle.d x29, f30, f29
    CHECK x29, 1
    CHECK_FLAGS 0
    li x3, 899
    FP_SET f5, 0x2720000000000000
    FP_SET f6, 0xa720000000000000
    csrw fcsr, x0
    fle.d x5, f5, f6
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 900
    FP_SET f6, 0xf4ce62cf1307995d
    FP_SET f5, 0xf4ce62cf1307995c
    csrw fcsr, x0
    fle.d x5, f6, f5
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 901
    FP_SET f6, 0xe387fa7068000000
    FP_SET f7, 0x6387fa7068000000
    csrw fcsr, x0
    fle.d x5, f6, f7
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 902
    FP_SET f5, 0x106776a2467aa87c
    FP_SET f5, 0x106776a2467aa87c
    csrw fcsr, x0
    fle.d x5, f5, f5
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 903
    FP_SET f7, 0x87bffffffffffffd
    FP_SET f7, 0x87bffffffffffffd
    csrw fcsr, x0
    fle.d x6, f7, f7
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 904
    FP_SET f15, 0x46affffffffffffe
    FP_SET f0, 0x46afffffffffffff
    csrw fcsr, x0
    fle.d x16, f15, f0
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 905
    FP_SET f16, 0x5725ce7771c00e19
    FP_SET f31, 0xd725ce7771c00e19
    csrw fcsr, x0
    fle.d x15, f16, f31
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 906, fle.d x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 1, 0
    .dword 0, 1, 1, 0
    .dword 0, 0xfffffffffffff, 1, 0
    .dword 0, 0x10000000000000, 1, 0
    .dword 0, 0x3ff0000000000000, 1, 0
    .dword 0, 0x3ff0000000000001, 1, 0
    .dword 0, 0x7fefffffffffffff, 1, 0
    .dword 0, 0x7ff0000000000000, 1, 0
    .dword 0, 0x7ff8000000000000, 0, 0x10
    .dword 0, 0x7ff0000000000001, 0, 0x10
    .dword 0, 0x8000000000000000, 1, 0
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
    .dword 1, 1, 1, 0
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
    .dword 0xfffffffffffff, 0xfffffffffffff, 1, 0
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
    .dword 0x10000000000000, 0x10000000000000, 1, 0
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
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 1, 0
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
    .dword 0x3ff0000000000001, 0x3ff0000000000001, 1, 0
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
    .dword 0x7fefffffffffffff, 0x7fefffffffffffff, 1, 0
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
    .dword 0x7ff0000000000000, 0x7ff0000000000000, 1, 0
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
    .dword 0x8000000000000000, 0, 1, 0
    .dword 0x8000000000000000, 1, 1, 0
    .dword 0x8000000000000000, 0xfffffffffffff, 1, 0
    .dword 0x8000000000000000, 0x10000000000000, 1, 0
    .dword 0x8000000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x8000000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x8000000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x8000000000000000, 0x7ff0000000000000, 1, 0
    .dword 0x8000000000000000, 0x7ff8000000000000, 0, 0x10
    .dword 0x8000000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x8000000000000000, 0x8000000000000000, 1, 0
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
    .dword 0x8000000000000001, 0x8000000000000001, 1, 0
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
    .dword 0x800fffffffffffff, 0x800fffffffffffff, 1, 0
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
    .dword 0x8010000000000000, 0x8010000000000000, 1, 0
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
    .dword 0xbff0000000000000, 0xbff0000000000000, 1, 0
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
    .dword 0xbff0000000000001, 0xbff0000000000001, 1, 0
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
    .dword 0xffefffffffffffff, 0xffefffffffffffff, 1, 0
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
    .dword 0xfff0000000000000, 0xfff0000000000000, 1, 0
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
    .dword 0x3288b4c99c000000, 0x3288b4c99c000000, 1, 0
    .dword 0xf169314f7d9368a3, 0xc73c3c11c43cd877, 1, 0
    .dword 0xa78fffffffffffff, 0xa78ffffffffffffe, 1, 0
    .dword 0x8840040000000000, 0x833deb4b38000000, 1, 0
    .dword 0xfbcfffffffffffff, 0x90e0000080000000, 1, 0
    .dword 0x750f325da0000000, 0x750f325da0000001, 1, 0
    .dword 0x3ac94bf8893125f2, 0xbac94bf8893125f2, 0, 0
    .dword 0x3c80000000000200, 0x36f0000000000000, 0, 0
    .dword 0xd11b077cb8000000, 0xd11b077cb8000001, 0, 0
    .dword 0xc320000000000000, 0xc320000000000001, 0, 0
    .dword 0x1d90000400000000, 0x70294121b2b732ab, 1, 0
    .dword 0x7620000000000000, 0x870f95b7d37827f9, 0, 0
    .dword 0xb2cffffffffffffe, 0x3ee44d8cb8000000, 1, 0
    .dword 0x5a964ca4e4696f0f, 0xda964ca4e4696f0f, 0, 0
    .dword 0xfdafffffffffffff, 0xfdafffffffffffff, 1, 0
    .dword 0x34d3081014000000, 0x34d3081014000000, 1, 0
    .dword 0x310200000000000, 0x8310200000000000, 0, 0
    .dword 0xcfe406073c8f441b, 0xf5dfffffffffffff, 0, 0
    .dword 0xb060000000000000, 0xb060000000000001, 0, 0
    .dword 0xe4fee034164a2d64, 0xe4fee034164a2d64, 1, 0
    .dword 0x6600000000000000, 0xe600000000000000, 0, 0
    .dword 0xda606a7ad8000000, 0x5a606a7ad8000000, 1, 0
    .dword 0x2f728eab8c46281b, 0x2f728eab8c46281a, 0, 0
    .dword 0x9b0d80ba32a58ad6, 0x1b0d80ba32a58ad6, 1, 0
    .dword 0xeebab7e4deff1a8f, 0xeebab7e4deff1a8f, 1, 0
    .dword 0x8e10acc080640129, 0xc03660fe64000000, 0, 0
    .dword 0x4e9b9c59fc000000, 0xce9b9c59fc000000, 0, 0
    .dword 0x2e60080000000000, 0x2f40000000000000, 1, 0
    .dword 0x3f60000000000000, 0xbf60000000000000, 0, 0
    .dword 0xdd30400000000000, 0x5d30400000000000, 1, 0
    .dword 0x333e5f88d416d33e, 0x333e5f88d416d33f, 1, 0
    .dword 0xa95370dbc0000000, 0xa95370dbc0000001, 0, 0
    .dword 0xd38afda9658bc9a7, 0xd38afda9658bc9a7, 1, 0
    .dword 0xe544b74bd769b23f, 0x6544b74bd769b23f, 1, 0
    .dword 0x672c06e60c000000, 0x672c06e60c000000, 1, 0
    .dword 0x271dbdd5fb24ed01, 0xa71dbdd5fb24ed01, 0, 0
    .dword 0x5ce765d9adc6b0c2, 0x18b0020000000000, 0, 0
    .dword 0xb9caa08960000000, 0xd82e30850000000, 1, 0
    .dword 0x36a0a1f962a9af6c, 0xe70004000000000, 0, 0
    .dword 0x1b50000000000000, 0x1b50000000000001, 1, 0
    .dword 0x9420000000000000, 0xf683d748db065391, 0, 0
    .dword 0x5ca6e2e3792aae2, 0x796ffffffffffffe, 1, 0
    .dword 0x6950000400000000, 0x6950000400000000, 1, 0
    .dword 0x60ffffffffffffe, 0x860ffffffffffffe, 0, 0
    .dword 0xc6606405a4000000, 0xc6606405a4000000, 1, 0
    .dword 0x8fdbe395ee809853, 0xe87ae2cda0000000, 0, 0
    .dword 0x68dffffffffffffd, 0x68dffffffffffffc, 0, 0
    .dword 0x2057e7a41dd39eb1, 0x2057e7a41dd39eb0, 0, 0
