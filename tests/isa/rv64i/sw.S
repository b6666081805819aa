# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# sw rs2, offset(rs1)
# Unprivileged specification, RV32I/RV64I, load and store instructions.
#include "test.h"

    TEST_BEGIN
    TEST_STORE 1, sw, x5, x6, 0, store_area + 0, 0xa713eb5fa481009, 0xa5a5a5a5fa481009, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 2, sw, x5, x6, 0, store_area + 1, 0x1fee974bbec317d7, 0xa5a5a5bec317d7a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 3, sw, x5, x6, 0, store_area + 2, 0xd43b4d913e534d97, 0xa5a53e534d97a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 4, sw, x5, x6, 0, store_area + 3, 0x39ce7342ba825e3a, 0xa5ba825e3aa5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 5, sw, x5, x6, 0, store_area + 4, 0x3565f3a3bb879038, 0xbb879038a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 6, sw, x5, x6, 0, store_area + 5, 0x550de61347aef523, 0xaef523a5a5a5a5a5, 0xa5a5a5a5a5a5a547, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 7, sw, x5, x6, 0, store_area + 6, 0x2964ee706f46f2a1, 0xf2a1a5a5a5a5a5a5, 0xa5a5a5a5a5a56f46, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 8, sw, x5, x6, 0, store_area + 7, 0x18e566da3dff2137, 0x37a5a5a5a5a5a5a5, 0xa5a5a5a5a53dff21, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 9, sw, x5, x6, 0, store_area + 8, 0x9d089d0d97b06d8, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5d97b06d8, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 10, sw, x5, x6, 0, store_area + 9, 0x25bfa04d604ac1fd, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5604ac1fda5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 11, sw, x5, x6, 0, store_area + 10, 0x1fb43c9f4b55b6c, 0xa5a5a5a5a5a5a5a5, 0xa5a5f4b55b6ca5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 12, sw, x5, x6, 0, store_area + 11, 0xa6f6af0af0dee081, 0xa5a5a5a5a5a5a5a5, 0xa5f0dee081a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 13, sw, x5, x6, 0, store_area + 12, 0x4d31be48a70155e6, 0xa5a5a5a5a5a5a5a5, 0xa70155e6a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 14, sw, x5, x6, 0, store_area + 13, 0x9f5a7fb61077e70e, 0xa5a5a5a5a5a5a5a5, 0x77e70ea5a5a5a5a5, 0xa5a5a5a5a5a5a510
    TEST_STORE 15, sw, x5, x6, 0, store_area + 14, 0x9fca6dacfd2f8f94, 0xa5a5a5a5a5a5a5a5, 0x8f94a5a5a5a5a5a5, 0xa5a5a5a5a5a5fd2f
    TEST_STORE 16, sw, x5, x6, 0, store_area + 15, 0xbda86521385b0f3f, 0xa5a5a5a5a5a5a5a5, 0x3fa5a5a5a5a5a5a5, 0xa5a5a5a5a5385b0f
    TEST_STORE 17, sw, x5, x6, 0, store_area + 16, 0x5828dfbcbab65aa0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5bab65aa0
    TEST_STORE 18, sw, x5, x6, 0, store_area + 17, 0x6063ff0054fdd2a3, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a554fdd2a3a5
    TEST_STORE 19, sw, x5, x6, 0, store_area + 18, 0x2c6aa356b92eaf04, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5b92eaf04a5a5
    TEST_STORE 20, sw, x5, x6, 0, store_area + 19, 0xcc760294764a714f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5764a714fa5a5a5
    TEST_STORE 21, sw, x5, x6, 0, store_area + 20, 0x7cd3d4b08fd2c4e, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x8fd2c4ea5a5a5a5
    TEST_STORE 22, sw, x5, x6, 1, store_area + 8, 0x2c596096933f970f, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5933f970f, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 23, sw, x5, x6, -1, store_area + 8, 0x505964921c1ed572, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a51c1ed572, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 24, sw, x5, x6, 2047, store_area + 8, 0x4aaa527c9d5882ec, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a59d5882ec, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 25, sw, x5, x6, -2048, store_area + 8, 0x13caffc6f3c53c13, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5f3c53c13, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 26, sw, x5, x6, 1024, store_area + 8, 0x30b055362c36a729, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a52c36a729, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 27, sw, x5, x6, -1024, store_area + 8, 0x6349bce9802648fb, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5802648fb, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 28, sw, x5, x6, 8, store_area + 8, 0x41b20f13524df040, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5524df040, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 29, sw, x5, x6, -8, store_area + 8, 0xfeb111fd340ab819, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5340ab819, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 30, sw, x5, x6, 0, store_area + 8, 0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a500000000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 31, sw, x5, x6, 0, store_area + 8, 1, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a500000001, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 32, sw, x5, x6, 0, store_area + 8, 0xffffffffffffffff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ffffffff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 33, sw, x5, x6, 0, store_area + 8, 0x8000000000000000, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a500000000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 34, sw, x5, x6, 0, store_area + 8, 0x7fffffffffffffff, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5ffffffff, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 35, sw, x5, x6, 0, store_area + 8, 0x80000000, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a580000000, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 36, sw, x0, x6, -25, store_area + 0, 0, 0xa5a5a5a500000000, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 37, sw, x1, x29, 920, store_area + 12, 0xddae175cdec47157, 0xa5a5a5a5a5a5a5a5, 0xdec47157a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 38, sw, x2, x28, 1687, store_area + 19, 0x3a91ecf6c21d7b02, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5c21d7b02a5a5a5
    TEST_STORE 39, sw, x5, x27, -759, store_area + 4, 0xd6b5983039c0165b, 0x39c0165ba5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 40, sw, x6, x26, -1137, store_area + 20, 0x26f802e43330b02a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0x3330b02aa5a5a5a5
    TEST_STORE 41, sw, x7, x25, -892, store_area + 12, 0xc8e3eb20bcb93a75, 0xa5a5a5a5a5a5a5a5, 0xbcb93a75a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 42, sw, x8, x24, -225, store_area + 4, 0x5da4e8c4da754351, 0xda754351a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 43, sw, x9, x23, -1070, store_area + 16, 0x9a9d1978f9365b9, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a58f9365b9
    TEST_STORE 44, sw, x10, x22, -1035, store_area + 10, 0x42c90f751768b66c, 0xa5a5a5a5a5a5a5a5, 0xa5a51768b66ca5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 45, sw, x11, x21, 1328, store_area + 7, 0x3b44ad4cfb5903fd, 0xfda5a5a5a5a5a5a5, 0xa5a5a5a5a5fb5903, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 46, sw, x12, x20, -648, store_area + 10, 0xcf0ab307dd615c2c, 0xa5a5a5a5a5a5a5a5, 0xa5a5dd615c2ca5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 47, sw, x13, x19, 653, store_area + 15, 0x762c89789d38f2d3, 0xa5a5a5a5a5a5a5a5, 0xd3a5a5a5a5a5a5a5, 0xa5a5a5a5a59d38f2
    TEST_STORE 48, sw, x14, x18, -1289, store_area + 3, 0x19e10783e82ba917, 0xa5e82ba917a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 49, sw, x15, x17, -1561, store_area + 14, 0xf1f3f0c305277e44, 0xa5a5a5a5a5a5a5a5, 0x7e44a5a5a5a5a5a5, 0xa5a5a5a5a5a50527
    TEST_STORE 50, sw, x17, x15, -1118, store_area + 18, 0xadf1136c96937194, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a596937194a5a5
    TEST_STORE 51, sw, x18, x14, 224, store_area + 15, 0x96c5d40584968d51, 0xa5a5a5a5a5a5a5a5, 0x51a5a5a5a5a5a5a5, 0xa5a5a5a5a584968d
    TEST_STORE 52, sw, x19, x13, -1817, store_area + 18, 0x6f312d9df0652261, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5f0652261a5a5
    TEST_STORE 53, sw, x20, x12, -968, store_area + 17, 0x3e99eb0be0236d83, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5e0236d83a5
    TEST_STORE 54, sw, x21, x11, 1509, store_area + 20, 0xba84397f0c4d7dcd, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xc4d7dcda5a5a5a5
    TEST_STORE 55, sw, x22, x10, 20, store_area + 18, 0x65faadd25faa440a, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a55faa440aa5a5
    TEST_STORE 56, sw, x23, x9, -765, store_area + 0, 0x735488ff9ee053d8, 0xa5a5a5a59ee053d8, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 57, sw, x24, x8, 528, store_area + 5, 0xd406cd0047786033, 0x786033a5a5a5a5a5, 0xa5a5a5a5a5a5a547, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 58, sw, x25, x7, 1588, store_area + 17, 0xe2d1f0a7533de389, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5533de389a5
    TEST_STORE 59, sw, x26, x6, 1760, store_area + 2, 0xc69d9cd69d3e4eb2, 0xa5a59d3e4eb2a5a5, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 60, sw, x27, x5, -222, store_area + 0, 0x392cb1e91b1f1cc0, 0xa5a5a5a51b1f1cc0, 0xa5a5a5a5a5a5a5a5, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 61, sw, x28, x2, -1860, store_area + 5, 0xf834a9e3b17d88c0, 0x7d88c0a5a5a5a5a5, 0xa5a5a5a5a5a5a5b1, 0xa5a5a5a5a5a5a5a5
    TEST_STORE 62, sw, x29, x1, 274, store_area + 9, 0x2adfe62023d04271, 0xa5a5a5a5a5a5a5a5, 0xa5a5a523d04271a5, 0xa5a5a5a5a5a5a5a5
    li x5, NOWHERE
    TEST_TRAP_TVAL_REG 63, CAUSE_STORE_ACCESS, x5, sw x6, 0(x5)
    TEST_END

    .data
    .balign 4096
    .space 4096 - 16
store_area:
    .space 32
