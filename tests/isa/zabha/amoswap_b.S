# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoswap.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x87302af", 5, 6, 7, 0, 0, 0x846ccbe7e38e6a00, 0x48d5c3f40410452c, 0, 0x846ccbe7e38e6a00, 0x48d5c3f40410452c
    TEST_AMO 2, ".4byte 0x87302af", 5, 6, 7, 0, 1, 0xd161c3aa423e1500, 0x86a39a8ac7fcf1b0, 0, 0xd161c3aa423e1501, 0x86a39a8ac7fcf1b0
    TEST_AMO 3, ".4byte 0x87302af", 5, 6, 7, 0, 0xff, 0x693c9da61139500, 0x871cb932ee139710, 0, 0x693c9da611395ff, 0x871cb932ee139710
    TEST_AMO 4, ".4byte 0x87302af", 5, 6, 7, 0, 0x7f, 0xf25aa74760650900, 0xeeec9d5a3e9169ec, 0, 0xf25aa7476065097f, 0xeeec9d5a3e9169ec
    TEST_AMO 5, ".4byte 0x87302af", 5, 6, 7, 0, 0x80, 0x46cb31a73d2f6800, 0x4305dce033563a03, 0, 0x46cb31a73d2f6880, 0x4305dce033563a03
    TEST_AMO 6, ".4byte 0x87302af", 5, 6, 7, 0, 0xf, 0xe653edaab2931a00, 0x3a33049989a7a9a2, 0, 0xe653edaab2931a0f, 0x3a33049989a7a9a2
    TEST_AMO 7, ".4byte 0x87302af", 5, 6, 7, 0, 0, 0xc37dc0ccda0ac001, 0x1e01da9c3c2a24aa, 1, 0xc37dc0ccda0ac000, 0x1e01da9c3c2a24aa
    TEST_AMO 8, ".4byte 0x87302af", 5, 6, 7, 0, 1, 0xc728dadd5fcec401, 0xebc770288f015585, 1, 0xc728dadd5fcec401, 0xebc770288f015585
    TEST_AMO 9, ".4byte 0x87302af", 5, 6, 7, 0, 0xff, 0x88424d408ed15201, 0x624c1153a5dc793a, 1, 0x88424d408ed152ff, 0x624c1153a5dc793a
    TEST_AMO 10, ".4byte 0x87302af", 5, 6, 7, 0, 0x7f, 0xfdc9d19cb4577701, 0x2c3519e84e88bd93, 1, 0xfdc9d19cb457777f, 0x2c3519e84e88bd93
    TEST_AMO 11, ".4byte 0x87302af", 5, 6, 7, 0, 0x80, 0xdbb5f95795714a01, 0x831a77cf7f5c0c31, 1, 0xdbb5f95795714a80, 0x831a77cf7f5c0c31
    TEST_AMO 12, ".4byte 0x87302af", 5, 6, 7, 0, 0xf, 0xd62fd55a213de701, 0xce76de7c91c3cc0a, 1, 0xd62fd55a213de70f, 0xce76de7c91c3cc0a
    TEST_AMO 13, ".4byte 0x87302af", 5, 6, 7, 0, 0, 0xb563330a790ce6ff, 0xcb5b56f5371fc2a2, 0xffffffffffffffff, 0xb563330a790ce600, 0xcb5b56f5371fc2a2
    TEST_AMO 14, ".4byte 0x87302af", 5, 6, 7, 0, 1, 0x84d2d64b0c271eff, 0x3f56bf3c4cf60a7c, 0xffffffffffffffff, 0x84d2d64b0c271e01, 0x3f56bf3c4cf60a7c
    TEST_AMO 15, ".4byte 0x87302af", 5, 6, 7, 0, 0xff, 0xb6562cab49009fff, 0x72b098982bcb47ef, 0xffffffffffffffff, 0xb6562cab49009fff, 0x72b098982bcb47ef
    TEST_AMO 16, ".4byte 0x87302af", 5, 6, 7, 0, 0x7f, 0xeb9f02d4285f1cff, 0x1178e8545af6ff10, 0xffffffffffffffff, 0xeb9f02d4285f1c7f, 0x1178e8545af6ff10
    TEST_AMO 17, ".4byte 0x87302af", 5, 6, 7, 0, 0x80, 0xfb90daa77c21cfff, 0x633dd5dcd8ec20d, 0xffffffffffffffff, 0xfb90daa77c21cf80, 0x633dd5dcd8ec20d
    TEST_AMO 18, ".4byte 0x87302af", 5, 6, 7, 0, 0xf, 0x3373fb7ddf867bff, 0xb909b01cead0e205, 0xffffffffffffffff, 0x3373fb7ddf867b0f, 0xb909b01cead0e205
    TEST_AMO 19, ".4byte 0x87302af", 5, 6, 7, 0, 0, 0x3f2469e55eb18a7f, 0xa7b29dc4c4e2745, 0x7f, 0x3f2469e55eb18a00, 0xa7b29dc4c4e2745
    TEST_AMO 20, ".4byte 0x87302af", 5, 6, 7, 0, 1, 0x2a4caf2f66d9117f, 0x53d4db3e3d981697, 0x7f, 0x2a4caf2f66d91101, 0x53d4db3e3d981697
    TEST_AMO 21, ".4byte 0x87302af", 5, 6, 7, 0, 0xff, 0xa15984ebc5888a7f, 0x449abbf72778de13, 0x7f, 0xa15984ebc5888aff, 0x449abbf72778de13
    TEST_AMO 22, ".4byte 0x87302af", 5, 6, 7, 0, 0x7f, 0x85c2f7f90512547f, 0x29ef49f2e4407265, 0x7f, 0x85c2f7f90512547f, 0x29ef49f2e4407265
    TEST_AMO 23, ".4byte 0x87302af", 5, 6, 7, 0, 0x80, 0xb43af023a751d97f, 0xc735bd34221a9d55, 0x7f, 0xb43af023a751d980, 0xc735bd34221a9d55
    TEST_AMO 24, ".4byte 0x87302af", 5, 6, 7, 0, 0xf, 0x84f2b7adc9973f7f, 0x6c5a38bf0ed83113, 0x7f, 0x84f2b7adc9973f0f, 0x6c5a38bf0ed83113
    TEST_AMO 25, ".4byte 0x87302af", 5, 6, 7, 0, 0, 0x6998f75b449d780, 0x7d4d7ce21a13dbc6, 0xffffffffffffff80, 0x6998f75b449d700, 0x7d4d7ce21a13dbc6
    TEST_AMO 26, ".4byte 0x87302af", 5, 6, 7, 0, 1, 0xc22e105a5b7fc80, 0x3f2673f3e05a16ea, 0xffffffffffffff80, 0xc22e105a5b7fc01, 0x3f2673f3e05a16ea
    TEST_AMO 27, ".4byte 0x87302af", 5, 6, 7, 0, 0xff, 0x44fa28021989fb80, 0x6db6b7523f09e8b5, 0xffffffffffffff80, 0x44fa28021989fbff, 0x6db6b7523f09e8b5
    TEST_AMO 28, ".4byte 0x87302af", 5, 6, 7, 0, 0x7f, 0xff2da91feb718880, 0xafeebd257a8b8245, 0xffffffffffffff80, 0xff2da91feb71887f, 0xafeebd257a8b8245
    TEST_AMO 29, ".4byte 0x87302af", 5, 6, 7, 0, 0x80, 0x63fcc086f0106280, 0x6617f35d18065365, 0xffffffffffffff80, 0x63fcc086f0106280, 0x6617f35d18065365
    TEST_AMO 30, ".4byte 0x87302af", 5, 6, 7, 0, 0xf, 0xed179480dce53780, 0x2d049e61b7609a31, 0xffffffffffffff80, 0xed179480dce5370f, 0x2d049e61b7609a31
    TEST_AMO 31, ".4byte 0x87302af", 5, 6, 7, 0, 0, 0x198e39c40a96810f, 0x3dec0aa00287859d, 0xf, 0x198e39c40a968100, 0x3dec0aa00287859d
    TEST_AMO 32, ".4byte 0x87302af", 5, 6, 7, 0, 1, 0x65da9bb06332330f, 0x78e4c6d7ac6dfb93, 0xf, 0x65da9bb063323301, 0x78e4c6d7ac6dfb93
    TEST_AMO 33, ".4byte 0x87302af", 5, 6, 7, 0, 0xff, 0x7e6aa95075bd310f, 0x57ab2da67c355e3a, 0xf, 0x7e6aa95075bd31ff, 0x57ab2da67c355e3a
    TEST_AMO 34, ".4byte 0x87302af", 5, 6, 7, 0, 0x7f, 0x27505245fa2f0c0f, 0xebb209e7ec5e2248, 0xf, 0x27505245fa2f0c7f, 0xebb209e7ec5e2248
    TEST_AMO 35, ".4byte 0x87302af", 5, 6, 7, 0, 0x80, 0xcb61e40bec17180f, 0xe6bf72983a1395b6, 0xf, 0xcb61e40bec171880, 0xe6bf72983a1395b6
    TEST_AMO 36, ".4byte 0x87302af", 5, 6, 7, 0, 0xf, 0xb30535660d15e60f, 0x92e0fff0452932fb, 0xf, 0xb30535660d15e60f, 0x92e0fff0452932fb
    TEST_AMO 37, ".4byte 0x87302af", 5, 6, 7, 0, 0x11050083f5abca74, 0x792afa86b65fc74e, 0xf0536a3309568e06, 0x4e, 0x792afa86b65fc774, 0xf0536a3309568e06
    TEST_AMO 38, ".4byte 0x87302af", 5, 6, 7, 1, 0x469e2fc123308bc1, 0x13e24134e4866f27, 0x83517743990cf0c0, 0x6f, 0x13e24134e486c127, 0x83517743990cf0c0
    TEST_AMO 39, ".4byte 0x87302af", 5, 6, 7, 2, 0xb1aea84408b8d6bd, 0x1ee20bedfdf2cae2, 0x661ef2d184b42efb, 0xfffffffffffffff2, 0x1ee20bedfdbdcae2, 0x661ef2d184b42efb
    TEST_AMO 40, ".4byte 0x87302af", 5, 6, 7, 3, 0x9b2fc8dbd0dbd6af, 0xe83c303f50515669, 0xf788ebee9825a777, 0x50, 0xe83c303faf515669, 0xf788ebee9825a777
    TEST_AMO 41, ".4byte 0x87302af", 5, 6, 7, 4, 0xdd883943bd26a47d, 0xfc84e0dc265e03ae, 0x984bcbc9e16100bf, 0xffffffffffffffdc, 0xfc84e07d265e03ae, 0x984bcbc9e16100bf
    TEST_AMO 42, ".4byte 0x87302af", 5, 6, 7, 5, 0x34f47a14a340dfb, 0xe68f384f85c32eae, 0xc9cae7d9dbf5783d, 0x38, 0xe68ffb4f85c32eae, 0xc9cae7d9dbf5783d
    TEST_AMO 43, ".4byte 0x87302af", 5, 6, 7, 6, 0xc37800f11cef5103, 0x138e9a36423cb348, 0xa14b76882e0ab437, 0xffffffffffffff8e, 0x13039a36423cb348, 0xa14b76882e0ab437
    TEST_AMO 44, ".4byte 0x87302af", 5, 6, 7, 7, 0x317f9411c36d602f, 0xcbf682f08981ea2c, 0xfe864c3bb772023, 0xffffffffffffffcb, 0x2ff682f08981ea2c, 0xfe864c3bb772023
    TEST_AMO 45, ".4byte 0x87302af", 5, 6, 7, 8, 0xca5bcdc1c9ddd49f, 0xfe9dc7dadef694fc, 0x9d776cddf8c9cd40, 0x40, 0xfe9dc7dadef694fc, 0x9d776cddf8c9cd9f
    TEST_AMO 46, ".4byte 0x87302af", 5, 6, 7, 9, 0x5fbd8534db94c38a, 0x80a37e49018de2e, 0xb52ff10c1f375542, 0x55, 0x80a37e49018de2e, 0xb52ff10c1f378a42
    TEST_AMO 47, ".4byte 0x87302af", 5, 6, 7, 10, 0xc0e726ee5b73c251, 0x9e7c1e865fe70663, 0x4b83da68c9108b43, 0x10, 0x9e7c1e865fe70663, 0x4b83da68c9518b43
    TEST_AMO 48, ".4byte 0x87302af", 5, 6, 7, 11, 0xb257f7bab0975fc, 0xd6792bbd9322eca3, 0x77ae4fa50d40b07f, 0xd, 0xd6792bbd9322eca3, 0x77ae4fa5fc40b07f
    TEST_AMO 49, ".4byte 0x87302af", 5, 6, 7, 12, 0xa0c90ed0b832123a, 0xd410c57a4c3e47de, 0x4374b6d5e631444b, 0xffffffffffffffd5, 0xd410c57a4c3e47de, 0x4374b63ae631444b
    TEST_AMO 50, ".4byte 0x87302af", 5, 6, 7, 13, 0xc479697dd63e5b68, 0xe9a3fe901cebda97, 0x810df5b04b9157c4, 0xfffffffffffffff5, 0xe9a3fe901cebda97, 0x810d68b04b9157c4
    TEST_AMO 51, ".4byte 0x87302af", 5, 6, 7, 14, 0x331b2ca4772690d1, 0x716b42f406f9777b, 0xa28826737b2d3929, 0xffffffffffffff88, 0x716b42f406f9777b, 0xa2d126737b2d3929
    TEST_AMO 52, ".4byte 0x87302af", 5, 6, 7, 15, 0xc0b853d794d1faea, 0x473d1c1a22d70105, 0xd787797720be8bf5, 0xffffffffffffffd7, 0x473d1c1a22d70105, 0xea87797720be8bf5
    TEST_AMO 53, ".4byte 0x8c5852f", 10, 11, 12, 8, 0xad21a241520111d7, 0xc4a088e81201b35d, 0xdfe0815721b31711, 0x11, 0xc4a088e81201b35d, 0xdfe0815721b317d7
    TEST_AMO 54, ".4byte 0xcc5852f", 10, 11, 12, 8, 0xb449b1f8d8e14982, 0x6547c7dd4e5b7eb6, 0x14d1ae86cb42dda3, 0xffffffffffffffa3, 0x6547c7dd4e5b7eb6, 0x14d1ae86cb42dd82
    TEST_AMO 55, ".4byte 0xac5852f", 10, 11, 12, 8, 0x1404705a01273dc1, 0x18dbddf614f6bbc0, 0xfab18424d7338f49, 0x49, 0x18dbddf614f6bbc0, 0xfab18424d7338fc1
    TEST_AMO 56, ".4byte 0xec5852f", 10, 11, 12, 8, 0x4402f332527f407a, 0x1406309cb13a4c26, 0x48711a68a874231c, 0x1c, 0x1406309cb13a4c26, 0x48711a68a874237a
    TEST_AMO 57, ".4byte 0x873002f", 0, 6, 7, 8, 0xff867343f153ef5c, 0x252804fde643c6f3, 0xfd8d596e56a5a092, 0, 0x252804fde643c6f3, 0xfd8d596e56a5a05c
    TEST_AMO 58, ".4byte 0x873032f", 6, 6, 7, 8, 0x24b09bfcc2d55ad0, 0x4a6dc2152e88e394, 0xa4d279b7b5226f84, 0xffffffffffffff84, 0x4a6dc2152e88e394, 0xa4d279b7b5226fd0
    TEST_AMO 59, ".4byte 0x87303af", 7, 6, 7, 8, 0x868c18ea451aa4c2, 0xec64f9a4f28d300d, 0x29a82226355afd02, 2, 0xec64f9a4f28d300d, 0x29a82226355afdc2
    TEST_AMO 60, ".4byte 0x80302af", 5, 6, 0, 8, 0, 0x871942a4956f2926, 0xebc1baaf66286bf5, 0xfffffffffffffff5, 0x871942a4956f2926, 0xebc1baaf66286b00
    TEST_AMO 61, ".4byte 0x803002f", 0, 6, 0, 8, 0, 0x38e8894824d5af51, 0x60a7d69d530ad8d9, 0, 0x38e8894824d5af51, 0x60a7d69d530ad800
    TEST_AMO 62, ".4byte 0x92580af", 1, 11, 18, 0, 0xa7d98b9b211dce6, 0xec7965e635200cb1, 0xb7f0aa9660a02cb, 0xffffffffffffffb1, 0xec7965e635200ce6, 0xb7f0aa9660a02cb
    TEST_AMO 63, ".4byte 0x8ba012f", 2, 20, 11, 0, 0x8dc9700a9072b805, 0x1720fb8d2b118cfa, 0xfe6b5ade9c8062d3, 0xfffffffffffffffa, 0x1720fb8d2b118c05, 0xfe6b5ade9c8062d3
    TEST_AMO 64, ".4byte 0x95c02af", 5, 24, 21, 0, 0x896763de2ecb20f5, 0x6f571ca51fb70b6c, 0xdd3ccb6b6099baa8, 0x6c, 0x6f571ca51fb70bf5, 0xdd3ccb6b6099baa8
    TEST_AMO 65, ".4byte 0x88e032f", 6, 28, 8, 0, 0x5aee513013519fd6, 0x66fc5b7365b35c2d, 0xf2a00260b38031e0, 0x2d, 0x66fc5b7365b35cd6, 0xf2a00260b38031e0
    TEST_AMO 66, ".4byte 0x8ed83af", 7, 27, 14, 0, 0x48fd9caef7fe5cdc, 0xac1f7bb58d64586c, 0xbb0d47a3150a0503, 0x6c, 0xac1f7bb58d6458dc, 0xbb0d47a3150a0503
    TEST_AMO 67, ".4byte 0x8c3042f", 8, 6, 12, 0, 0xad0bc2e2aec8e197, 0x8acd356eea0a9070, 0xc98217c4cbf3e24e, 0x70, 0x8acd356eea0a9097, 0xc98217c4cbf3e24e
    TEST_AMO 68, ".4byte 0x9db04af", 9, 22, 29, 0, 0xd26333737acc04c1, 0x6c355ac9ddb34146, 0x84779c3bfb3127d, 0x46, 0x6c355ac9ddb341c1, 0x84779c3bfb3127d
    TEST_AMO 69, ".4byte 0x9d4052f", 10, 8, 29, 0, 0x386d45fb36f474e9, 0x8b9950da2f19ba91, 0x3d0ad512ae4e6b31, 0xffffffffffffff91, 0x8b9950da2f19bae9, 0x3d0ad512ae4e6b31
    TEST_AMO 70, ".4byte 0x93d05af", 11, 26, 19, 0, 0xaf476454970eeaf1, 0x6caf9b1858b249c8, 0x1cbae4c300f704f4, 0xffffffffffffffc8, 0x6caf9b1858b249f1, 0x1cbae4c300f704f4
    TEST_AMO 71, ".4byte 0x825062f", 12, 10, 2, 0, 0x2dfb73217d24af58, 0x66cc3b8554f2ec95, 0x12ba601ec27f5437, 0xffffffffffffff95, 0x66cc3b8554f2ec58, 0x12ba601ec27f5437
    TEST_AMO 72, ".4byte 0x9c106af", 13, 2, 28, 0, 0x50f9c7f5c411c024, 0xc9ffb4093f5978c3, 0x2e3e43049afe07d1, 0xffffffffffffffc3, 0xc9ffb4093f597824, 0x2e3e43049afe07d1
    TEST_AMO 73, ".4byte 0x9d2872f", 14, 5, 29, 0, 0x2fa4b0a8715a753e, 0xa079039aeed617d5, 0x795fb392ea92047d, 0xffffffffffffffd5, 0xa079039aeed6173e, 0x795fb392ea92047d
    TEST_AMO 74, ".4byte 0x87087af", 15, 1, 7, 0, 0xca75e6bb334ae7cd, 0xa669a7580aee1420, 0x808b99a191876067, 0x20, 0xa669a7580aee14cd, 0x808b99a191876067
    TEST_AMO 75, ".4byte 0x947882f", 16, 15, 20, 0, 0x8a64ac13c32d89d8, 0x1a7bb103a470dbaf, 0xae3184872e1a2acc, 0xffffffffffffffaf, 0x1a7bb103a470dbd8, 0xae3184872e1a2acc
    TEST_AMO 76, ".4byte 0x9db88af", 17, 23, 29, 0, 0xb09ad75dd670beb7, 0x322ee909ce48b076, 0x62fa055edc0dd151, 0x76, 0x322ee909ce48b0b7, 0x62fa055edc0dd151
    TEST_AMO 77, ".4byte 0x923892f", 18, 7, 18, 0, 0xd53da0a360b2680d, 0x16385aa408a46344, 0xaad85105eb157ca1, 0x44, 0x16385aa408a4630d, 0xaad85105eb157ca1
    TEST_AMO 78, ".4byte 0x9db09af", 19, 22, 29, 0, 0x468ed96453a41f1, 0x5bd59450d21b832c, 0xef2eff517dd38ece, 0x2c, 0x5bd59450d21b83f1, 0xef2eff517dd38ece
    TEST_AMO 79, ".4byte 0x8dd8a2f", 20, 27, 13, 0, 0xb29799a8b6b35deb, 0xc081d4274cca5d29, 0xc8589a9a295bff04, 0x29, 0xc081d4274cca5deb, 0xc8589a9a295bff04
    TEST_AMO 80, ".4byte 0x8930aaf", 21, 6, 9, 0, 0xf66078b8f8914345, 0xe1c020f829ada6b9, 0x4009057c5834eafc, 0xffffffffffffffb9, 0xe1c020f829ada645, 0x4009057c5834eafc
    TEST_AMO 81, ".4byte 0x88a8b2f", 22, 21, 8, 0, 0xac3d65295569269e, 0xc0b3ceeae5d39c01, 0x20aae24fea37f001, 1, 0xc0b3ceeae5d39c9e, 0x20aae24fea37f001
    TEST_AMO 82, ".4byte 0x9028baf", 23, 5, 16, 0, 0x4b37a0f0d8dc5857, 0xeea6848f58d6c4ff, 0xc11f450a9a556112, 0xffffffffffffffff, 0xeea6848f58d6c457, 0xc11f450a9a556112
    TEST_AMO 83, ".4byte 0x9408c2f", 24, 1, 20, 0, 0xd750e04afc34cb51, 0xc92a7c10284d4f41, 0x816d3886d36f8f5b, 0x41, 0xc92a7c10284d4f51, 0x816d3886d36f8f5b
    TEST_AMO 84, ".4byte 0x8d60caf", 25, 12, 13, 0, 0x8304f55d8b5679b3, 0x866118e5a175bbf5, 0xe74259404694a3ac, 0xfffffffffffffff5, 0x866118e5a175bbb3, 0xe74259404694a3ac
    TEST_AMO 85, ".4byte 0x9368d2f", 26, 13, 19, 0, 0x267d1be65527bb48, 0x19faf940446b8c3d, 0xf904fdfac2c94e22, 0x3d, 0x19faf940446b8c48, 0xf904fdfac2c94e22
    TEST_AMO 86, ".4byte 0x8780daf", 27, 16, 7, 0, 0x78109ea4ec075c31, 0x63b2b546bed554c2, 0x9ccb4bd3c1074587, 0xffffffffffffffc2, 0x63b2b546bed55431, 0x9ccb4bd3c1074587
    TEST_AMO 87, ".4byte 0x9888e2f", 28, 17, 24, 0, 0x87f7e2af2c605c02, 0x24fca092496ceea0, 0x1c9ca35dd76b489b, 0xffffffffffffffa0, 0x24fca092496cee02, 0x1c9ca35dd76b489b
    TEST_AMO 88, ".4byte 0x9688eaf", 29, 17, 22, 0, 0x7f7ae1ca4df21fc7, 0xb02e0186e40f4a78, 0x1a7a5d976bc25f71, 0x78, 0xb02e0186e40f4ac7, 0x1a7a5d976bc25f71
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0x87302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
