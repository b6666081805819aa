# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fmadd.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfh: half precision.
#include "fp.h"

    TEST_BEGIN
    .option arch, +zfh
    ENABLE_FP
    FP_RUN 1, vectors_rne, 85, 3, f13, 4, 0, fmadd.h f13, f10, f11, f12, rne
    FP_RUN 86, vectors_rne, 85, 3, f13, 0, 10, fmadd.h f13, f10, f11, f12, dyn
    FP_RUN 171, vectors_rtz, 85, 3, f13, 0, 0, fmadd.h f13, f10, f11, f12, rtz
    FP_RUN 256, vectors_rtz, 85, 3, f13, 1, 10, fmadd.h f13, f10, f11, f12, dyn
    FP_RUN 341, vectors_rdn, 85, 3, f13, 1, 0, fmadd.h f13, f10, f11, f12, rdn
    FP_RUN 426, vectors_rdn, 85, 3, f13, 2, 10, fmadd.h f13, f10, f11, f12, dyn
    FP_RUN 511, vectors_rup, 85, 3, f13, 2, 0, fmadd.h f13, f10, f11, f12, rup
    FP_RUN 596, vectors_rup, 85, 3, f13, 3, 10, fmadd.h f13, f10, f11, f12, dyn
    FP_RUN 681, vectors_rmm, 85, 3, f13, 3, 0, fmadd.h f13, f10, f11, f12, rmm
    FP_RUN 766, vectors_rmm, 85, 3, f13, 4, 10, fmadd.h f13, f10, f11, f12, dyn
    li x3, 851
    FP_SET f1, 0xffffffffffff3032
    FP_SET f2, 0xffffffffffffc836
    FP_SET f3, 0xffffffffffffaffd
    csrw fcsr, x0
    fmadd.h f0, f1, f2, f3, dyn
    CHECK_F f0, 0xffffffffffffbcea
    CHECK_FLAGS 1
    li x3, 852
    FP_SET f30, 0xffffffffffffa7fd
    FP_SET f29, 0xffffffffffff9fff
    FP_SET f28, 0xffffffffffff0080
    csrw fcsr, x0
    fmadd.h f31, f30, f29, f28, dyn
    CHECK_F f31, 0xffffffffffff0c1e
    CHECK_FLAGS 1
    li x3, 853
    FP_SET f5, 0xffffffffffffb95f
    FP_SET f6, 0xffffffffffff4c04
    FP_SET f7, 0xffffffffffff4820
    csrw fcsr, x0
    fmadd.h f5, f5, f6, f7, dyn
    CHECK_F f5, 0xffffffffffffc111
    CHECK_FLAGS 1
    li x3, 854
    FP_SET f6, 0xffffffffffff575b
    FP_SET f5, 0xffffffffffffa7fd
    FP_SET f7, 0xffffffffffffa13e
    csrw fcsr, x0
    fmadd.h f5, f6, f5, f7, dyn
    CHECK_F f5, 0xffffffffffffc35d
    CHECK_FLAGS 1
    li x3, 855
    FP_SET f6, 0xffffffffffffbeb6
    FP_SET f7, 0xffffffffffff83e0
    FP_SET f5, 0xffffffffffff8a40
    csrw fcsr, x0
    fmadd.h f5, f6, f7, f5, dyn
    CHECK_F f5, 0xffffffffffff8600
    CHECK_FLAGS 1
    li x3, 856
    FP_SET f5, 0xffffffffffff33ff
    FP_SET f5, 0xffffffffffff33ff
    FP_SET f5, 0xffffffffffff33ff
    csrw fcsr, x0
    fmadd.h f5, f5, f5, f5, dyn
    CHECK_F f5, 0xffffffffffff34ff
    CHECK_FLAGS 1
    li x3, 857
    FP_SET f7, 0xffffffffffffd440
    FP_SET f7, 0xffffffffffffd440
    FP_SET f8, 0xffffffffffffc8a8
    csrw fcsr, x0
    fmadd.h f6, f7, f7, f8, dyn
    CHECK_F f6, 0xffffffffffff6c82
    CHECK_FLAGS 1
    li x3, 858
    FP_SET f15, 0xffffffffffff5440
    FP_SET f0, 0xffffffffffff5c00
    FP_SET f31, 0xfffffffffffff010
    csrw fcsr, x0
    fmadd.h f16, f15, f0, f31, dyn
    CHECK_F f16, 0xffffffffffff7070
    CHECK_FLAGS 0
    li x3, 859
    FP_SET f16, 0xffffffffffffa24d
    FP_SET f31, 0xffffffffffff59e0
    FP_SET f0, 0xffffffffffffdcd2
    csrw fcsr, x0
    fmadd.h f15, f16, f31, f0, dyn
    CHECK_F f15, 0xffffffffffffdcdb
    CHECK_FLAGS 1
    TEST_FP_OFF 860, fmadd.h f13, f10, f11, f12, dyn
    TEST_FP_DIRTY 861, fmadd.h f13, f10, f11, f12, dyn
    TEST_ILLEGAL 862, 0x64b556c3
    TEST_ILLEGAL 863, 0x64b566c3
    TEST_BAD_FRM 864, 5, fmadd.h f13, f10, f11, f12, dyn
    TEST_BAD_FRM 865, 6, fmadd.h f13, f10, f11, f12, dyn
    TEST_BAD_FRM 866, 7, fmadd.h f13, f10, f11, f12, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0
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
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
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
    .dword 0xffffffffffff3c00, 0xbca409e42aa5a87, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffaf55, 0xffffffffffff4d01, 0xffffffffffff4000, 0xffffffffffffb4b0, 1
    .dword 0xffffffffffffa40b, 0xffffffffffff1bc0, 0xffffffffffff19f5, 0xffffffffffff19d6, 1
    .dword 0xffffffffffffc46e, 0xffffffffffffb440, 0xffffffffffffc4dc, 0xffffffffffffc35e, 1
    .dword 0xffffffffffff3e88, 0xfffffffffffff401, 0xfffffffffffffbfd, 0xfffffffffffffc00, 5
    .dword 0xffffffffffffc699, 0xffffffffffff8100, 0xffffffffffff80db, 0xffffffffffff05be, 0
    .dword 0xffffffffffffcc00, 0xffffffffffff83fd, 0xffffffffffff827b, 0xffffffffffff13ab, 1
    .dword 0xffffffffffff4808, 0xffffffffffffbffd, 0xffffffffffff4800, 0xffffffffffffc80d, 1
    .dword 0xffffffffffff2280, 0xfffffffffffff800, 0xffffffffffff611b, 0xffffffffffff5b6c, 0
    .dword 0xffffffffffff29d3, 0xffffffffffff86a0, 0xffffffffffff82ac, 0xffffffffffff82f9, 3
    .dword 0xffffffffffffb3ff, 0xffffffffffff8bfd, 0xffffffffffff0373, 0xffffffffffff0771, 1
    .dword 0xffffffffffffc800, 0xffffffffffff0000, 0xffffffffffff83e1, 0xffffffffffff83e1, 0
    .dword 0xffffffffffff2d76, 0xffffffffffff5bfd, 0xffffffffffff4991, 0xffffffffffff501e, 1
    .dword 0xffffffffffffa000, 0xffffffffffff17fe, 0xffffffffffff0f1c, 0xffffffffffff0edc, 1
    .dword 0xffffffffffffad3e, 0xffffffffffff5802, 0xffffffffffffc802, 0xffffffffffffcca1, 1
