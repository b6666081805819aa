# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.h.wu: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 21, 1, f13, 2, 0, fcvt.h.wu f13, x11, rne
    FP_RUN 22, vectors_rne, 21, 1, f13, 0, 10, fcvt.h.wu f13, x11, dyn
    FP_RUN 43, vectors_rtz, 21, 1, f13, 3, 0, fcvt.h.wu f13, x11, rtz
    FP_RUN 64, vectors_rtz, 21, 1, f13, 1, 10, fcvt.h.wu f13, x11, dyn
    FP_RUN 85, vectors_rdn, 20, 1, f13, 4, 0, fcvt.h.wu f13, x11, rdn
    FP_RUN 105, vectors_rdn, 20, 1, f13, 2, 10, fcvt.h.wu f13, x11, dyn
    FP_RUN 125, vectors_rup, 20, 1, f13, 0, 0, fcvt.h.wu f13, x11, rup
    FP_RUN 145, vectors_rup, 20, 1, f13, 3, 10, fcvt.h.wu f13, x11, dyn
    FP_RUN 165, vectors_rmm, 20, 1, f13, 1, 0, fcvt.h.wu f13, x11, rmm
    FP_RUN 185, vectors_rmm, 20, 1, f13, 4, 10, fcvt.h.wu f13, x11, dyn
    li x3, 205
    li x1, 0x40f11
    csrw fcsr, x0
    fcvt.h.wu f0, x1, dyn
    CHECK_F f0, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 206
    li x22, 0x4af
    csrw fcsr, x0
    fcvt.h.wu f31, x22, dyn
    CHECK_F f31, 0xffffffffffff64af
    CHECK_FLAGS 0
    li x3, 207
    li x5, 0x5ca750c9d
    csrw fcsr, x0
    fcvt.h.wu f5, x5, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 208
    li x6, 0xffffffffffffff21
    csrw fcsr, x0
    fcvt.h.wu f5, x6, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 209
    li x6, 0xffffff8000000000
    csrw fcsr, x0
    fcvt.h.wu f5, x6, dyn
    CHECK_F f5, 0xffffffffffff0000
    CHECK_FLAGS 0
    li x3, 210
    li x5, 0x327925ca
    csrw fcsr, x0
    fcvt.h.wu f5, x5, dyn
    CHECK_F f5, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 211
    li x7, 0x96f5e7a69c62fe
    csrw fcsr, x0
    fcvt.h.wu f6, x7, dyn
    CHECK_F f6, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 212
    li x15, 0xc1da38e269c19
    csrw fcsr, x0
    fcvt.h.wu f16, x15, dyn
    CHECK_F f16, 0xffffffffffff7c00
    CHECK_FLAGS 5
    li x3, 213
    li x16, 0x40000000000006
    csrw fcsr, x0
    fcvt.h.wu f15, x16, dyn
    CHECK_F f15, 0xffffffffffff4600
    CHECK_FLAGS 0
    TEST_FP_OFF 214, fcvt.h.wu f13, x11, dyn
    TEST_FP_DIRTY 215, fcvt.h.wu f13, x11, dyn
    TEST_ILLEGAL 216, 0xd415d6d3
    TEST_ILLEGAL 217, 0xd415e6d3
    TEST_BAD_FRM 218, 5, fcvt.h.wu f13, x11, dyn
    TEST_BAD_FRM 219, 6, fcvt.h.wu f13, x11, dyn
    TEST_BAD_FRM 220, 7, fcvt.h.wu f13, x11, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0xffffffffffff0000, 0
    .dword 0x7fffffffffffffff, 0xffffffffffff7c00, 5
    .dword 0x100000000, 0xffffffffffff0000, 0
    .dword 0x40000000000002, 0xffffffffffff4000, 0
    .dword 0x801, 0xffffffffffff6800, 1
    .dword 0xffff, 0xffffffffffff7c00, 5
    .dword 0xffffff8000000000, 0xffffffffffff0000, 0
    .dword 0, 0xffffffffffff0000, 0
    .dword 0xfffffffffffff95c, 0xffffffffffff7c00, 5
    .dword 1, 0xffffffffffff3c00, 0
    .dword 1, 0xffffffffffff3c00, 0
    .dword 0xfff0, 0xffffffffffff7c00, 5
    .dword 0x792908b345, 0xffffffffffff7c00, 5
    .dword 0xffe0, 0xffffffffffff7bff, 0
    .dword 0x3db5cc7259, 0xffffffffffff7c00, 5
    .dword 0x94709f5, 0xffffffffffff7c00, 5
    .dword 0xfffffffff923a9d2, 0xffffffffffff7c00, 5
    .dword 0xffffffffdda559a5, 0xffffffffffff7c00, 5
    .dword 0xffffffff80000000, 0xffffffffffff7c00, 5
    .dword 0x48b8a0a, 0xffffffffffff7c00, 5
    .dword 0x8000000000000000, 0xffffffffffff0000, 0
