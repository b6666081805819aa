# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmin.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fmin.s f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fmin.s f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffbbaa1a4a
    FP_SET f2, 0xffffffffbbaa1a4b
    csrw fcsr, x0
    fmin.s f0, f1, f2
    CHECK_F f0, 0xffffffffbbaa1a4b
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffb3800000
    FP_SET f29, 0xffffffffcdffffff
    csrw fcsr, x0
    fmin.s f31, f30, f29
    CHECK_F f31, 0xffffffffcdffffff
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffff59ffffff
    FP_SET f6, 0xffffffff59fffffe
    csrw fcsr, x0
    fmin.s f5, f5, f6
    CHECK_F f5, 0xffffffff59fffffe
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xfffffffff4ce0000
    FP_SET f5, 0xffffffffa06fffc0
    csrw fcsr, x0
    fmin.s f5, f6, f5
    CHECK_F f5, 0xfffffffff4ce0000
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff38400000
    FP_SET f7, 0xffffffff38400000
    csrw fcsr, x0
    fmin.s f5, f6, f7
    CHECK_F f5, 0xffffffff38400000
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffffe7000000
    FP_SET f5, 0xffffffffe7000000
    csrw fcsr, x0
    fmin.s f5, f5, f5
    CHECK_F f5, 0xffffffffe7000000
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffff50e6e800
    FP_SET f7, 0xffffffff50e6e800
    csrw fcsr, x0
    fmin.s f6, f7, f7
    CHECK_F f6, 0xffffffff50e6e800
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffff9e802000
    FP_SET f0, 0xffffffff9e802001
    csrw fcsr, x0
    fmin.s f16, f15, f0
    CHECK_F f16, 0xffffffff9e802001
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff50416000
    FP_SET f31, 0xffffffff50416001
    csrw fcsr, x0
    fmin.s f15, f16, f31
    CHECK_F f15, 0xffffffff50416000
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fmin.s f13, f10, f11
    TEST_FP_DIRTY 923, fmin.s f13, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff00000000, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff00000000, 0x10
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff00000001, 0x10
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff00000001, 0x10
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff007fffff, 0x10
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff007fffff, 0x10
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff00800000, 0x10
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff00800000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffff3f800000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff3f800001, 0x10
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffff3f800001, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffff7f7fffff, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffff7f7fffff, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0
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
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff80000000, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff80000000, 0x10
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff80000001, 0x10
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff80000001, 0x10
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff807fffff, 0x10
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff807fffff, 0x10
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff80800000, 0x10
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff80800000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffffbf800000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffffbf800000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffffbf800001, 0x10
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0xffffffffbf800001, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0xffffffffff7fffff, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0xffffffffff7fffff, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffffff800000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0xffffffffff800000, 0
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
    .dword 0x34c329b121553073, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x460a9e81b3712b4e, 0xffffffff3f800000, 0
    .dword 0xffffffff84001000, 0xffffffff84001000, 0xffffffff84001000, 0
    .dword 0xffffffffb8fffffd, 0xffffffff38fffffd, 0xffffffffb8fffffd, 0
    .dword 0xffffffff09b7a85f, 0xffffffff09b7a85e, 0xffffffff09b7a85e, 0
    .dword 0xffffffffa0fffffe, 0xffffffffa0fffffe, 0xffffffffa0fffffe, 0
    .dword 0xffffffff01800020, 0xffffffff01800021, 0xffffffff01800020, 0
    .dword 0xffffffff63000000, 0xffffffffe3000000, 0xffffffffe3000000, 0
    .dword 0xffffffff10801000, 0xffffffff10801001, 0xffffffff10801000, 0
    .dword 0xffffffffd3b4d000, 0xffffffff53b4d000, 0xffffffffd3b4d000, 0
    .dword 0xffffffffe5ff8c7a, 0xffffffffe5ff8c7b, 0xffffffffe5ff8c7b, 0
    .dword 0xffffffff0c800000, 0xffffffff8c800000, 0xffffffff8c800000, 0
    .dword 0xffffffffe9800000, 0xffffffffe9800000, 0xffffffffe9800000, 0
    .dword 0xffffffff467ffffe, 0xffffffff66ffffff, 0xffffffff467ffffe, 0
    .dword 0xffffffff1c000001, 0xffffffff1c000001, 0xffffffff1c000001, 0
    .dword 0xffffffffb7fffffe, 0xffffffffb7fffffe, 0xffffffffb7fffffe, 0
    .dword 0xffffffffce9c42b1, 0xffffffff4e9c42b1, 0xffffffffce9c42b1, 0
    .dword 0xffffffffa9cdf800, 0xfffffffff3af2fb8, 0xfffffffff3af2fb8, 0
    .dword 0xffffffff60000000, 0xffffffffd9871643, 0xffffffffd9871643, 0
    .dword 0xffffffffc2000000, 0xffffffffc2000000, 0xffffffffc2000000, 0
    .dword 0xffffffff88000000, 0xffffffff88000000, 0xffffffff88000000, 0
    .dword 0xffffffff5e65d000, 0xffffffff5e65d001, 0xffffffff5e65d000, 0
    .dword 0xffffffffc6800000, 0xffffffffc6800001, 0xffffffffc6800001, 0
    .dword 0xffffffff4dfffffe, 0xffffffff0d000020, 0xffffffff0d000020, 0
    .dword 0xffffffffa4000000, 0xffffffff24000000, 0xffffffffa4000000, 0
    .dword 0xffffffff9b800000, 0xffffffffb4800000, 0xffffffffb4800000, 0
    .dword 0xffffffffda98a000, 0xffffffffda98a001, 0xffffffffda98a001, 0
    .dword 0xffffffff31050800, 0xffffffff31050800, 0xffffffff31050800, 0
    .dword 0xffffffffcf800000, 0xffffffffcf800000, 0xffffffffcf800000, 0
    .dword 0xffffffff9b7ffffd, 0xffffffff82ddeda3, 0xffffffff9b7ffffd, 0
    .dword 0xffffffffb4382c40, 0xffffffff28d59774, 0xffffffffb4382c40, 0
    .dword 0xffffffff8fcf7000, 0xffffffff0fcf7000, 0xffffffff8fcf7000, 0
    .dword 0xffffffff9d808000, 0xffffffffadf92fbb, 0xffffffffadf92fbb, 0
    .dword 0xffffffffb3f1fd9d, 0xffffffffb3f1fd9c, 0xffffffffb3f1fd9d, 0
    .dword 0xffffffffd9ff80de, 0xffffffff60676800, 0xffffffffd9ff80de, 0
    .dword 0xffffffff77000000, 0xffffffff77000001, 0xffffffff77000000, 0
    .dword 0xffffffff71000000, 0xfffffffff1000000, 0xfffffffff1000000, 0
    .dword 0xffffffff7f772010, 0xffffffff7f772010, 0xffffffff7f772010, 0
    .dword 0xffffffff23000000, 0xfffffffff429d42f, 0xfffffffff429d42f, 0
    .dword 0xffffffff553af5d2, 0xffffffffd53af5d2, 0xffffffffd53af5d2, 0
    .dword 0xffffffff3c7fffff, 0xffffffff3c7fffff, 0xffffffff3c7fffff, 0
    .dword 0xffffffff114ee285, 0xffffffff114ee285, 0xffffffff114ee285, 0
    .dword 0xffffffffeb802000, 0xffffffffeb802000, 0xffffffffeb802000, 0
    .dword 0xffffffffb9741ee4, 0xffffffff25000000, 0xffffffffb9741ee4, 0
    .dword 0xffffffff6afffffe, 0xffffffff6afffffe, 0xffffffff6afffffe, 0
    .dword 0xffffffffc4800000, 0xffffffffc4800001, 0xffffffffc4800001, 0
    .dword 0xffffffff9fffffff, 0xffffffff9ffffffe, 0xffffffff9fffffff, 0
    .dword 0xffffffff29b7aefe, 0xffffffff29b7aeff, 0xffffffff29b7aefe, 0
    .dword 0xffffffffbfceb25a, 0xffffffffb33d5747, 0xffffffffbfceb25a, 0
    .dword 0xffffffff7a547fae, 0xfffffffffa547fae, 0xfffffffffa547fae, 0
