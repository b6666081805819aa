# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# flt.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, x10, 0, 0, flt.s x10, f10, f11
    FP_RUN 457, vectors_rne, 456, 2, x10, 3, 21, flt.s x10, f10, f11
    li x3, 913
    FP_SET f1, 0xffffffff15000000
    FP_SET f2, 0xffffffff15000000
    csrw fcsr, x0
    flt.s x0, f1, f2
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffff48840000
    FP_SET f29, 0xffffffff48840000
    csrw fcsr, x0
    flt.s x29, f30, f29
    CHECK x29, 0
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffff5d376b18
    FP_SET f6, 0xffffffff5d376b19
    csrw fcsr, x0
    flt.s x5, f5, f6
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffff58000000
    FP_SET f5, 0xffffffff58000000
    csrw fcsr, x0
    flt.s x5, f6, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff1affffff
    FP_SET f7, 0xffffffff1affffff
    csrw fcsr, x0
    flt.s x5, f6, f7
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xfffffffff471cafb
    FP_SET f5, 0xfffffffff471cafb
    csrw fcsr, x0
    flt.s x5, f5, f5
    CHECK x5, 0
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffffe3000000
    FP_SET f7, 0xffffffffe3000000
    csrw fcsr, x0
    flt.s x6, f7, f7
    CHECK x6, 0
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffff40800000
    FP_SET f0, 0xffffffff5576825e
    csrw fcsr, x0
    flt.s x16, f15, f0
    CHECK x16, 1
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffefffffff
    FP_SET f31, 0xffffffff6fffffff
    csrw fcsr, x0
    flt.s x15, f16, f31
    CHECK x15, 1
    CHECK_FLAGS 0
    TEST_FP_OFF 922, flt.s x10, f10, f11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0, 0
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
    .dword 0xffffffff00000001, 0xffffffff00000001, 0, 0
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
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0, 0
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
    .dword 0xffffffff00800000, 0xffffffff00800000, 0, 0
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
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0, 0
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
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0, 0
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
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0, 0
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
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0, 0
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
    .dword 0xffffffff80000000, 0xffffffff00000000, 0, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 1, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 1, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 1, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0, 0
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
    .dword 0xffffffff80000001, 0xffffffff80000001, 0, 0
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
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0, 0
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
    .dword 0xffffffff80800000, 0xffffffff80800000, 0, 0
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
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0, 0
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
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0, 0
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
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0, 0
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
    .dword 0xffffffffff800000, 0xffffffffff800000, 0, 0
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
    .dword 0x360b861b24ac7571, 0xffffffff3f800000, 0, 0x10
    .dword 0xffffffff3f800000, 0x3f800000, 0, 0x10
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0, 0x10
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0, 0x10
    .dword 0xffffffff3f800000, 0x447fb9ecbec04613, 0, 0x10
    .dword 0xffffffff477fffff, 0xffffffff477fffff, 0, 0
    .dword 0xfffffffff5fffffe, 0xffffffff75fffffe, 1, 0
    .dword 0xffffffff65713b99, 0xffffffff593696ca, 0, 0
    .dword 0xffffffff2c6f9120, 0xffffffffac6f9120, 0, 0
    .dword 0xffffffff65000000, 0xffffffffe5000000, 0, 0
    .dword 0xffffffff1bcf4bfa, 0xffffffff1bcf4bfb, 1, 0
    .dword 0xffffffff957ffffe, 0xffffffff06800040, 1, 0
    .dword 0xffffffff966e0000, 0xffffffff02e38868, 1, 0
    .dword 0xffffffff6caf3800, 0xffffffff8e7ffffe, 0, 0
    .dword 0xffffffffe0800000, 0xffffffff60800000, 1, 0
    .dword 0xfffffffffeec95fb, 0xfffffffffeec95fb, 0, 0
    .dword 0xffffffffed56c1ae, 0xffffffff6d56c1ae, 1, 0
    .dword 0xffffffff8e000002, 0xffffffffc1807938, 0, 0
    .dword 0xffffffffbced5c9e, 0xffffffffbced5c9e, 0, 0
    .dword 0xffffffff4ec00000, 0xffffffff3e000001, 0, 0
    .dword 0xffffffffe2000000, 0xffffffff62000000, 1, 0
    .dword 0xffffffff69000000, 0xffffffff69000000, 0, 0
    .dword 0xffffffffdc3263de, 0xffffffff76800000, 1, 0
    .dword 0xffffffff469d209a, 0xffffffffc69d209a, 0, 0
    .dword 0xffffffff017ffffd, 0xffffffff017ffffd, 0, 0
    .dword 0xffffffff30bdf800, 0xffffffffb0bdf800, 0, 0
    .dword 0xffffffff193a9c6a, 0xffffffffa1004000, 0, 0
    .dword 0xffffffffc4f7dc54, 0xffffffffc4f7dc54, 0, 0
    .dword 0xffffffffec000000, 0xffffffffec000001, 0, 0
    .dword 0xffffffff36fffffd, 0xffffffff36fffffd, 0, 0
    .dword 0xffffffff00fffffd, 0xffffffff00fffffc, 0, 0
    .dword 0xffffffff92fffffd, 0xffffffffa2800000, 0, 0
    .dword 0xffffffff0a1b5000, 0xffffffff39ffffff, 1, 0
    .dword 0xffffffff76771435, 0xffffffff76771434, 0, 0
    .dword 0xffffffff148f4faf, 0xffffffff948f4faf, 0, 0
    .dword 0xfffffffff1000000, 0xfffffffff1000000, 0, 0
    .dword 0xffffffff80800000, 0xffffffff58fffffe, 1, 0
    .dword 0xffffffff90800000, 0xffffffff90800001, 0, 0
    .dword 0xffffffff136c3800, 0xffffffff28000000, 1, 0
    .dword 0xffffffffbdbb52d4, 0xffffffff3dbb52d4, 1, 0
    .dword 0xffffffff4fe01a5e, 0xffffffff0c4cb646, 0, 0
    .dword 0xffffffffc2000000, 0xffffffff42000000, 1, 0
    .dword 0xffffffff60000080, 0xffffffffe0000080, 0, 0
    .dword 0xffffffff10810000, 0xffffffff10810000, 0, 0
    .dword 0xffffffff5efffffe, 0xffffffffdefffffe, 0, 0
    .dword 0xffffffff2c800000, 0xffffffff2c800001, 1, 0
    .dword 0xffffffff47d8b800, 0xffffffff47d8b801, 1, 0
    .dword 0xffffffffc5f9d8d7, 0xffffffffc5f9d8d7, 0, 0
    .dword 0xffffffff937ffffe, 0xffffffff937ffffe, 0, 0
    .dword 0xffffffff93da7000, 0xffffffff13da7000, 1, 0
    .dword 0xffffffff3a800000, 0xffffffff3a800000, 0, 0
    .dword 0xffffffff6e000000, 0xffffffff6e000000, 0, 0
    .dword 0xffffffffa86b7000, 0xffffffffa86b7001, 0, 0
