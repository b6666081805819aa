# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fround.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, f13, 1, 0, .4byte 0x404506d3
    FP_RUN 20, vectors_rne, 19, 1, f13, 0, 10, .4byte 0x404576d3
    FP_RUN 39, vectors_rtz, 19, 1, f13, 2, 0, .4byte 0x404516d3
    FP_RUN 58, vectors_rtz, 19, 1, f13, 1, 10, .4byte 0x404576d3
    FP_RUN 77, vectors_rdn, 19, 1, f13, 3, 0, .4byte 0x404526d3
    FP_RUN 96, vectors_rdn, 19, 1, f13, 2, 10, .4byte 0x404576d3
    FP_RUN 115, vectors_rup, 19, 1, f13, 4, 0, .4byte 0x404536d3
    FP_RUN 134, vectors_rup, 19, 1, f13, 3, 10, .4byte 0x404576d3
    FP_RUN 153, vectors_rmm, 18, 1, f13, 0, 0, .4byte 0x404546d3
    FP_RUN 171, vectors_rmm, 18, 1, f13, 4, 10, .4byte 0x404576d3
    li x3, 189
    FP_SET f1, 0xffffffff5e93c300
    csrw fcsr, x0
    .4byte 0x4040f053
    CHECK_F f0, 0xffffffff5e93c300
    CHECK_FLAGS 0
    li x3, 190
    FP_SET f30, 0xffffffff42000000
    csrw fcsr, x0
    .4byte 0x404f7fd3
    CHECK_F f31, 0xffffffff42000000
    CHECK_FLAGS 0
    li x3, 191
    FP_SET f5, 0xffffffff4f4d58a8
    csrw fcsr, x0
    .4byte 0x4042f2d3
    CHECK_F f5, 0xffffffff4f4d58a8
    CHECK_FLAGS 0
    li x3, 192
    FP_SET f6, 0xffffffffde800100
    csrw fcsr, x0
    .4byte 0x404372d3
    CHECK_F f5, 0xffffffffde800100
    CHECK_FLAGS 0
    li x3, 193
    FP_SET f6, 0xffffffff40388ac2
    csrw fcsr, x0
    .4byte 0x404372d3
    CHECK_F f5, 0xffffffff40400000
    CHECK_FLAGS 0
    li x3, 194
    FP_SET f5, 0xffffffffd9800000
    csrw fcsr, x0
    .4byte 0x4042f2d3
    CHECK_F f5, 0xffffffffd9800000
    CHECK_FLAGS 0
    li x3, 195
    FP_SET f7, 0xffffffffc2008000
    csrw fcsr, x0
    .4byte 0x4043f353
    CHECK_F f6, 0xffffffffc2000000
    CHECK_FLAGS 0
    li x3, 196
    FP_SET f15, 0xffffffffc013b000
    csrw fcsr, x0
    .4byte 0x4047f853
    CHECK_F f16, 0xffffffffc0000000
    CHECK_FLAGS 0
    li x3, 197
    FP_SET f16, 0xffffffffbf800000
    csrw fcsr, x0
    .4byte 0x404877d3
    CHECK_F f15, 0xffffffffbf800000
    CHECK_FLAGS 0
    TEST_FP_OFF 198, .4byte 0x404576d3
    TEST_FP_DIRTY 199, .4byte 0x404576d3
    TEST_ILLEGAL 200, 0x404556d3
    TEST_ILLEGAL 201, 0x404566d3
    TEST_BAD_FRM 202, 5, .4byte 0x404576d3
    TEST_BAD_FRM 203, 6, .4byte 0x404576d3
    TEST_BAD_FRM 204, 7, .4byte 0x404576d3
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0
    .dword 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0
    .dword 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffc2000002, 0xffffffffc2000000, 0
    .dword 0xffffffffcb7fffff, 0xffffffffcb7fffff, 0
    .dword 0xffffffffbf5c55bf, 0xffffffffbf800000, 0
    .dword 0xffffffff40242800, 0xffffffff40400000, 0
    .dword 0xffffffff5f001000, 0xffffffff5f001000, 0
    .dword 0xffffffffce000000, 0xffffffffce000000, 0
    .dword 0xffffffff4e25fb2e, 0xffffffff4e25fb2e, 0
    .dword 0xffffffff4b2605ea, 0xffffffff4b2605ea, 0
    .dword 0xffffffff3ff72000, 0xffffffff40000000, 0
    .dword 0xffffffff3effffff, 0xffffffff00000000, 0
    .dword 0xffffffffdea03efc, 0xffffffffdea03efc, 0
    .dword 0xffffffffcb02113c, 0xffffffffcb02113c, 0
    .dword 0xffffffffc0002000, 0xffffffffc0000000, 0
    .dword 0xffffffffc4dbc800, 0xffffffffc4dbc000, 0
