# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fdiv.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 96, 2, f13, 3, 0, fdiv.s f13, f10, f11, rne
    FP_RUN 97, vectors_rne, 96, 2, f13, 0, 10, fdiv.s f13, f10, f11, dyn
    FP_RUN 193, vectors_rtz, 96, 2, f13, 4, 0, fdiv.s f13, f10, f11, rtz
    FP_RUN 289, vectors_rtz, 96, 2, f13, 1, 10, fdiv.s f13, f10, f11, dyn
    FP_RUN 385, vectors_rdn, 96, 2, f13, 0, 0, fdiv.s f13, f10, f11, rdn
    FP_RUN 481, vectors_rdn, 96, 2, f13, 2, 10, fdiv.s f13, f10, f11, dyn
    FP_RUN 577, vectors_rup, 95, 2, f13, 1, 0, fdiv.s f13, f10, f11, rup
    FP_RUN 672, vectors_rup, 95, 2, f13, 3, 10, fdiv.s f13, f10, f11, dyn
    FP_RUN 767, vectors_rmm, 95, 2, f13, 2, 0, fdiv.s f13, f10, f11, rmm
    FP_RUN 862, vectors_rmm, 95, 2, f13, 4, 10, fdiv.s f13, f10, f11, dyn
    li x3, 957
    FP_SET f1, 0xffffffffc3800000
    FP_SET f2, 0xffffffffff53fcee
    csrw fcsr, x0
    fdiv.s f0, f1, f2, dyn
    CHECK_F f0, 0xffffffff039a9325
    CHECK_FLAGS 1
    li x3, 958
    FP_SET f30, 0xffffffffd3159157
    FP_SET f29, 0xffffffffd349f9b1
    csrw fcsr, x0
    fdiv.s f31, f30, f29, dyn
    CHECK_F f31, 0xffffffff3f3d9306
    CHECK_FLAGS 1
    li x3, 959
    FP_SET f5, 0xffffffffad000008
    FP_SET f6, 0xffffffff2a800000
    csrw fcsr, x0
    fdiv.s f5, f5, f6, dyn
    CHECK_F f5, 0xffffffffc2000008
    CHECK_FLAGS 0
    li x3, 960
    FP_SET f6, 0xffffffff5e7fffff
    FP_SET f5, 0xffffffff5e2c7000
    csrw fcsr, x0
    fdiv.s f5, f6, f5, dyn
    CHECK_F f5, 0xffffffff3fbe073c
    CHECK_FLAGS 1
    li x3, 961
    FP_SET f6, 0xffffffffb8994800
    FP_SET f7, 0xffffffff006ae6d6
    csrw fcsr, x0
    fdiv.s f5, f6, f7, dyn
    CHECK_F f5, 0xfffffffff7b78879
    CHECK_FLAGS 1
    li x3, 962
    FP_SET f5, 0xffffffff25be8183
    FP_SET f5, 0xffffffff25be8183
    csrw fcsr, x0
    fdiv.s f5, f5, f5, dyn
    CHECK_F f5, 0xffffffff3f800000
    CHECK_FLAGS 0
    li x3, 963
    FP_SET f7, 0xffffffffae184b06
    FP_SET f7, 0xffffffffae184b06
    csrw fcsr, x0
    fdiv.s f6, f7, f7, dyn
    CHECK_F f6, 0xffffffff3f800000
    CHECK_FLAGS 0
    li x3, 964
    FP_SET f15, 0xffffffffa9f629d1
    FP_SET f0, 0xffffffff807ffffd
    csrw fcsr, x0
    fdiv.s f16, f15, f0, dyn
    CHECK_F f16, 0xffffffff68f629d7
    CHECK_FLAGS 1
    li x3, 965
    FP_SET f16, 0xffffffff34800000
    FP_SET f31, 0xffffffff007ffffd
    csrw fcsr, x0
    fdiv.s f15, f16, f31, dyn
    CHECK_F f15, 0xffffffff73800003
    CHECK_FLAGS 1
    TEST_FP_OFF 966, fdiv.s f13, f10, f11, dyn
    TEST_FP_DIRTY 967, fdiv.s f13, f10, f11, dyn
    TEST_ILLEGAL 968, 0x18b556d3
    TEST_ILLEGAL 969, 0x18b566d3
    TEST_BAD_FRM 970, 5, fdiv.s f13, f10, f11, dyn
    TEST_BAD_FRM 971, 6, fdiv.s f13, f10, f11, dyn
    TEST_BAD_FRM 972, 7, fdiv.s f13, f10, f11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff7f800000, 8
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff00000001, 3
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffffff800000, 8
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffff80000001, 3
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff7f800000, 8
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff007ffffe, 3
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffffff800000, 8
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffff807ffffe, 3
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff7f800000, 8
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff007fffff, 3
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffffff800000, 8
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffff807fffff, 3
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800000, 8
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff3f7ffffe, 1
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 8
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffffbf7ffffe, 1
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff7f800000, 8
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffffff800000, 8
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffffbf800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff7f800000, 8
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff7f7ffffd, 1
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffffff800000, 8
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffffff7ffffd, 1
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffffff800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffffff800000, 8
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff80000001, 3
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff7f800000, 8
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffff00000001, 3
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffffff800000, 8
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff807ffffe, 3
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff7f800000, 8
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffff007ffffe, 3
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffffff800000, 8
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff807fffff, 3
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff7f800000, 8
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffff007fffff, 3
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffffff800000, 8
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffffbf7ffffe, 1
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffff7f800000, 8
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffff3f7ffffe, 1
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffffff800000, 8
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffff7f800000, 8
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffff3f800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffffff800000, 8
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffffff7ffffd, 1
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffff7f800000, 8
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffff7f7ffffd, 1
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0
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
    .dword 0xffffffff5c000400, 0xffffffff9d004000, 0xfffffffffe7f883c, 1
    .dword 0xffffffffb95285ce, 0xffffffff36c8f800, 0xffffffffc20615c5, 1
    .dword 0xffffffff29a3b000, 0xffffffff277ffffe, 0xffffffff41a3b001, 1
    .dword 0xffffffffcf022000, 0xffffffffcc800000, 0xffffffff42022000, 0
    .dword 0xffffffffa6dc3102, 0xffffffffa4000000, 0xffffffff425c3102, 0
    .dword 0xffffffffc3800000, 0xffffffff41000004, 0xffffffffc1fffff8, 1
    .dword 0xffffffffcb808000, 0xffffffff4be72c9a, 0xffffffffbf0e4cb3, 1
    .dword 0xffffffff36676587, 0xffffffff33abe800, 0xffffffff422c4bc8, 1
    .dword 0xffffffffa5000001, 0xfffffffff008bc8c, 0xffffffff00000000, 3
    .dword 0xffffffffa97ca800, 0xffffffff26e72800, 0xffffffffc20be7c6, 1
    .dword 0xffffffffbc7ffffd, 0xffffffffbc000040, 0xffffffff3fffff7d, 1
    .dword 0xffffffff23d398d3, 0xffffffffa1000000, 0xffffffffc25398d3, 0
    .dword 0xffffffff47000000, 0xffffffffc4800876, 0xffffffffc1ffef15, 1
    .dword 0xffffffff433de800, 0xffffffff40996f1b, 0xffffffff421e6d2a, 1
