# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmul.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 96, 2, f13, 3, 0, fmul.s f13, f10, f11, rne
    FP_RUN 97, vectors_rne, 96, 2, f13, 0, 10, fmul.s f13, f10, f11, dyn
    FP_RUN 193, vectors_rtz, 96, 2, f13, 4, 0, fmul.s f13, f10, f11, rtz
    FP_RUN 289, vectors_rtz, 96, 2, f13, 1, 10, fmul.s f13, f10, f11, dyn
    FP_RUN 385, vectors_rdn, 96, 2, f13, 0, 0, fmul.s f13, f10, f11, rdn
    FP_RUN 481, vectors_rdn, 96, 2, f13, 2, 10, fmul.s f13, f10, f11, dyn
    FP_RUN 577, vectors_rup, 95, 2, f13, 1, 0, fmul.s f13, f10, f11, rup
    FP_RUN 672, vectors_rup, 95, 2, f13, 3, 10, fmul.s f13, f10, f11, dyn
    FP_RUN 767, vectors_rmm, 95, 2, f13, 2, 0, fmul.s f13, f10, f11, rmm
    FP_RUN 862, vectors_rmm, 95, 2, f13, 4, 10, fmul.s f13, f10, f11, dyn
    li x3, 957
    FP_SET f1, 0xffffffffd4000000
    FP_SET f2, 0xffffffff2b000010
    csrw fcsr, x0
    fmul.s f0, f1, f2, dyn
    CHECK_F f0, 0xffffffffbf800010
    CHECK_FLAGS 0
    li x3, 958
    FP_SET f30, 0xffffffffdc0dc000
    FP_SET f29, 0xffffffff805fc89d
    csrw fcsr, x0
    fmul.s f31, f30, f29, dyn
    CHECK_F f31, 0xffffffff1cd42554
    CHECK_FLAGS 1
    li x3, 959
    FP_SET f5, 0xffffffffd7fffffd
    FP_SET f6, 0xffffffff2a000002
    csrw fcsr, x0
    fmul.s f5, f5, f6, dyn
    CHECK_F f5, 0xffffffffc2800000
    CHECK_FLAGS 1
    li x3, 960
    FP_SET f6, 0xffffffffcc555855
    FP_SET f5, 0xfffffffff2801000
    csrw fcsr, x0
    fmul.s f5, f6, f5, dyn
    CHECK_F f5, 0xffffffff7f557300
    CHECK_FLAGS 1
    li x3, 961
    FP_SET f6, 0xffffffff43175885
    FP_SET f7, 0xffffffff80556e6d
    csrw fcsr, x0
    fmul.s f5, f6, f7, dyn
    CHECK_F f5, 0xffffffff83ca06b3
    CHECK_FLAGS 1
    li x3, 962
    FP_SET f5, 0xffffffff4593470c
    FP_SET f5, 0xffffffff4593470c
    csrw fcsr, x0
    fmul.s f5, f5, f5, dyn
    CHECK_F f5, 0xffffffff4ba97557
    CHECK_FLAGS 1
    li x3, 963
    FP_SET f7, 0xffffffff25000000
    FP_SET f7, 0xffffffff25000000
    csrw fcsr, x0
    fmul.s f6, f7, f7, dyn
    CHECK_F f6, 0xffffffff0a800000
    CHECK_FLAGS 0
    li x3, 964
    FP_SET f15, 0xffffffff3d000000
    FP_SET f0, 0xffffffffc4800080
    csrw fcsr, x0
    fmul.s f16, f15, f0, dyn
    CHECK_F f16, 0xffffffffc2000080
    CHECK_FLAGS 0
    li x3, 965
    FP_SET f16, 0xffffffffb1800000
    FP_SET f31, 0xffffffff4d880000
    csrw fcsr, x0
    fmul.s f15, f16, f31, dyn
    CHECK_F f15, 0xffffffffbf880000
    CHECK_FLAGS 0
    TEST_FP_OFF 966, fmul.s f13, f10, f11, dyn
    TEST_FP_DIRTY 967, fmul.s f13, f10, f11, dyn
    TEST_ILLEGAL 968, 0x10b556d3
    TEST_ILLEGAL 969, 0x10b566d3
    TEST_BAD_FRM 970, 5, fmul.s f13, f10, f11, dyn
    TEST_BAD_FRM 971, 6, fmul.s f13, f10, f11, dyn
    TEST_BAD_FRM 972, 7, fmul.s f13, f10, f11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff00000001, 3
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffff80000001, 3
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff00800000, 1
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffff80800000, 1
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff00800001, 0
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffff80800001, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff3f800002, 1
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffffbf800002, 1
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff7f800000, 5
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffffff800000, 5
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffffff800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff80000001, 3
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffff00000001, 3
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff80800000, 1
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffff00800000, 1
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff80800001, 0
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffff00800001, 0
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffffbf800002, 1
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffff3f800002, 1
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffffff800000, 5
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffff7f800000, 5
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0xffffffff7f800000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff59010000, 0xffffffff261d5000, 0xffffffff3f9e8aa0, 0
    .dword 0xffffffff4dfffffd, 0xffffffffb4320000, 0xffffffffc2b1fffe, 1
    .dword 0xffffffffae183000, 0xffffffff512bd800, 0xffffffffbfcc50f1, 0
    .dword 0xffffffffbb31b800, 0xffffffffff380800, 0xffffffff7aff839c, 1
    .dword 0xffffffffc0bab800, 0xffffffff7e810000, 0xffffffffff800000, 5
    .dword 0xffffffffba000000, 0xffffffffc5000004, 0xffffffff3f800004, 0
    .dword 0xffffffffae000000, 0xffffffffd17f2e9c, 0xffffffff3fff2e9c, 0
    .dword 0xffffffffc0ffffff, 0xffffffff7d800000, 0xfffffffffeffffff, 0
    .dword 0xffffffffa85dc614, 0xffffffff7f19edcf, 0xffffffffe8055966, 1
    .dword 0xffffffff28800000, 0xffffffffd6da5e74, 0xffffffffbfda5e74, 0
    .dword 0xffffffff50000000, 0xffffffffaf6904e4, 0xffffffffbfe904e4, 0
    .dword 0xffffffffb1000000, 0xffffffff50f95800, 0xffffffffc2795800, 0
    .dword 0xffffffff42f88e98, 0xffffffff3f7fffff, 0xffffffff42f88e97, 1
    .dword 0xffffffffad18dea9, 0xffffffffd27ffffe, 0xffffffff4018dea8, 1
