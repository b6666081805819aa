# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.l.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, x10, 1, 0, fcvt.l.h x10, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, x10, 0, 10, fcvt.l.h x10, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, x10, 2, 0, fcvt.l.h x10, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, x10, 1, 10, fcvt.l.h x10, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, x10, 3, 0, fcvt.l.h x10, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, x10, 2, 10, fcvt.l.h x10, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, x10, 4, 0, fcvt.l.h x10, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, x10, 3, 10, fcvt.l.h x10, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, x10, 0, 0, fcvt.l.h x10, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, x10, 4, 10, fcvt.l.h x10, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffffffff3e84
    csrw fcsr, x0
    fcvt.l.h x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 1
    li x3, 190
    FP_SET f30, 0xffffffffffff7b7f
    csrw fcsr, x0
    fcvt.l.h x29, f30, dyn
    CHECK x29, 0xefe0
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xffffffffffff3c00
    csrw fcsr, x0
    fcvt.l.h x5, f5, dyn
    CHECK x5, 1
    CHECK_FLAGS 0
    li x3, 192
    FP_SET f6, 0xfffffffffffff860
    csrw fcsr, x0
    fcvt.l.h x5, f6, dyn
    CHECK x5, 0xffffffffffff7400
    CHECK_FLAGS 0
    li x3, 193
    FP_SET f6, 0xffffffffffff7b64
    csrw fcsr, x0
    fcvt.l.h x5, f6, dyn
    CHECK x5, 0xec80
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xfffffffffffff800
    csrw fcsr, x0
    fcvt.l.h x5, f5, dyn
    CHECK x5, 0xffffffffffff8000
    CHECK_FLAGS 0
    li x3, 195
    FP_SET f7, 0xffffffffffff7bfd
    csrw fcsr, x0
    fcvt.l.h x6, f7, dyn
    CHECK x6, 0xffa0
    CHECK_FLAGS 0
    li x3, 196
    FP_SET f15, 0xfffffffffffff800
    csrw fcsr, x0
    fcvt.l.h x16, f15, dyn
    CHECK x16, 0xffffffffffff8000
    CHECK_FLAGS 0
    li x3, 197
    FP_SET f16, 0xfffffffffffffa1d
    csrw fcsr, x0
    fcvt.l.h x15, f16, dyn
    CHECK x15, 0xffffffffffff3c60
    CHECK_FLAGS 0
    TEST_FP_OFF 198, fcvt.l.h x10, f10, dyn
    TEST_ILLEGAL 199, 0xc4255553
    TEST_ILLEGAL 200, 0xc4256553
    TEST_BAD_FRM 201, 5, fcvt.l.h x10, f10, dyn
    TEST_BAD_FRM 202, 6, fcvt.l.h x10, f10, dyn
    TEST_BAD_FRM 203, 7, fcvt.l.h x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff3c01, 1, 1
    .dword 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffffff, 1
    .dword 0x3c00, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffffff78c4, 0x9880, 0
    .dword 0xffffffffffff7be9, 0xfd20, 0
    .dword 0xffffffffffff5180, 0x2c, 0
    .dword 0xffffffffffff7a5c, 0xcb80, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffff3fc0, 2, 1
    .dword 0xffffffffffff3c08, 1, 1
    .dword 0xffffffffffff39a9, 1, 1
    .dword 0xffffffffffffbc00, 0xffffffffffffffff, 0
    .dword 0xfffffffffffffa7a, 0xffffffffffff30c0, 0
    .dword 0xfffffffffffffbb5, 0xffffffffffff0960, 0
    .dword 0xffffffffffff3a60, 1, 1
    .dword 0xffffffffffff7bff, 0xffe0, 0
    .dword 0xfffffffffffff85c, 0xffffffffffff7480, 0
