# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.fsdsp freg, offset(rs1)
# Unprivileged specification, C extension with D (Zcd).
#include "fp.h"

    TEST_BEGIN
    # Case n: the load INSN gets the raw register content R into FREG with x RS1 = ADDR.
    .macro TEST_FP_LOAD n, insn, freg, rs1, addr, r
    li x3, \n
    FP_SET \freg, 0x0123456789abcdef
    la x\rs1, \addr
    \insn
    CHECK_F \freg, \r
    CHECK_FLAGS 0
    .endm

    # Case n: the store INSN of FREG = VALUE with x RS1 = ADDR makes the doublewords at area R0..R2.
    .macro TEST_FP_STORE n, insn, freg, rs1, addr, value, r0, r1, r2
    li x3, \n
    la x31, area
    li x30, 0xa5a5a5a5a5a5a5a5
    sd x30, 0(x31)
    sd x30, 8(x31)
    sd x30, 16(x31)
    FP_SET \freg, \value
    la x\rs1, \addr
    \insn
    CHECK_MEM area, 0, \r0
    CHECK_MEM area, 8, \r1
    CHECK_MEM area, 16, \r2
    .endm
    ENABLE_FP
    TEST_FP_STORE 1, "RVC c.fsdsp f27, 0(x2)", f27, 2, area + 8 - (0), 0xfc1e6758ed5e3426, 0xa5a5a5a5a5a5a5a5, 0xfc1e6758ed5e3426, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 2, "RVC c.fsdsp f0, 8(x2)", f0, 2, area + 8 - (8), 0x650877f40b7448b5, 0xa5a5a5a5a5a5a5a5, 0x650877f40b7448b5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 3, "RVC c.fsdsp f31, 16(x2)", f31, 2, area + 8 - (16), 0x61be761a9fda5b4c, 0xa5a5a5a5a5a5a5a5, 0x61be761a9fda5b4c, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 4, "RVC c.fsdsp f4, 24(x2)", f4, 2, area + 8 - (24), 0x37f5d2cf93472c77, 0xa5a5a5a5a5a5a5a5, 0x37f5d2cf93472c77, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 5, "RVC c.fsdsp f20, 32(x2)", f20, 2, area + 8 - (32), 0xa3f45bcf59ff9ad7, 0xa5a5a5a5a5a5a5a5, 0xa3f45bcf59ff9ad7, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 6, "RVC c.fsdsp f7, 40(x2)", f7, 2, area + 8 - (40), 0x56fca4fe68926203, 0xa5a5a5a5a5a5a5a5, 0x56fca4fe68926203, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 7, "RVC c.fsdsp f10, 48(x2)", f10, 2, area + 8 - (48), 0xa704ac06c2e3beee, 0xa5a5a5a5a5a5a5a5, 0xa704ac06c2e3beee, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 8, "RVC c.fsdsp f30, 56(x2)", f30, 2, area + 8 - (56), 0x699408c3490b5286, 0xa5a5a5a5a5a5a5a5, 0x699408c3490b5286, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 9, "RVC c.fsdsp f9, 64(x2)", f9, 2, area + 8 - (64), 0x1f3eb1c3ab08e644, 0xa5a5a5a5a5a5a5a5, 0x1f3eb1c3ab08e644, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 10, "RVC c.fsdsp f5, 72(x2)", f5, 2, area + 8 - (72), 0x6998ad780769aeb9, 0xa5a5a5a5a5a5a5a5, 0x6998ad780769aeb9, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 11, "RVC c.fsdsp f19, 80(x2)", f19, 2, area + 8 - (80), 0x1262527f9d247a60, 0xa5a5a5a5a5a5a5a5, 0x1262527f9d247a60, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 12, "RVC c.fsdsp f10, 88(x2)", f10, 2, area + 8 - (88), 0x342ffc0e83ee565a, 0xa5a5a5a5a5a5a5a5, 0x342ffc0e83ee565a, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 13, "RVC c.fsdsp f20, 96(x2)", f20, 2, area + 8 - (96), 0x29f08d0e5cbd2e19, 0xa5a5a5a5a5a5a5a5, 0x29f08d0e5cbd2e19, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 14, "RVC c.fsdsp f20, 104(x2)", f20, 2, area + 8 - (104), 0x9390e82042fd83cf, 0xa5a5a5a5a5a5a5a5, 0x9390e82042fd83cf, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 15, "RVC c.fsdsp f15, 112(x2)", f15, 2, area + 8 - (112), 0x3fc5b4d5b9949a6, 0xa5a5a5a5a5a5a5a5, 0x3fc5b4d5b9949a6, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 16, "RVC c.fsdsp f21, 120(x2)", f21, 2, area + 8 - (120), 0xd213895e7f5eef64, 0xa5a5a5a5a5a5a5a5, 0xd213895e7f5eef64, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 17, "RVC c.fsdsp f20, 128(x2)", f20, 2, area + 8 - (128), 0x356672dbbdc86ea8, 0xa5a5a5a5a5a5a5a5, 0x356672dbbdc86ea8, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 18, "RVC c.fsdsp f27, 136(x2)", f27, 2, area + 8 - (136), 0x607cd1213a3b09e1, 0xa5a5a5a5a5a5a5a5, 0x607cd1213a3b09e1, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 19, "RVC c.fsdsp f3, 144(x2)", f3, 2, area + 8 - (144), 0x4f4b142b68e79f43, 0xa5a5a5a5a5a5a5a5, 0x4f4b142b68e79f43, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 20, "RVC c.fsdsp f15, 152(x2)", f15, 2, area + 8 - (152), 0xaeb166fad96a9325, 0xa5a5a5a5a5a5a5a5, 0xaeb166fad96a9325, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 21, "RVC c.fsdsp f28, 160(x2)", f28, 2, area + 8 - (160), 0xea3b1a3bf03acdb0, 0xa5a5a5a5a5a5a5a5, 0xea3b1a3bf03acdb0, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 22, "RVC c.fsdsp f31, 168(x2)", f31, 2, area + 8 - (168), 0x788f140c1389834e, 0xa5a5a5a5a5a5a5a5, 0x788f140c1389834e, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 23, "RVC c.fsdsp f24, 176(x2)", f24, 2, area + 8 - (176), 0x7dd66a5645a4b038, 0xa5a5a5a5a5a5a5a5, 0x7dd66a5645a4b038, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 24, "RVC c.fsdsp f29, 184(x2)", f29, 2, area + 8 - (184), 0xb9f8ec82c4ba1468, 0xa5a5a5a5a5a5a5a5, 0xb9f8ec82c4ba1468, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 25, "RVC c.fsdsp f27, 192(x2)", f27, 2, area + 8 - (192), 0x9066541a0348e395, 0xa5a5a5a5a5a5a5a5, 0x9066541a0348e395, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 26, "RVC c.fsdsp f10, 200(x2)", f10, 2, area + 8 - (200), 0xa7292a79defc48fc, 0xa5a5a5a5a5a5a5a5, 0xa7292a79defc48fc, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 27, "RVC c.fsdsp f13, 208(x2)", f13, 2, area + 8 - (208), 0xd5c826a11a7565f6, 0xa5a5a5a5a5a5a5a5, 0xd5c826a11a7565f6, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 28, "RVC c.fsdsp f3, 216(x2)", f3, 2, area + 8 - (216), 0x4aaf70582d35bfc1, 0xa5a5a5a5a5a5a5a5, 0x4aaf70582d35bfc1, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 29, "RVC c.fsdsp f18, 224(x2)", f18, 2, area + 8 - (224), 0xee25f111d87a6d71, 0xa5a5a5a5a5a5a5a5, 0xee25f111d87a6d71, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 30, "RVC c.fsdsp f21, 232(x2)", f21, 2, area + 8 - (232), 0xbe2fbd2c86a9e711, 0xa5a5a5a5a5a5a5a5, 0xbe2fbd2c86a9e711, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 31, "RVC c.fsdsp f17, 240(x2)", f17, 2, area + 8 - (240), 0x393baa103b2cfbc6, 0xa5a5a5a5a5a5a5a5, 0x393baa103b2cfbc6, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 32, "RVC c.fsdsp f6, 248(x2)", f6, 2, area + 8 - (248), 0xabeb2e60e629e7bd, 0xa5a5a5a5a5a5a5a5, 0xabeb2e60e629e7bd, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 33, "RVC c.fsdsp f4, 256(x2)", f4, 2, area + 8 - (256), 0xfa6925a31f32d3d8, 0xa5a5a5a5a5a5a5a5, 0xfa6925a31f32d3d8, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 34, "RVC c.fsdsp f3, 264(x2)", f3, 2, area + 8 - (264), 0xff282a81c69f398, 0xa5a5a5a5a5a5a5a5, 0xff282a81c69f398, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 35, "RVC c.fsdsp f14, 272(x2)", f14, 2, area + 8 - (272), 0x44d274ee79a0d9f, 0xa5a5a5a5a5a5a5a5, 0x44d274ee79a0d9f, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 36, "RVC c.fsdsp f29, 280(x2)", f29, 2, area + 8 - (280), 0x6bc35e9ec0188be6, 0xa5a5a5a5a5a5a5a5, 0x6bc35e9ec0188be6, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 37, "RVC c.fsdsp f23, 288(x2)", f23, 2, area + 8 - (288), 0xad4e6e208c43762f, 0xa5a5a5a5a5a5a5a5, 0xad4e6e208c43762f, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 38, "RVC c.fsdsp f27, 296(x2)", f27, 2, area + 8 - (296), 0x831610f94e1228be, 0xa5a5a5a5a5a5a5a5, 0x831610f94e1228be, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 39, "RVC c.fsdsp f24, 304(x2)", f24, 2, area + 8 - (304), 0x2dbcd0e507f0542a, 0xa5a5a5a5a5a5a5a5, 0x2dbcd0e507f0542a, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 40, "RVC c.fsdsp f24, 312(x2)", f24, 2, area + 8 - (312), 0xa9e79b3a3d72cfef, 0xa5a5a5a5a5a5a5a5, 0xa9e79b3a3d72cfef, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 41, "RVC c.fsdsp f7, 320(x2)", f7, 2, area + 8 - (320), 0xb8206b5edaabbd3, 0xa5a5a5a5a5a5a5a5, 0xb8206b5edaabbd3, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 42, "RVC c.fsdsp f27, 328(x2)", f27, 2, area + 8 - (328), 0x8ca483ce34ad8918, 0xa5a5a5a5a5a5a5a5, 0x8ca483ce34ad8918, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 43, "RVC c.fsdsp f8, 336(x2)", f8, 2, area + 8 - (336), 0x67d6f568396ea3cf, 0xa5a5a5a5a5a5a5a5, 0x67d6f568396ea3cf, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 44, "RVC c.fsdsp f5, 344(x2)", f5, 2, area + 8 - (344), 0x51d87fbf66687cd, 0xa5a5a5a5a5a5a5a5, 0x51d87fbf66687cd, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 45, "RVC c.fsdsp f30, 352(x2)", f30, 2, area + 8 - (352), 0xf98494c44585f1b1, 0xa5a5a5a5a5a5a5a5, 0xf98494c44585f1b1, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 46, "RVC c.fsdsp f8, 360(x2)", f8, 2, area + 8 - (360), 0xa49a4b0365ccdedc, 0xa5a5a5a5a5a5a5a5, 0xa49a4b0365ccdedc, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 47, "RVC c.fsdsp f23, 368(x2)", f23, 2, area + 8 - (368), 0x4668c0a53b9096eb, 0xa5a5a5a5a5a5a5a5, 0x4668c0a53b9096eb, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 48, "RVC c.fsdsp f9, 376(x2)", f9, 2, area + 8 - (376), 0x9d8abf9bccb0dcc2, 0xa5a5a5a5a5a5a5a5, 0x9d8abf9bccb0dcc2, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 49, "RVC c.fsdsp f26, 384(x2)", f26, 2, area + 8 - (384), 0xa225d1db62a1ba6, 0xa5a5a5a5a5a5a5a5, 0xa225d1db62a1ba6, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 50, "RVC c.fsdsp f18, 392(x2)", f18, 2, area + 8 - (392), 0x7743e13b0897fcb, 0xa5a5a5a5a5a5a5a5, 0x7743e13b0897fcb, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 51, "RVC c.fsdsp f19, 400(x2)", f19, 2, area + 8 - (400), 0x2c0c11361424560b, 0xa5a5a5a5a5a5a5a5, 0x2c0c11361424560b, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 52, "RVC c.fsdsp f9, 408(x2)", f9, 2, area + 8 - (408), 0xcbd211ebd9fdfdb2, 0xa5a5a5a5a5a5a5a5, 0xcbd211ebd9fdfdb2, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 53, "RVC c.fsdsp f24, 416(x2)", f24, 2, area + 8 - (416), 0x569339ce349c016, 0xa5a5a5a5a5a5a5a5, 0x569339ce349c016, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 54, "RVC c.fsdsp f4, 424(x2)", f4, 2, area + 8 - (424), 0x82f23b92d4be1040, 0xa5a5a5a5a5a5a5a5, 0x82f23b92d4be1040, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 55, "RVC c.fsdsp f1, 432(x2)", f1, 2, area + 8 - (432), 0x3a3779a63ca0ca2d, 0xa5a5a5a5a5a5a5a5, 0x3a3779a63ca0ca2d, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 56, "RVC c.fsdsp f9, 440(x2)", f9, 2, area + 8 - (440), 0x602b26dd4d48cc11, 0xa5a5a5a5a5a5a5a5, 0x602b26dd4d48cc11, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 57, "RVC c.fsdsp f23, 448(x2)", f23, 2, area + 8 - (448), 0xac8d56a4a346579c, 0xa5a5a5a5a5a5a5a5, 0xac8d56a4a346579c, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 58, "RVC c.fsdsp f4, 456(x2)", f4, 2, area + 8 - (456), 0xfc97504d62ab7792, 0xa5a5a5a5a5a5a5a5, 0xfc97504d62ab7792, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 59, "RVC c.fsdsp f1, 464(x2)", f1, 2, area + 8 - (464), 0x6ff1c20869a87138, 0xa5a5a5a5a5a5a5a5, 0x6ff1c20869a87138, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 60, "RVC c.fsdsp f19, 472(x2)", f19, 2, area + 8 - (472), 0x3ffbec56452bfe26, 0xa5a5a5a5a5a5a5a5, 0x3ffbec56452bfe26, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 61, "RVC c.fsdsp f0, 480(x2)", f0, 2, area + 8 - (480), 0x9d658fd170ea8875, 0xa5a5a5a5a5a5a5a5, 0x9d658fd170ea8875, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 62, "RVC c.fsdsp f7, 488(x2)", f7, 2, area + 8 - (488), 0x6c2ffda1bb730197, 0xa5a5a5a5a5a5a5a5, 0x6c2ffda1bb730197, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 63, "RVC c.fsdsp f5, 496(x2)", f5, 2, area + 8 - (496), 0x5b183f152f95f4eb, 0xa5a5a5a5a5a5a5a5, 0x5b183f152f95f4eb, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 64, "RVC c.fsdsp f3, 504(x2)", f3, 2, area + 8 - (504), 0x68e0a0f3d0d4fc78, 0xa5a5a5a5a5a5a5a5, 0x68e0a0f3d0d4fc78, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 65, "RVC c.fsdsp f28, 408(x2)", f28, 2, area + 0 - (408), 0xd38950cd22fcf7d5, 0xd38950cd22fcf7d5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 66, "RVC c.fsdsp f26, 80(x2)", f26, 2, area + 1 - (80), 0x58e82494d4d3bbe4, 0xe82494d4d3bbe4a5, 0xa5a5a5a5a5a5a558, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 67, "RVC c.fsdsp f2, 312(x2)", f2, 2, area + 2 - (312), 0xc2a31f1f3c2efd0f, 0x1f1f3c2efd0fa5a5, 0xa5a5a5a5a5a5c2a3, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 68, "RVC c.fsdsp f18, 168(x2)", f18, 2, area + 3 - (168), 0xd99c70f93b73bef5, 0xf93b73bef5a5a5a5, 0xa5a5a5a5a5d99c70, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 69, "RVC c.fsdsp f11, 72(x2)", f11, 2, area + 4 - (72), 0xe55aa8c9297f3fcf, 0x297f3fcfa5a5a5a5, 0xa5a5a5a5e55aa8c9, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 70, "RVC c.fsdsp f0, 168(x2)", f0, 2, area + 5 - (168), 0x81c8562c58553b17, 0x553b17a5a5a5a5a5, 0xa5a5a581c8562c58, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 71, "RVC c.fsdsp f16, 296(x2)", f16, 2, area + 6 - (296), 0x19bbf8435ddd9bf9, 0x9bf9a5a5a5a5a5a5, 0xa5a519bbf8435ddd, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 72, "RVC c.fsdsp f30, 392(x2)", f30, 2, area + 7 - (392), 0x87971babbc7e47c, 0x7ca5a5a5a5a5a5a5, 0xa5087971babbc7e4, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 73, "RVC c.fsdsp f29, 32(x2)", f29, 2, area + 8 - (32), 0x76b78490cfc7273c, 0xa5a5a5a5a5a5a5a5, 0x76b78490cfc7273c, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 74, "RVC c.fsdsp f9, 160(x2)", f9, 2, area + 9 - (160), 0x98a21ef912a0366d, 0xa5a5a5a5a5a5a5a5, 0xa21ef912a0366da5, 0xa5a5a5a5a5a5a598
    TEST_FP_STORE 75, "RVC c.fsdsp f5, 344(x2)", f5, 2, area + 10 - (344), 0x7380f594aecae868, 0xa5a5a5a5a5a5a5a5, 0xf594aecae868a5a5, 0xa5a5a5a5a5a57380
    TEST_FP_STORE 76, "RVC c.fsdsp f3, 48(x2)", f3, 2, area + 11 - (48), 0xc24bd757722b9dc, 0xa5a5a5a5a5a5a5a5, 0x757722b9dca5a5a5, 0xa5a5a5a5a50c24bd
    TEST_FP_STORE 77, "RVC c.fsdsp f7, 320(x2)", f7, 2, area + 12 - (320), 0xa61b917a8a0a6f19, 0xa5a5a5a5a5a5a5a5, 0x8a0a6f19a5a5a5a5, 0xa5a5a5a5a61b917a
    TEST_FP_STORE 78, "RVC c.fsdsp f17, 264(x2)", f17, 2, area + 13 - (264), 0xf33f211daf7bf763, 0xa5a5a5a5a5a5a5a5, 0x7bf763a5a5a5a5a5, 0xa5a5a5f33f211daf
    TEST_FP_STORE 79, "RVC c.fsdsp f0, 128(x2)", f0, 2, area + 14 - (128), 0x29230cdd08194a3e, 0xa5a5a5a5a5a5a5a5, 0x4a3ea5a5a5a5a5a5, 0xa5a529230cdd0819
    TEST_FP_STORE 80, "RVC c.fsdsp f23, 24(x2)", f23, 2, area + 15 - (24), 0xd52f7cc23a53034b, 0xa5a5a5a5a5a5a5a5, 0x4ba5a5a5a5a5a5a5, 0xa5d52f7cc23a5303
    TEST_FP_STORE 81, "RVC c.fsdsp f13, 496(x2)", f13, 2, area + 16 - (496), 0x671bad9a2b282e1e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x671bad9a2b282e1e
    TEST_FP_STORE 82, "RVC c.fsdsp f26, 456(x2)", f26, 2, area + 8 - (456), 0x7ff0000000000001, 0xa5a5a5a5a5a5a5a5, 0x7ff0000000000001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 83, "RVC c.fsdsp f7, 376(x2)", f7, 2, area + 8 - (376), 0xffffffff7f800001, 0xa5a5a5a5a5a5a5a5, 0xffffffff7f800001, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 84, "RVC c.fsdsp f24, 424(x2)", f24, 2, area + 8 - (424), 0xffffffffffff7c01, 0xa5a5a5a5a5a5a5a5, 0xffffffffffff7c01, 0xa5a5a5a5a5a5a5a5
    TEST_FP_STORE 85, "RVC c.fsdsp f4, 328(x2)", f4, 2, area + 8 - (328), 0x3c00, 0xa5a5a5a5a5a5a5a5, 0x3c00, 0xa5a5a5a5a5a5a5a5
    li x2, NOWHERE
    TEST_TRAP_TVAL_REG 86, CAUSE_STORE_ACCESS, x2, RVC c.fsdsp f8, 0(x2)
    la x2, area
    TEST_FP_OFF 87, RVC c.fsdsp f8, 0(x2)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
area:
    .space 32
