# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.sdsp rs2, offset(rs1)
# Unprivileged specification, C extension (Zca).
#include "test.h"

    TEST_BEGIN
    # Case n: the load INSN gets R into x RD with x RS1 = ADDR.
    .macro TEST_LOAD_INSN n, insn, rd, rs1, addr, r
    li x3, \n
    la x\rs1, \addr
    \insn
    CHECK x\rd, \r
    .endm

    # Case n: the store INSN with x RS2 = VALUE, x RS1 = ADDR makes the doublewords at area R0..R2.
    .macro TEST_STORE_INSN n, insn, rs2, rs1, addr, value, r0, r1, r2
    li x3, \n
    la x31, area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    li x\rs2, \value
    la x\rs1, \addr
    \insn
    CHECK_MEM area, 0, \r0
    CHECK_MEM area, 8, \r1
    CHECK_MEM area, 16, \r2
    .endm
    TEST_STORE_INSN 1, "RVC c.sdsp x10, 0(x2)", 10, 2, area + 8 - 0, 0x104abd8828587cc4, 0xa5a5a5a5a5a5a5a5, 0x104abd8828587cc4, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 2, "RVC c.sdsp x17, 8(x2)", 17, 2, area + 8 - 8, 0xb3b585015cc0d813, 0xa5a5a5a5a5a5a5a5, 0xb3b585015cc0d813, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 3, "RVC c.sdsp x16, 16(x2)", 16, 2, area + 8 - 16, 0x6bab2eca220faf8c, 0xa5a5a5a5a5a5a5a5, 0x6bab2eca220faf8c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 4, "RVC c.sdsp x1, 24(x2)", 1, 2, area + 8 - 24, 0x9b473e5d89ea2927, 0xa5a5a5a5a5a5a5a5, 0x9b473e5d89ea2927, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 5, "RVC c.sdsp x29, 32(x2)", 29, 2, area + 8 - 32, 0x3c5398417eb9e8da, 0xa5a5a5a5a5a5a5a5, 0x3c5398417eb9e8da, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 6, "RVC c.sdsp x11, 40(x2)", 11, 2, area + 8 - 40, 0x713330885a151eec, 0xa5a5a5a5a5a5a5a5, 0x713330885a151eec, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 7, "RVC c.sdsp x13, 48(x2)", 13, 2, area + 8 - 48, 0xf6577ec9a6f29d28, 0xa5a5a5a5a5a5a5a5, 0xf6577ec9a6f29d28, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 8, "RVC c.sdsp x1, 56(x2)", 1, 2, area + 8 - 56, 0x424f6ebd0ab51485, 0xa5a5a5a5a5a5a5a5, 0x424f6ebd0ab51485, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 9, "RVC c.sdsp x13, 64(x2)", 13, 2, area + 8 - 64, 0x6412da06205aae55, 0xa5a5a5a5a5a5a5a5, 0x6412da06205aae55, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 10, "RVC c.sdsp x15, 72(x2)", 15, 2, area + 8 - 72, 0x75dabe4e0e899f4e, 0xa5a5a5a5a5a5a5a5, 0x75dabe4e0e899f4e, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 11, "RVC c.sdsp x17, 80(x2)", 17, 2, area + 8 - 80, 0x5ac1c40cb8269cb2, 0xa5a5a5a5a5a5a5a5, 0x5ac1c40cb8269cb2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 12, "RVC c.sdsp x7, 88(x2)", 7, 2, area + 8 - 88, 0x1b48022f72b7c171, 0xa5a5a5a5a5a5a5a5, 0x1b48022f72b7c171, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 13, "RVC c.sdsp x29, 96(x2)", 29, 2, area + 8 - 96, 0xbf8b4ea3c1434426, 0xa5a5a5a5a5a5a5a5, 0xbf8b4ea3c1434426, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 14, "RVC c.sdsp x17, 104(x2)", 17, 2, area + 8 - 104, 0xac746265033680a2, 0xa5a5a5a5a5a5a5a5, 0xac746265033680a2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 15, "RVC c.sdsp x24, 112(x2)", 24, 2, area + 8 - 112, 0x1442bf21738e2df2, 0xa5a5a5a5a5a5a5a5, 0x1442bf21738e2df2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 16, "RVC c.sdsp x28, 120(x2)", 28, 2, area + 8 - 120, 0x920293232aa07dc2, 0xa5a5a5a5a5a5a5a5, 0x920293232aa07dc2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 17, "RVC c.sdsp x25, 128(x2)", 25, 2, area + 8 - 128, 0xb3c43354060d6108, 0xa5a5a5a5a5a5a5a5, 0xb3c43354060d6108, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 18, "RVC c.sdsp x1, 136(x2)", 1, 2, area + 8 - 136, 0xc54af94dd988b89, 0xa5a5a5a5a5a5a5a5, 0xc54af94dd988b89, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 19, "RVC c.sdsp x13, 144(x2)", 13, 2, area + 8 - 144, 0x23db3807f8dff9fd, 0xa5a5a5a5a5a5a5a5, 0x23db3807f8dff9fd, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 20, "RVC c.sdsp x13, 152(x2)", 13, 2, area + 8 - 152, 0x6a3a9e452450402e, 0xa5a5a5a5a5a5a5a5, 0x6a3a9e452450402e, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 21, "RVC c.sdsp x19, 160(x2)", 19, 2, area + 8 - 160, 0xc0de49a78d9d845, 0xa5a5a5a5a5a5a5a5, 0xc0de49a78d9d845, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 22, "RVC c.sdsp x29, 168(x2)", 29, 2, area + 8 - 168, 0x8a3eeb88842cf3cf, 0xa5a5a5a5a5a5a5a5, 0x8a3eeb88842cf3cf, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 23, "RVC c.sdsp x12, 176(x2)", 12, 2, area + 8 - 176, 0xa07efea00dbc96d8, 0xa5a5a5a5a5a5a5a5, 0xa07efea00dbc96d8, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 24, "RVC c.sdsp x14, 184(x2)", 14, 2, area + 8 - 184, 0x7fe925a84418580f, 0xa5a5a5a5a5a5a5a5, 0x7fe925a84418580f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 25, "RVC c.sdsp x21, 192(x2)", 21, 2, area + 8 - 192, 0x8c363c098da34468, 0xa5a5a5a5a5a5a5a5, 0x8c363c098da34468, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 26, "RVC c.sdsp x21, 200(x2)", 21, 2, area + 8 - 200, 0xe5874b173f6e0c84, 0xa5a5a5a5a5a5a5a5, 0xe5874b173f6e0c84, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 27, "RVC c.sdsp x25, 208(x2)", 25, 2, area + 8 - 208, 0x861a1df7b12899c2, 0xa5a5a5a5a5a5a5a5, 0x861a1df7b12899c2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 28, "RVC c.sdsp x17, 216(x2)", 17, 2, area + 8 - 216, 0xa8b26fc7ad5788e2, 0xa5a5a5a5a5a5a5a5, 0xa8b26fc7ad5788e2, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 29, "RVC c.sdsp x24, 224(x2)", 24, 2, area + 8 - 224, 0x38e8a06ef85d11fc, 0xa5a5a5a5a5a5a5a5, 0x38e8a06ef85d11fc, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 30, "RVC c.sdsp x26, 232(x2)", 26, 2, area + 8 - 232, 0x362a208b08a77718, 0xa5a5a5a5a5a5a5a5, 0x362a208b08a77718, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 31, "RVC c.sdsp x1, 240(x2)", 1, 2, area + 8 - 240, 0xeefc5af2cf3f5a8f, 0xa5a5a5a5a5a5a5a5, 0xeefc5af2cf3f5a8f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 32, "RVC c.sdsp x7, 248(x2)", 7, 2, area + 8 - 248, 0x34f3b20273b5932f, 0xa5a5a5a5a5a5a5a5, 0x34f3b20273b5932f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 33, "RVC c.sdsp x11, 256(x2)", 11, 2, area + 8 - 256, 0x4810803a82084780, 0xa5a5a5a5a5a5a5a5, 0x4810803a82084780, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 34, "RVC c.sdsp x27, 264(x2)", 27, 2, area + 8 - 264, 0x4f24e80f2719fa22, 0xa5a5a5a5a5a5a5a5, 0x4f24e80f2719fa22, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 35, "RVC c.sdsp x26, 272(x2)", 26, 2, area + 8 - 272, 0x8eb86807126c501f, 0xa5a5a5a5a5a5a5a5, 0x8eb86807126c501f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 36, "RVC c.sdsp x9, 280(x2)", 9, 2, area + 8 - 280, 0x305dce091a10c671, 0xa5a5a5a5a5a5a5a5, 0x305dce091a10c671, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 37, "RVC c.sdsp x10, 288(x2)", 10, 2, area + 8 - 288, 0xc323ed295534860a, 0xa5a5a5a5a5a5a5a5, 0xc323ed295534860a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 38, "RVC c.sdsp x5, 296(x2)", 5, 2, area + 8 - 296, 0xa509fe63681970f0, 0xa5a5a5a5a5a5a5a5, 0xa509fe63681970f0, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 39, "RVC c.sdsp x12, 304(x2)", 12, 2, area + 8 - 304, 0x62d6f82e8f89a4b8, 0xa5a5a5a5a5a5a5a5, 0x62d6f82e8f89a4b8, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 40, "RVC c.sdsp x8, 312(x2)", 8, 2, area + 8 - 312, 0x4650e6729a702e6a, 0xa5a5a5a5a5a5a5a5, 0x4650e6729a702e6a, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 41, "RVC c.sdsp x15, 320(x2)", 15, 2, area + 8 - 320, 0x94ba54c011e0f3db, 0xa5a5a5a5a5a5a5a5, 0x94ba54c011e0f3db, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 42, "RVC c.sdsp x22, 328(x2)", 22, 2, area + 8 - 328, 0x65b360f44f11b207, 0xa5a5a5a5a5a5a5a5, 0x65b360f44f11b207, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 43, "RVC c.sdsp x23, 336(x2)", 23, 2, area + 8 - 336, 0x604c16e8546c5149, 0xa5a5a5a5a5a5a5a5, 0x604c16e8546c5149, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 44, "RVC c.sdsp x19, 344(x2)", 19, 2, area + 8 - 344, 0xf9f849678159c974, 0xa5a5a5a5a5a5a5a5, 0xf9f849678159c974, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 45, "RVC c.sdsp x14, 352(x2)", 14, 2, area + 8 - 352, 0xaf7457df852de92c, 0xa5a5a5a5a5a5a5a5, 0xaf7457df852de92c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 46, "RVC c.sdsp x1, 360(x2)", 1, 2, area + 8 - 360, 0x3b9dab9867decfec, 0xa5a5a5a5a5a5a5a5, 0x3b9dab9867decfec, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 47, "RVC c.sdsp x29, 368(x2)", 29, 2, area + 8 - 368, 0x7ad88b8def48e3f9, 0xa5a5a5a5a5a5a5a5, 0x7ad88b8def48e3f9, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 48, "RVC c.sdsp x16, 376(x2)", 16, 2, area + 8 - 376, 0x86731d8f714b56f0, 0xa5a5a5a5a5a5a5a5, 0x86731d8f714b56f0, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 49, "RVC c.sdsp x15, 384(x2)", 15, 2, area + 8 - 384, 0xb91fb81c62579c1b, 0xa5a5a5a5a5a5a5a5, 0xb91fb81c62579c1b, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 50, "RVC c.sdsp x6, 392(x2)", 6, 2, area + 8 - 392, 0xbbb64575ed7a262e, 0xa5a5a5a5a5a5a5a5, 0xbbb64575ed7a262e, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 51, "RVC c.sdsp x27, 400(x2)", 27, 2, area + 8 - 400, 0x30909604415c2c36, 0xa5a5a5a5a5a5a5a5, 0x30909604415c2c36, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 52, "RVC c.sdsp x9, 408(x2)", 9, 2, area + 8 - 408, 0x7da4f7a152623977, 0xa5a5a5a5a5a5a5a5, 0x7da4f7a152623977, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 53, "RVC c.sdsp x15, 416(x2)", 15, 2, area + 8 - 416, 0x53ba7ab520b94130, 0xa5a5a5a5a5a5a5a5, 0x53ba7ab520b94130, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 54, "RVC c.sdsp x14, 424(x2)", 14, 2, area + 8 - 424, 0x1c73dd3d9a24f407, 0xa5a5a5a5a5a5a5a5, 0x1c73dd3d9a24f407, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 55, "RVC c.sdsp x27, 432(x2)", 27, 2, area + 8 - 432, 0x78044a1a5b26df6f, 0xa5a5a5a5a5a5a5a5, 0x78044a1a5b26df6f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 56, "RVC c.sdsp x28, 440(x2)", 28, 2, area + 8 - 440, 0xbaa0575422b08898, 0xa5a5a5a5a5a5a5a5, 0xbaa0575422b08898, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 57, "RVC c.sdsp x27, 448(x2)", 27, 2, area + 8 - 448, 0x3560365c00233847, 0xa5a5a5a5a5a5a5a5, 0x3560365c00233847, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 58, "RVC c.sdsp x19, 456(x2)", 19, 2, area + 8 - 456, 0xbea24bdb4e1188af, 0xa5a5a5a5a5a5a5a5, 0xbea24bdb4e1188af, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 59, "RVC c.sdsp x11, 464(x2)", 11, 2, area + 8 - 464, 0x4f365848e95083b9, 0xa5a5a5a5a5a5a5a5, 0x4f365848e95083b9, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 60, "RVC c.sdsp x29, 472(x2)", 29, 2, area + 8 - 472, 0x463e96b6613c90a4, 0xa5a5a5a5a5a5a5a5, 0x463e96b6613c90a4, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 61, "RVC c.sdsp x13, 480(x2)", 13, 2, area + 8 - 480, 0xe326fc2beb6afc99, 0xa5a5a5a5a5a5a5a5, 0xe326fc2beb6afc99, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 62, "RVC c.sdsp x7, 488(x2)", 7, 2, area + 8 - 488, 0x5d312fc26c3fd8ea, 0xa5a5a5a5a5a5a5a5, 0x5d312fc26c3fd8ea, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 63, "RVC c.sdsp x21, 496(x2)", 21, 2, area + 8 - 496, 0xa9c0685d709005cd, 0xa5a5a5a5a5a5a5a5, 0xa9c0685d709005cd, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 64, "RVC c.sdsp x28, 504(x2)", 28, 2, area + 8 - 504, 0x2a9f6f2dd1bfd7fe, 0xa5a5a5a5a5a5a5a5, 0x2a9f6f2dd1bfd7fe, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 65, "RVC c.sdsp x5, 136(x2)", 5, 2, area + 0 - 136, 0x911d3ffa97ede3f9, 0x911d3ffa97ede3f9, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 66, "RVC c.sdsp x13, 80(x2)", 13, 2, area + 1 - 80, 0x1ec2dea08039b0a8, 0xc2dea08039b0a8a5, 0xa5a5a5a5a5a5a51e, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 67, "RVC c.sdsp x23, 152(x2)", 23, 2, area + 2 - 152, 0xd3121aeb0fbe8080, 0x1aeb0fbe8080a5a5, 0xa5a5a5a5a5a5d312, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 68, "RVC c.sdsp x8, 248(x2)", 8, 2, area + 3 - 248, 0x43bfaaf995077be0, 0xf995077be0a5a5a5, 0xa5a5a5a5a543bfaa, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 69, "RVC c.sdsp x8, 328(x2)", 8, 2, area + 4 - 328, 0x83ad4a5ce51ad0c0, 0xe51ad0c0a5a5a5a5, 0xa5a5a5a583ad4a5c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 70, "RVC c.sdsp x23, 384(x2)", 23, 2, area + 5 - 384, 0x2329d5ee5c40cd00, 0x40cd00a5a5a5a5a5, 0xa5a5a52329d5ee5c, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 71, "RVC c.sdsp x9, 48(x2)", 9, 2, area + 6 - 48, 0xb9ebf04e3e507132, 0x7132a5a5a5a5a5a5, 0xa5a5b9ebf04e3e50, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 72, "RVC c.sdsp x21, 232(x2)", 21, 2, area + 7 - 232, 0x56e9b64e57919ddf, 0xdfa5a5a5a5a5a5a5, 0xa556e9b64e57919d, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 73, "RVC c.sdsp x24, 168(x2)", 24, 2, area + 8 - 168, 0x2e46528e992dc059, 0xa5a5a5a5a5a5a5a5, 0x2e46528e992dc059, 0xa5a5a5a5a5a5a5a5
    TEST_STORE_INSN 74, "RVC c.sdsp x11, 480(x2)", 11, 2, area + 9 - 480, 0xb54496bf1e3e0050, 0xa5a5a5a5a5a5a5a5, 0x4496bf1e3e0050a5, 0xa5a5a5a5a5a5a5b5
    TEST_STORE_INSN 75, "RVC c.sdsp x13, 176(x2)", 13, 2, area + 10 - 176, 0x4fc9c07a6affeacb, 0xa5a5a5a5a5a5a5a5, 0xc07a6affeacba5a5, 0xa5a5a5a5a5a54fc9
    TEST_STORE_INSN 76, "RVC c.sdsp x24, 320(x2)", 24, 2, area + 11 - 320, 0x8576f7cffb4203c8, 0xa5a5a5a5a5a5a5a5, 0xcffb4203c8a5a5a5, 0xa5a5a5a5a58576f7
    TEST_STORE_INSN 77, "RVC c.sdsp x13, 176(x2)", 13, 2, area + 12 - 176, 0x8a1144658992912, 0xa5a5a5a5a5a5a5a5, 0x58992912a5a5a5a5, 0xa5a5a5a508a11446
    TEST_STORE_INSN 78, "RVC c.sdsp x20, 96(x2)", 20, 2, area + 13 - 96, 0xa1e81c7c09b51c9, 0xa5a5a5a5a5a5a5a5, 0x9b51c9a5a5a5a5a5, 0xa5a5a50a1e81c7c0
    TEST_STORE_INSN 79, "RVC c.sdsp x8, 496(x2)", 8, 2, area + 14 - 496, 0x89949e41b08c2e77, 0xa5a5a5a5a5a5a5a5, 0x2e77a5a5a5a5a5a5, 0xa5a589949e41b08c
    TEST_STORE_INSN 80, "RVC c.sdsp x27, 112(x2)", 27, 2, area + 15 - 112, 0x9a57a9cf5bccd40, 0xa5a5a5a5a5a5a5a5, 0x40a5a5a5a5a5a5a5, 0xa509a57a9cf5bccd
    TEST_STORE_INSN 81, "RVC c.sdsp x12, 152(x2)", 12, 2, area + 16 - 152, 0x3196ed00bce54c51, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x3196ed00bce54c51
    TEST_STORE_INSN 82, "RVC c.sdsp x0, 8(x2)", 0, 2, area + 8 - 8, 0, 0xa5a5a5a5a5a5a5a5, 0, 0xa5a5a5a5a5a5a5a5
    li x2, NOWHERE
    TEST_TRAP_TVAL_REG 83, CAUSE_STORE_ACCESS, x2, RVC c.sdsp x8, 0(x2)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
