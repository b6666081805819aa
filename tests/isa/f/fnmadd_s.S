# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fnmadd.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 85, 3, f13, 1, 0, fnmadd.s f13, f10, f11, f12, rne
    FP_RUN 86, vectors_rne, 85, 3, f13, 0, 10, fnmadd.s f13, f10, f11, f12, dyn
    FP_RUN 171, vectors_rtz, 85, 3, f13, 2, 0, fnmadd.s f13, f10, f11, f12, rtz
    FP_RUN 256, vectors_rtz, 85, 3, f13, 1, 10, fnmadd.s f13, f10, f11, f12, dyn
    FP_RUN 341, vectors_rdn, 85, 3, f13, 3, 0, fnmadd.s f13, f10, f11, f12, rdn
    FP_RUN 426, vectors_rdn, 85, 3, f13, 2, 10, fnmadd.s f13, f10, f11, f12, dyn
    FP_RUN 511, vectors_rup, 85, 3, f13, 4, 0, fnmadd.s f13, f10, f11, f12, rup
    FP_RUN 596, vectors_rup, 85, 3, f13, 3, 10, fnmadd.s f13, f10, f11, f12, dyn
    FP_RUN 681, vectors_rmm, 85, 3, f13, 0, 0, fnmadd.s f13, f10, f11, f12, rmm
    FP_RUN 766, vectors_rmm, 85, 3, f13, 4, 10, fnmadd.s f13, f10, f11, f12, dyn
    li x3, 851
    FP_SET f1, 0xffffffffd9800004
    FP_SET f2, 0xffffffffe4a00000
    FP_SET f3, 0xfffffffffb74da0e
    csrw fcsr, x0
    fnmadd.s f0, f1, f2, f3, dyn
    CHECK_F f0, 0xfffffffffe9e1651
    CHECK_FLAGS 1
    li x3, 852
    FP_SET f30, 0xffffffffb4800000
    FP_SET f29, 0xffffffffff000800
    FP_SET f28, 0xffffffff79fffffd
    csrw fcsr, x0
    fnmadd.s f31, f30, f29, f28, dyn
    CHECK_F f31, 0xfffffffffa0007ff
    CHECK_FLAGS 0
    li x3, 853
    FP_SET f5, 0xffffffffb5ecc000
    FP_SET f6, 0xffffffff09800000
    FP_SET f7, 0xffffffff0201ebd4
    csrw fcsr, x0
    fnmadd.s f5, f5, f6, f7, dyn
    CHECK_F f5, 0xffffffff81f50ba8
    CHECK_FLAGS 0
    li x3, 854
    FP_SET f6, 0xffffffff47d2b2e0
    FP_SET f5, 0xffffffff76f81000
    FP_SET f7, 0xffffffff79000000
    csrw fcsr, x0
    fnmadd.s f5, f6, f5, f7, dyn
    CHECK_F f5, 0xffffffffff4c3274
    CHECK_FLAGS 1
    li x3, 855
    FP_SET f6, 0xffffffff3d35e8f9
    FP_SET f7, 0xffffffffff67a000
    FP_SET f5, 0xffffffff7f000000
    csrw fcsr, x0
    fnmadd.s f5, f6, f7, f5, dyn
    CHECK_F f5, 0xfffffffffeeb6d23
    CHECK_FLAGS 1
    li x3, 856
    FP_SET f5, 0xffffffffdad60000
    FP_SET f5, 0xffffffffdad60000
    FP_SET f5, 0xffffffffdad60000
    csrw fcsr, x0
    fnmadd.s f5, f5, f5, f5, dyn
    CHECK_F f5, 0xfffffffff632e400
    CHECK_FLAGS 1
    li x3, 857
    FP_SET f7, 0xffffffffd43852f7
    FP_SET f7, 0xffffffffd43852f7
    FP_SET f8, 0xffffffff45bf7800
    csrw fcsr, x0
    fnmadd.s f6, f7, f7, f8, dyn
    CHECK_F f6, 0xffffffffe904b75e
    CHECK_FLAGS 1
    li x3, 858
    FP_SET f15, 0xffffffffcc800000
    FP_SET f0, 0xffffffff32801000
    FP_SET f31, 0xffffffffc17ffffe
    csrw fcsr, x0
    fnmadd.s f16, f15, f0, f31, dyn
    CHECK_F f16, 0xffffffff418800ff
    CHECK_FLAGS 0
    li x3, 859
    FP_SET f16, 0xffffffff5a437a74
    FP_SET f31, 0xffffffff26800004
    FP_SET f0, 0xffffffff414771f0
    csrw fcsr, x0
    fnmadd.s f15, f16, f31, f0, dyn
    CHECK_F f15, 0xffffffffc1c57635
    CHECK_FLAGS 1
    TEST_FP_OFF 860, fnmadd.s f13, f10, f11, f12, dyn
    TEST_FP_DIRTY 861, fnmadd.s f13, f10, f11, f12, dyn
    TEST_ILLEGAL 862, 0x60b556cf
    TEST_ILLEGAL 863, 0x60b566cf
    TEST_BAD_FRM 864, 5, fnmadd.s f13, f10, f11, f12, dyn
    TEST_BAD_FRM 865, 6, fnmadd.s f13, f10, f11, f12, dyn
    TEST_BAD_FRM 866, 7, fnmadd.s f13, f10, f11, f12, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff80000000, 0
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
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
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
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0
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
    .dword 0xffffffff3f800000, 0x4b0bbe3bf08d10c3, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff2bb190fd, 0xffffffff7f7c2990, 0xffffffff7f000010, 0xffffffffff000010, 1
    .dword 0xffffffffdb129000, 0xffffffffe3023d09, 0xffffffffff7ffffe, 0xffffffff7f356fed, 1
    .dword 0xffffffffdcffffff, 0xffffffff807ffffd, 0xffffffff0011568e, 0xffffffff9dfffff9, 1
    .dword 0xffffffff34800000, 0xffffffff04e1ea94, 0xffffffff80279e1c, 0xffffffff00279a94, 3
    .dword 0xffffffff47800000, 0xffffffff37800000, 0xffffffff422a0000, 0xffffffffc22e0000, 0
    .dword 0xffffffff39fffffe, 0xffffffff826d2000, 0xffffffff013488c2, 0xffffffff81341232, 1
    .dword 0xffffffff4a6e3285, 0xffffffff357ffffe, 0xffffffffbd000100, 0xffffffffc06c327f, 1
    .dword 0xffffffff25802000, 0xffffffff59d5b000, 0xffffffffbb800000, 0xffffffffbfd5656c, 0
    .dword 0xffffffffd1000000, 0xffffffffae000800, 0xffffffffb6fffffe, 0xffffffffbf8007c0, 1
    .dword 0xffffffff34f47264, 0xffffffffcc26c800, 0xffffffffc1000400, 0xffffffff41df4326, 1
    .dword 0xffffffffc5fca22a, 0xffffffffb9a18b9a, 0xffffffffc0ffffff, 0xffffffff40b04a1f, 1
    .dword 0xffffffff2c808000, 0xffffffffd41aa034, 0xffffffffc1429000, 0xffffffff41aee56a, 1
    .dword 0xffffffffb7fd7002, 0xffffffff4784d000, 0xffffffff38fd98cd, 0xffffffff400379b1, 1
    .dword 0xffffffffc6ffd534, 0xffffffff38cc5a90, 0xffffffffba000000, 0xffffffff404c4066, 1
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
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
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
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
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
    .dword 0x3652ee062ad8cbb1, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff4e000000, 0xffffffff00285b3c, 0xffffffff00000000, 0xffffffff8e216cf0, 0
    .dword 0xffffffff57fffffe, 0xffffffffa9000000, 0xffffffff417fffff, 0xffffffffb5800000, 0
    .dword 0xffffffffa241e800, 0xffffffff5d378527, 0xffffffffc3cb6800, 0xffffffff43cc7e03, 1
    .dword 0xffffffff4710c000, 0xffffffffb9d7cea2, 0xffffffff416f1bbf, 0xffffffff3e9e0da6, 1
    .dword 0xffffffff32d07000, 0xffffffff7f5cd16e, 0xffffffffff75b800, 0xffffffff7f75b7ff, 1
    .dword 0xffffffffc3000000, 0xffffffff807ffffe, 0xffffffff83eaaeba, 0xffffffff822a8a10, 0
    .dword 0xffffffff57031000, 0xffffffff8004e330, 0xffffffff8944841b, 0xffffffff15a023f1, 1
    .dword 0xffffffff4bd6e938, 0xfffffffff2be5000, 0xfffffffffb768965, 0xffffffff7f20bac9, 1
    .dword 0xffffffff3e882367, 0xffffffff7f28e154, 0xffffffffff381b10, 0xffffffff7f0b3388, 1
    .dword 0xffffffff5629d800, 0xffffffffaaaf627e, 0xffffffff411ac41a, 0xffffffff409be7cd, 1
    .dword 0xffffffffd08a267f, 0xffffffff807ffffd, 0xffffffff80004000, 0xffffffff918a267b, 1
    .dword 0xffffffffd958d77c, 0xffffffff27ffffff, 0xffffffffc11d3c61, 0xffffffff4213bad5, 1
    .dword 0xffffffffc9004000, 0xffffffffb7ffffff, 0xffffffff41000000, 0xffffffffc1c03fff, 1
    .dword 0xffffffffbf96eab0, 0xffffffff3fa00000, 0xffffffffc52ef000, 0xffffffff452f0794, 1
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
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
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
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0
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
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
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
    .dword 0xffffffff58000008, 0xffffffff28ff531b, 0xffffffff41044000, 0xffffffffc1c1c996, 1
    .dword 0xffffffff33fffffd, 0xffffffffcd000000, 0xffffffffc1000000, 0xffffffff41bffffe, 1
    .dword 0xffffffff3afb8000, 0xffffffff46000001, 0xffffffff417ffffd, 0xffffffffc1fdc000, 1
    .dword 0xffffffff42000000, 0xffffffffbefffffe, 0xffffffffc1000000, 0xffffffff41bfffff, 0
    .dword 0xffffffffc5800400, 0xffffffffb9e76591, 0xffffffffbdc89809, 0xffffffffbfdae34c, 1
    .dword 0xffffffff57498000, 0xffffffffa8000000, 0xffffffff48a00000, 0xffffffffc89fffce, 1
    .dword 0xffffffff2e406d74, 0xffffffff52f23800, 0xffffffff41000000, 0xffffffffc1f61190, 1
    .dword 0xffffffff333f4df2, 0xffffffff08cc19bb, 0xffffffff80000000, 0xffffffff80009886, 3
    .dword 0xffffffff4f452a97, 0xffffffffb1cccf7e, 0xffffffff4108e533, 0xffffffff4132964a, 1
    .dword 0xffffffff5d33182d, 0xffffffff610503ff, 0xfffffffff37ff9f2, 0xfffffffffeba1cb5, 1
    .dword 0xffffffffd7800000, 0xffffffff29000000, 0xffffffff41356800, 0xffffffffc055a000, 0
    .dword 0xffffffffa2080800, 0xffffffff14800002, 0xffffffff80000000, 0xffffffff00000011, 3
    .dword 0xffffffff2d301000, 0xffffffff0c000000, 0xffffffff01800000, 0xffffffff818000b1, 1
    .dword 0xffffffff307ffffd, 0xffffffff8625f000, 0xffffffff00000000, 0xffffffff00000014, 3
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
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
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
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
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
    .dword 0xffffffffcd9b7b5f, 0xfffffffff0800000, 0xfffffffff6800000, 0xfffffffffe9b7adf, 0
    .dword 0xffffffff55fffffe, 0xffffffff00730e10, 0xffffffff80000040, 0xffffffff96e61c1e, 1
    .dword 0xffffffffb5649373, 0xffffffff80720000, 0xffffffff00000000, 0xffffffff80000006, 3
    .dword 0xffffffff55ffffff, 0xffffffffab000000, 0xffffffff410f27ef, 0xffffffff40e1b020, 0
    .dword 0xffffffff567ffffe, 0xffffffff8045c9c4, 0xffffffff00000000, 0xffffffff170b9387, 1
    .dword 0xffffffff45800000, 0xffffffff3b2a4800, 0xffffffff41000000, 0xffffffffc1952400, 0
    .dword 0xffffffffa7c00eff, 0xffffffffd90cc5bf, 0xffffffffc15d7b03, 0xffffffff3f241e67, 1
    .dword 0xffffffffde800400, 0xffffffff22000000, 0xffffffffc11ae800, 0xffffffff418d7600, 0
    .dword 0xffffffffaa800010, 0xffffffff564da000, 0xffffffffc10ae67b, 0xffffffff41ac434b, 1
    .dword 0xffffffffd6fffffe, 0xffffffffa8d29eff, 0xffffffff40f2597d, 0xffffffffc12dd47d, 1
    .dword 0xffffffffb5000000, 0xffffffffcb9e219d, 0xffffffffc146bde2, 0xffffffff40227114, 0
    .dword 0xffffffffacffffff, 0xffffffff8f800200, 0xffffffff807fffff, 0xffffffff007efffc, 3
    .dword 0xffffffff24c6af7a, 0xffffffffdafffffe, 0xffffffffb71c136b, 0xffffffff4046afa0, 1
    .dword 0xffffffff4f8ae285, 0xffffffffafbf9800, 0xffffffff36fffffd, 0xffffffff3fcfe2b0, 1
