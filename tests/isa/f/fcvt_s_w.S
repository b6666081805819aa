# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.s.w: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 1, 0, fcvt.s.w f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.s.w f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 2, 0, fcvt.s.w f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.s.w f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 3, 0, fcvt.s.w f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.s.w f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 4, 0, fcvt.s.w f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.s.w f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 0, 0, fcvt.s.w f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.s.w f13, x11, dyn
    li x3, 205
    li x1, 0xfffffffffffffffa
    csrw fcsr, x0
    fcvt.s.w f0, x1, dyn
    CHECK_F f0, 0xffffffffc0c00000
    CHECK_FLAGS 0
    li x3, 206
    li x22, 0xffffffffffffff64
    csrw fcsr, x0
    fcvt.s.w f31, x22, dyn
    CHECK_F f31, 0xffffffffc31c0000
    CHECK_FLAGS 0
    li x3, 207
    li x5, 0xffffffffffffffff
    csrw fcsr, x0
    fcvt.s.w f5, x5, dyn
    CHECK_F f5, 0xffffffffbf800000
    CHECK_FLAGS 0
    li x3, 208
    li x6, 0xffffffffffff2340
    csrw fcsr, x0
    fcvt.s.w f5, x6, dyn
    CHECK_F f5, 0xffffffffc75cc000
    CHECK_FLAGS 0
    li x3, 209
    li x6, 0xd8a1449
    csrw fcsr, x0
    fcvt.s.w f5, x6, dyn
    CHECK_F f5, 0xffffffff4d58a145
    CHECK_FLAGS 1
    li x3, 210
    li x5, 3
    csrw fcsr, x0
    fcvt.s.w f5, x5, dyn
    CHECK_F f5, 0xffffffff40400000
    CHECK_FLAGS 0
    li x3, 211
    li x7, 0x1a1da13fc06
    csrw fcsr, x0
    fcvt.s.w f6, x7, dyn
    CHECK_F f6, 0xffffffffce17b010
    CHECK_FLAGS 1
    li x3, 212
    li x15, 0x137
    csrw fcsr, x0
    fcvt.s.w f16, x15, dyn
    CHECK_F f16, 0xffffffff439b8000
    CHECK_FLAGS 0
    li x3, 213
    li x16, 0x334965b19a
    csrw fcsr, x0
    fcvt.s.w f15, x16, dyn
    CHECK_F f15, 0xffffffff4e92cb63
    CHECK_FLAGS 1
    TEST_FP_OFF 214, fcvt.s.w f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.s.w f13, x11, dyn
    TEST_ILLEGAL 216, 0xd005d6d3
    TEST_ILLEGAL 217, 0xd005e6d3
    TEST_BAD_FRM 218, 5, fcvt.s.w f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.s.w f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.s.w f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffff00000000, 0
    .dword 0x7fffffffffffffff, 0xffffffffbf800000, 0
    .dword 0x100000000, 0xffffffff00000000, 0
    .dword 0x40000000000002, 0xffffffff40000000, 0
    .dword 0x801, 0xffffffff45001000, 0
    .dword 0xffff, 0xffffffff477fff00, 0
    .dword 0xffffff8000000000, 0xffffffff00000000, 0
    .dword 0x9c, 0xffffffff431c0000, 0
    .dword 0x1b6f, 0xffffffff45db7800, 0
    .dword 0x1579a0c38ee2cf, 0xffffffffce71c475, 1
    .dword 0x2832cac4, 0xffffffff4e20cb2b, 1
    .dword 0x32999e702bec, 0xffffffffcec31fa8, 1
    .dword 0xffffff8000000000, 0xffffffff00000000, 0
    .dword 0x18ff9a0f, 0xffffffff4dc7fcd0, 1
    .dword 0x94439e4846, 0xffffffff4e873c91, 1
    .dword 0xffffff7f, 0xffffffffc3010000, 0
    .dword 0x4a3d, 0xffffffff46947a00, 0
    .dword 0x61397422d0d, 0xffffffffced17ba6, 1
    .dword 0xde59b0413a2b93f, 0xffffffff4d9d15ca, 1
    .dword 0xfffffd50f133ca43, 0xffffffffcd6cc35c, 1
    .dword 0x50, 0xffffffff42a00000, 0
vectors_rtz:
    .dword 1, 0xffffffff3f800000, 0
    .dword 0x80000000, 0xffffffffcf000000, 0
    .dword 0x1000001, 0xffffffff4b800000, 1
    .dword 0x40000000000006, 0xffffffff40c00000, 0
    .dword 0x803, 0xffffffff45003000, 0
    .dword 0x10000, 0xffffffff47800000, 0
    .dword 0xffffff7fffffffff, 0xffffffffbf800000, 0
    .dword 0x8000000000000000, 0xffffffff00000000, 0
    .dword 0xffffffffd0ad1ef4, 0xffffffffce3d4b84, 1
    .dword 0xffffff8000000000, 0xffffffff00000000, 0
    .dword 0x100000000, 0xffffffff00000000, 0
    .dword 0x3156b07, 0xffffffff4c455ac1, 1
    .dword 0x10000, 0xffffffff47800000, 0
    .dword 0xffffff7f, 0xffffffffc3010000, 0
    .dword 0x7fffffffffffffff, 0xffffffffbf800000, 0
    .dword 0x2febe2311a734d, 0xffffffff4e4469cd, 1
    .dword 0xfffffffffffd06e8, 0xffffffffc83e4600, 0
    .dword 0x844d1f27e30eb43, 0xffffffff4efc61d6, 1
    .dword 0x3357a6b, 0xffffffff4c4d5e9a, 1
    .dword 0xffff, 0xffffffff477fff00, 0
    .dword 0xfffff8a87a395313, 0xffffffff4ef472a6, 1