vectors_rtz:
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff3f800000, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff00000000, 3
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffffbf800000, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffff80000000, 3
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff4afffffe, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff00000000, 3
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffffcafffffe, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffff80000000, 3
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff4b000000, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff00000000, 3
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffffcb000000, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffff80000000, 3
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff7f7fffff, 5
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff00200000, 3
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffffff7fffff, 5
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffff80200000, 3
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff7f7fffff, 5
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff00200000, 3
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffffff7fffff, 5
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffff80200000, 3
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff7f7fffff, 5
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffffff7fffff, 5
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffffbf800000, 0
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
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffffbf800000, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffff80000000, 3
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff3f800000, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffff00000000, 3
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffffcafffffe, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffff80000000, 3
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff4afffffe, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffff00000000, 3
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffffcb000000, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffff80000000, 3
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff4b000000, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffff00000000, 3
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffffff7fffff, 5
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffff80200000, 3
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffff7f7fffff, 5
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffff00200000, 3
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffffff7fffff, 5
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffff80200000, 3
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffff7f7fffff, 5
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffff00200000, 3
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffffff7fffff, 5
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffff7f7fffff, 5
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffff3f800000, 0
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
    .dword 0xffffffff22fffffe, 0xffffffffe688ac72, 0xffffffff80003bf0, 3
    .dword 0xffffffffbfabb147, 0xffffffff7f0e19ca, 0xffffffff804d53e2, 3
    .dword 0xffffffff394742f2, 0xffffffff36800000, 0xffffffff424742f2, 0
    .dword 0xffffffff4e100000, 0xffffffffcbabcedb, 0xffffffffc1d690a7, 1
    .dword 0xffffffffb0000000, 0xffffffff2dffffff, 0xffffffffc1800000, 1
    .dword 0xffffffffa1800000, 0xffffffffe17ffffe, 0xffffffff00200000, 3
    .dword 0xffffffff2e000000, 0xffffffff72f05a65, 0xffffffff00000885, 3
    .dword 0xffffffff37040000, 0xffffffff37291ae8, 0xffffffff3f47d411, 1
    .dword 0xffffffffaf7fffff, 0xffffffff2f7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff2ea3adb6, 0xffffffff006e8744, 0xffffffff6dbd8d43, 1
    .dword 0xffffffff452470cb, 0xffffffff429b6800, 0xffffffff420770ed, 1
    .dword 0xffffffff304ae7f5, 0xffffffff00000000, 0xffffffff7f800000, 8
    .dword 0xffffffff3b860781, 0xffffffffbbfffffd, 0xffffffffbf060782, 1
    .dword 0xffffffff31800000, 0xffffffff00000000, 0xffffffff7f800000, 8
