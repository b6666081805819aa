# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fround.h: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, f13, 1, 0, .4byte 0x444506d3
    FP_RUN 20, vectors_rne, 19, 1, f13, 0, 10, .4byte 0x444576d3
    FP_RUN 39, vectors_rtz, 19, 1, f13, 2, 0, .4byte 0x444516d3
    FP_RUN 58, vectors_rtz, 19, 1, f13, 1, 10, .4byte 0x444576d3
    FP_RUN 77, vectors_rdn, 19, 1, f13, 3, 0, .4byte 0x444526d3
    FP_RUN 96, vectors_rdn, 19, 1, f13, 2, 10, .4byte 0x444576d3
    FP_RUN 115, vectors_rup, 19, 1, f13, 4, 0, .4byte 0x444536d3
    FP_RUN 134, vectors_rup, 19, 1, f13, 3, 10, .4byte 0x444576d3
    FP_RUN 153, vectors_rmm, 18, 1, f13, 0, 0, .4byte 0x444546d3
    FP_RUN 171, vectors_rmm, 18, 1, f13, 4, 10, .4byte 0x444576d3
    li x3, 189
    FP_SET f1, 0xffffffffffffb66f
    csrw fcsr, x0
    .4byte 0x4440f053
    CHECK_F f0, 0xffffffffffff8000
    CHECK_FLAGS 0
    li x3, 190
    FP_SET f30, 0xffffffffffff7a80
    csrw fcsr, x0
    .4byte 0x444f7fd3
    CHECK_F f31, 0xffffffffffff7a80
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xfffffffffffff8c5
    csrw fcsr, x0
    .4byte 0x4442f2d3
    CHECK_F f5, 0xfffffffffffff8c5
    CHECK_FLAGS 0
    li x3, 192
    FP_SET f6, 0xffffffffffffbce0
    csrw fcsr, x0
    .4byte 0x444372d3
    CHECK_F f5, 0xffffffffffffbc00
    CHECK_FLAGS 0
    li x3, 193
    FP_SET f6, 0xfffffffffffffb20
    csrw fcsr, x0
    .4byte 0x444372d3
    CHECK_F f5, 0xfffffffffffffb20
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffffff78cd
    csrw fcsr, x0
    .4byte 0x4442f2d3
    CHECK_F f5, 0xffffffffffff78cd
    CHECK_FLAGS 0
    li x3, 195
    FP_SET f7, 0xfffffffffffffbfd
    csrw fcsr, x0
    .4byte 0x4443f353
    CHECK_F f6, 0xfffffffffffffbfd
    CHECK_FLAGS 0
    li x3, 196
    FP_SET f15, 0xffffffffffffbbfe
    csrw fcsr, x0
    .4byte 0x4447f853
    CHECK_F f16, 0xffffffffffffbc00
    CHECK_FLAGS 0
    li x3, 197
    FP_SET f16, 0xffffffffffff4000
    csrw fcsr, x0
    .4byte 0x444877d3
    CHECK_F f15, 0xffffffffffff4000
    CHECK_FLAGS 0
    TEST_FP_OFF 198, .4byte 0x444576d3
    TEST_FP_DIRTY 199, .4byte 0x444576d3
    TEST_ILLEGAL 200, 0x444556d3
    TEST_ILLEGAL 201, 0x444566d3
    TEST_BAD_FRM 202, 5, .4byte 0x444576d3
    TEST_BAD_FRM 203, 6, .4byte 0x444576d3
    TEST_BAD_FRM 204, 7, .4byte 0x444576d3
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffffffff0000, 0xffffffffffff0000, 0
    .dword 0xffffffffffff3c01, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff8000, 0xffffffffffff8000, 0
    .dword 0xffffffffffffbc01, 0xffffffffffffbc00, 0
    .dword 0x3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffff804, 0xfffffffffffff804, 0
    .dword 0xfffffffffffff804, 0xfffffffffffff804, 0
    .dword 0xfffffffffffffa80, 0xfffffffffffffa80, 0
    .dword 0xffffffffffffb800, 0xffffffffffff8000, 0
    .dword 0xfffffffffffff8fb, 0xfffffffffffff8fb, 0
    .dword 0xffffffffffff7bf1, 0xffffffffffff7bf1, 0
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xffffffffffff3be0, 0xffffffffffff3c00, 0
    .dword 0xfffffffffffff8a0, 0xfffffffffffff8a0, 0
    .dword 0xffffffffffffb410, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffa00, 0xfffffffffffffa00, 0
    .dword 0xffffffffffff67fe, 0xffffffffffff67fe, 0
    .dword 0xffffffffffff4380, 0xffffffffffff4400, 0
    .dword 0xffffffffffff3a9b, 0xffffffffffff3c00, 0
