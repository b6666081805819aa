# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fsqrt.s: values, flags, rounding modes, boxing, traps
# Unprivileged specification, F extension.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    FP_RUN 1, vectors_rne, 19, 1, f13, 4, 0, fsqrt.s f13, f10, rne
    FP_RUN 20, vectors_rne, 19, 1, f13, 0, 10, fsqrt.s f13, f10, dyn
    FP_RUN 39, vectors_rtz, 19, 1, f13, 0, 0, fsqrt.s f13, f10, rtz
    FP_RUN 58, vectors_rtz, 19, 1, f13, 1, 10, fsqrt.s f13, f10, dyn
    FP_RUN 77, vectors_rdn, 19, 1, f13, 1, 0, fsqrt.s f13, f10, rdn
    FP_RUN 96, vectors_rdn, 19, 1, f13, 2, 10, fsqrt.s f13, f10, dyn
    FP_RUN 115, vectors_rup, 19, 1, f13, 2, 0, fsqrt.s f13, f10, rup
    FP_RUN 134, vectors_rup, 19, 1, f13, 3, 10, fsqrt.s f13, f10, dyn
    FP_RUN 153, vectors_rmm, 18, 1, f13, 3, 0, fsqrt.s f13, f10, rmm
    FP_RUN 171, vectors_rmm, 18, 1, f13, 4, 10, fsqrt.s f13, f10, dyn
    li x3, 189
    FP_SET f1, 0xffffffff8d2597b8
    csrw fcsr, x0
    fsqrt.s f0, f1, dyn
    CHECK_F f0, 0xffffffff7fc00000
    CHECK_FLAGS 16
    li x3, 190
    FP_SET f30, 0xffffffff52ee2800
    csrw fcsr, x0
    fsqrt.s f31, f30, dyn
    CHECK_F f31, 0xffffffff492e98c0
    CHECK_FLAGS 1
    li x3, 191
    FP_SET f5, 0xffffffff3c615000
    csrw fcsr, x0
    fsqrt.s f5, f5, dyn
    CHECK_F f5, 0xffffffff3df02aa7
    CHECK_FLAGS 1
    li x3, 192
    FP_SET f6, 0xffffffffd0bb569b
    csrw fcsr, x0
    fsqrt.s f5, f6, dyn
    CHECK_F f5, 0xffffffff7fc00000
    CHECK_FLAGS 16
    li x3, 193
    FP_SET f6, 0xffffffffce000000
    csrw fcsr, x0
    fsqrt.s f5, f6, dyn
    CHECK_F f5, 0xffffffff7fc00000
    CHECK_FLAGS 16
    li x3, 194
    FP_SET f5, 0xffffffff460a95cf
    csrw fcsr, x0
    fsqrt.s f5, f5, dyn
    CHECK_F f5, 0xffffffff42bc5b05
    CHECK_FLAGS 1
    li x3, 195
    FP_SET f7, 0xffffffff30e44000
    csrw fcsr, x0
    fsqrt.s f6, f7, dyn
    CHECK_F f6, 0xffffffff382aed48
    CHECK_FLAGS 1
    li x3, 196
    FP_SET f15, 0xffffffff7c800400
    csrw fcsr, x0
    fsqrt.s f16, f15, dyn
    CHECK_F f16, 0xffffffff5e000200
    CHECK_FLAGS 1
    li x3, 197
    FP_SET f16, 0xffffffffbb800000
    csrw fcsr, x0
    fsqrt.s f15, f16, dyn
    CHECK_F f15, 0xffffffff7fc00000
    CHECK_FLAGS 16
    TEST_FP_OFF 198, fsqrt.s f13, f10, dyn
    TEST_FP_DIRTY 199, fsqrt.s f13, f10, dyn
    TEST_ILLEGAL 200, 0x580556d3
    TEST_ILLEGAL 201, 0x580566d3
    TEST_BAD_FRM 202, 5, fsqrt.s f13, f10, dyn
    TEST_BAD_FRM 203, 6, fsqrt.s f13, f10, dyn
    TEST_BAD_FRM 204, 7, fsqrt.s f13, f10, dyn
    TEST_END

    .data
    .balign 8
vectors_rne:
    .dword 0xffffffff00000000, 0xffffffff00000000, 0
    .dword 0xffffffff3f800001, 0xffffffff3f800000, 1
    .dword 0xffffffff80000000, 0xffffffff80000000, 0
    .dword 0xffffffffbf800001, 0xffffffff7fc00000, 0x10
    .dword 0x3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff7d000000, 0xffffffff5e3504f3, 1
    .dword 0xffffffff039cc000, 0xffffffff218da5bf, 1
    .dword 0xffffffff3a03ca2d, 0xffffffff3cb7adf7, 1
    .dword 0xffffffff25fffffe, 0xffffffff32b504f2, 1
    .dword 0xffffffffd47ffffd, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffb8827000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffd84d1b26, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff0cd30ba5, 0xffffffff26245bdc, 1
    .dword 0xffffffff485e0b83, 0xffffffff43ee6b35, 1
    .dword 0xffffffffcf82d2aa, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffe9000010, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff31375800, 0xffffffff3858a5ad, 1
    .dword 0xffffffff189f7828, 0xffffffff2c0edef0, 1
    .dword 0xffffffff748f8bcc, 0xffffffff5a078ce4, 1