vectors_rdn:
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff34000001, 1
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffffb4000002, 1
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff3f800001, 1
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffffbf800002, 1
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff7e800001, 1
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xfffffffffe800002, 1
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff7e800002, 1
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xfffffffffe800003, 1
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff7f7fffff, 5
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffffff800000, 5
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffff80000000, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffffb4000002, 1
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff34000001, 1
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffffbf800000, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffffbf800002, 1
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff3f800001, 1
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xfffffffffe800002, 1
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffff7e800001, 1
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xfffffffffe800003, 1
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffff7e800002, 1
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffffff800000, 5
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffff7f7fffff, 5
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffff00000000, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffff7f800000, 0
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
    .dword 0xffffffff3f800000, 0x6d4768da79eb42ea, 0xffffffff7fc00000, 0
    .dword 0xffffffffbb36a925, 0xffffffff8062c800, 0xffffffff7a6cb0bd, 1
    .dword 0xffffffff27000000, 0xffffffff70000000, 0xffffffff00000008, 0
    .dword 0xffffffff38000000, 0xffffffffb59a7800, 0xffffffffc1d4222f, 1
    .dword 0xffffffff3264c853, 0xffffffff2f800000, 0xffffffff4264c853, 0
    .dword 0xffffffffcd9f2d09, 0xffffffffff7ffffe, 0xffffffff0d9f2d0a, 1
    .dword 0xffffffffa1000000, 0xffffffff6467dde4, 0xffffffff800046aa, 3
    .dword 0xffffffffb9800000, 0xffffffff377ffffd, 0xffffffffc1800002, 1
    .dword 0xffffffff38ffffff, 0xffffffff80000020, 0xffffffffff800000, 5
    .dword 0xffffffffda000004, 0xffffffff57a3c000, 0xffffffffc1c81c2b, 1
    .dword 0xffffffffc9008000, 0xffffffff46e35800, 0xffffffffc190b27b, 1
    .dword 0xffffffffd8800080, 0xffffffffd627867f, 0xffffffff41c39a6b, 1
    .dword 0xffffffff4d000000, 0xffffffffca800200, 0xffffffffc1fffc01, 1
    .dword 0xffffffff5e800000, 0xffffffffdc008000, 0xffffffffc1ff0100, 1
    .dword 0xffffffffd91b5800, 0xffffffffd95f1e94, 0xffffffff3f323c82, 1
