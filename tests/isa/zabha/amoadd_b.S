# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoadd.b rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x7302af", 5, 6, 7, 0, 0, 0x901abe408db88600, 0xd5332741ad18934f, 0, 0x901abe408db88600, 0xd5332741ad18934f
    TEST_AMO 2, ".4byte 0x7302af", 5, 6, 7, 0, 1, 0x45305c3321fde000, 0xa6a30c67de3d50c3, 0, 0x45305c3321fde001, 0xa6a30c67de3d50c3
    TEST_AMO 3, ".4byte 0x7302af", 5, 6, 7, 0, 0xff, 0x6c85384aa15f9100, 0xd0d2ad82facc1412, 0, 0x6c85384aa15f91ff, 0xd0d2ad82facc1412
    TEST_AMO 4, ".4byte 0x7302af", 5, 6, 7, 0, 0x7f, 0xc96eebef396a600, 0x34eb912db9241529, 0, 0xc96eebef396a67f, 0x34eb912db9241529
    TEST_AMO 5, ".4byte 0x7302af", 5, 6, 7, 0, 0x80, 0x23ae1a336133d600, 0xcef73e9c943dc75, 0, 0x23ae1a336133d680, 0xcef73e9c943dc75
    TEST_AMO 6, ".4byte 0x7302af", 5, 6, 7, 0, 0x19, 0x879e03bbec6a1f00, 0x36c15f01676cf305, 0, 0x879e03bbec6a1f19, 0x36c15f01676cf305
    TEST_AMO 7, ".4byte 0x7302af", 5, 6, 7, 0, 0, 0x62fee4f88554f301, 0xe068d7a214881813, 1, 0x62fee4f88554f301, 0xe068d7a214881813
    TEST_AMO 8, ".4byte 0x7302af", 5, 6, 7, 0, 1, 0x339deb346f1cf701, 0x161949836500cd7f, 1, 0x339deb346f1cf702, 0x161949836500cd7f
    TEST_AMO 9, ".4byte 0x7302af", 5, 6, 7, 0, 0xff, 0x3d138ada0766ef01, 0xd8a1b64024fb8d26, 1, 0x3d138ada0766ef00, 0xd8a1b64024fb8d26
    TEST_AMO 10, ".4byte 0x7302af", 5, 6, 7, 0, 0x7f, 0xde4e54b462097801, 0xa006b46f48703801, 1, 0xde4e54b462097880, 0xa006b46f48703801
    TEST_AMO 11, ".4byte 0x7302af", 5, 6, 7, 0, 0x80, 0xe00dc72735da0901, 0x33535a0400e47d97, 1, 0xe00dc72735da0981, 0x33535a0400e47d97
    TEST_AMO 12, ".4byte 0x7302af", 5, 6, 7, 0, 0x19, 0xf0b7f62140d1a901, 0xf671712cab5cb812, 1, 0xf0b7f62140d1a91a, 0xf671712cab5cb812
    TEST_AMO 13, ".4byte 0x7302af", 5, 6, 7, 0, 0, 0xe610d8e498331fff, 0xc8bb6e39d1c45fde, 0xffffffffffffffff, 0xe610d8e498331fff, 0xc8bb6e39d1c45fde
    TEST_AMO 14, ".4byte 0x7302af", 5, 6, 7, 0, 1, 0xd86ca7cc437a8aff, 0x6e60a9d02fa0d1e0, 0xffffffffffffffff, 0xd86ca7cc437a8a00, 0x6e60a9d02fa0d1e0
    TEST_AMO 15, ".4byte 0x7302af", 5, 6, 7, 0, 0xff, 0xf0d4fbf6eb3c7bff, 0x2ff94deb089b0b84, 0xffffffffffffffff, 0xf0d4fbf6eb3c7bfe, 0x2ff94deb089b0b84
    TEST_AMO 16, ".4byte 0x7302af", 5, 6, 7, 0, 0x7f, 0xff9516d882dc3eff, 0x7ac83238db698d4, 0xffffffffffffffff, 0xff9516d882dc3e7e, 0x7ac83238db698d4
    TEST_AMO 17, ".4byte 0x7302af", 5, 6, 7, 0, 0x80, 0xac8b0e0d2645eff, 0x40fb04f6fd6d4a84, 0xffffffffffffffff, 0xac8b0e0d2645e7f, 0x40fb04f6fd6d4a84
    TEST_AMO 18, ".4byte 0x7302af", 5, 6, 7, 0, 0x19, 0x8922d9fdc5e99eff, 0x73e7fa5d6dffeb39, 0xffffffffffffffff, 0x8922d9fdc5e99e18, 0x73e7fa5d6dffeb39
    TEST_AMO 19, ".4byte 0x7302af", 5, 6, 7, 0, 0, 0xb5449752343cc07f, 0x859faafea24c197c, 0x7f, 0xb5449752343cc07f, 0x859faafea24c197c
    TEST_AMO 20, ".4byte 0x7302af", 5, 6, 7, 0, 1, 0xeccb12cc8543e7f, 0x20d5cadd583d2ec7, 0x7f, 0xeccb12cc8543e80, 0x20d5cadd583d2ec7
    TEST_AMO 21, ".4byte 0x7302af", 5, 6, 7, 0, 0xff, 0x21b8c1bc0704c97f, 0x723489902869dc33, 0x7f, 0x21b8c1bc0704c97e, 0x723489902869dc33
    TEST_AMO 22, ".4byte 0x7302af", 5, 6, 7, 0, 0x7f, 0x48bdff9bdeb4627f, 0x7f7bc1915c2e3902, 0x7f, 0x48bdff9bdeb462fe, 0x7f7bc1915c2e3902
    TEST_AMO 23, ".4byte 0x7302af", 5, 6, 7, 0, 0x80, 0xfe2113b96d6e977f, 0xc42de1ad80723a5b, 0x7f, 0xfe2113b96d6e97ff, 0xc42de1ad80723a5b
    TEST_AMO 24, ".4byte 0x7302af", 5, 6, 7, 0, 0x19, 0xdfe32b4c9b22747f, 0xaeb68e8264b8fffa, 0x7f, 0xdfe32b4c9b227498, 0xaeb68e8264b8fffa
    TEST_AMO 25, ".4byte 0x7302af", 5, 6, 7, 0, 0, 0x1a0a940d4233c80, 0x484c78e61f25d090, 0xffffffffffffff80, 0x1a0a940d4233c80, 0x484c78e61f25d090
    TEST_AMO 26, ".4byte 0x7302af", 5, 6, 7, 0, 1, 0x4d2c99e301ade080, 0xa484254f70899ab8, 0xffffffffffffff80, 0x4d2c99e301ade081, 0xa484254f70899ab8
    TEST_AMO 27, ".4byte 0x7302af", 5, 6, 7, 0, 0xff, 0xf9a8690ea19bc980, 0xde32e2e2837d13ae, 0xffffffffffffff80, 0xf9a8690ea19bc97f, 0xde32e2e2837d13ae
    TEST_AMO 28, ".4byte 0x7302af", 5, 6, 7, 0, 0x7f, 0xd596504a96a98080, 0x35c3cb59b605dc05, 0xffffffffffffff80, 0xd596504a96a980ff, 0x35c3cb59b605dc05
    TEST_AMO 29, ".4byte 0x7302af", 5, 6, 7, 0, 0x80, 0x337ef494fc8c9f80, 0x2341d406a4aedb9e, 0xffffffffffffff80, 0x337ef494fc8c9f00, 0x2341d406a4aedb9e
    TEST_AMO 30, ".4byte 0x7302af", 5, 6, 7, 0, 0x19, 0xeda02b38a57c5280, 0x6de21cdb5f75cee0, 0xffffffffffffff80, 0xeda02b38a57c5299, 0x6de21cdb5f75cee0
    TEST_AMO 31, ".4byte 0x7302af", 5, 6, 7, 0, 0, 0xf02950477ae14019, 0xbfb2b79d64730590, 0x19, 0xf02950477ae14019, 0xbfb2b79d64730590
    TEST_AMO 32, ".4byte 0x7302af", 5, 6, 7, 0, 1, 0x4eb8fdadc2c8fa19, 0x5bb3ce174dcf1432, 0x19, 0x4eb8fdadc2c8fa1a, 0x5bb3ce174dcf1432
    TEST_AMO 33, ".4byte 0x7302af", 5, 6, 7, 0, 0xff, 0x4338cbc68f063419, 0xe5d8aecffbe5ab13, 0x19, 0x4338cbc68f063418, 0xe5d8aecffbe5ab13
    TEST_AMO 34, ".4byte 0x7302af", 5, 6, 7, 0, 0x7f, 0xcf00ca43cc340c19, 0x8c0a65451fe17f71, 0x19, 0xcf00ca43cc340c98, 0x8c0a65451fe17f71
    TEST_AMO 35, ".4byte 0x7302af", 5, 6, 7, 0, 0x80, 0x7af66cceb4de8619, 0x6067cff7a9b9de89, 0x19, 0x7af66cceb4de8699, 0x6067cff7a9b9de89
    TEST_AMO 36, ".4byte 0x7302af", 5, 6, 7, 0, 0x19, 0x30d90d70f1257519, 0x7ba7d100afc6f017, 0x19, 0x30d90d70f1257532, 0x7ba7d100afc6f017
    TEST_AMO 37, ".4byte 0x7302af", 5, 6, 7, 0, 0xc0678548f63cd42b, 0x440591719d97247, 0xe4be100334dd2e15, 0x47, 0x440591719d97272, 0xe4be100334dd2e15
    TEST_AMO 38, ".4byte 0x7302af", 5, 6, 7, 1, 0x78dc192f5d8202f4, 0xaa2b8a99c4e35e1b, 0x24306a6d83e489e3, 0x5e, 0xaa2b8a99c4e3521b, 0x24306a6d83e489e3
    TEST_AMO 39, ".4byte 0x7302af", 5, 6, 7, 2, 0xbb9e9ca509e177ea, 0x98859db50bfef31a, 0xc023f739b0f5918c, 0xfffffffffffffffe, 0x98859db50be8f31a, 0xc023f739b0f5918c
    TEST_AMO 40, ".4byte 0x7302af", 5, 6, 7, 3, 0x510d281d091b84bf, 0x1a759d1d31cbdac9, 0xc8c734c687db32d6, 0x31, 0x1a759d1df0cbdac9, 0xc8c734c687db32d6
    TEST_AMO 41, ".4byte 0x7302af", 5, 6, 7, 4, 0xf984d601ce046639, 0x3a8b896aabbb206d, 0xc6a5c8400b3aac87, 0x6a, 0x3a8b89a3abbb206d, 0xc6a5c8400b3aac87
    TEST_AMO 42, ".4byte 0x7302af", 5, 6, 7, 5, 0xecd70e42f21c9652, 0xe46e66dd555a2e28, 0x43eb63dc7273400f, 0x66, 0xe46eb8dd555a2e28, 0x43eb63dc7273400f
    TEST_AMO 43, ".4byte 0x7302af", 5, 6, 7, 6, 0xdfd003cfd2ddcc12, 0x8cdb5d9c3ae83742, 0xa44969b26c5f4a61, 0xffffffffffffffdb, 0x8ced5d9c3ae83742, 0xa44969b26c5f4a61
    TEST_AMO 44, ".4byte 0x7302af", 5, 6, 7, 7, 0x37441e08133e70f8, 0xe5e5d6af9ee2fac6, 0xe5e5c3beda01f78b, 0xffffffffffffffe5, 0xdde5d6af9ee2fac6, 0xe5e5c3beda01f78b
    TEST_AMO 45, ".4byte 0x7302af", 5, 6, 7, 8, 0x41d370a222fe6f66, 0x48a5d6b52f3c84af, 0x63ad7780d13f9445, 0x45, 0x48a5d6b52f3c84af, 0x63ad7780d13f94ab
    TEST_AMO 46, ".4byte 0x7302af", 5, 6, 7, 9, 0xec03f280ab0ca0c3, 0x5fab0ee8b05f94a0, 0x318dd6b623dbd14d, 0xffffffffffffffd1, 0x5fab0ee8b05f94a0, 0x318dd6b623db944d
    TEST_AMO 47, ".4byte 0x7302af", 5, 6, 7, 10, 0xafafa0d12f3c4387, 0x8f9542c0ae85ff1f, 0xa6632acd85b20981, 0xffffffffffffffb2, 0x8f9542c0ae85ff1f, 0xa6632acd85390981
    TEST_AMO 48, ".4byte 0x7302af", 5, 6, 7, 11, 0x60df4f7d7663b9e5, 0x95f60dd6be06456d, 0x5354de6817c8d891, 0x17, 0x95f60dd6be06456d, 0x5354de68fcc8d891
    TEST_AMO 49, ".4byte 0x7302af", 5, 6, 7, 12, 0x8ecc3185ac0d0410, 0xf417fc5b641fab7c, 0x943a1d683baeaa3d, 0x68, 0xf417fc5b641fab7c, 0x943a1d783baeaa3d
    TEST_AMO 50, ".4byte 0x7302af", 5, 6, 7, 13, 0x47b60c5c19640988, 0xc14bafc06dd4bf39, 0x49ed5f9f550183c6, 0x5f, 0xc14bafc06dd4bf39, 0x49ede79f550183c6
    TEST_AMO 51, ".4byte 0x7302af", 5, 6, 7, 14, 0xdf20467f62140a61, 0x3b2ea17e124e4556, 0xa24efac5b237986, 0x24, 0x3b2ea17e124e4556, 0xa85efac5b237986
    TEST_AMO 52, ".4byte 0x7302af", 5, 6, 7, 15, 0xf391d2112e7ba05b, 0x70011d9c9511be22, 0xb861fa8ab035d6c1, 0xffffffffffffffb8, 0x70011d9c9511be22, 0x1361fa8ab035d6c1
    TEST_AMO 53, ".4byte 0xc5852f", 10, 11, 12, 8, 0x598d75eabef4ff29, 0x97e8d03f2d393469, 0xa027b489ff2cf6ee, 0xffffffffffffffee, 0x97e8d03f2d393469, 0xa027b489ff2cf617
    TEST_AMO 54, ".4byte 0x4c5852f", 10, 11, 12, 8, 0x3fd5aefd351a61ff, 0x48c48b637e3eb68e, 0xd369445fb99818fa, 0xfffffffffffffffa, 0x48c48b637e3eb68e, 0xd369445fb99818f9
    TEST_AMO 55, ".4byte 0x2c5852f", 10, 11, 12, 8, 0xf26aef36ae4acda7, 0xadd017604932c635, 0x1585cc49313d7a78, 0x78, 0xadd017604932c635, 0x1585cc49313d7a1f
    TEST_AMO 56, ".4byte 0x6c5852f", 10, 11, 12, 8, 0x4af6cbae5bc55aa4, 0x8670fbdc3382435, 0xbd43acbe9b7effe7, 0xffffffffffffffe7, 0x8670fbdc3382435, 0xbd43acbe9b7eff8b
    TEST_AMO 57, ".4byte 0x73002f", 0, 6, 7, 8, 0xb4e3fbd54f1294de, 0x9451a0657a3ac1f, 0x4f332dba2a560482, 0, 0x9451a0657a3ac1f, 0x4f332dba2a560460
    TEST_AMO 58, ".4byte 0x73032f", 6, 6, 7, 8, 0xd4e80c49749cf7e4, 0x4cc8be7fad0f27ca, 0x91d9cc7b6ae3524d, 0x4d, 0x4cc8be7fad0f27ca, 0x91d9cc7b6ae35231
    TEST_AMO 59, ".4byte 0x7303af", 7, 6, 7, 8, 0x737817b300530945, 0x500c0438b5b31829, 0x3211cc93db843993, 0xffffffffffffff93, 0x500c0438b5b31829, 0x3211cc93db8439d8
    TEST_AMO 60, ".4byte 0x302af", 5, 6, 0, 8, 0, 0xe19ddb609514e61a, 0xd636dbcb2a40f2b8, 0xffffffffffffffb8, 0xe19ddb609514e61a, 0xd636dbcb2a40f2b8
    TEST_AMO 61, ".4byte 0x3002f", 0, 6, 0, 8, 0, 0x495e55882a4743fc, 0x936edb046e8acd90, 0, 0x495e55882a4743fc, 0x936edb046e8acd90
    TEST_AMO 62, ".4byte 0x1c080af", 1, 1, 28, 0, 0x9de9ddf2197775e3, 0x290e072032ad34eb, 0xe1a8358c32f15a5f, 0xffffffffffffffeb, 0x290e072032ad34ce, 0xe1a8358c32f15a5f
    TEST_AMO 63, ".4byte 0x159012f", 2, 18, 21, 0, 0x918dc965f759fdf2, 0x90c663869391a1eb, 0xe161c0822d198926, 0xffffffffffffffeb, 0x90c663869391a1dd, 0xe161c0822d198926
    TEST_AMO 64, ".4byte 0xb802af", 5, 16, 11, 0, 0x6164d1f19a4ca0b, 0x33a7e3358bfd9b2, 0x7018d2c6f2616a3b, 0xffffffffffffffb2, 0x33a7e3358bfd9bd, 0x7018d2c6f2616a3b
    TEST_AMO 65, ".4byte 0x5c832f", 6, 25, 5, 0, 0xece476f47de5ed3a, 0xe91891cbee9fd729, 0x2da2a02bef8f6ce4, 0x29, 0xe91891cbee9fd763, 0x2da2a02bef8f6ce4
    TEST_AMO 66, ".4byte 0x1d883af", 7, 17, 29, 0, 0xbfc445c95959a0a0, 0xa8b0ef6c661ed889, 0x88ffd52a7fce1bb4, 0xffffffffffffff89, 0xa8b0ef6c661ed829, 0x88ffd52a7fce1bb4
    TEST_AMO 67, ".4byte 0xb7042f", 8, 14, 11, 0, 0x32f6b76fce9443cd, 0x9d451af7d922d38d, 0x51359f638c5aa819, 0xffffffffffffff8d, 0x9d451af7d922d35a, 0x51359f638c5aa819
    TEST_AMO 68, ".4byte 0x19484af", 9, 9, 25, 0, 0xcc74d25d05ca840c, 0x3fd0d303ccabc3ea, 0x114f924930c5831, 0xffffffffffffffea, 0x3fd0d303ccabc3f6, 0x114f924930c5831
    TEST_AMO 69, ".4byte 0x17e852f", 10, 29, 23, 0, 0xe17f30995b17fc61, 0x6b8b5e727864f271, 0x603a1fcbd689cc76, 0x71, 0x6b8b5e727864f2d2, 0x603a1fcbd689cc76
    TEST_AMO 70, ".4byte 0x8505af", 11, 10, 8, 0, 0xf78f8d7fa7f0c43a, 0xebd714dba4ad03c6, 0x2c166a8596079696, 0xffffffffffffffc6, 0xebd714dba4ad0300, 0x2c166a8596079696
    TEST_AMO 71, ".4byte 0x80862f", 12, 1, 8, 0, 0xe89e1361d8ad1e0a, 0x114fef61c2f38aeb, 0x7ca23d0911191953, 0xffffffffffffffeb, 0x114fef61c2f38af5, 0x7ca23d0911191953
    TEST_AMO 72, ".4byte 0xb606af", 13, 12, 11, 0, 0xe2dc9d7a014905eb, 0xb21f7d3f5f27ea1d, 0x616c4b22f4a27f23, 0x1d, 0xb21f7d3f5f27ea08, 0x616c4b22f4a27f23
    TEST_AMO 73, ".4byte 0xa0872f", 14, 1, 10, 0, 0x52d4a0f3486c553a, 0x51c4eac58d042306, 0x77ac004417923a3, 6, 0x51c4eac58d042340, 0x77ac004417923a3
    TEST_AMO 74, ".4byte 0xf487af", 15, 9, 15, 0, 0xc5dde0bf70975e7, 0x523145bf4136ab9f, 0xf21c6bc6ad454124, 0xffffffffffffff9f, 0x523145bf4136ab86, 0xf21c6bc6ad454124
    TEST_AMO 75, ".4byte 0x1be882f", 16, 29, 27, 0, 0x4faee47bc3f000a6, 0xefaace085ae86e2c, 0x46d134c2548123ce, 0x2c, 0xefaace085ae86ed2, 0x46d134c2548123ce
    TEST_AMO 76, ".4byte 0xd408af", 17, 8, 13, 0, 0xd8bc9b6eacf372b5, 0x72f7ed35cbff4167, 0x2f6f69a84ccc6d29, 0x67, 0x72f7ed35cbff411c, 0x2f6f69a84ccc6d29
    TEST_AMO 77, ".4byte 0x139092f", 18, 18, 19, 0, 0x5993e751f94983a9, 0x6e460450868681c8, 0xcda393dfc916c042, 0xffffffffffffffc8, 0x6e46045086868171, 0xcda393dfc916c042
    TEST_AMO 78, ".4byte 0x16109af", 19, 2, 22, 0, 0x860a72ee36aec84b, 0x473c7892f0facbf6, 0x268345a77f6b520e, 0xfffffffffffffff6, 0x473c7892f0facb41, 0x268345a77f6b520e
    TEST_AMO 79, ".4byte 0x158a2f", 20, 11, 1, 0, 0x52a6a7d0fc79f11c, 0x660636771ee842ad, 0x73087ccd430a6b47, 0xffffffffffffffad, 0x660636771ee842c9, 0x73087ccd430a6b47
    TEST_AMO 80, ".4byte 0xc88aaf", 21, 17, 12, 0, 0xc6ee5965e0020bf3, 0x691fa0acdb86e449, 0x99e03b9ea4d82588, 0x49, 0x691fa0acdb86e43c, 0x99e03b9ea4d82588
    TEST_AMO 81, ".4byte 0x1c78b2f", 22, 15, 28, 0, 0xc32cb74edfaba422, 0x581111ae4452fcd4, 0x97c9d85618f0d7c3, 0xffffffffffffffd4, 0x581111ae4452fcf6, 0x97c9d85618f0d7c3
    TEST_AMO 82, ".4byte 0x1870baf", 23, 14, 24, 0, 0x47567b370975dbe2, 0xf669b52430af26a5, 0x4507b2a1b86d279e, 0xffffffffffffffa5, 0xf669b52430af2687, 0x4507b2a1b86d279e
    TEST_AMO 83, ".4byte 0x7c8c2f", 24, 25, 7, 0, 0xb33ea06fd283d1f0, 0xbbf308e29b469ddd, 0x33f25db31839a75d, 0xffffffffffffffdd, 0xbbf308e29b469dcd, 0x33f25db31839a75d
    TEST_AMO 84, ".4byte 0xfc0caf", 25, 24, 15, 0, 0x65e82856dc78f88, 0x494860d9759468d2, 0xdbf50040e759e2e5, 0xffffffffffffffd2, 0x494860d97594685a, 0xdbf50040e759e2e5
    TEST_AMO 85, ".4byte 0xc68d2f", 26, 13, 12, 0, 0xd159a16478fe50bd, 0xda7ca49ecfbf8d08, 0xe82fcd0ea0b4eeae, 8, 0xda7ca49ecfbf8dc5, 0xe82fcd0ea0b4eeae
    TEST_AMO 86, ".4byte 0x970daf", 27, 14, 9, 0, 0xe724142680177e64, 0xa7e5b4482c01e691, 0x8e552e45b77eae8d, 0xffffffffffffff91, 0xa7e5b4482c01e6f5, 0x8e552e45b77eae8d
    TEST_AMO 87, ".4byte 0x18a0e2f", 28, 20, 24, 0, 0xd9350976b51f3428, 0xce5f94ab8489a19a, 0x7bb7c69c471b3980, 0xffffffffffffff9a, 0xce5f94ab8489a1c2, 0x7bb7c69c471b3980
    TEST_AMO 88, ".4byte 0x228eaf", 29, 5, 2, 0, 0x8aca4a840f325b37, 0x53a673ade0eaaeda, 0x2cd23a8c22865089, 0xffffffffffffffda, 0x53a673ade0eaae11, 0x2cd23a8c22865089
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 89, CAUSE_STORE_ACCESS, x6, .4byte 0x7302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
