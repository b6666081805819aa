# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fnmsub.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 85, 3, f13, 1, 0, fnmsub.h f13, f10, f11, f12, rne
    FP_RUN 86, vectors_rne, 85, 3, f13, 0, 10, fnmsub.h f13, f10, f11, f12, dyn
    FP_RUN 171, vectors_rtz, 85, 3, f13, 2, 0, fnmsub.h f13, f10, f11, f12, rtz
    FP_RUN 256, vectors_rtz, 85, 3, f13, 1, 10, fnmsub.h f13, f10, f11, f12, dyn
    FP_RUN 341, vectors_rdn, 85, 3, f13, 3, 0, fnmsub.h f13, f10, f11, f12, rdn
    FP_RUN 426, vectors_rdn, 85, 3, f13, 2, 10, fnmsub.h f13, f10, f11, f12, dyn
    FP_RUN 511, vectors_rup, 85, 3, f13, 4, 0, fnmsub.h f13, f10, f11, f12, rup
    FP_RUN 596, vectors_rup, 85, 3, f13, 3, 10, fnmsub.h f13, f10, f11, f12, dyn
    FP_RUN 681, vectors_rmm, 85, 3, f13, 0, 0, fnmsub.h f13, f10, f11, f12, rmm
    FP_RUN 766, vectors_rmm, 85, 3, f13, 4, 10, fnmsub.h f13, f10, f11, f12, dyn
    li x3, 851
    FP_SET f1, 0xffffffffffff57cb
    FP_SET f2, 0xffffffffffff32e2
    FP_SET f3, 0xffffffffffffcac0
    csrw fcsr, x0
    fnmsub.h f0, f1, f2, f3, dyn
    CHECK_F f0, 0xffffffffffffd10a
    CHECK_FLAGS 1
    li x3, 852
    FP_SET f30, 0xffffffffffff5020
    FP_SET f29, 0xffffffffffffa933
    FP_SET f28, 0xffffffffffffd6b6
    csrw fcsr, x0
    fnmsub.h f31, f30, f29, f28, dyn
    CHECK_F f31, 0xffffffffffffd6a1
    CHECK_FLAGS 1
    li x3, 853
    FP_SET f5, 0xffffffffffff3c5b
    FP_SET f6, 0xffffffffffffbdc5
    FP_SET f7, 0xffffffffffffd7ff
    csrw fcsr, x0
    fnmsub.h f5, f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffffffd7e6
    CHECK_FLAGS 1
    li x3, 854
    FP_SET f6, 0xffffffffffff49e1
    FP_SET f5, 0xffffffffffffbd00
    FP_SET f7, 0xffffffffffff49e8
    csrw fcsr, x0
    fnmsub.h f5, f6, f5, f7, dyn
    CHECK_F f5, 0xffffffffffff4ea1
    CHECK_FLAGS 1
    li x3, 855
    FP_SET f6, 0xffffffffffff23b3
    FP_SET f7, 0xffffffffffffa3a0
    FP_SET f5, 0xffffffffffff0340
    csrw fcsr, x0
    fnmsub.h f5, f6, f7, f5, dyn
    CHECK_F f5, 0xffffffffffff0c7b
    CHECK_FLAGS 1
    li x3, 856
    FP_SET f5, 0xffffffffffffc182
    FP_SET f5, 0xffffffffffffc182
    FP_SET f5, 0xffffffffffffc182
    csrw fcsr, x0
    fnmsub.h f5, f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffffffc92b
    CHECK_FLAGS 1
    li x3, 857
    FP_SET f7, 0xffffffffffffa59e
    FP_SET f7, 0xffffffffffffa59e
    FP_SET f8, 0xffffffffffff8fa0
    csrw fcsr, x0
    fnmsub.h f6, f7, f7, f8, dyn
    CHECK_F f6, 0xffffffffffff93c2
    CHECK_FLAGS 1
    li x3, 858
    FP_SET f15, 0xffffffffffff3a0e
    FP_SET f0, 0xffffffffffff83e6
    FP_SET f31, 0xffffffffffff0100
    csrw fcsr, x0
    fnmsub.h f16, f15, f0, f31, dyn
    CHECK_F f16, 0xffffffffffff03f3
    CHECK_FLAGS 3
    li x3, 859
    FP_SET f16, 0xffffffffffff53fd
    FP_SET f31, 0xffffffffffff8008
    FP_SET f0, 0xffffffffffff8000
    csrw fcsr, x0
    fnmsub.h f15, f16, f31, f0, dyn
    CHECK_F f15, 0xffffffffffff01ff
    CHECK_FLAGS 3
    TEST_FP_OFF 860, fnmsub.h f13, f10, f11, f12, dyn
    TEST_FP_DIRTY 861, fnmsub.h f13, f10, f11, f12, dyn
    TEST_ILLEGAL 862, 0x64b556cb
    TEST_ILLEGAL 863, 0x64b566cb
    TEST_BAD_FRM 864, 5, fnmsub.h f13, f10, f11, f12, dyn
    TEST_BAD_FRM 865, 6, fnmsub.h f13, f10, f11, f12, dyn
    TEST_BAD_FRM 866, 7, fnmsub.h f13, f10, f11, f12, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x46bef3b8fdc58a15, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff4720, 0xffffffffffffb4bc, 0xffffffffffff2080, 0xffffffffffff403c, 1
    .dword 0xffffffffffffb22e, 0xffffffffffff5400, 0xffffffffffff4ab8, 0xffffffffffff4e73, 0
    .dword 0xffffffffffff2656, 0xfffffffffffff800, 0xffffffffffffec40, 0xffffffffffffeaea, 1
    .dword 0xffffffffffffa383, 0xffffffffffff9e20, 0xffffffffffff03fe, 0xffffffffffff81c2, 3
    .dword 0xffffffffffff56bf, 0xffffffffffffa5c0, 0xffffffffffffc3fd, 0xffffffffffffbe47, 1
    .dword 0xffffffffffff257c, 0xffffffffffff78d5, 0xffffffffffff6000, 0xffffffffffffdd40, 1
    .dword 0xffffffffffffc2a0, 0xffffffffffff0000, 0xffffffffffff0d78, 0xffffffffffff0d78, 0
    .dword 0xffffffffffff3fff, 0xfffffffffffff740, 0xffffffffffff7800, 0xffffffffffff7c00, 5
    .dword 0xffffffffffffd3ff, 0xffffffffffffb7ff, 0xffffffffffffc800, 0xffffffffffffd0ff, 1
    .dword 0xffffffffffff3473, 0xfffffffffffff800, 0xffffffffffff7808, 0xffffffffffff7925, 1
    .dword 0xffffffffffff5600, 0xffffffffffffa600, 0xffffffffffff33ff, 0xffffffffffff4100, 1
    .dword 0xffffffffffffafd7, 0xfffffffffffffb74, 0xffffffffffff5211, 0xffffffffffffef42, 1
    .dword 0xffffffffffffc900, 0xffffffffffff80d1, 0xffffffffffff03ff, 0xffffffffffff842b, 0
    .dword 0xffffffffffff2c10, 0xffffffffffff4c80, 0xffffffffffffaffd, 0xffffffffffffbd12, 1
