# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.s.lu: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 2, 0, fcvt.s.lu f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.s.lu f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 3, 0, fcvt.s.lu f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.s.lu f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 4, 0, fcvt.s.lu f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.s.lu f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 0, 0, fcvt.s.lu f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.s.lu f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 1, 0, fcvt.s.lu f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.s.lu f13, x11, dyn
    li x3, 205
    li x1, 0xffffff7fffffffff
    csrw fcsr, x0
    fcvt.s.lu f0, x1, dyn
    CHECK_F f0, 0xffffffff5f7fffff
    CHECK_FLAGS 1
    li x3, 206
    li x22, 2
    csrw fcsr, x0
    fcvt.s.lu f31, x22, dyn
    CHECK_F f31, 0xffffffff40000000
    CHECK_FLAGS 0
    li x3, 207
    li x5, 0xffffffffffe835f4
    csrw fcsr, x0
    fcvt.s.lu f5, x5, dyn
    CHECK_F f5, 0xffffffff5f800000
    CHECK_FLAGS 1
    li x3, 208
    li x6, 0xfffffffa32dd36c0
    csrw fcsr, x0
    fcvt.s.lu f5, x6, dyn
    CHECK_F f5, 0xffffffff5f800000
    CHECK_FLAGS 1
    li x3, 209
    li x6, 9
    csrw fcsr, x0
    fcvt.s.lu f5, x6, dyn
    CHECK_F f5, 0xffffffff41100000
    CHECK_FLAGS 0
    li x3, 210
    li x5, 0x613
    csrw fcsr, x0
    fcvt.s.lu f5, x5, dyn
    CHECK_F f5, 0xffffffff44c26000
    CHECK_FLAGS 0
    li x3, 211
    li x7, 0x2197a3c8f
    csrw fcsr, x0
    fcvt.s.lu f6, x7, dyn
    CHECK_F f6, 0xffffffff50065e8f
    CHECK_FLAGS 1
    li x3, 212
    li x15, 0xfffffffe969dd582
    csrw fcsr, x0
    fcvt.s.lu f16, x15, dyn
    CHECK_F f16, 0xffffffff5f800000
    CHECK_FLAGS 1
    li x3, 213
    li x16, 0xffffffff
    csrw fcsr, x0
    fcvt.s.lu f15, x16, dyn
    CHECK_F f15, 0xffffffff4f800000
    CHECK_FLAGS 1
    TEST_FP_OFF 214, fcvt.s.lu f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.s.lu f13, x11, dyn
    TEST_ILLEGAL 216, 0xd035d6d3
    TEST_ILLEGAL 217, 0xd035e6d3
    TEST_BAD_FRM 218, 5, fcvt.s.lu f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.s.lu f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.s.lu f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffff00000000, 0
    .dword 0x7fffffffffffffff, 0xffffffff5f000000, 1
    .dword 0x100000000, 0xffffffff4f800000, 0
    .dword 0x40000000000002, 0xffffffff5a800000, 1
    .dword 0x801, 0xffffffff45001000, 0
    .dword 0xffff, 0xffffffff477fff00, 0
    .dword 0xffffff8000000000, 0xffffffff5f800000, 1
    .dword 0xffffffffffffff49, 0xffffffff5f800000, 1
    .dword 0xffffffffffff09fc, 0xffffffff5f800000, 1
    .dword 0xffffff8000000000, 0xffffffff5f800000, 1
    .dword 0x40000000000006, 0xffffffff5a800000, 1
    .dword 0xf0104e193ddcc9c5, 0xffffffff5f70104e, 1
    .dword 0x7483, 0xffffffff46e90600, 0
    .dword 0x1f52aa7ded576, 0xffffffff57fa9554, 1
    .dword 0x59dc5ce4654c, 0xffffffff56b3b8ba, 1
    .dword 0x87, 0xffffffff43070000, 0
    .dword 0xfffffffffffffc7d, 0xffffffff5f800000, 1
    .dword 7, 0xffffffff40e00000, 0
    .dword 0xd8c306e7, 0xffffffff4f58c307, 1
    .dword 0x46, 0xffffffff428c0000, 0
    .dword 0x568ffaa4, 0xffffffff4ead1ff5, 1
vectors_rtz:
    .dword 1, 0xffffffff3f800000, 0
    .dword 0x80000000, 0xffffffff4f000000, 0
    .dword 0x1000001, 0xffffffff4b800000, 1
    .dword 0x40000000000006, 0xffffffff5a800000, 1
    .dword 0x803, 0xffffffff45003000, 0
    .dword 0x10000, 0xffffffff47800000, 0
    .dword 0xffffff7fffffffff, 0xffffffff5f7fffff, 1
    .dword 0x1bbc2, 0xffffffff47dde100, 0
    .dword 0x803, 0xffffffff45003000, 0
    .dword 0x13e825fa891, 0xffffffff539f412f, 1
    .dword 0xfffffff5730e3edf, 0xffffffff5f7fffff, 1
    .dword 0x210cc71df153f, 0xffffffff5804331c, 1
    .dword 0x3e5, 0xffffffff44794000, 0
    .dword 0xffffffffffff8cbb, 0xffffffff5f7fffff, 1
    .dword 0x35174d64201fc46, 0xffffffff5c545d35, 1
    .dword 0x27ac, 0xffffffff461eb000, 0
    .dword 0xa2c822e2d14, 0xffffffff5522c822, 1
    .dword 0x33c9048d8b, 0xffffffff524f2412, 1
    .dword 0xfffffffffffffffb, 0xffffffff5f7fffff, 1
    .dword 0x551e7a23c40b, 0xffffffff56aa3cf4, 1
    .dword 0x80000000, 0xffffffff4f000000, 0
