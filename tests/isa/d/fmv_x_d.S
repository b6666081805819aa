# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmv.x.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 68, 1, x10, 0, 0, fmv.x.d x10, f10
    FP_RUN 69, vectors_rne, 68, 1, x10, 3, 21, fmv.x.d x10, f10
    li x3, 137
    FP_SET f1, 0xaa2bf00b62d80f2e
    csrw fcsr, x0
    fmv.x.d x0, f1
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 138
    FP_SET f30, 0xa060100000000000
    csrw fcsr, x0
    fmv.x.d x29, f30
    CHECK x29, 0xa060100000000000
    CHECK_FLAGS 0
    li x3, 139
    FP_SET f5, 0xa9b0000000000000
    csrw fcsr, x0
    fmv.x.d x5, f5
    CHECK x5, 0xa9b0000000000000
    CHECK_FLAGS 0
    li x3, 140
    FP_SET f6, 0xb5a0000002000000
    csrw fcsr, x0
    fmv.x.d x5, f6
    CHECK x5, 0xb5a0000002000000
    CHECK_FLAGS 0
    li x3, 141
    FP_SET f6, 0x1ca54a0c108960bd
    csrw fcsr, x0
    fmv.x.d x5, f6
    CHECK x5, 0x1ca54a0c108960bd
    CHECK_FLAGS 0
    li x3, 142
    FP_SET f5, 0x1a38153afff15202
    csrw fcsr, x0
    fmv.x.d x5, f5
    CHECK x5, 0x1a38153afff15202
    CHECK_FLAGS 0
    li x3, 143
    FP_SET f7, 0xd3affffffffffffe
    csrw fcsr, x0
    fmv.x.d x6, f7
    CHECK x6, 0xd3affffffffffffe
    CHECK_FLAGS 0
    li x3, 144
    FP_SET f15, 0x3e0db9f30ca29e6f
    csrw fcsr, x0
    fmv.x.d x16, f15
    CHECK x16, 0x3e0db9f30ca29e6f
    CHECK_FLAGS 0
    li x3, 145
    FP_SET f16, 0xb8f63e4af906d91d
    csrw fcsr, x0
    fmv.x.d x15, f16
    CHECK x15, 0xb8f63e4af906d91d
    CHECK_FLAGS 0
    TEST_FP_OFF 146, fmv.x.d x10, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 1, 1, 0
    .dword 0xfffffffffffff, 0xfffffffffffff, 0
    .dword 0x10000000000000, 0x10000000000000, 0
    .dword 0x3ff0000000000000, 0x3ff0000000000000, 0
    .dword 0x3ff0000000000001, 0x3ff0000000000001, 0
    .dword 0x7fefffffffffffff, 0x7fefffffffffffff, 0
    .dword 0x7ff0000000000000, 0x7ff0000000000000, 0
    .dword 0x7ff8000000000000, 0x7ff8000000000000, 0
    .dword 0x7ff0000000000001, 0x7ff0000000000001, 0
    .dword 0x8000000000000000, 0x8000000000000000, 0
    .dword 0x8000000000000001, 0x8000000000000001, 0
    .dword 0x800fffffffffffff, 0x800fffffffffffff, 0
    .dword 0x8010000000000000, 0x8010000000000000, 0
    .dword 0xbff0000000000000, 0xbff0000000000000, 0
    .dword 0xbff0000000000001, 0xbff0000000000001, 0
    .dword 0xffefffffffffffff, 0xffefffffffffffff, 0
    .dword 0xfff0000000000000, 0xfff0000000000000, 0
    .dword 0xfff8000000000000, 0xfff8000000000000, 0
    .dword 0xfff0000000000001, 0xfff0000000000001, 0
    .dword 0x446fffffffffffff, 0x446fffffffffffff, 0
    .dword 0xbf30000000000000, 0xbf30000000000000, 0
    .dword 0x944b7ba040000000, 0x944b7ba040000000, 0
    .dword 0x26957c7989883b30, 0x26957c7989883b30, 0
    .dword 0xfd09c4590000000, 0xfd09c4590000000, 0
    .dword 0xb51ffffffffffffe, 0xb51ffffffffffffe, 0
    .dword 0x4e60000000000000, 0x4e60000000000000, 0
    .dword 0xb38de0c39c000000, 0xb38de0c39c000000, 0
    .dword 0xf500000000000000, 0xf500000000000000, 0
    .dword 0x2a54b9eb4c8e0c15, 0x2a54b9eb4c8e0c15, 0
    .dword 0x1e20000000000000, 0x1e20000000000000, 0
    .dword 0x64a0000000000000, 0x64a0000000000000, 0
    .dword 0x89b0000000000000, 0x89b0000000000000, 0
    .dword 0x8c0000000000000, 0x8c0000000000000, 0
    .dword 0x250000000001000, 0x250000000001000, 0
    .dword 0x6ed0000000008000, 0x6ed0000000008000, 0
    .dword 0xc5a8140b6f8129a3, 0xc5a8140b6f8129a3, 0
    .dword 0x8480000000000000, 0x8480000000000000, 0
    .dword 0x141626c9915bcd4f, 0x141626c9915bcd4f, 0
    .dword 0x68e7d85be4000000, 0x68e7d85be4000000, 0
    .dword 0xa9e0000000000008, 0xa9e0000000000008, 0
    .dword 0xdfe7f1d331a5395c, 0xdfe7f1d331a5395c, 0
    .dword 0xecc7c36f5a067831, 0xecc7c36f5a067831, 0
    .dword 0x14280a8d2c000000, 0x14280a8d2c000000, 0
    .dword 0x880ffffffffffffd, 0x880ffffffffffffd, 0
    .dword 0x9f2ffffffffffffd, 0x9f2ffffffffffffd, 0
    .dword 0xe4142812d19652ec, 0xe4142812d19652ec, 0
    .dword 0xe9f0000000000000, 0xe9f0000000000000, 0
    .dword 0x9560000000000000, 0x9560000000000000, 0
    .dword 0x3460000008000000, 0x3460000008000000, 0
    .dword 0x8ff0010000000000, 0x8ff0010000000000, 0
    .dword 0x86afffffffffffff, 0x86afffffffffffff, 0
    .dword 0x98d0000040000000, 0x98d0000040000000, 0
    .dword 0xf3fffffffffffff, 0xf3fffffffffffff, 0
    .dword 0xaf13642fafddbb0d, 0xaf13642fafddbb0d, 0
    .dword 0xc634387b83d05ebd, 0xc634387b83d05ebd, 0
    .dword 0x910fffffffffffff, 0x910fffffffffffff, 0
    .dword 0xd5f73e1204000000, 0xd5f73e1204000000, 0
    .dword 0x3aaa8fbc44000000, 0x3aaa8fbc44000000, 0
    .dword 0xe8cfffffffffffff, 0xe8cfffffffffffff, 0
    .dword 0xf90ffffffffffffd, 0xf90ffffffffffffd, 0
    .dword 0xe37ae5fd8d818c51, 0xe37ae5fd8d818c51, 0
    .dword 0xadbb665768000000, 0xadbb665768000000, 0
    .dword 0x44c331f9f0000000, 0x44c331f9f0000000, 0
    .dword 0xa030000000000000, 0xa030000000000000, 0
    .dword 0x14effffffffffffe, 0x14effffffffffffe, 0
    .dword 0x9326f6ed65b9687b, 0x9326f6ed65b9687b, 0
    .dword 0x7dfffffffffffffe, 0x7dfffffffffffffe, 0
