# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.li rd, imm
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
    TEST_CRI 1, c.li, x12, 0x9c2ad976b9325238, 0, 0
    TEST_CRI 2, c.li, x5, 0x7fffffff, 0, 0
    TEST_CRI 3, c.li, x24, 0x7f40a3ae7e9d3860, -32, 0xffffffffffffffe0
    TEST_CRI 4, c.li, x29, 1, -32, 0xffffffffffffffe0
    TEST_CRI 5, c.li, x28, 0xbe5e8a0cc1c6f505, -31, 0xffffffffffffffe1
    TEST_CRI 6, c.li, x13, 0x7fffffffffffffff, -31, 0xffffffffffffffe1
    TEST_CRI 7, c.li, x20, 0x638666979eccbf91, -30, 0xffffffffffffffe2
    TEST_CRI 8, c.li, x22, 0x5555555555555555, -30, 0xffffffffffffffe2
    TEST_CRI 9, c.li, x7, 0xffb3fc3f84e14811, -29, 0xffffffffffffffe3
    TEST_CRI 10, c.li, x18, 0xff00ff00ff00ff, -29, 0xffffffffffffffe3
    TEST_CRI 11, c.li, x16, 0xf46a1eb190b81455, -28, 0xffffffffffffffe4
    TEST_CRI 12, c.li, x24, 1, -28, 0xffffffffffffffe4
    TEST_CRI 13, c.li, x15, 0x827732dc324a4c15, -27, 0xffffffffffffffe5
    TEST_CRI 14, c.li, x23, 0xffffffff, -27, 0xffffffffffffffe5
    TEST_CRI 15, c.li, x10, 0x25ce8595dca30268, -26, 0xffffffffffffffe6
    TEST_CRI 16, c.li, x29, 0xffffffff, -26, 0xffffffffffffffe6
    TEST_CRI 17, c.li, x9, 0x969ce806b0529a86, -25, 0xffffffffffffffe7
    TEST_CRI 18, c.li, x27, 0xffffffff, -25, 0xffffffffffffffe7
    TEST_CRI 19, c.li, x14, 0x9256dfb74591dc24, -24, 0xffffffffffffffe8
    TEST_CRI 20, c.li, x16, 0xffffffff80000000, -24, 0xffffffffffffffe8
    TEST_CRI 21, c.li, x27, 0x5b075525cb028b39, -23, 0xffffffffffffffe9
    TEST_CRI 22, c.li, x17, 0xffffffffffffffff, -23, 0xffffffffffffffe9
    TEST_CRI 23, c.li, x6, 0x9b15e7422600a822, -22, 0xffffffffffffffea
    TEST_CRI 24, c.li, x7, 0x7fffffff, -22, 0xffffffffffffffea
    TEST_CRI 25, c.li, x13, 0x52910ba6f904471, -21, 0xffffffffffffffeb
    TEST_CRI 26, c.li, x19, 0x7fffffff, -21, 0xffffffffffffffeb
    TEST_CRI 27, c.li, x28, 0xcece89e51920c466, -20, 0xffffffffffffffec
    TEST_CRI 28, c.li, x17, 0x7fffffffffffffff, -20, 0xffffffffffffffec
    TEST_CRI 29, c.li, x25, 0xf8d5d6eba561c3a9, -19, 0xffffffffffffffed
    TEST_CRI 30, c.li, x28, 0xffffffffffffffff, -19, 0xffffffffffffffed
    TEST_CRI 31, c.li, x8, 0x42af7fdfd0d8ebe3, -18, 0xffffffffffffffee
    TEST_CRI 32, c.li, x29, 0xff00ff00ff00ff, -18, 0xffffffffffffffee
    TEST_CRI 33, c.li, x26, 0x6a684296766c920a, -17, 0xffffffffffffffef
    TEST_CRI 34, c.li, x20, 0xffffffffffffffff, -17, 0xffffffffffffffef
    TEST_CRI 35, c.li, x8, 0xc321e9319f811108, -16, 0xfffffffffffffff0
    TEST_CRI 36, c.li, x16, 1, -16, 0xfffffffffffffff0
    TEST_CRI 37, c.li, x8, 0x7a6cba6891650f15, -15, 0xfffffffffffffff1
    TEST_CRI 38, c.li, x6, 0xaaaaaaaaaaaaaaaa, -15, 0xfffffffffffffff1
    TEST_CRI 39, c.li, x8, 0x6559418eaedd91d4, -14, 0xfffffffffffffff2
    TEST_CRI 40, c.li, x20, 0x5555555555555555, -14, 0xfffffffffffffff2
    TEST_CRI 41, c.li, x19, 0x28407b98db9e834d, -13, 0xfffffffffffffff3
    TEST_CRI 42, c.li, x29, 0xffffffff80000000, -13, 0xfffffffffffffff3
    TEST_CRI 43, c.li, x6, 0x716689c0d87c692b, -12, 0xfffffffffffffff4
    TEST_CRI 44, c.li, x11, 0x8000000000000000, -12, 0xfffffffffffffff4
    TEST_CRI 45, c.li, x26, 0x380ea34b8bf3df3c, -11, 0xfffffffffffffff5
    TEST_CRI 46, c.li, x19, 0x7fffffff, -11, 0xfffffffffffffff5
    TEST_CRI 47, c.li, x12, 0x2fe0f62c0ed603c7, -10, 0xfffffffffffffff6
    TEST_CRI 48, c.li, x14, 0xffffffff, -10, 0xfffffffffffffff6
    TEST_CRI 49, c.li, x27, 0xdf5f617feebffbe7, -9, 0xfffffffffffffff7
    TEST_CRI 50, c.li, x29, 0x8000000000000000, -9, 0xfffffffffffffff7
    TEST_CRI 51, c.li, x19, 0x10b07986fc1e5022, -8, 0xfffffffffffffff8
    TEST_CRI 52, c.li, x14, 0x7fffffffffffffff, -8, 0xfffffffffffffff8
    TEST_CRI 53, c.li, x17, 0xa5214698e2956bdd, -7, 0xfffffffffffffff9
    TEST_CRI 54, c.li, x11, 0x80000000, -7, 0xfffffffffffffff9
    TEST_CRI 55, c.li, x10, 0x587bd0eb16569026, -6, 0xfffffffffffffffa
    TEST_CRI 56, c.li, x26, 0xffffffff, -6, 0xfffffffffffffffa
    TEST_CRI 57, c.li, x23, 0x8c00a4fcdaad8b87, -5, 0xfffffffffffffffb
    TEST_CRI 58, c.li, x27, 0xaaaaaaaaaaaaaaaa, -5, 0xfffffffffffffffb
    TEST_CRI 59, c.li, x9, 0x1ef59cb5d731da6a, -4, 0xfffffffffffffffc
    TEST_CRI 60, c.li, x29, 0x80000000, -4, 0xfffffffffffffffc
    TEST_CRI 61, c.li, x2, 0xfeae58f38af0629e, -3, 0xfffffffffffffffd
    TEST_CRI 62, c.li, x7, 0, -3, 0xfffffffffffffffd
    TEST_CRI 63, c.li, x27, 0xae9ce9dacf21544f, -2, 0xfffffffffffffffe
    TEST_CRI 64, c.li, x22, 0x80000000, -2, 0xfffffffffffffffe
    TEST_CRI 65, c.li, x29, 0x486b9469674ff1a7, -1, 0xffffffffffffffff
    TEST_CRI 66, c.li, x11, 0xaaaaaaaaaaaaaaaa, -1, 0xffffffffffffffff
    TEST_CRI 67, c.li, x22, 0xfa98be46220b3c30, 1, 1
    TEST_CRI 68, c.li, x22, 0xffffffff80000000, 1, 1
    TEST_CRI 69, c.li, x29, 0x41df144510e3e6ff, 2, 2
    TEST_CRI 70, c.li, x9, 0xffffffffffffffff, 2, 2
    TEST_CRI 71, c.li, x8, 0x699734142b55e22c, 3, 3
    TEST_CRI 72, c.li, x11, 0xff00ff00ff00ff, 3, 3
    TEST_CRI 73, c.li, x12, 0xccceae1955c17cb2, 4, 4
    TEST_CRI 74, c.li, x6, 1, 4, 4
    TEST_CRI 75, c.li, x10, 0xa645c7cba0ebf95d, 5, 5
    TEST_CRI 76, c.li, x2, 0x80000000, 5, 5
    TEST_CRI 77, c.li, x13, 0xeea92f09b2fbe4f6, 6, 6
    TEST_CRI 78, c.li, x12, 0x80000000, 6, 6
    TEST_CRI 79, c.li, x25, 0x367b726331674611, 7, 7
    TEST_CRI 80, c.li, x29, 0x80000000, 7, 7
    TEST_CRI 81, c.li, x6, 0x80587b81a4b4c55, 8, 8
    TEST_CRI 82, c.li, x16, 0x80000000, 8, 8
    TEST_CRI 83, c.li, x15, 0x85871f427300fda7, 9, 9
    TEST_CRI 84, c.li, x1, 0x8000000000000000, 9, 9
    TEST_CRI 85, c.li, x6, 0x97b45bb567d1b21b, 10, 0xa
    TEST_CRI 86, c.li, x28, 0x7fffffff, 10, 0xa
    TEST_CRI 87, c.li, x21, 0x7a9e4dfeaa992448, 11, 0xb
    TEST_CRI 88, c.li, x13, 0x7fffffffffffffff, 11, 0xb
    TEST_CRI 89, c.li, x23, 0x9202536ca155e1de, 12, 0xc
    TEST_CRI 90, c.li, x6, 0x80000000, 12, 0xc
    TEST_CRI 91, c.li, x19, 0xd079e314b69f65df, 13, 0xd
    TEST_CRI 92, c.li, x9, 0x5555555555555555, 13, 0xd
    TEST_CRI 93, c.li, x10, 0xfc8270466f1328e5, 14, 0xe
    TEST_CRI 94, c.li, x24, 1, 14, 0xe
    TEST_CRI 95, c.li, x2, 0xce36b5044af2cc22, 15, 0xf
    TEST_CRI 96, c.li, x10, 0xffffffff80000000, 15, 0xf
    TEST_CRI 97, c.li, x1, 0x45a38fa8ef662287, 16, 0x10
    TEST_CRI 98, c.li, x10, 1, 16, 0x10
    TEST_CRI 99, c.li, x2, 0xb4c3cdeb6716dfde, 17, 0x11
    TEST_CRI 100, c.li, x20, 0xffffffffffffffff, 17, 0x11
    TEST_CRI 101, c.li, x25, 0xe95f02f1ca2e5687, 18, 0x12
    TEST_CRI 102, c.li, x20, 1, 18, 0x12
    TEST_CRI 103, c.li, x12, 0x13761a8e454f7dac, 19, 0x13
    TEST_CRI 104, c.li, x16, 0x7fffffff, 19, 0x13
    TEST_CRI 105, c.li, x21, 0x7aa174152c9f9ae1, 20, 0x14
    TEST_CRI 106, c.li, x19, 0x80000000, 20, 0x14
    TEST_CRI 107, c.li, x12, 0xd875f23271534219, 21, 0x15
    TEST_CRI 108, c.li, x1, 0x7fffffff, 21, 0x15
    TEST_CRI 109, c.li, x20, 0x115436cab958086a, 22, 0x16
    TEST_CRI 110, c.li, x16, 0x7fffffffffffffff, 22, 0x16
    TEST_CRI 111, c.li, x28, 0x1e508fa4706bd59c, 23, 0x17
    TEST_CRI 112, c.li, x28, 0x7fffffffffffffff, 23, 0x17
    TEST_CRI 113, c.li, x2, 0x9a92ae3f6f346a44, 24, 0x18
    TEST_CRI 114, c.li, x1, 0x8000000000000000, 24, 0x18
    TEST_CRI 115, c.li, x26, 0x26d860014dce3771, 25, 0x19
    TEST_CRI 116, c.li, x25, 0x80000000, 25, 0x19
    TEST_CRI 117, c.li, x15, 0xc87bf1742c431f8d, 26, 0x1a
    TEST_CRI 118, c.li, x22, 0x7fffffffffffffff, 26, 0x1a
    TEST_CRI 119, c.li, x14, 0xd155eb5c40c025e8, 27, 0x1b
    TEST_CRI 120, c.li, x15, 0x7fffffff, 27, 0x1b
    TEST_CRI 121, c.li, x20, 0xeff0ec292f14f9c8, 28, 0x1c
    TEST_CRI 122, c.li, x5, 0xffffffff80000000, 28, 0x1c
    TEST_CRI 123, c.li, x13, 0xad81b1c475b7ceeb, 29, 0x1d
    TEST_CRI 124, c.li, x7, 0x7fffffffffffffff, 29, 0x1d
    TEST_CRI 125, c.li, x7, 0x47db6968aa3c237d, 30, 0x1e
    TEST_CRI 126, c.li, x20, 0xffffffff80000000, 30, 0x1e
    TEST_CRI 127, c.li, x7, 0x7514f802ee54b89e, 31, 0x1f
    TEST_CRI 128, c.li, x26, 0x5555555555555555, 31, 0x1f
    TEST_CRI 129, c.li, x1, 0x6761fe15, 23, 0x17
    TEST_CRI 130, c.li, x2, 0xaf8db724241e5fa7, -15, 0xfffffffffffffff1
    TEST_CRI 131, c.li, x5, 0xffffffffcabc50ae, 11, 0xb
    TEST_CRI 132, c.li, x6, 0x7fffffffffffffff, -14, 0xfffffffffffffff2
    TEST_CRI 133, c.li, x7, 0xf4fa2e9ebf438eb6, 11, 0xb
    TEST_CRI 134, c.li, x8, 0xffffffffa17cda3c, 16, 0x10
    TEST_CRI 135, c.li, x9, 0xfffffffff52fe2ae, -1, 0xffffffffffffffff
    TEST_CRI 136, c.li, x10, 0, -15, 0xfffffffffffffff1
    TEST_CRI 137, c.li, x11, 0xadd6616d0a29d3a6, -4, 0xfffffffffffffffc
    TEST_CRI 138, c.li, x12, 0x897a38e1a13, -4, 0xfffffffffffffffc
    TEST_CRI 139, c.li, x13, 0xffffffffd2d53704, -2, 0xfffffffffffffffe
    TEST_CRI 140, c.li, x14, 0x33309a3317, -25, 0xffffffffffffffe7
    TEST_CRI 141, c.li, x15, 0x5344ed8bdb, 7, 7
    TEST_CRI 142, c.li, x16, 0x6930331ff1465571, -17, 0xffffffffffffffef
    TEST_CRI 143, c.li, x17, 4, -1, 0xffffffffffffffff
    TEST_CRI 144, c.li, x18, 0x80000000, -15, 0xfffffffffffffff1
    TEST_CRI 145, c.li, x19, 0xad493, 16, 0x10
    TEST_CRI 146, c.li, x20, 0xb0a7e28074e8ee06, 24, 0x18
    TEST_CRI 147, c.li, x21, 0x677799b89a6d99, -8, 0xfffffffffffffff8
    TEST_CRI 148, c.li, x22, 0x5171e208, 18, 0x12
    TEST_CRI 149, c.li, x23, 1, 22, 0x16
    TEST_CRI 150, c.li, x24, 0x7a6e13, 1, 1
    TEST_CRI 151, c.li, x25, 0xe6ceac33fa934d2c, 19, 0x13
    TEST_CRI 152, c.li, x26, 0xffffffffc3c406e7, -9, 0xfffffffffffffff7
    TEST_CRI 153, c.li, x27, 0xed551652f7dfbad, 29, 0x1d
    TEST_CRI 154, c.li, x28, 0x5f5e5c6755207d38, 6, 6
    TEST_CRI 155, c.li, x29, 0x7b3becf, 11, 0xb
    TEST_HINT 156, 0x4001
    TEST_HINT 157, 0x4005
    TEST_HINT 158, 0x507d
    TEST_END
