# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmul.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 96, 2, f13, 3, 0, fmul.h f13, f10, f11, rne
    FP_RUN 97, vectors_rne, 96, 2, f13, 0, 10, fmul.h f13, f10, f11, dyn
    FP_RUN 193, vectors_rtz, 96, 2, f13, 4, 0, fmul.h f13, f10, f11, rtz
    FP_RUN 289, vectors_rtz, 96, 2, f13, 1, 10, fmul.h f13, f10, f11, dyn
    FP_RUN 385, vectors_rdn, 96, 2, f13, 0, 0, fmul.h f13, f10, f11, rdn
    FP_RUN 481, vectors_rdn, 96, 2, f13, 2, 10, fmul.h f13, f10, f11, dyn
    FP_RUN 577, vectors_rup, 95, 2, f13, 1, 0, fmul.h f13, f10, f11, rup
    FP_RUN 672, vectors_rup, 95, 2, f13, 3, 10, fmul.h f13, f10, f11, dyn
    FP_RUN 767, vectors_rmm, 95, 2, f13, 2, 0, fmul.h f13, f10, f11, rmm
    FP_RUN 862, vectors_rmm, 95, 2, f13, 4, 10, fmul.h f13, f10, f11, dyn
    li x3, 957
    FP_SET f1, 0xffffffffffff2400
    FP_SET f2, 0xffffffffffff1400
    csrw fcsr, x0
    fmul.h f0, f1, f2, dyn
    CHECK_F f0, 0xffffffffffff0100
    CHECK_FLAGS 0
    li x3, 958
    FP_SET f30, 0xffffffffffff4d00
    FP_SET f29, 0xffffffffffff4008
    csrw fcsr, x0
    fmul.h f31, f30, f29, dyn
    CHECK_F f31, 0xffffffffffff510a
    CHECK_FLAGS 0
    li x3, 959
    FP_SET f5, 0xffffffffffff27fe
    FP_SET f6, 0xffffffffffff8027
    csrw fcsr, x0
    fmul.h f5, f5, f6, dyn
    CHECK_F f5, 0xffffffffffff8001
    CHECK_FLAGS 3
    li x3, 960
    FP_SET f6, 0xffffffffffff4808
    FP_SET f5, 0xffffffffffffb214
    csrw fcsr, x0
    fmul.h f5, f6, f5, dyn
    CHECK_F f5, 0xffffffffffffbe20
    CHECK_FLAGS 1
    li x3, 961
    FP_SET f6, 0xffffffffffff50c6
    FP_SET f7, 0xffffffffffff68b0
    csrw fcsr, x0
    fmul.h f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 962
    FP_SET f5, 0xffffffffffffcf40
    FP_SET f5, 0xffffffffffffcf40
    csrw fcsr, x0
    fmul.h f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffffff6292
    CHECK_FLAGS 0
    li x3, 963
    FP_SET f7, 0xffffffffffffc5e0
    FP_SET f7, 0xffffffffffffc5e0
    csrw fcsr, x0
    fmul.h f6, f7, f7, dyn
    CHECK_F f6, 0xffffffffffff5050
    CHECK_FLAGS 1
    li x3, 964
    FP_SET f15, 0xffffffffffffa4c0
    FP_SET f0, 0xffffffffffff6800
    csrw fcsr, x0
    fmul.h f16, f15, f0, dyn
    CHECK_F f16, 0xffffffffffffd0c0
    CHECK_FLAGS 0
    li x3, 965
    FP_SET f16, 0xffffffffffff5460
    FP_SET f31, 0xffffffffffff2740
    csrw fcsr, x0
    fmul.h f15, f16, f31, dyn
    CHECK_F f15, 0xffffffffffff3fee
    CHECK_FLAGS 0
    TEST_FP_OFF 966, fmul.h f13, f10, f11, dyn
    TEST_FP_DIRTY 967, fmul.h f13, f10, f11, dyn
    TEST_ILLEGAL 968, 0x14b556d3
    TEST_ILLEGAL 969, 0x14b566d3
    TEST_BAD_FRM 970, 5, fmul.h f13, f10, f11, dyn
    TEST_BAD_FRM 971, 6, fmul.h f13, f10, f11, dyn
    TEST_BAD_FRM 972, 7, fmul.h f13, f10, f11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffffbc01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff3c01, 0xffffffffffff0001, 3
    .dword 0xffffffffffff0001, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffffbc01, 0xffffffffffff8001, 3
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff3c01, 0xffffffffffff0400, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff03ff, 0xffffffffffffbc01, 0xffffffffffff8400, 1
    .dword 0xffffffffffff0400, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0400, 0xffffffffffff3c01, 0xffffffffffff0401, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0400, 0xffffffffffffbc01, 0xffffffffffff8401, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c01, 0xffffffffffff3c02, 1
    .dword 0xffffffffffff3c01, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffffbc01, 0xffffffffffffbc02, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff3c01, 0xffffffffffff7c00, 5
    .dword 0xffffffffffff7bff, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffffbc01, 0xfffffffffffffc00, 5
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c01, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffffbc01, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c01, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffffbc01, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff3c01, 0xffffffffffff8001, 3
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffffbc01, 0xffffffffffff0001, 3
    .dword 0xffffffffffff83ff, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff3c01, 0xffffffffffff8400, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc01, 0xffffffffffff0400, 1
    .dword 0xffffffffffff8400, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8400, 0xffffffffffff3c01, 0xffffffffffff8401, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8400, 0xffffffffffffbc01, 0xffffffffffff0401, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff3c01, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc01, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff3c01, 0xffffffffffffbc02, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0xffffffffffff3c02, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff0000, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff3c01, 0xfffffffffffffc00, 5
    .dword 0xfffffffffffffbff, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xfffffffffffffbff, 0xffffffffffffbc01, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c01, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffffbc01, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff3c01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffffbc01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc01, 0xffffffffffff7e00, 0x10
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff4bf9, 0xffffffffffff4748, 0xffffffffffff5742, 1
    .dword 0xffffffffffff4001, 0xfffffffffffff70a, 0xfffffffffffffb0c, 1
    .dword 0xffffffffffff2e00, 0xffffffffffffe3ff, 0xffffffffffffd5ff, 1
    .dword 0xffffffffffff475e, 0xfffffffffffff0a0, 0xfffffffffffffc00, 5
    .dword 0xffffffffffff33fe, 0xffffffffffff83e0, 0xffffffffffff80f8, 3
    .dword 0xffffffffffff23ff, 0xffffffffffffeffe, 0xffffffffffffd7fd, 1
    .dword 0xffffffffffffc3e0, 0xffffffffffffbbfe, 0xffffffffffff43de, 1
    .dword 0xffffffffffff2c10, 0xffffffffffff626b, 0xffffffffffff5285, 1
    .dword 0xffffffffffffbffe, 0xffffffffffffd040, 0xffffffffffff543f, 1
    .dword 0xffffffffffff2004, 0xffffffffffff1404, 0xffffffffffff0081, 3
    .dword 0xffffffffffffd400, 0xffffffffffffb808, 0xffffffffffff5008, 0
    .dword 0xffffffffffff2c00, 0xffffffffffff622c, 0xffffffffffff522c, 0
    .dword 0xffffffffffffc589, 0xffffffffffff0220, 0xffffffffffff89e2, 1
    .dword 0xffffffffffff4800, 0xffffffffffff6ffa, 0xffffffffffff7bfa, 0
