# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmsub.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 85, 3, f13, 4, 0, fmsub.s f13, f10, f11, f12, rne
    FP_RUN 86, vectors_rne, 85, 3, f13, 0, 10, fmsub.s f13, f10, f11, f12, dyn
    FP_RUN 171, vectors_rtz, 85, 3, f13, 0, 0, fmsub.s f13, f10, f11, f12, rtz
    FP_RUN 256, vectors_rtz, 85, 3, f13, 1, 10, fmsub.s f13, f10, f11, f12, dyn
    FP_RUN 341, vectors_rdn, 85, 3, f13, 1, 0, fmsub.s f13, f10, f11, f12, rdn
    FP_RUN 426, vectors_rdn, 85, 3, f13, 2, 10, fmsub.s f13, f10, f11, f12, dyn
    FP_RUN 511, vectors_rup, 85, 3, f13, 2, 0, fmsub.s f13, f10, f11, f12, rup
    FP_RUN 596, vectors_rup, 85, 3, f13, 3, 10, fmsub.s f13, f10, f11, f12, dyn
    FP_RUN 681, vectors_rmm, 85, 3, f13, 3, 0, fmsub.s f13, f10, f11, f12, rmm
    FP_RUN 766, vectors_rmm, 85, 3, f13, 4, 10, fmsub.s f13, f10, f11, f12, dyn
    li x3, 851
    FP_SET f1, 0xffffffffb87afcb7
    FP_SET f2, 0xffffffff007fffff
    FP_SET f3, 0xffffffff00000004
    csrw fcsr, x0
    fmsub.s f0, f1, f2, f3, dyn
    CHECK_F f0, 0xffffffff800001fa
    CHECK_FLAGS 3
    li x3, 852
    FP_SET f30, 0xffffffff49861fe7
    FP_SET f29, 0xffffffff74eed800
    FP_SET f28, 0xffffffff7f7fffff
    csrw fcsr, x0
    fmsub.s f31, f30, f29, f28, dyn
    CHECK_F f31, 0xffffffffff02dd2b
    CHECK_FLAGS 1
    li x3, 853
    FP_SET f5, 0xffffffff5b000000
    FP_SET f6, 0xffffffff007ffffd
    FP_SET f7, 0xffffffff003894c6
    csrw fcsr, x0
    fmsub.s f5, f5, f6, f7, dyn
    CHECK_F f5, 0xffffffff1bfffffa
    CHECK_FLAGS 1
    li x3, 854
    FP_SET f6, 0xffffffffc3a47000
    FP_SET f5, 0xffffffff3bfc4000
    FP_SET f7, 0xffffffff3e800000
    csrw fcsr, x0
    fmsub.s f5, f6, f5, f7, dyn
    CHECK_F f5, 0xffffffffc032075c
    CHECK_FLAGS 0
    li x3, 855
    FP_SET f6, 0xffffffffade1a000
    FP_SET f7, 0xffffffffff000000
    FP_SET f5, 0xffffffff7f000020
    csrw fcsr, x0
    fmsub.s f5, f6, f7, f5, dyn
    CHECK_F f5, 0xffffffffff000020
    CHECK_FLAGS 1
    li x3, 856
    FP_SET f5, 0xffffffff537fffff
    FP_SET f5, 0xffffffff537fffff
    FP_SET f5, 0xffffffff537fffff
    csrw fcsr, x0
    fmsub.s f5, f5, f5, f5, dyn
    CHECK_F f5, 0xffffffff677ffffe
    CHECK_FLAGS 1
    li x3, 857
    FP_SET f7, 0xffffffff3e802000
    FP_SET f7, 0xffffffff3e802000
    FP_SET f8, 0xffffffffc1694144
    csrw fcsr, x0
    fmsub.s f6, f7, f7, f8, dyn
    CHECK_F f6, 0xffffffff416a41c4
    CHECK_FLAGS 1
    li x3, 858
    FP_SET f15, 0xffffffffabfffffe
    FP_SET f0, 0xffffffff7f616f7a
    FP_SET f31, 0xfffffffff6000000
    csrw fcsr, x0
    fmsub.s f16, f15, f0, f31, dyn
    CHECK_F f16, 0xffffffff75fffff2
    CHECK_FLAGS 1
    li x3, 859
    FP_SET f16, 0xffffffff47000001
    FP_SET f31, 0xffffffffb8041955
    FP_SET f0, 0xffffffff3daec000
    csrw fcsr, x0
    fmsub.s f15, f16, f31, f0, dyn
    CHECK_F f15, 0xffffffffbf8f0556
    CHECK_FLAGS 1
    TEST_FP_OFF 860, fmsub.s f13, f10, f11, f12, dyn
    TEST_FP_DIRTY 861, fmsub.s f13, f10, f11, f12, dyn
    TEST_ILLEGAL 862, 0x60b556c7
    TEST_ILLEGAL 863, 0x60b566c7
    TEST_BAD_FRM 864, 5, fmsub.s f13, f10, f11, f12, dyn
    TEST_BAD_FRM 865, 6, fmsub.s f13, f10, f11, f12, dyn
    TEST_BAD_FRM 866, 7, fmsub.s f13, f10, f11, f12, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x47fc960a3615751d, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffb6800000, 0xffffffffff77a000, 0xffffffffff4e9789, 0xffffffff7f4e97c7, 1
    .dword 0xffffffffaa3cd074, 0xffffffffff002000, 0xffffffff76900000, 0xfffffffff6900000, 1
    .dword 0xffffffffa574e042, 0xffffffff19000000, 0xffffffff85000008, 0xffffffff04fff0c2, 1
    .dword 0xffffffff3879d800, 0xffffffff0773ecac, 0xffffffff804165cf, 0xffffffff00b86d50, 1
    .dword 0xffffffff33800008, 0xffffffffff000000, 0xffffffff7f000000, 0xffffffffff000001, 1
    .dword 0xffffffffbf800000, 0xffffffff3fba4000, 0xffffffffb7e85000, 0xffffffffbfba3f18, 1
    .dword 0xffffffff356e135f, 0xffffffff8a004000, 0xffffffff8068d9c8, 0xffffffff002d372e, 3
    .dword 0xffffffff2b7ffffe, 0xffffffff14800000, 0xffffffff88000040, 0xffffffff08000140, 1
    .dword 0xffffffff21000000, 0xffffffffdfd22123, 0xffffffffc110e502, 0xffffffffc0827842, 0
    .dword 0xffffffff3623078f, 0xffffffff7f703000, 0xfffffffffd008000, 0xffffffff7d008264, 1
    .dword 0xffffffffa1bca252, 0xffffffffff000100, 0xffffffffff000000, 0xffffffff7f000000, 1
    .dword 0xffffffff237ffffe, 0xffffffff7f000000, 0xffffffff7f6e0800, 0xffffffffff6e0800, 1
    .dword 0xffffffff53cefac4, 0xffffffff6a800001, 0xfffffffffa000000, 0xffffffff7ecf3ac6, 1
    .dword 0xffffffffcb09759e, 0xffffffff00008000, 0xffffffff007ffffe, 0xffffffff8809769e, 1