vectors_rtz:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
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
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
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
    .dword 0x605f206f95de6b35, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffb900, 0xfffffffffffff960, 0xffffffffffff7900, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff4c00, 0xffffffffffff6413, 0xffffffffffffe000, 0xffffffffffff73e6, 0
    .dword 0xffffffffffff4a9c, 0xffffffffffff3080, 0xffffffffffff43ff, 0xffffffffffff45db, 1
    .dword 0xffffffffffff2804, 0xffffffffffff7820, 0xffffffffffff67ef, 0xffffffffffff6a09, 1
    .dword 0xffffffffffffcd0e, 0xffffffffffff0120, 0xffffffffffff8000, 0xffffffffffff8daf, 1
    .dword 0xffffffffffffa7fe, 0xffffffffffff56a0, 0xffffffffffff3e00, 0xffffffffffffbf3c, 1
    .dword 0xffffffffffff43fd, 0xffffffffffffc4ce, 0xffffffffffffc855, 0xffffffffffffcef6, 1
    .dword 0xffffffffffffaf60, 0xffffffffffff7bc0, 0xffffffffffffdc56, 0xffffffffffffef6a, 1
    .dword 0xffffffffffff4404, 0xffffffffffff4300, 0xffffffffffffc800, 0xffffffffffff460e, 0
    .dword 0xffffffffffff2266, 0xffffffffffff7860, 0xffffffffffff7800, 0xffffffffffff780d, 1
    .dword 0xffffffffffffc008, 0xffffffffffff0200, 0xffffffffffff81e9, 0xffffffffffff85f1, 0
    .dword 0xffffffffffffb000, 0xffffffffffff8000, 0xffffffffffff0ac9, 0xffffffffffff0ac9, 0
    .dword 0xffffffffffffcfee, 0xffffffffffff03fd, 0xffffffffffff1802, 0xffffffffffff01bf, 3
    .dword 0xffffffffffff2ede, 0xffffffffffffd880, 0xffffffffffffc820, 0xffffffffffffcdec, 1
