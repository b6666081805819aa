# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fleq.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 448, 2, x10, 0, 0, .4byte 0xa2b54553
    FP_RUN 449, vectors_rne, 448, 2, x10, 3, 21, .4byte 0xa2b54553
    li x3, 897
    FP_SET f1, 0x5e5a5710ccf041ac
    FP_SET f2, 0xde5a5710ccf041ac
    csrw fcsr, x0
    .4byte 0xa220c053
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 898
    FP_SET f30, 0xf45ffffffffffffe
    FP_SET f29, 0xe1e8a188fe6b3469
    csrw fcsr, x0
    .4byte 0xa3df4ed3
    CHECK x29, 1
    CHECK_FLAGS 0
    li x3, 899
    FP_SET f5, 0x774c35f3cd290dd3
    FP_SET f6, 0xf74c35f3cd290dd3
    csrw fcsr, x0
    .4byte 0xa262c2d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 900
    FP_SET f6, 0x79569c564202bf5e
    FP_SET f5, 0xf9569c564202bf5e
    csrw fcsr, x0
    .4byte 0xa25342d3
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 901
    FP_SET f6, 0x8d1fffffffffffff
    FP_SET f7, 0x5d80400000000000
    csrw fcsr, x0
    .4byte 0xa27342d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 902
    FP_SET f5, 0xd318ad5c07d31810
    FP_SET f5, 0xd318ad5c07d31810
    csrw fcsr, x0
    .4byte 0xa252c2d3
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 903
    FP_SET f7, 0x62c0000000020000
    FP_SET f7, 0x62c0000000020000
    csrw fcsr, x0
    .4byte 0xa273c353
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 904
    FP_SET f15, 0x76a0000000000000
    FP_SET f0, 0xf6a0000000000000
    csrw fcsr, x0
    .4byte 0xa207c853
    CHECK x16, 0
    CHECK_FLAGS 0
    li x3, 905
    FP_SET f16, 0x1f4ffffffffffffe
    FP_SET f31, 0x1f4ffffffffffffe
    csrw fcsr, x0
    .4byte 0xa3f847d3
    CHECK x15, 1
    CHECK_FLAGS 0
    TEST_FP_OFF 906, .4byte 0xa2b54553
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
    .dword 0xfffffffffffff, 0xfffffffffffff, 1, 0
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
    .dword 0x10000000000000, 0x10000000000000, 1, 0
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
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 1, 0
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
    .dword 0x3ff0000000000001, 0x3ff0000000000001, 1, 0
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
    .dword 0x7fefffffffffffff, 0x7fefffffffffffff, 1, 0
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
    .dword 0x8000000000000000, 1, 1, 0
    .dword 0x8000000000000000, 0xfffffffffffff, 1, 0
    .dword 0x8000000000000000, 0x10000000000000, 1, 0
    .dword 0x8000000000000000, 0x3ff0000000000000, 1, 0
    .dword 0x8000000000000000, 0x3ff0000000000001, 1, 0
    .dword 0x8000000000000000, 0x7fefffffffffffff, 1, 0
    .dword 0x8000000000000000, 0x7ff0000000000000, 1, 0
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
    .dword 0x8000000000000001, 0x8000000000000001, 1, 0
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
    .dword 0x800fffffffffffff, 0x800fffffffffffff, 1, 0
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
    .dword 0x8010000000000000, 0x8010000000000000, 1, 0
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
    .dword 0xbff0000000000000, 0xbff0000000000000, 1, 0
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
    .dword 0xbff0000000000001, 0xbff0000000000001, 1, 0
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
    .dword 0xffefffffffffffff, 0xffefffffffffffff, 1, 0
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
    .dword 0x6ce603982695ddef, 0x6ce603982695ddee, 0, 0
    .dword 0xf1c08cb838000000, 0xf1c08cb838000001, 0, 0
    .dword 0xa9f4f9651e2f0b00, 0xa9f4f9651e2f0b01, 0, 0
    .dword 0x9180000000000000, 0xe2bffffffffffffd, 0, 0
    .dword 0xfaa5be2564000000, 0xc3c0000000000000, 1, 0
    .dword 0x159ffffffffffffd, 0x159ffffffffffffd, 1, 0
    .dword 0xef0ffffffffffffe, 0xef0ffffffffffffe, 1, 0
    .dword 0xd330000000000000, 0xd330000000000001, 0, 0
    .dword 0x30b091ecc000000, 0x830b091ecc000000, 0, 0
    .dword 0xe140000000000000, 0xe140000000000001, 0, 0
    .dword 0xb3eac2ce6b6838dd, 0xb3eac2ce6b6838dc, 1, 0
    .dword 0x7fbffffffffffffe, 0xffbffffffffffffe, 0, 0
    .dword 0x4516d0f92c000000, 0xc516d0f92c000000, 0, 0
    .dword 0x2be83532f4c17d2f, 0x2be83532f4c17d2f, 1, 0
    .dword 0xa340000000400000, 0xa340000000400000, 1, 0
    .dword 0xb779371c69e78750, 0x3779371c69e78750, 1, 0
    .dword 0x94c62a73b8ffb3dc, 0x9d32edc1fc000000, 0, 0
    .dword 0xc06575c941a3335a, 0x406575c941a3335a, 1, 0
    .dword 0xfa85ff2b5a92e3e0, 0xd9affffffffffffe, 1, 0
    .dword 0x4939432eb0000000, 0x4939432eb0000000, 1, 0
    .dword 0xfd10000000000000, 0xfd10000000000001, 0, 0
    .dword 0x8a30000000000000, 0xa30000000000000, 1, 0
    .dword 0x65823ad584000000, 0xe5823ad584000000, 0, 0
    .dword 0x639fffffffffffff, 0x639fffffffffffff, 1, 0
    .dword 0xeaf0020000000000, 0xeaf0020000000000, 1, 0
    .dword 0xce61b680ddfdef3f, 0x961294d0a4015008, 1, 0
    .dword 0x4e00000000000000, 0x4e00000000000001, 1, 0
    .dword 0x67cfffffffffffff, 0xe7cfffffffffffff, 0, 0
    .dword 0x61e0000000000000, 0xb21201ca47f5c4df, 0, 0
    .dword 0x18b068c146e945af, 0x18b068c146e945ae, 0, 0
    .dword 0xa54fffffffffffff, 0xa54ffffffffffffe, 1, 0
    .dword 0xf0c2ce719c000000, 0xf0c2ce719c000000, 1, 0
    .dword 0x6f4ffffffffffffd, 0xef4ffffffffffffd, 0, 0
    .dword 0xc54458cf2fe5fe15, 0xc54458cf2fe5fe14, 1, 0
    .dword 0x5dfffffffffffff, 0x5dfffffffffffff, 1, 0
    .dword 0xd950000000000000, 0xd950000000000001, 0, 0
    .dword 0x5760000000000000, 0xd760000000000000, 0, 0
    .dword 0x7170080000000000, 0x7170080000000001, 1, 0
    .dword 0x4f70000000000020, 0xcf70000000000020, 0, 0
    .dword 0xdc47d97df84917c7, 0x7c3ffffffffffffd, 1, 0
    .dword 0xf30ffffffffffffd, 0xf30ffffffffffffd, 1, 0
    .dword 0x51a816346b6e1a21, 0x51a816346b6e1a21, 1, 0
    .dword 0x66942f5cc8000000, 0xe6942f5cc8000000, 0, 0
    .dword 0xa816c86cb586f627, 0xa816c86cb586f627, 1, 0
    .dword 0xf006dec75c000000, 0xf006dec75c000000, 1, 0
    .dword 0x95b690d10c000000, 0x95b690d10c000000, 1, 0
    .dword 0x83c0000000020000, 0xeca5b8d3a4000000, 0, 0
    .dword 0x74ac1a8083829cb6, 0x74ac1a8083829cb7, 1, 0