vectors_rtz:
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000000, 3
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff34ffffff, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff80000000, 3
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffffb4ffffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff00000000, 3
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff407ffffd, 1
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff80000000, 3
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffffc07ffffd, 1
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff00000000, 3
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff407fffff, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff80000000, 3
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffffc07fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff00000001, 3
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 5
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffff80000001, 3
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffffff7fffff, 5
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff34ffffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 5
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffffb4ffffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 5
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff80000000, 3
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffffb4ffffff, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff00000000, 3
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffff34ffffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff80000000, 3
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffffc07ffffd, 1
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff00000000, 3
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffff407ffffd, 1
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff80000000, 3
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffffc07fffff, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff00000000, 3
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffff407fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffff80000001, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffff00000001, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffff80000001, 3
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffffff7fffff, 5
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffff00000001, 3
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffff7f7fffff, 5
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffffb4ffffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffffff7fffff, 5
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffff34ffffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffff7f7fffff, 5
    .dword 0xffffffffff800000, 0xffffffff00000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800001, 0xffffffff00000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff7fffff, 0xffffffff7fc00000, 0x10
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffce800010, 0xffffffffef800000, 0xffffffff7e800010, 0
    .dword 0xffffffff29c73ac3, 0xffffffff55800000, 0xffffffff3fc73ac3, 0
    .dword 0xffffffffb4000000, 0xffffffff4d800080, 0xffffffffc2000080, 0
    .dword 0xffffffff41800000, 0xffffffff3d800000, 0xffffffff3f800000, 0
    .dword 0xffffffff32000000, 0xffffffff4ffffffd, 0xffffffff427ffffd, 0
    .dword 0xffffffffc27ffffe, 0xffffffff3d000002, 0xffffffffc0000000, 1
    .dword 0xffffffff3b7ffffd, 0xffffffffc4763000, 0xffffffffc0762ffd, 1
    .dword 0xffffffff2dffffff, 0xffffffff07000002, 0xffffffff00000002, 3
    .dword 0xffffffffb224af90, 0xffffffff4ffffffe, 0xffffffffc2a4af8e, 1
    .dword 0xffffffffc2fffffe, 0xffffffffbce03800, 0xffffffff406037fe, 1
    .dword 0xffffffff2a5d067d, 0xffffffff550bb800, 0xffffffff3ff142c5, 1
    .dword 0xffffffffd2010000, 0xffffffff80360bf9, 0xffffffff1259e043, 1
    .dword 0xffffffffaa001000, 0xffffffffd57fffff, 0xffffffff40000fff, 1
    .dword 0xffffffffaae10000, 0xffffffffd7000040, 0xffffffff42610070, 1
