# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoadd.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x709b1be800000000, 0x4d960f47eef7b180, 0, 0x709b1be800000000, 0x4d960f47eef7b180
    TEST_AMO 2, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x46f8233200000000, 0xc2f5ca9f3f42ebf9, 0, 0x46f8233200000001, 0xc2f5ca9f3f42ebf9
    TEST_AMO 3, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x10b7300300000000, 0xcb0ba654b7de982b, 0, 0x10b73003ffffffff, 0xcb0ba654b7de982b
    TEST_AMO 4, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x7e04ef5200000000, 0xb9d671448201182b, 0, 0x7e04ef527fffffff, 0xb9d671448201182b
    TEST_AMO 5, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xa6f7973a00000000, 0x7a7727e3980bd7f, 0, 0xa6f7973a80000000, 0x7a7727e3980bd7f
    TEST_AMO 6, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x70103a1a, 0x7e83823e00000000, 0x9bab2e51ac8e4acd, 0, 0x7e83823e70103a1a, 0x9bab2e51ac8e4acd
    TEST_AMO 7, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x9824f1600000001, 0x116a24c5dca6e5ac, 1, 0x9824f1600000001, 0x116a24c5dca6e5ac
    TEST_AMO 8, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x89cb145800000001, 0xcf7e34f3e1345b89, 1, 0x89cb145800000002, 0xcf7e34f3e1345b89
    TEST_AMO 9, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xeb17ee5000000001, 0x9e293ff1fc9fc1e1, 1, 0xeb17ee5000000000, 0x9e293ff1fc9fc1e1
    TEST_AMO 10, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x5afc7d2700000001, 0xc936b89ca66413f7, 1, 0x5afc7d2780000000, 0xc936b89ca66413f7
    TEST_AMO 11, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x924db02f00000001, 0x52fda8d7a9c18c19, 1, 0x924db02f80000001, 0x52fda8d7a9c18c19
    TEST_AMO 12, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x70103a1a, 0x5777d54d00000001, 0xc19c82c885b52840, 1, 0x5777d54d70103a1b, 0xc19c82c885b52840
    TEST_AMO 13, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x3264dc94ffffffff, 0xd8a8aca64b20a99c, 0xffffffffffffffff, 0x3264dc94ffffffff, 0xd8a8aca64b20a99c
    TEST_AMO 14, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xb17ad74bffffffff, 0x541b53d14fd28901, 0xffffffffffffffff, 0xb17ad74b00000000, 0x541b53d14fd28901
    TEST_AMO 15, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x574053cfffffffff, 0xb7853f623c8d991e, 0xffffffffffffffff, 0x574053cffffffffe, 0xb7853f623c8d991e
    TEST_AMO 16, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xaf38018cffffffff, 0x75249aa2d518bd3f, 0xffffffffffffffff, 0xaf38018c7ffffffe, 0x75249aa2d518bd3f
    TEST_AMO 17, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xa6d8c6a8ffffffff, 0x4476f5f2ebfee231, 0xffffffffffffffff, 0xa6d8c6a87fffffff, 0x4476f5f2ebfee231
    TEST_AMO 18, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x70103a1a, 0xca254cb8ffffffff, 0x8e306080ec1548e1, 0xffffffffffffffff, 0xca254cb870103a19, 0x8e306080ec1548e1
    TEST_AMO 19, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xcdc9720a7fffffff, 0xb04756512bd97741, 0x7fffffff, 0xcdc9720a7fffffff, 0xb04756512bd97741
    TEST_AMO 20, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xbbbdb2bf7fffffff, 0xabaac19f98adcdd0, 0x7fffffff, 0xbbbdb2bf80000000, 0xabaac19f98adcdd0
    TEST_AMO 21, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x43b37667fffffff, 0x3487b5943be63e8d, 0x7fffffff, 0x43b37667ffffffe, 0x3487b5943be63e8d
    TEST_AMO 22, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xe23539f97fffffff, 0x240cb3546f3bbaeb, 0x7fffffff, 0xe23539f9fffffffe, 0x240cb3546f3bbaeb
    TEST_AMO 23, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x49c2b87d7fffffff, 0x73b3129fd5b4174e, 0x7fffffff, 0x49c2b87dffffffff, 0x73b3129fd5b4174e
    TEST_AMO 24, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x70103a1a, 0x90efe0157fffffff, 0x637eaf6e6b6cdea, 0x7fffffff, 0x90efe015f0103a19, 0x637eaf6e6b6cdea
    TEST_AMO 25, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x2daf528780000000, 0x6046a073e9206ecd, 0xffffffff80000000, 0x2daf528780000000, 0x6046a073e9206ecd
    TEST_AMO 26, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x99f90b1b80000000, 0x59410000b5074a03, 0xffffffff80000000, 0x99f90b1b80000001, 0x59410000b5074a03
    TEST_AMO 27, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xc668032d80000000, 0x3a4b7f0766f762f5, 0xffffffff80000000, 0xc668032d7fffffff, 0x3a4b7f0766f762f5
    TEST_AMO 28, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xab1aca8880000000, 0xa6303aaf4bbf9305, 0xffffffff80000000, 0xab1aca88ffffffff, 0xa6303aaf4bbf9305
    TEST_AMO 29, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x51a6048f80000000, 0x559f6dd9c2913563, 0xffffffff80000000, 0x51a6048f00000000, 0x559f6dd9c2913563
    TEST_AMO 30, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x70103a1a, 0xb929138a80000000, 0x9b9be6794e4dc2dc, 0xffffffff80000000, 0xb929138af0103a1a, 0x9b9be6794e4dc2dc
    TEST_AMO 31, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xccc420170103a1a, 0xc8711de20a66f60e, 0x70103a1a, 0xccc420170103a1a, 0xc8711de20a66f60e
    TEST_AMO 32, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8a8e7e2570103a1a, 0x1a436c848b1693b7, 0x70103a1a, 0x8a8e7e2570103a1b, 0x1a436c848b1693b7
    TEST_AMO 33, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xb644f91770103a1a, 0x5f12a53515bd614a, 0x70103a1a, 0xb644f91770103a19, 0x5f12a53515bd614a
    TEST_AMO 34, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x834c9c4370103a1a, 0x21777d5838314727, 0x70103a1a, 0x834c9c43f0103a19, 0x21777d5838314727
    TEST_AMO 35, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x49dcfa670103a1a, 0xc6999458fac2fe49, 0x70103a1a, 0x49dcfa6f0103a1a, 0xc6999458fac2fe49
    TEST_AMO 36, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x70103a1a, 0xf0927bda70103a1a, 0xdf63e85b213d324d, 0x70103a1a, 0xf0927bdae0207434, 0xdf63e85b213d324d
    TEST_AMO 37, "amoadd.w x5, x7, (x6)", 5, 6, 7, 0, 0x6272c53c3ac0bdc1, 0xc25162d2e1a56e1e, 0x12719992a7ba1137, 0xffffffffe1a56e1e, 0xc25162d21c662bdf, 0x12719992a7ba1137
    TEST_AMO 38, "amoadd.w x5, x7, (x6)", 5, 6, 7, 4, 0xf3518e2537a446f1, 0xd1fb60909fe2d7a, 0xe1df591b37c97d86, 0xd1fb609, 0x44c3fcfa09fe2d7a, 0xe1df591b37c97d86
    TEST_AMO 39, "amoadd.w x5, x7, (x6)", 5, 6, 7, 8, 0xbfede49f491da4ee, 0xe9c7093bd788037a, 0xa19e0bbeefd3115, 0xffffffffeefd3115, 0xe9c7093bd788037a, 0xa19e0bb381ad603
    TEST_AMO 40, "amoadd.w x5, x7, (x6)", 5, 6, 7, 12, 0xe4969e02a28dab39, 0x297b7c02ff003d92, 0xaca2fac20868ca01, 0xffffffffaca2fac2, 0x297b7c02ff003d92, 0x4f30a5fb0868ca01
    TEST_AMO 41, "amoadd.w x10, x12, (x11)", 10, 11, 12, 8, 0x9b92612ede5877f4, 0xfc18dc633fc83e62, 0x94bdbf1424eff9a9, 0x24eff9a9, 0xfc18dc633fc83e62, 0x94bdbf140348719d
    TEST_AMO 42, "amoadd.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0xe63d47e66401fbcc, 0x99b851298d621ac8, 0x82ab126da9d3c896, 0xffffffffa9d3c896, 0x99b851298d621ac8, 0x82ab126d0dd5c462
    TEST_AMO 43, "amoadd.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0xdc3a334c9c3ce738, 0x96be01e40110cdfe, 0xe10b0f1acabfaffb, 0xffffffffcabfaffb, 0x96be01e40110cdfe, 0xe10b0f1a66fc9733
    TEST_AMO 44, "amoadd.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x7fe19816cc675af2, 0x52eba96a0ba0c748, 0xbb745776894420e8, 0xffffffff894420e8, 0x52eba96a0ba0c748, 0xbb74577655ab7bda
    TEST_AMO 45, "amoadd.w x0, x7, (x6)", 0, 6, 7, 8, 0x5b2bf9fed973c268, 0x50dfbf3d4a2db657, 0xebbaa32c75fc9260, 0, 0x50dfbf3d4a2db657, 0xebbaa32c4f7054c8
    TEST_AMO 46, "amoadd.w x6, x7, (x6)", 6, 6, 7, 8, 0x5d82e5207d62481, 0x141072e918393468, 0x1646f1328627759f, 0xffffffff8627759f, 0x141072e918393468, 0x1646f1328dfd9a20
    TEST_AMO 47, "amoadd.w x7, x7, (x6)", 7, 6, 7, 8, 0x26da8a09cb35211f, 0x4ecf3ac7d51fcf1, 0x70bcfb133054503e, 0x3054503e, 0x4ecf3ac7d51fcf1, 0x70bcfb13fb89715d
    TEST_AMO 48, "amoadd.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0xe586367e9d0eb0d6, 0x34271f03ab707a0e, 0xffffffffab707a0e, 0xe586367e9d0eb0d6, 0x34271f03ab707a0e
    TEST_AMO 49, "amoadd.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0x2d328611094631ad, 0xc07e281c6b5541e8, 0, 0x2d328611094631ad, 0xc07e281c6b5541e8
    TEST_AMO 50, "amoadd.w x1, x23, (x17)", 1, 17, 23, 0, 0xf1785444958d7660, 0xf4c58e81bae8c6c3, 0x9194516af191739e, 0xffffffffbae8c6c3, 0xf4c58e8150763d23, 0x9194516af191739e
    TEST_AMO 51, "amoadd.w x2, x23, (x26)", 2, 26, 23, 0, 0xdd7b1b5dc1958c6e, 0xf65fa6d54099195a, 0x389a2944fbc415dc, 0x4099195a, 0xf65fa6d5022ea5c8, 0x389a2944fbc415dc
    TEST_AMO 52, "amoadd.w x5, x18, (x19)", 5, 19, 18, 0, 0xd2239e65e122658b, 0xd5256fa31be21bc8, 0x7c564dccdb4ecad0, 0x1be21bc8, 0xd5256fa3fd048153, 0x7c564dccdb4ecad0
    TEST_AMO 53, "amoadd.w x6, x15, (x29)", 6, 29, 15, 0, 0xcbb051ac5a6951ac, 0x87b8a6a6410d084f, 0x5e758284c4f3bb03, 0x410d084f, 0x87b8a6a69b7659fb, 0x5e758284c4f3bb03
    TEST_AMO 54, "amoadd.w x7, x13, (x17)", 7, 17, 13, 0, 0xd3afc6b3c88d948c, 0x234f58fd7e72ff7b, 0x5db712d8766749c0, 0x7e72ff7b, 0x234f58fd47009407, 0x5db712d8766749c0
    TEST_AMO 55, "amoadd.w x8, x18, (x12)", 8, 12, 18, 0, 0x4b4eeb10fd9048ab, 0xadcf94c439c2dfee, 0x1b7e694fb57d434e, 0x39c2dfee, 0xadcf94c437532899, 0x1b7e694fb57d434e
    TEST_AMO 56, "amoadd.w x9, x19, (x26)", 9, 26, 19, 0, 0x8cf8e601d83470db, 0x54bc0ef9a35e1559, 0x2dcd1a04d29a97e, 0xffffffffa35e1559, 0x54bc0ef97b928634, 0x2dcd1a04d29a97e
    TEST_AMO 57, "amoadd.w x10, x23, (x14)", 10, 14, 23, 0, 0x1192aa1128c12053, 0x45011f6aeeb01dfc, 0xafb0bd965565744d, 0xffffffffeeb01dfc, 0x45011f6a17713e4f, 0xafb0bd965565744d
    TEST_AMO 58, "amoadd.w x11, x6, (x11)", 11, 11, 6, 0, 0x9b6529ff4fcd9a7f, 0xb8ef2deb66cec106, 0xd4eb7e23004dbc01, 0x66cec106, 0xb8ef2debb69c5b85, 0xd4eb7e23004dbc01
    TEST_AMO 59, "amoadd.w x12, x9, (x26)", 12, 26, 9, 0, 0xa7d710fe5fd7367c, 0xfc16398891de6c7e, 0x43fa70c88961d65b, 0xffffffff91de6c7e, 0xfc163988f1b5a2fa, 0x43fa70c88961d65b
    TEST_AMO 60, "amoadd.w x13, x6, (x15)", 13, 15, 6, 0, 0xf9ed9dc791327827, 0xd1b5ee500af41cd6, 0x18d0ae98a434a522, 0xaf41cd6, 0xd1b5ee509c2694fd, 0x18d0ae98a434a522
    TEST_AMO 61, "amoadd.w x14, x13, (x29)", 14, 29, 13, 0, 0x1a07203086859673, 0x82966c8385304e5, 0x454b8aa8b1107c68, 0x385304e5, 0x82966c8bed89b58, 0x454b8aa8b1107c68
    TEST_AMO 62, "amoadd.w x15, x5, (x28)", 15, 28, 5, 0, 0x14d089a36987a79d, 0x978ab923d3e76de2, 0xe36058c93f5e128c, 0xffffffffd3e76de2, 0x978ab9233d6f157f, 0xe36058c93f5e128c
    TEST_AMO 63, "amoadd.w x16, x24, (x12)", 16, 12, 24, 0, 0xd563d77b4702901e, 0x7f05cb7ec69c2c07, 0x807ec7b72843a5f, 0xffffffffc69c2c07, 0x7f05cb7e0d9ebc25, 0x807ec7b72843a5f
    TEST_AMO 64, "amoadd.w x17, x17, (x12)", 17, 12, 17, 0, 0xc0fa790910589a47, 0x96e9092190a7d2d0, 0x96f4a743356bed51, 0xffffffff90a7d2d0, 0x96e90921a1006d17, 0x96f4a743356bed51
    TEST_AMO 65, "amoadd.w x18, x29, (x26)", 18, 26, 29, 0, 0x2f283d889987cf95, 0x98ad6d82a9ce7f2f, 0xcdc406814dd4c17d, 0xffffffffa9ce7f2f, 0x98ad6d8243564ec4, 0xcdc406814dd4c17d
    TEST_AMO 66, "amoadd.w x19, x14, (x27)", 19, 27, 14, 0, 0xccd245da5d7e7e5b, 0x9421330af64ecd9, 0xeff140e169332938, 0xffffffffaf64ecd9, 0x94213300ce36b34, 0xeff140e169332938
    TEST_AMO 67, "amoadd.w x20, x6, (x20)", 20, 20, 6, 0, 0x4f6330846c7b8c44, 0x4be0ceb2ec224316, 0xe6651cf63f4206fc, 0xffffffffec224316, 0x4be0ceb2589dcf5a, 0xe6651cf63f4206fc
    TEST_AMO 68, "amoadd.w x21, x14, (x21)", 21, 21, 14, 0, 0xdc723ec0d63afc41, 0x655db30ece3cceda, 0xa0e217a8839372ea, 0xffffffffce3cceda, 0x655db30ea477cb1b, 0xa0e217a8839372ea
    TEST_AMO 69, "amoadd.w x22, x7, (x21)", 22, 21, 7, 0, 0x1a7eb796629611dd, 0x6daf55fafbfa567d, 0xa503d10f6f52a4cf, 0xfffffffffbfa567d, 0x6daf55fa5e90685a, 0xa503d10f6f52a4cf
    TEST_AMO 70, "amoadd.w x23, x25, (x22)", 23, 22, 25, 0, 0x7a095de93a0c32dd, 0xb4d2ffc2cf3dee1c, 0xc274c1d94dcec385, 0xffffffffcf3dee1c, 0xb4d2ffc2094a20f9, 0xc274c1d94dcec385
    TEST_AMO 71, "amoadd.w x24, x23, (x6)", 24, 6, 23, 0, 0xa932ca84561079fd, 0xb565ebca4834c732, 0x18d49b59b34b2061, 0x4834c732, 0xb565ebca9e45412f, 0x18d49b59b34b2061
    TEST_AMO 72, "amoadd.w x25, x5, (x2)", 25, 2, 5, 0, 0xf58b31750522bc9a, 0x6ba2235e1d7205a3, 0xf7fb01733fa52a41, 0x1d7205a3, 0x6ba2235e2294c23d, 0xf7fb01733fa52a41
    TEST_AMO 73, "amoadd.w x26, x11, (x27)", 26, 27, 11, 0, 0x87cd295634b5639a, 0xe7e7acd2e97d79d9, 0xa0be9bade01ebfe6, 0xffffffffe97d79d9, 0xe7e7acd21e32dd73, 0xa0be9bade01ebfe6
    TEST_AMO 74, "amoadd.w x27, x23, (x25)", 27, 25, 23, 0, 0x3585cc5f02b5774b, 0xb735e2a05c55e063, 0xa6174dc012ca52ef, 0x5c55e063, 0xb735e2a05f0b57ae, 0xa6174dc012ca52ef
    TEST_AMO 75, "amoadd.w x28, x12, (x6)", 28, 6, 12, 0, 0x92ae4e9085d30d0a, 0xeb2f1da8b9a94ce8, 0xeadb3d947f23e291, 0xffffffffb9a94ce8, 0xeb2f1da83f7c59f2, 0xeadb3d947f23e291
    TEST_AMO 76, "amoadd.w x29, x11, (x1)", 29, 1, 11, 0, 0x935ad934449648a5, 0x6930a347fa2fb4e1, 0x8e519ffcaf45628d, 0xfffffffffa2fb4e1, 0x6930a3473ec5fd86, 0x8e519ffcaf45628d
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoadd.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amoadd.w x5, x7, (x6)
    # Width 5 (funct3 = 101) is of no AMO; funct5 = 11111 neither.
    TEST_ILLEGAL 81, 0x7372af
    TEST_ILLEGAL 82, 0xf87322af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
