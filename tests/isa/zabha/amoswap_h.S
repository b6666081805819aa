# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoswap.h rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x87312af", 5, 6, 7, 0, 0, 0xc4e1fd25f2d00000, 0xbfadba97f10487c5, 0, 0xc4e1fd25f2d00000, 0xbfadba97f10487c5
    TEST_AMO 2, ".4byte 0x87312af", 5, 6, 7, 0, 1, 0x6f54ddd4ed010000, 0xb958e1a7d4bbedb7, 0, 0x6f54ddd4ed010001, 0xb958e1a7d4bbedb7
    TEST_AMO 3, ".4byte 0x87312af", 5, 6, 7, 0, 0xffff, 0xf404782fe0480000, 0x4da9472b2fff7b12, 0, 0xf404782fe048ffff, 0x4da9472b2fff7b12
    TEST_AMO 4, ".4byte 0x87312af", 5, 6, 7, 0, 0x7fff, 0xcd7059704f870000, 0x1dcd28318b858f2f, 0, 0xcd7059704f877fff, 0x1dcd28318b858f2f
    TEST_AMO 5, ".4byte 0x87312af", 5, 6, 7, 0, 0x8000, 0x980ccfd9b9800000, 0x9554aa60693ed8d4, 0, 0x980ccfd9b9808000, 0x9554aa60693ed8d4
    TEST_AMO 6, ".4byte 0x87312af", 5, 6, 7, 0, 0xe8ec, 0x21643b7b59630000, 0xd330d843e955bab1, 0, 0x21643b7b5963e8ec, 0xd330d843e955bab1
    TEST_AMO 7, ".4byte 0x87312af", 5, 6, 7, 0, 0, 0x7ae8a718fa240001, 0xba94262ce45de17b, 1, 0x7ae8a718fa240000, 0xba94262ce45de17b
    TEST_AMO 8, ".4byte 0x87312af", 5, 6, 7, 0, 1, 0x8edfb1f7ff490001, 0xf3eaadf488041b6b, 1, 0x8edfb1f7ff490001, 0xf3eaadf488041b6b
    TEST_AMO 9, ".4byte 0x87312af", 5, 6, 7, 0, 0xffff, 0x99d6b71bd2f90001, 0x600ec10c08bc339e, 1, 0x99d6b71bd2f9ffff, 0x600ec10c08bc339e
    TEST_AMO 10, ".4byte 0x87312af", 5, 6, 7, 0, 0x7fff, 0x70d5043c44d20001, 0x5fd44f5ab2465a1a, 1, 0x70d5043c44d27fff, 0x5fd44f5ab2465a1a
    TEST_AMO 11, ".4byte 0x87312af", 5, 6, 7, 0, 0x8000, 0xd0b50b7654880001, 0xb73459e168d1c14f, 1, 0xd0b50b7654888000, 0xb73459e168d1c14f
    TEST_AMO 12, ".4byte 0x87312af", 5, 6, 7, 0, 0xe8ec, 0x147af76d4b200001, 0xed6861114dcdb4c8, 1, 0x147af76d4b20e8ec, 0xed6861114dcdb4c8
    TEST_AMO 13, ".4byte 0x87312af", 5, 6, 7, 0, 0, 0x628810edbd4affff, 0x9916935bdc15fecf, 0xffffffffffffffff, 0x628810edbd4a0000, 0x9916935bdc15fecf
    TEST_AMO 14, ".4byte 0x87312af", 5, 6, 7, 0, 1, 0x3306702ab708ffff, 0xc55bfad734720ad1, 0xffffffffffffffff, 0x3306702ab7080001, 0xc55bfad734720ad1
    TEST_AMO 15, ".4byte 0x87312af", 5, 6, 7, 0, 0xffff, 0x11ee2bbf8667ffff, 0x514796efb9ea61a2, 0xffffffffffffffff, 0x11ee2bbf8667ffff, 0x514796efb9ea61a2
    TEST_AMO 16, ".4byte 0x87312af", 5, 6, 7, 0, 0x7fff, 0x4eeb1880155cffff, 0xfb1223ed4ea541b4, 0xffffffffffffffff, 0x4eeb1880155c7fff, 0xfb1223ed4ea541b4
    TEST_AMO 17, ".4byte 0x87312af", 5, 6, 7, 0, 0x8000, 0x71c99e448516ffff, 0xc5bd5b4d09356e63, 0xffffffffffffffff, 0x71c99e4485168000, 0xc5bd5b4d09356e63
    TEST_AMO 18, ".4byte 0x87312af", 5, 6, 7, 0, 0xe8ec, 0xa94f1fd1edbfffff, 0xa78f15ddcb6eefbb, 0xffffffffffffffff, 0xa94f1fd1edbfe8ec, 0xa78f15ddcb6eefbb
    TEST_AMO 19, ".4byte 0x87312af", 5, 6, 7, 0, 0, 0xa7a82bc17faa7fff, 0x8b9300e7a4d3d009, 0x7fff, 0xa7a82bc17faa0000, 0x8b9300e7a4d3d009
    TEST_AMO 20, ".4byte 0x87312af", 5, 6, 7, 0, 1, 0xe21725aec8e77fff, 0xb9a2795f91e506c8, 0x7fff, 0xe21725aec8e70001, 0xb9a2795f91e506c8
    TEST_AMO 21, ".4byte 0x87312af", 5, 6, 7, 0, 0xffff, 0x9fc12ebd70147fff, 0x3ac6311c075841e9, 0x7fff, 0x9fc12ebd7014ffff, 0x3ac6311c075841e9
    TEST_AMO 22, ".4byte 0x87312af", 5, 6, 7, 0, 0x7fff, 0x20eb5cde5f437fff, 0x41f1598267a5cdc4, 0x7fff, 0x20eb5cde5f437fff, 0x41f1598267a5cdc4
    TEST_AMO 23, ".4byte 0x87312af", 5, 6, 7, 0, 0x8000, 0x2ca463f778a47fff, 0x2226692d31e73a56, 0x7fff, 0x2ca463f778a48000, 0x2226692d31e73a56
    TEST_AMO 24, ".4byte 0x87312af", 5, 6, 7, 0, 0xe8ec, 0x659ab886a7df7fff, 0xe544c9633af0f9b6, 0x7fff, 0x659ab886a7dfe8ec, 0xe544c9633af0f9b6
    TEST_AMO 25, ".4byte 0x87312af", 5, 6, 7, 0, 0, 0xe00874bb737a8000, 0xa7179524d6038263, 0xffffffffffff8000, 0xe00874bb737a0000, 0xa7179524d6038263
    TEST_AMO 26, ".4byte 0x87312af", 5, 6, 7, 0, 1, 0xc01ad2f5d2398000, 0xe11616d1e038f62e, 0xffffffffffff8000, 0xc01ad2f5d2390001, 0xe11616d1e038f62e
    TEST_AMO 27, ".4byte 0x87312af", 5, 6, 7, 0, 0xffff, 0x379ac263f0cb8000, 0x8c577d46dae0c046, 0xffffffffffff8000, 0x379ac263f0cbffff, 0x8c577d46dae0c046
    TEST_AMO 28, ".4byte 0x87312af", 5, 6, 7, 0, 0x7fff, 0xb483f8c15ee58000, 0xf7cf08dc1d921ddc, 0xffffffffffff8000, 0xb483f8c15ee57fff, 0xf7cf08dc1d921ddc
    TEST_AMO 29, ".4byte 0x87312af", 5, 6, 7, 0, 0x8000, 0xdd6dfed649128000, 0xc0f51bbb0064e202, 0xffffffffffff8000, 0xdd6dfed649128000, 0xc0f51bbb0064e202
    TEST_AMO 30, ".4byte 0x87312af", 5, 6, 7, 0, 0xe8ec, 0x9e55595878e8000, 0x2ae788901bc39e2f, 0xffffffffffff8000, 0x9e55595878ee8ec, 0x2ae788901bc39e2f
    TEST_AMO 31, ".4byte 0x87312af", 5, 6, 7, 0, 0, 0xa73bbd786351e8ec, 0x20dbf72c7a9117d3, 0xffffffffffffe8ec, 0xa73bbd7863510000, 0x20dbf72c7a9117d3
    TEST_AMO 32, ".4byte 0x87312af", 5, 6, 7, 0, 1, 0xfab71d58b9dae8ec, 0x13b0534c01f3e7fb, 0xffffffffffffe8ec, 0xfab71d58b9da0001, 0x13b0534c01f3e7fb
    TEST_AMO 33, ".4byte 0x87312af", 5, 6, 7, 0, 0xffff, 0xa722dc197397e8ec, 0xd4563a68eff3b265, 0xffffffffffffe8ec, 0xa722dc197397ffff, 0xd4563a68eff3b265
    TEST_AMO 34, ".4byte 0x87312af", 5, 6, 7, 0, 0x7fff, 0xd75378f98981e8ec, 0x38441f6d95cc4ba6, 0xffffffffffffe8ec, 0xd75378f989817fff, 0x38441f6d95cc4ba6
    TEST_AMO 35, ".4byte 0x87312af", 5, 6, 7, 0, 0x8000, 0xf241330b4adde8ec, 0x79dcbfbc7372e1a5, 0xffffffffffffe8ec, 0xf241330b4add8000, 0x79dcbfbc7372e1a5
    TEST_AMO 36, ".4byte 0x87312af", 5, 6, 7, 0, 0xe8ec, 0x4c5d13be9281e8ec, 0xa53ad156a8fc6854, 0xffffffffffffe8ec, 0x4c5d13be9281e8ec, 0xa53ad156a8fc6854
    TEST_AMO 37, ".4byte 0x87312af", 5, 6, 7, 0, 0x4117cb957923bd73, 0x6f4f669c0000d834, 0x8fd27f727f028545, 0xffffffffffffd834, 0x6f4f669c0000bd73, 0x8fd27f727f028545
    TEST_AMO 38, ".4byte 0x87312af", 5, 6, 7, 2, 0x350867fcbe9814f, 0x787cec410eff5e87, 0xcca7b0d6af4481bd, 0xeff, 0x787cec41814f5e87, 0xcca7b0d6af4481bd
    TEST_AMO 39, ".4byte 0x87312af", 5, 6, 7, 4, 0xf6c318e10c322d8d, 0x789ae2b41c062466, 0xfde0caa0376f34b1, 0xffffffffffffe2b4, 0x789a2d8d1c062466, 0xfde0caa0376f34b1
    TEST_AMO 40, ".4byte 0x87312af", 5, 6, 7, 6, 0x97f72cf30caf268d, 0x66e6ea54a6b4a04c, 0x62d755825555c965, 0x66e6, 0x268dea54a6b4a04c, 0x62d755825555c965
    TEST_AMO 41, ".4byte 0x87312af", 5, 6, 7, 8, 0xcde7c3dec9f7c483, 0xf68ea7f881def533, 0xb3b2805334f86a3d, 0x6a3d, 0xf68ea7f881def533, 0xb3b2805334f8c483
    TEST_AMO 42, ".4byte 0x87312af", 5, 6, 7, 10, 0x2b6d04f470cb60ef, 0x82651569515a8ab8, 0x6de2dd746223d91a, 0x6223, 0x82651569515a8ab8, 0x6de2dd7460efd91a
    TEST_AMO 43, ".4byte 0x87312af", 5, 6, 7, 12, 0xd4570c14e86076dc, 0x6899be8565d9769f, 0x2c90d5c9d43a1e1c, 0xffffffffffffd5c9, 0x6899be8565d9769f, 0x2c9076dcd43a1e1c
    TEST_AMO 44, ".4byte 0x87312af", 5, 6, 7, 14, 0xcf17df2983844a3a, 0xe6bf134e1d1e3552, 0x135b4a2deff699fb, 0x135b, 0xe6bf134e1d1e3552, 0x4a3a4a2deff699fb
    TEST_AMO 45, ".4byte 0x8c5952f", 10, 11, 12, 8, 0x36a9f566235e1123, 0xfbe35cd6d6a31b38, 0x96b7114a12c3b82, 0x3b82, 0xfbe35cd6d6a31b38, 0x96b7114a12c1123
    TEST_AMO 46, ".4byte 0xcc5952f", 10, 11, 12, 8, 0x652749497a064483, 0xec18d9d132cfba3f, 0x396cb186697fa39c, 0xffffffffffffa39c, 0xec18d9d132cfba3f, 0x396cb186697f4483
    TEST_AMO 47, ".4byte 0xac5952f", 10, 11, 12, 8, 0x66324f1114588e41, 0xfbeaf3b788d31e77, 0x8ff3180d925e06ae, 0x6ae, 0xfbeaf3b788d31e77, 0x8ff3180d925e8e41
    TEST_AMO 48, ".4byte 0xec5952f", 10, 11, 12, 8, 0x8ebd153c26a61696, 0x88b3f65e2572eb60, 0x6a2d4b76819ff460, 0xfffffffffffff460, 0x88b3f65e2572eb60, 0x6a2d4b76819f1696
    TEST_AMO 49, ".4byte 0x873102f", 0, 6, 7, 8, 0x947a365b929fef87, 0x74769be2442d40b1, 0x9449d5b8ef75ee28, 0, 0x74769be2442d40b1, 0x9449d5b8ef75ef87
    TEST_AMO 50, ".4byte 0x873132f", 6, 6, 7, 8, 0x2d290401341501d2, 0x281b1a037c473717, 0xc6be38b43d92ae5d, 0xffffffffffffae5d, 0x281b1a037c473717, 0xc6be38b43d9201d2
    TEST_AMO 51, ".4byte 0x87313af", 7, 6, 7, 8, 0xd4502f575576ea89, 0x7c24bcb43972aba1, 0xf9c2e67b7c86346f, 0x346f, 0x7c24bcb43972aba1, 0xf9c2e67b7c86ea89
    TEST_AMO 52, ".4byte 0x80312af", 5, 6, 0, 8, 0, 0x8498b2270987f1cd, 0x4646254684cd97bd, 0xffffffffffff97bd, 0x8498b2270987f1cd, 0x4646254684cd0000
    TEST_AMO 53, ".4byte 0x803102f", 0, 6, 0, 8, 0, 0x4abe7dc2309c93a1, 0x8789ab4f9ef0c840, 0, 0x4abe7dc2309c93a1, 0x8789ab4f9ef00000
    TEST_AMO 54, ".4byte 0x92c90af", 1, 25, 18, 0, 0xf9b4136f37af97, 0x2f1c638091d9a15b, 0x1c9b3573739e0e1d, 0xffffffffffffa15b, 0x2f1c638091d9af97, 0x1c9b3573739e0e1d
    TEST_AMO 55, ".4byte 0x8ab912f", 2, 23, 10, 0, 0x43f314d4dc120c23, 0x48ae28425bc1e7dd, 0x17f989a8cd99e074, 0xffffffffffffe7dd, 0x48ae28425bc10c23, 0x17f989a8cd99e074
    TEST_AMO 56, ".4byte 0x8ad92af", 5, 27, 10, 0, 0xd8fb39849609e190, 0x2551ad108f472d93, 0xdbc23fc2133080e2, 0x2d93, 0x2551ad108f47e190, 0xdbc23fc2133080e2
    TEST_AMO 57, ".4byte 0x9aa132f", 6, 20, 26, 0, 0x3bf2b2299a1c6b95, 0x69fade08fdb5474c, 0x7d1e709ecb26e96b, 0x474c, 0x69fade08fdb56b95, 0x7d1e709ecb26e96b
    TEST_AMO 58, ".4byte 0x98d13af", 7, 26, 24, 0, 0xd3b9a25f21b3fe3c, 0x65f61021f0356f73, 0x76a449afd8d331a4, 0x6f73, 0x65f61021f035fe3c, 0x76a449afd8d331a4
    TEST_AMO 59, ".4byte 0x8e6942f", 8, 13, 14, 0, 0x15cd9d2c826c6d9b, 0xd44ebb5fe89e9589, 0xc6f0ff3be222114d, 0xffffffffffff9589, 0xd44ebb5fe89e6d9b, 0xc6f0ff3be222114d
    TEST_AMO 60, ".4byte 0x99b94af", 9, 23, 25, 0, 0xa789e5b9fe709bce, 0x86b68815a97689b, 0x82cc3b0cff55fd92, 0x689b, 0x86b68815a979bce, 0x82cc3b0cff55fd92
    TEST_AMO 61, ".4byte 0x935952f", 10, 11, 19, 0, 0xe641b0b0189ebcdd, 0x1a41e57f0a2cab3, 0x902d01bd4e7f14b3, 0xffffffffffffcab3, 0x1a41e57f0a2bcdd, 0x902d01bd4e7f14b3
    TEST_AMO 62, ".4byte 0x92e95af", 11, 29, 18, 0, 0xa0f20e9954c541c, 0x33903d2f2337e84e, 0xe9d038d380ad76fd, 0xffffffffffffe84e, 0x33903d2f2337541c, 0xe9d038d380ad76fd
    TEST_AMO 63, ".4byte 0x826162f", 12, 12, 2, 0, 0x4e6cf221790fec65, 0xdb19e1273849dcd8, 0xee27c08e449c7078, 0xffffffffffffdcd8, 0xdb19e1273849ec65, 0xee27c08e449c7078
    TEST_AMO 64, ".4byte 0x9cd96af", 13, 27, 28, 0, 0x2351d1242b166b97, 0x920ded8fefcd1ea8, 0x9f12119b30dfbc24, 0x1ea8, 0x920ded8fefcd6b97, 0x9f12119b30dfbc24
    TEST_AMO 65, ".4byte 0x90d172f", 14, 26, 16, 0, 0x807c2143c4ee749b, 0x837cf00579e88be5, 0xe8d7f08ef15f6cd2, 0xffffffffffff8be5, 0x837cf00579e8749b, 0xe8d7f08ef15f6cd2
    TEST_AMO 66, ".4byte 0x81517af", 15, 10, 1, 0, 0x1614d021cef81198, 0xcc2dbc1ba1603a9d, 0xa5991ac0a5209592, 0x3a9d, 0xcc2dbc1ba1601198, 0xa5991ac0a5209592
    TEST_AMO 67, ".4byte 0x856982f", 16, 13, 5, 0, 0x92793e306b21ab82, 0xe9b00ec4ac75022f, 0xaa6eff4490274a6f, 0x22f, 0xe9b00ec4ac75ab82, 0xaa6eff4490274a6f
    TEST_AMO 68, ".4byte 0x90618af", 17, 12, 16, 0, 0xfe98c2c4815cd235, 0x26062948428d3f6f, 0x1d24010ee7d0757f, 0x3f6f, 0x26062948428dd235, 0x1d24010ee7d0757f
    TEST_AMO 69, ".4byte 0x887192f", 18, 14, 8, 0, 0xfe72381d9e97fc39, 0x75070da36972079d, 0x92de7beada247dda, 0x79d, 0x75070da36972fc39, 0x92de7beada247dda
    TEST_AMO 70, ".4byte 0x9c399af", 19, 7, 28, 0, 0x1b3b978746af3adc, 0xdd5f4303ed2e6bff, 0x9a4e4426ccefc0a0, 0x6bff, 0xdd5f4303ed2e3adc, 0x9a4e4426ccefc0a0
    TEST_AMO 71, ".4byte 0x9a69a2f", 20, 13, 26, 0, 0x8d410d2231cca59f, 0x7a5fd91c1960649c, 0xc6a59eef9ebdb53a, 0x649c, 0x7a5fd91c1960a59f, 0xc6a59eef9ebdb53a
    TEST_AMO 72, ".4byte 0x94b9aaf", 21, 23, 20, 0, 0xfcf91ea1dcbff734, 0x94fb7c99534ac2f5, 0x2e5f000b95daa11f, 0xffffffffffffc2f5, 0x94fb7c99534af734, 0x2e5f000b95daa11f
    TEST_AMO 73, ".4byte 0x9b81b2f", 22, 16, 27, 0, 0x8ff21a5154b23e25, 0x58533adc5becbd28, 0x5ba3975ecbc06b01, 0xffffffffffffbd28, 0x58533adc5bec3e25, 0x5ba3975ecbc06b01
    TEST_AMO 74, ".4byte 0x9841baf", 23, 8, 24, 0, 0x8e6a2a435e1fefc1, 0x4f33e1ab58b1a551, 0x7ec2ceed56c3f30e, 0xffffffffffffa551, 0x4f33e1ab58b1efc1, 0x7ec2ceed56c3f30e
    TEST_AMO 75, ".4byte 0x9be1c2f", 24, 28, 27, 0, 0x448129a3492e239e, 0xe17ac391c49eab, 0xb214cffaafa2433d, 0xffffffffffff9eab, 0xe17ac391c4239e, 0xb214cffaafa2433d
    TEST_AMO 76, ".4byte 0x9229caf", 25, 5, 18, 0, 0x1e55085ccbfd9eeb, 0x6556e0a48cb320b7, 0xd8b59bbbe3154870, 0x20b7, 0x6556e0a48cb39eeb, 0xd8b59bbbe3154870
    TEST_AMO 77, ".4byte 0x8ca1d2f", 26, 20, 12, 0, 0xd485bbb84884e537, 0xda9fb053ceb6d29c, 0xf5bf95a82856f22c, 0xffffffffffffd29c, 0xda9fb053ceb6e537, 0xf5bf95a82856f22c
    TEST_AMO 78, ".4byte 0x8ac1daf", 27, 24, 10, 0, 0x798736c567a96c48, 0xe911299042142683, 0xd13594315f54e945, 0x2683, 0xe911299042146c48, 0xd13594315f54e945
    TEST_AMO 79, ".4byte 0x82e9e2f", 28, 29, 2, 0, 0xe396d04b959138, 0x2d659a4f1b8e48d, 0x872ecf94c4781e9b, 0xffffffffffffe48d, 0x2d659a4f1b89138, 0x872ecf94c4781e9b
    TEST_AMO 80, ".4byte 0x8e89eaf", 29, 17, 14, 0, 0x7faa7190ceb7774c, 0xeb76f66ab8d7f4b8, 0x1a462dd30e779cc1, 0xfffffffffffff4b8, 0xeb76f66ab8d7774c, 0x1a462dd30e779cc1
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x87312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0x87312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
