# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomax.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x1107b9c00000000, 0x89cee08cfc938e95, 0, 0x1107b9c00000000, 0x89cee08cfc938e95
    TEST_AMO 2, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x62880a800000000, 0xb55d98dbdba1a013, 0, 0x62880a800000001, 0xb55d98dbdba1a013
    TEST_AMO 3, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x250d622200000000, 0x173a3087e29bfdc6, 0, 0x250d622200000000, 0x173a3087e29bfdc6
    TEST_AMO 4, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x55d3c7e900000000, 0xfb9691a9a0d3c2ea, 0, 0x55d3c7e97fffffff, 0xfb9691a9a0d3c2ea
    TEST_AMO 5, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xb6e0145200000000, 0xc70668df738fd4da, 0, 0xb6e0145200000000, 0xc70668df738fd4da
    TEST_AMO 6, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x2491b4de, 0x3886332000000000, 0x5ecb0537cbefbdc0, 0, 0x388633202491b4de, 0x5ecb0537cbefbdc0
    TEST_AMO 7, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x22d2a8e300000001, 0xc1e0501fcc018cd2, 1, 0x22d2a8e300000001, 0xc1e0501fcc018cd2
    TEST_AMO 8, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x3131668200000001, 0x18739847d8372303, 1, 0x3131668200000001, 0x18739847d8372303
    TEST_AMO 9, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xf29065d200000001, 0x29d9d9eb816cb191, 1, 0xf29065d200000001, 0x29d9d9eb816cb191
    TEST_AMO 10, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xc5bb1fbf00000001, 0xb625f5a444f03a58, 1, 0xc5bb1fbf7fffffff, 0xb625f5a444f03a58
    TEST_AMO 11, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xd297a79400000001, 0x1db99ae29993f159, 1, 0xd297a79400000001, 0x1db99ae29993f159
    TEST_AMO 12, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x2491b4de, 0xae061d6900000001, 0x29a34b6c55213752, 1, 0xae061d692491b4de, 0x29a34b6c55213752
    TEST_AMO 13, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xcc14bf13ffffffff, 0xf88c4ffcd50a895a, 0xffffffffffffffff, 0xcc14bf1300000000, 0xf88c4ffcd50a895a
    TEST_AMO 14, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x5e3f610bffffffff, 0xc3f10f7a42902254, 0xffffffffffffffff, 0x5e3f610b00000001, 0xc3f10f7a42902254
    TEST_AMO 15, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x9b466801ffffffff, 0xbbe98e27f4181368, 0xffffffffffffffff, 0x9b466801ffffffff, 0xbbe98e27f4181368
    TEST_AMO 16, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xb0f3bb8cffffffff, 0x4c6517ba0288a61d, 0xffffffffffffffff, 0xb0f3bb8c7fffffff, 0x4c6517ba0288a61d
    TEST_AMO 17, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x83818d8affffffff, 0xa55b7fd19c6ccc57, 0xffffffffffffffff, 0x83818d8affffffff, 0xa55b7fd19c6ccc57
    TEST_AMO 18, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x2491b4de, 0x29790afdffffffff, 0xe9b5de058ff89371, 0xffffffffffffffff, 0x29790afd2491b4de, 0xe9b5de058ff89371
    TEST_AMO 19, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x1e4762f47fffffff, 0x85fcd239b0f1cc3e, 0x7fffffff, 0x1e4762f47fffffff, 0x85fcd239b0f1cc3e
    TEST_AMO 20, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x1e67f06e7fffffff, 0x78d6a0f511d3dd94, 0x7fffffff, 0x1e67f06e7fffffff, 0x78d6a0f511d3dd94
    TEST_AMO 21, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x961ce78d7fffffff, 0x26e9099b7b82ee7a, 0x7fffffff, 0x961ce78d7fffffff, 0x26e9099b7b82ee7a
    TEST_AMO 22, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x51c5674e7fffffff, 0x7b0e2bcb7c321f77, 0x7fffffff, 0x51c5674e7fffffff, 0x7b0e2bcb7c321f77
    TEST_AMO 23, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xba3075f47fffffff, 0x18046b6428038d8, 0x7fffffff, 0xba3075f47fffffff, 0x18046b6428038d8
    TEST_AMO 24, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x2491b4de, 0x48d9c59d7fffffff, 0xa63802f2d97ad796, 0x7fffffff, 0x48d9c59d7fffffff, 0xa63802f2d97ad796
    TEST_AMO 25, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xe243132280000000, 0x1de7d328d2ae44fe, 0xffffffff80000000, 0xe243132200000000, 0x1de7d328d2ae44fe
    TEST_AMO 26, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xe92da9ff80000000, 0x3a8ebc222d35b047, 0xffffffff80000000, 0xe92da9ff00000001, 0x3a8ebc222d35b047
    TEST_AMO 27, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xc5dedd7780000000, 0xe14a45e009b841d7, 0xffffffff80000000, 0xc5dedd77ffffffff, 0xe14a45e009b841d7
    TEST_AMO 28, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xdfeba5e280000000, 0xff8d7ac6e3d5f97f, 0xffffffff80000000, 0xdfeba5e27fffffff, 0xff8d7ac6e3d5f97f
    TEST_AMO 29, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xfc25287b80000000, 0x491b001665f0cd46, 0xffffffff80000000, 0xfc25287b80000000, 0x491b001665f0cd46
    TEST_AMO 30, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x2491b4de, 0xf108a3f980000000, 0xd5be9b75a7d22e57, 0xffffffff80000000, 0xf108a3f92491b4de, 0xd5be9b75a7d22e57
    TEST_AMO 31, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xf5a658342491b4de, 0x5421667c58b5e623, 0x2491b4de, 0xf5a658342491b4de, 0x5421667c58b5e623
    TEST_AMO 32, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xfeee5f9c2491b4de, 0x318261aa35ec02a3, 0x2491b4de, 0xfeee5f9c2491b4de, 0x318261aa35ec02a3
    TEST_AMO 33, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xe587542e2491b4de, 0x5c661e96dd17d3a, 0x2491b4de, 0xe587542e2491b4de, 0x5c661e96dd17d3a
    TEST_AMO 34, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xd73c7ffe2491b4de, 0x1c981900c97a90db, 0x2491b4de, 0xd73c7ffe7fffffff, 0x1c981900c97a90db
    TEST_AMO 35, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x80501bea2491b4de, 0xe809fdcdd22a684f, 0x2491b4de, 0x80501bea2491b4de, 0xe809fdcdd22a684f
    TEST_AMO 36, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0x2491b4de, 0xe9a0f8fb2491b4de, 0x515587743b74802d, 0x2491b4de, 0xe9a0f8fb2491b4de, 0x515587743b74802d
    TEST_AMO 37, "amomax.w x5, x7, (x6)", 5, 6, 7, 0, 0xb8c55d184e4867d4, 0x3c9bb5e3ac2ab7b5, 0x6ff3b23e4f454f7e, 0xffffffffac2ab7b5, 0x3c9bb5e34e4867d4, 0x6ff3b23e4f454f7e
    TEST_AMO 38, "amomax.w x5, x7, (x6)", 5, 6, 7, 4, 0x7207d4070a24ea55, 0xed874d95f0a9243e, 0x1fafbbdb3e3410fe, 0xffffffffed874d95, 0xa24ea55f0a9243e, 0x1fafbbdb3e3410fe
    TEST_AMO 39, "amomax.w x5, x7, (x6)", 5, 6, 7, 8, 0x147c9f00d98cadc1, 0xa25d193fcdbc30d3, 0x91daa67d43d5a871, 0x43d5a871, 0xa25d193fcdbc30d3, 0x91daa67d43d5a871
    TEST_AMO 40, "amomax.w x5, x7, (x6)", 5, 6, 7, 12, 0x595b21f8bb090173, 0x99c0dd14996d25df, 0x7959a8152536d0c5, 0x7959a815, 0x99c0dd14996d25df, 0x7959a8152536d0c5
    TEST_AMO 41, "amomax.w x10, x12, (x11)", 10, 11, 12, 8, 0x78fb9783a598dfd3, 0x989bf645355207f5, 0x9a6bf317f8b46b07, 0xfffffffff8b46b07, 0x989bf645355207f5, 0x9a6bf317f8b46b07
    TEST_AMO 42, "amomax.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0x20e8d273bb8c772f, 0xa8fda74d1da6f135, 0x94c259cba3d12dea, 0xffffffffa3d12dea, 0xa8fda74d1da6f135, 0x94c259cbbb8c772f
    TEST_AMO 43, "amomax.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0x1f1cad0a517d528, 0xcd07b73505ce7d6d, 0x1d87724b0151a83c, 0x151a83c, 0xcd07b73505ce7d6d, 0x1d87724b0151a83c
    TEST_AMO 44, "amomax.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x3a3e8c54d2132087, 0x9869d256a18721b6, 0xc6b0d2ec11d1a62b, 0x11d1a62b, 0x9869d256a18721b6, 0xc6b0d2ec11d1a62b
    TEST_AMO 45, "amomax.w x0, x7, (x6)", 0, 6, 7, 8, 0xcbb5adbdab281a1a, 0x38082767212e38a8, 0x77672bb2113690b4, 0, 0x38082767212e38a8, 0x77672bb2113690b4
    TEST_AMO 46, "amomax.w x6, x7, (x6)", 6, 6, 7, 8, 0x4b73dc600dd8efa8, 0x1eeffc29170ff163, 0x767af7edad5d0628, 0xffffffffad5d0628, 0x1eeffc29170ff163, 0x767af7ed0dd8efa8
    TEST_AMO 47, "amomax.w x7, x7, (x6)", 7, 6, 7, 8, 0xed763d3f16a6ea74, 0xd4905f082c12db4d, 0x5ba5fe2193a78eef, 0xffffffff93a78eef, 0xd4905f082c12db4d, 0x5ba5fe2116a6ea74
    TEST_AMO 48, "amomax.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0x1b44f14d8f2aee41, 0xef86074cb5bab2aa, 0xffffffffb5bab2aa, 0x1b44f14d8f2aee41, 0xef86074c00000000
    TEST_AMO 49, "amomax.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0xea47bb4f3750c76e, 0x5a87c98b19ff54d3, 0, 0xea47bb4f3750c76e, 0x5a87c98b19ff54d3
    TEST_AMO 50, "amomax.w x1, x8, (x19)", 1, 19, 8, 0, 0xc8809dcad0de2e32, 0x2ea1d23db075a5b7, 0x8bf0202ebb327877, 0xffffffffb075a5b7, 0x2ea1d23dd0de2e32, 0x8bf0202ebb327877
    TEST_AMO 51, "amomax.w x2, x17, (x7)", 2, 7, 17, 0, 0x6a2899d844b078b2, 0x4d358c8154af2120, 0x9d2cfb5baeaf10be, 0x54af2120, 0x4d358c8154af2120, 0x9d2cfb5baeaf10be
    TEST_AMO 52, "amomax.w x5, x28, (x8)", 5, 8, 28, 0, 0xeec1bf42291ec952, 0x86d65c22250c7a67, 0xab09e4b0a97f8ff2, 0x250c7a67, 0x86d65c22291ec952, 0xab09e4b0a97f8ff2
    TEST_AMO 53, "amomax.w x6, x12, (x23)", 6, 23, 12, 0, 0x9724e4d4cfd6ec48, 0x4615d6a547679595, 0x94c3ae4392d780da, 0x47679595, 0x4615d6a547679595, 0x94c3ae4392d780da
    TEST_AMO 54, "amomax.w x7, x18, (x11)", 7, 11, 18, 0, 0x6845a15818b4bffc, 0xde9ed090ce77ebf0, 0x36cc2555793c3c18, 0xffffffffce77ebf0, 0xde9ed09018b4bffc, 0x36cc2555793c3c18
    TEST_AMO 55, "amomax.w x8, x7, (x15)", 8, 15, 7, 0, 0xf62913d80214282e, 0x1f1529e245b0e443, 0x72cc80d24ba1bd7f, 0x45b0e443, 0x1f1529e245b0e443, 0x72cc80d24ba1bd7f
    TEST_AMO 56, "amomax.w x9, x10, (x7)", 9, 7, 10, 0, 0xdbcf41dc5c2d22c1, 0x461f1a5e527beb6e, 0x7ba60440b1a30233, 0x527beb6e, 0x461f1a5e5c2d22c1, 0x7ba60440b1a30233
    TEST_AMO 57, "amomax.w x10, x11, (x23)", 10, 23, 11, 0, 0xe056e92404e56b5d, 0x8779c3e566328059, 0x463ec81eb487c2cd, 0x66328059, 0x8779c3e566328059, 0x463ec81eb487c2cd
    TEST_AMO 58, "amomax.w x11, x2, (x6)", 11, 6, 2, 0, 0xa995bc755b053fa, 0x3c3193d98cc52be0, 0xce3e85f307718294, 0xffffffff8cc52be0, 0x3c3193d955b053fa, 0xce3e85f307718294
    TEST_AMO 59, "amomax.w x12, x26, (x25)", 12, 25, 26, 0, 0xa1ef96cfc51a0f1e, 0xa322e9e66ca68f10, 0x5362d0a7d44c43f6, 0x6ca68f10, 0xa322e9e66ca68f10, 0x5362d0a7d44c43f6
    TEST_AMO 60, "amomax.w x13, x12, (x20)", 13, 20, 12, 0, 0x9505d8d13b259520, 0x98a59b28a3672b9b, 0x61beb705f130dd70, 0xffffffffa3672b9b, 0x98a59b283b259520, 0x61beb705f130dd70
    TEST_AMO 61, "amomax.w x14, x17, (x16)", 14, 16, 17, 0, 0x61a9bf7b38217f86, 0x34d26082860f11a, 0xbac3b5c3251444de, 0x2860f11a, 0x34d260838217f86, 0xbac3b5c3251444de
    TEST_AMO 62, "amomax.w x15, x13, (x25)", 15, 25, 13, 0, 0x5daa3b5050c10847, 0x17401e40080f61ae, 0xc27fb4445c92b02c, 0x80f61ae, 0x17401e4050c10847, 0xc27fb4445c92b02c
    TEST_AMO 63, "amomax.w x16, x20, (x19)", 16, 19, 20, 0, 0xfec5d28cb83d14b, 0x3050e0748e515bcb, 0x8393b3c7ad6904c7, 0xffffffff8e515bcb, 0x3050e074cb83d14b, 0x8393b3c7ad6904c7
    TEST_AMO 64, "amomax.w x17, x23, (x7)", 17, 7, 23, 0, 0x52debdbba958ae2f, 0xbff8f17a95d58bc1, 0xa0ad83d9f369407d, 0xffffffff95d58bc1, 0xbff8f17aa958ae2f, 0xa0ad83d9f369407d
    TEST_AMO 65, "amomax.w x18, x17, (x21)", 18, 21, 17, 0, 0x586baf15d6d5e6c1, 0x74f543a9bcd7f052, 0xf5d11d693de3ff79, 0xffffffffbcd7f052, 0x74f543a9d6d5e6c1, 0xf5d11d693de3ff79
    TEST_AMO 66, "amomax.w x19, x1, (x12)", 19, 12, 1, 0, 0x88d6830cd33bcbd, 0x8af579ec600b0a93, 0xb0eb96fd7bc5760c, 0x600b0a93, 0x8af579ec600b0a93, 0xb0eb96fd7bc5760c
    TEST_AMO 67, "amomax.w x20, x1, (x11)", 20, 11, 1, 0, 0xe9277fa101b156d8, 0x5b05d10c5555d72e, 0x6c8b007497d44db8, 0x5555d72e, 0x5b05d10c5555d72e, 0x6c8b007497d44db8
    TEST_AMO 68, "amomax.w x21, x21, (x1)", 21, 1, 21, 0, 0xd5c66f99774e3bf1, 0x33781b61a4603334, 0x39f97b37ee1c52c, 0xffffffffa4603334, 0x33781b61774e3bf1, 0x39f97b37ee1c52c
    TEST_AMO 69, "amomax.w x22, x7, (x5)", 22, 5, 7, 0, 0x155e65ead3419416, 0xef5e4b469cee8a19, 0xf0e90db1d432a946, 0xffffffff9cee8a19, 0xef5e4b46d3419416, 0xf0e90db1d432a946
    TEST_AMO 70, "amomax.w x23, x29, (x9)", 23, 9, 29, 0, 0xa7c54fff8e581fd2, 0xed70d76a484288c9, 0x5603c6dc474469fd, 0x484288c9, 0xed70d76a484288c9, 0x5603c6dc474469fd
    TEST_AMO 71, "amomax.w x24, x29, (x25)", 24, 25, 29, 0, 0xcf4a535a3fd9ad1f, 0x9d5206e2930d310c, 0x2576c32d416271f8, 0xffffffff930d310c, 0x9d5206e23fd9ad1f, 0x2576c32d416271f8
    TEST_AMO 72, "amomax.w x25, x23, (x20)", 25, 20, 23, 0, 0x5f64454da8582bcc, 0x6059cb4a60e2dde6, 0x99d26a7624f3aa7c, 0x60e2dde6, 0x6059cb4a60e2dde6, 0x99d26a7624f3aa7c
    TEST_AMO 73, "amomax.w x26, x23, (x2)", 26, 2, 23, 0, 0xabdfce63a688644e, 0x4293b019e4cfc334, 0x6c5b53ec807027fc, 0xffffffffe4cfc334, 0x4293b019e4cfc334, 0x6c5b53ec807027fc
    TEST_AMO 74, "amomax.w x27, x14, (x1)", 27, 1, 14, 0, 0x423ef9190b23e348, 0x67de2fdf4c507ad2, 0x7962ab7fa193150f, 0x4c507ad2, 0x67de2fdf4c507ad2, 0x7962ab7fa193150f
    TEST_AMO 75, "amomax.w x28, x13, (x19)", 28, 19, 13, 0, 0xff38696ee4a59939, 0x79270e6d06e96ad4, 0x32891ba9ad359871, 0x6e96ad4, 0x79270e6d06e96ad4, 0x32891ba9ad359871
    TEST_AMO 76, "amomax.w x29, x14, (x2)", 29, 2, 14, 0, 0x9e0bffc410a75c98, 0x7675d68bc711bc1d, 0xfd9344b29267cdb7, 0xffffffffc711bc1d, 0x7675d68b10a75c98, 0xfd9344b29267cdb7
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amomax.w x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