vectors_rtz:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0x525ab4744dfd320c, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffcd900000, 0xfffffffff094d002, 0xfffffffff4080000, 0xffffffff7ea76a06, 1
    .dword 0xffffffffc9f5e1b1, 0xffffffffb59fa533, 0xffffffffc5a0c9df, 0xffffffff45a0dd09, 1
    .dword 0xffffffffa62d8800, 0xffffffffda800800, 0xffffffff41000000, 0xffffffff40364b62, 0
    .dword 0xffffffffac168000, 0xffffffff537ffffd, 0xffffffffbb20341b, 0xffffffffc01657f1, 1
    .dword 0xffffffffc1281173, 0xffffffffbe3bcef3, 0xffffffff38000000, 0xffffffff3ff69839, 1
    .dword 0xffffffffb395e1e7, 0xffffffff7f000800, 0xffffffffff000100, 0xffffffff7f0000ff, 1
    .dword 0xffffffff277fffff, 0xffffffffd9bd3000, 0xffffffffc1000000, 0xffffffffc17a5ffe, 1
    .dword 0xffffffffadf1c56c, 0xffffffff53000000, 0xffffffffc17e8ff9, 0xffffffff3f4ca8d0, 0
    .dword 0xffffffffa04cc254, 0xffffffff9fe05800, 0xffffffff04800000, 0xffffffff847e991f, 1
    .dword 0xffffffff5afffffd, 0xffffffffa4800001, 0xffffffffb87ee915, 0xffffffffbffffe01, 1
    .dword 0xffffffff4463169a, 0xffffffff7a6e0000, 0xfffffffff6800000, 0xffffffff7f531f43, 1
    .dword 0xffffffff510d4800, 0xffffffffae7fffff, 0xffffffff397ffffd, 0xffffffffc00d4bff, 1
    .dword 0xffffffffd826efec, 0xffffffff66016000, 0xfffffffff693f800, 0xfffffffffea8ba6b, 1
    .dword 0xffffffffa1000000, 0xffffffff5e40759e, 0xffffffff3fda0000, 0xffffffffc04d3acf, 0