vectors_rdn:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff8000, 0
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
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
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
    .dword 0xffffffffffffc010, 0xffffffffffff47fd, 0xffffffffffff4800, 0xffffffffffffc81d, 1
    .dword 0xffffffffffffb3fe, 0xfffffffffffff8c0, 0xffffffffffffcc00, 0xffffffffffff70bc, 1
    .dword 0xffffffffffffbb37, 0xffffffffffffc002, 0xffffffffffffbc10, 0xffffffffffff3a55, 1
    .dword 0xffffffffffff4000, 0xffffffffffffc7fd, 0xffffffffffffca00, 0xffffffffffffceff, 1
    .dword 0xffffffffffff2802, 0xffffffffffff5e76, 0xffffffffffffc800, 0xffffffffffff44f2, 1
    .dword 0xffffffffffff2ffd, 0xffffffffffff4d54, 0xffffffffffffac4b, 0xffffffffffff412f, 1
    .dword 0xffffffffffffc008, 0xffffffffffff0040, 0xffffffffffff0080, 0xffffffffffff8001, 0
    .dword 0xffffffffffff451d, 0xffffffffffff6fff, 0xffffffffffff7bfd, 0xffffffffffff7bff, 5
    .dword 0xffffffffffff3e00, 0xffffffffffff3c37, 0xffffffffffffc720, 0xffffffffffffc58c, 1
    .dword 0xffffffffffffa400, 0xffffffffffff5520, 0xffffffffffff2c00, 0xffffffffffffbce0, 0
    .dword 0xffffffffffffb660, 0xffffffffffffd3fe, 0xffffffffffff4b0a, 0xffffffffffff50f1, 1
    .dword 0xffffffffffffac33, 0xffffffffffff13fd, 0xffffffffffff15ad, 0xffffffffffff1569, 1
    .dword 0xffffffffffffc7ff, 0xffffffffffff6d0a, 0xffffffffffff78ed, 0xffffffffffffe318, 1
    .dword 0xffffffffffff3360, 0xffffffffffffcbff, 0xffffffffffff1d00, 0xffffffffffffc35d, 1
