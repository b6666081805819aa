# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmadd.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 85, 3, f13, 4, 0, fmadd.s f13, f10, f11, f12, rne
    FP_RUN 86, vectors_rne, 85, 3, f13, 0, 10, fmadd.s f13, f10, f11, f12, dyn
    FP_RUN 171, vectors_rtz, 85, 3, f13, 0, 0, fmadd.s f13, f10, f11, f12, rtz
    FP_RUN 256, vectors_rtz, 85, 3, f13, 1, 10, fmadd.s f13, f10, f11, f12, dyn
    FP_RUN 341, vectors_rdn, 85, 3, f13, 1, 0, fmadd.s f13, f10, f11, f12, rdn
    FP_RUN 426, vectors_rdn, 85, 3, f13, 2, 10, fmadd.s f13, f10, f11, f12, dyn
    FP_RUN 511, vectors_rup, 85, 3, f13, 2, 0, fmadd.s f13, f10, f11, f12, rup
    FP_RUN 596, vectors_rup, 85, 3, f13, 3, 10, fmadd.s f13, f10, f11, f12, dyn
    FP_RUN 681, vectors_rmm, 85, 3, f13, 3, 0, fmadd.s f13, f10, f11, f12, rmm
    FP_RUN 766, vectors_rmm, 85, 3, f13, 4, 10, fmadd.s f13, f10, f11, f12, dyn
    li x3, 851
    FP_SET f1, 0xffffffffc02e939d
    FP_SET f2, 0xffffffff7e7fffff
    FP_SET f3, 0xfffffffff58a8910
    csrw fcsr, x0
    fmadd.s f0, f1, f2, f3, dyn
    CHECK_F f0, 0xffffffffff2e93ae
    CHECK_FLAGS 1
    li x3, 852
    FP_SET f30, 0xffffffff31ec3800
    FP_SET f29, 0xffffffff8caf8000
    FP_SET f28, 0xffffffff803e1800
    csrw fcsr, x0
    fmadd.s f31, f30, f29, f28, dyn
    CHECK_F f31, 0xffffffff8052560c
    CHECK_FLAGS 3
    li x3, 853
    FP_SET f5, 0xffffffffb0800040
    FP_SET f6, 0xffffffffceeaa414
    FP_SET f7, 0xffffffffbf12cdd6
    csrw fcsr, x0
    fmadd.s f5, f5, f6, f7, dyn
    CHECK_F f5, 0xffffffff3fa13d9e
    CHECK_FLAGS 1
    li x3, 854
    FP_SET f6, 0xffffffffa5303800
    FP_SET f5, 0xffffffff17000000
    FP_SET f7, 0xffffffff80026496
    csrw fcsr, x0
    fmadd.s f5, f6, f5, f7, dyn
    CHECK_F f5, 0xffffffff800314ce
    CHECK_FLAGS 0
    li x3, 855
    FP_SET f6, 0xffffffff29810000
    FP_SET f7, 0xffffffff95a3cf75
    FP_SET f5, 0xffffffff06fcaaa3
    csrw fcsr, x0
    fmadd.s f5, f6, f7, f5, dyn
    CHECK_F f5, 0xffffffff06fca80f
    CHECK_FLAGS 1
    li x3, 856
    FP_SET f5, 0xffffffffdefffffe
    FP_SET f5, 0xffffffffdefffffe
    FP_SET f5, 0xffffffffdefffffe
    csrw fcsr, x0
    fmadd.s f5, f5, f5, f5, dyn
    CHECK_F f5, 0xffffffff7e7ffffc
    CHECK_FLAGS 1
    li x3, 857
    FP_SET f7, 0xffffffffb37ffffd
    FP_SET f7, 0xffffffffb37ffffd
    FP_SET f8, 0xffffffffc8000000
    csrw fcsr, x0
    fmadd.s f6, f7, f7, f8, dyn
    CHECK_F f6, 0xffffffffc8000000
    CHECK_FLAGS 1
    li x3, 858
    FP_SET f15, 0xffffffffa8000080
    FP_SET f0, 0xffffffffd88ec8bc
    FP_SET f31, 0xffffffffc179c734
    csrw fcsr, x0
    fmadd.s f16, f15, f0, f31, dyn
    CHECK_F f16, 0xffffffffc0d5fbd2
    CHECK_FLAGS 1
    li x3, 859
    FP_SET f16, 0xffffffffdee5c33a
    FP_SET f31, 0xffffffff0064c000
    FP_SET f0, 0xffffffff0a7ffffd
    csrw fcsr, x0
    fmadd.s f15, f16, f31, f0, dyn
    CHECK_F f15, 0xffffffff9fb4d92a
    CHECK_FLAGS 1
    TEST_FP_OFF 860, fmadd.s f13, f10, f11, f12, dyn
    TEST_FP_DIRTY 861, fmadd.s f13, f10, f11, f12, dyn
    TEST_ILLEGAL 862, 0x60b556c3
    TEST_ILLEGAL 863, 0x60b566c3
    TEST_BAD_FRM 864, 5, fmadd.s f13, f10, f11, f12, dyn
    TEST_BAD_FRM 865, 6, fmadd.s f13, f10, f11, f12, dyn
    TEST_BAD_FRM 866, 7, fmadd.s f13, f10, f11, f12, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x350aa465f2735fc, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffb7800000, 0xffffffffc7fffffe, 0xffffffffc1800040, 0xffffffffc1600080, 1
    .dword 0xffffffffa0800000, 0xffffffffe07ffffe, 0xffffffffc11f0800, 0xffffffff40c1effc, 0
    .dword 0xffffffff276a147b, 0xffffffffd8000200, 0xffffffff3a800200, 0xffffffffbfe9f823, 1
    .dword 0xffffffff31be3000, 0xffffffff0c870800, 0xffffffff80100000, 0xffffffff800375d8, 3
    .dword 0xffffffffd57ffffd, 0xffffffff00532000, 0xffffffff0388b000, 0xffffffff96263ffe, 1
    .dword 0xffffffffa2fffffe, 0xffffffffdc9c15f3, 0xffffffff37676169, 0xffffffff401c162c, 1
    .dword 0xffffffffc160a0cd, 0xfffffffffd0d8000, 0xfffffffff87fffff, 0xffffffff7ef849c3, 1
    .dword 0xffffffff5e800000, 0xffffffffdfa92800, 0xffffffff7d800000, 0xfffffffffe892800, 0
    .dword 0xffffffff58000200, 0xffffffff27179ec6, 0xffffffff35800080, 0xffffffff3f97a12c, 1
    .dword 0xffffffff45008000, 0xffffffff3a2ef800, 0xffffffff42aa5a0a, 0xffffffff42ad18a6, 1
    .dword 0xffffffffb6ac7c4f, 0xffffffff7f000000, 0xffffffff7f40f787, 0xffffffff7f40f75c, 1
    .dword 0xffffffffa50de000, 0xffffffffda000000, 0xffffffffcafffffe, 0xffffffffcafffffc, 1
    .dword 0xffffffffa6800000, 0xffffffff7f2b6000, 0xffffffff7a000000, 0xffffffff7a000000, 1
    .dword 0xffffffffd8000000, 0xffffffffe62ef000, 0xfffffffff71f34af, 0xffffffff7eaeeec2, 1
