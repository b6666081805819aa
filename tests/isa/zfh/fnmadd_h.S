# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fnmadd.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 85, 3, f13, 1, 0, fnmadd.h f13, f10, f11, f12, rne
    FP_RUN 86, vectors_rne, 85, 3, f13, 0, 10, fnmadd.h f13, f10, f11, f12, dyn
    FP_RUN 171, vectors_rtz, 85, 3, f13, 2, 0, fnmadd.h f13, f10, f11, f12, rtz
    FP_RUN 256, vectors_rtz, 85, 3, f13, 1, 10, fnmadd.h f13, f10, f11, f12, dyn
    FP_RUN 341, vectors_rdn, 85, 3, f13, 3, 0, fnmadd.h f13, f10, f11, f12, rdn
    FP_RUN 426, vectors_rdn, 85, 3, f13, 2, 10, fnmadd.h f13, f10, f11, f12, dyn
    FP_RUN 511, vectors_rup, 85, 3, f13, 4, 0, fnmadd.h f13, f10, f11, f12, rup
    FP_RUN 596, vectors_rup, 85, 3, f13, 3, 10, fnmadd.h f13, f10, f11, f12, dyn
    FP_RUN 681, vectors_rmm, 85, 3, f13, 0, 0, fnmadd.h f13, f10, f11, f12, rmm
    FP_RUN 766, vectors_rmm, 85, 3, f13, 4, 10, fnmadd.h f13, f10, f11, f12, dyn
    li x3, 851
    FP_SET f1, 0xffffffffffff3df3
    FP_SET f2, 0xffffffffffff8000
    FP_SET f3, 0xffffffffffff27fe
    csrw fcsr, x0
    fnmadd.h f0, f1, f2, f3, dyn
    CHECK_F f0, 0xffffffffffffa7fe
    CHECK_FLAGS 0
    li x3, 852
    FP_SET f30, 0xffffffffffffbffd
    FP_SET f29, 0xffffffffffff7400
    FP_SET f28, 0xfffffffffffff880
    csrw fcsr, x0
    fnmadd.h f31, f30, f29, f28, dyn
    CHECK_F f31, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 853
    FP_SET f5, 0xffffffffffff2740
    FP_SET f6, 0xffffffffffff80c0
    FP_SET f7, 0xffffffffffff0080
    csrw fcsr, x0
    fnmadd.h f5, f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffffff807b
    CHECK_FLAGS 3
    li x3, 854
    FP_SET f6, 0xffffffffffffa3fe
    FP_SET f5, 0xffffffffffff5808
    FP_SET f7, 0xffffffffffffa410
    csrw fcsr, x0
    fnmadd.h f5, f6, f5, f7, dyn
    CHECK_F f5, 0xffffffffffff400f
    CHECK_FLAGS 1
    li x3, 855
    FP_SET f6, 0xffffffffffff4c00
    FP_SET f7, 0xffffffffffff6402
    FP_SET f5, 0xfffffffffffff940
    csrw fcsr, x0
    fnmadd.h f5, f6, f7, f5, dyn
    CHECK_F f5, 0xffffffffffff767e
    CHECK_FLAGS 0
    li x3, 856
    FP_SET f5, 0xffffffffffffd56d
    FP_SET f5, 0xffffffffffffd56d
    FP_SET f5, 0xffffffffffffd56d
    csrw fcsr, x0
    fnmadd.h f5, f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffffffef46
    CHECK_FLAGS 1
    li x3, 857
    FP_SET f7, 0xffffffffffff42c0
    FP_SET f7, 0xffffffffffff42c0
    FP_SET f8, 0xffffffffffff0000
    csrw fcsr, x0
    fnmadd.h f6, f7, f7, f8, dyn
    CHECK_F f6, 0xffffffffffffc9b2
    CHECK_FLAGS 0
    li x3, 858
    FP_SET f15, 0xffffffffffffa004
    FP_SET f0, 0xffffffffffff1ec0
    FP_SET f31, 0xffffffffffff03fe
    csrw fcsr, x0
    fnmadd.h f16, f15, f0, f31, dyn
    CHECK_F f16, 0xffffffffffff809b
    CHECK_FLAGS 3
    li x3, 859
    FP_SET f16, 0xffffffffffffb800
    FP_SET f31, 0xffffffffffff7a73
    FP_SET f0, 0xffffffffffff7800
    csrw fcsr, x0
    fnmadd.h f15, f16, f31, f0, dyn
    CHECK_F f15, 0xffffffffffffee34
    CHECK_FLAGS 0
    TEST_FP_OFF 860, fnmadd.h f13, f10, f11, f12, dyn
    TEST_FP_DIRTY 861, fnmadd.h f13, f10, f11, f12, dyn
    TEST_ILLEGAL 862, 0x64b556cf
    TEST_ILLEGAL 863, 0x64b566cf
    TEST_BAD_FRM 864, 5, fnmadd.h f13, f10, f11, f12, dyn
    TEST_BAD_FRM 865, 6, fnmadd.h f13, f10, f11, f12, dyn
    TEST_BAD_FRM 866, 7, fnmadd.h f13, f10, f11, f12, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x763af01b8894f00c, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffa020, 0xffffffffffff7b20, 0xffffffffffff7980, 0xfffffffffffff971, 1
    .dword 0xffffffffffffb8d7, 0xfffffffffffffaa0, 0xffffffffffff6c25, 0xfffffffffffff887, 1
    .dword 0xffffffffffffaac5, 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff3400, 0xfffffffffffff800, 0xfffffffffffff640, 0xffffffffffff7820, 0
    .dword 0xffffffffffff3000, 0xfffffffffffff8e0, 0xffffffffffff6b2f, 0xffffffffffff6522, 0
    .dword 0xffffffffffffcffe, 0xffffffffffff80b0, 0xffffffffffff80fd, 0xffffffffffff8d3f, 1
    .dword 0xffffffffffff2bfd, 0xffffffffffff0008, 0xffffffffffff0320, 0xffffffffffff8320, 3
    .dword 0xffffffffffffd004, 0xffffffffffff2810, 0xffffffffffffaca0, 0xffffffffffff3c5e, 1
    .dword 0xffffffffffffbe51, 0xffffffffffffc808, 0xffffffffffff49d8, 0xffffffffffffce1b, 1
    .dword 0xffffffffffff474e, 0xffffffffffff4000, 0xffffffffffff481c, 0xffffffffffffcdb5, 0
    .dword 0xffffffffffff473c, 0xffffffffffff82aa, 0xffffffffffff005b, 0xffffffffffff0cbb, 1
    .dword 0xffffffffffff3391, 0xffffffffffff82b5, 0xffffffffffff0000, 0xffffffffffff00a4, 3
    .dword 0xffffffffffff5440, 0xffffffffffff3000, 0xffffffffffffc802, 0xffffffffffffb7c0, 0
    .dword 0xffffffffffff2bff, 0xffffffffffff0004, 0xffffffffffff82a9, 0xffffffffffff02a9, 3
