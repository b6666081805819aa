# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fclass.d: values, flags, rounding modes, boxing, traps
# Unprivileged specification, D extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 68, 1, x10, 0, 0, fclass.d x10, f10
    FP_RUN 69, vectors_rne, 68, 1, x10, 3, 21, fclass.d x10, f10
    li x3, 137
    FP_SET f1, 0x62e0000080000000
    csrw fcsr, x0
    fclass.d x0, f1
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 138
    FP_SET f30, 0x9fb0000000080000
    csrw fcsr, x0
    fclass.d x29, f30
    CHECK x29, 2
    CHECK_FLAGS 0
    li x3, 139
    FP_SET f5, 0x7840000000000000
    csrw fcsr, x0
    fclass.d x5, f5
    CHECK x5, 0x40
    CHECK_FLAGS 0
    li x3, 140
    FP_SET f6, 0x370ffffffffffffe
    csrw fcsr, x0
    fclass.d x5, f6
    CHECK x5, 0x40
    CHECK_FLAGS 0
    li x3, 141
    FP_SET f6, 0xb850000000000000
    csrw fcsr, x0
    fclass.d x5, f6
    CHECK x5, 2
    CHECK_FLAGS 0
    li x3, 142
    FP_SET f5, 0x3c1b261d8c000000
    csrw fcsr, x0
    fclass.d x5, f5
    CHECK x5, 0x40
    CHECK_FLAGS 0
    li x3, 143
    FP_SET f7, 0xe50e267e04000000
    csrw fcsr, x0
    fclass.d x6, f7
    CHECK x6, 2
    CHECK_FLAGS 0
    li x3, 144
    FP_SET f15, 0x1920000400000000
    csrw fcsr, x0
    fclass.d x16, f15
    CHECK x16, 0x40
    CHECK_FLAGS 0
    li x3, 145
    FP_SET f16, 0x697fffffffffffff
    csrw fcsr, x0
    fclass.d x15, f16
    CHECK x15, 0x40
    CHECK_FLAGS 0
    TEST_FP_OFF 146, fclass.d x10, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0, 0x10, 0
    .dword 1, 0x20, 0
    .dword 0xfffffffffffff, 0x20, 0
    .dword 0x10000000000000, 0x40, 0
    .dword 0x3ff0000000000000, 0x40, 0
    .dword 0x3ff0000000000001, 0x40, 0
    .dword 0x7fefffffffffffff, 0x40, 0
    .dword 0x7ff0000000000000, 0x80, 0
    .dword 0x7ff8000000000000, 0x200, 0
    .dword 0x7ff0000000000001, 0x100, 0
    .dword 0x8000000000000000, 8, 0
    .dword 0x8000000000000001, 4, 0
    .dword 0x800fffffffffffff, 4, 0
    .dword 0x8010000000000000, 2, 0
    .dword 0xbff0000000000000, 2, 0
    .dword 0xbff0000000000001, 2, 0
    .dword 0xffefffffffffffff, 2, 0
    .dword 0xfff0000000000000, 1, 0
    .dword 0xfff8000000000000, 0x200, 0
    .dword 0xfff0000000000001, 0x100, 0
    .dword 0x7c70080000000000, 0x40, 0
    .dword 0xaec7ee1c08000000, 2, 0
    .dword 0x70a0000000000008, 0x40, 0
    .dword 0xa2a4cd00daed0156, 2, 0
    .dword 0xbc7ffffffffffffd, 2, 0
    .dword 0x824b3531ffe592c9, 2, 0
    .dword 0xb8d0000000000000, 2, 0
    .dword 0x2289519e2c000000, 0x40, 0
    .dword 0x9d2f60f38b96943, 0x40, 0
    .dword 0x11c0000000000000, 0x40, 0
    .dword 0x9300000000000000, 2, 0
    .dword 0x51ec6e607d8dc0a5, 0x40, 0
    .dword 0x4cbffffffffffffe, 0x40, 0
    .dword 0x510ffffffffffffd, 0x40, 0
    .dword 0xecb37307d452033d, 2, 0
    .dword 0xc95ffffffffffffd, 2, 0
    .dword 0x831f08dcf59df33d, 2, 0
    .dword 0x345cfd8e90a41e71, 0x40, 0
    .dword 0x3d90000001000000, 0x40, 0
    .dword 0xabfec9d027d17404, 2, 0
    .dword 0x63cffffffffffffd, 0x40, 0
    .dword 0xbecb053a59034532, 2, 0
    .dword 0x33b0000000000000, 0x40, 0
    .dword 0x251312f2917b4005, 0x40, 0
    .dword 0x15484912cac44f6c, 0x40, 0
    .dword 0xed40000000800000, 2, 0
    .dword 0x7040000080000000, 0x40, 0
    .dword 0xf21150c424000000, 2, 0
    .dword 0x798ce265bcbc6f39, 0x40, 0
    .dword 0x70411c0b24000000, 0x40, 0
    .dword 0x6a01dac2fb9a755d, 0x40, 0
    .dword 0xf3e80552c8735185, 2, 0
    .dword 0x34b0000000000000, 0x40, 0
    .dword 0x8060000100000000, 2, 0
    .dword 0x2dd0004000000000, 0x40, 0
    .dword 0x44796cabb8000000, 0x40, 0
    .dword 0xceeffffffffffffe, 2, 0
    .dword 0x8d4ff9e3e14bcf3d, 2, 0
    .dword 0xa4a4e0a5589179a1, 2, 0
    .dword 0xf0d0000000200000, 2, 0
    .dword 0x9a72c24d2c000000, 2, 0
    .dword 0x48175f72dbbe311d, 0x40, 0
    .dword 0x81fffffffffffffe, 2, 0
    .dword 0x9d6ffffffffffffd, 2, 0
    .dword 0x5dc0c073bd63c879, 0x40, 0
    .dword 0x9360000000000000, 2, 0
    .dword 0xe54fd969951798ee, 2, 0
    .dword 0x1650000000000000, 0x40, 0
