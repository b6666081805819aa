# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# froundnx.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, f13, 3, 0, .4byte 0x405506d3
    FP_RUN 20, vectors_rne, 19, 1, f13, 0, 10, .4byte 0x405576d3
    FP_RUN 39, vectors_rtz, 19, 1, f13, 4, 0, .4byte 0x405516d3
    FP_RUN 58, vectors_rtz, 19, 1, f13, 1, 10, .4byte 0x405576d3
    FP_RUN 77, vectors_rdn, 19, 1, f13, 0, 0, .4byte 0x405526d3
    FP_RUN 96, vectors_rdn, 19, 1, f13, 2, 10, .4byte 0x405576d3
    FP_RUN 115, vectors_rup, 19, 1, f13, 1, 0, .4byte 0x405536d3
    FP_RUN 134, vectors_rup, 19, 1, f13, 3, 10, .4byte 0x405576d3
    FP_RUN 153, vectors_rmm, 18, 1, f13, 2, 0, .4byte 0x405546d3
    FP_RUN 171, vectors_rmm, 18, 1, f13, 4, 10, .4byte 0x405576d3
    li x3, 189
    FP_SET f1, 0xffffffffc25f6e8a
    csrw fcsr, x0
    .4byte 0x4050f053
    CHECK_F f0, 0xffffffffc2600000
    CHECK_FLAGS 1
    li x3, 190
    FP_SET f30, 0xffffffff3fffffff
    csrw fcsr, x0
    .4byte 0x405f7fd3
    CHECK_F f31, 0xffffffff40000000
    CHECK_FLAGS 1
    li x3, 191
    FP_SET f5, 0xffffffff5f020000
    csrw fcsr, x0
    .4byte 0x4052f2d3
    CHECK_F f5, 0xffffffff5f020000
    CHECK_FLAGS 0
    li x3, 192
    FP_SET f6, 0xffffffff4b000004
    csrw fcsr, x0
    .4byte 0x405372d3
    CHECK_F f5, 0xffffffff4b000004
    CHECK_FLAGS 0
    li x3, 193
    FP_SET f6, 0xffffffff4e86c000
    csrw fcsr, x0
    .4byte 0x405372d3
    CHECK_F f5, 0xffffffff4e86c000
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffd9800020
    csrw fcsr, x0
    .4byte 0x4052f2d3
    CHECK_F f5, 0xffffffffd9800020
    CHECK_FLAGS 0
    li x3, 195
    FP_SET f7, 0xffffffff4f952216
    csrw fcsr, x0
    .4byte 0x4053f353
    CHECK_F f6, 0xffffffff4f952216
    CHECK_FLAGS 0
    li x3, 196
    FP_SET f15, 0xffffffffe2baeff3
    csrw fcsr, x0
    .4byte 0x4057f853
    CHECK_F f16, 0xffffffffe2baeff3
    CHECK_FLAGS 0
    li x3, 197
    FP_SET f16, 0xffffffffc2572000
    csrw fcsr, x0
    .4byte 0x405877d3
    CHECK_F f15, 0xffffffffc2580000
    CHECK_FLAGS 1
    TEST_FP_OFF 198, .4byte 0x405576d3
    TEST_FP_DIRTY 199, .4byte 0x405576d3
    TEST_ILLEGAL 200, 0x405556d3
    TEST_ILLEGAL 201, 0x405566d3
    TEST_BAD_FRM 202, 5, .4byte 0x405576d3
    TEST_BAD_FRM 203, 6, .4byte 0x405576d3
    TEST_BAD_FRM 204, 7, .4byte 0x405576d3
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 1
    .dword 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 1
    .dword 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffcf000000, 0xffffffffcf000000, 0
    .dword 0xffffffffcb000000, 0xffffffffcb000000, 0
    .dword 0xffffffffcb800010, 0xffffffffcb800010, 0
    .dword 0xffffffff4f63671d, 0xffffffff4f63671d, 0
    .dword 0xffffffffdf200000, 0xffffffffdf200000, 0
    .dword 0xffffffffbefffffe, 0xffffffff80000000, 1
    .dword 0xffffffffdf65244d, 0xffffffffdf65244d, 0
    .dword 0xffffffff4f080000, 0xffffffff4f080000, 0
    .dword 0xffffffff4b000000, 0xffffffff4b000000, 0
    .dword 0xffffffff5e8bb000, 0xffffffff5e8bb000, 0
    .dword 0xffffffff4b800000, 0xffffffff4b800000, 0
    .dword 0xffffffffcb800040, 0xffffffffcb800040, 0
    .dword 0xffffffffdf000008, 0xffffffffdf000008, 0
    .dword 0xffffffff5f000200, 0xffffffff5f000200, 0
