# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fadd.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 96, 2, f13, 3, 0, fadd.s f13, f10, f11, rne
    FP_RUN 97, vectors_rne, 96, 2, f13, 0, 10, fadd.s f13, f10, f11, dyn
    FP_RUN 193, vectors_rtz, 96, 2, f13, 4, 0, fadd.s f13, f10, f11, rtz
    FP_RUN 289, vectors_rtz, 96, 2, f13, 1, 10, fadd.s f13, f10, f11, dyn
    FP_RUN 385, vectors_rdn, 96, 2, f13, 0, 0, fadd.s f13, f10, f11, rdn
    FP_RUN 481, vectors_rdn, 96, 2, f13, 2, 10, fadd.s f13, f10, f11, dyn
    FP_RUN 577, vectors_rup, 95, 2, f13, 1, 0, fadd.s f13, f10, f11, rup
    FP_RUN 672, vectors_rup, 95, 2, f13, 3, 10, fadd.s f13, f10, f11, dyn
    FP_RUN 767, vectors_rmm, 95, 2, f13, 2, 0, fadd.s f13, f10, f11, rmm
    FP_RUN 862, vectors_rmm, 95, 2, f13, 4, 10, fadd.s f13, f10, f11, dyn
    li x3, 957
    FP_SET f1, 0xffffffff807fffff
    FP_SET f2, 0xffffffff00010000
    csrw fcsr, x0
    fadd.s f0, f1, f2, dyn
    CHECK_F f0, 0xffffffff807effff
    CHECK_FLAGS 0
    li x3, 958
    FP_SET f30, 0xffffffffbfcc7775
    FP_SET f29, 0xffffffffb6800000
    csrw fcsr, x0
    fadd.s f31, f30, f29, dyn
    CHECK_F f31, 0xffffffffbfcc7795
    CHECK_FLAGS 0
    li x3, 959
    FP_SET f5, 0xffffffff404b7efa
    FP_SET f6, 0xffffffffc07ffffe
    csrw fcsr, x0
    fadd.s f5, f5, f6, dyn
    CHECK_F f5, 0xffffffffbf520410
    CHECK_FLAGS 0
    li x3, 960
    FP_SET f6, 0xffffffff01850000
    FP_SET f5, 0xffffffff01900000
    csrw fcsr, x0
    fadd.s f5, f6, f5, dyn
    CHECK_F f5, 0xffffffff020a8000
    CHECK_FLAGS 0
    li x3, 961
    FP_SET f6, 0xffffffffbffffffe
    FP_SET f7, 0xffffffff3fef5000
    csrw fcsr, x0
    fadd.s f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffbe057ff0
    CHECK_FLAGS 0
    li x3, 962
    FP_SET f5, 0xffffffffbf800020
    FP_SET f5, 0xffffffffbf800020
    csrw fcsr, x0
    fadd.s f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffc0000020
    CHECK_FLAGS 0
    li x3, 963
    FP_SET f7, 0xffffffff81fffffe
    FP_SET f7, 0xffffffff81fffffe
    csrw fcsr, x0
    fadd.s f6, f7, f7, dyn
    CHECK_F f6, 0xffffffff827ffffe
    CHECK_FLAGS 0
    li x3, 964
    FP_SET f15, 0xffffffff3f800200
    FP_SET f0, 0xffffffff38e5fe24
    csrw fcsr, x0
    fadd.s f16, f15, f0, dyn
    CHECK_F f16, 0xffffffff3f800598
    CHECK_FLAGS 1
    li x3, 965
    FP_SET f16, 0xffffffffbe800000
    FP_SET f31, 0xffffffff3eaf4152
    csrw fcsr, x0
    fadd.s f15, f16, f31, dyn
    CHECK_F f15, 0xffffffff3dbd0548
    CHECK_FLAGS 0
    TEST_FP_OFF 966, fadd.s f13, f10, f11, dyn
    TEST_FP_DIRTY 967, fadd.s f13, f10, f11, dyn
    TEST_ILLEGAL 968, 0xb556d3
    TEST_ILLEGAL 969, 0xb566d3
    TEST_BAD_FRM 970, 5, fadd.s f13, f10, f11, dyn
    TEST_BAD_FRM 971, 6, fadd.s f13, f10, f11, dyn
    TEST_BAD_FRM 972, 7, fadd.s f13, f10, f11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff3f800001, 1
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffffbf800001, 1
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff3f800001, 1
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffffbf800001, 1
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff3f800001, 1
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffffbf800001, 1
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff40000000, 1
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffffb4000000, 0
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff40000001, 0
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffff00000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff3f800001, 1
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffffbf800001, 1
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff3f800001, 1
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffffbf800001, 1
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff3f800001, 1
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffff34000000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffffc0000000, 1
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffff00000000, 0
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffffc0000001, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffffff7fffff, 1
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0xffffffffff800000, 0
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
    .dword 0xffffffff81e88800, 0xffffffff81a6d800, 0xffffffff8247b000, 0
    .dword 0xffffffff3da6cead, 0xffffffff3d90b000, 0xffffffff3e1bbf56, 1
    .dword 0xffffffff3f1d1000, 0xffffffff3aa7e000, 0xffffffff3f1d63f0, 0
    .dword 0xffffffffbdfffffe, 0xffffffffb310db05, 0xffffffffbe000001, 1
    .dword 0xffffffffbe6aa800, 0xffffffff3a7ffffe, 0xffffffffbe69a800, 1
    .dword 0xffffffff3df69c3e, 0xffffffffbdc606a4, 0xffffffff3cc25668, 0
    .dword 0xffffffff00e5fd1b, 0xffffffff80800020, 0xffffffff0065fcfb, 0
    .dword 0xffffffff3effffff, 0xffffffff3acb7000, 0xffffffff3f0065b8, 1
    .dword 0xffffffff01ffffff, 0xffffffff01fffffe, 0xffffffff027ffffe, 1
    .dword 0xffffffff3d8ad8ac, 0xffffffffbdbaaaad, 0xffffffffbcbf4804, 0
    .dword 0xffffffff01800000, 0xffffffff01b60199, 0xffffffff021b00cc, 1
    .dword 0xffffffffbe800000, 0xffffffff3ed46800, 0xffffffff3e28d000, 0
    .dword 0xffffffffc11f3f2d, 0xffffffffc1000000, 0xffffffffc18f9f96, 1
    .dword 0xffffffff81fffffd, 0xffffffff01ff99b3, 0xffffffff80019928, 0
