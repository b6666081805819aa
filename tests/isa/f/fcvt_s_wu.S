# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.s.wu: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 2, 0, fcvt.s.wu f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.s.wu f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 3, 0, fcvt.s.wu f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.s.wu f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 4, 0, fcvt.s.wu f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.s.wu f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 0, 0, fcvt.s.wu f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.s.wu f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 1, 0, fcvt.s.wu f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.s.wu f13, x11, dyn
    li x3, 205
    li x1, 0xfffffffffffff400
    csrw fcsr, x0
    fcvt.s.wu f0, x1, dyn
    CHECK_F f0, 0xffffffff4f7ffff4
    CHECK_FLAGS 0
    li x3, 206
    li x22, 0x100000000
    csrw fcsr, x0
    fcvt.s.wu f31, x22, dyn
    CHECK_F f31, 0xffffffff00000000
    CHECK_FLAGS 0
    li x3, 207
    li x5, 0xffffcf00c71ea22c
    csrw fcsr, x0
    fcvt.s.wu f5, x5, dyn
    CHECK_F f5, 0xffffffff4f471ea2
    CHECK_FLAGS 1
    li x3, 208
    li x6, 0x19207
    csrw fcsr, x0
    fcvt.s.wu f5, x6, dyn
    CHECK_F f5, 0xffffffff47c90380
    CHECK_FLAGS 0
    li x3, 209
    li x6, 0x1dcd
    csrw fcsr, x0
    fcvt.s.wu f5, x6, dyn
    CHECK_F f5, 0xffffffff45ee6800
    CHECK_FLAGS 0
    li x3, 210
    li x5, 0xaed9c0f64c
    csrw fcsr, x0
    fcvt.s.wu f5, x5, dyn
    CHECK_F f5, 0xffffffff4f59c0f6
    CHECK_FLAGS 1
    li x3, 211
    li x7, 0xfe5e75e709a67311
    csrw fcsr, x0
    fcvt.s.wu f6, x7, dyn
    CHECK_F f6, 0xffffffff4d1a6731
    CHECK_FLAGS 1
    li x3, 212
    li x15, 0x3b23dab5ac386
    csrw fcsr, x0
    fcvt.s.wu f16, x15, dyn
    CHECK_F f16, 0xffffffff4f2b5ac4
    CHECK_FLAGS 1
    li x3, 213
    li x16, 0xfff921a35d72f144
    csrw fcsr, x0
    fcvt.s.wu f15, x16, dyn
    CHECK_F f15, 0xffffffff4ebae5e3
    CHECK_FLAGS 1
    TEST_FP_OFF 214, fcvt.s.wu f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.s.wu f13, x11, dyn
    TEST_ILLEGAL 216, 0xd015d6d3
    TEST_ILLEGAL 217, 0xd015e6d3
    TEST_BAD_FRM 218, 5, fcvt.s.wu f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.s.wu f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.s.wu f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffff00000000, 0
    .dword 0x7fffffffffffffff, 0xffffffff4f800000, 1
    .dword 0x100000000, 0xffffffff00000000, 0
    .dword 0x40000000000002, 0xffffffff40000000, 0
    .dword 0x801, 0xffffffff45001000, 0
    .dword 0xffff, 0xffffffff477fff00, 0
    .dword 0xffffff8000000000, 0xffffffff00000000, 0
    .dword 0xffffffff69ab99ae, 0xffffffff4ed35733, 1
    .dword 2, 0xffffffff40000000, 0
    .dword 0x75bc32b95a, 0xffffffff4f3c32b9, 1
    .dword 0xfffe2c341d31d8d7, 0xffffffff4de98ec7, 1
    .dword 0xffffffffe0d835d1, 0xffffffff4f60d836, 1
    .dword 0x20000000000001, 0xffffffff3f800000, 0
    .dword 0x6c1886e1, 0xffffffff4ed8310e, 1
    .dword 0x56f, 0xffffffff44ade000, 0
    .dword 0x710356, 0xffffffff4ae206ac, 0
    .dword 0xffffff8000000000, 0xffffffff00000000, 0
    .dword 0x1ad8274f9, 0xffffffff4f2d8275, 1
    .dword 0x4bed, 0xffffffff4697da00, 0
    .dword 0x1aa3646a41, 0xffffffff4f23646a, 1
    .dword 0x70ec65ac, 0xffffffff4ee1d8cb, 1
vectors_rtz:
    .dword 1, 0xffffffff3f800000, 0
    .dword 0x80000000, 0xffffffff4f000000, 0
    .dword 0x1000001, 0xffffffff4b800000, 1
    .dword 0x40000000000006, 0xffffffff40c00000, 0
    .dword 0x803, 0xffffffff45003000, 0
    .dword 0x10000, 0xffffffff47800000, 0
    .dword 0xffffff7fffffffff, 0xffffffff4f7fffff, 1
    .dword 0x2b3fd49, 0xffffffff4c2cff52, 1
    .dword 0xafce871042, 0xffffffff4f4e8710, 1
    .dword 0xfffffffffffcfcfa, 0xffffffff4f7ffcfc, 1
    .dword 0x7fffffffffffffff, 0xffffffff4f7fffff, 1
    .dword 0xffffff7f, 0xffffffff4f7fffff, 1
    .dword 0xb870adcbd344ad, 0xffffffff4f4bd344, 1
    .dword 0xffff, 0xffffffff477fff00, 0
    .dword 0x46b853500b8c, 0xffffffff4ea6a017, 1
    .dword 0x284884ab, 0xffffffff4e212212, 1
    .dword 0xc6a17cb6d, 0xffffffff4ed42f96, 1
    .dword 0xffffff7fffffffff, 0xffffffff4f7fffff, 1
    .dword 0x1684d8, 0xffffffff49b426c0, 0
    .dword 0xfffffffcf97a8b9d, 0xffffffff4f797a8b, 1
    .dword 1, 0xffffffff3f800000, 0
