# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.lui rd, imm
# Unprivileged specification, C extension (Zca).
#include "test.h"

    TEST_BEGIN
    # Case n: a HINT leaves x0, x5, x8, x15 and x31 as they were.
    .macro TEST_HINT n, parcel
    li x3, \n
    li x5, 0x123456789abcdef5
    li x8, 0x123456789abcdef8
    li x15, 0x123456789abcde15
    li x31, 0x123456789abcde31
    .2byte \parcel
    RVC c.nop
    CHECK_WITH x30, x31, 0x123456789abcde31
    CHECK x0, 0
    CHECK x5, 0x123456789abcdef5
    CHECK x8, 0x123456789abcdef8
    CHECK x15, 0x123456789abcde15
    .endm
    TEST_CRI 1, c.lui, x14, 0xc5e9277d68a8132e, 0xfffe0, 0xfffffffffffe0000
    TEST_CRI 2, c.lui, x19, 0xc041df03b8c20227, 0xfffe1, 0xfffffffffffe1000
    TEST_CRI 3, c.lui, x14, 0x3d549c1bb331b56b, 0xfffe2, 0xfffffffffffe2000
    TEST_CRI 4, c.lui, x6, 0x7e2bca447fb20aaa, 0xfffe3, 0xfffffffffffe3000
    TEST_CRI 5, c.lui, x16, 0x711f9a80ac03179f, 0xfffe4, 0xfffffffffffe4000
    TEST_CRI 6, c.lui, x25, 0x51547664f384c1c4, 0xfffe5, 0xfffffffffffe5000
    TEST_CRI 7, c.lui, x5, 0x3e04d3d525d4ff64, 0xfffe6, 0xfffffffffffe6000
    TEST_CRI 8, c.lui, x10, 0x7511d7c4f741c309, 0xfffe7, 0xfffffffffffe7000
    TEST_CRI 9, c.lui, x6, 0xd9cb31e35585f19, 0xfffe8, 0xfffffffffffe8000
    TEST_CRI 10, c.lui, x9, 0xfd7415f371f64a21, 0xfffe9, 0xfffffffffffe9000
    TEST_CRI 11, c.lui, x21, 0x6038a41e276224b3, 0xfffea, 0xfffffffffffea000
    TEST_CRI 12, c.lui, x28, 0x44ff03f1d14d4bf4, 0xfffeb, 0xfffffffffffeb000
    TEST_CRI 13, c.lui, x1, 0xa1842f5a907a886a, 0xfffec, 0xfffffffffffec000
    TEST_CRI 14, c.lui, x25, 0x227be3d765e6be06, 0xfffed, 0xfffffffffffed000
    TEST_CRI 15, c.lui, x7, 0xe231af18739190fa, 0xfffee, 0xfffffffffffee000
    TEST_CRI 16, c.lui, x8, 0xebdf81f8e280bac0, 0xfffef, 0xfffffffffffef000
    TEST_CRI 17, c.lui, x29, 0xaaac96a517fae1ee, 0xffff0, 0xffffffffffff0000
    TEST_CRI 18, c.lui, x28, 0x70c3d7e9d7fefc72, 0xffff1, 0xffffffffffff1000
    TEST_CRI 19, c.lui, x29, 0x805dc6fb00e6ccac, 0xffff2, 0xffffffffffff2000
    TEST_CRI 20, c.lui, x13, 0xde32d8c82b5781b6, 0xffff3, 0xffffffffffff3000
    TEST_CRI 21, c.lui, x7, 0xe1d3dbee2797d4, 0xffff4, 0xffffffffffff4000
    TEST_CRI 22, c.lui, x16, 0x67c4f29175798a4e, 0xffff5, 0xffffffffffff5000
    TEST_CRI 23, c.lui, x15, 0xc9a95dcf2a17c1bc, 0xffff6, 0xffffffffffff6000
    TEST_CRI 24, c.lui, x10, 0x642db9d0383ea9aa, 0xffff7, 0xffffffffffff7000
    TEST_CRI 25, c.lui, x9, 0x83b029a2a3da1b56, 0xffff8, 0xffffffffffff8000
    TEST_CRI 26, c.lui, x20, 0x83dc4e5585ee6d0d, 0xffff9, 0xffffffffffff9000
    TEST_CRI 27, c.lui, x5, 0xc80020b6f51d56dd, 0xffffa, 0xffffffffffffa000
    TEST_CRI 28, c.lui, x14, 0xdefc49aa23bca6b0, 0xffffb, 0xffffffffffffb000
    TEST_CRI 29, c.lui, x21, 0x4cca367559263381, 0xffffc, 0xffffffffffffc000
    TEST_CRI 30, c.lui, x11, 0xcc64eeb042ed998, 0xffffd, 0xffffffffffffd000
    TEST_CRI 31, c.lui, x13, 0x71bcfdbe9058495, 0xffffe, 0xffffffffffffe000
    TEST_CRI 32, c.lui, x1, 0x58861b118411ed82, 0xfffff, 0xfffffffffffff000
    TEST_CRI 33, c.lui, x28, 0xcbced63a3a99909c, 0x1, 0x1000
    TEST_CRI 34, c.lui, x10, 0xc189c3f22939e78e, 0x2, 0x2000
    TEST_CRI 35, c.lui, x7, 0x39210a100c847278, 0x3, 0x3000
    TEST_CRI 36, c.lui, x28, 0xcb78bd2c4a832990, 0x4, 0x4000
    TEST_CRI 37, c.lui, x1, 0x20ca6a9c0153fcfd, 0x5, 0x5000
    TEST_CRI 38, c.lui, x9, 0x23f5fc22df9ab15c, 0x6, 0x6000
    TEST_CRI 39, c.lui, x11, 0xab92e436892d2435, 0x7, 0x7000
    TEST_CRI 40, c.lui, x20, 0xdb9d4a83fe2e9072, 0x8, 0x8000
    TEST_CRI 41, c.lui, x8, 0xf406b36dcc955ed2, 0x9, 0x9000
    TEST_CRI 42, c.lui, x26, 0xb7453b78548d0b50, 0xa, 0xa000
    TEST_CRI 43, c.lui, x11, 0x19ea8fc357291f16, 0xb, 0xb000
    TEST_CRI 44, c.lui, x22, 0xafd5d86d7481a553, 0xc, 0xc000
    TEST_CRI 45, c.lui, x24, 0xb4f52a9fcc0b7dcb, 0xd, 0xd000
    TEST_CRI 46, c.lui, x19, 0x4ce2fed5e3d28a4a, 0xe, 0xe000
    TEST_CRI 47, c.lui, x5, 0x8de3a5ab16ec6dfd, 0xf, 0xf000
    TEST_CRI 48, c.lui, x7, 0xf0bded54848c200b, 0x10, 0x10000
    TEST_CRI 49, c.lui, x18, 0x541d2a4fd87a4310, 0x11, 0x11000
    TEST_CRI 50, c.lui, x26, 0x2950c50b2305f2f5, 0x12, 0x12000
    TEST_CRI 51, c.lui, x5, 0x15bfaa73d2266109, 0x13, 0x13000
    TEST_CRI 52, c.lui, x7, 0xd583b3b567b1b4df, 0x14, 0x14000
    TEST_CRI 53, c.lui, x22, 0xc374b8c0d8f02a01, 0x15, 0x15000
    TEST_CRI 54, c.lui, x7, 0x28b370923d48f361, 0x16, 0x16000
    TEST_CRI 55, c.lui, x22, 0x9b470b0d207ee4c6, 0x17, 0x17000
    TEST_CRI 56, c.lui, x28, 0xec14925c17c862c9, 0x18, 0x18000
    TEST_CRI 57, c.lui, x8, 0x8ccb072045a11489, 0x19, 0x19000
    TEST_CRI 58, c.lui, x6, 0xd43319a30b50a48d, 0x1a, 0x1a000
    TEST_CRI 59, c.lui, x11, 0x79d18816441372bd, 0x1b, 0x1b000
    TEST_CRI 60, c.lui, x1, 0x39d880c5b63fae30, 0x1c, 0x1c000
    TEST_CRI 61, c.lui, x18, 0x8f9762696e3cb6ba, 0x1d, 0x1d000
    TEST_CRI 62, c.lui, x10, 0xf98f58cba3c486bd, 0x1e, 0x1e000
    TEST_CRI 63, c.lui, x20, 0x7726560250810ae2, 0x1f, 0x1f000
    TEST_CRI 64, c.lui, x1, 0, 0x6, 0x6000
    TEST_CRI 65, c.lui, x5, 0, 0x1b, 0x1b000
    TEST_CRI 66, c.lui, x6, 0, 0xe, 0xe000
    TEST_CRI 67, c.lui, x7, 0, 0xffffb, 0xffffffffffffb000
    TEST_CRI 68, c.lui, x8, 0, 0xfffe6, 0xfffffffffffe6000
    TEST_CRI 69, c.lui, x9, 0, 0x4, 0x4000
    TEST_CRI 70, c.lui, x10, 0, 0xffff2, 0xffffffffffff2000
    TEST_CRI 71, c.lui, x11, 0, 0xfffef, 0xfffffffffffef000
    TEST_CRI 72, c.lui, x12, 0, 0xffff0, 0xffffffffffff0000
    TEST_CRI 73, c.lui, x13, 0, 0xfffec, 0xfffffffffffec000
    TEST_CRI 74, c.lui, x14, 0, 0x1c, 0x1c000
    TEST_CRI 75, c.lui, x15, 0, 0x13, 0x13000
    TEST_CRI 76, c.lui, x16, 0, 0xfffec, 0xfffffffffffec000
    TEST_CRI 77, c.lui, x17, 0, 0x17, 0x17000
    TEST_CRI 78, c.lui, x18, 0, 0xd, 0xd000
    TEST_CRI 79, c.lui, x19, 0, 0xffffb, 0xffffffffffffb000
    TEST_CRI 80, c.lui, x20, 0, 0xffff2, 0xffffffffffff2000
    TEST_CRI 81, c.lui, x21, 0, 0xffff7, 0xffffffffffff7000
    TEST_CRI 82, c.lui, x22, 0, 0x1e, 0x1e000
    TEST_CRI 83, c.lui, x23, 0, 0x19, 0x19000
    TEST_CRI 84, c.lui, x24, 0, 0xfffe4, 0xfffffffffffe4000
    TEST_CRI 85, c.lui, x25, 0, 0xfffe3, 0xfffffffffffe3000
    TEST_CRI 86, c.lui, x26, 0, 0x2, 0x2000
    TEST_CRI 87, c.lui, x27, 0, 0xfffe7, 0xfffffffffffe7000
    TEST_CRI 88, c.lui, x28, 0, 0xfffe3, 0xfffffffffffe3000
    TEST_CRI 89, c.lui, x29, 0, 0xffff6, 0xffffffffffff6000
    TEST_HINT 90, 0x6005
    TEST_HINT 91, 0x707d
    TEST_ILLEGAL16 92, 0x6201
    TEST_ILLEGAL16 93, 0x6801
    TEST_ILLEGAL16 94, 0x6881
    TEST_ILLEGAL16 95, 0x6f81
    TEST_END
