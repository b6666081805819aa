# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amocas.h rd, rs2, (rs1)
# Unprivileged specification, Zabha: byte and halfword AMOs.
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
    TEST_CAS 1, ".4byte 0x287312af", 5, 6, 7, 0, 0, 0x377feb7ea6e8da82, 0xf7dbc37a486f0000, 0x469edbfb1277c6a6, 0, 0xf7dbc37a486fda82, 0x469edbfb1277c6a6
    TEST_CAS 2, ".4byte 0x287312af", 5, 6, 7, 0, 0x730929e432da0000, 0x79adc467f1db3815, 0x5a9fc25568430000, 0x8918f9744b275ba9, 0, 0x5a9fc25568433815, 0x8918f9744b275ba9
    TEST_CAS 3, ".4byte 0x287312af", 5, 6, 7, 0, 1, 0xad4a79195c51fe89, 0x7048ad119e00000, 0xc4c21918af78be5b, 0, 0x7048ad119e00000, 0xc4c21918af78be5b
    TEST_CAS 4, ".4byte 0x287312af", 5, 6, 7, 0, 0x8000, 0x30503f7af551dd11, 0xf7e985a0d9ef0000, 0x67e1baac4990b299, 0, 0xf7e985a0d9ef0000, 0x67e1baac4990b299
    TEST_CAS 5, ".4byte 0x287312af", 5, 6, 7, 0, 1, 0x4303d11c15a5573f, 0x79c525603a1d0001, 0x535e06e1d81e4d92, 1, 0x79c525603a1d573f, 0x535e06e1d81e4d92
    TEST_CAS 6, ".4byte 0x287312af", 5, 6, 7, 0, 0xf3e4bbef1d9c0001, 0xed287c6e561b1fbd, 0xc3870d649dde0001, 0xa70e6c3e342b7b7e, 1, 0xc3870d649dde1fbd, 0xa70e6c3e342b7b7e
    TEST_CAS 7, ".4byte 0x287312af", 5, 6, 7, 0, 0, 0xd1ce995e14731228, 0xe72a94cd57190001, 0x243019a9ec60a5ef, 1, 0xe72a94cd57190001, 0x243019a9ec60a5ef
    TEST_CAS 8, ".4byte 0x287312af", 5, 6, 7, 0, 0x8001, 0x2fed8080c4578f36, 0xd50b015fd6a70001, 0xa7a83e9a7b875699, 1, 0xd50b015fd6a70001, 0xa7a83e9a7b875699
    TEST_CAS 9, ".4byte 0x287312af", 5, 6, 7, 0, 0xffff, 0x25719da4bf79f576, 0x6f5339f26f56ffff, 0x13eec402f2b1fae3, 0xffffffffffffffff, 0x6f5339f26f56f576, 0x13eec402f2b1fae3
    TEST_CAS 10, ".4byte 0x287312af", 5, 6, 7, 0, 0x6b34c08dd555ffff, 0x526edcede73d74b6, 0xec41c62010bffff, 0x38e2ab873039a6c7, 0xffffffffffffffff, 0xec41c62010b74b6, 0x38e2ab873039a6c7
    TEST_CAS 11, ".4byte 0x287312af", 5, 6, 7, 0, 0xfffe, 0x6486c6066883e0fd, 0x54a2e29f041fffff, 0xd78d4898c1b6e092, 0xffffffffffffffff, 0x54a2e29f041fffff, 0xd78d4898c1b6e092
    TEST_CAS 12, ".4byte 0x287312af", 5, 6, 7, 0, 0x7fff, 0xa0d9a9ce391c3920, 0x1354be4c8645ffff, 0xaa40c4d4a1aae4ff, 0xffffffffffffffff, 0x1354be4c8645ffff, 0xaa40c4d4a1aae4ff
    TEST_CAS 13, ".4byte 0x287312af", 5, 6, 7, 0, 0x7fff, 0xf0a22d18c82a226d, 0x42d2c906d6bc7fff, 0x3d187264e5b8e4e4, 0x7fff, 0x42d2c906d6bc226d, 0x3d187264e5b8e4e4
    TEST_CAS 14, ".4byte 0x287312af", 5, 6, 7, 0, 0x66c022716de7fff, 0x9d854e7f90e853b9, 0xd0e014384b5f7fff, 0x90e4c9f0572c7266, 0x7fff, 0xd0e014384b5f53b9, 0x90e4c9f0572c7266
    TEST_CAS 15, ".4byte 0x287312af", 5, 6, 7, 0, 0x7ffe, 0x24ba15df470f5eaa, 0xa1930cbd98617fff, 0x5cd725134784a1a, 0x7fff, 0xa1930cbd98617fff, 0x5cd725134784a1a
    TEST_CAS 16, ".4byte 0x287312af", 5, 6, 7, 0, 0xffff, 0xf01c7327c925f17e, 0x26821af30f9c7fff, 0x173ae178fd9b4191, 0x7fff, 0x26821af30f9c7fff, 0x173ae178fd9b4191
    TEST_CAS 17, ".4byte 0x287312af", 5, 6, 7, 0, 0x8000, 0x31ec6913c46d0882, 0x5627dc7329288000, 0xdda987bca0e3798a, 0xffffffffffff8000, 0x5627dc7329280882, 0xdda987bca0e3798a
    TEST_CAS 18, ".4byte 0x287312af", 5, 6, 7, 0, 0x517b42dc428000, 0x1337d1d85ef06554, 0x81266d59a4b58000, 0xc27fbcbb21d8d02f, 0xffffffffffff8000, 0x81266d59a4b56554, 0xc27fbcbb21d8d02f
    TEST_CAS 19, ".4byte 0x287312af", 5, 6, 7, 0, 0x8001, 0x9e98143e09d3bb56, 0xa14447ff3e968000, 0x185c20979a297683, 0xffffffffffff8000, 0xa14447ff3e968000, 0x185c20979a297683
    TEST_CAS 20, ".4byte 0x287312af", 5, 6, 7, 0, 0, 0x450181136537ee2f, 0xe21787b2ef5d8000, 0x497509a90cb1c497, 0xffffffffffff8000, 0xe21787b2ef5d8000, 0x497509a90cb1c497
    TEST_CAS 21, ".4byte 0x287312af", 5, 6, 7, 0, 0x755e, 0x8f83764b34d27917, 0x75a253a57cfd755e, 0x358ff317530f8116, 0x755e, 0x75a253a57cfd7917, 0x358ff317530f8116
    TEST_CAS 22, ".4byte 0x287312af", 5, 6, 7, 0, 0x920b75f46e54755e, 0x6f0fb503b22b1677, 0x9ee1d7e0d0c4755e, 0x940ba0ea0d96a2, 0x755e, 0x9ee1d7e0d0c41677, 0x940ba0ea0d96a2
    TEST_CAS 23, ".4byte 0x287312af", 5, 6, 7, 0, 0x755f, 0x257fd24ee84d177a, 0x4ddc9e749e52755e, 0xcb4dbf4b0b645bfa, 0x755e, 0x4ddc9e749e52755e, 0xcb4dbf4b0b645bfa
    TEST_CAS 24, ".4byte 0x287312af", 5, 6, 7, 0, 0xf55e, 0x39ed919d913a0a95, 0x647e8495b2a1755e, 0xe9d58bc9865fc59f, 0x755e, 0x647e8495b2a1755e, 0xe9d58bc9865fc59f
    TEST_CAS 25, ".4byte 0x28a4942f", 8, 9, 10, 0, 0x9989252983b12e6d, 0xf0e11f746b6dbd03, 0x776c9637d932e6d, 0x6d9dcaa4d59a6424, 0x2e6d, 0x776c9637d93bd03, 0x6d9dcaa4d59a6424
    TEST_CAS 26, ".4byte 0x28a4942f", 8, 9, 10, 2, 0x1467412ed384ce5d, 0x53dfc3df9669c353, 0xdc1db544ce5d8695, 0x9cb224304670a2ae, 0xffffffffffffce5d, 0xdc1db544c3538695, 0x9cb224304670a2ae
    TEST_CAS 27, ".4byte 0x28a4942f", 8, 9, 10, 4, 0xb1f17997df3e5b13, 0xce41cada5f64b455, 0xd32f5b1379bcf0dd, 0x57b3ef76703ead1c, 0x5b13, 0xd32fb45579bcf0dd, 0x57b3ef76703ead1c
    TEST_CAS 28, ".4byte 0x28a4942f", 8, 9, 10, 6, 0x7b84eae6077a159d, 0x850874c466bf3d8e, 0x159d1c9eaefde681, 0x1d667cc69c9b0300, 0x159d, 0x3d8e1c9eaefde681, 0x1d667cc69c9b0300
    TEST_CAS 29, ".4byte 0x28a4942f", 8, 9, 10, 8, 0x35a0a6e9754d85fe, 0x2c17ef3a4d4d29d9, 0x42cc68aa9d20206f, 0x7acc098891e985fe, 0xffffffffffff85fe, 0x42cc68aa9d20206f, 0x7acc098891e929d9
    TEST_CAS 30, ".4byte 0x28a4942f", 8, 9, 10, 10, 0xe8aab25b9d23be6d, 0xdfead50e8bcf9db3, 0xefba7823f6b2387f, 0xb8c4ed18be6d386f, 0xffffffffffffbe6d, 0xefba7823f6b2387f, 0xb8c4ed189db3386f
    TEST_CAS 31, ".4byte 0x28a4942f", 8, 9, 10, 12, 0x6fc1446b6a0e3600, 0xb9761374da3ee9f4, 0x572bc49fb4a6df59, 0x89ad360093a2ea28, 0x3600, 0x572bc49fb4a6df59, 0x89ade9f493a2ea28
    TEST_CAS 32, ".4byte 0x28a4942f", 8, 9, 10, 14, 0x4794a439427261a0, 0xe1da4ef1d715337a, 0xdd3fe15a5e2af9b9, 0x61a09b51918d7772, 0x61a0, 0xdd3fe15a5e2af9b9, 0x337a9b51918d7772
    TEST_CAS 33, ".4byte 0x28c5952f", 10, 11, 12, 8, 0xb504df6a70dca0d, 0x976f8b476f19726d, 0xf46a3d34309a9a91, 0x4671096466bdca0d, 0xffffffffffffca0d, 0xf46a3d34309a9a91, 0x4671096466bd726d
    TEST_CAS 34, ".4byte 0x28c5952f", 10, 11, 12, 8, 0xf4afb20958f235f2, 0x3efe085427e06d10, 0x5966723925415d56, 0x24f02fe918e6ca0d, 0xffffffffffffca0d, 0x5966723925415d56, 0x24f02fe918e6ca0d
    TEST_CAS 35, ".4byte 0x2cc5952f", 10, 11, 12, 8, 0xd33a6a4480f190e9, 0x49cd3d70a27fde8d, 0x333e93e4533c8ca6, 0xcdcddf42d75990e9, 0xffffffffffff90e9, 0x333e93e4533c8ca6, 0xcdcddf42d759de8d
    TEST_CAS 36, ".4byte 0x2cc5952f", 10, 11, 12, 8, 0x2cc595bb7f0e6f16, 0x1127408773960199, 0x66c250bad20595a0, 0x4f6e3fa8062090e9, 0xffffffffffff90e9, 0x66c250bad20595a0, 0x4f6e3fa8062090e9
    TEST_CAS 37, ".4byte 0x2ac5952f", 10, 11, 12, 8, 0xa96b2c2a2e7bea08, 0x83e81e1a07d8f48c, 0xc4eac9533fd2b6f7, 0x879071cb1156ea08, 0xffffffffffffea08, 0xc4eac9533fd2b6f7, 0x879071cb1156f48c
    TEST_CAS 38, ".4byte 0x2ac5952f", 10, 11, 12, 8, 0x5694d3d5d18415f7, 0x60bf9c68f945f971, 0xe366ac7ec7ba5965, 0xd93c6547b9c7ea08, 0xffffffffffffea08, 0xe366ac7ec7ba5965, 0xd93c6547b9c7ea08
    TEST_CAS 39, ".4byte 0x2ec5952f", 10, 11, 12, 8, 0x9bcd19bb43b99d85, 0x8c2d825ecf7ea2e3, 0x8396262a62717096, 0x497d8ed62bc9d85, 0xffffffffffff9d85, 0x8396262a62717096, 0x497d8ed62bca2e3
    TEST_CAS 40, ".4byte 0x2ec5952f", 10, 11, 12, 8, 0x6432e644bc46627a, 0xa526a4189a485a48, 0x69329fc53e50aa35, 0x9d77ab6f2f739d85, 0xffffffffffff9d85, 0x69329fc53e50aa35, 0x9d77ab6f2f739d85
    TEST_CAS 41, ".4byte 0x2873102f", 0, 6, 7, 8, 0, 0x379779f95bdf24ff, 0x770c984cc82ec961, 0xdb3697e799db0000, 0, 0x770c984cc82ec961, 0xdb3697e799db24ff
    TEST_CAS 42, ".4byte 0x287313af", 7, 6, 7, 8, 0, 0, 0x8a91e28376808848, 0xaa142f33f1500000, 0, 0x8a91e28376808848, 0xaa142f33f1500000
    TEST_CAS 43, ".4byte 0x280312af", 5, 6, 0, 8, 0, 0, 0x7e77838e0c3819b, 0xbdf88c1e48a10000, 0, 0x7e77838e0c3819b, 0xbdf88c1e48a10000
    TEST_CAS 44, ".4byte 0x2873102f", 0, 6, 7, 8, 0, 0x2e9ec87de150c7f1, 0xfb9303cb16a9c540, 0xa3ba896f37e90005, 0, 0xfb9303cb16a9c540, 0xa3ba896f37e90005
    TEST_CAS 45, ".4byte 0x287313af", 7, 6, 7, 8, 5, 5, 0x8e6c425643f7acad, 0xb27b0379eb360005, 5, 0x8e6c425643f7acad, 0xb27b0379eb360005
    TEST_CAS 46, ".4byte 0x280312af", 5, 6, 0, 8, 5, 0, 0xa0daba391f70cac2, 0x93ebd63cbd0c0005, 5, 0xa0daba391f70cac2, 0x93ebd63cbd0c0000
    TEST_CAS 47, ".4byte 0x28e310af", 1, 6, 14, 0, 0xaff9427a82997895, 0xf65f8247ca8a67fd, 0x1f9fc3acc7e7895, 0x656479a44d7adb45, 0x7895, 0x1f9fc3acc7e67fd, 0x656479a44d7adb45
    TEST_CAS 48, ".4byte 0x28f3912f", 2, 7, 15, 0, 0x8338d9744ef42f6b, 0xb3960e45efbf8ef3, 0x40e31082b8f72f6b, 0x7ae9d8b4aff89ddd, 0x2f6b, 0x40e31082b8f78ef3, 0x7ae9d8b4aff89ddd
    TEST_CAS 49, ".4byte 0x290412af", 5, 8, 16, 0, 0x4555a2640f1c746b, 0xe04b14d08fa4a817, 0x58d94874b327746b, 0x288530fb6877d7a8, 0x746b, 0x58d94874b327a817, 0x288530fb6877d7a8
    TEST_CAS 50, ".4byte 0x2914932f", 6, 9, 17, 0, 0x754204fccc7441d1, 0xa0ac86df9b1f9136, 0xb53fc3ee23c041d1, 0x40d64b8a92df285f, 0x41d1, 0xb53fc3ee23c09136, 0x40d64b8a92df285f
    TEST_CAS 51, ".4byte 0x292513af", 7, 10, 18, 0, 0x96ad2385b788dc97, 0x846af53622e127fc, 0x4b1a868fea16dc97, 0x1f7f7fa9fca589fd, 0xffffffffffffdc97, 0x4b1a868fea1627fc, 0x1f7f7fa9fca589fd
    TEST_CAS 52, ".4byte 0x2935942f", 8, 11, 19, 0, 0x563d1a498c39540e, 0xe6e6e93faa7f3107, 0x5ab07ac1904f540e, 0xaf104a761386f7af, 0x540e, 0x5ab07ac1904f3107, 0xaf104a761386f7af
    TEST_CAS 53, ".4byte 0x294614af", 9, 12, 20, 0, 0xf83dcfd1ac45d0ca, 0xc6d1395a93552878, 0xb91b8f8ad084d0ca, 0x314e78e543269401, 0xffffffffffffd0ca, 0xb91b8f8ad0842878, 0x314e78e543269401
    TEST_CAS 54, ".4byte 0x2956952f", 10, 13, 21, 0, 0x9e90cf90ffe61b0e, 0x4161ba8940e86cdd, 0x893430f9e63e1b0e, 0x61556ed369efd5b6, 0x1b0e, 0x893430f9e63e6cdd, 0x61556ed369efd5b6
    TEST_CAS 55, ".4byte 0x296715af", 11, 14, 22, 0, 0x12f2c24024e066e5, 0xe142ad2fdf64b5c5, 0xcb91e60b130766e5, 0x9b739c369b7b7d65, 0x66e5, 0xcb91e60b1307b5c5, 0x9b739c369b7b7d65
    TEST_CAS 56, ".4byte 0x2977962f", 12, 15, 23, 0, 0xdae68c9fa110a1bb, 0xce305cb9abdf5754, 0xdbfc4f1d55e0a1bb, 0x6b2198911c6104c6, 0xffffffffffffa1bb, 0xdbfc4f1d55e05754, 0x6b2198911c6104c6
    TEST_CAS 57, ".4byte 0x298816af", 13, 16, 24, 0, 0x897415655a092286, 0x57316eef34751c80, 0xb6d7dff17a4c2286, 0x9f3aa97edbd847ea, 0x2286, 0xb6d7dff17a4c1c80, 0x9f3aa97edbd847ea
    TEST_CAS 58, ".4byte 0x2998972f", 14, 17, 25, 0, 0x6d51207f72308f49, 0xff63414c94747d8b, 0xd5d4ec9b9ada8f49, 0xd9901ec31713db1c, 0xffffffffffff8f49, 0xd5d4ec9b9ada7d8b, 0xd9901ec31713db1c
    TEST_CAS 59, ".4byte 0x29a917af", 15, 18, 26, 0, 0x505bbf8df438b1ea, 0x7d6eb1bc29e051b9, 0x2fe19fbf54cdb1ea, 0x6a5184012ff015f3, 0xffffffffffffb1ea, 0x2fe19fbf54cd51b9, 0x6a5184012ff015f3
    TEST_CAS 60, ".4byte 0x29b9982f", 16, 19, 27, 0, 0xbafc1d6b2d97a9bf, 0x55b9dd29de2c242d, 0xdfdaa1a3faeea9bf, 0x8a81f2992d95edd0, 0xffffffffffffa9bf, 0xdfdaa1a3faee242d, 0x8a81f2992d95edd0
    TEST_CAS 61, ".4byte 0x29ca18af", 17, 20, 28, 0, 0xcbba181cf1bae898, 0xccd3ac5dd017dd74, 0x8dab027df87de898, 0x279d3cc73d215c, 0xffffffffffffe898, 0x8dab027df87ddd74, 0x279d3cc73d215c
    TEST_CAS 62, ".4byte 0x29da992f", 18, 21, 29, 0, 0x2731524d319f219d, 0x7fc7abb08ef19f0a, 0x544014c394fb219d, 0xe02267c57467c0e7, 0x219d, 0x544014c394fb9f0a, 0xe02267c57467c0e7
    TEST_CAS 63, ".4byte 0x281b19af", 19, 22, 1, 0, 0x2d26a87aa11f86f3, 0x46b5d10e4047a324, 0x208853a1a9eb86f3, 0x9f728028db62605c, 0xffffffffffff86f3, 0x208853a1a9eba324, 0x9f728028db62605c
    TEST_CAS 64, ".4byte 0x282b9a2f", 20, 23, 2, 0, 0x430e135a83704b8a, 0xd956c70996325e5, 0x451bc3a4bcde4b8a, 0xfcddb66e9bdb61c1, 0x4b8a, 0x451bc3a4bcde25e5, 0xfcddb66e9bdb61c1
    TEST_CAS 65, ".4byte 0x285c1aaf", 21, 24, 5, 0, 0xaea296a1638e7dec, 0xb66e73b6b7e78f7, 0x35102fe760ea7dec, 0x74d9152a6c8ab12d, 0x7dec, 0x35102fe760ea78f7, 0x74d9152a6c8ab12d
    TEST_CAS 66, ".4byte 0x286c9b2f", 22, 25, 6, 0, 0xc6652dc9db344fbf, 0xfa7ea9d73bfc0df4, 0x750c4c2c55f04fbf, 0x6dccccf44f251907, 0x4fbf, 0x750c4c2c55f00df4, 0x6dccccf44f251907
    TEST_CAS 67, ".4byte 0x287d1baf", 23, 26, 7, 0, 0xa4495ac925b9c031, 0xf29a520624a303fd, 0x5ab01d42dcedc031, 0xdd0a1367013851a6, 0xffffffffffffc031, 0x5ab01d42dced03fd, 0xdd0a1367013851a6
    TEST_CAS 68, ".4byte 0x288d9c2f", 24, 27, 8, 0, 0x44ec38917e73912c, 0x76e0cbacdbc3a3, 0xf16a61db121b912c, 0x207e89a5b702f60f, 0xffffffffffff912c, 0xf16a61db121bc3a3, 0x207e89a5b702f60f
    TEST_CAS 69, ".4byte 0x289e1caf", 25, 28, 9, 0, 0xba3696a15e42f396, 0x6323537f10acae70, 0xb0759d6924acf396, 0xa007fec378d99e48, 0xfffffffffffff396, 0xb0759d6924acae70, 0xa007fec378d99e48
    TEST_CAS 70, ".4byte 0x28ae9d2f", 26, 29, 10, 0, 0xbd6bfb37de0e6631, 0x35168716a1cd324a, 0x87bce31932f56631, 0xd0fb5ba1e5596789, 0x6631, 0x87bce31932f5324a, 0xd0fb5ba1e5596789
    TEST_CAS 71, ".4byte 0x28b09daf", 27, 1, 11, 0, 0x363b64f3a1bbe0f4, 0x64d67aa8c7f2750d, 0x978d73d023dee0f4, 0xcd6d10fc2830fcc2, 0xffffffffffffe0f4, 0x978d73d023de750d, 0xcd6d10fc2830fcc2
    TEST_CAS 72, ".4byte 0x28c11e2f", 28, 2, 12, 0, 0xfbf399273009f190, 0x225d1cb9af3e078c, 0x43da2267b53ef190, 0xe8c52b3f2c1fdf61, 0xfffffffffffff190, 0x43da2267b53e078c, 0xe8c52b3f2c1fdf61
    TEST_CAS 73, ".4byte 0x28d29eaf", 29, 5, 13, 0, 0x479044f91b571416, 0x2aafa7d06724167, 0x56f009661d861416, 0xa076d4396fac9783, 0x1416, 0x56f009661d864167, 0xa076d4396fac9783
    la x6, amo_area + 1
    TEST_TRAP_EITHER 74, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x287312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 75, CAUSE_STORE_ACCESS, x6, .4byte 0x287312af
    # An unsuccessful one needs write permission too: the fault is a store/AMO fault.
    li x6, NOWHERE
    li x5, 1
    TEST_TRAP_TVAL_REG 76, CAUSE_STORE_ACCESS, x6, .4byte 0x287312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
