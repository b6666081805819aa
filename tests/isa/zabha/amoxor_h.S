# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoxor.h rd, rs2, (rs1)
# Unprivileged specification, Zabha: byte and halfword AMOs.
#include "test.h"

    TEST_BEGIN
    # Case n: INSN, with x RS1 = amo_area + AT, x RS2 = B and the area holding M0..M1 before and
    # R0..R1 after, puts OLD in x RD.
    .macro TEST_AMO n, insn, rd, rs1, rs2, at, b, m0, m1, old, r0, r1
    li x3, \n
    la x31, amo_area
    li x30, \m0
    sd x30, 0(x31)
    li x30, \m1
    sd x30, 8(x31)
    li x\rs2, \b
    la x\rs1, amo_area + \at
    \insn
    CHECK x\rd, \old
    CHECK_MEM amo_area, 0, \r0
    CHECK_MEM amo_area, 8, \r1
    .endm
    TEST_AMO 1, ".4byte 0x207312af", 5, 6, 7, 0, 0, 0x3e51a6ef77140000, 0x638b3e754d22c4c5, 0, 0x3e51a6ef77140000, 0x638b3e754d22c4c5
    TEST_AMO 2, ".4byte 0x207312af", 5, 6, 7, 0, 1, 0xc2e679d3689d0000, 0x7531326759de1e39, 0, 0xc2e679d3689d0001, 0x7531326759de1e39
    TEST_AMO 3, ".4byte 0x207312af", 5, 6, 7, 0, 0xffff, 0xbddc2bd80d620000, 0xa1690b9254e47ad3, 0, 0xbddc2bd80d62ffff, 0xa1690b9254e47ad3
    TEST_AMO 4, ".4byte 0x207312af", 5, 6, 7, 0, 0x7fff, 0x7e13d916587d0000, 0xedc2586598c8e7a3, 0, 0x7e13d916587d7fff, 0xedc2586598c8e7a3
    TEST_AMO 5, ".4byte 0x207312af", 5, 6, 7, 0, 0x8000, 0x1aee3e4619960000, 0x317bd56054a9d607, 0, 0x1aee3e4619968000, 0x317bd56054a9d607
    TEST_AMO 6, ".4byte 0x207312af", 5, 6, 7, 0, 0x9a3e, 0xac313a144c690000, 0x5519f252708ecf4b, 0, 0xac313a144c699a3e, 0x5519f252708ecf4b
    TEST_AMO 7, ".4byte 0x207312af", 5, 6, 7, 0, 0, 0xa6c4ccb63de20001, 0x3533e246ba1af275, 1, 0xa6c4ccb63de20001, 0x3533e246ba1af275
    TEST_AMO 8, ".4byte 0x207312af", 5, 6, 7, 0, 1, 0x50fb42e8c9c00001, 0x3635f9bedbaa4359, 1, 0x50fb42e8c9c00000, 0x3635f9bedbaa4359
    TEST_AMO 9, ".4byte 0x207312af", 5, 6, 7, 0, 0xffff, 0x1586e5971c400001, 0xb1617a4fcf06761a, 1, 0x1586e5971c40fffe, 0xb1617a4fcf06761a
    TEST_AMO 10, ".4byte 0x207312af", 5, 6, 7, 0, 0x7fff, 0x8f2cf6d5806c0001, 0xaba08726cc1cfcfd, 1, 0x8f2cf6d5806c7ffe, 0xaba08726cc1cfcfd
    TEST_AMO 11, ".4byte 0x207312af", 5, 6, 7, 0, 0x8000, 0x8f0fbad950f90001, 0x2cac27392133d7eb, 1, 0x8f0fbad950f98001, 0x2cac27392133d7eb
    TEST_AMO 12, ".4byte 0x207312af", 5, 6, 7, 0, 0x9a3e, 0x633d74e9c1060001, 0xbde5a635eedbce80, 1, 0x633d74e9c1069a3f, 0xbde5a635eedbce80
    TEST_AMO 13, ".4byte 0x207312af", 5, 6, 7, 0, 0, 0xe5851c72f372ffff, 0xf9d1ef4ccfe1460c, 0xffffffffffffffff, 0xe5851c72f372ffff, 0xf9d1ef4ccfe1460c
    TEST_AMO 14, ".4byte 0x207312af", 5, 6, 7, 0, 1, 0x72ea77b1537bffff, 0xbd7ccac1589956e0, 0xffffffffffffffff, 0x72ea77b1537bfffe, 0xbd7ccac1589956e0
    TEST_AMO 15, ".4byte 0x207312af", 5, 6, 7, 0, 0xffff, 0xf4257552690cffff, 0xdcd1cd6055e2790c, 0xffffffffffffffff, 0xf4257552690c0000, 0xdcd1cd6055e2790c
    TEST_AMO 16, ".4byte 0x207312af", 5, 6, 7, 0, 0x7fff, 0x71522d16102cffff, 0xcedce3994f1f925c, 0xffffffffffffffff, 0x71522d16102c8000, 0xcedce3994f1f925c
    TEST_AMO 17, ".4byte 0x207312af", 5, 6, 7, 0, 0x8000, 0x926067d866b9ffff, 0x234cad03723bf0b8, 0xffffffffffffffff, 0x926067d866b97fff, 0x234cad03723bf0b8
    TEST_AMO 18, ".4byte 0x207312af", 5, 6, 7, 0, 0x9a3e, 0xe9a60f2e4c4cffff, 0xcb71f9be2377ac34, 0xffffffffffffffff, 0xe9a60f2e4c4c65c1, 0xcb71f9be2377ac34
    TEST_AMO 19, ".4byte 0x207312af", 5, 6, 7, 0, 0, 0xb14fdf0221c87fff, 0x69592313e7feae8, 0x7fff, 0xb14fdf0221c87fff, 0x69592313e7feae8
    TEST_AMO 20, ".4byte 0x207312af", 5, 6, 7, 0, 1, 0x841cb28b60f07fff, 0x8469956af4b82b4b, 0x7fff, 0x841cb28b60f07ffe, 0x8469956af4b82b4b
    TEST_AMO 21, ".4byte 0x207312af", 5, 6, 7, 0, 0xffff, 0xa9e40eca9d2b7fff, 0x1093ecd520dd9dc1, 0x7fff, 0xa9e40eca9d2b8000, 0x1093ecd520dd9dc1
    TEST_AMO 22, ".4byte 0x207312af", 5, 6, 7, 0, 0x7fff, 0x6955058dcf07fff, 0xe8e2088816fea3c2, 0x7fff, 0x6955058dcf00000, 0xe8e2088816fea3c2
    TEST_AMO 23, ".4byte 0x207312af", 5, 6, 7, 0, 0x8000, 0x5d48fd5628167fff, 0xee5cedde9de54c73, 0x7fff, 0x5d48fd562816ffff, 0xee5cedde9de54c73
    TEST_AMO 24, ".4byte 0x207312af", 5, 6, 7, 0, 0x9a3e, 0xcdf59496f0ce7fff, 0xc61f116d35cf9858, 0x7fff, 0xcdf59496f0cee5c1, 0xc61f116d35cf9858
    TEST_AMO 25, ".4byte 0x207312af", 5, 6, 7, 0, 0, 0xf38dbb54ba698000, 0x4a3ba0a95e7b8922, 0xffffffffffff8000, 0xf38dbb54ba698000, 0x4a3ba0a95e7b8922
    TEST_AMO 26, ".4byte 0x207312af", 5, 6, 7, 0, 1, 0x4c934a686c8b8000, 0x8fc825cd76781cd7, 0xffffffffffff8000, 0x4c934a686c8b8001, 0x8fc825cd76781cd7
    TEST_AMO 27, ".4byte 0x207312af", 5, 6, 7, 0, 0xffff, 0xfb15c223cc958000, 0xac4655dbcd5838e9, 0xffffffffffff8000, 0xfb15c223cc957fff, 0xac4655dbcd5838e9
    TEST_AMO 28, ".4byte 0x207312af", 5, 6, 7, 0, 0x7fff, 0x88de3930bfa58000, 0xe2e566ba5d473b66, 0xffffffffffff8000, 0x88de3930bfa5ffff, 0xe2e566ba5d473b66
    TEST_AMO 29, ".4byte 0x207312af", 5, 6, 7, 0, 0x8000, 0xea62e53f49438000, 0x90b71e8ed33f4428, 0xffffffffffff8000, 0xea62e53f49430000, 0x90b71e8ed33f4428
    TEST_AMO 30, ".4byte 0x207312af", 5, 6, 7, 0, 0x9a3e, 0xc1662b075f68000, 0xc3ffdb342f2cebb1, 0xffffffffffff8000, 0xc1662b075f61a3e, 0xc3ffdb342f2cebb1
    TEST_AMO 31, ".4byte 0x207312af", 5, 6, 7, 0, 0, 0x7486eae1b1399a3e, 0xd66e1a2b0695e311, 0xffffffffffff9a3e, 0x7486eae1b1399a3e, 0xd66e1a2b0695e311
    TEST_AMO 32, ".4byte 0x207312af", 5, 6, 7, 0, 1, 0xf8a98df8fb869a3e, 0xd153afa259ef8725, 0xffffffffffff9a3e, 0xf8a98df8fb869a3f, 0xd153afa259ef8725
    TEST_AMO 33, ".4byte 0x207312af", 5, 6, 7, 0, 0xffff, 0xeae02fafe3fe9a3e, 0x8c6e5c9b93ece295, 0xffffffffffff9a3e, 0xeae02fafe3fe65c1, 0x8c6e5c9b93ece295
    TEST_AMO 34, ".4byte 0x207312af", 5, 6, 7, 0, 0x7fff, 0xf006811119559a3e, 0xfb98d5a61f048571, 0xffffffffffff9a3e, 0xf00681111955e5c1, 0xfb98d5a61f048571
    TEST_AMO 35, ".4byte 0x207312af", 5, 6, 7, 0, 0x8000, 0x50e34afca7699a3e, 0x2dcaabc08d307c45, 0xffffffffffff9a3e, 0x50e34afca7691a3e, 0x2dcaabc08d307c45
    TEST_AMO 36, ".4byte 0x207312af", 5, 6, 7, 0, 0x9a3e, 0x796fcf1e7b129a3e, 0xd5fcec996830c377, 0xffffffffffff9a3e, 0x796fcf1e7b120000, 0xd5fcec996830c377
    TEST_AMO 37, ".4byte 0x207312af", 5, 6, 7, 0, 0x8b125ac6709c5186, 0xb1ef55990cd41bf1, 0x4d83e93083d823e1, 0x1bf1, 0xb1ef55990cd44a77, 0x4d83e93083d823e1
    TEST_AMO 38, ".4byte 0x207312af", 5, 6, 7, 2, 0x8ff3bd2d65ab66fa, 0xbe71d6efd9bab03e, 0x2d8eda58230b0398, 0xffffffffffffd9ba, 0xbe71d6efbf40b03e, 0x2d8eda58230b0398
    TEST_AMO 39, ".4byte 0x207312af", 5, 6, 7, 4, 0x993005db3cf7a0e1, 0x676676fa68407a5c, 0xd6be81f8c43fd522, 0x76fa, 0x6766d61b68407a5c, 0xd6be81f8c43fd522
    TEST_AMO 40, ".4byte 0x207312af", 5, 6, 7, 6, 0x514e8886ea6716a5, 0x45881bb30ab33e23, 0x91845faa0329ace2, 0x4588, 0x532d1bb30ab33e23, 0x91845faa0329ace2
    TEST_AMO 41, ".4byte 0x207312af", 5, 6, 7, 8, 0x4201c215509ef945, 0x854d06092c341fec, 0x23575753995df83a, 0xfffffffffffff83a, 0x854d06092c341fec, 0x23575753995d017f
    TEST_AMO 42, ".4byte 0x207312af", 5, 6, 7, 10, 0xfc583be2c3d01a1b, 0x34134104f3d39426, 0x1131ff5ab804f456, 0xffffffffffffb804, 0x34134104f3d39426, 0x1131ff5aa21ff456
    TEST_AMO 43, ".4byte 0x207312af", 5, 6, 7, 12, 0xd3f716a319ba77db, 0x6f08c2b702344924, 0x60023f6fc00fcc61, 0x3f6f, 0x6f08c2b702344924, 0x600248b4c00fcc61
    TEST_AMO 44, ".4byte 0x207312af", 5, 6, 7, 14, 0x33c38a6c4102b16a, 0x590f96fe2031a1bc, 0x3dd2522d41de85b7, 0x3dd2, 0x590f96fe2031a1bc, 0x8cb8522d41de85b7
    TEST_AMO 45, ".4byte 0x20c5952f", 10, 11, 12, 8, 0x751a30a1e94e34b2, 0x238a967183c2f6fd, 0x837e472696f1239a, 0x239a, 0x238a967183c2f6fd, 0x837e472696f11728
    TEST_AMO 46, ".4byte 0x24c5952f", 10, 11, 12, 8, 0xc51750ca1163b331, 0xf0402c63a8ee100b, 0xa951829b46d87c26, 0x7c26, 0xf0402c63a8ee100b, 0xa951829b46d8cf17
    TEST_AMO 47, ".4byte 0x22c5952f", 10, 11, 12, 8, 0x62f602f446fc6f25, 0x108ca70ba2bc4592, 0x1a8142529f132233, 0x2233, 0x108ca70ba2bc4592, 0x1a8142529f134d16
    TEST_AMO 48, ".4byte 0x26c5952f", 10, 11, 12, 8, 0x4845cf501e2c512e, 0x50014f7e7d99312e, 0x2cbbedd4bf35125e, 0x125e, 0x50014f7e7d99312e, 0x2cbbedd4bf354370
    TEST_AMO 49, ".4byte 0x2073102f", 0, 6, 7, 8, 0x8bfe17d58d93a655, 0xc1a0f80aafcbc449, 0x7c16c28c07b2d8f6, 0, 0xc1a0f80aafcbc449, 0x7c16c28c07b27ea3
    TEST_AMO 50, ".4byte 0x2073132f", 6, 6, 7, 8, 0x393290684ff0c123, 0xcbca535faae5efca, 0x97e82aebdea61acf, 0x1acf, 0xcbca535faae5efca, 0x97e82aebdea6dbec
    TEST_AMO 51, ".4byte 0x207313af", 7, 6, 7, 8, 0xa1deeafbed461ca4, 0xb01ecb6e0d0b4192, 0x39a06a706645b2ab, 0xffffffffffffb2ab, 0xb01ecb6e0d0b4192, 0x39a06a706645ae0f
    TEST_AMO 52, ".4byte 0x200312af", 5, 6, 0, 8, 0, 0x7cf5bfbcc9ba955d, 0xd4f416a6653b423, 0xffffffffffffb423, 0x7cf5bfbcc9ba955d, 0xd4f416a6653b423
    TEST_AMO 53, ".4byte 0x2003102f", 0, 6, 0, 8, 0, 0x90f045c5b67c2e58, 0xf25f075bf18eca5d, 0, 0x90f045c5b67c2e58, 0xf25f075bf18eca5d
    TEST_AMO 54, ".4byte 0x210910af", 1, 18, 16, 0, 0x1c943fb5227b5ed7, 0x4091840ab4b508e2, 0x6b15ecf02e4ef48c, 0x8e2, 0x4091840ab4b55635, 0x6b15ecf02e4ef48c
    TEST_AMO 55, ".4byte 0x218a112f", 2, 20, 24, 0, 0xf6031d256bb3061c, 0x66a2c1dec88e2e04, 0x88f1c3124425954b, 0x2e04, 0x66a2c1dec88e2818, 0x88f1c3124425954b
    TEST_AMO 56, ".4byte 0x219e92af", 5, 29, 25, 0, 0xe6949815a3ae09b4, 0xb2f9b8978eaa4b71, 0x3a480427abcc6a47, 0x4b71, 0xb2f9b8978eaa42c5, 0x3a480427abcc6a47
    TEST_AMO 57, ".4byte 0x2077132f", 6, 14, 7, 0, 0x942aba7ea1f04b0c, 0xd9b1ed6e24a8d605, 0x6e11a975b47ef48a, 0xffffffffffffd605, 0xd9b1ed6e24a89d09, 0x6e11a975b47ef48a
    TEST_AMO 58, ".4byte 0x213d93af", 7, 27, 19, 0, 0xc7ac6fc74bc8f59d, 0x30e0883d23da471, 0x2406ff0b0fc679b4, 0xffffffffffffa471, 0x30e0883d23d51ec, 0x2406ff0b0fc679b4
    TEST_AMO 59, ".4byte 0x20b6942f", 8, 13, 11, 0, 0x7021e7ebb67d1c8c, 0x1eef7d6f09cbbe3d, 0x2810e547c1542ad9, 0xffffffffffffbe3d, 0x1eef7d6f09cba2b1, 0x2810e547c1542ad9
    TEST_AMO 60, ".4byte 0x207694af", 9, 13, 7, 0, 0x804f1ed92066e706, 0x785d2e33bb8ca34d, 0xb3658d7d4298d5c2, 0xffffffffffffa34d, 0x785d2e33bb8c444b, 0xb3658d7d4298d5c2
    TEST_AMO 61, ".4byte 0x2136952f", 10, 13, 19, 0, 0xea8fe4a9095ff8fe, 0x22b1eb1e6b1c78f7, 0x27f3d92c6397c6fe, 0x78f7, 0x22b1eb1e6b1c8009, 0x27f3d92c6397c6fe
    TEST_AMO 62, ".4byte 0x20cc15af", 11, 24, 12, 0, 0x2f4903f07ed066e7, 0xc432a39cd0e2ec93, 0x3195ab9fdef3fbe5, 0xffffffffffffec93, 0xc432a39cd0e28a74, 0x3195ab9fdef3fbe5
    TEST_AMO 63, ".4byte 0x201d962f", 12, 27, 1, 0, 0x573d044b8a8e096c, 0xb57d49b10bfee350, 0x182e3f6a3c0d8b54, 0xffffffffffffe350, 0xb57d49b10bfeea3c, 0x182e3f6a3c0d8b54
    TEST_AMO 64, ".4byte 0x201296af", 13, 5, 1, 0, 0x72820d644ac343ce, 0x77afb59aacf7f1f4, 0xd8b32e3a7df4f5c4, 0xfffffffffffff1f4, 0x77afb59aacf7b23a, 0xd8b32e3a7df4f5c4
    TEST_AMO 65, ".4byte 0x21a3172f", 14, 6, 26, 0, 0x2f1e7d71805015cb, 0x824c4b760c081e36, 0x65a8029350124803, 0x1e36, 0x824c4b760c080bfd, 0x65a8029350124803
    TEST_AMO 66, ".4byte 0x207817af", 15, 16, 7, 0, 0x974593e4e7639cc, 0x30f627e06b1b9cb7, 0x640381ff704ef960, 0xffffffffffff9cb7, 0x30f627e06b1ba57b, 0x640381ff704ef960
    TEST_AMO 67, ".4byte 0x20d3182f", 16, 6, 13, 0, 0xfc11bc4ec2baeb49, 0x3c6836d32dfcd608, 0x9a0d3e27a4c36c95, 0xffffffffffffd608, 0x3c6836d32dfc3d41, 0x9a0d3e27a4c36c95
    TEST_AMO 68, ".4byte 0x217898af", 17, 17, 23, 0, 0x9cb0b14427f361ae, 0x5af54aed798a715b, 0xf43c6550bac2fd58, 0x715b, 0x5af54aed798a10f5, 0xf43c6550bac2fd58
    TEST_AMO 69, ".4byte 0x2184192f", 18, 8, 24, 0, 0x5a8ede9abc04df6c, 0x2300eaef08a0664f, 0xc7fd9cf4c51dd0dd, 0x664f, 0x2300eaef08a0b923, 0xc7fd9cf4c51dd0dd
    TEST_AMO 70, ".4byte 0x218919af", 19, 18, 24, 0, 0x56d89742d2613be9, 0x8a350b1777333c10, 0x8ccb89bf1e17a95b, 0x3c10, 0x8a350b17773307f9, 0x8ccb89bf1e17a95b
    TEST_AMO 71, ".4byte 0x21ba1a2f", 20, 20, 27, 0, 0x1b22a33dc1f5966d, 0x2c39bd739f7defcf, 0xfb80045c6e3169dd, 0xffffffffffffefcf, 0x2c39bd739f7d79a2, 0xfb80045c6e3169dd
    TEST_AMO 72, ".4byte 0x211c1aaf", 21, 24, 17, 0, 0x31870cd7ecd7a9d8, 0x8e95db037baea85f, 0x9b7e328fa69d31a8, 0xffffffffffffa85f, 0x8e95db037bae0187, 0x9b7e328fa69d31a8
    TEST_AMO 73, ".4byte 0x21359b2f", 22, 11, 19, 0, 0x79dd5fd3fbb80d15, 0x8f9a20d60906a1dd, 0xef17f996212d7397, 0xffffffffffffa1dd, 0x8f9a20d60906acc8, 0xef17f996212d7397
    TEST_AMO 74, ".4byte 0x20f89baf", 23, 17, 15, 0, 0xa97bc0a36442bb69, 0x64ea08625f4890d7, 0x8d23d874be8c8a21, 0xffffffffffff90d7, 0x64ea08625f482bbe, 0x8d23d874be8c8a21
    TEST_AMO 75, ".4byte 0x21129c2f", 24, 5, 17, 0, 0xe970ea6e41d181ef, 0xa97ca40db8d5de8e, 0x254a6b157fa8f9a1, 0xffffffffffffde8e, 0xa97ca40db8d55f61, 0x254a6b157fa8f9a1
    TEST_AMO 76, ".4byte 0x215d1caf", 25, 26, 21, 0, 0x26447d87da016c2a, 0x491fba68b52038ea, 0x4d67fbea979f6a98, 0x38ea, 0x491fba68b52054c0, 0x4d67fbea979f6a98
    TEST_AMO 77, ".4byte 0x20ba9d2f", 26, 21, 11, 0, 0x872a28958e7cfed, 0x3f9910e051a7cdf2, 0x203872e513232c47, 0xffffffffffffcdf2, 0x3f9910e051a7021f, 0x203872e513232c47
    TEST_AMO 78, ".4byte 0x20d39daf", 27, 7, 13, 0, 0xa1236d09b35b569, 0x216570d65a775eed, 0xa277fc8761412a98, 0x5eed, 0x216570d65a77eb84, 0xa277fc8761412a98
    TEST_AMO 79, ".4byte 0x20f71e2f", 28, 14, 15, 0, 0xf6d49abeda0b1f57, 0x23cca9ad72d04910, 0x3172da5940d12609, 0x4910, 0x23cca9ad72d05647, 0x3172da5940d12609
    TEST_AMO 80, ".4byte 0x20d51eaf", 29, 10, 13, 0, 0x3701ba317c52b8a8, 0xb80e407da19b0cf0, 0xd99283673b0cbb72, 0xcf0, 0xb80e407da19bb458, 0xd99283673b0cbb72
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x207312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0x207312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
