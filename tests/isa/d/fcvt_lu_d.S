# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.lu.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, x10, 2, 0, fcvt.lu.d x10, f10, rne
    FP_RUN 19, vectors_rne, 18, 1, x10, 0, 10, fcvt.lu.d x10, f10, dyn
    FP_RUN 37, vectors_rtz, 18, 1, x10, 3, 0, fcvt.lu.d x10, f10, rtz
    FP_RUN 55, vectors_rtz, 18, 1, x10, 1, 10, fcvt.lu.d x10, f10, dyn
    FP_RUN 73, vectors_rdn, 18, 1, x10, 4, 0, fcvt.lu.d x10, f10, rdn
    FP_RUN 91, vectors_rdn, 18, 1, x10, 2, 10, fcvt.lu.d x10, f10, dyn
    FP_RUN 109, vectors_rup, 18, 1, x10, 0, 0, fcvt.lu.d x10, f10, rup
    FP_RUN 127, vectors_rup, 18, 1, x10, 3, 10, fcvt.lu.d x10, f10, dyn
    FP_RUN 145, vectors_rmm, 18, 1, x10, 1, 0, fcvt.lu.d x10, f10, rmm
    FP_RUN 163, vectors_rmm, 18, 1, x10, 4, 10, fcvt.lu.d x10, f10, dyn
    li x3, 181
    FP_SET f1, 0x3ff1049a15d6716f
    csrw fcsr, x0
    fcvt.lu.d x0, f1, dyn
    CHECK x0, 0
    CHECK_FLAGS 1
    li x3, 182
    FP_SET f30, 0xc3fef3c261ed1c05
    csrw fcsr, x0
    fcvt.lu.d x29, f30, dyn
    CHECK x29, 0
    CHECK_FLAGS 16
    li x3, 183
    FP_SET f5, 0xc16a39dfc0000000
    csrw fcsr, x0
    fcvt.lu.d x5, f5, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 184
    FP_SET f6, 0xc1fffffffffffffd
    csrw fcsr, x0
    fcvt.lu.d x5, f6, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 185
    FP_SET f6, 0xc0988df7e0c7e10b
    csrw fcsr, x0
    fcvt.lu.d x5, f6, dyn
    CHECK x5, 0
    CHECK_FLAGS 16
    li x3, 186
    FP_SET f5, 0x4450000000000000
    csrw fcsr, x0
    fcvt.lu.d x5, f5, dyn
    CHECK x5, 0xffffffffffffffff
    CHECK_FLAGS 16
    li x3, 187
    FP_SET f7, 0x43f6289660000000
    csrw fcsr, x0
    fcvt.lu.d x6, f7, dyn
    CHECK x6, 0xffffffffffffffff
    CHECK_FLAGS 16
    li x3, 188
    FP_SET f15, 0xc04b9cd320000000
    csrw fcsr, x0
    fcvt.lu.d x16, f15, dyn
    CHECK x16, 0
    CHECK_FLAGS 16
    li x3, 189
    FP_SET f16, 0x40403bf138000000
    csrw fcsr, x0
    fcvt.lu.d x15, f16, dyn
    CHECK x15, 0x20
    CHECK_FLAGS 1
    TEST_FP_OFF 190, fcvt.lu.d x10, f10, dyn
    TEST_ILLEGAL 191, 0xc2355553
    TEST_ILLEGAL 192, 0xc2356553
    TEST_BAD_FRM 193, 5, fcvt.lu.d x10, f10, dyn
    TEST_BAD_FRM 194, 6, fcvt.lu.d x10, f10, dyn
    TEST_BAD_FRM 195, 7, fcvt.lu.d x10, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 0x3ff0000000000001, 1, 1
    .dword 0x8000000000000000, 0, 0
    .dword 0xbff0000000000001, 0, 0x10
    .dword 0x41c195b2b16bfe3e, 0x232b6563, 1
    .dword 0x3fe0496120000000, 1, 1
    .dword 0x3ff0000000000800, 1, 1
    .dword 0x416100eb24000000, 0x880759, 1
    .dword 0xc1f0000000000010, 0, 0x10
    .dword 0x4092d0ff5bc0efb1, 0x4b4, 1
    .dword 0xc330000000020000, 0, 0x10
    .dword 0x417cc8e1b8000000, 0x1cc8e1c, 1
    .dword 0x3fe0000000000000, 0, 1
    .dword 0xc004000000000000, 0, 0x10
    .dword 0x41c7395bda037f83, 0x2e72b7b4, 1
    .dword 0xc3f944861474dfb2, 0, 0x10
    .dword 0x416fffffffffffff, 0x1000000, 1
    .dword 0x41c59ec12c000000, 0x2b3d8258, 0