vectors_rmm:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff7fc00001, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
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
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffffc0000000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff00000000, 0xffffffff7f800000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0xffffffff7f800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00001, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffffff800000, 0
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
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0x1df08065577acd8b, 0xffffffff7fc00000, 0
    .dword 0xffffffffab4a9000, 0xffffffffd4008000, 0xffffffffc32fda14, 0xffffffff432e435f, 1
    .dword 0xffffffffb7800000, 0xffffffff80308ef3, 0xffffffff00000020, 0xffffffff80000051, 3
    .dword 0xffffffffa0880000, 0xffffffff16ecb000, 0xffffffff80040000, 0xffffffff0004003f, 3
    .dword 0xffffffff5d800000, 0xffffffff23000000, 0xffffffffc1477000, 0xffffffff408ee000, 0
    .dword 0xffffffffdb460800, 0xffffffffe33d301a, 0xffffffff73800040, 0xffffffffff12591f, 1
    .dword 0xffffffffd3800000, 0xffffffff003d9000, 0xffffffff05000000, 0xffffffff13f64000, 1
    .dword 0xffffffff4b000000, 0xffffffff8026c800, 0xffffffff817ffffe, 0xffffffff0b1b2010, 1
    .dword 0xffffffffcead7d32, 0xffffffff805f3000, 0xffffffff807ffffe, 0xffffffff8f8103fa, 1
    .dword 0xffffffffa5fffffd, 0xffffffffd9cfb1db, 0xffffffffc8018c62, 0xffffffff48018b92, 1
    .dword 0xffffffffd9000002, 0xffffffffe52b2800, 0xffffffffff21b26a, 0xffffffff7e983cd1, 1
    .dword 0xffffffffd8b401cf, 0xffffffffa6802000, 0xffffffffbc52ca52, 0xffffffffbfb2893b, 1
    .dword 0xffffffff5e800000, 0xffffffff20800400, 0xffffffffb5800001, 0xffffffffbf8003f8, 1
    .dword 0xffffffffd2800000, 0xffffffff0061c800, 0xffffffff804ccc39, 0xffffffff13439000, 1
    .dword 0xffffffff45800000, 0xffffffff78880000, 0xfffffffff9fffffe, 0xfffffffffe87c000, 1
