# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.h.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, f13, 1, 0, fcvt.h.d f13, f10, rne
    FP_RUN 19, vectors_rne, 18, 1, f13, 0, 10, fcvt.h.d f13, f10, dyn
    FP_RUN 37, vectors_rtz, 18, 1, f13, 2, 0, fcvt.h.d f13, f10, rtz
    FP_RUN 55, vectors_rtz, 18, 1, f13, 1, 10, fcvt.h.d f13, f10, dyn
    FP_RUN 73, vectors_rdn, 18, 1, f13, 3, 0, fcvt.h.d f13, f10, rdn
    FP_RUN 91, vectors_rdn, 18, 1, f13, 2, 10, fcvt.h.d f13, f10, dyn
    FP_RUN 109, vectors_rup, 18, 1, f13, 4, 0, fcvt.h.d f13, f10, rup
    FP_RUN 127, vectors_rup, 18, 1, f13, 3, 10, fcvt.h.d f13, f10, dyn
    FP_RUN 145, vectors_rmm, 18, 1, f13, 0, 0, fcvt.h.d f13, f10, rmm
    FP_RUN 163, vectors_rmm, 18, 1, f13, 4, 10, fcvt.h.d f13, f10, dyn
    li x3, 181
    FP_SET f1, 0x40e8be0000000000
    csrw fcsr, x0
    fcvt.h.d f0, f1, dyn
    CHECK_F f0, 0xffffffffffff7a30
    CHECK_FLAGS 1
    li x3, 182
    FP_SET f30, 0x40e0000000000000
    csrw fcsr, x0
    fcvt.h.d f31, f30, dyn
    CHECK_F f31, 0xffffffffffff7800
    CHECK_FLAGS 0
    li x3, 183
    FP_SET f5, 0x3f0ffffffffffffd
    csrw fcsr, x0
    fcvt.h.d f5, f5, dyn
    CHECK_F f5, 0xffffffffffff0400
    CHECK_FLAGS 1
    li x3, 184
    FP_SET f6, 0xc0e0000000000000
    csrw fcsr, x0
    fcvt.h.d f5, f6, dyn
    CHECK_F f5, 0xfffffffffffff800
    CHECK_FLAGS 0
    li x3, 185
    FP_SET f6, 0xbf00000000000000
    csrw fcsr, x0
    fcvt.h.d f5, f6, dyn
    CHECK_F f5, 0xffffffffffff8200
    CHECK_FLAGS 0
    li x3, 186
    FP_SET f5, 0x3f5b4e0000000000
    csrw fcsr, x0
    fcvt.h.d f5, f5, dyn
    CHECK_F f5, 0xffffffffffff16d4
    CHECK_FLAGS 1
    li x3, 187
    FP_SET f7, 0x40e7f20000000000
    csrw fcsr, x0
    fcvt.h.d f6, f7, dyn
    CHECK_F f6, 0xffffffffffff79fc
    CHECK_FLAGS 1
    li x3, 188
    FP_SET f15, 0xc07ae8fb60000000
    csrw fcsr, x0
    fcvt.h.d f16, f15, dyn
    CHECK_F f16, 0xffffffffffffdeba
    CHECK_FLAGS 1
    li x3, 189
    FP_SET f16, 0xbf00000400000000
    csrw fcsr, x0
    fcvt.h.d f15, f16, dyn
    CHECK_F f15, 0xffffffffffff8200
    CHECK_FLAGS 3
    TEST_FP_OFF 190, fcvt.h.d f13, f10, dyn
    TEST_FP_DIRTY 191, fcvt.h.d f13, f10, dyn
    TEST_ILLEGAL 192, 0x441556d3
    TEST_ILLEGAL 193, 0x441566d3
    TEST_BAD_FRM 194, 5, fcvt.h.d f13, f10, dyn
    TEST_BAD_FRM 195, 6, fcvt.h.d f13, f10, dyn
    TEST_BAD_FRM 196, 7, fcvt.h.d f13, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffffffff0000, 0
    .dword 0x3ff0000000000001, 0xffffffffffff3c00, 1
    .dword 0x8000000000000000, 0xffffffffffff8000, 0
    .dword 0xbff0000000000001, 0xffffffffffffbc00, 1
    .dword 0xbf0b2a0000000000, 0xffffffffffff8365, 3
    .dword 0x3ed8000000000000, 0xffffffffffff0060, 0
    .dword 0xbe70000000000000, 0xffffffffffff8001, 0
    .dword 0x3f0b140000000000, 0xffffffffffff0362, 3
    .dword 0xbe9c660000000000, 0xffffffffffff8007, 3
    .dword 0x3f00100000000000, 0xffffffffffff0202, 0
    .dword 0xbf0ffffffffffffd, 0xffffffffffff8400, 1
    .dword 0x3f0bdc0000000000, 0xffffffffffff037c, 3
    .dword 0xbeacb20000000000, 0xffffffffffff800e, 3
    .dword 0xbe9ffe0000000000, 0xffffffffffff8008, 3
    .dword 0xbe7ffffffffffffe, 0xffffffffffff8002, 3
    .dword 0xc060000000000000, 0xffffffffffffd800, 0
    .dword 0xbf0fffffffffffff, 0xffffffffffff8400, 1
    .dword 0x3f01facfe201c316, 0xffffffffffff023f, 3
