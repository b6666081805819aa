# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amominu.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0xc07302af", 5, 6, 7, 0, 0, 0x8b8d0e8eacfb000, 0x496e7cc4feb8be4c, 0, 0x8b8d0e8eacfb000, 0x496e7cc4feb8be4c
    TEST_AMO 2, ".4byte 0xc07302af", 5, 6, 7, 0, 1, 0x166d8c6a5d5cfa00, 0xeaa1d08355bb23b, 0, 0x166d8c6a5d5cfa00, 0xeaa1d08355bb23b
    TEST_AMO 3, ".4byte 0xc07302af", 5, 6, 7, 0, 0xff, 0xce82078be1c7a600, 0x52825ffac2bc6b37, 0, 0xce82078be1c7a600, 0x52825ffac2bc6b37
    TEST_AMO 4, ".4byte 0xc07302af", 5, 6, 7, 0, 0x7f, 0xdc2a316b3a7e7800, 0xc0fc0f4c73d8c7e6, 0, 0xdc2a316b3a7e7800, 0xc0fc0f4c73d8c7e6
    TEST_AMO 5, ".4byte 0xc07302af", 5, 6, 7, 0, 0x80, 0xf9190c37ea250800, 0x6dd50b8a86700a1, 0, 0xf9190c37ea250800, 0x6dd50b8a86700a1
    TEST_AMO 6, ".4byte 0xc07302af", 5, 6, 7, 0, 0x93, 0x25d5c88bc7e6500, 0xda70ffc9854df6aa, 0, 0x25d5c88bc7e6500, 0xda70ffc9854df6aa
    TEST_AMO 7, ".4byte 0xc07302af", 5, 6, 7, 0, 0, 0x54ebf2bffeb86101, 0xadc046b9bcf9bdc8, 1, 0x54ebf2bffeb86100, 0xadc046b9bcf9bdc8
    TEST_AMO 8, ".4byte 0xc07302af", 5, 6, 7, 0, 1, 0x9d79c41962619601, 0x599c66fb44f47b2b, 1, 0x9d79c41962619601, 0x599c66fb44f47b2b
    TEST_AMO 9, ".4byte 0xc07302af", 5, 6, 7, 0, 0xff, 0x5ee060c63bda7e01, 0x6b175090c80df080, 1, 0x5ee060c63bda7e01, 0x6b175090c80df080
    TEST_AMO 10, ".4byte 0xc07302af", 5, 6, 7, 0, 0x7f, 0xdcab9ff644842f01, 0x182a5bc40fee0c92, 1, 0xdcab9ff644842f01, 0x182a5bc40fee0c92
    TEST_AMO 11, ".4byte 0xc07302af", 5, 6, 7, 0, 0x80, 0x26dc93baa03c5801, 0xb311099835592a3d, 1, 0x26dc93baa03c5801, 0xb311099835592a3d
    TEST_AMO 12, ".4byte 0xc07302af", 5, 6, 7, 0, 0x93, 0x40169b9e63324401, 0xfac971ded4902638, 1, 0x40169b9e63324401, 0xfac971ded4902638
    TEST_AMO 13, ".4byte 0xc07302af", 5, 6, 7, 0, 0, 0xe1ccf35863bafcff, 0xe3d9064942bbc729, 0xffffffffffffffff, 0xe1ccf35863bafc00, 0xe3d9064942bbc729
    TEST_AMO 14, ".4byte 0xc07302af", 5, 6, 7, 0, 1, 0x86c0261b94d1d3ff, 0xcaa7d02d916a0de9, 0xffffffffffffffff, 0x86c0261b94d1d301, 0xcaa7d02d916a0de9
    TEST_AMO 15, ".4byte 0xc07302af", 5, 6, 7, 0, 0xff, 0x60fcbe87eb812dff, 0x96d700009ca512ea, 0xffffffffffffffff, 0x60fcbe87eb812dff, 0x96d700009ca512ea
    TEST_AMO 16, ".4byte 0xc07302af", 5, 6, 7, 0, 0x7f, 0x6339e64e7d7802ff, 0x4743e38f69aacbd0, 0xffffffffffffffff, 0x6339e64e7d78027f, 0x4743e38f69aacbd0
    TEST_AMO 17, ".4byte 0xc07302af", 5, 6, 7, 0, 0x80, 0x16bceaa2c83ae7ff, 0x6f3cd3bd5fb47b7b, 0xffffffffffffffff, 0x16bceaa2c83ae780, 0x6f3cd3bd5fb47b7b
    TEST_AMO 18, ".4byte 0xc07302af", 5, 6, 7, 0, 0x93, 0xb74169b503b80cff, 0xcc1c643667ae7502, 0xffffffffffffffff, 0xb74169b503b80c93, 0xcc1c643667ae7502
    TEST_AMO 19, ".4byte 0xc07302af", 5, 6, 7, 0, 0, 0xbfcf9d9aad69177f, 0xd3e0f603f324cba4, 0x7f, 0xbfcf9d9aad691700, 0xd3e0f603f324cba4
    TEST_AMO 20, ".4byte 0xc07302af", 5, 6, 7, 0, 1, 0x56a882b4d30a7a7f, 0x48a520e867cd33c4, 0x7f, 0x56a882b4d30a7a01, 0x48a520e867cd33c4
    TEST_AMO 21, ".4byte 0xc07302af", 5, 6, 7, 0, 0xff, 0x50f5db3795d7aa7f, 0x4e356f085d890f67, 0x7f, 0x50f5db3795d7aa7f, 0x4e356f085d890f67
    TEST_AMO 22, ".4byte 0xc07302af", 5, 6, 7, 0, 0x7f, 0xeb176fc520ef267f, 0x6e45d4059e1cc12b, 0x7f, 0xeb176fc520ef267f, 0x6e45d4059e1cc12b
    TEST_AMO 23, ".4byte 0xc07302af", 5, 6, 7, 0, 0x80, 0x21de11fa80c0e17f, 0x87057f09de6820ef, 0x7f, 0x21de11fa80c0e17f, 0x87057f09de6820ef
    TEST_AMO 24, ".4byte 0xc07302af", 5, 6, 7, 0, 0x93, 0x7f49dd713549d17f, 0x14cdf5dca5948d4, 0x7f, 0x7f49dd713549d17f, 0x14cdf5dca5948d4
    TEST_AMO 25, ".4byte 0xc07302af", 5, 6, 7, 0, 0, 0x91be8ce381851780, 0xd7e1d3d3a0c47c1a, 0xffffffffffffff80, 0x91be8ce381851700, 0xd7e1d3d3a0c47c1a
    TEST_AMO 26, ".4byte 0xc07302af", 5, 6, 7, 0, 1, 0x1f9196e0f4435280, 0x157d630f509dc62c, 0xffffffffffffff80, 0x1f9196e0f4435201, 0x157d630f509dc62c
    TEST_AMO 27, ".4byte 0xc07302af", 5, 6, 7, 0, 0xff, 0x8c69b568f41c8680, 0x59cc3c27ecca0473, 0xffffffffffffff80, 0x8c69b568f41c8680, 0x59cc3c27ecca0473
    TEST_AMO 28, ".4byte 0xc07302af", 5, 6, 7, 0, 0x7f, 0x7fe6a195bcf29680, 0x64d7e3305798a5d4, 0xffffffffffffff80, 0x7fe6a195bcf2967f, 0x64d7e3305798a5d4
    TEST_AMO 29, ".4byte 0xc07302af", 5, 6, 7, 0, 0x80, 0xcf9ff412b248d080, 0x90d58c3374ffdb95, 0xffffffffffffff80, 0xcf9ff412b248d080, 0x90d58c3374ffdb95
    TEST_AMO 30, ".4byte 0xc07302af", 5, 6, 7, 0, 0x93, 0x17d58755a11dbf80, 0xed16790002811854, 0xffffffffffffff80, 0x17d58755a11dbf80, 0xed16790002811854
    TEST_AMO 31, ".4byte 0xc07302af", 5, 6, 7, 0, 0, 0xf57c816b25bacb93, 0xeb4cb8d3c5e721b5, 0xffffffffffffff93, 0xf57c816b25bacb00, 0xeb4cb8d3c5e721b5
    TEST_AMO 32, ".4byte 0xc07302af", 5, 6, 7, 0, 1, 0xe5f7c09ae43b4793, 0xc3b557c232493247, 0xffffffffffffff93, 0xe5f7c09ae43b4701, 0xc3b557c232493247
    TEST_AMO 33, ".4byte 0xc07302af", 5, 6, 7, 0, 0xff, 0x11d3b2aca3ee1493, 0x3fb95d79662c82e, 0xffffffffffffff93, 0x11d3b2aca3ee1493, 0x3fb95d79662c82e
    TEST_AMO 34, ".4byte 0xc07302af", 5, 6, 7, 0, 0x7f, 0x46c6d27156eea393, 0xcf051ceb088bea4e, 0xffffffffffffff93, 0x46c6d27156eea37f, 0xcf051ceb088bea4e
    TEST_AMO 35, ".4byte 0xc07302af", 5, 6, 7, 0, 0x80, 0xdce642de33460893, 0xe253fd3977aadfac, 0xffffffffffffff93, 0xdce642de33460880, 0xe253fd3977aadfac
    TEST_AMO 36, ".4byte 0xc07302af", 5, 6, 7, 0, 0x93, 0x38a03fb2f4637693, 0x66b4b9416937b2ec, 0xffffffffffffff93, 0x38a03fb2f4637693, 0x66b4b9416937b2ec
    TEST_AMO 37, ".4byte 0xc07302af", 5, 6, 7, 0, 0x9edc3dcc0bbf4f34, 0x60a9d3ce6fd52182, 0x8d9d725336a77128, 0xffffffffffffff82, 0x60a9d3ce6fd52134, 0x8d9d725336a77128
    TEST_AMO 38, ".4byte 0xc07302af", 5, 6, 7, 1, 0xf64605839af63138, 0xb8cd6930bcb101bb, 0x8fb6c8e4a9e1a18e, 1, 0xb8cd6930bcb101bb, 0x8fb6c8e4a9e1a18e
    TEST_AMO 39, ".4byte 0xc07302af", 5, 6, 7, 2, 0xea34ee4688921e5b, 0x31f677b3a354e4fd, 0x7d9017ae00d896b3, 0x54, 0x31f677b3a354e4fd, 0x7d9017ae00d896b3
    TEST_AMO 40, ".4byte 0xc07302af", 5, 6, 7, 3, 0xa681365acd7b7a3d, 0x23027d53fcc80117, 0x1648c0a527cae13c, 0xfffffffffffffffc, 0x23027d533dc80117, 0x1648c0a527cae13c
    TEST_AMO 41, ".4byte 0xc07302af", 5, 6, 7, 4, 0x474554f000a1559e, 0xfdf0ced2f5da519b, 0x876b670514dc3234, 0xffffffffffffffd2, 0xfdf0ce9ef5da519b, 0x876b670514dc3234
    TEST_AMO 42, ".4byte 0xc07302af", 5, 6, 7, 5, 0x661d99c2ed3a3951, 0x6a9ff5fbbe5cf4ef, 0xb7470518b04d1798, 0xfffffffffffffff5, 0x6a9f51fbbe5cf4ef, 0xb7470518b04d1798
    TEST_AMO 43, ".4byte 0xc07302af", 5, 6, 7, 6, 0x77d2a88ea2977af1, 0xd452b7a8ec706896, 0x5e27f6ce8517c29e, 0x52, 0xd452b7a8ec706896, 0x5e27f6ce8517c29e
    TEST_AMO 44, ".4byte 0xc07302af", 5, 6, 7, 7, 0xab33a1dd9af80c75, 0x8535e3fb8544244, 0x146ed706352128af, 8, 0x8535e3fb8544244, 0x146ed706352128af
    TEST_AMO 45, ".4byte 0xc07302af", 5, 6, 7, 8, 0xd493d8bdc702beed, 0xbc8e40f7ec2fd591, 0xcd994132314e6181, 0xffffffffffffff81, 0xbc8e40f7ec2fd591, 0xcd994132314e6181
    TEST_AMO 46, ".4byte 0xc07302af", 5, 6, 7, 9, 0xfcac8c145d1200be, 0xf1e047e02e8f5819, 0x81053057e74d1e86, 0x1e, 0xf1e047e02e8f5819, 0x81053057e74d1e86
    TEST_AMO 47, ".4byte 0xc07302af", 5, 6, 7, 10, 0xcaa068250e8d06cb, 0x8b05a108b8a84f78, 0xc41b52826f49eef0, 0x49, 0x8b05a108b8a84f78, 0xc41b52826f49eef0
    TEST_AMO 48, ".4byte 0xc07302af", 5, 6, 7, 11, 0x5a71292a094577fe, 0x32e03d786f7f5a80, 0xcb4b5f6e9fd34ad5, 0xffffffffffffff9f, 0x32e03d786f7f5a80, 0xcb4b5f6e9fd34ad5
    TEST_AMO 49, ".4byte 0xc07302af", 5, 6, 7, 12, 0xee6c2b8f63dc8a34, 0x331596c890de832, 0xa0e2a0da04592c83, 0xffffffffffffffda, 0x331596c890de832, 0xa0e2a03404592c83
    TEST_AMO 50, ".4byte 0xc07302af", 5, 6, 7, 13, 0x538157e50d803d4e, 0x43a02980515f7a7b, 0xe9f786ff7540a8de, 0xffffffffffffff86, 0x43a02980515f7a7b, 0xe9f74eff7540a8de
    TEST_AMO 51, ".4byte 0xc07302af", 5, 6, 7, 14, 0xbb865a8a7f99763e, 0x7e47f1242dbbfd85, 0x42bc89cf63856182, 0xffffffffffffffbc, 0x7e47f1242dbbfd85, 0x423e89cf63856182
    TEST_AMO 52, ".4byte 0xc07302af", 5, 6, 7, 15, 0x9df6436f2f3fc90a, 0x2468612716c92c26, 0x3ef44398ca1fbbc1, 0x3e, 0x2468612716c92c26, 0xaf44398ca1fbbc1
    TEST_AMO 53, ".4byte 0xc0c5852f", 10, 11, 12, 8, 0x4ebecfaf0cbe8577, 0xbe46f20ec3492bb4, 0xceb6ef218896785a, 0x5a, 0xbe46f20ec3492bb4, 0xceb6ef218896785a
    TEST_AMO 54, ".4byte 0xc4c5852f", 10, 11, 12, 8, 0x15b8e81ec92e0ab6, 0x29a399c686cf966f, 0x7e04ef2138606dd7, 0xffffffffffffffd7, 0x29a399c686cf966f, 0x7e04ef2138606db6
    TEST_AMO 55, ".4byte 0xc2c5852f", 10, 11, 12, 8, 0xc227a17935dec6b5, 0x3a90b2ff56dfc476, 0x375c44ab1160b577, 0x77, 0x3a90b2ff56dfc476, 0x375c44ab1160b577
    TEST_AMO 56, ".4byte 0xc6c5852f", 10, 11, 12, 8, 0xa17171881e2ea0e1, 0x3a0c712c04d7fa2f, 0x7ff871c3edf5dfc9, 0xffffffffffffffc9, 0x3a0c712c04d7fa2f, 0x7ff871c3edf5dfc9
    TEST_AMO 57, ".4byte 0xc073002f", 0, 6, 7, 8, 0x59b79a11061c4437, 0xc7d0cd0f2b2afe61, 0x451dfae6c234114f, 0, 0xc7d0cd0f2b2afe61, 0x451dfae6c2341137
    TEST_AMO 58, ".4byte 0xc073032f", 6, 6, 7, 8, 0x38e4592082a04346, 0xee0090683ad8e0d2, 0xb6ddf70e1656956c, 0x6c, 0xee0090683ad8e0d2, 0xb6ddf70e16569546
    TEST_AMO 59, ".4byte 0xc07303af", 7, 6, 7, 8, 0xca3ddf900853bea, 0xfa86ad0cd8a78fe8, 0x3bc36235c566c115, 0x15, 0xfa86ad0cd8a78fe8, 0x3bc36235c566c115
    TEST_AMO 60, ".4byte 0xc00302af", 5, 6, 0, 8, 0, 0xa4690e5493381a0, 0xf77f0b1ae333b47b, 0x7b, 0xa4690e5493381a0, 0xf77f0b1ae333b400
    TEST_AMO 61, ".4byte 0xc003002f", 0, 6, 0, 8, 0, 0x7d17f0e9679f5e18, 0x25e55f16a80b9e9b, 0, 0x7d17f0e9679f5e18, 0x25e55f16a80b9e00
    TEST_AMO 62, ".4byte 0xc15500af", 1, 10, 21, 0, 0xa1263befb561d096, 0x4e11820761a682c4, 0xa12cbcb5afad0777, 0xffffffffffffffc4, 0x4e11820761a68296, 0xa12cbcb5afad0777
    TEST_AMO 63, ".4byte 0xc0be812f", 2, 29, 11, 0, 0x537eb22e4029ee1c, 0x4c8605c09f9cff47, 0x5897414e35b4886f, 0x47, 0x4c8605c09f9cff1c, 0x5897414e35b4886f
    TEST_AMO 64, ".4byte 0xc05c02af", 5, 24, 5, 0, 0x887b86e11f9980e4, 0xe67a086e71be57d0, 0x896b3e64d1aa92ac, 0xffffffffffffffd0, 0xe67a086e71be57d0, 0x896b3e64d1aa92ac
    TEST_AMO 65, ".4byte 0xc0eb832f", 6, 23, 14, 0, 0x81d08585e40b5d36, 0x5fd1e59b5dde1f3d, 0xbebc2350a897eb7, 0x3d, 0x5fd1e59b5dde1f36, 0xbebc2350a897eb7
    TEST_AMO 66, ".4byte 0xc02983af", 7, 19, 2, 0, 0xd9140ca793f0113c, 0x6dc9f55f6b6ed2ec, 0x8a8db18b7a83d8a1, 0xffffffffffffffec, 0x6dc9f55f6b6ed23c, 0x8a8db18b7a83d8a1
    TEST_AMO 67, ".4byte 0xc097042f", 8, 14, 9, 0, 0xfc8e1ba32f9664c4, 0x7ecf2f660c3b3fdd, 0xf54bd9ec33bee3cc, 0xffffffffffffffdd, 0x7ecf2f660c3b3fc4, 0xf54bd9ec33bee3cc
    TEST_AMO 68, ".4byte 0xc05504af", 9, 10, 5, 0, 0x473610b87a65357e, 0x877650a0b73c9fb0, 0x69c01659d10954b1, 0xffffffffffffffb0, 0x877650a0b73c9f7e, 0x69c01659d10954b1
    TEST_AMO 69, ".4byte 0xc066852f", 10, 13, 6, 0, 0xbbfe044d1d2d73ae, 0xa95e402794f0017a, 0xe5a6b77ee6f5e409, 0x7a, 0xa95e402794f0017a, 0xe5a6b77ee6f5e409
    TEST_AMO 70, ".4byte 0xc06705af", 11, 14, 6, 0, 0x4a076f97fb12aba1, 0x3baea585baffe657, 0x8c50134f68427bde, 0x57, 0x3baea585baffe657, 0x8c50134f68427bde
    TEST_AMO 71, ".4byte 0xc176062f", 12, 12, 23, 0, 0xf2249b12bbae4e7e, 0xa389a38768e8c37, 0x55aeeba6d30cf827, 0x37, 0xa389a38768e8c37, 0x55aeeba6d30cf827
    TEST_AMO 72, ".4byte 0xc14686af", 13, 13, 20, 0, 0x41d892e8d75037f6, 0x9525997641c1506, 0xec832c6eccc77039, 6, 0x9525997641c1506, 0xec832c6eccc77039
    TEST_AMO 73, ".4byte 0xc0fa872f", 14, 21, 15, 0, 0x4057f78934909a16, 0xb77d826eaecb7fc4, 0xcd832ed7388ea1ab, 0xffffffffffffffc4, 0xb77d826eaecb7f16, 0xcd832ed7388ea1ab
    TEST_AMO 74, ".4byte 0xc02d07af", 15, 26, 2, 0, 0x454f6dfe1132d9fc, 0x1786fb25070d4154, 0xc07f540c32c94ba0, 0x54, 0x1786fb25070d4154, 0xc07f540c32c94ba0
    TEST_AMO 75, ".4byte 0xc167882f", 16, 15, 22, 0, 0x35d1f922ed250777, 0x2702173f08c4f327, 0xfb17086d4c6b88a6, 0x27, 0x2702173f08c4f327, 0xfb17086d4c6b88a6
    TEST_AMO 76, ".4byte 0xc02608af", 17, 12, 2, 0, 0xfcd0728028bb8054, 0x5b50fda2add7da7, 0x3d1dda97bc9936e3, 0xffffffffffffffa7, 0x5b50fda2add7d54, 0x3d1dda97bc9936e3
    TEST_AMO 77, ".4byte 0xc1da092f", 18, 20, 29, 0, 0xd2aea6c8e6bbc369, 0xd2c53a9dc91d5d5d, 0x18bc9d544836fef7, 0x5d, 0xd2c53a9dc91d5d5d, 0x18bc9d544836fef7
    TEST_AMO 78, ".4byte 0xc18a89af", 19, 21, 24, 0, 0x4d3afae13d7d8928, 0x5421210c3b93d72e, 0xc39aac4956190ed0, 0x2e, 0x5421210c3b93d728, 0xc39aac4956190ed0
    TEST_AMO 79, ".4byte 0xc1970a2f", 20, 14, 25, 0, 0xfa64735b6156e674, 0xac1390e5d0c3bed9, 0xd409f55a22ae3bdd, 0xffffffffffffffd9, 0xac1390e5d0c3be74, 0xd409f55a22ae3bdd
    TEST_AMO 80, ".4byte 0xc1b98aaf", 21, 19, 27, 0, 0x31cdbf82b8564518, 0x44fd35c934c94376, 0x1c18a011134ead49, 0x76, 0x44fd35c934c94318, 0x1c18a011134ead49
    TEST_AMO 81, ".4byte 0xc1dd8b2f", 22, 27, 29, 0, 0xec2d74b6b8833b0, 0x64f37bd027d54fd4, 0x98d3a72cabd59c61, 0xffffffffffffffd4, 0x64f37bd027d54fb0, 0x98d3a72cabd59c61
    TEST_AMO 82, ".4byte 0xc1d90baf", 23, 18, 29, 0, 0x52b0d0b82a600285, 0x82d9105eab7a106d, 0x9d244c48b830a432, 0x6d, 0x82d9105eab7a106d, 0x9d244c48b830a432
    TEST_AMO 83, ".4byte 0xc05b0c2f", 24, 22, 5, 0, 0x54698709114dff3a, 0xee88921b01d2acf5, 0x102ebc82590358ad, 0xfffffffffffffff5, 0xee88921b01d2ac3a, 0x102ebc82590358ad
    TEST_AMO 84, ".4byte 0xc1250caf", 25, 10, 18, 0, 0xf69ed663817c601f, 0x8dcde2658523db1, 0xb067a1428b690304, 0xffffffffffffffb1, 0x8dcde2658523d1f, 0xb067a1428b690304
    TEST_AMO 85, ".4byte 0xc0b60d2f", 26, 12, 11, 0, 0xeec77accf1358268, 0xcd4109de50bc4311, 0x50483588cc94734c, 0x11, 0xcd4109de50bc4311, 0x50483588cc94734c
    TEST_AMO 86, ".4byte 0xc0a88daf", 27, 17, 10, 0, 0x77e7867bc5939142, 0xfe27e43f15320f64, 0xca03273e0b3ea567, 0x64, 0xfe27e43f15320f42, 0xca03273e0b3ea567
    TEST_AMO 87, ".4byte 0xc05d0e2f", 28, 26, 5, 0, 0xfae7b8a660394e76, 0xf440f6e378d6c632, 0x11c2bf8c33854924, 0x32, 0xf440f6e378d6c632, 0x11c2bf8c33854924
    TEST_AMO 88, ".4byte 0xc0590eaf", 29, 18, 5, 0, 0x32f592ec8dfaf1a1, 0xf9487ffd467c431f, 0xcfd8e92dc82340b2, 0x1f, 0xf9487ffd467c431f, 0xcfd8e92dc82340b2
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0xc07302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
