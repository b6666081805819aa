# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.wu.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, x10, 2, 0, fcvt.wu.s x10, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, x10, 0, 10, fcvt.wu.s x10, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, x10, 3, 0, fcvt.wu.s x10, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, x10, 1, 10, fcvt.wu.s x10, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, x10, 4, 0, fcvt.wu.s x10, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, x10, 2, 10, fcvt.wu.s x10, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, x10, 0, 0, fcvt.wu.s x10, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, x10, 3, 10, fcvt.wu.s x10, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, x10, 1, 0, fcvt.wu.s x10, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, x10, 4, 10, fcvt.wu.s x10, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffffce478800
    csrw fcsr, x0
    fcvt.wu.s x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 16
    li x3, 190
    FP_SET f30, 0xffffffffcb880000
    csrw fcsr, x0
    fcvt.wu.s x29, f30, dyn
    CHECK x29, 0
    CHECK_FLAGS 16
    li x3, 191
    FP_SET f5, 0xffffffff3f002000
    csrw fcsr, x0
    fcvt.wu.s x5, f5, dyn
    CHECK x5, 1
    CHECK_FLAGS 1
    li x3, 192
    FP_SET f6, 0xffffffffbe800000
    csrw fcsr, x0
    fcvt.wu.s x5, f6, dyn
    CHECK x5, 0
    CHECK_FLAGS 1
    li x3, 193
    FP_SET f6, 0xffffffffcf000000
    csrw fcsr, x0
    fcvt.wu.s x5, f6, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 194
    FP_SET f5, 0xffffffffbfc04000
    csrw fcsr, x0
    fcvt.wu.s x5, f5, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 195
    FP_SET f7, 0xffffffffcbac832a
    csrw fcsr, x0
    fcvt.wu.s x6, f7, dyn
    CHECK x6, 0
    CHECK_FLAGS 16
    li x3, 196
    FP_SET f15, 0xffffffffd9800080
    csrw fcsr, x0
    fcvt.wu.s x16, f15, dyn
    CHECK x16, 0
    CHECK_FLAGS 16
    li x3, 197
    FP_SET f16, 0xffffffffdf800000
    csrw fcsr, x0
    fcvt.wu.s x15, f16, dyn
    CHECK x15, 0
    CHECK_FLAGS 16
    TEST_FP_OFF 198, fcvt.wu.s x10, f10, dyn
    TEST_ILLEGAL 199, 0xc0155553
    TEST_ILLEGAL 200, 0xc0156553
    TEST_BAD_FRM 201, 5, fcvt.wu.s x10, f10, dyn
    TEST_BAD_FRM 202, 6, fcvt.wu.s x10, f10, dyn
    TEST_BAD_FRM 203, 7, fcvt.wu.s x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0, 0
    .dword 0xffffffff3f800001, 1, 1
    .dword 0xffffffff80000000, 0, 0
    .dword 0xffffffffbf800001, 0, 0x10
    .dword 0x3f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff42000000, 0x20, 0
    .dword 0xffffffff62800080, 0xffffffffffffffff, 0x10
    .dword 0xffffffff62962591, 0xffffffffffffffff, 0x10
    .dword 0xffffffffc2000000, 0, 0x10
    .dword 0xffffffffce82da85, 0, 0x10
    .dword 0xffffffffcba00000, 0, 0x10
    .dword 0xffffffff3e800001, 0, 1
    .dword 0xffffffff4e000010, 0x20000400, 0
    .dword 0xffffffffbe808000, 0, 1
    .dword 0xffffffff5e800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff44800008, 0x400, 1
    .dword 0xffffffff62800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffffcfeef000, 0, 0x10
    .dword 0xffffffff5f000000, 0xffffffffffffffff, 0x10