vectors_rtz:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0x6b49044fd5fbf49, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffa7000000, 0xffffffff587ffffe, 0xffffffff47000004, 0xffffffff46fffc08, 1
    .dword 0xffffffffdd7ffffe, 0xffffffffa3ffffff, 0xffffffff417fffff, 0xffffffff423ffffe, 1
    .dword 0xffffffffc7880000, 0xffffffffb7c00000, 0xffffffffca800000, 0xffffffffca7ffff9, 1
    .dword 0xffffffffbc000004, 0xffffffffc3040000, 0xffffffffc4daf2b4, 0xffffffffc4dad1b3, 1
    .dword 0xffffffffd4137150, 0xffffffffacd510e2, 0xffffffff413fc496, 0xffffffff41da994b, 1
    .dword 0xffffffffc9c6efcf, 0xffffffff748b20ee, 0xffffffffff620804, 0xffffffffff7fffff, 5
    .dword 0xffffffffbba84c33, 0xffffffff457ffffd, 0xffffffff41010000, 0xffffffffc14f9862, 1
    .dword 0xffffffff227ffffe, 0xffffffff9413024c, 0xffffffff007ffffd, 0xffffffff007fffea, 3
    .dword 0xffffffff59cca28f, 0xffffffff8071aac3, 0xffffffff80696800, 0xffffffff9ab5b881, 1
    .dword 0xffffffffbc767e1e, 0xffffffffff433644, 0xffffffff7cfffffe, 0xffffffff7d2efd93, 1
    .dword 0xffffffffd3fffffd, 0xffffffff2b800000, 0xffffffff3ac06f0d, 0xffffffffbfffcfe1, 1
    .dword 0xffffffff559dd079, 0xffffffffe8fce000, 0xfffffffff33430ba, 0xffffffffff1be34e, 1
    .dword 0xffffffff39800001, 0xffffffffc5fffffe, 0xffffffff4188513e, 0xffffffff4170a27c, 1
    .dword 0xffffffffc47dc183, 0xffffffffbcfe5800, 0xffffffffc1367000, 0xffffffff41a0e53a, 1
