# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomin.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x807302af", 5, 6, 7, 0, 0, 0xb1d4e259a067da00, 0x68882020ada5a18e, 0, 0xb1d4e259a067da00, 0x68882020ada5a18e
    TEST_AMO 2, ".4byte 0x807302af", 5, 6, 7, 0, 1, 0xa48c29a51cc1be00, 0x460309d363f37a07, 0, 0xa48c29a51cc1be00, 0x460309d363f37a07
    TEST_AMO 3, ".4byte 0x807302af", 5, 6, 7, 0, 0xff, 0xf41726ff09426800, 0xa2cb7e5526b84449, 0, 0xf41726ff094268ff, 0xa2cb7e5526b84449
    TEST_AMO 4, ".4byte 0x807302af", 5, 6, 7, 0, 0x7f, 0x31b1d77ea3369700, 0xdb975755362c2c82, 0, 0x31b1d77ea3369700, 0xdb975755362c2c82
    TEST_AMO 5, ".4byte 0x807302af", 5, 6, 7, 0, 0x80, 0x25d1bac0ffc48700, 0xc27bd9950d234771, 0, 0x25d1bac0ffc48780, 0xc27bd9950d234771
    TEST_AMO 6, ".4byte 0x807302af", 5, 6, 7, 0, 0x95, 0x6de09265e2e8700, 0xfbc2c592ddeb90c7, 0, 0x6de09265e2e8795, 0xfbc2c592ddeb90c7
    TEST_AMO 7, ".4byte 0x807302af", 5, 6, 7, 0, 0, 0xd4d08e8068ecd201, 0x7d81eb04871b98fe, 1, 0xd4d08e8068ecd200, 0x7d81eb04871b98fe
    TEST_AMO 8, ".4byte 0x807302af", 5, 6, 7, 0, 1, 0x9fe8a7185cd48f01, 0x7e2b236a660b733d, 1, 0x9fe8a7185cd48f01, 0x7e2b236a660b733d
    TEST_AMO 9, ".4byte 0x807302af", 5, 6, 7, 0, 0xff, 0xa600399e6ee83601, 0xfbaacd65ec773a3e, 1, 0xa600399e6ee836ff, 0xfbaacd65ec773a3e
    TEST_AMO 10, ".4byte 0x807302af", 5, 6, 7, 0, 0x7f, 0x6744ffc7603ef101, 0x722e55e6267ddbe9, 1, 0x6744ffc7603ef101, 0x722e55e6267ddbe9
    TEST_AMO 11, ".4byte 0x807302af", 5, 6, 7, 0, 0x80, 0x54492417c48df601, 0x44cf3ab93ffaf99b, 1, 0x54492417c48df680, 0x44cf3ab93ffaf99b
    TEST_AMO 12, ".4byte 0x807302af", 5, 6, 7, 0, 0x95, 0x6e8e9d5704f6f701, 0x6c7bedc4a7902c45, 1, 0x6e8e9d5704f6f795, 0x6c7bedc4a7902c45
    TEST_AMO 13, ".4byte 0x807302af", 5, 6, 7, 0, 0, 0xc22a0cccceacc5ff, 0xa084d9651a16e1b3, 0xffffffffffffffff, 0xc22a0cccceacc5ff, 0xa084d9651a16e1b3
    TEST_AMO 14, ".4byte 0x807302af", 5, 6, 7, 0, 1, 0x8b5bdb1e4ef0c2ff, 0xa595ad222099a530, 0xffffffffffffffff, 0x8b5bdb1e4ef0c2ff, 0xa595ad222099a530
    TEST_AMO 15, ".4byte 0x807302af", 5, 6, 7, 0, 0xff, 0xc7bb2f4dd67bd0ff, 0x752f282abbcb62a7, 0xffffffffffffffff, 0xc7bb2f4dd67bd0ff, 0x752f282abbcb62a7
    TEST_AMO 16, ".4byte 0x807302af", 5, 6, 7, 0, 0x7f, 0x6af772209c33ddff, 0xd48df3c0067c0301, 0xffffffffffffffff, 0x6af772209c33ddff, 0xd48df3c0067c0301
    TEST_AMO 17, ".4byte 0x807302af", 5, 6, 7, 0, 0x80, 0xa6134d1232c4b8ff, 0xf1e603af320a09ad, 0xffffffffffffffff, 0xa6134d1232c4b880, 0xf1e603af320a09ad
    TEST_AMO 18, ".4byte 0x807302af", 5, 6, 7, 0, 0x95, 0x97b3dc8be2bf1bff, 0x4b19854faac5cff3, 0xffffffffffffffff, 0x97b3dc8be2bf1b95, 0x4b19854faac5cff3
    TEST_AMO 19, ".4byte 0x807302af", 5, 6, 7, 0, 0, 0x22f1d4c745f6fa7f, 0x8c2d8ea1280b8c68, 0x7f, 0x22f1d4c745f6fa00, 0x8c2d8ea1280b8c68
    TEST_AMO 20, ".4byte 0x807302af", 5, 6, 7, 0, 1, 0xd5a398d3b2306e7f, 0x5f828d2403ccfa0d, 0x7f, 0xd5a398d3b2306e01, 0x5f828d2403ccfa0d
    TEST_AMO 21, ".4byte 0x807302af", 5, 6, 7, 0, 0xff, 0x669a5eaadbfe067f, 0x475f5f59b97c9f26, 0x7f, 0x669a5eaadbfe06ff, 0x475f5f59b97c9f26
    TEST_AMO 22, ".4byte 0x807302af", 5, 6, 7, 0, 0x7f, 0x54d99b88b6990c7f, 0x19ad955cf74cf16a, 0x7f, 0x54d99b88b6990c7f, 0x19ad955cf74cf16a
    TEST_AMO 23, ".4byte 0x807302af", 5, 6, 7, 0, 0x80, 0x2d47ee01e861387f, 0x566ef1d37e26f805, 0x7f, 0x2d47ee01e8613880, 0x566ef1d37e26f805
    TEST_AMO 24, ".4byte 0x807302af", 5, 6, 7, 0, 0x95, 0x52fc6a91235a7f, 0x1048b7b43d9c813a, 0x7f, 0x52fc6a91235a95, 0x1048b7b43d9c813a
    TEST_AMO 25, ".4byte 0x807302af", 5, 6, 7, 0, 0, 0x69ea98c7e9cce880, 0x118f2dd14454824a, 0xffffffffffffff80, 0x69ea98c7e9cce880, 0x118f2dd14454824a
    TEST_AMO 26, ".4byte 0x807302af", 5, 6, 7, 0, 1, 0xf760b2aa16bd4380, 0xfbd32bbcb68ed3ab, 0xffffffffffffff80, 0xf760b2aa16bd4380, 0xfbd32bbcb68ed3ab
    TEST_AMO 27, ".4byte 0x807302af", 5, 6, 7, 0, 0xff, 0x36bd6f856dce3d80, 0x6d9d86217c073abf, 0xffffffffffffff80, 0x36bd6f856dce3d80, 0x6d9d86217c073abf
    TEST_AMO 28, ".4byte 0x807302af", 5, 6, 7, 0, 0x7f, 0xe37de54b2ef4a180, 0x4079f43c0a58eec2, 0xffffffffffffff80, 0xe37de54b2ef4a180, 0x4079f43c0a58eec2
    TEST_AMO 29, ".4byte 0x807302af", 5, 6, 7, 0, 0x80, 0x272327ce0d340680, 0xdd64baf25832ce4a, 0xffffffffffffff80, 0x272327ce0d340680, 0xdd64baf25832ce4a
    TEST_AMO 30, ".4byte 0x807302af", 5, 6, 7, 0, 0x95, 0x3922a6bc7ebe5c80, 0x57db511f670a7f2f, 0xffffffffffffff80, 0x3922a6bc7ebe5c80, 0x57db511f670a7f2f
    TEST_AMO 31, ".4byte 0x807302af", 5, 6, 7, 0, 0, 0xc1f7a7697a18e995, 0x193360402b7b1efa, 0xffffffffffffff95, 0xc1f7a7697a18e995, 0x193360402b7b1efa
    TEST_AMO 32, ".4byte 0x807302af", 5, 6, 7, 0, 1, 0xe57af83eabac5595, 0xb5ed8395f42879e4, 0xffffffffffffff95, 0xe57af83eabac5595, 0xb5ed8395f42879e4
    TEST_AMO 33, ".4byte 0x807302af", 5, 6, 7, 0, 0xff, 0x4d9683052d1b2d95, 0x435936763db97ad, 0xffffffffffffff95, 0x4d9683052d1b2d95, 0x435936763db97ad
    TEST_AMO 34, ".4byte 0x807302af", 5, 6, 7, 0, 0x7f, 0xde07179faac7e295, 0x7f2dd3af4413ecd4, 0xffffffffffffff95, 0xde07179faac7e295, 0x7f2dd3af4413ecd4
    TEST_AMO 35, ".4byte 0x807302af", 5, 6, 7, 0, 0x80, 0x12163a61635b2d95, 0x3377cb3570722411, 0xffffffffffffff95, 0x12163a61635b2d80, 0x3377cb3570722411
    TEST_AMO 36, ".4byte 0x807302af", 5, 6, 7, 0, 0x95, 0x26d6e1bfbff0db95, 0x96168e9eb3b400f2, 0xffffffffffffff95, 0x26d6e1bfbff0db95, 0x96168e9eb3b400f2
    TEST_AMO 37, ".4byte 0x807302af", 5, 6, 7, 0, 0x575e738be991a153, 0x8d98aa676fc069de, 0x3d5159336d3b4b8b, 0xffffffffffffffde, 0x8d98aa676fc069de, 0x3d5159336d3b4b8b
    TEST_AMO 38, ".4byte 0x807302af", 5, 6, 7, 1, 0xf3ce1e56ae0f1f, 0x754de6d4d870c11, 0x4847c1be212ac910, 0xc, 0x754de6d4d870c11, 0x4847c1be212ac910
    TEST_AMO 39, ".4byte 0x807302af", 5, 6, 7, 2, 0x67249c70c14cc00, 0x2989aacc9892bca1, 0x4358ea7af9025cd, 0xffffffffffffff92, 0x2989aacc9892bca1, 0x4358ea7af9025cd
    TEST_AMO 40, ".4byte 0x807302af", 5, 6, 7, 3, 0xd411837d4e139da7, 0x3093b581b9879cde, 0x6f352162af52a656, 0xffffffffffffffb9, 0x3093b581a7879cde, 0x6f352162af52a656
    TEST_AMO 41, ".4byte 0x807302af", 5, 6, 7, 4, 0xab5033dd3a2075ee, 0xb001b10f6231469f, 0x160a4ee25fcad1ff, 0xf, 0xb001b1ee6231469f, 0x160a4ee25fcad1ff
    TEST_AMO 42, ".4byte 0x807302af", 5, 6, 7, 5, 0xac2ad9ced3847b4c, 0xa29ab3409ec323b2, 0xdd20b20a171edb53, 0xffffffffffffffb3, 0xa29ab3409ec323b2, 0xdd20b20a171edb53
    TEST_AMO 43, ".4byte 0x807302af", 5, 6, 7, 6, 0xdb50f0df024527c8, 0x21e372e48c66bb23, 0x5925716a575f1784, 0xffffffffffffffe3, 0x21c872e48c66bb23, 0x5925716a575f1784
    TEST_AMO 44, ".4byte 0x807302af", 5, 6, 7, 7, 0xf3eac39fe67528de, 0xdcd4bf22bdf0998d, 0xd149f5298e7298e5, 0xffffffffffffffdc, 0xdcd4bf22bdf0998d, 0xd149f5298e7298e5
    TEST_AMO 45, ".4byte 0x807302af", 5, 6, 7, 8, 0x6bbd0f271b488702, 0xaef95043a0c9049d, 0x40253dbe6bae7c8c, 0xffffffffffffff8c, 0xaef95043a0c9049d, 0x40253dbe6bae7c8c
    TEST_AMO 46, ".4byte 0x807302af", 5, 6, 7, 9, 0x6ce9733bb3b873bf, 0x695b6966ee73daea, 0x1338a70b32ecac3a, 0xffffffffffffffac, 0x695b6966ee73daea, 0x1338a70b32ecac3a
    TEST_AMO 47, ".4byte 0x807302af", 5, 6, 7, 10, 0xdaabe64b6873ca3f, 0x5ad7b0c2c8741f2, 0x2e73fe8d2f9eb417, 0xffffffffffffff9e, 0x5ad7b0c2c8741f2, 0x2e73fe8d2f9eb417
    TEST_AMO 48, ".4byte 0x807302af", 5, 6, 7, 11, 0xd76c50ebfc1e57bb, 0x84647fa7e705bd02, 0x98c0dbbf4c119b96, 0x4c, 0x84647fa7e705bd02, 0x98c0dbbfbb119b96
    TEST_AMO 49, ".4byte 0x807302af", 5, 6, 7, 12, 0xd32178d7c55787e8, 0xdaa5b42388dbe5e1, 0xd18cb4a805da6f0b, 0xffffffffffffffa8, 0xdaa5b42388dbe5e1, 0xd18cb4a805da6f0b
    TEST_AMO 50, ".4byte 0x807302af", 5, 6, 7, 13, 0x1424f728e2449830, 0x4785b35143325d01, 0xf89084002a0f5c44, 0xffffffffffffff84, 0x4785b35143325d01, 0xf89084002a0f5c44
    TEST_AMO 51, ".4byte 0x807302af", 5, 6, 7, 14, 0x8f038e4eb75612a5, 0x3e0ccb9e3ccb4983, 0x5b03614486f8913c, 3, 0x3e0ccb9e3ccb4983, 0x5ba5614486f8913c
    TEST_AMO 52, ".4byte 0x807302af", 5, 6, 7, 15, 0x469c0808999b03e9, 0x766494463d9d204f, 0x558f299b9f2779b7, 0x55, 0x766494463d9d204f, 0xe98f299b9f2779b7
    TEST_AMO 53, ".4byte 0x80c5852f", 10, 11, 12, 8, 0xed7985b53712840a, 0x7b5c98139f7df50a, 0xa1155827e9afa5aa, 0xffffffffffffffaa, 0x7b5c98139f7df50a, 0xa1155827e9afa5aa
    TEST_AMO 54, ".4byte 0x84c5852f", 10, 11, 12, 8, 0x24c1a320933c3ed3, 0x96b69c076697ca6a, 0xfbcf9e977ba33361, 0x61, 0x96b69c076697ca6a, 0xfbcf9e977ba333d3
    TEST_AMO 55, ".4byte 0x82c5852f", 10, 11, 12, 8, 0x6fded3e8250da90f, 0xe4744bd994ac6000, 0x4dcd94f95090b49f, 0xffffffffffffff9f, 0xe4744bd994ac6000, 0x4dcd94f95090b49f
    TEST_AMO 56, ".4byte 0x86c5852f", 10, 11, 12, 8, 0x1f867ff1d906467f, 0xeb0d7a2ec03fcdfe, 0xa1d813e7e7c5eeb3, 0xffffffffffffffb3, 0xeb0d7a2ec03fcdfe, 0xa1d813e7e7c5eeb3
    TEST_AMO 57, ".4byte 0x8073002f", 0, 6, 7, 8, 0x783c209fc7f6021d, 0x4a38732ea6dd3234, 0x344a6bdc5b5e6113, 0, 0x4a38732ea6dd3234, 0x344a6bdc5b5e6113
    TEST_AMO 58, ".4byte 0x8073032f", 6, 6, 7, 8, 0x57e4d1fa39b1990, 0xefe314c3129f9b6a, 0x4d066ec68d337787, 0xffffffffffffff87, 0xefe314c3129f9b6a, 0x4d066ec68d337787
    TEST_AMO 59, ".4byte 0x807303af", 7, 6, 7, 8, 0x901949084cc9af00, 0x54527a2ce237a435, 0x12ea0c503c39bab0, 0xffffffffffffffb0, 0x54527a2ce237a435, 0x12ea0c503c39bab0
    TEST_AMO 60, ".4byte 0x800302af", 5, 6, 0, 8, 0, 0x4c992623b6a3c35a, 0x818ff4ceff1b67a3, 0xffffffffffffffa3, 0x4c992623b6a3c35a, 0x818ff4ceff1b67a3
    TEST_AMO 61, ".4byte 0x8003002f", 0, 6, 0, 8, 0, 0xd89de17377d7be6e, 0xc8d66c48c62c5e45, 0, 0xd89de17377d7be6e, 0xc8d66c48c62c5e00
    TEST_AMO 62, ".4byte 0x81b880af", 1, 17, 27, 0, 0xe65ec2b6553ea377, 0xb9dd14958474826e, 0xc5c3eaf0304b9882, 0x6e, 0xb9dd14958474826e, 0xc5c3eaf0304b9882
    TEST_AMO 63, ".4byte 0x8189812f", 2, 19, 24, 0, 0x82f4f56d8918bb57, 0x4c418bf5b1378ea7, 0x6a45081f317119bf, 0xffffffffffffffa7, 0x4c418bf5b1378ea7, 0x6a45081f317119bf
    TEST_AMO 64, ".4byte 0x80a482af", 5, 9, 10, 0, 0x36a8d341cf54004d, 0x99aaf85d8eab612e, 0xbb72ae005b95def0, 0x2e, 0x99aaf85d8eab612e, 0xbb72ae005b95def0
    TEST_AMO 65, ".4byte 0x8145832f", 6, 11, 20, 0, 0xf9ed6037feb88741, 0x8c8769cea13d31e9, 0x493fda22989e7bdc, 0xffffffffffffffe9, 0x8c8769cea13d31e9, 0x493fda22989e7bdc
    TEST_AMO 66, ".4byte 0x814083af", 7, 1, 20, 0, 0x6bc899228b31a91c, 0xd46d048a72f6123d, 0xa52afd34f10533d9, 0x3d, 0xd46d048a72f6121c, 0xa52afd34f10533d9
    TEST_AMO 67, ".4byte 0x80f6042f", 8, 12, 15, 0, 0x60bc59014b72826a, 0xc315fcdd7e6f1267, 0x31abd27bff7552c6, 0x67, 0xc315fcdd7e6f1267, 0x31abd27bff7552c6
    TEST_AMO 68, ".4byte 0x80f684af", 9, 13, 15, 0, 0xdb0f2ed601e9efa7, 0x62f1c1e220060115, 0x6bae411a81cb0d75, 0x15, 0x62f1c1e2200601a7, 0x6bae411a81cb0d75
    TEST_AMO 69, ".4byte 0x81ca852f", 10, 21, 28, 0, 0xf1bcfe4f8f15fdbd, 0x81bb18824213f181, 0xcefcc4320564e5d1, 0xffffffffffffff81, 0x81bb18824213f181, 0xcefcc4320564e5d1
    TEST_AMO 70, ".4byte 0x810405af", 11, 8, 16, 0, 0xa36217853101845c, 0x97836cb3d4c41126, 0x5f2ac3ff01c0746a, 0x26, 0x97836cb3d4c41126, 0x5f2ac3ff01c0746a
    TEST_AMO 71, ".4byte 0x8197862f", 12, 15, 25, 0, 0x47dc33754706e3e3, 0x40f4f85c1248e5eb, 0x25a43665fbcb86c0, 0xffffffffffffffeb, 0x40f4f85c1248e5e3, 0x25a43665fbcb86c0
    TEST_AMO 72, ".4byte 0x80c906af", 13, 18, 12, 0, 0x3a071ede8df19e3c, 0x9128a2832f5c2d21, 0xea406774d4f4ca1, 0x21, 0x9128a2832f5c2d21, 0xea406774d4f4ca1
    TEST_AMO 73, ".4byte 0x81ca072f", 14, 20, 28, 0, 0x22bc39de197307f9, 0x8d5417d1d7d30983, 0x362100a70ff1add4, 0xffffffffffffff83, 0x8d5417d1d7d30983, 0x362100a70ff1add4
    TEST_AMO 74, ".4byte 0x80fe07af", 15, 28, 15, 0, 0x6ba3f1f70ca093fd, 0x5eb91ca638505c14, 0x819214923d423c2c, 0x14, 0x5eb91ca638505cfd, 0x819214923d423c2c
    TEST_AMO 75, ".4byte 0x8027082f", 16, 14, 2, 0, 0xab72d0280de3fca6, 0x321d675f715a953e, 0xc782f6870fcbbde8, 0x3e, 0x321d675f715a95a6, 0xc782f6870fcbbde8
    TEST_AMO 76, ".4byte 0x81a308af", 17, 6, 26, 0, 0x7a60278a56312d96, 0x204fe0fadef7f8cb, 0xc818d81bc8c6e085, 0xffffffffffffffcb, 0x204fe0fadef7f896, 0xc818d81bc8c6e085
    TEST_AMO 77, ".4byte 0x81c5892f", 18, 11, 28, 0, 0xb228e2039a7c92e7, 0x8a66e12a78712bec, 0x697d647a60170082, 0xffffffffffffffec, 0x8a66e12a78712be7, 0x697d647a60170082
    TEST_AMO 78, ".4byte 0x806b09af", 19, 22, 6, 0, 0x5c4183d77a65a6c6, 0x38b738c3d202aa10, 0x57d657c035a9cabd, 0x10, 0x38b738c3d202aac6, 0x57d657c035a9cabd
    TEST_AMO 79, ".4byte 0x81450a2f", 20, 10, 20, 0, 0x1a90ec38e5e5afe8, 0xef750e50e57b17a0, 0xad0f6320f292fc2, 0xffffffffffffffa0, 0xef750e50e57b17a0, 0xad0f6320f292fc2
    TEST_AMO 80, ".4byte 0x80780aaf", 21, 16, 7, 0, 0xf4331ee956769267, 0x9e0668e3e6464e90, 0x93699b4f4fe03aae, 0xffffffffffffff90, 0x9e0668e3e6464e90, 0x93699b4f4fe03aae
    TEST_AMO 81, ".4byte 0x809a8b2f", 22, 21, 9, 0, 0xd9e61f3b2bfaa411, 0x63e2182e8407feb6, 0x72ea8ffe02eee44d, 0xffffffffffffffb6, 0x63e2182e8407feb6, 0x72ea8ffe02eee44d
    TEST_AMO 82, ".4byte 0x81d08baf", 23, 1, 29, 0, 0xaaa6ce21c62c5fd8, 0x7c48dda733192659, 0x99189bb52ada372b, 0x59, 0x7c48dda7331926d8, 0x99189bb52ada372b
    TEST_AMO 83, ".4byte 0x810c8c2f", 24, 25, 16, 0, 0x8d4e6c2cfb1aba12, 0xe3b591cec6f456b1, 0xddcee908f4f193a2, 0xffffffffffffffb1, 0xe3b591cec6f456b1, 0xddcee908f4f193a2
    TEST_AMO 84, ".4byte 0x80750caf", 25, 10, 7, 0, 0xc68bb170f22eeb00, 0x5309fd736df46ab2, 0x541a98e4c6411117, 0xffffffffffffffb2, 0x5309fd736df46ab2, 0x541a98e4c6411117
    TEST_AMO 85, ".4byte 0x81b28d2f", 26, 5, 27, 0, 0x675f0c10dede69f, 0x8c1fa894c6788a95, 0xde173bda0b9f9c35, 0xffffffffffffff95, 0x8c1fa894c6788a95, 0xde173bda0b9f9c35
    TEST_AMO 86, ".4byte 0x80110daf", 27, 2, 1, 0, 0x748aa259896bb0f3, 0x76e2496bb9163e65, 0x4088add1b537c50b, 0x65, 0x76e2496bb9163ef3, 0x4088add1b537c50b
    TEST_AMO 87, ".4byte 0x819b8e2f", 28, 23, 25, 0, 0x1bab6dca0797c882, 0xb69207d2fc6857e, 0xd623e50eaa875451, 0x7e, 0xb69207d2fc68582, 0xd623e50eaa875451
    TEST_AMO 88, ".4byte 0x808d0eaf", 29, 26, 8, 0, 0xfd469d78d29c14e6, 0xd38a61163975457b, 0x37c2f14c45499fe3, 0x7b, 0xd38a6116397545e6, 0x37c2f14c45499fe3
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0x807302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
