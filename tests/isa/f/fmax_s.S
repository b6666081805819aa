# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmax.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fmax.s f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fmax.s f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffff694a1b21
    FP_SET f2, 0xffffffff694a1b21
    csrw fcsr, x0
    fmax.s f0, f1, f2
    CHECK_F f0, 0xffffffff694a1b21
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffff3f800000
    FP_SET f29, 0xffffffffe8f26800
    csrw fcsr, x0
    fmax.s f31, f30, f29
    CHECK_F f31, 0xffffffff3f800000
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffff92891520
    FP_SET f6, 0xffffffffe2000080
    csrw fcsr, x0
    fmax.s f5, f5, f6
    CHECK_F f5, 0xffffffff92891520
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffd5800010
    FP_SET f5, 0xffffffffd5800010
    csrw fcsr, x0
    fmax.s f5, f6, f5
    CHECK_F f5, 0xffffffffd5800010
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff4cfffffd
    FP_SET f7, 0xffffffffccfffffd
    csrw fcsr, x0
    fmax.s f5, f6, f7
    CHECK_F f5, 0xffffffff4cfffffd
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffff9a800010
    FP_SET f5, 0xffffffff9a800010
    csrw fcsr, x0
    fmax.s f5, f5, f5
    CHECK_F f5, 0xffffffff9a800010
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffb615ddb7
    FP_SET f7, 0xffffffffb615ddb7
    csrw fcsr, x0
    fmax.s f6, f7, f7
    CHECK_F f6, 0xffffffffb615ddb7
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xfffffffff47ffffe
    FP_SET f0, 0xffffffff747ffffe
    csrw fcsr, x0
    fmax.s f16, f15, f0
    CHECK_F f16, 0xffffffff747ffffe
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff9a0bab5b
    FP_SET f31, 0xffffffff1a0bab5b
    csrw fcsr, x0
    fmax.s f15, f16, f31
    CHECK_F f15, 0xffffffff1a0bab5b
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fmax.s f13, f10, f11
    TEST_FP_DIRTY 923, fmax.s f13, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff00000000, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff00000000, 0x10
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff00000001, 0x10
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff00000001, 0x10
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff007fffff, 0x10
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff007fffff, 0x10
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff00800000, 0x10
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff00800000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffff3f800000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff3f800001, 0x10
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffff3f800001, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffff7f7fffff, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffff7f7fffff, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0xffffffff7f800000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff00000000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff00000001, 0x10
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff007fffff, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0xffffffff00800000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff3f800000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffff3f800001, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7f800000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff80000000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0xffffffff80000001, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffff807fffff, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0xffffffff80800000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0xffffffffbf800000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffffbf800001, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffffff800000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff80000000, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff80000000, 0x10
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff80000001, 0x10
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff80000001, 0x10
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff807fffff, 0x10
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff807fffff, 0x10
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff80800000, 0x10
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff80800000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffffbf800000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffffbf800000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffffbf800001, 0x10
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0xffffffffbf800001, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0xffffffffff7fffff, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0xffffffffff7fffff, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffffff800000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800001, 0xffffffffff800000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000000, 0xffffffff00000000, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000001, 0xffffffff00000001, 0x10
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0xffffffff007fffff, 0x10
    .dword 0xffffffffff800001, 0xffffffff00800000, 0xffffffff00800000, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800000, 0xffffffff3f800000, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800001, 0xffffffff3f800001, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0xffffffff7f800000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000000, 0xffffffff80000000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000001, 0xffffffff80000001, 0x10
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0xffffffff807fffff, 0x10
    .dword 0xffffffffff800001, 0xffffffff80800000, 0xffffffff80800000, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800000, 0xffffffffbf800000, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800001, 0xffffffffbf800001, 0x10
    .dword 0xffffffffff800001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800000, 0xffffffffff800000, 0x10
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0x4cc2197a86650594, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x39793b44d535a5ee, 0xffffffff3f800000, 0
    .dword 0xffffffff96fffffd, 0xffffffff91802000, 0xffffffff91802000, 0
    .dword 0xffffffff4e1a8be6, 0xffffffffce1a8be6, 0xffffffff4e1a8be6, 0
    .dword 0xffffffffb06a4800, 0xffffffffb06a4800, 0xffffffffb06a4800, 0
    .dword 0xffffffff65000000, 0xffffffff65000000, 0xffffffff65000000, 0
    .dword 0xffffffff167ffffe, 0xffffffff0b840000, 0xffffffff167ffffe, 0
    .dword 0xffffffffd470a460, 0xffffffffd470a460, 0xffffffffd470a460, 0
    .dword 0xffffffffad000010, 0xffffffff2d000010, 0xffffffff2d000010, 0
    .dword 0xffffffffec020000, 0xffffffffec020000, 0xffffffffec020000, 0
    .dword 0xffffffff647ffffe, 0xffffffffe47ffffe, 0xffffffff647ffffe, 0
    .dword 0xffffffff09077800, 0xffffffff89077800, 0xffffffff09077800, 0
    .dword 0xffffffffd184c800, 0xffffffffd184c801, 0xffffffffd184c800, 0
    .dword 0xfffffffffc0a25c6, 0xffffffff6ced0000, 0xffffffff6ced0000, 0
    .dword 0xfffffffff7112000, 0xffffffff77112000, 0xffffffff77112000, 0
    .dword 0xffffffff9a7fffff, 0xffffffff9a7ffffe, 0xffffffff9a7ffffe, 0
    .dword 0xffffffffd6000002, 0xffffffff56000002, 0xffffffff56000002, 0
    .dword 0xffffffffbb9a3d9b, 0xffffffff0d800020, 0xffffffff0d800020, 0
    .dword 0xffffffff6c99b2ca, 0xffffffffec99b2ca, 0xffffffff6c99b2ca, 0
    .dword 0xfffffffff36a4cba, 0xfffffffff3956c04, 0xfffffffff36a4cba, 0
    .dword 0xffffffff959816fa, 0xffffffff959816fb, 0xffffffff959816fa, 0
    .dword 0xffffffffd5900000, 0xffffffffd5900001, 0xffffffffd5900000, 0
    .dword 0xfffffffff67ffffe, 0xfffffffff67ffffe, 0xfffffffff67ffffe, 0
    .dword 0xffffffff32800040, 0xffffffff5db2ccaa, 0xffffffff5db2ccaa, 0
    .dword 0xffffffff07800000, 0xffffffff87800000, 0xffffffff07800000, 0
    .dword 0xffffffff1d000000, 0xffffffff1d000001, 0xffffffff1d000001, 0
    .dword 0xfffffffffc5d0a16, 0xfffffffffc5d0a16, 0xfffffffffc5d0a16, 0
    .dword 0xffffffff1646c800, 0xffffffff9646c800, 0xffffffff1646c800, 0
    .dword 0xffffffff4e9c7800, 0xffffffff4e9c7800, 0xffffffff4e9c7800, 0
    .dword 0xffffffffbe70b100, 0xffffffffa06ca193, 0xffffffffa06ca193, 0
    .dword 0xffffffffee9d2ad4, 0xffffffffee9d2ad4, 0xffffffffee9d2ad4, 0
    .dword 0xfffffffffc000020, 0xffffffff7c000020, 0xffffffff7c000020, 0
    .dword 0xffffffffc2b3c3c6, 0xffffffffc2b3c3c6, 0xffffffffc2b3c3c6, 0
    .dword 0xffffffffd63d4b04, 0xffffffffd63d4b04, 0xffffffffd63d4b04, 0
    .dword 0xfffffffff50a9d53, 0xfffffffff50a9d52, 0xfffffffff50a9d52, 0
    .dword 0xffffffffe2441704, 0xffffffffe2441704, 0xffffffffe2441704, 0
    .dword 0xffffffffc47fffff, 0xffffffffbf000000, 0xffffffffbf000000, 0
    .dword 0xffffffff2a6ab800, 0xffffffffaa6ab800, 0xffffffff2a6ab800, 0
    .dword 0xffffffff8f820000, 0xffffffff0f820000, 0xffffffff0f820000, 0
    .dword 0xffffffff54fffffd, 0xffffffff54fffffc, 0xffffffff54fffffd, 0
    .dword 0xffffffff6a7fffff, 0xffffffff6a7ffffe, 0xffffffff6a7fffff, 0
    .dword 0xffffffff63b93000, 0xffffffff63b93000, 0xffffffff63b93000, 0
    .dword 0xffffffff436b7a04, 0xffffffffda800400, 0xffffffff436b7a04, 0
    .dword 0xffffffff49800400, 0xffffffffea808000, 0xffffffff49800400, 0
    .dword 0xffffffff07c93d77, 0xffffffff87c93d77, 0xffffffff07c93d77, 0
    .dword 0xfffffffff756b000, 0xffffffff7756b000, 0xffffffff7756b000, 0
    .dword 0xffffffffef249000, 0xffffffffef249001, 0xffffffffef249000, 0
    .dword 0xffffffff407fffff, 0xffffffff407ffffe, 0xffffffff407fffff, 0
    .dword 0xffffffff5e800000, 0xffffffff5e800000, 0xffffffff5e800000, 0
    .dword 0xffffffff3b800000, 0xffffffff3b800001, 0xffffffff3b800001, 0
