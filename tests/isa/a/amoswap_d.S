# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoswap.d rd, rs2, (rs1)
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
    TEST_AMO 1, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0xeca8543de5ef65ea, 0, 0, 0xeca8543de5ef65ea
    TEST_AMO 2, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0x3ecde17ccf6ee413, 0, 1, 0x3ecde17ccf6ee413
    TEST_AMO 3, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0x6cf1fbbfe64248ef, 0, 0xffffffffffffffff, 0x6cf1fbbfe64248ef
    TEST_AMO 4, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0xd502ea491340cf7c, 0, 0x7fffffffffffffff, 0xd502ea491340cf7c
    TEST_AMO 5, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0xc93bf406d1bb831d, 0, 0x8000000000000000, 0xc93bf406d1bb831d
    TEST_AMO 6, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xa913e330a2a3e5e9, 0, 0xd42d5663e8f26ab9, 0, 0xa913e330a2a3e5e9, 0xd42d5663e8f26ab9
    TEST_AMO 7, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0x671b4af411eb7962, 1, 0, 0x671b4af411eb7962
    TEST_AMO 8, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0xabb254b745ef7055, 1, 1, 0xabb254b745ef7055
    TEST_AMO 9, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0x9e801abf6d68fe35, 1, 0xffffffffffffffff, 0x9e801abf6d68fe35
    TEST_AMO 10, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0xde6c193480128119, 1, 0x7fffffffffffffff, 0xde6c193480128119
    TEST_AMO 11, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0xe88fb2d493f28251, 1, 0x8000000000000000, 0xe88fb2d493f28251
    TEST_AMO 12, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xa913e330a2a3e5e9, 1, 0x6c9581ffcfacaf7, 1, 0xa913e330a2a3e5e9, 0x6c9581ffcfacaf7
    TEST_AMO 13, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0x38cbb057d6d4bd7b, 0xffffffffffffffff, 0, 0x38cbb057d6d4bd7b
    TEST_AMO 14, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0x5da2a93a96139885, 0xffffffffffffffff, 1, 0x5da2a93a96139885
    TEST_AMO 15, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0xc9312bc1b335f765, 0xffffffffffffffff, 0xffffffffffffffff, 0xc9312bc1b335f765
    TEST_AMO 16, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0xb5baebbb34c565ae, 0xffffffffffffffff, 0x7fffffffffffffff, 0xb5baebbb34c565ae
    TEST_AMO 17, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0xe8ac620b147f150, 0xffffffffffffffff, 0x8000000000000000, 0xe8ac620b147f150
    TEST_AMO 18, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xa913e330a2a3e5e9, 0xffffffffffffffff, 0xb329fa56cad4bb7f, 0xffffffffffffffff, 0xa913e330a2a3e5e9, 0xb329fa56cad4bb7f
    TEST_AMO 19, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0x191ce72c94c5cd79, 0x7fffffffffffffff, 0, 0x191ce72c94c5cd79
    TEST_AMO 20, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0x63fcec9e0a9b9acd, 0x7fffffffffffffff, 1, 0x63fcec9e0a9b9acd
    TEST_AMO 21, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0x8a2016f780aa003e, 0x7fffffffffffffff, 0xffffffffffffffff, 0x8a2016f780aa003e
    TEST_AMO 22, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xc53e7239cc58e070, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xc53e7239cc58e070
    TEST_AMO 23, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0x303ec7e1c2300a17, 0x7fffffffffffffff, 0x8000000000000000, 0x303ec7e1c2300a17
    TEST_AMO 24, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xa913e330a2a3e5e9, 0x7fffffffffffffff, 0x1da9fe7c9d3b98c7, 0x7fffffffffffffff, 0xa913e330a2a3e5e9, 0x1da9fe7c9d3b98c7
    TEST_AMO 25, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0x4d3271223f062d67, 0x8000000000000000, 0, 0x4d3271223f062d67
    TEST_AMO 26, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0x3d0877a9de01aa9a, 0x8000000000000000, 1, 0x3d0877a9de01aa9a
    TEST_AMO 27, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0x7706074561ceb91c, 0x8000000000000000, 0xffffffffffffffff, 0x7706074561ceb91c
    TEST_AMO 28, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0xf9c794c78f0b3376, 0x8000000000000000, 0x7fffffffffffffff, 0xf9c794c78f0b3376
    TEST_AMO 29, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0x9dc93cc1c39b6258, 0x8000000000000000, 0x8000000000000000, 0x9dc93cc1c39b6258
    TEST_AMO 30, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xa913e330a2a3e5e9, 0x8000000000000000, 0xd0aba5c32b0b3dbb, 0x8000000000000000, 0xa913e330a2a3e5e9, 0xd0aba5c32b0b3dbb
    TEST_AMO 31, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xa913e330a2a3e5e9, 0xe7ad29ab443b9975, 0xa913e330a2a3e5e9, 0, 0xe7ad29ab443b9975
    TEST_AMO 32, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xa913e330a2a3e5e9, 0x425b7862fc0d06e6, 0xa913e330a2a3e5e9, 1, 0x425b7862fc0d06e6
    TEST_AMO 33, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xa913e330a2a3e5e9, 0xc0b094152f9f3f57, 0xa913e330a2a3e5e9, 0xffffffffffffffff, 0xc0b094152f9f3f57
    TEST_AMO 34, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xa913e330a2a3e5e9, 0x20b4a960d627d37c, 0xa913e330a2a3e5e9, 0x7fffffffffffffff, 0x20b4a960d627d37c
    TEST_AMO 35, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xa913e330a2a3e5e9, 0xdde142f40c85ef93, 0xa913e330a2a3e5e9, 0x8000000000000000, 0xdde142f40c85ef93
    TEST_AMO 36, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0xa913e330a2a3e5e9, 0xa913e330a2a3e5e9, 0xd556a4104a5e16ac, 0xa913e330a2a3e5e9, 0xa913e330a2a3e5e9, 0xd556a4104a5e16ac
    TEST_AMO 37, "amoswap.d x5, x7, (x6)", 5, 6, 7, 0, 0x3b2f2c923d28a946, 0xe501ac1af1981c37, 0x6e2b0b0b686f72a4, 0xe501ac1af1981c37, 0x3b2f2c923d28a946, 0x6e2b0b0b686f72a4
    TEST_AMO 38, "amoswap.d x5, x7, (x6)", 5, 6, 7, 8, 0x9af9ff76b5d4063f, 0x95a13a2e3475b9f2, 0xb4c75d6e1e9e4614, 0xb4c75d6e1e9e4614, 0x95a13a2e3475b9f2, 0x9af9ff76b5d4063f
    TEST_AMO 39, "amoswap.d x10, x12, (x11)", 10, 11, 12, 8, 0x72709f3b19374729, 0x2716f73ccd4c19ff, 0x850a55164cdc8456, 0x850a55164cdc8456, 0x2716f73ccd4c19ff, 0x72709f3b19374729
    TEST_AMO 40, "amoswap.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0xbf8e4d3e0bc42703, 0xa54d9fffe7f3ef56, 0x1292e4f67c910d8, 0x1292e4f67c910d8, 0xa54d9fffe7f3ef56, 0xbf8e4d3e0bc42703
    TEST_AMO 41, "amoswap.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0xef3f49f49a2f9a16, 0x2f070dd8e892ae67, 0xddde930a9993f390, 0xddde930a9993f390, 0x2f070dd8e892ae67, 0xef3f49f49a2f9a16
    TEST_AMO 42, "amoswap.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xdcd7ef1e322d4775, 0xf2298052e7585923, 0x19f03a78955c14a0, 0x19f03a78955c14a0, 0xf2298052e7585923, 0xdcd7ef1e322d4775
    TEST_AMO 43, "amoswap.d x0, x7, (x6)", 0, 6, 7, 8, 0x377be09dac39b32e, 0x7fb7eecb983c4b03, 0xf6661b8887f34e9, 0, 0x7fb7eecb983c4b03, 0x377be09dac39b32e
    TEST_AMO 44, "amoswap.d x6, x7, (x6)", 6, 6, 7, 8, 0xd3714f9e0a119299, 0x63b342cc6f82b8b0, 0xf55abd2672c20cd5, 0xf55abd2672c20cd5, 0x63b342cc6f82b8b0, 0xd3714f9e0a119299
    TEST_AMO 45, "amoswap.d x7, x7, (x6)", 7, 6, 7, 8, 0xa37366fa1b701b80, 0x1d44863209b1b54f, 0x3d62e23a6fee31dc, 0x3d62e23a6fee31dc, 0x1d44863209b1b54f, 0xa37366fa1b701b80
    TEST_AMO 46, "amoswap.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0x2e7b96fe7da8fc12, 0x8897f40af979e7c, 0x8897f40af979e7c, 0x2e7b96fe7da8fc12, 0
    TEST_AMO 47, "amoswap.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0x8c2cdc3da706d9b4, 0x24db791f817f5f21, 0, 0x8c2cdc3da706d9b4, 0
    TEST_AMO 48, "amoswap.d x1, x29, (x13)", 1, 13, 29, 0, 0xa2e7e4e1c6b020b3, 0x61a5e0a6f420c886, 0x623fefef01478bc3, 0x61a5e0a6f420c886, 0xa2e7e4e1c6b020b3, 0x623fefef01478bc3
    TEST_AMO 49, "amoswap.d x2, x17, (x20)", 2, 20, 17, 0, 0xf8ac8e9be6edd49d, 0x4e4838e04dd196c4, 0x27f4924023de7c8c, 0x4e4838e04dd196c4, 0xf8ac8e9be6edd49d, 0x27f4924023de7c8c
    TEST_AMO 50, "amoswap.d x5, x6, (x19)", 5, 19, 6, 0, 0x2c2e613bfeffccf1, 0xa43594bc06fdfc76, 0xc85b3924dd776e89, 0xa43594bc06fdfc76, 0x2c2e613bfeffccf1, 0xc85b3924dd776e89
    TEST_AMO 51, "amoswap.d x6, x7, (x28)", 6, 28, 7, 0, 0x53563c8b6cb796d9, 0xebb37f58ad1d8c6, 0x90ab6d56aab1c139, 0xebb37f58ad1d8c6, 0x53563c8b6cb796d9, 0x90ab6d56aab1c139
    TEST_AMO 52, "amoswap.d x7, x9, (x24)", 7, 24, 9, 0, 0x25caea0459374824, 0xf2d11a536f8ae2ac, 0xdf36878b6a0d5865, 0xf2d11a536f8ae2ac, 0x25caea0459374824, 0xdf36878b6a0d5865
    TEST_AMO 53, "amoswap.d x8, x8, (x26)", 8, 26, 8, 0, 0x47e7ffa6116969ad, 0xb93ddae19be65b17, 0x6ec1891c636e6656, 0xb93ddae19be65b17, 0x47e7ffa6116969ad, 0x6ec1891c636e6656
    TEST_AMO 54, "amoswap.d x9, x11, (x26)", 9, 26, 11, 0, 0x1be62aaf626284f3, 0xb9d6fe3dea4b28d4, 0x947092f985e9367, 0xb9d6fe3dea4b28d4, 0x1be62aaf626284f3, 0x947092f985e9367
    TEST_AMO 55, "amoswap.d x10, x11, (x26)", 10, 26, 11, 0, 0x84fce5762075d855, 0xc2a533f8a9e4432f, 0xad00537daf6d1e7a, 0xc2a533f8a9e4432f, 0x84fce5762075d855, 0xad00537daf6d1e7a
    TEST_AMO 56, "amoswap.d x11, x14, (x23)", 11, 23, 14, 0, 0x926af82f44b18c5, 0x3dae471672a838b5, 0xb73afa74c37f41ae, 0x3dae471672a838b5, 0x926af82f44b18c5, 0xb73afa74c37f41ae
    TEST_AMO 57, "amoswap.d x12, x26, (x17)", 12, 17, 26, 0, 0x6e4286104036432f, 0x412f753aa7992196, 0x5b35106f521b7d6, 0x412f753aa7992196, 0x6e4286104036432f, 0x5b35106f521b7d6
    TEST_AMO 58, "amoswap.d x13, x13, (x19)", 13, 19, 13, 0, 0x88395ac05ea5da55, 0x14d0fcb2d327b6b5, 0xafcef568223d99d5, 0x14d0fcb2d327b6b5, 0x88395ac05ea5da55, 0xafcef568223d99d5
    TEST_AMO 59, "amoswap.d x14, x18, (x8)", 14, 8, 18, 0, 0x8475e8ce07956770, 0xc1bde3a34d59cc12, 0xb6e6a8fbbc3f0dd7, 0xc1bde3a34d59cc12, 0x8475e8ce07956770, 0xb6e6a8fbbc3f0dd7
    TEST_AMO 60, "amoswap.d x15, x12, (x23)", 15, 23, 12, 0, 0x2ac0b5dbd67dc65c, 0xf4732e6fdd776765, 0x5f79d43f86524e60, 0xf4732e6fdd776765, 0x2ac0b5dbd67dc65c, 0x5f79d43f86524e60
    TEST_AMO 61, "amoswap.d x16, x26, (x20)", 16, 20, 26, 0, 0xb2e40e242dd90f11, 0xd92b3436ff978ab6, 0x730652689ce038de, 0xd92b3436ff978ab6, 0xb2e40e242dd90f11, 0x730652689ce038de
    TEST_AMO 62, "amoswap.d x17, x9, (x17)", 17, 17, 9, 0, 0x37b60befc4912c91, 0xbfb564991d5f614, 0x6c47db6d7d00008f, 0xbfb564991d5f614, 0x37b60befc4912c91, 0x6c47db6d7d00008f
    TEST_AMO 63, "amoswap.d x18, x18, (x26)", 18, 26, 18, 0, 0xce24b4a278671224, 0xfc9d62f3d3371a25, 0x537c49ab2a656543, 0xfc9d62f3d3371a25, 0xce24b4a278671224, 0x537c49ab2a656543
    TEST_AMO 64, "amoswap.d x19, x6, (x25)", 19, 25, 6, 0, 0x50f25f9cfd8ec1e5, 0x105551ac651f3583, 0x8293eea3dcfe7535, 0x105551ac651f3583, 0x50f25f9cfd8ec1e5, 0x8293eea3dcfe7535
    TEST_AMO 65, "amoswap.d x20, x20, (x26)", 20, 26, 20, 0, 0x3deeb4ecbbddb517, 0x1c9aa6be2d740adb, 0xd6cf0410b7a012d2, 0x1c9aa6be2d740adb, 0x3deeb4ecbbddb517, 0xd6cf0410b7a012d2
    TEST_AMO 66, "amoswap.d x21, x5, (x2)", 21, 2, 5, 0, 0xb9fc25a89e9b199c, 0x7a74ad672ab37d10, 0x2fd63b719713a256, 0x7a74ad672ab37d10, 0xb9fc25a89e9b199c, 0x2fd63b719713a256
    TEST_AMO 67, "amoswap.d x22, x29, (x19)", 22, 19, 29, 0, 0xe1c289749b464c2a, 0x8968a3279b29b24, 0xbe9378b3a9d2420f, 0x8968a3279b29b24, 0xe1c289749b464c2a, 0xbe9378b3a9d2420f
    TEST_AMO 68, "amoswap.d x23, x17, (x7)", 23, 7, 17, 0, 0x700bc108151ee83a, 0xe23a630868345324, 0xca38af0747e8c56a, 0xe23a630868345324, 0x700bc108151ee83a, 0xca38af0747e8c56a
    TEST_AMO 69, "amoswap.d x24, x15, (x1)", 24, 1, 15, 0, 0x8e5647ddfb1dcae7, 0xd4b316342aa98d1c, 0x66a32fcad5b1e76a, 0xd4b316342aa98d1c, 0x8e5647ddfb1dcae7, 0x66a32fcad5b1e76a
    TEST_AMO 70, "amoswap.d x25, x1, (x7)", 25, 7, 1, 0, 0x1f7733beb97691b, 0x3711dd328ca8525b, 0x4e6a3e1cbb83dfe4, 0x3711dd328ca8525b, 0x1f7733beb97691b, 0x4e6a3e1cbb83dfe4
    TEST_AMO 71, "amoswap.d x26, x22, (x17)", 26, 17, 22, 0, 0x5f2329b7c5808a72, 0x895cb0f7b17be9d8, 0x2d7df14f64419d63, 0x895cb0f7b17be9d8, 0x5f2329b7c5808a72, 0x2d7df14f64419d63
    TEST_AMO 72, "amoswap.d x27, x8, (x28)", 27, 28, 8, 0, 0xeee444de63ef540d, 0x752a12149cc6e2fd, 0x4a8a59effb889403, 0x752a12149cc6e2fd, 0xeee444de63ef540d, 0x4a8a59effb889403
    TEST_AMO 73, "amoswap.d x28, x12, (x21)", 28, 21, 12, 0, 0xca3b073b0d8997b8, 0x6310172cf2446ff0, 0x78597877bec00d0d, 0x6310172cf2446ff0, 0xca3b073b0d8997b8, 0x78597877bec00d0d
    TEST_AMO 74, "amoswap.d x29, x15, (x6)", 29, 6, 15, 0, 0xc929bd292f4e32db, 0x909a99f7bf7d937f, 0x1afcf958479fb87, 0x909a99f7bf7d937f, 0xc929bd292f4e32db, 0x1afcf958479fb87
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amoswap.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
