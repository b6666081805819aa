# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoxor.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xd568b9fa00000000, 0x9bcc8a70ca81f68d, 0, 0xd568b9fa00000000, 0x9bcc8a70ca81f68d
    TEST_AMO 2, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x9b24d85600000000, 0xc7913729b53cd9e2, 0, 0x9b24d85600000001, 0xc7913729b53cd9e2
    TEST_AMO 3, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xa05a523700000000, 0xf7f9d4e37fb65898, 0, 0xa05a5237ffffffff, 0xf7f9d4e37fb65898
    TEST_AMO 4, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x213cab6700000000, 0x810218c017a66fc2, 0, 0x213cab677fffffff, 0x810218c017a66fc2
    TEST_AMO 5, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x686a18a300000000, 0x55cf0a922be29db6, 0, 0x686a18a380000000, 0x55cf0a922be29db6
    TEST_AMO 6, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x49543415, 0xaa11598f00000000, 0xb1ff3c2252246851, 0, 0xaa11598f49543415, 0xb1ff3c2252246851
    TEST_AMO 7, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x352e467200000001, 0xb819871d96e83e56, 1, 0x352e467200000001, 0xb819871d96e83e56
    TEST_AMO 8, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x169929fd00000001, 0xd21ee98b90555bbb, 1, 0x169929fd00000000, 0xd21ee98b90555bbb
    TEST_AMO 9, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xd48c3d2500000001, 0xdfc0a955d1eef7fd, 1, 0xd48c3d25fffffffe, 0xdfc0a955d1eef7fd
    TEST_AMO 10, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x7351a70200000001, 0x7ac7d6915a3f701f, 1, 0x7351a7027ffffffe, 0x7ac7d6915a3f701f
    TEST_AMO 11, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x68f39d6500000001, 0x8e9f1e0d7efbb379, 1, 0x68f39d6580000001, 0x8e9f1e0d7efbb379
    TEST_AMO 12, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x49543415, 0xc34bdf1600000001, 0xb13490ffcf86c043, 1, 0xc34bdf1649543414, 0xb13490ffcf86c043
    TEST_AMO 13, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x62e5179fffffffff, 0xec12b0bd0390ad03, 0xffffffffffffffff, 0x62e5179fffffffff, 0xec12b0bd0390ad03
    TEST_AMO 14, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xef3279a6ffffffff, 0xbe94df632a0b2b9a, 0xffffffffffffffff, 0xef3279a6fffffffe, 0xbe94df632a0b2b9a
    TEST_AMO 15, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x1f9ffa34ffffffff, 0x9eae3958c5bf110b, 0xffffffffffffffff, 0x1f9ffa3400000000, 0x9eae3958c5bf110b
    TEST_AMO 16, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x2517b471ffffffff, 0x9faedf7229ba31e0, 0xffffffffffffffff, 0x2517b47180000000, 0x9faedf7229ba31e0
    TEST_AMO 17, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x6adc258dffffffff, 0x33109c338a82d519, 0xffffffffffffffff, 0x6adc258d7fffffff, 0x33109c338a82d519
    TEST_AMO 18, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x49543415, 0x3a1c34f3ffffffff, 0xe3da5c58e4648c58, 0xffffffffffffffff, 0x3a1c34f3b6abcbea, 0xe3da5c58e4648c58
    TEST_AMO 19, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x11d12fa97fffffff, 0x1a3e1a596cd7ba6c, 0x7fffffff, 0x11d12fa97fffffff, 0x1a3e1a596cd7ba6c
    TEST_AMO 20, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8707bb397fffffff, 0xdf85142e45316083, 0x7fffffff, 0x8707bb397ffffffe, 0xdf85142e45316083
    TEST_AMO 21, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xb1fe2e077fffffff, 0x688d65f3f69a9dfb, 0x7fffffff, 0xb1fe2e0780000000, 0x688d65f3f69a9dfb
    TEST_AMO 22, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xed220abd7fffffff, 0x51f21943048db851, 0x7fffffff, 0xed220abd00000000, 0x51f21943048db851
    TEST_AMO 23, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xbea65b9b7fffffff, 0x7036d9f8da7fa798, 0x7fffffff, 0xbea65b9bffffffff, 0x7036d9f8da7fa798
    TEST_AMO 24, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x49543415, 0xa7f0d5a57fffffff, 0x847611cea80c1098, 0x7fffffff, 0xa7f0d5a536abcbea, 0x847611cea80c1098
    TEST_AMO 25, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x6540d6280000000, 0xe451a34706ccfd19, 0xffffffff80000000, 0x6540d6280000000, 0xe451a34706ccfd19
    TEST_AMO 26, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xfa0066d780000000, 0xe602db6747ba8d06, 0xffffffff80000000, 0xfa0066d780000001, 0xe602db6747ba8d06
    TEST_AMO 27, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x51e5edda80000000, 0x345dd9c817292ec6, 0xffffffff80000000, 0x51e5edda7fffffff, 0x345dd9c817292ec6
    TEST_AMO 28, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xef71fc4480000000, 0xe40a37da49b6f6d1, 0xffffffff80000000, 0xef71fc44ffffffff, 0xe40a37da49b6f6d1
    TEST_AMO 29, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xa1d0c5ce80000000, 0x35f236dee20f25ec, 0xffffffff80000000, 0xa1d0c5ce00000000, 0x35f236dee20f25ec
    TEST_AMO 30, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x49543415, 0x6f95eb3180000000, 0xde77f1c3feff7ba4, 0xffffffff80000000, 0x6f95eb31c9543415, 0xde77f1c3feff7ba4
    TEST_AMO 31, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xf71af92449543415, 0xb1e2280b49405060, 0x49543415, 0xf71af92449543415, 0xb1e2280b49405060
    TEST_AMO 32, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xc3d0f11c49543415, 0xe444d7e956711140, 0x49543415, 0xc3d0f11c49543414, 0xe444d7e956711140
    TEST_AMO 33, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xd3d669fc49543415, 0x352cbbf10afb9982, 0x49543415, 0xd3d669fcb6abcbea, 0x352cbbf10afb9982
    TEST_AMO 34, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xd779d7ad49543415, 0xdf10e7317ba29d8c, 0x49543415, 0xd779d7ad36abcbea, 0xdf10e7317ba29d8c
    TEST_AMO 35, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x966efa9049543415, 0xac62e77eeb09af41, 0x49543415, 0x966efa90c9543415, 0xac62e77eeb09af41
    TEST_AMO 36, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0x49543415, 0x838fd1df49543415, 0xbdf131630461d4b5, 0x49543415, 0x838fd1df00000000, 0xbdf131630461d4b5
    TEST_AMO 37, "amoxor.w x5, x7, (x6)", 5, 6, 7, 0, 0xc794db683b893da7, 0xdf6068195a2d2c65, 0x32628f3312c8ac99, 0x5a2d2c65, 0xdf60681961a411c2, 0x32628f3312c8ac99
    TEST_AMO 38, "amoxor.w x5, x7, (x6)", 5, 6, 7, 4, 0x718b1e52e0812c81, 0x537d3a59b87aeb3, 0x8d45c5c9e8a97dd5, 0x537d3a5, 0xe5b6ff249b87aeb3, 0x8d45c5c9e8a97dd5
    TEST_AMO 39, "amoxor.w x5, x7, (x6)", 5, 6, 7, 8, 0x6807b2548a7b9b9, 0x844c72204eb491fc, 0xc4b21ce238e38048, 0x38e38048, 0x844c72204eb491fc, 0xc4b21ce2704439f1
    TEST_AMO 40, "amoxor.w x5, x7, (x6)", 5, 6, 7, 12, 0xc5c236c5a79f71b7, 0xead671e4feece6fa, 0x44289c0f8c1956a4, 0x44289c0f, 0xead671e4feece6fa, 0xe3b7edb88c1956a4
    TEST_AMO 41, "amoxor.w x10, x12, (x11)", 10, 11, 12, 8, 0xa96dbcdee5d69e8a, 0x905a084c7693ca6d, 0x770a6d5e79f59c89, 0x79f59c89, 0x905a084c7693ca6d, 0x770a6d5e9c230203
    TEST_AMO 42, "amoxor.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0x37f3edcc4518ca66, 0x35a84a95a1a0481e, 0xc2c19a25c8fe1858, 0xffffffffc8fe1858, 0x35a84a95a1a0481e, 0xc2c19a258de6d23e
    TEST_AMO 43, "amoxor.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0x847c1251c96fa2a, 0x8fcfa154e7b4bf0d, 0x7d069d59d86d980f, 0xffffffffd86d980f, 0x8fcfa154e7b4bf0d, 0x7d069d59c4fb6225
    TEST_AMO 44, "amoxor.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xd1e6c58fe3dc4b72, 0x7168d1f053ac25c2, 0x28176c47e256d936, 0xffffffffe256d936, 0x7168d1f053ac25c2, 0x28176c47018a9244
    TEST_AMO 45, "amoxor.w x0, x7, (x6)", 0, 6, 7, 8, 0x7c5a658e2f718c7b, 0xb472c9a740e9984e, 0x7d75c58d82bf6b4a, 0, 0xb472c9a740e9984e, 0x7d75c58dadcee731
    TEST_AMO 46, "amoxor.w x6, x7, (x6)", 6, 6, 7, 8, 0x51cf85d67edece08, 0x372e9941560b44e2, 0x3403cb9582d6ff70, 0xffffffff82d6ff70, 0x372e9941560b44e2, 0x3403cb95fc083178
    TEST_AMO 47, "amoxor.w x7, x7, (x6)", 7, 6, 7, 8, 0x323e5aff6994af2d, 0x938d4b79047d732f, 0xd8619afec2ebb01, 0xffffffffec2ebb01, 0x938d4b79047d732f, 0xd8619af85ba142c
    TEST_AMO 48, "amoxor.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0x72585c2f50a91a71, 0x7017631d80a0c067, 0xffffffff80a0c067, 0x72585c2f50a91a71, 0x7017631d80a0c067
    TEST_AMO 49, "amoxor.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0x5f30ab10afdebf63, 0x4ee15f9b254904a9, 0, 0x5f30ab10afdebf63, 0x4ee15f9b254904a9
    TEST_AMO 50, "amoxor.w x1, x25, (x29)", 1, 29, 25, 0, 0xe942e36302d7e04c, 0x3a111f10f8092c9c, 0x2984ff432f8c85af, 0xfffffffff8092c9c, 0x3a111f10fadeccd0, 0x2984ff432f8c85af
    TEST_AMO 51, "amoxor.w x2, x10, (x25)", 2, 25, 10, 0, 0xec72e04d80d3f87f, 0x1c18ad82671c4e9c, 0x11256664ecde2036, 0x671c4e9c, 0x1c18ad82e7cfb6e3, 0x11256664ecde2036
    TEST_AMO 52, "amoxor.w x5, x27, (x17)", 5, 17, 27, 0, 0x51635af7b6e9d0ac, 0x5ebb5700da718130, 0xc693e3cb9cc9d37e, 0xffffffffda718130, 0x5ebb57006c98519c, 0xc693e3cb9cc9d37e
    TEST_AMO 53, "amoxor.w x6, x21, (x17)", 6, 17, 21, 0, 0x96a5698067113bee, 0xad82ec94c4aec7d, 0x659b56704d1134d6, 0x4c4aec7d, 0xad82ec92b5bd793, 0x659b56704d1134d6
    TEST_AMO 54, "amoxor.w x7, x11, (x18)", 7, 18, 11, 0, 0x9cc97a1539cd29cd, 0xeb7e31561d44470d, 0x58b0e1c39384d1fb, 0x1d44470d, 0xeb7e315624896ec0, 0x58b0e1c39384d1fb
    TEST_AMO 55, "amoxor.w x8, x18, (x25)", 8, 25, 18, 0, 0x3eac90645391dea7, 0x7cc6deeb5f2e24af, 0xdc874f95e7c2ca83, 0x5f2e24af, 0x7cc6deeb0cbffa08, 0xdc874f95e7c2ca83
    TEST_AMO 56, "amoxor.w x9, x8, (x9)", 9, 9, 8, 0, 0x5b5c36338cd40dfa, 0xb3b04a0f42887595, 0xeaa8587d0d8e744e, 0x42887595, 0xb3b04a0fce5c786f, 0xeaa8587d0d8e744e
    TEST_AMO 57, "amoxor.w x10, x7, (x23)", 10, 23, 7, 0, 0x872226c4056e2daa, 0xd3658bded7f7676, 0xbff3c8c9a4f4fe7b, 0xffffffffed7f7676, 0xd3658bde8115bdc, 0xbff3c8c9a4f4fe7b
    TEST_AMO 58, "amoxor.w x11, x12, (x9)", 11, 9, 12, 0, 0xd362d2f6aa9c76fc, 0xf184a4e31efd95f4, 0x6f7e3f3767767aac, 0x1efd95f4, 0xf184a4e3b461e308, 0x6f7e3f3767767aac
    TEST_AMO 59, "amoxor.w x12, x24, (x18)", 12, 18, 24, 0, 0xe82e6c4e668a2457, 0xfa3cb5dc1372f010, 0xcd4379ffca760abb, 0x1372f010, 0xfa3cb5dc75f8d447, 0xcd4379ffca760abb
    TEST_AMO 60, "amoxor.w x13, x15, (x26)", 13, 26, 15, 0, 0xb4c81f0714d5a0f4, 0x5d1939b26730932d, 0xe68c7681dd0f2e58, 0x6730932d, 0x5d1939b273e533d9, 0xe68c7681dd0f2e58
    TEST_AMO 61, "amoxor.w x14, x12, (x17)", 14, 17, 12, 0, 0xf8707761da3cea45, 0x2fa3daea8f9003dd, 0xe5a398e1df098d03, 0xffffffff8f9003dd, 0x2fa3daea55ace998, 0xe5a398e1df098d03
    TEST_AMO 62, "amoxor.w x15, x1, (x13)", 15, 13, 1, 0, 0xef738fbd366eb8b9, 0x5b7b1fc08a3dfd1d, 0x27aae8e74a349ebd, 0xffffffff8a3dfd1d, 0x5b7b1fc0bc5345a4, 0x27aae8e74a349ebd
    TEST_AMO 63, "amoxor.w x16, x21, (x25)", 16, 25, 21, 0, 0xaf1c08aebd4c7f4a, 0x6afc4e34fbb0c529, 0x77b1996b3b81bb2, 0xfffffffffbb0c529, 0x6afc4e3446fcba63, 0x77b1996b3b81bb2
    TEST_AMO 64, "amoxor.w x17, x2, (x29)", 17, 29, 2, 0, 0x55cb011bfd0023a6, 0x3345501def7232d4, 0xe1516b4d275dad92, 0xffffffffef7232d4, 0x3345501d12721172, 0xe1516b4d275dad92
    TEST_AMO 65, "amoxor.w x18, x22, (x7)", 18, 7, 22, 0, 0x79858cb5537a4d8, 0xd0c684453ebd4a48, 0x8c5d7612347f0cd, 0x3ebd4a48, 0xd0c684456b8aee90, 0x8c5d7612347f0cd
    TEST_AMO 66, "amoxor.w x19, x10, (x26)", 19, 26, 10, 0, 0xf39ed1b03687be55, 0x7b336bef5e1231fc, 0x6cab22fd88777dd2, 0x5e1231fc, 0x7b336bef68958fa9, 0x6cab22fd88777dd2
    TEST_AMO 67, "amoxor.w x20, x22, (x17)", 20, 17, 22, 0, 0x8d7fdacf217fd461, 0x7c60d1c821d5bdbb, 0x86e0d85f51b1cee7, 0x21d5bdbb, 0x7c60d1c800aa69da, 0x86e0d85f51b1cee7
    TEST_AMO 68, "amoxor.w x21, x5, (x18)", 21, 18, 5, 0, 0xb53c7d4782d1187, 0xc64cec17dc8742dc, 0x4e4d675fab8dc6d9, 0xffffffffdc8742dc, 0xc64cec17a4aa535b, 0x4e4d675fab8dc6d9
    TEST_AMO 69, "amoxor.w x22, x6, (x27)", 22, 27, 6, 0, 0x3554c49001e41811, 0x76327078922ee15d, 0x16482bfc2287d637, 0xffffffff922ee15d, 0x7632707893caf94c, 0x16482bfc2287d637
    TEST_AMO 70, "amoxor.w x23, x14, (x20)", 23, 20, 14, 0, 0xacf3762b39b0cbd1, 0xc1944f12ff3eaad2, 0x756614f142b1c3be, 0xffffffffff3eaad2, 0xc1944f12c68e6103, 0x756614f142b1c3be
    TEST_AMO 71, "amoxor.w x24, x1, (x2)", 24, 2, 1, 0, 0xb889d9e242db0089, 0x21a57ccca98a7bd2, 0xf7fafb2b9700ff31, 0xffffffffa98a7bd2, 0x21a57ccceb517b5b, 0xf7fafb2b9700ff31
    TEST_AMO 72, "amoxor.w x25, x7, (x19)", 25, 19, 7, 0, 0xcdf87d58a6fb585c, 0xed5029ed3ffb7613, 0xd1f5ec0a04f16459, 0x3ffb7613, 0xed5029ed99002e4f, 0xd1f5ec0a04f16459
    TEST_AMO 73, "amoxor.w x26, x21, (x12)", 26, 12, 21, 0, 0x81f7b33009054422, 0x2df5a4b51e63d239, 0xefd58f89b78f737c, 0x1e63d239, 0x2df5a4b51766961b, 0xefd58f89b78f737c
    TEST_AMO 74, "amoxor.w x27, x11, (x12)", 27, 12, 11, 0, 0xe69dd9dd41aa12d7, 0xb1c6030e8d051d00, 0xbb5d7d66169475fa, 0xffffffff8d051d00, 0xb1c6030eccaf0fd7, 0xbb5d7d66169475fa
    TEST_AMO 75, "amoxor.w x28, x24, (x21)", 28, 21, 24, 0, 0xe223758136fe6868, 0x99b6e62f47d69696, 0xad32d146d8fd6123, 0x47d69696, 0x99b6e62f7128fefe, 0xad32d146d8fd6123
    TEST_AMO 76, "amoxor.w x29, x23, (x29)", 29, 29, 23, 0, 0x9c9122fdbfd2605a, 0x2f46c708810b38da, 0xc9301fb42a9b5969, 0xffffffff810b38da, 0x2f46c7083ed95880, 0xc9301fb42a9b5969
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoxor.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amoxor.w x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
