# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.srai rd, imm
# Unprivileged specification, C extension (Zca).
#include "test.h"

    TEST_BEGIN
    # Case n: a HINT leaves x0, x5, x8, x15 and x31 as they were.
    .macro TEST_HINT n, parcel
    li x3, \n
    li x5, 0x123456789abcdef5
    li x8, 0x123456789abcdef8
    li x15, 0x123456789abcde15
    li x31, 0x123456789abcde31
    .2byte \parcel
    RVC c.nop
    CHECK_WITH x30, x31, 0x123456789abcde31
    CHECK x0, 0
    CHECK x5, 0x123456789abcdef5
    CHECK x8, 0x123456789abcdef8
    CHECK x15, 0x123456789abcde15
    .endm
    TEST_CRI 1, c.srai, x15, 0x4700d4266cc04e67, 1, 0x23806a1336602733
    TEST_CRI 2, c.srai, x11, 0xaaaaaaaaaaaaaaaa, 1, 0xd555555555555555
    TEST_CRI 3, c.srai, x15, 0xcc0e3cb1a68c5a2e, 2, 0xf3038f2c69a3168b
    TEST_CRI 4, c.srai, x12, 0xffffffffffffffff, 2, 0xffffffffffffffff
    TEST_CRI 5, c.srai, x12, 0x5d8d5b6201330972, 3, 0xbb1ab6c4026612e
    TEST_CRI 6, c.srai, x12, 0xff00ff00ff00ff, 3, 0x1fe01fe01fe01f
    TEST_CRI 7, c.srai, x14, 0x375302ea4b21cb35, 4, 0x375302ea4b21cb3
    TEST_CRI 8, c.srai, x8, 0xaaaaaaaaaaaaaaaa, 4, 0xfaaaaaaaaaaaaaaa
    TEST_CRI 9, c.srai, x10, 0x2f5d78d71f4b95f5, 5, 0x17aebc6b8fa5caf
    TEST_CRI 10, c.srai, x10, 0xffffffff80000000, 5, 0xfffffffffc000000
    TEST_CRI 11, c.srai, x15, 0xed126b1cf52799e5, 6, 0xffb449ac73d49e67
    TEST_CRI 12, c.srai, x11, 0xffffffff, 6, 0x3ffffff
    TEST_CRI 13, c.srai, x15, 0x1bea3e64df7abb81, 7, 0x37d47cc9bef577
    TEST_CRI 14, c.srai, x9, 0xffffffff, 7, 0x1ffffff
    TEST_CRI 15, c.srai, x12, 0xa08486891aed788d, 8, 0xffa08486891aed78
    TEST_CRI 16, c.srai, x12, 0xffffffff, 8, 0xffffff
    TEST_CRI 17, c.srai, x11, 0x40dbf88dbb9c307d, 9, 0x206dfc46ddce18
    TEST_CRI 18, c.srai, x14, 0x7fffffff, 9, 0x3fffff
    TEST_CRI 19, c.srai, x13, 0x36f18781b959f6f4, 10, 0xdbc61e06e567d
    TEST_CRI 20, c.srai, x8, 0xffffffffffffffff, 10, 0xffffffffffffffff
    TEST_CRI 21, c.srai, x14, 0xa464976467f55a34, 11, 0xfff48c92ec8cfeab
    TEST_CRI 22, c.srai, x13, 0xffffffff, 11, 0x1fffff
    TEST_CRI 23, c.srai, x13, 0x7bdfc99d6a1f001d, 12, 0x7bdfc99d6a1f0
    TEST_CRI 24, c.srai, x9, 0xffffffffffffffff, 12, 0xffffffffffffffff
    TEST_CRI 25, c.srai, x10, 0x34fff137f92c31dc, 13, 0x1a7ff89bfc961
    TEST_CRI 26, c.srai, x8, 0x7fffffffffffffff, 13, 0x3ffffffffffff
    TEST_CRI 27, c.srai, x13, 0x685c41ba18e665b4, 14, 0x1a17106e86399
    TEST_CRI 28, c.srai, x15, 0xffffffff80000000, 14, 0xfffffffffffe0000
    TEST_CRI 29, c.srai, x10, 0xf9fb7d0ea7194b2a, 15, 0xfffff3f6fa1d4e32
    TEST_CRI 30, c.srai, x13, 0x8000000000000000, 15, 0xffff000000000000
    TEST_CRI 31, c.srai, x11, 0x30ab4c8b2908e835, 16, 0x30ab4c8b2908
    TEST_CRI 32, c.srai, x15, 0xffffffff, 16, 0xffff
    TEST_CRI 33, c.srai, x15, 0x7b381f70c37cdc1c, 17, 0x3d9c0fb861be
    TEST_CRI 34, c.srai, x10, 0, 17, 0
    TEST_CRI 35, c.srai, x13, 0x5b14080555ff7bcb, 18, 0x16c50201557f
    TEST_CRI 36, c.srai, x11, 0x5555555555555555, 18, 0x155555555555
    TEST_CRI 37, c.srai, x8, 0x796ef2d0a7113426, 19, 0xf2dde5a14e2
    TEST_CRI 38, c.srai, x11, 0x7fffffffffffffff, 19, 0xfffffffffff
    TEST_CRI 39, c.srai, x8, 0x47fd155cd078a6d9, 20, 0x47fd155cd07
    TEST_CRI 40, c.srai, x12, 0xffffffff80000000, 20, 0xfffffffffffff800
    TEST_CRI 41, c.srai, x15, 0x78d8c9cb3a381303, 21, 0x3c6c64e59d1
    TEST_CRI 42, c.srai, x12, 1, 21, 0
    TEST_CRI 43, c.srai, x13, 0x40a412fbfd8db9d, 22, 0x102904beff
    TEST_CRI 44, c.srai, x9, 0x80000000, 22, 0x200
    TEST_CRI 45, c.srai, x15, 0x40a7c898b23eaea4, 23, 0x814f913164
    TEST_CRI 46, c.srai, x13, 0x8000000000000000, 23, 0xffffff0000000000
    TEST_CRI 47, c.srai, x14, 0x6200497730c678a8, 24, 0x6200497730
    TEST_CRI 48, c.srai, x11, 0, 24, 0
    TEST_CRI 49, c.srai, x8, 0x699594a3defd279f, 25, 0x34caca51ef
    TEST_CRI 50, c.srai, x11, 0xffffffff, 25, 0x7f
    TEST_CRI 51, c.srai, x9, 0x9b6257c1504918f1, 26, 0xffffffe6d895f054
    TEST_CRI 52, c.srai, x13, 0, 26, 0
    TEST_CRI 53, c.srai, x10, 0x9cf33cdfcea5a70e, 27, 0xfffffff39e679bf9
    TEST_CRI 54, c.srai, x15, 0xffffffffffffffff, 27, 0xffffffffffffffff
    TEST_CRI 55, c.srai, x10, 0x55c0d7e24e9dbdfb, 28, 0x55c0d7e24
    TEST_CRI 56, c.srai, x11, 0x80000000, 28, 8
    TEST_CRI 57, c.srai, x15, 0x88c6e549415aabe4, 29, 0xfffffffc46372a4a
    TEST_CRI 58, c.srai, x11, 0x7fffffff, 29, 3
    TEST_CRI 59, c.srai, x12, 0xff6974e088d5d88d, 30, 0xfffffffffda5d382
    TEST_CRI 60, c.srai, x14, 0xaaaaaaaaaaaaaaaa, 30, 0xfffffffeaaaaaaaa
    TEST_CRI 61, c.srai, x14, 0x8bdbc5c14324a245, 31, 0xffffffff17b78b82
    TEST_CRI 62, c.srai, x13, 0xffffffff80000000, 31, 0xffffffffffffffff
    TEST_CRI 63, c.srai, x15, 0x8c1319093bcf5cd8, 32, 0xffffffff8c131909
    TEST_CRI 64, c.srai, x15, 0xffffffff80000000, 32, 0xffffffffffffffff
    TEST_CRI 65, c.srai, x12, 0xe6386cb3f0f95bb2, 33, 0xfffffffff31c3659
    TEST_CRI 66, c.srai, x14, 0x8000000000000000, 33, 0xffffffffc0000000
    TEST_CRI 67, c.srai, x12, 0xde99c6d3da14db25, 34, 0xfffffffff7a671b4
    TEST_CRI 68, c.srai, x13, 0x8000000000000000, 34, 0xffffffffe0000000
    TEST_CRI 69, c.srai, x8, 0xe0b56970f20fdbb3, 35, 0xfffffffffc16ad2e
    TEST_CRI 70, c.srai, x13, 0x7fffffff, 35, 0
    TEST_CRI 71, c.srai, x15, 0xf633b7bedbf3bb80, 36, 0xffffffffff633b7b
    TEST_CRI 72, c.srai, x13, 0xffffffff80000000, 36, 0xffffffffffffffff
    TEST_CRI 73, c.srai, x11, 0xe19438ce7f8c9a0a, 37, 0xffffffffff0ca1c6
    TEST_CRI 74, c.srai, x15, 0xffffffffffffffff, 37, 0xffffffffffffffff
    TEST_CRI 75, c.srai, x15, 0xb151383e00db226b, 38, 0xfffffffffec544e0
    TEST_CRI 76, c.srai, x10, 0xffffffff80000000, 38, 0xffffffffffffffff
    TEST_CRI 77, c.srai, x10, 0x42a1946c2bd38261, 39, 0x854328
    TEST_CRI 78, c.srai, x12, 1, 39, 0
    TEST_CRI 79, c.srai, x15, 0xc299eb0e032717ab, 40, 0xffffffffffc299eb
    TEST_CRI 80, c.srai, x15, 0xaaaaaaaaaaaaaaaa, 40, 0xffffffffffaaaaaa
    TEST_CRI 81, c.srai, x13, 0x52fbe4892219388f, 41, 0x297df2
    TEST_CRI 82, c.srai, x9, 0x5555555555555555, 41, 0x2aaaaa
    TEST_CRI 83, c.srai, x11, 0x1f0e30799e0add42, 42, 0x7c38c
    TEST_CRI 84, c.srai, x14, 0xffffffffffffffff, 42, 0xffffffffffffffff
    TEST_CRI 85, c.srai, x8, 0x95a4a1136c37a44d, 43, 0xfffffffffff2b494
    TEST_CRI 86, c.srai, x14, 0, 43, 0
    TEST_CRI 87, c.srai, x8, 0x7322933ddd741924, 44, 0x73229
    TEST_CRI 88, c.srai, x10, 0x7fffffffffffffff, 44, 0x7ffff
    TEST_CRI 89, c.srai, x12, 0x747550d62b5ac0b5, 45, 0x3a3aa
    TEST_CRI 90, c.srai, x12, 0xffffffffffffffff, 45, 0xffffffffffffffff
    TEST_CRI 91, c.srai, x12, 0x1afff6021ef99f7b, 46, 0x6bff
    TEST_CRI 92, c.srai, x15, 0xffffffff80000000, 46, 0xffffffffffffffff
    TEST_CRI 93, c.srai, x14, 0x980eabdd73787ce0, 47, 0xffffffffffff301d
    TEST_CRI 94, c.srai, x10, 0x8000000000000000, 47, 0xffffffffffff0000
    TEST_CRI 95, c.srai, x13, 0x9207c767109fa312, 48, 0xffffffffffff9207
    TEST_CRI 96, c.srai, x12, 0, 48, 0
    TEST_CRI 97, c.srai, x10, 0x5b346d95306fdbc8, 49, 0x2d9a
    TEST_CRI 98, c.srai, x9, 0x7fffffff, 49, 0
    TEST_CRI 99, c.srai, x12, 0xe1f65e04b5d2edb3, 50, 0xfffffffffffff87d
    TEST_CRI 100, c.srai, x15, 0x7fffffff, 50, 0
    TEST_CRI 101, c.srai, x10, 0x676f8daadc4cd87d, 51, 0xced
    TEST_CRI 102, c.srai, x14, 0xff00ff00ff00ff, 51, 0x1f
    TEST_CRI 103, c.srai, x8, 0x3d050eae45b439ef, 52, 0x3d0
    TEST_CRI 104, c.srai, x8, 0x8000000000000000, 52, 0xfffffffffffff800
    TEST_CRI 105, c.srai, x10, 0xb44d790ba5418766, 53, 0xfffffffffffffda2
    TEST_CRI 106, c.srai, x11, 0x7fffffff, 53, 0
    TEST_CRI 107, c.srai, x15, 0x1738a05a5f3cd475, 54, 0x5c
    TEST_CRI 108, c.srai, x9, 0xffffffff80000000, 54, 0xffffffffffffffff
    TEST_CRI 109, c.srai, x11, 0x6f6679012d60cfb8, 55, 0xde
    TEST_CRI 110, c.srai, x8, 0xff00ff00ff00ff, 55, 1
    TEST_CRI 111, c.srai, x10, 0xf34e5976ee5675fb, 56, 0xfffffffffffffff3
    TEST_CRI 112, c.srai, x10, 0x8000000000000000, 56, 0xffffffffffffff80
    TEST_CRI 113, c.srai, x8, 0xab4dfaa8b3641936, 57, 0xffffffffffffffd5
    TEST_CRI 114, c.srai, x9, 0xffffffffffffffff, 57, 0xffffffffffffffff
    TEST_CRI 115, c.srai, x14, 0xc4b91845c724e6d9, 58, 0xfffffffffffffff1
    TEST_CRI 116, c.srai, x8, 0xff00ff00ff00ff, 58, 0
    TEST_CRI 117, c.srai, x12, 0xeac1b4138adbe619, 59, 0xfffffffffffffffd
    TEST_CRI 118, c.srai, x8, 0x80000000, 59, 0
    TEST_CRI 119, c.srai, x8, 0x68a6553852e36b24, 60, 6
    TEST_CRI 120, c.srai, x9, 1, 60, 0
    TEST_CRI 121, c.srai, x8, 0xf4876b73ff756c1d, 61, 0xffffffffffffffff
    TEST_CRI 122, c.srai, x10, 0xffffffffffffffff, 61, 0xffffffffffffffff
    TEST_CRI 123, c.srai, x8, 0xb7784402deb2b3a0, 62, 0xfffffffffffffffe
    TEST_CRI 124, c.srai, x15, 0xffffffff, 62, 0
    TEST_CRI 125, c.srai, x10, 0xee2c3b6e5512882e, 63, 0xffffffffffffffff
    TEST_CRI 126, c.srai, x11, 1, 63, 0
    TEST_CRI 127, c.srai, x8, 0x6f8c34d1362c4c36, 20, 0x6f8c34d1362
    TEST_CRI 128, c.srai, x9, 0xffffffff80000000, 9, 0xffffffffffc00000
    TEST_CRI 129, c.srai, x10, 0x607524d594ebc527, 47, 0xc0ea
    TEST_CRI 130, c.srai, x11, 0xfdd6b4bca152b0e8, 48, 0xfffffffffffffdd6
    TEST_CRI 131, c.srai, x12, 0xb911b863286150a0, 52, 0xfffffffffffffb91
    TEST_CRI 132, c.srai, x13, 0xffffffffcecb99bb, 48, 0xffffffffffffffff
    TEST_CRI 133, c.srai, x14, 0x844ae2b50bbc97e9, 10, 0xffe112b8ad42ef25
    TEST_CRI 134, c.srai, x15, 0x57f4af32, 35, 0
    TEST_HINT 135, 0x8401
    TEST_HINT 136, 0x8781
    TEST_END
