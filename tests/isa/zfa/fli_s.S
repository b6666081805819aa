# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fli.s rd, constant
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    li x3, 1
    .4byte 0xf0100fd3
    CHECK_F f31, 0xffffffffbf800000
    CHECK_FLAGS 0
    li x3, 2
    .4byte 0xf0108f53
    CHECK_F f30, 0xffffffff00800000
    CHECK_FLAGS 0
    li x3, 3
    .4byte 0xf0110ed3
    CHECK_F f29, 0xffffffff37800000
    CHECK_FLAGS 0
    li x3, 4
    .4byte 0xf0118e53
    CHECK_F f28, 0xffffffff38000000
    CHECK_FLAGS 0
    li x3, 5
    .4byte 0xf0120dd3
    CHECK_F f27, 0xffffffff3b800000
    CHECK_FLAGS 0
    li x3, 6
    .4byte 0xf0128d53
    CHECK_F f26, 0xffffffff3c000000
    CHECK_FLAGS 0
    li x3, 7
    .4byte 0xf0130cd3
    CHECK_F f25, 0xffffffff3d800000
    CHECK_FLAGS 0
    li x3, 8
    .4byte 0xf0138c53
    CHECK_F f24, 0xffffffff3e000000
    CHECK_FLAGS 0
    li x3, 9
    .4byte 0xf0140bd3
    CHECK_F f23, 0xffffffff3e800000
    CHECK_FLAGS 0
    li x3, 10
    .4byte 0xf0148b53
    CHECK_F f22, 0xffffffff3ea00000
    CHECK_FLAGS 0
    li x3, 11
    .4byte 0xf0150ad3
    CHECK_F f21, 0xffffffff3ec00000
    CHECK_FLAGS 0
    li x3, 12
    .4byte 0xf0158a53
    CHECK_F f20, 0xffffffff3ee00000
    CHECK_FLAGS 0
    li x3, 13
    .4byte 0xf01609d3
    CHECK_F f19, 0xffffffff3f000000
    CHECK_FLAGS 0
    li x3, 14
    .4byte 0xf0168953
    CHECK_F f18, 0xffffffff3f200000
    CHECK_FLAGS 0
    li x3, 15
    .4byte 0xf01708d3
    CHECK_F f17, 0xffffffff3f400000
    CHECK_FLAGS 0
    li x3, 16
    .4byte 0xf0178853
    CHECK_F f16, 0xffffffff3f600000
    CHECK_FLAGS 0
    li x3, 17
    .4byte 0xf01807d3
    CHECK_F f15, 0xffffffff3f800000
    CHECK_FLAGS 0
    li x3, 18
    .4byte 0xf0188753
    CHECK_F f14, 0xffffffff3fa00000
    CHECK_FLAGS 0
    li x3, 19
    .4byte 0xf01906d3
    CHECK_F f13, 0xffffffff3fc00000
    CHECK_FLAGS 0
    li x3, 20
    .4byte 0xf0198653
    CHECK_F f12, 0xffffffff3fe00000
    CHECK_FLAGS 0
    li x3, 21
    .4byte 0xf01a05d3
    CHECK_F f11, 0xffffffff40000000
    CHECK_FLAGS 0
    li x3, 22
    .4byte 0xf01a8553
    CHECK_F f10, 0xffffffff40200000
    CHECK_FLAGS 0
    li x3, 23
    .4byte 0xf01b04d3
    CHECK_F f9, 0xffffffff40400000
    CHECK_FLAGS 0
    li x3, 24
    .4byte 0xf01b8453
    CHECK_F f8, 0xffffffff40800000
    CHECK_FLAGS 0
    li x3, 25
    .4byte 0xf01c03d3
    CHECK_F f7, 0xffffffff41000000
    CHECK_FLAGS 0
    li x3, 26
    .4byte 0xf01c8353
    CHECK_F f6, 0xffffffff41800000
    CHECK_FLAGS 0
    li x3, 27
    .4byte 0xf01d02d3
    CHECK_F f5, 0xffffffff43000000
    CHECK_FLAGS 0
    li x3, 28
    .4byte 0xf01d8253
    CHECK_F f4, 0xffffffff43800000
    CHECK_FLAGS 0
    li x3, 29
    .4byte 0xf01e01d3
    CHECK_F f3, 0xffffffff47000000
    CHECK_FLAGS 0
    li x3, 30
    .4byte 0xf01e8153
    CHECK_F f2, 0xffffffff47800000
    CHECK_FLAGS 0
    li x3, 31
    .4byte 0xf01f00d3
    CHECK_F f1, 0xffffffff7f800000
    CHECK_FLAGS 0
    li x3, 32
    .4byte 0xf01f8053
    CHECK_F f0, 0xffffffff7fc00000
    CHECK_FLAGS 0
    TEST_FP_OFF 33, .4byte 0xf01802d3
    TEST_FP_DIRTY 34, .4byte 0xf01802d3
    TEST_ILLEGAL 35, 0xf01812d3
    TEST_END
