# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# fli.h rd, constant
# Unprivileged specification, Zfa: additional floating-point instructions.
#include "fp.h"

    TEST_BEGIN
    ENABLE_FP
    li x3, 1
    .4byte 0xf4100fd3
    CHECK_F f31, 0xffffffffffffbc00
    CHECK_FLAGS 0
    li x3, 2
    .4byte 0xf4108f53
    CHECK_F f30, 0xffffffffffff0400
    CHECK_FLAGS 0
    li x3, 3
    .4byte 0xf4110ed3
    CHECK_F f29, 0xffffffffffff0100
    CHECK_FLAGS 0
    li x3, 4
    .4byte 0xf4118e53
    CHECK_F f28, 0xffffffffffff0200
    CHECK_FLAGS 0
    li x3, 5
    .4byte 0xf4120dd3
    CHECK_F f27, 0xffffffffffff1c00
    CHECK_FLAGS 0
    li x3, 6
    .4byte 0xf4128d53
    CHECK_F f26, 0xffffffffffff2000
    CHECK_FLAGS 0
    li x3, 7
    .4byte 0xf4130cd3
    CHECK_F f25, 0xffffffffffff2c00
    CHECK_FLAGS 0
    li x3, 8
    .4byte 0xf4138c53
    CHECK_F f24, 0xffffffffffff3000
    CHECK_FLAGS 0
    li x3, 9
    .4byte 0xf4140bd3
    CHECK_F f23, 0xffffffffffff3400
    CHECK_FLAGS 0
    li x3, 10
    .4byte 0xf4148b53
    CHECK_F f22, 0xffffffffffff3500
    CHECK_FLAGS 0
    li x3, 11
    .4byte 0xf4150ad3
    CHECK_F f21, 0xffffffffffff3600
    CHECK_FLAGS 0
    li x3, 12
    .4byte 0xf4158a53
    CHECK_F f20, 0xffffffffffff3700
    CHECK_FLAGS 0
    li x3, 13
    .4byte 0xf41609d3
    CHECK_F f19, 0xffffffffffff3800
    CHECK_FLAGS 0
    li x3, 14
    .4byte 0xf4168953
    CHECK_F f18, 0xffffffffffff3900
    CHECK_FLAGS 0
    li x3, 15
    .4byte 0xf41708d3
    CHECK_F f17, 0xffffffffffff3a00
    CHECK_FLAGS 0
    li x3, 16
    .4byte 0xf4178853
    CHECK_F f16, 0xffffffffffff3b00
    CHECK_FLAGS 0
    li x3, 17
    .4byte 0xf41807d3
    CHECK_F f15, 0xffffffffffff3c00
    CHECK_FLAGS 0
    li x3, 18
    .4byte 0xf4188753
    CHECK_F f14, 0xffffffffffff3d00
    CHECK_FLAGS 0
    li x3, 19
    .4byte 0xf41906d3
    CHECK_F f13, 0xffffffffffff3e00
    CHECK_FLAGS 0
    li x3, 20
    .4byte 0xf4198653
    CHECK_F f12, 0xffffffffffff3f00
    CHECK_FLAGS 0
    li x3, 21
    .4byte 0xf41a05d3
    CHECK_F f11, 0xffffffffffff4000
    CHECK_FLAGS 0
    li x3, 22
    .4byte 0xf41a8553
    CHECK_F f10, 0xffffffffffff4100
    CHECK_FLAGS 0
    li x3, 23
    .4byte 0xf41b04d3
    CHECK_F f9, 0xffffffffffff4200
    CHECK_FLAGS 0
    li x3, 24
    .4byte 0xf41b8453
    CHECK_F f8, 0xffffffffffff4400
    CHECK_FLAGS 0
    li x3, 25
    .4byte 0xf41c03d3
    CHECK_F f7, 0xffffffffffff4800
    CHECK_FLAGS 0
    li x3, 26
    .4byte 0xf41c8353
    CHECK_F f6, 0xffffffffffff4c00
    CHECK_FLAGS 0
    li x3, 27
    .4byte 0xf41d02d3
    CHECK_F f5, 0xffffffffffff5800
    CHECK_FLAGS 0
    li x3, 28
    .4byte 0xf41d8253
    CHECK_F f4, 0xffffffffffff5c00
    CHECK_FLAGS 0
    li x3, 29
    .4byte 0xf41e01d3
    CHECK_F f3, 0xffffffffffff7800
    CHECK_FLAGS 0
    li x3, 30
    .4byte 0xf41e8153
    CHECK_F f2, 0xffffffffffff7c00
    CHECK_FLAGS 0
    li x3, 31
    .4byte 0xf41f00d3
    CHECK_F f1, 0xffffffffffff7c00
    CHECK_FLAGS 0
    li x3, 32
    .4byte 0xf41f8053
    CHECK_F f0, 0xffffffffffff7e00
    CHECK_FLAGS 0
    TEST_FP_OFF 33, .4byte 0xf41802d3
    TEST_FP_DIRTY 34, .4byte 0xf41802d3
    TEST_ILLEGAL 35, 0xf41812d3
    TEST_END
