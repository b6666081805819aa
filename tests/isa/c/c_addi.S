# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.addi rd, imm
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
    TEST_CRI 1, c.addi, x26, 0x2dfe7c4ef39b3445, -32, 0x2dfe7c4ef39b3425
    TEST_CRI 2, c.addi, x27, 0, -32, 0xffffffffffffffe0
    TEST_CRI 3, c.addi, x29, 0x14993bf3c2169adc, -31, 0x14993bf3c2169abd
    TEST_CRI 4, c.addi, x7, 0x8000000000000000, -31, 0x7fffffffffffffe1
    TEST_CRI 5, c.addi, x18, 0x6729e3e55f022e54, -30, 0x6729e3e55f022e36
    TEST_CRI 6, c.addi, x17, 0x7fffffffffffffff, -30, 0x7fffffffffffffe1
    TEST_CRI 7, c.addi, x28, 0x6f63279d5eeb369c, -29, 0x6f63279d5eeb367f
    TEST_CRI 8, c.addi, x12, 0x8000000000000000, -29, 0x7fffffffffffffe3
    TEST_CRI 9, c.addi, x17, 0xe2dd645bda39a9c8, -28, 0xe2dd645bda39a9ac
    TEST_CRI 10, c.addi, x26, 0xaaaaaaaaaaaaaaaa, -28, 0xaaaaaaaaaaaaaa8e
    TEST_CRI 11, c.addi, x14, 0xce17c1f37279ac49, -27, 0xce17c1f37279ac2e
    TEST_CRI 12, c.addi, x24, 0xffffffffffffffff, -27, 0xffffffffffffffe4
    TEST_CRI 13, c.addi, x6, 0x38dc406674bbeb01, -26, 0x38dc406674bbeae7
    TEST_CRI 14, c.addi, x24, 0, -26, 0xffffffffffffffe6
    TEST_CRI 15, c.addi, x25, 0x12c3a3b0ca78dbd8, -25, 0x12c3a3b0ca78dbbf
    TEST_CRI 16, c.addi, x20, 0x7fffffff, -25, 0x7fffffe6
    TEST_CRI 17, c.addi, x24, 0x3e54164fa4e649a7, -24, 0x3e54164fa4e6498f
    TEST_CRI 18, c.addi, x10, 0xaaaaaaaaaaaaaaaa, -24, 0xaaaaaaaaaaaaaa92
    TEST_CRI 19, c.addi, x22, 0x4a3cbae7573be721, -23, 0x4a3cbae7573be70a
    TEST_CRI 20, c.addi, x16, 0, -23, 0xffffffffffffffe9
    TEST_CRI 21, c.addi, x15, 0x2be8ae57398e642f, -22, 0x2be8ae57398e6419
    TEST_CRI 22, c.addi, x24, 0xffffffffffffffff, -22, 0xffffffffffffffe9
    TEST_CRI 23, c.addi, x9, 0xce14d81e853dc50c, -21, 0xce14d81e853dc4f7
    TEST_CRI 24, c.addi, x8, 0xff00ff00ff00ff, -21, 0xff00ff00ff00ea
    TEST_CRI 25, c.addi, x7, 0x69d9a03ae719b733, -20, 0x69d9a03ae719b71f
    TEST_CRI 26, c.addi, x19, 1, -20, 0xffffffffffffffed
    TEST_CRI 27, c.addi, x23, 0x181a8b4d705f2962, -19, 0x181a8b4d705f294f
    TEST_CRI 28, c.addi, x13, 0x8000000000000000, -19, 0x7fffffffffffffed
    TEST_CRI 29, c.addi, x29, 0xbc3dce0146ccba6c, -18, 0xbc3dce0146ccba5a
    TEST_CRI 30, c.addi, x1, 0xffffffff, -18, 0xffffffed
    TEST_CRI 31, c.addi, x13, 0x7b01a2cc0184941c, -17, 0x7b01a2cc0184940b
    TEST_CRI 32, c.addi, x2, 1, -17, 0xfffffffffffffff0
    TEST_CRI 33, c.addi, x8, 0x14079d123d472240, -16, 0x14079d123d472230
    TEST_CRI 34, c.addi, x9, 0x5555555555555555, -16, 0x5555555555555545
    TEST_CRI 35, c.addi, x11, 0x3cc91cd444451920, -15, 0x3cc91cd444451911
    TEST_CRI 36, c.addi, x29, 0x7fffffffffffffff, -15, 0x7ffffffffffffff0
    TEST_CRI 37, c.addi, x29, 0x81f3a06b48d1ce5e, -14, 0x81f3a06b48d1ce50
    TEST_CRI 38, c.addi, x17, 0x7fffffffffffffff, -14, 0x7ffffffffffffff1
    TEST_CRI 39, c.addi, x12, 0x4f2a5a8aad8ab0ce, -13, 0x4f2a5a8aad8ab0c1
    TEST_CRI 40, c.addi, x7, 0x7fffffff, -13, 0x7ffffff2
    TEST_CRI 41, c.addi, x15, 0x41f0dbb2d4e54f18, -12, 0x41f0dbb2d4e54f0c
    TEST_CRI 42, c.addi, x7, 0x7fffffff, -12, 0x7ffffff3
    TEST_CRI 43, c.addi, x10, 0xfe2ceba54958a291, -11, 0xfe2ceba54958a286
    TEST_CRI 44, c.addi, x21, 0, -11, 0xfffffffffffffff5
    TEST_CRI 45, c.addi, x10, 0x8a3064afe1dfa4b8, -10, 0x8a3064afe1dfa4ae
    TEST_CRI 46, c.addi, x7, 1, -10, 0xfffffffffffffff7
    TEST_CRI 47, c.addi, x23, 0xae21161f9a87e3b4, -9, 0xae21161f9a87e3ab
    TEST_CRI 48, c.addi, x11, 1, -9, 0xfffffffffffffff8
    TEST_CRI 49, c.addi, x24, 0xeb9ceb236f648d9c, -8, 0xeb9ceb236f648d94
    TEST_CRI 50, c.addi, x19, 1, -8, 0xfffffffffffffff9
    TEST_CRI 51, c.addi, x15, 0xe9dd1accdee2febe, -7, 0xe9dd1accdee2feb7
    TEST_CRI 52, c.addi, x7, 0xffffffff, -7, 0xfffffff8
    TEST_CRI 53, c.addi, x16, 0x7a8f3f96bbca1654, -6, 0x7a8f3f96bbca164e
    TEST_CRI 54, c.addi, x2, 0xffffffff, -6, 0xfffffff9
    TEST_CRI 55, c.addi, x11, 0x4ff86af967529e63, -5, 0x4ff86af967529e5e
    TEST_CRI 56, c.addi, x27, 0xffffffff, -5, 0xfffffffa
    TEST_CRI 57, c.addi, x19, 0xadc1f140cbea2428, -4, 0xadc1f140cbea2424
    TEST_CRI 58, c.addi, x1, 0x80000000, -4, 0x7ffffffc
    TEST_CRI 59, c.addi, x23, 0x772f3c0f83cecfc0, -3, 0x772f3c0f83cecfbd
    TEST_CRI 60, c.addi, x26, 0x7fffffffffffffff, -3, 0x7ffffffffffffffc
    TEST_CRI 61, c.addi, x6, 0x537b427cbdad62e5, -2, 0x537b427cbdad62e3
    TEST_CRI 62, c.addi, x12, 0xff00ff00ff00ff, -2, 0xff00ff00ff00fd
    TEST_CRI 63, c.addi, x18, 0x335938b2eb898c3e, -1, 0x335938b2eb898c3d
    TEST_CRI 64, c.addi, x5, 0xffffffffffffffff, -1, 0xfffffffffffffffe
    TEST_CRI 65, c.addi, x13, 0xa498a7f6de8a903c, 1, 0xa498a7f6de8a903d
    TEST_CRI 66, c.addi, x1, 0xffffffff, 1, 0x100000000
    TEST_CRI 67, c.addi, x19, 0x8e321d97c4456428, 2, 0x8e321d97c445642a
    TEST_CRI 68, c.addi, x12, 0x7fffffff, 2, 0x80000001
    TEST_CRI 69, c.addi, x2, 0xf65b0c9199b27422, 3, 0xf65b0c9199b27425
    TEST_CRI 70, c.addi, x20, 0x5555555555555555, 3, 0x5555555555555558
    TEST_CRI 71, c.addi, x28, 0x85c9e9b71a08c07c, 4, 0x85c9e9b71a08c080
    TEST_CRI 72, c.addi, x26, 0x7fffffff, 4, 0x80000003
    TEST_CRI 73, c.addi, x6, 0x1608ebf43c238cf6, 5, 0x1608ebf43c238cfb
    TEST_CRI 74, c.addi, x25, 0, 5, 5
    TEST_CRI 75, c.addi, x26, 0x4810b76dec6bfe8d, 6, 0x4810b76dec6bfe93
    TEST_CRI 76, c.addi, x26, 0xffffffffffffffff, 6, 5
    TEST_CRI 77, c.addi, x17, 0x4d5437c51b2cb1ee, 7, 0x4d5437c51b2cb1f5
    TEST_CRI 78, c.addi, x26, 0x5555555555555555, 7, 0x555555555555555c
    TEST_CRI 79, c.addi, x9, 0x542bc6c4c0a57c54, 8, 0x542bc6c4c0a57c5c
    TEST_CRI 80, c.addi, x6, 0xff00ff00ff00ff, 8, 0xff00ff00ff0107
    TEST_CRI 81, c.addi, x2, 0x857a0abd68771d1e, 9, 0x857a0abd68771d27
    TEST_CRI 82, c.addi, x20, 0xff00ff00ff00ff, 9, 0xff00ff00ff0108
    TEST_CRI 83, c.addi, x21, 0xf157e184a4be88ef, 10, 0xf157e184a4be88f9
    TEST_CRI 84, c.addi, x2, 0x7fffffffffffffff, 10, 0x8000000000000009
    TEST_CRI 85, c.addi, x29, 0x80b47be156fbbfc7, 11, 0x80b47be156fbbfd2
    TEST_CRI 86, c.addi, x21, 1, 11, 0xc
    TEST_CRI 87, c.addi, x20, 0x67e8a9525a1d804b, 12, 0x67e8a9525a1d8057
    TEST_CRI 88, c.addi, x16, 0, 12, 0xc
    TEST_CRI 89, c.addi, x16, 0xa5220cf68d635787, 13, 0xa5220cf68d635794
    TEST_CRI 90, c.addi, x23, 0, 13, 0xd
    TEST_CRI 91, c.addi, x23, 0xb666a9c5854471da, 14, 0xb666a9c5854471e8
    TEST_CRI 92, c.addi, x27, 0xffffffff80000000, 14, 0xffffffff8000000e
    TEST_CRI 93, c.addi, x18, 0xa5388ff1b6010ef1, 15, 0xa5388ff1b6010f00
    TEST_CRI 94, c.addi, x27, 0x7fffffff, 15, 0x8000000e
    TEST_CRI 95, c.addi, x17, 0xce1f7ece7b4ee15b, 16, 0xce1f7ece7b4ee16b
    TEST_CRI 96, c.addi, x28, 0xffffffff80000000, 16, 0xffffffff80000010
    TEST_CRI 97, c.addi, x22, 0xf5ae959f938140bc, 17, 0xf5ae959f938140cd
    TEST_CRI 98, c.addi, x17, 0xff00ff00ff00ff, 17, 0xff00ff00ff0110
    TEST_CRI 99, c.addi, x24, 0xd3911e8c364c3be9, 18, 0xd3911e8c364c3bfb
    TEST_CRI 100, c.addi, x22, 0xaaaaaaaaaaaaaaaa, 18, 0xaaaaaaaaaaaaaabc
    TEST_CRI 101, c.addi, x8, 0xa1b8f33c5916907e, 19, 0xa1b8f33c59169091
    TEST_CRI 102, c.addi, x22, 0xaaaaaaaaaaaaaaaa, 19, 0xaaaaaaaaaaaaaabd
    TEST_CRI 103, c.addi, x19, 0x8a6c77c6c92a06db, 20, 0x8a6c77c6c92a06ef
    TEST_CRI 104, c.addi, x18, 0x5555555555555555, 20, 0x5555555555555569
    TEST_CRI 105, c.addi, x20, 0xfbda88b34715dda2, 21, 0xfbda88b34715ddb7
    TEST_CRI 106, c.addi, x9, 0x5555555555555555, 21, 0x555555555555556a
    TEST_CRI 107, c.addi, x27, 0xf5eb570dd9d1200b, 22, 0xf5eb570dd9d12021
    TEST_CRI 108, c.addi, x28, 0xffffffffffffffff, 22, 0x15
    TEST_CRI 109, c.addi, x9, 0x457824709c2a61be, 23, 0x457824709c2a61d5
    TEST_CRI 110, c.addi, x5, 0xffffffff, 23, 0x100000016
    TEST_CRI 111, c.addi, x11, 0xb4ef245bd39a531c, 24, 0xb4ef245bd39a5334
    TEST_CRI 112, c.addi, x25, 0xaaaaaaaaaaaaaaaa, 24, 0xaaaaaaaaaaaaaac2
    TEST_CRI 113, c.addi, x7, 0x3b02f5b4580d7b57, 25, 0x3b02f5b4580d7b70
    TEST_CRI 114, c.addi, x10, 0xaaaaaaaaaaaaaaaa, 25, 0xaaaaaaaaaaaaaac3
    TEST_CRI 115, c.addi, x21, 0x12d5dad90b53c7bd, 26, 0x12d5dad90b53c7d7
    TEST_CRI 116, c.addi, x14, 0xff00ff00ff00ff, 26, 0xff00ff00ff0119
    TEST_CRI 117, c.addi, x7, 0x3520f942d1227060, 27, 0x3520f942d122707b
    TEST_CRI 118, c.addi, x7, 0x7fffffffffffffff, 27, 0x800000000000001a
    TEST_CRI 119, c.addi, x16, 0xf399ce8dfb07d232, 28, 0xf399ce8dfb07d24e
    TEST_CRI 120, c.addi, x29, 0x7fffffff, 28, 0x8000001b
    TEST_CRI 121, c.addi, x22, 0x69218bb8994fb63c, 29, 0x69218bb8994fb659
    TEST_CRI 122, c.addi, x22, 0xff00ff00ff00ff, 29, 0xff00ff00ff011c
    TEST_CRI 123, c.addi, x14, 0x70f0ec11880e542f, 30, 0x70f0ec11880e544d
    TEST_CRI 124, c.addi, x6, 0x7fffffff, 30, 0x8000001d
    TEST_CRI 125, c.addi, x7, 0xe39398199bf91a6e, 31, 0xe39398199bf91a8d
    TEST_CRI 126, c.addi, x19, 0x8000000000000000, 31, 0x800000000000001f
    TEST_CRI 127, c.addi, x1, 0xe8e6737a, -9, 0xe8e67371
    TEST_CRI 128, c.addi, x2, 0x12f3, -16, 0x12e3
    TEST_CRI 129, c.addi, x5, 0, 17, 0x11
    TEST_CRI 130, c.addi, x6, 0xffffffffa5f42a75, 31, 0xffffffffa5f42a94
    TEST_CRI 131, c.addi, x7, 0x7fbfa423, -20, 0x7fbfa40f
    TEST_CRI 132, c.addi, x8, 0x1d5ee73d91020607, 3, 0x1d5ee73d9102060a
    TEST_CRI 133, c.addi, x9, 0xb68920785c61a, -2, 0xb68920785c618
    TEST_CRI 134, c.addi, x10, 0x57c9456d41f2a174, 8, 0x57c9456d41f2a17c
    TEST_CRI 135, c.addi, x11, 0x1d247fbeeb2, 27, 0x1d247fbeecd
    TEST_CRI 136, c.addi, x12, 0, -25, 0xffffffffffffffe7
    TEST_CRI 137, c.addi, x13, 0x8000000000000000, 1, 0x8000000000000001
    TEST_CRI 138, c.addi, x14, 0x80fc1698dc611250, 16, 0x80fc1698dc611260
    TEST_CRI 139, c.addi, x15, 0x887aa80c28231f86, -8, 0x887aa80c28231f7e
    TEST_CRI 140, c.addi, x16, 0xffffffffd507e9dc, -15, 0xffffffffd507e9cd
    TEST_CRI 141, c.addi, x17, 0xd2009f4d563a6fb8, -11, 0xd2009f4d563a6fad
    TEST_CRI 142, c.addi, x18, 1, 6, 7
    TEST_CRI 143, c.addi, x19, 0xf134, 9, 0xf13d
    TEST_CRI 144, c.addi, x20, 0x46d8b276, 7, 0x46d8b27d
    TEST_CRI 145, c.addi, x21, 0xbfcf3bad155148d, 15, 0xbfcf3bad155149c
    TEST_CRI 146, c.addi, x22, 0x5555555555555555, 21, 0x555555555555556a
    TEST_CRI 147, c.addi, x23, 0xb4af6d8e852e439b, 21, 0xb4af6d8e852e43b0
    TEST_CRI 148, c.addi, x24, 0x99ff27, 16, 0x99ff37
    TEST_CRI 149, c.addi, x25, 1, 7, 8
    TEST_CRI 150, c.addi, x26, 0x3bbcfd8ee61a7ffa, -27, 0x3bbcfd8ee61a7fdf
    TEST_CRI 151, c.addi, x27, 0x3a05143f, -24, 0x3a051427
    TEST_CRI 152, c.addi, x28, 0xff00ff00ff00ff, -28, 0xff00ff00ff00e3
    TEST_CRI 153, c.addi, x29, 0x98d7082, 21, 0x98d7097
    TEST_HINT 154, 0x281
    TEST_HINT 155, 0xf81
    TEST_END
