# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amominu.h rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0xc07312af", 5, 6, 7, 0, 0, 0xf7b918c43d660000, 0xf5a9a12aac787082, 0, 0xf7b918c43d660000, 0xf5a9a12aac787082
    TEST_AMO 2, ".4byte 0xc07312af", 5, 6, 7, 0, 1, 0x636877def35b0000, 0x4fa00d7322e6a14f, 0, 0x636877def35b0000, 0x4fa00d7322e6a14f
    TEST_AMO 3, ".4byte 0xc07312af", 5, 6, 7, 0, 0xffff, 0x891f0fee7fc70000, 0x1d6af1ce7a25ba19, 0, 0x891f0fee7fc70000, 0x1d6af1ce7a25ba19
    TEST_AMO 4, ".4byte 0xc07312af", 5, 6, 7, 0, 0x7fff, 0x880bb25d4abb0000, 0x851497ce003cfd35, 0, 0x880bb25d4abb0000, 0x851497ce003cfd35
    TEST_AMO 5, ".4byte 0xc07312af", 5, 6, 7, 0, 0x8000, 0x3cf2e06defcb0000, 0xc5e63ef5d6d9d1e4, 0, 0x3cf2e06defcb0000, 0xc5e63ef5d6d9d1e4
    TEST_AMO 6, ".4byte 0xc07312af", 5, 6, 7, 0, 0x95a6, 0x62e727243ff80000, 0xdb210d3121aa7005, 0, 0x62e727243ff80000, 0xdb210d3121aa7005
    TEST_AMO 7, ".4byte 0xc07312af", 5, 6, 7, 0, 0, 0x51a73c9f9e870001, 0xe65d838c09031bb, 1, 0x51a73c9f9e870000, 0xe65d838c09031bb
    TEST_AMO 8, ".4byte 0xc07312af", 5, 6, 7, 0, 1, 0xb37b6d0e1a3f0001, 0xb4ffc4b2e61501bd, 1, 0xb37b6d0e1a3f0001, 0xb4ffc4b2e61501bd
    TEST_AMO 9, ".4byte 0xc07312af", 5, 6, 7, 0, 0xffff, 0x2c717f1b83c20001, 0x46993776f5d0e80c, 1, 0x2c717f1b83c20001, 0x46993776f5d0e80c
    TEST_AMO 10, ".4byte 0xc07312af", 5, 6, 7, 0, 0x7fff, 0x5bfdee177d930001, 0x3c05e75c6cf42488, 1, 0x5bfdee177d930001, 0x3c05e75c6cf42488
    TEST_AMO 11, ".4byte 0xc07312af", 5, 6, 7, 0, 0x8000, 0xf48fc31b743b0001, 0xe9ee733abc36b76, 1, 0xf48fc31b743b0001, 0xe9ee733abc36b76
    TEST_AMO 12, ".4byte 0xc07312af", 5, 6, 7, 0, 0x95a6, 0x557f36046ebe0001, 0xc1c7fda0de3c4595, 1, 0x557f36046ebe0001, 0xc1c7fda0de3c4595
    TEST_AMO 13, ".4byte 0xc07312af", 5, 6, 7, 0, 0, 0xfd2464e28e87ffff, 0xce66db182f58227, 0xffffffffffffffff, 0xfd2464e28e870000, 0xce66db182f58227
    TEST_AMO 14, ".4byte 0xc07312af", 5, 6, 7, 0, 1, 0x6057e317cc8bffff, 0xbd9946712a721043, 0xffffffffffffffff, 0x6057e317cc8b0001, 0xbd9946712a721043
    TEST_AMO 15, ".4byte 0xc07312af", 5, 6, 7, 0, 0xffff, 0x24bf803139fcffff, 0xa57a1d9bb9fe3cc0, 0xffffffffffffffff, 0x24bf803139fcffff, 0xa57a1d9bb9fe3cc0
    TEST_AMO 16, ".4byte 0xc07312af", 5, 6, 7, 0, 0x7fff, 0x5a685aa02c2bffff, 0x53f7883b911369fe, 0xffffffffffffffff, 0x5a685aa02c2b7fff, 0x53f7883b911369fe
    TEST_AMO 17, ".4byte 0xc07312af", 5, 6, 7, 0, 0x8000, 0x3ad94680ef46ffff, 0x6218ffb825111a2c, 0xffffffffffffffff, 0x3ad94680ef468000, 0x6218ffb825111a2c
    TEST_AMO 18, ".4byte 0xc07312af", 5, 6, 7, 0, 0x95a6, 0x83306b3c818ffff, 0xdc98f8ab7cba46c, 0xffffffffffffffff, 0x83306b3c81895a6, 0xdc98f8ab7cba46c
    TEST_AMO 19, ".4byte 0xc07312af", 5, 6, 7, 0, 0, 0xf587e9861377fff, 0xe35cc431e34da000, 0x7fff, 0xf587e9861370000, 0xe35cc431e34da000
    TEST_AMO 20, ".4byte 0xc07312af", 5, 6, 7, 0, 1, 0x237bac2ff3937fff, 0xaa64a81dc98f7dc7, 0x7fff, 0x237bac2ff3930001, 0xaa64a81dc98f7dc7
    TEST_AMO 21, ".4byte 0xc07312af", 5, 6, 7, 0, 0xffff, 0x691a1a0228847fff, 0xc1d7b9e251bdfb31, 0x7fff, 0x691a1a0228847fff, 0xc1d7b9e251bdfb31
    TEST_AMO 22, ".4byte 0xc07312af", 5, 6, 7, 0, 0x7fff, 0x10025cda7c957fff, 0xe1df2c68b7e28afb, 0x7fff, 0x10025cda7c957fff, 0xe1df2c68b7e28afb
    TEST_AMO 23, ".4byte 0xc07312af", 5, 6, 7, 0, 0x8000, 0x7d8d8a89de267fff, 0xa646c23503e2891e, 0x7fff, 0x7d8d8a89de267fff, 0xa646c23503e2891e
    TEST_AMO 24, ".4byte 0xc07312af", 5, 6, 7, 0, 0x95a6, 0x666cbf8d296a7fff, 0x9c3a9a79fbb51d70, 0x7fff, 0x666cbf8d296a7fff, 0x9c3a9a79fbb51d70
    TEST_AMO 25, ".4byte 0xc07312af", 5, 6, 7, 0, 0, 0x9f061ed303968000, 0x78622074912b221c, 0xffffffffffff8000, 0x9f061ed303960000, 0x78622074912b221c
    TEST_AMO 26, ".4byte 0xc07312af", 5, 6, 7, 0, 1, 0x20713c7ea8a68000, 0x1894c072a7b44626, 0xffffffffffff8000, 0x20713c7ea8a60001, 0x1894c072a7b44626
    TEST_AMO 27, ".4byte 0xc07312af", 5, 6, 7, 0, 0xffff, 0xef186153d0188000, 0xd87f9fdc9ebae5c3, 0xffffffffffff8000, 0xef186153d0188000, 0xd87f9fdc9ebae5c3
    TEST_AMO 28, ".4byte 0xc07312af", 5, 6, 7, 0, 0x7fff, 0x18b305f77a0f8000, 0xb7ce3ae650ae3f50, 0xffffffffffff8000, 0x18b305f77a0f7fff, 0xb7ce3ae650ae3f50
    TEST_AMO 29, ".4byte 0xc07312af", 5, 6, 7, 0, 0x8000, 0x13ccd8e963038000, 0xf0fe5bc32fbce777, 0xffffffffffff8000, 0x13ccd8e963038000, 0xf0fe5bc32fbce777
    TEST_AMO 30, ".4byte 0xc07312af", 5, 6, 7, 0, 0x95a6, 0x502eac66e7c98000, 0xaadfe89d48dae610, 0xffffffffffff8000, 0x502eac66e7c98000, 0xaadfe89d48dae610
    TEST_AMO 31, ".4byte 0xc07312af", 5, 6, 7, 0, 0, 0x17f2c76c44eb95a6, 0x660cea3ca9b75a18, 0xffffffffffff95a6, 0x17f2c76c44eb0000, 0x660cea3ca9b75a18
    TEST_AMO 32, ".4byte 0xc07312af", 5, 6, 7, 0, 1, 0xe1938f87b6ed95a6, 0x77b9486c1a4d7165, 0xffffffffffff95a6, 0xe1938f87b6ed0001, 0x77b9486c1a4d7165
    TEST_AMO 33, ".4byte 0xc07312af", 5, 6, 7, 0, 0xffff, 0xc3d7c357717a95a6, 0x63957b40af46f6c7, 0xffffffffffff95a6, 0xc3d7c357717a95a6, 0x63957b40af46f6c7
    TEST_AMO 34, ".4byte 0xc07312af", 5, 6, 7, 0, 0x7fff, 0x91693c8bc66195a6, 0x2576d3703a6ecd70, 0xffffffffffff95a6, 0x91693c8bc6617fff, 0x2576d3703a6ecd70
    TEST_AMO 35, ".4byte 0xc07312af", 5, 6, 7, 0, 0x8000, 0x92233e4bb0f95a6, 0xda44a98044aacf3a, 0xffffffffffff95a6, 0x92233e4bb0f8000, 0xda44a98044aacf3a
    TEST_AMO 36, ".4byte 0xc07312af", 5, 6, 7, 0, 0x95a6, 0x3711a833cebb95a6, 0xdef230bb78808ad9, 0xffffffffffff95a6, 0x3711a833cebb95a6, 0xdef230bb78808ad9
    TEST_AMO 37, ".4byte 0xc07312af", 5, 6, 7, 0, 0x33bb382f6ab1ae7e, 0x327aad493f8a32ec, 0x299145a04f40c6ed, 0x32ec, 0x327aad493f8a32ec, 0x299145a04f40c6ed
    TEST_AMO 38, ".4byte 0xc07312af", 5, 6, 7, 2, 0x6de7a7f93bb4524b, 0xf3b489f6b239c375, 0x93ca9c80486d5eb5, 0xffffffffffffb239, 0xf3b489f6524bc375, 0x93ca9c80486d5eb5
    TEST_AMO 39, ".4byte 0xc07312af", 5, 6, 7, 4, 0xc794941e43e57da4, 0xd40dccf58f8d5786, 0xb2ef7bdfa5b2653a, 0xffffffffffffccf5, 0xd40d7da48f8d5786, 0xb2ef7bdfa5b2653a
    TEST_AMO 40, ".4byte 0xc07312af", 5, 6, 7, 6, 0xae5f7ed1f7d7b1e0, 0xf6d2c7508e6016b6, 0x47d46d34168ff1de, 0xfffffffffffff6d2, 0xb1e0c7508e6016b6, 0x47d46d34168ff1de
    TEST_AMO 41, ".4byte 0xc07312af", 5, 6, 7, 8, 0x2baed98d8e3e18a7, 0xeef5a882ed8e7f5d, 0x76dc9aecc13ea960, 0xffffffffffffa960, 0xeef5a882ed8e7f5d, 0x76dc9aecc13e18a7
    TEST_AMO 42, ".4byte 0xc07312af", 5, 6, 7, 10, 0x3612d8891f7ffbc6, 0xc6079183804b81ab, 0x5a41ad6c6289c4a5, 0x6289, 0xc6079183804b81ab, 0x5a41ad6c6289c4a5
    TEST_AMO 43, ".4byte 0xc07312af", 5, 6, 7, 12, 0x9a8300350767518b, 0x60c11a54765f5d76, 0xbd5c7a9bd4c74171, 0x7a9b, 0x60c11a54765f5d76, 0xbd5c518bd4c74171
    TEST_AMO 44, ".4byte 0xc07312af", 5, 6, 7, 14, 0x1ff19a4c26682494, 0xd46eefc35ec4011f, 0xec677d1e00271a04, 0xffffffffffffec67, 0xd46eefc35ec4011f, 0x24947d1e00271a04
    TEST_AMO 45, ".4byte 0xc0c5952f", 10, 11, 12, 8, 0x5afd0f3443afda65, 0xc565de6fa55d1294, 0xc99d486b6c1d152a, 0x152a, 0xc565de6fa55d1294, 0xc99d486b6c1d152a
    TEST_AMO 46, ".4byte 0xc4c5952f", 10, 11, 12, 8, 0xb41dabe2d2d69fca, 0xaaabf47dcc17d389, 0x5f7ac8c22561b51a, 0xffffffffffffb51a, 0xaaabf47dcc17d389, 0x5f7ac8c225619fca
    TEST_AMO 47, ".4byte 0xc2c5952f", 10, 11, 12, 8, 0x36caff85141731a9, 0xabd2893a6158eaf4, 0xc7ffa3106b76da, 0x76da, 0xabd2893a6158eaf4, 0xc7ffa3106b31a9
    TEST_AMO 48, ".4byte 0xc6c5952f", 10, 11, 12, 8, 0xbc6231caeddbb53c, 0x8e5b526890c5ded1, 0xafd633217f718caa, 0xffffffffffff8caa, 0x8e5b526890c5ded1, 0xafd633217f718caa
    TEST_AMO 49, ".4byte 0xc073102f", 0, 6, 7, 8, 0x300ed386a658470, 0x19279a1d48610d5d, 0x2d77152bfd345e44, 0, 0x19279a1d48610d5d, 0x2d77152bfd345e44
    TEST_AMO 50, ".4byte 0xc073132f", 6, 6, 7, 8, 0x4fe169b836055f2b, 0xa0a853f3368123e4, 0x9555ff344036b2aa, 0xffffffffffffb2aa, 0xa0a853f3368123e4, 0x9555ff3440365f2b
    TEST_AMO 51, ".4byte 0xc07313af", 7, 6, 7, 8, 0x551c9af93e70ad5, 0x223c0f3809174eb, 0xd8790bef8b74322e, 0x322e, 0x223c0f3809174eb, 0xd8790bef8b740ad5
    TEST_AMO 52, ".4byte 0xc00312af", 5, 6, 0, 8, 0, 0x85a6b2da423a423c, 0x5779af43d2d4b29, 0x4b29, 0x85a6b2da423a423c, 0x5779af43d2d0000
    TEST_AMO 53, ".4byte 0xc003102f", 0, 6, 0, 8, 0, 0xe73963989ca4a6f5, 0xd127d577a098f8f1, 0, 0xe73963989ca4a6f5, 0xd127d577a0980000
    TEST_AMO 54, ".4byte 0xc1be10af", 1, 28, 27, 0, 0xaada5f668ed3ac7, 0x82c5f6f3ab51aff3, 0xb4674b3a1803b2f0, 0xffffffffffffaff3, 0x82c5f6f3ab513ac7, 0xb4674b3a1803b2f0
    TEST_AMO 55, ".4byte 0xc0e4912f", 2, 9, 14, 0, 0x8335ca7cf9624638, 0xc5518e35b82467f8, 0x40e4baf4b217384a, 0x67f8, 0xc5518e35b8244638, 0x40e4baf4b217384a
    TEST_AMO 56, ".4byte 0xc14312af", 5, 6, 20, 0, 0x9eb15a154cbd361f, 0x43dca561aac37d25, 0x2b6e00b5dcc7e90f, 0x7d25, 0x43dca561aac3361f, 0x2b6e00b5dcc7e90f
    TEST_AMO 57, ".4byte 0xc145932f", 6, 11, 20, 0, 0x7e8d512766a4d795, 0xc4e1b3725522aefb, 0x25e12ad7ee59525b, 0xffffffffffffaefb, 0xc4e1b3725522aefb, 0x25e12ad7ee59525b
    TEST_AMO 58, ".4byte 0xc09593af", 7, 11, 9, 0, 0x5116df44efa4724e, 0x59914cb6a808feba, 0x8b714a0c78b2be90, 0xfffffffffffffeba, 0x59914cb6a808724e, 0x8b714a0c78b2be90
    TEST_AMO 59, ".4byte 0xc185142f", 8, 10, 24, 0, 0x8237f4e5f830f45f, 0x935212c289760b1e, 0x1c0f14b05781557b, 0xb1e, 0x935212c289760b1e, 0x1c0f14b05781557b
    TEST_AMO 60, ".4byte 0xc0cc14af", 9, 24, 12, 0, 0xd265adcc8d9db419, 0x49cfb30b0db8b696, 0xebcd55881a5fdc91, 0xffffffffffffb696, 0x49cfb30b0db8b419, 0xebcd55881a5fdc91
    TEST_AMO 61, ".4byte 0xc138152f", 10, 16, 19, 0, 0xf033caea6490664f, 0xac742525e3d0da46, 0x9c7fab8060b27de9, 0xffffffffffffda46, 0xac742525e3d0664f, 0x9c7fab8060b27de9
    TEST_AMO 62, ".4byte 0xc02815af", 11, 16, 2, 0, 0x59ebcd20a9e2cc15, 0x14f82a89fee727a0, 0x2ee2ac411ab1dd43, 0x27a0, 0x14f82a89fee727a0, 0x2ee2ac411ab1dd43
    TEST_AMO 63, ".4byte 0xc0de162f", 12, 28, 13, 0, 0xbd26f0dbdfb83a9d, 0x90b81e7f06fdf60a, 0x955c7a2a29c2b78d, 0xfffffffffffff60a, 0x90b81e7f06fd3a9d, 0x955c7a2a29c2b78d
    TEST_AMO 64, ".4byte 0xc18516af", 13, 10, 24, 0, 0xa0f932201922d196, 0x4f206cf57f972525, 0x6a2d8a3eb9290bb, 0x2525, 0x4f206cf57f972525, 0x6a2d8a3eb9290bb
    TEST_AMO 65, ".4byte 0xc01a972f", 14, 21, 1, 0, 0x540fe5f8ef0d9797, 0x3ffe34e79a62be46, 0x52bdb292352f8ba8, 0xffffffffffffbe46, 0x3ffe34e79a629797, 0x52bdb292352f8ba8
    TEST_AMO 66, ".4byte 0xc19a17af", 15, 20, 25, 0, 0x5d0cdd9a28dd243e, 0xa00960944e29fba3, 0xea4ec33e3e1c3d27, 0xfffffffffffffba3, 0xa00960944e29243e, 0xea4ec33e3e1c3d27
    TEST_AMO 67, ".4byte 0xc1d3982f", 16, 7, 29, 0, 0x6beb2df917ecf81e, 0xff6379630c1c5046, 0xe52c194f74271ad3, 0x5046, 0xff6379630c1c5046, 0xe52c194f74271ad3
    TEST_AMO 68, ".4byte 0xc14d98af", 17, 27, 20, 0, 0x5814f2afc17922d1, 0x19f60b5b5feb69b6, 0x1f54aae55f939022, 0x69b6, 0x19f60b5b5feb22d1, 0x1f54aae55f939022
    TEST_AMO 69, ".4byte 0xc103192f", 18, 6, 16, 0, 0x7fc69fab3f717c4d, 0xbf0e15f51dc6f474, 0x40e2bd81938e0a75, 0xfffffffffffff474, 0xbf0e15f51dc67c4d, 0x40e2bd81938e0a75
    TEST_AMO 70, ".4byte 0xc15099af", 19, 1, 21, 0, 0x5ff9e981c202b120, 0xe375f1b6e21e958b, 0x5e990b5d11796eb0, 0xffffffffffff958b, 0xe375f1b6e21e958b, 0x5e990b5d11796eb0
    TEST_AMO 71, ".4byte 0xc08c1a2f", 20, 24, 8, 0, 0xf57d11703f0a5cdf, 0xefb8e52760c243d, 0xfbb381f342b3ec9c, 0x243d, 0xefb8e52760c243d, 0xfbb381f342b3ec9c
    TEST_AMO 72, ".4byte 0xc1869aaf", 21, 13, 24, 0, 0x305f3933a1fda95d, 0x4c3562807e8aae2a, 0x6b9397b03f0fe017, 0xffffffffffffae2a, 0x4c3562807e8aa95d, 0x6b9397b03f0fe017
    TEST_AMO 73, ".4byte 0xc1ad9b2f", 22, 27, 26, 0, 0x770f304384b1aacc, 0x68798a16b5780535, 0x96ba5c413c805285, 0x535, 0x68798a16b5780535, 0x96ba5c413c805285
    TEST_AMO 74, ".4byte 0xc1179baf", 23, 15, 17, 0, 0xe4ce04c4947069a3, 0xedd65a1bf6a884b0, 0x99938e6ad1d9e726, 0xffffffffffff84b0, 0xedd65a1bf6a869a3, 0x99938e6ad1d9e726
    TEST_AMO 75, ".4byte 0xc1799c2f", 24, 19, 23, 0, 0x7aec6a5c54ea9c5e, 0x78f478dc7101c3f5, 0xde7ac8a89933af6, 0xffffffffffffc3f5, 0x78f478dc71019c5e, 0xde7ac8a89933af6
    TEST_AMO 76, ".4byte 0xc0171caf", 25, 14, 1, 0, 0xa31e55c8633fb4c8, 0x2828bbc4420a9b06, 0x5d0ce4d99701e76, 0xffffffffffff9b06, 0x2828bbc4420a9b06, 0x5d0ce4d99701e76
    TEST_AMO 77, ".4byte 0xc0ae9d2f", 26, 29, 10, 0, 0x92bb85a3e9546d0f, 0xc002e2add2a292f4, 0x5f402c37361c7e25, 0xffffffffffff92f4, 0xc002e2add2a26d0f, 0x5f402c37361c7e25
    TEST_AMO 78, ".4byte 0xc1a49daf", 27, 9, 26, 0, 0x259b546c69beee54, 0x623fdadd69601ddc, 0x6545a7186c8dfb5d, 0x1ddc, 0x623fdadd69601ddc, 0x6545a7186c8dfb5d
    TEST_AMO 79, ".4byte 0xc02d9e2f", 28, 27, 2, 0, 0x64f83348f2f35da1, 0xd1ee9931d8ebb8e4, 0xa9b5d348e5b743d0, 0xffffffffffffb8e4, 0xd1ee9931d8eb5da1, 0xa9b5d348e5b743d0
    TEST_AMO 80, ".4byte 0xc0711eaf", 29, 2, 7, 0, 0xde0d67284dd0a70e, 0xe4b2f79fc336139e, 0x2bd2304360517922, 0x139e, 0xe4b2f79fc336139e, 0x2bd2304360517922
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0xc07312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0xc07312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
