# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.lu.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, x10, 2, 0, fcvt.lu.h x10, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, x10, 0, 10, fcvt.lu.h x10, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, x10, 3, 0, fcvt.lu.h x10, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, x10, 1, 10, fcvt.lu.h x10, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, x10, 4, 0, fcvt.lu.h x10, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, x10, 2, 10, fcvt.lu.h x10, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, x10, 0, 0, fcvt.lu.h x10, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, x10, 3, 10, fcvt.lu.h x10, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, x10, 1, 0, fcvt.lu.h x10, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, x10, 4, 10, fcvt.lu.h x10, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffffffff7921
    csrw fcsr, x0
    fcvt.lu.h x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 190
    FP_SET f30, 0xffffffffffff3a90
    csrw fcsr, x0
    fcvt.lu.h x29, f30, dyn
    CHECK x29, 1
    CHECK_FLAGS 1
    li x3, 191
    FP_SET f5, 0xffffffffffffbf80
    csrw fcsr, x0
    fcvt.lu.h x5, f5, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 192
    FP_SET f6, 0xffffffffffff7b93
    csrw fcsr, x0
    fcvt.lu.h x5, f6, dyn
    CHECK x5, 0xf260
    CHECK_FLAGS 0
    li x3, 193
    FP_SET f6, 0xffffffffffff78c1
    csrw fcsr, x0
    fcvt.lu.h x5, f6, dyn
    CHECK x5, 0x9820
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffffff7800
    csrw fcsr, x0
    fcvt.lu.h x5, f5, dyn
    CHECK x5, 0x8000
    CHECK_FLAGS 0
    li x3, 195
    FP_SET f7, 0xffffffffffff5200
    csrw fcsr, x0
    fcvt.lu.h x6, f7, dyn
    CHECK x6, 0x30
    CHECK_FLAGS 0
    li x3, 196
    FP_SET f15, 0xffffffffffffbd33
    csrw fcsr, x0
    fcvt.lu.h x16, f15, dyn
    CHECK x16, 0
    CHECK_FLAGS 16
    li x3, 197
    FP_SET f16, 0xffffffffffff78a0
    csrw fcsr, x0
    fcvt.lu.h x15, f16, dyn
    CHECK x15, 0x9400
    CHECK_FLAGS 0
    TEST_FP_OFF 198, fcvt.lu.h x10, f10, dyn
    TEST_ILLEGAL 199, 0xc4355553
    TEST_ILLEGAL 200, 0xc4356553
    TEST_BAD_FRM 201, 5, fcvt.lu.h x10, f10, dyn
    TEST_BAD_FRM 202, 6, fcvt.lu.h x10, f10, dyn
    TEST_BAD_FRM 203, 7, fcvt.lu.h x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff3c01, 1, 1
    .dword 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffffbc01, 0, 0x10
    .dword 0x3c00, 0xffffffffffffffff, 0x10
    .dword 0xfffffffffffff840, 0, 0x10
    .dword 0xfffffffffffffb85, 0, 0x10
    .dword 0xffffffffffffc050, 0, 0x10
    .dword 0xffffffffffffd040, 0, 0x10
    .dword 0xffffffffffff7804, 0x8080, 0
    .dword 0xffffffffffff7a00, 0xc000, 0
    .dword 0xffffffffffffb61d, 0, 1
    .dword 0xffffffffffff7808, 0x8100, 0
    .dword 0xfffffffffffff8ae, 0, 0x10
    .dword 0xffffffffffff5080, 0x24, 0
    .dword 0xfffffffffffff826, 0, 0x10
    .dword 0xffffffffffff795b, 0xab60, 0
    .dword 0xfffffffffffffb40, 0, 0x10
    .dword 0xffffffffffffb7ff, 0, 1