vectors_rtz:
    .dword 0xffffffffffff0000, 0xffffffffffff0001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7bff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffbff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0001, 0xffffffffffff0000, 3
    .dword 0xffffffffffff0001, 0xffffffffffff7bff, 0xffffffffffff1bff, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8001, 0xffffffffffff8000, 3
    .dword 0xffffffffffff0001, 0xfffffffffffffbff, 0xffffffffffff9bff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0001, 0xffffffffffff0000, 3
    .dword 0xffffffffffff03ff, 0xffffffffffff7bff, 0xffffffffffff43fd, 1
    .dword 0xffffffffffff03ff, 0xffffffffffff8001, 0xffffffffffff8000, 3
    .dword 0xffffffffffff03ff, 0xfffffffffffffbff, 0xffffffffffffc3fd, 1
    .dword 0xffffffffffff0400, 0xffffffffffff0001, 0xffffffffffff0000, 3
    .dword 0xffffffffffff0400, 0xffffffffffff7bff, 0xffffffffffff43ff, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8001, 0xffffffffffff8000, 3
    .dword 0xffffffffffff0400, 0xfffffffffffffbff, 0xffffffffffffc3ff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0001, 0xffffffffffff0001, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0001, 0xffffffffffff0001, 3
    .dword 0xffffffffffff3c01, 0xffffffffffff7bff, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff3c01, 0xffffffffffff8001, 0xffffffffffff8001, 3
    .dword 0xffffffffffff3c01, 0xfffffffffffffbff, 0xfffffffffffffbff, 5
    .dword 0xffffffffffff7bff, 0xffffffffffff0001, 0xffffffffffff1bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff7bff, 0xffffffffffff8001, 0xffffffffffff9bff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffbff, 0xfffffffffffffbff, 5
    .dword 0xffffffffffff7c00, 0xffffffffffff0001, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7bff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8001, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffbff, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7bff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8001, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0001, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7bff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffbff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0001, 0xffffffffffff8000, 3
    .dword 0xffffffffffff8001, 0xffffffffffff7bff, 0xffffffffffff9bff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0xffffffffffff0000, 3
    .dword 0xffffffffffff8001, 0xfffffffffffffbff, 0xffffffffffff1bff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0001, 0xffffffffffff8000, 3
    .dword 0xffffffffffff83ff, 0xffffffffffff7bff, 0xffffffffffffc3fd, 1
    .dword 0xffffffffffff83ff, 0xffffffffffff8001, 0xffffffffffff0000, 3
    .dword 0xffffffffffff83ff, 0xfffffffffffffbff, 0xffffffffffff43fd, 1
    .dword 0xffffffffffff8400, 0xffffffffffff0001, 0xffffffffffff8000, 3
    .dword 0xffffffffffff8400, 0xffffffffffff7bff, 0xffffffffffffc3ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8001, 0xffffffffffff0000, 3
    .dword 0xffffffffffff8400, 0xfffffffffffffbff, 0xffffffffffff43ff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0001, 0xffffffffffff8001, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7bff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8001, 0xffffffffffff0001, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffbff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0001, 0xffffffffffff8001, 3
    .dword 0xffffffffffffbc01, 0xffffffffffff7bff, 0xfffffffffffffbff, 5
    .dword 0xffffffffffffbc01, 0xffffffffffff8001, 0xffffffffffff0001, 3
    .dword 0xffffffffffffbc01, 0xfffffffffffffbff, 0xffffffffffff7bff, 5
    .dword 0xfffffffffffffbff, 0xffffffffffff0001, 0xffffffffffff9bff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7bff, 0xfffffffffffffbff, 5
    .dword 0xfffffffffffffbff, 0xffffffffffff8001, 0xffffffffffff1bff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0xffffffffffff7bff, 5
    .dword 0xfffffffffffffc00, 0xffffffffffff0001, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7bff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8001, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffbff, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0001, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7bff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8001, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffbff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0001, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7bff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8001, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffbff, 0xffffffffffff7e00, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffa6e8, 0xfffffffffffff800, 0xffffffffffff62e8, 0
    .dword 0xffffffffffffc720, 0xffffffffffff83a9, 0xffffffffffff0e85, 1
    .dword 0xffffffffffffaac7, 0xffffffffffff813a, 0xffffffffffff0010, 3
    .dword 0xffffffffffffd35b, 0xffffffffffffa880, 0xffffffffffff4023, 1
    .dword 0xffffffffffff3bff, 0xfffffffffffffb05, 0xfffffffffffffb04, 1
    .dword 0xffffffffffffbc80, 0xffffffffffff8008, 0xffffffffffff0009, 0
    .dword 0xffffffffffff20c7, 0xffffffffffff14f9, 0xffffffffffff00be, 3
    .dword 0xffffffffffffa400, 0xfffffffffffff801, 0xffffffffffff6001, 0
    .dword 0xffffffffffffbffd, 0xffffffffffff7bfd, 0xfffffffffffffbff, 5
    .dword 0xffffffffffffd2be, 0xffffffffffffaa60, 0xffffffffffff415f, 1
    .dword 0xffffffffffff54d6, 0xffffffffffffdc80, 0xfffffffffffff570, 1
    .dword 0xffffffffffff5480, 0xffffffffffff83fd, 0xffffffffffff9c7c, 1
    .dword 0xffffffffffff4fe0, 0xffffffffffffac00, 0xffffffffffffbfe0, 0
    .dword 0xffffffffffff3c30, 0xffffffffffff8000, 0xffffffffffff8000, 0