vectors_rtz:
    .dword 1, 0, 1
    .dword 0x7fefffffffffffff, 0xffffffffffffffff, 0x10
    .dword 0x8000000000000001, 0, 1
    .dword 0xffefffffffffffff, 0, 0x10
    .dword 0x4450000000000000, 0xffffffffffffffff, 0x10
    .dword 0x43d2594150000000, 0x4965054000000000, 0
    .dword 0xc3f26af02c000000, 0, 0x10
    .dword 0xc1f99e1833ce0c3e, 0, 0x10
    .dword 0x43fce0df40197bd0, 0xffffffffffffffff, 0x10
    .dword 0x41e4950124000000, 0xa4a80920, 0
    .dword 0x3ff0000200000000, 1, 1
    .dword 0x41d5348bf8000000, 0x54d22fe0, 0
    .dword 0x4330000400000000, 0x10000400000000, 0
    .dword 0xc000000000000800, 0, 0x10
    .dword 0xc09ffffffffffffe, 0, 0x10
    .dword 0x3fd901479c5f2fc7, 0, 1
    .dword 0xbfd8000000000000, 0, 1
    .dword 0xc00ffffffffffffe, 0, 0x10
vectors_rdn:
    .dword 0xfffffffffffff, 0, 1
    .dword 0x7ff0000000000000, 0xffffffffffffffff, 0x10
    .dword 0x800fffffffffffff, 0, 0x10
    .dword 0xfff0000000000000, 0, 0x10
    .dword 0xc3fffffffffffffd, 0, 0x10
    .dword 0xc04ffffffffffffd, 0, 0x10
    .dword 0x43d0000000000000, 0x4000000000000000, 0
    .dword 0x4170000000000000, 0x1000000, 0
    .dword 0x41ff9cb4fa1fa8c0, 0x1f9cb4fa1, 1
    .dword 0xc3d0000020000000, 0, 0x10
    .dword 0xc165733873fdc488, 0, 0x10
    .dword 0xc3f0000000000000, 0, 0x10
    .dword 0x3fd05e5c23c7e810, 0, 1
    .dword 0x41d4d5a778000000, 0x53569de0, 0
    .dword 0x3fd0000000000000, 0, 1
    .dword 0xbff0020000000000, 0, 0x10
    .dword 0x41c9c4d6f0000000, 0x3389ade0, 0
    .dword 0xc1699764afb794e5, 0, 0x10
vectors_rup:
    .dword 0x10000000000000, 1, 1
    .dword 0x7ff8000000000000, 0xffffffffffffffff, 0x10
    .dword 0x8010000000000000, 0, 1
    .dword 0xfff8000000000000, 0xffffffffffffffff, 0x10
    .dword 0x3fd363dcedfd394f, 1, 1
    .dword 0xbff67be67c000000, 0, 0x10
    .dword 0xc3d4000000000000, 0, 0x10
    .dword 0xc3e0000000000000, 0, 0x10
    .dword 0x416ffffffffffffd, 0x1000000, 1
    .dword 0x43e1a639b4000000, 0x8d31cda000000000, 0
    .dword 0x433ffffffffffffe, 0x1ffffffffffffe, 0
    .dword 0x416850bec0000000, 0xc285f6, 0
    .dword 0x445eb1e02e2d1f0d, 0xffffffffffffffff, 0x10
    .dword 0x41dca8e6d72a7aeb, 0x72a39b5d, 1
    .dword 0x3ff05510fca13af5, 2, 1
    .dword 0xc1f0000000004000, 0, 0x10
    .dword 0xc04ffffffffffffe, 0, 0x10
    .dword 0x4040100000000000, 0x21, 1
vectors_rmm:
    .dword 0x3ff0000000000000, 1, 0
    .dword 0x7ff0000000000001, 0xffffffffffffffff, 0x10
    .dword 0xbff0000000000000, 0, 0x10
    .dword 0xfff0000000000001, 0xffffffffffffffff, 0x10
    .dword 0xc17ffffffffffffd, 0, 0x10
    .dword 0xc456d66d2c6a70e7, 0, 0x10
    .dword 0x3fdffffffffffffd, 0, 1
    .dword 0xc1fa7cf89c000000, 0, 0x10
    .dword 0x4450000000400000, 0xffffffffffffffff, 0x10
    .dword 0x4450000000000100, 0xffffffffffffffff, 0x10
    .dword 0xc000000000000000, 0, 0x10
    .dword 0x4160000000000008, 0x800000, 1
    .dword 0xc00f8726a4000000, 0, 0x10
    .dword 0x3fe0000000001000, 1, 1
    .dword 0x43e0100000000000, 0x8080000000000000, 0
    .dword 0x41c0000000000000, 0x20000000, 0
    .dword 0x41fc3ea48c000000, 0x1c3ea48c0, 0
    .dword 0x3fe0000000000000, 1, 1