vectors_rdn:
    .dword 0xffffffffffffffff, 0xffffffff5f7fffff, 1
    .dword 0x7fffffff, 0xffffffff4effffff, 1
    .dword 0x2000002, 0xffffffff4c000000, 1
    .dword 0x7fffff80, 0xffffffff4effffff, 0
    .dword 0xffe0, 0xffffffff477fe000, 0
    .dword 0x7ffffffffffffc00, 0xffffffff5effffff, 1
    .dword 0x2000006, 0xffffffff4c000001, 1
    .dword 0x346c175, 0xffffffff4c51b05d, 1
    .dword 0x10f6bff4bb21, 0xffffffff5587b5ff, 1
    .dword 0x19485d302d85387, 0xffffffff5bca42e9, 1
    .dword 0xffff1247a3ede27b, 0xffffffff5f7fff12, 1
    .dword 0x4098623d7aa1f, 0xffffffff588130c4, 1
    .dword 0, 0xffffffff00000000, 0
    .dword 0xfffffffd9f77b150, 0xffffffff5f7fffff, 1
    .dword 0x1991ce9229, 0xffffffff51cc8e74, 1
    .dword 0xd086588428d80f92, 0xffffffff5f508658, 1
    .dword 0xfffffffffffb989e, 0xffffffff5f7fffff, 1
    .dword 0x188835db474ba0f, 0xffffffff5bc441ae, 1
    .dword 0x266184d58d7f160, 0xffffffff5c198613, 1
    .dword 0xff09dd85c19ab8aa, 0xffffffff5f7f09dd, 1
vectors_rup:
    .dword 2, 0xffffffff40000000, 0
    .dword 0xffffffff80000000, 0xffffffff5f800000, 1
    .dword 0x2000006, 0xffffffff4c000002, 1
    .dword 0x7fffffc0, 0xffffffff4f000000, 1
    .dword 0xffef, 0xffffffff477fef00, 0
    .dword 0x7ffffffffffffe00, 0xffffffff5f000000, 1
    .dword 0x7b8c4c5781, 0xffffffff52f71899, 1
    .dword 0xc70fdce6, 0xffffffff4f470fdd, 1
    .dword 0x2da83a31e6a8cc4, 0xffffffff5c36a0e9, 1
    .dword 0x1d, 0xffffffff41e80000, 0
    .dword 0x20000000000001, 0xffffffff5a000001, 1
    .dword 0x9cf, 0xffffffff451cf000, 0
    .dword 0xfffffffe148094f3, 0xffffffff5f800000, 1
    .dword 0x5f4f1b8b, 0xffffffff4ebe9e38, 1
    .dword 0xf1ea42c251b101a1, 0xffffffff5f71ea43, 1
    .dword 0x187e49bbe, 0xffffffff4fc3f24e, 1
    .dword 0x7fffff80, 0xffffffff4effffff, 0
    .dword 0x53d6f30df25, 0xffffffff54a7ade7, 1
    .dword 0x801, 0xffffffff45001000, 0
    .dword 0, 0xffffffff00000000, 0
vectors_rmm:
    .dword 0x8000000000000000, 0xffffffff5f000000, 0
    .dword 0xffffffff, 0xffffffff4f800000, 1
    .dword 0x20000000000001, 0xffffffff5a000000, 1
    .dword 0xffffff7f, 0xffffffff4f7fffff, 1
    .dword 0xfff0, 0xffffffff477ff000, 0
    .dword 0xfffffffffffff400, 0xffffffff5f800000, 1
    .dword 0xcedf, 0xffffffff474edf00, 0
    .dword 0x79a02348c, 0xffffffff50f34047, 1
    .dword 0x1f, 0xffffffff41f80000, 0
    .dword 0x801, 0xffffffff45001000, 0
    .dword 0x803, 0xffffffff45003000, 0
    .dword 0x2000002, 0xffffffff4c000001, 1
    .dword 0, 0xffffffff00000000, 0
    .dword 0x192c7059b3b2dd, 0xffffffff59c96383, 1
    .dword 0xffe300599e35895a, 0xffffffff5f7fe300, 1
    .dword 0x16e6c4d, 0xffffffff4bb73627, 1
    .dword 0xffff, 0xffffffff477fff00, 0
    .dword 0x145e2a4926f02e0, 0xffffffff5ba2f152, 1
    .dword 0x3f1b58364, 0xffffffff507c6d61, 1
    .dword 0x10000, 0xffffffff47800000, 0
