# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomaxu.d rd, rs2, (rs1)
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
    TEST_AMO 1, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0, 0xd2d8566a77643558, 0, 0, 0xd2d8566a77643558
    TEST_AMO 2, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0, 0xd1710e786650da57, 0, 1, 0xd1710e786650da57
    TEST_AMO 3, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0, 0x7a56c15ba7848409, 0, 0xffffffffffffffff, 0x7a56c15ba7848409
    TEST_AMO 4, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0, 0x7cee1443199cc469, 0, 0x7fffffffffffffff, 0x7cee1443199cc469
    TEST_AMO 5, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0, 0x847f43e48d2ca1c3, 0, 0x8000000000000000, 0x847f43e48d2ca1c3
    TEST_AMO 6, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7140bca513aa262, 0, 0xdbaebac4c5d1b67c, 0, 0x7140bca513aa262, 0xdbaebac4c5d1b67c
    TEST_AMO 7, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 1, 0xf578e273d73208ea, 1, 1, 0xf578e273d73208ea
    TEST_AMO 8, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 1, 0xc3678d662250e83c, 1, 1, 0xc3678d662250e83c
    TEST_AMO 9, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 1, 0x17cdce5d1591c3a8, 1, 0xffffffffffffffff, 0x17cdce5d1591c3a8
    TEST_AMO 10, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 1, 0x6efa22e5c31ad25f, 1, 0x7fffffffffffffff, 0x6efa22e5c31ad25f
    TEST_AMO 11, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 1, 0xbbbbff925850045d, 1, 0x8000000000000000, 0xbbbbff925850045d
    TEST_AMO 12, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7140bca513aa262, 1, 0x623058a3bbfe8641, 1, 0x7140bca513aa262, 0x623058a3bbfe8641
    TEST_AMO 13, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0xffffffffffffffff, 0x357d31fcb0c7c02e, 0xffffffffffffffff, 0xffffffffffffffff, 0x357d31fcb0c7c02e
    TEST_AMO 14, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0xffffffffffffffff, 0xb979a1f88fde67ea, 0xffffffffffffffff, 0xffffffffffffffff, 0xb979a1f88fde67ea
    TEST_AMO 15, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0xffffffffffffffff, 0x195710321325b4bf, 0xffffffffffffffff, 0xffffffffffffffff, 0x195710321325b4bf
    TEST_AMO 16, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0xffffffffffffffff, 0x4afcd8d647f18f2d, 0xffffffffffffffff, 0xffffffffffffffff, 0x4afcd8d647f18f2d
    TEST_AMO 17, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0xffffffffffffffff, 0x4c23545bd14ef3f7, 0xffffffffffffffff, 0xffffffffffffffff, 0x4c23545bd14ef3f7
    TEST_AMO 18, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7140bca513aa262, 0xffffffffffffffff, 0x2ccf0d6e820996ce, 0xffffffffffffffff, 0xffffffffffffffff, 0x2ccf0d6e820996ce
    TEST_AMO 19, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7fffffffffffffff, 0xbfb69fb59c2fc2ba, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xbfb69fb59c2fc2ba
    TEST_AMO 20, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7fffffffffffffff, 0xcb56860461decbef, 0x7fffffffffffffff, 0x7fffffffffffffff, 0xcb56860461decbef
    TEST_AMO 21, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7fffffffffffffff, 0xf95a697df9616bfc, 0x7fffffffffffffff, 0xffffffffffffffff, 0xf95a697df9616bfc
    TEST_AMO 22, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x5e43308e02691f3b, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x5e43308e02691f3b
    TEST_AMO 23, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7fffffffffffffff, 0x774f52ce7815e976, 0x7fffffffffffffff, 0x8000000000000000, 0x774f52ce7815e976
    TEST_AMO 24, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7140bca513aa262, 0x7fffffffffffffff, 0x3c6e8741927f6686, 0x7fffffffffffffff, 0x7fffffffffffffff, 0x3c6e8741927f6686
    TEST_AMO 25, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x8000000000000000, 0x2fc70bf05831315f, 0x8000000000000000, 0x8000000000000000, 0x2fc70bf05831315f
    TEST_AMO 26, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x8000000000000000, 0x715b36f17c5d0d88, 0x8000000000000000, 0x8000000000000000, 0x715b36f17c5d0d88
    TEST_AMO 27, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x8000000000000000, 0x8958fe77ffaae273, 0x8000000000000000, 0xffffffffffffffff, 0x8958fe77ffaae273
    TEST_AMO 28, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x8000000000000000, 0x44af0f7630173dad, 0x8000000000000000, 0x8000000000000000, 0x44af0f7630173dad
    TEST_AMO 29, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x8000000000000000, 0x49aaa3e2bd40092d, 0x8000000000000000, 0x8000000000000000, 0x49aaa3e2bd40092d
    TEST_AMO 30, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7140bca513aa262, 0x8000000000000000, 0xb12dcc4c5907ff1, 0x8000000000000000, 0x8000000000000000, 0xb12dcc4c5907ff1
    TEST_AMO 31, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0, 0x7140bca513aa262, 0xffbb37d31617e10f, 0x7140bca513aa262, 0x7140bca513aa262, 0xffbb37d31617e10f
    TEST_AMO 32, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 1, 0x7140bca513aa262, 0x7c09576ea0e2194f, 0x7140bca513aa262, 0x7140bca513aa262, 0x7c09576ea0e2194f
    TEST_AMO 33, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0xffffffffffffffff, 0x7140bca513aa262, 0xe3c283afb90e42a2, 0x7140bca513aa262, 0xffffffffffffffff, 0xe3c283afb90e42a2
    TEST_AMO 34, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffffffffffff, 0x7140bca513aa262, 0x1f554e33190416c2, 0x7140bca513aa262, 0x7fffffffffffffff, 0x1f554e33190416c2
    TEST_AMO 35, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x8000000000000000, 0x7140bca513aa262, 0xb232ad2be9bc05f1, 0x7140bca513aa262, 0x8000000000000000, 0xb232ad2be9bc05f1
    TEST_AMO 36, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x7140bca513aa262, 0x7140bca513aa262, 0x16d7f18801a60764, 0x7140bca513aa262, 0x7140bca513aa262, 0x16d7f18801a60764
    TEST_AMO 37, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 0, 0x908e164c91df34c0, 0x3c87916c0c4de40a, 0x796fca5c72072148, 0x3c87916c0c4de40a, 0x908e164c91df34c0, 0x796fca5c72072148
    TEST_AMO 38, "amomaxu.d x5, x7, (x6)", 5, 6, 7, 8, 0x5ace09e91d6982c4, 0xd6304e87c046ccd1, 0xaa8da33c1704e0cf, 0xaa8da33c1704e0cf, 0xd6304e87c046ccd1, 0xaa8da33c1704e0cf
    TEST_AMO 39, "amomaxu.d x10, x12, (x11)", 10, 11, 12, 8, 0x4ce92d59ee9fbad1, 0x62b9d2245eaab33c, 0x9117e76a5dec7e93, 0x9117e76a5dec7e93, 0x62b9d2245eaab33c, 0x9117e76a5dec7e93
    TEST_AMO 40, "amomaxu.d.aq x10, x12, (x11)", 10, 11, 12, 8, 0x7313156b87e8decc, 0x1e5ac6bd12cb3e85, 0xe4406c2bdfe633cb, 0xe4406c2bdfe633cb, 0x1e5ac6bd12cb3e85, 0xe4406c2bdfe633cb
    TEST_AMO 41, "amomaxu.d.rl x10, x12, (x11)", 10, 11, 12, 8, 0xd2e30581bb7ff991, 0x8f6dc7ffd3ee07f2, 0x6a352fe22be39840, 0x6a352fe22be39840, 0x8f6dc7ffd3ee07f2, 0xd2e30581bb7ff991
    TEST_AMO 42, "amomaxu.d.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0x849e58c67d94125a, 0x94b7e04b7ca5e649, 0x1f6a4eed292e2a1d, 0x1f6a4eed292e2a1d, 0x94b7e04b7ca5e649, 0x849e58c67d94125a
    TEST_AMO 43, "amomaxu.d x0, x7, (x6)", 0, 6, 7, 8, 0xf9fb3cd07f7c8279, 0x1a31ec64abe8811, 0x1babfa6bbe873589, 0, 0x1a31ec64abe8811, 0xf9fb3cd07f7c8279
    TEST_AMO 44, "amomaxu.d x6, x7, (x6)", 6, 6, 7, 8, 0xdf47ac65a60769ee, 0xb4384ca83016a528, 0x60708f3568ea6c4, 0x60708f3568ea6c4, 0xb4384ca83016a528, 0xdf47ac65a60769ee
    TEST_AMO 45, "amomaxu.d x7, x7, (x6)", 7, 6, 7, 8, 0xc7fe063bb18acb49, 0x20ce7ecc4df4dcdc, 0xa3111692617f5052, 0xa3111692617f5052, 0x20ce7ecc4df4dcdc, 0xc7fe063bb18acb49
    TEST_AMO 46, "amomaxu.d x5, x0, (x6)", 5, 6, 0, 8, 0, 0xebaf5939e74c0723, 0x2e4b6eefe633b3c4, 0x2e4b6eefe633b3c4, 0xebaf5939e74c0723, 0x2e4b6eefe633b3c4
    TEST_AMO 47, "amomaxu.d x0, x0, (x6)", 0, 6, 0, 8, 0, 0x1ba79fc2a04431ce, 0xbb25ba39c6bf3ca2, 0, 0x1ba79fc2a04431ce, 0xbb25ba39c6bf3ca2
    TEST_AMO 48, "amomaxu.d x1, x27, (x16)", 1, 16, 27, 0, 0xb9ab2e0d6dd21273, 0xef0f58b3a6bbf39f, 0x9eac6463527db7f6, 0xef0f58b3a6bbf39f, 0xef0f58b3a6bbf39f, 0x9eac6463527db7f6
    TEST_AMO 49, "amomaxu.d x2, x13, (x17)", 2, 17, 13, 0, 0x28195d624c9a2b9c, 0xec6fb8466a2c9302, 0xfc5ca12f1a3223bc, 0xec6fb8466a2c9302, 0xec6fb8466a2c9302, 0xfc5ca12f1a3223bc
    TEST_AMO 50, "amomaxu.d x5, x9, (x8)", 5, 8, 9, 0, 0x47e210aabd13b3db, 0xceabc7f5d0de55d3, 0x1ce47934f5125b3c, 0xceabc7f5d0de55d3, 0xceabc7f5d0de55d3, 0x1ce47934f5125b3c
    TEST_AMO 51, "amomaxu.d x6, x16, (x14)", 6, 14, 16, 0, 0x6ba3435b2fa02197, 0xfaad845086471797, 0x4af1fc3bac6a93c3, 0xfaad845086471797, 0xfaad845086471797, 0x4af1fc3bac6a93c3
    TEST_AMO 52, "amomaxu.d x7, x19, (x15)", 7, 15, 19, 0, 0xbf84a84700729951, 0x85a16fb526fe7034, 0x893b61b656aff132, 0x85a16fb526fe7034, 0xbf84a84700729951, 0x893b61b656aff132
    TEST_AMO 53, "amomaxu.d x8, x20, (x26)", 8, 26, 20, 0, 0x121eb2d8433a4c27, 0xcbb615b6a3a56319, 0x2cbffb4df788dc05, 0xcbb615b6a3a56319, 0xcbb615b6a3a56319, 0x2cbffb4df788dc05
    TEST_AMO 54, "amomaxu.d x9, x2, (x16)", 9, 16, 2, 0, 0x8a6a71c44be34a4e, 0xcc9209aea208c310, 0x3f98af420b2d6262, 0xcc9209aea208c310, 0xcc9209aea208c310, 0x3f98af420b2d6262
    TEST_AMO 55, "amomaxu.d x10, x22, (x17)", 10, 17, 22, 0, 0x3d356d31f868d71d, 0x37f80900641e7c4f, 0xbc8b8a84e24d8965, 0x37f80900641e7c4f, 0x3d356d31f868d71d, 0xbc8b8a84e24d8965
    TEST_AMO 56, "amomaxu.d x11, x21, (x10)", 11, 10, 21, 0, 0x8b3d6cf62fc6b30f, 0x1cc1ec72e99ab252, 0x38079edeb8c664c, 0x1cc1ec72e99ab252, 0x8b3d6cf62fc6b30f, 0x38079edeb8c664c
    TEST_AMO 57, "amomaxu.d x12, x22, (x28)", 12, 28, 22, 0, 0x3c3d2d2c8363ad27, 0xab22b62ca9bd5145, 0xd8c1fbd4fb51517d, 0xab22b62ca9bd5145, 0xab22b62ca9bd5145, 0xd8c1fbd4fb51517d
    TEST_AMO 58, "amomaxu.d x13, x5, (x15)", 13, 15, 5, 0, 0xe50e8cd9823da480, 0xcde242fd28c8e02a, 0x55cdfe06f49ea145, 0xcde242fd28c8e02a, 0xe50e8cd9823da480, 0x55cdfe06f49ea145
    TEST_AMO 59, "amomaxu.d x14, x21, (x5)", 14, 5, 21, 0, 0xf68edfc58ebc84c7, 0x258de59a02e4b324, 0xce4d280c01b83043, 0x258de59a02e4b324, 0xf68edfc58ebc84c7, 0xce4d280c01b83043
    TEST_AMO 60, "amomaxu.d x15, x20, (x28)", 15, 28, 20, 0, 0x90ed25abdbc5560b, 0x6d07f86cb22e837d, 0x31ab2aaee76dce90, 0x6d07f86cb22e837d, 0x90ed25abdbc5560b, 0x31ab2aaee76dce90
    TEST_AMO 61, "amomaxu.d x16, x20, (x22)", 16, 22, 20, 0, 0x56ac14ab389b05d3, 0x25c87adc80223cf2, 0xb294b28c37fde7f6, 0x25c87adc80223cf2, 0x56ac14ab389b05d3, 0xb294b28c37fde7f6
    TEST_AMO 62, "amomaxu.d x17, x20, (x5)", 17, 5, 20, 0, 0xe7d7d1d0e2ef7811, 0x2f8eaa8f5f2825f0, 0xba37029105955bfd, 0x2f8eaa8f5f2825f0, 0xe7d7d1d0e2ef7811, 0xba37029105955bfd
    TEST_AMO 63, "amomaxu.d x18, x13, (x18)", 18, 18, 13, 0, 0x9d626161d4ee13c2, 0xac135c543c45533, 0x76fcff7c0aebbdb8, 0xac135c543c45533, 0x9d626161d4ee13c2, 0x76fcff7c0aebbdb8
    TEST_AMO 64, "amomaxu.d x19, x9, (x16)", 19, 16, 9, 0, 0xf0aa4b45a55fab66, 0x26920b117f912c39, 0x323eaf48217ec0f, 0x26920b117f912c39, 0xf0aa4b45a55fab66, 0x323eaf48217ec0f
    TEST_AMO 65, "amomaxu.d x20, x23, (x8)", 20, 8, 23, 0, 0x3c63176645c2f9b0, 0xe35b59032120a686, 0x90a2123cfe4d2054, 0xe35b59032120a686, 0xe35b59032120a686, 0x90a2123cfe4d2054
    TEST_AMO 66, "amomaxu.d x21, x14, (x25)", 21, 25, 14, 0, 0xc251a9d44d490474, 0xc34cbf8d032030d9, 0x9a6ae1c2d996afe, 0xc34cbf8d032030d9, 0xc34cbf8d032030d9, 0x9a6ae1c2d996afe
    TEST_AMO 67, "amomaxu.d x22, x19, (x13)", 22, 13, 19, 0, 0x1e1c3b439fa544, 0x97fb972d41613727, 0xba9b6f687e60d1a, 0x97fb972d41613727, 0x97fb972d41613727, 0xba9b6f687e60d1a
    TEST_AMO 68, "amomaxu.d x23, x14, (x19)", 23, 19, 14, 0, 0xdfa6ecb6a46ee7d3, 0x11eae8f72f9a2087, 0x58c711565de437d4, 0x11eae8f72f9a2087, 0xdfa6ecb6a46ee7d3, 0x58c711565de437d4
    TEST_AMO 69, "amomaxu.d x24, x28, (x1)", 24, 1, 28, 0, 0x49f3cc161a9991bb, 0x6e0b1a34a8d188d6, 0x5332509b4758ca9d, 0x6e0b1a34a8d188d6, 0x6e0b1a34a8d188d6, 0x5332509b4758ca9d
    TEST_AMO 70, "amomaxu.d x25, x20, (x24)", 25, 24, 20, 0, 0x2644d3740615a464, 0x23862d9b3fea57cf, 0x9c657f045b9b0ac5, 0x23862d9b3fea57cf, 0x2644d3740615a464, 0x9c657f045b9b0ac5
    TEST_AMO 71, "amomaxu.d x26, x16, (x6)", 26, 6, 16, 0, 0x5eec844cddc21012, 0xe2c53c2049c89580, 0x3e2697c68ce81180, 0xe2c53c2049c89580, 0xe2c53c2049c89580, 0x3e2697c68ce81180
    TEST_AMO 72, "amomaxu.d x27, x11, (x21)", 27, 21, 11, 0, 0xa0f92e454db5e70d, 0x335d3ad694b51993, 0x8ecfb8833b3b894f, 0x335d3ad694b51993, 0xa0f92e454db5e70d, 0x8ecfb8833b3b894f
    TEST_AMO 73, "amomaxu.d x28, x25, (x23)", 28, 23, 25, 0, 0x66ccddaa28a39379, 0xc95d0061f3ca0d80, 0xac071d417e3f0858, 0xc95d0061f3ca0d80, 0xc95d0061f3ca0d80, 0xac071d417e3f0858
    TEST_AMO 74, "amomaxu.d x29, x24, (x12)", 29, 12, 24, 0, 0xb9ea3ff94f9cc4a5, 0x3930eedff7b97afb, 0x3e62911f0dcc42d8, 0x3930eedff7b97afb, 0xb9ea3ff94f9cc4a5, 0x3e62911f0dcc42d8
    la x6, amo_area + 1
    TEST_TRAP_EITHER 75, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.d x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 76, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.d x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.d x5, x7, (x6)
    la x6, amo_area + 4
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.d x5, x7, (x6)
    la x6, amo_area + 5
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.d x5, x7, (x6)
    la x6, amo_area + 6
    TEST_TRAP_EITHER 80, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.d x5, x7, (x6)
    la x6, amo_area + 7
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomaxu.d x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, amomaxu.d x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
