# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# froundnx.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, f13, 3, 0, .4byte 0x445506d3
    FP_RUN 20, vectors_rne, 19, 1, f13, 0, 10, .4byte 0x445576d3
    FP_RUN 39, vectors_rtz, 19, 1, f13, 4, 0, .4byte 0x445516d3
    FP_RUN 58, vectors_rtz, 19, 1, f13, 1, 10, .4byte 0x445576d3
    FP_RUN 77, vectors_rdn, 19, 1, f13, 0, 0, .4byte 0x445526d3
    FP_RUN 96, vectors_rdn, 19, 1, f13, 2, 10, .4byte 0x445576d3
    FP_RUN 115, vectors_rup, 19, 1, f13, 1, 0, .4byte 0x445536d3
    FP_RUN 134, vectors_rup, 19, 1, f13, 3, 10, .4byte 0x445576d3
    FP_RUN 153, vectors_rmm, 18, 1, f13, 2, 0, .4byte 0x445546d3
    FP_RUN 171, vectors_rmm, 18, 1, f13, 4, 10, .4byte 0x445576d3
    li x3, 189
    FP_SET f1, 0xfffffffffffffbff
    csrw fcsr, x0
    .4byte 0x4450f053
    CHECK_F f0, 0xfffffffffffffbff
    CHECK_FLAGS 0
    li x3, 190
    FP_SET f30, 0xffffffffffff7820
    csrw fcsr, x0
    .4byte 0x445f7fd3
    CHECK_F f31, 0xffffffffffff7820
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xffffffffffff3670
    csrw fcsr, x0
    .4byte 0x4452f2d3
    CHECK_F f5, 0xffffffffffff0000
    CHECK_FLAGS 1
    li x3, 192
    FP_SET f6, 0xffffffffffff7961
    csrw fcsr, x0
    .4byte 0x445372d3
    CHECK_F f5, 0xffffffffffff7961
    CHECK_FLAGS 0
    li x3, 193
    FP_SET f6, 0xfffffffffffff810
    csrw fcsr, x0
    .4byte 0x445372d3
    CHECK_F f5, 0xfffffffffffff810
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffffffb7fd
    csrw fcsr, x0
    .4byte 0x4452f2d3
    CHECK_F f5, 0xffffffffffff8000
    CHECK_FLAGS 1
    li x3, 195
    FP_SET f7, 0xffffffffffff3c01
    csrw fcsr, x0
    .4byte 0x4453f353
    CHECK_F f6, 0xffffffffffff3c00
    CHECK_FLAGS 1
    li x3, 196
    FP_SET f15, 0xffffffffffff7bfd
    csrw fcsr, x0
    .4byte 0x4457f853
    CHECK_F f16, 0xffffffffffff7bfd
    CHECK_FLAGS 0
    li x3, 197
    FP_SET f16, 0xffffffffffff7b0b
    csrw fcsr, x0
    .4byte 0x445877d3
    CHECK_F f15, 0xffffffffffff7b0b
    CHECK_FLAGS 0
    TEST_FP_OFF 198, .4byte 0x445576d3
    TEST_FP_DIRTY 199, .4byte 0x445576d3
    TEST_ILLEGAL 200, 0x445556d3
    TEST_ILLEGAL 201, 0x445566d3
    TEST_BAD_FRM 202, 5, .4byte 0x445576d3
    TEST_BAD_FRM 203, 6, .4byte 0x445576d3
    TEST_BAD_FRM 204, 7, .4byte 0x445576d3
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 1
    .dword 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffff8d6, 0xfffffffffffff8d6, 0
    .dword 0xfffffffffffff83a, 0xfffffffffffff83a, 0
    .dword 0xffffffffffff7810, 0xffffffffffff7810, 0
    .dword 0xffffffffffffe7fd, 0xffffffffffffe7fd, 0
    .dword 0xffffffffffff7960, 0xffffffffffff7960, 0
    .dword 0xffffffffffffe7a0, 0xffffffffffffe7a0, 0
    .dword 0xffffffffffff6408, 0xffffffffffff6408, 0
    .dword 0xfffffffffffffbfe, 0xfffffffffffffbfe, 0
    .dword 0xffffffffffff3c80, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xffffffffffffe7a0, 0xffffffffffffe7a0, 0
    .dword 0xffffffffffff6400, 0xffffffffffff6400, 0
    .dword 0xfffffffffffff808, 0xfffffffffffff808, 0
    .dword 0xffffffffffffd218, 0xffffffffffffd220, 1
