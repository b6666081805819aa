# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomaxu.h rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0xe07312af", 5, 6, 7, 0, 0, 0x17373823cfa0000, 0xc59f636744efe6df, 0, 0x17373823cfa0000, 0xc59f636744efe6df
    TEST_AMO 2, ".4byte 0xe07312af", 5, 6, 7, 0, 1, 0x4946549bbd270000, 0x36cc7118042c3b23, 0, 0x4946549bbd270001, 0x36cc7118042c3b23
    TEST_AMO 3, ".4byte 0xe07312af", 5, 6, 7, 0, 0xffff, 0x4d74bc5e11600000, 0xe29b08e24dad66a2, 0, 0x4d74bc5e1160ffff, 0xe29b08e24dad66a2
    TEST_AMO 4, ".4byte 0xe07312af", 5, 6, 7, 0, 0x7fff, 0xd83613dc0fa30000, 0x353ca8a44eb72cd5, 0, 0xd83613dc0fa37fff, 0x353ca8a44eb72cd5
    TEST_AMO 5, ".4byte 0xe07312af", 5, 6, 7, 0, 0x8000, 0x5dcf1900234a0000, 0x166209ef64b3ce59, 0, 0x5dcf1900234a8000, 0x166209ef64b3ce59
    TEST_AMO 6, ".4byte 0xe07312af", 5, 6, 7, 0, 0x37bb, 0x6484b60e6b980000, 0x9af47bf101ebe3fd, 0, 0x6484b60e6b9837bb, 0x9af47bf101ebe3fd
    TEST_AMO 7, ".4byte 0xe07312af", 5, 6, 7, 0, 0, 0x7ea8ef69a6590001, 0xa7fbebedaa15ca86, 1, 0x7ea8ef69a6590001, 0xa7fbebedaa15ca86
    TEST_AMO 8, ".4byte 0xe07312af", 5, 6, 7, 0, 1, 0x955c6f628e850001, 0x6efd711981c5431a, 1, 0x955c6f628e850001, 0x6efd711981c5431a
    TEST_AMO 9, ".4byte 0xe07312af", 5, 6, 7, 0, 0xffff, 0x24e0693f63730001, 0x1e0d930f5c1949fb, 1, 0x24e0693f6373ffff, 0x1e0d930f5c1949fb
    TEST_AMO 10, ".4byte 0xe07312af", 5, 6, 7, 0, 0x7fff, 0xfb4b4bda4d320001, 0x9db7535b5a565d3b, 1, 0xfb4b4bda4d327fff, 0x9db7535b5a565d3b
    TEST_AMO 11, ".4byte 0xe07312af", 5, 6, 7, 0, 0x8000, 0xb79d562b29690001, 0x29d98991a8ad8eee, 1, 0xb79d562b29698000, 0x29d98991a8ad8eee
    TEST_AMO 12, ".4byte 0xe07312af", 5, 6, 7, 0, 0x37bb, 0x5f3cff164e840001, 0xa0aa0b25b8a096d, 1, 0x5f3cff164e8437bb, 0xa0aa0b25b8a096d
    TEST_AMO 13, ".4byte 0xe07312af", 5, 6, 7, 0, 0, 0xc91d6e09767dffff, 0xda3cdb80905dba76, 0xffffffffffffffff, 0xc91d6e09767dffff, 0xda3cdb80905dba76
    TEST_AMO 14, ".4byte 0xe07312af", 5, 6, 7, 0, 1, 0x60541d3977adffff, 0xc53105d741f06f26, 0xffffffffffffffff, 0x60541d3977adffff, 0xc53105d741f06f26
    TEST_AMO 15, ".4byte 0xe07312af", 5, 6, 7, 0, 0xffff, 0x44479ce27e63ffff, 0x5d214202838c0a89, 0xffffffffffffffff, 0x44479ce27e63ffff, 0x5d214202838c0a89
    TEST_AMO 16, ".4byte 0xe07312af", 5, 6, 7, 0, 0x7fff, 0x5cbe09e9689dffff, 0x7a061dae64a46017, 0xffffffffffffffff, 0x5cbe09e9689dffff, 0x7a061dae64a46017
    TEST_AMO 17, ".4byte 0xe07312af", 5, 6, 7, 0, 0x8000, 0x9428bab499b6ffff, 0x9a80e2ee35264c88, 0xffffffffffffffff, 0x9428bab499b6ffff, 0x9a80e2ee35264c88
    TEST_AMO 18, ".4byte 0xe07312af", 5, 6, 7, 0, 0x37bb, 0x8cf71f654c56ffff, 0xf6094218eb053037, 0xffffffffffffffff, 0x8cf71f654c56ffff, 0xf6094218eb053037
    TEST_AMO 19, ".4byte 0xe07312af", 5, 6, 7, 0, 0, 0x87b0c0506f397fff, 0xc914da1c0a4d96a1, 0x7fff, 0x87b0c0506f397fff, 0xc914da1c0a4d96a1
    TEST_AMO 20, ".4byte 0xe07312af", 5, 6, 7, 0, 1, 0x132f311700327fff, 0xe4cc284eae61575f, 0x7fff, 0x132f311700327fff, 0xe4cc284eae61575f
    TEST_AMO 21, ".4byte 0xe07312af", 5, 6, 7, 0, 0xffff, 0xefe3580e619d7fff, 0x5fb1c9268553d225, 0x7fff, 0xefe3580e619dffff, 0x5fb1c9268553d225
    TEST_AMO 22, ".4byte 0xe07312af", 5, 6, 7, 0, 0x7fff, 0x745a94bea39a7fff, 0xfef114dcd496e2f9, 0x7fff, 0x745a94bea39a7fff, 0xfef114dcd496e2f9
    TEST_AMO 23, ".4byte 0xe07312af", 5, 6, 7, 0, 0x8000, 0x6b4a14e7f507fff, 0x6fb57477f84bd253, 0x7fff, 0x6b4a14e7f508000, 0x6fb57477f84bd253
    TEST_AMO 24, ".4byte 0xe07312af", 5, 6, 7, 0, 0x37bb, 0x86ea10a517927fff, 0x78c10c639cbca3d8, 0x7fff, 0x86ea10a517927fff, 0x78c10c639cbca3d8
    TEST_AMO 25, ".4byte 0xe07312af", 5, 6, 7, 0, 0, 0xc07dda4dab778000, 0xc5b2278f0e79beda, 0xffffffffffff8000, 0xc07dda4dab778000, 0xc5b2278f0e79beda
    TEST_AMO 26, ".4byte 0xe07312af", 5, 6, 7, 0, 1, 0xcb422a9982818000, 0xfdfad787f787d471, 0xffffffffffff8000, 0xcb422a9982818000, 0xfdfad787f787d471
    TEST_AMO 27, ".4byte 0xe07312af", 5, 6, 7, 0, 0xffff, 0xfdc61b09e9a58000, 0x2dc503c3b3a51587, 0xffffffffffff8000, 0xfdc61b09e9a5ffff, 0x2dc503c3b3a51587
    TEST_AMO 28, ".4byte 0xe07312af", 5, 6, 7, 0, 0x7fff, 0x383cb854d5f78000, 0xd63de08fe0567326, 0xffffffffffff8000, 0x383cb854d5f78000, 0xd63de08fe0567326
    TEST_AMO 29, ".4byte 0xe07312af", 5, 6, 7, 0, 0x8000, 0xd2e1322d8a438000, 0x1ff3008a196b91ba, 0xffffffffffff8000, 0xd2e1322d8a438000, 0x1ff3008a196b91ba
    TEST_AMO 30, ".4byte 0xe07312af", 5, 6, 7, 0, 0x37bb, 0x1d6707c3f5f88000, 0xadd06f85f12fc0bc, 0xffffffffffff8000, 0x1d6707c3f5f88000, 0xadd06f85f12fc0bc
    TEST_AMO 31, ".4byte 0xe07312af", 5, 6, 7, 0, 0, 0x775d70ec496237bb, 0x37918bfc1fc069fc, 0x37bb, 0x775d70ec496237bb, 0x37918bfc1fc069fc
    TEST_AMO 32, ".4byte 0xe07312af", 5, 6, 7, 0, 1, 0xce96662dca9e37bb, 0x22f7f58224fa8e68, 0x37bb, 0xce96662dca9e37bb, 0x22f7f58224fa8e68
    TEST_AMO 33, ".4byte 0xe07312af", 5, 6, 7, 0, 0xffff, 0xae722f78e04b37bb, 0xf869534d071f6ef7, 0x37bb, 0xae722f78e04bffff, 0xf869534d071f6ef7
    TEST_AMO 34, ".4byte 0xe07312af", 5, 6, 7, 0, 0x7fff, 0xa57deb86fbc037bb, 0x7669775bcd7ba45f, 0x37bb, 0xa57deb86fbc07fff, 0x7669775bcd7ba45f
    TEST_AMO 35, ".4byte 0xe07312af", 5, 6, 7, 0, 0x8000, 0x3026790194d37bb, 0x16a620488ae84882, 0x37bb, 0x3026790194d8000, 0x16a620488ae84882
    TEST_AMO 36, ".4byte 0xe07312af", 5, 6, 7, 0, 0x37bb, 0xc97b20a999937bb, 0xc2bed43d07a8817f, 0x37bb, 0xc97b20a999937bb, 0xc2bed43d07a8817f
    TEST_AMO 37, ".4byte 0xe07312af", 5, 6, 7, 0, 0x40b10ffc26277522, 0xb0c0ce277f2cbc99, 0x918ba2b6a128318d, 0xffffffffffffbc99, 0xb0c0ce277f2cbc99, 0x918ba2b6a128318d
    TEST_AMO 38, ".4byte 0xe07312af", 5, 6, 7, 2, 0x8ab604f1fa6cbf07, 0xfb8835d874f1ce28, 0x94d91a652de4e765, 0x74f1, 0xfb8835d8bf07ce28, 0x94d91a652de4e765
    TEST_AMO 39, ".4byte 0xe07312af", 5, 6, 7, 4, 0x28fc7e0558c072e2, 0xd195f6961aa0f949, 0x869dcef38250ef83, 0xfffffffffffff696, 0xd195f6961aa0f949, 0x869dcef38250ef83
    TEST_AMO 40, ".4byte 0xe07312af", 5, 6, 7, 6, 0x1f89fa46acf3ab59, 0x65710b0041865044, 0x4950592640095d2b, 0x6571, 0xab590b0041865044, 0x4950592640095d2b
    TEST_AMO 41, ".4byte 0xe07312af", 5, 6, 7, 8, 0xb7ecfb49aa2eac77, 0x4a29254b5562aec9, 0xa5ceffa4c3698fc6, 0xffffffffffff8fc6, 0x4a29254b5562aec9, 0xa5ceffa4c369ac77
    TEST_AMO 42, ".4byte 0xe07312af", 5, 6, 7, 10, 0xb79f987192f8d8d, 0x39647b59fe0359d6, 0xd1a2a515a48ca75a, 0xffffffffffffa48c, 0x39647b59fe0359d6, 0xd1a2a515a48ca75a
    TEST_AMO 43, ".4byte 0xe07312af", 5, 6, 7, 12, 0xabc6b4266f1ee7d9, 0x4b3db4a0725fd04d, 0x72ea1dabfcf1fc65, 0x1dab, 0x4b3db4a0725fd04d, 0x72eae7d9fcf1fc65
    TEST_AMO 44, ".4byte 0xe07312af", 5, 6, 7, 14, 0x4b827919a251a0df, 0xe9b9b9e27dce2b70, 0xe4acab2d2ad840ac, 0xffffffffffffe4ac, 0xe9b9b9e27dce2b70, 0xe4acab2d2ad840ac
    TEST_AMO 45, ".4byte 0xe0c5952f", 10, 11, 12, 8, 0xb3321b223ea8d4e3, 0x12ddba02dc0fddf6, 0x588093c447e7ff77, 0xffffffffffffff77, 0x12ddba02dc0fddf6, 0x588093c447e7ff77
    TEST_AMO 46, ".4byte 0xe4c5952f", 10, 11, 12, 8, 0x6d9074fa7dbd8150, 0x8124513963d5644, 0x83cda4772700d187, 0xffffffffffffd187, 0x8124513963d5644, 0x83cda4772700d187
    TEST_AMO 47, ".4byte 0xe2c5952f", 10, 11, 12, 8, 0x842199b130f4ad89, 0x30e5bdb9c35e31cf, 0x131e81eefa6188b7, 0xffffffffffff88b7, 0x30e5bdb9c35e31cf, 0x131e81eefa61ad89
    TEST_AMO 48, ".4byte 0xe6c5952f", 10, 11, 12, 8, 0x50e59d222e2a32ae, 0x8dcfcb78e3b1de48, 0x57ac511f3bdee72d, 0xffffffffffffe72d, 0x8dcfcb78e3b1de48, 0x57ac511f3bdee72d
    TEST_AMO 49, ".4byte 0xe073102f", 0, 6, 7, 8, 0x409b0626ed3f0ea6, 0x32ce133f4fa0d1a2, 0xbeb9730fcc44b4ff, 0, 0x32ce133f4fa0d1a2, 0xbeb9730fcc44b4ff
    TEST_AMO 50, ".4byte 0xe073132f", 6, 6, 7, 8, 0xb7b018020e65de6c, 0xa703fa1c81caff29, 0x95ee459a7778a4d3, 0xffffffffffffa4d3, 0xa703fa1c81caff29, 0x95ee459a7778de6c
    TEST_AMO 51, ".4byte 0xe07313af", 7, 6, 7, 8, 0xe956133bf1693299, 0x28704e0c69cdc7d4, 0x73a3299a294d28a3, 0x28a3, 0x28704e0c69cdc7d4, 0x73a3299a294d3299
    TEST_AMO 52, ".4byte 0xe00312af", 5, 6, 0, 8, 0, 0xda4ed5b9aa4d5862, 0xf7451e47e78bff70, 0xffffffffffffff70, 0xda4ed5b9aa4d5862, 0xf7451e47e78bff70
    TEST_AMO 53, ".4byte 0xe003102f", 0, 6, 0, 8, 0, 0xc635933533097371, 0xc11b89643416b5d6, 0, 0xc635933533097371, 0xc11b89643416b5d6
    TEST_AMO 54, ".4byte 0xe1c690af", 1, 13, 28, 0, 0x885ccf3661501844, 0x415d412e2017f3d4, 0x5386f639acacd33d, 0xfffffffffffff3d4, 0x415d412e2017f3d4, 0x5386f639acacd33d
    TEST_AMO 55, ".4byte 0xe163112f", 2, 6, 22, 0, 0x6a709cbb125fbb26, 0x665b2b148d2d32bc, 0x35b5be346d10d0a5, 0x32bc, 0x665b2b148d2dbb26, 0x35b5be346d10d0a5
    TEST_AMO 56, ".4byte 0xe1b412af", 5, 8, 27, 0, 0x94977919ccad8762, 0x58cbe819855126f5, 0x6b15db9bb6e7ce7e, 0x26f5, 0x58cbe81985518762, 0x6b15db9bb6e7ce7e
    TEST_AMO 57, ".4byte 0xe0b4932f", 6, 9, 11, 0, 0x55001a85685e9e72, 0xce52e31e82d703cc, 0xd5b612bb6b19cee0, 0x3cc, 0xce52e31e82d79e72, 0xd5b612bb6b19cee0
    TEST_AMO 58, ".4byte 0xe0d713af", 7, 14, 13, 0, 0xd24b2ca1284ad272, 0xfffee763bf1daa63, 0xad19943a60cc70a0, 0xffffffffffffaa63, 0xfffee763bf1dd272, 0xad19943a60cc70a0
    TEST_AMO 59, ".4byte 0xe177942f", 8, 15, 23, 0, 0x26ab2b115d0b3ca2, 0x7d307efcc4a8dd2d, 0xc353e7fb568da763, 0xffffffffffffdd2d, 0x7d307efcc4a8dd2d, 0xc353e7fb568da763
    TEST_AMO 60, ".4byte 0xe11c94af", 9, 25, 17, 0, 0x5573273ab99a3bd6, 0x3bf1781bf228eed2, 0xae38d50d9f36c383, 0xffffffffffffeed2, 0x3bf1781bf228eed2, 0xae38d50d9f36c383
    TEST_AMO 61, ".4byte 0xe078952f", 10, 17, 7, 0, 0x1e853aa2329e97b3, 0x109225b8bf099523, 0x39c0736474ad98a2, 0xffffffffffff9523, 0x109225b8bf0997b3, 0x39c0736474ad98a2
    TEST_AMO 62, ".4byte 0xe19115af", 11, 2, 25, 0, 0x9f987cd18362c951, 0x183a5fb6f92a21f9, 0x24bea7e5b9cf55fe, 0x21f9, 0x183a5fb6f92ac951, 0x24bea7e5b9cf55fe
    TEST_AMO 63, ".4byte 0xe1dd162f", 12, 26, 29, 0, 0x3742f9847dc90496, 0xc2b02b5f58290255, 0xbb16d732f5a9235, 0x255, 0xc2b02b5f58290496, 0xbb16d732f5a9235
    TEST_AMO 64, ".4byte 0xe01716af", 13, 14, 1, 0, 0x26a61cda66c65891, 0x2b9364a18056d6bc, 0x31243edead8cec2a, 0xffffffffffffd6bc, 0x2b9364a18056d6bc, 0x31243edead8cec2a
    TEST_AMO 65, ".4byte 0xe027972f", 14, 15, 2, 0, 0x96ca76e5b65069e3, 0xc1eeff9ae4187a95, 0x62d22dc679f9d525, 0x7a95, 0xc1eeff9ae4187a95, 0x62d22dc679f9d525
    TEST_AMO 66, ".4byte 0xe0cb97af", 15, 23, 12, 0, 0xfcb91954bfe26719, 0x135628f857aef11, 0xdf90c4ac12627176, 0xffffffffffffef11, 0x135628f857aef11, 0xdf90c4ac12627176
    TEST_AMO 67, ".4byte 0xe1a4182f", 16, 8, 26, 0, 0x2b21e4847f7f051, 0x8725dabca9663b7d, 0xe40b34cae00efc0a, 0x3b7d, 0x8725dabca966f051, 0xe40b34cae00efc0a
    TEST_AMO 68, ".4byte 0xe01418af", 17, 8, 1, 0, 0xb644550c20d7f194, 0xeb320fced3758893, 0x7fe67b67b799c1a6, 0xffffffffffff8893, 0xeb320fced375f194, 0x7fe67b67b799c1a6
    TEST_AMO 69, ".4byte 0xe07b192f", 18, 22, 7, 0, 0xace77a6d6473af4e, 0xae8d0a1ceda816f9, 0xc5906bfaaca19fa7, 0x16f9, 0xae8d0a1ceda8af4e, 0xc5906bfaaca19fa7
    TEST_AMO 70, ".4byte 0xe0ed99af", 19, 27, 14, 0, 0x1044804837bc8b8d, 0x5758505a001c93c4, 0xaae660bebe587977, 0xffffffffffff93c4, 0x5758505a001c93c4, 0xaae660bebe587977
    TEST_AMO 71, ".4byte 0xe0191a2f", 20, 18, 1, 0, 0x2a4e19b570f93c52, 0x8213d94723e3aa88, 0x9dd03636f4a41b4, 0xffffffffffffaa88, 0x8213d94723e3aa88, 0x9dd03636f4a41b4
    TEST_AMO 72, ".4byte 0xe1149aaf", 21, 9, 17, 0, 0x171acac687ba5f0b, 0x612e1fa19db1a58b, 0x4440124cced230b1, 0xffffffffffffa58b, 0x612e1fa19db1a58b, 0x4440124cced230b1
    TEST_AMO 73, ".4byte 0xe12b1b2f", 22, 22, 18, 0, 0xfa0019292e41db83, 0x4a8cc8fa20452f05, 0xfec6fa5560e57ece, 0x2f05, 0x4a8cc8fa2045db83, 0xfec6fa5560e57ece
    TEST_AMO 74, ".4byte 0xe06d9baf", 23, 27, 6, 0, 0x9600d49f72a14d91, 0x68167a5a19183046, 0x16008d1e17573714, 0x3046, 0x68167a5a19184d91, 0x16008d1e17573714
    TEST_AMO 75, ".4byte 0xe1339c2f", 24, 7, 19, 0, 0xbc5e6ecbc3cc0404, 0x4475f48e7ff2326e, 0x8305a84c03ee6747, 0x326e, 0x4475f48e7ff2326e, 0x8305a84c03ee6747
    TEST_AMO 76, ".4byte 0xe19b1caf", 25, 22, 25, 0, 0x4a000aa7a6b6b781, 0xcd5839f77e8f04c2, 0xec629940f40b110a, 0x4c2, 0xcd5839f77e8fb781, 0xec629940f40b110a
    TEST_AMO 77, ".4byte 0xe01d1d2f", 26, 26, 1, 0, 0x5f23b1cc7dfe4699, 0x7f0d39c509012c90, 0x12ac70856618609f, 0x2c90, 0x7f0d39c509014699, 0x12ac70856618609f
    TEST_AMO 78, ".4byte 0xe0ec1daf", 27, 24, 14, 0, 0x646c260ee2ed5119, 0x734a5e92d7c4083e, 0xcc6a8aa63ec137e8, 0x83e, 0x734a5e92d7c45119, 0xcc6a8aa63ec137e8
    TEST_AMO 79, ".4byte 0xe0681e2f", 28, 16, 6, 0, 0xd6a634e5cdf35914, 0x5f39c5181f8f4341, 0xc7848ce87bc43671, 0x4341, 0x5f39c5181f8f5914, 0xc7848ce87bc43671
    TEST_AMO 80, ".4byte 0xe0f81eaf", 29, 16, 15, 0, 0xf31f9b58aab1f1b, 0x3f2fea8ba7bf4f69, 0xec595398ad961aec, 0x4f69, 0x3f2fea8ba7bf4f69, 0xec595398ad961aec
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0xe07312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0xe07312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