vectors_rup:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff8000, 0
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
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
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
    .dword 0xffffffffffffd000, 0xffffffffffff6000, 0xffffffffffff613b, 0xfffffffffffff3ac, 1
    .dword 0xffffffffffff5000, 0xffffffffffff60a0, 0xffffffffffffcc80, 0xffffffffffff749f, 1
    .dword 0xffffffffffff51b5, 0xffffffffffff03bb, 0xffffffffffff0200, 0xffffffffffff1963, 1
    .dword 0xffffffffffff2a64, 0xffffffffffff5000, 0xffffffffffff2ffe, 0xffffffffffff3ee4, 1
    .dword 0xffffffffffff289b, 0xffffffffffff7880, 0xffffffffffff5540, 0xffffffffffff6583, 1
    .dword 0xffffffffffffac3a, 0xfffffffffffff871, 0xfffffffffffff880, 0xfffffffffffff834, 1
    .dword 0xffffffffffff53ff, 0xffffffffffffa800, 0xffffffffffffae80, 0xffffffffffffc033, 1
    .dword 0xffffffffffffba00, 0xffffffffffff4c00, 0xffffffffffff4803, 0xffffffffffffc3f4, 0
    .dword 0xffffffffffffceac, 0xffffffffffff2c00, 0xffffffffffff3583, 0xffffffffffffbd4b, 1
    .dword 0xffffffffffffc96b, 0xffffffffffffbc40, 0xffffffffffffcbff, 0xffffffffffffc47a, 1
    .dword 0xffffffffffffa243, 0xffffffffffff5980, 0xffffffffffff2740, 0xffffffffffffc03f, 1
    .dword 0xffffffffffff2ffe, 0xffffffffffff8c20, 0xffffffffffff81e0, 0xffffffffffff83ef, 3
    .dword 0xffffffffffffa400, 0xffffffffffff8401, 0xffffffffffff0c5f, 0xffffffffffff0c64, 1
    .dword 0xffffffffffffa49b, 0xffffffffffff7802, 0xffffffffffff6a80, 0xffffffffffff6959, 1
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
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffff8000, 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff0000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff7c01, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff8000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff0000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff8000, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff3c00, 0xffffffffffff4000, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff0000, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff3c00, 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff8000, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3c00, 0xffffffffffff7e01, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff3c00, 0xffffffffffff7c01, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff0000, 0xffffffffffff3c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff8000, 0xffffffffffff7c00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7e01, 0xffffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff0000, 0xffffffffffff7e00, 0x10
    .dword 0xfffffffffffffc00, 0xffffffffffff7c01, 0xffffffffffff7e01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff0000, 0xfffffffffffffc00, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff8000, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff8000, 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffff7c00, 0xffffffffffff3c00, 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff7c00, 0xfffffffffffffc00, 0xffffffffffff3c00, 0xfffffffffffffc00, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0xffffffffffff0000, 0xffffffffffff7c00, 0
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
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0x5a59c1c8b343a095, 0xffffffffffff7e00, 0
    .dword 0xffffffffffffc3fe, 0xffffffffffff006c, 0xffffffffffff03ff, 0xffffffffffff024f, 3
    .dword 0xffffffffffffd000, 0xffffffffffffabfe, 0xffffffffffffc000, 0xffffffffffff9800, 0
    .dword 0xffffffffffff23fd, 0xffffffffffff110f, 0xffffffffffff948d, 0xffffffffffff9483, 1
    .dword 0xffffffffffff236d, 0xffffffffffff0306, 0xffffffffffff8180, 0xffffffffffff8175, 3
    .dword 0xffffffffffffb800, 0xffffffffffff7800, 0xffffffffffff7800, 0xffffffffffff7400, 0
    .dword 0xffffffffffffb24b, 0xffffffffffffd560, 0xffffffffffff4804, 0xffffffffffff4e3c, 1
    .dword 0xffffffffffff4800, 0xffffffffffffb2c0, 0xffffffffffffc752, 0xffffffffffffc881, 0
    .dword 0xffffffffffffb34b, 0xffffffffffff0300, 0xffffffffffff8169, 0xffffffffffff8218, 3
    .dword 0xffffffffffffbab5, 0xffffffffffff4000, 0xffffffffffff63ff, 0xffffffffffff63fc, 1
    .dword 0xffffffffffff4ec3, 0xffffffffffff03fd, 0xffffffffffff8004, 0xffffffffffff16be, 1
    .dword 0xffffffffffffc000, 0xffffffffffffc760, 0xffffffffffffc806, 0xffffffffffff46b4, 0
    .dword 0xffffffffffffc040, 0xffffffffffffc400, 0xffffffffffff4bfe, 0xffffffffffff4e1f, 0
    .dword 0xffffffffffffa645, 0xffffffffffff8d00, 0xffffffffffff023f, 0xffffffffffff02bc, 3
    .dword 0xffffffffffffb400, 0xffffffffffffd29b, 0xffffffffffff4bfe, 0xffffffffffff4f4d, 1