vectors_rtz:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0x5d755ad44ecc4519, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffd480, 0xffffffffffffdc00, 0xffffffffffff5387, 0xfffffffffffff47c, 1
    .dword 0xffffffffffff3080, 0xffffffffffffd78f, 0xffffffffffffc803, 0xffffffffffff487d, 1
    .dword 0xffffffffffffb840, 0xffffffffffffc100, 0xffffffffffff4227, 0xffffffffffff3efe, 0
    .dword 0xffffffffffffa7a0, 0xffffffffffff0a2f, 0xffffffffffff00ff, 0xffffffffffff015d, 3
    .dword 0xffffffffffffb3fe, 0xffffffffffff56d9, 0xffffffffffff4800, 0xffffffffffff506b, 1
    .dword 0xffffffffffff2131, 0xfffffffffffffbff, 0xfffffffffffff810, 0xfffffffffffff7f6, 1
    .dword 0xffffffffffffb420, 0xffffffffffffc7fd, 0xffffffffffff5000, 0xffffffffffff4f7c, 1
    .dword 0xffffffffffff4340, 0xffffffffffff8361, 0xffffffffffff8000, 0xffffffffffff0a1f, 1
    .dword 0xffffffffffff4400, 0xffffffffffff43ff, 0xffffffffffff4800, 0xffffffffffffc7fe, 0
    .dword 0xffffffffffff2ee0, 0xffffffffffff4c00, 0xffffffffffffd402, 0xffffffffffffd41d, 1
    .dword 0xffffffffffff3460, 0xffffffffffff7810, 0xfffffffffffff804, 0xfffffffffffff920, 1
    .dword 0xffffffffffffce73, 0xffffffffffffb802, 0xffffffffffff4960, 0xffffffffffffc058, 1
    .dword 0xffffffffffff3c00, 0xffffffffffff4bfd, 0xffffffffffffcb2e, 0xffffffffffffcf95, 1
    .dword 0xffffffffffffc3fd, 0xffffffffffff39fc, 0xffffffffffff4c02, 0xffffffffffff4cc1, 1
