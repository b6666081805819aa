# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# feq.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, feq.s x10, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, feq.s x10, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffff81000100
    FP_SET f2, 0xffffffff81000100
    csrw fcsr, x0
    feq.s x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffdd2fe83e
    FP_SET f29, 0xffffffff5d2fe83e
    csrw fcsr, x0
    feq.s x29, f30, f29
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffff24000000
    FP_SET f6, 0xffffffff24000000
    csrw fcsr, x0
    feq.s x5, f5, f6
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffff27b13800
    FP_SET f5, 0xffffffffa7b13800
    csrw fcsr, x0
    feq.s x5, f6, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffffc5f8efae
    FP_SET f7, 0xffffffffac8e36ea
    csrw fcsr, x0
    feq.s x5, f6, f7
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffff5d3d5580
    FP_SET f5, 0xffffffff5d3d5580
    csrw fcsr, x0
    feq.s x5, f5, f5
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffff9d7ffffe
    FP_SET f7, 0xffffffff9d7ffffe
    csrw fcsr, x0
    feq.s x6, f7, f7
    CHECK x6, 1
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffff69485800
    FP_SET f0, 0xffffffff69485800
    csrw fcsr, x0
    feq.s x16, f15, f0
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff9dbd9700
    FP_SET f31, 0xffffffff9dbd9701
    csrw fcsr, x0
    feq.s x15, f16, f31
    CHECK x15, 0
    CHECK_FLAGS 0
    TEST_FP_OFF 922, feq.s x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff00000001, 0xffffffff00000000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 1, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00000001, 0xffffffff80000000, 0, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff00800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0, 0
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
    .dword 0xffffffff80000000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff80000001, 0xffffffff00000000, 0, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80000001, 0xffffffff80000000, 0, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 1, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 1, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffff80800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 1, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 1, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 1, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 1, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 0, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 1, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0, 0
    .dword 0xffffffffff800000, 0xffffffffff800001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0, 0
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
    .dword 0x3f800000, 0xffffffff3f800000, 0, 0
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0, 0
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0, 0
    .dword 0x139c25fc6fa58614, 0xffffffff3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0, 0
    .dword 0xffffffff3f800000, 0x16424f6904b280d0, 0, 0
    .dword 0xffffffffb71180c7, 0xffffffffb71180c7, 1, 0
    .dword 0xffffffffa2ca36a9, 0xffffffffa2ca36a8, 0, 0
    .dword 0xffffffffe2000004, 0xffffffffe2000005, 0, 0
    .dword 0xffffffffae4c6800, 0xffffffffae4c6801, 0, 0
    .dword 0xfffffffffc084ac8, 0xffffffff7c084ac8, 0, 0
    .dword 0xffffffffe9b21f60, 0xffffffffe9b21f60, 1, 0
    .dword 0xffffffff76cb1000, 0xffffffff76cb1000, 1, 0
    .dword 0xffffffffaf800000, 0xffffffffaf800000, 1, 0
    .dword 0xffffffffa4000000, 0xffffffffd4000000, 0, 0
    .dword 0xffffffff8f855be2, 0xffffffff8f855be2, 1, 0
    .dword 0xffffffff987825ba, 0xffffffff187825ba, 0, 0
    .dword 0xffffffff3381b000, 0xffffffffb381b000, 0, 0
    .dword 0xffffffff56da7a48, 0xffffffffdc000000, 0, 0
    .dword 0xffffffff08d21b1f, 0xffffffff08d21b1f, 1, 0
    .dword 0xffffffff37000000, 0xffffffff37000001, 0, 0
    .dword 0xffffffff59c3ee6a, 0xffffffffd278cc89, 0, 0
    .dword 0xffffffff3d100000, 0xffffffff00800010, 0, 0
    .dword 0xffffffffb36ac3f3, 0xffffffffb36ac3f2, 0, 0
    .dword 0xffffffff2a7ffffe, 0xffffffff1f800000, 0, 0
    .dword 0xffffffff28458c7b, 0xffffffff28458c7a, 0, 0
    .dword 0xffffffff4108f0e8, 0xffffffff68ad3506, 0, 0
    .dword 0xffffffffa8f603cf, 0xffffffff28f603cf, 0, 0
    .dword 0xffffffff3d4fa800, 0xffffffffb5745074, 0, 0
    .dword 0xffffffffdbfffffe, 0xffffffffdbfffffe, 1, 0
    .dword 0xffffffff78010000, 0xfffffffff8010000, 0, 0
    .dword 0xfffffffffede4000, 0xffffffff94fffffd, 0, 0
    .dword 0xffffffff68800000, 0xffffffffe8800000, 0, 0
    .dword 0xffffffff737ffffd, 0xffffffff747ffffe, 0, 0
    .dword 0xffffffffcb7ffffe, 0xffffffff4b7ffffe, 0, 0
    .dword 0xffffffff7cffffff, 0xffffffff16820000, 0, 0
    .dword 0xffffffffa4273000, 0xffffffffa4273001, 0, 0
    .dword 0xffffffffec000000, 0xffffffffec000001, 0, 0
    .dword 0xffffffff48000000, 0xffffffff48000001, 0, 0
    .dword 0xffffffff487f0000, 0xffffffff487f0001, 0, 0
    .dword 0xffffffff60000000, 0xffffffff60000001, 0, 0
    .dword 0xffffffff7cc00000, 0xffffffff488b89d0, 0, 0
    .dword 0xffffffff327fffff, 0xffffffff327ffffe, 0, 0
    .dword 0xffffffff1f6b8818, 0xffffffff9f6b8818, 0, 0
    .dword 0xffffffff1cfffffe, 0xffffffff1cffffff, 0, 0
    .dword 0xffffffffeccae000, 0xffffffffeccae001, 0, 0
    .dword 0xffffffffb9cbb000, 0xffffffffb9cbb000, 1, 0
    .dword 0xffffffff4a800200, 0xffffffff61443800, 0, 0
    .dword 0xffffffff90000000, 0xffffffff90000000, 1, 0
    .dword 0xffffffffde000400, 0xffffffff5e000400, 0, 0
    .dword 0xffffffffe47fffff, 0xffffffffbc800002, 0, 0
    .dword 0xffffffff6e51a372, 0xffffffff6e51a372, 1, 0
    .dword 0xffffffff92fffffe, 0xffffffff92ffffff, 0, 0
    .dword 0xffffffff3ab14647, 0xffffffffbab14647, 0, 0