vectors_rdn:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffc6a85c25, 0xffffffffba491ad6, 0xffffffff41788478, 0xffffffff3f7ff864, 1
    .dword 0xffffffff2d05c99c, 0xffffffffff633869, 0xffffffff75439d23, 0xfffffffff5439d9a, 1
    .dword 0xffffffffc04cef2d, 0xfffffffffe759000, 0xffffffffff181c86, 0xffffffff7f7fffff, 5
    .dword 0xffffffffdc000000, 0xffffffffa4ffffff, 0xffffffffc13f8bd2, 0xffffffff41dfc5e8, 1
    .dword 0xffffffff3452e000, 0xffffffff05800001, 0xffffffff80010000, 0xffffffff00010697, 3
    .dword 0xffffffff2892f20b, 0xffffffff94000002, 0xffffffff8050e220, 0xffffffff004fbc3b, 3
    .dword 0xffffffff5bd9f000, 0xffffffffa3800008, 0xffffffffbd800000, 0xffffffffbfd1f00e, 1
    .dword 0xffffffffbc000000, 0xffffffffc4800000, 0xffffffffc1000000, 0xffffffff41800000, 0
    .dword 0xffffffff5d020000, 0xffffffff61000200, 0xffffffffff60d8d4, 0xffffffff7f7fffff, 5
    .dword 0xffffffffbf2fdffe, 0xffffffffff000000, 0xfffffffff6000001, 0xffffffff7eafe03e, 1
    .dword 0xffffffff24d36000, 0xffffffffdc7ffffd, 0xffffffffc17ffffd, 0xffffffffc126bfff, 1
    .dword 0xffffffffa2800000, 0xffffffff5e004000, 0xffffffff41000000, 0xffffffffc1802000, 0
    .dword 0xffffffff2f800000, 0xffffffff4fc00000, 0xffffffffb8b3a800, 0xffffffff3fc002ce, 1
    .dword 0xffffffff2c000100, 0xffffffff92af433d, 0xffffffff801fabc0, 0xffffffff0009c32c, 3
