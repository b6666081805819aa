# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fltq.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 448, 2, x10, 0, 0, .4byte 0xa2b55553
    FP_RUN 449, vectors_rne, 448, 2, x10, 3, 21, .4byte 0xa2b55553
    li x3, 897
    FP_SET f1, 0x1065f81ff60a3094
    FP_SET f2, 0x1065f81ff60a3095
    csrw fcsr, x0
    .4byte 0xa220d053
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 898
    FP_SET f30, 0xed30000000000010
    FP_SET f29, 0x6d30000000000010
    csrw fcsr, x0
    .4byte 0xa3df5ed3
    CHECK x29, 1
    CHECK_FLAGS 0
    li x3, 899
    FP_SET f5, 0xedbbdab7e4000000
    FP_SET f6, 0xedbbdab7e4000000
    csrw fcsr, x0
    .4byte 0xa262d2d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 900
    FP_SET f6, 0xe2ac6e55d0000000
    FP_SET f5, 0xe2ac6e55d0000000
    csrw fcsr, x0
    .4byte 0xa25352d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 901
    FP_SET f6, 0xdb7fffffffffffff
    FP_SET f7, 0xdb7fffffffffffff
    csrw fcsr, x0
    .4byte 0xa27352d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 902
    FP_SET f5, 0xfb0ffffffffffffd
    FP_SET f5, 0xfb0ffffffffffffd
    csrw fcsr, x0
    .4byte 0xa252d2d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 903
    FP_SET f7, 0x197fffffffffffff
    FP_SET f7, 0x197fffffffffffff
    csrw fcsr, x0
    .4byte 0xa273d353
    CHECK x6, 0
    CHECK_FLAGS 0
    li x3, 904
    FP_SET f15, 0x73be10b644ae5daf
    FP_SET f0, 0x73be10b644ae5dae
    csrw fcsr, x0
    .4byte 0xa207d853
    CHECK x16, 0
    CHECK_FLAGS 0
    li x3, 905
    FP_SET f16, 0x4d4cb1fd9e6c9578
    FP_SET f31, 0xcd4cb1fd9e6c9578
    csrw fcsr, x0
    .4byte 0xa3f857d3
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 906, .4byte 0xa2b55553
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
    .dword 0, 0x7ff8000000000000, 0, 0
    .dword 0, 0x7ff0000000000001, 0, 0x10
    .dword 0, 0x8000000000000000, 0, 0
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
    .dword 1, 1, 0, 0
    .dword 1, 0xfffffffffffff, 1, 0
    .dword 1, 0x10000000000000, 1, 0
    .dword 1, 0x3ff0000000000000, 1, 0
    .dword 1, 0x3ff0000000000001, 1, 0
    .dword 1, 0x7fefffffffffffff, 1, 0
    .dword 1, 0x7ff0000000000000, 1, 0
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
    .dword 0xfffffffffffff, 0xfffffffffffff, 0, 0
    .dword 0xfffffffffffff, 0x10000000000000, 1, 0
    .dword 0xfffffffffffff, 0x3ff0000000000000, 1, 0
    .dword 0xfffffffffffff, 0x3ff0000000000001, 1, 0
    .dword 0xfffffffffffff, 0x7fefffffffffffff, 1, 0
    .dword 0xfffffffffffff, 0x7ff0000000000000, 1, 0
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
    .dword 0x10000000000000, 0x10000000000000, 0, 0
    .dword 0x10000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x10000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x10000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x10000000000000, 0x7ff0000000000000, 1, 0
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
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 0, 0
    .dword 0x3ff0000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x3ff0000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x3ff0000000000000, 0x7ff0000000000000, 1, 0
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
    .dword 0x3ff0000000000001, 0x3ff0000000000001, 0, 0
    .dword 0x3ff0000000000001, 0x7fefffffffffffff, 1, 0
    .dword 0x3ff0000000000001, 0x7ff0000000000000, 1, 0
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
    .dword 0x7fefffffffffffff, 0x7fefffffffffffff, 0, 0
    .dword 0x7fefffffffffffff, 0x7ff0000000000000, 1, 0
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
    .dword 0x7ff0000000000000, 0x7ff0000000000000, 0, 0
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
    .dword 0x8000000000000000, 0, 0, 0
    .dword 0x8000000000000000, 1, 1, 0
    .dword 0x8000000000000000, 0xfffffffffffff, 1, 0
    .dword 0x8000000000000000, 0x10000000000000, 1, 0
    .dword 0x8000000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x8000000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x8000000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x8000000000000000, 0x7ff0000000000000, 1, 0
    .dword 0x8000000000000000, 0x7ff8000000000000, 0, 0
    .dword 0x8000000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x8000000000000000, 0x8000000000000000, 0, 0
    .dword 0x8000000000000000, 0x8000000000000001, 0, 0
    .dword 0x8000000000000000, 0x800fffffffffffff, 0, 0
    .dword 0x8000000000000000, 0x8010000000000000, 0, 0
    .dword 0x8000000000000000, 0xbff0000000000000, 0, 0
    .dword 0x8000000000000000, 0xbff0000000000001, 0, 0
    .dword 0x8000000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x8000000000000000, 0xfff0000000000000, 0, 0
    .dword 0x8000000000000000, 0xfff8000000000000, 0, 0
    .dword 0x8000000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0x8000000000000001, 0, 1, 0
    .dword 0x8000000000000001, 1, 1, 0
    .dword 0x8000000000000001, 0xfffffffffffff, 1, 0
    .dword 0x8000000000000001, 0x10000000000000, 1, 0
    .dword 0x8000000000000001, 0x3ff0000000000000, 1, 0
    .dword 0x8000000000000001, 0x3ff0000000000001, 1, 0
    .dword 0x8000000000000001, 0x7fefffffffffffff, 1, 0
    .dword 0x8000000000000001, 0x7ff0000000000000, 1, 0
    .dword 0x8000000000000001, 0x7ff8000000000000, 0, 0
    .dword 0x8000000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0x8000000000000001, 0x8000000000000000, 1, 0
    .dword 0x8000000000000001, 0x8000000000000001, 0, 0
    .dword 0x8000000000000001, 0x800fffffffffffff, 0, 0
    .dword 0x8000000000000001, 0x8010000000000000, 0, 0
    .dword 0x8000000000000001, 0xbff0000000000000, 0, 0
    .dword 0x8000000000000001, 0xbff0000000000001, 0, 0
    .dword 0x8000000000000001, 0xffefffffffffffff, 0, 0
    .dword 0x8000000000000001, 0xfff0000000000000, 0, 0
    .dword 0x8000000000000001, 0xfff8000000000000, 0, 0
    .dword 0x8000000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0x800fffffffffffff, 0, 1, 0
    .dword 0x800fffffffffffff, 1, 1, 0
    .dword 0x800fffffffffffff, 0xfffffffffffff, 1, 0
    .dword 0x800fffffffffffff, 0x10000000000000, 1, 0
    .dword 0x800fffffffffffff, 0x3ff0000000000000, 1, 0
    .dword 0x800fffffffffffff, 0x3ff0000000000001, 1, 0
    .dword 0x800fffffffffffff, 0x7fefffffffffffff, 1, 0
    .dword 0x800fffffffffffff, 0x7ff0000000000000, 1, 0
    .dword 0x800fffffffffffff, 0x7ff8000000000000, 0, 0
    .dword 0x800fffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0x800fffffffffffff, 0x8000000000000000, 1, 0
    .dword 0x800fffffffffffff, 0x8000000000000001, 1, 0
    .dword 0x800fffffffffffff, 0x800fffffffffffff, 0, 0
    .dword 0x800fffffffffffff, 0x8010000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xbff0000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xbff0000000000001, 0, 0
    .dword 0x800fffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0x800fffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xfff8000000000000, 0, 0
    .dword 0x800fffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0x8010000000000000, 0, 1, 0
    .dword 0x8010000000000000, 1, 1, 0
    .dword 0x8010000000000000, 0xfffffffffffff, 1, 0
    .dword 0x8010000000000000, 0x10000000000000, 1, 0
    .dword 0x8010000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x8010000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x8010000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x8010000000000000, 0x7ff0000000000000, 1, 0
    .dword 0x8010000000000000, 0x7ff8000000000000, 0, 0
    .dword 0x8010000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0x8010000000000000, 0x8000000000000000, 1, 0
    .dword 0x8010000000000000, 0x8000000000000001, 1, 0
    .dword 0x8010000000000000, 0x800fffffffffffff, 1, 0
    .dword 0x8010000000000000, 0x8010000000000000, 0, 0
    .dword 0x8010000000000000, 0xbff0000000000000, 0, 0
    .dword 0x8010000000000000, 0xbff0000000000001, 0, 0
    .dword 0x8010000000000000, 0xffefffffffffffff, 0, 0
    .dword 0x8010000000000000, 0xfff0000000000000, 0, 0
    .dword 0x8010000000000000, 0xfff8000000000000, 0, 0
    .dword 0x8010000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xbff0000000000000, 0, 1, 0
    .dword 0xbff0000000000000, 1, 1, 0
    .dword 0xbff0000000000000, 0xfffffffffffff, 1, 0
    .dword 0xbff0000000000000, 0x10000000000000, 1, 0
    .dword 0xbff0000000000000, 0x3ff0000000000000, 1, 0
    .dword 0xbff0000000000000, 0x3ff0000000000001, 1, 0
    .dword 0xbff0000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0xbff0000000000000, 0x7ff0000000000000, 1, 0
    .dword 0xbff0000000000000, 0x7ff8000000000000, 0, 0
    .dword 0xbff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0xbff0000000000000, 0x8000000000000000, 1, 0
    .dword 0xbff0000000000000, 0x8000000000000001, 1, 0
    .dword 0xbff0000000000000, 0x800fffffffffffff, 1, 0
    .dword 0xbff0000000000000, 0x8010000000000000, 1, 0
    .dword 0xbff0000000000000, 0xbff0000000000000, 0, 0
    .dword 0xbff0000000000000, 0xbff0000000000001, 0, 0
    .dword 0xbff0000000000000, 0xffefffffffffffff, 0, 0
    .dword 0xbff0000000000000, 0xfff0000000000000, 0, 0
    .dword 0xbff0000000000000, 0xfff8000000000000, 0, 0
    .dword 0xbff0000000000000, 0xfff0000000000001, 0, 0x10
    .dword 0xbff0000000000001, 0, 1, 0
    .dword 0xbff0000000000001, 1, 1, 0
    .dword 0xbff0000000000001, 0xfffffffffffff, 1, 0
    .dword 0xbff0000000000001, 0x10000000000000, 1, 0
    .dword 0xbff0000000000001, 0x3ff0000000000000, 1, 0
    .dword 0xbff0000000000001, 0x3ff0000000000001, 1, 0
    .dword 0xbff0000000000001, 0x7fefffffffffffff, 1, 0
    .dword 0xbff0000000000001, 0x7ff0000000000000, 1, 0
    .dword 0xbff0000000000001, 0x7ff8000000000000, 0, 0
    .dword 0xbff0000000000001, 0x7ff0000000000001, 0, 0x10
    .dword 0xbff0000000000001, 0x8000000000000000, 1, 0
    .dword 0xbff0000000000001, 0x8000000000000001, 1, 0
    .dword 0xbff0000000000001, 0x800fffffffffffff, 1, 0
    .dword 0xbff0000000000001, 0x8010000000000000, 1, 0
    .dword 0xbff0000000000001, 0xbff0000000000000, 1, 0
    .dword 0xbff0000000000001, 0xbff0000000000001, 0, 0
    .dword 0xbff0000000000001, 0xffefffffffffffff, 0, 0
    .dword 0xbff0000000000001, 0xfff0000000000000, 0, 0
    .dword 0xbff0000000000001, 0xfff8000000000000, 0, 0
    .dword 0xbff0000000000001, 0xfff0000000000001, 0, 0x10
    .dword 0xffefffffffffffff, 0, 1, 0
    .dword 0xffefffffffffffff, 1, 1, 0
    .dword 0xffefffffffffffff, 0xfffffffffffff, 1, 0
    .dword 0xffefffffffffffff, 0x10000000000000, 1, 0
    .dword 0xffefffffffffffff, 0x3ff0000000000000, 1, 0
    .dword 0xffefffffffffffff, 0x3ff0000000000001, 1, 0
    .dword 0xffefffffffffffff, 0x7fefffffffffffff, 1, 0
    .dword 0xffefffffffffffff, 0x7ff0000000000000, 1, 0
    .dword 0xffefffffffffffff, 0x7ff8000000000000, 0, 0
    .dword 0xffefffffffffffff, 0x7ff0000000000001, 0, 0x10
    .dword 0xffefffffffffffff, 0x8000000000000000, 1, 0
    .dword 0xffefffffffffffff, 0x8000000000000001, 1, 0
    .dword 0xffefffffffffffff, 0x800fffffffffffff, 1, 0
    .dword 0xffefffffffffffff, 0x8010000000000000, 1, 0
    .dword 0xffefffffffffffff, 0xbff0000000000000, 1, 0
    .dword 0xffefffffffffffff, 0xbff0000000000001, 1, 0
    .dword 0xffefffffffffffff, 0xffefffffffffffff, 0, 0
    .dword 0xffefffffffffffff, 0xfff0000000000000, 0, 0
    .dword 0xffefffffffffffff, 0xfff8000000000000, 0, 0
    .dword 0xffefffffffffffff, 0xfff0000000000001, 0, 0x10
    .dword 0xfff0000000000000, 0, 1, 0
    .dword 0xfff0000000000000, 1, 1, 0
    .dword 0xfff0000000000000, 0xfffffffffffff, 1, 0
    .dword 0xfff0000000000000, 0x10000000000000, 1, 0
    .dword 0xfff0000000000000, 0x3ff0000000000000, 1, 0
    .dword 0xfff0000000000000, 0x3ff0000000000001, 1, 0
    .dword 0xfff0000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0xfff0000000000000, 0x7ff0000000000000, 1, 0
    .dword 0xfff0000000000000, 0x7ff8000000000000, 0, 0
    .dword 0xfff0000000000000, 0x7ff0000000000001, 0, 0x10
    .dword 0xfff0000000000000, 0x8000000000000000, 1, 0
    .dword 0xfff0000000000000, 0x8000000000000001, 1, 0
    .dword 0xfff0000000000000, 0x800fffffffffffff, 1, 0
    .dword 0xfff0000000000000, 0x8010000000000000, 1, 0
    .dword 0xfff0000000000000, 0xbff0000000000000, 1, 0
    .dword 0xfff0000000000000, 0xbff0000000000001, 1, 0
    .dword 0xfff0000000000000, 0xffefffffffffffff, 1, 0
    .dword 0xfff0000000000000, 0xfff0000000000000, 0, 0
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
    .dword 0x3c47db75eab29a67, 0x3c47db75eab29a67, 0, 0
    .dword 0x9e508947e9b743, 0x9e508947e9b742, 0, 0
    .dword 0xbdf2dcb6d9304534, 0xbdf2dcb6d9304535, 0, 0
    .dword 0xaa6ffffffffffffe, 0xaa6fffffffffffff, 0, 0
    .dword 0xf2b29074c0197ff4, 0xf2b29074c0197ff5, 0, 0
    .dword 0x9339b753b153ce1a, 0x9339b753b153ce1b, 0, 0
    .dword 0xb6c9aba4fb5231bf, 0xb6c9aba4fb5231be, 1, 0
    .dword 0x3e10000000000000, 0x3e10000000000001, 1, 0
    .dword 0x547a9ecbf0000000, 0x547a9ecbf0000001, 1, 0
    .dword 0xd010000000000000, 0xd010000000000000, 0, 0
    .dword 0x4818c5327a3fd803, 0x4818c5327a3fd803, 0, 0
    .dword 0x8fdae97e1c000000, 0xfdae97e1c000000, 1, 0
    .dword 0x8b30000000000000, 0xb30000000000000, 1, 0
    .dword 0x5334b3d4fcb5c8d6, 0x5334b3d4fcb5c8d6, 0, 0
    .dword 0xe680000000000000, 0xe680000000000001, 0, 0
    .dword 0xb95ff4862c000000, 0xb95ff4862c000001, 0, 0
    .dword 0xb69d07f9ec8d2080, 0xb69d07f9ec8d2080, 0, 0
    .dword 0x89168e280eb0ac31, 0x89168e280eb0ac31, 0, 0
    .dword 0xd133fd6f9a921a15, 0xd133fd6f9a921a15, 0, 0
    .dword 0x695d2f8f90000000, 0x4800000000040000, 0, 0
    .dword 0xc060000000000000, 0xc060000000000001, 0, 0
    .dword 0xc1992df530000000, 0x1ff0000800000000, 1, 0
    .dword 0xf42be5774c000000, 0x742be5774c000000, 1, 0
    .dword 0x28bfffffffffffff, 0x28bffffffffffffe, 0, 0
    .dword 0xe1c0000000000000, 0xe1c0000000000000, 0, 0
    .dword 0x2ac0000000000000, 0xaac0000000000000, 0, 0
    .dword 0xe2c0000000000000, 0x62c0000000000000, 1, 0
    .dword 0x81fb440fdb088d60, 0x81fb440fdb088d61, 0, 0
    .dword 0x33dd90cdffc257f1, 0xb3dd90cdffc257f1, 0, 0
    .dword 0x2d3d37197ddd8e0, 0xaf8dd77b07bd97fd, 0, 0
    .dword 0x1cafffffffffffff, 0x1cafffffffffffff, 0, 0
    .dword 0xd0477b1b68000000, 0x50477b1b68000000, 1, 0
    .dword 0xe3c0000000000000, 0xe3c0000000000000, 0, 0
    .dword 0xad30000000000000, 0x2d30000000000000, 1, 0
    .dword 0x2b4480a090000000, 0x2b4480a090000000, 0, 0
    .dword 0xad0000000000000, 0xad0000000000000, 0, 0
    .dword 0xbd30000000000010, 0xbd30000000000010, 0, 0
    .dword 0x8cf0000000000000, 0x9a386e778f6bdc6b, 0, 0
    .dword 0xd06ffffffffffffe, 0xd06fffffffffffff, 0, 0
    .dword 0x3050000000000000, 0x3050000000000000, 0, 0
    .dword 0x51ab0e66521e68d5, 0xd1ab0e66521e68d5, 0, 0
    .dword 0x9f36cd02f3968908, 0xcba0000000200000, 0, 0
    .dword 0x6b9ffffffffffffe, 0x6b9fffffffffffff, 1, 0
    .dword 0x1c70040000000000, 0xa4a0000000000040, 0, 0
    .dword 0x63e77482c9ae6eb6, 0xe3e77482c9ae6eb6, 0, 0
    .dword 0xcd140944290a937f, 0xbb2af12304000000, 1, 0
    .dword 0x69b0000000000000, 0x791c2825c255908b, 1, 0
    .dword 0x7acb37dd54c5df4e, 0x7acb37dd54c5df4e, 0, 0