vectors_rdn:
    .dword 0xffffffffffff0000, 0xffffffffffff03ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff83ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff03ff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff0001, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff83ff, 0xffffffffffff8001, 3
    .dword 0xffffffffffff0001, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff03ff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff03ff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff83ff, 0xffffffffffff8001, 3
    .dword 0xffffffffffff03ff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff03ff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff0400, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff83ff, 0xffffffffffff8001, 3
    .dword 0xffffffffffff0400, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff03ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff03ff, 0xffffffffffff03ff, 3
    .dword 0xffffffffffff3c01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff83ff, 0xffffffffffff8400, 1
    .dword 0xffffffffffff3c01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff03ff, 0xffffffffffff43fd, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff83ff, 0xffffffffffffc3fe, 1
    .dword 0xffffffffffff7bff, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff03ff, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff83ff, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff03ff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff83ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff03ff, 0xffffffffffff8001, 3
    .dword 0xffffffffffff8001, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff83ff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff8001, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff03ff, 0xffffffffffff8001, 3
    .dword 0xffffffffffff83ff, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff83ff, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff03ff, 0xffffffffffff8001, 3
    .dword 0xffffffffffff8400, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff83ff, 0xffffffffffff0000, 3
    .dword 0xffffffffffff8400, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff03ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff83ff, 0xffffffffffff03ff, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff03ff, 0xffffffffffff8400, 1
    .dword 0xffffffffffffbc01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff83ff, 0xffffffffffff03ff, 3
    .dword 0xffffffffffffbc01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff03ff, 0xffffffffffffc3fe, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff83ff, 0xffffffffffff43fd, 1
    .dword 0xfffffffffffffbff, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff03ff, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff83ff, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff03ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff83ff, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff03ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff83ff, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x54663079fbf29a91, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffcfff, 0xffffffffffffc093, 0xffffffffffff5492, 1
    .dword 0xffffffffffff4f00, 0xffffffffffff8010, 0xffffffffffff81c0, 0
    .dword 0xffffffffffff4002, 0xffffffffffffb9d6, 0xffffffffffffbdd9, 1
    .dword 0xffffffffffff3f0e, 0xfffffffffffffb5d, 0xfffffffffffffc00, 5
    .dword 0xffffffffffffd5e8, 0xffffffffffff8008, 0xffffffffffff02f4, 0
    .dword 0xffffffffffffcc80, 0xffffffffffff6c00, 0xfffffffffffffc00, 5
    .dword 0xffffffffffff4abd, 0xffffffffffffb000, 0xffffffffffffbebd, 0
    .dword 0xffffffffffff33ff, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff43ff, 0xffffffffffff03ff, 0xffffffffffff0bfd, 1
    .dword 0xffffffffffffcd00, 0xffffffffffff64e1, 0xfffffffffffff61a, 1
    .dword 0xffffffffffff3be0, 0xffffffffffff0020, 0xffffffffffff001f, 3
    .dword 0xffffffffffff57f8, 0xffffffffffff2620, 0xffffffffffff4219, 1
    .dword 0xffffffffffff4a00, 0xffffffffffffb3fd, 0xffffffffffffc1fe, 1
    .dword 0xffffffffffff4b4e, 0xffffffffffff0001, 0xffffffffffff000e, 3