vectors_rtz:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0x5bab1559360f7d94, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff2604, 0xffffffffffffe320, 0xffffffffffffc86d, 0xffffffffffff4f92, 1
    .dword 0xffffffffffffb7ff, 0xfffffffffffff8a1, 0xffffffffffff7800, 0xfffffffffffffa50, 1
    .dword 0xffffffffffff369e, 0xffffffffffffd1de, 0xffffffffffff4bf9, 0xffffffffffff42ef, 1
    .dword 0xffffffffffff21ab, 0xffffffffffffdaaf, 0xffffffffffff9500, 0xffffffffffff40bc, 1
    .dword 0xffffffffffffb583, 0xffffffffffff78c0, 0xffffffffffff51cb, 0xffffffffffff7285, 1
    .dword 0xffffffffffff3050, 0xffffffffffff03ff, 0xffffffffffff0500, 0xffffffffffff8589, 1
    .dword 0xffffffffffffd066, 0xffffffffffff6080, 0xffffffffffff5880, 0xffffffffffff74e9, 1
    .dword 0xffffffffffff3fd9, 0xffffffffffff3c80, 0xffffffffffffa440, 0xffffffffffffc061, 1
    .dword 0xffffffffffff3c60, 0xffffffffffff7400, 0xfffffffffffffbff, 0xffffffffffff79cf, 0
    .dword 0xffffffffffffc05e, 0xffffffffffffb920, 0xffffffffffff57fe, 0xffffffffffffd80a, 1
    .dword 0xffffffffffff3480, 0xffffffffffff4400, 0xffffffffffff3f20, 0xffffffffffffc1d0, 0
    .dword 0xffffffffffffc29a, 0xffffffffffffc79d, 0xffffffffffff4bfd, 0xffffffffffffd123, 1
    .dword 0xffffffffffff3000, 0xffffffffffffd6a0, 0xffffffffffffc810, 0xffffffffffff4d58, 0
    .dword 0xffffffffffffb3fd, 0xffffffffffffd680, 0xffffffffffffc9ad, 0xffffffffffffcb4e, 1