vectors_rdn:
    .dword 0xffffffffffffffff, 0xffffffff4f7fffff, 1
    .dword 0x7fffffff, 0xffffffff4effffff, 1
    .dword 0x2000002, 0xffffffff4c000000, 1
    .dword 0x7fffff80, 0xffffffff4effffff, 0
    .dword 0xffe0, 0xffffffff477fe000, 0
    .dword 0x7ffffffffffffc00, 0xffffffff4f7ffffc, 0
    .dword 0x383ee84c42, 0xffffffff4e7ba131, 1
    .dword 0x10000, 0xffffffff47800000, 0
    .dword 0xffe894212d90208f, 0xffffffff4e364082, 1
    .dword 0xfff1cdd757f007c1, 0xffffffff4eafe00f, 1
    .dword 0x10000, 0xffffffff47800000, 0
    .dword 0xfffffffffffffa8d, 0xffffffff4f7ffffa, 1
    .dword 0x15a6586ade38371, 0xffffffff4f2de383, 1
    .dword 0xffffffffffff96f1, 0xffffffff4f7fff96, 1
    .dword 0x185f62e23066c, 0xffffffff4e388c19, 1
    .dword 0x9c3854, 0xffffffff4b1c3854, 0
    .dword 0xffd5a3bcfbcd1b11, 0xffffffff4f7bcd1b, 1
    .dword 0x2000002, 0xffffffff4c000000, 1
    .dword 0xfffffd18e5f04405, 0xffffffff4f65f044, 1
    .dword 0x100000000, 0xffffffff00000000, 0
vectors_rup:
    .dword 2, 0xffffffff40000000, 0
    .dword 0xffffffff80000000, 0xffffffff4f000000, 0
    .dword 0x2000006, 0xffffffff4c000002, 1
    .dword 0x7fffffc0, 0xffffffff4f000000, 1
    .dword 0xffef, 0xffffffff477fef00, 0
    .dword 0x7ffffffffffffe00, 0xffffffff4f7ffffe, 0
    .dword 0x9d75817d, 0xffffffff4f1d7582, 1
    .dword 0x1a628137, 0xffffffff4dd3140a, 1
    .dword 0xffef, 0xffffffff477fef00, 0
    .dword 0xffffffff80000000, 0xffffffff4f000000, 0
    .dword 0x7ffffffffffffe00, 0xffffffff4f7ffffe, 0
    .dword 0x4d8788ca06c, 0xffffffff4ef11941, 1
    .dword 0xffffe7f8f609f52c, 0xffffffff4f7609f6, 1
    .dword 0x2f830f, 0xffffffff4a3e0c3c, 0
    .dword 0xffffffe02684c831, 0xffffffff4e1a1321, 1
    .dword 0xfffffffffe029b8e, 0xffffffff4f7e029c, 1
    .dword 0x5d76ee59f9, 0xffffffff4eeddcb4, 1
    .dword 0x2808633001cde, 0xffffffff4e4c0074, 1
    .dword 0x13081a8, 0xffffffff4b9840d4, 0
    .dword 0x1ef9ec3ef5aeb2, 0xffffffff4e7bd6bb, 1
vectors_rmm:
    .dword 0x8000000000000000, 0xffffffff00000000, 0
    .dword 0xffffffff, 0xffffffff4f800000, 1
    .dword 0x20000000000001, 0xffffffff3f800000, 0
    .dword 0xffffff7f, 0xffffffff4f7fffff, 1
    .dword 0xfff0, 0xffffffff477ff000, 0
    .dword 0xfffffffffffff400, 0xffffffff4f7ffff4, 0
    .dword 0x582, 0xffffffff44b04000, 0
    .dword 0x7fffffc0, 0xffffffff4f000000, 1
    .dword 0x38d4, 0xffffffff46635000, 0
    .dword 0xffe52535e11f273d, 0xffffffff4f611f27, 1
    .dword 0x64e1f9f9139c6b, 0xffffffff4f79139c, 1
    .dword 0x92f586c, 0xffffffff4d12f587, 1
    .dword 1, 0xffffffff3f800000, 0
    .dword 0x3f450f, 0xffffffff4a7d143c, 0
    .dword 0x7ffffffffffffe00, 0xffffffff4f7ffffe, 0
    .dword 0x2bd5a46354, 0xffffffff4f55a463, 1
    .dword 0x32cd, 0xffffffff464b3400, 0
    .dword 0x19fc629501f, 0xffffffff4f462950, 1
    .dword 0xffffffff, 0xffffffff4f800000, 1
    .dword 0x1d26a02cf4, 0xffffffff4e1a80b4, 1
