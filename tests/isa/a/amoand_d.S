# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoand.d rd, rs2, (rs1)
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
    TEST_AMO 1, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0xaabf12087bfbb3e1, 0, 0, 0xaabf12087bfbb3e1
    TEST_AMO 2, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0x8b0505fe560c5889, 0, 0, 0x8b0505fe560c5889
    TEST_AMO 3, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0x43733339d6b7da3, 0, 0, 0x43733339d6b7da3
    TEST_AMO 4, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0x7e278df3f65aa1c6, 0, 0, 0x7e278df3f65aa1c6
    TEST_AMO 5, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0x526d6ee03e84bc0, 0, 0, 0x526d6ee03e84bc0
    TEST_AMO 6, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x6aa4a20d60dcbcaf, 0, 0x82ffd4c7e3e8090e, 0, 0, 0x82ffd4c7e3e8090e
    TEST_AMO 7, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0xc0091093cd572636, 1, 0, 0xc0091093cd572636
    TEST_AMO 8, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0xd66b42600d5078dd, 1, 1, 0xd66b42600d5078dd
    TEST_AMO 9, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0x55b485abf071bcea, 1, 1, 0x55b485abf071bcea
    TEST_AMO 10, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0x94c16e675f1f911a, 1, 1, 0x94c16e675f1f911a
    TEST_AMO 11, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0xb0a655a38796f198, 1, 0, 0xb0a655a38796f198
    TEST_AMO 12, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x6aa4a20d60dcbcaf, 1, 0x7fb1a59fd81dc1e8, 1, 1, 0x7fb1a59fd81dc1e8
    TEST_AMO 13, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0xc0823cda5f9cb006, 0xffffffffffffffff, 0, 0xc0823cda5f9cb006
    TEST_AMO 14, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0x9daa99008eb1ae43, 0xffffffffffffffff, 1, 0x9daa99008eb1ae43
    TEST_AMO 15, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0x9b53aa4f58c1f988, 0xffffffffffffffff, 0xffffffffffffffff, 0x9b53aa4f58c1f988
    TEST_AMO 16, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0x9ae07db651061a60, 0xffffffffffffffff, 0x7fffffffffffffff, 0x9ae07db651061a60
    TEST_AMO 17, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0x17b994b8ebe5c67b, 0xffffffffffffffff, 0x8000000000000000, 0x17b994b8ebe5c67b
    TEST_AMO 18, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x6aa4a20d60dcbcaf, 0xffffffffffffffff, 0x32bd0ed5f9435ee3, 0xffffffffffffffff, 0x6aa4a20d60dcbcaf, 0x32bd0ed5f9435ee3
    TEST_AMO 19, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0xcfa2e9a719d9b941, 0x7fffffffffffffff, 0, 0xcfa2e9a719d9b941
    TEST_AMO 20, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0xb4147738f1c524d2, 0x7fffffffffffffff, 1, 0xb4147738f1c524d2
    TEST_AMO 21, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0xea48c0eb721e065f, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xea48c0eb721e065f
    TEST_AMO 22, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xa8d705f728504a3a, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xa8d705f728504a3a
    TEST_AMO 23, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0x358b2c4059748633, 0x7fffffffffffffff, 0, 0x358b2c4059748633
    TEST_AMO 24, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x6aa4a20d60dcbcaf, 0x7fffffffffffffff, 0x590183040cbed53, 0x7fffffffffffffff, 0x6aa4a20d60dcbcaf, 0x590183040cbed53
    TEST_AMO 25, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0x5e71839e0eebc074, 0x8000000000000000, 0, 0x5e71839e0eebc074
    TEST_AMO 26, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0x6399e03f5ba0a29c, 0x8000000000000000, 0, 0x6399e03f5ba0a29c
    TEST_AMO 27, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0x422ee7c5c0c1da0c, 0x8000000000000000, 0x8000000000000000, 0x422ee7c5c0c1da0c
    TEST_AMO 28, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0x620b9eec6e9e3bf6, 0x8000000000000000, 0, 0x620b9eec6e9e3bf6
    TEST_AMO 29, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0xf47716332a583e23, 0x8000000000000000, 0x8000000000000000, 0xf47716332a583e23
    TEST_AMO 30, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x6aa4a20d60dcbcaf, 0x8000000000000000, 0x205166551d3f368c, 0x8000000000000000, 0, 0x205166551d3f368c
    TEST_AMO 31, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x6aa4a20d60dcbcaf, 0x7504ab5378cb1e5, 0x6aa4a20d60dcbcaf, 0, 0x7504ab5378cb1e5
    TEST_AMO 32, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x6aa4a20d60dcbcaf, 0x2d7a4d52a5e8f9dd, 0x6aa4a20d60dcbcaf, 1, 0x2d7a4d52a5e8f9dd
    TEST_AMO 33, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x6aa4a20d60dcbcaf, 0x98d944c1b58669c0, 0x6aa4a20d60dcbcaf, 0x6aa4a20d60dcbcaf, 0x98d944c1b58669c0
    TEST_AMO 34, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x6aa4a20d60dcbcaf, 0xca694ab47c91fc1b, 0x6aa4a20d60dcbcaf, 0x6aa4a20d60dcbcaf, 0xca694ab47c91fc1b
    TEST_AMO 35, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x6aa4a20d60dcbcaf, 0xfd4a213e7fa800ff, 0x6aa4a20d60dcbcaf, 0, 0xfd4a213e7fa800ff
    TEST_AMO 36, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x6aa4a20d60dcbcaf, 0x6aa4a20d60dcbcaf, 0xcf37d12551e31f5, 0x6aa4a20d60dcbcaf, 0x6aa4a20d60dcbcaf, 0xcf37d12551e31f5
    TEST_AMO 37, "amoand.d x5, x7, (x6)", 5, 6, 7, 0, 0x60b0353822f74a19, 0xedccc9f1c4a1776f, 0x47203405b6f02ad4, 0xedccc9f1c4a1776f, 0x6080013000a14209, 0x47203405b6f02ad4
    TEST_AMO 38, "amoand.d x5, x7, (x6)", 5, 6, 7, 8, 0xa70b0a3cefc0a264, 0xbd7df410b799e50b, 0x70f65eacead35b3a, 0x70f65eacead35b3a, 0xbd7df410b799e50b, 0x20020a2ceac00220
    TEST_AMO 39, "amoand.d x10, x12, (x11)", 10, 11, 12, 8, 0x53772d95bed14685, 0xc4c2e03a371c2a18, 0x562c218f38e39ff, 0x562c218f38e39ff, 0xc4c2e03a371c2a18, 0x1620010b2800085
    TEST_AMO 40, "amoand.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0x6a99dc8b592b4e24, 0x52f6232dbfe66383, 0xe4a8d84f2fc809fe, 0xe4a8d84f2fc809fe, 0x52f6232dbfe66383, 0x6088d80b09080824
    TEST_AMO 41, "amoand.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0xcdade4d2e49c36e0, 0x4a313b6986fde3ec, 0xb418dce28d2c68a7, 0xb418dce28d2c68a7, 0x4a313b6986fde3ec, 0x8408c4c2840c20a0
    TEST_AMO 42, "amoand.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x739c54b03c3d10e6, 0x83eef8908ce067e8, 0xc57d95a8604236e8, 0xc57d95a8604236e8, 0x83eef8908ce067e8, 0x411c14a0200010e0
    TEST_AMO 43, "amoand.d x0, x7, (x6)", 0, 6, 7, 8, 0x137688479dbd5953, 0xa6d56553c459f3c, 0x3f80233b3a3d63a6, 0, 0xa6d56553c459f3c, 0x13000003183d4102
    TEST_AMO 44, "amoand.d x6, x7, (x6)", 6, 6, 7, 8, 0x71d4c5f6bb95fe29, 0x14e52e774a8f4b58, 0x88e8837930484195, 0x88e8837930484195, 0x14e52e774a8f4b58, 0xc0817030004001
    TEST_AMO 45, "amoand.d x7, x7, (x6)", 7, 6, 7, 8, 0x3cba7a78b3b06fd7, 0xd3b9795cc9ee0aff, 0x2ae732c97bd4594c, 0x2ae732c97bd4594c, 0xd3b9795cc9ee0aff, 0x28a2324833904944
    TEST_AMO 46, "amoand.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0xbe566c3ae79d4f9b, 0x48ba9252a4e7aa0c, 0x48ba9252a4e7aa0c, 0xbe566c3ae79d4f9b, 0
    TEST_AMO 47, "amoand.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0x39c837037bb46e63, 0x6f71a3ddc2fe82de, 0, 0x39c837037bb46e63, 0
    TEST_AMO 48, "amoand.d x1, x18, (x22)", 1, 22, 18, 0, 0x7662266bb9ed050a, 0x88bda3e7683cd5b2, 0x2e9b62bba11a5f90, 0x88bda3e7683cd5b2, 0x202263282c0502, 0x2e9b62bba11a5f90
    TEST_AMO 49, "amoand.d x2, x14, (x20)", 2, 20, 14, 0, 0x8da5d1f4b53d60fd, 0xc14332120c79a78c, 0x432951822817018d, 0xc14332120c79a78c, 0x810110100439208c, 0x432951822817018d
    TEST_AMO 50, "amoand.d x5, x26, (x21)", 5, 21, 26, 0, 0xabc4e3f1b58bc538, 0x3acaf2ce85f4720, 0x8ef2fc9bbef4875a, 0x3acaf2ce85f4720, 0x384a320a00b4520, 0x8ef2fc9bbef4875a
    TEST_AMO 51, "amoand.d x6, x28, (x21)", 6, 21, 28, 0, 0xbc4e1f54c42aeee5, 0x221fcf7335d128ac, 0xddb41a1df2097f89, 0x221fcf7335d128ac, 0x200e0f50040028a4, 0xddb41a1df2097f89
    TEST_AMO 52, "amoand.d x7, x9, (x5)", 7, 5, 9, 0, 0xdb30210048ed6c93, 0xfa5421768db00bd7, 0xc29de44e3125027f, 0xfa5421768db00bd7, 0xda10210008a00893, 0xc29de44e3125027f
    TEST_AMO 53, "amoand.d x8, x25, (x11)", 8, 11, 25, 0, 0x134a8eaca20707ba, 0xcababf9902566053, 0x39b8dd005d8b2373, 0xcababf9902566053, 0x20a8e8802060012, 0x39b8dd005d8b2373
    TEST_AMO 54, "amoand.d x9, x1, (x21)", 9, 21, 1, 0, 0x767819e607e4f98f, 0x7ce6254edffc5529, 0x32dbff9f7eaecc4f, 0x7ce6254edffc5529, 0x7460014607e45109, 0x32dbff9f7eaecc4f
    TEST_AMO 55, "amoand.d x10, x15, (x5)", 10, 5, 15, 0, 0x3fbbf081be625526, 0x272170f137e0b7a9, 0xc052d2479f3792ee, 0x272170f137e0b7a9, 0x2721708136601520, 0xc052d2479f3792ee
    TEST_AMO 56, "amoand.d x11, x19, (x25)", 11, 25, 19, 0, 0xce0a74ccf7b0b9c3, 0xd4c101fd682af650, 0x916c35db06a0595d, 0xd4c101fd682af650, 0xc40000cc6020b040, 0x916c35db06a0595d
    TEST_AMO 57, "amoand.d x12, x16, (x9)", 12, 9, 16, 0, 0x49af41c2396ee030, 0x3e7d2eb0a23f93ca, 0x2d22de3404cfa10a, 0x3e7d2eb0a23f93ca, 0x82d0080202e8000, 0x2d22de3404cfa10a
    TEST_AMO 58, "amoand.d x13, x10, (x8)", 13, 8, 10, 0, 0xd92095cc205830c, 0xa995887bdcd911f4, 0xf3b71931a49d1a0, 0xa995887bdcd911f4, 0x9900858c0010104, 0xf3b71931a49d1a0
    TEST_AMO 59, "amoand.d x14, x27, (x9)", 14, 9, 27, 0, 0x6ca971deb54510ac, 0x7b692ad7d585c820, 0x227303630ba7ce0, 0x7b692ad7d585c820, 0x682920d695050020, 0x227303630ba7ce0
    TEST_AMO 60, "amoand.d x15, x10, (x6)", 15, 6, 10, 0, 0x753cf4bf359abdf3, 0xfe560d962d02a281, 0x1bab92c0b754e819, 0xfe560d962d02a281, 0x741404962502a081, 0x1bab92c0b754e819
    TEST_AMO 61, "amoand.d x16, x22, (x8)", 16, 8, 22, 0, 0x1afe5ee7b7afc8b6, 0x9c143bedf407dd12, 0x58661a1c83fec8c5, 0x9c143bedf407dd12, 0x18141ae5b407c812, 0x58661a1c83fec8c5
    TEST_AMO 62, "amoand.d x17, x13, (x27)", 17, 27, 13, 0, 0x391d3c2107353626, 0x40863e4ba0755c01, 0x4ad629cc63c96155, 0x40863e4ba0755c01, 0x43c0100351400, 0x4ad629cc63c96155
    TEST_AMO 63, "amoand.d x18, x9, (x20)", 18, 20, 9, 0, 0x512169df94ef0472, 0x8dc544b0f63ad5b2, 0x91525fb31337e735, 0x8dc544b0f63ad5b2, 0x1014090942a0432, 0x91525fb31337e735
    TEST_AMO 64, "amoand.d x19, x1, (x10)", 19, 10, 1, 0, 0x1d0850e64b11588b, 0xe7c969e5758a2d55, 0xac41e2a8b4c62e50, 0xe7c969e5758a2d55, 0x50840e441000801, 0xac41e2a8b4c62e50
    TEST_AMO 65, "amoand.d x20, x5, (x21)", 20, 21, 5, 0, 0xdf00ae7aaf8cb082, 0x846facf3802bf66, 0xe4e446c481582367, 0x846facf3802bf66, 0x800aa4a2800b002, 0xe4e446c481582367
    TEST_AMO 66, "amoand.d x21, x19, (x16)", 21, 16, 19, 0, 0x6a38276361547200, 0x87c25af77a3aab94, 0xb69e989fbeedc64c, 0x87c25af77a3aab94, 0x200026360102200, 0xb69e989fbeedc64c
    TEST_AMO 67, "amoand.d x22, x6, (x25)", 22, 25, 6, 0, 0xb9b3d0cbe1b23abe, 0xdeda348833b9c960, 0x9ce4cdf31fd65cd2, 0xdeda348833b9c960, 0x9892108821b00820, 0x9ce4cdf31fd65cd2
    TEST_AMO 68, "amoand.d x23, x1, (x21)", 23, 21, 1, 0, 0xd704922d7412b11b, 0x77bb770301fed834, 0x82d9eb951e3b97a7, 0x77bb770301fed834, 0x5700120100129010, 0x82d9eb951e3b97a7
    TEST_AMO 69, "amoand.d x24, x29, (x6)", 24, 6, 29, 0, 0xae50faf9598e62ed, 0xb1b35dc7bb998648, 0x732e5a8b28515291, 0xb1b35dc7bb998648, 0xa01058c119880248, 0x732e5a8b28515291
    TEST_AMO 70, "amoand.d x25, x29, (x26)", 25, 26, 29, 0, 0xe0ca8ba13f176c25, 0xc21f54d2b5ee38b5, 0x87cd56f92571d642, 0xc21f54d2b5ee38b5, 0xc00a008035062825, 0x87cd56f92571d642
    TEST_AMO 71, "amoand.d x26, x6, (x2)", 26, 2, 6, 0, 0x18e53bc6b4770944, 0xc032ab48c1590171, 0x28a8b7bf209cdb9d, 0xc032ab48c1590171, 0x202b4080510140, 0x28a8b7bf209cdb9d
    TEST_AMO 72, "amoand.d x27, x14, (x8)", 27, 8, 14, 0, 0xd2c09761abde5dca, 0xdc8dbff6efc89310, 0x2c6119ecb1d0837b, 0xdc8dbff6efc89310, 0xd0809760abc81100, 0x2c6119ecb1d0837b
    TEST_AMO 73, "amoand.d x28, x9, (x15)", 28, 15, 9, 0, 0xa1d26fd4758c0e50, 0xab2d350b3ec9209a, 0x98e49cbe77adc9f2, 0xab2d350b3ec9209a, 0xa100250034880010, 0x98e49cbe77adc9f2
    TEST_AMO 74, "amoand.d x29, x8, (x18)", 29, 18, 8, 0, 0x2437ecca78679933, 0xee2b0da19cbb71e8, 0x7782314874d717d, 0xee2b0da19cbb71e8, 0x24230c8018231120, 0x7782314874d717d
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoand.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amoand.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
