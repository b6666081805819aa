# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fcvt.d.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 72, 1, f13, 0, 0, fcvt.d.h f13, f10
    FP_RUN 73, vectors_rne, 72, 1, f13, 3, 21, fcvt.d.h f13, f10
    # Exact: any valid rounding mode gives the same.
    FP_RUN 145, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x422516d3
    FP_RUN 217, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x422526d3
    FP_RUN 289, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x422536d3
    FP_RUN 361, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x422546d3
    FP_RUN 433, vectors_rne, 72, 1, f13, 2, 0, .4byte 0x422576d3
    li x3, 505
    FP_SET f1, 0xffffffffffff67fe
    csrw fcsr, x0
    fcvt.d.h f0, f1
    CHECK_F f0, 0x409ff80000000000
    CHECK_FLAGS 0
    li x3, 506
    FP_SET f30, 0xffffffffffff49b0
    csrw fcsr, x0
    fcvt.d.h f31, f30
    CHECK_F f31, 0x4026c00000000000
    CHECK_FLAGS 0
    li x3, 507
    FP_SET f5, 0xffffffffffff1ffd
    csrw fcsr, x0
    fcvt.d.h f5, f5
    CHECK_F f5, 0x3f7ff40000000000
    CHECK_FLAGS 0
    li x3, 508
    FP_SET f6, 0xffffffffffff5c16
    csrw fcsr, x0
    fcvt.d.h f5, f6
    CHECK_F f5, 0x4070580000000000
    CHECK_FLAGS 0
    li x3, 509
    FP_SET f6, 0xffffffffffff6ae0
    csrw fcsr, x0
    fcvt.d.h f5, f6
    CHECK_F f5, 0x40ab800000000000
    CHECK_FLAGS 0
    li x3, 510
    FP_SET f5, 0xffffffffffff89ca
    csrw fcsr, x0
    fcvt.d.h f5, f5
    CHECK_F f5, 0xbf27280000000000
    CHECK_FLAGS 0
    li x3, 511
    FP_SET f7, 0xffffffffffffe580
    csrw fcsr, x0
    fcvt.d.h f6, f7
    CHECK_F f6, 0xc096000000000000
    CHECK_FLAGS 0
    li x3, 512
    FP_SET f15, 0xffffffffffff8d60
    csrw fcsr, x0
    fcvt.d.h f16, f15
    CHECK_F f16, 0xbf35800000000000
    CHECK_FLAGS 0
    li x3, 513
    FP_SET f16, 0xffffffffffff4c00
    csrw fcsr, x0
    fcvt.d.h f15, f16
    CHECK_F f15, 0x4030000000000000
    CHECK_FLAGS 0
    TEST_FP_OFF 514, fcvt.d.h f13, f10
    TEST_FP_DIRTY 515, fcvt.d.h f13, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff0001, 0x3e70000000000000, 0
    .dword 0xffffffffffff03ff, 0x3f0ff80000000000, 0
    .dword 0xffffffffffff0400, 0x3f10000000000000, 0
    .dword 0xffffffffffff3c00, 0x3ff0000000000000, 0
    .dword 0xffffffffffff3c01, 0x3ff0040000000000, 0
    .dword 0xffffffffffff7bff, 0x40effc0000000000, 0
    .dword 0xffffffffffff7c00, 0x7ff0000000000000, 0
    .dword 0xffffffffffff7e00, 0x7ff8000000000000, 0
    .dword 0xffffffffffff7c01, 0x7ff8000000000000, 0x10
    .dword 0xffffffffffff8000, 0x8000000000000000, 0
    .dword 0xffffffffffff8001, 0xbe70000000000000, 0
    .dword 0xffffffffffff83ff, 0xbf0ff80000000000, 0
    .dword 0xffffffffffff8400, 0xbf10000000000000, 0
    .dword 0xffffffffffffbc00, 0xbff0000000000000, 0
    .dword 0xffffffffffffbc01, 0xbff0040000000000, 0
    .dword 0xfffffffffffffbff, 0xc0effc0000000000, 0
    .dword 0xfffffffffffffc00, 0xfff0000000000000, 0
    .dword 0xfffffffffffffe00, 0x7ff8000000000000, 0
    .dword 0xfffffffffffffc01, 0x7ff8000000000000, 0x10
    .dword 0x3c00, 0x7ff8000000000000, 0
    .dword 0x7fffffffffff3c00, 0x7ff8000000000000, 0
    .dword 0xfffffffffffe3c00, 0x7ff8000000000000, 0
    .dword 0x5b910bf32280d7fd, 0x7ff8000000000000, 0
    .dword 0xffffffffffffa800, 0xbfa0000000000000, 0
    .dword 0xffffffffffff8d92, 0xbf36480000000000, 0
    .dword 0xffffffffffff71b4, 0x40c6d00000000000, 0
    .dword 0xfffffffffffff400, 0xc0d0000000000000, 0
    .dword 0xffffffffffff8f63, 0xbf3d8c0000000000, 0
    .dword 0xffffffffffff83fe, 0xbf0ff00000000000, 0
    .dword 0xffffffffffff8c00, 0xbf30000000000000, 0
    .dword 0xffffffffffff7000, 0x40c0000000000000, 0
    .dword 0xffffffffffffd7ff, 0xc05ffc0000000000, 0
    .dword 0xffffffffffff6002, 0x4080080000000000, 0
    .dword 0xfffffffffffff0a0, 0xc0c2800000000000, 0
    .dword 0xffffffffffff39c3, 0x3fe70c0000000000, 0
    .dword 0xffffffffffff6000, 0x4080000000000000, 0
    .dword 0xffffffffffff35e0, 0x3fd7800000000000, 0
    .dword 0xffffffffffff0e60, 0x3f39800000000000, 0
    .dword 0xffffffffffffdc00, 0xc070000000000000, 0
    .dword 0xffffffffffff1400, 0x3f50000000000000, 0
    .dword 0xffffffffffffd080, 0xc042000000000000, 0
    .dword 0xffffffffffff5091, 0x4042440000000000, 0
    .dword 0xffffffffffff6cec, 0x40b3b00000000000, 0
    .dword 0xffffffffffff85b1, 0xbf16c40000000000, 0
    .dword 0xffffffffffff45ba, 0x4016e80000000000, 0
    .dword 0xffffffffffff37fe, 0x3fdff80000000000, 0
    .dword 0xffffffffffff4400, 0x4010000000000000, 0
    .dword 0xffffffffffff2600, 0x3f98000000000000, 0
    .dword 0xffffffffffff1010, 0x3f40400000000000, 0
    .dword 0xffffffffffffc741, 0xc01d040000000000, 0
    .dword 0xffffffffffff0c01, 0x3f30040000000000, 0
    .dword 0xffffffffffffd000, 0xc040000000000000, 0
    .dword 0xffffffffffff3c00, 0x3ff0000000000000, 0
    .dword 0xffffffffffff07c0, 0x3f1f000000000000, 0
    .dword 0xffffffffffffdc9c, 0xc072700000000000, 0
    .dword 0xffffffffffff6000, 0x4080000000000000, 0
    .dword 0xffffffffffffee00, 0xc0b8000000000000, 0
    .dword 0xffffffffffff1b3d, 0x3f6cf40000000000, 0
    .dword 0xffffffffffffa000, 0xbf80000000000000, 0
    .dword 0xffffffffffff2400, 0x3f90000000000000, 0
    .dword 0xffffffffffffa040, 0xbf81000000000000, 0
    .dword 0xffffffffffff8020, 0xbec0000000000000, 0
    .dword 0xffffffffffffba99, 0xbfea640000000000, 0
    .dword 0xffffffffffff7800, 0x40e0000000000000, 0
    .dword 0xffffffffffffd240, 0xc049000000000000, 0
    .dword 0xffffffffffff18a0, 0x3f62800000000000, 0
    .dword 0xffffffffffff2100, 0x3f84000000000000, 0
    .dword 0xffffffffffff4001, 0x4000040000000000, 0
    .dword 0xffffffffffff93fe, 0xbf4ff80000000000, 0
    .dword 0xffffffffffff6c08, 0x40b0200000000000, 0
    .dword 0xffffffffffffa4cf, 0xbf933c0000000000, 0
