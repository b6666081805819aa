# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsub.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 96, 2, f13, 3, 0, fsub.s f13, f10, f11, rne
    FP_RUN 97, vectors_rne, 96, 2, f13, 0, 10, fsub.s f13, f10, f11, dyn
    FP_RUN 193, vectors_rtz, 96, 2, f13, 4, 0, fsub.s f13, f10, f11, rtz
    FP_RUN 289, vectors_rtz, 96, 2, f13, 1, 10, fsub.s f13, f10, f11, dyn
    FP_RUN 385, vectors_rdn, 96, 2, f13, 0, 0, fsub.s f13, f10, f11, rdn
    FP_RUN 481, vectors_rdn, 96, 2, f13, 2, 10, fsub.s f13, f10, f11, dyn
    FP_RUN 577, vectors_rup, 95, 2, f13, 1, 0, fsub.s f13, f10, f11, rup
    FP_RUN 672, vectors_rup, 95, 2, f13, 3, 10, fsub.s f13, f10, f11, dyn
    FP_RUN 767, vectors_rmm, 95, 2, f13, 2, 0, fsub.s f13, f10, f11, rmm
    FP_RUN 862, vectors_rmm, 95, 2, f13, 4, 10, fsub.s f13, f10, f11, dyn
    li x3, 957
    FP_SET f1, 0xffffffff00636000
    FP_SET f2, 0xffffffff802379d4
    csrw fcsr, x0
    fsub.s f0, f1, f2, dyn
    CHECK_F f0, 0xffffffff0086d9d4
    CHECK_FLAGS 0
    li x3, 958
    FP_SET f30, 0xffffffffbe7b1d06
    FP_SET f29, 0xffffffffbe7177a7
    csrw fcsr, x0
    fsub.s f31, f30, f29, dyn
    CHECK_F f31, 0xffffffffbc1a55f0
    CHECK_FLAGS 0
    li x3, 959
    FP_SET f5, 0xffffffffc0c5e000
    FP_SET f6, 0xffffffffc0800040
    csrw fcsr, x0
    fsub.s f5, f5, f6, dyn
    CHECK_F f5, 0xffffffffc00bbf80
    CHECK_FLAGS 0
    li x3, 960
    FP_SET f6, 0xffffffff3fffffff
    FP_SET f5, 0xffffffffbf7fffff
    csrw fcsr, x0
    fsub.s f5, f6, f5, dyn
    CHECK_F f5, 0xffffffff403fffff
    CHECK_FLAGS 1
    li x3, 961
    FP_SET f6, 0xffffffff3f810000
    FP_SET f7, 0xffffffff37357000
    csrw fcsr, x0
    fsub.s f5, f6, f7, dyn
    CHECK_F f5, 0xffffffff3f80ffa5
    CHECK_FLAGS 1
    li x3, 962
    FP_SET f5, 0xffffffff002e6a2f
    FP_SET f5, 0xffffffff002e6a2f
    csrw fcsr, x0
    fsub.s f5, f5, f5, dyn
    CHECK_F f5, 0xffffffff00000000
    CHECK_FLAGS 0
    li x3, 963
    FP_SET f7, 0xffffffff819a7773
    FP_SET f7, 0xffffffff819a7773
    csrw fcsr, x0
    fsub.s f6, f7, f7, dyn
    CHECK_F f6, 0xffffffff00000000
    CHECK_FLAGS 0
    li x3, 964
    FP_SET f15, 0xffffffffbf7ffffe
    FP_SET f0, 0xffffffffb67ffffd
    csrw fcsr, x0
    fsub.s f16, f15, f0, dyn
    CHECK_F f16, 0xffffffffbf7fffbe
    CHECK_FLAGS 1
    li x3, 965
    FP_SET f16, 0xffffffff3f800000
    FP_SET f31, 0xffffffffbfb372a7
    csrw fcsr, x0
    fsub.s f15, f16, f31, dyn
    CHECK_F f15, 0xffffffff4019b954
    CHECK_FLAGS 1
    TEST_FP_OFF 966, fsub.s f13, f10, f11, dyn
    TEST_FP_DIRTY 967, fsub.s f13, f10, f11, dyn
    TEST_ILLEGAL 968, 0x8b556d3
    TEST_ILLEGAL 969, 0x8b566d3
    TEST_BAD_FRM 970, 5, fsub.s f13, f10, f11, dyn
    TEST_BAD_FRM 971, 6, fsub.s f13, f10, f11, dyn
    TEST_BAD_FRM 972, 7, fsub.s f13, f10, f11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffffbf800001, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffff3f800001, 0
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffffbf800001, 1
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffff3f800001, 1
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffffbf800001, 1
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffff3f800001, 1
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffffbf800001, 1
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffffb4000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffff40000000, 1
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff00000000, 0
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffff40000001, 0
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
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffffbf800001, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffff3f800001, 0
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffffbf800001, 1
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffff3f800001, 1
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffffbf800001, 1
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffff3f800001, 1
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffffbf800001, 1
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffff3f800001, 1
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffffc0000000, 1
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffff34000000, 0
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffffc0000001, 0
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffff00000000, 0
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
    .dword 0xffffffff3e800040, 0xffffffffbb000000, 0xffffffff3e810040, 0
    .dword 0xffffffff80800002, 0xffffffff80c94800, 0xffffffff004947fe, 0
    .dword 0xffffffff3e7fffff, 0xffffffff37717800, 0xffffffff3e7ffc39, 1
    .dword 0xffffffffbfdc0800, 0xffffffff36000000, 0xffffffffbfdc0810, 0
    .dword 0xffffffff3effffff, 0xffffffff3e000008, 0xffffffff3ebffffb, 0
    .dword 0xffffffffc0800000, 0xffffffff35b4c000, 0xffffffffc0800003, 1
    .dword 0xffffffff01b42c91, 0xffffffff01800000, 0xffffffff00d0b244, 0
    .dword 0xffffffff3ee8e5ab, 0xffffffffb72717af, 0xffffffff3ee8e6f9, 1
    .dword 0xffffffff8090fd06, 0xffffffff80fffffd, 0xffffffff006f02f7, 0
    .dword 0xffffffff417fffff, 0xffffffff41000000, 0xffffffff40fffffe, 0
    .dword 0xffffffff404e6db8, 0xffffffff40000000, 0xffffffff3f9cdb70, 0
    .dword 0xffffffff40ffffff, 0xffffffff3e857000, 0xffffffff40f7a8ff, 0
    .dword 0xffffffff80173000, 0xffffffff80211800, 0xffffffff0009e800, 0
    .dword 0xffffffff3f200000, 0xffffffff3f40f750, 0xffffffffbe03dd40, 0