vectors_rtz:
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 1
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 1
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3408, 0xffffffffffff0000, 1
    .dword 0xffffffffffff368d, 0xffffffffffff0000, 1
    .dword 0xffffffffffff7ade, 0xffffffffffff7ade, 0
    .dword 0xfffffffffffffaea, 0xfffffffffffffaea, 0
    .dword 0xffffffffffff7a40, 0xffffffffffff7a40, 0
    .dword 0xffffffffffff782f, 0xffffffffffff782f, 0
    .dword 0xfffffffffffffbfd, 0xfffffffffffffbfd, 0
    .dword 0xffffffffffff7bfe, 0xffffffffffff7bfe, 0
    .dword 0xfffffffffffffba0, 0xfffffffffffffba0, 0
    .dword 0xfffffffffffff880, 0xfffffffffffff880, 0
    .dword 0xffffffffffff79a0, 0xffffffffffff79a0, 0
    .dword 0xffffffffffff7bfd, 0xffffffffffff7bfd, 0
    .dword 0xfffffffffffff86d, 0xfffffffffffff86d, 0
    .dword 0xfffffffffffff940, 0xfffffffffffff940, 0
vectors_rdn:
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 1
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 1
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffff800, 0xfffffffffffff800, 0
    .dword 0xffffffffffff78b8, 0xffffffffffff78b8, 0
    .dword 0xffffffffffff7847, 0xffffffffffff7847, 0
    .dword 0xfffffffffffffbfe, 0xfffffffffffffbfe, 0
    .dword 0xfffffffffffff804, 0xfffffffffffff804, 0
    .dword 0xffffffffffff7864, 0xffffffffffff7864, 0
    .dword 0xffffffffffff7880, 0xffffffffffff7880, 0
    .dword 0xffffffffffff7b40, 0xffffffffffff7b40, 0
    .dword 0xfffffffffffff800, 0xfffffffffffff800, 0
    .dword 0xffffffffffff37ff, 0xffffffffffff0000, 1
    .dword 0xfffffffffffff804, 0xfffffffffffff804, 0
    .dword 0xfffffffffffff802, 0xfffffffffffff802, 0
    .dword 0xffffffffffff37ff, 0xffffffffffff0000, 1
    .dword 0xffffffffffff7a20, 0xffffffffffff7a20, 0
vectors_rup:
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 1
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 1
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0x6243de7600ef7302, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff6400, 0xffffffffffff6400, 0
    .dword 0xffffffffffff7ba0, 0xffffffffffff7ba0, 0
    .dword 0xfffffffffffff880, 0xfffffffffffff880, 0
    .dword 0xffffffffffffe7fe, 0xffffffffffffe7fe, 0
    .dword 0xffffffffffff3e40, 0xffffffffffff4000, 1
    .dword 0xffffffffffffbb40, 0xffffffffffff8000, 1
    .dword 0xfffffffffffffb3a, 0xfffffffffffffb3a, 0
    .dword 0xffffffffffffe7fe, 0xffffffffffffe7fe, 0
    .dword 0xffffffffffffe7c3, 0xffffffffffffe7c3, 0
    .dword 0xfffffffffffffbfd, 0xfffffffffffffbfd, 0
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xfffffffffffff800, 0xfffffffffffff800, 0
    .dword 0xffffffffffff53fd, 0xffffffffffff5400, 1
vectors_rmm:
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffe498, 0xffffffffffffe498, 0
    .dword 0xfffffffffffffa23, 0xfffffffffffffa23, 0
    .dword 0xffffffffffff7820, 0xffffffffffff7820, 0
    .dword 0xffffffffffff35ca, 0xffffffffffff0000, 1
    .dword 0xffffffffffff7b90, 0xffffffffffff7b90, 0
    .dword 0xffffffffffff7bfd, 0xffffffffffff7bfd, 0
    .dword 0xffffffffffff40ba, 0xffffffffffff4000, 1
    .dword 0xffffffffffff3582, 0xffffffffffff0000, 1
    .dword 0xffffffffffffe503, 0xffffffffffffe503, 0
    .dword 0xffffffffffff37fe, 0xffffffffffff0000, 1
    .dword 0xffffffffffffc3fd, 0xffffffffffffc400, 1
    .dword 0xffffffffffff7bfd, 0xffffffffffff7bfd, 0
    .dword 0xfffffffffffffb13, 0xfffffffffffffb13, 0
    .dword 0xfffffffffffff82a, 0xfffffffffffff82a, 0