vectors_rup:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff327fffff, 0xffffffffceb01a57, 0xffffffffc173bd9d, 0xffffffffc0d8ee1f, 1
    .dword 0xffffffff54840000, 0xffffffffac100000, 0xffffffff417fffff, 0xffffffffc1ca3fff, 1
    .dword 0xffffffff20800000, 0xffffffff1a000000, 0xffffffff80000000, 0xffffffff00001000, 0
    .dword 0xffffffffa97ffffd, 0xffffffff0e880000, 0xffffffff0062a800, 0xffffffff8062a887, 3
    .dword 0xffffffffd0a5afbe, 0xffffffffb0000000, 0xffffffffc17fffff, 0xffffffff41d2d7df, 1
    .dword 0xffffffff4a15ca42, 0xffffffffb6804000, 0xffffffffc1000080, 0xffffffffbfb0a539, 1
    .dword 0xffffffff25000000, 0xffffffffdbe08000, 0xffffffff41008000, 0xffffffffc1b08000, 0
    .dword 0xffffffffa0000000, 0xffffffff60dd2675, 0xffffffffc17ffffd, 0xffffffff400b6620, 0
    .dword 0xffffffff51edd49c, 0xffffffff6cd7a57d, 0xffffffff7f056d52, 0xffffffff7e85d3f7, 1
    .dword 0xffffffff26820000, 0xffffffff962b4d79, 0xffffffff00258800, 0xffffffff8026e3f5, 3
    .dword 0xffffffffdaa6ce77, 0xffffffff63800000, 0xfffffffffda85000, 0xfffffffffe7974ee, 0
    .dword 0xffffffff2b878800, 0xffffffff552a63c8, 0xffffffffc11f82e0, 0xffffffff41a9f694, 1
    .dword 0xffffffff4cfffffe, 0xffffffff006466cd, 0xffffffff80400000, 0xffffffff0dc8cd99, 1
    .dword 0xffffffffd4377800, 0xffffffff006d57ee, 0xffffffff80000000, 0xffffffff951cba38, 1
vectors_rmm:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x735d6deeb4ad8a3c, 0xffffffff7fc00000, 0
    .dword 0xffffffffc4fffffd, 0xffffffffbabb6000, 0xffffffff487ffffd, 0xffffffffc87fff42, 1
    .dword 0xffffffff557fffff, 0xffffffffab808000, 0xffffffff417c5634, 0xffffffffc1feab19, 1
    .dword 0xffffffff30d4b000, 0xffffffff4e801000, 0xffffffff43800000, 0xffffffffc37e566b, 1
    .dword 0xffffffff5800403d, 0xffffffff274b82ec, 0xffffffffb4ffffff, 0xffffffff3fcbe912, 1
    .dword 0xffffffff5a909000, 0xffffffff807ffffe, 0xffffffff007ffffd, 0xffffffff9b908ffe, 1
    .dword 0xffffffffd5840000, 0xffffffff68fffffd, 0xfffffffffa562000, 0xffffffffff03ca76, 1
    .dword 0xffffffffad000000, 0xffffffff7f504281, 0xffffffff7a457000, 0xfffffffffa457000, 1
    .dword 0xffffffff45000200, 0xffffffff79010000, 0xffffffff7f000000, 0xfffffffffe7dfbf8, 0
    .dword 0xffffffffa29c42ea, 0xffffffff97b85000, 0xffffffff8025c800, 0xffffffff0025d610, 3
    .dword 0xffffffff44800004, 0xffffffff00507ed2, 0xffffffff007ffffd, 0xffffffff0520bda9, 1
    .dword 0xffffffff217ffffe, 0xffffffffde7ffffd, 0xffffffff4aa00000, 0xffffffffcaa00008, 1
    .dword 0xffffffffdb800040, 0xffffffffa5000000, 0xffffffff41000000, 0xffffffff38800000, 0
    .dword 0xffffffffb4800040, 0xffffffff4a800000, 0xffffffffb7fffffe, 0xffffffffbf7ffe80, 1
    .dword 0xffffffffadc80cf8, 0xffffffffd1fffffe, 0xffffffff3c800000, 0xffffffff40470cf6, 1
