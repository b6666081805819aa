# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.s.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 72, 1, f13, 0, 0, fcvt.s.h f13, f10
    FP_RUN 73, vectors_rne, 72, 1, f13, 3, 21, fcvt.s.h f13, f10
    # Exact: any valid rounding mode gives the same.
    FP_RUN 145, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x402516d3
    FP_RUN 217, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x402526d3
    FP_RUN 289, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x402536d3
    FP_RUN 361, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x402546d3
    FP_RUN 433, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x402576d3
    li x3, 505
    FP_SET f1, 0xffffffffffffa7ff
    csrw fcsr, x0
    fcvt.s.h f0, f1
    CHECK_F f0, 0xffffffffbcffe000
    CHECK_FLAGS 0
    li x3, 506
    FP_SET f30, 0xffffffffffff73fd
    csrw fcsr, x0
    fcvt.s.h f31, f30
    CHECK_F f31, 0xffffffff467fa000
    CHECK_FLAGS 0
    li x3, 507
    FP_SET f5, 0xffffffffffffd40a
    csrw fcsr, x0
    fcvt.s.h f5, f5
    CHECK_F f5, 0xffffffffc2814000
    CHECK_FLAGS 0
    li x3, 508
    FP_SET f6, 0xffffffffffff28a5
    csrw fcsr, x0
    fcvt.s.h f5, f6
    CHECK_F f5, 0xffffffff3d14a000
    CHECK_FLAGS 0
    li x3, 509
    FP_SET f6, 0xffffffffffffa280
    csrw fcsr, x0
    fcvt.s.h f5, f6
    CHECK_F f5, 0xffffffffbc500000
    CHECK_FLAGS 0
    li x3, 510
    FP_SET f5, 0xfffffffffffff5db
    csrw fcsr, x0
    fcvt.s.h f5, f5
    CHECK_F f5, 0xffffffffc6bb6000
    CHECK_FLAGS 0
    li x3, 511
    FP_SET f7, 0xfffffffffffff260
    csrw fcsr, x0
    fcvt.s.h f6, f7
    CHECK_F f6, 0xffffffffc64c0000
    CHECK_FLAGS 0
    li x3, 512
    FP_SET f15, 0xfffffffffffff800
    csrw fcsr, x0
    fcvt.s.h f16, f15
    CHECK_F f16, 0xffffffffc7000000
    CHECK_FLAGS 0
    li x3, 513
    FP_SET f16, 0xffffffffffff53fd
    csrw fcsr, x0
    fcvt.s.h f15, f16
    CHECK_F f15, 0xffffffff427fa000
    CHECK_FLAGS 0
    TEST_FP_OFF 514, fcvt.s.h f13, f10
    TEST_FP_DIRTY 515, fcvt.s.h f13, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffff00000000, 0
    .dword 0xffffffffffff0001, 0xffffffff33800000, 0
    .dword 0xffffffffffff03ff, 0xffffffff387fc000, 0
    .dword 0xffffffffffff0400, 0xffffffff38800000, 0
    .dword 0xffffffffffff3c00, 0xffffffff3f800000, 0
    .dword 0xffffffffffff3c01, 0xffffffff3f802000, 0
    .dword 0xffffffffffff7bff, 0xffffffff477fe000, 0
    .dword 0xffffffffffff7c00, 0xffffffff7f800000, 0
    .dword 0xffffffffffff7e00, 0xffffffff7fc00000, 0
    .dword 0xffffffffffff7c01, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffff8000, 0xffffffff80000000, 0
    .dword 0xffffffffffff8001, 0xffffffffb3800000, 0
    .dword 0xffffffffffff83ff, 0xffffffffb87fc000, 0
    .dword 0xffffffffffff8400, 0xffffffffb8800000, 0
    .dword 0xffffffffffffbc00, 0xffffffffbf800000, 0
    .dword 0xffffffffffffbc01, 0xffffffffbf802000, 0
    .dword 0xfffffffffffffbff, 0xffffffffc77fe000, 0
    .dword 0xfffffffffffffc00, 0xffffffffff800000, 0
    .dword 0xfffffffffffffe00, 0xffffffff7fc00000, 0
    .dword 0xfffffffffffffc01, 0xffffffff7fc00000, 0x10
    .dword 0x3c00, 0xffffffff7fc00000, 0
    .dword 0x7fffffffffff3c00, 0xffffffff7fc00000, 0
    .dword 0xfffffffffffe3c00, 0xffffffff7fc00000, 0
    .dword 0x5d95cc8a16911575, 0xffffffff7fc00000, 0
    .dword 0xfffffffffffff800, 0xffffffffc7000000, 0
    .dword 0xffffffffffff444d, 0xffffffff4089a000, 0
    .dword 0xffffffffffff8000, 0xffffffff80000000, 0
    .dword 0xffffffffffffa893, 0xffffffffbd126000, 0
    .dword 0xffffffffffff07ff, 0xffffffff38ffe000, 0
    .dword 0xffffffffffffdc04, 0xffffffffc3808000, 0
    .dword 0xfffffffffffff804, 0xffffffffc7008000, 0
    .dword 0xffffffffffff07fd, 0xffffffff38ffa000, 0
    .dword 0xffffffffffff8800, 0xffffffffb9000000, 0
    .dword 0xffffffffffff1e63, 0xffffffff3bcc6000, 0
    .dword 0xffffffffffffebfd, 0xffffffffc57fa000, 0
    .dword 0xffffffffffffdc01, 0xffffffffc3802000, 0
    .dword 0xffffffffffff1487, 0xffffffff3a90e000, 0
    .dword 0xffffffffffff27ff, 0xffffffff3cffe000, 0
    .dword 0xffffffffffffd801, 0xffffffffc3002000, 0
    .dword 0xffffffffffff8ae0, 0xffffffffb95c0000, 0
    .dword 0xffffffffffffcbfd, 0xffffffffc17fa000, 0
    .dword 0xffffffffffffa000, 0xffffffffbc000000, 0
    .dword 0xffffffffffff5404, 0xffffffff42808000, 0
    .dword 0xffffffffffff9440, 0xffffffffba880000, 0
    .dword 0xffffffffffff5880, 0xffffffff43100000, 0
    .dword 0xffffffffffff7400, 0xffffffff46800000, 0
    .dword 0xffffffffffffe500, 0xffffffffc4a00000, 0
    .dword 0xffffffffffffcfa7, 0xffffffffc1f4e000, 0
    .dword 0xffffffffffffd404, 0xffffffffc2808000, 0
    .dword 0xffffffffffff8e57, 0xffffffffb9cae000, 0
    .dword 0xffffffffffffa4ef, 0xffffffffbc9de000, 0
    .dword 0xfffffffffffff3fd, 0xffffffffc67fa000, 0
    .dword 0xffffffffffff2840, 0xffffffff3d080000, 0
    .dword 0xffffffffffffcffd, 0xffffffffc1ffa000, 0
    .dword 0xffffffffffffc800, 0xffffffffc1000000, 0
    .dword 0xffffffffffffa440, 0xffffffffbc880000, 0
    .dword 0xffffffffffff960c, 0xffffffffbac18000, 0
    .dword 0xffffffffffff9952, 0xffffffffbb2a4000, 0
    .dword 0xffffffffffff2020, 0xffffffff3c040000, 0
    .dword 0xffffffffffff7400, 0xffffffff46800000, 0
    .dword 0xffffffffffff0ffd, 0xffffffff39ffa000, 0
    .dword 0xffffffffffffc3fe, 0xffffffffc07fc000, 0
    .dword 0xffffffffffff9c91, 0xffffffffbb922000, 0
    .dword 0xffffffffffff1a00, 0xffffffff3b400000, 0
    .dword 0xffffffffffffa800, 0xffffffffbd000000, 0
    .dword 0xffffffffffffa246, 0xffffffffbc48c000, 0
    .dword 0xffffffffffffaa00, 0xffffffffbd400000, 0
    .dword 0xffffffffffffec01, 0xffffffffc5802000, 0
    .dword 0xffffffffffff7bff, 0xffffffff477fe000, 0
    .dword 0xffffffffffffa7ff, 0xffffffffbcffe000, 0
    .dword 0xffffffffffffd400, 0xffffffffc2800000, 0
    .dword 0xffffffffffff5800, 0xffffffff43000000, 0
