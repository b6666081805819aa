# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsgnjn.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fsgnjn.s f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fsgnjn.s f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffff76000000
    FP_SET f2, 0xffffffffee4b4000
    csrw fcsr, x0
    fsgnjn.s f0, f1, f2
    CHECK_F f0, 0xffffffff76000000
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffff60040000
    FP_SET f29, 0xffffffff435f247e
    csrw fcsr, x0
    fsgnjn.s f31, f30, f29
    CHECK_F f31, 0xffffffffe0040000
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xfffffffffd800000
    FP_SET f6, 0xffffffff0d800000
    csrw fcsr, x0
    fsgnjn.s f5, f5, f6
    CHECK_F f5, 0xfffffffffd800000
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffc5cc48ce
    FP_SET f5, 0xffffffff347ffffe
    csrw fcsr, x0
    fsgnjn.s f5, f6, f5
    CHECK_F f5, 0xffffffffc5cc48ce
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff88d9913d
    FP_SET f7, 0xffffffffbc87b5af
    csrw fcsr, x0
    fsgnjn.s f5, f6, f7
    CHECK_F f5, 0xffffffff08d9913d
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffff287ffffe
    FP_SET f5, 0xffffffff287ffffe
    csrw fcsr, x0
    fsgnjn.s f5, f5, f5
    CHECK_F f5, 0xffffffffa87ffffe
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffa7000000
    FP_SET f7, 0xffffffffa7000000
    csrw fcsr, x0
    fsgnjn.s f6, f7, f7
    CHECK_F f6, 0xffffffff27000000
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffff99000200
    FP_SET f0, 0xffffffffdea941a9
    csrw fcsr, x0
    fsgnjn.s f16, f15, f0
    CHECK_F f16, 0xffffffff19000200
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff0d800000
    FP_SET f31, 0xffffffffdf9d7e2e
    csrw fcsr, x0
    fsgnjn.s f15, f16, f31
    CHECK_F f15, 0xffffffff0d800000
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fsgnjn.s f13, f10, f11
    TEST_FP_DIRTY 923, fsgnjn.s f13, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff00000001, 0
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff007fffff, 0
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff00800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffff3f800001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0xffffffff7f800001, 0
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff00000001, 0
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff007fffff, 0
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff00800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0xffffffff3f800001, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800001, 0xffffffff7f800000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0xffffffffffc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800001, 0xffffffff00000000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff00000001, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff00800000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff3f800000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff3f800001, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff7f7fffff, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff7f800001, 0xffffffffff800001, 0
    .dword 0xffffffffff800001, 0xffffffff80000000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff80000001, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffff80800000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffffbf800000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffffbf800001, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffffff7fffff, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffffff800000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0xffffffff7f800001, 0
    .dword 0xffffffffff800001, 0xffffffffff800001, 0xffffffff7f800001, 0
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffffffc00000, 0
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffffffc00000, 0
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffffffc00000, 0
    .dword 0x62831d9a58166b53, 0xffffffff3f800000, 0xffffffffffc00000, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0x23c998f7bf2002a1, 0xffffffffbf800000, 0
    .dword 0xfffffffff4dc6d5d, 0xffffffffa0f0d000, 0xffffffff74dc6d5d, 0
    .dword 0xfffffffff1800008, 0xffffffff477e6ca9, 0xfffffffff1800008, 0
    .dword 0xffffffff0fe87000, 0xffffffffa7fffffe, 0xffffffff0fe87000, 0
    .dword 0xffffffffc03c7800, 0xffffffff8c900000, 0xffffffff403c7800, 0
    .dword 0xffffffff245f9b74, 0xfffffffff5008000, 0xffffffff245f9b74, 0
    .dword 0xffffffffda800000, 0xffffffff5bfffffd, 0xffffffffda800000, 0
    .dword 0xffffffff81020000, 0xffffffffceecc0cd, 0xffffffff01020000, 0
    .dword 0xffffffffb3810000, 0xffffffff84800800, 0xffffffff33810000, 0
    .dword 0xffffffff8e622ae9, 0xffffffff05080000, 0xffffffff8e622ae9, 0
    .dword 0xfffffffffb000100, 0xffffffff516f6000, 0xfffffffffb000100, 0
    .dword 0xffffffffa6800000, 0xffffffffb27f5077, 0xffffffff26800000, 0
    .dword 0xffffffffcf903676, 0xffffffff85800000, 0xffffffff4f903676, 0
    .dword 0xffffffffe2c8c800, 0xffffffff59800000, 0xffffffffe2c8c800, 0
    .dword 0xffffffff00d62356, 0xffffffff0005bcd4, 0xffffffff80d62356, 0
    .dword 0xfffffffffc389987, 0xffffffffdb9ba86a, 0xffffffff7c389987, 0
    .dword 0xfffffffff37ffffe, 0xffffffff628e4fff, 0xfffffffff37ffffe, 0
    .dword 0xffffffff09cd154f, 0xffffffff78195800, 0xffffffff89cd154f, 0
    .dword 0xffffffff59fffffe, 0xffffffff72eef000, 0xffffffffd9fffffe, 0
    .dword 0xffffffffd7000000, 0xffffffffecffffff, 0xffffffff57000000, 0
    .dword 0xfffffffff2a784a7, 0xffffffffe7000000, 0xffffffff72a784a7, 0
    .dword 0xffffffff2f020000, 0xffffffff73840000, 0xffffffffaf020000, 0
    .dword 0xffffffffaac4ca97, 0xfffffffff9000000, 0xffffffff2ac4ca97, 0
    .dword 0xffffffff98000000, 0xffffffff2cfffffe, 0xffffffff98000000, 0
    .dword 0xffffffff0d802000, 0xffffffffa688ca1f, 0xffffffff0d802000, 0
    .dword 0xffffffff98d3a818, 0xffffffff8a002000, 0xffffffff18d3a818, 0
    .dword 0xffffffff4b1d4ad4, 0xffffffffb4802000, 0xffffffff4b1d4ad4, 0
    .dword 0xffffffff229a9f10, 0xffffffffe5395f1d, 0xffffffff229a9f10, 0
    .dword 0xffffffff00ee6800, 0xffffffffa7fffffe, 0xffffffff00ee6800, 0
    .dword 0xffffffffeb7e6800, 0xffffffff6e707800, 0xffffffffeb7e6800, 0
    .dword 0xffffffffd13f1934, 0xffffffff647ffffe, 0xffffffffd13f1934, 0
    .dword 0xffffffffd0040000, 0xffffffffd994c000, 0xffffffff50040000, 0
    .dword 0xffffffff8d000000, 0xffffffff7c008000, 0xffffffff8d000000, 0
    .dword 0xffffffff54cb6bcf, 0xffffffff087fffff, 0xffffffffd4cb6bcf, 0
    .dword 0xffffffffcb0bcad8, 0xffffffff3ec41000, 0xffffffffcb0bcad8, 0
    .dword 0xffffffff46802000, 0xffffffff36000000, 0xffffffffc6802000, 0
    .dword 0xffffffffb304e800, 0xffffffffe601b378, 0xffffffff3304e800, 0
    .dword 0xffffffff5bfb0e30, 0xffffffff2a400000, 0xffffffffdbfb0e30, 0
    .dword 0xffffffff2ea8a000, 0xffffffff0a800000, 0xffffffffaea8a000, 0
    .dword 0xffffffff0afffffd, 0xffffffffe5808000, 0xffffffff0afffffd, 0
    .dword 0xffffffff38623dd3, 0xffffffff6bfffffe, 0xffffffffb8623dd3, 0
    .dword 0xfffffffffd0d6ce5, 0xffffffffab800000, 0xffffffff7d0d6ce5, 0
    .dword 0xffffffff187ffffe, 0xffffffff2a800000, 0xffffffff987ffffe, 0
    .dword 0xffffffffb4460f02, 0xffffffffad30a000, 0xffffffff34460f02, 0
    .dword 0xffffffff6e1468dd, 0xffffffff33aab632, 0xffffffffee1468dd, 0
    .dword 0xffffffff80e6f800, 0xffffffff1d22e800, 0xffffffff80e6f800, 0
    .dword 0xffffffff45520ec2, 0xffffffff24477000, 0xffffffffc5520ec2, 0
    .dword 0xffffffff59704800, 0xffffffff04b48800, 0xffffffffd9704800, 0
    .dword 0xffffffff647ffffe, 0xffffffff1f800001, 0xffffffffe47ffffe, 0