vectors_rtz:
    .dword 0xffffffffffff0001, 0, 1
    .dword 0xffffffffffff7bff, 0xffe0, 0
    .dword 0xffffffffffff8001, 0, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff0020, 0
    .dword 0x7fffffffffff3c00, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffffff37fd, 0, 1
    .dword 0xffffffffffff7baf, 0xf5e0, 0
    .dword 0xffffffffffff4059, 2, 1
    .dword 0xfffffffffffffbfe, 0xffffffffffff0040, 0
    .dword 0xffffffffffffb400, 0, 1
    .dword 0xffffffffffff7ad0, 0xda00, 0
    .dword 0xfffffffffffff804, 0xffffffffffff7f80, 0
    .dword 0xffffffffffff3400, 0, 1
    .dword 0xfffffffffffffad4, 0xffffffffffff2580, 0
    .dword 0xffffffffffff7ac9, 0xd920, 0
    .dword 0xffffffffffff78e3, 0x9c60, 0
    .dword 0xfffffffffffff810, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffbd04, 0xffffffffffffffff, 1
    .dword 0xfffffffffffff840, 0xffffffffffff7800, 0
vectors_rdn:
    .dword 0xffffffffffff03ff, 0, 1
    .dword 0xffffffffffff7c00, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffffffff, 1
    .dword 0xfffffffffffffc00, 0x8000000000000000, 0x10
    .dword 0xfffffffffffe3c00, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffffff7b00, 0xe000, 0
    .dword 0xfffffffffffff893, 0xffffffffffff6da0, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xfffffffffffffbfe, 0xffffffffffff0040, 0
    .dword 0xffffffffffffd100, 0xffffffffffffffd8, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffff3500, 0, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff0020, 0
    .dword 0xfffffffffffff840, 0xffffffffffff7800, 0
    .dword 0xfffffffffffff800, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffa16, 0xffffffffffff3d40, 0
    .dword 0xffffffffffffc1f0, 0xfffffffffffffffd, 1
    .dword 0xfffffffffffffb69, 0xffffffffffff12e0, 0
    .dword 0xffffffffffff7860, 0x8c00, 0
vectors_rup:
    .dword 0xffffffffffff0400, 1, 1
    .dword 0xffffffffffff7e00, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffffff8400, 0, 1
    .dword 0xfffffffffffffe00, 0x7fffffffffffffff, 0x10
    .dword 0x13115a5e69c2ea89, 0x7fffffffffffffff, 0x10
    .dword 0xfffffffffffff880, 0xffffffffffff7000, 0
    .dword 0xffffffffffff6400, 0x400, 0
    .dword 0xffffffffffff7bc0, 0xf800, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffff7b44, 0xe880, 0
    .dword 0xfffffffffffffbff, 0xffffffffffff0020, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffffe6a0, 0xfffffffffffff960, 0
    .dword 0xffffffffffff7bfe, 0xffc0, 0
    .dword 0xffffffffffff7808, 0x8100, 0
    .dword 0xfffffffffffffbfe, 0xffffffffffff0040, 0
    .dword 0xffffffffffffb840, 0, 1
    .dword 0xffffffffffff3800, 1, 1
    .dword 0xfffffffffffff960, 0xffffffffffff5400, 0
vectors_rmm:
    .dword 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff7c01, 0x7fffffffffffffff, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffffffff, 0
    .dword 0xfffffffffffffc01, 0x7fffffffffffffff, 0x10
    .dword 0xfffffffffffff801, 0xffffffffffff7fe0, 0
    .dword 0xffffffffffff64c1, 0x4c1, 0
    .dword 0xffffffffffff3880, 1, 1
    .dword 0xffffffffffffbc00, 0xffffffffffffffff, 0
    .dword 0xfffffffffffff800, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffbfe, 0xffffffffffff0040, 0
    .dword 0xffffffffffffc2c0, 0xfffffffffffffffd, 1
    .dword 0xffffffffffff7b59, 0xeb20, 0
    .dword 0xffffffffffffd3e0, 0xffffffffffffffc1, 0
    .dword 0xfffffffffffffac2, 0xffffffffffff27c0, 0
    .dword 0xfffffffffffffa00, 0xffffffffffff4000, 0
    .dword 0xffffffffffff7894, 0x9280, 0
    .dword 0xffffffffffff79cb, 0xb960, 0
    .dword 0xfffffffffffffbee, 0xffffffffffff0240, 0
