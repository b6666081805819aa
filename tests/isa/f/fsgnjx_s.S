# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsgnjx.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, fsgnjx.s f13, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, fsgnjx.s f13, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffffb87d3c57
    FP_SET f2, 0xffffffffff000000
    csrw fcsr, x0
    fsgnjx.s f0, f1, f2
    CHECK_F f0, 0xffffffff387d3c57
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffaec04b4b
    FP_SET f29, 0xffffffff68004000
    csrw fcsr, x0
    fsgnjx.s f31, f30, f29
    CHECK_F f31, 0xffffffffaec04b4b
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffffb07ffffe
    FP_SET f6, 0xffffffff6547b800
    csrw fcsr, x0
    fsgnjx.s f5, f5, f6
    CHECK_F f5, 0xffffffffb07ffffe
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffb8800000
    FP_SET f5, 0xffffffff123b2dda
    csrw fcsr, x0
    fsgnjx.s f5, f6, f5
    CHECK_F f5, 0xffffffffb8800000
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff687ffffd
    FP_SET f7, 0xffffffffcfffffff
    csrw fcsr, x0
    fsgnjx.s f5, f6, f7
    CHECK_F f5, 0xffffffffe87ffffd
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffff6e30f8ee
    FP_SET f5, 0xffffffff6e30f8ee
    csrw fcsr, x0
    fsgnjx.s f5, f5, f5
    CHECK_F f5, 0xffffffff6e30f8ee
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xfffffffffc000000
    FP_SET f7, 0xfffffffffc000000
    csrw fcsr, x0
    fsgnjx.s f6, f7, f7
    CHECK_F f6, 0xffffffff7c000000
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffce677558
    FP_SET f0, 0xffffffff0e000000
    csrw fcsr, x0
    fsgnjx.s f16, f15, f0
    CHECK_F f16, 0xffffffffce677558
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff7b800080
    FP_SET f31, 0xffffffff703b49df
    csrw fcsr, x0
    fsgnjx.s f15, f16, f31
    CHECK_F f15, 0xffffffff7b800080
    CHECK_FLAGS 0
    TEST_FP_OFF 922, fsgnjx.s f13, f10, f11
    TEST_FP_DIRTY 923, fsgnjx.s f13, f10, f11
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
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff80000001, 0
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff807fffff, 0
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff80800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffffbf800001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0xffffffffff800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0xffffffffffc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0xffffffffffc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7f800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0xffffffffff800001, 0
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0xffffffffff800001, 0
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
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xc678cf4c875a67d, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0x7a0f8e5f0bb2d4eb, 0xffffffff3f800000, 0
    .dword 0xffffffff72800004, 0xffffffffc2fffffe, 0xfffffffff2800004, 0
    .dword 0xffffffff242e5800, 0xffffffff2bc9d2fa, 0xffffffff242e5800, 0
    .dword 0xffffffffa960b762, 0xffffffffc51a91f1, 0xffffffff2960b762, 0
    .dword 0xffffffff203855ce, 0xffffffff58f9a000, 0xffffffff203855ce, 0
    .dword 0xffffffff02d08eea, 0xffffffff06fffffd, 0xffffffff02d08eea, 0
    .dword 0xffffffff4e000800, 0xfffffffff79ef800, 0xffffffffce000800, 0
    .dword 0xfffffffff60825b4, 0xffffffff75916b29, 0xfffffffff60825b4, 0
    .dword 0xffffffff520b8800, 0xffffffff7486e1a6, 0xffffffff520b8800, 0
    .dword 0xffffffffea080000, 0xffffffff03000001, 0xffffffffea080000, 0
    .dword 0xffffffff5ea86800, 0xffffffffd57ffffd, 0xffffffffdea86800, 0
    .dword 0xffffffff0510abaa, 0xffffffffca90a3e7, 0xffffffff8510abaa, 0
    .dword 0xffffffff86a5e91c, 0xffffffff52800000, 0xffffffff86a5e91c, 0
    .dword 0xffffffff715190ed, 0xffffffff9d808000, 0xfffffffff15190ed, 0
    .dword 0xffffffff49c55374, 0xffffffffc9ffffff, 0xffffffffc9c55374, 0
    .dword 0xffffffff42000004, 0xfffffffffafffffd, 0xffffffffc2000004, 0
    .dword 0xffffffff7631401e, 0xffffffffc4fffffd, 0xfffffffff631401e, 0
    .dword 0xffffffff6e8d2347, 0xffffffff0f000000, 0xffffffff6e8d2347, 0
    .dword 0xffffffff9efffffe, 0xffffffff57b40000, 0xffffffff9efffffe, 0
    .dword 0xffffffffed713e64, 0xffffffffbdffffff, 0xffffffff6d713e64, 0
    .dword 0xffffffff7af2469f, 0xffffffff49010000, 0xffffffff7af2469f, 0
    .dword 0xffffffff297ffffe, 0xffffffff48800000, 0xffffffff297ffffe, 0
    .dword 0xffffffff3a573800, 0xffffffff08000800, 0xffffffff3a573800, 0
    .dword 0xffffffffbb7ffffd, 0xffffffff75000004, 0xffffffffbb7ffffd, 0
    .dword 0xffffffff0878e7bb, 0xffffffff48000000, 0xffffffff0878e7bb, 0
    .dword 0xffffffff1afb8000, 0xffffffff3e26e4f5, 0xffffffff1afb8000, 0
    .dword 0xffffffff2aaf9800, 0xffffffff2a1b4dbe, 0xffffffff2aaf9800, 0
    .dword 0xffffffff10dcf33e, 0xffffffffb3a8defc, 0xffffffff90dcf33e, 0
    .dword 0xffffffff10cb9000, 0xffffffff43fffffe, 0xffffffff10cb9000, 0
    .dword 0xffffffffb2aa9d51, 0xffffffff06ffffff, 0xffffffffb2aa9d51, 0
    .dword 0xffffffffab800000, 0xffffffff42ffffff, 0xffffffffab800000, 0
    .dword 0xffffffff38000000, 0xffffffffec7fffff, 0xffffffffb8000000, 0
    .dword 0xffffffff0539f26c, 0xffffffff884bf800, 0xffffffff8539f26c, 0
    .dword 0xffffffff4e801000, 0xffffffffa5fffffd, 0xffffffffce801000, 0
    .dword 0xffffffff70400000, 0xffffffffc7800000, 0xfffffffff0400000, 0
    .dword 0xffffffffe9ccc827, 0xffffffff24fffffd, 0xffffffffe9ccc827, 0
    .dword 0xffffffffb0000008, 0xffffffff3f400000, 0xffffffffb0000008, 0
    .dword 0xffffffff8d874f7f, 0xffffffff13908f68, 0xffffffff8d874f7f, 0
    .dword 0xffffffffdb800008, 0xffffffffdc800100, 0xffffffff5b800008, 0
    .dword 0xffffffffda4a8e23, 0xffffffff2de45800, 0xffffffffda4a8e23, 0
    .dword 0xffffffff36800000, 0xffffffffcea32ab8, 0xffffffffb6800000, 0
    .dword 0xffffffff6e7ffffd, 0xfffffffff183fc26, 0xffffffffee7ffffd, 0
    .dword 0xfffffffff928bf59, 0xffffffffd5010000, 0xffffffff7928bf59, 0
    .dword 0xffffffffc5800000, 0xffffffffe4008000, 0xffffffff45800000, 0
    .dword 0xffffffff04000000, 0xffffffff4fffffff, 0xffffffff04000000, 0
    .dword 0xffffffff19fffffd, 0xffffffff03ffffff, 0xffffffff19fffffd, 0
    .dword 0xffffffffbd900000, 0xffffffffc1100000, 0xffffffff3d900000, 0
    .dword 0xffffffff5d000040, 0xffffffffa9fffffe, 0xffffffffdd000040, 0
    .dword 0xffffffff9ca1627b, 0xffffffff457ffffe, 0xffffffff9ca1627b, 0