vectors_rup:
    .dword 0xffffffffffff0000, 0xffffffffffff0400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff0400, 0xffffffffffff0001, 3
    .dword 0xffffffffffff0001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0001, 0xffffffffffff8400, 0xffffffffffff8000, 3
    .dword 0xffffffffffff0001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff0400, 0xffffffffffff0001, 3
    .dword 0xffffffffffff03ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff8400, 0xffffffffffff8000, 3
    .dword 0xffffffffffff03ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff0400, 0xffffffffffff0001, 3
    .dword 0xffffffffffff0400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0400, 0xffffffffffff8400, 0xffffffffffff8000, 3
    .dword 0xffffffffffff0400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0400, 0xffffffffffff0400, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff0400, 0xffffffffffff0401, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff8400, 0xffffffffffff8401, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff0400, 0xffffffffffff43ff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff8400, 0xffffffffffffc3ff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff0400, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff8400, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff0400, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0400, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8400, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff0400, 0xffffffffffff8000, 3
    .dword 0xffffffffffff8001, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8400, 0xffffffffffff0001, 3
    .dword 0xffffffffffff8001, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff0400, 0xffffffffffff8000, 3
    .dword 0xffffffffffff83ff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff8400, 0xffffffffffff0001, 3
    .dword 0xffffffffffff83ff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff0400, 0xffffffffffff8000, 3
    .dword 0xffffffffffff8400, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0xffffffffffff0001, 3
    .dword 0xffffffffffff8400, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff0400, 0xffffffffffff8400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff8400, 0xffffffffffff0400, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff0400, 0xffffffffffff8401, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff8400, 0xffffffffffff0401, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0400, 0xffffffffffffc3ff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff8400, 0xffffffffffff43ff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff0400, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff8400, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff0400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff8400, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff0400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff8400, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffe00, 0xffffffffffff7e00, 0x10
    .dword 0x6fdce30ffe51f206, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffc8c0, 0xffffffffffff6800, 0xfffffffffffff4c0, 0
    .dword 0xffffffffffffd400, 0xffffffffffff03e6, 0xffffffffffff9bcc, 0
    .dword 0xffffffffffffbb06, 0xffffffffffff82b5, 0xffffffffffff0261, 3
    .dword 0xffffffffffff2c01, 0xffffffffffff6141, 0xffffffffffff5143, 1
    .dword 0xffffffffffff4c31, 0xffffffffffffc000, 0xffffffffffffd031, 0
    .dword 0xffffffffffffd4e0, 0xffffffffffff3800, 0xffffffffffffd0e0, 0
    .dword 0xffffffffffff49d6, 0xffffffffffff6804, 0xffffffffffff75dc, 1
    .dword 0xffffffffffffb660, 0xffffffffffff4487, 0xffffffffffffbf37, 1
    .dword 0xffffffffffffbc55, 0xffffffffffff83c5, 0xffffffffffff0416, 1
    .dword 0xffffffffffff2c00, 0xfffffffffffff800, 0xffffffffffffe800, 0
    .dword 0xffffffffffff343c, 0xffffffffffff0d6f, 0xffffffffffff05c1, 1
    .dword 0xffffffffffff3bff, 0xffffffffffffd7b8, 0xffffffffffffd7b7, 1
    .dword 0xffffffffffffa8a8, 0xffffffffffffe496, 0xffffffffffff5157, 1
    .dword 0xffffffffffff2820, 0xffffffffffff5257, 0xffffffffffff3e8a, 1
