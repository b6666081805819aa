# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomax.d rd, rs2, (rs1)
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
    TEST_AMO 1, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0x1030a0019f0d0819, 0, 0, 0x1030a0019f0d0819
    TEST_AMO 2, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0x4ad8774443e38c37, 0, 1, 0x4ad8774443e38c37
    TEST_AMO 3, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0xaccfc710e5cd1a5f, 0, 0, 0xaccfc710e5cd1a5f
    TEST_AMO 4, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0xb4372f065aaf2d05, 0, 0x7fffffffffffffff, 0xb4372f065aaf2d05
    TEST_AMO 5, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0x53ab6061b71b8c8b, 0, 0, 0x53ab6061b71b8c8b
    TEST_AMO 6, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xfd053b36eef2e55b, 0, 0xfeee382a9346898e, 0, 0, 0xfeee382a9346898e
    TEST_AMO 7, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0x89c3286353aba39a, 1, 1, 0x89c3286353aba39a
    TEST_AMO 8, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0xb55324327674933f, 1, 1, 0xb55324327674933f
    TEST_AMO 9, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0xfc76b7c19cbcc762, 1, 1, 0xfc76b7c19cbcc762
    TEST_AMO 10, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0x8ffd5c5069ca2c79, 1, 0x7fffffffffffffff, 0x8ffd5c5069ca2c79
    TEST_AMO 11, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0xe4394e7063f91921, 1, 1, 0xe4394e7063f91921
    TEST_AMO 12, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xfd053b36eef2e55b, 1, 0x70c8e43698f0fe5e, 1, 1, 0x70c8e43698f0fe5e
    TEST_AMO 13, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0xc9bf11e28e11724b, 0xffffffffffffffff, 0, 0xc9bf11e28e11724b
    TEST_AMO 14, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0x504733b94a1176de, 0xffffffffffffffff, 1, 0x504733b94a1176de
    TEST_AMO 15, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0x83d7777a005bf84c, 0xffffffffffffffff, 0xffffffffffffffff, 0x83d7777a005bf84c
    TEST_AMO 16, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0xec465a9bf30aee00, 0xffffffffffffffff, 0x7fffffffffffffff, 0xec465a9bf30aee00
    TEST_AMO 17, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0xa773cf9aea166d, 0xffffffffffffffff, 0xffffffffffffffff, 0xa773cf9aea166d
    TEST_AMO 18, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xfd053b36eef2e55b, 0xffffffffffffffff, 0x5ebe81762b1fe8d8, 0xffffffffffffffff, 0xffffffffffffffff, 0x5ebe81762b1fe8d8
    TEST_AMO 19, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0x9c2ca99becf25398, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x9c2ca99becf25398
    TEST_AMO 20, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0xabcd1e4f1599fd06, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xabcd1e4f1599fd06
    TEST_AMO 21, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0x903eb737ac1b1994, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x903eb737ac1b1994
    TEST_AMO 22, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x2f262b33f06bae9a, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x2f262b33f06bae9a
    TEST_AMO 23, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0x819aa7ba9f13272e, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x819aa7ba9f13272e
    TEST_AMO 24, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xfd053b36eef2e55b, 0x7fffffffffffffff, 0x98a5ca8550a53420, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x98a5ca8550a53420
    TEST_AMO 25, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0x86a0b2d7550aaf0e, 0x8000000000000000, 0, 0x86a0b2d7550aaf0e
    TEST_AMO 26, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0x44757689d2c2bbac, 0x8000000000000000, 1, 0x44757689d2c2bbac
    TEST_AMO 27, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0x4e4e6d10f7d42270, 0x8000000000000000, 0xffffffffffffffff, 0x4e4e6d10f7d42270
    TEST_AMO 28, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0x98e909886ae92f0d, 0x8000000000000000, 0x7fffffffffffffff, 0x98e909886ae92f0d
    TEST_AMO 29, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0xfbd70c66d5e8a5e7, 0x8000000000000000, 0x8000000000000000, 0xfbd70c66d5e8a5e7
    TEST_AMO 30, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xfd053b36eef2e55b, 0x8000000000000000, 0x3f7e1711343b6158, 0x8000000000000000, 0xfd053b36eef2e55b, 0x3f7e1711343b6158
    TEST_AMO 31, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xfd053b36eef2e55b, 0x2a1606ca292f968f, 0xfd053b36eef2e55b, 0, 0x2a1606ca292f968f
    TEST_AMO 32, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xfd053b36eef2e55b, 0x85b818f3e5bcb8a8, 0xfd053b36eef2e55b, 1, 0x85b818f3e5bcb8a8
    TEST_AMO 33, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xfd053b36eef2e55b, 0xc5eafee96a6a85fc, 0xfd053b36eef2e55b, 0xffffffffffffffff, 0xc5eafee96a6a85fc
    TEST_AMO 34, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xfd053b36eef2e55b, 0xa7484ecea5ca9bd, 0xfd053b36eef2e55b, 0x7fffffffffffffff, 0xa7484ecea5ca9bd
    TEST_AMO 35, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xfd053b36eef2e55b, 0xa57e6deac36d5d89, 0xfd053b36eef2e55b, 0xfd053b36eef2e55b, 0xa57e6deac36d5d89
    TEST_AMO 36, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xfd053b36eef2e55b, 0xfd053b36eef2e55b, 0xbfe5ebe498120312, 0xfd053b36eef2e55b, 0xfd053b36eef2e55b, 0xbfe5ebe498120312
    TEST_AMO 37, "amomax.d x5, x7, (x6)", 5, 6, 7, 0, 0xf42201e0b4b1a14d, 0x4948b0297c305ac4, 0x67243183e498275a, 0x4948b0297c305ac4, 0x4948b0297c305ac4, 0x67243183e498275a
    TEST_AMO 38, "amomax.d x5, x7, (x6)", 5, 6, 7, 8, 0x833d9ca148cfe5bb, 0xf2dbcf0bdcbc0249, 0x76135dbbda248486, 0x76135dbbda248486, 0xf2dbcf0bdcbc0249, 0x76135dbbda248486
    TEST_AMO 39, "amomax.d x10, x12, (x11)", 10, 11, 12, 8, 0x1c535871101cb2b1, 0x5cbe5c86afe05ff4, 0x6c9f1f78a9b4f100, 0x6c9f1f78a9b4f100, 0x5cbe5c86afe05ff4, 0x6c9f1f78a9b4f100
    TEST_AMO 40, "amomax.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0x4bd30e1adc481c69, 0x73f9fe1b3e49abd3, 0x2ef04ff18aec2443, 0x2ef04ff18aec2443, 0x73f9fe1b3e49abd3, 0x4bd30e1adc481c69
    TEST_AMO 41, "amomax.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0x5166bf2746407e3c, 0x3678d488b99240be, 0x6eba8138df3b25a, 0x6eba8138df3b25a, 0x3678d488b99240be, 0x5166bf2746407e3c
    TEST_AMO 42, "amomax.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x123919927e5c96c2, 0xaee23a65dd3c617a, 0xefe9dad397ea886e, 0xefe9dad397ea886e, 0xaee23a65dd3c617a, 0x123919927e5c96c2
    TEST_AMO 43, "amomax.d x0, x7, (x6)", 0, 6, 7, 8, 0xe46e62c06abac260, 0x1f57ec9443cbc5eb, 0xeb07585c2fd94653, 0, 0x1f57ec9443cbc5eb, 0xeb07585c2fd94653
    TEST_AMO 44, "amomax.d x6, x7, (x6)", 6, 6, 7, 8, 0x7ece531b68bde50, 0xfd0de25a5a087795, 0x8babdaa4a7874108, 0x8babdaa4a7874108, 0xfd0de25a5a087795, 0x7ece531b68bde50
    TEST_AMO 45, "amomax.d x7, x7, (x6)", 7, 6, 7, 8, 0xb3719d56988519, 0x29ab9c52c4e8e8a0, 0x896f5e0b117de973, 0x896f5e0b117de973, 0x29ab9c52c4e8e8a0, 0xb3719d56988519
    TEST_AMO 46, "amomax.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0x8e2dfe54bbf8611c, 0x519343117377bc4b, 0x519343117377bc4b, 0x8e2dfe54bbf8611c, 0x519343117377bc4b
    TEST_AMO 47, "amomax.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0x7b9f5776c9113182, 0x4571f7131489d1c7, 0, 0x7b9f5776c9113182, 0x4571f7131489d1c7
    TEST_AMO 48, "amomax.d x1, x12, (x5)", 1, 5, 12, 0, 0x39836694cd00960c, 0x6b986d4c2bb0685f, 0x7f0838c67735c5b, 0x6b986d4c2bb0685f, 0x6b986d4c2bb0685f, 0x7f0838c67735c5b
    TEST_AMO 49, "amomax.d x2, x1, (x28)", 2, 28, 1, 0, 0xbc089ad4d2d0233a, 0x6693cf196984b5c4, 0x32b03a5c4713318d, 0x6693cf196984b5c4, 0x6693cf196984b5c4, 0x32b03a5c4713318d
    TEST_AMO 50, "amomax.d x5, x29, (x10)", 5, 10, 29, 0, 0xfc310cbb9bbc2f4a, 0x854b5890d919ea41, 0x1403bfcec9fcda68, 0x854b5890d919ea41, 0xfc310cbb9bbc2f4a, 0x1403bfcec9fcda68
    TEST_AMO 51, "amomax.d x6, x26, (x9)", 6, 9, 26, 0, 0xc06fb653e0ba7850, 0xd8543b09ce1037d, 0x59f79534715c67fa, 0xd8543b09ce1037d, 0xd8543b09ce1037d, 0x59f79534715c67fa
    TEST_AMO 52, "amomax.d x7, x16, (x11)", 7, 11, 16, 0, 0x14d938b653930721, 0x6bed5b0dc6c00927, 0x67334fc3ca7fd574, 0x6bed5b0dc6c00927, 0x6bed5b0dc6c00927, 0x67334fc3ca7fd574
    TEST_AMO 53, "amomax.d x8, x28, (x9)", 8, 9, 28, 0, 0xc18fe624253d4a73, 0x517bf26f4384779e, 0x74f9ad2d44cb6434, 0x517bf26f4384779e, 0x517bf26f4384779e, 0x74f9ad2d44cb6434
    TEST_AMO 54, "amomax.d x9, x27, (x13)", 9, 13, 27, 0, 0x665c26750b8a564, 0x60bcc016b281d849, 0xae6dcf5e8f86325d, 0x60bcc016b281d849, 0x60bcc016b281d849, 0xae6dcf5e8f86325d
    TEST_AMO 55, "amomax.d x10, x27, (x24)", 10, 24, 27, 0, 0xbff687f17d1d522d, 0x52090b68601ba8e8, 0xb6cac0c195a797fd, 0x52090b68601ba8e8, 0x52090b68601ba8e8, 0xb6cac0c195a797fd
    TEST_AMO 56, "amomax.d x11, x26, (x10)", 11, 10, 26, 0, 0xb6e1b45b7731a921, 0x630d1034d9b1332f, 0xee36ecac8e5331cd, 0x630d1034d9b1332f, 0x630d1034d9b1332f, 0xee36ecac8e5331cd
    TEST_AMO 57, "amomax.d x12, x14, (x28)", 12, 28, 14, 0, 0x908d04e0b82ae120, 0xd7d6207d2f68aba4, 0xab3d9b41a240e591, 0xd7d6207d2f68aba4, 0xd7d6207d2f68aba4, 0xab3d9b41a240e591
    TEST_AMO 58, "amomax.d x13, x13, (x25)", 13, 25, 13, 0, 0xbe93382d5728d579, 0x362bd62f1d16c789, 0x65d5f8b3ebf6b8b2, 0x362bd62f1d16c789, 0x362bd62f1d16c789, 0x65d5f8b3ebf6b8b2
    TEST_AMO 59, "amomax.d x14, x23, (x6)", 14, 6, 23, 0, 0xe33cf2f293029ac4, 0x9d47ed72a9c03b7e, 0xc2a09a57b21809c8, 0x9d47ed72a9c03b7e, 0xe33cf2f293029ac4, 0xc2a09a57b21809c8
    TEST_AMO 60, "amomax.d x15, x1, (x18)", 15, 18, 1, 0, 0x90114f16acfe6b80, 0x605a1a3c0bcd80ee, 0x80e76c424d40d9b, 0x605a1a3c0bcd80ee, 0x605a1a3c0bcd80ee, 0x80e76c424d40d9b
    TEST_AMO 61, "amomax.d x16, x26, (x9)", 16, 9, 26, 0, 0xcfe8dd70400bd691, 0x9b8f35e1b8f13625, 0x49d8ab201456e31a, 0x9b8f35e1b8f13625, 0xcfe8dd70400bd691, 0x49d8ab201456e31a
    TEST_AMO 62, "amomax.d x17, x9, (x17)", 17, 17, 9, 0, 0x1d6cc8c482322084, 0xb89d7a5f578b2b48, 0x1ec3a8a995a71d80, 0xb89d7a5f578b2b48, 0x1d6cc8c482322084, 0x1ec3a8a995a71d80
    TEST_AMO 63, "amomax.d x18, x9, (x27)", 18, 27, 9, 0, 0xf7a44eb872fd3db6, 0xc804cf5c97f7f2d, 0x72d80c067ebeb805, 0xc804cf5c97f7f2d, 0xc804cf5c97f7f2d, 0x72d80c067ebeb805
    TEST_AMO 64, "amomax.d x19, x16, (x1)", 19, 1, 16, 0, 0xf9cf1ca7485d3ae4, 0xed0e0df3e4bd728c, 0x5ed44038bc0f92e6, 0xed0e0df3e4bd728c, 0xf9cf1ca7485d3ae4, 0x5ed44038bc0f92e6
    TEST_AMO 65, "amomax.d x20, x25, (x13)", 20, 13, 25, 0, 0xde3a84fc2a5e6254, 0xbf3c40f5f1729cc6, 0x8e3baf2e49618f8b, 0xbf3c40f5f1729cc6, 0xde3a84fc2a5e6254, 0x8e3baf2e49618f8b
    TEST_AMO 66, "amomax.d x21, x7, (x19)", 21, 19, 7, 0, 0x441b0abbf6cf8f9c, 0x9912b8b5eb6ad5d3, 0xec06705733cf0b26, 0x9912b8b5eb6ad5d3, 0x441b0abbf6cf8f9c, 0xec06705733cf0b26
    TEST_AMO 67, "amomax.d x22, x11, (x10)", 22, 10, 11, 0, 0xbe688b141b293f6c, 0xa09fd18fdeb28365, 0x635308a42fac3018, 0xa09fd18fdeb28365, 0xbe688b141b293f6c, 0x635308a42fac3018
    TEST_AMO 68, "amomax.d x23, x12, (x1)", 23, 1, 12, 0, 0xd6b0d1a486b8bdd9, 0x126f6bdd9e836595, 0x525e846ae116c5ca, 0x126f6bdd9e836595, 0x126f6bdd9e836595, 0x525e846ae116c5ca
    TEST_AMO 69, "amomax.d x24, x9, (x17)", 24, 17, 9, 0, 0x51269e4c43cba76b, 0x479f4f41cf40b125, 0x43089dacf4277e01, 0x479f4f41cf40b125, 0x51269e4c43cba76b, 0x43089dacf4277e01
    TEST_AMO 70, "amomax.d x25, x29, (x9)", 25, 9, 29, 0, 0x424efb8aa69587d, 0x8e6e18653b955341, 0x1bc99bb0f5dc1d8d, 0x8e6e18653b955341, 0x424efb8aa69587d, 0x1bc99bb0f5dc1d8d
    TEST_AMO 71, "amomax.d x26, x7, (x18)", 26, 18, 7, 0, 0xa8e31d43649448ea, 0xb9a21592e5e1a6b0, 0x516b0d8a01952f72, 0xb9a21592e5e1a6b0, 0xb9a21592e5e1a6b0, 0x516b0d8a01952f72
    TEST_AMO 72, "amomax.d x27, x14, (x24)", 27, 24, 14, 0, 0xac242dc30296596, 0x29e307897cd5e5d0, 0xa1a6e341b4ad8fb3, 0x29e307897cd5e5d0, 0x29e307897cd5e5d0, 0xa1a6e341b4ad8fb3
    TEST_AMO 73, "amomax.d x28, x1, (x7)", 28, 7, 1, 0, 0x6a42f4f18486e8e5, 0x16c5eea6d105aa02, 0xd6a68cafef7cba0a, 0x16c5eea6d105aa02, 0x6a42f4f18486e8e5, 0xd6a68cafef7cba0a
    TEST_AMO 74, "amomax.d x29, x10, (x20)", 29, 20, 10, 0, 0xec99ee3fe7c01098, 0x93ec8ae98a20a4ba, 0xd1fb68fb859c2f51, 0x93ec8ae98a20a4ba, 0xec99ee3fe7c01098, 0xd1fb68fb859c2f51
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomax.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amomax.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
