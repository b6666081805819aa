# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fnmsub.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 85, 3, f13, 1, 0, fnmsub.s f13, f10, f11, f12, rne
    FP_RUN 86, vectors_rne, 85, 3, f13, 0, 10, fnmsub.s f13, f10, f11, f12, dyn
    FP_RUN 171, vectors_rtz, 85, 3, f13, 2, 0, fnmsub.s f13, f10, f11, f12, rtz
    FP_RUN 256, vectors_rtz, 85, 3, f13, 1, 10, fnmsub.s f13, f10, f11, f12, dyn
    FP_RUN 341, vectors_rdn, 85, 3, f13, 3, 0, fnmsub.s f13, f10, f11, f12, rdn
    FP_RUN 426, vectors_rdn, 85, 3, f13, 2, 10, fnmsub.s f13, f10, f11, f12, dyn
    FP_RUN 511, vectors_rup, 85, 3, f13, 4, 0, fnmsub.s f13, f10, f11, f12, rup
    FP_RUN 596, vectors_rup, 85, 3, f13, 3, 10, fnmsub.s f13, f10, f11, f12, dyn
    FP_RUN 681, vectors_rmm, 85, 3, f13, 0, 0, fnmsub.s f13, f10, f11, f12, rmm
    FP_RUN 766, vectors_rmm, 85, 3, f13, 4, 10, fnmsub.s f13, f10, f11, f12, dyn
    li x3, 851
    FP_SET f1, 0xffffffffb06934d0
    FP_SET f2, 0xffffffff7f278800
    FP_SET f3, 0xfffffffffc000000
    csrw fcsr, x0
    fnmsub.s f0, f1, f2, f3, dyn
    CHECK_F f0, 0xfffffffffbffffff
    CHECK_FLAGS 1
    li x3, 852
    FP_SET f30, 0xffffffffac27f9d4
    FP_SET f29, 0xffffffff09000004
    FP_SET f28, 0xffffffff007d1800
    csrw fcsr, x0
    fnmsub.s f31, f30, f29, f28, dyn
    CHECK_F f31, 0xffffffff007d1803
    CHECK_FLAGS 3
    li x3, 853
    FP_SET f5, 0xffffffffcf8e1e33
    FP_SET f6, 0xffffffff2feda30a
    FP_SET f7, 0xffffffffb6800000
    csrw fcsr, x0
    fnmsub.s f5, f5, f6, f7, dyn
    CHECK_F f5, 0xffffffff4003ec68
    CHECK_FLAGS 1
    li x3, 854
    FP_SET f6, 0xffffffff41800000
    FP_SET f5, 0xffffffff0012171e
    FP_SET f7, 0xffffffff0074560b
    csrw fcsr, x0
    fnmsub.s f5, f6, f5, f7, dyn
    CHECK_F f5, 0xffffffff80ad1bd5
    CHECK_FLAGS 0
    li x3, 855
    FP_SET f6, 0xffffffffbf1b62ca
    FP_SET f7, 0xffffffffc1800000
    FP_SET f5, 0xffffffffc1000000
    csrw fcsr, x0
    fnmsub.s f5, f6, f7, f5, dyn
    CHECK_F f5, 0xffffffffc18db165
    CHECK_FLAGS 0
    li x3, 856
    FP_SET f5, 0xffffffffc07ffffd
    FP_SET f5, 0xffffffffc07ffffd
    FP_SET f5, 0xffffffffc07ffffd
    csrw fcsr, x0
    fnmsub.s f5, f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffc19ffffd
    CHECK_FLAGS 1
    li x3, 857
    FP_SET f7, 0xffffffffb37ffffd
    FP_SET f7, 0xffffffffb37ffffd
    FP_SET f8, 0xffffffffbbfd3aee
    csrw fcsr, x0
    fnmsub.s f6, f7, f7, f8, dyn
    CHECK_F f6, 0xffffffffbbfd3aee
    CHECK_FLAGS 1
    li x3, 858
    FP_SET f15, 0xffffffffdb1c4800
    FP_SET f0, 0xffffffff258366d1
    FP_SET f31, 0xffffffffc1008000
    csrw fcsr, x0
    fnmsub.s f16, f15, f0, f31, dyn
    CHECK_F f16, 0xffffffff3fff79c4
    CHECK_FLAGS 1
    li x3, 859
    FP_SET f16, 0xffffffffc2f2df0e
    FP_SET f31, 0xffffffff00218502
    FP_SET f0, 0xffffffff80000000
    csrw fcsr, x0
    fnmsub.s f15, f16, f31, f0, dyn
    CHECK_F f15, 0xffffffff02fe6785
    CHECK_FLAGS 1
    TEST_FP_OFF 860, fnmsub.s f13, f10, f11, f12, dyn
    TEST_FP_DIRTY 861, fnmsub.s f13, f10, f11, f12, dyn
    TEST_ILLEGAL 862, 0x60b556cb
    TEST_ILLEGAL 863, 0x60b566cb
    TEST_BAD_FRM 864, 5, fnmsub.s f13, f10, f11, f12, dyn
    TEST_BAD_FRM 865, 6, fnmsub.s f13, f10, f11, f12, dyn
    TEST_BAD_FRM 866, 7, fnmsub.s f13, f10, f11, f12, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0
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
    .dword 0xffffffff3f800000, 0xdeada94f0ffa303, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffd3f1c000, 0xffffffff2bfffffd, 0xffffffffc47a7800, 0xffffffffc4798640, 1
    .dword 0xffffffffbe800000, 0xffffffffff10b716, 0xffffffffff11fb82, 0xffffffffff362948, 1
    .dword 0xffffffffbad8a52d, 0xffffffffc4843000, 0xffffffff397ffffd, 0xffffffffbfdfb394, 1
    .dword 0xffffffffa7c57096, 0xffffffff597ffffd, 0xffffffff413f6ddc, 0xffffffff421293c1, 1
    .dword 0xffffffffcfda2f4f, 0xffffffff003b5c59, 0xffffffff8047bae8, 0xffffffff104a5e70, 1
    .dword 0xffffffff52000000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffffce000000, 0xfffffffff0000001, 0xffffffff7dfffffd, 0xfffffffffe000004, 1
    .dword 0xffffffffc7004000, 0xffffffffb9c7d94a, 0xffffffffc17fffff, 0xffffffffc1e41e9b, 1
    .dword 0xffffffffdacf1cf8, 0xffffffffa4800000, 0xffffffffbf800000, 0xffffffffc0278e7c, 0
    .dword 0xffffffffa0800000, 0xffffffff7f7b6000, 0xffffffff7f38728b, 0xffffffff7f38728b, 1
    .dword 0xffffffffcb39a800, 0xffffffff734e0800, 0xffffffff7f6b1800, 0xffffffff7f800000, 5
    .dword 0xffffffff3f040000, 0xffffffff7f7ffffd, 0xffffffff7f000000, 0xfffffffffc7fff9d, 0
    .dword 0xffffffff309e7c4b, 0xffffffff507ffffd, 0xffffffff41523000, 0xffffffffc0d59125, 1
    .dword 0xffffffff421c83dd, 0xfffffffffc7ffffe, 0xffffffffff629590, 0xfffffffffe8c2368, 1
