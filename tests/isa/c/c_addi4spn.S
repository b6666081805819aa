# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.addi4spn rd', x2, imm
# Unprivileged specification, C extension (Zca).
#include "test.h"

    TEST_BEGIN
    TEST_RI 1, "RVC c.addi4spn", x14, x2, 0xffffffffdad11a76, 4, 0xffffffffdad11a7a
    TEST_RI 2, "RVC c.addi4spn", x10, x2, 0x5780b1c2, 4, 0x5780b1c6
    TEST_RI 3, "RVC c.addi4spn", x13, x2, 0xffffffff8df8976e, 8, 0xffffffff8df89776
    TEST_RI 4, "RVC c.addi4spn", x9, x2, 0xffffffffdfa0af7f, 8, 0xffffffffdfa0af87
    TEST_RI 5, "RVC c.addi4spn", x13, x2, 0xffffffff80000000, 16, 0xffffffff80000010
    TEST_RI 6, "RVC c.addi4spn", x9, x2, 0x7f25f3346ae5, 16, 0x7f25f3346af5
    TEST_RI 7, "RVC c.addi4spn", x10, x2, 0xaa0ec8239e9df2ff, 32, 0xaa0ec8239e9df31f
    TEST_RI 8, "RVC c.addi4spn", x10, x2, 0, 32, 0x20
    TEST_RI 9, "RVC c.addi4spn", x12, x2, 0xd5e094340886bab8, 64, 0xd5e094340886baf8
    TEST_RI 10, "RVC c.addi4spn", x8, x2, 1, 64, 0x41
    TEST_RI 11, "RVC c.addi4spn", x12, x2, 0x6835f99c, 128, 0x6835fa1c
    TEST_RI 12, "RVC c.addi4spn", x8, x2, 3, 128, 0x83
    TEST_RI 13, "RVC c.addi4spn", x12, x2, 0x7fffffff, 256, 0x800000ff
    TEST_RI 14, "RVC c.addi4spn", x15, x2, 0xffffffffe3183720, 256, 0xffffffffe3183820
    TEST_RI 15, "RVC c.addi4spn", x10, x2, 0, 512, 0x200
    TEST_RI 16, "RVC c.addi4spn", x8, x2, 0xe3e78b40b2c332bf, 512, 0xe3e78b40b2c334bf
    TEST_RI 17, "RVC c.addi4spn", x14, x2, 0x83580a6e5793d3eb, 1020, 0x83580a6e5793d7e7
    TEST_RI 18, "RVC c.addi4spn", x10, x2, 0xffffffff, 1020, 0x1000003fb
    TEST_RI 19, "RVC c.addi4spn", x10, x2, 1, 12, 0xd
    TEST_RI 20, "RVC c.addi4spn", x12, x2, 0x1c06f576, 12, 0x1c06f582
    TEST_RI 21, "RVC c.addi4spn", x8, x2, 0xffffffffc115bc95, 508, 0xffffffffc115be91
    TEST_RI 22, "RVC c.addi4spn", x9, x2, 0x103a72c, 508, 0x103a928
    TEST_RI 23, "RVC c.addi4spn", x13, x2, 0xffffffff80000000, 228, 0xffffffff800000e4
    TEST_RI 24, "RVC c.addi4spn", x15, x2, 1, 228, 0xe5
    TEST_RI 25, "RVC c.addi4spn", x15, x2, 1, 212, 0xd5
    TEST_RI 26, "RVC c.addi4spn", x14, x2, 0xffffffff8f4c9ef4, 212, 0xffffffff8f4c9fc8
    TEST_RI 27, "RVC c.addi4spn", x9, x2, 0x6c3f108, 948, 0x6c3f4bc
    TEST_RI 28, "RVC c.addi4spn", x8, x2, 0xffffffff, 948, 0x1000003b3
    TEST_RI 29, "RVC c.addi4spn", x11, x2, 0x15abff3144b81e, 300, 0x15abff3144b94a
    TEST_RI 30, "RVC c.addi4spn", x10, x2, 0xffffffffbe44f61b, 300, 0xffffffffbe44f747
    TEST_RI 31, "RVC c.addi4spn", x9, x2, 0xcf9a8ce2a149149d, 600, 0xcf9a8ce2a14916f5
    TEST_RI 32, "RVC c.addi4spn", x9, x2, 4, 600, 0x25c
    TEST_RI 33, "RVC c.addi4spn", x8, x2, 0x48, 864, 0x3a8
    TEST_RI 34, "RVC c.addi4spn", x12, x2, 0x36142bb9b421f80, 864, 0x36142bb9b4222e0
    TEST_RI 35, "RVC c.addi4spn", x14, x2, 3, 420, 0x1a7
    TEST_RI 36, "RVC c.addi4spn", x13, x2, 0xffffffffe09d5401, 420, 0xffffffffe09d55a5
    TEST_RI 37, "RVC c.addi4spn", x15, x2, 0xffffffffaf74597b, 872, 0xffffffffaf745ce3
    TEST_RI 38, "RVC c.addi4spn", x10, x2, 0x6b3c90aa7, 872, 0x6b3c90e0f
    TEST_RI 39, "RVC c.addi4spn", x8, x2, 0x18781814, 968, 0x18781bdc
    TEST_RI 40, "RVC c.addi4spn", x14, x2, 0xa014c7e1f3ab5659, 968, 0xa014c7e1f3ab5a21
    TEST_RI 41, "RVC c.addi4spn", x15, x2, 0x2b9701f6, 820, 0x2b97052a
    TEST_RI 42, "RVC c.addi4spn", x9, x2, 0x8000000000000000, 820, 0x8000000000000334
    TEST_RI 43, "RVC c.addi4spn", x10, x2, 0xf1aa6005f9bd727, 192, 0xf1aa6005f9bd7e7
    TEST_RI 44, "RVC c.addi4spn", x15, x2, 0xffffffffd4e7b814, 192, 0xffffffffd4e7b8d4
    TEST_RI 45, "RVC c.addi4spn", x13, x2, 0x30cefc6d, 984, 0x30cf0045
    TEST_RI 46, "RVC c.addi4spn", x12, x2, 0x8000000000000000, 984, 0x80000000000003d8
    TEST_RI 47, "RVC c.addi4spn", x8, x2, 0x7fffffffffffffff, 688, 0x80000000000002af
    TEST_RI 48, "RVC c.addi4spn", x8, x2, 0x2296e93, 688, 0x2297143
    TEST_RI 49, "RVC c.addi4spn", x13, x2, 0x7fffffffffffffff, 144, 0x800000000000008f
    TEST_RI 50, "RVC c.addi4spn", x11, x2, 0x7ddb93b8378668dd, 144, 0x7ddb93b83786696d
    TEST_RI 51, "RVC c.addi4spn", x15, x2, 0x3a632a968, 768, 0x3a632ac68
    TEST_RI 52, "RVC c.addi4spn", x14, x2, 0x8000000000000000, 768, 0x8000000000000300
    TEST_RI 53, "RVC c.addi4spn", x11, x2, 0xff00ff00ff00ff, 524, 0xff00ff00ff030b
    TEST_RI 54, "RVC c.addi4spn", x15, x2, 0x207ca0ff, 524, 0x207ca30b
    TEST_RI 55, "RVC c.addi4spn", x8, x2, 0x1000, 8, 0x1008
    TEST_RI 56, "RVC c.addi4spn", x9, x2, 0x1000, 8, 0x1008
    TEST_RI 57, "RVC c.addi4spn", x10, x2, 0x1000, 8, 0x1008
    TEST_RI 58, "RVC c.addi4spn", x11, x2, 0x1000, 8, 0x1008
    TEST_RI 59, "RVC c.addi4spn", x12, x2, 0x1000, 8, 0x1008
    TEST_RI 60, "RVC c.addi4spn", x13, x2, 0x1000, 8, 0x1008
    TEST_RI 61, "RVC c.addi4spn", x14, x2, 0x1000, 8, 0x1008
    TEST_RI 62, "RVC c.addi4spn", x15, x2, 0x1000, 8, 0x1008
    TEST_ILLEGAL16 63, 0x0
    TEST_ILLEGAL16 64, 0x4
    TEST_ILLEGAL16 65, 0x1c
    TEST_END