vectors_rtz:
    .dword 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff80000001, 0xffffffff80000000, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0x7fffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff59fffffd, 0xffffffff59fffffd, 0
    .dword 0xffffffff4b000100, 0xffffffff4b000100, 0
    .dword 0xffffffffdf6fd9c6, 0xffffffffdf6fd9c6, 0
    .dword 0xffffffffd9acb000, 0xffffffffd9acb000, 0
    .dword 0xffffffff4bc2ac5c, 0xffffffff4bc2ac5c, 0
    .dword 0xffffffff59bda754, 0xffffffff59bda754, 0
    .dword 0xffffffffdf800004, 0xffffffffdf800004, 0
    .dword 0xffffffffcb010000, 0xffffffffcb010000, 0
    .dword 0xffffffffcfac4800, 0xffffffffcfac4800, 0
    .dword 0xffffffffbf7d16ac, 0xffffffff80000000, 0
    .dword 0xffffffffc2436707, 0xffffffffc2400000, 0
    .dword 0xffffffff3f946ddc, 0xffffffff3f800000, 0
    .dword 0xffffffff40552c58, 0xffffffff40400000, 0
    .dword 0xffffffffdf808000, 0xffffffffdf808000, 0
vectors_rdn:
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xfffffffe3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff62aa6800, 0xffffffff62aa6800, 0
    .dword 0xffffffff44810000, 0xffffffff44810000, 0
    .dword 0xffffffff5f5a7ab0, 0xffffffff5f5a7ab0, 0
    .dword 0xffffffff5fad8c5c, 0xffffffff5fad8c5c, 0
    .dword 0xffffffff3f97cb05, 0xffffffff3f800000, 0
    .dword 0xffffffff401c70a0, 0xffffffff40000000, 0
    .dword 0xffffffff42215000, 0xffffffff42200000, 0
    .dword 0xffffffff3f801000, 0xffffffff3f800000, 0
    .dword 0xffffffffc04c78b1, 0xffffffffc0800000, 0
    .dword 0xffffffffdeb2e5ff, 0xffffffffdeb2e5ff, 0
    .dword 0xffffffffc0078255, 0xffffffffc0400000, 0
    .dword 0xffffffff3fc00000, 0xffffffff3f800000, 0
    .dword 0xffffffffc4800000, 0xffffffffc4800000, 0
    .dword 0xffffffff4e800000, 0xffffffff4e800000, 0
vectors_rup:
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff80000000, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0x47c2b4548ac0e8f3, 0xffffffff7fc00000, 0
    .dword 0xffffffffdfbd2192, 0xffffffffdfbd2192, 0
    .dword 0xffffffff4b000000, 0xffffffff4b000000, 0
    .dword 0xffffffff5f59be4b, 0xffffffff5f59be4b, 0
    .dword 0xffffffff4f000000, 0xffffffff4f000000, 0
    .dword 0xffffffff4b800400, 0xffffffff4b800400, 0
    .dword 0xffffffff5f35be61, 0xffffffff5f35be61, 0
    .dword 0xffffffff5f800200, 0xffffffff5f800200, 0
    .dword 0xffffffff4f000100, 0xffffffff4f000100, 0
    .dword 0xffffffff406a035f, 0xffffffff40800000, 0
    .dword 0xffffffff5ed2f66a, 0xffffffff5ed2f66a, 0
    .dword 0xffffffff4efffffe, 0xffffffff4efffffe, 0
    .dword 0xffffffff42100000, 0xffffffff42100000, 0
    .dword 0xffffffffcf7a3800, 0xffffffffcf7a3800, 0
    .dword 0xffffffffce7ffffe, 0xffffffffce7ffffe, 0
vectors_rmm:
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff4f800000, 0xffffffff4f800000, 0
    .dword 0xffffffffc4fc75e4, 0xffffffffc4fc8000, 0
    .dword 0xffffffff5eb87d74, 0xffffffff5eb87d74, 0
    .dword 0xffffffff3eb50f3e, 0xffffffff00000000, 0
    .dword 0xffffffff62800000, 0xffffffff62800000, 0
    .dword 0xffffffff4fe59000, 0xffffffff4fe59000, 0
    .dword 0xffffffff44c5ddb3, 0xffffffff44c5e000, 0
    .dword 0xffffffff62800000, 0xffffffff62800000, 0
    .dword 0xffffffffcfa8e800, 0xffffffffcfa8e800, 0
    .dword 0xffffffffcf2d29c9, 0xffffffffcf2d29c9, 0
    .dword 0xffffffffd9a00000, 0xffffffffd9a00000, 0
    .dword 0xffffffff59d8b000, 0xffffffff59d8b000, 0
    .dword 0xffffffffcbfffffd, 0xffffffffcbfffffd, 0
    .dword 0xffffffffc0000000, 0xffffffffc0000000, 0