vectors_rtz:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0
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
    .dword 0x542f971e030faaa2, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff44000000, 0xffffffff002fec27, 0xffffffff80000000, 0xffffffff843fb09c, 0
    .dword 0xffffffffb8000000, 0xffffffff7f000000, 0xfffffffff4b7f000, 0xffffffff777a4080, 0
    .dword 0xffffffffc81dd800, 0xffffffff38ae6ab3, 0xffffffff417fffff, 0xffffffff41eb8a99, 1
    .dword 0xffffffffc7fffffe, 0xffffffff0062cb4b, 0xffffffff807ffffe, 0xffffffff08c59614, 1
    .dword 0xffffffff53a78c4d, 0xffffffff2bc00000, 0xffffffff3a000040, 0xffffffffbffb4273, 1
    .dword 0xffffffff38000000, 0xffffffff4737d0cd, 0xffffffffb56fa800, 0xffffffffbfb7d0d4, 1
    .dword 0xffffffffb122c88f, 0xffffffff8a804000, 0xffffffff04db608f, 0xffffffff04db603d, 1
    .dword 0xffffffff3a0ef7b6, 0xffffffff46dd3679, 0xffffffffc1389b20, 0xffffffffc1d7d7d3, 1
    .dword 0xffffffffd219e9af, 0xffffffffaeffffff, 0xffffffffc17ffffe, 0xffffffffc20cf4d6, 1
    .dword 0xffffffffbb800010, 0xffffffff43a2fde8, 0xffffffff4a32af05, 0xffffffff4a32af0a, 1
    .dword 0xffffffffab2a75b5, 0xffffffff7f7ffffd, 0xffffffff777ffffd, 0xffffffff777ffffd, 1
    .dword 0xffffffffd1002000, 0xffffffffaf800100, 0xffffffffc14b6dd0, 0xffffffffc1a5c768, 1
    .dword 0xffffffff27d85000, 0xffffffff7f76aa24, 0xffffffff7f36d800, 0xffffffff7f36d7ff, 1
    .dword 0xffffffffc2800000, 0xffffffff3e000000, 0xffffffffc1000000, 0xffffffff00000000, 0