vectors_rtz:
    .dword 0xffffffffffff0001, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff8001, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0x7fffffffffff3c00, 0xffffffffffff7e00, 0
    .dword 0xfffffffffffffbff, 0xfffffffffffffbff, 0
    .dword 0xffffffffffff7ba0, 0xffffffffffff7ba0, 0
    .dword 0xfffffffffffffa00, 0xfffffffffffffa00, 0
    .dword 0xffffffffffff7944, 0xffffffffffff7944, 0
    .dword 0xffffffffffff7bc0, 0xffffffffffff7bc0, 0
    .dword 0xffffffffffff7840, 0xffffffffffff7840, 0
    .dword 0xfffffffffffff9b9, 0xfffffffffffff9b9, 0
    .dword 0xffffffffffff78d0, 0xffffffffffff78d0, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffff7820, 0xffffffffffff7820, 0
    .dword 0xfffffffffffffbfd, 0xfffffffffffffbfd, 0
    .dword 0xffffffffffff7a5d, 0xffffffffffff7a5d, 0
    .dword 0xffffffffffff7a00, 0xffffffffffff7a00, 0
    .dword 0xffffffffffffb620, 0xffffffffffff8000, 0
vectors_rdn:
    .dword 0xffffffffffff03ff, 0xffffffffffff0000, 0
    .dword 0xffffffffffff7c00, 0xffffffffffff7c00, 0
    .dword 0xffffffffffff83ff, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffc00, 0xfffffffffffffc00, 0
    .dword 0xfffffffffffe3c00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff7bfe, 0xffffffffffff7bfe, 0
    .dword 0xfffffffffffffa52, 0xfffffffffffffa52, 0
    .dword 0xffffffffffff660f, 0xffffffffffff660f, 0
    .dword 0xfffffffffffffa20, 0xfffffffffffffa20, 0
    .dword 0xffffffffffff7810, 0xffffffffffff7810, 0
    .dword 0xffffffffffff7bfe, 0xffffffffffff7bfe, 0
    .dword 0xfffffffffffff800, 0xfffffffffffff800, 0
    .dword 0xfffffffffffffaaa, 0xfffffffffffffaaa, 0
    .dword 0xffffffffffffbad4, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff79dd, 0xffffffffffff79dd, 0
    .dword 0xffffffffffffc137, 0xffffffffffffc200, 0
    .dword 0xfffffffffffff800, 0xfffffffffffff800, 0
    .dword 0xfffffffffffff8a0, 0xfffffffffffff8a0, 0
    .dword 0xfffffffffffffb71, 0xfffffffffffffb71, 0
vectors_rup:
    .dword 0xffffffffffff0400, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7e00, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff8400, 0xffffffffffff8000, 0
    .dword 0xfffffffffffffe00, 0xffffffffffff7e00, 0
    .dword 0x67fce987408a8bbf, 0xffffffffffff7e00, 0
    .dword 0xffffffffffff3900, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7b3c, 0xffffffffffff7b3c, 0
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xfffffffffffff91a, 0xfffffffffffff91a, 0
    .dword 0xffffffffffff7bc0, 0xffffffffffff7bc0, 0
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xfffffffffffffb20, 0xfffffffffffffb20, 0
    .dword 0xffffffffffff7bff, 0xffffffffffff7bff, 0
    .dword 0xffffffffffffbbff, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7bfd, 0xffffffffffff7bfd, 0
    .dword 0xffffffffffff7aa4, 0xffffffffffff7aa4, 0
    .dword 0xfffffffffffff800, 0xfffffffffffff800, 0
    .dword 0xffffffffffff78c0, 0xffffffffffff78c0, 0
    .dword 0xffffffffffffbf23, 0xffffffffffffbc00, 0
vectors_rmm:
    .dword 0xffffffffffff3c00, 0xffffffffffff3c00, 0
    .dword 0xffffffffffff7c01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffbc00, 0xffffffffffffbc00, 0
    .dword 0xfffffffffffffc01, 0xffffffffffff7e00, 0x10
    .dword 0xffffffffffffb820, 0xffffffffffffbc00, 0
    .dword 0xffffffffffff3ffd, 0xffffffffffff4000, 0
    .dword 0xffffffffffffb500, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xfffffffffffff808, 0xfffffffffffff808, 0
    .dword 0xfffffffffffffbfd, 0xfffffffffffffbfd, 0
    .dword 0xfffffffffffffb14, 0xfffffffffffffb14, 0
    .dword 0xffffffffffff7bfd, 0xffffffffffff7bfd, 0
    .dword 0xffffffffffff3ec4, 0xffffffffffff4000, 0
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xffffffffffffb401, 0xffffffffffff8000, 0
    .dword 0xffffffffffff7800, 0xffffffffffff7800, 0
    .dword 0xffffffffffff7960, 0xffffffffffff7960, 0
    .dword 0xffffffffffff36c0, 0xffffffffffff0000, 0