vectors_rdn:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0x3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffac04, 0xffffffffffff7900, 0xffffffffffffec13, 0xffffffffffffe642, 0
    .dword 0xffffffffffffd400, 0xffffffffffffdc08, 0xfffffffffffffb00, 0xfffffffffffffc00, 5
    .dword 0xffffffffffffcc00, 0xffffffffffff03ff, 0xffffffffffff0240, 0xffffffffffff1423, 0
    .dword 0xffffffffffffa7fd, 0xffffffffffff63ff, 0xffffffffffffc880, 0xffffffffffff4dbc, 1
    .dword 0xffffffffffffbc00, 0xffffffffffff77fd, 0xfffffffffffffb60, 0xfffffffffffff6c3, 0
    .dword 0xffffffffffff3e20, 0xffffffffffffbc20, 0xffffffffffff4800, 0xffffffffffff48ca, 1
    .dword 0xffffffffffffcbff, 0xffffffffffff30cc, 0xffffffffffffc000, 0xffffffffffff365b, 1
    .dword 0xffffffffffff2401, 0xffffffffffff7bfd, 0xffffffffffffcc00, 0xffffffffffffe410, 1
    .dword 0xffffffffffffa3fe, 0xffffffffffffe404, 0xffffffffffff4802, 0xffffffffffffc804, 1
    .dword 0xffffffffffffabfe, 0xffffffffffff8333, 0xffffffffffff00d0, 0xffffffffffff009c, 3
    .dword 0xffffffffffffc001, 0xffffffffffffb800, 0xffffffffffff5bfe, 0xffffffffffff5bf5, 1
    .dword 0xffffffffffffb001, 0xffffffffffff06c0, 0xffffffffffff0137, 0xffffffffffff020f, 3
    .dword 0xffffffffffffa3e3, 0xffffffffffff1808, 0xffffffffffff83d8, 0xffffffffffff81dc, 3
    .dword 0xffffffffffff2f20, 0xfffffffffffff804, 0xfffffffffffff880, 0xfffffffffffff80e, 1
