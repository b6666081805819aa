# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.wu.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, x10, 2, 0, fcvt.wu.h x10, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, x10, 0, 10, fcvt.wu.h x10, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, x10, 3, 0, fcvt.wu.h x10, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, x10, 1, 10, fcvt.wu.h x10, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, x10, 4, 0, fcvt.wu.h x10, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, x10, 2, 10, fcvt.wu.h x10, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, x10, 0, 0, fcvt.wu.h x10, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, x10, 3, 10, fcvt.wu.h x10, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, x10, 1, 0, fcvt.wu.h x10, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, x10, 4, 10, fcvt.wu.h x10, f10, dyn
    li x3, 189
    FP_SET f1, 0xfffffffffffffbcb
    csrw fcsr, x0
    fcvt.wu.h x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 16
    li x3, 190
    FP_SET f30, 0xffffffffffff7bfe
    csrw fcsr, x0
    fcvt.wu.h x29, f30, dyn
    CHECK x29, 0xffc0
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xffffffffffff7802
    csrw fcsr, x0
    fcvt.wu.h x5, f5, dyn
    CHECK x5, 0x8040
    CHECK_FLAGS 0
    li x3, 192
    FP_SET f6, 0xfffffffffffff800
    csrw fcsr, x0
    fcvt.wu.h x5, f6, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 193
    FP_SET f6, 0xffffffffffffbafe
    csrw fcsr, x0
    fcvt.wu.h x5, f6, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 194
    FP_SET f5, 0xffffffffffff3ff2
    csrw fcsr, x0
    fcvt.wu.h x5, f5, dyn
    CHECK x5, 2
    CHECK_FLAGS 1
    li x3, 195
    FP_SET f7, 0xfffffffffffff800
    csrw fcsr, x0
    fcvt.wu.h x6, f7, dyn
    CHECK x6, 0
    CHECK_FLAGS 16
    li x3, 196
    FP_SET f15, 0xfffffffffffffbfd
    csrw fcsr, x0
    fcvt.wu.h x16, f15, dyn
    CHECK x16, 0
    CHECK_FLAGS 16
    li x3, 197
    FP_SET f16, 0xffffffffffff6555
    csrw fcsr, x0
    fcvt.wu.h x15, f16, dyn
    CHECK x15, 0x555
    CHECK_FLAGS 0
    TEST_FP_OFF 198, fcvt.wu.h x10, f10, dyn
    TEST_ILLEGAL 199, 0xc4155553
    TEST_ILLEGAL 200, 0xc4156553
    TEST_BAD_FRM 201, 5, fcvt.wu.h x10, f10, dyn
    TEST_BAD_FRM 202, 6, fcvt.wu.h x10, f10, dyn
    TEST_BAD_FRM 203, 7, fcvt.wu.h x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff3c01, 1, 1
    .dword 0xffffffffffff8000, 0, 0
    .dword 0xffffffffffffbc01, 0, 0x10
    .dword 0x3c00, 0xffffffffffffffff, 0x10
    .dword 0xfffffffffffff804, 0, 0x10
    .dword 0xfffffffffffff954, 0, 0x10
    .dword 0xffffffffffff7a9f, 0xd3e0, 0
    .dword 0xfffffffffffff800, 0, 0x10
    .dword 0xfffffffffffffb1d, 0, 0x10
    .dword 0xfffffffffffff800, 0, 0x10
    .dword 0xfffffffffffff904, 0, 0x10
    .dword 0xffffffffffff78bc, 0x9780, 0
    .dword 0xffffffffffff5228, 0x31, 1
    .dword 0xffffffffffffc224, 0, 0x10
    .dword 0xfffffffffffffbfe, 0, 0x10
    .dword 0xffffffffffffd0c0, 0, 0x10
    .dword 0xfffffffffffffb0a, 0, 0x10
    .dword 0xffffffffffffd100, 0, 0x10