vectors_rtz:
    .dword 0xffffffff00000001, 0, 1
    .dword 0xffffffff7f7fffff, 0xffffffffffffffff, 0x10
    .dword 0xffffffff80000001, 0, 1
    .dword 0xffffffffff7fffff, 0, 0x10
    .dword 0x7fffffff3f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffffcf000040, 0, 0x10
    .dword 0xffffffff5f7ffffe, 0xffffffffffffffff, 0x10
    .dword 0xffffffffc24d3328, 0, 0x10
    .dword 0xffffffffdf800400, 0, 0x10
    .dword 0xffffffff4b066a5a, 0x866a5a, 0
    .dword 0xffffffffbf7ffffd, 0, 1
    .dword 0xffffffffc2000000, 0, 0x10
    .dword 0xffffffffdec742ea, 0, 0x10
    .dword 0xffffffff3f2b1800, 0, 1
    .dword 0xffffffffc2000000, 0, 0x10
    .dword 0xffffffffbfc8ac9e, 0, 0x10
    .dword 0xffffffffbf7ffffe, 0, 1
    .dword 0xffffffff5ec92b62, 0xffffffffffffffff, 0x10
    .dword 0xffffffff5ffffffd, 0xffffffffffffffff, 0x10
vectors_rdn:
    .dword 0xffffffff007fffff, 0, 1
    .dword 0xffffffff7f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff807fffff, 0, 0x10
    .dword 0xffffffffff800000, 0, 0x10
    .dword 0xfffffffe3f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff4b204184, 0xa04184, 0
    .dword 0xffffffffdeffffff, 0, 0x10
    .dword 0xffffffffbeec7d51, 0, 0x10
    .dword 0xffffffff42773c82, 0x3d, 1
    .dword 0xffffffff4f2c349a, 0xffffffffac349a00, 0
    .dword 0xffffffffdf952143, 0, 0x10
    .dword 0xffffffff4b291000, 0xa91000, 0
    .dword 0xffffffffcfec1ab2, 0, 0x10
    .dword 0xffffffff4e1d8000, 0x27600000, 0
    .dword 0xffffffffcefffffd, 0, 0x10
    .dword 0xffffffffc4fffffe, 0, 0x10
    .dword 0xffffffff3f8b8800, 1, 1
    .dword 0xffffffffcf7fffff, 0, 0x10
    .dword 0xffffffffc0000020, 0, 0x10
vectors_rup:
    .dword 0xffffffff00800000, 1, 1
    .dword 0xffffffff7fc00000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff80800000, 0, 1
    .dword 0xffffffffffc00000, 0xffffffffffffffff, 0x10
    .dword 0x4e857e01f2723db4, 0xffffffffffffffff, 0x10
    .dword 0xffffffff4e7fffff, 0x3fffffc0, 0
    .dword 0xffffffffc4800004, 0, 0x10
    .dword 0xffffffff4b510800, 0xd10800, 0
    .dword 0xffffffff4f004000, 0xffffffff80400000, 0
    .dword 0xffffffff407ffffd, 4, 1
    .dword 0xffffffff44c4f75b, 0x628, 1
    .dword 0xffffffffc0798508, 0, 0x10
    .dword 0xffffffff3ffffffd, 2, 1
    .dword 0xffffffff62800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff5f87f800, 0xffffffffffffffff, 0x10
    .dword 0xffffffff4f800000, 0xffffffffffffffff, 0x10
    .dword 0xffffffff4e84bdb2, 0x425ed900, 0
    .dword 0xffffffff62b6c000, 0xffffffffffffffff, 0x10
    .dword 0xffffffffc02e9c9f, 0, 0x10
vectors_rmm:
    .dword 0xffffffff3f800000, 1, 0
    .dword 0xffffffff7f800001, 0xffffffffffffffff, 0x10
    .dword 0xffffffffbf800000, 0, 0x10
    .dword 0xffffffffff800001, 0xffffffffffffffff, 0x10
    .dword 0xffffffffbf000000, 0, 0x10
    .dword 0xffffffffcbc66800, 0, 0x10
    .dword 0xffffffff5efffffd, 0xffffffffffffffff, 0x10
    .dword 0xffffffff40010000, 2, 1
    .dword 0xffffffff4b693666, 0xe93666, 0
    .dword 0xffffffffbf800004, 0, 0x10
    .dword 0xffffffff4049e9f6, 3, 1
    .dword 0xffffffffcbfffffe, 0, 0x10
    .dword 0xffffffff3f800040, 1, 1
    .dword 0xffffffffce6c23d7, 0, 0x10
    .dword 0xffffffff4f080000, 0xffffffff88000000, 0
    .dword 0xffffffff3eafef31, 0, 1
    .dword 0xffffffffbee0e74b, 0, 1
    .dword 0xffffffff5ec1d718, 0xffffffffffffffff, 0x10
