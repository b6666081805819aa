# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomax.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0xa07302af", 5, 6, 7, 0, 0, 0x4b38fa654f045a00, 0xe9746c5b51f413ab, 0, 0x4b38fa654f045a00, 0xe9746c5b51f413ab
    TEST_AMO 2, ".4byte 0xa07302af", 5, 6, 7, 0, 1, 0xb7c3ac9479dfac00, 0xa59c1e27db0be494, 0, 0xb7c3ac9479dfac01, 0xa59c1e27db0be494
    TEST_AMO 3, ".4byte 0xa07302af", 5, 6, 7, 0, 0xff, 0x360b3d0f32b79500, 0x466626db3c168394, 0, 0x360b3d0f32b79500, 0x466626db3c168394
    TEST_AMO 4, ".4byte 0xa07302af", 5, 6, 7, 0, 0x7f, 0x1ea774035741f00, 0xa643a20095c97ff1, 0, 0x1ea774035741f7f, 0xa643a20095c97ff1
    TEST_AMO 5, ".4byte 0xa07302af", 5, 6, 7, 0, 0x80, 0x4227d2ea2ace800, 0xb170480408e6978b, 0, 0x4227d2ea2ace800, 0xb170480408e6978b
    TEST_AMO 6, ".4byte 0xa07302af", 5, 6, 7, 0, 0xc, 0xbbc6172b4a0d9700, 0x132e39223cd83426, 0, 0xbbc6172b4a0d970c, 0x132e39223cd83426
    TEST_AMO 7, ".4byte 0xa07302af", 5, 6, 7, 0, 0, 0x893ea56cf92b9901, 0xc9eadce4e1e7ee0, 1, 0x893ea56cf92b9901, 0xc9eadce4e1e7ee0
    TEST_AMO 8, ".4byte 0xa07302af", 5, 6, 7, 0, 1, 0x6e7a9c1987130201, 0x2dd6f47f2db3192d, 1, 0x6e7a9c1987130201, 0x2dd6f47f2db3192d
    TEST_AMO 9, ".4byte 0xa07302af", 5, 6, 7, 0, 0xff, 0x7562c6409427f001, 0x27b5dee60f6171ba, 1, 0x7562c6409427f001, 0x27b5dee60f6171ba
    TEST_AMO 10, ".4byte 0xa07302af", 5, 6, 7, 0, 0x7f, 0x86ddac4ff1aabc01, 0xadc66ceba66ff1a0, 1, 0x86ddac4ff1aabc7f, 0xadc66ceba66ff1a0
    TEST_AMO 11, ".4byte 0xa07302af", 5, 6, 7, 0, 0x80, 0xd20528db0b2fe901, 0x746cf7baf13d7c3b, 1, 0xd20528db0b2fe901, 0x746cf7baf13d7c3b
    TEST_AMO 12, ".4byte 0xa07302af", 5, 6, 7, 0, 0xc, 0x8b5c279ca021ad01, 0xd923bf8de90cc0ad, 1, 0x8b5c279ca021ad0c, 0xd923bf8de90cc0ad
    TEST_AMO 13, ".4byte 0xa07302af", 5, 6, 7, 0, 0, 0xd82d354942e6c6ff, 0x915af7293277e0ec, 0xffffffffffffffff, 0xd82d354942e6c600, 0x915af7293277e0ec
    TEST_AMO 14, ".4byte 0xa07302af", 5, 6, 7, 0, 1, 0x734b3b984ef70eff, 0x27d4a2a4c18e3e41, 0xffffffffffffffff, 0x734b3b984ef70e01, 0x27d4a2a4c18e3e41
    TEST_AMO 15, ".4byte 0xa07302af", 5, 6, 7, 0, 0xff, 0x9cc3ac7a3bc4c1ff, 0xd70379819374b3d8, 0xffffffffffffffff, 0x9cc3ac7a3bc4c1ff, 0xd70379819374b3d8
    TEST_AMO 16, ".4byte 0xa07302af", 5, 6, 7, 0, 0x7f, 0xdc08cd474790bff, 0x6b693790090c8905, 0xffffffffffffffff, 0xdc08cd474790b7f, 0x6b693790090c8905
    TEST_AMO 17, ".4byte 0xa07302af", 5, 6, 7, 0, 0x80, 0x34f1d0b01802c4ff, 0x5b00cf35dc3d7dac, 0xffffffffffffffff, 0x34f1d0b01802c4ff, 0x5b00cf35dc3d7dac
    TEST_AMO 18, ".4byte 0xa07302af", 5, 6, 7, 0, 0xc, 0x582d463927d39ff, 0xee86c6470c99562d, 0xffffffffffffffff, 0x582d463927d390c, 0xee86c6470c99562d
    TEST_AMO 19, ".4byte 0xa07302af", 5, 6, 7, 0, 0, 0x3dad5476e110f57f, 0x5782ef4c5c987116, 0x7f, 0x3dad5476e110f57f, 0x5782ef4c5c987116
    TEST_AMO 20, ".4byte 0xa07302af", 5, 6, 7, 0, 1, 0xd9397131b7421b7f, 0xa4dab4b5d7fdf804, 0x7f, 0xd9397131b7421b7f, 0xa4dab4b5d7fdf804
    TEST_AMO 21, ".4byte 0xa07302af", 5, 6, 7, 0, 0xff, 0x8d827a20ddb41e7f, 0x2efbc80ee33f614c, 0x7f, 0x8d827a20ddb41e7f, 0x2efbc80ee33f614c
    TEST_AMO 22, ".4byte 0xa07302af", 5, 6, 7, 0, 0x7f, 0xc2308306070ddf7f, 0x8b028043d6d92c1d, 0x7f, 0xc2308306070ddf7f, 0x8b028043d6d92c1d
    TEST_AMO 23, ".4byte 0xa07302af", 5, 6, 7, 0, 0x80, 0xc5e1ba8b072e937f, 0xd2d39b22f0f57f08, 0x7f, 0xc5e1ba8b072e937f, 0xd2d39b22f0f57f08
    TEST_AMO 24, ".4byte 0xa07302af", 5, 6, 7, 0, 0xc, 0x5c7340727ba94e7f, 0xbaf375b34b26024a, 0x7f, 0x5c7340727ba94e7f, 0xbaf375b34b26024a
    TEST_AMO 25, ".4byte 0xa07302af", 5, 6, 7, 0, 0, 0x95722c2165f58f80, 0x87db8398cd49f512, 0xffffffffffffff80, 0x95722c2165f58f00, 0x87db8398cd49f512
    TEST_AMO 26, ".4byte 0xa07302af", 5, 6, 7, 0, 1, 0x1021858c68a9d380, 0x3d6e8d26ff3d4f81, 0xffffffffffffff80, 0x1021858c68a9d301, 0x3d6e8d26ff3d4f81
    TEST_AMO 27, ".4byte 0xa07302af", 5, 6, 7, 0, 0xff, 0xe44e1e8e6db49080, 0xb180ba4aa27ffbfe, 0xffffffffffffff80, 0xe44e1e8e6db490ff, 0xb180ba4aa27ffbfe
    TEST_AMO 28, ".4byte 0xa07302af", 5, 6, 7, 0, 0x7f, 0xdd1c28a788d3b680, 0x7c5c5a356337caf5, 0xffffffffffffff80, 0xdd1c28a788d3b67f, 0x7c5c5a356337caf5
    TEST_AMO 29, ".4byte 0xa07302af", 5, 6, 7, 0, 0x80, 0xa18e73819370a680, 0x231fcd9ec550f7be, 0xffffffffffffff80, 0xa18e73819370a680, 0x231fcd9ec550f7be
    TEST_AMO 30, ".4byte 0xa07302af", 5, 6, 7, 0, 0xc, 0x8b85565c407e4d80, 0x2826b3c9f11e3225, 0xffffffffffffff80, 0x8b85565c407e4d0c, 0x2826b3c9f11e3225
    TEST_AMO 31, ".4byte 0xa07302af", 5, 6, 7, 0, 0, 0x3521e3460e6bc80c, 0x3f8468baa7cbea8e, 0xc, 0x3521e3460e6bc80c, 0x3f8468baa7cbea8e
    TEST_AMO 32, ".4byte 0xa07302af", 5, 6, 7, 0, 1, 0x6824885b5f815a0c, 0x2d225e6aa2afc237, 0xc, 0x6824885b5f815a0c, 0x2d225e6aa2afc237
    TEST_AMO 33, ".4byte 0xa07302af", 5, 6, 7, 0, 0xff, 0x7be0fe8b6422340c, 0x38887ca4d3d34a32, 0xc, 0x7be0fe8b6422340c, 0x38887ca4d3d34a32
    TEST_AMO 34, ".4byte 0xa07302af", 5, 6, 7, 0, 0x7f, 0x6341f49a4612e20c, 0x8635ee4f9d9e23fa, 0xc, 0x6341f49a4612e27f, 0x8635ee4f9d9e23fa
    TEST_AMO 35, ".4byte 0xa07302af", 5, 6, 7, 0, 0x80, 0x3736ba66045560c, 0x6fa222d2ab12b2a4, 0xc, 0x3736ba66045560c, 0x6fa222d2ab12b2a4
    TEST_AMO 36, ".4byte 0xa07302af", 5, 6, 7, 0, 0xc, 0xd688f5f16c6ee20c, 0xd3fb1b02e106b26e, 0xc, 0xd688f5f16c6ee20c, 0xd3fb1b02e106b26e
    TEST_AMO 37, ".4byte 0xa07302af", 5, 6, 7, 0, 0xb673ce6a7f8fec4a, 0x70bd8c0796a064d8, 0xedeeef639e6dce20, 0xffffffffffffffd8, 0x70bd8c0796a0644a, 0xedeeef639e6dce20
    TEST_AMO 38, ".4byte 0xa07302af", 5, 6, 7, 1, 0x84c3e49a472b0f3c, 0x7edffb21a74843c, 0x70bc0c552b7cd0f2, 0xffffffffffffff84, 0x7edffb21a743c3c, 0x70bc0c552b7cd0f2
    TEST_AMO 39, ".4byte 0xa07302af", 5, 6, 7, 2, 0x180b7eaed0c81d10, 0x11db9386c28a0122, 0xf0c62d4d4e2d76c0, 0xffffffffffffff8a, 0x11db9386c2100122, 0xf0c62d4d4e2d76c0
    TEST_AMO 40, ".4byte 0xa07302af", 5, 6, 7, 3, 0xd3d0c08011640496, 0xce53a3bf6adee17b, 0xd2fb832233c4e2cb, 0x6a, 0xce53a3bf6adee17b, 0xd2fb832233c4e2cb
    TEST_AMO 41, ".4byte 0xa07302af", 5, 6, 7, 4, 0xc57a4598c1e5e02b, 0x51c269aedf611a1a, 0x9d844e695b4aa5dc, 0xffffffffffffffae, 0x51c2692bdf611a1a, 0x9d844e695b4aa5dc
    TEST_AMO 42, ".4byte 0xa07302af", 5, 6, 7, 5, 0x691149f61273d918, 0x8e89e0bdf5f3065, 0xcd22c13eab103ba4, 0xffffffffffffff9e, 0x8e8180bdf5f3065, 0xcd22c13eab103ba4
    TEST_AMO 43, ".4byte 0xa07302af", 5, 6, 7, 6, 0x2bad630c7e7c9205, 0x59ce615f80a4f644, 0x2ad99f33d919cc20, 0xffffffffffffffce, 0x5905615f80a4f644, 0x2ad99f33d919cc20
    TEST_AMO 44, ".4byte 0xa07302af", 5, 6, 7, 7, 0xdc227ecbf2bc23f3, 0xc8fb6df82cd4d42b, 0xe53dd6c94a3f4670, 0xffffffffffffffc8, 0xf3fb6df82cd4d42b, 0xe53dd6c94a3f4670
    TEST_AMO 45, ".4byte 0xa07302af", 5, 6, 7, 8, 0x104bd2f2dcc60b15, 0x59eef667255ea017, 0xdc16671450b7c863, 0x63, 0x59eef667255ea017, 0xdc16671450b7c863
    TEST_AMO 46, ".4byte 0xa07302af", 5, 6, 7, 9, 0xac66ad98177772f6, 0x107a45078ca7ff26, 0xb7e7bf8bbfe2368e, 0x36, 0x107a45078ca7ff26, 0xb7e7bf8bbfe2368e
    TEST_AMO 47, ".4byte 0xa07302af", 5, 6, 7, 10, 0x3dd33b60cc2a4ab3, 0xf3ee91d6a801983, 0xbfa24e3585a35246, 0xffffffffffffffa3, 0xf3ee91d6a801983, 0xbfa24e3585b35246
    TEST_AMO 48, ".4byte 0xa07302af", 5, 6, 7, 11, 0xd6fdbf103e367c35, 0xaea751bdf652838d, 0x1accb45b98127c7a, 0xffffffffffffff98, 0xaea751bdf652838d, 0x1accb45b35127c7a
    TEST_AMO 49, ".4byte 0xa07302af", 5, 6, 7, 12, 0x90a66dd6dfdb93d1, 0xa24cb4b8221a9e6e, 0x6fee9528fc8d2905, 0x28, 0xa24cb4b8221a9e6e, 0x6fee9528fc8d2905
    TEST_AMO 50, ".4byte 0xa07302af", 5, 6, 7, 13, 0x232dbd2d972d63ae, 0xe4717ada4da7e982, 0x381935dfa2be4c1, 0xffffffffffffff93, 0xe4717ada4da7e982, 0x381ae5dfa2be4c1
    TEST_AMO 51, ".4byte 0xa07302af", 5, 6, 7, 14, 0x6ef672d0c445fd1b, 0xfc7cffab3fb9b266, 0x208d18893d03b31f, 0xffffffffffffff8d, 0xfc7cffab3fb9b266, 0x201b18893d03b31f
    TEST_AMO 52, ".4byte 0xa07302af", 5, 6, 7, 15, 0xf09ce0be51a538d3, 0xb8850812f3f737a7, 0x68cf89173af02eb4, 0x68, 0xb8850812f3f737a7, 0x68cf89173af02eb4
    TEST_AMO 53, ".4byte 0xa0c5852f", 10, 11, 12, 8, 0x596cec853f843709, 0x67a75cddd89e1529, 0xd0734d50e539bfaa, 0xffffffffffffffaa, 0x67a75cddd89e1529, 0xd0734d50e539bf09
    TEST_AMO 54, ".4byte 0xa4c5852f", 10, 11, 12, 8, 0xc6b432ae10d62d48, 0x76228225b3f69de9, 0x4a1c9dd5e1a6d663, 0x63, 0x76228225b3f69de9, 0x4a1c9dd5e1a6d663
    TEST_AMO 55, ".4byte 0xa2c5852f", 10, 11, 12, 8, 0xab15b4c50e928288, 0xdc1ffce73cded09c, 0xe16f3bb9c8a51a4b, 0x4b, 0xdc1ffce73cded09c, 0xe16f3bb9c8a51a4b
    TEST_AMO 56, ".4byte 0xa6c5852f", 10, 11, 12, 8, 0xdedb5c7cb715c4dd, 0xa0778b11c03a333f, 0x8ac8e649bf2ec4d4, 0xffffffffffffffd4, 0xa0778b11c03a333f, 0x8ac8e649bf2ec4dd
    TEST_AMO 57, ".4byte 0xa073002f", 0, 6, 7, 8, 0xe0fe7b83057218dc, 0xaece82f9c2892563, 0xc78df8c200ce0805, 0, 0xaece82f9c2892563, 0xc78df8c200ce0805
    TEST_AMO 58, ".4byte 0xa073032f", 6, 6, 7, 8, 0x1d12f8a06fb3be2, 0x34c9d81b9197e6c6, 0xb8c7f48ad8bee121, 0x21, 0x34c9d81b9197e6c6, 0xb8c7f48ad8bee121
    TEST_AMO 59, ".4byte 0xa07303af", 7, 6, 7, 8, 0x71aa3a5eaca92d67, 0xd1b30dec15800194, 0x980ec6b094d7316a, 0x6a, 0xd1b30dec15800194, 0x980ec6b094d7316a
    TEST_AMO 60, ".4byte 0xa00302af", 5, 6, 0, 8, 0, 0xe699f8a467a20ed3, 0x47c83e87d24bf451, 0x51, 0xe699f8a467a20ed3, 0x47c83e87d24bf451
    TEST_AMO 61, ".4byte 0xa003002f", 0, 6, 0, 8, 0, 0x3902e0d1f4f16ce5, 0x127d42617316d30d, 0, 0x3902e0d1f4f16ce5, 0x127d42617316d30d
    TEST_AMO 62, ".4byte 0xa07680af", 1, 13, 7, 0, 0xbe981e978ac01f69, 0x651bb860df205333, 0x695615d06d2dda7c, 0x33, 0x651bb860df205369, 0x695615d06d2dda7c
    TEST_AMO 63, ".4byte 0xa1b6012f", 2, 12, 27, 0, 0xc58ee3ce815c18d6, 0x853c30b685fa75ac, 0x11848961c8719603, 0xffffffffffffffac, 0x853c30b685fa75d6, 0x11848961c8719603
    TEST_AMO 64, ".4byte 0xa12e82af", 5, 29, 18, 0, 0x1d039c5a3ddb2529, 0xc0a672c930bc5234, 0xc382afea57a1edf4, 0x34, 0xc0a672c930bc5234, 0xc382afea57a1edf4
    TEST_AMO 65, ".4byte 0xa0f8832f", 6, 17, 15, 0, 0x9e89fa96b8f7ff72, 0x611b4b4f1fab8e3f, 0x44cbfd8750af4e31, 0x3f, 0x611b4b4f1fab8e72, 0x44cbfd8750af4e31
    TEST_AMO 66, ".4byte 0xa1d903af", 7, 18, 29, 0, 0x59d75bb087ae11bb, 0xc493ea446d674128, 0x860c305d381526c9, 0x28, 0xc493ea446d674128, 0x860c305d381526c9
    TEST_AMO 67, ".4byte 0xa059042f", 8, 18, 5, 0, 0x8efa5b6e0336a99d, 0xd547ece9ed34d872, 0xebf8d04ea7757788, 0x72, 0xd547ece9ed34d872, 0xebf8d04ea7757788
    TEST_AMO 68, ".4byte 0xa14704af", 9, 14, 20, 0, 0xaec3b798b302a0db, 0xc372dc31900354a1, 0xe9f7e3e2d6ff4ea7, 0xffffffffffffffa1, 0xc372dc31900354db, 0xe9f7e3e2d6ff4ea7
    TEST_AMO 69, ".4byte 0xa134852f", 10, 9, 19, 0, 0xf09e8dcab37ee79, 0xe35e3af42bf0fa54, 0x2a8e7efb9a8c4fe2, 0x54, 0xe35e3af42bf0fa79, 0x2a8e7efb9a8c4fe2
    TEST_AMO 70, ".4byte 0xa19985af", 11, 19, 25, 0, 0xd3a539e639b9029, 0x1c3a8f79887e318e, 0xcc5c14905854bd29, 0xffffffffffffff8e, 0x1c3a8f79887e3129, 0xcc5c14905854bd29
    TEST_AMO 71, ".4byte 0xa18d062f", 12, 26, 24, 0, 0x209f5a793cde1d0, 0xaeb9ab9553027f2c, 0xc05950202a76ce72, 0x2c, 0xaeb9ab9553027f2c, 0xc05950202a76ce72
    TEST_AMO 72, ".4byte 0xa06b86af", 13, 23, 6, 0, 0x84be35702bedf357, 0x445723c82fec4333, 0x16ef1d30b884e5a8, 0x33, 0x445723c82fec4357, 0x16ef1d30b884e5a8
    TEST_AMO 73, ".4byte 0xa012872f", 14, 5, 1, 0, 0xc725521854ef61a9, 0xb1d5aa253878537c, 0xd5e43b58680a5e84, 0x7c, 0xb1d5aa253878537c, 0xd5e43b58680a5e84
    TEST_AMO 74, ".4byte 0xa17a87af", 15, 21, 23, 0, 0xb04656e397bf6510, 0x326f3f12594190ae, 0x687f0e78609ea430, 0xffffffffffffffae, 0x326f3f1259419010, 0x687f0e78609ea430
    TEST_AMO 75, ".4byte 0xa193082f", 16, 6, 25, 0, 0xb0f71c592eee158e, 0xf6034f6ec587029b, 0xd78ef339dccbff5c, 0xffffffffffffff9b, 0xf6034f6ec587029b, 0xd78ef339dccbff5c
    TEST_AMO 76, ".4byte 0xa1a488af", 17, 9, 26, 0, 0x870874193ad936af, 0x3437824766a06de5, 0x5ffaced0dc2ac2ff, 0xffffffffffffffe5, 0x3437824766a06de5, 0x5ffaced0dc2ac2ff
    TEST_AMO 77, ".4byte 0xa0f2892f", 18, 5, 15, 0, 0xa996d86b127cda7e, 0xe7f0c7c8a2eb89a2, 0x3a585ccfc906f68a, 0xffffffffffffffa2, 0xe7f0c7c8a2eb897e, 0x3a585ccfc906f68a
    TEST_AMO 78, ".4byte 0xa0c409af", 19, 8, 12, 0, 0x10d8e5aa7d3a6292, 0xbb06e160b36e0704, 0x60f861d15d70db4a, 4, 0xbb06e160b36e0704, 0x60f861d15d70db4a
    TEST_AMO 79, ".4byte 0xa0708a2f", 20, 1, 7, 0, 0x180f2e4314f63aba, 0x8aa4d6ed98d3e6af, 0xbf960d56b3ac2d83, 0xffffffffffffffaf, 0x8aa4d6ed98d3e6ba, 0xbf960d56b3ac2d83
    TEST_AMO 80, ".4byte 0xa0ba8aaf", 21, 21, 11, 0, 0x1df41194adae01d, 0x7377149683c6c7f9, 0x815aaec0438af4c, 0xfffffffffffffff9, 0x7377149683c6c71d, 0x815aaec0438af4c
    TEST_AMO 81, ".4byte 0xa0cc8b2f", 22, 25, 12, 0, 0xa41a7f0e0d2bb36e, 0xbe04808d5ef3f625, 0xe398e7f694638780, 0x25, 0xbe04808d5ef3f66e, 0xe398e7f694638780
    TEST_AMO 82, ".4byte 0xa01c0baf", 23, 24, 1, 0, 0x488954c091931bdd, 0xae55946f85bcbca, 0x72d43ca754b01a55, 0xffffffffffffffca, 0xae55946f85bcbdd, 0x72d43ca754b01a55
    TEST_AMO 83, ".4byte 0xa01e8c2f", 24, 29, 1, 0, 0xac14c7d9fc1968f, 0xa3aab8c9112ff846, 0x761126535336601f, 0x46, 0xa3aab8c9112ff846, 0x761126535336601f
    TEST_AMO 84, ".4byte 0xa0f60caf", 25, 12, 15, 0, 0xb6a959da6dc177d4, 0x34ddd8d0afefcddb, 0x4f35145c33a93a88, 0xffffffffffffffdb, 0x34ddd8d0afefcddb, 0x4f35145c33a93a88
    TEST_AMO 85, ".4byte 0xa1598d2f", 26, 19, 21, 0, 0x92da7d5fd0667cff, 0x64a156b752aa3b02, 0x5bb4eb9f8610f492, 2, 0x64a156b752aa3b02, 0x5bb4eb9f8610f492
    TEST_AMO 86, ".4byte 0xa0860daf", 27, 12, 8, 0, 0xd8e69c2c9faa0d50, 0x4b8791b2af0307f0, 0x54a90d7aee10c6fa, 0xfffffffffffffff0, 0x4b8791b2af030750, 0x54a90d7aee10c6fa
    TEST_AMO 87, ".4byte 0xa1428e2f", 28, 5, 20, 0, 0x75624840cb277167, 0x708e06204ff7ad13, 0xbea9dd3eaa0626b9, 0x13, 0x708e06204ff7ad67, 0xbea9dd3eaa0626b9
    TEST_AMO 88, ".4byte 0xa0e08eaf", 29, 1, 14, 0, 0x9ab66e38c370e27, 0x1b04936fe117e8e2, 0xd6f19ac80150801f, 0xffffffffffffffe2, 0x1b04936fe117e827, 0xd6f19ac80150801f
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0xa07302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