vectors_rtz:
    .dword 0xffffffffffff0001, 0, 1
    .dword 0xffffffffffff7bff, 0xffe0, 0
    .dword 0xffffffffffff8001, 0, 1
    .dword 0xfffffffffffffbff, 0, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffff7804, 0x8080, 0
    .dword 0xfffffffffffff8f4, 0, 0x10
    .dword 0xffffffffffff4160, 2, 1
    .dword 0xfffffffffffff8e8, 0, 0x10
    .dword 0xffffffffffff7b80, 0xf000, 0
    .dword 0xfffffffffffff860, 0, 0x10
    .dword 0xffffffffffff7bfe, 0xffc0, 0
    .dword 0xffffffffffff3800, 0, 1
    .dword 0xffffffffffff7b98, 0xf300, 0
    .dword 0xffffffffffffb81a, 0, 1
    .dword 0xffffffffffff43fd, 3, 1
    .dword 0xfffffffffffffb90, 0, 0x10
    .dword 0xfffffffffffffb30, 0, 0x10
    .dword 0xffffffffffff4000, 2, 0
vectors_rdn:
    .dword 0xffffffffffff03ff, 0, 1
    .dword 0xffffffffffff7c00, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffff83ff, 0, 0x10
    .dword 0xfffffffffffffc00, 0, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffffffff, 0x10
    .dword 0xfffffffffffff801, 0, 0x10
    .dword 0xfffffffffffffb00, 0, 0x10
    .dword 0xfffffffffffffba0, 0, 0x10
    .dword 0xffffffffffffe400, 0, 0x10
    .dword 0xffffffffffff7800, 0x8000, 0
    .dword 0xffffffffffff7bff, 0xffe0, 0
    .dword 0xffffffffffff7923, 0xa460, 0
    .dword 0xffffffffffff7bfd, 0xffa0, 0
    .dword 0xffffffffffffd1a0, 0, 0x10
    .dword 0xfffffffffffff880, 0, 0x10
    .dword 0xfffffffffffffb40, 0, 0x10
    .dword 0xffffffffffff7a00, 0xc000, 0
    .dword 0xffffffffffff51f1, 0x2f, 1
    .dword 0xffffffffffffb8a0, 0, 0x10
vectors_rup:
    .dword 0xffffffffffff0400, 1, 1
    .dword 0xffffffffffff7e00, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffff8400, 0, 1
    .dword 0xfffffffffffffe00, 0xffffffffffffffff, 0x10
    .dword 0x28c7b2e5c76512aa, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffff7802, 0x8040, 0
    .dword 0xffffffffffff3f40, 2, 1
    .dword 0xffffffffffff794e, 0xa9c0, 0
    .dword 0xfffffffffffffb20, 0, 0x10
    .dword 0xfffffffffffff94d, 0, 0x10
    .dword 0xfffffffffffff801, 0, 0x10
    .dword 0xfffffffffffffb20, 0, 0x10
    .dword 0xffffffffffffb6e0, 0, 1
    .dword 0xfffffffffffff800, 0, 0x10
    .dword 0xffffffffffff7aa3, 0xd460, 0
    .dword 0xffffffffffff4000, 2, 0
    .dword 0xffffffffffff4274, 4, 1
    .dword 0xfffffffffffff800, 0, 0x10
    .dword 0xffffffffffff37ff, 1, 1
vectors_rmm:
    .dword 0xffffffffffff3c00, 1, 0
    .dword 0xffffffffffff7c01, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffffbc00, 0, 0x10
    .dword 0xfffffffffffffc01, 0xffffffffffffffff, 0x10
    .dword 0xffffffffffff79a0, 0xb400, 0
    .dword 0xffffffffffff7940, 0xa800, 0
    .dword 0xffffffffffff42b8, 3, 1
    .dword 0xffffffffffffb9c0, 0, 0x10
    .dword 0xfffffffffffff9ac, 0, 0x10
    .dword 0xffffffffffffb400, 0, 1
    .dword 0xfffffffffffff800, 0, 0x10
    .dword 0xffffffffffffe400, 0, 0x10
    .dword 0xffffffffffff7820, 0x8400, 0
    .dword 0xfffffffffffffa00, 0, 0x10
    .dword 0xffffffffffff3c00, 1, 0
    .dword 0xfffffffffffffa00, 0, 0x10
    .dword 0xfffffffffffff8c0, 0, 0x10
    .dword 0xffffffffffff67fe, 0x7fe, 0
