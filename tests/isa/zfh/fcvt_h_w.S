# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.h.w: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 1, 0, fcvt.h.w f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.h.w f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 2, 0, fcvt.h.w f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.h.w f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 3, 0, fcvt.h.w f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.h.w f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 4, 0, fcvt.h.w f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.h.w f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 0, 0, fcvt.h.w f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.h.w f13, x11, dyn
    li x3, 205
    li x1, 0x95be54d6
    csrw fcsr, x0
    fcvt.h.w f0, x1, dyn
    CHECK_F f0, 0xfffffffffffffc00
    CHECK_FLAGS 5
    li x3, 206
    li x22, 0x4da3
    csrw fcsr, x0
    fcvt.h.w f31, x22, dyn
    CHECK_F f31, 0xffffffffffff74da
    CHECK_FLAGS 1
    li x3, 207
    li x5, 0x465bb736f8314c
    csrw fcsr, x0
    fcvt.h.w f5, x5, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 208
    li x6, 0x1aaf5ddf4574220b
    csrw fcsr, x0
    fcvt.h.w f5, x6, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 209
    li x6, 0x6ef2108f
    csrw fcsr, x0
    fcvt.h.w f5, x6, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 210
    li x5, 0x1a937ecef73d8e9
    csrw fcsr, x0
    fcvt.h.w f5, x5, dyn
    CHECK_F f5, 0xfffffffffffffc00
    CHECK_FLAGS 5
    li x3, 211
    li x7, 0xfffffffe317a2d52
    csrw fcsr, x0
    fcvt.h.w f6, x7, dyn
    CHECK_F f6, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 212
    li x15, 9
    csrw fcsr, x0
    fcvt.h.w f16, x15, dyn
    CHECK_F f16, 0xffffffffffff4880
    CHECK_FLAGS 0
    li x3, 213
    li x16, 0x10000
    csrw fcsr, x0
    fcvt.h.w f15, x16, dyn
    CHECK_F f15, 0xffffffffffff7c00
    CHECK_FLAGS 5
    TEST_FP_OFF 214, fcvt.h.w f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.h.w f13, x11, dyn
    TEST_ILLEGAL 216, 0xd405d6d3
    TEST_ILLEGAL 217, 0xd405e6d3
    TEST_BAD_FRM 218, 5, fcvt.h.w f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.h.w f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.h.w f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffffffff0000, 0
    .dword 0x7fffffffffffffff, 0xffffffffffffbc00, 0
    .dword 0x100000000, 0xffffffffffff0000, 0
    .dword 0x40000000000002, 0xffffffffffff4000, 0
    .dword 0x801, 0xffffffffffff6800, 1
    .dword 0xffff, 0xffffffffffff7c00, 5
    .dword 0xffffff8000000000, 0xffffffffffff0000, 0
    .dword 0xc8a3b, 0xffffffffffff7c00, 5
    .dword 0xffffffffffffff91, 0xffffffffffffd6f0, 0
    .dword 0xff6f4ddec32c4a38, 0xfffffffffffffc00, 5
    .dword 0xde, 0xffffffffffff5af0, 0
    .dword 0xffffffffffffff29, 0xffffffffffffdab8, 0
    .dword 0x251c, 0xffffffffffff70a4, 1
    .dword 0x80000000, 0xfffffffffffffc00, 5
    .dword 0xfffa59ddda3941a2, 0xfffffffffffffc00, 5
    .dword 0xffffffffffffac51, 0xfffffffffffff53b, 1
    .dword 0x28ef8d015679c7b, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffff400, 0xffffffffffffea00, 0
    .dword 0x697, 0xffffffffffff6697, 0
    .dword 0x803, 0xffffffffffff6802, 1
    .dword 0x488bc41, 0xffffffffffff7c00, 5
vectors_rtz:
    .dword 1, 0xffffffffffff3c00, 0
    .dword 0x80000000, 0xfffffffffffffbff, 5
    .dword 0x1000001, 0xffffffffffff7bff, 5
    .dword 0x40000000000006, 0xffffffffffff4600, 0
    .dword 0x803, 0xffffffffffff6801, 1
    .dword 0x10000, 0xffffffffffff7bff, 5
    .dword 0xffffff7fffffffff, 0xffffffffffffbc00, 0
    .dword 0xffffffff92814c7f, 0xfffffffffffffbff, 5
    .dword 0xfffffffffffffffe, 0xffffffffffffc000, 0
    .dword 0x384e9f97f447, 0xfffffffffffffbff, 5
    .dword 0xfffff2138a0bae18, 0xfffffffffffffbff, 5
    .dword 0xfffffffffff61f8b, 0xfffffffffffffbff, 5
    .dword 0x2093675b7aae40, 0xffffffffffff7bff, 5
    .dword 0xfe4edccaa99b42e5, 0xfffffffffffffbff, 5
    .dword 0xfffffffffffffffe, 0xffffffffffffc000, 0
    .dword 0xfffffffffffffac3, 0xffffffffffffe53d, 0
    .dword 0x241d91812, 0xffffffffffff7bff, 5
    .dword 0xfffffffffffffa2f, 0xffffffffffffe5d1, 0
    .dword 0x80000000, 0xfffffffffffffbff, 5
    .dword 0x4640ff02b, 0xffffffffffff7bff, 5
    .dword 0xfffffffffffffff3, 0xffffffffffffca80, 0