vectors_rdn:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff20d3, 0xffffffffffff66c0, 0xffffffffffffc831, 0xffffffffffffc7e7, 1
    .dword 0xffffffffffff2800, 0xffffffffffffd111, 0xffffffffffff1ffd, 0xffffffffffff3d09, 1
    .dword 0xffffffffffff3bfd, 0xffffffffffffce40, 0xffffffffffff4800, 0xffffffffffff4c3d, 1
    .dword 0xffffffffffff3e60, 0xffffffffffff8220, 0xffffffffffff031c, 0xffffffffffff0047, 0
    .dword 0xffffffffffffd7c0, 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff2bfd, 0xffffffffffff5c04, 0xffffffffffffcbff, 0xffffffffffffa9fd, 0
    .dword 0xffffffffffffa410, 0xffffffffffff79e8, 0xfffffffffffff8c5, 0xffffffffffff78dc, 1
    .dword 0xffffffffffffb400, 0xfffffffffffff820, 0xffffffffffffd040, 0xfffffffffffff01c, 1
    .dword 0xffffffffffffa13c, 0xfffffffffffff800, 0xffffffffffff5c86, 0xffffffffffffe0e1, 0
    .dword 0xffffffffffffd7fe, 0xffffffffffff8100, 0xffffffffffffa21d, 0xffffffffffff211d, 1
    .dword 0xffffffffffff2900, 0xffffffffffffdffd, 0xffffffffffffcbff, 0xffffffffffff507e, 1
    .dword 0xffffffffffffa002, 0xffffffffffff5ad3, 0xffffffffffffc020, 0xffffffffffff438b, 1
    .dword 0xffffffffffff2f56, 0xffffffffffffceda, 0xffffffffffffcc04, 0xffffffffffff4ccd, 1
    .dword 0xffffffffffffabfe, 0xffffffffffff8027, 0xffffffffffff0188, 0xffffffffffff818b, 3
vectors_rup:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff53fe, 0xffffffffffff00c0, 0xffffffffffff8040, 0xffffffffffff91f6, 1
    .dword 0xffffffffffffd6c0, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff4c08, 0xffffffffffff2c10, 0xffffffffffff9ffe, 0xffffffffffffbc10, 1
    .dword 0xffffffffffff563f, 0xffffffffffffb3fe, 0xffffffffffff4bfd, 0xffffffffffff487e, 1
    .dword 0xffffffffffff3810, 0xffffffffffff41b3, 0xffffffffffff578e, 0xffffffffffffd7a5, 1
    .dword 0xffffffffffff2d60, 0xffffffffffff0ae5, 0xffffffffffff82fb, 0xffffffffffff01d3, 3
    .dword 0xffffffffffffa480, 0xffffffffffff574b, 0xffffffffffff484c, 0xffffffffffffc68a, 1
    .dword 0xffffffffffffb8e4, 0xffffffffffff82ae, 0xffffffffffff1400, 0xffffffffffff941a, 1
    .dword 0xffffffffffffc400, 0xffffffffffffb400, 0xffffffffffff61a0, 0xffffffffffffe1a2, 0
    .dword 0xffffffffffff2520, 0xffffffffffff57ad, 0xffffffffffff5c00, 0xffffffffffffdc09, 1
    .dword 0xffffffffffff57ff, 0xffffffffffff00a4, 0xffffffffffff0000, 0xffffffffffff951f, 1
    .dword 0xffffffffffffaf12, 0xffffffffffff5bfd, 0xffffffffffff4810, 0xffffffffffff4d08, 1
    .dword 0xffffffffffffd7b4, 0xffffffffffff5fff, 0xffffffffffffd6be, 0xffffffffffff7bb7, 1
    .dword 0xffffffffffff57fd, 0xffffffffffff30bf, 0xffffffffffff4900, 0xffffffffffffcf3d, 1
vectors_rmm:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffffc000, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x5e6fee2223b9130a, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffa064, 0xffffffffffff5bff, 0xffffffffffff4065, 0xffffffffffff9a32, 0
    .dword 0xffffffffffff27fe, 0xffffffffffffd400, 0xffffffffffff4000, 0xffffffffffff9800, 0
    .dword 0xffffffffffffa810, 0xffffffffffff8e01, 0xffffffffffff8000, 0xffffffffffff80c3, 3
    .dword 0xffffffffffff44ec, 0xffffffffffff8080, 0xffffffffffff026c, 0xffffffffffff000a, 0
    .dword 0xffffffffffff4080, 0xfffffffffffff100, 0xfffffffffffff002, 0xffffffffffff77a1, 0
    .dword 0xffffffffffff2ace, 0xfffffffffffffbfe, 0xffffffffffff5fe0, 0xffffffffffff69d0, 1
    .dword 0xffffffffffffb900, 0xffffffffffff0118, 0xffffffffffff0000, 0xffffffffffff00af, 0
    .dword 0xffffffffffffbea6, 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff0401, 1
    .dword 0xffffffffffffcdff, 0xffffffffffff66c0, 0xfffffffffffffa18, 0xffffffffffff7c00, 5
    .dword 0xffffffffffffa303, 0xffffffffffffe7fd, 0xffffffffffff4bff, 0xffffffffffffd180, 1
    .dword 0xffffffffffffa902, 0xffffffffffff5080, 0xffffffffffff3885, 0xffffffffffff3ac0, 1
    .dword 0xffffffffffffd3ad, 0xffffffffffff34e1, 0xffffffffffffcb50, 0xffffffffffff502b, 1
    .dword 0xffffffffffffabfd, 0xffffffffffff8401, 0xffffffffffff8386, 0xffffffffffff0346, 3
    .dword 0xffffffffffffa75f, 0xfffffffffffffb4b, 0xfffffffffffff9a0, 0xffffffffffff796a, 1