vectors_rup:
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff34000000, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffffb4000000, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff3f7ffffe, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffffbf7ffffe, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff7e800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xfffffffffe800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff7e800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xfffffffffe800001, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff7f800000, 5
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffffff7fffff, 5
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
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffffb4000000, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff34000000, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffffbf7ffffe, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff3f7ffffe, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xfffffffffe800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffff7e800000, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xfffffffffe800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffff7e800001, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffffff7fffff, 5
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffff7f800000, 5
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
    .dword 0x7852b7e043a001ba, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff4dfffffe, 0xffffffff4dbba3de, 0xffffffff3faea1d5, 1
    .dword 0xffffffff417ffffd, 0xffffffff3eb2b4d0, 0xffffffff42375cbf, 1
    .dword 0xffffffff37fffffd, 0xffffffffb7ac0000, 0xffffffffbfbe82f7, 1
    .dword 0xffffffff5480c89b, 0xffffffff15df5058, 0xffffffff7e13a22e, 1
    .dword 0xffffffff27800000, 0xffffffff27abda25, 0xffffffff3f3eacf2, 1
    .dword 0xffffffffc740b3d4, 0xffffffff885381e9, 0xffffffff7e693d3c, 1
    .dword 0xffffffff52000000, 0xffffffff4fe93a26, 0xffffffff418c7f8c, 1
    .dword 0xffffffffd3002000, 0xffffffff537ffffd, 0xffffffffbf002001, 1
    .dword 0xffffffffb918dc63, 0xffffffff39075b95, 0xffffffffbf908d3c, 1
    .dword 0xffffffff26f3d1a4, 0xffffffff6cffffff, 0xffffffff000001e8, 3
    .dword 0xffffffff577ffffd, 0xffffffff1721a000, 0xffffffff7f800000, 5
    .dword 0xffffffff4e7ffffd, 0xffffffff0e000100, 0xffffffff7f800000, 5
    .dword 0xffffffff216d5629, 0xffffffff0066e540, 0xffffffff60939efc, 1
    .dword 0xffffffff48a00000, 0xffffffffc652e4c5, 0xffffffffc1c2389c, 1
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
    .dword 0xffffffff35d6b08a, 0xffffffff7f288fbc, 0xffffffff00000005, 3
    .dword 0xffffffffd5820000, 0xffffffff16c1c000, 0xfffffffffe2bc48b, 1
    .dword 0xffffffffa337845f, 0xffffffff65000002, 0xffffffff8002de11, 3
    .dword 0xffffffff28ffffff, 0xffffffffedf447bc, 0xffffffff80000862, 3
    .dword 0xffffffff37000000, 0xffffffff7b430800, 0xffffffff00001500, 3
    .dword 0xffffffff55fffffd, 0xffffffff530d476f, 0xffffffff4267f029, 1
    .dword 0xffffffff565a1b99, 0xffffffffff7ffffe, 0xffffffff965a1b9b, 1
    .dword 0xffffffffbbd22fa8, 0xffffffff7f4d22a8, 0xffffffff80004193, 3
    .dword 0xffffffff3451d859, 0xffffffff77800000, 0xffffffff000068ec, 3
    .dword 0xffffffff23ec1000, 0xffffffffe3ed8a7e, 0xffffffff801fcd03, 3
    .dword 0xffffffff57fffffe, 0xffffffff18b48800, 0xffffffff7eb5823b, 1
    .dword 0xffffffff43db3b73, 0xffffffff83ffffff, 0xffffffffff5b3b74, 1
    .dword 0xffffffffa3ea0000, 0xffffffffa11d17e1, 0xffffffff423ea9ee, 1
    .dword 0xffffffff581a2ad7, 0xffffffffd5c95cb4, 0xffffffffc1c3ffd4, 1