vectors_rdn:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0
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
    .dword 0xffffffffc0800400, 0xffffffff7dd46000, 0xffffffffff7ffffd, 0xffffffffff15ccac, 1
    .dword 0xffffffffd4209cb1, 0xffffffff8005549c, 0xffffffff803a2800, 0xffffffff92d60930, 1
    .dword 0xffffffffa2000000, 0xffffffff7f1a80fa, 0xffffffff7cffffff, 0xffffffff7cffffff, 1
    .dword 0xffffffffdb7c9800, 0xffffffff637fffff, 0xffffffff7a3ecd4e, 0xffffffff7f7cc7b2, 1
    .dword 0xffffffff4d804000, 0xfffffffff0800000, 0xfffffffffd000000, 0xffffffff7e608000, 0
    .dword 0xffffffff59abc5c0, 0xffffffff27000000, 0xffffffff417ffffe, 0xffffffff40a8747c, 0
    .dword 0xffffffffcd000002, 0xffffffff007ffffe, 0xffffffff00001000, 0xffffffff0e000000, 1
    .dword 0xffffffff3c040000, 0xffffffff7f000008, 0xffffffff7f7fffff, 0xffffffff7f7ef7fe, 1
    .dword 0xffffffffb9e43800, 0xffffffffc7121436, 0xffffffffc14c7800, 0xffffffffc1e875f5, 1
    .dword 0xffffffff40100d4f, 0xffffffff3f7fffff, 0xffffffff47af90a4, 0xffffffff47af8f83, 1
    .dword 0xffffffffd5000000, 0xffffffff2a7a1bc8, 0xffffffff46000000, 0xffffffff460007d0, 1
    .dword 0xffffffffad800000, 0xffffffff91fffffe, 0xffffffff06efd6af, 0xffffffff06efd2af, 1
    .dword 0xffffffff3afffffd, 0xffffffffc67fffff, 0xffffffff41557800, 0xffffffff42355dfe, 1
    .dword 0xffffffff4c800000, 0xffffffff329f8f46, 0xffffffffc9fffffd, 0xffffffffca000004, 1
