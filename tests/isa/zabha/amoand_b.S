# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoand.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x607302af", 5, 6, 7, 0, 0, 0x4fdc82a543fa400, 0xb22320d0cd6c55be, 0, 0x4fdc82a543fa400, 0xb22320d0cd6c55be
    TEST_AMO 2, ".4byte 0x607302af", 5, 6, 7, 0, 1, 0xc6b1fa92fece7a00, 0x4411ee10ed88e997, 0, 0xc6b1fa92fece7a00, 0x4411ee10ed88e997
    TEST_AMO 3, ".4byte 0x607302af", 5, 6, 7, 0, 0xff, 0x50fb87b21526e300, 0x4e166df79627d339, 0, 0x50fb87b21526e300, 0x4e166df79627d339
    TEST_AMO 4, ".4byte 0x607302af", 5, 6, 7, 0, 0x7f, 0x27af494486ea7700, 0x828066cb296defe6, 0, 0x27af494486ea7700, 0x828066cb296defe6
    TEST_AMO 5, ".4byte 0x607302af", 5, 6, 7, 0, 0x80, 0x409249c0aac2de00, 0xc4b49da387c8804d, 0, 0x409249c0aac2de00, 0xc4b49da387c8804d
    TEST_AMO 6, ".4byte 0x607302af", 5, 6, 7, 0, 0x8e, 0xc9bd3216a47e3f00, 0xde1162fba2c36dc8, 0, 0xc9bd3216a47e3f00, 0xde1162fba2c36dc8
    TEST_AMO 7, ".4byte 0x607302af", 5, 6, 7, 0, 0, 0x94026d5e225aa601, 0x99fa6e3d97d1f0eb, 1, 0x94026d5e225aa600, 0x99fa6e3d97d1f0eb
    TEST_AMO 8, ".4byte 0x607302af", 5, 6, 7, 0, 1, 0xb06e7f8cbf06ba01, 0x8cb9a6040652bae3, 1, 0xb06e7f8cbf06ba01, 0x8cb9a6040652bae3
    TEST_AMO 9, ".4byte 0x607302af", 5, 6, 7, 0, 0xff, 0xdb95b9dfa5c32d01, 0x38b0c5bad070d43b, 1, 0xdb95b9dfa5c32d01, 0x38b0c5bad070d43b
    TEST_AMO 10, ".4byte 0x607302af", 5, 6, 7, 0, 0x7f, 0x982d8cf53805c01, 0x9ca93eb8f42cb864, 1, 0x982d8cf53805c01, 0x9ca93eb8f42cb864
    TEST_AMO 11, ".4byte 0x607302af", 5, 6, 7, 0, 0x80, 0xaddda0014c4f0301, 0xc369df2612eba907, 1, 0xaddda0014c4f0300, 0xc369df2612eba907
    TEST_AMO 12, ".4byte 0x607302af", 5, 6, 7, 0, 0x8e, 0x3d2a5ede73be0501, 0xb048be3798d39171, 1, 0x3d2a5ede73be0500, 0xb048be3798d39171
    TEST_AMO 13, ".4byte 0x607302af", 5, 6, 7, 0, 0, 0xd3852892b5d812ff, 0x1b546145d6b099dd, 0xffffffffffffffff, 0xd3852892b5d81200, 0x1b546145d6b099dd
    TEST_AMO 14, ".4byte 0x607302af", 5, 6, 7, 0, 1, 0xeafe815b51b4a5ff, 0xee6f45ec332033a7, 0xffffffffffffffff, 0xeafe815b51b4a501, 0xee6f45ec332033a7
    TEST_AMO 15, ".4byte 0x607302af", 5, 6, 7, 0, 0xff, 0x845c5168a42d75ff, 0x22e7eeada93fd24b, 0xffffffffffffffff, 0x845c5168a42d75ff, 0x22e7eeada93fd24b
    TEST_AMO 16, ".4byte 0x607302af", 5, 6, 7, 0, 0x7f, 0xa76e2e08ada351ff, 0xf286fc2a9443c631, 0xffffffffffffffff, 0xa76e2e08ada3517f, 0xf286fc2a9443c631
    TEST_AMO 17, ".4byte 0x607302af", 5, 6, 7, 0, 0x80, 0x227d57e7edcae6ff, 0x8dc2188865285009, 0xffffffffffffffff, 0x227d57e7edcae680, 0x8dc2188865285009
    TEST_AMO 18, ".4byte 0x607302af", 5, 6, 7, 0, 0x8e, 0x184af9cafeb726ff, 0x5476aed97fdb4a36, 0xffffffffffffffff, 0x184af9cafeb7268e, 0x5476aed97fdb4a36
    TEST_AMO 19, ".4byte 0x607302af", 5, 6, 7, 0, 0, 0x430041ac94f4567f, 0x6eb6fd1c68a7c6f6, 0x7f, 0x430041ac94f45600, 0x6eb6fd1c68a7c6f6
    TEST_AMO 20, ".4byte 0x607302af", 5, 6, 7, 0, 1, 0xceac633ef6dbb87f, 0xd9254476daeef1e9, 0x7f, 0xceac633ef6dbb801, 0xd9254476daeef1e9
    TEST_AMO 21, ".4byte 0x607302af", 5, 6, 7, 0, 0xff, 0x6ea70a91364b77f, 0x5c92bf17e1c4c625, 0x7f, 0x6ea70a91364b77f, 0x5c92bf17e1c4c625
    TEST_AMO 22, ".4byte 0x607302af", 5, 6, 7, 0, 0x7f, 0x7c0fc7578c74737f, 0xe69bc6196ee932ca, 0x7f, 0x7c0fc7578c74737f, 0xe69bc6196ee932ca
    TEST_AMO 23, ".4byte 0x607302af", 5, 6, 7, 0, 0x80, 0xb3bf854229c4c77f, 0x4d786e6b1be74bd1, 0x7f, 0xb3bf854229c4c700, 0x4d786e6b1be74bd1
    TEST_AMO 24, ".4byte 0x607302af", 5, 6, 7, 0, 0x8e, 0xaff4b721e55af47f, 0xdf5d6fcc5e539ece, 0x7f, 0xaff4b721e55af40e, 0xdf5d6fcc5e539ece
    TEST_AMO 25, ".4byte 0x607302af", 5, 6, 7, 0, 0, 0xa65ebfd9ef6c1580, 0xe8fc1bda8dbe81d8, 0xffffffffffffff80, 0xa65ebfd9ef6c1500, 0xe8fc1bda8dbe81d8
    TEST_AMO 26, ".4byte 0x607302af", 5, 6, 7, 0, 1, 0x4c92571b60868980, 0x2ce386f34ddc7615, 0xffffffffffffff80, 0x4c92571b60868900, 0x2ce386f34ddc7615
    TEST_AMO 27, ".4byte 0x607302af", 5, 6, 7, 0, 0xff, 0x4f31d5e063733380, 0x3d8151b96ff95c2, 0xffffffffffffff80, 0x4f31d5e063733380, 0x3d8151b96ff95c2
    TEST_AMO 28, ".4byte 0x607302af", 5, 6, 7, 0, 0x7f, 0x9b62e31e2b03b780, 0xe87ad6597f56b740, 0xffffffffffffff80, 0x9b62e31e2b03b700, 0xe87ad6597f56b740
    TEST_AMO 29, ".4byte 0x607302af", 5, 6, 7, 0, 0x80, 0x58488cd01b328880, 0xe1a4084bcc10b40b, 0xffffffffffffff80, 0x58488cd01b328880, 0xe1a4084bcc10b40b
    TEST_AMO 30, ".4byte 0x607302af", 5, 6, 7, 0, 0x8e, 0x564ae50f125e8580, 0xecc3f345b5e70f16, 0xffffffffffffff80, 0x564ae50f125e8580, 0xecc3f345b5e70f16
    TEST_AMO 31, ".4byte 0x607302af", 5, 6, 7, 0, 0, 0xb9067fefb40ff18e, 0xa3ccef34dfbf0400, 0xffffffffffffff8e, 0xb9067fefb40ff100, 0xa3ccef34dfbf0400
    TEST_AMO 32, ".4byte 0x607302af", 5, 6, 7, 0, 1, 0xc268d47553d3568e, 0xcbbfeb4aedd079a1, 0xffffffffffffff8e, 0xc268d47553d35600, 0xcbbfeb4aedd079a1
    TEST_AMO 33, ".4byte 0x607302af", 5, 6, 7, 0, 0xff, 0x1df84ec9377c298e, 0x985969c1b83f9f27, 0xffffffffffffff8e, 0x1df84ec9377c298e, 0x985969c1b83f9f27
    TEST_AMO 34, ".4byte 0x607302af", 5, 6, 7, 0, 0x7f, 0x7ae6a2efa7cb7b8e, 0xe5b93eb9d88b107, 0xffffffffffffff8e, 0x7ae6a2efa7cb7b0e, 0xe5b93eb9d88b107
    TEST_AMO 35, ".4byte 0x607302af", 5, 6, 7, 0, 0x80, 0x93c543df04bf238e, 0x37020e8d375867f1, 0xffffffffffffff8e, 0x93c543df04bf2380, 0x37020e8d375867f1
    TEST_AMO 36, ".4byte 0x607302af", 5, 6, 7, 0, 0x8e, 0xb73ca94d9d6d5b8e, 0x37ebb5c7d2cf5518, 0xffffffffffffff8e, 0xb73ca94d9d6d5b8e, 0x37ebb5c7d2cf5518
    TEST_AMO 37, ".4byte 0x607302af", 5, 6, 7, 0, 0x815b3741013154ed, 0x4405f6e102e7d229, 0x985247597823ec2e, 0x29, 0x4405f6e102e7d229, 0x985247597823ec2e
    TEST_AMO 38, ".4byte 0x607302af", 5, 6, 7, 1, 0x6b1944713d8272, 0x799a33de5db19bf4, 0x730496c7382a105b, 0xffffffffffffff9b, 0x799a33de5db112f4, 0x730496c7382a105b
    TEST_AMO 39, ".4byte 0x607302af", 5, 6, 7, 2, 0xe377564ebadb93fe, 0x67c7f08d2b65ce1e, 0x8f1034cc7d0e69d3, 0x65, 0x67c7f08d2b64ce1e, 0x8f1034cc7d0e69d3
    TEST_AMO 40, ".4byte 0x607302af", 5, 6, 7, 3, 0x5698833777eedc9d, 0xdc33e3dc07d42628, 0x4410f937f8877874, 7, 0xdc33e3dc05d42628, 0x4410f937f8877874
    TEST_AMO 41, ".4byte 0x607302af", 5, 6, 7, 4, 0x3fdf1956738bdbd7, 0x1342269a7da839fd, 0xf2f026b0f954396, 0xffffffffffffff9a, 0x134226927da839fd, 0xf2f026b0f954396
    TEST_AMO 42, ".4byte 0x607302af", 5, 6, 7, 5, 0x7d7c31b4077375eb, 0xabcfbec0a4625e88, 0x30fde796ccd991bd, 0xffffffffffffffbe, 0xabcfaac0a4625e88, 0x30fde796ccd991bd
    TEST_AMO 43, ".4byte 0x607302af", 5, 6, 7, 6, 0x34802d94aa9a3a2d, 0x529a840fbc9f6f0c, 0x72b36032e8f8392b, 0xffffffffffffff9a, 0x5208840fbc9f6f0c, 0x72b36032e8f8392b
    TEST_AMO 44, ".4byte 0x607302af", 5, 6, 7, 7, 0xfbe6dbfe78d0afa0, 0x60746e2d34bbc0d2, 0x4f9894b21728269e, 0x60, 0x20746e2d34bbc0d2, 0x4f9894b21728269e
    TEST_AMO 45, ".4byte 0x607302af", 5, 6, 7, 8, 0xf995289f57b8fb37, 0x89a2d8dd8a038c96, 0xad92af83b3ce698f, 0xffffffffffffff8f, 0x89a2d8dd8a038c96, 0xad92af83b3ce6907
    TEST_AMO 46, ".4byte 0x607302af", 5, 6, 7, 9, 0x87ff9baf5e5a656c, 0xeff2d413ecaa0521, 0x2e4d01e708b0f570, 0xfffffffffffffff5, 0xeff2d413ecaa0521, 0x2e4d01e708b06470
    TEST_AMO 47, ".4byte 0x607302af", 5, 6, 7, 10, 0xe4f1375c79ea3f66, 0x4ccae81426e56f99, 0x77d2fe7cee87efb5, 0xffffffffffffff87, 0x4ccae81426e56f99, 0x77d2fe7cee06efb5
    TEST_AMO 48, ".4byte 0x607302af", 5, 6, 7, 11, 0x9d4ac12a6b154a54, 0x5e3b6a0a1686e726, 0x7a81c39cfc340180, 0xfffffffffffffffc, 0x5e3b6a0a1686e726, 0x7a81c39c54340180
    TEST_AMO 49, ".4byte 0x607302af", 5, 6, 7, 12, 0x7a9731ad62973384, 0x8c30fc4824e7dbb2, 0xfa24c5b77a608814, 0xffffffffffffffb7, 0x8c30fc4824e7dbb2, 0xfa24c5847a608814
    TEST_AMO 50, ".4byte 0x607302af", 5, 6, 7, 13, 0xb5ec02a15d11b379, 0xbefe77a81c9648ab, 0x8873569ee999b10f, 0x56, 0xbefe77a81c9648ab, 0x8873509ee999b10f
    TEST_AMO 51, ".4byte 0x607302af", 5, 6, 7, 14, 0xc0173a40818f86e4, 0x78c30cd0e87bffe6, 0x1ec9a6a30a5f22c9, 0xffffffffffffffc9, 0x78c30cd0e87bffe6, 0x1ec0a6a30a5f22c9
    TEST_AMO 52, ".4byte 0x607302af", 5, 6, 7, 15, 0x98075083e0d3bdb3, 0x96177cc654cd0d61, 0xad9621613f62add7, 0xffffffffffffffad, 0x96177cc654cd0d61, 0xa19621613f62add7
    TEST_AMO 53, ".4byte 0x60c5852f", 10, 11, 12, 8, 0xbaef1d4ea209626d, 0x6a8a345757e2b080, 0xec586c58b9c0303, 3, 0x6a8a345757e2b080, 0xec586c58b9c0301
    TEST_AMO 54, ".4byte 0x64c5852f", 10, 11, 12, 8, 0xdd57e88339a2a45b, 0xc70f4f33818c4e79, 0x772208409a62fa40, 0x40, 0xc70f4f33818c4e79, 0x772208409a62fa40
    TEST_AMO 55, ".4byte 0x62c5852f", 10, 11, 12, 8, 0xf83dfb268e74106f, 0xc433e66d8145bc62, 0x7ce7d151c9688da7, 0xffffffffffffffa7, 0xc433e66d8145bc62, 0x7ce7d151c9688d27
    TEST_AMO 56, ".4byte 0x66c5852f", 10, 11, 12, 8, 0x440fe5d080082c0d, 0xe9c3474a58220dc2, 0xd7b0c4be891ec324, 0x24, 0xe9c3474a58220dc2, 0xd7b0c4be891ec304
    TEST_AMO 57, ".4byte 0x6073002f", 0, 6, 7, 8, 0xe38342e8835bc715, 0xc1f0a68c1fca0b64, 0xf69255057c40e5a5, 0, 0xc1f0a68c1fca0b64, 0xf69255057c40e505
    TEST_AMO 58, ".4byte 0x6073032f", 6, 6, 7, 8, 0x7826af14eae4fca, 0x92e3668c05ac7d3a, 0x6f976aabe65086d0, 0xffffffffffffffd0, 0x92e3668c05ac7d3a, 0x6f976aabe65086c0
    TEST_AMO 59, ".4byte 0x607303af", 7, 6, 7, 8, 0x7398cf7bcfbacd17, 0xff55269a6a3e101, 0xeb516986a74dce93, 0xffffffffffffff93, 0xff55269a6a3e101, 0xeb516986a74dce13
    TEST_AMO 60, ".4byte 0x600302af", 5, 6, 0, 8, 0, 0x94f775f5e524a934, 0x3e6e579937122b67, 0x67, 0x94f775f5e524a934, 0x3e6e579937122b00
    TEST_AMO 61, ".4byte 0x6003002f", 0, 6, 0, 8, 0, 0x47e62eac581c84c9, 0x7bc94b87446c8510, 0, 0x47e62eac581c84c9, 0x7bc94b87446c8500
    TEST_AMO 62, ".4byte 0x619900af", 1, 18, 25, 0, 0x9d419e34cf093ba5, 0xcf2531b79c17de36, 0x8eed8b04d6f045dc, 0x36, 0xcf2531b79c17de24, 0x8eed8b04d6f045dc
    TEST_AMO 63, ".4byte 0x607b812f", 2, 23, 7, 0, 0xa3e6e8c852a05a9d, 0xb0742c708be71de7, 0x23f026133e8d7d9e, 0xffffffffffffffe7, 0xb0742c708be71d85, 0x23f026133e8d7d9e
    TEST_AMO 64, ".4byte 0x618482af", 5, 9, 24, 0, 0xb14104c3db6a82b0, 0x5b72098fdd78d15e, 0xc82cc6a8f4a2dcc1, 0x5e, 0x5b72098fdd78d110, 0xc82cc6a8f4a2dcc1
    TEST_AMO 65, ".4byte 0x6119032f", 6, 18, 17, 0, 0xb3e38ff90b40f2e8, 0xc1e1f81096da815b, 0xc5cb6af4dc80b748, 0x5b, 0xc1e1f81096da8148, 0xc5cb6af4dc80b748
    TEST_AMO 66, ".4byte 0x61db03af", 7, 22, 29, 0, 0x981bb8ab4a48a95c, 0x9cbd8d762ab936ee, 0xabc32bd4ab120a2e, 0xffffffffffffffee, 0x9cbd8d762ab9364c, 0xabc32bd4ab120a2e
    TEST_AMO 67, ".4byte 0x60c2842f", 8, 5, 12, 0, 0x54473751fb72d170, 0x9e2de4d59dd2d47e, 0x9be41b67fd804ea0, 0x7e, 0x9e2de4d59dd2d470, 0x9be41b67fd804ea0
    TEST_AMO 68, ".4byte 0x605904af", 9, 18, 5, 0, 0xe664f04e2f350f88, 0xb3b77893ca403b0d, 0x3f3e291dc6b0748a, 0xd, 0xb3b77893ca403b08, 0x3f3e291dc6b0748a
    TEST_AMO 69, ".4byte 0x6058052f", 10, 16, 5, 0, 0xbb77f80e41bae7f0, 0x88387c9d9d5b07b1, 0xc0ada0b1583df84f, 0xffffffffffffffb1, 0x88387c9d9d5b07b0, 0xc0ada0b1583df84f
    TEST_AMO 70, ".4byte 0x60eb05af", 11, 22, 14, 0, 0x27fcd8887ef36b30, 0x7cbc2e5d74feda84, 0x56ffcba634eb6807, 0xffffffffffffff84, 0x7cbc2e5d74feda00, 0x56ffcba634eb6807
    TEST_AMO 71, ".4byte 0x6056062f", 12, 12, 5, 0, 0x583bbecea7dbcfea, 0x815c61cc38740bb5, 0x60b76d49c317735d, 0xffffffffffffffb5, 0x815c61cc38740ba0, 0x60b76d49c317735d
    TEST_AMO 72, ".4byte 0x617e86af", 13, 29, 23, 0, 0x7305e803a2c0fab5, 0x93e25b57fe420223, 0x4b754fcde52e3cfc, 0x23, 0x93e25b57fe420221, 0x4b754fcde52e3cfc
    TEST_AMO 73, ".4byte 0x61a3072f", 14, 6, 26, 0, 0xce6587d8336906f4, 0xd65b4109e5f70546, 0x7b42a0d21c0020f6, 0x46, 0xd65b4109e5f70544, 0x7b42a0d21c0020f6
    TEST_AMO 74, ".4byte 0x60f087af", 15, 1, 15, 0, 0x84959eb0a14cc6b, 0xf3c0d0c8b0294204, 0xce387886862f1610, 4, 0xf3c0d0c8b0294200, 0xce387886862f1610
    TEST_AMO 75, ".4byte 0x6168082f", 16, 16, 22, 0, 0xf935c4bd008ef5f5, 0x8ffc3fd96a76306f, 0x6c5e8d6943165cb, 0x6f, 0x8ffc3fd96a763065, 0x6c5e8d6943165cb
    TEST_AMO 76, ".4byte 0x61a108af", 17, 2, 26, 0, 0x2f20b80e3d4655f9, 0xa927ae5c2e0b4b0e, 0x476af4a5fe70b36f, 0xe, 0xa927ae5c2e0b4b08, 0x476af4a5fe70b36f
    TEST_AMO 77, ".4byte 0x60b9892f", 18, 19, 11, 0, 0xb7c2c4f20e0589d8, 0x1426f9face2fd5f7, 0x31155d0bd6c8da8, 0xfffffffffffffff7, 0x1426f9face2fd5d0, 0x31155d0bd6c8da8
    TEST_AMO 78, ".4byte 0x607889af", 19, 17, 7, 0, 0xc168e99a128cc9d1, 0xf82deb1c9ae33a05, 0x8625b30dd469165f, 5, 0xf82deb1c9ae33a01, 0x8625b30dd469165f
    TEST_AMO 79, ".4byte 0x60670a2f", 20, 14, 6, 0, 0xc75d4f102e56f3a9, 0x52b4f9b8dfb6e1a7, 0x6018af193785671f, 0xffffffffffffffa7, 0x52b4f9b8dfb6e1a1, 0x6018af193785671f
    TEST_AMO 80, ".4byte 0x612c0aaf", 21, 24, 18, 0, 0x67262e0b8167330a, 0x1348567ade3ca0fc, 0xae51a557643db63a, 0xfffffffffffffffc, 0x1348567ade3ca008, 0xae51a557643db63a
    TEST_AMO 81, ".4byte 0x61780b2f", 22, 16, 23, 0, 0x56254d719353519f, 0xb941cd93dee09a3c, 0xfadcab86c28cf09c, 0x3c, 0xb941cd93dee09a1c, 0xfadcab86c28cf09c
    TEST_AMO 82, ".4byte 0x61c68baf", 23, 13, 28, 0, 0xfe245388c3703770, 0x6b28ce63b3ef6673, 0x43d4eb4897b3e7b6, 0x73, 0x6b28ce63b3ef6670, 0x43d4eb4897b3e7b6
    TEST_AMO 83, ".4byte 0x60150c2f", 24, 10, 1, 0, 0xc30a4f91723d5e23, 0xd2a2c428b0210ab4, 0x968b173f8bca59d4, 0xffffffffffffffb4, 0xd2a2c428b0210a20, 0x968b173f8bca59d4
    TEST_AMO 84, ".4byte 0x60ea8caf", 25, 21, 14, 0, 0x24874f61c6c19016, 0x51230062b2db3078, 0xc81fccd0aafd62b2, 0x78, 0x51230062b2db3010, 0xc81fccd0aafd62b2
    TEST_AMO 85, ".4byte 0x60930d2f", 26, 6, 9, 0, 0x9df0170a74506232, 0xb09d804bfdd343de, 0x98d8f8bc99a5634c, 0xffffffffffffffde, 0xb09d804bfdd34312, 0x98d8f8bc99a5634c
    TEST_AMO 86, ".4byte 0x61350daf", 27, 10, 19, 0, 0x7b0af38a57d8b054, 0x72eb374195f8058, 0xc90a83ed7f0cb905, 0x58, 0x72eb374195f8050, 0xc90a83ed7f0cb905
    TEST_AMO 87, ".4byte 0x602d8e2f", 28, 27, 2, 0, 0xe570b21f3acc9e54, 0xe839c20759be5b74, 0x664298f7c77f3edf, 0x74, 0xe839c20759be5b54, 0x664298f7c77f3edf
    TEST_AMO 88, ".4byte 0x615a0eaf", 29, 20, 21, 0, 0x7d7b1a0d3306d27d, 0x8e45c897cb841123, 0x49986e602040a1c7, 0x23, 0x8e45c897cb841121, 0x49986e602040a1c7
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0x607302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
