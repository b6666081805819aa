# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amocas.b rd, rs2, (rs1)
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
    TEST_CAS 1, ".4byte 0x287302af", 5, 6, 7, 0, 0, 0xaad6eaefc5127952, 0x233bd437fce7d400, 0xc88eb2eea1423da9, 0, 0x233bd437fce7d452, 0xc88eb2eea1423da9
    TEST_CAS 2, ".4byte 0x287302af", 5, 6, 7, 0, 0x4bbe8e5e135ec600, 0x4e311b4d03f4ea72, 0x582406b3a812b500, 0x8096923709d2a94d, 0, 0x582406b3a812b572, 0x8096923709d2a94d
    TEST_CAS 3, ".4byte 0x287302af", 5, 6, 7, 0, 1, 0x284f948aee916efe, 0x910825b1736e8600, 0x3f61f3333b9baef9, 0, 0x910825b1736e8600, 0x3f61f3333b9baef9
    TEST_CAS 4, ".4byte 0x287302af", 5, 6, 7, 0, 0x80, 0x789854005c3b6d67, 0x6205abb6f1675b00, 0xda3913a18abf6f6b, 0, 0x6205abb6f1675b00, 0xda3913a18abf6f6b
    TEST_CAS 5, ".4byte 0x287302af", 5, 6, 7, 0, 1, 0x2ba77544973b2adb, 0xdae230644f0cd501, 0x219efb996559bcb, 1, 0xdae230644f0cd5db, 0x219efb996559bcb
    TEST_CAS 6, ".4byte 0x287302af", 5, 6, 7, 0, 0x231d3f9dfdfb9901, 0xc422423365286f38, 0x267f6a1a01a91101, 0x40c223ed82038fcd, 1, 0x267f6a1a01a91138, 0x40c223ed82038fcd
    TEST_CAS 7, ".4byte 0x287302af", 5, 6, 7, 0, 0, 0x5051ed15527d3d48, 0x5469d7a78bcab801, 0x162d292ea9fe5755, 1, 0x5469d7a78bcab801, 0x162d292ea9fe5755
    TEST_CAS 8, ".4byte 0x287302af", 5, 6, 7, 0, 0x81, 0x4c88ac66154ed730, 0x70ae6fcf53c33101, 0x2fc794a54788b91b, 1, 0x70ae6fcf53c33101, 0x2fc794a54788b91b
    TEST_CAS 9, ".4byte 0x287302af", 5, 6, 7, 0, 0xff, 0xc1740f82c9cc9cc8, 0xad82aff2f38350ff, 0xc7ac413db59ce11f, 0xffffffffffffffff, 0xad82aff2f38350c8, 0xc7ac413db59ce11f
    TEST_CAS 10, ".4byte 0x287302af", 5, 6, 7, 0, 0x2ea201eb445d68ff, 0xf2696eb8ed734f1e, 0x74aef8c8d27a77ff, 0x3caec0e140230ef6, 0xffffffffffffffff, 0x74aef8c8d27a771e, 0x3caec0e140230ef6
    TEST_CAS 11, ".4byte 0x287302af", 5, 6, 7, 0, 0xfe, 0x4db8f9628b7794e, 0x119e702d0a8443ff, 0xf5eb206d83c5ec76, 0xffffffffffffffff, 0x119e702d0a8443ff, 0xf5eb206d83c5ec76
    TEST_CAS 12, ".4byte 0x287302af", 5, 6, 7, 0, 0x7f, 0x6286b84cd85d78c9, 0x4cae8623be8ec7ff, 0xd156ba888e632462, 0xffffffffffffffff, 0x4cae8623be8ec7ff, 0xd156ba888e632462
    TEST_CAS 13, ".4byte 0x287302af", 5, 6, 7, 0, 0x7f, 0x339f6841670a3cd8, 0xf8aa30ebba4ea47f, 0x9f6772e20db218b5, 0x7f, 0xf8aa30ebba4ea4d8, 0x9f6772e20db218b5
    TEST_CAS 14, ".4byte 0x287302af", 5, 6, 7, 0, 0xed641376c232ba7f, 0x894e880cdb7c490a, 0x9c0fd6e3a8a2fd7f, 0xfd6dfe63408a88d1, 0x7f, 0x9c0fd6e3a8a2fd0a, 0xfd6dfe63408a88d1
    TEST_CAS 15, ".4byte 0x287302af", 5, 6, 7, 0, 0x7e, 0x2d444cc9276243d, 0x7233abacd6e547f, 0x7616cd91a48252d3, 0x7f, 0x7233abacd6e547f, 0x7616cd91a48252d3
    TEST_CAS 16, ".4byte 0x287302af", 5, 6, 7, 0, 0xff, 0x33a1c08f61b696b6, 0xd75e181833769a7f, 0x505fe5c777866b1e, 0x7f, 0xd75e181833769a7f, 0x505fe5c777866b1e
    TEST_CAS 17, ".4byte 0x287302af", 5, 6, 7, 0, 0x80, 0x50ef2543c4c27170, 0x97bb711ff532c680, 0xf3df25da2684b100, 0xffffffffffffff80, 0x97bb711ff532c670, 0xf3df25da2684b100
    TEST_CAS 18, ".4byte 0x287302af", 5, 6, 7, 0, 0x5ce6cebe790aab80, 0xf53c58002d2132eb, 0x77d9c0f714c4ad80, 0xc603997339d83275, 0xffffffffffffff80, 0x77d9c0f714c4adeb, 0xc603997339d83275
    TEST_CAS 19, ".4byte 0x287302af", 5, 6, 7, 0, 0x81, 0xb257493c7f62f880, 0x39ba00eb9bfcf780, 0x76da2aadaf4bfd76, 0xffffffffffffff80, 0x39ba00eb9bfcf780, 0x76da2aadaf4bfd76
    TEST_CAS 20, ".4byte 0x287302af", 5, 6, 7, 0, 0, 0xadb5608fdec10fe5, 0x49283f61ed8fda80, 0xb839829a490a6db1, 0xffffffffffffff80, 0x49283f61ed8fda80, 0xb839829a490a6db1
    TEST_CAS 21, ".4byte 0x287302af", 5, 6, 7, 0, 0x3f, 0x3fcddf6d2584f6ba, 0x2e5de9f0cc882d3f, 0xdbb95fa925a974bd, 0x3f, 0x2e5de9f0cc882dba, 0xdbb95fa925a974bd
    TEST_CAS 22, ".4byte 0x287302af", 5, 6, 7, 0, 0x7880470c36174d3f, 0x769718087ab8d503, 0x177d71afe125343f, 0xf7374ffd63a2d7b8, 0x3f, 0x177d71afe1253403, 0xf7374ffd63a2d7b8
    TEST_CAS 23, ".4byte 0x287302af", 5, 6, 7, 0, 0x3e, 0xb6328383af8d78d, 0x63bce9f3b3323f, 0x5658e514090efa18, 0x3f, 0x63bce9f3b3323f, 0x5658e514090efa18
    TEST_CAS 24, ".4byte 0x287302af", 5, 6, 7, 0, 0xbf, 0xedd2512c97485dbd, 0x2a71f6cbb30c063f, 0x5049d482da4e2430, 0x3f, 0x2a71f6cbb30c063f, 0x5049d482da4e2430
    TEST_CAS 25, ".4byte 0x28a4842f", 8, 9, 10, 0, 0xf048f9fdcbff4264, 0x4643d66b5f0275c1, 0x982c00fb1d2d1664, 0x6e3cc6e466790c07, 0x64, 0x982c00fb1d2d16c1, 0x6e3cc6e466790c07
    TEST_CAS 26, ".4byte 0x28a4842f", 8, 9, 10, 1, 0x13f6cb3cb535eeca, 0xb694b63789fa97b9, 0x6abd9eef6dc2cac4, 0xe5b888887a4ea3ea, 0xffffffffffffffca, 0x6abd9eef6dc2b9c4, 0xe5b888887a4ea3ea
    TEST_CAS 27, ".4byte 0x28a4842f", 8, 9, 10, 2, 0xa11220394f6d33f6, 0xa44170caaf28c36b, 0x8ef95c5485f6bc5d, 0x1e82f33bc0941740, 0xfffffffffffffff6, 0x8ef95c54856bbc5d, 0x1e82f33bc0941740
    TEST_CAS 28, ".4byte 0x28a4842f", 8, 9, 10, 3, 0x1072637fad7691bd, 0xcc92fd62777ab538, 0x80884cccbd16943a, 0x33dbe03eff0ed7d4, 0xffffffffffffffbd, 0x80884ccc3816943a, 0x33dbe03eff0ed7d4
    TEST_CAS 29, ".4byte 0x28a4842f", 8, 9, 10, 4, 0xb0bb0dbe12858cd2, 0x7e3a7f4c6802aa4d, 0x6be4f7d2f2684f28, 0xc258641015fcb94e, 0xffffffffffffffd2, 0x6be4f74df2684f28, 0xc258641015fcb94e
    TEST_CAS 30, ".4byte 0x28a4842f", 8, 9, 10, 5, 0xdad9a3d032d8cef0, 0xf08c33bb47c122c2, 0xe82cf05a92d0f099, 0x706000b9443886af, 0xfffffffffffffff0, 0xe82cc25a92d0f099, 0x706000b9443886af
    TEST_CAS 31, ".4byte 0x28a4842f", 8, 9, 10, 6, 0xf89207d40d239458, 0x9684e767e7d9f5d8, 0x9f5887cc7613b61a, 0xadc7ad2bec6d29f8, 0x58, 0x9fd887cc7613b61a, 0xadc7ad2bec6d29f8
    TEST_CAS 32, ".4byte 0x28a4842f", 8, 9, 10, 7, 0x2e2b5abf0e1e0d4b, 0xa20e82cf916fe95d, 0x4b01d9b745c988cb, 0xd054be79d72878c0, 0x4b, 0x5d01d9b745c988cb, 0xd054be79d72878c0
    TEST_CAS 33, ".4byte 0x28a4842f", 8, 9, 10, 8, 0x6a4f03eb35e9e5d, 0x15422925f6ff3cc8, 0xd389cfa92f963f11, 0xe1b737b2638ff5d, 0x5d, 0xd389cfa92f963f11, 0xe1b737b2638ffc8
    TEST_CAS 34, ".4byte 0x28a4842f", 8, 9, 10, 9, 0x981aaca14e635796, 0xe64bb1ab8fd6d960, 0xd2c5736cb59ffaa3, 0x931d230c21109690, 0xffffffffffffff96, 0xd2c5736cb59ffaa3, 0x931d230c21106090
    TEST_CAS 35, ".4byte 0x28a4842f", 8, 9, 10, 10, 0xf390cf55127ba97c, 0x988ec7ca93eb6927, 0x7bdb6bd013c9630d, 0x393c2bd2f47ceb36, 0x7c, 0x7bdb6bd013c9630d, 0x393c2bd2f427eb36
    TEST_CAS 36, ".4byte 0x28a4842f", 8, 9, 10, 11, 0x64b60ba6df78e1ca, 0xa7d27dfb47320871, 0x2452e65b302ac21c, 0xe536b27cca84ea9a, 0xffffffffffffffca, 0x2452e65b302ac21c, 0xe536b27c7184ea9a
    TEST_CAS 37, ".4byte 0x28a4842f", 8, 9, 10, 12, 0xd4f87c10d17550cc, 0xc4f31450699b3e66, 0x9f858dee9217d63d, 0x5319a5cc1aadda8a, 0xffffffffffffffcc, 0x9f858dee9217d63d, 0x5319a5661aadda8a
    TEST_CAS 38, ".4byte 0x28a4842f", 8, 9, 10, 13, 0x618a392f60f396a4, 0x341987915d4b72c1, 0xdb864c628c4137fb, 0x989fa4b5eb2e1929, 0xffffffffffffffa4, 0xdb864c628c4137fb, 0x989fc1b5eb2e1929
    TEST_CAS 39, ".4byte 0x28a4842f", 8, 9, 10, 14, 0xc48f9da2eb86f172, 0xfeb4616d66641880, 0xe3e7bee1fdd1c910, 0x567241332865c2b7, 0x72, 0xe3e7bee1fdd1c910, 0x568041332865c2b7
    TEST_CAS 40, ".4byte 0x28a4842f", 8, 9, 10, 15, 0x5228e514ad65bf2b, 0x7bc6b62d5a709143, 0xdb63ca15770c0198, 0x2b2d553f56edf732, 0x2b, 0xdb63ca15770c0198, 0x432d553f56edf732
    TEST_CAS 41, ".4byte 0x28c5852f", 10, 11, 12, 8, 0x61116905b3693e3a, 0x3dd6dd91f88cbd57, 0x3cca67ac7964e3, 0xf3b6db146cbbcd3a, 0x3a, 0x3cca67ac7964e3, 0xf3b6db146cbbcd57
    TEST_CAS 42, ".4byte 0x28c5852f", 10, 11, 12, 8, 0x9eee96fa4c96c1c5, 0x953a7dbf1e26605b, 0x16b7549a5b7fe853, 0xe64cda32d72a5e3a, 0x3a, 0x16b7549a5b7fe853, 0xe64cda32d72a5e3a
    TEST_CAS 43, ".4byte 0x2cc5852f", 10, 11, 12, 8, 0x195ee7e90e229bf, 0x2fa48b6a19e3e8ae, 0x5829913b50f7dea7, 0xfc6efcc709c861bf, 0xffffffffffffffbf, 0x5829913b50f7dea7, 0xfc6efcc709c861ae
    TEST_CAS 44, ".4byte 0x2cc5852f", 10, 11, 12, 8, 0xfe6a11816f1dd640, 0x108ee6faae167803, 0x9ff0177d83284e22, 0x156418f02b1e11bf, 0xffffffffffffffbf, 0x9ff0177d83284e22, 0x156418f02b1e11bf
    TEST_CAS 45, ".4byte 0x2ac5852f", 10, 11, 12, 8, 0x7b530da2cf7e2059, 0x1bb62cc301abceb0, 0xbb726d42db37c23d, 0xa7fd7239ab5d0b59, 0x59, 0xbb726d42db37c23d, 0xa7fd7239ab5d0bb0
    TEST_CAS 46, ".4byte 0x2ac5852f", 10, 11, 12, 8, 0x84acf25d3081dfa6, 0xb9de20308d0d30e8, 0xe9aadaf0c305ab89, 0x77292aaff8381b59, 0x59, 0xe9aadaf0c305ab89, 0x77292aaff8381b59
    TEST_CAS 47, ".4byte 0x2ec5852f", 10, 11, 12, 8, 0xbb353df22a8d5c9d, 0x9ef560c4170bee5c, 0x26d92f6a314d531f, 0xa9817e5313aaa09d, 0xffffffffffffff9d, 0x26d92f6a314d531f, 0xa9817e5313aaa05c
    TEST_CAS 48, ".4byte 0x2ec5852f", 10, 11, 12, 8, 0x44cac20dd572a362, 0x5f098145ea3771d6, 0xa27bd9be93b6e649, 0x7d862c458111319d, 0xffffffffffffff9d, 0xa27bd9be93b6e649, 0x7d862c458111319d
    TEST_CAS 49, ".4byte 0x2873002f", 0, 6, 7, 8, 0, 0xbbc4c7053b4796a1, 0x4fc7763baed436b, 0x2206422b4123fa00, 0, 0x4fc7763baed436b, 0x2206422b4123faa1
    TEST_CAS 50, ".4byte 0x287303af", 7, 6, 7, 8, 0, 0, 0x826e809139828b52, 0x9455163e37c50b00, 0, 0x826e809139828b52, 0x9455163e37c50b00
    TEST_CAS 51, ".4byte 0x280302af", 5, 6, 0, 8, 0, 0, 0x6ac291959665e5c9, 0x4842f95b30580900, 0, 0x6ac291959665e5c9, 0x4842f95b30580900
    TEST_CAS 52, ".4byte 0x2873002f", 0, 6, 7, 8, 0, 0x6b3f81c557acee6f, 0x4fb29a56aa8afc74, 0x3c5253692f062e05, 0, 0x4fb29a56aa8afc74, 0x3c5253692f062e05
    TEST_CAS 53, ".4byte 0x287303af", 7, 6, 7, 8, 5, 5, 0x5a2a1d80a57751a2, 0x5208ab19c3c78005, 5, 0x5a2a1d80a57751a2, 0x5208ab19c3c78005
    TEST_CAS 54, ".4byte 0x280302af", 5, 6, 0, 8, 5, 0, 0x294c2204deb1dc6c, 0x1612cd4d86ff4005, 5, 0x294c2204deb1dc6c, 0x1612cd4d86ff4000
    TEST_CAS 55, ".4byte 0x28e300af", 1, 6, 14, 0, 0x8be8da5d08d149cd, 0x77d2b12535e514d, 0x67b07ec883a304cd, 0xb995aa5652126a96, 0xffffffffffffffcd, 0x67b07ec883a3044d, 0xb995aa5652126a96
    TEST_CAS 56, ".4byte 0x28f3812f", 2, 7, 15, 0, 0xf0d9be5aa97ee9d2, 0x5f7619f84a163227, 0xa10f52b2e1a7add2, 0xafd299d4c47c611c, 0xffffffffffffffd2, 0xa10f52b2e1a7ad27, 0xafd299d4c47c611c
    TEST_CAS 57, ".4byte 0x290402af", 5, 8, 16, 0, 0x286fed742c254e83, 0x35866f984f7f459f, 0x8f5ebb0b67e0ff83, 0xb884cc35c458ec6c, 0xffffffffffffff83, 0x8f5ebb0b67e0ff9f, 0xb884cc35c458ec6c
    TEST_CAS 58, ".4byte 0x2914832f", 6, 9, 17, 0, 0x3465880be2b0e8e6, 0xe957ed0ad8260181, 0x560e37af3036fae6, 0xf365ee1bcd186052, 0xffffffffffffffe6, 0x560e37af3036fa81, 0xf365ee1bcd186052
    TEST_CAS 59, ".4byte 0x292503af", 7, 10, 18, 0, 0xe1fe84c82723976d, 0x7f41d8ad9c4e7c9a, 0xacc135ad5586a76d, 0xf5d7de2dcbd6eee0, 0x6d, 0xacc135ad5586a79a, 0xf5d7de2dcbd6eee0
    TEST_CAS 60, ".4byte 0x2935842f", 8, 11, 19, 0, 0x1ba507ee5e5c290a, 0x9e34fab36afb2d95, 0xd9e659efa7a2b20a, 0xb23c6bd3b05cf1fc, 0xa, 0xd9e659efa7a2b295, 0xb23c6bd3b05cf1fc
    TEST_CAS 61, ".4byte 0x294604af", 9, 12, 20, 0, 0xabd8c15cfc9e02d4, 0x57003c9bb544bac1, 0xe16430c8457bbcd4, 0x8c1ee29972bbae22, 0xffffffffffffffd4, 0xe16430c8457bbcc1, 0x8c1ee29972bbae22
    TEST_CAS 62, ".4byte 0x2956852f", 10, 13, 21, 0, 0xb0a129cc6531b4cc, 0x5753a99a8fa1c5d4, 0x229c79120ce778cc, 0xd225f3ca3e6d6f11, 0xffffffffffffffcc, 0x229c79120ce778d4, 0xd225f3ca3e6d6f11
    TEST_CAS 63, ".4byte 0x296705af", 11, 14, 22, 0, 0x5525b9d4302d38ee, 0x9d2245e91bbccca4, 0x67126f8cb5d116ee, 0xc2d2aa7e758c68a3, 0xffffffffffffffee, 0x67126f8cb5d116a4, 0xc2d2aa7e758c68a3
    TEST_CAS 64, ".4byte 0x2977862f", 12, 15, 23, 0, 0x7c04f55223b5fb40, 0x1557fb5507f2dc5c, 0xf788bfc1b6069640, 0xecc37f80fbd365ff, 0x40, 0xf788bfc1b606965c, 0xecc37f80fbd365ff
    TEST_CAS 65, ".4byte 0x298806af", 13, 16, 24, 0, 0x6b504adc0dae3fa9, 0x4751bc66e6387620, 0x873b52618ffdd7a9, 0x297e5c2be76fc296, 0xffffffffffffffa9, 0x873b52618ffdd720, 0x297e5c2be76fc296
    TEST_CAS 66, ".4byte 0x2998872f", 14, 17, 25, 0, 0xd99ab50521a1c870, 0xdd20e23b7027f89a, 0x6df2081bdd647e70, 0x57e2a4fd360aec00, 0x70, 0x6df2081bdd647e9a, 0x57e2a4fd360aec00
    TEST_CAS 67, ".4byte 0x29a907af", 15, 18, 26, 0, 0x2422f36e7932623e, 0xe1be1c109b44d18b, 0x57cf1dd9eb3aad3e, 0xfde6fe3973727342, 0x3e, 0x57cf1dd9eb3aad8b, 0xfde6fe3973727342
    TEST_CAS 68, ".4byte 0x29b9882f", 16, 19, 27, 0, 0x469d0c12027bb0f8, 0x2369d43d79c9d91c, 0x33c247f9a0153f8, 0x4b715e28236e57b1, 0xfffffffffffffff8, 0x33c247f9a01531c, 0x4b715e28236e57b1
    TEST_CAS 69, ".4byte 0x29ca08af", 17, 20, 28, 0, 0x7cd4ddc036e6d9d7, 0x2da8bff5e934350d, 0x61afe998fdd57ed7, 0xe0552b2f8ab0b4b4, 0xffffffffffffffd7, 0x61afe998fdd57e0d, 0xe0552b2f8ab0b4b4
    TEST_CAS 70, ".4byte 0x29da892f", 18, 21, 29, 0, 0x13622cbb8e2089e1, 0x16c0b4be0da890c5, 0x4ed5ad6d3764fde1, 0x841fd37d77fb388e, 0xffffffffffffffe1, 0x4ed5ad6d3764fdc5, 0x841fd37d77fb388e
    TEST_CAS 71, ".4byte 0x281b09af", 19, 22, 1, 0, 0x8360ba14de7a7c83, 0x2774786d214f2af5, 0xbe1f89fbd348ba83, 0x4df1d80aabe4936e, 0xffffffffffffff83, 0xbe1f89fbd348baf5, 0x4df1d80aabe4936e
    TEST_CAS 72, ".4byte 0x282b8a2f", 20, 23, 2, 0, 0x93e2da16bf2325d3, 0x35e8a18ed98971ac, 0x43fb2737a5d230d3, 0x613a79e70c4bdb19, 0xffffffffffffffd3, 0x43fb2737a5d230ac, 0x613a79e70c4bdb19
    TEST_CAS 73, ".4byte 0x285c0aaf", 21, 24, 5, 0, 0x24ad712eab56f7d7, 0x9661dd27b8040615, 0x86f65fbb0de82fd7, 0x16896bc5fbb078ef, 0xffffffffffffffd7, 0x86f65fbb0de82f15, 0x16896bc5fbb078ef
    TEST_CAS 74, ".4byte 0x286c8b2f", 22, 25, 6, 0, 0x2ad86429ebba24e, 0x2c882c637d5b1459, 0x102b298cafbf584e, 0xf217b142f1beda68, 0x4e, 0x102b298cafbf5859, 0xf217b142f1beda68
    TEST_CAS 75, ".4byte 0x287d0baf", 23, 26, 7, 0, 0xf41868f261c25243, 0xdae63aa9de4d99c, 0x6576bff508206443, 0x469a5dab7593685, 0x43, 0x6576bff50820649c, 0x469a5dab7593685
    TEST_CAS 76, ".4byte 0x288d8c2f", 24, 27, 8, 0, 0x9ab8cc4fca896501, 0x635dfea02c861e15, 0x6e02554535b94d01, 0x839306769648fc13, 1, 0x6e02554535b94d15, 0x839306769648fc13
    TEST_CAS 77, ".4byte 0x289e0caf", 25, 28, 9, 0, 0xc3547fb3d51de073, 0xebaaa320ac94974e, 0x9d29fcc596a06873, 0x698968cb4e66182, 0x73, 0x9d29fcc596a0684e, 0x698968cb4e66182
    TEST_CAS 78, ".4byte 0x28ae8d2f", 26, 29, 10, 0, 0xbe636720fd7878f2, 0x19d67ac0fd7f6f57, 0x861773142f6aa1f2, 0x70c3f02ed5449a5f, 0xfffffffffffffff2, 0x861773142f6aa157, 0x70c3f02ed5449a5f
    TEST_CAS 79, ".4byte 0x28b08daf", 27, 1, 11, 0, 0x5cce051694051532, 0x2889b4eb6cef148e, 0xa754aa39707b7e32, 0xe00bb4c7bbc3dead, 0x32, 0xa754aa39707b7e8e, 0xe00bb4c7bbc3dead
    TEST_CAS 80, ".4byte 0x28c10e2f", 28, 2, 12, 0, 0xfcf61ad0e405d3ff, 0x923e36e309786e3f, 0x730acd20a241e1ff, 0x1ec185b553eb97e6, 0xffffffffffffffff, 0x730acd20a241e13f, 0x1ec185b553eb97e6
    TEST_CAS 81, ".4byte 0x28d28eaf", 29, 5, 13, 0, 0xd292ff0009c2cc6f, 0x18b49056b1c4c765, 0x2b77ffce4b2e676f, 0x3525dbaaaf9a043f, 0x6f, 0x2b77ffce4b2e6765, 0x3525dbaaaf9a043f
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0x287302af
    # An unsuccessful one needs write permission too: the fault is a store/AMO fault.
    li x6, NOWHERE
    li x5, 1
    TEST_TRAP_TVAL_REG 83, CAUSE_STORE_ACCESS, x6, .4byte 0x287302af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