vectors_rtz:
    .dword 0xffffffffffff0001, 0, 1
    .dword 0xffffffffffff7bff, 0xffe0, 0
    .dword 0xffffffffffff8001, 0, 1
    .dword 0xfffffffffffffbff, 0, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffffffff, 0x10
    .dword 0xfffffffffffff801, 0, 0x10
    .dword 0xffffffffffffe797, 0, 0x10
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffffd100, 0, 0x10
    .dword 0xffffffffffff7808, 0x8100, 0
    .dword 0xffffffffffff7873, 0x8e60, 0
    .dword 0xffffffffffff7bfe, 0xffc0, 0
    .dword 0xfffffffffffffb90, 0, 0x10
    .dword 0xfffffffffffff800, 0, 0x10
    .dword 0xffffffffffff7a3c, 0xc780, 0
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xfffffffffffff90a, 0, 0x10
    .dword 0xffffffffffff3a19, 0, 1
    .dword 0xffffffffffff7810, 0x8200, 0
vectors_rdn:
    .dword 0xffffffffffff03ff, 0, 1
    .dword 0xffffffffffff7c00, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffff83ff, 0, 0x10
    .dword 0xfffffffffffffc00, 0, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffffffff, 0x10
    .dword 0xfffffffffffff800, 0, 0x10
    .dword 0xffffffffffff3600, 0, 1
    .dword 0xffffffffffffbffe, 0, 0x10
    .dword 0xffffffffffffb66b, 0, 0x10
    .dword 0xffffffffffff7a1c, 0xc380, 0
    .dword 0xffffffffffff3c20, 1, 1
    .dword 0xffffffffffff3fc0, 1, 1
    .dword 0xffffffffffff7bfe, 0xffc0, 0
    .dword 0xfffffffffffffa7f, 0, 0x10
    .dword 0xfffffffffffff9aa, 0, 0x10
    .dword 0xfffffffffffffa22, 0, 0x10
    .dword 0xffffffffffff3d60, 1, 1
    .dword 0xffffffffffffbde7, 0, 0x10
    .dword 0xffffffffffff7800, 0x8000, 0
vectors_rup:
    .dword 0xffffffffffff0400, 1, 1
    .dword 0xffffffffffff7e00, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffff8400, 0, 1
    .dword 0xfffffffffffffe00, 0xffffffffffffffff, 0x10
    .dword 0x3e8e8608f0233708, 0xffffffffffffffff, 0x10
    .dword 0xfffffffffffffbe0, 0, 0x10
    .dword 0xfffffffffffffbfe, 0, 0x10
    .dword 0xfffffffffffffa1d, 0, 0x10
    .dword 0xfffffffffffff800, 0, 0x10
    .dword 0xfffffffffffff9fc, 0, 0x10
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffff5000, 0x20, 0
    .dword 0xffffffffffff79b9, 0xb720, 0
    .dword 0xffffffffffffbcf4, 0, 0x10
    .dword 0xffffffffffffc055, 0, 0x10
    .dword 0xffffffffffffbce9, 0, 0x10
    .dword 0xfffffffffffff982, 0, 0x10
    .dword 0xffffffffffff7a00, 0xc000, 0
    .dword 0xfffffffffffffbc0, 0, 0x10
vectors_rmm:
    .dword 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff7c01, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffffbc00, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffffff, 0x10
    .dword 0xfffffffffffffb4b, 0, 0x10
    .dword 0xfffffffffffffbff, 0, 0x10
    .dword 0xfffffffffffff900, 0, 0x10
    .dword 0xffffffffffff7ba0, 0xf400, 0
    .dword 0xfffffffffffff900, 0, 0x10
    .dword 0xffffffffffff7aa0, 0xd400, 0
    .dword 0xffffffffffff7917, 0xa2e0, 0
    .dword 0xfffffffffffffbff, 0, 0x10
    .dword 0xffffffffffff4280, 3, 1
    .dword 0xffffffffffffd0ce, 0, 0x10
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffffd200, 0, 0x10
    .dword 0xffffffffffff7bfd, 0xffa0, 0
    .dword 0xffffffffffff4320, 4, 1