vectors_rdn:
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff00000000, 3
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff80000001, 3
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff00000000, 3
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff80000001, 3
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff00000000, 3
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff80000001, 3
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff007fffff, 3
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffff80800000, 1
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff407ffffd, 1
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffffc07ffffe, 1
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff80000001, 3
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff00000000, 3
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff80000001, 3
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff00000000, 3
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff80000001, 3
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff00000000, 3
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffff807fffff, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffff007fffff, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffff80800000, 1
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffff007fffff, 3
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffffc07ffffe, 1
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffff407ffffd, 1
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x1f76c9ba8ced959e, 0xffffffff7fc00000, 0
    .dword 0xffffffff35800000, 0xffffffff7f5552cc, 0xffffffff755552cc, 0
    .dword 0xffffffff44c316f3, 0xffffffff0032317d, 0xffffffff051900c8, 1
    .dword 0xffffffff36800000, 0xffffffff09e92262, 0xffffffff00e92262, 0
    .dword 0xffffffffc6002000, 0xffffffff003fe000, 0xffffffff867fbfe0, 0
    .dword 0xffffffff45840000, 0xffffffff3c694634, 0xffffffff42709065, 1
    .dword 0xffffffffa5342fd5, 0xffffffff94121a19, 0xffffffff00000336, 3
    .dword 0xffffffff43800000, 0xfffffffffb800000, 0xffffffffff800000, 5
    .dword 0xffffffff53a00000, 0xffffffffea800040, 0xfffffffffea00050, 0
    .dword 0xffffffffb5b07800, 0xffffffff05d2ed45, 0xffffffff800048b3, 3
    .dword 0xffffffff44e31000, 0xffffffffbd380694, 0xffffffffc2a33956, 1
    .dword 0xffffffff4ebae201, 0xffffffff70aed4bf, 0xffffffff7f7fffff, 5
    .dword 0xffffffffb288d2cf, 0xffffffff7f5d3000, 0xfffffffff26c6f49, 1
    .dword 0xffffffff23a88000, 0xffffffffdbf67800, 0xffffffffc02239fc, 0
    .dword 0xffffffffb2bf4000, 0xffffffff4ce62800, 0xffffffffc02bf162, 0
vectors_rup:
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff00000001, 3
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff80000000, 3
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff00000001, 3
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff80000000, 3
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff00000001, 3
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff80000000, 3
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff00800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffff80800001, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff407fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffffc07fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff80000000, 3
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff00000001, 3
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff80000000, 3
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff00000001, 3
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff80000000, 3
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff00000001, 3
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffff80800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffff00800000, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffff80800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffff00800001, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffffc07fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffff407fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800001, 0xffffffff00800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0x26b2af02819ae8e2, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff49000400, 0xfffffffff5e2137a, 0xffffffffff621a8a, 1
    .dword 0xffffffffaf800000, 0xffffffff10000000, 0xffffffff80400000, 0
    .dword 0xffffffffb356c66b, 0xffffffff87f7f3cb, 0xffffffff00003402, 3
    .dword 0xffffffff21000010, 0xffffffff93100000, 0xffffffff80000000, 3
    .dword 0xffffffff337ffffe, 0xffffffff82a7a800, 0xffffffff8000000a, 3
    .dword 0xffffffffbf800400, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000080, 0xffffffff00000080, 0
    .dword 0xffffffff4f38e6c4, 0xffffffff006f3e73, 0xffffffff1020b254, 1
    .dword 0xffffffffbc804000, 0xffffffffc5000000, 0xffffffff42004000, 0
    .dword 0xffffffffbb800000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff2fe99000, 0xffffffff7f004000, 0xffffffff6f6a04c8, 0
    .dword 0xffffffffbaffffff, 0xffffffff44e59800, 0xffffffffc06597ff, 1
    .dword 0xffffffffa7800000, 0xffffffff97605a60, 0xffffffff001c0b4c, 0
    .dword 0xffffffff54ccdaa2, 0xffffffffaa800000, 0xffffffffbfccdaa2, 0
vectors_rmm:
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffff00000001, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffff007fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffff00800000, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffff3f800000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffff3f800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffa98c3800, 0xffffffff12800800, 0xffffffff80008c41, 3
    .dword 0xffffffff5d000004, 0xffffffff22000000, 0xffffffff3f800004, 0
    .dword 0xffffffff4e800200, 0xffffffff33000000, 0xffffffff42000200, 0
    .dword 0xffffffffca804000, 0xffffffffb77ffffe, 0xffffffff42803fff, 1
    .dword 0xffffffff3a000040, 0xffffffff7f000000, 0xffffffff79800040, 0
    .dword 0xffffffffb0458d42, 0xffffffffd1ef3e27, 0xffffffff42b89ed7, 1
    .dword 0xffffffff5c800200, 0xffffffff627ffffd, 0xffffffff7f800000, 5
    .dword 0xffffffffde800000, 0xffffffff00563800, 0xffffffff9f2c7000, 0
    .dword 0xffffffffa57fffff, 0xffffffff5ca45800, 0xffffffffc2a457ff, 1
    .dword 0xffffffff30800800, 0xffffffff07d77e07, 0xffffffff000000d8, 3
    .dword 0xffffffffcf1a72c6, 0xffffffffef000000, 0xffffffff7e9a72c6, 0
    .dword 0xffffffffa2786bce, 0xffffffff5d7ffffd, 0xffffffffc0786bcb, 1
    .dword 0xffffffff42fffffd, 0xffffffffbf008000, 0xffffffffc2807ffe, 1
    .dword 0xffffffffbbfddcb7, 0xffffffff7f7ffffd, 0xfffffffffbfddcb4, 1
