# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.d.w: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 80, 1, f13, 0, 0, fcvt.d.w f13, x11
    FP_RUN 81, vectors_rne, 80, 1, f13, 3, 21, fcvt.d.w f13, x11
    # Exact: any valid rounding mode gives the same.
    FP_RUN 161, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd20596d3
    FP_RUN 241, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd205a6d3
    FP_RUN 321, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd205b6d3
    FP_RUN 401, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd205c6d3
    FP_RUN 481, vectors_rne, 80, 1, f13, 2, 0, .4byte 0xd205f6d3
    li x3, 561
    li x1, 0x21c01edf37
    csrw fcsr, x0
    fcvt.d.w f0, x1
    CHECK_F f0, 0xc1cff09064800000
    CHECK_FLAGS 0
    li x3, 562
    li x22, 0x2000006
    csrw fcsr, x0
    fcvt.d.w f31, x22
    CHECK_F f31, 0x4180000030000000
    CHECK_FLAGS 0
    li x3, 563
    li x5, 0x17a8e6c827
    csrw fcsr, x0
    fcvt.d.w f5, x5
    CHECK_F f5, 0xc1d5c64df6400000
    CHECK_FLAGS 0
    li x3, 564
    li x6, 0x35
    csrw fcsr, x0
    fcvt.d.w f5, x6
    CHECK_F f5, 0x404a800000000000
    CHECK_FLAGS 0
    li x3, 565
    li x6, 0xffffffffff2190f7
    csrw fcsr, x0
    fcvt.d.w f5, x6
    CHECK_F f5, 0xc16bcde120000000
    CHECK_FLAGS 0
    li x3, 566
    li x5, 0
    csrw fcsr, x0
    fcvt.d.w f5, x5
    CHECK_F f5, 0
    CHECK_FLAGS 0
    li x3, 567
    li x7, 0xfc12a32b607454e9
    csrw fcsr, x0
    fcvt.d.w f6, x7
    CHECK_F f6, 0x41d81d153a400000
    CHECK_FLAGS 0
    li x3, 568
    li x15, 0x7ffffffffffffe00
    csrw fcsr, x0
    fcvt.d.w f16, x15
    CHECK_F f16, 0xc080000000000000
    CHECK_FLAGS 0
    li x3, 569
    li x16, 0x3cf8ae39ab9
    csrw fcsr, x0
    fcvt.d.w f15, x16
    CHECK_F f15, 0xc1dd471951c00000
    CHECK_FLAGS 0
    TEST_FP_OFF 570, fcvt.d.w f13, x11
    TEST_FP_DIRTY 571, fcvt.d.w f13, x11
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0, 0
    .dword 1, 0x3ff0000000000000, 0
    .dword 0xffffffffffffffff, 0xbff0000000000000, 0
    .dword 2, 0x4000000000000000, 0
    .dword 0x8000000000000000, 0, 0
    .dword 0x7fffffffffffffff, 0xbff0000000000000, 0
    .dword 0x80000000, 0xc1e0000000000000, 0
    .dword 0x7fffffff, 0x41dfffffffc00000, 0
    .dword 0xffffffff80000000, 0xc1e0000000000000, 0
    .dword 0xffffffff, 0xbff0000000000000, 0
    .dword 0x100000000, 0, 0
    .dword 0x1000001, 0x4170000010000000, 0
    .dword 0x2000002, 0x4180000010000000, 0
    .dword 0x2000006, 0x4180000030000000, 0
    .dword 0x20000000000001, 0x3ff0000000000000, 0
    .dword 0x40000000000002, 0x4000000000000000, 0
    .dword 0x40000000000006, 0x4018000000000000, 0
    .dword 0x7fffff80, 0x41dfffffe0000000, 0
    .dword 0x7fffffc0, 0x41dffffff0000000, 0
    .dword 0xffffff7f, 0xc060200000000000, 0
    .dword 0x801, 0x40a0020000000000, 0
    .dword 0x803, 0x40a0060000000000, 0
    .dword 0xffe0, 0x40effc0000000000, 0
    .dword 0xffef, 0x40effde000000000, 0
    .dword 0xfff0, 0x40effe0000000000, 0
    .dword 0xffff, 0x40efffe000000000, 0
    .dword 0x10000, 0x40f0000000000000, 0
    .dword 0x7ffffffffffffc00, 0xc090000000000000, 0
    .dword 0x7ffffffffffffe00, 0xc080000000000000, 0
    .dword 0xfffffffffffff400, 0xc0a8000000000000, 0
    .dword 0xffffff8000000000, 0, 0
    .dword 0xffffff7fffffffff, 0xbff0000000000000, 0
    .dword 0xcac58802138dc, 0xc1dff7b1c9000000, 0
    .dword 0xfffffffffffffaf1, 0xc0943c0000000000, 0
    .dword 0xfffffffffffffffc, 0xc010000000000000, 0
    .dword 0x380aee8e4192c, 0xc1b71be6d4000000, 0
    .dword 0x548c1830, 0x41d523060c000000, 0
    .dword 0xfffffffffffff400, 0xc0a8000000000000, 0
    .dword 0xfffffffffe1f4a69, 0xc17e0b5970000000, 0
    .dword 0xfe169dca6db0, 0xc1d88d6494000000, 0
    .dword 0xffffff8000000000, 0, 0
    .dword 0x4d8cace9863, 0xc1ca98b3ce800000, 0
    .dword 0xfff6d04971c882f2, 0x41dc7220bc800000, 0
    .dword 0x7ffffffffffffe00, 0xc080000000000000, 0
    .dword 2, 0x4000000000000000, 0
    .dword 0x7fffffffffffffff, 0xbff0000000000000, 0
    .dword 0x16e30ba4d3b8a8, 0xc1d6cb11d6000000, 0
    .dword 0x196c0e4c053, 0xc1cf8d9fd6800000, 0
    .dword 0x8000000000000000, 0, 0
    .dword 0xfffe3bd43764809a, 0x41cbb2404d000000, 0
    .dword 0xffffffffffec71ce, 0xc1338e3200000000, 0
    .dword 0x8000000000000000, 0, 0
    .dword 0xfffffffffeca1470, 0xc1735eb900000000, 0
    .dword 0x801, 0x40a0020000000000, 0
    .dword 0xffffffffffffffa3, 0xc057400000000000, 0
    .dword 0x1ed1fbe39ec, 0x41bfbe39ec000000, 0
    .dword 0x314aacdd, 0x41c8a5566e800000, 0
    .dword 0xf62, 0x40aec40000000000, 0
    .dword 0x3e9, 0x408f480000000000, 0
    .dword 0x1000001, 0x4170000010000000, 0
    .dword 0x2000002, 0x4180000010000000, 0
    .dword 0xffc7829dff72e123, 0xc161a3dba0000000, 0
    .dword 0xffffffffffffffc2, 0xc04f000000000000, 0
    .dword 0x2de, 0x4086f00000000000, 0
    .dword 0x390c99b6d4c63, 0xc1d924ace7400000, 0
    .dword 0xffffc9c61adb8105, 0x41badb8105000000, 0
    .dword 0x9a6e1a9c45e, 0xc1be563ba2000000, 0
    .dword 0x5ad7, 0x40d6b5c000000000, 0
    .dword 0x1666, 0x40b6660000000000, 0
    .dword 0xaf9, 0x40a5f20000000000, 0
    .dword 0xbe2884baa0f54bd, 0xc1d57c2ad0c00000, 0
    .dword 0x1000001, 0x4170000010000000, 0
    .dword 0xffffff7f, 0xc060200000000000, 0
    .dword 0x9df1, 0x40e3be2000000000, 0
    .dword 0x80000000, 0xc1e0000000000000, 0
    .dword 0x10000, 0x40f0000000000000, 0
    .dword 2, 0x4000000000000000, 0
    .dword 0xfffffffffffffffc, 0xc010000000000000, 0
    .dword 0x377ff2, 0x414bbff900000000, 0
    .dword 0x7fffffff, 0x41dfffffffc00000, 0
