# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoor.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x407302af", 5, 6, 7, 0, 0, 0x7cdc76221f5fc400, 0x1f22ccdf2d9dc706, 0, 0x7cdc76221f5fc400, 0x1f22ccdf2d9dc706
    TEST_AMO 2, ".4byte 0x407302af", 5, 6, 7, 0, 1, 0x95e95e10a2b0a500, 0x66e0a58691783bae, 0, 0x95e95e10a2b0a501, 0x66e0a58691783bae
    TEST_AMO 3, ".4byte 0x407302af", 5, 6, 7, 0, 0xff, 0xfa37dc17d013cd00, 0xa56c5ecd616ee4ca, 0, 0xfa37dc17d013cdff, 0xa56c5ecd616ee4ca
    TEST_AMO 4, ".4byte 0x407302af", 5, 6, 7, 0, 0x7f, 0xd82929daa21700, 0x7468502a3278538b, 0, 0xd82929daa2177f, 0x7468502a3278538b
    TEST_AMO 5, ".4byte 0x407302af", 5, 6, 7, 0, 0x80, 0xa7bba5b5338eb500, 0x9e812bf025f86a59, 0, 0xa7bba5b5338eb580, 0x9e812bf025f86a59
    TEST_AMO 6, ".4byte 0x407302af", 5, 6, 7, 0, 0xfa, 0xd3f90a2bdbd3000, 0x2f1ecd6e1a43b7c5, 0, 0xd3f90a2bdbd30fa, 0x2f1ecd6e1a43b7c5
    TEST_AMO 7, ".4byte 0x407302af", 5, 6, 7, 0, 0, 0x131aacc6cd0b501, 0xd6689b6713258811, 1, 0x131aacc6cd0b501, 0xd6689b6713258811
    TEST_AMO 8, ".4byte 0x407302af", 5, 6, 7, 0, 1, 0x882a7af9d5436f01, 0x93b6ef09d37e397, 1, 0x882a7af9d5436f01, 0x93b6ef09d37e397
    TEST_AMO 9, ".4byte 0x407302af", 5, 6, 7, 0, 0xff, 0xbf954d3fa4255601, 0x687cce22e2e42ed8, 1, 0xbf954d3fa42556ff, 0x687cce22e2e42ed8
    TEST_AMO 10, ".4byte 0x407302af", 5, 6, 7, 0, 0x7f, 0xc121a4704850e301, 0x6882318c4dfcdd3d, 1, 0xc121a4704850e37f, 0x6882318c4dfcdd3d
    TEST_AMO 11, ".4byte 0x407302af", 5, 6, 7, 0, 0x80, 0x3b57ad11369b5401, 0x7a13cdbd4e82da66, 1, 0x3b57ad11369b5481, 0x7a13cdbd4e82da66
    TEST_AMO 12, ".4byte 0x407302af", 5, 6, 7, 0, 0xfa, 0xd69139e4875d3301, 0x5a883666e07bb580, 1, 0xd69139e4875d33fb, 0x5a883666e07bb580
    TEST_AMO 13, ".4byte 0x407302af", 5, 6, 7, 0, 0, 0x88ce997a01a20dff, 0xe7a6c6dc2f822fd0, 0xffffffffffffffff, 0x88ce997a01a20dff, 0xe7a6c6dc2f822fd0
    TEST_AMO 14, ".4byte 0x407302af", 5, 6, 7, 0, 1, 0x1e05700532c7c6ff, 0x79bb62a7650e4183, 0xffffffffffffffff, 0x1e05700532c7c6ff, 0x79bb62a7650e4183
    TEST_AMO 15, ".4byte 0x407302af", 5, 6, 7, 0, 0xff, 0xe6faa03190a1acff, 0x9c50c29f42ebdbe8, 0xffffffffffffffff, 0xe6faa03190a1acff, 0x9c50c29f42ebdbe8
    TEST_AMO 16, ".4byte 0x407302af", 5, 6, 7, 0, 0x7f, 0x70d1ee0bd834ff, 0xdb9ac752ed7ee020, 0xffffffffffffffff, 0x70d1ee0bd834ff, 0xdb9ac752ed7ee020
    TEST_AMO 17, ".4byte 0x407302af", 5, 6, 7, 0, 0x80, 0xfcf66a9d3f43f6ff, 0x7cb6e7d7925abad6, 0xffffffffffffffff, 0xfcf66a9d3f43f6ff, 0x7cb6e7d7925abad6
    TEST_AMO 18, ".4byte 0x407302af", 5, 6, 7, 0, 0xfa, 0x4d5ae6e943b91aff, 0x11b6debc8bd18feb, 0xffffffffffffffff, 0x4d5ae6e943b91aff, 0x11b6debc8bd18feb
    TEST_AMO 19, ".4byte 0x407302af", 5, 6, 7, 0, 0, 0xf111a1a0ab4afb7f, 0xeb5ed9cb730816d9, 0x7f, 0xf111a1a0ab4afb7f, 0xeb5ed9cb730816d9
    TEST_AMO 20, ".4byte 0x407302af", 5, 6, 7, 0, 1, 0x3e6f8b71109e37f, 0x86b83b1d4f6c8529, 0x7f, 0x3e6f8b71109e37f, 0x86b83b1d4f6c8529
    TEST_AMO 21, ".4byte 0x407302af", 5, 6, 7, 0, 0xff, 0x9283523be038e37f, 0x368fc59b080e8ce0, 0x7f, 0x9283523be038e3ff, 0x368fc59b080e8ce0
    TEST_AMO 22, ".4byte 0x407302af", 5, 6, 7, 0, 0x7f, 0x4a270bfe762ddc7f, 0x9d87919383b1f0c3, 0x7f, 0x4a270bfe762ddc7f, 0x9d87919383b1f0c3
    TEST_AMO 23, ".4byte 0x407302af", 5, 6, 7, 0, 0x80, 0xa11a62fd90cb437f, 0xb42ef463aebb9e9a, 0x7f, 0xa11a62fd90cb43ff, 0xb42ef463aebb9e9a
    TEST_AMO 24, ".4byte 0x407302af", 5, 6, 7, 0, 0xfa, 0x172fbab9c0a6787f, 0x396450b718c3611e, 0x7f, 0x172fbab9c0a678ff, 0x396450b718c3611e
    TEST_AMO 25, ".4byte 0x407302af", 5, 6, 7, 0, 0, 0xd97124b94186d180, 0x6736a499b30520f, 0xffffffffffffff80, 0xd97124b94186d180, 0x6736a499b30520f
    TEST_AMO 26, ".4byte 0x407302af", 5, 6, 7, 0, 1, 0xf83eee3a21b1d980, 0x32effbb481d72ca5, 0xffffffffffffff80, 0xf83eee3a21b1d981, 0x32effbb481d72ca5
    TEST_AMO 27, ".4byte 0x407302af", 5, 6, 7, 0, 0xff, 0x8856245457af6680, 0xf401638bd4a772b2, 0xffffffffffffff80, 0x8856245457af66ff, 0xf401638bd4a772b2
    TEST_AMO 28, ".4byte 0x407302af", 5, 6, 7, 0, 0x7f, 0x6276c35f4600c880, 0x681a30c52af6f8c9, 0xffffffffffffff80, 0x6276c35f4600c8ff, 0x681a30c52af6f8c9
    TEST_AMO 29, ".4byte 0x407302af", 5, 6, 7, 0, 0x80, 0xb90d3d5cc27a6e80, 0x7ae02440fce65ac3, 0xffffffffffffff80, 0xb90d3d5cc27a6e80, 0x7ae02440fce65ac3
    TEST_AMO 30, ".4byte 0x407302af", 5, 6, 7, 0, 0xfa, 0x3b63d922da214380, 0x47489334ab1eb568, 0xffffffffffffff80, 0x3b63d922da2143fa, 0x47489334ab1eb568
    TEST_AMO 31, ".4byte 0x407302af", 5, 6, 7, 0, 0, 0x3469a7b500aab1fa, 0x1311cefd876e49d7, 0xfffffffffffffffa, 0x3469a7b500aab1fa, 0x1311cefd876e49d7
    TEST_AMO 32, ".4byte 0x407302af", 5, 6, 7, 0, 1, 0x998336abdf444bfa, 0x433e3808ccbe75a9, 0xfffffffffffffffa, 0x998336abdf444bfb, 0x433e3808ccbe75a9
    TEST_AMO 33, ".4byte 0x407302af", 5, 6, 7, 0, 0xff, 0xc03e10bf7c9e05fa, 0xe669863297de756a, 0xfffffffffffffffa, 0xc03e10bf7c9e05ff, 0xe669863297de756a
    TEST_AMO 34, ".4byte 0x407302af", 5, 6, 7, 0, 0x7f, 0x2dfb1e421700a5fa, 0xa5a4224a15cf7b22, 0xfffffffffffffffa, 0x2dfb1e421700a5ff, 0xa5a4224a15cf7b22
    TEST_AMO 35, ".4byte 0x407302af", 5, 6, 7, 0, 0x80, 0xc8a8747ed69b4dfa, 0x58cea883e43b99b4, 0xfffffffffffffffa, 0xc8a8747ed69b4dfa, 0x58cea883e43b99b4
    TEST_AMO 36, ".4byte 0x407302af", 5, 6, 7, 0, 0xfa, 0x1d3ee1f444cf8efa, 0xd76e9cf4da03d1f2, 0xfffffffffffffffa, 0x1d3ee1f444cf8efa, 0xd76e9cf4da03d1f2
    TEST_AMO 37, ".4byte 0x407302af", 5, 6, 7, 0, 0xbb97a5cd1442e62d, 0x5aa93035ecb41ed1, 0xda9b90789c2f913b, 0xffffffffffffffd1, 0x5aa93035ecb41efd, 0xda9b90789c2f913b
    TEST_AMO 38, ".4byte 0x407302af", 5, 6, 7, 1, 0x1c8b70be07df220, 0x1bb0ff93f8d02317, 0x1e499d38c3b67993, 0x23, 0x1bb0ff93f8d02317, 0x1e499d38c3b67993
    TEST_AMO 39, ".4byte 0x407302af", 5, 6, 7, 2, 0xd5350e836e9dd622, 0xa70b346cc1bac752, 0x7c79ad4bb0549a72, 0xffffffffffffffba, 0xa70b346cc1bac752, 0x7c79ad4bb0549a72
    TEST_AMO 40, ".4byte 0x407302af", 5, 6, 7, 3, 0xc22f1302be10347b, 0x922b21628fdb2ca, 0xa45e47032ff280e8, 0x28, 0x922b2167bfdb2ca, 0xa45e47032ff280e8
    TEST_AMO 41, ".4byte 0x407302af", 5, 6, 7, 4, 0x352ad9104989f10f, 0x9def0e64151b63d8, 0x14fbf3083a883ddb, 0x64, 0x9def0e6f151b63d8, 0x14fbf3083a883ddb
    TEST_AMO 42, ".4byte 0x407302af", 5, 6, 7, 5, 0x11095684c74613ce, 0xa3f1f94263de97c3, 0x6daf4c97dee261fe, 0xfffffffffffffff9, 0xa3f1ff4263de97c3, 0x6daf4c97dee261fe
    TEST_AMO 43, ".4byte 0x407302af", 5, 6, 7, 6, 0x4aeebf874841cc90, 0xd441aac11f86e96b, 0xb88785776a22cd72, 0x41, 0xd4d1aac11f86e96b, 0xb88785776a22cd72
    TEST_AMO 44, ".4byte 0x407302af", 5, 6, 7, 7, 0xddb2dbb2cf6b84a6, 0x126974a56faa0c77, 0xa270a3edc363a0f2, 0x12, 0xb66974a56faa0c77, 0xa270a3edc363a0f2
    TEST_AMO 45, ".4byte 0x407302af", 5, 6, 7, 8, 0x4dec6fdb3f589699, 0x697e9ab557502b21, 0x1b96831d0aa4fed2, 0xffffffffffffffd2, 0x697e9ab557502b21, 0x1b96831d0aa4fedb
    TEST_AMO 46, ".4byte 0x407302af", 5, 6, 7, 9, 0x72e621794bec9404, 0x2f913cd837568bc4, 0x8aba56f1a42562a6, 0x62, 0x2f913cd837568bc4, 0x8aba56f1a42566a6
    TEST_AMO 47, ".4byte 0x407302af", 5, 6, 7, 10, 0x3fa2862ead36a5aa, 0x8d9565e548a44c19, 0x2bb1c8395e77f43d, 0x77, 0x8d9565e548a44c19, 0x2bb1c8395efff43d
    TEST_AMO 48, ".4byte 0x407302af", 5, 6, 7, 11, 0x7cc22b1828f7b19e, 0x77b8caa88f6f05be, 0x6ded5c27ce726065, 0xffffffffffffffce, 0x77b8caa88f6f05be, 0x6ded5c27de726065
    TEST_AMO 49, ".4byte 0x407302af", 5, 6, 7, 12, 0xace2d9242d136e88, 0xf3bb89e730513f7e, 0x298ed119c60e3d0f, 0x19, 0xf3bb89e730513f7e, 0x298ed199c60e3d0f
    TEST_AMO 50, ".4byte 0x407302af", 5, 6, 7, 13, 0x4ec5e8afc64f51fd, 0xdba7ae4ba639bce7, 0xb8f0945345edd1d4, 0xffffffffffffff94, 0xdba7ae4ba639bce7, 0xb8f0fd5345edd1d4
    TEST_AMO 51, ".4byte 0x407302af", 5, 6, 7, 14, 0xc662b5ff0aa019f2, 0x5fdab3891f758231, 0x15e8527d5e7d81ca, 0xffffffffffffffe8, 0x5fdab3891f758231, 0x15fa527d5e7d81ca
    TEST_AMO 52, ".4byte 0x407302af", 5, 6, 7, 15, 0xa3ec710258e5369e, 0x574299bd9d14e94d, 0xad998862617391e6, 0xffffffffffffffad, 0x574299bd9d14e94d, 0xbf998862617391e6
    TEST_AMO 53, ".4byte 0x40c5852f", 10, 11, 12, 8, 0xa62f8d139c65b61c, 0x2dcbd03c13f0437a, 0x87d8344ea66da60f, 0xf, 0x2dcbd03c13f0437a, 0x87d8344ea66da61f
    TEST_AMO 54, ".4byte 0x44c5852f", 10, 11, 12, 8, 0x5db11ae24d5ad256, 0x734459ce506f6472, 0xbb762b3b4c6a2bbe, 0xffffffffffffffbe, 0x734459ce506f6472, 0xbb762b3b4c6a2bfe
    TEST_AMO 55, ".4byte 0x42c5852f", 10, 11, 12, 8, 0x4c76193479ba6f11, 0x8316c99984852ddd, 0x5c24b57894e55f78, 0x78, 0x8316c99984852ddd, 0x5c24b57894e55f79
    TEST_AMO 56, ".4byte 0x46c5852f", 10, 11, 12, 8, 0x80989d2503e2a04a, 0x9f53d7cf4c56b088, 0x5c05e91ea6c80061, 0x61, 0x9f53d7cf4c56b088, 0x5c05e91ea6c8006b
    TEST_AMO 57, ".4byte 0x4073002f", 0, 6, 7, 8, 0x7a45cff985712c4c, 0xd0841ce6b301925c, 0xa0b606ef418d89d1, 0, 0xd0841ce6b301925c, 0xa0b606ef418d89dd
    TEST_AMO 58, ".4byte 0x4073032f", 6, 6, 7, 8, 0xa0765c1d7903aef0, 0xdc5435beff40998d, 0x436ebd9d7b37e413, 0x13, 0xdc5435beff40998d, 0x436ebd9d7b37e4f3
    TEST_AMO 59, ".4byte 0x407303af", 7, 6, 7, 8, 0x6ee987d170d9b58c, 0x5f4da28d2aaa080e, 0x11467a3efaa0909f, 0xffffffffffffff9f, 0x5f4da28d2aaa080e, 0x11467a3efaa0909f
    TEST_AMO 60, ".4byte 0x400302af", 5, 6, 0, 8, 0, 0x98a4b6e708cff14d, 0x3df75d0ffae09072, 0x72, 0x98a4b6e708cff14d, 0x3df75d0ffae09072
    TEST_AMO 61, ".4byte 0x4003002f", 0, 6, 0, 8, 0, 0x371c06bf9b26d3e7, 0x62b95317560930e4, 0, 0x371c06bf9b26d3e7, 0x62b95317560930e4
    TEST_AMO 62, ".4byte 0x408c80af", 1, 25, 8, 0, 0x7f31e88b96bcfda4, 0x2377ceb97c6ce391, 0xe36b343bf5644000, 0xffffffffffffff91, 0x2377ceb97c6ce3b5, 0xe36b343bf5644000
    TEST_AMO 63, ".4byte 0x4131012f", 2, 2, 19, 0, 0x4b4d9b1d275a1f6e, 0x555eb24b7113313a, 0xebbcdf6c8bdc43f5, 0x3a, 0x555eb24b7113317e, 0xebbcdf6c8bdc43f5
    TEST_AMO 64, ".4byte 0x40b382af", 5, 7, 11, 0, 0x3a6c448d041fe948, 0x3ac38901cf198135, 0xf1b6ee4b7daec63f, 0x35, 0x3ac38901cf19817d, 0xf1b6ee4b7daec63f
    TEST_AMO 65, ".4byte 0x40de832f", 6, 29, 13, 0, 0x63940ccd966101ae, 0xbc374533f1434a33, 0xa8ca671fbeaa83ac, 0x33, 0xbc374533f1434abf, 0xa8ca671fbeaa83ac
    TEST_AMO 66, ".4byte 0x40bd03af", 7, 26, 11, 0, 0xd56a70d776ba9c08, 0xff368a5d00a94ed9, 0xf9c78687b6da3008, 0xffffffffffffffd9, 0xff368a5d00a94ed9, 0xf9c78687b6da3008
    TEST_AMO 67, ".4byte 0x41c8842f", 8, 17, 28, 0, 0xa727d18ef10abc21, 0x9c22f43681a3ed0e, 0xa9e5b079bac6e2a5, 0xe, 0x9c22f43681a3ed2f, 0xa9e5b079bac6e2a5
    TEST_AMO 68, ".4byte 0x411984af", 9, 19, 17, 0, 0xa2117d49b3c196ce, 0x30716253682d68a9, 0x3c8972e401222eba, 0xffffffffffffffa9, 0x30716253682d68ef, 0x3c8972e401222eba
    TEST_AMO 69, ".4byte 0x406d052f", 10, 26, 6, 0, 0x6b564057a3c108ba, 0x1d5413f40db75e8f, 0x387c9020a07ec809, 0xffffffffffffff8f, 0x1d5413f40db75ebf, 0x387c9020a07ec809
    TEST_AMO 70, ".4byte 0x406a85af", 11, 21, 6, 0, 0xf867b1b46e3a2c82, 0xa01693ff8c81bc7, 0x84a301f3543b886a, 0xffffffffffffffc7, 0xa01693ff8c81bc7, 0x84a301f3543b886a
    TEST_AMO 71, ".4byte 0x4128862f", 12, 17, 18, 0, 0xe55aad2f495a3e87, 0x47296ee1383301f4, 0x8abc8577b6b87b40, 0xfffffffffffffff4, 0x47296ee1383301f7, 0x8abc8577b6b87b40
    TEST_AMO 72, ".4byte 0x41d706af", 13, 14, 29, 0, 0x234463ea5eda85f2, 0x3093709d5720f663, 0xebbe44f655004a0e, 0x63, 0x3093709d5720f6f3, 0xebbe44f655004a0e
    TEST_AMO 73, ".4byte 0x41a8072f", 14, 16, 26, 0, 0x1a92c7269e2b4864, 0x6d1709dd31e2ca58, 0xf9947fcbfd474f92, 0x58, 0x6d1709dd31e2ca7c, 0xf9947fcbfd474f92
    TEST_AMO 74, ".4byte 0x405687af", 15, 13, 5, 0, 0x3e369214c26b3e60, 0x4ad1eba8af1d474, 0x51aeb71cc99b2375, 0x74, 0x4ad1eba8af1d474, 0x51aeb71cc99b2375
    TEST_AMO 75, ".4byte 0x416e882f", 16, 29, 22, 0, 0x9ea8fd5e8873666f, 0xea932e2c4ff1b0bb, 0xc12dd0eae3bf432, 0xffffffffffffffbb, 0xea932e2c4ff1b0ff, 0xc12dd0eae3bf432
    TEST_AMO 76, ".4byte 0x410488af", 17, 9, 16, 0, 0x61b07c81d9bd6533, 0xdcb7a3417cc1c40e, 0xc902dfc0890f96d4, 0xe, 0xdcb7a3417cc1c43f, 0xc902dfc0890f96d4
    TEST_AMO 77, ".4byte 0x4146092f", 18, 12, 20, 0, 0x17763cdce9d7a113, 0x8d83e9acf49fa934, 0x978cb7b0da7919bd, 0x34, 0x8d83e9acf49fa937, 0x978cb7b0da7919bd
    TEST_AMO 78, ".4byte 0x416509af", 19, 10, 22, 0, 0x7ef60c84aee91864, 0xf8b5bc600617b4bb, 0x71a8647a1c554dab, 0xffffffffffffffbb, 0xf8b5bc600617b4ff, 0x71a8647a1c554dab
    TEST_AMO 79, ".4byte 0x40e40a2f", 20, 8, 14, 0, 0xbf2d4aede5d6086c, 0x23dbe049f58867a1, 0xee815c3df4d91bf4, 0xffffffffffffffa1, 0x23dbe049f58867ed, 0xee815c3df4d91bf4
    TEST_AMO 80, ".4byte 0x40660aaf", 21, 12, 6, 0, 0x71f38dee2615c698, 0x396be907711e8d86, 0x4d4a2cf723aa1329, 0xffffffffffffff86, 0x396be907711e8d9e, 0x4d4a2cf723aa1329
    TEST_AMO 81, ".4byte 0x415b0b2f", 22, 22, 21, 0, 0xc5bb0453ef6ea6d1, 0xa9d0fc8426fd632a, 0xe9bbbb002c9b7906, 0x2a, 0xa9d0fc8426fd63fb, 0xe9bbbb002c9b7906
    TEST_AMO 82, ".4byte 0x41590baf", 23, 18, 21, 0, 0x29d6f55af26b759c, 0x634ce98b0e844d62, 0xb0514aea61c4ff37, 0x62, 0x634ce98b0e844dfe, 0xb0514aea61c4ff37
    TEST_AMO 83, ".4byte 0x401b0c2f", 24, 22, 1, 0, 0xe50ee797cb32084, 0x312e2253f718a61d, 0xe8357b3ee02140eb, 0x1d, 0x312e2253f718a69d, 0xe8357b3ee02140eb
    TEST_AMO 84, ".4byte 0x41490caf", 25, 18, 20, 0, 0x80d3c977c6f948ad, 0xa9050728f01db729, 0x4b51dbbd27ddbc77, 0x29, 0xa9050728f01db7ad, 0x4b51dbbd27ddbc77
    TEST_AMO 85, ".4byte 0x40160d2f", 26, 12, 1, 0, 0x3651a8dd5e6793ad, 0x589800db7c1305bb, 0x8b32fae1f595f072, 0xffffffffffffffbb, 0x589800db7c1305bf, 0x8b32fae1f595f072
    TEST_AMO 86, ".4byte 0x41680daf", 27, 16, 22, 0, 0x48426cc7a83399ac, 0x2d77efc4feb1b114, 0x18f3d211c8f4e709, 0x14, 0x2d77efc4feb1b1bc, 0x18f3d211c8f4e709
    TEST_AMO 87, ".4byte 0x406b8e2f", 28, 23, 6, 0, 0xf4c6be2a83ae016a, 0xb3466b412461df43, 0x313435efadedabcb, 0x43, 0xb3466b412461df6b, 0x313435efadedabcb
    TEST_AMO 88, ".4byte 0x40660eaf", 29, 12, 6, 0, 0x89e909063a4c5e6, 0x29d3e16e408e2a1d, 0x703b92665b6ca1, 0x1d, 0x29d3e16e408e2aff, 0x703b92665b6ca1
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0x407302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
