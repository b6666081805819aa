# Written by tests/isa/vectors.py; do not edit. Expected values are computed there.
# c.mul rd', rs2'
# Unprivileged specification, Zcb: simple code-size saving instructions.
#include "test.h"

    TEST_BEGIN
    # Case n: the parcel with x RD = A leaves R in it; B goes to x RS2 before.
    .macro TEST_PARCEL n, parcel, rd, rs2, a, b, r
    li x3, \n
    li x\rs2, \b
    li x\rd, \a
    .2byte \parcel
    RVC c.nop
    CHECK x\rd, \r
    .endm
    TEST_PARCEL 1, 0x9e5d, 12, 15, 0, 0, 0
    TEST_PARCEL 2, 0x9cc9, 9, 10, 0, 1, 0
    TEST_PARCEL 3, 0x9f51, 14, 12, 0, 0xffffffffffffffff, 0
    TEST_PARCEL 4, 0x9fc5, 15, 9, 0, 0x8000000000000000, 0
    TEST_PARCEL 5, 0x9dc9, 11, 10, 0, 0x7fffffffffffffff, 0
    TEST_PARCEL 6, 0x9dc9, 11, 10, 0, 0x80000000, 0
    TEST_PARCEL 7, 0x9cc9, 9, 10, 0, 0x7fffffff, 0
    TEST_PARCEL 8, 0x9fd5, 15, 13, 1, 0, 0
    TEST_PARCEL 9, 0x9f4d, 14, 11, 1, 1, 1
    TEST_PARCEL 10, 0x9fd9, 15, 14, 1, 0xffffffffffffffff, 0xffffffffffffffff
    TEST_PARCEL 11, 0x9cd9, 9, 14, 1, 0x8000000000000000, 0x8000000000000000
    TEST_PARCEL 12, 0x9d51, 10, 12, 1, 0x7fffffffffffffff, 0x7fffffffffffffff
    TEST_PARCEL 13, 0x9e55, 12, 13, 1, 0x80000000, 0x80000000
    TEST_PARCEL 14, 0x9ecd, 13, 11, 1, 0x7fffffff, 0x7fffffff
    TEST_PARCEL 15, 0x9ed5, 13, 13, 0xffffffffffffffff, 0xffffffffffffffff, 1
    TEST_PARCEL 16, 0x9d5d, 10, 15, 0xffffffffffffffff, 1, 0xffffffffffffffff
    TEST_PARCEL 17, 0x9e51, 12, 12, 0xffffffffffffffff, 0xffffffffffffffff, 1
    TEST_PARCEL 18, 0x9fd5, 15, 13, 0xffffffffffffffff, 0x8000000000000000, 0x8000000000000000
    TEST_PARCEL 19, 0x9dd1, 11, 12, 0xffffffffffffffff, 0x7fffffffffffffff, 0x8000000000000001
    TEST_PARCEL 20, 0x9dc1, 11, 8, 0xffffffffffffffff, 0x80000000, 0xffffffff80000000
    TEST_PARCEL 21, 0x9ed9, 13, 14, 0xffffffffffffffff, 0x7fffffff, 0xffffffff80000001
    TEST_PARCEL 22, 0x9d41, 10, 8, 0x8000000000000000, 0, 0
    TEST_PARCEL 23, 0x9ed5, 13, 13, 0x8000000000000000, 0x8000000000000000, 0
    TEST_PARCEL 24, 0x9d41, 10, 8, 0x8000000000000000, 0xffffffffffffffff, 0x8000000000000000
    TEST_PARCEL 25, 0x9c5d, 8, 15, 0x8000000000000000, 0x8000000000000000, 0
    TEST_PARCEL 26, 0x9e51, 12, 12, 0x8000000000000000, 0x8000000000000000, 0
    TEST_PARCEL 27, 0x9dc9, 11, 10, 0x8000000000000000, 0x80000000, 0
    TEST_PARCEL 28, 0x9e49, 12, 10, 0x8000000000000000, 0x7fffffff, 0x8000000000000000
    TEST_PARCEL 29, 0x9fc9, 15, 10, 0x7fffffffffffffff, 0, 0
    TEST_PARCEL 30, 0x9f49, 14, 10, 0x7fffffffffffffff, 1, 0x7fffffffffffffff
    TEST_PARCEL 31, 0x9ec5, 13, 9, 0x7fffffffffffffff, 0xffffffffffffffff, 0x8000000000000001
    TEST_PARCEL 32, 0x9e45, 12, 9, 0x7fffffffffffffff, 0x8000000000000000, 0x8000000000000000
    TEST_PARCEL 33, 0x9f45, 14, 9, 0x7fffffffffffffff, 0x7fffffffffffffff, 1
    TEST_PARCEL 34, 0x9cc9, 9, 10, 0x7fffffffffffffff, 0x80000000, 0xffffffff80000000
    TEST_PARCEL 35, 0x9fc9, 15, 10, 0x7fffffffffffffff, 0x7fffffff, 0x7fffffff80000001
    TEST_PARCEL 36, 0x9fcd, 15, 11, 0x80000000, 0, 0
    TEST_PARCEL 37, 0x9f4d, 14, 11, 0x80000000, 1, 0x80000000
    TEST_PARCEL 38, 0x9cd9, 9, 14, 0x80000000, 0xffffffffffffffff, 0xffffffff80000000
    TEST_PARCEL 39, 0x9fc5, 15, 9, 0x80000000, 0x8000000000000000, 0
    TEST_PARCEL 40, 0x9c49, 8, 10, 0x80000000, 0x7fffffffffffffff, 0xffffffff80000000
    TEST_PARCEL 41, 0x9c49, 8, 10, 0x80000000, 0x80000000, 0x4000000000000000
    TEST_PARCEL 42, 0x9d55, 10, 13, 0x80000000, 0x7fffffff, 0x3fffffff80000000
    TEST_PARCEL 43, 0x9d45, 10, 9, 0x7fffffff, 0, 0
    TEST_PARCEL 44, 0x9cc5, 9, 9, 0x7fffffff, 0x7fffffff, 0x3fffffff00000001
    TEST_PARCEL 45, 0x9d45, 10, 9, 0x7fffffff, 0xffffffffffffffff, 0xffffffff80000001
    TEST_PARCEL 46, 0x9ecd, 13, 11, 0x7fffffff, 0x8000000000000000, 0x8000000000000000
    TEST_PARCEL 47, 0x9dd5, 11, 13, 0x7fffffff, 0x7fffffffffffffff, 0x7fffffff80000001
    TEST_PARCEL 48, 0x9d4d, 10, 11, 0x7fffffff, 0x80000000, 0x3fffffff80000000
    TEST_PARCEL 49, 0x9f4d, 14, 11, 0x7fffffff, 0x7fffffff, 0x3fffffff00000001
    TEST_PARCEL 50, 0x9dd1, 11, 12, 0x16fe5feb030d3476, 0x1dd6b44929c48634, 0x4596e07e987c6bf8
    TEST_PARCEL 51, 0x9ec9, 13, 10, 0xfc7389d1f24d401a, 0xeea63bd172e2cd80, 0x4413a9f92de8df00
    TEST_PARCEL 52, 0x9f5d, 14, 15, 0xb443f4dcbfcb4b65, 0x248494cddace92dc, 0xe2778ac270fa64cc
    TEST_PARCEL 53, 0x9e49, 12, 10, 0xb79732c84cdf75ea, 0x9dab204fc64709e7, 0xe83aa7d3e8aea026
    TEST_PARCEL 54, 0x9cd9, 9, 14, 0x2f183357334575cc, 0x6aa28382b1b5866c, 0xb7d4c9c652327a10
    TEST_PARCEL 55, 0x9fdd, 15, 15, 0xd38383f0fa8b101b, 0xd38383f0fa8b101b, 0xa0fbb9f3a5562d9
    TEST_PARCEL 56, 0x9fd9, 15, 14, 0x77dbfd534aba1643, 0x89f5cfaadc062ae0, 0xbceaf420040c78a0
    TEST_PARCEL 57, 0x9d51, 10, 12, 0x827b17e6de018373, 0xaaa2c5a6370121c2, 0x1cdecc63a78a7026
    TEST_PARCEL 58, 0x9e59, 12, 14, 0xfdd71993ce198fef, 0x8bc6ae3e5f1c4e54, 0xdbe4c262d9620c6c
    TEST_PARCEL 59, 0x9d49, 10, 10, 0x76fde24daedf179, 0x76fde24daedf179, 0x1e1e27311cf0b31
    TEST_PARCEL 60, 0x9f4d, 14, 11, 0x93470b93aacd1d01, 0x4d1b48d5d7e8e44e, 0xd126822fd83bba4e
    TEST_PARCEL 61, 0x9c4d, 8, 11, 0xe033c2cedea45532, 0xb85c8505fd7bad49, 0x3c465e93e3751542
    TEST_PARCEL 62, 0x9cdd, 9, 15, 0xb8401ab7727ac6a6, 0x37f176b31a145537, 0xe6497a42bd4dcbaa
    TEST_PARCEL 63, 0x9cd5, 9, 13, 0xa94010ac7284653f, 0x4c6cf46140b353f9, 0x292bb59ddaa6e747
    TEST_PARCEL 64, 0x9e4d, 12, 11, 0xa5a9c50baee2e332, 0xabd7fa22cb36c201, 0x22206e3c319ac732
    TEST_PARCEL 65, 0x9edd, 13, 15, 0x60e148d1223af4f8, 0x61bca54a6115e138, 0x2c768a2d5e8b8e40
    TEST_PARCEL 66, 0x9cdd, 9, 15, 0x35507b222100036c, 0x96233f0d2658d5cb, 0xf82228462fb92a4
    TEST_PARCEL 67, 0x9cd1, 9, 12, 0x69d70291d78c8868, 0xbf2fd31fb8652f9a, 0x8cd19b63089d2690
    TEST_PARCEL 68, 0x9d51, 10, 12, 0xbe671175974bb1cc, 0xd9ada54798615da6, 0x2a031b0a18f86648
    TEST_PARCEL 69, 0x9dd1, 11, 12, 0x1aa8155d10bd5376, 0x2f5151f79bdaf4bb, 0x57f10e8b32546f32
    TEST_PARCEL 70, 0x9ddd, 11, 15, 0x526a33dbafa1b08, 0x7dd152ae4e8f04e0, 0x46fe62510cbbc700
    TEST_PARCEL 71, 0x9cdd, 9, 15, 0xb72fb6ed206123e0, 0xf8c2cdedca936cc5, 0x3202a2993f831b60
    TEST_PARCEL 72, 0x9dd5, 11, 13, 0x5fc7079dcd702c55, 0x5cdbe5d58803eea4, 0xf4681ac92126c74
    TEST_PARCEL 73, 0x9cc1, 9, 8, 0x5c1dfcad027dda93, 0xe623d20d44dcb21c, 0x58193055aa121e14
    TEST_PARCEL 74, 0x9dc9, 11, 10, 0xe0967b52aa3e7bfb, 0x14ec2a0592f02798, 0x83ada834fb4cda08
    TEST_PARCEL 75, 0x9dd5, 11, 13, 0x99dcf3a97cc96c48, 0x572030c352335d8e, 0x448b1600066837f0
    TEST_PARCEL 76, 0x9fdd, 15, 15, 0xd12f93604a4d862, 0xd12f93604a4d862, 0x4577e4104758584
    TEST_PARCEL 77, 0x9c51, 8, 12, 0x3fc28acc069d766d, 0x8d2089f48ad6b06, 0x91393ef6a7d9558e
    TEST_PARCEL 78, 0x9f4d, 14, 11, 0xab669f26d3b83b53, 0x72cc7351300250ab, 0x115db1ec053f9071
    TEST_PARCEL 79, 0x9e49, 12, 10, 0x82b16e0d0ca3faa0, 0xaa20b1f38ee38cdc, 0x1f2e666c85dae180
    TEST_PARCEL 80, 0x9cd9, 9, 14, 0x582bb1a9d4221bb5, 0x6861d64a950c138b, 0x26f12e005c0f7a47
    TEST_PARCEL 81, 0x9edd, 13, 15, 0x21d3c52ea5bf445, 0x428812081ae34b10, 0xf487b258317e7b50
    TEST_END
