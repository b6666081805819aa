# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# froundnx.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 18, 1, f13, 3, 0, .4byte 0x425506d3
    FP_RUN 19, vectors_rne, 18, 1, f13, 0, 10, .4byte 0x425576d3
    FP_RUN 37, vectors_rtz, 18, 1, f13, 4, 0, .4byte 0x425516d3
    FP_RUN 55, vectors_rtz, 18, 1, f13, 1, 10, .4byte 0x425576d3
    FP_RUN 73, vectors_rdn, 18, 1, f13, 0, 0, .4byte 0x425526d3
    FP_RUN 91, vectors_rdn, 18, 1, f13, 2, 10, .4byte 0x425576d3
    FP_RUN 109, vectors_rup, 18, 1, f13, 1, 0, .4byte 0x425536d3
    FP_RUN 127, vectors_rup, 18, 1, f13, 3, 10, .4byte 0x425576d3
    FP_RUN 145, vectors_rmm, 18, 1, f13, 2, 0, .4byte 0x425546d3
    FP_RUN 163, vectors_rmm, 18, 1, f13, 4, 10, .4byte 0x425576d3
    li x3, 181
    FP_SET f1, 0x3ffffffffffffffe
    csrw fcsr, x0
    .4byte 0x4250f053
    CHECK_F f0, 0x4000000000000000
    CHECK_FLAGS 1
    li x3, 182
    FP_SET f30, 0xc09c332a61b935d6
    csrw fcsr, x0
    .4byte 0x425f7fd3
    CHECK_F f31, 0xc09c340000000000
    CHECK_FLAGS 1
    li x3, 183
    FP_SET f5, 0x3fed9c8c27cf0371
    csrw fcsr, x0
    .4byte 0x4252f2d3
    CHECK_F f5, 0x3ff0000000000000
    CHECK_FLAGS 1
    li x3, 184
    FP_SET f6, 0xc1c8395ae601728b
    csrw fcsr, x0
    .4byte 0x425372d3
    CHECK_F f5, 0xc1c8395ae6000000
    CHECK_FLAGS 1
    li x3, 185
    FP_SET f6, 0x4337f1be58f7893e
    csrw fcsr, x0
    .4byte 0x425372d3
    CHECK_F f5, 0x4337f1be58f7893e
    CHECK_FLAGS 0
    li x3, 186
    FP_SET f5, 0x417f965814000000
    csrw fcsr, x0
    .4byte 0x4252f2d3
    CHECK_F f5, 0x417f965810000000
    CHECK_FLAGS 1
    li x3, 187
    FP_SET f7, 0xbfd5c2b3f537977f
    csrw fcsr, x0
    .4byte 0x4253f353
    CHECK_F f6, 0x8000000000000000
    CHECK_FLAGS 1
    li x3, 188
    FP_SET f15, 0xc33fa9318ec0d36d
    csrw fcsr, x0
    .4byte 0x4257f853
    CHECK_F f16, 0xc33fa9318ec0d36d
    CHECK_FLAGS 0
    li x3, 189
    FP_SET f16, 0x433fffffffffffff
    csrw fcsr, x0
    .4byte 0x425877d3
    CHECK_F f15, 0x433fffffffffffff
    CHECK_FLAGS 0
    TEST_FP_OFF 190, .4byte 0x425576d3
    TEST_FP_DIRTY 191, .4byte 0x425576d3
    TEST_ILLEGAL 192, 0x425556d3
    TEST_ILLEGAL 193, 0x425566d3
    TEST_BAD_FRM 194, 5, .4byte 0x425576d3
    TEST_BAD_FRM 195, 6, .4byte 0x425576d3
    TEST_BAD_FRM 196, 7, .4byte 0x425576d3
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 0x3ff0000000000001, 0x3ff0000000000000, 1
    .dword 0x8000000000000000, 0x8000000000000000, 0
    .dword 0xbff0000000000001, 0xbff0000000000000, 1
    .dword 0xc332000000000000, 0xc332000000000000, 0
    .dword 0xc0910e46f9dc7145, 0xc091100000000000, 1
    .dword 0xbff4307518000000, 0xbff0000000000000, 1
    .dword 0x417fffffffffffff, 0x4180000000000000, 1
    .dword 0x43d0000000000000, 0x43d0000000000000, 0
    .dword 0xc090000000000000, 0xc090000000000000, 0
    .dword 0x445b1123fd297d22, 0x445b1123fd297d22, 0
    .dword 0x43fffffffffffffd, 0x43fffffffffffffd, 0
    .dword 0xc1c0000000000000, 0xc1c0000000000000, 0
    .dword 0xc454f6670873ac5f, 0xc454f6670873ac5f, 0
    .dword 0x43dbb48e64000000, 0x43dbb48e64000000, 0
    .dword 0x41effffffffffffe, 0x41f0000000000000, 1
    .dword 0x4090000004000000, 0x4090000000000000, 1
    .dword 0x43e0000000000008, 0x43e0000000000008, 0
