# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amocas.w rd, rs2, (rs1)
# Unprivileged specification, Zacas: compare-and-swap.
#include "test.h"

    TEST_BEGIN
    # Case n: INSN, with x RS1 = amo_area + AT, x RD = C, x RS2 = B and the area M0..M1 before and
    # R0..R1 after, puts OLD in x RD.
    .macro TEST_CAS n, insn, rd, rs1, rs2, at, c, b, m0, m1, old, r0, r1
    li x3, \n
    la x31, amo_area
    li x30, \m0
    sd x30, 0(x31)
    li x30, \m1
    sd x30, 8(x31)
    li x\rs2, \b
    li x\rd, \c
    la x\rs1, amo_area + \at
    \insn
    CHECK x\rd, \old
    CHECK_MEM amo_area, 0, \r0
    CHECK_MEM amo_area, 8, \r1
    .endm
    TEST_CAS 1, ".4byte 0x287322af", 5, 6, 7, 0, 0, 0xbc31b68886792c5b, 0xf391060900000000, 0x3ba0fad959f5fe48, 0, 0xf391060986792c5b, 0x3ba0fad959f5fe48
    TEST_CAS 2, ".4byte 0x287322af", 5, 6, 7, 0, 0x35338e6c00000000, 0x9ef793f9e31925d4, 0xd655737400000000, 0x8403cbec780b8f48, 0, 0xd6557374e31925d4, 0x8403cbec780b8f48
    TEST_CAS 3, ".4byte 0x287322af", 5, 6, 7, 0, 1, 0x1052f7f375d6ea1c, 0x7a44c49700000000, 0xc49971a39abb9fb6, 0, 0x7a44c49700000000, 0xc49971a39abb9fb6
    TEST_CAS 4, ".4byte 0x287322af", 5, 6, 7, 0, 0x80000000, 0x921d86759de88ba5, 0x1340183d00000000, 0xa8407521705e2940, 0, 0x1340183d00000000, 0xa8407521705e2940
    TEST_CAS 5, ".4byte 0x287322af", 5, 6, 7, 0, 1, 0xfca8256c9875b695, 0xdb2badfd00000001, 0xe2179d97e6362937, 1, 0xdb2badfd9875b695, 0xe2179d97e6362937
    TEST_CAS 6, ".4byte 0x287322af", 5, 6, 7, 0, 0xb7b3966500000001, 0x6046f5b9c9367a86, 0x9b133eb000000001, 0x23022507de1a2b40, 1, 0x9b133eb0c9367a86, 0x23022507de1a2b40
    TEST_CAS 7, ".4byte 0x287322af", 5, 6, 7, 0, 0, 0x7e699bdb61ab643e, 0x5e74833400000001, 0x4e03ccc9a64e86f, 1, 0x5e74833400000001, 0x4e03ccc9a64e86f
    TEST_CAS 8, ".4byte 0x287322af", 5, 6, 7, 0, 0x80000001, 0x5bc28f562b7187fe, 0xf761bb3800000001, 0x33fa020a4cd1562c, 1, 0xf761bb3800000001, 0x33fa020a4cd1562c
    TEST_CAS 9, ".4byte 0x287322af", 5, 6, 7, 0, 0xffffffff, 0x382f5189310d7f9, 0xd935a556ffffffff, 0x3329e6c48c47e681, 0xffffffffffffffff, 0xd935a5569310d7f9, 0x3329e6c48c47e681
    TEST_CAS 10, ".4byte 0x287322af", 5, 6, 7, 0, 0x837f7feffffffff, 0x9ada3e9f3b0f867a, 0xe6e3354affffffff, 0x555a28fde8b910dd, 0xffffffffffffffff, 0xe6e3354a3b0f867a, 0x555a28fde8b910dd
    TEST_CAS 11, ".4byte 0x287322af", 5, 6, 7, 0, 0xfffffffe, 0x96d2dbd38b8ef38a, 0xbbf0d777ffffffff, 0x7c0eaecfe12a52f1, 0xffffffffffffffff, 0xbbf0d777ffffffff, 0x7c0eaecfe12a52f1
    TEST_CAS 12, ".4byte 0x287322af", 5, 6, 7, 0, 0x7fffffff, 0x69db6fa3f295e0fc, 0x61994361ffffffff, 0xdf6fc2c54f6c5d67, 0xffffffffffffffff, 0x61994361ffffffff, 0xdf6fc2c54f6c5d67
    TEST_CAS 13, ".4byte 0x287322af", 5, 6, 7, 0, 0x7fffffff, 0x81055f4b4154ff0d, 0xd49018807fffffff, 0x8ece1fdfce8fb1d2, 0x7fffffff, 0xd49018804154ff0d, 0x8ece1fdfce8fb1d2
    TEST_CAS 14, ".4byte 0x287322af", 5, 6, 7, 0, 0x6812d6037fffffff, 0x23e5b727027ff94d, 0x173683d7fffffff, 0xc1a5f32d5f772552, 0x7fffffff, 0x173683d027ff94d, 0xc1a5f32d5f772552
    TEST_CAS 15, ".4byte 0x287322af", 5, 6, 7, 0, 0x7ffffffe, 0x460510eb7307f606, 0x7119a9417fffffff, 0xabc3ea48de150dfb, 0x7fffffff, 0x7119a9417fffffff, 0xabc3ea48de150dfb
    TEST_CAS 16, ".4byte 0x287322af", 5, 6, 7, 0, 0xffffffff, 0x4637443c88e90c19, 0x2075e1397fffffff, 0x9b676e0aea241139, 0x7fffffff, 0x2075e1397fffffff, 0x9b676e0aea241139
    TEST_CAS 17, ".4byte 0x287322af", 5, 6, 7, 0, 0x80000000, 0xefdea0fd759f66c8, 0x25c57a4180000000, 0xf00879819892aeee, 0xffffffff80000000, 0x25c57a41759f66c8, 0xf00879819892aeee
    TEST_CAS 18, ".4byte 0x287322af", 5, 6, 7, 0, 0x7855ced80000000, 0xa74d26c2f078f4c, 0xc50284af80000000, 0xee3dbd4ab8ec8b88, 0xffffffff80000000, 0xc50284af2f078f4c, 0xee3dbd4ab8ec8b88
    TEST_CAS 19, ".4byte 0x287322af", 5, 6, 7, 0, 0x80000001, 0xe948f31d7fb7eb4e, 0xb9c1a7db80000000, 0xef4817b1357ee9c2, 0xffffffff80000000, 0xb9c1a7db80000000, 0xef4817b1357ee9c2
    TEST_CAS 20, ".4byte 0x287322af", 5, 6, 7, 0, 0, 0x12251cec17e0cce2, 0x67c8554580000000, 0xbef179342e46edfe, 0xffffffff80000000, 0x67c8554580000000, 0xbef179342e46edfe
    TEST_CAS 21, ".4byte 0x287322af", 5, 6, 7, 0, 0x41c44cb8, 0x6cdfade247e7a0cd, 0xb0580ad141c44cb8, 0x10279cd441957e9b, 0x41c44cb8, 0xb0580ad147e7a0cd, 0x10279cd441957e9b
    TEST_CAS 22, ".4byte 0x287322af", 5, 6, 7, 0, 0x37e663cb41c44cb8, 0xbc75dfbc9d26c216, 0xa3b25f9a41c44cb8, 0xf487ade711bae1e9, 0x41c44cb8, 0xa3b25f9a9d26c216, 0xf487ade711bae1e9
    TEST_CAS 23, ".4byte 0x287322af", 5, 6, 7, 0, 0x41c44cb9, 0x1cbff2cf78796d8f, 0x56adfaf341c44cb8, 0xc18bbbf776c18bc0, 0x41c44cb8, 0x56adfaf341c44cb8, 0xc18bbbf776c18bc0
    TEST_CAS 24, ".4byte 0x287322af", 5, 6, 7, 0, 0xc1c44cb8, 0x136364d6eeb12790, 0xd0e6ef8941c44cb8, 0xc3822fd2f2e0114d, 0x41c44cb8, 0xd0e6ef8941c44cb8, 0xc3822fd2f2e0114d
    TEST_CAS 25, ".4byte 0x28a4a42f", 8, 9, 10, 0, 0xf6163c9ba986b4d1, 0x183a9df53121ac35, 0x791d7d08a986b4d1, 0x393b5209118e1e34, 0xffffffffa986b4d1, 0x791d7d083121ac35, 0x393b5209118e1e34
    TEST_CAS 26, ".4byte 0x28a4a42f", 8, 9, 10, 4, 0x9f22afd25fb84f0d, 0x89db8c87a7d6460b, 0x5fb84f0d9083861e, 0x70904f6fb5e05ac0, 0x5fb84f0d, 0xa7d6460b9083861e, 0x70904f6fb5e05ac0
    TEST_CAS 27, ".4byte 0x28a4a42f", 8, 9, 10, 8, 0x38dd7adc0c2b5c1c, 0x65cbff5277c11dcc, 0xb379f3899e2ae1cc, 0xfa11ee360c2b5c1c, 0xc2b5c1c, 0xb379f3899e2ae1cc, 0xfa11ee3677c11dcc
    TEST_CAS 28, ".4byte 0x28a4a42f", 8, 9, 10, 12, 0x2c71263352cce696, 0x8c7a063b2364df5, 0xc105ff7ec06914cd, 0x52cce696d03ac32d, 0x52cce696, 0xc105ff7ec06914cd, 0xb2364df5d03ac32d
    TEST_CAS 29, ".4byte 0x28c5a52f", 10, 11, 12, 8, 0x96640998e24e33f4, 0x8db314fd770dba81, 0x18259e11bd844756, 0xa4be6dbbe24e33f4, 0xffffffffe24e33f4, 0x18259e11bd844756, 0xa4be6dbb770dba81
    TEST_CAS 30, ".4byte 0x28c5a52f", 10, 11, 12, 8, 0x699bf6671db1cc0b, 0x925bf3fccb31e4b6, 0xbc084859ae6821c8, 0xfe535e7e24e33f4, 0xffffffffe24e33f4, 0xbc084859ae6821c8, 0xfe535e7e24e33f4
    TEST_CAS 31, ".4byte 0x2cc5a52f", 10, 11, 12, 8, 0x986e6359a92e786b, 0xe2d7745d23b51c0d, 0x5b01794f9afbf24d, 0x74c85d2da92e786b, 0xffffffffa92e786b, 0x5b01794f9afbf24d, 0x74c85d2d23b51c0d
    TEST_CAS 32, ".4byte 0x2cc5a52f", 10, 11, 12, 8, 0x67919ca656d18794, 0x44c6094cede98b34, 0x4b0f6a1e4fa539ab, 0x406a28f4a92e786b, 0xffffffffa92e786b, 0x4b0f6a1e4fa539ab, 0x406a28f4a92e786b
    TEST_CAS 33, ".4byte 0x2ac5a52f", 10, 11, 12, 8, 0xc2bf97ed272338de, 0x2bb9285925a7002d, 0x65247ef06cd77449, 0xdbc2f6af272338de, 0x272338de, 0x65247ef06cd77449, 0xdbc2f6af25a7002d
    TEST_CAS 34, ".4byte 0x2ac5a52f", 10, 11, 12, 8, 0x3d406812d8dcc721, 0x24aa61467dabbd3, 0x2f874b1c89704423, 0x18d27c2f272338de, 0x272338de, 0x2f874b1c89704423, 0x18d27c2f272338de
    TEST_CAS 35, ".4byte 0x2ec5a52f", 10, 11, 12, 8, 0x41aa3e028dc2a605, 0x27e6ca02159b3071, 0x5794eb7f62ead263, 0x3df2f72e8dc2a605, 0xffffffff8dc2a605, 0x5794eb7f62ead263, 0x3df2f72e159b3071
    TEST_CAS 36, ".4byte 0x2ec5a52f", 10, 11, 12, 8, 0xbe55c1fd723d59fa, 0xfea37e6c709b56ab, 0x9d564c1a387d8a1, 0x2b414f9a8dc2a605, 0xffffffff8dc2a605, 0x9d564c1a387d8a1, 0x2b414f9a8dc2a605
    TEST_CAS 37, ".4byte 0x2873202f", 0, 6, 7, 8, 0, 0xdca61d775fe6ad58, 0xf8ef2cf1ce8abaff, 0x19b2aa5800000000, 0, 0xf8ef2cf1ce8abaff, 0x19b2aa585fe6ad58
    TEST_CAS 38, ".4byte 0x287323af", 7, 6, 7, 8, 0, 0, 0x1f053ce2c615845c, 0x83c2150c00000000, 0, 0x1f053ce2c615845c, 0x83c2150c00000000
    TEST_CAS 39, ".4byte 0x280322af", 5, 6, 0, 8, 0, 0, 0x930676e8528985a0, 0x52d786b900000000, 0, 0x930676e8528985a0, 0x52d786b900000000
    TEST_CAS 40, ".4byte 0x2873202f", 0, 6, 7, 8, 0, 0xc41fef2dda7226cf, 0x2f05fe45ac4a33c8, 0xea56ccc000000005, 0, 0x2f05fe45ac4a33c8, 0xea56ccc000000005
    TEST_CAS 41, ".4byte 0x287323af", 7, 6, 7, 8, 5, 5, 0xe89430edc0ffbdc, 0x4cbdf49300000005, 5, 0xe89430edc0ffbdc, 0x4cbdf49300000005
    TEST_CAS 42, ".4byte 0x280322af", 5, 6, 0, 8, 5, 0, 0xe637b7696475b5a2, 0xe41a08d500000005, 5, 0xe637b7696475b5a2, 0xe41a08d500000000
    TEST_CAS 43, ".4byte 0x28e320af", 1, 6, 14, 0, 0x77804b765cb851d9, 0x437aefd9d09a3f63, 0x8ff63c595cb851d9, 0xd039f3f21582d742, 0x5cb851d9, 0x8ff63c59d09a3f63, 0xd039f3f21582d742
    TEST_CAS 44, ".4byte 0x28f3a12f", 2, 7, 15, 0, 0x4f531cb3c3762f3f, 0x404ced1024d5e29a, 0x6ef60693c3762f3f, 0x56847132e643cb38, 0xffffffffc3762f3f, 0x6ef6069324d5e29a, 0x56847132e643cb38
    TEST_CAS 45, ".4byte 0x290422af", 5, 8, 16, 0, 0xacaf927b4087140a, 0x5516b0d369c4dfc6, 0x906323194087140a, 0xbf352cfc865b6c37, 0x4087140a, 0x9063231969c4dfc6, 0xbf352cfc865b6c37
    TEST_CAS 46, ".4byte 0x2914a32f", 6, 9, 17, 0, 0xf5ae5d7efeeeecdc, 0xc8adc8d407f55bff, 0x691e3505feeeecdc, 0x37f3fdd64c1a8b51, 0xfffffffffeeeecdc, 0x691e350507f55bff, 0x37f3fdd64c1a8b51
    TEST_CAS 47, ".4byte 0x292523af", 7, 10, 18, 0, 0x7ef0bf06df9f57d4, 0x95c57051598de742, 0x2833ed25df9f57d4, 0xc6bf9a911a170ab2, 0xffffffffdf9f57d4, 0x2833ed25598de742, 0xc6bf9a911a170ab2
    TEST_CAS 48, ".4byte 0x2935a42f", 8, 11, 19, 0, 0x4ef84966b33279b8, 0x1c59cac2829ef25d, 0xc1bebe35b33279b8, 0x11c9b1896e76b3fb, 0xffffffffb33279b8, 0xc1bebe35829ef25d, 0x11c9b1896e76b3fb
    TEST_CAS 49, ".4byte 0x294624af", 9, 12, 20, 0, 0xe1eb36cd2024c4aa, 0x9899060a54ec7d00, 0x93f808462024c4aa, 0xd2d938fe19d2deea, 0x2024c4aa, 0x93f8084654ec7d00, 0xd2d938fe19d2deea
    TEST_CAS 50, ".4byte 0x2956a52f", 10, 13, 21, 0, 0xd0f3769a8b5fd8f, 0x8b180773c783c7f1, 0x325620d3a8b5fd8f, 0x70679943f876aaf2, 0xffffffffa8b5fd8f, 0x325620d3c783c7f1, 0x70679943f876aaf2
    TEST_CAS 51, ".4byte 0x296725af", 11, 14, 22, 0, 0xc22fcadcc4b0b8ee, 0xd7f757d0f0fc226b, 0xcdc30e7dc4b0b8ee, 0x1e0ae6d22c8c79e1, 0xffffffffc4b0b8ee, 0xcdc30e7df0fc226b, 0x1e0ae6d22c8c79e1
    TEST_CAS 52, ".4byte 0x2977a62f", 12, 15, 23, 0, 0x337bb41aac3d73d4, 0xd79c621f187b8c49, 0xa8ec5f4dac3d73d4, 0x88cc1d584ea22517, 0xffffffffac3d73d4, 0xa8ec5f4d187b8c49, 0x88cc1d584ea22517
    TEST_CAS 53, ".4byte 0x298826af", 13, 16, 24, 0, 0x1ea4a1a0c96a30e1, 0x8af5497153fb9f05, 0x2a2e03cfc96a30e1, 0xd1143eb6b46c6df2, 0xffffffffc96a30e1, 0x2a2e03cf53fb9f05, 0xd1143eb6b46c6df2
    TEST_CAS 54, ".4byte 0x2998a72f", 14, 17, 25, 0, 0xb874c201e4bb81f1, 0x8b5b0a98638bde2e, 0xcf8af16e4bb81f1, 0xe94c0c539aec3d, 0xffffffffe4bb81f1, 0xcf8af16638bde2e, 0xe94c0c539aec3d
    TEST_CAS 55, ".4byte 0x29a927af", 15, 18, 26, 0, 0x2f67c3ba5d5681b5, 0x6c635bfdbc345b80, 0x307160075d5681b5, 0x389962f5fc05672, 0x5d5681b5, 0x30716007bc345b80, 0x389962f5fc05672
    TEST_CAS 56, ".4byte 0x29b9a82f", 16, 19, 27, 0, 0x845d4b6bdc1607c3, 0x75a8ce7f34afde3d, 0x54799a03dc1607c3, 0x96f3550137c708c1, 0xffffffffdc1607c3, 0x54799a0334afde3d, 0x96f3550137c708c1
    TEST_CAS 57, ".4byte 0x29ca28af", 17, 20, 28, 0, 0x9c042a30674e83ed, 0xb55a4916735f0786, 0xf2a0435674e83ed, 0x8315cc9bd346eceb, 0x674e83ed, 0xf2a0435735f0786, 0x8315cc9bd346eceb
    TEST_CAS 58, ".4byte 0x29daa92f", 18, 21, 29, 0, 0x2e7afb169df55982, 0xc1a1ca6ab0197b94, 0x992cff929df55982, 0x1cd3667ce513fda3, 0xffffffff9df55982, 0x992cff92b0197b94, 0x1cd3667ce513fda3
    TEST_CAS 59, ".4byte 0x281b29af", 19, 22, 1, 0, 0x901bcebb644c10b9, 0xa2e7a1b2a5cad8a9, 0xd163d52644c10b9, 0x38e5eaf37f3fb6c9, 0x644c10b9, 0xd163d52a5cad8a9, 0x38e5eaf37f3fb6c9
    TEST_CAS 60, ".4byte 0x282baa2f", 20, 23, 2, 0, 0xe26639da41d52d1d, 0xd97597b21b444097, 0x67b8cb9441d52d1d, 0x58d873882405e703, 0x41d52d1d, 0x67b8cb941b444097, 0x58d873882405e703
    TEST_CAS 61, ".4byte 0x285c2aaf", 21, 24, 5, 0, 0xfc18d33a18fe7ea4, 0x43f9927bb16e198d, 0xc7ead92418fe7ea4, 0x9b939e9651454dc0, 0x18fe7ea4, 0xc7ead924b16e198d, 0x9b939e9651454dc0
    TEST_CAS 62, ".4byte 0x286cab2f", 22, 25, 6, 0, 0x3f6b945d7aaf42ac, 0xa5d8424e24ef68be, 0x1b970a577aaf42ac, 0xa2eeb061c5139044, 0x7aaf42ac, 0x1b970a5724ef68be, 0xa2eeb061c5139044
    TEST_CAS 63, ".4byte 0x287d2baf", 23, 26, 7, 0, 0x394efb7b9550843, 0x4db4fe56aadbf36e, 0x18b632fcb9550843, 0x778566bd4ef20d83, 0xffffffffb9550843, 0x18b632fcaadbf36e, 0x778566bd4ef20d83
    TEST_CAS 64, ".4byte 0x288dac2f", 24, 27, 8, 0, 0xe4227710020ffe6f, 0x3ba14e47eb3685c4, 0x144f5b8b020ffe6f, 0xd57cd977d9bc695, 0x20ffe6f, 0x144f5b8beb3685c4, 0xd57cd977d9bc695
    TEST_CAS 65, ".4byte 0x289e2caf", 25, 28, 9, 0, 0x60fd26d0b0ca024, 0xb83900fd463c1e92, 0xb20854550b0ca024, 0xb313959e8918e1fd, 0xb0ca024, 0xb2085455463c1e92, 0xb313959e8918e1fd
    TEST_CAS 66, ".4byte 0x28aead2f", 26, 29, 10, 0, 0x369d036ef9a552aa, 0x61e12e91ad39a7b8, 0xcec0455af9a552aa, 0x4425c837cfc8341e, 0xfffffffff9a552aa, 0xcec0455aad39a7b8, 0x4425c837cfc8341e
    TEST_CAS 67, ".4byte 0x28b0adaf", 27, 1, 11, 0, 0x580315e58239e4f6, 0xbf4d65f883b77af2, 0xa7a2714e8239e4f6, 0xbc0210a9e0c3234e, 0xffffffff8239e4f6, 0xa7a2714e83b77af2, 0xbc0210a9e0c3234e
    TEST_CAS 68, ".4byte 0x28c12e2f", 28, 2, 12, 0, 0xdce821044bd9b6cc, 0xcad29c670096e5e, 0x862c02ec4bd9b6cc, 0xbccc366718d570c7, 0x4bd9b6cc, 0x862c02ec70096e5e, 0xbccc366718d570c7
    TEST_CAS 69, ".4byte 0x28d2aeaf", 29, 5, 13, 0, 0x3789c9164c92e96b, 0xb14db5d2efbfce9f, 0x246832af4c92e96b, 0x82a81d3a62c3cead, 0x4c92e96b, 0x246832afefbfce9f, 0x82a81d3a62c3cead
    la x6, amo_area + 1
    TEST_TRAP_EITHER 70, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287322af
    la x6, amo_area + 2
    TEST_TRAP_EITHER 71, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287322af
    la x6, amo_area + 3
    TEST_TRAP_EITHER 72, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287322af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 73, CAUSE_STORE_ACCESS, x6, .4byte 0x287322af
    # An unsuccessful one needs write permission too: the fault is a store/AMO fault.
    li x6, NOWHERE
    li x5, 1
    TEST_TRAP_TVAL_REG 74, CAUSE_STORE_ACCESS, x6, .4byte 0x287322af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
