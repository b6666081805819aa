# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fli.d rd, constant
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    li x3, 1
    .4byte 0xf2100fd3
    CHECK_F f31, 0xbff0000000000000
    CHECK_FLAGS 0
    li x3, 2
    .4byte 0xf2108f53
    CHECK_F f30, 0x10000000000000
    CHECK_FLAGS 0
    li x3, 3
    .4byte 0xf2110ed3
    CHECK_F f29, 0x3ef0000000000000
    CHECK_FLAGS 0
    li x3, 4
    .4byte 0xf2118e53
    CHECK_F f28, 0x3f00000000000000
    CHECK_FLAGS 0
    li x3, 5
    .4byte 0xf2120dd3
    CHECK_F f27, 0x3f70000000000000
    CHECK_FLAGS 0
    li x3, 6
    .4byte 0xf2128d53
    CHECK_F f26, 0x3f80000000000000
    CHECK_FLAGS 0
    li x3, 7
    .4byte 0xf2130cd3
    CHECK_F f25, 0x3fb0000000000000
    CHECK_FLAGS 0
    li x3, 8
    .4byte 0xf2138c53
    CHECK_F f24, 0x3fc0000000000000
    CHECK_FLAGS 0
    li x3, 9
    .4byte 0xf2140bd3
    CHECK_F f23, 0x3fd0000000000000
    CHECK_FLAGS 0
    li x3, 10
    .4byte 0xf2148b53
    CHECK_F f22, 0x3fd4000000000000
    CHECK_FLAGS 0
    li x3, 11
    .4byte 0xf2150ad3
    CHECK_F f21, 0x3fd8000000000000
    CHECK_FLAGS 0
    li x3, 12
    .4byte 0xf2158a53
    CHECK_F f20, 0x3fdc000000000000
    CHECK_FLAGS 0
    li x3, 13
    .4byte 0xf21609d3
    CHECK_F f19, 0x3fe0000000000000
    CHECK_FLAGS 0
    li x3, 14
    .4byte 0xf2168953
    CHECK_F f18, 0x3fe4000000000000
    CHECK_FLAGS 0
    li x3, 15
    .4byte 0xf21708d3
    CHECK_F f17, 0x3fe8000000000000
    CHECK_FLAGS 0
    li x3, 16
    .4byte 0xf2178853
    CHECK_F f16, 0x3fec000000000000
    CHECK_FLAGS 0
    li x3, 17
    .4byte 0xf21807d3
    CHECK_F f15, 0x3ff0000000000000
    CHECK_FLAGS 0
    li x3, 18
    .4byte 0xf2188753
    CHECK_F f14, 0x3ff4000000000000
    CHECK_FLAGS 0
    li x3, 19
    .4byte 0xf21906d3
    CHECK_F f13, 0x3ff8000000000000
    CHECK_FLAGS 0
    li x3, 20
    .4byte 0xf2198653
    CHECK_F f12, 0x3ffc000000000000
    CHECK_FLAGS 0
    li x3, 21
    .4byte 0xf21a05d3
    CHECK_F f11, 0x4000000000000000
    CHECK_FLAGS 0
    li x3, 22
    .4byte 0xf21a8553
    CHECK_F f10, 0x4004000000000000
    CHECK_FLAGS 0
    li x3, 23
    .4byte 0xf21b04d3
    CHECK_F f9, 0x4008000000000000
    CHECK_FLAGS 0
    li x3, 24
    .4byte 0xf21b8453
    CHECK_F f8, 0x4010000000000000
    CHECK_FLAGS 0
    li x3, 25
    .4byte 0xf21c03d3
    CHECK_F f7, 0x4020000000000000
    CHECK_FLAGS 0
    li x3, 26
    .4byte 0xf21c8353
    CHECK_F f6, 0x4030000000000000
    CHECK_FLAGS 0
    li x3, 27
    .4byte 0xf21d02d3
    CHECK_F f5, 0x4060000000000000
    CHECK_FLAGS 0
    li x3, 28
    .4byte 0xf21d8253
    CHECK_F f4, 0x4070000000000000
    CHECK_FLAGS 0
    li x3, 29
    .4byte 0xf21e01d3
    CHECK_F f3, 0x40e0000000000000
    CHECK_FLAGS 0
    li x3, 30
    .4byte 0xf21e8153
    CHECK_F f2, 0x40f0000000000000
    CHECK_FLAGS 0
    li x3, 31
    .4byte 0xf21f00d3
    CHECK_F f1, 0x7ff0000000000000
    CHECK_FLAGS 0
    li x3, 32
    .4byte 0xf21f8053
    CHECK_F f0, 0x7ff8000000000000
    CHECK_FLAGS 0
    TEST_FP_OFF 33, .4byte 0xf21802d3
    TEST_FP_DIRTY 34, .4byte 0xf21802d3
    TEST_ILLEGAL 35, 0xf21812d3
    TEST_END