vectors_rdn:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffd6320abd, 0xffffffff68231316, 0xffffffff7f47d800, 0xffffffff7eacdbc7, 1
    .dword 0xffffffffc1800000, 0xffffffffbf000010, 0xffffffffc1000000, 0xffffffff37800000, 0
    .dword 0xffffffff2e2cd800, 0xffffffff90820000, 0xffffffff86f8fd81, 0xffffffff86f8fee1, 1
    .dword 0xffffffff51b5c000, 0xffffffffaf000020, 0xffffffff4133c000, 0xffffffffbe000b5c, 0
    .dword 0xffffffff50bede35, 0xffffffffed800000, 0xffffffff79000000, 0xfffffffffebece35, 0
    .dword 0xffffffff52510800, 0xffffffff806f4f54, 0xffffffff84000000, 0xffffffff9335c67d, 1
    .dword 0xffffffffceb86800, 0xffffffff000bec20, 0xffffffff80000002, 0xffffffff8e0968ef, 1
    .dword 0xffffffffa2d87800, 0xffffffff7f361ac0, 0xffffffff7ae17d3a, 0xffffffff7ae17d39, 1
    .dword 0xffffffff29800000, 0xffffffff55c7bd1d, 0xffffffffc1000000, 0xffffffffc0ce10b9, 1
    .dword 0xffffffffbcc3438b, 0xffffffffc47ffffd, 0xffffffff4144f068, 0xffffffff4212ddde, 1
    .dword 0xffffffffaca67000, 0xffffffffd424bd9f, 0xffffffff41020000, 0xffffffff41ac1b08, 1
    .dword 0xffffffff4d7ffffe, 0xffffffff33be9de7, 0xffffffff41523800, 0xffffffff4213dcf2, 1
    .dword 0xffffffff42f127fc, 0xffffffff3c800000, 0xffffffff3afffffe, 0xffffffff3ff167fb, 1
    .dword 0xffffffffa3010000, 0xffffffffdd800000, 0xffffffff416f669e, 0xffffffff41b8334f, 0
