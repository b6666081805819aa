# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.mv rd, rs2
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
    TEST_CRR 1, c.mv, x5, x20, 0, 0, 0
    TEST_CRR 2, c.mv, x27, x22, 0, 1, 1
    TEST_CRR 3, c.mv, x26, x21, 0, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 4, c.mv, x25, x5, 0, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 5, c.mv, x8, x24, 0, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 6, c.mv, x2, x12, 0, 0x80000000, 0x80000000
    TEST_CRR 7, c.mv, x20, x13, 0, 0x7fffffff, 0x7fffffff
    TEST_CRR 8, c.mv, x19, x5, 0, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 9, c.mv, x6, x13, 1, 0, 0
    TEST_CRR 10, c.mv, x27, x28, 1, 1, 1
    TEST_CRR 11, c.mv, x1, x2, 1, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 12, c.mv, x12, x15, 1, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 13, c.mv, x8, x27, 1, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 14, c.mv, x2, x29, 1, 0x80000000, 0x80000000
    TEST_CRR 15, c.mv, x18, x6, 1, 0x7fffffff, 0x7fffffff
    TEST_CRR 16, c.mv, x22, x24, 1, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 17, c.mv, x8, x28, 0xffffffffffffffff, 0, 0
    TEST_CRR 18, c.mv, x8, x8, 1, 1, 1
    TEST_CRR 19, c.mv, x14, x6, 0xffffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 20, c.mv, x5, x26, 0xffffffffffffffff, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 21, c.mv, x10, x1, 0xffffffffffffffff, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 22, c.mv, x16, x27, 0xffffffffffffffff, 0x80000000, 0x80000000
    TEST_CRR 23, c.mv, x22, x14, 0xffffffffffffffff, 0x7fffffff, 0x7fffffff
    TEST_CRR 24, c.mv, x6, x28, 0xffffffffffffffff, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 25, c.mv, x20, x13, 0x8000000000000000, 0, 0
    TEST_CRR 26, c.mv, x27, x18, 0x8000000000000000, 1, 1
    TEST_CRR 27, c.mv, x19, x27, 0x8000000000000000, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 28, c.mv, x13, x22, 0x8000000000000000, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 29, c.mv, x29, x2, 0x8000000000000000, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 30, c.mv, x21, x7, 0x8000000000000000, 0x80000000, 0x80000000
    TEST_CRR 31, c.mv, x25, x11, 0x8000000000000000, 0x7fffffff, 0x7fffffff
    TEST_CRR 32, c.mv, x2, x19, 0x8000000000000000, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 33, c.mv, x2, x22, 0x7fffffffffffffff, 0, 0
    TEST_CRR 34, c.mv, x22, x10, 0x7fffffffffffffff, 1, 1
    TEST_CRR 35, c.mv, x7, x9, 0x7fffffffffffffff, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 36, c.mv, x25, x13, 0x7fffffffffffffff, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 37, c.mv, x14, x27, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 38, c.mv, x1, x13, 0x7fffffffffffffff, 0x80000000, 0x80000000
    TEST_CRR 39, c.mv, x28, x1, 0x7fffffffffffffff, 0x7fffffff, 0x7fffffff
    TEST_CRR 40, c.mv, x25, x26, 0x7fffffffffffffff, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 41, c.mv, x5, x22, 0x80000000, 0, 0
    TEST_CRR 42, c.mv, x22, x10, 0x80000000, 1, 1
    TEST_CRR 43, c.mv, x15, x1, 0x80000000, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 44, c.mv, x24, x20, 0x80000000, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 45, c.mv, x21, x15, 0x80000000, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 46, c.mv, x1, x21, 0x80000000, 0x80000000, 0x80000000
    TEST_CRR 47, c.mv, x29, x13, 0x80000000, 0x7fffffff, 0x7fffffff
    TEST_CRR 48, c.mv, x23, x23, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 49, c.mv, x13, x21, 0x7fffffff, 0, 0
    TEST_CRR 50, c.mv, x13, x29, 0x7fffffff, 1, 1
    TEST_CRR 51, c.mv, x28, x10, 0x7fffffff, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 52, c.mv, x21, x2, 0x7fffffff, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 53, c.mv, x17, x5, 0x7fffffff, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 54, c.mv, x27, x10, 0x7fffffff, 0x80000000, 0x80000000
    TEST_CRR 55, c.mv, x17, x16, 0x7fffffff, 0x7fffffff, 0x7fffffff
    TEST_CRR 56, c.mv, x19, x25, 0x7fffffff, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 57, c.mv, x25, x2, 0xffffffff80000000, 0, 0
    TEST_CRR 58, c.mv, x19, x15, 0xffffffff80000000, 1, 1
    TEST_CRR 59, c.mv, x19, x7, 0xffffffff80000000, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_CRR 60, c.mv, x14, x1, 0xffffffff80000000, 0x8000000000000000, 0x8000000000000000
    TEST_CRR 61, c.mv, x5, x11, 0xffffffff80000000, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_CRR 62, c.mv, x28, x24, 0xffffffff80000000, 0x80000000, 0x80000000
    TEST_CRR 63, c.mv, x13, x12, 0xffffffff80000000, 0x7fffffff, 0x7fffffff
    TEST_CRR 64, c.mv, x16, x5, 0xffffffff80000000, 0xffffffff80000000, 0xffffffff80000000
    TEST_CRR 65, c.mv, x23, x2, 0xedccee917c6da975, 0x7af06f9ed6f8085e, 0x7af06f9ed6f8085e
    TEST_CRR 66, c.mv, x22, x20, 0x7b5448e8b3d9a4d8, 0x5723436945ba223c, 0x5723436945ba223c
    TEST_CRR 67, c.mv, x25, x16, 0x33b9715bb753d5b1, 0xe3e206506e981d5, 0xe3e206506e981d5
    TEST_CRR 68, c.mv, x13, x25, 0xab2b72fbb83707f6, 0x4b0beb93f015aaf5, 0x4b0beb93f015aaf5
    TEST_CRR 69, c.mv, x17, x23, 0x7237d033a47bf9a9, 0x31c97a2da21ac375, 0x31c97a2da21ac375
    TEST_CRR 70, c.mv, x23, x1, 0xc38e5785667567c0, 0x9cbbf2be0256f73e, 0x9cbbf2be0256f73e
    TEST_CRR 71, c.mv, x20, x16, 0xbf81e81ecfdef61d, 0xfb54c13286847f62, 0xfb54c13286847f62
    TEST_CRR 72, c.mv, x14, x27, 0xc130040439abb670, 0xee29b7e8374b9815, 0xee29b7e8374b9815
    TEST_CRR 73, c.mv, x13, x9, 0xfb6d83b299c3cf9c, 0xf14fe67c53274599, 0xf14fe67c53274599
    TEST_CRR 74, c.mv, x15, x5, 0x531846ead3b97b0c, 0xfa27d122ea91843f, 0xfa27d122ea91843f
    TEST_CRR 75, c.mv, x21, x22, 0xe140b7b7465fb488, 0x113102dfa1f857b1, 0x113102dfa1f857b1
    TEST_CRR 76, c.mv, x13, x14, 0x3ffa02c30ef8a0c3, 0x3c856bad46c816c3, 0x3c856bad46c816c3
    TEST_CRR 77, c.mv, x27, x15, 0x65cb8ed2e690e03e, 0xe9251041f6072521, 0xe9251041f6072521
    TEST_CRR 78, c.mv, x11, x21, 0x6ff2b241740c008a, 0x62dce7720eb19f7b, 0x62dce7720eb19f7b
    TEST_CRR 79, c.mv, x11, x1, 0xa0fa587dc48b7a15, 0x9d9eabe7837c5608, 0x9d9eabe7837c5608
    TEST_CRR 80, c.mv, x1, x2, 0xba161e67effa42ba, 0x7c18f5a5d68d37de, 0x7c18f5a5d68d37de
    TEST_CRR 81, c.mv, x5, x15, 0x29629cb4de5f4ce8, 0xead8a53b9b4b61cf, 0xead8a53b9b4b61cf
    TEST_CRR 82, c.mv, x20, x9, 0x18faf3058a463b02, 0x935026395da2c8c5, 0x935026395da2c8c5
    TEST_CRR 83, c.mv, x28, x15, 0xa7bd1e09b08ca735, 0x4b1fcb93d292f43b, 0x4b1fcb93d292f43b
    TEST_CRR 84, c.mv, x5, x17, 0x671525b5e15c31c5, 0x35c8848259318e7e, 0x35c8848259318e7e
    TEST_CRR 85, c.mv, x16, x22, 0xbba377ddc6ce8c81, 0xea65d3c61151145e, 0xea65d3c61151145e
    TEST_CRR 86, c.mv, x27, x13, 0xa4192f18c9b4a324, 0x61838d7cae864ea1, 0x61838d7cae864ea1
    TEST_CRR 87, c.mv, x1, x23, 0x2bffbe964bdae495, 0xcf38dff710bccc77, 0xcf38dff710bccc77
    TEST_CRR 88, c.mv, x5, x12, 0xab104c720bbfccd, 0x799f639badd5a3fd, 0x799f639badd5a3fd
    TEST_CRR 89, c.mv, x1, x1, 0, 0, 0
    TEST_CRR 90, c.mv, x1, x24, 0x54c9ad05b152023e, 0xef449e26623f540e, 0xef449e26623f540e
    TEST_CRR 91, c.mv, x5, x1, 0xdad815a2f33fe5b4, 0x3563ab02421f7d18, 0x3563ab02421f7d18
    TEST_CRR 92, c.mv, x2, x2, 0, 0, 0
    TEST_CRR 93, c.mv, x2, x20, 0x326c97c3a67ec105, 0x923c52d7d8a60a58, 0x923c52d7d8a60a58
    TEST_CRR 94, c.mv, x17, x2, 0x34d98d00fd630af9, 0x7992cea283e3c2af, 0x7992cea283e3c2af
    TEST_CRR 95, c.mv, x5, x5, 0, 0, 0
    TEST_CRR 96, c.mv, x5, x8, 0x79affca172348d4d, 0xea562321212d22e6, 0xea562321212d22e6
    TEST_CRR 97, c.mv, x11, x5, 0xd81fa3f168e9da14, 0x8aa0a989caf1944, 0x8aa0a989caf1944
    TEST_CRR 98, c.mv, x6, x6, 0, 0, 0
    TEST_CRR 99, c.mv, x6, x21, 0x530dab9c89362c3f, 0x7cca4ee79df3af22, 0x7cca4ee79df3af22
    TEST_CRR 100, c.mv, x21, x6, 0xa260c089ec203cf7, 0x29a828f1a590f00, 0x29a828f1a590f00
    TEST_CRR 101, c.mv, x7, x7, 0, 0, 0
    TEST_CRR 102, c.mv, x7, x20, 0x9ff74f68f02d63b8, 0xa4bc4070ac8c75ae, 0xa4bc4070ac8c75ae
    TEST_CRR 103, c.mv, x21, x7, 0xfa8272e009a9ae02, 0x7ba5b3960195e833, 0x7ba5b3960195e833
    TEST_CRR 104, c.mv, x8, x8, 0, 0, 0
    TEST_CRR 105, c.mv, x8, x17, 0x79a3bd898974023, 0x118359ba86e28d4c, 0x118359ba86e28d4c
    TEST_CRR 106, c.mv, x24, x8, 0xa6fff213a1d0c3a7, 0x17b7d67d261b97b7, 0x17b7d67d261b97b7
    TEST_CRR 107, c.mv, x9, x9, 0, 0, 0
    TEST_CRR 108, c.mv, x9, x1, 0x4858f700c22445d1, 0x3430ce259e8e7576, 0x3430ce259e8e7576
    TEST_CRR 109, c.mv, x28, x9, 0x142fb9b30f8d48ad, 0xdc34d844fe557f5e, 0xdc34d844fe557f5e
    TEST_CRR 110, c.mv, x10, x10, 0, 0, 0
    TEST_CRR 111, c.mv, x10, x15, 0x939872324c5ac46, 0x6d99e820a9141357, 0x6d99e820a9141357
    TEST_CRR 112, c.mv, x12, x10, 0xa00e6af0aaf7a1b1, 0x40712611b361c1d1, 0x40712611b361c1d1
    TEST_CRR 113, c.mv, x11, x11, 0, 0, 0
    TEST_CRR 114, c.mv, x11, x12, 0xdb52332120c805f5, 0x8b957542eb625483, 0x8b957542eb625483
    TEST_CRR 115, c.mv, x13, x11, 0x2e581b2110de796b, 0x6f99336f3e565814, 0x6f99336f3e565814
    TEST_CRR 116, c.mv, x12, x12, 0, 0, 0
    TEST_CRR 117, c.mv, x12, x6, 0xd64d91abc2a6ae5f, 0x361c0d704965a438, 0x361c0d704965a438
    TEST_CRR 118, c.mv, x20, x12, 0xb2123fe4ec6a5b02, 0xe99f280e5a2a1de9, 0xe99f280e5a2a1de9
    TEST_CRR 119, c.mv, x13, x13, 0, 0, 0
    TEST_CRR 120, c.mv, x13, x23, 0xa4ecc8ead238626f, 0xbcb4bfcd968605ad, 0xbcb4bfcd968605ad
    TEST_CRR 121, c.mv, x16, x13, 0x63789e2d8457e5ba, 0x5633df220313ad42, 0x5633df220313ad42
    TEST_CRR 122, c.mv, x14, x14, 0, 0, 0
    TEST_CRR 123, c.mv, x14, x12, 0x764bd3334e376390, 0xbb5d6729fd85c820, 0xbb5d6729fd85c820
    TEST_CRR 124, c.mv, x16, x14, 0x17b8af304e609f59, 0x9e18f4748a0f2b56, 0x9e18f4748a0f2b56
    TEST_CRR 125, c.mv, x15, x15, 0, 0, 0
    TEST_CRR 126, c.mv, x15, x7, 0xdfb45ae3e6b36ab0, 0x2d60ca225f4cec83, 0x2d60ca225f4cec83
    TEST_CRR 127, c.mv, x25, x15, 0x3a2c2249d23db372, 0x1ba7104c995ca398, 0x1ba7104c995ca398
    TEST_CRR 128, c.mv, x16, x16, 0, 0, 0
    TEST_CRR 129, c.mv, x16, x2, 0xbd79b2ea7d6683ab, 0x8205cfec2718a, 0x8205cfec2718a
    TEST_CRR 130, c.mv, x13, x16, 0xe13cb7718cff0f60, 0x5c6ad881a306e450, 0x5c6ad881a306e450
    TEST_CRR 131, c.mv, x17, x17, 0, 0, 0
    TEST_CRR 132, c.mv, x17, x27, 0x570ce6afd827aac2, 0x1165318426acff5a, 0x1165318426acff5a
    TEST_CRR 133, c.mv, x13, x17, 0xf35ac14e39bb6f27, 0xf5454279402ff261, 0xf5454279402ff261
    TEST_CRR 134, c.mv, x18, x18, 0, 0, 0
    TEST_CRR 135, c.mv, x18, x5, 0x73635ef06d346fbb, 0xf5ee991a0159451f, 0xf5ee991a0159451f
    TEST_CRR 136, c.mv, x18, x18, 0x3096c9961448a25, 0x3096c9961448a25, 0x3096c9961448a25
    TEST_CRR 137, c.mv, x19, x19, 0, 0, 0
    TEST_CRR 138, c.mv, x19, x26, 0xd26286a4099d2c88, 0xcd54807c56d02217, 0xcd54807c56d02217
    TEST_CRR 139, c.mv, x10, x19, 0xe8c2e1e53dd9e8e9, 0x1269faff3a3dcdcc, 0x1269faff3a3dcdcc
    TEST_CRR 140, c.mv, x20, x20, 0, 0, 0
    TEST_CRR 141, c.mv, x20, x2, 0xdabd26208046a5aa, 0xb70bbb0077aded9b, 0xb70bbb0077aded9b
    TEST_CRR 142, c.mv, x12, x20, 0x3959f844171edeb8, 0xa61f5a415ccdd5ca, 0xa61f5a415ccdd5ca
    TEST_CRR 143, c.mv, x21, x21, 0, 0, 0
    TEST_CRR 144, c.mv, x21, x2, 0xdb513abcf75ba553, 0x5aeda58c56a0083a, 0x5aeda58c56a0083a
    TEST_CRR 145, c.mv, x10, x21, 0x5029b72ed1d0270e, 0xc5afa06106ae5d97, 0xc5afa06106ae5d97
    TEST_CRR 146, c.mv, x22, x22, 0, 0, 0
    TEST_CRR 147, c.mv, x22, x20, 0x276251b71da575cf, 0x65cb0ab25ca17b13, 0x65cb0ab25ca17b13
    TEST_CRR 148, c.mv, x16, x22, 0x3e36cf0204093790, 0xccbdaa8d6dc5c979, 0xccbdaa8d6dc5c979
    TEST_CRR 149, c.mv, x23, x23, 0, 0, 0
    TEST_CRR 150, c.mv, x23, x10, 0xab2923ffcf7db980, 0xc301b0303fff7980, 0xc301b0303fff7980
    TEST_CRR 151, c.mv, x11, x23, 0xb7d4a7cf8c5dedb9, 0xe57101dbc46362e4, 0xe57101dbc46362e4
    TEST_CRR 152, c.mv, x24, x24, 0, 0, 0
    TEST_CRR 153, c.mv, x24, x19, 0x30bfda03a54e6b95, 0x23d2dde0eeec05fc, 0x23d2dde0eeec05fc
    TEST_CRR 154, c.mv, x12, x24, 0x7c5917f948483a82, 0x61b5316c00f9d223, 0x61b5316c00f9d223
    TEST_CRR 155, c.mv, x25, x25, 0, 0, 0
    TEST_CRR 156, c.mv, x25, x5, 0x3f6325b9443c26d3, 0xc49429ae276ade54, 0xc49429ae276ade54
    TEST_CRR 157, c.mv, x6, x25, 0x329ac5e013d266d8, 0xc389931f61e1fa1c, 0xc389931f61e1fa1c
    TEST_CRR 158, c.mv, x26, x26, 0, 0, 0
    TEST_CRR 159, c.mv, x26, x26, 0xfc9342ef418eea12, 0xfc9342ef418eea12, 0xfc9342ef418eea12
    TEST_CRR 160, c.mv, x10, x26, 0x73718fab3989a44b, 0x5d551c9be62a9787, 0x5d551c9be62a9787
    TEST_CRR 161, c.mv, x27, x27, 0, 0, 0
    TEST_CRR 162, c.mv, x27, x24, 0xa67ac016993d2800, 0xd48f7f6bdceb952a, 0xd48f7f6bdceb952a
    TEST_CRR 163, c.mv, x27, x27, 0x2f58c324e7aad934, 0x2f58c324e7aad934, 0x2f58c324e7aad934
    TEST_CRR 164, c.mv, x28, x28, 0, 0, 0
    TEST_CRR 165, c.mv, x28, x10, 0xc3e73073923277eb, 0x5c2e0ab75aa1f4c8, 0x5c2e0ab75aa1f4c8
    TEST_CRR 166, c.mv, x20, x28, 0xb3eb16283940eff2, 0x86c9d3d25be29729, 0x86c9d3d25be29729
    TEST_CRR 167, c.mv, x29, x29, 0, 0, 0
    TEST_CRR 168, c.mv, x29, x23, 0x3cdb34dfd636f5e4, 0x5ab5526bcfd28774, 0x5ab5526bcfd28774
    TEST_CRR 169, c.mv, x23, x29, 0x89fda59504914703, 0x3d4c170dec9033f9, 0x3d4c170dec9033f9
    TEST_HINT 170, 0x8006
    TEST_HINT 171, 0x807e
    TEST_END