vectors_rtz:
    .dword 0xffffffff00000001, 0xffffffff1a3504f3, 1
    .dword 0xffffffff7f7fffff, 0xffffffff5f7fffff, 1
    .dword 0xffffffff80000001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff7fffff, 0xffffffff7fc00000, 0x10
    .dword 0x7fffffff3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffffdd000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffd3baf800, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff0f800002, 0xffffffff27800000, 1
    .dword 0xffffffff85800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff92564800, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff0c080000, 0xffffffff25ba9728, 1
    .dword 0xffffffff3d773ab2, 0xffffffff3e7b9390, 1
    .dword 0xfffffffff785d800, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff09f22800, 0xffffffff24b00e8b, 1
    .dword 0xffffffff6a7ffffe, 0xffffffff54fffffe, 1
    .dword 0xffffffff857a0800, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffad402336, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff222bb65e, 0xffffffff30d1a99a, 1
    .dword 0xffffffffe17ffffe, 0xffffffff7fc00000, 0x10
vectors_rdn:
    .dword 0xffffffff007fffff, 0xffffffff1ffffffe, 1
    .dword 0xffffffff7f800000, 0xffffffff7f800000, 0
    .dword 0xffffffff807fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800000, 0xffffffff7fc00000, 0x10
    .dword 0xfffffffe3f800000, 0xffffffff7fc00000, 0
    .dword 0xffffffff087fffff, 0xffffffff23ffffff, 1
    .dword 0xffffffffeaf2e478, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff1a626800, 0xffffffff2cf0bfb3, 1
    .dword 0xffffffffc2ba9800, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff0f040000, 0xffffffff2737d375, 1
    .dword 0xffffffff778e88f3, 0xffffffff5b871275, 1
    .dword 0xffffffff6a7fffff, 0xffffffff54ffffff, 1
    .dword 0xffffffff4e9891e4, 0xffffffff470bbefa, 1
    .dword 0xffffffff10d13866, 0xffffffff2823a585, 1
    .dword 0xffffffff497fffff, 0xffffffff447fffff, 1
    .dword 0xffffffff307ffffe, 0xffffffff37fffffe, 1
    .dword 0xffffffffec7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff2cfffffe, 0xffffffff363504f2, 1
    .dword 0xffffffffa77ffffd, 0xffffffff7fc00000, 0x10
vectors_rup:
    .dword 0xffffffff00800000, 0xffffffff20000000, 0
    .dword 0xffffffff7fc00000, 0xffffffff7fc00000, 0
    .dword 0xffffffff80800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffffc00000, 0xffffffff7fc00000, 0
    .dword 0x7cc0fac2bfff3b29, 0xffffffff7fc00000, 0
    .dword 0xffffffff04953f4d, 0xffffffff220a3749, 1
    .dword 0xffffffff4b925000, 0xffffffff4588d9ad, 1
    .dword 0xffffffff487fffff, 0xffffffff44000000, 1
    .dword 0xffffffff11fffffe, 0xffffffff28b504f3, 1
    .dword 0xffffffffe8351000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff15000000, 0xffffffff2a3504f4, 1
    .dword 0xffffffff3a946945, 0xffffffff3d09d40b, 1
    .dword 0xffffffffa3b65800, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff445306ef, 0xffffffff41e86da8, 1
    .dword 0xffffffffe0ffffff, 0xffffffff7fc00000, 0x10
    .dword 0xfffffffffc000000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbe7fffff, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffd4fffffd, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff3c7ffffd, 0xffffffff3dffffff, 1
vectors_rmm:
    .dword 0xffffffff3f800000, 0xffffffff3f800000, 0
    .dword 0xffffffff7f800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffbf800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffff800001, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffca55c800, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff5ed0d933, 0xffffffff4f238046, 1
    .dword 0xffffffffb660b000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff6a800000, 0xffffffff55000000, 0
    .dword 0xffffffffba800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff6d000002, 0xffffffff563504f5, 1
    .dword 0xfffffffff8a36800, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffe8800000, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff0c000002, 0xffffffff25b504f5, 1
    .dword 0xffffffff52154000, 0xffffffff48c377fb, 1
    .dword 0xffffffff707fffff, 0xffffffff57ffffff, 1
    .dword 0xffffffffddd4205b, 0xffffffff7fc00000, 0x10
    .dword 0xffffffffd9fffffd, 0xffffffff7fc00000, 0x10
    .dword 0xffffffff960ef800, 0xffffffff7fc00000, 0x10