vectors_rtz:
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff00000002, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff007ffffe, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff00800000, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff007fffff, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff00800001, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff3f7fffff, 1
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffffff7ffffe, 1
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffff7f7fffff, 5
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
    .dword 0xffffffff80000000, 0xffffffff00000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff00000001, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff80000002, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff80800000, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff807ffffe, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff80800001, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff807fffff, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffffbf7fffff, 1
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffffff7fffff, 5
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffffff7ffffe, 1
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffff00000000, 0
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
    .dword 0xffffffff01f2d314, 0xffffffff01801000, 0xffffffff01658628, 0
    .dword 0xffffffffbd800000, 0xffffffffbdb9d63b, 0xffffffff3ce758ec, 0
    .dword 0xffffffff41000000, 0xffffffffc04f0ff8, 0xffffffff4133c3fe, 0
    .dword 0xffffffffbdb797ba, 0xffffffffb8532800, 0xffffffffbdb77d55, 0
    .dword 0xffffffffc0c3c000, 0xffffffffbd9effcd, 0xffffffffc0c14400, 1
    .dword 0xffffffff40fffffd, 0xffffffffb7008000, 0xffffffff41000006, 1
    .dword 0xffffffffbe4ddc44, 0xffffffffbe23f800, 0xffffffffbd279110, 0
    .dword 0xffffffff019a3dbd, 0xffffffff81800080, 0xffffffff020d1f1e, 1
    .dword 0xffffffff81800004, 0xffffffff81b40bf0, 0xffffffff00d02fb0, 0
    .dword 0xffffffffbffffffe, 0xffffffff3b00a188, 0xffffffffc0002027, 1
    .dword 0xffffffff41000000, 0xffffffffc10a0101, 0xffffffff41850080, 1
    .dword 0xffffffff4045e800, 0xffffffff407aaf61, 0xffffffffbf531d84, 0
    .dword 0xffffffff81141226, 0xffffffff01000000, 0xffffffff818a0913, 0
    .dword 0xffffffff01b12000, 0xffffffff01ddf800, 0xffffffff80b36000, 0
vectors_rdn:
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff807ffffe, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff80000000, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff00fffffe, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff00ffffff, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff3f7fffff, 1
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff7f7ffffe, 1
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff007ffffe, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff80fffffe, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff80ffffff, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffffbf800002, 1
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffffff800000, 5
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x7b2eb10f08eb70b5, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff80000080, 0xffffffff00000080, 0
    .dword 0xffffffff817c4000, 0xffffffff013b0f5e, 0xffffffff81dba7af, 0
    .dword 0xffffffffc17fffff, 0xffffffffc17d38e6, 0xffffffffbe31c640, 0
    .dword 0xffffffff8044eb29, 0xffffffff80000000, 0xffffffff8044eb29, 0
    .dword 0xffffffff3e000000, 0xffffffff39139c70, 0xffffffff3dffb631, 1
    .dword 0xffffffff3dab344c, 0xffffffff3da5464a, 0xffffffff3b3dc040, 0
    .dword 0xffffffffbf800000, 0xffffffff3e000080, 0xffffffffbf900010, 0
    .dword 0xffffffffbf191178, 0xffffffff3f7ffffd, 0xffffffffbfcc88bb, 1
    .dword 0xffffffffbe000000, 0xffffffff3e7ffffe, 0xffffffffbebfffff, 0
    .dword 0xffffffff00802000, 0xffffffff00fffffe, 0xffffffff807fdffe, 0
    .dword 0xffffffff3e7ffffd, 0xffffffff3c000000, 0xffffffff3e77fffd, 0
    .dword 0xffffffff00e2e133, 0xffffffff80800008, 0xffffffff0131709d, 1
    .dword 0xffffffffbeb4a800, 0xffffffffb4840000, 0xffffffffbeb4a7f8, 1
    .dword 0xffffffffbf695a02, 0xffffffff3cdca833, 0xffffffffbf703f44, 1