vectors_rup:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0x3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff30c7, 0xffffffffffff569e, 0xffffffffffff4aa0, 0xffffffffffffc11c, 1
    .dword 0xffffffffffff41a9, 0xffffffffffffc579, 0xffffffffffff4800, 0xffffffffffff4de0, 1
    .dword 0xffffffffffff43ff, 0xffffffffffffc5b4, 0xffffffffffff4bfd, 0xffffffffffff50d9, 1
    .dword 0xffffffffffffb400, 0xffffffffffffc70d, 0xffffffffffff2000, 0xffffffffffffbf05, 0
    .dword 0xffffffffffff3340, 0xffffffffffff57fd, 0xffffffffffffca76, 0xffffffffffffd13c, 1
    .dword 0xffffffffffffa2a2, 0xffffffffffff6400, 0xffffffffffffc800, 0xffffffffffff4544, 0
    .dword 0xffffffffffff57dd, 0xffffffffffffa400, 0xffffffffffff4a0f, 0xffffffffffff4b0b, 1
    .dword 0xffffffffffffb000, 0xffffffffffff7b60, 0xfffffffffffff86f, 0xfffffffffffff706, 0
    .dword 0xffffffffffffb800, 0xffffffffffff7840, 0xffffffffffff79bd, 0xffffffffffff7bdd, 0
    .dword 0xffffffffffff53fe, 0xffffffffffff02c9, 0xffffffffffff8000, 0xffffffffffff9990, 1
    .dword 0xffffffffffffc4e0, 0xffffffffffff0280, 0xffffffffffff177d, 0xffffffffffff1820, 0
    .dword 0xffffffffffffa060, 0xffffffffffff9bea, 0xffffffffffff0032, 0xffffffffffff81f7, 3
    .dword 0xffffffffffffaffe, 0xffffffffffff8001, 0xffffffffffff833e, 0xffffffffffff833e, 3
    .dword 0xffffffffffffc8d7, 0xffffffffffff00a7, 0xffffffffffff8000, 0xffffffffffff0651, 1
vectors_rmm:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c01, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0x7fffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffe3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x2a08a95c3ef3e7c7, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3440, 0xffffffffffff7800, 0xfffffffffffff420, 0xfffffffffffff640, 0
    .dword 0xffffffffffff4520, 0xffffffffffffb4a0, 0xffffffffffff53fe, 0xffffffffffff5417, 1
    .dword 0xffffffffffff3280, 0xffffffffffff869d, 0xffffffffffff8b7f, 0xffffffffffff8ad3, 1
    .dword 0xffffffffffffaf40, 0xfffffffffffffbe4, 0xffffffffffff7810, 0xffffffffffff7656, 1
    .dword 0xffffffffffff3000, 0xffffffffffffd6a1, 0xffffffffffff49e0, 0xffffffffffff4e41, 1
    .dword 0xffffffffffffcc47, 0xffffffffffff39a0, 0xffffffffffffc880, 0xffffffffffff420f, 1
    .dword 0xffffffffffffce5b, 0xffffffffffff3be0, 0xffffffffffffc9ef, 0xffffffffffff4a94, 1
    .dword 0xffffffffffffd400, 0xffffffffffffa6c0, 0xffffffffffff9ffd, 0xffffffffffffbec8, 1
    .dword 0xffffffffffff4000, 0xffffffffffff3926, 0xffffffffffffa080, 0xffffffffffffbd2f, 0
    .dword 0xffffffffffff23fe, 0xffffffffffffa3fe, 0xffffffffffff03fd, 0xffffffffffff0cfd, 1
    .dword 0xffffffffffffc420, 0xffffffffffff6d89, 0xffffffffffff6bde, 0xffffffffffff76b1, 1
    .dword 0xffffffffffffbcb3, 0xfffffffffffff400, 0xffffffffffff7b80, 0xffffffffffff7927, 1
    .dword 0xffffffffffff3e34, 0xffffffffffffc800, 0xffffffffffffcbff, 0xffffffffffffc32c, 0
    .dword 0xffffffffffff27fe, 0xffffffffffff8cc4, 0xffffffffffff03fb, 0xffffffffffff0493, 1