vectors_rtz:
    .dword 0xffffffff00000001, 0xffffffff00000000, 1
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80000001, 0xffffffff80000000, 1
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0x7fffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffce8bfd42, 0xffffffffce8bfd42, 0
    .dword 0xffffffffcb800000, 0xffffffffcb800000, 0
    .dword 0xffffffffbe804000, 0xffffffff80000000, 1
    .dword 0xffffffff4ffa97af, 0xffffffff4ffa97af, 0
    .dword 0xffffffff3f000000, 0xffffffff00000000, 1
    .dword 0xffffffff3f800040, 0xffffffff3f800000, 1
    .dword 0xffffffffe28a2647, 0xffffffffe28a2647, 0
    .dword 0xffffffff59800000, 0xffffffff59800000, 0
    .dword 0xffffffffbf8e2800, 0xffffffffbf800000, 1
    .dword 0xffffffff62ffffff, 0xffffffff62ffffff, 0
    .dword 0xffffffff4f800200, 0xffffffff4f800200, 0
    .dword 0xffffffffce148800, 0xffffffffce148800, 0
    .dword 0xffffffffcfa96000, 0xffffffffcfa96000, 0
    .dword 0xffffffffce28c800, 0xffffffffce28c800, 0
vectors_rdn:
    .dword 0xffffffff007fffff, 0xffffffff00000000, 1
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 1
    .dword 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xfffffffe3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff62ffffff, 0xffffffff62ffffff, 0
    .dword 0xffffffff3f801000, 0xffffffff3f800000, 1
    .dword 0xffffffffbf716800, 0xffffffffbf800000, 1
    .dword 0xffffffff62800020, 0xffffffff62800020, 0
    .dword 0xffffffffcf800200, 0xffffffffcf800200, 0
    .dword 0xffffffff4bfffffd, 0xffffffff4bfffffd, 0
    .dword 0xffffffff3f1145d5, 0xffffffff00000000, 1
    .dword 0xffffffff3f000000, 0xffffffff00000000, 1
    .dword 0xffffffffdf95ac24, 0xffffffffdf95ac24, 0
    .dword 0xffffffffdfa00000, 0xffffffffdfa00000, 0
    .dword 0xffffffffdfcb45ee, 0xffffffffdfcb45ee, 0
    .dword 0xffffffff5efffffe, 0xffffffff5efffffe, 0
    .dword 0xffffffffdffd45d6, 0xffffffffdffd45d6, 0
    .dword 0xffffffff4ee76577, 0xffffffff4ee76577, 0
vectors_rup:
    .dword 0xffffffff00800000, 0xffffffff3f800000, 1
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff80000000, 1
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0x5532dfbeda1c93ff, 0xffffffff7fc00000, 0
    .dword 0xffffffffc4fffffe, 0xffffffffc4ffe000, 1
    .dword 0xffffffffdf800400, 0xffffffffdf800400, 0
    .dword 0xffffffffc0227d3d, 0xffffffffc0000000, 1
    .dword 0xffffffff4e149cef, 0xffffffff4e149cef, 0
    .dword 0xffffffffbef0bee5, 0xffffffff80000000, 1
    .dword 0xffffffff42000000, 0xffffffff42000000, 0
    .dword 0xffffffffd9800000, 0xffffffffd9800000, 0
    .dword 0xffffffffcb696000, 0xffffffffcb696000, 0
    .dword 0xffffffffcb000000, 0xffffffffcb000000, 0
    .dword 0xffffffffdffffffd, 0xffffffffdffffffd, 0
    .dword 0xffffffffbe804000, 0xffffffff80000000, 1
    .dword 0xffffffffd9800000, 0xffffffffd9800000, 0
    .dword 0xffffffff42767000, 0xffffffff42780000, 1
    .dword 0xffffffff5987bf35, 0xffffffff5987bf35, 0
vectors_rmm:
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffc2000020, 0xffffffffc2000000, 1
    .dword 0xffffffffc2040000, 0xffffffffc2040000, 0
    .dword 0xffffffff4f000000, 0xffffffff4f000000, 0
    .dword 0xffffffff3f1ec000, 0xffffffff3f800000, 1
    .dword 0xffffffffe2e1e2dc, 0xffffffffe2e1e2dc, 0
    .dword 0xffffffff5f2d9876, 0xffffffff5f2d9876, 0
    .dword 0xffffffff4b800200, 0xffffffff4b800200, 0
    .dword 0xffffffffcb400000, 0xffffffffcb400000, 0
    .dword 0xffffffffdf000000, 0xffffffffdf000000, 0
    .dword 0xffffffffceaab000, 0xffffffffceaab000, 0
    .dword 0xffffffffcf444000, 0xffffffffcf444000, 0
    .dword 0xffffffffde800000, 0xffffffffde800000, 0
    .dword 0xffffffff3f000000, 0xffffffff3f800000, 1
    .dword 0xffffffffde840000, 0xffffffffde840000, 0
