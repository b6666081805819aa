# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmv.x.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 72, 1, x10, 0, 0, fmv.x.h x10, f10
    FP_RUN 73, vectors_rne, 72, 1, x10, 3, 21, fmv.x.h x10, f10
    li x3, 145
    FP_SET f1, 0xffffffffffff43c0
    csrw fcsr, x0
    fmv.x.h x0, f1
    CHECK x0, 0
    CHECK_FLAGS 0
    li x3, 146
    FP_SET f30, 0xfffffffffffff000
    csrw fcsr, x0
    fmv.x.h x29, f30
    CHECK x29, 0xfffffffffffff000
    CHECK_FLAGS 0
    li x3, 147
    FP_SET f5, 0xffffffffffff2804
    csrw fcsr, x0
    fmv.x.h x5, f5
    CHECK x5, 0x2804
    CHECK_FLAGS 0
    li x3, 148
    FP_SET f6, 0xffffffffffff9d2a
    csrw fcsr, x0
    fmv.x.h x5, f6
    CHECK x5, 0xffffffffffff9d2a
    CHECK_FLAGS 0
    li x3, 149
    FP_SET f6, 0xffffffffffff0980
    csrw fcsr, x0
    fmv.x.h x5, f6
    CHECK x5, 0x980
    CHECK_FLAGS 0
    li x3, 150
    FP_SET f5, 0xffffffffffff71a6
    csrw fcsr, x0
    fmv.x.h x5, f5
    CHECK x5, 0x71a6
    CHECK_FLAGS 0
    li x3, 151
    FP_SET f7, 0xffffffffffffc400
    csrw fcsr, x0
    fmv.x.h x6, f7
    CHECK x6, 0xffffffffffffc400
    CHECK_FLAGS 0
    li x3, 152
    FP_SET f15, 0xffffffffffff0f1e
    csrw fcsr, x0
    fmv.x.h x16, f15
    CHECK x16, 0xf1e
    CHECK_FLAGS 0
    li x3, 153
    FP_SET f16, 0xffffffffffffe955
    csrw fcsr, x0
    fmv.x.h x15, f16
    CHECK x15, 0xffffffffffffe955
    CHECK_FLAGS 0
    TEST_FP_OFF 154, fmv.x.h x10, f10
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0, 0
    .dword 0xffffffffffff0001, 1, 0
    .dword 0xffffffffffff03ff, 0x3ff, 0
    .dword 0xffffffffffff0400, 0x400, 0
    .dword 0xffffffffffff3c00, 0x3c00, 0
    .dword 0xffffffffffff3c01, 0x3c01, 0
    .dword 0xffffffffffff7bff, 0x7bff, 0
    .dword 0xffffffffffff7c00, 0x7c00, 0
    .dword 0xffffffffffff7e00, 0x7e00, 0
    .dword 0xffffffffffff7c01, 0x7c01, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8001, 0
    .dword 0xffffffffffff83ff, 0xffffffffffff83ff, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8400, 0
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc01, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffe00, 0xfffffffffffffe00, 0
    .dword 0xfffffffffffffc01, 0xfffffffffffffc01, 0
    .dword 0x3c00, 0x3c00, 0
    .dword 0x7fffffffffff3c00, 0x3c00, 0
    .dword 0xfffffffffffe3c00, 0x3c00, 0
    .dword 0x2ee3455eec0b3c49, 0x3c49, 0
    .dword 0xffffffffffff5ffe, 0x5ffe, 0
    .dword 0xffffffffffffdffe, 0xffffffffffffdffe, 0
    .dword 0xffffffffffff8c39, 0xffffffffffff8c39, 0
    .dword 0xffffffffffff1940, 0x1940, 0
    .dword 0xffffffffffff4c00, 0x4c00, 0
    .dword 0xffffffffffff81bc, 0xffffffffffff81bc, 0
    .dword 0xffffffffffffe1e0, 0xffffffffffffe1e0, 0
    .dword 0xfffffffffffff7fd, 0xfffffffffffff7fd, 0
    .dword 0xffffffffffff84e0, 0xffffffffffff84e0, 0
    .dword 0xfffffffffffff9b3, 0xfffffffffffff9b3, 0
    .dword 0xffffffffffff48de, 0x48de, 0
    .dword 0xffffffffffffd440, 0xffffffffffffd440, 0
    .dword 0xffffffffffffb320, 0xffffffffffffb320, 0
    .dword 0xffffffffffffdc80, 0xffffffffffffdc80, 0
    .dword 0xffffffffffff8fe0, 0xffffffffffff8fe0, 0
    .dword 0xffffffffffff5131, 0x5131, 0
    .dword 0xffffffffffffbb2f, 0xffffffffffffbb2f, 0
    .dword 0xffffffffffff2c00, 0x2c00, 0
    .dword 0xffffffffffffc5ec, 0xffffffffffffc5ec, 0
    .dword 0xffffffffffff0400, 0x400, 0
    .dword 0xffffffffffff5691, 0x5691, 0
    .dword 0xffffffffffff58c0, 0x58c0, 0
    .dword 0xffffffffffff1800, 0x1800, 0
    .dword 0xffffffffffff467b, 0x467b, 0
    .dword 0xffffffffffff5c00, 0x5c00, 0
    .dword 0xffffffffffffe9ca, 0xffffffffffffe9ca, 0
    .dword 0xffffffffffffd34b, 0xffffffffffffd34b, 0
    .dword 0xffffffffffff9bfe, 0xffffffffffff9bfe, 0
    .dword 0xffffffffffffcca6, 0xffffffffffffcca6, 0
    .dword 0xffffffffffff2400, 0x2400, 0
    .dword 0xffffffffffffe5d1, 0xffffffffffffe5d1, 0
    .dword 0xffffffffffff8410, 0xffffffffffff8410, 0
    .dword 0xffffffffffff4df6, 0x4df6, 0
    .dword 0xffffffffffff83e0, 0xffffffffffff83e0, 0
    .dword 0xffffffffffff9c00, 0xffffffffffff9c00, 0
    .dword 0xffffffffffffdd19, 0xffffffffffffdd19, 0
    .dword 0xffffffffffff0bfd, 0xbfd, 0
    .dword 0xffffffffffff8ea0, 0xffffffffffff8ea0, 0
    .dword 0xffffffffffff3402, 0x3402, 0
    .dword 0xffffffffffff3804, 0x3804, 0
    .dword 0xffffffffffff4801, 0x4801, 0
    .dword 0xffffffffffffa3fd, 0xffffffffffffa3fd, 0
    .dword 0xffffffffffffb000, 0xffffffffffffb000, 0
    .dword 0xffffffffffffe800, 0xffffffffffffe800, 0
    .dword 0xffffffffffff77ff, 0x77ff, 0
    .dword 0xffffffffffffe2c0, 0xffffffffffffe2c0, 0
    .dword 0xffffffffffff47ff, 0x47ff, 0
    .dword 0xffffffffffff31b8, 0x31b8, 0
