# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.w.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, x10, 1, 0, fcvt.w.h x10, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, x10, 0, 10, fcvt.w.h x10, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, x10, 2, 0, fcvt.w.h x10, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, x10, 1, 10, fcvt.w.h x10, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, x10, 3, 0, fcvt.w.h x10, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, x10, 2, 10, fcvt.w.h x10, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, x10, 4, 0, fcvt.w.h x10, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, x10, 3, 10, fcvt.w.h x10, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, x10, 0, 0, fcvt.w.h x10, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, x10, 4, 10, fcvt.w.h x10, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffffffffb400
    csrw fcsr, x0
    fcvt.w.h x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 1
    li x3, 190
    FP_SET f30, 0xfffffffffffffbfe
    csrw fcsr, x0
    fcvt.w.h x29, f30, dyn
    CHECK x29, 0xffffffffffff0040
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xffffffffffff7800
    csrw fcsr, x0
    fcvt.w.h x5, f5, dyn
    CHECK x5, 0x8000
    CHECK_FLAGS 0
    li x3, 192
    FP_SET f6, 0xffffffffffff6480
    csrw fcsr, x0
    fcvt.w.h x5, f6, dyn
    CHECK x5, 0x480
    CHECK_FLAGS 0
    li x3, 193
    FP_SET f6, 0xffffffffffff7bfe
    csrw fcsr, x0
    fcvt.w.h x5, f6, dyn
    CHECK x5, 0xffc0
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffffff7913
    csrw fcsr, x0
    fcvt.w.h x5, f5, dyn
    CHECK x5, 0xa260
    CHECK_FLAGS 0
    li x3, 195
    FP_SET f7, 0xffffffffffff7a60
    csrw fcsr, x0
    fcvt.w.h x6, f7, dyn
    CHECK x6, 0xcc00
    CHECK_FLAGS 0
    li x3, 196
    FP_SET f15, 0xffffffffffff7820
    csrw fcsr, x0
    fcvt.w.h x16, f15, dyn
    CHECK x16, 0x8400
    CHECK_FLAGS 0
    li x3, 197
    FP_SET f16, 0xffffffffffff3940
    csrw fcsr, x0
    fcvt.w.h x15, f16, dyn
    CHECK x15, 1
    CHECK_FLAGS 1
    TEST_FP_OFF 198, fcvt.w.h x10, f10, dyn
    TEST_ILLEGAL 199, 0xc4055553
    TEST_ILLEGAL 200, 0xc4056553
    TEST_BAD_FRM 201, 5, fcvt.w.h x10, f10, dyn
    TEST_BAD_FRM 202, 6, fcvt.w.h x10, f10, dyn
    TEST_BAD_FRM 203, 7, fcvt.w.h x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff3c01, 1, 1
    .dword 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffffff, 1
    .dword 0x3c00, 0x7fffffff, 0x10
    .dword 0xfffffffffffffb5a, 0xffffffffffff14c0, 0
    .dword 0xffffffffffff7a87, 0xd0e0, 0
    .dword 0xfffffffffffff840, 0xffffffffffff7800, 0
    .dword 0xffffffffffff79e8, 0xbd00, 0
    .dword 0xffffffffffffb4e0, 0, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff0020, 0
    .dword 0xffffffffffff7bb8, 0xf700, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffff53c0, 0x3e, 0
    .dword 0xffffffffffff360a, 0, 1
    .dword 0xffffffffffffbb60, 0xffffffffffffffff, 1
    .dword 0xfffffffffffff800, 0xffffffffffff8000, 0
    .dword 0xffffffffffffb401, 0, 1
vectors_rtz:
    .dword 0xffffffffffff0001, 0, 1
    .dword 0xffffffffffff7bff, 0xffe0, 0
    .dword 0xffffffffffff8001, 0, 1
    .dword 0xfffffffffffffbff, 0xffffffffffff0020, 0
    .dword 0x7fffffffffff3c00, 0x7fffffff, 0x10
    .dword 0xffffffffffff78a0, 0x9400, 0
    .dword 0xfffffffffffff980, 0xffffffffffff5000, 0
    .dword 0xffffffffffffd000, 0xffffffffffffffe0, 0
    .dword 0xfffffffffffffbfe, 0xffffffffffff0040, 0
    .dword 0xffffffffffffe640, 0xfffffffffffff9c0, 0
    .dword 0xffffffffffff78dd, 0x9ba0, 0
    .dword 0xfffffffffffff800, 0xffffffffffff8000, 0
    .dword 0xffffffffffffc14e, 0xfffffffffffffffe, 1
    .dword 0xffffffffffff7a80, 0xd000, 0
    .dword 0xffffffffffff7acc, 0xd980, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffffd095, 0xffffffffffffffdc, 1
    .dword 0xffffffffffffb920, 0, 1
    .dword 0xfffffffffffff800, 0xffffffffffff8000, 0
