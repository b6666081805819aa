# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# amoadd.h rd, rs2, (rs1)
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
    TEST_AMO 1, ".4byte 0x7312af", 5, 6, 7, 0, 0, 0xce26be0b8190000, 0x17780041f38d9d5c, 0, 0xce26be0b8190000, 0x17780041f38d9d5c
    TEST_AMO 2, ".4byte 0x7312af", 5, 6, 7, 0, 1, 0x21367417fb790000, 0x25dadfec84011529, 0, 0x21367417fb790001, 0x25dadfec84011529
    TEST_AMO 3, ".4byte 0x7312af", 5, 6, 7, 0, 0xffff, 0xa66d856ec59c0000, 0xaa3b040b5c7c41d2, 0, 0xa66d856ec59cffff, 0xaa3b040b5c7c41d2
    TEST_AMO 4, ".4byte 0x7312af", 5, 6, 7, 0, 0x7fff, 0x47bb4e66714c0000, 0xa98ce1e93102ac14, 0, 0x47bb4e66714c7fff, 0xa98ce1e93102ac14
    TEST_AMO 5, ".4byte 0x7312af", 5, 6, 7, 0, 0x8000, 0x6fdf1272c1dc0000, 0xa31fbdecb68f8d29, 0, 0x6fdf1272c1dc8000, 0xa31fbdecb68f8d29
    TEST_AMO 6, ".4byte 0x7312af", 5, 6, 7, 0, 0xb258, 0x54e69a4212400000, 0xdec1f0cc372fbad6, 0, 0x54e69a421240b258, 0xdec1f0cc372fbad6
    TEST_AMO 7, ".4byte 0x7312af", 5, 6, 7, 0, 0, 0x5eb98b2b871b0001, 0xd15acf9aeb42d7a0, 1, 0x5eb98b2b871b0001, 0xd15acf9aeb42d7a0
    TEST_AMO 8, ".4byte 0x7312af", 5, 6, 7, 0, 1, 0xbc1a62e50c920001, 0xd729976b2f709d61, 1, 0xbc1a62e50c920002, 0xd729976b2f709d61
    TEST_AMO 9, ".4byte 0x7312af", 5, 6, 7, 0, 0xffff, 0x34d00b2c25870001, 0x987438804c74faa4, 1, 0x34d00b2c25870000, 0x987438804c74faa4
    TEST_AMO 10, ".4byte 0x7312af", 5, 6, 7, 0, 0x7fff, 0x2a9dd873c5d60001, 0xe5a14893e9b22b6, 1, 0x2a9dd873c5d68000, 0xe5a14893e9b22b6
    TEST_AMO 11, ".4byte 0x7312af", 5, 6, 7, 0, 0x8000, 0x170eeb3074ad0001, 0xb5be5eebd38102c4, 1, 0x170eeb3074ad8001, 0xb5be5eebd38102c4
    TEST_AMO 12, ".4byte 0x7312af", 5, 6, 7, 0, 0xb258, 0x7105e2a29d0a0001, 0x1d2a5c80a1f23ef7, 1, 0x7105e2a29d0ab259, 0x1d2a5c80a1f23ef7
    TEST_AMO 13, ".4byte 0x7312af", 5, 6, 7, 0, 0, 0x42ec0ecb843fffff, 0xc9cb077efb9abcd4, 0xffffffffffffffff, 0x42ec0ecb843fffff, 0xc9cb077efb9abcd4
    TEST_AMO 14, ".4byte 0x7312af", 5, 6, 7, 0, 1, 0xbf09ca241cbaffff, 0x3f1b3dbc892ff01a, 0xffffffffffffffff, 0xbf09ca241cba0000, 0x3f1b3dbc892ff01a
    TEST_AMO 15, ".4byte 0x7312af", 5, 6, 7, 0, 0xffff, 0x492c3af047e8ffff, 0xe1d08f1879f274cb, 0xffffffffffffffff, 0x492c3af047e8fffe, 0xe1d08f1879f274cb
    TEST_AMO 16, ".4byte 0x7312af", 5, 6, 7, 0, 0x7fff, 0xf5e008e247c6ffff, 0xc009f135203646a4, 0xffffffffffffffff, 0xf5e008e247c67ffe, 0xc009f135203646a4
    TEST_AMO 17, ".4byte 0x7312af", 5, 6, 7, 0, 0x8000, 0x3c442f0aaa05ffff, 0x284cfa7d304c7b82, 0xffffffffffffffff, 0x3c442f0aaa057fff, 0x284cfa7d304c7b82
    TEST_AMO 18, ".4byte 0x7312af", 5, 6, 7, 0, 0xb258, 0x12d29ce9e5a3ffff, 0xeaf3fdc3345928f9, 0xffffffffffffffff, 0x12d29ce9e5a3b257, 0xeaf3fdc3345928f9
    TEST_AMO 19, ".4byte 0x7312af", 5, 6, 7, 0, 0, 0x158c2c91a81c7fff, 0xeaa386c613da012a, 0x7fff, 0x158c2c91a81c7fff, 0xeaa386c613da012a
    TEST_AMO 20, ".4byte 0x7312af", 5, 6, 7, 0, 1, 0xd68e0c299b5f7fff, 0x91fa2fa7b7f92b33, 0x7fff, 0xd68e0c299b5f8000, 0x91fa2fa7b7f92b33
    TEST_AMO 21, ".4byte 0x7312af", 5, 6, 7, 0, 0xffff, 0xc27a9db8a0b7fff, 0xce2134dd6e007d5, 0x7fff, 0xc27a9db8a0b7ffe, 0xce2134dd6e007d5
    TEST_AMO 22, ".4byte 0x7312af", 5, 6, 7, 0, 0x7fff, 0x97d7d4cf71f57fff, 0x133a7517497bd57d, 0x7fff, 0x97d7d4cf71f5fffe, 0x133a7517497bd57d
    TEST_AMO 23, ".4byte 0x7312af", 5, 6, 7, 0, 0x8000, 0xc8e4d5f54bf87fff, 0xc0c38d8b9b13536b, 0x7fff, 0xc8e4d5f54bf8ffff, 0xc0c38d8b9b13536b
    TEST_AMO 24, ".4byte 0x7312af", 5, 6, 7, 0, 0xb258, 0xb5642e830ec97fff, 0x95c5de839958a013, 0x7fff, 0xb5642e830ec93257, 0x95c5de839958a013
    TEST_AMO 25, ".4byte 0x7312af", 5, 6, 7, 0, 0, 0xc4ddde0eb0b58000, 0x2a9b781557329142, 0xffffffffffff8000, 0xc4ddde0eb0b58000, 0x2a9b781557329142
    TEST_AMO 26, ".4byte 0x7312af", 5, 6, 7, 0, 1, 0x300af03befc8000, 0xa7ff298e7ee754f7, 0xffffffffffff8000, 0x300af03befc8001, 0xa7ff298e7ee754f7
    TEST_AMO 27, ".4byte 0x7312af", 5, 6, 7, 0, 0xffff, 0x5a1b463db66b8000, 0xd1afed9b896e9dfe, 0xffffffffffff8000, 0x5a1b463db66b7fff, 0xd1afed9b896e9dfe
    TEST_AMO 28, ".4byte 0x7312af", 5, 6, 7, 0, 0x7fff, 0xbdd8e4d7035a8000, 0xeb131535ea1ecfc0, 0xffffffffffff8000, 0xbdd8e4d7035affff, 0xeb131535ea1ecfc0
    TEST_AMO 29, ".4byte 0x7312af", 5, 6, 7, 0, 0x8000, 0x210a27e973488000, 0xb3fe338b1b583bc6, 0xffffffffffff8000, 0x210a27e973480000, 0xb3fe338b1b583bc6
    TEST_AMO 30, ".4byte 0x7312af", 5, 6, 7, 0, 0xb258, 0x49933f85f348000, 0xaae675a44b4daaf7, 0xffffffffffff8000, 0x49933f85f343258, 0xaae675a44b4daaf7
    TEST_AMO 31, ".4byte 0x7312af", 5, 6, 7, 0, 0, 0x9b5ba36bc13cb258, 0xc891c1eec5ec1b94, 0xffffffffffffb258, 0x9b5ba36bc13cb258, 0xc891c1eec5ec1b94
    TEST_AMO 32, ".4byte 0x7312af", 5, 6, 7, 0, 1, 0xa6e8e6aa6137b258, 0xe7da335db5fb5bfc, 0xffffffffffffb258, 0xa6e8e6aa6137b259, 0xe7da335db5fb5bfc
    TEST_AMO 33, ".4byte 0x7312af", 5, 6, 7, 0, 0xffff, 0xe84c3b7319c1b258, 0xb73dd989ac4934ce, 0xffffffffffffb258, 0xe84c3b7319c1b257, 0xb73dd989ac4934ce
    TEST_AMO 34, ".4byte 0x7312af", 5, 6, 7, 0, 0x7fff, 0xc91e1b959094b258, 0xc8b5924827f63685, 0xffffffffffffb258, 0xc91e1b9590943257, 0xc8b5924827f63685
    TEST_AMO 35, ".4byte 0x7312af", 5, 6, 7, 0, 0x8000, 0x82e647d61eb2b258, 0xff81c710cede9fbb, 0xffffffffffffb258, 0x82e647d61eb23258, 0xff81c710cede9fbb
    TEST_AMO 36, ".4byte 0x7312af", 5, 6, 7, 0, 0xb258, 0x3ccfa940a824b258, 0x16bc2a42d2e08685, 0xffffffffffffb258, 0x3ccfa940a82464b0, 0x16bc2a42d2e08685
    TEST_AMO 37, ".4byte 0x7312af", 5, 6, 7, 0, 0x3300f9b9b3ec882, 0x7df2d779c8cb15b6, 0x693319a6bc6ba042, 0x15b6, 0x7df2d779c8cbde38, 0x693319a6bc6ba042
    TEST_AMO 38, ".4byte 0x7312af", 5, 6, 7, 2, 0xb08ef55805ee01af, 0x5a416beee451d586, 0x2e9cd48c94a9244, 0xffffffffffffe451, 0x5a416beee600d586, 0x2e9cd48c94a9244
    TEST_AMO 39, ".4byte 0x7312af", 5, 6, 7, 4, 0xc6e213ce0058b191, 0x1d576560fc6b5d22, 0xb82e5ca64212bfdb, 0x6560, 0x1d5716f1fc6b5d22, 0xb82e5ca64212bfdb
    TEST_AMO 40, ".4byte 0x7312af", 5, 6, 7, 6, 0x84c7db26d374b309, 0xae937a34326371d2, 0x296f4e94b705751f, 0xffffffffffffae93, 0x619c7a34326371d2, 0x296f4e94b705751f
    TEST_AMO 41, ".4byte 0x7312af", 5, 6, 7, 8, 0xc10616414a07b554, 0xe1c91790b59c5eec, 0x378f3488acf84fe3, 0x4fe3, 0xe1c91790b59c5eec, 0x378f3488acf80537
    TEST_AMO 42, ".4byte 0x7312af", 5, 6, 7, 10, 0x7e51d29d1e9061bd, 0xa042739e715d5dc9, 0x5941077d0f539312, 0xf53, 0xa042739e715d5dc9, 0x5941077d71109312
    TEST_AMO 43, ".4byte 0x7312af", 5, 6, 7, 12, 0xb384ca8729e88a46, 0x760f794fc20ccb56, 0x81f33913e8d25b78, 0x3913, 0x760f794fc20ccb56, 0x81f3c359e8d25b78
    TEST_AMO 44, ".4byte 0x7312af", 5, 6, 7, 14, 0xc3266316b3612d24, 0xb52b46193e0f5b5a, 0xd99fc298684bba2f, 0xffffffffffffd99f, 0xb52b46193e0f5b5a, 0x6c3c298684bba2f
    TEST_AMO 45, ".4byte 0xc5952f", 10, 11, 12, 8, 0xe4ae2af1087609d2, 0x4b756ce8a4b9e5f9, 0x81bb560df0740559, 0x559, 0x4b756ce8a4b9e5f9, 0x81bb560df0740f2b
    TEST_AMO 46, ".4byte 0x4c5952f", 10, 11, 12, 8, 0x28039bfb01d65e00, 0x35a6b1f9fefbfad1, 0xd7787aa5a34ffb01, 0xfffffffffffffb01, 0x35a6b1f9fefbfad1, 0xd7787aa5a34f5901
    TEST_AMO 47, ".4byte 0x2c5952f", 10, 11, 12, 8, 0xe41dab5568acccae, 0xd1fecf3b98e4bce8, 0xe98f2a92acc75390, 0x5390, 0xd1fecf3b98e4bce8, 0xe98f2a92acc7203e
    TEST_AMO 48, ".4byte 0x6c5952f", 10, 11, 12, 8, 0x59b25543dfb25d12, 0x6c00c24cb4f5d77d, 0x1d49f7f9a9beef68, 0xffffffffffffef68, 0x6c00c24cb4f5d77d, 0x1d49f7f9a9be4c7a
    TEST_AMO 49, ".4byte 0x73102f", 0, 6, 7, 8, 0xe6aad13c220d334f, 0x3f85b40010e4e281, 0x12368d5b59592917, 0, 0x3f85b40010e4e281, 0x12368d5b59595c66
    TEST_AMO 50, ".4byte 0x73132f", 6, 6, 7, 8, 0x31c7f30328ccf011, 0xd1e3c9fa0930b79c, 0x95d15d81a498107e, 0x107e, 0xd1e3c9fa0930b79c, 0x95d15d81a498008f
    TEST_AMO 51, ".4byte 0x7313af", 7, 6, 7, 8, 0xdea13e32f4711fda, 0xd504117d865ba0e, 0xceefda62235828e, 0xffffffffffff828e, 0xd504117d865ba0e, 0xceefda62235a268
    TEST_AMO 52, ".4byte 0x312af", 5, 6, 0, 8, 0, 0x9708e3dacddb5c4b, 0x1834dde7be708727, 0xffffffffffff8727, 0x9708e3dacddb5c4b, 0x1834dde7be708727
    TEST_AMO 53, ".4byte 0x3102f", 0, 6, 0, 8, 0, 0x323e16e79c4c768f, 0x281113e657c92160, 0, 0x323e16e79c4c768f, 0x281113e657c92160
    TEST_AMO 54, ".4byte 0xf710af", 1, 14, 15, 0, 0xd9965c106f6d8616, 0x9a57c066449ce466, 0x637c5f41461ff43c, 0xffffffffffffe466, 0x9a57c066449c6a7c, 0x637c5f41461ff43c
    TEST_AMO 55, ".4byte 0x8b112f", 2, 22, 8, 0, 0xd5288cf6940ace1a, 0xf93ff9630ca280b, 0xe38a14985c9d3727, 0x280b, 0xf93ff9630caf625, 0xe38a14985c9d3727
    TEST_AMO 56, ".4byte 0x11d12af", 5, 26, 17, 0, 0x6d22327a625425af, 0x197683076f013af9, 0x6975fca2f9bd4ad5, 0x3af9, 0x197683076f0160a8, 0x6975fca2f9bd4ad5
    TEST_AMO 57, ".4byte 0x19a132f", 6, 20, 25, 0, 0x7258001eb5c64164, 0x35b6844609f632ec, 0xfd35262d4c5bd6f2, 0x32ec, 0x35b6844609f67450, 0xfd35262d4c5bd6f2
    TEST_AMO 58, ".4byte 0x9293af", 7, 5, 9, 0, 0xebeeca4f05c6530a, 0x63fc075e408b7ad4, 0xd21d2b02e0991ebc, 0x7ad4, 0x63fc075e408bcdde, 0xd21d2b02e0991ebc
    TEST_AMO 59, ".4byte 0x11b142f", 8, 22, 17, 0, 0x5f18581f9e2061cc, 0xe8fe487d5928f135, 0xbd2f1125abd113a7, 0xfffffffffffff135, 0xe8fe487d59285301, 0xbd2f1125abd113a7
    TEST_AMO 60, ".4byte 0x6894af", 9, 17, 6, 0, 0xe9ae7014856153ab, 0x8bd4064f143840d8, 0xcc61678ee1e99b8c, 0x40d8, 0x8bd4064f14389483, 0xcc61678ee1e99b8c
    TEST_AMO 61, ".4byte 0x182952f", 10, 5, 24, 0, 0x59c6d080e08a88ff, 0x75e444b48f78f5bb, 0x1478b71ada1e939, 0xfffffffffffff5bb, 0x75e444b48f787eba, 0x1478b71ada1e939
    TEST_AMO 62, ".4byte 0x13295af", 11, 5, 19, 0, 0x40fefe9a0dbbd2d0, 0x271cd58d9da2382a, 0xb2cd589672f30cb9, 0x382a, 0x271cd58d9da20afa, 0xb2cd589672f30cb9
    TEST_AMO 63, ".4byte 0x114162f", 12, 8, 17, 0, 0xe8c546efa5815fb1, 0xdd8c6d65fe3fe8e6, 0xe093c458f8057d53, 0xffffffffffffe8e6, 0xdd8c6d65fe3f4897, 0xe093c458f8057d53
    TEST_AMO 64, ".4byte 0x1596af", 13, 11, 1, 0, 0xd5d832ea0f3fd0dc, 0x725f5fce0a8dc59b, 0xc2762a8c4c1064c5, 0xffffffffffffc59b, 0x725f5fce0a8d9677, 0xc2762a8c4c1064c5
    TEST_AMO 65, ".4byte 0x1d2972f", 14, 5, 29, 0, 0xb383a6c258f51310, 0xda3502fc936ae696, 0xbcd94a1df648c6de, 0xffffffffffffe696, 0xda3502fc936af9a6, 0xbcd94a1df648c6de
    TEST_AMO 66, ".4byte 0x11697af", 15, 13, 17, 0, 0x9e8d9cc29609037, 0xc63051742af595a6, 0x96a00d52e9669d8a, 0xffffffffffff95a6, 0xc63051742af525dd, 0x96a00d52e9669d8a
    TEST_AMO 67, ".4byte 0xb9182f", 16, 18, 11, 0, 0x8eb563fa7afd2602, 0xf15152e08172b54f, 0x94169563fb22adaf, 0xffffffffffffb54f, 0xf15152e08172db51, 0x94169563fb22adaf
    TEST_AMO 68, ".4byte 0x10898af", 17, 17, 16, 0, 0x2dec90dffd1b88b5, 0x5780e74e4b5a9e45, 0x3b3f92e84ff2c336, 0xffffffffffff9e45, 0x5780e74e4b5a26fa, 0x3b3f92e84ff2c336
    TEST_AMO 69, ".4byte 0x176992f", 18, 13, 23, 0, 0x54f92a22c678919c, 0x9b6beb772f6ac519, 0x4a827b807d28ee72, 0xffffffffffffc519, 0x9b6beb772f6a56b5, 0x4a827b807d28ee72
    TEST_AMO 70, ".4byte 0x17c99af", 19, 25, 23, 0, 0x2437a8e7986aad4, 0x58b9957603ae9297, 0xf5fd7ce185012d03, 0xffffffffffff9297, 0x58b9957603ae3d6b, 0xf5fd7ce185012d03
    TEST_AMO 71, ".4byte 0x1259a2f", 20, 11, 18, 0, 0x23cd32b443bf6228, 0x69085681f6b9e9cb, 0x5ca8f1e2ecc05688, 0xffffffffffffe9cb, 0x69085681f6b94bf3, 0x5ca8f1e2ecc05688
    TEST_AMO 72, ".4byte 0xbd1aaf", 21, 26, 11, 0, 0xfd24264341e173da, 0xe93ab303091fbfca, 0xaefd57043553b4f7, 0xffffffffffffbfca, 0xe93ab303091f33a4, 0xaefd57043553b4f7
    TEST_AMO 73, ".4byte 0x13a9b2f", 22, 21, 19, 0, 0xcd2d64f4475c975a, 0x92cd4dcd02ca99b1, 0x1c155f3b1883ba68, 0xffffffffffff99b1, 0x92cd4dcd02ca310b, 0x1c155f3b1883ba68
    TEST_AMO 74, ".4byte 0x1999baf", 23, 19, 25, 0, 0x80689d4a642de2f7, 0xbf37bcfb5a4a221e, 0x1a0c8b2df82e50a6, 0x221e, 0xbf37bcfb5a4a0515, 0x1a0c8b2df82e50a6
    TEST_AMO 75, ".4byte 0xe81c2f", 24, 16, 14, 0, 0xefa4a70780597d2c, 0xec67721db498debf, 0xb4438f886f4531ba, 0xffffffffffffdebf, 0xec67721db4985beb, 0xb4438f886f4531ba
    TEST_AMO 76, ".4byte 0xea1caf", 25, 20, 14, 0, 0xb826110ae179f61e, 0x60ef3768e87c5b5b, 0x66996103db5b749a, 0x5b5b, 0x60ef3768e87c5179, 0x66996103db5b749a
    TEST_AMO 77, ".4byte 0x1499d2f", 26, 19, 20, 0, 0xaf7c04abdffbe3a4, 0xa19c05fc4b1befd2, 0x78942f3539d66b15, 0xffffffffffffefd2, 0xa19c05fc4b1bd376, 0x78942f3539d66b15
    TEST_AMO 78, ".4byte 0x811daf", 27, 2, 8, 0, 0x8972ad9e7d6f871b, 0x59883526314c4362, 0x6c94601012f619cf, 0x4362, 0x59883526314cca7d, 0x6c94601012f619cf
    TEST_AMO 79, ".4byte 0x849e2f", 28, 9, 8, 0, 0x8c1ac31424082149, 0xa327ff48e327e853, 0xd59fb7bda992bc42, 0xffffffffffffe853, 0xa327ff48e327099c, 0xd59fb7bda992bc42
    TEST_AMO 80, ".4byte 0x1b1eaf", 29, 22, 1, 0, 0x7232e0a13f5312b0, 0x8a6a26db5772093f, 0xfc0aee8a2d65edb0, 0x93f, 0x8a6a26db57721bef, 0xfc0aee8a2d65edb0
    la x6, amo_area + 1
    TEST_TRAP_EITHER 81, CAUSE_STORE_MISALIGNED, CAUSE_STORE_ACCESS, .4byte 0x7312af
    li x6, NOWHERE
    TEST_TRAP_TVAL_REG 82, CAUSE_STORE_ACCESS, x6, .4byte 0x7312af
    TEST_END

    .data
    .balign 16
amo_area:
    .space 32