vectors_rmm:
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffffbc00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffff3c00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff0001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0001, 0xffffffffffffbc00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff0001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffff3c00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff03ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff03ff, 0xffffffffffffbc00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff03ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff0400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0400, 0xffffffffffffbc00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff0400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c01, 0xffffffffffffbc00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffff3c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffff3c00, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7bff, 0xffffffffffffbc00, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7bff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffffbc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffffbc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffffbc00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffff3c00, 0xffffffffffff8001, 0
    .dword 0xffffffffffff8001, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8001, 0xffffffffffffbc00, 0xffffffffffff0001, 0
    .dword 0xffffffffffff8001, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffff3c00, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0xffffffffffff03ff, 0
    .dword 0xffffffffffff83ff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffff3c00, 0xffffffffffff8400, 0
    .dword 0xffffffffffff8400, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8400, 0xffffffffffffbc00, 0xffffffffffff0400, 0
    .dword 0xffffffffffff8400, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffff3c00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffbc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffff3c00, 0xffffffffffffbc01, 0
    .dword 0xffffffffffffbc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0xffffffffffff3c01, 0
    .dword 0xffffffffffffbc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffff3c00, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffbff, 0xffffffffffffbc00, 0xffffffffffff7bff, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffffbc00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffe00, 0xffffffffffffbc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffbc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc01, 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffc0f6, 0xfffffffffffff15b, 0xffffffffffff76a4, 1
    .dword 0xffffffffffffc000, 0xffffffffffff3bfe, 0xffffffffffffbffe, 0
    .dword 0xffffffffffff43fd, 0xffffffffffffcd8b, 0xffffffffffffd589, 1
    .dword 0xffffffffffffc460, 0xffffffffffff3648, 0xffffffffffffbedf, 1
    .dword 0xffffffffffff4c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffffd000, 0xffffffffffff29ce, 0xffffffffffffbdce, 0
    .dword 0xffffffffffffd560, 0xffffffffffff277a, 0xffffffffffffc106, 1
    .dword 0xffffffffffff3000, 0xfffffffffffff800, 0xffffffffffffec00, 0
    .dword 0xffffffffffff3080, 0xffffffffffff7bff, 0xffffffffffff707f, 1
    .dword 0xffffffffffff26d1, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbbfd, 0xffffffffffff4000, 0xffffffffffffbffd, 0
    .dword 0xffffffffffff4600, 0xffffffffffff374e, 0xffffffffffff417b, 1
    .dword 0xffffffffffffb100, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffffd560, 0xffffffffffff3a80, 0xffffffffffffd45e, 0
