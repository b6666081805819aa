# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoand.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xce62266600000000, 0xfd128cf5638ca882, 0, 0xce62266600000000, 0xfd128cf5638ca882
    TEST_AMO 2, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8db86c9800000000, 0xf24d8b1dd2314b81, 0, 0x8db86c9800000000, 0xf24d8b1dd2314b81
    TEST_AMO 3, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xf655695e00000000, 0x46df85d77d2dcd83, 0, 0xf655695e00000000, 0x46df85d77d2dcd83
    TEST_AMO 4, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xe505b0dd00000000, 0x4a254ffa1edbb492, 0, 0xe505b0dd00000000, 0x4a254ffa1edbb492
    TEST_AMO 5, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x8522fcc000000000, 0x15d45df07855b07b, 0, 0x8522fcc000000000, 0x15d45df07855b07b
    TEST_AMO 6, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xb97c293b, 0x74d1f92c00000000, 0xfccfe6a5b00abe04, 0, 0x74d1f92c00000000, 0xfccfe6a5b00abe04
    TEST_AMO 7, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xb71c6f0600000001, 0x79de3f4840684f9b, 1, 0xb71c6f0600000000, 0x79de3f4840684f9b
    TEST_AMO 8, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x88e6b10400000001, 0x34455a681a57ead3, 1, 0x88e6b10400000001, 0x34455a681a57ead3
    TEST_AMO 9, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xb7f4ebc00000001, 0x9c03a34bc7c6950, 1, 0xb7f4ebc00000001, 0x9c03a34bc7c6950
    TEST_AMO 10, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xdff5916500000001, 0x8b9190517c5aa185, 1, 0xdff5916500000001, 0x8b9190517c5aa185
    TEST_AMO 11, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xd09c483300000001, 0xdec926e9d78b7608, 1, 0xd09c483300000000, 0xdec926e9d78b7608
    TEST_AMO 12, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xb97c293b, 0x6374174000000001, 0x71a44565a9d1b3e, 1, 0x6374174000000001, 0x71a44565a9d1b3e
    TEST_AMO 13, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x5d562be4ffffffff, 0x379ae9b6521d0569, 0xffffffffffffffff, 0x5d562be400000000, 0x379ae9b6521d0569
    TEST_AMO 14, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xb35409adffffffff, 0x5d5c37a5832402b, 0xffffffffffffffff, 0xb35409ad00000001, 0x5d5c37a5832402b
    TEST_AMO 15, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xe9afc6c3ffffffff, 0xe3cf1d4df92b9dd7, 0xffffffffffffffff, 0xe9afc6c3ffffffff, 0xe3cf1d4df92b9dd7
    TEST_AMO 16, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x6b8d9451ffffffff, 0x7d72c8efaa60d017, 0xffffffffffffffff, 0x6b8d94517fffffff, 0x7d72c8efaa60d017
    TEST_AMO 17, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xfe3aaccaffffffff, 0x6d7d518b56740802, 0xffffffffffffffff, 0xfe3aacca80000000, 0x6d7d518b56740802
    TEST_AMO 18, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xb97c293b, 0xf1200accffffffff, 0x149849fe9f742c0a, 0xffffffffffffffff, 0xf1200accb97c293b, 0x149849fe9f742c0a
    TEST_AMO 19, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x21565e487fffffff, 0xc5dbebff89df19c8, 0x7fffffff, 0x21565e4800000000, 0xc5dbebff89df19c8
    TEST_AMO 20, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x485315147fffffff, 0x7df23486922cd51e, 0x7fffffff, 0x4853151400000001, 0x7df23486922cd51e
    TEST_AMO 21, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xbfe5a7f57fffffff, 0xe0ef8cb2a39608bf, 0x7fffffff, 0xbfe5a7f57fffffff, 0xe0ef8cb2a39608bf
    TEST_AMO 22, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xdf48604d7fffffff, 0x8fd9dc7c9dbcb06e, 0x7fffffff, 0xdf48604d7fffffff, 0x8fd9dc7c9dbcb06e
    TEST_AMO 23, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xd6c595c47fffffff, 0x8b648b5d48fa9b91, 0x7fffffff, 0xd6c595c400000000, 0x8b648b5d48fa9b91
    TEST_AMO 24, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xb97c293b, 0xe40491ee7fffffff, 0xb6f6911c0ebe7042, 0x7fffffff, 0xe40491ee397c293b, 0xb6f6911c0ebe7042
    TEST_AMO 25, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xce263ed180000000, 0x930b13339e44183b, 0xffffffff80000000, 0xce263ed100000000, 0x930b13339e44183b
    TEST_AMO 26, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x763f6d5680000000, 0xf72f2ce44d135d37, 0xffffffff80000000, 0x763f6d5600000000, 0xf72f2ce44d135d37
    TEST_AMO 27, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x6f1e891480000000, 0x27361eb8f997ed97, 0xffffffff80000000, 0x6f1e891480000000, 0x27361eb8f997ed97
    TEST_AMO 28, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xfd62225d80000000, 0xbca33aa78b17455e, 0xffffffff80000000, 0xfd62225d00000000, 0xbca33aa78b17455e
    TEST_AMO 29, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xcc8b06c380000000, 0xb253228df695a85d, 0xffffffff80000000, 0xcc8b06c380000000, 0xb253228df695a85d
    TEST_AMO 30, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xb97c293b, 0x15ac476f80000000, 0x186b45bbf75b3e12, 0xffffffff80000000, 0x15ac476f80000000, 0x186b45bbf75b3e12
    TEST_AMO 31, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x349d9f82b97c293b, 0x8e41b5c7d84903d9, 0xffffffffb97c293b, 0x349d9f8200000000, 0x8e41b5c7d84903d9
    TEST_AMO 32, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x2c69998bb97c293b, 0x49c1835487ffaf5b, 0xffffffffb97c293b, 0x2c69998b00000001, 0x49c1835487ffaf5b
    TEST_AMO 33, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x643aec56b97c293b, 0x6b39fc7cf1305031, 0xffffffffb97c293b, 0x643aec56b97c293b, 0x6b39fc7cf1305031
    TEST_AMO 34, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x8948ebc8b97c293b, 0x9d168c09fd68888e, 0xffffffffb97c293b, 0x8948ebc8397c293b, 0x9d168c09fd68888e
    TEST_AMO 35, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x1a02f5f6b97c293b, 0x51cf867dc3c083ba, 0xffffffffb97c293b, 0x1a02f5f680000000, 0x51cf867dc3c083ba
    TEST_AMO 36, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0xb97c293b, 0x56d118b97c293b, 0x27c1aab89762ac93, 0xffffffffb97c293b, 0x56d118b97c293b, 0x27c1aab89762ac93
    TEST_AMO 37, "amoand.w x5, x7, (x6)", 5, 6, 7, 0, 0x6db62fac317d5016, 0x2a98239edd25c568, 0xb6976d8bd2651de7, 0xffffffffdd25c568, 0x2a98239e11254000, 0xb6976d8bd2651de7
    TEST_AMO 38, "amoand.w x5, x7, (x6)", 5, 6, 7, 4, 0xf49ad682bcdb152b, 0x48cfd362d764eff8, 0xb8dc31eddd7ac8e, 0x48cfd362, 0x8cb1122d764eff8, 0xb8dc31eddd7ac8e
    TEST_AMO 39, "amoand.w x5, x7, (x6)", 5, 6, 7, 8, 0xc6212640ef793c04, 0xcd69b2da1784e3ad, 0x8c65afd97de83e16, 0x7de83e16, 0xcd69b2da1784e3ad, 0x8c65afd96d683c04
    TEST_AMO 40, "amoand.w x5, x7, (x6)", 5, 6, 7, 12, 0x3da5d3709775fd48, 0x6792ad966ede2b31, 0xbab7a2ff502d4e9f, 0xffffffffbab7a2ff, 0x6792ad966ede2b31, 0x9235a048502d4e9f
    TEST_AMO 41, "amoand.w x10, x12, (x11)", 10, 11, 12, 8, 0xda4dcd26ad6b32c3, 0x9f5d2466a322b8b3, 0x2df923fb1388d62e, 0x1388d62e, 0x9f5d2466a322b8b3, 0x2df923fb01081202
    TEST_AMO 42, "amoand.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0xce2a86ed7fc4c527, 0x98fb4a75537283eb, 0xce7ad1ed3fed475e, 0x3fed475e, 0x98fb4a75537283eb, 0xce7ad1ed3fc44506
    TEST_AMO 43, "amoand.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0x787a3fec5919caa6, 0x4961a7af884caaa6, 0x18284d650d826e11, 0xd826e11, 0x4961a7af884caaa6, 0x18284d6509004a00
    TEST_AMO 44, "amoand.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xbc7b456813790de6, 0x8b08c5e63a1b3e02, 0x8d6d4cbb13502935, 0x13502935, 0x8b08c5e63a1b3e02, 0x8d6d4cbb13500924
    TEST_AMO 45, "amoand.w x0, x7, (x6)", 0, 6, 7, 8, 0xaad0a9ee6f05c3ea, 0x45e247c4d44e64a8, 0x306bec3d830d9a79, 0, 0x45e247c4d44e64a8, 0x306bec3d03058268
    TEST_AMO 46, "amoand.w x6, x7, (x6)", 6, 6, 7, 8, 0xa8db878aaf38a9cc, 0x479cd3038ffce1eb, 0x913ff268b77f190c, 0xffffffffb77f190c, 0x479cd3038ffce1eb, 0x913ff268a738090c
    TEST_AMO 47, "amoand.w x7, x7, (x6)", 7, 6, 7, 8, 0xa202f65fbafdba51, 0xdd725cb69c68c4af, 0xadefe4fdf2cf0a35, 0xfffffffff2cf0a35, 0xdd725cb69c68c4af, 0xadefe4fdb2cd0a11
    TEST_AMO 48, "amoand.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0x75f85a3888560cb7, 0x8a88709b7f3a919c, 0x7f3a919c, 0x75f85a3888560cb7, 0x8a88709b00000000
    TEST_AMO 49, "amoand.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0xaa6ec145af980535, 0xdc40ec830958d4ba, 0, 0xaa6ec145af980535, 0xdc40ec8300000000
    TEST_AMO 50, "amoand.w x1, x13, (x16)", 1, 16, 13, 0, 0x88ad29392fb67196, 0x99dcaa2792fded68, 0xb032aa2481a771b6, 0xffffffff92fded68, 0x99dcaa2702b46100, 0xb032aa2481a771b6
    TEST_AMO 51, "amoand.w x2, x7, (x27)", 2, 27, 7, 0, 0x73939a3da4b92da4, 0xbac7ade17afc693a, 0xae7e6d54520cf01c, 0x7afc693a, 0xbac7ade120b82920, 0xae7e6d54520cf01c
    TEST_AMO 52, "amoand.w x5, x19, (x29)", 5, 29, 19, 0, 0x997df8d1394d8d2d, 0x71ee6bfe2b1166c3, 0x8bb39b950b29a385, 0x2b1166c3, 0x71ee6bfe29010401, 0x8bb39b950b29a385
    TEST_AMO 53, "amoand.w x6, x22, (x29)", 6, 29, 22, 0, 0xe9cbe6f6f0de631d, 0x541c2820c023b2ee, 0x3a2a7f75567c9954, 0xffffffffc023b2ee, 0x541c2820c002220c, 0x3a2a7f75567c9954
    TEST_AMO 54, "amoand.w x7, x2, (x21)", 7, 21, 2, 0, 0xeab9576c61e64cdc, 0x1f8e853796f15412, 0x4a64a2c36111c41, 0xffffffff96f15412, 0x1f8e853700e04410, 0x4a64a2c36111c41
    TEST_AMO 55, "amoand.w x8, x25, (x6)", 8, 6, 25, 0, 0x6769d26d1041e1bb, 0xcf1533b9b9833e53, 0x7967bc597fa78d24, 0xffffffffb9833e53, 0xcf1533b910012013, 0x7967bc597fa78d24
    TEST_AMO 56, "amoand.w x9, x28, (x1)", 9, 1, 28, 0, 0x7e4a727c334b8f25, 0xbd2180e015b5620d, 0x3bc60f19ff2c86db, 0x15b5620d, 0xbd2180e011010205, 0x3bc60f19ff2c86db
    TEST_AMO 57, "amoand.w x10, x9, (x26)", 10, 26, 9, 0, 0x1d0a5f3cdfbff4e4, 0x8876908d6689a04c, 0x657c55d9833d1678, 0x6689a04c, 0x8876908d4689a044, 0x657c55d9833d1678
    TEST_AMO 58, "amoand.w x11, x20, (x6)", 11, 6, 20, 0, 0xcae34a1312fb8c95, 0x4010e3f3d659d18d, 0x5c154170ae67eaef, 0xffffffffd659d18d, 0x4010e3f312598085, 0x5c154170ae67eaef
    TEST_AMO 59, "amoand.w x12, x10, (x25)", 12, 25, 10, 0, 0x31a4a47fa36ec599, 0xdc6b31954d891477, 0x8cafaf8f7340047, 0x4d891477, 0xdc6b319501080411, 0x8cafaf8f7340047
    TEST_AMO 60, "amoand.w x13, x21, (x6)", 13, 6, 21, 0, 0x3b593a2c3dc1a4eb, 0x12d5a225bd51cfea, 0x22aec443e2d5bc6, 0xffffffffbd51cfea, 0x12d5a2253d4184ea, 0x22aec443e2d5bc6
    TEST_AMO 61, "amoand.w x14, x28, (x24)", 14, 24, 28, 0, 0xf07d6b5ae979e690, 0xa41291249438a5c9, 0xac7653e8d03544ec, 0xffffffff9438a5c9, 0xa41291248038a480, 0xac7653e8d03544ec
    TEST_AMO 62, "amoand.w x15, x22, (x29)", 15, 29, 22, 0, 0xbd21b5f88730c29c, 0x75438b08cc97e9be, 0x2ee7da2029c894f2, 0xffffffffcc97e9be, 0x75438b088410c09c, 0x2ee7da2029c894f2
    TEST_AMO 63, "amoand.w x16, x2, (x18)", 16, 18, 2, 0, 0xb40700bb1e26f010, 0x2bce933a8a4a63ec, 0x44f76d6d49ceb2b4, 0xffffffff8a4a63ec, 0x2bce933a0a026000, 0x44f76d6d49ceb2b4
    TEST_AMO 64, "amoand.w x17, x6, (x1)", 17, 1, 6, 0, 0x2c1e313ad0547b9f, 0xfa1e4cbfbf7a714e, 0xadf9bc2986fb7a50, 0xffffffffbf7a714e, 0xfa1e4cbf9050710e, 0xadf9bc2986fb7a50
    TEST_AMO 65, "amoand.w x18, x11, (x10)", 18, 10, 11, 0, 0x404274b9853e9ef5, 0x25a0d3fa06ecb3fa, 0xbc96ae3294c245e8, 0x6ecb3fa, 0x25a0d3fa042c92f0, 0xbc96ae3294c245e8
    TEST_AMO 66, "amoand.w x19, x26, (x9)", 19, 9, 26, 0, 0x985afd4e8a3cffd5, 0xf5372e29beb4af32, 0x38b744b1cb1c490f, 0xffffffffbeb4af32, 0xf5372e298a34af10, 0x38b744b1cb1c490f
    TEST_AMO 67, "amoand.w x20, x10, (x18)", 20, 18, 10, 0, 0xa23cd5641d772031, 0x71f16e957fe7c33, 0x1c743807bb358ec7, 0x57fe7c33, 0x71f16e915762031, 0x1c743807bb358ec7
    TEST_AMO 68, "amoand.w x21, x6, (x28)", 21, 28, 6, 0, 0x11cb6b89e488def9, 0x3021eebacd9d642f, 0xddb89f6b6673082d, 0xffffffffcd9d642f, 0x3021eebac4884429, 0xddb89f6b6673082d
    TEST_AMO 69, "amoand.w x22, x16, (x14)", 22, 14, 16, 0, 0x7705bd76a1bfa821, 0xf166f887c82d7ebe, 0xf3c978daa45dff38, 0xffffffffc82d7ebe, 0xf166f887802d2820, 0xf3c978daa45dff38
    TEST_AMO 70, "amoand.w x23, x18, (x10)", 23, 10, 18, 0, 0xb169d5969f7212f4, 0x9897b617254ca990, 0x8f9a61c54f8a8f64, 0x254ca990, 0x9897b61705400090, 0x8f9a61c54f8a8f64
    TEST_AMO 71, "amoand.w x24, x11, (x10)", 24, 10, 11, 0, 0x7ea245d5dd8e28e7, 0x3aab4084c2b95674, 0xb1e7cc59e1a037e, 0xffffffffc2b95674, 0x3aab4084c0880064, 0xb1e7cc59e1a037e
    TEST_AMO 72, "amoand.w x25, x23, (x2)", 25, 2, 23, 0, 0x12b0c03e354dc54d, 0xf2c346f981fb6d1d, 0x845b25001ab4c6f2, 0xffffffff81fb6d1d, 0xf2c346f90149450d, 0x845b25001ab4c6f2
    TEST_AMO 73, "amoand.w x26, x12, (x15)", 26, 15, 12, 0, 0xb359e5aaae36bf36, 0x770fb89c96cced12, 0x57294972abe733c9, 0xffffffff96cced12, 0x770fb89c8604ad12, 0x57294972abe733c9
    TEST_AMO 74, "amoand.w x27, x8, (x13)", 27, 13, 8, 0, 0x5983a54fd7118c30, 0x1b9eba8815799771, 0xcc51a5e16a2f0fc9, 0x15799771, 0x1b9eba8815118430, 0xcc51a5e16a2f0fc9
    TEST_AMO 75, "amoand.w x28, x19, (x27)", 28, 27, 19, 0, 0x6f33b853dc9ac3ea, 0xa9281d79474950a2, 0x82831dcd6094950, 0x474950a2, 0xa9281d79440840a2, 0x82831dcd6094950
    TEST_AMO 76, "amoand.w x29, x24, (x26)", 29, 26, 24, 0, 0x20513d7dc407caee, 0x2c4682f2469ecb8c, 0xca60042cc52fe3ee, 0x469ecb8c, 0x2c4682f24406ca8c, 0xca60042cc52fe3ee
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amoand.w x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