vectors_rdn:
    .dword 0xffffffffffff03ff, 0, 1
    .dword 0xffffffffffff7c00, 0x7fffffff, 0x10
    .dword 0xffffffffffff83ff, 0xffffffffffffffff, 1
    .dword 0xfffffffffffffc00, 0xffffffff80000000, 0x10
    .dword 0xfffffffffffe3c00, 0x7fffffff, 0x10
    .dword 0xffffffffffff7bfd, 0xffa0, 0
    .dword 0xffffffffffff5264, 0x33, 1
    .dword 0xffffffffffff7880, 0x9000, 0
    .dword 0xffffffffffffb909, 0xffffffffffffffff, 1
    .dword 0xfffffffffffff89a, 0xffffffffffff6cc0, 0
    .dword 0xfffffffffffffb74, 0xffffffffffff1180, 0
    .dword 0xffffffffffff4000, 2, 0
    .dword 0xffffffffffff7bff, 0xffe0, 0
    .dword 0xffffffffffff43fd, 3, 1
    .dword 0xffffffffffff53fe, 0x3f, 1
    .dword 0xffffffffffff3408, 0, 1
    .dword 0xffffffffffff7a85, 0xd0a0, 0
    .dword 0xffffffffffff4100, 2, 1
    .dword 0xffffffffffff7800, 0x8000, 0
vectors_rup:
    .dword 0xffffffffffff0400, 1, 1
    .dword 0xffffffffffff7e00, 0x7fffffff, 0x10
    .dword 0xffffffffffff8400, 0, 1
    .dword 0xfffffffffffffe00, 0x7fffffff, 0x10
    .dword 0x1d8280b7e6ac745e, 0x7fffffff, 0x10
    .dword 0xfffffffffffff840, 0xffffffffffff7800, 0
    .dword 0xffffffffffff7ba2, 0xf440, 0
    .dword 0xfffffffffffffa1b, 0xffffffffffff3ca0, 0
    .dword 0xffffffffffffd000, 0xffffffffffffffe0, 0
    .dword 0xffffffffffff7810, 0x8200, 0
    .dword 0xffffffffffffc3fe, 0xfffffffffffffffd, 1
    .dword 0xffffffffffffd001, 0xffffffffffffffe0, 1
    .dword 0xfffffffffffff800, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xfffffffffffff8c0, 0xffffffffffff6800, 0
    .dword 0xffffffffffff7a9d, 0xd3a0, 0
    .dword 0xffffffffffff7801, 0x8020, 0
    .dword 0xffffffffffffb793, 0, 1
    .dword 0xffffffffffff7bfe, 0xffc0, 0
vectors_rmm:
    .dword 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff7c01, 0x7fffffff, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffffffff, 0
    .dword 0xfffffffffffffc01, 0x7fffffff, 0x10
    .dword 0xfffffffffffff802, 0xffffffffffff7fc0, 0
    .dword 0xffffffffffff3820, 1, 1
    .dword 0xfffffffffffff86c, 0xffffffffffff7280, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xfffffffffffff800, 0xffffffffffff8000, 0
    .dword 0xffffffffffff79a7, 0xb4e0, 0
    .dword 0xfffffffffffff82e, 0xffffffffffff7a40, 0
    .dword 0xffffffffffffe400, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7bfd, 0xffa0, 0
    .dword 0xfffffffffffffbfe, 0xffffffffffff0040, 0
    .dword 0xffffffffffff7920, 0xa400, 0
    .dword 0xffffffffffff79cb, 0xb960, 0
    .dword 0xfffffffffffff9c0, 0xffffffffffff4800, 0
    .dword 0xffffffffffff7a00, 0xc000, 0