vectors_rup:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0
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
    .dword 0xffffffff42800000, 0xfffffffffb800000, 0xffffffff7f000000, 0xffffffff7f400000, 0
    .dword 0xffffffff48ffffff, 0xfffffffff5800040, 0xffffffff7b800040, 0xffffffff7f010040, 1
    .dword 0xffffffffab800040, 0xffffffff53dff412, 0xffffffff37800000, 0xffffffff3fdff502, 1
    .dword 0xffffffffa2324aea, 0xffffffffdeffffff, 0xffffffffc1000000, 0xffffffffc1f24ae9, 1
    .dword 0xffffffff40dcc800, 0xffffffff80000000, 0xffffffff00200000, 0xffffffff00200000, 0
    .dword 0xffffffff2ebd793d, 0xffffffffd27fb453, 0xffffffffc1080000, 0xffffffff41728275, 1
    .dword 0xffffffff56ffffff, 0xffffffff806e9000, 0xffffffff8070b000, 0xffffffff17dd2000, 1
    .dword 0xffffffffc8000080, 0xffffffff80165689, 0xffffffff00e7438e, 0xffffffff87b2b15d, 1
    .dword 0xffffffff50a914e5, 0xffffffff6dffffff, 0xffffffffff64e71d, 0xffffffffff7fffff, 5
    .dword 0xffffffffac3b9a73, 0xffffffff0d227616, 0xffffffff00499000, 0xffffffff004993b9, 3
    .dword 0xffffffff4c7fffff, 0xffffffffb4800000, 0xffffffff411d9c23, 0xffffffff41cece11, 0
    .dword 0xffffffff2c7fffff, 0xffffffff8a7ffffd, 0xffffffff805b7000, 0xffffffff805b6fe0, 3
    .dword 0xffffffffa3f4f8ba, 0xffffffff7f000001, 0xffffffffff7ffffe, 0xffffffffff7ffffd, 1
    .dword 0xffffffffb4800000, 0xffffffff8b67fcc9, 0xffffffff83800000, 0xffffffff8381cff9, 1
vectors_rmm:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0
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
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x3d29465300d8594d, 0xffffffff7fc00000, 0
    .dword 0xffffffff357fffff, 0xffffffff86000000, 0xffffffff8061ffd2, 0xffffffff8061bfd2, 3
    .dword 0xffffffffba820000, 0xffffffff4675e000, 0xffffffff414b6000, 0xffffffff41e28bc0, 0
    .dword 0xffffffffabd411f7, 0xffffffffd3fffffe, 0xffffffffc0800000, 0xffffffffc0ea08fb, 1
    .dword 0xffffffff22400000, 0xffffffff14420dc2, 0xffffffff00432000, 0xffffffff00431fee, 3
    .dword 0xffffffffb6100000, 0xffffffff89400000, 0xffffffff80000000, 0xffffffff80360000, 0
    .dword 0xffffffffd4ffffff, 0xffffffff2a820000, 0xffffffffbd200000, 0xffffffff3ffeffff, 1
    .dword 0xffffffff55000000, 0xffffffff697f4c0a, 0xffffffff7734e653, 0xfffffffffeff4aa0, 1
    .dword 0xffffffff42000000, 0xffffffffbe800010, 0xffffffffc158e800, 0xffffffffc0b1cfe0, 0
    .dword 0xffffffff4b800004, 0xffffffff803e254b, 0xffffffff80474f4e, 0xffffffff0bf89533, 1
    .dword 0xffffffffd4020000, 0xffffffffab000000, 0xffffffffbe276000, 0xffffffffbf96ec00, 0
    .dword 0xffffffff4bfffffd, 0xffffffffb5000000, 0xffffffff4115f800, 0xffffffff41cafbff, 1
    .dword 0xffffffffd8f1e608, 0xffffffff65f96f40, 0xfffffffff6c00000, 0xffffffff7f6bb17d, 1
    .dword 0xffffffff29801000, 0xffffffffd5fffffd, 0xffffffff3c000000, 0xffffffff40008ffe, 1
    .dword 0xffffffffb1400000, 0xffffffff7f7ffffe, 0xffffffff7f7ffffd, 0xffffffff7f7ffffd, 1
