# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amomin.w rd, rs2, (rs1)
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
    TEST_AMO 1, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x4eeb36ac00000000, 0xdc9e1b2cc176587d, 0, 0x4eeb36ac00000000, 0xdc9e1b2cc176587d
    TEST_AMO 2, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xefc5faf600000000, 0xe27239d567e84241, 0, 0xefc5faf600000000, 0xe27239d567e84241
    TEST_AMO 3, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xc8905d5a00000000, 0x1100045d4ab7660b, 0, 0xc8905d5affffffff, 0x1100045d4ab7660b
    TEST_AMO 4, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x88a321a500000000, 0x3f2f26d732ade3ae, 0, 0x88a321a500000000, 0x3f2f26d732ade3ae
    TEST_AMO 5, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x1c9c454f00000000, 0x4d05c4006d1cf010, 0, 0x1c9c454f80000000, 0x4d05c4006d1cf010
    TEST_AMO 6, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7df29976, 0xce7cf1e300000000, 0x52af99fc1dca8d68, 0, 0xce7cf1e300000000, 0x52af99fc1dca8d68
    TEST_AMO 7, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x887d8ba500000001, 0xc03d7678486812a7, 1, 0x887d8ba500000000, 0xc03d7678486812a7
    TEST_AMO 8, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xc47cd84a00000001, 0x7d26f53525f2e9c7, 1, 0xc47cd84a00000001, 0x7d26f53525f2e9c7
    TEST_AMO 9, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xb9f0f0e000000001, 0xf64a6e8ceeeed242, 1, 0xb9f0f0e0ffffffff, 0xf64a6e8ceeeed242
    TEST_AMO 10, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x9744625100000001, 0x31d8fc6fd17dc4e0, 1, 0x9744625100000001, 0x31d8fc6fd17dc4e0
    TEST_AMO 11, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x8544d4ce00000001, 0x94568128f852beb1, 1, 0x8544d4ce80000000, 0x94568128f852beb1
    TEST_AMO 12, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7df29976, 0x2af9119a00000001, 0x7a32115fce365981, 1, 0x2af9119a00000001, 0x7a32115fce365981
    TEST_AMO 13, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0x280f2d76ffffffff, 0xade14c5fd9b89564, 0xffffffffffffffff, 0x280f2d76ffffffff, 0xade14c5fd9b89564
    TEST_AMO 14, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x6b6f9b50ffffffff, 0xafc202bcff3a90c5, 0xffffffffffffffff, 0x6b6f9b50ffffffff, 0xafc202bcff3a90c5
    TEST_AMO 15, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x1173c82affffffff, 0x7b6ddd52f068fd06, 0xffffffffffffffff, 0x1173c82affffffff, 0x7b6ddd52f068fd06
    TEST_AMO 16, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x1c9afafdffffffff, 0x86a0ba6eac2fcb8, 0xffffffffffffffff, 0x1c9afafdffffffff, 0x86a0ba6eac2fcb8
    TEST_AMO 17, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xfe4432bcffffffff, 0x5e62361c1f9acc7c, 0xffffffffffffffff, 0xfe4432bc80000000, 0x5e62361c1f9acc7c
    TEST_AMO 18, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7df29976, 0x50094ed4ffffffff, 0xac78c39e390a076, 0xffffffffffffffff, 0x50094ed4ffffffff, 0xac78c39e390a076
    TEST_AMO 19, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xf663f5ca7fffffff, 0x47470ae7f6da6cd9, 0x7fffffff, 0xf663f5ca00000000, 0x47470ae7f6da6cd9
    TEST_AMO 20, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0x3cbe8c357fffffff, 0x869a2d7d9a5603e6, 0x7fffffff, 0x3cbe8c3500000001, 0x869a2d7d9a5603e6
    TEST_AMO 21, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xfc14b51a7fffffff, 0xaac5c46b342429ce, 0x7fffffff, 0xfc14b51affffffff, 0xaac5c46b342429ce
    TEST_AMO 22, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xde31ab6d7fffffff, 0x2eeebc6ce3cadaa, 0x7fffffff, 0xde31ab6d7fffffff, 0x2eeebc6ce3cadaa
    TEST_AMO 23, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x7f24b55f7fffffff, 0x1e650f77c5e8f547, 0x7fffffff, 0x7f24b55f80000000, 0x1e650f77c5e8f547
    TEST_AMO 24, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7df29976, 0x40e505787fffffff, 0x3d241856e9a31b63, 0x7fffffff, 0x40e505787df29976, 0x3d241856e9a31b63
    TEST_AMO 25, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xa0bb975380000000, 0x58a41b71660df5ce, 0xffffffff80000000, 0xa0bb975380000000, 0x58a41b71660df5ce
    TEST_AMO 26, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xeed03c9280000000, 0x6907e2fc3792526b, 0xffffffff80000000, 0xeed03c9280000000, 0x6907e2fc3792526b
    TEST_AMO 27, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0x8757349280000000, 0xd383dffe764abcec, 0xffffffff80000000, 0x8757349280000000, 0xd383dffe764abcec
    TEST_AMO 28, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0xc27384c280000000, 0xb6706e2b2f5c9c0d, 0xffffffff80000000, 0xc27384c280000000, 0xb6706e2b2f5c9c0d
    TEST_AMO 29, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0x5170dedc80000000, 0x1085e96a50fa0463, 0xffffffff80000000, 0x5170dedc80000000, 0x1085e96a50fa0463
    TEST_AMO 30, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7df29976, 0x98a6214580000000, 0x166f646e11f03090, 0xffffffff80000000, 0x98a6214580000000, 0x166f646e11f03090
    TEST_AMO 31, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0, 0xbcd0a2ea7df29976, 0xfe3748c42299f28b, 0x7df29976, 0xbcd0a2ea00000000, 0xfe3748c42299f28b
    TEST_AMO 32, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 1, 0xddac8bfa7df29976, 0xd9e71feb9055ad7, 0x7df29976, 0xddac8bfa00000001, 0xd9e71feb9055ad7
    TEST_AMO 33, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0xffffffff, 0xc7cdce2f7df29976, 0xd4f856320f68929a, 0x7df29976, 0xc7cdce2fffffffff, 0xd4f856320f68929a
    TEST_AMO 34, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7fffffff, 0x332481097df29976, 0xd465d36069b762ea, 0x7df29976, 0x332481097df29976, 0xd465d36069b762ea
    TEST_AMO 35, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x80000000, 0xa2a1e5f67df29976, 0xd9e5464e679c8d8b, 0x7df29976, 0xa2a1e5f680000000, 0xd9e5464e679c8d8b
    TEST_AMO 36, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x7df29976, 0xb33e84c57df29976, 0x4fd9cac92f4fd364, 0x7df29976, 0xb33e84c57df29976, 0x4fd9cac92f4fd364
    TEST_AMO 37, "amomin.w x5, x7, (x6)", 5, 6, 7, 0, 0x2f733e2f087a0461, 0xe354fab699fdddc6, 0xa468ebfb2db07e2, 0xffffffff99fdddc6, 0xe354fab699fdddc6, 0xa468ebfb2db07e2
    TEST_AMO 38, "amomin.w x5, x7, (x6)", 5, 6, 7, 4, 0xd32212a07921e6af, 0x216608701d6e49b1, 0x998e34bc19619650, 0x21660870, 0x216608701d6e49b1, 0x998e34bc19619650
    TEST_AMO 39, "amomin.w x5, x7, (x6)", 5, 6, 7, 8, 0xabf8644aeea0fcd0, 0x664d6c941868c55, 0x4e1ef75967477a75, 0x67477a75, 0x664d6c941868c55, 0x4e1ef759eea0fcd0
    TEST_AMO 40, "amomin.w x5, x7, (x6)", 5, 6, 7, 12, 0x8c23033cbd43ea62, 0xebba60ac9ef90d4f, 0x635b9248c5590e8c, 0x635b9248, 0xebba60ac9ef90d4f, 0xbd43ea62c5590e8c
    TEST_AMO 41, "amomin.w x10, x12, (x11)", 10, 11, 12, 8, 0x7dd81fa042143e1f, 0xd1c5bdeb3ac975fe, 0xe749d9c8cedaa405, 0xffffffffcedaa405, 0xd1c5bdeb3ac975fe, 0xe749d9c8cedaa405
    TEST_AMO 42, "amomin.w.aq x10, x12, (x11)", 10, 11, 12, 8, 0x2c7e2e691850c42d, 0x62e3f008113af04, 0xb6cf5a123a4cc721, 0x3a4cc721, 0x62e3f008113af04, 0xb6cf5a121850c42d
    TEST_AMO 43, "amomin.w.rl x10, x12, (x11)", 10, 11, 12, 8, 0xc1acf52ea230bdad, 0x1a38199fbf1f4f47, 0x929b776f7cacd017, 0x7cacd017, 0x1a38199fbf1f4f47, 0x929b776fa230bdad
    TEST_AMO 44, "amomin.w.aqrl x10, x12, (x11)", 10, 11, 12, 8, 0xcf2952c677e3d532, 0x859adebf129024ec, 0xf598603a10222401, 0x10222401, 0x859adebf129024ec, 0xf598603a10222401
    TEST_AMO 45, "amomin.w x0, x7, (x6)", 0, 6, 7, 8, 0xe30cf7398c20d104, 0xb6a595b5b6df3a7b, 0x1f5ed4320d01821d, 0, 0xb6a595b5b6df3a7b, 0x1f5ed4328c20d104
    TEST_AMO 46, "amomin.w x6, x7, (x6)", 6, 6, 7, 8, 0x92463b59b5474497, 0xa4b3023e4995997a, 0x97ebbb830344d862, 0x344d862, 0xa4b3023e4995997a, 0x97ebbb83b5474497
    TEST_AMO 47, "amomin.w x7, x7, (x6)", 7, 6, 7, 8, 0x32ed1259cf3ee2a0, 0x857b319f6a2fc264, 0x6d29cfa786fd7bc4, 0xffffffff86fd7bc4, 0x857b319f6a2fc264, 0x6d29cfa786fd7bc4
    TEST_AMO 48, "amomin.w x5, x0, (x6)", 5, 6, 0, 8, 0, 0x42048731ddc21c2, 0xdaef72d99ac41f2, 0xffffffff99ac41f2, 0x42048731ddc21c2, 0xdaef72d99ac41f2
    TEST_AMO 49, "amomin.w x0, x0, (x6)", 0, 6, 0, 8, 0, 0x8085ca11ba1a402c, 0xeedcaec5ed427be1, 0, 0x8085ca11ba1a402c, 0xeedcaec5ed427be1
    TEST_AMO 50, "amomin.w x1, x13, (x2)", 1, 2, 13, 0, 0xd008d9a1c4a0ec83, 0xd5d3881330ab9e8f, 0x6d6aca5e73416dbe, 0x30ab9e8f, 0xd5d38813c4a0ec83, 0x6d6aca5e73416dbe
    TEST_AMO 51, "amomin.w x2, x5, (x17)", 2, 17, 5, 0, 0xed5b8eeab64060f0, 0x320083051bc6fb3f, 0xbc28843584f42e64, 0x1bc6fb3f, 0x32008305b64060f0, 0xbc28843584f42e64
    TEST_AMO 52, "amomin.w x5, x28, (x5)", 5, 5, 28, 0, 0x954f61a93fcf7993, 0xeae744afb3a021ab, 0xa045129aa7f93eda, 0xffffffffb3a021ab, 0xeae744afb3a021ab, 0xa045129aa7f93eda
    TEST_AMO 53, "amomin.w x6, x14, (x19)", 6, 19, 14, 0, 0xf1ca7751ac38728a, 0x48af45c0f818ed7a, 0xee3b24436de120f, 0xfffffffff818ed7a, 0x48af45c0ac38728a, 0xee3b24436de120f
    TEST_AMO 54, "amomin.w x7, x14, (x6)", 7, 6, 14, 0, 0x4ae409fad8715609, 0x6080fac633b23639, 0xc7e89401789f48fe, 0x33b23639, 0x6080fac6d8715609, 0xc7e89401789f48fe
    TEST_AMO 55, "amomin.w x8, x18, (x11)", 8, 11, 18, 0, 0x8caf7e916e16e76e, 0x9c9275b28a21b2f0, 0xf2b7b4d866ce7776, 0xffffffff8a21b2f0, 0x9c9275b28a21b2f0, 0xf2b7b4d866ce7776
    TEST_AMO 56, "amomin.w x9, x7, (x22)", 9, 22, 7, 0, 0x59f5ea3082aaa033, 0x3226332b385179f0, 0xfa96225c30be9c4c, 0x385179f0, 0x3226332b82aaa033, 0xfa96225c30be9c4c
    TEST_AMO 57, "amomin.w x10, x14, (x19)", 10, 19, 14, 0, 0x93e4e04b8d413fa6, 0xf488813ea7badafc, 0xdff04c3718f1db54, 0xffffffffa7badafc, 0xf488813e8d413fa6, 0xdff04c3718f1db54
    TEST_AMO 58, "amomin.w x11, x16, (x17)", 11, 17, 16, 0, 0x29811986552e15ca, 0x322cd5cfe14bad9d, 0xf3ccce055b69c195, 0xffffffffe14bad9d, 0x322cd5cfe14bad9d, 0xf3ccce055b69c195
    TEST_AMO 59, "amomin.w x12, x9, (x1)", 12, 1, 9, 0, 0x3861443081583a90, 0x17267d46cbc2f59b, 0xbbc465f10cc5b061, 0xffffffffcbc2f59b, 0x17267d4681583a90, 0xbbc465f10cc5b061
    TEST_AMO 60, "amomin.w x13, x29, (x24)", 13, 24, 29, 0, 0x7b18b22f1e9f36ef, 0x1f396edc85a28af8, 0xb6e15adca8a8b148, 0xffffffff85a28af8, 0x1f396edc85a28af8, 0xb6e15adca8a8b148
    TEST_AMO 61, "amomin.w x14, x28, (x5)", 14, 5, 28, 0, 0xdfe23adecf1eb83a, 0x2d000bf15a223606, 0xb5943a3d3a5ccfe7, 0x5a223606, 0x2d000bf1cf1eb83a, 0xb5943a3d3a5ccfe7
    TEST_AMO 62, "amomin.w x15, x14, (x22)", 15, 22, 14, 0, 0x839b017248f6a2d0, 0xf6af2eb259b0bf9e, 0x3c3fa69121c55129, 0x59b0bf9e, 0xf6af2eb248f6a2d0, 0x3c3fa69121c55129
    TEST_AMO 63, "amomin.w x16, x10, (x13)", 16, 13, 10, 0, 0xab75cda82650421e, 0xd33a439dfcce6f63, 0xadb28af40f3b9ab4, 0xfffffffffcce6f63, 0xd33a439dfcce6f63, 0xadb28af40f3b9ab4
    TEST_AMO 64, "amomin.w x17, x26, (x6)", 17, 6, 26, 0, 0x29fafab32d115564, 0x2aff444701f4300c, 0x2fd38a4eb2f60082, 0x1f4300c, 0x2aff444701f4300c, 0x2fd38a4eb2f60082
    TEST_AMO 65, "amomin.w x18, x18, (x27)", 18, 27, 18, 0, 0x103b69e24f300258, 0xedb4186e3c44ae5c, 0xcc74c1372753aae, 0x3c44ae5c, 0xedb4186e3c44ae5c, 0xcc74c1372753aae
    TEST_AMO 66, "amomin.w x19, x20, (x29)", 19, 29, 20, 0, 0xfb05e093839b93e2, 0xf78204e6f627517e, 0x935c1ba059b5471e, 0xfffffffff627517e, 0xf78204e6839b93e2, 0x935c1ba059b5471e
    TEST_AMO 67, "amomin.w x20, x23, (x26)", 20, 26, 23, 0, 0xb15cdf1337cadeb8, 0x78205af0cd1b38a, 0x4a97105900d4cf70, 0xcd1b38a, 0x78205af0cd1b38a, 0x4a97105900d4cf70
    TEST_AMO 68, "amomin.w x21, x14, (x9)", 21, 9, 14, 0, 0xeed982bd23610394, 0xb4260861b49d0db6, 0x747514fbf7f1b310, 0xffffffffb49d0db6, 0xb4260861b49d0db6, 0x747514fbf7f1b310
    TEST_AMO 69, "amomin.w x22, x7, (x13)", 22, 13, 7, 0, 0x16d8f44f60c47ef2, 0x519bc62d79dd4846, 0x9725f7bae377a2f4, 0x79dd4846, 0x519bc62d60c47ef2, 0x9725f7bae377a2f4
    TEST_AMO 70, "amomin.w x23, x20, (x25)", 23, 25, 20, 0, 0x62ba0a6180477cb, 0x4b52d44e6a893bf7, 0xde6c030164d51e72, 0x6a893bf7, 0x4b52d44e180477cb, 0xde6c030164d51e72
    TEST_AMO 71, "amomin.w x24, x19, (x25)", 24, 25, 19, 0, 0xf31d3795b352e209, 0xc47695f3c3c8a714, 0x47dc867db084523f, 0xffffffffc3c8a714, 0xc47695f3b352e209, 0x47dc867db084523f
    TEST_AMO 72, "amomin.w x25, x22, (x1)", 25, 1, 22, 0, 0x803458767f11211, 0x11cff1fcb72d43e, 0xc8e700be7e3f2adb, 0xffffffffcb72d43e, 0x11cff1fcb72d43e, 0xc8e700be7e3f2adb
    TEST_AMO 73, "amomin.w x26, x21, (x24)", 26, 24, 21, 0, 0x64e1def73e78fed5, 0x4eaceb1eb0789914, 0x1b03844115cdd675, 0xffffffffb0789914, 0x4eaceb1eb0789914, 0x1b03844115cdd675
    TEST_AMO 74, "amomin.w x27, x29, (x27)", 27, 27, 29, 0, 0xd9f7e0f050b2d7b2, 0x1c1deebbdfd21e82, 0xc384f922cc44ce8f, 0xffffffffdfd21e82, 0x1c1deebbdfd21e82, 0xc384f922cc44ce8f
    TEST_AMO 75, "amomin.w x28, x23, (x19)", 28, 19, 23, 0, 0x4180f123461aa683, 0xa2d1b897c51d56de, 0x2f0806da8a6c8749, 0xffffffffc51d56de, 0xa2d1b897c51d56de, 0x2f0806da8a6c8749
    TEST_AMO 76, "amomin.w x29, x1, (x23)", 29, 23, 1, 0, 0xc2361dac96f89117, 0x41e7b2a861f9286a, 0x6637db4e524e90cf, 0x61f9286a, 0x41e7b2a896f89117, 0x6637db4e524e90cf
    la x6, amo_area + 1
    TEST_TRAP_EITHER 77, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.w x5, x7, (x6)
    la x6, amo_area + 2
    TEST_TRAP_EITHER 78, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.w x5, x7, (x6)
    la x6, amo_area + 3
    TEST_TRAP_EITHER 79, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, amomin.w x5, x7, (x6)
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 80, CAUSE_STORE_ACCESS, x6, amomin.w x5, x7, (x6)
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
