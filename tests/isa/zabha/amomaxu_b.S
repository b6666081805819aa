# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomaxu.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0xb5627d4e004d1500, 0xb9a13a0349ac8bc4, 0, 0xb5627d4e004d1500, 0xb9a13a0349ac8bc4
    TEST_AMO 2, ".4byte 0xe07302af", 5, 6, 7, 0, 1, 0xe1998c377dd16000, 0xfd3332ef0eb57cd0, 0, 0xe1998c377dd16001, 0xfd3332ef0eb57cd0
    TEST_AMO 3, ".4byte 0xe07302af", 5, 6, 7, 0, 0xff, 0xaa74a36d5862db00, 0x7b5b703d797a9fd2, 0, 0xaa74a36d5862dbff, 0x7b5b703d797a9fd2
    TEST_AMO 4, ".4byte 0xe07302af", 5, 6, 7, 0, 0x7f, 0x4318f7f943744200, 0x5f9a7332c0469ad2, 0, 0x4318f7f94374427f, 0x5f9a7332c0469ad2
    TEST_AMO 5, ".4byte 0xe07302af", 5, 6, 7, 0, 0x80, 0xb58315bea66c9900, 0x7d464b5a9a38d576, 0, 0xb58315bea66c9980, 0x7d464b5a9a38d576
    TEST_AMO 6, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0xaa5e9c53d13e5d00, 0x449b4986256a781c, 0, 0xaa5e9c53d13e5d00, 0x449b4986256a781c
    TEST_AMO 7, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0xa8269e0d215c8801, 0x686af8d7858de93d, 1, 0xa8269e0d215c8801, 0x686af8d7858de93d
    TEST_AMO 8, ".4byte 0xe07302af", 5, 6, 7, 0, 1, 0xf4840c2ec48af401, 0x421f9ff238f4e626, 1, 0xf4840c2ec48af401, 0x421f9ff238f4e626
    TEST_AMO 9, ".4byte 0xe07302af", 5, 6, 7, 0, 0xff, 0xd6490cc56b2ed601, 0x3e793c5c81faeb5a, 1, 0xd6490cc56b2ed6ff, 0x3e793c5c81faeb5a
    TEST_AMO 10, ".4byte 0xe07302af", 5, 6, 7, 0, 0x7f, 0x612da49de2da0401, 0x5363819e631f9a30, 1, 0x612da49de2da047f, 0x5363819e631f9a30
    TEST_AMO 11, ".4byte 0xe07302af", 5, 6, 7, 0, 0x80, 0xe9f9a684e3becd01, 0x357552935191659d, 1, 0xe9f9a684e3becd80, 0x357552935191659d
    TEST_AMO 12, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0x49bf76dab8680601, 0x505c42618fd08e88, 1, 0x49bf76dab8680601, 0x505c42618fd08e88
    TEST_AMO 13, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0x66b8b03319265fff, 0x1c1cc9297b79e57d, 0xffffffffffffffff, 0x66b8b03319265fff, 0x1c1cc9297b79e57d
    TEST_AMO 14, ".4byte 0xe07302af", 5, 6, 7, 0, 1, 0x2dfd7c5261a83cff, 0x9c177898ed659e21, 0xffffffffffffffff, 0x2dfd7c5261a83cff, 0x9c177898ed659e21
    TEST_AMO 15, ".4byte 0xe07302af", 5, 6, 7, 0, 0xff, 0x2b8a63716e5000ff, 0xf6bea32e7e1eedb0, 0xffffffffffffffff, 0x2b8a63716e5000ff, 0xf6bea32e7e1eedb0
    TEST_AMO 16, ".4byte 0xe07302af", 5, 6, 7, 0, 0x7f, 0x9492bcb7ea0cdbff, 0xdcd47918d7131f3d, 0xffffffffffffffff, 0x9492bcb7ea0cdbff, 0xdcd47918d7131f3d
    TEST_AMO 17, ".4byte 0xe07302af", 5, 6, 7, 0, 0x80, 0xeab7b8e1a9a63aff, 0xf6c7f137c0a81be6, 0xffffffffffffffff, 0xeab7b8e1a9a63aff, 0xf6c7f137c0a81be6
    TEST_AMO 18, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0xbd00d0069a94c9ff, 0x387419f637fbaa78, 0xffffffffffffffff, 0xbd00d0069a94c9ff, 0x387419f637fbaa78
    TEST_AMO 19, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0x1c5dfe08041c917f, 0x31c1ba4354c6f77e, 0x7f, 0x1c5dfe08041c917f, 0x31c1ba4354c6f77e
    TEST_AMO 20, ".4byte 0xe07302af", 5, 6, 7, 0, 1, 0x489c95d918260b7f, 0x9bcab520f69ac741, 0x7f, 0x489c95d918260b7f, 0x9bcab520f69ac741
    TEST_AMO 21, ".4byte 0xe07302af", 5, 6, 7, 0, 0xff, 0x67d0a11d33ba567f, 0xa37dc81ddd9aa0a4, 0x7f, 0x67d0a11d33ba56ff, 0xa37dc81ddd9aa0a4
    TEST_AMO 22, ".4byte 0xe07302af", 5, 6, 7, 0, 0x7f, 0xd801b4239d81ab7f, 0xc063d299617af82b, 0x7f, 0xd801b4239d81ab7f, 0xc063d299617af82b
    TEST_AMO 23, ".4byte 0xe07302af", 5, 6, 7, 0, 0x80, 0x2393117fd69bd67f, 0xf76cd6cfb4d56da3, 0x7f, 0x2393117fd69bd680, 0xf76cd6cfb4d56da3
    TEST_AMO 24, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0x80bb1d0abda20e7f, 0xab1afc6a75227c75, 0x7f, 0x80bb1d0abda20e7f, 0xab1afc6a75227c75
    TEST_AMO 25, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0x3b88656f1f340380, 0x893713158d4d096e, 0xffffffffffffff80, 0x3b88656f1f340380, 0x893713158d4d096e
    TEST_AMO 26, ".4byte 0xe07302af", 5, 6, 7, 0, 1, 0x145a35f4f2cd3b80, 0x2e6614295d711da, 0xffffffffffffff80, 0x145a35f4f2cd3b80, 0x2e6614295d711da
    TEST_AMO 27, ".4byte 0xe07302af", 5, 6, 7, 0, 0xff, 0x6dff01114ccd280, 0x3f260b8e16c4dc26, 0xffffffffffffff80, 0x6dff01114ccd2ff, 0x3f260b8e16c4dc26
    TEST_AMO 28, ".4byte 0xe07302af", 5, 6, 7, 0, 0x7f, 0x4e67098cad6e5080, 0x74f1177c0d2fd030, 0xffffffffffffff80, 0x4e67098cad6e5080, 0x74f1177c0d2fd030
    TEST_AMO 29, ".4byte 0xe07302af", 5, 6, 7, 0, 0x80, 0x541e0c1d4c7bea80, 0x74e71ad36902bb25, 0xffffffffffffff80, 0x541e0c1d4c7bea80, 0x74e71ad36902bb25
    TEST_AMO 30, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0x97e7f31b338e9580, 0xa3a40ea8cdce07db, 0xffffffffffffff80, 0x97e7f31b338e9580, 0xa3a40ea8cdce07db
    TEST_AMO 31, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0x7bfc4cd748a1f300, 0xca413ba3ba08481f, 0, 0x7bfc4cd748a1f300, 0xca413ba3ba08481f
    TEST_AMO 32, ".4byte 0xe07302af", 5, 6, 7, 0, 1, 0xdc335cb6fda30800, 0xc9d4eb3522684df4, 0, 0xdc335cb6fda30801, 0xc9d4eb3522684df4
    TEST_AMO 33, ".4byte 0xe07302af", 5, 6, 7, 0, 0xff, 0x3bf4162ee3f35700, 0x68243b7e8d8bd30e, 0, 0x3bf4162ee3f357ff, 0x68243b7e8d8bd30e
    TEST_AMO 34, ".4byte 0xe07302af", 5, 6, 7, 0, 0x7f, 0xd2cdf2308ecfa00, 0x2087e6d923b47df2, 0, 0xd2cdf2308ecfa7f, 0x2087e6d923b47df2
    TEST_AMO 35, ".4byte 0xe07302af", 5, 6, 7, 0, 0x80, 0xda305d5e3469ef00, 0x461d704060eb811d, 0, 0xda305d5e3469ef80, 0x461d704060eb811d
    TEST_AMO 36, ".4byte 0xe07302af", 5, 6, 7, 0, 0, 0x200fc22950b04600, 0x6144a469b1d6b295, 0, 0x200fc22950b04600, 0x6144a469b1d6b295
    TEST_AMO 37, ".4byte 0xe07302af", 5, 6, 7, 0, 0x277bad8fcdae7264, 0x2ff1b0ab7ec66e91, 0x6c62757837f2b214, 0xffffffffffffff91, 0x2ff1b0ab7ec66e91, 0x6c62757837f2b214
    TEST_AMO 38, ".4byte 0xe07302af", 5, 6, 7, 1, 0xfb53236bcef32107, 0x7d41f6ed79d84032, 0xc944efd99641f085, 0x40, 0x7d41f6ed79d84032, 0xc944efd99641f085
    TEST_AMO 39, ".4byte 0xe07302af", 5, 6, 7, 2, 0x610c5064422fb1b1, 0x7605696ae50c5d7a, 0x7d823922b856de31, 0xc, 0x7605696ae5b15d7a, 0x7d823922b856de31
    TEST_AMO 40, ".4byte 0xe07302af", 5, 6, 7, 3, 0x89d56cfdd68816e7, 0xc45537d6b3c95869, 0x469dabafe8e90ff9, 0xffffffffffffffb3, 0xc45537d6e7c95869, 0x469dabafe8e90ff9
    TEST_AMO 41, ".4byte 0xe07302af", 5, 6, 7, 4, 0x72b036e5780c8dfe, 0x56d0b9aec5d303da, 0x42c7e17bc91184b4, 0xffffffffffffffae, 0x56d0b9fec5d303da, 0x42c7e17bc91184b4
    TEST_AMO 42, ".4byte 0xe07302af", 5, 6, 7, 5, 0x1e57572e32d222fc, 0x5d70fa60748de5e8, 0x2314f4ad47d6d7be, 0xfffffffffffffffa, 0x5d70fc60748de5e8, 0x2314f4ad47d6d7be
    TEST_AMO 43, ".4byte 0xe07302af", 5, 6, 7, 6, 0xae36a658873238a4, 0x702c5a7addd5a625, 0xb069b7884af41b6c, 0x2c, 0x70a45a7addd5a625, 0xb069b7884af41b6c
    TEST_AMO 44, ".4byte 0xe07302af", 5, 6, 7, 7, 0x6f5c631865608e4a, 0xadd13f74ce7d7c1d, 0xb48b71f19edf11d6, 0xffffffffffffffad, 0xadd13f74ce7d7c1d, 0xb48b71f19edf11d6
    TEST_AMO 45, ".4byte 0xe07302af", 5, 6, 7, 8, 0xdc6d104a525aa11e, 0xdaeab9a9fe9d1ced, 0xdb97053b1ef2245b, 0x5b, 0xdaeab9a9fe9d1ced, 0xdb97053b1ef2245b
    TEST_AMO 46, ".4byte 0xe07302af", 5, 6, 7, 9, 0x23f77f42750aa0a3, 0xe6c69e482f9134e0, 0xa24817255d6f3d91, 0x3d, 0xe6c69e482f9134e0, 0xa24817255d6fa391
    TEST_AMO 47, ".4byte 0xe07302af", 5, 6, 7, 10, 0xb4d193c65d7b5953, 0x366face38290a4b1, 0x98804c21f1c047ad, 0xffffffffffffffc0, 0x366face38290a4b1, 0x98804c21f1c047ad
    TEST_AMO 48, ".4byte 0xe07302af", 5, 6, 7, 11, 0x758548c7335a755a, 0x600622428da438df, 0xab94a9f63e2e2635, 0x3e, 0x600622428da438df, 0xab94a9f65a2e2635
    TEST_AMO 49, ".4byte 0xe07302af", 5, 6, 7, 12, 0xae8fb54e3f793330, 0x23057e6c0c6a83b, 0x594f5a8c4b7c21d2, 0xffffffffffffff8c, 0x23057e6c0c6a83b, 0x594f5a8c4b7c21d2
    TEST_AMO 50, ".4byte 0xe07302af", 5, 6, 7, 13, 0x6c2218485234ad6a, 0xab35a8e81b73cbf4, 0x186b0a54bff08f2f, 0xa, 0xab35a8e81b73cbf4, 0x186b6a54bff08f2f
    TEST_AMO 51, ".4byte 0xe07302af", 5, 6, 7, 14, 0x6d488beb8ab5ac17, 0x36efc6baede43b93, 0x90ad3ad2d4ac30dc, 0xffffffffffffffad, 0x36efc6baede43b93, 0x90ad3ad2d4ac30dc
    TEST_AMO 52, ".4byte 0xe07302af", 5, 6, 7, 15, 0xcdea0c801467a95a, 0x39e05fbc38be1634, 0x5ba9481e91594f8d, 0x5b, 0x39e05fbc38be1634, 0x5ba9481e91594f8d
    TEST_AMO 53, ".4byte 0xe0c5852f", 10, 11, 12, 8, 0x6f930ad2ec9924af, 0xc27f7d3b2d0aca47, 0x381fb3269f82d3d7, 0xffffffffffffffd7, 0xc27f7d3b2d0aca47, 0x381fb3269f82d3d7
    TEST_AMO 54, ".4byte 0xe4c5852f", 10, 11, 12, 8, 0xb7528878bc69e4f8, 0xbd74265f1c0f904, 0x448eb68f65977d2d, 0x2d, 0xbd74265f1c0f904, 0x448eb68f65977df8
    TEST_AMO 55, ".4byte 0xe2c5852f", 10, 11, 12, 8, 0xf1bf90647f296af4, 0x792fb1baa001a18c, 0x90b58896749489a6, 0xffffffffffffffa6, 0x792fb1baa001a18c, 0x90b58896749489f4
    TEST_AMO 56, ".4byte 0xe6c5852f", 10, 11, 12, 8, 0xcf35bcc24fba87e8, 0x10bca35a58170aaa, 0xe6415ae4cd6dae18, 0x18, 0x10bca35a58170aaa, 0xe6415ae4cd6daee8
    TEST_AMO 57, ".4byte 0xe073002f", 0, 6, 7, 8, 0x8fa6d84b1d4d8bbd, 0x4d3033512e2892c9, 0xc1f7a5110e60199, 0, 0x4d3033512e2892c9, 0xc1f7a5110e601bd
    TEST_AMO 58, ".4byte 0xe073032f", 6, 6, 7, 8, 0x112462b348c77db0, 0x7ceb4fd4cc6f51e, 0x56f3f70cbd36cf04, 4, 0x7ceb4fd4cc6f51e, 0x56f3f70cbd36cfb0
    TEST_AMO 59, ".4byte 0xe07303af", 7, 6, 7, 8, 0x2005614d0dfac4b, 0x8c24ad8fd72f629d, 0x47089b90a2d8168c, 0xffffffffffffff8c, 0x8c24ad8fd72f629d, 0x47089b90a2d8168c
    TEST_AMO 60, ".4byte 0xe00302af", 5, 6, 0, 8, 0, 0xa5175cf56dd5fc27, 0x64e22a072c6df796, 0xffffffffffffff96, 0xa5175cf56dd5fc27, 0x64e22a072c6df796
    TEST_AMO 61, ".4byte 0xe003002f", 0, 6, 0, 8, 0, 0x2388a99e8a1dc19, 0x33eaeabedd3743d4, 0, 0x2388a99e8a1dc19, 0x33eaeabedd3743d4
    TEST_AMO 62, ".4byte 0xe18100af", 1, 2, 24, 0, 0x7e16a4f7ab8bbf9f, 0xa747325c85bdccff, 0x3f70b1d974f52055, 0xffffffffffffffff, 0xa747325c85bdccff, 0x3f70b1d974f52055
    TEST_AMO 63, ".4byte 0xe1a7012f", 2, 14, 26, 0, 0x56b36f131b2b35e2, 0x9cbe81d2c98bc818, 0x7ae4b0247cdcfafb, 0x18, 0x9cbe81d2c98bc8e2, 0x7ae4b0247cdcfafb
    TEST_AMO 64, ".4byte 0xe05082af", 5, 1, 5, 0, 0xc1e4339c5a6a5793, 0x1c8d6ad99092c89a, 0x6bcc9262a1751db5, 0xffffffffffffff9a, 0x1c8d6ad99092c89a, 0x6bcc9262a1751db5
    TEST_AMO 65, ".4byte 0xe065032f", 6, 10, 6, 0, 0xc29952fc9319e7c3, 0x70549c32bcbaedee, 0xece0fb5ef83ae310, 0xffffffffffffffee, 0x70549c32bcbaedee, 0xece0fb5ef83ae310
    TEST_AMO 66, ".4byte 0xe1ac83af", 7, 25, 26, 0, 0xbd8639fec0246015, 0x45dca62461d36e7d, 0xbabd984a5f04fff7, 0x7d, 0x45dca62461d36e7d, 0xbabd984a5f04fff7
    TEST_AMO 67, ".4byte 0xe094042f", 8, 8, 9, 0, 0x655d0b61b4463ee7, 0x57728d0a7dd634db, 0x8e7737b94e6e44d9, 0xffffffffffffffdb, 0x57728d0a7dd634e7, 0x8e7737b94e6e44d9
    TEST_AMO 68, ".4byte 0xe15d04af", 9, 26, 21, 0, 0x68e1fd5d1ec9d6d8, 0x59b83249ba570862, 0x7430db2d4dd30bf0, 0x62, 0x59b83249ba5708d8, 0x7430db2d4dd30bf0
    TEST_AMO 69, ".4byte 0xe12b852f", 10, 23, 18, 0, 0xaccdefdb26750e41, 0x2aa6d89c2688f459, 0xdbc7bcab3e10e759, 0x59, 0x2aa6d89c2688f459, 0xdbc7bcab3e10e759
    TEST_AMO 70, ".4byte 0xe06105af", 11, 2, 6, 0, 0xf4d8f308ae22fb4d, 0xf62b10672e0648a6, 0x49ea5508b045237e, 0xffffffffffffffa6, 0xf62b10672e0648a6, 0x49ea5508b045237e
    TEST_AMO 71, ".4byte 0xe144062f", 12, 8, 20, 0, 0x4f0b44243dd2e9bb, 0x4a5265c7fe8f8550, 0xbe153d73d382bae4, 0x50, 0x4a5265c7fe8f85bb, 0xbe153d73d382bae4
    TEST_AMO 72, ".4byte 0xe0f686af", 13, 13, 15, 0, 0x31325f22c329851c, 0x1c24f705b6ed1915, 0x2a272df0a28a5215, 0x15, 0x1c24f705b6ed191c, 0x2a272df0a28a5215
    TEST_AMO 73, ".4byte 0xe156872f", 14, 13, 21, 0, 0xa16a148a44ea119b, 0xcb46739d80523f7e, 0x9d840fe19a63c5c1, 0x7e, 0xcb46739d80523f9b, 0x9d840fe19a63c5c1
    TEST_AMO 74, ".4byte 0xe16e07af", 15, 28, 22, 0, 0x2d0b8a90a0b211da, 0xe2fb243f83f247d9, 0x3f5b88d9691a8345, 0xffffffffffffffd9, 0xe2fb243f83f247da, 0x3f5b88d9691a8345
    TEST_AMO 75, ".4byte 0xe0ee082f", 16, 28, 14, 0, 0x95976d288d32027a, 0x6c99fa0e8cd82290, 0x4a086e269dd7c76b, 0xffffffffffffff90, 0x6c99fa0e8cd82290, 0x4a086e269dd7c76b
    TEST_AMO 76, ".4byte 0xe12c08af", 17, 24, 18, 0, 0x129b5569091b8a26, 0x8621e934d6addce4, 0x465dff384718b552, 0xffffffffffffffe4, 0x8621e934d6addce4, 0x465dff384718b552
    TEST_AMO 77, ".4byte 0xe148892f", 18, 17, 20, 0, 0x6b29a39a6c65cefe, 0x98bef2baf96a01eb, 0x834a3c8586daeed7, 0xffffffffffffffeb, 0x98bef2baf96a01fe, 0x834a3c8586daeed7
    TEST_AMO 78, ".4byte 0xe0d109af", 19, 2, 13, 0, 0x622560da567ece26, 0xe2b0be0b4155833e, 0x6c06b0fa692e3ef4, 0x3e, 0xe2b0be0b4155833e, 0x6c06b0fa692e3ef4
    TEST_AMO 79, ".4byte 0xe1b60a2f", 20, 12, 27, 0, 0x8290b386c5cfb6dd, 0xba49383992c42313, 0x795ce195186c6605, 0x13, 0xba49383992c423dd, 0x795ce195186c6605
    TEST_AMO 80, ".4byte 0xe0b68aaf", 21, 13, 11, 0, 0x174570be8e92fc98, 0x69f73d86a9c6de2f, 0x29b6a0400ee3e499, 0x2f, 0x69f73d86a9c6de98, 0x29b6a0400ee3e499
    TEST_AMO 81, ".4byte 0xe19a0b2f", 22, 20, 25, 0, 0x7123b770c375d29c, 0x2c28e4adaa5eb2a, 0x79ac6c2b6efb3316, 0x2a, 0x2c28e4adaa5eb9c, 0x79ac6c2b6efb3316
    TEST_AMO 82, ".4byte 0xe1d80baf", 23, 16, 29, 0, 0xcd7a9224fd79a2f8, 0x854ec501649ff546, 0xcf0f314ed9732c40, 0x46, 0x854ec501649ff5f8, 0xcf0f314ed9732c40
    TEST_AMO 83, ".4byte 0xe0280c2f", 24, 16, 2, 0, 0xc67b0affa992b4d7, 0x51559e721b23c36c, 0x8b0f0edd7566d9fa, 0x6c, 0x51559e721b23c3d7, 0x8b0f0edd7566d9fa
    TEST_AMO 84, ".4byte 0xe1898caf", 25, 19, 24, 0, 0xccc41ca0670b339e, 0xd31e1a76d9f8f2b, 0x2febf5bea1734b04, 0x2b, 0xd31e1a76d9f8f9e, 0x2febf5bea1734b04
    TEST_AMO 85, ".4byte 0xe0e38d2f", 26, 7, 14, 0, 0xff2ce88020234f87, 0xb02319103d673af4, 0x99d9a1eb591bcee8, 0xfffffffffffffff4, 0xb02319103d673af4, 0x99d9a1eb591bcee8
    TEST_AMO 86, ".4byte 0xe1dd0daf", 27, 26, 29, 0, 0x2898a20c79afef07, 0x939bc149aa9cfc00, 0xecc14aab3180c2ec, 0, 0x939bc149aa9cfc07, 0xecc14aab3180c2ec
    TEST_AMO 87, ".4byte 0xe1130e2f", 28, 6, 17, 0, 0x4c3a2c43d1e19b0b, 0x17de32f2dde73c57, 0x574e738bc941adda, 0x57, 0x17de32f2dde73c57, 0x574e738bc941adda
    TEST_AMO 88, ".4byte 0xe0838eaf", 29, 7, 8, 0, 0x176f24a88b8a67d5, 0x18c3d8388b157b88, 0x9665d3048db192b4, 0xffffffffffffff88, 0x18c3d8388b157bd5, 0x9665d3048db192b4
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0xe07302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
