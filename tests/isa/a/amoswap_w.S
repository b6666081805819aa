# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoswap.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xd8ad285c00000000, 0xd8928de0f528e1e5, 0, 0xd8ad285c00000000, 0xd8928de0f528e1e5
    TEST_AMO 2, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xeb96d56600000000, 0xdaf7749cc03bfc64, 0, 0xeb96d56600000001, 0xdaf7749cc03bfc64
    TEST_AMO 3, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xc9c5b7200000000, 0xedda5c1b43665f53, 0, 0xc9c5b72ffffffff, 0xedda5c1b43665f53
    TEST_AMO 4, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xa099bdab00000000, 0xacf6fa73e768fe2d, 0, 0xa099bdab7fffffff, 0xacf6fa73e768fe2d
    TEST_AMO 5, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xc083f5a800000000, 0x67351d68e6170d11, 0, 0xc083f5a880000000, 0x67351d68e6170d11
    TEST_AMO 6, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xa5824a21, 0xd359649300000000, 0xdf12a34ef9875cfd, 0, 0xd3596493a5824a21, 0xdf12a34ef9875cfd
    TEST_AMO 7, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x4c29528d00000001, 0x3aaffe5b4f72184b, 1, 0x4c29528d00000000, 0x3aaffe5b4f72184b
    TEST_AMO 8, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xdcd2589a00000001, 0xc3d6d9ed372572a2, 1, 0xdcd2589a00000001, 0xc3d6d9ed372572a2
    TEST_AMO 9, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x1f116f300000001, 0x3d831ef88f365e6, 1, 0x1f116f3ffffffff, 0x3d831ef88f365e6
    TEST_AMO 10, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x1aa12eee00000001, 0xaeb02681b81aab0c, 1, 0x1aa12eee7fffffff, 0xaeb02681b81aab0c
    TEST_AMO 11, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xb9ee7a2a00000001, 0x4e6afa09791ffef, 1, 0xb9ee7a2a80000000, 0x4e6afa09791ffef
    TEST_AMO 12, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xa5824a21, 0x2cf0b23800000001, 0x8efc490b40f99a0d, 1, 0x2cf0b238a5824a21, 0x8efc490b40f99a0d
    TEST_AMO 13, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xb7195df9ffffffff, 0xeb46e67125dc4b74, 0xffffffffffffffff, 0xb7195df900000000, 0xeb46e67125dc4b74
    TEST_AMO 14, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x89910c8bffffffff, 0x42424f395e728db7, 0xffffffffffffffff, 0x89910c8b00000001, 0x42424f395e728db7
    TEST_AMO 15, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xe895e393ffffffff, 0x629a2d5e57d9d0e9, 0xffffffffffffffff, 0xe895e393ffffffff, 0x629a2d5e57d9d0e9
    TEST_AMO 16, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x271c58b9ffffffff, 0x372d8c68e53f6ef6, 0xffffffffffffffff, 0x271c58b97fffffff, 0x372d8c68e53f6ef6
    TEST_AMO 17, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x4e19d503ffffffff, 0x71e5c715ba505462, 0xffffffffffffffff, 0x4e19d50380000000, 0x71e5c715ba505462
    TEST_AMO 18, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xa5824a21, 0xf2568244ffffffff, 0xd3375a1bcda92869, 0xffffffffffffffff, 0xf2568244a5824a21, 0xd3375a1bcda92869
    TEST_AMO 19, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8c1e97327fffffff, 0xc92ab5c0b03f1d1a, 0x7fffffff, 0x8c1e973200000000, 0xc92ab5c0b03f1d1a
    TEST_AMO 20, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xb797ee977fffffff, 0xc50fa95421b276a5, 0x7fffffff, 0xb797ee9700000001, 0xc50fa95421b276a5
    TEST_AMO 21, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x57cfc5c37fffffff, 0xfe1be00aa4f665f8, 0x7fffffff, 0x57cfc5c3ffffffff, 0xfe1be00aa4f665f8
    TEST_AMO 22, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x9dfbf55d7fffffff, 0x1fda885a1f248da, 0x7fffffff, 0x9dfbf55d7fffffff, 0x1fda885a1f248da
    TEST_AMO 23, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xd60148867fffffff, 0xa799f7cc6e28f873, 0x7fffffff, 0xd601488680000000, 0xa799f7cc6e28f873
    TEST_AMO 24, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xa5824a21, 0xb781bffc7fffffff, 0xd4d2ef45b8b52a2b, 0x7fffffff, 0xb781bffca5824a21, 0xd4d2ef45b8b52a2b
    TEST_AMO 25, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xe40bbacf80000000, 0xd52ded976c66674, 0xffffffff80000000, 0xe40bbacf00000000, 0xd52ded976c66674
    TEST_AMO 26, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x14f4df4d80000000, 0x220e5a11c5027a5b, 0xffffffff80000000, 0x14f4df4d00000001, 0x220e5a11c5027a5b
    TEST_AMO 27, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x9903108f80000000, 0x6f89d1c505f7a4c9, 0xffffffff80000000, 0x9903108fffffffff, 0x6f89d1c505f7a4c9
    TEST_AMO 28, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x6fb55a1e80000000, 0x58021041c6d8b741, 0xffffffff80000000, 0x6fb55a1e7fffffff, 0x58021041c6d8b741
    TEST_AMO 29, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x1525561980000000, 0xb31c0fba274fb9f9, 0xffffffff80000000, 0x1525561980000000, 0xb31c0fba274fb9f9
    TEST_AMO 30, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xa5824a21, 0xc67e661680000000, 0x2d29d797def06525, 0xffffffff80000000, 0xc67e6616a5824a21, 0x2d29d797def06525
    TEST_AMO 31, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xf0129d03a5824a21, 0x9e6385fc95dcc82, 0xffffffffa5824a21, 0xf0129d0300000000, 0x9e6385fc95dcc82
    TEST_AMO 32, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xe2a414da5824a21, 0x18286564125f1875, 0xffffffffa5824a21, 0xe2a414d00000001, 0x18286564125f1875
    TEST_AMO 33, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x92b72047a5824a21, 0xe6699874ff77595, 0xffffffffa5824a21, 0x92b72047ffffffff, 0xe6699874ff77595
    TEST_AMO 34, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x587972baa5824a21, 0x9c1561b976f876b, 0xffffffffa5824a21, 0x587972ba7fffffff, 0x9c1561b976f876b
    TEST_AMO 35, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x50ffa7a8a5824a21, 0x2ec4f902f45b4eb4, 0xffffffffa5824a21, 0x50ffa7a880000000, 0x2ec4f902f45b4eb4
    TEST_AMO 36, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0xa5824a21, 0x755145ca5824a21, 0x3a043d55461b7668, 0xffffffffa5824a21, 0x755145ca5824a21, 0x3a043d55461b7668
    TEST_AMO 37, "amoswap.w x5, x7, (x6)", 5, 6, 7, 0, 0x1eb6d74b5b708f1d, 0x41ec30b8c56994d5, 0xd4d095427eb62c19, 0xffffffffc56994d5, 0x41ec30b85b708f1d, 0xd4d095427eb62c19
    TEST_AMO 38, "amoswap.w x5, x7, (x6)", 5, 6, 7, 4, 0xacc8564ed13bb65a, 0xba174e26a649f73b, 0x86fc2fb06f759fe8, 0xffffffffba174e26, 0xd13bb65aa649f73b, 0x86fc2fb06f759fe8
    TEST_AMO 39, "amoswap.w x5, x7, (x6)", 5, 6, 7, 8, 0x54452a39cefd3fe0, 0x5edf9fd93669943, 0x3aebdee2611b2409, 0x611b2409, 0x5edf9fd93669943, 0x3aebdee2cefd3fe0
    TEST_AMO 40, "amoswap.w x5, x7, (x6)", 5, 6, 7, 12, 0x2d6b5d38b865b7b9, 0x90ed9d3028e8835, 0x680bfa9ef3d23119, 0x680bfa9e, 0x90ed9d3028e8835, 0xb865b7b9f3d23119
    TEST_AMO 41, "amoswap.w x10, x12, (x11)", 10, 11, 12, 8, 0x8ff578383b81113, 0xe8876666d8174f8, 0xde234182491d4d51, 0x491d4d51, 0xe8876666d8174f8, 0xde23418283b81113
    TEST_AMO 42, "amoswap.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0x726228e957c7dd75, 0xbe1567e113368845, 0xf6cc7fe3420b46d5, 0x420b46d5, 0xbe1567e113368845, 0xf6cc7fe357c7dd75
    TEST_AMO 43, "amoswap.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0x1e355d19574d16ae, 0x8efdbb2646874bb7, 0x55fc0173a78d5dd3, 0xffffffffa78d5dd3, 0x8efdbb2646874bb7, 0x55fc0173574d16ae
    TEST_AMO 44, "amoswap.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x6b7cb3563cd1f893, 0x2e49b4d2a49c8260, 0xf6d9d1c7df90356f, 0xffffffffdf90356f, 0x2e49b4d2a49c8260, 0xf6d9d1c73cd1f893
    TEST_AMO 45, "amoswap.w x0, x7, (x6)", 0, 6, 7, 8, 0xdb398e981d8857fc, 0xda177cbea9a9cbd2, 0x5d5da68633bd3826, 0, 0xda177cbea9a9cbd2, 0x5d5da6861d8857fc
    TEST_AMO 46, "amoswap.w x6, x7, (x6)", 6, 6, 7, 8, 0xb97da755e860cb0d, 0x3086fdc72bc66321, 0xe0794c06dc653281, 0xffffffffdc653281, 0x3086fdc72bc66321, 0xe0794c06e860cb0d
    TEST_AMO 47, "amoswap.w x7, x7, (x6)", 7, 6, 7, 8, 0x7c6c62c1b657e152, 0x84804a831d534805, 0xdd99d2b6d78475d5, 0xffffffffd78475d5, 0x84804a831d534805, 0xdd99d2b6b657e152
    TEST_AMO 48, "amoswap.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0xc51d5574fda62fc, 0x4a53b4d641c2485c, 0x41c2485c, 0xc51d5574fda62fc, 0x4a53b4d600000000
    TEST_AMO 49, "amoswap.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0x72cba796e8dfc4c3, 0xfd73c23abd95be96, 0, 0x72cba796e8dfc4c3, 0xfd73c23a00000000
    TEST_AMO 50, "amoswap.w x1, x26, (x28)", 1, 28, 26, 0, 0xb260d12458dd6aa1, 0x12888011d7c315c7, 0xe4d0651645c38d62, 0xffffffffd7c315c7, 0x1288801158dd6aa1, 0xe4d0651645c38d62
    TEST_AMO 51, "amoswap.w x2, x6, (x5)", 2, 5, 6, 0, 0x60b6bf4596cb0de2, 0x6d4214031fc600fb, 0x76fe729d4b3e5801, 0x1fc600fb, 0x6d42140396cb0de2, 0x76fe729d4b3e5801
    TEST_AMO 52, "amoswap.w x5, x12, (x17)", 5, 17, 12, 0, 0xf7296c65486e0fce, 0xf07f3a290194494e, 0x42222f6f3baf1609, 0x194494e, 0xf07f3a29486e0fce, 0x42222f6f3baf1609
    TEST_AMO 53, "amoswap.w x6, x13, (x10)", 6, 10, 13, 0, 0xc5abede3510b7092, 0x1383495adc143f64, 0xaf0a3426085e3eb3, 0xffffffffdc143f64, 0x1383495a510b7092, 0xaf0a3426085e3eb3
    TEST_AMO 54, "amoswap.w x7, x19, (x2)", 7, 2, 19, 0, 0x47d59aabf08617e8, 0xcc8a4f35482372b7, 0x6f1c439a401af162, 0x482372b7, 0xcc8a4f35f08617e8, 0x6f1c439a401af162
    TEST_AMO 55, "amoswap.w x8, x16, (x18)", 8, 18, 16, 0, 0x67633517414239a6, 0x814f86e8b9b42203, 0x71590fecea25581d, 0xffffffffb9b42203, 0x814f86e8414239a6, 0x71590fecea25581d
    TEST_AMO 56, "amoswap.w x9, x9, (x29)", 9, 29, 9, 0, 0x93f3e88c871b29b, 0xb87af7d08a6e186f, 0xc8dfe7bca86e7625, 0xffffffff8a6e186f, 0xb87af7d0c871b29b, 0xc8dfe7bca86e7625
    TEST_AMO 57, "amoswap.w x10, x15, (x12)", 10, 12, 15, 0, 0xfaf72ef534367eae, 0xd48628516f516d9a, 0xc1a1bebd358e8ac5, 0x6f516d9a, 0xd486285134367eae, 0xc1a1bebd358e8ac5
    TEST_AMO 58, "amoswap.w x11, x27, (x6)", 11, 6, 27, 0, 0xb919e2d4830f3702, 0x34bb4f1401ab98ea, 0x76bec8269a5e2ec1, 0x1ab98ea, 0x34bb4f14830f3702, 0x76bec8269a5e2ec1
    TEST_AMO 59, "amoswap.w x12, x23, (x27)", 12, 27, 23, 0, 0x5a0af84ee61e0ec5, 0xf96f06f2b6099c7d, 0x4b5aa769053637d2, 0xffffffffb6099c7d, 0xf96f06f2e61e0ec5, 0x4b5aa769053637d2
    TEST_AMO 60, "amoswap.w x13, x26, (x17)", 13, 17, 26, 0, 0x818aae70585e9a3c, 0x59268cd473ab9fc1, 0x29ed0a66088092f4, 0x73ab9fc1, 0x59268cd4585e9a3c, 0x29ed0a66088092f4
    TEST_AMO 61, "amoswap.w x14, x14, (x26)", 14, 26, 14, 0, 0xb9908f68688b5bc5, 0xa47eca955f92957f, 0x6b885980a4195686, 0x5f92957f, 0xa47eca95688b5bc5, 0x6b885980a4195686
    TEST_AMO 62, "amoswap.w x15, x21, (x17)", 15, 17, 21, 0, 0x60ff3c0ae9a82ec7, 0x3096ef618e21f964, 0x17e8ba581f0aaadb, 0xffffffff8e21f964, 0x3096ef61e9a82ec7, 0x17e8ba581f0aaadb
    TEST_AMO 63, "amoswap.w x16, x1, (x5)", 16, 5, 1, 0, 0xa7eb946030d8ee4e, 0xee16de0446f54d95, 0x8ec5cb0060b84c58, 0x46f54d95, 0xee16de0430d8ee4e, 0x8ec5cb0060b84c58
    TEST_AMO 64, "amoswap.w x17, x29, (x24)", 17, 24, 29, 0, 0x691977609e1c8661, 0xa1158a08a312c61c, 0x6eb565c8cfd9ed6, 0xffffffffa312c61c, 0xa1158a089e1c8661, 0x6eb565c8cfd9ed6
    TEST_AMO 65, "amoswap.w x18, x24, (x1)", 18, 1, 24, 0, 0xf544269016df98ab, 0xf314857f13693c28, 0xd93ee86fad795208, 0x13693c28, 0xf314857f16df98ab, 0xd93ee86fad795208
    TEST_AMO 66, "amoswap.w x19, x22, (x29)", 19, 29, 22, 0, 0x9c4953aa1ef2f84, 0xff4df479de667ea7, 0x35fdf4241a7106d9, 0xffffffffde667ea7, 0xff4df479a1ef2f84, 0x35fdf4241a7106d9
    TEST_AMO 67, "amoswap.w x20, x14, (x24)", 20, 24, 14, 0, 0x51f9c2d417d7b26e, 0x4e745a09d7b49b22, 0x8fdd5ff87496afd, 0xffffffffd7b49b22, 0x4e745a0917d7b26e, 0x8fdd5ff87496afd
    TEST_AMO 68, "amoswap.w x21, x14, (x21)", 21, 21, 14, 0, 0x2d7535bd638db9d9, 0xd0be44e50c81de28, 0x134c66081c9d61d2, 0xc81de28, 0xd0be44e5638db9d9, 0x134c66081c9d61d2
    TEST_AMO 69, "amoswap.w x22, x29, (x26)", 22, 26, 29, 0, 0x816b7d0490764d01, 0x7d02bcb5be1dbae5, 0x258ae5f6dc2e068d, 0xffffffffbe1dbae5, 0x7d02bcb590764d01, 0x258ae5f6dc2e068d
    TEST_AMO 70, "amoswap.w x23, x17, (x15)", 23, 15, 17, 0, 0x8eb399038c7ecfee, 0x4bce57cf13a6e5d0, 0x378e8ffcd1aa26e0, 0x13a6e5d0, 0x4bce57cf8c7ecfee, 0x378e8ffcd1aa26e0
    TEST_AMO 71, "amoswap.w x24, x10, (x11)", 24, 11, 10, 0, 0x8ac565b90c42b970, 0x25507754e8c19724, 0x8c1d7ff5d11fea7f, 0xffffffffe8c19724, 0x255077540c42b970, 0x8c1d7ff5d11fea7f
    TEST_AMO 72, "amoswap.w x25, x10, (x5)", 25, 5, 10, 0, 0x44178a26b9df31d3, 0x4b0ffd12f619f8cb, 0xbedbe402e2276e0d, 0xfffffffff619f8cb, 0x4b0ffd12b9df31d3, 0xbedbe402e2276e0d
    TEST_AMO 73, "amoswap.w x26, x13, (x14)", 26, 14, 13, 0, 0x373b21cbddeec86b, 0xeeede8dca026c65a, 0x796519faa3ae8f3a, 0xffffffffa026c65a, 0xeeede8dcddeec86b, 0x796519faa3ae8f3a
    TEST_AMO 74, "amoswap.w x27, x7, (x2)", 27, 2, 7, 0, 0x3ffc8f9baf09d769, 0xe74a8eecf7d14e0, 0x37a68a23b51133d4, 0xffffffffcf7d14e0, 0xe74a8eeaf09d769, 0x37a68a23b51133d4
    TEST_AMO 75, "amoswap.w x28, x24, (x23)", 28, 23, 24, 0, 0x3e8452ba2f89cd6, 0xf47ce15be601c28a, 0xc93cd08a31fae6fa, 0xffffffffe601c28a, 0xf47ce15ba2f89cd6, 0xc93cd08a31fae6fa
    TEST_AMO 76, "amoswap.w x29, x16, (x8)", 29, 8, 16, 0, 0xca65615da9f8bbf5, 0x404a125fb86ec1c1, 0x505e2aecb84757fa, 0xffffffffb86ec1c1, 0x404a125fa9f8bbf5, 0x505e2aecb84757fa
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amoswap.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amoswap.w x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
