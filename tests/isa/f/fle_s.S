# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fle.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, fle.s x10, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, fle.s x10, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffff1e5fc800
    FP_SET f2, 0xffffffffa4d2b000
    csrw fcsr, x0
    fle.s x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffff247fffff
    FP_SET f29, 0xffffffffa47fffff
    csrw fcsr, x0
    fle.s x29, f30, f29
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffe5b9426e
    FP_SET f6, 0xffffffffe5b9426f
    csrw fcsr, x0
    fle.s x5, f5, f6
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffff122ed800
    FP_SET f5, 0xffffffff122ed800
    csrw fcsr, x0
    fle.s x5, f6, f5
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff94800000
    FP_SET f7, 0xffffffff14800000
    csrw fcsr, x0
    fle.s x5, f6, f7
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffff3e6cdc0c
    FP_SET f5, 0xffffffff3e6cdc0c
    csrw fcsr, x0
    fle.s x5, f5, f5
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffff777fffff
    FP_SET f7, 0xffffffff777fffff
    csrw fcsr, x0
    fle.s x6, f7, f7
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffff0a344800
    FP_SET f0, 0xffffffff0a344801
    csrw fcsr, x0
    fle.s x16, f15, f0
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff14800000
    FP_SET f31, 0xffffffff94800000
    csrw fcsr, x0
    fle.s x15, f16, f31
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fle.s x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff00000001, 0xffffffff00000000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 1, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00000001, 0xffffffff80000000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff00000001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff00800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff00800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff80000001, 0xffffffff00000000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 1, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80000001, 0xffffffff80000000, 1, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 1, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff80000001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff807fffff, 0xffffffff00000000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff807fffff, 0xffffffff80000000, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff80800000, 0xffffffff00000000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80800000, 0xffffffff80000000, 1, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 1, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 1, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffff80800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffbf800000, 0xffffffff00000000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffbf800000, 0xffffffff80000000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 1, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffbf800001, 0xffffffff00000000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffbf800001, 0xffffffff80000000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 1, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 1, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 1, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 1, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 1, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 1, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 1, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffffff800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff00800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f7fffff, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffff80800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800001, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffff7fffff, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800001, 0, 0x10
    .dword 0x3f800000, 0xffffffff3f800000, 0, 0x10
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0, 0x10
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0, 0x10
    .dword 0xbfb07f0e571142, 0xffffffff3f800000, 0, 0x10
    .dword 0xffffffff3f800000, 0x3f800000, 0, 0x10
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0, 0x10
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0, 0x10
    .dword 0xffffffff3f800000, 0x656c23f0f2964ad3, 0, 0x10
    .dword 0xffffffff43fffffd, 0xffffffffc3fffffd, 0, 0
    .dword 0xffffffff507fffff, 0xffffffffd07fffff, 0, 0
    .dword 0xffffffff82fffffe, 0xffffffff02fffffe, 1, 0
    .dword 0xffffffff497ffffd, 0xffffffff497ffffc, 0, 0
    .dword 0xffffffffba4b00c0, 0xffffffffba4b00c0, 1, 0
    .dword 0xffffffff85e1e0b1, 0xffffffff85e1e0b1, 1, 0
    .dword 0xffffffff20463800, 0xffffffff5b800800, 1, 0
    .dword 0xffffffff98000000, 0xffffffff8c804000, 1, 0
    .dword 0xffffffff9cab2002, 0xffffffff1cab2002, 1, 0
    .dword 0xffffffff2658ca28, 0xffffffff07200000, 0, 0
    .dword 0xffffffffeb7fffff, 0xffffffffeb7ffffe, 1, 0
    .dword 0xffffffff1efffffd, 0xffffffffc836f1f9, 0, 0
    .dword 0xffffffff183ca000, 0xffffffff983ca000, 0, 0
    .dword 0xffffffffa9302223, 0xffffffffa9302223, 1, 0
    .dword 0xffffffff13ffffff, 0xffffffff93ffffff, 0, 0
    .dword 0xffffffff0896ed0d, 0xffffffff0896ed0d, 1, 0
    .dword 0xffffffffb2800000, 0xffffffff32800000, 1, 0
    .dword 0xffffffff6d983000, 0xffffffff6d983000, 1, 0
    .dword 0xffffffff7d002000, 0xfffffffffd002000, 0, 0
    .dword 0xffffffffaf921293, 0xffffffff714f9a69, 1, 0
    .dword 0xffffffff99100000, 0xffffffff99100001, 0, 0
    .dword 0xffffffffa1000020, 0xffffffff2e800000, 1, 0
    .dword 0xffffffffd6800000, 0xffffffff5f080000, 1, 0
    .dword 0xfffffffffc78b000, 0xfffffffffc78b000, 1, 0
    .dword 0xffffffff6b2943c3, 0xffffffff6b2943c3, 1, 0
    .dword 0xffffffffd3488b9b, 0xffffffff687ffffe, 1, 0
    .dword 0xffffffff65999800, 0xffffffff65999800, 1, 0
    .dword 0xffffffff6b400000, 0xffffffffeb400000, 0, 0
    .dword 0xffffffff85f62000, 0xffffffff85f62000, 1, 0
    .dword 0xffffffff04f02f29, 0xffffffffe208ae71, 0, 0
    .dword 0xffffffff3fcfc000, 0xffffffff747ffffd, 1, 0
    .dword 0xffffffff04b49879, 0xffffffff04b49878, 0, 0
    .dword 0xffffffff48fffffd, 0xffffffffdb051fcb, 0, 0
    .dword 0xffffffffa810b800, 0xffffffff2810b800, 1, 0
    .dword 0xffffffff04fdb0d3, 0xffffffff04fdb0d2, 0, 0
    .dword 0xffffffff4b7ffffe, 0xffffffff4b7fffff, 1, 0
    .dword 0xffffffffd2800010, 0xffffffff52800010, 1, 0
    .dword 0xffffffffe4080000, 0xffffffff8aebec86, 1, 0
    .dword 0xffffffff687ffffe, 0xffffffff687ffffe, 1, 0
    .dword 0xfffffffff9ffffff, 0xfffffffff9fffffe, 1, 0
    .dword 0xffffffffaa800000, 0xffffffffaa800000, 1, 0
    .dword 0xffffffff95fffffd, 0xffffffff15fffffd, 1, 0
    .dword 0xffffffff60000000, 0xffffffffe0000000, 0, 0
    .dword 0xffffffff82001000, 0xffffffff82001001, 0, 0
    .dword 0xffffffff25ffffff, 0xffffffff25ffffff, 1, 0
    .dword 0xffffffffe7a08ac3, 0xffffffffe7a08ac2, 1, 0
    .dword 0xffffffffe47ffffe, 0xffffffffb8800200, 1, 0
    .dword 0xffffffffc18eb7b8, 0xffffffff94000800, 1, 0
