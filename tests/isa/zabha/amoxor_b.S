# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoxor.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x207302af", 5, 6, 7, 0, 0, 0xd81dd4f93de8d00, 0x877d82c7aa1e6478, 0, 0xd81dd4f93de8d00, 0x877d82c7aa1e6478
    TEST_AMO 2, ".4byte 0x207302af", 5, 6, 7, 0, 1, 0x217ac699b1be9600, 0xa0be743b8f6a9064, 0, 0x217ac699b1be9601, 0xa0be743b8f6a9064
    TEST_AMO 3, ".4byte 0x207302af", 5, 6, 7, 0, 0xff, 0x1653abe068cb4b00, 0xb54df7f158f73bcb, 0, 0x1653abe068cb4bff, 0xb54df7f158f73bcb
    TEST_AMO 4, ".4byte 0x207302af", 5, 6, 7, 0, 0x7f, 0xbb3d13de4112b200, 0xb8541cb3182eb2ed, 0, 0xbb3d13de4112b27f, 0xb8541cb3182eb2ed
    TEST_AMO 5, ".4byte 0x207302af", 5, 6, 7, 0, 0x80, 0x83442f292e8f7300, 0xf0b3ea590ec561c4, 0, 0x83442f292e8f7380, 0xf0b3ea590ec561c4
    TEST_AMO 6, ".4byte 0x207302af", 5, 6, 7, 0, 0x3e, 0x1fa45d4c50000e00, 0xd14b3711d01d4ab0, 0, 0x1fa45d4c50000e3e, 0xd14b3711d01d4ab0
    TEST_AMO 7, ".4byte 0x207302af", 5, 6, 7, 0, 0, 0xa1b2820f05370901, 0xc2318dca31d68e4d, 1, 0xa1b2820f05370901, 0xc2318dca31d68e4d
    TEST_AMO 8, ".4byte 0x207302af", 5, 6, 7, 0, 1, 0x8c258dcf68a78401, 0x6398c8f38f4f0e69, 1, 0x8c258dcf68a78400, 0x6398c8f38f4f0e69
    TEST_AMO 9, ".4byte 0x207302af", 5, 6, 7, 0, 0xff, 0xf2ef0bc7b80d4c01, 0xe80f5de5b78c162f, 1, 0xf2ef0bc7b80d4cfe, 0xe80f5de5b78c162f
    TEST_AMO 10, ".4byte 0x207302af", 5, 6, 7, 0, 0x7f, 0x863137ef5099ab01, 0x16b21427d7880a03, 1, 0x863137ef5099ab7e, 0x16b21427d7880a03
    TEST_AMO 11, ".4byte 0x207302af", 5, 6, 7, 0, 0x80, 0xdf5058a613093801, 0xd1b02fc0653fc5ac, 1, 0xdf5058a613093881, 0xd1b02fc0653fc5ac
    TEST_AMO 12, ".4byte 0x207302af", 5, 6, 7, 0, 0x3e, 0x3f526d70acd4b01, 0xce1ff0cc6f5b3f40, 1, 0x3f526d70acd4b3f, 0xce1ff0cc6f5b3f40
    TEST_AMO 13, ".4byte 0x207302af", 5, 6, 7, 0, 0, 0xc4a6108264d135ff, 0xad54aaa212c59984, 0xffffffffffffffff, 0xc4a6108264d135ff, 0xad54aaa212c59984
    TEST_AMO 14, ".4byte 0x207302af", 5, 6, 7, 0, 1, 0xae9c83a6166fffff, 0x5414e535edecba54, 0xffffffffffffffff, 0xae9c83a6166ffffe, 0x5414e535edecba54
    TEST_AMO 15, ".4byte 0x207302af", 5, 6, 7, 0, 0xff, 0xddc4ca62f156cfff, 0x524c3d49a87a45fa, 0xffffffffffffffff, 0xddc4ca62f156cf00, 0x524c3d49a87a45fa
    TEST_AMO 16, ".4byte 0x207302af", 5, 6, 7, 0, 0x7f, 0x8f2b5f87d8967dff, 0x570595a6d7127897, 0xffffffffffffffff, 0x8f2b5f87d8967d80, 0x570595a6d7127897
    TEST_AMO 17, ".4byte 0x207302af", 5, 6, 7, 0, 0x80, 0x5e831f82a5bd51ff, 0x6367e1bcdcec329d, 0xffffffffffffffff, 0x5e831f82a5bd517f, 0x6367e1bcdcec329d
    TEST_AMO 18, ".4byte 0x207302af", 5, 6, 7, 0, 0x3e, 0x838e8f1e6aa4a7ff, 0xe4d150006488ea5a, 0xffffffffffffffff, 0x838e8f1e6aa4a7c1, 0xe4d150006488ea5a
    TEST_AMO 19, ".4byte 0x207302af", 5, 6, 7, 0, 0, 0x46b74877a1e5e7f, 0x5042a7490cb16438, 0x7f, 0x46b74877a1e5e7f, 0x5042a7490cb16438
    TEST_AMO 20, ".4byte 0x207302af", 5, 6, 7, 0, 1, 0xa68b24e3c3e1017f, 0x9fc360fa9bdecfe5, 0x7f, 0xa68b24e3c3e1017e, 0x9fc360fa9bdecfe5
    TEST_AMO 21, ".4byte 0x207302af", 5, 6, 7, 0, 0xff, 0x60dc9b7bd83d7e7f, 0x7d2ce8ebff54a845, 0x7f, 0x60dc9b7bd83d7e80, 0x7d2ce8ebff54a845
    TEST_AMO 22, ".4byte 0x207302af", 5, 6, 7, 0, 0x7f, 0x8cea77e91926b67f, 0xa502bbf8e5634ff0, 0x7f, 0x8cea77e91926b600, 0xa502bbf8e5634ff0
    TEST_AMO 23, ".4byte 0x207302af", 5, 6, 7, 0, 0x80, 0x2ce2bc5febec197f, 0xcd0b1bc6f16cfacd, 0x7f, 0x2ce2bc5febec19ff, 0xcd0b1bc6f16cfacd
    TEST_AMO 24, ".4byte 0x207302af", 5, 6, 7, 0, 0x3e, 0xc0ac80b54d6d537f, 0xa94ba208dbf289b4, 0x7f, 0xc0ac80b54d6d5341, 0xa94ba208dbf289b4
    TEST_AMO 25, ".4byte 0x207302af", 5, 6, 7, 0, 0, 0x24d3dbe2667e0380, 0x2c0e68083910c7ec, 0xffffffffffffff80, 0x24d3dbe2667e0380, 0x2c0e68083910c7ec
    TEST_AMO 26, ".4byte 0x207302af", 5, 6, 7, 0, 1, 0x902a9400a3fc7b80, 0x42479c3fa13279fb, 0xffffffffffffff80, 0x902a9400a3fc7b81, 0x42479c3fa13279fb
    TEST_AMO 27, ".4byte 0x207302af", 5, 6, 7, 0, 0xff, 0x116e0c4b64dbb880, 0xbef2f98ae9d9d199, 0xffffffffffffff80, 0x116e0c4b64dbb87f, 0xbef2f98ae9d9d199
    TEST_AMO 28, ".4byte 0x207302af", 5, 6, 7, 0, 0x7f, 0xf78c2aba47524a80, 0xcb461b0f75d8c63e, 0xffffffffffffff80, 0xf78c2aba47524aff, 0xcb461b0f75d8c63e
    TEST_AMO 29, ".4byte 0x207302af", 5, 6, 7, 0, 0x80, 0xeccee5ad9917680, 0xcba6347b4abbb702, 0xffffffffffffff80, 0xeccee5ad9917600, 0xcba6347b4abbb702
    TEST_AMO 30, ".4byte 0x207302af", 5, 6, 7, 0, 0x3e, 0xf3dca6f780aeff80, 0xdb7cb982203640c3, 0xffffffffffffff80, 0xf3dca6f780aeffbe, 0xdb7cb982203640c3
    TEST_AMO 31, ".4byte 0x207302af", 5, 6, 7, 0, 0, 0xe4426ac58a47c73e, 0x1df03868ca21f1be, 0x3e, 0xe4426ac58a47c73e, 0x1df03868ca21f1be
    TEST_AMO 32, ".4byte 0x207302af", 5, 6, 7, 0, 1, 0xae306156f233243e, 0xecf28c396ca9ae8a, 0x3e, 0xae306156f233243f, 0xecf28c396ca9ae8a
    TEST_AMO 33, ".4byte 0x207302af", 5, 6, 7, 0, 0xff, 0x60d9f3371fb0a3e, 0x784c02594f91a3d3, 0x3e, 0x60d9f3371fb0ac1, 0x784c02594f91a3d3
    TEST_AMO 34, ".4byte 0x207302af", 5, 6, 7, 0, 0x7f, 0x95358e059b27703e, 0x8da90ee52fd13263, 0x3e, 0x95358e059b277041, 0x8da90ee52fd13263
    TEST_AMO 35, ".4byte 0x207302af", 5, 6, 7, 0, 0x80, 0x38039ba102b85c3e, 0x585211a2e6d984c2, 0x3e, 0x38039ba102b85cbe, 0x585211a2e6d984c2
    TEST_AMO 36, ".4byte 0x207302af", 5, 6, 7, 0, 0x3e, 0x18a3471c2247473e, 0xfa60b80a1e8b03ef, 0x3e, 0x18a3471c22474700, 0xfa60b80a1e8b03ef
    TEST_AMO 37, ".4byte 0x207302af", 5, 6, 7, 0, 0xca543d9d78c28b82, 0xc065f28e5324c5ac, 0x4f108c4614a85bde, 0xffffffffffffffac, 0xc065f28e5324c52e, 0x4f108c4614a85bde
    TEST_AMO 38, ".4byte 0x207302af", 5, 6, 7, 1, 0xb9dbc87b2ae9cdac, 0x60e45e28f0e3fe95, 0x8fe6806361d0a321, 0xfffffffffffffffe, 0x60e45e28f0e35295, 0x8fe6806361d0a321
    TEST_AMO 39, ".4byte 0x207302af", 5, 6, 7, 2, 0xef3448bc342504ca, 0x2801b74b7fa75788, 0x4f44e2682e44f6cf, 0xffffffffffffffa7, 0x2801b74b7f6d5788, 0x4f44e2682e44f6cf
    TEST_AMO 40, ".4byte 0x207302af", 5, 6, 7, 3, 0xefd9a69a3940d433, 0x9589a7a0697531be, 0x206b5761d7726e46, 0x69, 0x9589a7a05a7531be, 0x206b5761d7726e46
    TEST_AMO 41, ".4byte 0x207302af", 5, 6, 7, 4, 0xc7f87d945963aaaf, 0x7ffa02dbdc6a6cd7, 0xc98a588beb9bcdcc, 0xffffffffffffffdb, 0x7ffa0274dc6a6cd7, 0xc98a588beb9bcdcc
    TEST_AMO 42, ".4byte 0x207302af", 5, 6, 7, 5, 0x80661171c560aa57, 0xa31b55af5d37986c, 0x326f72fad029e53e, 0x55, 0xa31b02af5d37986c, 0x326f72fad029e53e
    TEST_AMO 43, ".4byte 0x207302af", 5, 6, 7, 6, 0x91e115900af6d776, 0xca16cc7240802785, 0xbe7732a79b183cc, 0x16, 0xca60cc7240802785, 0xbe7732a79b183cc
    TEST_AMO 44, ".4byte 0x207302af", 5, 6, 7, 7, 0xb2d6e2de1b86e890, 0x7c8565598eb00e59, 0x4ce098081f1385e3, 0x7c, 0xec8565598eb00e59, 0x4ce098081f1385e3
    TEST_AMO 45, ".4byte 0x207302af", 5, 6, 7, 8, 0xfac94b9197f8d0a5, 0xcbba607c7bb129e1, 0x8c1faa52caf95063, 0x63, 0xcbba607c7bb129e1, 0x8c1faa52caf950c6
    TEST_AMO 46, ".4byte 0x207302af", 5, 6, 7, 9, 0xb705887e91552c0d, 0x7717e3fce5e61b09, 0x486728d136b8ce60, 0xffffffffffffffce, 0x7717e3fce5e61b09, 0x486728d136b8c360
    TEST_AMO 47, ".4byte 0x207302af", 5, 6, 7, 10, 0xccdcba3fed599d12, 0x41a49be588e58e4b, 0x8fac41087d9b8115, 0xffffffffffffff9b, 0x41a49be588e58e4b, 0x8fac41087d898115
    TEST_AMO 48, ".4byte 0x207302af", 5, 6, 7, 11, 0x250589b1d34a641c, 0xe965ed674f4ee96c, 0x7d86a7dadda63c39, 0xffffffffffffffdd, 0xe965ed674f4ee96c, 0x7d86a7dac1a63c39
    TEST_AMO 49, ".4byte 0x207302af", 5, 6, 7, 12, 0xca85de86013879e, 0x8569a5aae3d4148e, 0xf0b29230c80a070c, 0x30, 0x8569a5aae3d4148e, 0xf0b292aec80a070c
    TEST_AMO 50, ".4byte 0x207302af", 5, 6, 7, 13, 0xecde372697c15e9a, 0x6de1a0ec3f7980a5, 0xb2b707ea529effb0, 7, 0x6de1a0ec3f7980a5, 0xb2b79dea529effb0
    TEST_AMO 51, ".4byte 0x207302af", 5, 6, 7, 14, 0xb27569fc2ec8bccd, 0xc125508688c39242, 0xce02808d7004d45c, 2, 0xc125508688c39242, 0xcecf808d7004d45c
    TEST_AMO 52, ".4byte 0x207302af", 5, 6, 7, 15, 0x579fe00cc233b625, 0xca81c131bda1637f, 0x61922865a315d962, 0x61, 0xca81c131bda1637f, 0x44922865a315d962
    TEST_AMO 53, ".4byte 0x20c5852f", 10, 11, 12, 8, 0xc7f35fa2a5dc174b, 0xc97dd98ce550f1a7, 0x76619b2f737e2f44, 0x44, 0xc97dd98ce550f1a7, 0x76619b2f737e2f0f
    TEST_AMO 54, ".4byte 0x24c5852f", 10, 11, 12, 8, 0x951ae6bb87d954b, 0xac7dbd0fe3979015, 0x224db1f7b2afaf78, 0x78, 0xac7dbd0fe3979015, 0x224db1f7b2afaf33
    TEST_AMO 55, ".4byte 0x22c5852f", 10, 11, 12, 8, 0xc145ec2619d251ec, 0x587702155747a891, 0x5116ad589d203e37, 0x37, 0x587702155747a891, 0x5116ad589d203edb
    TEST_AMO 56, ".4byte 0x26c5852f", 10, 11, 12, 8, 0x41f543ec3441b5d9, 0xfc703739dcd8dbd9, 0xeeba29ea3ce0fe0e, 0xe, 0xfc703739dcd8dbd9, 0xeeba29ea3ce0fed7
    TEST_AMO 57, ".4byte 0x2073002f", 0, 6, 7, 8, 0x5ff5c6025c221b63, 0x8c1dacee7aed0217, 0x494747fb12abd02b, 0, 0x8c1dacee7aed0217, 0x494747fb12abd048
    TEST_AMO 58, ".4byte 0x2073032f", 6, 6, 7, 8, 0x34641afa457b5285, 0xeb1c66665fd1337, 0xb36dec88ae5f2c7b, 0x7b, 0xeb1c66665fd1337, 0xb36dec88ae5f2cfe
    TEST_AMO 59, ".4byte 0x207303af", 7, 6, 7, 8, 0xb0a5371bd3552de0, 0x9824948a2f1519a, 0x9fb98b1ce94959b4, 0xffffffffffffffb4, 0x9824948a2f1519a, 0x9fb98b1ce9495954
    TEST_AMO 60, ".4byte 0x200302af", 5, 6, 0, 8, 0, 0xce7cea251463467, 0xffb6b7c9d917b7b2, 0xffffffffffffffb2, 0xce7cea251463467, 0xffb6b7c9d917b7b2
    TEST_AMO 61, ".4byte 0x2003002f", 0, 6, 0, 8, 0, 0x168716632603af47, 0x2c40971739f16de6, 0, 0x168716632603af47, 0x2c40971739f16de6
    TEST_AMO 62, ".4byte 0x21d380af", 1, 7, 29, 0, 0x72355c9d74a6b256, 0xb4fc06694e7ff092, 0xb3cfe712145ed721, 0xffffffffffffff92, 0xb4fc06694e7ff0c4, 0xb3cfe712145ed721
    TEST_AMO 63, ".4byte 0x20f6012f", 2, 12, 15, 0, 0x7d523a8b725588a1, 0x803be6348519a726, 0x14abe246cd6ab90d, 0x26, 0x803be6348519a787, 0x14abe246cd6ab90d
    TEST_AMO 64, ".4byte 0x213e02af", 5, 28, 19, 0, 0x93edefd514639756, 0x4d00dddeead80646, 0xcb3bb163b0b2a259, 0x46, 0x4d00dddeead80610, 0xcb3bb163b0b2a259
    TEST_AMO 65, ".4byte 0x212e832f", 6, 29, 18, 0, 0xcafffc4c25b13eeb, 0xfe707738951bc721, 0x255b5e5e08983bc6, 0x21, 0xfe707738951bc7ca, 0x255b5e5e08983bc6
    TEST_AMO 66, ".4byte 0x212c83af", 7, 25, 18, 0, 0xe752fb0d3d89b31e, 0x44ebb30b1952b55f, 0x4adb2a497308e318, 0x5f, 0x44ebb30b1952b541, 0x4adb2a497308e318
    TEST_AMO 67, ".4byte 0x21d4842f", 8, 9, 29, 0, 0x4e3d12215e669760, 0x6122439e200c1921, 0x7c31c386fc0dadf4, 0x21, 0x6122439e200c1941, 0x7c31c386fc0dadf4
    TEST_AMO 68, ".4byte 0x21cd84af", 9, 27, 28, 0, 0xe5c58c92816456f6, 0xdf0b1bbcc9d3e086, 0x9f7fd48b28ae5ec7, 0xffffffffffffff86, 0xdf0b1bbcc9d3e070, 0x9f7fd48b28ae5ec7
    TEST_AMO 69, ".4byte 0x20a9052f", 10, 18, 10, 0, 0xba51c0ae5a6e57cf, 0xe801d789979d7587, 0x43d6009d95f2cda9, 0xffffffffffffff87, 0xe801d789979d7548, 0x43d6009d95f2cda9
    TEST_AMO 70, ".4byte 0x21ab05af", 11, 22, 26, 0, 0xec5528a5760e2a0a, 0x5b6c507bfe576bad, 0x23ed48263f296cb9, 0xffffffffffffffad, 0x5b6c507bfe576ba7, 0x23ed48263f296cb9
    TEST_AMO 71, ".4byte 0x21b3062f", 12, 6, 27, 0, 0xce13f5488cd4a8a4, 0x46ba26e346171415, 0x657079b662c3e9e1, 0x15, 0x46ba26e3461714b1, 0x657079b662c3e9e1
    TEST_AMO 72, ".4byte 0x211d06af", 13, 26, 17, 0, 0x19ba88a3fc9ccd45, 0x58ef01c1d4fbdbc5, 0xec55bf98303d00a5, 0xffffffffffffffc5, 0x58ef01c1d4fbdb80, 0xec55bf98303d00a5
    TEST_AMO 73, ".4byte 0x213d872f", 14, 27, 19, 0, 0xc8125dc81e0bf20, 0xf0dfb5c8e7eda728, 0xafd730affb1e8c3a, 0x28, 0xf0dfb5c8e7eda708, 0xafd730affb1e8c3a
    TEST_AMO 74, ".4byte 0x20d307af", 15, 6, 13, 0, 0xc56d868be95a93fe, 0x85bbcd77f0d4b480, 0xc8d8d69f83cda0d2, 0xffffffffffffff80, 0x85bbcd77f0d4b47e, 0xc8d8d69f83cda0d2
    TEST_AMO 75, ".4byte 0x215d082f", 16, 26, 21, 0, 0x14d35c0ac820455b, 0x526722e13d564708, 0x1a268c86c95a5f70, 8, 0x526722e13d564753, 0x1a268c86c95a5f70
    TEST_AMO 76, ".4byte 0x20ea08af", 17, 20, 14, 0, 0xab8d4f4a456980d9, 0xa6128172b80b5cc1, 0x4b3aa8b6ce1a6f5c, 0xffffffffffffffc1, 0xa6128172b80b5c18, 0x4b3aa8b6ce1a6f5c
    TEST_AMO 77, ".4byte 0x2149092f", 18, 18, 20, 0, 0x33099ad06ad1a3ae, 0x3d2cd477ef6b2828, 0x73e34f885808cf1f, 0x28, 0x3d2cd477ef6b2886, 0x73e34f885808cf1f
    TEST_AMO 78, ".4byte 0x206809af", 19, 16, 6, 0, 0xecbece1cd0a58fbd, 0x90e793c652690f7e, 0x5b6f9eae2ce54a8c, 0x7e, 0x90e793c652690fc3, 0x5b6f9eae2ce54a8c
    TEST_AMO 79, ".4byte 0x219a0a2f", 20, 20, 25, 0, 0x40bfcaa766ca3e06, 0x421582293c1d7932, 0xc4cbc96ab90e8a1f, 0x32, 0x421582293c1d7934, 0xc4cbc96ab90e8a1f
    TEST_AMO 80, ".4byte 0x21d88aaf", 21, 17, 29, 0, 0xe6c841e25771c06, 0x95c0f9eeaff2427, 0x37a151fef0c71829, 0x27, 0x95c0f9eeaff2421, 0x37a151fef0c71829
    TEST_AMO 81, ".4byte 0x208a0b2f", 22, 20, 8, 0, 0x3adbde71c8fa61e5, 0x990241fde4ecc605, 0x6ab44ce3aac82d04, 5, 0x990241fde4ecc6e0, 0x6ab44ce3aac82d04
    TEST_AMO 82, ".4byte 0x206e8baf", 23, 29, 6, 0, 0xb9eb38dea41fda6d, 0xe5a16047d4745b50, 0x5fc3ce94c490ab99, 0x50, 0xe5a16047d4745b3d, 0x5fc3ce94c490ab99
    TEST_AMO 83, ".4byte 0x21638c2f", 24, 7, 22, 0, 0xa9aa391a4de05abd, 0xf3cf3530bf764d15, 0x64426dfbb099ab6, 0x15, 0xf3cf3530bf764da8, 0x64426dfbb099ab6
    TEST_AMO 84, ".4byte 0x21d68caf", 25, 13, 29, 0, 0xb8372b278ae54661, 0x155ce73cd11c5d1a, 0x860addd7cab250bd, 0x1a, 0x155ce73cd11c5d7b, 0x860addd7cab250bd
    TEST_AMO 85, ".4byte 0x21568d2f", 26, 13, 21, 0, 0x769e58b6255a8d8c, 0xb1d67b0525ac53df, 0xf8317ac70571b6e3, 0xffffffffffffffdf, 0xb1d67b0525ac5353, 0xf8317ac70571b6e3
    TEST_AMO 86, ".4byte 0x20cb0daf", 27, 22, 12, 0, 0x232d9700ba7d6ffa, 0x4dfc9411c53fdadf, 0x2a40ce3f2d8e1615, 0xffffffffffffffdf, 0x4dfc9411c53fda25, 0x2a40ce3f2d8e1615
    TEST_AMO 87, ".4byte 0x208e8e2f", 28, 29, 8, 0, 0xe195c49e2f8b2fa5, 0x89ac5c988423d1e7, 0x7176f7f2c91cdb8d, 0xffffffffffffffe7, 0x89ac5c988423d142, 0x7176f7f2c91cdb8d
    TEST_AMO 88, ".4byte 0x21178eaf", 29, 15, 17, 0, 0x8647dae648759440, 0x7a3159863893a255, 0x14c606fbdaa0311e, 0x55, 0x7a3159863893a215, 0x14c606fbdaa0311e
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0x207302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