vectors_rdn:
    .dword 0xffffffffffffffff, 0xffffffffbf800000, 0
    .dword 0x7fffffff, 0xffffffff4effffff, 1
    .dword 0x2000002, 0xffffffff4c000000, 1
    .dword 0x7fffff80, 0xffffffff4effffff, 0
    .dword 0xffe0, 0xffffffff477fe000, 0
    .dword 0x7ffffffffffffc00, 0xffffffffc4800000, 0
    .dword 0x2d51, 0xffffffff46354400, 0
    .dword 0x7fffff80, 0xffffffff4effffff, 0
    .dword 0xa, 0xffffffff41200000, 0
    .dword 0x4417392582c7f, 0xffffffffcedb4fa8, 1
    .dword 0x847d0e99, 0xffffffffcef705e3, 1
    .dword 0xfffffffff6771836, 0xffffffffcd188e7d, 1
    .dword 0xfffffff08f133050, 0xffffffffcee1d9a0, 1
    .dword 0xfffffffffcb8c4a2, 0xffffffffcc51ced8, 1
    .dword 0, 0xffffffff00000000, 0
    .dword 0xffffd43f4c5c644b, 0xffffffff4e98b8c8, 1
    .dword 0xfffffffffffffc77, 0xffffffffc4624000, 0
    .dword 0x1ee28449c4, 0xffffffffcdebddb2, 1
    .dword 0xffffff18874e1693, 0xffffffffcef163d3, 1
    .dword 0x5e6, 0xffffffff44bcc000, 0
vectors_rup:
    .dword 2, 0xffffffff40000000, 0
    .dword 0xffffffff80000000, 0xffffffffcf000000, 0
    .dword 0x2000006, 0xffffffff4c000002, 1
    .dword 0x7fffffc0, 0xffffffff4f000000, 1
    .dword 0xffef, 0xffffffff477fef00, 0
    .dword 0x7ffffffffffffe00, 0xffffffffc4000000, 0
    .dword 0x2dd721150e, 0xffffffffce237bab, 1
    .dword 0x1ab61a868cd9, 0xffffffff4dd43467, 1
    .dword 0x1f67057f820ff, 0xffffffff4eaff042, 1
    .dword 0x801, 0xffffffff45001000, 0
    .dword 0x1f6903c6075, 0xffffffffcedf873f, 1
    .dword 0xffef, 0xffffffff477fef00, 0
    .dword 0x1b9e0de9b, 0xffffffffce8c3e42, 1
    .dword 0x8d, 0xffffffff430d0000, 0
    .dword 0x91616c3777d82, 0xffffffffce722209, 1
    .dword 0x196f3483422606, 0xffffffffcef97bb3, 1
    .dword 1, 0xffffffff3f800000, 0
    .dword 0xddf7ae01bbc, 0xffffffff4ef5c038, 1
    .dword 0xffef, 0xffffffff477fef00, 0
    .dword 0x140, 0xffffffff43a00000, 0
vectors_rmm:
    .dword 0x8000000000000000, 0xffffffff00000000, 0
    .dword 0xffffffff, 0xffffffffbf800000, 0
    .dword 0x20000000000001, 0xffffffff3f800000, 0
    .dword 0xffffff7f, 0xffffffffc3010000, 0
    .dword 0xfff0, 0xffffffff477ff000, 0
    .dword 0xfffffffffffff400, 0xffffffffc5400000, 0
    .dword 0xffffffffff75e2b1, 0xffffffffcb0a1d4f, 0
    .dword 0xff1dd4880030a82f, 0xffffffff4a42a0bc, 0
    .dword 0x13592ce3a, 0xffffffff4e564b39, 1
    .dword 0x80000000, 0xffffffffcf000000, 0
    .dword 0xfffff3093664144d, 0xffffffff4e599051, 1
    .dword 0xfffffedf30ef70ed, 0xffffffff4e43bdc4, 1
    .dword 0x7fffffff, 0xffffffff4f000000, 1
    .dword 0x14016b94, 0xffffffff4da00b5d, 1
    .dword 0x1a645a6a5ada78, 0xffffffff4ed4b5b5, 1
    .dword 0xe30c58cb61afa9db, 0xffffffff4ec35f54, 1
    .dword 0xffffffff80000000, 0xffffffffcf000000, 0
    .dword 0x80000000, 0xffffffffcf000000, 0
    .dword 0x17, 0xffffffff41b80000, 0
    .dword 0xfffffffffbfd90da, 0xffffffffcc804de5, 1