vectors_rtz:
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000002, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff00800000, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff007ffffe, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff00800001, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff007fffff, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffff3f7fffff, 1
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 5
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff80000002, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff807ffffe, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff80800000, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff807fffff, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff80800001, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffffbf7fffff, 1
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffffff7ffffe, 1
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffff00000000, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 5
    .dword 0xffffffffff800000, 0xffffffff00000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0xffffffffff800000, 0
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
    .dword 0xffffffff01000800, 0xffffffff814b7028, 0xffffffff8096d050, 0
    .dword 0xffffffff40ab3000, 0xffffffffc0acf66a, 0xffffffffbd633500, 0
    .dword 0xffffffffc0800000, 0xffffffffb8690563, 0xffffffffc0800074, 1
    .dword 0xffffffff01800010, 0xffffffff01fffffd, 0xffffffff02400006, 1
    .dword 0xffffffffbf000000, 0xffffffffb5400800, 0xffffffffbf00000c, 1
    .dword 0xffffffffbf800001, 0xffffffffbaa52800, 0xffffffffbf80294b, 0
    .dword 0xffffffffbf000040, 0xffffffffbf65c000, 0xffffffffbfb2e020, 0
    .dword 0xffffffffc08392de, 0xffffffff40800000, 0xffffffffbde4b780, 0
    .dword 0xffffffff3fbfe488, 0xffffffffbf800100, 0xffffffff3eff8e20, 0
    .dword 0xffffffff40952800, 0xffffffffb57fffff, 0xffffffff409527fe, 1
    .dword 0xffffffffbd820000, 0xffffffffb1684c7b, 0xffffffffbd820000, 1
    .dword 0xffffffffc0dc9800, 0xffffffffbcd738c6, 0xffffffffc0dd6f38, 1
    .dword 0xffffffffbdffffff, 0xffffffffbd800000, 0xffffffffbe3fffff, 1
    .dword 0xffffffff3f7fffff, 0xffffffffb2800000, 0xffffffff3f7ffffe, 1
vectors_rdn:
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff807ffffe, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff00fffffe, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff00ffffff, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffff3f7fffff, 1
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff007ffffe, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff80000000, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff80fffffe, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff80ffffff, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffffbf800002, 1
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffffff800000, 5
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x3e981a9247795e22, 0xffffffff7fc00000, 0
    .dword 0xffffffffbd801a52, 0xffffffff30800000, 0xffffffffbd801a52, 1
    .dword 0xffffffff417fffff, 0xffffffffbde690a8, 0xffffffff417e32dd, 1
    .dword 0xffffffff3d801000, 0xffffffffb3808000, 0xffffffff3d800ff7, 1
    .dword 0xffffffff3efffffd, 0xffffffff345f755b, 0xffffffff3f000001, 1
    .dword 0xffffffff409a76b7, 0xffffffffb6d172bf, 0xffffffff409a76a9, 1
    .dword 0xffffffff0181f000, 0xffffffff81820000, 0xffffffff80004000, 0
    .dword 0xffffffff4078b000, 0xffffffff3bffffff, 0xffffffff40792fff, 1
    .dword 0xffffffff3f800080, 0xffffffff3ffffffe, 0xffffffff4040003f, 0
    .dword 0xffffffffc0fffffe, 0xffffffff40800080, 0xffffffffc07ffefc, 0
    .dword 0xffffffff3e000000, 0xffffffff3e3e19e0, 0xffffffff3e9f0cf0, 0
    .dword 0xffffffffc17fffff, 0xffffffff41418ba6, 0xffffffffc079d164, 0
    .dword 0xffffffffbe25d800, 0xffffffff39cd2c60, 0xffffffffbe25716a, 1
    .dword 0xffffffff3e8caeb6, 0xffffffffbd7ffffe, 0xffffffff3e595d6c, 1
    .dword 0xffffffff409d9b29, 0xffffffffb87c0c87, 0xffffffff409d9aaa, 1