vectors_rdn:
    .dword 0xffffffffffffffff, 0xffffffffffffbc00, 0
    .dword 0x7fffffff, 0xffffffffffff7bff, 5
    .dword 0x2000002, 0xffffffffffff7bff, 5
    .dword 0x7fffff80, 0xffffffffffff7bff, 5
    .dword 0xffe0, 0xffffffffffff7bff, 0
    .dword 0x7ffffffffffffc00, 0xffffffffffffe400, 0
    .dword 0xfffffffffffe857c, 0xfffffffffffffc00, 5
    .dword 0xffef, 0xffffffffffff7bff, 1
    .dword 0x801, 0xffffffffffff6800, 1
    .dword 0x1479641873e3f, 0xffffffffffff7bff, 5
    .dword 0xd432, 0xffffffffffff7aa1, 1
    .dword 0xffffffffffffffca, 0xffffffffffffd2c0, 0
    .dword 0x1b24a2f, 0xffffffffffff7bff, 5
    .dword 0x32d9ef22cc, 0xfffffffffffffc00, 5
    .dword 0xfffffffa22ee9b7a, 0xffffffffffff7bff, 5
    .dword 0x2208eba3, 0xffffffffffff7bff, 5
    .dword 0xa2d920b73af16c45, 0xffffffffffff7bff, 5
    .dword 0xffffffffffffff8b, 0xffffffffffffd750, 0
    .dword 0xffffff8000000000, 0xffffffffffff0000, 0
    .dword 0xb, 0xffffffffffff4980, 0
vectors_rup:
    .dword 2, 0xffffffffffff4000, 0
    .dword 0xffffffff80000000, 0xfffffffffffffbff, 5
    .dword 0x2000006, 0xffffffffffff7c00, 5
    .dword 0x7fffffc0, 0xffffffffffff7c00, 5
    .dword 0xffef, 0xffffffffffff7c00, 5
    .dword 0x7ffffffffffffe00, 0xffffffffffffe000, 0
    .dword 0xffef, 0xffffffffffff7c00, 5
    .dword 0x222f577422, 0xffffffffffff7c00, 5
    .dword 0xe56927, 0xffffffffffff7c00, 5
    .dword 0x801, 0xffffffffffff6801, 1
    .dword 0x5e9, 0xffffffffffff65e9, 0
    .dword 0x344885e34926729, 0xffffffffffff7c00, 5
    .dword 0x7fffffffffffffff, 0xffffffffffffbc00, 0
    .dword 0x1c35abd18a, 0xffffffffffff7c00, 5
    .dword 0x2b1af9c1cafc6c81, 0xfffffffffffffbff, 5
    .dword 0xfffffffffe505976, 0xfffffffffffffbff, 5
    .dword 0xfffffe7d999a9233, 0xfffffffffffffbff, 5
    .dword 0xfffffffee3c1ef74, 0xfffffffffffffbff, 5
    .dword 0xf, 0xffffffffffff4b80, 0
    .dword 0xfffffffcb08e036a, 0xfffffffffffffbff, 5
vectors_rmm:
    .dword 0x8000000000000000, 0xffffffffffff0000, 0
    .dword 0xffffffff, 0xffffffffffffbc00, 0
    .dword 0x20000000000001, 0xffffffffffff3c00, 0
    .dword 0xffffff7f, 0xffffffffffffd808, 0
    .dword 0xfff0, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffff400, 0xffffffffffffea00, 0
    .dword 0x7ffffffffffffe00, 0xffffffffffffe000, 0
    .dword 0x237265982b827cae, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffe31be, 0xfffffffffffffc00, 5
    .dword 0xfffff9e02521692f, 0xffffffffffff7c00, 5
    .dword 0xffbda1e654a96828, 0xffffffffffff7c00, 5
    .dword 0x10000, 0xffffffffffff7c00, 5
    .dword 0xba256a, 0xffffffffffff7c00, 5
    .dword 3, 0xffffffffffff4200, 0
    .dword 0x41dce505312, 0xfffffffffffffc00, 5
    .dword 0x2000006, 0xffffffffffff7c00, 5
    .dword 3, 0xffffffffffff4200, 0
    .dword 0x57a34bf, 0xffffffffffff7c00, 5
    .dword 0x19084f0ea64, 0xfffffffffffffc00, 5
    .dword 0x7fffffffffffffff, 0xffffffffffffbc00, 0