vectors_rup:
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff80800000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff00800000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff807fffff, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff00800001, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff80000001, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff00ffffff, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff00000000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff01000000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff3f800000, 1
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff3f800001, 1
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffff3f800002, 1
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff7f7fffff, 1
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffff7f800000, 5
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
    .dword 0xffffffff80000000, 0xffffffff00800000, 0xffffffff80800000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff00800000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff80800001, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff007fffff, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff80ffffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff00000001, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff81000000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff00000000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffffbf7fffff, 1
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffffbf800001, 1
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffffbf800000, 1
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffffff7fffff, 1
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffffff7ffffe, 1
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
    .dword 0x4b21d90c5539b064, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f7ffffe, 0xffffffffbc7fffff, 0xffffffff3f81ffff, 1
    .dword 0xffffffff40fffffe, 0xffffffffbc000000, 0xffffffff41001fff, 0
    .dword 0xffffffff3e80f0a1, 0xffffffffba4d3245, 0xffffffff3e81573b, 1
    .dword 0xffffffffc1600598, 0xffffffff37ffffff, 0xffffffffc16005b7, 1
    .dword 0xffffffff4150d831, 0xffffffff3f7fffff, 0xffffffff4140d832, 1
    .dword 0xffffffffbde109e3, 0xffffffffb1800200, 0xffffffffbde109e2, 1
    .dword 0xffffffff3e0ae3ce, 0xffffffff327fffff, 0xffffffff3e0ae3ce, 1
    .dword 0xffffffff01ffdc96, 0xffffffff81800000, 0xffffffff023fee4b, 0
    .dword 0xffffffffbe808000, 0xffffffffbb45999a, 0xffffffffbe7de999, 1
    .dword 0xffffffffc03aa09d, 0xffffffffba40e000, 0xffffffffc03a948f, 0
    .dword 0xffffffff00010000, 0xffffffff80020000, 0xffffffff00030000, 0
    .dword 0xffffffff3f800008, 0xffffffffb56e1f30, 0xffffffff3f800010, 1
    .dword 0xffffffffbd800000, 0xffffffffbc07a27a, 0xffffffffbd5e1761, 1
    .dword 0xffffffff80800000, 0xffffffff80ce917f, 0xffffffff004e917f, 0
vectors_rmm:
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffffbf800000, 1
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffff3f800000, 1
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffffbf800000, 1
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffff3f800000, 1
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffffbf800000, 1
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffff3f800000, 1
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffff40000000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff34000000, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffff40000001, 1
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
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffffbf800000, 1
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffff3f800000, 1
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffffbf800000, 1
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffff3f800000, 1
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffffbf800000, 1
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffff3f800000, 1
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffffc0000000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffffc0000001, 1
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffffb4000000, 0
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
    .dword 0xffffffffbfae4000, 0xffffffff3b3a1000, 0xffffffffbfae9d08, 0
    .dword 0xffffffff01800008, 0xffffffff01d3c58c, 0xffffffff81278b08, 0
    .dword 0xffffffffbe000040, 0xffffffffb5000008, 0xffffffffbe000020, 1
    .dword 0xffffffff3dafbcb4, 0xffffffffb45cc000, 0xffffffff3dafbcd0, 1
    .dword 0xffffffffc1080000, 0xffffffffc14f8800, 0xffffffff408f1000, 0
    .dword 0xffffffff0152eba1, 0xffffffff8173675f, 0xffffffff01e32980, 0
    .dword 0xffffffff3e002000, 0xffffffffb1730f16, 0xffffffff3e002000, 1
    .dword 0xffffffffbe840000, 0xffffffffbedce000, 0xffffffff3e31c000, 0
    .dword 0xffffffff40150c57, 0xffffffffb87a1a30, 0xffffffff40150d51, 1
    .dword 0xffffffff002d386e, 0xffffffff0053ab24, 0xffffffff802672b6, 0
    .dword 0xffffffff3f87baae, 0xffffffff37d71000, 0xffffffff3f87b9d7, 1
    .dword 0xffffffffbf7fffff, 0xffffffffbf547759, 0xffffffffbe2e2298, 0
    .dword 0xffffffff40770043, 0xffffffff3c644000, 0xffffffff40761c03, 0
    .dword 0xffffffff40a21000, 0xffffffff3c000000, 0xffffffff40a1d000, 0
