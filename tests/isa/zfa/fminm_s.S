# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fminm.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 456, 2, f13, 0, 0, .4byte 0x28b526d3
    FP_RUN 457, vectors_rne, 456, 2, f13, 3, 21, .4byte 0x28b526d3
    li x3, 913
    FP_SET f1, 0xffffffffa57ffffd
    FP_SET f2, 0xffffffff257ffffd
    csrw fcsr, x0
    .4byte 0x2820a053
    CHECK_F f0, 0xffffffffa57ffffd
    CHECK_FLAGS 0
    li x3, 914
    FP_SET f30, 0xffffffffd0800100
    FP_SET f29, 0xffffffffd0800100
    csrw fcsr, x0
    .4byte 0x29df2fd3
    CHECK_F f31, 0xffffffffd0800100
    CHECK_FLAGS 0
    li x3, 915
    FP_SET f5, 0xffffffff331ea1ed
    FP_SET f6, 0xffffffff331ea1ec
    csrw fcsr, x0
    .4byte 0x2862a2d3
    CHECK_F f5, 0xffffffff331ea1ec
    CHECK_FLAGS 0
    li x3, 916
    FP_SET f6, 0xffffffffa4800000
    FP_SET f5, 0xffffffffa4800001
    csrw fcsr, x0
    .4byte 0x285322d3
    CHECK_F f5, 0xffffffffa4800001
    CHECK_FLAGS 0
    li x3, 917
    FP_SET f6, 0xffffffff2cc09800
    FP_SET f7, 0xffffffffddf1a800
    csrw fcsr, x0
    .4byte 0x287322d3
    CHECK_F f5, 0xffffffffddf1a800
    CHECK_FLAGS 0
    li x3, 918
    FP_SET f5, 0xffffffff13000400
    FP_SET f5, 0xffffffff13000400
    csrw fcsr, x0
    .4byte 0x2852a2d3
    CHECK_F f5, 0xffffffff13000400
    CHECK_FLAGS 0
    li x3, 919
    FP_SET f7, 0xffffffff37800000
    FP_SET f7, 0xffffffff37800000
    csrw fcsr, x0
    .4byte 0x2873a353
    CHECK_F f6, 0xffffffff37800000
    CHECK_FLAGS 0
    li x3, 920
    FP_SET f15, 0xffffffff00800000
    FP_SET f0, 0xffffffff80800000
    csrw fcsr, x0
    .4byte 0x2807a853
    CHECK_F f16, 0xffffffff80800000
    CHECK_FLAGS 0
    li x3, 921
    FP_SET f16, 0xffffffff722721f5
    FP_SET f31, 0xfffffffff22721f5
    csrw fcsr, x0
    .4byte 0x29f827d3
    CHECK_F f15, 0xfffffffff22721f5
    CHECK_FLAGS 0
    TEST_FP_OFF 922, .4byte 0x28b526d3
    TEST_FP_DIRTY 923, .4byte 0x28b526d3
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00000001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff007fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff00800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff3f800001, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f7fffff, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800000, 0xffffffff00000000, 0
    .dword 0xffffffff00000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff00000000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff00000000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff00000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00000001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff007fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff00800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff3f800001, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f7fffff, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7f800000, 0xffffffff00000001, 0
    .dword 0xffffffff00000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00000001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00000001, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff00000001, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00000001, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00000001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff00000001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff00000001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff007fffff, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff007fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff00800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff3f800001, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f7fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800000, 0xffffffff007fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff007fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff007fffff, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff007fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff007fffff, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff007fffff, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff007fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff007fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff007fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff007fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff00800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff00800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff00800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff3f800001, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f7fffff, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800000, 0xffffffff00800000, 0
    .dword 0xffffffff00800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff00800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff00800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff00800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff00800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff00800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff00800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff00800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff00800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff00800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff3f800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff3f800001, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f7fffff, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff3f800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff3f800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff3f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800001, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff3f800001, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff3f800001, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f7fffff, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800000, 0xffffffff3f800001, 0
    .dword 0xffffffff3f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3f800001, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff3f800001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff3f800001, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff3f800001, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff3f800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff3f800001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff3f800001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff3f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800000, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f7fffff, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff7f7fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f7fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff7f800000, 0xffffffff00000001, 0xffffffff00000001, 0
    .dword 0xffffffff7f800000, 0xffffffff007fffff, 0xffffffff007fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff00800000, 0xffffffff00800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff3f800001, 0xffffffff3f800001, 0
    .dword 0xffffffff7f800000, 0xffffffff7f7fffff, 0xffffffff7f7fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff7f800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff7f800000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff7f800000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff7f800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff7f800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff7f800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff7f800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff7f800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7f800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7fc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7fc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff00800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff3f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff7f800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff00000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff00000001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff007fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff00800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff3f800001, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f7fffff, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffff80000000, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000000, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80000000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff80000000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff80000000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffff00000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff00000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff007fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff00800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff3f800001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f7fffff, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7f800000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80000001, 0xffffffff80000000, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff80000001, 0xffffffff80000001, 0
    .dword 0xffffffff80000001, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff80000001, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80000001, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80000001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff80000001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff80000001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80000001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80000001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffff00000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00000001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff007fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff00800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff3f800001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f7fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff807fffff, 0xffffffff80000000, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80000001, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff807fffff, 0xffffffff807fffff, 0
    .dword 0xffffffff807fffff, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff807fffff, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff807fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff807fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff807fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff807fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffff00000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff00000001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff007fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff00800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff3f800001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f7fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff80800000, 0xffffffff80000000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff80000001, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff807fffff, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffff80800000, 0xffffffff80800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffff80800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffff80800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffff80800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffff80800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff00000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00000001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff007fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff00800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff3f800001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f7fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff80000000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80000001, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff807fffff, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffff80800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800000, 0xffffffffbf800000, 0
    .dword 0xffffffffbf800000, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800000, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffbf800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff00000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00000001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff007fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff00800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff3f800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f7fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800001, 0xffffffff80000000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80000001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff807fffff, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffff80800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800000, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffbf800001, 0xffffffffbf800001, 0
    .dword 0xffffffffbf800001, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffbf800001, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffbf800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffbf800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff00000000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00000001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff007fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff00800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff3f800001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff80000000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80000001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff807fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffff80800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800000, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffbf800001, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff7fffff, 0xffffffffff7fffff, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff7fffff, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff7fffff, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff00000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff00000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff007fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff00800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff3f800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f7fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff80000000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80000001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff807fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffff80800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffbf800001, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff7fffff, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffff800000, 0xffffffffff800000, 0
    .dword 0xffffffffff800000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffff800000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff00000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00000001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff007fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff00800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff3f800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff80000000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80000001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff807fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffff80800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffbf800001, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff7fffff, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffffffc00000, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff00000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff007fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff00800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff3f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffffc00000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0x3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0x7fffffff3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xfffffffe3f800000, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xe1938b500ebd894, 0xffffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0x7fffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xfffffffe3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff3f800000, 0xdb94863d152a5c6, 0xffffffff7fc00000, 0
    .dword 0xffffffffe6080000, 0xffffffff66080000, 0xffffffffe6080000, 0
    .dword 0xfffffffffb900000, 0xfffffffffb900000, 0xfffffffffb900000, 0
    .dword 0xffffffff02000080, 0xffffffffc1fffffe, 0xffffffffc1fffffe, 0
    .dword 0xffffffff97000000, 0xffffffff97000001, 0xffffffff97000001, 0
    .dword 0xffffffff9f42178f, 0xffffffff1f42178f, 0xffffffff9f42178f, 0
    .dword 0xfffffffffc759000, 0xffffffff76000000, 0xfffffffffc759000, 0
    .dword 0xfffffffffc7ffffd, 0xfffffffffc7ffffc, 0xfffffffffc7ffffd, 0
    .dword 0xfffffffffbae2ab9, 0xfffffffffbae2ab9, 0xfffffffffbae2ab9, 0
    .dword 0xffffffff59dd0048, 0xffffffff59dd0049, 0xffffffff59dd0048, 0
    .dword 0xfffffffff47fffff, 0xfffffffff47fffff, 0xfffffffff47fffff, 0
    .dword 0xffffffff5b000000, 0xffffffff5b000000, 0xffffffff5b000000, 0
    .dword 0xffffffff48f10000, 0xffffffff48f10000, 0xffffffff48f10000, 0
    .dword 0xffffffffb8977800, 0xffffffffb8977800, 0xffffffffb8977800, 0
    .dword 0xffffffff06000000, 0xffffffff86000000, 0xffffffff86000000, 0
    .dword 0xffffffff7be49000, 0xffffffff7be49001, 0xffffffff7be49000, 0
    .dword 0xffffffff3b7ffffe, 0xffffffff7ee7cf71, 0xffffffff3b7ffffe, 0
    .dword 0xffffffff13f67c1b, 0xffffffff13f67c1b, 0xffffffff13f67c1b, 0
    .dword 0xffffffff8cf1eee2, 0xffffffff1e1ccf14, 0xffffffff8cf1eee2, 0
    .dword 0xffffffff6cc00000, 0xffffffff6cc00001, 0xffffffff6cc00000, 0
    .dword 0xffffffff300a0fc8, 0xffffffff300a0fc8, 0xffffffff300a0fc8, 0
    .dword 0xffffffff9e3fa4b8, 0xffffffff1e3fa4b8, 0xffffffff9e3fa4b8, 0
    .dword 0xffffffffa2d1d825, 0xffffffffa2d1d825, 0xffffffffa2d1d825, 0
    .dword 0xffffffffcb1f1800, 0xffffffffcb1f1801, 0xffffffffcb1f1801, 0
    .dword 0xfffffffff3bec4ce, 0xfffffffff3bec4cf, 0xfffffffff3bec4cf, 0
    .dword 0xffffffff5cfffffe, 0xffffffff5cffffff, 0xffffffff5cfffffe, 0
    .dword 0xffffffffc2800100, 0xffffffff19800800, 0xffffffffc2800100, 0
    .dword 0xffffffffe621e10e, 0xffffffff6621e10e, 0xffffffffe621e10e, 0
    .dword 0xffffffff07b814f2, 0xffffffff07b814f3, 0xffffffff07b814f2, 0
    .dword 0xffffffff64b05000, 0xffffffff64b05001, 0xffffffff64b05000, 0
    .dword 0xffffffff7a800400, 0xffffffff5e800100, 0xffffffff5e800100, 0
    .dword 0xffffffff8da571a8, 0xffffffff8da571a8, 0xffffffff8da571a8, 0
    .dword 0xffffffff3a000000, 0xffffffff3a000000, 0xffffffff3a000000, 0
    .dword 0xffffffff37f782c3, 0xffffffff37f782c3, 0xffffffff37f782c3, 0
    .dword 0xffffffffef000000, 0xffffffffb066f75e, 0xffffffffef000000, 0
    .dword 0xffffffff1f368000, 0xffffffff1f368001, 0xffffffff1f368000, 0
    .dword 0xffffffff8cffffff, 0xffffffff8cfffffe, 0xffffffff8cffffff, 0
    .dword 0xffffffff518bdb4d, 0xffffffff518bdb4c, 0xffffffff518bdb4c, 0
    .dword 0xffffffff950f6000, 0xffffffff950f6000, 0xffffffff950f6000, 0
    .dword 0xffffffffd19e1800, 0xffffffffd19e1801, 0xffffffffd19e1801, 0
    .dword 0xffffffff39000400, 0xffffffff39000401, 0xffffffff39000400, 0
    .dword 0xffffffffb6800400, 0xffffffff36800400, 0xffffffffb6800400, 0
    .dword 0xffffffff882a2800, 0xffffffff882a2801, 0xffffffff882a2801, 0
    .dword 0xfffffffffca00000, 0xfffffffffca00000, 0xfffffffffca00000, 0
    .dword 0xffffffffb693b000, 0xffffffffc0e98de2, 0xffffffffc0e98de2, 0
    .dword 0xffffffff8ae80320, 0xffffffff8ae80321, 0xffffffff8ae80321, 0
    .dword 0xffffffffc183f9a9, 0xffffffff377fffff, 0xffffffffc183f9a9, 0
    .dword 0xffffffffd8000000, 0xffffffffdaffffff, 0xffffffffdaffffff, 0
    .dword 0xffffffffdc9f7a92, 0xffffffff33e87800, 0xffffffffdc9f7a92, 0
