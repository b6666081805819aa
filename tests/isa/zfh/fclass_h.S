# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fclass.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 72, 1, x10, 0, 0, fclass.h x10, f10
    FP_RUN 73, vectors_rne, 72, 1, x10, 3, 21, fclass.h x10, f10
    li x3, 145
    FP_SET f1, 0xffffffffffff0400
    csrw fcsr, x0
    fclass.h x0, f1
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 146
    FP_SET f30, 0xffffffffffff1280
    csrw fcsr, x0
    fclass.h x29, f30
    CHECK x29, 0x40
    CHECK_FLAGS 0
    li x3, 147
    FP_SET f5, 0xffffffffffff0840
    csrw fcsr, x0
    fclass.h x5, f5
    CHECK x5, 0x40
    CHECK_FLAGS 0
    li x3, 148
    FP_SET f6, 0xffffffffffffcc00
    csrw fcsr, x0
    fclass.h x5, f6
    CHECK x5, 2
    CHECK_FLAGS 0
    li x3, 149
    FP_SET f6, 0xffffffffffff2900
    csrw fcsr, x0
    fclass.h x5, f6
    CHECK x5, 0x40
    CHECK_FLAGS 0
    li x3, 150
    FP_SET f5, 0xffffffffffff1800
    csrw fcsr, x0
    fclass.h x5, f5
    CHECK x5, 0x40
    CHECK_FLAGS 0
    li x3, 151
    FP_SET f7, 0xffffffffffffcd0b
    csrw fcsr, x0
    fclass.h x6, f7
    CHECK x6, 2
    CHECK_FLAGS 0
    li x3, 152
    FP_SET f15, 0xffffffffffffccac
    csrw fcsr, x0
    fclass.h x16, f15
    CHECK x16, 2
    CHECK_FLAGS 0
    li x3, 153
    FP_SET f16, 0xffffffffffff5926
    csrw fcsr, x0
    fclass.h x15, f16
    CHECK x15, 0x40
    CHECK_FLAGS 0
    TEST_FP_OFF 154, fclass.h x10, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0x10, 0
    .dword 0xffffffffffff0001, 0x20, 0
    .dword 0xffffffffffff03ff, 0x20, 0
    .dword 0xffffffffffff0400, 0x40, 0
    .dword 0xffffffffffff3c00, 0x40, 0
    .dword 0xffffffffffff3c01, 0x40, 0
    .dword 0xffffffffffff7bff, 0x40, 0
    .dword 0xffffffffffff7c00, 0x80, 0
    .dword 0xffffffffffff7e00, 0x200, 0
    .dword 0xffffffffffff7c01, 0x100, 0
    .dword 0xffffffffffff8000, 8, 0
    .dword 0xffffffffffff8001, 4, 0
    .dword 0xffffffffffff83ff, 4, 0
    .dword 0xffffffffffff8400, 2, 0
    .dword 0xffffffffffffbc00, 2, 0
    .dword 0xffffffffffffbc01, 2, 0
    .dword 0xfffffffffffffbff, 2, 0
    .dword 0xfffffffffffffc00, 1, 0
    .dword 0xfffffffffffffe00, 0x200, 0
    .dword 0xfffffffffffffc01, 0x100, 0
    .dword 0x3c00, 0x200, 0
    .dword 0x7fffffffffff3c00, 0x200, 0
    .dword 0xfffffffffffe3c00, 0x200, 0
    .dword 0x175baf945188698f, 0x200, 0
    .dword 0xffffffffffffc001, 2, 0
    .dword 0xffffffffffff43fd, 0x40, 0
    .dword 0xffffffffffff0880, 0x40, 0
    .dword 0xffffffffffff29e0, 0x40, 0
    .dword 0xffffffffffff73fd, 0x40, 0
    .dword 0xffffffffffff2833, 0x40, 0
    .dword 0xffffffffffff1810, 0x40, 0
    .dword 0xffffffffffff5880, 0x40, 0
    .dword 0xfffffffffffff802, 2, 0
    .dword 0xffffffffffff6840, 0x40, 0
    .dword 0xffffffffffffaffd, 2, 0
    .dword 0xffffffffffff33ff, 0x40, 0
    .dword 0xffffffffffff35e3, 0x40, 0
    .dword 0xffffffffffff2bff, 0x40, 0
    .dword 0xffffffffffffb7c0, 2, 0
    .dword 0xffffffffffff1f05, 0x40, 0
    .dword 0xffffffffffffbffd, 2, 0
    .dword 0xfffffffffffff408, 2, 0
    .dword 0xffffffffffffd7fd, 2, 0
    .dword 0xffffffffffff5f22, 0x40, 0
    .dword 0xffffffffffffcc00, 2, 0
    .dword 0xffffffffffffc001, 2, 0
    .dword 0xffffffffffff56f0, 0x40, 0
    .dword 0xffffffffffffdc04, 2, 0
    .dword 0xffffffffffff820f, 4, 0
    .dword 0xffffffffffff4840, 0x40, 0
    .dword 0xffffffffffff1801, 0x40, 0
    .dword 0xffffffffffff2bfe, 0x40, 0
    .dword 0xffffffffffff9d40, 2, 0
    .dword 0xffffffffffffc99f, 2, 0
    .dword 0xffffffffffffa420, 2, 0
    .dword 0xffffffffffff07c5, 0x40, 0
    .dword 0xffffffffffff8408, 2, 0
    .dword 0xffffffffffff51c0, 0x40, 0
    .dword 0xffffffffffff55f0, 0x40, 0
    .dword 0xffffffffffffc7ff, 2, 0
    .dword 0xffffffffffff4040, 0x40, 0
    .dword 0xffffffffffffe820, 2, 0
    .dword 0xffffffffffff5401, 0x40, 0
    .dword 0xffffffffffff84fd, 2, 0
    .dword 0xffffffffffff0020, 0x20, 0
    .dword 0xffffffffffff8b65, 2, 0
    .dword 0xffffffffffffe1f3, 2, 0
    .dword 0xffffffffffff1400, 0x40, 0
    .dword 0xffffffffffffd7fe, 2, 0
    .dword 0xffffffffffff3400, 0x40, 0
    .dword 0xfffffffffffff400, 2, 0
    .dword 0xffffffffffffebfe, 2, 0