vectors_rup:
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff00800001, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff807fffff, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff00ffffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff80000001, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff01000000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff00000000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff3f800002, 1
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff7f800000, 5
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff007fffff, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff80800001, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff00000001, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff80ffffff, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff00000000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff81000000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffffbf7fffff, 1
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffffff7ffffe, 1
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800001, 0xffffffff00800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0xa83d6db0d5c5eb8, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff40000000, 0xffffffffb4000000, 0xffffffff3fffffff, 0
    .dword 0xffffffff81faaf24, 0xffffffff01ae8ea3, 0xffffffff81184102, 0
    .dword 0xffffffff80000000, 0xffffffff807ffffe, 0xffffffff807ffffe, 0
    .dword 0xffffffff01dfd33e, 0xffffffff01d65f25, 0xffffffff025b1932, 1
    .dword 0xffffffff01020000, 0xffffffff81001000, 0xffffffff0003e000, 0
    .dword 0xffffffffc0ffffff, 0xffffffff40ffffff, 0xffffffff00000000, 0
    .dword 0xffffffffbe7ffffe, 0xffffffffbdfffffe, 0xffffffffbebffffe, 1
    .dword 0xffffffffbf000000, 0xffffffff3f000100, 0xffffffff37800000, 0
    .dword 0xffffffff81000000, 0xffffffff8140750a, 0xffffffff81a03a85, 0
    .dword 0xffffffffc01ee270, 0xffffffffb7100000, 0xffffffffc01ee294, 0
    .dword 0xffffffff8158b7bd, 0xffffffff01000000, 0xffffffff80b16f7a, 0
    .dword 0xffffffff01fa0800, 0xffffffff01800008, 0xffffffff023d0404, 0
    .dword 0xffffffff01000000, 0xffffffff017fffff, 0xffffffff01c00000, 1
    .dword 0xffffffff3d9ca800, 0xffffffff317ffffe, 0xffffffff3d9ca801, 1
vectors_rmm:
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff3f800000, 1
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffffbf800000, 1
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff3f800000, 1
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffffbf800000, 1
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff3f800000, 1
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffffbf800000, 1
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff40000000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff40000001, 1
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffff34000000, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffff3f800000, 1
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffffbf800000, 1
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffff3f800000, 1
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffffbf800000, 1
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffff3f800000, 1
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffffbf800000, 1
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffffc0000000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffffb4000000, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffffc0000001, 1
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0xffffffffff800000, 0
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
    .dword 0xffffffff3f800020, 0xffffffff35001000, 0xffffffff3f800024, 1
    .dword 0xffffffffbfce70c3, 0xffffffffb3880e3f, 0xffffffffbfce70c4, 1
    .dword 0xffffffff40800000, 0xffffffff3b800000, 0xffffffff40802000, 0
    .dword 0xffffffffbdf77b2c, 0xffffffffbde3010a, 0xffffffffbe6d3e1b, 0
    .dword 0xffffffffbf92f9e6, 0xffffffff32e58000, 0xffffffffbf92f9e6, 1
    .dword 0xffffffffc051d000, 0xffffffffbc851c04, 0xffffffffc052da38, 1
    .dword 0xffffffff40d44000, 0xffffffffbd289d61, 0xffffffff40d2eec5, 1
    .dword 0xffffffff3ead6dcf, 0xffffffff36800000, 0xffffffff3ead6e4f, 0
    .dword 0xffffffff40afae77, 0xffffffffbe080000, 0xffffffff40ab6e77, 0
    .dword 0xffffffff3efffffe, 0xffffffff3ea55467, 0xffffffff3f52aa33, 1
    .dword 0xffffffffc10741b5, 0xffffffffb6dc0000, 0xffffffffc10741bc, 1
    .dword 0xffffffffbf804000, 0xffffffff3e396800, 0xffffffffbf522600, 0
    .dword 0xffffffff3f7ad6bc, 0xffffffffb7000400, 0xffffffff3f7ad63c, 1
    .dword 0xffffffff01800000, 0xffffffff81966c28, 0xffffffff8059b0a0, 0