vectors_rup:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffaf800400, 0xffffffff08afb800, 0xffffffff837fffff, 0xffffffff83800002, 1
    .dword 0xffffffffb9ffffff, 0xffffffff4760bbc1, 0xffffffffc14348cd, 0xffffffffc2213013, 1
    .dword 0xffffffff44de3800, 0xffffffffbc22e3ee, 0xffffffff4141a800, 0xffffffffc0b24529, 1
    .dword 0xffffffff5d56c000, 0xffffffff61000000, 0xffffffffff13a800, 0xfffffffffe212000, 0
    .dword 0xffffffffd6fffffd, 0xffffffffaa008000, 0xffffffff411c3800, 0xffffffff41ce9bff, 1
    .dword 0xffffffff599fa998, 0xffffffff80000040, 0xffffffff8076cf3f, 0xffffffff921fa998, 1
    .dword 0xffffffffa94ebfee, 0xffffffff562b4000, 0xffffffff4a000000, 0xffffffff49ffffef, 1
    .dword 0xffffffff2842f800, 0xffffffff7f0ce7b8, 0xffffffff74bf5321, 0xffffffff74bf5322, 1
    .dword 0xffffffff4d7ffffe, 0xffffffff80000000, 0xffffffff807ffffd, 0xffffffff807ffffd, 0
    .dword 0xffffffff4d2db000, 0xffffffff007ffffd, 0xffffffff006a9000, 0xffffffff0e2daffc, 1
    .dword 0xffffffffb1fffffe, 0xffffffff86fffffd, 0xffffffff807f082b, 0xffffffff807f062b, 3
    .dword 0xffffffffd4b947f1, 0xffffffff00000000, 0xffffffff8063f800, 0xffffffff8063f800, 0
    .dword 0xffffffffa7fffffd, 0xffffffff98846d7e, 0xffffffff89000000, 0xffffffff88fffef7, 1
    .dword 0xffffffffb00386df, 0xffffffff4f40a1c4, 0xffffffff3e000001, 0xffffffffbfb5f087, 1
vectors_rmm:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff40000000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x4fcc0d2af478147d, 0xffffffff7fc00000, 0
    .dword 0xffffffff3ee7d080, 0xffffffff42000000, 0xffffffffc1000000, 0xffffffff40cfa100, 0
    .dword 0xffffffff5003c000, 0xffffffffb08f2469, 0xffffffff41356ea6, 0xffffffff400862b0, 1
    .dword 0xffffffff2748d620, 0xffffffff919b48b8, 0xffffffff802d1800, 0xffffffff802d19e7, 3
    .dword 0xffffffff27983be4, 0xffffffffd7fffffd, 0xffffffff36000000, 0xffffffffc0183bda, 1
    .dword 0xffffffffdb2facbc, 0xffffffff804afb8f, 0xffffffff807ffffe, 0xffffffff1bcdd23b, 1
    .dword 0xffffffffcf800000, 0xffffffff6ee8a000, 0xffffffffff611800, 0xffffffffff800000, 5
    .dword 0xffffffffde800000, 0xffffffff80616dca, 0xffffffff88ffffff, 0xffffffff1f42db94, 1
    .dword 0xffffffffd4925c1f, 0xffffffffaafffffe, 0xffffffffb9a9c24d, 0xffffffff401256d0, 1
    .dword 0xffffffffb0871000, 0xffffffffd02cf304, 0xffffffffc15cf0c4, 0xffffffffc019cb5e, 1
    .dword 0xffffffff5bfffffe, 0xffffffffa51864e9, 0xffffffffc11e9733, 0xffffffffc1e7b081, 1
    .dword 0xffffffff2db4aadb, 0xffffffff531e0ce5, 0xffffffff417ffffe, 0xffffffff41ef8a8c, 1
    .dword 0xffffffff35840000, 0xffffffffc9800000, 0xffffffff36208be0, 0xffffffffbf83ffec, 1
    .dword 0xffffffff5547b800, 0xffffffff2a000040, 0xffffffffb7c04000, 0xffffffff3fc7b7a4, 1
    .dword 0xffffffff40800000, 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff007fffff, 0
