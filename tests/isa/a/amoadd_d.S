# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoadd.d rd, rs2, (rs1)
# Unprivileged specification, Zaamo: atomic memory operations.
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
    TEST_AMO 1, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0x98fcc047f787cbea, 0, 0, 0x98fcc047f787cbea
    TEST_AMO 2, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0xb8facebc75530e6, 0, 1, 0xb8facebc75530e6
    TEST_AMO 3, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0x990d9aa65f9143a5, 0, 0xffffffffffffffff, 0x990d9aa65f9143a5
    TEST_AMO 4, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0x75a7b0e1340244f7, 0, 0x7fffffffffffffff, 0x75a7b0e1340244f7
    TEST_AMO 5, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0x6b04a4f5f43d256f, 0, 0x8000000000000000, 0x6b04a4f5f43d256f
    TEST_AMO 6, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xd9203d21ecca0841, 0, 0x4f0bfb7552f6e991, 0, 0xd9203d21ecca0841, 0x4f0bfb7552f6e991
    TEST_AMO 7, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0xea568ebd59fbc5d, 1, 1, 0xea568ebd59fbc5d
    TEST_AMO 8, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0x9d9983921e9f6866, 1, 2, 0x9d9983921e9f6866
    TEST_AMO 9, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0x62fdebbc5d36706, 1, 0, 0x62fdebbc5d36706
    TEST_AMO 10, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0xf91d4119be833f04, 1, 0x8000000000000000, 0xf91d4119be833f04
    TEST_AMO 11, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0x687e330f31ed2a6e, 1, 0x8000000000000001, 0x687e330f31ed2a6e
    TEST_AMO 12, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xd9203d21ecca0841, 1, 0x6e060680107f384e, 1, 0xd9203d21ecca0842, 0x6e060680107f384e
    TEST_AMO 13, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0xc9b92fe3a707891, 0xffffffffffffffff, 0xffffffffffffffff, 0xc9b92fe3a707891
    TEST_AMO 14, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0x18b7f917dca4a81c, 0xffffffffffffffff, 0, 0x18b7f917dca4a81c
    TEST_AMO 15, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0x4add42ca93d308e, 0xffffffffffffffff, 0xfffffffffffffffe, 0x4add42ca93d308e
    TEST_AMO 16, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0x39ec99152e60d94c, 0xffffffffffffffff, 0x7ffffffffffffffe, 0x39ec99152e60d94c
    TEST_AMO 17, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0x72fb0bdee88c91f4, 0xffffffffffffffff, 0x7fffffffffffffff, 0x72fb0bdee88c91f4
    TEST_AMO 18, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xd9203d21ecca0841, 0xffffffffffffffff, 0x20911e6252ae2ca0, 0xffffffffffffffff, 0xd9203d21ecca0840, 0x20911e6252ae2ca0
    TEST_AMO 19, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0x7c68a1b86e79f1d1, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x7c68a1b86e79f1d1
    TEST_AMO 20, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0x58a74ad4f064dc17, 0x7fffffffffffffff, 0x8000000000000000, 0x58a74ad4f064dc17
    TEST_AMO 21, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0xfcfa360036cdc4dd, 0x7fffffffffffffff, 0x7ffffffffffffffe, 0xfcfa360036cdc4dd
    TEST_AMO 22, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xdb275c51a0a8cee3, 0x7fffffffffffffff, 0xfffffffffffffffe, 0xdb275c51a0a8cee3
    TEST_AMO 23, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0xffd89c83ca60d9f5, 0x7fffffffffffffff, 0xffffffffffffffff, 0xffd89c83ca60d9f5
    TEST_AMO 24, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xd9203d21ecca0841, 0x7fffffffffffffff, 0x9afe0685f7af09dc, 0x7fffffffffffffff, 0x59203d21ecca0840, 0x9afe0685f7af09dc
    TEST_AMO 25, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0x9c7487fc8fa2bc42, 0x8000000000000000, 0x8000000000000000, 0x9c7487fc8fa2bc42
    TEST_AMO 26, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0x461af32afb4a4e7, 0x8000000000000000, 0x8000000000000001, 0x461af32afb4a4e7
    TEST_AMO 27, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0xb18333f4883763a0, 0x8000000000000000, 0x7fffffffffffffff, 0xb18333f4883763a0
    TEST_AMO 28, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0xd8990b15ff70eea, 0x8000000000000000, 0xffffffffffffffff, 0xd8990b15ff70eea
    TEST_AMO 29, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0x320d5a0134bfcb71, 0x8000000000000000, 0, 0x320d5a0134bfcb71
    TEST_AMO 30, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xd9203d21ecca0841, 0x8000000000000000, 0x8010a8dcb4c0a0b, 0x8000000000000000, 0x59203d21ecca0841, 0x8010a8dcb4c0a0b
    TEST_AMO 31, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xd9203d21ecca0841, 0x558eeec9bb86046, 0xd9203d21ecca0841, 0xd9203d21ecca0841, 0x558eeec9bb86046
    TEST_AMO 32, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xd9203d21ecca0841, 0xfa4e615392e2e93b, 0xd9203d21ecca0841, 0xd9203d21ecca0842, 0xfa4e615392e2e93b
    TEST_AMO 33, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xd9203d21ecca0841, 0xfa946fab94b82ea3, 0xd9203d21ecca0841, 0xd9203d21ecca0840, 0xfa946fab94b82ea3
    TEST_AMO 34, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xd9203d21ecca0841, 0x2b546c30bd5f8ff7, 0xd9203d21ecca0841, 0x59203d21ecca0840, 0x2b546c30bd5f8ff7
    TEST_AMO 35, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xd9203d21ecca0841, 0x8495584b485d4f71, 0xd9203d21ecca0841, 0x59203d21ecca0841, 0x8495584b485d4f71
    TEST_AMO 36, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0xd9203d21ecca0841, 0xd9203d21ecca0841, 0x6bd4214b615c5aa2, 0xd9203d21ecca0841, 0xb2407a43d9941082, 0x6bd4214b615c5aa2
    TEST_AMO 37, "amoadd.d x5, x7, (x6)", 5, 6, 7, 0, 0x2cb23411def4265e, 0x8364c4377614932f, 0x1422f330cc38c21f, 0x8364c4377614932f, 0xb016f8495508b98d, 0x1422f330cc38c21f
    TEST_AMO 38, "amoadd.d x5, x7, (x6)", 5, 6, 7, 8, 0x765db9320c112f2c, 0xeaf2c06d53c107a2, 0xeff3f0c721343d7e, 0xeff3f0c721343d7e, 0xeaf2c06d53c107a2, 0x6651a9f92d456caa
    TEST_AMO 39, "amoadd.d x10, x12, (x11)", 10, 11, 12, 8, 0x4a7a88a8e98396ce, 0xcb13132daafbb305, 0xf3aaaa843615f788, 0xf3aaaa843615f788, 0xcb13132daafbb305, 0x3e25332d1f998e56
    TEST_AMO 40, "amoadd.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0x568b2239aeef2a54, 0x3baa805eb3503e51, 0x2e19241121a73764, 0x2e19241121a73764, 0x3baa805eb3503e51, 0x84a4464ad09661b8
    TEST_AMO 41, "amoadd.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0x34c67037d0f3749d, 0x2ab9700cf83ab920, 0x508dfdd42dce0597, 0x508dfdd42dce0597, 0x2ab9700cf83ab920, 0x85546e0bfec17a34
    TEST_AMO 42, "amoadd.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x1d10df0c298afed2, 0x2580166c9ae8deef, 0x8de47ccab05ae872, 0x8de47ccab05ae872, 0x2580166c9ae8deef, 0xaaf55bd6d9e5e744
    TEST_AMO 43, "amoadd.d x0, x7, (x6)", 0, 6, 7, 8, 0x6517483c1a6fde9a, 0x64ef0b59961ea8bd, 0xd88849e85c4dc248, 0, 0x64ef0b59961ea8bd, 0x3d9f922476bda0e2
    TEST_AMO 44, "amoadd.d x6, x7, (x6)", 6, 6, 7, 8, 0xf9cb78dd42d6819, 0x1c7b37c74b50b6f0, 0x39c974e74c1bdf2e, 0x39c974e74c1bdf2e, 0x1c7b37c74b50b6f0, 0x49662c7520494747
    TEST_AMO 45, "amoadd.d x7, x7, (x6)", 7, 6, 7, 8, 0xd28af2ef333772be, 0x2db57fcdafa9d42b, 0x8f1c47423b4167b0, 0x8f1c47423b4167b0, 0x2db57fcdafa9d42b, 0x61a73a316e78da6e
    TEST_AMO 46, "amoadd.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0x5e5f76bf190772da, 0x2c35f0801caf27b7, 0x2c35f0801caf27b7, 0x5e5f76bf190772da, 0x2c35f0801caf27b7
    TEST_AMO 47, "amoadd.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0x7130e7f13b2650ab, 0x660f5c9188adc55c, 0, 0x7130e7f13b2650ab, 0x660f5c9188adc55c
    TEST_AMO 48, "amoadd.d x1, x1, (x8)", 1, 8, 1, 0, 0x484ca4d61c6d5e44, 0x2872b66798a6202c, 0xff0c09183b44edce, 0x2872b66798a6202c, 0x70bf5b3db5137e70, 0xff0c09183b44edce
    TEST_AMO 49, "amoadd.d x2, x5, (x20)", 2, 20, 5, 0, 0x1ab8a6c28517b366, 0x528110c3c85a4b2c, 0x18455e06a32e410b, 0x528110c3c85a4b2c, 0x6d39b7864d71fe92, 0x18455e06a32e410b
    TEST_AMO 50, "amoadd.d x5, x24, (x7)", 5, 7, 24, 0, 0xb504ffe2ceb4425c, 0xedaea2bf1532a0ac, 0x59c6ea3e991caeea, 0xedaea2bf1532a0ac, 0xa2b3a2a1e3e6e308, 0x59c6ea3e991caeea
    TEST_AMO 51, "amoadd.d x6, x13, (x14)", 6, 14, 13, 0, 0x7d2e37aaf4c528fe, 0x7537399130cd215c, 0x7e2522a949726971, 0x7537399130cd215c, 0xf265713c25924a5a, 0x7e2522a949726971
    TEST_AMO 52, "amoadd.d x7, x23, (x17)", 7, 17, 23, 0, 0x462b3951df82b383, 0xfbb192918fb3824e, 0xd12d75bf4b2983fa, 0xfbb192918fb3824e, 0x41dccbe36f3635d1, 0xd12d75bf4b2983fa
    TEST_AMO 53, "amoadd.d x8, x26, (x13)", 8, 13, 26, 0, 0x4c60f0debcde0900, 0x9610abd1b8e4da7e, 0x6885716243475aa9, 0x9610abd1b8e4da7e, 0xe2719cb075c2e37e, 0x6885716243475aa9
    TEST_AMO 54, "amoadd.d x9, x21, (x22)", 9, 22, 21, 0, 0xea5a8907efc4d21b, 0x40ebc58b12b67e70, 0xe75691e1fe9ceae5, 0x40ebc58b12b67e70, 0x2b464e93027b508b, 0xe75691e1fe9ceae5
    TEST_AMO 55, "amoadd.d x10, x2, (x10)", 10, 10, 2, 0, 0x3612f02828235aa3, 0x4fb25fb0afaad273, 0x18d0300c163d9958, 0x4fb25fb0afaad273, 0x85c54fd8d7ce2d16, 0x18d0300c163d9958
    TEST_AMO 56, "amoadd.d x11, x21, (x9)", 11, 9, 21, 0, 0xbd6bbee100488c52, 0xe01ebbc9e21d12dd, 0x148a3a6c868c3064, 0xe01ebbc9e21d12dd, 0x9d8a7aaae2659f2f, 0x148a3a6c868c3064
    TEST_AMO 57, "amoadd.d x12, x9, (x5)", 12, 5, 9, 0, 0x98f19deba21ed1fd, 0xd0d544828b2f9f84, 0x52249433ba8e9034, 0xd0d544828b2f9f84, 0x69c6e26e2d4e7181, 0x52249433ba8e9034
    TEST_AMO 58, "amoadd.d x13, x13, (x19)", 13, 19, 13, 0, 0xab8a0434dabf4ae9, 0xe81c802ae8e1f577, 0x8d9d154d8b0d1863, 0xe81c802ae8e1f577, 0x93a6845fc3a14060, 0x8d9d154d8b0d1863
    TEST_AMO 59, "amoadd.d x14, x19, (x7)", 14, 7, 19, 0, 0x1ad229b4b9a0175e, 0x9a8f8e1555e6a25c, 0x4f32856807a4c753, 0x9a8f8e1555e6a25c, 0xb561b7ca0f86b9ba, 0x4f32856807a4c753
    TEST_AMO 60, "amoadd.d x15, x1, (x11)", 15, 11, 1, 0, 0xb7979b3141462db, 0x8c3d0dad23650a36, 0x42f8de5ff11d0068, 0x8c3d0dad23650a36, 0x97b6876037796d11, 0x42f8de5ff11d0068
    TEST_AMO 61, "amoadd.d x16, x2, (x28)", 16, 28, 2, 0, 0x1cae8641f4e7e839, 0x96421336cf9d0549, 0x1befcf72e9380e3c, 0x96421336cf9d0549, 0xb2f09978c484ed82, 0x1befcf72e9380e3c
    TEST_AMO 62, "amoadd.d x17, x27, (x5)", 17, 5, 27, 0, 0xa44d300250cfe98d, 0xaac690eb1dcbdad6, 0x8e6a2770088ee5c, 0xaac690eb1dcbdad6, 0x4f13c0ed6e9bc463, 0x8e6a2770088ee5c
    TEST_AMO 63, "amoadd.d x18, x17, (x24)", 18, 24, 17, 0, 0x56416d9c9cf7ba2e, 0x895164c2b0c76b90, 0x42dae2a449db297b, 0x895164c2b0c76b90, 0xdf92d25f4dbf25be, 0x42dae2a449db297b
    TEST_AMO 64, "amoadd.d x19, x21, (x12)", 19, 12, 21, 0, 0xe58e54cecbfee062, 0x53ec73d3c05d5040, 0x72c4e3bebd6cb9a9, 0x53ec73d3c05d5040, 0x397ac8a28c5c30a2, 0x72c4e3bebd6cb9a9
    TEST_AMO 65, "amoadd.d x20, x28, (x12)", 20, 12, 28, 0, 0x4337938b4cb9c8f7, 0x21839d4359b860c7, 0x4109f3eb8b8e01af, 0x21839d4359b860c7, 0x64bb30cea67229be, 0x4109f3eb8b8e01af
    TEST_AMO 66, "amoadd.d x21, x11, (x8)", 21, 8, 11, 0, 0x7f3f0346363058df, 0x7d9198736c74c183, 0x77173594276e0472, 0x7d9198736c74c183, 0xfcd09bb9a2a51a62, 0x77173594276e0472
    TEST_AMO 67, "amoadd.d x22, x9, (x11)", 22, 11, 9, 0, 0xf315237ad2b80703, 0x9e466f7344e6635, 0x75b858f393a08e25, 0x9e466f7344e6635, 0xfcf98a7207066d38, 0x75b858f393a08e25
    TEST_AMO 68, "amoadd.d x23, x20, (x6)", 23, 6, 20, 0, 0x424ba0f6f3f53aab, 0xf2ca176ac9b9a09e, 0x362f741a90b0cb46, 0xf2ca176ac9b9a09e, 0x3515b861bdaedb49, 0x362f741a90b0cb46
    TEST_AMO 69, "amoadd.d x24, x21, (x15)", 24, 15, 21, 0, 0x1b2de97eee698478, 0xb43460bd9e214192, 0xf27bef4455f7bcd4, 0xb43460bd9e214192, 0xcf624a3c8c8ac60a, 0xf27bef4455f7bcd4
    TEST_AMO 70, "amoadd.d x25, x9, (x21)", 25, 21, 9, 0, 0xc2d051c34a8e470b, 0xcb53c39ae7cf5ea8, 0x178f6e956b8ff543, 0xcb53c39ae7cf5ea8, 0x8e24155e325da5b3, 0x178f6e956b8ff543
    TEST_AMO 71, "amoadd.d x26, x23, (x25)", 26, 25, 23, 0, 0xd70519b4724dd7ad, 0x5192708490bfde62, 0xa0ec159eaaf45e71, 0x5192708490bfde62, 0x28978a39030db60f, 0xa0ec159eaaf45e71
    TEST_AMO 72, "amoadd.d x27, x22, (x23)", 27, 23, 22, 0, 0xe1dffa69818f7ad9, 0x7a504b9e5ee77c92, 0x2e6667950a579e20, 0x7a504b9e5ee77c92, 0x5c304607e076f76b, 0x2e6667950a579e20
    TEST_AMO 73, "amoadd.d x28, x26, (x27)", 28, 27, 26, 0, 0xef5badcde3b2899c, 0x8414f0ec233306f8, 0x905e47eb283c6e68, 0x8414f0ec233306f8, 0x73709eba06e59094, 0x905e47eb283c6e68
    TEST_AMO 74, "amoadd.d x29, x9, (x13)", 29, 13, 9, 0, 0xbfa14843d6d9efa4, 0x635ebc29514c0a7e, 0xdc3b657a20b7a06, 0x635ebc29514c0a7e, 0x2300046d2825fa22, 0xdc3b657a20b7a06
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amoadd.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
