# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmaxm.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, .4byte 0x28b536d3
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, .4byte 0x28b536d3
    li x3, 913
    FP_SET f1, 0xffffffff0398c48c
    FP_SET f2, 0xffffffff8398c48c
    csrw fcsr, x0
    .4byte 0x2820b053
    CHECK_F f0, 0xffffffff0398c48c
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffff6a000000
    FP_SET f29, 0xffffffff70800000
    csrw fcsr, x0
    .4byte 0x29df3fd3
    CHECK_F f31, 0xffffffff70800000
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffff7a28187d
    FP_SET f6, 0xffffffff8d3dd34c
    csrw fcsr, x0
    .4byte 0x2862b2d3
    CHECK_F f5, 0xffffffff7a28187d
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffff8a000000
    FP_SET f5, 0xffffffff1775c8e9
    csrw fcsr, x0
    .4byte 0x285332d3
    CHECK_F f5, 0xffffffff1775c8e9
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff8afffffd
    FP_SET f7, 0xffffffff0afffffd
    csrw fcsr, x0
    .4byte 0x287332d3
    CHECK_F f5, 0xffffffff0afffffd
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffff21e1f727
    FP_SET f5, 0xffffffff21e1f727
    csrw fcsr, x0
    .4byte 0x2852b2d3
    CHECK_F f5, 0xffffffff21e1f727
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffff51ffffff
    FP_SET f7, 0xffffffff51ffffff
    csrw fcsr, x0
    .4byte 0x2873b353
    CHECK_F f6, 0xffffffff51ffffff
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffffc0ffffff
    FP_SET f0, 0xffffffffc0ffffff
    csrw fcsr, x0
    .4byte 0x2807b853
    CHECK_F f16, 0xffffffffc0ffffff
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffffbd66914d
    FP_SET f31, 0xffffffff9f000000
    csrw fcsr, x0
    .4byte 0x29f837d3
    CHECK_F f15, 0xffffffff9f000000
    CHECK_FLAGS 0
    TEST_FP_OFF 922, .4byte 0x28b536d3
    TEST_FP_DIRTY 923, .4byte 0x28b536d3
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
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
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
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff00800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0x6bc69a99800879a2, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xeea1924e71d9653, 0xffffffff7fc00000, 0
    .dword 0xffffffff2e800000, 0xffffffffbcfffffd, 0xffffffff2e800000, 0
    .dword 0xffffffff86100000, 0xffffffffe0800000, 0xffffffff86100000, 0
    .dword 0xffffffff831f4640, 0xffffffff831f4640, 0xffffffff831f4640, 0
    .dword 0xffffffffd0dfc800, 0xffffffffd0dfc801, 0xffffffffd0dfc800, 0
    .dword 0xffffffffe5390008, 0xffffffffe5390008, 0xffffffffe5390008, 0
    .dword 0xffffffffc87ffffe, 0xffffffffc87fffff, 0xffffffffc87ffffe, 0
    .dword 0xffffffff0456f19e, 0xffffffff0456f19f, 0xffffffff0456f19f, 0
    .dword 0xffffffff48add06f, 0xffffffff92010000, 0xffffffff48add06f, 0
    .dword 0xffffffff0c200000, 0xffffffff86591800, 0xffffffff0c200000, 0
    .dword 0xffffffff25000000, 0xffffffff5e800000, 0xffffffff5e800000, 0
    .dword 0xffffffffca000040, 0xffffffffd0810000, 0xffffffffca000040, 0
    .dword 0xffffffff26c77e13, 0xffffffff26c77e13, 0xffffffff26c77e13, 0
    .dword 0xfffffffffdffffff, 0xffffffff7dffffff, 0xffffffff7dffffff, 0
    .dword 0xffffffff9b7ffffd, 0xffffffff1b7ffffd, 0xffffffff1b7ffffd, 0
    .dword 0xffffffffa92f1800, 0xffffffff292f1800, 0xffffffff292f1800, 0
    .dword 0xffffffff70820000, 0xffffffff3e7ffffd, 0xffffffff70820000, 0
    .dword 0xfffffffff21ca800, 0xfffffffff21ca800, 0xfffffffff21ca800, 0
    .dword 0xffffffff08010000, 0xffffffff9e9b6777, 0xffffffff08010000, 0
    .dword 0xffffffff00fffffe, 0xffffffff73164d3d, 0xffffffff73164d3d, 0
    .dword 0xffffffff8acb7ee7, 0xffffffff83800000, 0xffffffff83800000, 0
    .dword 0xffffffff8d000000, 0xffffffff0d000000, 0xffffffff0d000000, 0
    .dword 0xffffffff655091cd, 0xffffffff655091cd, 0xffffffff655091cd, 0
    .dword 0xffffffffd57ffffd, 0xffffffff06000080, 0xffffffff06000080, 0
    .dword 0xffffffff3a000000, 0xffffffffba000000, 0xffffffff3a000000, 0
    .dword 0xffffffff06cb8db0, 0xffffffff06cb8db0, 0xffffffff06cb8db0, 0
    .dword 0xffffffff30d749c6, 0xffffffff30d749c6, 0xffffffff30d749c6, 0
    .dword 0xffffffff697ffffd, 0xffffffffe0334ffb, 0xffffffff697ffffd, 0
    .dword 0xffffffff7f000000, 0xffffffffff000000, 0xffffffff7f000000, 0
    .dword 0xffffffffa77fffff, 0xffffffffa77ffffe, 0xffffffffa77ffffe, 0
    .dword 0xffffffffa4000000, 0xffffffffa4000000, 0xffffffffa4000000, 0
    .dword 0xffffffff07cbb800, 0xffffffff07cbb801, 0xffffffff07cbb801, 0
    .dword 0xffffffffec80b000, 0xffffffffec80b001, 0xffffffffec80b000, 0
    .dword 0xffffffffa37ffffd, 0xffffffffa37ffffc, 0xffffffffa37ffffc, 0
    .dword 0xffffffff2c7ffffe, 0xffffffff2c7ffffe, 0xffffffff2c7ffffe, 0
    .dword 0xffffffff09800000, 0xffffffff09800000, 0xffffffff09800000, 0
    .dword 0xffffffff7ec60f7a, 0xfffffffffec60f7a, 0xffffffff7ec60f7a, 0
    .dword 0xffffffff397fffff, 0xffffffffb97fffff, 0xffffffff397fffff, 0
    .dword 0xfffffffffb7ad027, 0xffffffff5d800000, 0xffffffff5d800000, 0
    .dword 0xffffffffdb379408, 0xffffffffdb379409, 0xffffffffdb379408, 0
    .dword 0xffffffff5881e3ad, 0xffffffff5881e3ac, 0xffffffff5881e3ad, 0
    .dword 0xffffffff52e87684, 0xffffffffd2e87684, 0xffffffff52e87684, 0
    .dword 0xffffffffc1f11ea1, 0xffffffffc1f11ea1, 0xffffffffc1f11ea1, 0
    .dword 0xffffffffb1c151e1, 0xffffffffb1c151e1, 0xffffffffb1c151e1, 0
    .dword 0xffffffff8b7ffffe, 0xffffffff8b7fffff, 0xffffffff8b7ffffe, 0
    .dword 0xffffffff28a5f1ef, 0xffffffffa8a5f1ef, 0xffffffff28a5f1ef, 0
    .dword 0xffffffffbd66b90b, 0xffffffffb4facaa2, 0xffffffffb4facaa2, 0
    .dword 0xffffffff697ffffd, 0xffffffffe37ffffe, 0xffffffff697ffffd, 0
    .dword 0xffffffffa8200000, 0xffffffffa8200001, 0xffffffffa8200000, 0