vectors_rtz:
    .dword 1, 0xffffffffffff0000, 3
    .dword 0x7fefffffffffffff, 0xffffffffffff7bff, 5
    .dword 0x8000000000000001, 0xffffffffffff8000, 3
    .dword 0xffefffffffffffff, 0xfffffffffffffbff, 5
    .dword 0xbf0cea0000000000, 0xffffffffffff839d, 3
    .dword 0x3fea760000000000, 0xffffffffffff3a9d, 1
    .dword 0x40e0000000000000, 0xffffffffffff7800, 0
    .dword 0xc0ee0a0000000000, 0xfffffffffffffb82, 1
    .dword 0x404ffffffffffffe, 0xffffffffffff53ff, 1
    .dword 0x3eaffffffffffffe, 0xffffffffffff000f, 3
    .dword 0xc0e0000000010000, 0xfffffffffffff800, 1
    .dword 0xc0e271ef5bf54c00, 0xfffffffffffff89c, 1
    .dword 0x3f0455f074000000, 0xffffffffffff028a, 3
    .dword 0xbeeb300000000000, 0xffffffffffff80d9, 3
    .dword 0x3e7ffffffffffffd, 0xffffffffffff0001, 3
    .dword 0x405103957c000000, 0xffffffffffff5440, 1
    .dword 0xbf5ef60000000000, 0xffffffffffff97bd, 1
    .dword 0xbf00000000000000, 0xffffffffffff8200, 0
vectors_rdn:
    .dword 0xfffffffffffff, 0xffffffffffff0000, 3
    .dword 0x7ff0000000000000, 0xffffffffffff7c00, 0
    .dword 0x800fffffffffffff, 0xffffffffffff8001, 3
    .dword 0xfff0000000000000, 0xfffffffffffffc00, 0
    .dword 0x40efffffffffffff, 0xffffffffffff7bff, 1
    .dword 0xc0edd3d730000000, 0xfffffffffffffb75, 1
    .dword 0xbf034b5c68000000, 0xffffffffffff826a, 3
    .dword 0x40eae20000000000, 0xffffffffffff7ab8, 1
    .dword 0xbf1ffffffffffffe, 0xffffffffffff8800, 1
    .dword 0x401d929da9722c18, 0xffffffffffff4764, 1
    .dword 0xc0e0000000000010, 0xfffffffffffff801, 1
    .dword 0x3e88a4ee8c000000, 0xffffffffffff0003, 3
    .dword 0x3fb984bf3a814778, 0xffffffffffff2e61, 1
    .dword 0x3f90000040000000, 0xffffffffffff2400, 1
    .dword 0xbf00000000000008, 0xffffffffffff8201, 3
    .dword 0x40effe0000000000, 0xffffffffffff7bff, 1
    .dword 0xc050280000000000, 0xffffffffffffd40a, 0
    .dword 0x3ecffe0000000000, 0xffffffffffff003f, 3
vectors_rup:
    .dword 0x10000000000000, 0xffffffffffff0001, 3
    .dword 0x7ff8000000000000, 0xffffffffffff7e00, 0
    .dword 0x8010000000000000, 0xffffffffffff8000, 3
    .dword 0xfff8000000000000, 0xffffffffffff7e00, 0
    .dword 0x3e9fffffffffffff, 0xffffffffffff0008, 3
    .dword 0xbf0ffe0000000000, 0xffffffffffff83ff, 3
    .dword 0x40ea0ffa25807769, 0xffffffffffff7a84, 1
    .dword 0x3f00000010000000, 0xffffffffffff0201, 3
    .dword 0x40e4bc2d10000000, 0xffffffffffff7930, 1
    .dword 0xc070000000000020, 0xffffffffffffdc00, 1
    .dword 0xbf00000000080000, 0xffffffffffff8200, 3
    .dword 0x3f10b00000000000, 0xffffffffffff042c, 0
    .dword 0x3f50000000000000, 0xffffffffffff1400, 0
    .dword 0x40e0000000000000, 0xffffffffffff7800, 0
    .dword 0x40e0000000000000, 0xffffffffffff7800, 0
    .dword 0xbf6ffe0000000000, 0xffffffffffff9bff, 1
    .dword 0xc0ebd40000000000, 0xfffffffffffffaf5, 0
    .dword 0x3f08000000000000, 0xffffffffffff0300, 0
vectors_rmm:
    .dword 0x3ff0000000000000, 0xffffffffffff3c00, 0
    .dword 0x7ff0000000000001, 0xffffffffffff7e00, 0x10
    .dword 0xbff0000000000000, 0xffffffffffffbc00, 0
    .dword 0xfff0000000000001, 0xffffffffffff7e00, 0x10
    .dword 0x3f84360000000000, 0xffffffffffff210e, 1
    .dword 0xbf90008000000000, 0xffffffffffffa400, 1
    .dword 0x3f063c0000000000, 0xffffffffffff02c8, 3
    .dword 0x3f05c60000000000, 0xffffffffffff02b9, 3
    .dword 0xbe52300000000000, 0xffffffffffff8000, 3
    .dword 0xc0e8da0000000000, 0xfffffffffffffa37, 1
    .dword 0x3ea5e60000000000, 0xffffffffffff000b, 3
    .dword 0x40effe0000000000, 0xffffffffffff7c00, 5
    .dword 0xc0e1f2bd66aebc89, 0xfffffffffffff87d, 1
    .dword 0xbf0b5a0000000000, 0xffffffffffff836b, 3
    .dword 0xc0e28b4097c84a86, 0xfffffffffffff8a3, 1
    .dword 0xbe80000000000000, 0xffffffffffff8002, 0
    .dword 0xbf00000000000000, 0xffffffffffff8200, 0
    .dword 0x404e9f70a09656e3, 0xffffffffffff53a8, 1