vectors_rtz:
    .dword 1, 0xffffffffffff3c00, 0
    .dword 0x80000000, 0xffffffffffff7bff, 5
    .dword 0x1000001, 0xffffffffffff7bff, 5
    .dword 0x40000000000006, 0xffffffffffff4600, 0
    .dword 0x803, 0xffffffffffff6801, 1
    .dword 0x10000, 0xffffffffffff7bff, 5
    .dword 0xffffff7fffffffff, 0xffffffffffff7bff, 5
    .dword 0x1764e4fd2719ce85, 0xffffffffffff7bff, 5
    .dword 0x69192b87ddc, 0xffffffffffff7bff, 5
    .dword 0x2000002, 0xffffffffffff7bff, 5
    .dword 0x5a4695801948ad, 0xffffffffffff7bff, 5
    .dword 0xe727c4b3ef7ab136, 0xffffffffffff7bff, 5
    .dword 0xe, 0xffffffffffff4b00, 0
    .dword 0xffffffffffffff99, 0xffffffffffff7bff, 5
    .dword 0xfffffad8f9ef80ad, 0xffffffffffff7bff, 5
    .dword 0xffffe9b89e680563, 0xffffffffffff7bff, 5
    .dword 0x6cd62a7aa27ff85, 0xffffffffffff7bff, 5
    .dword 0x3ed678e2fad6d8, 0xffffffffffff7bff, 5
    .dword 0x1131fdbba7f, 0xffffffffffff7bff, 5
    .dword 0x355d88291, 0xffffffffffff7bff, 5
    .dword 0xffffff8000000000, 0xffffffffffff0000, 0
vectors_rdn:
    .dword 0xffffffffffffffff, 0xffffffffffff7bff, 5
    .dword 0x7fffffff, 0xffffffffffff7bff, 5
    .dword 0x2000002, 0xffffffffffff7bff, 5
    .dword 0x7fffff80, 0xffffffffffff7bff, 5
    .dword 0xffe0, 0xffffffffffff7bff, 0
    .dword 0x7ffffffffffffc00, 0xffffffffffff7bff, 5
    .dword 0xffffffffffffe9ac, 0xffffffffffff7bff, 5
    .dword 0xa8, 0xffffffffffff5940, 0
    .dword 0x1abc814, 0xffffffffffff7bff, 5
    .dword 1, 0xffffffffffff3c00, 0
    .dword 0xffffffffffffffda, 0xffffffffffff7bff, 5
    .dword 0xffffff7fffffffff, 0xffffffffffff7bff, 5
    .dword 0x801, 0xffffffffffff6800, 1
    .dword 0x40000000000002, 0xffffffffffff4000, 0
    .dword 0x32fa1ed48, 0xffffffffffff7bff, 5
    .dword 0x20000000000001, 0xffffffffffff3c00, 0
    .dword 0xdcc086, 0xffffffffffff7bff, 5
    .dword 0x11e4, 0xffffffffffff6c79, 0
    .dword 0xa5bbba35fa, 0xffffffffffff7bff, 5
    .dword 0xa60, 0xffffffffffff6930, 0
vectors_rup:
    .dword 2, 0xffffffffffff4000, 0
    .dword 0xffffffff80000000, 0xffffffffffff7c00, 5
    .dword 0x2000006, 0xffffffffffff7c00, 5
    .dword 0x7fffffc0, 0xffffffffffff7c00, 5
    .dword 0xffef, 0xffffffffffff7c00, 5
    .dword 0x7ffffffffffffe00, 0xffffffffffff7c00, 5
    .dword 0x9aa, 0xffffffffffff68d5, 0
    .dword 0x12844c720fb40a1, 0xffffffffffff7c00, 5
    .dword 0x31eab7, 0xffffffffffff7c00, 5
    .dword 0, 0xffffffffffff0000, 0
    .dword 0xfffff5a7cdac180c, 0xffffffffffff7c00, 5
    .dword 0x5df71143e2b9, 0xffffffffffff7c00, 5
    .dword 0x1521157262cb392, 0xffffffffffff7c00, 5
    .dword 0xfffffffffff8ed53, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffff98e, 0xffffffffffff7c00, 5
    .dword 0xffe0, 0xffffffffffff7bff, 0
    .dword 0x452ee9cd1f10000, 0xffffffffffff7c00, 5
    .dword 0x7626, 0xffffffffffff7763, 1
    .dword 1, 0xffffffffffff3c00, 0
    .dword 0x35e97587f03b22dd, 0xffffffffffff7c00, 5
vectors_rmm:
    .dword 0x8000000000000000, 0xffffffffffff0000, 0
    .dword 0xffffffff, 0xffffffffffff7c00, 5
    .dword 0x20000000000001, 0xffffffffffff3c00, 0
    .dword 0xffffff7f, 0xffffffffffff7c00, 5
    .dword 0xfff0, 0xffffffffffff7c00, 5
    .dword 0xfffffffffffff400, 0xffffffffffff7c00, 5
    .dword 0xfffffff046fda440, 0xffffffffffff7c00, 5
    .dword 0xffffffffffffff9b, 0xffffffffffff7c00, 5
    .dword 0x550bc82, 0xffffffffffff7c00, 5
    .dword 0x117f, 0xffffffffffff6c60, 1
    .dword 0x1ce3e18d13, 0xffffffffffff7c00, 5
    .dword 0, 0xffffffffffff0000, 0
    .dword 0xffffffffc2c8368a, 0xffffffffffff7c00, 5
    .dword 0x444, 0xffffffffffff6444, 0
    .dword 0x14, 0xffffffffffff4d00, 0
    .dword 0x2fbdfa5a81e, 0xffffffffffff7c00, 5
    .dword 0xffe0, 0xffffffffffff7bff, 0
    .dword 0xffffffffcbb87f1c, 0xffffffffffff7c00, 5
    .dword 0xd, 0xffffffffffff4a80, 0
    .dword 0x61, 0xffffffffffff5610, 0
