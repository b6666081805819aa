# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.slli rd, imm
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
    TEST_CRI 1, c.slli, x8, 0xcb4c5f527a09b6c4, 1, 0x9698bea4f4136d88
    TEST_CRI 2, c.slli, x22, 0x8000000000000000, 1, 0
    TEST_CRI 3, c.slli, x25, 0xf891854eb33fa44a, 2, 0xe246153accfe9128
    TEST_CRI 4, c.slli, x27, 1, 2, 4
    TEST_CRI 5, c.slli, x26, 0xef9512761805ec74, 3, 0x7ca893b0c02f63a0
    TEST_CRI 6, c.slli, x23, 0xffffffff80000000, 3, 0xfffffffc00000000
    TEST_CRI 7, c.slli, x14, 0x58b5af4ab3dade96, 4, 0x8b5af4ab3dade960
    TEST_CRI 8, c.slli, x9, 0xffffffff, 4, 0xffffffff0
    TEST_CRI 9, c.slli, x1, 0xe5ae212e1b98cb83, 5, 0xb5c425c373197060
    TEST_CRI 10, c.slli, x13, 1, 5, 0x20
    TEST_CRI 11, c.slli, x24, 0x849a38499cf0a8a8, 6, 0x268e12673c2a2a00
    TEST_CRI 12, c.slli, x25, 0x80000000, 6, 0x2000000000
    TEST_CRI 13, c.slli, x24, 0x723bf8dfe9387fa0, 7, 0x1dfc6ff49c3fd000
    TEST_CRI 14, c.slli, x23, 0x80000000, 7, 0x4000000000
    TEST_CRI 15, c.slli, x25, 0x170e9fa11a042d28, 8, 0xe9fa11a042d2800
    TEST_CRI 16, c.slli, x17, 0x80000000, 8, 0x8000000000
    TEST_CRI 17, c.slli, x8, 0x2e54005a664c7763, 9, 0xa800b4cc98eec600
    TEST_CRI 18, c.slli, x22, 0x7fffffff, 9, 0xfffffffe00
    TEST_CRI 19, c.slli, x6, 0x2cdeb9a9e476cd30, 10, 0x7ae6a791db34c000
    TEST_CRI 20, c.slli, x9, 0xaaaaaaaaaaaaaaaa, 10, 0xaaaaaaaaaaaaa800
    TEST_CRI 21, c.slli, x26, 0xe5802b4fc3381b9f, 11, 0x15a7e19c0dcf800
    TEST_CRI 22, c.slli, x29, 0xff00ff00ff00ff, 11, 0xf807f807f807f800
    TEST_CRI 23, c.slli, x8, 0x779b42cd3aad23e1, 12, 0xb42cd3aad23e1000
    TEST_CRI 24, c.slli, x29, 0x7fffffffffffffff, 12, 0xfffffffffffff000
    TEST_CRI 25, c.slli, x12, 0x4e54b11ecb76b704, 13, 0x9623d96ed6e08000
    TEST_CRI 26, c.slli, x17, 0xaaaaaaaaaaaaaaaa, 13, 0x5555555555554000
    TEST_CRI 27, c.slli, x16, 0x1df437c1082b4bd7, 14, 0xdf0420ad2f5c000
    TEST_CRI 28, c.slli, x5, 0xffffffffffffffff, 14, 0xffffffffffffc000
    TEST_CRI 29, c.slli, x20, 0xe1f41a2aa267b7b6, 15, 0xd155133dbdb0000
    TEST_CRI 30, c.slli, x17, 0x5555555555555555, 15, 0xaaaaaaaaaaaa8000
    TEST_CRI 31, c.slli, x25, 0x4e10fecdb62c9a0b, 16, 0xfecdb62c9a0b0000
    TEST_CRI 32, c.slli, x9, 0x8000000000000000, 16, 0
    TEST_CRI 33, c.slli, x17, 0xc76ae320bab5ad29, 17, 0xc641756b5a520000
    TEST_CRI 34, c.slli, x24, 0, 17, 0
    TEST_CRI 35, c.slli, x9, 0x718fd04712331f95, 18, 0x411c48cc7e540000
    TEST_CRI 36, c.slli, x18, 0xffffffff, 18, 0x3fffffffc0000
    TEST_CRI 37, c.slli, x19, 0x8240c58e5064741f, 19, 0x2c728323a0f80000
    TEST_CRI 38, c.slli, x1, 0x5555555555555555, 19, 0xaaaaaaaaaaa80000
    TEST_CRI 39, c.slli, x29, 0xa062ab2fc3223888, 20, 0xb2fc322388800000
    TEST_CRI 40, c.slli, x24, 0, 20, 0
    TEST_CRI 41, c.slli, x26, 0x92b6c2bdbb3753ac, 21, 0x57b766ea75800000
    TEST_CRI 42, c.slli, x28, 0xaaaaaaaaaaaaaaaa, 21, 0x5555555555400000
    TEST_CRI 43, c.slli, x27, 0xc724a5e8e4a0c13b, 22, 0x7a3928304ec00000
    TEST_CRI 44, c.slli, x1, 0xffffffff80000000, 22, 0xffe0000000000000
    TEST_CRI 45, c.slli, x2, 0xe8627a0c8c7cf160, 23, 0x6463e78b0000000
    TEST_CRI 46, c.slli, x29, 0x80000000, 23, 0x40000000000000
    TEST_CRI 47, c.slli, x10, 0xb18f639481ef1077, 24, 0x9481ef1077000000
    TEST_CRI 48, c.slli, x11, 1, 24, 0x1000000
    TEST_CRI 49, c.slli, x29, 0xd8d32e810e9983ec, 25, 0x21d3307d8000000
    TEST_CRI 50, c.slli, x8, 0x5555555555555555, 25, 0xaaaaaaaaaa000000
    TEST_CRI 51, c.slli, x26, 0x9cb5b6bfd14704f6, 26, 0xff451c13d8000000
    TEST_CRI 52, c.slli, x22, 0, 26, 0
    TEST_CRI 53, c.slli, x20, 0xdb29674797ea2a6a, 27, 0x3cbf515350000000
    TEST_CRI 54, c.slli, x11, 0x8000000000000000, 27, 0
    TEST_CRI 55, c.slli, x10, 0xc40148bbfddeb01, 28, 0xbbfddeb010000000
    TEST_CRI 56, c.slli, x18, 0x8000000000000000, 28, 0
    TEST_CRI 57, c.slli, x1, 0xd6aeb5afa8ccb0bc, 29, 0xf519961780000000
    TEST_CRI 58, c.slli, x19, 0xffffffff80000000, 29, 0xf000000000000000
    TEST_CRI 59, c.slli, x12, 0x2b59ad74986d46fe, 30, 0x261b51bf80000000
    TEST_CRI 60, c.slli, x24, 0x7fffffff, 30, 0x1fffffffc0000000
    TEST_CRI 61, c.slli, x25, 0x1477827607ae7f62, 31, 0x3d73fb100000000
    TEST_CRI 62, c.slli, x12, 0xaaaaaaaaaaaaaaaa, 31, 0x5555555500000000
    TEST_CRI 63, c.slli, x12, 0x3fdbd64484a995ba, 32, 0x84a995ba00000000
    TEST_CRI 64, c.slli, x17, 0x80000000, 32, 0x8000000000000000
    TEST_CRI 65, c.slli, x1, 0xcc51f90808c97df6, 33, 0x1192fbec00000000
    TEST_CRI 66, c.slli, x23, 0xaaaaaaaaaaaaaaaa, 33, 0x5555555400000000
    TEST_CRI 67, c.slli, x6, 0x9109a0910281f34a, 34, 0xa07cd2800000000
    TEST_CRI 68, c.slli, x26, 0xff00ff00ff00ff, 34, 0x3fc03fc00000000
    TEST_CRI 69, c.slli, x14, 0x558ab8c1c307a175, 35, 0x183d0ba800000000
    TEST_CRI 70, c.slli, x26, 0xffffffffffffffff, 35, 0xfffffff800000000
    TEST_CRI 71, c.slli, x5, 0x147f8f092cdc3f46, 36, 0xcdc3f46000000000
    TEST_CRI 72, c.slli, x15, 0xffffffff80000000, 36, 0
    TEST_CRI 73, c.slli, x10, 0x14bb577162c9dfee, 37, 0x593bfdc000000000
    TEST_CRI 74, c.slli, x13, 0xff00ff00ff00ff, 37, 0x1fe01fe000000000
    TEST_CRI 75, c.slli, x12, 0x3d1b6a846187df3d, 38, 0x61f7cf4000000000
    TEST_CRI 76, c.slli, x15, 0xffffffff, 38, 0xffffffc000000000
    TEST_CRI 77, c.slli, x17, 0x354a4edb2148910e, 39, 0xa448870000000000
    TEST_CRI 78, c.slli, x13, 0x5555555555555555, 39, 0xaaaaaa8000000000
    TEST_CRI 79, c.slli, x15, 0x5754fbc2008cd431, 40, 0x8cd4310000000000
    TEST_CRI 80, c.slli, x27, 0xffffffff, 40, 0xffffff0000000000
    TEST_CRI 81, c.slli, x6, 0xbe2e13a268746afc, 41, 0xe8d5f80000000000
    TEST_CRI 82, c.slli, x7, 0, 41, 0
    TEST_CRI 83, c.slli, x2, 0xe5d0c516783f7d4, 42, 0xfdf500000000000
    TEST_CRI 84, c.slli, x23, 0x7fffffffffffffff, 42, 0xfffffc0000000000
    TEST_CRI 85, c.slli, x20, 0x26909ffbde524972, 43, 0x924b900000000000
    TEST_CRI 86, c.slli, x11, 0x8000000000000000, 43, 0
    TEST_CRI 87, c.slli, x16, 0x6643b4e92d7fb37e, 44, 0xfb37e00000000000
    TEST_CRI 88, c.slli, x25, 0x5555555555555555, 44, 0x5555500000000000
    TEST_CRI 89, c.slli, x1, 0xd008f24688be795, 45, 0x7cf2a00000000000
    TEST_CRI 90, c.slli, x8, 0, 45, 0
    TEST_CRI 91, c.slli, x20, 0xf32d9017f1b5ec2b, 46, 0x7b0ac00000000000
    TEST_CRI 92, c.slli, x5, 0xffffffff80000000, 46, 0
    TEST_CRI 93, c.slli, x21, 0x9a6dbc138d5d0325, 47, 0x8192800000000000
    TEST_CRI 94, c.slli, x2, 0xaaaaaaaaaaaaaaaa, 47, 0x5555000000000000
    TEST_CRI 95, c.slli, x13, 0x6ef5be8a318b290a, 48, 0x290a000000000000
    TEST_CRI 96, c.slli, x16, 0xff00ff00ff00ff, 48, 0xff000000000000
    TEST_CRI 97, c.slli, x17, 0x87745e03488fbd4b, 49, 0x7a96000000000000
    TEST_CRI 98, c.slli, x11, 0xffffffffffffffff, 49, 0xfffe000000000000
    TEST_CRI 99, c.slli, x5, 0x936efde5ebc0a5b9, 50, 0x96e4000000000000
    TEST_CRI 100, c.slli, x17, 0x5555555555555555, 50, 0x5554000000000000
    TEST_CRI 101, c.slli, x25, 0x2e2f9553ee08b406, 51, 0xa030000000000000
    TEST_CRI 102, c.slli, x15, 1, 51, 0x8000000000000
    TEST_CRI 103, c.slli, x28, 0x7d124ea13d8c8cf, 52, 0x8cf0000000000000
    TEST_CRI 104, c.slli, x11, 0, 52, 0
    TEST_CRI 105, c.slli, x17, 0xe0078f6925f33f5a, 53, 0xeb40000000000000
    TEST_CRI 106, c.slli, x15, 0x5555555555555555, 53, 0xaaa0000000000000
    TEST_CRI 107, c.slli, x24, 0x647f17395594bd6e, 54, 0x5b80000000000000
    TEST_CRI 108, c.slli, x16, 1, 54, 0x40000000000000
    TEST_CRI 109, c.slli, x22, 0x4ebf7ef5c26a0fea, 55, 0xf500000000000000
    TEST_CRI 110, c.slli, x28, 0x8000000000000000, 55, 0
    TEST_CRI 111, c.slli, x9, 0x76e1a3d6eec6258a, 56, 0x8a00000000000000
    TEST_CRI 112, c.slli, x20, 0x7fffffffffffffff, 56, 0xff00000000000000
    TEST_CRI 113, c.slli, x17, 0xd4a244dc7264cf70, 57, 0xe000000000000000
    TEST_CRI 114, c.slli, x27, 0, 57, 0
    TEST_CRI 115, c.slli, x20, 0x8d0539b6648dea13, 58, 0x4c00000000000000
    TEST_CRI 116, c.slli, x15, 0x5555555555555555, 58, 0x5400000000000000
    TEST_CRI 117, c.slli, x21, 0xfaec22a491ef845f, 59, 0xf800000000000000
    TEST_CRI 118, c.slli, x14, 1, 59, 0x800000000000000
    TEST_CRI 119, c.slli, x15, 0xab9cdec5175f0c3f, 60, 0xf000000000000000
    TEST_CRI 120, c.slli, x18, 0x80000000, 60, 0
    TEST_CRI 121, c.slli, x29, 0xde85123cb2a06fa3, 61, 0x6000000000000000
    TEST_CRI 122, c.slli, x6, 1, 61, 0x2000000000000000
    TEST_CRI 123, c.slli, x28, 0x3fc21e465a301f0, 62, 0
    TEST_CRI 124, c.slli, x2, 0x7fffffffffffffff, 62, 0xc000000000000000
    TEST_CRI 125, c.slli, x8, 0x282b466afd89bc39, 63, 0x8000000000000000
    TEST_CRI 126, c.slli, x2, 0x7fffffff, 63, 0x8000000000000000
    TEST_CRI 127, c.slli, x1, 0x80000000, 55, 0
    TEST_CRI 128, c.slli, x2, 0xffffffff80000000, 7, 0xffffffc000000000
    TEST_CRI 129, c.slli, x5, 0xffffffff81430c9b, 53, 0x9360000000000000
    TEST_CRI 130, c.slli, x6, 0, 53, 0
    TEST_CRI 131, c.slli, x7, 0xd53e, 55, 0x9f00000000000000
    TEST_CRI 132, c.slli, x8, 0xffffffffa5baeb50, 34, 0x96ebad4000000000
    TEST_CRI 133, c.slli, x9, 0x21dc3ad6ba48e64c, 61, 0x8000000000000000
    TEST_CRI 134, c.slli, x10, 0xfffffffff6d39970, 55, 0xb800000000000000
    TEST_CRI 135, c.slli, x11, 0x31ddb2bca658e, 23, 0xed95e532c7000000
    TEST_CRI 136, c.slli, x12, 0xe09a049a8e36c747, 34, 0x38db1d1c00000000
    TEST_CRI 137, c.slli, x13, 0xc2a5ba800c3f0df3, 2, 0xa96ea0030fc37cc
    TEST_CRI 138, c.slli, x14, 0x7fffffff, 55, 0xff80000000000000
    TEST_CRI 139, c.slli, x15, 0xb8d45cd6a0240d94, 17, 0xb9ad40481b280000
    TEST_CRI 140, c.slli, x16, 0xffffffff80000000, 33, 0
    TEST_CRI 141, c.slli, x17, 0x5f5efe37a9c4d49, 51, 0x6a48000000000000
    TEST_CRI 142, c.slli, x18, 0x3f9020fb, 1, 0x7f2041f6
    TEST_CRI 143, c.slli, x19, 0x49dee70, 57, 0xe000000000000000
    TEST_CRI 144, c.slli, x20, 0xff00ff00ff00ff, 40, 0xff00ff0000000000
    TEST_CRI 145, c.slli, x21, 0x302, 62, 0x8000000000000000
    TEST_CRI 146, c.slli, x22, 0xaaaaaaaaaaaaaaaa, 18, 0xaaaaaaaaaaa80000
    TEST_CRI 147, c.slli, x23, 0x5b405fc0e2a47dd5, 63, 0x8000000000000000
    TEST_CRI 148, c.slli, x24, 0x9a6aaca0b49b24ce, 14, 0xab282d26c9338000
    TEST_CRI 149, c.slli, x25, 0x1349779cab14d9bd, 52, 0x9bd0000000000000
    TEST_CRI 150, c.slli, x26, 0x244043c0, 42, 0x10f000000000000
    TEST_CRI 151, c.slli, x27, 0xfb286e7ec9, 9, 0x1f650dcfd9200
    TEST_CRI 152, c.slli, x28, 0x80000000, 26, 0x200000000000000
    TEST_CRI 153, c.slli, x29, 0xfffffffff73065f3, 61, 0x6000000000000000
    TEST_HINT 154, 0x2
    TEST_HINT 155, 0x6
    TEST_HINT 156, 0x107e
    TEST_HINT 157, 0x282
    TEST_END
