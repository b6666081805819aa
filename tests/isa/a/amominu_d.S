# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amominu.d rd, rs2, (rs1)
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
    TEST_AMO 1, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0x6dddbe540235e26, 0, 0, 0x6dddbe540235e26
    TEST_AMO 2, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0x63a90cf1a7d687f6, 0, 0, 0x63a90cf1a7d687f6
    TEST_AMO 3, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0xc862aec003c86122, 0, 0, 0xc862aec003c86122
    TEST_AMO 4, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0x68648e929cff7fde, 0, 0, 0x68648e929cff7fde
    TEST_AMO 5, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0xcf0ba1a11420d731, 0, 0, 0xcf0ba1a11420d731
    TEST_AMO 6, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x316ef6d8a86df213, 0, 0x950d49256489c734, 0, 0, 0x950d49256489c734
    TEST_AMO 7, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0x3ab2bf5581161810, 1, 0, 0x3ab2bf5581161810
    TEST_AMO 8, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0x35356cc84e36465a, 1, 1, 0x35356cc84e36465a
    TEST_AMO 9, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0xa5d5f39258815847, 1, 1, 0xa5d5f39258815847
    TEST_AMO 10, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0x62ea6ddc877541f4, 1, 1, 0x62ea6ddc877541f4
    TEST_AMO 11, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0x77f74e183c69c934, 1, 1, 0x77f74e183c69c934
    TEST_AMO 12, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x316ef6d8a86df213, 1, 0x94666ae3a1b2b7a6, 1, 1, 0x94666ae3a1b2b7a6
    TEST_AMO 13, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0x432c4b66d7b7fff4, 0xffffffffffffffff, 0, 0x432c4b66d7b7fff4
    TEST_AMO 14, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0x279431f9a63f886d, 0xffffffffffffffff, 1, 0x279431f9a63f886d
    TEST_AMO 15, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0xa6399b69699da010, 0xffffffffffffffff, 0xffffffffffffffff, 0xa6399b69699da010
    TEST_AMO 16, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0xc8828b577552ca85, 0xffffffffffffffff, 0x7fffffffffffffff, 0xc8828b577552ca85
    TEST_AMO 17, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0xe0de93594db1da64, 0xffffffffffffffff, 0x8000000000000000, 0xe0de93594db1da64
    TEST_AMO 18, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x316ef6d8a86df213, 0xffffffffffffffff, 0xfd47aa140b8060d4, 0xffffffffffffffff, 0x316ef6d8a86df213, 0xfd47aa140b8060d4
    TEST_AMO 19, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0x321e213cd4c9443d, 0x7fffffffffffffff, 0, 0x321e213cd4c9443d
    TEST_AMO 20, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0x86942acfdc523e8f, 0x7fffffffffffffff, 1, 0x86942acfdc523e8f
    TEST_AMO 21, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0x98717e680deda8fd, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x98717e680deda8fd
    TEST_AMO 22, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xe97aa2b0fbe1dc4c, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xe97aa2b0fbe1dc4c
    TEST_AMO 23, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0x48bc2c76c9d5a90d, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x48bc2c76c9d5a90d
    TEST_AMO 24, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x316ef6d8a86df213, 0x7fffffffffffffff, 0x8772ae8c7c369332, 0x7fffffffffffffff, 0x316ef6d8a86df213, 0x8772ae8c7c369332
    TEST_AMO 25, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0x7b0b32be6083911a, 0x8000000000000000, 0, 0x7b0b32be6083911a
    TEST_AMO 26, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0x3b785f28f5ce17fe, 0x8000000000000000, 1, 0x3b785f28f5ce17fe
    TEST_AMO 27, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0x2e57ee3640a80cf6, 0x8000000000000000, 0x8000000000000000, 0x2e57ee3640a80cf6
    TEST_AMO 28, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0xc5c7443f20f4248f, 0x8000000000000000, 0x7fffffffffffffff, 0xc5c7443f20f4248f
    TEST_AMO 29, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0x8616fb7a475fde80, 0x8000000000000000, 0x8000000000000000, 0x8616fb7a475fde80
    TEST_AMO 30, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x316ef6d8a86df213, 0x8000000000000000, 0xfcf9c95d5903e181, 0x8000000000000000, 0x316ef6d8a86df213, 0xfcf9c95d5903e181
    TEST_AMO 31, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x316ef6d8a86df213, 0xe6082caca2362e82, 0x316ef6d8a86df213, 0, 0xe6082caca2362e82
    TEST_AMO 32, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x316ef6d8a86df213, 0x68a9a31db706f603, 0x316ef6d8a86df213, 1, 0x68a9a31db706f603
    TEST_AMO 33, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x316ef6d8a86df213, 0xfd3c04c70f509b6b, 0x316ef6d8a86df213, 0x316ef6d8a86df213, 0xfd3c04c70f509b6b
    TEST_AMO 34, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x316ef6d8a86df213, 0x79256dbc664cf535, 0x316ef6d8a86df213, 0x316ef6d8a86df213, 0x79256dbc664cf535
    TEST_AMO 35, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x316ef6d8a86df213, 0xd3d53d8a3eb6100b, 0x316ef6d8a86df213, 0x316ef6d8a86df213, 0xd3d53d8a3eb6100b
    TEST_AMO 36, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x316ef6d8a86df213, 0x316ef6d8a86df213, 0x183908ef0330d316, 0x316ef6d8a86df213, 0x316ef6d8a86df213, 0x183908ef0330d316
    TEST_AMO 37, "amominu.d x5, x7, (x6)", 5, 6, 7, 0, 0x881655b95e8912b, 0x3dba923486541e5, 0xb224ba455df18112, 0x3dba923486541e5, 0x3dba923486541e5, 0xb224ba455df18112
    TEST_AMO 38, "amominu.d x5, x7, (x6)", 5, 6, 7, 8, 0xc046052dead184fb, 0xd8ad053cc6659e88, 0x607d798e77b6c4e0, 0x607d798e77b6c4e0, 0xd8ad053cc6659e88, 0x607d798e77b6c4e0
    TEST_AMO 39, "amominu.d x10, x12, (x11)", 10, 11, 12, 8, 0x540e722897450eeb, 0x5921ef988dca2ba5, 0xffbb1fff643c11e1, 0xffbb1fff643c11e1, 0x5921ef988dca2ba5, 0x540e722897450eeb
    TEST_AMO 40, "amominu.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0xab7d05e411ee07ef, 0x79caf351f5ec04cd, 0x7e9a9b70f4e6ac7, 0x7e9a9b70f4e6ac7, 0x79caf351f5ec04cd, 0x7e9a9b70f4e6ac7
    TEST_AMO 41, "amominu.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0xdbdd5b5a3eb21e37, 0xb5c3e85bb5b821db, 0xd6d65473aa20981b, 0xd6d65473aa20981b, 0xb5c3e85bb5b821db, 0xd6d65473aa20981b
    TEST_AMO 42, "amominu.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x4b2007e0de4c15c4, 0x2b9361b91415684c, 0xf22e9660f2d1ccac, 0xf22e9660f2d1ccac, 0x2b9361b91415684c, 0x4b2007e0de4c15c4
    TEST_AMO 43, "amominu.d x0, x7, (x6)", 0, 6, 7, 8, 0xd44be1c00f6e3ce9, 0x1011321984b785a8, 0x3e11dd8ed18733c0, 0, 0x1011321984b785a8, 0x3e11dd8ed18733c0
    TEST_AMO 44, "amominu.d x6, x7, (x6)", 6, 6, 7, 8, 0x18a8f2bbde28b874, 0x3233e3df6d764fba, 0xf93929cff28b15a8, 0xf93929cff28b15a8, 0x3233e3df6d764fba, 0x18a8f2bbde28b874
    TEST_AMO 45, "amominu.d x7, x7, (x6)", 7, 6, 7, 8, 0x9c271d8f2695b7fe, 0x1424ef10064ac908, 0x4c7ef5977d256bdb, 0x4c7ef5977d256bdb, 0x1424ef10064ac908, 0x4c7ef5977d256bdb
    TEST_AMO 46, "amominu.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0xa565260b9d241ee5, 0x13cac9659415d89d, 0x13cac9659415d89d, 0xa565260b9d241ee5, 0
    TEST_AMO 47, "amominu.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0xbc1978f01c050ae0, 0x138ff10483e7d7f0, 0, 0xbc1978f01c050ae0, 0
    TEST_AMO 48, "amominu.d x1, x27, (x5)", 1, 5, 27, 0, 0xb7e7e9858fc561fd, 0x45178654fb43a7ed, 0xb6da1402954eba7b, 0x45178654fb43a7ed, 0x45178654fb43a7ed, 0xb6da1402954eba7b
    TEST_AMO 49, "amominu.d x2, x21, (x16)", 2, 16, 21, 0, 0xec5e113585e4b45d, 0xe9f8991eb8b18e2b, 0x74ba37427b4edbd3, 0xe9f8991eb8b18e2b, 0xe9f8991eb8b18e2b, 0x74ba37427b4edbd3
    TEST_AMO 50, "amominu.d x5, x21, (x8)", 5, 8, 21, 0, 0x3bc75ea0e21ac6f5, 0x916026f377e1123c, 0xa013d32aa59b4004, 0x916026f377e1123c, 0x3bc75ea0e21ac6f5, 0xa013d32aa59b4004
    TEST_AMO 51, "amominu.d x6, x1, (x17)", 6, 17, 1, 0, 0x9dc2a3701c327cf0, 0x93e850ab05bfb0fd, 0xb5e49ddf5b1fe5d8, 0x93e850ab05bfb0fd, 0x93e850ab05bfb0fd, 0xb5e49ddf5b1fe5d8
    TEST_AMO 52, "amominu.d x7, x17, (x20)", 7, 20, 17, 0, 0x4534050e2f26d4fe, 0x5b6e0eff6156ad8a, 0xeee49a7c231daf60, 0x5b6e0eff6156ad8a, 0x4534050e2f26d4fe, 0xeee49a7c231daf60
    TEST_AMO 53, "amominu.d x8, x25, (x8)", 8, 8, 25, 0, 0x681459fae6eae5f8, 0xcbaac10185960b4d, 0x54239f426b9aabd2, 0xcbaac10185960b4d, 0x681459fae6eae5f8, 0x54239f426b9aabd2
    TEST_AMO 54, "amominu.d x9, x18, (x11)", 9, 11, 18, 0, 0xa6c2e87968a8e58f, 0x30ce7a7da96869e6, 0xeae37380f5c9dc3, 0x30ce7a7da96869e6, 0x30ce7a7da96869e6, 0xeae37380f5c9dc3
    TEST_AMO 55, "amominu.d x10, x14, (x27)", 10, 27, 14, 0, 0xf15fa8edf917d13f, 0xfe2e41d95ad9102c, 0x9a6f3613aeedaf8, 0xfe2e41d95ad9102c, 0xf15fa8edf917d13f, 0x9a6f3613aeedaf8
    TEST_AMO 56, "amominu.d x11, x19, (x11)", 11, 11, 19, 0, 0x1275ebcc5a166792, 0x854c439bfccd3198, 0x4951c92df7a227d, 0x854c439bfccd3198, 0x1275ebcc5a166792, 0x4951c92df7a227d
    TEST_AMO 57, "amominu.d x12, x29, (x2)", 12, 2, 29, 0, 0x48c2fbf236d1d9ce, 0xcfce65ed3530ceb6, 0x845c7224082e15b4, 0xcfce65ed3530ceb6, 0x48c2fbf236d1d9ce, 0x845c7224082e15b4
    TEST_AMO 58, "amominu.d x13, x27, (x5)", 13, 5, 27, 0, 0xa2b55d4ef2535390, 0xd56e0c5883dad4b9, 0x333c5d6c3b520ac6, 0xd56e0c5883dad4b9, 0xa2b55d4ef2535390, 0x333c5d6c3b520ac6
    TEST_AMO 59, "amominu.d x14, x29, (x24)", 14, 24, 29, 0, 0x236f23bfe5ab1ade, 0xab90801e531ca8af, 0x6bf4a7682c31d6f, 0xab90801e531ca8af, 0x236f23bfe5ab1ade, 0x6bf4a7682c31d6f
    TEST_AMO 60, "amominu.d x15, x16, (x28)", 15, 28, 16, 0, 0xb458f2a21b3b6eab, 0xa29b1155185d8778, 0x4d549a6490f62409, 0xa29b1155185d8778, 0xa29b1155185d8778, 0x4d549a6490f62409
    TEST_AMO 61, "amominu.d x16, x14, (x22)", 16, 22, 14, 0, 0x8911b1bd1154ee44, 0xeacbcbfc501dcbda, 0xd9d7d9bfae739a63, 0xeacbcbfc501dcbda, 0x8911b1bd1154ee44, 0xd9d7d9bfae739a63
    TEST_AMO 62, "amominu.d x17, x14, (x21)", 17, 21, 14, 0, 0xe4de6c0db93a466f, 0x8eff836cc967da5, 0xf1f75f644e956132, 0x8eff836cc967da5, 0x8eff836cc967da5, 0xf1f75f644e956132
    TEST_AMO 63, "amominu.d x18, x25, (x8)", 18, 8, 25, 0, 0xc88ce1bbdcd2df30, 0x56048bfe2ef0810b, 0x17e08512418680b6, 0x56048bfe2ef0810b, 0x56048bfe2ef0810b, 0x17e08512418680b6
    TEST_AMO 64, "amominu.d x19, x12, (x22)", 19, 22, 12, 0, 0x472b3e576e18c965, 0x8611f0355c3c1768, 0xf7556e9ebbf1ac0f, 0x8611f0355c3c1768, 0x472b3e576e18c965, 0xf7556e9ebbf1ac0f
    TEST_AMO 65, "amominu.d x20, x24, (x10)", 20, 10, 24, 0, 0xfa57e9b342d2a4a3, 0x689f2b0e436349b0, 0x1632d7bad2045bb7, 0x689f2b0e436349b0, 0x689f2b0e436349b0, 0x1632d7bad2045bb7
    TEST_AMO 66, "amominu.d x21, x29, (x5)", 21, 5, 29, 0, 0x8301ec44888d8761, 0xfb5f4ac912985bdc, 0x761070d56d884c36, 0xfb5f4ac912985bdc, 0x8301ec44888d8761, 0x761070d56d884c36
    TEST_AMO 67, "amominu.d x22, x26, (x1)", 22, 1, 26, 0, 0x54a7419c53e67308, 0x55c5b8f6192e1704, 0xb9aa5a702fe3f0fb, 0x55c5b8f6192e1704, 0x54a7419c53e67308, 0xb9aa5a702fe3f0fb
    TEST_AMO 68, "amominu.d x23, x20, (x13)", 23, 13, 20, 0, 0xc698d2af36600a4c, 0x2f52d557c01032ff, 0xce75018c655553bb, 0x2f52d557c01032ff, 0x2f52d557c01032ff, 0xce75018c655553bb
    TEST_AMO 69, "amominu.d x24, x25, (x29)", 24, 29, 25, 0, 0x142eda6b8d36234e, 0x89a2426a4e711877, 0xf401b030100940db, 0x89a2426a4e711877, 0x142eda6b8d36234e, 0xf401b030100940db
    TEST_AMO 70, "amominu.d x25, x6, (x24)", 25, 24, 6, 0, 0x918de1f821f33266, 0x4be1defae0aeaee6, 0xb09f57034a4ef9e3, 0x4be1defae0aeaee6, 0x4be1defae0aeaee6, 0xb09f57034a4ef9e3
    TEST_AMO 71, "amominu.d x26, x13, (x7)", 26, 7, 13, 0, 0x6f4e31c439d6056e, 0xb2bb6ba087dea786, 0x865078df989602c7, 0xb2bb6ba087dea786, 0x6f4e31c439d6056e, 0x865078df989602c7
    TEST_AMO 72, "amominu.d x27, x11, (x8)", 27, 8, 11, 0, 0x6ec617e38ba6ffce, 0x7806a2fbc6601121, 0xc3bb368090170028, 0x7806a2fbc6601121, 0x6ec617e38ba6ffce, 0xc3bb368090170028
    TEST_AMO 73, "amominu.d x28, x8, (x13)", 28, 13, 8, 0, 0x3224fd716bb53741, 0xea511000fafb434a, 0xdc8496d26b17afce, 0xea511000fafb434a, 0x3224fd716bb53741, 0xdc8496d26b17afce
    TEST_AMO 74, "amominu.d x29, x16, (x21)", 29, 21, 16, 0, 0xdef1061d146e1bb, 0xb106890be833999b, 0x3287013c4203a512, 0xb106890be833999b, 0xdef1061d146e1bb, 0x3287013c4203a512
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amominu.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amominu.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