vectors_rtz:
    .dword 1, 0, 1
    .dword 0x7fefffffffffffff, 0x7fefffffffffffff, 0
    .dword 0x8000000000000001, 0x8000000000000000, 1
    .dword 0xffefffffffffffff, 0xffefffffffffffff, 0
    .dword 0x3fdffffffffffffd, 0, 1
    .dword 0x41c081806e0f196d, 0x41c081806e000000, 1
    .dword 0xbfe0000000000010, 0x8000000000000000, 1
    .dword 0xc1c0000000100000, 0xc1c0000000000000, 1
    .dword 0x445963371c000000, 0x445963371c000000, 0
    .dword 0xc3e462d3b196c72b, 0xc3e462d3b196c72b, 0
    .dword 0x404d70ac18000000, 0x404d000000000000, 1
    .dword 0x445f6caf3b57cd72, 0x445f6caf3b57cd72, 0
    .dword 0x43dc6fb57ddd0f72, 0x43dc6fb57ddd0f72, 0
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 0
    .dword 0x416fffffffffffff, 0x416fffffe0000000, 1
    .dword 0xc04a3a86db9da62d, 0xc04a000000000000, 1
    .dword 0xbfeffffffffffffd, 0x8000000000000000, 1
    .dword 0x417fffffffffffff, 0x417ffffff0000000, 1
vectors_rdn:
    .dword 0xfffffffffffff, 0, 1
    .dword 0x7ff0000000000000, 0x7ff0000000000000, 0
    .dword 0x800fffffffffffff, 0xbff0000000000000, 1
    .dword 0xfff0000000000000, 0xfff0000000000000, 0
    .dword 0x3fffffffffffffff, 0x3ff0000000000000, 1
    .dword 0x4000000400000000, 0x4000000000000000, 1
    .dword 0x43397a7ddc000000, 0x43397a7ddc000000, 0
    .dword 0xbff0000000000080, 0xc000000000000000, 1
    .dword 0x4000000000000000, 0x4000000000000000, 0
    .dword 0x43f7f9c852c987b8, 0x43f7f9c852c987b8, 0
    .dword 0xbffd527881d4c5cd, 0xc000000000000000, 1
    .dword 0xc0035417dfce872d, 0xc008000000000000, 1
    .dword 0xc092d68a1e3c1352, 0xc092d80000000000, 1
    .dword 0xc1ec8bda5c000000, 0xc1ec8bda5c000000, 0
    .dword 0x43effffffffffffe, 0x43effffffffffffe, 0
    .dword 0x3fd4d6ec51076871, 0, 1
    .dword 0x4090000800000000, 0x4090000000000000, 1
    .dword 0xc1e0200000000000, 0xc1e0200000000000, 0
vectors_rup:
    .dword 0x10000000000000, 0x3ff0000000000000, 1
    .dword 0x7ff8000000000000, 0x7ff8000000000000, 0
    .dword 0x8010000000000000, 0x8000000000000000, 1
    .dword 0xfff8000000000000, 0x7ff8000000000000, 0
    .dword 0xc1c0000000000000, 0xc1c0000000000000, 0
    .dword 0xc0941a69a0000000, 0xc094180000000000, 1
    .dword 0x404d5e700e7da9de, 0x404d800000000000, 1
    .dword 0x4000e95da4d93272, 0x4008000000000000, 1
    .dword 0x41d5cb3f70000000, 0x41d5cb3f70000000, 0
    .dword 0xc09ffffffffffffe, 0xc09ffc0000000000, 1
    .dword 0xbff6345e4db48b25, 0xbff0000000000000, 1
    .dword 0xc1d0000000000000, 0xc1d0000000000000, 0
    .dword 0x43f46bc3572e1d24, 0x43f46bc3572e1d24, 0
    .dword 0x4160000000100000, 0x4160000020000000, 1
    .dword 0xc3f0000000000000, 0xc3f0000000000000, 0
    .dword 0x4090000000000000, 0x4090000000000000, 0
    .dword 0x417e87c7f4000000, 0x417e87c800000000, 1
    .dword 0x417a8d6c5743058a, 0x417a8d6c60000000, 1
vectors_rmm:
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 0
    .dword 0x7ff0000000000001, 0x7ff8000000000000, 0x10
    .dword 0xbff0000000000000, 0xbff0000000000000, 0
    .dword 0xfff0000000000001, 0x7ff8000000000000, 0x10
    .dword 0x3fd6a1f27c000000, 0, 1
    .dword 0xc000000000000000, 0xc000000000000000, 0
    .dword 0xc3ea4d31a79841b2, 0xc3ea4d31a79841b2, 0
    .dword 0xc1e6a1a378000000, 0xc1e6a1a378000000, 0
    .dword 0x4090121a70000000, 0x4090140000000000, 1
    .dword 0xc1e0000000000000, 0xc1e0000000000000, 0
    .dword 0xbfd97252e4a20506, 0x8000000000000000, 1
    .dword 0xc3d0000000000000, 0xc3d0000000000000, 0
    .dword 0xc3faa4fa7bd29945, 0xc3faa4fa7bd29945, 0
    .dword 0xc1d0000000000000, 0xc1d0000000000000, 0
    .dword 0x445a183328000000, 0x445a183328000000, 0
    .dword 0xc3d76fdc2401af31, 0xc3d76fdc2401af31, 0
    .dword 0xbfd4000000000000, 0x8000000000000000, 1
    .dword 0x409663d4f71261e0, 0x4096640000000000, 1
